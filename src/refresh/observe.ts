import { otherLocations, type RunMode, type TokenConfig } from '../token/config.js';
import { type Freshness, freshnessOf } from '../token/freshness.js';
import type { Inspection } from '../token/inspection.js';
import { locationKey, type SecretLocation } from '../token/location.js';
import { present } from '../token/present.js';
import { confirmDeath } from './confirm-death.js';
import { issueKeyOf } from './issue-key.js';
import type { SecretState } from './secret-loader.js';
import type { Services } from './services.js';

/** What Meta and GitHub say before anything is done. */
export interface Observation {
  readonly token: Inspection;
  /** The secret that the token came from; undefined when this run looks at Meta only. */
  readonly source?: SecretState;
  /** Every other secret, by `locationKey`. */
  readonly others: ReadonlyMap<string, SecretState>;
  /** Of these, those that an earlier run could not write, whatever their dates say. */
  readonly unwritten: ReadonlySet<string>;
  /** Whether this run may act on what it has seen. */
  readonly freshness: Freshness;
}

/** How long ago the source secret was written, by GitHub's clock; undefined where it is not known. */
export function storedForSeconds({ source }: Pick<Observation, 'source'>): number | undefined {
  return source?.kind === 'open' && source.updatedAt !== undefined
    ? source.secretScope.at - source.updatedAt
    : undefined;
}

/** Asks Meta about the token, and GitHub about every secret that holds it and about this run, all at once. */
export async function observe(config: TokenConfig, mode: RunMode, services: Services): Promise<Observation> {
  const asked = services.meta.inspect(config, config.token);
  const { secrets } = services;
  if (secrets === undefined || mode === 'check') {
    const token = await confirmDeath(await asked, config, services);
    return { token, others: new Map(), unwritten: new Set(), freshness: { kind: 'current' } };
  }
  if (mode !== 'dry-run') services.issues?.prefetch(config.issue);
  // An environment's secrets are read when the job starts, so they cannot be stale.
  const runAsked = config.source.kind === 'environment' ? undefined : services.runCreation();
  const locations = otherLocations(config);
  const others = locations.map(
    async (location) => [locationKey(location), await secrets.see(location)] as const,
  );
  const remembered = locations.length === 0 ? undefined : services.issues;
  const [source, unwritten, run, ...rest] = await Promise.all([
    secrets.see(config.source),
    remembered?.unwritten(config.issue, issueKeyOf(config), locations.map(locationKey)),
    runAsked,
    ...others,
  ]);
  const token = await confirmDeath(await asked, config, services);
  const freshness = freshnessOf({
    location: config.source,
    source:
      source.kind === 'open'
        ? present({
            kind: 'open',
            at: source.secretScope.at,
            updatedAt: source.updatedAt,
            seenAt: source.seenAt,
          })
        : source,
    run: run ?? { kind: 'none' },
    metaAt: token.at,
    token: token.kind,
  });
  return {
    token,
    // A first login may create the secret.
    source: mode === 'reauthorize' ? source : await mustExist(source, config.source),
    others: new Map(rest),
    unwritten: unwritten ?? new Set(),
    freshness,
  };
}

/** A source must exist: see `secretMissing`, which is loaded only when needed. */
async function mustExist(source: SecretState, location: SecretLocation): Promise<SecretState> {
  if (source.kind === 'closed' || source.updatedAt !== undefined) return source;
  const { secretMissing } = await import('../messages/secret-missing.js');
  return { ...source, kind: 'closed', problem: secretMissing(location) };
}
