import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Played, SIXTY_DAYS, type Stage, setStage, type TestHooks } from './stage.js';

type Inputs = Record<string, string>;

interface Refused {
  /** The annotation: what was wrong and the form that works. */
  readonly says: string;
  readonly stage: Stage;
  readonly ran: Played;
}

/**
 * Runs with these inputs, and holds that nothing was sent, nothing was told to anybody, and no eight characters of the stored
 * token stand anywhere, in small or capital letters.
 */
async function refuse(hooks: TestHooks, inputs: (stage: Stage, token: string) => Inputs): Promise<Refused> {
  const stage = await setStage({}, hooks);
  const token = stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS });
  stage.store(token);
  const ran = await stage.run(inputs(stage, token));
  expect(ran.exitCode).toBe(1);
  expect(ran.outputs).toMatchObject({ outcome: 'misconfigured', refreshed: 'false', report: '[]' });
  expect(ran.exchanges).toEqual([]);
  expect(stage.issues()).toEqual([]);
  expect(stage.stored()).toBe(token);
  // The mask tells the runner what to hide, and is no log.
  const log = ran.stdout.replace(/^::add-mask::.*$/gm, '');
  const shown = `${log}${ran.stderr}${ran.summary}${JSON.stringify(ran.outputs)}`.toLowerCase();
  for (let start = 3; start + 8 <= token.length; start++)
    expect(shown).not.toContain(token.slice(start, start + 8).toLowerCase());
  expect(ran.stdout).toContain('::error title=RMT-INPUT-INVALID::');
  return { says: ran.stdout.slice(ran.stdout.indexOf('::error')), stage, ran };
}

describe.concurrent('A credential in a place for names is not published', () => {
  it.for<[string, string, (token: string, stage: Stage) => Inputs]>([
    ['the token as secret-name', 'secret-name', (token) => ({ 'secret-name': token })],
    [
      'the token in capitals as secret-name',
      'secret-name',
      (token) => ({ 'secret-name': token.toUpperCase() }),
    ],
    [
      'the token as the secret of a target',
      'targets[1].secret',
      (token) => ({ targets: `- secret: ${token}` }),
    ],
    ['the token as environment', 'environment', (token) => ({ environment: token })],
    ['the token as organization', 'organization', (token) => ({ organization: token })],
    ['the token as a label', 'issue-labels', (token) => ({ 'issue-labels': `meta, ${token.slice(0, 40)}` })],
    ['the token as an assignee', 'issue-assignees', (token) => ({ 'issue-assignees': token })],
    ['the token as a variable', 'expiry-variable', (token) => ({ 'expiry-variable': token })],
    ['the token as an event', 'dispatch-event', (token) => ({ 'dispatch-event': token })],
    [
      'the token as a target’s repository',
      'targets[1].repository',
      (token) => ({ targets: `- repository: acme/${token}` }),
    ],
    [
      'half of the token as environment',
      'environment',
      (token) => ({ environment: `prod ${token.slice(20, 34)}` }),
    ],
    [
      'the token in base64 as environment',
      'environment',
      (token) => ({ environment: Buffer.from(`x:${token}`).toString('base64') }),
    ],
    [
      'the token in hex as a label',
      'issue-labels',
      (token) => ({ 'issue-labels': `meta, ${Buffer.from(token.slice(0, 40)).toString('hex')}` }),
    ],
    [
      "GitHub's credential as secret-name",
      'secret-name',
      (_, { secretsToken }) => ({ 'secret-name': secretsToken }),
    ],
    ['the app secret as export-env', 'export-env', (_, { app }) => ({ 'export-env': `X_${app.secret}` })],
    ['the app secret as app-id', 'app-id', (_, { app }) => ({ 'app-id': app.secret })],
    [
      'the token as the secret of an entry of tokens',
      'tokens[1].secret',
      (token) => ({ tokens: `- { secret: ${token}, value: ${token} }` }),
    ],
    [
      'the token in a page’s list of targets',
      'pages[1].targets[1].environment',
      (token) => ({ pages: `- { page: "1", secret: A, targets: [{ environment: ${token} }] }` }),
    ],
  ])('%s', async ([_, name, inputs], hooks) => {
    const { says } = await refuse(hooks, (stage, token) => inputs(token, stage));
    expect(says).toContain(`::${name}: `);
    expect(says).toMatch(/No credential belongs here/);
  });

  it.for<[string, string]>([
    ['another Instagram token', `IGAA${'a1'.repeat(20)}`],
    ['another classic token of GitHub', `ghp_${'a1'.repeat(18)}`],
    ['another fine-grained token of GitHub', `github_pat_${'a1'.repeat(20)}`],
    ['another Threads token, in base64', Buffer.from(`THAA${'b2'.repeat(20)}`).toString('base64')],
    ['an app access token', `123456789012345|${'a1'.repeat(14)}`],
    ['a private key', '-----BEGIN RSA PRIVATE KEY-----'],
  ])('%s as environment, which is none of this run', async ([_, environment], hooks) => {
    const { says, ran } = await refuse(hooks, () => ({ environment }));
    expect(says).toMatch(/::environment: looks like/);
    expect(ran.stdout).not.toContain(environment);
  });
});

