import type { MetaTrace } from '../token/inspection.js';
import type { FailedTarget } from '../token/run-record.js';
import type { RejectedToken, TokenResponse } from '../token/token-response.js';
import { lostText } from './assets.js';
import { metaAnswer } from './meta-answer.js';
import { explain } from './reasons.js';

type FailedResponse = Exclude<TokenResponse, { kind: 'issued' }>;
type Failure = Pick<FailedTarget, 'why' | 'hint' | 'kind' | 'login' | 'scopes' | 'isUnknown'>;

/** Why Meta gave no token for a target: a page's, or one of its own. */
export function describeFailedResponse(response: FailedResponse): Failure {
  switch (response.kind) {
    case 'declined':
      return describeDecline(response.trace);
    case 'refused':
    case 'doubt': {
      const { what, hint } = explain(response.reason);
      return {
        why: withAnswer(what, response.trace),
        hint,
        kind: response.kind === 'refused' ? 'permanent' : 'transient',
        ...(response.reason === 'meta-error-unknown' && { isUnknown: true as const }),
      };
    }
  }
}

/** Codes: docs/what-meta-and-github-answer.md, "Codes of errors" and "Why a token is dead". */
function describeDecline(trace: MetaTrace): Failure {
  const { code, subcode, permissions = [] } = trace;
  if (subcode === 492) {
    return {
      why: withAnswer('The account that the token belongs to has no role on the page.', trace),
      hint: 'Give it a role on the page again (Meta Business Suite, Settings, People).',
      kind: 'permanent',
    };
  }
  if (code === 100 && subcode === 33) {
    return {
      why: withAnswer('Meta knows no such page, or does not show it to this account.', trace),
      hint: 'Check the page ID, and that the page was ticked when somebody logged in to the app.',
      login: true,
      kind: 'permanent',
    };
  }
  if (code === 190 || code === 102) {
    return {
      why: withAnswer('Meta did not accept the token for this, although it had just called it valid.', trace),
      hint: 'The next scheduled run tries again.',
      kind: 'transient',
    };
  }
  if (code === undefined) {
    return {
      why: 'Meta answered without a token for this place, as it does for a page that was not ticked at the login, or an account without a role on it.',
      hint: 'Log in again with the page ticked, or give the account a role on the page.',
      login: true,
      kind: 'permanent',
    };
  }
  return {
    why: withAnswer('Meta refused to give a token for this place.', trace),
    hint:
      permissions.length === 0
        ? "Check the account's role and the token's permissions."
        : `Meta names ${permissions.join(', ')}: log in again and allow it.`,
    ...(permissions.length === 0 ? {} : { login: true as const, scopes: permissions }),
    kind: 'permanent',
  };
}

function withAnswer(what: string, trace: MetaTrace): string {
  const answer = metaAnswer(trace);
  return answer === undefined ? what : `${what} ${answer}`;
}

/** Why a target's new token was not stored. */
export function describeRejection({ reason, lost = [] }: Pick<RejectedToken, 'reason' | 'lost'>): Failure {
  const { what } = explain(reason);
  const why = lost.length === 0 ? what : `${what} ${lostText(reason, lost)}`;
  switch (reason) {
    case 'new-token-dead':
    case 'new-token-unproved':
    case 'new-token-expiry-unknown':
    case 'new-token-short-lived':
      return {
        why,
        hint: 'The place was left as it is; the next scheduled run tries again.',
        kind: 'transient',
      };
    case 'new-token-other-kind':
    case 'new-token-other-page':
      return { why, hint: 'The place was left as it is. Check the page ID.', kind: 'permanent' };
    case 'new-token-other-app':
    case 'new-token-other-user':
    case 'new-token-lacks-scopes':
    case 'new-token-lacks-assets':
    case 'new-token-data-access':
    case 'new-token-ends-earlier':
      return {
        why,
        hint: 'The place was left as it is. If this continues, remove own-token from this target: it then gets a copy of the token.',
        kind: 'permanent',
      };
  }
}
