// What writes a secret, loaded in one piece.
export { loadSodium } from './seal.js';
export { hasMoved, proveWritable, writeSecret } from './secrets.js';
