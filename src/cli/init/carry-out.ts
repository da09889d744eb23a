import type { GitHub } from '../../github/client.js';
import { makeEnvironment } from '../../github/setup.js';
import { setVariable } from '../../github/variables.js';
import { InputError } from '../../inputs/options.js';
import { platformName } from '../../token/platform.js';
import { confirmWrite } from '../confirm.js';
import { Cancelled } from '../interruption.js';
import { NAMES } from '../names.js';
import type { ChecklistFacts } from './checklist.js';
import { writeWorkflow } from './file.js';
import { runOnce } from './first-run.js';
import { type AppMade, makeApp } from './make-app.js';
import { canPush, isCloneOf, type PushTarget, pushWorkflow } from './push.js';
import {
  appRegistrationOf,
  connectionTo,
  gitHubFor,
  LOOK_MS,
  lookAtPlace,
  placesOf,
  type Setting,
  SIT_MS,
} from './setting.js';
import { storeGiven, storeSecret } from './store.js';
import { findWorkflow, type Whereabouts } from './whereabouts.js';
import { APP_CLIENT_ID, APP_PRIVATE_KEY, WORKFLOW_PATH } from './workflow.js';

/** The results, for the checklist. */
type Done = Pick<ChecklistFacts, 'location' | 'gitHubApp' | 'environment' | 'workflow' | 'run'>;

/** Prints the workflow file and changes nothing: a dry run. */
export async function showWorkflow(setting: Setting, text: string): Promise<Done> {
  setting.context.terminal.out.line(text);
  const { place } = await lookAtPlace(setting);
  return {
    location: place,
    gitHubApp: { kind: 'not-made' },
    environment: 'as-it-is',
    workflow: { kind: 'in-clone', file: WORKFLOW_PATH, isOnBranch: true },
    run: undefined,
  };
}

/**
 * Says what will be done, asks once, and does it. `text`: the workflow file; `root`: the repository's, or the current folder.
 *
 * @throws {Cancelled} when the person agrees to nothing
 * @throws {InputError} where the file cannot be written
 */
export async function carryOut(setting: Setting, text: string, root: string): Promise<Done> {
  const { flags, context } = setting;
  const { terminal } = context;
  const mayOverwrite = flags.overwrite === true || flags.yes === true;
  // If nobody agrees to more, the command only writes the file.
  if (!terminal.isInteractive) await writeWorkflow(root, text, mayOverwrite, terminal);
  const { plan, replacesToken } = await planOf(setting, root);
  const agreed = plan.length === 0 ? plan : await agreedOf(plan, replacesToken, setting, root);
  if (terminal.isInteractive) await writeWorkflow(root, text, mayOverwrite, terminal);
  const does = (deed: Deed) => agreed.includes(deed);

  const isPlaceMade = does('environment') && (await makePlace(setting));
  const gitHubApp = does('app') ? await makeGitHubApp(setting) : ({ kind: 'not-made' } as const);
  if (does('app-secret') || does('token') || does('app-id')) {
    const mayReplace = terminal.isInteractive && flags.yes !== true;
    await storeGiven(does('token') ? setting : withoutToken(setting), mayReplace);
  }
  if (does('login')) await logIn(setting);
  const { place } = await lookAtPlace(setting);
  const workflow = does('push') ? await push(setting, root) : await findWorkflow(root, pushTargetOf(setting));
  const isThere = workflow.kind === 'pushed' || !does('push');
  const mayRun = flags.run === true || hasAllForARun(setting, place, gitHubApp);
  const run = does('run') && isThere && mayRun ? await firstRun(setting) : undefined;
  return { location: place, gitHubApp, environment: isPlaceMade ? 'made' : 'as-it-is', workflow, run };
}

/** Whether a run would find the token and what writes it. */
function hasAllForARun({ choices }: Setting, place: Done['location'], gitHubApp: Done['gitHubApp']): boolean {
  if (gitHubApp.kind === 'not-installed' || gitHubApp.kind === 'wrong') return false;
  return (
    place !== 'not-asked' &&
    place.kind === 'open' &&
    [choices.secretName, writerOf(choices)].every((name) => place.names.has(name))
  );
}

