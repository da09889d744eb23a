import * as v from 'valibot';
import { describeLocation, type RepositoryName, type SecretLocation } from '../token/location.js';
import { present } from '../token/present.js';
import type { GitHubProblem } from '../token/problem.js';
import type { Secret } from '../token/secret.js';
import { expecting, type GitHub, type Reading, type Reply, reading, replyOf } from './client.js';
import { GitHubError, refusalOf } from './errors.js';
import { problemOf } from './problem.js';
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
  | { readonly kind: 'written' }
  /** Somebody else has written it since it was observed. */
  | { readonly kind: 'superseded' }
  | { readonly kind: 'not-written'; readonly problem: GitHubProblem }
  | { readonly kind: 'unknown'; readonly problem: GitHubProblem };

interface WriteOptions {
  /** Milliseconds of the run's time that this write must leave for others. */
  readonly keepBackMs?: number;
  /** Called before each try: if somebody else has written the source secret, nothing is written. */
  readonly before?: () => Promise<Reply<boolean>>;
  /** `before` checks the same secret that is written, so an earlier try may be what changed it. */
  readonly isGuarded?: boolean;
  /** A repository whose run received this secret, and so may use it. */
  readonly readBy?: RepositoryName;
}

/** Thrown to end a write: it was done, somebody else wrote, or the result is unknown. */
class Stopped extends Error {
  readonly why: Written;

  constructor(why: Written) {
    super(why.kind);
    this.why = why;
  }
}

export { hasMoved } from './secret-scopes.js';

const PER_PAGE = 100;
/** Ten thousand repositories; GitHub names no limit. */
const MOST_PAGES = 100;

const Repositories = v.object({
  total_count: v.number(),
  repositories: v.array(v.object({ id: v.number(), full_name: v.optional(v.string()) })),
});

/**
 * Writes a secret, sealed for the key of `secretState`. After a 422 the key is read once more, as it may have changed since.
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
  { keepBackMs, before: look, isGuarded = false, readBy }: WriteOptions = {},
): Promise<Written> {
  let mayHaveHappened = false;
  const before = async (mayBeOurs: boolean) => {
    if (look === undefined) return;
    const moved = await look();
    if (moved.kind === 'problem')
      throw new Stopped({ kind: mayBeOurs ? 'unknown' : 'not-written', problem: moved.problem });
    // An earlier try that took effect may have changed it. Whoever did, it is not overwritten.
    if (moved.data) throw new Stopped({ kind: mayBeOurs && isGuarded ? 'written' : 'superseded' });
  };
  const how = present({ keepBackMs, before });
  try {
    const access =
      location.kind === 'organization' ? await readAccess(github, location, secretState, readBy) : {};
    try {
      await put(github, location, value, secretState.key, access, how);
    } catch (error) {
      mayHaveHappened = error instanceof GitHubError && error.mayHaveHappened;
      if (refusalOf(error, 422) === undefined) throw error;
      await put(github, location, value, (await readKey(github, location)).data, access, how);
    }
    return { kind: 'written' };
  } catch (error) {
    if (error instanceof Stopped) return error.why;
    if (!(error instanceof GitHubError)) throw error;
    const { problem } = error;
    if (!mayHaveHappened && !error.mayHaveHappened) return { kind: 'not-written', problem };
    const wasWritten = await wasWrittenSince(github, location, secretState);
    return wasWritten ? { kind: 'written' } : { kind: 'unknown', problem };
  }
}

/**
 * Whether a write can find out who may use the secret, which an organization's PUT has to repeat. Asks GitHub only about a secret
 * for selected repositories: for others the observation has it.
 */
export function proveWritable(
  github: GitHub,
  location: SecretLocation,
  secretState: AccessibleScope,
  readBy: RepositoryName | undefined,
): Promise<Reply<true>> {
  const visibility = secretState.secrets.get(location.secret.toUpperCase())?.visibility;
  const isTold = location.kind !== 'organization' || visibility === 'all' || visibility === 'private';
  const prove = async () => {
    if (!isTold) await readAccess(github, location, secretState, readBy);
    return { data: true } as const;
  };
  return replyOf(prove());
}

