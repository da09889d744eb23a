export const id = 487;
export const ids = [487];
export const modules = {

/***/ 3385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ unknownOwnerNote),
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   FI: () => (/* binding */ loginName),
/* harmony export */   HE: () => (/* binding */ openDialogStep),
/* harmony export */   J3: () => (/* binding */ errorPageHint),
/* harmony export */   Ll: () => (/* binding */ PLATFORM_PAGES),
/* harmony export */   NG: () => (/* binding */ ownerHint),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   V0: () => (/* binding */ sections),
/* harmony export */   _1: () => (/* binding */ scopesToAsk),
/* harmony export */   i_: () => (/* binding */ loginAppId),
/* harmony export */   j3: () => (/* binding */ jsonPageHint),
/* harmony export */   jN: () => (/* binding */ numbered),
/* harmony export */   k1: () => (/* binding */ workflowLink),
/* harmony export */   mE: () => (/* binding */ appDashboard),
/* harmony export */   rp: () => (/* binding */ redirectNote)
/* harmony export */ });
/* harmony import */ var _chunk_3QXWLQJN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9995);
/* harmony import */ var _chunk_AJTK3TQ2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8751);
/* harmony import */ var _chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2273);
/* harmony import */ var _chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3568);





// src/messages/markdown.ts
function sections(...parts) {
  return parts.filter((part) => part !== "").join("\n\n");
}
function numbered(steps) {
  return steps.map((step, index) => `${index + 1}. ${step.replace(/\n(?=.)/g, "\n   ")}`).join("\n");
}
function folded(summary, content) {
  return `<details>
<summary>${summary}</summary>

${content}

</details>`;
}
function linkTarget(url) {
  return url.replace(
    /[()<>\s\\]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`
  );
}

// src/messages/links.ts
function workflowLink({ links }, text) {
  const { serverUrl, repository, workflowFile } = links;
  const page = workflowFile === void 0 ? `${serverUrl}/${repository}/actions` : `${serverUrl}/${repository}/actions/workflows/${encodeURIComponent(workflowFile)}`;
  return `[${text}](${linkTarget(page)})`;
}
function appDashboard({ app }, settings, text) {
  const page = settings === "" ? "dashboard" : `settings/${settings}`;
  const address = app === void 0 ? "" : `${encodeURIComponent(app.id)}/${page}/`;
  return `[${text}](https://developers.facebook.com/apps/${address})`;
}

// src/messages/platform.ts
var PLATFORM_PAGES = {
  instagram: {
    pair: "Instagram, API setup with Instagram login, 3. Set up Instagram business login, Business login settings",
    redirects: "Instagram, API setup with Instagram login, Business login settings, OAuth redirect URIs (the dashboard may add a slash at the end)",
    generator: "Instagram, API setup with Instagram login, 2. Generate access tokens, **Generate token**",
    tester: "https://www.instagram.com/accounts/manage_access"
  },
  threads: {
    pair: "App settings, Basic: Threads app ID and Threads app secret",
    redirects: "Use cases, Access the Threads API, Settings, Redirect Callback URLs, chosen from the list that opens; the fields for uninstalling and for deleting data must be filled in too",
    generator: "Use cases, Access the Threads API, Settings, **User Token Generator**",
    tester: "https://www.threads.com/settings/website_permissions"
  }
};

// src/messages/login-steps/request.ts
function scopesToAsk({ config, facts }) {
  return (0,_chunk_AJTK3TQ2_js__WEBPACK_IMPORTED_MODULE_1__/* .withBasicScope */ .Vb)((0,_chunk_AJTK3TQ2_js__WEBPACK_IMPORTED_MODULE_1__/* .scopesToRequest */ .CX)(facts.scopes, config.policy), config.platform);
}
function issueDialogUrl(request) {
  const { config, links, state, authType } = request;
  const { graphApiVersion } = links;
  const { platform, redirectUri } = config;
  const scopes = scopesToAsk(request);
  return (0,_chunk_3QXWLQJN_js__WEBPACK_IMPORTED_MODULE_0__/* .buildDialogUrl */ .c)({
    platform,
    dialogUrl: platform === "facebook" ? links.dialogUrl : _chunk_3QXWLQJN_js__WEBPACK_IMPORTED_MODULE_0__/* .DIALOG_URLS */ .A[platform],
    graphApiVersion,
    appId: loginAppId(config),
    redirectUri,
    scopes,
    configId: config.configId,
    state,
    authType
  });
}
function loginAppId({ app, platformApp }) {
  return app?.id ?? platformApp?.id;
}

// src/messages/login-steps/dialog.ts
function openDialogStep(request) {
  const { config } = request;
  return `**[Log in at ${config.platform === "facebook" ? "Meta" : (0,_chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_2__/* .platformName */ .$r)(config.platform)}](${linkTarget(issueDialogUrl(request))})**${ownerHint(request)} Leave every permission ticked.${noScopesHint(request)}`;
}
function ownerOf({ config, facts }) {
  return config.policy.expectedUserId ?? facts.userId;
}
function ownerHint(request) {
  const user = ownerOf(request);
  if (user === void 0) return " as the account that the token should belong to.";
  const isFacebook = request.config.platform === "facebook";
  const noun = isFacebook ? "user" : "account";
  const who = request.facts.userId === user ? `the same ${noun} as before` : `the expected ${noun}`;
  return ` as ${who} (${(0,_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(user)}${isFacebook ? " in this app" : ""}).`;
}
function noScopesHint(request) {
  return scopesToAsk(request).length > 0 || request.config.configId !== void 0 ? "" : " The link asks for no permission, because those of the old token are not known and `required-scopes` is empty: add what you need to the end of the address, such as `&scope=ads_read`.";
}
function errorPageHint({ config }) {
  const isLocal = config.platform === "facebook" ? isLoopback(config.redirectUri) : isLoopback(config.redirectUri.replace(/^https:/i, "http:"));
  return isLocal ? ` The address begins with ${(0,_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(config.redirectUri)} and its page does not load; this is expected.` : "";
}
function jsonPageHint({ config }) {
  return config.platform === "threads" ? " If Threads shows a page of JSON instead, copy that." : "";
}
function redirectNote(request) {
  const { config } = request;
  if (config.platform !== "facebook") {
    const { pair, redirects } = PLATFORM_PAGES[config.platform];
    const [name, own] = [(0,_chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_2__/* .platformName */ .$r)(config.platform), (0,_chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_2__/* .ofPlatform */ .fM)(config.platform)];
    return `If ${name} shows an error instead of a login: ${(0,_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(config.redirectUri)} must be listed in [the app's dashboard](https://developers.facebook.com/apps) under ${redirects}, and the app ID must be ${own} own (${pair}), not the Meta app's.`;
  }
  const local = isLoopback(config.redirectUri) ? "; a localhost address works only while the app is in development mode" : "";
  const wanted = config.configId === void 0 ? '"Invalid Scopes": a permission in the link no longer exists, or the app does not have it. Log in without it, and remove it from `required-scopes`.' : "The configuration in `config-id` must be one of this app (Facebook Login for Business, Configurations).";
  return [
    "If Meta shows an error instead of a login:",
    "",
    `- "URL blocked": ${(0,_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(config.redirectUri)} must be listed in ${appDashboard(config, "", "the app")} under Facebook Login, Settings, Valid OAuth Redirect URIs${local}.`,
    `- ${wanted}`,
    ...config.configId === void 0 ? [
      "- It asks for `config_id`: the app uses Facebook Login for Business. Set `config-id` in the workflow to one of its configurations."
    ] : [],
    '- "App not active": the app is in development mode, and the person has no role in it (App roles).'
  ].join("\n");
}
function unknownOwnerNote({ facts, config, links }) {
  return facts.kind === "unknown" && facts.appId === void 0 ? `If the secret held a system user's token, generate a new one in [Business settings](https://business.facebook.com/settings/system-users) instead, and store it in ${(0,_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(config.name)}. Then ${workflowLink({ links }, "run the workflow")}.` : "";
}
function isLoopback(address) {
  return /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/i.test(address);
}
function loginName(platform) {
  return platform === "facebook" ? "Meta's login" : `${(0,_chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_2__/* .ofPlatform */ .fM)(platform)} login`;
}




/***/ }),

