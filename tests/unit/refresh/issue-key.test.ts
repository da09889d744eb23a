import { expect, it } from 'vitest';
import { issueKeyOf } from '../../../src/refresh/issue-key.js';
import { Secret } from '../../../src/token/secret.js';
import { APP, configOf, instagramConfig, locationOf } from './fake-services.js';

it('one secret has one issue, however its name is written', () => {
  const idOf = (repository: string) =>
    issueKeyOf(configOf({ source: locationOf('META_ACCESS_TOKEN', repository) })).id;
  expect(idOf('Acme/Website')).toBe(idOf('acme/website'));
  expect(idOf('acme/website')).not.toBe(idOf('acme/reports'));
});

it("is signed with the secret of the token's own app", () => {
  const secret = new Secret(`fake${'b2'.repeat(8)}`);
  expect(issueKeyOf(configOf()).signedWith).toBe(APP.secret);
  expect(issueKeyOf(instagramConfig({ platformApp: { secret } })).signedWith).toBe(secret);
  expect(issueKeyOf(instagramConfig())).not.toHaveProperty('signedWith');
});
