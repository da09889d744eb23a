// The former name of tests/support/login.ts.
export * from '../../support/login.js';
export { OTHER } from '../../support/world.js';
