import { beforeEach, describe, expect, test } from 'vitest';
import { type AppMade, makeApp } from '../../../../src/cli/init/make-app.js';
import { permissionsFor } from '../../../../src/cli/init/manifest.js';
import { connectionTo } from '../../../../src/cli/init/setting.js';
import { Cancelled } from '../../../../src/cli/interruption.js';
import type { GitHubProblem } from '../../../../src/token/problem.js';
import { REPOSITORY, type Scenario, startCliScenario } from '../../../support/scenario.js';
import { openSession, type TerminalSession } from '../../../support/session.js';
import { setupProblem } from '../../token/samples.js';
import { confirmApp, installApp } from './app-in-browser.js';
import { choicesOf, settingIn } from './samples.js';

let stage: Scenario;
beforeEach(async () => {
  stage = await startCliScenario();
  stage.github.serverUrl = stage.github.url;
});

interface Making {
  readonly answers?: NonNullable<Parameters<typeof openSession>[0]>['answers'];
  /** What hinders the key from being kept. */
  readonly problem?: GitHubProblem;
  readonly painted?: boolean;
  readonly context?: (session: TerminalSession) => TerminalSession['context'];
}
/** Begins to make an App for acme. `kept`: the client ID and the key, once they are. */
function making({ answers, problem, painted = false, context = (session) => session.context }: Making = {}) {
  const session = openSession({ painted, ...(answers && { answers }) });
  const { environment } = settingIn(stage, session, { choices: choicesOf(), serverUrl: stage.github.url });
  const place = { kind: 'repository', repository: REPOSITORY, store: 'actions' } as const;
  const kept: string[] = [];
  const end: Promise<AppMade> = makeApp(
    {
      registration: {
        owner: 'acme',
        isOrganization: true,
        serverUrl: stage.github.url,
        projectUrl: 'https://github.com/maker/rmt',
        permissions: permissionsFor(place),
      },
      repository: REPOSITORY,
      place,
      connection: (budgetMs) => connectionTo(environment, session.context, budgetMs),
      opensBrowser: false,
      keep: async ({ clientId, privateKey }) => {
        kept.push(clientId, privateKey.reveal());
        return problem;
      },
    },
    context(session),
  );
  return { session, kept, end };
}
const formOf = async ({ says }: TerminalSession) =>
  (await says(/http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}/))[0];

const confirmed = async (session: TerminalSession) => confirmApp(stage, await formOf(session));
const install = () => installApp(stage);
/** A person creates the App in the browser: where it ends, and what it shows there. */
async function createdIn(session: TerminalSession) {
  const address = await confirmed(session);
  const answer = await fetch(address, { redirect: 'manual' });
  const end = new URL(answer.headers.get('location') ?? '', address);
  if (end.pathname !== '/told') return { end: end.href };
  const text = await (await fetch(end)).text();
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, part]) => part);
  const [title] = all(/<h1>(.*?)<\/h1>/g);
  return { title, lines: all(/<p>([^<]*)<\/p>/g), links: all(/<a class="next" href="([^"]*)">/g) };
}
/** The person deletes the App. */
const forget = () => {
  const [app] = stage.github.apps.all();
  if (app !== undefined) stage.github.apps.delete(app);
};
const TEST_SECRET = { repository: REPOSITORY, secret: 'REFRESH_META_TOKEN_TEST' };
const page = () => `${stage.github.url}/apps/meta-token-acme/installations/new`;

