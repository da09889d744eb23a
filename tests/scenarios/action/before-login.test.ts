import { describe, expect, it } from 'vitest';
import { withoutFields } from '../../../sandbox/script.js';
import { DAY, startScenario, type TestHooks } from '../../support/scenario.js';

const PLACE = { organization: 'acme', secret: 'META_ACCESS_TOKEN' } as const;
const SCOPE = {
  facebook: 'ads_read',
  instagram: 'instagram_business_basic',
  threads: 'threads_basic',
} as const;
type Platform = keyof typeof SCOPE;
const REDIRECT = 'https://localhost/';

/** A living token in an organization's secret that this repository and another may use. */
async function setUp(hooks: TestHooks, platform: Platform) {
  const stage = await startScenario({ faultRate: 0 }, hooks);
  const kind = platform === 'facebook' ? 'user' : platform;
  const old = stage.meta.issueToken({ kind, lifetime: 9 * DAY, scopes: [SCOPE[platform]] });
  stage.github.putSecret(PLACE, old, { visibility: 'selected', selectedRepositories: ['acme/ads'] });
  stage.clock.advance({ hours: 1 });
  const app = platform === 'facebook' ? stage.app : stage.app[platform];
  if (platform !== 'facebook') stage.app[platform].testers.set(stage.user.id, 'accepted');
  const reauthorize = (more: Record<string, string>) =>
    stage.run({
      mode: 'reauthorize',
      organization: 'acme',
      platform,
      'access-token': old,
      'app-id': app.id,
      'app-secret': app.secret,
      'redirect-uri': REDIRECT,
      'instagram-login-url': stage.meta.instagramLoginUrl,
      ...more,
    });
  /** What `login --in-actions` hands over after this person's login. */
  const handedOver = () => {
    const address = stage.meta.authorize({
      ...(platform !== 'facebook' && { dialog: platform }),
      clientId: app.id,
      redirectUri: REDIRECT,
      scope: SCOPE[platform],
      state: 'of-the-command-line',
      user: stage.user,
    });
    const code = new URL(address).searchParams.get('code');
    return JSON.stringify({ code, state_checked: true });
  };
  return { stage, old, reauthorize, handedOver };
}

type Stage = Awaited<ReturnType<typeof setUp>>['stage'];
type Unwritable = (stage: Stage) => void;

const answered =
  (body: object): Unwritable =>
  ({ faults }) =>
    faults.add({
      kind: 'answer',
      status: 200,
      body,
      service: 'github',
      call: 'secret.repositories',
      times: Infinity,
    });

const UNWRITABLE: readonly (readonly [string, Unwritable])[] = [
  ['whose list of repositories lacks this one', answered({ total_count: 0, repositories: [] })],
  ['whose list of repositories has gaps', answered({ total_count: 7, repositories: [] })],
  [
    'whose list of repositories may not be read',
    ({ faults }) =>
      faults.add({
        kind: 'status',
        status: 403,
        service: 'github',
        call: 'secret.repositories',
        times: Infinity,
      }),
  ],
  [
    'whose visibility nobody tells at the second look',
    ({ faults }) =>
      faults.add({
        kind: 'edit',
        edit: withoutFields('visibility'),
        skip: 1,
        service: 'github',
        call: 'secret.get',
        times: Infinity,
      }),
  ],
];

describe.concurrent.each(Object.keys(SCOPE) as Platform[])('A login of %s for a secret', (platform) => {
  it.for(UNWRITABLE)('%s spends no code', async ([, spoil], hooks) => {
    const { stage, old, reauthorize, handedOver } = await setUp(hooks, platform);
    spoil(stage);
    const ran = await reauthorize({ 'authorization-response': handedOver() });
    expect(ran.exitCode).toBe(1);
    expect([...stage.meta.codes.values()].map(({ used }) => used)).toEqual([false]);
    expect(stage.history(PLACE)).toEqual([old]);
  });

  it('that can be written is stored, and its repositories are kept', async (hooks) => {
    const { stage, old, reauthorize, handedOver } = await setUp(hooks, platform);
    const ran = await reauthorize({ 'authorization-response': handedOver() });
    expect(ran.exitCode, ran.stdout).toBe(0);
    expect(stage.stored(PLACE)).not.toBe(old);
    expect(stage.github.secret(PLACE)?.selectedRepositoryIds.size).toBe(1);
  });
});

describe.concurrent('A device login for a secret', () => {
  it.for(UNWRITABLE)('%s is not begun', async ([, spoil], hooks) => {
    const { stage, old, reauthorize } = await setUp(hooks, 'facebook');
    spoil(stage);
    const ran = await reauthorize({ 'client-token': stage.app.clientToken });
    expect(ran.exitCode).toBe(1);
    expect(stage.meta.devices.size).toBe(0);
    expect(stage.history(PLACE)).toEqual([old]);
  });
});
