import type { Outcome } from '../../../src/token/outcome.js';
import { each, type FaultKind, FIELDS, type GroupedKind, missingField, type PartialKind } from './kinds.js';
import { CALLS, type CallName, type CallSpec } from './scenes.js';

/*
 * How a run ends under each fault on each call, as the rules of the program say it ("The rules, in order" and "Promises" of the
 * design, told in docs/reliability.md and docs/troubleshooting.md). A call has a part in the run, and each part has its rule: what
 * is doubt there, what is a refusal that only a person can mend, and what the run gets over. What differs from its part's rule
 * stands beside the call with its reason.
 */

type Holds = 'old' | 'new' | 'other';
type Times = 0 | 1 | 2 | 3;
type Told = 'no issue' | 'an issue';

/**
 * How a run ends: its word, what the source then opens to, how often a token was asked for, and whether an issue is open. `killed`
 * has no word: what counts is that the next run brings everything to where it belongs, which is asked of every cell.
 */
export type Verdict = `${Outcome | 'killed'}: ${Holds}, ${Times} exchanged, ${Told}` | 'cannot happen';

/** Several where calls go out side by side, so that it is not settled which of them somebody else's change meets first. */
export type Verdicts = Verdict | readonly Verdict[];

type Row = Record<GroupedKind, Verdicts> & Partial<Record<PartialKind, Verdicts>>;

function is(outcome: Outcome | 'killed', holds: Holds, exchanged: Times, told: Told = 'no issue'): Verdict {
  return `${outcome}: ${holds}, ${exchanged} exchanged, ${told}`;
}

const NEVER = 'cannot happen';
const REFRESHED = is('refreshed', 'new', 1);
const REFRESHED_AT_SECOND_TRY = is('refreshed', 'new', 2);
const HEALTHY = is('healthy', 'old', 0);
const HELD = is('healthy', 'old', 1);
const INCONCLUSIVE = is('inconclusive', 'old', 0);
const INCONCLUSIVE_ONCE = is('inconclusive', 'old', 1);
const INCONCLUSIVE_TOLD = is('inconclusive', 'old', 1, 'an issue');
const INCONCLUSIVE_THRICE = is('inconclusive', 'old', 3);
const MISCONFIGURED = is('misconfigured', 'old', 0, 'an issue');
const MISCONFIGURED_ONCE = is('misconfigured', 'old', 1, 'an issue');
const PARTIAL = is('partial', 'new', 1, 'an issue');
const ATTENTION = is('attention', 'old', 1, 'an issue');
const REAUTHORIZE = is('reauthorize', 'old', 0, 'an issue');
const REAUTHORIZE_ONCE = is('reauthorize', 'old', 1, 'an issue');
const KILLED = is('killed', 'old', 0);
const KILLED_ONCE = is('killed', 'old', 1);
const LOGGED_IN = is('refreshed', 'new', 0);

/** Somebody else's change that meets the first looks, which go out side by side, before or after the token was seen. */
const DIED: Verdicts = [REAUTHORIZE, REAUTHORIZE_ONCE];
const STEPPED_ASIDE: Verdicts = [is('superseded', 'other', 0), is('superseded', 'other', 1)];
const STEPPED_ASIDE_ONCE = is('superseded', 'other', 1);

/** After these nobody knows what a call came to. */
const UNHEARD = ['unanswered', 'lost', 'unavailable', 'limited', 'strange answers', 'echoes'] as const;
/** What the run gets over: it asks again, reads on, or need not care. */
const HARMLESS = ['once', 'byte order mark', 'close clocks', 'texts', 'interference'] as const;
/** Whose answer came at another time, or nobody knows when. */
const CLOCKS = ['other clocks', 'no clock'] as const;
/** What strikes some calls only. */
const RARE = ['lies', 'permissions', 'lookups', 'large pages'] as const;

interface Part {
  /** As it would end without the fault. */
  readonly well: Verdicts;
  /** Nobody knows what the call came to. */
  readonly doubt: Verdicts;
  /** GitHub or Meta says no, and will again tomorrow. */
  readonly refused: Verdicts;
  readonly killed: Verdicts;
  /** Meanwhile somebody ends the token, or stores another one. */
  readonly revoked: Verdicts;
  readonly replaced: Verdicts;
}

/** The rule of a part. An answer from another time is doubt only where the part says so. */
function part({ well, doubt, refused, killed, revoked, replaced }: Part): Row {
  return {
    ...each([...HARMLESS, ...CLOCKS], well),
    ...each([...UNHEARD], doubt),
    ...each(['refusals', 'redirects'], refused),
    ...each(['kills'], killed),
    ...each(['revoked'], revoked),
    ...each(['replaced'], replaced),
    ...each([...RARE], NEVER),
  };
}

/** A part that the run can do without: whatever it comes to, the run ends as it would. */
function spare(part_: Pick<Part, 'well' | 'killed' | 'revoked' | 'replaced'>): Row {
  return part({ ...part_, doubt: part_.well, refused: part_.well });
}

