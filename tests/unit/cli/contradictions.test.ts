import { expect, test } from 'vitest';
import { refuseContradictions, refuseFacebookOnly } from '../../../src/cli/contradictions.js';
import type { Flags } from '../../../src/cli/fields.js';
import { InputError } from '../../../src/inputs/options.js';

/** What is said against these options; undefined where they go together. */
function saidOf(work: () => void): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return `${error.message} ${error.hint}`;
  }
}

const IN_ACTIONS = 'the workflow stores the token by its own inputs';

test.each<[Flags, string]>([
  [
    { environment: 'production', organization: 'acme' },
    '--environment: cannot be given together with --organization: a secret lives in one place. Keep the one that the secret belongs to.',
  ],
  [
    { createApp: true, app: false },
    '--no-app: cannot be given together with --create-app: one leaves the GitHub App for later, the other makes it now. Keep one of them.',
  ],
  [
    { createApp: true, credential: 'pat' },
    '--credential pat: cannot be given together with --create-app: with a personal token there is no GitHub App to make. Keep one of them.',
  ],
  [
    { device: true, inActions: true },
    '--device: cannot be given together with --in-actions: a device login brings no code to hand to the workflow. Leave --in-actions out. A manual run of the workflow offers device login too, where its input client-token is set.',
  ],
  [
    { device: true, configId: '12' },
    '--device: cannot be given together with --config-id: device login takes permissions, and no configuration. Name the permissions with --scope instead. Example: --scope ads_read,read_insights',
  ],
  [
    { inActions: true, page: '12' },
    `--page: cannot be given together with --in-actions: ${IN_ACTIONS}. Leave --page out, or --in-actions.`,
  ],
  [
    { inActions: true, target: 'secret=A' },
    `--target: cannot be given together with --in-actions: ${IN_ACTIONS}. Leave --target out, or --in-actions.`,
  ],
  [
    { inActions: true, config: 'a.yml' },
    `--config: cannot be given together with --in-actions: ${IN_ACTIONS}. Leave --config out, or --in-actions.`,
  ],
  [
    { inActions: true, dryRun: true },
    '--dry-run: cannot be given together with --in-actions: the manual run stores what the login brings. Leave --in-actions out to see what a login would bring.',
  ],
  [
    { workflow: 'a.yml' },
    '--workflow: cannot be given alone: it is about the run that --in-actions starts. Add --in-actions, or leave --workflow out.',
  ],
  [
    { ref: 'main' },
    '--ref: cannot be given alone: it is about the run that --in-actions starts. Add --in-actions, or leave --ref out.',
  ],
  [
    { platform: 'instagram', device: true },
    '--device: is for Facebook; Instagram has no such login. Leave it out.',
  ],
  [{ platform: 'threads', page: '12' }, '--page: is for Facebook; Threads has no such login. Leave it out.'],
  [
    { platform: 'threads', configId: '1' },
    '--config-id: is for Facebook; Threads has no such login. Leave it out.',
  ],
])('%o contradict each other', (flags, says) => {
  expect(saidOf(() => refuseContradictions(flags))).toBe(says);
});

test.each<Flags>([
  {},
  { environment: 'production' },
  { createApp: true, app: true, credential: 'app' },
  { app: false, credential: 'pat' },
  { createApp: false, app: false },
  { device: true, inActions: false },
  { device: true, page: '12', platform: 'facebook' },
  { configId: '1', page: '12', target: 'secret=A', config: 'a.yml', dryRun: true },
  { inActions: true, workflow: 'a.yml', ref: 'main' },
  { platform: 'instagram' },
])('%o go together', (flags) => {
  expect(saidOf(() => refuseContradictions(flags))).toBeUndefined();
});

test('what only Facebook has is refused too where the token told its platform', () => {
  expect(saidOf(() => refuseFacebookOnly('threads', { page: '12' }))).toMatch(/^--page: is for Facebook/);
  expect(saidOf(() => refuseFacebookOnly('facebook', { page: '12' }))).toBeUndefined();
});
