import { Option } from 'commander';
import type { Command } from './context.js';
import * as option from './options.js';

/** A command's definition. Its module is loaded only when it runs. */
export interface CommandDefinition {
  readonly name: string;
  readonly summary: string;
  readonly options: () => readonly Option[];
  /** It runs against the sandbox and touches nothing real. */
  readonly isRehearsal?: true;
  /** A description and the command line. */
  readonly examples: readonly (readonly [what: string, line: string])[];
  /** Every option may be missing: a command says itself what it cannot do without. */
  readonly load: () => Promise<Command<Record<string, never>>>;
}

export const COMMANDS: readonly CommandDefinition[] = [
  {
    name: 'demo',
    isRehearsal: true,
    summary: "Shows a token's life, day by day: runs the action against a local Meta and GitHub.",
    options: () => [option.actionFile()],
    examples: [
      ['Nothing to configure, nothing leaves this computer', 'refresh-meta-token demo'],
      ['The same, kept as text', 'refresh-meta-token demo > life-of-a-token.txt'],
    ],
    load: async () => (await import('./demo.js')).demo,
  },
  {
    name: 'init',
    summary:
      'Sets up the workflow, the GitHub App, the secrets and the first run, and lists what is left to do.',
    options: () => [
      option.appId(),
      ...option.place(),
      option.platform(),
      option.requiredScopes(),
      option.assets(),
      option.issueAssignees(),
      option.issueMentions(),
      option.redirectUri(),
      option.dialogUrl(),
      new Option(
        '--credential <app|pat>',
        'what writes the secrets: a GitHub App (default) or a personal token',
      ),
      new Option('--create-app', 'create the GitHub App in the browser, even without a terminal'),
      new Option('--no-app', 'leave the GitHub App for later'),
      new Option('--run', 'push the workflow if git can, start its first run, and follow it'),
      new Option('--action <owner/name@ref>', 'address of this action, if this program came from elsewhere'),
      new Option('--overwrite', 'replace an existing workflow file'),
      option.noOpen(),
      option.yes(),
      option.dryRun(),
      ...option.metaAddresses(),
      option.instagramLoginUrl(),
    ],
    examples: [
      ['Asks for what it cannot find out; uses the login of `gh`', 'refresh-meta-token init'],
      [
        'Asks nothing; META_APP_SECRET, META_ACCESS_TOKEN and GH_TOKEN are set',
        'refresh-meta-token init --yes --app-id 123456789012345 --repo acme/website --require ads_read',
      ],
      [
        'Prints the workflow; nothing is written',
        'refresh-meta-token init --app-id 123456789012345 --environment meta --dry-run',
      ],
    ],
    load: async () => (await import('./init.js')).init,
  },
  {
    name: 'login',
    summary: 'Logs in at Meta in the browser, verifies the new token, and stores it in the secret.',
    options: () => [
      option.appId(),
      ...option.place(),
      option.target(),
      option.config(),
      option.scope(),
      option.configId(),
      new Option('--rerequest', 'ask again for what was declined or left unticked before'),
      new Option('--page <id>', "store this page's token, made from the login"),
      option.redirectUri(),
      option.requiredScopes(),
      option.assets(),
      option.expectedUserId(),
      option.platform(),
      new Option('--device', 'log in by a short code at facebook.com/device (META_CLIENT_TOKEN)'),
      new Option('--in-actions', 'log in here, and let the workflow do the rest: no secrets needed here'),
      new Option('--workflow <file>', 'with --in-actions: the workflow (default: refresh-meta-token.yml)'),
      new Option('--ref <branch>', 'with --in-actions: the branch to run on (default: the default branch)'),
      option.noOpen(),
      option.dryRun(),
      option.yes(),
      option.json(),
      option.dialogUrl(),
      ...option.metaAddresses(),
      option.instagramLoginUrl(),
    ],
    examples: [
      [
        'Asks for the app secret; the GitHub token comes from GH_TOKEN or `gh auth login`',
        'refresh-meta-token login --app-id 123456789012345 --repo acme/website --secret META_ACCESS_TOKEN --scope ads_read',
      ],
      [
        'For a live app without a page of its own: paste the address that the login ends on',
        'refresh-meta-token login --app-id 123456789012345 --repo acme/website --secret META_ACCESS_TOKEN --scope ads_read --redirect-uri https://www.facebook.com/connect/login_success.html',
      ],
      [
        "Logs in to Instagram through Instagram's own app; paste the address that the login ends on",
        'refresh-meta-token login --platform instagram --app-id 123456789012345 --repo acme/website --secret INSTAGRAM_ACCESS_TOKEN',
      ],
      [
        'Without the app secret: the workflow exchanges the code, verifies the token and stores it',
        'refresh-meta-token login --in-actions --app-id 123456789012345 --repo acme/website --scope ads_read',
      ],
      [
        'Shows what a login would bring; stores nothing',
        'refresh-meta-token login --app-id 123456789012345 --repo acme/website --secret META_ACCESS_TOKEN --scope ads_read --dry-run',
      ],
    ],
    load: async () => (await import('./login.js')).login,
  },
  {
    name: 'inspect',
    summary: 'Shows what Meta knows about a token, and what refresh would do with it. Changes nothing.',
    options: () => [
      option.appId(),
      option.requiredScopes(),
      option.assets(),
      option.secret(),
      option.stdin('the access token'),
      option.json(),
      option.platform(),
      option.refreshBeforeDays(),
      option.warnBeforeDays(),
      ...option.metaAddresses(),
    ],
    examples: [
      [
        'Asks for the token and the app secret, and shows neither',
        'refresh-meta-token inspect --app-id 123456789012345',
      ],
      [
        'From a password manager; META_APP_ID and META_APP_SECRET are set',
        'pass show meta-token | refresh-meta-token inspect --stdin --require ads_read',
      ],
      ['For a program; META_ACCESS_TOKEN is set too', 'refresh-meta-token inspect --json | jq .days_left'],
    ],
    load: async () => (await import('./inspect.js')).inspect,
  },
  {
    name: 'refresh',
    summary:
      "Does the action's job elsewhere: refreshes the token, verifies it, stores it on GitHub, and updates the issue.",
    options: () => [
      option.appId(),
      ...option.place(),
      option.config(),
      option.dryRun(),
      option.yes(),
      option.json(),
      option.stdin('the access token'),
      new Option('--token-file <file>', 'read the token from this file (chmod 600), and keep it up to date'),
      new Option('--force', "use this token although GitHub's copy was written after it was issued"),
      option.requiredScopes(),
      option.assets(),
      ...option.refreshPolicy(),
      ...option.issues(),
      ...option.extras(),
      ...option.metaAddresses(),
    ],
    examples: [
      [
        'Prints what would be done; META_APP_SECRET, META_ACCESS_TOKEN and GH_TOKEN are set',
        'refresh-meta-token refresh --app-id 123456789012345 --repo acme/website --secret META_ACCESS_TOKEN --dry-run',
      ],
      [
        'From cron; the file holds the token, and is kept up to date',
        'refresh-meta-token refresh --app-id 123456789012345 --repo acme/website --secret META_ACCESS_TOKEN --token-file ~/.meta-token --yes',
      ],
      [
        'From cron, several tokens: the file holds the inputs of the action, and `${{ env.NAME }}` for each secret',
        'refresh-meta-token refresh --repo acme/website --config tokens.yml --yes --json',
      ],
    ],
    load: async () => (await import('./refresh.js')).refresh,
  },
  {
    name: 'system-user',
    summary:
      "Creates a system user's token, which depends on no person, verifies it, and stores it in the secret.",
    options: () => [
      option.appId(),
      ...option.place(),
      option.target(),
      option.config(),
      new Option('--system-user <id>', 'ID of the system user'),
      option.scope(),
      new Option(
        '--sixty-days',
        'a token of 60 days, which the daily run refreshes, instead of a never-ending one',
      ),
      option.requiredScopes(),
      option.assets(),
      option.expectedUserId(),
      option.dryRun(),
      option.yes(),
      option.json(),
      option.graphApiUrl(),
      option.graphApiVersion(),
    ],
    examples: [
      [
        "Asks for the app secret and for a business admin's token (META_ADMIN_TOKEN), which is not stored",
        'refresh-meta-token system-user --app-id 123456789012345 --repo acme/website --secret META_ACCESS_TOKEN --system-user 100012345678901 --scope ads_read',
      ],
      [
        'Stores it only if it reaches this ad account',
        'refresh-meta-token system-user --app-id 123456789012345 --repo acme/website --secret META_ACCESS_TOKEN --system-user 100012345678901 --scope ads_read --asset act_123456789',
      ],
      [
        'For a business that may only have tokens that end',
        'refresh-meta-token system-user --app-id 123456789012345 --repo acme/website --secret META_ACCESS_TOKEN --system-user 100012345678901 --scope ads_read --sixty-days',
      ],
    ],
    load: async () => (await import('./system-user.js')).systemUser,
  },
  {
    name: 'sandbox',
    isRehearsal: true,
    summary: 'Runs a local Meta and GitHub to try things with, and a page to control them.',
    options: () => [
      new Option('--meta-port <port>', 'where Meta listens (default: 8471)'),
      new Option('--github-port <port>', 'where GitHub listens (default: 8472)'),
      new Option('--page-port <port>', 'where the page is (default: 8470)'),
      new Option('--start <date>', 'the time in the sandbox (default: now)'),
      option.json(),
      option.actionFile(),
    ],
    examples: [
      [
        'Then, in another terminal, paste the lines that it prints and try any command',
        'refresh-meta-token sandbox',
      ],
      [
        'Any free ports, for a program',
        'refresh-meta-token sandbox --meta-port 0 --github-port 0 --page-port 0 --json',
      ],
    ],
    load: async () => (await import('./sandbox.js')).sandbox,
  },
];
