import { beforeEach, describe, expect, test } from 'vitest';
import type { User } from '../../../sandbox/meta/index.js';
import { Cancelled } from '../../../src/cli/interruption.js';
import { sitIn } from '../../support/login.js';
import { DAY, REPOSITORY, type Scenario, SECRET, startCliScenario } from '../../support/scenario.js';
import { OTHER } from '../../support/world.js';

let stage: Scenario;
let robot: User;
let adminToken: string;
beforeEach(async () => {
  stage = await startCliScenario();
  robot = stage.meta.addUser({ name: 'reporting', system: true, installedApps: new Set([stage.app.id]) });
  const admin = stage.meta.addUser({ name: 'Boss', businessAdmin: true });
  adminToken = stage.meta.issueToken({
    kind: 'user',
    lifetime: DAY,
    user: admin,
    scopes: ['business_management'],
  });
});

type Options = Parameters<typeof sitIn>[1];
const words = (...more: string[]) => [
  ...['system-user', '--repo', REPOSITORY, '--secret', SECRET, '--graph-api-url', stage.meta.graphUrl],
  ...(more.includes('--system-user') ? [] : ['--system-user', robot.id]),
  ...(more.includes('--scope') ? more : ['--scope', 'ads_read', ...more]),
];
const run = async (more: readonly string[], options: Options = {}, typed = words(...more)) => {
  const session = sitIn(stage, { ...options, env: { META_ADMIN_TOKEN: adminToken, ...options.env } });
  const exitCode = await session.run(...typed);
  expect(stage.leaks(session.screen())).toBe(false);
  expect(session.goingOn.size).toBe(0);
  return { session, exitCode };
};
const LOOKING = 'Checking the app and the place for the token …';
const LEFTOVER =
  'The token that was created is not stored anywhere; "Revoke tokens" beside the system user revokes it, and all others of that user.';
const ADMIN_HINT =
  'A token of a business admin, or of an admin system user, made with this app and business_management: it creates the new token and is not stored.';

