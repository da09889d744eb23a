import {
  type IssueOptions,
  otherLocations,
  type PageConfig,
  type Platform,
  type RunMode,
  type Target,
  type TokenConfig,
} from '../token/config.js';
import {
  describeLocation,
  locationKey,
  SECRET_STORES,
  type SecretLocation,
  type SecretScope,
} from '../token/location.js';
import { spreadSeconds } from '../token/policy.js';
import { Secret } from '../token/secret.js';
import { type Entry, entryFields, type Fields, inputFields, refuseUnknownKeys, toText } from './fields.js';
import { InputError, type LoginInput, type RunOptions } from './options.js';
import * as read from './values.js';

const ACCESS_TOKEN_HINT =
  'Set it to the stored secret: access-token: ${{ secrets.META_ACCESS_TOKEN }}. If that is what it says, no such secret exists here ' +
  'yet: store a first token, and name the environment in the job if it is an environment secret.';
const SECRETS_TOKEN_HINT =
  'GITHUB_TOKEN cannot write secrets. Set it to a GitHub App installation token or a fine-grained personal access token: ' +
  'secrets-token: ${{ steps.app-token.outputs.token }}';
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
  const mode = readMode(fields);
  const configs = await readTokenConfigs(fields, mode, repository);
  refuseCollisions(configs);

  const secretsToken = readWith(fields, 'secrets-token', read.readSecretValue);
  if (isWriting(mode) && secretsToken === undefined) {
    throw new InputError('secrets-token', 'is missing or empty.', SECRETS_TOKEN_HINT);
  }
  const openIssues = readWith(fields, 'open-issues', read.readBoolean);
  const githubToken = readWith(fields, 'github-token', read.readSecretValue);
  if (isWriting(mode) && openIssues && githubToken === undefined) {
    throw new InputError('github-token', 'is missing or empty.', GITHUB_TOKEN_HINT);
  }
  const clientToken = readWith(fields, 'client-token', read.readSecretValue);
  refuseMixedUpCredentials(fields, configs, secretsToken, githubToken, clientToken);
  const heartbeatUrl = readWith(fields, 'heartbeat-url', read.readPingUrl);
  const login = mode === 'reauthorize' ? readLogin(fields, clientToken) : undefined;

  return {
    mode,
    configs,
    openIssues,
    ...readMetaServices(fields),
    ...(secretsToken === undefined ? {} : { secretsToken }),
    ...(githubToken === undefined ? {} : { githubToken }),
    ...(heartbeatUrl === undefined ? {} : { heartbeatUrl }),
    ...(clientToken === undefined ? {} : { clientToken }),
    ...(login === undefined ? {} : { login }),
  };
}

/**
 * Reads all that a login on this computer is asked to do. The person's login itself comes later, the token in the secret need
 * not be known, and without `secrets-token` the result can only be looked at.
 * @throws InputError as `readRunOptions` does
 */
export async function readLoginOptions(fields: Fields, repository: string): Promise<RunOptions> {
  const configs = await readTokenConfigs(fields, 'reauthorize', repository);
  refuseCollisions(configs);
  const secretsToken = readWith(fields, 'secrets-token', read.readSecretValue);
  refuseMixedUpCredentials(fields, configs, secretsToken);
  return {
    mode: 'reauthorize',
    configs,
    openIssues: false,
    ...readMetaServices(fields),
    ...(secretsToken === undefined ? {} : { secretsToken }),
  };
}

type MetaServices = Pick<RunOptions, 'graphApiVersion' | 'graphApiUrl' | 'instagramApiUrl' | 'threadsApiUrl'>;

function readMetaServices(fields: Fields): MetaServices {
  return {
    graphApiVersion: readWith(fields, 'graph-api-version', read.readApiVersion),
    graphApiUrl: readServiceUrl(fields, 'graph-api-url', 'https://graph.facebook.com'),
    instagramApiUrl: readServiceUrl(fields, 'instagram-api-url', 'https://graph.instagram.com'),
    threadsApiUrl: readServiceUrl(fields, 'threads-api-url', 'https://graph.threads.net'),
  };
}

