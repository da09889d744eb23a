import { afterEach, describe, expect, test } from 'vitest';
import { type Listener, listen } from '../../../../src/cli/login/listener.js';
import { freePort } from '../../../support/scenario.js';

let listener: Listener;
afterEach(() => listener.close());
const open = async (): Promise<string> => {
  const redirectUri = `http://localhost:${await freePort()}/auth/callback`;
  listener = await listen({ redirectUri, state: 'right', onStranger: () => {} });
  return redirectUri;
};

describe('the listener', () => {
  test('shows names of others without letting them become markup', async () => {
    const { url } = await fetch(`${await open()}?code=AQtest-a-code&state=right`);
    listener.show({ kind: 'done', title: 'Done', facts: [['App', '<img src=x onerror=alert(1)>']] });
    const texts = await Promise.all([url, `${url}/next?after=1`].map(async (at) => (await fetch(at)).text()));
    expect(texts.join()).not.toContain('<img');
    expect(texts.join()).toContain('&lt;img');
  });

  test('keeps the first answer with the right state, whatever comes after it', async () => {
    const redirectUri = await open();
    await fetch(`${redirectUri}?code=AQtest-the-first&state=right`);
    await fetch(`${redirectUri}?error=access_denied&state=right`);
    listener.show({ kind: 'failed', title: 'Over', what: 'It is over.', hint: 'Nothing to do.' });
    expect(await listener.answer).toMatchObject({ kind: 'code', returnedState: 'right' });
  });
});
