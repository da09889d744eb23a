import { beforeEach, describe, expect, test } from 'vitest';
import {
  askForAppId,
  metaNeedsOf,
  needsOf,
  withRepository,
  withSecretName,
} from '../../../src/cli/complete.js';
import { readCliEnvironment } from '../../../src/cli/environment.js';
import { commandFields, type Flags } from '../../../src/cli/fields.js';
import type { Needed } from '../../../src/cli/missing.js';
import { sitIn } from '../../support/login.js';
import { REPOSITORY, type Scenario, startCliScenario } from '../../support/scenario.js';
import { APP_SECRET, inFolder, openSession, startedIn, tokenOf } from '../../support/session.js';

type Environment = Readonly<Record<string, string>>;

const fieldsOf = (flags: Flags, env: Environment = {}, values: Readonly<Record<string, unknown>> = {}) =>
  commandFields(flags, readCliEnvironment(env), { name: '--config', values });
const missing = (needed: readonly Needed[]) =>
  needed.filter(({ isGiven }) => !isGiven).map(({ name }) => name);

describe('what a command needs that writes a secret', () => {
  const lacks = (flags: Flags, env: Environment = {}, platform: 'facebook' | 'threads' = 'facebook') =>
    missing(needsOf(flags, fieldsOf(flags, env), platform, readCliEnvironment(env)));

  test.each<[string, Flags, Environment, readonly string[]]>([
    ['nothing', {}, {}, ['--repo', '--app-id', '--secret', 'META_APP_SECRET']],
    ['all of it', { repo: REPOSITORY, appId: '1', secret: 'A' }, { META_APP_SECRET: APP_SECRET }, []],
    ['an organization', { organization: 'acme' }, {}, ['--app-id', '--secret', 'META_APP_SECRET']],
    [
      'the repository of a run',
      {},
      { GITHUB_REPOSITORY: REPOSITORY, META_APP_ID: '1' },
      ['--secret', 'META_APP_SECRET'],
    ],
  ])('where it is given %s', (_, flags, env, names) => {
    expect(lacks(flags, env)).toEqual(names);
  });

  test("on another platform is that one's own app, with where its secret is found", () => {
    const env = { META_APP_ID: '1', META_APP_SECRET: APP_SECRET };
    expect(lacks({}, env, 'threads')).toEqual(['--repo', '--app-id', '--secret', 'THREADS_APP_SECRET']);
    const hints = (platform: 'facebook' | 'threads') =>
      needsOf({}, fieldsOf({}), platform, readCliEnvironment({})).map(({ hint }) => hint);
    expect(needsOf({}, fieldsOf({}), 'threads', readCliEnvironment({})).map(({ says }) => says)).toEqual([
      ...[undefined, undefined, undefined],
      'is missing in the environment.',
    ]);
    expect(hints('facebook')).toEqual([
      'Example: --repo acme/website',
      'You can find it on https://developers.facebook.com/apps. Example: --app-id 123456789012345',
      'Example: --secret META_ACCESS_TOKEN',
      "You can find it in the app's settings under Basic: https://developers.facebook.com/apps",
    ]);
    expect(hints('threads')[2]).toBe('Example: --secret THREADS_ACCESS_TOKEN');
    expect(hints('threads')[3]).toContain('Threads');
  });
});

describe('what a command needs to ask Meta about a token', () => {
  const APP = ['--app-id', 'META_APP_SECRET'];
  const threads = `THAA${'0'.repeat(20)}`;
  test.each<[string, Flags, Environment, readonly string[]]>([
    ['nothing', {}, {}, ['META_ACCESS_TOKEN', ...APP]],
    ['a token', {}, { META_ACCESS_TOKEN: tokenOf('Given') }, APP],
    ['an app too', { appId: '1' }, { META_ACCESS_TOKEN: tokenOf('Given'), META_APP_SECRET: APP_SECRET }, []],
    ["another platform's token", {}, { META_ACCESS_TOKEN: threads }, []],
    ['a token of no known form', {}, { META_ACCESS_TOKEN: 'x'.repeat(30) }, APP],
    [
      "another platform's token called Facebook's",
      { platform: 'facebook' },
      { META_ACCESS_TOKEN: threads },
      APP,
    ],
    ['a platform that has no app here', { platform: 'threads' }, {}, ['META_ACCESS_TOKEN']],
    ['a token on standard input, of whatever platform', { stdin: true, platform: 'auto' }, {}, []],
    ["a token of Facebook's on standard input", { stdin: true, platform: 'facebook' }, {}, APP],
  ])('where it is given %s', async (_, flags, env, names) => {
    expect(missing(await metaNeedsOf(fieldsOf(flags, env), flags))).toEqual(names);
  });

  test('is in the entries, where there is a list of tokens', async () => {
    const fields = fieldsOf({}, {}, { tokens: [{ secret: 'A', value: tokenOf('A') }] });
    expect(await metaNeedsOf(fields, {})).toEqual([]);
  });

  test('is said in its own words', async () => {
    const needed = await metaNeedsOf(fieldsOf({}), {});
    expect(needed.map(({ says }) => says)).toEqual([
      'is missing in the environment.',
      undefined,
      'is missing in the environment.',
    ]);
  });
});

