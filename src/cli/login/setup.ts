import type { Entry, Fields } from '../../inputs/fields.js';
import { InputError, type RunContext, type RunOptions } from '../../inputs/options.js';
import { readLoginOptions } from '../../inputs/run-options.js';
import type { InputName } from '../../inputs/table.js';
import { PLATFORM_APP_PAGES } from '../../inputs/token-config.js';
import {
  readApiVersion,
  readAppId,
  readChoice,
  readConfigId,
  readRedirectUri,
  readScopes,
  readServiceUrl,
  requireSecretValue,
} from '../../inputs/values.js';
import type { TokenConfig } from '../../token/config.js';
import { DIALOG_URLS, type DialogRequest } from '../../token/dialog.js';
import { PLATFORMS, type Platform, platformName, platformOfPrefix } from '../../token/platform.js';
import { present } from '../../token/present.js';
import type { Secret } from '../../token/secret.js';
import { needsOf, withNames, withRepository } from '../complete.js';
import { readConfigFile } from '../config-file.js';
import type { CommandContext } from '../context.js';
import { refuseFacebookOnly } from '../contradictions.js';
import { APP_VARIABLES, type CliEnvironment, readCliEnvironment } from '../environment.js';
import { commandFields, type Flags, fixedFields, withAppSecret, withGithubToken } from '../fields.js';
import { type Needed, refuseMissing, yesNeeded } from '../missing.js';
import { commandEnvironment, repositoryOf } from '../repository.js';
import { GITHUB_TOKEN_HINT, requireSecret } from '../secrets.js';
import { credentialOfGh } from './github-credential.js';

/** What Meta's dialog is asked for, and how it is opened. The `state` is made anew for each login. */
export interface DialogSetup extends Omit<DialogRequest, 'state'> {
  readonly platform: Platform;
  readonly opensBrowser: boolean;
}

/** Where a new token goes, and how it gets there. */
export interface StorageSetup {
  readonly options: RunOptions;
  readonly config: TokenConfig;
  readonly location: RunContext;
  /** What people call the GitHub credential that writes: `GH_TOKEN`, `gh auth token`. */
  readonly credentialName: string;
  readonly isDryRun: boolean;
  readonly isJson: boolean;
  /** By --yes. */
  readonly isAgreed: boolean;
}

/** The options of a login on this computer. */
export interface LoginSetup extends StorageSetup {
  readonly dialog: DialogSetup;
  /** The secret gets this page's token, made from the person's. */
  readonly pageId?: string;
  /** Log in on the device page instead of in this browser. */
  readonly clientToken?: Secret;
}

/** Reads the options, and asks for what is missing. @throws InputError; Cancelled */
export async function readLoginSetup(typed: Flags, context: CommandContext): Promise<LoginSetup> {
  // Another platform has no device login, which is reported first.
  const isDeviceLogin = typed.device === true && (typed.platform ?? 'facebook') === 'facebook';
  const { flags, environment, named } = await readNamed(typed, context, [
    {
      name: 'META_CLIENT_TOKEN',
      isGiven: !isDeviceLogin || readCliEnvironment(context.env).clientToken !== undefined,
      says: 'is missing in the environment.',
      hint: CLIENT_TOKEN_HINT,
    },
  ]);
  const dialog = readDialogSetup(named, flags, environment);
  refuseFacebookOnly(dialog.platform, flags);
  const pageId = readId('--page', flags.page, '103455271248220');
  const storage = await readStorage(named, flags, environment, context);
  const clientToken = flags.device === true ? await requireClientToken(environment, context) : undefined;
  return {
    ...storage,
    dialog,
    ...present({ pageId, clientToken }),
  };
}

/** Reads where a new token goes, and asks for what is missing. @throws InputError; Cancelled */
export async function readStorageSetup(
  typed: Flags,
  context: CommandContext,
  more: readonly Needed[] = [],
): Promise<StorageSetup> {
  const { flags, environment, named } = await readNamed(typed, context, more);
  return readStorage(named, flags, environment, context);
}