describe('a GitHub App', () => {
  test('is made in the browser, kept, tried out with a secret that is gone again, and named', async () => {
    const { session, kept, end } = making();
    const form = await formOf(session);
    expect(await createdIn(session)).toEqual({ end: page() });
    install();
    expect(await end).toEqual({ kind: 'works', slug: 'meta-token-acme' });
    const [app] = stage.github.apps.all();
    expect(kept).toEqual([app?.clientId, expect.stringContaining('PRIVATE KEY')]);
    expect(session.notes).toEqual([
      `Create a GitHub App for acme: open this address in a browser on this computer that is logged in to ${stage.github.url}:`,
      '',
      form,
      '',
      'Waiting for the App to be created (Ctrl-C: continue without it) …',
      `Waiting for its installation (Ctrl-C: install it later): ${page()}`,
      'It is installed. Trying it out …',
    ]);
    expect(session.goingOn.size).toBe(0);
    expect(stage.github.secretHistory(TEST_SECRET).map(({ value }) => value)).toEqual([
      'Only a test. It may be deleted.',
    ]);
    expect(stage.github.openSecret(TEST_SECRET)).toBeUndefined();
    expect(stage.journal.calls('github')).toContain('installation.token.revoke');
    await expect(fetch(form)).rejects.toThrow();
  });

  test('is waited for until it is installed, also where GitHub fails meanwhile', async () => {
    const { session, end } = making();
    await createdIn(session);
    await session.says(/Waiting for its installation/);
    stage.faults.add({ service: 'github', call: 'repo.installation', kind: 'status', status: 503, times: 9 });
    const looks = () => stage.journal.calls('github').filter((call) => call === 'repo.installation').length;
    await expect.poll(looks, { interval: 5, timeout: 10_000 }).toBeGreaterThan(12);
    install();
    expect(await end).toMatchObject({ kind: 'works' });
  });

  test('is not installed yet where the person will do it later, and is said where', async () => {
    const { session, end } = making();
    await createdIn(session);
    await session.says(/Waiting for its installation/);
    session.interrupt();
    expect(await end).toEqual({ kind: 'not-installed', installPage: page() });
    expect(session.goingOn.size).toBe(0);
  });

  test('is made at an address that stands out', async () => {
    const { session, end } = making({ painted: true });
    const form = await formOf(session);
    session.interrupt();
    await end;
    expect(session.notes).toContain(`{underline ${form}}`);
  });

  test('is left where the person goes on without it', async () => {
    const { session, kept, end } = making();
    const form = await formOf(session);
    session.interrupt();
    expect(await end).toEqual({ kind: 'left' });
    expect([kept, session.goingOn.size]).toEqual([[], 0]);
    await expect(fetch(form)).rejects.toThrow();
  });

  test.each([
    [404, 'GitHub did not hand over the App (HTTP 404): its code works once, within an hour.'],
    [422, 'GitHub did not hand over the App (HTTP 422): its code works once, within an hour.'],
    [500, expect.stringContaining('HTTP 500')],
  ])('that GitHub does not hand over, with %s, is made again', async (status, line) => {
    const { session, kept, end } = making();
    stage.faults.add({ service: 'github', call: 'app-manifest.convert', kind: 'status', status, times: 1 });
    const told = await createdIn(session);
    expect(told).toEqual({
      title: 'The App must be created again',
      lines: [line, 'If GitHub lists it already, delete that one.'],
      links: [`${stage.github.url}/settings/apps`, new URL(await formOf(session)).pathname],
    });
    expect(session.notes).toContain(`${told.lines?.[0]} Start again in the browser.`);
    expect(kept).toEqual([]);
    forget();
    await createdIn(session);
    install();
    expect(await end).toEqual({ kind: 'works', slug: 'meta-token-acme' });
  });

  test('that differs from what was asked for is not used, and made again', async () => {
    const { session, kept, end } = making();
    stage.github.apps.tamper = (manifest) => ({ ...manifest, public: true, default_events: ['push'] });
    const line =
      'The App meta-token-acme differs from what was requested: it listens to events; anybody may install it. It was not used, and its key was discarded.';
    expect(await createdIn(session)).toEqual({
      title: 'Not the App that was requested',
      lines: [line],
      links: [
        `${stage.github.url}/organizations/acme/settings/apps/meta-token-acme/advanced`,
        new URL(await formOf(session)).pathname,
      ],
    });
    expect(session.notes).toContain(`${line} Delete it and start again in the browser.`);
    expect(kept).toEqual([]);
    stage.github.apps.tamper = undefined;
    forget();
    await createdIn(session);
    install();
    expect(await end).toMatchObject({ kind: 'works' });
  });

  test('whose key cannot be kept is told, here and in the browser', async () => {
    const problem = setupProblem();
    const { session, end } = making({ problem });
    expect(await createdIn(session)).toEqual({
      title: 'The App is created, but its key could not be stored',
      lines: [problem.message],
      links: [],
    });
    expect(await end).toEqual({ kind: 'wrong', problem });
    expect(session.goingOn.size).toBe(0);
  });

  test('that this command did not ask for is not used, and that is said once', async () => {
    const { session, end } = making();
    const { origin } = new URL(await formOf(session));
    for (const sign of ['0', '1'])
      await fetch(`${origin}/created?code=${'a'.repeat(40)}&state=${sign.repeat(32)}`);
    expect(session.notes.filter((line) => line.includes('did not ask for'))).toEqual([
      'GitHub sent back an App that this command did not ask for. It was not used; still waiting.',
    ]);
    expect(stage.journal.calls('github')).not.toContain('app-manifest.convert');
    await createdIn(session);
    install();
    expect(await end).toMatchObject({ kind: 'works' });
  });

  test.each(['repo.installation', 'installation.token', 'secret.public-key', 'secret.put', 'secret.delete'])(
    'that GitHub refuses something is not one that works: %s',
    async (call) => {
      const { session, end } = making();
      stage.faults.add({ service: 'github', call, kind: 'status', status: 403, times: 99 });
      await createdIn(session);
      install();
      expect(await end).toMatchObject({
        kind: 'wrong',
        problem: { kind: 'permanent', message: expect.stringMatching(/\S/) },
      });
      expect(session.goingOn.size).toBe(0);
      const calls = stage.journal.calls('github');
      expect(calls.includes('installation.token.revoke')).toBe(call.startsWith('secret.'));
    },
  );
});

