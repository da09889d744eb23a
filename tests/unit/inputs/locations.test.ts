import { describe, expect, it } from 'vitest';
import { type Inputs, read, readTokenConfig, refusal, TOKEN } from './setting.js';

const SOURCE = 'META_ACCESS_TOKEN';

const TOKEN_OF: Readonly<Record<'instagram' | 'threads', string>> & Readonly<Record<string, string>> = {
  instagram: `IGAAtest${'0'.repeat(20)}`,
  threads: `THAAtest${'0'.repeat(20)}`,
};

describe('environment and organization', () => {
  const refused = (inputs: Inputs) => refusal(() => read(inputs));
  const secret = 'META_ACCESS_TOKEN';

  it('say where the secret lives', async () => {
    expect((await readTokenConfig({ environment: 'production' })).source).toStrictEqual({
      kind: 'environment',
      repository: 'acme/ads',
      environment: 'production',
      secret,
    });
    expect((await readTokenConfig({ organization: 'acme' })).source).toStrictEqual({
      kind: 'organization',
      organization: 'acme',
      store: 'actions',
      secret,
    });
  });

  it('cannot both be where one secret lives', async () => {
    const { input, text } = await refused({ environment: 'production', organization: 'acme' });
    expect(input).toBe('environment');
    expect(text).toMatch(
      /cannot be set together with organization: a secret lives in one place\. Keep the one/,
    );
  });

  it.each([
    ['environment', 'pro\nduction', 'production'],
    ['organization', 'acme/ads', 'acme'],
  ])('are refused when they are none: %s', async (name, value, example) => {
    const { input, text } = await refused({ [name]: value });
    expect(input).toBe(name);
    expect(text.endsWith(`Example: ${name}: ${example}`)).toBe(true);
  });
});

