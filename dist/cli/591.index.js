export const id = 591;
export const ids = [591];
export const modules = {

/***/ 7509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jz: () => (/* binding */ readTokenResponse),
/* harmony export */   r1: () => (/* binding */ exchangeToken),
/* harmony export */   xn: () => (/* binding */ readNotIssued)
/* harmony export */ });
/* harmony import */ var _chunk_SSPKVQBC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4172);


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
  const failure = (0,_chunk_SSPKVQBC_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(answer);
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

/***/ 88:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ confirmWrite)
/* harmony export */ });
/* harmony import */ var _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2202);
/* harmony import */ var _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9942);



// src/cli/confirm.ts
async function confirmWrite(question, isSaid, terminal) {
  if (isSaid === true) return;
  if (!terminal.isInteractive) {
    throw new _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      "--yes",
      "is needed where nobody can be asked: this command writes.",
      "Add --yes, or --dry-run to see what would be done."
    );
  }
  if (!await terminal.askYesNo(question, true)) throw new _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ();
}




/***/ }),

/***/ 4172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ shapeOfAnswer),
/* harmony export */   GS: () => (/* binding */ deathBySession),
/* harmony export */   Id: () => (/* binding */ Id),
/* harmony export */   Jz: () => (/* binding */ isRateLimited),
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   Uk: () => (/* binding */ readResponse),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   fC: () => (/* binding */ traceOf),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   gX: () => (/* binding */ Time),
/* harmony export */   jQ: () => (/* binding */ readGraphError),
/* harmony export */   no: () => (/* binding */ maybe)
/* harmony export */ });
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5313);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7492);
/* harmony import */ var _chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1913);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2184);
/* harmony import */ var _chunk_YUQ7XHZQ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8858);