function readMode(fields: Fields): RunMode {
  const field = fields.text('mode');
  const mode = read.readChoice(field.name, field.value, ['refresh', 'check', 'reauthorize']);
  const dryRun = readWith(fields, 'dry-run', read.readBoolean);
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

function readLogin(fields: Fields, clientToken: Secret | undefined): LoginInput {
  const response = readWith(fields, 'authorization-response', read.readPastedResponse);
  if (response !== undefined) return { kind: 'response', response };
  if (clientToken !== undefined) return { kind: 'device', clientToken };
  throw new InputError(
    'authorization-response',
    'is missing, and so is client-token: mode reauthorize needs one of them.',
    "Paste the address that Meta's dialog ended on, or set client-token for device login.",
  );
}

/** What an entry of `tokens` may set. */
const TOKEN_KEYS = [
  'secret',
  'value',
  'environment',
  'organization',
  'app-id',
  'app-secret',
  'platform',
  'required-scopes',
  'expected-user-id',
  'refresh-before-days',
  'warn-before-days',
  'targets',
  'pages',
  'redirect-uri',
  'issue-labels',
  'issue-assignees',
  'expiry-variable',
  'dispatch-event',
  'export-env',
] as const;

async function readTokenConfigs(
  fields: Fields,
  mode: RunMode,
  repository: string,
): Promise<RunOptions['configs']> {
  const entries = await fields.entries('tokens');
  if (entries.length === 0) {
    const name = fields.text('secret-name');
    // A workflow that only looks need not say where the token is stored.
    const secretName =
      mode === 'check' && name.value === '' ? 'ACCESS_TOKEN' : read.readSecretName(name.name, name.value);
    const { name: tokenName, value } = fields.text('access-token');
    const token = readToken(tokenName, value, mode);
    return [await readTokenConfig(fields, secretName, token, repository)];
  }
  // A re-authorization is for one token: there, secret-name says which.
  const chosen = mode === 'reauthorize' ? fields.text('secret-name').value.toUpperCase() : '';
  for (const name of mode === 'reauthorize' ? ['access-token'] : ['access-token', 'secret-name']) {
    if (fields.text(name).value !== '') {
      throw new InputError(
        name,
        'cannot be set together with tokens.',
        'Give each entry of tokens its own secret and value.',
      );
    }
  }
  const configs = await Promise.all(entries.map((entry) => readTokenEntry(entry, fields, mode, repository)));
  const wanted = chosen === '' ? configs : configs.filter(({ name }) => name === chosen);
  if (wanted.length === 0) {
    throw new InputError('secret-name', 'is none of the secrets in tokens.', 'Name the one to re-authorize.');
  }
  if (mode === 'reauthorize' && wanted.length > 1) refuseAmbiguousLogin(chosen);
  return wanted as [TokenConfig, ...TokenConfig[]];
}

/** Meta cannot read this one: a re-authorization without a stored token learns from its answer whether the app is accepted. */
const NO_TOKEN_YET = 'no-token-is-stored-yet';

function readToken(name: string, value: string, mode: RunMode): Secret {
  if (value === '' && mode === 'reauthorize') return new Secret(NO_TOKEN_YET);
  return read.requireSecretValue(name, value, ACCESS_TOKEN_HINT);
}

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
    'Log in from a computer instead, with the place of that one: npx refresh-meta-token login --secret NAME --environment NAME',
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
  const token = readToken(`${entry.name}.value`, isAbsent ? '' : toText(entry, 'value'), mode);
  return readTokenConfig(entryFields(entry, fields), secretName, token, repository);
}

async function readTokenConfig(
  fields: Fields,
  name: string,
  token: Secret,
  repository: string,
): Promise<TokenConfig> {
  const platform = readPlatform(fields, token);
  const app = platform === 'facebook' ? readApp(fields) : undefined;
  const source: SecretLocation = { ...readSourceScope(fields, repository), secret: name };
  const expectedUserId = readWith(fields, 'expected-user-id', read.readUserId);
  const expiryVariable = readWith(fields, 'expiry-variable', (field, value) =>
    read.readVariableName(field, value, 'META_TOKEN_EXPIRES_AT'),
  );
  const dispatchEvent = readWith(fields, 'dispatch-event', read.readEventType);
  const exportEnv = readWith(fields, 'export-env', (field, value) =>
    read.readVariableName(field, value, 'META_ACCESS_TOKEN'),
  );
  return {
    name,
    source,
    token,
    platform,
    ...(app === undefined ? {} : { app }),
    policy: {
      requiredScopes: readWith(fields, 'required-scopes', read.readScopes),
      refreshBeforeDays: readWith(fields, 'refresh-before-days', (field, value) =>
        read.readDays(field, value, 30),
      ),
      warnBeforeDays: readWith(fields, 'warn-before-days', (field, value) => read.readDays(field, value, 14)),
      spreadSeconds: spreadSeconds(name),
      ...(app === undefined ? {} : { appId: app.id }),
      ...(expectedUserId === undefined ? {} : { expectedUserId }),
    },
    targets: await readTargets(fields, name, platform, repository),
    pages: await readPages(fields, source, platform, repository),
    redirectUri: readWith(fields, 'redirect-uri', read.readRedirectUri),
    issue: readIssueOptions(fields),
    extras: {
      ...(expiryVariable === undefined ? {} : { expiryVariable }),
      ...(dispatchEvent === undefined ? {} : { dispatchEvent }),
      ...(exportEnv === undefined ? {} : { exportEnv }),
    },
  };
}

