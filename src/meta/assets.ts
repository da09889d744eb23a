import * as v from 'valibot';
import type { Budget } from '../net/http.js';
import { AT_FIRST } from '../net/http.js';
import type { Asset, AssetKind } from '../token/asset.js';
import type { MeasuredAsset, Reach } from '../token/inspection.js';
import type { Platform } from '../token/platform.js';
import { present } from '../token/present.js';
import type { Secret } from '../token/secret.js';
import type { MetaCall, MetaClient } from './client.js';
import { classify } from './failure.js';
import { Id, maybe } from './fields.js';
import type { FailedGraphResponse, GraphResponse } from './response.js';

interface MeasureRequest {
  readonly token: Secret;
  /** `appSecretProof` of the token, for apps that require it; Instagram and Threads know none. */
  readonly proof?: Secret;
  /** All of it, both times that a refused asset is asked for. */
  readonly budget: Budget;
}

/**
 * Asks for each asset itself, all at once: lists of them (`/me/adaccounts`, `/me/accounts`) miss some that can be reached and name
 * some that cannot. What is refused is asked for again, and counts only when the second answer agrees.
 */
export async function measureAssets(
  client: MetaClient,
  platform: Platform,
  assets: readonly Asset[],
  request: MeasureRequest,
): Promise<readonly MeasuredAsset[]> {
  const ask = async (asset: Asset): Promise<Reach> =>
    platform === 'facebook'
      ? readReach(await client.request(nodeCall(asset, request)), asset)
      : readOwnAccount(await client.request(ownAccountCall(platform, request)), asset);
  return Promise.all(
    assets.map(async (asset) => {
      const first = await ask(asset);
      return { asset, reach: first.kind === 'refused' ? await ask(asset) : first };
    }),
  );
}

function nodeCall({ kind, id }: Asset, { token, proof, budget }: MeasureRequest): MetaCall {
  return {
    path: kind === 'ad-account' ? `/act_${id}` : `/${id}`,
    bearer: token,
    query: { fields: FIELDS[kind], appsecret_proof: proof },
    budget,
  };
}

/**
 * As few as tell that it is there: a field may need a permission of its own (an ad account's `owner`, a page's `name`).
 * Source: Meta's references of the nodes.
 */
const FIELDS: Readonly<Record<AssetKind, string>> = {
  'ad-account': 'account_status,name',
  page: 'id',
  instagram: 'id,username',
  threads: 'id,username',
  business: 'id,name',
  whatsapp: 'id',
  phone: 'id',
  dataset: 'id',
};

/** An Instagram or Threads token reaches its own account alone. Only the query may carry it. Source: their "Get started" (`/me`). */
function ownAccountCall(
  platform: Exclude<Platform, 'facebook'>,
  { token, budget }: MeasureRequest,
): MetaCall {
  return platform === 'threads'
    ? { budget, path: '/v1.0/me', unversioned: true, query: { fields: 'id,username', access_token: token } }
    : { budget, path: '/me', query: { fields: 'user_id,username', access_token: token } };
}

const Status = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number))]),
  v.safeInteger(),
);
/** An ad account's id is told with `act_` before it, or bare. */
const NodeId = v.union([v.string(), v.pipe(v.number(), v.safeInteger(), v.transform(String))]);
const Node = v.object({
  id: NodeId,
  name: v.fallback(maybe(v.string()), undefined),
  username: v.fallback(maybe(v.string()), undefined),
  account_status: v.fallback(maybe(Status), undefined),
});

/** Reads the answer of an asset to the token that asked for it. */
export function readReach(answer: GraphResponse, asset: Asset): Reach {
  const { trace } = answer;
  if (answer.kind !== 'ok')
    return { kind: isRefusal(answer, asset.kind) ? 'refused' : 'not-measured', trace };
  const read = v.safeParse(Node, answer.body, AT_FIRST);
  const id = read.success ? read.output.id : undefined;
  const isItself = id === asset.id || (asset.kind === 'ad-account' && id === `act_${asset.id}`);
  if (!read.success || !isItself) return { kind: 'not-measured', trace };
  const { username, name = username, account_status: accountStatus } = read.output;
  return present({ kind: 'reached', name, accountStatus });
}

/** Whether the answer is a no to this very asset. Dead tokens, apps and versions that Meta refuses, and limits are not. */
function isRefusal(answer: FailedGraphResponse, kind: AssetKind): boolean {
  const { status = 0 } = answer.trace;
  if (answer.kind !== 'error' || status >= 500 || status === 429) return false;
  const { code, subcode, says } = answer.error;
  const failure = classify(answer.error).kind;
  if (failure === 'parameter')
    return subcode === 33 || says === 'unsupported-request' || says === 'permissions-missing';
  // Code 3: the app may not make this call at all.
  if (failure !== 'permission' || code === 3) return false;
  // On ad accounts code 10 was seen to pass by itself.
  if (code === 10) return kind !== 'ad-account';
  // Said of a field, also to tokens that have the permission: https://github.com/airbytehq/airbyte/issues/31132
  return says !== 'business-management-wanted' || kind === 'business';
}

const Account = v.object({
  id: maybe(Id),
  user_id: maybe(Id),
  username: v.fallback(maybe(v.string()), undefined),
});
// Meta's guide shows the account inside a list; clients in use read it bare.
const OwnAccount = v.union([
  v.pipe(
    v.object({ data: v.strictTuple([Account]) }),
    v.transform(({ data: [account] }) => account),
  ),
  Account,
]);

/** Reads `/me`'s answer: Instagram's `user_id` is the account's own, its `id` the app's name for it. */
export function readOwnAccount(answer: GraphResponse, asset: Asset): Reach {
  const { trace } = answer;
  const read = v.safeParse(OwnAccount, answer.body, AT_FIRST);
  if (!read.success) return { kind: 'not-measured', trace };
  const { id, user_id = id, username: name } = read.output;
  if (user_id === undefined) return { kind: 'not-measured', trace };
  return asset.id === user_id || asset.id === id
    ? present({ kind: 'reached', name })
    : { kind: 'refused', trace, owner: user_id };
}
