import type { Platform } from '../../token/platform.js';
import { NAMES } from '../names.js';

/** Where the workflow's secrets are, and what its runs are called with. */
export interface WorkflowOptions {
  readonly platform: Platform;
  /** Instagram and Threads tokens are refreshed without one. */
  readonly appId?: string;
  readonly secretName: string;
  readonly secretScope: WorkflowSecretScope;
  readonly credential: WriterKind;
  readonly requiredScopes: readonly string[];
  readonly assets: readonly string[];
  /** Logins, and teams as `org/team`: who is told when only a person can help. */
  readonly tells: readonly string[];
  /** Minutes since midnight, UTC. */
  readonly dailyAt: number;
  /** This program as `uses:` names it: `OWNER/NAME@REF`. */
  readonly uses: string;
}

export type WorkflowSecretScope =
  | { readonly kind: 'repository' }
  | { readonly kind: 'environment'; readonly environment: string }
  | { readonly kind: 'organization'; readonly organization: string };

/** What writes the secrets: a GitHub App, or a fine-grained personal access token. */
type WriterKind = 'app' | 'pat';

export const WORKFLOW_FILE = 'refresh-meta-token.yml';
export const WORKFLOW_PATH = `.github/workflows/${WORKFLOW_FILE}`;
export const APP_CLIENT_ID = 'SECRETS_APP_CLIENT_ID';
export const APP_PRIVATE_KEY = 'SECRETS_APP_PRIVATE_KEY';

/** A minute of the day for the daily run, in the early hours and away from the full hour, where GitHub delays and drops runs. */
export function drawDailyMinute(random: () => number): number {
  const hour = 2 + Math.floor(random() * 5);
  const minute = 7 + Math.floor(random() * 46);
  return hour * 60 + minute;
}

/** The whole workflow file. */
export function workflowText(options: WorkflowOptions): string {
  const { secretScope, requiredScopes, platform, appId, assets, tells } = options;
  const people = tells.filter((name) => !name.includes('/'));
  const teams = tells.filter((name) => name.includes('/'));
  return `${[
    '# Keeps the Meta access token in a secret alive, and opens an issue when only a person can help.',
    'name: Refresh Meta token',
    '',
    'on:',
    '  schedule:',
    `    - cron: '${options.dailyAt % 60} ${Math.floor(options.dailyAt / 60)} * * *' # daily; GitHub delays and drops runs on the full hour`,
    '  workflow_dispatch:',
    '    inputs:',
    // GitHub's form shows a description in place of the name, and the issue speaks of the names.
    '      mode:',
    "        description: 'mode: reauthorize after a login'",
    '        type: choice',
    '        options: [refresh, check, reauthorize]',
    '        default: refresh',
    '      authorization-response:',
    `        description: "authorization-response: the address that Meta's login ended on"`,
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
    `      - uses: ${options.uses}`,
    '        with:',
    ...(appId === undefined
      ? []
      : [
          `          app-id: "${appId}"`,
          `          app-secret: \${{ secrets.${NAMES[platform].appSecret} }}`,
        ]),
    `          access-token: \${{ secrets.${options.secretName} }}`,
    `          secret-name: ${yamlText(options.secretName)}`,
    ...(platform === 'facebook' ? [] : [`          platform: ${platform}`]),
    ...(secretScope.kind === 'environment'
      ? [`          environment: ${yamlText(secretScope.environment)}`]
      : []),
    ...(secretScope.kind === 'organization'
      ? [`          organization: ${yamlText(secretScope.organization)}`]
      : []),
    ...credentialLines(options.credential),
    ...(requiredScopes.length === 0
      ? []
      : [`          required-scopes: ${yamlText(requiredScopes.join(', '))}`]),
    ...(assets.length === 0 ? [] : [`          assets: ${yamlText(assets.join(', '))}`]),
    ...(people.length === 0 ? [] : [`          issue-assignees: ${yamlText(people.join(', '))}`]),
    ...(teams.length === 0
      ? []
      : [`          issue-mentions: "${teams.map((team) => `@${team}`).join(', ')}"`]),
    '          mode: ${{ inputs.mode }}',
    '          authorization-response: ${{ inputs.authorization-response }}',
  ].join('\n')}\n`;
}

function credentialLines(credential: WriterKind): string[] {
  switch (credential) {
    case 'app':
      return [
        `          secrets-app-client-id: \${{ vars.${APP_CLIENT_ID} }}`,
        `          secrets-app-private-key: \${{ secrets.${APP_PRIVATE_KEY} }}`,
      ];
    case 'pat':
      return ['          secrets-token: ${{ secrets.SECRETS_TOKEN }}'];
  }
}

/** Text in YAML: bare where that is nothing but a name, or several, and no number or word of YAML's. */
function yamlText(text: string): string {
  const isBare = new RegExp(`^${NAME}(?:, ${NAME})*$`).test(text);
  return isBare && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : JSON.stringify(text);
}

const NAME = '[A-Za-z](?:[\\w:-]*[\\w-])?';
