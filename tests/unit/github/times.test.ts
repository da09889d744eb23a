import * as v from 'valibot';
import { expect, it } from 'vitest';
import { Time } from '../../../src/github/times.js';

it("GitHub's times are read as whole seconds, whatever fraction they carry", () => {
  expect(v.parse(Time, '2026-01-05T06:00:00Z')).toBe(Date.UTC(2026, 0, 5, 6) / 1000);
  expect(v.parse(Time, '2026-01-05T06:00:00.999Z')).toBe(Date.UTC(2026, 0, 5, 6) / 1000);
});

it.each(['', 'yesterday', 1_767_592_800, null])('what is no time of GitHub’s is refused: %j', (value) => {
  expect(v.is(Time, value)).toBe(false);
});
