// The former name of tests/support/session.ts.
export * from '../../support/session.js';
