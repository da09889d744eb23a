import type { TokenConfig } from '../token/config.js';
import { planToken, type TokenPlan } from '../token/plan.js';
import type { Observation } from './observe.js';

/** Decides by the rules of `src/token/plan.ts` alone; whether this run may act on it is seen when it is applied. */
export function plan({ policy }: TokenConfig, { token }: Observation): TokenPlan {
  return planToken(token, policy);
}
