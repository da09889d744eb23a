// Every command of gh and of ours that the docs, the issues and init print, run in bash as it is printed.
import { execFile, spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/index.js';
import { type ChecklistFacts, checklist } from '../../src/cli/init/checklist.js';
import { codeBlocks, inlineCode, readPages, readText } from '../promises/docs/pages.js';
import { CLI, ROOT } from '../support/scenario.js';
import { newerGh, newestGh } from './judges.js';
import { cmdWords, powerShellWords } from './shells.js';

const execute = promisify(execFile);
const PROGRAM = 'npx --yes github:OWNER/refresh-meta-token#v1';
/** No `%` in it: gh writes the name into an address as it is (2.23, 2.46, 2.100). */
const ENVIRONMENT = `Ada's "live" one at $HOME`;

const pages = readPages();
const documented = [
  ...pages.flatMap((page) =>
    codeBlocks(page)
      .filter(({ language }) => /^(ba)?sh$/.test(language))
      .flatMap(({ code }) => code.split('\n')),
  ),
  ...pages.flatMap(inlineCode),
];
const inIssues = globSync('tests/unit/messages/golden/*.md', { cwd: ROOT }).flatMap((file) =>
  [...readText(file).matchAll(/^ *((?:gh|npx|node) .*)$/gm)].map(([, line = '']) => line),
);

/** What init leaves to be done, for each place of the secret and each credential. */
const inChecklist = (['repository', 'environment', 'organization'] as const).flatMap((kind) =>
  (['app', 'pat'] as const).flatMap((credential) =>
    (['facebook', 'instagram'] as const).flatMap((platform) => {
      const secretScope = {
        repository: { kind: 'repository' },
        environment: { kind: 'environment', environment: ENVIRONMENT },
        organization: { kind: 'organization', organization: 'acme' },
      } as const;
      const facts: ChecklistFacts = {
        wish: {
          platform,
          appId: '123456789012345',
          secretName: 'META_ACCESS_TOKEN',
          secretScope: secretScope[kind],
          credential,
          requiredScopes: ['ads_read', 'read_insights'],
          assets: [],
          tells: [],
          dailyAt: 317,
          uses: 'OWNER/refresh-meta-token@v1',
        },
        repository: 'acme/website',
        serverUrl: 'https://github.com',
        host: 'github.com',
        program: PROGRAM,
        app: 'not-asked',
        location: 'not-asked',
        environment: 'as-it-is',
        gitHubApp: { kind: 'not-made' },
        appWish: {
          owner: 'acme',
          isOrganization: true,
          serverUrl: 'https://github.com',
          projectUrl: 'https://github.com/OWNER/refresh-meta-token',
          permissions: { secrets: 'write' },
        },
        run: undefined,
      };
      return checklist(facts).flatMap(({ how }) => how.map((line) => line.replace(/^of an? \w+: +/, '')));
    }),
  ),
);

const printed = [...new Set([...documented, ...inIssues, ...inChecklist].map((line) => line.trim()))];
/** Not a command by itself: a name in a sentence, or words left out. */
const isWhole = (line: string) =>
  !/…|^gh \w+$|^gh (secret|variable) set$|^gh auth login$|COMMAND|HOST/.test(line);
const ofGh = printed.filter((line) => line.startsWith('gh ') && isWhole(line));
const ofProgram = printed.filter((line) => line.startsWith('npx --yes github:') && isWhole(line));

/** `gh attestation` asks the registry of signatures, and `gh auth token` is our own call: they have tests of their own or none. */
const ASKS_GITHUB = /^gh attestation/;

let sandbox: Sandbox;
let folder: string;
let token: string;

beforeEach(async () => {
  sandbox = await startSandbox();
  folder = await mkdtemp(path.join(tmpdir(), 'gh-'));
  const { github } = sandbox;
  github.addOrganization('acme');
  github.addRepository({ fullName: 'acme/website', environments: ['production', 'meta', ENVIRONMENT] });
  github.addWorkflow('acme/website', { path: '.github/workflows/refresh-meta-token.yml' });
  token = github.addCredential({
    type: 'classic-pat',
    login: 'mona',
    repositories: ['acme/website'],
    organizations: ['acme'],
    scopes: ['repo', 'admin:org', 'workflow'],
  });
  await writeFile(path.join(folder, 'the-app.private-key.pem'), 'test value');
  await writeFile(path.join(folder, 'key.pem'), 'test value');
  await execute('git', ['init', '--quiet', '--initial-branch=main', folder]);
  await execute('git', ['-C', folder, 'remote', 'add', 'origin', 'http://github.localhost/acme/website.git']);
});
afterEach(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true });
});

