import { PLATFORM_APP_PAGES, readAssetsOf } from '../../inputs/token-config.js';
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
  readSecretValue,
} from '../../inputs/values.js';
import { explain } from '../../messages/reasons.js';
import type { AppCredentials } from '../../token/config.js';
import { PLATFORMS, type Platform, platformName, platformOfPrefix } from '../../token/platform.js';
import { present } from '../../token/present.js';
import type { Secret } from '../../token/secret.js';
import { askUntilRead } from '../ask.js';
import type { CliEnvironment } from '../environment.js';
import type { Flags } from '../fields.js';
import { NAMES } from '../names.js';
import { APP_SECRET_HINT, readTyped } from '../secrets.js';
import type { Terminal } from '../terminal.js';
import type { AppVerdict, MetaView } from './checks.js';
import type { WorkflowOptions, WorkflowSecretScope } from './workflow.js';

/** What a person wants to set up, with the secrets that were given for it. */
export interface InitChoices extends Omit<WorkflowOptions, 'uses' | 'dailyAt'> {
  readonly token: Secret | undefined;
  readonly appSecret: Secret | undefined;
  readonly app: AppVerdict | 'not-asked';
}

interface Asking {
  readonly flags: Flags;
  readonly environment: CliEnvironment;
  readonly terminal: Terminal;
  /** The login in `gh`: the default assignee. */
  readonly login: string | undefined;
  /** Asks Meta about the app, and the token where there is one. */
  readonly look: (app: AppCredentials, token: Secret | undefined) => Promise<MetaView>;
}

/** The default permissions. */
const USUAL_SCOPES: Readonly<Record<Platform, string>> = {
  facebook: 'ads_read',
  instagram: 'instagram_business_basic',
  threads: 'threads_basic',
};

/** What a token of that platform can reach; those of Instagram and Threads reach their own account alone. */
const ASSET_EXAMPLES: Readonly<Record<Platform, string>> = {
  facebook: 'act_123 or page:456',
  instagram: 'instagram:123',
  threads: 'threads:123',
};

/** Asks for what was not given. With --yes, or without a terminal, what has a usual answer gets it. */
export async function askQuestions(asking: Asking): Promise<InitChoices> {
  const { flags, login } = asking;
  // Mistakes in the options are reported before the first question.
  const options = readOptions(flags);
  const { platform, appId, appSecret, token, seen } = await askForMeta(asking);
  const granted = seen?.token?.kind === 'alive' ? seen.token.facts.scopes : undefined;
  const requiredScopes = await ask(
    asking,
    given(flags, 'require'),
    'Permissions that the token must have',
    usualScopes(platform, granted),
    readRequired,
  );
  const assets = await ask(
    asking,
    given(flags, 'asset'),
    `What it must reach, such as ${ASSET_EXAMPLES[platform]} (Enter: nothing in particular)`,
    '',
    (text) => readAssetsOf(platform, '--asset', text).map(({ name }) => name),
  );
  const tells = await ask(
    asking,
    options.named,
    'Who is told when only a person can help: logins, teams as org/team',
    login ?? '',
    (text) => readMentions('--issue-mentions', text).map((mention) => mention.slice(1)),
  );
  return {
    platform,
    ...present({ appId }),
    secretName: readSecretName('--secret', given(flags, 'secret') ?? NAMES[platform].token),
    secretScope: options.secretScope,
    credential: options.credential,
    requiredScopes,
    assets,
    tells,
    token,
    appSecret,
    app: seen?.app ?? 'not-asked',
  };
}

/** Throws `InputError` for each option that is wrong, also for those that are read again later. */
function readOptions(flags: Flags) {
  const secretScope = readSecretScope(given(flags, 'environment'), given(flags, 'organization'));
  const credential = readChoice('--credential', given(flags, 'credential') ?? 'app', ['app', 'pat']);
  readRequired(given(flags, 'require') ?? '');
  readAssets('--asset', given(flags, 'asset') ?? '');
  const named = namesOf(given(flags, 'issueAssignees'), given(flags, 'issueMentions'));
  readChoice('--platform', given(flags, 'platform') ?? 'auto', ['auto', ...PLATFORMS]);
  const [appId, secret] = [given(flags, 'appId'), given(flags, 'secret')];
  if (appId !== undefined) readAppId('--app-id', appId);
  if (secret !== undefined) readSecretName('--secret', secret);
  return { secretScope, credential, named };
}

