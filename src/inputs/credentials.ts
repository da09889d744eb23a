import { createCommonText } from '../net/common-text.js';
import { InputError } from './options.js';

/*
 * What must not happen to a credential: to stand where a name belongs, for names are printed, published and written in capitals,
 * where no mask of the runner finds them; and to be a text that only stands for it.
 */

/** A kind of credential, by its shape, and where it belongs. */
export interface CredentialShape {
  readonly what: string;
  readonly input: 'access-token' | 'secrets-token' | 'app-secret' | 'secrets-app-private-key';
  readonly pattern: RegExp;
}

/**
 * Sources: the prefixes of Meta's answers (developers.facebook.com/documentation/instagram-platform and /threads, read 2026-11);
 * github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats. Compared without regard to case, so
 * each wants a digit too: a name such as `THIS_IS_THE_TOKEN_OF_PRODUCTION` is none.
 */
const SHAPES: readonly CredentialShape[] = [
  {
    what: 'an access token of Meta',
    input: 'access-token',
    pattern:
      /(?:^|[^a-z0-9])(?:EAA|IG(?:AA|Q[A-Z])|TH(?:AA|Q[A-Z]))(?=[a-z0-9_-]*\d)[a-z0-9][a-z0-9_-]{19,}/i,
  },
  {
    what: 'an app access token of Meta (ID|SECRET)',
    input: 'access-token',
    pattern: /(?:^|\D)\d{6,}(?:\||%7C)[\w-]{16,}/i,
  },
  {
    what: 'a token of GitHub',
    input: 'secrets-token',
    pattern: /(?:^|[^a-z0-9])(?:gh[pousr]_|github_pat_)(?:(?=[a-z0-9]*\d)[a-z0-9]{10,}|\d+_eyJ)/i,
  },
  {
    what: 'a private key',
    input: 'secrets-app-private-key',
    pattern: /-----BEGIN [A-Z ]*PRIVATE KEY|(?:^|\s)MII[A-Za-z0-9+/]{60,}/,
  },
  {
    what: 'an app secret of Meta',
    input: 'app-secret',
    pattern: /(?:^|[\s,=])(?=\d*[a-f])[0-9a-f]{32}(?:$|[\s,])/i,
  },
];

/** The credential that a text looks like, or holds. */
export function credentialShapeIn(text: string): CredentialShape | undefined {
  return SHAPES.find(({ pattern }) => pattern.test(text));
}

/**
 * What a whole value is for certain, by how Meta and GitHub begin theirs. Case counts here: an app secret may begin with `eaa`.
 */
export function kindByPrefix(value: string): 'meta-token' | 'github-token' | 'private-key' | undefined {
  if (/^(?:EAA|IG(?:AA|Q[A-Z])|TH(?:AA|Q[A-Z]))[A-Za-z0-9_-]{17,}$/.test(value)) return 'meta-token';
  if (/^(?:gh[pousr]_|github_pat_)\S{10,}$/.test(value)) return 'github-token';
  return value.includes('-----BEGIN') ? 'private-key' : undefined;
}

/** A credential of this run: what people call it, and its value. */
export interface KnownCredential {
  readonly name: string;
  readonly value: string;
}

/** The length of a credential's piece; shorter ones also occur in words. */
const PIECE = 8;

/** Finds the credential of this run in a text, whole or in pieces, in upper or lower case. */
export function findCredentials(
  credentials: readonly KnownCredential[],
): (text: string) => string | undefined {
  const index = createCommonText();
  for (const { value } of credentials) index.add(withoutMarks(value).toLowerCase(), PIECE);
  let owners: ReadonlyMap<string, string> | undefined;
  return (text) => {
    for (const reading of readingsOf(text)) {
      // The pieces of hundreds of credentials are listed only if the text contains one.
      if (!index.has(reading.toLowerCase())) continue;
      owners ??= ownersOfPieces(credentials);
      for (const piece of piecesOf(reading)) {
        const owner = owners.get(piece);
        if (owner !== undefined) return owner;
      }
    }
    return undefined;
  };
}

