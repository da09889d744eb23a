export const PLATFORMS = ['facebook', 'instagram', 'threads'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** By Meta's prefixes, which Meta documents nowhere; undefined where a token has none of them. An app token of Facebook has its ID. */
export function platformOfPrefix(token: string): Platform | undefined {
  if (token.startsWith('EAA') || isAppToken(token)) return 'facebook';
  if (token.startsWith('IG')) return 'instagram';
  return token.startsWith('TH') ? 'threads' : undefined;
}

/** `APP_ID|APP_SECRET`: the app's own token, which no login brings. */
export function isAppToken(token: string): boolean {
  return /^\d+\|/.test(token);
}

/** What a token of this platform must have: without it, it is never refreshed. Facebook has none. */
export const BASIC_SCOPE: Readonly<Record<Platform, string | undefined>> = {
  facebook: undefined,
  instagram: 'instagram_business_basic',
  threads: 'threads_basic',
};

/** `Instagram's`, `Threads'` */
export function ofPlatform(platform: Platform): string {
  return { facebook: "Facebook's", instagram: "Instagram's", threads: "Threads'" }[platform];
}

/** As people know it: `Instagram`. */
export function platformName(platform: Platform): string {
  return { facebook: 'Facebook', instagram: 'Instagram', threads: 'Threads' }[platform];
}