// ── The token is looked at ────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * Rules 1 to 4: doubt changes nothing; a no to us (401 to the app's own token, 403 to a blocked app) is misconfigured and told; a
 * death is told when it is said twice. An answer of another time is doubt (three clocks), and so is one without a time.
 */
function lookAtToken(well: Verdicts, ofOthers: Pick<Part, 'revoked' | 'replaced'>): Row {
  return {
    ...part({ well, doubt: INCONCLUSIVE, refused: INCONCLUSIVE, killed: KILLED, ...ofOthers }),
    ...each([...CLOCKS], INCONCLUSIVE),
    'F6 401': MISCONFIGURED,
    'F6 403': MISCONFIGURED,
    // One lie is not enough for a death.
    ...each(['lies'], well),
    'F9 another app': MISCONFIGURED,
    'F9 dead': INCONCLUSIVE,
    'F9 of another thing': NEVER,
    ...each(['permissions'], well),
  };
}

/** The first look at a token that is due. What it says beside the truth is held against the new token, as the second look's is. */
const FIRST_LOOK: Row = {
  ...lookAtToken(REFRESHED, { revoked: REAUTHORIZE, replaced: STEPPED_ASIDE }),
  'F9 another user': INCONCLUSIVE_ONCE,
  'F9 another kind': INCONCLUSIVE_ONCE,
  // The new one lacks the permission that the old one was said to have.
  'F11 credentials as a permission': INCONCLUSIVE_ONCE,
};

/**
 * The second look, beside the exchange: it can only object to the new token. Where it says nothing that can be believed, the old token
 * may be better than the first look said, so nothing is stored.
 */
const SECOND_LOOK: Row = {
  ...part({
    well: REFRESHED,
    doubt: INCONCLUSIVE_ONCE,
    refused: INCONCLUSIVE_ONCE,
    killed: [KILLED, KILLED_ONCE],
    revoked: [REAUTHORIZE_ONCE, REFRESHED],
    replaced: STEPPED_ASIDE_ONCE,
  }),
  // An error that nobody knows, for a token that has been due for days: it may come every day until the token is dead.
  'F6 404': INCONCLUSIVE_TOLD,
  'F6 410': INCONCLUSIVE_TOLD,
  ...each(['lies'], REFRESHED),
  'F9 another app': INCONCLUSIVE_ONCE,
  // A third look says that it lives: answers that contradict each other are no death, and no word to store on.
  'F9 dead': INCONCLUSIVE_ONCE,
  'F9 another user': INCONCLUSIVE_ONCE,
  'F9 another kind': INCONCLUSIVE_ONCE,
  'F9 of another thing': NEVER,
  'F11 credentials as a permission': INCONCLUSIVE_ONCE,
  'F12 no clock': INCONCLUSIVE_ONCE,
};

/** A death is believed when it is said twice; whatever else the second answer is, is doubt. */
function secondDeath(doubt: Verdict, misconfigured: Verdict, told: Row): Row {
  return {
    ...told,
    ...each([...UNHEARD, 'refusals', 'redirects', 'lies', ...CLOCKS], doubt),
    'F6 401': misconfigured,
    'F6 403': misconfigured,
    'F9 another app': misconfigured,
    'F9 of another thing': NEVER,
  };
}

/** Instagram and Threads answer to the token itself: a session error is its death, when it is said twice. */
const WHOSE_TOKEN: Row = {
  ...part({
    well: REFRESHED,
    doubt: INCONCLUSIVE,
    refused: INCONCLUSIVE,
    killed: KILLED,
    revoked: REAUTHORIZE,
    replaced: STEPPED_ASIDE,
  }),
  ...each([...CLOCKS], INCONCLUSIVE),
  'F6 401': REAUTHORIZE,
  'F6 403': MISCONFIGURED,
};

// ── A new token is asked for, and proved ──────────────────────────────────────────────────────────────────────────────────────

/**
 * An exchange is repeated while nobody knows what it came to, three times at most [promise 7]; not where Meta limits without a
 * wait, sends us elsewhere, or answers in another shape. Its own time counts for nothing: the proof's does.
 */
function exchanging({
  after,
  doubt = is('inconclusive', 'old', 1),
  doubtThrice = INCONCLUSIVE_THRICE,
  declined,
  refused,
  well = REFRESHED,
  again = REFRESHED_AT_SECOND_TRY,
  killed = KILLED_ONCE,
}: {
  after: Pick<Part, 'revoked' | 'replaced'>;
  doubt?: Verdict;
  doubtThrice?: Verdict;
  /** Meta's no to the token that was offered. */
  declined: Verdict;
  /** Meta's no to us. */
  refused: Verdict;
  well?: Verdict;
  again?: Verdict;
  killed?: Verdict;
}): Row {
  return {
    ...part({ well, doubt: doubtThrice, refused: declined, killed, ...after }),
    ...each(['limited', 'redirects'], doubt),
    ...each(['once'], again),
    'F6 403': refused,
    'F8 another shape': doubt,
  };
}

