import { readFile } from 'node:fs/promises';
import { type Entry, refuseUnknownKeys } from '../inputs/fields.js';
import { InputError } from '../inputs/options.js';
import { CONFIG_KEYS, isCredentialKey, LIST_KEYS } from '../inputs/table.js';
import { parseYaml } from '../inputs/yaml.js';

const NAME = '--config';

/**
 * Reads a YAML file with the action's inputs. `${{ env.NAME }}` is replaced by that environment variable.
 * @throws InputError naming the key; never a value
 */
export async function readConfigFile(file: string, env: NodeJS.ProcessEnv): Promise<Entry> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new InputError(NAME, 'names a file that cannot be read.', 'Example: --config tokens.yml');
  });
  const parsed = await parseYaml(NAME, text);
  if (!isRecord(parsed)) {
    throw new InputError(
      NAME,
      "must hold the action's inputs.",
      'Example of a line in it: app-id: "123456789012345"',
    );
  }
  const values: Record<string, unknown> = { ...parsed };
  // A workflow file has to write a list as text, and a file like this one need not.
  for (const key of LIST_KEYS) {
    const value = values[key];
    if (typeof value === 'string') values[key] = await parseYaml(`${NAME}: ${key}`, value);
  }
  const entry: Entry = { name: NAME, values: expand(values, NAME, '', env) as Record<string, unknown> };
  refuseUnknownKeys(entry, CONFIG_KEYS);
  return entry;
}

function expand(value: unknown, name: string, key: string, env: NodeJS.ProcessEnv): unknown {
  if (Array.isArray(value))
    return value.map((item, index) => expand(item, `${name}[${index + 1}]`, key, env));
  if (isRecord(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([inner, item]) => [inner, expand(item, `${name}.${inner}`, inner, env)]),
    );
  }
  const variable = typeof value === 'string' ? variableOf(value) : undefined;
  if (variable !== undefined) return environmentValue(variable, name, env);
  if (isCredentialKey(key) && value !== '') {
    throw new InputError(
      name,
      'holds something other than an environment variable.',
      `A file is no place for a secret. Set it in the environment and write: ${key}: \${{ env.NAME }}`,
    );
  }
  return value;
}

function variableOf(text: string): string | undefined {
  return /^\$\{\{\s*env\.([A-Za-z_]\w*)\s*\}\}$/.exec(text.trim())?.[1];
}

function environmentValue(variable: string, name: string, env: NodeJS.ProcessEnv): string {
  const value = env[variable];
  if (!value)
    throw new InputError(name, `needs ${variable}, which is not set.`, `Set ${variable} in the environment.`);
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
