import { createRandom, DIGITS, HEX, hash, randomText } from '../random.js';

/** The two that have logins, apps and hosts of their own beside Facebook's. */
export type Platform = 'instagram' | 'threads';

export const PLATFORM = {
  instagram: {
    refresh: 'ig_refresh_token',
    exchange: 'ig_exchange_token',
    scope: 'instagram_business_basic',
    exception: 'IGApiException',
  },
  threads: {
    refresh: 'th_refresh_token',
    exchange: 'th_exchange_token',
    scope: 'threads_basic',
    exception: 'THApiException',
  },
} as const;

/** An app's own id and secret on Instagram or Threads, and what its dashboard says there. */
export interface PlatformApp {
  readonly id: string;
  secret: string;
  /** OAuth redirect URIs; empty accepts every https address. */
  redirectUris: string[];
  /** Threads blocks every login while one of the two is empty: https://github.com/fbsamples/threads_api/issues/13 */
  uninstallCallbackUrl: string;
  deleteCallbackUrl: string;
  /** By user id. Needed while the app is in development mode; an invitation counts once it is accepted. */
  testers: Map<string, 'invited' | 'accepted'>;
}

/** Made from the Meta app's id alone, so that nothing else that is drawn changes. */
export function platformApp(
  metaAppId: string,
  platform: Platform,
  known?: Partial<PlatformApp>,
): PlatformApp {
  const random = createRandom(hash(`${metaAppId} ${platform}`));
  return {
    id: `2${randomText(random, 14, DIGITS)}`,
    secret: randomText(random, 32, HEX),
    redirectUris: [],
    uninstallCallbackUrl: 'https://example.com/uninstall',
    deleteCallbackUrl: 'https://example.com/delete',
    testers: new Map(),
    ...known,
  };
}

/** In which shape a code's token comes; all of them were met. */
export interface CodeAnswer {
  /** `{"data":[{…}]}`, as documented, or the bare object of live answers. */
  wrapped: boolean;
  permissions: 'array' | 'text' | 'absent';
  /** A number is beyond what JSON readers keep whole. */
  userId: 'number' | 'text';
  /** Whose id it is: the account's, as in `/me`'s `user_id`, or the app's own for that account, as in `/me`'s `id`. */
  user: 'account' | 'app-scoped';
}