/** Every value that is stored was proved in this run [promise 1]: what is not proved is not stored. */
const PROOF: Row = {
  ...part({
    well: REFRESHED,
    doubt: INCONCLUSIVE_ONCE,
    refused: INCONCLUSIVE_ONCE,
    killed: KILLED_ONCE,
    // The new token is there.
    revoked: REFRESHED,
    // The secret is looked at again beside the proof: before it was replaced, or after.
    replaced: [STEPPED_ASIDE_ONCE, REFRESHED],
  }),
  ...each([...CLOCKS], INCONCLUSIVE_ONCE),
};

const FACEBOOK_PROOF: Row = {
  ...PROOF,
  ...each(['lies'], INCONCLUSIVE_ONCE),
  // No later date is no reason to store it.
  'F9 an earlier end': HELD,
  'F9 of another thing': NEVER,
  // More than the old one had.
  'F11 credentials as a permission': REFRESHED,
};

// ── Secrets ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * The source is looked at before anything is asked for [promise 4]: one that cannot be written is misconfigured, one in doubt
 * inconclusive, and nothing is exchanged. Its answers must be of now.
 */
const SEE_SOURCE: Row = {
  ...part({
    well: REFRESHED,
    doubt: INCONCLUSIVE,
    refused: MISCONFIGURED,
    killed: KILLED,
    revoked: DIED,
    replaced: STEPPED_ASIDE,
  }),
  ...each(['other clocks'], INCONCLUSIVE),
  // GitHub has not said that it refuses.
  'F6 410': INCONCLUSIVE,
  'F9 of another thing': INCONCLUSIVE,
};

/** On a day when nothing is to be written there, doubt about the source matters to nobody, but no clock is believed. */
const SEE_SOURCE_IDLY: Row = {
  ...part({
    well: HEALTHY,
    doubt: HEALTHY,
    refused: MISCONFIGURED,
    killed: KILLED,
    // It was seen alive, or was not.
    revoked: [REAUTHORIZE, HEALTHY],
    replaced: [is('superseded', 'other', 0), is('healthy', 'other', 0)],
  }),
  ...each(['other clocks'], INCONCLUSIVE),
  'F6 410': HEALTHY,
  'F9 of another thing': HEALTHY,
};

/**
 * Right before the source is written it is looked at once more: one that moved is left alone, and so is one in doubt. One that is
 * gone was replaced by nobody: GitHub also says so of what may no longer be seen.
 */
const LOOK_AGAIN: Row = {
  ...part({
    well: REFRESHED,
    doubt: INCONCLUSIVE_ONCE,
    refused: MISCONFIGURED_ONCE,
    killed: KILLED_ONCE,
    revoked: REFRESHED,
    replaced: STEPPED_ASIDE_ONCE,
  }),
  ...each(['other clocks'], INCONCLUSIVE_ONCE),
  'F6 410': INCONCLUSIVE_ONCE,
  'F9 of another thing': INCONCLUSIVE_ONCE,
};

/**
 * A write whose reply was lost is looked up [promise 6]. After the last look there remains the time of one write, in which what
 * somebody else stores is overwritten by a token as good: GitHub knows no condition for a write.
 */
const STORE_SOURCE: Row = {
  ...part({
    well: REFRESHED,
    doubt: INCONCLUSIVE_ONCE,
    refused: MISCONFIGURED_ONCE,
    killed: KILLED_ONCE,
    revoked: REFRESHED,
    replaced: REFRESHED,
  }),
  ...each(['lost', 'strange answers'], REFRESHED),
  ...each(['lookups'], is('inconclusive', 'new', 1)),
  'F6 410': INCONCLUSIVE_ONCE,
  // The only one of the strange answers that comes in place of the effect.
  'F7 error under 200': INCONCLUSIVE_ONCE,
  'F13 killed after': is('killed', 'new', 1),
};

/** A place that cannot be seen or written makes the run partial, whatever the cause; the issue remembers it for the next run. */
const SEE_PLACE: Row = {
  ...part({
    well: REFRESHED,
    doubt: PARTIAL,
    refused: PARTIAL,
    killed: KILLED,
    revoked: DIED,
    replaced: STEPPED_ASIDE,
  }),
  'F9 of another thing': PARTIAL,
};

/** A secret that is not there is made. */
const LOOK_AT_PLACE: Row = { ...SEE_PLACE, 'F6 404': REFRESHED };

/** It is not there yet: whatever else an answer of 404 holds, it says just that. */
const LOOK_AT_ABSENT_PLACE: Row = {
  ...LOOK_AT_PLACE,
  'F8 malformed': REFRESHED,
  'F8 empty': REFRESHED,
  'F8 a page': REFRESHED,
  'F8 another shape': REFRESHED,
};

/** While a place is written, somebody stores another token: seen before the source is written, or within the same moment. */
const REPLACED_WHILE_WRITING: Verdicts = [
  REFRESHED,
  STEPPED_ASIDE_ONCE,
  is('partial', 'other', 1, 'an issue'),
  is('inconclusive', 'other', 1),
];

