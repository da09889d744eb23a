import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createIssueTracker,
  type DesiredIssue,
  type IssueTrackerOptions,
} from '../../../src/github/issues.js';
import { type IssueStage, markerId, readMarker, withMarker } from '../../../src/github/marker.js';
import type { IssueText, Level } from '../../../src/token/alert.js';
import { Secret } from '../../../src/token/secret.js';
import { DAY } from '../../../src/token/time.js';
import { REPOSITORY, type Setting, startSetting, withoutClock } from './setting.js';

const withStage = (text: string, id: string, stage: IssueStage) =>
  withMarker(text, id, { stage, unwritten: [] });
const readStage = (text: string, id: string) => readMarker(text, id)?.stage;

const ID = 'repository:acme/website:actions:META_ACCESS_TOKEN';
const LABEL = 'refresh-meta-token';
const RESOLVED = 'The token works again.';

let setting: Setting;
let token: string;

beforeEach(async () => {
  setting = await startSetting();
  token = setting.sandbox.github.addCredential({
    type: 'github-token',
    repositories: [REPOSITORY],
    permissions: { issues: 'write' },
  });
});

afterEach(() => setting.sandbox.close());

/** What a new run does: a new board, nothing remembered. */
function tracker(options: Partial<IssueTrackerOptions> = {}) {
  return createIssueTracker({
    github: setting.connect(token),
    repository: REPOSITORY,
    serverUrl: 'https://github.com',
    label: LABEL,
    extraLabels: [],
    assignees: [],
    ...options,
  });
}

function wanted(level: Level, change: Partial<IssueText> = {}): IssueText {
  return {
    title: `META_ACCESS_TOKEN ends in ${level} days`,
    body: `Act within ${level} days.`,
    level,
    comment: `Only ${level} days left.`,
    reopenComment: `Opened again: only ${level} days left.`,
    ...change,
  };
}

const desired = (change: Partial<DesiredIssue> = {}): DesiredIssue => ({
  id: ID,
  unwritten: [],
  hasRecovered: false,
  resolvedComment: RESOLVED,
  waitingNote: 'Waiting.',
  ...change,
});

const sync = (level?: Level, options: Partial<IssueTrackerOptions> = {}) =>
  tracker(options).sync(desired({ wanted: level === undefined ? undefined : wanted(level) }));

/** A token of the person `ours`. */
const personal = () =>
  setting.sandbox.github.addCredential({
    type: 'fine-grained-pat',
    login: 'ours',
    repositories: 'all',
    permissions: { issues: 'write' },
  });
const github = () => setting.sandbox.github;
const issue = (number = 1) => github().issue(REPOSITORY, number);
const issues = () => github().repository(REPOSITORY).issues;
const comments = (number = 1) => issue(number).comments.map(({ body }) => body.split('\n')[0]);

const notifications = (number = 1) => github().notifications(REPOSITORY, number).length;
const fault = (...faults: Parameters<Setting['sandbox']['faults']['add']>) =>
  setting.sandbox.faults.add(...faults);
const callsMade = () => setting.sandbox.journal.calls('github');
const pass = (days: number) => setting.sandbox.clock.advance({ days });

