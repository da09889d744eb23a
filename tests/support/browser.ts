import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type { InstalledProgram } from './programs.js';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Why the tests in a browser cannot run here; undefined when they can. `.ci/run` requires them. */
export function findBrowser(): InstalledProgram {
  if (existsSync(CHROMIUM)) return { isHere: true, absence: '' };
  if (process.env.REQUIRE_CHROMIUM === '1') throw new Error(`REQUIRE_CHROMIUM=1, and ${CHROMIUM} is missing`);
  return { isHere: false, absence: ` (skipped: ${CHROMIUM} is missing: apt-get install chromium)` };
}

export interface Browser {
  readonly context: BrowserContext;
  newPage(): Promise<Page>;
  /** Where it keeps its history, cookies and cache. */
  readonly profile: string;
  close(): Promise<void>;
}

/** Chromium with a profile of its own that is thrown away. */
export async function openBrowser(): Promise<Browser> {
  const profile = await mkdtemp(path.join(tmpdir(), 'chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    headless: true,
    args: FLAGS,
    chromiumSandbox: false,
  });
  return {
    context,
    newPage: () => context.newPage(),
    profile,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
