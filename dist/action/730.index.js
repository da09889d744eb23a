export const id = 730;
export const ids = [730];
export const modules = {

/***/ 2677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K5: () => (/* binding */ identityFor),
/* harmony export */   a8: () => (/* binding */ bringToken),
/* harmony export */   ip: () => (/* binding */ loginFrom),
/* harmony export */   sI: () => (/* binding */ objectionToLogin)
/* harmony export */ });
/* harmony import */ var _chunk_GPNPZRB3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3052);
/* harmony import */ var _chunk_XJ2PZAZ2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2159);
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9476);




// src/refresh/login.ts
function identityFor(old, expectedUserId) {
  const facts = old.kind === "alive" || old.kind === "dead" ? old.facts : void 0;
  const userId = expectedUserId ?? facts?.userId;
  if (userId === void 0) return void 0;
  const isSameUser = facts !== void 0 && facts.userId === userId && facts.kind !== "unknown";
  return isSameUser ? { userId, kind: facts.kind } : { userId };
}
function loginFrom(input) {
  if (input.kind === "device") return input;
  const text = input.response.reveal();
  const redirect = (0,_chunk_GPNPZRB3_js__WEBPACK_IMPORTED_MODULE_0__/* .readRedirect */ .D)(text);
  switch (redirect.kind) {
    case "code": {
      const hasAddress = /[?&=]/.test(text);
      const { code, returnedState } = redirect;
      return { kind: "code", code, hasAddress, ...returnedState === void 0 ? {} : { returnedState } };
    }
    case "declined":
      return { kind: "failure", reason: "login-cancelled" };
    case "error":
      return { kind: "failure", reason: "login-refused" };
    case "unreadable":
      return { kind: "failure", reason: "login-unreadable" };
  }
}
function objectionToLogin(config, login, repository, now) {
  if (config.app === void 0) return "login-unavailable";
  if (login.kind === "failure") return login.reason;
  if (login.kind !== "code" || !login.hasAddress) return void 0;
  if (login.returnedState === void 0) return "state-missing";
  const verdict = (0,_chunk_XJ2PZAZ2_js__WEBPACK_IMPORTED_MODULE_1__/* .checkState */ .W)(login.returnedState, config.app.secret, repository, config.source, now);
  switch (verdict) {
    case "good":
      return void 0;
    case "wrong":
      return "state-wrong";
    case "expired":
      return "state-expired";
  }
}
async function bringToken(config, login, scopes, services) {
  const first = await firstToken(config, login, scopes, services);
  return first.kind === "brought" ? lengthen(config, first.token, services) : first;
}
async function firstToken(config, login, scopes, services) {
  switch (login.kind) {
    case "failure":
      return failed(login.reason);
    case "code": {
      const result = await services.login.exchangeCode(config, login.code);
      return result.kind === "issued" ? { kind: "brought", token: result.token } : failed(result.reason);
    }
    case "device":
      return logInOnDevice(config, login.clientToken, scopes, services);
  }
}
async function logInOnDevice(config, clientToken, scopes, services) {
  const start = await services.login.startDevice(config, clientToken, scopes);
  if (start.kind !== "started") return failed(start.reason);
  await services.login.showDeviceCode(config, start);
  const end = services.login.now() + Math.min(start.lifetimeSeconds * 1e3, services.login.patienceMs);
  let intervalSeconds = start.intervalSeconds;
  while (services.login.now() + intervalSeconds * 1e3 < end) {
    await services.login.sleep(intervalSeconds * 1e3);
    const status = await services.login.askDevice(config, clientToken, start.code);
    switch (status.kind) {
      case "approved":
        return { kind: "brought", token: status.token };
      case "declined":
        return failed("device-login-declined");
      case "expired":
        return failed("device-login-expired");
      case "refused":
        return failed(status.reason);
      case "slower":
        intervalSeconds += SLOWER_BY_SECONDS;
        break;
      // An outage of a moment: the person may still be typing.
      case "doubt":
      case "pending":
        break;
    }
  }
  return failed("device-login-expired");
}
var SLOWER_BY_SECONDS = 5;
async function lengthen(config, token, services) {
  const proof = await services.meta.inspect(config, token);
  const brought = { kind: "brought", token, proof };
  if (proof.kind !== "alive" || !isShortLived(proof)) return brought;
  const longer = await services.meta.renew({ ...config, token }, false);
  if (longer.kind !== "issued") return brought;
  const longerProof = await services.meta.inspect(config, longer.token);
  const isLonger = longerProof.kind === "alive" && !isShortLived(longerProof);
  return isLonger ? { kind: "brought", token: longer.token, proof: longerProof } : brought;
}
function isShortLived({ facts, at }) {
  return typeof facts.expiresAt === "number" && facts.expiresAt - at < 2 * _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY */ .d_;
}
function failed(reason) {
  return { kind: "failed", outcome: isSetup(reason) ? "misconfigured" : "inconclusive", reason };
}
function isSetup(reason) {
  switch (reason) {
    case "redirect-uri-differs":
    case "redirect-uri-not-absolute":
    case "domain-not-in-app-domains":
    case "app-in-development":
    case "app-credentials-refused":
    case "app-disabled":
    case "ip-not-allowed":
    case "app-secret-proof-refused":
    case "request-refused":
    case "login-unavailable":
      return true;
    default:
      return false;
  }
}




