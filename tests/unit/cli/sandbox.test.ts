import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { freePort } from '../../support/scenario.js';
import { inFolder, openSession, TELLS } from '../../support/session.js';

// What waits for ever is told soon.
vi.setConfig({ testTimeout: 5_000 });

const REPOSITORY = 'acme/reports';

describe('the command sandbox', () => {
  const FREE = ['--meta-port', '0', '--github-port', '0', '--page-port', '0'];
  /** Runs it until Ctrl-C, and does something in between. */
  const during = async (
    more: readonly string[],
    work: (session: ReturnType<typeof openSession>) => Promise<void>,
  ) => {
    const session = openSession();
    const end = session.run('sandbox', ...FREE, ...more);
    await expect.poll(() => session.out.length).toBeGreaterThan(0);
    await work(session);
    session.interrupt();
    expect(await end).toBe(0);
    return session;
  };

  test('prints for a program one line: the environment and the addresses', async () => {
    const session = await during(['--json', '--start', '2026-03-01T12:00:00Z'], async ({ out }) => {
      const { environment, graph_api_url, dialog_url, page_url } = JSON.parse(out[0] ?? '');
      expect([graph_api_url, dialog_url]).toEqual([dialog_url, graph_api_url]);
      expect(environment).toMatchObject({ GITHUB_REPOSITORY: REPOSITORY, GITHUB_SERVER_URL: page_url });
      const text = await (await fetch(page_url)).text();
      expect(text).toMatch(/The time here is Sun, 01 Mar 2026 12:00:0\d GMT\./);
      expect(text).toContain('A valid user token, ');
    });
    expect(session.out).toHaveLength(1);
    expect(session.notes).toEqual([]);
    await expect(fetch(JSON.parse(session.out[0] ?? '').page_url)).rejects.toThrow('fetch failed');
  });

  test('prints for a person lines for the shell, and what to do next', async () => {
    const session = await during([], async () => {});
    const PROGRAM = `node ${session.context.programFile}`;
    const value = (name: string) =>
      new RegExp(`^export ${name}='([^']+)'$`, 'm').exec(session.out.join('\n'))?.[1];
    expect(session.out.map((line) => line.replace(/='[^']+'$/, ''))).toEqual([
      'export META_APP_ID',
      'export META_APP_SECRET',
      'export META_CLIENT_TOKEN',
      'export INSTAGRAM_APP_ID',
      'export INSTAGRAM_APP_SECRET',
      'export THREADS_APP_ID',
      'export THREADS_APP_SECRET',
      'export META_ACCESS_TOKEN',
      'export META_ADMIN_TOKEN',
      'export GH_TOKEN',
      'export GITHUB_REPOSITORY',
      'export GITHUB_API_URL',
      'export GITHUB_SERVER_URL',
    ]);
    const [, meta = ''] = /--graph-api-url (\S+)/.exec(session.notes.join('\n')) ?? [];
    expect(meta).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(session.notes).toEqual([
      '',
      'These lead to a Meta and a GitHub on this computer; the credentials are made up.',
      `To see a token refreshed, open ${value('GITHUB_SERVER_URL')}:`,
      '  press the green button, four times. The clock, faults and the issue are there too.',
      'To try a command, paste the lines above into another terminal, then:',
      `  ${PROGRAM} inspect --graph-api-url ${meta}`,
      `  ${PROGRAM} refresh --secret META_ACCESS_TOKEN --graph-api-url ${meta}`,
      `  ${PROGRAM} login --secret META_ACCESS_TOKEN --graph-api-url ${meta} --dialog-url ${meta}`,
      `  ${PROGRAM} login --platform instagram --secret META_ACCESS_TOKEN --instagram-api-url ${meta}/instagram --instagram-login-url ${meta}/instagram-login --dialog-url ${meta}/instagram-dialog`,
      `  ${PROGRAM} login --platform threads --secret META_ACCESS_TOKEN --threads-api-url ${meta}/threads --dialog-url ${meta}/threads-dialog`,
      expect.stringMatching(
        `^  ${PROGRAM} system-user --secret META_ACCESS_TOKEN --system-user \\d+ --scope ads_read,read_insights --graph-api-url ${meta}$`,
      ),
      `  ${PROGRAM} init --repo acme/website --action acme/refresh-meta-token@v1 --run --graph-api-url ${meta} --dialog-url ${meta}`,
      'Without these addresses a command contacts the real Meta.',
      'Ctrl-C ends it and leaves nothing behind.',
    ]);
  });

  test('begins now unless a time was said, and its clock goes on by itself', async () => {
    await during(['--json'], async ({ out }) => {
      const { page_url } = JSON.parse(out[0] ?? '');
      const shown = async () => {
        const [, time = ''] = /The time here is ([^<]+)\./.exec(await (await fetch(page_url)).text()) ?? [];
        return Date.parse(time);
      };
      const begun = await shown();
      expect(Math.abs(begun - Date.now())).toBeLessThan(5_000);
      await expect.poll(shown, { timeout: 3_000 }).toBeGreaterThan(begun);
    });
  });

  test('runs the workflow for somebody who starts it through GitHub', () =>
    inFolder(async (folder) => {
      const file = path.join(folder, 'action.mjs');
      await writeFile(file, TELLS);
      await during(['--json', '--action', file], async ({ out }) => {
        const { GITHUB_API_URL: api, GH_TOKEN: token } = JSON.parse(out[0] ?? '').environment;
        const actions = `${api}/repos/acme/reports/actions`;
        const headers = { authorization: `Bearer ${token}`, 'user-agent': 'test' };
        const body = JSON.stringify({ ref: 'main', inputs: { mode: 'check' } });
        await fetch(`${actions}/workflows/refresh-meta-token.yml/dispatches`, {
          method: 'POST',
          headers,
          body,
        });
        const newest = async () => {
          const answer = await fetch(`${actions}/runs`, { headers });
          const { workflow_runs: runs } = (await answer.json()) as {
            workflow_runs: { conclusion: string }[];
          };
          return runs[0]?.conclusion;
        };
        await expect.poll(newest, { timeout: 3_000 }).toBe('success');
      });
    }));

  test('ends at a Ctrl-C that comes before everything is shown', async () => {
    const session = openSession();
    const keep = session.out.push.bind(session.out);
    session.out.push = (...lines) => {
      if (session.out.length === 0) session.interrupt();
      return keep(...lines);
    };
    expect(await session.run('sandbox', ...FREE, '--json')).toBe(0);
    expect(session.out).toHaveLength(1);
    expect(session.ended).toEqual([]);
  });

  test.each([
    ['--meta-port', '99999'],
    ['--github-port', '-1'],
    ['--page-port', '8x'],
    ['--page-port', '65536'],
    ['--page-port', ''],
  ])('takes no %s of %s', async (option, value) => {
    const session = openSession();
    expect(await session.run('sandbox', ...FREE, `${option}=${value}`)).toBe(1);
    expect(session.notes).toEqual([
      `error: ${option}: must be a port, or 0 for any free one.\nExample: ${option} 8471`,
    ]);
  });

  test.each(['--meta-port', '--github-port', '--page-port'])(
    'says which options change a port that is in use: %s',
    async (option) => {
      const { createServer } = await import('node:http');
      const port = await freePort();
      const other = createServer().listen(port, '127.0.0.1');
      await new Promise((resolve) => other.once('listening', resolve));
      try {
        const session = openSession();
        expect(await session.run('sandbox', ...FREE, option, String(port))).toBe(1);
        expect(session.notes).toEqual([
          'error: sandbox: finds a port in use.\nIs another one running? Other ports: --meta-port, --github-port, --page-port.',
        ]);
      } finally {
        other.close();
      }
    },
  );

  test('takes no other time than a date', async () => {
    const session = openSession();
    expect(await session.run('sandbox', ...FREE, '--start', 'soon')).toBe(1);
    expect(session.notes).toEqual(['error: --start: must be a date.\nExample: --start 2026-01-05T06:00:00Z']);
  });

  test('without a built action says how to build it', async () => {
    const session = openSession();
    // It is looked for once the ports have been read: the last one is a port too.
    const last = ['--page-port', '65535'];
    expect(await session.run('sandbox', ...FREE, ...last, '--action', '/nowhere/index.js')).toBe(1);
    expect(session.notes).toEqual([
      'error: dist/action: holds no built action.\nBuild it first: npm run bundle',
    ]);
  });
});
