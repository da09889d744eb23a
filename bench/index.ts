// npm run bench -- [--pairs 15] [--fleet-pairs 5] [--write]
//
// The numbers of docs/performance.md, as ratios within one run: whatever is compared runs in turn, and the medians of the
// pairs count. --write puts the table into docs/performance.md and bench/results.json. Needs Linux, curl, jq and gh.

import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import {
  measureAlternatives,
  measureDay,
  measureFleets,
  measureSize,
  measureSpread,
  measureStart,
} from './measures.js';
import { markdownTable, type Row } from './table.js';

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '15' },
    'fleet-pairs': { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
  },
});
const pairs = Number(values.pairs);
const fleetPairs = Number(values['fleet-pairs']);

/** A copy of the script, installed as a step would before it can run: from npm's cache where that has it. */
async function installScript(times: number): Promise<{ folder: string; installMs: number[] }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-script-'));
  await cp(path.join(import.meta.dirname, 'script'), folder, { recursive: true });
  const installMs: number[] = [];
  for (let time = 0; time < times; time++) {
    const started = performance.now();
    await promisify(execFile)('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'], { cwd: folder });
    installMs.push(performance.now() - started);
  }
  return { folder, installMs };
}

async function measureAll(): Promise<readonly { title: string; rows: readonly Row[] }[]> {
  const { folder, installMs } = await installScript(3);
  try {
    return [
      { title: 'Start-up and size', rows: [...(await measureStart(pairs)), ...(await measureSize())] },
      {
        title: 'The critical path',
        rows: [
          ...(await measureDay('healthy', pairs, 'HTTP')),
          ...(await measureDay('healthy', pairs, 'TLS')),
          ...(await measureDay('refresh', pairs, 'HTTP')),
          ...(await measureDay('refresh', pairs, 'TLS')),
        ],
      },
      {
        title: 'Many tokens',
        rows: [...(await measureFleets([1, 10, 100, 500], fleetPairs)), measureSpread()],
      },
      {
        title: 'Compared with what people use today, every answer after 100 ms',
        rows: [
          ...(await measureAlternatives('healthy', folder, installMs, pairs)),
          ...(await measureAlternatives('refresh', folder, installMs, pairs)),
        ],
      },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = loadavg()[0]?.toFixed(1);
  return `${cpus().length} × ${cpus()[0]?.model.trim()}, ${memory} GB, Node ${process.versions.node}, ${pairs} pairs, load ${load}`;
}

const before = machine();
const tables = await measureAll();
const date = new Date().toISOString().slice(0, 10);
const markdown = [
  `\`npm run bench\`, ${date}: ${before}.`,
  ...tables.map(({ title, rows }) => `### ${title}\n\n${markdownTable(rows)}`),
].join('\n\n');
console.log(markdown);

if (values.write) {
  const root = path.resolve(import.meta.dirname, '..');
  const page = path.join(root, 'docs/performance.md');
  const [start, end] = ['<!-- bench -->', '<!-- /bench -->'];
  const text = await readFile(page, 'utf8');
  const [head = '', rest = ''] = text.split(start);
  const tail = rest.split(end)[1] ?? '';
  await writeFile(page, `${head}${start}\n\n${markdown}\n\n${end}${tail}`);
  const results = { date, machine: before, tables };
  await writeFile(path.join(root, 'bench/results.json'), `${JSON.stringify(results, null, 2)}\n`);
}
