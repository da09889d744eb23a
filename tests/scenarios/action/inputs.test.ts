import { describe, expect, it } from 'vitest';
import { SIXTY_DAYS, setStage, type TestHooks } from './stage.js';

const A_VALUE = 'EAAtestNoSuchValueMayEverBePrinted0123';

/** Runs with these inputs and holds that nothing was sent and nothing of a value was printed. */
async function refuse(hooks: TestHooks, inputs: Record<string, string>, env: Record<string, string> = {}) {
  const stage = await setStage({}, hooks);
  stage.store(stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS }));
  const ran = await stage.run(inputs, { env });
  expect(ran.exitCode).toBe(1);
  expect(ran.outputs).toMatchObject({ outcome: 'misconfigured', refreshed: 'false', report: '[]' });
  expect(ran.exchanges).toEqual([]);
  expect(ran.stdout + ran.stderr + ran.summary).not.toContain(A_VALUE.slice(0, 12));
  expect(ran.stdout).toContain('::error title=RMT-INPUT-INVALID::');
  return ran.stdout.slice(ran.stdout.indexOf('::error'));
}

describe.concurrent('A wrong input is refused before any request, by its name and with a right example', () => {
  it.for<[string, Record<string, string>, RegExp]>([
    ['app-id missing', { 'app-id': '' }, /app-id: is missing\..*Example: app-id: "\d+"/],
    ['app-id not a number', { 'app-id': 'my app' }, /app-id: must be the number.*Example: app-id: "\d+"/],
    ['app-secret missing', { 'app-secret': '' }, /app-secret: is missing/],
    ['app-secret with a line break', { 'app-secret': `${A_VALUE}\nx` }, /app-secret: holds a space/],
    ['access-token empty', { 'access-token': '' }, /access-token: is missing or empty.*\$\{\{ secrets\./],
    ['access-token with a space', { 'access-token': `${A_VALUE} x` }, /access-token: holds a space.*Example/],
    ['secret-name missing', { 'secret-name': '' }, /secret-name: is missing.*Example: secret-name: META_ACC/],
    [
      'secret-name with a hyphen',
      { 'secret-name': 'META-TOKEN' },
      /secret-name: must be a name that GitHub acc/,
    ],
    ['secret-name that starts with a digit', { 'secret-name': '1TOKEN' }, /secret-name: must be a name/],
    ['secret-name that starts with GITHUB_', { 'secret-name': 'github_x' }, /secret-name: must be a name/],
    [
      'secrets-token missing',
      { 'secrets-token': '' },
      /secrets-token: is missing.*GITHUB_TOKEN cannot write sec/,
    ],
    ['github-token missing', { 'github-token': '' }, /github-token: is missing.*issues: write/],
    [
      'an unknown mode',
      { mode: 'renew' },
      /mode: must be one of refresh, check, reauthorize.*Example: mode: re/,
    ],
    [
      'environment and organization',
      { environment: 'a', organization: 'b' },
      /environment: cannot be set together/,
    ],
    [
      'an organization that is none',
      { organization: 'a/b' },
      /organization: must be the name.*Example: .*acme/,
    ],
    [
      'refresh-before-days not a number',
      { 'refresh-before-days': 'soon' },
      /refresh-before-days: must be a whole .*30/,
    ],
    [
      'refresh-before-days negative',
      { 'refresh-before-days': '-1' },
      /refresh-before-days: must be a whole number/,
    ],
    [
      'refresh-before-days too large',
      { 'refresh-before-days': '400' },
      /refresh-before-days: .* from 0 to 365/,
    ],
    [
      'warn-before-days with a fraction',
      { 'warn-before-days': '1.5' },
      /warn-before-days: must be a whole .*14/,
    ],
    ['open-issues neither true nor false', { 'open-issues': 'yes' }, /open-issues: must be true or false/],
    [
      'dry-run neither true nor false',
      { 'dry-run': '1' },
      /dry-run: must be true or false.*Example: dry-run: true/,
    ],
    ['a platform that is none', { platform: 'tiktok' }, /platform: must be one of auto, facebook/],
    [
      'required-scopes with a capital',
      { 'required-scopes': 'Ads_Read' },
      /required-scopes: .*Example: .*ads_read/,
    ],
    ['expected-user-id not a number', { 'expected-user-id': 'me' }, /expected-user-id: must be the number/],
    ['issue-labels too long', { 'issue-labels': 'x'.repeat(51) }, /issue-labels: must be one label/],
    [
      'eleven assignees',
      { 'issue-assignees': 'abcdefghijk'.split('').join() },
      /issue-assignees: .*ten at most/,
    ],
    [
      'redirect-uri not absolute',
      { 'redirect-uri': 'localhost' },
      /redirect-uri: must be an absolute .*http:\/\/loc/,
    ],
    [
      'graph-api-version without v',
      { 'graph-api-version': '25.0' },
      /graph-api-version: .*Example: .*v27\.0/,
    ],
    [
      'graph-api-url without https',
      { 'graph-api-url': 'http://graph.facebook.com' },
      /graph-api-url: must be an https/,
    ],
    [
      'graph-api-url with a user',
      { 'graph-api-url': 'https://a:b@c.example' },
      /graph-api-url: must be an https/,
    ],
    [
      'graph-api-url with a query',
      { 'graph-api-url': 'https://c.example/?a=b' },
      /graph-api-url: must be an https/,
    ],
    ['instagram-api-url that is none', { 'instagram-api-url': 'x' }, /instagram-api-url: must be an https/],
    ['threads-api-url that is none', { 'threads-api-url': 'ftp://x' }, /threads-api-url: must be an https/],
    [
      'heartbeat-url without https',
      { 'heartbeat-url': 'http://x.example' },
      /heartbeat-url: must be an https/,
    ],
    [
      'expiry-variable with a space',
      { 'expiry-variable': 'a b' },
      /expiry-variable: .*META_TOKEN_EXPIRES_AT/,
    ],
    ['export-env that would harm the runner', { 'export-env': 'NODE_OPTIONS' }, /export-env: must be a name/],
    ['dispatch-event of two words', { 'dispatch-event': 'token new' }, /dispatch-event: must be a word/],
    [
      'the same value twice',
      { 'access-token': A_VALUE, 'secrets-token': A_VALUE },
      /access-token: is the same value/,
    ],
  ])('%s', async ([_, inputs, words], hooks) => {
    expect(await refuse(hooks, inputs)).toMatch(words);
  });

  it.for<[string, string, RegExp]>([
    ['targets that are no YAML', 'a: [', /targets: is not valid YAML, line 1/],
    ['targets that are no list', 'secret: A', /targets: must be a YAML list/],
    ['a target that is a text', '- FB_TOKEN', /targets\[1\]: must be an entry with keys/],
    ['an unknown key', '- repo: a/b', /targets\[1\]: "repo" is not a key.*repository/],
    ['a key without a value', '- secret: A\n- secret:', /targets\[2\]\.secret: is empty/],
    ['a store that is none', '- store: vault', /targets\[1\]\.store: must be one of actions, dependabot/],
    [
      'a store in an environment',
      '- environment: a\n  store: codespaces',
      /targets\[1\]\.store: cannot be set/,
    ],
    [
      'an organization’s repository',
      '- organization: a\n  repository: a/b',
      /targets\[1\]\.organization: cannot/,
    ],
    [
      'the source itself',
      '- secret: meta_access_token',
      /targets: names META_ACCESS_TOKEN in acme\/ads twice/,
    ],
    ['a place twice', '- secret: A\n- secret: a', /targets: names A in acme\/ads twice/],
    [
      'a token in place of a name',
      `- secret: ${A_VALUE}-`,
      /targets\[1\]\.secret: looks like an access token of Meta/,
    ],
    ['a token in place of YAML', `${A_VALUE}: - [`, /targets: is not valid YAML/],
    ['an alias bomb', '- &a [x]\n- *a', /targets/],
    [
      'own-token that is neither',
      '- secret: A\n  own-token: maybe',
      /targets\[1\]\.own-token: must be true or false/,
    ],
  ])('targets: %s', async ([_, targets, words], hooks) => {
    expect(await refuse(hooks, { targets })).toMatch(words);
  });

  it.for<[string, string, RegExp]>([
    [
      'an empty secret',
      '- secret: A\n  value: ${{ secrets.X }}'.replace('${{ secrets.X }}', ''),
      /tokens\[1\]\.value: is empty.*\$\{\{ secrets\.NAME \}\}/,
    ],
    ['no value', '- secret: A', /tokens\[1\]\.value: is missing/],
    ['no secret', `- value: ${A_VALUE}`, /tokens\[1\]\.secret: is missing/],
    ['an unknown key', `- secret: A\n  value: ${A_VALUE}\n  scopes: x`, /tokens\[1\]: "scopes" is not a key/],
    [
      'the second entry’s days',
      `- {secret: A, value: ${A_VALUE}}\n- {secret: B, value: ${A_VALUE}1, warn-before-days: x}`,
      /tokens\[2\]\.warn-before-days: must be a whole/,
    ],
    [
      'the same secret twice',
      `- {secret: A, value: ${A_VALUE}}\n- {secret: a, value: ${A_VALUE}1}`,
      /tokens: names A in acme\/ads twice/,
    ],
    [
      'a target of a target list',
      `- {secret: A, value: ${A_VALUE}, targets: [{repo: x}]}`,
      /tokens\[1\]\.targets\[1\]: "repo"/,
    ],
  ])('tokens: %s', async ([_, tokens, words], hooks) => {
    expect(await refuse(hooks, { tokens })).toMatch(words);
  });

  it.for<[string, string, RegExp]>([
    ['no number', '- secret: A', /pages\[1\]\.page: must be the number of a Facebook page/],
    ['no secret', '- page: "12"', /pages\[1\]\.secret: is missing/],
    [
      'own-token',
      '- {page: "12", secret: A, targets: [{secret: B, own-token: true}]}',
      /pages\[1\]\.targets\[1\]\.own-token/,
    ],
    [
      'the token’s own secret',
      '- {page: "12", secret: META_ACCESS_TOKEN}',
      /names META_ACCESS_TOKEN in acme\/ads twice/,
    ],
  ])('pages: %s', async ([_, pages, words], hooks) => {
    expect(await refuse(hooks, { pages })).toMatch(words);
  });

  it('tokens together with access-token', async (hooks) => {
    const tokens = `- {secret: A, value: ${A_VALUE}}`;
    expect(await refuse(hooks, { tokens, 'access-token': A_VALUE })).toMatch(
      /access-token: cannot be set together with tok/,
    );
  });

  it('reauthorize without a login', async (hooks) => {
    expect(await refuse(hooks, { mode: 'reauthorize' })).toMatch(
      /authorization-response: is missing, and so is client-token/,
    );
  });

  it('reauthorize as a dry run', async (hooks) => {
    const inputs = { mode: 'reauthorize', 'dry-run': 'true', 'authorization-response': 'x' };
    expect(await refuse(hooks, inputs)).toMatch(/dry-run: cannot be set together/);
  });

  it('an environment that is not a GitHub Actions run', async (hooks) => {
    expect(await refuse(hooks, {}, { GITHUB_REPOSITORY: '' })).toMatch(/GITHUB_REPOSITORY: is missing/);
  });

  it('a GitHub API that is neither https nor on this computer', async (hooks) => {
    expect(await refuse(hooks, {}, { GITHUB_API_URL: 'http://api.github.com' })).toMatch(
      /GITHUB_API_URL: must be an https/,
    );
  });
});

describe.concurrent('Inputs that people write in more than one way', () => {
  it.for<[string, Record<string, string>]>([
    ['secret names in small letters', { 'secret-name': 'meta_access_token' }],
    ['scopes by commas, spaces and line breaks', { 'required-scopes': 'public_profile,\n public_profile' }],
    ['True', { 'open-issues': 'True' }],
    ['an address with a slash at its end', {}],
    [
      'nothing where action.yml has a default',
      { mode: '', 'refresh-before-days': '', 'issue-labels': '', platform: '' },
    ],
  ])('%s', async ([_, inputs], hooks) => {
    const stage = await setStage({}, hooks);
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS }));
    const ran = await stage.run({ 'graph-api-url': `${stage.meta.graphUrl}/`, ...inputs });
    expect(ran.outputs.outcome).toBe('healthy');
  });
});

