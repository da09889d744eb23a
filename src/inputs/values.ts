import type { Asset, AssetKind } from '../token/asset.js';
import { Secret } from '../token/secret.js';
import { refuseCredentialShape, refuseLiteral, refuseUnfilled, storeAgain } from './credentials.js';
import { InputError } from './options.js';

/*
 * One reader per kind of value. Each takes the name that the user knows the value by (an input, or an entry and key of a YAML
 * list) and throws an InputError with that name and an example; none repeats the value, which may be a secret in the wrong place:
 * what is no credential's reader refuses a credential by its shape.
 */

/** Reads the text at a name. @throws InputError */
export type Reader<T> = (name: string, value: string) => T;

/** A reader of a text that people see. */
function named<T, More extends readonly unknown[]>(
  read: (name: string, value: string, ...more: More) => T,
): (name: string, value: string, ...more: More) => T {
  return (name, value, ...more) => {
    refuseUnfilled(name, value);
    refuseCredentialShape(name, value);
    return read(name, value, ...more);
  };
}

/** The same reader for an optional value. */
export function optional<T>(read: Reader<T>): Reader<T | undefined> {
  return (name, value) => (value === '' ? undefined : read(name, value));
}

/** `inputs.x` of type number and GitHub's phone app write a whole number as `30.0` (read 2026-11: browserbase/stagehand #2154). */
function wholeNumber(value: string): string | undefined {
  return /^(\d{1,32})(?:\.0+)?$/.exec(value)?.[1];
}

export const readDays = named((name: string, value: string, example: number): number => {
  const days = wholeNumber(value);
  if (days === undefined || days.length > 3 || Number(days) > 365) {
    throw new InputError(
      name,
      'must be a whole number of days from 0 to 365.',
      `Example: ${name}: ${example}`,
    );
  }
  return Number(days);
});

export const readBoolean = named((name: string, value: string): boolean => {
  switch (value.toLowerCase()) {
    case 'true':
      return true;
    case 'false':
      return false;
    default:
      throw new InputError(name, 'must be true or false.', `Example: ${name}: true`);
  }
});

export function readChoice<const T extends string>(
  name: string,
  value: string,
  choices: readonly [T, ...T[]],
): T {
  refuseUnfilled(name, value);
  refuseCredentialShape(name, value);
  const chosen = choices.find((choice) => choice === value);
  if (chosen === undefined) {
    throw new InputError(name, `must be one of ${choices.join(', ')}.`, `Example: ${name}: ${choices[0]}`);
  }
  return chosen;
}

export const readAppId = named((name: string, value: string): string => {
  const id = wholeNumber(value);
  if (id === undefined) {
    throw new InputError(
      name,
      value === '' ? 'is missing.' : 'must be the number of a Meta app.',
      `You can find it on https://developers.facebook.com/apps. Example: ${name}: "123456789012345"`,
    );
  }
  return id;
});

export const readUserId = optional(
  idReader('a user or system user, as the Access Token Debugger shows it', '"10215241773831025"'),
);

export const readConfigId = optional(
  idReader('a configuration of Facebook Login for Business', '"1234567890123456"'),
);

export const readPageId = idReader('a Facebook page', '"103455271248220"');

function idReader(what: string, example: string): Reader<string> {
  return named((name, value) => {
    const id = wholeNumber(value);
    if (id !== undefined) return id;
    throw new InputError(name, `must be the number of ${what}.`, `Example: ${name}: ${example}`);
  });
}

/** A credential: printable characters without spaces, or undefined if empty. `secretName`, where it is known, is no credential either. */
export function readSecretValue(name: string, value: string, secretName?: string): Secret | undefined {
  if (value === '') return undefined;
  refuseLiteral(name, value, { secretName });
  if (/^(?:Bearer|OAuth|token)\s/i.test(value)) {
    throw new InputError(
      name,
      'begins with a word of a request, such as Bearer, and only the value belongs here.',
      storeAgain(name),
    );
  }
  if (!/^[\x21-\x7e]+$/.test(value) || value.length > 48_000) {
    throw new InputError(
      name,
      'holds a space, a line break or another character that no credential has.',
      storeAgain(name),
    );
  }
  return new Secret(value);
}

