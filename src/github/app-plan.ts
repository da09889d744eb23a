import type { RepositoryName, SecretScope, SecretStore } from '../token/location.js';
import { splitRepository } from './repository.js';

type Level = 'read' | 'write';
/** By GitHub's keys: `{ secrets: 'write' }`. Source: docs.github.com/en/rest/apps/apps, "Create an installation access token". */
export type Permissions = Readonly<Record<string, string>>;

/** What a run does beside writing secrets, and the permission it takes. A token without it still writes the secrets. */
export interface ExtraAccess {
  /** The input that asks for it: `expiry-variable`. */
  readonly input: string;
  readonly repository: RepositoryName;
  readonly permission: string;
}

/** Everything that one owner's App token is for. */
export interface AccessRequest {
  readonly owner: string;
  /** Names of its repositories, without the owner; none when only the organization's own secrets are meant. */
  readonly repositories: readonly string[];
  /** What its places need; undefined if one needs a permission without a known key, so that none can be named. */
  readonly permissions: Permissions | undefined;
  /** What only extras need. */
  readonly extras: readonly ExtraAccess[];
}

/** The permissions that the inputs `expiry-variable` and `dispatch-event` take. */
export const EXTRA_PERMISSIONS = {
  'expiry-variable': 'actions_variables',
  'dispatch-event': 'contents',
} as const;

/**
 * What to ask each owner's installation for: the least that its places and extras need. A run that may only look asks for
 * `read`, and for nothing that only an extra needs.
 */
export function planAppAccess(
  places: readonly SecretScope[],
  extras: readonly ExtraAccess[],
  level: Level,
): readonly AccessRequest[] {
  const requests = new Map<string, AccessRequest>();
  const requestFor = (owner: string): AccessRequest =>
    requests.get(owner.toLowerCase()) ?? { owner, repositories: [], permissions: {}, extras: [] };
  for (const place of places) {
    const owner = ownerOf(place);
    const { repositories, permissions, ...rest } = requestFor(owner);
    const key = permissionOf(place);
    requests.set(owner.toLowerCase(), {
      ...rest,
      repositories: place.kind === 'organization' ? repositories : withName(repositories, place.repository),
      permissions:
        permissions === undefined || key === undefined ? undefined : { ...permissions, [key]: level },
    });
  }
  if (level === 'read') return [...requests.values()];
  for (const extra of extras) {
    const { owner } = splitRepository(extra.repository);
    const request = requestFor(owner);
    requests.set(owner.toLowerCase(), {
      ...request,
      repositories: withName(request.repositories, extra.repository),
      extras: [...request.extras, extra],
    });
  }
  return [...requests.values()];
}

function withName(names: readonly string[], repository: RepositoryName): readonly string[] {
  const { repo } = splitRepository(repository);
  return names.some((name) => name.toLowerCase() === repo.toLowerCase()) ? names : [...names, repo];
}

/** Whose installation of the App reaches a place. */
export function ownerOf(place: SecretScope): string {
  return place.kind === 'organization' ? place.organization : splitRepository(place.repository).owner;
}

/**
 * The permission's key for a place. GitHub names none for secrets of Codespaces and agents: neither its description of the API
 * nor that of manifests has one (read 2026-11).
 */
export function permissionOf(place: SecretScope): string | undefined {
  switch (place.kind) {
    case 'environment':
      return 'environments';
    case 'repository':
      return keyOf(place.store, '');
    case 'organization':
      return keyOf(place.store, 'organization_');
  }
}

function keyOf(store: SecretStore, prefix: '' | 'organization_'): string | undefined {
  switch (store) {
    case 'actions':
      return `${prefix}secrets`;
    case 'dependabot':
      return `${prefix}dependabot_secrets`;
    case 'codespaces':
    case 'agents':
      return undefined;
  }
}

/** The request that an installation with these permissions can grant. */
export interface Grant {
  /** Undefined: all that were granted. */
  readonly permissions: Permissions | undefined;
  /** What the places need and the installation lacks. */
  readonly missing: readonly string[];
  readonly missingExtras: readonly ExtraAccess[];
}

/**
 * GitHub refuses the whole request if one permission was not granted, so only granted ones are requested. `granted`: undefined if
 * unknown; then the request itself shows.
 */
export function grantOf({ permissions, extras }: AccessRequest, granted: Permissions | undefined): Grant {
  const has = (key: string, level: string): boolean =>
    granted === undefined || (granted[key] !== undefined && (granted[key] !== 'read' || level === 'read'));
  const missingExtras = extras.filter(({ permission }) => !has(permission, 'write'));
  if (permissions === undefined) return { permissions, missing: [], missingExtras };
  const asked = Object.entries(permissions);
  const given = asked.filter(([key, level]) => has(key, level));
  const forExtras = extras
    .filter((extra) => !missingExtras.includes(extra))
    .map(({ permission }): [string, string] => [permission, 'write']);
  return {
    permissions: Object.fromEntries([...given, ...forExtras]),
    missing: asked.filter(([key, level]) => !has(key, level)).map(([key]) => key),
    missingExtras,
  };
}

/** The same without the extras; undefined if that removes nothing, or everything. */
export function withoutExtras(
  { permissions: needed = {}, extras }: AccessRequest,
  { permissions = {}, missing }: Grant,
): Grant | undefined {
  const given = Object.entries(needed).filter(([key]) => !missing.includes(key));
  const isLess = given.length > 0 && given.length < Object.keys(permissions).length;
  return isLess ? { permissions: Object.fromEntries(given), missing, missingExtras: extras } : undefined;
}

/** A permission's name on GitHub's pages. */
export function permissionTitle(key: string): string {
  if (key === EXTRA_PERMISSIONS['expiry-variable']) return 'Variables';
  const words = key.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
