import { type Entry, entryFields, type Field, type Fields } from '../inputs/fields.js';
import { defaultOf, flagOf, type InputName } from '../inputs/table.js';
import { PLATFORM_APP_PAGES, readPlatform } from '../inputs/token-config.js';
import { requireSecretValue } from '../inputs/values.js';
import { type Platform, platformName } from '../token/platform.js';
import { APP_VARIABLES, type CliEnvironment } from './environment.js';
import { ACCESS_TOKEN_HINT, APP_SECRET_HINT, GITHUB_TOKEN_HINT, requireSecret } from './secrets.js';
import type { Terminal } from './terminal.js';

/** What was typed after a command, by commander's names: `appId` for `--app-id`. */
export type Flags = Readonly<Record<string, string | boolean | undefined>>;

/** The action's inputs from a command line: a flag, else the file, else the environment, else the action's default. */
export function commandFields(flags: Flags, environment: CliEnvironment, file?: Entry): Fields {
  const behind: Fields = {
    text: (name, platform = 'facebook') =>
      environmentField(name, platform, environment) ?? {
        name: flagOf(name),
        value: defaultOf(name, platform),
      },
    entries: async () => [],
    inherited: new Map(),
  };
  const fromFile = file === undefined ? behind : entryFields(file, behind);
  return {
    text: (name, platform) => {
      const value = flags[camelCase(flagOf(name).slice(2))];
      return value === undefined
        ? fromFile.text(name, platform)
        : { name: flagOf(name), value: String(value).trim() };
    },
    entries: fromFile.entries,
    inherited: fromFile.inherited,
  };
}

/** The same fields with some values overridden. */
export function fixedFields(fields: Fields, fixed: Readonly<Partial<Record<InputName, Field>>>): Fields {
  return { ...fields, text: (name, platform) => fixed[name] ?? fields.text(name, platform) };
}

/**
 * Completes the fields of one token with the secrets that it needs, from --stdin or a prompt. The entries of a list of tokens
 * name their own.
 */
export async function withMetaSecrets(
  fields: Fields,
  flags: Flags,
  terminal: Terminal,
  askForAppId?: () => Promise<string>,
): Promise<Fields> {
  const token = fields.text('access-token');
  if ((await fields.entries('tokens')).length > 0) {
    return token.name === ACCESS_TOKEN
      ? fixedFields(fields, { 'access-token': { ...token, value: '' } })
      : fields;
  }
  const accessToken = await requireSecret(
    {
      given:
        flags.stdin === true || token.value === ''
          ? undefined
          : requireSecretValue(token.name, token.value, ACCESS_TOKEN_HINT),
      variable: ACCESS_TOKEN,
      question: 'Meta access token',
      onInput: flags.stdin === true,
      hint: ACCESS_TOKEN_HINT,
    },
    terminal,
  );
  const complete = fixedFields(fields, { 'access-token': { name: token.name, value: accessToken.reveal() } });
  if (readPlatform(fields, accessToken) !== 'facebook') return complete;
  const isAsked = terminal.isInteractive && fields.text('app-id').value === '';
  const appId = isAsked ? await askForAppId?.() : undefined;
  const withId =
    appId === undefined ? complete : fixedFields(complete, { 'app-id': { name: '--app-id', value: appId } });
  return withAppSecret(withId, terminal);
}

/** Completes the fields with the platform's app secret, from a prompt where the environment has none. */
export async function withAppSecret(
  fields: Fields,
  terminal: Terminal,
  platform: Platform = 'facebook',
): Promise<Fields> {
  if (fields.text('app-secret', platform).value !== '') return fields;
  const variable = `${APP_VARIABLES[platform]}_SECRET`;
  const [question, hint] =
    platform === 'facebook'
      ? ['Meta app secret', APP_SECRET_HINT]
      : [`${platformName(platform)} app secret`, PLATFORM_APP_PAGES[platform]];
  const asked = await requireSecret({ given: undefined, variable, question, hint }, terminal);
  return fixedFields(fields, { 'app-secret': { name: variable, value: asked.reveal() } });
}

/** Completes the fields with the GitHub credential that writes the secrets and keeps the issue. */
export async function withGithubToken(fields: Fields, terminal: Terminal): Promise<Fields> {
  const secretsToken = fields.text('secrets-token');
  const githubToken = fields.text('github-token');
  if (secretsToken.value !== '' && githubToken.value !== '') return fields;
  const given = [secretsToken, githubToken].find(({ value }) => value !== '');
  const token = await requireSecret(
    {
      given: given && requireSecretValue(given.name, given.value, GITHUB_TOKEN_HINT),
      variable: GITHUB_TOKEN,
      question: 'GitHub token',
      hint: GITHUB_TOKEN_HINT,
    },
    terminal,
  );
  const both = { name: GITHUB_TOKEN, value: token.reveal() };
  return fixedFields(fields, {
    'secrets-token': secretsToken.value === '' ? both : secretsToken,
    'github-token': githubToken.value === '' ? both : githubToken,
  });
}

const GITHUB_TOKEN = 'GH_TOKEN';
const ACCESS_TOKEN = 'META_ACCESS_TOKEN';

/** What the environment gives for an input; each platform has an app of its own. */
function environmentField(
  input: InputName,
  platform: Platform,
  environment: CliEnvironment,
): Field | undefined {
  const { apps, accessToken, githubToken, githubTokenName } = environment;
  const { id, secret } = apps[platform];
  const given = (name: string, value: string | undefined) =>
    value === undefined ? undefined : { name, value };
  switch (input) {
    case 'app-id':
      return given(`${APP_VARIABLES[platform]}_ID`, id);
    case 'app-secret':
      return given(`${APP_VARIABLES[platform]}_SECRET`, secret?.reveal());
    case 'access-token':
      return given(ACCESS_TOKEN, accessToken?.reveal());
    case 'secrets-token':
    case 'github-token':
      return given(githubTokenName, githubToken?.reveal());
    default:
      return undefined;
  }
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
