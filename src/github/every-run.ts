// The GitHub code that every run needs, bundled as one file, and the imports that load the rest on demand without duplicating it.
export { createGitHub } from './client.js';
export { createIssueTracker } from './issues.js';
export { repositoryFacts } from './repository.js';
export { runCreatedAt } from './runs.js';
export { readScopeAccess } from './secret-scopes.js';

/** The code that creates a GitHub App's tokens. */
export const loadApp = () => import('./app-tokens.js');
/** What writes a secret. */
export const loadSecrets = () => import('./secret-writing.js');
export const loadDispatch = () => import('./dispatch.js');
export const loadVariables = () => import('./variables.js');
