import { canHave } from '../token/asset.js';
import {
  type AppCredentials,
  type IssueOptions,
  type Login,
  NO_TOKEN_YET,
  otherLocations,
  type PageConfig,
  type PlatformApp,
  type RunMode,
  type Target,
  type TokenConfig,
} from '../token/config.js';
import { describeLocation, locationKey, type SecretLocation, type SecretScope } from '../token/location.js';
import { PLATFORMS, type Platform, platformName, platformOfPrefix } from '../token/platform.js';
import { spreadSeconds } from '../token/policy.js';
import { Secret } from '../token/secret.js';
import {
  findCredentials,
  isLiteral,
  type KnownCredential,
  misplaced,
  refuseCredentialShape,
  refuseLiteral,
} from './credentials.js';
import {
  type Entry,
  type Field,
  type Fields,
  inputFields,
  isSpelledLikeKey,
  refuseUnknownKeys,
  tokenFields,
  toText,
} from './fields.js';
import { InputError, type RunOptions, type SecretsApp } from './options.js';
import {
  definitionOf,
  INPUT_NAMES,
  INPUTS,
  type InputName,
  type InputValue,
  isCredentialKey,
  LOCATION_READERS,
  PAGE_KEYS,
  TARGET_KEYS,
  TOKEN_KEYS,
} from './table.js';
import * as read from './values.js';

const ACCESS_TOKEN_HINT =
  'Set it to the stored secret: access-token: ${{ secrets.META_ACCESS_TOKEN }}. If that is what it says, no such secret exists here ' +
  'yet: store a first token, and name the environment in the job if it is an environment secret.';
const SECRETS_TOKEN_HINT =
  'GITHUB_TOKEN cannot write secrets. Set it to a GitHub App installation token or a fine-grained personal access token: ' +
  'secrets-token: ${{ steps.app-token.outputs.token }}. ';
/** Source: docs.github.com/en/actions/reference/security/secrets and /workflows-and-actions/reusing-workflow-configurations. */
const EMPTY_CAUSES =
  'If it is set: a token that another job made arrives empty, so make it in this job; a reusable workflow gets secrets only with ' +
  "secrets: inherit; an organization's secret reaches only the repositories that its visibility names; and a run that Dependabot " +
  "starts gets Dependabot's secrets alone.";
const GITHUB_TOKEN_HINT =
  'Example: github-token: ${{ github.token }}, with permissions: issues: write. Or set open-issues: false.';

/** Reads every input of the action: see `readRunOptions`. */
export function readInputs(input: (name: string) => string, repository: string): Promise<RunOptions> {
  return readRunOptions(inputFields(input), repository);
}

/**
 * Reads all that a run is asked to do, before anything is sent. `repository` is this one, `owner/name`.
 * @throws InputError naming the field, what is wrong with it and an example; never its value.
 */
export async function readRunOptions(fields: Fields, repository: string): Promise<RunOptions> {
  await refuseMisplacedCredentials(fields);
  const mode = readMode(fields);
  const configs = await readTokenConfigs(fields, mode, repository);
  refuseCollisions(configs);

  const secretsApp = readSecretsApp(fields);
  const secretsToken = readInput(fields, 'secrets-token');
  if (secretsApp !== undefined && secretsToken !== undefined) {
    throw new InputError(
      'secrets-token',
      'cannot be set together with secrets-app-private-key: one of them writes the secrets.',
      'Take secrets-token out, and the step that makes it.',
    );
  }
  if (isWriting(mode) && secretsToken === undefined && secretsApp === undefined) {
    throw new InputError('secrets-token', 'is missing or empty.', SECRETS_TOKEN_HINT + EMPTY_CAUSES);
  }
  const openIssues = readInput(fields, 'open-issues');
  const githubToken = readInput(fields, 'github-token');
  if (isWriting(mode) && openIssues && githubToken === undefined) {
    throw new InputError('github-token', 'is missing or empty.', GITHUB_TOKEN_HINT);
  }
  const clientToken = readInput(fields, 'client-token');
  refuseMixedUpCredentials(fields, configs, secretsToken, githubToken, clientToken);
  const heartbeatUrl = readInput(fields, 'heartbeat-url');
  const login = mode === 'reauthorize' ? readLogin(fields, clientToken) : undefined;

  return {
    mode,
    configs,
    openIssues,
    ...readMetaServices(fields),
    ...(secretsToken && { secretsToken }),
    ...(secretsApp && { secretsApp }),
    ...(githubToken && { githubToken }),
    ...(heartbeatUrl && { heartbeatUrl }),
    ...(clientToken && { clientToken }),
    ...(login && { login }),
  };
}

