import { createCommonText, type Span } from './common-text.js';
import type { Runtime, Transport } from './http.js';

/** What stands where a credential stood. */
const CUT = '***';
/** As many characters of a credential tell something of it. Fewer stand in words, too. */
const PIECE = 8;
/** Shorter than any credential of Meta or GitHub: of such a value only the whole is cut, for its pieces are words. */
const SHORTEST_TO_PIECE = 16;
/** An address within an address within an address is read; nothing of ours is packed deeper. */
const MOST_LAYERS = 3;

/** Knows every credential that the program has met, and cuts it out of all that leaves. */
export interface Redactor {
  /** Takes in a credential, or the address that holds one. What is too short to be one is no credential. */
  readonly learn: (value: string) => void;
  /**
   * The text without the credentials: whole, any eight characters of one, in small or capital letters, with anything invisible
   * between, and encoded: for an address, JSON, HTML, Markdown or mail, in base64, base32 or hexadecimal; backwards, also in base64.
   */
  readonly redact: (text: string) => string;
}

/**
 * The one redactor of a process. Texts are read as whoever decodes them would, so a credential needs only its own letters to be
 * known; base64, base32 and hexadecimal pack several characters in one, and are known beside. What is packed twice is unpacked once.
 */
export function createRedactor(): Redactor {
  const known = new Set<string>();
  const waiting: string[] = [];
  const index = createCommonText();
  const mayHold = (text: string): boolean => {
    let reading = fold(text);
    for (let layer = 0; layer <= MOST_LAYERS; layer++) {
      if (index.has(reading)) return true;
      const decoded = decode(reading);
      if (decoded === reading) break;
      reading = decoded;
    }
    return text.match(PACKED)?.some(packs) ?? false;
  };
  const packs = (packed: string): boolean => unpack(packed).some((inside) => index.has(fold(inside)));
  return {
    learn: (value) => {
      for (const credential of credentialsIn(value)) {
        if (credential.length < PIECE || known.has(credential)) continue;
        known.add(credential);
        waiting.push(credential);
      }
    },
    redact: (text) => {
      for (const credential of waiting.splice(0)) {
        const isShort = credential.length < SHORTEST_TO_PIECE;
        for (const [form, piece] of formsOf(credential)) index.add(form, isShort ? form.length : piece);
      }
      // Where each character stood is only asked of the few texts that hold one.
      if (!mayHold(text)) return text;
      const cuts: Span[] = [];
      let reading = readAsIs(fold(text));
      for (let layer = 0; layer <= MOST_LAYERS; layer++) {
        for (const [from, to] of index.find(reading.text)) {
          cuts.push([reading.starts[from] ?? 0, reading.ends[to - 1] ?? 0]);
        }
        const decoded = decodeOnce(reading);
        if (decoded.text === reading.text) break;
        reading = decoded;
      }
      for (const { 0: packed, index: at } of text.matchAll(PACKED)) {
        if (packs(packed)) cuts.push([at, at + packed.length]);
      }
      return cut(text, cuts);
    },
  };
}

/**
 * What a credential looks like in a text that was read, and how much of that a piece of it comes to. Fewer of the denser signs are
 * fewer characters of it, and stand in other numbers too: eight hexadecimal digits are cut out of a marker's hash sooner or later.
 */
function formsOf(credential: string): Map<string, number> {
  const bytes = Buffer.from(credential);
  const packed = [0, 1, 2].map((before) => fold(base64(bytes, before)));
  return new Map([
    [bytes.toString('hex'), 2 * PIECE],
    // In both orders of bytes.
    [Buffer.from(credential, 'utf16le').toString('hex'), 4 * PIECE - 2],
    ...packed.map((form) => [form, BASE64_PIECE] as const),
    ...packed.map((form) => [backwards(form), BASE64_PIECE] as const),
    ...[0n, 1n, 2n, 3n, 4n].map((after) => [base32(bytes, after), BASE32_PIECE] as const),
    [backwards(fold(credential)), PIECE],
    [decode(fold(credential)), PIECE],
    [fold(credential), PIECE],
  ]);
}

/** Whole signs that eight characters fill at least. */
const BASE64_PIECE = Math.floor((PIECE * 8) / 6);

/** What begins one or two bytes later in its group of three looks different. The sign that it shares with those bytes is left out. */
function base64(bytes: Buffer, before: number): string {
  const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
  return encoded.slice(before === 0 ? 0 : before + 1).replaceAll('=', '');
}

