import { describe, expect, test } from 'vitest';
import type { CliEnvironment } from '../../../src/cli/environment.js';
import { readCliEnvironment } from '../../../src/cli/environment.js';
import {
  commandFields,
  type Flags,
  fixedFields,
  withAppSecret,
  withGithubToken,
  withMetaSecrets,
} from '../../../src/cli/fields.js';
import type { Entry, Fields } from '../../../src/inputs/fields.js';
import { platformName } from '../../../src/token/platform.js';
import { APP_SECRET, openSession, refusal, tokenOf } from '../../support/session.js';

const TOKEN = tokenOf('Stored');
const NOBODY = readCliEnvironment({});
const SOMEBODY = readCliEnvironment({
  META_APP_ID: '123',
  META_APP_SECRET: APP_SECRET,
  META_ACCESS_TOKEN: TOKEN,
  GH_TOKEN: 'fake-gh',
});
const file = (values: Readonly<Record<string, unknown>>): Entry => ({ name: '--config', values });
const fieldsOf = (flags: Flags, environment: CliEnvironment = NOBODY, entry?: Entry) =>
  commandFields(flags, environment, entry);

describe('a value', () => {
  test('comes from the flag, else from the file, else from the environment, else it is the default', () => {
    const name = 'app-id';
    const entry = file({ 'app-id': '2' });
    expect(fieldsOf({ appId: ' 1 ' }, SOMEBODY, entry).text(name)).toEqual({ name: '--app-id', value: '1' });
    expect(fieldsOf({}, SOMEBODY, entry).text(name)).toEqual({ name: '--config.app-id', value: '2' });
    expect(fieldsOf({}, SOMEBODY).text(name)).toEqual({ name: 'META_APP_ID', value: '123' });
    expect(fieldsOf({}).text(name)).toEqual({ name: '--app-id', value: '' });
    expect(fieldsOf({}).text('warn-before-days')).toEqual({ name: '--warn-before-days', value: '14' });
  });

  test.each([
    ['secret-name', { secret: 'FB_TOKEN' }, '--secret', 'FB_TOKEN'],
    ['required-scopes', { require: 'ads_read' }, '--require', 'ads_read'],
    ['refresh-before-days', { refreshBeforeDays: '7' }, '--refresh-before-days', '7'],
    ['dry-run', { dryRun: true }, '--dry-run', 'true'],
  ] as const)('of the input %s has the name that was typed', (input, flags: Flags, name, value) => {
    expect(fieldsOf(flags).text(input)).toEqual({ name, value });
  });

  test.each([
    ['app-secret', 'META_APP_SECRET', APP_SECRET],
    ['access-token', 'META_ACCESS_TOKEN', TOKEN],
    ['secrets-token', 'GH_TOKEN', 'fake-gh'],
    ['github-token', 'GH_TOKEN', 'fake-gh'],
  ] as const)('of %s has the name of its variable', (input, name, value) => {
    expect(fieldsOf({}, SOMEBODY).text(input)).toEqual({ name, value });
  });

  test('may be fixed, whatever else says', () => {
    const fixed = fixedFields(fieldsOf({ appId: '1' }), { 'app-id': { name: 'fixed', value: '9' } });
    expect(fixed.text('app-id')).toEqual({ name: 'fixed', value: '9' });
    expect(fixed.text('platform').value).toBe('auto');
  });

  test('that is a list comes from the file alone', async () => {
    const entry = file({ targets: [{ secret: 'FB_TOKEN' }] });
    expect(await fieldsOf({}, NOBODY, entry).entries('targets')).toEqual([
      { name: '--config.targets[1]', values: { secret: 'FB_TOKEN' } },
    ]);
    expect(await fieldsOf({ targets: 'x' }).entries('targets')).toEqual([]);
  });
});

/** What the fields hold of each secret. */
const secretsOf = (fields: Fields) =>
  Object.fromEntries(
    (['access-token', 'app-secret', 'secrets-token', 'github-token'] as const).flatMap((input) => {
      const { name, value } = fields.text(input);
      return value === '' ? [] : [[input, `${name} ${value}`]];
    }),
  );

