import { VirtualClock } from './clock.js';
import { Faults } from './faults.js';
import { createGitHub, type GitHubWorld } from './github/index.js';
import { Journal } from './journal.js';
import { createMeta, type MetaWorld } from './meta/index.js';
import { createRandom, hash } from './random.js';
import { serve } from './server.js';

const START = '2026-01-05T06:00:00Z';

export interface SandboxOptions {
  /** When it is in there; 2026-01-05T06:00:00Z unless said. */
  start?: Date | string | number;
  /** Decides every id, token and random fault; 1 unless said. */
  seed?: number;
  /** Share of calls that a transient fault strikes, 0 to 1; 0 unless said. */
  faultRate?: number;
  /** 0, the default, takes any free port. */
  metaPort?: number;
  githubPort?: number;
}

export interface Sandbox {
  clock: VirtualClock;
  faults: Faults;
  journal: Journal;
  meta: MetaWorld;
  /** `url` is where its API listens. */
  github: GitHubWorld & { url: string };
  close(): Promise<void>;
}

/** Meta and GitHub over HTTP on loopback, with one clock. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const seed = options.seed ?? 1;
  const clock = new VirtualClock(options.start ?? START);
  const faults = new Faults();
  const journal = new Journal();
  if (options.faultRate) faults.random({ rate: options.faultRate, seed });
  const surroundings = { clock, faults, journal };

  const meta = createMeta({ clock, random: createRandom(hash(`${seed} meta`)) });
  const metaServer = await serve(meta.service, { ...surroundings, port: options.metaPort ?? 0 });
  meta.world.url = metaServer.url;

  const github = createGitHub({ clock, random: createRandom(hash(`${seed} github`)) });
  const githubServer = await serve(github.service, {
    ...surroundings,
    port: options.githubPort ?? 0,
  }).catch(async (error: unknown) => {
    await metaServer.close();
    throw error;
  });

  return {
    ...surroundings,
    meta: meta.world,
    github: Object.assign(github.world, { url: githubServer.url }),
    async close() {
      await Promise.all([metaServer.close(), githubServer.close()]);
    },
  };
}
