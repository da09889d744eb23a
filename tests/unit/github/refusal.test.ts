import { describe, expect, it } from 'vitest';
import { readRefusal } from '../../../src/github/refusal.js';
import { headersOf } from '../../../src/net/http.js';

it('reads a body of any shape as a refusal', () => {
  const nothing = { kind: 'refused', status: 403, saying: 'other', invalidFields: [] };
  for (const body of [[], { message: 7 }, { errors: 'x' }, { errors: [null] }])
    expect(readRefusal(403, new Headers(), body)).toStrictEqual(nothing);
  for (const body of ['', '<html>Blocked</html>', null, undefined])
    expect(readRefusal(403, new Headers(), body)).toStrictEqual({ ...nothing, isForeign: true });
});

describe('a rate limit', () => {
  it.each<[string, number, Record<string, string>, string]>([
    ['429', 429, {}, ''],
    ['403 with no request left', 403, { 'x-ratelimit-remaining': '0' }, ''],
    ['403 with no request left, with space around it', 403, { 'x-ratelimit-remaining': ' 0 ' }, ''],
    ['403 with a wait', 403, { 'retry-after': '30' }, ''],
    ['403 in words', 403, {}, 'You have exceeded a secondary rate limit.'],
    ['403 in older words', 403, {}, 'You have triggered an abuse detection mechanism.'],
  ])('is told from a refusal: %s', (_name, status, headers, message) => {
    expect(readRefusal(status, headersOf(headers), { message })).toEqual({ kind: 'rate-limited', status });
  });

  it('is none with requests left', () => {
    const headers = new Headers({ 'x-ratelimit-remaining': '4999' });
    expect(readRefusal(403, headers, {}).kind).toBe('refused');
  });

  it.each([401, 404, 410, 422])('is none with %i, whatever stands in the headers', (status) => {
    const headers = new Headers({ 'x-ratelimit-remaining': '0', 'retry-after': '5' });
    expect(readRefusal(status, headers, { message: 'rate limit' }).kind).toBe('refused');
  });
});

describe('a message', () => {
  const said = (message: unknown, errors?: unknown) => {
    const failure = readRefusal(403, new Headers(), { message, errors });
    return failure.kind === 'refused' ? failure.saying : failure.kind;
  };

  it.each([
    ['Resource not accessible by integration', 'by-integration'],
    ['Resource not accessible by personal access token', 'by-personal-access-token'],
    ['Must have admin rights to Repository.', 'must-be-admin'],
    ['You must be an org admin or have the actions secrets fine-grained permission.', 'must-be-admin'],
    ['Must be a repository admin', 'must-be-admin'],
    ['You must be an owner of the organization', 'must-be-admin'],
    ['Repository was archived so is read-only.', 'archived'],
    ['Already exists- Variable already exists', 'already-exists'],
    ['Bad request - validation failed due to an improperly encrypted secret', 'improperly-encrypted'],
    ['You must be authenticated', 'other'],
    ['Not Found', 'other'],
  ])('of GitHub is known by its sentence: %s', (message, saying) => {
    expect(said(message)).toBe(saying);
  });

  it('says that a thing exists also by its code alone, and by no other code', () => {
    const of = (code: string) => said('Validation Failed', [{ resource: 'Label', code, field: 'name' }]);
    expect(of('already_exists')).toBe('already-exists');
    expect(of('invalid')).toBe('other');
  });

  it('that is no text says nothing', () => {
    for (const message of [7, true, { a: 1 }, ['Resource not accessible by integration'], null]) {
      expect(said(message)).toBe('other');
    }
  });
});

