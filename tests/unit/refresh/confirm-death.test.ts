import { describe, expect, test } from 'vitest';
import { confirmDeath } from '../../../src/refresh/confirm-death.js';
import { NO_TOKEN_YET, type TokenConfig } from '../../../src/token/config.js';
import type { Inspection } from '../../../src/token/inspection.js';
import { Secret } from '../../../src/token/secret.js';
import { HOUR } from '../../../src/token/time.js';
import { alive, dead, doubt, NOW, refused } from '../token/samples.js';
import { configOf, stageOf } from './fake-services.js';

/** What a run makes of a first look, when Meta says this of the token from then on. */
async function confirmed(first: Inspection, ...then: readonly Inspection[]) {
  return confirmedOf(configOf(), first, ...then);
}

async function confirmedOf(config: TokenConfig, first: Inspection, ...then: readonly Inspection[]) {
  const stage = stageOf();
  let looks = 0;
  stage.meta.pause = async () => void looks++;
  const [second = first, ...rest] = then;
  stage.meta.knows('Stored', second, ...rest);
  return { inspection: await confirmDeath(first, config, stage), looks };
}

describe('a death', () => {
  test('that is said twice is one, and the second answer tells how', async () => {
    const second = dead('password-changed');
    expect(await confirmed(dead('revoked'), second)).toEqual({ inspection: second, looks: 1 });
  });

  test('that is taken back is doubt, with the answer that began it', async () => {
    const first = dead('revoked');
    const { inspection } = await confirmed(first, alive());
    expect(inspection).toEqual({
      kind: 'doubt',
      reason: 'meta-contradicts-itself',
      at: NOW,
      trace: 'trace' in first ? first.trace : {},
    });
  });

  test.each([
    ['in doubt', doubt()],
    ['refused', refused('app-disabled')],
  ])('that is %s at the second look is told as that', async (_, second) => {
    expect((await confirmed(dead('revoked'), second)).inspection).toEqual(second);
    const later = { ...second, at: NOW + 2 * HOUR };
    expect((await confirmed(dead('revoked'), later)).inspection).toEqual(later);
  });

  test.each([
    ['an hour', HOUR, { kind: 'dead', reason: 'revoked' }],
    ['more than an hour', HOUR + 1, { kind: 'doubt', reason: 'meta-contradicts-itself' }],
  ])('that is said by two clocks %s apart', async (_, seconds, verdict) => {
    const later = { ...dead('revoked'), at: NOW + seconds } as Inspection;
    expect((await confirmed(dead('revoked'), later)).inspection).toMatchObject(verdict);
  });

  test('where no token is stored yet is none, and needs no second look', async () => {
    const config = configOf({ token: new Secret(NO_TOKEN_YET) });
    const first = dead('unreadable');
    expect(await confirmedOf(config, first, alive())).toEqual({ inspection: first, looks: 0 });
  });
});

test.each([
  ['a living token', alive()],
  ['doubt', doubt()],
  ['a refusal', refused('app-disabled')],
])('%s needs no second look', async (_, first) => {
  expect(await confirmed(first, dead('revoked'))).toEqual({ inspection: first, looks: 0 });
});
