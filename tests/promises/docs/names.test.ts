import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { allReasons } from '../../../src/messages/reasons.js';
import { codeOf } from '../../../src/token/reason.js';
import { type CodeBlock, codeBlocks, inlineCode, readPages, readText } from './pages.js';

const pages = readPages();
const blocks = pages.flatMap(codeBlocks);
const yamlBlocks = blocks.filter(({ language }) => language === 'yaml' || language === 'yml');
const action = parse(readText('action.yml'));
const inputs = Object.keys(action.inputs);
const outputs = Object.keys(action.outputs);

const where = ({ file, line }: CodeBlock) => `${file}:${line}`;

/** Words with hyphens that are neither input nor output: names of ours, and whose they are otherwise. */
const OTHERS = {
  ours: ['refresh-meta-token', 'own-token', 'system-user'],
  workflows: ['cancel-in-progress', 'fail-fast', 'max-parallel', 'timeout-minutes', 'runs-on'],
  actions: ['create-github-app-token', 'secrets-sync-action'],
  createGithubAppToken: ['client-id', 'private-key'],
};

describe('In the pages', () => {
  test('every YAML block is YAML', () => {
    expect(yamlBlocks.length).toBeGreaterThan(4);
    const faults = yamlBlocks.flatMap((block) =>
      parseDocument(block.code).errors.map(({ message }) => `${where(block)}: ${message}`),
    );
    expect(faults).toEqual([]);
  });

  test('every step of this action sets inputs that exist', () => {
    const steps = yamlBlocks.flatMap((block) =>
      stepsIn(parse(block.code)).map((step) => ({ at: where(block), step })),
    );
    expect(steps.length).toBeGreaterThan(2);
    const unknown = steps.flatMap(({ at, step }) =>
      Object.keys(step.with ?? {})
        .filter((input) => !inputs.includes(input))
        .map((input) => `${at}: ${input}`),
    );
    expect(unknown).toEqual([]);
  });

  test('every word with a hyphen in code is an input, an output, or another name that exists', () => {
    const known = new Set([...inputs, ...outputs, ...Object.values(OTHERS).flat()]);
    const named = pages.flatMap((page) =>
      inlineCode(page).flatMap((code) => {
        const [, name] = /^([a-z]+(?:-[a-z]+)+)(?::(?: .*)?)?$/.exec(code) ?? [];
        return name === undefined ? [] : [{ file: page.file, name }];
      }),
    );
    expect(named.length).toBeGreaterThan(50);
    const unknown = named.filter(({ name }) => !known.has(name) && !name.startsWith('permission-'));
    expect(unknown).toEqual([]);
  });

  test('every output that a step is asked for exists', () => {
    const asked = pages.flatMap(({ file, text }) =>
      [...text.matchAll(/steps\.token\.outputs\.([\w-]+)/g)].map(([, name = '']) => ({ file, name })),
    );
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.filter(({ name }) => !outputs.includes(name))).toEqual([]);
  });

  test('every code is one that the program can emit', () => {
    const codes = new Set(allReasons().map(codeOf));
    const named = pages.flatMap(({ file, text }) =>
      [...text.matchAll(/\bRMT-[A-Z-]*[A-Z]/g)].map(([code]) => ({ file, code })),
    );
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter(({ code }) => !codes.has(code))).toEqual([]);
  });

  test('every npm script exists', () => {
    const { scripts } = JSON.parse(readText('package.json'));
    const named = pages.flatMap(({ file, text }) =>
      [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, script = '']) => ({ file, script })),
    );
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter(({ script }) => !(script in scripts))).toEqual([]);
  });
});

describe('The README', () => {
  // With the inputs of a manual run: every issue offers the login from any browser, which needs them.
  test('begins with the workflow of a single token', () => {
    const [first] = yamlBlocks.filter(({ file }) => file === 'README.md');
    const { on, ...whole } = parse(readText('examples/single-token.yml'));
    const { on: shown, ...rest } = parse(first?.code ?? '');
    expect(rest).toEqual(whole);
    expect(shown.schedule).toEqual(on.schedule);
    expect(Object.keys(shown.workflow_dispatch.inputs)).toEqual(Object.keys(on.workflow_dispatch.inputs));
    expect(first?.code.split('\n').length).toBeLessThan(30);
  });

  test('names every outcome with its exit status', () => {
    const readme = readText('README.md');
    const named = [...readme.matchAll(/^\| `([a-z]+)` \| .* \| (passes|fails)[^|]*, ([01]) \|$/gm)];
    const statuses = Object.fromEntries(named.map(([, outcome = '', , status = '']) => [outcome, status]));
    expect(statuses).toEqual({
      healthy: '0',
      refreshed: '0',
      superseded: '0',
      attention: '0',
      partial: '1',
      inconclusive: '1',
      misconfigured: '1',
      reauthorize: '1',
    });
  });
});

describe('Of the command line', () => {
  const lines = [
    ...blocks
      .filter(({ language }) => ['bash', 'sh', 'shell', 'console'].includes(language))
      .flatMap(({ file, code }) =>
        code
          .replaceAll(/\\\n\s*/g, '')
          .split('\n')
          .map((line) => ({ file, line })),
      ),
    ...pages.flatMap((page) => inlineCode(page).map((line) => ({ file: page.file, line }))),
  ].flatMap(({ file, line }) => {
    const [, command, rest = ''] = /npx --yes github:\S+ ([a-z][a-z-]*)(.*)$/.exec(line) ?? [];
    const options = [...rest.replace(/ #.*$/, '').matchAll(/(?<=\s)--[a-z][a-z-]*/g)].map(([name]) => name);
    return command === undefined ? [] : [{ file, command, options }];
  });
  const help = new Map<string, string>();
  const helpOf = (command: string): string => {
    const known = help.get(command);
    if (known !== undefined) return known;
    const { status, stdout } = spawnSync(process.execPath, ['dist/cli/index.js', command, '--help'], {
      encoding: 'utf8',
    });
    const text = status === 0 ? stdout : '';
    help.set(command, text);
    return text;
  };

  test('every command that the pages show exists', () => {
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter(({ command }) => !helpOf(command).includes(`refresh-meta-token ${command}`))).toEqual(
      [],
    );
  });

  test('every option that the pages show with a command exists', () => {
    const shown = lines.flatMap(({ file, command, options }) =>
      options.map((name) => ({ file, command, name })),
    );
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.filter(({ command, name }) => !has(helpOf(command), name))).toEqual([]);
  });

  test('every option that docs/reauthorize.md names belongs to login', () => {
    const page = pages.filter(({ file }) => file === 'docs/reauthorize.md');
    const named = page.flatMap(inlineCode).flatMap((code) => /^--[a-z-]+/.exec(code)?.[0] ?? []);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !has(helpOf('login'), name))).toEqual([]);
  });
});

function has(help: string, option: string): boolean {
  return new RegExp(`^ +${option}[ ,]`, 'm').test(help);
}

interface Step {
  readonly uses?: string;
  readonly with?: Record<string, unknown>;
}

/** The steps of this action in a workflow, a job or a list of steps. */
function stepsIn(value: unknown): readonly Step[] {
  if (Array.isArray(value)) return value.flatMap(stepsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { uses } = value as Step;
  return typeof uses === 'string' && /\/refresh-meta-token@/.test(uses)
    ? [value as Step]
    : Object.values(value).flatMap(stepsIn);
}
