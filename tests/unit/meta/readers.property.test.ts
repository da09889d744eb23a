import { inspect } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAuthorizationResponse } from '../../../src/inputs/authorization-response.js';
import { readCodeExchange } from '../../../src/meta/authorization-code.js';
import { readClientCode, readClientToken } from '../../../src/meta/client-code.js';
import { readDeviceStart, readDeviceStatus } from '../../../src/meta/device-login.js';
import { readTokenResponse } from '../../../src/meta/exchange.js';
import { failureOf } from '../../../src/meta/failure.js';
import { readInstagramUser } from '../../../src/meta/instagram.js';
import { readMe } from '../../../src/meta/me.js';
import { readPageToken } from '../../../src/meta/page-token.js';
import { readPermissions } from '../../../src/meta/permissions.js';
import { readRefresh } from '../../../src/meta/platform-token.js';
import { readResponse } from '../../../src/meta/read-response.js';
import type { GraphResponse } from '../../../src/meta/response.js';
import { readSystemUserToken } from '../../../src/meta/system-user.js';
import { readThreadsInspection } from '../../../src/meta/threads.js';
import { readInspection } from '../../../src/meta/token-inspection.js';
import { APP_ID, answered, DEBUG, RECORDED_AT } from './recorded.js';

const READERS: Readonly<Record<string, (answer: GraphResponse) => { readonly kind?: string }>> = {
  inspection: (answer) => readInspection(answer, APP_ID),
  tokenResponse: readTokenResponse,
  refresh: readRefresh,
  instagram: readInstagramUser,
  threads: readThreadsInspection,
  page: (answer) => readPageToken(answer, '1'),
  code: readCodeExchange,
  deviceStart: readDeviceStart,
  deviceStatus: readDeviceStatus,
  permissions: readPermissions,
  me: readMe,
  systemUser: readSystemUserToken,
  clientToken: readClientToken,
  clientCode: (answer) => {
    const read = readClientCode(answer);
    return 'kind' in read ? read : { kind: 'code' };
  },
};

const headers = new Headers({ date: new Date(RECORDED_AT * 1000).toUTCString() });
const status = fc.constantFrom(200, 200, 201, 400, 401, 403, 404, 429, 500, 503);

const ECHO = 'EAAtestEchoedCredential';
/** Texts of Meta's that hold a credential, some of which look like ones that we know. */
const echo = fc
  .tuple(
    fc.constantFrom(
      '',
      'Session has expired ',
      'Malformed access token ',
      'Error validating client secret. ',
      'did not match the Viewing App ',
    ),
    fc.string(),
  )
  .map(([start, end]) => `${start}${ECHO}${end}`);

const code = fc.oneof(
  fc.constantFrom(
    1,
    2,
    4,
    5,
    10,
    17,
    31,
    100,
    101,
    102,
    104,
    190,
    191,
    200,
    368,
    412,
    463,
    613,
    2500,
    80004,
    '190',
  ),
  fc.integer(),
  echo,
);
const subcode = fc.oneof(
  fc.constantFrom(33, 456, 458, 460, 463, 492, 493, 36007, 36008, 36009, 1349152, 1349172, 1349173, 1349174),
  echo,
);
const error = fc.record(
  {
    code,
    error_subcode: subcode,
    subcode,
    message: echo,
    type: echo,
    is_transient: fc.oneof(fc.boolean(), echo),
    error_user_title: echo,
    error_user_msg: echo,
    error_data: fc.oneof(echo, fc.dictionary(fc.string(), echo)),
    fbtrace_id: echo,
  },
  { requiredKeys: [] },
);
const numbers = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.constantFrom(0, RECORDED_AT, RECORDED_AT + 86_400, '1700000000', 1e15, null, ECHO),
);
const data = fc.record(
  {
    is_valid: fc.oneof(fc.boolean(), echo),
    app_id: fc.constantFrom<unknown>(APP_ID, 257422819769992, '999', ECHO),
    type: fc.constantFrom('USER', 'PAGE', 'SYSTEM_USER', 'APP', ECHO),
    user_id: fc.constantFrom<unknown>('123', 123, null, ECHO),
    profile_id: fc.constantFrom<unknown>('103', ECHO),
    scopes: fc.oneof(fc.array(fc.constantFrom('ads_read', 'email')), echo),
    expires_at: numbers,
    issued_at: numbers,
    data_access_expires_at: numbers,
    error: fc.oneof(error, echo),
    metadata: echo,
  },
  { requiredKeys: [] },
);
const hostileBody = fc.oneof(
  fc.record({ error }),
  fc.record({ error: echo }),
  fc.record({ data }),
  fc.record({ data: echo }),
  fc.record({ error_type: echo, code, error_message: echo }),
  fc.record({ code: fc.integer(), message: echo }),
  echo,
);

