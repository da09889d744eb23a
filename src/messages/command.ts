import type { RemoteRepository } from '../net/github-hosts.js';
import { present } from '../token/present.js';
import { plain } from './escape.js';

/** Where to get this program, so that printed commands work for every reader. */
export type ProgramSource = RemoteRepository;

/** Everything that may show where this program comes from. */
interface ProgramClues {
  /** `--action`: `OWNER/NAME@REF`, optionally with `HOST/` in front. */
  readonly action?: string | undefined;
  /** `GITHUB_ACTION_REPOSITORY` and `GITHUB_ACTION_REF`. */
  readonly actionRepository?: string | undefined;
  readonly actionRef?: string | undefined;
  /** The repository whose own action runs (`uses: ./`). */
  readonly localRepository?: string | undefined;
  /** What package.json says. */
  readonly packageRepository?: RemoteRepository | undefined;
  /** Where it was installed from, or the origin of the clone that it runs from. */
  readonly origin?: RemoteRepository | undefined;
  /** The tag of this version: `v1.2.3`. */
  readonly versionTag?: string | undefined;
  /** The GitHub that this run is about. */
  readonly host: string;
}

/**
 * Where to get this program: `--action`, else the running action, else package.json, else where this copy came from. Undefined if
 * unknown: never a name in npm's registry, which somebody else could take.
 */
export function programSource(clues: ProgramClues): ProgramSource | undefined {
  const { action, actionRepository, actionRef, localRepository, packageRepository, origin, host } = clues;
  if (action !== undefined) return readAction(action, host);
  if (actionRepository) return readAction(`${actionRepository}@${actionRef ?? ''}`, host);
  if (localRepository !== undefined) return { host, repository: localRepository };
  if (packageRepository === undefined) return origin;
  const ref = packageRepository.ref ?? clues.versionTag;
  return { ...packageRepository, ...present({ ref }) };
}

/** Parses `OWNER/NAME@REF` with or without `HOST/` in front; undefined if it is neither. */
export function readAction(action: string, host: string): ProgramSource | undefined {
  const [, given, repository, ref] =
    /^(?:([\w.-]+(?::\d+)?)\/)?([\w-][\w.-]*\/[\w.-]+)@([\w./-]{0,200})$/.exec(action) ?? [];
  if (repository === undefined) return undefined;
  return { host: given ?? host, repository, ...(ref ? { ref } : {}) };
}

/** What a workflow's `uses:` says: `OWNER/NAME@REF`. Undefined without a ref: the workflow would run any future commit. */
export function usesOf({ repository, ref }: ProgramSource): string | undefined {
  return ref === undefined ? undefined : `${repository}@${ref}`;
}

/**
 * The program's own address as a command. `github:` means github.com to npm, so that every other GitHub is named in full. A copy of
 * unknown origin is called by its path: `file`.
 */
export function programCommand(source: ProgramSource | undefined, file = ''): string {
  if (source === undefined) return file === '' ? 'refresh-meta-token' : `node ${commandWord(file)}`;
  const { host, repository, ref } = source;
  const address = host === 'github.com' ? `github:${repository}` : `git+https://${host}/${repository}.git`;
  return `npx --yes ${address}${ref === undefined ? '' : `#${ref}`}`;
}

/** A repository as `gh` and `--repo` take it: with its host unless that is github.com. */
export function repositoryWord(repository: string, host: string): string {
  return commandWord(host === 'github.com' ? repository : `${host}/${repository}`);
}

/**
 * One word of a command that works in bash, PowerShell and cmd: double quotes are the only ones that all three have. PowerShell
 * takes a bare comma for a list, `-name.rest` for a parameter and its value, and typographic double quotes for double quotes.
 * Characters that double quotes do not protect ($, `, ", \, !, “) get single quotes, which cmd does not have. With an apostrophe
 * too, bash and PowerShell agree on no quotes, and bash's are used.
 */
export function commandWord(text: string): string {
  const line = plain(text, 2000);
  if (/^(?:[\w./:+][\w./:@+#-]*|-[\w-]*)$/.test(line)) return line;
  return /[$`"\\!“”„]/.test(line) ? `'${line.replaceAll("'", `'\\''`)}'` : `"${line}"`;
}