/***/ 8961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ Id),
/* harmony export */   gX: () => (/* binding */ Time),
/* harmony export */   iR: () => (/* binding */ Lifetime),
/* harmony export */   mk: () => (/* binding */ AccessToken),
/* harmony export */   no: () => (/* binding */ maybe)
/* harmony export */ });
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7492);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5313);
/* harmony import */ var _chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7953);




// src/meta/fields.ts
var LATEST_TIME = Date.UTC(2200, 0) / 1e3;
var Id = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
  (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([(0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .safeInteger */ .Y2)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)(String))]),
  (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(/^[1-9]\d{0,29}$/)
);
var Time = wholeNumber(0, LATEST_TIME);
var LONGEST_LIFETIME = 3650 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
var AccessToken = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
  (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(),
  (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(/^[\x21-\x7e]{10,4096}$/),
  (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)((value) => new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(value))
);
var Lifetime = wholeNumber(1, LONGEST_LIFETIME);
function wholeNumber(least, most) {
  return (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
    (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([(0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(/^\d{1,13}$/), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)(Number))]),
    (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(),
    (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Ww)(least),
    (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .maxValue */ .cG)(most)
  );
}
function maybe(schema) {
  return (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
    (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)(schema),
    (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)((value) => value ?? void 0)
  );
}




/***/ }),

/***/ 2664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kv: () => (/* binding */ lengthenPlatformToken),
/* harmony export */   Op: () => (/* binding */ askUsername),
/* harmony export */   Xw: () => (/* binding */ readOwnFailure),
/* harmony export */   i6: () => (/* binding */ refreshPlatformToken)
/* harmony export */ });
/* harmony import */ var _chunk_76VMGREB_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1331);
/* harmony import */ var _chunk_P66PPBAP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5982);
/* harmony import */ var _chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7953);
/* harmony import */ var _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2573);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2184);






// src/meta/platform-token.ts
function readOwnFailure(answer, platform) {
  const { trace, at } = answer;
  const failure = (0,_chunk_P66PPBAP_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(answer);
  switch (failure.kind) {
    case "doubt":
      return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ kind: "doubt", reason: failure.reason, at, trace });
    case "refused":
      return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ kind: "refused", reason: failure.reason, at, trace });
    case "dead": {
      if (at === void 0) return { kind: "doubt", reason: "meta-unintelligible", trace };
      const facts = { kind: platform, expiresAt: "unknown", dataAccessExpiresAt: "unknown" };
      return { kind: "dead", reason: failure.reason, facts, at, trace };
    }
    case "permission":
      return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ kind: "refused", reason: "meta-permission-refused", at, trace });
    case "parameter":
      return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ kind: "doubt", reason: "meta-error-unknown", at, trace });
  }
}
var GRANTS = {
  instagram: { refresh: "ig_refresh_token", exchange: "ig_exchange_token" },
  threads: { refresh: "th_refresh_token", exchange: "th_exchange_token" }
};
async function refreshPlatformToken(client, platform, token) {
  return readRefresh(
    await client.request({
      path: "/refresh_access_token",
      unversioned: true,
      query: { grant_type: GRANTS[platform].refresh, access_token: token }
    })
  );
}
async function lengthenPlatformToken(client, platform, token, appSecret) {
  return readLengthening(
    await client.request({
      path: "/access_token",
      unversioned: true,
      query: { grant_type: GRANTS[platform].exchange, client_secret: appSecret, access_token: token }
    })
  );
}
function readLengthening(answer) {
  return answer.kind === "error" && answer.error.says === "session-key-invalid" ? { kind: "declined", reason: "long-lived", trace: answer.trace } : readRefresh(answer);
}
function readRefresh(answer) {
  const { trace } = answer;
  if (answer.kind === "error" && answer.error.says === "token-too-young")
    return { kind: "declined", reason: "too-young", trace };
  const response = (0,_chunk_76VMGREB_js__WEBPACK_IMPORTED_MODULE_0__/* .readTokenResponse */ .jz)(answer);
  return answer.kind === "error" && response.kind === "doubt" && saysNothing(answer.error, response.reason, trace) ? { kind: "declined", reason: "parameter", trace } : response;
}
function saysNothing({ code, transient }, doubt, { status = 0 }) {
  if (doubt === "meta-error-unknown") return true;
  return doubt === "meta-unavailable" && code === 1 && transient !== true && status < 500;
}
async function askUsername(client, platform, token) {
  const answer = await client.request({
    path: platform === "threads" ? "/v1.0/me" : "/me",
    unversioned: platform === "threads",
    query: { fields: "username", access_token: token }
  });
  const read = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ username: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)() }), answer.body, _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_3__/* .AT_FIRST */ .xk);
  return read.success ? read.output.username : void 0;
}




