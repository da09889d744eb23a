import { describe, expect, test } from 'vitest';
import { jobSummary } from '../../../src/messages/summary.js';
import type { TokenReport } from '../../../src/token/report.js';
import { DAY, isoDay } from '../../../src/token/time.js';
import { DOCS, EVERY_OUTCOME, HEALTHY, REPORTS } from './reports.js';
import { LINKS, NOW } from './scenes.js';

const RUN = { mode: 'refresh', docsUrl: DOCS } as const;

function fleet(size: number, withProblem: readonly TokenReport[] = []): TokenReport[] {
  const healthy = Array.from({ length: size - withProblem.length }, (_, index) => ({
    ...HEALTHY,
    secret: `META_TOKEN_${index}`,
    location: `META_TOKEN_${index} in acme/website`,
  }));
  return [...healthy, ...withProblem];
}

/** What the table says of one token. */
function cellOf(report: TokenReport): string | undefined {
  const row = jobSummary([report], RUN)
    .split('\n')
    .find((line) => line.startsWith('| `'));
  return row?.split(' | ')[1]?.replace(/ \|$/, '');
}

describe('the job summary', () => {
  test.each(Object.entries(REPORTS))('of one token that is %s reads as reviewed', async (name, report) => {
    await expect(jobSummary([report], RUN)).toMatchFileSnapshot(`golden/summary-${name}.md`);
  });

  test('of every outcome together reads as reviewed, the worst first', async () => {
    await expect(jobSummary(EVERY_OUTCOME, RUN)).toMatchFileSnapshot('golden/summary-all.md');
  });

  test('puts the most severe first, and of two as grave the one that ends first', () => {
    const ends = (secret: string, days: number): TokenReport => ({
      ...HEALTHY,
      secret,
      location: secret,
      facts: { ...HEALTHY.facts, expiresAt: NOW + days * DAY },
    });
    const reports = [
      ends('LATER', 40),
      ends('SOONER', 20),
      { ...(REPORTS.attention as TokenReport), location: 'GRAVE' },
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
    expect(folded).toContain('11 tokens without problems');
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
      location: long,
    }));
    const summary = jobSummary(reports, RUN);
    expect(Buffer.byteLength(summary)).toBeLessThan(700_000);
    expect(summary).toMatch(/and \d+ more \| in the log/);
  });

  test.each([
    ['check', 'only asked Meta'],
    ['dry-run', 'dry run'],
  ] as const)('of the mode %s says that nothing was changed', (mode, words) => {
    expect(jobSummary([HEALTHY], { mode })).toContain(words);
  });

  test('of a usual run says nothing of its mode, and of a new login that it was one', () => {
    expect(jobSummary([HEALTHY], { mode: 'refresh' })).toContain('\n**Nothing to do.**\n');
    expect(jobSummary([HEALTHY], { mode: 'reauthorize' })).toContain(
      '\n**Nothing to do.** This run was for a new login.\n',
    );
  });

  test('says when it acts next', () => {
    expect(jobSummary([HEALTHY], RUN)).toContain(`Refresh from ${isoDay(NOW + 19 * DAY)} on`);
  });

  test.each([
    ['is due from this second on', { nextRefreshAt: NOW }, 'The next run asks Meta again'],
    ['was due before', { nextRefreshAt: NOW - DAY }, 'The next run asks Meta again'],
    ['is due in a second', { nextRefreshAt: NOW + 1 }, 'Refresh from 2026-11-22 on'],
  ])('says what comes next where a refresh %s', (_when, dates, words) => {
    expect(cellOf({ ...HEALTHY, ...dates })).toMatch(new RegExp(`<br>${words}$`));
  });

  test('says what comes next where there is no date to name', () => {
    const { nextRefreshAt: _refresh, ...undated } = HEALTHY;
    expect(cellOf(undated)).toMatch(/<br>The next run checks it again$/);
    expect(cellOf(REPORTS['never-expires'] as TokenReport)).toMatch(/<br>Never ends$/);
    expect(cellOf(REPORTS.inconclusive as TokenReport)).toMatch(/<br>The next run tries again$/);
  });

  test('leads to the issue, or to the words below where none could be opened', () => {
    const { issueUrl: _issue, ...alone } = REPORTS.reauthorize as TokenReport;
    expect(cellOf(alone)).toMatch(/<br>Next steps: below$/);
    expect(jobSummary([alone], RUN)).not.toContain('[Next steps]');
    expect(cellOf(REPORTS.reauthorize as TokenReport)).toMatch(
      /<br>\*\*\[Next steps\]\(https:\/\/github\.com\/acme\/website\/issues\/7\)\*\*$/,
    );
  });

  test('names both clocks, each as what it is', () => {
    const at = (expiresAt: number, dataAccessExpiresAt: number) =>
      cellOf({
        ...HEALTHY,
        facts: { ...HEALTHY.facts, scopes: ['instagram_basic'], expiresAt, dataAccessExpiresAt },
      });
    expect(at(NOW + DAY, NOW + 1)).toContain(
      '<br>Ends 2026-11-23 (1 day left)<br>Data access ends 2026-11-22<br>',
    );
    expect(at(NOW, NOW)).toContain('<br>Ended 2026-11-22<br>Data access ended 2026-11-22<br>');
  });

  test('names no end of a token that is dead before it, and what the end of a page token tells', () => {
    const dead = { ...(REPORTS.reauthorize as TokenReport), reason: 'revoked' } as const;
    const at = (expiresAt: number, report: TokenReport) =>
      cellOf({ ...report, facts: { ...report.facts, expiresAt } });
    expect(at(NOW + DAY, { ...dead, alerts: [{ kind: 'dead', reason: 'revoked' }] })).not.toMatch(/End/);
    expect(at(NOW, { ...dead, alerts: [{ kind: 'dead', reason: 'revoked' }] })).toContain('Ended 2026-11-22');
    expect(cellOf({ ...HEALTHY, facts: { ...HEALTHY.facts, kind: 'page' } })).toMatch(
      /left\)<br>It is a page's token [^<]+<br>Refresh/,
    );
  });

  test('names no data access that nothing depends on, or that never ends', () => {
    const facts = { ...HEALTHY.facts, scopes: ['instagram_basic'] };
    expect(cellOf({ ...HEALTHY, facts })).toContain('Data access ends');
    expect(cellOf({ ...HEALTHY, facts: { ...facts, dataAccessExpiresAt: 'never' } })).not.toContain('Data');
    expect(cellOf({ ...HEALTHY, facts: { ...facts, scopes: ['ads_read'] } })).not.toContain('Data');
  });

  test('shows of twenty assets which are reached, and counts the others', () => {
    const asset = { kind: 'ad-account', id: '1', name: 'act_1' } as const;
    const assets = [
      { asset, reach: { kind: 'reached' } },
      { asset, reach: { kind: 'reached', accountStatus: 2 } },
      { asset, reach: { kind: 'refused', trace: {} } },
      { asset, reach: { kind: 'not-measured', trace: {} } },
    ] as const;
    expect(cellOf({ ...HEALTHY, assets })).toContain(
      '<br>✅ `act_1: reached`<br>⚠️ `act_1: reached, but disabled`<br>❌ `act_1: refused`<br>❓ `act_1: not measured in this run`<br>Refresh',
    );
    const many = (length: number) => cellOf({ ...HEALTHY, assets: Array.from({ length }, () => assets[0]) });
    expect(many(20)).not.toContain('more');
    expect(many(22)?.match(/✅ `act_1/g)).toHaveLength(20);
    expect(many(22)).toContain('<br>and 2 more in the log<br>');
  });

  test("shows Meta's refusal beside a token that is well, and not among many", () => {
    const refused = { ...HEALTHY, trace: { code: 4, call: 'debug_token' } };
    expect(jobSummary([refused], RUN)).toMatch(
      /^### `META_ACCESS_TOKEN in acme\/website`\n\n\[`RMT-NOT-DUE`\].*\n\nMeta's answer to debug_token: code 4\.$/m,
    );
    expect(jobSummary([{ ...HEALTHY, trace: { status: 200 } }], RUN)).not.toMatch(/^###|answer/m);
    expect(jobSummary([...fleet(10), refused], RUN)).not.toMatch(/^###/m);
  });

  test("shows Meta's answer once, and after it the steps where no issue could be written", () => {
    const { issueUrl: _issue, ...alone } = REPORTS.reauthorize as TokenReport;
    const summary = jobSummary([{ ...alone, steps: '1. Log in.' }], RUN);
    expect(summary.match(/Meta's answer/g)).toHaveLength(1);
    expect(summary).toMatch(/\n\n### `[^`]+`\n\n\[`RMT-EXPIRED`\].*\n\n1\. Log in\.\n/);
    const told = jobSummary([{ ...alone, reason: 'moved', findings: [], steps: '1. Log in.' }], RUN);
    expect(told).toMatch(/\n\nMeta's answer: HTTP 200, code 190, sub-code 463\.\n\n1\. Log in\.\n/);
    const inSteps = { ...alone, reason: 'moved', findings: [] } as const;
    expect(
      jobSummary([{ ...inSteps, steps: "Meta's answer: HTTP 200, code 190, sub-code 463." }], RUN).match(
        /Meta's answer/g,
      ),
    ).toHaveLength(1);
  });

  test('says of a doubt that waits for a person that one is needed, and of one with an issue', () => {
    const doubt = REPORTS.inconclusive as TokenReport;
    const waiting = { ...doubt, reason: 'meta-certificate-expired' } as const;
    expect(jobSummary([waiting], RUN)).toContain('**This token needs a person.**');
    expect(cellOf(waiting)).toMatch(/<br>Next steps: below$/);
    const issueUrl = 'https://github.com/acme/website/issues/7';
    expect(jobSummary([{ ...doubt, issueUrl }], RUN)).toContain('**This token needs a person.**');
    expect(cellOf({ ...doubt, issueUrl })).toMatch(/issues\/7\)\*\*$/);
  });

  test('says how many need a person, and who acts where nobody does', () => {
    const attention = REPORTS.attention as TokenReport;
    const inconclusive = REPORTS.inconclusive as TokenReport;
    const headline = (...reports: readonly TokenReport[]) => jobSummary(reports, RUN).split('\n')[2];
    expect(headline(attention)).toBe('**This token needs a person.**');
    expect(headline(attention, HEALTHY)).toBe(
      '**1 of 2 tokens needs a person.** 2 tokens: 1 attention, 1 healthy.',
    );
    expect(headline(attention, attention, HEALTHY)).toContain('**2 of 3 tokens need a person.**');
    expect(headline(inconclusive)).toBe('**Nothing to do yet: the next run tries again.**');
    expect(headline(inconclusive, HEALTHY)).toContain('**Nothing to do yet: the next run tries again.**');
    const { issueUrl: _issue, ...alone } = REPORTS.misconfigured as TokenReport;
    expect(headline(alone)).toBe('**This token needs a person.**');
    expect(headline(inconclusive, attention)).toContain('**1 of 2 tokens needs a person.**');
    expect(headline(HEALTHY, HEALTHY)).toBe('**Nothing to do.** 2 tokens: 2 healthy.');
  });

  test('puts tokens without an end last, and of two that end alike the first by name', () => {
    const named = (secret: string, expiresAt: number | 'never'): TokenReport => ({
      ...HEALTHY,
      secret,
      location: secret,
      facts: { ...HEALTHY.facts, expiresAt },
    });
    const reports = [named('D', 'never'), named('C', 'never'), named('B', NOW + DAY), named('A', NOW + DAY)];
    for (const order of [reports, [...reports].reverse()]) {
      const rows = jobSummary(order, RUN)
        .split('\n')
        .filter((line) => line.includes('✅'));
      expect(rows.map((row) => row.split('`')[1])).toEqual(['A', 'B', 'C', 'D']);
    }
  });

  test('tells each reason once, by its code where no docs are known', () => {
    const report = REPORTS.misconfigured as TokenReport;
    const summary = jobSummary([{ ...report, findings: [...report.findings, ...report.findings] }], {
      mode: 'refresh',
    });
    expect(summary.match(/^`RMT-CREDENTIAL-REFUSED` GitHub refused/gm)).toHaveLength(1);
    expect(summary.match(/^`RMT-CREDENTIAL-ENDS` Act before 2026-11-25/gm)).toHaveLength(1);
  });

  test('lists twenty failed places and twenty troubled tokens at most', () => {
    const [target] = (REPORTS.partial as TokenReport).failedTargets;
    const failedTargets = Array.from({ length: 25 }, () => target as NonNullable<typeof target>);
    const summary = jobSummary([{ ...(REPORTS.partial as TokenReport), failedTargets }], RUN);
    expect(summary.match(/^- `FB_TOKEN in acme\/reports`: /gm)).toHaveLength(20);
    const withProblem = Array.from({ length: 25 }, () => REPORTS.partial as TokenReport);
    expect(jobSummary(withProblem, RUN).match(/^### /gm)).toHaveLength(20);
  });

  test('of a fleet draws the troubled only, and folds no empty table', () => {
    expect(jobSummary(fleet(11), RUN)).not.toContain('```mermaid');
    expect(jobSummary(fleet(11), RUN)).toMatch(/11 healthy\.\n\n<details>/);
    expect(jobSummary(fleet(12, [REPORTS.attention as TokenReport]), RUN).match(/```mermaid/g)).toHaveLength(
      1,
    );
    const all = Array.from({ length: 11 }, () => REPORTS.attention as TokenReport);
    expect(jobSummary(all, RUN)).not.toContain('<details>');
    expect(jobSummary(fleet(11), RUN).match(/^\| Secret \| State \|$/gm)).toHaveLength(1);
  });

  test('keeps what others named inside code', () => {
    const location = 'X in a/b, environment `@octocat` | <img src=x> [a](https://evil.example)';
    const summary = jobSummary([{ ...(REPORTS.partial as TokenReport), location, secret: location }], RUN);
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
    expect(summary).toContain("open [the workflow's page](");
    expect(summary).toContain('https://github.com/acme/website/actions/workflows/meta-token.yml');
  });

  test('is silent while nobody needs it', () => {
    expect(jobSummary([HEALTHY], RUN)).not.toContain('schedule');
  });
});

describe("the picture of a token's life", () => {
  const ganttOf = (report: TokenReport) =>
    /```mermaid\n([\s\S]*?)```/.exec(jobSummary([report], RUN))?.[1] ?? '';

  test('shows issue, this run, refresh window, warning, end and data access by their days', () => {
    const facts = { ...HEALTHY.facts, scopes: ['instagram_basic'] };
    const lines = ganttOf({ ...HEALTHY, facts })
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
      'warning :2026-12-28, 2027-01-11',
      'this run :milestone, 2026-11-22, 0d',
      'ends 2027-01-11 :milestone, 2027-01-11, 0d',
      'data access :done, 2026-11-12, 2027-02-10',
      '',
    ]);
  });

  test('is not drawn for a token without an end, or of some hours', () => {
    expect(ganttOf(REPORTS['never-expires'] as TokenReport)).toBe('');
    const { issuedAt: _unknown, ...facts } = HEALTHY.facts;
    expect(ganttOf({ ...HEALTHY, facts: { ...facts, expiresAt: NOW + 7200 } })).toBe('');
  });

  test('holds nothing of a name that Mermaid would read', () => {
    const secret = 'X: ;#%%{init}\n section evil "quoted" <b>';
    const title = ganttOf({ ...HEALTHY, secret })
      .split('\n')
      .find((line) => line.includes('title'));
    expect(title).toMatch(/^ {2}title X +init +section evil +quoted +b$/);
  });

  test('is drawn for a few tokens only', () => {
    expect(jobSummary(fleet(9), RUN).match(/```mermaid/g)).toHaveLength(4);
  });
});
