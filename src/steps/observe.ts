import { otherPlaces, type RunMode, type TokenJob } from '../job.js';
import type { Inspection } from '../token/inspection.js';
import { describePlace, type Place, placeKey } from '../token/place.js';
import type { GitHubTrouble } from '../token/trouble.js';
import type { PlaceSight } from './vault-book.js';
import type { World } from './world.js';

/** What the world holds before anything is done. */
export interface Seen {
  readonly token: Inspection;
  /** Where the token came from; undefined when this run looks at Meta only. */
  readonly source?: PlaceSight;
  /** Every other place, by `placeKey`. */
  readonly others: ReadonlyMap<string, PlaceSight>;
}

/** Asks Meta about the token and GitHub about every place that holds it, all at once. */
export async function observe(job: TokenJob, mode: RunMode, world: World): Promise<Seen> {
  const token = world.meta.inspect(job, job.token);
  if (world.secrets === undefined || mode === 'check') return { token: await token, others: new Map() };
  if (mode !== 'rehearse') world.issues?.look(job.issue);
  const { secrets } = world;
  const others = otherPlaces(job).map(async (place) => [placeKey(place), await secrets.see(place)] as const);
  const [source, ...rest] = await Promise.all([secrets.see(job.source), ...others]);
  return {
    token: await token,
    // A first login may make the secret.
    source: mode === 'reauthorize' ? source : mustExist(source, job.source),
    others: new Map(rest),
  };
}

/**
 * A source that does not exist is a wrong name or a wrong place: what would be stored there is not what the next run reads.
 */
function mustExist(source: PlaceSight, place: Place): PlaceSight {
  if (source.kind === 'closed' || source.updatedAt !== undefined) return source;
  const trouble: GitHubTrouble = {
    reason: 'secret-missing',
    kind: 'setup',
    message: `There is no secret ${describePlace(place)}.`,
    hint:
      'Set secret-name to the secret that access-token comes from. If that secret belongs to an environment or an ' +
      'organization, set environment or organization too.',
  };
  return { ...source, kind: 'closed', trouble };
}
