import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { styleText } from 'node:util';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { Cancelled } from '../../../src/cli/interruption.js';
import { runCommandLine } from '../../../src/cli/program.js';
import type { Channel } from '../../../src/cli/terminal.js';
import { inFolder, openSession } from '../../support/session.js';

/** Each command, run without what it cannot do without. */
const STARTED: readonly (readonly [command: string, more: readonly string[], says: string])[] = [
  ['demo', ['--action', '/nowhere/index.js'], 'dist/action: holds no built action.'],
  [
    'inspect',
    [],
    [
      'META_ACCESS_TOKEN, --app-id and META_APP_SECRET: are missing.',
      '  META_ACCESS_TOKEN: It is the Meta token itself. A secret on GitHub cannot be read back: take it from where you made it.',
      '  --app-id: You can find it on https://developers.facebook.com/apps. Example: --app-id 123456789012345',
      "  META_APP_SECRET: You can find it in the app's settings under Basic: https://developers.facebook.com/apps",
    ].join('\n'),
  ],
  [
    'refresh',
    [],
    '--yes, --repo, --secret, META_ACCESS_TOKEN, --app-id, META_APP_SECRET and GH_TOKEN: are missing.\n  --yes: Add',
  ],
  [
    'system-user',
    ['--yes', '--repo', 'acme/website', '--dry-run'],
    '--app-id, --secret, META_APP_SECRET, --system-user and --scope: are missing.',
  ],
  ['init', ['--repo', 'acme/website', '--dry-run', '--action', 'a/b@v1'], '--app-id: is missing.'],
  ['login', [], '--yes, --repo, --app-id, --secret, META_APP_SECRET and GH_TOKEN: are missing.'],
  [
    'login',
    ['--platform', 'instagram', '--yes', '--repo', 'acme/website', '--app-id', '1'],
    '--secret, INSTAGRAM_APP_SECRET and GH_TOKEN: are missing.\n  --secret: Example: --secret INSTAGRAM_ACCESS_TOKEN\n',
  ],
  ['login', ['--in-actions'], '--yes, --repo, --app-id, --scope and GH_TOKEN: are missing.'],
  ['login', ['--config-id', '1', '--in-actions'], '--yes, --repo, --app-id and GH_TOKEN: are missing.'],
  [
    'system-user',
    [],
    '--yes, --repo, --app-id, --secret, META_APP_SECRET, GH_TOKEN, --system-user, --scope and META_ADMIN_TOKEN: are missing.',
  ],
  ['sandbox', ['--start', 'soon'], '--start: must be a date.'],
];

describe('a command', () => {
  test.each(STARTED)('%s runs, and is told what it lacks', async (name, more, says) => {
    const session = openSession();
    expect(await session.run(name, ...more)).toBe(1);
    expect(session.notes.join('\n')).toContain(`error: ${says}`);
    expect(session.out).toEqual([]);
  });

  test('that does not exist is an error, and the like one is named', async () => {
    const session = openSession();
    expect(await session.run('inspct')).toBe(1);
    expect(session.notes.join('\n')).toBe("error: unknown command 'inspct'\n(Did you mean inspect?)");
    expect(session.out).toEqual([]);
  });

  test('that does not exist has no help, and help says so', async () => {
    const session = openSession();
    expect(await session.run('help', 'inspct')).toBe(1);
    expect(session.notes.join('\n')).toBe("error: unknown command 'inspct'\n(Did you mean inspect?)");
    expect(session.out).toEqual([]);
  });

  test.each([
    [['help'], ['--help']],
    [
      ['help', 'login'],
      ['login', '--help'],
    ],
  ])('%j says what %j says', async (typed, same) => {
    const [session, other] = [openSession(), openSession()];
    expect(await session.run(...typed)).toBe(0);
    expect(await other.run(...same)).toBe(0);
    expect(session.out).toEqual(other.out);
    expect(session.out.join('\n')).toContain('Usage: refresh-meta-token');
  });

  test('is told of options that contradict each other before anything is asked', async () => {
    const session = openSession({ answers: [] });
    expect(await session.run('login', '--environment', 'meta', '--organization', 'acme')).toBe(1);
    expect(session.notes[0]).toMatch(/^error: --environment: cannot be given together with --organization: /);
    expect(session.asked).toEqual([]);
  });

  test('that is given an option of another one is an error', async () => {
    const session = openSession();
    expect(await session.run('demo', '--yes')).toBe(1);
    expect(session.notes.join('\n')).toContain("unknown option '--yes'");
  });
});

