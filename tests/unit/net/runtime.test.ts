import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, vi } from 'vitest';
import { createRuntime } from '../../../src/net/runtime.js';

it.each([
  ['which is wrong, is never gone around', 'ftp://proxy.example', 'proxy-unreachable', 0],
  ['which is not set, is not missed', '', 200, 1],
])('a proxy, %s', async (_, https_proxy, expected, arrived) => {
  let requests = 0;
  const server = createServer((_request, response) => {
    requests++;
    response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { transport } = createRuntime({ https_proxy });
  const { port } = server.address() as AddressInfo;
  const answer = transport(new URL(`http://127.0.0.1:${port}/`), {
    method: 'GET',
    headers: {},
    signal: AbortSignal.timeout(5000),
    redirect: 'manual',
  });
  expect(
    await answer.then(
      ({ status }) => status,
      ({ reason }) => reason,
    ),
  ).toBe(expected);
  expect(requests).toBe(arrived);
  server.closeAllConnections();
  server.close();
});

it('waits as long as it is asked to', async () => {
  const { now, sleep } = createRuntime({});
  const began = now();
  await sleep(30);
  expect(now() - began).toBeGreaterThanOrEqual(25);
});

it('its clock begins with that of the computer, and goes on evenly when that one is set anew', () => {
  const before = Date.now();
  const { now } = createRuntime({});
  const began = now();
  expect(began).toBeGreaterThanOrEqual(before);
  expect(began).toBeLessThanOrEqual(Date.now());
  const reset = vi.spyOn(Date, 'now').mockReturnValue(before - 3_600_000);
  const later = now();
  reset.mockRestore();
  expect(later).toBeGreaterThanOrEqual(began);
  expect(later).toBeLessThan(began + 60_000);
});
