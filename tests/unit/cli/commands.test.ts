import { describe, expect, test } from 'vitest';
import { openSession } from '../../support/session.js';

const SHARED = {
  appId: '  --app-id <id>                  Meta app ID (or META_APP_ID)',
  location: `  --repo <owner/name>            repository that the secret belongs to (or GITHUB_REPOSITORY)
  --secret <name>                name of the secret (not its value)
  --environment <name>           the secret belongs to this environment
  --organization <name>          the secret belongs to this organization`,
  target: `  --target <place>               one more place to write, as often as needed:
                                 repository=acme/site,secret=FB_TOKEN`,
  config: "  --config <file>                YAML file with the action's inputs",
  scope: '  --scope <list>                 permissions to ask for, separated by commas',
  asset: '  --asset <list>                 what the token must reach: act_ID, page:ID and others',
  require: '  --require <list>               permissions that the token must have, separated by commas',
  days: `  --refresh-before-days <days>   refresh when less than this is left (default: 30)
  --warn-before-days <days>      ask for a person when less than this is left (default: 14)`,
  expected: '  --expected-user-id <id>        refuse a token of any other user',
  platform: '  --platform <name>              facebook, instagram, threads or auto (default: auto)',
  stdin: '  --stdin                        read the access token from standard input',
  dryRun: '  --dry-run                      print what would be done; change nothing',
  yes: '  --yes                          write without asking',
  json: '  --json                         print JSON',
  graph: `  --graph-api-url <address>      address of the Graph API (default: https://graph.facebook.com)
  --graph-api-version <version>  version of the Graph API (default: v27.0)`,
  others: `  --instagram-api-url <address>  address of the Instagram API (default: https://graph.instagram.com)
  --threads-api-url <address>    address of the Threads API (default: https://graph.threads.net)`,
  help: '  -h, --help                     display help for command',
};

