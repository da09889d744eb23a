import { InputError } from '../inputs/options.js';
import { readRepository, readSecretValue, readServiceUrl } from '../inputs/values.js';
import { GITHUB_COM, gitHubOf, isGitHubs } from '../net/github-hosts.js';
import type { PlatformApp } from '../token/config.js';
import type { Platform } from '../token/platform.js';
import type { Secret } from '../token/secret.js';

/** The prefix of the variables of each platform's app: `META_APP_ID`, `META_APP_SECRET`. */
export const APP_VARIABLES: Readonly<Record<Platform, string>> = {
  facebook: 'META_APP',
  instagram: 'INSTAGRAM_APP',
  threads: 'THREADS_APP',
};

const OF_GITHUB = ['GH_TOKEN', 'GITHUB_TOKEN'] as const;
const OF_SERVERS = ['GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN'] as const;
type TokenVariable = (typeof OF_GITHUB | typeof OF_SERVERS)[number];

/** The environment's values for every command; undefined if not set. */
export interface CliEnvironment {
  /** Each platform's own app. */
  readonly apps: Readonly<Record<Platform, PlatformApp>>;
  readonly accessToken: Secret | undefined;
  readonly clientToken: Secret | undefined;
  readonly githubToken: Secret | undefined;
  /** The variable that `githubToken` comes from, or belongs in. A codespace sets GITHUB_TOKEN by itself. */
  readonly githubTokenName: TokenVariable;
  /** For a GitHub Enterprise Server, as GitHub's own command line has it. */
  readonly githubEnterpriseToken: Secret | undefined;
  /** The host that GitHub's own command line works with. */
  readonly githubHost: string | undefined;
  readonly githubApiUrl: string;
  /** `https://github.com`, or the GitHub Enterprise Server that the API belongs to. */
  readonly githubServerUrl: string;
  /** `owner/name`, as GitHub Actions sets it. */
  readonly repository: string | undefined;
}

/**
 * Reads META_APP_ID, META_APP_SECRET and the same of INSTAGRAM and THREADS, META_ACCESS_TOKEN, META_CLIENT_TOKEN, GH_TOKEN or
 * GITHUB_TOKEN, GH_ENTERPRISE_TOKEN or GITHUB_ENTERPRISE_TOKEN, GH_HOST, GITHUB_API_URL, GITHUB_SERVER_URL and GITHUB_REPOSITORY.
 * @throws InputError naming the variable; never its value
 */
export function readCliEnvironment(env: NodeJS.ProcessEnv): CliEnvironment {
  const value = (name: string): string => (env[name] ?? '').trim();
  const secret = (name: string): Secret | undefined => readSecretValue(name, value(name));
  const githubHost = readHost('GH_HOST', value('GH_HOST'));
  const hosts = gitHubOf(githubHost ?? GITHUB_COM.host);
  const githubApiUrl = readServiceUrl(
    'GITHUB_API_URL',
    value('GITHUB_API_URL') || hosts.apiUrl,
    hosts.apiUrl,
  );
  const repository = value('GITHUB_REPOSITORY');
  const appOf = (platform: Platform): PlatformApp => {
    const id = value(`${APP_VARIABLES[platform]}_ID`);
    const appSecret = secret(`${APP_VARIABLES[platform]}_SECRET`);
    return { ...(id !== '' && { id }), ...(appSecret && { secret: appSecret }) };
  };
  // GH_HOST alone means what it means to gh; GITHUB_API_URL comes from Actions, whose token is its own.
  const isServer = githubHost !== undefined && !value('GITHUB_API_URL') && !isGitHubs(githubHost);
  const names = isServer ? OF_SERVERS : OF_GITHUB;
  const githubTokenName = names.find((name) => value(name) !== '') ?? names[0];
  return {
    apps: { facebook: appOf('facebook'), instagram: appOf('instagram'), threads: appOf('threads') },
    accessToken: secret('META_ACCESS_TOKEN'),
    clientToken: secret('META_CLIENT_TOKEN'),
    // In the order of GitHub's own command line: cli.github.com/manual/gh_help_environment, read 2026-11.
    githubToken: secret(githubTokenName),
    githubTokenName,
    githubEnterpriseToken: secret('GH_ENTERPRISE_TOKEN') ?? secret('GITHUB_ENTERPRISE_TOKEN'),
    githubHost,
    repository: repository === '' ? undefined : readRepository('GITHUB_REPOSITORY', repository),
    githubApiUrl,
    githubServerUrl: readServiceUrl(
      'GITHUB_SERVER_URL',
      value('GITHUB_SERVER_URL') || gitHubOf(githubApiUrl).serverUrl,
      'https://github.com',
    ),
  };
}

function readHost(name: string, value: string): string | undefined {
  if (value === '') return undefined;
  if (/^[A-Za-z0-9.-]+(?::\d{1,5})?$/.test(value)) return value.toLowerCase();
  throw new InputError(name, 'must be the name of a host.', `Example: ${name}: github.acme.example`);
}
