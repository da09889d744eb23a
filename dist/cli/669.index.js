export const id = 669;
export const ids = [669];
export const modules = {

/***/ 6471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ isConsistent),
/* harmony export */   Py: () => (/* binding */ readInspection),
/* harmony export */   Y9: () => (/* binding */ readDebugData),
/* harmony export */   gU: () => (/* binding */ unintelligible),
/* harmony export */   x4: () => (/* binding */ readDeath),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _chunk_SSPKVQBC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4172);
/* harmony import */ var _chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2031);
/* harmony import */ var _chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1913);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2184);
/* harmony import */ var _chunk_YUQ7XHZQ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8858);






// src/meta/token-inspection.ts
function readInspection(answer, expectedAppId) {
  if (answer.kind !== "ok") return readRefusal(answer);
  const { at, trace } = answer;
  const data = readDebugData(answer.body);
  if (data === void 0 || at === void 0) return unintelligible(answer);
  if (data.app_id !== void 0 && data.app_id !== expectedAppId) {
    return { kind: "refused", reason: "other-app", ownerAppId: data.app_id, at, trace };
  }
  const kind = kindOf(data.type);
  if (!data.is_valid) return readDeath(answer, data, kind === "unknown" ? _chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FACTS */ .Kj : factsOf(kind, data), at);
  const known = data.app_id !== void 0 && isComplete(kind, data) && isConsistent(data, at);
  return known ? { kind: "alive", facts: factsOf(kind, data), at } : unintelligible(answer);
}
var AnyId = (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([(0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)(String))]);
var DebugBody = (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  data: (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    is_valid: (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(),
    app_id: (0,_chunk_SSPKVQBC_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_chunk_SSPKVQBC_js__WEBPACK_IMPORTED_MODULE_0__.Id),
    type: (0,_chunk_SSPKVQBC_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)()),
    application: (0,_chunk_SSPKVQBC_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)()),
    user_id: (0,_chunk_SSPKVQBC_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_chunk_SSPKVQBC_js__WEBPACK_IMPORTED_MODULE_0__.Id),
    profile_id: (0,_chunk_SSPKVQBC_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_chunk_SSPKVQBC_js__WEBPACK_IMPORTED_MODULE_0__.Id),
    scopes: (0,_chunk_SSPKVQBC_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)((0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)())),
    granular_scopes: (0,_chunk_SSPKVQBC_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)((0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ scope: (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), target_ids: (0,_chunk_SSPKVQBC_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)(AnyId)) }))),
    issued_at: (0,_chunk_SSPKVQBC_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_chunk_SSPKVQBC_js__WEBPACK_IMPORTED_MODULE_0__/* .Time */ .gX),
    expires_at: (0,_chunk_SSPKVQBC_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_chunk_SSPKVQBC_js__WEBPACK_IMPORTED_MODULE_0__/* .Time */ .gX),
    data_access_expires_at: (0,_chunk_SSPKVQBC_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_chunk_SSPKVQBC_js__WEBPACK_IMPORTED_MODULE_0__/* .Time */ .gX),
    error: (0,_chunk_SSPKVQBC_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)())
  })
});
function readDebugData(body) {
  const read = (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL)(DebugBody, body, _chunk_YUQ7XHZQ_js__WEBPACK_IMPORTED_MODULE_3__/* .AT_FIRST */ .xk);
  return read.success ? read.output.data : void 0;
}
function factsOf(kind, data) {
  const ends = (time) => {
    if (time === 0) return data.is_valid ? "never" : "unknown";
    return time ?? "unknown";
  };
  return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({
    kind,
    appId: data.app_id,
    appName: data.application,
    userId: data.user_id,
    profileId: data.profile_id,
    scopes: data.scopes,
    granularScopes: data.granular_scopes?.map(
      ({ scope, target_ids }) => (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ scope, targetIds: target_ids })
    ),
    issuedAt: data.issued_at || void 0,
    // A valid app token has no date at all.
    expiresAt: ends(kind === "app" ? data.expires_at ?? 0 : data.expires_at),
    dataAccessExpiresAt: ends(data.data_access_expires_at)
  });
}
function deathOf(data, at) {
  if (data.error === void 0) return hasEnded(data, at) ? "expired" : void 0;
  const error = (0,_chunk_SSPKVQBC_js__WEBPACK_IMPORTED_MODULE_0__/* .readGraphError */ .jQ)(data.error);
  if (error.code === void 0 || !isSessionCode(error.code) || error.transient === true) return void 0;
  const reason = (0,_chunk_SSPKVQBC_js__WEBPACK_IMPORTED_MODULE_0__/* .deathBySession */ .GS)(error);
  if (reason !== void 0) return reason;
  if (hasEnded(data, at)) return "expired";
  return data.type === void 0 ? "unreadable" : "session-ended";
}
function isConsistent(data, at) {
  return !hasEnded(data, at) && data.error === void 0;
}
function hasEnded(data, at) {
  const end = data.expires_at ?? 0;
  return end !== 0 && end <= at;
}
function unintelligible(answer) {
  const reason = answer.kind === "error" ? "meta-error-unknown" : "meta-unintelligible";
  return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ kind: "doubt", reason, at: answer.at, trace: answer.trace });
}
function kindOf(type) {
  switch (type) {
    case "USER":
      return "user";
    case "PAGE":
      return "page";
    case "SYSTEM_USER":
      return "system-user";
    case "APP":
      return "app";
    default:
      return "unknown";
  }
}
function isComplete(kind, data) {
  const dated = data.expires_at !== void 0 && data.scopes !== void 0;
  switch (kind) {
    case "user":
    case "system-user":
      return dated && data.user_id !== void 0;
    case "page":
      return dated && data.profile_id !== void 0;
    case "app":
      return true;
    case "instagram":
    case "threads":
    case "unknown":
      return false;
  }
}
function isSessionCode(code) {
  return [102, 190, 450, 452].includes(code);
}
function readDeath(answer, data, facts, at) {
  const error = (0,_chunk_SSPKVQBC_js__WEBPACK_IMPORTED_MODULE_0__/* .readGraphError */ .jQ)(data.error);
  const trace = { ...answer.trace, ...(0,_chunk_SSPKVQBC_js__WEBPACK_IMPORTED_MODULE_0__/* .traceOf */ .fC)(error, answer.trace.status) };
  const reason = deathOf(data, at);
  if (reason !== void 0) return { kind: "dead", reason, facts, at, trace };
  const failure = (0,_chunk_SSPKVQBC_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L8)(error);
  if (failure.kind === "refused" && failure.reason === "app-disabled") {
    return { kind: "refused", reason: "app-disabled", at, trace };
  }
  const doubt = failure.kind === "doubt" ? failure.reason : "meta-error-unknown";
  return { kind: "doubt", reason: doubt, at, trace };
}
function readRefusal(answer) {
  const { trace, at } = answer;
  const refused = (reason) => (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ kind: "refused", reason, at, trace });
  const failure = (0,_chunk_SSPKVQBC_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(answer);
  switch (failure.kind) {
    case "doubt":
      return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ kind: "doubt", reason: failure.reason, at, trace });
    case "refused":
      return refused(failure.reason);
    case "dead":
      return refused("app-credentials-refused");
    case "permission":
      return refused("meta-permission-refused");
    case "parameter":
      return unintelligible(answer);
  }
}