/***/ }),

/***/ 9658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ logInWithBrowser),
/* harmony export */   o: () => (/* binding */ NOBODY)
/* harmony export */ });
/* harmony import */ var _chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2820);
/* harmony import */ var _chunk_6DWOWHFK_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3385);
/* harmony import */ var _chunk_3QXWLQJN_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9995);
/* harmony import */ var _chunk_AJCLATLO_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1453);
/* harmony import */ var _chunk_TK3SMA4Y_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9555);
/* harmony import */ var _chunk_I5XBXVLW_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6812);
/* harmony import */ var _chunk_THGRFSOC_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5829);
/* harmony import */ var _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7757);
/* harmony import */ var _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1838);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8474);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7067);
/* harmony import */ var _hono_node_server__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4735);
/* harmony import */ var hono__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8934);
/* harmony import */ var hono_html__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5621);










// src/cli/login/listener.ts





// src/cli/login/page.ts

function isLast({ kind }) {
  return kind === "done" || kind === "failed";
}
function pageUpdate(page, number) {
  return { number, isLast: isLast(page), title: titleOf(page), content: String(contentOf(page)) };
}
function pageDocument(page, number) {
  const follows = isLast(page) ? "" : (0,hono_html__WEBPACK_IMPORTED_MODULE_13__/* .html */ .q)`<noscript><meta http-equiv="refresh" content="2"></noscript>`;
  return String(
    (0,_chunk_TK3SMA4Y_js__WEBPACK_IMPORTED_MODULE_4__/* .htmlDocument */ .rN)({
      title: titleOf(page),
      style: _chunk_TK3SMA4Y_js__WEBPACK_IMPORTED_MODULE_4__/* .CARD_STYLE */ .B_,
      head: follows,
      body: (0,hono_html__WEBPACK_IMPORTED_MODULE_13__/* .html */ .q)`<main aria-live="polite" data-number="${number}" ${isLast(page) ? "data-last" : ""}>${contentOf(page)}</main>
<footer>refresh-meta-token, on this computer</footer>
<template>${contentOf(GONE)}</template>
<script>${(0,hono_html__WEBPACK_IMPORTED_MODULE_13__/* .raw */ .l)(SCRIPT)}</script>`
    })
  );
}
var GONE = {
  kind: "failed",
  title: "The command has ended",
  what: "refresh-meta-token is no longer running.",
  hint: "Its terminal says how the login ended."
};
function titleOf(page) {
  switch (page.kind) {
    case "checking":
      return "Checking the new token";
    case "question":
      return "One question in the terminal";
    case "done":
    case "failed":
      return page.title;
  }
}
function contentOf(page) {
  const title = (0,hono_html__WEBPACK_IMPORTED_MODULE_13__/* .html */ .q)`<h1>${titleOf(page)}</h1>`;
  switch (page.kind) {
    case "checking":
      return (0,hono_html__WEBPACK_IMPORTED_MODULE_13__/* .html */ .q)`<div class="sign busy" aria-hidden="true"></div>${title}<p>You are logged in. This takes a few seconds.</p>`;
    case "question":
      return (0,hono_html__WEBPACK_IMPORTED_MODULE_13__/* .html */ .q)`<div class="sign ask" aria-hidden="true">?</div>${title}
<p>You are logged in. Go back to the terminal: it shows the new token's facts and asks before it stores anything.</p>`;
    case "done":
      return (0,hono_html__WEBPACK_IMPORTED_MODULE_13__/* .html */ .q)`<div class="sign good" aria-hidden="true">✓</div>${title}
<dl>${page.facts.map(([name, value]) => (0,hono_html__WEBPACK_IMPORTED_MODULE_13__/* .html */ .q)`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
<p class="quiet">You can close this tab.</p>`;
    case "failed":
      return (0,hono_html__WEBPACK_IMPORTED_MODULE_13__/* .html */ .q)`<div class="sign bad" aria-hidden="true">!</div>${title}<p>${page.what}</p><p class="hint">${page.hint}</p>`;
  }
}
var SCRIPT = `
(async () => {
  history.replaceState(null, '', location.pathname);
  const main = document.querySelector('main');
  let number = main.dataset.number;
  let isLast = 'last' in main.dataset;
  while (!isLast) {
    try {
      const next = await (await fetch(location.pathname + '/next?after=' + number, { cache: 'no-store' })).json();
      if (String(next.number) === String(number)) continue;
      ({ number, isLast } = next);
      document.title = next.title;
      main.innerHTML = next.content;
    } catch {
      main.innerHTML = document.querySelector('template').innerHTML;
      return;
    }
  }
})();
`;
function contentSecurityPolicy() {
  return (0,_chunk_TK3SMA4Y_js__WEBPACK_IMPORTED_MODULE_4__/* .securityPolicy */ .pm)({ style: _chunk_TK3SMA4Y_js__WEBPACK_IMPORTED_MODULE_4__/* .CARD_STYLE */ .B_, script: SCRIPT, connect: "'self'", form: "'none'" });
}

// src/cli/login/screen.ts
function createScreen() {
  let page = { kind: "checking" };
  let number = 1;
  let isExpected = false;
  let lastWasSeen = false;
  const waiting = /* @__PURE__ */ new Set();
  const wake = () => {
    for (const resume of waiting) resume();
  };
  const until = (isDone, mostMs) => new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      waiting.delete(look);
      resolve();
    };
    const look = () => {
      if (isDone()) finish();
    };
    const timer = setTimeout(finish, mostMs).unref();
    waiting.add(look);
    look();
  });
  const seen = () => {
    if (isLast(page)) lastWasSeen = true;
    wake();
  };
  return {
    show: (next) => {
      page = next;
      number++;
      wake();
    },
    expectBrowser: () => {
      isExpected = true;
    },
    document: () => {
      seen();
      return pageDocument(page, number);
    },
    next: async (after, holdMs) => {
      await until(() => number > after, holdMs);
      seen();
      return pageUpdate(page, number);
    },
    lastSeen: (mostMs) => until(() => !isExpected || lastWasSeen, mostMs)
  };
}

// src/cli/login/listener.ts
var LOGIN_PATH = "/refresh-meta-token/login";
var STRANGER_PATH = "/refresh-meta-token/other-login";
var LONGEST_HOLD_MS = 2e4;
var LAST_PAGE_MS = 3e3;
var STRANGER = {
  kind: "failed",
  title: "Not the login that the terminal is waiting for",
  what: "Meta sent you back without the state of the login that was started last, so nothing was used or stored.",
  hint: "Go back to the terminal and use the address that it shows now."
};
var NOTHING_YET = {
  kind: "failed",
  title: "No login has come back yet",
  what: "refresh-meta-token waits at this address for Meta's login.",
  hint: "Open the address that the terminal shows. Meta then brings you back here."
};
function isLoopbackRedirect(redirectUri) {
  const { protocol, hostname } = new URL(redirectUri);
  return protocol === "http:" && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
}
async function listen(options) {
  const { hostname, port } = new URL(options.redirectUri);
  const screen = createScreen();
  let settle = () => {
  };
  const answer = new Promise((resolve) => {
    settle = resolve;
  });
  const handle = (0,_hono_node_server__WEBPACK_IMPORTED_MODULE_11__/* .getRequestListener */ .SE)(createApp(options, screen, settle).fetch, {
    overrideGlobalObjects: false
  });
  const servers = await openPort(hostname, port === "" ? 80 : Number(port), (request, response) => {
    void handle(request, response);
  });
  return {
    answer,
    show: screen.show,
    close: async () => {
      await screen.lastSeen(LAST_PAGE_MS);
      await Promise.all(servers.map(_chunk_AJCLATLO_js__WEBPACK_IMPORTED_MODULE_3__/* .closeServer */ .qW));
    }
  };
}
function createApp(options, screen, settle) {
  const expected = new URL(options.redirectUri);
  const app = new hono__WEBPACK_IMPORTED_MODULE_12__/* .Hono */ .$();
  app.use((0,_chunk_AJCLATLO_js__WEBPACK_IMPORTED_MODULE_3__/* .onlyAt */ .aH)(() => expected.host, contentSecurityPolicy()));
  app.get(LOGIN_PATH, (context) => context.html(screen.document()));
  app.get(
    `${LOGIN_PATH}/next`,
    async (context) => context.json(await screen.next(Number(context.req.query("after")), LONGEST_HOLD_MS))
  );
  app.get(STRANGER_PATH, (context) => context.html(pageDocument(STRANGER, 1)));
  app.get("*", (context) => {
    const { pathname, search } = new URL(context.req.url);
    if (pathname !== expected.pathname) return context.text("Nothing here.", 404);
    const answer = (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_7__/* .readAuthorizationResponse */ .F2)(search);
    if (answer.kind === "failure" && answer.reason === "login-unreadable")
      return context.html(pageDocument(NOTHING_YET, 1));
    if (answer.returnedState !== options.state) {
      options.onStranger();
      return leave(context, STRANGER_PATH);
    }
    screen.expectBrowser();
    settle(answer);
    return leave(context, LOGIN_PATH);
  });
  return app;
}
function leave(context, path) {
  return context.redirect(`${path}#`, 303);
}
async function openPort(hostname, port, handle) {
  const hosts = hostname === "localhost" ? ["127.0.0.1", "::1"] : [hostname.replace(/^\[|\]$/g, "")];
  const servers = [];
  try {
    for (const host of hosts) {
      const server = (0,node_http__WEBPACK_IMPORTED_MODULE_10__.createServer)(handle).listen(port, host);
      try {
        await (0,node_events__WEBPACK_IMPORTED_MODULE_9__.once)(server, "listening");
        servers.push(server);
      } catch (error) {
        const hasOther = servers.length > 0;
        if (!(hasOther && /^E(ADDRNOTAVAIL|AFNOSUPPORT)$/.test(systemCode(error)))) throw error;
      }
    }
  } catch (error) {
    await Promise.all(servers.map(_chunk_AJCLATLO_js__WEBPACK_IMPORTED_MODULE_3__/* .closeServer */ .qW));
    throw portError(port, systemCode(error));
  }
  return servers;
}
function portError(port, code) {
  const hint = `Free the port, or choose another with --redirect-uri http://localhost:8321/. Outside development mode, Meta accepts only what the app's "Valid OAuth Redirect URIs" list.`;
  switch (code) {
    case "EADDRINUSE":
      return new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d("--redirect-uri", `port ${port} is in use by another program.`, hint);
    case "EACCES":
      return new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d("--redirect-uri", `this user may not listen at port ${port}.`, hint);
    default:
      return new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d("--redirect-uri", `port ${port} cannot be opened (${code}).`, hint);
  }
}
function systemCode(error) {
  const { code } = error ?? {};
  return typeof code === "string" ? code : "unknown";
}

// src/cli/login/browser.ts
var NOBODY = { show: () => {
}, close: async () => {
} };
async function logInWithBrowser(request, context) {
  const isHere = isLoopbackRedirect(request.redirectUri);
  return isHere ? receive(request, context) : paste(request, context);
}
async function receive(request, context) {
  const { notes } = context.terminal;
  let hadStranger = false;
  const onStranger = () => {
    if (hadStranger) return;
    hadStranger = true;
    notes.line("A login came back that this command did not start. It was not used; still waiting.");
  };
  const listener = await listen({ redirectUri: request.redirectUri, state: request.state, onStranger });
  const browser = {
    show: (page) => listener.show(JSON.parse(context.redact(JSON.stringify(page)))),
    close: listener.close
  };
  try {
    await showDialog(request, context);
    notes.line(PASTE_BESIDE);
    const pasted = (signal) => pastedBeside(request, onStranger, context, signal);
    const answer = await waitFor(listener, pasted, request.limitMs, context);
    if (answer === "nothing") throw (0,_chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_0__/* .stopFor */ .J4)(hadStranger ? "state-wrong" : "no-answer");
    return { login: requireCode(answer, request.platform), browser };
  } catch (error) {
    if (error instanceof _chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_0__/* .LoginStopped */ .xr) {
      const { title, what, hint } = error.problem;
      browser.show({ kind: "failed", title, what, hint });
    }
    await browser.close();
    throw error;
  }
}
async function showDialog(request, context) {
  const { notes } = context.terminal;
  const address = (0,_chunk_3QXWLQJN_js__WEBPACK_IMPORTED_MODULE_2__/* .buildDialogUrl */ .c)(request);
  const isOpen = request.opensBrowser && await (0,_chunk_AJCLATLO_js__WEBPACK_IMPORTED_MODULE_3__/* .openBrowser */ .ph)(context.redact(address));
  notes.line(
    isOpen ? `Your browser opens ${(0,_chunk_6DWOWHFK_js__WEBPACK_IMPORTED_MODULE_1__/* .loginName */ .FI)(request.platform)}. If it does not, open:` : "Open this address in a browser:"
  );
  notes.line();
  notes.line(notes.paint("underline", address));
  notes.line();
}
async function waitFor(listener, pasted, limitMs, { terminal, interruption }) {
  return interruption.during(async (signal) => {
    const over = new AbortController();
    const progress = terminal.progress(`Waiting for the login (${Math.round(limitMs / 6e4)} minutes) \u2026`);
    let timer;
    try {
      return await Promise.race([
        listener.answer,
        pasted(over.signal),
        new Promise((resolve) => {
          timer = setTimeout(() => resolve("nothing"), limitMs);
        }),
        new Promise((_, reject) => {
          signal.addEventListener("abort", () => reject(new _chunk_THGRFSOC_js__WEBPACK_IMPORTED_MODULE_6__/* .Cancelled */ .cJ()), { once: true });
        })
      ]);
    } finally {
      clearTimeout(timer);
      over.abort();
      progress.stop();
    }
  });
}
var PASTE_BESIDE = "If the browser ends on a page that does not load (over SSH, in a codespace or a container), paste its address here; it is not shown.";
var MOST_UNREADABLE = 20;
async function pastedBeside(request, onStranger, { terminal }, signal) {
  const said = /* @__PURE__ */ new Set();
  let unreadable = 0;
  for await (const paste2 of (0,_chunk_I5XBXVLW_js__WEBPACK_IMPORTED_MODULE_5__/* .pastesIn */ .C)(terminal.readLines(signal))) {
    const answer = bestOf(paste2, request);
    const objection = objectionTo(answer, request);
    if (objection === void 0) return answer;
    if (objection === "login-unreadable") {
      if (paste2.trim() === "") continue;
      unreadable += paste2.split("\n").length;
    }
    if (objection === "state-wrong") onStranger();
    else if (!said.has(objection)) terminal.notes.line(`${NOT_TAKEN[objection]}; still waiting.`);
    said.add(objection);
    if (unreadable >= MOST_UNREADABLE) break;
  }
  return new Promise(() => {
  });
}
var NOT_TAKEN = {
  "login-unreadable": "That contains no code. Paste the whole address",
  "address-of-other-origin": "That address is of another site than the one where this login ends. It was not used",
  "state-missing": "That address lacks its state, so it was not used. Paste the whole address",
  "state-wrong": "That address is of a login that this command did not start, so it was not used. Log in at the address above"
};
function objectionTo(answer, { redirectUri, state }) {
  if (answer.kind === "failure") {
    if (answer.reason === "login-unreadable") return answer.reason;
    return answer.returnedState === void 0 || answer.returnedState === state ? void 0 : "state-wrong";
  }
  if (!answer.hasAddress) return void 0;
  if (!(0,_chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfRedirect */ .aq)(answer, redirectUri)) return "address-of-other-origin";
  if (answer.returnedState === void 0) return "state-missing";
  return answer.returnedState === state ? void 0 : "state-wrong";
}
function bestOf(paste2, request) {
  const whole = (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_7__/* .readAuthorizationResponse */ .F2)(paste2);
  if (objectionTo(whole, request) === void 0) return whole;
  const lines = paste2.split("\n").map(_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_7__/* .readAuthorizationResponse */ .F2);
  return lines.find((answer) => objectionTo(answer, request) === void 0) ?? [whole, ...lines].find((answer) => objectionTo(answer, request) !== "login-unreadable") ?? whole;
}
async function paste(request, context) {
  const { terminal } = context;
  await showDialog(request, context);
  terminal.notes.line(
    `Log in there. The browser ends on ${request.redirectUri} with a code in its address; its page need not load.`
  );
  if (request.platform !== "facebook") terminal.notes.line(ERROR_PAGE_HINT);
  const answer = terminal.isInteractive ? await pastedAtPrompt(request, terminal) : bestOf(await terminal.readInput(), request);
  const objection = objectionTo(answer, request);
  if (objection !== void 0 && answer.kind === "code") throw (0,_chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_0__/* .stopFor */ .J4)(objection);
  return { login: requireCode(answer, request.platform), browser: NOBODY };
}
async function pastedAtPrompt(request, terminal) {
  const question = "Paste that whole address, from the browser's address bar (it is not shown)";
  for (; ; ) {
    const answer = bestOf(await terminal.askHidden(question), request);
    const objection = objectionTo(answer, request);
    if (objection === void 0) return answer;
    terminal.notes.line(`${terminal.notes.paint("red", "error:")} ${NOT_TAKEN[objection]}.`);
  }
}
var ERROR_PAGE_HINT = "If an error is shown instead, paste its text (on Threads the whole JSON) here.";
function requireCode(response, platform) {
  if (response.kind === "code") return response;
  throw (0,_chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_0__/* .stopFor */ .J4)((0,_chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_0__/* .dialogFailure */ .nF)(response, platform), (0,_chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_0__/* .dialogTrace */ .QU)(response));
}




/***/ }),

