import type { MetaDoubt, MetaRefusal, MetaTrace } from './inspection.js';
import type { Secret } from './secret.js';

/**
 * What Meta answered when it was asked for a token. `declined` is Meta's no to this token; `refused` is its no to us.
 * `lifetimeSeconds` is Meta's `expires_in`, where it gave one (it may be missing: meta-api.md §2.2).
 */
export type TokenResponse =
  | { readonly kind: 'issued'; readonly token: Secret; readonly lifetimeSeconds?: number }
  | {
      readonly kind: 'declined';
      /** The token is dead, lacks a permission, or something else about it is wrong: it may be too young. */
      readonly because: 'dead' | 'permission' | 'parameter';
      readonly trace: MetaTrace;
    }
  | { readonly kind: 'refused'; readonly reason: MetaRefusal; readonly trace: MetaTrace }
  | { readonly kind: 'doubt'; readonly reason: MetaDoubt; readonly trace: MetaTrace };
