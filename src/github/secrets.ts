import * as v from 'valibot';
import type { SecretLocation } from '../token/location.js';
import type { GitHubProblem } from '../token/problem.js';
import type { Secret } from '../token/secret.js';
import type { EpochSeconds } from '../token/time.js';
import { type Answer, type GitHub, isRefused, type NoAnswer, optional, reading } from './client.js';
import { type Failure, problemOf } from './errors.js';
import { sealSecret } from './seal.js';
import {
  type AccessibleScope,
  type PublicKey,
  readKey,
  readSecret,
  scopePath,
  secretsPurpose,
  type Visibility,
} from './secret-scopes.js';

/** How a write ended. `unknown`: its reply was lost and GitHub could not be asked, or shows no sign of it. */
export type Written =
  | {
      readonly kind: 'written';
      /** True when there was no secret of that name before. An organization's then is visible to no repository yet. */
      readonly created: boolean;
      /** GitHub's clock, where it is known. */
      readonly at?: EpochSeconds;
    }
  | { readonly kind: 'not-written'; readonly problem: GitHubProblem }
  | { readonly kind: 'unknown'; readonly problem: GitHubProblem };

const PER_PAGE = 100;
/** Ten thousand repositories; GitHub names no limit. */
const MOST_PAGES = 100;

const Repositories = v.object({
  total_count: v.number(),
  repositories: v.array(v.object({ id: v.number() })),
});

/**
 * Writes a secret, sealed for the key of `sight`. After a 422 the key is read once more, as it may have changed since.
 *
 * A write whose reply was lost is repeated, which does no harm, and then looked up by `updated_at`.
 * An organization's secret keeps its visibility and every selected repository: a PUT without their ids would clear them.
 * One that does not exist yet is created for selected repositories, of which there are none: an administrator chooses.
 *
 * Source: docs.github.com/en/rest/actions/secrets, "Create or update a repository secret" and its siblings.
 */
export async function writeSecret(
  github: GitHub,
  location: SecretLocation,
  value: Secret,
  secretState: AccessibleScope,
): Promise<Written> {
  const access =
    location.kind === 'organization' ? await readAccess(github, location, secretState) : NO_ACCESS_TO_KEEP;
  if (!access.ok) return { kind: 'not-written', problem: access.problem };

  const first = await put(github, location, value, secretState.key, access.body);
  if (first.ok) return toWritten(first);
  const second = isRefused(first, 422) ? await putWithNewKey(github, location, value, access.body) : first;
  if (second.ok) return toWritten(second);
  if (!first.mayHaveHappened && !second.mayHaveHappened) {
    return { kind: 'not-written', problem: second.problem };
  }
  const seen = await wasWrittenSince(github, location, secretState);
  return seen ?? { kind: 'unknown', problem: second.problem };
}

function toWritten(answer: Answer<{ readonly created: boolean }>): Written {
  return { kind: 'written', created: answer.data.created, ...optional('at', answer.at) };
}

async function putWithNewKey(
  github: GitHub,
  location: SecretLocation,
  value: Secret,
  access: object,
): Promise<Answer<{ readonly created: boolean }> | NoAnswer> {
  const key = await readKey(github, location);
  return key.ok ? put(github, location, value, key.data, access) : key;
}

async function put(
  github: GitHub,
  location: SecretLocation,
  value: Secret,
  { keyId, key }: PublicKey,
  access: object,
): Promise<Answer<{ readonly created: boolean }> | NoAnswer> {
  const { path, parameters } = scopePath(location);
  const encrypted_value = await sealSecret(value, key);
  return github.call({
    route: `PUT ${path}/{secret_name}`,
    parameters: { ...parameters, secret_name: location.secret, encrypted_value, key_id: keyId, ...access },
    purpose: secretsPurpose(location),
    read: (_data, status) => (status === 201 || status === 204 ? { created: status === 201 } : undefined),
  });
}

/** Asks GitHub whether the secret was written after `sight`; undefined when it does not look so, or cannot be asked. */
async function wasWrittenSince(
  github: GitHub,
  location: SecretLocation,
  secretState: AccessibleScope,
): Promise<Written | undefined> {
  const now = await readSecret(github, location, location.secret);
  if (!now.ok || now.secret === undefined) return undefined;
  const before = secretState.secrets.get(location.secret.toUpperCase());
  const { updatedAt } = now.secret;
  const moved = before === undefined ? updatedAt >= secretState.at : updatedAt > before.updatedAt;
  return moved ? { kind: 'written', created: before === undefined, at: updatedAt } : undefined;
}

type Access =
  | {
      readonly ok: true;
      readonly body: {
        readonly visibility?: Visibility;
        readonly selected_repository_ids?: readonly number[];
      };
    }
  | NoAnswer;

const NO_ACCESS_TO_KEEP: Access = { ok: true, body: {} };

/** Which repositories may use an organization's secret, as the PUT has to say it again. */
async function readAccess(
  github: GitHub,
  location: Extract<SecretLocation, { kind: 'organization' }>,
  secretState: AccessibleScope,
): Promise<Access> {
  const answer = await readSecret(github, location, location.secret);
  if (!answer.ok) return answer;
  // GitHub also says "not found" of what may no longer be seen. Made anew, it would be lost to every repository that uses it.
  const isGone = answer.secret === undefined && secretState.secrets.has(location.secret.toUpperCase());
  if (isGone) return accessUnknown(github, location);
  const visibility = answer.secret?.visibility ?? 'selected';
  if (visibility !== 'selected') return { ok: true, body: { visibility } };
  if (answer.secret === undefined) return { ok: true, body: { visibility, selected_repository_ids: [] } };
  const { path, parameters } = scopePath(location);
  const ids = new Set<number>();
  for (let page = 1; page <= MOST_PAGES; page++) {
    const list = await github.call({
      route: `GET ${path}/{secret_name}/repositories`,
      parameters: { ...parameters, secret_name: location.secret, per_page: PER_PAGE, page },
      purpose: secretsPurpose(location),
      read: reading(Repositories),
    });
    if (!list.ok) return list;
    for (const { id } of list.data.repositories) ids.add(id);
    if (ids.size >= list.data.total_count) {
      return { ok: true, body: { visibility, selected_repository_ids: [...ids] } };
    }
    if (list.data.repositories.length === 0) break;
  }
  return accessUnknown(github, location);
}

/** A list with gaps would take the secret away from repositories, so it is not written at all. */
function accessUnknown(github: GitHub, location: SecretLocation): NoAnswer {
  const failure: Failure = { kind: 'unintelligible' };
  const problem = problemOf(failure, secretsPurpose(location), github.hintContext);
  return { ok: false, failure, problem, mayHaveHappened: false };
}
