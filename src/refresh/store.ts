import { describeFailedResponse, describeRejection } from '../messages/target-failure.js';
import {
  otherLocations,
  type RunMode,
  type Target,
  type TokenConfig,
  withoutAssets,
} from '../token/config.js';
import { isAfter } from '../token/freshness.js';
import type { Alive } from '../token/inspection.js';
import { type Judgement, judgeOwnToken, judgePageToken } from '../token/judgement.js';
import { describeLocation, locationKey, type SecretLocation } from '../token/location.js';
import type { TokenPlan } from '../token/plan.js';
import type { GitHubProblem } from '../token/problem.js';
import { objectToAssets, withLostTargets } from '../token/reach.js';
import type { Died, FailedTarget, Renewal } from '../token/run-record.js';
import type { EpochSeconds } from '../token/time.js';
import type { NotIssued, RejectedToken, TokenResponse, VerifiedToken } from '../token/token-response.js';
import type { Observation } from './observe.js';
import type { AccessibleSecret, SecretState } from './secret-loader.js';
import type { SecretsService, Services } from './services.js';
import { nothingStored, type Stored } from './stored.js';
import { verify } from './verify.js';

/** A secret older than the source by more than this missed a write: the writes of one run are seconds apart. */
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
  const idle = nothingStored(observed);
  if (source === undefined || services.secrets === undefined) return idle;
  if (source.kind === 'closed') return { ...idle, sourceProblem: source.problem };
  if (renewal.kind === 'renewed')
    return replace(config, observed, source, renewal.fresh, services, services.secrets);
  if (plan.kind === 'stop' || token.kind !== 'alive' || renewal.kind === 'died') return idle;
  const current: VerifiedToken =
    renewal.kind === 'extended'
      ? renewal.fresh
      : { kind: 'verified', token: config.token, inspection: token };
  return repair(config, mode, observed, source, current, services);
}

async function replace(
  config: TokenConfig,
  observed: Observation,
  source: AccessibleSecret,
  fresh: VerifiedToken,
  services: Services,
  secrets: SecretsService,
): Promise<Stored> {
  const idle = nothingStored(observed);
  const from: Source = { location: config.source, secretState: source };
  const look = await secrets.lookAgain(config.source, source);
  if (look.kind === 'problem') return { ...idle, sourceProblem: look.problem };
  if (look.data) return { ...idle, freshness: SUPERSEDED };
  const filled = await fillAll(dependents(config, fresh, services), observed, from, config, services);
  const result = filled.isSuperseded
    ? SUPERSEDED
    : await secrets.write(config.source, fresh.token, source, from);
  const { failed, unwritten } = filled;
  switch (result.kind) {
    case 'written':
      services.logger.line(`Stored the new token in ${describeLocation(config.source)}.`);
      return { fresh: fresh.token, repaired: [], failed, unwritten };
    case 'superseded':
      return { ...idle, freshness: SUPERSEDED, ...overtaken(filled) };
    case 'not-written':
    case 'unknown':
      return { ...idle, sourceProblem: result.problem, failed, unwritten };
  }
}

const SUPERSEDED = { kind: 'superseded' } as const;

/** Places written before the source turned out to hold a newer token have an older one: the next run writes them again. */
function overtaken({ done, unwritten }: Filled): Pick<Stored, 'failed' | 'unwritten'> {
  return {
    failed: done.map((location) => ({
      location: describeLocation(location),
      why: 'It holds an older token: a newer one was stored while this run wrote.',
      hint: 'The next scheduled run writes the newer one.',
      kind: 'transient',
    })),
    unwritten: [...new Set([...unwritten, ...done.map(locationKey)])],
  };
}

async function repair(
  config: TokenConfig,
  mode: RunMode,
  observed: Observation,
  source: AccessibleSecret,
  current: VerifiedToken,
  services: Services,
): Promise<Stored> {
  const due = dependents(config, current, services).filter(
    ({ location }) =>
      observed.unwritten.has(locationKey(location)) || isStaleCopy(source, stateOf(observed, location)),
  );
  const idle = nothingStored(observed);
  if (mode === 'dry-run') {
    for (const { location } of due) services.logger.line(`Would repair ${describeLocation(location)}.`);
    return { ...idle, failed: closedLocations(config, observed) };
  }
  const from: Source = { location: config.source, secretState: source };
  const filled = await fillAll(due, observed, from, config, services);
  if (filled.isSuperseded) return { ...idle, freshness: SUPERSEDED, ...overtaken(filled) };
  const { done, failed, unwritten } = filled;
  return { ...idle, repaired: done.map(describeLocation), failed, unwritten };
}

/** The source secret, as observed. */
interface Source {
  readonly location: SecretLocation;
  readonly secretState: AccessibleSecret;
}

interface Filled {
  readonly done: readonly SecretLocation[];
  readonly failed: readonly FailedTarget[];
  readonly unwritten: readonly string[];
  /** Somebody else stored a token in the source meanwhile, so the rest was not written. */
  readonly isSuperseded: boolean;
}

