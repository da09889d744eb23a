import { createGitHub } from '../github/client.js';
import { readVariable } from '../github/variables.js';
import type { Fields } from '../inputs/fields.js';
import { PLATFORM_APP_PAGES } from '../inputs/token-config.js';
import { readAppId, readSecretName } from '../inputs/values.js';
import { startBudget } from '../net/http.js';
import { type Platform, platformName, platformOfPrefix } from '../token/platform.js';
import { askText } from './ask.js';
import type { CommandContext } from './context.js';
import { APP_VARIABLES, type CliEnvironment, readCliEnvironment } from './environment.js';
import type { Flags } from './fields.js';
import { credentialOfGh } from './login/github-credential.js';
import type { Needed } from './missing.js';
import { NAMES } from './names.js';
import { commandEnvironment, findRepository, repositoryGiven } from './repository.js';
import { ACCESS_TOKEN_HINT, APP_SECRET_HINT } from './secrets.js';

const LOOK_MS = 10_000;
const APPS = 'https://developers.facebook.com/apps';
export const APP_ID_HINT = `You can find it on ${APPS}. Example: --app-id 123456789012345`;

/**
 * The flags with the repository: on a terminal the one of this folder's `origin`, or what the person says. Elsewhere as they
 * were given.
 */
export async function withRepository(flags: Flags, context: CommandContext): Promise<Flags> {
  const { terminal, env } = context;
  const isGiven = repositoryGiven(flags, readCliEnvironment(env)) || flags.organization !== undefined;
  if (isGiven || !terminal.isInteractive) return flags;
  const { repository, environment } = await findRepository(flags, context);
  const { host } = new URL(environment.githubServerUrl);
  const isElsewhere = host !== new URL(readCliEnvironment(env).githubServerUrl).host;
  return { ...flags, repo: isElsewhere ? `${host}/${repository}` : repository };
}

/** The flags with the app's ID and the secret's name, for which a person on a terminal is asked. */
export async function withNames(
  flags: Flags,
  fields: Fields,
  platform: Platform,
  context: CommandContext,
): Promise<Flags> {
  const { terminal } = context;
  if (!terminal.isInteractive || (await fields.entries('tokens')).length > 0) return flags;
  const appId =
    fields.text('app-id', platform).value === ''
      ? { appId: await askForAppId(platform, flags, context) }
      : {};
  return withSecretName({ ...flags, ...appId }, fields, context, platform);
}

/** The flags with the secret's name, for which a person on a terminal is asked. */
export async function withSecretName(
  flags: Flags,
  fields: Fields,
  { terminal }: CommandContext,
  platform: Platform = 'facebook',
): Promise<Flags> {
  const isGiven = fields.text('secret-name').value !== '' || (await fields.entries('tokens')).length > 0;
  if (isGiven || !terminal.isInteractive) return flags;
  const secret = await askText(terminal, 'Name of the secret', NAMES[platform].token, (typed) =>
    readSecretName('--secret', typed),
  );
  return { ...flags, secret };
}

/** The app's ID: of the repository's variable where it can be read, else what the person says. */
export async function askForAppId(
  platform: Platform,
  flags: Flags,
  context: CommandContext,
): Promise<string> {
  const usual = (await appIdOfRepository(platform, flags, context)) ?? '';
  const question =
    platform === 'facebook'
      ? `Meta app ID (${APPS})`
      : `${platformName(platform)} app ID, which is its own (${APPS})`;
  return askText(context.terminal, question, usual, (typed) => readAppId('--app-id', typed));
}

async function appIdOfRepository(
  platform: Platform,
  flags: Flags,
  { env, runtime }: CommandContext,
): Promise<string | undefined> {
  const environment = commandEnvironment(flags, env);
  const repository = typeof flags.repo === 'string' ? flags.repo : environment.repository;
  if (repository === undefined) return undefined;
  const token = environment.githubToken ?? (await credentialOfGh(environment));
  if (token === undefined) return undefined;
  const github = createGitHub({
    runtime,
    budget: startBudget(LOOK_MS, runtime.now),
    token,
    apiUrl: environment.githubApiUrl,
    serverUrl: environment.githubServerUrl,
    userAgent: 'refresh-meta-token',
  });
  const name = repository.split('/').slice(-2).join('/');
  const found = await readVariable(github, name, NAMES[platform].appId);
  return found.kind === 'done' && /^\d{1,32}$/.test(found.data) ? found.data : undefined;
}

/** What a command that writes a secret needs, and nobody can be asked for. */
export function needsOf(
  flags: Flags,
  fields: Fields,
  platform: Platform,
  environment: CliEnvironment,
): readonly Needed[] {
  const variable = APP_VARIABLES[platform];
  return [
    {
      name: '--repo',
      isGiven: flags.organization !== undefined || repositoryGiven(flags, environment),
      hint: 'Example: --repo acme/website',
    },
    {
      name: '--app-id',
      isGiven: fields.text('app-id', platform).value !== '',
      hint: APP_ID_HINT,
    },
    {
      name: '--secret',
      isGiven: fields.text('secret-name').value !== '',
      hint: `Example: --secret ${NAMES[platform].token}`,
    },
    {
      name: `${variable}_SECRET`,
      isGiven: fields.text('app-secret', platform).value !== '',
      says: 'is missing in the environment.',
      hint: platform === 'facebook' ? APP_SECRET_HINT : PLATFORM_APP_PAGES[platform],
    },
  ];
}

/** What a command needs to ask Meta about a token, where nobody can be asked. Entries of a list of tokens name their own. */
export async function metaNeedsOf(fields: Fields, flags: Flags): Promise<readonly Needed[]> {
  if ((await fields.entries('tokens')).length > 0) return [];
  const token = fields.text('access-token').value;
  const { value: platform } = fields.text('platform');
  const byPrefix = platformOfPrefix(token) ?? 'facebook';
  const isFacebook = (platform === 'auto' ? byPrefix : platform) === 'facebook';
  return [
    {
      name: 'META_ACCESS_TOKEN',
      isGiven: flags.stdin === true || token !== '',
      says: 'is missing in the environment.',
      hint: ACCESS_TOKEN_HINT,
    },
    // What comes on standard input may be another platform's, which needs no app.
    ...(isFacebook && !(flags.stdin === true && platform === 'auto')
      ? [
          { name: '--app-id', isGiven: fields.text('app-id').value !== '', hint: APP_ID_HINT },
          {
            name: 'META_APP_SECRET',
            isGiven: fields.text('app-secret').value !== '',
            says: 'is missing in the environment.',
            hint: APP_SECRET_HINT,
          },
        ]
      : []),
  ];
}
