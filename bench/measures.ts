import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { spreadSeconds } from '../src/token/policy.js';
import { DAY } from '../src/token/time.js';
import {
  awaitFirstRequests,
  type Program,
  peakMemoryKb,
  type Ran,
  readsOf,
  run,
  type Start,
} from './program.js';
import { mostAtOnce, roundTrips } from './round-trips.js';
import { ACTION, type Stage, setStage } from './stage.js';
import { median, pairedRatio } from './statistics.js';
import type { Row } from './table.js';

/** What it costs to speak at all: a Node program of one line that asks once. */
export function oneLine(address: string): Program {
  return {
    command: [process.execPath, path.join(import.meta.dirname, 'one-line.cjs')],
    env: { ADDRESS: address },
  };
}

/** From the start of the process until its first request arrives. */
export async function measureStart(pairs: number): Promise<Row[]> {
  const server = await awaitFirstRequests();
  const stage = await setStage({ tokens: 1, due: false, delayMs: 0 });
  const action = { ...stage.action, env: { ...stage.action.env, 'INPUT_GRAPH-API-URL': server.url } };
  try {
    const ours: Start[] = [];
    const floor: Start[] = [];
    for (let pair = 0; pair < pairs; pair++) {
      floor.push(await server.until(oneLine(server.url)));
      ours.push(await server.until(action));
    }
    const row = (what: string, of: 'wallMs' | 'cpuMs'): Row => {
      const [mine, base] = [ours, floor].map((starts) => starts.map((start) => start[of])) as [
        number[],
        number[],
      ];
      const ratio = pairedRatio(mine, base);
      return {
        what: `Start-up until the first request, ${what}`,
        measured: `${ratio.toFixed(2)} × the one-line program's (${ms(median(mine))} : ${ms(median(base))})`,
        ...(of === 'wallMs' ? { goal: '≤ 1.5 ×', reached: ratio <= 1.5 } : {}),
      };
    };
    return [row('time', 'wallMs'), row('processor time', 'cpuMs')];
  } finally {
    await Promise.all([server.close(), stage.close()]);
  }
}

/** One token's day against the floor: as many answers of `delayMs` as must wait for each other, and the one-line program. */
export async function measureDay(
  day: 'healthy' | 'refresh',
  pairs: number,
  through: 'HTTP' | 'TLS',
): Promise<Row[]> {
  const delayMs = 100;
  const trips = day === 'healthy' ? 1 : 4;
  const tls = through === 'TLS';
  const stage = await setStage({ tokens: 1, due: day === 'refresh', delayMs, tls });
  const silent = await setStage({ tokens: 1, due: false, delayMs: 0, tls });
  const outcome = day === 'healthy' ? 'healthy' : 'refreshed';
  try {
    const ours: number[] = [];
    const floor: number[] = [];
    for (let pair = 0; pair < pairs; pair++) {
      floor.push(trips * delayMs + (await run(silent.oneLine)).wallMs);
      stage.reset();
      ours.push(expecting(outcome, await run(stage.action)).wallMs);
    }
    const ratio = pairedRatio(ours, floor);
    const meta = stage.exchanges('meta').length;
    const github = stage.exchanges('github').length;
    const made = roundTrips(stage.exchanges());
    const name = day === 'healthy' ? 'One healthy day' : 'One refresh';
    const counts: Row[] = [
      {
        what: `${name}: dependent round trips`,
        measured: String(made),
        goal: String(trips),
        reached: made <= trips,
      },
      {
        what: `${name}: requests`,
        measured: `${meta} to Meta, ${github} to GitHub`,
        ...(day === 'healthy' ? { goal: '1 and at most 4', reached: meta <= 1 && github <= 4 } : {}),
      },
    ];
    return [
      {
        what: `${name}, every answer after ${delayMs} ms, ${through}`,
        measured: `${ratio.toFixed(2)} × the floor of ${trips} (${ms(median(ours))} : ${ms(median(floor))})`,
        goal: '≤ 1.25 ×',
        reached: ratio <= 1.25,
      },
      ...(tls ? [] : counts),
    ];
  } finally {
    await Promise.all([stage.close(), silent.close()]);
  }
}

