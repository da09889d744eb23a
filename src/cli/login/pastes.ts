/** Lines of one paste follow each other within this time; a person takes longer. */
const TOGETHER_MS = 60;

/**
 * The lines that came together, as one text: a terminal hands a paste of several lines on line by line.
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
        const more = await soon(next);
        if (more === undefined || more.done === true) break;
        paste.push(more.value);
      }
      yield paste.join('\n');
    }
  } finally {
    // A reader that waits for a line ends with its signal, not before: nobody waits for it here.
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
