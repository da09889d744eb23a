// How an answer is read, loaded while the first is on its way.
export { isRateLimited, isTransient, readResponse, shapeOfAnswer } from './response.js';
export { readInspection } from './token-inspection.js';
