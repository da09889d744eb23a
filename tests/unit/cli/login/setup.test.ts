import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { Flags } from '../../../../src/cli/fields.js';
import { readLoginSetup, readStorageSetup } from '../../../../src/cli/login/setup.js';
import { APP_SECRET, inFolder, openSession, refusal, tokenOf } from '../../../support/session.js';
import { shown } from '../../inputs/setting.js';

const ENV = {
  META_APP_ID: '123',
  META_APP_SECRET: APP_SECRET,
  META_CLIENT_TOKEN: 'fake-client',
  GH_TOKEN: 'fake-gh',
  // Nothing of this computer's own may be found there.
  PATH: '/nowhere',
};
const FLAGS: Flags = { repo: 'acme/website', secret: 'FB_TOKEN', yes: true };

type Options = NonNullable<Parameters<typeof openSession>[0]>;
const contextOf = (options: Options = {}) =>
  openSession({ ...options, env: { ...ENV, ...options.env } }).context;
const read = (flags: Flags = {}, options?: Options) =>
  readLoginSetup({ ...FLAGS, ...flags }, contextOf(options));
const refused = (flags: Flags, options?: Options) => refusal(() => read(flags, options));

describe('what a login was asked to do', () => {
  test('is the least where the least was typed', async () => {
    const { options, config, ...setup } = await read();
    expect(shown(setup)).toEqual({
      credentialName: 'GH_TOKEN',
      location: {
        apiUrl: 'https://api.github.com',
        serverUrl: 'https://github.com',
        repository: 'acme/website',
      },
      isDryRun: false,
      isJson: false,
      isAgreed: true,
      dialog: {
        platform: 'facebook',
        dialogUrl: 'https://www.facebook.com',
        appId: '123',
        redirectUri: 'http://localhost:8080/',
        graphApiVersion: 'v27.0',
        scopes: [],
        opensBrowser: true,
      },
    });
    expect(shown(options)).toMatchObject({ mode: 'reauthorize', openIssues: false, secretsToken: 'fake-gh' });
    expect(options.configs).toEqual([config]);
    expect(shown(config)).toMatchObject({
      name: 'FB_TOKEN',
      source: { kind: 'repository', repository: 'acme/website', store: 'actions', secret: 'FB_TOKEN' },
      app: { id: '123', secret: APP_SECRET },
      targets: [],
    });
  });

  test('is all that was typed', async () => {
    const { dialog, pageId, clientToken, isDryRun, isJson, isAgreed } = await read({
      yes: undefined,
      dryRun: true,
      json: true,
      dialogUrl: 'https://m.facebook.com',
      scope: 'ads_read,read_insights',
      configId: '55',
      rerequest: true,
      open: false,
      page: '888',
      device: true,
    });
    expect({ dialog, pageId, clientToken: clientToken?.reveal(), isDryRun, isJson, isAgreed }).toEqual({
      dialog: {
        platform: 'facebook',
        dialogUrl: 'https://m.facebook.com',
        appId: '123',
        redirectUri: 'http://localhost:8080/',
        graphApiVersion: 'v27.0',
        scopes: ['ads_read', 'read_insights'],
        configId: '55',
        authType: 'rerequest',
        opensBrowser: false,
      },
      pageId: '888',
      clientToken: 'fake-client',
      isDryRun: true,
      isJson: true,
      isAgreed: false,
    });
  });

  test('may come from a file, beside what was typed', async () => {
    await inFolder(async (folder) => {
      const file = path.join(folder, 'tokens.yml');
      await writeFile(
        file,
        'redirect-uri: https://acme.example/back\ntargets:\n  - repository: acme/one\nsecrets-token: ${{ env.MINE }}\n',
      );
      const { dialog, config, options } = await read(
        { config: file, target: 'repository=acme/two' },
        { env: { MINE: 'fake-mine' } },
      );
      expect(dialog.redirectUri).toBe('https://acme.example/back');
      expect(config.targets.map(({ location }) => 'repository' in location && location.repository)).toEqual([
        'acme/one',
        'acme/two',
      ]);
      expect(options.secretsToken?.reveal()).toBe('fake-mine');
    });
  });

  test.each<[string, Flags, string]>([
    ['--page', { page: 'acme' }, '--page: must be a number. Example: --page 103455271248220'],
    [
      '--config-id',
      { configId: 'x1' },
      '--config-id: must be the number of a configuration of Facebook Login for Business. Example: --config-id: "1234567890123456"',
    ],
    [
      '--config-id',
      { configId: '1'.repeat(33) },
      '--config-id: must be the number of a configuration of Facebook Login for Business. Example: --config-id: "1234567890123456"',
    ],
    ['--page', { page: '1x' }, '--page: must be a number. Example: --page 103455271248220'],
    ['--page', { page: true }, '--page: must be a number. Example: --page 103455271248220'],
    [
      '--dialog-url',
      { dialogUrl: 'facebook' },
      '--dialog-url: must be an https address without user, query or fragment (http only on loopback). Example: --dialog-url: https://www.facebook.com',
    ],
    [
      '--scope',
      { scope: 'Ads Read!' },
      '--scope: must be permissions of Meta, separated by commas, spaces or line breaks. Example: --scope: ads_read, read_insights',
    ],
  ])('is refused with a wrong %s', async (_, flags, says) => {
    expect(await refused(flags)).toBe(says);
  });

  test('needs --yes where nobody can be asked, and says so with all else that is missing', async () => {
    const says =
      '--yes, --repo and --secret: are missing.   --yes: Add --yes, or --dry-run to see what would be done.';
    expect(await refusal(() => readLoginSetup({ page: 'x' }, contextOf()))).toContain(says);
    expect(await refusal(() => readStorageSetup({}, contextOf()))).toContain(says);
    expect(await refusal(() => read({ yes: undefined }))).toBe(
      '--yes: is needed where nobody can be asked: this command writes. Add --yes, or --dry-run to see what would be done.',
    );
    expect((await read({ yes: undefined }, { answers: [] })).isAgreed).toBe(false);
  });
});

