import { expect, it } from 'vitest';
import { reasonsOf } from '../../support/skipped.js';

it('says for want of what tests were skipped, and how many', () => {
  const names = [
    'On Node 20 (skipped: Node 20 is not here; tests/judges/install brings it) > plays the demo',
    'On Node 20 (skipped: Node 20 is not here; tests/judges/install brings it) > inspects (again)',
    'pass shellcheck (skipped: `shellcheck` is not installed)',
    'something else',
  ];
  const noted = { name: 'gh variable set X', note: 'gh of PATH has no gh variable' };
  expect(reasonsOf([...names.map((name) => ({ name })), noted])).toEqual([
    '     1 skipped: `shellcheck` is not installed',
    '     1 skipped: gh of PATH has no gh variable',
    '     1 skipped: no reason given',
    '     2 skipped: Node 20 is not here; tests/judges/install brings it',
  ]);
});
