import { describe, expect, test } from 'vitest';
import { readTyped, requireSecret } from '../../../src/cli/secrets.js';
import { Secret } from '../../../src/token/secret.js';
import { openSession, refusal, tokenOf } from '../../support/session.js';

const HINT = 'It is where you left it.';
const WANTED = { variable: 'META_ADMIN_TOKEN', question: 'Token', hint: HINT };
const TOKEN = tokenOf('Admin');
/** No credential: only shaped like one. */
const GITHUB_TOKEN = `github_pat_fake${'0'.repeat(20)}`;

type Options = NonNullable<Parameters<typeof openSession>[0]>;
const require = (options: Options, more: { given?: Secret; onInput?: boolean } = {}) =>
  requireSecret({ given: undefined, ...WANTED, ...more }, openSession(options).context.terminal);

describe('a secret that a command needs', () => {
  test.each<[string, Options, { given?: Secret; onInput?: boolean }]>([
    ['of the environment', { answers: [] }, { given: new Secret(TOKEN) }],
    ['that is typed, without the space around it', { answers: [` ${TOKEN}\n`], input: 'other' }, {}],
    ['of standard input, where that was said', { input: ` ${TOKEN}\n` }, { onInput: true }],
    [
      'of standard input rather than of the environment',
      { input: TOKEN },
      { onInput: true, given: new Secret('other') },
    ],
  ])('is the one %s', async (_, options, more) => {
    expect((await require(options, more)).reveal()).toBe(TOKEN);
  });

  test('is asked for again, with what was wrong, and the hint below', async () => {
    const session = openSession({ answers: ['', 'two words', GITHUB_TOKEN, TOKEN] });
    const { terminal } = session.context;
    expect((await requireSecret({ given: undefined, ...WANTED }, terminal)).reveal()).toBe(TOKEN);
    expect(session.hints).toEqual([HINT, HINT, HINT, HINT]);
    expect(session.notes).toEqual([
      `error: META_ADMIN_TOKEN: is missing or empty.\n${HINT}`,
      expect.stringContaining('error: META_ADMIN_TOKEN: holds a space'),
      expect.stringContaining('error: META_ADMIN_TOKEN: holds a token of GitHub'),
    ]);
  });

  test.each<[string, Options, boolean, string]>([
    [
      'nowhere, and nobody can be asked',
      { input: TOKEN },
      false,
      `META_ADMIN_TOKEN: is missing in the environment. ${HINT}`,
    ],
    [
      'not on standard input, which is a terminal',
      { answers: [TOKEN] },
      true,
      '--stdin: finds a terminal there. Pipe the secret in, or leave --stdin out to be asked for it.',
    ],
    ['nothing', { input: '\n' }, true, `standard input: is missing or empty. ${HINT}`],
  ])('is refused where it is %s', async (_, options, onInput, says) => {
    expect(await refusal(() => require(options, { onInput }))).toBe(says);
  });
});

describe('what was typed', () => {
  test.each([
    ['META_ACCESS_TOKEN', TOKEN],
    ['META_ADMIN_TOKEN', TOKEN],
    ['GH_TOKEN', GITHUB_TOKEN],
    ['GITHUB_TOKEN', GITHUB_TOKEN],
    ['GH_ENTERPRISE_TOKEN', GITHUB_TOKEN],
    ['GITHUB_ENTERPRISE_TOKEN', GITHUB_TOKEN],
  ])('for %s must be of its kind, so that it goes to nobody else', async (variable, right) => {
    expect(readTyped(variable, ` ${right}\r\n`, HINT)).toBe(right);
    const [wrong, kind] =
      right === TOKEN ? [GITHUB_TOKEN, 'a token of GitHub'] : [TOKEN, 'an access token of Meta'];
    expect(await refusal(() => readTyped(variable, wrong, HINT))).toBe(
      `${variable}: holds ${kind}, and another credential belongs here. ${HINT}`,
    );
  });

  test.each([TOKEN, GITHUB_TOKEN])('for an app secret is no token: %#', async (wrong) => {
    expect(await refusal(() => readTyped('META_APP_SECRET', wrong, HINT))).toContain(
      'and another credential belongs here.',
    );
    expect(readTyped('META_APP_SECRET', 'c0ffee', HINT)).toBe('c0ffee');
  });
});
