export const id = 378;
export const ids = [378];
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

/***/ 6610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ isConsistent),
/* harmony export */   Py: () => (/* binding */ readInspection),
/* harmony export */   Y9: () => (/* binding */ readDebugData),
/* harmony export */   fC: () => (/* binding */ traceOf),
/* harmony export */   gU: () => (/* binding */ unintelligible),
/* harmony export */   jQ: () => (/* binding */ readGraphError),
/* harmony export */   x4: () => (/* binding */ readDeath),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(992);
/* harmony import */ var _chunk_CDUPEG2X_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8961);
/* harmony import */ var _chunk_P66PPBAP_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5982);
/* harmony import */ var _chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7953);
/* harmony import */ var _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2573);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2184);







// src/meta/graph-error.ts
function readGraphError(value) {
  const read = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xL)(ErrorObject, value, _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_4__/* .AT_FIRST */ .xk);
  if (!read.success) return {};
  const { code, error_subcode, subcode = error_subcode, is_transient, message, error_message } = read.output;
  const { type, error_type, fbtrace_id: traceId } = read.output;
  const text = message ?? error_message ?? "";
  const told = saidToUser(text, read.output.error_user_title, read.output.error_user_msg);
  const says = phraseIn(text);
  const error = (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_5__/* .present */ .E)({
    code,
    subcode,
    type: type ?? error_type,
    traceId,
    transient: is_transient,
    says,
    permissions: permissionsIn(`${text} ${told}`)
  });
  const failure = (0,_chunk_P66PPBAP_js__WEBPACK_IMPORTED_MODULE_2__/* .classify */ .L8)(error);
  const isUnknown = failure.kind === "doubt" && failure.reason === "meta-error-unknown";
  const isVague = VAGUE.has(says) && !/due to a system error/i.test(text);
  const words = says === void 0 || isUnknown || isVague ? `${text} ${told}` : told;
  return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_5__/* .present */ .E)({ ...error, message: quotable(words) });
}
var VAGUE = /* @__PURE__ */ new Set([
  "session-ended",
  "application-unknown",
  "unsupported-request"
]);
function saidToUser(text, title = "", words = "") {
  return [title, words].filter((part) => !text.includes(part)).map((part) => /[.!?:…。]$/u.test(part) ? part : `${part}.`).join(" ");
}
function traceOf(error, status) {
  const { code, subcode, type, traceId, message, permissions } = error;
  return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_5__/* .present */ .E)({ status, code, subcode, type, traceId, message, permissions });
}
var Integer = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .fallback */ .Np)(
  (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(
    (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs)(
      (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KC)([(0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yG)(/^\d{1,9}$/), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pd)(Number))]),
      (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .safeInteger */ .Y2)()
    )
  ),
  void 0
);
var Text = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .fallback */ .Np)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)()), void 0);
var Type = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .fallback */ .Np)(
  (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yG)(/^[A-Z][A-Za-z]{1,40}(Exception|Error)$/))),
  void 0
);
var TraceId = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .fallback */ .Np)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yG)(/^A[\w-]{8,30}$/))), void 0);
var ErrorObject = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
  code: Integer,
  error_subcode: Integer,
  subcode: Integer,
  is_transient: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .fallback */ .Np)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM)()), void 0),
  type: Type,
  error_type: Type,
  fbtrace_id: TraceId,
  message: Text,
  error_message: Text,
  error_user_title: Text,
  error_user_msg: Text
});
var PHRASES = [
  ["input-token-of-other-app", /did not match the Viewing App/i],
  ["token-of-other-app", /does not belong to application/i],
  ["client-secret-wrong", /validating client secret/i],
  ["app-deleted", /Application has been deleted/i],
  ["application-unknown", /validating application/i],
  ["signature-wrong", /Invalid OAuth access token signature/i],
  ["app-token-wanted", /must provide an app access token/i],
  ["app-secret-proof-missing", /require an appsecret_proof/i],
  ["app-secret-proof-refused", /appsecret_proof/i],
  ["api-access-blocked", /API access (blocked|deactivated)/i],
  ["too-much-data", /reduce the amount of data/i],
  ["unsupported-request", /Unsupported (get |post )?request/i],
  ["permissions-missing", /^(\(#100\) )?Missing permissions?/i],
  ["business-management-wanted", /Requires business_management permission/i],
  // Meta's guide documents the refusal, not its words: developers.facebook.com/docs/business-management-apis/system-users/install-apps-and-generate-tokens.
  ["must-expire", /set_token_expires_in_60_days|must (use|be|have|set)\b.*\bexpir/i],
  // Reported for Instagram and Threads, flat and without a code of their own.
  ["code-not-found", /Matching code was not found/i],
  ["app-of-other-platform", /Invalid platform app/i],
  ["redirect-uri-not-listed", /redirect.?URI does not match registered/i],
  ["session-key-invalid", /session key (is )?invalid/i],
  ["code-used", /authorization code has been used/i],
  ["code-expired", /authorization code has expired/i],
  ["code-malformed", /Invalid verification code format/i],
  ["redirect-uri-differs", /redirect_uri is identical/i],
  // Its second sentence, which names the redirect address, comes first.
  ["code-not-found", /validating verification code\.?$/i],
  ["redirect-uri-not-absolute", /redirect_uri isn't an absolute URI/i],
  ["domain-not-in-app-domains", /isn't included in the app's domains/i],
  ["app-in-development", /development mode|App Not Set ?up/i],
  ["device-login-declined", /authorization_declined/i],
  ["session-expired", /Session has expired/i],
  [
    "password-changed",
    /has been invalidated because the user (has )?changed|does not match current stored session/i
  ],
  ["session-revoked", /invalidated explicitly/i],
  ["logged-out", /because the user logged out\.?$/i],
  ["session-ended", /has been invalidated|user logged out/i],
  ["app-removed", /has not authorized application/i],
  ["checkpoint", /log in to www\.facebook\.com|logged-in checkpoint/i],
  ["user-unconfirmed", /not a confirmed user/i],
  ["page-role-lost", /must be an administrator of the page/i],
  // Reported with code 190 and no sub-code.
  ["page-deleted", /belongs to a Page that has been deleted/i],
  ["data-access-ended", /hasn't engaged the app in longer than/i],
  [
    "token-unreadable",
    /Cannot parse access token|could not be decrypted|malformed|Invalid OAuth access token( data)?\.?$/i
  ],
  // Instagram and Threads document that they refuse to refresh within 24 hours, not the words: these are a guess.
  ["token-too-young", /\b24 hours\b/i]
];
function phraseIn(message) {
  return PHRASES.find(([, pattern]) => pattern.test(message))?.[0];
}
var PERMISSIONS = /* @__PURE__ */ new Set([
  "ads_management",
  "ads_read",
  "business_management",
  "catalog_management",
  "instagram_basic",
  "instagram_business_basic",
  "instagram_business_content_publish",
  "instagram_business_manage_comments",
  "instagram_business_manage_insights",
  "instagram_business_manage_messages",
  "instagram_content_publish",
  "instagram_manage_comments",
  "instagram_manage_insights",
  "instagram_manage_messages",
  "leads_retrieval",
  "page_events",
  "pages_manage_ads",
  "pages_manage_cta",
  "pages_manage_engagement",
  "pages_manage_instant_articles",
  "pages_manage_metadata",
  "pages_manage_posts",
  "pages_messaging",
  "pages_read_engagement",
  "pages_read_user_content",
  "pages_show_list",
  "public_profile",
  "publish_video",
  "read_audience_network_insights",
  "read_insights",
  "threads_basic",
  "threads_content_publish",
  "threads_keyword_search",
  "threads_manage_insights",
  "threads_manage_replies",
  "threads_read_replies",
  "user_posts",
  "user_videos",
  "whatsapp_business_management",
  "whatsapp_business_messaging"
]);
function permissionsIn(text) {
  const named = text.split(/\W/).filter((word) => PERMISSIONS.has(word));
  return named.length === 0 ? void 0 : [...new Set(named)];
}
var LONGEST_QUOTE = 300;
function quotable(text) {
  const line = text.slice(0, 4 * LONGEST_QUOTE).replace(/\S{8,}/gu, (word) => isWord(word) ? word : "\u2026");
  const quote = [...line].slice(0, LONGEST_QUOTE).join("").trim();
  return quote === "" ? void 0 : quote;
}
function isWord(word) {
  return new RegExp("^\\p{P}*(\\p{Lu}?[\\p{Ll}\\p{Lo}\\p{M}]+([-_\u2019'/]\\p{Lu}?[\\p{Ll}\\p{Lo}\\p{M}]+)*|\\d{1,17})[\\p{P}\\p{S}]*$", "u").test(
    word
  );
}

// src/meta/token-inspection.ts
function readInspection(answer, expectedAppId, form = "unknown") {
  if (answer.kind !== "ok") return readRefusal(answer);
  const { at, trace } = answer;
  const data = readDebugData(answer.body);
  if (data === void 0 || at === void 0) return unintelligible(answer);
  if (data.app_id !== void 0 && data.app_id !== expectedAppId) {
    return { kind: "refused", reason: "other-app", ownerAppId: data.app_id, at, trace };
  }
  const kind = kindOf(data.type);
  if (!data.is_valid) {
    const facts = kind === "unknown" ? { ..._chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_FACTS */ .Kj, kind: form } : factsOf(kind, data);
    return readDeath(answer, data, facts, at);
  }
  const known = data.app_id !== void 0 && isComplete(kind, data) && isConsistent(data, at);
  return known ? { kind: "alive", facts: factsOf(kind, data), at } : unintelligible(answer);
}
var AnyId = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KC)([(0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pd)(String))]);
var DebugBody = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
  data: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
    is_valid: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM)(),
    app_id: (0,_chunk_CDUPEG2X_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(_chunk_CDUPEG2X_js__WEBPACK_IMPORTED_MODULE_1__.Id),
    type: (0,_chunk_CDUPEG2X_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)()),
    application: (0,_chunk_CDUPEG2X_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)()),
    user_id: (0,_chunk_CDUPEG2X_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(_chunk_CDUPEG2X_js__WEBPACK_IMPORTED_MODULE_1__.Id),
    profile_id: (0,_chunk_CDUPEG2X_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(_chunk_CDUPEG2X_js__WEBPACK_IMPORTED_MODULE_1__.Id),
    scopes: (0,_chunk_CDUPEG2X_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YO)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)())),
    granular_scopes: (0,_chunk_CDUPEG2X_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YO)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ scope: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)(), target_ids: (0,_chunk_CDUPEG2X_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YO)(AnyId)) }))),
    issued_at: (0,_chunk_CDUPEG2X_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(_chunk_CDUPEG2X_js__WEBPACK_IMPORTED_MODULE_1__/* .Time */ .gX),
    expires_at: (0,_chunk_CDUPEG2X_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(_chunk_CDUPEG2X_js__WEBPACK_IMPORTED_MODULE_1__/* .Time */ .gX),
    data_access_expires_at: (0,_chunk_CDUPEG2X_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(_chunk_CDUPEG2X_js__WEBPACK_IMPORTED_MODULE_1__/* .Time */ .gX),
    error: (0,_chunk_CDUPEG2X_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)())
  })
});
function readDebugData(body) {
  const read = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xL)(DebugBody, body, _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_4__/* .AT_FIRST */ .xk);
  return read.success ? read.output.data : void 0;
}
function factsOf(kind, data) {
  const ends = (time) => {
    if (time === 0) return data.is_valid ? "never" : "unknown";
    return time ?? "unknown";
  };
  return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_5__/* .present */ .E)({
    kind,
    appId: data.app_id,
    appName: data.application,
    userId: data.user_id,
    profileId: data.profile_id,
    scopes: data.scopes,
    granularScopes: data.granular_scopes?.map(
      ({ scope, target_ids }) => (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_5__/* .present */ .E)({ scope, targetIds: target_ids })
    ),
    issuedAt: data.issued_at || void 0,
    // A valid app token has no date at all.
    expiresAt: ends(kind === "app" ? data.expires_at ?? 0 : data.expires_at),
    dataAccessExpiresAt: ends(data.data_access_expires_at)
  });
}
function deathOf(data, at) {
  if (data.error === void 0) return hasEnded(data, at) ? "expired" : void 0;
  const error = readGraphError(data.error);
  if (!isSessionCode(error.code) || error.transient === true) return void 0;
  const reason = (0,_chunk_P66PPBAP_js__WEBPACK_IMPORTED_MODULE_2__/* .deathBySession */ .GS)(error);
  if (reason !== void 0) return reason;
  if (error.code === 412) return "app-removed";
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
  return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_5__/* .present */ .E)({ kind: "doubt", reason, at: answer.at, trace: answer.trace });
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
  if (kind === "app") return true;
  const ownId = kind === "page" ? data.profile_id : data.user_id;
  const isDated = data.expires_at !== void 0 && data.scopes !== void 0;
  return kind !== "unknown" && isDated && ownId !== void 0;
}
function isSessionCode(code) {
  const ofSessions = [102, 190, 412, 450, 452];
  return ofSessions.includes(code);
}
function readDeath(answer, data, facts, at) {
  const error = readGraphError(data.error);
  const trace = { ...answer.trace, ...traceOf(error, answer.trace.status) };
  const failure = (0,_chunk_P66PPBAP_js__WEBPACK_IMPORTED_MODULE_2__/* .classify */ .L8)(error);
  if (failure.kind === "refused" && (failure.reason === "app-disabled" || failure.reason === "app-deleted")) {
    return { kind: "refused", reason: failure.reason, at, trace };
  }
  const reason = deathOf(data, at);
  if (reason !== void 0) return { kind: "dead", reason, facts, at, trace };
  const why = failure.kind === "doubt" ? failure.reason : "meta-error-unknown";
  const saysWhy = Object.keys(error).length > 0;
  return { kind: "doubt", reason: saysWhy ? why : "meta-gives-no-reason", at, trace };
}
function readRefusal(answer) {
  const { trace, at } = answer;
  const refused = (reason) => (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_5__/* .present */ .E)({ kind: "refused", reason, at, trace });
  const failure = (0,_chunk_P66PPBAP_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g5)(answer);
  switch (failure.kind) {
    case "doubt":
      return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_5__/* .present */ .E)({ kind: "doubt", reason: failure.reason, at, trace });
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

/***/ 992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ isShortLived),
/* harmony export */   Kj: () => (/* binding */ NO_FACTS),
/* harmony export */   Xy: () => (/* binding */ knownFacts)
/* harmony export */ });
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7492);


