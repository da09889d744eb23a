import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/github/client.js';
import { proveWritable, writeSecret } from '../../../src/github/secrets.js';
import type { SecretLocation, SecretScope } from '../../../src/token/location.js';
import { Secret } from '../../../src/token/secret.js';
import { doubtfulProblem } from '../token/samples.js';
import {
  AT,
  FIVE_MINUTES,
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
} from './setting.js';

const AT_ORGANIZATION = { organization: 'acme', secret: 'META_ACCESS_TOKEN' };

let setting: Setting;
let token: string;

beforeEach(async () => {
  setting = await startSetting();
  token = secretsCredential(setting);
});

afterEach(() => setting.sandbox.close());

const accessibleScope = (scope: SecretScope, ...names: string[]) =>
  openScope(setting.connect(token), scope, ...names);

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

describe('who may use the secret of an organization', () => {
  const select = (...selectedRepositories: string[]) =>
    github().putSecret(AT_ORGANIZATION, OLD, { visibility: 'selected', selectedRepositories });
  const prove = async (readBy?: string, location: SecretLocation = ORGANIZATION) =>
    proveWritable(setting.connect(token), location, await accessibleScope(location, location.secret), readBy);
  const asked = () => setting.sandbox.journal.calls('github').slice(2);

  it.each(['all', 'private'] as const)(
    'was told already where it is for %s repositories',
    async (visibility) => {
      github().putSecret(AT_ORGANIZATION, OLD, { visibility });
      const location = { ...ORGANIZATION, secret: 'Meta_Access_Token' };
      expect(await prove(undefined, location)).toEqual({ kind: 'done', data: true });
      expect(asked()).toEqual([]);
    },
  );

  it('is no question for the secret of a repository', async () => {
    expect(await prove(undefined, LOCATION)).toEqual({ kind: 'done', data: true });
    expect(asked()).toEqual([]);
  });

  it('is asked for selected repositories', async () => {
    select(REPOSITORY);
    expect(await prove('Acme/Website')).toEqual({ kind: 'done', data: true });
    expect(asked()).toEqual(['secret.get', 'secret.repositories']);
  });

  it('is a problem where the list does not have the repository that was given the secret', async () => {
    github().addRepository({ fullName: 'acme/other' });
    select('acme/other');
    expect(await prove(REPOSITORY)).toEqual({
      kind: 'problem',
      problem: {
        reason: 'repository-not-selected',
        kind: 'permanent',
        message: expect.stringMatching(
          /META_ACCESS_TOKEN.* does not have acme\/website, which this run is of\.$/,
        ),
        hint: expect.stringMatching(
          /^Let acme\/website use it: https:\/\/github\.com\/organizations\/acme\/settings\/secrets\/actions\. .* Nothing was written/,
        ),
      },
    });
    const secretState = await accessibleScope(ORGANIZATION, ORGANIZATION.secret);
    const write = (readBy: string) =>
      writeSecret(setting.connect(token), ORGANIZATION, new Secret(NEW), secretState, { readBy });
    expect(await write(REPOSITORY)).toMatchObject({ kind: 'not-written' });
    expect(await write('acme/other')).toEqual({ kind: 'written' });
  });

  it('is believed of a list without names', async () => {
    select(REPOSITORY);
    const body = { total_count: 1, repositories: [{ id: 7 }] };
    fault({ service: 'github', call: 'secret.repositories', kind: 'wrong-shape', body });
    expect(await prove('acme/other')).toEqual({ kind: 'done', data: true });
  });

  it.each([
    ['it is gone', { kind: 'status', status: 404 }],
    ['nobody tells', { kind: 'wrong-shape', body: { name: 'META', updated_at: '2026-01-05T06:00:00Z' } }],
  ] as const)('is not known where %s', async (_why, kind) => {
    select(REPOSITORY);
    const secretState = await accessibleScope(ORGANIZATION, ORGANIZATION.secret);
    fault({ service: 'github', call: 'secret.get', ...kind });
    expect(await proveWritable(setting.connect(token), ORGANIZATION, secretState, undefined)).toMatchObject({
      kind: 'problem',
      problem: {
        reason: 'github-unintelligible',
        message: expect.stringContaining('secrets of organization acme'),
      },
    });
  });

  it('is not asked for without end', async () => {
    select(REPOSITORY);
    const body = { total_count: 9, repositories: [{ id: 7 }] };
    fault({ service: 'github', call: 'secret.repositories', kind: 'wrong-shape', body, times: Infinity });
    expect(await prove()).toMatchObject({ kind: 'problem' });
    expect(asked()).toHaveLength(101);
  });
});

describe('a write with little time', () => {
  it('leaves to others what is theirs', async () => {
    const secretState = await accessibleScope(LOCATION, LOCATION.secret);
    const write = (keepBackMs: number) =>
      writeSecret(setting.connect(token), LOCATION, new Secret(NEW), secretState, { keepBackMs });
    expect(await write(FIVE_MINUTES)).toMatchObject({
      kind: 'not-written',
      problem: { reason: 'no-time-left' },
    });
    expect(await write(FIVE_MINUTES - 1000)).toEqual({ kind: 'written' });
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
