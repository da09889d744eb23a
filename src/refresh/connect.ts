import type { Connection } from '../github/app.js';
import type { RunContext, RunOptions } from '../inputs/options.js';
import { programCommand } from '../messages/command.js';
import type { IssueLinks } from '../messages/links.js';
import { createMetaClient, type MetaCallRecord } from '../meta/client.js';
import { eventLoopTurn } from '../net/event-loop.js';
import { type Budget, type Runtime, startBudget } from '../net/http.js';
import { once } from '../net/once.js';
import { otherLocations } from '../token/config.js';
import type { SecretScope } from '../token/location.js';
import { present } from '../token/present.js';
import type { Secret } from '../token/secret.js';
import { createAppWriter } from './app-writer.js';
import { createExtrasService } from './extras-service.js';
import {
  type ConnectGitHub,
  createIssueService,
  createSecretsService,
  oneWriter,
} from './github-services.js';
import { createLoginService, PATIENCE_MS } from './login-service.js';
import { createMetaService } from './meta-service.js';
import type { Logger, Services } from './services.js';

/** How long one token's run may look and write; telling has a little more [promise 7: five minutes in all]. */
const WORK_MS = 230_000;
const TELL_MS = 285_000;
/** What each further token adds to both. */
const MORE_PER_TOKEN_MS = 3_000;

/** Who wants to hear of secrets and steps while the run goes on. */
export interface Listeners {
  readonly logger: Logger;
  /** Called with every newly minted token before anything else can see it: the place to mask it. */
  readonly onSecret: (secret: Secret) => void;
  /** What people call the GitHub credential, where it is not an input of the action: `GH_TOKEN`. */
  readonly credentialName?: string;
  /** When the work began, by the clock of the runtime, where it is one of several steps; now where nothing is said. */
  readonly startedAt?: number;
  /** Gives later steps of the job an environment variable; absent where there are none. */
  readonly exportVariable?: (name: string, token: Secret) => void;
}

/** What a run may touch, until it closes it. */
export interface ConnectedServices extends Services {
  /** Revokes the tokens that were made for this run. Never rejects. */
  readonly close: () => Promise<void>;
}

/** Opens every service that the run may use. Nothing is sent yet, and GitHub's code is loaded only when it is first needed. */
export function connectServices(
  options: RunOptions,
  location: RunContext,
  runtime: Runtime,
  listeners: Listeners,
): ConnectedServices {
  const spent = listeners.startedAt === undefined ? 0 : runtime.now() - listeners.startedAt;
  const more = (options.configs.length - 1) * MORE_PER_TOKEN_MS - spent;
  const patience = createPatience(runtime.now);
  const work = patience.extend(startBudget(WORK_MS + more, runtime.now));
  const telling = patience.extend(startBudget(TELL_MS + more, runtime.now));
  const { mode, configs } = options;
  const { logger, onSecret, exportVariable, credentialName } = listeners;
  let upgrade: string | undefined;
  const metaClient = (baseUrl: string) =>
    createMetaClient({
      runtime,
      budget: work,
      baseUrl,
      version: options.graphApiVersion,
      onSecret,
      onUpgrade: (warning) => {
        upgrade = warning;
      },
      ...(logger.debug && { onCall: metaCallLogger(logger.debug) }),
    });
  const facebook = metaClient(options.graphApiUrl);
  const threads = metaClient(options.threadsApiUrl);
  const connection = connectionOf(location, runtime, logger);
  const issuer =
    options.githubToken &&
    connectorOf({ ...connection, budget: telling }, options.githubToken, credentialName ?? 'github-token');
  const locations = configs.flatMap((config) => [config.source, ...otherLocations(config)]);
  const app =
    options.secretsApp === undefined || mode === 'check'
      ? undefined
      : createAppWriter({
          app: options.secretsApp,
          mode,
          configs,
          places: locations,
          repository: location.repository,
          connection: { ...connection, budget: work },
          lastBudget: telling,
          onSecret,
        });
  const writer =
    app ??
    (options.secretsToken &&
      oneWriter(
        connectorOf({ ...connection, budget: work }, options.secretsToken, credentialName ?? 'secrets-token'),
      ));
  const links = linksOf(options, location);
  const issues = issuer && options.openIssues ? createIssueService(issuer, links) : undefined;
  const readBy = location.runId === undefined ? undefined : location.repository;

  return {
    meta: createMetaService(
      { facebook, instagram: metaClient(options.instagramApiUrl), threads },
      onSecret,
      runtime.now,
    ),
    apiUpgrade: () => upgrade,
    ...(writer &&
      mode !== 'check' && { secrets: createSecretsService(writer, locations, runtime.now, readBy) }),
    login: createLoginService(
      { facebook, instagram: metaClient(options.instagramLoginUrl), threads },
      runtime,
      logger,
      issues,
      options.clientToken !== undefined,
      patience.during,
    ),
    ...(issues && { issues }),
    extras: createExtrasService({
      ...(writer && { writer }),
      repository: location.repository,
      ...(exportVariable && { exportVariable }),
    }),
    ...createRunHistory(location, issuer ?? (writer && (() => writer.forPlace(ownSecrets(location))))),
    activity: createActivity(location, issuer),
    logger,
    links,
    close: async () => app?.close(),
  };
}

