import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAuthorizationResponse } from '../../../src/inputs/authorization-response.js';
import { InputError } from '../../../src/inputs/options.js';
import { readInputs } from '../../../src/inputs/run-options.js';
import { Secret } from '../../../src/token/secret.js';
import { findLeaks } from '../../support/leaks.js';
import { createInside, type Fate, storeToken } from './inside.js';

const RUNS = process.env.FIRE === 'all' ? 3_000 : 80;
const TIMEOUT = 60_000 + RUNS * 200;
const CANARY = 'EAAtestCanary7Qx2Lm9Zp4Vd8Rk1Ws6';
const canaries = [{ name: 'canary', value: CANARY }];

const NAMES = [
  'app-id',
  'app-secret',
  'access-token',
  'secret-name',
  'environment',
  'organization',
  'tokens',
  'secrets-token',
  'github-token',
  'mode',
  'authorization-response',
  'client-token',
  'platform',
  'required-scopes',
  'expected-user-id',
  'refresh-before-days',
  'warn-before-days',
  'targets',
  'pages',
  'open-issues',
  'issue-labels',
  'issue-assignees',
  'redirect-uri',
  'expiry-variable',
  'dispatch-event',
  'export-env',
  'heartbeat-url',
  'dry-run',
  'graph-api-version',
  'graph-api-url',
  'instagram-api-url',
  'threads-api-url',
] as const;

const GOOD: Readonly<Record<string, string>> = {
  'app-id': '123456789012345',
  'app-secret': '0123456789abcdef0123456789abcdef',
  'access-token': CANARY,
  'secret-name': 'META_ACCESS_TOKEN',
  'secrets-token': `ghs_${CANARY}`,
  'github-token': `ghs_other${CANARY}`,
  mode: 'refresh',
  platform: 'auto',
  'refresh-before-days': '30',
  'warn-before-days': '14',
  'open-issues': 'true',
  'issue-labels': 'refresh-meta-token',
  'redirect-uri': 'http://localhost:8080/',
  'dry-run': 'false',
  'graph-api-version': 'v25.0',
  'graph-api-url': 'https://graph.facebook.com',
  'instagram-api-url': 'https://graph.instagram.com',
  'threads-api-url': 'https://graph.threads.net',
};

/** A text that holds the canary: what a person may paste into the wrong field. */
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    ' ',
    '\n',
    '-1',
    '0',
    '1e9',
    'true',
    'null',
    '[]',
    '{}',
    'a: b',
    '- a',
    '~',
    '&a *a',
    '!!js/x y',
  ),
  fc.string().map((around) => `${around}${CANARY}`),
  fc.constant(CANARY),
  fc.constant(`https://user:${CANARY}@evil.example/?token=${CANARY}`),
);

const yaml = fc.oneof(
  text,
  fc.json().map((json) => json.replaceAll('"a', `"${CANARY}`)),
  fc
    .array(
      fc.dictionary(
        fc.constantFrom(
          'secret',
          'value',
          'repository',
          'environment',
          'organization',
          'store',
          'own-token',
          'page',
          'targets',
          'x',
        ),
        fc.oneof(text, fc.boolean(), fc.integer(), fc.constant(null), fc.array(text)),
      ),
      { maxLength: 4 },
    )
    .map((list) => JSON.stringify(list)),
  fc.constantFrom(
    `- value: ${CANARY}\n- value: ${CANARY}\n  secret: [`,
    `- { repository: acme/x, secret: ${CANARY} }`,
    `a: &a [${CANARY}, *a]`,
    `- ${CANARY}: ${CANARY}`,
    `? ${CANARY}`,
    `- {${CANARY}`,
    `"${CANARY}`,
    `%TAG ! tag:${CANARY}`,
  ),
);

describe('Inputs', () => {
  it('of any kind are read or refused with an InputError that never holds a value', {
    timeout: TIMEOUT,
  }, async () => {
    const changes = fc.dictionary(fc.constantFrom(...NAMES), fc.oneof(text, yaml), {
      minKeys: 1,
      maxKeys: 4,
    });
    await fc.assert(
      fc.asyncProperty(changes, async (changed) => {
        const given = { ...GOOD, ...changed };
        try {
          await readInputs((name) => (given[name] ?? '').trim(), 'acme/ads');
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
          const { message, hint } = error as InputError;
          const told = [{ name: 'message', text: `${message}\n${hint}` }];
          expect(findLeaks(canaries, told)).toEqual([]);
        }
      }),
      { numRuns: RUNS * 4 },
    );
  });
});