// src/token/inspection.ts
function knownFacts(inspection) {
  return "facts" in inspection ? inspection.facts : void 0;
}
function isShortLived({ issuedAt, expiresAt }, at) {
  return (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .isDate */ .$P)(expiresAt) && expiresAt - ((0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .isDate */ .$P)(issuedAt) ? issuedAt : at) < 2 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
}
var NO_FACTS = { kind: "unknown", expiresAt: "unknown", dataAccessExpiresAt: "unknown" };




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

/***/ 3378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspectInstagram: () => (/* binding */ inspectInstagram),
/* harmony export */   inspectThreads: () => (/* binding */ inspectThreads)
/* harmony export */ });
/* harmony import */ var _chunk_XTNEOIVR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2664);
/* harmony import */ var _chunk_76VMGREB_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1331);
/* harmony import */ var _chunk_DUWL7DWY_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6610);
/* harmony import */ var _chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(992);
/* harmony import */ var _chunk_CDUPEG2X_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8961);
/* harmony import */ var _chunk_P66PPBAP_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5982);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7492);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5313);
/* harmony import */ var _chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7953);
/* harmony import */ var _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2573);












// src/meta/instagram.ts
async function inspectInstagram(client, token) {
  return readInstagramUser(
    await client.request({
      path: "/me",
      query: { fields: "user_id,username", access_token: token }
    })
  );
}
function readInstagramUser(answer) {
  if (answer.kind !== "ok") return (0,_chunk_XTNEOIVR_js__WEBPACK_IMPORTED_MODULE_0__/* .readOwnFailure */ .Xw)(answer, "instagram");
  const read = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_8__/* .safeParse */ .xL)(InstagramUser, answer.body, _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_9__/* .AT_FIRST */ .xk);
  if (!read.success || answer.at === void 0) return (0,_chunk_DUWL7DWY_js__WEBPACK_IMPORTED_MODULE_2__/* .unintelligible */ .gU)(answer);
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
var User = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ik)({ user_id: _chunk_CDUPEG2X_js__WEBPACK_IMPORTED_MODULE_4__.Id });
var InstagramUser = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_8__/* .union */ .KC)([
  User,
  (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_8__/* .pipe */ .Fs)(
    (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ik)({ data: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_8__/* .strictTuple */ .Cx)([User]) }),
    (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_8__/* .transform */ .pd)(({ data: [user] }) => user)
  )
]);