describe('targets', () => {
  const targetsOf = async (targets: string) => (await readTokenConfig({ targets })).targets;
  const refused = (targets: string) => refusal(() => readTokenConfig({ targets }));

  it.each<[string, object]>([
    ['secret: FB', { kind: 'repository', repository: 'acme/ads', store: 'actions', secret: 'FB' }],
    [
      'secret: fb_token',
      { kind: 'repository', repository: 'acme/ads', store: 'actions', secret: 'FB_TOKEN' },
    ],
    [
      'repository: acme/site',
      { kind: 'repository', repository: 'acme/site', store: 'actions', secret: SOURCE },
    ],
    [
      'repository: acme/site, secret: FB',
      { kind: 'repository', repository: 'acme/site', store: 'actions', secret: 'FB' },
    ],
    [
      'environment: production',
      { kind: 'environment', repository: 'acme/ads', environment: 'production', secret: SOURCE },
    ],
    [
      'repository: acme/site, environment: production, store: actions',
      { kind: 'environment', repository: 'acme/site', environment: 'production', secret: SOURCE },
    ],
    ['organization: acme', { kind: 'organization', organization: 'acme', store: 'actions', secret: SOURCE }],
    [
      'organization: acme, store: codespaces, secret: FB',
      { kind: 'organization', organization: 'acme', store: 'codespaces', secret: 'FB' },
    ],
    [
      'store: dependabot',
      { kind: 'repository', repository: 'acme/ads', store: 'dependabot', secret: SOURCE },
    ],
    [
      'store: codespaces',
      { kind: 'repository', repository: 'acme/ads', store: 'codespaces', secret: SOURCE },
    ],
    ['store: agents', { kind: 'repository', repository: 'acme/ads', store: 'agents', secret: SOURCE }],
  ])('may be { %s }', async (entry, location) => {
    expect(await targetsOf(`- { ${entry} }`)).toStrictEqual([{ location, ownToken: false }]);
  });

  it('do not live in the environment of the token unless they say so', async () => {
    const { targets } = await readTokenConfig({ environment: 'production', targets: '- secret: FB' });
    expect(targets[0]?.location.kind).toBe('repository');
  });

  it.each([
    ['true', true],
    ['"True"', true],
    ['false', false],
  ])('get a token of their own with own-token: %s', async (written, ownToken) => {
    expect(await targetsOf(`- { secret: FB, own-token: ${written} }`)).toMatchObject([{ ownToken }]);
  });

  it.each(['instagram', 'threads'])('get no token of their own on %s, which has none', async (platform) => {
    const { input, text } = await refusal(() =>
      readTokenConfig({
        platform,
        'access-token': TOKEN_OF[platform] ?? '',
        targets: '- secret: A\n- { secret: FB, own-token: true }',
      }),
    );
    expect(input).toBe('targets[2].own-token');
    expect(text).toMatch(
      /is something that only Facebook tokens have\. Take it out: the target then gets a copy\.$/,
    );
  });

  it('may say on every platform that they get a copy', async () => {
    const { targets } = await readTokenConfig({
      'access-token': TOKEN_OF.threads,
      targets: '- { secret: FB, own-token: false }',
    });
    expect(targets).toMatchObject([{ ownToken: false }]);
  });

  it.each([
    ['secret', 'META-TOKEN', /must be a name that GitHub accepts.*Example: targets\[1\]\.secret: META_/],
    ['repository', 'website', /must be a repository as OWNER\/NAME/],
    ['environment', '"a\\tb"', /must be the name of an environment/],
    ['organization', 'acme/ads', /must be the name of an organization/],
    ['store', 'vault', /must be one of actions, dependabot, codespaces, agents\./],
    ['own-token', 'maybe', /must be true or false/],
    ['secret', '', /is empty/],
    ['repository', '', /is empty/],
    ['environment', '', /is empty/],
    ['organization', '', /is empty/],
    ['store', '', /is empty/],
    ['own-token', '', /is empty/],
  ])('are refused by the name of the wrong key: %s: %s', async (key, value, problem) => {
    const { input, text } = await refused(`- ${key}: ${value}`);
    expect(input).toBe(`targets[1].${key}`);
    expect(text).toMatch(problem);
  });

  it.each(['repository: acme/site', 'environment: production'])(
    'cannot be an organization and { %s } at once',
    async (other) => {
      const { input, text } = await refused(`- { organization: acme, ${other} }`);
      expect(input).toBe('targets[1].organization');
      expect(text).toMatch(/cannot be set together with repository or environment\. Make it two entries\.$/);
    },
  );

  it('have no store in an environment', async () => {
    const { input, text } = await refused('- { environment: production, store: dependabot }');
    expect(input).toBe('targets[1].store');
    expect(text).toMatch(
      /cannot be set together with environment\. Environments only have Actions secrets\.$/,
    );
  });

  it('have no other keys', async () => {
    const { input, text } = await refused('- repo: acme/site');
    expect(input).toBe('targets[1]');
    expect(text).toMatch(
      /"repo" is not a key.* Known keys: repository, environment, organization, store, secret, own-token\.$/,
    );
  });

  it.each([
    ['the secret that the token came from', '- secret: meta_access_token', `${SOURCE} in acme/ads`],
    ['one secret twice', '- secret: A\n- { repository: ACME/ads, secret: a }', 'A in ACME/ads'],
    ['one environment twice', '- environment: a\n- environment: A', `${SOURCE} in acme/ads, environment A`],
    [
      'one organization twice',
      '- { organization: acme, secret: B }\n- secret: A\n- { organization: Acme, secret: B }',
      'B in organization Acme',
    ],
  ])('cannot name %s', async (_what, targets, location) => {
    const { input, text } = await refused(targets);
    expect(input).toBe('targets');
    expect(text).toContain(`names ${location} twice. Every secret may be written once: `);
  });

  it('may name one secret in two stores', async () => {
    expect(await targetsOf('- store: dependabot\n- store: codespaces\n- environment: actions')).toHaveLength(
      3,
    );
  });
});

