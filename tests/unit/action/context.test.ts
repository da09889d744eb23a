import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type EventContext,
  readEvent,
  readEventContext,
  readRunContext,
} from '../../../src/action/context.js';
import type { TriggeringEvent } from '../../../src/inputs/event.js';
import { InputError } from '../../../src/inputs/options.js';

describe('The event that started a run', () => {
  const read = (payload: unknown, eventName = 'push') => readEvent({ eventName, payload } as EventContext);

  it('is named in the environment and told in a file', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'event-'));
    const file = path.join(folder, 'event.json');
    try {
      const env = { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: file };
      expect(readEventContext(env)).toEqual({ eventName: 'push', payload: {} });
      writeFileSync(file, '{"repository":{"id":1}}');
      expect(readEvent(readEventContext(env))).toEqual({
        name: 'push',
        payload: { repository: { id: 1 } },
      });
      writeFileSync(file, '{');
      expect(() => readEventContext(env)).toThrow(SyntaxError);
    } finally {
      rmSync(folder, { recursive: true });
    }
    expect(readEventContext({})).toEqual({ eventName: undefined, payload: {} });
  });

  it('is read from what was told', () => {
    expect(read({ repository: { id: 1 } })).toEqual({ name: 'push', payload: { repository: { id: 1 } } });
  });

  it.each([null, 12, 'push', true, undefined])('has an empty payload when its file holds %j', (payload) => {
    expect(read(payload)).toEqual({ name: 'push', payload: {} });
  });

  it('has no name outside GitHub Actions', () => {
    const outside = { payload: {}, eventName: undefined } as unknown as EventContext;
    expect(readEvent(outside)).toEqual({ name: '', payload: {} });
  });
});

const RUNNER = {
  GITHUB_REPOSITORY: 'acme/ads',
  GITHUB_RUN_ID: '1234567890',
  GITHUB_WORKFLOW_REF: 'acme/ads/.github/workflows/refresh-meta-token.yml@refs/heads/main',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_ACTION_REPOSITORY: 'acme/refresh-meta-token',
  GITHUB_ACTION_REF: 'v1',
};

function locationOf(env: NodeJS.ProcessEnv, payload: TriggeringEvent['payload'] = {}) {
  return readRunContext(env, { name: 'schedule', payload });
}

function refusalOf(env: NodeJS.ProcessEnv): string {
  try {
    return `accepted: ${JSON.stringify(locationOf(env))}`;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.message.startsWith(`${error.input}: `)).toBe(true);
    return `${error.message} ${error.hint}`;
  }
}

describe('The place of a run', () => {
  it('is what a runner tells', () => {
    expect(locationOf(RUNNER)).toStrictEqual({
      serverUrl: 'https://github.com',
      repository: 'acme/ads',
      apiUrl: 'https://api.github.com',
      program: 'npx --yes github:acme/refresh-meta-token#v1',
      runId: '1234567890',
      workflowFile: 'refresh-meta-token.yml',
      docsUrl: 'https://github.com/acme/refresh-meta-token/blob/v1/docs',
    });
  });

  it.each([
    ['nothing else is told', {}],
    ['all else is empty', { GITHUB_SERVER_URL: '', GITHUB_API_URL: '', GITHUB_RUN_ID: '' }],
  ])('is at github.com when %s', (_when, env) => {
    expect(locationOf({ GITHUB_REPOSITORY: 'acme/ads', ...env })).toStrictEqual({
      serverUrl: 'https://github.com',
      repository: 'acme/ads',
      apiUrl: 'https://api.github.com',
      // A local action is the repository's own.
      program: 'npx --yes github:acme/ads',
    });
  });

  it('may be a server of the company, without slashes at the end', () => {
    expect(
      locationOf({
        ...RUNNER,
        GITHUB_SERVER_URL: 'https://ghe.acme.test/',
        GITHUB_API_URL: 'https://ghe.acme.test/api/v3/',
      }),
    ).toMatchObject({
      serverUrl: 'https://ghe.acme.test',
      apiUrl: 'https://ghe.acme.test/api/v3',
      docsUrl: 'https://ghe.acme.test/acme/refresh-meta-token/blob/v1/docs',
    });
  });

  it.each([{}, { GITHUB_REPOSITORY: '' }])(
    'is none without a repository: there the command line is for (%j)',
    (env) => {
      expect(refusalOf(env)).toBe(
        'GITHUB_REPOSITORY: is missing. GitHub Actions sets it; elsewhere use the command line, and there the command refresh.',
      );
    },
  );

  it.each([
    [
      'GITHUB_REPOSITORY',
      'acme',
      'GITHUB_REPOSITORY: must be a repository as OWNER/NAME. Example: GITHUB_REPOSITORY: acme/website',
    ],
    [
      'GITHUB_SERVER_URL',
      'http://github.com',
      'GITHUB_SERVER_URL: must be an https address without user, query or fragment (http only on loopback). Example: GITHUB_SERVER_URL: https://github.com',
    ],
    [
      'GITHUB_API_URL',
      'https://user@api.github.com',
      'GITHUB_API_URL: must be an https address without user, query or fragment (http only on loopback). Example: GITHUB_API_URL: https://api.github.com',
    ],
  ])('is refused by name when %s is %s', (name, value, words) => {
    expect(refusalOf({ ...RUNNER, [name]: value })).toBe(words);
  });
});

