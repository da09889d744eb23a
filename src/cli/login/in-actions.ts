import { randomBytes } from 'node:crypto';
import { createGitHub, type GitHub, type Reply, replyOf } from '../../github/client.js';
import { dispatchWorkflow } from '../../github/dispatch.js';
import { repositoryFacts, workflowState } from '../../github/repository.js';
import { followRun, type RunEnd } from '../../github/runs.js';
import { readSecret } from '../../github/secret-scopes.js';
import { handOver } from '../../inputs/authorization-response.js';
import type { Fields } from '../../inputs/fields.js';
import { InputError } from '../../inputs/options.js';
import type { InputName } from '../../inputs/table.js';
import { readEnvironment, readOrganization, readScopes, readSecretName } from '../../inputs/values.js';
import { jsonText } from '../../messages/escape.js';
import { startBudget } from '../../net/http.js';
import type { SecretLocation } from '../../token/location.js';
import { withBasicScope } from '../../token/policy.js';
import type { Secret } from '../../token/secret.js';
import type { EpochSeconds } from '../../token/time.js';
import { askText } from '../ask.js';
import { APP_ID_HINT, askForAppId, withRepository } from '../complete.js';
import { confirmWrite } from '../confirm.js';
import type { CommandContext, ExitCode } from '../context.js';
import type { CliEnvironment } from '../environment.js';
import { commandFields, type Flags } from '../fields.js';
import { refuseMissing, yesNeeded } from '../missing.js';
import { commandEnvironment, repositoryGiven, repositoryOf } from '../repository.js';
import { requireSecret } from '../secrets.js';
import type { Terminal } from '../terminal.js';
import { logInWithBrowser } from './browser.js';
import { credentialOfGh } from './github-credential.js';
import { loginPlatform, readDialogSetup } from './setup.js';
import { LoginStopped, stopForProblem } from './stopped.js';

const DEFAULT_WORKFLOW = 'refresh-meta-token.yml';
/** Asking GitHub before the login. */
const LOOK_MS = 30_000;
/** The wait for a runner, and the run. */
const FOLLOW_MS = 10 * 60_000;
const CREDENTIAL_HINT =
  'It may be a fine-grained personal access token with Actions: write in that repository, and nothing else: ' +
  'https://github.com/settings/personal-access-tokens/new';

/**
 * The login here, the rest in the workflow: its manual run gets the one-time code, and is followed to its end. Neither the app
 * secret nor the right to write secrets is needed on this computer.
 */
