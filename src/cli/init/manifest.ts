import type { Permissions } from '../../github/app-plan.js';
import { permissionOf } from '../../github/app-plan.js';
import type { MadeApp } from '../../github/setup.js';
import type { SecretScope } from '../../token/location.js';

/** The GitHub App that the workflow needs. */
export interface AppRegistration {
  readonly owner: string;
  readonly isOrganization: boolean;
  /** `https://github.com` */
  readonly serverUrl: string;
  /** Where people read what it is for. */
  readonly projectUrl: string;
  /** By GitHub's keys. */
  readonly permissions: Permissions;
}

/** GitHub refuses longer ones. Source: docs.github.com, "Registering a GitHub App". */
const LONGEST_NAME = 34;

/** Exactly the permission that a place takes; none is known for a place that has none. */
export function permissionsFor(place: SecretScope): Permissions {
  const key = permissionOf(place);
  return key === undefined ? {} : { [key]: 'write' };
}

/** Names are one for all of GitHub; the person may change it on GitHub's page. */
function appName(owner: string): string {
  return `Meta token ${owner}`.slice(0, LONGEST_NAME).trim();
}

/**
 * The manifest sent to GitHub, without `hook_attributes`: with `active: false` and no `url` GitHub calls the whole manifest invalid
 * (alp82/curia#933, 2026-09-02), and a webhook is not wanted.
 *
 * Source: docs.github.com, "Registering a GitHub App from a manifest".
 */
export function manifestOf({ owner, projectUrl, permissions }: AppRegistration, redirectUrl: string): object {
  return {
    name: appName(owner),
    url: projectUrl,
    description: 'Keeps Meta access tokens in GitHub secrets alive. It may write secrets, and nothing else.',
    redirect_url: redirectUrl,
    public: false,
    default_permissions: permissions,
    default_events: [],
  };
}

/** Where the manifest's form is sent. */
export function formAddress({ owner, isOrganization, serverUrl }: AppRegistration, state: string): string {
  const path = isOrganization ? `/organizations/${encodeURIComponent(owner)}` : '';
  return `${serverUrl}${path}/settings/apps/new?state=${encodeURIComponent(state)}`;
}

/** The App's own page in the settings. */
export function appSettings({ owner, isOrganization, serverUrl }: AppRegistration, slug: string): string {
  const path = isOrganization ? `/organizations/${encodeURIComponent(owner)}` : '';
  return `${serverUrl}${path}/settings/apps/${encodeURIComponent(slug)}`;
}

/**
 * The form of GitHub's settings with everything filled in, for making the App by hand.
 * Source: docs.github.com, "Registering a GitHub App using URL parameters".
 */
export function prefilledForm({
  owner,
  isOrganization,
  serverUrl,
  projectUrl,
  permissions,
}: AppRegistration): string {
  const path = isOrganization ? `/organizations/${encodeURIComponent(owner)}` : '';
  const url = new URL(`${serverUrl}${path}/settings/apps/new`);
  const parameters = {
    name: appName(owner),
    url: projectUrl,
    public: 'false',
    webhook_active: 'false',
    ...permissions,
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}

/**
 * How the App differs from the request, in words. The manifest went through a browser, where the person or an extension can change
 * it.
 */
export function differencesOf(
  made: MadeApp,
  registration: AppRegistration,
  isPublic: boolean,
): readonly string[] {
  const { metadata: _, ...given } = made.permissions;
  const asked = Object.entries(registration.permissions);
  const differences: string[] = [];
  if (made.owner.toLowerCase() !== registration.owner.toLowerCase()) {
    differences.push(`it belongs to ${made.owner}, not to ${registration.owner}`);
  }
  const isSame =
    Object.keys(given).length === asked.length && asked.every(([key, level]) => given[key] === level);
  if (!isSame) {
    const text = Object.entries(given).map(([key, level]) => `${key}: ${level}`);
    differences.push(`it has other permissions than asked for (${text.join(', ') || 'none'})`);
  }
  if (made.events.length > 0) differences.push('it listens to events');
  if (isPublic) differences.push('anybody may install it');
  return differences;
}

/** The code in what a person pasted: the address that the browser ended on. */
export function readPastedApp(
  pasted: string,
): { readonly code: string; readonly state: string | undefined } | undefined {
  const query = pasted.slice(pasted.indexOf('?') + 1).trim();
  const parameters = new URLSearchParams(query.replace(/#.*$/, ''));
  const code = parameters.get('code') ?? '';
  return isCode(code) ? { code, state: parameters.get('state') ?? undefined } : undefined;
}

/** GitHub's codes are letters and digits; nothing else gets into a path. */
export function isCode(code: string): boolean {
  return /^[A-Za-z0-9_-]{8,200}$/.test(code);
}
