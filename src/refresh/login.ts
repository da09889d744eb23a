import { dialogFailure } from '../meta/dialog.js';
import { checkState } from '../meta/login-state.js';
import { type Login, loginApp, type TokenConfig } from '../token/config.js';
import type { Alive, MetaTrace } from '../token/inspection.js';
import { identityOf } from '../token/judgement.js';
import { present } from '../token/present.js';
import type { GitHubProblem } from '../token/problem.js';
import type { LoginFailure, Reason } from '../token/reason.js';
import type { Secret } from '../token/secret.js';
import { type EpochSeconds, endsWithin } from '../token/time.js';
import type { IssuedToken, TokenResponse, VerifiedToken } from '../token/token-response.js';
import type { Observation } from './observe.js';
import type { Services } from './services.js';
import { verify } from './verify.js';

/** Why a login brought no token. */
interface FailedLogin {
  readonly kind: 'failed';
  readonly outcome: 'inconclusive' | 'misconfigured';
  readonly reason: Reason;
  /** The numbers of Meta's answer. */
  readonly trace?: MetaTrace;
  /** What GitHub did not do. */
  readonly problem?: GitHubProblem;
}

/** Why a login would be spent for nothing: what it brings could not be verified, or not be stored. */
export function obstacleToLogin({ token, source }: Observation): FailedLogin | undefined {
  if (token.kind === 'doubt' || (token.kind === 'refused' && token.reason !== 'other-app')) {
    const outcome = token.kind === 'doubt' ? 'inconclusive' : 'misconfigured';
    return { kind: 'failed', outcome, reason: token.reason, trace: token.trace };
  }
  if (source?.kind !== 'closed') return undefined;
  const { problem } = source;
  return { kind: 'failed', outcome: 'inconclusive', reason: problem.reason, problem };
}

/** Whether a token would be replaced of which nobody knows whose it is. A secret that does not exist yet has no user to keep. */
export function isUserUnknown({ policy }: TokenConfig, { token, source }: Observation): boolean {
  const isNew = source?.kind === 'open' && source.updatedAt === undefined;
  return !isNew && identityOf(token, policy) === undefined;
}

/** What is wrong with the login itself, before its code is spent. */
export function objectionToLogin(
  config: TokenConfig,
  login: Login,
  repository: string,
  now: EpochSeconds,
): LoginFailure | undefined {
  const app = loginApp(config);
  if (app === undefined) return 'login-unavailable';
  if (login.kind === 'failure') return dialogFailure(login, config.platform);
  if (login.kind === 'device') return config.platform === 'facebook' ? undefined : 'login-unavailable';
  if (login.isChecked) return undefined;
  if (!isOfRedirect(login, config.redirectUri)) return 'address-of-other-origin';
  if (login.returnedState === undefined) return 'state-missing';
  const verdict = checkState(login.returnedState, app.secret, repository, config.source, now);
  return verdict === 'good' ? undefined : `state-${verdict}`;
}

/** What Meta's dialog said where it ended without a code. */
export function dialogTrace({ errorCode, errorMessage }: Extract<Login, { kind: 'failure' }>): MetaTrace {
  return present({ code: errorCode, message: errorMessage, call: 'the login' });
}

/** Whether the same login would fail again until somebody changes a setting. */
export function outcomeOfLogin(reason: Reason): FailedLogin['outcome'] {
  return LASTING.has(reason) ? 'misconfigured' : 'inconclusive';
}

/** Whether a pasted address is where the dialog was told to end; a query alone does not say where it was. */
export function isOfRedirect({ origin }: { readonly origin?: string }, redirectUri: string): boolean {
  const expected = new URL(redirectUri);
  return origin === undefined || origin === expected.origin || origin === `//${expected.host}`;
}

/** Turns the login into a verified token, long-lived where Meta grants it. The code is spent here. */
export async function redeemLogin(
  config: TokenConfig,
  login: Login,
  scopes: readonly string[],
  services: Services,
  since?: EpochSeconds,
): Promise<VerifiedToken | FailedLogin> {
  const response = await spendLogin(config, login, scopes, services);
  if (response.kind !== 'issued') return failed(response.reason, response.trace);
  if (config.platform !== 'facebook') return makeLast(config, response, services, since);
  const first = await verify(config, response, services, since);
  if (first.kind === 'rejected') return failed(first.reason, first.trace);
  return endsSoon(first.inspection) ? lengthen(config, first, services) : first;
}

