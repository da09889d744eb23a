import { versionEnds, versionRefused, versionUpgraded } from '../messages/api-version.js';
import { endingVersion } from '../token/api-version.js';
import type { TokenReport, Warning } from '../token/report.js';
import type { Services } from './services.js';

/** Version too old (Marketing API, "Error codes"). */
const VERSION_ENDED = 2635;

/** The run's warning about its version of Meta's API: at most one, the most severe. */
export function warnOfVersion(
  reports: readonly TokenReport[],
  { links: { graphApiVersion }, apiUpgrade }: Pick<Services, 'links' | 'apiUpgrade'>,
): Warning | undefined {
  const assets = reports.flatMap((report) => report.assets ?? []);
  const isRefused = assets.some(
    ({ reach }) => reach.kind === 'not-measured' && reach.trace.code === VERSION_ENDED,
  );
  if (isRefused) return versionRefused(graphApiVersion);
  const upgrade = apiUpgrade();
  if (upgrade !== undefined) return versionUpgraded(graphApiVersion, upgrade);
  const now = reports.find((report) => report.now !== undefined)?.now;
  // Stryker disable next-line ConditionalExpression: nothing ends near a moment that is not known
  if (now === undefined) return undefined;
  const asksAds = assets.some(({ asset: { kind } }) => kind === 'ad-account' || kind === 'dataset');
  const ending = endingVersion(graphApiVersion, asksAds, now);
  return ending && versionEnds(ending, now);
}