describe('a sentence that GitHub says', () => {
  const quoteOf = (status: number, message: string, headers = new Headers()) => {
    const failure = readRefusal(status, headers, { message });
    return failure.kind === 'refused' ? failure.quote : failure.kind;
  };

  it.each([
    [401, 'Bad credentials'],
    [401, 'Requires authentication'],
    [404, 'Not Found'],
    [403, 'Resource not accessible by integration'],
    [403, ''],
    [403, ' \n'],
  ])('is not quoted where its status or we say as much: %i %j', (status, message) => {
    expect(quoteOf(status, message)).toBeUndefined();
  });

  it.each([
    [403, 'Not Found', 'Not Found'],
    [404, 'Bad credentials', 'Bad credentials'],
    [403, ' One\t\u2028 line ', 'One line'],
    [403, 'See https://x.test', 'See https: //x.test'],
    [403, 'Say "no" and "no"', "Say 'no' and 'no'"],
    [403, `${'a'.repeat(20)} ${'b'.repeat(21)}${'c'.repeat(50)} d`, `${'a'.repeat(20)} … d`],
    [403, `${'a'.repeat(21)} b ${'c'.repeat(21)}`, '… b …'],
    [403, '🔑 '.repeat(80).trim(), '🔑 '.repeat(80).trim()],
    [403, `${'ab '.repeat(53)}a`, `${'ab '.repeat(53)}a`],
    [403, `${'ab '.repeat(53)}ab`, `${'ab '.repeat(53)}…`],
  ])('is quoted on one line, inert and short: %i %j', (status, message, quote) => {
    expect(quoteOf(status, message)).toBe(quote);
  });
});

describe('the fields that GitHub calls invalid', () => {
  const fields = (errors: unknown) => {
    const failure = readRefusal(422, new Headers(), { message: 'Validation Failed', errors });
    return failure.kind === 'refused' ? failure.invalidFields : undefined;
  };

  it.each([
    '<b>labels',
    'labels</b>',
    'Labels 1',
    'labels @everyone',
    '',
    'x'.repeat(41),
    7,
    null,
    ['labels'],
  ])('are left out when they are not names: %j', (field) => {
    expect(fields([{ field }])).toEqual([]);
  });

  it('are read up to forty characters', () => {
    expect(fields([{ field: 'x'.repeat(40) }])).toEqual(['x'.repeat(40)]);
  });

  it('are none where the errors are sentences or no list', () => {
    for (const errors of [['labels'], 'labels', { field: 'labels' }, [null], 7]) {
      expect(fields(errors)).toEqual([]);
    }
  });
});

describe('the permissions that GitHub names', () => {
  const accepted = (header: string) => {
    const failure = readRefusal(403, new Headers({ 'x-accepted-github-permissions': header }), {});
    return failure.kind === 'refused' ? failure.accepted : undefined;
  };

  it.each([
    ['secrets=write', 'secrets=write'],
    ['secrets=write; metadata=read', 'secrets=write; metadata=read'],
    ['secrets=write,metadata=read', 'secrets=write, metadata=read'],
    ['actions=read ; checks=read ,  contents=write', 'actions=read; checks=read, contents=write'],
    ['organization_secrets=admin', 'organization_secrets=admin'],
  ])('are read from "%s"', (header, words) => {
    expect(accepted(header)).toBe(words);
  });

  it.each([
    'allows_permissionless_access=true&x=1',
    '@everyone secrets=write',
    'secrets=write @everyone',
    'secrets=write; [click](https://evil.test)',
    'secrets=write;',
    '; secrets=write',
    'secrets=write metadata=read',
    'secrets==write',
    'SECRETS=WRITE',
    'secrets=',
    '=write',
  ])('are not read from what is anything else: "%s"', (header) => {
    expect(accepted(header)).toBeUndefined();
  });

  it('are read up to two hundred characters', () => {
    const long = (length: number) => `secrets=write, ${'x'.repeat(length - 19)}=all`;
    expect(long(200)).toHaveLength(200);
    expect(accepted(long(200))).toBe(long(200));
    expect(accepted(long(201))).toBeUndefined();
  });

  it('are read without the space around them', () => {
    const padded = headersOf({ 'x-accepted-github-permissions': ' secrets=write\t' });
    expect(readRefusal(403, padded, {})).toMatchObject({ accepted: 'secrets=write' });
  });

  it('are none where GitHub names none', () => {
    expect(readRefusal(403, new Headers(), {})).not.toHaveProperty('accepted');
  });
});
