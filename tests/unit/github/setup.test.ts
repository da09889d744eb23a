import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  convertManifest,
  deleteSecret,
  hasEnvironment,
  isAppPublic,
  loginOf,
  makeEnvironment,
  repositoryForSetup,
} from '../../../src/github/setup.js';
import { AT, LOCATION, OLD, REPOSITORY, type Setting, secretsCredential, startSetting } from './setting.js';

let setting: Setting;

beforeEach(async () => {
  setting = await startSetting();
});

afterEach(() => setting.sandbox.close());

const github = () => setting.sandbox.github;
const connect = (
  permissions: Parameters<ReturnType<typeof github>['addCredential']>[0]['permissions'] = {},
) =>
  setting.connect(
    github().addCredential({
      type: 'fine-grained-pat',
      login: 'octocat',
      repositories: 'all',
      permissions: { actions: 'read', ...permissions },
    }),
  );
const fault = (...faults: Parameters<Setting['sandbox']['faults']['add']>) =>
  setting.sandbox.faults.add(...faults);
/** Puts an answer in the place of the sandbox's own. */
const answer = (call: string, body: unknown, status = 200) =>
  fault({ service: 'github', call, kind: 'answer', status, body, times: 9 });
const UNINTELLIGIBLE = { kind: 'problem', problem: { reason: 'github-unintelligible' } };

describe('the repository to set up', () => {
  const told = (changes: object) => ({
    ...{ full_name: 'Acme/Website', default_branch: 'main', owner: { login: 'Acme', type: 'User' } },
    ...changes,
  });

  it('is spelled as GitHub spells it, and of an organization or a person', async () => {
    expect(await repositoryForSetup(connect(), 'ACME/website')).toEqual({
      kind: 'done',
      data: { repository: REPOSITORY, owner: 'acme', isOrganization: true, defaultBranch: 'main' },
    });
    answer('repo.get', told({}));
    expect(await repositoryForSetup(connect(), REPOSITORY)).toEqual({
      kind: 'done',
      data: { repository: 'Acme/Website', owner: 'Acme', isOrganization: false, defaultBranch: 'main' },
    });
  });

  it.each([
    ['another repository', { full_name: 'acme/shop' }],
    ['a repository without a name', { full_name: undefined }],
    ['a branch that git does not take', { default_branch: 'main\n- run: curl' }],
    ['an owner of no kind', { owner: null }],
  ])('is not taken from an answer with %s', async (_what, changes) => {
    answer('repo.get', told(changes));
    expect(await repositoryForSetup(connect(), REPOSITORY)).toMatchObject(UNINTELLIGIBLE);
  });

  it('that may not be seen is named with the permission that is missing', async () => {
    fault({ service: 'github', call: 'repo.get', kind: 'status', status: 404 });
    expect(await repositoryForSetup(connect(), REPOSITORY)).toMatchObject({
      kind: 'problem',
      problem: {
        message: expect.stringContaining('look at acme/website'),
        hint: expect.stringContaining('"Metadata: read" for acme/website'),
      },
    });
  });
});

describe('whose login a credential is', () => {
  it('is told by GitHub', async () => {
    expect(await loginOf(connect())).toEqual({ kind: 'done', data: 'octocat' });
  });

  it('is not known where GitHub refuses to tell it, or tells no name', async () => {
    answer('user.get', { login: 'octo cat\u001b[2J' });
    expect(await loginOf(connect())).toMatchObject(UNINTELLIGIBLE);
    setting.sandbox.faults.clear();
    answer('user.get', { message: 'Resource not accessible by integration' }, 403);
    expect(await loginOf(connect())).toMatchObject({
      kind: 'problem',
      problem: { message: expect.stringContaining('ask whose token it is') },
    });
  });
});

