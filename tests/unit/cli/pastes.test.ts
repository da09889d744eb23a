import { expect, test } from 'vitest';
import { pastesIn } from '../../../src/cli/pastes.js';

const TIME_OF_A_PERSON_MS = 400;

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