describe("Meta's secrets", () => {
  test('come from the environment without a question', async () => {
    const session = openSession({ answers: [] });
    expect(
      secretsOf(await withMetaSecrets(fieldsOf({}, SOMEBODY), {}, session.context.terminal)),
    ).toMatchObject({
      'access-token': `META_ACCESS_TOKEN ${TOKEN}`,
      'app-secret': `META_APP_SECRET ${APP_SECRET}`,
    });
    expect(session.asked).toEqual([]);
  });

  test('are asked for where they are missing, and not shown', async () => {
    const session = openSession({ answers: [` ${TOKEN} `, ` ${APP_SECRET} `] });
    expect(secretsOf(await withMetaSecrets(fieldsOf({}), {}, session.context.terminal))).toEqual({
      'access-token': `--access-token ${TOKEN}`,
      'app-secret': `META_APP_SECRET ${APP_SECRET}`,
    });
    expect(session.asked).toEqual(['Meta access token (hidden)', 'Meta app secret (hidden)']);
  });

  test.each([`IGQV${'0'.repeat(20)}`, `THAA${'0'.repeat(20)}`])(
    'are one where the token is of Instagram or Threads',
    async (token) => {
      const session = openSession({ answers: [token] });
      const fields = await withMetaSecrets(fieldsOf({}), {}, session.context.terminal);
      expect(secretsOf(fields)).toEqual({ 'access-token': `--access-token ${token}` });
    },
  );

  test('are named by their variables, with where to find them, where nobody can be asked', async () => {
    const { terminal } = openSession().context;
    expect(await refusal(() => withMetaSecrets(fieldsOf({}), {}, terminal))).toBe(
      'META_ACCESS_TOKEN: is missing in the environment. It is the Meta token itself. A secret on GitHub cannot be read back: take it from where you made it.',
    );
    expect(await refusal(() => withAppSecret(fieldsOf({}), terminal))).toBe(
      "META_APP_SECRET: is missing in the environment. You can find it in the app's settings under Basic: https://developers.facebook.com/apps",
    );
  });

  test.each(['instagram', 'threads'] as const)("are asked for by %s's own name", async (platform) => {
    const [name, variable] = [platformName(platform), `${platform.toUpperCase()}_APP_SECRET`];
    const session = openSession({ answers: [APP_SECRET] });
    const fields = await withAppSecret(fieldsOf({}, SOMEBODY), session.context.terminal, platform);
    expect(fields.text('app-secret', platform)).toEqual({ name: variable, value: APP_SECRET });
    expect(session.asked).toEqual([`${name} app secret (hidden)`]);
    const { terminal } = openSession().context;
    const missing = await refusal(() => withAppSecret(fieldsOf({}, SOMEBODY), terminal, platform));
    expect(missing).toMatch(new RegExp(`^${variable}: is missing in the environment\\. .*${name}`));
  });

  test('are asked for again where nothing was typed', async () => {
    const says =
      "is missing or empty.\nYou can find it in the app's settings under Basic: https://developers.facebook.com/apps";
    const session = openSession({ answers: ['  ', APP_SECRET] });
    const fields = await withAppSecret(fieldsOf({}), session.context.terminal);
    expect(fields.text('app-secret').value).toBe(APP_SECRET);
    expect(session.notes).toEqual([`error: META_APP_SECRET: ${says}`]);
    expect(session.asked).toHaveLength(2);
  });

  test('that are wrong in the file are refused by their place in it', async () => {
    const fields = fieldsOf({}, NOBODY, file({ 'access-token': 'EAAtest with a space' }));
    expect(await refusal(() => withMetaSecrets(fields, {}, openSession().context.terminal))).toContain(
      '--config.access-token: holds a space',
    );
  });

  test('come from standard input where that was asked for, before the environment', async () => {
    const piped = tokenOf('Piped');
    const fields = await withMetaSecrets(
      fieldsOf({}, SOMEBODY),
      { stdin: true },
      openSession({ input: `${piped}\n` }).context.terminal,
    );
    expect(secretsOf(fields)['access-token']).toBe(`META_ACCESS_TOKEN ${piped}`);
  });

  test('on an empty standard input are missing there, and a terminal is none', async () => {
    const fields = fieldsOf({}, SOMEBODY);
    expect(
      await refusal(() => withMetaSecrets(fields, { stdin: true }, openSession().context.terminal)),
    ).toBe(
      'standard input: is missing or empty. It is the Meta token itself. A secret on GitHub cannot be read back: take it from where you made it.',
    );
    const { terminal } = openSession({ answers: [] }).context;
    expect(await refusal(() => withMetaSecrets(fields, { stdin: true }, terminal))).toBe(
      '--stdin: finds a terminal there. Pipe the secret in, or leave --stdin out to be asked for it.',
    );
  });

  test('of a list of tokens are in the list: none is asked for, and that of the environment is not meant', async () => {
    const tokens = [{ secret: 'A', value: TOKEN }];
    const session = openSession({ answers: [] });
    const fields = await withMetaSecrets(
      fieldsOf({}, SOMEBODY, file({ tokens })),
      {},
      session.context.terminal,
    );
    expect(fields.text('access-token')).toEqual({ name: 'META_ACCESS_TOKEN', value: '' });
    const both = file({ tokens, 'access-token': TOKEN });
    const kept = await withMetaSecrets(fieldsOf({}, SOMEBODY, both), {}, session.context.terminal);
    expect(kept.text('access-token')).toEqual({ name: '--config.access-token', value: TOKEN });
    expect(session.asked).toEqual([]);
  });
});

