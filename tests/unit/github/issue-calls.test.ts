import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createIssueCalls } from '../../../src/github/issue-calls.js';
import { REPOSITORY, type Setting, startSetting } from './setting.js';

let setting: Setting;
let calls: ReturnType<typeof createIssueCalls>;

beforeEach(async () => {
  setting = await startSetting();
  const token = setting.sandbox.github.addCredential({
    type: 'github-token',
    repositories: [REPOSITORY],
    permissions: { issues: 'write' },
  });
  calls = createIssueCalls(setting.connect(token), REPOSITORY);
});

afterEach(() => setting.sandbox.close());

/** Puts a recorded answer in the place of the sandbox's own. */
const record = (call: string, body: unknown, times = 1) =>
  setting.sandbox.faults.add({ service: 'github', call, kind: 'wrong-shape', body, times });

const UNINTELLIGIBLE = { problem: { reason: 'github-unintelligible', kind: 'transient' } };
const BOT = { login: 'github-actions[bot]', type: 'Bot' };

describe('a list of issues', () => {
  const list = () => calls.listIssues({ state: 'open', labels: 'refresh-meta-token' });

  it('is read with what GitHub may leave out', async () => {
    record('issues.list', [
      { number: 7, title: 'Seven', body: null, user: null, labels: ['one', { name: 'two' }, { name: null }] },
      { number: 8, title: 'Eight', body: null, user: BOT, closed_at: '2026-01-05T06:00:00Z' },
    ]);
    expect(await list()).toMatchObject({
      items: [
        { number: 7, title: 'Seven', body: '', author: undefined, labels: ['one', 'two', ''] },
        {
          number: 8,
          body: '',
          author: 'github-actions[bot]',
          labels: [],
          closedAt: Date.parse('2026-01-05T06:00:00Z') / 1000,
        },
      ],
    });
  });

  it.each([
    ['no list', { message: 'Not Found' }],
    ['a list of something else', [{ id: 1 }]],
    ['an issue without a number', [{ title: 'Nothing', body: null, user: BOT }]],
    ['an issue numbered zero', [{ number: 0, title: 'Nothing', body: null, user: BOT }]],
    ['an issue without a word of its author', [{ number: 7, title: 'Whose?', body: null }]],
    ['an issue without a word of its text', [{ number: 7, title: 'Ours?', user: BOT }]],
  ])('is trouble when it is %s', async (_name, body) => {
    record('issues.list', body, 3);
    await expect(list()).rejects.toMatchObject(UNINTELLIGIBLE);
  });

  it('that never ends is read no further than ten thousand issues', async () => {
    const page = Array.from({ length: 100 }, (_, index) => ({
      number: index + 1,
      title: 'More',
      body: null,
      user: BOT,
    }));
    record('issues.list', page, Number.POSITIVE_INFINITY);
    const answer = await list();
    expect(answer.items).toHaveLength(10_000);
  });

  it('goes on after a full page where no header tells it, and ends after one that is not full', async () => {
    const page = (length: number) =>
      Array.from({ length }, () => ({ number: 1, title: 'One', body: null, user: BOT }));
    record('issues.list', page(100));
    record('issues.list', page(99));
    expect((await list()).items).toHaveLength(199);
    expect(setting.sandbox.journal.calls('github')).toHaveLength(2);
  });

  it('too large to be read is asked for in parts, and misses and doubles nothing', async () => {
    for (let index = 1; index <= 130; index++) {
      const body = index === 60 || index > 120 ? 'x'.repeat(65_000) : 'x'.repeat(12_000);
      setting.sandbox.github.plantIssue(REPOSITORY, { title: `Issue ${index}`, by: 'octo', body });
    }
    const { items, at } = await calls.listIssues({ state: 'open' });
    expect(items.map(({ number }) => number)).toEqual(Array.from({ length: 130 }, (_, index) => 130 - index));
    expect(at).toBe(setting.sandbox.clock.seconds());
  });

  it('is trouble where one issue alone is too large', async () => {
    setting.sandbox.github.plantIssue(REPOSITORY, { title: 'One', by: 'octo' });
    setting.sandbox.faults.add({ service: 'github', call: 'issues.list', kind: 'huge', times: 99 });
    await expect(calls.listIssues({ state: 'open' })).rejects.toMatchObject(UNINTELLIGIBLE);
  });

  it('that cannot be had for another reason is not asked for in parts', async () => {
    setting.sandbox.faults.add({ service: 'github', call: 'issues.list', kind: 'status', status: 403 });
    await expect(list()).rejects.toMatchObject({ problem: { reason: 'permission-missing' } });
    expect(setting.sandbox.journal.calls('github')).toHaveLength(1);
  });

  it('of the newest holds the hundred that were opened last', async () => {
    for (let index = 1; index <= 130; index++) {
      setting.sandbox.clock.advance({ minutes: 1 });
      setting.sandbox.github.plantIssue(REPOSITORY, { title: `Issue ${index}`, by: 'octo' });
    }
    setting.sandbox.github.closeIssue(REPOSITORY, 130, 'octo');
    const newest = await calls.listNewest();
    const numbers = newest.items.map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: 100 }, (_, index) => 129 - index));
  });
});

