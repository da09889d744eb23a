import { describe, expect, it } from 'vitest';
import { renewPlatformToken } from '../../../src/refresh/platform-renewal.js';
import { Secret } from '../../../src/token/secret.js';
import { DAY, HOUR } from '../../../src/token/time.js';
import type { LengthenDecline, TokenResponse } from '../../../src/token/token-response.js';
import { shown } from '../inputs/setting.js';
import { alive, NOW } from '../token/samples.js';
import { instagramConfig, secretOf, stageOf } from './fake-services.js';

const platformApp = { secret: new Secret(`fake${'b2'.repeat(8)}`) };
const LONGER: TokenResponse = { kind: 'issued', token: secretOf('Longer') };
const REFRESHED: TokenResponse = { kind: 'issued', token: secretOf('Refreshed') };
const declined = <R extends LengthenDecline>(reason: R) => ({ kind: 'declined', reason, trace: {} }) as const;

/** An Instagram token that tells this of its end, stored so long ago. */
async function renewed(
  given: {
    readonly endsIn?: number;
    readonly storedFor?: number;
    readonly hasSecret?: boolean;
    readonly lengthening?: TokenResponse<LengthenDecline>;
    readonly refreshing?: TokenResponse;
  } = {},
) {
  const { endsIn, storedFor = 40 * DAY, hasSecret = true } = given;
  const stage = stageOf();
  stage.meta.lengthening = given.lengthening ?? LONGER;
  stage.meta.answer = given.refreshing ?? REFRESHED;
  const token = alive({
    kind: 'instagram',
    issuedAt: NOW,
    expiresAt: endsIn === undefined ? 'unknown' : NOW + endsIn,
  });
  const config = instagramConfig(hasSecret ? { platformApp } : {});
  return shown(await renewPlatformToken(config, token, storedFor, stage));
}

describe('a token of Instagram or Threads', () => {
  it('of 60 days is refreshed', async () => {
    expect(await renewed({ endsIn: 30 * DAY })).toEqual(shown(REFRESHED));
    expect(await renewed({ endsIn: 30 * DAY, hasSecret: false })).toEqual(shown(REFRESHED));
    expect(await renewed()).toEqual(shown(REFRESHED));
    expect(await renewed({ endsIn: 60 * DAY, storedFor: HOUR })).toEqual(shown(REFRESHED));
  });

  it("of an hour is exchanged, which takes the platform's own app secret", async () => {
    expect(await renewed({ endsIn: HOUR })).toEqual(shown(LONGER));
    expect(await renewed({ endsIn: HOUR, hasSecret: false })).toMatchObject({ reason: 'short-lived' });
  });

  it('whose end nobody tells may be one of an hour for two hours after it was stored', async () => {
    expect(await renewed({ storedFor: 2 * HOUR - 1 })).toEqual(shown(LONGER));
    expect(await renewed({ storedFor: 2 * HOUR })).toEqual(shown(REFRESHED));
    expect(await renewed({ storedFor: HOUR, hasSecret: false })).toEqual(shown(REFRESHED));
  });

  it('that lasts already is refreshed', async () => {
    expect(await renewed({ storedFor: HOUR, lengthening: declined('long-lived') })).toEqual(shown(REFRESHED));
    expect(await renewed({ endsIn: HOUR, lengthening: declined('long-lived') })).toEqual(shown(REFRESHED));
  });

  it('of an hour that cannot be exchanged is not refreshed either: no such token can', async () => {
    expect(await renewed({ endsIn: HOUR, lengthening: declined('permission') })).toEqual(
      declined('permission'),
    );
  });

  it('that neither way renews keeps the no that says more', async () => {
    const both = (lengthening: TokenResponse<LengthenDecline>) =>
      renewed({ storedFor: HOUR, lengthening, refreshing: declined('too-young') });
    expect(await both(declined('long-lived'))).toEqual(declined('long-lived'));
    expect(await both(declined('parameter'))).toMatchObject(declined('too-young'));
    const refused = { kind: 'refused', reason: 'app-credentials-refused', trace: {} } as const;
    expect(await both(refused)).toMatchObject(refused);
  });

  it.each<[string, TokenResponse<LengthenDecline>, TokenResponse]>([
    ['that may be one of an hour and is none', declined('parameter'), REFRESHED],
    [
      'that lasts, while Meta is in doubt',
      declined('long-lived'),
      { kind: 'doubt', reason: 'meta-unavailable', trace: {} },
    ],
    [
      'that lasts, while Meta refuses the app',
      declined('long-lived'),
      { kind: 'refused', reason: 'app-disabled', trace: {} },
    ],
  ])('%s: what its refresh brings counts', async (_, lengthening, refreshing) => {
    expect(await renewed({ storedFor: HOUR, lengthening, refreshing })).toEqual(shown(refreshing));
  });

  it('that is refused both ways tells what the last refusal was for', async () => {
    const lengthening = { kind: 'refused', reason: 'app-credentials-refused', trace: { code: 101 } } as const;
    const refreshing = { kind: 'refused', reason: 'ip-not-allowed', trace: { code: 5 } } as const;
    expect(await renewed({ storedFor: HOUR, lengthening, refreshing })).toMatchObject({
      reason: 'ip-not-allowed',
      trace: { code: 101, next: { code: 5 } },
    });
  });

  it('that neither way renews tells both answers, the first cause first', async () => {
    const first = { call: 'access_token', code: 100, message: 'Unsupported request' };
    const second = {
      call: 'refresh_access_token',
      code: 190,
      message: 'The access token could not be decrypted',
    };
    for (const kind of ['declined', 'refused', 'doubt'] as const) {
      const no = await renewed({
        storedFor: HOUR,
        lengthening: { kind: 'declined', reason: 'parameter', trace: first },
        refreshing: { kind, reason: 'dead', trace: second } as TokenResponse,
      });
      expect(no).toEqual({ kind, reason: 'dead', trace: { ...first, next: second } });
    }
  });

  it('is not asked about a second time while Meta is in doubt', async () => {
    const doubt = { kind: 'doubt', reason: 'meta-unavailable', trace: {} } as const;
    expect(await renewed({ storedFor: HOUR, lengthening: doubt })).toEqual(doubt);
  });
});