describe('the issue of a secret', () => {
  it('is opened with label and marker when a person is needed', async () => {
    expect(await sync(14)).toEqual({
      kind: 'opened',
      number: 1,
      url: 'https://github.com/acme/website/issues/1',
    });
    expect(issue().labels.map(({ name }) => name)).toEqual([LABEL]);
    expect(issue().body).toBe(
      `Act within 14 days.\n\n<!-- refresh-meta-token:v1 id=${markerId(ID)} level=14 -->`,
    );
  });

  it('is asked for with one request on a day when nobody is needed', async () => {
    expect(await sync()).toEqual({ kind: 'nothing' });
    expect(callsMade()).toEqual(['issues.list']);
  });

  it('is left alone when nothing changed', async () => {
    await sync(14);
    setting.sandbox.journal.clear();
    expect(await sync(14)).toMatchObject({ kind: 'nothing', number: 1 });
    // Without an app secret to sign with, our own name has to be asked for.
    expect(callsMade()).toEqual(['issues.list', 'graphql']);
  });

  it('is edited without a comment when only its text changed', async () => {
    await sync(14);
    const change = wanted(14, { body: 'A new link.', title: 'A new title' });
    expect(await tracker().sync(desired({ wanted: change }))).toMatchObject({
      kind: 'edited',
    });
    expect(issue()).toMatchObject({ title: 'A new title', body: expect.stringMatching(/^A new link\./) });
    expect(notifications()).toBe(1);
  });

  it('is edited when only its title changed', async () => {
    await sync(14);
    const change = wanted(14, { title: 'A new title' });
    expect(await tracker().sync(desired({ wanted: change }))).toMatchObject({
      kind: 'edited',
    });
    expect(issue().title).toBe('A new title');
  });

  it('is known to the run that opened it', async () => {
    const one = tracker();
    const at = (level: Level) => one.sync(desired({ wanted: wanted(level) }));
    await at(14);
    expect(await at(14)).toMatchObject({ kind: 'nothing', number: 1 });
    expect(await one.note({ id: ID, body: 'Type ABCD' })).toMatchObject({
      kind: 'commented',
      number: 1,
    });
    expect(await at(7)).toMatchObject({ kind: 'commented', number: 1 });
    expect(await one.sync(desired())).toMatchObject({
      kind: 'closed',
      number: 1,
    });
    expect(issues()).toHaveLength(1);
  });

  it('has an address on its own server', async () => {
    expect(await sync(14, { serverUrl: 'https://ghe.acme.test//' })).toMatchObject({
      url: 'https://ghe.acme.test/acme/website/issues/1',
    });
  });

  it('is not edited because the website stored other line breaks', async () => {
    await sync(14);
    github().editIssueBody(REPOSITORY, 1, issue().body?.replaceAll('\n', '\r\n') ?? '');
    expect(await sync(14)).toMatchObject({ kind: 'nothing' });
  });

  it('is commented once at each graver level, and tells six times in an incident at most', async () => {
    for (const level of [14, 14, 7, 7, 3, 1, 1, 0, 0] as const) {
      await sync(level);
      pass(1);
    }
    expect(comments()).toEqual([7, 3, 1, 0].map((level) => `Only ${level} days left.`));
    expect(await sync()).toMatchObject({ kind: 'closed', number: 1 });
    expect(comments().at(-1)).toBe(RESOLVED);
    expect(issue()).toMatchObject({ state: 'closed', stateReason: 'completed' });
    expect(issue().body).toContain('level=resolved');
    expect(notifications()).toBe(6);
    expect(issues()).toHaveLength(1);
  });

  it('is edited without a comment when the level became better', async () => {
    await sync(3);
    expect(await sync(14)).toMatchObject({ kind: 'edited' });
    expect(issue().body).toContain('level=14');
    expect(comments()).toEqual([]);
  });

  it('does not say a level twice when it swings back', async () => {
    for (const level of [14, 7, 14, 7, 14, 7] as const) await sync(level);
    expect(comments()).toEqual(['Only 7 days left.']);
  });

  it('is a new one in the next incident', async () => {
    await sync(14);
    await sync();
    pass(46);
    expect(await sync(14)).toMatchObject({ kind: 'opened', number: 2 });
  });

  it('belongs to one secret only', async () => {
    const one = tracker();
    await one.sync(desired({ wanted: wanted(14) }));
    await one.sync(desired({ id: `${ID}_TWO`, wanted: wanted(7) }));
    expect(issues()).toHaveLength(2);
    await sync();
    expect(issues().map(({ state }) => state)).toEqual(['closed', 'open']);
  });

  it('is found again whatever a person wrote around its marker', async () => {
    await sync(14);
    github().editIssueBody(REPOSITORY, 1, `${issue().body}\r\n\r\nI am on it. <!-- soon -->`);
    expect(await sync(7)).toMatchObject({ kind: 'commented', number: 1 });
    expect(issues()).toHaveLength(1);
  });

  it('is found among five hundred others, with pull requests between them', async () => {
    await sync(14);
    for (let index = 0; index < 500; index++) {
      github().plantIssue(REPOSITORY, {
        title: `Other ${index}`,
        by: 'octo',
        labels: [LABEL],
        isPullRequest: index % 3 === 0,
      });
    }
    setting.sandbox.journal.clear();
    expect(await sync(7)).toMatchObject({ kind: 'commented', number: 1 });
    expect(callsMade().filter((call) => call === 'issues.list')).toHaveLength(6);
  });

  it('is never a pull request', async () => {
    github().plantIssue(REPOSITORY, {
      title: 'Change the wording',
      by: 'github-actions[bot]',
      labels: [LABEL],
      body: withStage('Copied from the issue.', markerId(ID), 14),
      isPullRequest: true,
    });
    expect(await sync(14)).toMatchObject({ kind: 'opened', number: 2 });
  });

  it('is listed once for many secrets', async () => {
    const one = tracker();
    one.prefetch();
    await Promise.all(Array.from({ length: 20 }, (_, index) => one.sync(desired({ id: `${ID}_${index}` }))));
    expect(callsMade()).toEqual(['issues.list']);
  });

  it('is listed as soon as somebody looks', async () => {
    tracker().prefetch();
    await expect.poll(callsMade).toEqual(['issues.list']);
  });

  it('of other secrets raises no question about whose they are', async () => {
    await tracker().sync(desired({ id: `${ID}_TWO`, wanted: wanted(7) }));
    setting.sandbox.journal.clear();
    expect(await sync()).toEqual({ kind: 'nothing' });
    expect(callsMade()).toEqual(['issues.list']);
  });

  it('on which people talk raises no question about whose it is', async () => {
    await sync(14);
    github().addComment(issue(), 'I am on it.', github().addUser('stranger'));
    expect(await sync(7)).toMatchObject({ kind: 'commented' });
    expect(callsMade()).not.toContain('user.get');
  });

  it('is cut to what GitHub takes', async () => {
    const long = wanted(14, { title: `T${'🔑'.repeat(200)}`, body: '🔑'.repeat(60_000) });
    expect(await tracker().sync(desired({ wanted: long }))).toMatchObject({
      kind: 'opened',
    });
    expect(issue().title.length).toBeLessThan(200);
    expect(issue().title).toMatch(/^T(🔑)+…$/u);
    expect(await tracker().sync(desired({ wanted: long }))).toMatchObject({
      kind: 'nothing',
    });
  });
});

