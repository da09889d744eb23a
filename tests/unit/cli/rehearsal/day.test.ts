import { describe, expect, test } from 'vitest';
import type { Issue } from '../../../../sandbox/github/index.js';
import { isOutcome, playDay } from '../../../../src/cli/rehearsal/day.js';
import type { Ran } from '../../../../src/cli/rehearsal/runner.js';
import type { Stage, TrueToken } from '../../../../src/cli/rehearsal/stage.js';
import type { Scene } from '../../../../src/cli/rehearsal/story.js';

const DAY = 86_400;
const never = new AbortController().signal;
const SCENE: Scene = { day: 3, outcome: 'healthy', holds: { kind: 'user', days: 59 }, issue: 'none' };
const ALIVE: TrueToken = { kind: 'user', alive: true, left: 59 * DAY + 5 };
const RAN: Ran = {
  exitCode: 0,
  outputs: { outcome: 'healthy', report: '[{"reason":"not-due"}]' },
  log: 'all is well',
  summary: '',
};

interface Played {
  readonly before?: TrueToken;
  readonly after?: TrueToken;
  readonly ran?: Partial<Ran>;
  readonly issues?: readonly Partial<Issue>[];
  /** What the run does to the issues. */
  readonly change?: (issues: Issue[]) => void;
}

/** A stage that plays one day as it was told, and keeps what was done on it. */
function play(
  scene: Partial<Scene>,
  { before = ALIVE, after = ALIVE, ran = {}, issues = [], change }: Played = {},
) {
  const done: string[] = [];
  const there = issues.map(issueOf);
  const fake = {
    token: before,
    date: '2026-01-08',
    issues: there,
    requests: { meta: 1, github: 3 },
    turnClock: (day: number, minutes: number) => done.push(`clock ${day} ${minutes}`),
    leaks: (text: string) => text.includes('EAAtest'),
    run: async () => {
      done.push('run');
      fake.token = after;
      change?.(there);
      return { ...RAN, ...ran };
    },
  };
  const act = () => void done.push('act');
  const day = playDay({ ...SCENE, act, ...scene }, fake as unknown as Stage, never);
  return { day, done };
}
const issueOf = (given: Partial<Issue>): Issue =>
  ({ number: 1, title: 'Log in again', body: 'Please.', state: 'open', comments: [], ...given }) as Issue;
const faultsOf = async (scene: Partial<Scene>, played: Played = {}) => (await play(scene, played).day).faults;
const comment = (body: string) => ({ body }) as Issue['comments'][0];

