import { Option } from 'commander';
import { defaultOf, definitionOf, flagOf, type InputName } from '../inputs/table.js';

/*
 * Options that several commands share, so that each is called and explained alike. Functions, because commander's
 * options remember where their value came from.
 */

export const appId = () => inputOption('app-id');
/** Where the secret is. */
export const place = () => [
  new Option('--repo <owner/name>', 'repository that the secret belongs to (or GITHUB_REPOSITORY)'),
  secret(),
  inputOption('environment'),
  inputOption('organization'),
];
export const secret = () => inputOption('secret-name');
export const scope = () => new Option('--scope <list>', 'permissions to ask for, separated by commas');
export const configId = () => inputOption('config-id');
/** For a login that happens now: what is in effect is in the setup of the app. */
export const redirectUri = () =>
  new Option(syntaxOf('redirect-uri'), "redirect address, exactly as in the app's settings");
export const dialogUrl = () => new Option('--dialog-url <address>', "where Meta's login dialog is");
export const graphApiUrl = () => inputOption('graph-api-url');
export const metaAddresses = () => [
  graphApiUrl(),
  graphApiVersion(),
  inputOption('instagram-api-url'),
  inputOption('threads-api-url'),
];
/** Where the code of an Instagram login is exchanged. */
export const instagramLoginUrl = () => inputOption('instagram-login-url');
export const requiredScopes = () => inputOption('required-scopes');
export const assets = () => inputOption('assets');
export const issueAssignees = () => inputOption('issue-assignees');
export const issueMentions = () => inputOption('issue-mentions');
export const graphApiVersion = () => inputOption('graph-api-version');
export const platform = () => inputOption('platform');
export const refreshBeforeDays = () => inputOption('refresh-before-days');
export const warnBeforeDays = () => inputOption('warn-before-days');
export const expectedUserId = () => inputOption('expected-user-id');
/** Repeatable; each occurrence is a line of the value. */
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
  inputOption('open-issues'),
  inputOption('issue-labels'),
  issueAssignees(),
  inputOption('redirect-uri'),
];
export const extras = () => [inputOption('expiry-variable'), inputOption('dispatch-event')];
export const noOpen = () => new Option('--no-open', 'print the address instead of opening the browser');
export const dryRun = () => inputOption('dry-run');
export const json = () => new Option('--json', 'print JSON');
export const config = () => new Option('--config <file>', "YAML file with the action's inputs");
export const yes = () => new Option('--yes', 'write without asking');
export const stdin = (what: string) => new Option('--stdin', `read ${what} from standard input`);
export const actionFile = () => new Option('--action <file>', 'the built action to run').hideHelp();

/**
 * The option of an input. The default is shown and not set: a value in a file must stand against a flag that nobody gave.
 */
function inputOption(input: InputName): Option {
  const { flag } = definitionOf(input);
  const shown = flag?.argument === undefined ? '' : defaultOf(input);
  return new Option(syntaxOf(input), `${flag?.text ?? ''}${shown === '' ? '' : ` (default: ${shown})`}`);
}

function syntaxOf(input: InputName): string {
  return [flagOf(input), definitionOf(input).flag?.argument ?? []].flat().join(' ');
}
