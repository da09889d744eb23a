import { gitHubOf } from '../../net/github-hosts.js';
import { Secret } from '../../token/secret.js';
import type { CliEnvironment } from '../environment.js';
import { outputOf } from '../process.js';

const LONGEST_MS = 10_000;

/**
 * The credential that GitHub's own command line is logged in with; undefined where there is none for that GitHub.
 * Source: cli.github.com/manual/gh_auth_token.
 */
export async function credentialOfGh({
  githubApiUrl,
  githubServerUrl,
}: CliEnvironment): Promise<Secret | undefined> {
  const { host, apiUrl } = gitHubOf(githubServerUrl);
  // A credential goes to the GitHub it belongs to and nowhere else.
  if (githubApiUrl !== apiUrl) return undefined;
  try {
    const printed = await outputOf('gh', ['auth', 'token', '--hostname', host], {
      timeout: LONGEST_MS,
    });
    const token = printed.trim();
    return /^[\x21-\x7e]+$/.test(token) ? new Secret(token) : undefined;
  } catch {
    return undefined;
  }
}
