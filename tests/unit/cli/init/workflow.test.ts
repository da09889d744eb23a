import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { drawDailyMinute, type WorkflowWish, workflowText } from '../../../../src/cli/init/workflow.js';

const WISH: WorkflowWish = {
  appId: '123456789012345',
  secretName: 'META_ACCESS_TOKEN',
  secretScope: { kind: 'repository' },
  credential: 'app',
  requiredScopes: ['ads_read', 'read_insights'],
  dailyAt: 5 * 60 + 17,
  version: 'v1.2.3',
};

/** The file from the job on. */
const configOf = (wish: Partial<WorkflowWish>): string =>
  workflowText({ ...WISH, ...wish }).split('jobs:\n')[1] ?? '';

describe('the workflow that init writes', () => {
  test('runs daily and by hand, one at a time, with a reason for each permission', () => {
    expect(
      workflowText(WISH),
    ).toBe(`# Keeps the Meta access token in a secret alive, and opens an issue when only a person can.
name: Refresh Meta token

on:
  schedule:
    - cron: '17 5 * * *' # daily; GitHub delays and drops runs on the full hour
  workflow_dispatch:
    inputs:
      mode:
        description: What to do
        type: choice
        options: [refresh, check, reauthorize]
        default: refresh
      authorization-response:
        description: With reauthorize, the address that Meta's login ended on
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
      - uses: actions/create-github-app-token@v3
        id: app-token
        with:
          client-id: \${{ vars.SECRETS_APP_CLIENT_ID }}
          private-key: \${{ secrets.SECRETS_APP_PRIVATE_KEY }}
          permission-secrets: write

      - uses: OWNER/refresh-meta-token@v1.2.3
        with:
          app-id: "123456789012345"
          app-secret: \${{ secrets.META_APP_SECRET }}
          access-token: \${{ secrets.META_ACCESS_TOKEN }}
          secret-name: META_ACCESS_TOKEN
          secrets-token: \${{ steps.app-token.outputs.token }}
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
      - uses: actions/create-github-app-token@v3
        id: app-token
        with:
          client-id: \${{ vars.SECRETS_APP_CLIENT_ID }}
          private-key: \${{ secrets.SECRETS_APP_PRIVATE_KEY }}
          permission-environments: write

      - uses: OWNER/refresh-meta-token@v1.2.3
        with:
          app-id: "123456789012345"
          app-secret: \${{ secrets.META_APP_SECRET }}
          access-token: \${{ secrets.META_ACCESS_TOKEN }}
          secret-name: META_ACCESS_TOKEN
          environment: meta
          secrets-token: \${{ steps.app-token.outputs.token }}
          required-scopes: ads_read, read_insights
          mode: \${{ inputs.mode }}
          authorization-response: \${{ inputs.authorization-response }}
`);
  });

  test("asks for the organization's permission where the secret is the organization's", () => {
    const config = configOf({ secretScope: { kind: 'organization', organization: 'acme' } });
    expect(config).toContain(`          private-key: \${{ secrets.SECRETS_APP_PRIVATE_KEY }}
          owner: acme
          permission-organization-secrets: write

      - uses: OWNER`);
    expect(config).toContain(`          secret-name: META_ACCESS_TOKEN
          organization: acme
          secrets-token:`);
  });

  test('is short with a personal access token and nothing required', () => {
    expect(configOf({ credential: 'pat', requiredScopes: [] })).toBe(`  refresh:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    steps:
      - uses: OWNER/refresh-meta-token@v1.2.3
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
    const text = workflowText({ ...WISH, secretScope: { kind: 'environment', environment } });
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
    ['02:01 at the least', [0, 0], 121],
    ['06:59 at the most', [0.999, 0.999], 419],
    ['04:31 in the middle', [0.5, 0.5], 271],
  ])('is %s', (_, numbers, minute) => {
    expect(drawn(...numbers)).toBe(minute);
  });
});
