import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  type Entry,
  entryFields,
  inputFields,
  parseYaml,
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

describe('YAML', () => {
  it.each([
    ['an id of 17 digits', '12345678901234567'],
    ['an environment that looks like a number', '1.10'],
    ['zeros in front', '0012'],
    ['what looks like a power of ten', '12e400'],
    ['what looks like another base', '0x1F'],
    ['a yes', 'true'],
    ['what looks like nothing', 'null'],
  ])('keeps %s as it is written, also without quotes', async (_what, value) => {
    expect(await parseYaml('pages', `- page: ${value}`)).toEqual([{ page: value }]);
    expect(await parseYaml('pages', `- { page: "${value}" }`)).toEqual([{ page: value }]);
  });

  it('of two documents is refused: the second would silently not happen', async () => {
    const { input, text } = await refusal(() => parseYaml('targets', '- secret: A\n---\n- secret: B'));
    expect(input).toBe('targets');
    expect(text).toContain('is not valid YAML, line 2.');
  });

  it.each([
    ['that does not end', 1, '- secret: ['],
    ['with a wrong indentation', 2, '- secret: A\n store: actions'],
    ['with a token between brackets', 3, `- secret: A\n\n- value: [${TOKEN}`],
    ['with a key twice', 3, `- secret: A\n  value: B\n  secret: ${TOKEN}`],
    ['with a tag that is unknown', 2, `- secret: A\n- secret: !vault ${TOKEN}`],
  ])('%s is refused with its line and without its text', async (_what, line, text) => {
    const refused = await refusal(() => parseYaml('targets', text));
    expect(refused.input).toBe('targets');
    expect(refused.text).toContain(`is not valid YAML, line ${line}.`);
    expect(refused.text).toMatch(
      /Check the indentation, and put values with special characters in quotes\.$/,
    );
  });

  it.each([
    ['repeats a part of itself', `- &a { secret: ${TOKEN} }\n- *a`],
    ['repeats what is not there', '- *nothing'],
  ])('that %s is refused', async (_what, text) => {
    const { input, text: words } = await refusal(() => parseYaml('targets', text));
    expect(input).toBe('targets');
    expect(words).toMatch(/is not valid YAML(, line \d+)?\. Check the indentation/);
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

describe('A list that is read entry by entry', () => {
  it.each([
    '- secret: A\n  value: "x\n\n   y"\n- secret: B\n',
    '- {secret: A, value: b}\n-\n  secret: 010\n\n- - a\n  - b\n',
    '- secret: A\n  text: |\n    - no entry\n    #\n\n- secret: B # a note\n  targets: [{ repository: a/b },\n    { secret: C }]',
    '- plain\n  text\n- "- quoted"\n- null\n- true',
    '- a\n# a note\n- b',
    '- a: 1\r\n  b: 2\r\n- a: 3\r\n',
  ])('says what the whole says: %j', async (text) => {
    expect(await parseYaml('tokens', text)).toEqual(parse(text, { schema: 'failsafe' }));
  });

  it.each([
    ['- a: 1\n- a: 1\n  a: 2\n- b: 1', ', line 3.'],
    ['- a\n- "b\n- c', ', line '],
    ['- a\n- [b\n- c]', ', line '],
    ['- &x a\n- *x\n', '.'],
  ])('is refused where the whole is, by its line: %j', async (text, where) => {
    const { text: told } = await refusal(() => parseYaml('tokens', text));
    expect(told).toContain(`is not valid YAML${where}`);
  });
});
