/** What every run needs of GitHub, loaded in one piece. */
export { createGitHub } from './client.js';
export { openIssueBoard } from './issues.js';
export { observeVault } from './vaults.js';
