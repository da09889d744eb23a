import type { GitHub } from '../github/client.js';
import type { IssueTracker } from '../github/issues.js';
import type { IssueLinks } from '../messages/login-steps.js';
import type { IssueOptions } from '../token/config.js';
import type { SecretLocation, SecretScope } from '../token/location.js';
import { createSecretLoader } from './secret-loader.js';
import type { IssueService, SecretsService } from './services.js';

/** Opens a conversation with GitHub when it is first needed: the question to Meta does not wait for its code to load. */
export type GitHubLine = () => Promise<GitHub>;

/** Who writes the secrets: for each place, and for what each extra does. */
export interface Writer {
  readonly forPlace: (place: SecretScope) => Promise<GitHub>;
  /** `input`: the one that asks for it, `expiry-variable`. */
  readonly forExtra: (input: string) => Promise<GitHub>;
}

/** One credential for everything. */
export function oneWriter(line: GitHubLine): Writer {
  return { forPlace: line, forExtra: line };
}

/** GitHub's secrets, with one look at each scope that any of `locations` lies in. */
export function createSecretsService(writer: Writer, locations: readonly SecretLocation[]): SecretsService {
  const see = createSecretLoader(locations, async (secretScope, names) => {
    const github = await writer.forPlace(secretScope);
    const { readScopeAccess } = await import('../github/every-run.js');
    return readScopeAccess(github, secretScope, names);
  });
  return {
    see,
    prepareToWrite: () => {
      Promise.all([
        import('../github/secrets.js'),
        import('../github/seal.js').then((seal) => seal.loadSodium()),
      ]).catch(() => {});
    },
    write: async (location, value, { secretScope }) => {
      const [github, { writeSecret }] = await Promise.all([
        writer.forPlace(location),
        import('../github/secrets.js'),
      ]);
      return writeSecret(github, location, value, secretScope);
    },
  };
}

/** This repository's issues, listed once for each first label. */
export function createIssueService(line: GitHubLine, links: IssueLinks): IssueService {
  const trackers = new Map<string, Promise<IssueTracker>>();
  const trackerFor = (options: IssueOptions): Promise<IssueTracker> => {
    const key = JSON.stringify([options.labels, options.assignees]);
    const tracker = trackers.get(key) ?? openTracker(options);
    trackers.set(key, tracker);
    return tracker;
  };
  const openTracker = async ({
    labels: [label, ...extraLabels],
    assignees,
  }: IssueOptions): Promise<IssueTracker> => {
    const github = await line();
    const { createIssueTracker } = await import('../github/every-run.js');
    const { repository, serverUrl } = links;
    return createIssueTracker({ github, repository, serverUrl, label, extraLabels, assignees });
  };
  return {
    prefetch: (options) => {
      void trackerFor(options).then((tracker) => tracker.prefetch());
    },
    sync: async (options, desired) => (await trackerFor(options)).sync(desired),
    note: async (options, note) => (await trackerFor(options)).note(note),
  };
}
