import type { RepositoryName } from '../token/location.js';
import { type Answer, expecting, type GitHub, isRefused, type NoAnswer } from './client.js';
import { splitRepository } from './repository.js';

/**
 * Sets a repository's Actions variable, which is made when it is missing. Anybody who can read the workflows can read it.
 *
 * Source: docs.github.com/en/rest/actions/variables. A POST for one that exists answers 409.
 */
export async function setVariable(
  github: GitHub,
  repository: RepositoryName,
  name: string,
  value: string,
): Promise<Answer<true> | NoAnswer> {
  const purpose = { kind: 'variables', repository } as const;
  const parameters = { ...splitRepository(repository), name, value };
  const update = () =>
    github.call({
      route: 'PATCH /repos/{owner}/{repo}/actions/variables/{name}',
      parameters,
      purpose,
      read: expecting(204),
    });
  const updated = await update();
  if (updated.ok || !isRefused(updated, 404)) return updated;
  const created = await github.call({
    route: 'POST /repos/{owner}/{repo}/actions/variables',
    parameters,
    purpose,
    read: expecting(201),
    // Done twice it answers 409, and then there is a variable to update.
    findDone: async () => 'not-done',
  });
  return !created.ok && isRefused(created, 409) ? update() : created;
}
