import { escapeLogLine, jsonText, plain } from '../../messages/escape.js';
import { findingText } from '../../messages/finding.js';
import { metaAnswer } from '../../messages/meta-answer.js';
import { connectServices } from '../../refresh/connect.js';
import { type Observation, observe } from '../../refresh/observe.js';
import { proveAll } from '../../refresh/prove-writable.js';
import { storeLogin } from '../../refresh/reauthorize.js';
import type { IssueService, Services } from '../../refresh/services.js';
import { describeLocation } from '../../token/location.js';
import { fails } from '../../token/outcome.js';
import type { TokenReport } from '../../token/report.js';
import type { VerifiedToken } from '../../token/token-response.js';
import type { CommandContext, ExitCode } from '../context.js';
import type { Flags } from '../fields.js';
import { refuseHopeless } from './accept.js';
import { type LoginResult, loginFacts, loginJson, problemJson } from './present.js';
import { NO_REPOSITORY, type StorageSetup } from './setup.js';
import type { LoginStopped } from './stopped.js';
import type { WorkContext } from './work-time.js';

/**
 * Whether the result could be stored, and what the secret holds now as far as it is known. Nothing is spent yet.
 * @throws LoginStopped when it could not
 */
export async function look(setup: StorageSetup, context: WorkContext): Promise<Observation> {
  const progress = context.terminal.progress('Checking the app and the place for the token …');
  const services = enter(setup, context);
  const observed = await observe(setup.config, 'reauthorize', services)
    .then((seen) => proveAll(setup.config, seen, services))
    .finally(() => progress.stop());
  refuseHopeless(observed);
  return observed;
}

/** Services for one step. All steps share the time of one run. */
export function enter(
  { options, location, credentialName }: StorageSetup,
  { runtime, startedAt, learn }: WorkContext,
  tell: (line: string) => void = () => {},
): Services {
  return connectServices(options, location, runtime, {
    logger: { line: (text) => tell(plain(text, 2000)) },
    onSecret: (secret) => learn(secret.reveal()),
    credentialName,
    startedAt,
  });
}

/** Shows a person what they are about to store. */
export function showFacts(result: LoginResult, { isJson }: StorageSetup, { terminal }: CommandContext): void {
  const channel = isJson ? terminal.notes : terminal.out;
  for (const [name, value] of loginFacts(result)) {
    channel.line(`  ${channel.paint('dim', name.padEnd(13))} ${value}`);
  }
}

/** Writes every location. The first Ctrl-C lets it end. */
export function storeToken(
  setup: StorageSetup,
  observed: Observation,
  fresh: VerifiedToken,
  context: WorkContext,
): Promise<TokenReport> {
  const { terminal, interruption } = context;
  return interruption.during(async (signal) => {
    signal.addEventListener('abort', () => terminal.notes.line('Finishing the current step …'));
    const renewal = { kind: 'renewed', byLogin: true, fresh } as const;
    return storeLogin(setup.config, observed, renewal, remembering(setup, context));
  });
}

/**
 * Services that write the issue where a place did not get the token, so that the next run writes it whatever its date says. All else
 * about the issue is left to that run: this credential may be one for secrets only.
 */
function remembering(setup: StorageSetup, context: WorkContext): Services {
  const { secretsToken } = setup.options;
  const { issues, ...services } = enter(
    secretsToken === undefined || setup.location.repository === NO_REPOSITORY
      ? setup
      : { ...setup, options: { ...setup.options, openIssues: true, githubToken: secretsToken } },
    context,
  );
  if (issues === undefined) return services;
  const sync: IssueService['sync'] = async (options, desired) =>
    desired.wanted !== undefined && desired.unwritten.length > 0
      ? issues.sync(options, desired)
      : { kind: 'nothing' };
  return { ...services, issues: { ...issues, sync } };
}

/** Says where the token is now and where it is not, and what to check. */
export function tellStored(
  setup: StorageSetup,
  result: LoginResult,
  report: TokenReport,
  { terminal: { out, notes } }: CommandContext,
): ExitCode {
  if (report.refreshed && !setup.isJson) {
    out.line(`${out.paint('green', '✓')} Stored in ${describeLocation(setup.config.source)}.`);
  }
  for (const { location: missed, why, hint } of report.failedTargets) {
    notes.line(`${notes.paint('red', 'Not written:')} ${missed}. ${why} ${hint}`);
  }
  for (const alert of report.alerts) {
    if (alert.kind === 'github-credential') {
      notes.line(`${notes.paint('red', 'error:')} ${alert.problem.message}\n${alert.problem.hint}`);
    }
  }
  if (report.outcome === 'attention')
    notes.line(`${notes.paint('yellow', 'warning:')} ${escapeLogLine(findingText(report.reason, report))}`);
  for (const { message, hint } of report.warnings)
    notes.line(`${notes.paint('yellow', 'warning:')} ${message} ${hint}`);
  if (report.refreshed) for (const line of whatToCheck(setup)) notes.line(line);
  if (setup.isJson) out.line(jsonText(loginJson(result, report)));
  return fails(report.outcome) ? 1 : 0;
}

function whatToCheck({ location, config }: StorageSetup): string[] {
  if (config.source.kind === 'organization') {
    return [
      'To check: the next run of a workflow that uses it. The refresh workflow closes its issue by itself.',
    ];
  }
  return [
    `To check: run the refresh workflow once; it checks the new token and closes its issue.`,
    `${location.serverUrl}/${location.repository}/actions`,
  ];
}

/** Says why nothing was stored. */
export function tellProblem(
  { problem }: LoginStopped,
  flags: Flags,
  { terminal: { out, notes } }: CommandContext,
): ExitCode {
  const { title, what, hint, trace } = problem;
  const answer = trace && metaAnswer(trace);
  const said = what.startsWith(title) ? what : `${title}. ${what}`;
  notes.line(`${notes.paint('red', 'error:')} ${said}`);
  notes.line(hint);
  if (answer !== undefined) notes.line(notes.paint('dim', answer));
  if (flags.json === true) out.line(jsonText(problemJson(problem)));
  return 1;
}
