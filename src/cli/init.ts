import type { Connection } from '../github/app.js';
import { createGitHub, type GitHub } from '../github/client.js';
import {
  hasEnvironment,
  loginOf,
  makeEnvironment,
  type RepositoryForSetup,
  repositoryForSetup,
} from '../github/setup.js';
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
import type { AppCredentials } from '../token/config.js';
import type { SecretScope } from '../token/location.js';
import { fails } from '../token/outcome.js';
import { platformName, platformOfPrefix } from '../token/platform.js';
import type { GitHubProblem } from '../token/problem.js';
import type { Secret } from '../token/secret.js';
import { confirmWrite } from './confirm.js';
import type { CommandContext, ExitCode } from './context.js';
import type { CliEnvironment } from './environment.js';
import { commandFields, type Flags, fixedFields } from './fields.js';
import { type ChecklistFacts, checklist, type Step } from './init/checklist.js';
import { askMeta, checkLocation, type LocationVerdict } from './init/checks.js';
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
  WORKFLOW_PATH,
  type WorkflowSecretScope,
  type WorkflowWish,
  workflowText,
} from './init/workflow.js';
import { Cancelled } from './interruption.js';
import { credentialOfGh } from './login/github-credential.js';
import { NAMES } from './names.js';
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
  if (terminal.isInteractive) terminal.notes.line(foundLine(repository, host, login));
  const look = (app: AppCredentials, given: Secret | undefined) => askMeta(app, given, graph, runtime);
  const wish = await askForWish({ flags, environment, terminal, login, look });
  const setting: Setting = { flags, context, environment, repository, host, source, token, wish };
  const workflow = { ...wish, dailyAt: drawDailyMinute(runtime.random), uses };
  const done =
    flags.dryRun === true
      ? await showWorkflow(setting, workflowText(workflow))
      : await carryOut(setting, workflowText(workflow));

  const steps = checklist({
    wish: workflow,
    repository: repository.repository,
    serverUrl: environment.githubServerUrl,
    host,
    program: programCommand(source),
    app: wish.app,
    appWish: appWishOf(setting),
    ...done,
  });
  for (const line of checklistLines(steps, terminal.out)) terminal.out.line(line);
  if (done.run?.end.kind === 'succeeded') terminal.notes.line(doneLine(workflow));
  return steps.some(({ state }) => state === 'wrong') ? 1 : 0;
}

function foundLine({ repository, defaultBranch }: RepositoryForSetup, host: string, login?: string): string {
  return `Setting up ${repository} on ${host}, branch ${defaultBranch}${login === undefined ? '' : `, as ${login}`}.`;
}

function doneLine({ dailyAt, secretName, tells }: WorkflowWish): string {
  const time = [Math.floor(dailyAt / 60), dailyAt % 60].map((part) => String(part).padStart(2, '0'));
  const who = tells.length === 0 ? '' : ` for ${tells.join(', ')}`;
  return `Done. ${secretName} is looked after every day at ${time.join(':')} UTC. When only a person can help, an issue${who} says so.`;
}

/** What came of it. */
type Done = Pick<ChecklistFacts, 'location' | 'gitHubApp' | 'environment' | 'run'>;

async function showWorkflow(setting: Setting, text: string): Promise<Done> {
  setting.context.terminal.out.line(text);
  const { place } = await lookAtPlace(setting);
  return { location: place, gitHubApp: { kind: 'not-made' }, environment: 'as-it-is', run: undefined };
}

