import { describeFailedResponse, describeRejection } from '../messages/target-failure.js';
import type { Died, FailedTarget, Renewal } from '../token/conclusion.js';
import { otherLocations, type RunMode, type Target, type TokenConfig } from '../token/config.js';
import type { Alive } from '../token/inspection.js';
import { type Judgement, judgeOwnToken, judgePageToken } from '../token/judgement.js';
import { describeLocation, locationKey, type SecretLocation } from '../token/location.js';
import type { TokenPlan } from '../token/plan.js';
import type { GitHubProblem } from '../token/problem.js';
import { objectToAssets } from '../token/reach.js';
import type { Secret } from '../token/secret.js';
import type { NotIssued, RejectedToken, TokenResponse, VerifiedToken } from '../token/token-response.js';
import type { Observation } from './observe.js';
import type { AccessibleSecret, SecretState } from './secret-loader.js';
import type { SecretsService, Services } from './services.js';
import { verify } from './verify.js';

/** What the secrets hold after the run. */
export interface Stored {
  /** The token that the source holds now. */
  readonly current: Secret;
  readonly sourceProblem?: GitHubProblem;
  readonly repaired: readonly string[];
  readonly failed: readonly FailedTarget[];
}

/** A secret that is older than the source by more than this missed a write: a run's own writes are seconds apart. */
const STALE_AFTER_SECONDS = 600;

/**
 * Writes a better token to every location, the source last: it is the commit record. On a day without one, locations that
 * missed an earlier write get the current token.
 */
export async function store(
  config: TokenConfig,
  mode: RunMode,
  observed: Observation,
  plan: TokenPlan,
  renewal: Renewal | Died,
  services: Services,
): Promise<Stored> {
  const { source, token } = observed;
  const idle: Stored = { current: config.token, repaired: [], failed: [] };
  if (source === undefined || services.secrets === undefined) return idle;
  if (source.kind === 'closed') return { ...idle, sourceProblem: source.problem };
  if (renewal.kind === 'renewed')
    return replace(config, observed, source, renewal.fresh, services, services.secrets);
  if (plan.kind === 'stop' || token.kind !== 'alive' || renewal.kind === 'died') return idle;
  const current: VerifiedToken =
    renewal.kind === 'extended'
      ? renewal.fresh
      : { kind: 'verified', token: config.token, inspection: token };
  return repair(config, mode, observed, source, current, services, services.secrets);
}

async function replace(
  config: TokenConfig,
  observed: Observation,
  source: AccessibleSecret,
  fresh: VerifiedToken,
  services: Services,
  secrets: SecretsService,
): Promise<Stored> {
  const due = dependents(config, fresh, services);
  const { failed } = await fillAll(due, config, observed, secrets, services);
  const result = await secrets.write(config.source, fresh.token, source);
  if (result.kind !== 'written')
    return { current: config.token, sourceProblem: result.problem, repaired: [], failed };
  services.logger.line(`Stored the new token in ${describeLocation(config.source)}.`);
  return { current: fresh.token, repaired: [], failed };
}

async function repair(
  config: TokenConfig,
  mode: RunMode,
  observed: Observation,
  source: AccessibleSecret,
  current: VerifiedToken,
  services: Services,
  secrets: SecretsService,
): Promise<Stored> {
  const due = dependents(config, current, services).filter(({ location }) =>
    isStaleCopy(source, stateOf(observed, location)),
  );
  if (mode === 'dry-run') {
    for (const { location } of due) services.logger.line(`Would repair ${describeLocation(location)}.`);
    return { current: config.token, repaired: [], failed: closedLocations(config, observed) };
  }
  const { written, failed } = await fillAll(due, config, observed, secrets, services);
  return { current: config.token, repaired: written, failed };
}

interface Filled {
  readonly written: readonly string[];
  readonly failed: readonly FailedTarget[];
}

async function fillAll(
  due: readonly Dependent[],
  config: TokenConfig,
  observed: Observation,
  secrets: SecretsService,
  services: Services,
): Promise<Filled> {
  const results = await Promise.all(
    due.map((dependent) => fill(dependent, stateOf(observed, dependent.location), secrets)),
  );
  const written = results.flatMap((result) => result.written ?? []);
  for (const location of written) services.logger.line(`Stored the token in ${location}.`);
  return {
    written,
    failed: [...closedLocations(config, observed), ...results.flatMap((result) => result.failed ?? [])],
  };
}

