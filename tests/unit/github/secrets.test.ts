import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/github/client.js';
import { sealSecret } from '../../../src/github/seal.js';
import { type AccessibleScope, hasMoved, readScopeAccess } from '../../../src/github/secret-scopes.js';
import { writeSecret } from '../../../src/github/secrets.js';
import type { SecretLocation, SecretScope } from '../../../src/token/location.js';
import { Secret } from '../../../src/token/secret.js';
import { doubtfulProblem } from '../token/samples.js';
import { REPOSITORY, type Setting, startSetting, withoutClock } from './setting.js';

const OLD = `EAAtest${'o'.repeat(30)}`;
const NEW = `EAAtest${'n'.repeat(30)}`;
const SECRET_SCOPE: SecretScope = { kind: 'repository', repository: REPOSITORY, store: 'actions' };
const LOCATION: SecretLocation = { ...SECRET_SCOPE, secret: 'META_ACCESS_TOKEN' };
const AT = { repository: REPOSITORY, secret: 'META_ACCESS_TOKEN' };
const ORGANIZATION: SecretLocation = {
  kind: 'organization',
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
      agent_secrets: 'write',
      organization_dependabot_secrets: 'write',
      organization_codespaces_secrets: 'write',
      organization_agent_secrets: 'write',
    },
  });
});

afterEach(() => setting.sandbox.close());

async function accessibleScope(secretScope: SecretScope, ...names: string[]): Promise<AccessibleScope> {
  const secretState = await readScopeAccess(setting.connect(token), secretScope, names);
  if (secretState.kind !== 'open') throw new Error(secretState.problem.message);
  return secretState;
}

async function observeAndWrite(location: SecretLocation, value = NEW) {
  const secretState = await accessibleScope(location, location.secret);
  setting.sandbox.clock.advance({ minutes: 1 });
  return writeSecret(setting.connect(token), location, new Secret(value), secretState);
}

const github = () => setting.sandbox.github;
const fault = (...faults: Parameters<Setting['sandbox']['faults']['add']>) =>
  setting.sandbox.faults.add(...faults);
const putsSent = () => setting.sandbox.journal.calls('github').filter((call) => call === 'secret.put').length;

