import { Hono } from 'hono';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { VirtualClock } from '../../../sandbox/clock.js';
import { type FaultKind, Faults } from '../../../sandbox/faults.js';
import { Journal } from '../../../sandbox/journal.js';
import { repeatCredentials, withHeaders, withoutFields } from '../../../sandbox/script.js';
import { type Server, serve } from '../../../sandbox/server.js';

const clock = new VirtualClock('2026-01-01T00:00:00Z');
const CREDENTIAL = `test${'x'.repeat(20)}`;
let faults: Faults;
let server: Server;
let ownClock: number | undefined;

beforeEach(async () => {
  faults = new Faults();
  ownClock = undefined;
  const app = new Hono();
  app.all('*', (context) => context.json({ name: 'n', list: [{ name: 'deep', count: 1 }], kept: true }));
  const service = {
    name: 'github' as const,
    app,
    callName: () => 'thing.get',
    now: () => ownClock ?? clock.now(),
  };
  server = await serve(service, { clock, faults, journal: new Journal() });
});
afterEach(() => server.close());

const ask = (path = '/', init: RequestInit = {}) => fetch(server.url + path, init);

test('the next call answers exactly what was written, and the one after it the truth', async () => {
  faults.add({
    service: 'github',
    call: 'thing.get',
    kind: 'answer',
    status: 403,
    headers: { 'x-github-sso': 'required; url=https://github.com/orgs/acme/sso' },
    body: { message: 'No.' },
  });
  const response = await ask();
  expect([response.status, response.headers.get('x-github-sso'), await response.json()]).toEqual([
    403,
    'required; url=https://github.com/orgs/acme/sso',
    { message: 'No.' },
  ]);
  expect((await ask()).status).toBe(200);
});

test('only the request that was picked is struck, the second of its kind', async () => {
  faults.add({
    service: 'github',
    call: '*',
    kind: 'answer',
    status: 418,
    when: ({ method, query }) => method === 'POST' && query.get('page') === '2',
    skip: 1,
  });
  const statuses: number[] = [];
  for (const [path, method] of [
    ['/?page=2', 'POST'],
    ['/?page=2', 'GET'],
    ['/?page=1', 'POST'],
    ['/?page=2', 'POST'],
    ['/?page=2', 'POST'],
  ] as const) {
    statuses.push((await ask(path, { method })).status);
  }
  expect(statuses).toEqual([200, 200, 200, 418, 200]);
});

test.each([
  ['fields left out', withoutFields('name'), { list: [{ count: 1 }], kept: true }],
  [
    'credentials in every text',
    repeatCredentials(),
    { name: `n ${CREDENTIAL}`, list: [{ name: `deep ${CREDENTIAL}`, count: 1 }], kept: true },
  ],
  [
    'credentials in a field that is not there',
    repeatCredentials('title'),
    { name: 'n', list: [{ name: 'deep', count: 1 }], kept: true },
  ],
])('a true answer is changed: %s', async (_, edit, expected) => {
  faults.add({ service: 'github', call: 'thing.get', kind: 'edit', edit });
  const response = await ask('/', { headers: { authorization: `Bearer ${CREDENTIAL}` } });
  expect([response.status, await response.json()]).toEqual([200, expected]);
});

const dated: [string, FaultKind, string | null][] = [
  ['another', { kind: 'edit', edit: withHeaders({ date: 'Sat, 03 Jan 2026 00:00:00 GMT' }) }, 'Sat, 03 Jan'],
  ['none', { kind: 'edit', edit: withHeaders({ date: '' }) }, null],
  ['none', { kind: 'answer', status: 200, body: {}, headers: { date: '' } }, null],
];
test.each(dated)('an answer may have %s date of its own', async (_, fault, expected) => {
  faults.add({ service: 'github', call: 'thing.get', ...fault });
  const date = (await ask()).headers.get('date');
  expect(date === null ? null : date.slice(0, 11)).toBe(expected);
});

test('a service may have a clock of its own', async () => {
  ownClock = Date.parse('2027-01-01T00:00:00Z');
  expect((await ask()).headers.get('date')).toBe('Fri, 01 Jan 2027 00:00:00 GMT');
});
