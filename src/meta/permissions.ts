import * as v from 'valibot';
import { AT_FIRST } from '../net/http.js';
import type { MetaTrace } from '../token/inspection.js';
import type { Secret } from '../token/secret.js';
import type { MetaClient } from './client.js';
import { type Failure, failureOf } from './failure.js';
import type { GraphResponse } from './response.js';

type Permissions =
  | {
      readonly kind: 'known';
      readonly granted: readonly string[];
      readonly declined: readonly string[];
      /** Unused for 90 days (Meta, "Authentication Versus Data Access"). */
      readonly expired: readonly string[];
    }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly trace: MetaTrace };

/**
 * Reads what a person granted and declined. For the tokens of users and system users; `proof` is the `appSecretProof` of the token,
 * for apps that require it. Source: Meta, Graph API reference, User, `permissions`.
 */
export async function grantedPermissions(
  client: MetaClient,
  token: Secret,
  proof?: Secret,
): Promise<Permissions> {
  return readPermissions(
    await client.request({
      path: '/me/permissions',
      bearer: token,
      query: { limit: '500', appsecret_proof: proof },
    }),
  );
}

/** Reads `{"data": [{"permission", "status"}]}`; an unknown status is ignored. */
export function readPermissions(answer: GraphResponse): Permissions {
  const { trace } = answer;
  if (answer.kind !== 'ok') return { kind: 'failed', failure: failureOf(answer), trace };
  const read = v.safeParse(PermissionsBody, answer.body, AT_FIRST);
  if (!read.success) {
    return { kind: 'failed', failure: { kind: 'doubt', reason: 'meta-unintelligible' }, trace };
  }
  const withStatus = (wanted: string): string[] =>
    read.output.data
      .filter(({ status }) => status.toLowerCase() === wanted)
      .map(({ permission }) => permission);
  return {
    kind: 'known',
    granted: withStatus('granted'),
    declined: withStatus('declined'),
    expired: withStatus('expired'),
  };
}

const PermissionsBody = v.object({
  data: v.array(v.object({ permission: v.pipe(v.string(), v.regex(/^\w{1,100}$/)), status: v.string() })),
});
