import { beforeEach, expect, test } from 'vitest';
import { runOnce } from '../../../../src/cli/init/first-run.js';
import { createGitHub } from '../../../../src/github/client.js';
import { startBudget } from '../../../../src/net/http.js';
import { Secret } from '../../../../src/token/secret.js';
import { REPOSITORY, type Scenario, startCliScenario } from '../../../support/scenario.js';
import { openSession } from '../../../support/session.js';

const ACTIONS = `https://github.com/${REPOSITORY}/actions`;

let stage: Scenario;
beforeEach(async () => {
  stage = await startCliScenario();
  stage.github.addWorkflow(REPOSITORY, { path: '.github/workflows/refresh-meta-token.yml' });
  stage.github.onWorkflowDispatch = ({ run }) => stage.github.finishRun(run, 'success');
});

async function ran() {
  const session = openSession();
  const { runtime } = session.context;
  const permissions = { actions: 'write', metadata: 'read' } as const;
  const token = stage.github.addCredential({ type: 'app', repositories: 'all', permissions });
  const github = createGitHub({
    runtime,
    budget: startBudget(60_000, runtime.now),
    token: new Secret(token),
    apiUrl: stage.github.url,
    serverUrl: 'https://github.com',
    userAgent: 'refresh-meta-token-tests',
  });
  const target = { repository: REPOSITORY, branch: 'main', serverUrl: 'https://github.com' };
  const { end, page } = await runOnce(github, target, session.context);
  expect(session.goingOn.size).toBe(0);
  const reason = end.kind === 'problem' ? end.problem.reason : undefined;
  return { kind: end.kind, reason, page, notes: session.notes };
}

/** GitHub finds no such workflow so many times. */
const unknownFor = (times: number) =>
  stage.faults.add({
    ...({ service: 'github', call: 'workflow.dispatch', kind: 'answer', status: 404, times } as const),
    body: '{"message":"Not Found","documentation_url":"https://docs.github.com/rest","status":"404"}',
  });

test.each([0, 1, 9])('a workflow that GitHub knows after %s looks is started and followed', async (times) => {
  if (times > 0) unknownFor(times);
  const { kind, page, notes } = await ran();
  const [run] = stage.github.repository(REPOSITORY).runs;
  expect({ kind, page }).toEqual({ kind: 'succeeded', page: `${ACTIONS}/runs/${run?.id}` });
  expect(notes).toEqual(['Starting the first run …', `The run has started: ${page}`]);
});

test('a workflow that GitHub does not come to know is told as that, with where its runs are', async () => {
  unknownFor(10);
  expect(await ran()).toMatchObject({ kind: 'problem', reason: 'not-found', page: ACTIONS });
});

test('what GitHub refuses is not tried again', async () => {
  const fault = {
    service: 'github',
    call: 'workflow.dispatch',
    kind: 'status',
    status: 403,
    times: 1,
  } as const;
  stage.faults.add(fault);
  expect(await ran()).toMatchObject({ kind: 'problem', page: ACTIONS });
});

test('a run that GitHub does not name may be still running, and is among those of the workflow', async () => {
  stage.faults.add(
    { service: 'github', call: 'workflow.dispatch', kind: 'answer', status: 204, body: '' },
    { service: 'github', call: 'workflow.runs', kind: 'status', status: 403, times: 99 },
  );
  expect(await ran()).toMatchObject({
    kind: 'still-running',
    page: `${ACTIONS}/workflows/refresh-meta-token.yml`,
  });
});
