import { describe, expect, it } from 'vitest';
import {
  type Entry,
  entryFields,
  inputFields,
  refuseUnknownKeys,
  toText,
} from '../../../src/inputs/fields.js';
import { refusal, TOKEN } from './setting.js';

const fieldsOf = (inputs: Record<string, string>) => inputFields((name) => inputs[name] ?? '');
const entryOf = (values: Record<string, unknown>): Entry => ({ name: 'tokens[2]', values });

describe('An input', () => {
  it('is what was written', () => {
    expect(fieldsOf({ mode: 'check' }).text('mode')).toEqual({ name: 'mode', value: 'check' });
  });

  it.each([
    ['graph-api-version', 'v27.0'],
    ['warn-before-days', '14'],
    ['platform', 'auto'],
  ] as const)('%s has its default when it is set to nothing', (name, value) => {
    expect(fieldsOf({}).text(name)).toEqual({ name, value });
  });

  it('has the default of its platform', () => {
    const name = 'redirect-uri';
    expect(fieldsOf({}).text(name).value).toBe('http://localhost:8080/');
    expect(fieldsOf({}).text(name, 'threads')).toEqual({ name, value: 'https://localhost/' });
    expect(fieldsOf({ [name]: 'https://a.example/' }).text(name, 'threads').value).toBe('https://a.example/');
  });

  it('that has no default is empty when it is not set', () => {
    expect(fieldsOf({}).text('secret-name')).toEqual({ name: 'secret-name', value: '' });
  });
});

describe('A YAML list', () => {
  const entries = (targets: string) => fieldsOf({ targets }).entries('targets');

  it('has no entries when it is not set', async () => {
    expect(await entries('')).toEqual([]);
  });

  it.each([
    ['tokens', '- secret: META_ACCESS_TOKEN'],
    ['pages', '- {page: "103455271248220", secret: META_PAGE_TOKEN}'],
  ] as const)('that is none is refused with an example of its own: %s', async (name, example) => {
    const { text } = await refusal(() => fieldsOf({ [name]: 'x' }).entries(name));
    expect(text.endsWith(example)).toBe(true);
    const within = entryFields(entryOf({ [name]: 'x' }), fieldsOf({}));
    expect((await refusal(() => within.entries(name))).text.endsWith(example)).toBe(true);
  });

  it('names its entries as people count them', async () => {
    expect(await entries('- secret: A\n- { secret: B, store: dependabot }')).toEqual([
      { name: 'targets[1]', values: { secret: 'A' } },
      { name: 'targets[2]', values: { secret: 'B', store: 'dependabot' } },
    ]);
  });

  it.each([
    ['an object', 'secret: A'],
    ['a plain word', 'META_TOKEN'],
    ['a list without entries', '[]'],
    ['only a comment', '# later'],
  ])('that is %s is refused with an example of a list', async (_what, text) => {
    const refused = await refusal(() => entries(text));
    expect(refused.input).toBe('targets');
    expect(refused.text).toMatch(
      /must be a YAML list\. Example: targets: \|\n {2}- \{repository: acme\/website, secret: FB_TOKEN\}$/,
    );
  });

  it.each([
    ['a plain word', 'FB_TOKEN'],
    ['a token', TOKEN],
    ['nothing', ''],
    ['a list', '[secret, A]'],
    ['a number', '12'],
  ])('with an entry that is %s is refused with an example of an entry', async (_what, text) => {
    const refused = await refusal(() => entries(`- secret: A\n- ${text}`));
    expect(refused.input).toBe('targets[2]');
    expect(refused.text).toMatch(
      /must be an entry with keys\. Example: - \{repository: acme\/website, secret: FB_TOKEN\}$/,
    );
  });
});

