import { get } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { listenForApp, type Next } from '../../../../src/cli/init/app-listener.js';
import { appPageSecurity } from '../../../../src/cli/init/app-page.js';
import type { AppRegistration } from '../../../../src/cli/init/manifest.js';

const REGISTRATION: AppRegistration = {
  owner: 'acme',
  isOrganization: true,
  serverUrl: 'https://github.com',
  projectUrl: 'https://github.com/maker/refresh-meta-token',
  permissions: { secrets: 'write' },
};
const CODE = 'abcdef1234567890';
const INSTALL = 'https://github.com/apps/x/installations/new';
const SHOWN: Next = { kind: 'show', page: { kind: 'told', title: 'Not stored', lines: ['Why.'], links: [] } };

/** A page that listens, with all that it was given. Every App is answered with `next`. */
async function listening(next: Next = { kind: 'go', address: INSTALL }) {
  const codes: string[] = [];
  const strangers: string[] = [];
  const listener = await listenForApp({
    registration: REGISTRATION,
    onCode: async (code) => {
      codes.push(code);
      return next;
    },
    onStranger: () => void strangers.push('one'),
  });
  const { origin, pathname } = new URL(listener.address);
  /** Opens the form, as a browser does: where it leads, and what it carries. */
  const form = async () => {
    const text = await (await fetch(listener.address)).text();
    const attribute = (name: string) =>
      (new RegExp(`${name}="([^"]*)"`).exec(text)?.[1] ?? '')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
    const action = new URL(attribute('action'));
    return {
      action,
      state: action.searchParams.get('state') ?? '',
      manifest: JSON.parse(attribute('name="manifest" value')) as Record<string, unknown>,
    };
  };
  /** GitHub sends the browser back. */
  const back = (query: Readonly<Record<string, string>>) =>
    fetch(`${origin}/created?${new URLSearchParams(query)}`, { redirect: 'manual' });
  /** What the page says that the browser ends on. */
  const told = async () => {
    const text = await (await fetch(`${origin}/told`)).text();
    const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, ...parts]) => parts.join(' '));
    return {
      title: all(/<h1>(.*?)<\/h1>/g)[0],
      lines: all(/<p>([^<]*)<\/p>/g),
      links: all(/<a class="next" href="([^"]*)">(.*?)<\/a>/g),
    };
  };
  onTestFinished(async () => {
    // Lets it close at once.
    await fetch(`${origin}/told`).catch(() => {});
    await listener.close();
  });
  return { listener, origin, pathname, codes, strangers, form, back, told };
}

const STRANGER = {
  title: 'Not the App that the terminal is waiting for',
  lines: [
    'GitHub sent you back without the state of the page that was opened last, so nothing was used or stored.',
  ],
};

