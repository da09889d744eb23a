import { expect, test } from 'vitest';
import { appAccessToken } from '../../../src/meta/app.js';
import { appSecretProof } from '../../../src/meta/proof.js';
import { Secret } from '../../../src/token/secret.js';

test.each([
  ['foo_secret', '123|foo_secret', 'de753c58fd58b03afca2340bbaeb4ecf987b5de4c09e39a63c944dd25efbc234'],
  ['foo_secret', 'foo_token', 'df4256903ba4e23636cc142117aa632133d75c642bd2a68955be1443bd14deb9'],
  ['foo_app_secret', 'foo_token', '857d5f035a894f16b4180f19966e055cdeab92d4d53017b13dccd6d43b6497af'],
])('the proof of the app secret %s and the token %s', (secret, token, proof) => {
  expect(appSecretProof(new Secret(secret), new Secret(token)).reveal()).toBe(proof);
});

test("an app's own token is its id and its secret", () => {
  expect(appAccessToken({ id: '123', secret: new Secret('foo_secret') }).reveal()).toBe('123|foo_secret');
});
