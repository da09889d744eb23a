import type { Platform } from '../token/platform.js';

/** What the secrets and variables of each platform are called. */
export const NAMES: Readonly<Record<Platform, { appId: string; appSecret: string; token: string }>> = {
  facebook: { appId: 'META_APP_ID', appSecret: 'META_APP_SECRET', token: 'META_ACCESS_TOKEN' },
  instagram: {
    appId: 'INSTAGRAM_APP_ID',
    appSecret: 'INSTAGRAM_APP_SECRET',
    token: 'INSTAGRAM_ACCESS_TOKEN',
  },
  threads: { appId: 'THREADS_APP_ID', appSecret: 'THREADS_APP_SECRET', token: 'THREADS_ACCESS_TOKEN' },
};
