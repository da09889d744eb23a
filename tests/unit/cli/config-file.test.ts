import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfigFile } from '../../../src/cli/config-file.js';
import { inFolder, refusal, tokenOf } from '../../support/session.js';

type Environment = Readonly<Record<string, string>>;

const read = (text: string, env: Environment = {}) =>
  inFolder(async (folder) => {
    const file = path.join(folder, 'tokens.yml');
    await writeFile(file, text);
    return readConfigFile(file, env);
  });
const values = async (text: string, env?: Environment) => (await read(text, env)).values;
const refused = (text: string, env?: Environment) => refusal(() => read(text, env));

const KNOWN =
  'app-id, app-secret, access-token, secret-name, environment, organization, tokens, secrets-token, github-token, ' +
  'platform, required-scopes, assets, config-id, expected-user-id, refresh-before-days, warn-before-days, targets, pages, ' +
  'open-issues, issue-labels, issue-assignees, issue-mentions, redirect-uri, expiry-variable, dispatch-event, ' +
  'heartbeat-url, dry-run, graph-api-version, graph-api-url, instagram-api-url, instagram-login-url, threads-api-url';

describe('the file of --config', () => {
  test('holds the inputs of the action as they are written', async () => {
    const entry = await read(
      'app-id: "0123"\nenvironment: 1.10\nrequired-scopes: [ads_read, read_insights]\n',
    );
    expect(entry).toEqual({
      name: '--config',
      values: { 'app-id': '0123', environment: '1.10', 'required-scopes': ['ads_read', 'read_insights'] },
    });
  });

  test.each([['${{ env.META_TOKEN }}'], ['${{env.META_TOKEN}}'], ['"  ${{   env.META_TOKEN   }}  "']])(
    'takes a secret from the environment, where it says %s',
    async (written) => {
      expect(await values(`access-token: ${written}\n`, { META_TOKEN: tokenOf('Named') })).toEqual({
        'access-token': tokenOf('Named'),
      });
    },
  );

  test('takes any value from the environment, however deep it lies', async () => {
    const text = 'app-id: ${{ env.APP }}\ntargets:\n  - repository: ${{ env.REPO }}\n    secret: FB_TOKEN\n';
    expect(await values(text, { APP: '123', REPO: 'acme/site' })).toEqual({
      'app-id': '123',
      targets: [{ repository: 'acme/site', secret: 'FB_TOKEN' }],
    });
  });

  test.each(['tokens', 'targets', 'pages'])(
    'takes the list of %s as a list, and as the text that a workflow has to write',
    async (key) => {
      const list = [{ secret: 'FB_TOKEN' }];
      expect(await values(`${key}:\n  - secret: FB_TOKEN\n`)).toEqual({ [key]: list });
      expect(await values(`${key}: |\n  - secret: FB_TOKEN\n`)).toEqual({ [key]: list });
    },
  );

  test('names the list whose text is no YAML', async () => {
    expect(await refused('targets: |\n  - {\n')).toMatch(/^--config: targets: is not valid YAML, line \d\./);
  });

  test.each([
    ['app-secret', 'app-secret: 0123\n', '--config.app-secret'],
    ['access-token', 'access-token: x\n', '--config.access-token'],
    ['secrets-token', 'secrets-token: x\n', '--config.secrets-token'],
    ['github-token', 'github-token: x\n', '--config.github-token'],
    ['heartbeat-url', 'heartbeat-url: https://ping.example/x\n', '--config.heartbeat-url'],
    [
      'value',
      'tokens:\n  - secret: A\n    value: ${{ env.T }}\n  - secret: B\n    value: x\n',
      '--config.tokens[2].value',
    ],
    ['access-token', 'access-token: see ${{ env.T }}\n', '--config.access-token'],
    ['access-token', 'access-token: ${{ env.T }} too\n', '--config.access-token'],
    ['access-token', 'access-token: ${{ secrets.T }}\n', '--config.access-token'],
    ['app-secret', 'app-secret: [x]\n', '--config.app-secret[1]'],
  ])('is no place for a secret: %s', async (key, text, name) => {
    expect(await refused(text, { T: tokenOf('Named') })).toBe(
      `${name}: holds something other than an environment variable. A file is no place for a secret. ` +
        `Set it in the environment and write: ${key}: \${{ env.NAME }}`,
    );
  });

  test('may leave a secret empty, for somebody else to say so', async () => {
    expect(await values('access-token: ""\n')).toEqual({ 'access-token': '' });
  });

  test('names the variable that is not set', async () => {
    const says =
      '--config.access-token: needs META_TOKEN, which is not set. Set META_TOKEN in the environment.';
    expect(await refused('access-token: ${{ env.META_TOKEN }}\n')).toBe(says);
    expect(await refused('access-token: ${{ env.META_TOKEN }}\n', { META_TOKEN: '' })).toBe(says);
  });

  test('is refused with a key that nobody reads', async () => {
    expect(await refused('acess-token: ${{ env.T }}\n', { T: tokenOf('Named') })).toBe(
      `--config: "acess-token" is not a key that is known here. Known keys: ${KNOWN}.`,
    );
    for (const key of ['mode', 'export-env', 'authorization-response'])
      expect(await refused(`${key}: x\n`)).toContain(`"${key}" is not a key`);
  });

  test.each([[''], ['- app-id: 1\n'], ['just words\n']])('must hold keys and values: %j', async (text) => {
    expect(await refused(text)).toBe(
      '--config: must hold the action\'s inputs. Example of a line in it: app-id: "123456789012345"',
    );
  });

  test('is refused where it is no YAML, by its line and without its text', async () => {
    const text = await refused(`app-id: 1\naccess-token: "${tokenOf('Named')}\n`);
    expect(text).toMatch(/^--config: is not valid YAML, line \d\./);
    expect(text).not.toContain('EAAtest');
  });

  test('is refused where it cannot be read', async () => {
    expect(await refusal(() => readConfigFile('/nowhere/tokens.yml', {}))).toBe(
      '--config: names a file that cannot be read. Example: --config tokens.yml',
    );
  });
});
