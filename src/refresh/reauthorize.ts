import { fewerAssets } from '../messages/assets.js';
import { fewerScopes } from '../messages/warnings.js';
import { conclude } from '../token/conclusion.js';
import type { Login, TokenConfig } from '../token/config.js';
import { type Inspection, knownFacts, type MetaTrace } from '../token/inspection.js';
import { judgeLogin } from '../token/judgement.js';
import { NETWORK_FAILURES } from '../token/network-failure.js';
import { planToken, type TokenPlan } from '../token/plan.js';
import { scopesToRequest, withBasicScope } from '../token/policy.js';
import { present } from '../token/present.js';
import { lostTargets, objectToAssets, withLostTargets } from '../token/reach.js';
import type { Reason } from '../token/reason.js';
import type { TokenReport, Warning } from '../token/report.js';
import type { Renewal } from '../token/run-record.js';
import { recordOf } from './apply.js';
import {
  dialogTrace,
  isUserUnknown,
  objectionToLogin,
  obstacleToLogin,
  outcomeOfLogin,
  redeemLogin,
} from './login.js';
import { type Observation, observe } from './observe.js';
import { proveSource } from './prove-writable.js';
import { report } from './report.js';
import type { Services } from './services.js';
import { store } from './store.js';
import { nothingStored } from './stored.js';

/**
 * A person's new login becomes the stored token: verified, of the same user, with every required scope, written everywhere. Nothing
 * is used up until the secret can be written and the login is acceptable.
 */
export async function reauthorizeToken(
  config: TokenConfig,
  login: Login,
  services: Services,
): Promise<TokenReport> {
  const seen = await observe(config, 'reauthorize', services);
  // A run that may not act uses nothing up, and so verifies nothing.
  const mayAct = seen.freshness.kind === 'current';
  const observed = mayAct ? await proveSource(config.source, seen, services) : seen;
  const renewal = await acceptLogin(config, login, observed, services);
  return storeLogin(config, observed, renewal, services);
}

/** Writes the token of a login to every location, and reports the result. */
export async function storeLogin(
  config: TokenConfig,
  observed: Observation,
  renewal: Renewal,
  services: Services,
): Promise<TokenReport> {
  const stored =
    observed.freshness.kind === 'current'
      ? await store(config, 'reauthorize', observed, STORE, renewal, services)
      : nothingStored(observed);
  // A login that was stored makes its own token the one that is reported; one that failed leaves the old one.
  const isStored =
    renewal.kind === 'renewed' &&
    stored.sourceProblem === undefined &&
    (stored.freshness ?? observed.freshness).kind === 'current';
  const now = isStored ? { ...observed, token: renewal.fresh.inspection } : observed;
  const plan: TokenPlan = isStored ? EXCHANGED : planToken(now.token, config.policy);
  const record = recordOf(now, plan, renewal, stored);
  const conclusion = conclude(record, config.policy);
  const done = await report(config, 'reauthorize', now, { stored, conclusion }, services);
  return { ...done, warnings: [...done.warnings, ...warnOfLosses(observed.token, done)] };
}

/** A login stores its token or nothing: it repairs no other location. */
const STORE: TokenPlan = { kind: 'stop', outcome: 'reauthorize', reason: 'reauthorized' };
const EXCHANGED: TokenPlan = { kind: 'exchange', sixtyDays: false };

/** A login that replaces a dead token may bring fewer scopes and assets, but somebody may miss them. */
function warnOfLosses(old: Inspection, { refreshed, facts }: TokenReport): readonly Warning[] {
  if (!refreshed || old.kind !== 'dead' || facts.scopes === undefined) return [];
  const granted = new Set(facts.scopes);
  const scopes = (old.facts.scopes ?? []).filter((scope) => !granted.has(scope));
  const assets = lostTargets(old.facts, facts);
  return [
    ...(scopes.length === 0 ? [] : [fewerScopes(scopes)]),
    ...(assets.length === 0 ? [] : [fewerAssets(assets)]),
  ];
}

async function acceptLogin(
  config: TokenConfig,
  login: Login,
  observed: Observation,
  services: Services,
): Promise<Renewal> {
  const { token: old, source } = observed;
  const { policy } = config;
  const fail = (
    outcome: 'inconclusive' | 'misconfigured',
    reason: Reason,
    { trace, lost }: { readonly trace?: MetaTrace; readonly lost?: readonly string[] } = {},
  ): Renewal => ({
    kind: 'failed',
    outcome: old.kind === 'dead' ? 'reauthorize' : outcome,
    reason: INTERRUPTIONS.has(reason) ? 'login-interrupted' : reason,
    ...present({ trace, lost }),
  });
  // A run that may not act uses nothing up.
  if (observed.freshness.kind !== 'current') return { kind: 'nothing' };
  const obstacle = obstacleToLogin(observed);
  if (obstacle !== undefined) return fail(obstacle.outcome, obstacle.reason, obstacle);
  if (source?.kind !== 'open') throw new TypeError('A login needs a place to store its token');

  const now = old.at ?? source.secretScope.at;
  const objection = objectionToLogin(config, login, services.links.repository, now);
  if (objection !== undefined) {
    const more = login.kind === 'failure' ? { trace: dialogTrace(login) } : {};
    return fail(outcomeOfLogin(objection), objection, more);
  }
  if (isUserUnknown(config, observed)) return fail('misconfigured', 'identity-unknown');

  const scopes = withBasicScope(scopesToRequest(knownFacts(old)?.scopes, policy), config.platform);
  const fresh = await redeemLogin(config, login, scopes, services, old.at);
  if (fresh.kind === 'failed') return fail(fresh.outcome, fresh.reason, fresh);
  const judgement = judgeLogin(old, fresh.inspection, policy);
  const rejection =
    judgement.kind === 'rejected'
      ? withLostTargets(judgement, old, fresh.inspection)
      : objectToAssets(old, fresh.inspection);
  if (rejection !== undefined) return fail('inconclusive', rejection.reason, rejection);
  return { kind: 'renewed', byLogin: true, fresh };
}

/** After these, a scheduled run repeats its check, but cannot repeat a login. */
const INTERRUPTIONS: ReadonlySet<Reason> = new Set([
  'meta-unreachable',
  ...NETWORK_FAILURES.map((failure) => `meta-${failure}` as const),
  'meta-unavailable',
  'meta-rate-limited',
  'meta-error-unknown',
  'meta-gives-no-reason',
  'meta-unintelligible',
  'meta-redirected',
  'new-token-unproved',
]);
