// Every command of gh and of ours that the docs, the issues and init print, run in bash as it is printed.
import { execFile, spawn, spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/index.js';
import { type ChecklistFacts, checklist } from '../../src/cli/init/checklist.js';
import { codeBlocks, inlineCode, type Page, readPages, readText } from '../promises/docs/pages.js';
import { installed } from '../support/programs.js';
import { CLI, ROOT } from '../support/scenario.js';
import { GHS } from './judges.js';
import { cmdWords, powerShellWords } from './shells.js';

const execute = promisify(execFile);
const PROGRAM = 'npx --yes github:OWNER/refresh-meta-token#v1';
/** No `%` in it: gh writes the name into an address as it is (2.23, 2.46, 2.100). */
const ENVIRONMENT = `Ada's "live" one at $HOME`;

const pages = readPages();
const issues = globSync('tests/unit/messages/golden/*.md', { cwd: ROOT }).map((file) => ({
  file,
  text: readText(file),
}));
const blocksOf = (page: Page) =>
  codeBlocks(page).filter(({ language }) => !/^(ya?ml|json|mermaid|hcl)$/.test(language));
/** Commands of several lines, in brackets: how an issue lets a code or a token be exchanged by hand. */
const isScript = (code: string) => /^\(\n[\s\S]*\n\)\n$/.test(code);
const scripts = [
  ...new Set([...pages, ...issues].flatMap(blocksOf).flatMap(({ code }) => (isScript(code) ? [code] : []))),
];
/** What stands in a page of Markdown as code: the lines of blocks, and between backticks. */
const codeOf = (page: Page) => [
  ...blocksOf(page).flatMap(({ code }) => (isScript(code) ? [] : code.split('\n'))),
  ...inlineCode(page),
];
const documented = pages.flatMap(codeOf);
const inIssues = issues.flatMap(codeOf);
/** What begins with the name of a program, or with variables for one. */
const IS_COMMAND =
  /^(\$ |[A-Z_]+=\S+ |export |(sudo|gh|npx|npm|node|git|curl|jq|openssl|cat|echo|printf|cd|docker|type|set|Get-Content) )/;

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
        options: {
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
        branch: 'main',
        serverUrl: 'https://github.com',
        host: 'github.com',
        program: PROGRAM,
        app: 'not-asked',
        location: 'not-asked',
        environment: 'as-it-is',
        gitHubApp: { kind: 'not-made' },
        registration: {
          owner: 'acme',
          isOrganization: true,
          serverUrl: 'https://github.com',
          projectUrl: 'https://github.com/OWNER/refresh-meta-token',
          permissions: { secrets: 'write' },
        },
        workflow: { kind: 'in-clone', file: '.github/workflows/refresh-meta-token.yml', isOnBranch: true },
        run: undefined,
      };
      return checklist(facts).flatMap(({ how }) => how.map((line) => line.replace(/^of an? \w+: +/, '')));
    }),
  ),
);

