import { otherLocations, type TokenConfig } from '../token/config.js';
import { locationKey, type SecretLocation } from '../token/location.js';
import type { Observation } from './observe.js';
import type { SecretState } from './secret-loader.js';
import type { SecretsService, Services } from './services.js';

/** A source that could not be written is closed before anything is spent: an exchange, a code, a device login. */
export async function proveSource(
  location: SecretLocation,
  observed: Observation,
  { secrets }: Pick<Services, 'secrets'>,
): Promise<Observation> {
  const { source } = observed;
  if (source === undefined || secrets === undefined) return observed;
  return { ...observed, source: await proved(location, source, secrets) };
}

/** The same of every place: whoever is about to log in can still take away one that could not be written. */
export async function proveAll(
  config: TokenConfig,
  observed: Observation,
  services: Pick<Services, 'secrets'>,
): Promise<Observation> {
  const { secrets } = services;
  if (secrets === undefined) return observed;
  const others = otherLocations(config).map(async (location): Promise<readonly [string, SecretState][]> => {
    const secretState = observed.others.get(locationKey(location));
    return secretState === undefined
      ? []
      : [[locationKey(location), await proved(location, secretState, secrets)]];
  });
  const [withSource, ...rest] = await Promise.all([
    proveSource(config.source, observed, services),
    ...others,
  ]);
  return { ...withSource, others: new Map(rest.flat()) };
}

async function proved(
  location: SecretLocation,
  secretState: SecretState,
  secrets: SecretsService,
): Promise<SecretState> {
  if (secretState.kind !== 'open') return secretState;
  const reply = await secrets.proveWritable(location, secretState);
  return reply.kind === 'done' ? secretState : { ...secretState, kind: 'closed', problem: reply.problem };
}
