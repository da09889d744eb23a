import { InputError } from '../inputs/options.js';

/** Something that a command cannot do without. */
export interface Needed {
  /** As it is given: `--app-id`, `META_APP_SECRET`. */
  readonly name: string;
  readonly isGiven: boolean;
  /** Where it is found, or an example. */
  readonly hint: string;
  /** Said when it is the only one; `is missing.` unless it takes more words. */
  readonly says?: string;
}

/**
 * Says at once all that nobody can be asked for.
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

/** The word for what a command writes, where nobody can be asked. `isGiven`: --yes, or a run that only looks. */
export function agreementNeeded(isGiven: boolean, lookingShows: string): Needed {
  return {
    name: '--yes',
    isGiven,
    says: 'is needed where nobody can be asked: this command writes.',
    hint: `Add --yes, or --dry-run to see what ${lookingShows}.`,
  };
}
