import { fewerScopes } from '../messages/warnings.js';
import { type Conclusion, conclude } from '../token/conclusion.js';
import type { Login, TokenConfig } from '../token/config.js';
import type { Inspection } from '../token/inspection.js';
import { judgeReauthorization } from '../token/judgement.js';
import { planToken, type TokenPlan } from '../token/plan.js';
import { scopesToRequest } from '../token/policy.js';
import type { Reason } from '../token/reason.js';
import type { TokenReport, Warning } from '../token/report.js';
import { bringToken, identityFor, objectionToLogin } from './login.js';
import { type Observation, observe } from './observe.js';
import { type Renewed, withoutSecret } from './renew.js';
import { tell } from './report.js';
import type { Services } from './services.js';
import { type Stored, store } from './store.js';

/**
 * A person's new login becomes the stored token: proved, of the same user, with every required scope, written everywhere.
 * Nothing is spent before the place to store the result is open and the login is one that may be accepted.
 */
export async function reauthorizeToken(
  config: TokenConfig,
  login: Login,
  services: Services,
): Promise<TokenReport> {
  const seen = await observe(config, 'reauthorize', services);
  const attempt = await acceptLogin(config, login, seen, services);
  return settleLogin(config, seen, attempt, services);
}

/** Writes what a login brought to every place, and tells how it went. */
export async function settleLogin(
  config: TokenConfig,
  seen: Observation,
  attempt: LoginAttempt,
  services: Services,
): Promise<TokenReport> {
  const stored = await store(config, 'reauthorize', seen, STORE, attempt.renewed, services);
  const { proof } = attempt;
  const isStored = proof !== undefined && stored.sourceProblem === undefined;
  const judged = isStored ? { ...seen, token: proof } : seen;
  const conclusion = concludeLogin(config, judged, isStored, attempt.renewed, stored);
  const report = await tell(config, 'reauthorize', judged, { stored, conclusion }, services);
  return { ...report, warnings: [...report.warnings, ...warnOfFewerScopes(seen.token, report)] };
}

/** In place of a dead token a login may bring fewer scopes, but somebody may miss them. */
function warnOfFewerScopes(old: Inspection, { refreshed, facts }: TokenReport): readonly Warning[] {
  if (!refreshed || old.kind !== 'dead' || facts.scopes === undefined) return [];
  const granted = new Set(facts.scopes);
  const lost = (old.facts.scopes ?? []).filter((scope) => !granted.has(scope));
  return lost.length === 0 ? [] : [fewerScopes(lost)];
}

/** A login stores what it brings or nothing: it repairs no other place. */
const STORE: TokenPlan = { kind: 'stop', outcome: 'reauthorize', reason: 'reauthorized' };

/** What became of a login before anything was stored. */
export interface LoginAttempt {
  readonly renewed: Renewed;
  /** The proof of the token that the login brought. */
  readonly proof?: Inspection;
}

async function acceptLogin(
  config: TokenConfig,
  login: Login,
  seen: Observation,
  services: Services,
): Promise<LoginAttempt> {
  const old = seen.token;
  const fail = (outcome: 'inconclusive' | 'misconfigured', reason: Reason): LoginAttempt => ({
    renewed: {
      kind: 'failed',
      outcome: old.kind === 'dead' ? 'reauthorize' : outcome,
      reason: INTERRUPTIONS.has(reason) ? 'login-interrupted' : reason,
    },
  });
  if (old.kind === 'doubt') return fail('inconclusive', old.reason);
  if (old.kind === 'refused' && old.reason !== 'other-app') return fail('misconfigured', old.reason);
  if (seen.source?.kind === 'closed') return fail('inconclusive', seen.source.problem.reason);
  if (seen.source === undefined) throw new TypeError('A login needs a place to store its token');

  const objection = objectionToLogin(
    config,
    login,
    services.links.repository,
    old.at ?? seen.source.secretScope.at,
  );
  if (objection !== undefined) return fail('inconclusive', objection);
  const identity = identityFor(old, config.policy.expectedUserId);
  if (identity === undefined) return fail('misconfigured', 'identity-unknown');

  const brought = await bringToken(config, login, scopesToAsk(config, old), services);
  if (brought.kind === 'failed') return fail(brought.outcome, brought.reason);
  const judgement = judgeReauthorization(identity, config.policy.requiredScopes, old, brought.proof);
  if (judgement.kind === 'rejected') return fail('inconclusive', judgement.reason);
  return {
    renewed: { kind: 'renewed', byLogin: true, facts: judgement.facts, token: brought.token },
    proof: brought.proof,
  };
}

/** After these a scheduled run tries its check again, but nobody's login. */
const INTERRUPTIONS: ReadonlySet<Reason> = new Set([
  'meta-unreachable',
  'meta-unavailable',
  'meta-rate-limited',
  'meta-error-unknown',
  'meta-unintelligible',
  'new-token-unproved',
]);

/** What the old token could do, and what is required. */
function scopesToAsk({ policy }: TokenConfig, old: Inspection): readonly string[] {
  const had = old.kind === 'alive' || old.kind === 'dead' ? old.facts.scopes : undefined;
  return scopesToRequest(had, policy);
}

/** A login that was stored makes its own token the one that is judged; one that failed leaves the old one. */
function concludeLogin(
  config: TokenConfig,
  judged: Observation,
  isStored: boolean,
  renewed: Renewed,
  { sourceProblem, repaired, failed }: Stored,
): Conclusion {
  const credentialEndsAt = judged.source?.credentialEndsAt;
  return conclude(
    {
      seen: judged.token,
      plan: isStored ? { kind: 'exchange', sixtyDays: false } : planToken(judged.token, config.policy),
      renewal: withoutSecret(renewed),
      superseded: false,
      repaired,
      failed,
      ...(sourceProblem === undefined ? {} : { sourceProblem }),
      ...(credentialEndsAt === undefined ? {} : { credentialEndsAt }),
    },
    config.policy,
  );
}
