// The linters that the field uses, over every workflow that the project has, shows and writes.
import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type WorkflowOptions, workflowText } from '../../src/cli/init/workflow.js';
import { ROOT } from '../support/scenario.js';
import { DOCUMENTED, EXAMPLES, readExample } from './example-world.js';
import { actionlint, zizmor } from './judges.js';

const execute = promisify(execFile);

/** Workflows by the name of a file. */
type Workflows = Readonly<Record<string, string>>;

const OWN: Workflows = Object.fromEntries(
  globSync('.github/workflows/*.yml', { cwd: ROOT }).map((file) => [path.basename(file), readExample(file)]),
);

/** What init writes for each of its answers: each place of the secret, platform and credential, and the rest with and without. */
function written(): Workflows {
  const places: readonly WorkflowOptions['secretScope'][] = [
    { kind: 'repository' },
    { kind: 'organization', organization: 'acme' },
    ...['meta', 'Production EU', `it's "100%" $HOME`, 'true', '2026', 'a: b #c'].map(
      (environment) => ({ kind: 'environment', environment }) as const,
    ),
  ];
  const platforms = ['facebook', 'instagram', 'threads'] as const;
  const more: readonly Partial<WorkflowOptions>[] = [
    {},
    {
      appId: '123456789012345',
      requiredScopes: ['ads_read', 'read_insights'],
      assets: ['act_123', 'page:456'],
    },
    { appId: '123456789012345', tells: ['octocat', 'hubot', 'acme/marketing'] },
  ];
  const variants = places.flatMap((secretScope) =>
    platforms.flatMap((platform) =>
      (['app', 'pat'] as const).flatMap((credential) =>
        more.map(
          (rest): WorkflowOptions => ({
            platform,
            secretScope,
            credential,
            secretName: 'META_ACCESS_TOKEN',
            requiredScopes: [],
            assets: [],
            tells: [],
            dailyAt: 317,
            uses: 'OWNER/refresh-meta-token@v1',
            ...rest,
          }),
        ),
      ),
    ),
  );
  return Object.fromEntries(variants.map((options, index) => [`init-${index}.yml`, workflowText(options)]));
}

const COPIED: Workflows = {
  ...Object.fromEntries(EXAMPLES.map((file) => [path.basename(file), readExample(file)])),
  ...Object.fromEntries(
    DOCUMENTED.map(({ file, code }) => {
      const ofPage = DOCUMENTED.filter((block) => block.file === file);
      const index = ofPage.findIndex((block) => block.code === code) + 1;
      return [`${file.replace(/\W/g, '-')}-${index}.yml`, code];
    }),
  ),
  ...written(),
};

/** Lays workflows into a repository of their own, beside the action, and does the work there. */
async function inRepository<T>(workflows: Workflows, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lint-'));
  const workflowsFolder = path.join(folder, '.github/workflows');
  try {
    await mkdir(workflowsFolder, { recursive: true });
    await mkdir(path.join(folder, 'dist/action'), { recursive: true });
    await Promise.all([
      cp(path.join(ROOT, 'action.yml'), path.join(folder, 'action.yml')),
      writeFile(path.join(folder, 'dist/action/index.js'), ''),
      ...Object.entries(workflows).map(([name, text]) => writeFile(path.join(workflowsFolder, name), text)),
    ]);
    await execute('git', ['init', '--quiet', folder]);
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** One sentence for each finding; none for a clean sheet. The action is a local one to it, so that its inputs and outputs are known. */
function actionlintFindings(workflows: Workflows): Promise<string[]> {
  const local = Object.fromEntries(
    Object.entries(workflows).map(([name, text]) => [
      name,
      text.replace('OWNER/refresh-meta-token@v1', './'),
    ]),
  );
  return inRepository(local, async (cwd) => {
    const parameters = ['-no-color', '-format', '{{json .}}'];
    const { stdout } = await execute(actionlint.program, parameters, { cwd, maxBuffer: 1e8 }).catch(
      ofFindings,
    );
    return JSON.parse(stdout).map(
      (finding: { filepath: string; line: number; message: string }) =>
        `${finding.filepath}:${finding.line}: ${finding.message}`,
    );
  });
}

function zizmorFindings(workflows: Workflows, ...parameters: string[]): Promise<string[]> {
  return inRepository(workflows, async (cwd) => {
    const { stdout } = await execute(
      zizmor.program,
      ['--offline', '--quiet', '--format', 'json', '--strict-collection', ...parameters, '.'],
      { cwd, maxBuffer: 1e8 },
    ).catch(ofFindings);
    return JSON.parse(stdout).map(
      (finding: {
        ident: string;
        desc: string;
        locations: readonly { symbolic: { key: { Local?: { verbatim_path: string } } } }[];
      }) => `${finding.locations[0]?.symbolic.key.Local?.verbatim_path}: ${finding.ident}: ${finding.desc}`,
    );
  });
}

/** Both end with a status other than 0 when they found something; they have said so on standard output. */
function ofFindings(error: { stdout?: string; stderr?: string; message: string }): { stdout: string } {
  if (!error.stdout) throw new Error(`${error.message}\n${error.stderr}`);
  return { stdout: error.stdout };
}

const EXCEPTIONS = ['--config', path.join(import.meta.dirname, 'zizmor.yml')];
const SOUND = await readFile(path.join(ROOT, 'examples/single-token.yml'), 'utf8');
const INJECTED = SOUND.replace(
  '    steps:\n',
  '    steps:\n      - run: echo "${{ github.event.issue.title }}"\n',
);

describe.skipIf(!actionlint.isHere)(`actionlint${actionlint.absence}`, () => {
  it('finds nothing in the project’s own workflows', async () => {
    expect(Object.keys(OWN).length).toBeGreaterThan(2);
    expect(await actionlintFindings(OWN)).toEqual([]);
  });

  it('finds nothing in the examples, the docs’ workflows and what init writes', async () => {
    expect(Object.keys(COPIED).length).toBeGreaterThan(150);
    expect(await actionlintFindings(COPIED)).toEqual([]);
  });

  it.each([
    [
      'an input that the action does not have',
      SOUND.replace('required-scopes', 'require-scopes'),
      /require-scopes/,
    ],
    ['an untrusted text in a script', INJECTED, /untrusted/],
    ['a schedule that no clock has', SOUND.replace("'17 5", "'61 5"), /CRON/i],
  ])('finds a planted fault: %s', async (_, text, finding) => {
    expect(await actionlintFindings({ 'planted.yml': text })).toEqual([expect.stringMatching(finding)]);
  });
});

describe.skipIf(!zizmor.isHere)(`zizmor${zizmor.absence}`, () => {
  it('finds nothing in the project’s own workflows, at its strictest', async () => {
    expect(await zizmorFindings(OWN, '--persona', 'auditor')).toEqual([]);
  });

  it('finds nothing in the examples, the docs’ workflows and what init writes', async () => {
    expect(await zizmorFindings(COPIED, ...EXCEPTIONS)).toEqual([]);
  });

  it.each([
    ['an untrusted text in a script', INJECTED, /template-injection/],
    ['an action of strangers on no fixed commit', SOUND.replace('OWNER/', 'somebody/'), /unpinned-uses/],
    [
      'a trigger that strangers pull',
      SOUND.replace('workflow_dispatch:', 'pull_request_target:\n  workflow_dispatch:'),
      /dangerous-triggers/,
    ],
  ])('finds a planted fault: %s', async (_, text, finding) => {
    const found = await zizmorFindings({ 'planted.yml': text }, ...EXCEPTIONS);
    expect(found).toContainEqual(expect.stringMatching(finding));
  });
});
