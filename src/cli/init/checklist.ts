import type { RunEnd } from '../../github/runs.js';
import { commandWord, repositoryWord } from '../../messages/command.js';
import { NAMES } from '../names.js';
import type { AppVerdict, LocationVerdict } from './checks.js';
import type { AppMade } from './make-app.js';
import { type AppRegistration, prefilledForm } from './manifest.js';
import { type Whereabouts, waysToBranch } from './whereabouts.js';
import { APP_CLIENT_ID, APP_PRIVATE_KEY, WORKFLOW_FILE, type WorkflowOptions } from './workflow.js';

/** One thing to be done before the first run. */
export interface Step {
  /** `unknown`: it could not be checked from here. */
  readonly state: 'done' | 'open' | 'wrong' | 'unknown';
  readonly text: string;
  /** Links and commands. */
  readonly how: readonly string[];
}

export interface ChecklistFacts {
  readonly options: WorkflowOptions;
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
  readonly registration: AppRegistration;
  /** Where the workflow file is now. */
  readonly workflow: Whereabouts;
  readonly run: { readonly end: RunEnd; readonly page: string } | undefined;
}

/** What is left to do, in order, with this setup's names and links. */
export function checklist(facts: ChecklistFacts): readonly Step[] {
  const { options, program } = facts;
  const firstToken = secretStep(
    facts,
    options.secretName,
    `A first token is stored as ${options.secretName}`,
  );
  const ofBusiness = `of a business:  ${program} system-user ${loginOptions(facts)} --system-user ID`;
  return [
    ...appStep(facts),
    ...locationSteps(facts),
    ...writerSteps(facts),
    ...(options.appId === undefined
      ? []
      : [
          secretStep(
            facts,
            NAMES[options.platform].appSecret,
            `The app's secret is stored as ${NAMES[options.platform].appSecret}`,
          ),
        ]),
    firstToken.state === 'done'
      ? firstToken
      : {
          ...firstToken,
          how: [
            `of a person:    ${program} login ${loginOptions(facts)}`,
            ...(options.platform === 'facebook' ? [ofBusiness] : []),
          ],
        },
    runStep(facts),
  ];
}

function appStep({ options, app }: ChecklistFacts): Step[] {
  if (options.appId === undefined || options.platform !== 'facebook') return [];
  const link = `https://developers.facebook.com/apps/${options.appId}/settings/basic/`;
  switch (app) {
    case 'right':
      return [{ state: 'done', text: `Meta accepts app ${options.appId} with its secret`, how: [] }];
    case 'wrong':
      return [
        {
          state: 'wrong',
          text: `Meta does not accept app ${options.appId} with the given secret`,
          how: [link],
        },
      ];
    case 'unknown':
    case 'not-asked':
      return [
        { state: 'unknown', text: `The Meta app ${options.appId} and its secret are right`, how: [link] },
      ];
  }
}

function locationSteps(facts: ChecklistFacts): Step[] {
  const { repository, serverUrl, location, environment } = facts;
  const { secretScope } = facts.options;
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
  switch (facts.options.credential) {
    case 'app':
      return gitHubAppSteps(facts);
    case 'pat': {
      const permission = permissionOf(facts.options);
      const text = `A fine-grained personal access token with ${permission} is stored as SECRETS_TOKEN`;
      const step = secretStep(facts, 'SECRETS_TOKEN', text);
      const how = [prefilledToken(facts), `gh secret set SECRETS_TOKEN ${whereOptions(facts)}`];
      // Also once it is there: it ends one day.
      return [{ ...step, how }];
    }
  }
}

function gitHubAppSteps(facts: ChecklistFacts): Step[] {
  const { options, gitHubApp, registration, serverUrl, repository } = facts;
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
        { state: 'open', text: `It is installed on ${registration.owner}`, how: [gitHubApp.installPage] },
      ];
    case 'wrong':
      return [{ state: 'wrong', text: gitHubApp.problem.message, how: [gitHubApp.problem.hint] }];
    case 'left':
    case 'not-made': {
      const key = secretStep(facts, APP_PRIVATE_KEY, `The App's private key is stored as ${APP_PRIVATE_KEY}`);
      const form = prefilledForm(registration);
      const text = `A GitHub App with ${permissionOf(options)} is installed where the secrets are`;
      return [
        {
          state: 'unknown',
          text,
          how: [
            ...(key.state === 'done' ? [] : [form]),
            `gh variable set ${APP_CLIENT_ID} --repo ${repositoryWord(repository, facts.host)} --body CLIENT_ID`,
          ],
        },
        key.state === 'done' ? key : { ...key, how: [keyPage(options, serverUrl, repository)] },
      ];
    }
  }
}

/** A key has many lines, which the settings take as they are. */
function keyPage({ secretScope }: WorkflowOptions, serverUrl: string, repository: string): string {
  return secretScope.kind === 'environment'
    ? `paste the whole file at ${serverUrl}/${repository}/settings/environments`
    : `paste the whole file at ${serverUrl}/${repository}/settings/secrets/actions/new`;
}

/** Source: docs.github.com, "Pre-filling fine-grained personal access token details using URL parameters". */
function prefilledToken({ options, serverUrl, repository }: ChecklistFacts): string {
  const [owner = ''] = repository.split('/');
  const url = new URL(`${serverUrl}/settings/personal-access-tokens/new`);
  url.searchParams.set('name', `Meta token ${repository}`.slice(0, 40));
  url.searchParams.set(
    'target_name',
    options.secretScope.kind === 'organization' ? options.secretScope.organization : owner,
  );
  url.searchParams.set(permissionKey(options), 'write');
  return url.href;
}

function permissionKey({ secretScope }: WorkflowOptions): string {
  switch (secretScope.kind) {
    case 'repository':
      return 'secrets';
    case 'environment':
      return 'environments';
    case 'organization':
      return 'organization_secrets';
  }
}

function permissionOf({ secretScope }: WorkflowOptions): string {
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
  const how = [`gh secret set ${name} ${whereOptions(facts)}`];
  if (location === 'not-asked' || location.kind === 'closed') return { state: 'unknown', text, how };
  return location.names.has(name) ? { state: 'done', text, how: [] } : { state: 'open', text, how };
}

/** For `gh`. Beside the token, which a login stores, no secret is an organization's. */
function whereOptions({ options, repository, host }: ChecklistFacts): string {
  const { secretScope } = options;
  const repo = `--repo ${repositoryWord(repository, host)}`;
  return secretScope.kind === 'environment' ? `${repo} --env ${commandWord(secretScope.environment)}` : repo;
}

/** For this program. */
function loginOptions({ options, repository, host }: ChecklistFacts): string {
  const { secretScope, appId, secretName, requiredScopes, platform, assets } = options;
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
