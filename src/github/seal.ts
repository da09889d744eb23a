import type { Secret } from '../token/secret.js';

const PUBLIC_KEY_BYTES = 32;

/** True for a public key as GitHub gives it: standard base64 of 32 bytes, for which a box can be sealed. */
export function isPublicKey(base64: string): boolean {
  const bytes = Buffer.from(base64, 'base64');
  return bytes.length === PUBLIC_KEY_BYTES && bytes.toString('base64') === base64 && !isOfSmallOrder(bytes);
}

const FIELD = 2n ** 255n - 19n;
/** Curve25519's points of small order: libsodium seals nothing for them. Source: cr.yp.to/ecdh.html, "validate". */
const SMALL_ORDER: ReadonlySet<bigint> = new Set([
  0n,
  1n,
  FIELD - 1n,
  325606250916557431795983626356110631294008115727848805560023387167927233504n,
  39382357235489614581723060781553021112529911719440698176882885853963445705823n,
]);

function isOfSmallOrder(bytes: Buffer): boolean {
  const number = BigInt(`0x${Buffer.from(bytes).reverse().toString('hex')}`);
  return SMALL_ORDER.has(BigInt.asUintN(255, number) % FIELD);
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
