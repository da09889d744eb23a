import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { Secret } from '../../../src/token/secret.js';

const value = ['EAA', 'test', 'secret'].join('');
const secret = new Secret(value);

test('a secret reveals its value when asked', () => {
  expect(secret.reveal()).toBe(value);
});

test('two secrets are equal when their values are', () => {
  expect(secret.equals(new Secret(value))).toBe(true);
  expect(secret.equals(new Secret(`${value}2`))).toBe(false);
});

test('two secrets are equal in every test only when their values are', () => {
  expect({ secret }).toEqual({ secret: new Secret(value) });
  expect({ secret }).not.toEqual({ secret: new Secret(`${value}2`) });
});

describe('a secret shows three stars', () => {
  test.each<[string, string]>([
    ['in a template', `${secret}`],
    ['as a string', String(secret)],
    ['by its own toString', secret.toString()],
    ['in JSON', JSON.stringify(secret).slice(1, -1)],
    ['in a log', inspect(secret)],
  ])('%s', (_name, shown) => {
    expect(shown).toBe('***');
  });

  test('also deep inside something that is logged', () => {
    expect(inspect({ token: { secret } }, { depth: 9, showHidden: true })).not.toContain(value);
    expect(JSON.stringify({ token: [secret] })).toBe('{"token":["***"]}');
  });
});

test('a secret has no property that holds the value', () => {
  expect(Reflect.ownKeys(secret)).toEqual([]);
});
