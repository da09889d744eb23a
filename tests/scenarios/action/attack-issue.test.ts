import { describe, expect, it } from 'vitest';
import { markerId } from '../../../src/github/marker.js';
import { locationKey, type SecretLocation } from '../../../src/token/location.js';
import { startScenario } from '../../support/scenario.js';
import { DAY, SIXTY_DAYS, type Stage, setStage, type TestHooks } from './stage.js';

const LABEL = 'refresh-meta-token';
const AT = (secret: string): SecretLocation => ({
  kind: 'repository',
  store: 'actions',
  repository: 'acme/ads',
  secret,
});

async function dead(hooks: TestHooks) {
  const stage = await setStage({ faultRate: 0 }, hooks);
  const token = stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS, scopes: ['ads_read'] });
  stage.store(token);
  stage.meta.changePassword(stage.user);
  return { stage, token };
}

/** What our issue's body is, before anybody has seen it. */
async function bodyOf(hooks: TestHooks): Promise<string> {
  const { stage } = await dead(hooks);
  await stage.run();
  return stage.openIssues()[0]?.body ?? '';
}

const heal = (stage: Stage) =>
  stage.store(stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS, scopes: ['ads_read'] }));
const oursOf = (stage: Stage) => stage.issues().filter(({ user }) => user.login === 'github-actions[bot]');

describe.concurrent('Strangers', () => {
  it('outgrow it with no comment', async (hooks) => {
    const { stage } = await dead(hooks);
    await stage.run();
    for (let n = 0; n < 20; n++)
      stage.github.plantComment('acme/ads', 1, { by: 'mallory', body: 'x'.repeat(60_000) });
    stage.clock.advance({ days: 1 });
    heal(stage);
    const ran = await stage.run();
    expect(ran.outputs.outcome).toBe('healthy');
    expect(ran.github).not.toContain('comments.list');
    expect(stage.openIssues()).toEqual([]);
  });

  it('outgrow it with no hundred of large issues', async (hooks) => {
    const { stage } = await dead(hooks);
    await stage.run();
    for (let n = 0; n < 100; n++)
      stage.github.plantIssue('acme/ads', {
        title: 'x',
        body: 'x'.repeat(60_000),
        by: 'mallory',
        labels: [LABEL],
      });
    stage.clock.advance({ days: 1 });
    heal(stage);
    const ran = await stage.run();
    expect(ran.outputs.outcome).toBe('healthy');
    expect(oursOf(stage)).toMatchObject([{ state: 'closed' }]);
  });

  it.for(['mirror[bot]', 'mallory'])('as %s adopt, silence and multiply nothing', async (by, hooks) => {
    const body = await bodyOf(hooks);
    const { stage } = await dead(hooks);
    stage.github.plantIssue('acme/ads', { title: 'Ours', body, by, labels: [LABEL] });
    await stage.run();
    expect(oursOf(stage)).toMatchObject([{ state: 'open' }]);
    expect(stage.issues()[0]).toMatchObject({ state: 'open', body });
    stage.clock.advance({ days: 1 });
    await stage.run();
    expect(stage.issues()).toHaveLength(2);
    heal(stage);
    await stage.run();
    expect(oursOf(stage)).toMatchObject([{ state: 'closed' }]);
    expect(stage.issues()[0]).toMatchObject({ state: 'open', body });
  });

  it('a bot that copies our open issue, signature and all, is not us', async (hooks) => {
    const { stage } = await dead(hooks);
    await stage.run();
    const [ours] = stage.openIssues();
    stage.github.plantIssue('acme/ads', {
      title: ours?.title ?? '',
      body: ours?.body ?? '',
      by: 'mirror[bot]',
      labels: [LABEL],
    });
    stage.clock.advance({ days: 1 });
    await stage.run();
    expect(stage.issues().map(({ state }) => state)).toEqual(['open', 'open']);
    heal(stage);
    await stage.run();
    expect(stage.issues().map(({ state }) => state)).toEqual(['closed', 'open']);
  });

  // Another workflow writes with the same GITHUB_TOKEN: it mirrors forms, mails, discussions, whose text a stranger chose.
  it.for([
    ['without our label', []],
    ['with our label', [LABEL]],
  ] as const)('whose text our own account repeats %s silence nothing', async ([, labels], hooks) => {
    const { stage } = await dead(hooks);
    const id = markerId(locationKey(AT('META_ACCESS_TOKEN')));
    const body = `A report of yesterday.\n\n<!-- refresh-meta-token:v1 id=${id} level=0 sig=${'0'.repeat(32)} -->`;
    stage.github.plantIssue('acme/ads', {
      title: 'Report',
      body,
      by: 'github-actions[bot]',
      labels: [...labels],
    });
    const told = () =>
      stage.issues().flatMap(({ number }) => stage.github.notifications('acme/ads', number)).length;
    const before = told();
    await stage.run();
    expect(told()).toBeGreaterThan(before);
    const after = told();
    stage.clock.advance({ days: 1 });
    await stage.run();
    expect(told()).toBe(after);
  });

  it('whose text our own account repeats do not take the place of our issue', async (hooks) => {
    const { stage } = await dead(hooks);
    const plant = (body: string) =>
      stage.github.plantIssue('acme/ads', {
        title: 'Report',
        body,
        by: 'github-actions[bot]',
        labels: [LABEL],
      });
    plant('A report of yesterday.');
    await stage.run();
    const [, ours] = stage.issues();
    stage.github.issue('acme/ads', 1).body = ours?.body ?? '';
    stage.clock.advance({ days: 1 });
    await stage.run();
    expect(stage.issues()[1]).toMatchObject({ title: ours?.title, state: 'open' });
  });

  it('that quote our marker in a comment silence no level', async (hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: 12 * DAY, scopes: ['ads_read'] }));
    await stage.run();
    const marker = /<!-- refresh-meta-token.*-->/.exec(stage.issues()[0]?.body ?? '')?.[0] ?? '';
    stage.github.plantComment('acme/ads', 1, {
      by: 'mirror[bot]',
      body: marker.replace('level=14', 'level=7'),
    });
    stage.clock.advance({ days: 6 });
    await stage.run();
    expect(
      stage.github.notifications('acme/ads', 1).filter(({ by }) => by === 'github-actions[bot]'),
    ).toHaveLength(2);
  });
});

