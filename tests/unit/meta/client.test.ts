import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  createMetaClient,
  type MetaCall,
  type MetaCallRecord,
  type MetaClientOptions,
} from '../../../src/meta/client.js';
import { type Runtime, startBudget } from '../../../src/net/http.js';
import { createTransport } from '../../../src/net/transport.js';
import { Secret } from '../../../src/token/secret.js';
import { fakeToken } from './recorded.js';
import { type Arrived, hang, hangUp, json, type Respond, serveScript, text } from './server.js';

const TOKEN = fakeToken('Caller');
const CALL: MetaCall = { path: '/thing' };
const OK = json({ id: '1' });
const NOTHING: Arrived = { method: '', path: '', query: {}, form: {}, authorization: undefined };

/** Time that moves only when somebody sleeps; jitter in the middle of its range. */
function standingTime(): Runtime & { readonly slept: number[] } {
  let now = 1_000_000;
  const slept: number[] = [];
  return {
    slept,
    transport: createTransport(),
    now: () => now,
    random: () => 0.5,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      now += milliseconds;
    },
  };
}

/** Asks a scripted server once and tells everything that came of it. */
async function ask(
  script: readonly [Respond, ...Respond[]],
  call: MetaCall = CALL,
  options: Partial<MetaClientOptions> & { readonly milliseconds?: number; readonly prefix?: string } = {},
) {
  await using server = await serveScript(...script);
  const runtime = standingTime();
  const records: MetaCallRecord[] = [];
  const secrets: string[] = [];
  const client = createMetaClient({
    runtime,
    budget: startBudget(options.milliseconds ?? 300_000, runtime.now),
    baseUrl: server.url + (options.prefix ?? ''),
    onCall: (record) => records.push(record),
    onSecret: (secret) => secrets.push(secret.reveal()),
    ...options,
  });
  const answer = await client.request(call);
  return { answer, records, secrets, slept: runtime.slept, arrived: server.arrived };
}

describe('a request', () => {
  test('goes to the version, with the token in the header and nothing in the address', async () => {
    const { arrived } = await ask([OK], { ...CALL, bearer: new Secret(TOKEN) });
    expect(arrived).toStrictEqual([
      { method: 'GET', path: '/v27.0/thing', query: {}, form: {}, authorization: `Bearer ${TOKEN}` },
    ]);
  });

  test('names no caller where it has none', async () => {
    const { arrived } = await ask([OK]);
    expect(arrived[0]?.authorization).toBeUndefined();
  });

  test('keeps a path before the version, and another version', async () => {
    const { arrived } = await ask([OK], CALL, { prefix: '/graph//', version: 'v26.0' });
    expect(arrived[0]?.path).toBe('/graph/v26.0/thing');
  });

  test('leaves the version out where the platform has none', async () => {
    const { arrived } = await ask([OK], { ...CALL, unversioned: true }, { prefix: '/instagram' });
    expect(arrived[0]?.path).toBe('/instagram/thing');
  });

  test('encodes what it sends, and leaves out what is undefined', async () => {
    const form = { secret: new Secret('a|b&c=d é'), plain: 'x', absent: undefined };
    const { arrived } = await ask([OK], {
      path: '/thing',
      form,
      query: { q: '1|2' },
    });
    expect(arrived[0]).toMatchObject({
      method: 'POST',
      query: { q: '1|2' },
      form: { secret: 'a|b&c=d é', plain: 'x' },
    });
    expect(arrived[0]?.form).not.toHaveProperty('absent');
  });

  test('asks for JSON, and names its body as a form only where it has one', async () => {
    const seen: unknown[] = [];
    const record: Respond = (response) => {
      const { accept, 'content-type': type } = response.req.headers;
      seen.push({ accept, type });
      OK(response, NOTHING);
    };
    await ask([record], CALL);
    await ask([record], { ...CALL, form: { a: '1' } });
    expect(seen).toStrictEqual([
      { accept: 'application/json', type: undefined },
      { accept: 'application/json', type: 'application/x-www-form-urlencoded' },
    ]);
  });

  test.each<[string, MetaCall['query'], string]>([
    ['/me/permissions', { limit: '500' }, 'me/permissions'],
    ['/me', { fields: 'id,name' }, 'me'],
    ['/v1.0/debug_token', undefined, 'debug_token'],
    ['/1/accounts', { fields: 'id' }, '{id}/accounts'],
    ['/act_1/1_ad', undefined, '{id}/{id}'],
    // An ID alone says nothing: what was asked of it does.
    ['/1', { fields: 'access_token' }, '{id}?fields=access_token'],
    ['/1', undefined, '{id}'],
    ['/act_257', { appsecret_proof: new Secret('abc') }, '{id}'],
    ['/257', { fields: new Secret('abc') }, '{id}'],
  ])('to %s is called by its path, without IDs: %o', async (path, query, name) => {
    const { answer } = await ask([OK], { path, ...(query && { query }) });
    expect(answer.trace.call).toBe(name);
  });

  test('takes no more time than its own budget, which is less than that of the client', async () => {
    const { answer, arrived } = await ask([OK], { ...CALL, budget: { remaining: () => 0 } });
    expect(answer).toMatchObject({ kind: 'unanswered', reason: 'deadline' });
    expect(arrived).toStrictEqual([]);
  });

  test('is not sent when the token cannot be in a header, and the token is in no error', async () => {
    const { answer, arrived } = await ask([OK], { ...CALL, bearer: new Secret(`${TOKEN}\n`) });
    expect(arrived).toStrictEqual([]);
    expect(answer).toStrictEqual({ kind: 'unanswered', reason: 'unsendable', trace: { call: 'thing' } });
  });
});