async function put(
  github: GitHub,
  location: SecretLocation,
  value: Secret,
  { keyId, key }: PublicKey,
  access: Access,
  how: Pick<Reading<true>, 'keepBackMs' | 'before'>,
): Promise<void> {
  const { path, parameters } = scopePath(location);
  const encrypted_value = await sealSecret(value, key);
  await github.ask(
    github.route(`PUT ${path}/{secret_name}`),
    { ...parameters, secret_name: location.secret, encrypted_value, key_id: keyId, ...access },
    { purpose: secretsPurpose(location), read: expecting(201, 204), ...how },
  );
}

/** Whether GitHub says that the secret was written after `secretState`; false also when it cannot be asked. */
async function wasWrittenSince(
  github: GitHub,
  location: SecretLocation,
  secretState: AccessibleScope,
): Promise<boolean> {
  try {
    const now = await readSecret(github, location, location.secret);
    if (now === undefined) return false;
    const before = secretState.secrets.get(location.secret.toUpperCase());
    return before === undefined ? now.updatedAt >= secretState.at : now.updatedAt > before.updatedAt;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return false;
  }
}

/** Which repositories may use an organization's secret, because the PUT has to repeat them. */
interface Access {
  readonly visibility?: Visibility;
  readonly selected_repository_ids?: readonly number[];
}

async function readAccess(
  github: GitHub,
  location: Extract<SecretLocation, { kind: 'organization' }>,
  secretState: AccessibleScope,
  readBy: RepositoryName | undefined,
): Promise<Access> {
  const secret = await readSecret(github, location, location.secret);
  // GitHub also says "not found" if the credential may no longer see the secret. Created again, it would be lost to every
  // repository that uses it.
  const isGone = secret === undefined && secretState.secrets.has(location.secret.toUpperCase());
  if (isGone) throw accessUnknown(github, location);
  if (secret === undefined) return { visibility: 'selected', selected_repository_ids: [] };
  const { visibility } = secret;
  if (visibility === undefined) throw accessUnknown(github, location);
  if (visibility !== 'selected') return { visibility };
  const { path, parameters } = scopePath(location);
  const ids = new Set<number>();
  const names = new Set<string | undefined>();
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { data } = await github.ask(
      github.route(`GET ${path}/{secret_name}/repositories`),
      { ...parameters, secret_name: location.secret, per_page: PER_PAGE, page },
      { purpose: secretsPurpose(location), read: reading(Repositories) },
    );
    for (const { id, full_name } of data.repositories) {
      ids.add(id);
      names.add(full_name?.toLowerCase());
    }
    if (ids.size >= data.total_count) {
      const isSelected = readBy === undefined || names.has(readBy.toLowerCase()) || names.has(undefined);
      if (!isSelected) throw notSelected(github, location, readBy);
      return { visibility, selected_repository_ids: [...ids] };
    }
    if (data.repositories.length === 0) break;
  }
  throw accessUnknown(github, location);
}

/** The list is complete, so this run's token came from another secret, or its repository was removed from the list. */
function notSelected(
  github: GitHub,
  location: Extract<SecretLocation, { kind: 'organization' }>,
  missing: RepositoryName,
): GitHubError {
  const page = `${github.hintContext.serverUrl}/organizations/${location.organization}/settings/secrets/actions`;
  const problem: GitHubProblem = {
    reason: 'repository-not-selected',
    kind: 'permanent',
    message: `GitHub's list of the repositories that may use ${describeLocation(location)} does not have ${missing}, which this run is of.`,
    hint: `Let ${missing} use it: ${page}. If the token comes from a secret of the repository itself, leave organization out. Nothing was written: the list is written back with the secret.`,
  };
  return new GitHubError({ failure: { kind: 'unintelligible' }, problem, mayHaveHappened: false });
}

/** An incomplete list would take the secret away from repositories, so nothing is written. */
function accessUnknown(github: GitHub, location: SecretLocation): GitHubError {
  const failure = { kind: 'unintelligible' } as const;
  const problem = problemOf(failure, secretsPurpose(location), github.hintContext);
  return new GitHubError({ failure, problem, mayHaveHappened: false });
}
