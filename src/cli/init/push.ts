import { plain } from '../../messages/escape.js';
import { readRemote } from '../../net/github-hosts.js';
import { git } from '../own-address.js';
import { outputOf } from '../process.js';
import { WORKFLOW_PATH } from './workflow.js';

/** Where the workflow belongs. */
export interface PushTarget {
  /** `owner/name` */
  readonly repository: string;
  /** `github.com` */
  readonly host: string;
  /** The default one. */
  readonly branch: string;
}

/** Whether the folder is a clone of that repository: its workflow does not belong in another. */
export async function isCloneOf(
  root: string,
  { repository, host }: Pick<PushTarget, 'repository' | 'host'>,
): Promise<boolean> {
  return isAddressOf((await git(root, 'remote', 'get-url', 'origin')) ?? '', { repository, host });
}

function isAddressOf(
  address: string,
  { repository, host }: Pick<PushTarget, 'repository' | 'host'>,
): boolean {
  const remote = readRemote(address);
  return remote?.host === host && remote.repository.toLowerCase() === repository.toLowerCase();
}

/**
 * Whether the workflow, and nothing else, can be pushed from here as it is: the folder is a clone of that very repository with the
 * default branch checked out, a push from it goes there and nowhere else, and whatever is not pushed yet is the workflow too. Asked
 * of git as it will push: with the same environment. What git does not say is no.
 */
export async function canPush(root: string, target: PushTarget, env: NodeJS.ProcessEnv): Promise<boolean> {
  const says = gitAt(root, env, SET_UP);
  const { branch } = target;
  try {
    const [isClone, pushed, current] = await Promise.all([
      isCloneOf(root, target),
      says('remote', 'get-url', '--push', '--all', 'origin'),
      says('branch', '--show-current'),
    ]);
    const addresses = pushed.trim().split('\n');
    const isThere = isClone && addresses.every((address) => isAddressOf(address, target));
    return isThere && current.trim() === branch && (await onlyWorkflowIsAhead(says, branch));
  } catch {
    return false;
  }
}

/** If the branch was never fetched, all its commits are ahead. */
async function onlyWorkflowIsAhead(says: Git, branch: string): Promise<boolean> {
  const local = `refs/heads/${branch}`;
  const fetched = `refs/remotes/origin/${branch}`;
  const known = (await says('for-each-ref', '--format=%(refname)', local, fetched)).split('\n');
  // A branch without a commit.
  if (!known.includes(local)) return true;
  const ahead = known.includes(fetched) ? `${fetched}..${local}` : local;
  // Of a merge, all that is not in each of its parents; and submodules, whatever is set for them.
  const how = ['--format=', '--name-only', '-m', '--ignore-submodules=none', '--no-show-signature'];
  const files = (await says('log', ...how, ahead, '--')).split('\n').filter((file) => file !== '');
  return files.every((file) => file === WORKFLOW_PATH);
}

/** What git says in that folder; rejects where it fails. */
type Git = (...words: string[]) => Promise<string>;

/** Variables that point git to another repository: the checked repository must be the one that is pushed. */
const OTHER_REPOSITORY =
  /^GIT_(?:DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|SHALLOW_FILE|GRAFT_FILE|NAMESPACE|PREFIX|IMPLICIT_WORK_TREE)$/;

/** How git is set up, which may decide where a push goes. Of a trace, nobody reads more than a line. */
const SET_UP = /^GIT_(?!TRACE)/;
/** Variables that signing a commit may need. */
const TO_COMMIT = /^(?:GIT_(?!TRACE)|SSH_)/;
/** With what git may log in where it pushes to. Meta's credentials are none of its business, nor is GitHub's where nothing is pushed. */
const TO_PUSH = /^(?:GIT_(?!TRACE)|SSH_|GH_)/;

function gitAt(root: string, env: NodeJS.ProcessEnv, needed: RegExp): Git {
  const needs = Object.fromEntries(
    Object.entries(env).filter(([name]) => needed.test(name) && !OTHER_REPOSITORY.test(name)),
  );
  return (...words) =>
    outputOf('git', ['-C', root, ...words], {
      timeout: 60_000,
      needs: { ...needs, GIT_TERMINAL_PROMPT: '0' },
    });
}

/** How far the workflow got and, if it stopped, why; git's refusals in git's words. */
export type Pushed =
  | { readonly kind: 'pushed' }
  | { readonly kind: 'not-committed'; readonly words: string }
  | { readonly kind: 'committed'; readonly words: string; readonly why: NotPushed };

/** `behind`: somebody else has pushed meanwhile; `more`: not the workflow alone would have been pushed. */
export type NotPushed = 'behind' | 'more' | 'refused';

/** Commits the workflow alone, and pushes the branch. */
export async function pushWorkflow(
  root: string,
  target: PushTarget,
  env: NodeJS.ProcessEnv,
): Promise<Pushed> {
  const { branch } = target;
  const says = gitAt(root, env, TO_COMMIT);
  try {
    await says('add', '--', WORKFLOW_PATH);
    const changed = await says('status', '--porcelain', '--', WORKFLOW_PATH);
    if (changed.trim() !== '')
      await says('commit', '--quiet', '-m', 'Keep the Meta token alive', '--', WORKFLOW_PATH);
  } catch (error) {
    return { kind: 'not-committed', words: wordsOf(error) };
  }
  // A hook may have put more into the commit, and somebody else may have committed meanwhile.
  if (!(await canPush(root, target, env))) {
    return { kind: 'committed', words: 'more than the workflow would have been pushed.', why: 'more' };
  }
  try {
    // Whatever git is set up to push beside: this branch to this branch, and nothing else.
    const alone = ['--no-follow-tags', '--recurse-submodules=no'];
    const push = gitAt(root, env, TO_PUSH);
    await push('push', '--quiet', ...alone, 'origin', `refs/heads/${branch}:refs/heads/${branch}`);
    return { kind: 'pushed' };
  } catch (error) {
    const words = wordsOf(error);
    const isBehind = /\((?:fetch first|non-fast-forward)\)/.test(words);
    return { kind: 'committed', words, why: isBehind ? 'behind' : 'refused' };
  }
}

/** The line with the reason: git may print the push address before it. */
function wordsOf(error: unknown): string {
  const { stderr } = error as { stderr?: unknown };
  const [line = 'git ended without a word'] = String(stderr ?? '')
    .split('\n')
    .filter((text) => !/^(?:To .*|hint:.*|(?:remote:)?\s*)$/.test(text));
  return inWords(line);
}

/** Git repeats what a server or a hook said, and the address with the login in it: `could not read Password for 'https://LOGIN@host'`. */
function inWords(line: string): string {
  return plain(line.replace(/(?<=:\/\/)[^\s/'"]*@/g, ''), 500);
}