describe('writing a secret', () => {
  it('stores exactly the value that was given', async () => {
    const value = 'EAAtest|ümlaut "quotes" \\ $HOME %7C =';
    expect(await observeAndWrite(LOCATION, value)).toEqual({ kind: 'written' });
    expect(github().openSecret(AT)).toBe(value);
  });

  it('replaces the value that was there before', async () => {
    github().putSecret(AT, OLD);
    expect(await observeAndWrite(LOCATION)).toEqual({ kind: 'written' });
    expect(github().openSecret(AT)).toBe(NEW);
  });

  it.each<[string, SecretLocation, Parameters<Setting['sandbox']['github']['openSecret']>[0]]>([
    [
      'an environment',
      { kind: 'environment', repository: REPOSITORY, environment: 'production', secret: 'META' },
      { repository: REPOSITORY, environment: 'production', secret: 'META' },
    ],
    [
      'an environment with a slash in its name',
      { kind: 'environment', repository: REPOSITORY, environment: 'live/eu west', secret: 'META' },
      { repository: REPOSITORY, environment: 'live/eu west', secret: 'META' },
    ],
    ['an organization', ORGANIZATION, AT_ORGANIZATION],
    ...(['dependabot', 'codespaces', 'agents'] as const).flatMap(
      (store): [string, SecretLocation, Parameters<Setting['sandbox']['github']['openSecret']>[0]][] => [
        [`${store} of a repository`, { ...LOCATION, store } as SecretLocation, { ...AT, store }],
        [
          `${store} of an organization`,
          { ...ORGANIZATION, store } as SecretLocation,
          { ...AT_ORGANIZATION, store },
        ],
      ],
    ),
  ])("writes to %s with that place's own key", async (_name, location, at) => {
    github().addEnvironment(REPOSITORY, 'live/eu west');
    expect((await observeAndWrite(location)).kind).toBe('written');
    expect(github().openSecret(at)).toBe(NEW);
  });

  it('reads the key once more when it changed in between', async () => {
    github().putSecret(AT, OLD);
    const secretState = await accessibleScope(SECRET_SCOPE, LOCATION.secret);
    github().rotateKey({ repository: REPOSITORY });
    expect((await writeSecret(setting.connect(token), LOCATION, new Secret(NEW), secretState)).kind).toBe(
      'written',
    );
    expect(github().openSecret(AT)).toBe(NEW);
  });

  it('gives up when the second key does not fit either, and leaves the old value', async () => {
    github().putSecret(AT, OLD);
    const secretState = await accessibleScope(SECRET_SCOPE, LOCATION.secret);
    const rotate = () => github().rotateKey({ repository: REPOSITORY });
    fault({ service: 'github', call: 'secret.put', kind: 'before', run: rotate, times: 2 });
    expect(await writeSecret(setting.connect(token), LOCATION, new Secret(NEW), secretState)).toMatchObject({
      kind: 'not-written',
      problem: { reason: 'write-rejected' },
    });
    expect(putsSent()).toBe(2);
    expect(github().openSecret(AT)).toBe(OLD);
  });

  it('does not send a value that GitHub refuses a second time', async () => {
    github().putSecret(AT, OLD);
    const secretState = await accessibleScope(SECRET_SCOPE, LOCATION.secret);
    github().revokeCredential(token);
    expect(await writeSecret(setting.connect(token), LOCATION, new Secret(NEW), secretState)).toMatchObject({
      kind: 'not-written',
      problem: { reason: 'credential-refused', kind: 'permanent' },
    });
    expect(putsSent()).toBe(1);
  });

  it('shows neither the value nor what it was sealed to when GitHub echoes both', async () => {
    const secretState = await accessibleScope(SECRET_SCOPE, LOCATION.secret);
    fault({ service: 'github', call: 'secret.put', kind: 'echo-credentials', status: 400 });
    const written = await writeSecret(setting.connect(token), LOCATION, new Secret(NEW), secretState);
    const [put] = setting.sandbox.journal.exchanges('github', 'secret.put');
    const { encrypted_value: sealed } = JSON.parse(put?.requestBody ?? '');
    expect(put?.responseBody).toContain(sealed);
    const shown = inspect(written, { depth: null, showHidden: true });
    for (const leak of [NEW, sealed, token]) expect(shown).not.toContain(leak.slice(0, 12));
  });
});