describe('an issue that a person closed', () => {
  it('is left closed at the same level', async () => {
    await sync(7);
    github().closeIssue(REPOSITORY, 1, 'octo');
    pass(1);
    expect(await sync(7)).toMatchObject({ kind: 'left-closed', number: 1 });
    expect(issue().state).toBe('closed');
    expect(issues()).toHaveLength(1);
  });

  it('is opened again at the next level, with a word', async () => {
    await sync(7);
    github().closeIssue(REPOSITORY, 1, 'octo');
    pass(4);
    expect(await sync(3)).toMatchObject({ kind: 'reopened', number: 1 });
    expect(issue()).toMatchObject({ state: 'open', body: expect.stringContaining('level=3') });
    expect(comments()).toEqual(['Opened again: only 3 days left.']);
    expect(await sync(3)).toMatchObject({ kind: 'nothing' });
  });

  it('at a graver level than now belongs to an earlier incident: a new one is opened and told at its levels', async () => {
    await sync(0);
    github().closeIssue(REPOSITORY, 1, 'octo');
    pass(10);
    expect(await sync()).toMatchObject({ kind: 'nothing' });
    pass(10);
    expect(await sync(14)).toMatchObject({ kind: 'opened', number: 2 });
    expect(await sync(7)).toMatchObject({ kind: 'commented', number: 2 });
    github().closeIssue(REPOSITORY, 2, 'octo');
    expect(await sync(7)).toMatchObject({ kind: 'left-closed', number: 2 });
    expect(await sync(3)).toMatchObject({ kind: 'reopened', number: 2 });
    expect(issue().state).toBe('closed');
  });

  it('a month before belongs to another incident: a new one is opened', async () => {
    await sync(7);
    github().closeIssue(REPOSITORY, 1, 'octo');
    pass(46);
    expect(await sync(14)).toMatchObject({ kind: 'opened', number: 2 });
  });

  it('a month before belongs to an earlier incident, also when people talk on about it', async () => {
    await sync(7);
    github().closeIssue(REPOSITORY, 1, 'octo');
    pass(40);
    github().addComment(issue(), 'Remember this one?', github().addUser('octo'));
    expect(await sync(3)).toMatchObject({ kind: 'opened', number: 2 });
  });

  it('exactly a month before stays in its incident', async () => {
    await sync(7);
    github().closeIssue(REPOSITORY, 1, 'octo');
    pass(30);
    expect(await sync(3)).toMatchObject({ kind: 'reopened', number: 1 });
  });

  it('is opened again whenever it was closed while the clock of GitHub cannot be read', async () => {
    await sync(7);
    github().closeIssue(REPOSITORY, 1, 'octo');
    pass(46);
    const clockless = setting.connect(token, { runtime: withoutClock(setting.runtime, /state=open/) });
    expect(await sync(3, { github: clockless })).toMatchObject({ kind: 'reopened', number: 1 });
  });

  it('is not doubled while the closed ones cannot be listed', async () => {
    await sync(7);
    github().closeIssue(REPOSITORY, 1, 'octo');
    fault({ service: 'github', call: 'issues.list', kind: 'status', status: 500, skip: 1, times: 3 });
    expect(await sync(3)).toMatchObject({ kind: 'problem', problem: { reason: 'github-unavailable' } });
    expect(issues()).toHaveLength(1);
  });

  it('is not doubled while GitHub cannot say whose credential this is', async () => {
    token = personal();
    await sync(7);
    github().closeIssue(REPOSITORY, 1, 'octo');
    fault({ service: 'github', call: 'user.get', kind: 'status', status: 503, times: 3 });
    expect(await sync(3)).toMatchObject({ kind: 'problem', problem: { reason: 'github-unavailable' } });
    expect(issues()).toHaveLength(1);
  });

  it('is not opened again because a duplicate of it is open no more', async () => {
    await sync(7);
    github().plantIssue(REPOSITORY, { title: 'Twin', by: 'x', labels: [LABEL], body: issue().body ?? '' });
    issue(2).user = issue(1).user;
    await sync(7);
    github().closeIssue(REPOSITORY, 1, 'octo');
    expect(await sync(7)).toMatchObject({ kind: 'left-closed', number: 1 });
    expect(await sync(3)).toMatchObject({ kind: 'reopened', number: 1 });
  });
});

describe('an issue that a run closed as resolved', () => {
  it('is opened again at any level, with a word only where that is graver than what was said', async () => {
    await sync(7);
    await sync();
    pass(1);
    expect(await sync(7)).toMatchObject({ kind: 'reopened', number: 1 });
    expect(comments()).toEqual([RESOLVED]);
    await sync();
    pass(1);
    expect(await sync(3)).toMatchObject({ kind: 'reopened', number: 1 });
    expect(comments()).toEqual([RESOLVED, RESOLVED, 'Opened again: only 3 days left.']);
    expect(issue()).toMatchObject({ state: 'open', stateReason: 'reopened' });
  });

  it.each([
    [3, { kind: 'reopened', number: 1 }],
    [4, { kind: 'opened', number: 2 }],
  ])('is of the same incident for three days: after %i', async (days, expected) => {
    await sync(7);
    await sync();
    pass(days);
    expect(await sync(7)).toMatchObject(expected);
  });
});

