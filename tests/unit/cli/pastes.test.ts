import { expect, test } from 'vitest';
import { isUnfinishedJson, pastesIn } from '../../../src/cli/pastes.js';

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
