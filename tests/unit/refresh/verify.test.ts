import { describe, expect, it } from 'vitest';
import { verified, verify } from '../../../src/refresh/verify.js';
import { DAY, HOUR } from '../../../src/token/time.js';
import { alive, NOW } from '../token/samples.js';
import { configOf, secretOf, stageOf } from './fake-services.js';

const issued = { kind: 'issued', token: secretOf('New'), lifetimeSeconds: 60 * DAY } as const;

describe('a token that Meta issued', () => {
  it('is verified when Meta, asked about it, calls it alive', async () => {
    const stage = stageOf();
    stage.meta.knows('New', alive());
    expect(await verify(configOf(), issued, stage, NOW)).toMatchObject({
      kind: 'verified',
      token: issued.token,
    });
  });

  it('is rejected when Meta does not know it', async () => {
    expect(await verify(configOf(), issued, stageOf(), NOW)).toMatchObject({ kind: 'rejected' });
  });

  it('is rejected when the answer about it is of another time', async () => {
    const stage = stageOf();
    stage.meta.knows('New', alive());
    expect(await verify(configOf(), issued, stage, NOW - 2 * HOUR)).toEqual({
      kind: 'rejected',
      reason: 'new-token-unproved',
    });
  });
});

describe('the end and the permissions of a token', () => {
  const scopes = ['instagram_business_basic'];

  it('are what Instagram said where it issued the token, since it tells them nowhere else', () => {
    const inspection = alive({ kind: 'instagram', expiresAt: 'unknown' });
    expect(verified({ ...issued, scopes }, inspection).inspection.facts).toMatchObject({
      expiresAt: inspection.at + 60 * DAY,
      scopes,
    });
  });

  it('stay unknown where Instagram said nothing', () => {
    const inspection = alive({ kind: 'instagram', expiresAt: 'unknown' });
    expect(verified({ kind: 'issued', token: issued.token }, inspection).inspection).toEqual(inspection);
  });

  it.each(['user', 'system-user', 'page', 'threads'] as const)(
    'are what Meta says of the token itself everywhere else: %s',
    (kind) => {
      const inspection = alive({ kind });
      expect(verified({ ...issued, scopes }, inspection).inspection).toEqual(inspection);
    },
  );
});
