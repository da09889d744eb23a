// What a run does with the answers, in one file that is loaded while the questions are under way.
export { apply, planToken, report } from '../refresh/later-steps.js';
export { publish } from './publish.js';

/** What a person's login needs, which a daily run does not load. */
export const loadReauthorize = () => import('../refresh/reauthorize.js');
