import { PassThrough, type Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/** The lines of a paste follow each other within this time; typing takes longer. */
const TOGETHER_MS = 60;

/**
 * The lines that came together, as one text: a terminal hands a paste of several lines on line by line. A page of JSON lasts until its
 * last bracket, however slowly it comes, or until an empty line by itself.
 *
 * @param lines lines as they come, until they end
 */
export async function* pastesIn(lines: AsyncIterable<string>): AsyncGenerator<string> {
  const reader = lines[Symbol.asyncIterator]();
  try {
    let next = reader.next();
    for (;;) {
      const first = await next;
      if (first.done === true) return;
      const paste = [first.value];
      for (;;) {
        next = reader.next();
        const isUnfinished = paste.at(-1) !== '' && isUnfinishedJson(paste.join('\n'));
        const more = isUnfinished ? await next : await soon(next);
        if (more === undefined || more.done === true) break;
        paste.push(more.value);
      }
      yield paste.join('\n');
    }
  } finally {
    // A reader that waits for a line ends only with its signal, so nothing awaits it here.
    void reader.return?.();
  }
}

async function soon<T>(promise: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  try {
    return await Promise.race([
      promise,
      new Promise<undefined>((resolve) => {
        timer = setTimeout(() => resolve(undefined), TOGETHER_MS);
      }),
    ]);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether a text that begins like JSON is not complete yet. */
export function isUnfinishedJson(text: string): boolean {
  if (!text.trimStart().startsWith('{')) return false;
  const brackets = text.replace(/"(?:[^"\\]|\\.)*"?/gs, '').match(/[{}]/g) ?? [];
  return brackets.reduce((depth, bracket) => depth + (bracket === '{' ? 1 : -1), 0) > 0;
}

/** What is typed on a terminal, for a prompt that ends at the first line end. */
export interface TypedInput {
  readonly input: Readable;
  /** Releases the terminal. */
  end(): void;
}

/**
 * A terminal's input with `inner` in place of every line end inside of a paste, so that a prompt takes all of it: one that text follows
 * at once, and one before the last bracket of a page of JSON. Enter alone ends every answer.
 */
export function keepPastesWhole(stdin: NodeJS.ReadStream, inner: string): TypedInput {
  const input = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (isRaw: boolean) => stdin.setRawMode(isRaw),
  });
  const decoder = new StringDecoder();
  let answer = '';
  // A line end of which nobody knows yet what follows.
  let isHeld = false;
  let timer: NodeJS.Timeout | undefined;
  const pass = (text: string): void => {
    answer += text;
    input.write(text);
  };
  const release = (isInside: boolean): void => {
    // A line that was typed before the terminal was listened to ends as the system ends lines.
    if (isHeld) pass(isInside ? inner : '\r');
    isHeld = false;
  };
  const onData = (chunk: Buffer | string): void => {
    clearTimeout(timer);
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk);
    for (const part of text.split(/([\r\n]+)/).filter((one) => one !== '')) {
      if (/^[\r\n]/.test(part)) {
        isHeld = true;
        continue;
      }
      // A key that is no letter belongs to a person, who pressed Enter before it.
      release(part >= ' ');
      pass(part);
    }
    timer = setTimeout(() => release(!answer.endsWith(inner) && isUnfinishedJson(answer)), TOGETHER_MS);
  };
  const onEnd = () => void input.end();
  stdin.on('data', onData).once('end', onEnd).resume();
  return {
    input,
    end: () => {
      clearTimeout(timer);
      stdin.off('data', onData).off('end', onEnd).pause();
    },
  };
}