describe('a day of the story', () => {
  test('is what people do twenty minutes before the run, and the run', async () => {
    const { day, done } = play({});
    const { scene, ...told } = await day;
    expect(scene.day).toBe(3);
    expect(told).toEqual({
      date: '2026-01-08',
      before: ALIVE,
      after: ALIVE,
      outcome: 'healthy',
      reason: 'not-due',
      requests: { meta: 1, github: 3 },
      faults: [],
    });
    expect(done).toEqual(['clock 3 20', 'act', 'clock 3 0', 'run']);
  });

  test.each<[string, Partial<Scene>, Played, string]>([
    [
      'another outcome',
      {},
      { ran: { outputs: { outcome: 'refreshed' } } },
      'the outcome was refreshed, not healthy',
    ],
    ['no outcome', {}, { ran: { outputs: {} } }, 'the outcome was none, not healthy'],
    ['a step that fails', {}, { ran: { exitCode: 1 } }, 'the step ended with 1'],
    ['a step that was killed', {}, { ran: { exitCode: null } }, 'the step ended with null'],
    [
      'a step that passes where it should fail',
      { outcome: 'reauthorize' },
      { ran: { outputs: { outcome: 'reauthorize' } } },
      'the step ended with 0',
    ],
    [
      'a secret that opens to less',
      {},
      { after: { ...ALIVE, left: 58 * DAY } },
      'the secret holds something else: {"kind":"user","alive":true,"left":5011200}',
    ],
    [
      'a secret that opens to more',
      {},
      { after: { ...ALIVE, left: 60 * DAY } },
      'the secret holds something else: {"kind":"user","alive":true,"left":5184000}',
    ],
    [
      'a secret of another kind',
      {},
      { after: { kind: 'system-user', alive: true, left: 59 * DAY } },
      'the secret holds something else: {"kind":"system-user","alive":true,"left":5097600}',
    ],
    [
      'a secret that is dead',
      {},
      { after: { ...ALIVE, alive: false, left: 59 * DAY } },
      'the secret holds something else: {"kind":"user","alive":false,"left":5097600}',
    ],
    [
      'a secret that lives',
      { holds: 'dead' },
      { after: { ...ALIVE, left: 1 } },
      'the secret holds something else: {"kind":"user","alive":true,"left":1}',
    ],
    ['an issue that nobody expected', {}, { issues: [{}] }, 'the issue was "open", not "none"'],
    ['no issue', { issue: 'opened' }, {}, 'the issue was "none", not "opened"'],
    ['two issues', { issue: 'open' }, { issues: [{ number: 1 }, { number: 2 }] }, 'two issues are open'],
    ['a credential in the log', {}, { ran: { log: 'EAAtest' } }, 'a credential was shown'],
    ['a credential in the summary', {}, { ran: { summary: 'x EAAtest' } }, 'a credential was shown'],
    [
      'a credential in an output',
      {},
      { ran: { outputs: { outcome: 'healthy', other: 'EAAtest' } } },
      'a credential was shown',
    ],
    [
      'a credential in an issue',
      {},
      { issues: [{ state: 'closed', body: 'EAAtest' }] },
      'a credential was shown',
    ],
    [
      'a credential in a title',
      {},
      { issues: [{ state: 'closed', title: 'EAAtest' }] },
      'a credential was shown',
    ],
    [
      'a credential in a comment',
      {},
      { issues: [{ state: 'closed', comments: [comment('EAAtest')] }] },
      'a credential was shown',
    ],
  ])('does not go as told with %s', async (_, scene, played, fault) => {
    expect(await faultsOf(scene, played)).toEqual([fault, `the run's log:\n${played.ran?.log ?? RAN.log}`]);
  });

  test('goes as told with a dead secret and a step that fails, where that was told', async () => {
    const ran = { exitCode: 1, outputs: { outcome: 'reauthorize' } };
    expect(
      await faultsOf({ outcome: 'reauthorize', holds: 'dead' }, { after: { ...ALIVE, alive: false }, ran }),
    ).toEqual([]);
  });

  test('without a report has no reason', async () => {
    expect((await play({}, { ran: { outputs: { outcome: 'healthy' } } }).day).reason).toBe('');
  });
});

describe('the issue of a day', () => {
  const issueAfter = async (issue: Scene['issue'], played: Played) => {
    const day = await play({ issue }, played).day;
    expect(day.faults).toEqual([]);
    return day.issue;
  };

  test('was opened by the run', async () => {
    expect(await issueAfter('opened', { change: (issues) => issues.push(issueOf({})) })).toEqual({
      number: 1,
      what: 'opened',
      says: 'Log in again',
    });
  });

  test('was told again in a comment', async () => {
    const change = ([issue]: Issue[]) => void issue?.comments.push(comment('Seven days are left.'));
    expect(await issueAfter('commented', { issues: [{ comments: [comment('old')] }], change })).toEqual({
      number: 1,
      what: 'commented',
      says: 'Seven days are left.',
    });
  });

  test('was closed with a word', async () => {
    const change = ([issue]: Issue[]) => {
      issue?.comments.push(comment('Healed.'));
      if (issue !== undefined) issue.state = 'closed';
    };
    expect(await issueAfter('closed', { issues: [{}], change })).toEqual({
      number: 1,
      what: 'closed',
      says: 'Healed.',
    });
  });

  test('was closed without one', async () => {
    const change = ([issue]: Issue[]) => {
      if (issue !== undefined) issue.state = 'closed';
    };
    expect((await issueAfter('closed', { issues: [{}], change }))?.says).toBe('');
  });

  test('stays open, and stays closed', async () => {
    expect(await issueAfter('open', { issues: [{}] })).toEqual({
      number: 1,
      what: 'open',
      says: 'Log in again',
    });
    expect(await issueAfter('none', { issues: [{ state: 'closed' }] })).toBeUndefined();
  });

  test('is the newest one', async () => {
    const issues = [{ number: 1, state: 'closed' as const }, { number: 2 }];
    expect((await issueAfter('open', { issues }))?.number).toBe(2);
  });
});

test('an outcome is one of the words of the contract', () => {
  expect(['healthy', 'attention', 'reauthorize'].every(isOutcome)).toBe(true);
  expect(['none', '', 'Healthy'].some(isOutcome)).toBe(false);
});