/** Many healthy tokens in one run. */
export async function measureFleets(sizes: readonly number[], pairs: number): Promise<Row[]> {
  const delayMs = 20;
  const silent = await setStage({ tokens: 1, due: false, delayMs: 0 });
  const rows: Row[] = [];
  let memoryOfOne = Number.NaN;
  const taken: { tokens: number; wallMs: number; cpuMs: number; memoryKb: number }[] = [];
  for (const tokens of sizes) {
    const stage = await setStage({ tokens, due: false, delayMs });
    const ours: number[] = [];
    const floor: number[] = [];
    const memory: number[] = [];
    const cpu: number[] = [];
    for (let pair = 0; pair < pairs; pair++) {
      const { wallMs } = await run(oneLine(silent.url));
      stage.reset();
      const ran = expecting('healthy', await run(stage.action));
      ours.push(ran.wallMs);
      cpu.push(ran.cpuMs);
      floor.push((stage.exchanges().length / 16) * delayMs + wallMs);
    }
    const meta = stage.exchanges('meta').length;
    const github = stage.exchanges('github').length;
    const atOnce = mostAtOnce(stage.exchanges('meta'));
    for (let time = 0; time < 3; time++) memory.push(await peakMemoryKb(stage.action));
    await stage.close();
    if (tokens === 1) memoryOfOne = median(memory);
    taken.push({ tokens, wallMs: median(ours), cpuMs: median(cpu), memoryKb: median(memory) });
    const ratio = pairedRatio(ours, floor);
    const grown = median(memory) / memoryOfOne;
    const isGoal = tokens === 500;
    rows.push(
      {
        what: `${counted(tokens, 'healthy token')}: requests`,
        measured: `${(meta / tokens).toFixed(2)} to Meta per token, ${github} to GitHub in all, ${atOnce} at a time`,
        ...(isGoal
          ? { goal: '≤ 1.02, ≤ 25, 16', reached: meta / tokens <= 1.02 && github <= 25 && atOnce <= 16 }
          : {}),
      },
      {
        what: `${counted(tokens, 'healthy token')}, every answer after ${delayMs} ms`,
        measured: `${ratio.toFixed(2)} × (requests ÷ 16 × ${delayMs} ms + one line): ${ms(median(ours))} : ${ms(median(floor))}`,
        ...(isGoal ? { goal: '≤ 1.25 ×', reached: ratio <= 1.25 } : {}),
      },
      {
        what: `${counted(tokens, 'healthy token')}: peak memory`,
        measured: `${(median(memory) / 1024).toFixed(0)} MB, ${grown.toFixed(2)} × of one token's`,
        ...(isGoal ? { goal: '≤ 1.5 ×', reached: grown <= 1.5 } : {}),
      },
    );
  }
  await silent.close();
  const [few, many] = taken.slice(-2);
  if (few === undefined || many === undefined) return rows;
  const more = many.tokens - few.tokens;
  const slope = (of: 'wallMs' | 'cpuMs' | 'memoryKb') => (many[of] - few[of]) / more;
  return [
    ...rows,
    {
      what: `Each token from ${few.tokens} to ${many.tokens}`,
      measured: `${slope('wallMs').toFixed(2)} ms, ${slope('cpuMs').toFixed(2)} ms of processor, ${slope('memoryKb').toFixed(0)} kB of peak memory`,
    },
  ];
}

/** How many of 500 tokens that were stored on one day a daily run refreshes on the busiest one. */
export function measureSpread(): Row {
  const perDay = new Map<number, number>();
  for (let index = 1; index <= 500; index++) {
    const day = Math.floor(spreadSeconds(`META_TOKEN_${index}`) / DAY);
    perDay.set(day, (perDay.get(day) ?? 0) + 1);
  }
  const busiest = Math.max(...perDay.values());
  return {
    what: '500 tokens stored on one day: refreshed on the busiest day',
    measured: `${busiest}, over ${perDay.size} days`,
  };
}

