// What writes a secret, loaded in one piece.
export { loadSodium } from './seal.js';
export { hasMoved, writeSecret } from './secrets.js';
