import { afterEach, beforeEach, expect, it } from 'vitest';
import { hasEnvironment } from '../../../src/github/setup.js';
import { REPOSITORY, type Setting, startSetting } from './setting.js';

let setting: Setting;

const connect = () =>
  setting.connect(
    setting.sandbox.github.addCredential({
      type: 'fine-grained-pat',
      repositories: 'all',
      permissions: { actions: 'read' },
    }),
  );

beforeEach(async () => {
  setting = await startSetting();
});

afterEach(() => setting.sandbox.close());

it('a repository has the environments that it has, and no other', async () => {
  const line = connect();
  expect(await hasEnvironment(line, REPOSITORY, 'production')).toEqual({ kind: 'done', data: true });
  expect(await hasEnvironment(line, REPOSITORY, 'staging')).toEqual({ kind: 'done', data: false });
});

it('whether it has one is shown to a credential that may read Actions, which the refusal names', async () => {
  const line = connect();
  setting.sandbox.faults.add({
    ...{ service: 'github', call: 'environment.get', kind: 'answer', status: 403, times: 9 },
    body: { message: 'Resource not accessible by personal access token' },
  });
  expect(await hasEnvironment(line, REPOSITORY, 'staging')).toMatchObject({
    kind: 'problem',
    problem: { hint: expect.stringContaining('"Actions: read"') },
  });
});

it('whether it has one is not known where GitHub is down', async () => {
  const line = connect();
  setting.sandbox.faults.add({
    service: 'github',
    call: 'environment.get',
    kind: 'status',
    status: 503,
    times: 9,
  });
  expect(await hasEnvironment(line, REPOSITORY, 'staging')).toMatchObject({
    kind: 'problem',
    problem: { reason: 'github-unavailable' },
  });
});
