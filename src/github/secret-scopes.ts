import * as v from 'valibot';
import type { SecretLocation, SecretScope } from '../token/location.js';
import { present } from '../token/present.js';
import type { GitHubProblem } from '../token/problem.js';
import { clocksAgree, type EpochSeconds } from '../token/time.js';
import { type Answer, type GitHub, type Reply, reading, replyOf } from './client.js';
import { GitHubError, refusalOf } from './errors.js';
import { problemOf } from './problem.js';
import type { Purpose } from './purpose.js';
import { splitRepository } from './repository.js';
import { isPublicKey } from './seal.js';
import { Time } from './times.js';

/** What a credential sees of a scope. `open` means that its public key and its secrets' times could be read. */
export type ScopeAccess = AccessibleScope | InaccessibleScope;

export interface AccessibleScope {
  readonly kind: 'open';
  readonly key: PublicKey;
  /** The secrets asked for that exist, by their names in capitals. */
  readonly secrets: ReadonlyMap<string, SecretMetadata>;
  /** GitHub's clock when it answered. */
  readonly at: EpochSeconds;
  /** When the credential ends, if GitHub says. */
  readonly credentialEndsAt?: EpochSeconds;
}

interface InaccessibleScope {
  readonly kind: 'closed';
  readonly problem: GitHubProblem;
  readonly credentialEndsAt?: EpochSeconds;
}

/** The public key that a scope's secrets are sealed for. */
export interface PublicKey {
  readonly keyId: string;
  /** 32 bytes in standard base64. */
  readonly key: string;
}

interface SecretMetadata {
  readonly updatedAt: EpochSeconds;
  /** GitHub's clock when it told so. */
  readonly at?: EpochSeconds;
  /** Which repositories of the organization may use it; only organization secrets have one. */
  readonly visibility?: Visibility;
}

export type Visibility = 'all' | 'private' | 'selected';

const PER_PAGE = 100;
/** An organization's, which has the most. Source: docs.github.com/en/actions/reference/security/secrets. */
const MOST_SECRETS = 1000;

/** GitHub's own are text; servers in use also send the digits alone. */
const TextOrNumber = v.union([v.string(), v.pipe(v.number(), v.safeInteger(), v.transform(String))]);
const KeyFacts = v.pipe(
  v.object({ key_id: TextOrNumber, key: v.pipe(v.string(), v.check(isPublicKey)) }),
  v.transform(({ key_id, key }): PublicKey => ({ keyId: key_id, key })),
);
const SecretFacts = v.object({
  name: v.string(),
  updated_at: Time,
  visibility: v.optional(v.picklist(['all', 'private', 'selected'])),
});
const SecretList = v.object({ secrets: v.array(SecretFacts) });

/**
 * Reads a scope's public key and, at the same time, when the named secrets were last written: one by name, several by
 * listing. A secret that does not exist is absent from the map.
 */
export async function readScopeAccess(
  github: GitHub,
  secretScope: SecretScope,
  secretNames: readonly string[],
): Promise<ScopeAccess> {
  const names = [...new Set(secretNames.map((name) => name.toUpperCase()))];
  try {
    const [keyAsked, secretsAsked] = await Promise.allSettled([
      readKey(github, secretScope),
      readSecrets(github, secretScope, names),
    ]);
    const { data: key, at, credentialEndsAt } = settled(keyAsked);
    const secrets = settled(secretsAsked);
    // Written without knowing who may use it, an organization's secret would be lost to some repositories.
    const isKnown =
      secretScope.kind !== 'organization' ||
      [...secrets.values()].every(({ visibility }) => visibility !== undefined);
    if (at !== undefined && isKnown)
      return { kind: 'open', secrets, at, ...present({ key, credentialEndsAt }) };
    const problem = problemOf({ kind: 'unintelligible' }, secretsPurpose(secretScope), github.hintContext);
    return { kind: 'closed', ...present({ problem, credentialEndsAt }) };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const { problem, credentialEndsAt } = error;
    return { kind: 'closed', ...present({ problem, credentialEndsAt }) };
  }
}

function settled<T>(result: PromiseSettledResult<T>): T {
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}

/** Reads the public key that this scope's secrets are sealed for; it may change at any time, so it is read for each run. */
export function readKey(github: GitHub, secretScope: SecretScope): Promise<Answer<PublicKey>> {
  const { path, parameters } = scopePath(secretScope);
  return github.ask(github.route(`GET ${path}/public-key`), parameters, {
    purpose: secretsPurpose(secretScope),
    read: reading(KeyFacts),
  });
}

