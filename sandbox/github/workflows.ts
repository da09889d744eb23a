import { requireRepository } from './access.js';
import type { PermissionLevel } from './accounts.js';
import { jobObject, runObject, runPage, runUrl, workflowObject } from './objects.js';
import type { Repository, Run, Workflow } from './repositories.js';
import {
  type Answer,
  ApiError,
  type Call,
  iso,
  json,
  notFound,
  paginate,
  param,
  type Route,
} from './route.js';

const MAX_DISPATCH_INPUTS = 25;
const MAX_PAYLOAD_KEYS = 10;
const MAX_PAYLOAD_BYTES = 64 * 1_024;
const MAX_EVENT_TYPE_CHARACTERS = 100;

export function workflowRoutes(): Route[] {
  const repository = '/repos/:owner/:repo';
  const workflows = `${repository}/actions/workflows`;
  const workflow = `${workflows}/:workflow_id`;
  const run = `${repository}/actions/runs/:run_id`;
  const job = `${repository}/actions/jobs/:job_id`;
  const setState = (state: Workflow['state']) => (call: Call) => changeState(call, state);
  return [
    {
      call: 'dispatches.create',
      method: 'POST',
      path: `${repository}/dispatches`,
      handle: dispatchRepository,
    },
    { call: 'workflows.list', method: 'GET', path: workflows, handle: listWorkflows },
    { call: 'workflow.get', method: 'GET', path: workflow, handle: getWorkflow },
    { call: 'workflow.dispatch', method: 'POST', path: `${workflow}/dispatches`, handle: dispatchWorkflow },
    { call: 'workflow.enable', method: 'PUT', path: `${workflow}/enable`, handle: setState('active') },
    {
      call: 'workflow.disable',
      method: 'PUT',
      path: `${workflow}/disable`,
      handle: setState('disabled_manually'),
    },
    { call: 'workflow.runs', method: 'GET', path: `${workflow}/runs`, handle: listRuns },
    { call: 'runs.list', method: 'GET', path: `${repository}/actions/runs`, handle: listRuns },
    { call: 'run.get', method: 'GET', path: run, handle: getRun },
    { call: 'run.jobs', method: 'GET', path: `${run}/jobs`, handle: listJobs },
    { call: 'job.get', method: 'GET', path: job, handle: getJob },
    { call: 'job.logs', method: 'GET', path: `${job}/logs`, handle: redirectToLog },
    { call: 'job.log-file', method: 'GET', path: '/_logs/:owner/:repo/:job_id', handle: readLog },
  ];
}

// Workflows and their runs

function openActions(call: Call, level: PermissionLevel): Repository {
  return requireRepository(call, {
    permission: 'actions',
    level,
    role: level === 'read' ? 'read' : 'write',
    openToPublic: level === 'read',
  });
}

function findWorkflow(call: Call, repository: Repository): Workflow {
  const workflow = call.world.findWorkflow(repository, param(call, 'workflow_id'));
  if (!workflow) throw notFound();
  return workflow;
}

function listWorkflows(call: Call): Answer {
  const repository = openActions(call, 'read');
  const { page, headers } = paginate(call, repository.workflows);
  const workflows = page.map((workflow) => workflowObject(call, repository, workflow));
  return { status: 200, body: { total_count: repository.workflows.length, workflows }, headers };
}

function getWorkflow(call: Call): Answer {
  const repository = openActions(call, 'read');
  return { status: 200, body: workflowObject(call, repository, findWorkflow(call, repository)) };
}

function changeState(call: Call, state: Workflow['state']): Answer {
  const workflow = findWorkflow(call, openActions(call, 'write'));
  workflow.state = state;
  workflow.updatedAt = call.world.now();
  return { status: 204 };
}