// src/meta/fields.ts
var LATEST_TIME = Date.UTC(2200, 0) / 1e3;
var Id = (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
  (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([(0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .safeInteger */ .Y2)(), (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)(String))]),
  (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(/^[1-9]\d{0,29}$/)
);
var Time = (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
  (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([(0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(/^\d{1,13}$/), (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)(Number))]),
  (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(),
  (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Ww)(0),
  (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .maxValue */ .cG)(LATEST_TIME)
);
var LONGEST_LIFETIME = 3650 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_;
var AccessToken = (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
  (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(),
  (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(/^[\x21-\x7e]{10,4096}$/),
  (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)((value) => new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(value))
);
var Lifetime = (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
  (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([(0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(/^\d{1,10}$/), (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)(Number))]),
  (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(),
  (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Ww)(1),
  (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .maxValue */ .cG)(LONGEST_LIFETIME)
);
function maybe(schema) {
  return (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
    (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)(schema),
    (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)((value) => value ?? void 0)
  );
}

// src/meta/response.ts
var PHRASES = [
  ["input-token-of-other-app", /did not match the Viewing App/i],
  ["token-of-other-app", /does not belong to application/i],
  ["client-secret-wrong", /validating client secret/i],
  ["application-unknown", /validating application/i],
  ["signature-wrong", /Invalid OAuth access token signature/i],
  ["app-token-wanted", /must provide an app access token/i],
  ["app-secret-proof-missing", /require an appsecret_proof/i],
  ["app-secret-proof-refused", /appsecret_proof/i],
  ["api-access-blocked", /API access (blocked|deactivated)/i],
  ["too-much-data", /reduce the amount of data/i],
  ["unsupported-request", /Unsupported (get |post )?request/i],
  ["permissions-missing", /^\(#100\) Missing permissions?/i],
  ["business-management-wanted", /Requires business_management permission/i],
  // Meta's guide documents the refusal, not its words: developers.facebook.com/docs/business-management-apis/system-users/install-apps-and-generate-tokens.
  ["must-expire", /set_token_expires_in_60_days|must (use|be|have|set)\b.*\bexpir/i],
  // Reported of Instagram and Threads, flat and without a code of their own.
  ["code-not-found", /Matching code was not found/i],
  ["app-of-other-platform", /Invalid platform app/i],
  ["redirect-uri-not-listed", /redirect.?URI does not match registered/i],
  ["session-key-invalid", /session key (is )?invalid/i],
  ["code-used", /authorization code has been used/i],
  ["code-expired", /authorization code has expired/i],
  ["code-malformed", /Invalid verification code format/i],
  ["redirect-uri-differs", /redirect_uri is identical/i],
  ["redirect-uri-not-absolute", /redirect_uri isn't an absolute URI/i],
  ["domain-not-in-app-domains", /isn't included in the app's domains/i],
  ["app-in-development", /development mode|App Not Set ?up/i],
  ["device-login-declined", /authorization_declined/i],
  ["session-expired", /Session has expired/i],
  ["password-changed", /has been invalidated because the user changed/i],
  ["session-revoked", /invalidated explicitly/i],
  ["session-ended", /has been invalidated|user logged out/i],
  ["app-removed", /has not authorized application/i],
  ["checkpoint", /log in to www\.facebook\.com|logged-in checkpoint/i],
  ["user-unconfirmed", /not a confirmed user/i],
  ["page-role-lost", /must be an administrator of the page/i],
  ["data-access-ended", /hasn't engaged the app in longer than/i],
  [
    "token-unreadable",
    /Cannot parse access token|could not be decrypted|malformed|Invalid OAuth access token\.?$/i
  ],
  // Instagram and Threads document that they refuse to refresh within 24 hours, not the words: these are a guess.
  ["token-too-young", /\b24 hours\b/i]
];
function readResponse(status, headers, text) {
  const at = (0,_chunk_YUQ7XHZQ_js__WEBPACK_IMPORTED_MODULE_3__/* .answeredAt */ .F7)(headers);
  const body = parseJson(text);
  if (body === void 0) return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ kind: "unintelligible", trace: { status }, at });
  const error = topLevelError(body);
  if (error !== void 0) return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ kind: "error", error, trace: traceOf(error, status), at });
  if (status > 299) return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ kind: "unintelligible", trace: { status }, at });
  return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ kind: "ok", body, issued: issuedBy(body), trace: { status }, at });
}
function traceOf(error, status) {
  const { code, subcode, type, traceId, message, permissions } = error;
  return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ status, code, subcode, type, traceId, message, permissions });
}
function readGraphError(value) {
  const read = (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL)(ErrorObject, value, _chunk_YUQ7XHZQ_js__WEBPACK_IMPORTED_MODULE_3__/* .AT_FIRST */ .xk);
  if (!read.success) return {};
  const { code, error_subcode, subcode = error_subcode, is_transient, message, error_message } = read.output;
  const { type, error_type, fbtrace_id: traceId } = read.output;
  const text = message ?? error_message ?? "";
  const says = phraseIn(text);
  const error = (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({
    code,
    subcode,
    type: type ?? error_type,
    traceId,
    transient: is_transient,
    says,
    permissions: permissionsIn(text)
  });
  const failure = classify(error);
  const isUnknown = failure.kind === "doubt" && failure.reason === "meta-error-unknown";
  return says === void 0 || isUnknown ? (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ ...error, message: quotable(text) }) : error;
}
function failureOf(answer) {
  switch (answer.kind) {
    case "unanswered":
      return { kind: "doubt", reason: unansweredDoubt(answer.reason) };
    case "unintelligible":
      return { kind: "doubt", reason: doubtByStatus(answer.trace.status, "meta-unintelligible") };
    case "error": {
      const failure = classify(answer.error);
      return failure.kind === "doubt" && failure.reason === "meta-error-unknown" ? { kind: "doubt", reason: doubtByStatus(answer.trace.status, failure.reason) } : failure;
    }
  }
}
function classify(error) {
  const { code, says } = error;
  if (error.transient === true) {
    return { kind: "doubt", reason: isRateLimit(code) ? "meta-rate-limited" : "meta-unavailable" };
  }
  if (isRateLimit(code)) return { kind: "doubt", reason: "meta-rate-limited" };
  if (says === "client-secret-wrong" || says === "application-unknown")
    return refused("app-credentials-refused");
  if (says === "token-of-other-app") return refused("other-app");
  switch (code) {
    case 1:
      return says === "too-much-data" || error.subcode === 99 ? refused("request-refused") : ofMetas(error);
    case 2:
      return ofMetas(error);
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
    // About the redirect address, which only a code's exchange has: its reader knows. The others are answered so for want of one.
    case 191:
    case 2500:
      return refused("request-refused");
    default:
      return code === 3 || code === 10 || code !== void 0 && code > 200 && code < 300 ? { kind: "permission" } : { kind: "doubt", reason: "meta-error-unknown" };
  }
}
function ofMetas({ transient }) {
  return { kind: "doubt", reason: transient === false ? "meta-error-unknown" : "meta-unavailable" };
}
function deathBySession(error) {
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
  if (answer.kind === "unanswered") return _chunk_YUQ7XHZQ_js__WEBPACK_IMPORTED_MODULE_3__/* .MAY_PASS */ .m9.has(answer.reason);
  if (isRateLimited(answer)) return false;
  if (answer.kind === "unintelligible") return true;
  const failure = failureOf(answer);
  return failure.kind === "doubt" && failure.reason === "meta-unavailable";
}
function isRateLimited(answer) {
  if (answer.kind === "ok") return false;
  const failure = failureOf(answer);
  return failure.kind === "doubt" && failure.reason === "meta-rate-limited";
}
var Integer = (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .fallback */ .Np)(
  (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(
    (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
      (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([(0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(/^\d{1,9}$/), (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)(Number))]),
      (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .safeInteger */ .Y2)()
    )
  ),
  void 0
);
var Text = (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .fallback */ .Np)((0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)()), void 0);
var Type = (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .fallback */ .Np)(
  (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(/^[A-Z][A-Za-z]{1,40}(Exception|Error)$/))),
  void 0
);
var TraceId = (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .fallback */ .Np)((0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(/^A[\w-]{8,30}$/))), void 0);
var ErrorObject = (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  code: Integer,
  error_subcode: Integer,
  subcode: Integer,
  is_transient: (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .fallback */ .Np)((0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)()), void 0),
  type: Type,
  error_type: Type,
  fbtrace_id: TraceId,
  message: Text,
  error_message: Text
});
var STRINGS_AND_NUMBERS = /"[^"\\]*(?:\\.[^"\\]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
function parseJson(text) {
  const json = text.replace(/^\uFEFF/, "");
  try {
    const parsed = JSON.parse(json);
    if (!/\d{16}/.test(json)) return parsed;
    return JSON.parse(
      json.replace(
        STRINGS_AND_NUMBERS,
        (found) => /^-?\d+$/.test(found) && !Number.isSafeInteger(Number(found)) ? `"${found}"` : found
      )
    );
  } catch {
    return void 0;
  }
}
function issuedBy(body) {
  const read = (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL)(TokenBody, body, _chunk_YUQ7XHZQ_js__WEBPACK_IMPORTED_MODULE_3__/* .AT_FIRST */ .xk);
  if (!read.success) return void 0;
  const { access_token: token, expires_in: lifetimeSeconds, permissions: scopes } = read.output;
  return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ kind: "issued", token, lifetimeSeconds, scopes });
}
var Permissions = (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
  (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([
    (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)((0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)()),
    (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
      (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(),
      (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)((text) => text.split(/[\s,]+/))
    )
  ]),
  (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)((names) => names.filter((name) => /^\w{1,100}$/.test(name)))
);
var BareTokenBody = (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  access_token: AccessToken,
  expires_in: (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .fallback */ .Np)((0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(Lifetime), void 0),
  permissions: (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .fallback */ .Np)((0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(Permissions), void 0)
});
var TokenBody = (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([
  BareTokenBody,
  (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
    (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ data: (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .strictTuple */ .Cx)([BareTokenBody]) }),
    (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)(({ data: [token] }) => token)
  )
]);
function topLevelError(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return void 0;
  const fields = body;
  if (fields.error !== void 0 && fields.error !== null) return readGraphError(fields.error);
  if (typeof fields.error_type === "string" || typeof fields.error_message === "string") {
    return readGraphError(fields);
  }
  return typeof fields.code === "number" && typeof fields.message === "string" ? readGraphError(fields) : void 0;
}
function phraseIn(message) {
  return PHRASES.find(([, pattern]) => pattern.test(message))?.[0];
}
var PERMISSIONS = /* @__PURE__ */ new Set([
  "ads_management",
  "ads_read",
  "business_management",
  "catalog_management",
  "email",
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
  const named = (text.match(/\b[a-z]+(_[a-z]+)+\b/g) ?? []).filter((word) => PERMISSIONS.has(word));
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
function shapeOfAnswer(text) {
  const body = parseJson(text);
  return body === void 0 ? `no JSON, ${text.length} characters` : shapeOf(body);
}
function shapeOf(body, depth = 0) {
  if (body === null) return "null";
  if (Array.isArray(body)) {
    return body.length === 0 ? "[]" : `[${shapeOf(body[0], depth + 1)} x${body.length}]`;
  }
  if (typeof body !== "object") return typeof body;
  if (depth > 4) return "{\u2026}";
  const fields = Object.entries(body).slice(0, 30);
  return `{${fields.map(([key, value]) => `${/^[a-z][a-z_]{0,40}$/.test(key) ? key : "?"}: ${shapeOf(value, depth + 1)}`).join(", ")}}`;
}
function isAboutProof(says) {
  return says === "app-secret-proof-missing" || says === "app-secret-proof-refused";
}
function refused(reason) {
  return { kind: "refused", reason };
}
function classifyParameter(says) {
  switch (says) {
    case "input-token-of-other-app":
      return refused("other-app");
    case "app-token-wanted":
      return refused("app-credentials-refused");
    case "app-secret-proof-missing":
    case "app-secret-proof-refused":
      return refused(says);
    default:
      return { kind: "parameter" };
  }
}
function isRateLimit(code) {
  if (code === void 0) return false;
  return [4, 9, 17, 32, 341, 613].includes(code) || code >= 8e4 && code <= 80099;
}
function doubtByStatus(status, otherwise) {
  if (status === 429) return "meta-rate-limited";
  return status !== void 0 && status >= 500 ? "meta-unavailable" : otherwise;
}
function unansweredDoubt(reason) {
  switch (reason) {
    case "redirected":
    case "too-large":
    case "header-too-large":
    case "malformed":
      return "meta-unintelligible";
    default:
      return (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_2__/* .isNetworkFailure */ .NQ)(reason) ? `meta-${reason}` : "meta-unreachable";
  }
}




/***/ }),

/***/ 1591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemUser: () => (/* binding */ systemUser)
/* harmony export */ });
/* harmony import */ var _chunk_K6GCEKBY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2511);
/* harmony import */ var _chunk_DNTITX4D_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2088);
/* harmony import */ var _chunk_4ZAOIO6S_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5172);
/* harmony import */ var _chunk_64PGBZEJ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3493);
/* harmony import */ var _chunk_KLV6OGKN_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2881);
/* harmony import */ var _chunk_W2NBDARD_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7249);
/* harmony import */ var _chunk_KQ2PAEEL_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88);
/* harmony import */ var _chunk_PNIT3VEH_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1134);
/* harmony import */ var _chunk_2SQY5HZ7_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7014);
/* harmony import */ var _chunk_E3ZZEC5B_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7790);
/* harmony import */ var _chunk_AJI4GYDN_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4245);
/* harmony import */ var _chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6603);
/* harmony import */ var _chunk_TRB2F5EZ_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3201);
/* harmony import */ var _chunk_7ZF2VDEN_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7509);
/* harmony import */ var _chunk_HC7OKCWD_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4051);
/* harmony import */ var _chunk_A4DZUHC6_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3422);
/* harmony import */ var _chunk_WLURDGSV_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7901);
/* harmony import */ var _chunk_FYJTQSD6_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(7604);
/* harmony import */ var _chunk_H632VKBM_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(848);
/* harmony import */ var _chunk_3QXWLQJN_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9995);
/* harmony import */ var _chunk_EPC2CMAT_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6040);
/* harmony import */ var _chunk_AZKXELMV_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8679);
/* harmony import */ var _chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(106);
/* harmony import */ var _chunk_MLOVMMHN_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2437);
/* harmony import */ var _chunk_GMKZNO34_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(3308);
/* harmony import */ var _chunk_SF26MNQT_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(862);
/* harmony import */ var _chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(5163);
/* harmony import */ var _chunk_BMJZUXYB_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(6182);
/* harmony import */ var _chunk_U6I6BOAW_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(5758);
/* harmony import */ var _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(2202);
/* harmony import */ var _chunk_R3OL7Z5T_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(5165);
/* harmony import */ var _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(9942);
/* harmony import */ var _chunk_GKFOO4HZ_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(5469);
/* harmony import */ var _chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(3601);
/* harmony import */ var _chunk_5FLHDHIR_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(325);
/* harmony import */ var _chunk_SSPKVQBC_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(4172);
/* harmony import */ var _chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(2031);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(5313);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(7492);
/* harmony import */ var _chunk_3Y2WMDBS_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(6496);
/* harmony import */ var _chunk_JYKV3UBK_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(2622);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(3659);
/* harmony import */ var _chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(1913);
/* harmony import */ var _chunk_YUQ7XHZQ_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(8858);




















































