export const id = 753;
export const ids = [753];
export const modules = {

/***/ 475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jz: () => (/* binding */ readTokenResponse),
/* harmony export */   r1: () => (/* binding */ exchangeToken),
/* harmony export */   xn: () => (/* binding */ readNotIssued)
/* harmony export */ });
/* harmony import */ var _chunk_V5KM63S3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9331);


// src/meta/exchange.ts
async function exchangeToken(client, request) {
  return readTokenResponse(
    await client.request({
      method: "POST",
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
  const failure = (0,_chunk_V5KM63S3_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(answer);
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

/***/ 4347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kv: () => (/* binding */ lengthenPlatformToken),
/* harmony export */   Xw: () => (/* binding */ readOwnFailure),
/* harmony export */   i6: () => (/* binding */ refreshPlatformToken)
/* harmony export */ });
/* harmony import */ var _chunk_MLXQ2BUA_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(475);
/* harmony import */ var _chunk_V5KM63S3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9331);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1526);




// src/meta/platform-token.ts
function readOwnFailure(answer, platform) {
  const { trace, at } = answer;
  const failure = (0,_chunk_V5KM63S3_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(answer);
  switch (failure.kind) {
    case "doubt":
      return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ kind: "doubt", reason: failure.reason, at, trace });
    case "refused":
      return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ kind: "refused", reason: failure.reason, at, trace });
    case "dead": {
      if (at === void 0) return { kind: "doubt", reason: "meta-unintelligible", trace };
      const facts = { kind: platform, expiresAt: "unknown", dataAccessExpiresAt: "unknown" };
      return { kind: "dead", reason: failure.reason, facts, at, trace };
    }
    case "permission":
      return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ kind: "refused", reason: "meta-permission-refused", at, trace });
    case "parameter":
      return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ kind: "doubt", reason: "meta-error-unknown", at, trace });
  }
}
var GRANTS = {
  instagram: { refresh: "ig_refresh_token", exchange: "ig_exchange_token" },
  threads: { refresh: "th_refresh_token", exchange: "th_exchange_token" }
};
async function refreshPlatformToken(client, platform, token) {
  return readRefresh(
    await client.request({
      method: "GET",
      path: "/refresh_access_token",
      unversioned: true,
      query: { grant_type: GRANTS[platform].refresh, access_token: token }
    })
  );
}
async function lengthenPlatformToken(client, platform, token, appSecret) {
  return readLengthening(
    await client.request({
      method: "GET",
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
  const response = (0,_chunk_MLXQ2BUA_js__WEBPACK_IMPORTED_MODULE_0__/* .readTokenResponse */ .jz)(answer);
  return answer.kind === "error" && response.kind === "doubt" && saysNothing(answer.error, response.reason, trace) ? { kind: "declined", reason: "parameter", trace } : response;
}
function saysNothing({ code, transient }, doubt, { status = 0 }) {
  if (doubt === "meta-error-unknown") return true;
  return doubt === "meta-unavailable" && code === 1 && transient !== true && status < 500;
}




/***/ }),

/***/ 9753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspectInstagram: () => (/* binding */ inspectInstagram),
/* harmony export */   inspectThreads: () => (/* binding */ inspectThreads)
/* harmony export */ });
/* harmony import */ var _chunk_N63RMPSM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4347);
/* harmony import */ var _chunk_MLXQ2BUA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(475);
/* harmony import */ var _chunk_FIWK3YXI_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1623);
/* harmony import */ var _chunk_V5KM63S3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9331);
/* harmony import */ var _chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7349);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9815);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5946);
/* harmony import */ var _chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7452);
/* harmony import */ var _chunk_YUQ7XHZQ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2352);












// src/meta/instagram.ts
async function inspectInstagram(client, token) {
  return readInstagramUser(
    await client.request({
      method: "GET",
      path: "/me",
      query: { fields: "user_id,username", access_token: token }
    })
  );
}
function readInstagramUser(answer) {
  if (answer.kind !== "ok") return (0,_chunk_N63RMPSM_js__WEBPACK_IMPORTED_MODULE_0__/* .readOwnFailure */ .Xw)(answer, "instagram");
  const read = (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_7__/* .safeParse */ .xL)(InstagramUser, answer.body, _chunk_YUQ7XHZQ_js__WEBPACK_IMPORTED_MODULE_8__/* .AT_FIRST */ .xk);
  if (!read.success || answer.at === void 0) return (0,_chunk_FIWK3YXI_js__WEBPACK_IMPORTED_MODULE_2__/* .unintelligible */ .gU)(answer);
  return {
    kind: "alive",
    facts: {
      kind: "instagram",
      userId: read.output.user_id,
      expiresAt: "unknown",
      dataAccessExpiresAt: "unknown"
    },
    at: answer.at
  };
}
var User = (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ik)({ user_id: _chunk_V5KM63S3_js__WEBPACK_IMPORTED_MODULE_3__.Id });
var InstagramUser = (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KC)([
  User,
  (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_7__/* .pipe */ .Fs)(
    (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ik)({ data: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_7__/* .strictTuple */ .Cx)([User]) }),
    (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_7__/* .transform */ .pd)(({ data: [user] }) => user)
  )
]);

// src/meta/threads.ts
async function inspectThreads(client, token) {
  return readThreadsInspection(
    await client.request({
      method: "GET",
      path: "/v1.0/debug_token",
      unversioned: true,
      query: { access_token: token, input_token: token }
    })
  );
}
function readThreadsInspection(answer) {
  if (answer.kind !== "ok") return (0,_chunk_N63RMPSM_js__WEBPACK_IMPORTED_MODULE_0__/* .readOwnFailure */ .Xw)(answer, "threads");
  const data = (0,_chunk_FIWK3YXI_js__WEBPACK_IMPORTED_MODULE_2__/* .readDebugData */ .Y9)(answer.body);
  const { at } = answer;
  if (data === void 0 || at === void 0) return (0,_chunk_FIWK3YXI_js__WEBPACK_IMPORTED_MODULE_2__/* .unintelligible */ .gU)(answer);
  const facts = (0,_chunk_FIWK3YXI_js__WEBPACK_IMPORTED_MODULE_2__/* .factsOf */ .xS)("threads", data);
  if (data.is_valid) {
    const complete = data.user_id !== void 0 && data.expires_at !== void 0 && data.scopes !== void 0;
    return complete && (0,_chunk_FIWK3YXI_js__WEBPACK_IMPORTED_MODULE_2__/* .isConsistent */ .HB)(data, at) ? { kind: "alive", facts, at } : (0,_chunk_FIWK3YXI_js__WEBPACK_IMPORTED_MODULE_2__/* .unintelligible */ .gU)(answer);
  }
  return (0,_chunk_FIWK3YXI_js__WEBPACK_IMPORTED_MODULE_2__/* .readDeath */ .x4)(answer, data, facts, at);
}



/***/ })

};
