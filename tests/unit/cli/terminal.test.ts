import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, expect, test, vi } from 'vitest';
import { Cancelled } from '../../../src/cli/interruption.js';
import { createTerminal, redactTerminal, type Terminal } from '../../../src/cli/terminal.js';
import { createRedactor } from '../../../src/net/redaction.js';
import { openSession, thrown, tokenOf } from '../../support/session.js';

// What waits for ever is told soon.
vi.setConfig({ testTimeout: 5_000 });

interface Setting {
  readonly input?: boolean;
  readonly output?: boolean;
  readonly notes?: boolean;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly endsUnread?: boolean;
}

/** The streams of a process: each a terminal or not. */
function setUp({
  input = false,
  output = false,
  notes = false,
  columns,
  env = {},
  endsUnread = false,
}: Setting = {}) {
  const stdin = Object.assign(new PassThrough(), { isTTY: input, setRawMode: () => {} });
  const stdout = Object.assign(new PassThrough(), { isTTY: output, columns });
  const stderr = Object.assign(new PassThrough(), { isTTY: notes, columns: columns ?? 80, rows: 30 });
  const written = { out: '', notes: '' };
  stdout.setEncoding('utf8').on('data', (text: string) => {
    written.out += text;
  });
  const shown = new EventEmitter();
  stderr.setEncoding('utf8').on('data', (text: string) => {
    written.notes += text;
    shown.emit('more');
  });
  const exits: number[] = [];
  const process = {
    stdin,
    stdout,
    stderr,
    env,
    exitCode: undefined,
    exit: (code: number) => exits.push(code),
  } as unknown as NodeJS.Process;
  const terminal: Terminal = createTerminal(process, endsUnread);
  /** Types once the screen shows this. */
  const type = async (wait: string, text: string): Promise<void> => {
    while (!written.notes.includes(wait)) await new Promise((resolve) => shown.once('more', resolve));
    stdin.write(text);
  };
  return { stdin, stdout, stderr, written, exits, process, terminal, type };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('a channel', () => {
  test('writes lines, results on standard output and notes on standard error', async () => {
    const { terminal, written } = setUp();
    terminal.out.line('result');
    terminal.out.line();
    terminal.notes.line('note');
    await turn();
    expect(written).toEqual({ out: 'result\n\n', notes: 'note\n' });
  });

  test('is as wide as its terminal, and 100 where that is not known', () => {
    expect(setUp({ columns: 42 }).terminal.out.columns).toBe(42);
    expect(setUp().terminal.out.columns).toBe(100);
    expect(setUp({ columns: 0 }).terminal.out.columns).toBe(100);
  });

  test.each([
    ['on a terminal', {}, '\u001b[31mred\u001b[39m'],
    ['with NO_COLOR', { NO_COLOR: '1' }, 'red'],
    ['with an empty NO_COLOR', { NO_COLOR: '' }, '\u001b[31mred\u001b[39m'],
    ['on a dumb terminal', { TERM: 'dumb' }, 'red'],
    ['on a clever one', { TERM: 'xterm' }, '\u001b[31mred\u001b[39m'],
  ] as const)('%s paints accordingly', (_, env, painted) => {
    const { terminal } = setUp({ output: true, env });
    expect(terminal.out.isTerminal).toBe(true);
    expect(terminal.out.paint('red', 'red')).toBe(painted);
    expect(terminal.notes.paint('red', 'red')).toBe('red');
    expect(terminal.notes.isTerminal).toBe(false);
  });
});

describe('somebody is there', () => {
  test.each([
    [true, true, true],
    [true, false, false],
    [false, true, false],
    [false, false, false],
  ])('keys %s, screen %s: %s', (input, notes, expected) => {
    expect(setUp({ input, notes }).terminal.isInteractive).toBe(expected);
  });
});

describe('what cannot be printed', () => {
  const failure = (code: string) => Object.assign(new Error(code), { code });

  test('ends no work that is half done, and is no failure where a reader left early', () => {
    const { stdout, stderr, exits, process, written } = setUp();
    stdout.emit('error', failure('EPIPE'));
    stderr.emit('error', failure('EPIPE'));
    expect({ exits, exitCode: process.exitCode, written }).toEqual({
      exits: [],
      exitCode: undefined,
      written: { out: '', notes: '' },
    });
  });

  test('ends a rehearsal that nobody looks at', () => {
    const { stdout, exits } = setUp({ endsUnread: true });
    stdout.emit('error', failure('EPIPE'));
    expect(exits).toEqual([0]);
  });

  test('is a failure on a disk that is full, told once', async () => {
    const { stdout, exits, process, written } = setUp({ endsUnread: true });
    stdout.emit('error', failure('ENOSPC'));
    stdout.emit('error', failure('ENOSPC'));
    await turn();
    expect({ exits, exitCode: process.exitCode }).toEqual({ exits: [], exitCode: 1 });
    expect(written.notes).toBe('error: standard output could not be written (ENOSPC).\n');
  });

  test('is told in red, where somebody sees it', async () => {
    const { stdout, written } = setUp({ notes: true });
    stdout.emit('error', failure('ENOSPC'));
    await turn();
    expect(written.notes).toBe('\u001b[31merror:\u001b[39m standard output could not be written (ENOSPC).\n');
  });
});

describe('standard input', () => {
  test('is read to its end', async () => {
    const { stdin, terminal } = setUp();
    const text = terminal.readInput();
    stdin.write('EAAtest');
    stdin.write(Buffer.from('é').subarray(0, 1));
    stdin.end(Buffer.from('é').subarray(1));
    expect(await text).toBe('EAAtesté');
  });

  test('is not read for ever', async () => {
    const { stdin, terminal } = setUp();
    const text = terminal.readInput();
    stdin.write('x'.repeat(65_536));
    await turn();
    stdin.write('y');
    expect(await text).toBe(`${'x'.repeat(65_536)}y`);
  });
});

describe('lines of standard input', () => {
  const linesOf = async (lines: AsyncIterable<string>, onLine: (line: string) => void = () => {}) => {
    const seen: string[] = [];
    for await (const line of lines) {
      seen.push(line);
      onLine(line);
    }
    return seen;
  };

  test('come as they are typed, until it ends', async () => {
    const { stdin, terminal } = setUp();
    const lines = linesOf(terminal.readLines(new AbortController().signal));
    stdin.write('one\ntw');
    await turn();
    stdin.end('o\r\n\nthree');
    expect(await lines).toEqual(['one', 'two', '', 'three']);
  });

  test('end when nobody wants them any more, and leave the rest', async () => {
    const { stdin, terminal } = setUp();
    const wanted = new AbortController();
    const lines = linesOf(terminal.readLines(wanted.signal), () => wanted.abort());
    stdin.write('one\n');
    expect(await lines).toEqual(['one']);
    expect(stdin.isPaused()).toBe(true);
  });

  test.skipIf(process.platform === 'win32')('end the command with Ctrl-C, as everywhere', async () => {
    const { stdin, terminal } = setUp({ input: true, notes: true });
    const heard = new Promise((resolve) => process.once('SIGINT', resolve));
    const wanted = new AbortController();
    const lines = linesOf(terminal.readLines(wanted.signal));
    await turn();
    stdin.write('\u0003');
    expect(await heard).toBe('SIGINT');
    wanted.abort();
    expect(await lines).toEqual([]);
  });

  test('are none where nobody wants them', async () => {
    const { terminal } = setUp();
    expect(await linesOf(terminal.readLines(AbortSignal.abort()))).toEqual([]);
  });
});

describe('a question', () => {
  const somebody = { input: true, notes: true } as const;

  test('for a secret shows nothing of the answer', async () => {
    const { terminal, type, written } = setUp(somebody);
    const answer = terminal.askHidden('Meta app secret');
    await type('Meta app secret', 'c0ffee\r');
    expect(await answer).toBe('c0ffee');
    expect(written.notes).not.toContain('c0ffee');
    expect(written.notes).not.toMatch(/[•▪*]{2}/);
    expect(written.out).toBe('');
  });

  test('for a text takes what is typed, without the space around it', async () => {
    const { terminal, type, written } = setUp(somebody);
    const answer = terminal.askText('Repository', 'acme/website');
    await type('Repository', ' acme/other \r');
    expect(await answer).toBe('acme/other');
    expect(written.out).toBe('');
  });

  test('for a text proposes an answer, and takes it when nothing is typed', async () => {
    const { terminal, type, written } = setUp(somebody);
    const answer = terminal.askText('Repository', 'acme/website');
    await type('Repository', '\r');
    expect(await answer).toBe('acme/website');
    expect(written.notes).toContain('cme/website');
  });

  test('for a text takes several lines that are pasted as one', async () => {
    const { terminal, type } = setUp(somebody);
    const answer = terminal.askText('Permissions', '');
    await type('Permissions', 'ads_read\nread_insights\r');
    expect(await answer).toBe('ads_read read_insights');
  });

  test('for a secret keeps the lines that are pasted', async () => {
    const { terminal, type } = setUp(somebody);
    const answer = terminal.askHidden('Private key');
    await type('Private key', 'one\ntwo\r');
    expect(await answer).toBe('one\ntwo');
  });

  test('shows a hint in lines that fit beside it, word for word', async () => {
    const { terminal, type, written } = setUp({ ...somebody, columns: 50, env: { NO_COLOR: '1' } });
    const hint = 'You can find it under https://developers.facebook.com/apps in the settings of the app.';
    const answer = terminal.askHidden('Meta app secret', { hint });
    await type('of the app.', '\r');
    await answer;
    const lines = written.notes.split(/\r?\n/);
    const from = lines.findIndex((line) => line.includes('You can'));
    const below = lines.slice(from, lines.findIndex((line) => line.includes('of the app.')) + 1);
    expect(below.map((line) => line.replace(/^│ {2}/, ''))).toEqual([
      'You can find it under',
      'https://developers.facebook.com/apps in the',
      'settings of the app.',
    ]);
  });

  const choices = [
    { value: 'app', label: 'a GitHub App' },
    { value: 'pat', label: 'a token' },
  ] as const;

  test('with a choice takes the first unless the person moves', async () => {
    const { terminal, type, written } = setUp(somebody);
    const answer = terminal.askChoice('What writes?', choices);
    await type('a token', '\r');
    expect(await answer).toBe('app');
    expect(written.notes).toContain('What writes?');
    expect(written.notes).toContain('a GitHub App');
    expect(written.out).toBe('');
  });

  test('with a choice takes what the person moved to', async () => {
    const { terminal, type } = setUp(somebody);
    const answer = terminal.askChoice('What writes?', choices);
    await type('a token', '\u001b[B\r');
    expect(await answer).toBe('pat');
  });

  test.each([
    ['nothing but Enter, where yes is usual', '\r', true, true],
    ['nothing but Enter, where no is usual', '\r', false, false],
    ['y', 'y', false, true],
    ['n', 'n', true, false],
  ])('of yes or no is answered by %s', async (_, typed, usual, expected) => {
    const { terminal, type, written } = setUp(somebody);
    const answer = terminal.askYesNo('Store it?', usual);
    await type('Store it?', typed);
    expect(await answer).toBe(expected);
    expect(written.out).toBe('');
  });

  test.each([
    ['a secret', (terminal: Terminal) => terminal.askHidden('Question')],
    ['a text', (terminal: Terminal) => terminal.askText('Question', '')],
    ['a choice', (terminal: Terminal) => terminal.askChoice('Question', choices)],
    ['yes or no', (terminal: Terminal) => terminal.askYesNo('Question', true)],
  ])('for %s that meets Ctrl-C is cancelled, and nothing was changed', async (_, ask) => {
    const { terminal, type } = setUp(somebody);
    const answer = thrown(() => ask(terminal));
    await type('Question', '\u0003');
    const error = await answer;
    expect(error).toBeInstanceOf(Cancelled);
    expect(error).toMatchObject({
      name: 'Cancelled',
      code: 'cancelled',
      message: 'Cancelled. Nothing was changed.',
    });
  });
});

describe('something that takes a while', () => {
  test('is told in plain lines where there is no terminal', async () => {
    const { terminal, written } = setUp();
    const progress = terminal.progress('Looking …');
    progress.update('Still looking …');
    progress.stop('Found.');
    terminal.progress('More …').stop();
    await turn();
    expect(written.notes).toBe('Looking …\nStill looking …\nFound.\nMore …\n');
  });

  const CLEAR = '\r\u001b[K';

  test('moves on one line of a terminal, which is clear afterwards', async () => {
    const { terminal, written } = setUp({ notes: true, env: { NO_COLOR: '1' } });
    const progress = terminal.progress('Looking …');
    await expect.poll(() => written.notes).toContain(`${CLEAR}⠙ Looking …`);
    expect(written.notes.startsWith(`${CLEAR}⠋ Looking …${CLEAR}⠙ `)).toBe(true);
    progress.update('Still looking …');
    await expect.poll(() => written.notes).toContain(' Still looking …');
    progress.stop('Found.');
    await turn();
    expect(written.notes.endsWith(`${CLEAR}Found.\n`)).toBe(true);
    const { length } = written.notes;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(written.notes).toHaveLength(length);
  });

  test('leaves nothing behind where there is nothing more to say, and has colour', async () => {
    const { terminal, written } = setUp({ notes: true });
    terminal.progress('Looking …').stop();
    await turn();
    expect(written.notes).toBe(`${CLEAR}\u001b[36m⠋\u001b[39m Looking …${CLEAR}`);
  });

  test('begins its signs again after the last', async () => {
    const { terminal, written } = setUp({ notes: true, env: { NO_COLOR: '1' } });
    const progress = terminal.progress('x');
    await expect.poll(() => written.notes.split('⠋').length, { timeout: 5_000 }).toBeGreaterThan(2);
    progress.stop();
    expect(written.notes).toContain([...'⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏⠋'].map((sign) => `${CLEAR}${sign} x`).join(''));
  });

  test('never takes more than one line', async () => {
    const { terminal, written } = setUp({ notes: true, columns: 10, env: { NO_COLOR: '1' } });
    terminal.progress('0123456789').stop();
    await turn();
    expect(written.notes).toBe(`${CLEAR}⠋ 0123456${CLEAR}`);
  });
});

describe('a terminal that keeps secrets', () => {
  const TOKEN = tokenOf('Typed');
  /** No key: only shaped like one. */
  const KEY = `-----BEGIN PRIVATE KEY-----\nMIItest${'0'.repeat(30)}\n-----END PRIVATE KEY-----`;
  const keepSecrets = (...given: Parameters<typeof openSession>) => {
    const { context, ...session } = openSession(...given);
    return { ...session, terminal: redactTerminal(context.terminal, createRedactor()) };
  };

  test.each([
    ['a token', TOKEN, TOKEN],
    ['a token that a mail wrapped into lines', `${TOKEN.slice(0, 10)}\n  ${TOKEN.slice(10)}\n`, TOKEN],
    ['what Meta showed as JSON', `{"access_token":"${TOKEN}9x8y7z"}\n`, `${TOKEN}9x8y7z`],
    ['a private key', KEY, `MIItest${'0'.repeat(30)}`],
  ])('shows nothing of %s once it was typed or piped in', async (_, given, secret) => {
    const ways: readonly ((terminal: Terminal) => Promise<string>)[] = [
      (terminal) => terminal.askHidden('Token'),
      (terminal) => terminal.readInput(),
    ];
    for (const read of ways) {
      const { terminal, ...session } = keepSecrets({ answers: [given, '', 'app', true], input: given });
      expect(await read(terminal)).toBe(given);
      terminal.out.line(`It is ${secret}.`);
      terminal.notes.line(`It is ${secret}.`);
      await terminal.askText(`Is it ${secret}?`, `It is ${secret}.`);
      await terminal.askChoice(`Is it ${secret}?`, [{ value: 'app', label: secret }]);
      await terminal.askYesNo(`Is it ${secret}?`, true);
      const progress = terminal.progress(`Looking at ${secret} …`);
      progress.update(`Still looking at ${secret} …`);
      progress.stop(`${secret} it is.`);
      expect(session.screen()).not.toContain(secret.slice(7, 20));
      expect(session.screen().match(/\*\*\*/g)).toHaveLength(10);
    }
  });

  test('shows what is no secret as it is', async () => {
    const { terminal, out, notes } = keepSecrets({ answers: ['no thank you'] });
    await terminal.askHidden('Token');
    terminal.out.line('Well, no thank you.');
    terminal.out.line();
    terminal.progress('Looking …').stop();
    expect([out, notes]).toEqual([['Well, no thank you.', ''], ['Looking …']]);
  });

  test('learns from lines as they come', async () => {
    const { context, out } = openSession();
    const lines = {
      ...context.terminal,
      readLines: async function* () {
        yield TOKEN;
      },
    };
    const terminal = redactTerminal(lines, createRedactor());
    for await (const line of terminal.readLines(new AbortController().signal)) terminal.out.line(line);
    expect(out).toEqual(['***']);
  });

  test('shows nothing that a terminal or a runner would obey', () => {
    const { terminal, out } = keepSecrets();
    terminal.out.line('a\u001b[2Jb\n::add-mask::c');
    expect(out).toEqual(['a [2Jb\n: :add-mask::c']);
  });
});