/***/ 5868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   login: () => (/* binding */ login)
/* harmony export */ });
/* harmony import */ var _chunk_MX7J7GNA_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(898);
/* harmony import */ var _chunk_DVFCKHVY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26);
/* harmony import */ var _chunk_YVR7JBTX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7813);
/* harmony import */ var _chunk_XUL7YKWZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9658);
/* harmony import */ var _chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2820);
/* harmony import */ var _chunk_6YJEEKNC_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9518);
/* harmony import */ var _chunk_6DWOWHFK_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3385);
/* harmony import */ var _chunk_3QXWLQJN_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9995);
/* harmony import */ var _chunk_SRRMBLV6_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9795);
/* harmony import */ var _chunk_AJCLATLO_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1453);
/* harmony import */ var _chunk_TK3SMA4Y_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9555);
/* harmony import */ var _chunk_GGSRCEEN_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4573);
/* harmony import */ var _chunk_I5SM6P43_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(760);
/* harmony import */ var _chunk_X3ED6ANA_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5665);
/* harmony import */ var _chunk_E5P4BFUU_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8897);
/* harmony import */ var _chunk_PORRIA6A_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7411);
/* harmony import */ var _chunk_JQCNVXXN_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(61);
/* harmony import */ var _chunk_MGELIKVD_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2150);
/* harmony import */ var _chunk_4IUVC5MK_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1365);
/* harmony import */ var _chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1372);
/* harmony import */ var _chunk_4KJIHWA6_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(8855);
/* harmony import */ var _chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(9880);
/* harmony import */ var _chunk_XTNEOIVR_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2664);
/* harmony import */ var _chunk_A62EAXTI_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(8233);
/* harmony import */ var _chunk_AJTK3TQ2_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(8751);
/* harmony import */ var _chunk_76VMGREB_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(1331);
/* harmony import */ var _chunk_I5XBXVLW_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(6812);
/* harmony import */ var _chunk_7BXIW6JJ_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(6514);
/* harmony import */ var _chunk_KASXIQWW_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(1522);
/* harmony import */ var _chunk_WFY5MDCE_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(5343);
/* harmony import */ var _chunk_IZFVMFC5_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(7917);
/* harmony import */ var _chunk_ATV4BOWB_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(6348);
/* harmony import */ var _chunk_PGDHEBI7_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(7779);
/* harmony import */ var _chunk_7B5JV6UZ_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(6488);
/* harmony import */ var _chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(5594);
/* harmony import */ var _chunk_THGRFSOC_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(5829);
/* harmony import */ var _chunk_L2N6XHAH_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(7002);
/* harmony import */ var _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(7757);
/* harmony import */ var _chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(2273);
/* harmony import */ var _chunk_YBKOLYV6_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(2683);
/* harmony import */ var _chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(3568);
/* harmony import */ var _chunk_BTUAOQ43_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(4379);
/* harmony import */ var _chunk_LTORU3JL_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(4878);
/* harmony import */ var _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(1838);
/* harmony import */ var _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(6871);
/* harmony import */ var _chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(7470);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(3659);
/* harmony import */ var _chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(992);
/* harmony import */ var _chunk_CDUPEG2X_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(8961);
/* harmony import */ var _chunk_P66PPBAP_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(5982);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(7492);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(5313);
/* harmony import */ var _chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(7953);
/* harmony import */ var _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(2573);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(2184);





























