/**
 * Reads all that a login on this computer is asked to do. The person's login itself comes later, the token in the secret need
 * not be known, and without `secrets-token` the result can only be looked at.
 * @throws InputError as `readRunOptions` does
 */
export async function readLoginOptions(fields: Fields, repository: string): Promise<RunOptions> {
  await refuseMisplacedCredentials(fields);
  const configs = await readTokenConfigs(fields, 'reauthorize', repository);
  refuseCollisions(configs);
  const secretsToken = readInput(fields, 'secrets-token');
  refuseMixedUpCredentials(fields, configs, secretsToken);
  return {
    mode: 'reauthorize',
    configs,
    openIssues: false,
    ...readMetaServices(fields),
    ...(secretsToken && { secretsToken }),
  };
}

/** Reads one input by its row of the table. */
function readInput<Name extends InputName>(
  fields: Fields,
  name: Name,
  platform?: Platform,
): InputValue<Name> {
  const field = fields.text(name, platform);
  return INPUTS[name].read(field.name, field.value) as InputValue<Name>;
}

/** A name is published: in the log, the summary, the issue's title, the path of a request. */
async function refuseMisplacedCredentials(fields: Fields): Promise<void> {
  const { names, credentials } = await writtenValues(fields);
  // The name of a secret in place of its value is refused as that, where the credential is read.
  const isCredential = ({ value }: KnownCredential) => !names.some((name) => isLiteral(value, name.value));
  const credentialIn = findCredentials(credentials.filter(isCredential));
  for (const { name, value } of names) {
    const owner = credentialIn(value);
    if (owner !== undefined) throw misplaced(name, `holds the value of ${owner}, or a part of it`);
    refuseCredentialShape(name, value);
  }
}

interface WrittenValues {
  readonly names: readonly Field[];
  readonly credentials: readonly KnownCredential[];
}

/** All that was written anywhere, apart by what belongs there. */
async function writtenValues(fields: Fields): Promise<WrittenValues> {
  const names = new Map<string, Field>();
  const credentials = new Map<string, KnownCredential>();
  const add = (name: string, value: string, isCredential: boolean) =>
    void (isCredential ? credentials : names).set(name, { name, value });
  const addEntry = (name: string, key: string, value: unknown): void => {
    if (Array.isArray(value))
      value.forEach((item, index) => void addEntry(`${name}[${index + 1}]`, key, item));
    else if (typeof value === 'object' && value !== null) {
      for (const [inner, item] of Object.entries(value))
        addEntry(
          isSpelledLikeKey(inner) ? `${name}.${inner}` : `${name} (a key that is unknown here)`,
          inner,
          item,
        );
    } else if (typeof value === 'string') add(name, value.trim(), isCredentialKey(key));
  };
  for (const input of INPUT_NAMES) {
    const { kind } = definitionOf(input);
    switch (kind) {
      case 'list':
        for (const { name, values } of await fields.entries(input)) addEntry(name, input, values);
        break;
      case 'name':
      case 'ping':
      case 'credential':
        for (const platform of PLATFORMS) {
          const { name, value } = fields.text(input, platform);
          add(name, value, kind === 'credential');
        }
        break;
      case 'response':
        break;
    }
  }
  return { names: [...names.values()], credentials: [...credentials.values()] };
}

type MetaServices = Pick<
  RunOptions,
  'graphApiVersion' | 'graphApiUrl' | 'instagramApiUrl' | 'instagramLoginUrl' | 'threadsApiUrl'
>;

function readMetaServices(fields: Fields): MetaServices {
  return {
    graphApiVersion: readInput(fields, 'graph-api-version'),
    graphApiUrl: readInput(fields, 'graph-api-url'),
    instagramApiUrl: readInput(fields, 'instagram-api-url'),
    instagramLoginUrl: readInput(fields, 'instagram-login-url'),
    threadsApiUrl: readInput(fields, 'threads-api-url'),
  };
}

function readSecretsApp(fields: Fields): SecretsApp | undefined {
  const clientId = readInput(fields, 'secrets-app-client-id');
  const privateKey = readInput(fields, 'secrets-app-private-key');
  if (clientId === undefined && privateKey === undefined) return undefined;
  if (clientId !== undefined && privateKey !== undefined) return { clientId, privateKey };
  throw clientId === undefined
    ? new InputError(
        'secrets-app-client-id',
        'is missing or empty, and secrets-app-private-key is set: a GitHub App signs with both.',
        'Example: secrets-app-client-id: ${{ vars.SECRETS_APP_CLIENT_ID }}',
      )
    : new InputError(
        'secrets-app-private-key',
        'is missing or empty, and secrets-app-client-id is set: a GitHub App signs with both.',
        `Example: secrets-app-private-key: \${{ secrets.SECRETS_APP_PRIVATE_KEY }}. ${EMPTY_CAUSES}`,
      );
}

