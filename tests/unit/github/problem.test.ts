import { describe, expect, it } from 'vitest';
import type { CredentialKind } from '../../../src/github/credential-kind.js';
import { type HintContext, problemOf } from '../../../src/github/problem.js';
import type { Purpose } from '../../../src/github/purpose.js';
import { type Failure, readRefusal } from '../../../src/github/refusal.js';
import type { SecretScope } from '../../../src/token/location.js';
import type { GitHubProblem } from '../../../src/token/problem.js';

const HINT_CONTEXT: HintContext = {
  serverUrl: 'https://github.com',
  credentialName: 'secrets-token',
  credentialKind: 'unknown',
};
const REPOSITORY = 'acme/website';
const PLANTED = 'planted-by-a-stranger';

const secretScope = (scope: SecretScope): Purpose => ({ kind: 'secrets', secretScope: scope });
const secrets = secretScope({ kind: 'repository', repository: REPOSITORY, store: 'actions' });
const environment = secretScope({ kind: 'environment', repository: REPOSITORY, environment: 'production' });
const organization = secretScope({ kind: 'organization', organization: 'acme', store: 'actions' });
const issues: Purpose = { kind: 'issues', repository: REPOSITORY };

interface Said {
  readonly headers?: Record<string, string>;
  readonly errors?: readonly object[];
  readonly credential?: CredentialKind;
  /** In place of GitHub's own form. */
  readonly page?: string;
}

function problem(
  purpose: Purpose,
  status: number,
  message = '',
  { headers = {}, errors, credential = 'unknown', page }: Said = {},
): GitHubProblem {
  // GitHub's sentence as it is, or with something in it that nobody knows.
  const words = message === 'Not Found' ? message : `${message} ${PLANTED}`;
  const body = page ?? {
    ...{ message: words, documentation_url: PLANTED },
    ...(errors === undefined ? {} : { errors }),
  };
  const told = problemOf(readRefusal(status, new Headers(headers), body), purpose, {
    ...HINT_CONTEXT,
    credentialKind: credential,
  });
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
        secretScope({ kind: 'repository', repository: REPOSITORY, store }),
        `the repository permission "${ofRepository}: write" for acme/website`,
      ],
      [
        `${store} of an organization`,
        secretScope({ kind: 'organization', organization: 'acme', store }),
        `the organization permission "${ofOrganization}: write" of acme`,
      ],
    ]),
  ])(
    'of %s is named as its settings page names it, for a personal token and for an app',
    (_name, purpose, permission) => {
      const personal = problem(purpose, 403, PERSONAL);
      expect(personal).toMatchObject({ reason: 'permission-missing', kind: 'permanent', status: 403 });
      expect(personal.hint).toContain(permission);
      expect(personal.hint).toContain('https://github.com/settings/personal-access-tokens');
      const app = problem(purpose, 403, INTEGRATION);
      expect(app).toMatchObject({
        reason: 'credential-cannot-write-secrets',
        kind: 'permanent',
        status: 403,
      });
      expect(app.hint).toContain(permission);
    },
  );

  it('tells that GITHUB_TOKEN can never do it', () => {
    expect(problem(secrets, 403, INTEGRATION).message).toContain('GITHUB_TOKEN, which can never do that');
  });

  it('asks for another run where the token that a run made itself is refused', () => {
    const told = problem(secrets, 401, 'Bad credentials', { credential: 'own-app' });
    expect(told.hint).toMatch(/^Run the workflow again/);
  });

  it('blames no other credential where the run made the token with its own GitHub App', () => {
    const told = problem(secrets, 403, INTEGRATION, { credential: 'own-app' });
    expect(told.reason).toBe('permission-missing');
    expect(told.message).not.toContain('GITHUB_TOKEN');
    expect(told.hint).toMatch(/^Add the repository permission "Secrets: write" for acme\/website on /);
    expect(told.hint).not.toContain('personal access token');
    expect(told.hint).not.toContain('create-github-app-token');
  });

  it("leads to the organization's own apps for its secrets", () => {
    expect(problem(organization, 403, INTEGRATION).hint).toContain(
      'https://github.com/organizations/acme/settings/apps',
    );
    expect(problem(secrets, 403, INTEGRATION).hint).toContain('https://github.com/settings/apps');
  });

  it('passes on the permissions that GitHub names', () => {
    const headers = { 'x-accepted-github-permissions': 'secrets=write;metadata=read' };
    expect(problem(secrets, 403, PERSONAL, { headers }).hint).toContain(
      'GitHub names what it accepts: secrets=write; metadata=read.',
    );
  });

  it.each(['<b>x</b>', 'secrets', 'secrets=write\u00a0@everyone', `${'a=b,'.repeat(80)}a=b`, ''])(
    'passes on nothing that does not look like permissions: %s',
    (header) => {
      const headers = { 'x-accepted-github-permissions': header };
      expect(problem(secrets, 403, PERSONAL, { headers }).hint).not.toContain('GitHub names');
    },
  );
});

