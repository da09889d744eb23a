import { Secret } from '../token/secret.js';
import { InputError } from './options.js';

/*
 * One reader per kind of value. Each takes the name that the user knows the value by (an input, or an entry and key of a YAML
 * list) and throws an InputError with that name and an example; none repeats the value, which may be a secret in the wrong place.
 */

export function readDays(name: string, value: string, example: number): number {
  if (!/^\d{1,3}$/.test(value) || Number(value) > 365) {
    throw new InputError(
      name,
      'must be a whole number of days from 0 to 365.',
      `Example: ${name}: ${example}`,
    );
  }
  return Number(value);
}

export function readBoolean(name: string, value: string): boolean {
  switch (value.toLowerCase()) {
    case 'true':
      return true;
    case 'false':
      return false;
    default:
      throw new InputError(name, 'must be true or false.', `Example: ${name}: true`);
  }
}

export function readChoice<const T extends string>(
  name: string,
  value: string,
  choices: readonly [T, ...T[]],
): T {
  const chosen = choices.find((choice) => choice === value);
  if (chosen === undefined) {
    throw new InputError(name, `must be one of ${choices.join(', ')}.`, `Example: ${name}: ${choices[0]}`);
  }
  return chosen;
}

export function readAppId(name: string, value: string): string {
  if (!/^\d{1,32}$/.test(value)) {
    throw new InputError(
      name,
      value === '' ? 'is missing.' : 'must be the number of a Meta app.',
      `You find it on https://developers.facebook.com/apps. Example: ${name}: "123456789012345"`,
    );
  }
  return value;
}

export function readUserId(name: string, value: string): string | undefined {
  if (value === '') return undefined;
  if (!/^\d{1,32}$/.test(value)) {
    throw new InputError(
      name,
      'must be the number of a user or system user, as the Access Token Debugger shows it.',
      `Example: ${name}: "10215241773831025"`,
    );
  }
  return value;
}

/** A credential: printable characters without spaces, or undefined when nothing is there. */
export function readSecretValue(name: string, value: string): Secret | undefined {
  if (value === '') return undefined;
  if (!/^[\x21-\x7e]+$/.test(value) || value.length > 48_000) {
    throw new InputError(
      name,
      'holds a space, a line break or another character that no credential has.',
      `Store it again without anything around it. Example: ${name}: \${{ secrets.NAME }}`,
    );
  }
  return new Secret(value);
}

/** The address or code that a person pasted. Only its shape as a text is checked here. */
export function readPastedResponse(name: string, value: string): Secret | undefined {
  if (value === '') return undefined;
  if (!/^[\x21-\x7e]+$/.test(value) || value.length > 10_000) {
    throw new InputError(
      name,
      'is neither an address nor a code.',
      `Paste the whole address that the dialog ended on. Example: ${name}: http://localhost:8080/?code=…&state=…`,
    );
  }
  return new Secret(value);
}

export function requireSecretValue(name: string, value: string, hint: string): Secret {
  const secret = readSecretValue(name, value);
  if (secret === undefined) throw new InputError(name, 'is missing or empty.', hint);
  return secret;
}

/** Source: docs.github.com/en/actions/reference/security/secrets, "Naming your secrets". */
export function readSecretName(name: string, value: string): string {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(value) || /^GITHUB_/i.test(value)) {
    throw new InputError(
      name,
      value === ''
        ? 'is missing.'
        : 'must be a name that GitHub accepts for a secret: letters, digits and _, not starting with a digit or GITHUB_.',
      `Example: ${name}: META_ACCESS_TOKEN`,
    );
  }
  return value.toUpperCase();
}

/** Source: docs.github.com/en/actions/reference/workflows-and-actions/variables, "Naming conventions". */
export function readVariableName(name: string, value: string, example: string): string | undefined {
  if (value === '') return undefined;
  if (
    !/^[A-Za-z_][A-Za-z0-9_]*$/.test(value) ||
    /^(GITHUB|RUNNER)_/i.test(value) ||
    /^(NODE_OPTIONS|CI|PATH)$/i.test(value)
  ) {
    throw new InputError(
      name,
      'must be a name of letters, digits and _, not starting with a digit or GITHUB_.',
      `Example: ${name}: ${example}`,
    );
  }
  return value;
}

