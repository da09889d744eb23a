import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../sandbox/faults.js';
import { editJson, withHeaders } from '../../../sandbox/script.js';
import { findLeaks } from '../../support/leaks.js';
import { DAY, type Played, REPOSITORY, type Scenario, startScenario } from '../../support/scenario.js';

/** All that a run shows to somebody. The runner takes the masks out of the log. */
function sinksOf({ github, issues }: Scenario, ran: Played) {
  const { variables, dispatches } = github.repository(REPOSITORY);
  return Object.entries({
    log: ran.stdout.replace(/^::add-mask::.*$/gm, ''),
    stderr: ran.stderr,
    summary: ran.summary,
    outputs: JSON.stringify(ran.outputs),
    issues: JSON.stringify(issues()),
    variables: JSON.stringify([...variables.values()]),
    events: JSON.stringify(dispatches),
  }).map(([name, text]) => ({ name, text }));
}

/** As a reader of the page would have it. */
const rendered = (text: string) =>
  text
    .replace(/&#(\d+);/g, (_, number) => String.fromCharCode(Number(number)))
    .replace(/[\u200b\\]/g, '')
    .replace(/(?<=[\da-f]{2}):(?=[\da-f]{2})/g, '')
    .normalize('NFKC');

function leaksOf(scenario: Scenario, ran: Played) {
  const canaries = scenario.credentials().flatMap(({ name, value }) => [
    { name, value },
    { name: `${name} in capitals`, value: value.toUpperCase() },
  ]);
  const sinks = sinksOf(scenario, ran);
  return findLeaks(canaries, [
    ...sinks,
    ...sinks.map(({ name, text }) => ({ name: `${name}, read`, text: rendered(text) })),
  ]);
}

const wide = (sign: string) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0);
const percent = (text: string) => [...text].map((sign) => `%${sign.charCodeAt(0).toString(16)}`).join('');
const FORMS: [string, (credential: string) => string][] = [
  ['as it is', (text) => text],
  ['in capitals', (text) => text.toUpperCase()],
  ['as eight characters of it', (text) => text.slice(-12, -4)],
  ['percent-encoded', percent],
  ['in base64', (text) => Buffer.from(text).toString('base64')],
  ['in base64, one byte later', (text) => Buffer.from(`x${text}`).toString('base64')],
  ['in HTML', (text) => [...text].map((sign) => `&#${sign.charCodeAt(0)};`).join('')],
  ['in base64 twice', (text) => btoa(btoa(text))],
  ['with zero-width spaces between', (text) => [...text].join('\u200b')],
  ['in wide letters', (text) => [...text].map(wide).join('')],
  [
    'in hexadecimal with colons',
    (text) =>
      Buffer.from(text)
        .toString('hex')
        .replace(/..(?!$)/g, '$&:'),
  ],
];

/** Everything that tells something: an issue, a variable, an event, debug logs. */
const TALKATIVE = { 'expiry-variable': 'META_TOKEN_EXPIRES_AT', 'dispatch-event': 'token-refreshed' };
const DEBUG = { env: { RUNNER_DEBUG: '1' } };

