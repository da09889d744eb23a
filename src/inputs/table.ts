import { DEFAULT_API_VERSION } from '../token/api-version.js';
import { SECRET_STORES } from '../token/location.js';
import { PLATFORMS, type Platform } from '../token/platform.js';
import { readPastedResponse } from './authorization-response.js';
import { readPrivateKey } from './private-key.js';
import * as read from './values.js';

/*
 * Every input there is. The defaults, the keys of an entry of `tokens` and of a `--config` file, the flags of the command line
 * and what is a credential follow from here; action.yml says the same to GitHub, and a test holds the two together.
 */

/** How an input is called on the command line. */
interface Flag {
  /** `secret`, where it is not called as the input. */
  readonly name?: string;
  /** `<days>`; absent where it is given without a value. */
  readonly argument?: string;
  readonly text: string;
}

/**
 * One input. `name` is text that people see, so that no credential may stand there; `credential` is a secret value, and `ping`
 * one that is an address; `response` is what a login ended on; `list` is a YAML list of entries.
 */
interface InputDefinition<T = unknown> {
  readonly kind: 'name' | 'credential' | 'ping' | 'response' | 'list';
  readonly read: read.Reader<T>;
  /** What an input that is not set comes to. One that differs by platform is not in action.yml, where every platform would get it. */
  readonly default?: string | Readonly<Record<Platform, string>>;
  /** An input of the token can be set for each entry of `tokens`; one of the run cannot. */
  readonly of: 'token' | 'run';
  /** How it is called in an entry of `tokens`, where it is not called as the input. */
  readonly entryKey?: string;
  readonly flag?: Flag;
  /** Only for GitHub Actions; not a key of a `--config` file. */
  readonly onlyInActions?: true;
}

type Rest = Omit<InputDefinition, 'kind' | 'read'>;

function define<T>(kind: InputDefinition['kind'], reader: read.Reader<T>, rest: Rest): InputDefinition<T> {
  return { kind, read: reader, ...rest };
}

const name = <T>(reader: read.Reader<T>, rest: Rest) => define('name', reader, rest);
const credential = (rest: Rest) => define('credential', read.readSecretValue, rest);
const list = (rest: Rest) => define('list', (_name: string, value: string) => value, rest);
const days = (example: number, rest: Rest) =>
  name((field, value) => read.readDays(field, value, example), { default: String(example), ...rest });
const variable = (example: string, rest: Rest) =>
  name((field, value) => read.readVariableName(field, value, example), rest);
const service = (address: string, what: string, rest: Partial<Rest> = {}) =>
  name((field, value) => read.readServiceUrl(field, value, address), {
    default: address,
    of: 'run',
    flag: { argument: '<address>', text: `address of ${what}` },
    ...rest,
  });
const choice = <const T extends string>(choices: readonly [T, ...T[]], rest: Rest) =>
  name((field, value) => read.readChoice(field, value, choices), { default: choices[0], ...rest });

