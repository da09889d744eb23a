import { describe, expect, test } from 'vitest';
import type { TokenReport } from '../../src/report.js';
import { annotationsOf, reportLines } from '../../src/words/log.js';
import { DOCS, HEALTHY, REPORTS } from './reports.js';

const report = (name: string): TokenReport => REPORTS[name] as TokenReport;

describe('the lines of a report', () => {
  test.each(Object.entries(REPORTS))('for a token that is %s read as reviewed', async (name, one) => {
    await expect(`${reportLines(one).join('\n')}\n`).toMatchFileSnapshot(`golden/log-${name}.txt`);
  });

  test('name the outcome with its code first', () => {
    expect(reportLines(HEALTHY)[0]).toBe(
      'META_ACCESS_TOKEN in acme/website: healthy. Token is valid (RMT-NOT-DUE).',
    );
  });

  test('name the numbers of an error and never its text', () => {
    expect(reportLines(report('reauthorize'))).toContain("Meta's answer: HTTP 200, code 190, subcode 463.");
  });

  test('hold no workflow command, whatever an app is called', () => {
    const facts = { ...HEALTHY.facts, appName: 'x\n::error::y ##[error]z \u001b[2J' };
    for (const line of reportLines({ ...HEALTHY, facts })) expect(line).not.toMatch(/::|##\[|\p{Cc}/u);
  });
});

describe('the annotations of a report', () => {
  test('are none when nobody needs to know', () => {
    for (const name of ['healthy', 'never-expires', 'repaired', 'refreshed'])
      expect(annotationsOf(report(name))).toEqual([]);
  });

  test.each([
    ['superseded', 'notice', 'RMT-NEWER-TOKEN-STORED'],
    ['attention', 'warning', 'RMT-ENDS-SOON'],
    ['partial', 'error', 'RMT-TARGET-NOT-WRITTEN'],
    ['inconclusive', 'error', 'RMT-META-UNAVAILABLE'],
    ['misconfigured', 'error', 'RMT-CREDENTIAL-REFUSED'],
    ['reauthorize', 'error', 'RMT-EXPIRED'],
  ] as const)(
    'of %s are of the level %s with the code %s first, the secret and the link',
    (name, level, code) => {
      const [first] = annotationsOf(report(name), DOCS);
      expect(first?.level).toBe(level);
      expect(first?.title).toMatch(new RegExp(`^${code}: .+ \\(META_ACCESS_TOKEN\\)$`));
      expect(first?.message).toContain(`${DOCS}/troubleshooting.md#${code.toLowerCase()}`);
    },
  );

  test('name the deadline, and the issue that tells what to do', () => {
    const [first] = annotationsOf(report('attention'));
    expect(first?.message).toContain('By 2026-12-01 04:30 UTC (9 days left).');
    expect(first?.message).toContain('What to do: https://github.com/acme/website/issues/7');
  });

  test('name what is missing, and which place was not written', () => {
    expect(annotationsOf(report('missing-scopes'))[0]?.message).toContain('Missing: ads_management.');
    expect(annotationsOf(report('partial'))[0]?.message).toContain(
      'FB_TOKEN in acme/reports: GitHub finds nothing there. Check the name.',
    );
  });

  test('of several findings come gravest first, each once', () => {
    const twice = {
      ...report('misconfigured'),
      findings: [...report('misconfigured').findings, ...report('misconfigured').findings],
    };
    expect(annotationsOf(twice).map(({ level, title }) => `${level} ${title.split(':')[0]}`)).toEqual([
      'error RMT-CREDENTIAL-REFUSED',
      'warning RMT-CREDENTIAL-ENDS',
    ]);
  });

  test('tell in the words of this run why GitHub refused', () => {
    expect(annotationsOf(report('misconfigured'))[0]?.message).toContain(
      'GitHub refused secrets-token: it has expired',
    );
  });

  test('warn of what went wrong beside the job', () => {
    const warnings = [
      { reason: 'permission-missing', message: 'A variable could not be set.', hint: 'Grant it.' },
    ] as const;
    expect(annotationsOf({ ...HEALTHY, warnings })).toEqual([
      {
        level: 'warning',
        title: 'RMT-PERMISSION-MISSING: GitHub permission is missing (META_ACCESS_TOKEN)',
        message: 'META_ACCESS_TOKEN in acme/website. A variable could not be set. Grant it.',
      },
    ]);
  });
});
