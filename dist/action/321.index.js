export const id = 321;
export const ids = [321];
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

/***/ 5321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reauthorizeToken: () => (/* reexport */ reauthorizeToken),
  settleLogin: () => (/* reexport */ settleLogin)
});

// EXTERNAL MODULE: ./build/chunk-UZKX2P3E.js
var chunk_UZKX2P3E = __webpack_require__(3800);
// EXTERNAL MODULE: ./build/chunk-DU3OB2DZ.js
var chunk_DU3OB2DZ = __webpack_require__(2677);
// EXTERNAL MODULE: ./build/chunk-QDEAJNSH.js
var chunk_QDEAJNSH = __webpack_require__(4546);
// EXTERNAL MODULE: ./build/chunk-36V37WCC.js
var chunk_36V37WCC = __webpack_require__(6168);
;// CONCATENATED MODULE: ./build/chunk-RWMQA53E.js





// src/refresh/reauthorize.ts
async function reauthorizeToken(config, login, services) {
  const seen = await (0,chunk_QDEAJNSH/* observe */.l)(config, "reauthorize", services);
  const attempt = await acceptLogin(config, login, seen, services);
  return settleLogin(config, seen, attempt, services);
}
async function settleLogin(config, seen, attempt, services) {
  const stored = await (0,chunk_UZKX2P3E/* store */.M_)(config, "reauthorize", seen, STORE, attempt.renewed, services);
  const { proof } = attempt;
  const isStored = proof !== void 0 && stored.sourceProblem === void 0;
  const judged = isStored ? { ...seen, token: proof } : seen;
  const conclusion = concludeLogin(config, judged, isStored, attempt.renewed, stored);
  const report = await (0,chunk_UZKX2P3E/* tell */.qz)(config, "reauthorize", judged, { stored, conclusion }, services);
  return { ...report, warnings: [...report.warnings, ...warnOfFewerScopes(seen.token, report)] };
}
function warnOfFewerScopes(old, { refreshed, facts }) {
  if (!refreshed || old.kind !== "dead" || facts.scopes === void 0) return [];
  const granted = new Set(facts.scopes);
  const lost = (old.facts.scopes ?? []).filter((scope) => !granted.has(scope));
  if (lost.length === 0) return [];
  return [
    {
      reason: "new-token-lacks-scopes",
      message: `The new token is stored, but it lacks what the old one had: ${lost.join(" ")}.`,
      hint: "If a workflow needs that, log in again and leave every permission ticked."
    }
  ];
}
var STORE = { kind: "stop", outcome: "reauthorize", reason: "reauthorized" };
async function acceptLogin(config, login, seen, services) {
  const old = seen.token;
  const fail = (outcome, reason) => ({
    renewed: {
      kind: "failed",
      outcome: old.kind === "dead" ? "reauthorize" : outcome,
      reason: INTERRUPTIONS.has(reason) ? "login-interrupted" : reason
    }
  });
  if (old.kind === "doubt") return fail("inconclusive", old.reason);
  if (old.kind === "refused" && old.reason !== "other-app") return fail("misconfigured", old.reason);
  if (seen.source?.kind === "closed") return fail("inconclusive", seen.source.problem.reason);
  if (seen.source === void 0) throw new TypeError("A login needs a place to store its token");
  const objection = (0,chunk_DU3OB2DZ/* objectionToLogin */.sI)(
    config,
    login,
    services.links.repository,
    old.at ?? seen.source.secretScope.at
  );
  if (objection !== void 0) return fail("inconclusive", objection);
  const identity = (0,chunk_DU3OB2DZ/* identityFor */.K5)(old, config.policy.expectedUserId);
  if (identity === void 0) return fail("misconfigured", "identity-unknown");
  const brought = await (0,chunk_DU3OB2DZ/* bringToken */.a8)(config, login, scopesToAsk(config, old), services);
  if (brought.kind === "failed") return fail(brought.outcome, brought.reason);
  const judgement = (0,chunk_UZKX2P3E/* judgeReauthorization */.K5)(identity, config.policy.requiredScopes, old, brought.proof);
  if (judgement.kind === "rejected") return fail("inconclusive", judgement.reason);
  return {
    renewed: { kind: "renewed", byLogin: true, facts: judgement.facts, token: brought.token },
    proof: brought.proof
  };
}
var INTERRUPTIONS = /* @__PURE__ */ new Set([
  "meta-unreachable",
  "meta-unavailable",
  "meta-rate-limited",
  "meta-unintelligible",
  "new-token-unproved"
]);
function scopesToAsk({ policy }, old) {
  const had = old.kind === "alive" || old.kind === "dead" ? old.facts.scopes : void 0;
  return (0,chunk_36V37WCC/* scopesToRequest */.CX)(had, policy);
}
function concludeLogin(config, judged, isStored, renewed, { sourceProblem, repaired, failed }) {
  const credentialEndsAt = judged.source?.credentialEndsAt;
  return (0,chunk_UZKX2P3E/* conclude */.Ep)(
    {
      seen: judged.token,
      plan: isStored ? { kind: "exchange", sixtyDays: false } : (0,chunk_UZKX2P3E/* planToken */.HU)(judged.token, config.policy),
      renewal: (0,chunk_UZKX2P3E/* withoutSecret */.Nt)(renewed),
      superseded: false,
      repaired,
      failed,
      ...sourceProblem === void 0 ? {} : { sourceProblem },
      ...credentialEndsAt === void 0 ? {} : { credentialEndsAt }
    },
    config.policy
  );
}



// EXTERNAL MODULE: ./build/chunk-6QQUAKRW.js
var chunk_6QQUAKRW = __webpack_require__(2170);
// EXTERNAL MODULE: ./build/chunk-XAQCJZBT.js
var chunk_XAQCJZBT = __webpack_require__(3595);
// EXTERNAL MODULE: ./build/chunk-GPNPZRB3.js
var chunk_GPNPZRB3 = __webpack_require__(3052);
// EXTERNAL MODULE: ./build/chunk-XJ2PZAZ2.js
var chunk_XJ2PZAZ2 = __webpack_require__(2159);
// EXTERNAL MODULE: ./build/chunk-5FMU6FIH.js
var chunk_5FMU6FIH = __webpack_require__(1054);
// EXTERNAL MODULE: ./build/chunk-OIRZCA2N.js
var chunk_OIRZCA2N = __webpack_require__(758);
// EXTERNAL MODULE: ./build/chunk-VYIVAZNS.js
var chunk_VYIVAZNS = __webpack_require__(656);
// EXTERNAL MODULE: ./build/chunk-RWUNG5ZT.js
var chunk_RWUNG5ZT = __webpack_require__(7396);
// EXTERNAL MODULE: ./build/chunk-I7TXE3IP.js
var chunk_I7TXE3IP = __webpack_require__(9199);
// EXTERNAL MODULE: ./build/chunk-V5PYBW2M.js
var chunk_V5PYBW2M = __webpack_require__(9914);
// EXTERNAL MODULE: ./build/chunk-5WUPXARY.js
var chunk_5WUPXARY = __webpack_require__(361);
// EXTERNAL MODULE: ./build/chunk-AT37XLH7.js
var chunk_AT37XLH7 = __webpack_require__(9476);
;// CONCATENATED MODULE: ./build/reauthorize-HWMLQAAB.js

























/***/ })

};
