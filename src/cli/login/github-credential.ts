<<<<<<< HEAD
=======
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { gitHubOf } from '../../net/github-hosts.js';
>>>>>>> a216c50 (Let init make the GitHub App in one click, store what it is given and start the first run)
import { Secret } from '../../token/secret.js';
import type { CliEnvironment } from '../environment.js';
import { outputOf } from '../process.js';

const LONGEST_MS = 10_000;

/**
 * The credential that GitHub's own command line is logged in with; undefined where there is none for that GitHub.
 * Source: cli.github.com/manual/gh_auth_token.
 */
<<<<<<< HEAD
export async function credentialOfGh({
  githubApiUrl,
  githubServerUrl,
}: CliEnvironment): Promise<Secret | undefined> {
  const server = new URL(githubServerUrl);
=======
export async function credentialOfGh(
  { githubApiUrl, githubServerUrl }: CliEnvironment,
  env: NodeJS.ProcessEnv,
): Promise<Secret | undefined> {
  const { host } = gitHubOf(githubServerUrl);
>>>>>>> a216c50 (Let init make the GitHub App in one click, store what it is given and start the first run)
  // A credential goes to the GitHub it belongs to and nowhere else.
  if (gitHubOf(githubApiUrl).host !== host) return undefined;
  try {
<<<<<<< HEAD
    const printed = await outputOf('gh', ['auth', 'token', '--hostname', server.host], {
=======
    const { stdout } = await promisify(execFile)('gh', ['auth', 'token', '--hostname', host], {
      env,
>>>>>>> a216c50 (Let init make the GitHub App in one click, store what it is given and start the first run)
      timeout: LONGEST_MS,
    });
    const token = printed.trim();
    return /^[\x21-\x7e]+$/.test(token) ? new Secret(token) : undefined;
  } catch {
    return undefined;
  }
}
