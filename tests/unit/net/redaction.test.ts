import { describe, expect, it } from 'vitest';
import type { Transport } from '../../../src/net/http.js';
import { createRedactor, redactRuntime } from '../../../src/net/redaction.js';

/** No credential: only shaped like one. */
const TOKEN = 'EAAtest7Kq2_Zx9-vB4mN8pLw3RtY6uJ1hG5fD0sA';
const SECRET = '3f9a0c77d1e24b5688c0ffee1a2b3c4d';

function redactorOf(...credentials: string[]) {
  const redactor = createRedactor();
  for (const credential of credentials) redactor.learn(credential);
  return redactor;
}

const html = (text: string) => [...text].map((sign) => `&#${sign.codePointAt(0)};`).join('');
const base64 = (text: string) => Buffer.from(text).toString('base64');
const hex = (bytes: Buffer | string) => Buffer.from(bytes as string).toString('hex');
const reversed = (text: string) => [...text].reverse().join('');
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const bigEndian = (text: string) => utf16(text).swap16();
const each = (write: (hexadecimal: string) => string) => (text: string) =>
  [...text].map((sign) => write(sign.charCodeAt(0).toString(16).padStart(2, '0'))).join('');
const percent = each((code) => `%${code}`);
/** RFC 4648, section 6. */
function base32(text: string): string {
  const bits = [...Buffer.from(text)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const signs = (bits.match(/.{1,5}/g) ?? []).map(
    (five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(five.padEnd(5, '0'), 2)],
  );
  return signs.join('').padEnd(Math.ceil(signs.length / 8) * 8, '=');
}
const wide = (sign: string) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0);
const bold = (sign: string) =>
  /[a-z]/.test(sign) ? String.fromCodePoint(sign.charCodeAt(0) - 0x61 + 0x1d4_1a) : sign;