describe('a write whose reply was lost', () => {
  it('is repeated', async () => {
    fault({ service: 'github', call: 'secret.put', kind: 'lost-reply' });
    expect((await observeAndWrite(LOCATION)).kind).toBe('written');
    expect(github().openSecret(AT)).toBe(NEW);
  });

  it('is looked up when no repetition is answered', async () => {
    github().putSecret(AT, OLD);
    fault({ service: 'github', call: 'secret.put', kind: 'lost-reply', times: Number.POSITIVE_INFINITY });
    expect(await observeAndWrite(LOCATION)).toEqual({ kind: 'written' });
    expect(putsSent()).toBe(3);
  });

  it('is looked up also when the last repetition was refused', async () => {
    github().putSecret(AT, OLD);
    fault({ service: 'github', call: 'secret.put', kind: 'lost-reply' });
    fault({ service: 'github', call: 'secret.put', kind: 'status', status: 403 });
    expect((await observeAndWrite(LOCATION)).kind).toBe('written');
  });

  it('of a new secret is looked up too', async () => {
    fault({ service: 'github', call: 'secret.put', kind: 'lost-reply', times: 3 });
    expect(await observeAndWrite(LOCATION)).toEqual({ kind: 'written' });
  });

  it('is looked up when it was lost before a new key was asked for', async () => {
    github().putSecret(AT, OLD);
    fault({ service: 'github', call: 'secret.put', kind: 'lost-reply' });
    fault({ service: 'github', call: 'secret.put', kind: 'status', status: 422 });
    fault({ service: 'github', call: 'secret.put', kind: 'status', status: 403 });
    expect((await observeAndWrite(LOCATION)).kind).toBe('written');
  });

  it('is looked up when it was lost after a new key was asked for', async () => {
    github().putSecret(AT, OLD);
    fault({ service: 'github', call: 'secret.put', kind: 'status', status: 422 });
    fault({ service: 'github', call: 'secret.put', kind: 'lost-reply', times: 3 });
    expect((await observeAndWrite(LOCATION)).kind).toBe('written');
  });

  it('is unknown when the secret shows no sign of it', async () => {
    github().putSecret(AT, OLD);
    fault({ service: 'github', call: 'secret.put', kind: 'refuse', times: Number.POSITIVE_INFINITY });
    expect(await observeAndWrite(LOCATION)).toMatchObject({
      kind: 'unknown',
      problem: { reason: 'github-reset', kind: 'transient' },
    });
    expect(github().openSecret(AT)).toBe(OLD);
  });

  it('is unknown when there is still no secret', async () => {
    fault({ service: 'github', call: 'secret.put', kind: 'refuse', times: Number.POSITIVE_INFINITY });
    expect(await observeAndWrite(LOCATION)).toMatchObject({
      kind: 'unknown',
      problem: { reason: 'github-reset', kind: 'transient' },
    });
  });

  it('is unknown when a secret that nobody looked at before is older than the write', async () => {
    github().putSecret(AT, OLD);
    setting.sandbox.clock.advance({ minutes: 1 });
    const secretState = await accessibleScope(SECRET_SCOPE);
    fault({ service: 'github', call: 'secret.put', kind: 'refuse', times: Number.POSITIVE_INFINITY });
    expect((await writeSecret(setting.connect(token), LOCATION, new Secret(NEW), secretState)).kind).toBe(
      'unknown',
    );
    expect(github().openSecret(AT)).toBe(OLD);
  });

  it('of a new secret is found also in the second in which it was looked for', async () => {
    const secretState = await accessibleScope(SECRET_SCOPE, LOCATION.secret);
    fault({ service: 'github', call: 'secret.put', kind: 'lost-reply', times: 3 });
    expect(await writeSecret(setting.connect(token), LOCATION, new Secret(NEW), secretState)).toEqual({
      kind: 'written',
    });
  });

  it('is unknown when GitHub can no longer be asked', async () => {
    github().putSecret(AT, OLD);
    const secretState = await accessibleScope(SECRET_SCOPE, LOCATION.secret);
    fault({ service: 'github', call: '*', kind: 'lost-reply', times: Number.POSITIVE_INFINITY });
    expect((await writeSecret(setting.connect(token), LOCATION, new Secret(NEW), secretState)).kind).toBe(
      'unknown',
    );
  });

  it('is not taken for done because an answer of another kind came', async () => {
    github().putSecret(AT, OLD);
    const answer = { kind: 'answer', status: 200, body: '<html>Please log in</html>' } as const;
    fault({ service: 'github', call: 'secret.put', ...answer, times: Number.POSITIVE_INFINITY });
    expect(await observeAndWrite(LOCATION)).toMatchObject({
      kind: 'unknown',
      problem: { reason: 'github-unintelligible' },
    });
  });
});

