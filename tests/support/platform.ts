import {
  type Environment,
  REPOSITORY,
  type Running,
  type Scenario,
  SECRET,
  startCliScenario,
  type TestHooks,
} from './scenario.js';

export const PLATFORMS = ['instagram', 'threads'] as const;
export type OtherPlatform = (typeof PLATFORMS)[number];

/** Nothing answers there: the address is pasted. */
export const REDIRECT = 'https://localhost/';

export const BASIC = { instagram: 'instagram_business_basic', threads: 'threads_basic' } as const;

/** Where an account accepts its invitation as a tester. */
export const INVITATIONS = {
  instagram: 'instagram.com/accounts/manage_access',
  threads: 'threads.com/settings/website_permissions',
} as const;

/** The variables of each platform's own app. */
export const OWN_APP = { instagram: 'INSTAGRAM_APP', threads: 'THREADS_APP' } as const;

/** A login on this computer whose address is pasted. */
export interface PlatformLogin extends Running {
  /** All that the person pastes. */
  paste(text: string): void;
}

export interface PlatformScenario extends Omit<Scenario, 'login'> {
  /** Starts `login --platform` for the secret, agreed to beforehand, with the platform's own pair in the environment. */
  login(more?: readonly string[], env?: Environment): PlatformLogin;
  /** The person goes through the dialog that the login shows, and pastes the address that it ends on. */
  goThrough(running: PlatformLogin, choice?: Parameters<Scenario['answer']>[1]): Promise<void>;
}

/** An app in development mode whose user is an accepted tester on that platform. */
export async function startPlatformScenario(
  platform: OtherPlatform,
  hooks?: TestHooks,
): Promise<PlatformScenario> {
  const scenario = await startCliScenario({}, hooks);
  const { meta, app, user } = scenario;
  const own = app[platform];
  own.testers.set(user.id, 'accepted');
  const dialogUrl = platform === 'instagram' ? meta.instagramDialogUrl : meta.threadsDialogUrl;
  const answer: Scenario['answer'] = (dialog, choice) =>
    scenario.answer(dialog, { dialog: platform, ...choice });
  return {
    ...scenario,
    answer,
    login(more = [], env = {}) {
      const running = scenario.cli(
        [
          ...[
            'login',
            '--platform',
            platform,
            '--repo',
            REPOSITORY,
            '--secret',
            SECRET,
            '--yes',
            '--no-open',
          ],
          ...(more.includes('--dialog-url') ? [] : ['--dialog-url', dialogUrl]),
          ...['--instagram-api-url', meta.instagramUrl, '--instagram-login-url', meta.instagramLoginUrl],
          ...['--threads-api-url', meta.threadsUrl, '--graph-api-url', meta.graphUrl],
          ...more,
        ],
        { [`${OWN_APP[platform]}_ID`]: own.id, [`${OWN_APP[platform]}_SECRET`]: own.secret, ...env },
      );
      return {
        ...running,
        dialog: async () => new URL((await running.says(/https?:\S+\/oauth\/authorize\?\S+(?=\s)/)).trim()),
        paste: (text) => void running.child.stdin?.end(text),
      };
    },
    goThrough: async (running, choice) => running.paste(answer(await running.dialog(), choice)),
  };
}
