import { InputError } from '../inputs/options.js';
import { requireSecretValue } from '../inputs/values.js';
import type { Secret } from '../token/secret.js';
import type { Terminal } from './terminal.js';

/** A secret that a command cannot do without. */
interface SecretWanted {
  /** What the environment gave. */
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
 * A secret from standard input where that was asked for, else from the environment, else from a prompt that does not show it.
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
  return requireSecretValue(variable, (await terminal.askHidden(question, { hint })).trim(), hint);
}

const PIPE_EXAMPLE = 'Pipe the secret in, or leave --stdin out to be asked for it.';

export const ACCESS_TOKEN_HINT =
  'It is the Meta token itself. A secret on GitHub cannot be read back: take it from where you made it.';
export const APP_SECRET_HINT =
  "You can find it in the app's settings under Basic: https://developers.facebook.com/apps";
export const GITHUB_TOKEN_HINT =
  'It needs a fine-grained personal access token with Secrets: write and Issues: write in that repository: ' +
  'https://github.com/settings/personal-access-tokens/new';
