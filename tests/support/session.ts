import { EventEmitter } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CommandContext } from '../../src/cli/context.js';
import { createInterruption } from '../../src/cli/interruption.js';
import { runCommandLine } from '../../src/cli/program.js';
import type { Channel, Terminal } from '../../src/cli/terminal.js';
import type { Transport } from '../../src/net/http.js';
import { createRedactor } from '../../src/net/redaction.js';
import { createTransport } from '../../src/net/transport.js';

/** No credential: only shaped like one. */
export const tokenOf = (word: string): string => `EAAtest${word}${'0'.repeat(20)}`;
export const APP_SECRET = '0123456789abcdef'.repeat(2);

export type Answer = string | boolean | Error;

interface SessionOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What the person says, in order. With answers there is somebody to ask. */
  readonly answers?: readonly (Answer | (() => Answer | Promise<Answer>))[];
  /** All of standard input. */
  readonly input?: string | (() => string | Promise<string>);
  /** Colour as `{red text}`, so that it can be read. */
  readonly painted?: boolean;
  readonly columns?: number;
  readonly transport?: Transport;
  readonly programFile?: string;
}

/** Where a command is played: it keeps what was said, and answers from a list. */
export interface TerminalSession {
  readonly context: CommandContext;
  readonly out: string[];
  readonly notes: string[];
  /** The questions, as they were put; choices with their labels. */
  readonly asked: string[];
  /** What stood below the hidden ones. */
  readonly hints: string[];
  /** What is said to be going on and has not been ended. */
  readonly goingOn: Set<object>;
  /** All that anybody could see, for a search. */
  screen(): string;
  /** Ctrl-C. */
  interrupt(): void;
  /** How often Ctrl-C ended the program at once. */
  readonly ended: number[];
  /** Resolves with the first note that matches. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** Runs a whole command line. */
  run(...commandArguments: string[]): Promise<number>;
}

export function openSession(options: SessionOptions = {}): TerminalSession {
  const { env = {}, answers, input = '', painted = false, columns = 100 } = options;
  const out: string[] = [];
  const notes: string[] = [];
  const asked: string[] = [];
  const hints: string[] = [];
  const ended: number[] = [];
  const goingOn = new Set<object>();
  const left = [...(answers ?? [])];
  const heard = new EventEmitter().setMaxListeners(100);

  const channel = (lines: string[]): Channel => ({
    isTerminal: painted,
    columns,
    line: (text = '') => {
      lines.push(text);
      heard.emit('line');
    },
    paint: (style, text) => (painted ? `{${String(style)} ${text}}` : text),
  });
  const answer = async <T>(question: string): Promise<T> => {
    asked.push(question);
    const next = left.shift();
    const said = typeof next === 'function' ? await next() : next;
    if (said === undefined) throw new Error(`nobody answers: ${question}`);
    if (said instanceof Error) throw said;
    return said as T;
  };
  const terminal: Terminal = {
    out: channel(out),
    notes: channel(notes),
    isInteractive: answers !== undefined,
    readLines: async function* () {},
    readInput: async () => (typeof input === 'function' ? input() : input),
    askHidden: (question, { hint = '' } = {}) => {
      hints.push(hint);
      return answer<string>(`${question} (hidden)`);
    },
    askText: async (question, initial) => {
      const said = await answer<string>(initial === '' ? question : `${question} [${initial}]`);
      return said === '' ? initial : said;
    },
    askChoice: (question, choices) =>
      answer([question, ...choices.map(({ value, label }) => `${value}: ${label}`)].join('\n')),
    askYesNo: async (question, usual) => {
      const said = await answer<boolean | ''>(question);
      return said === '' ? usual : said;
    },
    progress: (text) => {
      const one = {};
      goingOn.add(one);
      notes.push(text);
      heard.emit('line');
      return {
        update: (next) => {
          notes.push(next);
          heard.emit('line');
        },
        stop: (last) => {
          goingOn.delete(one);
          if (last !== undefined) notes.push(last);
          heard.emit('line');
        },
      };
    },
  };
  const signals = Object.assign(new EventEmitter(), { exit: (code: number) => void ended.push(code) });
  const context: CommandContext = {
    ...createRedactor(),
    env: env as NodeJS.ProcessEnv,
    terminal,
    interruption: createInterruption(signals as unknown as NodeJS.Process),
    programFile: options.programFile ?? path.resolve(import.meta.dirname, '../../dist/cli/index.js'),
    runtime: {
      transport: options.transport ?? createTransport(),
      now: Date.now,
      random: () => 0.5,
      sleep: async () => {},
    },
  };
  return {
    context,
    out,
    notes,
    asked,
    hints,
    goingOn,
    ended,
    screen: () => [...out, ...notes, ...asked, ...hints].join('\n'),
    interrupt: () => void signals.emit('SIGINT'),
    says: (pattern) =>
      new Promise((resolve) => {
        const look = () => {
          const found = pattern.exec(notes.join('\n'));
          if (found === null) return;
          heard.off('line', look);
          resolve(found);
        };
        heard.on('line', look);
        look();
      }),
    run: (...commandArguments) => runCommandLine(commandArguments, context),
  };
}

/** What is thrown, or the failure that nothing was. */
export async function thrown(work: () => unknown): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

/** A refusal as the person reads it: the message, and what to do. */
export async function refusal(work: () => unknown): Promise<string> {
  const error = (await thrown(work)) as { readonly message?: string; readonly hint?: string };
  if (error.hint === undefined) throw error;
  return `${error.message} ${error.hint}`;
}

/** Does the work in a folder of its own, which is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cli-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Does the work as a program that was started in that folder. Only a process has a folder; a thread of one says it has. */
export async function startedIn<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const { cwd } = process;
  process.cwd = () => folder;
  try {
    return await work();
  } finally {
    process.cwd = cwd;
  }
}

/** A program in the place of the built action, which says what it was given, and does nothing else. */
export const TELLS = `import { appendFileSync } from 'node:fs';
const { env } = process;
appendFileSync(env.GITHUB_OUTPUT, 'outcome<<end\\nhealthy\\nend\\n');
console.log(JSON.stringify(Object.fromEntries(Object.entries(env).filter(([name]) => /^(INPUT|GITHUB)_/.test(name)))));
`;
