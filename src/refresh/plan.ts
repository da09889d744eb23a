import type { TokenConfig } from '../token/config.js';
import { planToken, type TokenPlan } from '../token/plan.js';
import type { Observation } from './observe.js';

/** Decides by the rules. A run that may not act leaves everything as it is, whatever its token needs. */
export function plan({ policy }: TokenConfig, { token }: Observation): TokenPlan {
  return planToken(token, policy);
}