function readMode(fields: Fields): RunMode {
  const mode = readInput(fields, 'mode');
  const dryRun = readInput(fields, 'dry-run');
  if (mode === 'reauthorize' && dryRun) {
    throw new InputError(
      'dry-run',
      'cannot be set together with mode reauthorize.',
      "It would spend the login's one-time code.",
    );
  }
  return mode === 'refresh' && dryRun ? 'dry-run' : mode;
}

function isWriting(mode: RunMode): boolean {
  return mode === 'refresh' || mode === 'reauthorize';
}

function readLogin(fields: Fields, clientToken: Secret | undefined): Login {
  const response = readInput(fields, 'authorization-response');
  if (response !== undefined) return response;
  if (clientToken !== undefined) return { kind: 'device', clientToken };
  throw new InputError(
    'authorization-response',
    'is missing, and so is client-token: mode reauthorize needs one of them.',
    "Paste the address that Meta's dialog ended on, or set client-token for device login.",
  );
}

async function readTokenConfigs(
  fields: Fields,
  mode: RunMode,
  repository: string,
): Promise<RunOptions['configs']> {
  const entries = await fields.entries('tokens');
  if (entries.length === 0) {
    // A workflow that only looks need not say where the token is stored.
    const secretName =
      mode === 'check' && fields.text('secret-name').value === ''
        ? 'ACCESS_TOKEN'
        : readInput(fields, 'secret-name');
    const token = readToken(fields.text('access-token'), secretName, mode);
    return [await readTokenConfig(fields, secretName, token, repository)];
  }
  // A re-authorization is for one token: there, secret-name says which.
  const chosen = mode === 'reauthorize' ? fields.text('secret-name').value.toUpperCase() : '';
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
  const wanted = chosen === '' ? configs : configs.filter(({ name }) => name === chosen);
  if (wanted.length === 0) {
    throw new InputError('secret-name', 'is none of the secrets in tokens.', 'Name the one to re-authorize.');
  }
  if (mode === 'reauthorize' && wanted.length > 1) refuseAmbiguousLogin(chosen);
  return wanted as [TokenConfig, ...TokenConfig[]];
}

function readToken({ name, value }: Field, secretName: string, mode: RunMode): Secret {
  if (value === '' && mode === 'reauthorize') return new Secret(NO_TOKEN_YET);
  refuseLiteral(name, value, secretName);
  return read.requireSecretValue(name, value, ACCESS_TOKEN_HINT);
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

/** Where the pair of each platform stands. */
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
 * By Meta's prefixes; what has none of them is Facebook's.
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
  const assets = readInput(fields, 'assets');
  if (assets.every((asset) => canHave(platform, asset))) return assets;
  throw new InputError(
    fields.text('assets').name,
    `names an asset that a token of ${platformName(platform)} cannot have.`,
    platform === 'facebook'
      ? 'threads:ID is for Threads tokens.'
      : `Example: assets: ${platform}:17841400000000000. Among several tokens, give each entry its own assets.`,
  );
}

function readSourceScope(fields: Fields, repository: string): SecretScope {
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

async function readTargets(
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

async function readPages(
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
      const targets = await readTargets(tokenFields(entry, NO_FIELDS), first.secret, platform, repository);
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

/** Behind an entry whose missing keys do not come from the inputs. */
const NO_FIELDS: Fields = { text: (name) => ({ name, value: '' }), entries: async () => [] };

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

function readIssueOptions(fields: Fields): IssueOptions {
  const mentions = readInput(fields, 'issue-mentions');
  return {
    labels: readInput(fields, 'issue-labels'),
    assignees: readInput(fields, 'issue-assignees'),
    ...(mentions.length > 0 && { mentions }),
  };
}

/** Two writers of one secret would undo each other at every run. */
function refuseCollisions(configs: readonly TokenConfig[]): void {
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

/** Pasting one credential where another belongs would end with it being overwritten. */
function refuseMixedUpCredentials(
  fields: Fields,
  configs: readonly TokenConfig[],
  ...others: readonly (Secret | undefined)[]
): void {
  const isList = fields.text('access-token').value === '';
  for (const { name, token, app } of configs) {
    if ([...others, app?.secret].some((other) => other?.equals(token))) {
      throw new InputError(
        isList ? 'tokens' : 'access-token',
        isList
          ? `gives ${name} the same value as another credential has.`
          : 'is the same value as another credential.',
        `${isList ? 'A value in tokens' : 'access-token'} is the Meta token; secrets-token and github-token are GitHub's; app-secret and client-token are the app's.`,
      );
    }
  }
}
