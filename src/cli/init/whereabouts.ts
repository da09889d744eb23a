import path from 'node:path';
import { commandWord } from '../../messages/command.js';
import { plain } from '../../messages/escape.js';
import { git } from '../own-address.js';
import { isCloneOf, type NotPushed, type PushTarget } from './push.js';
import { WORKFLOW_PATH } from './workflow.js';

/** Where the workflow file is once `init` has done its part: what is left of the way to the default branch begins there. */
export type Whereabouts =
  /** On the default branch, as GitHub has it. */
  | { readonly kind: 'pushed' }
  /** Committed to the default branch of this clone; git did not push it. */
  | { readonly kind: 'committed'; readonly why: NotPushed }
  /** A file in a clone. `file`: as seen from the current folder. */
  | { readonly kind: 'in-clone'; readonly file: string; readonly isOnBranch: boolean }
  /** A file in a folder that is no clone of the repository. */
  | { readonly kind: 'elsewhere'; readonly file: string };

/** Looks where the file is that has just been written, and was not pushed from here. */
export async function findWorkflow(root: string, target: PushTarget): Promise<Whereabouts> {
  const file = path.join(root, WORKFLOW_PATH);
  if (!(await isCloneOf(root, target))) return { kind: 'elsewhere', file };
  const [branch, here, there] = await Promise.all([
    git(root, 'branch', '--show-current'),
    git(root, 'hash-object', '--', WORKFLOW_PATH),
    git(root, 'rev-parse', '--verify', '--quiet', `refs/remotes/origin/${target.branch}:${WORKFLOW_PATH}`),
  ]);
  if (here !== undefined && here === there) return { kind: 'pushed' };
  const seen = path.relative(process.cwd(), file).split(path.sep).join('/');
  return { kind: 'in-clone', file: seen, isOnBranch: branch === target.branch };
}

/** Commands and links that bring the workflow to the default branch, in order. */
export function waysToBranch(
  whereabouts: Whereabouts,
  {
    repository,
    branch,
    serverUrl,
  }: Pick<PushTarget, 'repository' | 'branch'> & { readonly serverUrl: string },
): readonly string[] {
  const push = `git push origin ${commandWord(branch)}`;
  const add = (file: string): readonly string[] => [
    `git add ${commandWord(file)}`,
    // What else is staged stays out of it.
    `git commit -m "Keep the Meta token alive" -- ${commandWord(file)}`,
    push,
  ];
  switch (whereabouts.kind) {
    case 'pushed':
      return [];
    case 'committed':
      if (whereabouts.why === 'behind') return [`git pull --rebase origin ${commandWord(branch)}`, push];
      if (whereabouts.why === 'more')
        return [`git log --stat ${commandWord(`origin/${branch}..${branch}`)}`, push];
      return [
        `git push origin ${commandWord(`${branch}:refresh-meta-token`)}`,
        `open a pull request, and merge it: ${serverUrl}/${repository}/compare/refresh-meta-token`,
      ];
    case 'in-clone':
      return [
        ...(whereabouts.isOnBranch ? [] : [`git switch ${commandWord(branch)}`]),
        ...add(whereabouts.file),
      ];
    case 'elsewhere':
      return [
        `copy ${plain(whereabouts.file, 500)} to ${WORKFLOW_PATH} in a clone of ${repository}, branch ${plain(branch, 200)}; then there:`,
        ...add(WORKFLOW_PATH),
      ];
  }
}
