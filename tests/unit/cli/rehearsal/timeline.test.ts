import { describe, expect, test } from 'vitest';
import type { Day } from '../../../../src/cli/rehearsal/day.js';
import type { TrueToken } from '../../../../src/cli/rehearsal/stage.js';
import type { Scene } from '../../../../src/cli/rehearsal/story.js';
import { dayLines } from '../../../../src/cli/rehearsal/timeline.js';
import { openSession } from '../../../support/session.js';

const DAY = 86_400;
const QUIET: Scene = { day: 1, outcome: 'healthy', holds: { kind: 'user', days: 59 }, issue: 'none' };
const TOLD: Scene = { ...QUIET, tells: 'Ada stores a token.' };
const ALIVE: TrueToken = { kind: 'user', alive: true, left: 59 * DAY + 100 };
const quiet: Day = {
  scene: QUIET,
  date: '2026-01-06',
  before: ALIVE,
  after: ALIVE,
  outcome: 'healthy',
  reason: 'not-due',
  requests: { meta: 1, github: 3 },
  faults: [],
};
const told: Day = { ...quiet, scene: TOLD };
const bar = (full: number) => `${'█'.repeat(full)}${'░'.repeat(20 - full)}`;
const linesOf = (day: Day, previous?: Day, columns = 100) =>
  dayLines(day, previous, openSession({ columns }).context.terminal.out);
const painted = (day: Day) => dayLines(day, quiet, openSession({ painted: true }).context.terminal.out);

describe('a quiet day', () => {
  test('is one line', () => {
    expect(linesOf(quiet, quiet)).toEqual([`2026-01-06  ${bar(20)} user token, 59 days left, ✔ healthy`]);
  });

  test('stands apart from a day that is told, and begins without a gap', () => {
    expect(linesOf(quiet, told)).toEqual(['', linesOf(quiet, quiet)[0]]);
    expect(linesOf(quiet)).toHaveLength(1);
  });

  test('has a dim date and the colours of what it came to', () => {
    expect(painted(quiet)).toEqual([
      `{dim 2026-01-06}  {green ${'█'.repeat(20)}}{dim } user token, 59 days left, {green ✔ healthy}`,
    ]);
  });

  test('on which something went wrong says what', () => {
    expect(linesOf({ ...quiet, faults: ['two issues are open'] }, quiet).slice(1)).toEqual([
      '            not as expected: two issues are open',
    ]);
    expect(painted({ ...quiet, faults: ['two issues are open'] }).at(-1)).toBe(
      '            {red not as expected:} two issues are open',
    );
  });
});

describe('a day that is told', () => {
  test('says what people did, what was found, what the run did and what it asked', () => {
    expect(linesOf({ ...told, before: { kind: 'user', alive: true, left: 2400 } })).toEqual([
      '',
      '2026-01-06  Ada stores a token.',
      '            found   short-lived user token, 40 minutes left',
      '            run     ✔ healthy. The token is valid, and it is too early to refresh it.',
      `            secret  ${bar(20)} user token, 59 days left`,
      '            asked   Meta once, GitHub 3 times',
    ]);
  });

  test('has the date bold, the names dim and the outcome in its colour', () => {
    expect(painted(told)).toEqual([
      '',
      '{bold 2026-01-06}  Ada stores a token.',
      '            {dim found   }user token, 59 days left',
      '            {dim run}     {green ✔ healthy}. The token is valid, and it is too early to refresh it.',
      `            {dim secret  }{green ${'█'.repeat(20)}}{dim } user token, 59 days left`,
      '            {dim asked   }{dim Meta once, GitHub 3 times}',
    ]);
  });

  test('counts once, twice, and from there on', () => {
    const asked = (meta: number, github: number) => linesOf({ ...told, requests: { meta, github } }).at(-1);
    expect(asked(1, 2)).toBe('            asked   Meta once, GitHub twice');
    expect(asked(0, 3)).toBe('            asked   Meta 0 times, GitHub 3 times');
  });

  test('without a reason has none', () => {
    expect(linesOf({ ...told, reason: '' })[3]).toBe('            run     ✔ healthy. ');
  });

  test('on which something went wrong says so last', () => {
    expect(linesOf({ ...told, faults: ['one', 'two'] }).slice(-2)).toEqual([
      '            not as expected: one',
      '            not as expected: two',
    ]);
  });

  test.each([
    ['healthy', '{green ✔ healthy}'],
    ['refreshed', '{green ✔ refreshed}'],
    ['superseded', '{green ✔ superseded}'],
    ['attention', '{yellow ! attention}'],
    ['partial', '{red ✖ partial}'],
    ['reauthorize', '{red ✖ reauthorize}'],
    ['none', '{red ✖ none}'],
  ])('%s looks like %s, on a quiet day too', (outcome, sign) => {
    expect(painted({ ...told, outcome })[3]).toContain(`{dim run}     ${sign}. `);
    expect(painted({ ...quiet, outcome })[0]).toContain(`, ${sign}`);
  });

  test.each([
    [{ kind: 'user', alive: true, left: 3599 }, 'short-lived user token, 59 minutes left', 1],
    [{ kind: 'user', alive: true, left: 60 }, 'short-lived user token, 1 minute left', 1],
    [{ kind: 'user', alive: true, left: 3600 }, 'user token, 0 days left', 1],
    [{ kind: 'system-user', alive: true, left: DAY }, 'system user token, 1 day left', 1],
    [{ kind: 'system-user', alive: true, left: 30 * DAY }, 'system user token, 30 days left', 10],
    [{ kind: 'user', alive: false, left: 30 * DAY }, 'dead user token', 0],
  ] as const)('%j reads: %s', (token, words, full) => {
    const day = linesOf({ ...told, before: token, after: token });
    expect(day[2]).toBe(`            found   ${words}`);
    expect(day[4]).toBe(`            secret  ${bar(full)} ${words}`);
  });
});

