import type { Entry, Fields } from '../../inputs/fields.js';
import { InputError, type RunContext, type RunOptions } from '../../inputs/options.js';
import { readLoginOptions } from '../../inputs/run-options.js';
import type { InputName } from '../../inputs/table.js';
import {
  readApiVersion,
  readAppId,
  readConfigId,
  readRedirectUri,
  readScopes,
  readServiceUrl,
  requireSecretValue,
} from '../../inputs/values.js';
import type { TokenConfig } from '../../token/config.js';
import type { DialogRequest } from '../../token/dialog.js';
import type { Secret } from '../../token/secret.js';
import { readConfigFile } from '../config-file.js';
import type { CommandContext } from '../context.js';
import type { CliEnvironment } from '../environment.js';
import { commandFields, type Flags, fixedFields, withAppSecret, withGithubToken } from '../fields.js';
import { commandEnvironment, repositoryOf } from '../repository.js';
import { requireSecret } from '../secrets.js';
import { credentialOfGh } from './github-credential.js';

/** What Meta's dialog is asked for, and how it is opened. The `state` is made anew for each login. */
export interface DialogSetup extends Omit<DialogRequest, 'state'> {
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

/** All that a login on this computer was asked to do. */
export interface LoginSetup extends StorageSetup {
  readonly dialog: DialogSetup;
  /** The secret gets this page's token, made from the person's. */
  readonly pageId?: string;
  /** Log in on the device page instead of in this browser. */
  readonly clientToken?: Secret;
}

/** Reads the options, and asks for what is missing. @throws InputError; Cancelled */
export async function readLoginSetup(flags: Flags, context: CommandContext): Promise<LoginSetup> {
  const environment = commandEnvironment(flags, context.env);
  const named = await readNamed(flags, environment, context);
  const dialog = readDialogSetup(named, flags);
  const pageId = readId('--page', flags.page, '103455271248220');
  const storage = await readStorage(named, flags, environment, context);
  const clientToken = flags.device === true ? await requireClientToken(environment, context) : undefined;
  return {
    ...storage,
    dialog,
    ...(pageId === undefined ? {} : { pageId }),
    ...(clientToken === undefined ? {} : { clientToken }),
  };
}

/** Reads where a new token goes, and asks for what is missing. @throws InputError; Cancelled */
export async function readStorageSetup(flags: Flags, context: CommandContext): Promise<StorageSetup> {
  const environment = commandEnvironment(flags, context.env);
  return readStorage(await readNamed(flags, environment, context), flags, environment, context);
}

/** What flags, file and environment name; nothing is asked for yet. */
async function readNamed(
  flags: Flags,
  environment: CliEnvironment,
  { terminal, env }: CommandContext,
): Promise<Fields> {
  if (flags.dryRun !== true && flags.yes !== true && !terminal.isInteractive) refuseUnasked();
  const file = typeof flags.config === 'string' ? await readConfigFile(flags.config, env) : undefined;
  return withTargets(commandFields(flags, environment, file), flags);
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
  const withSecret = await withAppSecret(named, context.terminal);
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
export function readDialogSetup(fields: Fields, flags: Flags): DialogSetup {
  const read = <T>(name: InputName, reader: (name: string, value: string) => T): T => {
    const field = fields.text(name);
    return reader(field.name, field.value);
  };
  const configId = read('config-id', readConfigId);
  return {
    dialogUrl: readServiceUrl('--dialog-url', text(flags.dialogUrl) ?? FACEBOOK, FACEBOOK),
    appId: read('app-id', readAppId),
    redirectUri: read('redirect-uri', readRedirectUri),
    graphApiVersion: read('graph-api-version', readApiVersion),
    scopes: readScopes('--scope', text(flags.scope) ?? ''),
    opensBrowser: flags.open !== false,
    ...(configId === undefined ? {} : { configId }),
    ...(flags.rerequest === true ? { authType: 'rerequest' as const } : {}),
  };
}

const FACEBOOK = 'https://www.facebook.com';

/** Before anything else: a login that cannot be stored would be spent for nothing. */
function refuseUnasked(): never {
  throw new InputError(
    '--yes',
    'is needed where nobody can be asked: this command writes.',
    'Add --yes, or --dry-run to see what a login brings.',
  );
}

/** An organization's secret belongs to no repository; its name is needed only for targets. */
function repositoryOr(flags: Flags, environment: CliEnvironment): string {
  return flags.repo === undefined && environment.repository === undefined
    ? 'this/repository'
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

export function readId(name: string, value: Flags[string], example: string): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && /^\d{1,32}$/.test(value)) return value;
  throw new InputError(name, 'must be a number.', `Example: ${name} ${example}`);
}

function text(value: Flags[string]): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
