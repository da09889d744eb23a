import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hasMoved, readScopeAccess } from '../../../src/github/secret-scopes.js';
import type { SecretScope } from '../../../src/token/location.js';
import {
  AT,
  LOCATION,
  NEW,
  OLD,
  ORGANIZATION,
  openScope,
  REPOSITORY,
  SECRET_SCOPE,
  type Setting,
  secretsCredential,
  startSetting,
  withoutClock,
} from './setting.js';

let setting: Setting;
let token: string;

beforeEach(async () => {
  setting = await startSetting();
  token = secretsCredential(setting);
});

afterEach(() => setting.sandbox.close());

const accessibleScope = (scope: SecretScope, ...names: string[]) =>
  openScope(setting.connect(token), scope, ...names);

const github = () => setting.sandbox.github;
const fault = (...faults: Parameters<Setting['sandbox']['faults']['add']>) =>
  setting.sandbox.faults.add(...faults);
describe('looking at a scope', () => {
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

  it('goes on after a full page where no header tells it, and ends after one that is not full', async () => {
    const page = (length: number) => ({
      secrets: Array.from({ length }, () => ({ name: 'OTHER', updated_at: '2026-01-05T06:00:00Z' })),
    });
    for (const length of [100, 99])
      fault({ service: 'github', call: 'secret.list', kind: 'wrong-shape', body: page(length) });
    expect((await accessibleScope(SECRET_SCOPE, 'ONE', 'TWO')).secrets).toEqual(new Map());
    expect(setting.sandbox.journal.exchanges('github', 'secret.list')).toHaveLength(2);
  });

  it.each([
    ['a server that gives fewer a page than it was asked for', 5, 2],
    ['a page that holds nothing', 0, 1],
  ])('is read to its end, also with %s', async (_what, length, pages) => {
    const secrets = Array.from({ length }, () => ({ name: 'OTHER', updated_at: '2026-01-05T06:00:00Z' }));
    const link = '<https://api.github.test/x?page=2>; rel="next"';
    fault({
      service: 'github',
      call: 'secret.list',
      kind: 'answer',
      status: 200,
      body: { secrets },
      headers: { link },
    });
    await accessibleScope(SECRET_SCOPE, 'ONE', 'TWO');
    expect(setting.sandbox.journal.exchanges('github', 'secret.list')).toHaveLength(pages);
  });

  it('is closed while nobody knows who may use a secret of an organization', async () => {
    github().putSecret(AT, OLD);
    github().putSecret({ organization: 'acme', secret: AT.secret }, OLD);
    const body = { name: AT.secret, updated_at: '2026-01-05T06:00:00Z' };
    const unknown = () => fault({ service: 'github', call: 'secret.get', kind: 'wrong-shape', body });
    unknown();
    expect(await readScopeAccess(setting.connect(token), ORGANIZATION, [body.name])).toMatchObject({
      kind: 'closed',
      problem: {
        reason: 'github-unintelligible',
        message: expect.stringContaining('secrets of organization acme'),
      },
    });
    unknown();
    expect((await accessibleScope(SECRET_SCOPE, body.name)).secrets.get(body.name)).not.toHaveProperty(
      'visibility',
    );
  });

  it('takes a key whose id is a number', async () => {
    const key = Buffer.alloc(32, 7).toString('base64');
    fault({ service: 'github', call: 'secret.public-key', kind: 'wrong-shape', body: { key_id: 7, key } });
    expect((await accessibleScope(SECRET_SCOPE)).key).toEqual({ keyId: '7', key });
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

  it('tells the same whatever the case of its name', async () => {
    github().putSecret(AT, OLD);
    const seen = await accessibleScope(SECRET_SCOPE, LOCATION.secret);
    const location = { ...LOCATION, secret: 'meta_access_token' };
    expect(await hasMoved(setting.connect(token), location, seen)).toEqual({ kind: 'done', data: false });
  });

  it('believes an answer without a clock', async () => {
    github().putSecret(AT, OLD);
    const seen = await accessibleScope(SECRET_SCOPE, LOCATION.secret);
    const clockless = setting.connect(token, { runtime: withoutClock(setting.runtime, /secrets/) });
    expect(await hasMoved(clockless, LOCATION, seen)).toEqual({ kind: 'done', data: false });
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
        problem: {
          reason: 'clocks-disagree',
          kind: 'transient',
          message: expect.stringContaining('secrets of acme/website'),
        },
      });
    },
  );
});
