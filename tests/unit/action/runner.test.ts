import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { EOL, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createRunner, type Runner, redactRunner } from '../../../src/action/runner.js';
import { createRedactor } from '../../../src/net/redaction.js';
import { rememberingRunner } from '../../support/in-process.js';

const TOKEN = `EAAtest${'Masked'.repeat(4)}`;
const EXPORTED = 'EXPORTED_BY_A_TEST';
const { exitCode } = process;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'runner-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  delete process.env[EXPORTED];
  process.exitCode = exitCode;
  rmSync(folder, { recursive: true });
});

/** An empty file that the runner reads afterwards. */
function fileFor(name: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, '');
  return file;
}

/** The standard output of telling a runner something. */
function stdoutOf(
  tell: (runner: Runner) => void,
  env: NodeJS.ProcessEnv = { GITHUB_ACTIONS: 'true' },
): string {
  const { stdout } = process;
  const { write } = stdout;
  let written = '';
  stdout.write = ((text: string) => {
    written += text;
    return true;
  }) as typeof write;
  try {
    tell(createRunner(env));
  } finally {
    stdout.write = write;
  }
  return written;
}

describe('An input', () => {
  it('is read without the blanks around it', () => {
    expect(createRunner({ 'INPUT_APP-ID': ' 123456789012345\n' }).input('app-id')).toBe('123456789012345');
  });

  it('that is not set is empty', () => {
    expect(createRunner({}).input('app-id')).toBe('');
  });
});

describe('A mask', () => {
  it('is asked for where the runner of GitHub Actions listens', () => {
    expect(stdoutOf((runner) => runner.mask(TOKEN))).toBe(`::add-mask::${TOKEN}${EOL}`);
  });

  it.each([{}, { GITHUB_ACTIONS: '' }, { GITHUB_ACTIONS: 'false' }, { CI: 'true' }])(
    'would only show the value where nobody listens: nothing is said with %j',
    (env) => {
      expect(stdoutOf((runner) => runner.mask(TOKEN), env)).toBe('');
    },
  );

  it('is asked for from eight signs on: less would blank half the log', () => {
    expect(stdoutOf((runner) => runner.mask('1234567'))).toBe('');
    expect(stdoutOf((runner) => runner.mask('12345678'))).toBe(`::add-mask::12345678${EOL}`);
  });

  it.each(['\n', '\r', '\r\n'])('is not asked for a value of several lines (%j)', (lineBreak) => {
    expect(stdoutOf((runner) => runner.mask(`${TOKEN}${lineBreak}${TOKEN}`))).toBe('');
  });
});

describe('What is told while a run goes on', () => {
  it('is a line of the log as it is, or a line that only a debug log shows', () => {
    expect(stdoutOf((runner) => runner.line('META_ACCESS_TOKEN in acme/ads: healthy.'))).toBe(
      `META_ACCESS_TOKEN in acme/ads: healthy.${EOL}`,
    );
    expect(stdoutOf((runner) => runner.debug('Meta GET /me: status 200'))).toBe(
      `::debug::Meta GET /me: status 200${EOL}`,
    );
  });

  it.each(['notice', 'warning', 'error'] as const)('may be a %s with its title', (level) => {
    expect(
      stdoutOf((runner) => runner.annotate(level, 'RMT-EXPIRED: ended, today', 'Log in: 100 % new')),
    ).toBe(`::${level} title=RMT-EXPIRED%3A ended%2C today::Log in: 100 %25 new${EOL}`);
  });
});

