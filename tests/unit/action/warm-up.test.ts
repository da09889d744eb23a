import { expect, it } from 'vitest';
import * as answers from '../../../src/action/answers.js';
import { SILENT } from '../../../src/action/runner.js';
import { warmUp } from '../../../src/action/warm-up.js';
import { readInputs } from '../../../src/inputs/run-options.js';

const INPUTS: Readonly<Record<string, string>> = {
  'app-id': '123456789012345',
  'app-secret': 'a1b2c3d4'.repeat(4),
  'access-token': `EAAtest${'Warmed'.repeat(5)}`,
  'secret-name': 'META_ACCESS_TOKEN',
  'secrets-token': `github_pat_${'Test'.repeat(10)}`,
  'github-token': `ghs_${'Test'.repeat(9)}`,
  // Nobody listens there: whatever is sent would fail.
  'graph-api-url': 'http://127.0.0.1:1',
  'heartbeat-url': 'http://127.0.0.1:1/ping',
};
const LOCATION = {
  apiUrl: 'http://127.0.0.1:1',
  serverUrl: 'https://github.com',
  repository: 'acme/reports',
  runId: '4711',
};

async function warmed(inputs: Readonly<Record<string, string>>) {
  const options = await readInputs((name) => inputs[name] ?? '', LOCATION.repository);
  const outputs = new Map<string, string>();
  let summary = '';
  const runner = {
    ...SILENT,
    output: (name: string, value: string) => void outputs.set(name, value),
    summarize: (markdown: string) => {
      summary += markdown;
    },
  };
  const isWarm = await warmUp(options, LOCATION, runner, async () => answers);
  return { isWarm, outcome: outputs.get('outcome'), summary };
}

it.each([
  ['a token of the repository', {}],
  ['an environment', { environment: 'production' }],
  ['a look', { mode: 'check' }],
  ['a dry run', { 'dry-run': 'true' }],
  [
    'what else is asked for',
    { assets: 'act_1', 'required-scopes': 'ads_read', 'expiry-variable': 'META_EXPIRY' },
  ],
  ['more places', { targets: '- secret: FB_TOKEN' }],
])('A warm-up goes through a healthy day to its summary, and asks nobody: %s', async (_what, more) => {
  const { isWarm, outcome, summary } = await warmed({ ...INPUTS, ...more });
  expect([isWarm, outcome]).toEqual([true, 'healthy']);
  expect(summary).toContain('META_ACCESS_TOKEN');
});