/** In the order of action.yml. */
export const INPUTS = {
  'app-id': name(read.optional(read.readAppId), {
    of: 'token',
    flag: { argument: '<id>', text: 'Meta app ID (or META_APP_ID)' },
  }),
  'app-secret': credential({ of: 'token' }),
  'access-token': credential({ of: 'token', entryKey: 'value' }),
  'secret-name': name(read.readSecretName, {
    of: 'token',
    entryKey: 'secret',
    flag: { name: 'secret', argument: '<name>', text: 'name of the secret (not its value)' },
  }),
  environment: name(read.readEnvironment, {
    of: 'token',
    flag: { argument: '<name>', text: 'the secret belongs to this environment' },
  }),
  organization: name(read.readOrganization, {
    of: 'token',
    flag: { argument: '<name>', text: 'the secret belongs to this organization' },
  }),
  tokens: list({ of: 'run' }),
  'secrets-token': credential({ of: 'run' }),
  'secrets-app-client-id': name(read.readAppClientId, { of: 'run', onlyInActions: true }),
  'secrets-app-private-key': define('credential', readPrivateKey, { of: 'run', onlyInActions: true }),
  'github-token': credential({ of: 'run' }),
  mode: choice(['refresh', 'check', 'reauthorize'], { of: 'run', onlyInActions: true }),
  'authorization-response': define('response', readPastedResponse, { of: 'run', onlyInActions: true }),
  'client-token': credential({ of: 'run', onlyInActions: true }),
  platform: choice(['auto', ...PLATFORMS], {
    of: 'token',
    flag: { argument: '<name>', text: 'facebook, instagram, threads or auto' },
  }),
  'required-scopes': name(read.readScopes, {
    of: 'token',
    flag: {
      name: 'require',
      argument: '<list>',
      text: 'permissions that the token must have, separated by commas',
    },
  }),
  assets: name(read.readAssets, {
    of: 'token',
    flag: {
      name: 'asset',
      argument: '<list>',
      text: 'what the token must reach: act_ID, page:ID and others',
    },
  }),
  'config-id': name(read.readConfigId, {
    of: 'token',
    flag: {
      argument: '<id>',
      text: 'configuration of Facebook Login for Business, instead of --scope',
    },
  }),
  'expected-user-id': name(read.readUserId, {
    of: 'token',
    flag: { argument: '<id>', text: 'refuse a token of any other user' },
  }),
  'refresh-before-days': days(30, {
    of: 'token',
    flag: { argument: '<days>', text: 'refresh when less than this is left' },
  }),
  'warn-before-days': days(14, {
    of: 'token',
    flag: { argument: '<days>', text: 'ask for a person when less than this is left' },
  }),
  targets: list({ of: 'token' }),
  pages: list({ of: 'token' }),
  'open-issues': name(read.readBoolean, {
    default: 'true',
    of: 'run',
    flag: { argument: '<true|false>', text: 'open, update and close the issue that asks for a person' },
  }),
  'issue-labels': name(read.readLabels, {
    default: 'refresh-meta-token',
    of: 'token',
    flag: { argument: '<list>', text: 'labels of the issue' },
  }),
  'issue-assignees': name(read.readAssignees, {
    of: 'token',
    flag: { argument: '<list>', text: 'logins to assign the issue to' },
  }),
  'issue-mentions': name(read.readMentions, {
    of: 'token',
    flag: { argument: '<list>', text: 'people and teams to mention in the issue' },
  }),
  'redirect-uri': name(read.readRedirectUri, {
    default: {
      facebook: 'http://localhost:8080/',
      // They send a browser back to https alone.
      instagram: 'https://localhost/',
      threads: 'https://localhost/',
    },
    of: 'token',
    flag: { argument: '<address>', text: 'redirect address for the login in the issue' },
  }),
  'expiry-variable': variable('META_TOKEN_EXPIRES_AT', {
    of: 'token',
    flag: { argument: '<name>', text: 'repository variable that gets the expiry' },
  }),
  'dispatch-event': name(read.readEventType, {
    of: 'token',
    flag: { argument: '<type>', text: 'repository_dispatch event to send after a refresh' },
  }),
  'export-env': variable('META_ACCESS_TOKEN', { of: 'token', onlyInActions: true }),
  'heartbeat-url': define('ping', read.readPingUrl, { of: 'run' }),
  'dry-run': name(read.readBoolean, {
    default: 'false',
    of: 'run',
    flag: { text: 'print what would be done; change nothing' },
  }),
  'graph-api-version': name(read.readApiVersion, {
    default: DEFAULT_API_VERSION,
    of: 'run',
    flag: { argument: '<version>', text: 'version of the Graph API' },
  }),
  'graph-api-url': service('https://graph.facebook.com', 'the Graph API'),
  'instagram-api-url': service('https://graph.instagram.com', 'the Instagram API'),
  'instagram-login-url': service('https://api.instagram.com', "Instagram's logins"),
  'threads-api-url': service('https://graph.threads.net', 'the Threads API'),
} satisfies Readonly<Record<string, InputDefinition>>;

export type InputName = keyof typeof INPUTS;
export type InputValue<Name extends InputName> = ReturnType<(typeof INPUTS)[Name]['read']>;

export const INPUT_NAMES = Object.keys(INPUTS) as InputName[];

/** The row of an input; what it reads is known to `InputValue`. */
export function definitionOf(input: InputName): InputDefinition {
  return INPUTS[input];
}

/** What an input that is not set comes to; empty where there is no default. */
export function defaultOf(input: InputName, platform: Platform = 'facebook'): string {
  const { default: value = '' } = definitionOf(input);
  return typeof value === 'string' ? value : value[platform];
}

/** The defaults that GitHub takes from action.yml: those that are the same on every platform. */
export function declaredDefaults(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    INPUT_NAMES.flatMap((input) => {
      const { default: value } = definitionOf(input);
      return typeof value === 'string' ? [[input, value]] : [];
    }),
  );
}

/** `--secret` for `secret-name`. */
export function flagOf(input: InputName): `--${string}` {
  return `--${definitionOf(input).flag?.name ?? input}`;
}

/** The keys of an entry of `tokens`. */
export const TOKEN_KEYS: readonly string[] = INPUT_NAMES.filter(
  (input) => definitionOf(input).of === 'token',
).map(entryKeyOf);

/** How an input of the token is called in an entry of `tokens`. */
export function entryKeyOf(input: InputName): string {
  return definitionOf(input).entryKey ?? input;
}

/** The keys that locate a secret, in entries of `targets` and `pages`. */
export const LOCATION_READERS = {
  repository: read.optional(read.readRepository),
  environment: read.readEnvironment,
  organization: read.readOrganization,
  store: read.optional((field: string, value: string) => read.readChoice(field, value, SECRET_STORES)),
  secret: read.optional(read.readSecretName),
} satisfies Readonly<Record<string, read.Reader<unknown>>>;

const LOCATION_KEYS = Object.keys(LOCATION_READERS);
export const TARGET_KEYS: readonly string[] = [...LOCATION_KEYS, 'own-token'];
export const PAGE_KEYS: readonly string[] = ['page', ...LOCATION_KEYS, 'targets'];

/** The keys of a `--config` file. */
export const CONFIG_KEYS: readonly string[] = INPUT_NAMES.filter(
  (input) => !definitionOf(input).onlyInActions,
);

/** Whether this key, of the inputs or of an entry of `tokens`, holds a secret value. */
export function isCredentialKey(key: string): boolean {
  return INPUT_NAMES.some((input) => {
    const { kind } = definitionOf(input);
    return (input === key || entryKeyOf(input) === key) && (kind === 'credential' || kind === 'ping');
  });
}

/** The inputs that are lists of entries. */
export const LIST_KEYS: readonly InputName[] = INPUT_NAMES.filter(
  (input) => definitionOf(input).kind === 'list',
);
