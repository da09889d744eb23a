// A GitHub App as a run's credential, loaded in one piece.
export { createAppTokens } from './app.js';
export { EXTRA_PERMISSIONS, planAppAccess } from './app-plan.js';
