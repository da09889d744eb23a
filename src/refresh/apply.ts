import { type Conclusion, conclude, type RunRecord } from '../token/conclusion.js';
import type { RunMode, TokenConfig } from '../token/config.js';
import type { Observation } from './observe.js';
import type { Planned } from './plan.js';
import { type Renewed, renew, withoutSecret } from './renew.js';
import type { Services } from './services.js';
import { type Stored, store } from './store.js';

/** What was done, and what it comes to. */
export interface Applied {
  readonly stored: Stored;
  readonly conclusion: Conclusion;
}

/** Makes the world match the plan: a fresh token when it is due, proved and judged, then every place that should hold it. */
export async function apply(
  config: TokenConfig,
  mode: RunMode,
  seen: Observation,
  planned: Planned,
  services: Services,
): Promise<Applied> {
  if (planned.superseded) return appliedNothing(config, seen, planned);
  const renewed = await renew(config, mode, seen, planned.plan, services);
  const stored = await store(config, mode, seen, planned.plan, renewed, services);
  return { stored, conclusion: conclude(recordOf(seen, planned, renewed, stored), config.policy) };
}

function appliedNothing(config: TokenConfig, seen: Observation, planned: Planned): Applied {
  const stored: Stored = { current: config.token, repaired: [], failed: [] };
  return {
    stored,
    conclusion: conclude(recordOf(seen, planned, { kind: 'nothing' }, stored), config.policy),
  };
}

function recordOf(
  seen: Observation,
  { plan, superseded }: Planned,
  renewed: Renewed,
  { sourceProblem, repaired, failed }: Stored,
): RunRecord {
  const credentialEndsAt = seen.source?.credentialEndsAt;
  const storedForSeconds = storedFor(seen);
  return {
    seen: seen.token,
    plan,
    renewal: withoutSecret(renewed),
    superseded,
    repaired,
    failed,
    ...(sourceProblem === undefined ? {} : { sourceProblem }),
    ...(credentialEndsAt === undefined ? {} : { credentialEndsAt }),
    ...(storedForSeconds === undefined ? {} : { storedForSeconds }),
  };
}

function storedFor({ source }: Observation): number | undefined {
  return source?.kind === 'open' && source.updatedAt !== undefined
    ? source.secretScope.at - source.updatedAt
    : undefined;
}