describe('where the browser is on another computer', () => {
  const PASTE = 'Waiting for the App (Ctrl-C: continue without it) (hidden)';
  const HINT = 'If the browser ends on a page that does not load, paste its address here.';

  test('the address that it ends on can be pasted, until there is a code in it', async () => {
    const made = making({
      answers: [
        'https://example.com/no-code-in-here',
        `code=${'a'.repeat(40)}&state=${'0'.repeat(32)}`,
        async () => {
          const address = await confirmed(made.session);
          install();
          return address;
        },
      ],
    });
    const { session, end } = made;
    expect(await end).toEqual({ kind: 'works', slug: 'meta-token-acme' });
    expect(session.asked).toEqual([PASTE, PASTE, PASTE]);
    expect(session.hints).toEqual([HINT, HINT, HINT]);
    const { port } = new URL(await formOf(session));
    expect(session.notes.slice(4)).toEqual([
      `With the browser on another computer: ssh -L ${port}:127.0.0.1:${port} brings the address there.`,
      'That contains no code.',
      'GitHub sent back an App that this command did not ask for. It was not used; still waiting.',
      `Waiting for its installation (Ctrl-C: install it later): ${page()}`,
      'It is installed. Trying it out …',
    ]);
  });

  test('Ctrl-C at that question goes on without the App', async () => {
    const { session, end } = making({ answers: [new Cancelled()] });
    expect(await end).toEqual({ kind: 'left' });
    expect(session.asked).toEqual([PASTE]);
  });

  test('Ctrl-C beside that question goes on without the App, too', async () => {
    const made = making({
      answers: [
        async () => {
          made.session.interrupt();
          return new Promise<never>(() => {});
        },
      ],
    });
    expect(await made.end).toEqual({ kind: 'left' });
    expect(made.session.notes.at(-1)).toMatch(/^With the browser on another computer/);
  });

  test('a terminal that fails is not taken for somebody who goes on without the App', async () => {
    const { end } = making({ answers: [new Error('the terminal is gone')] });
    await expect(end).rejects.toThrow('the terminal is gone');
  });

  test('the question is taken back once the App has come in the browser of this one', async () => {
    const { session, end } = making({
      answers: [],
      context: ({ context }) => ({
        ...context,
        terminal: {
          ...context.terminal,
          askHidden: (_, { signal } = {}) =>
            new Promise((_resolve, reject) => {
              signal?.addEventListener('abort', () => reject(new Cancelled()));
            }),
        },
      }),
    });
    await createdIn(session);
    install();
    expect(await end).toMatchObject({ kind: 'works' });
    expect(session.notes).toContain('GitHub created the App meta-token-acme.');
  });
});
