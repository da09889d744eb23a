import { describe, expect, it } from 'vitest';
import {
  credentialPartsOf,
  credentialShapeIn,
  findCredentials,
  isAddress,
  kindByPrefix,
  refuseLiteral,
  refuseUnfilled,
  storeAgain,
} from '../../../src/inputs/credentials.js';
import { refusal, tokenOf } from './setting.js';

const ALNUM = 'abcdefghij0123456789';
const HEX = '0123456789abcdef'.repeat(2);

describe('The shape of a credential', () => {
  it.each([
    ['a Facebook token', `EAA${ALNUM}`, 'access-token'],
    ['a Facebook token in capitals, as GitHub writes names', `EAA${ALNUM}`.toUpperCase(), 'access-token'],
    ['an Instagram token', `IGAA${ALNUM}`, 'access-token'],
    ['an older Instagram token', `IGQV${ALNUM}`, 'access-token'],
    ['a Threads token', `THAA${ALNUM}`, 'access-token'],
    ['another Threads token', `THQV${ALNUM}`, 'access-token'],
    ['a token in an address', `https://x.example/?access_token=EAA${ALNUM}`, 'access-token'],
    ["an app's token", `123456|${ALNUM}`, 'access-token'],
    ["an app's token, encoded", `123456%7C${ALNUM}`, 'access-token'],
    ['a classic token of GitHub', `ghp_${ALNUM}`, 'secrets-token'],
    ['an installation token', `ghs_${ALNUM}`, 'secrets-token'],
    ['an installation token of the new form', 'ghs_123456_eyJhbGciOiJ', 'secrets-token'],
    ["gh's own token", `gho_${ALNUM}`, 'secrets-token'],
    ["a person's token of an App", `ghu_${ALNUM}`, 'secrets-token'],
    ['a fine-grained token, in capitals', `GITHUB_PAT_${ALNUM}`.toUpperCase(), 'secrets-token'],
    ['an app secret', HEX, 'app-secret'],
    ['an app secret in a list', `ads_read, ${HEX}`, 'app-secret'],
    ['an app secret in capitals after an option', `--secret=${HEX.toUpperCase()}`, 'app-secret'],
    ['a private key', '-----BEGIN RSA PRIVATE KEY-----', 'secrets-app-private-key'],
    ['a private key without its first line', `MIIE${'b'.repeat(60)}`, 'secrets-app-private-key'],
  ])('is seen in %s', (_what, text, input) => {
    expect(credentialShapeIn(text)?.input).toBe(input);
  });

  it.each([
    ['the usual name', 'META_ACCESS_TOKEN'],
    ['a long name that begins like one', 'THIS_IS_THE_ACCESS_TOKEN_OF_PRODUCTION_2026'],
    ['a name that speaks of a kind', 'MY_GITHUB_PAT_FOR_SECRETS_2026'],
    ['a name that begins like Instagram', 'IGNITE_PRODUCTION_ENVIRONMENT_2026'],
    ['a word that begins like Facebook', 'eaaproductionenvironmenteurope'],
    ['a commit', '0123456789abcdef0123456789abcdef01234567'],
    ['an ID of 32 digits', '1'.repeat(32)],
    ['a name that ends in 32 hexadecimal digits', `preview-${HEX}`],
    ['a short number before a bar', `12345|${ALNUM}`],
    ['an address', 'https://graph.facebook.com'],
    ['a team', '@acme/marketing'],
  ])('is not seen in %s', (_what, text) => {
    expect(credentialShapeIn(text)).toBeUndefined();
  });
});