describe('what is missing where nobody can be asked', () => {
  test('is said at once: the place, GitHub’s credential, and the client token of a device login', async () => {
    const env = { GH_TOKEN: undefined, META_CLIENT_TOKEN: undefined };
    const said = async (flags: Flags) =>
      (await refused({ secret: undefined, ...flags }, { env })).split(' are missing. ')[0];
    expect(await said({})).toBe('--secret and GH_TOKEN:');
    expect(await said({ device: true })).toBe('--secret, GH_TOKEN and META_CLIENT_TOKEN:');
    expect(await said({ device: true, dryRun: true })).toBe('--secret and META_CLIENT_TOKEN:');
  });

  test('is not what gh or the environment has', async () => {
    const said = () =>
      refused({ secret: undefined, repo: undefined }, { env: { META_CLIENT_TOKEN: undefined } });
    expect(await said()).toContain('--repo and --secret: are missing.');
    await inFolder(async (folder) => {
      await writeFile(path.join(folder, 'gh'), '#!/bin/sh\necho fake-of-gh\n', { mode: 0o755 });
      vi.stubEnv('PATH', folder);
      const { options } = await read({}, { env: { GH_TOKEN: undefined } }).finally(() => vi.unstubAllEnvs());
      expect(options.secretsToken?.reveal()).toBe('fake-of-gh');
    });
  });
});

describe('a login to a platform with an app of its own', () => {
  const platforms = [
    ['instagram', 'Instagram', 'INSTAGRAM_APP'],
    ['threads', 'Threads', 'THREADS_APP'],
  ] as const;
  const env = Object.fromEntries(
    platforms.flatMap(([, , app]) => [
      [`${app}_ID`, '456'],
      [`${app}_SECRET`, APP_SECRET],
    ]),
  );
  const THERE = { redirectUri: 'https://localhost/' };

  test.each(platforms)('takes that app, and a redirect that is an https address: %s', async (platform) => {
    const { dialog } = await read({ platform, ...THERE }, { env });
    expect(dialog).toMatchObject({ platform, appId: '456', redirectUri: 'https://localhost/' });
  });

  test.each(platforms)(
    'refuses any other redirect, by the name that it was given: %s',
    async (platform, name) => {
      const says = `--redirect-uri: must be an https address: ${name} accepts no other. Example: --redirect-uri https://localhost/ (its page need not load; you paste the address)`;
      expect((await read({ platform }, { env })).dialog.redirectUri).toMatch(/^https:/);
      expect(await refused({ platform, redirectUri: 'http://localhost:8080/' }, { env })).toBe(says);
    },
  );

  test.each(platforms)("refuses the ID of Meta's app, which is another: %s", async (platform, name, app) => {
    const told = await refused({ platform, ...THERE }, { env: { ...env, [`${app}_ID`]: '123' } });
    expect(told).toContain(
      `${app}_ID: is the ID of Meta's app, which META_APP_ID has too. ${name} has an app ID and secret of its own. You find them on https://developers.facebook.com/apps, in `,
    );
    expect((await read({ platform, ...THERE, appId: '789' }, { env })).dialog.appId).toBe('789');
  });

  test.each([
    ['--page', { page: '888' }],
    ['--device', { device: true }],
    ['--config-id', { configId: '55' }],
  ])('knows no %s, also where only the token tells the platform', async (option, flags) => {
    const token = `IGAAtest${'0'.repeat(20)}`;
    const told = await refused({ ...THERE, ...flags }, { env: { ...env, META_ACCESS_TOKEN: token } });
    expect(told).toBe(`${option}: is for Facebook; Instagram has no such login. Leave it out.`);
  });
});

