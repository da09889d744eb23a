import { forEachToken } from '../fleet.js';
import { readRunOptions } from '../inputs/run-options.js';
import { otherPlaces } from '../job.js';
import type { RunOptions } from '../options.js';
import { refreshToken } from '../refresh.js';
import type { TokenReport } from '../report.js';
import { reportEntry } from '../report-entry.js';
import { pingHeartbeat } from '../steps/heartbeat.js';
import { openWorld } from '../steps/open-world.js';
import { fails } from '../token/outcome.js';
import { describePlace } from '../token/place.js';
import { plain } from '../words/inert.js';
import { explain } from '../words/reasons.js';
import { count } from '../words/when.js';
import { readConfigFile } from './config-file.js';
import { confirmWrite } from './confirm.js';
import type { CommandContext, ExitCode } from './context.js';
import { readCliEnvironment } from './environment.js';
import { commandFields, type Flags, withGithubToken, withMetaSecrets } from './fields.js';
import { repositoryOf } from './repository.js';
import type { Terminal } from './terminal.js';

/**
 * The action's job from another CI or cron: the same run, told on the terminal or as the `report` in JSON. Exits as the
 * action would.
 */
export async function refresh(flags: Flags, context: CommandContext): Promise<ExitCode> {
  const { terminal, ports, interruption } = context;
  const environment = readCliEnvironment(context.env);
  const repository = repositoryOf(flags, environment);
  const file = typeof flags.config === 'string' ? await readConfigFile(flags.config, context.env) : undefined;
  const withMeta = await withMetaSecrets(commandFields(flags, environment, file), flags, terminal);
  const fields = await withGithubToken(withMeta, terminal);
  const options = await readRunOptions(fields, repository);
  if (options.mode === 'refresh') await confirmWrite(questionOf(options), flags.yes === true, terminal);

  const { out, notes } = terminal;
  const told = flags.json === true ? notes : out;
  const reports = await interruption.during(async (signal) => {
    signal.addEventListener('abort', () => notes.line(FINISHING));
    const world = openWorld(
      options,
      { apiUrl: environment.githubApiUrl, serverUrl: environment.githubServerUrl, repository },
      ports,
      {
        narrator: { line: (text) => told.line(plain(text, LONGEST_LINE)), debug: () => {} },
        onSecret: () => {},
        credentialName: fields.text('secrets-token').name,
      },
    );
    const done = await forEachToken(
      options.jobs,
      (job) => refreshToken(job, options.mode, world),
      () => {},
    );
    const heartbeatTrouble = await pingHeartbeat(options, done, ports);
    if (heartbeatTrouble !== undefined)
      notes.line(`${notes.paint('yellow', 'warning:')} ${heartbeatTrouble}`);
    return done;
  });

  for (const report of reports) tellCure(report, terminal);
  if (flags.json === true) out.line(JSON.stringify(reports.map(reportEntry), null, 2));
  return reports.some(({ outcome }) => fails(outcome)) ? 1 : 0;
}

const LONGEST_LINE = 2000;
const FINISHING = 'Finishing what has begun. Press Ctrl-C again to stop at once.';

function questionOf({ jobs, openIssues }: RunOptions): string {
  const [first] = jobs;
  const others = jobs.flatMap(otherPlaces).length;
  const what =
    jobs.length === 1
      ? `the token in ${describePlace(first.source)}`
      : `${count(jobs.length, 'token')}, the first in ${describePlace(first.source)}`;
  const where = others === 0 ? '' : `, write ${count(others, 'more place')}`;
  return `Refresh ${what} if it is due${where}${openIssues ? ', and keep its issue' : ''}?`;
}

/** On standard error, so that it is there beside JSON too. */
function tellCure({ outcome, reason, secret, warnings, notices }: TokenReport, { notes }: Terminal): void {
  const trouble = notices.find((notice) => notice.kind === 'github-credential')?.trouble;
  const { what, cure } =
    trouble?.reason === reason ? { what: trouble.message, cure: trouble.hint } : explain(reason);
  if (fails(outcome)) notes.line(`${notes.paint('red', `${secret}:`)} ${what} ${cure}`);
  else if (outcome === 'attention') notes.line(`${notes.paint('yellow', `${secret}:`)} ${what} ${cure}`);
  for (const { message, hint } of warnings)
    notes.line(`${notes.paint('yellow', 'warning:')} ${message} ${hint}`);
}
