import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { editJson } from '../../../sandbox/script.js';
import {
  DAY,
  type Ended,
  REPOSITORY,
  type Scenario,
  SECRET,
  startCliScenario,
} from '../../support/scenario.js';

/** A title, a cleared screen in one sign (C1), a command of a runner on a line of its own, and text that runs backwards. */
const EVIL = '\u001b]0;owned\u0007\u009b2J\u001b[8m\r\n::error::owned\n##[error]owned\u202e';
/** Nothing that prints may do: what is not seen, but for line ends. */
const OBEYED = /(?!\n)[\p{Cc}\p{Cf}]|^\s*::|##\[/mu;

/** The same answer with `key` ending on that, wherever it stands. */
function spoil(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((one) => spoil(one, key));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]): [string, unknown] => {
    if (name !== key || typeof inner === 'object') {
      return [name, name === key && Array.isArray(inner) ? [...inner, EVIL] : spoil(inner, key)];
    }
    return [name, typeof inner === 'string' ? inner + EVIL : inner];
  });
  return Object.fromEntries(entries);
}

type Call = (scenario: Scenario, token: string, cwd: string) => Promise<Ended>;
const COMMANDS: Readonly<Record<string, Call>> = {
  init: (scenario, token, cwd) => {
    const given = [
      '--app-id',
      scenario.app.id,
      '--repo',
      REPOSITORY,
      '--action',
      'acme/refresh-meta-token@v1',
    ];
    const typed = ['init', ...given, '--graph-api-url', scenario.meta.graphUrl, '--yes'];
    return scenario.cli(typed, { META_ACCESS_TOKEN: token }, { input: '', cwd }).ended;
  },
  inspect: ({ cli, here }, token) => cli(['inspect', '--stdin', ...here], {}, { input: token }).ended,
  'inspect --json': ({ cli, here }, token) =>
    cli(['inspect', '--stdin', '--json', ...here], {}, { input: token }).ended,
  'system-user': (scenario, token) => {
    const given = ['--repo', REPOSITORY, '--secret', SECRET, '--system-user', '100012345678901'];
    const typed = ['system-user', ...given, '--scope', 'ads_read', '--yes', ...scenario.here];
    const admin = scenario.issue({ kind: 'system-user' });
    return scenario.cli(typed, { META_ACCESS_TOKEN: token, META_ADMIN_TOKEN: admin }).ended;
  },
  login: async (scenario, token) => {
    const running = scenario.login([], { META_ACCESS_TOKEN: token });
    await running
      .dialog()
      .then((dialog) => fetch(scenario.answer(dialog)))
      .catch(() => undefined);
    return running.ended;
  },
};

describe.concurrent('What Meta or GitHub say is not obeyed by a terminal or a runner', () => {
  const keys = ['full_name', 'default_branch', 'login', 'name', 'application', 'scopes', 'message'];
  it.for(keys)('%s', async (key, hooks) => {
    const scenario = await startCliScenario({}, hooks);
    const cwd = mkdtempSync(path.join(tmpdir(), 'hostile-'));
    hooks.onTestFinished(() => rmSync(cwd, { recursive: true }));
    const token = scenario.store(scenario.issue({ kind: 'system-user', lifetime: 10 * DAY }));
    const change = {
      call: '*',
      kind: 'edit',
      edit: editJson((body) => spoil(body, key)),
      times: 1e6,
    } as const;
    scenario.faults.add({ service: 'meta', ...change });
    scenario.faults.add({ service: 'github', ...change });
    for (const [name, call] of Object.entries(COMMANDS)) {
      const { stdout, stderr } = await call(scenario, token, cwd);
      expect(`${stdout}${stderr}`, name).not.toMatch(OBEYED);
      if (name.endsWith('--json') && stdout !== '') JSON.parse(stdout);
    }
  });
});