/** The credential's name for each piece. */
function ownersOfPieces(credentials: readonly KnownCredential[]): Map<string, string> {
  const owners = new Map<string, string>();
  for (const { name, value } of credentials) {
    for (const piece of piecesOf(withoutMarks(value))) if (!owners.has(piece)) owners.set(piece, name);
  }
  return owners;
}

/** A text, and its parts decoded from base64 or hex: an encoded credential is still one. */
function* readingsOf(text: string): Generator<string> {
  yield text;
  for (const [word] of text.matchAll(/[A-Za-z0-9+/_-]{12,}/g)) {
    // Whatever stands before it moves its beginning.
    for (const from of [0, 1, 2, 3]) yield Buffer.from(word.slice(from), 'base64').toString('latin1');
  }
  for (const [digits] of text.matchAll(/[0-9a-f]{16,}/gi)) {
    for (const from of [0, 1]) yield Buffer.from(digits.slice(from), 'hex').toString('latin1');
  }
}

/** The prefix of a kind of credential is no secret, and occurs in names such as `GITHUB_PAT_WRITER`. */
function withoutMarks(value: string): string {
  return value
    .replace(/-----[A-Z ]+-----/g, '')
    .replace(/^(?:EAA|IG(?:AA|Q[A-Z])|TH(?:AA|Q[A-Z])|gh[pousr]_|github_pat_)/, '');
}

function* piecesOf(text: string): Generator<string> {
  const lower = text.toLowerCase();
  for (let start = 0; start + PIECE <= lower.length; start++) {
    const piece = lower.slice(start, start + PIECE);
    // An app's ID is part of its app token, and a run of one letter occurs anywhere.
    if (!/^\d+$/.test(piece) && new Set(piece).size > 2) yield piece;
  }
}

/**
 * Refuses a credential where a name belongs.
 * @throws InputError that repeats nothing of it
 */
export function refuseCredentialShape(name: string, text: string): void {
  for (const reading of readingsOf(text)) {
    const shape = credentialShapeIn(reading);
    if (shape !== undefined) throw misplaced(name, `looks like ${shape.what}`);
  }
}

/** The refusal of a credential where a name belongs. */
export function misplaced(name: string, what: string): InputError {
  return new InputError(
    name,
    `${what}. No credential belongs here: this is printed, published or sent on.`,
    `Write what is asked for itself, such as the name META_ACCESS_TOKEN, not \${{ secrets.META_ACCESS_TOKEN }}. Replace a real credential that was shown before.`,
  );
}

/**
 * Refuses a text that only stands for a value: an expression that nothing filled in, a shell's variable, the name of a secret,
 * a value in quotation marks, a mask copied from a log.
 * @throws InputError with the form that works
 */
export function refuseLiteral(
  name: string,
  value: string,
  { secretName, except }: { readonly secretName?: string | undefined; readonly except?: Literal } = {},
): void {
  const literal = literalKindOf(value, secretName);
  if (literal !== undefined && literal !== except)
    throw new InputError(name, LITERALS[literal], workingForm(name, literal));
}

/** Refuses what is not a name either: an unfilled expression, or a name in quotation marks. */
export function refuseUnfilled(name: string, value: string): void {
  const literal = isQuoted(value) ? 'quoted' : value.includes('${{') ? 'expression' : undefined;
  if (literal !== undefined) throw new InputError(name, LITERALS[literal], NAME_FORMS[literal]);
}

/**
 * What of a value may be a credential: all of it, what stands inside quotation marks, a line of a file or JSON, or nothing of a text
 * that only stands for one. The names around a credential are none.
 */
