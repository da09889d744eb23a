import type { Outcome } from '../../../src/token/outcome.js';
import { each, type FaultKind } from './kinds.js';
import type { CallName } from './scenes.js';

/**
 * How a run ends: its word, what the source then opens to, how often a token was asked for, and whether an issue is open. `killed`
 * has no word: what counts is that the next run brings everything to where it belongs, which is asked of every cell.
 */
export type Verdict =
  | `${Outcome | 'killed'}: ${'old' | 'new' | 'other'}, ${0 | 1 | 2 | 3} exchanged, ${'no issue' | 'an issue'}`
  | 'cannot happen';

const NEVER = 'cannot happen';
const REFRESHED = 'refreshed: new, 1 exchanged, no issue';
const PARTIAL_NEW_ONCE = 'partial: new, 1 exchanged, no issue';
const INCONCLUSIVE_ONCE = 'inconclusive: old, 1 exchanged, no issue';
const ATTENTION_ONCE_TOLD = 'attention: old, 1 exchanged, an issue';
const INCONCLUSIVE = 'inconclusive: old, 0 exchanged, no issue';
const HEALTHY = 'healthy: old, 0 exchanged, no issue';
const INCONCLUSIVE_ONCE_TOLD = 'inconclusive: old, 1 exchanged, an issue';
const PARTIAL_NEW_ONCE_TOLD = 'partial: new, 1 exchanged, an issue';
const REAUTHORIZE_TOLD = 'reauthorize: old, 0 exchanged, an issue';
const REFRESHED_TOLD = 'refreshed: new, 1 exchanged, an issue';
const KILLED_ONCE = 'killed: old, 1 exchanged, no issue';
const INCONCLUSIVE_THRICE = 'inconclusive: old, 3 exchanged, no issue';
const KILLED = 'killed: old, 0 exchanged, no issue';
const MISCONFIGURED_ONCE_TOLD = 'misconfigured: old, 1 exchanged, an issue';
const REAUTHORIZE_ONCE_TOLD = 'reauthorize: old, 1 exchanged, an issue';
const MISCONFIGURED_TOLD = 'misconfigured: old, 0 exchanged, an issue';
const MISCONFIGURED_ONCE = 'misconfigured: old, 1 exchanged, no issue';
const LOGGED_IN = 'refreshed: new, 0 exchanged, no issue';
const LOGGED_IN_TOLD = 'refreshed: new, 0 exchanged, an issue';
const INCONCLUSIVE_TOLD = 'inconclusive: old, 0 exchanged, an issue';

/** After these nobody knows what a call came to. */
const UNHEARD = ['unanswered', 'lost', 'unavailable', 'limited', 'strange answers', 'echoes'] as const;
/** What the run gets over. */
const HARMLESS = ['once', 'byte order mark', 'skew', 'interference'] as const;

