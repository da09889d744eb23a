import type { Alive, Dead, Inspection, TokenFacts, TokenKind } from '../../../src/token/inspection.js';
import type { Policy } from '../../../src/token/policy.js';
import type { GitHubProblem } from '../../../src/token/problem.js';
import type { TokenReport } from '../../../src/token/report.js';
import { Secret } from '../../../src/token/secret.js';
import { DAY } from '../../../src/token/time.js';
import type { VerifiedToken } from '../../../src/token/token-response.js';

type Refused = Extract<Inspection, { kind: 'refused' }>;
type Doubt = Extract<Inspection, { kind: 'doubt' }>;

export const KINDS: readonly TokenKind[] = [
  'user',
  'page',
  'system-user',
  'app',
  'instagram',
  'threads',
  'unknown',
];

/** 2026-11-22T00:00:00Z */
export const NOW = 1_795_305_600;

/** A user's token of 60 days, 20 of them over. */
export function factsOf(changes: Partial<TokenFacts> = {}): TokenFacts {
  return {
    kind: 'user',
    appId: '257422819769992',
    userId: '123',
    scopes: ['ads_read', 'read_insights'],
    issuedAt: NOW - 20 * DAY,
    expiresAt: NOW + 40 * DAY,
    dataAccessExpiresAt: NOW + 70 * DAY,
    ...changes,
  };
}

/** The report of a day when nothing was due. */
export function reportOf(changes: Partial<TokenReport> = {}): TokenReport {
  return {
    secret: 'META_ACCESS_TOKEN',
    location: 'META_ACCESS_TOKEN in acme/website',
    outcome: 'healthy',
    reason: 'not-due',
    refreshed: false,
    facts: factsOf(),
    findings: [{ outcome: 'healthy', reason: 'not-due' }],
    alerts: [],
    failedTargets: [],
    repairedTargets: [],
    warnings: [],
    ...changes,
  };
}

export function without<Key extends keyof TokenFacts>(facts: TokenFacts, key: Key): Omit<TokenFacts, Key> {
  const { [key]: _left, ...rest } = facts;
  return rest;
}

export function alive(changes: Partial<TokenFacts> = {}): Alive {
  return { kind: 'alive', facts: factsOf(changes), at: NOW };
}

/** A fresh token that Meta says this of. */
export function verified(facts: TokenFacts = factsOf(), token = 'EAAtestFresh'): VerifiedToken {
  return { kind: 'verified', token: new Secret(token), inspection: { kind: 'alive', facts, at: NOW } };
}

export function dead(reason: Dead['reason'] = 'expired'): Dead {
  return { kind: 'dead', reason, facts: factsOf({ expiresAt: 'unknown' }), at: NOW, trace: { status: 200 } };
}

export function refused(reason: Refused['reason']): Refused {
  return { kind: 'refused', reason, at: NOW, trace: { status: 400 } };
}

export function doubt(reason: Doubt['reason'] = 'meta-unavailable'): Doubt {
  return { kind: 'doubt', reason, at: NOW, trace: { status: 503 } };
}

/** The action's defaults for the sample's app, without a spread. */
export function policyOf(changes: Partial<Policy> = {}): Policy {
  return {
    appId: '257422819769992',
    requiredScopes: [],
    refreshBeforeDays: 30,
    warnBeforeDays: 14,
    spreadSeconds: 0,
    ...changes,
  };
}

export function setupProblem(changes: Partial<GitHubProblem> = {}): GitHubProblem {
  return {
    reason: 'permission-missing',
    kind: 'permanent',
    message: 'GitHub does not let this credential write secrets.',
    hint: 'Grant it Secrets: write.',
    ...changes,
  };
}

export function doubtfulProblem(): GitHubProblem {
  return {
    reason: 'github-unavailable',
    kind: 'transient',
    message: 'GitHub answered with HTTP 503.',
    hint: 'Wait for the next run.',
  };
}