describe('a command in GitHub Actions', () => {
  const own = { full_name: 'acme/website' };
  const following = (event: string, repository: object = own) => ({
    repository,
    workflow_run: { event, head_repository: own },
  });
  const SAYS = 'it runs only on events that need write access to the repository.';
  const start = (name: string | undefined, payload: unknown, ...typed: string[]) =>
    inFolder(async (folder) => {
      const file = path.join(folder, 'event.json');
      if (payload !== undefined) await writeFile(file, JSON.stringify(payload));
      const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: file };
      const session = openSession({ env });
      expect(await session.run(...typed)).toBe(1);
      return session.notes[0] ?? '';
    });

  test.each<[string | undefined, unknown, string]>([
    ['pull_request', {}, 'pull_request'],
    [undefined, {}, 'an event without a name'],
    ['workflow_run', following('pull_request'), 'workflow_run after pull_request'],
    [
      'workflow_run',
      following('push', { full_name: 'mallory/website' }),
      'workflow_run of another repository',
    ],
    ['workflow_run', undefined, 'workflow_run that does not name its repository'],
  ])('does not run on %s with %o', async (name, payload, what) => {
    expect(await start(name, payload, 'inspect')).toContain(
      `error: GitHub Actions: This does not run on ${what}: ${SAYS}\nStart the workflow by schedule and`,
    );
  });

  test.each<[string, unknown]>([
    ['schedule', {}],
    ['workflow_run', following('push')],
  ])('runs on %s with %o', async (name, payload) => {
    expect(await start(name, payload, 'inspect')).toContain('META_APP_SECRET: are missing.');
  });

  test('that touches nothing real runs on every event', async () => {
    expect(await start('pull_request', {}, 'sandbox', '--start', 'soon')).toContain('must be a date.');
  });
});

describe('the way to the network', () => {
  test('is not taken where anybody on it could read along', async () => {
    const session = openSession({ env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } });
    expect(await session.run('inspect')).toBe(1);
    expect(session.notes[0]).toMatch(/^error: NODE_TLS_REJECT_UNAUTHORIZED: must not be 0: /);
  });

  test.each([
    ['24.5.0', []],
    [
      '20.16.0',
      [
        '{yellow warning:} The environment names a proxy, but Node 20.16.0 cannot use one, so it connects directly. Use Node 22.21, 24.5 or later.',
      ],
    ],
  ])('through a proxy is not open to every Node: %s', async (node, warnings) => {
    const versions = { value: { ...process.versions, node } };
    vi.stubGlobal('process', Object.create(process, { versions }));
    onTestFinished(() => void vi.unstubAllGlobals());
    const env = { https_proxy: 'http://proxy.example:3128' };
    const session = openSession({ env, painted: true });
    expect(await session.run('inspect')).toBe(1);
    expect(session.notes.slice(0, -1)).toEqual(warnings);
  });
});

describe('--version', () => {
  test('is that of the package', async () => {
    const file = path.resolve(import.meta.dirname, '../../../package.json');
    const session = openSession();
    expect(await session.run('--version')).toBe(0);
    expect(session.out).toEqual([JSON.parse(readFileSync(file, 'utf8')).version]);
  });

  test('is looked up only for somebody who asks for it', async () => {
    const session = openSession({ programFile: '/nowhere/dist/cli/index.js' });
    expect(await session.run('--help')).toBe(0);
  });
});

describe('what went wrong', () => {
  test('is told with a red label, and what to do on a line of its own', async () => {
    const session = openSession({ painted: true });
    expect(await session.run('sandbox', '--start', 'soon')).toBe(1);
    expect(session.notes).toEqual([
      '{red error:} --start: must be a date.\nExample: --start 2026-01-05T06:00:00Z',
    ]);
  });

  test('comes with an example that a shell takes: without the colon of an input', async () => {
    const session = openSession();
    expect(await session.run('sandbox', '--meta-port', 'any')).toBe(1);
    expect(session.notes).toEqual([
      'error: --meta-port: must be a port, or 0 for any free one.\nExample: --meta-port 8471',
    ]);
  });

  test('is not repeated where it was not foreseen: only its kind is named', async () => {
    const session = openSession({ answers: [new TypeError('EAAtest-whatever')] });
    expect(await session.run('inspect')).toBe(1);
    expect(session.notes).toEqual(['error: stopped on an unexpected TypeError. Nothing more was done.']);
  });

  test('is named by its type where it is no error at all', async () => {
    const session = openSession({ answers: [() => Promise.reject('EAAtest-whatever')] });
    expect(await session.run('inspect')).toBe(1);
    expect(session.notes).toEqual(['error: stopped on an unexpected string. Nothing more was done.']);
  });

  test("is the system's word where a file or folder was refused, with what to do", async () => {
    const refused = { code: 'EACCES', syscall: 'mkdtemp', path: '/nowhere/a\nb' };
    const session = openSession({ answers: [Object.assign(new Error('x'), refused)] });
    expect(await session.run('inspect')).toBe(1);
    expect(session.notes).toEqual([
      'error: cannot mkdtemp /nowhere/a b (EACCES).\nUse a folder that can be written to; for temporary files, TMPDIR names it.',
    ]);
  });

  test.each([
    ['a terminal', true],
    ['a file', false],
  ])('is told with help that has colour where standard error is %s', async (_, isPainted) => {
    const { context, notes } = openSession();
    const { terminal } = context;
    const paint: Channel['paint'] = (style, text) => styleText(style, text, { validateStream: false });
    const painted = {
      ...terminal,
      out: { ...terminal.out, paint },
      notes: { ...terminal.notes, ...(isPainted && { paint }) },
    };
    expect(await runCommandLine(['--'], { ...context, terminal: painted })).toBe(1);
    expect(notes.join('\n')).toContain(isPainted ? paint('bold', 'Commands:') : '\n\nCommands:\n');
  });

  test('is no error where the person said no: 130, as for Ctrl-C', async () => {
    const session = openSession({ answers: [new Cancelled()] });
    expect(await session.run('inspect')).toBe(130);
    expect(session.notes).toEqual(['Cancelled. Nothing was changed.']);
  });
});
