import { describe, expect, it } from 'vitest';
import { type Failure, type Purpose, readRefusal, troubleOf } from '../../src/github/trouble.js';
import type { Vault } from '../../src/token/place.js';
import type { GitHubTrouble } from '../../src/token/trouble.js';

const SPEAKER = { serverUrl: 'https://github.com', credentialName: 'secrets-token' };
const REPOSITORY = 'acme/website';
const PLANTED = 'planted-by-a-stranger';

const vault = (scope: Vault): Purpose => ({ doing: 'secrets', vault: scope });
const secrets = vault({ scope: 'repository', repository: REPOSITORY, store: 'actions' });
const environment = vault({ scope: 'environment', repository: REPOSITORY, environment: 'production' });
const organization = vault({ scope: 'organization', organization: 'acme', store: 'actions' });
const issues: Purpose = { doing: 'issues', repository: REPOSITORY };

interface Said {
  readonly headers?: Record<string, string>;
  readonly errors?: readonly object[];
}

function trouble(
  purpose: Purpose,
  status: number,
  message = '',
  { headers = {}, errors }: Said = {},
): GitHubTrouble {
  const body = { message: `${message} ${PLANTED}`, ...(errors === undefined ? {} : { errors }) };
  const told = troubleOf(readRefusal(status, new Headers(headers), body), purpose, SPEAKER);
  expect(JSON.stringify(told)).not.toContain(PLANTED);
  return told;
}

const INTEGRATION = 'Resource not accessible by integration';
const PERSONAL = 'Resource not accessible by personal access token';

describe('a missing permission to write secrets', () => {
  it.each<[string, Purpose, string]>([
    ['a repository', secrets, 'the repository permission "Secrets: write" for acme/website'],
    ['an environment', environment, 'the repository permission "Environments: write" for acme/website'],
    ['an organization', organization, 'the organization permission "Secrets: write" of acme'],
    ...(
      [
        ['dependabot', 'Dependabot secrets', 'Organization dependabot secrets'],
        ['codespaces', 'Codespaces secrets', 'Organization codespaces secrets'],
        ['agents', 'Agent secrets', 'Agent secrets'],
      ] as const
    ).flatMap(([store, ofRepository, ofOrganization]): [string, Purpose, string][] => [
      [
        `${store} of a repository`,
        vault({ scope: 'repository', repository: REPOSITORY, store }),
        `the repository permission "${ofRepository}: write" for acme/website`,
      ],
      [
        `${store} of an organization`,
        vault({ scope: 'organization', organization: 'acme', store }),
        `the organization permission "${ofOrganization}: write" of acme`,
      ],
    ]),
  ])(
    'of %s is named as its settings page names it, for a personal token and for an app',
    (_name, purpose, permission) => {
      const personal = trouble(purpose, 403, PERSONAL);
      expect(personal).toMatchObject({ reason: 'permission-missing', kind: 'setup', status: 403 });
      expect(personal.hint).toContain(permission);
      expect(personal.hint).toContain('https://github.com/settings/personal-access-tokens');
      const app = trouble(purpose, 403, INTEGRATION);
      expect(app).toMatchObject({ reason: 'credential-cannot-write-secrets', kind: 'setup', status: 403 });
      expect(app.hint).toContain(permission);
    },
  );

  it('tells that GITHUB_TOKEN can never do it', () => {
    expect(trouble(secrets, 403, INTEGRATION).message).toContain('GITHUB_TOKEN, which can never do that');
  });

  it("leads to the organization's own apps for its secrets", () => {
    expect(trouble(organization, 403, INTEGRATION).hint).toContain(
      'https://github.com/organizations/acme/settings/apps',
    );
    expect(trouble(secrets, 403, INTEGRATION).hint).toContain('https://github.com/settings/apps');
  });

  it('passes on the permissions that GitHub names', () => {
    const headers = { 'x-accepted-github-permissions': 'secrets=write;metadata=read' };
    expect(trouble(secrets, 403, PERSONAL, { headers }).hint).toContain(
      'GitHub names what it accepts: secrets=write; metadata=read.',
    );
  });

  it.each(['<b>x</b>', 'secrets', 'secrets=write\u00a0@everyone', `${'a=b,'.repeat(80)}a=b`, ''])(
    'passes on nothing that does not look like permissions: %s',
    (header) => {
      const headers = { 'x-accepted-github-permissions': header };
      expect(trouble(secrets, 403, PERSONAL, { headers }).hint).not.toContain('GitHub names');
    },
  );
});

