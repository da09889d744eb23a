import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Broken, type Figures, live } from './life.js';
import { shorten } from './shorten.js';
import { draftStory } from './story.js';

interface Task {
  readonly first: number;
  readonly step: number;
  readonly seeds: number;
  readonly years: number;
  readonly revokes: boolean;
}

interface Message {
  readonly seed: number;
  readonly figures: Figures;
  readonly broken?: Broken;
}

if (isMainThread) await main();
else await work(workerData as Task);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string', default: '20' },
      years: { type: 'string', default: '3' },
      from: { type: 'string', default: '1' },
      workers: { type: 'string', default: '2' },
      /** Meta ends the old token when it hands out a new one. */
      revokes: { type: 'boolean', default: false },
      /** Lives one seed, tells it, and shortens it when it breaks a promise. */
      seed: { type: 'string' },
    },
  });
  const years = Number(values.years);
  if (values.seed !== undefined) return tell(Number(values.seed), years, values.revokes);
  const started = performance.now();
  const workers = Number(values.workers);
  const messages: Message[] = [];
  await Promise.all(
    Array.from({ length: workers }, (_, index) => {
      const task: Task = {
        first: Number(values.from) + index,
        step: workers,
        seeds: Number(values.seeds),
        years,
        revokes: values.revokes,
      };
      return new Promise<void>((resolve, reject) => {
        const worker = new Worker(new URL(import.meta.url), {
          workerData: { ...task, from: Number(values.from) },
        });
        worker.on('message', (message: Message) => {
          messages.push(message);
          if (message.broken) report(message, years, values.revokes);
        });
        worker.on('error', reject);
        worker.on('exit', () => resolve());
      });
    }),
  );
  summarize(messages, years, (performance.now() - started) / 1000);
}

async function work(task: Task & { from?: number }): Promise<void> {
  const from = task.from ?? 1;
  for (let seed = task.first; seed < from + task.seeds; seed += task.step) {
    const { figures, broken } = await live(draftStory(seed, task.years, task.revokes));
    parentPort?.postMessage({ seed, figures, ...(broken ? { broken } : {}) } satisfies Message);
  }
}

function report({ seed, broken }: Message, years: number, revokes: boolean): void {
  if (broken === undefined) return;
  console.log(
    `Seed ${seed}, day ${broken.day}: ${broken.promise}: ${broken.detail}\n` +
      `  npm run test:life -- --seed ${seed} --years ${years}${revokes ? ' --revokes' : ''}`,
  );
}

function summarize(messages: readonly Message[], years: number, seconds: number): void {
  const sum = (pick: (figures: Figures) => number) =>
    messages.reduce((total, { figures }) => total + pick(figures), 0);
  const brokenCount = messages.filter(({ broken }) => broken).length;
  console.log(
    [
      `${messages.length} lives of ${years} years: ${messages.length * years} token-years, ${sum((f) => f.runs)} runs (${sum((f) => f.clearRuns)} undisturbed), ${sum((f) => f.calls)} calls, ${sum((f) => f.faults)} of them struck`,
      `${sum((f) => f.refreshes)} refreshes, ${sum((f) => f.writes)} secrets written, ${sum((f) => f.logins)} logins, ${sum((f) => f.issues)} issues, at most ${Math.max(...messages.map(({ figures }) => figures.mostNotifications))} notifications in one`,
      `${sum((f) => f.deaths)} deaths, ${sum((f) => f.deathsNobodyCouldTell)} of them where no run could tell before; ${brokenCount} lives broke a promise`,
      `${seconds.toFixed(0)} s, ${((seconds * 1000) / sum((f) => f.runs)).toFixed(2)} ms per run`,
    ].join('\n'),
  );
  if (brokenCount > 0) process.exitCode = 1;
}

async function tell(seed: number, years: number, revokes: boolean): Promise<void> {
  const story = draftStory(seed, years, revokes);
  const lived = await live(story);
  if (lived.broken === undefined) {
    console.log(lived.log.join('\n'));
    console.log(`Seed ${seed} broke no promise.`);
    return;
  }
  console.log(lived.log.slice(-12).join('\n'));
  console.log(`${lived.broken.promise}: ${lived.broken.detail}. The shortest story found:`);
  const { story: short, lived: shortLife } = await shorten(story, lived.broken.promise);
  console.log(JSON.stringify(short.setup, null, 2));
  console.log(short.events.map((event) => JSON.stringify(event)).join('\n'));
  console.log(shortLife.log.slice(-40).join('\n'));
  console.log(`${shortLife.broken?.promise}: ${shortLife.broken?.detail}`);
  process.exitCode = 1;
}