describe('the issue of a day', () => {
  const issueOf = (issue: NonNullable<Day['issue']>, columns = 100) =>
    linesOf({ ...told, reason: '', issue }, undefined, columns).slice(5, -1);

  test.each([
    ['opened', 'opened'],
    ['commented', 'told again'],
    ['closed', 'closed'],
    ['open', 'open'],
  ] as const)('that was %s is %s', (what, doing) => {
    expect(issueOf({ number: 7, what, says: 'Log in again' })).toEqual([
      `            issue   #7 ${doing}: Log in again`,
    ]);
  });

  test('has a dim name', () => {
    const issue = { number: 7, what: 'open', says: 'Log in again' } as const;
    expect(painted({ ...told, issue })[5]).toBe('            {dim issue}   #7 open: Log in again');
  });

  test('is shown as a person sees it: without comments and marks', () => {
    expect(
      issueOf({ number: 7, what: 'closed', says: '<!-- a\nb -->The `token` of `x` is well. <!-- c -->' }),
    ).toEqual(['            issue   #7 closed: The token of x is well.']);
  });

  test('is wrapped under its own text', () => {
    expect(issueOf({ number: 7, what: 'open', says: 'one two three four five six' }, 44)).toEqual([
      '            issue   #7 open: one two three',
      '                    four five six',
    ]);
  });
});

describe('lines', () => {
  const tells = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen';
  const widths = (columns: number) => {
    const story = linesOf({ ...told, scene: { ...TOLD, tells } }, undefined, columns);
    return story.slice(
      1,
      story.findIndex((line) => line.includes('found')),
    );
  };

  test('are as long as the terminal is wide', () => {
    expect(widths(60)).toEqual([
      '2026-01-06  one two three four five six seven eight nine ten',
      '            eleven twelve thirteen fourteen fifteen',
    ]);
    expect(widths(59)[0]).toBe('2026-01-06  one two three four five six seven eight nine');
  });

  test('are never so short or so long that they are hard to read', () => {
    expect(widths(10)[0]).toBe('2026-01-06  one two three four five six');
    expect(widths(300)[0]).toBe(
      '2026-01-06  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
    );
    const long = `${'word '.repeat(30)}end`;
    const [first = ''] = linesOf({ ...told, scene: { ...TOLD, tells: long } }, undefined, 300).slice(1);
    expect(first.length).toBeLessThanOrEqual(100);
    expect(first.length).toBeGreaterThan(94);
  });

  test('keep a word that is longer than a line whole', () => {
    const word = 'x'.repeat(60);
    const scene = { ...TOLD, tells: `Ada ${word} end` };
    expect(linesOf({ ...told, scene }, undefined, 44).slice(1, 4)).toEqual([
      '2026-01-06  Ada',
      `            ${word}`,
      '            end',
    ]);
  });

  test('of the reason are wrapped under the outcome', () => {
    expect(linesOf({ ...told }, undefined, 50).slice(3, 6)).toEqual([
      '            run     ✔ healthy. The token is valid,',
      '                    and it is too early to refresh',
      '                    it.',
    ]);
  });
});