describe.concurrent('A literal where a secret belongs is never a reason to log in again', () => {
  it.for<[string, Inputs, RegExp]>([
    [
      'access-token: secrets.META_ACCESS_TOKEN',
      { 'access-token': 'secrets.META_ACCESS_TOKEN' },
      /access-token: .*\$\{\{ \}\} around it.*access-token: \$\{\{ secrets\.META_ACCESS_TOKEN \}\}/,
    ],
    [
      'access-token: $META_ACCESS_TOKEN',
      { 'access-token': '$META_ACCESS_TOKEN' },
      /access-token: .*shell variable/,
    ],
    [
      'access-token: META_ACCESS_TOKEN',
      { 'access-token': 'META_ACCESS_TOKEN' },
      /access-token: .*name of a secret/,
    ],
    [
      'the own name in small letters',
      { 'access-token': 'meta_access_token' },
      /access-token: .*name of a secret/,
    ],
    [
      'app-secret: %META_APP_SECRET%',
      { 'app-secret': '%META_APP_SECRET%' },
      /app-secret: .*shell variable.*secrets\.META_APP/,
    ],
    [
      'secrets-token: steps.app-token.outputs.token',
      { 'secrets-token': 'steps.app-token.outputs.token' },
      /secrets-token: .*around it.*steps\.app-token/,
    ],
    [
      'github-token: github.token',
      { 'github-token': 'github.token' },
      /github-token: .*github-token: \$\{\{ github\.token \}\}/,
    ],
    [
      'heartbeat-url: vars.HEARTBEAT_URL',
      { 'heartbeat-url': 'vars.HEARTBEAT_URL' },
      /heartbeat-url: .*around it/,
    ],
    [
      'a value of tokens',
      { tokens: '- { secret: META_A, value: secrets.META_A }' },
      /tokens\[1\]\.value: .*value: \$\{\{ secrets\./,
    ],
    ['a mask copied from a log', { 'access-token': '***' }, /access-token: .*row of asterisks/],
  ])('%s', async ([_, inputs, words], hooks) => {
    const { says } = await refuse(hooks, () => inputs);
    expect(says).toMatch(words);
    expect(says).not.toMatch(/log in/i);
  });
});

describe.concurrent('A token and its platform disagree', () => {
  it.for<[string, string, 'instagram' | 'threads' | 'user', RegExp]>([
    [
      'an Instagram token with platform facebook',
      'facebook',
      'instagram',
      /begins as those of Instagram do\. Set platform: instagram/,
    ],
    [
      'a Threads token with platform instagram',
      'instagram',
      'threads',
      /begins as those of Threads do\. Set platform: threads/,
    ],
    [
      'a Facebook token with platform threads',
      'threads',
      'user',
      /begins as those of Facebook do\. Set platform: facebook/,
    ],
  ])('%s', async ([_, platform, kind, words], hooks) => {
    const { says } = await refuse(hooks, ({ meta }) => ({
      platform,
      'access-token': meta.issueToken({ kind, lifetime: SIXTY_DAYS }),
    }));
    expect(says).toMatch(/::platform: says/);
    expect(says).toMatch(words);
  });

  it.for<[string, string]>([
    ['straight', '"'],
    ['single', "'"],
    ['back', '`'],
  ])('because %s quotation marks became a part of the secret', async ([_, mark], hooks) => {
    const { says } = await refuse(hooks, ({ meta }) => ({
      'app-id': '',
      'access-token': `${mark}${meta.issueToken({ kind: 'instagram', lifetime: SIXTY_DAYS })}${mark}`,
    }));
    expect(says).toMatch(/::access-token: has quotation marks around it/);
  });
});

describe.concurrent('What GitHub makes of inputs', () => {
  it.for<[string, Inputs]>([
    ['refresh-before-days: 30.0, as the phone app gives it', { 'refresh-before-days': '30.0' }],
    ['warn-before-days: 14.00', { 'warn-before-days': '14.00' }],
    ['required-scopes written as a YAML list', { 'required-scopes': '- public_profile\n- public_profile' }],
    ['issue-assignees written as a flow list', { 'issue-assignees': '["octocat", "hubot"]' }],
    [
      'every optional input empty',
      {
        environment: '',
        organization: '',
        targets: '',
        pages: '',
        assets: '',
        'config-id': '',
        'issue-mentions': '',
        'redirect-uri': '',
        'secrets-app-client-id': '',
        'secrets-app-private-key': '',
      },
    ],
  ])('is taken: %s', async ([_, inputs], hooks) => {
    const stage = await setStage({}, hooks);
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS }));
    expect((await stage.run(inputs)).outputs.outcome).toBe('healthy');
  });

  it('issue-labels written as a YAML list are the two labels', async (hooks) => {
    const stage = await setStage({}, hooks);
    const token = stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS });
    stage.store(token);
    stage.meta.changePassword(stage.user);
    await stage.run({ 'issue-labels': '- meta\n- needs a person' });
    expect(stage.openIssues().map(({ labels }) => labels.map(({ name }) => name).sort())).toEqual([
      ['meta', 'needs a person'],
    ]);
  });

  it('secrets-token that another job made is empty: the causes are named', async (hooks) => {
    const { says } = await refuse(hooks, () => ({ 'secrets-token': '' }));
    expect(says).toMatch(/::secrets-token: is missing or empty/);
    expect(says).toMatch(/another job.*secrets: inherit.*visibility.*Dependabot/);
  });

  it.for<[string, Inputs, string]>([
    ['an environment called ..', { environment: '..' }, 'environment'],
    ['a repository called .', { targets: '- repository: acme/.' }, 'targets[1].repository'],
    [
      'an expression that nothing filled in as environment',
      { environment: '${{ vars.ENV }}' },
      'environment',
    ],
  ])('%s', async ([_, inputs, name], hooks) => {
    expect((await refuse(hooks, () => inputs)).says).toContain(`::${name}: `);
  });
});

