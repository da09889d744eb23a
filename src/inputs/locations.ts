import { otherLocations, type PageConfig, type Target, type TokenConfig } from '../token/config.js';
import { describeLocation, locationKey, type SecretLocation, type SecretScope } from '../token/location.js';
import type { Platform } from '../token/platform.js';
import { type Entry, type Fields, readInput, refuseUnknownKeys, tokenFields, toText } from './fields.js';
import { InputError } from './options.js';
import { LOCATION_READERS, PAGE_KEYS, TARGET_KEYS } from './table.js';
import * as read from './values.js';

/** Where the secret of the token is. @throws InputError for both an environment and an organization */
export function readSourceScope(fields: Fields, repository: string): SecretScope {
  const environment = readInput(fields, 'environment');
  const organization = readInput(fields, 'organization');
  if (environment !== undefined && organization !== undefined) {
    throw new InputError(
      fields.text('environment').name,
      'cannot be set together with organization: a secret lives in one place.',
      'Keep the one that the secret belongs to; write to others with targets.',
    );
  }
  if (environment !== undefined) return { kind: 'environment', repository, environment };
  if (organization !== undefined) return { kind: 'organization', organization, store: 'actions' };
  return { kind: 'repository', repository, store: 'actions' };
}

/** The further places of the token; a name that is left out is `secretName`. @throws InputError */
export async function readTargets(
  fields: Fields,
  secretName: string,
  platform: Platform,
  repository: string,
): Promise<readonly Target[]> {
  const entries = await fields.entries('targets');
  return entries.map((entry) => {
    refuseUnknownKeys(entry, TARGET_KEYS);
    const ownToken =
      'own-token' in entry.values && read.readBoolean(`${entry.name}.own-token`, toText(entry, 'own-token'));
    if (ownToken && platform !== 'facebook') {
      throw new InputError(
        `${entry.name}.own-token`,
        'is something that only Facebook tokens have.',
        'Take it out: the target then gets a copy.',
      );
    }
    return { location: readLocation(entry, secretName, repository), ownToken };
  });
}

/** The page tokens to derive, each with its places. @throws InputError */
export async function readPages(
  fields: Fields,
  source: SecretLocation,
  platform: Platform,
  repository: string,
): Promise<readonly PageConfig[]> {
  const entries = await fields.entries('pages');
  return Promise.all(
    entries.map(async (entry) => {
      refuseUnknownKeys(entry, PAGE_KEYS);
      if (platform !== 'facebook') {
        throw new InputError(
          entry.name,
          'asks for a page token, which only a Facebook token gives.',
          'Take pages out for this token.',
        );
      }
      const pageId = read.readPageId(
        `${entry.name}.page`,
        'page' in entry.values ? toText(entry, 'page') : '',
      );
      if (!('secret' in entry.values)) {
        throw new InputError(`${entry.name}.secret`, 'is missing.', 'Example: secret: META_PAGE_TOKEN');
      }
      const hasOwnScope = ['repository', 'environment', 'organization', 'store'].some(
        (key) => key in entry.values,
      );
      const own = readLocation(entry, '', repository);
      const first: SecretLocation = hasOwnScope ? own : { ...source, secret: own.secret };
      const targets = await readTargets(tokenFields(entry, noFields()), first.secret, platform, repository);
      const minted = targets.findIndex(({ ownToken }) => ownToken);
      if (minted !== -1) {
        throw new InputError(
          `${entry.name}.targets[${minted + 1}].own-token`,
          'does not exist for page tokens.',
          'Take it out.',
        );
      }
      return { pageId, locations: [first, ...targets.map(({ location }) => location)] as const };
    }),
  );
}

/** For an entry whose missing keys do not come from the inputs. */
function noFields(): Fields {
  return { text: (name) => ({ name, value: '' }), entries: async () => [], inherited: new Map() };
}

function readLocation(entry: Entry, defaultSecret: string, thisRepository: string): SecretLocation {
  const name = (key: string): string => `${entry.name}.${key}`;
  const at = <Key extends keyof typeof LOCATION_READERS>(key: Key) => {
    const value = key in entry.values ? toText(entry, key) : '';
    return LOCATION_READERS[key](name(key), value) as ReturnType<(typeof LOCATION_READERS)[Key]>;
  };
  const secret = at('secret') ?? defaultSecret;
  const environment = at('environment');
  const organization = at('organization');
  const store = at('store') ?? 'actions';
  const repository = at('repository') ?? thisRepository;
  if (organization !== undefined) {
    if (environment !== undefined || at('repository') !== undefined) {
      throw new InputError(
        name('organization'),
        'cannot be set together with repository or environment.',
        'Make it two entries.',
      );
    }
    return { kind: 'organization', organization, store, secret };
  }
  if (environment !== undefined) {
    if (store !== 'actions') {
      throw new InputError(
        name('store'),
        'cannot be set together with environment.',
        'Environments only have Actions secrets.',
      );
    }
    return { kind: 'environment', repository, environment, secret };
  }
  return { kind: 'repository', repository, store, secret };
}

/** Two writers of one secret would overwrite each other on every run. */
export function refuseCollisions(configs: readonly TokenConfig[]): void {
  const seen = new Set<string>();
  for (const config of configs) {
    const ofPages = new Set(config.pages.flatMap(({ locations }) => locations));
    for (const location of [config.source, ...otherLocations(config)]) {
      const key = locationKey(location);
      if (seen.has(key)) {
        const input = ofPages.has(location) ? 'pages' : 'targets';
        throw new InputError(
          configs.length > 1 ? 'tokens' : input,
          `names ${describeLocation(location)} twice.`,
          'Every secret may be written once: the one it came from need not be a target, and names do not differ by case.',
        );
      }
      seen.add(key);
    }
  }
}
