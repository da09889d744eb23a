import { canHave } from '../token/asset.js';
import {
  type AppCredentials,
  type IssueOptions,
  NO_TOKEN_YET,
  type PlatformApp,
  type RunMode,
  type TokenConfig,
} from '../token/config.js';
import type { SecretLocation } from '../token/location.js';
import { type Platform, platformName, platformOfPrefix } from '../token/platform.js';
import { spreadSeconds } from '../token/policy.js';
import { Secret } from '../token/secret.js';
import {
  type Entry,
  type Field,
  type Fields,
  readInput,
  refuseUnknownKeys,
  tokenFields,
  toText,
} from './fields.js';
import { readPages, readSourceScope, readTargets } from './locations.js';
import { InputError, type RunOptions } from './options.js';
import { type InputName, TOKEN_KEYS } from './table.js';
import * as read from './values.js';

const ACCESS_TOKEN_HINT =
  'Set it to the stored secret: access-token: ${{ secrets.META_ACCESS_TOKEN }}. If that is what it says, no such secret exists here ' +
  'yet: store a first token, and name the environment in the job if it is an environment secret.';

/** Every token of the run: the entries of `tokens`, else the one that the other inputs name. @throws InputError */
export async function readTokenConfigs(
  fields: Fields,
  mode: RunMode,
  repository: string,
): Promise<RunOptions['configs']> {
  const entries = await fields.entries('tokens');
  if (entries.length === 0) {
    // A workflow that only checks need not say where the token is stored.
    const secretName =
      mode === 'check' && fields.text('secret-name').value === ''
        ? 'ACCESS_TOKEN'
        : readInput(fields, 'secret-name');
    const token = readToken(fields.text('access-token'), secretName, mode);
    return [await readTokenConfig(fields, secretName, token, repository)];
  }
  const instead: readonly InputName[] =
    mode === 'reauthorize' ? ['access-token'] : ['access-token', 'secret-name'];
  for (const name of instead) {
    if (fields.text(name).value !== '') {
      throw new InputError(
        name,
        'cannot be set together with tokens.',
        'Give each entry of tokens its own secret and value.',
      );
    }
  }
  const configs = separateApps(
    await Promise.all(entries.map((entry) => readTokenEntry(entry, fields, mode, repository))),
    entries,
  );
  // A re-authorization is for one token, and secret-name says which.
  const chosen = fields.text('secret-name').value.toUpperCase();
  const wanted = chosen === '' ? configs : configs.filter(({ name }) => name === chosen);
  if (wanted.length === 0) {
    throw new InputError('secret-name', 'is none of the secrets in tokens.', 'Name the one to re-authorize.');
  }
  if (mode === 'reauthorize' && wanted.length > 1) refuseAmbiguousLogin(chosen);
  return wanted as [TokenConfig, ...TokenConfig[]];
}

function readToken({ name, value }: Field, secretName: string, mode: RunMode): Secret {
  if (value === '' && mode === 'reauthorize') return new Secret(NO_TOKEN_YET);
  return read.requireSecretValue(name, value, ACCESS_TOKEN_HINT, secretName);
}

/**
 * Instagram's and Threads' app is another than Meta's. An entry that names the same for both is wrong; what such an entry only
 * inherits belongs to the run's Facebook tokens.
 */
function separateApps(configs: readonly TokenConfig[], entries: readonly Entry[]): readonly TokenConfig[] {
  const ofFacebook = new Set(configs.flatMap(({ app }) => app?.id ?? []));
  return configs.map((config, index) => {
    const { platformApp, ...rest } = config;
    if (platformApp?.id === undefined || !ofFacebook.has(platformApp.id)) return config;
    const entry = entries[index];
    if (entry === undefined || !('app-id' in entry.values)) return rest;
    const platform = platformName(config.platform);
    throw new InputError(
      `${entry.name}.app-id`,
      `is the ID of Meta's app, which a Facebook token of this run has too. ${platform} has an app ID and secret of its own.`,
      PLATFORM_APP_PAGES[config.platform],
    );
  });
}

/** The inputs or variables of each platform's pair. */
export const PLATFORM_APP_PAGES: Readonly<Record<Platform, string>> = {
  facebook: 'You find them on https://developers.facebook.com/apps, in App settings, Basic.',
  instagram:
    'You find them on https://developers.facebook.com/apps, in Instagram, API setup with Instagram login, Business login settings.',
  threads:
    'You find them on https://developers.facebook.com/apps, in App settings, Basic: Threads app ID and secret.',
};

function refuseAmbiguousLogin(chosen: string): never {
  if (chosen === '') {
    throw new InputError(
      'secret-name',
      'is missing: a login is for one token.',
      'Name the entry of tokens to re-authorize.',
    );
  }
  throw new InputError(
    'secret-name',
    'is the name of several entries of tokens: a login is for one token.',
    'Log in from a computer instead, and name the place of that one: login --secret NAME --environment NAME',
  );
}

