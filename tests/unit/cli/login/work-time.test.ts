import { describe, expect, test } from 'vitest';
import { startWork } from '../../../../src/cli/login/work-time.js';
import type { Terminal } from '../../../../src/cli/terminal.js';
import { standingRuntime } from '../../../support/in-process.js';
import { openSession } from '../../../support/session.js';

/** A command on a clock that only a sleep moves, and a person who takes their time. */
function work() {
  const runtime = standingRuntime();
  const { context } = openSession({ answers: [] });
  const slowly = async <T>(answer: T): Promise<T> => {
    await runtime.sleep(3_600_000);
    return answer;
  };
  const terminal: Terminal = {
    ...context.terminal,
    readInput: () => slowly('piped'),
    askHidden: (question, { hint = '' } = {}) => slowly(`${question}|${hint}`),
    askText: (question, initial) => slowly(`${question}|${initial}`),
    askChoice: (question, [first]) => slowly(first?.value ?? (question as never)),
    askYesNo: (_, usual) => slowly(usual),
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

  test.each<[string, (terminal: Terminal) => Promise<unknown>, unknown]>([
    ['to what comes on standard input', (terminal) => terminal.readInput(), 'piped'],
    ['to a hidden question', (terminal) => terminal.askHidden('Secret', { hint: 'There.' }), 'Secret|There.'],
    [
      'to a question',
      (terminal) => terminal.askText('Repository', 'acme/website'),
      'Repository|acme/website',
    ],
    ['to a choice', (terminal) => terminal.askChoice('Which?', [{ value: 'one', label: 'One' }]), 'one'],
    ['of yes or no', (terminal) => terminal.askYesNo('Store it?', false), false],
  ])('stands until the answer %s is there', async (_, ask, answer) => {
    const { context } = work();
    expect(await ask(context.terminal)).toBe(answer);
    expect(context.runtime.now()).toBe(context.startedAt);
  });

  test('goes on after a login that failed', async () => {
    const { runtime, context } = work();
    await context.whilePerson(async () => Promise.reject(new Error('no'))).catch(() => {});
    await runtime.sleep(1_000);
    expect(context.runtime.now() - context.startedAt).toBe(1_000);
  });
});
