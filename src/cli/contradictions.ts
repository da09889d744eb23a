import { InputError } from '../inputs/options.js';
import { type Platform, platformName } from '../token/platform.js';
import type { Flags } from './fields.js';

/** Options of which one makes another meaningless. */
interface Contradiction {
  readonly isGiven: (flags: Flags) => boolean;
  /** The one that is told. */
  readonly option: string;
  readonly problem: string;
  readonly hint: string;
}

const has =
  (...names: readonly string[]) =>
  (flags: Flags): boolean =>
    names.every((name) => flags[name] !== undefined && flags[name] !== false);

const together = (option: string, why: string): string => `cannot be given together with ${option}: ${why}.`;

const FACEBOOK_ONLY = [
  ['device', '--device'],
  ['page', '--page'],
  ['configId', '--config-id'],
] as const;
const onlyFacebook = (platform: Platform): string =>
  `is for Facebook; ${platformName(platform)} has no such login.`;

const CONTRADICTIONS: readonly Contradiction[] = [
  {
    isGiven: has('environment', 'organization'),
    option: '--environment',
    problem: together('--organization', 'a secret lives in one place'),
    hint: 'Keep the one that the secret belongs to.',
  },
  {
    isGiven: (flags) => flags.createApp === true && flags.app === false,
    option: '--no-app',
    problem: together('--create-app', 'one leaves the GitHub App for later, the other makes it now'),
    hint: 'Keep one of them.',
  },
  {
    isGiven: (flags) => flags.createApp === true && flags.credential === 'pat',
    option: '--credential pat',
    problem: together('--create-app', 'with a personal token there is no GitHub App to make'),
    hint: 'Keep one of them.',
  },
  {
    isGiven: has('device', 'inActions'),
    option: '--device',
    problem: together('--in-actions', 'a device login brings no code to hand to the workflow'),
    hint: 'Leave --in-actions out. A manual run of the workflow offers device login too, where its input client-token is set.',
  },
  {
    isGiven: has('device', 'configId'),
    option: '--device',
    problem: together('--config-id', 'device login takes permissions, and no configuration'),
    hint: 'Name the permissions with --scope instead. Example: --scope ads_read,read_insights',
  },
  ...(['page', 'target', 'config'] as const).map((name) => ({
    isGiven: has('inActions', name),
    option: `--${name}`,
    problem: together('--in-actions', 'the workflow stores the token by its own inputs'),
    hint: `Leave --${name} out, or --in-actions.`,
  })),
  {
    isGiven: has('inActions', 'dryRun'),
    option: '--dry-run',
    problem: together('--in-actions', 'the manual run stores what the login brings'),
    hint: 'Leave --in-actions out to see what a login would bring.',
  },
  ...(['workflow', 'ref'] as const).map((name) => ({
    isGiven: (flags: Flags) => has(name)(flags) && !has('inActions')(flags),
    option: `--${name}`,
    problem: 'cannot be given alone: it is about the run that --in-actions starts.',
    hint: `Add --in-actions, or leave --${name} out.`,
  })),
  ...(['instagram', 'threads'] as const).flatMap((platform) =>
    FACEBOOK_ONLY.map(([name, option]) => ({
      isGiven: (flags: Flags) => flags.platform === platform && has(name)(flags),
      option,
      problem: onlyFacebook(platform),
      hint: 'Leave it out.',
    })),
  ),
];

/** Refuses options that contradict each other before anything is asked or done. @throws InputError */
export function refuseContradictions(flags: Flags): void {
  const found = CONTRADICTIONS.find(({ isGiven }) => isGiven(flags));
  if (found !== undefined) throw new InputError(found.option, found.problem, found.hint);
}

/** The same for a login whose platform its token told. @throws InputError */
export function refuseFacebookOnly(platform: Platform, flags: Flags): void {
  if (platform !== 'facebook') refuseContradictions({ ...flags, platform });
}
