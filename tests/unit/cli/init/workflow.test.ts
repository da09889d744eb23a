import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { drawDailyMinute, type WorkflowOptions, workflowText } from '../../../../src/cli/init/workflow.js';
import { WORKFLOW } from './samples.js';

/** The file from the job on. */
const configOf = (options: Partial<WorkflowOptions>): string =>
  workflowText({ ...WORKFLOW, ...options }).split('jobs:\n')[1] ?? '';

describe('the workflow that init writes', () => {
  test('runs daily and by hand, one at a time, with a reason for each permission', () => {
    expect(
      workflowText(WORKFLOW),
    ).toBe(`# Keeps the Meta access token in a secret alive, and opens an issue when only a person can help.
name: Refresh Meta token

on:
  schedule:
    - cron: '17 5 * * *' # daily; GitHub delays and drops runs on the full hour
  workflow_dispatch:
    inputs:
      mode:
        description: 'mode: reauthorize after a login'
        type: choice
        options: [refresh, check, reauthorize]
        default: refresh
      authorization-response:
        description: "authorization-response: the address that Meta's login ended on"
        type: string

permissions:
  issues: write # asks for a person when only a person can help
  actions: read # notices that another run has stored a newer token

concurrency:
  group: refresh-meta-token
  cancel-in-progress: false

jobs:
  refresh:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    steps:
      - uses: acme/refresh-meta-token@v1.2.3
        with:
          app-id: "123456789012345"
          app-secret: \${{ secrets.META_APP_SECRET }}
          access-token: \${{ secrets.META_ACCESS_TOKEN }}
          secret-name: META_ACCESS_TOKEN
          secrets-app-client-id: \${{ vars.SECRETS_APP_CLIENT_ID }}
          secrets-app-private-key: \${{ secrets.SECRETS_APP_PRIVATE_KEY }}
          required-scopes: ads_read, read_insights
          mode: \${{ inputs.mode }}
          authorization-response: \${{ inputs.authorization-response }}
`);
  });

  test('runs in the environment that holds the secret, and tells the action so', () => {
    expect(configOf({ secretScope: { kind: 'environment', environment: 'meta' } })).toBe(`  refresh:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    environment: meta
    steps:
      - uses: acme/refresh-meta-token@v1.2.3
        with:
          app-id: "123456789012345"
          app-secret: \${{ secrets.META_APP_SECRET }}
          access-token: \${{ secrets.META_ACCESS_TOKEN }}
          secret-name: META_ACCESS_TOKEN
          environment: meta
          secrets-app-client-id: \${{ vars.SECRETS_APP_CLIENT_ID }}
          secrets-app-private-key: \${{ secrets.SECRETS_APP_PRIVATE_KEY }}
          required-scopes: ads_read, read_insights
          mode: \${{ inputs.mode }}
          authorization-response: \${{ inputs.authorization-response }}
`);
  });

  test("tells the action that the secret is the organization's", () => {
    const config = configOf({ secretScope: { kind: 'organization', organization: 'acme' } });
    expect(config).toContain(`          secret-name: META_ACCESS_TOKEN
          organization: acme
          secrets-app-client-id:`);
  });

  test('names what the token must reach, and who is told: people are assigned, teams are mentioned', () => {
    const { jobs } = parse(
      workflowText({ ...WORKFLOW, assets: ['act_1', 'page:2'], tells: ['ada', 'acme/marketing', 'bob'] }),
    );
    expect(jobs.refresh.steps[0].with).toMatchObject({
      assets: 'act_1, page:2',
      'issue-assignees': 'ada, bob',
      'issue-mentions': '@acme/marketing',
    });
  });

  test('has the names of the platform, and needs no app for Instagram and Threads', () => {
    const { appId: _, ...withoutApp } = WORKFLOW;
    const threads = parse(
      workflowText({ ...withoutApp, platform: 'threads', secretName: 'THREADS_ACCESS_TOKEN' }),
    );
    expect(threads.jobs.refresh.steps[0].with).toMatchObject({ platform: 'threads' });
    expect(threads.jobs.refresh.steps[0].with).not.toHaveProperty('app-id');
    const instagram = parse(workflowText({ ...WORKFLOW, platform: 'instagram' }));
    expect(instagram.jobs.refresh.steps[0].with['app-secret']).toBe('${{ secrets.INSTAGRAM_APP_SECRET }}');
  });

  test('is short with a personal access token and nothing required', () => {
    expect(configOf({ credential: 'pat', requiredScopes: [] })).toBe(`  refresh:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    steps:
      - uses: acme/refresh-meta-token@v1.2.3
        with:
          app-id: "123456789012345"
          app-secret: \${{ secrets.META_APP_SECRET }}
          access-token: \${{ secrets.META_ACCESS_TOKEN }}
          secret-name: META_ACCESS_TOKEN
          secrets-token: \${{ secrets.SECRETS_TOKEN }}
          mode: \${{ inputs.mode }}
          authorization-response: \${{ inputs.authorization-response }}
`);
  });

  test.each([
    ['prod', 'prod'],
    ['Meta-prod_2', 'Meta-prod_2'],
    ['onward', 'onward'],
    ['reno', 'reno'],
    ['on', '"on"'],
    ['No', '"No"'],
    ['2026', '"2026"'],
    ['a: b', '"a: b"'],
    ['meta #1', '"meta #1"'],
    ['- x', '"- x"'],
    ['#prod', '"#prod"'],
  ])('writes the environment %s as %s, which YAML reads back as it was', (environment, written) => {
    const text = workflowText({ ...WORKFLOW, secretScope: { kind: 'environment', environment } });
    expect(text.match(/^ +environment: .*$/gm)?.map((line) => line.trim())).toEqual([
      `environment: ${written}`,
      `environment: ${written}`,
    ]);
    const { jobs } = parse(text);
    expect([jobs.refresh.environment, jobs.refresh.steps.at(-1).with.environment]).toEqual([
      environment,
      environment,
    ]);
  });
});

describe('the daily minute', () => {
  const drawn = (...numbers: number[]) => drawDailyMinute(() => numbers.shift() ?? 0);
  test.each([
    ['02:07 at the least', [0, 0], 127],
    ['06:52 at the most', [0.999, 0.999], 412],
    ['04:30 in the middle', [0.5, 0.5], 270],
  ])('is %s', (_, numbers, minute) => {
    expect(drawn(...numbers)).toBe(minute);
  });
});

test.each(['null', 'NULL', 'true', '007', '0123', '1e3', '0x1f', 'off', 'ada'])(
  'a name that YAML would read as something else stays that name: %s',
  (name) => {
    const organization = { kind: 'organization', organization: name } as const;
    const options = { secretScope: organization, secretName: name, tells: [name], requiredScopes: [name] };
    const [step] = parse(workflowText({ ...WORKFLOW, ...options })).jobs.refresh.steps;
    expect(step.with).toMatchObject({
      organization: name,
      'secret-name': name,
      'issue-assignees': name,
      'required-scopes': name,
    });
  },
);
