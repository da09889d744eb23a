import { otherPlaces, type PageJob, type RunMode, type Target, type TokenJob } from '../job.js';
import type { FailedTarget } from '../token/conclusion.js';
import type { TokenFacts } from '../token/inspection.js';
import type { Issuance } from '../token/issuance.js';
import { type Judgement, judgePageToken, judgeTwin } from '../token/judgement.js';
import { describePlace, type Place, placeKey } from '../token/place.js';
import type { TokenPlan } from '../token/plan.js';
import type { Secret } from '../token/secret.js';
import type { GitHubTrouble } from '../token/trouble.js';
import { describeFailedIssuance, describeRejection } from '../words/reasons.js';
import type { Seen } from './observe.js';
import type { Renewed } from './renew.js';
import type { OpenPlace, PlaceSight } from './vault-book.js';
import type { SecretsDesk, World } from './world.js';

/** What the places hold after the run. */
export interface Stored {
  /** The token that the source holds now. */
  readonly current: Secret;
  readonly sourceTrouble?: GitHubTrouble;
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
  job: TokenJob,
  mode: RunMode,
  seen: Seen,
  plan: TokenPlan,
  renewed: Renewed,
  world: World,
): Promise<Stored> {
  const { source } = seen;
  const idle: Stored = { current: job.token, repaired: [], failed: [] };
  if (source === undefined || world.secrets === undefined) return idle;
  if (source.kind === 'closed') return { ...idle, sourceTrouble: source.trouble };
  if (renewed.kind === 'renewed') return replace(job, seen, source, renewed, world, world.secrets);
  if (plan.kind === 'stop' || seen.token.kind !== 'alive' || renewed.kind === 'lost') return idle;
  const facts = renewed.kind === 'extended' ? renewed.facts : seen.token.facts;
  return repair(job, mode, seen, source, facts, world, world.secrets);
}

async function replace(
  job: TokenJob,
  seen: Seen,
  source: OpenPlace,
  renewed: Extract<Renewed, { kind: 'renewed' }>,
  world: World,
  secrets: SecretsDesk,
): Promise<Stored> {
  const { token, facts } = renewed;
  const { failed } = await fillAll(dependents(job, facts, token, world), job, seen, secrets, world);
  const result = await secrets.write(job.source, token, source);
  if (result.kind !== 'written')
    return { current: job.token, sourceTrouble: result.trouble, repaired: [], failed };
  world.narrator.line(`Stored the fresh token in ${describePlace(job.source)}.`);
  return { current: token, repaired: [], failed };
}

async function repair(
  job: TokenJob,
  mode: RunMode,
  seen: Seen,
  source: OpenPlace,
  facts: TokenFacts,
  world: World,
  secrets: SecretsDesk,
): Promise<Stored> {
  const due = dependents(job, facts, job.token, world).filter(({ place }) =>
    isStalePlace(source, sightOf(seen, place)),
  );
  if (mode === 'rehearse') {
    for (const { place } of due) world.narrator.line(`Would repair ${describePlace(place)}.`);
    return { current: job.token, repaired: [], failed: closedPlaces(job, seen) };
  }
  const { written, failed } = await fillAll(due, job, seen, secrets, world);
  return { current: job.token, repaired: written, failed };
}

interface Filled {
  readonly written: readonly string[];
  readonly failed: readonly FailedTarget[];
}

async function fillAll(
  due: readonly Dependent[],
  job: TokenJob,
  seen: Seen,
  secrets: SecretsDesk,
  world: World,
): Promise<Filled> {
  const results = await Promise.all(
    due.map((dependent) => fill(dependent, sightOf(seen, dependent.place), secrets)),
  );
  const written = results.flatMap((result) => result.written ?? []);
  for (const place of written) world.narrator.line(`Stored the token in ${place}.`);
  return {
    written,
    failed: [...closedPlaces(job, seen), ...results.flatMap((result) => result.failed ?? [])],
  };
}

/** Whether a place missed an earlier write of the token. */
export function isRepairDue(job: TokenJob, seen: Seen): boolean {
  const { source } = seen;
  return source !== undefined && otherPlaces(job).some((place) => isStalePlace(source, sightOf(seen, place)));
}

/** A place whose own token or copy is to be written, and how to come by what belongs there. */
interface Dependent {
  readonly place: Place;
  readonly make: () => Promise<Made>;
}

type Made = { readonly token: Secret } | { readonly failed: Pick<FailedTarget, 'why' | 'cure' | 'kind'> };

function dependents(job: TokenJob, facts: TokenFacts, token: Secret, world: World): readonly Dependent[] {
  const targets = job.targets.map((target) => ({
    place: target.place,
    make: target.ownToken ? () => mintOwnToken(job, target, facts, token, world) : async () => ({ token }),
  }));
  const pages = job.pages.flatMap((page) => {
    let derived: Promise<Made> | undefined;
    const make = () => (derived ??= derivePageToken(job, page, facts, token, world));
    return page.places.map((place) => ({ place, make }));
  });
  return [...targets, ...pages];
}

async function mintOwnToken(
  job: TokenJob,
  target: Target,
  facts: TokenFacts,
  token: Secret,
  world: World,
): Promise<Made> {
  const issuance = await world.meta.mintOwnToken(job, token, target.place);
  return proveMade(issuance, job, world, (proof) => judgeTwin(facts, proof));
}

async function derivePageToken(
  job: TokenJob,
  page: PageJob,
  facts: TokenFacts,
  token: Secret,
  world: World,
): Promise<Made> {
  const issuance = await world.meta.derivePageToken(job, token, page.pageId);
  return proveMade(issuance, job, world, (proof) => judgePageToken(facts, page.pageId, proof));
}

async function proveMade(
  issuance: Issuance,
  job: TokenJob,
  world: World,
  judge: (proof: Parameters<typeof judgeTwin>[1]) => Judgement,
): Promise<Made> {
  if (issuance.kind !== 'issued') return { failed: describeFailedIssuance(issuance) };
  const judgement = judge(await world.meta.inspect(job, issuance.token));
  return judgement.kind === 'better'
    ? { token: issuance.token }
    : { failed: describeRejection(judgement.reason) };
}

async function fill(
  { place, make }: Dependent,
  sight: PlaceSight | undefined,
  secrets: SecretsDesk,
): Promise<{ readonly written?: string; readonly failed?: FailedTarget }> {
  // A closed place is reported once, by closedPlaces.
  if (sight?.kind !== 'open') return {};
  const made = await make();
  const name = describePlace(place);
  if ('failed' in made) return { failed: { place: name, ...made.failed } };
  const result = await secrets.write(place, made.token, sight);
  return result.kind === 'written' ? { written: name } : { failed: failedTarget(place, result.trouble) };
}

function closedPlaces(job: TokenJob, seen: Seen): readonly FailedTarget[] {
  return otherPlaces(job).flatMap((place) => {
    const sight = sightOf(seen, place);
    return sight?.kind === 'closed' ? [failedTarget(place, sight.trouble)] : [];
  });
}

function failedTarget(place: Place, { message, hint, kind }: GitHubTrouble): FailedTarget {
  return { place: describePlace(place), why: message, cure: hint, kind };
}

function isStalePlace(source: PlaceSight, place: PlaceSight | undefined): boolean {
  if (source.kind !== 'open' || source.updatedAt === undefined || place?.kind !== 'open') return false;
  return place.updatedAt === undefined || place.updatedAt < source.updatedAt - STALE_AFTER_SECONDS;
}

function sightOf(seen: Seen, place: Place): PlaceSight | undefined {
  return seen.others.get(placeKey(place));
}
