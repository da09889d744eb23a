import { expect, it } from 'vitest';
import { metaAnswer } from '../../../src/messages/meta-answer.js';

it("Meta's numbers are told with the call that they answer", () => {
  expect(metaAnswer({ status: 400, code: 190, subcode: 463, call: 'GET /debug_token' })).toBe(
    "Meta's answer to GET /debug_token: HTTP 400, code 190, sub-code 463.",
  );
});

it("Meta's words are quoted, end with one stop, and no address in them can be followed", () => {
  expect(metaAnswer({ code: 1, message: 'See https://x.example' })).toBe(
    `Meta's answer: code 1. In Meta's words: "See https: //x.example".`,
  );
  expect(metaAnswer({ code: 1, message: 'Try again.' })).toMatch(/"Try again\."$/);
});

it('an answer to what was tried next stands after the first', () => {
  const next = { code: 190, call: 'GET /refresh_access_token' };
  expect(metaAnswer({ code: 100, call: 'GET /access_token', next })).toBe(
    "Meta's answer to GET /access_token: code 100. Meta's answer to GET /refresh_access_token: code 190.",
  );
  expect(metaAnswer({ next })).toBe("Meta's answer to GET /refresh_access_token: code 190.");
});

it.each([
  [{ type: 'OAuthException', traceId: 'AbC' }, "Meta's answer: type OAuthException, trace AbC."],
  [
    { status: 302, redirectedTo: 'https://x.example' },
    "Meta's answer: HTTP 302, a redirect to https: //x.example.",
  ],
  [{ message: 'No.' }, `Meta's answer: no error code. In Meta's words: "No."`],
  [{ message: 'Why?', code: 1 }, `Meta's answer: code 1. In Meta's words: "Why?"`],
  [{ message: 'No. 1', code: 1 }, `Meta's answer: code 1. In Meta's words: "No. 1".`],
  [{ message: '\n', code: 1 }, "Meta's answer: code 1."],
])('of an answer is told what there is: %o', (trace, words) => {
  expect(metaAnswer(trace)).toBe(words);
});

it('a broken connection is no answer of Meta’s', () => {
  expect(metaAnswer({ network: 'ECONNRESET', call: 'GET /me' })).toBe(
    'The connection for GET /me: ECONNRESET.',
  );
  expect(metaAnswer({ network: 'ERR_PROXY_TUNNEL', proxyStatus: 407 })).not.toContain('Meta');
});

it('where nothing is known, nothing is said', () => {
  expect(metaAnswer({})).toBeUndefined();
  expect(metaAnswer({ call: 'GET /me' })).toBeUndefined();
});