describe('pages', () => {
  const pagesOf = async (pages: string) => (await readTokenConfig({ pages })).pages;
  const refused = (pages: string) => refusal(() => readTokenConfig({ pages }));
  const here = (secret: string) => ({
    kind: 'repository',
    repository: 'acme/ads',
    store: 'actions',
    secret,
  });

  it('have a secret beside the token’s', async () => {
    expect(await pagesOf('- { page: "103455271248220", secret: page }')).toStrictEqual([
      { pageId: '103455271248220', locations: [here('PAGE')] },
    ]);
    const { pages } = await readTokenConfig({
      environment: 'production',
      pages: '- { page: 1, secret: PAGE }',
    });
    expect(pages[0]?.locations).toStrictEqual([
      { kind: 'environment', repository: 'acme/ads', environment: 'production', secret: 'PAGE' },
    ]);
  });

  it.each<[string, object]>([
    [
      'repository: acme/site',
      { kind: 'repository', repository: 'acme/site', store: 'actions', secret: 'PAGE' },
    ],
    [
      'environment: live',
      { kind: 'environment', repository: 'acme/ads', environment: 'live', secret: 'PAGE' },
    ],
    ['organization: acme', { kind: 'organization', organization: 'acme', store: 'actions', secret: 'PAGE' }],
    ['store: agents', { kind: 'repository', repository: 'acme/ads', store: 'agents', secret: 'PAGE' }],
  ])('may have it elsewhere: { %s }', async (where, location) => {
    const { pages } = await readTokenConfig({
      environment: 'production',
      pages: `- { page: "1", secret: PAGE, ${where} }`,
    });
    expect(pages).toStrictEqual([{ pageId: '1', locations: [location] }]);
  });

  it('have targets of their own, which are called as the page’s secret is', async () => {
    const pages = await pagesOf(
      '- { page: 12, secret: PAGE, targets: [{ repository: acme/site }, { secret: OTHER }] }',
    );
    expect(pages).toStrictEqual([
      {
        pageId: '12',
        locations: [here('PAGE'), { ...here('PAGE'), repository: 'acme/site' }, here('OTHER')],
      },
    ]);
  });

  it('do not take over the targets of the token', async () => {
    const { targets, pages } = await readTokenConfig({
      targets: '- secret: FB',
      pages: '- { page: 12, secret: PAGE }',
    });
    expect(targets).toHaveLength(1);
    expect(pages[0]?.locations).toHaveLength(1);
  });

  it.each(['12', '12345678901234567', '"1"', `"${'1'.repeat(32)}"`])('have a number: %s', async (page) => {
    const [first] = await pagesOf(`- { page: ${page}, secret: PAGE }`);
    expect(first?.pageId).toBe(page.replaceAll('"', ''));
  });

  it.each(['acme', 'x12', '12x', `"${'1'.repeat(33)}"`, '-1', TOKEN])(
    'must have a number: not %s',
    async (page) => {
      const { input, text } = await refused(`- { page: ${page}, secret: PAGE }`);
      expect(input).toBe('pages[1].page');
      expect(text).toMatch(
        /must be the number of a Facebook page\. Example: pages\[1\]\.page: "\d+"$|holds the value of access-token/,
      );
    },
  );

  it('must say their number', async () => {
    const { input, text } = await refused('- secret: PAGE');
    expect(input).toBe('pages[1].page');
    expect(text).toMatch(/must be the number of a Facebook page/);
  });

  it('must say their secret', async () => {
    const { input, text } = await refused('- { page: 1, secret: A }\n- page: 12');
    expect(input).toBe('pages[2].secret');
    expect(text).toMatch(/is missing\. Example: secret: META_PAGE_TOKEN$/);
  });

  it('have no other keys', async () => {
    const { text } = await refused('- { page: 12, secret: PAGE, own-token: true }');
    expect(text).toMatch(
      /^pages\[1\]: "own-token" is not.*: page, repository, environment, organization, store, secret, targets\.$/,
    );
  });

  it('only come from Facebook', async () => {
    const { input, text } = await refusal(() =>
      readTokenConfig({ 'access-token': TOKEN_OF.instagram, pages: '- { page: 12, secret: PAGE }' }),
    );
    expect(input).toBe('pages[1]');
    expect(text).toMatch(
      /asks for a page token, which only a Facebook token gives\. Take pages out for this token\.$/,
    );
  });

  it('have targets that get copies', async () => {
    const { input, text } = await refused(
      '- { page: 12, secret: PAGE, targets: [{ secret: A }, { secret: B, own-token: true }] }',
    );
    expect(input).toBe('pages[1].targets[2].own-token');
    expect(text).toMatch(/does not exist for page tokens\. Take it out\.$/);
  });

  it.each([
    ['the token’s', `- { page: 12, secret: ${SOURCE} }`],
    ['that of another page', '- { page: 12, secret: A }\n- { page: 13, secret: A }'],
    ['that of its own target', '- { page: 12, secret: A, targets: [{ secret: a }] }'],
  ])('cannot have a secret that is %s', async (_what, pages) => {
    const { input, text } = await refused(pages);
    expect(input).toBe('pages');
    expect(text).toMatch(/ twice\. Every secret may be written once/);
  });
});
