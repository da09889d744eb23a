import type { RunMode, TokenJob } from './job.js';
import type { TokenReport } from './report.js';
import type { Seen } from './steps/observe.js';
import { type Renewed, renew, withoutSecret } from './steps/renew.js';
import { isStale } from './steps/staleness.js';
import { type Stored, store } from './steps/store.js';
import { tell } from './steps/tell.js';
import type { World } from './steps/world.js';
import { type Course, conclude } from './token/conclusion.js';
import { planToken } from './token/plan.js';

/** Plan, apply, tell: what becomes of a token once it and its places have been seen. */
export async function settleToken(
  job: TokenJob,
  mode: RunMode,
  seen: Seen,
  world: World,
): Promise<TokenReport> {
  const plan = planToken(seen.token, job.policy);
  const superseded = await isStale(job, mode, seen, plan, world);

  const renewed: Renewed = superseded ? { did: 'nothing' } : await renew(job, mode, seen, plan, world);
  const stored: Stored = superseded
    ? { current: job.token, repaired: [], failed: [] }
    : await store(job, mode, seen, plan, renewed, world);

  const conclusion = conclude(courseOf(seen, plan, superseded, renewed, stored), job.policy);
  return tell(job, mode, seen, stored, conclusion, world);
}

function courseOf(
  seen: Seen,
  plan: Course['plan'],
  superseded: boolean,
  renewed: Renewed,
  { sourceTrouble, repaired, failed }: Stored,
): Course {
  const credentialEndsAt = seen.source?.credentialEndsAt;
  const storedForSeconds = storedFor(seen);
  return {
    seen: seen.token,
    plan,
    renewal: withoutSecret(renewed),
    superseded,
    repaired,
    failed,
    ...(sourceTrouble === undefined ? {} : { sourceTrouble }),
    ...(credentialEndsAt === undefined ? {} : { credentialEndsAt }),
    ...(storedForSeconds === undefined ? {} : { storedForSeconds }),
  };
}

function storedFor({ source }: Seen): number | undefined {
  return source?.state === 'open' && source.updatedAt !== undefined
    ? source.vault.at - source.updatedAt
    : undefined;
}
