import type { EndingVersion } from '../token/api-version.js';
import type { Warning } from '../token/report.js';
import { type EpochSeconds, isoDay } from '../token/time.js';
import { plain } from './escape.js';
import { explain } from './reasons.js';

/** The version of Meta's API is near its end. */
export function versionEnds({ version, endsAt, onlyAds }: EndingVersion, now: EpochSeconds): Warning {
  const what = onlyAds ? `${version} of Meta's API for ads` : `${version} of Meta's API`;
  return {
    reason: 'api-version-ends',
    message: `${what} ${endsAt > now ? 'ends' : 'ended'} on ${isoDay(endsAt)}.`,
    hint: explain('api-version-ends').hint,
  };
}

/** Meta answered with a newer version. `said` is its header. */
export function versionUpgraded(version: string, said: string): Warning {
  return {
    reason: 'api-version-upgraded',
    message: `Meta no longer serves ${version} for every call. In its words: "${plain(said).replaceAll('://', ': //')}"`,
    hint: explain('api-version-upgraded').hint,
  };
}

/** Meta refused to answer about an asset in this version, and everything else works. */
export function versionRefused(version: string): Warning {
  return {
    reason: 'api-version-ended',
    message: `Meta no longer serves ${version} for an asset, so that asset could not be measured.`,
    hint: explain('api-version-ended').hint,
  };
}
