import { createSign } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { type Sandbox, startSandbox } from '../../../sandbox/index.js';
import { createDescription, type Description } from '../../promises/contract/github-description.js';

export const START = '2026-03-02T06:17:00Z';

export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: the answers are checked against GitHub's description after each test
  body: any;
}

export interface Client {
  readonly sandbox: Sandbox;
  request(token: string | undefined, method: string, path: string, body?: unknown): Promise<Answer>;
}

/** A fresh sandbox for each test of the file, whose answers are checked against GitHub's own description at the end. */
export function useSandbox(prepare: (sandbox: Sandbox) => void | Promise<void> = () => {}): Client {
  let description: Description;
  let sandbox: Sandbox | undefined;
  beforeAll(() => {
    description = createDescription();
  });
  beforeEach(async () => {
    sandbox = await startSandbox({ start: START });
    await prepare(sandbox);
  });
  afterEach(async () => {
    const exchanges = sandbox?.journal.exchanges('github') ?? [];
    await sandbox?.close();
    expect(exchanges.flatMap((exchange) => description.checkAnswer(exchange))).toEqual([]);
  });
  afterAll(() => {
    sandbox = undefined;
  });
  const current = () => {
    if (!sandbox) throw new Error('The sandbox runs during a test only');
    return sandbox;
  };
  return {
    get sandbox() {
      return current();
    },
    request: (token, method, path, body) => request(current().github.url, token, method, path, body),
  };
}

/** One request; redirects are answers too. */
export async function request(
  base: string,
  token: string | undefined,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const response = await fetch(path.startsWith('http') ? path : base + path, {
    method,
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    redirect: 'manual',
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json');
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}

/** An App's own credential. Times are seconds since the epoch. */
export function signJwt(
  pem: string,
  claims: { iss: string | number; iat: number; exp: number },
  header: object = { alg: 'RS256', typ: 'JWT' },
): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const signed = `${encode(header)}.${encode(claims)}`;
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(pem, 'base64url')}`;
}
