import { checkState } from '../meta/login-state.js';
import type { Login, TokenConfig } from '../token/config.js';
import type { Inspection } from '../token/inspection.js';
import type { Identity } from '../token/judgement.js';
import type { LoginFailure, Reason } from '../token/reason.js';
import type { Secret } from '../token/secret.js';
import { DAY, type EpochSeconds } from '../token/time.js';
import type { Services } from './services.js';

/** A token from a person's login, or why there is none. */
export type Brought =
  | { readonly kind: 'brought'; readonly token: Secret; readonly proof: Inspection }
  | { readonly kind: 'failed'; readonly outcome: 'inconclusive' | 'misconfigured'; readonly reason: Reason };

/** Whom the new token must belong to: who is expected by name, or who had the old one. Undefined when nobody knows. */
export function identityFor(old: Inspection, expectedUserId: string | undefined): Identity | undefined {
  const facts = old.kind === 'alive' || old.kind === 'dead' ? old.facts : undefined;
  const userId = expectedUserId ?? facts?.userId;
  if (userId === undefined) return undefined;
  const isSameUser = facts !== undefined && facts.userId === userId && facts.kind !== 'unknown';
  return isSameUser ? { userId, kind: facts.kind } : { userId };
}

/** What is wrong with the login itself, before its code is spent. */
export function objectionToLogin(
  config: TokenConfig,
  login: Login,
  repository: string,
  now: EpochSeconds,
): LoginFailure | undefined {
  if (config.app === undefined) return 'login-unavailable';
  if (login.kind === 'failure') return login.reason;
  if (login.kind !== 'code' || !login.hasAddress) return undefined;
  if (login.returnedState === undefined) return 'state-missing';
  const verdict = checkState(login.returnedState, config.app.secret, repository, config.source, now);
  switch (verdict) {
    case 'good':
      return undefined;
    case 'wrong':
      return 'state-wrong';
    case 'expired':
      return 'state-expired';
  }
}

/** Turns the login into a token, long-lived where Meta grants it, and proves it. The code is spent here. */
export async function bringToken(
  config: TokenConfig,
  login: Login,
  scopes: readonly string[],
  services: Services,
): Promise<Brought> {
  const first = await firstToken(config, login, scopes, services);
  return first.kind === 'brought' ? lengthen(config, first.token, services) : first;
}

type FirstToken = { readonly kind: 'brought'; readonly token: Secret } | Extract<Brought, { kind: 'failed' }>;

async function firstToken(
  config: TokenConfig,
  login: Login,
  scopes: readonly string[],
  services: Services,
): Promise<FirstToken> {
  switch (login.kind) {
    case 'failure':
      return failed(login.reason);
    case 'code': {
      const result = await services.login.exchangeCode(config, login.code);
      return result.kind === 'issued' ? { kind: 'brought', token: result.token } : failed(result.reason);
    }
    case 'device':
      return logInOnDevice(config, login.clientToken, scopes, services);
  }
}

/** Shows the code and asks until the person has approved, declined or let it expire: as often as Meta says, slower when told. */
async function logInOnDevice(
  config: TokenConfig,
  clientToken: Secret,
  scopes: readonly string[],
  services: Services,
): Promise<FirstToken> {
  const start = await services.login.startDevice(config, clientToken, scopes);
  if (start.kind !== 'started') return failed(start.reason);
  await services.login.showDeviceCode(config, start);
  const end = services.login.now() + Math.min(start.lifetimeSeconds * 1000, services.login.patienceMs);
  let intervalSeconds = start.intervalSeconds;
  while (services.login.now() + intervalSeconds * 1000 < end) {
    await services.login.sleep(intervalSeconds * 1000);
    const status = await services.login.askDevice(config, clientToken, start.code);
    switch (status.kind) {
      case 'approved':
        return { kind: 'brought', token: status.token };
      case 'declined':
        return failed('device-login-declined');
      case 'expired':
        return failed('device-login-expired');
      case 'refused':
        return failed(status.reason);
      case 'slower':
        intervalSeconds += SLOWER_BY_SECONDS;
        break;
      // An outage of a moment: the person may still be typing.
      case 'doubt':
      case 'pending':
        break;
    }
  }
  return failed('device-login-expired');
}

/** As OAuth's device flow asks when it is told to slow down (RFC 8628, section 3.5). */
const SLOWER_BY_SECONDS = 5;

/** A login may bring a token of some hours. The first answer stays good when Meta does not lengthen it. */
async function lengthen(config: TokenConfig, token: Secret, services: Services): Promise<Brought> {
  const proof = await services.meta.inspect(config, token);
  const brought: Brought = { kind: 'brought', token, proof };
  if (proof.kind !== 'alive' || !isShortLived(proof)) return brought;
  const longer = await services.meta.renew({ ...config, token }, false);
  if (longer.kind !== 'issued') return brought;
  const longerProof = await services.meta.inspect(config, longer.token);
  const isLonger = longerProof.kind === 'alive' && !isShortLived(longerProof);
  return isLonger ? { kind: 'brought', token: longer.token, proof: longerProof } : brought;
}

function isShortLived({ facts, at }: Extract<Inspection, { kind: 'alive' }>): boolean {
  return typeof facts.expiresAt === 'number' && facts.expiresAt - at < 2 * DAY;
}

function failed(reason: Reason): Extract<Brought, { kind: 'failed' }> {
  return { kind: 'failed', outcome: isSetup(reason) ? 'misconfigured' : 'inconclusive', reason };
}

/** Failures that come again with every login until somebody changes a setting. */
function isSetup(reason: Reason): boolean {
  switch (reason) {
    case 'redirect-uri-differs':
    case 'redirect-uri-not-absolute':
    case 'domain-not-in-app-domains':
    case 'app-in-development':
    case 'app-credentials-refused':
    case 'app-disabled':
    case 'ip-not-allowed':
    case 'app-secret-proof-refused':
    case 'request-refused':
    case 'login-unavailable':
      return true;
    default:
      return false;
  }
}
