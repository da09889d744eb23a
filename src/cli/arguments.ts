import {
  type CredentialShape,
  credentialPartsOf,
  credentialShapeIn,
  findCredentials,
} from '../inputs/credentials.js';
import { InputError } from '../inputs/options.js';

/** Options that people try for secrets, and where each belongs instead. */
const SECRET_OPTIONS: Readonly<Record<string, string>> = {
  'app-secret': 'META_APP_SECRET',
  'client-secret': 'META_APP_SECRET',
  token: 'META_ACCESS_TOKEN',
  'admin-token': 'META_ADMIN_TOKEN',
  'access-token': 'META_ACCESS_TOKEN',
  'meta-access-token': 'META_ACCESS_TOKEN',
  'meta-token': 'META_ACCESS_TOKEN',
  'client-token': 'META_CLIENT_TOKEN',
  'secrets-token': 'GH_TOKEN',
  'github-token': 'GH_TOKEN',
  'gh-token': 'GH_TOKEN',
};

/** Where each kind of credential belongs instead. */
const VARIABLES: Readonly<Record<CredentialShape['input'], string>> = {
  'access-token': 'META_ACCESS_TOKEN',
  'secrets-token': 'GH_TOKEN',
  'app-secret': 'META_APP_SECRET',
  'secrets-app-private-key': 'GH_TOKEN',
};

/** Variables of the environment that hold a credential, whether a command reads them or not. */
const CREDENTIAL_VARIABLE = /^(?:META|INSTAGRAM|THREADS|GH|GITHUB)_(?:\w+_)?(?:TOKEN|SECRET)$/;

const WHY = 'Command lines are visible in the list of processes and stay in the history of the shell.';

/**
 * Refuses a secret in the command line before anything looks at it: by the option's name, by the shapes of credentials, and
 * where it is one of the environment's.
 * @throws InputError that names where the secret belongs, and never repeats it
 */
export function refuseSecretsInArguments(
  commandArguments: readonly string[],
  env: NodeJS.ProcessEnv = {},
): void {
  const credentialIn = findCredentials(
    Object.entries(env).flatMap(([name, value = '']) =>
      CREDENTIAL_VARIABLE.test(name)
        ? credentialPartsOf(value.trim()).map((part) => ({ name, value: part }))
        : [],
    ),
  );
  for (const [index, argument] of commandArguments.entries()) {
    const option = /^--?([a-z-]+)/.exec(argument)?.[1] ?? '';
    const variable = SECRET_OPTIONS[option];
    if (variable !== undefined) throw refusal(`--${option}`, variable);
    const shape = credentialShapeIn(argument);
    const owner = shape === undefined ? credentialIn(argument) : VARIABLES[shape.input];
    if (owner !== undefined) throw refusal(placeOf(argument, commandArguments[index - 1]), owner);
  }
}

/** The option that an argument belongs to, where it is one for certain and not a secret itself. */
function placeOf(argument: string, before = ''): string {
  const own = /^(--[a-z]+(?:-[a-z]+){0,3})=/.exec(argument)?.[1];
  const option = own ?? (/^--[a-z]+(?:-[a-z]+){0,3}$/.test(before) ? before : '');
  return option === '' || option.length > LONGEST_OPTION ? 'One of the arguments' : option;
}

const LONGEST_OPTION = 24;

function refusal(name: string, variable: string): InputError {
  return new InputError(
    name,
    'a secret is not taken from the command line.',
    `${WHY} Set ${variable} in the environment instead. If a real secret was typed here, replace it with a new one.`,
  );
}