/***/ }),

/***/ 3052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readRedirect)
/* harmony export */ });
/* unused harmony export buildDialogUrl */
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9914);


// src/meta/dialog.ts
function buildDialogUrl(request) {
  const address = new URL(`${request.dialogUrl.replace(/\/+$/, "")}/${request.version}/dialog/oauth`);
  const query = address.searchParams;
  query.set("client_id", request.clientId);
  query.set("redirect_uri", request.redirectUri);
  if (request.configId === void 0) query.set("scope", request.scopes.join(","));
  else query.set("config_id", request.configId);
  query.set("response_type", "code");
  query.set("state", request.state);
  if (request.rerequest) query.set("auth_type", "rerequest");
  return address.href;
}
function readRedirect(pasted) {
  const text = pasted.trim().replace(/^[<"'`]|[>"'`]$/g, "").replace(/#.*$/s, "");
  if (!/[?&=]/.test(text))
    return BARE_CODE.test(text) ? { kind: "code", code: new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(text) } : UNREADABLE;
  const query = new URLSearchParams(text.slice(text.indexOf("?") + 1));
  const state = query.get("state");
  const returned = state === null ? {} : { returnedState: state };
  const error = query.get("error");
  const errorCode = query.get("error_code");
  if (error === "access_denied") return { kind: "declined", ...returned };
  if (error !== null || errorCode !== null) {
    const known = errorCode !== null && /^\d{1,9}$/.test(errorCode);
    return { kind: "error", ...known ? { errorCode: Number(errorCode) } : {}, ...returned };
  }
  const code = query.get("code");
  return code !== null && CODE.test(code) ? { kind: "code", code: new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(code), ...returned } : UNREADABLE;
}
var UNREADABLE = { kind: "unreadable" };
var CODE = /^[\x21-\x7e]{1,4096}$/;
var BARE_CODE = /^[\w.~-]{10,4096}$/;




/***/ }),

/***/ 2159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ signState),
/* harmony export */   W: () => (/* binding */ checkState)
/* harmony export */ });
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9476);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7108);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);



// src/meta/login-state.ts

function signState(appSecret, repository, location, now) {
  const until = (Math.floor(now / _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_) + 2) * _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
  return `${until.toString(36)}.${signature(appSecret, repository, location, until)}`;
}
function checkState(state, appSecret, repository, location, now) {
  const [, until, signed] = /^([0-9a-z]{6,8})\.([0-9a-f]{32})$/.exec(state) ?? [];
  if (until === void 0 || signed === void 0) return "wrong";
  const end = Number.parseInt(until, 36);
  const expected = signature(appSecret, repository, location, end);
  if (!(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.timingSafeEqual)(Buffer.from(signed), Buffer.from(expected))) return "wrong";
  return now < end ? "good" : "expired";
}
function signature(appSecret, repository, location, until) {
  const bound = [
    "refresh-meta-token login state",
    repository.toLowerCase(),
    (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_2__/* .locationKey */ .dE)(location),
    String(until)
  ];
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHmac)("sha256", appSecret.reveal()).update(bound.join("\n")).digest("hex").slice(0, 32);
}




/***/ }),

/***/ 7730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bringToken: () => (/* reexport safe */ _chunk_DU3OB2DZ_js__WEBPACK_IMPORTED_MODULE_0__.a8),
/* harmony export */   identityFor: () => (/* reexport safe */ _chunk_DU3OB2DZ_js__WEBPACK_IMPORTED_MODULE_0__.K5),
/* harmony export */   loginFrom: () => (/* reexport safe */ _chunk_DU3OB2DZ_js__WEBPACK_IMPORTED_MODULE_0__.ip),
/* harmony export */   objectionToLogin: () => (/* reexport safe */ _chunk_DU3OB2DZ_js__WEBPACK_IMPORTED_MODULE_0__.sI)
/* harmony export */ });
/* harmony import */ var _chunk_DU3OB2DZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2677);
/* harmony import */ var _chunk_GPNPZRB3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3052);
/* harmony import */ var _chunk_XJ2PZAZ2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2159);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9914);
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9476);









/***/ })

};
