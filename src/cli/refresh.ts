import type { Fields } from '../inputs/fields.js';
import { InputError, type RunOptions } from '../inputs/options.js';
import { readRunOptions } from '../inputs/run-options.js';
import { definitionOf, flagOf, INPUT_NAMES, type InputName } from '../inputs/table.js';
import { programCommand } from '../messages/command.js';
import { count } from '../messages/dates.js';
import { escapeLogLine, jsonText, plain } from '../messages/escape.js';
import { findingText } from '../messages/finding.js';
import { gitHubOf } from '../net/github-hosts.js';
import { warnOfVersion } from '../refresh/api-version.js';
import { connectServices } from '../refresh/connect.js';
import { pingHeartbeat } from '../refresh/heartbeat.js';
import { forEachToken } from '../refresh/refresh-all.js';
import { reportEntry } from '../refresh/report-entry.js';
import { type Alert, isAboutWhatWasGiven } from '../token/alert.js';
import { otherLocations } from '../token/config.js';
import { describeLocation } from '../token/location.js';
import { fails } from '../token/outcome.js';
import type { TokenReport } from '../token/report.js';
import { askForAppId, metaNeedsOf, withRepository, withSecretName } from './complete.js';
import { readConfigFile } from './config-file.js';
import { confirmWrite } from './confirm.js';
import type { CommandContext, ExitCode } from './context.js';
import type { CliEnvironment } from './environment.js';
import { commandFields, type Flags, fixedFields, withGithubToken, withMetaSecrets } from './fields.js';
import { refreshLocalToken, withTokenFile } from './local-token.js';
import { credentialOfGh } from './login/github-credential.js';
import { type Needed, refuseMissing, yesNeeded } from './missing.js';
import { findOwnAddress } from './own-address.js';
import { commandEnvironment, repositoryGiven, repositoryOf } from './repository.js';
import { runToken } from './run-token.js';
import { GITHUB_TOKEN_HINT } from './secrets.js';
import type { Terminal } from './terminal.js';
import { openTokenFile, type TokenFile } from './token-file.js';

/**
 * Does the action's job from another CI or cron: the same run, reported on the terminal or as the JSON `report`. Exits as the
 * action would.
 */
export async function refresh(typed: Flags, context: CommandContext): Promise<ExitCode> {
  const { terminal, runtime, interruption } = context;
  const located = await withRepository(typed, context);
  const environment = commandEnvironment(located, context.env);
  const file = typeof typed.config === 'string' ? await readConfigFile(typed.config, context.env) : undefined;
  const flags = await withSecretName(located, commandFields(located, environment, file), context);
  const named = commandFields(flags, environment, file);
  const tokenFile = await readTokenFile(flags, named);
  const given =
    tokenFile === undefined
      ? named
      : fixedFields(named, { 'access-token': { name: '--token-file', value: tokenFile.token.reveal() } });
  if (!terminal.isInteractive) refuseMissing(await needsOfRefresh(flags, given, environment));
  const repository = repositoryOf(flags, environment);
  const withMeta = await withMetaSecrets(given, flags, terminal, () =>
    askForAppId('facebook', flags, context),
  );
  const fields = await withGithubToken(await withLoginOfGh(withMeta, environment, terminal), terminal);
  const options = await readRunOptions(fields, repository);
  if (options.mode === 'refresh') {
    await confirmWrite(questionOf(options), flags.yes === true, terminal);
    await tokenFile?.prove();
  }

  const { out, notes } = terminal;
  const { host } = gitHubOf(environment.githubServerUrl);
  // Anybody may read the issue, so a copy without a public address does not show its path.
  const source = await findOwnAddress({ env: context.env, programFile: context.programFile, host });
  const told = flags.json === true ? notes : out;
  const isToldHere = (alerts: readonly Alert[]) => isAboutWhatWasGiven(alerts, terminal.isInteractive);
  let isFileStale = false;
  const tellFileFailure = (code: string): void => {
    isFileStale = true;
    notes.line(
      `${notes.paint('red', 'error:')} The new token is stored on GitHub, but --token-file could not be written (${code}). The file holds the old token.`,
    );
  };
  const reports = await interruption.during(async (signal) => {
    signal.addEventListener('abort', () => notes.line(FINISHING));
    const connected = connectServices(
      options,
      {
        apiUrl: environment.githubApiUrl,
        serverUrl: environment.githubServerUrl,
        repository,
        program: programCommand(source),
      },
      runtime,
      {
        logger: { line: (text) => told.line(plain(text, LONGEST_LINE)) },
        onSecret: (secret) => context.learn(secret.reveal()),
        credentialName: fields.text('secrets-token').name,
      },
    );
    const [first] = options.configs;
    const secrets =
      connected.secrets && tokenFile && withTokenFile(connected.secrets, first, tokenFile, tellFileFailure);
    const services = { ...connected, isToldHere, ...(secrets && { secrets }) };
    const run = tokenFile !== undefined || flags.force === true ? runToken : refreshLocalToken;
    const done = await forEachToken(
      options.configs,
      (config) => run(config, options.mode, services),
      () => {},
    );
    const heartbeatProblem = await pingHeartbeat(options, done, runtime);
    if (heartbeatProblem !== undefined)
      notes.line(`${notes.paint('yellow', 'warning:')} ${heartbeatProblem}`);
    const ofVersion = warnOfVersion(done, services);
    if (ofVersion !== undefined)
      notes.line(`${notes.paint('yellow', 'warning:')} ${ofVersion.message} ${ofVersion.hint}`);
    return done;
  });

  for (const report of reports) {
    tellHint(report, fields, terminal);
    if (options.mode === 'refresh' && options.openIssues && isToldHere(report.alerts)) notes.line(NO_ISSUE);
  }
  if (flags.json === true) out.line(jsonText(reports.map(reportEntry)));
  return isFileStale || reports.some(({ outcome }) => fails(outcome)) ? 1 : 0;
}

