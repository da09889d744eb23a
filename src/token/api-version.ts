import { DAY, type EpochSeconds } from './time.js';

/** The default version of Meta's API. */
export const DEFAULT_API_VERSION = 'v27.0';

/** How long before its end a version causes a warning. */
const WARN_BEFORE = 60 * DAY;

/** When each version ends; Meta has announced no end for those missing here. */
interface Ends {
  readonly graph: Readonly<Record<string, string>>;
  readonly marketing: Readonly<Record<string, string>>;
}

/**
 * Read 2026-11-27: https://developers.facebook.com/docs/graph-api/changelog and
 * https://developers.facebook.com/documentation/ads-commerce/marketing-api/marketing-api-changelog/versions.md
 */
const ENDS: Ends = {
  graph: {
    'v20.0': '2026-09-24',
    'v21.0': '2027-01-21',
    'v22.0': '2027-05-20',
    'v23.0': '2027-10-08',
    'v24.0': '2028-02-18',
    'v25.0': '2028-07-29',
  },
  marketing: { 'v23.0': '2026-06-09', 'v24.0': '2026-11-10', 'v25.0': '2027-02-23' },
};

/** A version that ends soon, or has ended. */
export interface EndingVersion {
  readonly version: string;
  readonly endsAt: EpochSeconds;
  /** Only the Marketing API ends; the rest goes on. */
  readonly onlyAds: boolean;
}

/** The version, if it ends within 60 days. `asksAds`: the run asks for an ad account or a data set, whose API ends earlier. */
export function endingVersion(
  version: string,
  asksAds: boolean,
  now: EpochSeconds,
): EndingVersion | undefined {
  const isNear = (day: string | undefined): day is string =>
    // Stryker disable next-line ConditionalExpression: no day is no number, which is near nothing
    day !== undefined && Date.parse(day) / 1000 - now <= WARN_BEFORE;
  const ofAds = asksAds ? ENDS.marketing[version] : undefined;
  const ofAll = ENDS.graph[version];
  if (isNear(ofAll)) return { version, endsAt: Date.parse(ofAll) / 1000, onlyAds: false };
  return isNear(ofAds) ? { version, endsAt: Date.parse(ofAds) / 1000, onlyAds: true } : undefined;
}
