import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import type { Edit } from '../../../sandbox/faults.js';
import type { Exchange } from '../../../sandbox/journal.js';
import { editJson, withoutFields } from '../../../sandbox/script.js';
import { DAY, OTHER, REPOSITORY, type StageOptions, setStage, type TestHooks } from './stage.js';

async function due(hooks: TestHooks, options: StageOptions = {}) {
  const stage = await setStage({ faultRate: 0, ...options }, hooks);
  const old = stage.meta.issueToken({ kind: 'system-user', lifetime: 20 * DAY, scopes: ['ads_read'] });
  return { stage, old };
}

/** What GitHub says of the repositories that may use the secret, whenever it is asked. */
function answerList({ faults }: Awaited<ReturnType<typeof due>>['stage'], body: object): void {
  faults.add({
    kind: 'answer',
    status: 200,
    body,
    service: 'github',
    call: 'secret.repositories',
    times: Infinity,
  });
}

describe.concurrent('An organization’s secret', () => {
  const PLACE = { organization: 'acme', secret: 'META_ACCESS_TOKEN' } as const;
  const INPUTS = { organization: 'acme' };

  it('whose visibility nobody tells is left alone, and nothing is asked of Meta', async (hooks) => {
    const { stage, old } = await due(hooks);
    stage.store(old, PLACE);
    stage.faults.add({
      kind: 'edit',
      edit: withoutFields('visibility'),
      service: 'github',
      call: 'secret.get',
      times: Infinity,
    });
    const ran = await stage.run({ ...INPUTS, 'access-token': old });
    expect(ran.exitCode).toBe(1);
    expect(ran.meta).not.toContain('exchange');
    expect(stage.history(PLACE)).toEqual([old]);
  });

  it('whose list of repositories is empty, though this one reads it, is left alone', async (hooks) => {
    const { stage, old } = await due(hooks);
    stage.github.putSecret(PLACE, old, { visibility: 'selected', selectedRepositories: ['acme/ads'] });
    stage.clock.advance({ hours: 1 });
    answerList(stage, { total_count: 0, repositories: [] });
    const ran = await stage.run({ ...INPUTS, 'access-token': old });
    expect(ran.exitCode).toBe(1);
    expect(stage.history(PLACE)).toEqual([old]);
  });

  it.for(['all', 'private', 'selected'] as const)('that is %s stays so', async (visibility, hooks) => {
    const { stage, old } = await due(hooks);
    stage.github.putSecret(PLACE, old, { visibility, selectedRepositories: ['acme/ads'] });
    stage.clock.advance({ hours: 1 });
    const ran = await stage.run({ ...INPUTS, 'access-token': old });
    expect(ran.outputs.outcome).toBe('refreshed');
    expect(stage.github.secret(PLACE)).toMatchObject({ visibility });
    expect(stage.github.secret(PLACE)?.selectedRepositoryIds.size).toBe(visibility === 'selected' ? 1 : 0);
  });
});

