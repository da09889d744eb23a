import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { VirtualClock } from './clock.js';
import { type Delivery, disturb } from './disturb.js';
import type { Faults } from './faults.js';
import type { Answer, Exchange, Journal } from './journal.js';
import { parametersOf } from './parameters.js';
import type { Service } from './service.js';

export interface Server {
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  url: string;
  close(): Promise<void>;
}

interface Surroundings {
  clock: VirtualClock;
  faults: Faults;
  journal: Journal;
  /** 0, the default, takes any free one. */
  port?: number;
}

const DRIP_MILLISECONDS = 100;

/** Puts a service on loopback. Stamps `Date` from the clock, applies the faults, writes the journal. */
export async function serve(service: Service, surroundings: Surroundings): Promise<Server> {
  const server = createAdaptorServer({
    fetch: async (request, env) => {
      const { outgoing } = env as HttpBindings;
      try {
        await answer(service, surroundings, request, outgoing);
      } catch (error) {
        // A mistake of the sandbox or of a hook: said aloud, or it would pass for one more 500 of the service.
        console.error(error);
        outgoing.destroy();
      }
      return RESPONSE_ALREADY_SENT;
    },
    overrideGlobalObjects: false,
  });
  server.listen(surroundings.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
    },
  };
}

async function answer(
  service: Service,
  { clock, faults, journal }: Surroundings,
  request: Request,
  outgoing: ServerResponse,
): Promise<void> {
  const startedAt = performance.now();
  const { pathname, searchParams } = new URL(request.url);
  const requestBody = request.body === null ? '' : await request.text();
  const exchange: Exchange = {
    service: service.name,
    call: service.callName(request.method, pathname, () => parametersOf(searchParams, requestBody)),
    method: request.method,
    path: pathname,
    query: searchParams,
    requestHeaders: Object.fromEntries(request.headers),
    requestBody,
    at: clock.now(),
    startedAt,
  };
  journal.add(exchange);
  outgoing.once('close', () => {
    exchange.endedAt = performance.now();
  });

  const strike = faults.strike(exchange);
  if (strike.names.length > 0) exchange.fault = strike.names.join('+');
  if (strike.delayMilliseconds > 0) await sleep(strike.delayMilliseconds);
  for (const run of strike.before) await run(exchange);
  const trueAnswer = strike.effect === 'kept' ? await perform(service, request, requestBody) : undefined;
  for (const run of strike.after) await run(exchange);

  let delivery: Delivery;
  if (strike.disturbance) {
    const nothing: Answer = { status: 200, headers: { 'content-type': 'application/json' }, body: '{}' };
    delivery = disturb(strike.disturbance, exchange, trueAnswer ?? nothing);
  } else {
    delivery = trueAnswer ? { how: 'whole', answer: trueAnswer } : { how: 'destroy' };
  }
  const date = new Date((service.now?.() ?? clock.now()) + strike.skewSeconds * 1000).toUTCString();
  deliver(delivery, date, exchange, outgoing);
}

async function perform(service: Service, request: Request, body: string): Promise<Answer> {
  const init: RequestInit = { method: request.method, headers: request.headers };
  if (body !== '') init.body = body;
  const response = await service.app.fetch(new Request(request.url, init));
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  };
}

function deliver(delivery: Delivery, date: string, exchange: Exchange, outgoing: ServerResponse): void {
  if (outgoing.destroyed) return;
  switch (delivery.how) {
    case 'destroy':
      outgoing.destroy();
      return;
    case 'never':
      return;
    case 'whole':
      writeHead(delivery.answer, date, exchange, outgoing);
      exchange.responseBody = delivery.answer.body;
      outgoing.end(delivery.answer.body);
      return;
    case 'cut': {
      const whole = Buffer.from(delivery.answer.body);
      const part = whole.subarray(0, Math.ceil(whole.length / 2));
      outgoing.setHeader('content-length', whole.length);
      writeHead(delivery.answer, date, exchange, outgoing);
      exchange.responseBody = part.toString();
      outgoing.write(part, () => outgoing.destroy());
      return;
    }
    case 'drip': {
      writeHead(delivery.answer, date, exchange, outgoing);
      const timer = setInterval(() => outgoing.write(' '), DRIP_MILLISECONDS);
      outgoing.once('close', () => clearInterval(timer));
      outgoing.write('{');
      return;
    }
  }
}

function writeHead(
  { status, headers, body }: Answer,
  date: string,
  exchange: Exchange,
  outgoing: ServerResponse,
): void {
  const { date: own = date, ...others } = headers;
  outgoing.sendDate = false;
  const sent: Record<string, string> = own === '' ? others : { ...others, date: own };
  exchange.status = status;
  exchange.responseHeaders = sent;
  if (!outgoing.hasHeader('content-length') && body !== '') {
    outgoing.setHeader('content-length', Buffer.byteLength(body));
  }
  outgoing.writeHead(status, sent);
}
