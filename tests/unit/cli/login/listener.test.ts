import { createServer, Server } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { type Listener, listen } from '../../../../src/cli/login/listener.js';
import { pageDocument } from '../../../../src/cli/login/page.js';
import { freePort } from '../../../support/scenario.js';
import { refusal } from '../../../support/session.js';

let listener: Listener | undefined;
afterEach(async () => {
  await listener?.close();
  listener = undefined;
});
const open = async (): Promise<string> => {
  const redirectUri = `http://localhost:${await freePort()}/auth/callback`;
  listener = await listen({ redirectUri, state: 'right', onStranger: () => {} });
  return redirectUri;
};

describe('the listener', () => {
  test('shows names of others without letting them become markup', async () => {
    const { url } = await fetch(`${await open()}?code=AQtest-a-code&state=right`);
    listener?.show({ kind: 'done', title: 'Done', facts: [['App', '<img src=x onerror=alert(1)>']] });
    const texts = await Promise.all([url, `${url}/next?after=1`].map(async (at) => (await fetch(at)).text()));
    expect(texts.join()).not.toContain('<img');
    expect(texts.join()).toContain('&lt;img');
  });

  test('keeps the first answer with the right state, whatever comes after it', async () => {
    const redirectUri = await open();
    await fetch(`${redirectUri}?code=AQtest-the-first&state=right`);
    await fetch(`${redirectUri}?error=access_denied&state=right`);
    listener?.show({ kind: 'failed', title: 'Over', what: 'It is over.', hint: 'Nothing to do.' });
    expect(await listener?.answer).toMatchObject({ kind: 'code', returnedState: 'right' });
  });

  test('shows the page of the moment to whoever comes to it, also again', async () => {
    const { url } = await fetch(`${await open()}?code=AQtest-a-code&state=right`);
    const look = async () => (await fetch(url)).text();
    expect(await look()).toBe(pageDocument({ kind: 'checking' }, 1));
    const last = { kind: 'failed', title: 'Over', what: 'It is over.', hint: 'Nothing to do.' } as const;
    listener?.show(last);
    expect([await look(), await look()]).toEqual(Array(2).fill(pageDocument(last, 2)));
  });

  test('takes an error for the answer of the login, too', async () => {
    const { url } = await fetch(`${await open()}?error=access_denied&state=right`);
    expect(new URL(url).pathname).toBe('/refresh-meta-token/login');
    listener?.show({ kind: 'done', title: 'Over', facts: [] });
    await fetch(url);
    expect(await listener?.answer).toMatchObject({ kind: 'failure', returnedState: 'right' });
  });

  const IN_USE =
    'Free the port, or choose another with --redirect-uri http://localhost:8321/. Outside development mode, Meta accepts only what the app\'s "Valid OAuth Redirect URIs" list.';

  test('says what to do about a port that is in use', async () => {
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    try {
      const options = { redirectUri: `http://localhost:${port}/`, state: 'right', onStranger: () => {} };
      expect(await refusal(() => listen(options))).toBe(
        `--redirect-uri: port ${port} is in use by another program. ${IN_USE}`,
      );
    } finally {
      other.close();
    }
  });

  test('is content with the one address of localhost that this computer has', async () => {
    const { listen: original } = Server.prototype;
    const listenAt = original as (this: Server, port: number, host: string) => Server;
    /** A computer without IPv6: `::1` is as strange to it as an address that nobody has. */
    Server.prototype.listen = function (this: Server, port: number, host: string) {
      return listenAt.call(this, port, host === '::1' ? '2001:db8::1' : host);
    } as typeof original;
    try {
      expect((await fetch(await open())).status).toBe(200);
    } finally {
      Server.prototype.listen = original;
    }
  });
});
