import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { withoutFields } from '../../../sandbox/script.js';
import { DAY, REPOSITORY, type Scenario, SECRET, startCliScenario } from '../../support/scenario.js';

const refresh = ({ here }: Scenario, ...more: string[]) => [
  'refresh',
  ...['--repo', REPOSITORY, '--secret', SECRET, '--open-issues', 'false', '--yes', '--json'],
  ...here,
  ...more,
];
const due = (scenario: Scenario, lifetime = 10) =>
  scenario.issue({ kind: 'system-user', lifetime: lifetime * DAY });

describe.concurrent('A token of this computer that is older than GitHub’s copy', () => {
  it.for<[string, (scenario: Scenario, old: string) => [string[], object, object]]>([
    ['from the environment', (_, old) => [[], { META_ACCESS_TOKEN: old }, {}]],
    ['from standard input', (_, old) => [['--stdin'], {}, { input: old }]],
    ['in a dry run', (_, old) => [['--dry-run'], { META_ACCESS_TOKEN: old }, {}]],
  ])('is not used: %s', async ([, give], hooks) => {
    const scenario = await startCliScenario({}, hooks);
    const old = due(scenario);
    scenario.clock.advance({ hours: 5 });
    const newer = scenario.store(scenario.issue({ kind: 'system-user' }));
    const [more, env, options] = give(scenario, old);
    const { exitCode, stdout, stderr } = await scenario.cli(refresh(scenario, ...more), { ...env }, options)
      .ended;
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)[0]).toMatchObject({ refreshed: false, reason: 'local-token-older' });
    expect(stderr).toContain('--force');
    expect(scenario.stored()).toBe(newer);
    expect(scenario.journal.exchanges('meta').map(({ call }) => call)).toEqual(['debug_token']);
  });

  it('also when it is dead: no false alarm', async (hooks) => {
    const scenario = await startCliScenario({}, hooks);
    const old = due(scenario);
    scenario.clock.advance({ days: 11 });
    const newer = scenario.store(scenario.issue({ kind: 'system-user' }));
    const typed = refresh(scenario).map((word) => (word === 'false' ? 'true' : word));
    const { exitCode } = await scenario.cli(typed, { META_ACCESS_TOKEN: old }).ended;
    expect(exitCode).toBe(1);
    expect(scenario.stored()).toBe(newer);
    expect(scenario.issues()).toEqual([]);
  });

  it('is used with --force', async (hooks) => {
    const scenario = await startCliScenario({}, hooks);
    const old = due(scenario);
    scenario.clock.advance({ hours: 5 });
    scenario.store(old);
    const { exitCode, stderr } = await scenario.cli(refresh(scenario, '--force'), { META_ACCESS_TOKEN: old })
      .ended;
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
    expect(scenario.stored()).not.toBe(old);
  });

  it('one that was stored within minutes is refreshed as ever, with as many requests as by the action', async (hooks) => {
    const scenario = await startCliScenario({}, hooks);
    const token = due(scenario);
    scenario.clock.advance({ minutes: 9 });
    scenario.store(token);
    const { exitCode, stderr } = await scenario.cli(refresh(scenario), { META_ACCESS_TOKEN: token }).ended;
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
    expect(scenario.stored()).not.toBe(token);
    const calls = scenario.journal.exchanges('meta').map(({ call }) => call);
    scenario.store(due(scenario));
    expect(calls).toEqual((await scenario.run({ 'open-issues': 'false' })).meta);
  });
});