/***/ }),

/***/ 5669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspectInstagram: () => (/* binding */ inspectInstagram),
/* harmony export */   inspectThreads: () => (/* binding */ inspectThreads)
/* harmony export */ });
/* harmony import */ var _chunk_R5A76QHZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1851);
/* harmony import */ var _chunk_7ZF2VDEN_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7509);
/* harmony import */ var _chunk_KH74NCCV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6471);
/* harmony import */ var _chunk_SSPKVQBC_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4172);
/* harmony import */ var _chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2031);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5313);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7492);
/* harmony import */ var _chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1913);
/* harmony import */ var _chunk_YUQ7XHZQ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8858);











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
  if (answer.kind !== "ok") return (0,_chunk_R5A76QHZ_js__WEBPACK_IMPORTED_MODULE_0__/* .readOwnFailure */ .Xw)(answer, "instagram");
  const read = (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_7__/* .safeParse */ .xL)(InstagramUser, answer.body, _chunk_YUQ7XHZQ_js__WEBPACK_IMPORTED_MODULE_8__/* .AT_FIRST */ .xk);
  if (!read.success || answer.at === void 0) return (0,_chunk_KH74NCCV_js__WEBPACK_IMPORTED_MODULE_2__/* .unintelligible */ .gU)(answer);
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
var User = (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ik)({ user_id: _chunk_SSPKVQBC_js__WEBPACK_IMPORTED_MODULE_3__.Id });
var InstagramUser = (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KC)([
  User,
  (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_7__/* .pipe */ .Fs)(
    (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ik)({ data: (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_7__/* .strictTuple */ .Cx)([User]) }),
    (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_7__/* .transform */ .pd)(({ data: [user] }) => user)
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
  if (answer.kind !== "ok") return (0,_chunk_R5A76QHZ_js__WEBPACK_IMPORTED_MODULE_0__/* .readOwnFailure */ .Xw)(answer, "threads");
  const data = (0,_chunk_KH74NCCV_js__WEBPACK_IMPORTED_MODULE_2__/* .readDebugData */ .Y9)(answer.body);
  const { at } = answer;
  if (data === void 0 || at === void 0) return (0,_chunk_KH74NCCV_js__WEBPACK_IMPORTED_MODULE_2__/* .unintelligible */ .gU)(answer);
  const facts = (0,_chunk_KH74NCCV_js__WEBPACK_IMPORTED_MODULE_2__/* .factsOf */ .xS)("threads", data);
  if (data.is_valid) {
    const complete = data.user_id !== void 0 && data.expires_at !== void 0 && data.scopes !== void 0;
    return complete && (0,_chunk_KH74NCCV_js__WEBPACK_IMPORTED_MODULE_2__/* .isConsistent */ .HB)(data, at) ? { kind: "alive", facts, at } : (0,_chunk_KH74NCCV_js__WEBPACK_IMPORTED_MODULE_2__/* .unintelligible */ .gU)(answer);
  }
  return (0,_chunk_KH74NCCV_js__WEBPACK_IMPORTED_MODULE_2__/* .readDeath */ .x4)(answer, data, facts, at);
}



/***/ })

};
