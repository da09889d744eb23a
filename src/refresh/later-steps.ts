// The steps that need an answer first, in one file to load while the questions are under way.
export { planToken } from '../token/plan.js';
export { apply } from './apply.js';
export { report } from './report.js';
