// Workflows of the examples and the docs, run from their files by act, an engine that nobody wrote for us.
import { describe, expect, it } from 'vitest';
import { codeBlocks, readPages } from '../promises/docs/pages.js';
import { REPOSITORY, SECRET, SIXTY_DAYS } from '../support/scenario.js';
import { runWorkflow, type Workflow } from './act.js';
import { EXAMPLES, type ExampleWorld, readExample, startExample } from './example-world.js';
import { act } from './judges.js';

/** Says what it was given; of the token its length, so that it can be seen to have come without being seen. */
const tells = (...names: string[]) =>
  [
    '#!/bin/sh',
    ...names.map((name) => `echo "${name}=$${name}"`),
    'echo "length=${#META_ACCESS_TOKEN}"',
    '',
  ].join('\n');

const FILES = {
  'report.sh': tells('DAYS_LEFT'),
  'deploy.sh': tells('SECRET', 'EXPIRES_AT'),
  'page-somebody.sh': tells('OUTCOME', 'ISSUE'),
};
const CHECKOUT = '- uses: actions/checkout@v6\n';

const run = (world: ExampleWorld, workflow: Workflow) =>
  runWorkflow(world, { files: FILES, ...world.held(), ...workflow });

const example = (name: string) => readExample(`examples/${name}.yml`);

/** The workflow with steps behind the action's, which gets the id `token`. */
function withSteps(text: string, steps: string): string {
  const named = text.replace(/( +)- uses: OWNER\/.*\n/, '$&$1  id: token\n');
  return `${named}\n${steps.replace(/^(?=.)/gm, '      ')}`;
}

/** A piece of YAML that a page shows. */
function shown(file: string, words: string): string {
  const blocks = readPages().flatMap((page) => (page.file === file ? codeBlocks(page) : []));
  const found = blocks.find(({ code }) => code.includes(words));
  if (found === undefined) throw new Error(`${file} shows no ${words}`);
  return found.code;
}

/** A manual run's inputs that the issue's link leads to, once the person has logged in there. */
function logIn(world: ExampleWorld): Record<string, string> {
  const body = world.openIssues()[0]?.body ?? '';
  const [, address = ''] = /\((https:\/\/www\.facebook\.com\/[^)]+)\)/.exec(body) ?? [];
  return { mode: 'reauthorize', 'authorization-response': world.answer(new URL(address)) };
}

interface ReusableWorkflow extends Workflow {
  /** The text of the workflow that it calls. */
  readonly called?: string;
}

/** The first workflow that a page shows, or an example's; the reusable one of docs/many-tokens.md with what it calls. */
function workflowOf(name: string): ReusableWorkflow {
  if (name === 'docs/many-tokens.md') {
    const called = shown(name, 'workflow_call:');
    const repositories = { 'acme/workflows@v1': { '.github/workflows/refresh-meta-token.yml': called } };
    return { text: shown(name, 'secrets: inherit'), called, repositories };
  }
  return { text: name.endsWith('.md') ? shown(name, 'jobs:') : example(name) };
}

/** Runs a workflow whose token somebody's new password has ended: it fails, and an issue asks for a login. */
async function runDead(workflow: ReusableWorkflow) {
  // Only then does Meta let the examples' default redirect to localhost pass.
  const world = await startExample(workflow.called ?? workflow.text, { app: { mode: 'development' } });
  const { tokens, user, meta, github } = world;
  const [[secret = '', place] = []] = tokens;
  const at = place?.environment === undefined ? {} : { environment: place.environment };
  const token = meta.issueToken({ kind: 'user', user, lifetime: SIXTY_DAYS, scopes: ['ads_read'] });
  github.putSecret({ repository: REPOSITORY, ...at, secret }, token);
  world.clock.advance({ hours: 1 });
  meta.changePassword(user);
  const ran = await run(world, workflow);
  expect(ran.passed, ran.log).toBe(false);
  expect(world.openIssues(), ran.log).toHaveLength(1);
  expect(world.open(secret)).toBe(token);
  world.clock.advance({ minutes: 20 });
  return { world, secret, ran };
}

