import { describe, expect, test } from 'vitest';
import { readClientCode, readClientToken } from '../../../src/meta/client-code.js';
import { Secret } from '../../../src/token/secret.js';
import { answered, fakeToken, graphError } from './recorded.js';

const NEW_TOKEN = fakeToken('New');

describe("a client's own token", () => {
  test('begins with a code', () => {
    const code = readClientCode(answered({ code: 'AQtestCode' }));
    expect(code instanceof Secret && code.reveal()).toBe('AQtestCode');
  });

  test('is in doubt after the empty body that Meta sends on some errors', () => {
    expect(readClientCode(answered(''))).toMatchObject({ kind: 'doubt', reason: 'meta-unintelligible' });
    expect(readClientCode(answered({}))).toMatchObject({ kind: 'doubt', reason: 'meta-unintelligible' });
  });

  test('is declined for a dead token', () => {
    expect(readClientCode(graphError({ code: 190, error_subcode: 463 }))).toMatchObject({
      kind: 'declined',
    });
  });

  test('comes with the name of its machine', () => {
    const body = { access_token: NEW_TOKEN, machine_id: 'mIdTest', expires_in: 5183944 };
    expect(readClientToken(answered(body))).toMatchObject({ kind: 'issued', machineId: 'mIdTest' });
  });

  test('has no machine where there is no token', () => {
    expect(readClientToken(answered({ machine_id: 'mIdTest' }))).not.toHaveProperty('machineId');
    expect(readClientToken(graphError({ code: 190 }))).toMatchObject({ kind: 'declined' });
  });

  test('may come without the name of its machine', () => {
    expect(readClientToken(answered({ access_token: NEW_TOKEN }))).not.toHaveProperty('machineId');
    expect(readClientToken(answered({ access_token: NEW_TOKEN, machine_id: 7 }))).toMatchObject({
      kind: 'issued',
    });
  });
});
