import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { Cancelled } from '../../../src/cli/interruption.js';
import { openSession } from '../../support/session.js';

/** Each command, run without what it cannot do without. */
const STARTED: readonly (readonly [command: string, more: readonly string[], says: string])[] = [
  ['demo', ['--action', '/nowhere/index.js'], 'dist/action: holds no built action.'],
  [
    'inspect',
    [],
    'META_ACCESS_TOKEN, --app-id and META_APP_SECRET: are missing.\n  META_ACCESS_TOKEN: It is',
  ],
  [
    'refresh',
    [],
    '--repo, --secret, META_ACCESS_TOKEN, --app-id, META_APP_SECRET, GH_TOKEN and --yes: are missing.\n  --repo: Example',
  ],
  [
    'system-user',
    ['--yes', '--repo', 'acme/website', '--dry-run'],
    '--app-id, --secret, META_APP_SECRET, --system-user and --scope: are missing.',
  ],
  ['init', ['--repo', 'acme/website', '--dry-run', '--action', 'a/b@v1'], '--app-id: is missing.'],
  ['login', [], '--repo, --app-id, --secret, META_APP_SECRET, GH_TOKEN and --yes: are missing.'],
  [
    'system-user',
    [],
    '--repo, --app-id, --secret, META_APP_SECRET, GH_TOKEN, --system-user, --scope, META_ADMIN_TOKEN and --yes: are missing.',
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

  test('that is given an option of another one is an error', async () => {
    const session = openSession();
    expect(await session.run('demo', '--yes')).toBe(1);
    expect(session.notes.join('\n')).toContain("unknown option '--yes'");
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

  test('is no error where the person said no: 130, as for Ctrl-C', async () => {
    const session = openSession({ answers: [new Cancelled()] });
    expect(await session.run('inspect')).toBe(130);
    expect(session.notes).toEqual(['Cancelled. Nothing was changed.']);
  });
});
