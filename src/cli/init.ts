import type { RepositoryForSetup } from '../github/setup.js';
import { InputError } from '../inputs/options.js';
import { readApiVersion, readSecretValue, readServiceUrl } from '../inputs/values.js';
import { programCommand } from '../messages/command.js';
import { gitHubOf } from '../net/github-hosts.js';
import type { GraphApi } from '../refresh/meta-service.js';
import type { AppCredentials } from '../token/config.js';
import { platformOfPrefix } from '../token/platform.js';
import type { Secret } from '../token/secret.js';
import { askUntilRead } from './ask.js';
import { APP_ID_HINT } from './complete.js';
import type { CommandContext, ExitCode } from './context.js';
import { type CliEnvironment, readCliEnvironment } from './environment.js';
import { commandFields, type Flags } from './fields.js';
import { carryOut, showWorkflow } from './init/carry-out.js';
import { checklist, type Step } from './init/checklist.js';
import { askMeta } from './init/checks.js';
import { dailyMinuteThere } from './init/file.js';
import { askQuestions } from './init/questions.js';
import { appRegistrationOf, lookAround, type Setting } from './init/setting.js';
import { askForSource, sourceOf } from './init/source.js';
import { drawDailyMinute, type WorkflowOptions, workflowText } from './init/workflow.js';
import { credentialOfGh } from './login/github-credential.js';
import { type Needed, refuseMissing } from './missing.js';
import { git } from './own-address.js';
import { findRepository, namedRepository, repositoryHint } from './repository.js';
import { readTyped } from './secrets.js';
import type { Channel, Terminal } from './terminal.js';

/**
 * From nothing to a first run: writes the workflow file, makes the GitHub App, stores what it was given, starts the first run, and
 * prints what is left to do.
 */
export async function init(flags: Flags, context: CommandContext): Promise<ExitCode> {
  const { terminal, runtime } = context;
  if (flags.dryRun !== true) await refuseWithoutWorkTree();
  if (!terminal.isInteractive) refuseMissing(await needsOfInit(flags, context));
  const { repository: named, environment } = await findRepository(flags, context);
  const { host } = gitHubOf(environment.githubServerUrl);
  const graph = readGraph(flags, environment);
  const source = (await sourceOf(flags, environment, context)) ?? (await askForSource(environment, context));
  const { uses } = source;

  const token =
    environment.githubToken ??
    (await credentialOfGh(environment)) ??
    (await askForLogin(flags, environment, terminal));
  const progress = terminal.progress(`Checking ${named} …`);
  const [repository, login] = await lookAround(named, token, environment, context).finally(() =>
    progress.stop(),
  );
  if (terminal.isInteractive) terminal.notes.line(foundLine(repository, host, login));
  const look = (app: AppCredentials, given: Secret | undefined) => askMeta(app, given, graph, runtime);
  const choices = await askQuestions({ flags, environment, terminal, login, look });
  const setting: Setting = { flags, context, environment, repository, host, source, token, choices };
  const root = (await git(process.cwd(), 'rev-parse', '--show-toplevel')) ?? process.cwd();
  // A second `init` moves nothing that the first one drew.
  const dailyAt = (await dailyMinuteThere(root)) ?? drawDailyMinute(runtime.random);
  const workflow = { ...choices, dailyAt, uses };
  const done =
    flags.dryRun === true
      ? await showWorkflow(setting, workflowText(workflow))
      : await carryOut(setting, workflowText(workflow), root);

  const steps = checklist({
    options: workflow,
    repository: repository.repository,
    branch: repository.defaultBranch,
    serverUrl: environment.githubServerUrl,
    host,
    program: programCommand(source),
    app: choices.app,
    registration: appRegistrationOf(setting),
    ...done,
  });
  for (const line of checklistLines(steps, terminal.out)) terminal.out.line(line);
  if (done.run?.end.kind === 'succeeded') terminal.notes.line(doneLine(workflow));
  return steps.some(({ state }) => state === 'wrong') ? 1 : 0;
}