export function readRepository(name: string, value: string): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9._-]{1,100}$/.test(value)) {
    throw new InputError(name, 'must be a repository as OWNER/NAME.', `Example: ${name}: acme/website`);
  }
  return value;
}

export function readOrganization(name: string, value: string): string | undefined {
  if (value === '') return undefined;
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(value)) {
    throw new InputError(name, 'must be the name of an organization on GitHub.', `Example: ${name}: acme`);
  }
  return value;
}

export function readEnvironment(name: string, value: string): string | undefined {
  if (value === '') return undefined;
  if (value.length > 255 || /\p{Cc}/u.test(value)) {
    throw new InputError(name, 'must be the name of an environment.', `Example: ${name}: production`);
  }
  return value;
}

/** Scopes separated by commas, spaces or line breaks. */
export function readScopes(name: string, value: string): readonly string[] {
  const scopes = listOf(value, /[\s,]+/);
  if (!scopes.every((scope) => /^[a-z][a-z0-9_]{0,63}$/.test(scope))) {
    throw new InputError(
      name,
      'must be permissions of Meta, separated by commas, spaces or line breaks.',
      `Example: ${name}: ads_read, read_insights`,
    );
  }
  return [...new Set(scopes)];
}

export function readLabels(name: string, value: string): readonly [string, ...string[]] {
  const [first, ...others] = listOf(value, /[,\n]+/);
  if (first === undefined || [first, ...others].some((label) => label.length > 50 || /\p{Cc}/u.test(label))) {
    throw new InputError(
      name,
      'must be one label or several, separated by commas, of at most 50 characters each.',
      `Example: ${name}: refresh-meta-token`,
    );
  }
  return [first, ...others];
}

/** GitHub accepts ten assignees at most. */
const MOST_ASSIGNEES = 10;

export function readAssignees(name: string, value: string): readonly string[] {
  const logins = listOf(value, /[\s,]+/).map((login) => login.replace(/^@/, ''));
  if (
    logins.length > MOST_ASSIGNEES ||
    !logins.every((login) => /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(\[bot\])?$/.test(login))
  ) {
    throw new InputError(
      name,
      'must be GitHub logins, ten at most, separated by commas.',
      `Example: ${name}: octocat`,
    );
  }
  return logins;
}

export function readRedirectUri(name: string, value: string): string {
  const url = parseUrl(value);
  if (url === null || !/^https?:$/.test(url.protocol) || url.hash !== '') {
    throw new InputError(
      name,
      'must be an absolute address, exactly as in the app\'s "Valid OAuth Redirect URIs".',
      `Example: ${name}: http://localhost:8080/`,
    );
  }
  return value;
}

export function readApiVersion(name: string, value: string): string {
  if (!/^v\d{1,3}\.\d{1,2}$/.test(value)) {
    throw new InputError(name, 'must be a version of the Graph API.', `Example: ${name}: v25.0`);
  }
  return value;
}

/** An address that credentials are sent to: https, or http on this very machine. */
export function readServiceUrl(name: string, value: string, example: string): string {
  const url = parseUrl(value);
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (url === null || !isSafe || url.username !== '' || url.password !== '' || /[?#]/.test(value)) {
    throw new InputError(
      name,
      'must be an https address without user, query or fragment (http only on loopback).',
      `Example: ${name}: ${example}`,
    );
  }
  return value.replace(/\/+$/, '');
}

/** Like readServiceUrl, but a ping address may hold its secret anywhere. */
export function readPingUrl(name: string, value: string): Secret | undefined {
  if (value === '') return undefined;
  const url = parseUrl(value);
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (!isSafe) {
    throw new InputError(
      name,
      'must be an https address (http only on loopback).',
      `Example: ${name}: \${{ secrets.HEARTBEAT_URL }}`,
    );
  }
  return new Secret(value);
}

export function readEventType(name: string, value: string): string | undefined {
  if (value === '') return undefined;
  if (value.length > 100 || !/^[\x21-\x7e]+$/.test(value)) {
    throw new InputError(
      name,
      'must be a word of at most 100 characters.',
      `Example: ${name}: meta-token-refreshed`,
    );
  }
  return value;
}

function parseUrl(value: string): URL | null {
  return URL.canParse(value) ? new URL(value) : null;
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

function listOf(value: string, separator: RegExp): string[] {
  return value
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