/** By Meta's prefixes (meta-api.md §15); what has none of them is Facebook's. */
export function readPlatform(fields: Fields, token: Secret): Platform {
  const { name, value } = fields.text('platform');
  const platform = read.readChoice(name, value, ['auto', 'facebook', 'instagram', 'threads']);
  if (platform !== 'auto') return platform;
  const text = token.reveal();
  if (text.startsWith('IG')) return 'instagram';
  return text.startsWith('TH') ? 'threads' : 'facebook';
}

function readApp(fields: Fields): NonNullable<TokenConfig['app']> {
  const secret = fields.text('app-secret');
  return {
    id: readWith(fields, 'app-id', read.readAppId),
    secret: read.requireSecretValue(
      secret.name,
      secret.value,
      "You find it in the app's settings under Basic. Example: app-secret: ${{ secrets.META_APP_SECRET }}",
    ),
  };
}

function readSourceScope(fields: Fields, repository: string): SecretScope {
  const environment = readWith(fields, 'environment', read.readEnvironment);
  const organization = readWith(fields, 'organization', read.readOrganization);
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

const LOCATION_KEYS = ['repository', 'environment', 'organization', 'store', 'secret'] as const;

async function readTargets(
  fields: Fields,
  secretName: string,
  platform: Platform,
  repository: string,
): Promise<readonly Target[]> {
  const entries = await fields.entries('targets');
  return entries.map((entry) => {
    refuseUnknownKeys(entry, [...LOCATION_KEYS, 'own-token']);
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
      refuseUnknownKeys(entry, ['page', ...LOCATION_KEYS, 'targets']);
      if (platform !== 'facebook') {
        throw new InputError(
          entry.name,
          'asks for a page token, which only a Facebook token gives.',
          'Take pages out for this token.',
        );
      }
      const pageId = 'page' in entry.values ? toText(entry, 'page') : '';
      if (!/^\d{1,32}$/.test(pageId)) {
        throw new InputError(
          `${entry.name}.page`,
          'must be the number of a Facebook page.',
          'Example: - page: "103455271248220"',
        );
      }
      if (!('secret' in entry.values)) {
        throw new InputError(`${entry.name}.secret`, 'is missing.', 'Example: secret: META_PAGE_TOKEN');
      }
      const hasOwnScope = ['repository', 'environment', 'organization', 'store'].some(
        (key) => key in entry.values,
      );
      const own = readLocation(entry, '', repository);
      const first: SecretLocation = hasOwnScope ? own : { ...source, secret: own.secret };
      const targets = await readTargets(entryFields(entry, NO_FIELDS), first.secret, platform, repository);
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
  const at = (key: string): string => (key in entry.values ? toText(entry, key) : '');
  const name = (key: string): string => `${entry.name}.${key}`;
  const secret = at('secret') === '' ? defaultSecret : read.readSecretName(name('secret'), at('secret'));
  const environment = read.readEnvironment(name('environment'), at('environment'));
  const organization = read.readOrganization(name('organization'), at('organization'));
  const store = at('store') === '' ? 'actions' : read.readChoice(name('store'), at('store'), SECRET_STORES);
  const repository =
    at('repository') === '' ? thisRepository : read.readRepository(name('repository'), at('repository'));
  if (organization !== undefined) {
    if (environment !== undefined || at('repository') !== '') {
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
  return {
    labels: readWith(fields, 'issue-labels', read.readLabels),
    assignees: readWith(fields, 'issue-assignees', read.readAssignees),
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

function readWith<T>(fields: Fields, name: string, reader: (name: string, value: string) => T): T {
  const field = fields.text(name);
  return reader(field.name, field.value);
}

function readServiceUrl(fields: Fields, name: string, example: string): string {
  return readWith(fields, name, (field, value) => read.readServiceUrl(field, value, example));
}