// src/messages/system-user.ts
var HINTS = {
  "new-token-lacks-scopes": "Nothing was stored. Start again with --scope naming all that is needed; the app must be granted each of them.",
  "new-token-other-kind": "Nothing was stored. Check --system-user: the token that Meta made is not one of a system user."
};
function unstoredHint(reason, hint) {
  return `${HINTS[reason] ?? hint} The token that was made is stored nowhere; "Revoke tokens" beside the system user ends it, and all its others.`;
}

// src/meta/system-user.ts
async function mintSystemUserToken(client, request) {
  return readSystemUserToken(
    await client.request({
      method: "POST",
      path: `/${encodeURIComponent(request.systemUserId)}/access_tokens`,
      form: {
        access_token: request.adminToken,
        appsecret_proof: (0,_chunk_AJI4GYDN_js__WEBPACK_IMPORTED_MODULE_10__/* .appSecretProof */ .oI)(request.app.secret, request.adminToken),
        business_app: request.app.id,
        scope: request.scopes.join(","),
        set_token_expires_in_60_days: request.sixtyDays ? "true" : void 0
      },
      once: true
    })
  );
}
function readSystemUserToken(answer) {
  const tokenResponse = (0,_chunk_7ZF2VDEN_js__WEBPACK_IMPORTED_MODULE_13__/* .readTokenResponse */ .jz)(answer);
  return tokenResponse.kind === "declined" && answer.kind === "error" && answer.error.says === "must-expire" ? { kind: "must-expire", trace: answer.trace } : tokenResponse;
}

