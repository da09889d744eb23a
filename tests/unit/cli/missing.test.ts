import { expect, it } from 'vitest';
import { refuseMissing } from '../../../src/cli/missing.js';
import { refusal } from '../inputs/setting.js';

const id = { name: '--app-id', isGiven: false, hint: 'Example: --app-id 123' };
const secret = { name: 'META_APP_SECRET', isGiven: false, hint: 'App settings, Basic.' };
const repository = {
  name: '--repo',
  isGiven: false,
  hint: 'Example: --repo acme/website',
  says: 'is unknown.',
};
const given = { ...repository, isGiven: true };

it('nothing is refused where all is given', () => {
  expect(() => refuseMissing([given])).not.toThrow();
});

it('one that is missing is named in its own words', async () => {
  const { input, text } = await refusal(() => refuseMissing([given, { ...repository }]));
  expect(input).toBe('--repo');
  expect(text).toBe('--repo: is unknown. Example: --repo acme/website');
});

it('all that are missing are named at once, each with where it is found', async () => {
  const { input, text } = await refusal(() => refuseMissing([id, secret, given, repository]));
  expect(input).toBe('--app-id, META_APP_SECRET and --repo');
  for (const { name, hint } of [id, secret, repository]) expect(text).toContain(`  ${name}: ${hint}`);
});
