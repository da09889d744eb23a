/// <reference types="vite/types/importMeta.d.ts" />
// Runs the action and the command line in the test's own process: a mutant is met there without a bundle and without a start
// of Node. The tests stay as they are; what they `spawn` is only nearer.
import { AsyncLocalStorage } from 'node:async_hooks';
import childProcess, { type ChildProcess, type SpawnOptions } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { runAction } from '../../../src/action/run.js';
import { createRunner } from '../../../src/action/runner.js';
import { createInterruption } from '../../../src/cli/interruption.js';
import { runCommandLine } from '../../../src/cli/program.js';
import { createTerminal } from '../../../src/cli/terminal.js';
import type { Runtime } from '../../../src/net/http.js';
import { createTransport } from '../../../src/net/transport.js';

// A module that a run loads late would count as run by the first test that loads it, and by no other.
import.meta.glob(['../../../src/**/*.ts', '!../../../src/*/index.ts'], { eager: true });

type Environment = Readonly<Record<string, string | undefined>>;

/** What a program that runs here sees instead of the process's own. */
interface Inside {
  readonly env: Environment;
  readonly stdout: NodeJS.WritableStream;
}

const inside = new AsyncLocalStorage<Inside>();
const own = { env: process.env, write: process.stdout.write.bind(process.stdout), folder: process.cwd() };
Object.defineProperty(process, 'env', { get: () => inside.getStore()?.env ?? own.env });
process.stdout.write = ((...written: Parameters<typeof own.write>) =>
  inside.getStore()?.stdout.write(written[0]) ?? own.write(...written)) as typeof process.stdout.write;

const { spawn } = childProcess;
childProcess.spawn = ((command: string, commandArguments: string[], options: SpawnOptions = {}) =>
  startHere(command, commandArguments, options) ?? spawn(command, commandArguments, options)) as typeof spawn;
syncBuiltinESMExports();

/** Starts a program of ours here, as `spawn` would; undefined for everything else. */
function startHere(
  command: string,
  commandArguments: readonly string[],
  options: SpawnOptions,
): ChildProcess | undefined {
  const [program = '', ...rest] = commandArguments;
  if (command === 'python3' && program.endsWith('/terminal.py')) {
    const [turns = '[]', , file = '', ...typed] = rest;
    return new Started(options, JSON.parse(turns)).run(file, typed);
  }
  const isOurs = command === process.execPath && /\/dist\/(action|cli)\/index\.js$/.test(program);
  return isOurs ? new Started(options).run(program, rest) : undefined;
}

/** Longer waits are over after this time, and the program is told that they were long. */
const LONGEST_WAIT_MS = 10;

/** What a killed program still writes goes nowhere. */
function openPipe(): PassThrough {
  const pipe = new PassThrough();
  const write = pipe.write.bind(pipe);
  pipe.write = ((text: string) => pipe.writableEnded || write(text)) as typeof write;
  return pipe;
}

type Turns = (readonly [wait: string, type: string])[];

/** A running program, with as much of a child process as tests look at. */
class Started extends EventEmitter {
  readonly stdin = new PassThrough();
  readonly stdout = openPipe();
  readonly stderr: PassThrough;
  exitCode: number | null = null;
  readonly #env: Environment;
  readonly #death = new AbortController();
  readonly #signals = new EventEmitter();
  #readsKeys = false;

  /** With `turns` it stands on a terminal. */
  constructor({ env = {}, cwd, signal }: SpawnOptions, turns?: Turns) {
    super();
    this.#env = env;
    this.stderr = turns === undefined ? openPipe() : this.stdout;
    process.chdir(String(cwd ?? own.folder));
    if (turns !== undefined) this.#sitDown(turns);
    const abort = () => {
      this.emit('error', new Error('aborted'));
      this.kill();
    };
    if (signal?.aborted) setImmediate(abort);
    else signal?.addEventListener('abort', abort);
  }

  run(file: string, typed: readonly string[]): ChildProcess {
    const program = file.includes('/action/') ? this.#runAction() : this.#runCommandLine(file, typed);
    program.then(
      (code) => this.#end(code),
      (error: unknown) => {
        this.stderr.write(String(error));
        this.#end(1);
      },
    );
    return this as unknown as ChildProcess;
  }

  kill(signal: NodeJS.Signals = 'SIGTERM'): boolean {
    const isHeard = this.#signals.emit('SIGINT');
    if (signal !== 'SIGINT' || !isHeard) this.#end(null);
    return true;
  }

  async #runAction(): Promise<number> {
    let exitCode = 0;
    await inside.run({ env: this.#env, stdout: this.stdout }, async () => {
      const fail = () => {
        exitCode = 1;
      };
      const { GITHUB_EVENT_NAME: eventName = '', GITHUB_EVENT_PATH: file } = process.env;
      await runAction(process.env, this.#ports(), { ...createRunner(process.env), fail }, async () => ({
        eventName,
        payload: file ? JSON.parse(readFileSync(file, 'utf8')) : {},
      }));
    });
    return exitCode;
  }

  #runCommandLine(file: string, typed: readonly string[]): Promise<number> {
    const { stdin, stdout, stderr } = this;
    const signals = this.#signals;
    const process = {
      env: this.#env,
      stdin,
      stdout,
      stderr,
      on: signals.on.bind(signals),
      off: signals.off.bind(signals),
      exit: (code: number) => this.#end(code),
    } as unknown as NodeJS.Process;
    return inside.run({ env: this.#env, stdout }, () =>
      runCommandLine(typed, {
        env: process.env,
        terminal: createTerminal(process, false),
        interruption: createInterruption(process),
        programFile: file,
        runtime: this.#ports(),
      }),
    );
  }

  #ports(): Runtime {
    const { signal: death } = this.#death;
    const transport = createTransport();
    let skipped = 0;
    return {
      transport: (url, request) => {
        if (death.aborted) return new Promise(() => {});
        return transport(url, { ...request, signal: AbortSignal.any([request.signal, death]) });
      },
      now: () => Date.now() + skipped,
      random: Math.random,
      sleep: async (milliseconds) => {
        const real = Math.min(milliseconds, LONGEST_WAIT_MS);
        await sleep(real);
        skipped += milliseconds - real;
      },
    };
  }

  #end(code: number | null): void {
    if (this.#death.signal.aborted) return;
    this.#death.abort();
    this.exitCode = code;
    process.chdir(own.folder);
    for (const stream of new Set([this.stdout, this.stderr])) stream.end();
    setImmediate(() => this.emit('close', code));
  }

  /** Makes the streams a terminal, and plays the person at it. */
  #sitDown(turns: Turns): void {
    const setRawMode = (isRaw: boolean) => {
      this.#readsKeys = isRaw;
    };
    Object.assign(this.stdin, { isTTY: true, setRawMode });
    Object.assign(this.stdout, { isTTY: true, columns: 100, rows: 30 });
    const write = this.stdout.write.bind(this.stdout);
    let unanswered = '';
    this.stdout.write = ((chunk: unknown) => {
      const shown = String(chunk).replaceAll('\n', '\r\n');
      unanswered += shown;
      const [wait, type] = turns[0] ?? [];
      if (wait !== undefined && type !== undefined && unanswered.includes(wait)) {
        turns.shift();
        unanswered = '';
        setTimeout(() => this.#type(type), LONGEST_WAIT_MS);
      }
      return write(shown);
    }) as typeof this.stdout.write;
  }

  #type(text: string): void {
    if (text === '\u0003' && !this.#readsKeys) this.kill('SIGINT');
    else this.stdin.write(text);
  }
}