function connectionOf(
  { apiUrl, serverUrl }: RunContext,
  runtime: Runtime,
  { debug }: Logger,
): Omit<Connection, 'budget'> {
  return {
    runtime,
    apiUrl,
    serverUrl,
    userAgent: 'refresh-meta-token',
    ...(debug && {
      onCall: ({ route, attempt, status, milliseconds }) =>
        debug(`GitHub ${route}: ${status ?? 'no answer'} in ${Math.round(milliseconds)} ms, try ${attempt}`),
    }),
  };
}

function connectorOf(connection: Connection, token: Secret, credentialName: string): ConnectGitHub {
  return once(async () => {
    // The request to Meta is sent before any GitHub code is loaded.
    await eventLoopTurn();
    const { createGitHub } = await import('../github/every-run.js');
    return createGitHub({ ...connection, token, credentialName });
  });
}

function linksOf({ graphApiUrl, graphApiVersion }: RunOptions, location: RunContext): IssueLinks {
  return {
    serverUrl: location.serverUrl,
    repository: location.repository,
    program: location.program ?? programCommand(undefined),
    dialogUrl: 'https://www.facebook.com',
    graphApiUrl,
    graphApiVersion,
    ...present({ workflowFile: location.workflowFile }),
  };
}

function ownSecrets({ repository }: RunContext): SecretScope {
  return { kind: 'repository', repository, store: 'actions' };
}

/** What GitHub knows of this run and of the one before it; nothing outside GitHub Actions. */
function createRunHistory(
  { repository, runId, workflowFile }: RunContext,
  connect: ConnectGitHub | undefined,
): Pick<Services, 'runCreation' | 'passedBefore'> {
  return {
    runCreation: once(async () => {
      if (connect === undefined || runId === undefined) return { kind: 'none' };
      const [github, { runCreatedAt }] = await Promise.all([connect(), import('../github/every-run.js')]);
      return runCreatedAt(github, repository, Number(runId));
    }),
    passedBefore: once(async () => {
      if (connect === undefined || runId === undefined || workflowFile === undefined) return undefined;
      const [github, { passedDayBefore }] = await Promise.all([connect(), import('../github/runs.js')]);
      return passedDayBefore(github, repository, workflowFile, Number(runId));
    }),
  };
}

/** One line of names, numbers and types, and no value of anybody's: it can be pasted into a report. */
function metaCallLogger(debug: NonNullable<Logger['debug']>): (record: MetaCallRecord) => void {
  return ({ method, path, try: attempt, milliseconds, trace, shape }) => {
    const { call: _, message: __, permissions: ___, ...numbers } = trace;
    const facts = Object.entries({ ...numbers, ...present({ shape }) }).map(
      ([name, value]) => `${name} ${value}`,
    );
    debug(
      `Meta ${method} ${path}: ${facts.join(', ') || 'no answer'} in ${Math.round(milliseconds)} ms, try ${attempt}`,
    );
  };
}

/** Known from the event, or asked once. Outside GitHub Actions there is no schedule of GitHub's. */
function createActivity(location: RunContext, issuer: ConnectGitHub | undefined): Services['activity'] {
  const ask = once(async () => {
    if (issuer === undefined || location.runId === undefined) return undefined;
    const [github, { repositoryFacts }] = await Promise.all([issuer(), import('../github/every-run.js')]);
    const answer = await repositoryFacts(github, location.repository);
    if (answer.kind === 'problem') return undefined;
    const { private: isPrivate, pushedAt } = answer.data;
    return { isPublic: !isPrivate, ...present({ pushedAt }) };
  });
  return async (asking) => location.activity ?? (asking ? ask() : undefined);
}

/** Time that is given back to the run's budgets, ten minutes at most: what a person took to type a device's code. */
function createPatience(now: () => number) {
  let given = 0;
  let since: number | undefined;
  const waited = () => Math.min(PATIENCE_MS, given + (since === undefined ? 0 : now() - since));
  return {
    extend: (budget: Budget): Budget => ({ remaining: () => budget.remaining() + waited() }),
    during: async <T>(work: () => Promise<T>): Promise<T> => {
      const startedAt = now();
      since = startedAt;
      try {
        return await work();
      } finally {
        since = undefined;
        given += now() - startedAt;
      }
    },
  };
}
