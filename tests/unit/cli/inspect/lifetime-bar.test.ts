import { expect, test } from 'vitest';
import { lifetimeBar } from '../../../../src/cli/inspect/lifetime-bar.js';
import { DAY } from '../../../../src/token/time.js';
import { openSession } from '../../../support/session.js';

const { out } = openSession({ painted: true }).context.terminal;
const bar = (style: string, full: number) => `{${style} ${'█'.repeat(full)}}{dim ${'░'.repeat(20 - full)}}`;

test.each([
  ['a new token is full and green', 60, bar('green', 20)],
  ['half a life is half a bar', 30, bar('green', 10)],
  ['a part of a cell counts as one', 31, bar('green', 11)],
  ['two weeks are still green', 14, bar('green', 5)],
  ['less than two weeks are yellow', 13.9, bar('yellow', 5)],
  ['a week is yellow', 7, bar('yellow', 3)],
  ['less than a week is red', 6.9, bar('red', 3)],
  ['what is over is empty', 0, bar('red', 0)],
  ['what is long over is empty too', -10, bar('red', 0)],
  ['more than the whole is the whole', 90, bar('green', 20)],
])('%s', (_, days, expected) => {
  expect(lifetimeBar(days * DAY, 60 * DAY, out)).toBe(expected);
});
