import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type IssueBoardOptions, openIssueBoard, type WantedIssue } from '../../src/github/issues.js';
import { markerId, withStage } from '../../src/github/marker.js';
import type { Level } from '../../src/token/notice.js';
import { REPOSITORY, type Setting, startSetting } from './setting.js';

const ID = 'repository:acme/website:actions:META_ACCESS_TOKEN';
const LABEL = 'refresh-meta-token';
const HEALED = 'The token works again.';

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
function board(options: Partial<IssueBoardOptions> = {}) {
  return openIssueBoard({
    github: setting.connect(token),
    repository: REPOSITORY,
    serverUrl: 'https://github.com',
    label: LABEL,
    extraLabels: [],
    assignees: [],
    ...options,
  });
}

function wanted(level: Level, change: Partial<WantedIssue> = {}): WantedIssue {
  return {
    title: `META_ACCESS_TOKEN ends in ${level} days`,
    body: `Act within ${level} days.`,
    level,
    comment: `Only ${level} days left.`,
    reopenComment: `Opened again: only ${level} days left.`,
    ...change,
  };
}

const settle = (level?: Level, options: Partial<IssueBoardOptions> = {}) =>
  board(options).settle({
    id: ID,
    healedComment: HEALED,
    wanted: level === undefined ? undefined : wanted(level),
  });

const github = () => setting.sandbox.github;
const issue = (number = 1) => github().issue(REPOSITORY, number);
const issues = () => github().repository(REPOSITORY).issues;
const comments = (number = 1) => issue(number).comments.map(({ body }) => body.split('\n')[0]);

describe('the issue of a secret', () => {
  it('is opened with label and marker when a person is needed', async () => {
    expect(await settle(14)).toEqual({
      state: 'settled',
      did: 'opened',
      number: 1,
      url: 'https://github.com/acme/website/issues/1',
    });
    expect(issue().labels.map(({ name }) => name)).toEqual([LABEL]);
    expect(issue().body).toBe(
      `Act within 14 days.\n\n<!-- refresh-meta-token:v1 id=${markerId(ID)} level=14 -->`,
    );
  });
});