describe('a refusal', () => {
  it.each<[string, Purpose, number, string, Partial<GitHubProblem>, string]>([
    [
      'of a credential that ended',
      secrets,
      401,
      'Bad credentials',
      { reason: 'credential-refused', kind: 'permanent' },
      'Make a new one',
    ],
    [
      'of too low a role',
      secrets,
      403,
      'Must have admin rights to Repository.',
      { reason: 'permission-missing', kind: 'permanent' },
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
      { reason: 'github-refused' },
      'Unarchive the repository',
    ],
    ['without a known sentence', issues, 403, 'No.', { reason: 'github-refused' }, 'all that is known'],
    [
      'for a repository that is not there',
      secrets,
      404,
      'Not Found',
      { reason: 'not-found', kind: 'permanent' },
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
      { kind: 'workflow-dispatch', repository: REPOSITORY, workflow: 'refresh.yml' },
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
      { reason: 'issues-disabled', kind: 'permanent' },
      'https://github.com/acme/website/settings',
    ],
    [
      'of a box that does not open',
      secrets,
      422,
      'Bad request - validation failed due to an improperly encrypted secret',
      { reason: 'write-rejected', kind: 'transient' },
      'public key',
    ],
    [
      'of a name',
      secrets,
      422,
      'Invalid request.',
      { reason: 'write-rejected', kind: 'permanent' },
      'letters, digits and _',
    ],
    [
      'of an issue that nobody knows',
      issues,
      422,
      'Invalid request.',
      { reason: 'write-rejected', kind: 'permanent' },
      'does not know the reason',
    ],
    ['for a conflict', secrets, 409, 'Conflict', { reason: 'write-rejected', kind: 'transient' }, ''],
    [
      'of a retired version',
      secrets,
      410,
      'Gone',
      { reason: 'github-refused', kind: 'transient' },
      'all that is known',
    ],
    ['that nobody knows', secrets, 418, 'Teapot', { reason: 'github-refused', kind: 'transient' }, ''],
    [
      'of a request it cannot read',
      secrets,
      400,
      'Bad Request',
      { reason: 'github-refused', kind: 'transient' },
      '',
    ],
    [
      'by the server itself',
      secrets,
      500,
      'Server Error',
      { reason: 'github-unavailable', kind: 'transient' },
      'githubstatus',
    ],
  ])('%s says what to do', (_name, purpose, status, message, expected, hint) => {
    const told = problem(purpose, status, message);
    expect(told).toMatchObject({ ...expected, status });
    expect(told.hint).toContain(hint);
    expect(told.message).not.toBe('');
  });

  it('for single sign-on says where to authorize the token', () => {
    const headers = {
      'x-github-sso': 'required; url=https://github.com/orgs/acme/sso?authorization_request=x',
    };
    expect(
      problem(secrets, 403, 'Resource protected by organization SAML enforcement.', { headers }),
    ).toMatchObject({
      reason: 'permission-missing',
      hint: expect.stringContaining('Configure SSO'),
    });
  });

  it.each([
    ['that it gives itself', 'https://github.com/orgs/acme/sso?authorization_request=x', true],
    ['of another server, which is not shown', 'https://github.com.evil.test/orgs/acme/sso', false],
    ['without an encrypted connection', 'http://github.com/orgs/acme/sso', false],
    ['that goes on behind a space', 'https://github.com/orgs/acme/sso; expires=soon', false],
    ['with a sign that no address of GitHub’s has', 'https://github.com/orgs/acme/sso"x', false],
    ['of three hundred signs', `https://${'github.com/'.padEnd(300, 'x')}`, true],
    ['of more', `https://${'github.com/'.padEnd(301, 'x')}`, false],
    ['that is none', 'https://:/', false],
  ])('for single sign-on leads to an address %s', (_which, url, isShown) => {
    const headers = { 'x-github-sso': `required; url=${url}` };
    const { hint } = problem(secrets, 403, 'Resource protected by organization SAML enforcement.', {
      headers,
    });
    expect(hint.includes(url)).toBe(isShown);
    expect(hint).toContain('https://github.com/settings/tokens, Configure SSO');
  });

  it('for an archived repository begins with what is archived, once', () => {
    const { message } = problem(issues, 403, 'Repository was archived so is read-only.');
    expect(message).toMatch(/^The repository acme\/website is archived, so/);
  });

  it('names the fields that GitHub names, as far as they are names', () => {
    const errors = [
      { field: 'labels' },
      { field: `<${PLANTED}>` },
      null,
      'x',
      { code: 'custom' },
    ] as object[];
    expect(problem(issues, 422, 'Validation Failed', { errors }).message).toMatch(/It names: labels\.$/);
  });

  it.each<[Purpose, string]>([
    [issues, 'permissions: issues: write'],
    [{ kind: 'repository-dispatch', repository: REPOSITORY }, 'permissions: contents: write'],
    [
      { kind: 'workflow-dispatch', repository: REPOSITORY, workflow: 'refresh.yml' },
      'permissions: actions: write',
    ],
    [{ kind: 'runs', repository: REPOSITORY }, 'permissions: actions: read'],
    [{ kind: 'repository', repository: REPOSITORY }, 'permissions: contents: read'],
    [{ kind: 'account' }, 'personal access token'],
    [{ kind: 'variables', repository: REPOSITORY }, '"Variables: write"'],
  ])("of the workflow's own token says what the workflow lacks: %j", (purpose, line) => {
    const told = problem(purpose, 403, INTEGRATION);
    expect(told).toMatchObject({ reason: 'permission-missing', kind: 'permanent' });
    expect(told.hint).toContain(line);
  });

  it('by a GitHub Enterprise Server leads to its own pages', () => {
    const failure = readRefusal(403, new Headers(), { message: PERSONAL });
    const { hint } = problemOf(failure, secrets, { ...HINT_CONTEXT, serverUrl: 'https://ghe.acme.test' });
    expect(hint).toContain('https://ghe.acme.test/settings/personal-access-tokens');
    expect(hint).not.toContain('github.com');
  });
});