describe('an issue that was closed before what is wanted can have been told', () => {
  const closedAt = () => Math.floor((issue().closedAt ?? 0) / 1000);
  const syncSince = (since: number) => tracker().sync(desired({ wanted: wanted(3), since }));

  it('by a person was about another token: a new one is opened', async () => {
    await sync(7);
    github().closeIssue(REPOSITORY, 1, 'octo');
    expect(await syncSince(closedAt() + 1)).toMatchObject({ kind: 'opened', number: 2 });
  });

  it('in the same second, or by a run, is opened again', async () => {
    await sync(7);
    github().closeIssue(REPOSITORY, 1, 'octo');
    expect(await syncSince(closedAt())).toMatchObject({ kind: 'reopened', number: 1 });
    await sync();
    expect(await syncSince(closedAt() + 1)).toMatchObject({ kind: 'reopened', number: 1 });
  });
});

describe('an issue that has lost its label', () => {
  const lose = async () => {
    await sync(14);
    github().removeLabel(REPOSITORY, 1, LABEL);
    setting.sandbox.journal.clear();
  };

  it('is found where a person is needed, and gets its label again', async () => {
    await lose();
    expect(await sync(7)).toMatchObject({ kind: 'commented', number: 1 });
    expect(issue().labels.map(({ name }) => name)).toEqual([LABEL]);
  });

  it('is looked for where something was mended, and only there', async () => {
    await lose();
    expect(await sync()).toEqual({ kind: 'nothing' });
    expect(callsMade()).toEqual(['issues.list']);
    expect(await tracker().sync(desired({ hasRecovered: true }))).toMatchObject({
      kind: 'closed',
      number: 1,
    });
  });

  it('is somebody else’s where no app secret has signed it', async () => {
    await lose();
    const signedWith = new Secret('fakeappsecret');
    expect(await tracker().sync(desired({ signedWith, wanted: wanted(14) }))).toMatchObject({
      kind: 'opened',
      number: 2,
    });
  });
});

describe('a run that knows less than the open issue', () => {
  const syncKeeping = () => tracker().sync(desired({ wanted: wanted(7), keepsOpen: true }));

  it('leaves it as it is', async () => {
    await sync(14);
    expect(await syncKeeping()).toMatchObject({ kind: 'nothing', number: 1 });
    expect(issue().body).toContain('level=14');
  });

  it('opens one where there is none', async () => {
    expect(await syncKeeping()).toMatchObject({ kind: 'opened', number: 1 });
  });
});

describe('a locked issue', () => {
  const lock = async () => {
    await sync(14);
    github().lockIssue(REPOSITORY, 1);
  };

  it('is unlocked for a word, and locked again', async () => {
    await lock();
    expect(await sync(7)).toMatchObject({ kind: 'commented' });
    expect(comments()).toEqual(['Only 7 days left.']);
    expect(issue().locked).toBe(true);
  });

  it('is locked again also where the word was not taken', async () => {
    await lock();
    fault({ service: 'github', call: 'comments.create', kind: 'status', status: 403, skip: 1 });
    expect(await sync(7)).toMatchObject({ kind: 'edited' });
    expect(issue().locked).toBe(true);
  });

  it.each([
    ['issue.unlock', 'edited', []],
    ['issue.lock', 'commented', ['Only 7 days left.']],
  ])('costs no alert where GitHub refuses %s', async (call, kind, said) => {
    await lock();
    fault({ service: 'github', call, kind: 'status', status: 403 });
    expect(await sync(7)).toMatchObject({ kind });
    expect(comments()).toEqual(said);
    expect(issue().body).toContain('level=7');
  });
});

describe('an issue that a person opened again', () => {
  it('is told of anew when somebody is needed again', async () => {
    await sync(7);
    await sync();
    github().reopenIssue(REPOSITORY, 1, 'octo');
    expect(await sync(7)).toMatchObject({ kind: 'commented', number: 1 });
    expect(comments()).toEqual([RESOLVED, 'Only 7 days left.']);
  });

  it('stays open after it healed', async () => {
    await sync(7);
    await sync();
    github().reopenIssue(REPOSITORY, 1, 'octo');
    expect(await sync()).toMatchObject({ kind: 'nothing' });
    expect(issue().state).toBe('open');
  });
});

describe('two open issues of one secret', () => {
  it('become one: the newer is closed as a duplicate without a word', async () => {
    await sync(7);
    const { body, user, labels } = issue();
    github().openIssue(github().repository(REPOSITORY), { title: 'Twin', body, user, labels, assignees: [] });
    expect(await sync(7)).toMatchObject({ kind: 'nothing', number: 1 });
    expect(issue(2)).toMatchObject({ state: 'closed', stateReason: 'duplicate', comments: [] });
    expect(readStage(issue(2).body ?? '', markerId(ID))).toBe('duplicate');
    expect(issue(1).state).toBe('open');
  });

  it('do not cost the alert when the newer cannot be closed', async () => {
    await sync(7);
    const { body, user, labels } = issue();
    github().openIssue(github().repository(REPOSITORY), { title: 'Twin', body, user, labels, assignees: [] });
    fault({ service: 'github', call: 'issues.update', kind: 'status', status: 500, times: 3 });
    expect(await sync(3)).toMatchObject({ kind: 'commented', number: 1 });
  });
});

