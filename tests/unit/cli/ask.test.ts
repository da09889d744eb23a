import { describe, expect, test } from 'vitest';
import { askText, askUntilRead, inputErrorText } from '../../../src/cli/ask.js';
import { InputError } from '../../../src/inputs/options.js';
import { openSession, thrown } from '../../support/session.js';

const onlyNumbers = (answer: string): number => {
  if (!/^\d+$/.test(answer))
    throw new InputError('--app-id', 'must be a number.', 'Example: --app-id: "123"');
  return Number(answer);
};

describe('a question', () => {
  test('is put again after a wrong answer, with what was wrong', async () => {
    const { context, asked, notes } = openSession({ answers: ['acme', '12x', '123'], painted: true });
    const { terminal } = context;
    expect(await askUntilRead(terminal, () => terminal.askText('App ID', ''), onlyNumbers)).toBe(123);
    expect(asked).toEqual(['App ID', 'App ID', 'App ID']);
    const wrong = '{red error:} --app-id: must be a number.\nExample: --app-id "123"';
    expect(notes).toEqual([wrong, wrong]);
  });

  test('is not put again where the answer was not what failed', async () => {
    const { context, asked, notes } = openSession({ answers: ['123', '456'] });
    const failure = new Error('The network is gone.');
    const read = () => Promise.reject(failure);
    const error = await thrown(() =>
      askUntilRead(context.terminal, () => context.terminal.askText('App ID', ''), read),
    );
    expect([error, asked, notes]).toEqual([failure, ['App ID'], []]);
  });

  test('for a text takes it as it was typed, once it passes', async () => {
    const { context, asked } = openSession({ answers: ['acme', '0123'] });
    expect(await askText(context.terminal, 'App ID', '42', onlyNumbers)).toBe('0123');
    expect(asked).toEqual(['App ID [42]', 'App ID [42]']);
  });

  test('for a text proposes the usual answer', async () => {
    const { context } = openSession({ answers: [''] });
    expect(await askText(context.terminal, 'App ID', '42', onlyNumbers)).toBe('42');
  });
});

test.each([
  ['Example: --app-id: "123"', 'Example: --app-id "123"'],
  ['Example: targets: one', 'Example: targets: one'],
  ['See https://github.com: there.', 'See https://github.com: there.'],
])('the hint %j is given as a shell wants it', (hint, shown) => {
  const { notes } = openSession().context.terminal;
  expect(inputErrorText(new InputError('--x', 'is wrong.', hint), notes)).toBe(
    `error: --x: is wrong.\n${shown}`,
  );
});
