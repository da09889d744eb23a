import type { RepositoryName } from '../token/place.js';

/** `owner/name` as the two parameters of GitHub's paths. */
export function splitRepository(repository: RepositoryName): {
  readonly owner: string;
  readonly repo: string;
} {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}
