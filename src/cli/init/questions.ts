import { InputError } from '../../inputs/options.js';
import {
  readAppId,
  readAssets,
  readAssignees,
  readChoice,
  readEnvironment,
  readMentions,
  readOrganization,
  readScopes,
  readSecretName,
  requireSecretValue,
} from '../../inputs/values.js';
import { PLATFORMS, type Platform, platformName, platformOfPrefix } from '../../token/platform.js';
import type { Secret } from '../../token/secret.js';
import type { CliEnvironment } from '../environment.js';
import type { Flags } from '../fields.js';
import { ACCESS_TOKEN_HINT, APP_SECRET_HINT } from '../secrets.js';
import type { Terminal } from '../terminal.js';
import { NAMES, type WorkflowSecretScope, type WorkflowWish } from './workflow.js';

/** What a person wants to set up, with the secrets that were given for it. */
export interface InitWish extends Omit<WorkflowWish, 'uses' | 'dailyAt'> {
  readonly token: Secret | undefined;
  readonly appSecret: Secret | undefined;
}

export interface Asking {
  readonly flags: Flags;
  readonly environment: CliEnvironment;
  readonly terminal: Terminal;
  /** Whose login `gh` has: who is told unless somebody else is named. */
  readonly login: string | undefined;
}

/** Permissions to begin with, where nobody says which. */
const USUAL_SCOPES: Readonly<Record<Platform, string>> = {
  facebook: 'ads_read',
  instagram: 'instagram_business_basic',
  threads: 'threads_basic',
};

/** Asks for what was not given. With --yes, or without a terminal, what has a usual answer gets it. */
export async function askForWish(asking: Asking): Promise<InitWish> {
  const { flags, environment, terminal, login } = asking;
  const given = (name: string): string | undefined => {
    const value = flags[name];
    return typeof value === 'string' ? value : undefined;
  };
  const asksAll = terminal.isInteractive && flags.yes !== true;
  const ask = async (value: string | undefined, question: string, usual: string): Promise<string> =>
    value ?? (asksAll ? terminal.askText(question, usual) : '');
  const askSecret = async (value: Secret | undefined, name: string, question: string, hint: string) => {
    if (value !== undefined || !asksAll) return value;
    const typed = (await terminal.askHidden(`${question}\n${hint}`)).trim();
    return typed === '' ? undefined : requireSecretValue(name, typed, hint);
  };
  // What is wrong in the options is said before the first question.
  const secretScope = readSecretScope(given('environment'), given('organization'));
  const credential = readChoice('--credential', given('credential') ?? 'app', ['app', 'pat']);

  const token = await askSecret(
    environment.accessToken,
    'META_ACCESS_TOKEN',
    'Meta access token, if you have one (it is not shown; Enter: later)',
    ACCESS_TOKEN_HINT,
  );
  const platform = await readPlatformWish(given('platform'), token, asksAll, terminal);
  const app = environment.apps[platform];
  const names = NAMES[platform];
  const appId = await readApp(given('appId') ?? app.id, platform, asking);
  const appSecret =
    appId === undefined
      ? undefined
      : await askSecret(
          app.secret,
          names.appSecret,
          "The app's secret (it is not shown; Enter: later)",
          APP_SECRET_HINT,
        );
  const scopes = await ask(given('require'), 'Permissions that the token must have', USUAL_SCOPES[platform]);
  const assets = await ask(
    given('asset'),
    'What it must reach, such as act_123 or page:456 (Enter: nothing in particular)',
    '',
  );
  const tells = await ask(
    namesOf(given('issueAssignees'), given('issueMentions')),
    'Who is told when only a person can help: logins, teams as org/team',
    login ?? '',
  );
  return {
    platform,
    ...(appId === undefined ? {} : { appId }),
    secretName: readSecretName('--secret', given('secret') ?? names.token),
    secretScope,
    credential,
    requiredScopes: readScopes('--require', scopes),
    assets: readAssets('--asset', assets).map(({ name }) => name),
    tells: readMentions('--issue-mentions', tells).map((mention) => mention.slice(1)),
    token,
    appSecret,
  };
}

/** People and teams in one list. */
function namesOf(assignees: string | undefined, mentions: string | undefined): string | undefined {
  if (assignees === undefined && mentions === undefined) return undefined;
  return [
    ...readAssignees('--issue-assignees', assignees ?? ''),
    ...readMentions('--issue-mentions', mentions ?? ''),
  ].join(', ');
}

async function readPlatformWish(
  given: string | undefined,
  token: Secret | undefined,
  asksAll: boolean,
  terminal: Terminal,
): Promise<Platform> {
  const said = readChoice('--platform', given ?? 'auto', ['auto', ...PLATFORMS]);
  if (said !== 'auto') return said;
  const byPrefix = token && platformOfPrefix(token.reveal());
  if (byPrefix !== undefined || token !== undefined || !asksAll) return byPrefix ?? 'facebook';
  return terminal.askChoice(
    'Which of their logins is the token from?',
    PLATFORMS.map((value) => ({ value, label: platformName(value) })),
  );
}

/** Facebook tokens need their app for everything; the others only to log in again. */
async function readApp(
  given: string | undefined,
  platform: Platform,
  { flags, terminal }: Asking,
): Promise<string | undefined> {
  if (given !== undefined) return readAppId('--app-id', given);
  const isNeeded = platform === 'facebook';
  if (!isNeeded && (!terminal.isInteractive || flags.yes === true)) return undefined;
  if (!terminal.isInteractive) return readAppId('--app-id', '');
  const where = 'https://developers.facebook.com/apps';
  const typed = await terminal.askText(
    isNeeded ? `Meta app ID (${where})` : `ID of the ${platformName(platform)} app (Enter: none)`,
    '',
  );
  return typed === '' && !isNeeded ? undefined : readAppId('--app-id', typed);
}

function readSecretScope(
  environment: string | undefined,
  organization: string | undefined,
): WorkflowSecretScope {
  if (environment !== undefined && organization !== undefined) {
    throw new InputError(
      '--environment',
      'cannot be given together with --organization: a secret lives in one place.',
      'Keep the one that the secret belongs to.',
    );
  }
  const named = readEnvironment('--environment', environment ?? '');
  if (named !== undefined) return { kind: 'environment', environment: named };
  const owner = readOrganization('--organization', organization ?? '');
  return owner === undefined ? { kind: 'repository' } : { kind: 'organization', organization: owner };
}