// src/cli/system-user.ts
async function systemUser(flags, context) {
  try {
    const isAsked = context.terminal.isInteractive;
    const setup = await (0,_chunk_4ZAOIO6S_js__WEBPACK_IMPORTED_MODULE_2__/* .readStorageSetup */ .Jb)(flags, context, isAsked ? [] : mintNeeds(flags, context));
    const request = await readMintRequest(flags, context);
    return await mintAndStore(setup, request, (0,_chunk_K6GCEKBY_js__WEBPACK_IMPORTED_MODULE_0__/* .startWork */ .CB)(context));
  } catch (error) {
    if (error instanceof _chunk_4ZAOIO6S_js__WEBPACK_IMPORTED_MODULE_2__/* .LoginStopped */ .xr) return (0,_chunk_K6GCEKBY_js__WEBPACK_IMPORTED_MODULE_0__/* .tellProblem */ .JW)(error, flags, context);
    throw error;
  }
}
var SYSTEM_USERS = "https://business.facebook.com/settings/system-users";
function mintNeeds({ systemUser: id, scope, dryRun }, { env }) {
  return [
    {
      name: "--system-user",
      isGiven: id !== void 0,
      says: "is missing: the ID of the system user.",
      hint: `You can find it on ${SYSTEM_USERS}. Example: --system-user 100012345678901`
    },
    {
      name: "--scope",
      isGiven: scope !== void 0,
      says: "is missing: what should the token be allowed to do?",
      hint: "Example: --scope ads_read,read_insights"
    },
    {
      name: "META_ADMIN_TOKEN",
      isGiven: dryRun === true || (env.META_ADMIN_TOKEN ?? "").trim() !== "",
      says: "is missing in the environment.",
      hint: ADMIN_TOKEN_HINT
    }
  ];
}
async function readMintRequest({ systemUser: systemUser2, scope: typed, sixtyDays }, { terminal }) {
  const ask = async (given, question, usual) => given ?? (terminal.isInteractive ? await terminal.askText(question, usual) : void 0);
  const id = await ask(systemUser2, `ID of the system user (${SYSTEM_USERS})`, "");
  const scope = await ask(typed, "Permissions of the token", "ads_read");
  const systemUserId = (0,_chunk_4ZAOIO6S_js__WEBPACK_IMPORTED_MODULE_2__/* .readId */ .wh)("--system-user", id, "100012345678901");
  if (systemUserId === void 0) {
    throw new _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_30__/* .InputError */ .dz(
      "--system-user",
      "is missing: the ID of the system user.",
      `You can find it on ${SYSTEM_USERS}. Example: --system-user 100012345678901`
    );
  }
  const scopes = (0,_chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_30__/* .readScopes */ .Q9)("--scope", typeof scope === "string" ? scope : "");
  if (scopes.length === 0) {
    throw new _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_30__/* .InputError */ .dz(
      "--scope",
      "is missing: what should the token be allowed to do?",
      "Example: --scope ads_read,read_insights"
    );
  }
  return { systemUserId, scopes, sixtyDays: sixtyDays === true };
}
async function mintAndStore(setup, request, context) {
  const { config, isAgreed } = setup;
  const { terminal } = context;
  const { out, notes } = terminal;
  const observed = await (0,_chunk_K6GCEKBY_js__WEBPACK_IMPORTED_MODULE_0__/* .look */ .Op)(setup, context);
  const kind = request.sixtyDays ? "a 60-day" : "a never-ending";
  const location = (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_42__/* .describeLocation */ .lR)(config.source);
  if (setup.isDryRun) {
    notes.line(
      `Would make ${kind} token of system user ${request.systemUserId} and store it in ${location}.`
    );
    if (setup.isJson) out.line(JSON.stringify({ stored: false }));
    return 0;
  }
  const adminToken = await requireAdminToken(context);
  const others = (0,_chunk_FYJTQSD6_js__WEBPACK_IMPORTED_MODULE_43__/* .otherLocations */ .t$)(config).length;
  const more = others === 0 ? "" : ` and ${(0,_chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_25__/* .count */ .U9)(others, "more place")}`;
  await (0,_chunk_KQ2PAEEL_js__WEBPACK_IMPORTED_MODULE_6__/* .confirmWrite */ .o)(
    `Make ${kind} token of system user ${request.systemUserId}, and store it in ${location}${more}?`,
    isAgreed,
    terminal
  );
  const progress = terminal.progress("Making the token and checking it \u2026");
  const made = await mint(setup, request, adminToken, context).finally(() => progress.stop());
  const { facts, at } = made.inspection;
  const result = { facts, at, who: {} };
  (0,_chunk_K6GCEKBY_js__WEBPACK_IMPORTED_MODULE_0__/* .showFacts */ .nM)(result, setup, context);
  try {
    (0,_chunk_K6GCEKBY_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(made, observed.token, config, {
      anyKind: true,
      anyUser: config.policy.expectedUserId === void 0
    });
  } catch (error) {
    if (error instanceof _chunk_4ZAOIO6S_js__WEBPACK_IMPORTED_MODULE_2__/* .LoginStopped */ .xr) throw new _chunk_4ZAOIO6S_js__WEBPACK_IMPORTED_MODULE_2__/* .LoginStopped */ .xr(withLeftover(error.problem));
    throw error;
  }
  const report = await (0,_chunk_K6GCEKBY_js__WEBPACK_IMPORTED_MODULE_0__/* .storeToken */ .Lc)(setup, observed, made, context);
  return (0,_chunk_K6GCEKBY_js__WEBPACK_IMPORTED_MODULE_0__/* .tellStored */ .Fy)(setup, result, report, context);
}
var ADMIN_TOKEN_HINT = "A token of a business admin, or of an admin system user, made with this app and business_management: it makes the new token and is not stored.";
function requireAdminToken({ env, terminal }) {
  const value = (env.META_ADMIN_TOKEN ?? "").trim();
  return (0,_chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_11__/* .requireSecret */ .ew)(
    {
      given: value === "" ? void 0 : (0,_chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_30__/* .requireSecretValue */ .pA)("META_ADMIN_TOKEN", value, ADMIN_TOKEN_HINT),
      variable: "META_ADMIN_TOKEN",
      question: "Token of a business admin",
      hint: ADMIN_TOKEN_HINT
    },
    terminal
  );
}
var MINT_MS = 3e4;
async function mint(setup, request, adminToken, context) {
  const { options, config } = setup;
  const client = (0,_chunk_AJI4GYDN_js__WEBPACK_IMPORTED_MODULE_10__/* .connectGraph */ .H4)(options, context.runtime, MINT_MS);
  const response = await mintSystemUserToken(client, { app: (0,_chunk_AJI4GYDN_js__WEBPACK_IMPORTED_MODULE_10__/* .appOf */ .XH)(config), adminToken, ...request });
  if (response.kind !== "issued") throw notMade(response);
  const made = (0,_chunk_K6GCEKBY_js__WEBPACK_IMPORTED_MODULE_0__/* .requireVerified */ .YT)(await (0,_chunk_A4DZUHC6_js__WEBPACK_IMPORTED_MODULE_15__/* .verify */ .MX)(config, response, (0,_chunk_K6GCEKBY_js__WEBPACK_IMPORTED_MODULE_0__/* .enter */ .Ve)(setup, context)));
  if (made.inspection.facts.kind !== "system-user") {
    throw new _chunk_4ZAOIO6S_js__WEBPACK_IMPORTED_MODULE_2__/* .LoginStopped */ .xr(withLeftover((0,_chunk_4ZAOIO6S_js__WEBPACK_IMPORTED_MODULE_2__/* .stopFor */ .J4)("new-token-other-kind").problem));
  }
  return made;
}
function notMade(response) {
  switch (response.kind) {
    case "must-expire":
      return (0,_chunk_4ZAOIO6S_js__WEBPACK_IMPORTED_MODULE_2__/* .stopFor */ .J4)("system-user-must-expire", response.trace);
    case "declined":
      return (0,_chunk_4ZAOIO6S_js__WEBPACK_IMPORTED_MODULE_2__/* .stopFor */ .J4)("system-user-declined", response.trace);
    case "refused":
    case "doubt":
      return (0,_chunk_4ZAOIO6S_js__WEBPACK_IMPORTED_MODULE_2__/* .stopFor */ .J4)(response.reason, response.trace);
  }
}
function withLeftover(problem) {
  return { ...problem, hint: unstoredHint(problem.reason, problem.hint) };
}



/***/ })

};
