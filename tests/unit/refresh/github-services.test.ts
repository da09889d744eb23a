import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Permissions } from '../../../sandbox/github/accounts.js';
import { startBudget } from '../../../src/net/http.js';
import { createExtrasService } from '../../../src/refresh/extras-service.js';
import {
  type ConnectGitHub,
  createIssueService,
  createSecretsService,
  oneWriter,
  type Writer,
} from '../../../src/refresh/github-services.js';
import { locationKey, type SecretLocation } from '../../../src/token/location.js';
import type { Secret } from '../../../src/token/secret.js';
import { REPOSITORY, type Setting, secretsCredential, startSetting } from '../github/setting.js';
import { locationOf, SOURCE, secretOf, stageOf, tokenOf } from './fake-services.js';

let setting: Setting;

beforeEach(async () => {
  setting = await startSetting();
});

afterEach(() => setting.sandbox.close());

const github = () => setting.sandbox.github;
const calls = () => setting.sandbox.journal.calls('github');

/** A line for a credential that may do this. */
function connectorOf(permissions: Permissions): ConnectGitHub {
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
  const line = () => connectorOf({ secrets: 'write', environments: 'write' });

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
    const session = createSecretsService(oneWriter(connectorOf({ metadata: 'read' })), [SOURCE], Date.now);
    expect(await session.see(SOURCE)).toMatchObject({ kind: 'closed', problem: { kind: 'permanent' } });
  });
});

describe('a second look at a secret', () => {
  const line = () => connectorOf({ secrets: 'write' });
  const put = (word: string, secret = 'META_ACCESS_TOKEN') =>
    github().putSecret({ repository: REPOSITORY, secret }, tokenOf(word));
  const looks = () => calls().filter((call) => call === 'secret.get').length;

  /** The desk after its first look, and how to look again. */
  async function seen() {
    put('Stored');
    const { now } = setting.runtime;
    const session = createSecretsService(oneWriter(line()), [SOURCE], now);
    const secretState = await session.see(SOURCE);
    if (secretState.kind !== 'open') throw new Error(secretState.kind);
    return { session, secretState, again: () => session.lookAgain(SOURCE, secretState) };
  }
  const pass = (milliseconds: number) => setting.runtime.sleep(milliseconds);
  const moved = () => {
    setting.sandbox.clock.advance({ minutes: 1 });
    put('Newer');
  };

  test('tells whether it was written since it was seen', async () => {
    const { again } = await seen();
    expect(await again()).toEqual({ kind: 'done', data: false });
    await pass(1_501);
    moved();
    expect(await again()).toEqual({ kind: 'done', data: true });
  });

  test('is as good as a new one for a second and a half, and no longer', async () => {
    const { again } = await seen();
    const before = looks();
    await again();
    await pass(1_500);
    await again();
    expect(looks()).toBe(before + 1);
    await pass(1);
    await again();
    expect(looks()).toBe(before + 2);
  });

  test("is everybody's while it is under way", async () => {
    const { again } = await seen();
    const before = looks();
    await Promise.all([again(), again()]);
    expect(looks()).toBe(before + 1);
  });

  test('that found nothing out is as good as none', async () => {
    const { again } = await seen();
    const fault = { service: 'github', call: 'secret.get', kind: 'status', status: 403 } as const;
    setting.sandbox.faults.add(fault);
    expect(await again()).toMatchObject({ kind: 'problem' });
    expect(await again()).toEqual({ kind: 'done', data: false });
  });

  test('is made anew before the source is written, once a place that follows it was', async () => {
    const { session, secretState, again } = await seen();
    const copy = locationOf('COPY');
    const from = { location: SOURCE, secretState };
    await again();
    expect(await session.write(copy, secretOf('Fresh'), secretState, from)).toEqual({ kind: 'written' });
    moved();
    expect(await session.write(SOURCE, secretOf('Fresh'), secretState, from)).toEqual({ kind: 'superseded' });
    expect(github().openSecret({ repository: REPOSITORY, secret: 'META_ACCESS_TOKEN' })).toBe(
      tokenOf('Newer'),
    );
  });

  test('is not repeated where no place was written since: the source is written at once', async () => {
    const { session, secretState, again } = await seen();
    await again();
    const before = looks();
    const from = { location: SOURCE, secretState };
    expect(await session.write(SOURCE, secretOf('Fresh'), secretState, from)).toEqual({ kind: 'written' });
    expect(looks()).toBe(before);
  });

  test('is repeated once for all places that were written, and not for the next source', async () => {
    const { session, secretState, again } = await seen();
    const from = { location: SOURCE, secretState };
    await again();
    await session.write(locationOf('COPY'), secretOf('Fresh'), secretState, from);
    await session.write(SOURCE, secretOf('Fresh'), secretState, from);
    const before = looks();
    setting.sandbox.faults.add({ service: 'github', call: 'secret.put', kind: 'status', status: 403 });
    await session.write(SOURCE, secretOf('Fresh'), secretState, from);
    expect(looks()).toBe(before);
  });

  test('is made before every further try: none is sent on the word of the first', async () => {
    const { session, secretState, again } = await seen();
    await again();
    const before = looks();
    const fault = { service: 'github', call: 'secret.put', kind: 'status', status: 503 } as const;
    setting.sandbox.faults.add(fault);
    const from = { location: SOURCE, secretState };
    expect(await session.write(SOURCE, secretOf('Fresh'), secretState, from)).toEqual({ kind: 'written' });
    expect(looks()).toBe(before + 1);
  });

  test('of the source suffices for several tries at a place that follows it', async () => {
    const { session, secretState, again } = await seen();
    await again();
    const before = looks();
    setting.sandbox.faults.add({ service: 'github', call: 'secret.put', kind: 'status', status: 503 });
    const from = { location: SOURCE, secretState };
    expect(await session.write(locationOf('COPY'), secretOf('Fresh'), secretState, from)).toEqual({
      kind: 'written',
    });
    expect(looks()).toBe(before);
  });
});

