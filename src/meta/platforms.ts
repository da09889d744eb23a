// How a token of Instagram or Threads is looked at, loaded where there is one.
export { inspectInstagram } from './instagram.js';
export { inspectThreads } from './threads.js';
