/** A credential under its name, for messages that must not show it. */
export interface Canary {
  readonly name: string;
  readonly value: string;
}

/** A place where no credential belongs, with all its text. */
export interface Sink {
  readonly name: string;
  readonly text: string;
}

export interface Leak {
  readonly canary: string;
  readonly encoding: string;
  readonly sink: string;
}

/** Eight characters of a credential are a leak, however they were written. */
const WINDOW = 8;

/** How a credential may be written: the text, and how many characters eight of its own come to at least. */
export const ENCODINGS: Readonly<Record<string, { encode: (value: string) => string; window: number }>> = {
  raw: { encode: (value) => value, window: WINDOW },
  reversed: { encode: (value) => [...value].reverse().join(''), window: WINDOW },
  'percent-encoded': { encode: encodeURIComponent, window: WINDOW },
  'percent-encoded, small letters': {
    encode: (value) => encodeURIComponent(value).replace(/%../g, (code) => code.toLowerCase()),
    window: WINDOW,
  },
  'percent-encoded twice': {
    encode: (value) => encodeURIComponent(encodeURIComponent(value)),
    window: WINDOW,
  },
  'every character percent-encoded': {
    encode: (value) =>
      hexPairs(value)
        .map((pair) => `%${pair}`)
        .join(''),
    window: WINDOW * 3,
  },
  'base64 at offset 0': { encode: (value) => base64(value, 0), window: 10 },
  'base64 at offset 1': { encode: (value) => base64(value, 1), window: 10 },
  'base64 at offset 2': { encode: (value) => base64(value, 2), window: 10 },
  'base64url at offset 0': { encode: (value) => toUrl(base64(value, 0)), window: 10 },
  'base64url at offset 1': { encode: (value) => toUrl(base64(value, 1)), window: 10 },
  'base64url at offset 2': { encode: (value) => toUrl(base64(value, 2)), window: 10 },
  'base64 twice': { encode: (value) => inner(Buffer.from(base64(value, 0)).toString('base64')), window: 14 },
  hex: { encode: (value) => hexPairs(value).join('').toLowerCase(), window: WINDOW * 2 },
  'hex, capitals': { encode: (value) => hexPairs(value).join(''), window: WINDOW * 2 },
  JSON: { encode: (value) => JSON.stringify(value).slice(1, -1), window: WINDOW },
  'JSON in JSON': { encode: (value) => JSON.stringify(JSON.stringify(value)).slice(3, -3), window: WINDOW },
  HTML: {
    encode: (value) => value.replace(/[&<>"'|]/g, (sign) => `&#${sign.codePointAt(0)};`),
    window: WINDOW,
  },
};

/** The text between its ends, which depend on what stands around it. */
function base64(value: string, offset: number): string {
  const encoded = Buffer.from('\0'.repeat(offset) + value)
    .toString('base64')
    .replace(/=+$/, '');
  return encoded.slice(offset === 0 ? 0 : offset + 1, -1);
}

function inner(encoded: string): string {
  return encoded.replace(/=+$/, '').slice(0, -2);
}

function toUrl(encoded: string): string {
  return encoded.replaceAll('+', '-').replaceAll('/', '_');
}

function hexPairs(value: string): string[] {
  return [...Buffer.from(value)].map((byte) => byte.toString(16).padStart(2, '0').toUpperCase());
}

/** Looks for every window of every encoding of every canary in every sink. */
export function findLeaks(canaries: readonly Canary[], sinks: readonly Sink[]): Leak[] {
  const windows = windowsOf(canaries);
  const found = new Map<string, Leak>();
  for (const { name, text } of sinks) {
    for (const [size, known] of windows) {
      for (let at = 0; at + size <= text.length; at++) {
        const origin = known.get(text.slice(at, at + size));
        if (origin !== undefined) found.set(JSON.stringify([origin, name]), { ...origin, sink: name });
      }
    }
  }
  return [...found.values()];
}

type Origin = Omit<Leak, 'sink'>;

function windowsOf(canaries: readonly Canary[]): ReadonlyMap<number, ReadonlyMap<string, Origin>> {
  const windows = new Map<number, Map<string, Origin>>();
  for (const { name, value } of canaries) {
    for (const [encoding, { encode, window: size }] of Object.entries(ENCODINGS)) {
      const text = encode(value);
      const known = windows.get(size) ?? new Map<string, Origin>();
      windows.set(size, known);
      for (let at = 0; at + size <= text.length; at++) {
        const part = text.slice(at, at + size);
        // An encoding that changes nothing here is found as the one before it.
        if (!known.has(part)) known.set(part, { canary: name, encoding });
      }
    }
  }
  return windows;
}
