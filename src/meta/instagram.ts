import * as v from 'valibot';
import { AT_FIRST } from '../net/http.js';
import type { Inspection } from '../token/inspection.js';
import type { Secret } from '../token/secret.js';
import type { MetaClient } from './client.js';
import { Id } from './fields.js';
import { readOwnFailure } from './platform-token.js';
import type { GraphResponse } from './response.js';
import { unintelligible } from './token-inspection.js';

/**
 * Verifies an Instagram token by asking whose it is: Instagram has no debugger, so neither expiry nor scopes are known.
 * Source: Meta, Instagram API with Instagram Login, "Get Started" (`/me`).
 */
export async function inspectInstagram(client: MetaClient, token: Secret): Promise<Inspection> {
  return readInstagramUser(
    await client.request({
      path: '/me',
      query: { fields: 'user_id,username', access_token: token },
    }),
  );
}

/** Reads `/me`'s answer to the token's owner: `{"user_id", "username"}`, bare or in a `data` list, or Instagram's error. */
export function readInstagramUser(answer: GraphResponse): Inspection {
  if (answer.kind !== 'ok') return readOwnFailure(answer, 'instagram');
  const read = v.safeParse(InstagramUser, answer.body, AT_FIRST);
  if (!read.success || answer.at === undefined) return unintelligible(answer);
  return {
    kind: 'alive',
    facts: {
      kind: 'instagram',
      userId: read.output.user_id,
      expiresAt: 'unknown',
      dataAccessExpiresAt: 'unknown',
    },
    at: answer.at,
  };
}

const User = v.object({ user_id: Id });
// Meta's guide for v25.0 shows the user inside a list; clients in use read it bare.
const InstagramUser = v.union([
  User,
  v.pipe(
    v.object({ data: v.strictTuple([User]) }),
    v.transform(({ data: [user] }) => user),
  ),
]);