describe('whatever Meta answers', () => {
  test('no reader throws, on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), status, (body, httpStatus) => {
        const answer = readResponse(httpStatus, headers, JSON.stringify(body));
        for (const read of Object.values(READERS)) expect(read(answer)).toBeTypeOf('object');
      }),
      { numRuns: 300 },
    );
  });

  test('no reader throws, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), status, (text, httpStatus) => {
        const answer = readResponse(httpStatus, headers, text);
        for (const read of Object.values(READERS)) expect(read(answer)).toBeTypeOf('object');
      }),
      { numRuns: 300 },
    );
  });

  test('no reader lets a word of an error through', () => {
    fc.assert(
      fc.property(hostileBody, status, (body, httpStatus) => {
        const answer = readResponse(httpStatus, headers, JSON.stringify(body));
        const results = Object.values(READERS).map((read) => read(answer));
        const failure = answer.kind === 'ok' ? undefined : failureOf(answer);
        const kept = answer.kind === 'ok' ? undefined : answer;
        const seen = inspect({ results, failure, kept }, { depth: Number.POSITIVE_INFINITY });
        expect(seen).not.toContain(ECHO);
      }),
      { numRuns: 2000 },
    );
  });

  test('an alive token is complete, of this app, and does not end before now', () => {
    let alive = 0;
    // One or two fields away from a recorded answer, so that many are alive.
    const near = fc
      .tuple(
        fc.constantFrom(DEBUG.longLivedUser, DEBUG.neverEndingUser, DEBUG.page, DEBUG.systemUser, DEBUG.app),
        fc.subarray(Object.keys(DEBUG.page), { maxLength: 2 }),
        data,
      )
      .map(([real, changed, some]) => ({
        ...real,
        ...Object.fromEntries(Object.entries(some).filter(([name]) => changed.includes(name))),
      }));
    fc.assert(
      fc.property(near, (some) => {
        const inspection = readInspection(answered({ data: some }), APP_ID);
        if (inspection.kind !== 'alive') return;
        alive++;
        const { facts } = inspection;
        expect(facts.appId).toBe(APP_ID);
        expect(facts.kind).not.toBe('unknown');
        expect(facts.expiresAt).not.toBe('unknown');
        if (typeof facts.expiresAt === 'number') expect(facts.expiresAt).toBeGreaterThan(RECORDED_AT);
        if (facts.kind !== 'app') expect(facts.scopes).toBeDefined();
        if (facts.kind === 'user' || facts.kind === 'system-user') expect(facts.userId).toMatch(/^\d+$/);
        if (facts.kind === 'page') expect(facts.profileId).toMatch(/^\d+$/);
      }),
      { numRuns: 2000 },
    );
    expect(alive).toBeGreaterThan(100);
  });

  test('an unknown code is a doubt, never a dead token and never a refusal', () => {
    const known = [1, 2, 3, 5, 10, 12, 100, 101, 102, 104, 190, 191, 368, 412, 450, 452, 2500, 2635];
    const unknown = fc
      .integer({ min: 0 })
      .filter((some) => !known.includes(some) && (some < 200 || some > 299));
    fc.assert(
      fc.property(unknown, (some) => {
        const body = { error: { code: some, error_subcode: 463, message: 'Error validating access token' } };
        expect(readInspection(answered(body, 400), APP_ID).kind).toBe('doubt');
        expect(readInstagramUser(answered(body, 400)).kind).toBe('doubt');
        expect(readTokenResponse(answered(body, 400)).kind).toBe('doubt');
      }),
    );
  });

  test('nothing that a person pastes makes the reader of redirects throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.webUrl({ withQueryParameters: true, withFragments: true }),
        ),
        (text) => {
          expect(['code', 'failure']).toContain(readAuthorizationResponse(text).kind);
        },
      ),
    );
  });
});