describe('A credential of the run', () => {
  const token = tokenOf('Kq7Zp2');
  const CREDENTIALS = [
    { name: 'access-token', value: token },
    { name: 'secrets-token', value: 'github_pat_11Xy9QrSt' },
    { name: 'app-secret', value: 'q8w7e6r5t4' },
    { name: 'github-token', value: 'short' },
    { name: 'client-token', value: `IGQVab1cLmNoEAAd4e5f` },
    { name: 'heartbeat-url', value: 'THQVxy2zUvWt' },
    { name: 'secrets-app-private-key', value: 'ghs_gh3iPoIu' },
    { name: 'app token', value: '24681357|Zx9Yw8Vu7' },
    { name: 'key', value: '-----BEGIN RSA PRIVATE KEY-----Mn4Bv5Cx6-----END RSA PRIVATE KEY-----' },
    { name: 'odd one', value: 'kjjjjjjjjj3Hg' },
    { name: 'another', value: 'q8w7e6r5t4' },
  ];
  const find = (text: string) => findCredentials(CREDENTIALS)(text);

  it.each([
    ['whole', token, 'access-token'],
    ['in capitals', token.toUpperCase(), 'access-token'],
    ['inside a text', `prod-${token}-x`, 'access-token'],
    ['by a piece of it', `x${token.slice(5, 13)}`, 'access-token'],
    ['after what all of its kind begin with', 'my_11XY9QRST', 'secrets-token'],
    ['in base64', Buffer.from(token).toString('base64'), 'access-token'],
    [
      'in base64 for addresses, behind another text',
      Buffer.from(`user:${token}`).toString('base64url'),
      'access-token',
    ],
    ['in base64, behind a letter', `x${Buffer.from(token).toString('base64')}`, 'access-token'],
    ['in hex', Buffer.from(token).toString('hex'), 'access-token'],
    ['in hex, behind a letter of it', `x_${Buffer.from(token).toString('hex')}`, 'access-token'],
    ['in hex, behind half a byte', `a${Buffer.from(token).toString('hex')}`, 'access-token'],
    ['in hex, in capitals', Buffer.from(`-${token}`).toString('hex').toUpperCase(), 'access-token'],
    ['in a list', 'meta, q8w7e6r5t4', 'app-secret'],
    ['by a piece with what others begin with', 'x-NoEAAd4e-x', 'client-token'],
    ['by a piece that begins with a digit', 'x 8w7e6r5t x', 'app-secret'],
    ['by a piece that ends with a digit', 'x q8w7e6r5 x', 'app-secret'],
    ['by its last piece', 'x w7e6r5t4', 'app-secret'],
    ['between the marks of a key', 'Mn4Bv5Cx6', 'key'],
    ['by a piece of three signs', 'jjjjjj3h', 'odd one'],
  ])('is found %s', (_how, text, name) => {
    expect(find(text)).toBe(name);
  });

  it.each([
    ['what its kind begins with', 'MY_GITHUB_PAT_'],
    ['fewer characters than a piece', token.slice(5, 12)],
    ['digits of an ID', '1000000000000000'],
    ['a row of one letter', '0'.repeat(20)],
    ['a row of one letter beside another', 'x kjjjjjjj x'],
    ["the app's ID before its secret", 'app 24681357'],
    ['the marks of a key', 'MY RSA PRIVATE KEY'],
    ['a word as short as itself', 'short'],
    ['what an older token of Instagram begins with', 'MY_IGQVab1c'],
    ['what a token of Threads begins with', 'MY_THQVxy2z'],
    ['what an installation token begins with', 'MY_ghs_gh3i'],
    ['nothing', ''],
  ])('is not found in %s', (_what, text) => {
    expect(find(text)).toBeUndefined();
  });
});

