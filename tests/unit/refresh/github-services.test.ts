import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Permissions } from '../../../sandbox/github/accounts.js';
import { createExtrasService } from '../../../src/refresh/extras-service.js';
import {
  createIssueService,
  createSecretsService,
  type GitHubLine,
  oneWriter,
} from '../../../src/refresh/github-services.js';
import { locationKey, type SecretLocation } from '../../../src/token/location.js';
import type { Secret } from '../../../src/token/secret.js';
import { REPOSITORY, type Setting, startSetting } from '../github/setting.js';
import { locationOf, SOURCE, secretOf, stageOf, tokenOf } from './fake-services.js';

let setting: Setting;

beforeEach(async () => {
  setting = await startSetting();
});

afterEach(() => setting.sandbox.close());

const github = () => setting.sandbox.github;
const calls = () => setting.sandbox.journal.calls('github');

/** A line for a credential that may do this. */
function lineOf(permissions: Permissions): GitHubLine {
  const token = github().addCredential({ type: 'app', repositories: 'all', permissions });
  return async () => setting.connect(token);
}

describe('the desk for secrets', () => {
  const ENVIRONMENT: SecretLocation = {
    kind: 'environment',
    repository: REPOSITORY,
    environment: 'production',
    secret: 'META_ACCESS_TOKEN',
  };
  const line = () => lineOf({ secrets: 'write', environments: 'write' });

  test('sees when a secret was written, and asks nothing before', async () => {
    github().putSecret({ repository: REPOSITORY, secret: 'META_ACCESS_TOKEN' }, tokenOf('Stored'));
    const session = createSecretsService(oneWriter(line()), [SOURCE], Date.now);
    expect(calls()).toEqual([]);
    expect(await session.see(SOURCE)).toMatchObject({
      kind: 'open',
      updatedAt: setting.sandbox.clock.seconds(),
      secretScope: { at: setting.sandbox.clock.seconds() },
    });
    expect(calls().sort()).toEqual(['secret.get', 'secret.public-key']);
  });

  test('looks once at a vault for all places that lie in it', async () => {
    github().putSecret({ repository: REPOSITORY, secret: 'META_ACCESS_TOKEN' }, tokenOf('Stored'));
    const session = createSecretsService(oneWriter(line()), [SOURCE, locationOf('FB_TOKEN')], Date.now);
    const [source, other] = await Promise.all([session.see(SOURCE), session.see(locationOf('FB_TOKEN'))]);
    expect(source).toHaveProperty('updatedAt');
    expect(other).not.toHaveProperty('updatedAt');
    expect(calls().sort()).toEqual(['secret.list', 'secret.public-key']);
  });

  test('writes a secret that opens to the token', async () => {
    const session = createSecretsService(oneWriter(line()), [ENVIRONMENT], Date.now);
    session.prepareToWrite();
    const secretState = await session.see(ENVIRONMENT);
    if (secretState.kind !== 'open') throw new Error(secretState.kind);
    expect(
      await session.write(ENVIRONMENT, secretOf('Fresh'), secretState, {
        location: ENVIRONMENT,
        secretState,
      }),
    ).toMatchObject({
      kind: 'written',
    });
    const stored = { repository: REPOSITORY, environment: 'production', secret: 'META_ACCESS_TOKEN' };
    expect(github().openSecret(stored)).toBe(tokenOf('Fresh'));
  });

  test('finds a vault closed to a credential that may not write there', async () => {
    const session = createSecretsService(oneWriter(lineOf({ metadata: 'read' })), [SOURCE], Date.now);
    expect(await session.see(SOURCE)).toMatchObject({ kind: 'closed', problem: { kind: 'permanent' } });
  });
});

