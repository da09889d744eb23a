import type { Secret } from '../token/secret.js';

const PUBLIC_KEY_BYTES = 32;

/** True for a public key as GitHub gives it: standard base64 of 32 bytes. */
export function isPublicKey(base64: string): boolean {
  const bytes = Buffer.from(base64, 'base64');
  return bytes.length === PUBLIC_KEY_BYTES && bytes.toString('base64') === base64;
}

/**
 * Encrypts a value so that only GitHub can read it: a libsodium sealed box for a scope's public key, in standard padded
 * base64. libsodium's own base64 is URL-safe and unpadded, which GitHub rejects.
 *
 * @throws RangeError when the key is not 32 bytes in base64.
 *
 * Source: docs.github.com/en/rest/guides/encrypting-secrets-for-the-rest-api.
 */
export async function sealSecret(value: Secret, publicKeyBase64: string): Promise<string> {
  if (!isPublicKey(publicKeyBase64)) throw new RangeError('A public key of GitHub has 32 bytes.');
  const sodium = await loadSodium();
  const box = sodium.crypto_box_seal(value.reveal(), Buffer.from(publicKeyBase64, 'base64'));
  return Buffer.from(box).toString('base64');
}

/** Loaded here and not above: a day without a write does not pay for it. */
export async function loadSodium() {
  const { default: sodium } = await import('libsodium-wrappers');
  await sodium.ready;
  return sodium;
}
