import type { TokenFacts } from '../../../src/token/inspection.js';
import type { TokenReport } from '../../../src/token/report.js';
import { DAY } from '../../../src/token/time.js';

/** 2026-11-22 04:30 UTC */
export const NOW = Date.UTC(2026, 10, 22, 4, 30) / 1000;

type Changes = Partial<Omit<TokenReport, 'facts'>> & { readonly facts?: Partial<TokenFacts> };

/** The report of a person's token with 50 days left, but for these changes. Its finding is its outcome. */
export function aReport({ facts, ...changes }: Changes): TokenReport {
  const { outcome = 'healthy', reason = 'not-due' } = changes;
  return {
    secret: 'META_ACCESS_TOKEN',
    location: `${changes.secret ?? 'META_ACCESS_TOKEN'} in acme/ads`,
    outcome,
    reason,
    refreshed: false,
    facts: { kind: 'user', expiresAt: NOW + 50 * DAY, dataAccessExpiresAt: NOW + 80 * DAY, ...facts },
    now: NOW,
    findings: [{ outcome, reason }],
    alerts: [],
    failedTargets: [],
    repairedTargets: [],
    warnings: [],
    ...changes,
  };
}
