import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readPrivateKey } from '../../../src/inputs/private-key.js';
import { refusal } from './setting.js';

const NAME = 'secrets-app-private-key';
const pair = (type: 'pkcs1' | 'pkcs8') =>
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type, format: 'pem' }).toString();

// Made for this test, of no App.
const PKCS1 = pair('pkcs1');
const PKCS8 = pair('pkcs8');
const read = (value: string) => readPrivateKey(NAME, value)?.reveal();

describe("A GitHub App's private key", () => {
  it.each([
    ['as GitHub gives it', (pem: string) => pem],
    ['without a line end at its end', (pem: string) => pem.trim()],
    ['with the line ends of Windows', (pem: string) => pem.replaceAll('\n', '\r\n')],
    ['with \\n for its line ends', (pem: string) => pem.replaceAll('\n', '\\n')],
    ['with \\r\\n for its line ends', (pem: string) => pem.replaceAll('\n', '\\r\\n')],
    ['without any line end', (pem: string) => pem.replaceAll('\n', '')],
    ['with spaces for its line ends', (pem: string) => pem.replaceAll('\n', ' ').trim()],
    ['with its lines indented', (pem: string) => pem.replaceAll('\n', '\n    ').trim()],
  ])('is read %s', (_how, written) => {
    for (const pem of [PKCS1, PKCS8]) {
      expect(read(written(pem))).toBe(pem);
      expect(createPrivateKey(read(written(pem)) ?? '').asymmetricKeyType).toBe('rsa');
    }
  });

  it('may be left out', () => {
    expect(readPrivateKey(NAME, '')).toBeUndefined();
  });

  it.each([
    ['half of one', PKCS1.slice(0, 900)],
    ['one without its first line', PKCS1.split('\n').slice(1).join('\n')],
    ['one with a letter changed', PKCS1.replace(/\n.{9}/, '\nAAAAAAAAA')],
    ['the public half', '-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----'],
    ['the path of its file', './key.pem'],
    ['one with a text before it', `This is the key: ${PKCS1}`],
    ['one with a text behind it', `${PKCS1}This was the key.`],
    [
      'one of another kind',
      generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    ],
  ])('is not %s', async (_what, value) => {
    const { input, text } = await refusal(() => readPrivateKey(NAME, value));
    expect(input).toBe(NAME);
    expect(text).toMatch(
      /is not the whole private key of a GitHub App.* < key\.pem \(in PowerShell: Get-Content -Raw key\.pem \| gh secret/,
    );
    expect(text).not.toMatch(/MII|key-of/);
  });

  it('must not be locked with a passphrase', async () => {
    const locked = generateKeyPairSync('rsa', { modulusLength: 2048 })
      .privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' })
      .toString();
    expect((await refusal(() => readPrivateKey(NAME, locked))).text).toMatch(/locked with a passphrase/);
  });

  it('is not the name of the secret that holds it', async () => {
    expect((await refusal(() => readPrivateKey(NAME, 'SECRETS_APP_PRIVATE_KEY'))).text).toMatch(
      /name of a secret.*Example: secrets-app-private-key: \$\{\{ secrets\.SECRETS_APP_PRIVATE_KEY \}\}$/,
    );
  });
});