describe.concurrent('Inputs that do not go together', () => {
  it("an Instagram token with the app ID of Meta's app", async (hooks) => {
    const { says } = await refuse(hooks, ({ app, meta }, token) => ({
      tokens: [
        `- { secret: META_A, value: ${token} }`,
        `- { secret: INSTAGRAM_A, value: ${meta.issueToken({ kind: 'instagram', lifetime: SIXTY_DAYS })}, app-id: "${app.id}" }`,
      ].join('\n'),
    }));
    expect(says).toMatch(
      /::tokens\[2\]\.app-id: is the ID of Meta's app.*Instagram has an app ID and secret of its own/,
    );
  });

  it('an asset that an Instagram token cannot have', async (hooks) => {
    const { says } = await refuse(hooks, ({ meta }) => ({
      'access-token': meta.issueToken({ kind: 'instagram', lifetime: SIXTY_DAYS }),
      assets: 'act_1234567890',
    }));
    expect(says).toMatch(/::assets: names an asset that a token of Instagram cannot have/);
  });

  it('an asset without its kind', async (hooks) => {
    const { says } = await refuse(hooks, () => ({ assets: '1234567890' }));
    expect(says).toMatch(
      /::assets: has an ID without its kind: perhaps an ad account, which is written act_ID/,
    );
    expect(says).toMatch(/Example: assets: act_\d+, page:\d+/);
  });

  it('a GitHub App beside secrets-token', async (hooks) => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const { says } = await refuse(hooks, () => ({
      'secrets-app-client-id': 'Iv23liAbCdEfGhIjKlMn',
      'secrets-app-private-key': privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
    }));
    expect(says).toMatch(/::secrets-token: cannot be set together with secrets-app-private-key/);
  });

  it('half of a private key', async (hooks) => {
    const { says } = await refuse(hooks, () => ({
      'secrets-token': '',
      'secrets-app-client-id': 'Iv23liAbCdEfGhIjKlMn',
      'secrets-app-private-key': '-----BEGIN RSA PRIVATE KEY-----\nMIIEfake',
    }));
    expect(says).toMatch(/::secrets-app-private-key: is not the whole private key of a GitHub App/);
    expect(says).not.toContain('MIIEfake');
  });
});
