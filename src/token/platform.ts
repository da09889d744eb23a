export const PLATFORMS = ['facebook', 'instagram', 'threads'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** By Meta's prefixes, which Meta documents nowhere; undefined where a token has none of them. */
export function platformOfPrefix(token: string): Platform | undefined {
  if (token.startsWith('EAA')) return 'facebook';
  if (token.startsWith('IG')) return 'instagram';
  return token.startsWith('TH') ? 'threads' : undefined;
}

/** As people know it: `Instagram`. */
export function platformName(platform: Platform): string {
  return { facebook: 'Facebook', instagram: 'Instagram', threads: 'Threads' }[platform];
}
