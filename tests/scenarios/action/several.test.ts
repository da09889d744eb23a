import { describe, expect, it } from 'vitest';
import { DAY, SIXTY_DAYS, setStage } from './stage.js';

describe.concurrent('Several tokens in one run', () => {
  it('one dead, one with Meta answering 500, one due: three verdicts, the third refreshed, two issues at most', async (hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    const { meta } = stage;
    const gone = meta.addUser();
    const dead = meta.issueToken({ kind: 'user', user: gone, lifetime: SIXTY_DAYS });
    meta.changePassword(gone);
    const down = meta.issueToken({
      kind: 'instagram',
      lifetime: SIXTY_DAYS,
      scopes: ['instagram_business_basic'],
    });
    const due = meta.issueToken({ kind: 'user', user: stage.user, lifetime: 7_200 });
    const tokens = { DEAD: dead, DOWN: down, DUE: due };
    for (const [name, token] of Object.entries(tokens))
      stage.github.putSecret({ repository: 'acme/ads', secret: name }, token);
    stage.clock.advance({ minutes: 30 });
    stage.faults.add({ service: 'meta', call: 'instagram_me', kind: 'status', status: 500, times: 3 });

    const ran = await stage.run({ tokens: listOf(tokens) });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'reauthorize', refreshed: 'true' });
    expect(ran.report.map(({ secret, outcome }) => [secret, outcome])).toEqual([
      ['DEAD', 'reauthorize'],
      ['DOWN', 'inconclusive'],
      ['DUE', 'refreshed'],
    ]);
    expect(stage.stored('DEAD')).toBe(dead);
    expect(stage.stored('DOWN')).toBe(down);
    expect(meta.inspect(stage.stored('DUE') ?? '').expiresAt).toBe(stage.clock.seconds() + SIXTY_DAYS);
    expect(stage.openIssues().length).toBeLessThanOrEqual(2);
    expect(stage.openIssues()[0]?.title).toMatch(/^DEAD /);
  });

  it('a hundred healthy ones in one repository: at most 102 requests to Meta and 6 to GitHub', async (hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    const tokens = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => {
        const name = `TOKEN_${index + 1}`;
        const token = stage.meta.issueToken({
          kind: 'user',
          user: stage.meta.addUser(),
          lifetime: SIXTY_DAYS,
        });
        stage.github.putSecret({ repository: 'acme/ads', secret: name }, token);
        return [name, token];
      }),
    );
    stage.clock.advance({ hours: 1 });
    const ran = await stage.run({ tokens: listOf(tokens) });
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({ outcome: 'healthy', refreshed: 'false' });
    expect(ran.report).toHaveLength(100);
    expect(ran.meta.length).toBeLessThanOrEqual(102);
    expect(ran.github.length).toBeLessThanOrEqual(6);
    expect(ran.exchanges.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(ran.summary).toContain('100 healthy');
  });

  it('each has its own app, place, scopes, days and targets; what an entry leaves out comes from the inputs', async (hooks) => {
    const stage = await setStage({ environments: ['globex'] }, hooks);
    const other = stage.meta.addApp();
    const own = stage.meta.issueToken({ kind: 'user', lifetime: 25 * DAY, scopes: ['ads_read'] });
    const theirs = stage.meta.issueToken({
      kind: 'user',
      app: other,
      user: stage.meta.addUser(),
      lifetime: 25 * DAY,
      scopes: ['ads_management'],
    });
    const globex = { repository: 'acme/ads', environment: 'globex', secret: 'META_GLOBEX' };
    stage.store(own, 'META_ACME');
    stage.store(theirs, globex);
    stage.meta.behaviour.longToLong = 'extends';
    const ran = await stage.run({
      'required-scopes': 'ads_read',
      'refresh-before-days': '10',
      'warn-before-days': '5',
      tokens: `
- secret: META_ACME
  value: ${own}
- secret: META_GLOBEX
  value: ${theirs}
  environment: globex
  app-id: "${other.id}"
  app-secret: ${other.secret}
  required-scopes: [ads_management]
  refresh-before-days: 28
  targets: [{ secret: GLOBEX_COPY }]
`,
    });
    expect(ran.exitCode).toBe(0);
    expect(ran.report.map(({ outcome }) => outcome)).toEqual(['healthy', 'refreshed']);
    expect(stage.stored('META_ACME')).toBe(own);
    expect(stage.stored(globex)).not.toBe(theirs);
    expect(stage.stored('GLOBEX_COPY')).toBe(stage.stored(globex));
  });

  it('one issue for each secret, and one listing of issues for all of them', async (hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    const tokens = Object.fromEntries(
      ['ONE', 'TWO', 'THREE'].map((name) => {
        const token = stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS });
        stage.store(token, name);
        return [name, token];
      }),
    );
    stage.meta.changePassword(stage.user);
    await stage.run({ tokens: listOf(tokens) });
    expect(
      stage
        .openIssues()
        .map(({ title }) => title.split(' ')[0])
        .sort(),
    ).toEqual(['ONE', 'THREE', 'TWO']);
    const ran = await stage.run({ tokens: listOf(tokens) });
    expect(stage.issues()).toHaveLength(3);
    expect(ran.github.filter((call) => call === 'issues.list')).toHaveLength(1);
    expect(ran.github.filter((call) => call === 'secret.list')).toHaveLength(1);
    expect(ran.github.filter((call) => call === 'secret.get')).toEqual([]);
  });

  it('speak of the most severe in the outputs, and of the one that ends first among equals', async (hooks) => {
    const stage = await setStage({}, hooks);
    const tokens = Object.fromEntries(
      [50, 40].map((days) => {
        const token = stage.meta.issueToken({ kind: 'user', lifetime: days * DAY });
        stage.store(token, `DAYS_${days}`);
        return [`DAYS_${days}`, token];
      }),
    );
    const ran = await stage.run({ tokens: listOf(tokens) });
    expect(ran.outputs).toMatchObject({ outcome: 'healthy', 'days-left': '39' });
  });

  it('share one place that cannot be written: each says so', async (hooks) => {
    const stage = await setStage({}, hooks);
    const tokens = Object.fromEntries(
      ['ONE', 'TWO'].map((name) => {
        const token = stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS });
        stage.store(token, name);
        return [name, token];
      }),
    );
    const ran = await stage.run({ tokens: listOf(tokens), 'secrets-token': stage.githubToken });
    expect(ran.report.map(({ outcome }) => outcome)).toEqual(['misconfigured', 'misconfigured']);
  });
});

function listOf(tokens: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.entries(tokens).map(([secret, value]) => ({ secret, value })));
}
