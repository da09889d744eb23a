import * as v from 'valibot';
import type { SecretScope } from '../token/location.js';
import type { GitHubProblem } from '../token/problem.js';
import type { EpochSeconds } from '../token/time.js';
import { type Answer, type GitHub, isRefused, type NoAnswer, optional, reading } from './client.js';
import { type Purpose, problemOf } from './errors.js';
import { splitRepository } from './repository.js';
import { isPublicKey } from './seal.js';
import { Time } from './times.js';

/** What a credential sees of a vault. `open` means that its public key and its secrets' times could be read. */
export type ScopeAccess = AccessibleScope | InaccessibleScope;

export interface AccessibleScope {
  readonly kind: 'open';
  readonly key: PublicKey;
  /** The secrets asked for that exist, by their names in capitals. */
  readonly secrets: ReadonlyMap<string, SecretMetadata>;
  /** GitHub's clock at this sight. */
  readonly at: EpochSeconds;
  /** When the credential ends, where GitHub tells it. */
  readonly credentialEndsAt?: EpochSeconds;
}

export interface InaccessibleScope {
  readonly kind: 'closed';
  readonly problem: GitHubProblem;
  readonly credentialEndsAt?: EpochSeconds;
}

/** The public key that a vault's secrets are sealed for. */
export interface PublicKey {
  readonly keyId: string;
  /** 32 bytes in standard base64. */
  readonly key: string;
}

export interface SecretMetadata {
  readonly updatedAt: EpochSeconds;
  /** Which repositories of the organization may use it; only organization secrets have one. */
  readonly visibility?: Visibility;
}

export type Visibility = 'all' | 'private' | 'selected';

const PER_PAGE = 100;
/** An organization keeps 1,000 secrets at most. Source: docs.github.com/en/actions/reference/security/secrets. */
const MOST_PAGES = 10;

const PublicKey = v.object({ key_id: v.string(), key: v.pipe(v.string(), v.check(isPublicKey)) });
const SecretFacts = v.object({
  name: v.string(),
  updated_at: Time,
  visibility: v.optional(v.picklist(['all', 'private', 'selected'])),
});
const SecretList = v.object({ secrets: v.array(SecretFacts) });

/**
 * Reads a vault's public key and, at the same time, when the named secrets were last written: one by name, several by
 * listing. A secret that does not exist is absent from the map.
 */
export async function readScopeAccess(
  github: GitHub,
  secretScope: SecretScope,
  secretNames: readonly string[],
): Promise<ScopeAccess> {
  const names = [...new Set(secretNames.map((name) => name.toUpperCase()))];
  const [key, secrets] = await Promise.all([
    readKey(github, secretScope),
    readSecrets(github, secretScope, names),
  ]);
  const credentialEndsAt = key.credentialEndsAt ?? (secrets.ok ? undefined : secrets.credentialEndsAt);
  const closed = (problem: GitHubProblem): InaccessibleScope => ({
    kind: 'closed',
    problem,
    ...optional('credentialEndsAt', credentialEndsAt),
  });
  if (!key.ok) return closed(key.problem);
  if (!secrets.ok) return closed(secrets.problem);
  if (key.at === undefined) {
    return closed(problemOf({ kind: 'unintelligible' }, secretsPurpose(secretScope), github.hintContext));
  }
  return {
    kind: 'open',
    key: key.data,
    secrets: secrets.found,
    at: key.at,
    ...optional('credentialEndsAt', credentialEndsAt),
  };
}

/** Reads the public key that this vault's secrets are sealed for; it may change at any time, so it is read for each run. */
export function readKey(github: GitHub, secretScope: SecretScope): Promise<Answer<PublicKey> | NoAnswer> {
  const { path, parameters } = scopePath(secretScope);
  return github.call({
    route: `GET ${path}/public-key`,
    parameters,
    purpose: secretsPurpose(secretScope),
    read: (data) => {
      const facts = reading(PublicKey)(data);
      return facts && { keyId: facts.key_id, key: facts.key };
    },
  });
}

/** Reads when a secret was last written; undefined when there is none of that name. */
export async function readSecret(
  github: GitHub,
  secretScope: SecretScope,
  name: string,
): Promise<{ readonly ok: true; readonly secret: SecretMetadata | undefined } | NoAnswer> {
  const { path, parameters } = scopePath(secretScope);
  const answer = await github.call({
    route: `GET ${path}/{secret_name}`,
    parameters: { ...parameters, secret_name: name },
    purpose: secretsPurpose(secretScope),
    read: reading(SecretFacts),
  });
  if (answer.ok) return { ok: true, secret: toMetadata(answer.data) };
  return isRefused(answer, 404) ? { ok: true, secret: undefined } : answer;
}

type SecretsFound = { readonly ok: true; readonly found: ReadonlyMap<string, SecretMetadata> };

async function readSecrets(
  github: GitHub,
  secretScope: SecretScope,
  names: readonly string[],
): Promise<SecretsFound | NoAnswer> {
  const [only] = names;
  if (only === undefined) return { ok: true, found: new Map() };
  if (names.length > 1) return listSecrets(github, secretScope, new Set(names));
  const answer = await readSecret(github, secretScope, only);
  if (!answer.ok) return answer;
  return { ok: true, found: new Map(answer.secret === undefined ? [] : [[only, answer.secret]]) };
}

async function listSecrets(
  github: GitHub,
  secretScope: SecretScope,
  names: ReadonlySet<string>,
): Promise<SecretsFound | NoAnswer> {
  const { path, parameters } = scopePath(secretScope);
  const found = new Map<string, SecretMetadata>();
  for (let page = 1; page <= MOST_PAGES && found.size < names.size; page++) {
    const answer = await github.call({
      route: `GET ${path}`,
      parameters: { ...parameters, per_page: PER_PAGE, page },
      purpose: secretsPurpose(secretScope),
      read: reading(SecretList),
    });
    if (!answer.ok) return answer;
    for (const facts of answer.data.secrets) {
      const name = facts.name.toUpperCase();
      if (names.has(name)) found.set(name, toMetadata(facts));
    }
    if (answer.data.secrets.length < PER_PAGE) break;
  }
  return { ok: true, found };
}

function toMetadata(facts: v.InferOutput<typeof SecretFacts>): SecretMetadata {
  return { updatedAt: facts.updated_at, ...optional('visibility', facts.visibility) };
}

export function secretsPurpose(secretScope: SecretScope): Purpose {
  return { kind: 'secrets', secretScope };
}

/** Where a vault's secrets lie in the REST API: a path template and its parameters. */
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
