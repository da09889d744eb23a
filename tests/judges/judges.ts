// Programs of others that judge ours. `tests/judges/install` puts them into a folder outside of the repository, where the
// machine has their toolchains; a test that finds its judge absent is skipped, and says so in its name.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { installed } from '../support/programs.js';

/** Where `tests/judges/install` puts them; the script has the same rule. */
const FOLDER =
  process.env.JUDGES ??
  path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'refresh-meta-token/judges');

/** A program of others, and whether it is here. */
export interface Judge {
  readonly name: string;
  readonly program: string;
  readonly isHere: boolean;
  /** Its name, and whether it is absent. */
  readonly title: string;
  /** For the name of a test: empty, or that it is skipped and how its judge is brought. */
  readonly absence: string;
}

function judge(name: string, ...place: string[]): Judge {
  const program = path.join(FOLDER, ...place);
  const isHere = existsSync(program);
  const absence = isHere ? '' : ` (skipped: ${name} is not here; tests/judges/install brings it)`;
  return { name, program, isHere, absence, title: `${name}${absence}` };
}

/** Runs workflows as GitHub's runner does: https://github.com/nektos/act */
export const act = judge('act', 'bin', 'act');
/** https://github.com/rhysd/actionlint */
export const actionlint = judge('actionlint', 'bin', 'actionlint');
/** https://docs.zizmor.sh */
export const zizmor = judge('zizmor', 'python', 'bin', 'zizmor');
/** With PyNaCl and PyGithub. */
export const python = judge('PyNaCl and PyGithub', 'python', 'bin', 'python');
/** The newest `gh` that Debian has: newer than the one that a stable Debian installs. */
const newerGh = judge('newer gh', 'bin', 'gh');

/** https://cli.github.com, the newest whose sources the Go proxy gives. */
const newestGh = judge('newest gh', 'bin', 'gh-newest');

const gh = installed('gh');

/** Each `gh` that people may have: this machine's own, and those that were brought. */
export const GHS: readonly Judge[] = [
  { name: 'gh of PATH', program: 'gh', ...gh, title: `gh of PATH${gh.absence}` },
  newerGh,
  newestGh,
];

/** The versions of Node.js that the command line runs on, as npm's `node` packages bring them. */
export const NODES: readonly Judge[] = ['20', '22', '24', '26'].map((version) =>
  judge(`Node ${version}`, `node-${version}`, 'node'),
);