describe('a refusal', () => {
  it.each<[string, Purpose, number, string, Partial<GitHubTrouble>, string]>([
    [
      'of a credential that ended',
      secrets,
      401,
      'Bad credentials',
      { reason: 'credential-refused', kind: 'setup' },
      'Make a new one',
    ],
    [
      'of too low a role',
      secrets,
      403,
      'Must have admin rights to Repository.',
      { reason: 'permission-missing', kind: 'setup' },
      'administers the repository acme/website',
    ],
    [
      'of one who does not administer the organization',
      organization,
      403,
      'You must be an org admin or have the actions secrets fine-grained permission.',
      { reason: 'permission-missing' },
      'administers the organization acme',
    ],
    [
      'for an archived repository',
      issues,
      403,
      'Repository was archived so is read-only.',
      { reason: 'permission-missing' },
      'Unarchive the repository',
    ],
    ['without a known sentence', issues, 403, 'No.', { reason: 'permission-missing' }, '"Issues: write"'],
    [
      'for a repository that is not there',
      secrets,
      404,
      'Not Found',
      { reason: 'not-found', kind: 'setup' },
      "Check the repository's name",
    ],
    [
      'for an environment that is not there',
      environment,
      404,
      'Not Found',
      { reason: 'not-found' },
      'the environment "production"',
    ],
    [
      'for an organization that is not there',
      organization,
      404,
      'Not Found',
      { reason: 'not-found' },
      'a personal account has no organization secrets',
    ],
    [
      'for a workflow that is not there',
      { doing: 'workflow-dispatch', repository: REPOSITORY, workflow: 'refresh.yml' },
      404,
      'Not Found',
      { reason: 'not-found' },
      "workflow's file name",
    ],
    [
      'for issues that are switched off',
      issues,
      410,
      'Issues are disabled for this repo',
      { reason: 'issues-disabled', kind: 'setup' },
      'https://github.com/acme/website/settings',
    ],
    [
      'of a box that does not open',
      secrets,
      422,
      'Bad request - validation failed due to an improperly encrypted secret',
      { reason: 'write-rejected', kind: 'doubt' },
      'public key',
    ],
    [
      'of a name',
      secrets,
      422,
      'Invalid request.',
      { reason: 'write-rejected', kind: 'setup' },
      'Check the names',
    ],
    ['for a conflict', secrets, 409, 'Conflict', { reason: 'write-rejected', kind: 'doubt' }, ''],
    [
      'of a retired version',
      secrets,
      410,
      'Gone',
      { reason: 'github-unintelligible', kind: 'doubt' },
      'update this action',
    ],
    ['that nobody knows', secrets, 418, 'Teapot', { reason: 'github-unintelligible', kind: 'doubt' }, ''],
    [
      'by the server itself',
      secrets,
      500,
      'Server Error',
      { reason: 'github-unavailable', kind: 'doubt' },
      'githubstatus',
    ],
  ])('%s says what to do', (_name, purpose, status, message, expected, hint) => {
    const told = trouble(purpose, status, message);
    expect(told).toMatchObject({ ...expected, status });
    expect(told.hint).toContain(hint);
    expect(told.message).not.toBe('');
  });

  it('for single sign-on says where to authorize the token', () => {
    const headers = {
      'x-github-sso': 'required; url=https://github.com/orgs/acme/sso?authorization_request=x',
    };
    expect(
      trouble(secrets, 403, 'Resource protected by organization SAML enforcement.', { headers }),
    ).toMatchObject({
      reason: 'permission-missing',
      hint: expect.stringContaining('Configure SSO'),
    });
  });

  it('names the fields that GitHub names, as far as they are names', () => {
    const errors = [
      { field: 'labels' },
      { field: `<${PLANTED}>` },
      null,
      'x',
      { code: 'custom' },
    ] as object[];
    expect(trouble(issues, 422, 'Validation Failed', { errors }).message).toMatch(/It names: labels\.$/);
  });

  it.each<[Purpose, string]>([
    [issues, 'permissions: issues: write'],
    [{ doing: 'repository-dispatch', repository: REPOSITORY }, 'permissions: contents: write'],
    [
      { doing: 'workflow-dispatch', repository: REPOSITORY, workflow: 'refresh.yml' },
      'permissions: actions: write',
    ],
    [{ doing: 'runs', repository: REPOSITORY }, 'permissions: actions: read'],
    [{ doing: 'repository', repository: REPOSITORY }, 'permissions: contents: read'],
    [{ doing: 'account' }, 'personal access token'],
    [{ doing: 'variables', repository: REPOSITORY }, '"Variables: write"'],
  ])("of the workflow's own token says what the workflow lacks: %j", (purpose, line) => {
    const told = trouble(purpose, 403, INTEGRATION);
    expect(told).toMatchObject({ reason: 'permission-missing', kind: 'setup' });
    expect(told.hint).toContain(line);
  });

  it('by a GitHub Enterprise Server leads to its own pages', () => {
    const failure = readRefusal(403, new Headers(), { message: PERSONAL });
    const { hint } = troubleOf(failure, secrets, { ...SPEAKER, serverUrl: 'https://ghe.acme.test' });
    expect(hint).toContain('https://ghe.acme.test/settings/personal-access-tokens');
    expect(hint).not.toContain('github.com');
  });
});

