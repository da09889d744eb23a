import { expect, it } from 'vitest';
import { type CredentialKind, credentialKindOf } from '../../../src/github/credential-kind.js';

it.each<[string | undefined, CredentialKind]>([
  ['ghp_test', 'classic'],
  ['github_pat_test', 'fine-grained'],
  ['ghs_test', 'installation'],
  ['gho_test', 'oauth'],
  ['ghu_test', 'app-user'],
  ['0123456789abcdef', 'unknown'],
  [undefined, 'unknown'],
])('what a credential is, is told by its beginning: %s', (credential, kind) => {
  expect(credentialKindOf(credential)).toBe(kind);
});