/** Seen when it is written: who may use an organization's secret. Unknown is refused. */
const ACCESS_TO_PLACE: Row = {
  ...part({
    well: REFRESHED,
    doubt: PARTIAL,
    refused: PARTIAL,
    killed: KILLED_ONCE,
    revoked: REFRESHED,
    replaced: REPLACED_WHILE_WRITING,
  }),
  'F9 of another thing': PARTIAL,
};

const STORE_PLACE: Row = {
  ...part({
    well: REFRESHED,
    doubt: PARTIAL,
    refused: PARTIAL,
    killed: KILLED_ONCE,
    revoked: REFRESHED,
    replaced: REPLACED_WHILE_WRITING,
  }),
  ...each(['lost', 'strange answers'], REFRESHED),
  ...each(['lookups'], PARTIAL),
  'F7 error under 200': PARTIAL,
};

/** A token made for another place: without it the place is not written. */
const DERIVE: Row = part({
  well: REFRESHED,
  doubt: PARTIAL,
  refused: PARTIAL,
  killed: KILLED_ONCE,
  revoked: REFRESHED,
  replaced: REPLACED_WHILE_WRITING,
});

const DERIVED_PROOF: Row = {
  ...DERIVE,
  ...each(['lies', ...CLOCKS], PARTIAL),
  ...each(['permissions'], REFRESHED),
  'F9 of another thing': NEVER,
};

// ── The run ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Stale runs: unknown is not "no". A permission that is missing is told, with the line to add. */
function runCreated(well: Verdicts, ofOthers: Pick<Part, 'revoked' | 'replaced'>): Row {
  return {
    ...part({ well, doubt: INCONCLUSIVE, refused: MISCONFIGURED, killed: KILLED, ...ofOthers }),
    ...each([...CLOCKS], INCONCLUSIVE),
    // Created later than its own answer.
    'F12 clock half an hour behind': INCONCLUSIVE,
    'F6 410': INCONCLUSIVE,
    'F9 of another thing': INCONCLUSIVE,
  };
}

// ── The issue ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Nobody needs to be told: what is wrong with the issues is a warning. */
function listIdly(well: Verdicts, ofOthers: Pick<Part, 'revoked' | 'replaced'>): Row {
  return {
    ...spare({ well, killed: KILLED, ...ofOthers }),
    ...each(['large pages'], well),
    'F9 of another thing': well,
  };
}

interface Telling {
  /** Whether an issue is open already, and is when the call fails. */
  readonly told: Told;
  readonly killed?: Verdicts;
  readonly revoked?: Verdicts;
  readonly replaced?: Verdicts;
  readonly closed?: Verdicts;
}

/** Somebody needs to be told: an issue that cannot be read or written fails the step. */
function telling({
  told,
  killed = is('killed', 'old', 1, told),
  revoked = ATTENTION,
  replaced = is('attention', 'other', 1, 'an issue'),
  closed = ATTENTION,
}: Telling): Row {
  const inconclusive = is('inconclusive', 'old', 1, told);
  const misconfigured = is('misconfigured', 'old', 1, told);
  return {
    ...part({ well: ATTENTION, doubt: inconclusive, refused: misconfigured, killed, revoked, replaced }),
    'F14 issues closed': closed,
  };
}

const LIST: Row = {
  ...telling({ told: 'no issue' }),
  // A page that is too large is asked for in parts.
  ...each(['large pages'], ATTENTION),
  'F8 ten megabytes': ATTENTION,
  'F9 of another thing': ATTENTION,
};

/** A refused comment, label or assignee never stops the rest. */
function decoration(killed: Verdicts, closed: Verdicts = ATTENTION): Row {
  const replaced = is('attention', 'other', 1, 'an issue');
  return {
    ...spare({ well: ATTENTION, killed, revoked: ATTENTION, replaced }),
    'F14 issues closed': closed,
  };
}

const CLOSED_BY_PERSON = is('attention', 'old', 1);
const KILLED_TOLD = is('killed', 'old', 1, 'an issue');

/** An issue of ours is changed in place: done twice it is done once, so it is repeated. What somebody closed stays closed. */
const RENEW: Row = telling({ told: 'an issue', closed: CLOSED_BY_PERSON });

/** Nobody needs to be told any more: an issue that could not be closed is a warning, and the next run closes it. */
function closing(well: Verdict, stillOpen: Verdict, before: Verdict, after: Verdict): Row {
  return {
    ...part({
      well,
      doubt: stillOpen,
      refused: stillOpen,
      killed: before,
      revoked: well,
      replaced: is('refreshed', 'other', 1),
    }),
    ...each(['lost', 'strange answers'], well),
    'F7 error under 200': stillOpen,
    'F13 killed after': after,
  };
}

const KILLED_AFTER_STORING = is('killed', 'new', 1);
const REPLACED_AFTERWARDS = is('refreshed', 'other', 1);

/** Extras that fail are warnings. */
const EXTRA: Row = spare({
  well: REFRESHED,
  killed: KILLED_AFTER_STORING,
  revoked: REFRESHED,
  replaced: REPLACED_AFTERWARDS,
});

