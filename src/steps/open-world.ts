import { setImmediate as eventLoopTurn } from 'node:timers/promises';
import { type Budget, type Ports, startBudget } from '../http.js';
import { otherPlaces } from '../job.js';
import { createMetaClient, type MetaCallRecord } from '../meta/client.js';
import type { RunOptions, RunPlace } from '../options.js';
import type { Secret } from '../token/secret.js';
import type { IssueLinks } from '../words/login.js';
import { createExtrasDesk } from './extras-desk.js';
import { createIssueDesk, createSecretsDesk, type GitHubLine } from './github-desk.js';
import { createLoginDesk, PATIENCE_MS } from './login-desk.js';
import { createMetaDesk } from './meta-desk.js';
import type { Narrator, World } from './world.js';

/** How long one token's run may look and write; telling has a little more [promise 7: five minutes in all]. */
const WORK_MS = 230_000;
const TELL_MS = 285_000;
/** What each further token of a fleet adds to both. */
const MORE_PER_TOKEN_MS = 3_000;

/** Who wants to hear of secrets and steps while the run goes on. */
export interface Listeners {
  readonly narrator: Narrator;
  /** Called with every newly minted token before anything else can see it: the place to mask it. */
  readonly onSecret: (secret: Secret) => void;
  /** What people call the GitHub credential, where it is not an input of the action: `GH_TOKEN`. */
  readonly credentialName?: string;
  /** Gives later steps of the job an environment variable; absent where there are none. */
  readonly exportVariable?: (name: string, token: Secret) => void;
}

/** Opens every desk that the run may use. Nothing is sent yet, and GitHub's code is loaded only when it is first needed. */
export function openWorld(options: RunOptions, place: RunPlace, ports: Ports, listeners: Listeners): World {
  const more =
    (options.jobs.length - 1) * MORE_PER_TOKEN_MS + (options.mode === 'reauthorize' ? PATIENCE_MS : 0);
  const work = startBudget(WORK_MS + more, ports.now);
  const telling = startBudget(TELL_MS + more, ports.now);
  const { mode, jobs, graphApiUrl, graphApiVersion } = options;
  const { narrator, onSecret, exportVariable, credentialName } = listeners;
  const metaClient = (baseUrl: string) =>
    createMetaClient({
      ports,
      budget: work,
      baseUrl,
      version: graphApiVersion,
      onSecret,
      onCall: metaCallLogger(narrator),
    });
  const links: IssueLinks = {
    serverUrl: place.serverUrl,
    repository: place.repository,
    dialogUrl: 'https://www.facebook.com',
    graphApiUrl,
    graphApiVersion,
    ...(place.workflowFile === undefined ? {} : { workflowFile: place.workflowFile }),
  };
  const line = (token: Secret, credentialName: string, budget: Budget): GitHubLine =>
    once(async () => {
      // The question to Meta leaves before anything of GitHub's is loaded.
      await eventLoopTurn();
      const { createGitHub } = await import('../github/daily.js');
      return createGitHub({
        ports,
        budget,
        token,
        credentialName,
        apiUrl: place.apiUrl,
        serverUrl: place.serverUrl,
        userAgent: 'refresh-meta-token',
        onCall: ({ route, attempt, status, milliseconds }) =>
          narrator.debug(
            `GitHub ${route}: ${status ?? 'no answer'} in ${Math.round(milliseconds)} ms, try ${attempt}`,
          ),
      });
    });
  const writer = options.secretsToken && line(options.secretsToken, credentialName ?? 'secrets-token', work);
  const issuer = options.githubToken && line(options.githubToken, credentialName ?? 'github-token', telling);
  const places = jobs.flatMap((job) => [job.source, ...otherPlaces(job)]);
  const facebook = metaClient(graphApiUrl);
  const issues = issuer && options.openIssues ? createIssueDesk(issuer, links) : undefined;
  return {
    meta: createMetaDesk(
      {
        facebook,
        instagram: metaClient(options.instagramApiUrl),
        threads: metaClient(options.threadsApiUrl),
      },
      onSecret,
    ),
    ...(writer === undefined || mode === 'check' ? {} : { secrets: createSecretsDesk(writer, places) }),
    login: createLoginDesk(facebook, ports, narrator, issues, options.clientToken !== undefined),
    ...(issues && { issues }),
    extras: createExtrasDesk({
      ...(writer && { writer }),
      repository: place.repository,
      ...(exportVariable && { exportVariable }),
    }),
    runCreatedAt: once(async () => {
      if (issuer === undefined || place.runId === undefined) return undefined;
      const [github, { runCreatedAt }] = await Promise.all([issuer(), import('../github/runs.js')]);
      const run = await runCreatedAt(github, place.repository, place.runId);
      if (run.ok) return run.at;
      narrator.debug(
        'The run could not be looked at (it needs permissions: actions: read), so a stale token would not be noticed.',
      );
      return undefined;
    }),
    activity: createActivity(place, issuer),
    narrator,
    links,
  };
}

function metaCallLogger(narrator: Narrator): (record: MetaCallRecord) => void {
  return ({ method, path, try: attempt, milliseconds, trace }) => {
    const facts = Object.entries(trace).map(([name, value]) => `${name} ${value}`);
    narrator.debug(
      `Meta ${method} ${path}: ${facts.join(', ') || 'no answer'} in ${Math.round(milliseconds)} ms, try ${attempt}`,
    );
  };
}

/** Known from the event, or asked once. Outside GitHub Actions there is no schedule of GitHub's. */
function createActivity(place: RunPlace, issuer: GitHubLine | undefined): World['activity'] {
  const ask = once(async () => {
    if (issuer === undefined || place.runId === undefined) return undefined;
    const [github, { repositoryFacts }] = await Promise.all([issuer(), import('../github/repository.js')]);
    const answer = await repositoryFacts(github, place.repository);
    if (!answer.ok) return undefined;
    const { private: isPrivate, pushedAt } = answer.data;
    return { isPublic: !isPrivate, ...(pushedAt === undefined ? {} : { pushedAt }) };
  });
  return async (asking) => place.activity ?? (asking ? ask() : undefined);
}

/** The same promise for every call: what is asked once is not asked again. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (answer ??= ask());
}
