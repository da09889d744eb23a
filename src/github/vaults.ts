import * as v from 'valibot';
import type { Vault } from '../token/place.js';
import type { EpochSeconds } from '../token/time.js';
import type { GitHubTrouble } from '../token/trouble.js';
import { type Answer, type GitHub, isRefused, type NoAnswer, optional, reading } from './client.js';
import { splitRepository } from './repository.js';
import { isPublicKey } from './seal.js';
import { Time } from './times.js';
import { type Purpose, troubleOf } from './trouble.js';

/** What a credential sees of a vault. `open` means that its public key and its secrets' times could be read. */
export type VaultSight = OpenVault | ClosedVault;

export interface OpenVault {
  readonly kind: 'open';
  readonly key: VaultKey;
  /** The secrets asked for that exist, by their names in capitals. */
  readonly secrets: ReadonlyMap<string, SecretSight>;
  /** GitHub's clock at this sight. */
  readonly at: EpochSeconds;
  /** When the credential ends, where GitHub tells it. */
  readonly credentialEndsAt?: EpochSeconds;
}

export interface ClosedVault {
  readonly kind: 'closed';
  readonly trouble: GitHubTrouble;
  readonly credentialEndsAt?: EpochSeconds;
}

/** The public key that a vault's secrets are sealed for. */
export interface VaultKey {
  readonly keyId: string;
  /** 32 bytes in standard base64. */
  readonly key: string;
}

export interface SecretSight {
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
export async function observeVault(
  github: GitHub,
  vault: Vault,
  secretNames: readonly string[],
): Promise<VaultSight> {
  const names = [...new Set(secretNames.map((name) => name.toUpperCase()))];
  const [key, secrets] = await Promise.all([readKey(github, vault), readSecrets(github, vault, names)]);
  const credentialEndsAt = key.credentialEndsAt ?? (secrets.ok ? undefined : secrets.credentialEndsAt);
  const closed = (trouble: GitHubTrouble): ClosedVault => ({
    kind: 'closed',
    trouble,
    ...optional('credentialEndsAt', credentialEndsAt),
  });
  if (!key.ok) return closed(key.trouble);
  if (!secrets.ok) return closed(secrets.trouble);
  if (key.at === undefined) {
    return closed(troubleOf({ kind: 'unintelligible' }, secretsPurpose(vault), github.speaker));
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
export function readKey(github: GitHub, vault: Vault): Promise<Answer<VaultKey> | NoAnswer> {
  const { path, parameters } = vaultPath(vault);
  return github.call({
    route: `GET ${path}/public-key`,
    parameters,
    purpose: secretsPurpose(vault),
    read: (data) => {
      const facts = reading(PublicKey)(data);
      return facts && { keyId: facts.key_id, key: facts.key };
    },
  });
}

/** Reads when a secret was last written; undefined when there is none of that name. */
export async function readSecret(
  github: GitHub,
  vault: Vault,
  name: string,
): Promise<{ readonly ok: true; readonly secret: SecretSight | undefined } | NoAnswer> {
  const { path, parameters } = vaultPath(vault);
  const answer = await github.call({
    route: `GET ${path}/{secret_name}`,
    parameters: { ...parameters, secret_name: name },
    purpose: secretsPurpose(vault),
    read: reading(SecretFacts),
  });
  if (answer.ok) return { ok: true, secret: toSight(answer.data) };
  return isRefused(answer, 404) ? { ok: true, secret: undefined } : answer;
}

type SecretsFound = { readonly ok: true; readonly found: ReadonlyMap<string, SecretSight> };

async function readSecrets(
  github: GitHub,
  vault: Vault,
  names: readonly string[],
): Promise<SecretsFound | NoAnswer> {
  const [only] = names;
  if (only === undefined) return { ok: true, found: new Map() };
  if (names.length > 1) return listSecrets(github, vault, new Set(names));
  const answer = await readSecret(github, vault, only);
  if (!answer.ok) return answer;
  return { ok: true, found: new Map(answer.secret === undefined ? [] : [[only, answer.secret]]) };
}

async function listSecrets(
  github: GitHub,
  vault: Vault,
  names: ReadonlySet<string>,
): Promise<SecretsFound | NoAnswer> {
  const { path, parameters } = vaultPath(vault);
  const found = new Map<string, SecretSight>();
  for (let page = 1; page <= MOST_PAGES && found.size < names.size; page++) {
    const answer = await github.call({
      route: `GET ${path}`,
      parameters: { ...parameters, per_page: PER_PAGE, page },
      purpose: secretsPurpose(vault),
      read: reading(SecretList),
    });
    if (!answer.ok) return answer;
    for (const facts of answer.data.secrets) {
      const name = facts.name.toUpperCase();
      if (names.has(name)) found.set(name, toSight(facts));
    }
    if (answer.data.secrets.length < PER_PAGE) break;
  }
  return { ok: true, found };
}

function toSight(facts: v.InferOutput<typeof SecretFacts>): SecretSight {
  return { updatedAt: facts.updated_at, ...optional('visibility', facts.visibility) };
}

export function secretsPurpose(vault: Vault): Purpose {
  return { kind: 'secrets', vault };
}

/** Where a vault's secrets lie in the REST API: a path template and its parameters. */
export function vaultPath(vault: Vault): {
  readonly path: string;
  readonly parameters: Readonly<Record<string, string>>;
} {
  switch (vault.scope) {
    case 'repository':
      return {
        path: `/repos/{owner}/{repo}/${vault.store}/secrets`,
        parameters: splitRepository(vault.repository),
      };
    case 'environment':
      return {
        path: '/repos/{owner}/{repo}/environments/{environment_name}/secrets',
        parameters: { ...splitRepository(vault.repository), environment_name: vault.environment },
      };
    case 'organization':
      return { path: `/orgs/{org}/${vault.store}/secrets`, parameters: { org: vault.organization } };
  }
}