describe("an organization's secret", () => {
  const stored = () => github().secret(AT_ORGANIZATION);

  it.each(['all', 'private'] as const)('stays visible to %s repositories', async (visibility) => {
    github().putSecret(AT_ORGANIZATION, OLD, { visibility });
    expect((await observeAndWrite(ORGANIZATION)).kind).toBe('written');
    expect(stored()).toMatchObject({ value: NEW, visibility });
  });

  it('keeps every selected repository, also those of a second page', async () => {
    const names = Array.from({ length: 130 }, (_, index) => `acme/site-${index}`);
    for (const fullName of names) github().addRepository({ fullName });
    github().putSecret(AT_ORGANIZATION, OLD, { visibility: 'selected', selectedRepositories: names });
    expect((await observeAndWrite(ORGANIZATION)).kind).toBe('written');
    expect(stored()).toMatchObject({ value: NEW, visibility: 'selected' });
    expect(stored()?.selectedRepositoryIds.size).toBe(130);
  });

  it('is not written when the selected repositories cannot be read', async () => {
    github().putSecret(AT_ORGANIZATION, OLD, { visibility: 'selected', selectedRepositories: [REPOSITORY] });
    const secretState = await accessibleScope(ORGANIZATION, ORGANIZATION.secret);
    fault({ service: 'github', call: 'secret.repositories', kind: 'status', status: 500, times: 3 });
    const written = await writeSecret(setting.connect(token), ORGANIZATION, new Secret(NEW), secretState);
    expect(written).toMatchObject({ kind: 'not-written', problem: { kind: 'transient' } });
    expect(stored()).toMatchObject({ value: OLD });
  });

  it('is not written when the list of selected repositories has gaps', async () => {
    github().putSecret(AT_ORGANIZATION, OLD, { visibility: 'selected', selectedRepositories: [REPOSITORY] });
    const secretState = await accessibleScope(ORGANIZATION, ORGANIZATION.secret);
    const body = { total_count: 2, repositories: [] };
    fault({ service: 'github', call: 'secret.repositories', kind: 'wrong-shape', body });
    const written = await writeSecret(setting.connect(token), ORGANIZATION, new Secret(NEW), secretState);
    expect(written).toMatchObject({ kind: 'not-written', problem: { reason: 'github-unintelligible' } });
    expect(putsSent()).toBe(0);
  });

  it('is not written when GitHub cannot tell who may use it', async () => {
    github().putSecret(AT_ORGANIZATION, OLD, { visibility: 'selected', selectedRepositories: [REPOSITORY] });
    const secretState = await accessibleScope(ORGANIZATION, ORGANIZATION.secret);
    fault({ service: 'github', call: 'secret.get', kind: 'status', status: 500, times: 3 });
    expect(
      await writeSecret(setting.connect(token), ORGANIZATION, new Secret(NEW), secretState),
    ).toMatchObject({
      kind: 'not-written',
      problem: {
        reason: 'github-unavailable',
        message: expect.stringContaining('secrets of organization acme'),
      },
    });
    expect(putsSent()).toBe(0);
  });

  it.each(['META_ACCESS_TOKEN', 'Meta_Access_Token'])(
    'that was there and is hidden now is not made anew for nobody: %s',
    async (secret) => {
      github().putSecret(AT_ORGANIZATION, OLD, {
        visibility: 'selected',
        selectedRepositories: [REPOSITORY],
      });
      const secretState = await accessibleScope(ORGANIZATION, secret);
      fault({ service: 'github', call: 'secret.get', kind: 'status', status: 404 });
      const location = { ...ORGANIZATION, secret };
      expect(await writeSecret(setting.connect(token), location, new Secret(NEW), secretState)).toMatchObject(
        {
          kind: 'not-written',
          problem: { kind: 'transient', message: expect.stringContaining('secrets of organization acme') },
        },
      );
      expect(putsSent()).toBe(0);
      expect(stored()).toMatchObject({ value: OLD });
    },
  );

  it.each(['all', 'private'] as const)(
    'names no repositories when it is visible to %s',
    async (visibility) => {
      github().putSecret(AT_ORGANIZATION, OLD, { visibility });
      await observeAndWrite(ORGANIZATION);
      const [put] = setting.sandbox.journal.exchanges('github', 'secret.put');
      const body = JSON.parse(put?.requestBody ?? '');
      expect(body).toMatchObject({ visibility });
      expect(body).not.toHaveProperty('selected_repository_ids');
    },
  );

  it('asks no further for repositories when a page holds none', async () => {
    github().putSecret(AT_ORGANIZATION, OLD, { visibility: 'selected', selectedRepositories: [REPOSITORY] });
    const body = { total_count: 2, repositories: [] };
    const always = { times: Number.POSITIVE_INFINITY };
    fault({ service: 'github', call: 'secret.repositories', kind: 'wrong-shape', body, ...always });
    expect((await observeAndWrite(ORGANIZATION)).kind).toBe('not-written');
    expect(setting.sandbox.journal.exchanges('github', 'secret.repositories')).toHaveLength(1);
  });

  it('keeps what an administrator changed since it was looked at', async () => {
    github().putSecret(AT_ORGANIZATION, OLD, { visibility: 'all' });
    const secretState = await accessibleScope(ORGANIZATION, ORGANIZATION.secret);
    github().putSecret(AT_ORGANIZATION, OLD, { visibility: 'selected', selectedRepositories: [REPOSITORY] });
    await writeSecret(setting.connect(token), ORGANIZATION, new Secret(NEW), secretState);
    expect(stored()).toMatchObject({ value: NEW, visibility: 'selected' });
    expect(stored()?.selectedRepositoryIds.size).toBe(1);
  });

  it('that is new is visible to no repository until an administrator chooses', async () => {
    expect(await observeAndWrite(ORGANIZATION)).toEqual({ kind: 'written' });
    expect(stored()).toMatchObject({ value: NEW, visibility: 'selected' });
    expect(stored()?.selectedRepositoryIds.size).toBe(0);
  });
});

