import { beforeEach, describe, expect, test } from 'vitest';
import { askWho } from '../../../../src/cli/login/who.js';
import type { RunOptions } from '../../../../src/inputs/options.js';
import type { Platform } from '../../../../src/token/platform.js';
import { Secret } from '../../../../src/token/secret.js';
import { DAY, type Scenario, startCliScenario } from '../../../support/scenario.js';
import { openSession } from '../../../support/session.js';

const NOWHERE = 'http://127.0.0.1:9';

let stage: Scenario;
beforeEach(async () => {
  stage = await startCliScenario();
});
/** Meta is only where it is asked about that platform. */
const ask = (token: string, platform: Platform = 'facebook', hasApp = true) => {
  const { graphUrl, instagramUrl, threadsUrl } = stage.meta;
  const options = {
    graphApiVersion: 'v25.0',
    graphApiUrl: platform === 'facebook' ? graphUrl : NOWHERE,
    instagramApiUrl: platform === 'instagram' ? instagramUrl : NOWHERE,
    threadsApiUrl: platform === 'threads' ? threadsUrl : NOWHERE,
  } as RunOptions;
  const app = { id: stage.app.id, secret: new Secret(stage.app.secret) };
  return askWho(new Secret(token), { platform, ...(hasApp && { app }) }, options, openSession().context);
};
const issue = () => stage.issue({ lifetime: 9 * DAY, scopes: ['ads_read', 'public_profile'] });

describe('who logged in', () => {
  test('is what Meta tells, with a proof where the app wants one', async () => {
    stage.app.proofRequired = true;
    expect(await ask(issue())).toStrictEqual({ name: 'Ada Lovelace', declined: [] });
  });

  test('is nothing where Meta tells nothing, or cannot be asked for want of an app', async () => {
    expect(await ask('EAAtest-of-nobody')).toStrictEqual({});
    expect(await ask(issue(), 'facebook', false)).toStrictEqual({});
  });

  test('has no name where Meta gives none', async () => {
    stage.faults.add({
      service: 'meta',
      call: '*',
      path: /\/me$/,
      kind: 'answer',
      status: 200,
      body: '{"id":"777"}',
    });
    expect(await ask(issue())).toStrictEqual({ declined: [] });
  });

  test.each([
    ['instagram', 'instagram_business_basic'],
    ['threads', 'threads_basic'],
  ] as const)(
    'is the account of a token of %s, of which only that platform knows',
    async (platform, scope) => {
      const token = stage.issue({ kind: platform, lifetime: 9 * DAY, scopes: [scope] });
      expect(await ask(token, platform)).toStrictEqual({ name: expect.stringMatching(/\S/) });
      expect(await ask('IGAAtest-of-nobody', platform)).toStrictEqual({});
    },
  );
});