function dispatchWorkflow(call: Call): Answer {
  const repository = openActions(call, 'write');
  const workflow = findWorkflow(call, repository);
  const { ref, inputs: given = {}, return_run_details: returnsRun = false } = json(call);
  if (typeof ref !== 'string') throw new ApiError(422, 'Invalid request.\n\n"ref" wasn\'t supplied.');
  const branch = ref.replace(/^refs\/heads\//, '');
  if (branch !== repository.defaultBranch) throw new ApiError(422, `No ref found for: ${ref}`);
  if (workflow.state !== 'active') {
    throw new ApiError(422, "Cannot trigger a 'workflow_dispatch' on a disabled workflow");
  }
  const inputs = Object.fromEntries(
    Object.entries(given ?? {}).map(([name, value]) => [name, String(value)]),
  );
  if (Object.keys(inputs).length > MAX_DISPATCH_INPUTS) {
    throw new ApiError(
      422,
      `Invalid request.\n\nNo more than ${MAX_DISPATCH_INPUTS} properties are allowed.`,
    );
  }
  const run = call.world.addRun(repository.fullName, {
    workflow: workflow.id,
    event: 'workflow_dispatch',
    status: 'queued',
    branch,
    inputs,
    ...(call.caller ? { actor: call.world.actor(call.caller).login } : {}),
  });
  const { onWorkflowDispatch } = call.world;
  // After the answer, as on GitHub: a run starts later.
  if (onWorkflowDispatch) setImmediate(() => onWorkflowDispatch({ repository, workflow, run, inputs, ref }));
  if (returnsRun !== true) return { status: 204 };
  const body = {
    workflow_run_id: run.id,
    run_url: runUrl(call, repository, run),
    html_url: runPage(call, repository, run),
  };
  return { status: 200, body };
}

function listRuns(call: Call): Answer {
  const repository = openActions(call, 'read');
  const workflow = call.params.workflow_id === undefined ? undefined : findWorkflow(call, repository);
  const { query } = call;
  const status = query.get('status');
  const matching = repository.runs
    .filter(
      (run) =>
        (workflow === undefined || run.workflow === workflow) &&
        (!query.has('event') || run.event === query.get('event')) &&
        (!query.has('branch') || run.branch === query.get('branch')) &&
        (status === null || run.status === status || run.conclusion === status) &&
        isWithin(query.get('created'), iso(run.createdAt)),
    )
    .reverse();
  const { page, headers } = paginate(call, matching);
  const runs = page.map((run) => runObject(call, repository, run));
  return { status: 200, body: { total_count: matching.length, workflow_runs: runs }, headers };
}

/** GitHub's search syntax for dates, as far as `>=`, `>`, `<=`, `<` and `from..to` go. */
function isWithin(range: string | null, date: string): boolean {
  if (range === null) return true;
  const [, from, to] = /^(.+)\.\.(.+)$/.exec(range) ?? [];
  if (from !== undefined && to !== undefined) return isWithin(`>=${from}`, date) && isWithin(`<=${to}`, date);
  const [, sign, limit = ''] = /^(>=|<=|>|<)?(.+)$/.exec(range) ?? [];
  const difference = Date.parse(date) - Date.parse(limit);
  switch (sign) {
    case '>=':
      return difference >= 0;
    case '>':
      return difference > 0;
    case '<=':
      return difference <= 0;
    case '<':
      return difference < 0;
    default:
      return date.startsWith(limit);
  }
}

function findRun(call: Call, repository: Repository, name: 'run_id' | 'job_id'): Run {
  const id = Number(param(call, name));
  const run = repository.runs.find((candidate) => candidate.id === id);
  if (!run) throw notFound();
  return run;
}

function getRun(call: Call): Answer {
  const repository = openActions(call, 'read');
  return { status: 200, body: runObject(call, repository, findRun(call, repository, 'run_id')) };
}

function listJobs(call: Call): Answer {
  const repository = openActions(call, 'read');
  const job = jobObject(call, repository, findRun(call, repository, 'run_id'));
  return { status: 200, body: { total_count: 1, jobs: [job] } };
}

function getJob(call: Call): Answer {
  const repository = openActions(call, 'read');
  return { status: 200, body: jobObject(call, repository, findRun(call, repository, 'job_id')) };
}

function redirectToLog(call: Call): Answer {
  const repository = openActions(call, 'read');
  const run = findRun(call, repository, 'job_id');
  if (!call.caller) throw new ApiError(403, 'Must have admin rights to Repository.');
  if (run.status !== 'completed') throw notFound();
  return { status: 302, headers: { location: `${call.base}/_logs/${repository.fullName}/${run.id}` } };
}

/** Stands for the storage that GitHub redirects to, where no credential is asked for. */
function readLog(call: Call): Answer {
  const repository = call.world.findRepository(`${param(call, 'owner')}/${param(call, 'repo')}`);
  if (!repository) throw notFound();
  const { log } = findRun(call, repository, 'job_id');
  return { status: 200, body: log, headers: { 'content-type': 'text/plain; charset=utf-8' } };
}

// Repository dispatch

function dispatchRepository(call: Call): Answer {
  const repository = requireRepository(call, { permission: 'contents', level: 'write', role: 'write' });
  const { event_type: eventType, client_payload: payload = {} } = json(call);
  if (typeof eventType !== 'string' || eventType === '') {
    throw new ApiError(422, 'Invalid request.\n\n"event_type" wasn\'t supplied.');
  }
  if (eventType.length > MAX_EVENT_TYPE_CHARACTERS) {
    throw new ApiError(
      422,
      `Invalid request.\n\n"event_type" is too long (maximum is ${MAX_EVENT_TYPE_CHARACTERS}).`,
    );
  }
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) {
    throw new ApiError(
      422,
      "Invalid request.\n\nFor 'properties/client_payload', the value is not an object.",
    );
  }
  if (Object.keys(payload).length > MAX_PAYLOAD_KEYS) {
    throw new ApiError(422, `No more than ${MAX_PAYLOAD_KEYS} properties are allowed in client_payload.`);
  }
  if (Buffer.byteLength(JSON.stringify(payload)) >= MAX_PAYLOAD_BYTES) {
    throw new ApiError(422, 'client_payload is too large.');
  }
  repository.dispatches.push({
    eventType,
    clientPayload: { ...payload },
    by: call.caller ? call.world.actor(call.caller).login : 'nobody',
    at: call.world.now(),
  });
  return { status: 204 };
}
