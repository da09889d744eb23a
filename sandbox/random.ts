/** Draws a number from 0 (included) to 1 (excluded). */
export type Random = () => number;

export const DIGITS = '0123456789';
export const HEX = '0123456789abcdef';
export const LETTERS_AND_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** The same seed draws the same numbers, on every machine (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A number made of any text (FNV-1a), to seed a draw that depends on that text alone. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value;
}

/** A whole number from 0 (included) to `limit` (excluded). */
export function randomInteger(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

export function randomText(random: Random, length: number, alphabet = LETTERS_AND_DIGITS): string {
  let text = '';
  while (text.length < length) text += alphabet[randomInteger(random, alphabet.length)];
  return text;
}