describe('A credential is cut out', () => {
  const written: [string, (text: string) => string][] = [
    ['as it is', (text) => text],
    ['in capitals', (text) => text.toUpperCase()],
    ['in an address', (text) => [...text].map((sign) => `%${sign.charCodeAt(0).toString(16)}`).join('')],
    ['in an address within an address', (text) => encodeURIComponent(html(text))],
    ['in JSON', (text) => JSON.stringify({ text }).replaceAll('_', '\\u005f')],
    ['in HTML by numbers', html],
    [
      'in HTML by hexadecimal numbers',
      (text) => [...text].map((sign) => `&#x${sign.charCodeAt(0).toString(16)};`).join(''),
    ],
    ['in Markdown', (text) => text.replace(/[_-]/g, '\\$&')],
    ['with zero-width spaces', (text) => [...text].join('\u200b')],
    ['with zero-width spaces by number', (text) => [...text].join('&#8203;')],
    ['with line breaks', (text) => text.replace(/.{5}/g, '$&\n')],
    ['in base64', base64],
    ['in base64, one byte later', (text) => base64(`x${text}`)],
    ['in base64, two bytes later', (text) => base64(`xy${text}`)],
    ['in base64 for addresses', (text) => Buffer.from(`?>${text}`).toString('base64url')],
    ['in hexadecimal', (text) => Buffer.from(text).toString('hex')],
    [
      'in hexadecimal with colons',
      (text) =>
        Buffer.from(text)
          .toString('hex')
          .replace(/..(?!$)/g, '$&:'),
    ],
    ...['x', 'xy', 'xyz'].map((before): [string, (text: string) => string] => [
      `in base64 of UTF-16, behind ${before}`,
      (text) => before + utf16(text).toString('base64'),
    ]),
    ['in base64 twice', (text) => base64(base64(text))],
    ['in base64 twice, some bytes later', (text) => base64(`xy${base64(`z${text}`)}`)],
    ['in base64 of hexadecimal', (text) => base64(Buffer.from(text).toString('hex'))],
    ['in wide letters', (text) => [...text].map((sign) => wide(sign)).join('')],
    ['in bold letters of mathematics', (text) => [...text].map((sign) => bold(sign)).join('')],
    ['with accents', (text) => [...text].join('\u0301')],
    ['with letters that have accents', (text) => [...text].join('\u0301').normalize('NFC')],
    ['in JavaScript', (text) => [...text].map((sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`).join('')],
    ...['', 'x', 'xy', 'xyz', 'xyzw'].flatMap((before): [string, (text: string) => string][] => [
      [`in base32, ${before.length} bytes later`, (text) => base32(before + text)],
      [`in small base32, ${before.length} bytes later`, (text) => base32(before + text).toLowerCase()],
    ]),
    ['backwards', reversed],
    ['backwards in base64', (text) => base64(reversed(text))],
    ['in base64, backwards', (text) => reversed(base64(text))],
    ['in base64, a byte later, backwards', (text) => reversed(base64(`x${text}`))],
    ['in hexadecimal of UTF-16', (text) => hex(utf16(text))],
    ['in hexadecimal of big-endian UTF-16', (text) => hex(bigEndian(text))],
    ...['', 'x', 'xy'].flatMap((before): [string, (text: string) => string][] => [
      [`in base64 of UTF-16, ${before.length} later`, (text) => utf16(before + text).toString('base64')],
      [
        `in base64 of big-endian UTF-16, ${before.length} later`,
        (text) => bigEndian(before + text).toString('base64'),
      ],
    ]),
    ['in quoted-printable', each((code) => `=${code.toUpperCase()}`)],
    ['in quoted-printable, in short lines', (text) => text.replace(/.{6}/g, '$&=\r\n')],
    ['in an address twice', (text) => percent(percent(text))],
    ['in an address three times', (text) => percent(percent(percent(text)))],
    [
      'in an address twice, with zero-width spaces by number',
      (text) => percent(percent([...text].join('&#8203;'))),
    ],
    ['in an address twice, with accents by number', (text) => percent(percent([...text].join('&#769;')))],
    ['in an address twice, as usual', (text) => percent(text).replaceAll('%', '%25')],
    ['in JSON by numbers', each((code) => `\\u00${code}`)],
    ['in JSON twice', each((code) => `\\\\u00${code}`)],
    ['in HTML without semicolons', (text) => html(text).replaceAll(';', '')],
    ['in HTML twice', (text) => html(text).replaceAll('&', '&amp;')],
    ['in HTML with zeros', each((code) => `&#x0000000${code};`)],
    [
      'in C',
      (text) => [...text].map((sign) => `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`).join(''),
    ],
  ];
  it.each(written)('%s', (_, write) => {
    const redacted = redactorOf(TOKEN, SECRET).redact(
      `before ${write(TOKEN)} between ${write(SECRET)} after`,
    );
    expect(redacted).toMatch(/^before .*\*\*\*.* between .*\*\*\*.* after$/s);
    expect(redacted.length).toBeLessThan(90);
  });

  it('when any eight characters of it stand there', () => {
    const { redact } = redactorOf(TOKEN, SECRET);
    for (const credential of [TOKEN.slice(3), SECRET]) {
      for (let at = 0; at + 8 <= credential.length; at++) {
        expect(redact(`(${credential.slice(at, at + 8)})`)).toBe('(***)');
      }
    }
  });

  it('when any eight characters of it stand there in hexadecimal or base64, and not when fewer do', () => {
    const { redact } = redactorOf(TOKEN);
    for (let at = 0; at + 8 <= TOKEN.length; at++) {
      const piece = TOKEN.slice(at, at + 8);
      expect(redact(`(${hex(piece)})`), piece).toBe('(***)');
      for (const bytes of [utf16(piece), bigEndian(piece)])
        expect(redact(hex(bytes)), piece).toContain('***');
      for (const before of ['', '\0', '\0\0']) expect(redact(base64(before + piece)), piece).toContain('***');
      // As many digits stand in a hash of ours by chance, for which four characters are enough.
      expect(redact(`(${hex(piece.slice(0, 4))})`)).toBe(`(${hex(piece.slice(0, 4))})`);
    }
  });

  it.each(['%65', '&#101;', '\\x65', '\\145', '\u00e9'])(
    'and what stands around it stays, where it has %s for e',
    (e) => {
      const { redact } = redactorOf('Kq2Zx9veB4mN8pLw');
      expect(redact(`%28(Kq2Zx9v${e}B4mN8pLw)%29`)).toBe('%28(***)%29');
      expect(redact(`(2Zx9v${e}B4mN8p)`)).toBe('(***)');
    },
  );

  it('and what stands around it stays, in JSON too', () => {
    const { redact } = redactorOf(TOKEN);
    const said = redact(JSON.stringify({ name: `\n${TOKEN}"`, next: 'kept' }));
    expect(JSON.parse(said)).toEqual({ name: expect.stringContaining('***'), next: 'kept' });
  });

  it('of a private key, line by line and in one', () => {
    const body = ['MIIEtest0aB1cD2eF3gH4iJ5kL6mN7oP8', 'qR9sT0uV1wX2yZ3aB4cD5eF6gH7iJ8kL'];
    const { redact } = redactorOf(
      `-----BEGIN RSA PRIVATE KEY-----\n${body.join('\n')}\n-----END RSA PRIVATE KEY-----`,
    );
    expect(redact(`${body[0]} ${body[1]}`)).toBe('***');
    expect(redact(body.join('\\n'))).not.toMatch(/[a-zA-Z0-9]{8}/);
    expect(redact('-----BEGIN RSA PRIVATE KEY-----')).toBe('-----BEGIN RSA PRIVATE KEY-----');
  });
});

it('A letter of two in one sign stands for both, and a sign of another alphabet for none', () => {
  const { redact } = redactorOf(SECRET);
  expect(redact(`(${SECRET.replace('ff', 'ﬀ')})`)).toBe('(***)');
  for (const between of ['λ', '&#955;']) {
    const apart = `(${SECRET.slice(0, 5)}${between}${SECRET.slice(5, 10)})`;
    expect(redact(apart)).toBe(apart);
  }
});

it('A credential in base64 twice is cut out beside what looks like base64, too', () => {
  const packed = base64(base64(TOKEN));
  expect(redactorOf(TOKEN).redact(`RefreshMetaTokenOfAcme ${packed} SecretsOfTheRepository`)).toMatch(
    /^RefreshMetaTokenOfAcme \*\*\*=* SecretsOfTheRepository$/,
  );
});

describe('Ordinary text stays as it is', () => {
  it.each([
    ['the ID of an app whose token is known', `123456789012345|${SECRET}`, 'App 123456789012345'],
    ['a short value that is a word in parts', 'password1', 'the passwords of 1 user'],
    ['a value that is too short to be a credential', 'secret', 'the secret'],
    ['what every token begins with', 'github_pat_11AAtest0a1b2c3d4e5f', 'github_pat_ and GITHUB_PAT_WRITER'],
    [
      'where an address leads',
      'https://hc.example/ping/refresh-meta-token/0a1b2c3d-4e5f',
      'https://hc.example/ping/refresh-meta-token',
    ],
    [
      'a name in an address',
      'https://hc.example/0a1b2c3d-4e5f/refresh-meta-token-2/acme-ads-2',
      'refresh-meta-token in acme-ads-2',
    ],
    [
      'the state of a login',
      'https://localhost/?code=AQtest0a1b2c3d4e5f6&state=0a0b0c0d0e0f0a0b0c0d',
      'state=0a0b0c0d0e0f0a0b0c0d',
    ],
    [
      'what stands around a code in JSON',
      '{"code":"AQtest0a1b2c3d4e5f6","state_checked":true}',
      '{"refreshed":true}',
    ],
    ['the name of a field', 'access_token=Kq2Zx9vB4mN8pLw3', 'access_token'],
    ['the name of a second field', 'localhost/?a=1&access_token=Kq2Zx9vB4mN8pLw3', 'access_token'],
    ['the host of an address', 'https://a1b2c3d4e5.example/ping', 'a1b2c3d4e5.example'],
    ['the host behind a user', 'https://u:p@a1b2c3d4e5.example:8443/ping', 'a1b2c3d4e5.example'],
    [
      'a name with a number inside',
      'https://hc.example/oauth2callback/version10alpha',
      'oauth2callback version10alpha',
    ],
    ['a name in capitals', 'https://hc.example/META_ACCESS_TOKEN_OF_ACME', 'META_ACCESS_TOKEN_OF_ACME'],
    ['a name in small letters', 'https://hc.example/meta_access_token_of_acme', 'meta_access_token_of_acme'],
    [
      'a name of words with capitals',
      'https://hc.example/Refresh-MetaTokenOfAcmeLtd/MetaTokenOfAcmeLtd-Refresh',
      'Refresh-MetaTokenOfAcmeLtd MetaTokenOfAcmeLtd-Refresh',
    ],
    ['what is no character', TOKEN, '&#1114112; &#xffffff;'],
    ['a rule in Markdown', 'test1234--------------5678', '| --- | ------------ |'],
  ])('%s', (_, credential, text) => {
    expect(redactorOf(credential).redact(text)).toBe(text);
  });

  it('before anything is known', () => {
    expect(createRedactor().redact(TOKEN)).toBe(TOKEN);
  });
});

it('The mark of its kind goes with a credential', () => {
  const { redact } = redactorOf('github_pat_11AAtest0a1b2c3d4e5f', TOKEN);
  expect(redact(`(github_pat_11AAtest0a1b2c3d4e5f) (${TOKEN})`)).toBe('(***) (***)');
});

it.each([
  [
    'hc.example',
    'https://hc.example/ping/0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d',
    '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d',
  ],
  ['letters behind digits', 'https://hc.example/1abcd2efgh', '1abcd2efgh'],
  ['digits behind letters', 'https://hc.example/wxyzabcd1e2', 'wxyzabcd1e2'],
  ['the user alone', 'https://pTest0a1b2c3d4@hc.example/', 'pTest0a1b2c3d4'],
  ['nosnch.example', 'https://nosnch.example/c2354d53d2', 'c2354d53d2'],
  ['the user part', 'https://u:pTest0a1b2c3d4@hc.example/', 'pTest0a1b2c3d4'],
  ['a query', 'https://hc.example/?id=1&key=Kq2Zx9vB4mN8pLw3', 'Kq2Zx9vB4mN8pLw3'],
])('Of an address, the secret part is one: %s', (_, address, secret) => {
  expect(redactorOf(address).redact(`(${secret})`)).toBe('(***)');
});

it.each([
  ['the address of a login', '?code=Kq2Zx9vB4mN8pLw3&x=1', 'Kq2Zx9vB4mN8pLw3'],
  ['an address without a path', 'https://localhost?state=1&code=Kq2Zx9vB4mN8pLw3', 'Kq2Zx9vB4mN8pLw3'],
  ['a query without its address', 'code=Kq2Zx9vB4mN8pLw3', 'Kq2Zx9vB4mN8pLw3'],
  [
    'what stands behind a number sign',
    'https://localhost/#access_token=Kq2Zx9vB4mN8pLw3',
    'Kq2Zx9vB4mN8pLw3',
  ],
  ['what an address has encoded', 'https://hc.example/?key=Kq2Zx9%76B4mN8pLw3', 'Kq2Zx9vB4mN8pLw3'],
  [
    'what an address has encoded whole',
    `https://hc.example/?key=${percent('Kq2Zx9vB4mN8pLw3')}`,
    'Kq2Zx9vB4mN8pLw3',
  ],
  ['small and capital letters without a digit', 'https://hc.example/KQZxvBmNpLwRtYuJ', 'KQZxvBmNpLwRtYuJ'],
  ['capital letters behind small ones', 'https://hc.example/kqzxvBmNpLwRtYuJ', 'kqzxvBmNpLwRtYuJ'],
  ['a text in JSON', '{"code":"AQtest0a1b2c3d4e5f6"}', 'AQtest0a1b2c3d4e5f6'],
  ['a text in a list', '["AQtest0a1b2c3d4e5f6"]', 'AQtest0a1b2c3d4e5f6'],
  ["the secret in an app's token", `123456789012345|${SECRET}`, SECRET],
  ["the secret in an app's token of an address", `123456789012345%7C${SECRET}`, SECRET],
  ['a value of several lines', `${TOKEN.slice(0, 20)}\n${TOKEN.slice(20)}`, TOKEN],
])('Of %s, the secret part is one', (_, value, secret) => {
  expect(redactorOf(value).redact(`(${secret})`)).toBe('(***)');
});

it('Around what is cut, a document in JSON stays one', () => {
  const said = (code: string) => `{"code":"${code}"}`;
  const document = '\n{"at":"https://localhost/","code":"AQtest0a1b2c3d4e5f6"}\n';
  expect(redactorOf(document).redact(said('AQtest0a1b2c3d4e5f6'))).toBe(said('***'));
});

it('A value of eight characters is a credential, and one of sixteen is cut out by its pieces too', () => {
  expect(redactorOf('Kq2Zx9vB').redact('(Kq2Zx9vB)')).toBe('(***)');
  expect(redactorOf('Kq2Zx9vB4mN8pLw').redact('(Kq2Zx9vB)')).toBe('(Kq2Zx9vB)');
  expect(redactorOf('Kq2Zx9vB4mN8pLw3').redact('(Kq2Zx9vB)')).toBe('(***)');
});

it('A short value is cut out as a whole', () => {
  const { redact } = redactorOf('password1');
  expect(redact('(password1)')).toBe('(***)');
  expect(redact('(PASSWORD1)')).toBe('(***)');
});

it.each([
  ['behind its mark', 'github_pat_1a2b3c4d5e', 'pat_1a2b3c4d5e'],
  ['behind its mark in JSON', '{"token":"github_pat_1a2b3c"}', 'pat_1a2b3c'],
  ["in an app's token", '1234567|1a2b3c4d5e', '1a2b3c4d5e'],
  ['in two lines', '1a2b3\n4c5d6', '1a2b34c5d6'],
  [
    'in the frame of a key',
    '-----BEGIN PRIVATE KEY-----\n1a2b3c4d5e\n-----END PRIVATE KEY-----',
    '1a2b3c4d5e',
  ],
])('A short value is cut out as a whole %s', (_, value, secret) => {
  expect(redactorOf(value).redact(`(${secret})`)).toBe('(***)');
});

it.each(['', 'x', 'xy', 'xyz', 'xyzw'])(
  'A short value is cut out of base64 and base32, behind %j',
  (before) => {
    const { redact } = redactorOf('password1');
    expect(redact(Buffer.from(`${before}password1`).toString('base64url'))).toContain('***');
    expect(redact(base32(`${before}password1`))).toContain('***');
  },
);

it('No backslash stays before what is cut, which would change what comes after it', () => {
  expect(redactorOf(TOKEN).redact(`"\\\\${TOKEN}"`)).toBe('"***"');
});

it('Two credentials beside each other are cut as two, and one inside another as one', () => {
  const { redact } = redactorOf(TOKEN, SECRET);
  expect(redact(`${TOKEN} and ${SECRET}`)).toBe('*** and ***');
  expect(redact(`(${TOKEN}${SECRET})`)).toBe('(***)');
  expect(redactorOf(TOKEN, TOKEN.slice(4, 30)).redact(`(${TOKEN})`)).toBe('(***)');
});

// Promise 11: what travels where it belongs is known from then on, and what others will read has none of it.
describe('A way to the network that knows credentials', () => {
  async function send(
    address: string,
    { headers = {}, body }: { headers?: Record<string, string>; body?: string },
  ) {
    const redactor = redactorOf(TOKEN);
    const sent: Parameters<Transport>[] = [];
    const answer = { status: 200, headers: new Headers(), body: null };
    const transport: Transport = async (...call) => {
      sent.push(call);
      return answer;
    };
    const now = () => 7;
    const runtime = redactRuntime({ transport, now, random: Math.random, sleep: async () => {} }, redactor);
    const { signal } = new AbortController();
    const request = {
      method: 'POST',
      headers,
      signal,
      redirect: 'manual',
      ...(body === undefined ? {} : { body }),
    } as const;
    expect(await runtime.transport(new URL(address), request)).toBe(answer);
    expect(runtime.now).toBe(now);
    const [[url, passed] = []] = sent;
    expect(url?.href).toBe(address);
    expect({ ...passed, body }).toEqual({ ...request, body });
    return { redact: redactor.redact, body: passed?.body };
  }

  const API = 'https://api.github.test/';

  it.each(['authorization', 'Authorization'])('learns what the header %s carries', async (name) => {
    const { redact } = await send(API, {
      headers: { [name]: `Bearer ${SECRET}`, accept: 'application/json' },
    });
    const rest = `Bearer ${SECRET.slice(0, 7)}, application/json`;
    expect(redact(`(${SECRET}) ${rest}`)).toBe(`(***) ${rest}`);
  });

  it.each(['access_token', 'input_token', 'client_secret', 'code', 'appsecret_proof', 'fb_exchange_token'])(
    'learns %s, in an address and in a form',
    async (name) => {
      const form = `${name}=${SECRET}`;
      expect((await send(`${API}?a=b&${form}`, {})).redact(`(${SECRET})`)).toBe('(***)');
      expect((await send(API, { body: form })).redact(`(${SECRET})`)).toBe('(***)');
      expect((await send(API, { body: form })).body).toBe(form);
    },
  );

  it.each(['state', 'redirect_uri', 'codes', 'decode'])('takes %s for no credential', async (name) => {
    const { redact } = await send(`${API}?${name}=${SECRET}`, { body: `${name}=${SECRET}` });
    expect(redact(`(${SECRET})`)).toBe(`(${SECRET})`);
  });

  it('learns from the address of a call that sends JSON', async () => {
    const { redact } = await send(`${API}?access_token=${SECRET}`, { body: '{}' });
    expect(redact(`(${SECRET})`)).toBe('(***)');
  });

  it('cuts credentials out of the JSON that it sends, whatever holds them', async () => {
    const said = { title: `It is ${TOKEN}`, labels: [TOKEN, 'kept'], number: 7, none: null };
    const { body } = await send(API, { body: ` ${JSON.stringify(said)}` });
    expect(JSON.parse(body ?? '')).toEqual({
      title: 'It is ***',
      labels: ['***', 'kept'],
      number: 7,
      none: null,
    });
    expect(JSON.parse((await send(API, { body: JSON.stringify([TOKEN]) })).body ?? '')).toEqual(['***']);
  });

  it('and leaves what is addressed to the workflow or sealed', async () => {
    const said = { inputs: { 'authorization-response': TOKEN }, encrypted_value: TOKEN };
    const { body } = await send(API, { body: JSON.stringify(said) });
    expect(JSON.parse(body ?? '')).toEqual(said);
  });

  it('and leaves a form as it is, in which credentials go to where they belong', async () => {
    for (const form of [`access_token=${TOKEN}`, `fields={id}&access_token=${TOKEN}`])
      expect((await send(API, { body: form })).body).toBe(form);
    expect((await send(API, {})).body).toBeUndefined();
  });
});
