import { describeFailedResponse, describeRejection } from '../messages/target-failure.js';
import type { FailedTarget } from '../token/conclusion.js';
import {
  otherLocations,
  type PageConfig,
  type RunMode,
  type Target,
  type TokenConfig,
} from '../token/config.js';
import type { TokenFacts } from '../token/inspection.js';
import { type Judgement, judgeOwnToken, judgePageToken } from '../token/judgement.js';
import { describeLocation, locationKey, type SecretLocation } from '../token/location.js';
import type { TokenPlan } from '../token/plan.js';
import type { GitHubProblem } from '../token/problem.js';
import type { Secret } from '../token/secret.js';
import type { TokenResponse } from '../token/token-response.js';
import type { Observation } from './observe.js';
import type { Renewed } from './renew.js';
import type { AccessibleSecret, SecretState } from './secret-loader.js';
import type { SecretsService, Services } from './services.js';

/** What the places hold after the run. */
export interface Stored {
  /** The token that the source holds now. */
  readonly current: Secret;
  readonly sourceProblem?: GitHubProblem;
  readonly repaired: readonly string[];
  readonly failed: readonly FailedTarget[];
}

/** A place that is older than the source by more than this missed a write: a run's own writes lie seconds apart. */
const STALE_AFTER_SECONDS = 600;

/**
 * Writes a better token to every place, the source last: it is the commit record. On a day without one, places that missed an
 * earlier write get the current token.
 */
export async function store(
  config: TokenConfig,
  mode: RunMode,
  seen: Observation,
  plan: TokenPlan,
  renewed: Renewed,
  services: Services,
): Promise<Stored> {
  const { source } = seen;
  const idle: Stored = { current: config.token, repaired: [], failed: [] };
  if (source === undefined || services.secrets === undefined) return idle;
  if (source.kind === 'closed') return { ...idle, sourceProblem: source.problem };
  if (renewed.kind === 'renewed') return replace(config, seen, source, renewed, services, services.secrets);
  if (plan.kind === 'stop' || seen.token.kind !== 'alive' || renewed.kind === 'died') return idle;
  const facts = renewed.kind === 'extended' ? renewed.facts : seen.token.facts;
  return repair(config, mode, seen, source, facts, services, services.secrets);
}

async function replace(
  config: TokenConfig,
  seen: Observation,
  source: AccessibleSecret,
  renewed: Extract<Renewed, { kind: 'renewed' }>,
  services: Services,
  secrets: SecretsService,
): Promise<Stored> {
  const { token, facts } = renewed;
  const { failed } = await fillAll(
    dependents(config, facts, token, services),
    config,
    seen,
    secrets,
    services,
  );
  const result = await secrets.write(config.source, token, source);
  if (result.kind !== 'written')
    return { current: config.token, sourceProblem: result.problem, repaired: [], failed };
  services.logger.line(`Stored the new token in ${describeLocation(config.source)}.`);
  return { current: token, repaired: [], failed };
}

async function repair(
  config: TokenConfig,
  mode: RunMode,
  seen: Observation,
  source: AccessibleSecret,
  facts: TokenFacts,
  services: Services,
  secrets: SecretsService,
): Promise<Stored> {
  const due = dependents(config, facts, config.token, services).filter(({ location }) =>
    isStaleCopy(source, stateOf(seen, location)),
  );
  if (mode === 'dry-run') {
    for (const { location } of due) services.logger.line(`Would repair ${describeLocation(location)}.`);
    return { current: config.token, repaired: [], failed: closedLocations(config, seen) };
  }
  const { written, failed } = await fillAll(due, config, seen, secrets, services);
  return { current: config.token, repaired: written, failed };
}

interface Filled {
  readonly written: readonly string[];
  readonly failed: readonly FailedTarget[];
}

async function fillAll(
  due: readonly Dependent[],
  config: TokenConfig,
  seen: Observation,
  secrets: SecretsService,
  services: Services,
): Promise<Filled> {
  const results = await Promise.all(
    due.map((dependent) => fill(dependent, stateOf(seen, dependent.location), secrets)),
  );
  const written = results.flatMap((result) => result.written ?? []);
  for (const location of written) services.logger.line(`Stored the token in ${location}.`);
  return {
    written,
    failed: [...closedLocations(config, seen), ...results.flatMap((result) => result.failed ?? [])],
  };
}

