import { InputError } from '../inputs/options.js';

/** Options that people try, and where that secret belongs instead. */
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

/** What credentials look like, and where each belongs instead: Meta's prefixes (meta-api.md §15) and GitHub's. */
const SECRET_VALUES: readonly (readonly [pattern: RegExp, variable: string])[] = [
  [/(?:^|[^A-Za-z0-9])(?:EAA|IG[A-Z]{2}|TH[A-Z]{2})[A-Za-z0-9_-]{20,}/, 'META_ACCESS_TOKEN'],
  [/(?:^|\D)\d{6,}(?:\||%7C)[\w-]{16,}/i, 'META_ACCESS_TOKEN'],
  [/(?:^|[^A-Za-z0-9])(?:gh[pousr]_|github_pat_)\w{10,}/, 'GH_TOKEN'],
  [/(?:^|=)[0-9a-f]{32}$/i, 'META_APP_SECRET'],
];

const WHY = 'A command line shows in the list of processes and stays in the history of the shell.';

/**
 * Refuses a secret in the command line before anything looks at it.
 * @throws InputError that names where the secret belongs, and never repeats it
 */
export function refuseSecretsInArguments(commandArguments: readonly string[]): void {
  for (const argument of commandArguments) {
    const option = /^--?([a-z-]+)/.exec(argument)?.[1] ?? '';
    const variable = SECRET_OPTIONS[option];
    if (variable !== undefined) throw refusal(`--${option}`, variable);
    const secret = SECRET_VALUES.find(([pattern]) => pattern.test(argument));
    if (secret !== undefined) throw refusal('One of the arguments', secret[1]);
  }
}

function refusal(name: string, variable: string): InputError {
  return new InputError(
    name,
    'a secret is not taken from the command line.',
    `${WHY} Set ${variable} in the environment instead. If a real secret was typed here, replace it with a new one.`,
  );
}