export function credentialPartsOf(value: string, secretName?: string): readonly string[] {
  const literal = literalKindOf(value, secretName);
  switch (literal) {
    case undefined:
    case 'address':
      return [value];
    case 'quoted':
    case 'half-quoted':
      return credentialPartsOf(value.replace(EDGE_MARKS, ''), secretName);
    case 'bracketed':
      return credentialPartsOf(value.slice(1, -1).trim(), secretName);
    case 'separated':
      return credentialPartsOf(value.replace(SEPARATORS, ''), secretName);
    case 'assignment':
      return value
        .split(/[\s&?;,"']/)
        .map((part) => part.replace(KEY, ''))
        .filter((part) => part !== '' && !/^\w+=$/.test(part))
        .flatMap((part) => credentialPartsOf(part, secretName));
    case 'json':
      return [...value.matchAll(/"((?:[^"\\]|\\.)*)"(\s*:)?/g)].flatMap(([, text = '', isKey]) =>
        isKey === undefined ? credentialPartsOf(text, secretName) : [],
      );
    default:
      return [];
  }
}

/** Whether a text is a web address: no credential is one, though it may contain one. */
export function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

type Literal =
  | 'quoted'
  | 'half-quoted'
  | 'bracketed'
  | 'separated'
  | 'expression'
  | 'bare-expression'
  | 'variable'
  | 'name'
  | 'mask'
  | 'assignment'
  | 'json'
  | 'no-value'
  | 'placeholder'
  | 'file'
  | 'address';

const LITERALS: Readonly<Record<Literal, string>> = {
  quoted: 'has quotation marks around it, and they became a part of the value.',
  expression: 'holds an expression that nothing filled in.',
  'bare-expression': 'is an expression without the ${{ }} around it.',
  variable: 'is the name of a shell variable and not its value.',
  name: 'is the name of a secret and not its value.',
  mask: 'is a row of asterisks, which a log shows in place of a value.',
  'half-quoted': 'begins or ends with a quotation mark, which became a part of the value.',
  bracketed: 'has brackets around it, and they became a part of the value.',
  separated: 'ends with a comma, a semicolon or an escaped line break, which became a part of the value.',
  assignment: 'is NAME=value, and only the value belongs here.',
  json: 'is JSON, and only the value in it belongs here.',
  'no-value': 'is what a program writes when it finds no value.',
  placeholder: 'is a word that stands for a value, and not the value.',
  file: 'is the name of a file, and its content belongs here.',
  address: 'is an address and not a credential.',
};

const NAME_FORMS: Readonly<Record<'quoted' | 'expression', string>> = {
  quoted: 'Write it without them.',
  expression: 'Expressions work in a workflow file only. Write the value itself.',
};