describe('no answer', () => {
  it.each<[Failure, Partial<GitHubProblem>]>([
    [
      { kind: 'unanswered', reason: 'unreachable', network: 'ECONNRESET' },
      { reason: 'github-unreachable', kind: 'transient' },
    ],
    [
      { kind: 'unanswered', reason: 'deadline' },
      { reason: 'github-deadline', kind: 'transient' },
    ],
    [
      { kind: 'unanswered', reason: 'too-large' },
      { reason: 'github-unintelligible', kind: 'transient' },
    ],
    [
      { kind: 'unanswered', reason: 'header-too-large' },
      { reason: 'github-unintelligible', kind: 'transient' },
    ],
    [
      { kind: 'unanswered', reason: 'redirected' },
      { reason: 'moved', kind: 'permanent' },
    ],
    [
      { kind: 'unintelligible', status: 200 },
      { reason: 'github-unintelligible', kind: 'transient', status: 200 },
    ],
    [
      { kind: 'unanswered', reason: 'malformed' },
      { reason: 'github-unintelligible', kind: 'transient' },
    ],
    [
      { kind: 'of-another-time' },
      {
        reason: 'clocks-disagree',
        kind: 'transient',
        hint: expect.stringContaining('look for a cache between the runner and GitHub'),
      },
    ],
    [
      { kind: 'no-time' },
      {
        reason: 'no-time-left',
        kind: 'transient',
        hint: expect.stringContaining('The next scheduled run goes on'),
      },
    ],
    [{ kind: 'malformed-credential' }, { reason: 'credential-refused', kind: 'permanent' }],
  ])('has its own word: %j', (failure, expected) => {
    expect(problemOf(failure, secrets, HINT_CONTEXT)).toMatchObject(expected);
  });

  it("names the network's error", () => {
    const failure: Failure = { kind: 'unanswered', reason: 'unreachable', network: 'ECONNRESET' };
    expect(problemOf(failure, secrets, HINT_CONTEXT).message).toContain('(ECONNRESET)');
    const unknown: Failure = { kind: 'unanswered', reason: 'name-not-found', network: 'ENOTFOUND' };
    expect(problemOf(unknown, secrets, HINT_CONTEXT).message).toMatch(
      /^The host name of GitHub could not be looked up \(ENOTFOUND\); the request was to /,
    );
  });
});

it.each([
  [401, 'credential-refused'],
  [404, 'not-found'],
  [422, 'write-rejected'],
])('believes the status of a page where that explains it: %i', (status, reason) => {
  expect(problem(secrets, status, '', { page: '<html>No</html>' })).toMatchObject({ reason });
});

it.each([403, 400, 418])('takes a page with %i for no answer of GitHub’s', (status) => {
  const told = problem(secrets, status, '', { page: '<html>Blocked by the gateway</html>' });
  expect(told).toMatchObject({ reason: 'github-unintelligible', kind: 'transient', status });
  expect(told.hint).toContain('a proxy answers in place of GitHub');
});

const variables: Purpose = { kind: 'variables', repository: REPOSITORY };
const event: Purpose = { kind: 'repository-dispatch', repository: REPOSITORY };
const workflow: Purpose = { kind: 'workflow-dispatch', repository: REPOSITORY, workflow: 'refresh.yml' };
const runs: Purpose = { kind: 'runs', repository: REPOSITORY };
const repository: Purpose = { kind: 'repository', repository: REPOSITORY };
const account: Purpose = { kind: 'account' };

interface Wanted {
  readonly purpose: Purpose;
  /** What we wanted to do, and where. */
  readonly aim: string;
  /** As the settings pages of GitHub name it, and for what. */
  readonly permission: string;
  /** What the credential has to be granted, or whose administrator can do it. */
  readonly owner: string;
}

