import type { AuthorizationResponse } from '../token/config.js';
import { present } from '../token/present.js';
import { Secret } from '../token/secret.js';
import { credentialShapeIn, kindByPrefix } from './credentials.js';
import { InputError } from './options.js';

/** The pasted end of a login's dialog. A token must never be pasted: Meta revokes those that it finds in public. */
export function readPastedResponse(name: string, pasted: string): AuthorizationResponse | undefined {
  if (pasted === '') return undefined;
  const value = unwrapPasted(pasted);
  refusePastedCredential(name, value);
  if (value.length <= LONGEST_RESPONSE && (value.startsWith('{') || /^[\x21-\x7e]+$/.test(value)))
    return readAuthorizationResponse(value);
  throw new InputError(
    name,
    'is neither an address nor a code.',
    `Paste the whole address that the dialog ended on. Example: ${name}: http://localhost:8080/?code=…&state=…`,
  );
}

const LONGEST_RESPONSE = 10_000;

function refusePastedCredential(name: string, value: string): void {
  const shape = credentialShapeIn(value);
  if (shape !== undefined && shape.input !== 'app-secret') {
    throw new InputError(
      name,
      `looks like ${shape.what}, and only the address that the dialog ended on belongs here.`,
      `Paste that address, with code and state in it. A token that was pasted must be replaced. Example: ${name}: http://localhost:8080/?code=…&state=…`,
    );
  }
}

/**
 * Reads what a person pasted after a login: the address that the dialog ended on, its query alone, the bare code, or the page
 * that Threads shows instead (`{"error_message":"…","error_code":1349168}`). Facebook appends `#_=_` and Instagram `#_`. Also
 * what `login --in-actions` hands on: see `handOver`.
 */
export function readAuthorizationResponse(pasted: string): AuthorizationResponse {
  const text = unwrapPasted(pasted);
  // A browser that formats JSON adds words of its own.
  const json = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
  if (text.startsWith('{') || json.includes('"error')) return readJson(json);
  const address = text.replace(/#.*/s, '').replace(/^code=(?=[\w.~-]+$)/, '');
  if (!PARAMETER.test(address)) {
    if (BARE_CODE.test(address) && kindByPrefix(address) === undefined)
      return { kind: 'code', code: new Secret(address), hasAddress: false };
    const number = /\berror_code\W{1,5}(\d{1,9})\b/.exec(text)?.[1] ?? null;
    const words = wordsOf(sentenceIn(text));
    return number === null
      ? failure('login-unreadable', words)
      : failure('login-refused', { ...numberOf(number), ...words });
  }
  const origin = originOf(address);
  const query = new URLSearchParams(address.slice(address.indexOf('?') + 1));
  const state = query.get('state');
  const returned = state === null ? {} : { returnedState: state };
  const error = query.get('error');
  const number = query.get('error_code');
  const words = query.get('error_message') ?? query.get('error_description');
  if (error !== null || number !== null || words !== null) {
    if (error === 'access_denied' && isByPerson(query.get('error_reason'), words))
      return failure('login-cancelled', returned);
    return failure('login-refused', { ...numberOf(number), ...wordsOf(words), ...returned });
  }
  const code = query.get('code');
  return code !== null && CODE.test(code)
    ? {
        kind: 'code',
        code: new Secret(code),
        hasAddress: true,
        ...present({ origin }),
        ...returned,
      }
    : failure('login-unreadable');
}

/**
 * What was pasted without what the way put around and into it: blanks, marks, the line breaks of a terminal or a mail that wrapped an
 * address, and `&amp;` of a page's source.
 */
export function unwrapPasted(pasted: string): string {
  const text = pasted
    .trim()
    .replace(/^[<"'`]|[>"'`]$/g, '')
    .trim();
  const lines = text.split(/\s*[\r\n]\s*/);
  // An error page has lines of words.
  const whole = lines.every((line) => !/\s/.test(line)) ? lines.join('') : text;
  return whole.replace(/(?<=[?&]\S*)&(?:amp|#38|#x26);/gi, '&');
}

/** Undefined for a query alone. Browsers leave the scheme out of what they show. */
function originOf(address: string): string | undefined {
  const { origin = 'null' } = URL.canParse(address) ? new URL(address) : {};
  if (origin !== 'null') return origin;
  const host = /^(localhost|[\w-]+(?:\.[\w-]+)+)(:\d+)?(?=[/?])/i.exec(address)?.[0];
  return host && `//${host.toLowerCase()}`;
}

/** Facebook and Instagram give `user_denied` where the person said no; a setting that did has another reason, or words alone. */
function isByPerson(reason: string | null, words: string | null): boolean {
  return reason ? reason.toLowerCase() === 'user_denied' : words === null || /\bdenied\b/i.test(words);
}

/** The words of a page shown instead of a redirect; tokens, codes and addresses do not count. */
function sentenceIn(text: string): string | undefined {
  const words = text.split(/\s+/);
  return words.length > 2
    ? words.map((word) => (word.length <= LONGEST_WORD && !MAY_BE_CODE.test(word) ? word : '…')).join(' ')
    : undefined;
}

/** A line of a wrapped code: long, with letters and digits. */
const MAY_BE_CODE = /^(?=.*\d)(?=.*[A-Za-z]).{8,}$/;

function readJson(text: string): AuthorizationResponse {
  let page: Record<string, unknown>;
  try {
    page = JSON.parse(text);
  } catch {
    return failure('login-unreadable');
  }
  const { code } = page;
  if (typeof code === 'string' && BARE_CODE.test(code) && page.state_checked === true) {
    return { kind: 'code', code: new Secret(code), hasAddress: false, isChecked: true };
  }
  const inner = (page.error ?? page) as Record<string, unknown>;
  const number = inner.error_code ?? inner.code;
  const words = inner.error_message ?? inner.message;
  return number === undefined && words === undefined
    ? failure('login-unreadable')
    : failure('login-refused', { ...numberOf(number), ...wordsOf(words) });
}

/**
 * A code as the command line hands it to a manual run, having checked the `state` that it made itself. No address bar holds
 * this, so nobody is led to paste it.
 */
export function handOver(code: Secret): string {
  return JSON.stringify({ code: code.reveal(), state_checked: true });
}

type Failure = Extract<AuthorizationResponse, { kind: 'failure' }>;

function failure(reason: Failure['reason'], rest: Omit<Failure, 'kind' | 'reason'> = {}): Failure {
  return { kind: 'failure', reason, ...rest };
}

function numberOf(value: unknown): { readonly errorCode?: number } {
  return /^\d{1,9}$/.test(String(value)) ? { errorCode: Number(value) } : {};
}

function wordsOf(value: unknown): { readonly errorMessage?: string } {
  return typeof value === 'string' && value !== '' ? { errorMessage: value.slice(0, LONGEST_WORDS) } : {};
}

/** What distinguishes an address from a page's text. */
const PARAMETER = /(?:^|[?&])\w+=/;
const LONGEST_WORDS = 500;
const LONGEST_WORD = 30;
const CODE = /^[\x21-\x7e]{1,4096}$/;
const BARE_CODE = /^[\w.~-]{10,4096}$/;