describe('a person is asked', () => {
  let stage: Scenario;
  beforeEach(async () => {
    stage = await startCliScenario();
  });
  const offer = (value: string) => {
    const at = stage.clock.now();
    const variable = { name: 'META_APP_ID', value, createdAt: at, updatedAt: at };
    stage.github.repository(REPOSITORY).variables.set('META_APP_ID', variable);
  };
  const ask = async (flags: Flags, answer = '', env: Environment = {}) => {
    const permissions = { actions_variables: 'read', metadata: 'read' } as const;
    const reader = stage.github.addCredential({ type: 'app', repositories: 'all', permissions });
    const session = sitIn(stage, {
      answers: [answer],
      env: { ...env, META_APP_ID: undefined, GH_TOKEN: reader },
    });
    const id = await askForAppId('facebook', flags, session.context);
    return { id, asked: session.asked };
  };
  const QUESTION = 'Meta app ID (https://developers.facebook.com/apps)';

  test.each([
    ['the repository is named', { repo: REPOSITORY }],
    ['it is named with its host', { repo: `github.com/${REPOSITORY}` }],
  ])("for the app's ID, which its variable offers where %s", async (_, flags) => {
    offer('4711');
    expect(await ask(flags)).toEqual({ id: '4711', asked: [`${QUESTION} [4711]`] });
  });

  test("for the app's ID, which the variable offers of the repository that a run is of", async () => {
    offer('4711');
    expect((await ask({}, '', { GITHUB_REPOSITORY: REPOSITORY })).id).toBe('4711');
  });

  test.each<[string, string | undefined, Flags]>([
    ['there is no variable', undefined, { repo: REPOSITORY }],
    ['it holds something else', 'x4711', { repo: REPOSITORY }],
    ['nobody knows the repository', '4711', {}],
  ])("for the app's ID, and offered none where %s", async (_, value, flags) => {
    if (value !== undefined) offer(value);
    expect(await ask(flags, '12')).toEqual({ id: '12', asked: [QUESTION] });
  });

  test("for the ID of another platform's app, which is its own", async () => {
    const session = openSession({ answers: ['12'] });
    expect(await askForAppId('threads', {}, session.context)).toBe('12');
    expect(session.asked).toEqual([
      'Threads app ID, which is its own (https://developers.facebook.com/apps)',
    ]);
  });

  test('for the name of the secret, unless it is given, or nobody is there', async () => {
    const named = async (flags: Flags, answers?: readonly string[]) => {
      const session = openSession(answers === undefined ? {} : { answers });
      const { secret } = await withSecretName(flags, fieldsOf(flags), session.context, 'threads');
      return { secret, asked: session.asked };
    };
    expect(await named({}, [''])).toEqual({
      secret: 'THREADS_ACCESS_TOKEN',
      asked: ['Name of the secret [THREADS_ACCESS_TOKEN]'],
    });
    expect(await named({ secret: 'A' }, [])).toEqual({ secret: 'A', asked: [] });
    expect(await named({})).toEqual({ secret: undefined, asked: [] });
  });

  test('for the repository, and keeps its host where that is another', () =>
    inFolder((folder) =>
      startedIn(folder, async () => {
        const repoOf = async (flags: Flags, answers?: readonly string[]) => {
          const { context } = openSession(answers === undefined ? {} : { answers });
          return (await withRepository(flags, context)).repo;
        };
        expect(await repoOf({}, ['acme/ads'])).toBe('acme/ads');
        expect(await repoOf({}, ['ghe.acme.example/acme/ads'])).toBe('ghe.acme.example/acme/ads');
        expect(await repoOf({ organization: 'acme' }, [])).toBeUndefined();
        expect(await repoOf({ repo: 'acme/ads' }, [])).toBe('acme/ads');
        expect(await repoOf({})).toBeUndefined();
      }),
    ));
});
