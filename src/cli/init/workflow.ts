/** Where the workflow's secrets are, and what its runs are called with. */
export interface WorkflowWish {
  readonly appId: string;
  readonly secretName: string;
  readonly secretScope: WorkflowSecretScope;
  readonly credential: WriterKind;
  readonly requiredScopes: readonly string[];
  /** Minutes since midnight, UTC. */
  readonly dailyAt: number;
  /** `v1.2.3`, of this program. */
  readonly version: string;
}

export type WorkflowSecretScope =
  | { readonly kind: 'repository' }
  | { readonly kind: 'environment'; readonly environment: string }
  | { readonly kind: 'organization'; readonly organization: string };

/** What writes the secrets: a GitHub App's hourly token, or a fine-grained personal access token. */
export type WriterKind = 'app' | 'pat';

export const WORKFLOW_FILE = 'refresh-meta-token.yml';
const ACTION = 'OWNER/refresh-meta-token';

/** A minute of the day for the daily run: an odd one, as GitHub delays and drops runs on the full hour. */
export function drawDailyMinute(random: () => number): number {
  const hour = 2 + Math.floor(random() * 5);
  const minute = 2 * Math.floor(random() * 30) + 1;
  return hour * 60 + minute;
}

/** The whole workflow file. */
export function workflowText(wish: WorkflowWish): string {
  const { secretScope, requiredScopes } = wish;
  return `${[
    '# Keeps the Meta access token in a secret alive, and opens an issue when only a person can.',
    'name: Refresh Meta token',
    '',
    'on:',
    '  schedule:',
    `    - cron: '${wish.dailyAt % 60} ${Math.floor(wish.dailyAt / 60)} * * *' # daily; GitHub delays and drops runs on the full hour`,
    '  workflow_dispatch:',
    '    inputs:',
    '      mode:',
    '        description: What to do',
    '        type: choice',
    '        options: [refresh, check, reauthorize]',
    '        default: refresh',
    '      authorization-response:',
    "        description: With reauthorize, the address that Meta's login ended on",
    '        type: string',
    '',
    'permissions:',
    '  issues: write # asks for a person when only a person can help',
    '  actions: read # notices that another run has stored a newer token',
    '',
    'concurrency:',
    '  group: refresh-meta-token',
    '  cancel-in-progress: false',
    '',
    'jobs:',
    '  refresh:',
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 20',
    ...(secretScope.kind === 'environment' ? [`    environment: ${yamlText(secretScope.environment)}`] : []),
    '    steps:',
    ...(wish.credential === 'app' ? appTokenStep(secretScope) : []),
    `      - uses: ${ACTION}@${wish.version}`,
    '        with:',
    `          app-id: "${wish.appId}"`,
    '          app-secret: ${{ secrets.META_APP_SECRET }}',
    `          access-token: \${{ secrets.${wish.secretName} }}`,
    `          secret-name: ${wish.secretName}`,
    ...(secretScope.kind === 'environment'
      ? [`          environment: ${yamlText(secretScope.environment)}`]
      : []),
    ...(secretScope.kind === 'organization' ? [`          organization: ${secretScope.organization}`] : []),
    `          secrets-token: ${secretsToken(wish.credential)}`,
    ...(requiredScopes.length === 0 ? [] : [`          required-scopes: ${requiredScopes.join(', ')}`]),
    '          mode: ${{ inputs.mode }}',
    '          authorization-response: ${{ inputs.authorization-response }}',
  ].join('\n')}\n`;
}

function secretsToken(credential: WriterKind): string {
  switch (credential) {
    case 'app':
      return '${{ steps.app-token.outputs.token }}';
    case 'pat':
      return '${{ secrets.SECRETS_TOKEN }}';
  }
}

function appTokenStep(secretScope: WorkflowSecretScope): string[] {
  return [
    '      - uses: actions/create-github-app-token@v3',
    '        id: app-token',
    '        with:',
    '          client-id: ${{ vars.SECRETS_APP_CLIENT_ID }}',
    '          private-key: ${{ secrets.SECRETS_APP_PRIVATE_KEY }}',
    ...(secretScope.kind === 'organization' ? [`          owner: ${secretScope.organization}`] : []),
    `          ${appPermission(secretScope)}: write`,
    '',
  ];
}

/** Source: github.com/actions/create-github-app-token, action.yml of v3. */
function appPermission({ kind: scope }: WorkflowSecretScope): string {
  switch (scope) {
    case 'repository':
      return 'permission-secrets';
    case 'environment':
      return 'permission-environments';
    case 'organization':
      return 'permission-organization-secrets';
  }
}

/** A YAML scalar: bare when nothing in it means anything to YAML. */
function yamlText(text: string): string {
  return /^[A-Za-z][\w-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