describe('the time that a run has left', () => {
  test('is kept back from the places that follow the source, so that the source can be written after them', async () => {
    const token = github().addCredential({
      type: 'app',
      repositories: 'all',
      permissions: { secrets: 'write' },
    });
    const { now } = setting.runtime;
    const budget = startBudget(90_000, now);
    const session = createSecretsService(
      oneWriter(async () => setting.connect(token, { budget })),
      [SOURCE],
      now,
    );
    const secretState = await session.see(SOURCE);
    if (secretState.kind !== 'open') throw new Error(secretState.kind);
    const from = { location: SOURCE, secretState };
    await setting.runtime.sleep(30_000);
    expect(await session.write(locationOf('COPY'), secretOf('Fresh'), secretState, from)).toMatchObject({
      kind: 'not-written',
      problem: { reason: 'no-time-left' },
    });
    expect(await session.write(SOURCE, secretOf('Fresh'), secretState, from)).toEqual({ kind: 'written' });
  });
});

describe('whether a secret could be written', () => {
  const ORGANIZATION: SecretLocation = {
    kind: 'organization',
    organization: 'acme',
    store: 'actions',
    secret: 'META_ACCESS_TOKEN',
  };

  async function proved(location: SecretLocation, readBy?: string) {
    const token = secretsCredential(setting);
    const line = async () => setting.connect(token);
    const session = createSecretsService(oneWriter(line), [location], setting.runtime.now, readBy);
    const secretState = await session.see(location);
    if (secretState.kind !== 'open') throw new Error(secretState.kind);
    const before = calls().length;
    const reply = await session.proveWritable(location, secretState);
    const write = () => session.write(location, secretOf('Fresh'), secretState, { location, secretState });
    return { reply, asked: calls().slice(before), write };
  }

  test("is asked of an organization's alone, whose write has to say again who may use it", async () => {
    expect(await proved(SOURCE)).toMatchObject({ reply: { kind: 'done' }, asked: [] });
    const at = { organization: 'acme', secret: 'META_ACCESS_TOKEN' };
    github().putSecret(at, tokenOf('Stored'), { visibility: 'selected', selectedRepositories: [REPOSITORY] });
    const { reply, asked } = await proved(ORGANIZATION, REPOSITORY);
    expect(reply).toEqual({ kind: 'done', data: true });
    expect(asked).toContain('secret.repositories');
  });

  test('is no where the repository of the run, which was given it, is not among those that may use it', async () => {
    const other = 'acme/other';
    github().addRepository({ fullName: other });
    const at = { organization: 'acme', secret: 'META_ACCESS_TOKEN' };
    github().putSecret(at, tokenOf('Stored'), { visibility: 'selected', selectedRepositories: [other] });
    const { reply, write } = await proved(ORGANIZATION, REPOSITORY);
    expect(reply).toMatchObject({ kind: 'problem', problem: { reason: 'repository-not-selected' } });
    expect(await write()).toMatchObject({
      kind: 'not-written',
      problem: { reason: 'repository-not-selected' },
    });
    expect((await proved(ORGANIZATION)).reply).toMatchObject({ kind: 'done' });
  });
});