/** Whether a place missed an earlier write of the token. */
export function isRepairDue(config: TokenConfig, seen: Observation): boolean {
  const { source } = seen;
  return (
    source !== undefined &&
    otherLocations(config).some((location) => isStaleCopy(source, stateOf(seen, location)))
  );
}

/** A place whose own token or copy is to be written, and how to come by what belongs there. */
interface Dependent {
  readonly location: SecretLocation;
  readonly make: () => Promise<Made>;
}

type Made = { readonly token: Secret } | { readonly failed: Pick<FailedTarget, 'why' | 'hint' | 'kind'> };

function dependents(
  config: TokenConfig,
  facts: TokenFacts,
  token: Secret,
  services: Services,
): readonly Dependent[] {
  const targets = config.targets.map((target) => ({
    location: target.location,
    make: target.ownToken
      ? () => mintOwnToken(config, target, facts, token, services)
      : async () => ({ token }),
  }));
  const pages = config.pages.flatMap((page) => {
    let derived: Promise<Made> | undefined;
    const make = () => (derived ??= derivePageToken(config, page, facts, token, services));
    return page.locations.map((location) => ({ location, make }));
  });
  return [...targets, ...pages];
}

async function mintOwnToken(
  config: TokenConfig,
  target: Target,
  facts: TokenFacts,
  token: Secret,
  services: Services,
): Promise<Made> {
  const tokenResponse = await services.meta.mintOwnToken(config, token, target.location);
  return proveMade(tokenResponse, config, services, (proof) => judgeOwnToken(facts, proof));
}

async function derivePageToken(
  config: TokenConfig,
  page: PageConfig,
  facts: TokenFacts,
  token: Secret,
  services: Services,
): Promise<Made> {
  const tokenResponse = await services.meta.derivePageToken(config, token, page.pageId);
  return proveMade(tokenResponse, config, services, (proof) => judgePageToken(facts, page.pageId, proof));
}

async function proveMade(
  tokenResponse: TokenResponse,
  config: TokenConfig,
  services: Services,
  judge: (proof: Parameters<typeof judgeOwnToken>[1]) => Judgement,
): Promise<Made> {
  if (tokenResponse.kind !== 'issued') return { failed: describeFailedResponse(tokenResponse) };
  const judgement = judge(await services.meta.inspect(config, tokenResponse.token));
  return judgement.kind === 'better'
    ? { token: tokenResponse.token }
    : { failed: describeRejection(judgement.reason) };
}

async function fill(
  { location, make }: Dependent,
  secretState: SecretState | undefined,
  secrets: SecretsService,
): Promise<{ readonly written?: string; readonly failed?: FailedTarget }> {
  // A closed place is reported once, by closedPlaces.
  if (secretState?.kind !== 'open') return {};
  const made = await make();
  const name = describeLocation(location);
  if ('failed' in made) return { failed: { location: name, ...made.failed } };
  const result = await secrets.write(location, made.token, secretState);
  return result.kind === 'written' ? { written: name } : { failed: failedTarget(location, result.problem) };
}

function closedLocations(config: TokenConfig, seen: Observation): readonly FailedTarget[] {
  return otherLocations(config).flatMap((location) => {
    const secretState = stateOf(seen, location);
    return secretState?.kind === 'closed' ? [failedTarget(location, secretState.problem)] : [];
  });
}

function failedTarget(location: SecretLocation, { message, hint, kind }: GitHubProblem): FailedTarget {
  return { location: describeLocation(location), why: message, hint: hint, kind };
}

function isStaleCopy(source: SecretState, location: SecretState | undefined): boolean {
  if (source.kind !== 'open' || source.updatedAt === undefined || location?.kind !== 'open') return false;
  return location.updatedAt === undefined || location.updatedAt < source.updatedAt - STALE_AFTER_SECONDS;
}

function stateOf(seen: Observation, location: SecretLocation): SecretState | undefined {
  return seen.others.get(locationKey(location));
}
