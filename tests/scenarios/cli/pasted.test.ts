import { describe, expect, test } from 'vitest';
import { OWN_APP, startPlatformScenario } from '../../support/platform.js';
import {
  hasTerminals,
  noTerminals,
  REPOSITORY,
  runOnTerminal,
  SECRET,
  startCliScenario,
} from '../../support/scenario.js';

/** What Threads shows to somebody who is no tester of the app, as browsers lay it out. */
const PAGE = ['{', '  "error_message": "Words in any language",', '  "error_code": 1349245', '}'];
const PROMPT = 'Paste that whole address';

type Turns = readonly (readonly [wait: string, type: string])[];

/** `login --platform threads` up to the prompt for the address, where `turns` are typed. */
async function pasteOnTerminal(turns: Turns, env: object = {}) {
  const { env: around, app, meta } = await startPlatformScenario('threads');
  const own = {
    [`${OWN_APP.threads}_ID`]: app.threads.id,
    [`${OWN_APP.threads}_SECRET`]: app.threads.secret,
  };
  return runOnTerminal(
    [
      ...['login', '--platform', 'threads', '--repo', REPOSITORY, '--secret', SECRET, '--yes', '--no-open'],
      ...['--dialog-url', meta.threadsDialogUrl, '--threads-api-url', meta.threadsUrl],
    ],
    { ...around, ...own, ...env },
    turns,
  );
}

describe.skipIf(!hasTerminals)(`Text of several lines at a prompt${noTerminals}`, { timeout: 60_000 }, () => {
  const expectTold = ({ exitCode, screen }: Awaited<ReturnType<typeof pasteOnTerminal>>) => {
    expect(exitCode).toBe(1);
    expect(screen).toMatch(/not a\s+tester/);
    expect(screen).not.toMatch(/error_message|error_code/);
  };

  test.each([
    [
      'at once, and Enter',
      [
        [PROMPT, PAGE.join('\r')],
        ['', '\r'],
      ],
    ],
    ['at once, with a line end of its own', [[PROMPT, `${PAGE.join('\r\n')}\r\n`]]],
    [
      'line by line, as over a slow line',
      PAGE.map((line, index) => [index === 0 ? PROMPT : '', `${line}\r`]),
    ],
  ] satisfies [string, Turns][])(
    'that is a page of JSON and comes %s is read whole, and not shown',
    async (_, turns) => {
      expectTold(await pasteOnTerminal(turns));
    },
  );

  test('that is a page cut short ends with a second Enter, and is asked for again', async () => {
    const cutShort = await pasteOnTerminal([
      [PROMPT, '{ "error_message": "Wo\r'],
      ['', '\r'],
      ['That contains no code', `${PAGE.join('\r')}\r`],
    ]);
    expectTold(cutShort);
  });

  test('ends with Ctrl-C', async () => {
    const { exitCode, screen } = await pasteOnTerminal([
      [PROMPT, '{ "error_message":\r'],
      ['', '\u0003'],
    ]);
    expect(exitCode).toBe(130);
    expect(screen).toContain('Nothing was changed');
  });

  test('spills into no other question', async () => {
    const { exitCode, screen } = await pasteOnTerminal(
      [
        ['Threads app secret', 'one\rtwo'],
        ['', '\r'],
        ['holds a space', 'x'],
        ['', '\u0003'],
      ],
      { THREADS_APP_SECRET: undefined },
    );
    expect(exitCode).toBe(130);
    expect(screen).toContain('holds a space');
    expect(screen).not.toContain(PROMPT);
  });
});

test('A page of JSON that is piped in line by line is read whole beside the browser', async () => {
  const scenario = await startCliScenario();
  const running = scenario.login();
  await running.says(/Waiting for the login/);
  for (const line of PAGE) {
    running.child.stdin?.write(`${line}\n`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  expect(await running.exitCode).toBe(1);
  expect(running.stderr()).not.toContain('That contains no code');
  expect(running.stderr()).toContain('Words in any language');
});