// src/meta/me.ts
async function askMe(client, token, proof) {
  return readMe(
    await client.request({
      path: "/me",
      bearer: token,
      query: { fields: "id,name", appsecret_proof: proof }
    })
  );
}
function readMe(answer) {
  const { trace } = answer;
  if (answer.kind !== "ok") return { kind: "failed", failure: (0,_chunk_P66PPBAP_js__WEBPACK_IMPORTED_MODULE_45__/* .failureOf */ .g5)(answer), trace };
  const read = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_48__/* .safeParse */ .xL)(MeBody, answer.body, _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_49__/* .AT_FIRST */ .xk);
  if (!read.success) {
    return { kind: "failed", failure: { kind: "doubt", reason: "meta-unintelligible" }, trace };
  }
  const { id, name } = read.output;
  return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_50__/* .present */ .E)({ kind: "known", id, name });
}
var MeBody = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_48__/* .object */ .Ik)({ id: _chunk_CDUPEG2X_js__WEBPACK_IMPORTED_MODULE_44__.Id, name: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_48__/* .fallback */ .Np)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_48__/* .optional */ .lq)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_48__/* .string */ .Yj)()), void 0) });

// src/meta/permissions.ts
async function grantedPermissions(client, token, proof) {
  return readPermissions(
    await client.request({
      path: "/me/permissions",
      bearer: token,
      query: { limit: "500", appsecret_proof: proof }
    })
  );
}
function readPermissions(answer) {
  const { trace } = answer;
  if (answer.kind !== "ok") return { kind: "failed", failure: (0,_chunk_P66PPBAP_js__WEBPACK_IMPORTED_MODULE_45__/* .failureOf */ .g5)(answer), trace };
  const read = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_48__/* .safeParse */ .xL)(PermissionsBody, answer.body, _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_49__/* .AT_FIRST */ .xk);
  if (!read.success) {
    return { kind: "failed", failure: { kind: "doubt", reason: "meta-unintelligible" }, trace };
  }
  const withStatus = (wanted) => read.output.data.filter(({ status }) => status.toLowerCase() === wanted).map(({ permission }) => permission);
  return {
    kind: "known",
    granted: withStatus("granted"),
    declined: withStatus("declined"),
    expired: withStatus("expired")
  };
}
var PermissionsBody = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_48__/* .object */ .Ik)({
  data: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_48__/* .array */ .YO)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_48__/* .object */ .Ik)({ permission: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_48__/* .pipe */ .Fs)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_48__/* .string */ .Yj)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_48__/* .regex */ .yG)(/^\w{1,100}$/)), status: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_48__/* .string */ .Yj)() }))
});