async function fillAll(
  due: readonly Dependent[],
  observed: Observation,
  from: Source,
  config: TokenConfig,
  services: Services,
): Promise<Filled> {
  const results = await Promise.all(
    due.map(async (dependent) => {
      const { location } = dependent;
      return { location, result: await fill(dependent, stateOf(observed, location), from, services) };
    }),
  );
  const done = results.flatMap(({ location, result }) => (result.kind === 'written' ? [location] : []));
  for (const location of done) services.logger.line(`Stored the token in ${describeLocation(location)}.`);
  const written = new Set(done.map(locationKey));
  const tried = results.map(({ location }) => locationKey(location));
  return {
    done,
    failed: [
      ...closedLocations(config, observed),
      ...results.flatMap(({ result }) => (result.kind === 'failed' ? [result.failure] : [])),
    ],
    unwritten: [...new Set([...observed.unwritten, ...tried])].filter((key) => !written.has(key)),
    isSuperseded: results.some(({ result }) => result.kind === 'superseded'),
  };
}

/** A location that the token, or one made from it, is to be written to. */
interface Dependent {
  readonly location: SecretLocation;
  readonly make: () => Promise<Derived>;
}

/** A token for one more location, or why there is none. */
type Derived = VerifiedToken | RejectedToken | NotIssued;

function dependents(config: TokenConfig, token: VerifiedToken, services: Services): readonly Dependent[] {
  const targets = config.targets.map((target) => ({
    location: target.location,
    make: target.ownToken ? () => mintOwnToken(config, target, token, services) : async () => token,
  }));
  const pages = config.pages.flatMap((page) => {
    let derived: Promise<Derived> | undefined;
    // A page's token reaches only its page, so the user's assets do not apply.
    const make = () => (derived ??= derivePageToken(withoutAssets(config), page.pageId, token, services));
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
  return judged(config, response, services, inspection.at, (own) => {
    const judgement = judgeOwnToken(inspection.facts, own);
    return judgement.kind === 'rejected'
      ? withLostTargets(judgement, inspection, own)
      : (objectToAssets(inspection, own) ?? judgement);
  });
}

/** Permissions that the token has are never reported missing, whatever Meta's text names. */
function withoutHeld(response: TokenResponse, { facts }: Alive): TokenResponse {
  if (response.kind === 'issued' || response.trace.permissions === undefined) return response;
  const permissions = response.trace.permissions.filter((permission) => !facts.scopes?.includes(permission));
  return { ...response, trace: { ...response.trace, permissions } };
}

/** A page's own token, made from its user's. */
export async function derivePageToken(
  config: TokenConfig,
  pageId: string,
  { token, inspection }: VerifiedToken,
  services: Services,
): Promise<Derived> {
  const response = withoutHeld(await services.meta.derivePageToken(config, token, pageId), inspection);
  return judged(config, response, services, inspection.at, (page) =>
    judgePageToken(inspection.facts, pageId, page),
  );
}

async function judged(
  config: TokenConfig,
  response: TokenResponse,
  services: Services,
  since: EpochSeconds,
  judge: (derived: Alive) => Judgement,
): Promise<Derived> {
  if (response.kind !== 'issued') return response;
  const derived = await verify(config, response, services, since);
  if (derived.kind === 'rejected') return derived;
  const judgement = judge(derived.inspection);
  return judgement.kind === 'rejected' ? judgement : derived;
}

type FillResult =
  | { readonly kind: 'written' | 'closed' | 'superseded' }
  | { readonly kind: 'failed'; readonly failure: FailedTarget };

async function fill(
  { location, make }: Dependent,
  secretState: SecretState | undefined,
  from: Source,
  { secrets }: Services,
): Promise<FillResult> {
  // A closed location is reported once, by closedLocations.
  if (secrets === undefined || secretState?.kind !== 'open') return { kind: 'closed' };
  const derived = await make();
  const failed = (told: Omit<FailedTarget, 'location'>): FillResult => ({
    kind: 'failed',
    failure: { location: describeLocation(location), ...told },
  });
  if (derived.kind === 'rejected') return failed(describeRejection(derived));
  if (derived.kind !== 'verified') return failed(describeFailedResponse(derived));
  const result = await secrets.write(location, derived.token, secretState, from);
  switch (result.kind) {
    case 'written':
    case 'superseded':
      return { kind: result.kind };
    case 'not-written':
    case 'unknown':
      return { kind: 'failed', failure: failedTarget(location, result.problem) };
  }
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

function isStaleCopy(source: AccessibleSecret, location: SecretState | undefined): boolean {
  if (source.updatedAt === undefined || location?.kind !== 'open') return false;
  const { updatedAt, secretScope } = location;
  // An impossible time says nothing about the secret's content.
  if (updatedAt === undefined || isAfter(updatedAt, secretScope.at)) return true;
  return updatedAt < source.updatedAt - STALE_AFTER_SECONDS;
}

function stateOf(observed: Observation, location: SecretLocation): SecretState | undefined {
  return observed.others.get(locationKey(location));
}
