import { describe, expect, test } from 'vitest';
import { spreadSeconds } from '../../../src/token/policy.js';
import { DAY, REPOSITORY, SIXTY_DAYS, setStage } from '../../scenarios/action/stage.js';
import { readText } from './pages.js';

const page = readText('docs/many-tokens.md');
const ENVIRONMENT = 'meta';

/** The names that the page's example uses. */
function secretNames(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `META_TOKEN_${String(index + 1).padStart(3, '0')}`);
}

describe('docs/many-tokens.md', () => {
  const rows = [
    ...page.matchAll(/^\| (\d+) (?:healthy )?tokens?(?:, (\d+) of them due)? \| ([\d,]+) \| ([\d,]+) \|$/gm),
  ].map(([, tokens, due = '0', meta, github]) => ({
    tokens: Number(tokens),
    due: Number(due),
    meta: Number(meta),
    github: Number(github),
  }));

  test('tells the requests of four runs', () => {
    expect(rows.map(({ tokens }) => tokens)).toEqual([1, 10, 100, 10]);
  });

  test.each(rows)('$tokens tokens, $due due: $meta requests to Meta, $github to GitHub', async (row) => {
    const stage = await setStage({ faultRate: 0, environments: [ENVIRONMENT] });
    const issue = (secret: string): string => {
      const value = stage.meta.issueToken({ kind: 'system-user', lifetime: SIXTY_DAYS });
      stage.github.putSecret({ repository: REPOSITORY, environment: ENVIRONMENT, secret }, value);
      return `- secret: ${secret}\n  value: ${value}`;
    };
    const names = secretNames(row.tokens);
    const due = names.slice(0, row.due).map(issue);
    stage.clock.advance({ days: 40 });
    const healthy = names.slice(row.due).map(issue);
    stage.clock.advance({ days: 2 });
    const { outputs, meta, github } = await stage.run({
      tokens: [...due, ...healthy].join('\n'),
      environment: ENVIRONMENT,
    });
    expect(outputs.outcome).toBe(row.due === 0 ? 'healthy' : 'refreshed');
    expect({ meta: meta.length, github: github.length }).toEqual({ meta: row.meta, github: row.github });
  });

  test('tells how a hundred tokens issued at one moment fall due', () => {
    const perDay = [0, 1, 2].map(
      (day) => secretNames(100).filter((name) => Math.floor(spreadSeconds(name) / DAY) === day).length,
    );
    expect(page.replaceAll('\n', ' ')).toContain(
      `came to ${perDay
        .toSorted((a, b) => a - b)
        .join(', ')
        .replace(/, (\d+)$/, ' and $1')} a day`,
    );
  });
});
