import { describe, expect, it } from 'vitest';
import { headersOf, startBudget } from '../../../src/net/http.js';
import {
  backoffMs,
  failureWithoutAnswer,
  type Repeatable,
  sendWithRetries,
  type TransientFailure,
  waitAskedForMs,
} from '../../../src/net/retry.js';
import type { UnansweredReason } from '../../../src/net/unanswered.js';

const LOST: TransientFailure = { kind: 'outage', mayHaveHappened: true };
const UNSENT: TransientFailure = { kind: 'outage', mayHaveHappened: false };

/** Sends what meets these setbacks, one after the other, and is answered then; on a clock that only a wait moves. */
async function send(
  setbacks: readonly TransientFailure[],
  call: Partial<Repeatable<string>> = {},
  milliseconds = 300_000,
) {
  let now = 0;
  let sent = 0;
  const slept: number[] = [];
  const runtime = {
    random: () => 0.5,
    sleep: async (wait: number) => {
      slept.push(wait);
      now += wait;
    },
  };
  const result = await sendWithRetries(
    { runtime, budget: startBudget(milliseconds, () => now) },
    {
      once: false,
      send: async (attempt) => {
        sent++;
        const transient = setbacks[attempt - 1];
        return { result: transient === undefined ? 'answered' : `failed ${attempt}`, transient };
      },
      ...call,
    },
  );
  return { result, sent, slept };
}

describe('A call', () => {
  it('is sent once when it is answered', async () => {
    expect(await send([])).toEqual({ result: 'answered', sent: 1, slept: [] });
  });

  it('is sent again after what passes, three times at most, and its last result counts', async () => {
    expect(await send([LOST])).toEqual({ result: 'answered', sent: 2, slept: [500] });
    expect(await send([LOST, UNSENT, LOST, LOST])).toEqual({
      result: 'failed 3',
      sent: 3,
      slept: [500, 1000],
    });
  });

  it.each([
    ['an hour', 3_600_000, []],
    ['a minute', 60_000, [60_000]],
    ['less than we wait anyway', 20, [500]],
  ])('waits as long as it is asked to, a minute at most: %s', async (_what, waitMs, slept) => {
    for (const kind of ['outage', 'rate-limited'] as const) {
      const transient = { kind, waitMs, mayHaveHappened: false };
      expect((await send([transient], {}, 7_200_000)).slept).toEqual(slept);
    }
  });

  it('that is limited is sent again only when the service says when', async () => {
    expect(await send([{ kind: 'rate-limited', mayHaveHappened: false }])).toMatchObject({
      sent: 1,
      slept: [],
    });
  });

  it('does not wait for what the budget does not reach', async () => {
    expect(await send([LOST], {}, 500)).toEqual({ result: 'failed 1', sent: 1, slept: [] });
    expect((await send([LOST], {}, 501)).result).toBe('answered');
  });
});

describe('A call that must not be done twice', () => {
  it('is sent again only when it cannot have happened', async () => {
    expect((await send([UNSENT], { once: true })).sent).toBe(2);
    expect(await send([LOST], { once: true })).toEqual({ result: 'failed 1', sent: 1, slept: [] });
  });

  it('is looked for after the wait, also when no try is left', async () => {
    const done = async () => ({ done: 'found' });
    expect(await send([LOST], { once: true, findDone: done })).toEqual({
      result: 'found',
      sent: 1,
      slept: [500],
    });
    expect((await send([LOST], { once: true, findDone: done }, 100)).result).toBe('found');
  });

  it('is sent again when it was not done, and not when nobody can tell', async () => {
    expect((await send([LOST], { once: true, findDone: async () => 'not-done' })).result).toBe('answered');
    expect(await send([LOST], { once: true, findDone: async () => 'unknown' })).toMatchObject({
      result: 'failed 1',
      sent: 1,
    });
  });

  it('is not looked for when it cannot have happened', async () => {
    const findDone = () => Promise.reject(new Error('looked'));
    expect((await send([UNSENT], { once: true, findDone })).result).toBe('answered');
  });
});