describe.concurrent('Who may read an organization’s secret is known whole, or nothing is written', () => {
  const PLACE = { organization: 'acme', secret: 'META_ACCESS_TOKEN' } as const;
  const INPUTS = { organization: 'acme' };
  const of = (...names: string[]) =>
    names.map((full_name, index) => ({ id: index + 1, name: full_name.split('/')[1], full_name }));

  it.for<[string, object]>([
    ['without this repository', { total_count: 1, repositories: of('acme/site') }],
    ['with fewer than are counted', { total_count: 5, repositories: of('acme/ads') }],
    ['of no repositories', { total_count: 1, repositories: [] }],
  ])('a list %s', async ([, body], hooks) => {
    const { stage, old } = await due(hooks);
    stage.github.putSecret(PLACE, old, { visibility: 'selected', selectedRepositories: ['acme/ads'] });
    stage.clock.advance({ hours: 1 });
    answerList(stage, body);
    const ran = await stage.run({ ...INPUTS, 'access-token': old });
    expect(ran.exitCode).toBe(1);
    expect(ran.meta).not.toContain('exchange');
    expect(stage.history(PLACE)).toEqual([old]);
  });

  it('a whole list without this repository is a fault of the setup, with its cure', async (hooks) => {
    const { stage, old } = await due(hooks);
    stage.github.putSecret(PLACE, old, { visibility: 'selected', selectedRepositories: ['acme/ads'] });
    stage.clock.advance({ hours: 1 });
    answerList(stage, { total_count: 1, repositories: of('acme/site') });
    const ran = await stage.run({ ...INPUTS, 'access-token': old });
    expect(ran.outputs.outcome).toBe('misconfigured');
    expect(ran.report[0].reason).toBe('repository-not-selected');
    expect(ran.meta).not.toContain('exchange');
    expect(ran.stdout).toContain('does not have acme/ads');
    expect(stage.openIssues()).toHaveLength(1);
    expect(stage.openIssues()[0]?.body).toContain(
      'https://github.com/organizations/acme/settings/secrets/actions',
    );
    expect(ran.stdout).not.toContain('proxy');
  });

  it.for<[string, number, Edit]>([
    ['a word that nobody knows', 0, editJson((body) => ({ ...(body as object), visibility: 'internal' }))],
    ['no word at the second look', 1, withoutFields('visibility')],
  ])('%s', async ([, skip, edit], hooks) => {
    const { stage, old } = await due(hooks);
    stage.github.putSecret(PLACE, old, { visibility: 'all' });
    stage.clock.advance({ hours: 1 });
    stage.faults.add({ kind: 'edit', edit, skip, service: 'github', call: 'secret.get', times: Infinity });
    const ran = await stage.run({ ...INPUTS, 'access-token': old });
    expect(ran.exitCode).toBe(1);
    expect(stage.github.secret(PLACE)).toMatchObject({ visibility: 'all', value: old });
  });

  it('as a target, while the rest is written', async (hooks) => {
    const { stage, old } = await due(hooks);
    stage.store(old);
    stage.github.putSecret(PLACE, 'EAAtestOld', { visibility: 'all' });
    stage.clock.advance({ hours: 1 });
    stage.faults.add({
      kind: 'edit',
      edit: withoutFields('visibility'),
      service: 'github',
      call: 'secret.get',
      path: /orgs/,
      times: Infinity,
    });
    const ran = await stage.run({ targets: '- organization: acme' });
    expect(ran.outputs).toMatchObject({ outcome: 'partial', refreshed: 'true' });
    expect(stage.github.secret(PLACE)).toMatchObject({ visibility: 'all', value: 'EAAtestOld' });
  });
});

describe.concurrent('More places than one run has time for', { timeout: 120_000 }, () => {
  it('250 are written over two runs, the source in the first', async (hooks) => {
    const { stage, old } = await due(hooks);
    stage.store(old);
    const repositories = ['one', 'two', 'three'].map((name) => `acme/${name}`);
    for (const fullName of repositories) stage.github.addRepository({ fullName });
    const places = Array.from({ length: 250 }, (_, index) => ({
      repository: repositories[index % 3] ?? '',
      secret: `COPY_${index}`,
    }));
    const targets = places.map((place) => `- ${JSON.stringify(place)}`).join('\n');
    const current = () => places.filter((place) => stage.stored(place) === stage.stored()).length;

    const ran = await stage.run({ targets }, { timeLapse: { deadlines: 1 } });
    expect(ran.outputs).toMatchObject({ outcome: 'partial', refreshed: 'true' });
    expect(stage.stored()).not.toBe(old);
    expect(current()).toBeGreaterThan(100);
    expect(current()).toBeLessThan(250);
    expect(ran.milliseconds).toBeLessThanOrEqual(300_000);
    expect(stage.openIssues()).toHaveLength(1);

    stage.clock.advance({ days: 1 });
    const next = await stage.run({ targets }, { timeLapse: { deadlines: 1 } });
    expect(next.outputs).toMatchObject({ outcome: 'healthy', refreshed: 'false' });
    expect(current()).toBe(250);
    expect(stage.openIssues()).toEqual([]);
  });

  it('90 pages of two places each are written over several runs, the source in the first', async (hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    const old = stage.store(stage.issue({ lifetime: 7_200, scopes: ['pages_show_list', 'ads_read'] }));
    const places = Array.from({ length: 90 }, () => stage.meta.addPage()).map(({ id }, index) => {
      const secret = `PAGE_${index}`;
      return {
        id,
        secret,
        at: [
          { repository: REPOSITORY, secret },
          { repository: OTHER, secret },
        ],
      };
    });
    const pages = places
      .map(({ id, secret }) => `- { page: "${id}", secret: ${secret}, targets: [{ repository: ${OTHER} }] }`)
      .join('\n');
    const filled = () => places.flatMap(({ at }) => at).filter((place) => stage.inspect(place)?.alive).length;
    const seen: number[] = [];
    for (let day = 0; day < 3 && filled() < 180; day++) {
      const ran = await stage.run({ pages }, { timeLapse: { deadlines: 1 } });
      expect(ran.milliseconds).toBeLessThanOrEqual(300_000);
      expect(stage.stored()).not.toBe(old);
      seen.push(filled());
      stage.clock.advance({ days: 1 });
    }
    expect(seen[0]).toBeGreaterThan(50);
    expect(filled()).toBe(180);
    expect((await stage.run({ pages }, { timeLapse: { deadlines: 1 } })).outputs.outcome).toBe('healthy');
    expect(stage.openIssues()).toEqual([]);
  });

  it('40 for each of which GitHub asks to wait leave the source its time', async (hooks) => {
    const { stage, old } = await due(hooks);
    stage.store(old);
    const targets = Array.from({ length: 40 }, (_, index) => `- secret: COPY_${index}`).join('\n');
    let puts = 0;
    stage.faults.add({
      kind: 'rate-limit',
      retryAfter: '59',
      service: 'github',
      call: 'secret.put',
      times: Infinity,
      when: () => puts++ % 2 === 0,
    });
    const ran = await stage.run({ targets }, { timeLapse: { deadlines: 1 } });
    expect(ran.outputs).toMatchObject({ outcome: 'partial', refreshed: 'true' });
    expect(ran.milliseconds).toBeLessThanOrEqual(300_000);
    expect(stage.stored()).not.toBe(old);
    expect(stage.openIssues()).toHaveLength(1);
  });
});

