import type { BodyStyle, Disturbance } from './faults.js';
import type { Answer, Exchange } from './journal.js';
import type { ServiceName } from './service.js';

/** What travels back instead of the true answer. */
export type Delivery =
  | { how: 'whole'; answer: Answer }
  | { how: 'destroy' }
  | { how: 'never' }
  | { how: 'drip'; answer: Answer }
  | { how: 'cut'; answer: Answer };

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const HTML_TYPE = { 'content-type': 'text/html; charset=utf-8' };
const HUGE_BYTES = 10_000_000;

/**
 * What the client gets of an exchange that a fault struck.
 * @param answer the true answer; where the effect was suppressed, an empty object under 200
 */
export function disturb(fault: Disturbance, exchange: Exchange, answer: Answer): Delivery {
  switch (fault.kind) {
    case 'refuse':
    case 'lost-reply':
      return { how: 'destroy' };
    case 'hang':
      return { how: 'never' };
    case 'drip':
      return { how: 'drip', answer: { ...answer, body: '' } };
    case 'truncated':
      return { how: 'cut', answer };
    case 'status':
      return whole(statusAnswer(exchange.service, fault.status, fault.body ?? 'json'));
    case 'rate-limit':
      return whole(rateLimited(exchange, fault));
    case 'error-in-200':
      return whole(
        json(
          200,
          errorBody(exchange.service, 200, fault.message ?? 'An unexpected error has occurred.', fault),
        ),
      );
    case 'malformed':
      return whole({ ...answer, body: half(answer.body) });
    case 'empty':
      return whole({ ...answer, body: '' });
    case 'html':
      return whole({ status: answer.status, headers: HTML_TYPE, body: page('Please try again later.') });
    case 'huge':
      return whole({ ...answer, body: `{"padding":"${'x'.repeat(HUGE_BYTES)}"}` });
    case 'bom':
      return whole({ ...answer, body: `\uFEFF${answer.body}` });
    case 'wrong-shape':
      return whole(json(answer.status, fault.body ?? { unexpected: { shape: [1, null, 'text'] } }));
    case 'answer':
      return whole({
        status: fault.status,
        headers: { ...JSON_TYPE, ...fault.headers },
        body: typeof fault.body === 'string' ? fault.body : (JSON.stringify(fault.body) ?? ''),
      });
    case 'edit':
      return whole(fault.edit(answer, exchange));
    case 'redirect':
      return whole({ status: fault.status ?? 302, headers: { location: fault.to }, body: '' });
    case 'echo-credentials':
      return whole(echo(exchange, fault.status ?? 400, fault.body ?? 'json'));
  }
}

/** Every value in a request that may be a credential: the Authorization header, all query and body values. */
export function credentialsOf(exchange: Exchange): string[] {
  const values = [...exchange.query.values(), ...bodyValues(exchange.requestBody)];
  const authorization = exchange.requestHeaders.authorization;
  if (authorization) values.push(authorization.replace(/^\S+\s+/, ''));
  return [...new Set(values)].filter((value) => value.length >= 8);
}

function bodyValues(body: string): string[] {
  if (body === '') return [];
  try {
    const values: string[] = [];
    JSON.parse(body, (_key, value: unknown) => {
      if (typeof value === 'string') values.push(value);
      return value;
    });
    return values;
  } catch {
    return [...new URLSearchParams(body).values()];
  }
}

function echo(exchange: Exchange, status: number, style: 'json' | 'html'): Answer {
  const credentials = credentialsOf(exchange);
  const message = `Malformed access token ${credentials.join(' ')}`;
  const inQuery = credentials.map(encodeURIComponent).join('&');
  const answer =
    style === 'html'
      ? { status, headers: HTML_TYPE, body: page(message) }
      : json(status, errorBody(exchange.service, status, message, {}));
  return {
    ...answer,
    headers: {
      ...answer.headers,
      // A header cannot hold a line break or anything beyond Latin-1: whatever is there is sent encoded.
      'www-authenticate': `OAuth "Facebook Platform" "invalid_token" "${encodeURI(message)}"`,
      location: `/error?${inQuery}`,
    },
  };
}

function rateLimited({ service, at }: Exchange, fault: Extract<Disturbance, { kind: 'rate-limit' }>): Answer {
  const status = fault.status ?? 429;
  const retryAfter = fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter };
  if (service === 'meta') {
    const code = fault.code ?? 4;
    const answer = json(
      status,
      errorBody('meta', status, `(#${code}) ${graphLimit(code)}`, { code, transient: true }),
    );
    return { ...answer, headers: { ...answer.headers, ...retryAfter } };
  }
  const answer = json(status, errorBody('github', status, 'You have exceeded a secondary rate limit.', {}));
  const limits =
    fault.retryAfter === undefined
      ? { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(at / 1000) + 60) }
      : {};
  return { ...answer, headers: { ...answer.headers, ...retryAfter, ...limits } };
}

function graphLimit(code: number): string {
  switch (code) {
    case 4:
      return 'Application request limit reached';
    case 17:
      return 'User request limit reached';
    case 32:
      return 'Page request limited reached';
    default:
      return 'Calls to this api have exceeded the rate limit.';
  }
}

function statusAnswer(service: ServiceName, status: number, style: BodyStyle): Answer {
  switch (style) {
    case 'html':
      return { status, headers: HTML_TYPE, body: page(`${status}`) };
    case 'empty':
      return { status, headers: {}, body: '' };
    case 'json':
      return json(
        status,
        errorBody(service, status, statusMessage(service, status), { code: statusCode(status) }),
      );
  }
}

function statusCode(status: number): number {
  if (status >= 500) return 2;
  if (status === 401) return 190;
  return status === 403 ? 200 : 100;
}

function statusMessage(service: ServiceName, status: number): string {
  if (status >= 500) return service === 'meta' ? '(#2) Service temporarily unavailable' : 'Server Error';
  switch (status) {
    case 401:
      return service === 'meta' ? 'Invalid OAuth access token.' : 'Bad credentials';
    case 403:
      return service === 'meta' ? 'API access blocked.' : 'Resource not accessible by integration';
    case 410:
      return service === 'meta' ? 'Gone' : 'Issues are disabled for this repo';
    default:
      return service === 'meta' ? 'Unsupported get request.' : 'Not Found';
  }
}

function errorBody(
  service: ServiceName,
  status: number,
  message: string,
  { code = 2, transient = code === 2 }: { code?: number; transient?: boolean },
): unknown {
  if (service === 'github') {
    return { message, documentation_url: 'https://docs.github.com/rest', status: String(status) };
  }
  const flag = transient ? { is_transient: true } : {};
  return { error: { message, type: 'OAuthException', ...flag, code, fbtrace_id: 'AsandboxFaultTrace00000' } };
}

function json(status: number, body: unknown): Answer {
  return { status, headers: JSON_TYPE, body: JSON.stringify(body) };
}

function whole(answer: Answer): Delivery {
  return { how: 'whole', answer };
}

function half(text: string): string {
  return text.slice(0, Math.ceil(text.length / 2));
}

function page(text: string): string {
  return `<!DOCTYPE html><html><head><title>Error</title></head><body><h1>Sorry, something went wrong.</h1><p>${text}</p></body></html>`;
}