describe('two runs that open an issue at the same moment', () => {
  it('leave the first one open, which both then know', async () => {
    const other = async () => void (await tracker().sync(desired({ wanted: wanted(14) })));
    fault({ service: 'github', call: 'issues.create', kind: 'before', run: other });
    const one = tracker();
    expect(await one.sync(desired({ wanted: wanted(14) }))).toMatchObject({ kind: 'edited', number: 1 });
    expect(issue(2)).toMatchObject({ state: 'closed', stateReason: 'duplicate', comments: [] });
    expect(readStage(issue(2).body ?? '', markerId(ID))).toBe('duplicate');
    expect(await one.sync(desired({ wanted: wanted(7) }))).toMatchObject({ kind: 'commented', number: 1 });
    expect(await sync()).toMatchObject({ kind: 'closed', number: 1 });
  });
});

describe('what an issue is looked for with', () => {
  const asked = () =>
    setting.sandbox.journal
      .exchanges('github', 'issues.list')
      .map(({ query }) => Object.fromEntries([...query].filter(([name]) => !/page/.test(name))));

  it('are the open ones with the label, then all open ones, then those closed in thirty days, then the newest', async () => {
    await sync(14);
    expect(asked()).toEqual([
      { state: 'open', labels: LABEL },
      { state: 'open' },
      {
        state: 'closed',
        labels: LABEL,
        since: new Date(setting.sandbox.clock.now() - 30 * 86_400_000).toISOString().replace('.000', ''),
      },
      { state: 'open', sort: 'created', direction: 'desc' },
    ]);
  });
});

describe('a marker that a stranger planted', () => {
  const plant = (stage: Level | 'resolved', by = 'stranger') =>
    github().plantIssue(REPOSITORY, {
      title: 'Nothing to see',
      by,
      labels: [LABEL],
      body: withStage('Nothing to see', markerId(ID), stage),
    });

  it('is ignored in an issue', async () => {
    plant(0);
    expect(await sync(14)).toMatchObject({ kind: 'opened', number: 2 });
    expect(await sync()).toMatchObject({ kind: 'closed', number: 2 });
    expect(issue(1).state).toBe('open');
  });

  it('is ignored in a closed issue', async () => {
    plant(0);
    github().closeIssue(REPOSITORY, 1, 'stranger');
    expect(await sync(14)).toMatchObject({ kind: 'opened', number: 2 });
  });

  it('is ignored in a comment', async () => {
    await sync(14);
    const planted = withStage('Only 7 days left.', markerId(ID), 7);
    github().addComment(issue(), planted, github().addUser('stranger'));
    expect(await sync(7)).toMatchObject({ kind: 'commented' });
    expect(issue().comments).toHaveLength(2);
  });

  it('is ours when the credential is of the same person', async () => {
    token = github().addCredential({
      type: 'fine-grained-pat',
      login: 'Ours',
      repositories: 'all',
      permissions: { issues: 'write' },
    });
    plant(14, 'ours');
    expect(await sync(7)).toMatchObject({ kind: 'commented', number: 1 });
    expect(issues()).toHaveLength(1);
  });

  it('opens no second issue while GitHub cannot say whose credential this is', async () => {
    token = personal();
    plant(14, 'ours');
    fault({ service: 'github', call: 'user.get', kind: 'status', status: 503, times: 3 });
    expect(await sync(7)).toMatchObject({ kind: 'problem', problem: { kind: 'transient' } });
    expect(issues()).toHaveLength(1);
  });

  it('opens no second issue while GitHub refuses to say whose personal token this is', async () => {
    token = personal();
    plant(14, 'ours');
    fault({ service: 'github', call: 'user.get', kind: 'status', status: 403 });
    expect(await sync(7)).toMatchObject({
      kind: 'problem',
      problem: { message: expect.stringContaining('ask whose token it is') },
    });
    expect(issues()).toHaveLength(1);
  });

  it('is ignored when its author has no account any more', async () => {
    const body = withStage('Nothing to see', markerId(ID), 14);
    const ghost = { number: 5, title: 'Nothing to see', body, user: null, labels: [{ name: LABEL }] };
    fault({ service: 'github', call: 'issues.list', kind: 'wrong-shape', body: [ghost] });
    expect(await sync(14)).toMatchObject({ kind: 'opened', number: 1 });
  });

  it('cannot come in through a text', async () => {
    const forged = wanted(14, { body: `--> ${withStage('x', markerId('other'), 'resolved')}\nmore` });
    await tracker().sync(desired({ wanted: forged }));
    expect(issue().body).toContain('&lt;!-- refresh-meta-token:v1');
    expect(readStage(issue().body ?? '', markerId(ID))).toBe(14);
    expect(await tracker().sync(desired({ wanted: forged }))).toMatchObject({
      kind: 'nothing',
    });
  });
});

