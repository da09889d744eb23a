import type { RunOptions } from '../../inputs/options.js';
import { askMe } from '../../meta/me.js';
import { grantedPermissions } from '../../meta/permissions.js';
import { askUsername } from '../../meta/platform-token.js';
import { appSecretProof } from '../../meta/proof.js';
import { connectGraph } from '../../refresh/meta-service.js';
import type { TokenConfig } from '../../token/config.js';
import { present } from '../../token/present.js';
import type { Secret } from '../../token/secret.js';
import type { CommandContext } from '../context.js';

/** Who logged in and what they granted, as far as Meta tells; both only for a person's eyes. */
export interface Who {
  readonly name?: string;
  readonly declined?: readonly string[];
}

const MOST_MS = 20_000;

/** Asks Meta whose token it is and what was declined. What it does not tell is left out: nothing is decided by it. */
export async function askWho(
  token: Secret,
  { platform, app }: Pick<TokenConfig, 'platform' | 'app'>,
  options: RunOptions,
  { runtime }: CommandContext,
): Promise<Who> {
  if (platform !== 'facebook') {
    const graphApiUrl = platform === 'instagram' ? options.instagramApiUrl : options.threadsApiUrl;
    const name = await askUsername(
      connectGraph({ ...options, graphApiUrl }, runtime, MOST_MS),
      platform,
      token,
    );
    return present({ name });
  }
  const client = connectGraph(options, runtime, MOST_MS);
  if (app === undefined) return {};
  const proof = appSecretProof(app.secret, token);
  const [me, permissions] = await Promise.all([
    askMe(client, token, proof),
    grantedPermissions(client, token, proof),
  ]);
  return {
    ...(me.kind === 'known' && me.name !== undefined ? { name: me.name } : {}),
    ...(permissions.kind === 'known' ? { declined: permissions.declined } : {}),
  };
}
