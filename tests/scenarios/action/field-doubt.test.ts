import { describe, expect, it } from 'vitest';
import { GraphError, graphAnswer } from '../../../sandbox/meta/errors.js';
import {
  DAY,
  REPOSITORY,
  type Scenario,
  SIXTY_DAYS,
  startScenario,
  type TestHooks,
  WORKFLOW,
} from '../../support/scenario.js';

/** An error that nobody knows is doubt for a day; from the second day on, somebody is asked. */
const UNKNOWN = new GraphError({ code: 98_765, subcode: 4_321, message: 'Der Fluss ist außer Takt' });
const NUMBERS = /code 98765, sub-code 4321.*Der Fluss ist außer Takt/s;

type Kind = 'user' | 'instagram' | 'threads';
const SCOPES = {
  user: ['ads_read'],
  instagram: ['instagram_business_basic'],
  threads: ['threads_basic'],
} as const;
const CALL = { user: 'debug_token', instagram: 'instagram_me', threads: 'threads_debug_token' } as const;

async function living(hooks: TestHooks, kind: Kind = 'user'): Promise<Scenario> {
  const scenario = await startScenario({ faultRate: 0 }, hooks);
  scenario.store(
    scenario.meta.issueToken({ kind, lifetime: SIXTY_DAYS, scopes: [...SCOPES[kind]], user: scenario.user }),
  );
  return scenario;
}

function strike(scenario: Scenario, call: string, error = UNKNOWN): void {
  scenario.faults.add({
    ...{ service: 'meta', call, kind: 'answer', times: Number.POSITIVE_INFINITY },
    ...graphAnswer(error, 'AsandboxFieldTrace000003'),
  });
}

/** The run of yesterday, as GitHub remembers it. */
function ranYesterday(scenario: Scenario, conclusion: 'success' | 'failure'): void {
  const run = scenario.github.addRun(REPOSITORY, { workflow: WORKFLOW });
  scenario.github.finishRun(run, conclusion);
  scenario.clock.advance({ days: 1 });
}

describe.concurrent('An error that nobody knows, in place of what the token is', () => {
  it.for<Kind>(['user', 'instagram', 'threads'])(
    'changes nothing on the first day and asks a person on the second: %s',
    async (kind, hooks) => {
      const scenario = await living(hooks, kind);
      const inputs: Record<string, string> = kind === 'user' ? {} : { 'app-id': '', 'app-secret': '' };
      strike(scenario, CALL[kind]);
      const first = await scenario.run(inputs);
      expect([first.exitCode, first.outputs.outcome]).toEqual([1, 'inconclusive']);
      expect(scenario.issues()).toEqual([]);
      expect(first.summary).toMatch(NUMBERS);

      ranYesterday(scenario, 'failure');
      const second = await scenario.run(inputs);
      expect([second.exitCode, second.outputs.outcome]).toEqual([1, 'inconclusive']);
      const [issue] = scenario.openIssues();
      expect(issue?.title).toContain('day after day');
      expect(issue?.body).toMatch(NUMBERS);
      expect(issue?.body).not.toMatch(/proxy|log in again|graph-api-version/i);
      expect(second.summary).toMatch(/needs a person/);
      expect(scenario.history()).toHaveLength(1);

      scenario.clock.advance({ days: 1 });
      await scenario.run(inputs);
      expect(scenario.issues()).toHaveLength(1);
      expect(issue?.comments).toEqual([]);

      scenario.faults.clear();
      await scenario.run(inputs);
      expect(scenario.openIssues()).toEqual([]);
    },
  );

  it('so does a token that Meta calls not valid without an error', async (hooks) => {
    const scenario = await living(hooks);
    const bare = { kind: 'answer', status: 200, body: { data: { is_valid: false } } } as const;
    scenario.faults.add({ ...bare, service: 'meta', call: 'debug_token', times: Number.POSITIVE_INFINITY });
    await scenario.run();
    expect(scenario.issues()).toEqual([]);
    ranYesterday(scenario, 'failure');
    const second = await scenario.run();
    expect(second.report).toMatchObject([{ outcome: 'inconclusive', reason: 'meta-gives-no-reason' }]);
    expect(scenario.openIssues()[0]?.title).toContain('called invalid by Meta, without a reason');
    expect(scenario.openIssues()[0]?.body).not.toMatch(/look its code up|gave an error/);
    expect(scenario.history()).toHaveLength(1);
  });

  it('asks nobody after a day that was well, however old the token', async (hooks) => {
    const scenario = await living(hooks);
    scenario.clock.advance({ days: 5 });
    ranYesterday(scenario, 'success');
    strike(scenario, 'debug_token');
    const ran = await scenario.run();
    expect(ran.outputs.outcome).toBe('inconclusive');
    expect(scenario.issues()).toEqual([]);
  });

  it('asks nobody where GitHub does not tell how the day before was: the step fails', async (hooks) => {
    const scenario = await living(hooks);
    scenario.clock.advance({ days: 2 });
    scenario.faults.add({ service: 'github', call: 'workflow.runs', kind: 'status', status: 404, times: 9 });
    strike(scenario, 'debug_token');
    expect((await scenario.run()).exitCode).toBe(1);
    expect(scenario.issues()).toEqual([]);
  });

  it('leaves what an open issue says: this run knows less', async (hooks) => {
    const scenario = await living(hooks);
    scenario.meta.changePassword(scenario.user);
    await scenario.run();
    const [issue] = scenario.openIssues();
    const before = issue?.body;
    scenario.clock.advance({ days: 2 });
    strike(scenario, 'debug_token');
    const ran = await scenario.run();
    expect(ran.outputs.outcome).toBe('inconclusive');
    expect(issue?.body).toBe(before);
    expect(scenario.issues()).toHaveLength(1);
  });

  it('that Meta itself calls transient asks nobody, on any day', async (hooks) => {
    const scenario = await living(hooks);
    strike(scenario, 'debug_token', new GraphError({ code: 98_765, transient: true, message: 'Soon' }));
    ranYesterday(scenario, 'failure');
    scenario.clock.advance({ days: 3 });
    const ran = await scenario.run();
    expect(ran.outputs.outcome).toBe('inconclusive');
    expect(scenario.issues()).toEqual([]);
  });

  it.for([1, 2])('code %i that Meta calls not transient is such an error too', async (code, hooks) => {
    const scenario = await living(hooks);
    strike(scenario, 'debug_token', new GraphError({ code, transient: false, message: 'Unsupported' }));
    scenario.clock.advance({ days: 2 });
    ranYesterday(scenario, 'failure');
    const ran = await scenario.run();
    expect(ran.report).toMatchObject([{ reason: 'meta-error-unknown' }]);
    expect(scenario.openIssues()).toHaveLength(1);
  });
});

