import type { RemoteRepository } from '../net/github-hosts.js';
import { present } from '../token/present.js';
import { plain } from './escape.js';

/** Where this program can be got from, so that what is printed works for whoever reads it. */
export type ProgramSource = RemoteRepository;

/** All that may tell where this program comes from. */
interface ProgramClues {
  /** `OWNER/NAME@REF`, perhaps with `HOST/` in front, as `--action` says it. */
  readonly action?: string | undefined;
  /** `GITHUB_ACTION_REPOSITORY` and `GITHUB_ACTION_REF`. */
  readonly actionRepository?: string | undefined;
  readonly actionRef?: string | undefined;
  /** The repository whose own action runs (`uses: ./`). */
  readonly localRepository?: string | undefined;
  /** What package.json says. */
  readonly packageRepository?: RemoteRepository | undefined;
  /** What it was installed from, or the origin of the clone that it runs from. */
  readonly origin?: RemoteRepository | undefined;
  /** The tag of this version: `v1.2.3`. */
  readonly versionTag?: string | undefined;
  /** The GitHub that this run is about. */
  readonly host: string;
}

/**
 * Where this program can be got from: what was said, else what runs in Actions, else what package.json says, else where it was
 * got from here. Undefined when nobody knows: never a name in npm's registry, which somebody else could take.
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

/** `OWNER/NAME@REF` with or without `HOST/` in front; undefined for what is no such thing. */
export function readAction(action: string, host: string): ProgramSource | undefined {
  const [, given, repository, ref] =
    /^(?:([\w.-]+(?::\d+)?)\/)?([\w-][\w.-]*\/[\w.-]+)@([\w./-]{0,200})$/.exec(action) ?? [];
  if (repository === undefined) return undefined;
  return { host: given ?? host, repository, ...(ref ? { ref } : {}) };
}

/** What a workflow's `uses:` says: `OWNER/NAME@REF`. Undefined without a ref: the workflow would run whatever comes. */
export function usesOf({ repository, ref }: ProgramSource): string | undefined {
  return ref === undefined ? undefined : `${repository}@${ref}`;
}

/**
 * The program's own address as a command. `github:` means github.com to npm, so that every other GitHub is named in full.
 * A copy that does not know where it came from is called as it lies here: `file`.
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
 * What even double quotes do not protect ($, `, ", \, !, “) stands in single ones, which cmd does not have;
 * with an apostrophe beside it, no quotes are read alike by bash and PowerShell, and bash's are taken.
 */
export function commandWord(text: string): string {
  const line = plain(text, 2000);
  if (/^(?:[\w./:+][\w./:@+#-]*|-[\w-]*)$/.test(line)) return line;
  return /[$`"\\!“”„]/.test(line) ? `'${line.replaceAll("'", `'\\''`)}'` : `"${line}"`;
}