export async function logInThroughActions(
  typed: Flags,
  context: CommandContext,
  limitMs: number,
): Promise<ExitCode> {
  const { terminal, runtime } = context;
  const found = await withRepository(typed, context);
  const environment = commandEnvironment(found, context.env);
  const flags = await withDialogFlags(found, environment, context);
  const repository = repositoryOf(flags, environment);
  const workflow = readWorkflow(flags);
  const fields = commandFields(flags, environment);
  const asked = readDialogSetup(fields, flags, environment);
  const dialog = { ...asked, scopes: withBasicScope(asked.scopes, asked.platform) };
  const token = await requireCredential(environment, context);
  const github = (budgetMs: number): GitHub =>
    createGitHub({
      runtime,
      budget: startBudget(budgetMs, runtime.now),
      token,
      credentialName:
        environment.githubToken === undefined ? 'the GitHub token' : environment.githubTokenName,
      apiUrl: environment.githubApiUrl,
      serverUrl: environment.githubServerUrl,
      userAgent: 'refresh-meta-token',
    });
  const location = readLocation(fields, repository);
  const before = await writtenAt(github(LOOK_MS), location);
  const ref = await findBranch(github(LOOK_MS), repository, workflow, flags);
  await confirmWrite(
    `Log in here, and let ${workflow} in ${repository} store the new token?`,
    flags.yes === true,
    terminal,
  );

  const state = randomBytes(24).toString('base64url');
  const { login, browser } = await logInWithBrowser({ ...dialog, state, limitMs }, context);
  const page = `${environment.githubServerUrl}/${repository}/actions`;
  const progress = terminal.progress(`Starting ${workflow} …`);
  const inputs = { mode: 'reauthorize', 'authorization-response': handOver(login.code) };
  const line = github(FOLLOW_MS);
  const started = await dispatchWorkflow(line, repository, { workflow, ref, inputs }, runtime);
  let end: RunEnd = started.kind === 'done' ? { kind: 'still-running' } : started;
  let run = `${page}/workflows/${workflow}`;
  if (started.kind === 'done' && started.data.runId !== undefined) {
    run = `${page}/runs/${started.data.runId}`;
    progress.update(`The run has started: ${run}`);
    const budget = startBudget(FOLLOW_MS, runtime.now);
    end = await followRun(line, repository, started.data.runId, { runtime, budget });
  }
  const after = end.kind === 'succeeded' ? await writtenAt(github(LOOK_MS), location) : before;
  // What is not there may only not be seen.
  const isStored =
    before.kind === 'done' && after.kind === 'done' && after.data !== undefined
      ? before.data !== after.data
      : undefined;
  progress.stop();
  try {
    const told = tellEnd(end, run, isStored);
    browser.show(
      told.exitCode === 0
        ? { kind: 'done', title: told.title, facts: [['Run', run]] }
        : { kind: 'failed', title: told.title, what: told.what, hint: told.hint },
    );
    if (end.kind === 'problem') throw stopForProblem(end.problem);
    if (told.exitCode !== 0) throw new LoginStopped({ reason: 'login-refused', ...told });
    const { out } = terminal;
    if (flags.json === true) {
      out.line(jsonText({ stored: isStored ?? null, run_url: run }));
    } else {
      out.line(`${out.paint('green', '✓')} ${told.title}. ${told.hint === '' ? '' : `${told.hint} `}${run}`);
    }
    return 0;
  } finally {
    await browser.close();
  }
}

/** The flags with all that the dialog takes: on a terminal the person is asked; elsewhere all that is missing is said at once. */
async function withDialogFlags(
  flags: Flags,
  environment: CliEnvironment,
  context: CommandContext,
): Promise<Flags> {
  const { terminal } = context;
  const fields = commandFields(flags, environment);
  const platform = loginPlatform(fields, environment);
  const hasAppId = fields.text('app-id', platform).value !== '';
  // The other platforms have a permission that every token of theirs needs.
  const hasScopes = flags.scope !== undefined || flags.configId !== undefined || platform !== 'facebook';
  if (!terminal.isInteractive) {
    refuseMissing([
      { ...yesNeeded({ yes: flags.yes }), hint: 'Add --yes.' },
      { name: '--repo', isGiven: repositoryGiven(flags, environment), hint: 'Example: --repo acme/website' },
      { name: '--app-id', isGiven: hasAppId, hint: APP_ID_HINT },
      { name: '--scope', isGiven: hasScopes, hint: 'Example: --scope ads_read,read_insights' },
      {
        name: environment.githubTokenName,
        isGiven: environment.githubToken !== undefined || (await credentialOfGh(environment)) !== undefined,
        says: 'is missing in the environment.',
        hint: CREDENTIAL_HINT,
      },
    ]);
  }
  return {
    ...flags,
    ...(hasAppId ? {} : { appId: await askForAppId(platform, flags, context) }),
    ...(hasScopes ? {} : { scope: await askForScopes(terminal) }),
  };
}

function askForScopes(terminal: Terminal): Promise<string> {
  return askText(terminal, 'Permissions to ask for', 'ads_read', (typed) => readScopes('--scope', typed));
}

interface Told {
  readonly exitCode: ExitCode;
  readonly title: string;
  readonly what: string;
  readonly hint: string;
}

const CODE_LIVES_ON =
  'The code of this login is in the inputs of the run. It is worthless without the app secret, and expires within minutes.';

