import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCommonText } from '../../../src/net/common-text.js';

const LEAST = 8;
const sign = fc.constantFrom(...'abcdef0123');
const form = fc.string({ unit: sign, minLength: LEAST, maxLength: 40 });

function commonTextOf(...forms: readonly string[]) {
  const index = createCommonText();
  for (const text of forms) index.add(text, LEAST);
  return index;
}

describe('What a text has in common with others', () => {
  it('is found wherever a piece that is long enough begins and ends', () => {
    fc.assert(
      fc.property(
        fc.array(form, { minLength: 1, maxLength: 30 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.string({ unit: fc.constantFrom(...'ghi -'), maxLength: 12 }),
        (forms, which, from, more, around) => {
          const other = forms[which % forms.length] ?? '';
          const start = from % (other.length - LEAST + 1);
          const piece = other.slice(start, start + LEAST + (more % LEAST));
          const index = commonTextOf(...forms);
          const text = `${around}${piece}${around}`;
          expect(index.find(text)).toContainEqual([around.length, around.length + piece.length]);
        },
      ),
    );
  });

  it('is nothing where less than that is the same', () => {
    fc.assert(
      fc.property(form, form, (one, other) => {
        const holds = Array.from({ length: Math.max(0, other.length - LEAST + 1) }, (_, at) =>
          one.includes(other.slice(at, at + LEAST)),
        ).some(Boolean);
        expect(commonTextOf(one).find(other).length > 0).toBe(holds);
      }),
    );
  });

  it('is found among hundreds', () => {
    const forms = Array.from(
      { length: 400 },
      (_, number) => `${String(number).padStart(3, '0')}abcdefghijkl`,
    );
    const index = commonTextOf(...forms);
    for (const text of forms)
      expect(index.find(`(${text.slice(0, LEAST)})`), text).toContainEqual([1, 1 + LEAST]);
    expect(index.has('(400abcde)')).toBe(false);
  });

  it('is found whole, and found once for each place where it is looked up', () => {
    expect(commonTextOf('abcdefgh0123').find('abcdefgh0123')).toEqual([
      [0, 12],
      [0, 12],
    ]);
    expect(commonTextOf('abcdefgh').find('abcdefgh ijk abcdefgh')).toEqual([
      [0, 8],
      [13, 21],
    ]);
  });

  it('is nothing where seven signs are the same', () => {
    expect(commonTextOf('abcdefgh').find('--------(abcdefg)')).toEqual([]);
  });

  it('can be asked to be longer: then a shorter piece of that one is nothing', () => {
    const index = commonTextOf();
    index.add('abcdefghijklmnopqrstuvwx', 16);
    expect(index.find('(bcdefghijklmnop)')).toEqual([]);
    expect(index.find('(bcdefghijklmnopq)')).toContainEqual([1, 17]);
  });

  it('is found of each that begins alike', () => {
    const index = commonTextOf('abcde012', 'abcde345', 'abcde678');
    for (const piece of ['abcde012', 'abcde345', 'abcde678'])
      expect(index.find(`(${piece})`)).toContainEqual([1, 9]);
  });

  it('is no rule or table, which are drawn with other signs than letters and digits', () => {
    expect(commonTextOf('ab----------------').find('Total: | ---------- |')).toEqual([]);
  });
});
