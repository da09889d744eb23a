// The former names of tests/support/scenario.ts.
export * from '../../support/scenario.js';
export {
  ACTION as DIST,
  type Scenario as Stage,
  type ScenarioOptions as StageOptions,
  startScenario as setStage,
} from '../../support/scenario.js';