/** Whether a location missed an earlier write of the token. */
export function isRepairDue(config: TokenConfig, observed: Observation): boolean {
  const { source } = observed;
  return (
    source !== undefined &&
    otherLocations(config).some((location) => isStaleCopy(source, stateOf(observed, location)))
  );
}

/** A location that the token, or one made from it, is to be written to. */
interface Dependent {
  readonly location: SecretLocation;
  readonly make: () => Promise<Derived>;
}

/** A token for one more location, or why there is none. */
export type Derived = VerifiedToken | RejectedToken | NotIssued;

function dependents(config: TokenConfig, token: VerifiedToken, services: Services): readonly Dependent[] {
  const targets = config.targets.map((target) => ({
    location: target.location,
    make: target.ownToken ? () => mintOwnToken(config, target, token, services) : async () => token,
  }));
  const pages = config.pages.flatMap((page) => {
    let derived: Promise<Derived> | undefined;
    // A page's token reaches its page; what the user's must reach is another matter.
    const make = () => (derived ??= derivePageToken({ ...config, assets: [] }, page.pageId, token, services));
    return page.locations.map((location) => ({ location, make }));
  });
  return [...targets, ...pages];
}

async function mintOwnToken(
  config: TokenConfig,
  { location }: Target,
  { token, inspection }: VerifiedToken,
  services: Services,
): Promise<Derived> {
  const response = withoutHeld(await services.meta.mintOwnToken(config, token, location), inspection);
  return judged(config, response, services, (own) => {
    const judgement = judgeOwnToken(inspection.facts, own);
    return judgement.kind === 'rejected' ? judgement : (objectToAssets(inspection, own) ?? judgement);
  });
}

/** What the token is known to have is never told to be missing, whatever Meta's text names beside it. */
function withoutHeld(response: TokenResponse, { facts }: Alive): TokenResponse {
  if (response.kind === 'issued' || response.trace.permissions === undefined) return response;
  const { permissions: named, ...trace } = response.trace;
  const permissions = named.filter((permission) => !facts.scopes?.includes(permission));
  return { ...response, trace: permissions.length === 0 ? trace : { ...trace, permissions } };
}

/** A page's own token, made from its user's. */
export async function derivePageToken(
  config: TokenConfig,
  pageId: string,
  { token, inspection }: VerifiedToken,
  services: Services,
): Promise<Derived> {
  const response = withoutHeld(await services.meta.derivePageToken(config, token, pageId), inspection);
  return judged(config, response, services, (page) => judgePageToken(inspection.facts, pageId, page));
}

async function judged(
  config: TokenConfig,
  response: TokenResponse,
  services: Services,
  judge: (derived: Alive) => Judgement,
): Promise<Derived> {
  if (response.kind !== 'issued') return response;
  const derived = await verify(config, response, services);
  if (derived.kind === 'rejected') return derived;
  const judgement = judge(derived.inspection);
  return judgement.kind === 'rejected' ? judgement : derived;
}

async function fill(
  { location, make }: Dependent,
  secretState: SecretState | undefined,
  secrets: SecretsService,
): Promise<{ readonly written?: string; readonly failed?: FailedTarget }> {
  // A closed location is reported once, by closedLocations.
  if (secretState?.kind !== 'open') return {};
  const derived = await make();
  const name = describeLocation(location);
  if (derived.kind === 'rejected')
    return { failed: { location: name, ...describeRejection(derived.reason) } };
  if (derived.kind !== 'verified') return { failed: { location: name, ...describeFailedResponse(derived) } };
  const result = await secrets.write(location, derived.token, secretState);
  return result.kind === 'written' ? { written: name } : { failed: failedTarget(location, result.problem) };
}

function closedLocations(config: TokenConfig, observed: Observation): readonly FailedTarget[] {
  return otherLocations(config).flatMap((location) => {
    const secretState = stateOf(observed, location);
    return secretState?.kind === 'closed' ? [failedTarget(location, secretState.problem)] : [];
  });
}

function failedTarget(location: SecretLocation, { message, hint, kind }: GitHubProblem): FailedTarget {
  return { location: describeLocation(location), why: message, hint, kind };
}

function isStaleCopy(source: SecretState, location: SecretState | undefined): boolean {
  if (source.kind !== 'open' || source.updatedAt === undefined || location?.kind !== 'open') return false;
  return location.updatedAt === undefined || location.updatedAt < source.updatedAt - STALE_AFTER_SECONDS;
}

function stateOf(observed: Observation, location: SecretLocation): SecretState | undefined {
  return observed.others.get(locationKey(location));
}