describe('A pasted address', () => {
  it('of any kind is read or called unreadable, and its code prints nowhere', () => {
    const query = fc
      .dictionary(fc.constantFrom('code', 'state', 'error', 'error_reason', 'error_code', 'x'), text)
      .map((parameters) => new URLSearchParams(parameters).toString());
    const address = fc.oneof(
      text,
      fc.tuple(fc.webUrl(), query).map(([url, parameters]) => `${url}?${parameters}#_=_`),
      query.map((parameters) => `?${parameters}`),
      query.map((parameters) => `http://localhost:8080/?${parameters}`),
    );
    fc.assert(
      fc.property(address, (pasted) => {
        const redirect = readAuthorizationResponse(pasted);
        expect(['code', 'failure']).toContain(redirect.kind);
        if (redirect.kind === 'code') {
          expect(redirect.code).toBeInstanceOf(Secret);
          expect(`${redirect.code}${JSON.stringify(redirect.code)}`).toBe('***"***"');
        }
      }),
      { numRuns: RUNS * 10 },
    );
  });
});

const header = fc
  .string({ unit: fc.constantFrom(...' !#*:;,=0123456789abcdefghijklmnopqrstuvwxyzGMT-+') })
  .map((value) => value.trim());
const headers = fc.dictionary(
  fc.constantFrom(
    'retry-after',
    'date',
    'content-type',
    'location',
    'x-ratelimit-remaining',
    'x-ratelimit-reset',
    'link',
    'github-authentication-token-expiration',
    'x-app-usage',
    'etag',
  ),
  fc.oneof(
    header,
    fc.constantFrom('0', '-1', '1000000000', 'Thu, 01 Jan 1970 00:00:00 GMT', 'NaN', 'application/json', '1'),
  ),
);
const status = fc.oneof(
  fc.constantFrom(200, 201, 204, 301, 304, 307, 400, 401, 403, 404, 409, 410, 422, 429, 500, 503),
  fc.integer({ min: 200, max: 599 }),
);

/** The true answer with one thing in it replaced, or something else altogether. */
const body = fc.oneof(
  fc.string().map((made) => () => made),
  fc.json().map((made) => () => made),
  fc.tuple(fc.nat(), fc.jsonValue()).map(
    ([at, value]) =>
      (truth: string) =>
        replaceLeaf(truth, at, value),
  ),
  fc.nat().map((at) => (truth: string) => truth.slice(0, at % (truth.length + 1))),
);

function replaceLeaf(json: string, at: number, value: unknown): string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return json;
  }
  let leaves = 0;
  JSON.parse(json, (_key, leaf) => {
    leaves += 1;
    return leaf;
  });
  let index = 0;
  const target = at % Math.max(1, leaves);
  return JSON.stringify(parsed, (_key, leaf) => (index++ === target ? value : leaf)) ?? '';
}

describe('Answers', () => {
  it('of any kind end in a known outcome: no defect, nothing worse, no credential told, three tries at most', {
    timeout: TIMEOUT,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 1_000_000 }),
        fc.constantFrom(5, 20, 50),
        fc.array(fc.record({ at: fc.nat({ max: 12 }), status, headers, body, echo: fc.boolean() }), {
          minLength: 1,
          maxLength: 4,
        }),
        async (seed, days, faults) => {
          const inside = createInside(seed);
          const old = storeToken(inside, days);
          const before = inside.meta.inspect(old);
          let index = -1;
          const told = await inside.run(async (_attempt, answer): Promise<Fate> => {
            index += 1;
            const fault = faults.find(({ at }) => at === index);
            if (fault === undefined) return undefined;
            const truth = await answer();
            const made = fault.body(await truth.text());
            const echoed = fault.echo ? `${made}${inside.stored()}` : made;
            const bodyless = [204, 205, 304].includes(fault.status);
            const date = new Date(inside.clock.now()).toUTCString();
            return new Response(bodyless ? null : echoed, {
              status: fault.status,
              headers: { date, ...fault.headers },
            });
          });
          expect(told.reasons).not.toContain('unexpected');
          expect(told.outputs.outcome).toBeTypeOf('string');
          expect(told.milliseconds).toBeLessThanOrEqual(300_000);
          expect(told.tries.filter(({ call }) => call === 'exchange').length).toBeLessThanOrEqual(3);
          expect(findLeaks(inside.credentials(), told.sinks)).toEqual([]);
          const now = inside.meta.inspect(inside.stored() ?? '');
          expect(now.alive).toBe(true);
          expect(now.userId).toBe(before.userId);
          expect(now.expiresAt).toBeGreaterThanOrEqual(before.expiresAt ?? 0);
        },
      ),
      { numRuns: RUNS, endOnFailure: true },
    );
  });
});
