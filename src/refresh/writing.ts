// What gets a new token and writes it, loaded on the day that there is something to write.
export { renew } from './renew.js';
export { store } from './store.js';