describe('a rate limit', () => {
  it.each<[string, number, Record<string, string>, string]>([
    ['429', 429, {}, ''],
    ['403 with no request left', 403, { 'x-ratelimit-remaining': '0' }, ''],
    ['403 with a wait', 403, { 'retry-after': '30' }, ''],
    ['403 in words', 403, {}, 'You have exceeded a secondary rate limit.'],
    ['403 in older words', 403, {}, 'You have triggered an abuse detection mechanism.'],
  ])('is told from a refusal: %s', (_name, status, headers, message) => {
    expect(trouble(secrets, status, message, { headers })).toMatchObject({
      reason: 'github-rate-limited',
      kind: 'doubt',
      status,
    });
  });

  it('is not read into a refusal with requests left', () => {
    const headers = { 'x-ratelimit-remaining': '4999' };
    expect(trouble(secrets, 403, INTEGRATION, { headers }).reason).toBe('credential-cannot-write-secrets');
  });
});

describe('no answer', () => {
  it.each<[Failure, Partial<GitHubTrouble>]>([
    [
      { kind: 'unanswered', reason: 'unreachable', network: 'ECONNRESET' },
      { reason: 'github-unreachable', kind: 'doubt' },
    ],
    [
      { kind: 'unanswered', reason: 'deadline' },
      { reason: 'github-unreachable', kind: 'doubt' },
    ],
    [
      { kind: 'unanswered', reason: 'too-large' },
      { reason: 'github-unintelligible', kind: 'doubt' },
    ],
    [
      { kind: 'unanswered', reason: 'redirected' },
      { reason: 'moved', kind: 'setup' },
    ],
    [
      { kind: 'unintelligible', status: 200 },
      { reason: 'github-unintelligible', kind: 'doubt', status: 200 },
    ],
    [{ kind: 'malformed-credential' }, { reason: 'credential-refused', kind: 'setup' }],
  ])('has its own word: %j', (failure, expected) => {
    expect(troubleOf(failure, secrets, SPEAKER)).toMatchObject(expected);
  });

  it("names the network's error", () => {
    const failure: Failure = { kind: 'unanswered', reason: 'unreachable', network: 'ECONNRESET' };
    expect(troubleOf(failure, secrets, SPEAKER).message).toContain('(ECONNRESET)');
  });
});

it('reads a body of any shape as a refusal', () => {
  for (const body of ['', 'text', null, undefined, [], { message: 7 }, { errors: 'x' }, { errors: [null] }]) {
    expect(readRefusal(403, new Headers(), body)).toEqual({
      kind: 'refused',
      status: 403,
      saying: 'other',
      invalidFields: [],
    });
  }
});