describe('labels and assignees', () => {
  const labels = (number = 1) => issue(number).labels.map(({ name }) => name);

  it('that are missing are made', async () => {
    github().behaviour.unknownLabels = 'dropped';
    await sync(14, { extraLabels: ['urgent', 'meta'] });
    expect(labels().sort()).toEqual(['meta', LABEL, 'urgent'].sort());
  });

  it('are used as they are when they exist, whatever their case', async () => {
    github().addLabel(github().repository(REPOSITORY), 'Refresh-Meta-Token');
    await sync(14);
    expect(labels()).toEqual(['Refresh-Meta-Token']);
    expect(await sync(7)).toMatchObject({ kind: 'commented', number: 1 });
  });

  it('that another run made in the meantime are used', async () => {
    const make = () => void github().addLabel(github().repository(REPOSITORY), LABEL);
    fault({ service: 'github', call: 'labels.create', kind: 'before', run: make });
    expect(await sync(14)).toMatchObject({ kind: 'opened' });
    expect(labels()).toEqual([LABEL]);
  });

  it('are not added again to an issue that has them, whatever their case', async () => {
    github().addLabel(github().repository(REPOSITORY), LABEL);
    expect(await sync(14, { label: 'Refresh-Meta-Token', extraLabels: ['Urgent'] })).toMatchObject({
      kind: 'opened',
    });
    expect(callsMade()).not.toContain('issue.labels.add');
  });

  it('that GitHub dropped are added', async () => {
    github().behaviour.unknownLabels = 'dropped';
    const drop = () => void github().repository(REPOSITORY).labels.clear();
    fault({ service: 'github', call: 'issues.create', kind: 'before', run: drop });
    expect(await sync(14)).toMatchObject({ kind: 'opened', number: 1 });
    expect(labels()).toEqual([LABEL]);
    expect(issue().state).toBe('open');
  });

  it.each([LABEL, 'Refresh-Meta-Token'])(
    'beside the first cost no alert when they cannot be added: %s',
    async (label) => {
      github().behaviour.unknownLabels = 'dropped';
      fault({ service: 'github', call: 'issue.labels.add', kind: 'status', status: 403 });
      expect(await sync(14, { label, extraLabels: ['urgent'] })).toMatchObject({
        kind: 'opened',
        number: 1,
      });
      expect(issue().state).toBe('open');
      expect(labels()).toEqual([label]);
    },
  );

  it('assigns whom it can and drops the others', async () => {
    github().repository(REPOSITORY).assignable.push('octo');
    await sync(14, { assignees: ['octo', 'nobody'] });
    expect(issue().assignees.map(({ login }) => login)).toEqual(['octo']);
  });

  it('assigns ten people at most, each once', async () => {
    const logins = Array.from({ length: 12 }, (_, index) => `octo-${index}`);
    github()
      .repository(REPOSITORY)
      .assignable.push(...logins);
    await sync(14, { assignees: ['octo-0', ...logins] });
    const [created] = setting.sandbox.journal.exchanges('github', 'issues.create');
    expect(JSON.parse(created?.requestBody ?? '').assignees).toEqual(logins.slice(0, 10));
  });

  const rejects = (...fields: readonly string[]) => {
    const errors = fields.map((field) => ({ resource: 'Issue', code: 'invalid', field }));
    const body = JSON.stringify({ message: 'Validation Failed', errors });
    fault({ service: 'github', call: 'issues.create', kind: 'answer', status: 422, body });
  };

  it.each([['assignee'], ['assignees'], ['labels', 'assignees']])(
    'loses no alert when GitHub takes no assignee: %s',
    async (...fields) => {
      github().repository(REPOSITORY).assignable.push('octo');
      rejects(...fields);
      expect(await sync(14, { assignees: ['octo'] })).toMatchObject({ kind: 'opened', number: 1 });
      expect(issue().assignees).toEqual([]);
    },
  );

  it('does not drop the assignees over something else that GitHub does not take', async () => {
    github().repository(REPOSITORY).assignable.push('octo');
    rejects('title');
    expect(await sync(14, { assignees: ['octo'] })).toMatchObject({
      kind: 'problem',
      problem: { reason: 'write-rejected', message: expect.stringContaining('It names: title.') },
    });
    expect(issues()).toEqual([]);
  });

  it('opens one issue when the reply to the one without assignees was lost', async () => {
    github().repository(REPOSITORY).assignable.push('octo');
    rejects('assignees');
    fault({ service: 'github', call: 'issues.create', kind: 'lost-reply' });
    expect(await sync(14, { assignees: ['octo'] })).toMatchObject({ kind: 'opened', number: 1 });
    expect(issues()).toHaveLength(1);
  });

  it('loses no alert over an assignee who was fine a moment ago', async () => {
    const { assignable } = github().repository(REPOSITORY);
    assignable.push('octo');
    fault({ service: 'github', call: 'issues.create', kind: 'before', run: () => void assignable.pop() });
    expect(await sync(14, { assignees: ['octo'] })).toMatchObject({ kind: 'opened', number: 1 });
    expect(issue().assignees).toEqual([]);
  });
});

it('an issue is opened also where its label cannot be made', async () => {
  fault({ service: 'github', call: 'labels.get', kind: 'status', status: 403 });
  expect(await sync(14)).toMatchObject({ kind: 'opened', number: 1 });
});

it('a look ahead that fails is told by whoever needs it', async () => {
  fault({ service: 'github', call: 'issues.list', kind: 'status', status: 500, times: 3 });
  const one = tracker();
  one.prefetch();
  expect(await one.sync(desired())).toMatchObject({
    kind: 'problem',
    problem: { reason: 'github-unavailable' },
  });
});