/** What a run of its own needs, and nobody can be asked for. */
async function needsOfRefresh(
  flags: Flags,
  fields: Fields,
  environment: CliEnvironment,
): Promise<readonly Needed[]> {
  const isList = (await fields.entries('tokens')).length > 0;
  return [
    yesNeeded({ ...flags, dryRun: fields.text('dry-run').value === 'true' }),
    { name: '--repo', isGiven: repositoryGiven(flags, environment), hint: 'Example: --repo acme/website' },
    ...(isList
      ? []
      : [
          {
            name: '--secret',
            isGiven: fields.text('secret-name').value !== '',
            hint: 'Example: --secret META_ACCESS_TOKEN',
          },
        ]),
    ...(await metaNeedsOf(fields, flags)),
    {
      name: environment.githubTokenName,
      isGiven: ['secrets-token', 'github-token'].some((name) => fields.text(name as InputName).value !== ''),
      says: 'is missing in the environment.',
      hint: GITHUB_TOKEN_HINT,
    },
  ];
}

/** Whoever sits there has said to GitHub's own command line who they are. */
async function withLoginOfGh(
  fields: Fields,
  environment: CliEnvironment,
  { isInteractive }: Terminal,
): Promise<Fields> {
  if (!isInteractive || fields.text('secrets-token').value !== '') return fields;
  const found = await credentialOfGh(environment);
  if (found === undefined) return fields;
  const field = { name: 'gh auth token', value: found.reveal() };
  const { value } = fields.text('github-token');
  return fixedFields(fields, { 'secrets-token': field, ...(value === '' && { 'github-token': field }) });
}

/** The file that --token-file names. @throws InputError */
async function readTokenFile(flags: Flags, fields: Fields): Promise<TokenFile | undefined> {
  if (typeof flags.tokenFile !== 'string') return undefined;
  const several = (await fields.entries('tokens')).length > 0;
  if (several || flags.stdin === true) {
    throw new InputError(
      '--token-file',
      `cannot be combined with ${several ? 'a list of tokens' : '--stdin'}: the file holds one token.`,
      'Leave one of them out.',
    );
  }
  return openTokenFile(flags.tokenFile);
}

const LONGEST_LINE = 2000;
const NO_ISSUE = 'No issue was opened or changed: this is about how the command was called.';
const FINISHING = 'Finishing the current step. Press Ctrl-C again to stop at once.';

function questionOf({ configs, openIssues }: RunOptions): string {
  const [first] = configs;
  const others = configs.flatMap(otherLocations).length;
  const what =
    configs.length === 1
      ? `the token in ${describeLocation(first.source)}`
      : `${count(configs.length, 'token')}, the first in ${describeLocation(first.source)}`;
  const where = others === 0 ? '' : `, write ${count(others, 'more place')}`;
  return `Refresh ${what} if it is due${where}${openIssues ? ', and keep its issue' : ''}?`;
}

/** An input's name as given here: `--require`, `META_APP_SECRET`, or its key in the --config file. */
function inWordsOfCommand(text: string, fields: Fields): string {
  return text.replace(/(?<![\w-])[a-z]+(?:-[a-z]+)+(?![\w-])/g, (word) => {
    const input = INPUT_NAMES.find((one) => one === word);
    if (input === undefined) return word;
    const { name } = fields.text(input);
    return name === flagOf(input) && definitionOf(input).flag === undefined ? word : name;
  });
}

/** On standard error, so that it is there beside JSON too. */
function tellHint(report: TokenReport, fields: Fields, { notes }: Terminal): void {
  const { outcome, reason, secret, warnings } = report;
  const text = inWordsOfCommand(escapeLogLine(findingText(reason, report)), fields);
  if (fails(outcome)) notes.line(`${notes.paint('red', `${secret}:`)} ${text}`);
  else if (outcome === 'attention') notes.line(`${notes.paint('yellow', `${secret}:`)} ${text}`);
  for (const { message, hint } of warnings)
    notes.line(`${notes.paint('yellow', 'warning:')} ${message} ${hint}`);
}
