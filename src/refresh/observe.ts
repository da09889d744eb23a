import { otherLocations, type RunMode, type TokenConfig } from '../token/config.js';
import type { Inspection } from '../token/inspection.js';
import { locationKey, type SecretLocation } from '../token/location.js';
import type { SecretState } from './secret-loader.js';
import type { Services } from './services.js';

/** What Meta and GitHub say before anything is done. */
export interface Observation {
  readonly token: Inspection;
  /** The secret that the token came from; undefined when this run looks at Meta only. */
  readonly source?: SecretState;
  /** Every other secret, by `locationKey`. */
  readonly others: ReadonlyMap<string, SecretState>;
}

/** How long ago the source secret was written, by GitHub's clock; undefined where it is not known. */
export function storedForSeconds({ source }: Observation): number | undefined {
  return source?.kind === 'open' && source.updatedAt !== undefined
    ? source.secretScope.at - source.updatedAt
    : undefined;
}

/** Asks Meta about the token and GitHub about every secret that holds it, all at once. */
export async function observe(config: TokenConfig, mode: RunMode, services: Services): Promise<Observation> {
  const token = services.meta.inspect(config, config.token);
  if (services.secrets === undefined || mode === 'check') return { token: await token, others: new Map() };
  if (mode !== 'dry-run') services.issues?.prefetch(config.issue);
  const { secrets } = services;
  const others = otherLocations(config).map(
    async (location) => [locationKey(location), await secrets.see(location)] as const,
  );
  const [source, ...rest] = await Promise.all([secrets.see(config.source), ...others]);
  return {
    token: await token,
    // A first login may make the secret.
    source: mode === 'reauthorize' ? source : await mustExist(source, config.source),
    others: new Map(rest),
  };
}

/** A source must exist: see `secretMissing`, whose words are loaded when they are needed. */
async function mustExist(source: SecretState, location: SecretLocation): Promise<SecretState> {
  if (source.kind === 'closed' || source.updatedAt !== undefined) return source;
  const { secretMissing } = await import('../messages/secret-missing.js');
  return { ...source, kind: 'closed', problem: secretMissing(location) };
}
