import { type CredentialKind, refuseOtherKind } from '../inputs/misplaced-credentials.js';
import { InputError } from '../inputs/options.js';
import { requireSecretValue } from '../inputs/values.js';
import type { Secret } from '../token/secret.js';
import { askUntilRead } from './ask.js';
import type { Terminal } from './terminal.js';

/** A secret that a command requires. */
interface SecretWanted {
  /** The environment's value. */
  readonly given: Secret | undefined;
  /** The environment variable it belongs in: `META_APP_SECRET`. */
  readonly variable: string;
  /** What a person is asked for: `Meta app secret`. */
  readonly question: string;
  /** The command was told, by --stdin, that it comes on standard input. */
  readonly onInput?: boolean;
  /** Where a person finds it. */
  readonly hint: string;
}

/**
 * Reads a secret from standard input if requested, else from the environment, else from a hidden prompt.
 * @throws InputError when it is nowhere and nobody can be asked; Cancelled
 */
export async function requireSecret(wanted: SecretWanted, terminal: Terminal): Promise<Secret> {
  const { given, variable, question, onInput = false, hint } = wanted;
  if (onInput) {
    if (terminal.isInteractive) throw new InputError('--stdin', 'finds a terminal there.', PIPE_EXAMPLE);
    return requireSecretValue('standard input', (await terminal.readInput()).trim(), hint);
  }
  if (given !== undefined) return given;
  if (!terminal.isInteractive) {
    throw new InputError(variable, 'is missing in the environment.', hint);
  }
  return askUntilRead(
    terminal,
    () => terminal.askHidden(question, { hint }),
    (typed) => requireSecretValue(variable, readTyped(variable, typed, hint), hint),
  );
}

/** What a person typed for a variable. @throws InputError for a credential of another kind: it goes to nobody else */
export function readTyped(variable: string, typed: string, hint: string): string {
  const value = typed.trim();
  refuseOtherKind(variable, value, KINDS[variable], hint);
  return value;
}

const KINDS: Readonly<Record<string, CredentialKind>> = {
  META_ACCESS_TOKEN: 'meta-token',
  META_ADMIN_TOKEN: 'meta-token',
  GH_TOKEN: 'github-token',
  GITHUB_TOKEN: 'github-token',
  GH_ENTERPRISE_TOKEN: 'github-token',
  GITHUB_ENTERPRISE_TOKEN: 'github-token',
};

const PIPE_EXAMPLE = 'Pipe the secret in, or leave --stdin out to be asked for it.';

export const ACCESS_TOKEN_HINT =
  'It is the Meta token itself. A secret on GitHub cannot be read back: take it from where you made it.';
export const APP_SECRET_HINT =
  "You can find it in the app's settings under Basic: https://developers.facebook.com/apps";
export const GITHUB_TOKEN_HINT =
  'It needs a fine-grained personal access token with Secrets: write and Issues: write in that repository: ' +
  'https://github.com/settings/personal-access-tokens/new';