describe('a comment', () => {
  beforeEach(() => void setting.sandbox.github.plantIssue(REPOSITORY, { title: 'One', by: 'octo' }));

  it('is written, and changed by its number', async () => {
    const { id } = await calls.comment(1, 'Hello');
    await calls.changeComment(id, 'Changed');
    expect(setting.sandbox.github.issue(REPOSITORY, 1).comments).toMatchObject([{ id, body: 'Changed' }]);
  });

  it('is trouble when the answer is none', async () => {
    record('comments.create', { message: 'Hello' });
    await expect(calls.comment(1, 'Hello')).rejects.toMatchObject(UNINTELLIGIBLE);
  });
});

describe('a label', () => {
  const ensure = (name = 'refresh-meta-token') => calls.ensureLabel(name, 'fbca04', 'A Meta token');
  const label = () => setting.sandbox.github.repository(REPOSITORY).labels.get('refresh-meta-token');

  it('is made with its colour and description when it is missing', async () => {
    await ensure();
    expect(label()).toMatchObject({ color: 'fbca04', description: 'A Meta token' });
  });

  it('that exists is left as it is', async () => {
    const { github } = setting.sandbox;
    github.addLabel(github.repository(REPOSITORY), 'refresh-meta-token', '000000', 'Ours');
    await ensure();
    expect(label()).toMatchObject({ color: '000000', description: 'Ours' });
    expect(setting.sandbox.journal.calls('github')).toEqual(['labels.get']);
  });

  it('whose making was not answered is there once', async () => {
    setting.sandbox.faults.add({ service: 'github', call: 'labels.create', kind: 'lost-reply' });
    await ensure();
    expect(label()).toBeDefined();
  });

  it('whose name GitHub does not take is trouble', async () => {
    await expect(ensure(' spaced')).rejects.toMatchObject({
      problem: { reason: 'write-rejected', message: expect.stringContaining('It names: name.') },
    });
  });

  it.each(['labels.get', 'labels.create'])('is trouble while GitHub stumbles over %s', async (call) => {
    setting.sandbox.faults.add({ service: 'github', call, kind: 'status', status: 500, times: 3 });
    await expect(ensure()).rejects.toMatchObject({ problem: { reason: 'github-unavailable' } });
    expect(label()).toBeUndefined();
  });
});

describe('whose credential it is', () => {
  it('is told to an app by the GraphQL API', async () => {
    expect(await calls.ownLogin()).toBe('github-actions[bot]');
  });

  it('is not told where the GraphQL API refuses, and not known where it answers something else', async () => {
    record('graphql', { data: null, errors: [{ type: 'FORBIDDEN' }] });
    expect(await calls.ownLogin()).toBeUndefined();
    for (const body of [{ errors: [] }, { data: { viewer: {} } }, null]) {
      record('graphql', body, 3);
      await expect(calls.ownLogin()).rejects.toMatchObject({
        problem: { ...UNINTELLIGIBLE.problem, message: expect.stringContaining('ask whose token it is') },
      });
    }
  });

  it('is asked again where the reply was lost', async () => {
    setting.sandbox.faults.add({ service: 'github', call: 'graphql', kind: 'lost-reply' });
    expect(await calls.ownLogin()).toBe('github-actions[bot]');
  });

  it('that has to be known and was not told is an answer that cannot be understood', () => {
    expect(calls.loginUnknown()).toMatchObject({
      mayHaveHappened: false,
      problem: { ...UNINTELLIGIBLE.problem, message: expect.stringContaining('ask whose token it is') },
    });
  });

  it('is the login of the person behind a token', async () => {
    const token = setting.sandbox.github.addCredential({
      type: 'classic-pat',
      login: 'Octo',
      scopes: ['repo'],
    });
    const answer = await createIssueCalls(setting.connect(token), REPOSITORY).ownLogin();
    expect(answer).toBe('Octo');
  });

  it('is trouble when the answer names nobody', async () => {
    record('user.get', { id: 7 }, 3);
    const token = setting.sandbox.github.addCredential({ type: 'classic-pat', scopes: ['repo'] });
    await expect(createIssueCalls(setting.connect(token), REPOSITORY).ownLogin()).rejects.toMatchObject(
      UNINTELLIGIBLE,
    );
  });
});
