import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LETTERS_AND_DIGITS } from '../../../sandbox/random.js';
import { ENCODINGS, findLeaks } from '../../support/leaks.js';

const credential = (alphabet: string) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: 24, maxLength: 90 });
const plain = credential(LETTERS_AND_DIGITS);
/** With what an app access token, an installation token and a code may hold. */
const awkward = credential(`${LETTERS_AND_DIGITS}-._|+/=&"<#`);
const noise = fc.string({ unit: fc.constantFrom(...' .,;()\n'), maxLength: 40 });

const scan = (value: string, text: string) => findLeaks([{ name: 'token', value }], [{ name: 'log', text }]);

describe('The scan for leaks finds a planted one', () => {
  it.each(Object.keys(ENCODINGS))('written %s', (name) => {
    const encode = ENCODINGS[name]?.encode ?? String;
    fc.assert(
      fc.property(fc.oneof(plain, awkward), noise, noise, (value, before, after) => {
        expect(scan(value, before + encode(value) + after)).not.toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it.each([0, 1, 2])('in the base64 of a longer text, %i bytes after a multiple of three', (offset) => {
    fc.assert(
      fc.property(awkward, noise, (value, after) => {
        const text = `${'x'.repeat(30 + offset)}${value}${after}`;
        expect(scan(value, Buffer.from(text).toString('base64'))).not.toEqual([]);
        expect(scan(value, Buffer.from(text).toString('base64url'))).not.toEqual([]);
      }),
    );
  });

  it('of which only eight characters are left, wherever they stood', () => {
    fc.assert(
      fc.property(awkward, fc.nat(), noise, (value, at, before) => {
        const start = at % (value.length - 7);
        expect(scan(value, `${before}${value.slice(start, start + 8)}…`)).not.toEqual([]);
      }),
    );
  });

  it('and nothing where there is none', () => {
    fc.assert(
      fc.property(plain, plain, (value, other) => {
        fc.pre(!value.includes(other.slice(0, 4)));
        expect(scan(value, `${other}\n${value.slice(0, 7)}`)).toEqual([]);
      }),
    );
  });
});