// What several calls come to alike.
const LIKE_REFRESH_KEY = {
  ...each([...UNHEARD], INCONCLUSIVE),
  ...each([...HARMLESS], REFRESHED),
  ...each(['refusals', 'redirects'], MISCONFIGURED_TOLD),
  ...each(['lies'], NEVER),
  ...each(['kills'], KILLED),
  'F6 410': INCONCLUSIVE,
  'F9 of another thing': INCONCLUSIVE,
  'F14 token revoked': REAUTHORIZE_ONCE_TOLD,
} as const;
const LIKE_REFRESH_LIST_ISSUES = {
  ...each([...UNHEARD, ...HARMLESS, 'refusals', 'redirects'], REFRESHED),
  ...each(['lies'], NEVER),
  ...each(['kills'], KILLED),
  'F9 of another thing': REFRESHED,
  'F14 token revoked': REAUTHORIZE_ONCE_TOLD,
} as const;
const LIKE_REFRESH_STORE = {
  ...each(['unanswered', 'unavailable', 'limited', 'echoes'], INCONCLUSIVE_ONCE),
  ...each([...HARMLESS, 'lost', 'strange answers'], REFRESHED),
  ...each(['refusals', 'redirects'], MISCONFIGURED_ONCE_TOLD),
  ...each(['lies'], NEVER),
  ...each(['kills'], KILLED_ONCE),
  'F6 410': INCONCLUSIVE_ONCE,
  'F7 error under 200': INCONCLUSIVE_ONCE,
  'F13 killed after': 'killed: new, 1 exchanged, no issue',
} as const;
const LIKE_HEALTHY_DAY_KEY = {
  ...each([...UNHEARD, ...HARMLESS], HEALTHY),
  ...each(['refusals', 'redirects'], MISCONFIGURED_TOLD),
  ...each(['lies'], NEVER),
  ...each(['kills'], KILLED),
  'F6 410': HEALTHY,
  'F9 of another thing': HEALTHY,
  'F14 token replaced': 'healthy: other, 0 exchanged, no issue',
} as const;
const LIKE_REPOSITORY_TARGET_KEY = {
  ...each([...UNHEARD], PARTIAL_NEW_ONCE),
  ...each([...HARMLESS], REFRESHED),
  ...each(['refusals', 'redirects'], PARTIAL_NEW_ONCE_TOLD),
  ...each(['lies'], NEVER),
  ...each(['kills'], KILLED),
  'F6 410': PARTIAL_NEW_ONCE,
  'F9 of another thing': PARTIAL_NEW_ONCE,
  'F14 token revoked': REAUTHORIZE_ONCE_TOLD,
} as const;
const LIKE_REPOSITORY_TARGET_LOOK = { ...LIKE_REPOSITORY_TARGET_KEY, 'F6 404': REFRESHED } as const;
const LIKE_REPOSITORY_TARGET_STORE = {
  ...each(['unanswered', 'unavailable', 'limited', 'echoes'], PARTIAL_NEW_ONCE),
  ...each([...HARMLESS, 'lost', 'strange answers'], REFRESHED),
  ...each(['refusals', 'redirects'], PARTIAL_NEW_ONCE_TOLD),
  ...each(['lies'], NEVER),
  ...each(['kills'], KILLED_ONCE),
  'F6 410': PARTIAL_NEW_ONCE,
  'F7 error under 200': PARTIAL_NEW_ONCE,
} as const;
const LIKE_ENVIRONMENT_TARGET_LOOK = {
  ...LIKE_REPOSITORY_TARGET_KEY,
  'F8 malformed': REFRESHED,
  'F8 empty': REFRESHED,
  'F8 a page': REFRESHED,
  'F8 another shape': REFRESHED,
  'F6 404': REFRESHED,
} as const;
const LIKE_OWN_TOKEN_CODE = {
  ...each([...UNHEARD, 'redirects'], PARTIAL_NEW_ONCE),
  ...each([...HARMLESS], REFRESHED),
  ...each(['refusals'], PARTIAL_NEW_ONCE_TOLD),
  ...each(['lies'], NEVER),
  ...each(['kills'], KILLED_ONCE),
  'F6 401': PARTIAL_NEW_ONCE,
} as const;
const LIKE_OWN_TOKEN_PROVE = {
  ...each([...UNHEARD, 'refusals', 'redirects'], PARTIAL_NEW_ONCE),
  ...each([...HARMLESS], REFRESHED),
  ...each(['lies'], PARTIAL_NEW_ONCE_TOLD),
  ...each(['kills'], KILLED_ONCE),
  'F9 dead': PARTIAL_NEW_ONCE,
  'F9 of another thing': NEVER,
} as const;
const LIKE_ISSUE_LIST_OPEN = {
  ...each([...UNHEARD], INCONCLUSIVE_ONCE),
  ...each([...HARMLESS], ATTENTION_ONCE_TOLD),
  ...each(['refusals', 'redirects'], MISCONFIGURED_ONCE),
  ...each(['lies'], NEVER),
  ...each(['kills'], KILLED),
  'F9 of another thing': ATTENTION_ONCE_TOLD,
  'F14 token revoked': REAUTHORIZE_ONCE_TOLD,
  'F14 token replaced': 'attention: other, 1 exchanged, an issue',
} as const;
const LIKE_ISSUE_ACTIVITY_OF_THE_REPOSITORY = {
  ...each([...UNHEARD, ...HARMLESS, 'refusals', 'redirects'], ATTENTION_ONCE_TOLD),
  ...each(['lies'], NEVER),
  ...each(['kills'], KILLED_ONCE),
  'F14 token replaced': 'attention: other, 1 exchanged, an issue',
} as const;
const LIKE_ISSUE_LOOK_FOR_THE_LABEL = {
  ...each(['unanswered', 'lost', 'unavailable', 'limited', 'echoes'], INCONCLUSIVE_ONCE),
  ...each([...HARMLESS, 'strange answers'], ATTENTION_ONCE_TOLD),
  ...each(['refusals', 'redirects'], MISCONFIGURED_ONCE),
  ...each(['lies'], NEVER),
  ...each(['kills'], KILLED_ONCE),
  'F6 404': ATTENTION_ONCE_TOLD,
  'F8 ten megabytes': INCONCLUSIVE_ONCE,
  'F14 token replaced': 'attention: other, 1 exchanged, an issue',
} as const;
const LIKE_ISSUE_WHOSE_ACCOUNT = {
  ...each([...UNHEARD], INCONCLUSIVE_ONCE_TOLD),
  ...each([...HARMLESS], ATTENTION_ONCE_TOLD),
  ...each(['refusals', 'redirects'], MISCONFIGURED_ONCE_TOLD),
  ...each(['lies'], NEVER),
  ...each(['kills'], 'killed: old, 1 exchanged, an issue'),
  'F6 410': INCONCLUSIVE_ONCE_TOLD,
  'F14 issues closed': 'attention: old, 1 exchanged, no issue',
  'F14 token replaced': 'attention: other, 1 exchanged, an issue',
} as const;
const LIKE_ISSUE_RENEW_IN_PLACE = { ...LIKE_ISSUE_WHOSE_ACCOUNT, 'F6 410': MISCONFIGURED_ONCE_TOLD } as const;
const LIKE_ISSUE_HEALS_COMMENT = {
  ...each(['unanswered', 'unavailable', 'limited', 'refusals', 'redirects', 'echoes'], REFRESHED_TOLD),
  ...each([...HARMLESS, 'lost', 'strange answers'], REFRESHED),
  ...each(['lies'], NEVER),
  ...each(['kills'], 'killed: new, 1 exchanged, an issue'),
  'F7 error under 200': REFRESHED_TOLD,
  'F14 token replaced': 'refreshed: other, 1 exchanged, no issue',
} as const;
const LIKE_ISSUE_HEALS_CLOSE = {
  ...LIKE_ISSUE_HEALS_COMMENT,
  'F13 killed after': 'killed: new, 1 exchanged, no issue',
} as const;
const LIKE_EXTRAS_CHANGE_THE_VARIABLE = {
  ...LIKE_REFRESH_LIST_ISSUES,
  'F14 token revoked': REFRESHED,
  'F14 token replaced': 'refreshed: other, 1 exchanged, no issue',
  'F9 of another thing': NEVER,
  'F13 killed before': 'killed: new, 1 exchanged, no issue',
  'F13 killed after': 'killed: new, 1 exchanged, no issue',
} as const;
const LIKE_INSTAGRAM_WHOSE_TOKEN = {
  ...each([...UNHEARD, 'refusals', 'redirects'], INCONCLUSIVE),
  ...each([...HARMLESS], REFRESHED),
  ...each(['lies'], NEVER),
  ...each(['kills'], KILLED),
  'F6 401': REAUTHORIZE_TOLD,
  'F6 403': MISCONFIGURED_TOLD,
  'F14 token revoked': REAUTHORIZE_TOLD,
} as const;
const LIKE_INSTAGRAM_REFRESH = {
  ...each(['unanswered', 'lost', 'unavailable', 'strange answers', 'echoes'], INCONCLUSIVE_THRICE),
  ...each(['once'], 'refreshed: new, 2 exchanged, no issue'),
  ...each(['limited', 'redirects'], INCONCLUSIVE_ONCE),
  ...each(['refusals'], ATTENTION_ONCE_TOLD),
  ...each(['byte order mark', 'skew', 'interference'], REFRESHED),
  ...each(['lies'], NEVER),
  ...each(['kills'], KILLED_ONCE),
  'F6 403': MISCONFIGURED_ONCE,
  'F6 404': INCONCLUSIVE_ONCE,
  'F6 410': 'healthy: old, 1 exchanged, no issue',
  'F8 another shape': INCONCLUSIVE_ONCE,
  'F14 token revoked': REAUTHORIZE_ONCE_TOLD,
} as const;
const LIKE_INSTAGRAM_PROVE = {
  ...each([...UNHEARD, 'refusals', 'redirects'], INCONCLUSIVE_ONCE),
  ...each([...HARMLESS], REFRESHED),
  ...each(['lies'], NEVER),
  ...each(['kills'], KILLED_ONCE),
} as const;

