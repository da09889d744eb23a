export const id = 697;
export const ids = [697];
export const modules = {

/***/ 1697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measureAssets: () => (/* binding */ measureAssets)
/* harmony export */ });
/* unused harmony exports readOwnAccount, readReach */
/* harmony import */ var _chunk_CDUPEG2X_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8961);
/* harmony import */ var _chunk_P66PPBAP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5982);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7492);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5313);
/* harmony import */ var _chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7953);
/* harmony import */ var _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2573);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2184);








// src/meta/assets.ts
async function measureAssets(client, platform, assets, request) {
  const ask = async (asset) => platform === "facebook" ? readReach(await client.request(nodeCall(asset, request)), asset) : readOwnAccount(await client.request(ownAccountCall(platform, request)), asset);
  return Promise.all(
    assets.map(async (asset) => {
      const first = await ask(asset);
      return { asset, reach: first.kind === "refused" ? await ask(asset) : first };
    })
  );
}
function nodeCall({ kind, id }, { token, proof, budget }) {
  return {
    path: kind === "ad-account" ? `/act_${id}` : `/${id}`,
    bearer: token,
    query: { fields: FIELDS[kind], appsecret_proof: proof },
    budget
  };
}
var FIELDS = {
  "ad-account": "account_status,name",
  page: "id",
  instagram: "id,username",
  threads: "id,username",
  business: "id,name",
  whatsapp: "id",
  phone: "id",
  dataset: "id"
};
function ownAccountCall(platform, { token, budget }) {
  return platform === "threads" ? { budget, path: "/v1.0/me", unversioned: true, query: { fields: "id,username", access_token: token } } : { budget, path: "/me", query: { fields: "user_id,username", access_token: token } };
}
var Status = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .Fs)(
  (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KC)([(0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .Fs)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_4__/* .regex */ .yG)(/^\d{1,9}$/), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_4__/* .transform */ .pd)(Number))]),
  (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_4__/* .safeInteger */ .Y2)()
);
var NodeId = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KC)([(0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .Fs)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_4__/* .safeInteger */ .Y2)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_4__/* .transform */ .pd)(String))]);
var Node = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
  id: NodeId,
  name: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_4__/* .fallback */ .Np)((0,_chunk_CDUPEG2X_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj)()), void 0),
  username: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_4__/* .fallback */ .Np)((0,_chunk_CDUPEG2X_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj)()), void 0),
  account_status: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_4__/* .fallback */ .Np)((0,_chunk_CDUPEG2X_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(Status), void 0)
});
function readReach(answer, asset) {
  const { trace } = answer;
  if (answer.kind !== "ok")
    return { kind: isRefusal(answer, asset.kind) ? "refused" : "not-measured", trace };
  const read = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xL)(Node, answer.body, _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_5__/* .AT_FIRST */ .xk);
  const id = read.success ? read.output.id : void 0;
  const isItself = id === asset.id || asset.kind === "ad-account" && id === `act_${asset.id}`;
  if (!read.success || !isItself) return { kind: "not-measured", trace };
  const { username, name = username, account_status: accountStatus } = read.output;
  return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_6__/* .present */ .E)({ kind: "reached", name, accountStatus });
}
function isRefusal(answer, kind) {
  const { status = 0 } = answer.trace;
  if (answer.kind !== "error" || status >= 500 || status === 429) return false;
  const { code, subcode, says } = answer.error;
  const failure = (0,_chunk_P66PPBAP_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L8)(answer.error).kind;
  if (failure === "parameter")
    return subcode === 33 || says === "unsupported-request" || says === "permissions-missing";
  if (failure !== "permission" || code === 3) return false;
  if (code === 10) return kind !== "ad-account";
  return says !== "business-management-wanted" || kind === "business";
}
var Account = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
  id: (0,_chunk_CDUPEG2X_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_chunk_CDUPEG2X_js__WEBPACK_IMPORTED_MODULE_0__.Id),
  user_id: (0,_chunk_CDUPEG2X_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_chunk_CDUPEG2X_js__WEBPACK_IMPORTED_MODULE_0__.Id),
  username: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_4__/* .fallback */ .Np)((0,_chunk_CDUPEG2X_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj)()), void 0)
});
var OwnAccount = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KC)([
  (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .Fs)(
    (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({ data: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_4__/* .strictTuple */ .Cx)([Account]) }),
    (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_4__/* .transform */ .pd)(({ data: [account] }) => account)
  ),
  Account
]);
function readOwnAccount(answer, asset) {
  const { trace } = answer;
  const read = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xL)(OwnAccount, answer.body, _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_5__/* .AT_FIRST */ .xk);
  if (!read.success) return { kind: "not-measured", trace };
  const { id, user_id = id, username: name } = read.output;
  if (user_id === void 0) return { kind: "not-measured", trace };
  return asset.id === user_id || asset.id === id ? (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_6__/* .present */ .E)({ kind: "reached", name }) : { kind: "refused", trace, owner: user_id };
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




/***/ })

};
