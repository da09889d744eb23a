import { describe, expect, it } from 'vitest';
import { spreadSeconds } from '../../../src/token/policy.js';
import { type Inputs, LISTED, read, readLogin, refusal, shown, TOKEN, tokenOf, WORKING } from './setting.js';

const refused = (inputs: Inputs, working?: Inputs) => refusal(() => read(inputs, working));

describe('All inputs together', () => {
  it('come to the defaults when only the required ones are set', async () => {
    const options = await read({});
    expect(shown(options)).toStrictEqual({
      mode: 'refresh',
      configs: [
        {
          name: 'META_ACCESS_TOKEN',
          source: {
            kind: 'repository',
            repository: 'acme/ads',
            store: 'actions',
            secret: 'META_ACCESS_TOKEN',
          },
          token: TOKEN,
          platform: 'facebook',
          app: { id: '123456789012345', secret: WORKING['app-secret'] },
          policy: {
            requiredScopes: [],
            refreshBeforeDays: 30,
            warnBeforeDays: 14,
            spreadSeconds: spreadSeconds('META_ACCESS_TOKEN'),
            appId: '123456789012345',
          },
          targets: [],
          pages: [],
          redirectUri: 'http://localhost:8080/',
          issue: { labels: ['refresh-meta-token'], assignees: [] },
          extras: {},
        },
      ],
      openIssues: true,
      graphApiVersion: 'v27.0',
      graphApiUrl: 'https://graph.facebook.com',
      instagramApiUrl: 'https://graph.instagram.com',
      instagramLoginUrl: 'https://api.instagram.com',
      threadsApiUrl: 'https://graph.threads.net',
      secretsToken: WORKING['secrets-token'],
      githubToken: WORKING['github-token'],
    });
  });

  it('are each heard when each is set', async () => {
    const options = await read({
      organization: 'acme',
      'required-scopes': 'ads_read, read_insights',
      'expected-user-id': '10215241773831025',
      'refresh-before-days': '20',
      'warn-before-days': '10',
      targets: '- repository: acme/site',
      pages: '- { page: "12", secret: PAGE }',
      'open-issues': 'false',
      'issue-labels': 'meta, urgent',
      'issue-assignees': '@octocat',
      'redirect-uri': 'https://acme.example/done',
      'expiry-variable': 'ENDS',
      'dispatch-event': 'renewed',
      'export-env': 'FB',
      'heartbeat-url': 'https://hc.example/fake.json',
      'client-token': 'fake-client',
      'graph-api-version': 'v26.0',
      'graph-api-url': 'https://one.example/',
      'instagram-api-url': 'https://two.example/',
      'instagram-login-url': 'https://four.example/',
      assets: 'act_1, page:2',
      'config-id': '42',
      'issue-mentions': '@mona, acme/ads',
      'threads-api-url': 'https://three.example/',
    });
    const secret = 'META_ACCESS_TOKEN';
    expect(shown(options)).toStrictEqual({
      mode: 'refresh',
      configs: [
        {
          name: secret,
          source: { kind: 'organization', organization: 'acme', store: 'actions', secret },
          token: TOKEN,
          platform: 'facebook',
          app: { id: '123456789012345', secret: WORKING['app-secret'] },
          policy: {
            requiredScopes: ['ads_read', 'read_insights'],
            refreshBeforeDays: 20,
            warnBeforeDays: 10,
            spreadSeconds: spreadSeconds(secret),
            appId: '123456789012345',
            expectedUserId: '10215241773831025',
          },
          targets: [
            {
              location: { kind: 'repository', repository: 'acme/site', store: 'actions', secret },
              ownToken: false,
            },
          ],
          pages: [
            {
              pageId: '12',
              locations: [{ kind: 'organization', organization: 'acme', store: 'actions', secret: 'PAGE' }],
            },
          ],
          redirectUri: 'https://acme.example/done',
          assets: [
            { kind: 'ad-account', id: '1', name: 'act_1' },
            { kind: 'page', id: '2', name: 'page:2' },
          ],
          configId: '42',
          issue: { labels: ['meta', 'urgent'], assignees: ['octocat'], mentions: ['@mona', '@acme/ads'] },
          extras: { expiryVariable: 'ENDS', dispatchEvent: 'renewed', exportEnv: 'FB' },
        },
      ],
      openIssues: false,
      graphApiVersion: 'v26.0',
      graphApiUrl: 'https://one.example',
      instagramApiUrl: 'https://two.example',
      instagramLoginUrl: 'https://four.example',
      threadsApiUrl: 'https://three.example',
      secretsToken: WORKING['secrets-token'],
      githubToken: WORKING['github-token'],
      heartbeatUrl: 'https://hc.example/fake.json',
      clientToken: 'fake-client',
    });
  });

  it.each([
    ['app-id', 'x', '"123456789012345"'],
    ['expected-user-id', 'x', '"10215241773831025"'],
    ['expiry-variable', 'a b', 'META_TOKEN_EXPIRES_AT'],
    ['export-env', 'a b', 'META_ACCESS_TOKEN'],
    ['dispatch-event', 'a b', 'meta-token-refreshed'],
    ['refresh-before-days', 'x', '30'],
    ['warn-before-days', 'x', '14'],
    ['graph-api-url', 'x', 'https://graph.facebook.com'],
    ['instagram-api-url', 'x', 'https://graph.instagram.com'],
    ['threads-api-url', 'x', 'https://graph.threads.net'],
    ['heartbeat-url', 'x', '${{ secrets.HEARTBEAT_URL }}'],
    ['client-token', 'a b', '${{ secrets.META_CLIENT_TOKEN }}'],
    ['secrets-token', 'a b', '${{ steps.app-token.outputs.token }}'],
    ['github-token', 'a b', '${{ github.token }}'],
    ['platform', 'x', 'auto'],
    ['mode', 'x', 'refresh'],
    ['dry-run', 'x', 'true'],
    ['open-issues', 'x', 'true'],
  ])(
    'are refused by the name of the wrong one, with a right example of it: %s',
    async (name, value, example) => {
      const { input, text } = await refused({ [name]: value });
      expect(input).toBe(name);
      expect(text.endsWith(`Example: ${name}: ${example}`)).toBe(true);
    },
  );
});

