import { describe, expect, it } from 'vitest';
import { editJson } from '../../../sandbox/script.js';
import { type Scenario, startScenario, type TestHooks } from '../../support/scenario.js';

const REDIRECT = 'https://acme.example/back';

/** A token that a password change ended, and the issue whose link a person follows. */
async function dead(hooks: TestHooks) {
  const scenario = await startScenario({ faultRate: 0 }, hooks);
  const old = scenario.store(scenario.issue({ scopes: ['public_profile', 'ads_read'] }));
  scenario.meta.changePassword(scenario.user);
  await scenario.run({ 'redirect-uri': REDIRECT });
  const [, link = ''] =
    /\((https:\/\/www\.facebook\.com\/[^)]+)\)/.exec(scenario.openIssues()[0]?.body ?? '') ?? [];
  return { scenario, old, link: new URL(link) };
}

const reauthorize = (scenario: Scenario, response: string) =>
  scenario.run({ 'redirect-uri': REDIRECT, mode: 'reauthorize', 'authorization-response': response });

async function expectNotSpent(scenario: Scenario, old: string, response: string, reason: string) {
  const ran = await reauthorize(scenario, response);
  expect(ran.report[0]).toMatchObject({ refreshed: false, reason });
  expect(ran.meta).not.toContain('code_exchange');
  expect(ran.meta).not.toContain('exchange');
  expect(scenario.stored()).toBe(old);
}

describe.concurrent('A login is taken only with what shows that it was started here', () => {
  it('not a bare code', async (hooks) => {
    const { scenario, old, link } = await dead(hooks);
    const code = new URL(scenario.answer(link)).searchParams.get('code') ?? '';
    await expectNotSpent(scenario, old, code, 'state-missing');
  });

  it('not a bare code with the marks of Facebook behind it', async (hooks) => {
    const { scenario, old, link } = await dead(hooks);
    const code = new URL(scenario.answer(link)).searchParams.get('code') ?? '';
    await expectNotSpent(scenario, old, `${code}#_=_`, 'state-missing');
  });

  it('not a query without its state', async (hooks) => {
    const { scenario, old, link } = await dead(hooks);
    const code = new URL(scenario.answer(link)).searchParams.get('code') ?? '';
    await expectNotSpent(scenario, old, `?code=${code}`, 'state-missing');
  });

  it.for(['https://acme.example.evil.example', 'http://acme.example', 'https://acme.example:8443'])(
    'not an address at %s',
    async (origin, hooks) => {
      const { scenario, old, link } = await dead(hooks);
      const { search } = new URL(scenario.answer(link));
      await expectNotSpent(scenario, old, `${origin}/back${search}`, 'address-of-other-origin');
    },
  );

  it('but the address that the dialog ends on, whole or its query alone', async (hooks) => {
    const { scenario, link } = await dead(hooks);
    const first = await reauthorize(scenario, scenario.answer(link));
    expect(first.outputs).toMatchObject({ outcome: 'refreshed', refreshed: 'true' });
    const again = await dead(hooks);
    const { search } = new URL(again.scenario.answer(again.link));
    expect((await reauthorize(again.scenario, search)).outputs.refreshed).toBe('true');
  });
});

describe.concurrent('The page for the code of a device is Meta’s', () => {
  it.for([
    'https://facebook.com.evil.example/device',
    'https://evil.example/device',
    'https://www.facebook.com@evil.example/device',
    'https://www.facebook.com:8443/device',
    'http://www.facebook.com/device',
    'https://www.facebook.com/l.php',
    'https://127.0.0.1.evil.example/device',
  ])('and not %s', async (page, hooks) => {
    const { scenario, old } = await dead(hooks);
    scenario.faults.add({
      service: 'meta',
      call: 'device_login',
      kind: 'edit',
      edit: editJson((body) => ({ ...(body as object), verification_uri: page })),
    });
    const ran = await scenario.run({ mode: 'reauthorize', 'client-token': scenario.app.clientToken });
    expect(ran.stdout + ran.summary + JSON.stringify(scenario.issues())).not.toContain(page);
    expect(ran.outputs.refreshed).toBe('false');
    expect(scenario.stored()).toBe(old);
  });
});