export function requireSecretValue(name: string, value: string, hint: string, secretName?: string): Secret {
  const secret = readSecretValue(name, value, secretName);
  if (secret === undefined) throw new InputError(name, 'is missing or empty.', hint);
  return secret;
}

/** Source: docs.github.com/en/actions/reference/security/secrets, "Naming your secrets". */
export const readSecretName = named((name: string, value: string): string => {
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
});

/** Source: docs.github.com/en/actions/reference/workflows-and-actions/variables, "Naming conventions". */
export const readVariableName = named((name: string, value: string, example: string): string | undefined => {
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
});

export const readRepository = named((name: string, value: string): string => {
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/.test(value)) {
    throw new InputError(name, 'must be a repository as OWNER/NAME.', `Example: ${name}: acme/website`);
  }
  return value;
});

export const readOrganization = named((name: string, value: string): string | undefined => {
  if (value === '') return undefined;
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(value)) {
    throw new InputError(name, 'must be the name of an organization on GitHub.', `Example: ${name}: acme`);
  }
  return value;
});

export const readEnvironment = named((name: string, value: string): string | undefined => {
  if (value === '') return undefined;
  // In the path of a request, `.` and `..` would be another place.
  if (value.length > 255 || /\p{Cc}/u.test(value) || /^\.{1,2}$/.test(value)) {
    throw new InputError(name, 'must be the name of an environment.', `Example: ${name}: production`);
  }
  return value;
});

/** Scopes separated by commas, spaces or line breaks. */
export const readScopes = named((name: string, value: string): readonly string[] => {
  const scopes = listOf(value, /[\s,]/);
  if (!scopes.every((scope) => /^[a-z][a-z0-9_]{0,63}$/.test(scope))) {
    throw new InputError(
      name,
      'must be permissions of Meta, separated by commas, spaces or line breaks.',
      `Example: ${name}: ads_read, read_insights`,
    );
  }
  return [...new Set(scopes)];
});

export const readLabels = named((name: string, value: string): readonly [string, ...string[]] => {
  const [first, ...others] = listOf(value, /[,\n]/);
  // In the path of a request, `.` and `..` would be another place.
  const isLabel = (label: string) => label.length <= 50 && !/\p{Cc}|^\.{1,2}$/u.test(label);
  if (first === undefined || ![first, ...others].every(isLabel)) {
    throw new InputError(
      name,
      'must be one label or several, separated by commas, of at most 50 characters each.',
      `Example: ${name}: refresh-meta-token`,
    );
  }
  return [first, ...others];
});

/** GitHub accepts ten assignees at most. */
const MOST_ASSIGNEES = 10;

export const readAssignees = named((name: string, value: string): readonly string[] => {
  const logins = listOf(value, /[\s,]/).map((login) => login.replace(/^@/, ''));
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
});

/** GitHub mentions people and teams; more than ten would be a crowd. */
export const readMentions = named((name: string, value: string): readonly string[] => {
  const mentions = listOf(value, /[\s,]/).map((mention) => `@${mention.replace(/^@/, '')}`);
  const isRight = (mention: string) =>
    /^@[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\/[A-Za-z0-9][\w.-]{0,99})?$/.test(mention);
  if (mentions.length > MOST_ASSIGNEES || !mentions.every(isRight)) {
    throw new InputError(
      name,
      'must be people as @login or teams as @organization/team, ten at most, separated by commas.',
      `Example: ${name}: @octocat, @acme/marketing`,
    );
  }
  return [...new Set(mentions)];
});

const ASSET_FORMS: readonly (readonly [prefix: string, kind: AssetKind])[] = [
  ['act_', 'ad-account'],
  ['page:', 'page'],
  ['instagram:', 'instagram'],
  ['threads:', 'threads'],
  ['business:', 'business'],
  ['whatsapp:', 'whatsapp'],
  ['phone:', 'phone'],
  ['dataset:', 'dataset'],
];