describe('A key of an entry', () => {
  it.each<[string, unknown, string]>([
    ['a word', 'META_TOKEN', 'META_TOKEN'],
    ['a word between spaces', '  META_TOKEN\n', 'META_TOKEN'],
    ['a number', '30', '30'],
    ['a list of words', ['ads_read', ' read_insights '], 'ads_read\nread_insights'],
    ['a list without words', [], ''],
  ])('may be %s', (_what, value, text) => {
    expect(toText(entryOf({ key: value }), 'key')).toBe(text);
  });

  it.each([
    ['nothing', null],
    ['an empty text', ''],
    ['undefined', undefined],
  ])('that is %s may be a secret that does not exist here', async (_what, value) => {
    const refused = await refusal(() => toText(entryOf({ value }), 'value'));
    expect(refused.input).toBe('tokens[2].value');
    expect(refused.text).toMatch(/is empty\. Give it a value, or take the key out\. .*secrets\.NAME \}\}/);
  });

  it.each<[string, unknown]>([
    ['keys of its own', { a: TOKEN }],
    ['a list of lists', [[TOKEN]]],
    ['a list of keys', ['a', { a: TOKEN }]],
    ['a list with a gap', ['a', null]],
  ])('must not have %s', async (_what, value) => {
    const refused = await refusal(() => toText(entryOf({ platform: value }), 'platform'));
    expect(refused.input).toBe('tokens[2].platform');
    expect(refused.text).toMatch(/must be a plain value\. Example: platform: value$/);
  });
});

describe('An entry', () => {
  const behind = fieldsOf({ 'app-id': '1', platform: 'facebook', targets: '- secret: BEHIND' });

  it('goes before the inputs and is called by its own name', () => {
    const fields = entryFields(entryOf({ 'app-id': 2n }), behind);
    expect(fields.text('app-id')).toEqual({ name: 'tokens[2].app-id', value: '2' });
  });

  it('takes from the inputs what it leaves out', async () => {
    const fields = entryFields(entryOf({ 'app-id': 2n }), behind);
    expect(fields.text('platform')).toEqual({ name: 'platform', value: 'facebook' });
    expect(await fields.entries('targets')).toEqual([{ name: 'targets[1]', values: { secret: 'BEHIND' } }]);
  });

  it('has lists of its own', async () => {
    const fields = entryFields(entryOf({ targets: [{ secret: 'OWN' }] }), behind);
    expect(await fields.entries('targets')).toEqual([
      { name: 'tokens[2].targets[1]', values: { secret: 'OWN' } },
    ]);
  });

  it('is refused by its own name when a list of it is none', async () => {
    const fields = entryFields(entryOf({ targets: 'OWN' }), behind);
    const { input, text } = await refusal(() => fields.entries('targets'));
    expect(input).toBe('tokens[2].targets');
    expect(text).toMatch(/must be a YAML list/);
  });
});

describe('A key that nobody reads', () => {
  const unknown = (key: string) =>
    refusal(() => refuseUnknownKeys(entryOf({ secret: 'A', [key]: 'x' }), ['secret', 'issue-labels']));

  it.each(['repo', 'x', 'refresh-days', 'a-b-c-d', 'refresh-before-the-weeks'])(
    'is refused by its name when it is spelled like a key: %s',
    async (key) => {
      const { input, text } = await unknown(key);
      expect(input).toBe('tokens[2]');
      expect(text).toBe(
        `tokens[2]: "${key}" is not a key that is known here. Known keys: secret, issue-labels.`,
      );
    },
  );

  it.each([
    TOKEN,
    'Repo',
    'repo_name',
    'repo2',
    '2repo',
    'repo-',
    '-repo',
    'repo repo',
    'a-b-c-d-e',
    '',
    'abcdefghijklmnopqrstuvwxy',
  ])('is not repeated when it may be a token: %s', async (key) => {
    const { text } = await unknown(key);
    expect(text).toMatch(/^tokens\[2\]: one of its keys is not a key that is known here\. Known keys: /);
  });

  it('is none when all are known', () => {
    expect(refuseUnknownKeys(entryOf({ secret: 'A' }), ['secret', 'store'])).toBeUndefined();
  });
});
