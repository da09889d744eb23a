import type { Platform } from '../token/platform.js';
import { InputError } from './options.js';
import { defaultOf, entryKeyOf, INPUTS, type InputName, type InputValue } from './table.js';

/** One value and the name that the user knows it by: `app-id`, or `tokens[2].app-id`. */
export interface Field {
  readonly name: string;
  readonly value: string;
}

/** Where values come from: the inputs, or an entry of a YAML list with the inputs behind it. */
export interface Fields {
  /** Trimmed; empty when it is not set. Some have another value for each platform, Facebook's unless said otherwise. */
  readonly text: (name: InputName, platform?: Platform) => Field;
  /** A YAML list of entries; empty when it is not set. */
  readonly entries: (name: InputName) => Promise<readonly Entry[]>;
  /** A cache: every entry of a long list inherits the same inputs. */
  readonly inherited: Map<string, unknown>;
}

/** One entry of a YAML list: the text at each key. */
export interface Entry {
  /** `targets[1]`, counted from 1 as people do. */
  readonly name: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** The inputs as fields. */
export function inputFields(input: (name: string) => string): Fields {
  const lists = new Map<InputName, Promise<readonly Entry[]>>();
  const readList = async (name: InputName) => {
    const text = input(name);
    if (text === '') return [];
    const { parseYaml } = await import('./yaml.js');
    return readEntries(name, await parseYaml(name, text));
  };
  return {
    text: (name, platform) => ({ name, value: input(name) || defaultOf(name, platform) }),
    entries: (name) => {
      const list = lists.get(name) ?? readList(name);
      lists.set(name, list);
      return list;
    },
    inherited: new Map(),
  };
}

/** An entry as fields. What it leaves out comes from the inputs. */
export function entryFields(
  entry: Entry,
  behind: Fields,
  keyOf: (name: InputName) => string = (name) => name,
): Fields {
  const has = (name: InputName) => keyOf(name) in entry.values;
  return {
    text: (name, platform) =>
      has(name)
        ? { name: `${entry.name}.${keyOf(name)}`, value: toText(entry, keyOf(name)) }
        : behind.text(name, platform),
    entries: async (name) =>
      has(name) ? readEntries(`${entry.name}.${name}`, entry.values[name]) : behind.entries(name),
    inherited: behind.inherited,
  };
}

/** Reads one input by its row of the table. */
export function readInput<Name extends InputName>(
  fields: Fields,
  name: Name,
  platform?: Platform,
): InputValue<Name> {
  const field = fields.text(name, platform);
  const key = `${name} ${field.value}`;
  const known = fields.inherited;
  if (!known.has(key)) known.set(key, INPUTS[name].read(field.name, field.value));
  return known.get(key) as InputValue<Name>;
}

/** An entry of `tokens` as fields. */
export function tokenFields(entry: Entry, behind: Fields): Fields {
  return entryFields(entry, behind, entryKeyOf);
}

/** The text at a key of an entry. Lists of plain values are joined by line breaks, as an input would have them. */
export function toText(entry: Entry, key: string): string {
  const value = entry.values[key];
  const name = `${entry.name}.${key}`;
  if (value === null || value === undefined || value === '') {
    throw new InputError(
      name,
      'is empty.',
      `Give it a value, or take the key out. If it is a \${{ secrets.NAME }}, that secret does not exist here.`,
    );
  }
  const values = Array.isArray(value) ? value : [value];
  return values
    .map((part) => {
      if (typeof part === 'object')
        throw new InputError(name, 'must be a plain value.', `Example: ${key}: value`);
      return String(part).trim();
    })
    .join('\n');
}

/** Refuses an unknown key: a typo would otherwise be ignored silently. */
export function refuseUnknownKeys(entry: Entry, known: readonly string[]): void {
  const unknown = Object.keys(entry.values).find((key) => !known.includes(key));
  if (unknown === undefined) return;
  const shown = isSpelledLikeKey(unknown) ? `"${unknown}"` : 'one of its keys';
  throw new InputError(
    entry.name,
    `${shown} is not a key that is known here.`,
    `Known keys: ${known.join(', ')}.`,
  );
}

/** A token may be in place of a key, so only text that looks like our keys is shown. */
export function isSpelledLikeKey(key: string): boolean {
  return /^[a-z]+(-[a-z]+){0,3}$/.test(key) && key.length < 25;
}

function readEntries(name: string, value: unknown): readonly Entry[] {
  if (!Array.isArray(value) || value.length === 0) {
    throw new InputError(name, 'must be a YAML list.', `Example: ${name}: |\n  ${exampleEntry(name)}`);
  }
  return value.map((item: unknown, index) => {
    const entry = `${name}[${index + 1}]`;
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
      throw new InputError(entry, 'must be an entry with keys.', `Example: ${exampleEntry(name)}`);
    }
    return { name: entry, values: item as Record<string, unknown> };
  });
}

/** The first entry of a list, as it may be written. */
function exampleEntry(name: string): string {
  const list = name.slice(name.lastIndexOf('.') + 1);
  if (list === 'pages') return '- {page: "103455271248220", secret: META_PAGE_TOKEN}';
  return list === 'targets'
    ? '- {repository: acme/website, secret: FB_TOKEN}'
    : '- secret: META_ACCESS_TOKEN';
}
