import { expect, test } from 'vitest';
import { DEFAULT_API_VERSION, endingVersion } from '../../../src/token/api-version.js';

const at = (day: string) => Date.parse(day) / 1000;

test.each([
  ['v21.0', '2026-11-22', true],
  ['v21.0', '2026-11-21', false],
  ['v21.0', '2027-03-01', true],
  ['v25.0', '2027-01-01', false],
  ['v26.0', '2028-09-30', false],
])('%s on %s is near its end for all: %s', (version, day, isNear) => {
  expect(endingVersion(version, false, at(day))?.onlyAds).toBe(isNear ? false : undefined);
});

test('the API of ads ends earlier, and counts only where it is asked', () => {
  const now = at('2027-01-01');
  expect(endingVersion('v25.0', true, now)).toEqual({
    version: 'v25.0',
    endsAt: at('2027-02-23'),
    onlyAds: true,
  });
  expect(endingVersion('v25.0', true, at('2026-12-24'))).toBeUndefined();
});

test('what ends for all is told as that, also where ads end earlier', () => {
  expect(endingVersion('v23.0', true, at('2027-10-01'))).toMatchObject({ onlyAds: false });
});

test('the default has no end that is known', () => {
  expect(endingVersion(DEFAULT_API_VERSION, true, at('2028-01-01'))).toBeUndefined();
});

// Read 2026-11-27: developers.facebook.com/docs/graph-api/changelog and the Marketing API's page of versions.
test.each([
  ['v20.0', false, '2026-09-24'],
  ['v21.0', false, '2027-01-21'],
  ['v22.0', false, '2027-05-20'],
  ['v23.0', false, '2027-10-08'],
  ['v24.0', false, '2028-02-18'],
  ['v25.0', false, '2028-07-29'],
  ['v23.0', true, '2026-06-09'],
  ['v24.0', true, '2026-11-10'],
  ['v25.0', true, '2027-02-23'],
])('%s ends, for ads alone %s, on %s', (version, onlyAds, day) => {
  expect(endingVersion(version, onlyAds, at(day))).toEqual({ version, endsAt: at(day), onlyAds });
});

test('the default is the newest version', () => {
  expect(DEFAULT_API_VERSION).toBe('v27.0');
});

test('a version without a known end has none in a thousand years either', () => {
  expect(endingVersion('v26.0', true, at('3026-01-01'))).toBeUndefined();
});
