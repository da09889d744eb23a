export const id = 746;
export const ids = [746];
export const modules = {

/***/ 1331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jz: () => (/* binding */ readTokenResponse),
/* harmony export */   r1: () => (/* binding */ exchangeToken),
/* harmony export */   xn: () => (/* binding */ readNotIssued)
/* harmony export */ });
/* harmony import */ var _chunk_P66PPBAP_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5982);


// src/meta/exchange.ts
async function exchangeToken(client, request) {
  return readTokenResponse(
    await client.request({
      path: "/oauth/access_token",
      form: {
        grant_type: "fb_exchange_token",
        client_id: request.app.id,
        client_secret: request.app.secret,
        fb_exchange_token: request.token,
        set_token_expires_in_60_days: request.sixtyDays ? "true" : void 0
      }
    })
  );
}
function readTokenResponse(answer) {
  if (answer.kind !== "ok") return readNotIssued(answer);
  return answer.issued ?? { kind: "doubt", reason: "meta-unintelligible", trace: answer.trace };
}
function readNotIssued(answer) {
  const { trace } = answer;
  const failure = (0,_chunk_P66PPBAP_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(answer);
  switch (failure.kind) {
    case "doubt":
      return { kind: "doubt", reason: failure.reason, trace };
    case "refused":
      return { kind: "refused", reason: failure.reason, trace };
    case "dead":
    case "permission":
    case "parameter":
      return { kind: "declined", reason: failure.kind, trace };
  }
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

/***/ 5982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ deathBySession),
/* harmony export */   Jz: () => (/* binding */ isRateLimited),
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7953);
/* harmony import */ var _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2573);



// src/meta/failure.ts
function failureOf(answer) {
  switch (answer.kind) {
    case "unanswered":
      return doubt(unansweredDoubt(answer.reason));
    case "unintelligible":
      return doubt(doubtByStatus(answer.trace.status, "meta-unintelligible"));
    case "error": {
      const failure = classify(answer.error);
      return failure.kind === "doubt" && failure.reason === "meta-error-unknown" ? doubt(doubtByStatus(answer.trace.status, failure.reason)) : failure;
    }
  }
}
function classify(error) {
  const { code = 0, says } = error;
  if (error.transient === true) {
    return doubt(isRateLimit(code) ? "meta-rate-limited" : "meta-unavailable");
  }
  if (isRateLimit(code)) return doubt("meta-rate-limited");
  if (says === "client-secret-wrong" || says === "application-unknown")
    return refused("app-credentials-refused");
  if (says === "app-deleted") return refused("app-deleted");
  if (says === "token-of-other-app") return refused("other-app");
  switch (code) {
    case 1:
      return says === "too-much-data" || error.subcode === 99 ? refused("request-refused") : ofMetas(error);
    case 2:
      return ofMetas(error);
    case 3:
    case 10:
      return { kind: "permission" };
    case 5:
      return refused("ip-not-allowed");
    case 100:
      return classifyParameter(says);
    case 101:
      return refused("app-credentials-refused");
    case 102:
    case 190:
    case 450:
    case 452:
      return { kind: "dead", reason: deathBySession(error) ?? "session-ended" };
    case 412:
      return { kind: "dead", reason: "app-removed" };
    case 200:
      return says === "api-access-blocked" ? refused("app-disabled") : { kind: "permission" };
    case 104:
      return refused(isAboutProof(says) ? says : "request-refused");
    case 12:
    case 2635:
      return refused("api-version-ended");
    case 368:
      return refused("blocked-by-policy");
    case 415:
      return refused("two-factor-required");
    // About the redirect address, which only the exchange of a code has; its reader handles it.
    case 191:
    case 2500:
      return refused("request-refused");
    default:
      return code > 200 && code < 300 ? { kind: "permission" } : doubt("meta-error-unknown");
  }
}
function ofMetas({ transient }) {
  return doubt(transient === false ? "meta-error-unknown" : "meta-unavailable");
}
function deathBySession(error) {
  if (error.says === "logged-out") return "logged-out";
  switch (error.subcode) {
    case 456:
      return "unreadable";
    case 458:
      return "app-removed";
    case 459:
    case 490:
      return "checkpoint";
    case 460:
      return "password-changed";
    case 463:
      return "expired";
    case 464:
      return "user-unconfirmed";
    case 466:
      return "revoked";
    case 461:
    case 462:
    case 465:
    case 467:
    case 468:
      return "session-ended";
    case 492:
      return "page-role-lost";
    case 493:
      return "data-access-ended";
  }
  switch (error.says) {
    case "session-expired":
      return "expired";
    case "session-revoked":
      return "revoked";
    case "session-ended":
    case "password-changed":
    case "app-removed":
    case "checkpoint":
    case "user-unconfirmed":
    case "page-role-lost":
    case "page-deleted":
    case "data-access-ended":
      return error.says;
    case "token-unreadable":
    case "signature-wrong":
    case "application-unknown":
      return "unreadable";
  }
  return void 0;
}
function isTransient(answer) {
  if (answer.kind === "ok") return false;
  if (answer.kind === "unanswered") return _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_1__/* .TRANSIENT */ .vt.has(answer.reason);
  if (isRateLimited(answer)) return false;
  if (answer.kind === "unintelligible") return true;
  return isDoubt(answer, "meta-unavailable");
}
function isRateLimited(answer) {
  return answer.kind !== "ok" && isDoubt(answer, "meta-rate-limited");
}
function isDoubt(answer, reason) {
  const failure = failureOf(answer);
  return failure.kind === "doubt" && failure.reason === reason;
}
function isAboutProof(says) {
  return says === "app-secret-proof-missing" || says === "app-secret-proof-refused";
}
function doubt(reason) {
  return { kind: "doubt", reason };
}
function refused(reason) {
  return { kind: "refused", reason };
}
function classifyParameter(says) {
  if (isAboutProof(says)) return refused(says);
  switch (says) {
    case "input-token-of-other-app":
      return refused("other-app");
    case "app-token-wanted":
      return refused("app-credentials-refused");
    default:
      return { kind: "parameter" };
  }
}
function isRateLimit(code) {
  return [4, 9, 17, 32, 341, 613].includes(code) || code >= 8e4 && code <= 80099;
}
function doubtByStatus(status = 0, otherwise) {
  if (status === 429) return "meta-rate-limited";
  return status >= 500 ? "meta-unavailable" : otherwise;
}
function unansweredDoubt(reason) {
  switch (reason) {
    case "redirected":
      return "meta-redirected";
    case "too-large":
    case "header-too-large":
    case "malformed":
      return "meta-unintelligible";
    default:
      return (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_0__/* .isNetworkFailure */ .NQ)(reason) ? `meta-${reason}` : "meta-unreachable";
  }
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

/***/ 1746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   derivePageToken: () => (/* binding */ derivePageToken),
/* harmony export */   exchangeToken: () => (/* reexport safe */ _chunk_76VMGREB_js__WEBPACK_IMPORTED_MODULE_1__.r1),
/* harmony export */   lengthenPlatformToken: () => (/* reexport safe */ _chunk_XTNEOIVR_js__WEBPACK_IMPORTED_MODULE_0__.Kv),
/* harmony export */   mintClientToken: () => (/* binding */ mintClientToken),
/* harmony export */   refreshPlatformToken: () => (/* reexport safe */ _chunk_XTNEOIVR_js__WEBPACK_IMPORTED_MODULE_0__.i6)
/* harmony export */ });
/* harmony import */ var _chunk_XTNEOIVR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2664);
/* harmony import */ var _chunk_76VMGREB_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1331);
/* harmony import */ var _chunk_CDUPEG2X_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8961);
/* harmony import */ var _chunk_P66PPBAP_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5982);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7492);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5313);
/* harmony import */ var _chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7953);
/* harmony import */ var _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2573);