describe('looking at a vault', () => {
  it('tells when a secret was last written, whatever the case of its name', async () => {
    github().putSecret(AT, OLD);
    const writtenAt = setting.sandbox.clock.seconds();
    setting.sandbox.clock.advance({ days: 3 });
    const secretState = await accessibleScope(SECRET_SCOPE, 'meta_access_token');
    const at = setting.sandbox.clock.seconds();
    expect(secretState.secrets).toEqual(new Map([['META_ACCESS_TOKEN', { updatedAt: writtenAt, at }]]));
    expect(secretState.at).toBe(at);
  });

  it('asks for one secret by name and for its key at the same time', async () => {
    await accessibleScope(SECRET_SCOPE, 'ONE');
    expect(setting.sandbox.journal.calls('github').sort()).toEqual(['secret.get', 'secret.public-key']);
  });

  it('lists several, page by page, until all are found', async () => {
    const names = Array.from({ length: 230 }, (_, index) => `TOKEN_${String(index).padStart(3, '0')}`);
    for (const secret of names) github().putSecret({ organization: 'acme', secret }, OLD);
    const secretState = await accessibleScope(ORGANIZATION, 'TOKEN_120', 'TOKEN_001', 'MISSING', 'TOKEN_110');
    expect([...secretState.secrets.keys()].sort()).toEqual(['TOKEN_001', 'TOKEN_110', 'TOKEN_120']);
    expect(setting.sandbox.journal.calls('github').filter((call) => call === 'secret.list')).toHaveLength(3);
    setting.sandbox.journal.clear();
    await accessibleScope(ORGANIZATION, 'TOKEN_001', 'TOKEN_002');
    expect(setting.sandbox.journal.calls('github').sort()).toEqual(['secret.list', 'secret.public-key']);
  });

  it('has no entry for a secret that does not exist', async () => {
    expect((await accessibleScope(SECRET_SCOPE, 'MISSING')).secrets).toEqual(new Map());
  });

  it('tells when the credential ends', async () => {
    const ending = github().addCredential({
      type: 'fine-grained-pat',
      repositories: 'all',
      permissions: { secrets: 'write' },
      expiresAt: '2026-02-01T10:20:30Z',
    });
    const endsAt = Date.parse('2026-02-01T10:20:30Z') / 1000;
    expect(await readScopeAccess(setting.connect(ending), SECRET_SCOPE, ['META'])).toMatchObject({
      kind: 'open',
      credentialEndsAt: endsAt,
    });
    const environment: SecretScope = {
      kind: 'environment',
      repository: REPOSITORY,
      environment: 'production',
    };
    expect(await readScopeAccess(setting.connect(ending), environment, ['META'])).toMatchObject({
      kind: 'closed',
      credentialEndsAt: endsAt,
    });
  });

  it.each([
    ['31 bytes', { key_id: '1', key: Buffer.alloc(31).toString('base64') }],
    ['base64 of the wrong alphabet', { key_id: '1', key: Buffer.alloc(32, 255).toString('base64url') }],
    ['no text at all', { key_id: '1', key: 7 }],
    ['no id', { key: Buffer.alloc(32).toString('base64') }],
  ])('is closed while its key is %s', async (_name, body) => {
    fault({ service: 'github', call: 'secret.public-key', kind: 'wrong-shape', body, times: 3 });
    expect(await readScopeAccess(setting.connect(token), SECRET_SCOPE, ['META'])).toMatchObject({
      kind: 'closed',
      problem: { reason: 'github-unintelligible', kind: 'transient' },
    });
  });

  it('needs no secret to be asked for', async () => {
    github().putSecret(AT, OLD);
    const secretState = await accessibleScope(SECRET_SCOPE);
    expect(secretState.secrets).toEqual(new Map());
    expect(setting.sandbox.journal.calls('github')).toEqual(['secret.public-key']);
  });

  it('is closed while the clock of GitHub cannot be read', async () => {
    const github = setting.connect(token, { runtime: withoutClock(setting.runtime, /public-key$/) });
    expect(await readScopeAccess(github, SECRET_SCOPE, ['META'])).toMatchObject({
      kind: 'closed',
      problem: {
        reason: 'github-unintelligible',
        kind: 'transient',
        message: expect.stringContaining('secrets of acme/website'),
      },
    });
  });

  it('is closed while its key cannot be had, and says what was wanted', async () => {
    fault({ service: 'github', call: 'secret.public-key', kind: 'status', status: 403 });
    expect(await readScopeAccess(setting.connect(token), SECRET_SCOPE, ['META'])).toMatchObject({
      kind: 'closed',
      problem: {
        reason: 'credential-cannot-write-secrets',
        message: expect.stringContaining('read the public key and write secrets of acme/website'),
        hint: expect.stringContaining('"Secrets: write" for acme/website'),
      },
    });
  });

  it('is closed while several times cannot be listed', async () => {
    fault({ service: 'github', call: 'secret.list', kind: 'status', status: 503, times: 3 });
    expect(await readScopeAccess(setting.connect(token), SECRET_SCOPE, ['ONE', 'TWO'])).toMatchObject({
      kind: 'closed',
      problem: { reason: 'github-unavailable' },
    });
  });

  it('lists no more than the thousand secrets that an organization can have', async () => {
    const secrets = Array.from({ length: 100 }, (_, index) => ({
      name: `OTHER_${index}`,
      updated_at: '2026-01-05T06:00:00Z',
    }));
    const always = { times: Number.POSITIVE_INFINITY };
    const body = { total_count: 5000, secrets };
    fault({ service: 'github', call: 'secret.list', kind: 'wrong-shape', body, ...always });
    expect((await accessibleScope(ORGANIZATION, 'ONE', 'TWO')).secrets).toEqual(new Map());
    expect(setting.sandbox.journal.exchanges('github', 'secret.list')).toHaveLength(10);
  });

  it('is closed while the times cannot be read', async () => {
    fault({ service: 'github', call: 'secret.get', kind: 'status', status: 503, times: 3 });
    expect(await readScopeAccess(setting.connect(token), SECRET_SCOPE, ['META'])).toMatchObject({
      kind: 'closed',
      problem: { reason: 'github-unavailable' },
    });
  });
});

