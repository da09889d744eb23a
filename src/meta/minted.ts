import * as v from 'valibot';
import { present } from '../token/present.js';
import { Secret } from '../token/secret.js';
import { DAY } from '../token/time.js';

/** A token that Meta handed out. */
export interface Minted {
  readonly token: Secret;
  /** Meta's `expires_in`; it may be missing and is not to be trusted alone. */
  readonly lifetimeSeconds?: number;
}

const LONGEST_LIFETIME = 3650 * DAY;

const AccessToken = v.pipe(
  v.string(),
  v.regex(/^[\x21-\x7e]{10,4096}$/),
  v.transform((value) => new Secret(value)),
);
const Lifetime = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.regex(/^\d{1,10}$/), v.transform(Number))]),
  v.integer(),
  v.minValue(1),
  v.maxValue(LONGEST_LIFETIME),
);
const MintedBody = v.object({
  access_token: AccessToken,
  expires_in: v.fallback(v.optional(Lifetime), undefined),
});

/**
 * The token in a body `{"access_token", "token_type"?, "expires_in"?}`; undefined when there is none that could be one:
 * printable ASCII without spaces, 10 to 4096 characters. An `expires_in` that makes no sense is left out.
 */
export function readMinted(body: unknown): Minted | undefined {
  const read = v.safeParse(MintedBody, body);
  if (!read.success) return undefined;
  const { access_token: token, expires_in: lifetimeSeconds } = read.output;
  return present({ token, lifetimeSeconds });
}