// src/meta/client-code.ts
async function mintClientToken(client, request) {
  const answer = await client.request({
    path: "/oauth/client_code",
    query: {
      client_id: request.app.id,
      client_secret: request.app.secret,
      redirect_uri: request.redirectUri,
      access_token: request.token,
      appsecret_proof: request.proof
    }
  });
  const code = readClientCode(answer);
  if (!(code instanceof _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .z)) return code;
  return readClientToken(
    await client.request({
      path: "/oauth/access_token",
      form: {
        client_id: request.app.id,
        redirect_uri: request.redirectUri,
        code,
        machine_id: request.machineId
      },
      once: true
    })
  );
}
function readClientCode(answer) {
  if (answer.kind !== "ok") return (0,_chunk_76VMGREB_js__WEBPACK_IMPORTED_MODULE_1__/* .readNotIssued */ .xn)(answer);
  const read = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_6__/* .safeParse */ .xL)(CodeBody, answer.body, _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_7__/* .AT_FIRST */ .xk);
  return read.success ? new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .z(read.output.code) : { kind: "doubt", reason: "meta-unintelligible", trace: answer.trace };
}
function readClientToken(answer) {
  const tokenResponse = (0,_chunk_76VMGREB_js__WEBPACK_IMPORTED_MODULE_1__/* .readTokenResponse */ .jz)(answer);
  if (tokenResponse.kind !== "issued") return tokenResponse;
  const read = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_6__/* .safeParse */ .xL)(MachineBody, answer.body, _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_7__/* .AT_FIRST */ .xk);
  return read.success ? { ...tokenResponse, machineId: read.output.machine_id } : tokenResponse;
}
var CodeBody = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({ code: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_6__/* .pipe */ .Fs)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_6__/* .regex */ .yG)(/^[\x21-\x7e]{1,4096}$/)) });
var MachineBody = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({ machine_id: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_6__/* .pipe */ .Fs)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_6__/* .regex */ .yG)(/^[\x21-\x7e]{1,200}$/)) });

// src/meta/page-token.ts
async function derivePageToken(client, request) {
  return readPageToken(
    await client.request({
      path: `/${encodeURIComponent(request.pageId)}`,
      bearer: request.token,
      query: { fields: "access_token", appsecret_proof: request.proof }
    }),
    request.pageId
  );
}
function readPageToken(answer, pageId) {
  if (answer.kind !== "ok") return (0,_chunk_76VMGREB_js__WEBPACK_IMPORTED_MODULE_1__/* .readTokenResponse */ .jz)(answer);
  const { trace } = answer;
  const page = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_6__/* .safeParse */ .xL)(Page, answer.body, _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_7__/* .AT_FIRST */ .xk);
  if (!page.success || page.output.id !== pageId)
    return { kind: "doubt", reason: "meta-unintelligible", trace };
  return page.output.access_token === void 0 ? { kind: "declined", reason: "permission", trace } : (0,_chunk_76VMGREB_js__WEBPACK_IMPORTED_MODULE_1__/* .readTokenResponse */ .jz)(answer);
}
var Page = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({ id: _chunk_CDUPEG2X_js__WEBPACK_IMPORTED_MODULE_2__.Id, access_token: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5)()) });



/***/ })

};