describe('looking at a secret again', () => {
  const lookAgain = async (meanwhile: () => void) => {
    const seen = await accessibleScope(SECRET_SCOPE, LOCATION.secret);
    meanwhile();
    return hasMoved(setting.connect(token), LOCATION, seen);
  };

  it.each<[string, () => void, boolean]>([
    ['as it was', () => {}, false],
    ['written meanwhile', () => github().putSecret(AT, NEW), true],
  ])('tells that it is %s', async (_how, meanwhile, data) => {
    github().putSecret(AT, OLD);
    setting.sandbox.clock.advance({ days: 3 });
    expect(await lookAgain(meanwhile)).toEqual({ kind: 'done', data });
  });

  it('tells whether one that was not there was made', async () => {
    expect(await lookAgain(() => {})).toEqual({ kind: 'done', data: false });
    expect(await lookAgain(() => github().putSecret(AT, NEW))).toEqual({ kind: 'done', data: true });
  });

  it('takes one that is gone for replaced by nobody', async () => {
    github().putSecret(AT, OLD);
    const look = await lookAgain(() =>
      fault({ service: 'github', call: 'secret.get', kind: 'status', status: 404 }),
    );
    expect(look).toMatchObject({ kind: 'problem', problem: { status: 404 } });
  });

  it.each([25 * 86_400, -25 * 86_400])(
    'believes no answer whose clock is %i seconds off',
    async (seconds) => {
      github().putSecret(AT, OLD);
      const look = await lookAgain(() =>
        fault({ service: 'github', call: 'secret.get', kind: 'skew', seconds }),
      );
      expect(look).toMatchObject({
        kind: 'problem',
        problem: { reason: 'clocks-disagree', kind: 'transient' },
      });
    },
  );
});