/** The secret that holds what writes the secrets. */
function writerOf({ credential }: Setting['choices']): string {
  return credential === 'app' ? APP_PRIVATE_KEY : 'SECRETS_TOKEN';
}

type Deed = 'environment' | 'app' | 'app-id' | 'app-secret' | 'token' | 'login' | 'push' | 'run';

interface Plan {
  readonly plan: readonly Deed[];
  /** The secret already holds a token. */
  readonly replacesToken: boolean;
}

/** What can be done on GitHub from here, with what was given, in this order. */
async function planOf(setting: Setting, root: string): Promise<Plan> {
  const { choices, token, flags, context } = setting;
  const { place, isMissing } = await lookAtPlace(setting);
  if (token === undefined || place === 'not-asked' || (place.kind === 'closed' && !isMissing)) {
    return { plan: [], replacesToken: false };
  }
  const names = place.kind === 'open' ? place.names : new Set<string>();
  const { isInteractive } = context.terminal;
  const isAsked = isInteractive && flags.yes !== true;
  const wantsApp = isInteractive ? flags.app !== false : flags.createApp === true;
  const hasToken = choices.token !== undefined || names.has(choices.secretName);
  const pushes = (flags.run === true || isAsked) && (await canPush(root, pushTargetOf(setting), context.env));
  const makesApp = choices.credential === 'app' && wantsApp && !names.has(APP_PRIVATE_KEY);
  const logsIn = isAsked && !hasToken && choices.appSecret !== undefined && choices.app !== 'wrong';
  const hasWriter = makesApp || names.has(writerOf(choices));
  const deedsInOrder: readonly (readonly [Deed, boolean])[] = [
    ['environment', isMissing],
    ['app', makesApp],
    ['app-secret', choices.appSecret !== undefined && choices.app !== 'wrong'],
    ['token', choices.token !== undefined],
    ['login', logsIn],
    ['push', pushes],
    // A run would fail without a token or a credential that writes the secret.
    ['run', flags.run === true || (pushes && hasWriter && (hasToken || logsIn))],
  ];
  const deeds = deedsInOrder.flatMap(([deed, isPlanned]) => (isPlanned ? [deed] : []));
  return {
    plan: deeds.length === 0 || choices.appId === undefined ? deeds : ['app-id', ...deeds],
    replacesToken: choices.token !== undefined && names.has(choices.secretName),
  };
}

/** What the person agrees to. All is asked before anything is done. @throws Cancelled when that is nothing */
async function agreedOf(
  planned: readonly Deed[],
  replacesToken: boolean,
  setting: Setting,
  root: string,
): Promise<readonly Deed[]> {
  const { choices, repository, flags, context } = setting;
  const { terminal } = context;
  // Secrets in a script's environment do not ask to be stored.
  if (!terminal.isInteractive && flags.yes !== true) return planned.filter(isAboutRun);
  if (flags.yes === true) return planned;
  // The secret cannot be read, so only a person can say that the new token is better.
  const question = `${choices.secretName} exists already. Replace its token?`;
  const keepsToken = replacesToken && !(await terminal.askYesNo(question, false));
  const plan = planned.filter((deed) => deed !== 'token' || !keepsToken);
  const { owner, defaultBranch } = repository;
  const names = NAMES[choices.platform];
  const place = choices.secretScope.kind === 'environment' ? choices.secretScope.environment : '';
  const lines: Readonly<Record<Deed, string | undefined>> = {
    environment: `create the environment ${place}, which only ${defaultBranch} may use`,
    app: `create a GitHub App for ${owner} in your browser: it may write these secrets, and nothing else`,
    'app-id': undefined,
    'app-secret': `store ${names.appSecret}, encrypted`,
    token: `store ${choices.secretName}, encrypted`,
    login: `log in at ${platformName(choices.platform)} in your browser, and store the token as ${choices.secretName}`,
    push: `commit the workflow, and push it to ${defaultBranch}`,
    run: 'start its first run, and follow it',
  };
  const elsewhere = (await isCloneOf(root, pushTargetOf(setting)))
    ? ''
    : ` in ${root}, which is not a clone of ${repository.repository}`;
  const told = [`write ${WORKFLOW_PATH}${elsewhere}`, ...plan.flatMap((deed) => lines[deed] ?? [])];
  for (const line of [`In ${repository.repository}, this will`, ...told.map((text) => `  - ${text}`)])
    terminal.notes.line(line);
  if (!plan.includes('push') || flags.run === true) {
    await confirmWrite('Go on?', false, terminal);
    return plan;
  }
  const answer = await terminal.askChoice('Go on?', [
    { value: 'all', label: 'Yes' },
    { value: 'without-push', label: 'Yes, but do not push the workflow' },
    { value: 'nothing', label: 'No' },
  ]);
  if (answer === 'nothing') throw new Cancelled();
  return answer === 'all' ? plan : plan.filter((deed) => !isAboutRun(deed));
}

