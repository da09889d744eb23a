import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';
import * as core from '@actions/core';
import type { Redactor } from '../net/redaction.js';

/** The runner, as this action uses it. */
export interface Runner {
  /** The trimmed value of an input; empty when it is not set. */
  input(name: string): string;
  /** Asks the runner to mask a value in the log from here on. Prints nothing outside a runner. */
  mask(value: string): void;
  line(text: string): void;
  debug(text: string): void;
  annotate(level: 'notice' | 'warning' | 'error', title: string, message: string): void;
  /** Never throws. */
  output(name: string, value: string): void;
  /** Gives later steps of this job an environment variable. Throws where the runner has no file for it. */
  exportVariable(name: string, value: string): void;
  /** Appends Markdown to the job summary. Never throws: a summary is worth no failed run. */
  summarize(markdown: string): void;
  fail(): void;
  /**
   * Runs a function before a cancelled run ends, which has only seconds: a runner sends SIGINT, SIGTERM 7.5 seconds later, and
   * kills after 2.5 more (docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation). Returns a function
   * that cancels it.
   */
  beforeCancel(work: () => Promise<void>): () => void;
}

/** What is lost if a runner's file cannot be written. */
const MISSED = {
  GITHUB_OUTPUT: 'later steps get no outputs',
  GITHUB_STEP_SUMMARY: 'the run has no summary',
} as const;

/** Masking a short value would blank half the log, and none of our secrets is that short. */
const SHORTEST_TO_MASK = 8;

const CANCEL_SIGNALS = ['SIGINT', 'SIGTERM'] as const;
/** Less than a runner waits after its first signal. */
const CANCEL_MS = 5000;

/** The runner of GitHub Actions, by its toolkit. */
export function createRunner(env: NodeJS.ProcessEnv): Runner {
  const isListening = env.GITHUB_ACTIONS === 'true';
  const unwritable = new Set<string>();
  /** The work is done, so a runner's file that cannot be written is only a warning, once. */
  const writing = (name: 'GITHUB_OUTPUT' | 'GITHUB_STEP_SUMMARY', write: () => void): void => {
    if (unwritable.has(name)) return;
    try {
      write();
    } catch (error) {
      unwritable.add(name);
      const { code = 'unknown error' } = error as { code?: string };
      core.warning(
        `${name} could not be written (${code}): ${env[name]}. The outcome stands, but ${MISSED[name]}. In a container, the job's user must be allowed to write the runner's files.`,
        { title: `${name} not written` },
      );
    }
  };
  return {
    // Not by core.getInput: the process's own environment no longer holds the inputs.
    input: (name) => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim(),
    mask: (value) => {
      // A value of several lines would make the runner mask each line by itself, however short.
      if (isListening && value.length >= SHORTEST_TO_MASK && !/[\r\n]/.test(value)) core.setSecret(value);
    },
    line: (text) => core.info(text),
    debug: (text) => core.debug(text),
    annotate: (level, title, message) => {
      const annotate = { notice: core.notice, warning: core.warning, error: core.error }[level];
      annotate(message, { title });
    },
    output: (name, value) => writing('GITHUB_OUTPUT', () => core.setOutput(name, value)),
    exportVariable: (name, value) => {
      // The toolkit would print the value, in a command that runners no longer support.
      if (!env.GITHUB_ENV) throw new Error('GITHUB_ENV is missing');
      core.exportVariable(name, value);
      // For later steps, not for this one.
      delete process.env[name];
    },
    // Not by core.summary: its module is as long as all the rest of the toolkit that is used here, and read at every start.
    summarize: (markdown) => {
      const file = env.GITHUB_STEP_SUMMARY;
      if (!file) return core.debug('The job summary could not be written.');
      writing('GITHUB_STEP_SUMMARY', () => appendFileSync(file, `${markdown}${EOL}`));
    },
    fail: () => {
      process.exitCode = core.ExitCode.Failure;
    },
    beforeCancel: (work) => {
      const end = (signal: NodeJS.Signals) => {
        takeBack();
        const die = () => process.kill(process.pid, signal);
        setTimeout(die, CANCEL_MS).unref();
        work().then(die, die);
      };
      const takeBack = () => {
        for (const signal of CANCEL_SIGNALS) process.off(signal, end);
      };
      for (const signal of CANCEL_SIGNALS) process.on(signal, end);
      return takeBack;
    },
  };
}

/** A runner whose masked values are redacted from everything that it is given. */
export function redactRunner(runner: Runner, { learn, redact }: Redactor): Runner {
  return {
    ...runner,
    mask: (value) => {
      learn(value);
      runner.mask(value);
    },
    line: (text) => runner.line(redact(text)),
    debug: (text) => runner.debug(redact(text)),
    annotate: (level, title, message) => runner.annotate(level, redact(title), redact(message)),
    output: (name, value) => runner.output(name, redact(value)),
    summarize: (markdown) => runner.summarize(redact(markdown)),
  };
}