describe('sealing', () => {
  it('refuses a key that is not 32 bytes', async () => {
    await expect(sealSecret(new Secret(NEW), Buffer.alloc(33).toString('base64'))).rejects.toThrow(
      new RangeError('A public key of GitHub has 32 bytes.'),
    );
  });

  it('gives another text each time, in standard padded base64', async () => {
    const { key } = (await accessibleScope(SECRET_SCOPE, 'META')).key;
    const one = await sealSecret(new Secret(NEW), key);
    expect(one).toMatch(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$/);
    expect(await sealSecret(new Secret(NEW), key)).not.toBe(one);
    expect(Buffer.from(one, 'base64')).toHaveLength(NEW.length + 48);
  });
});

describe('a write that looks again before each try', () => {
  const write = async (looks: readonly Reply<boolean>[], isGuarded: boolean) => {
    const secretState = await accessibleScope(LOCATION, LOCATION.secret);
    setting.sandbox.clock.advance({ minutes: 1 });
    const left = [...looks];
    return writeSecret(setting.connect(token), LOCATION, new Secret(NEW), secretState, {
      isGuarded,
      before: async () => left.shift() ?? { kind: 'done', data: false },
    });
  };
  const moved = { kind: 'done', data: true } as const;
  const still = { kind: 'done', data: false } as const;
  const problem = { kind: 'problem', problem: doubtfulProblem() } as const;

  it('is not sent where somebody has written', async () => {
    expect(await write([moved], true)).toEqual({ kind: 'superseded' });
    expect(putsSent()).toBe(0);
  });

  it('is not sent where nobody can tell', async () => {
    expect(await write([problem], true)).toEqual({ kind: 'not-written', problem: problem.problem });
    expect(putsSent()).toBe(0);
  });

  it('is not sent again where a try of ours may have moved it: that was the write', async () => {
    fault({ kind: 'lost-reply', service: 'github', call: 'secret.put' });
    expect(await write([still, moved], true)).toEqual({ kind: 'written' });
    expect(putsSent()).toBe(1);
  });

  it('is sent again where it did not move', async () => {
    fault({ kind: 'refuse', service: 'github', call: 'secret.put' });
    expect(await write([still, still], true)).toEqual({ kind: 'written' });
    expect(putsSent()).toBe(2);
    expect(github().openSecret(AT)).toBe(NEW);
  });

  it('is unknown where a try may have taken effect and nobody can tell', async () => {
    fault({ kind: 'lost-reply', service: 'github', call: 'secret.put' });
    expect(await write([still, problem], true)).toEqual({ kind: 'unknown', problem: problem.problem });
  });

  it('steps aside where another secret moved, whatever became of its own try', async () => {
    fault({ kind: 'lost-reply', service: 'github', call: 'secret.put' });
    expect(await write([still, moved], false)).toEqual({ kind: 'superseded' });
  });
});
