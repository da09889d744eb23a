import type { Connection } from '../github/app.js';
import { createGitHub, type GitHub } from '../github/client.js';
import { loginOf, type RepositoryForSetup, repositoryForSetup } from '../github/setup.js';
import { setVariable } from '../github/variables.js';
import { InputError } from '../inputs/options.js';
import { readRunOptions } from '../inputs/run-options.js';
import { readApiVersion, readServiceUrl } from '../inputs/values.js';
import { type ProgramSource, programCommand, usesOf } from '../messages/command.js';
import { explain } from '../messages/reasons.js';
import { gitHubOf } from '../net/github-hosts.js';
import { startBudget } from '../net/http.js';
import { connectServices } from '../refresh/connect.js';
import type { GraphApi } from '../refresh/meta-service.js';
import { refreshToken } from '../refresh/refresh.js';
import type { SecretScope } from '../token/location.js';
import { fails } from '../token/outcome.js';
import { platformOfPrefix } from '../token/platform.js';
import type { GitHubProblem } from '../token/problem.js';
import type { Secret } from '../token/secret.js';
import { confirmWrite } from './confirm.js';
import type { CommandContext, ExitCode } from './context.js';
import type { CliEnvironment } from './environment.js';
import { commandFields, type Flags, fixedFields } from './fields.js';
import { checklist, type Step } from './init/checklist.js';
import { type AppVerdict, checkApp, checkLocation, type LocationVerdict } from './init/checks.js';
import { writeWorkflow } from './init/file.js';
import { canPush, pushWorkflow, runOnce } from './init/first-run.js';
import { type AppMade, makeApp } from './init/make-app.js';
import { type AppWish, permissionsFor } from './init/manifest.js';
import { askForWish, type InitWish } from './init/questions.js';
import { storeSecret } from './init/store.js';
import {
  APP_CLIENT_ID,
  APP_PRIVATE_KEY,
  drawDailyMinute,
  NAMES,
  type WorkflowSecretScope,
  workflowText,
} from './init/workflow.js';
import { credentialOfGh } from './login/github-credential.js';
import { findOwnAddress, git } from './own-address.js';
import { findRepository } from './repository.js';
import type { Channel } from './terminal.js';

const LOOK_MS = 30_000;
/** As long as a person may take in a browser, and then some: the App's code lives for an hour. */
const SIT_MS = 3 * 3_600_000;

/** What is known before anything is written. */
interface Setting {
  readonly flags: Flags;
  readonly context: CommandContext;
  readonly environment: CliEnvironment;
  readonly repository: RepositoryForSetup;
  readonly host: string;
  readonly source: ProgramSource | undefined;
  /** The person's own login; absent where there is none. */
  readonly token: Secret | undefined;
  readonly wish: InitWish;
}

/**
 * From nothing to a first run: writes the workflow file, makes the GitHub App, stores what it was given, starts the first run, and
 * prints what is left to do.
 */
export async function init(flags: Flags, context: CommandContext): Promise<ExitCode> {
  const { terminal, runtime, programFile } = context;
  const { repository: named, environment } = await findRepository(flags, context);
  const { host } = gitHubOf(environment.githubServerUrl);
  const graph = readGraph(flags, environment);
  const action = typeof flags.action === 'string' ? flags.action : undefined;
  const source = await findOwnAddress({ action, env: context.env, programFile, host });
  const uses = source && usesOf(source);
  const missing = missingOptions(uses, flags, environment, context);
  if (uses === undefined || missing !== undefined) throw missing;

  const token = environment.githubToken ?? (await credentialOfGh(environment));
  const progress = terminal.progress(`Looking at ${named} …`);
  const [repository, login] = await lookAround(named, token, environment, context).finally(() =>
    progress.stop(),
  );
  const wish = await askForWish({ flags, environment, terminal, login });
  const setting: Setting = { flags, context, environment, repository, host, source, token, wish };
  const workflow = { ...wish, dailyAt: drawDailyMinute(runtime.random), uses };
  const text = workflowText(workflow);

  let gitHubApp: AppMade | { readonly kind: 'not-made' } = { kind: 'not-made' };
  let run: Awaited<ReturnType<typeof runOnce>> | undefined;
  const app = await verdictOnApp(wish, graph, context);
  if (flags.dryRun === true) {
    terminal.out.line(text);
  } else {
    const root = (await git(process.cwd(), 'rev-parse', '--show-toplevel')) ?? process.cwd();
    await writeWorkflow(root, text, flags.overwrite === true || flags.yes === true, terminal);
    const before = await lookAtPlace(setting);
    const plan = whatToDo(setting, before, app);
    if (plan.length > 0 && (await mayGoOn(plan, setting))) {
      gitHubApp = plan.includes('app') ? await makeGitHubApp(setting) : gitHubApp;
      await storeGiven(setting, app);
    }
    run = await firstRun(setting, root, gitHubApp);
  }

  const steps = checklist({
    wish: workflow,
    repository: repository.repository,
    serverUrl: environment.githubServerUrl,
    host,
    program: programCommand(source),
    app,
    location: await lookAtPlace(setting),
    gitHubApp,
    appWish: appWishOf(setting),
    run,
  });
  for (const line of checklistLines(steps, terminal.out)) terminal.out.line(line);
  return steps.some(({ state }) => state === 'wrong') ? 1 : 0;
}

