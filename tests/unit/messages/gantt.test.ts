import { describe, expect, test } from 'vitest';
import { gantt } from '../../../src/messages/gantt.js';
import type { TokenReport } from '../../../src/token/report.js';
import { DAY, HOUR, isoDay } from '../../../src/token/time.js';
import { HEALTHY } from './reports.js';
import { NOW } from './scenes.js';

type Dates = Partial<
  Pick<TokenReport, 'nextRefreshAt' | 'warnAt'> &
    Pick<TokenReport['facts'], 'issuedAt' | 'expiresAt' | 'dataAccessExpiresAt'>
>;

/** A token of which only these dates are known. */
function tokenWith({ nextRefreshAt, warnAt, issuedAt, ...ends }: Dates): TokenReport {
  const { nextRefreshAt: _refresh, warnAt: _warn, ...rest } = HEALTHY;
  const { issuedAt: _issued, ...facts } = HEALTHY.facts;
  return {
    ...rest,
    ...(nextRefreshAt === undefined ? {} : { nextRefreshAt }),
    ...(warnAt === undefined ? {} : { warnAt }),
    facts: {
      ...facts,
      expiresAt: NOW + 30 * DAY,
      dataAccessExpiresAt: 'unknown',
      scopes: ['instagram_basic'],
      ...(issuedAt === undefined ? {} : { issuedAt }),
      ...ends,
    },
  };
}

/** What is drawn, without the settings before it. */
function drawn(dates: Dates): string[] {
  const lines = (gantt(tokenWith(dates)) ?? '').split('\n').map((line) => line.trim());
  return lines.slice(lines.indexOf('todayMarker off') + 1, -1);
}

function lineOf(report: TokenReport, word: string): string | undefined {
  return gantt(report)
    ?.split('\n')
    .map((line) => line.trim())
    .find((line) => line.startsWith(word));
}

