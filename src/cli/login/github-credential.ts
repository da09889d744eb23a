import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Secret } from '../../token/secret.js';
import type { CliEnvironment } from '../environment.js';

const LONGEST_MS = 10_000;

/**
 * The credential that GitHub's own command line is logged in with; undefined where there is none for that GitHub.
 * Source: cli.github.com/manual/gh_auth_token.
 */
export async function credentialOfGh(
  { githubApiUrl, githubServerUrl }: CliEnvironment,
  env: NodeJS.ProcessEnv,
): Promise<Secret | undefined> {
  const server = new URL(githubServerUrl);
  // A credential goes to the GitHub it belongs to and nowhere else.
  const belongs =
    githubApiUrl === `${server.origin}/api/v3` ||
    (server.host === 'github.com' && githubApiUrl === 'https://api.github.com');
  if (!belongs) return undefined;
  try {
    const { stdout } = await promisify(execFile)('gh', ['auth', 'token', '--hostname', server.host], {
      env,
      timeout: LONGEST_MS,
    });
    const token = stdout.trim();
    return /^[\x21-\x7e]+$/.test(token) ? new Secret(token) : undefined;
  } catch {
    return undefined;
  }
}
