import { beforeAll, describe, expect, it } from 'vitest';
import type { Exchange } from '../../../sandbox/journal.js';
import { createDescription, type Description } from './github-description.js';

let description: Description;

beforeAll(() => {
  description = createDescription();
});

function exchange(method: string, address: string, more: Partial<Exchange> = {}): Exchange {
  const { pathname, searchParams } = new URL(address, 'http://127.0.0.1');
  return {
    service: 'github',
    call: 'any',
    method,
    path: pathname,
    query: searchParams,
    requestHeaders: {},
    requestBody: '',
    at: 0,
    startedAt: 0,
    ...more,
  };
}

const SECRET = '/repos/o/r/actions/secrets/TOKEN';
const secret = { name: 'TOKEN', created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-01T00:00:00Z' };

describe('GitHub’s own description', () => {
  it.each([
    [
      'a good request and answer',
      exchange('GET', SECRET, { status: 200, responseBody: JSON.stringify(secret) }),
    ],
    ['a request that was never answered', exchange('GET', SECRET)],
    [
      'an answer that a fault has touched',
      exchange('GET', SECRET, { status: 200, responseBody: '<', fault: 'html' }),
    ],
    [
      'a status that it does not name',
      exchange('PUT', '/repos/o/r/actions/secrets/public-key-2', {
        requestBody: '{"encrypted_value":"QUJD","key_id":"1"}',
        status: 418,
        responseBody: '{"message":"No","documentation_url":"https://docs.github.com/rest"}',
      }),
    ],
    ['the prefix of GitHub Enterprise Server', exchange('GET', `/api/v3${SECRET}`)],
    ['a repository named by its id', exchange('GET', '/repositories/1/issues?state=open&per_page=100')],
    ['a number in a path', exchange('GET', '/repos/o/r/issues/12')],
    ['a workflow named by its file', exchange('GET', '/repos/o/r/actions/workflows/a.yml')],
    [
      'null where null is allowed',
      exchange('PATCH', '/repos/o/r/issues/1', { requestBody: '{"body":null}' }),
    ],
  ])('accepts %s', (_, given) => {
    expect(description.check(given)).toEqual([]);
  });

  it.each([
    ['an unknown path', exchange('GET', '/repos/o/r/secrets/TOKEN'), 'GitHub describes no GET'],
    ['a method the path has not', exchange('POST', SECRET), 'GitHub describes no POST'],
    ['an unknown parameter', exchange('GET', '/repos/o/r/issues?label=x'), 'unknown parameter label'],
    [
      'a parameter outside its list',
      exchange('GET', '/repos/o/r/issues?state=shut'),
      'state must be equal to one',
    ],
    [
      'a word where a number belongs',
      exchange('GET', '/repos/o/r/issues/one'),
      'issue_number must be integer',
    ],
    ['a body that is missing', exchange('POST', '/repos/o/r/issues'), 'request body: is missing'],
    [
      'a body nobody expects',
      exchange('GET', SECRET, { requestBody: '{}' }),
      'request body: is not described',
    ],
    [
      'a field it does not know',
      exchange('POST', '/repos/o/r/issues', { requestBody: '{"title":"x","label":["y"]}' }),
      'unknown field label',
    ],
    [
      'a field that is missing',
      exchange('PUT', SECRET, { requestBody: '{"encrypted_value":"QUJD"}' }),
      "must have required property 'key_id'",
    ],
    [
      'a value that is not standard base64',
      exchange('PUT', SECRET, { requestBody: '{"encrypted_value":"-_-_","key_id":"1"}' }),
      'must match pattern',
    ],
    [
      'an answer without a field',
      exchange('GET', SECRET, { status: 200, responseBody: '{"name":"TOKEN"}' }),
      "must have required property 'updated_at'",
    ],
    [
      'an answer with a date that is none',
      exchange('GET', SECRET, {
        status: 200,
        responseBody: JSON.stringify({ ...secret, updated_at: 'today' }),
      }),
      'must match format "date-time"',
    ],
    [
      'an answer with a field that it does not know',
      exchange('GET', SECRET, { status: 200, responseBody: JSON.stringify({ ...secret, value: 'x' }) }),
      'unknown field /value',
    ],
    [
      'a field that it does not know, deep in an answer',
      exchange('GET', '/repos/o/r/actions/secrets', {
        status: 200,
        responseBody: JSON.stringify({ total_count: 1, secrets: [{ ...secret, key_id: '1' }] }),
      }),
      'unknown field /secrets/0/key_id',
    ],
    [
      'a success that it does not name',
      exchange('GET', SECRET, { status: 202, responseBody: '{}' }),
      'answer 202: is not described',
    ],
    [
      'an issue by someone without a login',
      exchange('GET', '/repos/o/r/issues', { status: 200, responseBody: '[{"user":{}}]' }),
      "/0/user must have required property 'login'",
    ],
    [
      'an answer that is not JSON',
      exchange('GET', SECRET, { status: 200, responseBody: 'ok' }),
      'is not JSON',
    ],
    [
      'an error that does not look like one, under a status that it does not name',
      exchange('GET', SECRET, { status: 422, responseBody: '{"error":"no"}' }),
      'must have a text message',
    ],
    ['a body after 204', exchange('DELETE', SECRET, { status: 204, responseBody: '{}' }), 'has a body'],
  ])('finds %s', (_, given, complaint) => {
    expect(description.check(given).join('\n')).toContain(complaint);
  });
});