/** What a person reads after `refresh-meta-token COMMAND --help`. */
const HELP: Readonly<Record<string, readonly string[]>> = {
  demo: [
    `Usage: refresh-meta-token demo [options]

Shows a token's life, day by day: runs the action against a local Meta and GitHub.

Options:
  -h, --help  display help for command

Examples:
  # Nothing to configure, nothing leaves this computer
  refresh-meta-token demo

  # The same, kept as text
  refresh-meta-token demo > life-of-a-token.txt`,
  ],
  inspect: [
    `Usage: refresh-meta-token inspect [options]

Shows what Meta knows about a token, and what refresh would do with it. Changes nothing.

Options:`,
    SHARED.appId,
    SHARED.require,
    SHARED.asset,
    '  --secret <name>                name of the secret (not its value)',
    SHARED.stdin,
    SHARED.json,
    SHARED.platform,
    SHARED.days,
    SHARED.graph,
    SHARED.others,
    SHARED.help,
    `
Examples:
  # Asks for the token and the app secret, and shows neither
  refresh-meta-token inspect --app-id 123456789012345

  # From a password manager; META_APP_ID and META_APP_SECRET are set
  pass show meta-token | refresh-meta-token inspect --stdin --require ads_read

  # For a program; META_ACCESS_TOKEN is set too
  refresh-meta-token inspect --json | jq .days_left`,
  ],
  refresh: [
    `Usage: refresh-meta-token refresh [options]

Does the action's job elsewhere: refreshes the token, verifies it, stores it on GitHub, and updates the
issue.

Options:`,
    SHARED.appId,
    SHARED.location,
    SHARED.config,
    SHARED.dryRun,
    SHARED.yes,
    SHARED.json,
    SHARED.stdin,
    `  --token-file <file>            read the token from this file (chmod 600), and keep it up to date
  --force                        use this token although GitHub's copy was written after it was
                                 issued`,
    SHARED.require,
    SHARED.asset,
    SHARED.days,
    SHARED.expected,
    SHARED.platform,
    `  --open-issues <true|false>     open, update and close the issue that asks for a person (default:
                                 true)
  --issue-labels <list>          labels of the issue (default: refresh-meta-token)
  --issue-assignees <list>       logins to assign the issue to
  --redirect-uri <address>       redirect address for the login in the issue (default:
                                 http://localhost:8080/)
  --expiry-variable <name>       repository variable that gets the expiry
  --dispatch-event <type>        repository_dispatch event to send after a refresh`,
    SHARED.graph,
    SHARED.others,
    SHARED.help,
    `
Examples:
  # Prints what would be done; META_APP_SECRET, META_ACCESS_TOKEN and GH_TOKEN are set
  refresh-meta-token refresh --app-id 123456789012345 --repo acme/website --secret META_ACCESS_TOKEN --dry-run

  # From cron; the file holds the token, and is kept up to date
  refresh-meta-token refresh --app-id 123456789012345 --repo acme/website --secret META_ACCESS_TOKEN --token-file ~/.meta-token --yes

  # From cron, several tokens: the file holds the inputs of the action, and \`\${{ env.NAME }}\` for each secret
  refresh-meta-token refresh --repo acme/website --config tokens.yml --yes --json`,
  ],
  init: [
    `Usage: refresh-meta-token init [options]

Sets up the workflow, the GitHub App, the secrets and the first run, and lists what is left to do.

Options:`,
    SHARED.appId,
    SHARED.location,
    SHARED.platform,
    SHARED.require,
    SHARED.asset,
    '  --issue-assignees <list>       logins to assign the issue to',
    '  --issue-mentions <list>        people and teams to mention in the issue',
    "  --redirect-uri <address>       redirect address, exactly as in the app's settings",
    "  --dialog-url <address>         where Meta's login dialog is",
    '  --credential <app|pat>         what writes the secrets: a GitHub App (default) or a personal token',
    '  --create-app                   create the GitHub App in the browser, even without a terminal',
    '  --no-app                       leave the GitHub App for later',
    '  --run                          push the workflow if git can, start its first run, and follow it',
    '  --action <owner/name@ref>      address of this action, if this program came from elsewhere',
    '  --overwrite                    replace an existing workflow file',
    '  --no-open                      print the address instead of opening the browser',
    SHARED.yes,
    SHARED.dryRun,
    SHARED.graph,
    SHARED.others,
    "  --instagram-login-url <address>  address of Instagram's logins (default: https://api.instagram.com)",
    SHARED.help,
    `
Examples:
  # Asks for what it cannot find out; uses the login of \`gh\`
  refresh-meta-token init

  # Asks nothing; META_APP_SECRET, META_ACCESS_TOKEN and GH_TOKEN are set
  refresh-meta-token init --yes --app-id 123456789012345 --repo acme/website --require ads_read

  # Prints the workflow; nothing is written
  refresh-meta-token init --app-id 123456789012345 --environment meta --dry-run`,
  ],
  login: [
    `Usage: refresh-meta-token login [options]

Logs in at Meta in the browser, verifies the new token, and stores it in the secret.

Options:`,
    SHARED.appId,
    SHARED.location,
    SHARED.target,
    SHARED.config,
    SHARED.scope,
    `  --config-id <id>               configuration of Facebook Login for Business, instead of --scope
  --rerequest                    ask again for what was declined or left unticked before
  --page <id>                    store this page's token, made from the login
  --redirect-uri <address>       redirect address, exactly as in the app's settings`,
    SHARED.require,
    SHARED.asset,
    SHARED.expected,
    SHARED.platform,
    `  --device                       log in by a short code at facebook.com/device (META_CLIENT_TOKEN)
  --in-actions                   log in here, and let the workflow do the rest: no secrets needed
                                 here
  --workflow <file>              with --in-actions: the workflow (default: refresh-meta-token.yml)
  --ref <branch>                 with --in-actions: the branch to run on (default: the default branch)
  --no-open                      print the address instead of opening the browser`,
    SHARED.dryRun,
    SHARED.yes,
    SHARED.json,
    "  --dialog-url <address>         where Meta's login dialog is",
    SHARED.graph,
    SHARED.others,
    "  --instagram-login-url <address>  address of Instagram's logins (default: https://api.instagram.com)",
    SHARED.help,
    `
Examples:
  # Asks for the app secret; the GitHub token comes from GH_TOKEN or \`gh auth login\`
  refresh-meta-token login --app-id 123456789012345 --repo acme/website --secret META_ACCESS_TOKEN --scope ads_read

  # For a live app without a page of its own: paste the address that the login ends on
  refresh-meta-token login --app-id 123456789012345 --repo acme/website --secret META_ACCESS_TOKEN --scope ads_read --redirect-uri https://www.facebook.com/connect/login_success.html

  # Logs in to Instagram through Instagram's own app; paste the address that the login ends on
  refresh-meta-token login --platform instagram --app-id 123456789012345 --repo acme/website --secret INSTAGRAM_ACCESS_TOKEN

  # Without the app secret: the workflow exchanges the code, verifies the token and stores it
  refresh-meta-token login --in-actions --app-id 123456789012345 --repo acme/website --scope ads_read

  # Shows what a login would bring; stores nothing
  refresh-meta-token login --app-id 123456789012345 --repo acme/website --secret META_ACCESS_TOKEN --scope ads_read --dry-run`,
  ],
  'system-user': [
    `Usage: refresh-meta-token system-user [options]

Creates a system user's token, which depends on no person, verifies it, and stores it in the secret.

Options:`,
    SHARED.appId,
    SHARED.location,
    SHARED.target,
    SHARED.config,
    '  --system-user <id>             ID of the system user',
    SHARED.scope,
    `  --sixty-days                   a token of 60 days, which the daily run refreshes, instead of a
                                 never-ending one`,
    SHARED.require,
    SHARED.asset,
    SHARED.expected,
    SHARED.dryRun,
    SHARED.yes,
    SHARED.json,
    SHARED.graph,
    SHARED.help,
    `
Examples:
  # Asks for the app secret and for a business admin's token (META_ADMIN_TOKEN), which is not stored
  refresh-meta-token system-user --app-id 123456789012345 --repo acme/website --secret META_ACCESS_TOKEN --system-user 100012345678901 --scope ads_read

  # Stores it only if it reaches this ad account
  refresh-meta-token system-user --app-id 123456789012345 --repo acme/website --secret META_ACCESS_TOKEN --system-user 100012345678901 --scope ads_read --asset act_123456789

  # For a business that may only have tokens that end
  refresh-meta-token system-user --app-id 123456789012345 --repo acme/website --secret META_ACCESS_TOKEN --system-user 100012345678901 --scope ads_read --sixty-days`,
  ],
  sandbox: [
    `Usage: refresh-meta-token sandbox [options]

Runs a local Meta and GitHub to try things with, and a page to control them.

Options:
  --meta-port <port>    where Meta listens (default: 8471)
  --github-port <port>  where GitHub listens (default: 8472)
  --page-port <port>    where the page is (default: 8470)
  --start <date>        the time in the sandbox (default: now)
  --json                print JSON
  -h, --help            display help for command

Examples:
  # Then, in another terminal, paste the lines that it prints and try any command
  refresh-meta-token sandbox

  # Any free ports, for a program
  refresh-meta-token sandbox --meta-port 0 --github-port 0 --page-port 0 --json`,
  ],
};