// ── Logins ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const KILLED_BEFORE_EXCHANGE = is('killed', 'old', 0, 'an issue');
/** Somebody stored a token before the login was stored: it steps aside, and the next run closes the issue. */
const LOGIN_STEPS_ASIDE: Verdicts = [
  is('superseded', 'other', 0, 'an issue'),
  is('superseded', 'other', 1, 'an issue'),
];

/** A code is spent by its one use: it is not sent again where nobody knows what became of it, only where nothing was done. */
function spendCode(well: Verdict): Row {
  return {
    ...part({
      well,
      doubt: REAUTHORIZE,
      refused: REAUTHORIZE,
      killed: KILLED_BEFORE_EXCHANGE,
      revoked: well,
      replaced: LOGIN_STEPS_ASIDE,
    }),
    'F1 refused once': REAUTHORIZE,
    'F3 one reply lost': REAUTHORIZE,
    'F4 one 500': REAUTHORIZE,
  };
}

/** The dead token that a login replaces. While nobody can tell what it is, the login is not spent. */
const LOOK_BEFORE_LOGIN: Row = {
  ...lookAtToken(REFRESHED, { revoked: REFRESHED, replaced: LOGIN_STEPS_ASIDE }),
  ...each(
    ['unanswered', 'lost', 'unavailable', 'limited', 'strange answers', 'echoes', 'redirects', ...CLOCKS],
    is('inconclusive', 'old', 0, 'an issue'),
  ),
  'F6 404': is('inconclusive', 'old', 0, 'an issue'),
  'F6 410': is('inconclusive', 'old', 0, 'an issue'),
  ...each(['kills'], KILLED_BEFORE_EXCHANGE),
  // Said to live as another user's or of another kind: the login's token is compared with that.
  'F9 another user': is('inconclusive', 'old', 1, 'an issue'),
  'F9 another kind': is('inconclusive', 'old', 1, 'an issue'),
  // It is dead, as the second answer says too.
  'F9 dead': REFRESHED,
  // Without these nobody knows whose the dead token was.
  'F8 without type': REAUTHORIZE,
  'F8 without user_id': REAUTHORIZE,
};

/** A login's token that lasts only hours is stored in place of a dead one, and what is stored decides what is told. */
const SHORT_STORED = is('attention', 'new', 1, 'an issue');

/** A login to Instagram or Threads brings a token of an hour, which is never stored. */
const LENGTHEN_PLATFORM: Row = exchanging({
  after: { revoked: REFRESHED, replaced: LOGIN_STEPS_ASIDE },
  doubt: REAUTHORIZE_ONCE,
  doubtThrice: is('reauthorize', 'old', 3, 'an issue'),
  declined: REAUTHORIZE_ONCE,
  refused: REAUTHORIZE_ONCE,
  killed: KILLED_TOLD,
});

const PLATFORM_LOGIN_PROOF: Row = {
  ...part({
    well: REFRESHED,
    doubt: REAUTHORIZE_ONCE,
    refused: REAUTHORIZE_ONCE,
    killed: KILLED_TOLD,
    revoked: REFRESHED,
    replaced: LOGIN_STEPS_ASIDE,
  }),
  ...each([...CLOCKS], REAUTHORIZE_ONCE),
};