/** `isStored`: whether the secret was written meanwhile; undefined where this credential may not look. */
function tellEnd(end: RunEnd, run: string, isStored: boolean | undefined): Told {
  switch (end.kind) {
    case 'succeeded':
      if (isStored) return { exitCode: 0, title: 'The run stored the new token', what: '', hint: '' };
      if (isStored === undefined) {
        const hint = 'Its summary says whether it stored the new token.';
        return { exitCode: 0, title: 'The run ended without a failure', what: '', hint };
      }
      return {
        exitCode: 1,
        title: 'The run did not store the token',
        what: `The run ended without a failure, but the secret was not written: ${run}`,
        hint: 'Its summary says why. The workflow has to pass the inputs mode and authorization-response on to the action.',
      };
    case 'failed':
      return {
        exitCode: 1,
        title: 'The run did not store the token',
        what: `The run failed: ${run}`,
        hint: 'Its summary says why and what to do. --redirect-uri has to be the redirect-uri of the workflow.',
      };
    case 'still-running':
      return {
        exitCode: 1,
        title: 'The run has not ended yet',
        what: `It was not seen to end: ${run}`,
        hint: `Watch it there. ${CODE_LIVES_ON}`,
      };
    case 'problem':
      return {
        exitCode: 1,
        title: 'GitHub did not start or show the run',
        what: end.problem.message,
        hint: `${end.problem.hint} ${CODE_LIVES_ON}`,
      };
  }
}

/** The secret that the workflow is to write, where the command was told its name. */
function readLocation(fields: Fields, repository: string): SecretLocation | undefined {
  const read = <T>(name: InputName, reader: (name: string, value: string) => T): T => {
    const field = fields.text(name);
    return reader(field.name, field.value);
  };
  if (fields.text('secret-name').value === '') return undefined;
  const secret = read('secret-name', readSecretName);
  const environment = read('environment', readEnvironment);
  const organization = read('organization', readOrganization);
  if (organization !== undefined) return { kind: 'organization', organization, store: 'actions', secret };
  return environment === undefined
    ? { kind: 'repository', repository, store: 'actions', secret }
    : { kind: 'environment', repository, environment, secret };
}

/** When the secret was written last, as far as this credential may know. */
async function writtenAt(
  github: GitHub,
  location: SecretLocation | undefined,
): Promise<Reply<EpochSeconds | undefined> | { readonly kind: 'not-asked' }> {
  if (location === undefined) return { kind: 'not-asked' };
  const secret = readSecret(github, location, location.secret);
  return replyOf(secret.then((found) => ({ data: found?.updatedAt })));
}

function readWorkflow({ workflow = DEFAULT_WORKFLOW }: Flags): string {
  if (typeof workflow === 'string' && /^[\w.-]{1,100}\.ya?ml$/.test(workflow)) return workflow;
  throw new InputError(
    '--workflow',
    'must be the name of a workflow file.',
    `Example: --workflow ${DEFAULT_WORKFLOW}`,
  );
}

async function requireCredential(environment: CliEnvironment, { terminal }: CommandContext): Promise<Secret> {
  return requireSecret(
    {
      given: environment.githubToken ?? (await credentialOfGh(environment)),
      variable: 'GH_TOKEN',
      question: 'GitHub token',
      hint: CREDENTIAL_HINT,
    },
    terminal,
  );
}

/** The branch to run on. A workflow that cannot be started ends the login while nothing is spent. */
async function findBranch(
  github: GitHub,
  repository: string,
  workflow: string,
  { ref }: Flags,
): Promise<string> {
  const [facts, state] = await Promise.all([
    repositoryFacts(github, repository),
    workflowState(github, repository, workflow),
  ]);
  if (facts.kind === 'problem') throw stopForProblem(facts.problem);
  if (state.kind === 'problem') throw stopForProblem(state.problem);
  if (state.data !== 'active') {
    throw new InputError(
      '--workflow',
      'names a workflow that is disabled.',
      `Enable it: gh workflow enable ${workflow}`,
    );
  }
  return typeof ref === 'string' ? ref : facts.data.defaultBranch;
}
