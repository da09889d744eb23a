import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A command line and the environment it runs in, beside what every runner gives. */
export interface Program {
  readonly command: readonly [string, ...string[]];
  readonly env: Readonly<Record<string, string>>;
}

export interface Ran {
  readonly exitCode: number;
  readonly wallMs: number;
  /** User and system time of the program and every program that it started. */
  readonly cpuMs: number;
  readonly stdout: string;
  /** What it wrote for the runner as `name<<delimiter` blocks. */
  readonly outputs: string;
}

/** Runs a program to its end, as a runner would, timed by bash's own `time`. */
export async function run({ command, env }: Program): Promise<Ran> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  try {
    const runner = await runnerFiles(folder);
    const timed = 'TIMEFORMAT="%3R %3U %3S"; { time "$@" 2>&4; } 4>&2 2>"$TIMES"';
    const times = path.join(folder, 'times');
    const child = spawn('bash', ['-c', timed, 'time', ...command], {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: folder, TIMES: times, ...runner, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [stdout, [exitCode]] = await Promise.all([textOf(child.stdout), once(child, 'close')]);
    const [wall = 0, user = 0, system = 0] = (await readFile(times, 'utf8')).trim().split(' ').map(Number);
    const outputs = await readFile(runner.GITHUB_OUTPUT, 'utf8');
    return { exitCode, wallMs: wall * 1000, cpuMs: (user + system) * 1000, stdout, outputs };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Peak memory of a Node program that is run to its end, in kilobytes. */
export async function peakMemoryKb({ command: [node, ...rest], env }: Program): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  const file = path.join(folder, 'memory');
  const note = `process.on('exit', () => process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(file)},
    String(process.resourceUsage().maxRSS)))`;
  try {
    const hook = `data:text/javascript,${encodeURIComponent(note)}`;
    await run({ command: [node, '--import', hook, ...rest], env });
    return Number(await readFile(file, 'utf8'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The files that the modules of a Node program are read from while it runs to its end, in their order. */
export async function readsOf({ command: [node, ...rest], env }: Program): Promise<readonly Read[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  const READS = path.join(folder, 'reads');
  try {
    const hook = path.join(import.meta.dirname, 'reads.mjs');
    await run({ command: [node, '--import', hook, ...rest], env: { ...env, READS } });
    return JSON.parse(await readFile(READS, 'utf8'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

export interface Read {
  readonly file: string;
  readonly bytes: number;
}

export interface Start {
  readonly wallMs: number;
  /** Of all its threads. */
  readonly cpuMs: number;
}

/** A server that only waits for a program's first request. */
export interface FirstRequest {
  readonly url: string;
  /** Starts the program and stops it for good the moment its first request arrives. */
  until(program: Program): Promise<Start>;
  close(): Promise<void>;
}

export async function awaitFirstRequests(): Promise<FirstRequest> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async until({ command: [file, ...rest], env }) {
      const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
      const runner = await runnerFiles(folder);
      const started = performance.now();
      const child = spawn(file, rest, {
        cwd: folder,
        env: { PATH: process.env.PATH, HOME: folder, ...runner, ...env },
        stdio: 'ignore',
      });
      await once(server, 'request');
      child.kill('SIGSTOP');
      const wallMs = performance.now() - started;
      const cpuMs = await cpuOf(child.pid ?? 0);
      const gone = once(child, 'close');
      child.kill('SIGKILL');
      await gone;
      await rm(folder, { recursive: true });
      return { wallMs, cpuMs };
    },
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Processor time that Linux has counted for a process: the first number of each thread's `schedstat`, nanoseconds. */
async function cpuOf(pid: number): Promise<number> {
  const threads = await readdir(`/proc/${pid}/task`);
  const stats = await Promise.all(threads.map((id) => readFile(`/proc/${pid}/task/${id}/schedstat`, 'utf8')));
  return stats.reduce((sum, stat) => sum + Number(stat.split(' ')[0]), 0) / 1e6;
}

/** The files through which a step talks to its runner. */
async function runnerFiles(folder: string) {
  const files = {
    GITHUB_OUTPUT: path.join(folder, 'output'),
    GITHUB_STEP_SUMMARY: path.join(folder, 'summary'),
    GITHUB_ENV: path.join(folder, 'env'),
  };
  await Promise.all(Object.values(files).map((file) => writeFile(file, '')));
  return files;
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let all = '';
  for await (const part of stream) all += part;
  return all;
}