describe('secrets-token and github-token', () => {
  it('are needed by a run that may write', async () => {
    const secrets = await refused({ 'secrets-token': '' });
    expect(secrets.input).toBe('secrets-token');
    expect(secrets.text).toMatch(/is missing or empty\. GITHUB_TOKEN cannot write secrets\. .*GitHub App/);
    expect(secrets.text).toMatch(/secrets-token: \$\{\{ steps\.app-token\.outputs\.token \}\}\. /);
    const github = await refused({ 'github-token': '' });
    expect(github.input).toBe('github-token');
    expect(github.text).toMatch(
      /is missing or empty\. Example: github-token: .*issues: write.*open-issues: false/,
    );
  });

  it('are needed by a run that stores a new login', async () => {
    const login = { mode: 'reauthorize', 'authorization-response': 'AQcode' };
    expect((await refused({ ...login, 'secrets-token': '' })).input).toBe('secrets-token');
    expect((await refused({ ...login, 'github-token': '' })).input).toBe('github-token');
  });

  it.each<[string, Inputs]>([
    ['only looks', { mode: 'check' }],
    ['is a dry run', { 'dry-run': 'true' }],
  ])('are not needed by a run that %s', async (_what, inputs) => {
    const options = await read({ ...inputs, 'secrets-token': '', 'github-token': '' });
    expect(options).not.toHaveProperty('secretsToken');
    expect(options).not.toHaveProperty('githubToken');
  });

  it('need only be the first of them where no issue is wanted', async () => {
    const options = await read({ 'open-issues': 'false', 'github-token': '' });
    expect(options.openIssues).toBe(false);
    expect(options).not.toHaveProperty('githubToken');
  });
});