it.each<[UnansweredReason, TransientFailure | undefined]>([
  ['connection-refused', UNSENT],
  ['name-not-found', UNSENT],
  ['deadline', LOST],
  ['reset', LOST],
  ['malformed', LOST],
  ['redirected', undefined],
  ['foreign-origin', undefined],
  ['certificate-not-trusted', undefined],
])('no answer because of %s is a transient like this: %j', (reason, transient) => {
  expect(failureWithoutAnswer(reason)).toEqual(transient);
});

describe('The wait before another try', () => {
  it.each([
    ['second', 2, 500],
    ['third', 3, 1000],
  ])('of the %s is half a second, doubling', (_which, next, milliseconds) => {
    expect(backoffMs(next, () => 0.5)).toBe(milliseconds);
  });

  it.each([
    ['earliest', 0, 375, 750],
    ['latest', 1 - Number.EPSILON, 625, 1250],
  ])('is at the %s a quarter off', (_when, random, second, third) => {
    expect(backoffMs(2, () => random)).toBeCloseTo(second, 6);
    expect(backoffMs(3, () => random)).toBeCloseTo(third, 6);
  });
});

describe('The wait that a service asks for', () => {
  const DATE = 'Thu, 17 Nov 2022 21:30:03 GMT';
  const wait = (retryAfter: string, headers: Record<string, string> = { date: DATE }) =>
    waitAskedForMs(headersOf({ 'retry-after': retryAfter, ...headers }));

  it('is nothing where none is asked for', () => {
    expect(waitAskedForMs(headersOf({ date: DATE }))).toBeUndefined();
  });

  it.each([
    ['seconds', '7', 7000],
    ['no seconds', '0', 0],
    ['a day', '86400', 86_400_000],
    ['seconds with blanks around them', '\u00a07 ', 7000],
    ['a date', 'Thu, 17 Nov 2022 21:30:20 GMT', 17_000],
    ['a date without a comma', 'Thu 17 Nov 2022 21:30:20 GMT', 17_000],
    ['a date by the full name of its day', 'Thursday, 17-Nov-22 21:31:03 GMT', 60_000],
    ['a date by the longest name of a day', 'Wednesday, 23-Nov-22 21:30:03 GMT', 518_400_000],
    ['the date of the answer', DATE, 0],
    ['a date that has passed', 'Thu, 17 Nov 2022 21:29:00 GMT', 0],
  ])('is read from %s', (_what, value, milliseconds) => {
    expect(wait(value)).toBe(milliseconds);
  });

  it.each([
    ['nothing', ''],
    ['a negative number', '-1'],
    ['a fraction', '1.5'],
    ['a number with its unit', '7s'],
    ['a number behind a letter', 'x7'],
    ['a power', '1e3'],
    ['a word', 'soon'],
    ['a year', '2023 Nov'],
    ['an ISO date', '2022-11-17T21:30:20Z'],
    ['a date behind a word', 'at Thu, 17 Nov 2022 21:30:20 GMT'],
    ['a date of a day that is too short', 'Th, 17 Nov 2022 21:30:20 GMT'],
    ['a date of a day that is no day', 'Thursdayish, 17 Nov 2022 21:30:20 GMT'],
    ['a date in small letters', 'thu, 17 Nov 2022 21:30:20 GMT'],
    ['a date without a blank', 'Thu,17 Nov 2022 21:30:20 GMT'],
    ['a date that does not exist', 'Thu, 99 Nov 2022 21:30:20 GMT'],
  ])('is not guessed from %s', (_what, value) => {
    expect(wait(value)).toBeUndefined();
  });

  it.each([{}, { date: '' }, { date: 'unknown' }])(
    'until a date is unknown by a server with the headers %j, and a wait in seconds is not',
    (headers) => {
      expect(wait('Thu, 17 Nov 2022 21:30:20 GMT', headers)).toBeUndefined();
      expect(wait('7', headers)).toBe(7000);
    },
  );
});
