import { describe, expect, test } from 'vitest';
import type { TokenReport } from '../../src/report.js';
import { DAY, isoDay } from '../../src/token/time.js';
import { jobSummary } from '../../src/words/summary.js';
import { DOCS, EVERY_OUTCOME, HEALTHY, REPORTS } from './reports.js';
import { LINKS, NOW } from './scenes.js';

const RUN = { mode: 'refresh', docsUrl: DOCS } as const;

function fleet(size: number, troubled: readonly TokenReport[] = []): TokenReport[] {
  const healthy = Array.from({ length: size - troubled.length }, (_, index) => ({
    ...HEALTHY,
    secret: `META_TOKEN_${index}`,
    place: `META_TOKEN_${index} in acme/website`,
  }));
  return [...healthy, ...troubled];
}

describe('the job summary', () => {
  test.each(Object.entries(REPORTS))('of one token that is %s reads as reviewed', async (name, report) => {
    await expect(jobSummary([report], RUN)).toMatchFileSnapshot(`golden/summary-${name}.md`);
  });

  test('of every outcome together reads as reviewed, the worst first', async () => {
    await expect(jobSummary(EVERY_OUTCOME, RUN)).toMatchFileSnapshot('golden/summary-all.md');
  });

  test('puts the gravest first, and of two as grave the one that ends first', () => {
    const ends = (secret: string, days: number): TokenReport => ({
      ...HEALTHY,
      secret,
      place: secret,
      facts: { ...HEALTHY.facts, expiresAt: NOW + days * DAY },
    });
    const reports = [
      ends('LATER', 40),
      ends('SOONER', 20),
      { ...(REPORTS.attention as TokenReport), place: 'GRAVE' },
    ];
    const rows = jobSummary(reports, RUN)
      .split('\n')
      .filter((line) => /^\| .*(✅|⚠️)/.test(line));
    expect(rows.map((row) => row.split('`')[1])).toEqual(['GRAVE', 'SOONER', 'LATER']);
  });

  test('folds the healthy of a fleet away, and shows the others before them', () => {
    const summary = jobSummary(fleet(12, [REPORTS.attention as TokenReport]), RUN);
    const [before = '', folded = ''] = summary.split('<details>');
    expect(summary).toContain('**1 of 12 tokens needs a person.** 12 tokens: 1 attention, 11 healthy.');
    expect(before).toContain('⚠️');
    expect(before).not.toContain('META_TOKEN_');
    expect(folded).toContain('11 tokens without trouble');
    expect(folded.match(/^\| .*✅/gm)).toHaveLength(11);
  });

  test('folds nothing of ten tokens', () => {
    expect(jobSummary(fleet(10), RUN)).not.toContain('<details>');
  });

  test('of a thousand troubled tokens with long names stays far below 1 MiB', () => {
    const long = '名'.repeat(200);
    const reports = Array.from({ length: 1000 }, () => ({
      ...(REPORTS.partial as TokenReport),
      secret: long,
      place: long,
    }));
    const summary = jobSummary(reports, RUN);
    expect(Buffer.byteLength(summary)).toBeLessThan(700_000);
    expect(summary).toMatch(/and \d+ more \| in the log/);
  });

  test.each([
    ['check', 'looked at Meta only'],
    ['rehearse', 'dry run'],
  ] as const)('of the mode %s says that nothing was changed', (mode, words) => {
    expect(jobSummary([HEALTHY], { mode })).toContain(words);
  });

  test('says when it acts next', () => {
    expect(jobSummary([HEALTHY], RUN)).toContain(`Refresh from ${isoDay(NOW + 19 * DAY)} on`);
  });

  test('keeps what others named inside code', () => {
    const place = 'X in a/b, environment `@octocat` | <img src=x> [a](https://evil.example)';
    const summary = jobSummary([{ ...(REPORTS.partial as TokenReport), place, secret: place }], RUN);
    const outside = summary.replace(/```mermaid[\s\S]*?```/g, '').replace(/`[^`\n]+`/g, '');
    expect(outside).not.toMatch(/@octocat|<img|evil\.example/);
    const row = summary.split('\n').find((line) => line.includes('⚠️')) ?? '';
    expect(row.split('|')).toHaveLength(4);
  });
});

describe('the warning that a schedule stops', () => {
  test('names the day and links to the page where it is kept going', () => {
    const summary = jobSummary([HEALTHY], { ...RUN, schedule: { endsAt: NOW + 9 * DAY, links: LINKS } });
    expect(summary).toContain('**2026-12-01**');
    expect(summary).toContain('https://github.com/acme/website/actions/workflows/meta-token.yml');
  });

  test('is silent while nobody needs it', () => {
    expect(jobSummary([HEALTHY], RUN)).not.toContain('schedule');
  });
});

describe("the picture of a token's life", () => {
  const pictureOf = (report: TokenReport) =>
    /```mermaid\n([\s\S]*?)```/.exec(jobSummary([report], RUN))?.[1] ?? '';

  test('shows issue, this run, refresh window, warning, end and data access by their days', () => {
    const lines = pictureOf(HEALTHY)
      .split('\n')
      .map((line) => line.trim());
    expect(lines.slice(lines.indexOf('gantt') + 1)).toEqual([
      'title META_ACCESS_TOKEN',
      'dateFormat YYYY-MM-DD',
      'axisFormat %b %d',
      'tickInterval 3week',
      'todayMarker off',
      'valid :done, 2026-11-12, 2027-01-11',
      'refresh :active, 2026-12-11, 2027-01-11',
      'warning :crit, 2026-12-28, 2027-01-11',
      'this run :milestone, 2026-11-22, 0d',
      'ends 2027-01-11 :milestone, 2027-01-11, 0d',
      'data access :done, 2026-11-12, 2027-02-10',
      '',
    ]);
  });

  test('is not drawn for a token without an end, or of some hours', () => {
    expect(pictureOf(REPORTS['never-expires'] as TokenReport)).toBe('');
    const { issuedAt: _unknown, ...facts } = HEALTHY.facts;
    expect(pictureOf({ ...HEALTHY, facts: { ...facts, expiresAt: NOW + 7200 } })).toBe('');
  });

  test('holds nothing of a name that Mermaid would read', () => {
    const secret = 'X: ;#%%{init}\n section evil "quoted" <b>';
    const title = pictureOf({ ...HEALTHY, secret })
      .split('\n')
      .find((line) => line.includes('title'));
    expect(title).toMatch(/^ {2}title X +init +section evil +quoted +b$/);
  });

  test('is drawn for a few tokens only', () => {
    expect(jobSummary(fleet(9), RUN).match(/```mermaid/g)).toHaveLength(4);
  });
});
