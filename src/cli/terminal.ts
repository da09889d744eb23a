import type { Readable } from 'node:stream';
import { styleText } from 'node:util';
import { inert } from '../messages/escape.js';
import type { Redactor } from '../net/redaction.js';
import { Cancelled } from './interruption.js';
import { keepPastesWhole } from './pastes.js';

export type Style = Parameters<typeof styleText>[0];

/** One of the two streams that a program writes to. */
export interface Channel {
  readonly isTerminal: boolean;
  /** Columns of a terminal; 100 elsewhere, and where a terminal does not know. */
  readonly columns: number;
  line(text?: string): void;
  /** Colour on a terminal that wants it, the bare text elsewhere. */
  paint(style: Style, text: string): string;
}

/** Something that takes a while. */
interface Progress {
  /** Replaces what is said to be going on. */
  update(text: string): void;
  /** Ends it; says nothing more where `text` is left out. */
  stop(text?: string): void;
}

interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}

interface HiddenQuestion {
  /** What helps to answer; stands below. */
  readonly hint?: string;
  /** Takes the question back. */
  readonly signal?: AbortSignal;
}

/** The person, or the program, in front of this one. */
export interface Terminal {
  /** Standard output: what was asked for. */
  readonly out: Channel;
  /** Standard error: what is said on the way. */
  readonly notes: Channel;
  /** Whether somebody is there to answer questions. */
  readonly isInteractive: boolean;
  /** Standard input to its end, at most 64 KiB. */
  readInput(): Promise<string>;
  /** Lines of standard input as they come, not shown on a terminal, until it ends or `signal` aborts. */
  readLines(signal: AbortSignal): AsyncIterable<string>;
  /** A question whose answer is not shown. @throws Cancelled */
  askHidden(question: string, more?: HiddenQuestion): Promise<string>;
  /** @throws Cancelled */
  askText(question: string, initial: string): Promise<string>;
  /** One of several answers, the first unless the person moves. @throws Cancelled */
  askChoice<T extends string>(question: string, choices: readonly Choice<T>[]): Promise<T>;
  /** `usual` is the answer of somebody who only presses Enter: the one that loses nothing. @throws Cancelled for Ctrl-C */
  askYesNo(question: string, usual: boolean): Promise<boolean>;
  /** Moves on a terminal, one plain line for each step elsewhere. */
  progress(text: string): Progress;
}

/** A line end that no line editor acts on: a character that stands for nothing, and that nobody types. */
const LINE_END = '\ue00a';

/** More than any credential is long. */
const LONGEST_INPUT = 65_536;

/**
 * The terminal that a process has: what it prints, and what it asks.
 *
 * Where nobody reads any more what is printed, or a full disk takes no more of it, the work goes on: a token may be on its way. Only a
 * rehearsal, which `endsUnread`, has nothing to lose.
 */
export function createTerminal(process: NodeJS.Process, endsUnread: boolean): Terminal {
  const { stdin, stdout, stderr, env } = process;
  let isTold = false;
  stdout.on('error', ({ code = 'unknown' }: NodeJS.ErrnoException) => {
    // A reader that leaves early, as `head` does, is no failure.
    if (code === 'EPIPE' && endsUnread) process.exit(0);
    if (code === 'EPIPE' || isTold) return;
    isTold = true;
    process.exitCode = 1;
    notes.line(`${notes.paint('red', 'error:')} standard output could not be written (${code}).`);
  });
  // There is nobody left to tell.
  stderr.on('error', () => {});
  const isInteractive = Boolean(stdin.isTTY && stderr.isTTY);
  const notes = createChannel(stderr, env);

  const answered = async <T>(ask: (prompts: Prompts) => Promise<T>): Promise<Exclude<T, symbol>> => {
    const prompts = await import('@clack/prompts');
    const answer = await ask(prompts);
    if (typeof answer === 'symbol') throw new Cancelled();
    return answer as Exclude<T, symbol>;
  };
  /** For an answer that may be pasted: `inner` stands in it for a line end. */
  const typed = async <T>(inner: string, ask: (prompts: Prompts, input: Readable) => Promise<T>) => {
    const { input, end } = keepPastesWhole(stdin, inner);
    return answered((prompts) => ask(prompts, input)).finally(end);
  };
  return {
    out: createChannel(stdout, env),
    notes,
    isInteractive,
    readLines: (signal) => readLines(stdin, isInteractive, signal),
    readInput: async () => {
      let text = '';
      for await (const chunk of stdin.setEncoding('utf8')) {
        text += chunk;
        if (text.length > LONGEST_INPUT) break;
      }
      return text;
    },
    askHidden: async (question, { hint, signal } = {}) => {
      const answer = await typed(LINE_END, ({ password }, input) =>
        password({
          message: [question, ...(hint === undefined ? [] : hintLines(hint, notes))].join('\n'),
          mask: '',
          input,
          output: stderr,
          ...(signal && { signal }),
        }),
      );
      return answer.replaceAll(LINE_END, '\n');
    },
    askText: async (message, initial) => {
      const answer = await typed(' ', ({ text }, input) =>
        text({ message, placeholder: initial, defaultValue: initial, input, output: stderr }),
      );
      return answer.trim();
    },
    askChoice: <T extends string>(message: string, choices: readonly Choice<T>[]) =>
      answered(({ select }) =>
        select<string>({ message, options: [...choices], input: stdin, output: stderr }),
      ) as Promise<T>,
    askYesNo: (message, usual) =>
      answered(({ confirm }) => confirm({ message, initialValue: usual, input: stdin, output: stderr })),
    progress: (text) => (notes.isTerminal ? spinning(notes, stderr, text) : plainSteps(notes, text)),
  };
}