/** Assets separated by commas, spaces or line breaks. */
export const readAssets = named((name: string, value: string): readonly Asset[] => {
  const assets = listOf(value.replace(/(:)[ \t]+(?=\d)/g, '$1'), /[\s,]/).map((text) =>
    readAsset(name, text),
  );
  const isSame = (one: Asset, other: Asset) => one.kind === other.kind && one.id === other.id;
  return assets.filter((one, index) => assets.findIndex((other) => isSame(one, other)) === index);
});

function readAsset(name: string, text: string): Asset {
  for (const [prefix, kind] of ASSET_FORMS) {
    if (!text.toLowerCase().startsWith(prefix)) continue;
    const id = wholeNumber(text.slice(prefix.length));
    if (id !== undefined) return { kind, id, name: text };
  }
  const isBare = wholeNumber(text) !== undefined;
  const forms = ASSET_FORMS.map(([prefix]) => `${prefix}ID`).join(', ');
  throw new InputError(
    name,
    isBare
      ? 'has an ID without its kind: perhaps an ad account, which is written act_ID, or a page, which is written page:ID.'
      : `must be assets in one of these forms: ${forms}; ID is a number.`,
    `Example: ${name}: act_1234567890, page:103455271248220`,
  );
}

export const readRedirectUri = named((name: string, value: string): string => {
  const url = parseUrl(value);
  if (url === null || !/^https?:$/.test(url.protocol) || url.hash !== '') {
    throw new InputError(
      name,
      'must be an absolute address, exactly as in the app\'s "Valid OAuth Redirect URIs".',
      `Example: ${name}: http://localhost:8080/`,
    );
  }
  return value;
});

export const readApiVersion = named((name: string, value: string): string => {
  if (!/^v\d{1,3}\.\d{1,2}$/.test(value)) {
    throw new InputError(name, 'must be a version of the Graph API.', `Example: ${name}: v27.0`);
  }
  return value;
});

/** An address that receives credentials: https, or http on loopback. */
export const readServiceUrl = named((name: string, value: string, example: string): string => {
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
});

/** Like readServiceUrl, but a ping address may hold its secret anywhere. */
export function readPingUrl(name: string, value: string): Secret | undefined {
  if (value === '') return undefined;
  refuseLiteral(name, value, { except: 'address' });
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

export const readEventType = named((name: string, value: string): string | undefined => {
  if (value === '') return undefined;
  if (value.length > 100 || !/^[\x21-\x7e]+$/.test(value)) {
    throw new InputError(
      name,
      'must be a word of at most 100 characters.',
      `Example: ${name}: meta-token-refreshed`,
    );
  }
  return value;
});

function parseUrl(value: string): URL | null {
  return URL.canParse(value) ? new URL(value) : null;
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/** The items of a text, which may also be a YAML list, with hyphens or in brackets. */
function listOf(value: string, separator: RegExp): string[] {
  const lines = value.split('\n').filter((line) => line.trim() !== '');
  const isHyphened = lines.every((line) => /^\s*-(?:\s|$)/.test(line));
  // A label may be called `[meta]`.
  const inBrackets = /^\s*\[(.*[,"'].*)\]\s*$/s.exec(value)?.[1];
  const parts = isHyphened
    ? lines.map((line) => line.replace(/^\s*-/, ''))
    : (inBrackets ?? value).split(inBrackets === undefined ? separator : /,/);
  const isYaml = isHyphened || inBrackets !== undefined;
  return parts
    .map((part) => part.trim())
    .map((part) => (isYaml ? part.replace(/^(["'])(.*)\1$/, '$2') : part))
    .filter((part) => part !== '');
}

/** Identifies a GitHub App; its number works too. */
export const readAppClientId = optional(
  named((name: string, value: string): string => {
    if (/^Iv[\w.-]{2,60}$/.test(value) || /^\d{1,20}$/.test(value)) return value;
    throw new InputError(
      name,
      'must be the client ID of a GitHub App, as its settings show it.',
      `Example: ${name}: \${{ vars.SECRETS_APP_CLIENT_ID }}`,
    );
  }),
);
