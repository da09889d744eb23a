import { readRepository, readSecretValue, readServiceUrl } from '../inputs/values.js';
import type { Secret } from '../token/secret.js';

const GITHUB_API = 'https://api.github.com';

/** What the environment gives every command. What is not set is undefined. */
export interface CliEnvironment {
  readonly appId: string | undefined;
  readonly appSecret: Secret | undefined;
  readonly accessToken: Secret | undefined;
  readonly clientToken: Secret | undefined;
  readonly githubToken: Secret | undefined;
  readonly githubApiUrl: string;
  /** `https://github.com`, or the GitHub Enterprise Server that the API belongs to. */
  readonly githubServerUrl: string;
  /** `owner/name`, as GitHub Actions sets it. */
  readonly repository: string | undefined;
}

/**
 * Reads META_APP_ID, META_APP_SECRET, META_ACCESS_TOKEN, META_CLIENT_TOKEN, GH_TOKEN or GITHUB_TOKEN, GITHUB_API_URL and
 * GITHUB_REPOSITORY.
 * @throws InputError naming the variable; never its value
 */
export function readCliEnvironment(env: NodeJS.ProcessEnv): CliEnvironment {
  const value = (name: string): string => (env[name] ?? '').trim();
  const secret = (name: string): Secret | undefined => readSecretValue(name, value(name));
  const githubApiUrl = readServiceUrl('GITHUB_API_URL', value('GITHUB_API_URL') || GITHUB_API, GITHUB_API);
  const repository = value('GITHUB_REPOSITORY');
  return {
    appId: value('META_APP_ID') || undefined,
    appSecret: secret('META_APP_SECRET'),
    accessToken: secret('META_ACCESS_TOKEN'),
    clientToken: secret('META_CLIENT_TOKEN'),
    // In the order of GitHub's own command line: cli.github.com/manual/gh_help_environment, read 2026-11.
    githubToken: secret('GH_TOKEN') ?? secret('GITHUB_TOKEN'),
    repository: repository === '' ? undefined : readRepository('GITHUB_REPOSITORY', repository),
    githubApiUrl,
    githubServerUrl: readServiceUrl(
      'GITHUB_SERVER_URL',
      value('GITHUB_SERVER_URL') || serverOf(githubApiUrl),
      'https://github.com',
    ),
  };
}

/** An Enterprise Server's API lies under its own address, at /api/v3. */
function serverOf(apiUrl: string): string {
  return apiUrl.endsWith('/api/v3') ? apiUrl.slice(0, -'/api/v3'.length) : 'https://github.com';
}