/** The same job as people do it today. `installed` is the script with its dependencies; `installMs` what installing took. */
export async function measureAlternatives(
  day: 'healthy' | 'refresh',
  installed: string,
  installMs: readonly number[],
  pairs: number,
): Promise<Row[]> {
  const stage = await setStage({ tokens: 1, due: day === 'refresh', delayMs: 100 });
  const outcome = day === 'healthy' ? 'healthy' : 'refreshed';
  const programs = { action: stage.action, shell: stage.shellStep, script: stage.script(installed) };
  const runs: Record<keyof typeof programs, (Ran & Counts)[]> = { action: [], shell: [], script: [] };
  try {
    for (let pair = 0; pair < pairs; pair++) {
      for (const name of ['action', 'shell', 'script'] as const) {
        stage.reset();
        const ran = expecting(outcome, await run(programs[name]));
        runs[name].push({ ...ran, ...countsOf(stage) });
      }
    }
  } finally {
    await stage.close();
  }
  const name = day === 'healthy' ? 'One healthy day' : 'One refresh';
  const row = (what: string, program: keyof typeof programs): Row => {
    const wall = pairedRatio(
      runs.action.map(({ wallMs }) => wallMs),
      runs[program].map(({ wallMs }) => wallMs),
    );
    const cpu = pairedRatio(
      runs.action.map(({ cpuMs }) => cpuMs),
      runs[program].map(({ cpuMs }) => cpuMs),
    );
    const { requests, trips } = runs[program][0] as Counts;
    const [wallMs, cpuMs] = [
      median(runs[program].map(({ wallMs }) => wallMs)),
      median(runs[program].map(({ cpuMs }) => cpuMs)),
    ];
    return {
      what: `${name}, ${what}`,
      measured:
        `${ms(wallMs)}, ${ms(cpuMs)} of processor, ${requests} requests in ${counted(trips, 'round trip')}` +
        (program === 'action'
          ? ''
          : `: the action takes ${wall.toFixed(2)} × its time, ${cpu.toFixed(2)} × its processor time`),
      ...(program === 'shell' ? { goal: '≤ 0.6 ×, ≤ 1.0 ×', reached: wall <= 0.6 && cpu <= 1 } : {}),
    };
  };
  return [
    row('the action', 'action'),
    row('a shell step with curl, jq and gh', 'shell'),
    row(`a Node script, after installing for ${ms(median(installMs))}`, 'script'),
  ];
}

interface Counts {
  readonly requests: number;
  readonly trips: number;
}

function countsOf(stage: Stage): Counts {
  return { requests: stage.exchanges().length, trips: roundTrips(stage.exchanges()) };
}

/** What is read on each kind of day, and all that a runner downloads. */
export async function measureSize(): Promise<Row[]> {
  const folder = path.dirname(ACTION);
  const files = await readdir(folder);
  const sizes = await Promise.all(files.map(async (file) => (await stat(path.join(folder, file))).size));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const rows: Row[] = [];
  for (const [what, tokens, due] of [
    ['a healthy day', 1, false],
    ['a refresh', 1, true],
    ['a list of tokens', 2, false],
  ] as const) {
    const stage = await setStage({ tokens, due, delayMs: 0 });
    const reads = await readsOf(stage.action);
    await stage.close();
    const bytes = reads.reduce((sum, read) => sum + read.bytes, 0);
    rows.push({
      what: `Read on ${what}`,
      measured: `${kb(bytes)} in ${reads.length} files, ${kb(reads[0]?.bytes ?? 0)} before the first request`,
    });
  }
  return [
    ...rows,
    { what: 'Size of the action, not minified', measured: `${kb(all)} in ${files.length} files` },
  ];
}

/** A run that did something else was not the job to be measured. */
function expecting(outcome: string, ran: Ran): Ran {
  const said = /^outcome(?:=|<<.*\n)(.*)$/m.exec(ran.outputs)?.[1];
  if (ran.exitCode === 0 && said === outcome) return ran;
  throw new Error(`A run ended with ${said ?? 'no outcome'} instead of ${outcome}:\n${ran.stdout}`);
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(0)} ms`;
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