// src/meta/threads.ts
async function inspectThreads(client, token) {
  return readThreadsInspection(
    await client.request({
      path: "/v1.0/debug_token",
      unversioned: true,
      query: { access_token: token, input_token: token }
    })
  );
}
function readThreadsInspection(answer) {
  if (answer.kind !== "ok") return (0,_chunk_XTNEOIVR_js__WEBPACK_IMPORTED_MODULE_0__/* .readOwnFailure */ .Xw)(answer, "threads");
  const data = (0,_chunk_DUWL7DWY_js__WEBPACK_IMPORTED_MODULE_2__/* .readDebugData */ .Y9)(answer.body);
  const { at } = answer;
  if (data === void 0 || at === void 0) return (0,_chunk_DUWL7DWY_js__WEBPACK_IMPORTED_MODULE_2__/* .unintelligible */ .gU)(answer);
  const facts = (0,_chunk_DUWL7DWY_js__WEBPACK_IMPORTED_MODULE_2__/* .factsOf */ .xS)("threads", data);
  if (data.is_valid) {
    const complete = data.user_id !== void 0 && data.expires_at !== void 0 && data.scopes !== void 0;
    return complete && (0,_chunk_DUWL7DWY_js__WEBPACK_IMPORTED_MODULE_2__/* .isConsistent */ .HB)(data, at) ? { kind: "alive", facts, at } : (0,_chunk_DUWL7DWY_js__WEBPACK_IMPORTED_MODULE_2__/* .unintelligible */ .gU)(answer);
  }
  return (0,_chunk_DUWL7DWY_js__WEBPACK_IMPORTED_MODULE_2__/* .readDeath */ .x4)(answer, data, facts, at);
}



/***/ })

};
