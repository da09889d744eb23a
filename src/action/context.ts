import type { context } from '@actions/github';
import type { TriggeringEvent } from '../inputs/event.js';
import { InputError, type RunContext } from '../inputs/options.js';
import { readRepository, readServiceUrl } from '../inputs/values.js';
import { programCommand, programSource } from '../messages/command.js';
import { present } from '../token/present.js';

/** The part of the toolkit's `context` that is used. */
export type EventContext = Pick<typeof context, 'eventName' | 'payload'>;

/** Reads the event, which has no name outside GitHub Actions. A payload that is no object is empty. */
export function readEvent({ eventName, payload }: EventContext): TriggeringEvent {
  return {
    name: eventName ?? '',
    payload: typeof payload === 'object' && payload !== null ? payload : {},
  };
}

/** The docs of the running version. A local action (`uses: ./`) has none. */
function readDocsUrl(env: NodeJS.ProcessEnv, serverUrl: string): string | undefined {
  const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = env;
  const isSane = /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]{1,100}$/.test(ref);
  return isSane ? `${serverUrl}/${repository}/blob/${ref}/docs` : undefined;
}

function readActivity(repository: unknown): RunContext['activity'] {
  const facts = (repository ?? {}) as { readonly private?: unknown; readonly pushed_at?: unknown };
  // Seconds in a push event, a date elsewhere (docs.github.com/en/webhooks/webhook-events-and-payloads).
  const { pushed_at: pushed } = facts;
  const pushedAt = typeof pushed === 'number' ? pushed : Math.floor(Date.parse(String(pushed)) / 1000);
  return typeof facts.private === 'boolean' && Number.isSafeInteger(pushedAt)
    ? { isPublic: !facts.private, pushedAt }
    : undefined;
}

/**
 * The context of this run.
 * @throws InputError when the environment is not that of a GitHub Actions run.
 */
export function readRunContext(env: NodeJS.ProcessEnv, { payload }: TriggeringEvent): RunContext {
  const activity = readActivity(payload.repository);
  const repository = env.GITHUB_REPOSITORY ?? '';
  if (repository === '') {
    throw new InputError(
      'GITHUB_REPOSITORY',
      'is missing.',
      'GitHub Actions sets it; elsewhere use the command line, and there the command refresh.',
    );
  }
  const runId = env.GITHUB_RUN_ID ?? '';
  const workflowFile = /\/\.github\/workflows\/([\w.-]+\.ya?ml)@/.exec(env.GITHUB_WORKFLOW_REF ?? '')?.[1];
  const serverUrl = readServiceUrl(
    'GITHUB_SERVER_URL',
    env.GITHUB_SERVER_URL || 'https://github.com',
    'https://github.com',
  );
  const docsUrl = readDocsUrl(env, serverUrl);
  const source = programSource({
    actionRepository: env.GITHUB_ACTION_REPOSITORY,
    actionRef: env.GITHUB_ACTION_REF,
    localRepository: repository,
    host: new URL(serverUrl).host,
  });
  return {
    serverUrl,
    repository: readRepository('GITHUB_REPOSITORY', repository),
    program: programCommand(source),
    apiUrl: readServiceUrl(
      'GITHUB_API_URL',
      env.GITHUB_API_URL || 'https://api.github.com',
      'https://api.github.com',
    ),
    ...present({
      runId: /^\d{1,20}$/.test(runId) ? runId : undefined,
      workflowFile,
      activity,
      docsUrl,
    }),
  };
}
