import type { Outcome } from '../../token/outcome.js';
import type { Stage } from './stage.js';

/** One day of the story: what people do before the scheduled run, and what the run must come to. */
export interface Scene {
  /** Days since the story began. */
  readonly day: number;
  /** What a reader is told; a day without it is a quiet one. */
  readonly tells?: string;
  readonly act?: (stage: Stage) => void | Promise<void>;
  readonly outcome: Outcome;
  /** What the secret holds after the run, as the sandbox knows. */
  readonly holds: { readonly kind: 'user' | 'system-user'; readonly days: number } | 'dead';
  readonly issue: 'none' | 'opened' | 'open' | 'commented' | 'closed';
}

/** A token's life, from a pasted one to one that needs nobody. */
export const STORY: readonly Scene[] = [
  {
    day: 0,
    tells: "Ada makes a token in Meta's Graph API Explorer and pastes it into the secret META_ACCESS_TOKEN.",
    act: (stage) => stage.pasteExplorerToken(),
    outcome: 'refreshed',
    holds: { kind: 'user', days: 60 },
    issue: 'none',
  },
  { day: 1, outcome: 'healthy', holds: { kind: 'user', days: 59 }, issue: 'none' },
  { day: 20, outcome: 'healthy', holds: { kind: 'user', days: 40 }, issue: 'none' },
  {
    day: 31,
    tells:
      'Half of its life is over, so each run asks Meta for a later date. Meta rarely gives one to a person.',
    outcome: 'healthy',
    holds: { kind: 'user', days: 29 },
    issue: 'none',
  },
  {
    day: 47,
    tells: 'Less than two weeks are left, and only a person can help. The token still works.',
    outcome: 'attention',
    holds: { kind: 'user', days: 13 },
    issue: 'opened',
  },
  { day: 48, outcome: 'attention', holds: { kind: 'user', days: 12 }, issue: 'open' },
  {
    day: 53,
    tells: 'Nobody has logged in. The same issue says again that a week is left.',
    outcome: 'attention',
    holds: { kind: 'user', days: 7 },
    issue: 'commented',
  },
  {
    day: 54,
    tells:
      'Ada opens the link in the issue, presses Connect, and stores the token that she gets: one for an hour.',
    act: (stage) => stage.followIssue(),
    outcome: 'refreshed',
    holds: { kind: 'user', days: 60 },
    issue: 'closed',
  },
  { day: 55, outcome: 'healthy', holds: { kind: 'user', days: 59 }, issue: 'none' },
  {
    day: 60,
    tells: 'To avoid the next login, the team stores a 60-day token of a system user instead.',
    act: (stage) => stage.storeSystemUserToken(),
    outcome: 'healthy',
    holds: { kind: 'system-user', days: 59 },
    issue: 'none',
  },
  {
    day: 92,
    tells: 'It is due. Meta does refresh this kind: nobody has to do anything.',
    outcome: 'refreshed',
    holds: { kind: 'system-user', days: 60 },
    issue: 'none',
  },
  {
    day: 124,
    tells: 'And again, a month later.',
    outcome: 'refreshed',
    holds: { kind: 'system-user', days: 60 },
    issue: 'none',
  },
  {
    day: 140,
    tells: 'An administrator revokes the tokens of the system user. The next morning the issue says so.',
    act: (stage) => stage.revokeToken(),
    outcome: 'reauthorize',
    holds: 'dead',
    issue: 'opened',
  },
  { day: 141, outcome: 'reauthorize', holds: 'dead', issue: 'open' },
  {
    day: 142,
    tells: 'A new token of the system user is stored.',
    act: (stage) => stage.storeSystemUserToken(),
    outcome: 'healthy',
    holds: { kind: 'system-user', days: 59 },
    issue: 'closed',
  },
];