/** Reads when a secret was last written; undefined when there is none of that name. */
export async function readSecret(
  github: GitHub,
  secretScope: SecretScope,
  name: string,
): Promise<SecretMetadata | undefined> {
  try {
    return await askSecret(github, secretScope, name);
  } catch (error) {
    if (refusalOf(error, 404) === undefined) throw error;
    return undefined;
  }
}

async function askSecret(github: GitHub, secretScope: SecretScope, name: string): Promise<SecretMetadata> {
  const { path, parameters } = scopePath(secretScope);
  const { data, at } = await github.ask(
    github.route(`GET ${path}/{secret_name}`),
    { ...parameters, secret_name: name },
    { purpose: secretsPurpose(secretScope), read: reading(SecretFacts) },
  );
  return toMetadata(data, at);
}

/**
 * Checks by its date whether a secret has changed since it was observed. An answer from another time proves nothing. A missing
 * secret was not written by anybody: GitHub also says "not found" if the credential may no longer see it.
 */
export function hasMoved(
  github: GitHub,
  location: SecretLocation,
  seen: AccessibleScope,
): Promise<Reply<boolean>> {
  const before = seen.secrets.get(location.secret.toUpperCase())?.updatedAt;
  const ask = before === undefined ? readSecret : askSecret;
  const look = async () => {
    const now = await ask(github, location, location.secret);
    if (now?.at !== undefined && !clocksAgree(now.at, seen.at)) throw ofAnotherTime(github, location);
    return { data: now?.updatedAt !== before };
  };
  return replyOf(look());
}

function ofAnotherTime(github: GitHub, location: SecretLocation): GitHubError {
  const failure = { kind: 'of-another-time' } as const;
  const problem = problemOf(failure, secretsPurpose(location), github.hintContext);
  return new GitHubError({ failure, problem, mayHaveHappened: false });
}

async function readSecrets(
  github: GitHub,
  secretScope: SecretScope,
  names: readonly string[],
): Promise<ReadonlyMap<string, SecretMetadata>> {
  const [only] = names;
  if (only === undefined) return new Map();
  if (names.length > 1) return listSecrets(github, secretScope, new Set(names));
  const secret = await readSecret(github, secretScope, only);
  return new Map(secret === undefined ? [] : [[only, secret]]);
}

async function listSecrets(
  github: GitHub,
  secretScope: SecretScope,
  names: ReadonlySet<string>,
): Promise<ReadonlyMap<string, SecretMetadata>> {
  const { path, parameters } = scopePath(secretScope);
  const found = new Map<string, SecretMetadata>();
  let seen = 0;
  for (let page = 1; seen < MOST_SECRETS && found.size < names.size; page++) {
    const { data, hasNext, at } = await github.ask(
      github.route(`GET ${path}`),
      { ...parameters, per_page: PER_PAGE, page },
      { purpose: secretsPurpose(secretScope), read: reading(SecretList) },
    );
    for (const facts of data.secrets) {
      const name = facts.name.toUpperCase();
      if (names.has(name)) found.set(name, toMetadata(facts, at));
    }
    // A server may return fewer per page than requested.
    seen += data.secrets.length;
    if (data.secrets.length === 0 || !(hasNext ?? data.secrets.length >= PER_PAGE)) break;
  }
  return found;
}

function toMetadata(
  { updated_at, visibility }: v.InferOutput<typeof SecretFacts>,
  at: EpochSeconds | undefined,
): SecretMetadata {
  return { updatedAt: updated_at, ...present({ visibility, at }) };
}

/** The purpose of a call about these secrets, for messages. */
export function secretsPurpose(secretScope: SecretScope): Purpose {
  return { kind: 'secrets', secretScope };
}

/** Where a scope's secrets lie in the REST API: a path template and its parameters. */
export function scopePath(secretScope: SecretScope): {
  readonly path: string;
  readonly parameters: Readonly<Record<string, string>>;
} {
  switch (secretScope.kind) {
    case 'repository':
      return {
        path: `/repos/{owner}/{repo}/${secretScope.store}/secrets`,
        parameters: splitRepository(secretScope.repository),
      };
    case 'environment':
      return {
        path: '/repos/{owner}/{repo}/environments/{environment_name}/secrets',
        parameters: { ...splitRepository(secretScope.repository), environment_name: secretScope.environment },
      };
    case 'organization':
      return {
        path: `/orgs/{org}/${secretScope.store}/secrets`,
        parameters: { org: secretScope.organization },
      };
  }
}