async function* readLines(
  input: NodeJS.ReadStream,
  isInteractive: boolean,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const { createInterface } = await import('node:readline');
  if (signal.aborted) return;
  // Without an output of its own it echoes nothing; and beyond its line editor a terminal cuts a line at 4096 characters.
  const reader = createInterface({ input, terminal: isInteractive });
  reader.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  const close = () => reader.close();
  signal.addEventListener('abort', close, { once: true });
  try {
    yield* reader;
  } finally {
    signal.removeEventListener('abort', close);
    // It pauses its input, too: what is not read keeps no program running.
    reader.close();
  }
}

type Prompts = typeof import('@clack/prompts');

function createChannel(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Channel {
  const isTerminal = stream.isTTY === true;
  // https://no-color.org: any value but an empty one.
  const hasColour = isTerminal && !env.NO_COLOR && env.TERM !== 'dumb';
  return {
    isTerminal,
    columns: stream.columns || 100,
    line: (text = '') => void stream.write(`${text}\n`),
    paint: (style, text) => (hasColour ? styleText(style, text, { validateStream: false }) : text),
  };
}

/** Short enough to stand beside the bar that the prompts draw. */
function hintLines(hint: string, { columns, paint }: Channel): string[] {
  const width = Math.max(20, Math.min(columns, 100) - 4);
  const lines = [''];
  for (const word of hint.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map((line) => `${paint('gray', '│')}  ${paint('dim', line)}`);
}

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const FRAME_MS = 80;
const CLEAR_LINE = '\r\u001b[K';

function spinning(notes: Channel, stream: NodeJS.WriteStream, first: string): Progress {
  let text = first;
  let frame = 0;
  const draw = () => {
    const sign = FRAMES[frame++ % FRAMES.length] ?? '';
    stream.write(`${CLEAR_LINE}${notes.paint('cyan', sign)} ${text.slice(0, notes.columns - 3)}`);
  };
  draw();
  const timer = setInterval(draw, FRAME_MS);
  timer.unref();
  return {
    update: (next) => {
      text = next;
    },
    stop: (last) => {
      clearInterval(timer);
      stream.write(CLEAR_LINE);
      if (last !== undefined) notes.line(last);
    },
  };
}

function plainSteps(notes: Channel, first: string): Progress {
  notes.line(first);
  return {
    update: (next) => notes.line(next),
    stop: (last) => {
      if (last !== undefined) notes.line(last);
    },
  };
}

/**
 * A terminal that learns what is typed hidden or piped in, and shows nothing with a credential in it, nor anything that a terminal or a
 * runner would obey.
 */
export function redactTerminal(terminal: Terminal, { learn, redact }: Redactor): Terminal {
  const shown = (text: string): string => inert(redact(text));
  const channel = ({ line, ...rest }: Channel): Channel => ({
    ...rest,
    line: (text = '') => line(shown(text)),
  });
  const learned = (text: string): string => {
    // A terminal or a mail may have wrapped it into lines.
    const whole = text.trim().replace(/\s*\n\s*/g, '');
    if (/^[^\s{]\S*$/.test(whole)) learn(whole);
    if (/^\S+$|-----BEGIN /.test(text.trim())) learn(text);
    return text;
  };
  return {
    isInteractive: terminal.isInteractive,
    out: channel(terminal.out),
    notes: channel(terminal.notes),
    readInput: async () => learned(await terminal.readInput()),
    readLines: async function* (signal) {
      for await (const line of terminal.readLines(signal)) yield learned(line);
    },
    askHidden: async (question, more) => learned(await terminal.askHidden(shown(question), more)),
    askText: (question, initial) => terminal.askText(shown(question), shown(initial)),
    askChoice: (question, choices) =>
      terminal.askChoice(
        shown(question),
        choices.map(({ value, label }) => ({ value, label: shown(label) })),
      ),
    askYesNo: (question, usual) => terminal.askYesNo(shown(question), usual),
    progress: (text) => {
      const { update, stop } = terminal.progress(shown(text));
      return {
        update: (next) => update(shown(next)),
        stop: (last) => stop(last === undefined ? undefined : shown(last)),
      };
    },
  };
}
