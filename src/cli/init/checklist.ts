import { shellWord } from '../../messages/escape.js';
import type { AppVerdict, LocationVerdict } from './checks.js';
import { WORKFLOW_FILE, type WorkflowWish } from './workflow.js';

/** One thing to be done before the first run. */
export interface Step {
  /** `unknown`: it could not be looked at from here. */
  readonly state: 'done' | 'open' | 'wrong' | 'unknown';
  readonly text: string;
  /** Links and commands. */
  readonly how: readonly string[];
}

export interface ChecklistFacts {
  readonly wish: WorkflowWish;
  readonly repository: string;
  /** `https://github.com` */
  readonly serverUrl: string;
  readonly app: AppVerdict | 'not-asked';
  readonly location: LocationVerdict | 'not-asked';
}

/** What is left to do, in order, with the names and links of this very set-up. */
export function checklist(facts: ChecklistFacts): readonly Step[] {
  const { wish, repository } = facts;
  const firstToken = secretStep(facts, wish.secretName, `A first token is stored as ${wish.secretName}`, '');
  return [
    appStep(facts),
    ...locationSteps(facts),
    ...writerSteps(facts),
    secretStep(facts, 'META_APP_SECRET', "The Meta app's secret is stored as META_APP_SECRET", ''),
    firstToken.state === 'done'
      ? firstToken
      : {
          ...firstToken,
          how: [
            `of a person:    npx refresh-meta-token login ${loginOptions(facts)}`,
            `of a business:  npx refresh-meta-token system-user ${loginOptions(facts)} --system-user ID`,
          ],
        },
    {
      state: 'open',
      text: 'The workflow is on the default branch, and has run once',
      how: [
        `git add .github/workflows/${WORKFLOW_FILE} && git commit -m "Keep the Meta token alive" && git push`,
        `gh workflow run ${WORKFLOW_FILE} --repo ${repository}`,
      ],
    },
  ];
}

function appStep({ wish, app }: ChecklistFacts): Step {
  const link = `https://developers.facebook.com/apps/${wish.appId}/settings/basic/`;
  switch (app) {
    case 'right':
      return { state: 'done', text: `Meta accepts app ${wish.appId} with its secret`, how: [] };
    case 'wrong':
      return {
        state: 'wrong',
        text: `Meta does not accept app ${wish.appId} with the secret in META_APP_SECRET`,
        how: [link],
      };
    case 'unknown':
    case 'not-asked':
      return { state: 'unknown', text: `The Meta app ${wish.appId} and its secret are right`, how: [link] };
  }
}

function locationSteps({ wish: { secretScope }, repository, serverUrl, location }: ChecklistFacts): Step[] {
  if (location !== 'not-asked' && location.kind === 'closed') {
    return [{ state: 'wrong', text: location.message, how: [location.hint] }];
  }
  if (secretScope.kind !== 'environment') return [];
  return [
    {
      state: location === 'not-asked' ? 'unknown' : 'done',
      text: `The environment ${secretScope.environment} exists`,
      how: [`let only the default branch use it: ${serverUrl}/${repository}/settings/environments`],
    },
  ];
}

function writerSteps(facts: ChecklistFacts): Step[] {
  const { wish, serverUrl } = facts;
  const permission = permissionOf(wish);
  switch (wish.credential) {
    case 'app':
      return [
        {
          state: 'unknown',
          text: `A GitHub App with ${permission} is installed where the secrets are`,
          how: [
            `${serverUrl}/settings/apps/new`,
            `gh variable set SECRETS_APP_CLIENT_ID ${whereOptions(facts)}`,
          ],
        },
        secretStep(
          facts,
          'SECRETS_APP_PRIVATE_KEY',
          "The App's private key is stored as SECRETS_APP_PRIVATE_KEY",
          ' < the-app.private-key.pem',
        ),
      ];
    case 'pat':
      return [
        {
          ...secretStep(
            facts,
            'SECRETS_TOKEN',
            `A fine-grained personal access token with ${permission} is stored as SECRETS_TOKEN`,
            '',
          ),
          how: [
            `${serverUrl}/settings/personal-access-tokens/new`,
            `gh secret set SECRETS_TOKEN ${whereOptions(facts)}`,
          ],
        },
      ];
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

function secretStep(facts: ChecklistFacts, name: string, text: string, input: string): Step {
  const { location } = facts;
  const how = [`gh secret set ${name} ${whereOptions(facts)}${input}`];
  if (location === 'not-asked' || location.kind === 'closed') return { state: 'unknown', text, how };
  return location.names.has(name) ? { state: 'done', text, how: [] } : { state: 'open', text, how };
}

/** For `gh`. */
function whereOptions({ wish: { secretScope }, repository }: ChecklistFacts): string {
  switch (secretScope.kind) {
    case 'repository':
      return `--repo ${repository}`;
    case 'environment':
      return `--repo ${repository} --env ${shellWord(secretScope.environment)}`;
    case 'organization':
      return `--org ${secretScope.organization} --repos ${repository}`;
  }
}

/** For this program. */
function loginOptions({ wish, repository }: ChecklistFacts): string {
  const { secretScope, appId, secretName, requiredScopes } = wish;
  const scope = requiredScopes.length === 0 ? 'ads_read' : requiredScopes.join(',');
  return [
    `--app-id ${appId} --repo ${repository}`,
    ...(secretScope.kind === 'environment' ? [`--environment ${shellWord(secretScope.environment)}`] : []),
    ...(secretScope.kind === 'organization' ? [`--organization ${secretScope.organization}`] : []),
    `--secret ${secretName} --scope ${scope}`,
  ].join(' ');
}
