import { type Sandbox, startSandbox } from '../../../sandbox/index.js';
import { type CallFacts, createGitHub, type GitHub, type GitHubOptions } from '../../../src/github/client.js';
import { type AccessibleScope, readScopeAccess } from '../../../src/github/secret-scopes.js';
import { headersOf, type Runtime, startBudget } from '../../../src/net/http.js';
import { createTransport } from '../../../src/net/transport.js';
import type { SecretLocation, SecretScope } from '../../../src/token/location.js';
import { Secret } from '../../../src/token/secret.js';

export const REPOSITORY = 'acme/website';
export const WORKFLOW = 'refresh-meta-token.yml';
export const FIVE_MINUTES = 300_000;

export const OLD = `EAAtest${'o'.repeat(30)}`;
export const NEW = `EAAtest${'n'.repeat(30)}`;
export const SECRET_SCOPE: SecretScope = { kind: 'repository', repository: REPOSITORY, store: 'actions' };
export const LOCATION: SecretLocation = { ...SECRET_SCOPE, secret: 'META_ACCESS_TOKEN' };
export const AT = { repository: REPOSITORY, secret: 'META_ACCESS_TOKEN' };
export const ORGANIZATION: SecretLocation = {
  kind: 'organization',
  organization: 'acme',
  store: 'actions',
  secret: 'META_ACCESS_TOKEN',
};

const transport = createTransport();

/** A clock that moves only when something sleeps, and remembers how long each sleep was. */
export interface TestClock {
  readonly runtime: Runtime;
  readonly sleeps: number[];
}

export function testClock(): TestClock {
  let now = Date.parse('2026-01-05T06:00:00Z');
  const sleeps: number[] = [];
  const runtime: Runtime = {
    transport,
    now: () => now,
    random: () => 0.5,
    sleep: async (milliseconds) => {
      sleeps.push(milliseconds);
      now += milliseconds;
    },
  };
  return { runtime, sleeps };
}

/** The same ports, but what answers at addresses like this has a clock that nobody can read. */
export function withoutClock(runtime: Runtime, address: RegExp): Runtime {
  return {
    ...runtime,
    transport: async (url, request) => {
      const answer = await runtime.transport(url, request);
      if (!address.test(url.href)) return answer;
      return { ...answer, headers: headersOf({ ...Object.fromEntries(answer.headers), date: 'unknown' }) };
    },
  };
}

export interface Setting extends TestClock {
  readonly sandbox: Sandbox;
  readonly calls: CallFacts[];
  /** Without a token nobody in particular speaks. */
  readonly connect: (token: string | undefined, options?: Partial<GitHubOptions>) => GitHub;
}

/** A sandbox with one repository that has an environment, and a clock of our own. */
export async function startSetting(): Promise<Setting> {
  const sandbox = await startSandbox();
  sandbox.github.addOrganization('acme');
  sandbox.github.addRepository({ fullName: REPOSITORY, private: true, environments: ['production'] });
  const clock = testClock();
  const calls: CallFacts[] = [];
  const connect = (token: string | undefined, options: Partial<GitHubOptions> = {}) =>
    createGitHub({
      runtime: clock.runtime,
      budget: startBudget(FIVE_MINUTES, clock.runtime.now),
      apiUrl: sandbox.github.url,
      ...(token !== undefined && { token: new Secret(token) }),
      userAgent: 'refresh-meta-token-tests',
      credentialName: 'secrets-token',
      onCall: (call) => calls.push(call),
      ...options,
    });
  return { ...clock, sandbox, calls, connect };
}

/** The same, where the repository has a workflow. */
export async function startWorkflowSetting(): Promise<Setting> {
  const setting = await startSetting();
  setting.sandbox.github.addWorkflow(REPOSITORY, { path: `.github/workflows/${WORKFLOW}` });
  return setting;
}

/** A credential that may set variables, and start workflows and read their runs. */
export function workflowCredential({ sandbox }: Setting): string {
  return sandbox.github.addCredential({
    type: 'fine-grained-pat',
    repositories: 'all',
    permissions: { actions_variables: 'write', contents: 'write', actions: 'write', metadata: 'read' },
  });
}

/** A credential that may write every kind of secret. */
export function secretsCredential({ sandbox }: Setting): string {
  return sandbox.github.addCredential({
    type: 'fine-grained-pat',
    repositories: 'all',
    organizations: ['acme'],
    permissions: {
      secrets: 'write',
      environments: 'write',
      organization_secrets: 'write',
      dependabot_secrets: 'write',
      codespaces_secrets: 'write',
      agent_secrets: 'write',
      organization_dependabot_secrets: 'write',
      organization_codespaces_secrets: 'write',
      organization_agent_secrets: 'write',
    },
  });
}

/** What the credential sees of a scope that is open to it. */
export async function openScope(
  github: GitHub,
  secretScope: SecretScope,
  ...names: string[]
): Promise<AccessibleScope> {
  const access = await readScopeAccess(github, secretScope, names);
  if (access.kind !== 'open') throw new Error(access.problem.message);
  return access;
}
