import type { RunEnd } from '../../github/runs.js';
import { commandWord, repositoryWord } from '../../messages/command.js';
import { NAMES } from '../names.js';
import type { AppVerdict, LocationVerdict } from './checks.js';
import type { AppMade } from './make-app.js';
import { type AppWish, prefilledForm } from './manifest.js';
import { type Whereabouts, waysToBranch } from './whereabouts.js';
import { APP_CLIENT_ID, APP_PRIVATE_KEY, WORKFLOW_FILE, type WorkflowWish } from './workflow.js';

/** One thing to be done before the first run. */
export interface Step {
  /** `unknown`: it could not be checked from here. */
  readonly state: 'done' | 'open' | 'wrong' | 'unknown';
  readonly text: string;
  /** Links and commands. */
  readonly how: readonly string[];
}

export interface ChecklistFacts {
  readonly wish: WorkflowWish;
  readonly repository: string;
  /** The default branch. */
  readonly branch: string;
  /** `https://github.com` */
  readonly serverUrl: string;
  readonly host: string;
  /** The command that starts this program. */
  readonly program: string;
  readonly app: AppVerdict | 'not-asked';
  readonly location: LocationVerdict | 'not-asked';
  /** What this command did about the GitHub App. */
  readonly gitHubApp: AppMade | { readonly kind: 'not-made' };
  /** Whether this command created the environment, for the default branch only. */
  readonly environment: 'made' | 'as-it-is';
  readonly appWish: AppWish;
  /** Where the workflow file is now. */
  readonly workflow: Whereabouts;
  readonly run: { readonly end: RunEnd; readonly page: string } | undefined;
}

/** What is left to do, in order, with this setup's names and links. */
export function checklist(facts: ChecklistFacts): readonly Step[] {
  const { wish, program } = facts;
  const firstToken = secretStep(facts, wish.secretName, `A first token is stored as ${wish.secretName}`);
  const ofBusiness = `of a business:  ${program} system-user ${loginOptions(facts)} --system-user ID`;
  return [
    ...appStep(facts),
    ...locationSteps(facts),
    ...writerSteps(facts),
    ...(wish.appId === undefined
      ? []
      : [
          secretStep(
            facts,
            NAMES[wish.platform].appSecret,
            `The app's secret is stored as ${NAMES[wish.platform].appSecret}`,
          ),
        ]),
    firstToken.state === 'done'
      ? firstToken
      : {
          ...firstToken,
          how: [
            `of a person:    ${program} login ${loginOptions(facts)}`,
            ...(wish.platform === 'facebook' ? [ofBusiness] : []),
          ],
        },
    runStep(facts),
  ];
}

function appStep({ wish, app }: ChecklistFacts): Step[] {
  if (wish.appId === undefined || wish.platform !== 'facebook') return [];
  const link = `https://developers.facebook.com/apps/${wish.appId}/settings/basic/`;
  switch (app) {
    case 'right':
      return [{ state: 'done', text: `Meta accepts app ${wish.appId} with its secret`, how: [] }];
    case 'wrong':
      return [
        {
          state: 'wrong',
          text: `Meta does not accept app ${wish.appId} with the given secret`,
          how: [link],
        },
      ];
    case 'unknown':
    case 'not-asked':
      return [{ state: 'unknown', text: `The Meta app ${wish.appId} and its secret are right`, how: [link] }];
  }
}

function locationSteps(facts: ChecklistFacts): Step[] {
  const { repository, serverUrl, location, environment } = facts;
  const { secretScope } = facts.wish;
  if (location !== 'not-asked' && location.kind === 'closed') {
    return [{ state: 'wrong', text: location.message, how: [location.hint] }];
  }
  if (secretScope.kind !== 'environment') return [];
  if (environment === 'made') {
    const text = `The environment ${secretScope.environment} is created, for the default branch only`;
    return [{ state: 'done', text, how: [] }];
  }
  return [
    {
      state: location === 'not-asked' ? 'unknown' : 'done',
      text: `The environment ${secretScope.environment} exists`,
      how: [`let only the default branch use it: ${serverUrl}/${repository}/settings/environments`],
    },
  ];
}

function writerSteps(facts: ChecklistFacts): Step[] {
  switch (facts.wish.credential) {
    case 'app':
      return gitHubAppSteps(facts);
    case 'pat': {
      const permission = permissionOf(facts.wish);
      const text = `A fine-grained personal access token with ${permission} is stored as SECRETS_TOKEN`;
      const step = secretStep(facts, 'SECRETS_TOKEN', text);
      const how = [
        prefilledToken(facts),
        `gh secret set SECRETS_TOKEN ${whereOptions(facts, 'SECRETS_TOKEN')}`,
      ];
      // Also once it is there: it ends one day.
      return [{ ...step, how }];
    }
  }
}