describe.skipIf(!act.isHere)(`Workflows, run by act${act.absence}`, () => {
  const refreshing = EXAMPLES.filter((file) => !/consumer-|matrix-|other-stores/.test(file));

  it.each(refreshing)('%s refreshes its tokens on schedule', async (file) => {
    const text = readExample(file);
    const world = await startExample(text);
    const ran = await run(world, { text });
    expect(ran.passed, ran.log).toBe(true);
    expect(world.tokens.size).toBeGreaterThan(0);
    for (const secret of world.tokens.keys())
      expect(world.isRefreshed(secret), `${secret}\n${ran.log}`).toBe(true);
    expect(world.leaks(ran.log)).toBe(false);
  });

  it('page-tokens.yml stores a token for each page, and a copy', async () => {
    const text = example('page-tokens');
    const world = await startExample(text);
    await run(world, { text });
    for (const secret of ['META_PAGE_TOKEN', 'META_PAGE_TOKEN_SHOP']) {
      expect(world.meta.inspect(world.open(secret) ?? '')).toMatchObject({ alive: true, kind: 'page' });
    }
    expect(world.stored('FACEBOOK_SHOP_TOKEN')).toBe(world.open('META_PAGE_TOKEN_SHOP'));
  });

  it('several-tokens.yml brings the copies of its targets', async () => {
    const text = example('several-tokens');
    const world = await startExample(text);
    await run(world, { text });
    const token = world.open('META_TOKEN_GLOBEX');
    expect(world.stored({ repository: 'acme/website', secret: 'FB_TOKEN' })).toBe(token);
    expect(world.stored({ repository: REPOSITORY, store: 'dependabot', secret: 'META_TOKEN_GLOBEX' })).toBe(
      token,
    );
  });

  it.each(['acme', 'globex'])('matrix-environments.yml, for %s alone', async (client) => {
    const text = example('matrix-environments');
    const world = await startExample(text, { environment: client });
    const ran = await run(world, { text, event: 'workflow_dispatch', inputs: { client } });
    expect(ran.passed, ran.log).toBe(true);
    expect(world.isRefreshed(SECRET), ran.log).toBe(true);
  });

  it('matrix-environments.yml has a job for each client on schedule', async () => {
    const text = example('matrix-environments');
    const world = await startExample(text, { environment: 'acme' });
    const ran = await run(world, { text });
    // Of act's secrets all three jobs get those of one environment, and the other two find none of their own.
    expect(ran.passed).toBe(false);
    expect(world.isRefreshed(SECRET), ran.log).toBe(true);
    for (const client of ['globex', 'initech'])
      expect(ran.log).toMatch(new RegExp(`environment.{0,9}${client}`));
  });

  it('other-stores.yml hands the stored token to every store on standard input', async () => {
    const text = example('other-stores');
    const world = await startExample(text);
    const stores = ['vercel', 'wrangler', 'aws', 'gcloud', 'doppler', 'glab'];
    // Each knows the token's sum, so that it can say whether it came without saying the token.
    const program = (name: string) => `#!/bin/sh\necho "${name} $(sha256sum | cut -c 1-64)"\n`;
    const ran = await run(world, {
      // The programs of the stores are in the repository, so it is checked out; their folder is in PATH.
      text: text.replace(
        '    steps:\n',
        `    steps:\n      ${CHECKOUT}      - run: chmod +x bin/*\n      - run: echo "$PWD/bin" >> "$GITHUB_PATH"\n`,
      ),
      files: Object.fromEntries(stores.map((name) => [`bin/${name}`, program(name)])),
    });
    expect(ran.passed, ran.log).toBe(true);
    const { createHash } = await import('node:crypto');
    const sum = createHash('sha256')
      .update(world.open(SECRET) ?? '')
      .digest('hex');
    expect(world.isRefreshed(SECRET)).toBe(true);
    expect(ran.printed).toEqual(expect.arrayContaining(stores.map((name) => `${name} ${sum}`)));
    expect(world.leaks(ran.log)).toBe(false);
  });

  it('consumer-check.yml gives its report the token and the days that are left', async () => {
    const text = example('consumer-check');
    const world = await startExample(text);
    const ran = await run(world, { text });
    expect(ran.passed, ran.log).toBe(true);
    expect(ran.printed).toContain('DAYS_LEFT=20');
    expect(ran.printed).toContain(`length=${world.open(SECRET)?.length}`);
    expect(world.isRefreshed(SECRET)).toBe(false);
  });

  it('finds a planted fault: an output that the action does not have', async () => {
    const text = example('consumer-check').replace('outputs.days-left', 'outputs.days_left');
    const ran = await run(await startExample(text), { text });
    expect(ran.printed).toContain('DAYS_LEFT=');
  });

  it('finds a planted fault: a secret whose name is misspelt', async () => {
    const text = example('secrets-token').replace('secrets.META_ACCESS_TOKEN', 'secrets.META_ACCES_TOKEN');
    const world = await startExample(example('secrets-token'));
    const ran = await run(world, { text });
    expect(ran.passed).toBe(false);
    expect(world.isRefreshed(SECRET)).toBe(false);
  });

  it('consumer-check.yml stops before the report when the token is dead', async () => {
    const text = example('consumer-check');
    const world = await startExample(text);
    world.meta.revoke(world.open(SECRET) ?? '');
    const ran = await run(world, { text });
    expect(ran.passed).toBe(false);
    expect(ran.printed.join('\n')).not.toContain('DAYS_LEFT');
  });

  it('consumer-dispatch.yml gets what the refreshing workflow sends', async () => {
    const refreshing = example('environment-secret').replace(
      '          required-scopes',
      '          dispatch-event: meta-token-refreshed\n          required-scopes',
    );
    const world = await startExample(refreshing);
    expect((await run(world, { text: refreshing })).passed).toBe(true);
    const [sent] = world.repository.dispatches;
    const ran = await run(world, {
      text: example('consumer-dispatch'),
      event: 'repository_dispatch',
      payload: { action: sent?.eventType, client_payload: sent?.clientPayload },
    });
    expect(ran.passed, ran.log).toBe(true);
    expect(ran.printed).toContain(`SECRET=${SECRET}`);
    expect(ran.printed.join('\n')).toMatch(/^EXPIRES_AT=2026-\d\d-\d\dT/m);
    expect(ran.printed).toContain(`length=${world.open(SECRET)?.length}`);
  });

  it.each(['README.md', 'single-token', 'environment-secret', 'docs/many-tokens.md'])(
    '%s: a manual run stores what a login brings',
    async (name) => {
      const workflow = workflowOf(name);
      const { world, secret } = await runDead(workflow);
      const inputs = logIn(world);
      const ran = await run(world, { ...workflow, event: 'workflow_dispatch', inputs });
      expect(ran.passed, ran.log).toBe(true);
      expect(world.meta.inspect(world.open(secret) ?? '')).toMatchObject({
        alive: true,
        userId: world.user.id,
      });
      expect(world.openIssues()).toEqual([]);
      expect(world.leaks(ran.log)).toBe(false);
    },
  );

  it('a manual run without a choice refreshes, and one that only checks does not', async () => {
    const text = example('single-token');
    const world = await startExample(text);
    const checked = await run(world, { text, event: 'workflow_dispatch', inputs: { mode: 'check' } });
    expect(checked.passed, checked.log).toBe(true);
    expect(world.isRefreshed(SECRET)).toBe(false);
    const refreshed = await run(world, { text, event: 'workflow_dispatch' });
    expect(refreshed.passed, refreshed.log).toBe(true);
    expect(world.isRefreshed(SECRET)).toBe(true);
  });

  it('a step on failure() knows the outcome and the issue, as docs/operating.md says', async () => {
    const steps = CHECKOUT.replace('- ', '- if: always()\n  ') + shown('docs/operating.md', 'if: failure()');
    const { world, ran } = await runDead({ text: withSteps(example('single-token'), steps) });
    expect(ran.printed).toContain('OUTCOME=reauthorize');
    expect(ran.printed).toContain(
      `ISSUE=https://github.com/${REPOSITORY}/issues/${world.openIssues()[0]?.number}`,
    );
  });

  it('the badge of docs/consuming.md is written from the outputs', async () => {
    const badge = shown('docs/consuming.md', 'schemaVersion');
    const text = withSteps(example('single-token'), `${badge}- run: cat meta-token.json\n`);
    const ran = await run(await startExample(text), { text });
    expect(ran.printed).toContain(
      '{"schemaVersion":1,"label":"Meta token","message":"60 days left","color":"brightgreen"}',
    );
  });

  it('export-env and the outputs reach the next step; the log shows no token', async () => {
    const text = withSteps(
      example('single-token').replace(
        '          required-scopes',
        '          export-env: META_ACCESS_TOKEN\n          required-scopes',
      ),
      '- run: |\n    echo "$META_ACCESS_TOKEN"\n    echo "length=${#META_ACCESS_TOKEN} ${{ steps.token.outputs.outcome }}"\n',
    );
    const world = await startExample(text);
    const ran = await run(world, { text });
    expect(ran.printed).toContain(`length=${world.open(SECRET)?.length} refreshed`);
    expect(world.leaks(ran.log)).toBe(false);
  });

  it('the action of the repository itself, `uses: ./`', async () => {
    const text = example('secrets-token').replace(
      '      - uses: OWNER/refresh-meta-token@v1',
      `      ${CHECKOUT}      - uses: ./`,
    );
    const world = await startExample(text);
    const ran = await run(world, { text, hasAction: true });
    expect(ran.passed, ran.log).toBe(true);
    expect(world.isRefreshed(SECRET), ran.log).toBe(true);
  });

  it('README’s workflow', async () => {
    const { text } = workflowOf('README.md');
    const world = await startExample(text);
    const ran = await run(world, { text });
    expect(ran.passed, ran.log).toBe(true);
    expect(world.isRefreshed(SECRET)).toBe(true);
  });

  it('docs/many-tokens.md: a shard refreshes its environment’s tokens', async () => {
    const text = shown('docs/many-tokens.md', 'shard: [');
    const world = await startExample(text, { environment: 'meta-03' });
    const ran = await run(world, { text, matrix: 'shard:03' });
    expect(ran.passed, ran.log).toBe(true);
    for (const secret of ['META_TOKEN_001', 'META_TOKEN_002']) expect(world.isRefreshed(secret)).toBe(true);
  });

  it('docs/many-tokens.md: a reusable workflow of another repository', async () => {
    const workflow = workflowOf('docs/many-tokens.md');
    const world = await startExample(workflow.called ?? '');
    const ran = await run(world, workflow);
    expect(ran.passed, ran.log).toBe(true);
    expect(world.isRefreshed(SECRET)).toBe(true);
  });
});