/** A bare repository, or the inside of a `.git`, has no place for a file. @throws InputError */
async function refuseWithoutWorkTree(): Promise<void> {
  if ((await git(process.cwd(), 'rev-parse', '--is-inside-work-tree')) !== 'false') return;
  throw new InputError(
    'init',
    'finds a repository without a working tree here (a bare one, or its .git folder), and no place for the workflow.',
    'Run it in a clone of the repository, or take the text from --dry-run.',
  );
}

/** Without a login of GitHub nothing can be stored, whatever else is asked for: so this is the first question. */
async function askForLogin(
  { yes, dryRun }: Flags,
  { githubTokenName }: CliEnvironment,
  terminal: Terminal,
): Promise<Secret | undefined> {
  if (!terminal.isInteractive || yes === true || dryRun === true) return undefined;
  const question = 'Your GitHub token (it is not shown; Enter: a list of what to do yourself)';
  return askUntilRead(
    terminal,
    () => terminal.askHidden(question, { hint: LOGIN_HINT }),
    (typed) => readSecretValue(githubTokenName, readTyped(githubTokenName, typed, LOGIN_HINT)),
  );
}

const LOGIN_HINT =
  'You are not logged in to GitHub here. Press Ctrl-C and run `gh auth login`, or paste a token with Secrets, Environments, Variables and Actions: write, and init does everything for you.';

function foundLine({ repository, defaultBranch }: RepositoryForSetup, host: string, login?: string): string {
  return `Setting up ${repository} on ${host}, branch ${defaultBranch}${login === undefined ? '' : `, as ${login}`}.`;
}

function doneLine({ dailyAt, secretName, tells }: WorkflowOptions): string {
  const time = [Math.floor(dailyAt / 60), dailyAt % 60].map((part) => String(part).padStart(2, '0'));
  const who = tells.length === 0 ? '' : ` for ${tells.join(', ')}`;
  return `Done. A run checks ${secretName} every day at ${time.join(':')} UTC. When only a person can help, an issue${who} says so.`;
}

/** What nobody can be asked for. */
async function needsOfInit(flags: Flags, context: CommandContext): Promise<readonly Needed[]> {
  const place = await namedRepository(flags, context);
  const environment = place?.environment ?? readCliEnvironment(context.env);
  const isFacebook =
    typeof flags.platform !== 'string' || flags.platform === 'auto' || flags.platform === 'facebook';
  const token = environment.accessToken?.reveal() ?? '';
  const needsApp = isFacebook && (platformOfPrefix(token) ?? 'facebook') === 'facebook';
  return [
    { name: '--repo', isGiven: place !== undefined, hint: await repositoryHint(context) },
    {
      name: '--action',
      isGiven: (await sourceOf(flags, environment, context)) !== undefined,
      hint: 'It is not known where this copy is published. Example: --action acme/refresh-meta-token@v1.0.0',
    },
    {
      name: '--app-id',
      isGiven: !needsApp || flags.appId !== undefined || environment.apps.facebook.id !== undefined,
      hint: APP_ID_HINT,
    },
  ];
}

function readGraph(flags: Flags, environment: CliEnvironment): GraphApi {
  const fields = commandFields(flags, environment);
  const url = fields.text('graph-api-url');
  const version = fields.text('graph-api-version');
  return {
    graphApiUrl: readServiceUrl(url.name, url.value, 'https://graph.facebook.com'),
    graphApiVersion: readApiVersion(version.name, version.value),
  };
}

function checklistLines(steps: readonly Step[], out: Channel): string[] {
  const sign = ({ state }: Step): string => {
    switch (state) {
      case 'done':
        return out.paint('green', '[x]');
      case 'wrong':
        return out.paint('red', '[!]');
      case 'open':
      case 'unknown':
        return '[ ]';
    }
  };
  return steps.flatMap((step) => [
    `${sign(step)} ${step.text}`,
    ...step.how.map((line) => `      ${out.paint('dim', line)}`),
  ]);
}
