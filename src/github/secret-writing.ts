// The code that writes a secret, bundled as one file.
export { loadSodium } from './seal.js';
export { hasMoved, proveWritable, writeSecret } from './secrets.js';
