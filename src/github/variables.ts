import * as v from 'valibot';
import type { RepositoryName } from '../token/location.js';
import { expecting, type GitHub, idempotent, type Reply, reading, replyOf } from './client.js';
import { refusalOf } from './errors.js';
import { splitRepository } from './repository.js';

/**
 * Sets a repository's Actions variable, creating it if missing. Anybody who can read the workflows can read it.
 *
 * Source: docs.github.com/en/rest/actions/variables. A POST for one that exists answers 409.
 */
export async function setVariable(
  github: GitHub,
  repository: RepositoryName,
  name: string,
  value: string,
): Promise<Reply<true>> {
  const { actions } = github.rest;
  const purpose = { kind: 'variables', repository } as const;
  const variable = { ...splitRepository(repository), name, value };
  const update = () => github.ask(actions.updateRepoVariable, variable, { purpose, read: expecting(204) });
  // Created twice it answers 409, and then there is a variable to update.
  const create = () =>
    github.ask(actions.createRepoVariable, variable, {
      purpose,
      read: expecting(201),
      findDone: idempotent,
    });
  return replyOf(update().catch(when(404, () => create().catch(when(409, update)))));
}

const VariableValue = v.pipe(
  v.object({ value: v.string() }),
  v.transform(({ value }) => value),
);

/** Reads a repository's Actions variable. Source: docs.github.com/en/rest/actions/variables, "Get a repository variable". */
export function readVariable(
  github: GitHub,
  repository: RepositoryName,
  name: string,
): Promise<Reply<string>> {
  return replyOf(
    github.ask(
      github.rest.actions.getRepoVariable,
      { ...splitRepository(repository), name },
      { purpose: { kind: 'variables', repository }, read: reading(VariableValue) },
    ),
  );
}

/** Continues differently after a refusal with this status. */
function when<T>(status: number, next: () => Promise<T>): (error: unknown) => Promise<T> {
  return (error) => {
    if (refusalOf(error, status) === undefined) throw error;
    return next();
  };
}