const WANTED: readonly Wanted[] = [
  {
    purpose: secrets,
    aim: 'read the public key and write secrets of acme/website',
    permission: 'the repository permission "Secrets: write" for acme/website',
    owner: 'the repository acme/website',
  },
  {
    purpose: environment,
    aim: 'write secrets of acme/website, environment production',
    permission: 'the repository permission "Environments: write" for acme/website',
    owner: 'the repository acme/website',
  },
  {
    purpose: organization,
    aim: 'write secrets of organization acme',
    permission: 'the organization permission "Secrets: write" of acme',
    owner: 'the organization acme',
  },
  {
    purpose: issues,
    aim: 'read and write issues of acme/website',
    permission: 'the repository permission "Issues: write" for acme/website',
    owner: 'the repository acme/website',
  },
  {
    purpose: variables,
    aim: 'set a variable of acme/website',
    permission: 'the repository permission "Variables: write" for acme/website',
    owner: 'the repository acme/website',
  },
  {
    purpose: event,
    aim: 'send an event to acme/website',
    permission: 'the repository permission "Contents: write" for acme/website',
    owner: 'the repository acme/website',
  },
  {
    purpose: workflow,
    aim: 'run the workflow refresh.yml of acme/website',
    permission: 'the repository permission "Actions: write" for acme/website',
    owner: 'the repository acme/website',
  },
  {
    purpose: runs,
    aim: 'look at a workflow run of acme/website',
    permission: 'the repository permission "Actions: read" for acme/website',
    owner: 'the repository acme/website',
  },
  {
    purpose: repository,
    aim: 'look at acme/website',
    permission: 'the repository permission "Metadata: read" for acme/website',
    owner: 'the repository acme/website',
  },
  {
    purpose: { kind: 'environment', repository: REPOSITORY },
    aim: 'look at the environments of acme/website',
    permission: 'the repository permission "Actions: read" for acme/website',
    owner: 'the repository acme/website',
  },
  {
    purpose: { kind: 'new-environment', repository: REPOSITORY },
    aim: 'make an environment of acme/website',
    permission: 'the repository permission "Administration: write" for acme/website',
    owner: 'the repository acme/website',
  },
  {
    purpose: { kind: 'app', owner: 'acme' },
    aim: 'get a token of the GitHub App for acme',
    permission: 'the same permissions as before',
    owner: 'the account acme',
  },
  {
    purpose: account,
    aim: 'ask whose token it is',
    permission: 'the same permissions as before',
    owner: 'the account',
  },
];

const PERSONAL_PAGE = 'https://github.com/settings/personal-access-tokens';
const APPS_PAGE = 'https://github.com/settings/apps';

describe.each(WANTED)('what we wanted to do: $aim', ({ purpose, aim, permission, owner }) => {
  it.each<[string, number, string]>([
    ['it is not found', 404, 'Not Found'],
    ['GitHub refuses it in words we do not know', 403, 'No.'],
    ['the personal token lacks a permission', 403, PERSONAL],
    ['the account has too low a role', 403, 'Must have admin rights to Repository.'],
    ['the repository is archived', 403, 'Repository was archived so is read-only.'],
    ['there is a conflict', 409, 'Conflict'],
    ['the content is rejected', 422, 'Validation Failed'],
    ['the status is unknown', 418, 'Teapot'],
    ['GitHub has an error of its own', 502, 'Server Error'],
    ['GitHub limits the rate', 429, 'Too many requests'],
  ])('is told when %s', (_name, status, message) => {
    expect(problem(purpose, status, message).message).toContain(aim);
  });

  it('is told when a token of an app or a workflow may not do it, with the permission it lacks', () => {
    const told = problem(purpose, 403, INTEGRATION);
    expect(told.message).toContain('secrets-token may not ');
    expect(told.message).toContain(aim);
    expect(told.hint).toContain(permission);
    expect(told.hint).toContain('accept');
  });

  it('names the permission to a personal token that lacks it, and where it is edited', () => {
    const told = problem(purpose, 403, PERSONAL);
    expect(told.message).toContain('The personal access token in secrets-token may not');
    expect(told.hint).toContain(PERSONAL_PAGE);
    expect(told.hint).toContain(permission);
  });

  it('names the permission for a new credential when the old one ended', () => {
    const told = problem(purpose, 401, 'Bad credentials');
    expect(told.message).toContain('secrets-token');
    for (const part of [permission, PERSONAL_PAGE, APPS_PAGE]) expect(told.hint).toContain(part);
  });

  it('names what to grant to a credential that may not even see it', () => {
    const told = problem(purpose, 404, 'Not Found');
    for (const part of [`grant it ${owner},`, permission, PERSONAL_PAGE, APPS_PAGE]) {
      expect(told.hint).toContain(part);
    }
  });

  it('names no permission after a refusal without a known sentence', () => {
    const told = problem(purpose, 403, 'No.');
    expect(told.message).toContain('"No. …"');
    for (const part of [permission, PERSONAL_PAGE, APPS_PAGE])
      expect(`${told.message} ${told.hint}`).not.toContain(part);
  });

  it.each<[string, Failure]>([
    ['is redirected', { kind: 'unanswered', reason: 'redirected' }],
    ['is too large', { kind: 'unanswered', reason: 'too-large' }],
    ['does not come', { kind: 'unanswered', reason: 'deadline' }],
    ['comes from somewhere else', { kind: 'unanswered', reason: 'foreign-origin' }],
    ['cannot be understood', { kind: 'unintelligible' }],
  ])('is told when the answer %s', (_name, failure) => {
    expect(problemOf(failure, purpose, HINT_CONTEXT).message).toContain(aim);
  });
});

describe.each(WANTED.filter(({ purpose }) => purpose !== account))(
  'the one who can help: $aim',
  ({ purpose, permission, owner }) => {
    it('names who administers it when the role is too low', () => {
      const { hint } = problem(purpose, 403, 'Must have admin rights to Repository.');
      expect(hint).toContain(`administers ${owner},`);
      expect(hint).toContain(permission);
    });

    it('names what is archived', () => {
      const { message } = problem(purpose, 403, 'Repository was archived so is read-only.');
      expect(message.toLowerCase()).toContain(`${owner} is archived`.toLowerCase());
      expect(message).toMatch(/^[A-Z]/);
    });
  },
);