// src/cli/login/who.ts
var MOST_MS = 2e4;
async function askWho(token, { platform, app }, options, { runtime }) {
  if (platform !== "facebook") {
    const graphApiUrl = platform === "instagram" ? options.instagramApiUrl : options.threadsApiUrl;
    const name = await (0,_chunk_XTNEOIVR_js__WEBPACK_IMPORTED_MODULE_21__/* .askUsername */ .Op)(
      (0,_chunk_MGELIKVD_js__WEBPACK_IMPORTED_MODULE_17__/* .connectGraph */ .H4)({ ...options, graphApiUrl }, runtime, MOST_MS),
      platform,
      token
    );
    return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_50__/* .present */ .E)({ name });
  }
  const client = (0,_chunk_MGELIKVD_js__WEBPACK_IMPORTED_MODULE_17__/* .connectGraph */ .H4)(options, runtime, MOST_MS);
  if (app === void 0) return {};
  const proof = (0,_chunk_MGELIKVD_js__WEBPACK_IMPORTED_MODULE_17__/* .appSecretProof */ .oI)(app.secret, token);
  const [me, permissions] = await Promise.all([
    askMe(client, token, proof),
    grantedPermissions(client, token, proof)
  ]);
  return {
    ...me.kind === "known" && me.name !== void 0 ? { name: me.name } : {},
    ...permissions.kind === "known" ? { declined: permissions.declined } : {}
  };
}

