import { once } from '../net/once.js';
import { present } from '../token/present.js';
import type { Secret } from '../token/secret.js';
import { DAY, type EpochSeconds, isoTime } from '../token/time.js';
import { GitHubError } from './errors.js';
import type { createIssueCalls, Issue } from './issue-calls.js';
import { type Marker, markerId, type ReadMarker, readMarker } from './marker.js';

/** Identifies an issue, and proves that it is ours. */
export interface IssueKey {
  /** The secret's `locationKey`. */
  readonly id: string;
  /** The app secret. Without one, an issue is ours only by its author. */
  readonly signedWith?: Secret;
}

/** An issue that a person closed longer ago than this belongs to an earlier incident: a new one is opened. */
const INCIDENT_DAYS = 30;
/** An issue closed as resolved less than this ago is reopened: the answer that resolved it may have been wrong. */
export const RELAPSE_DAYS = 3;
/** The time between signing a marker and opening its issue; the next run at the latest signs it for its number. */
const MAKING_SECONDS = 600;
const UNSIGNED_DAYS = 2;

/** An issue that carries a secret's marker. */
export interface Marked extends Issue {
  readonly marker: Marker;
  /**
   * The marker's signature is valid for this issue, or there is no app secret to check it with. An issue known only by its author
   * may come from another workflow with the same account, and its marker from a stranger whose text that workflow repeats.
   */
  readonly isProven: boolean;
}

/** A secret's issue in this run. */
export interface Subject {
  readonly id: string;
  readonly key: Secret | undefined;
}

/** The same for the whole run. */
export function subjectOf({ id, signedWith }: IssueKey): Subject {
  return { id: markerId(id), key: signedWith };
}

/**
 * Finds our own issues. Nothing is requested before it is needed, and each list is read once. All throw `GitHubError`.
 *
 * An issue is ours if its hidden marker is signed with the app secret for its own number, or if its author is our own login:
 * anybody can copy a marker, a body and a label, and other bots write issues too. Comments are never read. Issues are listed, not
 * searched, and not filtered by creator: GitHub's search index lags, and its creator filter found no app's issues
 * (renovatebot/renovate#44406, 2026-07).
 */
export function createOwnIssues(calls: ReturnType<typeof createIssueCalls>, label: string) {
  const labelled = once(() => calls.listIssues({ state: 'open', labels: label }));
  const all = once(() => calls.listIssues({ state: 'open' }));
  const closed = once((since: number | undefined) =>
    calls.listIssues({
      state: 'closed',
      labels: label,
      ...present({ since: since === undefined ? undefined : isoTime(since) }),
    }),
  );
  const ownLogin = once(() => calls.ownLogin());

  /** Our issues about the secret, proven ones first, then by number. Our own login is requested only if no signature decides. */
  async function keepOurs(
    issues: readonly Issue[],
    { id, key }: Subject,
    now: EpochSeconds | undefined,
  ): Promise<readonly Marked[]> {
    const marked = issues
      .flatMap((issue) => {
        const marker = readMarker(issue.body, id);
        if (marker === undefined) return [];
        const isSigned = key !== undefined && marker.isSignedFor(key, issue);
        const isProven = key === undefined || isSigned || isJustMade(issue, marker, key, now);
        return [{ ...issue, marker, isSigned, isProven }];
      })
      .sort((one, other) => Number(other.isProven) - Number(one.isProven) || one.number - other.number);
    const signed = marked.filter(({ isSigned }) => isSigned);
    const others = marked.filter(({ isSigned }) => !isSigned);
    if (others.length === 0) return signed;
    const login = await ownLogin().catch((error) => {
      // A valid signature needs no author; without one, an unknown author must not be guessed.
      if (key !== undefined && (signed.length > 0 || isRefusal(error))) return undefined;
      throw error;
    });
    if (login === undefined && key === undefined) throw calls.loginUnknown();
    if (login === undefined) {
      // A marker signed before its issue had a number can be copied while it is new: the lowest number is the original.
      const made = others.filter(({ isProven }) => isProven);
      return signed.length > 0 ? signed : made.slice(0, 1);
    }
    return marked.filter(({ isSigned, author }) => isSigned || author?.toLowerCase() === login.toLowerCase());
  }

  return {
    /** GitHub's clock when it listed the open issues; undefined if it sent none. */
    clock: async (): Promise<EpochSeconds | undefined> => (await labelled()).at,

    /** The secret's open issues with the label, the one to keep first. */
    open: async (subject: Subject): Promise<readonly Marked[]> => {
      const { items, at } = await labelled();
      return keepOurs(items, subject, at);
    },

    /** Its open issues, including those that have lost the label; one with neither label nor proof is somebody else's. */
    openWithoutLabel: async (subject: Subject): Promise<readonly Marked[]> => {
      const { items, at } = await all();
      return (await keepOurs(items, subject, at)).filter(({ isProven }) => isProven);
    },

    /** The last one that was closed in this incident. `since`: one that a person closed before that was about another token. */
    lastClosed: async (subject: Subject, since: EpochSeconds | undefined): Promise<Marked | undefined> => {
      const { at } = await labelled();
      const earliest = at === undefined ? undefined : at - INCIDENT_DAYS * DAY;
      const ours = await keepOurs((await closed(earliest)).items, subject, at);
      const inIncident = ours.filter(({ marker, closedAt = 0 }) => {
        if (marker.stage !== 'resolved' && since !== undefined && closedAt < since) return false;
        const days = marker.stage === 'resolved' ? RELAPSE_DAYS : INCIDENT_DAYS;
        return marker.stage !== 'duplicate' && (at === undefined || closedAt >= at - days * DAY);
      });
      const proven = inIncident.filter(({ isProven }) => isProven);
      return (proven.length > 0 ? proven : inIncident).at(-1);
    },

    /** Its first among the newest issues, whatever their labels, which GitHub may have dropped. */
    newest: async (subject: Subject): Promise<Marked | undefined> => {
      const { items, at } = await calls.listNewest();
      return (await keepOurs(items, subject, at))[0];
    },
  };
}

/** Signed by a run that opened it but has not yet signed it for its number. */
function isJustMade(
  { createdAt }: Issue,
  marker: ReadMarker,
  key: Secret,
  now: EpochSeconds | undefined,
): boolean {
  const openedAt = marker.isSignedBeforeOpening(key);
  if (openedAt === undefined || createdAt === undefined || now === undefined) return false;
  return Math.abs(createdAt - openedAt) <= MAKING_SECONDS && now - createdAt <= UNSIGNED_DAYS * DAY;
}

function isRefusal(error: unknown): boolean {
  return error instanceof GitHubError && error.problem.kind === 'permanent';
}
