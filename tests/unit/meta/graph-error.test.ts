import { expect, test } from 'vitest';
import { readGraphError } from '../../../src/meta/graph-error.js';
import { graphError } from './recorded.js';

test('an error keeps of its text what can be no credential, and names permissions', () => {
  const answer = graphError({
    code: 98,
    message: "(#98) Strange access token EAAtestEcho0, needs 'ads_read' or https://evil.example/?x=EAAtest1",
    error_user_msg: 'EAAtestEcho',
  });
  expect(answer.trace).toMatchObject({
    message: "(#98) Strange access token … needs 'ads_read' or …",
    permissions: ['ads_read'],
  });
  expect(JSON.stringify(answer)).not.toContain('EAAtest');
});

test('numbers that are strings of digits are numbers, anything else is left out', () => {
  expect(readGraphError({ code: '190', error_subcode: '463' })).toStrictEqual({ code: 190, subcode: 463 });
  expect(readGraphError({ code: 'x', error_subcode: 1.5, is_transient: 'yes' })).toStrictEqual({});
  expect(readGraphError(null)).toStrictEqual({});
});

test('a request that Meta does not support keeps its sentence, which is all that tells why', () => {
  const message = 'Unsupported request - method type: get';
  expect(readGraphError({ code: 100, message })).toMatchObject({ says: 'unsupported-request', message });
});
