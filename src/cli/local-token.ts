import type { SecretsService, Services } from '../refresh/services.js';
import { otherLocations, type RunMode, type TokenConfig } from '../token/config.js';
import { type Inspection, knownFacts, NO_FACTS } from '../token/inspection.js';
import { describeLocation, locationKey } from '../token/location.js';
import { planToken } from '../token/plan.js';
import { present } from '../token/present.js';
import type { TokenReport } from '../token/report.js';
import { type EpochSeconds, HOUR, isDate } from '../token/time.js';
import { runToken } from './run-token.js';
import type { TokenFile } from './token-file.js';

/** A token is stored within this time after it was issued; what is written later may be a newer one. */
const STORED_WITHIN_SECONDS = 600;
const SHORT_LIFE_SECONDS = 2 * HOUR;

/**
 * The run of a token kept on this computer and not on GitHub. It steps aside if GitHub's copy was written after the token was
 * issued, or if the time of issue is unknown: that copy cannot be read and may be newer.
 */
export async function refreshLocalToken(
  config: TokenConfig,
  mode: RunMode,
  services: Services,
): Promise<TokenReport> {
  const looked = services.meta.inspect(config, config.token);
  const [inspection, source] = await Promise.all([looked, services.secrets?.see(config.source)]);
  const issuedAt = earliestIssue(inspection);
  const writtenAt = source?.kind === 'open' ? source.updatedAt : undefined;
  const mayBeOlder =
    issuedAt === undefined
      ? mayWrite(config, inspection)
      : issuedAt + STORED_WITHIN_SECONDS < (writtenAt ?? 0);
  return writtenAt !== undefined && mayBeOlder
    ? olderReport(config, inspection)
    : runToken(config, mode, { ...services, meta: lookedAt(services.meta, config, looked) });
}

/** Meta gives no time of issue for the short-lived tokens of a login: those are new. */
function earliestIssue(inspection: Inspection): EpochSeconds | undefined {
  const facts = knownFacts(inspection);
  if (facts?.issuedAt !== undefined || inspection.kind !== 'alive') return facts?.issuedAt;
  const { expiresAt } = inspection.facts;
  const isShort = isDate(expiresAt) && expiresAt - inspection.at <= SHORT_LIFE_SECONDS;
  return isShort ? inspection.at : undefined;
}

/** Whether a run of this token may write it, or one made from it, anywhere. Only then does it matter how old it is. */
function mayWrite(config: TokenConfig, inspection: Inspection): boolean {
  if (inspection.kind !== 'alive') return false;
  return otherLocations(config).length > 0 || planToken(inspection, config.policy).kind === 'exchange';
}

/** The token was already inspected. */
function lookedAt(
  meta: Services['meta'],
  { token: seen }: TokenConfig,
  looked: Promise<Inspection>,
): Services['meta'] {
  let first: Promise<Inspection> | undefined = looked;
  return {
    ...meta,
    inspect: (config, token) => {
      const known = token.equals(seen) ? first : undefined;
      first = undefined;
      return known ?? meta.inspect(config, token);
    },
  };
}

function olderReport(config: TokenConfig, inspection: Inspection): TokenReport {
  const finding = { outcome: 'misconfigured', reason: 'local-token-older' } as const;
  return {
    ...finding,
    secret: config.name,
    location: describeLocation(config.source),
    refreshed: false,
    facts: knownFacts(inspection) ?? NO_FACTS,
    ...present({ now: inspection.at }),
    findings: [finding],
    alerts: [],
    failedTargets: [],
    repairedTargets: [],
    warnings: [],
  };
}

/** Secrets of which the source is kept in a file, too: it is written last, as the place that the token came from. */
export function withTokenFile(
  secrets: SecretsService,
  config: TokenConfig,
  file: TokenFile,
  onFailure: (code: string) => void,
): SecretsService {
  return {
    ...secrets,
    write: async (location, value, secretState, source) => {
      const written = await secrets.write(location, value, secretState, source);
      if (written.kind === 'written' && locationKey(location) === locationKey(config.source)) {
        await file.replace(value).catch((error: NodeJS.ErrnoException) => onFailure(error.code ?? 'unknown'));
      }
      return written;
    },
  };
}
