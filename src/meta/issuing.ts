// The code that gets new tokens, loaded only when one is due.
export { mintClientToken } from './client-code.js';
export { exchangeToken } from './exchange.js';
export { derivePageToken } from './page-token.js';
export { lengthenPlatformToken, refreshPlatformToken } from './platform-token.js';