/** Whole signs of five bits, of which the first may be shared and is left out. */
const BASE32_PIECE = 11;

function base32(bytes: Buffer, after: bigint): string {
  const groups = (BigInt(`0x${bytes.toString('hex')}`) << after).toString(32).slice(1);
  return groups.replace(/./g, (group) =>
    'abcdefghijklmnopqrstuvwxyz234567'.charAt(Number.parseInt(group, 32)),
  );
}

function backwards(text: string): string {
  return [...text].reverse().join('');
}

/**
 * What may be base64 of something that holds a credential in one of its forms. Wherever that begins, it is read in one of four ways. Words
 * and names do not mix small and capital letters. UTF-16 has zeros between.
 */
const PACKED = /[A-Za-z\d+/_-]{16,}/g;

function unpack(packed: string): string[] {
  if (!/[a-z]/.test(packed) || !/[A-Z]/.test(packed)) return [];
  return [0, 1, 2, 3].map((skipped) =>
    Buffer.from(packed.slice(skipped), 'base64').toString('latin1').replaceAll('\0', ''),
  );
}

/** A text, and where each character of it stands in the one that was given. */
interface Reading {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const IS_ASCII = /^[\0-\x7f]*$/;

/** One spelling for small and capital letters, and for the two alphabets of base64. Keeps every position. */
function fold(text: string): string {
  // Other alphabets have capitals whose small letter is longer.
  const lower = IS_ASCII.test(text)
    ? text.toLowerCase()
    : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return lower.replaceAll('-', '+').replaceAll('_', '/');
}

function readAsIs(text: string): Reading {
  const starts = Array.from({ length: text.length }, (_, at) => at);
  return { text, starts, ends: starts.map((at) => at + 1) };
}

/**
 * What stands for another character, or for none: it is only there for a reader, or nobody sees it, as an accent on a letter, or a
 * colon between two bytes in hexadecimal. Of signs beyond ASCII, many are letters and digits in another dress.
 */
const ESCAPE =
  /%([0-9a-f]{2})|&#(?:x0*([0-9a-f]{1,6})|0*(\d{1,7}));?|=(?:(?=\r?\n)|([0-9a-f]{2})(?:(?==)|(?<==..=..)))|&(amp|lt|gt|quot|apos);|\\u(?:\{([0-9a-f]{1,6})\}|([0-9a-f]{4}))|\\x([0-9a-f]{2})|\\([0-3][0-7]{2})|[\\\s\p{Cc}\p{Cf}\p{M}]|(?<=[\da-f]{2}):(?=[\da-f]{2})|(\P{ASCII})/gu;
const MORE_THAN_BLANKS = /[%&\\]|=[\r\n]|=[\da-f]{2}=|[\da-f]:[\da-f]|\P{ASCII}/u;
const BLANKS = /[\s\p{Cc}\p{Cf}]+/gu;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  // Most texts have nothing in them that is to be left out but blanks.
  return MORE_THAN_BLANKS.test(text)
    ? text.replace(ESCAPE, (...match) => meaningOf(match))
    : text.replace(BLANKS, '');
}

/** The same, and where its characters stood. */
function decodeOnce(reading: Reading): Reading {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let from = 0;
  const keep = (to: number): void => {
    parts.push(reading.text.slice(from, to));
    for (let at = from; at < to; at++) {
      starts.push(reading.starts[at] ?? 0);
      ends.push(reading.ends[at] ?? 0);
    }
  };
  for (const match of reading.text.matchAll(ESCAPE)) {
    const { 0: written, index } = match;
    keep(index);
    from = index + written.length;
    const sign = meaningOf(match);
    parts.push(sign);
    for (let unit = 0; unit < sign.length; unit++) {
      starts.push(reading.starts[index] ?? 0);
      ends.push(reading.ends[from - 1] ?? 0);
    }
  }
  keep(reading.text.length);
  return { text: parts.join(''), starts, ends };
}

function meaningOf([, percent, hex, decimal, quoted, name, point, unit, byte, octal, sign]: readonly (
  | string
  | undefined
)[]): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? '';
  if (sign !== undefined) return inAscii(sign);
  const digits = percent ?? hex ?? quoted ?? point ?? unit ?? byte;
  if (digits !== undefined) return characterOf(Number.parseInt(digits, 16));
  if (decimal !== undefined) return characterOf(Number(decimal));
  return octal === undefined ? '' : characterOf(Number.parseInt(octal, 8));
}

