import type { Platform } from '../token/config.js';
import type { TokenFacts, TokenKind } from '../token/inspection.js';
import { isDate } from '../token/time.js';

/** A kind of token in words. */
export function kindText(kind: TokenKind): string {
  switch (kind) {
    case 'user':
      return 'user token';
    case 'page':
      return 'page token';
    case 'system-user':
      return 'system user token';
    case 'app':
      return 'app token';
    case 'instagram':
      return 'Instagram token';
    case 'threads':
      return 'Threads token';
    case 'unknown':
      return 'not known';
  }
}

/** What a page token's end says about its origin: Meta gives one only if it was made from a short-lived token. */
export function originText({ kind, expiresAt }: TokenFacts): string | undefined {
  return kind === 'page' && isDate(expiresAt) ? MADE_FROM_SHORT_LIVED : undefined;
}

export const MADE_FROM_SHORT_LIVED =
  "It is a page's token with an end date, so it was made from a short-lived user token.";

/** The way in which a person gets a new token of this kind. */
export type Renewal = 'login' | 'page-login' | 'system-user' | 'app' | 'instagram' | 'threads';

/** A Facebook token that could not be read counts as a person's. */
export function renewalOf({ kind }: TokenFacts, platform: Platform): Renewal {
  if (platform !== 'facebook') return platform;
  switch (kind) {
    case 'page':
      return 'page-login';
    case 'system-user':
    case 'app':
    case 'instagram':
    case 'threads':
      return kind;
    case 'user':
    case 'unknown':
      return 'login';
  }
}