describe("the picture of a token's life", () => {
  test('shows the two dates that every one has, from today on where its issue is not known', () => {
    expect(drawn({})).toEqual([
      'valid :done, 2026-11-22, 2026-12-22',
      'this run :milestone, 2026-11-22, 0d',
      'ends 2026-12-22 :milestone, 2026-12-22, 0d',
    ]);
  });

  test('shows a token that has ended as ended, from its very second on', () => {
    const issuedAt = NOW - 60 * DAY;
    expect(drawn({ issuedAt, expiresAt: NOW }).at(-1)).toBe('ended 2026-11-22 :milestone, 2026-11-22, 0d');
    expect(drawn({ issuedAt, expiresAt: NOW + 1 }).at(-1)).toBe('ends 2026-11-22 :milestone, 2026-11-22, 0d');
  });

  test('lets no window begin before the token', () => {
    expect(drawn({ issuedAt: NOW, nextRefreshAt: NOW - 9 * DAY, warnAt: NOW - 2 * DAY })).toEqual([
      'valid :done, 2026-11-22, 2026-12-22',
      'refresh :active, 2026-11-22, 2026-12-22',
      'warning :crit, 2026-11-22, 2026-12-22',
      'this run :milestone, 2026-11-22, 0d',
      'ends 2026-12-22 :milestone, 2026-12-22, 0d',
    ]);
  });

  test('shows one window without the other', () => {
    expect(drawn({ warnAt: NOW + 20 * DAY }).filter((line) => /^(refresh|warning)/.test(line))).toEqual([
      'warning :2026-12-12, 2026-12-22',
    ]);
    expect(
      drawn({ nextRefreshAt: NOW + 20 * DAY }).filter((line) => /^(refresh|warning)/.test(line)),
    ).toEqual(['refresh :active, 2026-12-12, 2026-12-22']);
  });

  test('shows the time of the warning in red once it has come', () => {
    const warning = (warnAt: number) => drawn({ warnAt }).filter((line) => line.startsWith('warning'));
    expect(warning(NOW)).toEqual(['warning :crit, 2026-11-22, 2026-12-22']);
    expect(warning(NOW + DAY)).toEqual(['warning :2026-11-23, 2026-12-22']);
  });

  test('shows data access only where a permission depends on it', () => {
    const { facts } = tokenWith({ dataAccessExpiresAt: NOW + 9 * DAY });
    const isShown = (...scopes: string[]) =>
      gantt({ ...HEALTHY, facts: { ...facts, scopes } })?.includes('data access');
    expect(isShown('ads_read', 'read_insights')).toBe(false);
    expect(isShown('ads_read', 'instagram_basic')).toBe(true);
  });

  test('shows no window that would be empty', () => {
    const lines = drawn({ nextRefreshAt: NOW + 30 * DAY, warnAt: NOW + 31 * DAY });
    expect(lines).toEqual(drawn({}));
  });

  test('shows data access that ended before the token began as none', () => {
    expect(drawn({ issuedAt: NOW, dataAccessExpiresAt: NOW - 9 * DAY }).join()).not.toContain('data access');
    expect(drawn({ issuedAt: NOW, dataAccessExpiresAt: NOW + 9 * DAY }).at(-1)).toBe(
      'data access :done, 2026-11-22, 2026-12-01',
    );
    expect(drawn({ dataAccessExpiresAt: 'never' }).join()).not.toContain('data access');
  });

  test('is not drawn of a token that is dead before its end', () => {
    const dead = (expiresAt: number) =>
      gantt({
        ...tokenWith({ issuedAt: NOW - 60 * DAY, expiresAt }),
        alerts: [{ kind: 'dead', reason: 'revoked' }],
      });
    expect(dead(NOW + 1)).toBeUndefined();
    expect(dead(NOW)).toContain('ended 2026-11-22');
  });

  test('is drawn of two days, and of nothing shorter', () => {
    const issuedAt = NOW - HOUR;
    expect(gantt(tokenWith({ issuedAt, expiresAt: issuedAt + 2 * DAY }))).toBeDefined();
    expect(gantt(tokenWith({ issuedAt, expiresAt: issuedAt + 2 * DAY - 1 }))).toBeUndefined();
  });

  test('is not drawn without an end, or a time of the run', () => {
    for (const expiresAt of ['never', 'unknown'] as const)
      expect(gantt(tokenWith({ expiresAt }))).toBeUndefined();
    const { now: _now, ...timeless } = HEALTHY;
    expect(gantt(timeless)).toBeUndefined();
  });

  test.each([
    [7, 1],
    [34, 1],
    [35, 1],
    [36, 2],
    [70, 2],
    [71, 3],
  ])('of %i days has a tick every %i weeks, so that five fit at most', (days, weeks) => {
    expect(lineOf(tokenWith({ expiresAt: NOW + days * DAY }), 'tickInterval')).toBe(
      `tickInterval ${weeks}week`,
    );
  });

  test('has ticks for data access too, whichever side of the token it lies on', () => {
    const ticks = (dataAccessExpiresAt: number) => lineOf(tokenWith({ dataAccessExpiresAt }), 'tickInterval');
    expect(ticks(NOW + 71 * DAY)).toBe('tickInterval 3week');
    expect(ticks(NOW - 41 * DAY)).toBe('tickInterval 3week');
  });

  test('is titled by the name, whose signs become spaces', () => {
    const titled = (secret: string) => lineOf({ ...HEALTHY, secret }, 'title');
    expect(titled('META_1.b-c')).toBe('title META_1.b-c');
    expect(titled('a#b;c')).toBe('title a b c');
    expect(titled('Jeton été')).toBe('title Jeton été');
    expect(titled(':a:')).toBe('title a');
    expect(titled(':;#')).toBe('title token');
    expect(titled('a'.repeat(80))).toBe(`title ${'a'.repeat(59)}`);
  });

  test('names days as Mermaid is told to read them', () => {
    expect(lineOf(HEALTHY, 'dateFormat')).toBe('dateFormat YYYY-MM-DD');
    expect(drawn({})[0]).toContain(isoDay(NOW));
  });
});
