import { generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { LETTERS_AND_DIGITS, type Random, randomText } from '../random.js';
import type { Account, PermissionLevel } from './accounts.js';
import type { Repository } from './repositories.js';

export type AppPermissions = Record<string, PermissionLevel>;

export interface App {
  id: number;
  slug: string;
  name: string;
  description: string | null;
  owner: Account;
  /** The manifest's `url`. */
  url: string;
  setupUrl: string | null;
  /** What it asks for; an installation has what it was given. */
  permissions: AppPermissions;
  events: string[];
  public: boolean;
  clientId: string;
  clientSecret: string;
  webhookSecret: string | null;
  publicKeys: KeyObject[];
  createdAt: number;
  updatedAt: number;
}

export interface Installation {
  id: number;
  app: App;
  account: Account;
  permissions: AppPermissions;
  repositories: Repository[] | 'all';
  suspendedAt: number | null;
  suspendedBy: Account | null;
  createdAt: number;
  updatedAt: number;
}

export interface NewApp {
  name: string;
  owner: Account;
  url?: string;
  description?: string | null;
  setupUrl?: string | null;
  permissions?: AppPermissions;
  events?: string[];
  public?: boolean;
  webhookSecret?: string | null;
  /** Made now where there is none: that takes a while. */
  keyPair?: KeyPair;
}

export interface KeyPair {
  publicKey: KeyObject;
  privateKey: KeyObject;
}

/** An App with the key that is shown once. */
export interface MadeApp {
  app: App;
  pem: string;
}

/** A manifest on its way: posted, then confirmed, then exchanged for the App, all within an hour. */
export interface ManifestFlow {
  id: string;
  manifest: Record<string, unknown>;
  state: string | null;
  owner: Account;
  startedAt: number;
}

export type TokenForm = 'stateless' | 'opaque';

const HOUR_MILLISECONDS = 3_600_000;
const generate = promisify(generateKeyPair);

/** GitHub Apps and where they are installed, with what people do to both in the settings. */
export class Apps {
  /** What a browser or its extensions make of a manifest between the two pages. */
  tamper: ((manifest: Record<string, unknown>) => Record<string, unknown>) | undefined;
  /** Installation tokens are `ghs_APPID_JWT` since 2026, if a request does not say otherwise. */
  tokenForm: TokenForm = 'stateless';

  readonly #now: () => number;
  readonly #nextId: () => number;
  readonly #random: Random;
  readonly #apps: App[] = [];
  readonly #installations: Installation[] = [];
  readonly #flows = new Map<string, ManifestFlow>();
  readonly #codes = new Map<string, { made: MadeApp; startedAt: number }>();

  constructor(now: () => number, nextId: () => number, random: Random) {
    this.#now = now;
    this.#nextId = nextId;
    this.#random = random;
  }

  all(): readonly App[] {
    return this.#apps;
  }

  find(slug: string): App | undefined {
    return this.#apps.find((app) => app.slug === slug.toLowerCase());
  }

  /** By what a JWT names as its issuer: the App's id or its client ID. */
  byIssuer(issuer: unknown): App | undefined {
    return this.#apps.find((app) => String(app.id) === String(issuer) || app.clientId === issuer);
  }

  /** Registers an App as the settings page does. */
  async register(given: NewApp): Promise<MadeApp> {
    const now = this.#now();
    const app: App = {
      id: this.#nextId(),
      slug: slugOf(given.name),
      name: given.name,
      description: given.description ?? null,
      owner: given.owner,
      url: given.url ?? 'https://example.com',
      setupUrl: given.setupUrl ?? null,
      permissions: { ...given.permissions, metadata: 'read' },
      events: given.events ?? [],
      public: given.public ?? false,
      clientId: `Iv23liTest${this.#text(10)}`,
      clientSecret: `test-client-secret-${this.#text(20)}`,
      webhookSecret: given.webhookSecret ?? null,
      publicKeys: [],
      createdAt: now,
      updatedAt: now,
    };
    const pem = await this.addKey(app, given.keyPair);
    this.#apps.push(app);
    return { app, pem };
  }

  /** @returns the private key; GitHub's are PKCS #1 */
  async addKey(app: App, keyPair?: KeyPair): Promise<string> {
    const { privateKey, publicKey } = keyPair ?? (await generate('rsa', { modulusLength: 2_048 }));
    app.publicKeys.push(publicKey);
    return privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
  }

  /** Its tokens die with it. */
  delete(app: App): void {
    for (const installation of this.installationsOf(app)) this.uninstall(installation);
    this.#apps.splice(this.#apps.indexOf(app), 1);
  }

  // Installations

  install(app: App, account: Account, repositories: Repository[] | 'all' = 'all'): Installation {
    const now = this.#now();
    const known = this.installationOn(app, account);
    if (known) {
      Object.assign(known, { repositories, permissions: app.permissions, updatedAt: now });
      return known;
    }
    const installation: Installation = {
      id: this.#nextId(),
      app,
      account,
      permissions: app.permissions,
      repositories,
      suspendedAt: null,
      suspendedBy: null,
      createdAt: now,
      updatedAt: now,
    };
    this.#installations.push(installation);
    return installation;
  }

  uninstall(installation: Installation): void {
    this.#installations.splice(this.#installations.indexOf(installation), 1);
  }

  suspend(installation: Installation, by: Account | null = null): void {
    Object.assign(installation, { suspendedAt: this.#now(), suspendedBy: by });
  }

  unsuspend(installation: Installation): void {
    Object.assign(installation, { suspendedAt: null, suspendedBy: null });
  }

  installation(id: number): Installation | undefined {
    return this.#installations.find((candidate) => candidate.id === id);
  }

  installationOn(app: App, account: Account): Installation | undefined {
    return this.installationsOf(app).find((candidate) => candidate.account === account);
  }

  installationsOf(app: App): Installation[] {
    return this.#installations.filter((candidate) => candidate.app === app);
  }

  /** An obviously fake token in the requested form. */
  newToken(app: App, form: TokenForm): string {
    if (form === 'opaque') return `ghs_test${this.#text(32)}`;
    return `ghs_${app.id}_test${this.#text(12)}.test${this.#text(20)}.test${this.#text(12)}`;
  }

  // The manifest flow

  startFlow(flow: Omit<ManifestFlow, 'id' | 'startedAt'>): ManifestFlow {
    const started = { ...flow, id: this.#text(20), startedAt: this.#now() };
    this.#flows.set(started.id, started);
    return started;
  }

  /** Undefined an hour after its manifest was posted, or once it is done. */
  flow(id: string): ManifestFlow | undefined {
    const flow = this.#flows.get(id);
    return flow && !this.#isOver(flow.startedAt) ? flow : undefined;
  }

  /** @returns the code that the App is fetched with, once */
  finishFlow(flow: ManifestFlow, made: MadeApp): string {
    this.#flows.delete(flow.id);
    const code = this.#text(40);
    this.#codes.set(code, { made, startedAt: flow.startedAt });
    return code;
  }

  convert(code: string): MadeApp | undefined {
    const found = this.#codes.get(code);
    this.#codes.delete(code);
    return found && !this.#isOver(found.startedAt) ? found.made : undefined;
  }

  #isOver(startedAt: number): boolean {
    return this.#now() - startedAt >= HOUR_MILLISECONDS;
  }

  #text(length: number): string {
    return randomText(this.#random, length, LETTERS_AND_DIGITS);
  }
}

export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Whether an installation reaches a repository. */
export function isInstalledOn({ account, repositories }: Installation, repository: Repository): boolean {
  return repositories === 'all' ? repository.owner === account : repositories.includes(repository);
}

/** Whether everything requested was granted. */
export function covers(given: AppPermissions, asked: AppPermissions): boolean {
  return Object.entries(asked).every(
    ([name, level]) => given[name] === 'write' || (given[name] === 'read' && level === 'read'),
  );
}
