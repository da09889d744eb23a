import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import {
  createGitHub,
  expecting,
  type GitHub,
  type GitHubOptions,
  type Reading,
  readCredentialEnd,
} from '../../../src/github/client.js';
import { GitHubError, refusalOf } from '../../../src/github/errors.js';
import { startBudget, type Transport } from '../../../src/net/http.js';
import { Secret } from '../../../src/token/secret.js';
import { FIVE_MINUTES, testClock } from './setting.js';

const DATE = 'Mon, 05 Jan 2026 06:00:00 GMT';
const DATE_SECONDS = Date.parse(DATE) / 1000;
const CREDENTIAL = `ghp_test${'c'.repeat(20)}`;

type Reply = { status: number; headers?: Record<string, string>; body?: string } | Error;

/** A GitHub that answers with these replies in turn, the last one for ever. */
function scripted(replies: readonly Reply[], options: Partial<GitHubOptions> = {}) {
  const clock = testClock();
  const requests: { url: string; method: string; headers: Headers; at: number }[] = [];
  const answer: Transport = async (url, request) => {
    const reply = replies[Math.min(requests.length, replies.length - 1)] as Reply;
    requests.push({
      url: url.href,
      method: request.method,
      headers: new Headers(request.headers),
      at: clock.runtime.now(),
    });
    if (reply instanceof Error) throw reply;
    const headers = { date: DATE, 'content-type': 'application/json; charset=utf-8', ...reply.headers };
    return new Response(reply.status === 204 ? null : (reply.body ?? '{}'), {
      status: reply.status,
      headers,
    });
  };
  const runtime = { ...clock.runtime, transport: answer };
  const github = createGitHub({
    runtime,
    budget: startBudget(FIVE_MINUTES, runtime.now),
    apiUrl: 'https://api.github.test',
    token: new Secret(CREDENTIAL),
    userAgent: 'tests',
    ...options,
  });
  return { github, requests, sleeps: clock.sleeps, runtime };
}

