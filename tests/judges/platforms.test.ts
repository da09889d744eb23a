// The command line where its users have it: each Node.js that it promises, homes and folders that nothing can be written to, odd
// terminals, languages and time zones. What only Windows and macOS show is in .github/workflows/check.yml.
import { spawn, spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  CLI,
  DAY,
  hasTerminals,
  noTerminals,
  ROOT,
  runOnTerminal,
  type Scenario,
  startCliScenario,
} from '../support/scenario.js';
import { NODES } from './judges.js';

interface Place {
  readonly node?: string;
  readonly program?: string;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Who runs it, so that a folder without write access is one: root may write everywhere. */
  readonly uid?: number;
}

/** Runs the command line where it is said, without a terminal. */
async function run(scenario: Scenario, typed: readonly string[], place: Place = {}) {
  const { node = process.execPath, program = CLI, cwd = tmpdir(), env = {}, uid } = place;
  const child = spawn(node, [program, ...typed], {
    cwd,
    env: { PATH: process.env.PATH, ...scenario.env, ...env },
    ...(uid === undefined ? {} : { uid, gid: uid }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { exitCode, stdout, stderr };
}

async function scenarioWithToken() {
  const scenario = await startCliScenario();
  const token = scenario.store(
    scenario.issue({ kind: 'system-user', lifetime: 20 * DAY, scopes: ['ads_read'] }),
  );
  return { scenario, token, env: { META_ACCESS_TOKEN: token } };
}

const inspect = (scenario: Scenario) => ['inspect', '--json', ...scenario.here];
const refresh = (scenario: Scenario) => [
  ...['refresh', '--repo', 'acme/ads', '--secret', 'META_ACCESS_TOKEN', '--yes', '--force'],
  ...scenario.here,
];

async function folder(): Promise<string> {
  const made = await mkdtemp(path.join(tmpdir(), 'place-'));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  await chmod(made, 0o755);
  return made;
}

// Not describe.each, which cuts a long title short, and with it the word of what is missing.
for (const { title, program, isHere } of NODES)
  describe(`On ${title}`, () => {
    it.skipIf(!isHere)('inspects and refreshes a token', async () => {
      const { scenario, token, env } = await scenarioWithToken();
      const seen = await run(scenario, inspect(scenario), { node: program, env });
      expect(seen.exitCode, seen.stderr).toBe(0);
      expect(JSON.parse(seen.stdout)).toMatchObject({ days_left: 19 });
      const ran = await run(scenario, refresh(scenario), { node: program, env });
      expect(ran.exitCode, ran.stderr + ran.stdout).toBe(0);
      expect(scenario.inspect()?.alive).toBe(true);
      expect(scenario.stored()).not.toBe(token);
      expect(`${ran.stderr}${seen.stderr}`).not.toMatch(/Warning|deprecated/i);
    });

    // fastagent #474, testsprite-cli #119: an old Node passes a proxy by without a word.
    it.skipIf(!isHere)('says that it cannot use a proxy, or says nothing of one', async () => {
      const { scenario, env } = await scenarioWithToken();
      const proxied = { ...env, https_proxy: 'http://127.0.0.1:9' };
      const { exitCode, stderr } = await run(scenario, inspect(scenario), { node: program, env: proxied });
      expect(exitCode, stderr).toBe(0);
      const version = spawnSync(program, ['--print', 'process.versions.node'], { encoding: 'utf8' }).stdout;
      const [major = 0, minor = 0] = version.split('.').map(Number);
      const isAble = major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);
      if (isAble) expect(stderr).not.toMatch(/cannot use one/);
      else
        expect(stderr).toMatch(
          /names a proxy, but Node [\d.]+ cannot use one.*Use Node 22\.21, 24\.5 or later/,
        );
    });

    // Beyond 2^53, and odd: a number that was rounded on the way is another account.
    it.skipIf(!isHere)('keeps an ID whole that Instagram tells as a number', async () => {
      const scenario = await startCliScenario();
      const id = '17841405793187219';
      const token = scenario.meta.issueToken({
        kind: 'instagram',
        lifetime: 20 * DAY,
        scopes: ['instagram_business_basic'],
      });
      scenario.faults.add({
        service: 'meta',
        call: 'instagram_me',
        kind: 'answer',
        status: 200,
        body: `{"user_id":${id},"username":"ada \\"${id}\\""}`,
        times: Number.POSITIVE_INFINITY,
      });
      const { exitCode, stdout, stderr } = await run(
        scenario,
        [
          'inspect',
          '--json',
          '--asset',
          `instagram:${id}`,
          '--instagram-api-url',
          scenario.meta.instagramUrl,
        ],
        { node: program, env: { META_ACCESS_TOKEN: token } },
      );
      expect(exitCode, stderr).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ assets: [{ asset: `instagram:${id}`, state: 'reached' }] });
    });

    it.skipIf(!isHere)('plays the demo', async () => {
      const { status, stdout, stderr } = spawnSync(program, [CLI, 'demo'], {
        encoding: 'utf8',
        timeout: 60_000,
      });
      expect(status, stdout + stderr).toBe(0);
      expect(stderr).not.toMatch(/Warning:/);
    });
  });