describe.concurrent('Meta repeats a credential, and nobody sees it', () => {
  const plant = (scenario: Scenario, text: string) =>
    scenario.faults.add({
      service: 'meta',
      call: 'debug_token',
      kind: 'edit',
      times: 10,
      edit: editJson((body) => {
        const { data } = body as { data: { scopes?: string[] } };
        return { data: { ...data, application: text, scopes: [...(data.scopes ?? []), text] } };
      }),
    });

  it.for(FORMS)(
    'the token as application and as scope, %s, in an issue that asks for a person',
    async ([, form], hooks) => {
      const scenario = await startScenario({ faultRate: 0 }, hooks);
      const token = scenario.store(scenario.issue({ lifetime: 10 * DAY, scopes: ['ads_read'] }));
      plant(scenario, form(token));
      const ran = await scenario.run(TALKATIVE, DEBUG);
      expect(scenario.openIssues()).toHaveLength(1);
      expect(leaksOf(scenario, ran)).toEqual([]);
    },
  );

  it('the app secret, when the token is refreshed', async (hooks) => {
    const scenario = await startScenario({ faultRate: 0 }, hooks);
    scenario.store(scenario.issue({ kind: 'system-user', lifetime: 10 * DAY, scopes: ['ads_read'] }));
    plant(scenario, scenario.app.secret);
    const ran = await scenario.run(TALKATIVE, DEBUG);
    expect(ran.outputs.outcome).toBe('refreshed');
    expect(leaksOf(scenario, ran)).toEqual([]);
  });

  it('the new token, in the answer that proves it', async (hooks) => {
    const scenario = await startScenario({ faultRate: 0 }, hooks);
    scenario.store(scenario.issue({ kind: 'system-user', lifetime: 10 * DAY, scopes: ['ads_read'] }));
    scenario.faults.add({
      service: 'meta',
      call: 'debug_token',
      skip: 1,
      times: 10,
      kind: 'edit',
      edit: (answer, { query }) =>
        editJson((body) => {
          const { data } = body as { data: object };
          return { data: { ...data, application: new URLSearchParams(query).get('input_token') } };
        })(answer, undefined as never),
    });
    const ran = await scenario.run(TALKATIVE, DEBUG);
    expect(ran.outputs.outcome).toBe('refreshed');
    expect(leaksOf(scenario, ran)).toEqual([]);
  });

  it('a GitHub credential, in a dry run and in a check', async (hooks) => {
    const scenario = await startScenario({ faultRate: 0 }, hooks);
    scenario.store(scenario.issue({ lifetime: 10 * DAY, scopes: ['ads_read'] }));
    plant(scenario, `${scenario.secretsToken} ${scenario.githubToken}`);
    for (const inputs of [{ 'dry-run': 'true' }, { mode: 'check' }]) {
      expect(leaksOf(scenario, await scenario.run({ ...TALKATIVE, ...inputs }, DEBUG))).toEqual([]);
    }
  });
});

describe.concurrent('Meta or GitHub fail with a credential in their words, and nobody sees it', () => {
  it.for(['message', 'error_user_msg', 'error_user_title', 'fbtrace_id', 'type'])(
    'the token as %s of the exchange that is refused',
    async (field, hooks) => {
      const scenario = await startScenario({ faultRate: 0 }, hooks);
      const token = scenario.store(scenario.issue({ kind: 'system-user', lifetime: 10 * DAY }));
      scenario.faults.add({
        service: 'meta',
        call: 'exchange',
        kind: 'answer',
        times: 10,
        status: 400,
        body: { error: { message: 'No.', type: 'OAuthException', code: 100, [field]: token } },
      });
      const ran = await scenario.run(TALKATIVE, DEBUG);
      expect(leaksOf(scenario, ran)).toEqual([]);
    },
  );

  it('the secrets-token in the reason for a target that was not written', async (hooks) => {
    const scenario = await startScenario({ faultRate: 0 }, hooks);
    scenario.store(scenario.issue({ kind: 'system-user', lifetime: 10 * DAY }));
    scenario.faults.add({
      service: 'github',
      call: 'secret.put',
      kind: 'answer',
      times: 10,
      status: 422,
      body: { message: `No: ${scenario.secretsToken}`, errors: [{ message: scenario.app.secret }] },
    });
    const ran = await scenario.run({ ...TALKATIVE, targets: '- secret: COPY' }, DEBUG);
    expect(leaksOf(scenario, ran)).toEqual([]);
  });

  it('whatever NODE_DEBUG asks for', async (hooks) => {
    const scenario = await startScenario({ faultRate: 0 }, hooks);
    scenario.store(scenario.issue({ kind: 'system-user', lifetime: 10 * DAY }));
    const ran = await scenario.run(TALKATIVE, { env: { NODE_DEBUG: '*', NODE_DEBUG_NATIVE: 'http,tls' } });
    expect(ran.outputs.outcome).toBe('refreshed');
    expect(leaksOf(scenario, ran)).toEqual([]);
  });
});