describe('a lost reply', () => {
  const lost = (call: string, times = 1) => fault({ service: 'github', call, kind: 'lost-reply', times });

  it('to a new issue makes no second one', async () => {
    lost('issues.create');
    expect(await sync(14)).toMatchObject({ kind: 'opened', number: 1 });
    expect(issues()).toHaveLength(1);
  });

  it('to a new issue makes no second one when the answer was cut', async () => {
    fault({ service: 'github', call: 'issues.create', kind: 'malformed' });
    expect(await sync(14)).toMatchObject({ kind: 'opened', number: 1 });
    expect(issues()).toHaveLength(1);
  });

  it('to a new issue makes no second one when nobody can tell whose it is', async () => {
    token = personal();
    lost('issues.create');
    fault({ service: 'github', call: 'user.get', kind: 'status', status: 503, times: 3 });
    expect(await sync(14)).toMatchObject({ kind: 'problem', problem: { kind: 'transient' } });
    expect(await sync(14)).toMatchObject({ kind: 'nothing', number: 1 });
    expect(issues()).toHaveLength(1);
  });

  it('to the last step of healing says nothing twice', async () => {
    await sync(14);
    fault({ service: 'github', call: 'issues.update', kind: 'refuse', times: 3 });
    expect(await sync()).toMatchObject({ kind: 'problem' });
    expect(await sync()).toMatchObject({ kind: 'closed' });
    expect(comments()).toEqual([RESOLVED]);
  });
});

describe('what GitHub refuses', () => {
  it('is told when issues are switched off', async () => {
    github().repository(REPOSITORY).hasIssues = false;
    expect(await sync(14)).toMatchObject({
      kind: 'problem',
      problem: { reason: 'issues-disabled', kind: 'permanent', status: 410 },
    });
  });

  it('of a comment never stops the rest', async () => {
    await sync(14);
    fault({ service: 'github', call: 'comments.create', kind: 'status', status: 403 });
    expect(await sync(7)).toMatchObject({ kind: 'edited' });
    expect(issue().body).toContain('level=7');
    fault({ service: 'github', call: 'comments.create', kind: 'status', status: 403 });
    expect(await sync()).toMatchObject({ kind: 'closed' });
  });

  it('is told with the line that the workflow lacks', async () => {
    token = github().addCredential({ type: 'github-token', repositories: [REPOSITORY] });
    const result = await sync(14);
    expect(result).toMatchObject({ problem: { reason: 'permission-missing', kind: 'permanent' } });
    expect(JSON.stringify(result)).toContain('permissions: issues: write');
  });
});

describe('a note', () => {
  const note = (body: string) => tracker().note({ id: ID, body });

  it('does not count as having said a level', async () => {
    await sync(14);
    await note('Type ABCD-EFGH');
    expect(await sync(7)).toMatchObject({ kind: 'commented' });
  });

  it('of another name stands beside it', async () => {
    await sync(0);
    await note('Type ABCD-EFGH');
    await tracker().note({ id: ID, body: 'Something else' });
    expect(comments()).toEqual(['Type ABCD-EFGH', 'Something else']);
  });

  it.each(['issues.list'])('is trouble while GitHub stumbles over %s', async (call) => {
    await sync(0);
    fault({ service: 'github', call, kind: 'status', status: 500, times: 3 });
    expect(await note('Type ABCD-EFGH')).toMatchObject({
      kind: 'problem',
      problem: { reason: 'github-unavailable' },
    });
    expect(comments()).toEqual([]);
  });

  it('is not written without an open issue', async () => {
    expect(await note('Type ABCD-EFGH')).toEqual({ kind: 'nothing' });
  });
});

describe('an issue that comes and goes', () => {
  /** Needed, then not, one day after the other. */
  const flap = async (days: number) => {
    for (let day = 0; day < days; day++) {
      await sync(day % 2 === 0 ? 0 : undefined);
      pass(1);
    }
  };

  it('is closed and opened again twice, then waits for the cure to last', async () => {
    await flap(5);
    expect(issue()).toMatchObject({ state: 'open' });
    expect(notifications()).toBe(5);
    expect(await sync()).toMatchObject({ kind: 'edited' });
    expect(issue().body).toMatch(/^Waiting\.\n\nAct within 0 days\./);
    pass(2);
    expect(await sync()).toMatchObject({ kind: 'nothing' });
    pass(1);
    expect(await sync()).toMatchObject({ kind: 'closed' });
    expect(notifications()).toBe(6);
  });

  it('loses the note, and the days that it waited, when somebody is needed again', async () => {
    await flap(6);
    await sync(0);
    expect(issue().body).toMatch(/^Act within 0 days\./);
    pass(2);
    await sync();
    pass(2);
    expect(await sync()).toMatchObject({ kind: 'nothing' });
    expect(issues()).toHaveLength(1);
  });

  it('begins anew once it was closed for good', async () => {
    await flap(6);
    pass(3);
    await sync();
    pass(1);
    expect(await sync(0)).toMatchObject({ kind: 'reopened' });
    expect(await sync()).toMatchObject({ kind: 'closed' });
  });
});

