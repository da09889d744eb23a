import * as v from 'valibot';
import { AT_FIRST } from '../net/http.js';
import type { MetaTrace } from '../token/inspection.js';
import { present } from '../token/present.js';
import type { Secret } from '../token/secret.js';
import type { MetaClient } from './client.js';
import { type Failure, failureOf } from './failure.js';
import { Id } from './fields.js';
import type { GraphResponse } from './response.js';

type Me =
  /** `name` is a person's free text. */
  | { readonly kind: 'known'; readonly id: string; readonly name?: string }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly trace: MetaTrace };

/** Reads whose token this is. Source: Meta, Graph API reference, `/me`. */
export async function askMe(client: MetaClient, token: Secret, proof?: Secret): Promise<Me> {
  return readMe(
    await client.request({
      path: '/me',
      bearer: token,
      query: { fields: 'id,name', appsecret_proof: proof },
    }),
  );
}

/** Reads `{"id", "name"}`. */
export function readMe(answer: GraphResponse): Me {
  const { trace } = answer;
  if (answer.kind !== 'ok') return { kind: 'failed', failure: failureOf(answer), trace };
  const read = v.safeParse(MeBody, answer.body, AT_FIRST);
  if (!read.success) {
    return { kind: 'failed', failure: { kind: 'doubt', reason: 'meta-unintelligible' }, trace };
  }
  const { id, name } = read.output;
  return present({ kind: 'known', id, name });
}

const MeBody = v.object({ id: Id, name: v.fallback(v.optional(v.string()), undefined) });
