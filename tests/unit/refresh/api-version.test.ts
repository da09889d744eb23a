import { expect, it } from 'vitest';
import { warnOfVersion } from '../../../src/refresh/api-version.js';
import type { TokenReport } from '../../../src/token/report.js';

const at = (day: string): number => Date.parse(day) / 1000;
const account = { kind: 'ad-account', id: '1', name: 'act_1' } as const;
type Assets = NonNullable<TokenReport['assets']>;
const REACHED: Assets = [{ asset: account, reach: { kind: 'reached' } }];
const REFUSED: Assets = [{ asset: account, reach: { kind: 'not-measured', trace: { code: 2635 } } }];

function reasonOf(
  version: string,
  day: string | undefined,
  more: { readonly assets?: Assets; readonly upgrade?: string } = {},
) {
  const report = { ...(day && { now: at(day) }), ...(more.assets && { assets: more.assets }) } as TokenReport;
  const links = { graphApiVersion: version } as Parameters<typeof warnOfVersion>[1]['links'];
  const warning = warnOfVersion([report], { links, apiUpgrade: () => more.upgrade });
  return warning && `${warning.reason}: ${warning.message}`;
}

it('a version is warned of from 60 days before its end', () => {
  expect(reasonOf('v21.0', '2026-11-21')).toBeUndefined();
  expect(reasonOf('v21.0', '2026-11-22')).toBe("api-version-ends: v21.0 of Meta's API ends on 2027-01-21.");
  expect(reasonOf('v21.0', '2027-01-22')).toContain('ended on 2027-01-21');
});

it('the end of the API for ads counts just where an ad account is asked for', () => {
  expect(reasonOf('v25.0', '2027-02-01')).toBeUndefined();
  expect(reasonOf('v25.0', '2027-02-01', { assets: REACHED })).toContain("v25.0 of Meta's API for ads ends");
});

it.each([
  ['an ad account', { kind: 'ad-account', id: '1', name: 'act_1' }, true],
  ['a dataset', { kind: 'dataset', id: '1', name: 'dataset:1' }, true],
  ['a page', { kind: 'page', id: '1', name: 'page:1' }, false],
] as const)('%s is asked for through the API for ads, or not', (_, asset, isAds) => {
  const assets = [{ asset, reach: { kind: 'reached' } }] as const;
  expect(reasonOf('v25.0', '2027-02-01', { assets }) !== undefined).toBe(isAds);
});

it('an asset that could not be asked for otherwise says nothing of the version', () => {
  const assets = [{ asset: account, reach: { kind: 'not-measured', trace: { code: 2 } } }] as const;
  expect(reasonOf('v27.0', '2026-11-28', { assets })).toBeUndefined();
});

it('the day is that of the first token whose answer told it', () => {
  const links = { graphApiVersion: 'v21.0' } as Parameters<typeof warnOfVersion>[1]['links'];
  const reports = [{}, { now: at('2026-11-22') }] as TokenReport[];
  expect(warnOfVersion(reports, { links, apiUpgrade: () => undefined })?.reason).toBe('api-version-ends');
});

it('without a word from Meta nobody knows the day, and nothing is said', () => {
  expect(reasonOf('v20.0', undefined)).toBeUndefined();
});

it('what Meta does already is said rather than what it will do, and a refusal first of all', () => {
  const upgrade = 'The call has been auto-upgraded to v23.0';
  expect(reasonOf('v20.0', '2026-11-28', { upgrade })).toContain('api-version-upgraded');
  expect(reasonOf('v20.0', '2026-11-28', { upgrade, assets: REFUSED })).toContain('api-version-ended');
});
