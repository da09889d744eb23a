import { expect, it } from 'vitest';
import { type Purpose, wordsFor } from '../../../src/github/purpose.js';

const repository = 'acme/website';
const SERVER = 'https://github.com';

it.each<[Purpose, string]>([
  [{ kind: 'issues', repository }, 'issues: write'],
  [{ kind: 'repository-dispatch', repository }, 'contents: write'],
  [{ kind: 'workflow-dispatch', repository, workflow: 'refresh.yml' }, 'actions: write'],
  [{ kind: 'runs', repository }, 'actions: read'],
  [{ kind: 'environment', repository }, 'actions: read'],
  [{ kind: 'repository', repository }, 'contents: read'],
])('a workflow can grant its own token what it takes: %j', (purpose, permission) => {
  expect(wordsFor(purpose, SERVER).jobPermission).toBe(permission);
});

// Source: docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions names all that a job can grant.
it.each<Purpose>([
  { kind: 'secrets', secretScope: { kind: 'repository', repository, store: 'actions' } },
  { kind: 'secrets', secretScope: { kind: 'environment', repository, environment: 'production' } },
  { kind: 'secrets', secretScope: { kind: 'organization', organization: 'acme', store: 'actions' } },
  { kind: 'variables', repository },
  { kind: 'new-environment', repository },
  { kind: 'account' },
  { kind: 'app', owner: 'acme' },
])('no workflow can grant its own token what it takes: %j', (purpose) => {
  expect(wordsFor(purpose, SERVER)).not.toHaveProperty('jobPermission');
});

it('a name that GitHub does not find is to be checked where it is listed', () => {
  const check = (purpose: Purpose) => wordsFor(purpose, 'https://ghe.acme.test').check;
  expect(check({ kind: 'runs', repository })).toBe("Check the repository's name.");
  expect(check({ kind: 'account' })).toBe("Check the repository's name.");
  expect(check({ kind: 'workflow-dispatch', repository, workflow: 'refresh.yml' })).toBe(
    "Check the workflow's file name; it must be on the default branch.",
  );
  expect(check({ kind: 'app', owner: 'acme' })).toBe("Check the owner's name.");
  expect(
    check({ kind: 'secrets', secretScope: { kind: 'environment', repository, environment: 'production' } }),
  ).toContain('https://ghe.acme.test/acme/website/settings/environments');
});