describe.concurrent('A service that asks for 59 seconds before each answer', { timeout: 60_000 }, () => {
  const REDIRECT = { 'redirect-uri': 'https://acme.example/back' };
  it.for(['meta', 'github', 'both'])(
    'does not hold a pasted login beyond five minutes: %s',
    async (who, hooks) => {
      const stage = await setStage({ faultRate: 0 }, hooks);
      stage.store(stage.issue({ lifetime: 10 * DAY, scopes: ['public_profile', 'ads_read'] }));
      await stage.run(REDIRECT);
      const [, link = ''] =
        /\((https:\/\/www\.facebook\.com\/[^)]+)\)/.exec(stage.openIssues()[0]?.body ?? '') ?? [];
      stage.clock.advance({ minutes: 20 });
      const response = stage.answer(new URL(link));
      for (const service of ['meta', 'github'] as const)
        if (who === 'both' || who === service) stage.faults.add({ ...everyThird(), service, call: '*' });
      const ran = await stage.run(
        { ...REDIRECT, mode: 'reauthorize', 'authorization-response': response },
        { timeLapse: { deadlines: 1 } },
      );
      expect(ran.milliseconds).toBeGreaterThan(59_000);
      expect(ran.milliseconds).toBeLessThanOrEqual(300_000);
    },
  );
});

/** Every call is answered at its third try. */
function everyThird() {
  const asked = new Map<string, number>();
  const when = ({ call, path, query }: Exchange) => {
    const key = `${call} ${path} ${query}`;
    asked.set(key, (asked.get(key) ?? 0) + 1);
    return (asked.get(key) ?? 0) % 3 !== 0;
  };
  return { kind: 'rate-limit', retryAfter: '59', times: Infinity, when } as const;
}

describe('An answer of GitHub’s of 600 KB', { timeout: 60_000 }, () => {
  const many = (item: string, most: number) => `[${Array(Math.floor(most / (item.length + 1))).fill(item)}]`;
  it.for<[string, string, string]>([
    ['a list of nothing', 'issues.list', many('{}', 600_000)],
    [
      'an issue with labels that are none',
      'issues.list',
      `[{"number":1,"title":"x","labels":${many('{}', 600_000)}}]`,
    ],
    ['a list within a list, and so on', 'issues.list', '['.repeat(300_000) + ']'.repeat(300_000)],
    ['a list in place of a secret', 'secret.get', many('{}', 600_000)],
  ])('takes no more than 450 MB: %s', async ([, call, body], hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    stage.store(stage.issue({ kind: 'system-user', lifetime: 50 * DAY }));
    const headers = { 'content-type': 'application/json' };
    stage.faults.add({
      kind: 'answer',
      status: 200,
      body,
      headers,
      service: 'github',
      call,
      times: Infinity,
    });
    const peak = path.join(mkdtempSync(path.join(tmpdir(), 'peak-')), 'megabytes');
    hooks.onTestFinished(() => rmSync(path.dirname(peak), { recursive: true }));
    const told = `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS / 1024)))`;
    const probe = path.join(path.dirname(peak), 'probe.cjs');
    writeFileSync(probe, told);
    await stage.run({}, { env: { NODE_OPTIONS: `--require ${probe}` } });
    expect(Number(readFileSync(peak, 'utf8'))).toBeLessThan(450);
  });
});