describe.concurrent('--token-file', () => {
  /** A file that holds this, in a folder of its own. */
  const fileWith = (
    text: string,
    { onTestFinished }: { onTestFinished(run: () => void): void },
    mode = 0o600,
  ) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'token-'));
    onTestFinished(() => {
      chmodSync(folder, 0o700);
      rmSync(folder, { recursive: true });
    });
    const file = path.join(folder, 'token');
    writeFileSync(file, text);
    chmodSync(file, mode);
    return file;
  };

  it('is read, and gets the new token after GitHub has it', async (hooks) => {
    const scenario = await startCliScenario({}, hooks);
    const old = due(scenario);
    scenario.clock.advance({ hours: 5 });
    scenario.store(old);
    const file = fileWith(`${old}\n`, hooks);
    const { exitCode, stdout, stderr } = await scenario.cli(refresh(scenario, '--token-file', file)).ended;
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
    expect(scenario.stored()).not.toBe(old);
    expect(readFileSync(file, 'utf8').trim()).toBe(scenario.stored());
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(path.dirname(file))).toEqual(['token']);
    expect(scenario.leaks(stdout + stderr)).toBe(false);
  });

  it('day after day, the file follows', async (hooks) => {
    const scenario = await startCliScenario({}, hooks);
    const file = fileWith(scenario.store(due(scenario, 50)), hooks);
    for (let month = 0; month < 3; month++) {
      scenario.clock.advance({ days: 40 });
      const { exitCode, stderr } = await scenario.cli(refresh(scenario, '--token-file', file)).ended;
      expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
      expect(readFileSync(file, 'utf8').trim()).toBe(scenario.stored());
    }
    expect(scenario.history()).toHaveLength(4);
  });

  it('stays as it was where GitHub does not take the token', async (hooks) => {
    const scenario = await startCliScenario({}, hooks);
    const old = scenario.store(due(scenario));
    const file = fileWith(old, hooks);
    scenario.faults.add({ service: 'github', call: 'secret.put', kind: 'status', status: 403, times: 10 });
    await scenario.cli(refresh(scenario, '--token-file', file)).ended;
    expect(readFileSync(file, 'utf8')).toBe(old);
  });

  it.skipIf(process.platform === 'win32').for([0o644, 0o640, 0o604, 0o620, 0o666])(
    'is refused when others may read or change it: %o',
    async (mode, hooks) => {
      const scenario = await startCliScenario({}, hooks);
      const old = scenario.store(due(scenario));
      const { exitCode, stderr } = await scenario.cli(
        refresh(scenario, '--token-file', fileWith(old, hooks, mode)),
      ).ended;
      expect(exitCode).toBe(1);
      expect(stderr).toContain('chmod 600');
      expect(scenario.journal.exchanges()).toEqual([]);
    },
  );

  it.for<[string, string[], string]>([
    ['that is not there', ['--token-file', '/nowhere/token'], 'not there'],
    ['that is a folder', ['--token-file', tmpdir()], 'must name a file'],
    ['beside --stdin', ['--stdin', '--token-file', 'x'], 'cannot be combined'],
  ])('is refused %s', async ([, more, words], hooks) => {
    const scenario = await startCliScenario({}, hooks);
    const { exitCode, stderr } = await scenario.cli(refresh(scenario, ...more)).ended;
    expect(exitCode).toBe(1);
    expect(stderr).toContain(words);
  });
});

const mounts = canMount();
const noMounts = mounts ? '' : ' (skipped: only an administrator of a Linux may mount)';