describe.concurrent('What is no credential is told', () => {
  it('the name of the app, the scopes and the link of the dialog', async (hooks) => {
    const scenario = await startScenario({ faultRate: 0 }, hooks);
    scenario.store(scenario.issue({ lifetime: 10 * DAY, scopes: ['ads_read'] }));
    const ran = await scenario.run();
    const [issue] = scenario.openIssues();
    expect(issue?.body).toContain(`client_id=${scenario.app.id}`);
    expect(issue?.body).toMatch(/scope=ads_read/);
    for (const text of [
      issue?.body,
      issue?.title,
      ran.summary,
      ran.stdout.replace(/^::add-mask::.*$/gm, ''),
    ]) {
      expect(text).not.toContain('***');
    }
  });

  it('in a repository that is called as what the heartbeat pings', async (hooks) => {
    const scenario = await startScenario({ faultRate: 0 }, hooks);
    scenario.store(scenario.issue({ lifetime: 10 * DAY, scopes: ['ads_read'] }));
    const ran = await scenario.run({
      'heartbeat-url': 'https://127.0.0.1:1/acme/ads/refresh-meta-token/META_ACCESS_TOKEN',
    });
    expect(scenario.openIssues()).toHaveLength(1);
    expect(JSON.stringify(scenario.openIssues()) + ran.summary).not.toContain('***');
  });
});

describe.concurrent('Other fields that repeat a credential, and nobody sees it', () => {
  type Plant = (scenario: Scenario, token: string) => Fault;
  const ofTheToken =
    (change: (data: object, text: string) => object): Plant =>
    ({ app }, token) => ({
      service: 'meta',
      call: 'debug_token',
      kind: 'edit',
      times: 9,
      edit: editJson((body) => ({
        data: change((body as { data: object }).data, `${token} ${app.secret}`),
      })),
    });
  const ofAsset =
    (status: number, body: (text: string) => object): Plant =>
    ({ app }, token) => ({
      service: 'meta',
      call: 'ad_account',
      kind: 'answer',
      times: 9,
      status,
      body: body(`${token} ${app.secret}`),
    });

  it.for<[string, Plant]>([
    [
      'a header about the version',
      ({ app }, token) => ({
        service: 'meta',
        call: 'debug_token',
        kind: 'edit',
        times: 9,
        edit: withHeaders({ 'x-ad-api-version-warning': `auto-upgraded to v99.0 ${token} ${app.secret}` }),
      }),
    ],
    [
      'target_ids',
      ofTheToken((data, text) => ({
        ...data,
        granular_scopes: [{ scope: 'ads_read', target_ids: text.split(' ') }],
      })),
    ],
    [
      'the reason of a death',
      ofTheToken((data, text) => ({
        ...data,
        is_valid: false,
        error: { code: 190, subcode: 460, message: text, type: text },
      })),
    ],
    [
      'four characters at a time',
      ofTheToken((data, text) => ({ ...data, application: text.match(/.{1,4}/g)?.join(' ') })),
    ],
    ['backwards', ofTheToken((data, text) => ({ ...data, application: [...text].reverse().join('') }))],
    ['the name of an ad account', ofAsset(200, (text) => ({ id: 'act_11', name: text, account_status: 2 }))],
    [
      'why an ad account is refused',
      ofAsset(400, (text) => ({
        error: { code: 100, error_subcode: 33, message: text, error_user_title: text },
      })),
    ],
    [
      'GitHub’s answer about a secret',
      ({ secretsToken, app }, token) => ({
        service: 'github',
        call: /secret/,
        kind: 'answer',
        times: 99,
        status: 418,
        body: { message: `${token} ${secretsToken}`, documentation_url: app.secret },
      }),
    ],
    [
      'GitHub’s answer about the issue',
      (_, token) => ({
        service: 'github',
        call: 'issues.create',
        kind: 'edit',
        times: 9,
        edit: editJson((body) => ({
          ...(body as object),
          html_url: `https://github.com/${token}`,
          title: token,
        })),
      }),
    ],
  ])('%s', async ([name, plant], hooks) => {
    const scenario = await startScenario({ faultRate: 0 }, hooks);
    const token = scenario.store(scenario.issue({ lifetime: 10 * DAY, scopes: ['ads_read'] }));
    scenario.faults.add(plant(scenario, token));
    const ran = await scenario.run(
      /account/.test(name) ? { ...TALKATIVE, assets: 'act_11' } : TALKATIVE,
      DEBUG,
    );
    expect(leaksOf(scenario, ran)).toEqual([]);
  });
});
