import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { SIXTY_DAYS, setStage, type TestHooks } from './stage.js';

/** No random faults: an event whose reply was lost is not sent again, so that nobody is told twice. */
async function due(hooks: TestHooks) {
  const stage = await setStage({ faultRate: 0 }, hooks);
  const old = stage.meta.issueToken({ kind: 'system-user', lifetime: SIXTY_DAYS, scopes: ['ads_read'] });
  stage.store(old);
  stage.clock.advance({ days: 40 });
  return { stage, old, repository: stage.github.repository('acme/ads') };
}

describe.concurrent('expiry-variable', () => {
  const input = { 'expiry-variable': 'META_TOKEN_EXPIRES_AT' };

  it('gets the expiry as ISO 8601 on each run that knows it', async (hooks) => {
    const { stage, repository } = await due(hooks);
    await stage.run(input);
    expect(expiryOf(repository.variables)).toBe('2026-04-15T07:00:00Z');
    stage.clock.advance({ days: 30 });
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS }));
    await stage.run(input);
    expect(expiryOf(repository.variables)).toBe('2026-05-15T07:00:00Z');
    stage.store(stage.meta.issueToken({ kind: 'system-user', lifetime: 'never' }));
    await stage.run(input);
    expect(expiryOf(repository.variables)).toBe('never');
    expect(repository.variables.size).toBe(1);
  });

  it('stays as it is when the token is dead', async (hooks) => {
    const { stage, old, repository } = await due(hooks);
    stage.meta.revoke(old);
    await stage.run(input);
    expect(repository.variables.size).toBe(0);
  });
});

describe.concurrent('dispatch-event', () => {
  it('is sent after a refresh, with the secret’s name and the expiry, and no token', async (hooks) => {
    const { stage, repository } = await due(hooks);
    const ran = await stage.run({ 'dispatch-event': 'meta-token-refreshed' });
    expect(ran.outputs.outcome).toBe('refreshed');
    expect(repository.dispatches).toMatchObject([
      {
        eventType: 'meta-token-refreshed',
        clientPayload: { secret: 'META_ACCESS_TOKEN', expires_at: '2026-04-15T07:00:00Z' },
      },
    ]);
    expect(JSON.stringify(repository.dispatches)).not.toContain('EAAtest');
  });

  it('is not sent on a day without a refresh', async (hooks) => {
    const { stage, repository } = await due(hooks);
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS }));
    await stage.run({ 'dispatch-event': 'meta-token-refreshed' });
    expect(repository.dispatches).toEqual([]);
  });
});

describe.concurrent('export-env', () => {
  it('gives later steps the new token, masked before it is exported', async (hooks) => {
    const { stage } = await due(hooks);
    const ran = await stage.run({ 'export-env': 'META_TOKEN' });
    expect(ran.outputs.outcome).toBe('refreshed');
    expect(ran.exported).toEqual({ META_TOKEN: stage.stored() });
    expect(ran.stdout).toContain(`::add-mask::${stage.stored()}\n`);
  });

  it('gives no token that was not proved', async (hooks) => {
    const { stage, old } = await due(hooks);
    stage.faults.add({ service: 'meta', call: 'debug_token', kind: 'status', status: 500, times: 3 });
    expect((await stage.run({ 'export-env': 'META_TOKEN' })).exported).toEqual({});
    stage.meta.revoke(old);
    expect((await stage.run({ 'export-env': 'META_TOKEN' })).exported).toEqual({});
  });
});

describe.concurrent('An extra that fails', () => {
  it.for([
    [{ 'expiry-variable': 'EXPIRES' }, 'actions_variables', 'Variables: write'],
    [{ 'dispatch-event': 'refreshed' }, 'contents', 'Contents: write'],
  ] as const)(
    '%j is a warning that names the permission, and the outcome stays',
    async ([input, permission, words], hooks) => {
      const { stage } = await due(hooks);
      delete stage.github.credential(stage.secretsToken)?.permissions[permission];
      const ran = await stage.run(input);
      expect(ran.exitCode).toBe(0);
      expect(ran.outputs.outcome).toBe('refreshed');
      expect(ran.stdout).toMatch(new RegExp(`::warning .*${words}`));
    },
  );
});

describe.concurrent('heartbeat-url', () => {
  const PATH = '/ping/8f14e45fceea167a';

  /** Counts the pings; answers with `status`. */
  async function startMonitor(hooks: TestHooks, status = 200) {
    const pings: string[] = [];
    const server = createServer((request, answer) => {
      pings.push(`${request.method} ${request.url}`);
      answer.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end('OK');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    hooks.onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${PATH}`, pings };
  }

  it('is pinged after the stored token was proved', async (hooks) => {
    const { stage } = await due(hooks);
    const { url, pings } = await startMonitor(hooks);
    await stage.run({ 'heartbeat-url': url });
    await stage.run({ 'heartbeat-url': url });
    expect(pings).toEqual([`GET ${PATH}`, `GET ${PATH}`]);
  });

  it('is not pinged for a dead token, an outage, a refused credential or a dry run', async (hooks) => {
    const { stage, old } = await due(hooks);
    const { url, pings } = await startMonitor(hooks);
    const input = { 'heartbeat-url': url };
    stage.faults.add({ service: 'meta', call: 'debug_token', kind: 'status', status: 500, times: 3 });
    expect((await stage.run(input)).outputs.outcome).toBe('inconclusive');
    expect((await stage.run({ ...input, 'dry-run': 'true' })).outputs.outcome).toBe('healthy');
    expect((await stage.run({ ...input, 'secrets-token': stage.githubToken })).outputs.outcome).toBe(
      'misconfigured',
    );
    stage.meta.revoke(old);
    expect((await stage.run(input)).outputs.outcome).toBe('reauthorize');
    expect(pings).toEqual([]);
  });

  it.for([500, 404, 302])(
    'that answers %i is a warning, and its address is told nowhere',
    async (status, hooks) => {
      const { stage } = await due(hooks);
      const { url, pings } = await startMonitor(hooks, status);
      const ran = await stage.run({ 'heartbeat-url': url });
      expect(ran.exitCode).toBe(0);
      expect(ran.outputs.outcome).toBe('refreshed');
      expect(new Set(pings)).toEqual(new Set([`GET ${PATH}`]));
      expect(ran.stdout).toMatch(/::warning title=Heartbeat/);
      const shown = ran.stdout.replaceAll(/^::add-mask::.*$/gm, '');
      expect(shown + ran.stderr + ran.summary + JSON.stringify(ran.outputs)).not.toContain('8f14e45f');
    },
  );

  it('that nobody listens at is a warning', async (hooks) => {
    const { stage } = await due(hooks);
    const ran = await stage.run({ 'heartbeat-url': `http://127.0.0.1:9${PATH}` });
    expect(ran.exitCode).toBe(0);
    expect(ran.stdout).toMatch(/::warning title=Heartbeat/);
  });
});

function expiryOf(variables: ReadonlyMap<string, { readonly name: string; readonly value: string }>) {
  return [...variables.values()].find(({ name }) => name === 'META_TOKEN_EXPIRES_AT')?.value;
}