describe('A text that only stands for a credential', () => {
  it.each([
    ['secrets.META_ACCESS_TOKEN', /is an expression without the \$\{\{ \}\} around it/],
    ['{ secrets.META_ACCESS_TOKEN }', /around it\./],
    ['vars.TOKEN', /around it\./],
    ['steps.app-token.outputs.token', /around it\./],
    ['process.env.META_ACCESS_TOKEN', /around it\./],
    ['$META_ACCESS_TOKEN', /shell variable/],
    ['${META_ACCESS_TOKEN}', /shell variable/],
    ['$(cat token)', /shell variable/],
    ['%META_ACCESS_TOKEN%', /shell variable/],
    ['${{ secrets.META_ACCESS_TOKEN }}', /an expression that nothing filled in/],
    ['{{ secrets.META_ACCESS_TOKEN }}', /an expression that nothing filled in/],
    ['META_ACCESS_TOKEN', /name of a secret and not its value/],
    ['OTHER_SECRET_2', /name of a secret and not its value/],
    ['***', /row of asterisks/],
    [`"${tokenOf('A')}"`, /quotation marks around it/],
    [`'${tokenOf('A')}'`, /quotation marks around it/],
    ['“a1b2”', /marks around it/],
    ['`a1b2`', /marks around it/],
    ['‘a1b2’', /marks around it/],
    ['„a1b2“', /marks around it/],
    ['«a1b2»', /marks around it/],
    ['••••••', /row of asterisks/],
    ['[  {"token": "x"}]', /is JSON/],
    ['[{"token": "x"}]', /is JSON/],
    ['["x"]', /is JSON/],
    ['{"token": "x"}', /is JSON/],
    ['{secrets.X}', /without the \$\{\{ \}\} around it/],
    ['steps.app["outputs"].token', /without the \$\{\{ \}\} around it/],
    ['null', /finds no value/],
    ['[object Object]', /finds no value/],
    ['(token)', /brackets around it/],
    ['<a\nb>', /brackets around it/],
    ['"a\nb"', /quotation marks around it/],
    [`"${tokenOf('A')}`, /begins or ends with a quotation mark/],
    [`${tokenOf('A')}'`, /begins or ends with a quotation mark/],
    ['access_token: x1y2z3', /is NAME=value/],
    ['https://x.example/y', /is an address/],
    ['C:\\keys\\app.pem', /name of a file/],
    ['./config.yml', /name of a file/],
    ['~/config.yaml', /name of a file/],
    ['A_B', /name of a secret/],
    ['your_token', /stands for a value/],
    ['change-me', /stands for a value/],
    [`<${tokenOf('A')}>`, /brackets around it/],
    [`[${tokenOf('A')}]`, /brackets around it/],
    ['<token>', /brackets around it/],
    [`${tokenOf('A')},`, /ends with a comma/],
    [`${tokenOf('A')};`, /ends with a comma, a semicolon/],
    [`${tokenOf('A')}\\n`, /an escaped line break/],
    ['secrets["META_ACCESS_TOKEN"]', /without the \$\{\{ \}\} around it/],
    ["secrets['META_ACCESS_TOKEN']", /without the \$\{\{ \}\} around it/],
    ['your-access-token', /stands for a value/],
    ['changeme', /stands for a value/],
    ['true', /stands for a value/],
  ])('is refused, with the form that works: %s', async (value, problem) => {
    const { input, text } = await refusal(() => refuseLiteral('access-token', value));
    expect(input).toBe('access-token');
    expect(text).toMatch(problem);
    expect(text.endsWith('Example: access-token: ${{ secrets.META_ACCESS_TOKEN }}')).toBe(true);
  });

  it('may be the name of its own secret in small letters', async () => {
    const { text } = await refusal(() =>
      refuseLiteral('access-token', 'meta_token', { secretName: 'META_TOKEN' }),
    );
    expect(text).toMatch(/name of a secret/);
    expect(credentialPartsOf('meta_token')).toEqual(['meta_token']);
    // What is longer than a name that people choose may be the credential in both places.
    const long = 'x'.repeat(40);
    expect(credentialPartsOf(long, long)).toEqual([]);
    expect(credentialPartsOf(`${long}x`, `${long}x`)).toEqual([`${long}x`]);
    // What is a credential by its shape is one in both places.
    expect(credentialPartsOf(tokenOf('A').toLowerCase(), tokenOf('A'))).toEqual([tokenOf('A').toLowerCase()]);
  });

  it.each([
    ['tokens[2].value', 'Example: value: ${{ secrets.META_TOKEN_ACME }}'],
    ['secrets-token', 'Example: secrets-token: ${{ steps.app-token.outputs.token }}'],
    ['tokens[2].app-secret', 'Example: app-secret: ${{ secrets.META_APP_SECRET }}'],
    ['META_ACCESS_TOKEN', 'outside single quotes.'],
    ['--token-file', 'Write the token into the file, and nothing else.'],
    ['--config.access-token', 'write: access-token: ${{ env.NAME }}'],
    ['standard input', 'Pipe the value itself.'],
  ])('is refused with the form of its place: %s', async (name, form) => {
    const { text } = await refusal(() => refuseLiteral(name, 'secrets.X'));
    expect(text.endsWith(form)).toBe(true);
  });

  it.each([
    ['***', /Store the secret again/],
    ['"x"', /Store the secret again/],
    ['your-token', /Store the secret again/],
  ])('is stored again where the store holds it: %s', async (value, words) => {
    expect((await refusal(() => refuseLiteral('access-token', value))).text).toMatch(words);
  });

  it.each(['$X', '${{ secrets.X }}', 'secrets.X', 'A_B'])(
    'is not stored again where the workflow is what is wrong: %s',
    async (value) => {
      expect((await refusal(() => refuseLiteral('access-token', value))).text).not.toMatch(/Store/);
    },
  );

  it.each([
    ['$X', true],
    ['${{ secrets.X }}', true],
    ['secrets.X', true],
    ['"x"', false],
    ['A_B', false],
  ])('in a variable speaks of the shell where one was meant to fill it in: %s', async (value, isShell) => {
    const { text } = await refusal(() => refuseLiteral('META_ACCESS_TOKEN', value));
    expect(text).toContain('Set the environment variable META_ACCESS_TOKEN to the value itself.');
    expect(text.includes('A shell fills in')).toBe(isShell);
  });

  it('may be the literal that belongs there', () => {
    expect(refuseLiteral('heartbeat-url', 'https://x.example', { except: 'address' })).toBeUndefined();
  });

  it.each([
    '',
    tokenOf('A'),
    '123456|abcdef',
    'fake-app',
    'ghs_123',
    HEX,
    'a$b',
    'x"y"',
    '100%',
    'ABC',
    'garbage',
    'xxxx',
    'a{{b}}',
    'garbage***',
    '***garbage',
    ...['{{b}}a', 'my secrets.A', 'secrets.A b', 'x%A%', '%A%x', 'nullable', 'xnull', 'x[{"a"}]', '"y"x'],
    ...['x<token>', '<token>x', '<>', 'not your-token', 'your-token!', 'my changeme', 'changeme2'],
    ...[
      'a b.txt',
      '!token.txt',
      'token.txt2',
      'xMETA_TOKEN',
      'META_TOKENx',
      'META_',
      '_META',
      'a,b',
      'ab\\nc',
    ],
    '-----END RSA PRIVATE KEY-----\\n',
    'gar{bage',
    'see https://x.example',
  ])('is not %s', (value) => {
    expect(refuseLiteral('access-token', value, { secretName: 'META_ACCESS_TOKEN' })).toBeUndefined();
  });
});