async function spendLogin(
  config: TokenConfig,
  login: Login,
  scopes: readonly string[],
  services: Services,
): Promise<TokenResponse<LoginFailure>> {
  switch (login.kind) {
    case 'failure':
      return { kind: 'declined', reason: login.reason, trace: dialogTrace(login) };
    case 'code':
      return services.login.exchangeCode(config, login.code);
    case 'device':
      return services.login.whileTyping(() => logInOnDevice(config, login.clientToken, scopes, services));
  }
}

/** Shows the code and asks until the person has approved, declined or let it expire: as often as Meta says, slower when told. */
async function logInOnDevice(
  config: TokenConfig,
  clientToken: Secret,
  scopes: readonly string[],
  services: Services,
): Promise<TokenResponse<LoginFailure>> {
  const start = await services.login.startDevice(config, clientToken, scopes);
  if (start.kind !== 'started') return start;
  await services.login.showDeviceCode(config, start);
  const end = services.login.now() + Math.min(start.lifetimeSeconds * 1000, services.login.patienceMs);
  let intervalSeconds = start.intervalSeconds;
  while (services.login.now() + intervalSeconds * 1000 < end) {
    await services.login.sleep(intervalSeconds * 1000);
    const status = await services.login.askDevice(config, clientToken, start.code);
    switch (status.kind) {
      case 'issued':
      case 'declined':
      case 'refused':
        return status;
      case 'slow-down':
        intervalSeconds += SLOWER_BY_SECONDS;
        break;
      // An outage of a moment: the person may still be typing.
      case 'doubt':
      case 'pending':
        break;
    }
  }
  return { kind: 'declined', reason: 'device-login-expired', trace: {} };
}

/** As OAuth's device flow asks when it is told to slow down (RFC 8628, section 3.5). */
const SLOWER_BY_SECONDS = 5;

/** Whether a token that a login has just brought is one of hours. */
function endsSoon({ facts, at }: Alive): boolean {
  return endsWithin(facts.expiresAt, 2, at);
}

/** A login may bring a token of some hours. It stays good when Meta does not lengthen it. */
async function lengthen(
  config: TokenConfig,
  first: VerifiedToken,
  services: Services,
): Promise<VerifiedToken> {
  const response = await services.meta.renew({ ...config, token: first.token });
  if (response.kind !== 'issued') return first;
  const longer = await verify(config, response, services, first.inspection.at);
  return longer.kind === 'verified' && !endsSoon(longer.inspection) ? longer : first;
}

/** A login to Instagram or Threads brings a token of an hour, which is worth nothing here until it is exchanged: it is never stored. */
async function makeLast(
  config: TokenConfig,
  short: IssuedToken,
  services: Services,
  since: EpochSeconds | undefined,
): Promise<VerifiedToken | FailedLogin> {
  const response = await services.meta.lengthen({ ...config, token: short.token });
  const isLongLived = response.kind === 'declined' && response.reason === 'long-lived';
  if (response.kind !== 'issued' && !isLongLived)
    return failed(response.kind === 'declined' ? 'new-token-short-lived' : response.reason, response.trace);
  // What was granted is told with the code's token only.
  const { scopes } = short;
  const issued = response.kind === 'issued' ? { ...response, ...present({ scopes }) } : short;
  const longer = await verify(config, issued, services, since);
  if (longer.kind === 'rejected') {
    const { trace } = longer;
    return failed(
      longer.reason,
      response.kind === 'issued' ? trace : { ...response.trace, ...present({ next: trace }) },
    );
  }
  const { expiresAt } = longer.inspection.facts;
  const lasts = isLongLived || (expiresAt !== 'unknown' && !endsSoon(longer.inspection));
  return lasts ? longer : failed('new-token-short-lived');
}

function failed(reason: Reason, trace?: MetaTrace): FailedLogin {
  return present({ kind: 'failed', outcome: outcomeOfLogin(reason), reason, trace });
}

/** Failures that come again with every login until somebody changes a setting. */
const LASTING: ReadonlySet<Reason> = new Set([
  'redirect-uri-differs',
  'redirect-uri-not-absolute',
  'domain-not-in-app-domains',
  'app-in-development',
  'app-credentials-refused',
  'client-token-refused',
  'app-disabled',
  'app-deleted',
  'ip-not-allowed',
  'app-secret-proof-refused',
  'app-secret-proof-missing',
  'api-version-ended',
  'two-factor-required',
  'meta-permission-refused',
  'request-refused',
  'redirect-uri-not-listed',
  'redirect-uri-not-https',
  'login-unavailable',
  'app-of-other-platform',
  'new-token-short-lived',
]);
