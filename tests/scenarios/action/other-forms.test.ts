import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { FaultKind } from '../../../sandbox/faults.js';
import type { Exchange } from '../../../sandbox/journal.js';
import { editJson } from '../../../sandbox/script.js';
import {
  REPOSITORY,
  type Scenario,
  SECRET,
  SIXTY_DAYS,
  startScenario,
  type TestHooks,
} from '../../support/scenario.js';

/*
 * Answers that say the same in another form: fields that nothing depends on are absent, numbers are text, lists come in smaller
 * pages than were asked for. None of it may change what a run does.
 */

async function due(hooks: TestHooks): Promise<Scenario> {
  const scenario = await startScenario({ faultRate: 0 }, hooks);
  scenario.store(scenario.issue({ kind: 'system-user', lifetime: SIXTY_DAYS, scopes: ['ads_read'] }));
  scenario.clock.advance({ days: 40 });
  return scenario;
}

/** However often it is asked for: what is not understood is asked for again. */
const edit = (change: (body: never) => unknown): FaultKind & { times: number } => ({
  kind: 'edit',
  edit: editJson(change as (body: unknown) => unknown),
  times: Number.POSITIVE_INFINITY,
});

it.concurrent('an installation of the App that tells no more than its ID', async (hooks) => {
  // Now: what this computer's clock dates is accepted at once.
  const scenario = await startScenario({ faultRate: 0, start: new Date(Date.now() - 3_600_000) }, hooks);
  const { github, faults } = scenario;
  const owner = github.account('acme');
  if (owner === undefined) throw new Error('no owner');
  const { app, pem } = await github.apps.register({
    ...{ name: 'Token keeper', owner, permissions: { secrets: 'write' } },
  });
  github.apps.install(app, owner);
  scenario.store(scenario.issue({ lifetime: 7200, scopes: ['ads_read'] }));
  faults.add({
    service: 'github',
    call: 'repo.installation',
    ...edit(({ id }: { id: number }) => ({ id })),
  });
  const ran = await scenario.run({
    'secrets-token': '',
    'secrets-app-client-id': app.clientId,
    'secrets-app-private-key': pem,
  });
  expect(ran.outputs.outcome, ran.stdout).toBe('refreshed');
});

it.concurrent('a key and a run whose numbers are of the other type', async (hooks) => {
  const scenario = await due(hooks);
  scenario.github.putSecret({ repository: REPOSITORY, secret: SECRET }, scenario.stored() ?? '');
  scenario.clock.advance({ days: 2 });
  scenario.faults.add({
    service: 'github',
    call: 'run.get',
    ...edit((run: { id: number }) => ({ ...run, id: String(run.id) })),
  });
  const ran = await scenario.run();
  expect(ran.github).toContain('run.get');
  expect(ran.outputs.outcome, ran.stdout).toBe('refreshed');
});

it.concurrent('an asset whose ID is a number, and an ad account whose ID stands bare', async (hooks) => {
  const scenario = await startScenario({ faultRate: 0 }, hooks);
  scenario.store(scenario.issue({ lifetime: SIXTY_DAYS, scopes: ['ads_read', 'pages_show_list'] }));
  scenario.meta.addAsset('ad-account', { id: '77' });
  scenario.meta.addAsset('page', { id: '88' });
  const call = { service: 'meta' } as const;
  scenario.faults.add(
    { ...call, call: 'ad_account', ...edit((body: object) => ({ ...body, id: '77', account_status: '2' })) },
    { ...call, call: 'page', ...edit((body: object) => ({ ...body, id: 88 })) },
  );
  const ran = await scenario.run({ assets: 'act_77, page:88' });
  expect(ran.report[0].assets).toEqual([
    { asset: 'act_77', state: 'reached' },
    { asset: 'page:88', state: 'reached' },
  ]);
  expect(ran.stdout).toMatch(/::warning.*act_77.*disabled/i);
});

const NEXT = { link: '<https://api.github.com/next>; rel="next", <https://api.github.com/last>; rel="last"' };

