import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeSecret } from '../../src/github/secrets.js';
import { type OpenVault, observeVault } from '../../src/github/vaults.js';
import type { Place, Vault } from '../../src/token/place.js';
import { Secret } from '../../src/token/secret.js';
import { REPOSITORY, type Setting, startSetting } from './setting.js';

const OLD = `EAAtest${'o'.repeat(30)}`;
const NEW = `EAAtest${'n'.repeat(30)}`;
const VAULT: Vault = { scope: 'repository', repository: REPOSITORY, store: 'actions' };
const PLACE: Place = { ...VAULT, secret: 'META_ACCESS_TOKEN' };
const AT = { repository: REPOSITORY, secret: 'META_ACCESS_TOKEN' };
const ORGANIZATION: Place = {
  scope: 'organization',
  organization: 'acme',
  store: 'actions',
  secret: 'META_ACCESS_TOKEN',
};
const AT_ORGANIZATION = { organization: 'acme', secret: 'META_ACCESS_TOKEN' };

let setting: Setting;
let token: string;

beforeEach(async () => {
  setting = await startSetting();
  token = setting.sandbox.github.addCredential({
    type: 'fine-grained-pat',
    repositories: 'all',
    organizations: ['acme'],
    permissions: {
      secrets: 'write',
      environments: 'write',
      organization_secrets: 'write',
      dependabot_secrets: 'write',
      codespaces_secrets: 'write',
      agents_secrets: 'write',
    },
  });
});

afterEach(() => setting.sandbox.close());

async function openVault(vault: Vault, ...names: string[]): Promise<OpenVault> {
  const sight = await observeVault(setting.connect(token), vault, names);
  if (sight.state !== 'open') throw new Error(sight.trouble.message);
  return sight;
}

async function observeAndWrite(place: Place, value = NEW) {
  const sight = await openVault(place, place.secret);
  setting.sandbox.clock.advance({ minutes: 1 });
  return writeSecret(setting.connect(token), place, new Secret(value), sight);
}

describe('writing a secret', () => {
  it('stores exactly the value that was given', async () => {
    expect(await observeAndWrite(PLACE)).toMatchObject({ state: 'written', created: true });
    expect(setting.sandbox.github.openSecret(AT)).toBe(NEW);
  });
});