describe('an issue that is signed for the time at which it is made', () => {
  const signedWith = new Secret('fakeappsecret');
  const signed = (change: Partial<DesiredIssue> = {}) => tracker().sync(desired({ signedWith, ...change }));
  const made = (by: string, openedAt = setting.sandbox.clock.seconds()) =>
    github().plantIssue(REPOSITORY, {
      title: 'Made',
      body: withMarker('Text', markerId(ID), { stage: 14, unwritten: [] }, signedWith, { openedAt }),
      by,
      labels: [LABEL],
    });
  const states = () => issues().map(({ state }) => state);

  it('is ours by our own login, and a copy of it is not', async () => {
    made('github-actions[bot]');
    made('mirror[bot]');
    await signed({ wanted: wanted(14) });
    expect(states()).toEqual(['open', 'open']);
    await signed();
    expect(states()).toEqual(['closed', 'open']);
  });

  it('is the first of its kind where nobody tells our login', async () => {
    fault({ kind: 'status', status: 403, service: 'github', call: 'graphql', times: 9 });
    made('github-actions[bot]');
    made('mirror[bot]');
    await signed();
    expect(states()).toEqual(['closed', 'open']);
  });

  it('is none beside one that is signed for its number', async () => {
    await signed({ wanted: wanted(14) });
    fault({ kind: 'status', status: 403, service: 'github', call: 'graphql', times: 9 });
    made('mirror[bot]');
    await signed();
    expect(states()).toEqual(['closed', 'open']);
  });

  it.each([
    ['ten minutes before it was made', -600, 0, 'closed'],
    ['ten minutes after it was made', 600, 0, 'closed'],
    ['longer before', -601, 0, 'open'],
    ['longer after', 601, 0, 'open'],
    ['two days ago', 0, 2 * DAY, 'closed'],
    ['more than two days ago', 0, 2 * DAY + 1, 'open'],
  ])('is ours just when it is fresh, where nobody tells our login: %s', async (_, signedAt, age, state) => {
    made('mirror[bot]', setting.sandbox.clock.seconds() + signedAt);
    setting.sandbox.clock.advance({ seconds: age });
    fault({ kind: 'status', status: 403, service: 'github', call: 'graphql', times: 9 });
    await signed();
    expect(states()).toEqual([state]);
  });

  it('is signed for its number at once, or else by the next run', async () => {
    const isSigned = (number: number) =>
      readMarker(issue(number).body ?? '', markerId(ID))?.isSignedFor(signedWith, {
        number,
        author: 'github-actions[bot]',
      });
    await signed({ wanted: wanted(14) });
    expect(isSigned(1)).toBe(true);
    await signed();
    pass(46);
    fault({ service: 'github', call: 'issues.update', kind: 'status', status: 403 });
    expect(await signed({ wanted: wanted(14) })).toMatchObject({ kind: 'opened', number: 2 });
    expect(isSigned(2)).toBe(false);
    expect(await signed({ wanted: wanted(14) })).toMatchObject({ kind: 'edited', number: 2 });
    expect(isSigned(2)).toBe(true);
  });

  it('is known by its signature, whoever writes now and whoever cannot be asked', async () => {
    await signed({ wanted: wanted(14) });
    token = personal();
    fault({ kind: 'status', status: 503, service: 'github', call: 'user.get', times: 9 });
    expect(await signed({ wanted: wanted(14) })).toMatchObject({ kind: 'nothing', number: 1 });
    expect(await signed()).toMatchObject({ kind: 'closed', number: 1 });
  });

  it('is told of where only our login shows it for ours: what nobody has signed was said by nobody', async () => {
    await sync(7);
    expect(await signed({ wanted: wanted(14) })).toMatchObject({ kind: 'commented', number: 1 });
    expect(await signed({ wanted: wanted(14) })).toMatchObject({ kind: 'nothing', number: 1 });
  });

  it('comes before one that only our login shows for ours', async () => {
    await sync(14);
    issue(1).state = 'closed';
    await signed({ wanted: wanted(14) });
    issue(1).state = 'open';
    await signed({ wanted: wanted(14) });
    expect(states()).toEqual(['closed', 'open']);
    expect(issue(1).stateReason).toBe('duplicate');
  });
});

describe('the places that were not written', () => {
  const PLACES = ['repository acme/website actions A', 'repository acme/website actions B'];
  const syncWith = (unwritten: readonly string[]) =>
    tracker().sync(desired({ unwritten, wanted: wanted(14) }));
  const remembered = () => tracker().unwritten({ id: ID }, PLACES);

  it('are remembered by the open issue, each for itself', async () => {
    await syncWith(PLACES.slice(1));
    expect(await remembered()).toEqual(new Set(PLACES.slice(1)));
    await syncWith([]);
    expect(await remembered()).toEqual(new Set());
  });

  it('are none without an issue, and where GitHub cannot be asked', async () => {
    expect(await remembered()).toEqual(new Set());
    await syncWith(PLACES);
    fault({ service: 'github', call: 'issues.list', kind: 'status', status: 500, times: 3 });
    expect(await remembered()).toEqual(new Set());
  });
});

describe('a graver word that was surely not said', () => {
  it('is said by the next run', async () => {
    await sync(14);
    fault({
      service: 'github',
      call: 'comments.create',
      kind: 'rate-limit',
      status: 403,
      retryAfter: '3600',
    });
    expect(await sync(7)).toMatchObject({ kind: 'edited' });
    expect(comments()).toEqual([]);
    expect(await sync(7)).toMatchObject({ kind: 'commented' });
    expect(comments()).toEqual(['Only 7 days left.']);
  });

  it('is not said twice where it may have been said', async () => {
    await sync(14);
    fault({ service: 'github', call: 'comments.create', kind: 'lost-reply' });
    await sync(7);
    await sync(7);
    expect(comments()).toEqual(['Only 7 days left.']);
  });
});

it('a second note of one run takes the place of the first', async () => {
  await sync(14);
  const one = tracker();
  expect(await one.note({ id: ID, body: 'Type ABCD.' })).toMatchObject({ kind: 'commented' });
  expect(await one.note({ id: ID, body: 'Type EFGH.' })).toMatchObject({ kind: 'edited' });
  expect(comments()).toEqual(['Type EFGH.']);
});