describe('The number of a run', () => {
  it.each(['0', '1', '9'.repeat(20)])('may be %s', (id) => {
    expect(locationOf({ ...RUNNER, GITHUB_RUN_ID: id })).toHaveProperty('runId', id);
  });

  it.each(['', 'x1', '1x', '1/../2', '-1', '9'.repeat(21)])('is never taken from "%s"', (id) => {
    expect(locationOf({ ...RUNNER, GITHUB_RUN_ID: id })).not.toHaveProperty('runId');
  });
});

describe('The workflow file', () => {
  const fileOf = (ref: string) => locationOf({ ...RUNNER, GITHUB_WORKFLOW_REF: ref }).workflowFile;

  it.each([
    ['acme/ads/.github/workflows/token.yml@refs/heads/main', 'token.yml'],
    ['acme/ads/.github/workflows/meta_token-2.daily.yaml@refs/tags/v1', 'meta_token-2.daily.yaml'],
    ['acme/ads/.github/workflows/token.yml@refs/heads/a/.github/workflows/b', 'token.yml'],
  ])('of %s is %s', (ref, file) => {
    expect(fileOf(ref)).toBe(file);
  });

  it.each([
    ['nothing', ''],
    ['no workflow', 'acme/ads/token.yml@refs/heads/main'],
    ['a folder below', 'acme/ads/.github/workflows/more/token.yml@refs/heads/main'],
    ['another kind of file', 'acme/ads/.github/workflows/token.json@refs/heads/main'],
    ['another ending', 'acme/ads/.github/workflows/token.ymlx@refs/heads/main'],
    ['no version', 'acme/ads/.github/workflows/token.yml'],
    ['no name', 'acme/ads/.github/workflows/yml@refs/heads/main'],
    ['only an ending', 'acme/ads/.github/workflows/.yml@refs/heads/main'],
    ['a blank', 'acme/ads/.github/workflows/my token.yml@refs/heads/main'],
  ])('is unknown where the runner tells %s', (_what, ref) => {
    expect(fileOf(ref)).toBeUndefined();
  });

  it('is unknown where the runner tells nothing of it', () => {
    const { GITHUB_WORKFLOW_REF: _ref, ...rest } = RUNNER;
    expect(locationOf(rest)).not.toHaveProperty('workflowFile');
  });
});

describe('The pages of the version that runs', () => {
  const docsOf = (repository: string | undefined, ref: string | undefined) =>
    locationOf({ ...RUNNER, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref }).docsUrl;

  it.each(['v1', 'v1.2.3', 'feature/new-docs', 'a'.repeat(100)])('are those of %s', (ref) => {
    expect(docsOf('acme/refresh_meta.token', ref)).toBe(
      `https://github.com/acme/refresh_meta.token/blob/${ref}/docs`,
    );
  });

  it.each([
    ['a local action', undefined, undefined],
    ['a local action of an older runner', '', ''],
    ['no repository', '', 'v1'],
    ['no version', 'acme/refresh-meta-token', ''],
    ['an owner alone', 'acme', 'v1'],
    ['a folder of a repository', 'acme/refresh-meta-token/sub', 'v1'],
    ['a repository with a blank before it', ' acme/refresh-meta-token', 'v1'],
    ['a repository with markup', 'acme/a)[b](c', 'v1'],
    ['a version with markup', 'acme/refresh-meta-token', 'v1)[x](y'],
    ['a version with something before it', 'acme/refresh-meta-token', '?v1'],
    ['a version with a query', 'acme/refresh-meta-token', 'v1?x'],
    ['a version of 101 signs', 'acme/refresh-meta-token', 'a'.repeat(101)],
  ])('are unknown of %s', (_what, repository, ref) => {
    expect(docsOf(repository, ref)).toBeUndefined();
  });
});

describe('The last activity of the repository', () => {
  const activityOf = (repository: unknown) => locationOf(RUNNER, { repository }).activity;
  const PUSHED = Date.UTC(2026, 10, 22, 4, 30, 5) / 1000;

  it.each([
    ['a date', '2026-11-22T04:30:05Z'],
    ['a date in another time zone', '2026-11-22T06:30:05+02:00'],
    ['a date with a fraction', '2026-11-22T04:30:05.999Z'],
    ['seconds, as a push tells', PUSHED],
  ])('is read from %s', (_what, pushed_at) => {
    expect(activityOf({ private: false, pushed_at })).toStrictEqual({ isPublic: true, pushedAt: PUSHED });
    expect(activityOf({ private: true, pushed_at })).toStrictEqual({ isPublic: false, pushedAt: PUSHED });
  });

  it.each<[string, unknown]>([
    ['no repository', undefined],
    ['a repository that is nothing', null],
    ['a repository that is a name', 'acme/ads'],
    ['nothing of who may see it', { pushed_at: '2026-11-22T04:30:05Z' }],
    ['a word of who may see it', { private: 'false', pushed_at: '2026-11-22T04:30:05Z' }],
    ['no push', { private: false }],
    ['a push that never was', { private: false, pushed_at: null }],
    ['a push that cannot be read', { private: false, pushed_at: 'yesterday' }],
    ['a fraction of a second', { private: false, pushed_at: 1.5 }],
  ])('is unknown to an event with %s', (_what, repository) => {
    expect(activityOf(repository)).toBeUndefined();
    expect(locationOf(RUNNER, { repository })).not.toHaveProperty('activity');
  });
});