/** Runs a line in bash, `value` on its standard input. Nothing that it starts reaches further than this computer. */
async function inBash(line: string, env: NodeJS.ProcessEnv, value = 'test value') {
  const child = spawn('bash', ['-c', line], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, ...env },
    timeout: 20_000,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  child.stdin.on('error', () => {}).end(value);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, output };
}

function runGh(gh: string, line: string) {
  const command = line.replace(/^gh /, `"${gh}" `);
  return inBash(command, {
    http_proxy: sandbox.github.url,
    GH_CONFIG_DIR: folder,
    GH_HOST: 'github.localhost',
    GH_TOKEN: token,
    GH_NO_UPDATE_NOTIFIER: '1',
    GH_PROMPT_DISABLED: '1',
    NO_COLOR: '1',
  });
}

it('the docs, the issues and init print commands of gh and of ours', () => {
  expect(ofGh.length).toBeGreaterThan(12);
  expect(ofProgram.length).toBeGreaterThan(8);
});

const debianGh = await execute('gh', ['--version']).catch(() => undefined);
const GHS = [
  {
    name: 'gh of PATH',
    program: 'gh',
    isHere: debianGh !== undefined,
    absence: debianGh ? '' : ' (skipped: `gh` is not installed)',
  },
  newerGh,
  newestGh,
];
/** 2.23 has none: the docs say which version does. */
const KNOWS_VARIABLES = await Promise.all(
  GHS.map(async ({ program, isHere }) =>
    isHere
      ? execute(program, ['variable', '--help']).then(
          ({ stdout }) => stdout.includes('variable set'),
          () => false,
        )
      : false,
  ),
);

describe.each(GHS.map((gh, index) => ({ ...gh, knowsVariables: KNOWS_VARIABLES[index] })))(
  'Printed commands of $title',
  ({ program, isHere, knowsVariables }) => {
    const runnable = ofGh.filter((line) => !ASKS_GITHUB.test(line) && !/^gh run watch/.test(line));
    it.skipIf(!isHere).each(runnable)('%s', async (line) => {
      if (line.startsWith('gh variable') && !knowsVariables) return;
      const { code, output } = await runGh(program, line);
      expect(code, output).toBe(0);
      const [, secret, place = ''] = /^gh secret set (\w+)(.*)/.exec(line) ?? [];
      if (secret === undefined) return;
      const environment = / --env (.*?)(?: <.*)?$/.exec(place)?.[1];
      const { github } = sandbox;
      const held = place.includes('--org')
        ? github.openSecret({ organization: 'acme', secret })
        : environment === undefined
          ? github.openSecret({ repository: 'acme/website', secret })
          : ['production', 'meta', ENVIRONMENT]
              .map((name) => github.openSecret({ repository: 'acme/website', environment: name, secret }))
              .find((value) => value !== undefined);
      expect(held).toBe('test value');
    });

    it.skipIf(!isHere)('finds a planted fault: an option that it does not have', async () => {
      expect((await runGh(program, 'gh secret set X --environment meta')).code).not.toBe(0);
    });
  },
);

describe('Printed commands of our own', () => {
  const ours = (line: string) =>
    line
      .replace(PROGRAM, `"${process.execPath}" "${CLI}"`)
      .replace(/^npx --yes \S+/, `"${process.execPath}" "${CLI}"`);
  /** They serve until they are stopped. */
  const runnable = ofProgram.filter((line) => !/ (sandbox|demo)\b/.test(line));

  it.each(runnable)('are understood in bash: %s', async (line) => {
    const { output } = await inBash(ours(line), { GITHUB_API_URL: 'http://127.0.0.1:9', CI: 'true' }, '');
    expect(output).not.toMatch(
      /unknown (option|command)|too many arguments|not found|argument missing|unexpected/i,
    );
    expect(output).not.toBe('');
  });

  it('finds a planted fault: an option that no command has', async () => {
    const { output } = await inBash(ours(`${PROGRAM} login --repository acme/website`), {}, '');
    expect(output).toMatch(/unknown option/);
  });

  // What has an apostrophe and a `$` has no quotes that bash and PowerShell read alike; `<` is said to be missing there.
  const everywhere = [...ofProgram, ...ofGh].filter((line) => !/'\\''|</.test(line));
  it.each(everywhere)('are one line in PowerShell and cmd too: %s', (line) => {
    const words = powerShellWords(line);
    // `$`, `"` and their like have no quotes that cmd knows: see commandWord.
    if (!/'[^']*[$`"\\!]/.test(line)) expect(cmdWords(line)).toEqual(words);
  });
});
