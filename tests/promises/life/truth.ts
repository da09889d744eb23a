import type { GitHubWorld } from '../../../sandbox/github/index.js';
import type { MetaWorld } from '../../../sandbox/meta/index.js';

/** What is so, read off the two services' memories: nothing here is the program's. */
export interface Truth {
  readonly meta: MetaWorld;
  readonly github: GitHubWorld;
}

export const DAY = 86_400;
/** The program's promise: people are told two weeks ahead. */
export const WARN_DAYS = 14;
/** Scopes in use here that end with the 90 days of data access. */
const RULED_BY_DATA_ACCESS = ['instagram_basic', 'threads_basic'];

/** A token that a person must do something about now, in a word; undefined when it needs nobody. */
export function needOfToken(
  { meta }: Truth,
  value: string | undefined,
  requiredScopes: readonly string[],
  at: number,
): string | undefined {
  const found = meta.inspect(value ?? '');
  if (!found.alive) return 'dead';
  if (endsWithinWarning(found.expiresAt, at)) return 'ends soon';
  if (requiredScopes.some((scope) => !found.scopes.includes(scope))) return 'lacks scopes';
  const user = meta.users.find(({ id }) => id === found.userId);
  const isRuled = found.scopes.some((scope) => RULED_BY_DATA_ACCESS.includes(scope));
  const hasDataAccess = found.kind === 'user' || found.kind === 'page' || found.kind === 'threads';
  if (isRuled && hasDataAccess && user && endsWithinWarning(user.dataAccessExpiresAt, at))
    return 'data access ends';
  return undefined;
}

/** What a person must do about the credential that writes the secrets. */
export function needOfCredential({ github }: Truth, token: string, at: number): string | undefined {
  const credential = github.credential(token);
  if (credential === undefined || credential.revoked) return 'credential refused';
  return credential.expiresAt !== undefined && endsWithinWarning(credential.expiresAt / 1000, at)
    ? 'credential ends'
    : undefined;
}

export function endsWithinWarning(expiresAt: number | undefined, at: number): boolean {
  return expiresAt !== undefined && expiresAt !== 0 && expiresAt - at < WARN_DAYS * DAY;
}

/** Why `after` is worse than `before` for those who use it; undefined when it is at least as good. */
export function whyWorse({ meta }: Truth, before: string, after: string): string | undefined {
  if (before === after) return undefined;
  const old = meta.inspect(before);
  const now = meta.inspect(after);
  if (!now.known) return 'it is no token';
  if (!now.alive) return old.alive ? 'it is dead and the one before lives' : 'it is dead';
  if (!old.alive) return undefined;
  if (now.appId !== old.appId) return 'another app';
  if (now.userId !== old.userId) return 'another user';
  if (now.kind !== old.kind || now.pageId !== old.pageId) return 'another kind';
  const lost = old.scopes.filter((scope) => !now.scopes.includes(scope));
  if (lost.length > 0) return `it lacks ${lost.join(', ')}`;
  return whyShorter(old.expiresAt, now.expiresAt);
}

/** Why a copy, an own token or a page's token in another place does not do what the source's does. */
export function whyNoTwin(
  { meta }: Truth,
  source: string,
  twin: string,
  isPageToken: boolean,
): string | undefined {
  const one = meta.inspect(source);
  const other = meta.inspect(twin);
  if (!other.alive) return 'it is dead';
  if (other.appId !== one.appId) return 'another app';
  if (other.userId !== one.userId) return 'another user';
  if (isPageToken !== (other.kind === 'page') && one.kind !== 'page') return 'another kind';
  return whyShorter(one.expiresAt, other.expiresAt);
}

/** Less than a day is Meta's rounding. */
function whyShorter(before: number | undefined, after: number | undefined): string | undefined {
  if (after === 0 || before === undefined || after === undefined) return undefined;
  return before === 0 || after <= before - DAY ? 'it ends earlier' : undefined;
}

/**
 * The most that the program told people of one issue in one incident, which ends when the program closes it: that nobody is needed then
 * is checked elsewhere.
 */
export function mostNotifications(
  { github }: Pick<Truth, 'github'>,
  repository: string,
  numbers: Iterable<number>,
  isOthers: (login: string) => boolean,
): number {
  let most = 0;
  for (const number of numbers) {
    let count = 0;
    for (const { reason, by } of github.notifications(repository, number)) {
      if (isOthers(by)) continue;
      count++;
      most = Math.max(most, count);
      if (reason === 'closed') count = 0;
    }
  }
  return most;
}

export type { SecretLocation } from '../../../sandbox/github/index.js';