interface Named {
  readonly flags: Flags;
  readonly environment: CliEnvironment;
  readonly named: Fields;
}

/**
 * What flags, file and environment name. On a terminal, the names that are missing are asked for; elsewhere all that is missing
 * is said at once, `more` with it.
 */
async function readNamed(typed: Flags, context: CommandContext, more: readonly Needed[]): Promise<Named> {
  const { terminal, env } = context;
  const file = typeof typed.config === 'string' ? await readConfigFile(typed.config, env) : undefined;
  const found = await withRepository(typed, context);
  const environment = commandEnvironment(found, env);
  const fields = commandFields(found, environment, file);
  const platform = loginPlatform(fields, environment);
  const isList = (await fields.entries('tokens')).length > 0;
  if (!terminal.isInteractive)
    refuseMissing([
      yesNeeded(found),
      ...(isList ? [] : needsOf(found, fields, platform, environment)),
      ...(isList ? [] : await credentialNeeds(found, fields, environment)),
      ...(isList ? [] : more),
    ]);
  const flags = await withNames(found, fields, platform, context);
  return { flags, environment, named: withTargets(commandFields(flags, environment, file), flags) };
}

async function readStorage(
  named: Fields,
  flags: Flags,
  environment: CliEnvironment,
  context: CommandContext,
): Promise<StorageSetup> {
  const isDryRun = flags.dryRun === true;
  const repository =
    flags.organization === undefined ? repositoryOf(flags, environment) : repositoryOr(flags, environment);
  const platform = loginPlatform(named, environment);
  const withSecret = await withAppSecret(withPlatform(named, platform), context.terminal, platform);
  const fields = await withCredential(withSecret, environment, isDryRun, context);
  const options = await readLoginOptions(fields, repository);
  return {
    options,
    config: options.configs[0],
    credentialName: fields.text('secrets-token').name,
    location: { apiUrl: environment.githubApiUrl, serverUrl: environment.githubServerUrl, repository },
    isDryRun,
    isJson: flags.json === true,
    isAgreed: flags.yes === true,
  };
}

/** What the dialog is asked for, from flags and fields. */
export function readDialogSetup(fields: Fields, flags: Flags, environment: CliEnvironment): DialogSetup {
  const platform = loginPlatform(fields, environment);
  const read = <T>(name: InputName, reader: (name: string, value: string) => T): T => {
    const field = fields.text(name, platform);
    return reader(field.name, field.value);
  };
  const configId = platform === 'facebook' ? read('config-id', readConfigId) : undefined;
  const dialogUrl = DIALOG_URLS[platform];
  if (platform !== 'facebook') refuseFacebookApp(fields, platform, environment);
  const redirectUri = read('redirect-uri', readRedirectUri);
  if (platform !== 'facebook' && !redirectUri.startsWith('https:')) {
    throw new InputError(
      fields.text('redirect-uri', platform).name,
      `must be an https address: ${platformName(platform)} accepts no other.`,
      'Example: --redirect-uri https://localhost/ (its page need not load; you paste the address)',
    );
  }
  return {
    platform,
    dialogUrl: readServiceUrl('--dialog-url', text(flags.dialogUrl) ?? dialogUrl, dialogUrl),
    appId: read('app-id', readAppId),
    redirectUri,
    graphApiVersion: read('graph-api-version', readApiVersion),
    scopes: readScopes('--scope', text(flags.scope) ?? ''),
    opensBrowser: flags.open !== false,
    ...present({ configId }),
    ...(flags.rerequest === true ? { authType: 'rerequest' as const } : {}),
  };
}

/** By --platform, else by the old token, else Facebook. */
export function loginPlatform(fields: Fields, { accessToken }: CliEnvironment): Platform {
  const { name, value } = fields.text('platform');
  const platform = readChoice(name, value, ['auto', ...PLATFORMS]);
  if (platform !== 'auto') return platform;
  return (accessToken && platformOfPrefix(accessToken.reveal())) ?? 'facebook';
}

