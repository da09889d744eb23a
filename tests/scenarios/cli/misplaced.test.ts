import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { REPOSITORY, runCli, SECRET } from '../../support/scenario.js';

/** No credentials: only shaped like them. Nothing listens at the addresses. */
const TOKEN = `EAAtest${'k7Q'.repeat(12)}`;
const GH = `ghp_${'z9X'.repeat(12)}`;
const NOWHERE = 'http://127.0.0.1:9';
const ENV = {
  META_APP_ID: '123456789012345',
  META_APP_SECRET: '0123456789abcdef'.repeat(2),
  META_ACCESS_TOKEN: TOKEN,
  GH_TOKEN: GH,
  GITHUB_API_URL: NOWHERE,
};
const REFRESH = ['refresh', '--repo', REPOSITORY, '--secret', SECRET, '--graph-api-url', NOWHERE, '--yes'];

/** Runs it, and holds that it is refused by name without eight characters of a credential. */
async function refused(
  typed: readonly string[],
  env: Readonly<Record<string, string>> = ENV,
): Promise<string> {
  const { exitCode, stdout, stderr } = await runCli(typed, env, { input: '' });
  expect(exitCode).toBe(1);
  expect(stdout).toBe('');
  for (const value of Object.values(env).filter((one) => /k7Q|z9X|0123456789abcdef/.test(one)))
    for (let start = 7; start + 8 <= value.length; start++)
      expect(stderr.toLowerCase()).not.toContain(value.slice(start, start + 8).toLowerCase());
  return stderr;
}

describe.concurrent('On the command line, a credential in a place for names is refused', () => {
  test.for<[string, readonly string[]]>([
    ['the token as --secret', ['--secret', TOKEN]],
    ['the token in small letters as --environment', ['--environment', TOKEN.toLowerCase()]],
    ['a piece of the token as --organization', ['--organization', TOKEN.slice(8, 24)]],
    ["GitHub's token as a label", ['--issue-labels', `meta,${GH}`]],
    ["GitHub's token as an assignee", ['--issue-assignees', GH.slice(4)]],
    ['the app secret as --app-id', ['--app-id', ENV.META_APP_SECRET]],
  ])('%s', async ([_, options]) => {
    expect(await refused([...REFRESH, ...options])).toMatch(
      /^error: --[a-z-]+: a secret is not taken from the command line\..* Set [A-Z_]+ in the environment/s,
    );
  });

  test('in a variable for names', async () => {
    const says = await refused(REFRESH, { ...ENV, META_APP_ID: TOKEN });
    expect(says).toMatch(/error: META_APP_ID: holds the value of META_ACCESS_TOKEN/);
  });

  test('in the file of --config', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'misplaced-'));
    const file = path.join(folder, 'tokens.yml');
    await writeFile(file, 'issue-labels: ${{ env.META_ACCESS_TOKEN }}\n');
    const says = await refused([...REFRESH, '--config', file]);
    expect(says).toMatch(/error: --config\.issue-labels: holds the value of META_ACCESS_TOKEN/);
    await rm(folder, { recursive: true });
  });
});

describe.concurrent('In the environment, a literal in place of a credential is refused', () => {
  test.for<[string, string, RegExp]>([
    ['META_ACCESS_TOKEN', '$TOKEN', /is the name of a shell variable.*outside single quotes/s],
    ['META_ACCESS_TOKEN', 'secrets.META_ACCESS_TOKEN', /around it.*the value itself/s],
    ['META_ACCESS_TOKEN', `"${TOKEN}"`, /has quotation marks around it/],
    ['META_APP_SECRET', '%SECRET%', /is the name of a shell variable/],
    ['GH_TOKEN', 'GH_TOKEN', /is the name of a secret and not its value/],
    ['GH_TOKEN', '${{ secrets.GH_TOKEN }}', /an expression that nothing filled in/],
  ])('%s=%s', async ([name, value, words]) => {
    const says = await refused(REFRESH, { ...ENV, [name]: value });
    expect(says).toContain(`error: ${name}: `);
    expect(says).toMatch(words);
  });

  test('on standard input', async () => {
    const { exitCode, stderr } = await runCli([...REFRESH, '--stdin'], ENV, {
      input: "'secrets.META_ACCESS_TOKEN'\n",
    });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/error: standard input: has quotation marks around it/);
  });

  test('a token whose platform is another', async () => {
    const says = await refused([...REFRESH, '--platform', 'instagram']);
    expect(says).toMatch(/error: --platform: says instagram, and the token begins as those of Facebook do/);
  });
});
