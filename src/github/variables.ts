import type { RepositoryName } from '../token/location.js';
import { doneTwiceIsDoneOnce, expecting, type GitHub, type Reply, replyOf } from './client.js';
import { refusalOf } from './errors.js';
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
): Promise<Reply<true>> {
  const purpose = { kind: 'variables', repository } as const;
  const variable = { ...splitRepository(repository), name, value };
  const update = () =>
    github.ask(github.route('PATCH /repos/{owner}/{repo}/actions/variables/{name}'), variable, {
      purpose,
      read: expecting(204),
    });
  // Created twice it answers 409, and then there is a variable to update.
  const create = () =>
    github.ask(github.route('POST /repos/{owner}/{repo}/actions/variables'), variable, {
      purpose,
      read: expecting(201),
      findDone: doneTwiceIsDoneOnce,
    });
  return replyOf(update().catch(when(404, () => create().catch(when(409, update)))));
}

/** Goes on another way after the refusal with this status. */
function when<T>(status: number, next: () => Promise<T>): (error: unknown) => Promise<T> {
  return (error) => {
    if (refusalOf(error, status) === undefined) throw error;
    return next();
  };
}
