import type { RunMode, TokenJob } from '../job.js';
import { type Conclusion, type Course, conclude } from '../token/conclusion.js';
import type { Seen } from './observe.js';
import type { Planned } from './plan.js';
import { type Renewed, renew, withoutSecret } from './renew.js';
import { type Stored, store } from './store.js';
import type { World } from './world.js';

/** What was done, and what it comes to. */
export interface Applied {
  readonly stored: Stored;
  readonly conclusion: Conclusion;
}

/** Makes the world match the plan: a fresh token when it is due, proved and judged, then every place that should hold it. */
export async function apply(
  job: TokenJob,
  mode: RunMode,
  seen: Seen,
  planned: Planned,
  world: World,
): Promise<Applied> {
  if (planned.superseded) return appliedNothing(job, seen, planned);
  const renewed = await renew(job, mode, seen, planned.plan, world);
  const stored = await store(job, mode, seen, planned.plan, renewed, world);
  return { stored, conclusion: conclude(courseOf(seen, planned, renewed, stored), job.policy) };
}

function appliedNothing(job: TokenJob, seen: Seen, planned: Planned): Applied {
  const stored: Stored = { current: job.token, repaired: [], failed: [] };
  return { stored, conclusion: conclude(courseOf(seen, planned, { kind: 'nothing' }, stored), job.policy) };
}

function courseOf(
  seen: Seen,
  { plan, superseded }: Planned,
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
  return source?.kind === 'open' && source.updatedAt !== undefined
    ? source.vault.at - source.updatedAt
    : undefined;
}
