import { createGitHub } from '../../github/client.js';
import { readScopeAccess } from '../../github/secret-scopes.js';
import { inspectToken } from '../../meta/debug-token.js';
import { type Runtime, startBudget } from '../../net/http.js';
import { connectGraph, type GraphApi } from '../../refresh/meta-service.js';
import type { AppCredentials } from '../../token/config.js';
import type { DeathReason, MetaRefusal, TokenFacts } from '../../token/inspection.js';
import type { SecretScope } from '../../token/location.js';
import { Secret } from '../../token/secret.js';
import type { CliEnvironment } from '../environment.js';

const MOST_MS = 30_000;

/** What Meta says of an app ID and its secret. */
export type AppVerdict = 'right' | 'wrong' | 'unknown';

/** What Meta says of an app, and of a token where there is one. */
export interface MetaView {
  readonly app: AppVerdict;
  readonly token?:
    | { readonly kind: 'alive'; readonly facts: TokenFacts }
    /** It is dead, or another app's. */
    | { readonly kind: 'useless'; readonly reason: DeathReason | MetaRefusal };
}

/** Asks about the token; without one, about something that is none: whether the app is accepted shows in how Meta refuses it. */
export async function askMeta(
  app: AppCredentials,
  token: Secret | undefined,
  graph: GraphApi,
  runtime: Runtime,
): Promise<MetaView> {
  const client = connectGraph(graph, runtime, MOST_MS);
  const asked = token ?? new Secret('no-token-only-a-question');
  const seen = await inspectToken(client, { app, token: asked });
  switch (seen.kind) {
    case 'alive':
      return { app: 'right', token: { kind: 'alive', facts: seen.facts } };
    case 'dead':
      return { app: 'right', ...(token && { token: { kind: 'useless', reason: seen.reason } }) };
    case 'refused':
      return seen.reason === 'other-app'
        ? { app: 'right', token: { kind: 'useless', reason: seen.reason } }
        : { app: 'wrong' };
    case 'doubt':
      return { app: 'unknown' };
  }
}

/** What a credential sees of the place for the secrets. */
export type LocationVerdict =
  | { readonly kind: 'open'; readonly names: ReadonlySet<string> }
  | { readonly kind: 'closed'; readonly message: string; readonly hint: string };

/** Whether the place is there, the credential may write to it, and which of the secrets it holds. */
export async function checkLocation(
  secretScope: SecretScope,
  names: readonly string[],
  token: Secret,
  { githubApiUrl, githubServerUrl, githubToken, githubTokenName }: CliEnvironment,
  runtime: Runtime,
): Promise<LocationVerdict> {
  const github = createGitHub({
    runtime,
    budget: startBudget(MOST_MS, runtime.now),
    token,
    credentialName: githubToken === undefined ? 'your GitHub token' : githubTokenName,
    apiUrl: githubApiUrl,
    serverUrl: githubServerUrl,
    userAgent: 'refresh-meta-token',
  });
  const secretState = await readScopeAccess(github, secretScope, names);
  return secretState.kind === 'open'
    ? { kind: 'open', names: new Set(secretState.secrets.keys()) }
    : { kind: 'closed', message: secretState.problem.message, hint: secretState.problem.hint };
}