describe('mode and dry-run', () => {
  it.each([
    ['refresh', 'false', 'refresh'],
    ['refresh', 'true', 'dry-run'],
    ['check', 'false', 'check'],
    ['check', 'true', 'check'],
  ])('%s with dry-run %s is a run that does %s', async (mode, dryRun, result) => {
    expect((await read({ mode, 'dry-run': dryRun })).mode).toBe(result);
  });

  it('do not let a login be spent on a dry run', async () => {
    const { input, text } = await refused({
      mode: 'reauthorize',
      'dry-run': 'true',
      'authorization-response': 'AQcode',
    });
    expect(input).toBe('dry-run');
    expect(text).toMatch(/cannot be set together with mode reauthorize\. .*spend the login's one-time code/);
  });

  it('do not offer the word for a dry run as a mode', async () => {
    expect((await refused({ mode: 'dry-run' })).text).toMatch(
      /^mode: must be one of refresh, check, reauthorize\./,
    );
  });
});

describe('mode reauthorize', () => {
  const LOGIN = { mode: 'reauthorize', 'authorization-response': 'http://localhost:8080/?code=AQ&state=1' };
  const TOKENS = `- { secret: ONE, value: ${tokenOf('One')} }\n- { secret: TWO, value: ${tokenOf('Two')} }`;

  it('takes what a person pasted', async () => {
    const options = await read(LOGIN);
    expect(options.mode).toBe('reauthorize');
    expect(shown(options.login)).toEqual({
      kind: 'code',
      code: 'AQ',
      hasAddress: true,
      origin: 'http://localhost:8080',
      returnedState: '1',
    });
    expect(options).not.toHaveProperty('clientToken');
  });

  it('takes a device when nothing was pasted', async () => {
    const options = await read({ mode: 'reauthorize', 'client-token': 'fake-client' });
    expect(shown(options.login)).toEqual({ kind: 'device', clientToken: 'fake-client' });
  });

  it('takes what was pasted even where a device could be used', async () => {
    const { login } = await read({ ...LOGIN, 'client-token': 'fake-client' });
    expect(login?.kind).toBe('code');
  });

  it('needs one of them', async () => {
    const { input, text } = await refused({ mode: 'reauthorize' });
    expect(input).toBe('authorization-response');
    expect(text).toMatch(/is missing, and so is client-token: mode reauthorize needs one of them\./);
    expect(text).toMatch(
      /Paste the address that Meta's dialog ended on, or set client-token for device login/,
    );
  });

  it('refuses what is neither an address nor a code', async () => {
    const { input } = await refused({ ...LOGIN, 'authorization-response': `${TOKEN} and more` });
    expect(input).toBe('authorization-response');
  });

  it('is the only mode with a login', async () => {
    expect(await read({ ...LOGIN, mode: 'refresh' })).not.toHaveProperty('login');
  });

  it('needs no stored token, and never asks Meta with an empty one', async () => {
    const { configs } = await read({ ...LOGIN, 'access-token': '' });
    expect(configs[0].token.reveal()).toMatch(/^[a-z-]+$/);
  });

  it('uses the stored token where there is one', async () => {
    const { configs } = await read(LOGIN);
    expect(configs[0].token.reveal()).toBe(TOKEN);
  });

  it.each(['two', 'TWO'])('takes from a list the token that secret-name says: %s', async (name) => {
    const { configs } = await read({ ...LOGIN, tokens: TOKENS, 'secret-name': name }, LISTED);
    expect(configs.map((config) => [config.name, config.token.reveal()])).toEqual([['TWO', tokenOf('Two')]]);
  });

  it('needs no secret-name for a list of one', async () => {
    const tokens = TOKENS.split('\n')[0] ?? '';
    const { configs } = await read({ ...LOGIN, tokens }, LISTED);
    expect(configs.map(({ name }) => name)).toEqual(['ONE']);
  });

  it('is for one token: a list of several needs secret-name', async () => {
    const { input, text } = await refused({ ...LOGIN, tokens: TOKENS }, LISTED);
    expect(input).toBe('secret-name');
    expect(text).toMatch(
      /is missing: a login is for one token\. Name the entry of tokens to re-authorize\.$/,
    );
  });

  it('is for one token: a name in several places does not say which', async () => {
    const tokens = ['one', 'other']
      .map((location) => `- { secret: SAME, value: ${tokenOf(location)}, environment: ${location} }`)
      .join('\n');
    const { input, text } = await refused({ ...LOGIN, tokens, 'secret-name': 'same' }, LISTED);
    expect(input).toBe('secret-name');
    expect(text).toMatch(
      /is the name of several entries of tokens: .*: login --secret NAME --environment NAME/,
    );
  });

  it('refuses a secret-name that is not in the list', async () => {
    const { input, text } = await refused({ ...LOGIN, tokens: TOKENS, 'secret-name': 'THREE' }, LISTED);
    expect(input).toBe('secret-name');
    expect(text).toMatch(/is none of the secrets in tokens\. Name the one to re-authorize\.$/);
  });

  it('refuses access-token beside a list', async () => {
    const { input } = await refused({ ...LOGIN, tokens: TOKENS, 'access-token': TOKEN }, LISTED);
    expect(input).toBe('access-token');
  });

  it.each(['', '""'])('takes an entry whose secret does not exist yet: value: %s', async (value) => {
    const { configs } = await read({ ...LOGIN, tokens: `- secret: ONE\n  value: ${value}` }, LISTED);
    expect(configs[0].token.reveal()).toMatch(/^[a-z-]+$/);
  });
});

describe('readLoginOptions: a login on this computer', () => {
  it('needs neither the stored token nor a credential of GitHub, and opens no issue', async () => {
    const options = await readLogin({ 'access-token': '', 'secrets-token': '', 'github-token': '' });
    const { configs, ...rest } = options;
    expect(rest).toStrictEqual({
      mode: 'reauthorize',
      openIssues: false,
      graphApiVersion: 'v27.0',
      graphApiUrl: 'https://graph.facebook.com',
      instagramApiUrl: 'https://graph.instagram.com',
      instagramLoginUrl: 'https://api.instagram.com',
      threadsApiUrl: 'https://graph.threads.net',
    });
    expect(configs).toHaveLength(1);
    expect(configs[0]).toMatchObject({ name: 'META_ACCESS_TOKEN', platform: 'facebook' });
  });

  it('stores the token with the credential that it is given', async () => {
    const { secretsToken } = await readLogin({});
    expect(secretsToken?.reveal()).toBe(WORKING['secrets-token']);
  });

  it('is for one token', async () => {
    const tokens = `- { secret: A, value: ${tokenOf('A')} }\n- { secret: B, value: ${tokenOf('B')} }`;
    expect((await refusal(() => readLogin({ tokens }, LISTED))).text).toMatch(
      /^secret-name: is missing: a login/,
    );
    const { configs } = await readLogin({ tokens, 'secret-name': 'b' }, LISTED);
    expect(configs.map(({ name }) => name)).toEqual(['B']);
  });

  it('refuses a place that is written twice', async () => {
    const { input } = await refusal(() => readLogin({ targets: '- secret: A\n- secret: a' }));
    expect(input).toBe('targets');
  });

  it('refuses the stored token as the credential that stores it', async () => {
    const { input } = await refusal(() => readLogin({ 'secrets-token': TOKEN }));
    expect(input).toBe('access-token');
  });

  it('refuses a credential that is none', async () => {
    const { input } = await refusal(() => readLogin({ 'secrets-token': 'a b' }));
    expect(input).toBe('secrets-token');
  });
});