describe('an answer', () => {
  test('comes with its numbers', async () => {
    const { answer, records } = await ask([json({ error: { code: 190, error_subcode: 463 } }, 400)]);
    expect(answer).toMatchObject({ kind: 'error', error: { code: 190, subcode: 463 } });
    expect(records).toStrictEqual([
      {
        method: 'GET',
        path: '/v27.0/thing',
        try: 1,
        milliseconds: 0,
        trace: { status: 400, code: 190, subcode: 463, call: 'thing' },
        shape: '{error: {code: number, error_subcode: number}}',
      },
    ]);
  });

  // news-2026-11: X-Ad-Api-Version-Warning, where Meta carries a call to a newer version.
  test('of a newer version than the one that was asked is told of', async () => {
    const warnings: string[] = [];
    const onUpgrade = (warning: string) => warnings.push(warning);
    await ask([json({}, 200, { 'x-ad-api-version-warning': 'carried to v27.0' })], CALL, { onUpgrade });
    await ask([OK], CALL, { onUpgrade });
    expect(warnings).toStrictEqual(['carried to v27.0']);
    const { answer } = await ask([json({}, 200, { 'x-ad-api-version-warning': 'v27.0' })]);
    expect(answer.kind).toBe('ok');
  });

  test('with a new token names it as a secret before anything else', async () => {
    const order: string[] = [];
    const call: MetaCall = { ...CALL, bearer: new Secret(TOKEN) };
    await ask([json({ access_token: fakeToken('New') })], call, {
      onSecret: (secret) => order.push(secret.reveal()),
      onCall: ({ path }) => order.push(path),
    });
    expect(order).toStrictEqual([fakeToken('New'), '/v27.0/thing']);
  });

  test('with a new token is an answer also where nobody asked to be told of secrets', async () => {
    await using server = await serveScript(json({ access_token: fakeToken('New') }));
    const runtime = standingTime();
    const client = createMetaClient({ runtime, budget: startBudget(1000, runtime.now), baseUrl: server.url });
    expect((await client.request(CALL)).kind).toBe('ok');
  });

  test('with a new token that cannot be masked is no answer', async () => {
    const onSecret = () => {
      throw new Error('the mask failed');
    };
    await expect(ask([json({ access_token: fakeToken('New') })], CALL, { onSecret })).rejects.toThrow(
      'the mask failed',
    );
  });

  test('without a token names no secret', async () => {
    expect((await ask([json({ access_token: 'null' })])).secrets).toStrictEqual([]);
    expect(
      (await ask([json({ error: { code: 1, message: 'Error validating client secret.' } })])).secrets,
    ).toStrictEqual([]);
  });
});

