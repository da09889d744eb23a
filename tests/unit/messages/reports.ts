import type { TokenReport } from '../../../src/token/report.js';
import { DAY } from '../../../src/token/time.js';
import { reportOf } from '../token/samples.js';
import { NOW, UNREADABLE_FACTS, USER_FACTS } from './scenes.js';

export const DOCS = 'https://github.com/acme/refresh-meta-token/blob/v1/docs';
const ISSUE = 'https://github.com/acme/website/issues/7';

/** A person's token with 50 days left: nothing to do. */
export const HEALTHY = reportOf({
  facts: {
    ...USER_FACTS,
    issuedAt: NOW - 10 * DAY,
    expiresAt: NOW + 50 * DAY,
    dataAccessExpiresAt: NOW + 80 * DAY,
  },
  now: NOW,
  nextRefreshAt: NOW + 19 * DAY,
  warnAt: NOW + 36 * DAY,
});

function withoutDates(report: TokenReport): TokenReport {
  const { nextRefreshAt: _refresh, warnAt: _warn, ...rest } = report;
  return rest;
}

const ended: Partial<TokenReport> = { nextRefreshAt: NOW - 32 * DAY, warnAt: NOW - 16 * DAY };

/** One report for each outcome. The names are those of the golden files. */
export const REPORTS: Readonly<Record<string, TokenReport>> = {
  healthy: HEALTHY,
  'never-expires': {
    ...withoutDates(HEALTHY),
    reason: 'never-expires',
    facts: { ...USER_FACTS, kind: 'system-user', expiresAt: 'never', dataAccessExpiresAt: 'never' },
    findings: [{ outcome: 'healthy', reason: 'never-expires' }],
  },
  repaired: {
    ...HEALTHY,
    reason: 'repaired',
    findings: [{ outcome: 'healthy', reason: 'repaired' }],
    repairedTargets: ['FB_TOKEN in acme/reports'],
  },
  refreshed: {
    ...HEALTHY,
    outcome: 'refreshed',
    reason: 'refreshed',
    refreshed: true,
    facts: { ...USER_FACTS, issuedAt: NOW, expiresAt: NOW + 60 * DAY },
    nextRefreshAt: NOW + 29 * DAY,
    warnAt: NOW + 46 * DAY,
    findings: [{ outcome: 'refreshed', reason: 'refreshed' }],
  },
  superseded: {
    ...HEALTHY,
    outcome: 'superseded',
    reason: 'newer-token-stored',
    findings: [{ outcome: 'superseded', reason: 'newer-token-stored' }],
  },
  attention: {
    ...HEALTHY,
    outcome: 'attention',
    reason: 'ends-soon',
    facts: USER_FACTS,
    nextRefreshAt: NOW - 22 * DAY,
    warnAt: NOW - 5 * DAY,
    findings: [
      { outcome: 'healthy', reason: 'same-date' },
      { outcome: 'attention', reason: 'ends-soon' },
    ],
    alerts: [{ kind: 'ends-soon', endsAt: NOW + 9 * DAY, why: 'same-date' }],
    issueUrl: ISSUE,
  },
  partial: {
    ...HEALTHY,
    outcome: 'partial',
    reason: 'target-not-written',
    refreshed: true,
    findings: [
      { outcome: 'refreshed', reason: 'refreshed' },
      { outcome: 'partial', reason: 'target-not-written' },
    ],
    alerts: [
      {
        kind: 'target',
        targets: [
          {
            location: 'FB_TOKEN in acme/reports',
            why: 'GitHub finds nothing there.',
            hint: 'Check the name.',
          },
        ],
      },
    ],
    failedTargets: [
      {
        location: 'FB_TOKEN in acme/reports',
        why: 'GitHub finds nothing there.',
        hint: 'Check the name.',
        kind: 'permanent',
      },
    ],
    issueUrl: ISSUE,
  },
  inconclusive: {
    ...withoutDates(HEALTHY),
    outcome: 'inconclusive',
    reason: 'meta-unavailable',
    facts: UNREADABLE_FACTS,
    findings: [{ outcome: 'inconclusive', reason: 'meta-unavailable' }],
    trace: { status: 500, code: 2 },
  },
  misconfigured: {
    ...HEALTHY,
    outcome: 'misconfigured',
    reason: 'credential-refused',
    findings: [
      { outcome: 'misconfigured', reason: 'credential-refused' },
      { outcome: 'attention', reason: 'credential-ends' },
    ],
    alerts: [
      {
        kind: 'github-credential',
        problem: {
          reason: 'credential-refused',
          kind: 'permanent',
          message:
            'GitHub refused secrets-token: it may have expired, been revoked or been stored incompletely.',
          hint: 'Make a new one with the repository permission "Secrets: write" for acme/website. Personal access tokens: https://github.com/settings/personal-access-tokens.',
        },
      },
      { kind: 'github-credential-ends', endsAt: NOW + 3 * DAY },
    ],
    issueUrl: ISSUE,
  },
  reauthorize: {
    ...HEALTHY,
    ...ended,
    outcome: 'reauthorize',
    reason: 'expired',
    facts: { ...USER_FACTS, expiresAt: NOW - 2 * DAY },
    findings: [{ outcome: 'reauthorize', reason: 'expired' }],
    alerts: [{ kind: 'dead', reason: 'expired' }],
    issueUrl: ISSUE,
    trace: { status: 200, code: 190, subcode: 463 },
  },
  'missing-scopes': {
    ...HEALTHY,
    outcome: 'reauthorize',
    reason: 'missing-scopes',
    findings: [{ outcome: 'reauthorize', reason: 'missing-scopes' }],
    alerts: [{ kind: 'missing-scopes', scopes: ['ads_management'] }],
    issueUrl: ISSUE,
  },
};

/** One run with every outcome. */
export const EVERY_OUTCOME: readonly TokenReport[] = Object.entries(REPORTS).map(([name, report]) => {
  const secret = `META_${name.replaceAll('-', '_').toUpperCase()}`;
  return { ...report, secret, location: `${secret} in acme/website` };
});
