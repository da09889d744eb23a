import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { exampleFaults } from '../../../scripts/workflow-rules.mjs';

const ROOT = path.resolve(import.meta.dirname, '../../..');

const sound = `
on:
  schedule:
    - cron: '17 5 * * *'
  workflow_dispatch:
permissions:
  issues: write
concurrency:
  group: refresh-meta-token
  cancel-in-progress: false
jobs:
  refresh:
    runs-on: ubuntu-latest
    steps:
      - uses: acme/refresh-meta-token@v1
`;

test('a sound example has no fault', () => {
  expect(exampleFaults(parse(sound))).toEqual([]);
});

test.each([
  ['a run on the full hour', "'17 5 * * *'", "'0 5 * * *'", 'full hour'],
  ['a run every few minutes', "'17 5 * * *'", "'*/5 * * * *'", 'full hour'],
  ['no permissions', 'permissions:\n  issues: write\n', '', 'states no permissions'],
  ['a permission too many', 'issues: write', 'contents: write', 'contents: write'],
  ['every permission', 'permissions:\n  issues: write', 'permissions: write-all', 'write-all'],
  ['a cancelled refresh', 'cancel-in-progress: false', 'cancel-in-progress: true', 'concurrency'],
  ['no concurrency group', 'concurrency:', 'env:', 'concurrency'],
  ['an action on a branch', '@v1', '@main', 'not pinned'],
  ['a trigger that strangers pull', 'workflow_dispatch:', 'pull_request_target:', 'pull_request_target'],
  ['a trigger the action refuses', 'workflow_dispatch:', 'issue_comment:', 'issue_comment'],
  [
    'an expression in a script',
    '- uses',
    '- run: echo ${{ inputs.a }}\n      - uses',
    'expression into a script',
  ],
])('an example with %s has a fault', (_, part, instead, fault) => {
  expect(exampleFaults(parse(sound.replace(part, instead))).join()).toContain(fault);
});

test('a workflow that only checks the token needs no concurrency group', () => {
  const checking = sound
    .replace('concurrency:', 'env:')
    .replace('token@v1', 'token@v1\n        with:\n          mode: check');
  expect(exampleFaults(parse(checking))).toEqual([]);
});

test('nothing is published of a tag that does not name the version', async () => {
  const { jobs } = parse(await readFile(path.join(ROOT, '.github/workflows/release.yml'), 'utf8'));
  for (const [name, before] of [
    ['draft', 'gh release create'],
    ['publish', 'npm publish'],
  ] as const) {
    const scripts: string[] = jobs[name].steps.map(({ run = '' }: { run?: string }) => run);
    const checked = scripts.findIndex((script) =>
      script.includes('test "$GITHUB_REF_NAME" = "v$(node --print'),
    );
    expect(checked).toBeGreaterThanOrEqual(0);
    expect(checked).toBeLessThan(scripts.findIndex((script) => script.startsWith(before)));
  }
});
