import { InputError } from '../inputs/options.js';
import type { Flags } from './fields.js';

/** A value that a command requires. */
export interface Needed {
  /** As it is given: `--app-id`, `META_APP_SECRET`. */
  readonly name: string;
  readonly isGiven: boolean;
  /** Where it is found, or an example. */
  readonly hint: string;
  /** The message if it is the only one; `is missing.` by default. */
  readonly says?: string;
}

/** A command that writes asks before it does; where nobody can be asked, --yes says so beforehand. */
export function yesNeeded({ yes, dryRun }: Flags): Needed {
  return {
    name: '--yes',
    isGiven: yes === true || dryRun === true,
    says: 'is needed where nobody can be asked: this command writes.',
    hint: 'Add --yes, or --dry-run to see what would be done.',
  };
}

/**
 * Reports at once everything missing that nobody can be asked for.
 * @throws InputError naming each
 */
export function refuseMissing(needed: readonly Needed[]): void {
  const missing = needed.filter(({ isGiven }) => !isGiven);
  const [first] = missing;
  if (first === undefined) return;
  if (missing.length === 1) throw new InputError(first.name, first.says ?? 'is missing.', first.hint);
  const names = missing.map(({ name }) => name);
  throw new InputError(
    `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`,
    'are missing.',
    missing.map(({ name, hint }) => `  ${name}: ${hint}`).join('\n'),
  );
}