describe('What is left for later steps', () => {
  const written = (file: string) =>
    [...readFileSync(file, 'utf8').matchAll(/^(\S+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2\r?\n/gm)].map(
      ([, name, , value]) => [name, value],
    );

  it('is every output in the file for outputs, and nothing in the log', () => {
    const file = fileFor('output');
    vi.stubEnv('GITHUB_OUTPUT', file);
    const stdout = stdoutOf((runner) => {
      runner.output('outcome', 'healthy');
      runner.output('report', '[\n]');
    });
    expect(stdout).toBe('');
    expect(written(file)).toEqual([
      ['outcome', 'healthy'],
      ['report', '[\n]'],
    ]);
  });

  it('is an environment variable in the file for those, and nothing in the log', () => {
    const file = fileFor('env');
    vi.stubEnv('GITHUB_ENV', file);
    expect(stdoutOf((runner) => runner.exportVariable(EXPORTED, TOKEN), { GITHUB_ENV: file })).toBe('');
    expect(written(file)).toEqual([[EXPORTED, TOKEN]]);
    expect(process.env[EXPORTED]).toBeUndefined();
  });

  it.each([
    ['is a folder', () => folder, 'EISDIR'],
    ['is not there', () => path.join(folder, 'none'), 'unknown error'],
  ])('is named in one warning where the file for outputs %s', (_how, file, code) => {
    vi.stubEnv('GITHUB_OUTPUT', file());
    const told = stdoutOf(
      (runner) => {
        runner.output('outcome', 'healthy');
        runner.output('refreshed', 'false');
      },
      { GITHUB_OUTPUT: file() },
    );
    expect(told).toBe(
      `::warning title=GITHUB_OUTPUT not written::GITHUB_OUTPUT could not be written (${code}): ${file()}. The outcome stands, but later steps get no outputs. In a container, the job's user must be allowed to write the runner's files.${EOL}`,
    );
  });

  it('is never an environment variable in the log, where there is no file for it', () => {
    vi.stubEnv('GITHUB_ENV', undefined);
    const refused = (runner: Runner) =>
      expect(() => runner.exportVariable(EXPORTED, TOKEN)).toThrow('GITHUB_ENV is missing');
    expect(stdoutOf(refused, {})).toBe('');
  });
});

describe('The summary', () => {
  it('is added to what the summary holds already, each on its own line', () => {
    const file = fileFor('summary');
    writeFileSync(file, `before${EOL}`);
    const stdout = stdoutOf(
      (runner) => {
        runner.summarize('## Meta tokens');
        runner.summarize('more');
      },
      { GITHUB_STEP_SUMMARY: file },
    );
    expect(stdout).toBe('');
    expect(readFileSync(file, 'utf8')).toBe(`before${EOL}## Meta tokens${EOL}more${EOL}`);
  });

  it.each([
    ['there is no file for it', () => ({})],
    ['its file has no name', () => ({ GITHUB_STEP_SUMMARY: '' })],
  ])('is worth no failed run when %s', (_when, env) => {
    expect(stdoutOf((runner) => runner.summarize('## Meta tokens'), env())).toBe(
      `::debug::The job summary could not be written.${EOL}`,
    );
  });

  it('is named in one warning when its file cannot be written', () => {
    const told = stdoutOf(
      (runner) => {
        runner.summarize('## Meta tokens');
        runner.summarize('more');
      },
      { GITHUB_STEP_SUMMARY: folder },
    );
    expect(told.match(/::warning /g)).toHaveLength(1);
    expect(told).toContain('GITHUB_STEP_SUMMARY could not be written (EISDIR)');
    expect(told).toContain(`${folder}. The outcome stands, but the run has no summary.`);
  });
});

describe('A cancelled run', () => {
  const send = (signal: NodeJS.Signals) => process.emit(signal, signal);
  const killed = () => {
    const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
    onTestFinished(() => kill.mockRestore());
    return () => kill.mock.calls;
  };

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'ends by %s once its work is done, also where that fails',
    async (signal) => {
      const deaths = killed();
      for (const work of [async () => {}, () => Promise.reject(new Error('no'))]) {
        const before = deaths().length;
        createRunner({}).beforeCancel(async () => {
          expect(deaths()).toHaveLength(before);
          await work();
        });
        send(signal);
        await expect.poll(() => deaths().slice(before)).toEqual([[process.pid, signal]]);
      }
    },
  );

  it('does its work once, and none that was taken back', () => {
    killed();
    const done: string[] = [];
    const doing = (what: string) => async () => void done.push(what);
    createRunner({}).beforeCancel(doing('kept'));
    createRunner({}).beforeCancel(doing('taken back'))();
    send('SIGINT');
    send('SIGTERM');
    expect(done).toEqual(['kept']);
  });
});

it('What a runner is told holds no credential that it was asked to hide', () => {
  const remembering = rememberingRunner();
  const runner = redactRunner(remembering, createRedactor());
  const text = `held ${TOKEN}`;
  runner.line(text);
  runner.mask(TOKEN);
  runner.line(text);
  runner.debug(text);
  runner.annotate('notice', text, text);
  runner.output('outcome', text);
  runner.summarize(text);
  expect(remembering.told.map(({ about, text: told }) => `${about}: ${told}`)).toEqual([
    `line: ${text}`,
    `mask: ${TOKEN}`,
    'line: held ***',
    'debug: held ***',
    'annotation: notice | held *** | held ***',
    'output: outcome=held ***',
    'summary: held ***',
  ]);
});

it('A failed run ends with exit code 1, and says nothing of it', () => {
  expect(stdoutOf((runner) => runner.fail())).toBe('');
  expect(process.exitCode).toBe(1);
});