interface Call<T> extends Reading<T> {
  readonly route: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** How a call ended, whether it was answered or thrown. */
async function call<T>(github: GitHub, { route, parameters, ...reading }: Call<T>) {
  try {
    return { ok: true as const, ...(await github.ask(github.route(route), parameters, reading)) };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const { problem, mayHaveHappened, credentialEndsAt } = error;
    return { ok: false as const, error, problem, mayHaveHappened, credentialEndsAt };
  }
}

const get: Call<true> = {
  route: 'GET /repos/{owner}/{repo}',
  parameters: { owner: 'acme', repo: 'website' },
  purpose: { kind: 'repository', repository: 'acme/website' },
  read: expecting(200),
};
const put: Call<true> = { ...get, route: 'PUT /repos/{owner}/{repo}', read: expecting(204) };
const post: Call<true> = { ...get, route: 'POST /repos/{owner}/{repo}', read: expecting(201) };

const reset = Object.assign(new Error('socket'), { code: 'ECONNRESET' });
const unsent = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
const OK = { status: 200 };

describe('a call to GitHub', () => {
  it('names the API version it reads and the credential it speaks for', async () => {
    const { github, requests } = scripted([OK]);
    expect(await call(github, get)).toMatchObject({ ok: true, data: true, at: DATE_SECONDS });
    expect(requests[0]?.headers.get('x-github-api-version')).toBe('2022-11-28');
    expect(requests[0]?.headers.get('authorization')).toContain(CREDENTIAL);
    expect(requests[0]?.url).toBe('https://api.github.test/repos/acme/website');
  });

  it('keeps the prefix of a GitHub Enterprise Server', async () => {
    const { github, requests } = scripted([OK], { apiUrl: 'https://ghe.acme.test/api/v3/' });
    await call(github, get);
    expect(requests[0]?.url).toBe('https://ghe.acme.test/api/v3/repos/acme/website');
  });

  it.each([
    ['a lost connection', reset],
    ['an error of the server', { status: 502, body: '<html>', headers: { 'content-type': 'text/html' } }],
    ['half an answer', { status: 200, body: '{"a', read: true }],
    ['a rate limit without a wait', { status: 429, headers: { 'retry-after': '0' } }],
  ] as const)('is sent again after %s, half a second later', async (_name, problem) => {
    const { github, requests, sleeps } = scripted([problem, OK]);
    const read = (data: unknown) => (typeof data === 'object' ? (true as const) : undefined);
    expect((await call(github, { ...get, read })).ok).toBe(true);
    expect(requests).toHaveLength(2);
    expect(sleeps).toEqual([500]);
  });

  it('is sent three times at most, with a doubling wait', async () => {
    const { github, requests, sleeps } = scripted([{ status: 503 }]);
    const answer = await call(github, get);
    expect(answer).toMatchObject({
      ok: false,
      problem: { reason: 'github-unavailable', kind: 'transient', status: 503 },
    });
    expect(requests).toHaveLength(3);
    expect(sleeps).toEqual([500, 1000]);
  });

  it.each([400, 401, 403, 404, 409, 410, 422])('is not sent again after %i', async (status) => {
    const { github, requests } = scripted([{ status, body: '{"message":"no"}' }]);
    expect((await call(github, get)).ok).toBe(false);
    expect(requests).toHaveLength(1);
  });

  it('takes the slashes off the end of an address', async () => {
    const { github, requests } = scripted([OK], { apiUrl: 'https://ghe.acme.test/api/v3//' });
    await call(github, get);
    expect(requests[0]?.url).toBe('https://ghe.acme.test/api/v3/repos/acme/website');
  });

  it('reads an answer as usual that announces the end of its address, and prints nothing', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const headers = { deprecation: 'Sat, 01 Jan 2028 00:00:00 GMT', sunset: 'Sun, 02 Jan 2028 00:00:00 GMT' };
    const { github } = scripted([{ status: 200, headers }]);
    expect((await call(github, get)).ok).toBe(true);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it('with a name that no address can carry is trouble and sends nothing', async () => {
    const { github, requests } = scripted([OK]);
    const answer = await call(github, { ...get, parameters: { owner: 'acme', repo: 'half\ud83d' } });
    expect(answer).toMatchObject({
      ok: false,
      problem: { reason: 'github-unintelligible', kind: 'transient' },
    });
    expect(requests).toHaveLength(0);
  });

  it.each(['GET', 'PUT', 'POST'])(
    'does not go to another server, and is not tried again: %s',
    async (method) => {
      const { github, requests, sleeps } = scripted([OK]);
      const answer = await call(github, { ...get, route: `${method} https://evil.test/repos` });
      expect(answer).toMatchObject({
        ok: false,
        mayHaveHappened: false,
        problem: { reason: 'github-unreachable' },
      });
      expect(requests).toHaveLength(0);
      expect(sleeps).toEqual([]);
    },
  );

  it('never follows a redirect', async () => {
    const { github, requests } = scripted([{ status: 301, headers: { location: 'https://evil.test/' } }]);
    expect(await call(github, get)).toMatchObject({
      ok: false,
      problem: { reason: 'moved', kind: 'permanent' },
    });
    expect(requests).toHaveLength(1);
  });

  it.each(['ghp_test\nsecond line', 'ghp_test second line', 'ümlaut', 'second lineü', ' '])(
    'sends nothing with a credential that no header could carry, and does not show it: %j',
    async (token) => {
      const { github, requests } = scripted([OK], { token: new Secret(token) });
      const answer = await call(github, get);
      expect(answer).toMatchObject({
        ok: false,
        problem: { reason: 'credential-refused', kind: 'permanent' },
      });
      expect(inspect(answer, { depth: null })).not.toContain('second line');
      expect(requests).toHaveLength(0);
    },
  );

  it('cuts off what a pasted credential has around it', async () => {
    const { github, requests } = scripted([OK], { token: new Secret(` ${CREDENTIAL}\n`) });
    expect((await call(github, get)).ok).toBe(true);
    expect(requests[0]?.headers.get('authorization')).toBe(`token ${CREDENTIAL}`);
  });

  it('lets nothing of the answer, the address or the credential into its trouble', async () => {
    const body = JSON.stringify({ message: `Malformed ${CREDENTIAL}`, planted: 'api.github.test' });
    const replies: Reply[] = [
      { status: 422, body },
      { status: 403, body },
      { status: 500, body },
    ];
    for (const reply of replies) {
      const { github } = scripted([reply]);
      const shown = inspect(await call(github, get), { depth: null, showHidden: true });
      expect(shown).toContain('ok: false');
      for (const leak of [CREDENTIAL, 'planted', 'api.github.test']) expect(shown).not.toContain(leak);
    }
  });
});

describe('a wait that GitHub asks for', () => {
  const limited = (headers: Record<string, string>, status = 429): Reply => ({
    status,
    headers,
    body: '{"message":"You have exceeded a secondary rate limit."}',
  });
  const usedUp = (reset: string) => ({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset });

  it.each([
    ['seconds', limited({ 'retry-after': '7' }), 7000],
    ['seconds of a 403', limited({ 'retry-after': '60' }, 403), 60_000],
    ['a date against its own clock', limited({ 'retry-after': 'Mon, 05 Jan 2026 06:00:09 GMT' }), 9000],
    ['a date that has passed', limited({ 'retry-after': 'Mon, 05 Jan 2026 05:00:00 GMT' }), 500],
    ['no seconds', limited({ 'retry-after': '0' }), 500],
    ['less than no seconds', limited({ 'retry-after': '-1' }), 500],
    ['nothing that can be read', limited({ 'retry-after': 'soon' }), 500],
    ['nothing, so its documented minute', limited({}), 60_000],
    [
      'nothing with requests left, so its documented minute',
      limited({ ...usedUp(String(DATE_SECONDS + 20)), 'x-ratelimit-remaining': '7' }),
      60_000,
    ],
    ['an hour that cannot be read, so a minute', limited(usedUp('soon')), 60_000],
    ['an hour with a letter before it, so a minute', limited(usedUp(`x${DATE_SECONDS + 20}`)), 60_000],
    ['an hour with a letter behind it, so a minute', limited(usedUp(`${DATE_SECONDS + 20}x`)), 60_000],
    ['an hour beyond all calendars, so a minute', limited(usedUp('9'.repeat(13))), 60_000],
    [
      'the next hour by a server without a clock, so a minute',
      limited({ ...usedUp(String(DATE_SECONDS + 20)), date: 'unknown' }),
      60_000,
    ],
    ['the next hour of requests', limited(usedUp(String(DATE_SECONDS + 20)), 403), 21_000],
    ['an hour that has begun already', limited(usedUp(String(DATE_SECONDS - 20)), 403), 500],
    ['seconds, by a stumbling server', { status: 503, headers: { 'retry-after': '5' } }, 5000],
  ] as const)('is obeyed: %s', async (_name, reply, milliseconds) => {
    const { github, requests, sleeps } = scripted([reply, OK]);
    expect((await call(github, get)).ok).toBe(true);
    expect(requests).toHaveLength(2);
    expect(sleeps).toEqual([milliseconds]);
  });

  it.each([
    ['a minute and a second', limited({ 'retry-after': '61' })],
    ['thirty years', limited({ 'retry-after': '1000000000' })],
    ['an hour of requests', limited(usedUp(String(DATE_SECONDS + 3600)), 403)],
    ['a date tomorrow', limited({ 'retry-after': 'Tue, 06 Jan 2026 06:00:00 GMT' })],
  ])('is left to the next run when it is %s', async (_name, reply) => {
    const { github, requests, sleeps } = scripted([reply, OK]);
    expect(await call(github, get)).toMatchObject({
      ok: false,
      problem: { reason: 'github-rate-limited', kind: 'transient' },
    });
    expect(requests).toHaveLength(1);
    expect(sleeps).toEqual([]);
  });

  it('is left to the next run when the budget does not reach that far', async () => {
    const clock = testClock();
    const { github, requests } = scripted([limited({ 'retry-after': '30' }), OK], {
      budget: startBudget(20_000, clock.runtime.now),
    });
    expect(await call(github, get)).toMatchObject({ ok: false, problem: { reason: 'github-rate-limited' } });
    expect(requests).toHaveLength(1);
  });

  it('is left to the next run when nothing of the budget would remain after it', async () => {
    const { github, sleeps } = scripted([{ status: 503 }], { budget: { remaining: () => 500 } });
    expect(await call(github, get)).toMatchObject({ ok: false, problem: { reason: 'github-unavailable' } });
    expect(sleeps).toEqual([]);
  });

  it.each([
    ['read', get],
    ['written', put],
  ])('lets nothing at all be %s once the budget is used up', async (_, what) => {
    const { github, requests } = scripted([OK], { budget: { remaining: () => 0 } });
    expect(await call(github, what)).toMatchObject({
      ok: false,
      mayHaveHappened: false,
      problem: { reason: 'no-time-left' },
    });
    expect(requests).toHaveLength(0);
  });
});

describe('a write', () => {
  it('goes out at once when it is the first, and a second after the one before', async () => {
    const { github, requests, sleeps } = scripted([{ status: 204 }]);
    await call(github, put);
    expect(sleeps).toEqual([]);
    await call(github, put);
    await call(github, put);
    expect(requests.map(({ at }) => at - (requests[0]?.at ?? 0))).toEqual([0, 1000, 2000]);
  });

  it('is spaced from the others also when all are sent at the same time', async () => {
    const { github, sleeps } = scripted([{ status: 204 }]);
    await Promise.all([call(github, put), call(github, put), call(github, put)]);
    expect(sleeps.reduce((sum, sleep) => sum + sleep, 0)).toBeGreaterThanOrEqual(2000);
  });

  it('is not spaced from reads', async () => {
    const { github, sleeps } = scripted([OK]);
    await Promise.all([call(github, get), call(github, get), call(github, get)]);
    expect(sleeps).toEqual([]);
  });

  it('that may be repeated is sent again after a lost reply', async () => {
    const { github, requests } = scripted([reset, { status: 204 }]);
    expect((await call(github, put)).ok).toBe(true);
    expect(requests).toHaveLength(2);
  });

  it.each([
    ['a lost reply', reset, true],
    ['an error of the server', { status: 502 }, true],
    ['an answer of another kind', { status: 200, body: '<html>' }, true],
    ['a refusal', { status: 403, body: '{"message":"no"}' }, false],
  ] as const)(
    'that must not be done twice is sent once when it meets %s',
    async (_name, reply, mayHaveHappened) => {
      const { github, requests } = scripted([reply, { status: 201 }]);
      expect(await call(github, post)).toMatchObject({ ok: false, mayHaveHappened });
      expect(requests).toHaveLength(1);
    },
  );

  it.each([
    ['the connection was never made', unsent],
    ['it was only told to slow down', { status: 429, headers: { 'retry-after': '1' } }],
  ] as const)('that must not be done twice is sent again when %s', async (_name, reply) => {
    const { github, requests } = scripted([reply, { status: 201 }]);
    expect((await call(github, post)).ok).toBe(true);
    expect(requests).toHaveLength(2);
  });

  it('that was done after all is found, not repeated', async () => {
    const { github, requests } = scripted([reset]);
    expect(await call(github, { ...post, findDone: async () => true as const })).toEqual({
      ok: true,
      data: true,
    });
    expect(requests).toHaveLength(1);
  });

  it('that was not done is repeated, three times at most', async () => {
    const { github, requests } = scripted([reset]);
    expect((await call(github, { ...post, findDone: async () => undefined })).ok).toBe(false);
    expect(requests).toHaveLength(3);
  });

  it('of which nobody can say whether it was done is not repeated', async () => {
    const { github, requests } = scripted([reset]);
    const unknown = scripted([reset]).github;
    const findDone = async () => (await unknown.ask(unknown.route(get.route), get.parameters, get)).data;
    const answer = await call(github, { ...post, findDone });
    expect(answer).toMatchObject({ ok: false, mayHaveHappened: true });
    expect(requests).toHaveLength(1);
  });
});

describe('what is looked at before a request', () => {
  it('is looked at right before each try, which knows whether one before may have taken effect', async () => {
    const looks: boolean[] = [];
    const before = async (mayHaveHappened: boolean) => void looks.push(mayHaveHappened);
    const { github } = scripted([{ status: 429, headers: { 'retry-after': '1' } }, reset, { status: 204 }]);
    expect((await call(github, { ...put, before })).ok).toBe(true);
    expect(looks).toEqual([false, false, true]);
  });

  it('ends the request by what it throws', async () => {
    const { github, requests } = scripted([OK]);
    const before = () => Promise.reject(new RangeError('ours'));
    await expect(call(github, { ...put, before })).rejects.toThrow(RangeError);
    expect(requests).toEqual([]);
  });
});

it('a request that only reads never takes effect, whatever became of its answer', async () => {
  const { github } = scripted([{ status: 502 }]);
  expect(await call(github, get)).toMatchObject({ ok: false, mayHaveHappened: false });
});

it.each([
  ['<https://api.github.test/x?page=2>; rel="next", <https://api.github.test/x?page=9>; rel="last"', true],
  ['<https://api.github.test/x?page=2>;rel=next', true],
  ['<https://api.github.test/x?page=1>; rel="first"', false],
  ['<https://api.github.test/x?rel=next>; rel="prev"', false],
])('whether a list goes on is told by its header: %s', async (link, hasNext) => {
  const { github } = scripted([{ status: 200, headers: { link } }]);
  expect(await call(github, get)).toMatchObject({ hasNext });
});

it('whether a list goes on is not known without that header', async () => {
  expect(await call(scripted([OK]).github, get)).not.toHaveProperty('hasNext');
});

describe('the end of a credential', () => {
  const endOf = (value: string) =>
    readCredentialEnd(new Headers({ 'github-authentication-token-expiration': value }));
  const expected = Date.parse('2021-10-07T19:07:53Z') / 1000;

  it.each([
    '2021-10-07 19:07:53 UTC',
    '2021-10-07 12:07:53 -0700',
    '2021-10-07 21:07:53 +02:00',
    '2021-10-07T19:07:53Z',
    '2021-10-07T19:07:53.000Z',
    '2021-10-07 19:07:53',
  ])('is read from %s', (value) => {
    expect(endOf(value)).toBe(expected);
  });

  it.each([
    '',
    'never',
    '2021-10-07',
    '2021-99-99 19:07:53 UTC',
    '2021-10-07 19:07:53 somewhere',
    'until 2021-10-07 19:07:53 UTC',
  ])('is not guessed from "%s"', (value) => {
    expect(endOf(value)).toBeUndefined();
  });

  it('is the same on a runner in any time zone', () => {
    vi.stubEnv('TZ', 'America/New_York');
    try {
      expect(endOf('2021-10-07 19:07:53 UTC')).toBe(expected);
      expect(endOf('2021-10-07 19:07:53')).toBe(expected);
    } finally {
      vi.unstubAllEnvs();
    }
  });

  const ends = { 'github-authentication-token-expiration': '2021-10-07 19:07:53 UTC' };

  it('is told with an answer and with a refusal', async () => {
    for (const status of [200, 403]) {
      const { github } = scripted([{ status, headers: ends }]);
      expect(await call(github, get)).toMatchObject({ credentialEndsAt: expected });
    }
  });

  it('is of no interest for an installation token, which lives for an hour', async () => {
    const { github } = scripted([{ status: 200, headers: ends }], { token: new Secret('ghs_test') });
    expect(await call(github, get)).not.toHaveProperty('credentialEndsAt');
    const own = { token: new Secret('ghs_test'), credentialKind: 'own-app' } as const;
    const { github: madeByTheRun } = scripted([{ status: 200, headers: ends }], own);
    expect(await call(madeByTheRun, get)).not.toHaveProperty('credentialEndsAt');
    expect(madeByTheRun.isInstallation).toBe(true);
  });
});

it('tells of every request, without its values, and without a status where none came', async () => {
  const calls: object[] = [];
  const { github } = scripted([{ status: 500 }, reset, OK], { onCall: (call) => calls.push(call) });
  await call(github, get);
  expect(calls).toStrictEqual([
    { route: 'GET /repos/{owner}/{repo}', attempt: 1, status: 500, milliseconds: 0 },
    { route: 'GET /repos/{owner}/{repo}', attempt: 2, milliseconds: 0 },
    { route: 'GET /repos/{owner}/{repo}', attempt: 3, status: 200, milliseconds: 0 },
  ]);
});

describe('the speaker', () => {
  const hintContext = (options: Partial<GitHubOptions>) => scripted([OK], options).github.hintContext;

  it('is at github.com with a nameless credential unless told otherwise', () => {
    expect(hintContext({})).toEqual({
      serverUrl: 'https://github.com',
      credentialName: 'the GitHub credential',
      credentialKind: 'classic',
    });
  });

  it('is at its own server, without slashes at the end', () => {
    expect(hintContext({ serverUrl: 'https://ghe.acme.test//', credentialName: 'issues-token' })).toEqual({
      serverUrl: 'https://ghe.acme.test',
      credentialName: 'issues-token',
      credentialKind: 'classic',
    });
  });

  it('leads a person to that server and calls the credential by its name', async () => {
    const { github } = scripted([{ status: 401, body: '{"message":"Bad credentials"}' }], {
      serverUrl: 'https://ghe.acme.test/',
      credentialName: 'issues-token',
    });
    expect(await call(github, get)).toMatchObject({
      problem: {
        message: expect.stringContaining('issues-token'),
        hint: expect.stringContaining('https://ghe.acme.test/settings/personal-access-tokens'),
      },
    });
  });
});

describe('a refusal of a status', () => {
  const errorOf = async (reply: Reply) => {
    const answer = await call(scripted([reply]).github, get);
    return answer.ok ? undefined : answer.error;
  };

  it('is a refusal of this status alone', async () => {
    const refused = await errorOf({ status: 404, body: '{"message":"Not Found"}' });
    expect(refusalOf(refused, 404)).toMatchObject({ kind: 'refused', status: 404 });
    expect(refusalOf(refused, 403)).toBeUndefined();
  });

  it('is not a rate limit of the same status', async () => {
    const limited = await errorOf({ status: 403, headers: { 'retry-after': '3600' } });
    expect(refusalOf(limited, 403)).toBeUndefined();
  });

  it('is no error of another kind', () => {
    expect(refusalOf(new Error('404'), 404)).toBeUndefined();
  });
});

describe('a defect of ours', () => {
  it('is not taken for an answer of GitHub', async () => {
    const defect = async () => {
      throw new RangeError('ours');
    };
    await expect(call(scripted([reset]).github, { ...post, findDone: defect })).rejects.toThrow(RangeError);
  });
});

describe('an answer that is too large', () => {
  const large: Reply = { status: 200, body: `"${'x'.repeat(2_000_000)}"` };
  const list = { route: 'GET /x', parameters: {}, purpose: { kind: 'account' }, read: () => 1 } as const;

  it('is not asked for again by whoever can ask for it in parts', async () => {
    const { github, requests } = scripted([large]);
    await call(github, { ...list, isDivisible: true });
    expect(requests).toHaveLength(1);
  });

  it('is the only one: what may pass is asked for again', async () => {
    for (const reply of [{ status: 503 }, new Error('reset')]) {
      const { github, requests } = scripted([reply]);
      await call(github, { ...list, isDivisible: true });
      expect(requests.length).toBeGreaterThan(1);
    }
  });
});

describe('the GraphQL API', () => {
  const at = (apiUrl: string) => scripted([{ status: 200 }], { apiUrl }).github.graphqlUrl;

  it('is beside the REST API, and one folder up on an Enterprise Server', () => {
    expect(at('https://api.github.test')).toBe('https://api.github.test/graphql');
    expect(at('https://ghe.test/api/v3')).toBe('https://ghe.test/api/graphql');
    expect(at('https://ghe.test/v3/api')).toBe('https://ghe.test/v3/api/graphql');
  });
});

it('the time of a run that must be left to others is not spent', async () => {
  const clock = testClock();
  const { github, requests } = scripted([{ status: 200 }], {
    budget: startBudget(60_000, clock.runtime.now),
  });
  const account = { route: 'GET /x', parameters: {}, purpose: { kind: 'account' }, read: () => 1 } as const;
  await call(github, { ...account, keepBackMs: 60_000 });
  expect(requests).toHaveLength(0);
  await call(github, { ...account, keepBackMs: 59_000 });
  expect(requests).toHaveLength(1);
});

it.each([
  [1_000, false],
  [1_001, true],
])(
  'a write whose turn comes when the time is over takes none and is not sent (%d ms left)',
  async (left, isSent) => {
    const clock = testClock();
    const { github, requests, sleeps } = scripted([{ status: 204 }], {
      budget: startBudget(left, clock.runtime.now),
    });
    expect((await call(github, put)).ok).toBe(true);
    const second = await call(github, put);
    expect(requests).toHaveLength(isSent ? 2 : 1);
    expect(sleeps).toEqual(isSent ? [1_000] : []);
    if (!isSent) expect(second).toMatchObject({ problem: { reason: 'no-time-left' } });
  },
);
