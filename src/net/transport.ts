import type { Agent, ClientRequest, RequestOptions } from 'node:http';
import { headersOf, type Transport } from './http.js';
import { type Proxies, proxyFor } from './proxy.js';
import { Unanswered, unansweredBy } from './unanswered.js';

/** How long one of a host's addresses is tried before the next. Node's 250 ms are too short for a slow way: nodejs/node#48145. */
const ADDRESS_ATTEMPT_MS = 2_000;

/**
 * HTTP by Node's own client: connections are kept and used again, and TLS sessions with them.
 *
 * Node's modules are taken as they are: `import` of a built-in module reads all that it exports, and with `node:http` that
 * loads the whole of `fetch` (Node 24, lib/http.js: `WebSocket`), which costs more than a request.
 */
export function createTransport(proxies: Proxies = {}): Transport {
  const agents = new Map<string, Agent>();
  const agentFor = (protocol: string, proxy: string | undefined): Agent => {
    const key = `${protocol} ${proxy}`;
    const known = agents.get(key);
    if (known !== undefined) return known;
    const made = new (clientFor(protocol).Agent)({
      keepAlive: true,
      ...{ autoSelectFamilyAttemptTimeout: ADDRESS_ATTEMPT_MS },
      ...(proxy === undefined ? {} : { proxyEnv: { http_proxy: proxy, https_proxy: proxy } }),
    });
    agents.set(key, made);
    return made;
  };

  return (url, { method, headers, body, signal }) =>
    new Promise((resolve, reject) => {
      const proxy = proxyFor(url, proxies);
      const fail = (error: unknown) => reject(unansweredBy(error, proxy !== undefined));
      const { protocol } = url;
      const options: RequestOptions = { method, headers, agent: agentFor(protocol, proxy) };
      const request: ClientRequest = clientFor(protocol).request(url, options, (message) => {
        const { statusCode: status = 0 } = message;
        if (proxy !== undefined && status === 407) {
          message.destroy();
          return reject(new Unanswered('proxy-refused', { proxyStatus: status }));
        }
        return resolve({
          status,
          headers: headersOf(message.headers),
          body: {
            [Symbol.asyncIterator]: () => message[Symbol.asyncIterator](),
            cancel: async () => {
              message.destroy();
            },
          },
        });
      });
      endBy(signal, request);
      request.on('error', fail);
      // An answer that Node does not hand on, such as 101, ends like this and says nothing. After one that it did, this does nothing.
      request.on('close', () => fail(undefined));
      request.end(body);
    });
}

/**
 * Not by the option of `request`: taking its listener back costs as much as all the rest of a small request here. A signal with a
 * deadline lives until then, long after most requests, and must not keep them.
 */
function endBy(signal: AbortSignal, request: ClientRequest): void {
  let open: ClientRequest | undefined = request;
  const end = () => void open?.destroy(new Error('aborted'));
  request.on('close', () => {
    open = undefined;
  });
  if (signal.aborted) end();
  else signal.addEventListener('abort', end);
}

function clientFor(protocol: string): Pick<typeof import('node:http'), 'request' | 'Agent'> {
  return protocol === 'https:'
    ? process.getBuiltinModule('node:https')
    : process.getBuiltinModule('node:http');
}