function gitHubAppSteps(facts: ChecklistFacts): Step[] {
  const { wish, gitHubApp, appWish, serverUrl, repository } = facts;
  switch (gitHubApp.kind) {
    case 'works':
      return [
        {
          state: 'done',
          text: `The GitHub App ${gitHubApp.slug} may write the secret (tested)`,
          how: [],
        },
      ];
    case 'not-installed':
      return [
        {
          state: 'done',
          text: `The GitHub App is created, and its key is stored as ${APP_PRIVATE_KEY}`,
          how: [],
        },
        { state: 'open', text: `It is installed on ${appWish.owner}`, how: [gitHubApp.installPage] },
      ];
    case 'wrong':
      return [{ state: 'wrong', text: gitHubApp.problem.message, how: [gitHubApp.problem.hint] }];
    case 'left':
    case 'not-made': {
      const key = secretStep(facts, APP_PRIVATE_KEY, `The App's private key is stored as ${APP_PRIVATE_KEY}`);
      const form = prefilledForm(appWish);
      const text = `A GitHub App with ${permissionOf(wish)} is installed where the secrets are`;
      return [
        {
          state: 'unknown',
          text,
          how: [
            ...(key.state === 'done' ? [] : [form]),
            `gh variable set ${APP_CLIENT_ID} --repo ${repositoryWord(repository, facts.host)} --body CLIENT_ID`,
          ],
        },
        key.state === 'done' ? key : { ...key, how: [keyPage(wish, serverUrl, repository)] },
      ];
    }
  }
}

/** A key has many lines, which the settings take as they are. */
function keyPage({ secretScope }: WorkflowWish, serverUrl: string, repository: string): string {
  return secretScope.kind === 'environment'
    ? `paste the whole file at ${serverUrl}/${repository}/settings/environments`
    : `paste the whole file at ${serverUrl}/${repository}/settings/secrets/actions/new`;
}

/** Source: docs.github.com, "Pre-filling fine-grained personal access token details using URL parameters". */
function prefilledToken({ wish, serverUrl, repository }: ChecklistFacts): string {
  const [owner = ''] = repository.split('/');
  const url = new URL(`${serverUrl}/settings/personal-access-tokens/new`);
  url.searchParams.set('name', `Meta token ${repository}`.slice(0, 40));
  url.searchParams.set(
    'target_name',
    wish.secretScope.kind === 'organization' ? wish.secretScope.organization : owner,
  );
  url.searchParams.set(permissionKey(wish), 'write');
  return url.href;
}

function permissionKey({ secretScope }: WorkflowWish): string {
  switch (secretScope.kind) {
    case 'repository':
      return 'secrets';
    case 'environment':
      return 'environments';
    case 'organization':
      return 'organization_secrets';
  }
}

function permissionOf({ secretScope }: WorkflowWish): string {
  switch (secretScope.kind) {
    case 'repository':
      return '"Secrets: write"';
    case 'environment':
      return '"Environments: write"';
    case 'organization':
      return 'the organization permission "Secrets: write"';
  }
}

function runStep(facts: ChecklistFacts): Step {
  const { run, repository, host, workflow } = facts;
  const isThere = workflow.kind === 'pushed';
  const text = isThere
    ? 'The workflow has run once'
    : 'The workflow is on the default branch, and has run once';
  const start = `gh workflow run ${WORKFLOW_FILE} --repo ${repositoryWord(repository, host)}`;
  switch (run?.end.kind) {
    case 'succeeded':
      return { state: 'done', text: `The workflow has run once: ${run.page}`, how: [] };
    case 'failed':
      return {
        state: 'wrong',
        text: 'The first run failed; its summary says why and what to do',
        how: [run.page],
      };
    case 'still-running':
      return { state: 'unknown', text, how: [`check whether it has ended: ${run.page}`] };
    case 'problem':
      return {
        state: 'open',
        text,
        how: [`${run.end.problem.message} ${run.end.problem.hint}`, ...waysToBranch(workflow, facts), start],
      };
    case undefined:
      return { state: 'open', text, how: [...waysToBranch(workflow, facts), start] };
  }
}

function secretStep(facts: ChecklistFacts, name: string, text: string): Step {
  const { location } = facts;
  const how = [`gh secret set ${name} ${whereOptions(facts, name)}`];
  if (location === 'not-asked' || location.kind === 'closed') return { state: 'unknown', text, how };
  return location.names.has(name) ? { state: 'done', text, how: [] } : { state: 'open', text, how };
}

/** For `gh`. Only the token itself is an organization's secret. */
function whereOptions({ wish, repository, host }: ChecklistFacts, name: string): string {
  const { secretScope, secretName } = wish;
  if (secretScope.kind === 'organization' && name === secretName) {
    return `--org ${secretScope.organization} --repos ${commandWord(repository)}`;
  }
  const repo = `--repo ${repositoryWord(repository, host)}`;
  return secretScope.kind === 'environment' ? `${repo} --env ${commandWord(secretScope.environment)}` : repo;
}

/** For this program. */
function loginOptions({ wish, repository, host }: ChecklistFacts): string {
  const { secretScope, appId, secretName, requiredScopes, platform, assets } = wish;
  return [
    ...(platform === 'facebook' ? [] : [`--platform ${platform}`]),
    ...(appId === undefined ? [] : [`--app-id ${appId}`]),
    `--repo ${repositoryWord(repository, host)}`,
    ...(secretScope.kind === 'environment' ? [`--environment ${commandWord(secretScope.environment)}`] : []),
    ...(secretScope.kind === 'organization' ? [`--organization ${secretScope.organization}`] : []),
    `--secret ${secretName}`,
    ...(requiredScopes.length === 0 ? [] : [`--scope ${commandWord(requiredScopes.join(','))}`]),
    ...(assets.length === 0 ? [] : [`--asset ${commandWord(assets.join(','))}`]),
  ].join(' ');
}