describe("GitHub's credential", () => {
  const complete = async (entry: Entry | undefined, answers: readonly string[], environment = NOBODY) => {
    const session = openSession({ answers });
    const fields = await withGithubToken(fieldsOf({}, environment, entry), session.context.terminal);
    return { asked: session.asked, ...secretsOf(fields) };
  };

  test('is asked for once, and serves for both: the secrets and the issue', async () => {
    expect(await complete(undefined, ['fake-typed'])).toEqual({
      asked: ['GitHub token (hidden)'],
      'secrets-token': 'GH_TOKEN fake-typed',
      'github-token': 'GH_TOKEN fake-typed',
    });
  });

  test('that the environment gives is not asked for', async () => {
    expect(await complete(undefined, [], SOMEBODY)).toMatchObject({
      asked: [],
      'secrets-token': 'GH_TOKEN fake-gh',
      'github-token': 'GH_TOKEN fake-gh',
    });
  });

  test.each([
    ['secrets-token', 'github-token'],
    ['github-token', 'secrets-token'],
  ])('that a file names as %s serves as %s too', async (named, other) => {
    expect(await complete(file({ [named]: 'fake-filed' }), [])).toEqual({
      asked: [],
      [named]: `--config.${named} fake-filed`,
      [other]: 'GH_TOKEN fake-filed',
    });
  });

  test('may be two', async () => {
    const entry = file({ 'secrets-token': 'fake-one', 'github-token': 'fake-two' });
    expect(await complete(entry, [])).toEqual({
      asked: [],
      'secrets-token': '--config.secrets-token fake-one',
      'github-token': '--config.github-token fake-two',
    });
  });

  test('that is missing or wrong is named, with what it needs', async () => {
    const needs =
      'It needs a fine-grained personal access token with Secrets: write and Issues: write in that repository: https://github.com/settings/personal-access-tokens/new';
    expect(await refusal(() => withGithubToken(fieldsOf({}), openSession().context.terminal))).toBe(
      `GH_TOKEN: is missing in the environment. ${needs}`,
    );
    const wrong = fieldsOf({}, NOBODY, file({ 'github-token': 'fake one' }));
    expect(await refusal(() => withGithubToken(wrong, openSession().context.terminal))).toContain(
      '--config.github-token: holds a space',
    );
  });
});