describe('asking again', () => {
  const outage = json({ error: { code: 2 } }, 500);

  test.each<[string, Respond]>([
    ['a broken connection', hangUp],
    ['an outage in JSON', outage],
    ['an outage in HTML', text('<html>', 502)],
    ['an outage without a word', text('', 503)],
    ['an empty 200', text('')],
    ['half a JSON', text('{"id":', 200)],
    ['an answer of 2 MB', text(`"${'x'.repeat(2_000_000)}"`)],
    ['code 1', json({ error: { code: 1 } }, 400)],
    ['is_transient', json({ error: { code: 190, is_transient: true } }, 400)],
  ])('helps after %s', async (_, fault) => {
    const { answer, slept } = await ask([fault, OK]);
    expect(answer).toMatchObject({ kind: 'ok', body: { id: '1' } });
    expect(slept).toStrictEqual([500]);
  });

  test('ends after three tries, with waits that double, and the last answer is told', async () => {
    const { answer, arrived, slept, records } = await ask([outage, outage, text('', 503), OK]);
    expect(answer).toMatchObject({ kind: 'unintelligible', trace: { status: 503 } });
    expect(arrived).toHaveLength(3);
    expect(slept).toStrictEqual([500, 1000]);
    expect(records.map((record) => record.try)).toStrictEqual([1, 2, 3]);
  });

  test('jitters by a quarter in both directions', async () => {
    const low = await ask([outage, OK], CALL, { runtime: { ...standingTime(), random: () => 0 } });
    const sleeping = standingTime();
    const high = await ask([outage, OK], CALL, { runtime: { ...sleeping, random: () => 0.999 } });
    expect(low.answer.kind).toBe('ok');
    expect(high.answer.kind).toBe('ok');
    expect(sleeping.slept[0]).toBeCloseTo(624.75, 1);
  });

  test.each<[string, Respond]>([
    ['a dead token', json({ error: { code: 190, error_subcode: 463 } }, 400)],
    ['a wrong app secret', json({ error: { code: 1, message: 'Error validating client secret.' } }, 400)],
    ['an unknown code', json({ error: { code: 987 } }, 400)],
    ['a rate limit', json({ error: { code: 4 } }, 403)],
    ['a rate limit without JSON', text('slow down', 429)],
    ['a wait of more than a minute', text('', 503, { 'retry-after': '61' })],
    [
      'a rate limit with a wait of more than a minute',
      json({ error: { code: 17 } }, 400, { 'retry-after': '1000000000' }),
    ],
    [
      'a rate limit with a wait that makes no sense',
      json({ error: { code: 17 } }, 400, { 'retry-after': '-1' }),
    ],
  ])('does not help after %s', async (_, fault) => {
    const { answer, arrived, slept } = await ask([fault, OK]);
    expect(answer.kind).not.toBe('ok');
    expect(arrived).toHaveLength(1);
    expect(slept).toStrictEqual([]);
  });

  test.each([
    ['in seconds', { 'retry-after': '7' }, 7000],
    ['of a minute', { 'retry-after': '60' }, 60_000],
    [
      'until a date by the clock of the answer',
      { 'retry-after': 'Thu, 17 Nov 2022 21:30:20 GMT', date: 'Thu, 17 Nov 2022 21:30:03 GMT' },
      17_000,
    ],
    ['of nothing', { 'retry-after': '0' }, 500],
  ])('after a rate limit waits as Meta asks: a wait %s', async (_, headers, milliseconds) => {
    const { answer, slept } = await ask([json({ error: { code: 4 } }, 400, headers), OK]);
    expect(answer.kind).toBe('ok');
    expect(slept).toStrictEqual([milliseconds]);
  });

  test.each([400, 500])('never waits beyond the budget: 500 ms in %i ms', async (milliseconds) => {
    const { answer, arrived, slept } = await ask([outage, OK], CALL, { milliseconds });
    expect(answer).toMatchObject({ kind: 'error', trace: { code: 2 } });
    expect(arrived).toHaveLength(1);
    expect(slept).toStrictEqual([]);
  });

  test('never asks when the budget is used up', async () => {
    const { answer, arrived } = await ask([OK], CALL, { milliseconds: 0 });
    expect(answer).toStrictEqual({ kind: 'unanswered', reason: 'deadline', trace: { call: 'thing' } });
    expect(arrived).toStrictEqual([]);
  });
});

