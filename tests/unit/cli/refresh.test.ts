import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Transport } from '../../../src/net/http.js';
import { createTransport } from '../../../src/net/transport.js';
import { sitIn } from '../../support/login.js';
import {
  DAY,
  REPOSITORY,
  type Scenario,
  SECRET,
  SIXTY_DAYS,
  startCliScenario,
} from '../../support/scenario.js';
import { inFolder } from '../../support/session.js';
import { OTHER } from '../../support/world.js';

let stage: Scenario;
let ghToken: string;
let token: string;
beforeEach(async () => {
  stage = await startCliScenario();
  ghToken = stage.github.addCredential({
    type: 'fine-grained-pat',
    login: 'ada',
    repositories: [REPOSITORY, OTHER],
    permissions: { secrets: 'write', issues: 'write', actions_variables: 'write', contents: 'write' },
  });
  token = stored({ lifetime: SIXTY_DAYS });
});

/** A token of the person, stored as they would. */
function stored({ lifetime, kind = 'user' }: { lifetime: number; kind?: 'user' | 'system-user' }): string {
  const user = kind === 'user' ? { user: stage.user } : {};
  const made = stage.meta.issueToken({ kind, lifetime, scopes: ['ads_read'], ...user });
  stage.put(made);
  return made;
}

type Options = Parameters<typeof sitIn>[1];
const words = (...more: string[]) => [
  ...['refresh', '--repo', REPOSITORY, '--secret', SECRET, '--graph-api-url', stage.meta.graphUrl],
  ...more,
];
const refresh = async (more: readonly string[], options: Options = {}, typed = words(...more)) => {
  const env = { META_ACCESS_TOKEN: token, GH_TOKEN: ghToken, ...options.env };
  const session = sitIn(stage, { ...options, env });
  const exitCode = await session.run(...typed);
  expect(stage.leaks(session.screen())).toBe(false);
  return { session, exitCode };
};