describe('an environment', () => {
  const administer = () => connect({ administration: 'write' });
  const branches = () => github().repository(REPOSITORY).environments.get('meta')?.branches;

  it('a repository has the environments that it has, and no other', async () => {
    const line = connect();
    expect(await hasEnvironment(line, REPOSITORY, 'production')).toEqual({ kind: 'done', data: true });
    expect(await hasEnvironment(line, REPOSITORY, 'staging')).toEqual({ kind: 'done', data: false });
  });

  it('is shown to a credential that may read Actions, which the refusal names', async () => {
    answer('environment.get', { message: 'Resource not accessible by personal access token' }, 403);
    expect(await hasEnvironment(connect(), REPOSITORY, 'staging')).toMatchObject({
      kind: 'problem',
      problem: { hint: expect.stringContaining('"Actions: read"') },
    });
  });

  it('is neither there nor not where GitHub is down', async () => {
    fault({ service: 'github', call: 'environment.get', kind: 'status', status: 503, times: 9 });
    expect(await hasEnvironment(connect(), REPOSITORY, 'staging')).toMatchObject({
      kind: 'problem',
      problem: { reason: 'github-unavailable' },
    });
  });

  it('is made for one branch and no other', async () => {
    expect(await makeEnvironment(administer(), REPOSITORY, 'meta', 'main')).toMatchObject({ kind: 'done' });
    expect(branches()).toEqual(['main']);
  });

  it('is open to its branch also where the first reply to that was lost', async () => {
    fault({ service: 'github', call: 'environment.add-branch', kind: 'refuse' });
    expect(await makeEnvironment(administer(), REPOSITORY, 'meta', 'main')).toMatchObject({ kind: 'done' });
    expect(branches()).toEqual(['main']);
  });

  it('that may not be made is named with the permission that is missing', async () => {
    expect(await makeEnvironment(connect(), REPOSITORY, 'meta', 'main')).toMatchObject({
      kind: 'problem',
      problem: {
        message: expect.stringContaining('make an environment of acme/website'),
        hint: expect.stringContaining('"Administration: write" for acme/website'),
      },
    });
  });

  it.each(['environment.put', 'environment.add-branch'])(
    'is not made by an answer of another kind: %s',
    async (call) => {
      answer(call, {}, 202);
      expect(await makeEnvironment(administer(), REPOSITORY, 'meta', 'main')).toMatchObject(UNINTELLIGIBLE);
    },
  );
});

describe('a secret', () => {
  it('is deleted', async () => {
    github().putSecret(AT, OLD);
    expect(await deleteSecret(setting.connect(secretsCredential(setting)), LOCATION)).toEqual({
      kind: 'done',
      data: true,
    });
    expect(github().secret(AT)).toBeUndefined();
  });

  it('is not deleted by an answer of another kind, and a refusal says which', async () => {
    answer('secret.delete', {});
    expect(await deleteSecret(connect(), LOCATION)).toMatchObject({
      kind: 'problem',
      problem: {
        reason: 'github-unintelligible',
        message: expect.stringContaining('secrets of acme/website'),
      },
    });
  });
});

describe('a GitHub App that was just made', () => {
  const made = (changes: object = {}) => ({
    slug: 'meta-secrets',
    name: 'Meta secrets',
    owner: { login: 'acme' },
    html_url: 'https://github.com/apps/meta-secrets',
    client_id: 'Iv23liTestMade',
    pem: '-----BEGIN RSA PRIVATE KEY-----',
    permissions: { secrets: 'write', metadata: 'read' },
    events: ['push'],
    ...changes,
  });
  const nobody = () => setting.connect(undefined, { serverUrl: 'https://ghe.acme.test' });
  const convert = () => convertManifest(nobody(), 'code', 'acme');

  it('is fetched with its key, and its page is on the GitHub that was asked', async () => {
    answer('app-manifest.convert', made(), 201);
    const converted = await convert();
    expect(converted).toMatchObject({
      kind: 'done',
      data: {
        slug: 'meta-secrets',
        name: 'Meta secrets',
        owner: 'acme',
        page: 'https://ghe.acme.test/apps/meta-secrets',
        clientId: 'Iv23liTestMade',
        permissions: { secrets: 'write', metadata: 'read' },
        events: ['push'],
      },
    });
    expect(converted.kind === 'done' && converted.data.privateKey.reveal()).toBe(
      '-----BEGIN RSA PRIVATE KEY-----',
    );
  });

  it.each([
    ['no page', { html_url: 'apps/meta-secrets' }],
    ['the root of a server for its page', { html_url: 'https://github.com/' }],
    ['a page that is none of GitHub’s', { html_url: 'https://github.com/apps/a(b)' }],
    ['no key', { pem: '' }],
    ['a name that is none', { slug: 'meta/../secrets' }],
    ['no client ID', { client_id: '' }],
    ['a permission that is none', { permissions: { 'secrets: write': 'write' } }],
  ])('is not taken from an answer with %s', async (_what, changes) => {
    answer('app-manifest.convert', made(changes), 201);
    expect(await convert()).toMatchObject(UNINTELLIGIBLE);
  });

  it('is fetched once: its code is spent by a reply that was lost', async () => {
    fault({ service: 'github', call: 'app-manifest.convert', kind: 'lost-reply' });
    expect(await convert()).toMatchObject({
      kind: 'problem',
      problem: { message: expect.stringContaining('get a token of the GitHub App for acme') },
    });
    expect(setting.sandbox.journal.calls('github')).toEqual(['app-manifest.convert']);
  });

  it('is public where GitHub shows it to nobody in particular', async () => {
    const owner = github().account('acme');
    if (owner === undefined) throw new Error('no organization');
    await github().apps.register({ name: 'Open', owner, public: true });
    await github().apps.register({ name: 'Own', owner });
    expect(await isAppPublic(nobody(), 'open', 'acme')).toBe(true);
    expect(await isAppPublic(nobody(), 'own', 'acme')).toBe(false);
  });
});
