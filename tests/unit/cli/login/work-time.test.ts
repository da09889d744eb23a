import { describe, expect, test } from 'vitest';
import { startWork } from '../../../../src/cli/login/work-time.js';
import { standingRuntime } from '../../../support/in-process.js';
import { openSession } from '../../../support/session.js';

/** A command on a clock that only a sleep moves, and a person who takes their time. */
function work() {
  const runtime = standingRuntime();
  const { context } = openSession({ answers: [true] });
  const terminal = {
    ...context.terminal,
    askYesNo: async () => {
      await runtime.sleep(3_600_000);
      return true;
    },
  };
  return { runtime, context: startWork({ ...context, runtime, terminal }) };
}

describe('the time of a command', () => {
  test('passes with its work', async () => {
    const { runtime, context } = work();
    await runtime.sleep(5_000);
    expect(context.runtime.now() - context.startedAt).toBe(5_000);
  });

  test('stands while a person is asked, and while they log in', async () => {
    const { runtime, context } = work();
    await context.terminal.askYesNo('Store it?', true);
    await context.whilePerson(async () => {
      await runtime.sleep(60_000);
      await context.terminal.askYesNo('Within it?', true);
      expect(context.runtime.now()).toBe(context.startedAt);
    });
    await runtime.sleep(1_000);
    expect(context.runtime.now() - context.startedAt).toBe(1_000);
  });

  test('goes on after a login that failed', async () => {
    const { runtime, context } = work();
    await context.whilePerson(async () => Promise.reject(new Error('no'))).catch(() => {});
    await runtime.sleep(1_000);
    expect(context.runtime.now() - context.startedAt).toBe(1_000);
  });
});
