import { describe, expect, it } from 'vitest';
import { sealSecret } from '../../../src/github/seal.js';
import { Secret } from '../../../src/token/secret.js';

const NEW = `EAAtest${'n'.repeat(30)}`;

describe('sealing', () => {
  it('refuses a key that is not 32 bytes', async () => {
    await expect(sealSecret(new Secret(NEW), Buffer.alloc(33).toString('base64'))).rejects.toThrow(
      new RangeError('A public key of GitHub has 32 bytes.'),
    );
  });

  it('gives another text each time, in standard padded base64', async () => {
    const key = Buffer.alloc(32, 7).toString('base64');
    const one = await sealSecret(new Secret(NEW), key);
    expect(one).toMatch(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$/);
    expect(await sealSecret(new Secret(NEW), key)).not.toBe(one);
    expect(Buffer.from(one, 'base64')).toHaveLength(NEW.length + 48);
  });
});