/** All that nobody can be asked for, said at once. */
function missingOptions(
  uses: string | undefined,
  flags: Flags,
  environment: CliEnvironment,
  { terminal }: CommandContext,
): InputError | undefined {
  const isFacebook =
    typeof flags.platform !== 'string' || flags.platform === 'auto' || flags.platform === 'facebook';
  const token = environment.accessToken?.reveal() ?? '';
  const needsApp = isFacebook && (platformOfPrefix(token) ?? 'facebook') === 'facebook';
  const missing = [
    ...(uses === undefined
      ? [
          [
            '--action',
            'This copy does not know which repository it came from: --action OWNER/refresh-meta-token@v1.0.0',
          ] as const,
        ]
      : []),
    ...(needsApp &&
    !terminal.isInteractive &&
    flags.appId === undefined &&
    environment.apps.facebook.id === undefined
      ? [['--app-id', 'Example: --app-id 123456789012345'] as const]
      : []),
  ];
  if (missing.length === 0) return undefined;
  const names = missing.map(([name]) => name).join(' and ');
  return new InputError(
    names,
    missing.length === 1 ? 'is missing.' : 'are missing.',
    missing.map(([, hint]) => hint).join('\n'),
  );
}

/** The repository as GitHub knows it, and whose login it is; what is in its name where nobody can be asked. */
async function lookAround(
  named: string,
  token: Secret | undefined,
  environment: CliEnvironment,
  context: CommandContext,
): Promise<readonly [RepositoryForSetup, string | undefined]> {
  const [owner = ''] = named.split('/');
  const unseen = { repository: named, owner, isOrganization: false, defaultBranch: 'main' };
  if (token === undefined) return [unseen, undefined];
  const github = gitHubFor(token, environment, context, LOOK_MS);
  const [seen, login] = await Promise.all([repositoryForSetup(github, named), loginOf(github)]);
  return [seen.kind === 'done' ? seen.data : unseen, login.kind === 'done' ? login.data : undefined];
}

function connectionTo(
  environment: CliEnvironment,
  { runtime }: CommandContext,
  budgetMs: number,
): Connection {
  return {
    runtime,
    budget: startBudget(budgetMs, runtime.now),
    apiUrl: environment.githubApiUrl,
    serverUrl: environment.githubServerUrl,
    userAgent: 'refresh-meta-token',
    credentialName: 'your GitHub token',
  };
}