const printed = [
  ...new Set(
    [...documented, ...inIssues, ...inChecklist]
      .map((line) => line.replace(/ +# .*$/, '').trim())
      .filter((line) => IS_COMMAND.test(line)),
  ),
].sort();

/** What is not run as it is printed, and why. */
const NOT_RUN: readonly (readonly [RegExp, string])[] = [
  [/…|\bCOMMAND\b|\bHOST\b/, 'words are left out'],
  [/^gh (secret|variable) set( NAME)?$|^gh (variable|auth \w+)$/, 'the name of a command in a sentence'],
  [/^gh attestation verify/, 'asks a registry of signatures'],
  [/^gh run watch$/, 'asks on a terminal which run is meant'],
  [/^(npm|npx|[A-Z_]+=\S+ )/, 'this project’s own development: a script of package.json'],
  [/^jq -r \.access_token$/, 'a piece of a script that this project takes the place of'],
  [/^node --cpu-prof$/, 'Node itself, in a sentence'],
  [/^Get-Content /, 'PowerShell: see below'],
  [/^git (add|commit|push)/, 'init’s: see below'],
];
const ofProgram = printed.filter(
  (line) => /^npx --yes github:|^node \S*dist\/cli\/index\.js/.test(line) && !/…|COMMAND/.test(line),
);
const passedBy = printed.filter(
  (line) => !ofProgram.includes(line) && NOT_RUN.some(([pattern]) => pattern.test(line)),
);
const ofGh = printed.filter((line) => line.startsWith('gh ') && !passedBy.includes(line));

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

it('the docs, the issues and init print commands of gh and of ours, and none that is passed by without a reason', () => {
  expect(ofGh.length).toBeGreaterThan(12);
  expect(ofProgram.length).toBeGreaterThan(8);
  const known = new Set([...ofGh, ...ofProgram, ...passedBy]);
  expect(printed.filter((line) => !known.has(line))).toEqual([]);
});

it('a script of this project that the docs name is one', () => {
  const { scripts } = JSON.parse(readText('package.json'));
  const named = passedBy.flatMap((line) => /\bnpm run ([\w:]+)/.exec(line)?.[1] ?? []);
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

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
  ({ name, program, isHere, knowsVariables }) => {
    it.skipIf(!isHere).for(ofGh)('%s', async (line, { skip }) => {
      if (line.startsWith('gh variable') && !knowsVariables) skip(`${name} has no gh variable`);
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

const curl = installed('curl');
const shellcheck = installed('shellcheck');

describe('Printed scripts', () => {
  it('there are some', () => expect(scripts.length).toBeGreaterThan(2));

  it.skipIf(!curl.isHere).each(scripts)(
    `hand Meta what was typed, and nothing to the list of processes: %#${curl.absence}`,
    async (script) => {
      const { meta, journal } = sandbox;
      const here = script.replace('https://graph.facebook.com', meta.graphUrl);
      expect(here).not.toContain('facebook.com');
      const names = [...script.matchAll(/read -rs (\w+)/g)].map(([, name = '']) => name);
      const typed = names.map((name) => `test&typed+${name}`);
      const traced = await inBash(`set -x\n${here}`, {}, `${typed.join('\n')}\n`);
      expect(traced.code, traced.output).toBe(0);
      const [asked, ...more] = journal.exchanges('meta');
      expect(more).toEqual([]);
      const given = new URLSearchParams(asked?.requestBody);
      const sent = names.map((name) =>
        name === 'token' ? asked?.requestHeaders.authorization?.replace('Bearer ', '') : given.get(name),
      );
      expect(sent).toEqual(typed);
      const processes = traced.output.split('\n').filter((line) => /^\++ curl/.test(line));
      expect(processes).toHaveLength(1);
      expect(processes.join()).not.toContain('typed');
    },
  );

  it.skipIf(!shellcheck.isHere)(
    `pass shellcheck, with every printed command${shellcheck.absence}`,
    async () => {
      const file = path.join(folder, 'printed.sh');
      const check = async (lines: readonly string[]) => {
        await writeFile(file, ['#!/bin/bash', ...lines, ''].join('\n'));
        const { stdout } = spawnSync('shellcheck', ['--format', 'gcc', file], { encoding: 'utf8' });
        return stdout;
      };
      const simple = [...ofGh, ...ofProgram].filter((line) => !/^node/.test(line));
      // In single quotes a `$` that is not expanded is what is meant.
      expect(await check(['# shellcheck disable=SC2016', ...scripts, ...simple])).toBe('');
      expect(await check(['gh secret set X --env $HOME/a b'])).toContain('SC2086');
    },
  );
});

it('the lines for git that init prints put the workflow on the default branch', async () => {
  const git = printed.filter((line) => /^git (add|commit|push)/.test(line));
  expect(git).toHaveLength(3);
  const origin = path.join(folder, 'origin.git');
  const workflow = '.github/workflows/refresh-meta-token.yml';
  await execute('git', ['init', '--quiet', '--bare', '--initial-branch=main', origin]);
  await execute('git', ['-C', folder, 'remote', 'set-url', 'origin', origin]);
  await mkdir(path.join(folder, path.dirname(workflow)), { recursive: true });
  await writeFile(path.join(folder, workflow), 'on: workflow_dispatch\n');
  const settings =
    'git config user.name Mona; git config user.email mona@example.com; git config push.autoSetupRemote true';
  const { code, output } = await inBash([settings, ...git].join('\n'), {});
  expect(code, output).toBe(0);
  const { stdout } = await execute('git', ['-C', origin, 'show', `main:${workflow}`]);
  expect(stdout).toBe('on: workflow_dispatch\n');
});

it('what PowerShell reads a file with is printed beside each line that has a `<`', () => {
  const redirected = ofGh.filter((line) => line.includes('<'));
  expect(redirected.length).toBeGreaterThan(0);
  const inPowerShell = redirected.map((line) => {
    const [command = '', file = ''] = line.split(/ < /);
    // Word by word: of the two commands, neither has a word that PowerShell expands.
    expect(powerShellWords(command).length).toBeGreaterThan(2);
    return `Get-Content -Raw ${powerShellWords(file)[0]} | ${command}`;
  });
  expect(printed).toEqual(expect.arrayContaining(inPowerShell));
});

describe('Printed commands of our own', () => {
  const ours = (line: string) =>
    line
      .replace(PROGRAM, `"${process.execPath}" "${CLI}"`)
      .replace(/^npx --yes \S+|^node \S+/, `"${process.execPath}" "${CLI}"`);
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