// src/cli/login.ts
var LIMIT_MS = 5 * 6e4;
async function login(flags, context) {
  try {
    if (flags.inActions === true) {
      const { logInThroughActions } = await __webpack_require__.e(/* import() */ 119).then(__webpack_require__.bind(__webpack_require__, 8119));
      return await logInThroughActions(flags, context, LIMIT_MS);
    }
    return await logInHere(await (0,_chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_4__/* .readLoginSetup */ .D)(flags, context), (0,_chunk_MX7J7GNA_js__WEBPACK_IMPORTED_MODULE_0__/* .startWork */ .CB)(context));
  } catch (error) {
    if (error instanceof _chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_4__/* .LoginStopped */ .xr) return (0,_chunk_MX7J7GNA_js__WEBPACK_IMPORTED_MODULE_0__/* .tellProblem */ .JW)(error, flags, context);
    throw error;
  }
}
async function logInHere(setup, context) {
  const observed = await (0,_chunk_MX7J7GNA_js__WEBPACK_IMPORTED_MODULE_0__/* .look */ .Op)(setup, context);
  if (asksForUser(setup, observed) && !context.terminal.isInteractive) throw (0,_chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_4__/* .stopFor */ .J4)("identity-unknown");
  const scopes = await requestedScopes(setup, observed, context);
  const { login: login2, browser } = await askPerson(setup, scopes, context);
  return informing(browser, async () => {
    const token = await takeToken(setup, login2, scopes, context);
    const { made, result } = await describe(setup, observed, token, context);
    (0,_chunk_MX7J7GNA_js__WEBPACK_IMPORTED_MODULE_0__/* .showFacts */ .nM)(result, setup, context);
    await agree(setup, observed, made, result, browser, context);
    if (setup.isDryRun) return finishDryRun(setup, result, browser, context);
    const report = await (0,_chunk_MX7J7GNA_js__WEBPACK_IMPORTED_MODULE_0__/* .storeToken */ .Lc)(setup, observed, made, context);
    browser.show(report.refreshed ? storedPage(setup, result) : NOT_STORED);
    return (0,_chunk_MX7J7GNA_js__WEBPACK_IMPORTED_MODULE_0__/* .tellStored */ .Fy)(setup, result, report, context);
  });
}
async function askPerson({ clientToken, dialog }, scopes, context) {
  if (clientToken !== void 0) return { login: { kind: "device", clientToken }, browser: _chunk_XUL7YKWZ_js__WEBPACK_IMPORTED_MODULE_3__/* .NOBODY */ .o };
  const state = (0,_chunk_YBKOLYV6_js__WEBPACK_IMPORTED_MODULE_51__/* .randomBytes */ .po)(24).toString("base64url");
  return context.whilePerson(
    () => (0,_chunk_XUL7YKWZ_js__WEBPACK_IMPORTED_MODULE_3__/* .logInWithBrowser */ .O)({ ...dialog, scopes, state, limitMs: LIMIT_MS }, context)
  );
}
async function takeToken(setup, login2, scopes, context) {
  const { terminal } = context;
  const waits = login2.kind === "device";
  let progress = terminal.progress(waits ? "Asking Meta for a code \u2026" : "Turning the code into a token \u2026");
  const services = (0,_chunk_MX7J7GNA_js__WEBPACK_IMPORTED_MODULE_0__/* .enter */ .Ve)(setup, context, (line) => {
    progress.stop(line);
    progress = terminal.progress("Waiting until the code is typed there \u2026");
  });
  const token = await (0,_chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_4__/* .redeemLogin */ ["if"])(setup.config, login2, scopes, services).finally(() => progress.stop());
  if (token.kind === "failed") throw (0,_chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_4__/* .stopFor */ .J4)(token.reason, token.trace);
  return token;
}
async function requestedScopes({ config, dialog }, { token }, { terminal }) {
  const wanted = dialog.scopes.length > 0 ? dialog.scopes : (0,_chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_43__/* .knownFacts */ .Xy)(token)?.scopes;
  const scopes = (0,_chunk_AJTK3TQ2_js__WEBPACK_IMPORTED_MODULE_23__/* .withBasicScope */ .Vb)((0,_chunk_AJTK3TQ2_js__WEBPACK_IMPORTED_MODULE_23__/* .scopesToRequest */ .CX)(wanted, config.policy), config.platform);
  if (scopes.length === 0 && dialog.configId === void 0) {
    if (terminal.isInteractive)
      return (0,_chunk_KASXIQWW_js__WEBPACK_IMPORTED_MODULE_27__/* .askUntilRead */ .kQ)(
        terminal,
        () => terminal.askText("Permissions to ask for", "ads_read"),
        (typed) => (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_36__/* .readScopes */ .Q9)("--scope", typed)
      );
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_40__/* .InputError */ .d(
      "--scope",
      "is missing: what should the token be allowed to do?",
      "Example: --scope ads_read,read_insights"
    );
  }
  return scopes;
}
async function describe(setup, observed, token, context) {
  const { config, pageId, options } = setup;
  const [made, who] = await Promise.all([
    pageId === void 0 ? token : (0,_chunk_MX7J7GNA_js__WEBPACK_IMPORTED_MODULE_0__/* .pageTokenFrom */ .x5)(token, pageId, config, (0,_chunk_MX7J7GNA_js__WEBPACK_IMPORTED_MODULE_0__/* .enter */ .Ve)(setup, context)),
    askWho(token.token, config, options, context)
  ]);
  const { facts, at } = made.inspection;
  const old = (0,_chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_43__/* .knownFacts */ .Xy)(observed.token);
  const lost = old === void 0 ? [] : (0,_chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_20__/* .lostTargets */ .tB)(old, facts);
  return { made, result: { facts, at, who, assets: (0,_chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_20__/* .assetsOf */ .ZS)(made.inspection), lost } };
}
async function agree(setup, observed, made, { facts, who }, browser, { terminal }) {
  const { config, isDryRun, isAgreed } = setup;
  const anyKind = setup.pageId !== void 0;
  const ask = async (question) => {
    browser.show({ kind: "question" });
    if (!await terminal.askYesNo(question, false)) throw new _chunk_THGRFSOC_js__WEBPACK_IMPORTED_MODULE_34__/* .Cancelled */ .cJ();
  };
  const acceptance = (0,_chunk_MX7J7GNA_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(made, observed.token, config, { anyKind });
  if (acceptance.kind === "other-user") {
    if (isDryRun || !terminal.isInteractive) throw (0,_chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_4__/* .stopFor */ .J4)("new-token-other-user");
    (0,_chunk_MX7J7GNA_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(made, observed.token, config, { anyKind, anyUser: true });
    await ask(
      `The token in ${config.name} is of user ${acceptance.before}, this one of ${(0,_chunk_MX7J7GNA_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(who.name, facts.userId)}. Replace it all the same?`
    );
  }
  if (isDryRun) return;
  if (asksForUser(setup, observed)) {
    await ask(
      `It is not known whose token ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_52__/* .describeLocation */ .lR)(config.source)} holds. Replace it with this one of ${(0,_chunk_MX7J7GNA_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(who.name, facts.userId)}?`
    );
    return browser.show({ kind: "checking" });
  }
  if (terminal.isInteractive && !isAgreed) browser.show({ kind: "question" });
  const others = (0,_chunk_4KJIHWA6_js__WEBPACK_IMPORTED_MODULE_53__/* .otherLocations */ .t$)(config).length;
  const more = others === 0 ? "" : ` and ${(0,_chunk_ATV4BOWB_js__WEBPACK_IMPORTED_MODULE_30__/* .count */ .U9)(others, "more place")}`;
  await (0,_chunk_X3ED6ANA_js__WEBPACK_IMPORTED_MODULE_13__/* .confirmWrite */ .o)(`Store it in ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_52__/* .describeLocation */ .lR)(config.source)}${more}?`, isAgreed, terminal);
  browser.show({ kind: "checking" });
}
function asksForUser({ config, isDryRun }, observed) {
  return !isDryRun && (0,_chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_4__/* .isUserUnknown */ .eY)(config, observed);
}
var NOT_STORED = {
  kind: "failed",
  title: "The token was not stored",
  what: "GitHub did not take it. The old token is untouched.",
  hint: "The terminal says why."
};
function storedPage({ config }, result) {
  const facts = [["Stored in", (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_52__/* .describeLocation */ .lR)(config.source)], ...(0,_chunk_MX7J7GNA_js__WEBPACK_IMPORTED_MODULE_0__/* .loginFacts */ .dG)(result)];
  return { kind: "done", title: "The new token is stored", facts };
}
function finishDryRun(setup, result, browser, { terminal: { out, notes } }) {
  notes.line(`This was a dry run: nothing was stored in ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_52__/* .describeLocation */ .lR)(setup.config.source)}.`);
  if (setup.isJson) out.line((0,_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_54__/* .jsonText */ .s$)((0,_chunk_MX7J7GNA_js__WEBPACK_IMPORTED_MODULE_0__/* .loginJson */ .yQ)(result, void 0)));
  browser.show({ kind: "done", title: "A dry run: nothing was stored", facts: (0,_chunk_MX7J7GNA_js__WEBPACK_IMPORTED_MODULE_0__/* .loginFacts */ .dG)(result) });
  return 0;
}
async function informing(browser, work) {
  try {
    return await work();
  } catch (error) {
    browser.show(failurePage(error));
    throw error;
  } finally {
    await browser.close();
  }
}
function failurePage(error) {
  if (error instanceof _chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_4__/* .LoginStopped */ .xr) {
    const { title, what, hint } = error.problem;
    return { kind: "failed", title, what, hint };
  }
  return {
    kind: "failed",
    title: error instanceof _chunk_THGRFSOC_js__WEBPACK_IMPORTED_MODULE_34__/* .Cancelled */ .cJ ? "Cancelled" : "The login was not finished",
    what: "Nothing was stored.",
    hint: error instanceof _chunk_THGRFSOC_js__WEBPACK_IMPORTED_MODULE_34__/* .Cancelled */ .cJ ? "Start the command again when you are ready." : "The terminal says why."
  };
}



/***/ })

};
