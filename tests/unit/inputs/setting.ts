import { expect } from 'vitest';
import { inputFields } from '../../../src/inputs/fields.js';
import { InputError, type RunOptions } from '../../../src/inputs/options.js';
import { readInputs, readLoginOptions } from '../../../src/inputs/run-options.js';
import { Secret } from '../../../src/token/secret.js';

export const REPOSITORY = 'acme/ads';

/** No credential: only shaped like one. */
export const tokenOf = (word: string): string => `EAAtest${word}${'0'.repeat(20)}`;
export const TOKEN = tokenOf('Stored');

export type Inputs = Readonly<Record<string, string>>;

/** What a first workflow file sets, and nothing more. */
export const WORKING: Inputs = {
  'app-id': '123456789012345',
  'app-secret': `fake${'a1'.repeat(14)}`,
  'access-token': TOKEN,
  'secret-name': 'META_ACCESS_TOKEN',
  'secrets-token': `fake-app-${'s'.repeat(20)}`,
  'github-token': `fake-run-${'g'.repeat(20)}`,
};

/** The same for a list of tokens, which says where the tokens are. */
export const LISTED: Inputs = { ...WORKING, 'access-token': '', 'secret-name': '' };

/** Reads these inputs beside the working ones. */
export const read = (inputs: Inputs, working = WORKING): Promise<RunOptions> =>
  readInputs((name) => ({ ...working, ...inputs })[name] ?? '', REPOSITORY);

/** The one job that these inputs come to. */
export async function readTokenConfig(inputs: Inputs): Promise<RunOptions['configs'][0]> {
  const { configs } = await read(inputs);
  expect(configs).toHaveLength(1);
  return configs[0];
}

/** As `login` on a computer reads them. */
export const readLogin = (inputs: Inputs, working = WORKING): Promise<RunOptions> =>
  readLoginOptions(
    inputFields((name) => ({ ...working, ...inputs })[name] ?? ''),
    REPOSITORY,
  );

/** The refusal, in the words that a person is shown. */
export async function refusal(reading: () => unknown): Promise<{ input: string; text: string }> {
  let accepted: unknown;
  try {
    accepted = await reading();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { input, message, hint } = error;
    expect(message).toMatch(/^[^:]+: \S.*\.$/);
    expect(message.startsWith(`${input}: `)).toBe(true);
    expect(hint).not.toBe('');
    // Every fake credential of these tests has one of these in it.
    expect(`${message} ${hint}`).not.toMatch(/EAAtest|fake/);
    return { input, text: `${message} ${hint}` };
  }
  throw new Error(`It was accepted: ${JSON.stringify(accepted)}`);
}

/** The same with every secret in clear text, so that it can be compared. */
export function shown(value: unknown): unknown {
  if (value instanceof Secret) return value.reveal();
  if (Array.isArray(value)) return value.map(shown);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shown(part)]));
}
