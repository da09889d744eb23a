import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readsOf, run } from '../../../bench/program.js';
import { mostAtOnce, roundTrips } from '../../../bench/round-trips.js';
import { ACTION, type StageOptions, setStage } from '../../../bench/stage.js';
import { openssl } from '../../support/openssl.js';

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

describe('What is read', () => {
  const bytesOf = (reads: Awaited<ReturnType<typeof readsOf>>) =>
    reads.reduce((sum, { bytes }) => sum + bytes, 0);
  async function readOn(due: boolean, tokens = 1) {
    const stage = await setStage({ tokens, due, delayMs: 0 });
    try {
      return await readsOf(stage.action);
    } finally {
      await stage.close();
    }
  }

  it('before the first request is one file, and on a healthy day few', async () => {
    const [first, ...rest] = await readOn(false);
    expect(first?.file).toBe('index.js');
    expect(first?.bytes).toBeLessThan(183_000);
    expect(rest.length).toBeLessThanOrEqual(8);
    expect(bytesOf(rest)).toBeLessThan(367_000);
  });

  it('on the day of a plain list of tokens is little beside that, and not the library of YAML', async () => {
    const [, ...rest] = await readOn(false, 20);
    expect(bytesOf(rest)).toBeLessThan(380_000);
  });

  it('in a refresh is what seals and writes, beside that', async () => {
    const reads = await readOn(true);
    expect(bytesOf(reads)).toBeLessThan(1_042_000);
    expect(Math.max(...reads.map(({ bytes }) => bytes))).toBeLessThan(440_000);
  });

  it('is bounded in all, without the second HTTP stack of the toolkit', async () => {
    const folder = path.dirname(ACTION);
    const files = (await readdir(folder)).filter((file) => file.endsWith('.js'));
    const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
    expect(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)).toBeLessThan(1_584_000);
    for (const [index, text] of texts.entries()) expect(text.includes(UNDICI), files[index]).toBe(false);
  });
});

it.skipIf(!openssl.isHere).each([
  ['a healthy day', false, 5],
  ['a refresh', true, 6],
])(`Connections are used again: %s (due: %s) opens at most %i${openssl.absence}`, async (_day, due, most) => {
  const stage = await setStage({ tokens: 1, due, delayMs: 100, tls: true });
  try {
    expect((await run(stage.action)).exitCode).toBe(0);
    expect(stage.connections()).toBeLessThanOrEqual(most);
  } finally {
    await stage.close();
  }
});