function withoutToken(setting: Setting): Setting {
  return { ...setting, choices: { ...setting.choices, token: undefined } };
}

function isAboutRun(deed: Deed): boolean {
  return deed === 'push' || deed === 'run';
}

function pushTargetOf({ repository, environment }: Setting): PushTarget {
  const { host } = new URL(environment.githubServerUrl);
  return { repository: repository.repository, host, branch: repository.defaultBranch };
}

/** Creates the environment for the default branch only. Returns whether it exists. */
async function makePlace({ choices, token, environment, context, repository }: Setting): Promise<boolean> {
  if (token === undefined || choices.secretScope.kind !== 'environment') return false;
  const { notes } = context.terminal;
  const made = await makeEnvironment(
    gitHubFor(token, environment, context, LOOK_MS),
    repository.repository,
    choices.secretScope.environment,
    repository.defaultBranch,
  );
  const name = choices.secretScope.environment;
  if (made.kind === 'done') notes.line(`Created the environment ${name}`);
  else
    notes.line(
      `${notes.paint('red', 'error:')} The environment ${name} was not created. ${made.problem.message}\n${made.problem.hint}`,
    );
  return made.kind === 'done';
}

/** The login that `login` is, with all that is known already. */
async function logIn({ flags, context, choices, repository, environment }: Setting): Promise<void> {
  const { secretScope, platform, appId, appSecret, secretName, requiredScopes } = choices;
  if (appId === undefined || appSecret === undefined) return;
  const { login } = await import('../login.js');
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
    const why =
      error instanceof Cancelled ? 'You cancelled the login.' : `The login failed. ${error.message}`;
    notes.line(`${notes.paint('yellow', 'warning:')} ${why} No token was stored.`);
  }
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
      registration: appRegistrationOf(setting),
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

/** Pushes the workflow. Where it is then. */
async function push(setting: Setting, root: string): Promise<Whereabouts> {
  const { notes } = setting.context.terminal;
  const target = pushTargetOf(setting);
  const pushed = await pushWorkflow(root, target, setting.context.env);
  switch (pushed.kind) {
    case 'pushed':
      notes.line(`Pushed the workflow to ${target.branch}`);
      return { kind: 'pushed' };
    case 'not-committed':
    case 'committed':
      notes.line(`${notes.paint('yellow', 'warning:')} git did not push the workflow: ${pushed.words}`);
      return pushed.kind === 'committed' ? pushed : findWorkflow(root, target);
  }
}

/** Starts the first run and follows it. */
async function firstRun({ context, token, repository, environment }: Setting): Promise<Done['run']> {
  if (token === undefined) return undefined;
  const github = gitHubFor(token, environment, context, SIT_MS);
  return runOnce(
    github,
    {
      repository: repository.repository,
      branch: repository.defaultBranch,
      serverUrl: environment.githubServerUrl,
    },
    context,
  );
}