describe('the form', () => {
  test('is at an address that nobody can guess, on this computer alone, and leads to GitHub and back', async () => {
    const { origin, pathname, form } = await listening();
    expect(new URL(origin).hostname).toBe('127.0.0.1');
    expect(pathname).toMatch(/^\/[0-9a-f]{32}$/);
    const { action, state, manifest } = await form();
    expect(action.origin + action.pathname).toBe('https://github.com/organizations/acme/settings/apps/new');
    expect(state).toMatch(/^[0-9a-f]{32}$/);
    expect(manifest).toMatchObject({
      name: 'Meta token acme',
      redirect_url: `${origin}/created`,
      default_permissions: { secrets: 'write' },
    });
    expect((await form()).state).not.toBe(state);
    expect((await listening()).pathname).not.toBe(pathname);
  });

  test('is served under its own name only, and lets nothing but itself act', async () => {
    const { listener, origin } = await listening();
    const { headers } = await fetch(listener.address);
    expect(headers.get('content-security-policy')).toBe(appPageSecurity('https://github.com'));
    const status = await new Promise((resolve) => {
      get(listener.address, { headers: { host: `rebound.example:${new URL(origin).port}` } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
    });
    expect(status).toBe(421);
  });
});

describe('an App that comes back', () => {
  test('is taken with the state of the form, and its code leaves the address bar', async () => {
    const { form, back, codes, strangers } = await listening();
    const { state } = await form();
    const answer = await back({ code: CODE, state });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, INSTALL]);
    expect([codes, strangers]).toEqual([[CODE], []]);
  });

  test('is taken for each form once, whichever comes first', async () => {
    const { form, back, codes, strangers } = await listening();
    const [one, two] = [await form(), await form()];
    await back({ code: `${CODE}2`, state: two.state });
    await back({ code: `${CODE}1`, state: one.state });
    expect(codes).toEqual([`${CODE}2`, `${CODE}1`]);
    await back({ code: `${CODE}3`, state: two.state });
    await back({ code: `${CODE}4`, state: one.state });
    expect(codes).toHaveLength(2);
    expect(strangers).toHaveLength(2);
  });

  test.each<[string, (state: string) => Record<string, string>, number]>([
    ['without a state', () => ({ code: CODE }), 1],
    ['with an empty state', () => ({ code: CODE, state: '' }), 1],
    ['with a state of no form', () => ({ code: CODE, state: '0'.repeat(32) }), 1],
    ['with more than the state', (state) => ({ code: CODE, state: `${state}0` }), 1],
    ['without a code', (state) => ({ state }), 0],
    ['with what is no code', (state) => ({ code: '../../user', state }), 0],
  ])('%s is a stranger, and not used', async (_, query, met) => {
    const { form, back, told, codes, strangers, pathname } = await listening();
    const { state } = await form();
    const answer = await back(query(state));
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/told']);
    expect([codes, strangers.length]).toEqual([[], met]);
    expect(await told()).toEqual({ ...STRANGER, links: [`${pathname} Start again`] });
    // The form that is open still counts.
    await back({ code: CODE, state });
    expect(codes).toEqual([CODE]);
  });

  test.each<[string, Next, (form: string) => object]>([
    ['the end', SHOWN, () => ({ title: 'Not stored', lines: ['Why.'], links: [] })],
    [
      'why it is of no use, and the way back',
      {
        kind: 'again',
        title: 'Once more',
        lines: ['A.', 'B.'],
        links: [['https://github.com/x', 'Delete it']],
      },
      (form) => ({
        title: 'Once more',
        lines: ['A.', 'B.'],
        links: ['https://github.com/x Delete it', `${form} Start again`],
      }),
    ],
  ])('leaves the browser with %s', async (_, next, expected) => {
    const { form, back, told, pathname } = await listening(next);
    const answer = await back({ code: CODE, state: (await form()).state });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/told']);
    expect(await told()).toEqual(expected(pathname));
  });

  test('has not come yet, says the page until then', async () => {
    expect(await (await listening()).told()).toEqual({
      title: 'No App has come back yet',
      lines: ['Open the address that the terminal shows.'],
      links: [],
    });
  });
});

describe('what a person pastes', () => {
  test('is as good as what the browser brings', async () => {
    const { form, listener, codes } = await listening();
    const { state } = await form();
    expect(await listener.paste(`http://127.0.0.1:1/created?code=${CODE}&state=${state}`)).toBe('taken');
    expect(codes).toEqual([CODE]);
  });

  test.each([
    ['unreadable', 'http://127.0.0.1:1/created', 0],
    ['stranger', `http://127.0.0.1:1/created?code=${CODE}&state=${'0'.repeat(32)}`, 1],
    ['stranger', `code=${CODE}`, 1],
  ])('is %s where it is %s', async (says, text, met) => {
    const { form, listener, codes, strangers } = await listening();
    await form();
    expect(await listener.paste(text)).toBe(says);
    expect([codes, strangers.length]).toEqual([[], met]);
  });
});

test('the page stays until the browser has seen the last of it', async () => {
  const { form, back, told, listener, origin } = await listening(SHOWN);
  await back({ code: CODE, state: (await form()).state });
  const closed = listener.close();
  expect(await told()).toMatchObject({ title: 'Not stored' });
  await closed;
  await expect(fetch(origin)).rejects.toThrow();
});