function literalKindOf(value: string, secretName: string | undefined): Literal | undefined {
  if (isQuoted(value)) return 'quoted';
  if (isHalfQuoted(value)) return 'half-quoted';
  if (value.includes('${{') || /^\{\{.*\}\}$/.test(value)) return 'expression';
  if (
    /^\{?\s*(?:secrets|vars|env|inputs|github|steps|needs|jobs|process\.env)(?:\.[\w.-]+|\[["'][\w.-]+["']\])+\s*\}?$/i.test(
      value,
    )
  )
    return 'bare-expression';
  if (/^\$|^%[^%]+%$/.test(value)) return 'variable';
  if (/^[*•]+$/.test(value)) return 'mask';
  if (/^(?:null|undefined|none|nil|\[object Object\])$/i.test(value)) return 'no-value';
  if (/^(?:\{[^{]|\[\s*[{"])/.test(value)) return 'json';
  if (/^(?:<.+>|\[.+\]|\(.+\))$/s.test(value)) return 'bracketed';
  if (
    /^(?:your|insert|paste|enter|replace)[ _-][\w -]+$|^(?:change[_-]?me|placeholder|true|false)$/i.test(
      value,
    )
  )
    return 'placeholder';
  if (KEY.test(value)) return 'assignment';
  if (isAddress(value)) return 'address';
  // A key's lines may be written out.
  if (SEPARATORS.test(value) && !value.includes('-----')) return 'separated';
  if (/^[\w./\\~:-]{1,200}\.(?:pem|txt|json|ya?ml|env)$/i.test(value)) return 'file';
  // No credential has capitals, digits and underscores alone.
  const isName = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value);
  const isOwnName = value.toUpperCase() === secretName?.toUpperCase() && value.length <= LONGEST_NAME;
  return value !== '' && (isName || isOwnName) && credentialShapeIn(value) === undefined ? 'name' : undefined;
}

/** A value longer than any usual name may be the credential in both places. */
const LONGEST_NAME = 40;

/** In the word's own marks, as editors and chats write them too. */
function isQuoted(value: string): boolean {
  return /^(?:".*"|'.*'|`.*`|“.*”|‘.*’|„.*“|«.*»)$/s.test(value);
}

/** With one of two marks copied along. */
function isHalfQuoted(value: string): boolean {
  return (
    value.replace(EDGE_MARKS, '').length === value.length - 1 && !/["'`“”‘’„«»]/.test(value.slice(1, -1))
  );
}

/** No credential begins or ends with one. */
const EDGE_MARKS = /^["'`“”‘’„«»]|["'`“”‘’„«»]$/g;

/** What follows a value in a list or in a text of a program. */
const SEPARATORS = /(?:[,;]|\\[rn])+$/;

/** What stands before a value in a file of settings or in an address: `META_ACCESS_TOKEN=`, `access_token: `. No address or drive begins so, and no padding of base64 ends so. */
const KEY = /^(?:export\s+)?[A-Za-z_][\w.-]*\s*(?:=(?!=*$)|:(?!\/\/|\\)(?=\s*\S))\s*/;

/** How to write the value at its source. */
function workingForm(name: string, literal: Literal): string {
  const isShell = literal === 'variable' || literal === 'expression' || literal === 'bare-expression';
  return storeAgain(name, isShell, !STANDS_FOR_IT.has(literal));
}

/** What stands where an expression or a name of the real thing belongs: the store itself is right. */
const STANDS_FOR_IT: ReadonlySet<Literal> = new Set(['expression', 'bare-expression', 'variable', 'name']);

/** How to pass a credential by itself, for the place that it came from. */
export function storeAgain(name: string, isShell = false, isStored = true): string {
  if (/^[A-Z][A-Z0-9_]*$/.test(name)) {
    const shell = isShell
      ? ' A shell fills in another variable only where it knows it and only outside single quotes.'
      : '';
    return `Set the environment variable ${name} to the value itself.${shell}`;
  }
  if (name.startsWith('--config')) {
    return `Set the value in the environment and write: ${keyOf(name)}: \${{ env.NAME }}`;
  }
  if (name === 'standard input') return 'Pipe the value itself.';
  if (name === '--token-file') return 'Write the token into the file, and nothing else.';
  const store = isStored ? 'Store the secret again, the value and nothing else. ' : '';
  return `${store}Example: ${keyOf(name)}: ${FORMS[keyOf(name)] ?? '${{ secrets.NAME }}'}`;
}

/** `tokens[2].value` is called `value` where it is written. */
function keyOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** What usually stands at each. */
const FORMS: Readonly<Record<string, string>> = {
  'access-token': '${{ secrets.META_ACCESS_TOKEN }}',
  value: '${{ secrets.META_TOKEN_ACME }}',
  'app-secret': '${{ secrets.META_APP_SECRET }}',
  'client-token': '${{ secrets.META_CLIENT_TOKEN }}',
  'secrets-token': '${{ steps.app-token.outputs.token }}',
  'secrets-app-private-key': '${{ secrets.SECRETS_APP_PRIVATE_KEY }}',
  'github-token': '${{ github.token }}',
  'heartbeat-url': '${{ secrets.HEARTBEAT_URL }}',
};