describe.concurrent('One issue', () => {
  it('is found again when its marker’s hash and a credential have hexadecimal digits in common', async (hooks) => {
    // A name whose hash holds four letters in hexadecimal, and an app secret that holds them as they are.
    const names = Array.from({ length: 500 }, (_, count) => `META_TOKEN_${count}`);
    const letters = (secret: string) => {
      const id = markerId(locationKey(AT(secret)));
      return [...id.matchAll(/(?=((?:4[1-9a-f]|5[0-9a]){4}))/g)].map(([, hex = '']) =>
        Buffer.from(hex, 'hex').toString(),
      )[0];
    };
    const name = names.find((candidate) => letters(candidate) !== undefined) ?? '';
    const secret = `c0ffee${letters(name)}c0ffee0123456789abcdef`;
    const stage = await startScenario({ faultRate: 0, app: { secret } }, hooks);
    stage.store(stage.issue({ scopes: ['ads_read'] }), name);
    stage.meta.changePassword(stage.user);
    const inputs = { 'secret-name': name, 'access-token': stage.stored(name) ?? '' };
    for (let day = 0; day < 3; day++) {
      await stage.run(inputs);
      stage.clock.advance({ days: 1 });
    }
    expect(stage.issues()).toHaveLength(1);
    expect(stage.issues()[0]?.body).toContain(`id=${markerId(locationKey(AT(name)))}`);
  });

  it('stays one when a triager removes its label every day', async (hooks) => {
    const { stage } = await dead(hooks);
    for (let day = 0; day < 4; day++) {
      await stage.run();
      stage.github.removeLabel('acme/ads', 1, LABEL);
      stage.clock.advance({ days: 1 });
    }
    expect(stage.issues()).toHaveLength(1);
  });

  it('that a triager has locked goes on telling, level by level', async (hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    stage.store(stage.issue({ lifetime: 13 * DAY, scopes: ['ads_read'] }));
    for (const days of [0, 7, 4]) {
      stage.clock.advance({ days });
      expect((await stage.run()).exitCode).toBe(0);
      for (const issue of stage.issues()) issue.locked = true;
    }
    expect(stage.issues()).toHaveLength(1);
    expect(stage.openIssues()[0]?.comments).toHaveLength(2);
  });

  it('stays one when GitHub drops its label without a word', async (hooks) => {
    const { stage } = await dead(hooks);
    stage.faults.add({
      kind: 'after',
      service: 'github',
      call: /issues.create|issue.labels.add/,
      times: Infinity,
      run: () => stage.github.removeLabel('acme/ads', 1, LABEL),
    });
    for (let day = 0; day < 3; day++) {
      await stage.run();
      stage.clock.advance({ days: 1 });
    }
    expect(stage.issues()).toHaveLength(1);
  });

  it('is left by three runs that meet a dead token at once', async (hooks) => {
    const { stage } = await dead(hooks);
    await Promise.all([stage.run(), stage.run(), stage.run()]);
    expect(stage.openIssues()).toHaveLength(1);
  });

  it('is made once, though GitHub says that it failed and does not list it', async (hooks) => {
    const { stage } = await dead(hooks);
    stage.faults.add(
      { kind: 'status', status: 500, effect: 'kept', service: 'github', call: 'issues.create', times: 3 },
      { kind: 'answer', status: 200, body: [], service: 'github', call: 'issues.list', times: 8 },
    );
    const ran = await stage.run();
    expect(ran.exitCode).toBe(1);
    expect(stage.issues()).toHaveLength(1);
    stage.faults.clear();
    stage.clock.advance({ days: 1 });
    await stage.run();
    expect(stage.issues()).toHaveLength(1);
  });

  it('is found again by a github-token that changed hands', async (hooks) => {
    const { stage } = await dead(hooks);
    const person = stage.github.addCredential({
      type: 'fine-grained-pat',
      login: 'octocat',
      repositories: 'all',
      permissions: { issues: 'write', actions: 'read', metadata: 'read' },
    });
    await stage.run({ 'github-token': person });
    stage.clock.advance({ days: 1 });
    await stage.run();
    expect(stage.issues()).toHaveLength(1);
    heal(stage);
    await stage.run();
    expect(stage.openIssues()).toEqual([]);
  });

  it('of version 1.0.0, without a signature, is ours by its author', async (hooks) => {
    const body = (await bodyOf(hooks)).replace(/ (new|sig)=\w+/g, '');
    const { stage } = await dead(hooks);
    stage.github.plantIssue('acme/ads', { title: 'Old', body, by: 'github-actions[bot]', labels: [LABEL] });
    await stage.run();
    expect(stage.issues()).toHaveLength(1);
  });
});

