import { describe, expect, it } from 'vitest';
import { createInside, type Fate, storeToken, type Try } from './inside.js';

const SECOND = 1_000;
const FIVE_MINUTES = 300 * SECOND;
const LONGEST_DEADLINE = 10 * SECOND;
/** Half a second, less a quarter of it. */
const SHORTEST_WAIT = 375;

const due = (seed = 1) => {
  const inside = createInside(seed);
  const token = storeToken(inside, 20);
  return { inside, token };
};

const always =
  (fate: Fate, is: (attempt: Try) => boolean = () => true) =>
  async (attempt: Try): Promise<Fate> =>
    is(attempt) ? fate : undefined;

const isCall = (call: string) => (attempt: Try) => attempt.call === call;

const unavailable = (headers: Record<string, string> = {}, status = 503) =>
  new Response('{}', { status, headers: { 'content-type': 'application/json', ...headers } });

describe('A run is bounded', () => {
  it('ends within five minutes when nothing ever answers, and says what it could not find out', async () => {
    const { inside } = due();
    const told = await inside.run(always('hangs'));
    expect(told.outputs.outcome).toBe('inconclusive');
    expect(told.reasons).toEqual(['meta-deadline']);
    expect(told.milliseconds).toBeLessThanOrEqual(FIVE_MINUTES);
    expect(told.failed).toBe(true);
  });

  it.each(['debug_token', 'exchange', 'secret.put', 'secret.public-key', 'issues.list'])(
    'ends within five minutes when %s never answers',
    async (call) => {
      const { inside } = due();
      const told = await inside.run(always('hangs', isCall(call)));
      expect(told.tries.filter(isCall(call)).length).toBeGreaterThan(0);
      expect(told.milliseconds).toBeLessThanOrEqual(FIVE_MINUTES);
    },
  );

  it('ends within five minutes when every answer asks for the longest wait that is obeyed', async () => {
    const { inside } = due();
    const told = await inside.run(async () => unavailable({ 'retry-after': '60' }, 429));
    expect(told.milliseconds).toBeLessThanOrEqual(FIVE_MINUTES);
    expect(told.outputs.outcome).toBe('inconclusive');
  });

  it('gives every call a deadline of at most ten seconds', async () => {
    const { inside } = due();
    const told = await inside.run();
    expect(told.outputs.outcome).toBe('refreshed');
    expect(told.tries.length).toBeGreaterThan(6);
    for (const { call, deadline } of told.tries) expect(deadline, call).toBeLessThanOrEqual(LONGEST_DEADLINE);
  });
});

describe('A wait really happens', () => {
  it.each(['debug_token', 'exchange', 'secret.put', 'secret.public-key', 'secret.get'])(
    'between the tries of %s: no hot loop',
    async (call) => {
      const { inside } = due();
      const told = await inside.run(always(unavailable(), isCall(call)));
      const at = told.tries.filter(isCall(call)).map((attempt) => attempt.at);
      expect(at.length).toBe(3);
      const waits = at.slice(1).map((moment, index) => moment - (at[index] ?? 0));
      expect(waits[0]).toBeGreaterThanOrEqual(SHORTEST_WAIT);
      expect(waits[1]).toBeGreaterThanOrEqual(2 * SHORTEST_WAIT);
    },
  );

  it.each([
    ['debug_token', 5],
    ['debug_token', 60],
    ['exchange', 7],
    ['secret.public-key', 9],
    ['secret.put', 60],
  ])('that %s asks for: %i seconds', async (call, seconds) => {
    const { inside, token } = due();
    let asked = 0;
    const told = await inside.run(async (attempt) =>
      attempt.call === call && asked++ === 0
        ? unavailable({ 'retry-after': String(seconds) }, 429)
        : undefined,
    );
    const [first, second] = told.tries.filter(isCall(call));
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(seconds * SECOND);
    expect(told.outputs.outcome).toBe('refreshed');
    expect(inside.stored()).not.toBe(token);
  });

  it.each(['debug_token', 'exchange', 'secret.put'])(
    'of more than a minute that %s asks for is left to the next run',
    async (call) => {
      const { inside, token } = due();
      const told = await inside.run(async (attempt) =>
        attempt.call === call ? unavailable({ 'retry-after': '61' }, 429) : undefined,
      );
      expect(told.tries.filter(isCall(call))).toHaveLength(1);
      expect(told.outputs.outcome).toBe('inconclusive');
      expect(told.milliseconds).toBeLessThan(10 * SECOND);
      expect(inside.stored()).toBe(token);
    },
  );
});

describe('The last failure is what is told', () => {
  it.each<[string, readonly Fate[]]>([
    ['meta-unavailable', ['refused', 'refused', unavailable()]],
    ['meta-unreachable', [unavailable(), unavailable(), 'refused']],
    ['meta-rate-limited', ['refused', unavailable(), unavailable({ 'retry-after': '3600' }, 429)]],
    ['meta-unintelligible', ['refused', 'refused', new Response('<html>', { status: 200 })]],
  ])('%s', async (reason, fates) => {
    const { inside } = due();
    const left = [...fates];
    const told = await inside.run(async (attempt) =>
      attempt.call === 'debug_token' ? left.shift() : undefined,
    );
    expect(told.reasons).toEqual([reason]);
    expect(left).toEqual([]);
  });
});

describe('Masked first', () => {
  it('every credential before the first request is sent', async () => {
    const { inside } = due();
    const told = await inside.run();
    const [first] = told.tries;
    // What the action is not given, and the token that the run makes.
    const given = inside
      .credentials()
      .filter(
        ({ name, value }) =>
          !/^(client token|GH_TOKEN|app secret [23])/.test(name) && value !== inside.stored(),
      );
    for (const { name, value } of given) expect(first?.masked, name).toContain(value);
  });

  it('a new token before the next request is sent', async () => {
    const { inside, token } = due();
    const told = await inside.run();
    const fresh = inside.stored();
    expect(fresh).not.toBe(token);
    const afterExchange = told.tries.slice(1 + told.tries.findIndex(isCall('exchange')));
    const [known, unknown] = [true, false].map((isMasked) =>
      afterExchange.filter(({ masked }) => masked.includes(fresh ?? '') === isMasked).map(({ call }) => call),
    );
    expect(new Set(known)).toEqual(new Set(['debug_token', 'secret.get', 'secret.put']));
    // The old token is asked about once more beside the exchange, whichever is sent first.
    expect([[], ['debug_token']]).toContainEqual(unknown);
  });
});
