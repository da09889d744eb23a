import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { isUnfinishedJson, keepPastesWhole, pastesIn } from '../../../src/cli/pastes.js';

const TIME_OF_A_PERSON_MS = 400;

/** What comes of these lines, with a person's time after each. */
async function slowly(...lines: readonly string[]): Promise<readonly string[]> {
  async function* typed() {
    for (const line of lines) {
      yield line;
      await new Promise((resolve) => setTimeout(resolve, TIME_OF_A_PERSON_MS / 4));
    }
  }
  const pastes: string[] = [];
  for await (const paste of pastesIn(typed())) pastes.push(paste);
  return pastes;
}

test('A page of JSON lasts until its last bracket, however slowly it comes', async () => {
  expect(await slowly('{', '"access_token": "x"', '}', 'more')).toEqual([
    '{\n"access_token": "x"\n}',
    'more',
  ]);
});

test('A page of JSON ends with an empty line, too, and with the last of all lines', async () => {
  expect(await slowly('{', '', 'more', '{')).toEqual(['{\n', 'more', '{']);
});

test.each([
  ['{', true],
  ['  {"a": 1', true],
  ['{"a": {"b": 1}', true],
  ['{"a": "}"', true],
  ['{"a": "\\"}', true],
  ['{"a": "}', true],
  ['{"a": "{"}', false],
  ['{"a": {}}', false],
  ['{}}', false],
  ['http://localhost/?code={', false],
  ['', false],
])('%j is JSON that has not come to its end: %s', (text, isUnfinished) => {
  expect(isUnfinishedJson(text)).toBe(isUnfinished);
});

test('Lines that come together are one paste, and what comes later is another', async () => {
  async function* lines() {
    yield 'http://localhost:8080/?code=AQtest';
    yield 'more&state=s';
    await new Promise((resolve) => setTimeout(resolve, TIME_OF_A_PERSON_MS));
    yield 'later';
  }
  const pastes: string[] = [];
  for await (const paste of pastesIn(lines())) pastes.push(paste);
  expect(pastes).toEqual(['http://localhost:8080/?code=AQtest\nmore&state=s', 'later']);
});

test('A paste that has come keeps no timer that would hold the program up', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = timers();
  async function* lines() {
    yield* ['one', 'two', 'three'];
  }
  for await (const paste of pastesIn(lines())) expect(paste).toBe('one\ntwo\nthree');
  expect(timers()).toBe(before);
});

describe('A terminal that a prompt reads from', () => {
  /** What it hands on of what is typed. */
  function sitDown() {
    const echo: boolean[] = [];
    const stdin = Object.assign(new PassThrough(), { setRawMode: (isRaw: boolean) => echo.push(!isRaw) });
    const listeners = () => ['data', 'end'].map((name) => stdin.listenerCount(name));
    const before = listeners();
    const { input, end } = keepPastesWhole(stdin as unknown as NodeJS.ReadStream, '|');
    let read = '';
    input.setEncoding('utf8').on('data', (text: string) => {
      read += text;
    });
    const reads = (text: string) => expect.poll(() => read, { interval: 5 }).toBe(text);
    return { stdin, input, end, echo, reads, isAsBefore: () => listeners().join() === before.join() };
  }

  test('ends an answer with Enter, and each answer with its own', async () => {
    const { stdin, reads } = sitDown();
    stdin.write('one\r');
    await reads('one\r');
    stdin.write('two\r');
    await reads('one\rtwo\r');
  });

  test('keeps a paste in one answer, and so a page of JSON that comes slowly', async () => {
    const { stdin, reads } = sitDown();
    stdin.write('a\r\nb\nc');
    await reads('a|b|c');
    stdin.write('\r');
    await reads('a|b|c\r');
    const page = sitDown();
    page.stdin.write('{"access_token":\n');
    await page.reads('{"access_token":|');
    page.stdin.write('"x"}\n');
    await page.reads('{"access_token":|"x"}\r');
  });

  test('ends an answer of several keys before a key that is no letter', async () => {
    const { stdin, reads } = sitDown();
    stdin.write('yes\r\u0003');
    await reads('yes\r\u0003');
  });

  test('lets the prompt turn off what it would show by itself', () => {
    const { input, echo } = sitDown();
    const { setRawMode } = input as unknown as NodeJS.ReadStream;
    setRawMode(true);
    setRawMode(false);
    expect(echo).toEqual([false, true]);
  });

  test('is left as it was, with what comes later, to whoever asks next', async () => {
    const { stdin, input, end, isAsBefore } = sitDown();
    expect(isAsBefore()).toBe(false);
    end();
    expect([isAsBefore(), stdin.isPaused()]).toEqual([true, true]);
    stdin.end('later');
    expect(String(await new Promise((resolve) => stdin.once('data', resolve).resume()))).toBe('later');
    expect(input.read()).toBeNull();
  });

  test('ends with its input', async () => {
    const { stdin, input } = sitDown();
    const ended = new Promise((resolve) => input.once('end', () => resolve('ended')));
    stdin.end();
    expect(await ended).toBe('ended');
  });
});