async function readTokenEntry(
  entry: Entry,
  fields: Fields,
  mode: RunMode,
  repository: string,
): Promise<TokenConfig> {
  refuseUnknownKeys(entry, TOKEN_KEYS);
  for (const key of ['secret', 'value']) {
    if (!(key in entry.values)) {
      throw new InputError(
        `${entry.name}.${key}`,
        'is missing.',
        'Example:\n- secret: META_TOKEN_ACME\n  value: ${{ secrets.META_TOKEN_ACME }}',
      );
    }
  }
  const secretName = read.readSecretName(`${entry.name}.secret`, toText(entry, 'secret'));
  const isAbsent = mode === 'reauthorize' && !entry.values.value;
  const value = isAbsent ? '' : toText(entry, 'value');
  const token = readToken({ name: `${entry.name}.value`, value }, secretName, mode);
  return readTokenConfig(tokenFields(entry, fields), secretName, token, repository);
}

async function readTokenConfig(
  fields: Fields,
  name: string,
  token: Secret,
  repository: string,
): Promise<TokenConfig> {
  const platform = readPlatform(fields, token);
  const app = platform === 'facebook' ? readApp(fields) : undefined;
  const platformApp = platform === 'facebook' ? undefined : readPlatformApp(fields, platform);
  const source: SecretLocation = { ...readSourceScope(fields, repository), secret: name };
  const assets = readAssets(fields, platform);
  const configId = platform === 'facebook' ? readInput(fields, 'config-id') : undefined;
  const expectedUserId = readInput(fields, 'expected-user-id');
  const expiryVariable = readInput(fields, 'expiry-variable');
  const dispatchEvent = readInput(fields, 'dispatch-event');
  const exportEnv = readInput(fields, 'export-env');
  return {
    name,
    source,
    token,
    platform,
    ...(app && { app }),
    ...(platformApp && { platformApp }),
    policy: {
      requiredScopes: readInput(fields, 'required-scopes'),
      refreshBeforeDays: readInput(fields, 'refresh-before-days'),
      warnBeforeDays: readInput(fields, 'warn-before-days'),
      spreadSeconds: spreadSeconds(name),
      ...(app && { appId: app.id }),
      ...(expectedUserId && { expectedUserId }),
    },
    targets: await readTargets(fields, name, platform, repository),
    pages: await readPages(fields, source, platform, repository),
    ...(assets.length > 0 && { assets }),
    redirectUri: readInput(fields, 'redirect-uri', platform),
    ...(configId && { configId }),
    issue: readIssueOptions(fields),
    extras: {
      ...(expiryVariable && { expiryVariable }),
      ...(dispatchEvent && { dispatchEvent }),
      ...(exportEnv && { exportEnv }),
    },
  };
}

/**
 * By Meta's prefixes; a token without one is Facebook's.
 * @throws InputError where the prefix says something else than the input
 */
export function readPlatform(fields: Fields, token: Secret): Platform {
  const platform = readInput(fields, 'platform');
  const ofPrefix = platformOfPrefix(token.reveal());
  if (platform === 'auto') return ofPrefix ?? 'facebook';
  if (ofPrefix !== undefined && ofPrefix !== platform) {
    throw new InputError(
      fields.text('platform').name,
      `says ${platform}, and the token begins as those of ${platformName(ofPrefix)} do.`,
      `Set platform: ${ofPrefix}, or take it out. If it should be a token of ${platformName(platform)}, store that one.`,
    );
  }
  return platform;
}

function readApp(fields: Fields): AppCredentials {
  const id = fields.text('app-id');
  const secret = fields.text('app-secret');
  return {
    id: read.readAppId(id.name, id.value),
    secret: read.requireSecretValue(
      secret.name,
      secret.value,
      "You can find it in the app's settings under Basic. Example: app-secret: ${{ secrets.META_APP_SECRET }}",
    ),
  };
}

function readPlatformApp(fields: Fields, platform: Platform): PlatformApp | undefined {
  const id = readInput(fields, 'app-id', platform);
  const secret = readInput(fields, 'app-secret', platform);
  return id === undefined && secret === undefined
    ? undefined
    : { ...(id && { id }), ...(secret && { secret }) };
}

function readAssets(fields: Fields, platform: Platform): NonNullable<TokenConfig['assets']> {
  const { name, value } = fields.text('assets');
  return readAssetsOf(platform, name, value);
}

/** The assets of a platform's token. @throws InputError for one that it cannot reach */
export function readAssetsOf(
  platform: Platform,
  name: string,
  value: string,
): NonNullable<TokenConfig['assets']> {
  const assets = read.readAssets(name, value);
  if (assets.every((asset) => canHave(platform, asset))) return assets;
  throw new InputError(
    name,
    `names an asset that a token of ${platformName(platform)} cannot have.`,
    platform === 'facebook'
      ? 'threads:ID is for Threads tokens.'
      : `Example: assets: ${platform}:17841400000000000. Among several tokens, give each entry its own assets.`,
  );
}

function readIssueOptions(fields: Fields): IssueOptions {
  const mentions = readInput(fields, 'issue-mentions');
  return {
    labels: readInput(fields, 'issue-labels'),
    assignees: readInput(fields, 'issue-assignees'),
    ...(mentions.length > 0 && { mentions }),
  };
}