/** Says what will be done, asks once, and does it. */
async function carryOut(setting: Setting, text: string): Promise<Done> {
  const { flags, context } = setting;
  const { terminal } = context;
  const root = (await git(process.cwd(), 'rev-parse', '--show-toplevel')) ?? process.cwd();
  const mayOverwrite = flags.overwrite === true || flags.yes === true;
  // Where nobody says yes to anything more, the file is what was asked for.
  if (!terminal.isInteractive) await writeWorkflow(root, text, mayOverwrite, terminal);
  const plan = await planOf(setting, root);
  const agreed = plan.length === 0 ? plan : await agreedOf(plan, setting);
  if (terminal.isInteractive) await writeWorkflow(root, text, mayOverwrite, terminal);
  const does = (deed: Deed) => agreed.includes(deed);

  const isPlaceMade = does('environment') && (await makePlace(setting));
  const gitHubApp = does('app') ? await makeGitHubApp(setting) : ({ kind: 'not-made' } as const);
  if (does('app-secret') || does('token') || does('app-id')) await storeGiven(setting);
  if (does('login')) await logIn(setting);
  const { place } = await lookAtPlace(setting);
  const { credential, secretName } = setting.wish;
  const writer = credential === 'app' ? APP_PRIVATE_KEY : 'SECRETS_TOKEN';
  const isReady =
    gitHubApp.kind !== 'not-installed' &&
    gitHubApp.kind !== 'wrong' &&
    place !== 'not-asked' &&
    place.kind === 'open' &&
    [secretName, writer].every((name) => place.names.has(name));
  const run = does('push') ? await firstRun(setting, root, isReady) : undefined;
  return { location: place, gitHubApp, environment: isPlaceMade ? 'made' : 'as-it-is', run };
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
            'This copy does not know which repository it came from. Name it with its tag, as a workflow does after `uses:`.',
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

interface PlaceSeen {
  readonly place: LocationVerdict | 'not-asked';
  /** The environment is not there. */
  readonly isMissing: boolean;
}

async function lookAtPlace(setting: Setting): Promise<PlaceSeen> {
  const { token, environment, context, wish, repository } = setting;
  if (token === undefined) return { place: 'not-asked', isMissing: false };
  const [place, others] = placesOf(setting);
  const names = [NAMES[wish.platform].appSecret, APP_PRIVATE_KEY, 'SECRETS_TOKEN'];
  const look = (scope: SecretScope, wanted: readonly string[]) =>
    checkLocation(scope, wanted, token, environment, context.runtime);
  if (place === others) {
    const seen = await look(place, [wish.secretName, ...names]);
    if (place.kind !== 'environment' || seen.kind === 'open') return { place: seen, isMissing: false };
    const github = gitHubFor(token, environment, context, LOOK_MS);
    const there = await hasEnvironment(github, repository.repository, place.environment);
    return { place: seen, isMissing: there.kind === 'done' && !there.data };
  }
  const [first, second] = await Promise.all([look(place, [wish.secretName]), look(others, names)]);
  const closed = [first, second].find(({ kind }) => kind === 'closed');
  if (first.kind === 'closed' || second.kind === 'closed')
    return { place: closed ?? first, isMissing: false };
  return { place: { kind: 'open', names: new Set([...first.names, ...second.names]) }, isMissing: false };
}

type Deed = 'environment' | 'app' | 'app-id' | 'app-secret' | 'token' | 'login' | 'push';

/** What can be done on GitHub from here, with what was given, in this order. */
async function planOf(setting: Setting, root: string): Promise<readonly Deed[]> {
  const { wish, token, flags, context, repository } = setting;
  const { place, isMissing } = await lookAtPlace(setting);
  if (token === undefined || place === 'not-asked' || (place.kind === 'closed' && !isMissing)) return [];
  const names = place.kind === 'open' ? place.names : new Set<string>();
  const { isInteractive } = context.terminal;
  const isAsked = isInteractive && flags.yes !== true;
  const wantsApp = isInteractive ? flags.app !== false : flags.createApp === true;
  const hasToken = wish.token !== undefined || names.has(wish.secretName);
  const pushes = flags.run === true || (isAsked && (await canPush(root, repository.defaultBranch)));
  const plan: readonly (readonly [Deed, boolean])[] = [
    ['environment', isMissing],
    ['app', wish.credential === 'app' && wantsApp && !names.has(APP_PRIVATE_KEY)],
    ['app-secret', wish.appSecret !== undefined && wish.app !== 'wrong'],
    ['token', wish.token !== undefined],
    ['login', isAsked && !hasToken && wish.appSecret !== undefined && wish.app !== 'wrong'],
    ['push', pushes],
  ];
  const deeds = plan.flatMap(([deed, isPlanned]) => (isPlanned ? [deed] : []));
  return deeds.length === 0 || wish.appId === undefined ? deeds : ['app-id', ...deeds];
}

/** What the person agrees to. @throws Cancelled when that is nothing */
async function agreedOf(plan: readonly Deed[], setting: Setting): Promise<readonly Deed[]> {
  const { wish, repository, flags, context } = setting;
  const { terminal } = context;
  // Secrets in the environment of a script are no request to store them.
  if (!terminal.isInteractive && flags.yes !== true) return plan.filter((deed) => deed === 'push');
  if (flags.yes === true) return plan;
  const { owner, defaultBranch } = repository;
  const names = NAMES[wish.platform];
  const place = wish.secretScope.kind === 'environment' ? wish.secretScope.environment : '';
  const lines: Readonly<Record<Deed, string | undefined>> = {
    environment: `make the environment ${place}, which only ${defaultBranch} may use`,
    app: `make a GitHub App for ${owner} in your browser: it may write these secrets, and nothing else`,
    'app-id': undefined,
    'app-secret': `store ${names.appSecret}, encrypted`,
    token: `store ${wish.secretName}, encrypted`,
    login: `log in at ${platformName(wish.platform)} in your browser, and store the token as ${wish.secretName}`,
    push: `commit the workflow, push it to ${defaultBranch}, and start its first run`,
  };
  const told = [`write ${WORKFLOW_PATH}`, ...plan.flatMap((deed) => lines[deed] ?? [])];
  for (const line of [`In ${repository.repository}, this will`, ...told.map((text) => `  - ${text}`)])
    terminal.notes.line(line);
  if (!plan.includes('push') || flags.run === true) {
    await confirmWrite('Go on?', false, terminal);
    return plan;
  }
  const answer = await terminal.askChoice('Go on?', [
    { value: 'all', label: 'Yes' },
    { value: 'without-push', label: 'Yes, but push nothing and start nothing' },
    { value: 'nothing', label: 'No' },
  ]);
  if (answer === 'nothing') throw new Cancelled();
  return answer === 'all' ? plan : plan.filter((deed) => deed !== 'push');
}

/** Makes the environment, for the default branch alone. Whether it is there. */
async function makePlace({ wish, token, environment, context, repository }: Setting): Promise<boolean> {
  if (token === undefined || wish.secretScope.kind !== 'environment') return false;
  const { notes } = context.terminal;
  const made = await makeEnvironment(
    gitHubFor(token, environment, context, LOOK_MS),
    repository.repository,
    wish.secretScope.environment,
    repository.defaultBranch,
  );
  const name = wish.secretScope.environment;
  if (made.kind === 'done') notes.line(`Made the environment ${name}`);
  else
    notes.line(
      `${notes.paint('red', 'error:')} The environment ${name} was not made. ${made.problem.message}\n${made.problem.hint}`,
    );
  return made.kind === 'done';
}

/** The login that `login` is, with all that is known already. */
async function logIn({ flags, context, wish, repository, environment }: Setting): Promise<void> {
  const { secretScope, platform, appId, appSecret, secretName, requiredScopes } = wish;
  if (appId === undefined || appSecret === undefined) return;
  const { login } = await import('./login.js');
  const { notes } = context.terminal;
  const { META_ACCESS_TOKEN: _, ...env } = context.env;
  try {
    await login(
      {
        ...flags,
        run: undefined,
        platform,
        appId,
        repo: `${new URL(environment.githubServerUrl).host}/${repository.repository}`,
        secret: secretName,
        scope: requiredScopes.join(','),
        yes: true,
        ...(secretScope.kind === 'environment' && { environment: secretScope.environment }),
        ...(secretScope.kind === 'organization' && { organization: secretScope.organization }),
      },
      {
        ...context,
        env: {
          ...env,
          GITHUB_REPOSITORY: repository.repository,
          [NAMES[platform].appSecret]: appSecret.reveal(),
        },
      },
    );
  } catch (error) {
    if (!(error instanceof InputError || error instanceof Cancelled)) throw error;
    notes.line(`${notes.paint('yellow', 'warning:')} There was no login. ${error.message}`);
  }
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
async function storeGiven(setting: Setting): Promise<void> {
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
  if (wish.appSecret !== undefined && wish.app !== 'wrong') {
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
  return terminal.askYesNo(`Replace the token in ${wish.secretName}, which is there already?`, false);
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

/** Pushes the workflow and, where a run has what it needs, follows its first one. */
async function firstRun(
  { flags, context, token, repository, environment }: Setting,
  root: string,
  isReady: boolean,
): Promise<Done['run']> {
  const { terminal, env } = context;
  if (token === undefined) return undefined;
  const branch = repository.defaultBranch;
  if (await canPush(root, branch)) {
    const refused = await pushWorkflow(root, branch, env);
    if (refused !== undefined) {
      const page = `${environment.githubServerUrl}/${repository.repository}`;
      terminal.notes.line(
        `${terminal.notes.paint('yellow', 'warning:')} git did not push the workflow: ${refused}\nWhere ${branch} takes only pull requests: git push origin ${branch}:refresh-meta-token, then ${page}/compare/refresh-meta-token`,
      );
      return undefined;
    }
    terminal.notes.line(`Pushed the workflow to ${branch}`);
  }
  if (!isReady && flags.run !== true) return undefined;
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
