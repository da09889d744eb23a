import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { withHeaders } from '../../../sandbox/script.js';
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

  test('names all that is missing where nobody can be asked', async () => {
    const bare = ['refresh', '--repo', REPOSITORY];
    const { session, exitCode } = await refresh([], { env: { META_ACCESS_TOKEN: undefined } }, bare);
    expect(exitCode).toBe(1);
    expect(session.notes[0]?.split('\n')).toEqual([
      'error: --yes, --secret and META_ACCESS_TOKEN: are missing.',
      '  --yes: Add --yes, or --dry-run to see what would be done.',
      '  --secret: Example: --secret META_ACCESS_TOKEN',
      expect.stringMatching(/^ {2}META_ACCESS_TOKEN: \S/),
    ]);
  });

  test('warns where Meta no longer serves the version of its API', async () => {
    const edit = withHeaders({ 'x-ad-api-version-warning': 'The call has been auto-upgraded to v99.0.' });
    stage.faults.add({ service: 'meta', call: 'debug_token', kind: 'edit', edit });
    const { session, exitCode } = await refresh(['--yes'], { painted: true });
    expect(exitCode).toBe(0);
    expect(session.notes).toEqual([
      expect.stringMatching(
        /^\{yellow warning:\} Meta no longer serves v\S+ for every call\. .*v99\.0\." \S/,
      ),
    ]);
  });

  describe('speaks of an input', () => {
    test('by the flag or the variable that it has here', async () => {
      const typed = words('--yes').map((word) => (word === SECRET ? 'OTHER' : word));
      const { session, exitCode } = await refresh([], {}, typed);
      expect(exitCode).toBe(1);
      expect(session.notes[0]).toBe(
        `OTHER: There is no secret OTHER in ${REPOSITORY}. Set --secret to the secret that META_ACCESS_TOKEN comes from. If it belongs to an environment or an organization, set environment or organization too.`,
      );
    });

    test('by its own name where it has none here', () =>
      inFolder(async (folder) => {
        const config = path.join(folder, 'tokens.yml');
        await writeFile(config, 'tokens:\n  - secret: OTHER\n    value: ${{ env.META_ONE }}\n');
        const { session, exitCode } = await refresh(
          [],
          { env: { META_ONE: token, META_ACCESS_TOKEN: undefined } },
          [
            ...['refresh', '--repo', REPOSITORY, '--config', config, '--yes'],
            ...['--graph-api-url', stage.meta.graphUrl],
          ],
        );
        expect(exitCode).toBe(1);
        expect(session.notes[0]).toBe(
          `OTHER: There is no secret OTHER in ${REPOSITORY}. Set --secret to the secret that access-token comes from. If it belongs to an environment or an organization, set environment or organization too.`,
        );
      }));
  });

  describe('with --token-file', () => {
    const withFile = (work: (file: string) => Promise<void>) =>
      inFolder(async (folder) => {
        const file = path.join(folder, 'token.txt');
        await writeFile(file, `${token}\n`, { mode: 0o600 });
        await work(file);
      });

    test('takes the token from there, and puts the new one there too', async () => {
      token = stored({ lifetime: 3_600 });
      await withFile(async (file) => {
        const env = { META_ACCESS_TOKEN: undefined };
        const { session, exitCode } = await refresh(['--yes', '--token-file', file], { env });
        expect(exitCode, session.screen()).toBe(0);
        expect(stage.stored()).not.toBe(token);
        expect(await readFile(file, 'utf8')).toBe(`${stage.stored()}\n`);
      });
    });

    test('takes no other token than that one', () =>
      withFile(async (file) => {
        const one = ['--token-file', file];
        const stdin = await refresh(['--yes', '--stdin', ...one]);
        expect([stdin.exitCode, stdin.session.notes]).toEqual([
          1,
          [
            'error: --token-file: cannot be combined with --stdin: the file holds one token.\nLeave one of them out.',
          ],
        ]);
        const config = path.join(path.dirname(file), 'tokens.yml');
        await writeFile(config, `tokens:\n  - secret: ${SECRET}\n    value: \${{ env.META_ACCESS_TOKEN }}\n`);
        const typed = ['refresh', '--repo', REPOSITORY, '--yes', '--config', config, ...one];
        const list = await refresh([], {}, typed);
        expect([list.exitCode, list.session.notes]).toEqual([
          1,
          [
            'error: --token-file: cannot be combined with a list of tokens: the file holds one token.\nLeave one of them out.',
          ],
        ]);
        expect(stage.journal.calls()).toEqual([]);
      }));
  });

  describe('without a GitHub token', () => {
    const API = 'https://api.github.com';
    /** The sandbox in the place of GitHub, to which alone the login of `gh` goes. */
    const transport: Transport = (url, request) =>
      createTransport()(
        url.origin === API ? new URL(stage.github.url + url.pathname + url.search) : url,
        request,
      );
    const env = { GH_TOKEN: undefined, GITHUB_API_URL: API };
    const withGh = (script: string, work: () => Promise<void>) =>
      inFolder(async (folder) => {
        await writeFile(path.join(folder, 'gh'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
        vi.stubEnv('PATH', folder);
        await work().finally(() => vi.unstubAllEnvs());
      });
    /** What the requests to GitHub came with. */
    const credentials = () =>
      new Map(
        stage.journal
          .exchanges('github')
          .map(({ path: where, requestHeaders }) => [
            /issues/.test(where) ? 'issues' : 'secrets',
            requestHeaders.authorization?.replace(/^\w+ /, ''),
          ]),
      );

    test('does all as whoever is logged in with gh', () =>
      withGh(`echo ${ghToken}`, async () => {
        token = stored({ lifetime: 3_600 });
        const { session, exitCode } = await refresh([], { env, transport, answers: [true] });
        expect(exitCode, session.screen()).toBe(0);
        expect(session.asked).toHaveLength(1);
        expect(stage.stored()).not.toBe(token);
        expect(credentials()).toEqual(
          new Map([
            ['secrets', ghToken],
            ['issues', ghToken],
          ]),
        );
      }));

    test('keeps the issue with the credential that is for it', () =>
      withGh(`echo ${ghToken}`, async () => {
        token = stored({ lifetime: 3_600 });
        const config = path.join(process.env.PATH ?? '', 'tokens.yml');
        await writeFile(config, 'github-token: ${{ env.MINE }}\n');
        const { session, exitCode } = await refresh(['--config', config], {
          env: { ...env, MINE: stage.githubToken },
          transport,
          answers: [true],
        });
        expect(exitCode, session.screen()).toBe(0);
        expect(credentials()).toEqual(
          new Map([
            ['secrets', ghToken],
            ['issues', stage.githubToken],
          ]),
        );
      }));

    test('asks for one where nobody is logged in with gh', () =>
      withGh('exit 1', async () => {
        const { session, exitCode } = await refresh([], { env, transport, answers: [ghToken, true] });
        expect(exitCode, session.screen()).toBe(0);
        expect(session.asked).toEqual(['GitHub token (hidden)', expect.stringMatching(/^Refresh /)]);
      }));
  });
});
