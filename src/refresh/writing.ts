// The code that gets a new token and writes it, loaded only when there is something to write.
export { renew } from './renew.js';
export { store } from './store.js';
