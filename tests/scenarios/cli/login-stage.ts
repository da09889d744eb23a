// The former names of tests/support/scenario.ts, for the tests that still say them.
import type { User } from '../../../sandbox/meta/index.js';
import { type Scenario, startCliScenario } from '../../support/scenario.js';

export * from '../../support/scenario.js';

export interface LoginStage extends Omit<Scenario, 'stored' | 'run'> {
  readonly ada: User;
  stored: Scenario['inspect'];
  run: Scenario['cli'];
  addWorkflow: Scenario['serveWorkflow'];
}

export async function setLoginStage(): Promise<LoginStage> {
  const scenario = await startCliScenario();
  const { user: ada, inspect: stored, cli: run, serveWorkflow: addWorkflow } = scenario;
  return { ...scenario, ada, stored, run, addWorkflow, close: async () => {} };
}