describe('a call that may be made only once', () => {
  const once: MetaCall = { ...CALL, once: true };

  test.each<[string, Respond]>([
    ['the answer was lost', hangUp],
    ['the answer is empty', text('')],
    ['Meta stumbled', json({ error: { code: 2 } }, 500)],
  ])('is not repeated when %s', async (_, fault) => {
    const { answer, arrived } = await ask([fault, OK], once);
    expect(answer.kind).not.toBe('ok');
    expect(arrived).toHaveLength(1);
  });

  test('is repeated when it was never sent', async () => {
    const runtime = standingTime();
    const records: MetaCallRecord[] = [];
    const client = createMetaClient({
      runtime,
      budget: startBudget(300_000, runtime.now),
      baseUrl: await closedAddress(),
      onCall: (record) => records.push(record),
    });
    expect(await client.request(once)).toStrictEqual({
      kind: 'unanswered',
      reason: 'connection-refused',
      trace: { network: 'ECONNREFUSED', call: 'thing' },
    });
    expect(records).toHaveLength(3);
  });

  test('is repeated when Meta turned it away for a moment', async () => {
    const turnedAway = json({ error: { code: 4 } }, 400, { 'retry-after': '1' });
    expect((await ask([turnedAway, OK], once)).answer.kind).toBe('ok');
  });
});

describe('a hostile network', () => {
  test('that never answers ends by the deadline', async () => {
    const { answer } = await ask([hang], CALL, { milliseconds: 80 });
    expect(answer).toStrictEqual({ kind: 'unanswered', reason: 'deadline', trace: { call: 'thing' } });
  });

  test('that answers for ever ends by the deadline', async () => {
    const drip: Respond = (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const timer = setInterval(() => response.write(' '), 5);
      response.on('close', () => clearInterval(timer));
    };
    const { answer } = await ask([drip], CALL, { milliseconds: 80 });
    expect(answer).toStrictEqual({ kind: 'unanswered', reason: 'deadline', trace: { call: 'thing' } });
  });

  test('that redirects gets no second request, and the token goes nowhere else', async () => {
    await using elsewhere = await serveScript(OK);
    const redirect = text('', 302, { location: `${elsewhere.url}/?access_token=${TOKEN}` });
    const { answer, arrived } = await ask([redirect, OK], { ...CALL, bearer: new Secret(TOKEN) });
    const trace = { status: 302, redirectedTo: elsewhere.url, call: 'thing' };
    expect(answer).toStrictEqual({ kind: 'unanswered', reason: 'redirected', trace });
    expect(arrived).toHaveLength(1);
    expect(elsewhere.arrived).toStrictEqual([]);
  });

  test('that echoes credentials finds none of them in answer or record', async () => {
    const echo: Respond = (response, { authorization, query, form }) => {
      const everything = JSON.stringify({ authorization, query, form });
      response
        .writeHead(400, {
          'content-type': 'application/json',
          'www-authenticate': `OAuth "Facebook Platform" "invalid_token" "Malformed access token ${TOKEN}"`,
        })
        .end(
          JSON.stringify({
            error: { code: 190, message: `Malformed access token ${everything}`, error_user_msg: everything },
          }),
        );
    };
    const call: MetaCall = {
      path: '/thing',
      bearer: new Secret(TOKEN),
      query: { input_token: new Secret(TOKEN) },
      form: { client_secret: new Secret(TOKEN) },
    };
    const { answer, records } = await ask([echo], call);
    const seen = inspect({ answer, records }, { depth: Number.POSITIVE_INFINITY, showHidden: true });
    expect(seen).toContain('190');
    expect(seen).not.toContain(TOKEN.slice(0, 12));
  });
});

/** An address on loopback where nothing listens any more. */
async function closedAddress(): Promise<string> {
  await using server = await serveScript(OK);
  return server.url;
}
