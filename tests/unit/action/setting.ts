import type { Runner } from '../../../src/action/runner.js';
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

/** One thing that a runner was told, in the order of telling. */
export interface Told {
  readonly about: 'mask' | 'line' | 'debug' | 'annotation' | 'output' | 'variable' | 'summary' | 'failure';
  readonly text: string;
}

/** A runner that remembers all that it was told. */
export interface RememberingRunner extends Runner {
  readonly told: readonly Told[];
  /** What it was told of one kind. */
  of(about: Told['about']): string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly hasFailed: boolean;
}

export function rememberingRunner(inputs: Readonly<Record<string, string>> = {}): RememberingRunner {
  const told: Told[] = [];
  const outputs: Record<string, string> = {};
  const remember = (about: Told['about'], text: string) => {
    told.push({ about, text });
  };
  return {
    told,
    outputs,
    of: (about) => told.filter((one) => one.about === about).map(({ text }) => text),
    get hasFailed() {
      return told.some(({ about }) => about === 'failure');
    },
    input: (name) => inputs[name] ?? '',
    mask: (value) => remember('mask', value),
    line: (text) => remember('line', text),
    debug: (text) => remember('debug', text),
    annotate: (level, title, message) => remember('annotation', `${level} | ${title} | ${message}`),
    output: (name, value) => {
      outputs[name] = value;
      remember('output', `${name}=${value}`);
    },
    exportVariable: (name, value) => remember('variable', `${name}=${value}`),
    summarize: (markdown) => remember('summary', markdown),
    fail: () => remember('failure', ''),
  };
}
