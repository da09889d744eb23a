import type { Login, RunMode } from '../token/config.js';
import type { Secret } from '../token/secret.js';
import { type Fields, inputFields, readInput } from './fields.js';
import { refuseCollisions } from './locations.js';
import { refuseMisplacedCredentials, refuseMixedUpCredentials } from './misplaced-credentials.js';
import { InputError, type RunOptions, type SecretsApp } from './options.js';
import { readTokenConfigs } from './token-config.js';

const SECRETS_TOKEN_HINT =
  'GITHUB_TOKEN cannot write secrets. Set it to a GitHub App installation token or a fine-grained personal access token: ' +
  'secrets-token: ${{ steps.app-token.outputs.token }}. ';
/** Source: docs.github.com/en/actions/reference/security/secrets and /workflows-and-actions/reusing-workflow-configurations. */
const EMPTY_CAUSES =
  'If it is set: a token that another job made arrives empty, so make it in this job; a reusable workflow gets secrets only with ' +
  "secrets: inherit; an organization's secret reaches only the repositories that its visibility names; and a run that Dependabot " +
  "starts gets Dependabot's secrets alone.";
const GITHUB_TOKEN_HINT =
  'Example: github-token: ${{ github.token }}, with permissions: issues: write. Or set open-issues: false.';

/** Reads every input of the action: see `readRunOptions`. */
export function readInputs(input: (name: string) => string, repository: string): Promise<RunOptions> {
  return readRunOptions(inputFields(input), repository);
}

/**
 * Reads a run's options before anything is sent. `repository` is this one, `owner/name`.
 * @throws InputError naming the field, what is wrong with it and an example; never its value.
 */
export async function readRunOptions(fields: Fields, repository: string): Promise<RunOptions> {
  await refuseMisplacedCredentials(fields);
  const mode = readMode(fields);
  const configs = await readTokenConfigs(fields, mode, repository);
  refuseCollisions(configs);

  const secretsApp = readSecretsApp(fields);
  const secretsToken = readInput(fields, 'secrets-token');
  if (secretsApp !== undefined && secretsToken !== undefined) {
    throw new InputError(
      'secrets-token',
      'cannot be set together with secrets-app-private-key: one of them writes the secrets.',
      'Take secrets-token out, and the step that makes it.',
    );
  }
  if (isWriting(mode) && secretsToken === undefined && secretsApp === undefined) {
    throw new InputError('secrets-token', 'is missing or empty.', SECRETS_TOKEN_HINT + EMPTY_CAUSES);
  }
  const openIssues = readInput(fields, 'open-issues');
  const githubToken = readInput(fields, 'github-token');
  if (isWriting(mode) && openIssues && githubToken === undefined) {
    throw new InputError('github-token', 'is missing or empty.', GITHUB_TOKEN_HINT);
  }
  const clientToken = readInput(fields, 'client-token');
  refuseMixedUpCredentials(fields, configs, secretsToken, githubToken, clientToken);
  const heartbeatUrl = readInput(fields, 'heartbeat-url');
  const login = mode === 'reauthorize' ? readLogin(fields, clientToken) : undefined;

  return {
    mode,
    configs,
    openIssues,
    ...readMetaServices(fields),
    ...(secretsToken && { secretsToken }),
    ...(secretsApp && { secretsApp }),
    ...(githubToken && { githubToken }),
    ...(heartbeatUrl && { heartbeatUrl }),
    ...(clientToken && { clientToken }),
    ...(login && { login }),
  };
}

/**
 * Reads all that a login on this computer is asked to do. The person's login itself comes later, the token in the secret need
 * not be known, and without `secrets-token` the result can only be looked at.
 * @throws InputError as `readRunOptions` does
 */
export async function readLoginOptions(fields: Fields, repository: string): Promise<RunOptions> {
  await refuseMisplacedCredentials(fields);
  const configs = await readTokenConfigs(fields, 'reauthorize', repository);
  refuseCollisions(configs);
  const secretsToken = readInput(fields, 'secrets-token');
  refuseMixedUpCredentials(fields, configs, secretsToken);
  return {
    mode: 'reauthorize',
    configs,
    openIssues: false,
    ...readMetaServices(fields),
    ...(secretsToken && { secretsToken }),
  };
}

type MetaServices = Pick<
  RunOptions,
  'graphApiVersion' | 'graphApiUrl' | 'instagramApiUrl' | 'instagramLoginUrl' | 'threadsApiUrl'
>;

function readMetaServices(fields: Fields): MetaServices {
  return {
    graphApiVersion: readInput(fields, 'graph-api-version'),
    graphApiUrl: readInput(fields, 'graph-api-url'),
    instagramApiUrl: readInput(fields, 'instagram-api-url'),
    instagramLoginUrl: readInput(fields, 'instagram-login-url'),
    threadsApiUrl: readInput(fields, 'threads-api-url'),
  };
}

function readSecretsApp(fields: Fields): SecretsApp | undefined {
  const clientId = readInput(fields, 'secrets-app-client-id');
  const privateKey = readInput(fields, 'secrets-app-private-key');
  if (clientId === undefined && privateKey === undefined) return undefined;
  if (clientId !== undefined && privateKey !== undefined) return { clientId, privateKey };
  throw clientId === undefined
    ? new InputError(
        'secrets-app-client-id',
        'is missing or empty, and secrets-app-private-key is set: a GitHub App signs with both.',
        'Example: secrets-app-client-id: ${{ vars.SECRETS_APP_CLIENT_ID }}',
      )
    : new InputError(
        'secrets-app-private-key',
        'is missing or empty, and secrets-app-client-id is set: a GitHub App signs with both.',
        `Example: secrets-app-private-key: \${{ secrets.SECRETS_APP_PRIVATE_KEY }}. ${EMPTY_CAUSES}`,
      );
}

function readMode(fields: Fields): RunMode {
  const mode = readInput(fields, 'mode');
  const dryRun = readInput(fields, 'dry-run');
  if (mode === 'reauthorize' && dryRun) {
    throw new InputError(
      'dry-run',
      'cannot be set together with mode reauthorize.',
      "It would spend the login's one-time code.",
    );
  }
  return mode === 'refresh' && dryRun ? 'dry-run' : mode;
}

function isWriting(mode: RunMode): boolean {
  return mode === 'refresh' || mode === 'reauthorize';
}

function readLogin(fields: Fields, clientToken: Secret | undefined): Login {
  const response = readInput(fields, 'authorization-response');
  if (response !== undefined) return response;
  if (clientToken !== undefined) return { kind: 'device', clientToken };
  throw new InputError(
    'authorization-response',
    'is missing, and so is client-token: mode reauthorize needs one of them.',
    "Paste the address that Meta's dialog ended on, or set client-token for device login.",
  );
}