describe.concurrent('An error that nobody knows, for one more place', () => {
  it.for<[string, string, (scenario: Scenario) => Record<string, string>]>([
    [
      'a page',
      'page',
      ({ meta }) => ({ pages: `[{ page: "${meta.addPage({ name: 'One' }).id}", secret: PAGE }]` }),
    ],
    [
      'a token of its own',
      'client_code',
      () => ({ targets: '[{ repository: acme/site, own-token: true }]' }),
    ],
  ])('asks a person on the second day: %s', async ([, call, inputsOf], hooks) => {
    const scenario = await living(hooks);
    const inputs = inputsOf(scenario);
    strike(scenario, call);
    const first = await scenario.run(inputs);
    expect(first.outputs.outcome).toBe('inconclusive');
    expect(scenario.issues()).toEqual([]);
    ranYesterday(scenario, 'failure');
    const second = await scenario.run(inputs);
    expect(second.outputs.outcome).toBe('partial');
    expect(scenario.openIssues()[0]?.body).toMatch(NUMBERS);
  });
});

describe.concurrent('An error of the redirect address where nobody logged in', () => {
  it.for(['debug_token', 'exchange'])('asserts nothing of a login: %s', async (call, hooks) => {
    const scenario = await startScenario({ faultRate: 0 }, hooks);
    scenario.store(scenario.issue({ lifetime: 20 * DAY, scopes: ['ads_read'] }));
    strike(scenario, call, new GraphError({ code: 191, message: 'Falta el parámetro redirect_uri.' }));
    const ran = await scenario.run();
    expect(ran.report).toMatchObject([{ outcome: 'misconfigured', reason: 'request-refused' }]);
    expect(ran.summary).toMatch(/code 191.*Falta el parámetro/);
    expect(`${ran.summary}${scenario.openIssues()[0]?.body}`).not.toMatch(/The login ended on another/);
  });
});

describe.concurrent('A refresh that Instagram refuses', () => {
  const NO_APP = { 'app-id': '', 'app-secret': '' };
  async function stored(hooks: TestHooks, days: number) {
    const scenario = await living(hooks, 'instagram');
    scenario.clock.advance({ days });
    return scenario;
  }

  it.for<[string, GraphError]>([
    ['a permission (10)', new GraphError({ code: 10, type: 'IGApiException', message: '(#10) Nein' })],
    ['no known code', new GraphError({ code: 24_242, type: 'IGApiException', message: 'Não foi possível' })],
    ['"unknown error" (1)', new GraphError({ code: 1, message: 'An unknown error has occurred.' })],
    [
      'a path (100)',
      new GraphError({ code: 100, type: 'IGApiException', message: 'Requête non prise en charge' }),
    ],
  ])('in whatever words needs a person: %s', async ([, error], hooks) => {
    const young = await stored(hooks, 0);
    strike(young, 'instagram_refresh', error);
    expect((await young.run(NO_APP)).report).toMatchObject([{ reason: 'refresh-declined' }]);
    expect(young.openIssues()).toHaveLength(1);

    const old = await stored(hooks, 5);
    strike(old, 'instagram_refresh', error);
    await old.run(NO_APP);
    const body = old.openIssues()[0]?.body;
    expect(body).toMatch(/token of one hour.*invitation as a tester.*token of another kind/s);
    expect(body).toContain('instagram.com/accounts/manage_access');
    expect(body).not.toMatch(/proxy/);
  });

  it('for want of a policy (368) says so, and asks before nobody can: nobody tells when it ends', async (hooks) => {
    const scenario = await stored(hooks, 5);
    strike(scenario, 'instagram_refresh', new GraphError({ code: 368, message: 'Blocked' }));
    const ran = await scenario.run(NO_APP);
    expect(ran.outputs.outcome).toBe('attention');
    const [issue] = scenario.openIssues();
    expect(issue?.title).toContain('blocked by Meta');
    expect(issue?.body).toMatch(/facebook\.com\/accountquality/);
    expect(issue?.body).not.toMatch(/Known causes/);
  });

  it.for<[string, GraphError]>([
    ['an outage (2)', new GraphError({ code: 2, status: 503, message: 'Service temporarily unavailable' })],
    ['a limit (4)', new GraphError({ code: 4, message: '(#4) Application request limit reached' })],
  ])('for a moment only asks nobody: %s', async ([, error], hooks) => {
    const scenario = await stored(hooks, 5);
    strike(scenario, 'instagram_refresh', error);
    const ran = await scenario.run(NO_APP);
    expect(ran.outputs.outcome).toBe('inconclusive');
    expect(scenario.issues()).toEqual([]);
  });
});