describe('the name of what is missing', () => {
  it.each<[string, Purpose]>([
    ['a repository, for its secrets', secrets],
    ['a repository, for its issues', issues],
    ['a repository, for its variables', variables],
    ['a repository, for an event', event],
  ])('is to be checked: %s', (_name, purpose) => {
    expect(problem(purpose, 404, 'Not Found').hint).toMatch(
      /^Check the repository's name\. GitHub also says/,
    );
  });

  it('is to be checked: an environment, where its repository lists it', () => {
    expect(problem(environment, 404, 'Not Found').hint).toContain(
      'https://github.com/acme/website/settings/environments',
    );
  });
});

describe("the hint to a workflow's own token", () => {
  it.each([secrets, environment, organization, variables])(
    'leaves no hope that a line in the workflow would do: %j',
    (purpose) => {
      const told = problem(purpose, 403, INTEGRATION);
      expect(told.message).toContain('GITHUB_TOKEN, which can never do that');
      expect(told.hint).toContain('GitHub App installation token or a fine-grained personal access token');
      expect(told.hint).not.toContain('Add to the workflow');
    },
  );

  it.each([issues, event, workflow, runs, repository])(
    'is a line for the workflow, with no word that it can never do that: %j',
    (purpose) => {
      const told = problem(purpose, 403, INTEGRATION);
      expect(told.message).not.toContain('never');
      expect(told.hint).toMatch(/^Add to the workflow's job: "permissions: [a-z]+: (read|write)"\. If it is/);
      expect(told.hint).toContain(APPS_PAGE);
    },
  );

  it('is another credential where GitHub only answers people', () => {
    expect(problem(account, 403, INTEGRATION).hint).toMatch(/^Use a personal access token or a GitHub App/);
  });

  it('ends with the permissions that GitHub names', () => {
    const headers = { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' };
    const named = 'GitHub names what it accepts: issues=write; pull_requests=write.';
    expect(problem(issues, 403, INTEGRATION, { headers }).hint).toContain(named);
    expect(problem(secrets, 403, INTEGRATION, { headers }).hint).toContain(named);
  });
});

describe('a refusal of what was written', () => {
  it('names all fields that GitHub calls invalid, one after the other', () => {
    const errors = [{ field: 'labels' }, { field: 'assignees' }];
    expect(problem(issues, 422, 'Validation Failed', { errors }).message).toMatch(
      /It names: labels, assignees\.$/,
    );
  });

  it('names no field where GitHub names none', () => {
    expect(problem(issues, 422, 'Validation Failed').message).not.toContain('It names');
  });

  it('says that GitHub gives no reason where it gives none', () => {
    expect(problemOf(readRefusal(422, new Headers(), {}), issues, HINT_CONTEXT).hint).toBe(
      'GitHub gives no reason.',
    );
  });

  it.each([secrets, variables])('names the rules of GitHub for names: %j', (purpose) => {
    const { hint } = problem(purpose, 422, 'Invalid request.');
    expect(hint).toContain('GITHUB_');
    expect(hint).toContain('100 secrets at most');
  });

  it('of a run that should start names the branch and what the workflow needs', () => {
    const start: Purpose = {
      kind: 'workflow-dispatch',
      repository: REPOSITORY,
      workflow: 'refresh-meta-token.yml',
    };
    const { hint } = problem(start, 422, 'No ref found for: nobranch');
    expect(hint).toMatch(/branch \(--ref\) is there.*workflow_dispatch.*mode and authorization-response/);
  });

  it.each([409, 422])('carries its status into the words: %i', (status) => {
    expect(problem(variables, status, 'No.').message).toContain(`HTTP ${status}`);
  });
});

describe('a refusal that single sign-on makes', () => {
  const headers = {
    'x-github-sso': 'required; url=https://github.com/orgs/acme/sso?authorization_request=x',
  };

  it('says whose credential lacks the authorization, and for what', () => {
    const { message, hint } = problem(organization, 403, 'Resource protected.', { headers });
    expect(message).toContain("secrets-token is not authorized for the organization's single sign-on");
    expect(message).toContain('secrets of organization acme');
    expect(hint).toContain('https://github.com/settings/tokens');
  });

  it('is told before whatever else the message says', () => {
    const { message } = problem(organization, 403, PERSONAL, { headers });
    expect(message).toContain('single sign-on');
  });
});

describe('the words without an answer', () => {
  const told = (failure: Failure) => problemOf(failure, secrets, HINT_CONTEXT);

  it('say of a malformed credential which one it is, what is wrong with it and where tokens are made', () => {
    const { message, hint } = told({ kind: 'malformed-credential' });
    expect(message).toMatch(/^secrets-token is empty or contains a character/);
    for (const part of ['Store the token again', PERSONAL_PAGE, APPS_PAGE]) expect(hint).toContain(part);
  });

  it('say of a redirect that it is not followed, and that something was probably renamed', () => {
    const { message, hint } = told({ kind: 'unanswered', reason: 'redirected' });
    expect(message).toContain('A redirect is never followed');
    expect(hint).toContain('renamed or transferred');
  });

  it('say of a redirect its status, and where it leads away from GitHub, as no link', () => {
    const away = { status: 302, redirectedTo: 'https://login.example' };
    const { message, hint } = told({ kind: 'unanswered', reason: 'redirected', ...away });
    expect(message).toContain('a redirect (HTTP 302, to https: //login.example)');
    expect(hint).toContain('leads away from the address configured for GitHub');
    expect(told({ kind: 'unanswered', reason: 'redirected', status: 301 }).message).toContain('(HTTP 301)');
  });

  it.each<[string, Failure, string]>([
    ['too large an answer', { kind: 'unanswered', reason: 'too-large' }, 'a proxy'],
    ['an answer of another kind', { kind: 'unintelligible', status: 200 }, 'a proxy'],
    ['no answer', { kind: 'unanswered', reason: 'unreachable' }, 'may reach the GitHub API'],
    ['a late answer', { kind: 'unanswered', reason: 'deadline' }, 'may connect to the GitHub API'],
    ['a foreign answer', { kind: 'unanswered', reason: 'foreign-origin' }, 'may reach the GitHub API'],
    ['a rate limit', { kind: 'rate-limited', status: 429 }, 'a credential that nothing else uses'],
    ['an outage', { kind: 'unavailable', status: 503 }, 'https://www.githubstatus.com'],
  ])('say of %s that the next run tries again, and where to look if it stays', (_name, failure, location) => {
    expect(told(failure).hint).toContain('he next scheduled run tries again');
    expect(told(failure).hint).toContain(location);
  });

  it.each<[string, Failure, string, string]>([
    [
      'a reset',
      { kind: 'unanswered', reason: 'reset', network: 'ECONNRESET' },
      'github-reset',
      ' (ECONNRESET); the request was to ',
    ],
    [
      'a proxy that refuses',
      { kind: 'unanswered', reason: 'proxy-refused', network: 'ERR_PROXY_TUNNEL', proxyStatus: 407 },
      'github-proxy-refused',
      ' (ERR_PROXY_TUNNEL with HTTP 407); the request was to ',
    ],
    [
      'an error that nobody knows',
      { kind: 'unanswered', reason: 'unreachable', network: 'EWHAT' },
      'github-unreachable',
      'GitHub did not answer (EWHAT); the request was to ',
    ],
  ])('say of %s what the network calls it', (_name, failure, reason, part) => {
    expect(told(failure)).toMatchObject({ reason, kind: 'transient' });
    expect(told(failure).message).toContain(part);
    expect(told(failure).message).not.toContain('.;');
  });

  it('say whose requests are limited', () => {
    expect(told({ kind: 'rate-limited', status: 429 }).message).toContain('asks secrets-token to slow down');
  });

  it('say the size, the silence or the shape of the answer', () => {
    expect(told({ kind: 'unanswered', reason: 'too-large' }).message).toContain('could not be read');
    expect(told({ kind: 'unintelligible' }).message).toContain('does not look like one from GitHub');
    expect(told({ kind: 'unanswered', reason: 'unreachable' }).message).toMatch(
      /^GitHub did not answer; the request was/,
    );
  });

  it('have a status only where there was one', () => {
    expect(told({ kind: 'unintelligible' })).not.toHaveProperty('status');
    expect(told({ kind: 'unanswered', reason: 'deadline' })).not.toHaveProperty('status');
    expect(told({ kind: 'unintelligible', status: 200 }).status).toBe(200);
  });
});

describe('a refusal that has a cause of its own', () => {
  const NOT_ALLOWED_HERE =
    'Although you appear to have the correct authorization credentials, the `acme` organization has an IP allow list ' +
    'enabled, and your IP address is not permitted to access this resource.';
  const RESTRICTED =
    'Although you appear to have the correct authorization credentials, the `acme` organization has enabled OAuth App ' +
    'access restrictions, meaning that data access to third-parties is limited.';

  it.each<[string, string, RegExp, RegExp]>([
    [
      'the organization takes no classic token',
      '`acme` forbids access via a personal access token (classic). Please use a GitHub App, OAuth App, or a personal access token with fine-grained permissions.',
      /accepts no classic personal access token, and secrets-token is one/,
      /fine-grained personal access token with the repository permission "Secrets: write"/,
    ],
    [
      'the organization takes no fine-grained token',
      '`acme` forbids access via a fine-grained personal access token. Please use a GitHub App, OAuth App, or a personal access token (classic).',
      /accepts no fine-grained personal access token/,
      /GitHub App's token/,
    ],
    [
      'the token lives too long',
      "The 'acme' organization forbids access via a fine-grained personal access tokens if the token's lifetime is greater than 90 days.",
      /with as long a lifetime as secrets-token/,
      /earlier end/,
    ],
    [
      'the runner is not on the list',
      NOT_ALLOWED_HERE,
      /IP allow list/,
      /runner whose address is on the list/,
    ],
    ['the app was not approved', RESTRICTED, /has not approved the OAuth App/, /approve the app/],
  ])('says it, and never speaks of a missing permission: %s', (_when, said, message, hint) => {
    const told = problem(secrets, 403, said);
    expect(told).toMatchObject({ reason: 'github-refused', kind: 'permanent', status: 403 });
    expect(told.message).toMatch(message);
    expect(told.hint).toMatch(hint);
    expect(told.message).not.toMatch(/permission is|may not/);
  });
});

describe('a scope that is missing', () => {
  const lacking = (held: string, accepted: string) => ({
    'x-oauth-scopes': held,
    'x-accepted-oauth-scopes': accepted,
  });
  const ADMIN = 'You must be an org admin or have the actions secrets fine-grained permission.';

  it("is added to the login of gh by gh, also where GitHub speaks of the owner's role", () => {
    const headers = lacking('gist, read:org, repo', 'admin:org');
    const told = problem(organization, 403, ADMIN, { headers, credential: 'oauth' });
    expect(told).toMatchObject({ reason: 'permission-missing', kind: 'permanent' });
    expect(told.message).toContain('It needs the scope admin:org; secrets-token has: gist, read:org, repo.');
    expect(told.hint).toContain('gh auth refresh --scopes admin:org');
    expect(told.message).not.toContain('role');
  });

  it('is added to a classic token where such tokens are', () => {
    const told = problem(organization, 403, ADMIN, {
      headers: lacking('', 'admin:org'),
      credential: 'classic',
    });
    expect(told.message).toContain('secrets-token has: none.');
    expect(told.hint).toContain('Add admin:org on https://github.com/settings/tokens');
  });

  it.each([
    [
      'secrets-token',
      '--scopes repo. Then store what "gh auth token" prints in the secret that secrets-token reads.',
    ],
    [
      'github-token',
      '--scopes repo. Then store what "gh auth token" prints in the secret that github-token reads.',
    ],
    ['GH_TOKEN', '--scopes repo (with GH_TOKEN cleared, which gh would use instead)'],
    ['your secrets-token', '--scopes repo'],
    ['secrets-tokens', '--scopes repo'],
    ['GH_TOKEN of gh', '--scopes repo'],
    ['the GH_TOKEN', '--scopes repo'],
  ])('is added where gh keeps it, and stored again where a copy is read: %s', (credentialName, end) => {
    const failure = readRefusal(403, new Headers(lacking('gist', 'repo, workflow')), { message: ADMIN });
    const context = { credentialName, credentialKind: 'oauth', serverUrl: 'https://ghe.acme.test' } as const;
    const told = problemOf(failure, secrets, context);
    expect(told.message).toContain(`It needs the scope repo or workflow; ${credentialName} has: gist.`);
    expect(told.hint).toBe(`Add it to the login of gh: gh auth refresh --hostname ghe.acme.test ${end}`);
  });

  it('is not blamed for what GitHub names another cause of', () => {
    const headers = lacking('gist', 'repo');
    expect(problem(issues, 403, 'Repository was archived so is read-only.', { headers }).message).toContain(
      'is archived',
    );
    expect(problem(issues, 403, 'No.', { headers }).message).toContain('It needs the scope repo');
  });

  it.each([
    ['forty signs', 'x'.repeat(40), true],
    ['more', 'x'.repeat(41), false],
    ['a capital', 'Repo', false],
    ['a digit', 'repo2', false],
  ])('is one of small letters, up to %s', (_what, scope, isOne) => {
    const told = problem(organization, 403, ADMIN, { headers: lacking('gist', scope) });
    expect(told.message.includes(`It needs the scope ${scope};`)).toBe(isOne);
  });

  it('may also be why nothing is found', () => {
    const told = problem(secrets, 404, 'Not Found', {
      headers: lacking('gist', 'repo'),
      credential: 'oauth',
    });
    expect(told.hint).toMatch(
      /^Check the repository's name\. GitHub also says "not found" .* It needs the scope repo; .* gh auth refresh --scopes repo/,
    );
  });

  it.each([
    ['it is held', 'repo', 'repo'],
    ['one that holds it is held', 'admin:org', 'read:org'],
    ['one of several is held', 'repo', 'public_repo, repo, workflow'],
    ['none is asked for', 'repo', ''],
    ['it is no scope', 'repo', '<b>admin</b>'],
  ])('is not blamed when %s', (_when, held, accepted) => {
    const told = problem(organization, 403, ADMIN, { headers: lacking(held, accepted) });
    expect(told.message).toContain('too low a role');
  });

  it('is not blamed for a credential that has permissions instead', () => {
    const headers = { 'x-accepted-oauth-scopes': 'admin:org' };
    expect(problem(organization, 403, ADMIN, { headers }).message).toContain('too low a role');
  });
});

describe('a refusal that nobody knows', () => {
  const said = (message: string) => {
    const failure = readRefusal(403, new Headers(), { message });
    return problemOf(failure, issues, HINT_CONTEXT).message;
  };

  it('is quoted, with its number and what we wanted, and no cause is made up', () => {
    const told = problem(issues, 403, 'Unable to write because the moon is full.');
    expect(told.message).toMatch(
      /^GitHub refused secrets-token \(HTTP 403\); the request was to read and write issues of acme\/website\. GitHub says: "Unable to write because the moon is full\. …"\.$/,
    );
    expect(told.hint).toContain('this program does not know the reason');
  });

  it('is quoted in its own language, and no address in it can be followed', () => {
    expect(said('El recurso no está disponible')).toContain('"El recurso no está disponible');
    expect(said('権限がありません')).toContain('権限がありません');
    expect(said('See https://x.example/y')).not.toMatch(/:\/\//);
  });

  it.each([400, 401, 404, 409, 418, 422, 451])('is quoted whatever its status: %i', (status) => {
    expect(problem(secrets, status, 'Never heard of it.').message).toContain(
      'GitHub says: "Never heard of it. …"',
    );
  });

  it('is quoted on one line of plain signs, and not without end', () => {
    expect(said('One\nline\u202e "here"')).toContain(`"One line 'here'"`);
    expect(said('word '.repeat(100))).toMatch(/"(word ){31}word…"\.$/);
  });

  it('is quoted without what could be a credential', () => {
    const credential = `ghp_test${'c'.repeat(20)}`;
    expect(said(`Malformed ${credential}`)).toContain('"Malformed …"');
    expect(said(`${'a'.repeat(20)} ${'b'.repeat(21)}`)).toContain(`"${'a'.repeat(20)} …"`);
  });

  it('without a word is not quoted', () => {
    expect(said('')).not.toContain('says');
  });
});

describe('a credential that GitHub does not know', () => {
  const renewal = (credentialKind: CredentialKind, serverUrl = 'https://github.com') =>
    problemOf(readRefusal(401, new Headers(), { message: 'Bad credentials' }), secrets, {
      ...{ credentialName: 'secrets-token', credentialKind, serverUrl },
    }).hint;

  it.each<[CredentialKind, string]>([
    [
      'installation',
      'create it in a step of this job, shortly before. GitHub Apps: https://github.com/settings/apps',
    ],
    ['oauth', 'Log in to gh again: gh auth login'],
    ['own-app', 'Run the workflow again: each run creates its own token.'],
    [
      'classic',
      'Make a new one with the repository permission "Secrets: write" for acme/website and store it',
    ],
  ])('is replaced by what it is: %s', (kind, part) => {
    expect(renewal(kind)).toContain(part);
  });

  it('is logged in to where it is of', () => {
    expect(renewal('oauth')).not.toContain('--hostname');
    expect(renewal('oauth', 'https://ghe.acme.test')).toBe(
      'Log in to gh again: gh auth login --hostname ghe.acme.test',
    );
  });
});

describe("a job's own token that may not see its own run", () => {
  it('lacks a permission, since the run is there', () => {
    const told = problem(runs, 404, 'Not Found', { credential: 'installation' });
    expect(told).toMatchObject({ reason: 'permission-missing', kind: 'permanent', status: 404 });
    expect(told.message).toContain('finds nothing there for secrets-token; the request was to look at a');
    expect(told.hint).toContain(`Add to the workflow's job: "permissions: actions: read".`);
  });

  it.each<[string, Purpose, string, CredentialKind]>([
    ['another thing', issues, 'Not Found', 'installation'],
    ['another credential', runs, 'Not Found', 'classic'],
    ['other words', runs, 'Never heard of it.', 'installation'],
  ])('is not what nothing is found for: %s', (_what, purpose, message, credential) => {
    expect(problem(purpose, 404, message, { credential }).reason).toBe('not-found');
  });
});

it('what is not found in words that nobody knows is to be checked, and no cause is made up', () => {
  const { hint } = problem(secrets, 404, 'Never heard of it.');
  expect(hint).toBe(
    "What GitHub says is all that is known: this program does not know the reason. Check the repository's name.",
  );
});

it('a locked issue is to be unlocked', () => {
  expect(problem(issues, 403, 'Unable to create comment because issue is locked.')).toMatchObject({
    reason: 'github-refused',
    message: expect.stringContaining(
      'The issue is locked, so GitHub accepts no comment; the request was to read',
    ),
    hint: expect.stringContaining('Unlock the conversation'),
  });
});

describe('what kind a credential is of', () => {
  it.each<[Purpose, string]>([
    [secrets, 'https://github.com/settings/apps'],
    [organization, 'https://github.com/organizations/acme/settings/apps'],
  ])(
    "decides the fix: the run's own App is given the permission where its permissions are: %j",
    (purpose, page) => {
      const headers = { 'x-accepted-github-permissions': 'secrets=write' };
      const told = problem(purpose, 403, INTEGRATION, { credential: 'own-app', headers });
      expect(told.message).toMatch(
        /^secrets-token may not read the public key and write secrets of .*[^.]\.$/,
      );
      expect(told.hint).toContain(
        ` on ${page} and accept it for the installation. GitHub names what it accepts: secrets=write.`,
      );
    },
  );

  it('decides the fix: what a person can log in to again is no credential of a workflow', () => {
    const told = problem(issues, 403, INTEGRATION, { credential: 'app-user' });
    expect(told.reason).toBe('permission-missing');
    expect(problem(secrets, 403, INTEGRATION, { credential: 'app-user' })).toMatchObject({
      reason: 'credential-cannot-write-secrets',
      hint: `Use a fine-grained personal access token with the repository permission "Secrets: write" for acme/website instead: ${PERSONAL_PAGE}`,
    });
  });

  it('leaves nothing behind the last word', () => {
    for (const purpose of [issues, account]) {
      const { hint } = problem(purpose, 403, INTEGRATION);
      expect(hint).toBe(hint.trim());
    }
  });

  it.each([
    [403, INTEGRATION],
    [404, 'Not Found'],
  ])(
    "decides the fix: an App's token must be made for the repository it should reach (%i)",
    (status, message) => {
      const { hint } = problem(secrets, status, message, { credential: 'installation' });
      expect(hint).toMatch(/owner and repositories inputs must name the repository acme\/website/);
      expect(problem(secrets, status, message).hint).not.toContain('owner and repositories');
    },
  );

  it("decides the fix: a codespace's own token is not the workflow's", () => {
    const told = problem(secrets, 403, INTEGRATION, { credential: 'app-user' });
    expect(told.message).toContain('as in a codespace');
    expect(told.hint).toContain('fine-grained personal access token');
    expect(told.message).not.toContain('workflow');
  });
});