describe('the desk for issues', () => {
  const { links } = stageOf();
  const session = () => createIssueService(lineOf({ issues: 'write' }), links);
  const wanted = {
    title: 'META_ACCESS_TOKEN ends',
    body: 'Act.',
    level: 7,
    comment: 'c',
    reopenComment: 'r',
  } as const;
  const wish = (secret: string) => ({
    id: locationKey(locationOf(secret)),
    unwritten: [],
    hasHealed: false,
    resolvedComment: 'Done.',
    waitingNote: 'Waiting.',
    wanted,
  });
  const labelsOf = (number: number) =>
    github()
      .repository(REPOSITORY)
      .issues.find((issue) => issue.number === number)
      ?.labels.map(({ name }) => name);

  test('opens an issue with every label and who it is for, and tells its address', async () => {
    github().repository(REPOSITORY).assignable.push('octocat');
    github().addUser('octocat');
    const result = await session().sync({ labels: ['meta', 'urgent'], assignees: ['octocat'] }, wish('ONE'));
    expect(result).toEqual({
      kind: 'opened',
      number: 1,
      url: `https://github.com/${REPOSITORY}/issues/1`,
    });
    expect(labelsOf(1)).toEqual(['meta', 'urgent']);
    expect(
      github()
        .repository(REPOSITORY)
        .issues[0]?.assignees.map(({ login }) => login),
    ).toEqual(['octocat']);
  });

  test('lists the open issues once for all secrets of the same label', async () => {
    const one = session();
    const options = { labels: ['meta'], assignees: [] } as const;
    expect(await one.sync({ ...options }, wish('ONE'))).toMatchObject({ kind: 'opened' });
    expect(await one.sync({ ...options }, wish('TWO'))).toMatchObject({ kind: 'opened', number: 2 });
    const opened = () =>
      setting.sandbox.journal
        .exchanges('github', 'issues.list')
        .filter(({ query }) => query.get('state') === 'open' && query.has('labels'));
    expect(opened()).toHaveLength(1);
  });

  test('keeps the issues of another label and for another person apart', async () => {
    for (const login of ['octocat', 'hubot']) {
      github().repository(REPOSITORY).assignable.push(login);
      github().addUser(login);
    }
    const one = session();
    await one.sync({ labels: ['meta'], assignees: ['octocat'] }, wish('ONE'));
    await one.sync({ labels: ['other'], assignees: ['octocat'] }, wish('TWO'));
    await one.sync({ labels: ['meta'], assignees: ['hubot'] }, wish('THREE'));
    expect([1, 2, 3].map(labelsOf)).toEqual([['meta'], ['other'], ['meta']]);
    expect(
      github()
        .repository(REPOSITORY)
        .issues.map(({ assignees }) => assignees.map(({ login }) => login)),
    ).toEqual([['octocat'], ['octocat'], ['hubot']]);
  });

  test('writes a note on the open issue', async () => {
    const one = session();
    const options = { labels: ['meta'], assignees: [] } as const;
    await one.sync(options, wish('ONE'));
    await one.note(options, { id: wish('ONE').id, body: 'Type ABCD-EFGH.' });
    expect(github().repository(REPOSITORY).issues[0]?.comments[0]?.body).toContain('Type ABCD-EFGH.');
  });

  test('lists the open issues ahead of time when it is told to look', async () => {
    session().prefetch({ labels: ['meta'], assignees: [] });
    await vi.waitUntil(() => calls().includes('issues.list'), { interval: 1 });
  });
});

describe('the desk for extras', () => {
  const writer = () => oneWriter(lineOf({ actions_variables: 'write', contents: 'write', metadata: 'read' }));

  test("sets the repository's variable", async () => {
    const session = createExtrasService({ writer: writer(), repository: REPOSITORY });
    expect(await session.setVariable('EXPIRES', 'never')).toMatchObject({ kind: 'done' });
    expect(github().repository(REPOSITORY).variables.get('EXPIRES')?.value).toBe('never');
  });

  test('sends an event to the repository', async () => {
    const session = createExtrasService({ writer: writer(), repository: REPOSITORY });
    expect(await session.dispatch('token-refreshed', { secret: 'META_ACCESS_TOKEN' })).toMatchObject({
      kind: 'done',
    });
    expect(github().repository(REPOSITORY).dispatches).toMatchObject([
      { eventType: 'token-refreshed', clientPayload: { secret: 'META_ACCESS_TOKEN' } },
    ]);
  });

  test('says what to set where there is no credential for it', async () => {
    const session = createExtrasService({ repository: REPOSITORY });
    const refusal = {
      kind: 'problem',
      problem: {
        reason: 'permission-missing',
        kind: 'permanent',
        message: 'There is no credential to set a variable or send an event with.',
        hint: 'Set secrets-app-client-id and secrets-app-private-key, or secrets-token, with Variables: write for expiry-variable and Contents: write for dispatch-event.',
      },
    };
    expect(await session.setVariable('EXPIRES', 'never')).toEqual(refusal);
    expect(await session.dispatch('token-refreshed', {})).toEqual(refusal);
    expect(calls()).toEqual([]);
  });

  test('gives later steps the token where there are any', () => {
    const exported: Record<string, Secret> = {};
    const exportVariable = (name: string, token: Secret) => {
      exported[name] = token;
    };
    const token = secretOf('Current');
    createExtrasService({ repository: REPOSITORY, exportVariable }).exportToken('META_TOKEN', token);
    expect(exported.META_TOKEN).toBe(token);
    createExtrasService({ repository: REPOSITORY }).exportToken('META_TOKEN', token);
  });
});