describe('a target that was typed', () => {
  const targets = async (target: string) =>
    shown(
      (await read({ target })).config.targets.map(({ location, ownToken }) => ({ ...location, ownToken })),
    );

  test('has the keys of the targets of a workflow', async () => {
    expect(await targets('repository=acme/site, secret = META_TOKEN ,own-token=true')).toEqual([
      {
        kind: 'repository',
        repository: 'acme/site',
        store: 'actions',
        secret: 'META_TOKEN',
        ownToken: true,
      },
    ]);
  });

  test('is one of as many as there are lines', async () => {
    expect(await targets('environment=production\nrepository=acme/site')).toMatchObject([
      { kind: 'environment', environment: 'production', secret: 'FB_TOKEN' },
      { kind: 'repository', repository: 'acme/site', secret: 'FB_TOKEN' },
    ]);
  });

  test.each([
    'acme/site',
    'repository=',
    'repository=acme/site,secret',
    'Repository=acme/site',
    'x repository=a/b',
  ])('is refused where it is no pairs: %s', async (target) => {
    expect(await refused({ target })).toBe(
      '--target: must be key=value pairs. Example: --target repository=acme/site,secret=FB_TOKEN',
    );
  });

  test('that is wrong is named by its number', async () => {
    expect(await refused({ target: 'repository=acme/site\nrepository=site' })).toContain(
      '--target[2].repository: ',
    );
  });

  test('adds nothing to other lists', async () => {
    const { config } = await read({ target: 'repository=acme/site' });
    expect(config.pages).toEqual([]);
  });
});

describe('the repository of a login', () => {
  const location = async (flags: Flags, env: Readonly<Record<string, string>> = {}) => {
    const setup = await readStorageSetup({ secret: 'FB_TOKEN', yes: true, ...flags }, contextOf({ env }));
    return [setup.location.repository, setup.config.source.kind];
  };

  test("must be named, unless the secret is an organization's", async () => {
    const storage = () => readStorageSetup({ secret: 'FB_TOKEN', yes: true }, contextOf());
    expect(await refusal(storage)).toBe('--repo: is missing. Example: --repo acme/website');
    expect(await location({ organization: 'acme' })).toEqual(['this/repository', 'organization']);
    expect(await location({ organization: 'acme', repo: 'acme/site' })).toEqual([
      'acme/site',
      'organization',
    ]);
    expect(await location({ organization: 'acme' }, { GITHUB_REPOSITORY: 'acme/here' })).toEqual([
      'acme/here',
      'organization',
    ]);
  });
});

describe('the credential that stores a login', () => {
  const credential = async (flags: Flags, options: Options = {}) => {
    const { options: read } = await readStorageSetup({ ...FLAGS, ...flags }, contextOf(options));
    return read.secretsToken?.reveal();
  };

  test('is that of the environment, else that of gh, else it is asked for', async () => {
    expect(await credential({})).toBe('fake-gh');
    await inFolder(async (folder) => {
      await writeFile(path.join(folder, 'gh'), '#!/bin/sh\necho fake-of-gh\n', { mode: 0o755 });
      vi.stubEnv('PATH', folder);
      expect(await credential({}, { env: { GH_TOKEN: undefined } })).toBe('fake-of-gh');
      vi.unstubAllEnvs();
    });
    expect(await credential({}, { env: { GH_TOKEN: undefined }, answers: ['fake-typed'] })).toBe(
      'fake-typed',
    );
  });

  test('is not needed for a dry run', async () => {
    expect(await credential({ dryRun: true }, { env: { GH_TOKEN: undefined } })).toBeUndefined();
  });

  test('is never taken for the token: one in the place of the other is refused', async () => {
    const token = tokenOf('Stored');
    const both = { META_ACCESS_TOKEN: token, GH_TOKEN: token };
    const text = await refusal(() => readStorageSetup(FLAGS, contextOf({ env: both })));
    expect(text).not.toContain(token);
  });
});

describe('the client token of a device login', () => {
  test('is refused where it cannot be one', async () => {
    expect(await refused({ device: true }, { env: { META_CLIENT_TOKEN: 'fake client' } })).toContain(
      'META_CLIENT_TOKEN: holds a space',
    );
  });

  test('is not wanted for another login', async () => {
    expect('clientToken' in (await read())).toBe(false);
    expect('pageId' in (await read())).toBe(false);
    expect('configId' in (await read()).dialog).toBe(false);
  });
});
