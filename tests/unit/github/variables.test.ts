import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GitHub } from '../../../src/github/client.js';
import { readVariable, setVariable } from '../../../src/github/variables.js';
import { REPOSITORY, type Setting, startWorkflowSetting, workflowCredential } from './setting.js';

let setting: Setting;
let line: GitHub;

beforeEach(async () => {
  setting = await startWorkflowSetting();
  line = setting.connect(workflowCredential(setting));
});

afterEach(() => setting.sandbox.close());

const github = () => setting.sandbox.github;
const fault = (...faults: Parameters<Setting['sandbox']['faults']['add']>) =>
  setting.sandbox.faults.add(...faults);

describe('a variable', () => {
  const value = () => github().repository(REPOSITORY).variables.get('META_EXPIRES_AT')?.value;
  const set = (text: string) => setVariable(line, REPOSITORY, 'META_EXPIRES_AT', text);

  it('is made when it is missing and changed when it exists', async () => {
    expect((await set('2026-03-01T00:00:00Z')).kind).toBe('done');
    expect((await set('never')).kind).toBe('done');
    expect(value()).toBe('never');
  });

  it('is changed when another run made it in between', async () => {
    const make = () => {
      const now = setting.sandbox.clock.now();
      const made = { name: 'META_EXPIRES_AT', value: 'theirs', createdAt: now, updatedAt: now };
      github().repository(REPOSITORY).variables.set('META_EXPIRES_AT', made);
    };
    fault({ service: 'github', call: 'variables.create', kind: 'before', run: make });
    expect((await set('ours')).kind).toBe('done');
    expect(value()).toBe('ours');
  });

  it('is written with one request when it exists, and with two when it is missing', async () => {
    await set('2026-03-01T00:00:00Z');
    expect(setting.sandbox.journal.calls('github')).toEqual(['variables.update', 'variables.create']);
    setting.sandbox.journal.clear();
    await set('never');
    expect(setting.sandbox.journal.calls('github')).toEqual(['variables.update']);
  });

  it('that cannot be made is trouble, whatever GitHub says first', async () => {
    fault({ service: 'github', call: 'variables.create', kind: 'status', status: 403 });
    expect(await set('never')).toMatchObject({ kind: 'problem', problem: { reason: 'permission-missing' } });
    expect(value()).toBeUndefined();
  });

  it('is there once after a lost reply', async () => {
    fault({ service: 'github', call: 'variables.create', kind: 'lost-reply' });
    expect((await set('never')).kind).toBe('done');
    expect(value()).toBe('never');
  });

  it('tells which permission is missing', async () => {
    const token = github().addCredential({ type: 'github-token', repositories: [REPOSITORY] });
    expect(await setVariable(setting.connect(token), REPOSITORY, 'META', 'x')).toMatchObject({
      kind: 'problem',
      problem: { reason: 'permission-missing', hint: expect.stringContaining('Variables: write') },
    });
  });
});

describe('what a variable holds', () => {
  it('is read as it is, and one that is not there is named as missing', async () => {
    await setVariable(line, REPOSITORY, 'META_EXPIRES_AT', 'never');
    expect(await readVariable(line, REPOSITORY, 'META_EXPIRES_AT')).toEqual({ kind: 'done', data: 'never' });
    expect(await readVariable(line, REPOSITORY, 'OTHER')).toMatchObject({
      kind: 'problem',
      problem: { reason: 'not-found' },
    });
  });
});
