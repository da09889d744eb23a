import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What arrived at the server. */
export interface Arrived {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly form: Readonly<Record<string, string>>;
  readonly authorization: string | undefined;
}

export type Respond = (response: ServerResponse, arrived: Arrived) => void;

export interface ScriptedServer extends AsyncDisposable {
  readonly url: string;
  readonly arrived: readonly Arrived[];
}

/** A real server on loopback that answers each request with the next of `script`, and the last one from then on. */
export async function serveScript(...script: readonly [Respond, ...Respond[]]): Promise<ScriptedServer> {
  const arrived: Arrived[] = [];
  const server = createServer(async (request, response) => {
    const one = await read(request);
    arrived.push(one);
    const respond = script[Math.min(arrived.length, script.length) - 1] ?? script[0];
    respond(response, one);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers with JSON. */
export function json(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Respond {
  return text(JSON.stringify(body), status, { 'content-type': 'application/json', ...headers });
}

/** Answers with a body as it is. */
export function text(
  body: string,
  status = 200,
  headers: Readonly<Record<string, string>> = { 'content-type': 'text/html' },
): Respond {
  return (response) => {
    response.writeHead(status, headers).end(body);
  };
}

/** Closes the connection without a word. */
export const hangUp: Respond = (response) => {
  response.destroy();
};

/** Never answers. */
export const hang: Respond = () => {};

async function read(request: IncomingMessage): Promise<Arrived> {
  let body = '';
  for await (const chunk of request) body += chunk;
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  return {
    method: request.method ?? '',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    form: Object.fromEntries(new URLSearchParams(body)),
    authorization: request.headers.authorization,
  };
}
