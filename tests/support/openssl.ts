import { installed } from './programs.js';

/** Makes the certificates of the tests over TLS; Node can make none. */
export const openssl = installed('openssl', 'version');
