export type SecretStore = 'actions' | 'dependabot' | 'codespaces' | 'agents';

export type SecretScope =
  | { repository: string; environment?: string; store?: SecretStore }
  | { organization: string; store?: SecretStore };

/** The place of one secret. `store` defaults to `actions`. */
export type SecretLocation = SecretScope & { secret: string };

export type Visibility = 'all' | 'private' | 'selected';

export interface StoredSecret {
  name: string;
  /** What it opens to. */
  value: string;
  createdAt: number;
  updatedAt: number;
  /** Of an organization's secret. */
  visibility: Visibility;
  selectedRepositoryIds: Set<number>;
}

/** One value that a secret has had. */
export interface HistoricalValue {
  value: string;
  /** Milliseconds since the epoch. */
  at: number;
  /** The login that stored it. */
  by: string;
}

interface KeyPair {
  publicKey: Uint8Array;
  privateKey: Uint8Array;
}

/** The secrets of one scope, with the key pair that they are sealed for. */
export class ScopedSecrets {
  readonly secrets = new Map<string, StoredSecret>();
  readonly #history = new Map<string, HistoricalValue[]>();
  #keyPair: KeyPair | undefined;
  #keyId: string;

  constructor(keyId: string) {
    this.#keyId = keyId;
  }

  get keyId(): string {
    return this.#keyId;
  }

  find(name: string): StoredSecret | undefined {
    return this.secrets.get(name.toUpperCase());
  }

  history(name: string): readonly HistoricalValue[] {
    return this.#history.get(name.toUpperCase()) ?? [];
  }

  /** What is sealed with the key served until now can no longer be opened. */
  rotateKey(keyId: string): void {
    this.#keyId = keyId;
    this.#keyPair = undefined;
  }

  /** 32 bytes in standard base64. */
  async publicKey(): Promise<string> {
    const { publicKey } = await this.#keys();
    return Buffer.from(publicKey).toString('base64');
  }

  /** The value in a sealed box, or undefined when it was not sealed for this scope's key. */
  async open(box: Uint8Array): Promise<string | undefined> {
    const { publicKey, privateKey } = await this.#keys();
    const sodium = await loadSodium();
    try {
      return Buffer.from(sodium.crypto_box_seal_open(box, publicKey, privateKey)).toString('utf8');
    } catch {
      return undefined;
    }
  }

  /** @returns whether the secret is new */
  store(name: string, value: string, at: number, by: string): boolean {
    const key = name.toUpperCase();
    const history = this.#history.get(key) ?? [];
    history.push({ value, at, by });
    this.#history.set(key, history);
    const known = this.secrets.get(key);
    if (known) {
      known.value = value;
      known.updatedAt = at;
      return false;
    }
    this.secrets.set(key, {
      name: key,
      value,
      createdAt: at,
      updatedAt: at,
      visibility: 'private',
      selectedRepositoryIds: new Set(),
    });
    return true;
  }

  remove(name: string): boolean {
    return this.secrets.delete(name.toUpperCase());
  }

  async #keys(): Promise<KeyPair> {
    if (!this.#keyPair) {
      const sodium = await loadSodium();
      // Another request may have made it while the library was loading.
      this.#keyPair ??= sodium.crypto_box_keypair();
    }
    return this.#keyPair;
  }
}

async function loadSodium() {
  const { default: sodium } = await import('libsodium-wrappers');
  await sodium.ready;
  return sodium;
}
