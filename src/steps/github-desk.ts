import type { GitHub } from '../github/client.js';
import type { IssueBoard } from '../github/issues.js';
import type { IssueOptions } from '../job.js';
import type { Place } from '../token/place.js';
import type { IssueLinks } from '../words/login.js';
import { createVaultBook } from './vault-book.js';
import type { IssueDesk, SecretsDesk } from './world.js';

/** Opens a conversation with GitHub when it is first needed: the question to Meta does not wait for its code to load. */
export type GitHubLine = () => Promise<GitHub>;

/** GitHub's secrets, with one look at each vault that any of `places` lies in. */
export function createSecretsDesk(line: GitHubLine, places: readonly Place[]): SecretsDesk {
  const see = createVaultBook(places, async (vault, names) => {
    const github = await line();
    const { observeVault } = await import('../github/daily.js');
    return observeVault(github, vault, names);
  });
  return {
    see,
    prepareToWrite: () => {
      Promise.all([
        import('../github/secrets.js'),
        import('../github/seal.js').then((seal) => seal.loadSodium()),
      ]).catch(() => {});
    },
    write: async (place, value, { vault }) => {
      const [github, { writeSecret }] = await Promise.all([line(), import('../github/secrets.js')]);
      return writeSecret(github, place, value, vault);
    },
  };
}

/** This repository's issues, listed once for each first label. */
export function createIssueDesk(line: GitHubLine, links: IssueLinks): IssueDesk {
  const boards = new Map<string, Promise<IssueBoard>>();
  const boardFor = (options: IssueOptions): Promise<IssueBoard> => {
    const key = JSON.stringify([options.labels, options.assignees]);
    const board = boards.get(key) ?? openBoard(options);
    boards.set(key, board);
    return board;
  };
  const openBoard = async ({
    labels: [label, ...extraLabels],
    assignees,
  }: IssueOptions): Promise<IssueBoard> => {
    const github = await line();
    const { openIssueBoard } = await import('../github/daily.js');
    const { repository, serverUrl } = links;
    return openIssueBoard({ github, repository, serverUrl, label, extraLabels, assignees });
  };
  return {
    look: (options) => {
      void boardFor(options).then((board) => board.look());
    },
    settle: async (options, wish) => (await boardFor(options)).settle(wish),
    note: async (options, note) => (await boardFor(options)).note(note),
  };
}
