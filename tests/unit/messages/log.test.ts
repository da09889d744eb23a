import { describe, expect, test } from 'vitest';
import { annotationsOf, reportLines } from '../../../src/messages/log.js';
import type { TokenReport } from '../../../src/token/report.js';
import { DOCS, HEALTHY, REPORTS } from './reports.js';
import { NOW } from './scenes.js';

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

  test('name the numbers of an error', () => {
    expect(reportLines(report('reauthorize'))).toContain("Meta's answer: HTTP 200, code 190, sub-code 463.");
  });

  test('name of an answer what there is', () => {
    const answer = (trace: NonNullable<TokenReport['trace']>) =>
      reportLines({ ...HEALTHY, trace }).filter((line) => /^(Meta's answer|The connection)/.test(line));
    expect(answer({ code: 4 })).toEqual(["Meta's answer: code 4."]);
    expect(answer({ status: 500 })).toEqual(["Meta's answer: HTTP 500."]);
    expect(answer({ subcode: 463 })).toEqual(["Meta's answer: sub-code 463."]);
    expect(answer({ network: 'ECONNREFUSED', call: 'debug_token' })).toEqual([
      'The connection for debug_token: ECONNREFUSED.',
    ]);
    expect(answer({ network: 'ERR_PROXY_TUNNEL', proxyStatus: 407 })).toEqual([
      'The connection: ERR_PROXY_TUNNEL, proxy HTTP 407.',
    ]);
    expect(answer({})).toEqual([]);
  });

  test('name of a token what is known', () => {
    const identity = (facts: Partial<TokenReport['facts']>) =>
      reportLines({
        ...HEALTHY,
        facts: { kind: 'user', expiresAt: 'unknown', dataAccessExpiresAt: 'unknown', ...facts },
      }).filter((line) => line.startsWith('Kind'));
    expect(identity({})).toEqual(['Kind: user token.']);
    expect(identity({ kind: 'unknown', appId: '1' })).toEqual([]);
    expect(identity({ kind: 'app', appId: '1' })).toEqual(['Kind: app token, app 1.']);
    expect(identity({ appId: '1', appName: 'Acme', userId: '2' })).toEqual([
      'Kind: user token, app Acme (1), user 2.',
    ]);
    expect(identity({ kind: 'page', profileId: '3', scopes: ['a', 'b'] })).toEqual([
      'Kind: page token, page 3, permissions a b.',
    ]);
    expect(identity({ scopes: [] })).toEqual(['Kind: user token, permissions none.']);
  });

  test('name each asset, and each place that was or was not brought up to date', () => {
    const asset = { kind: 'threads', id: '1', name: 'threads:1' } as const;
    const lines = reportLines({
      ...HEALTHY,
      assets: [{ asset, reach: { kind: 'reached' } }],
      repairedTargets: ['A in acme/one'],
      failedTargets: [{ location: 'B in acme/two', why: 'It is shut.', hint: 'Open it.', kind: 'permanent' }],
    });
    expect(lines).toEqual(
      expect.arrayContaining([
        'threads:1: reached.',
        'Brought up to date: A in acme/one.',
        'Not written: B in acme/two. It is shut. Open it.',
      ]),
    );
    expect(reportLines(HEALTHY).join('\n')).not.toMatch(/Brought|Not written|undefined/);
  });

  test('name both ends, and of a page token what its end tells', () => {
    const ends = (facts: Partial<TokenReport['facts']>) =>
      reportLines({ ...HEALTHY, facts: { ...HEALTHY.facts, expiresAt: NOW + 60, ...facts } }).find((line) =>
        line.startsWith('Ends'),
      );
    const end = 'Ends: 2026-11-22 04:31 UTC (less than an hour left).';
    expect(ends({})).toBe(end);
    expect(ends({ scopes: ['instagram_basic'], dataAccessExpiresAt: NOW })).toBe(
      `${end} Data access ends: 2026-11-22 04:30 UTC (over).`,
    );
    expect(ends({ kind: 'page' })).toMatch(/left\)\. It is a page's token .* short-lived user token\.$/);
    const { now: _now, ...timeless } = HEALTHY;
    expect(reportLines(timeless)).toEqual(reportLines(HEALTHY).filter((line) => !line.startsWith('Ends')));
  });

  test('name what comes next only while it is to come', () => {
    const plan = (dates: Partial<TokenReport>) => {
      const { nextRefreshAt: _refresh, warnAt: _warn, ...undated } = HEALTHY;
      return reportLines({ ...undated, ...dates }).filter((line) =>
        /^(Next refresh|If it cannot)/.test(line),
      );
    };
    expect(plan({})).toEqual([]);
    expect(plan({ nextRefreshAt: NOW, warnAt: NOW })).toEqual([]);
    expect(plan({ nextRefreshAt: NOW + 60 })).toEqual(['Next refresh: from 2026-11-22 04:31 UTC.']);
    expect(plan({ warnAt: NOW + 60 })).toEqual([
      'If it cannot be refreshed, a person is asked from 2026-11-22 04:31 UTC.',
    ]);
    expect(plan({ nextRefreshAt: NOW + 60, warnAt: NOW + 120 })).toEqual([
      'Next refresh: from 2026-11-22 04:31 UTC. If it cannot be refreshed, a person is asked from 2026-11-22 04:32 UTC.',
    ]);
  });

  test('name what else was found once, and nothing that went well', () => {
    const findings = [
      { outcome: 'healthy', reason: 'same-date' },
      { outcome: 'attention', reason: 'credential-ends' },
      { outcome: 'attention', reason: 'ends-soon' },
      { outcome: 'attention', reason: 'credential-ends' },
    ] as const;
    const lines = reportLines({ ...report('attention'), findings });
    expect(lines.filter((line) => line.startsWith('Also'))).toEqual([
      'Also: GitHub credential ends soon (RMT-CREDENTIAL-ENDS).',
    ]);
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
    expect(first?.message).toContain('Act before 2026-12-01 04:30 UTC (9 days left).');
    expect(first?.message).toContain('Next steps: https://github.com/acme/website/issues/7');
  });

  test('name what is missing, and which place was not written', () => {
    expect(annotationsOf(report('missing-scopes'))[0]?.message).toContain('Missing: ads_management.');
    expect(annotationsOf(report('partial'))[0]?.message).toContain(
      'FB_TOKEN in acme/reports: GitHub finds nothing there. Check the name.',
    );
  });

  test('of several findings come most severe first, each once', () => {
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
      'GitHub refused secrets-token: it may have expired',
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

  test('put the most severe first, in whichever order it was found', () => {
    const { findings } = report('misconfigured');
    for (const order of [findings, [...findings].reverse()]) {
      expect(
        annotationsOf({ ...report('misconfigured'), findings: order }).map(({ level }) => level),
      ).toEqual(['error', 'warning']);
    }
  });

  test('warn of nothing that was told before, and of the same thing once', () => {
    const warning = { reason: 'credential-refused', message: 'It is shut.', hint: 'Open it.' } as const;
    const told = annotationsOf({ ...report('misconfigured'), warnings: [warning] });
    expect(told.map(({ message }) => message).join()).not.toContain('It is shut.');
    expect(annotationsOf({ ...HEALTHY, warnings: [warning, warning] })).toHaveLength(1);
  });

  test('of a notice lead to no issue, since nobody has to act', () => {
    const issueUrl = 'https://github.com/acme/website/issues/7';
    expect(annotationsOf({ ...report('superseded'), issueUrl })[0]?.message).not.toContain('issues/7');
    const { issueUrl: _issue, ...alone } = report('attention');
    expect(annotationsOf(alone)[0]?.message).toMatch(
      /9 days left\)\. [^.]+\. Log in again before it ends\.$/,
    );
  });
});
