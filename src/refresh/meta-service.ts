import { createHash } from 'node:crypto';
import { appAccessToken } from '../meta/app.js';
import { createMetaClient, type MetaClient } from '../meta/client.js';
import { inspectToken } from '../meta/debug-token.js';
import { appSecretProof } from '../meta/proof.js';
import { type Runtime, startBudget } from '../net/http.js';
import type { Asset } from '../token/asset.js';
import type { AppCredentials, TokenConfig } from '../token/config.js';
import type { Inspection, MeasuredAsset } from '../token/inspection.js';
import { locationKey } from '../token/location.js';
import type { Secret } from '../token/secret.js';
import type { MetaService } from './services.js';

/** Which Graph API is asked. */
export interface GraphApi {
  readonly graphApiUrl: string;
  readonly graphApiVersion: string;
}

/** A client for a few requests of one command. */
export function connectGraph(api: GraphApi, runtime: Runtime, limitMs: number): MetaClient {
  return createMetaClient({
    runtime,
    budget: startBudget(limitMs, runtime.now),
    baseUrl: api.graphApiUrl,
    version: api.graphApiVersion,
  });
}

/** One client for each of Meta's three services. */
interface MetaClients {
  readonly facebook: MetaClient;
  readonly instagram: MetaClient;
  readonly threads: MetaClient;
}

/** The assets of one token are asked for within this time, both times, while it is inspected. */
const MEASURE_MS = 10_000;

/** Talks to the token's own service. `onSecret` receives every value derived from a secret before it is sent. */
export function createMetaService(
  clients: MetaClients,
  onSecret: (secret: Secret) => void,
  now: Runtime['now'],
): MetaService {
  const proofOf = (app: AppCredentials, caller: Secret): Secret => {
    // It travels in the query, which Node itself prints under NODE_DEBUG.
    const proof = appSecretProof(app.secret, caller);
    onSecret(proof);
    return proof;
  };

  /** Few apps require the proof here, so it is sent only on demand. */
  const inspectFacebook = async (app: AppCredentials, token: Secret): Promise<Inspection> => {
    const inspection = await inspectToken(clients.facebook, { app, token });
    if (inspection.kind !== 'refused' || inspection.reason !== 'app-secret-proof-missing') return inspection;
    return inspectToken(clients.facebook, { app, token, proof: proofOf(app, appAccessToken(app)) });
  };

  const inspect = async (config: TokenConfig, token: Secret): Promise<Inspection> => {
    if (config.platform === 'facebook') return inspectFacebook(appOf(config), token);
    const { inspectInstagram, inspectThreads } = await import('../meta/platforms.js');
    return config.platform === 'instagram'
      ? inspectInstagram(clients.instagram, token)
      : inspectThreads(clients.threads, token);
  };

  const measure = async (
    { app, platform }: TokenConfig,
    token: Secret,
    assets: readonly Asset[],
  ): Promise<readonly MeasuredAsset[]> => {
    const { measureAssets } = await import('../meta/assets.js');
    return measureAssets(clients[platform], platform, assets, {
      token,
      budget: startBudget(MEASURE_MS, now),
      ...(app && { proof: proofOf(app, token) }),
    });
  };

  const inspectWithAssets = async (
    config: TokenConfig,
    token: Secret,
    assets: readonly Asset[],
  ): Promise<Inspection> => {
    const [inspection, measured, { settleAssets }] = await Promise.all([
      inspect(config, token),
      measure(config, token, assets),
      import('../token/reach.js'),
    ]);
    return inspection.kind === 'alive'
      ? { ...inspection, assets: settleAssets(measured, inspection.facts) }
      : inspection;
  };

  return {
    inspect: (config, token) =>
      config.assets === undefined || config.assets.length === 0
        ? inspect(config, token)
        : inspectWithAssets(config, token, config.assets),
    renew: async (config, sixtyDays = false) => {
      const { exchangeToken, refreshPlatformToken } = await loadIssuing();
      switch (config.platform) {
        case 'facebook':
          return exchangeToken(clients.facebook, { app: appOf(config), token: config.token, sixtyDays });
        case 'instagram':
        case 'threads':
          return refreshPlatformToken(clients[config.platform], config.platform, config.token);
      }
    },
    lengthen: async ({ name, platform, platformApp, token }) => {
      if (platform === 'facebook' || platformApp?.secret === undefined)
        throw new TypeError(`${name}: a token to make last without its platform's app secret`);
      const { lengthenPlatformToken } = await loadIssuing();
      return lengthenPlatformToken(clients[platform], platform, token, platformApp.secret);
    },
    derivePageToken: async (config, from, pageId) => {
      const { derivePageToken } = await loadIssuing();
      return derivePageToken(clients.facebook, { token: from, pageId, proof: proofOf(appOf(config), from) });
    },
    mintOwnToken: async (config, from, target) => {
      const { mintClientToken } = await loadIssuing();
      return mintClientToken(clients.facebook, {
        app: appOf(config),
        token: from,
        proof: proofOf(appOf(config), from),
        redirectUri: config.redirectUri,
        machineId: machineId(locationKey(target)),
      });
    },
  };
}

const loadIssuing = () => import('../meta/issuing.js');

/** Meta wants the same name for the same client each time, and we keep no state: so it is made from the target's. */
function machineId(target: string): string {
  return createHash('sha256').update(target).digest('hex').slice(0, 32);
}

/** Reading the inputs has made sure that a Facebook token comes with its app. */
export function appOf(config: TokenConfig): AppCredentials {
  if (config.app === undefined) throw new TypeError(`${config.name}: a Facebook token without its app`);
  return config.app;
}
