import type { TokenFacts } from '../../../src/token/inspection.js';
import { DAY } from '../../../src/token/time.js';
import { reportOf } from '../token/samples.js';

/** 2026-01-05 06:00 UTC */
export const NOW = Date.UTC(2026, 0, 5, 6) / 1000;
export const FACTS: TokenFacts = {
  kind: 'user',
  appId: '123',
  appName: 'Acme Reports',
  userId: '777',
  scopes: ['ads_read', 'instagram_basic'],
  issuedAt: NOW - 10 * DAY,
  expiresAt: NOW + 50 * DAY,
  dataAccessExpiresAt: NOW + 80 * DAY,
};
export const REPORT = reportOf({
  facts: FACTS,
  now: NOW,
  nextRefreshAt: NOW + 18 * DAY,
  warnAt: NOW + 36 * DAY,
});
export const UNKNOWN = { kind: 'unknown', expiresAt: 'unknown', dataAccessExpiresAt: 'unknown' } as const;