const ALL_COMMANDS = `Usage: refresh-meta-token [options] [command]

Keeps a Meta access token in GitHub secrets alive.

Options:
  -v, --version          output the version number
  -h, --help             display help for command

Commands:
  demo [options]         Shows a token's life, day by day: runs the action against a local Meta and
                         GitHub.
  init [options]         Sets up the workflow, the GitHub App, the secrets and the first run, and
                         lists what is left to do.
  login [options]        Logs in at Meta in the browser, verifies the new token, and stores it in
                         the secret.
  inspect [options]      Shows what Meta knows about a token, and what refresh would do with it.
                         Changes nothing.
  refresh [options]      Does the action's job elsewhere: refreshes the token, verifies it, stores
                         it on GitHub, and updates the issue.
  system-user [options]  Creates a system user's token, which depends on no person, verifies it, and
                         stores it in the secret.
  sandbox [options]      Runs a local Meta and GitHub to try things with, and a page to control
                         them.
  help [command]         show the options and examples of a command

Options and examples of a command: refresh-meta-token COMMAND --help`;

/** Where lines break depends on a command's longest option. */
const wordsOf = (text: string) => text.split(/\s+/);

describe('help', () => {
  test.each(Object.entries(HELP))(
    'of %s says what it does, each option and examples',
    async (name, parts) => {
      const session = openSession();
      expect(await session.run(name, '--help')).toBe(0);
      expect(wordsOf(session.out.join('\n'))).toEqual(wordsOf(parts.join('\n')));
      expect(session.notes).toEqual([]);
    },
  );

  test.each([[[]], [['--help']]])('of the program (%j) lists every command', async (typed) => {
    const session = openSession();
    expect(await session.run(...typed)).toBe(0);
    expect(session.out.join('\n')).toBe(ALL_COMMANDS);
    expect(session.notes).toEqual([]);
  });

  test('is as wide as a narrow terminal, and never too wide to be read', async () => {
    const widthOn = async (columns: number) => {
      const session = openSession({ columns });
      await session.run('--help');
      return Math.max(
        ...session.out
          .join('\n')
          .split('\n')
          .map(({ length }) => length),
      );
    };
    expect(await widthOn(80)).toBeLessThanOrEqual(80);
    expect(await widthOn(400)).toBeLessThanOrEqual(110);
    expect(await widthOn(400)).toBeGreaterThan(100);
  });

  test('has bold headings where there is colour', async () => {
    const session = openSession({ painted: true });
    await session.run('demo', '--help');
    expect(session.out.join('\n')).toContain('{bold Options:}');
  });
});
