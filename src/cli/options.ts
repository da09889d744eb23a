import { Option } from 'commander';
import { DEFAULTS } from '../inputs/fields.js';

/*
 * Options that several commands share, so that each is called and explained alike. Functions, because commander's
 * options remember where their value came from.
 */

export const appId = () => new Option('--app-id <id>', 'Meta app ID (or META_APP_ID)');
export const repo = () =>
  new Option('--repo <owner/name>', 'repository that the secret belongs to (or GITHUB_REPOSITORY)');
export const secret = () => new Option('--secret <name>', 'name of the secret (not its value)');
export const environment = () => new Option('--environment <name>', 'the secret belongs to this environment');
export const organization = () =>
  new Option('--organization <name>', 'the secret belongs to this organization');
export const scope = () => new Option('--scope <list>', 'permissions to ask for, separated by commas');
export const redirectUri = () =>
  new Option('--redirect-uri <address>', "redirect address, exactly as in the app's settings");
export const dialogUrl = () => new Option('--dialog-url <address>', "where Meta's login dialog is");
export const graphApiUrl = () => withDefault('graph-api-url', '<address>', 'address of the Graph API');
export const metaAddresses = () => [
  graphApiUrl(),
  graphApiVersion(),
  withDefault('instagram-api-url', '<address>', 'address of the Instagram API'),
  withDefault('threads-api-url', '<address>', 'address of the Threads API'),
];
export const requiredScopes = () =>
  new Option('--require <list>', 'permissions that the token must have, separated by commas');
export const graphApiVersion = () =>
  withDefault('graph-api-version', '<version>', 'version of the Graph API');
export const platform = () => withDefault('platform', '<name>', 'facebook, instagram, threads or auto');
export const refreshBeforeDays = () =>
  withDefault('refresh-before-days', '<days>', 'refresh when less than this is left');
export const warnBeforeDays = () =>
  withDefault('warn-before-days', '<days>', 'ask for a person when less than this is left');
export const expectedUserId = () => new Option('--expected-user-id <id>', 'refuse a token of any other user');
/** May be given several times; each is a line of the value. */
export const target = () =>
  new Option(
    '--target <place>',
    'one more place to write, as often as needed: repository=acme/site,secret=FB_TOKEN',
  ).argParser((value: string, before: string | undefined) =>
    before === undefined ? value : `${before}\n${value}`,
  );
/** When to refresh and whom to accept. */
export const refreshPolicy = () => [refreshBeforeDays(), warnBeforeDays(), expectedUserId(), platform()];
export const issues = () => [
  withDefault('open-issues', '<true|false>', 'open, renew and close the issue that asks for a person'),
  withDefault('issue-labels', '<list>', 'labels of the issue'),
  new Option('--issue-assignees <list>', 'logins to assign the issue to'),
  withDefault('redirect-uri', '<address>', 'redirect address for the login in the issue'),
];
export const extras = () => [
  new Option('--expiry-variable <name>', 'repository variable that gets the expiry'),
  new Option('--dispatch-event <type>', 'repository_dispatch event to send after a refresh'),
];
export const noOpen = () => new Option('--no-open', 'print the address instead of opening the browser');
export const dryRun = () => new Option('--dry-run', 'print what would be done; change nothing');
export const json = () => new Option('--json', 'print JSON');
export const config = () => new Option('--config <file>', "YAML file with the action's inputs");
export const yes = () => new Option('--yes', 'write without asking');
export const stdin = (what: string) => new Option('--stdin', `read ${what} from standard input`);
export const actionFile = () => new Option('--action <file>', 'the built action to run').hideHelp();

/** The action's default is shown and not set: a value in a file must stand against a flag that nobody gave. */
export function withDefault(name: string, argument: string, text: string): Option {
  const shown = DEFAULTS[name];
  return new Option(`--${name} ${argument}`, shown === undefined ? text : `${text} (default: ${shown})`);
}
