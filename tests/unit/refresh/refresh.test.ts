import { describe, expect, test } from 'vitest';
import { refreshToken } from '../../../src/refresh/refresh.js';
import type { Services } from '../../../src/refresh/services.js';
import type { RunMode, TokenConfig } from '../../../src/token/config.js';
import { DAY } from '../../../src/token/time.js';
import { alive, dead, doubt, NOW } from '../token/samples.js';
import { COPY, configOf, copyIn, SOURCE, stageOf, tokenOf } from './fake-services.js';

const config = configOf({ targets: [copyIn(COPY)] });

const refresh = (given: TokenConfig, mode: RunMode, services: Services) =>
  refreshToken(given, mode, services, () => import('../../../src/refresh/later-steps.js'));

describe("one token's run", () => {
  test('looks, exchanges, stores and tells; done again it changes nothing', async () => {
    const stage = stageOf();
    const token = stage.meta.knows('Stored', alive({ expiresAt: NOW + 9 * DAY }));
    stage.meta.issues('Fresh', alive({ expiresAt: NOW + 60 * DAY }));
    expect(await refresh({ ...config, token }, 'refresh', stage)).toMatchObject({
      outcome: 'refreshed',
      refreshed: true,
    });
    expect(stage.secrets.holds(SOURCE)).toBe(tokenOf('Fresh'));
    expect(stage.secrets.holds(COPY)).toBe(tokenOf('Fresh'));
    const fresh = stage.meta.knows('Fresh', alive({ expiresAt: NOW + 60 * DAY }));
    expect(await refresh({ ...config, token: fresh }, 'refresh', stage)).toMatchObject({
      outcome: 'healthy',
      refreshed: false,
    });
    expect(stage.secrets.writes).toHaveLength(2);
  });

  test('does not reject for what Meta answers', async () => {
    const stage = stageOf();
    stage.meta.knows('Stored', doubt());
    expect(await refresh(config, 'refresh', stage)).toMatchObject({
      outcome: 'inconclusive',
      reason: 'meta-unavailable',
    });
    stage.meta.knows('Stored', dead());
    expect(await refresh(config, 'refresh', stage)).toMatchObject({
      outcome: 'reauthorize',
      reason: 'expired',
    });
    expect(stage.secrets.writes).toEqual([]);
  });

  test.each(['check', 'dry-run'] as const)('in the mode %s changes nothing', async (mode) => {
    const stage = stageOf();
    stage.meta.knows('Stored', dead());
    expect(await refresh(config, mode, stage)).toMatchObject({ outcome: 'reauthorize' });
    expect(stage.issues.all.size).toBe(0);
    expect(stage.secrets.writes).toEqual([]);
  });
});