describe.concurrent('An event that strangers can cause is refused with the reason, before any request', () => {
  const events: [string, unknown][] = [
    ['pull_request', {}],
    ['pull_request_target', {}],
    ['issue_comment', {}],
    ['workflow_run', { workflow_run: { head_repository: { id: 2 } }, repository: { id: 1 } }],
    ['workflow_run', {}],
  ];
  it.for(events)('%s %j', async ([event, payload], hooks) => {
    const stage = await setStage({}, hooks);
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: 86_400 }));
    const ran = await stage.run({}, { env: { GITHUB_EVENT_NAME: event }, event: payload });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs.outcome).toBe('misconfigured');
    expect(ran.stdout).toContain('RMT-EVENT-REFUSED');
    expect(ran.stdout).toMatch(new RegExp(`does not run on ${event}.*need write access`));
    expect(ran.exchanges).toEqual([]);
  });

  it.for<[string, unknown]>([
    ['schedule', {}],
    ['workflow_dispatch', {}],
    ['repository_dispatch', {}],
    ['push', {}],
    [
      'workflow_run',
      { workflow_run: { event: 'schedule', head_repository: { id: 1 } }, repository: { id: 1 } },
    ],
  ])('%s of the repository itself is not', async ([event, payload], hooks) => {
    const stage = await setStage({}, hooks);
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS }));
    const ran = await stage.run({}, { env: { GITHUB_EVENT_NAME: event }, event: payload });
    expect(ran.outputs.outcome).toBe('healthy');
  });
});