describe.skipIf(!mounts)(`--token-file of a system that is set up in its own way${noMounts}`, () => {
  /** A folder with the token, on a file system of `size`. */
  const mounted = (size: string, text: string) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'token-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]);
    onTestFinished(() => {
      execFileSync('umount', ['--recursive', folder]);
      rmSync(folder, { recursive: true });
    });
    const file = path.join(folder, 'token');
    writeFileSync(file, text, { mode: 0o600 });
    return file;
  };

  it('on a disk that is full: nothing is asked for that could not be kept', async () => {
    const scenario = await startCliScenario();
    const old = scenario.store(due(scenario));
    const file = mounted('4k', old);
    const { exitCode, stderr } = await scenario.cli(refresh(scenario, '--token-file', file)).ended;
    expect(stderr).toContain('ENOSPC');
    expect(exitCode).toBe(1);
    expect(scenario.journal.exchanges()).toEqual([]);
    expect([scenario.stored(), readFileSync(file, 'utf8')]).toEqual([old, old]);
    expect(readdirSync(path.dirname(file))).toEqual(['token']);
  });

  it('mounted by itself, as into a container, is written into', async () => {
    const scenario = await startCliScenario();
    const old = scenario.store(due(scenario));
    const file = mounted('64k', `${old}${' '.repeat(300)}\n`);
    execFileSync('mount', ['--bind', file, file]);
    const { exitCode, stderr } = await scenario.cli(refresh(scenario, '--token-file', file)).ended;
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
    expect(scenario.stored()).not.toBe(old);
    expect(readFileSync(file, 'utf8')).toBe(`${scenario.stored()}\n`);
    expect(readdirSync(path.dirname(file))).toEqual(['token']);
  });

  it('stays its owner’s, whoever runs the command', async () => {
    const scenario = await startCliScenario();
    const file = mounted('64k', scenario.store(due(scenario)));
    chownSync(file, 1234, 2345);
    const { exitCode, stderr } = await scenario.cli(refresh(scenario, '--token-file', file)).ended;
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
    expect(readFileSync(file, 'utf8')).toBe(`${scenario.stored()}\n`);
    expect(statSync(file)).toMatchObject({ uid: 1234, gid: 2345, mode: 0o100600 });
  });
});

/** Whether this is an administrator of a Linux that lets them mount. */
function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const folder = mkdtempSync(path.join(tmpdir(), 'mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.concurrent('A token of this computer of which nobody tells when it was issued', () => {
  it.for(['system-user', 'instagram'] as const)('does not go over GitHub’s copy: %s', async (kind, hooks) => {
    const scenario = await startCliScenario({}, hooks);
    scenario.meta.behaviour.refreshReturns = 'new-string';
    const scopes = kind === 'instagram' ? ['instagram_business_basic'] : ['ads_read'];
    const old = scenario.issue({ kind, lifetime: 10 * DAY, scopes });
    scenario.clock.advance({ days: 3 });
    const newer = scenario.store(scenario.issue({ kind, scopes }));
    const edit = withoutFields('issued_at');
    scenario.faults.add({ kind: 'edit', edit, service: 'meta', call: 'debug_token', times: Infinity });
    const typed = refresh(scenario, '--instagram-api-url', scenario.meta.instagramUrl);
    const { exitCode, stderr } = await scenario.cli(typed, { META_ACCESS_TOKEN: old }).ended;
    expect(exitCode).toBe(1);
    expect(stderr).toContain('--force');
    expect(scenario.stored()).toBe(newer);
    expect((await scenario.cli([...typed, '--force'], { META_ACCESS_TOKEN: old }).ended).exitCode).toBe(0);
    expect(scenario.stored()).not.toBe(newer);
  });

  it('is kept where nothing is to be written', async (hooks) => {
    const scenario = await startCliScenario({}, hooks);
    const token = scenario.store(scenario.issue({ kind: 'system-user', lifetime: 'never' }));
    const edit = withoutFields('issued_at');
    scenario.faults.add({ kind: 'edit', edit, service: 'meta', call: 'debug_token', times: Infinity });
    const { exitCode } = await scenario.cli(refresh(scenario), { META_ACCESS_TOKEN: token }).ended;
    expect(exitCode).toBe(0);
  });

  it('is lengthened where it is one of an hour', async (hooks) => {
    const scenario = await startCliScenario({}, hooks);
    const token = scenario.issue({ lifetime: 3_600 });
    scenario.put('EAAtestOld');
    scenario.clock.advance({ minutes: 20 });
    const { exitCode, stderr } = await scenario.cli(refresh(scenario), { META_ACCESS_TOKEN: token }).ended;
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
    expect(scenario.inspect()?.expiresAt).toBeGreaterThan(scenario.clock.seconds() + 59 * DAY);
  });
});