function gitHubFor(
  token: Secret,
  environment: CliEnvironment,
  context: CommandContext,
  budgetMs: number,
): GitHub {
  return createGitHub({ ...connectionTo(environment, context, budgetMs), token });
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

async function verdictOnApp(
  { platform, appId, appSecret }: InitWish,
  graph: GraphApi,
  { runtime }: CommandContext,
): Promise<AppVerdict | 'not-asked'> {
  if (platform !== 'facebook' || appId === undefined || appSecret === undefined) return 'not-asked';
  return checkApp({ id: appId, secret: appSecret }, graph, runtime);
}

/** The place of the token, and that of the other secrets: only the token itself can be an organization's. */
function placesOf({
  wish,
  repository,
}: Pick<Setting, 'wish' | 'repository'>): readonly [SecretScope, SecretScope] {
  const place = scopeOf(wish.secretScope, repository.repository);
  const here: SecretScope = { kind: 'repository', repository: repository.repository, store: 'actions' };
  return [place, place.kind === 'organization' ? here : place];
}

function scopeOf(secretScope: WorkflowSecretScope, repository: string): SecretScope {
  switch (secretScope.kind) {
    case 'repository':
      return { kind: 'repository', repository, store: 'actions' };
    case 'environment':
      return { kind: 'environment', repository, environment: secretScope.environment };
    case 'organization':
      return { kind: 'organization', organization: secretScope.organization, store: 'actions' };
  }
}

async function lookAtPlace(setting: Setting): Promise<LocationVerdict | 'not-asked'> {
  const { token, environment, context, wish } = setting;
  if (token === undefined) return 'not-asked';
  const [place, others] = placesOf(setting);
  const names = [NAMES[wish.platform].appSecret, APP_PRIVATE_KEY, 'SECRETS_TOKEN'];
  const look = (scope: SecretScope, wanted: readonly string[]) =>
    checkLocation(scope, wanted, token, environment, context.runtime);
  if (place === others) return look(place, [wish.secretName, ...names]);
  const [first, second] = await Promise.all([look(place, [wish.secretName]), look(others, names)]);
  if (first.kind === 'closed' || second.kind === 'closed') return first.kind === 'closed' ? first : second;
  return { kind: 'open', names: new Set([...first.names, ...second.names]) };
}

type Deed = 'app' | 'app-secret' | 'token';

/** What can be done on GitHub from here, with what was given. */
function whatToDo(
  { wish, token, flags, context }: Setting,
  place: LocationVerdict | 'not-asked',
  app: AppVerdict | 'not-asked',
): readonly Deed[] {
  if (token === undefined || place === 'not-asked' || place.kind === 'closed') return [];
  const isAsked = context.terminal.isInteractive ? flags.app !== false : flags.createApp === true;
  const hasApp = place.names.has(APP_PRIVATE_KEY);
  return [
    ...(wish.credential === 'app' && isAsked && !hasApp ? (['app'] as const) : []),
    ...(wish.appSecret !== undefined && app !== 'wrong' ? (['app-secret'] as const) : []),
    ...(wish.token === undefined ? [] : (['token'] as const)),
  ];
}

async function mayGoOn(
  plan: readonly Deed[],
  { wish, repository, flags, context }: Setting,
): Promise<boolean> {
  const { terminal } = context;
  // Secrets in the environment of a script are no request to store them.
  if (!terminal.isInteractive && flags.yes !== true) return false;
  const parts = {
    app: `make a GitHub App for ${repository.owner} in your browser`,
    'app-secret': `store ${NAMES[wish.platform].appSecret}`,
    token: `store ${wish.secretName}`,
  };
  const text = plan.map((deed) => parts[deed]).join(', ');
  await confirmWrite(`In ${repository.repository}: ${text}?`, flags.yes === true, terminal);
  return true;
}

function appWishOf({ wish, repository, environment, source }: Setting): AppWish {
  const { githubServerUrl: serverUrl } = environment;
  const [place] = placesOf({ wish, repository });
  const project =
    source === undefined
      ? `${serverUrl}/${repository.repository}`
      : `https://${source.host}/${source.repository}`;
  return {
    owner: repository.owner,
    isOrganization: repository.isOrganization,
    serverUrl,
    projectUrl: project,
    permissions: permissionsFor(place),
  };
}

function makeGitHubApp(setting: Setting): Promise<AppMade> {
  const { environment, context, token, repository, flags } = setting;
  const [place, others] = placesOf(setting);
  const name = repository.repository;
  const person = (): GitHub => {
    if (token === undefined) throw new RangeError('Nobody to store the key as.');
    return gitHubFor(token, environment, context, LOOK_MS);
  };
  return makeApp(
    {
      wish: appWishOf(setting),
      repository: name,
      place,
      connection: (budgetMs) => connectionTo(environment, context, budgetMs),
      opensBrowser: flags.open !== false,
      keep: async ({ clientId, privateKey }) => {
        context.learn(privateKey.reveal());
        const variable = await setVariable(person(), name, APP_CLIENT_ID, clientId);
        if (variable.kind === 'problem') return variable.problem;
        const key = await storeSecret(person(), others, APP_PRIVATE_KEY, privateKey, async () => true);
        return key.kind === 'problem' ? key.problem : undefined;
      },
    },
    context,
  );
}

/** Stores the app secret, the token and the app's ID, each only when it was found right. */
async function storeGiven(setting: Setting, app: AppVerdict | 'not-asked'): Promise<void> {
  const { wish, token, environment, context, repository } = setting;
  const { notes } = context.terminal;
  if (token === undefined) return;
  const github = gitHubFor(token, environment, context, SIT_MS);
  const [place, others] = placesOf(setting);
  const names = NAMES[wish.platform];
  const tell = (name: string, problem: GitHubProblem) =>
    notes.line(`${notes.paint('red', 'error:')} ${name} was not stored. ${problem.message}\n${problem.hint}`);

  if (wish.appId !== undefined) {
    // For `login`, which then need not be told. Without it nothing is lost.
    await setVariable(github, repository.repository, names.appId, wish.appId);
  }
  if (wish.appSecret !== undefined && app !== 'wrong') {
    const stored = await storeSecret(github, others, names.appSecret, wish.appSecret, async () => true);
    if (stored.kind === 'problem') tell(names.appSecret, stored.problem);
    else notes.line(`Stored ${names.appSecret}`);
  }
  if (wish.token === undefined) return;
  const objection = await objectionToToken(setting, wish.token);
  if (objection !== undefined) {
    notes.line(`${notes.paint('red', 'error:')} ${wish.secretName} was not stored. ${objection}`);
    return;
  }
  const stored = await storeSecret(github, place, wish.secretName, wish.token, () => mayReplace(setting));
  switch (stored.kind) {
    case 'stored':
      notes.line(`Stored ${wish.secretName}`);
      break;
    case 'kept':
      notes.line(`${wish.secretName} is there already, and was left as it is.`);
      break;
    case 'problem':
      tell(wish.secretName, stored.problem);
  }
}

/** Nobody can look into the secret, so that only a person can say that the new token is better. */
async function mayReplace({ wish, flags, context: { terminal } }: Setting): Promise<boolean> {
  if (!terminal.isInteractive || flags.yes === true) return false;
  return terminal.askYesNo(`Replace the token in ${wish.secretName}, which is there already?`);
}

/** What a run would object to in this token. */
async function objectionToToken(setting: Setting, token: Secret): Promise<string | undefined> {
  const { wish, flags, environment, context, repository } = setting;
  const { platform, appId, appSecret } = wish;
  const names = NAMES[platform];
  if (platform === 'facebook' && appSecret === undefined) {
    return `Without ${names.appSecret} nobody can say whether it works.`;
  }
  const fields = fixedFields(commandFields(flags, environment), {
    'access-token': { name: 'META_ACCESS_TOKEN', value: token.reveal() },
    'app-id': { name: '--app-id', value: appId ?? '' },
    'app-secret': { name: names.appSecret, value: appSecret?.reveal() ?? '' },
    'secret-name': { name: '--secret', value: wish.secretName },
    'required-scopes': { name: '--require', value: wish.requiredScopes.join(',') },
    assets: { name: '--asset', value: wish.assets.join(',') },
    platform: { name: '--platform', value: platform },
    'dry-run': { name: '--dry-run', value: 'true' },
    'open-issues': { name: '--open-issues', value: 'false' },
    'secrets-token': { name: 'GH_TOKEN', value: '' },
    'github-token': { name: 'GH_TOKEN', value: '' },
  });
  const options = await readRunOptions(fields, repository.repository);
  const location = {
    apiUrl: environment.githubApiUrl,
    serverUrl: environment.githubServerUrl,
    repository: repository.repository,
  };
  const services = connectServices(options, location, context.runtime, {
    logger: { line: () => {}, debug: () => {} },
    onSecret: () => {},
  });
  const report = await refreshToken(options.configs[0], options.mode, services);
  if (!fails(report.outcome)) return undefined;
  const { what, hint } = explain(report.reason);
  return `${what} ${hint}`;
}

/** Pushes the workflow and follows its first run, where that was asked for. */
async function firstRun(
  { flags, context, token, repository, environment }: Setting,
  root: string,
  gitHubApp: AppMade | { readonly kind: 'not-made' },
): Promise<Awaited<ReturnType<typeof runOnce>> | undefined> {
  const { terminal, env } = context;
  if (token === undefined || gitHubApp.kind === 'not-installed' || gitHubApp.kind === 'wrong')
    return undefined;
  const branch = repository.defaultBranch;
  const pushes = await canPush(root, branch);
  if (flags.run !== true) {
    if (!terminal.isInteractive || flags.yes === true || !pushes) return undefined;
    const question = `Commit the workflow, push it to ${branch}, and start the first run?`;
    if (!(await terminal.askYesNo(question))) return undefined;
  }
  if (pushes) {
    const refused = await pushWorkflow(root, branch, env);
    if (refused !== undefined) {
      terminal.notes.line(
        `${terminal.notes.paint('yellow', 'warning:')} git did not push the workflow: ${refused}`,
      );
      return undefined;
    }
    terminal.notes.line(`Pushed the workflow to ${branch}`);
  }
  const github = gitHubFor(token, environment, context, SIT_MS);
  return runOnce(
    github,
    { repository: repository.repository, branch, serverUrl: environment.githubServerUrl },
    context,
  );
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
