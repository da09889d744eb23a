// The steps that need an answer first, in one file to load while the questions are under way.
export { apply } from './apply.js';
export { plan } from './plan.js';
export { report } from './report.js';
