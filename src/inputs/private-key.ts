import { createPrivateKey } from 'node:crypto';
import { Secret } from '../token/secret.js';
import { refuseLiteral } from './credentials.js';
import { InputError } from './options.js';

/**
 * A GitHub App's private key as PEM, however it came through: with its line ends, with `\n` for them, or with none at all, which
 * is what is left of them in many a store.
 */
export function readPrivateKey(name: string, value: string): Secret | undefined {
  if (value === '') return undefined;
  // That the file belongs here and not its name, the refusal of the key says with the command.
  refuseLiteral(name, value, { except: 'file' });
  const [, label = '', body = ''] =
    /^-----BEGIN ([A-Z ]+)-----(.*)-----END \1-----$/s.exec(value.replace(/\\r|\\n/g, '').trim()) ?? [];
  const text = body.replace(/\s/g, '');
  if (label === 'ENCRYPTED PRIVATE KEY' || /Proc-Type/.test(body)) {
    throw new InputError(name, 'is locked with a passphrase.', `Store the key as GitHub gave it. ${EXAMPLE}`);
  }
  const lines = text.match(/.{1,64}/g) ?? [];
  const pem = [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
  if (!isRsa(pem)) {
    throw new InputError(
      name,
      'is not the whole private key of a GitHub App: it must be the whole .pem file, from BEGIN to END.',
      `Store the file again: ${STORE} < key.pem (in PowerShell: Get-Content -Raw key.pem | ${STORE}). ${EXAMPLE}`,
    );
  }
  return new Secret(pem);
}

const STORE = 'gh secret set SECRETS_APP_PRIVATE_KEY';
const EXAMPLE = 'Example: secrets-app-private-key: ${{ secrets.SECRETS_APP_PRIVATE_KEY }}';

function isRsa(pem: string): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyType === 'rsa';
  } catch {
    return false;
  }
}
