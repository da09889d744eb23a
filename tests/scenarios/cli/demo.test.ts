import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  ESCAPE,
  hasTerminals,
  noTerminals,
  runCli,
  runOnTerminal,
  startCli,
} from '../../support/scenario.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'demo-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Nothing may be left behind there. */
const home = () => ({ TMPDIR: folder });

test("the built action lives through a token's life as expected, and leaves nothing behind", async () => {
  const { exitCode, stdout, stderr } = await runCli(['demo'], home());
  expect(exitCode, stdout + stderr).toBe(0);
  const story = [
    'short-lived user token, 40 minutes left',
    '✔ refreshed',
    '2026-01-06',
    '✔ healthy',
    '! attention',
    '#1 opened: ',
    '#1 told again: ',
    '#1 closed: ',
    'system user token, 59 days left',
    '✔ refreshed',
    '✖ reauthorize',
    '#2 opened: ',
    '#2 closed: ',
    'runs, all as expected',
    'Set it up for your own token: ',
  ];
  let from = 0;
  for (const words of story) {
    from = stdout.indexOf(words, from);
    expect(from, `"${words}" in its turn`).not.toBe(-1);
  }
  expect(stdout).not.toMatch(ESCAPE);
  expect(await readdir(folder)).toEqual([]);
}, 60_000);

test('an action that prints its token fails the demo', async () => {
  const action = path.join(folder, 'action.mjs');
  await writeFile(action, "process.stdout.write(process.env['INPUT_ACCESS-TOKEN'])");
  const { exitCode, stdout } = await runCli(['demo', '--action', action], home());
  expect(exitCode).toBe(1);
  expect(stdout).toContain('not as expected: a credential was shown');
}, 60_000);

test('Ctrl-C ends it, and nothing is left behind', async () => {
  const { child, exitCode } = startCli(['demo'], home());
  child.stdout?.on('data', (text: string) => {
    if (text.includes('2026-01-05')) child.kill('SIGINT');
  });
  expect(await exitCode).toBe(130);
  expect(await readdir(folder)).toEqual([]);
});

test.skipIf(!hasTerminals)(
  `on a terminal it has colour${noTerminals}`,
  async () => {
    const { exitCode, screen } = await runOnTerminal(['demo'], home());
    expect(exitCode, screen).toBe(0);
    expect(screen).toContain('\u001b[32m✔ healthy');
  },
  60_000,
);
