// What every run needs of GitHub, loaded in one piece, and the doors to the rest: what is loaded through them takes nothing of
// this piece with it into a file of its own.
export { createGitHub } from './client.js';
export { createIssueTracker } from './issues.js';
export { repositoryFacts } from './repository.js';
export { runCreatedAt } from './runs.js';
export { readScopeAccess } from './secret-scopes.js';

/** What makes tokens of a GitHub App. */
export const loadApp = () => import('./app-tokens.js');
/** What writes a secret. */
export const loadSecrets = () => import('./secret-writing.js');
export const loadDispatch = () => import('./dispatch.js');
export const loadVariables = () => import('./variables.js');