/** Every call under every kind of fault. A missing cell does not compile. */
const ROWS: Record<CallName, Row> = {
  'refresh: inspect': FIRST_LOOK,
  'refresh: second look': SECOND_LOOK,
  'refresh: exchange': {
    ...exchanging({
      after: { revoked: REAUTHORIZE_ONCE, replaced: STEPPED_ASIDE_ONCE },
      // A refusal to extend is no error while more than `warn-before-days` are left.
      declined: HELD,
      refused: MISCONFIGURED_ONCE,
    }),
    ...each(['lies'], INCONCLUSIVE_ONCE),
    'F9 an earlier end': HELD,
    'F9 of another thing': NEVER,
  },
  'refresh: prove': FACEBOOK_PROOF,
  'refresh: key': { ...SEE_SOURCE, 'F12 no clock': INCONCLUSIVE },
  'refresh: look': SEE_SOURCE,
  'refresh: list issues': listIdly(REFRESHED, { revoked: DIED, replaced: STEPPED_ASIDE }),
  'refresh: look again': LOOK_AGAIN,
  'refresh: store': STORE_SOURCE,
  'refresh: when was this run created': runCreated(REFRESHED, { revoked: DIED, replaced: STEPPED_ASIDE }),

  'healthy day: inspect': {
    ...lookAtToken(HEALTHY, {
      revoked: REAUTHORIZE,
      replaced: [is('superseded', 'other', 0), is('healthy', 'other', 0)],
    }),
    // It seems due, and what Meta gives is no worse than what is stored.
    'F9 an earlier end': HELD,
  },
  'healthy day: key': SEE_SOURCE_IDLY,
  'healthy day: look': SEE_SOURCE_IDLY,
  'healthy day: when was this run created': runCreated(HEALTHY, {
    revoked: [REAUTHORIZE, HEALTHY],
    replaced: [is('superseded', 'other', 0), is('healthy', 'other', 0)],
  }),
  'healthy day: list issues': {
    ...listIdly(HEALTHY, {
      revoked: [REAUTHORIZE, HEALTHY],
      replaced: [is('superseded', 'other', 0), is('healthy', 'other', 0)],
    }),
  },

  'death: inspect': {
    ...lookAtToken(REAUTHORIZE, { revoked: REAUTHORIZE, replaced: is('superseded', 'other', 0) }),
    // A lie that it lives is believed for this day: there is nothing to hold it against.
    ...each(['lies'], HEALTHY),
    'F9 another app': MISCONFIGURED,
    'F9 an earlier end': REAUTHORIZE_ONCE,
    'F9 dead': REAUTHORIZE,
    'F9 of another thing': NEVER,
    ...each(['permissions'], REAUTHORIZE),
  },
  'death: ask again': {
    ...secondDeath(
      INCONCLUSIVE,
      MISCONFIGURED,
      lookAtToken(REAUTHORIZE, { revoked: REAUTHORIZE, replaced: is('superseded', 'other', 0) }),
    ),
    'F9 dead': REAUTHORIZE,
    // The secret was looked at before: the next run closes the issue.
    ...each(['replaced'], is('reauthorize', 'other', 0, 'an issue')),
  },

  // Only a refusal that names the asset, twice, is one: everything else was not measured, which changes nothing.
  'assets: ad account': {
    ...spare({
      well: HEALTHY,
      killed: KILLED,
      revoked: [REAUTHORIZE, HEALTHY],
      replaced: [is('superseded', 'other', 0), is('healthy', 'other', 0)],
    }),
  },
  'assets: page': {
    ...spare({
      well: HEALTHY,
      killed: KILLED,
      revoked: [REAUTHORIZE, HEALTHY],
      replaced: [is('superseded', 'other', 0), is('healthy', 'other', 0)],
    }),
  },
  // Not measured on the new one is doubt, and nothing is stored.
  'assets: ad account of the new token': {
    ...PROOF,
    ...each([...CLOCKS], REFRESHED),
    // Refused once: it is asked for again.
    'F6 404': REFRESHED,
  },

  'repository target: key': { ...SEE_PLACE, 'F12 no clock': PARTIAL },
  'repository target: look': LOOK_AT_PLACE,
  'repository target: store': STORE_PLACE,
  'repository target: store the source': STORE_SOURCE,
  'environment target: key': { ...SEE_PLACE, 'F12 no clock': PARTIAL },
  'environment target: look': LOOK_AT_ABSENT_PLACE,
  'environment target: store': STORE_PLACE,
  'organization target: key': { ...SEE_PLACE, 'F12 no clock': PARTIAL },
  'organization target: look': LOOK_AT_PLACE,
  'organization target: visibility': ACCESS_TO_PLACE,
  'organization target: repositories': ACCESS_TO_PLACE,
  'organization target: store': STORE_PLACE,
  'dependabot target: key': { ...SEE_PLACE, 'F12 no clock': PARTIAL },
  'dependabot target: look': LOOK_AT_ABSENT_PLACE,
  'dependabot target: store': STORE_PLACE,

  'own token: code': DERIVE,
  'own token: token for the code': {
    ...DERIVE,
    // A code is spent by its one use.
    'F1 refused once': PARTIAL,
    'F3 one reply lost': PARTIAL,
    'F4 one 500': PARTIAL,
  },
  'own token: prove': DERIVED_PROOF,
  'own token: store': STORE_PLACE,
  // One listing for the source and the page's secret; in the lie neither is in it.
  'page token: list secrets': { ...SEE_SOURCE, 'F9 of another thing': MISCONFIGURED },
  'page token: derive': DERIVE,
  'page token: prove': {
    ...DERIVED_PROOF,
    // What is about pages it must keep; other permissions may stay with the user.
    'F9 a scope less': REFRESHED,
  },
  'page token: store': STORE_PLACE,

  'issue: list open': {
    ...LIST,
    ...each(['kills'], KILLED),
    ...each(['revoked'], DIED),
    // Asked with the first looks: nobody needs to be told by a run that steps aside.
    ...each(['replaced'], STEPPED_ASIDE),
  },
  'issue: list all open': LIST,
  'issue: list closed': LIST,
  'issue: activity of the repository': decoration(KILLED_ONCE),
  'issue: look for the label': decoration(KILLED_ONCE),
  'issue: make the label': decoration(KILLED_ONCE),
  'issue: is assignable': decoration(KILLED_ONCE),
  'issue: create': {
    ...telling({ told: 'no issue' }),
    // Looked up, and found.
    ...each(['lost', 'strange answers'], ATTENTION),
    // A lost POST is not repeated blindly: GitHub's lists lag, so that what is missing there may be there all the same.
    'F1 refused once': is('inconclusive', 'old', 1),
    'F4 one 500': is('inconclusive', 'old', 1),
    'F7 error under 200': is('inconclusive', 'old', 1),
    ...each(['lookups'], is('inconclusive', 'old', 1, 'an issue')),
    'F13 killed after': KILLED_TOLD,
  },
  // What fails once the issue is there is done by the next run.
  'issue: list the newest': {
    ...decoration(KILLED_TOLD, CLOSED_BY_PERSON),
    ...each(['large pages'], ATTENTION),
    'F9 of another thing': ATTENTION,
  },
  'issue: sign': decoration(KILLED_TOLD, CLOSED_BY_PERSON),
  'issue: find again': {
    ...telling({ told: 'an issue', killed: is('killed', 'old', 0, 'an issue') }),
    ...each(['revoked'], DIED),
    ...each(
      ['replaced'],
      [is('superseded', 'other', 0, 'an issue'), is('superseded', 'other', 1, 'an issue')],
    ),
    ...each(['large pages'], ATTENTION),
    'F8 ten megabytes': ATTENTION,
    // Ours is found among the newest, and the one that was opened in its place is closed.
    'F9 of another thing': ATTENTION,
    'F14 issues closed': CLOSED_BY_PERSON,
  },
  'issue: renew in place': RENEW,
  // What is signed needs no name: a copy by somebody else changes nothing.
  'issue: whose login': decoration(KILLED_TOLD, CLOSED_BY_PERSON),
  'issue: whose account': decoration(KILLED_TOLD, CLOSED_BY_PERSON),
  'issue: comment': decoration(KILLED_TOLD, CLOSED_BY_PERSON),
  'issue: update': RENEW,
  'issue heals: comment': {
    ...spare({
      well: REFRESHED,
      killed: KILLED_AFTER_STORING,
      revoked: REFRESHED,
      replaced: REPLACED_AFTERWARDS,
    }),
  },
  'issue heals: close': closing(
    REFRESHED,
    is('refreshed', 'new', 1, 'an issue'),
    is('killed', 'new', 1, 'an issue'),
    KILLED_AFTER_STORING,
  ),

  'extras: change the variable': EXTRA,
  'extras: make the variable': EXTRA,
  'extras: dispatch': EXTRA,
  'extras: heartbeat': EXTRA,

  'instagram: whose token': WHOSE_TOKEN,
  'instagram: refresh': exchanging({
    after: { revoked: REAUTHORIZE_ONCE, replaced: STEPPED_ASIDE_ONCE },
    // It tells no end and refuses to refresh what was stored long ago, in whatever words: that needs a person.
    declined: ATTENTION,
    refused: MISCONFIGURED_ONCE,
  }),
  'instagram: prove': PROOF,
  'instagram hour: exchange': {
    ...exchanging({
      after: { revoked: is('reauthorize', 'old', 2, 'an issue'), replaced: STEPPED_ASIDE_ONCE },
      // It may last already, so a refresh is tried after a no.
      declined: is('attention', 'old', 2, 'an issue'),
      refused: is('misconfigured', 'old', 2, 'an issue'),
    }),
  },
  'instagram login: token for the code': spendCode(REFRESHED),
  'instagram login: lengthen': LENGTHEN_PLATFORM,
  'instagram login: prove': PLATFORM_LOGIN_PROOF,
  'threads: inspect': WHOSE_TOKEN,
  'threads: second look': {
    ...SECOND_LOOK,
    // Threads answers to the token itself: this is its death, said twice, and the new one is proved.
    'F6 401': REFRESHED,
    ...each(['lies', 'permissions'], NEVER),
  },
  'threads: refresh': exchanging({
    after: { revoked: REAUTHORIZE_ONCE, replaced: STEPPED_ASIDE_ONCE },
    declined: HELD,
    refused: MISCONFIGURED_ONCE,
  }),
  'threads: prove': PROOF,
  // It is known to end within the hour, so a person is asked whatever the cause.
  'threads hour: exchange': exchanging({
    after: { revoked: REAUTHORIZE_ONCE, replaced: STEPPED_ASIDE_ONCE },
    doubt: is('inconclusive', 'old', 1, 'an issue'),
    doubtThrice: is('inconclusive', 'old', 3, 'an issue'),
    declined: ATTENTION,
    refused: MISCONFIGURED_ONCE,
  }),
  'threads login: token for the code': spendCode(REFRESHED),
  'threads login: lengthen': LENGTHEN_PLATFORM,
  'threads login: prove': PLATFORM_LOGIN_PROOF,

  'reauthorization: inspect the old token': LOOK_BEFORE_LOGIN,
  'reauthorization: ask again': {
    ...secondDeath(is('inconclusive', 'old', 0, 'an issue'), MISCONFIGURED, LOOK_BEFORE_LOGIN),
    'F9 dead': REFRESHED,
  },
  'reauthorization: token for the code': spendCode(REFRESHED),
  'reauthorization: prove': {
    ...part({
      well: REFRESHED,
      doubt: REAUTHORIZE,
      refused: REAUTHORIZE,
      killed: KILLED_BEFORE_EXCHANGE,
      revoked: REFRESHED,
      replaced: LOGIN_STEPS_ASIDE,
    }),
    ...each(['lies', ...CLOCKS], REAUTHORIZE),
    ...each(['permissions'], REFRESHED),
    // Said to last, so it is not lengthened; in place of a dead token it may lack a permission that is not required.
    'F9 a scope less': LOGGED_IN,
    'F9 an earlier end': REFRESHED,
    'F9 of another thing': NEVER,
  },
  'reauthorization: lengthen': exchanging({
    after: { revoked: REFRESHED, replaced: LOGIN_STEPS_ASIDE },
    doubt: SHORT_STORED,
    doubtThrice: is('attention', 'new', 3, 'an issue'),
    declined: SHORT_STORED,
    refused: SHORT_STORED,
    killed: KILLED_TOLD,
  }),
  'reauthorization: prove the longer': {
    ...part({
      well: REFRESHED,
      doubt: SHORT_STORED,
      refused: SHORT_STORED,
      killed: KILLED_TOLD,
      revoked: REFRESHED,
      replaced: LOGIN_STEPS_ASIDE,
    }),
    ...each(['lies', ...CLOCKS], SHORT_STORED),
    ...each(['permissions'], REFRESHED),
    'F9 another user': REAUTHORIZE_ONCE,
    'F9 another kind': REAUTHORIZE_ONCE,
    'F9 a scope less': REFRESHED,
    'F9 of another thing': NEVER,
  },
  'reauthorization: look again': {
    ...part({
      well: REFRESHED,
      doubt: REAUTHORIZE_ONCE,
      refused: REAUTHORIZE_ONCE,
      killed: KILLED_TOLD,
      revoked: REFRESHED,
      replaced: is('superseded', 'other', 1, 'an issue'),
    }),
    ...each(['other clocks'], REAUTHORIZE_ONCE),
    'F9 of another thing': REAUTHORIZE_ONCE,
  },
  'reauthorization: store': {
    ...part({
      well: REFRESHED,
      doubt: REAUTHORIZE_ONCE,
      refused: REAUTHORIZE_ONCE,
      killed: KILLED_TOLD,
      revoked: REFRESHED,
      replaced: REFRESHED,
    }),
    ...each(['lost', 'strange answers'], REFRESHED),
    ...each(['lookups'], is('reauthorize', 'new', 1, 'an issue')),
    'F7 error under 200': REAUTHORIZE_ONCE,
    'F13 killed after': is('killed', 'new', 1, 'an issue'),
  },
  'reauthorization: close the issue': closing(
    REFRESHED,
    is('refreshed', 'new', 1, 'an issue'),
    is('killed', 'new', 1, 'an issue'),
    KILLED_AFTER_STORING,
  ),

  'device login: code': part({
    well: LOGGED_IN,
    doubt: REAUTHORIZE,
    refused: REAUTHORIZE,
    killed: KILLED_BEFORE_EXCHANGE,
    revoked: LOGGED_IN,
    replaced: is('superseded', 'other', 0, 'an issue'),
  }),
  // The code stands in the log too.
  'device login: show the code': spare({
    well: LOGGED_IN,
    killed: KILLED_BEFORE_EXCHANGE,
    revoked: LOGGED_IN,
    replaced: is('superseded', 'other', 0, 'an issue'),
  }),
  'device login: has somebody approved': {
    // It is asked again in any case, until somebody has.
    ...spare({
      well: LOGGED_IN,
      killed: KILLED_BEFORE_EXCHANGE,
      revoked: LOGGED_IN,
      replaced: is('superseded', 'other', 0, 'an issue'),
    }),
    // The answer that held the token was lost, and the code is spent.
    ...each(['lost', 'strange answers', 'refusals'], REAUTHORIZE),
    'F3 one reply lost': REAUTHORIZE,
    'F7 error under 200': LOGGED_IN,
  },
  'device login: prove': {
    ...part({
      well: LOGGED_IN,
      doubt: REAUTHORIZE,
      refused: REAUTHORIZE,
      killed: KILLED_BEFORE_EXCHANGE,
      revoked: LOGGED_IN,
      replaced: is('superseded', 'other', 0, 'an issue'),
    }),
    ...each(['lies', ...CLOCKS], REAUTHORIZE),
    ...each(['permissions'], LOGGED_IN),
    'F9 a scope less': LOGGED_IN,
    'F9 an earlier end': REFRESHED,
    'F9 of another thing': NEVER,
  },
};

/**
 * How a run may end. A field that the call's answer needs makes it one of another shape when it is missing; one that the program
 * can do without changes nothing.
 */
export function verdictsOf(call: CallName, kind: FaultKind): readonly Verdict[] {
  const row = ROWS[call];
  const field = missingField(kind);
  if (field === undefined) return listed(row[kind as GroupedKind]);
  const { call: name, needs = [], spares = [] }: CallSpec = CALLS[call];
  const isNeeded = needs.includes(field) || (FIELDS[name]?.needed.includes(field) && !spares.includes(field));
  return listed(row[kind as PartialKind] ?? row[isNeeded ? 'F8 another shape' : 'F8 byte order mark']);
}

function listed(verdicts: Verdicts): readonly Verdict[] {
  return typeof verdicts === 'string' ? [verdicts] : verdicts;
}
