import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { declaredDefaults, definitionOf, INPUT_NAMES } from '../../../src/inputs/table.js';
import { SIXTY_DAYS, setStage } from '../../scenarios/action/stage.js';

interface Declared {
  readonly inputs: Record<
    string,
    { readonly required?: boolean; readonly description: string; readonly default?: string }
  >;
  readonly outputs: Record<string, unknown>;
}

const declared: Declared = parse(
  readFileSync(path.resolve(import.meta.dirname, '../../../action.yml'), 'utf8'),
);

describe('action.yml', () => {
  it('has the defaults that the code falls back to', () => {
    const defaults = Object.entries(declared.inputs).flatMap(([name, { default: value }]) =>
      value === undefined || value.includes('${{') ? [] : [[name, value]],
    );
    expect(Object.fromEntries(defaults)).toEqual(declaredDefaults());
  });

  it('declares the inputs of the table in its order', () => {
    expect(Object.keys(declared.inputs)).toEqual(INPUT_NAMES);
  });

  it('tells the default of each platform where they differ', () => {
    for (const name of INPUT_NAMES) {
      const { default: value = '' } = definitionOf(name);
      if (typeof value === 'string') continue;
      for (const one of Object.values(value))
        expect(declared.inputs[name]?.description).toContain(`\`${one}\``);
    }
  });

  it('declares exactly the outputs that a run sets', async (hooks) => {
    const stage = await setStage({}, hooks);
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS }));
    const ran = await stage.run();
    expect(Object.keys(ran.outputs).sort()).toEqual(Object.keys(declared.outputs).sort());
  });

  it('requires no input that another way of using the action leaves out', () => {
    const required = Object.entries(declared.inputs).filter(([, input]) => input.required === true);
    expect(required.map(([name]) => name)).toEqual([]);
  });

  it('describes a report that holds what is promised, and nothing else', async (hooks) => {
    const stage = await setStage({}, hooks);
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS }));
    const ran = await stage.run();
    expect(ran.report).toEqual([
      {
        secret: 'META_ACCESS_TOKEN',
        outcome: 'healthy',
        reason: 'not-due',
        refreshed: false,
        token_kind: 'user',
        expires_at: '2026-03-06T06:00:00Z',
        data_access_expires_at: '2026-04-05T06:00:00Z',
        days_left: 59,
        failed_targets: [],
        repaired_targets: [],
        issue_url: '',
        assets: [],
      },
    ]);
  });
});

it.fails('A request that GitHub does not describe fails the test that sent it', async (hooks) => {
  const { github, githubToken } = await setStage({ faultRate: 0 }, hooks);
  await fetch(`${github.url}/repos/acme/ads/issues?label=x`, {
    headers: { authorization: `Bearer ${githubToken}`, 'user-agent': 'test' },
  });
});