it.concurrent('secrets listed in smaller pages than were asked for', async (hooks) => {
  const scenario = await due(hooks);
  scenario.github.putSecret({ repository: REPOSITORY, secret: 'COPY' }, 'x');
  const page = (name: string, headers: Record<string, string>): FaultKind => ({
    kind: 'edit',
    edit: (answer) => ({
      ...answer,
      headers: { ...answer.headers, ...headers },
      body: only(name, answer.body),
    }),
  });
  let whole = '';
  const only = (name: string, body: string) => {
    whole ||= body;
    const { secrets, total_count } = JSON.parse(whole) as {
      secrets: { name: string }[];
      total_count: number;
    };
    return JSON.stringify({ total_count, secrets: secrets.filter((secret) => secret.name === name) });
  };
  const list = { service: 'github', call: 'secret.list' } as const;
  scenario.faults.add({ ...list, ...page('COPY', NEXT) }, { ...list, ...page(SECRET, {}) });
  const ran = await scenario.run({ targets: '- secret: COPY' });
  expect(ran.outputs.outcome, ran.stdout).toBe('refreshed');
  expect(scenario.stored('COPY')).toBe(scenario.stored());
});

it.concurrent('issues listed in smaller pages than were asked for', async (hooks) => {
  const scenario = await startScenario({ faultRate: 0 }, hooks);
  scenario.store(scenario.issue({ lifetime: SIXTY_DAYS, scopes: ['ads_read'] }));
  scenario.clock.advance({ days: 55 });
  await scenario.run();
  expect(scenario.issues()).toHaveLength(1);
  const listed = scenario.journal.exchanges('github', 'issues.update').at(-1)?.responseBody ?? '';
  const ours = JSON.parse(listed);
  const strangers = {
    ...ours,
    number: 7,
    title: 'Help',
    body: 'Please',
    user: { ...ours.user, login: 'eve' },
  };
  const list = { service: 'github', call: 'issues.list', kind: 'answer', status: 200 } as const;
  const labelled = { ...list, when: ({ query }: Exchange) => query.has('labels') };
  scenario.faults.add(
    { ...labelled, headers: NEXT, body: [strangers] },
    { ...labelled, body: [ours] },
    { ...list, when: ({ query }) => !query.has('labels'), body: [strangers], times: 9 },
  );
  const ran = await scenario.run();
  expect(ran.outputs.outcome).toBe('attention');
  expect(scenario.issues(), ran.stdout).toHaveLength(1);
});

it.concurrent('a device code without the seconds between two looks', async (hooks) => {
  const scenario = await startScenario({ faultRate: 0 }, hooks);
  scenario.store(scenario.issue({ lifetime: SIXTY_DAYS, scopes: ['ads_read'] }));
  scenario.meta.changePassword(scenario.user);
  scenario.faults.add({
    service: 'meta',
    call: 'device_login',
    ...edit(({ interval: _, expires_in, ...rest }: Record<string, unknown>) => ({
      ...rest,
      expires_in: String(expires_in),
    })),
  });
  const approve = () =>
    scenario.meta.approveDevice([...scenario.meta.devices.values()][0]?.userCode ?? '', scenario.user);
  scenario.faults.add({ service: 'meta', call: 'device_status', kind: 'before', run: approve });
  const ran = await scenario.run({
    mode: 'reauthorize',
    'client-token': scenario.app.clientToken,
    'expected-user-id': scenario.user.id,
  });
  expect(ran.outputs.outcome, ran.stdout).toBe('refreshed');
});

it.concurrent('an event that is no JSON names what is wrong', async (hooks) => {
  const scenario = await due(hooks);
  const ran = await scenario.run({}, { env: { GITHUB_EVENT_PATH: fileURLToPath(import.meta.url) } });
  expect(ran.outputs.outcome).toBe('misconfigured');
  expect(ran.stdout).toMatch(/::error title=RMT-INPUT-INVALID::GITHUB_EVENT_PATH: /);
  expect(ran.exchanges).toEqual([]);
});
