import { InputError } from '../inputs/options.js';
import { readRepository } from '../inputs/values.js';
import type { CliEnvironment } from './environment.js';
import type { Flags } from './fields.js';

/**
 * The repository that a command is about, `owner/name`: --repo, else GITHUB_REPOSITORY.
 * @throws InputError when neither names one
 */
export function repositoryOf({ repo }: Flags, { repository }: CliEnvironment): string {
  if (typeof repo === 'string') return readRepository('--repo', repo);
  if (repository !== undefined) return repository;
  throw new InputError('--repo', 'is missing.', 'Example: --repo acme/website');
}