describe('What of a value may be a credential', () => {
  const token = tokenOf('Kq7Zp2');

  it.each([
    ['all of it', token, [token]],
    ['nothing, which is no name', '', ['']],
    ['what stands in quotation marks', `"${token}"`, [token]],
    ['what stands in brackets', `< ${token} >`, [token]],
    ['what stands in square brackets, marks and all', `[x"y"z]`, ['x"y"z']],
    ['what stands beside one mark', `${token}'`, [token]],
    ['what stands before a comma', `${token},`, [token]],
    ['what stands before written line breaks', `${token}\\r\\n`, [token]],
    ['a value that ends in padding', 'KEY=ab+cd=', ['ab+cd=']],
    ['each of several in one line', `A=${token}; B=x1y2,C= 'z3'`, [token, 'x1y2', 'z3']],
    ['a text with its marks in JSON', '{"a": "x\\"y", "b": 1}', ['x\\"y']],
    ['the value of a line of a file', `META_ACCESS_TOKEN=${token}`, [token]],
    ['the value of a shell script', `export META_ACCESS_TOKEN="${token}"`, ['export', token]],
    ['the values of an address', `access_token=${token}&expires_in=5183944`, [token, '5183944']],
    ['the values in JSON', `{"access_token":"${token}","token_type":"bearer"}`, [token, 'bearer']],
    ['nothing of a name', 'META_ACCESS_TOKEN', []],
    ['nothing of a file', './token.txt', []],
    ['nothing of what stands for no value', 'null', []],
    ['an address, which may hold one', `https://x.example/${token}`, [`https://x.example/${token}`]],
  ])('is %s', (_what, value, parts) => {
    expect(credentialPartsOf(value)).toEqual(parts);
  });

  it.each([
    ['a token of Facebook', token, 'meta-token'],
    ['a token of Instagram', `IGAA${ALNUM}`, 'meta-token'],
    ['an older token of Instagram', `IGQV${ALNUM}`, 'meta-token'],
    ['another token of Threads', `THQV${ALNUM}`, 'meta-token'],
    ['a text with a token at its end', `=EAA${ALNUM}`, undefined],
    ['a text that goes on behind a token', `EAA${ALNUM}|`, undefined],
    ['an installation token', `ghs_${ALNUM}`, 'github-token'],
    ['what no token of GitHub begins with', `ghx_${ALNUM}`, undefined],
    ['a text with a token of GitHub at its end', `=ghs_${ALNUM}`, undefined],
    ['a text that goes on behind a token of GitHub', `ghs_${ALNUM} x`, undefined],
    ['a token of GitHub', `github_pat_${ALNUM}`, 'github-token'],
    ['a private key', '-----BEGIN RSA PRIVATE KEY-----', 'private-key'],
    ['an app secret that begins like a token', `eaa${HEX.slice(3)}`, undefined],
    ['a short text', 'EAAtest', undefined],
  ])('is known for certain: %s', (_what, value, kind) => {
    expect(kindByPrefix(value)).toBe(kind);
  });
});

describe('A place', () => {
  it.each(['HTTP://x.example', 'https://x.example/y'])('is an address: %s', (text) => {
    expect(isAddress(text)).toBe(true);
  });

  it.each(['x.example', 'see https://x.example', 'ftp://x.example'])('is no address: %s', (text) => {
    expect(isAddress(text)).toBe(false);
  });

  it('is an environment variable where its whole name has capitals alone', () => {
    expect(storeAgain('META_TOKEN_2')).toBe('Set the environment variable META_TOKEN_2 to the value itself.');
    expect(storeAgain('META_TOKEN of acme')).toMatch(/^Store the secret again/);
    expect(storeAgain('tokens.A')).toMatch(/^Store the secret again/);
  });
});

describe('A name', () => {
  it.each([
    ['"production"', /quotation marks.*Write it without them/],
    ['${{ vars.ENVIRONMENT }}', /nothing filled in/],
  ])('is not %s', async (value, problem) => {
    expect((await refusal(() => refuseUnfilled('environment', value))).text).toMatch(problem);
  });

  it.each(['production', 'say "hello"', '$HOME', "it's"])('may be %s', (value) => {
    expect(refuseUnfilled('environment', value)).toBeUndefined();
  });
});
