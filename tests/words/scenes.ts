import type { Conclusion } from '../../src/token/conclusion.js';
import type { TokenFacts } from '../../src/token/inspection.js';
import { gravestLevel, type Notice } from '../../src/token/notice.js';
import { DAY } from '../../src/token/time.js';
import type { IssueInput, IssueJob, IssueLinks } from '../../src/words/issue.js';

/** 2026-11-22 04:30 UTC */
export const NOW = Date.UTC(2026, 10, 22, 4, 30) / 1000;

export const LINKS: IssueLinks = {
  serverUrl: 'https://github.com',
  repository: 'acme/website',
  runUrl: 'https://github.com/acme/website/actions/runs/42',
  workflowFile: 'meta-token.yml',
  dialogUrl: 'https://www.facebook.com',
  graphApiVersion: 'v25.0',
  graphApiUrl: 'https://graph.facebook.com',
};

export const JOB: IssueJob = {
  name: 'META_ACCESS_TOKEN',
  source: {
    scope: 'environment',
    repository: 'acme/website',
    environment: 'production',
    secret: 'META_ACCESS_TOKEN',
  },
  platform: 'facebook',
  app: { id: '1234567890' },
  policy: { requiredScopes: ['ads_read'] },
  redirectUri: 'http://localhost:8080/',
};

/** A person's 60-day token with nine days left. */
export const USER_FACTS: TokenFacts = {
  kind: 'user',
  appId: '1234567890',
  appName: 'Acme Reports',
  userId: '5550001',
  scopes: ['ads_read', 'read_insights', 'public_profile'],
  issuedAt: NOW - 51 * DAY,
  expiresAt: NOW + 9 * DAY,
  dataAccessExpiresAt: NOW + 39 * DAY,
};

export const UNREADABLE_FACTS: TokenFacts = {
  kind: 'unknown',
  expiresAt: 'unknown',
  dataAccessExpiresAt: 'unknown',
};

/** What the issue's text is made of on a day with these notices. */
export function scene(
  notices: readonly Notice[],
  facts: TokenFacts = USER_FACTS,
  more: Partial<IssueInput> & { readonly findings?: Conclusion['findings'] } = {},
): IssueInput {
  const { findings = [], ...rest } = more;
  return {
    job: JOB,
    conclusion: { notices, facts, findings, reason: findings[0]?.reason ?? 'not-due' },
    level: gravestLevel(notices, NOW),
    now: NOW,
    links: LINKS,
    ...rest,
  };
}