function characterOf(code: number): string {
  return code > 0x10_ff_ff ? NO_PART : inAscii(String.fromCodePoint(code));
}

/** Credentials are ASCII; of the rest, only that it is no part of one counts. */
const NO_PART = '\ufffd';

function inAscii(sign: string): string {
  const plain = sign.normalize('NFKD').replace(/\p{M}/gu, '');
  if (/^[\x20-\x7e]+$/.test(plain)) return fold(plain);
  return /[\s\p{Cc}\p{Cf}\p{M}]/u.test(sign) ? '' : NO_PART;
}

function cut(text: string, cuts: Span[]): string {
  cuts.sort(([one], [other]) => one - other);
  let done = '';
  let from = 0;
  for (const [start, end] of cuts) {
    if (end <= from) continue;
    if (start > from || from === 0) {
      done += `${text.slice(from, start).replace(BEFORE, '')}${CUT}`;
    }
    from = end;
  }
  return done + text.slice(from);
}

/** Stands in names, too. Source: github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats. */
const MARK = /^github_(?=pat_)/;
/** The mark goes with its credential, and no backslash stays that would change what comes after it. */
const BEFORE = /(?:\\+|github_)$/i;

/** The secret parts of a value. */
function credentialsIn(value: string): string[] {
  const text = value.replace(/-----[A-Z ]+-----/g, '').trim();
  const isAddress = /^[a-z][a-z\d+.-]*:\/\//i.test(text) || /(?:^|[?&])[\w-]+=[^&]*(?:&|$)/.test(text);
  if (isAddress) return partsOfAddress(text);
  // A document that holds one: what stands between its quotation marks.
  if (/^[{[]/.test(text)) return secretParts(text.split('"'));
  // An app's token is its ID, which is public, and its secret.
  return [
    text
      .replace(/\s/g, '')
      .replace(/^\d+(?:\||%7C)/i, '')
      .replace(MARK, ''),
  ];
}

/** Of an address, what is no name: where it leads, and the words in its path, are public. `state` is made to be shown, and so are the words of an error. */
function partsOfAddress(text: string): string[] {
  const parts = text
    .replace(/([?&#])(?:state|error|error_reason|error_description|error_message)=[^&#]*/g, '$1')
    .replace(/^[a-z][a-z\d+.-]*:\/\/(?:([^/@]*)@)?[^/?#]*/i, '$1')
    .split(/[/?&#=:]/)
    .map((part) =>
      part.replace(/%([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    );
  return secretParts(parts);
}

/** Names are words, perhaps with a number behind; in a credential letters and digits, or small and capital ones, are mixed. */
function secretParts(parts: readonly string[]): string[] {
  return parts
    .filter(
      (part) => /(?:\d[a-z]+){2}|(?:[a-z]\d+){2}/i.test(part) || /^(?=.*[a-z])(?=.*[A-Z])\w{16,}$/.test(part),
    )
    .map((part) => part.replace(MARK, ''));
}

/** Fields that carry credentials to where they belong. */
const CREDENTIAL_FIELD = /(?:^|_)(?:token|secret|code|proof)$/;
/** The one text that GitHub passes on to the workflow, which takes a credential there. */
const ADDRESSED = new Set(['authorization-response', 'encrypted_value']);

/**
 * A way to the network that learns each credential as it is sent to where it belongs, and cuts credentials out of the JSON that
 * is sent, which others will read: issues, labels, variables, events.
 */
export function redactRuntime(runtime: Runtime, { learn, redact }: Redactor): Runtime {
  const transport: Transport = (url, request) => {
    const { headers, body = '' } = request;
    for (const [name, value] of Object.entries(headers)) {
      if (name.toLowerCase() === 'authorization') learn(value.replace(/^\w+ /, ''));
    }
    const isJson = /^\s*[{[]/.test(body);
    for (const form of isJson ? [url.search] : [url.search, body]) {
      for (const [name, value] of new URLSearchParams(form)) if (CREDENTIAL_FIELD.test(name)) learn(value);
    }
    return runtime.transport(url, isJson ? { ...request, body: redactJson(body, redact) } : request);
  };
  return { ...runtime, transport };
}

function redactJson(body: string, redact: Redactor['redact']): string {
  return JSON.stringify(JSON.parse(body), (key, value) =>
    typeof value === 'string' && !ADDRESSED.has(key) ? redact(value) : value,
  );
}