describe('refresh', () => {
  test('tells the story of the run on a terminal, and exits as the action', async () => {
    token = stored({ lifetime: 3_600 });
    const { session, exitCode } = await refresh(['--yes']);
    expect(exitCode, session.screen()).toBe(0);
    expect(session.out.length).toBeGreaterThan(1);
    expect(session.out.join('\n')).toContain(`${SECRET} in ${REPOSITORY}: refreshed.`);
    expect(session.notes).toEqual([]);
    expect((stage.inspect()?.expiresAt ?? 0) - stage.clock.seconds()).toBe(SIXTY_DAYS);
  });

  test('prints the report as JSON, and tells the story beside it', async () => {
    const { session, exitCode } = await refresh(['--yes', '--json']);
    expect(exitCode).toBe(0);
    expect(session.out).toHaveLength(1);
    expect(session.out[0]).toMatch(/^\[\n {2}\{\n {4}"secret": "META_ACCESS_TOKEN",\n/);
    expect(JSON.parse(session.out[0] ?? '')).toMatchObject([{ outcome: 'healthy', reason: 'not-due' }]);
    expect(session.notes.join('\n')).toContain(`${SECRET} in ${REPOSITORY}: healthy.`);
  });

  test.each([
    ['one token', [], `Refresh the token in ${SECRET} in ${REPOSITORY} if it is due, and keep its issue?`],
    [
      'one token without an issue',
      ['--open-issues', 'false'],
      `Refresh the token in ${SECRET} in ${REPOSITORY} if it is due?`,
    ],
  ])('asks before it writes: %s', async (_, more, question) => {
    const { session, exitCode } = await refresh(more, { answers: [true] });
    expect(exitCode).toBe(0);
    expect(session.asked).toEqual([question]);
  });

  test('does nothing after no, and nothing where nobody can be asked', async () => {
    const no = await refresh([], { answers: [false] });
    expect([no.exitCode, no.session.notes]).toEqual([130, ['Cancelled. Nothing was changed.']]);
    const nobody = await refresh([]);
    expect([nobody.exitCode, nobody.session.notes]).toEqual([
      1,
      [
        'error: --yes: is needed where nobody can be asked: this command writes.\nAdd --yes, or --dry-run to see what would be done.',
      ],
    ]);
    expect(stage.journal.calls()).toEqual([]);
  });

  test('asks nothing before a dry run', async () => {
    const { session, exitCode } = await refresh(['--dry-run'], { answers: [] });
    expect(exitCode).toBe(0);
    expect(session.asked).toEqual([]);
  });

  test('changes nothing in a dry run, and needs no --yes', async () => {
    token = stored({ lifetime: 3_600 });
    const { session, exitCode } = await refresh(['--dry-run', '--json']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(session.out[0] ?? '')).toMatchObject([{ outcome: 'healthy', reason: 'would-refresh' }]);
    expect(stage.stored()).toBe(token);
    expect(stage.journal.calls('meta')).toEqual(['debug_token']);
    expect(stage.journal.exchanges('github').filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  test('exchanges nothing where the credential may not write, and says what it lacks', async () => {
    token = stored({ lifetime: 3_600 });
    const weak = stage.github.addCredential({
      type: 'fine-grained-pat',
      repositories: [REPOSITORY],
      permissions: { issues: 'write' },
    });
    const { session, exitCode } = await refresh(['--yes'], { env: { GH_TOKEN: weak } });
    expect(exitCode).toBe(1);
    expect(session.screen()).toContain('Secrets');
    expect(stage.stored()).toBe(token);
    expect(stage.journal.calls('meta')).toEqual(['debug_token']);
  });

  test('opens no issue where that was said', async () => {
    stage.meta.changePassword(stage.user);
    await refresh(['--yes', '--open-issues', 'false']);
    expect(stage.issues()).toEqual([]);
  });

  test('lets an option stand against the file, and a list be text as in a workflow', async () => {
    await inFolder(async (folder) => {
      const config = path.join(folder, 'tokens.yml');
      await writeFile(
        config,
        `secret-name: ${SECRET}\nrefresh-before-days: 30\ntargets: |\n  - secret: COPY\n`,
      );
      const typed = (...more: string[]) => [
        ...['refresh', '--repo', REPOSITORY, '--config', config, '--graph-api-url', stage.meta.graphUrl],
        ...more,
      ];
      token = stored({ lifetime: 25 * DAY });
      const { session } = await refresh([], {}, typed('--dry-run', '--json', '--refresh-before-days', '10'));
      expect(JSON.parse(session.out[0] ?? '')).toMatchObject([{ reason: 'not-due' }]);
      token = stored({ lifetime: 3_600 });
      const written = await refresh([], {}, typed('--yes'));
      expect(written.exitCode, written.session.screen()).toBe(0);
      expect(stage.stored('COPY')).toBe(stage.stored());
      expect(stage.inspect('COPY')).toMatchObject({ alive: true });
    });
  });

  test('of several tokens in a file asks how many there are, with the places beside', async () => {
    await inFolder(async (folder) => {
      const config = path.join(folder, 'tokens.yml');
      await writeFile(
        config,
        [
          'tokens:',
          `  - secret: ${SECRET}`,
          '    value: ${{ env.META_ONE }}',
          '    targets:',
          `      - repository: ${OTHER}`,
          '  - secret: FB_TOKEN',
          '    value: ${{ env.META_ONE }}',
        ].join('\n'),
      );
      const env = { META_ONE: token };
      const typed = [
        'refresh',
        '--repo',
        REPOSITORY,
        '--config',
        config,
        '--graph-api-url',
        stage.meta.graphUrl,
      ];
      const { session, exitCode } = await refresh([], { answers: [false], env }, typed);
      expect(exitCode).toBe(130);
      expect(session.asked).toEqual([
        `Refresh 2 tokens, the first in ${SECRET} in ${REPOSITORY} if it is due, write 1 more place, and keep its issue?`,
      ]);
    });
  });

  test('says in red why it failed and what to do, beside JSON too', async () => {
    stage.meta.changePassword(stage.user);
    for (const more of [['--yes'], ['--yes', '--json']]) {
      const { session, exitCode } = await refresh(more, { painted: true });
      expect(exitCode).toBe(1);
      expect(session.notes.at(-1)).toBe(
        `{red ${SECRET}:} Meta ended the token because its owner changed their Facebook password, or because Facebook ended their sessions for security reasons. Meta's answer to debug_token: HTTP 200, code 190, sub-code 460. Log in again and store the new token.`,
      );
    }
  });

  test('says in yellow what a person must do soon', async () => {
    token = stored({ lifetime: 10 * DAY });
    const { session, exitCode } = await refresh(['--yes'], { painted: true });
    expect(exitCode).toBe(0);
    expect(session.notes).toHaveLength(1);
    expect(session.notes[0]?.startsWith(`{yellow ${SECRET}:} `)).toBe(true);
  });

  test('says in its own words what GitHub has against the credential', async () => {
    stage.github.revokeCredential(ghToken);
    const { session, exitCode } = await refresh(['--yes', '--open-issues', 'false']);
    expect(exitCode).toBe(1);
    expect(session.notes.join('\n')).toMatch(
      new RegExp(
        `^${SECRET}: GitHub refused GH_TOKEN: it may have expired, been revoked or been stored incompletely\\. Make a new one`,
      ),
    );
  });

  test('warns of what went wrong beside the job', async () => {
    stage.faults.add({
      service: 'github',
      call: 'dispatches.create',
      kind: 'status',
      status: 403,
      times: Number.POSITIVE_INFINITY,
    });
    token = stored({ lifetime: 3_600 });
    const { session, exitCode } = await refresh(['--yes', '--dispatch-event', 'token-refreshed'], {
      painted: true,
    });
    expect(exitCode, session.screen()).toBe(0);
    expect(session.notes).toHaveLength(1);
    expect(session.notes[0]).toMatch(/^\{yellow warning:\} .+\. .+/);
  });

  test('pings the heartbeat of a file, and warns where nobody answers it', async () => {
    await inFolder(async (folder) => {
      const config = path.join(folder, 'tokens.yml');
      await writeFile(config, 'heartbeat-url: ${{ env.PING }}\n');
      const asked: string[] = [];
      const transport = createTransport();
      const answering =
        (status: number): Transport =>
        async (url, request) => {
          if (url.hostname !== 'ping.example') return transport(url, request);
          asked.push(url.href);
          return new Response('', { status });
        };
      const env = { PING: 'https://ping.example/check' };
      const well = await refresh(['--yes', '--config', config], { env, transport: answering(200) });
      expect([well.exitCode, well.session.notes]).toEqual([0, []]);
      const ill = await refresh(['--yes', '--config', config], {
        env,
        transport: answering(500),
        painted: true,
      });
      expect(ill.exitCode).toBe(0);
      expect(ill.session.notes).toHaveLength(1);
      expect(ill.session.notes[0]).toMatch(/^\{yellow warning:\} \S/);
      expect(ill.session.notes[0]).not.toContain('ping.example/check');
      expect(new Set(asked)).toEqual(new Set(['https://ping.example/check']));
    });
  });

  test('ends what has begun at the first Ctrl-C', async () => {
    token = stored({ lifetime: 3_600 });
    const env = { META_ACCESS_TOKEN: token, GH_TOKEN: ghToken };
    const session = sitIn(stage, { env });
    stage.faults.add({
      service: 'github',
      call: 'secret.put',
      kind: 'before',
      run: () => session.interrupt(),
    });
    expect(await session.run(...words('--yes'))).toBe(0);
    expect(session.notes).toEqual(['Finishing the current step. Press Ctrl-C again to stop at once.']);
    expect(session.ended).toEqual([]);
    expect((stage.inspect()?.expiresAt ?? 0) - stage.clock.seconds()).toBe(SIXTY_DAYS);
  });

  test('shows names of others on one line, and cuts what is endless', async () => {
    stage.app.name = `Acme\u001b[2J\n${'x'.repeat(3_000)}`;
    const { session } = await refresh(['--yes']);
    for (const line of session.out) {
      expect(line).not.toMatch(/\p{Cc}/u);
      expect(line.length).toBeLessThanOrEqual(2_000);
    }
  });
});
