import { createHash } from 'node:crypto';
import type { MetaApp, TokenJob } from '../job.js';
import type { MetaClient } from '../meta/client.js';
import { mintClientToken } from '../meta/client-code.js';
import { inspectToken } from '../meta/debug-token.js';
import { exchangeToken } from '../meta/exchange.js';
import { inspectInstagram, refreshInstagram } from '../meta/instagram.js';
import { derivePageToken } from '../meta/page-token.js';
import { appSecretProof } from '../meta/proof.js';
import { inspectThreads, refreshThreads } from '../meta/threads.js';
import { placeKey } from '../token/place.js';
import type { Secret } from '../token/secret.js';
import type { MetaDesk } from './world.js';

/** One client for each of Meta's three services. */
export interface MetaClients {
  readonly facebook: MetaClient;
  readonly instagram: MetaClient;
  readonly threads: MetaClient;
}

/** Talks to the service that the token belongs to. `onSecret` hears of what is made here of a secret, before it is sent. */
export function createMetaDesk(clients: MetaClients, onSecret: (secret: Secret) => void): MetaDesk {
  return {
    inspect: (job, token) => {
      switch (job.platform) {
        case 'facebook':
          return inspectToken(clients.facebook, { app: appOf(job), token });
        case 'instagram':
          return inspectInstagram(clients.instagram, token);
        case 'threads':
          return inspectThreads(clients.threads, token);
      }
    },
    renew: (job, sixtyDays) => {
      switch (job.platform) {
        case 'facebook':
          return exchangeToken(clients.facebook, { app: appOf(job), token: job.token, sixtyDays });
        case 'instagram':
          return refreshInstagram(clients.instagram, job.token);
        case 'threads':
          return refreshThreads(clients.threads, job.token);
      }
    },
    derivePageToken: (job, from, pageId) => {
      // It travels in the query, which Node itself prints under NODE_DEBUG.
      const proof = appSecretProof(appOf(job).secret, from);
      onSecret(proof);
      return derivePageToken(clients.facebook, { token: from, pageId, proof });
    },
    mintOwnToken: (job, from, target) =>
      mintClientToken(clients.facebook, {
        app: appOf(job),
        token: from,
        redirectUri: job.redirectUri,
        machineId: machineId(placeKey(target)),
      }),
  };
}

/** Meta wants the same name for the same client each time, and we keep no state: so it is made from the target's. */
function machineId(target: string): string {
  return createHash('sha256').update(target).digest('hex').slice(0, 32);
}

/** Reading the inputs has made sure that a Facebook token comes with its app. */
export function appOf(job: TokenJob): MetaApp {
  if (job.app === undefined) throw new TypeError(`${job.name}: a Facebook token without its app`);
  return job.app;
}
