// The code that handles the answers, loaded as one file while the requests are under way.
export { apply, planToken, report } from '../refresh/later-steps.js';
export { publish } from './publish.js';

/** The code for a login, which a daily run does not load. */
export const loadReauthorize = () => import('../refresh/reauthorize.js');
