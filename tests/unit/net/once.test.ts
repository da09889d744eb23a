import { expect, test } from 'vitest';
import { once } from '../../../src/net/once.js';

test('a question is asked at the first call, and every later one gets the same answer', async () => {
  const asked: string[] = [];
  const ask = once(async (name: string) => {
    asked.push(name);
    return `answer to ${name}`;
  });
  expect(asked).toEqual([]);
  expect(await Promise.all([ask('first'), ask('second')])).toEqual(['answer to first', 'answer to first']);
  expect(await ask('third')).toBe('answer to first');
  expect(asked).toEqual(['first']);
});
