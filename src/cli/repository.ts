import { InputError } from '../inputs/options.js';
import { readRepository } from '../inputs/values.js';
import { plain } from '../messages/escape.js';
import { GITHUB_COM, gitHubOf, isGitHubs, readRemote } from '../net/github-hosts.js';
import { isLoopback } from '../net/proxy.js';
import { askUntilRead } from './ask.js';
import type { CommandContext } from './context.js';
import { type CliEnvironment, readCliEnvironment } from './environment.js';
import type { Flags } from './fields.js';
import { git } from './own-address.js';

/** The repository that a command is about, and the GitHub that it is on. */
interface RepositoryPlace {
  /** `owner/name` */
  readonly repository: string;
  readonly environment: CliEnvironment;
}

/**
 * The repository that a command is about: --repo, else GITHUB_REPOSITORY, else where this folder's `origin` is, else the person
 * says. `--repo HOST/OWNER/NAME` brings its GitHub along.
 * @throws InputError when nothing names one
 */
export async function findRepository(flags: Flags, context: CommandContext): Promise<RepositoryPlace> {
  const { terminal, env } = context;
  const found = await namedRepository(flags, context);
  if (found !== undefined) return found;
  const hint = await repositoryHint(context);
  if (!terminal.isInteractive) throw new InputError('--repo', 'is missing.', hint);
  if (hint !== REPOSITORY_EXAMPLE) terminal.notes.line(hint);
  return askUntilRead(
    terminal,
    () => terminal.askText('Repository (OWNER/NAME)', ''),
    (typed) => readPlace(typed, readCliEnvironment(env)),
  );
}

const REPOSITORY_EXAMPLE = 'Example: --repo acme/website';

/** What to give, and why this folder's `origin` does not say it: a name of one's own for a host is known to nobody else. */
export async function repositoryHint({ env }: Pick<CommandContext, 'env'>): Promise<string> {
  const origin = readRemote((await git(process.cwd(), 'remote', 'get-url', 'origin')) ?? '');
  const environment = readCliEnvironment(env);
  if (origin === undefined || placeOf(origin.repository, origin.host, environment)) return REPOSITORY_EXAMPLE;
  const host = new URL(environment.githubServerUrl).host;
  return `The origin of this folder is on ${plain(origin.host, 100)}: a name of this computer's SSH settings, or a GitHub of your own. If it is on ${host}: --repo ${origin.repository}. On another: --repo HOST/${origin.repository}`;
}

/** The same as far as anything names it, without a question. @throws InputError for a name that is none */
export async function namedRepository(
  flags: Flags,
  { env }: Pick<CommandContext, 'env'>,
): Promise<RepositoryPlace | undefined> {
  const environment = readCliEnvironment(env);
  if (typeof flags.repo === 'string') return readPlace(flags.repo, environment);
  if (environment.repository !== undefined) return { environment, repository: environment.repository };
  const origin = readRemote((await git(process.cwd(), 'remote', 'get-url', 'origin')) ?? '');
  return origin && placeOf(origin.repository, origin.host, environment);
}

/** What the environment gives a command, on the GitHub that `--repo HOST/OWNER/NAME` names, where it names one. */
export function commandEnvironment({ repo }: Flags, env: NodeJS.ProcessEnv): CliEnvironment {
  const environment = readCliEnvironment(env);
  return typeof repo === 'string' ? readPlace(repo, environment).environment : environment;
}

/** Whether --repo or GITHUB_REPOSITORY names one. */
export function repositoryGiven({ repo }: Flags, environment: CliEnvironment): boolean {
  return typeof repo === 'string' || environment.repository !== undefined;
}

/**
 * The repository that a command is about, `owner/name`: --repo, else GITHUB_REPOSITORY.
 * @throws InputError when neither names one
 */
export function repositoryOf({ repo }: Flags, environment: CliEnvironment): string {
  if (typeof repo === 'string') return readPlace(repo, environment).repository;
  if (environment.repository !== undefined) return environment.repository;
  throw new InputError('--repo', 'is missing.', 'Example: --repo acme/website');
}

function readPlace(repo: string, environment: CliEnvironment): RepositoryPlace {
  const [, host, repository] = /^(?:([A-Za-z0-9.-]+(?::\d{1,5})?)\/)?([^/]*\/[^/]*)$/.exec(repo.trim()) ?? [];
  return {
    repository: readRepository('--repo', repository ?? repo),
    environment: host === undefined ? environment : onHost(host.toLowerCase(), environment),
  };
}

/**
 * An origin counts when it is on the GitHub that the command works with, or on one that is known to be GitHub's own. A GitHub on
 * loopback is a rehearsal's, which has the repositories of the real one.
 */
function placeOf(repository: string, host: string, environment: CliEnvironment): RepositoryPlace | undefined {
  const isRehearsal = isLoopback(new URL(environment.githubApiUrl).hostname);
  if (isRehearsal || host === new URL(environment.githubServerUrl).host) return { repository, environment };
  const isSaid = environment.githubHost !== undefined || environment.githubApiUrl !== GITHUB_COM.apiUrl;
  return isGitHubs(host) && !isSaid ? { repository, environment: onHost(host, environment) } : undefined;
}

/**
 * The same environment on another GitHub. As with GitHub's own command line, GH_TOKEN is for github.com and ghe.com,
 * GH_ENTERPRISE_TOKEN for every other host (cli.github.com/manual/gh_help_environment).
 */
function onHost(host: string, environment: CliEnvironment): CliEnvironment {
  if (host === new URL(environment.githubServerUrl).host) return environment;
  const { apiUrl, serverUrl, host: known } = gitHubOf(host);
  return {
    ...environment,
    githubApiUrl: apiUrl,
    githubServerUrl: serverUrl,
    ...(!isGitHubs(known) && {
      githubToken: environment.githubEnterpriseToken,
      githubTokenName: 'GH_ENTERPRISE_TOKEN' as const,
    }),
  };
}
