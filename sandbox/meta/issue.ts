import type { MetaWorld, Token } from './world.js';
import { DAY } from './world.js';

/** Recorded: `expires_in` of a fresh 60-day token is a little under 5,184,000. */
const REPLY_SECONDS = 56;

/** The answer that hands out a token. */
export function issued(world: MetaWorld, accessToken: unknown, expiresAt: number): Record<string, unknown> {
  return {
    access_token: accessToken,
    token_type: 'bearer',
    ...expiresIn(world, expiresAt),
    ...(world.behaviour.unknownFields ? { auth_type: 'unknown', nested: { shape: [] } } : {}),
  };
}

export function expiresIn({ behaviour, clock }: MetaWorld, expiresAt: number): Record<string, unknown> {
  if (behaviour.omitExpiresIn) return {};
  if (behaviour.expiresIn !== undefined) return { expires_in: behaviour.expiresIn };
  // Absent for tokens that never expire.
  if (expiresAt === 0) return {};
  const left = expiresAt - clock.seconds();
  const seconds = left > DAY ? left - REPLY_SECONDS : left;
  return { expires_in: behaviour.expiresInAsString ? String(seconds) : seconds };
}

/**
 * The answer of an exchange or refresh that succeeded, or the lie that was ordered for it.
 * @param old the token that was handed in
 * @param fresh what Meta would truthfully hand out: `old` itself, or a new token
 */
export function exchanged(world: MetaWorld, old: Token, fresh: Token): Record<string, unknown> {
  const order = world.takeLie();
  if (!order) {
    if (world.behaviour.revokesOldOnExchange && fresh !== old) world.revoke(old.string);
    return issued(world, fresh.string, fresh.expiresAt);
  }
  switch (order.lie) {
    case 'answer':
      return issued(world, order.accessToken, fresh.expiresAt);
    case 'unknown-token':
      return issued(world, world.newTokenString(fresh.kind), fresh.expiresAt);
    case 'dead-token': {
      const dead = world.reissue(fresh, {});
      world.revoke(dead.string);
      return issued(world, dead.string, dead.expiresAt);
    }
    case 'other-user':
      return lied(world, fresh, {
        user: world.addUser({
          system: fresh.user.system,
          dataAccessExpiresAt: fresh.user.dataAccessExpiresAt,
        }),
      });
    case 'other-app':
      return lied(world, fresh, { app: world.addApp() });
    case 'other-kind':
      return lied(world, fresh, {
        kind: fresh.kind === 'page' ? 'user' : 'page',
        page: world.pages[0] ?? world.addPage(),
      });
    case 'fewer-scopes':
      return lied(world, fresh, { scopes: fresh.scopes.slice(0, -1) });
    case 'fewer-assets':
      return lied(world, fresh, {
        granular: (fresh.granular ?? []).map(({ scope, targetIds = [] }) => ({
          scope,
          targetIds: targetIds.slice(0, -1),
        })),
      });
    case 'earlier-expiry':
      return lied(world, fresh, { expiresAt: world.clock.seconds() + DAY });
  }
}

function lied(world: MetaWorld, fresh: Token, changes: Partial<Token>): Record<string, unknown> {
  const token = world.reissue(fresh, changes);
  return issued(world, token.string, token.expiresAt);
}
