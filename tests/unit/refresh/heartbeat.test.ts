import { describe, expect, test } from 'vitest';
import type { RunOptions } from '../../../src/inputs/options.js';
import type { Transport } from '../../../src/net/http.js';
import { pingHeartbeat } from '../../../src/refresh/heartbeat.js';
import type { RunMode } from '../../../src/token/config.js';
import { OUTCOMES, type Outcome } from '../../../src/token/outcome.js';
import type { TokenReport } from '../../../src/token/report.js';
import { Secret } from '../../../src/token/secret.js';

const URL_OF_MONITOR = 'https://monitor.test/ping/fakesecretpath';

/** A monitor that remembers who was there. */
function monitor(answer: () => Response | Promise<Response> = () => new Response('OK')) {
  const pings: string[] = [];
  const transport: Transport = async (url, { method }) => {
    pings.push(`${method} ${url}`);
    return answer();
  };
  const runtime = {
    transport,
    now: () => 0,
    random: () => 0,
    sleep: async () => {},
  };
  return { pings, runtime };
}

const optionsOf = (mode: RunMode = 'refresh', url: string | undefined = URL_OF_MONITOR) =>
  ({ mode, ...(url === '' ? {} : { heartbeatUrl: new Secret(url) }) }) as RunOptions;

const reportsOf = (...outcomes: Outcome[]) => outcomes.map((outcome) => ({ outcome }) as TokenReport);

describe('the heartbeat', () => {
  test.each<[Outcome[]]>([
    [['healthy']],
    [['refreshed']],
    [['attention']],
    [['healthy', 'refreshed', 'attention']],
  ])('is sent once when Meta said that every stored token works: %j', async (outcomes) => {
    const { pings, runtime } = monitor();
    expect(await pingHeartbeat(optionsOf(), reportsOf(...outcomes), runtime)).toBeUndefined();
    expect(pings).toEqual([`GET ${URL_OF_MONITOR}`]);
  });

  const unproved = OUTCOMES.filter((outcome) => !['healthy', 'refreshed', 'attention'].includes(outcome));
  test.each(unproved)('is silent when one of several tokens is %s', async (outcome) => {
    const { pings, runtime } = monitor();
    expect(await pingHeartbeat(optionsOf(), reportsOf('healthy', outcome), runtime)).toBeUndefined();
    expect(pings).toEqual([]);
  });

  test('is sent by a check and by a login, and not by a dry run', async () => {
    const { pings, runtime } = monitor();
    await pingHeartbeat(optionsOf('dry-run'), reportsOf('healthy'), runtime);
    expect(pings).toEqual([]);
    await pingHeartbeat(optionsOf('check'), reportsOf('healthy'), runtime);
    await pingHeartbeat(optionsOf('reauthorize'), reportsOf('refreshed'), runtime);
    expect(pings).toHaveLength(2);
  });

  test('goes nowhere where no address is given', async () => {
    const { pings, runtime } = monitor();
    expect(await pingHeartbeat(optionsOf('refresh', ''), reportsOf('healthy'), runtime)).toBeUndefined();
    expect(pings).toEqual([]);
  });
});

describe('a heartbeat that fails is told without its address', () => {
  const refusedConnection = Object.assign(new TypeError('fetch failed'), {
    cause: Object.assign(new Error(`connect to ${URL_OF_MONITOR}`), { code: 'ECONNREFUSED' }),
  });

  test.each<[string, () => Response | Promise<Response>, string]>([
    ['an error', () => new Response('', { status: 500 }), 'heartbeat-url answered with HTTP 500.'],
    ['a wrong address', () => new Response('', { status: 404 }), 'heartbeat-url answered with HTTP 404.'],
    [
      'a connection that is refused',
      () => Promise.reject(refusedConnection),
      'heartbeat-url could not be reached (connection-refused (ECONNREFUSED)).',
    ],
    [
      'a redirect, which is not followed',
      () => new Response('', { status: 302, headers: { location: 'https://elsewhere.test/' } }),
      'heartbeat-url could not be reached (redirected).',
    ],
  ])('after %s', async (_what, answer, words) => {
    const { pings, runtime } = monitor(answer);
    expect(await pingHeartbeat(optionsOf(), reportsOf('healthy'), runtime)).toBe(words);
    expect(pings).toHaveLength(1);
  });

  test('but a defect of ours is not taken for a monitor that is down', async () => {
    const { runtime } = monitor();
    let looks = 0;
    const now = () => {
      if (++looks > 1) throw new RangeError('defect');
      return 0;
    };
    await expect(pingHeartbeat(optionsOf(), reportsOf('healthy'), { ...runtime, now })).rejects.toThrow(
      'defect',
    );
  });
});