/** The token, its platform and its app, as Meta accepts them. A typed value can be corrected as long as nothing else depends on it. */
async function askForMeta(asking: Asking) {
  const { flags, environment, terminal } = asking;
  const askToken = (question: string) =>
    askSecret(asking, environment.accessToken, 'META_ACCESS_TOKEN', question, TOKEN_HINT);
  let token = await askToken('Meta access token, if you have one (it is not shown; Enter: later)');
  const platform = await askPlatform(given(flags, 'platform'), token, asksAll(asking), terminal);
  const app = environment.apps[platform];
  const askApp = async (): Promise<Readonly<{ appId?: string; appSecret: Secret | undefined }>> => {
    const appId = await readApp(given(flags, 'appId') ?? app.id, platform, asking);
    if (appId === undefined) return { appSecret: undefined };
    const hint = platform === 'facebook' ? APP_SECRET_HINT : PLATFORM_APP_PAGES[platform];
    const question = "The app's secret (it is not shown; Enter: later)";
    return {
      appId,
      appSecret: await askSecret(asking, app.secret, NAMES[platform].appSecret, question, hint),
    };
  };
  let { appId, appSecret } = await askApp();
  const look = async (): Promise<MetaView | undefined> =>
    platform === 'facebook' && appId !== undefined && appSecret !== undefined
      ? asking.look({ id: appId, secret: appSecret }, token)
      : undefined;
  let seen = await look();
  while (seen?.app === 'wrong' && asksAll(asking) && app.secret === undefined) {
    tell(terminal, `Meta does not accept app ${appId} with that secret. Once more:`);
    ({ appId, appSecret } = await askApp());
    seen = await look();
  }
  while (seen?.token?.kind === 'useless' && asksAll(asking) && environment.accessToken === undefined) {
    tell(terminal, explain(seen.token.reason).what);
    token = await askToken('Another token (it is not shown; Enter: later)');
    seen = await look();
  }
  return { platform, appId, appSecret, token, seen };
}

function given(flags: Flags, name: string): string | undefined {
  const value = flags[name];
  return typeof value === 'string' ? value : undefined;
}

function asksAll({ terminal, flags }: Asking): boolean {
  return terminal.isInteractive && flags.yes !== true;
}

async function ask<T>(
  asking: Asking,
  value: string | undefined,
  question: string,
  usual: string,
  read: (text: string) => T,
): Promise<T> {
  const { terminal } = asking;
  return value === undefined && asksAll(asking)
    ? askUntilRead(terminal, () => terminal.askText(question, usual), read)
    : read(value ?? '');
}

async function askSecret(
  asking: Asking,
  value: Secret | undefined,
  name: string,
  question: string,
  hint: string,
): Promise<Secret | undefined> {
  if (value !== undefined || !asksAll(asking)) return value;
  const { terminal } = asking;
  return askUntilRead(
    terminal,
    () => terminal.askHidden(question, { hint }),
    (typed) => readSecretValue(name, readTyped(name, typed, hint)),
  );
}

function readRequired(text: string): readonly string[] {
  return readScopes('--require', text);
}

/** What the token has, so that none of it is lost unnoticed; what everybody has by every login says nothing. */
function usualScopes(platform: Platform, granted: readonly string[] | undefined): string {
  const telling = (granted ?? []).filter((scope) => scope !== 'public_profile');
  return telling.length === 0 ? USUAL_SCOPES[platform] : telling.join(',');
}

function tell({ notes }: Terminal, text: string): void {
  notes.line(`${notes.paint('red', 'error:')} ${text}`);
}

const TOKEN_HINT =
  'From the Graph API Explorer or Business settings. A secret on GitHub cannot be read back. With Enter, a login makes one.';

/** People and teams in one list. */
function namesOf(assignees: string | undefined, mentions: string | undefined): string | undefined {
  if (assignees === undefined && mentions === undefined) return undefined;
  return [
    ...readAssignees('--issue-assignees', assignees ?? ''),
    ...readMentions('--issue-mentions', mentions ?? ''),
  ].join(', ');
}

async function askPlatform(
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
  const question = isNeeded
    ? `Meta app ID (${where})`
    : `ID of the ${platformName(platform)} app (Enter: none)`;
  return askUntilRead(
    terminal,
    () => terminal.askText(question, ''),
    (typed) => (typed === '' && !isNeeded ? undefined : readAppId('--app-id', typed)),
  );
}

function readSecretScope(
  environment: string | undefined,
  organization: string | undefined,
): WorkflowSecretScope {
  const named = readEnvironment('--environment', environment ?? '');
  if (named !== undefined) return { kind: 'environment', environment: named };
  const owner = readOrganization('--organization', organization ?? '');
  return owner === undefined ? { kind: 'repository' } : { kind: 'organization', organization: owner };
}