describe('system-user', () => {
  test('makes a token, shows it, stores it, and says what to check', async () => {
    const { session, exitCode } = await run(['--yes']);
    expect(exitCode, session.screen()).toBe(0);
    expect(session.notes).toEqual([
      LOOKING,
      'Creating and checking the token …',
      'To check: run the refresh workflow once; it checks the new token and closes its issue.',
      `https://github.com/${REPOSITORY}/actions`,
    ]);
    expect(session.out).toEqual([
      `  System user   ${robot.id}`,
      `  App           Acme Reports (${stage.app.id})`,
      '  Granted       ads_read',
      '  Ends          never',
      '  Data access   never',
      `✓ Stored in ${SECRET} in ${REPOSITORY}.`,
    ]);
    expect(stage.inspect()).toMatchObject({ kind: 'system-user', userId: robot.id, expiresAt: 0 });
  });

  test.each([
    ['a never-ending', []],
    ['a 60-day', ['--sixty-days']],
  ])('asks before it makes %s one', async (kind, more) => {
    const question = `Create ${kind} token of system user ${robot.id}, and store it in ${SECRET} in ${REPOSITORY}?`;
    const { session, exitCode } = await run(more, { answers: [true] });
    expect(exitCode, session.screen()).toBe(0);
    expect(session.asked).toEqual([question]);
    const ends = stage.inspect()?.expiresAt ?? -1;
    expect(ends === 0 ? 0 : ends - stage.clock.seconds()).toBe(more.length === 0 ? 0 : 60 * DAY);
  });

  test('says how many more places it writes, and makes nothing after no', async () => {
    const { session, exitCode } = await run(['--target', `repository=${OTHER}`], { answers: [false] });
    expect(exitCode).toBe(130);
    expect(session.asked).toEqual([
      `Create a never-ending token of system user ${robot.id}, and store it in ${SECRET} in ${REPOSITORY} and 1 more place?`,
    ]);
    expect(stage.journal.calls('meta')).not.toContain('system_user_token');
  });

  test.each([
    ['never-ending', [], 'a never-ending'],
    ['of 60 days', ['--sixty-days'], 'a 60-day'],
  ])('only says in a dry run what it would make: one %s', async (_, more, kind) => {
    const { session, exitCode } = await run(['--dry-run', ...more], { env: { META_ADMIN_TOKEN: undefined } });
    expect(exitCode).toBe(0);
    expect(session.notes).toEqual([
      LOOKING,
      `Would create ${kind} token of system user ${robot.id} and store it in ${SECRET} in ${REPOSITORY}.`,
    ]);
    expect(session.out).toEqual([]);
  });

  test('tells a program of a dry run that nothing was stored', async () => {
    const { session } = await run(['--dry-run', '--json']);
    expect(session.out).toEqual(['{"stored":false}']);
  });

  test('tells a program what was stored', async () => {
    const { session } = await run(['--yes', '--json']);
    expect(JSON.parse(session.out.join('\n'))).toMatchObject({ stored: true, token_kind: 'system-user' });
  });

  test('takes the token of an admin from a prompt, and names it where nobody can be asked', async () => {
    const asked = await run([], { env: { META_ADMIN_TOKEN: ' ' }, answers: [adminToken, true] });
    expect(asked.exitCode, asked.session.screen()).toBe(0);
    expect(asked.session.asked[0]).toBe('Token of a business admin (hidden)');
    const nobody = await run(['--yes'], { env: { META_ADMIN_TOKEN: undefined } });
    expect(nobody.session.notes.at(-1)).toBe(
      `error: META_ADMIN_TOKEN: is missing in the environment.\n${ADMIN_HINT}`,
    );
    const wrong = await run(['--yes'], { env: { META_ADMIN_TOKEN: 'EAAtest two' } });
    expect(wrong.session.notes.at(-1)).toContain('error: META_ADMIN_TOKEN: holds a space');
    const spaced = await run(['--yes'], { env: { META_ADMIN_TOKEN: ` ${adminToken}\n` } });
    expect(spaced.exitCode, spaced.session.screen()).toBe(0);
  });

  test('must be told which system user, and what the token may do', async () => {
    const bare = ['system-user', '--repo', REPOSITORY, '--secret', SECRET, '--yes'];
    const { session, exitCode } = await run([], {}, bare);
    expect(exitCode).toBe(1);
    expect(session.notes).toEqual([
      'error: --system-user and --scope: are missing.\n  --system-user: You can find it on https://business.facebook.com/settings/system-users. Example: --system-user 100012345678901\n  --scope: Example: --scope ads_read,read_insights',
    ]);
    const who = await run([], {}, [...bare, '--scope', 'ads_read']);
    expect(who.session.notes[0]).toContain('error: --system-user: is missing: the ID of the system user.');
    expect((await run([], {}, [...bare, '--system-user', '12'])).session.notes).toEqual([
      'error: --scope: is missing: what should the token be allowed to do?\nExample: --scope ads_read,read_insights',
    ]);
    expect(
      (await run([], {}, [...bare, '--scope', 'ads_read', '--system-user', 'bot'])).session.notes,
    ).toEqual(['error: --system-user: must be a number.\nExample: --system-user 100012345678901']);
    expect(stage.journal.calls()).toEqual([]);
  });

  test.each([
    ['--system-user', 'is missing: the ID of the system user.'],
    ['--scope', 'is missing: what should the token be allowed to do?'],
  ])('is told on a terminal too that %s says nothing', async (name, says) => {
    const { session, exitCode } = await run([name, ''], { answers: [] });
    expect(exitCode).toBe(1);
    expect(session.notes).toEqual([expect.stringContaining(`error: ${name}: ${says}\n`)]);
  });

  test('asks on a terminal what was not said, and says what the token in the secret may do', async () => {
    const old = stage.meta.issueToken({
      kind: 'user',
      lifetime: 9 * DAY,
      user: stage.user,
      scopes: ['ads_read', 'read_insights'],
    });
    const bare = words().slice(0, words().indexOf('--system-user'));
    const { session, exitCode } = await run(
      [],
      { env: { META_ACCESS_TOKEN: old }, answers: ['', robot.id, '', true] },
      bare,
    );
    expect(exitCode, session.screen()).toBe(0);
    expect(session.asked.slice(0, 3)).toEqual([
      ...Array(2).fill('ID of the system user (https://business.facebook.com/settings/system-users)'),
      'Permissions of the token [ads_read,read_insights]',
    ]);
    expect(stage.inspect()).toMatchObject({ userId: robot.id, scopes: ['ads_read', 'read_insights'] });
  });

  test.each([undefined, '', ' '])(
    'asks Meta nothing where the token of an admin is missing: %j',
    async (none) => {
      const bare = words('--yes').filter((word) => word !== '--scope' && word !== 'ads_read');
      const { session, exitCode } = await run([], { env: { META_ADMIN_TOKEN: none } }, bare);
      expect(exitCode).toBe(1);
      expect(session.notes[0]?.split('\n')).toEqual([
        'error: --scope and META_ADMIN_TOKEN: are missing.',
        '  --scope: Example: --scope ads_read,read_insights',
        `  META_ADMIN_TOKEN: ${ADMIN_HINT}`,
      ]);
      expect(stage.journal.calls()).toEqual([]);
    },
  );

  test('says what to type where the business may only have tokens that end', async () => {
    stage.meta.behaviour.mustUseExpiringSystemUserTokens = true;
    const { session, exitCode } = await run(['--yes']);
    expect(exitCode).toBe(1);
    expect(session.notes.slice(2, 4)).toEqual([
      'error: This business may not have never-ending tokens. Meta lets this business create only system user tokens that end after 60 days.',
      'Start the command again with --sixty-days. The daily run refreshes such a token without a person.',
    ]);
    expect(session.notes[4]).toMatch(/^Meta's answer to \{id\}\/access_tokens: .*code \d+/);
  });

  test('says what to check where Meta declines', async () => {
    robot.installedApps.clear();
    const { session, exitCode } = await run(['--yes']);
    expect(exitCode).toBe(1);
    expect(session.notes.slice(2, 4)).toEqual([
      "error: Meta did not create the system user's token. Meta refused to create the token.",
      'On https://business.facebook.com/settings/system-users, check the ID, and that the app is assigned to the system user. META_ADMIN_TOKEN must be the token of a business admin, of the same app, with business_management.',
    ]);
    expect(session.notes[4]).toMatch(/^Meta's answer to \{id\}\/access_tokens: .*code \d+/);
  });

  test.each([
    [
      'must-expire',
      () => Object.assign(stage.meta.behaviour, { mustUseExpiringSystemUserTokens: true }),
      'system-user-must-expire',
    ],
    ['declined', () => robot.installedApps.clear(), 'system-user-declined'],
    [
      'refused',
      () =>
        stage.faults.add({
          service: 'meta',
          call: 'system_user_token',
          kind: 'before',
          run: () => {
            stage.app.secret = '0'.repeat(32);
          },
        }),
      'app-secret-proof-refused',
    ],
  ])('gives a program the reason: %s', async (_, happens, reason) => {
    happens();
    const { session, exitCode } = await run(['--yes', '--json']);
    expect(exitCode).toBe(1);
    expect(JSON.parse(session.out.join('\n'))).toMatchObject({ stored: false, reason });
  });

  test('says where Meta could not be asked', async () => {
    stage.faults.add({
      service: 'meta',
      call: 'system_user_token',
      kind: 'status',
      status: 500,
      times: Number.POSITIVE_INFINITY,
    });
    const { session, exitCode } = await run(['--yes', '--json']);
    expect(exitCode).toBe(1);
    expect(JSON.parse(session.out.join('\n'))).toMatchObject({ stored: false, reason: 'meta-unavailable' });
    expect(session.notes.at(-1)).toMatch(/^Meta's answer to \{id\}\/access_tokens: /);
  });

  test('takes the place of a person, and leaves behind what only a login has', async () => {
    const old = stage.meta.issueToken({
      kind: 'user',
      lifetime: 9 * DAY,
      user: stage.user,
      scopes: ['public_profile', 'email', 'ads_read'],
    });
    const { session, exitCode } = await run(['--yes'], { env: { META_ACCESS_TOKEN: old } });
    expect(exitCode, session.screen()).toBe(0);
    expect(stage.inspect()?.userId).toBe(robot.id);
  });

  test('makes no token that would lack what the one in the secret has, and names what is missing', async () => {
    const old = stage.meta.issueToken({
      kind: 'user',
      lifetime: 9 * DAY,
      user: stage.user,
      scopes: ['ads_read', 'ads_management'],
    });
    const { session, exitCode } = await run(['--yes'], { env: { META_ACCESS_TOKEN: old } });
    expect(exitCode).toBe(1);
    expect(session.notes.slice(-2)).toEqual([
      expect.stringContaining('Missing: ads_management.'),
      'No token was created. Start again with --scope ads_read,ads_management; the app must have each of them.',
    ]);
    expect(stage.journal.calls('meta')).not.toContain('system_user_token');
    expect(stage.inspect()).toBeUndefined();
  });

  test('takes no other user than the one that is expected', async () => {
    const { session, exitCode } = await run(['--yes', '--expected-user-id', stage.user.id]);
    expect(exitCode).toBe(1);
    expect(session.notes.at(-1)).toContain(LEFTOVER);
    expect(stage.inspect()).toBeUndefined();
    const right = await run(['--yes', '--expected-user-id', robot.id]);
    expect(right.exitCode, right.session.screen()).toBe(0);
  });

  test('stores nothing that is not of a system user', async () => {
    const odd = stage.meta.issueToken({
      kind: 'user',
      lifetime: DAY,
      user: stage.user,
      scopes: ['ads_read'],
    });
    stage.faults.add({
      service: 'meta',
      call: 'system_user_token',
      kind: 'answer',
      status: 200,
      body: JSON.stringify({ access_token: odd }),
    });
    const { session, exitCode } = await run(['--yes']);
    expect(exitCode).toBe(1);
    expect(session.notes.at(-1)).toBe(
      `Nothing was stored. Check --system-user: the token that Meta made is not one of a system user. ${LEFTOVER}`,
    );
    expect(stage.inspect()).toBeUndefined();
  });

  test('stores none that is refused an asset, and names it', async () => {
    const { session, exitCode } = await run(['--yes', '--asset', 'act_404']);
    expect(exitCode).toBe(1);
    expect(session.notes.at(-2)).toContain('act_404');
    expect(session.notes.at(-1)).toMatch(
      /^Nothing was stored\. Compare the ID with the one that Meta shows, /,
    );
    expect(session.notes.at(-1)).toContain(LEFTOVER);
    expect(stage.inspect()).toBeUndefined();
  });

  describe('where Meta made a token of another system user than the one that was named', () => {
    let other: User;
    beforeEach(() => {
      other = stage.meta.addUser({ name: 'other', system: true, installedApps: new Set([stage.app.id]) });
      const made = stage.meta.issueToken({
        kind: 'system-user',
        lifetime: 'never',
        user: other,
        scopes: ['ads_read'],
      });
      const body = JSON.stringify({ access_token: made });
      stage.faults.add({ service: 'meta', call: 'system_user_token', kind: 'answer', status: 200, body });
    });
    const asked = () => `Meta made a token of user ${other.id}, not of ${robot.id}. Store it all the same?`;

    test('stores it if a person agrees', async () => {
      const { session, exitCode } = await run([], { answers: [true, true] });
      expect(exitCode, session.screen()).toBe(0);
      expect(session.asked[1]).toBe(asked());
      expect(stage.inspect()?.userId).toBe(other.id);
    });

    test('stores it if it is the one that is expected', async () => {
      const { exitCode } = await run(['--yes', '--expected-user-id', other.id]);
      expect(exitCode).toBe(0);
      expect(stage.inspect()?.userId).toBe(other.id);
    });

    test.each([
      ['who presses Enter does not agree', [], { answers: [true, ''] }],
      ['--yes agrees to writing, not to a user', ['--yes'], {}],
    ])('stores nothing else: %s', async (_, more, options) => {
      const { session, exitCode } = await run(more, options);
      expect(exitCode).toBe(1);
      expect(session.notes.slice(-2)).toEqual([
        expect.stringContaining(`Meta made a token of user ${other.id}, not of ${robot.id}.`),
        `Nothing was stored. If ${other.id} is the ID of that system user in this app, start again with --expected-user-id ${other.id}; else correct --system-user. ${LEFTOVER}`,
      ]);
      expect(stage.inspect()).toBeUndefined();
    });

    test('stores nothing after Ctrl-C', async () => {
      const { session, exitCode } = await run([], { answers: [true, new Cancelled()] });
      expect([exitCode, session.notes.at(-1)]).toEqual([130, 'Cancelled. Nothing was changed.']);
      expect(stage.inspect()).toBeUndefined();
    });
  });
});
