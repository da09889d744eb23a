// What we ask of a workflow beyond GitHub's syntax: of ours, of our examples and of those in the documentation.

const ourAction = /\/refresh-meta-token(@|$)/;

/** The least a job needs of GITHUB_TOKEN here: anything more is named as a fault. */
const grants = new Set(['actions: read', 'contents: read', 'issues: write']);

/**
 * @typedef {{ uses?: string, run?: string, with?: Record<string, unknown> }} Step
 * @typedef {{ permissions?: unknown, concurrency?: unknown, steps?: Step[], uses?: string }} Job
 * @typedef {{ on?: unknown, permissions?: unknown, concurrency?: unknown, jobs?: Record<string, Job> }} Workflow
 */

/**
 * Holds for every workflow, this repository's own too.
 *
 * @param {Workflow} workflow as parsed from YAML
 * @returns {string[]} one sentence per broken rule
 */
export function workflowFaults(workflow) {
  const jobs = Object.entries(workflow.jobs ?? {});
  const faults = [];
  if ('pull_request_target' in triggersOf(workflow)) {
    faults.push('pull_request_target gives strangers a run with our secrets');
  }
  for (const cron of cronsOf(workflow)) {
    if (!/^([1-9]|[1-5]\d) /.test(cron)) {
      faults.push(`cron "${cron}" starts on the full hour, when GitHub delays and drops runs`);
    }
  }
  for (const [name, job] of jobs) {
    if ((job.permissions ?? workflow.permissions) === undefined) {
      faults.push(`job ${name} states no permissions`);
    }
    for (const uses of [job, ...(job.steps ?? [])].map((user) => user.uses)) {
      if (uses !== undefined && !isPinned(uses))
        faults.push(`${uses} is not pinned to a version or a commit`);
    }
    if ((job.steps ?? []).some((step) => step.run?.includes('${{'))) {
      faults.push(`job ${name} puts an expression into a script; pass it through env`);
    }
  }
  return faults;
}

/**
 * Holds for workflows that people copy.
 *
 * @param {Workflow} workflow as parsed from YAML
 * @returns {string[]} one sentence per broken rule
 */
export function exampleFaults(workflow) {
  const faults = workflowFaults(workflow);
  for (const [name, job] of Object.entries(workflow.jobs ?? {})) {
    const steps = job.steps ?? [];
    for (const excess of excessOf(job.permissions ?? workflow.permissions ?? {}, steps)) {
      faults.push(`job ${name} does not need the permission ${excess}`);
    }
    const mayWrite = steps.some((step) => ourAction.test(step.uses ?? '') && step.with?.mode !== 'check');
    if (!mayWrite) continue;
    for (const trigger of ['pull_request', 'issue_comment', 'workflow_run']) {
      if (trigger in triggersOf(workflow)) faults.push(`the action refuses to run on ${trigger}`);
    }
    if (!runsOneAfterAnother(job.concurrency ?? workflow.concurrency)) {
      faults.push(`job ${name} refreshes, so it needs a concurrency group with cancel-in-progress: false`);
    }
  }
  return faults;
}

/** @param {Workflow} workflow @returns {Record<string, unknown>} */
function triggersOf({ on }) {
  if (typeof on === 'string') return { [on]: null };
  if (Array.isArray(on)) return Object.fromEntries(on.map((name) => [name, null]));
  return typeof on === 'object' && on !== null ? { ...on } : {};
}

/** @param {Workflow} workflow @returns {string[]} */
function cronsOf(workflow) {
  const { schedule } = triggersOf(workflow);
  return Array.isArray(schedule) ? schedule.map(({ cron }) => String(cron)) : [];
}

/** @param {string} uses */
function isPinned(uses) {
  return /^(\.|\$)\//.test(uses) || /@([0-9a-f]{40}|v\d+(\.\d+){0,2})$/.test(uses);
}

/** @param {unknown} permissions @param {Step[]} steps */
function excessOf(permissions, steps) {
  if (typeof permissions !== 'object' || permissions === null) return [String(permissions)];
  const checksOut = steps.some((step) => step.uses?.startsWith('actions/checkout@'));
  return Object.entries(permissions)
    .map(([name, level]) => `${name}: ${level}`)
    .filter((grant) => !grants.has(grant) || (grant === 'contents: read' && !checksOut))
    .filter((grant) => !grant.endsWith(': none'));
}

/** @param {unknown} concurrency */
function runsOneAfterAnother(concurrency) {
  return (
    typeof concurrency === 'object' &&
    concurrency !== null &&
    'group' in concurrency &&
    'cancel-in-progress' in concurrency &&
    concurrency['cancel-in-progress'] === false
  );
}
