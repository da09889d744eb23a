/** What every run needs of GitHub, loaded in one piece. */
export { createGitHub } from './client.js';
export { createIssueTracker } from './issues.js';
export { runCreatedAt } from './runs.js';
export { readScopeAccess } from './secret-scopes.js';
