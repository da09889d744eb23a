import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GitHub } from '../../../src/github/client.js';
import { repositoryFacts, splitRepository } from '../../../src/github/repository.js';
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

describe('a repository', () => {
  it('that may not be seen tells which one, and which permission is missing', async () => {
    const token = github().addCredential({ type: 'github-token' });
    expect(await repositoryFacts(setting.connect(token), REPOSITORY)).toMatchObject({
      kind: 'problem',
      problem: {
        message: expect.stringContaining('look at acme/website'),
        hint: expect.stringContaining('"Metadata: read" for acme/website'),
      },
    });
  });

  it('is read with what GitHub may leave out', async () => {
    fault({
      service: 'github',
      call: 'repo.get',
      kind: 'wrong-shape',
      body: { private: false, pushed_at: null },
    });
    const facts = await repositoryFacts(line, REPOSITORY);
    expect(facts).toMatchObject({
      kind: 'done',
      data: { private: false, defaultBranch: 'main' },
    });
    expect(facts).not.toHaveProperty('data.pushedAt');
  });

  it('is split into owner and name', () => {
    expect(splitRepository('acme/website')).toEqual({ owner: 'acme', repo: 'website' });
    expect(splitRepository('acme')).toEqual({ owner: 'acme', repo: '' });
  });

  it('tells what matters of it', async () => {
    expect(await repositoryFacts(line, REPOSITORY)).toMatchObject({
      kind: 'done',
      data: {
        private: true,
        pushedAt: setting.sandbox.clock.seconds(),
        defaultBranch: 'main',
      },
    });
  });

  it('that was renamed is trouble and not followed', async () => {
    github().renameRepository(REPOSITORY, 'acme/shop');
    expect(await repositoryFacts(line, REPOSITORY)).toMatchObject({
      kind: 'problem',
      problem: { reason: 'moved', kind: 'permanent' },
    });
  });
});
