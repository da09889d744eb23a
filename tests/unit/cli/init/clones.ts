import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

export const AUTHOR = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@a.example',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@a.example',
};

/** A clone with one commit that its origin has too. */
export function clone(folder: string, origin: string) {
  const git = (...words: string[]) => execFileSync('git', ['-C', folder, ...words], { stdio: 'ignore' });
  const commit = (message: string) =>
    git('-c', 'user.name=A', '-c', 'user.email=a@a.example', 'commit', '-q', '--allow-empty', '-m', message);
  git('init', '-q', '-b', 'main');
  commit('Begin');
  git('remote', 'add', 'origin', origin);
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  const add = async (file: string) => {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), 'x');
    git('add', file);
    commit(file);
  };
  return { git, add };
}

/** The host of what `served` serves. */
export const SERVED_AT = '127.0.0.1:9';

/** A clone of a repository that git itself serves from this folder. */
export async function served(folder: string, repository: string) {
  const [here, remote] = [path.join(folder, 'here'), path.join(folder, `${repository}.git`)];
  const serve = path.join(folder, 'serve.sh');
  const daemon = `git daemon --inetd --export-all --enable=receive-pack --base-path='${folder}'`;
  await writeFile(serve, `#!/bin/sh\nexec ${daemon}\n`, { mode: 0o755 });
  await mkdir(here);
  const { git, add } = clone(here, `git://${SERVED_AT}/${repository}.git`);
  git('init', '-q', '--bare', '-b', 'main', remote);
  git('config', 'core.gitProxy', serve);
  git('push', '-q', 'origin', 'main');
  const files = () =>
    execFileSync('git', ['-C', remote, 'ls-tree', '-r', '--name-only', 'main'], { encoding: 'utf8' });
  return { here, remote, git, add, files };
}
