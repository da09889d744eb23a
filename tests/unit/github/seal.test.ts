import { describe, expect, it } from 'vitest';
import { isPublicKey, loadSodium, sealSecret } from '../../../src/github/seal.js';
import { Secret } from '../../../src/token/secret.js';

const NEW = `EAAtest${'n'.repeat(30)}`;

describe('sealing', () => {
  it('refuses a key that is not 32 bytes', async () => {
    await expect(sealSecret(new Secret(NEW), Buffer.alloc(33).toString('base64'))).rejects.toThrow(
      new RangeError('A public key of GitHub has 32 bytes.'),
    );
  });

  const FIELD = 2n ** 255n - 19n;
  const encoded = (number: bigint) =>
    Buffer.from(number.toString(16).padStart(64, '0'), 'hex').reverse().toString('base64');
  const TOP_BIT = 2n ** 255n;

  it.each([
    ['nothing', 0n],
    ['one', 1n],
    ['a point of order 8', 325606250916557431795983626356110631294008115727848805560023387167927233504n],
    ['another', 39382357235489614581723060781553021112529911719440698176882885853963445705823n],
    ['the field less one', FIELD - 1n],
    ['the field', FIELD],
    ['the field and one', FIELD + 1n],
    ['nothing with its unused bit', TOP_BIT],
  ])('knows a key for which no box can be sealed: %s', async (_what, number) => {
    const key = encoded(number);
    const sodium = await loadSodium();
    expect(() => sodium.crypto_box_seal(NEW, Buffer.from(key, 'base64'))).toThrow('invalid usage');
    expect(isPublicKey(key)).toBe(false);
  });

  it.each([2n, 9n, FIELD - 2n, FIELD + 2n])('takes any other: %i', (number) => {
    expect(isPublicKey(encoded(number))).toBe(true);
  });

  it('gives another text each time, in standard padded base64', async () => {
    const key = Buffer.alloc(32, 7).toString('base64');
    const one = await sealSecret(new Secret(NEW), key);
    expect(one).toMatch(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$/);
    expect(await sealSecret(new Secret(NEW), key)).not.toBe(one);
    expect(Buffer.from(one, 'base64')).toHaveLength(NEW.length + 48);
  });
});