describe('the desk for issues', () => {
  const { links } = stageOf();
  const session = () => createIssueService(connectorOf({ issues: 'write' }), links);
  const wanted = {
    title: 'META_ACCESS_TOKEN ends',
    body: 'Act.',
    level: 7,
    comment: 'c',
    reopenComment: 'r',
  } as const;
  const desired = (secret: string) => ({
    id: locationKey(locationOf(secret)),
    unwritten: [],
    hasRecovered: false,
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
    const result = await session().sync(
      { labels: ['meta', 'urgent'], assignees: ['octocat'] },
      desired('ONE'),
    );
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
    expect(await one.sync({ ...options }, desired('ONE'))).toMatchObject({ kind: 'opened' });
    expect(await one.sync({ ...options }, desired('TWO'))).toMatchObject({ kind: 'opened', number: 2 });
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
    await one.sync({ labels: ['meta'], assignees: ['octocat'] }, desired('ONE'));
    await one.sync({ labels: ['other'], assignees: ['octocat'] }, desired('TWO'));
    await one.sync({ labels: ['meta'], assignees: ['hubot'] }, desired('THREE'));
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
    await one.sync(options, desired('ONE'));
    await one.note(options, { id: desired('ONE').id, body: 'Type ABCD-EFGH.' });
    expect(github().repository(REPOSITORY).issues[0]?.comments[0]?.body).toContain('Type ABCD-EFGH.');
  });

  test('remembers the places that the open issue names', async () => {
    const place = locationKey(locationOf('FB_TOKEN'));
    const options = { labels: ['meta'], assignees: [] } as const;
    await session().sync(options, { ...desired('ONE'), unwritten: [place] });
    const { id } = desired('ONE');
    expect(await session().unwritten(options, { id }, [place, 'other'])).toEqual(new Set([place]));
  });

  test('lists the open issues ahead of time when it is told to look', async () => {
    session().prefetch({ labels: ['meta'], assignees: [] });
    await vi.waitUntil(() => calls().includes('issues.list'), { interval: 1 });
  });
});

describe('the desk for extras', () => {
  /** Gives each extra what that one needs. */
  const writer = (): Writer => {
    const lines: Record<string, ConnectGitHub> = {
      'expiry-variable': connectorOf({ actions_variables: 'write', metadata: 'read' }),
      'dispatch-event': connectorOf({ contents: 'write', metadata: 'read' }),
    };
    const forExtra = (input: string) => lines[input]?.() ?? Promise.reject(new Error(input));
    return { forExtra, forPlace: connectorOf({}) };
  };

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