/** Every call under every kind of fault. A missing cell does not compile. */
export const VERDICTS = {
  'refresh: inspect': {
    ...each([...UNHEARD, 'refusals', 'redirects'], INCONCLUSIVE),
    ...each([...HARMLESS], REFRESHED),
    ...each(['lies'], INCONCLUSIVE_ONCE),
    ...each(['kills'], KILLED),
    'F6 403': MISCONFIGURED_TOLD,
    'F9 another app': MISCONFIGURED_TOLD,
    'F9 a scope less': REFRESHED,
    'F9 an earlier end': REFRESHED,
    'F9 dead': REAUTHORIZE_TOLD,
    'F9 of another thing': NEVER,
    'F14 token revoked': REAUTHORIZE_TOLD,
  },
  'refresh: exchange': {
    ...each(['unanswered', 'lost', 'unavailable', 'strange answers', 'echoes'], INCONCLUSIVE_THRICE),
    ...each(['once'], 'refreshed: new, 2 exchanged, no issue'),
    ...each(['limited', 'lies', 'redirects'], INCONCLUSIVE_ONCE),
    ...each(['refusals'], 'healthy: old, 1 exchanged, no issue'),
    ...each(['byte order mark', 'skew', 'interference'], REFRESHED),
    ...each(['kills'], KILLED_ONCE),
    'F6 403': MISCONFIGURED_ONCE,
    'F8 another shape': INCONCLUSIVE_ONCE,
    'F9 an earlier end': 'healthy: old, 1 exchanged, no issue',
    'F9 of another thing': NEVER,
    'F14 token revoked': REAUTHORIZE_ONCE_TOLD,
  },
  'refresh: prove': {
    ...each([...UNHEARD, 'refusals', 'lies', 'redirects'], INCONCLUSIVE_ONCE),
    ...each([...HARMLESS], REFRESHED),
    ...each(['kills'], KILLED_ONCE),
    'F9 an earlier end': 'healthy: old, 1 exchanged, no issue',
    'F9 of another thing': NEVER,
  },
  'refresh: key': LIKE_REFRESH_KEY,
  'refresh: look': LIKE_REFRESH_KEY,
  'refresh: list issues': LIKE_REFRESH_LIST_ISSUES,
  'refresh: store': LIKE_REFRESH_STORE,
  'refresh: when was this run created': LIKE_REFRESH_LIST_ISSUES,
  'healthy day: inspect': {
    ...each([...UNHEARD, 'refusals', 'redirects'], INCONCLUSIVE),
    ...each([...HARMLESS, 'lies'], HEALTHY),
    ...each(['kills'], KILLED),
    'F6 403': MISCONFIGURED_TOLD,
    'F9 another app': MISCONFIGURED_TOLD,
    'F9 an earlier end': 'healthy: old, 1 exchanged, no issue',
    'F9 dead': REAUTHORIZE_TOLD,
    'F9 of another thing': NEVER,
    'F14 token revoked': REAUTHORIZE_TOLD,
    'F14 token replaced': 'healthy: other, 0 exchanged, no issue',
  },
  'healthy day: key': LIKE_HEALTHY_DAY_KEY,
  'healthy day: look': LIKE_HEALTHY_DAY_KEY,
  'healthy day: list issues': {
    ...LIKE_HEALTHY_DAY_KEY,
    'F6 401': HEALTHY,
    'F6 403': HEALTHY,
    'F6 404': HEALTHY,
    'F10 redirected': HEALTHY,
    'F10 redirected with the body': HEALTHY,
  },
  'repository target: key': LIKE_REPOSITORY_TARGET_KEY,
  'repository target: look': LIKE_REPOSITORY_TARGET_LOOK,
  'repository target: store': LIKE_REPOSITORY_TARGET_STORE,
  'repository target: store the source': LIKE_REFRESH_STORE,
  'environment target: key': LIKE_REPOSITORY_TARGET_KEY,
  'environment target: look': LIKE_ENVIRONMENT_TARGET_LOOK,
  'environment target: store': LIKE_REPOSITORY_TARGET_STORE,
  'organization target: key': LIKE_REPOSITORY_TARGET_KEY,
  'organization target: look': LIKE_REPOSITORY_TARGET_LOOK,
  'organization target: visibility': {
    ...LIKE_REPOSITORY_TARGET_KEY,
    'F14 token revoked': REFRESHED,
    'F6 404': PARTIAL_NEW_ONCE,
    'F13 killed before': KILLED_ONCE,
    'F13 killed after': KILLED_ONCE,
  },
  'organization target: repositories': {
    ...LIKE_REPOSITORY_TARGET_KEY,
    'F14 token revoked': REFRESHED,
    'F13 killed before': KILLED_ONCE,
    'F13 killed after': KILLED_ONCE,
  },
  'organization target: store': LIKE_REPOSITORY_TARGET_STORE,
  'dependabot target: key': LIKE_REPOSITORY_TARGET_KEY,
  'dependabot target: look': LIKE_ENVIRONMENT_TARGET_LOOK,
  'dependabot target: store': LIKE_REPOSITORY_TARGET_STORE,
  'own token: code': LIKE_OWN_TOKEN_CODE,
  'own token: token for the code': {
    ...LIKE_OWN_TOKEN_CODE,
    'F1 refused once': PARTIAL_NEW_ONCE,
    'F3 one reply lost': PARTIAL_NEW_ONCE,
    'F4 one 500': PARTIAL_NEW_ONCE,
  },
  'own token: prove': LIKE_OWN_TOKEN_PROVE,
  'own token: store': LIKE_REPOSITORY_TARGET_STORE,
  'page token: list secrets': { ...LIKE_REFRESH_KEY, 'F9 of another thing': MISCONFIGURED_TOLD },
  'page token: derive': LIKE_OWN_TOKEN_CODE,
  'page token: prove': {
    ...LIKE_OWN_TOKEN_PROVE,
    'F9 another user': REFRESHED,
    'F9 a scope less': REFRESHED,
  },
  'page token: store': LIKE_REPOSITORY_TARGET_STORE,
  'issue: list open': LIKE_ISSUE_LIST_OPEN,
  'issue: list closed': {
    ...LIKE_ISSUE_LIST_OPEN,
    'F14 token revoked': ATTENTION_ONCE_TOLD,
    'F13 killed before': KILLED_ONCE,
    'F13 killed after': KILLED_ONCE,
  },
  'issue: activity of the repository': LIKE_ISSUE_ACTIVITY_OF_THE_REPOSITORY,
  'issue: look for the label': LIKE_ISSUE_LOOK_FOR_THE_LABEL,
  'issue: make the label': { ...LIKE_ISSUE_LOOK_FOR_THE_LABEL, 'F6 404': MISCONFIGURED_ONCE },
  'issue: is assignable': LIKE_ISSUE_ACTIVITY_OF_THE_REPOSITORY,
  'issue: create': {
    ...each(['unanswered', 'unavailable', 'limited', 'echoes'], INCONCLUSIVE_ONCE),
    ...each([...HARMLESS, 'lost', 'strange answers'], ATTENTION_ONCE_TOLD),
    ...each(['refusals', 'redirects'], MISCONFIGURED_ONCE),
    ...each(['lies'], NEVER),
    ...each(['kills'], KILLED_ONCE),
    'F7 error under 200': INCONCLUSIVE_ONCE,
    'F13 killed after': 'killed: old, 1 exchanged, an issue',
    'F14 token replaced': 'attention: other, 1 exchanged, an issue',
  },
  'issue: whose account': LIKE_ISSUE_WHOSE_ACCOUNT,
  'issue: renew in place': LIKE_ISSUE_RENEW_IN_PLACE,
  'issue: list comments': {
    ...LIKE_ISSUE_WHOSE_ACCOUNT,
    'F6 410': MISCONFIGURED_ONCE_TOLD,
    'F9 of another thing': ATTENTION_ONCE_TOLD,
  },
  'issue: comment': {
    ...each(['unanswered', 'unavailable', 'limited', 'echoes'], INCONCLUSIVE_ONCE_TOLD),
    ...each([...HARMLESS, 'lost', 'strange answers'], ATTENTION_ONCE_TOLD),
    ...each(['refusals', 'redirects'], MISCONFIGURED_ONCE_TOLD),
    ...each(['lies'], NEVER),
    ...each(['kills'], 'killed: old, 1 exchanged, an issue'),
    'F7 error under 200': INCONCLUSIVE_ONCE_TOLD,
    'F14 issues closed': 'attention: old, 1 exchanged, no issue',
    'F14 token replaced': 'attention: other, 1 exchanged, an issue',
  },
  'issue: update': LIKE_ISSUE_RENEW_IN_PLACE,
  'issue heals: comment': LIKE_ISSUE_HEALS_COMMENT,
  'issue heals: close': LIKE_ISSUE_HEALS_CLOSE,
  'extras: change the variable': LIKE_EXTRAS_CHANGE_THE_VARIABLE,
  'extras: make the variable': LIKE_EXTRAS_CHANGE_THE_VARIABLE,
  'extras: dispatch': LIKE_EXTRAS_CHANGE_THE_VARIABLE,
  'extras: heartbeat': LIKE_EXTRAS_CHANGE_THE_VARIABLE,
  'instagram: whose token': LIKE_INSTAGRAM_WHOSE_TOKEN,
  'instagram: refresh': LIKE_INSTAGRAM_REFRESH,
  'instagram: prove': LIKE_INSTAGRAM_PROVE,
  'threads: inspect': LIKE_INSTAGRAM_WHOSE_TOKEN,
  'threads: refresh': { ...LIKE_INSTAGRAM_REFRESH, 'F6 401': 'healthy: old, 1 exchanged, no issue' },
  'threads: prove': LIKE_INSTAGRAM_PROVE,
  'reauthorization: inspect the old token': {
    ...each([...UNHEARD, 'refusals', 'redirects'], INCONCLUSIVE_TOLD),
    ...each(['once', 'byte order mark', 'lies', 'interference'], REFRESHED),
    ...each(['skew'], REAUTHORIZE_TOLD),
    ...each(['kills'], 'killed: old, 0 exchanged, an issue'),
    'F6 403': MISCONFIGURED_TOLD,
    'F9 another app': MISCONFIGURED_TOLD,
    'F9 another user': INCONCLUSIVE_ONCE_TOLD,
    'F9 another kind': INCONCLUSIVE_ONCE_TOLD,
    'F9 of another thing': NEVER,
    'F12 clock a day behind': REFRESHED,
  },
  'reauthorization: token for the code': {
    ...each([...UNHEARD, 'once', 'refusals', 'redirects'], REAUTHORIZE_TOLD),
    ...each(['byte order mark', 'skew', 'interference'], REFRESHED),
    ...each(['lies'], NEVER),
    ...each(['kills'], 'killed: old, 0 exchanged, an issue'),
    'F5 wait of a second': REFRESHED,
    'F5 wait of no time': REFRESHED,
    'F5 wait until a date': REFRESHED,
  },
  'reauthorization: prove': {
    ...each([...UNHEARD, 'refusals', 'lies', 'redirects', 'skew'], REAUTHORIZE_TOLD),
    ...each(['once', 'byte order mark', 'interference'], REFRESHED),
    ...each(['kills'], 'killed: old, 0 exchanged, an issue'),
    'F9 a scope less': LOGGED_IN,
    'F9 an earlier end': REFRESHED,
    'F9 of another thing': NEVER,
    'F12 clock a day behind': REFRESHED,
  },
  'reauthorization: lengthen': {
    ...each(
      ['unanswered', 'lost', 'unavailable', 'strange answers', 'echoes'],
      'refreshed: new, 3 exchanged, no issue',
    ),
    ...each(['once'], 'refreshed: new, 2 exchanged, no issue'),
    ...each(['limited', 'refusals', 'byte order mark', 'redirects', 'skew', 'interference'], REFRESHED),
    ...each(['lies'], NEVER),
    ...each(['kills'], 'killed: old, 1 exchanged, an issue'),
    'F8 another shape': REFRESHED,
  },
  'reauthorization: prove the longer': {
    ...each([...UNHEARD, ...HARMLESS, 'refusals', 'lies', 'redirects'], REFRESHED),
    ...each(['kills'], 'killed: old, 1 exchanged, an issue'),
    'F9 another user': REAUTHORIZE_ONCE_TOLD,
    'F9 another kind': REAUTHORIZE_ONCE_TOLD,
    'F9 of another thing': NEVER,
  },
  'reauthorization: store': {
    ...each(
      ['unanswered', 'unavailable', 'limited', 'refusals', 'redirects', 'echoes'],
      REAUTHORIZE_ONCE_TOLD,
    ),
    ...each([...HARMLESS, 'lost', 'strange answers'], REFRESHED),
    ...each(['lies'], NEVER),
    ...each(['kills'], 'killed: old, 1 exchanged, an issue'),
    'F7 error under 200': REAUTHORIZE_ONCE_TOLD,
    'F13 killed after': 'killed: new, 1 exchanged, an issue',
  },
  'reauthorization: close the issue': LIKE_ISSUE_HEALS_CLOSE,
  'device login: code': {
    ...each([...UNHEARD, 'refusals', 'redirects'], REAUTHORIZE_TOLD),
    ...each([...HARMLESS], LOGGED_IN),
    ...each(['lies'], NEVER),
    ...each(['kills'], 'killed: old, 0 exchanged, an issue'),
  },
  'device login: show the code': {
    ...each([...HARMLESS, 'unanswered', 'lost', 'unavailable', 'strange answers'], LOGGED_IN),
    // What refuses this comment refuses the one that closes the issue too: the next run closes it.
    ...each(['limited', 'refusals', 'redirects'], LOGGED_IN_TOLD),
    ...each(['lies'], NEVER),
    ...each(['kills'], 'killed: old, 0 exchanged, an issue'),
    'F5 wait of less than nothing': LOGGED_IN,
    'F6 404': LOGGED_IN,
    'F11 credentials echoed in JSON': LOGGED_IN_TOLD,
    'F11 credentials echoed in a page': LOGGED_IN,
  },
  'device login: has somebody approved': {
    // It is asked again in any case, until somebody has.
    ...each([...HARMLESS, 'unanswered', 'unavailable', 'limited', 'redirects', 'echoes'], LOGGED_IN),
    // The answer that held the token was lost, and the code is spent.
    ...each(['lost', 'strange answers'], REAUTHORIZE_TOLD),
    ...each(['refusals'], REAUTHORIZE_TOLD),
    ...each(['lies'], NEVER),
    ...each(['kills'], 'killed: old, 0 exchanged, an issue'),
    'F3 one reply lost': REAUTHORIZE_TOLD,
    'F7 error under 200': LOGGED_IN,
  },
  'device login: prove': {
    ...each([...UNHEARD, 'refusals', 'lies', 'redirects'], REAUTHORIZE_TOLD),
    ...each([...HARMLESS], LOGGED_IN),
    ...each(['kills'], 'killed: old, 0 exchanged, an issue'),
    'F9 a scope less': LOGGED_IN,
    'F9 an earlier end': REFRESHED,
    'F9 of another thing': NEVER,
  },
} as const satisfies Record<CallName, Record<FaultKind, Verdict>>;
