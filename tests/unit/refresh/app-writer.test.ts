import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startBudget } from '../../../src/net/http.js';
import { createAppWriter } from '../../../src/refresh/app-writer.js';
import type { RunMode, TokenConfig } from '../../../src/token/config.js';
import { Secret } from '../../../src/token/secret.js';
import { FIVE_MINUTES, REPOSITORY, type Setting, startSetting } from '../github/setting.js';
import { configOf, SOURCE } from './fake-services.js';

const ALL = { secrets: 'write', actions_variables: 'write', contents: 'write' } as const;

let setting: Setting;
let masked: string[];

beforeEach(async () => {
  setting = await startSetting();
  masked = [];
});

afterEach(() => setting.sandbox.close());

/** The tokens that were made, as GitHub knows them. */
const made = () => masked.flatMap((value) => setting.sandbox.github.credential(value) ?? []);

/** Writes for these tokens with an App that was granted all of it. */
async function writerFor(extras: readonly TokenConfig['extras'][], mode: RunMode = 'refresh') {
  const { github } = setting.sandbox;
  const owner = github.account('acme');
  if (owner === undefined) throw new Error('no owner');
  const { app, pem } = await github.apps.register({ name: 'tokens', owner, permissions: ALL });
  github.apps.install(app, owner);
  const budget = startBudget(FIVE_MINUTES, setting.runtime.now);
  return createAppWriter({
    app: { clientId: app.clientId, privateKey: new Secret(pem) },
    mode,
    places: [SOURCE],
    configs: extras.map((one) => configOf({ extras: one })),
    repository: REPOSITORY,
    connection: {
      runtime: setting.runtime,
      apiUrl: github.url,
      serverUrl: 'https://github.com',
      userAgent: 'refresh-meta-token-tests',
      budget,
    },
    lastBudget: budget,
    onSecret: (secret) => void masked.push(secret.reveal()),
  });
}

describe("the App's token", () => {
  const VARIABLE = { expiryVariable: 'EXPIRES' };
  const EVENT = { dispatchEvent: 'token-refreshed' };
  const { secrets, actions_variables, contents } = ALL;

  test.each<[string, TokenConfig['extras'][], object]>([
    ['secrets alone, where no token has an extra', [{}, {}], { secrets }],
    ['variables, where one of the tokens has its end in one', [{}, VARIABLE], { secrets, actions_variables }],
    ['events, where one of the tokens sends one', [EVENT, {}], { secrets, contents }],
    ['both, where there are both', [EVENT, VARIABLE], ALL],
  ])('may write %s', async (_what, extras, permissions) => {
    const writer = await writerFor(extras);
    await writer.forPlace(SOURCE);
    expect(made().map((credential) => credential.permissions)).toEqual([
      { ...permissions, metadata: 'read' },
    ]);
  });

  test('may only read in a dry run, and nothing that only an extra needs', async () => {
    const writer = await writerFor([VARIABLE], 'dry-run');
    await writer.forPlace(SOURCE);
    expect(made()).toMatchObject([{ permissions: { secrets: 'read' } }]);
    expect(made()[0]?.permissions).not.toHaveProperty('actions_variables');
  });

  test('is one for the places and the extras of an owner', async () => {
    const writer = await writerFor([VARIABLE]);
    await Promise.all([writer.forPlace(SOURCE), writer.forExtra('expiry-variable')]);
    expect(made()).toHaveLength(1);
  });

  test('is dead once the run is over', async () => {
    const writer = await writerFor([{}]);
    await writer.forPlace(SOURCE);
    await writer.close();
    expect(made()).toMatchObject([{ revoked: true }]);
  });

  test('is not made to be ended: a run that wrote nothing asks for none', async () => {
    await (await writerFor([{}])).close();
    expect(setting.sandbox.journal.calls('github')).toEqual([]);
  });
});
