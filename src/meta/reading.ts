// The code that reads answers, loaded while the first is on its way.
export { isRateLimited, isTransient } from './failure.js';
export { readResponse, shapeOfAnswer } from './read-response.js';
export { readInspection } from './token-inspection.js';
