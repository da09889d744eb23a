import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../../../bench/program.js';
import { mostAtOnce, roundTrips } from '../../../bench/round-trips.js';
import { ACTION, type StageOptions, setStage } from '../../../bench/stage.js';

/** Files of the action that are read on a day when something is written, or when there is YAML to read. */
const RARELY_READ = /libsodium|class YAMLMap|createAppAuth|universal-github-app-jwt/;

/** What only that library's own code holds. */
const UNDICI = 'UND_ERR_INVALID_ARG';

async function play(options: StageOptions) {
  const stage = await setStage(options);
  try {
    const { exitCode, outputs } = await run(stage.action);
    expect(exitCode).toBe(0);
    const outcome = /^outcome<<.*\n(.*)$/m.exec(outputs)?.[1];
    return {
      outcome,
      meta: stage.exchanges('meta'),
      github: stage.exchanges('github'),
      all: stage.exchanges(),
    };
  } finally {
    await stage.close();
  }
}

it('A healthy day is one round trip: one request to Meta, at most four to GitHub', async () => {
  const { outcome, meta, github, all } = await play({ tokens: 1, due: false, delayMs: 500 });
  expect(outcome).toBe('healthy');
  expect(meta).toHaveLength(1);
  expect(github.length).toBeLessThanOrEqual(4);
  expect(roundTrips(all)).toBe(1);
});

it('Three assets are three requests more, and no round trip', async () => {
  const { outcome, meta, all } = await play({ tokens: 1, due: false, delayMs: 500, assets: 3 });
  expect(outcome).toBe('healthy');
  expect(meta).toHaveLength(4);
  expect(roundTrips(all)).toBe(1);
});

it('500 healthy tokens with one asset each cost two requests each to Meta', async () => {
  const { outcome, meta, github } = await play({ tokens: 500, due: false, delayMs: 0, assets: 1 });
  expect(outcome).toBe('healthy');
  expect(meta).toHaveLength(1000);
  expect(github.length).toBeLessThanOrEqual(25);
});

it('A refresh is four round trips: look, exchange, prove, store', async () => {
  const { outcome, meta, github, all } = await play({ tokens: 1, due: true, delayMs: 500 });
  expect(outcome).toBe('refreshed');
  // Beside these the old token is asked about once more, and the secret is looked at again.
  expect(meta).toHaveLength(4);
  expect(github).toHaveLength(6);
  expect(roundTrips(all)).toBe(4);
});

it('500 healthy tokens cost one request each to Meta, a dozen to GitHub in all, and never more than 16 at a time', async () => {
  const { outcome, meta, github } = await play({ tokens: 500, due: false, delayMs: 0 });
  expect(outcome).toBe('healthy');
  expect(meta.length).toBeLessThanOrEqual(510);
  expect(github.length).toBeLessThanOrEqual(12);
  expect(mostAtOnce(meta)).toBeLessThanOrEqual(16);
});

it('What every start reads is small, and the second HTTP stack of the toolkit is not in it', async () => {
  const folder = path.dirname(ACTION);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.js'));
  const texts = await Promise.all(
    files.map(async (file) => ({ file, text: await readFile(path.join(folder, file), 'utf8') })),
  );
  const sizeOf = (chosen: typeof texts) => chosen.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

  expect(sizeOf(texts.filter(({ file }) => file === 'index.js'))).toBeLessThan(255_000);
  expect(sizeOf(texts.filter(({ text }) => !RARELY_READ.test(text)))).toBeLessThan(880_000);
  expect(sizeOf(texts)).toBeLessThan(1_660_000);
  for (const { file, text } of texts) expect(text.includes(UNDICI), file).toBe(false);
});