/** Nobody: neither root nor the owner of anything. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
const notRoot = isRoot ? '' : ' (skipped: only root may run it as nobody)';

describe('The command line', () => {
  it('runs from a path with blanks and other letters, in a folder with them', async () => {
    const { scenario, env } = await scenarioWithToken();
    const odd = path.join(await folder(), 'Ada’s tools (1) é %TEMP% $HOME');
    await cp(path.join(ROOT, 'dist/cli'), path.join(odd, 'cli'), { recursive: true });
    const ran = await run(scenario, refresh(scenario), {
      program: path.join(odd, 'cli/index.js'),
      cwd: odd,
      env,
    });
    expect(ran.exitCode, ran.stderr).toBe(0);
  });

  it.each([
    ['no home', { HOME: undefined }],
    ['an empty home', { HOME: '' }],
    ['a home that is not there', { HOME: '/nowhere/at/all' }],
    ['no PATH', { PATH: undefined }],
    ['TERM=dumb', { TERM: 'dumb' }],
    ['20 columns', { COLUMNS: '20' }],
    ['NO_COLOR and FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '3' }],
    ['German', { LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' }],
    ['Turkish', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
    ['Arabic', { LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' }],
    ['the C locale', { LANG: 'C', LC_ALL: 'C' }],
    ['a language that nobody knows', { LANG: 'xx_YY', LC_ALL: 'xx_YY' }],
    ['Kiritimati, 14 hours ahead', { TZ: 'Pacific/Kiritimati' }],
    ['Niue, 11 hours behind', { TZ: 'Pacific/Niue' }],
    ['a time zone that nobody knows', { TZ: 'Nowhere/Land' }],
  ] as const)('says the same with %s', async (_, place) => {
    const { scenario, env } = await scenarioWithToken();
    const usual = await run(scenario, ['inspect', ...scenario.here], { env: { ...env, NO_COLOR: '1' } });
    const odd = await run(scenario, ['inspect', ...scenario.here], {
      env: { ...env, NO_COLOR: '1', ...place },
    });
    expect(usual.exitCode, usual.stderr).toBe(0);
    expect(odd).toEqual(usual);
  });

  it.skipIf(!isRoot)(`needs no home and no folder that it may write to${notRoot}`, async () => {
    const { scenario, env } = await scenarioWithToken();
    const shut = await folder();
    await cp(path.join(ROOT, 'dist/cli'), path.join(shut, 'cli'), { recursive: true });
    await mkdir(path.join(shut, 'home'), { mode: 0o555 });
    const ran = await run(scenario, refresh(scenario), {
      program: path.join(shut, 'cli/index.js'),
      cwd: path.join(shut, 'home'),
      env: { ...env, HOME: path.join(shut, 'home') },
      uid: NOBODY,
    });
    expect(ran.exitCode, ran.stderr).toBe(0);
  });

  it.skipIf(!isRoot)(`says where init cannot write its file${notRoot}`, async () => {
    const { scenario, env } = await scenarioWithToken();
    const shut = await folder();
    await cp(path.join(ROOT, 'dist/cli'), path.join(shut, 'cli'), { recursive: true });
    const repository = path.join(shut, 'repository');
    await mkdir(repository, { mode: 0o755 });
    spawnSync('git', ['init', '--quiet', repository]);
    const ran = await run(
      scenario,
      [
        'init',
        '--repo',
        'acme/ads',
        '--app-id',
        scenario.app.id,
        '--action',
        'acme/refresh-meta-token@v1',
        '--yes',
        ...scenario.here,
      ],
      {
        program: path.join(shut, 'cli/index.js'),
        cwd: repository,
        env: { ...env, HOME: '/nowhere' },
        uid: NOBODY,
      },
    );
    expect(ran.exitCode).toBe(1);
    expect(ran.stderr).toMatch(/\.github.*(EACCES|permission|write)|(EACCES|permission|write).*\.github/is);
    expect(ran.stderr).not.toMatch(/\n {4}at /);
  });

  it('says which folder for temporary files it cannot use', async () => {
    const scenario = await startCliScenario();
    const ran = await run(scenario, ['demo'], { env: { TMPDIR: '/nowhere' } });
    expect(ran.exitCode).toBe(1);
    expect(ran.stderr).toMatch(
      /cannot mkdtemp \/nowhere\/.* \(ENOENT\)\.\nUse a folder .* TMPDIR names it\./,
    );
  });

  it.skipIf(!hasTerminals)(`inspects on a terminal that can do nothing${noTerminals}`, async () => {
    const { scenario, env } = await scenarioWithToken();
    const { exitCode, screen } = await runOnTerminal(['inspect', ...scenario.here], {
      ...scenario.env,
      ...env,
      TERM: 'dumb',
      COLUMNS: '20',
    });
    expect(exitCode, screen).toBe(0);
    expect(screen).toContain('ads_read');
  });
});
