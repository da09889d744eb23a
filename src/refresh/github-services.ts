import type { GitHub, Reply } from '../github/client.js';
import type { IssueTracker } from '../github/issues.js';
import type { IssueLinks } from '../messages/links.js';
import type { IssueOptions } from '../token/config.js';
import {
  locationKey,
  type RepositoryName,
  type SecretLocation,
  type SecretScope,
} from '../token/location.js';
import { present } from '../token/present.js';
import { type AccessibleSecret, createSecretLoader } from './secret-loader.js';
import type { IssueService, SecretsService } from './services.js';

/** Creates the GitHub client when first needed: the request to Meta does not wait for its code to load. */
export type ConnectGitHub = () => Promise<GitHub>;

/** Who writes the secrets: for each place, and for what each extra does. */
export interface Writer {
  readonly forPlace: (place: SecretScope) => Promise<GitHub>;
  /** `input`: the one that asks for it, `expiry-variable`. */
  readonly forExtra: (input: string) => Promise<GitHub>;
}

/** One credential for everything. */
export function oneWriter(connect: ConnectGitHub): Writer {
  return { forPlace: connect, forExtra: connect };
}

/** How long a check of a secret stays valid: longer than the second between two writes, shorter than two of them. */
const RECENT_MS = 1_500;
/** Always check again. */
const AFRESH_MS = -1;
/** Time that the targets leave for writing the source: three tries and a rate limit's wait. */
const FOR_SOURCE_MS = 60_000;

/**
 * GitHub's secrets; reads each scope of `locations` once. `readBy`: in GitHub Actions, the repository whose run received the source
 * secrets.
 */
export function createSecretsService(
  writer: Writer,
  locations: readonly SecretLocation[],
  now: () => number,
  readBy?: RepositoryName,
): SecretsService {
  const see = createSecretLoader(locations, async (secretScope, names) => {
    const github = await writer.forPlace(secretScope);
    const { readScopeAccess } = await import('../github/every-run.js');
    return readScopeAccess(github, secretScope, names);
  });
  const looks = new Map<string, { answer: Promise<Reply<boolean>>; doneAt: number }>();
  /** Sources with targets written since the last check. */
  const followers = new Set<string>();
  const look = (
    location: SecretLocation,
    { secretScope }: AccessibleSecret,
    recentMs: number,
  ): Promise<Reply<boolean>> => {
    const key = locationKey(location);
    const last = looks.get(key);
    if (last !== undefined && now() - last.doneAt <= recentMs) return last.answer;
    const ask = async () => {
      const [github, { hasMoved }] = await Promise.all([writer.forPlace(location), loadSecrets()]);
      const answer = await hasMoved(github, location, secretScope);
      asked.doneAt = answer.kind === 'done' ? now() : Number.NEGATIVE_INFINITY;
      return answer;
    };
    // Callers share a check that is under way.
    const asked = {
      answer: undefined as unknown as Promise<Reply<boolean>>,
      doneAt: Number.POSITIVE_INFINITY,
    };
    asked.answer = ask();
    looks.set(key, asked);
    return asked.answer;
  };
  return {
    see,
    prepareToWrite: () => {
      loadSecrets()
        .then(({ loadSodium }) => loadSodium())
        .catch(() => {});
    },
    lookAgain: (location, secretState) => look(location, secretState, RECENT_MS),
    proveWritable: async (location, { secretScope }) => {
      const [github, { proveWritable }] = await Promise.all([writer.forPlace(location), loadSecrets()]);
      return proveWritable(github, location, secretScope, readBy);
    },
    write: async (location, value, { secretScope }, source) => {
      // After targets were written, only a new check shows that nobody has written the source meanwhile.
      const followed = locationKey(source.location);
      if (location !== source.location) followers.add(followed);
      else if (followers.delete(followed)) looks.delete(followed);
      const [github, { writeSecret }] = await Promise.all([writer.forPlace(location), loadSecrets()]);
      const isSource = location === source.location;
      let tries = 0;
      const before = () => {
        // Somebody may have written between two tries, so each try checks again.
        const recentMs = isSource && tries > 0 ? AFRESH_MS : RECENT_MS;
        tries++;
        return look(source.location, source.secretState, recentMs);
      };
      return writeSecret(github, location, value, secretScope, {
        before,
        isGuarded: isSource,
        ...(isSource ? present({ readBy }) : { keepBackMs: FOR_SOURCE_MS }),
      });
    },
  };
}

async function loadSecrets() {
  const { loadSecrets } = await import('../github/every-run.js');
  return loadSecrets();
}

/** This repository's issues, listed once for each first label. */
export function createIssueService(connect: ConnectGitHub, links: IssueLinks): IssueService {
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
    const github = await connect();
    const { createIssueTracker } = await import('../github/every-run.js');
    const { repository, serverUrl } = links;
    return createIssueTracker({ github, repository, serverUrl, label, extraLabels, assignees });
  };
  return {
    prefetch: (options) => {
      void trackerFor(options).then((tracker) => tracker.prefetch());
    },
    unwritten: async (options, key, places) => (await trackerFor(options)).unwritten(key, places),
    sync: async (options, desired) => (await trackerFor(options)).sync(desired),
    note: async (options, note) => (await trackerFor(options)).note(note),
  };
}