/** This login does not replace a token of another platform. */
function withPlatform(fields: Fields, platform: Platform): Fields {
  const token = fields.text('access-token');
  const isOther = (platformOfPrefix(token.value) ?? platform) !== platform;
  return fixedFields(fields, {
    platform: { name: '--platform', value: platform },
    ...(isOther && { 'access-token': { ...token, value: '' } }),
  });
}

/** With the Meta app's ID, the login ends on the platform's error page, which says little. */
function refuseFacebookApp(fields: Fields, platform: Platform, { apps }: CliEnvironment): void {
  const { name, value } = fields.text('app-id', platform);
  if (value === '' || value !== apps.facebook.id) return;
  throw new InputError(
    name,
    `is the ID of Meta's app, which ${APP_VARIABLES.facebook}_ID has too. ${platformName(platform)} has an app ID and secret of its own.`,
    PLATFORM_APP_PAGES[platform],
  );
}

/** The default if none is given. */
export const NO_REPOSITORY = 'this/repository';

/** An organization's secret belongs to no repository; its name is needed only for targets. */
function repositoryOr(flags: Flags, environment: CliEnvironment): string {
  return flags.repo === undefined && environment.repository === undefined
    ? NO_REPOSITORY
    : repositoryOf(flags, environment);
}

async function withCredential(
  fields: Fields,
  environment: CliEnvironment,
  isDryRun: boolean,
  { terminal }: CommandContext,
): Promise<Fields> {
  if (isDryRun || fields.text('secrets-token').value !== '') return fields;
  const found = await credentialOfGh(environment);
  if (found === undefined) return withGithubToken(fields, terminal);
  return fixedFields(fields, { 'secrets-token': { name: 'gh auth token', value: found.reveal() } });
}

async function credentialNeeds(
  { dryRun }: Flags,
  fields: Fields,
  environment: CliEnvironment,
): Promise<readonly Needed[]> {
  if (dryRun === true || fields.text('secrets-token').value !== '') return [];
  const isGiven = (await credentialOfGh(environment)) !== undefined;
  return [
    {
      name: environment.githubTokenName,
      isGiven,
      says: 'is missing in the environment.',
      hint: GITHUB_TOKEN_HINT,
    },
  ];
}

function requireClientToken(environment: CliEnvironment, { terminal }: CommandContext): Promise<Secret> {
  return requireSecret(
    {
      given:
        environment.clientToken &&
        requireSecretValue('META_CLIENT_TOKEN', environment.clientToken.reveal(), CLIENT_TOKEN_HINT),
      variable: 'META_CLIENT_TOKEN',
      question: 'Meta client token',
      hint: CLIENT_TOKEN_HINT,
    },
    terminal,
  );
}

const CLIENT_TOKEN_HINT =
  "You can find it in the app's settings under Advanced, Security: https://developers.facebook.com/apps";

/** `--target repository=acme/site,secret=FB_TOKEN`, as often as there are targets; the keys are those of `targets`. */
function withTargets(fields: Fields, { target }: Flags): Fields {
  if (typeof target !== 'string') return fields;
  const added: Entry[] = target.split('\n').map((line, index) => {
    const pairs = line.split(',').map((pair) => /^\s*([a-z-]+)\s*=\s*(.+?)\s*$/.exec(pair));
    if (pairs.includes(null)) {
      throw new InputError(
        '--target',
        'must be key=value pairs.',
        'Example: --target repository=acme/site,secret=FB_TOKEN',
      );
    }
    return {
      name: `--target[${index + 1}]`,
      values: Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? '', pair?.[2]])),
    };
  });
  return {
    ...fields,
    entries: async (name) =>
      name === 'targets' ? [...(await fields.entries(name)), ...added] : fields.entries(name),
  };
}

/** The ID that an option holds. @throws InputError for one that is no number */
export function readId(name: string, value: Flags[string], example: string): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && /^\d{1,32}$/.test(value)) return value;
  throw new InputError(name, 'must be a number.', `Example: ${name} ${example}`);
}

function text(value: Flags[string]): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
