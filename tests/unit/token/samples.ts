import type { Alive, Inspection, TokenFacts } from '../../../src/token/inspection.js';
import type { Policy } from '../../../src/token/policy.js';
import type { GitHubProblem } from '../../../src/token/problem.js';
import { DAY } from '../../../src/token/time.js';

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

export function without<Key extends keyof TokenFacts>(facts: TokenFacts, key: Key): Omit<TokenFacts, Key> {
  const { [key]: _left, ...rest } = facts;
  return rest;
}

export function alive(changes: Partial<TokenFacts> = {}): Alive {
  return { kind: 'alive', facts: factsOf(changes), at: NOW };
}

export function dead(reason: Extract<Inspection, { kind: 'dead' }>['reason'] = 'expired'): Inspection {
  return { kind: 'dead', reason, facts: factsOf({ expiresAt: 'unknown' }), at: NOW, trace: { status: 200 } };
}

export function refused(reason: Extract<Inspection, { kind: 'refused' }>['reason']): Inspection {
  return { kind: 'refused', reason, at: NOW, trace: { status: 400 } };
}

export function doubt(
  reason: Extract<Inspection, { kind: 'doubt' }>['reason'] = 'meta-unavailable',
): Inspection {
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