describe.concurrent('What came and went', () => {
  it('a bot that copies our issue as it was opened, before it has a number, is not us', async (hooks) => {
    const { stage } = await dead(hooks);
    stage.faults.add({
      kind: 'after',
      service: 'github',
      call: 'issues.create',
      run: () => {
        const { title = '', body } = stage.issues()[0] ?? {};
        stage.github.plantIssue('acme/ads', { title, body: body ?? '', by: 'mirror[bot]', labels: [LABEL] });
      },
    });
    await stage.run();
    stage.clock.advance({ days: 1 });
    await stage.run();
    expect(stage.issues().map(({ state }) => state)).toEqual(['open', 'open']);
    heal(stage);
    await stage.run();
    expect(stage.issues().map(({ state }) => state)).toEqual(['closed', 'open']);
  });

  it('a token that dies and lives from day to day keeps to one issue and six notifications, and the issue ends', async (hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    stage.store(stage.issue({ kind: 'system-user', lifetime: 29 * DAY, scopes: ['ads_read'] }));
    const error = { code: 190, message: 'Error validating access token', subcode: 460 };
    const body = { data: { is_valid: false, error, app_id: stage.app.id, type: 'SYSTEM_USER', scopes: [] } };
    const inputs = { 'refresh-before-days': '1' };
    for (let day = 0; day < 9; day++) {
      if (day % 2 === 0)
        stage.faults.add({
          kind: 'answer',
          status: 200,
          body,
          service: 'meta',
          call: 'debug_token',
          times: 2,
        });
      await stage.run(inputs);
      stage.clock.advance({ days: 1 });
    }
    expect(stage.openIssues()).toHaveLength(1);
    await stage.run(inputs);
    expect(stage.openIssues()[0]?.body).toMatch(/^> .*at the moment/);
    stage.clock.advance({ days: 1 });
    await stage.run(inputs);
    expect(stage.openIssues()).toHaveLength(1);
    stage.clock.advance({ days: 3 });
    await stage.run(inputs);
    expect(stage.openIssues()).toEqual([]);
    expect(stage.issues()).toHaveLength(1);
    expect(stage.github.notifications('acme/ads', 1).length).toBeLessThanOrEqual(6);
  });

  it('300 large issues of strangers without our label delay it by seconds', async (hooks) => {
    const { stage } = await dead(hooks);
    for (let n = 0; n < 300; n++)
      stage.github.plantIssue('acme/ads', {
        title: 'x',
        body: 'x'.repeat(60_000),
        by: 'mallory',
        labels: [],
      });
    const ran = await stage.run();
    expect(ran.outputs.outcome).toBe('reauthorize');
    expect(oursOf(stage)).toHaveLength(1);
  });
});
