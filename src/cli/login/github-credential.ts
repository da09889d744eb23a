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
  const server = new URL(githubServerUrl);
  // A credential goes to the GitHub it belongs to and nowhere else.
  const belongs =
    githubApiUrl === `${server.origin}/api/v3` ||
    (server.host === 'github.com' && githubApiUrl === 'https://api.github.com');
  if (!belongs) return undefined;
  try {
    const printed = await outputOf('gh', ['auth', 'token', '--hostname', server.host], {
      timeout: LONGEST_MS,
    });
    const token = printed.trim();
    return /^[\x21-\x7e]+$/.test(token) ? new Secret(token) : undefined;
  } catch {
    return undefined;
  }
}
