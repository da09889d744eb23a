// Preloaded into the built program (`node --import`): the computer's clock is set anew while it runs, by `CLOCK_JUMP_SECONDS` and once an
// exchange has been sent, as time synchronisation does with a machine that has just started.

import http from 'node:http';

const { request } = http;
const now = Date.now.bind(Date);
const jump = Number(process.env.CLOCK_JUMP_SECONDS) * 1000;
let jumped = 0;

Date.now = () => now() + jumped;

http.request = /** @type {any} */ (
  (/** @type {URL} */ url, /** @type {unknown[]} */ ...rest) => {
    if (url.pathname.endsWith('/oauth/access_token')) jumped = jump;
    return Reflect.apply(request, http, [url, ...rest]);
  }
);
