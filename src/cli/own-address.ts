import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { InputError } from '../inputs/options.js';
import { type ProgramSource, programCommand, programSource, readAction } from '../messages/command.js';
import { type RemoteRepository, readRemote } from '../net/github-hosts.js';
import { present } from '../token/present.js';
import { outputOf } from './process.js';

const NAME = 'refresh-meta-token';
const LONGEST_MS = 5_000;

/** The program's options and its own location. */
interface OwnAddressGiven {
  /** `--action OWNER/NAME@REF` */
  readonly action?: string | undefined;
  readonly env: NodeJS.ProcessEnv;
  /** The file that runs, as the shell was told: perhaps a link to it. */
  readonly programFile: string;
  /** The GitHub that the command is about. */
  readonly host: string;
}

/**
 * Where to get this program; undefined for a copy that does not say.
 * @throws InputError for an --action that is none
 */
export async function findOwnAddress(given: OwnAddressGiven): Promise<ProgramSource | undefined> {
  const { action, env, programFile, host } = given;
  if (action !== undefined && readAction(action, host)?.ref === undefined) {
    throw new InputError('--action', 'must be OWNER/NAME@REF.', `Example: --action acme/${NAME}@v1.0.0`);
  }
  const root = path.join(path.dirname(await realpath(programFile)), '../..');
  const { version, repository } = await readPackage(root);
  return programSource({
    action,
    actionRepository: env.GITHUB_ACTION_REPOSITORY,
    actionRef: env.GITHUB_ACTION_REF,
    packageRepository: readRemote(addressOf(repository)),
    versionTag: `v${version}`,
    origin: (await installedFrom(root)) ?? (await clonedFrom(root)),
    host,
  });
}

/** The command that starts this program on any computer, or only on this one if its source is unknown. */
export async function ownCommand(
  { env, programFile }: Pick<OwnAddressGiven, 'env' | 'programFile'>,
  host = 'github.com',
): Promise<string> {
  return programCommand(await findOwnAddress({ env, programFile, host }), programFile);
}

interface PackageFacts {
  readonly version?: string;
  readonly repository?: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
}

async function readPackage(folder: string): Promise<PackageFacts> {
  try {
    return JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as PackageFacts;
  } catch {
    return {};
  }
}

/** Source: docs.npmjs.com/cli/configuring-npm/package-json, "repository". */
function addressOf(repository: unknown): string {
  const address =
    typeof repository === 'object' && repository !== null && 'url' in repository
      ? repository.url
      : repository;
  return typeof address === 'string' ? address : '';
}

/** What npx or npm was told to install, from the package.json around `node_modules`. */
async function installedFrom(root: string): Promise<RemoteRepository | undefined> {
  if (path.basename(path.dirname(root)) !== 'node_modules') return undefined;
  const { dependencies = {} } = await readPackage(path.join(root, '../..'));
  return readRemote(dependencies[NAME] ?? '');
}

/** The clone that it runs from, at the commit that is checked out. */
async function clonedFrom(root: string): Promise<RemoteRepository | undefined> {
  const [top, origin, commit] = await Promise.all([
    git(root, 'rev-parse', '--show-toplevel'),
    git(root, 'remote', 'get-url', 'origin'),
    git(root, 'rev-parse', 'HEAD'),
  ]);
  // A copy inside somebody's own repository is not that repository.
  if (top === undefined || (await realpath(top)) !== (await realpath(root))) return undefined;
  const found = origin === undefined ? undefined : readRemote(origin);
  return found && { ...found, ...present({ ref: commit }) };
}

/** git's output in a folder; undefined if it fails or prints nothing. */
export async function git(folder: string, ...words: readonly string[]): Promise<string | undefined> {
  try {
    const printed = await outputOf('git', ['-C', folder, ...words], { timeout: LONGEST_MS });
    return printed.trim() || undefined;
  } catch {
    return undefined;
  }
}
