export const id = 162;
export const ids = [162];
export const modules = {

/***/ 8644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readRedirect)
/* harmony export */ });
/* unused harmony export dialogAddress */
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9914);


// src/meta/dialog.ts
function dialogAddress(request) {
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
    return BARE_CODE.test(text) ? { state: "code", code: new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(text) } : UNREADABLE;
  const query = new URLSearchParams(text.slice(text.indexOf("?") + 1));
  const state = query.get("state");
  const returned = state === null ? {} : { returnedState: state };
  const error = query.get("error");
  const errorCode = query.get("error_code");
  if (error === "access_denied") return { state: "declined", ...returned };
  if (error !== null || errorCode !== null) {
    const known = errorCode !== null && /^\d{1,9}$/.test(errorCode);
    return { state: "error", ...known ? { errorCode: Number(errorCode) } : {}, ...returned };
  }
  const code = query.get("code");
  return code !== null && CODE.test(code) ? { state: "code", code: new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(code), ...returned } : UNREADABLE;
}
var UNREADABLE = { state: "unreadable" };
var CODE = /^[\x21-\x7e]{1,4096}$/;
var BARE_CODE = /^[\w.~-]{10,4096}$/;




/***/ }),

/***/ 7184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K5: () => (/* binding */ identityFor),
/* harmony export */   a8: () => (/* binding */ bringToken),
/* harmony export */   ip: () => (/* binding */ loginFrom),
/* harmony export */   sI: () => (/* binding */ objectionToLogin)
/* harmony export */ });
/* harmony import */ var _chunk_PTJO7SW4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8644);
/* harmony import */ var _chunk_W3NSNFD5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8956);
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9476);




// src/steps/login.ts
function identityFor(old, expectedUserId) {
  const facts = old.state === "alive" || old.state === "dead" ? old.facts : void 0;
  const userId = expectedUserId ?? facts?.userId;
  if (userId === void 0) return void 0;
  const isSameUser = facts !== void 0 && facts.userId === userId && facts.kind !== "unknown";
  return isSameUser ? { userId, kind: facts.kind } : { userId };
}
function loginFrom(input) {
  if (input.by === "device") return input;
  const text = input.response.reveal();
  const redirect = (0,_chunk_PTJO7SW4_js__WEBPACK_IMPORTED_MODULE_0__/* .readRedirect */ .D)(text);
  switch (redirect.state) {
    case "code": {
      const hasAddress = /[?&=]/.test(text);
      const { code, returnedState } = redirect;
      return { by: "code", code, hasAddress, ...returnedState === void 0 ? {} : { returnedState } };
    }
    case "declined":
      return { by: "failure", reason: "login-cancelled" };
    case "error":
      return { by: "failure", reason: "login-refused" };
    case "unreadable":
      return { by: "failure", reason: "login-unreadable" };
  }
}
function objectionToLogin(job, login, repository, now) {
  if (job.app === void 0) return "login-unavailable";
  if (login.by === "failure") return login.reason;
  if (login.by !== "code" || !login.hasAddress) return void 0;
  if (login.returnedState === void 0) return "state-missing";
  const verdict = (0,_chunk_W3NSNFD5_js__WEBPACK_IMPORTED_MODULE_1__/* .checkState */ .W)(login.returnedState, job.app.secret, repository, job.source, now);
  switch (verdict) {
    case "good":
      return void 0;
    case "wrong":
      return "state-wrong";
    case "expired":
      return "state-expired";
  }
}
async function bringToken(job, login, scopes, world) {
  const first = await firstToken(job, login, scopes, world);
  return first.state === "brought" ? lengthen(job, first.token, world) : first;
}
async function firstToken(job, login, scopes, world) {
  switch (login.by) {
    case "failure":
      return failed(login.reason);
    case "code": {
      const result = await world.login.exchangeCode(job, login.code);
      return result.state === "issued" ? { state: "brought", token: result.token } : failed(result.reason);
    }
    case "device":
      return logInOnDevice(job, login.clientToken, scopes, world);
  }
}
async function logInOnDevice(job, clientToken, scopes, world) {
  const start = await world.login.startDevice(job, clientToken, scopes);
  if (start.state !== "started") return failed(start.reason);
  await world.login.showDeviceCode(job, start);
  const end = world.login.now() + Math.min(start.lifetimeSeconds * 1e3, world.login.patienceMs);
  let intervalSeconds = start.intervalSeconds;
  while (world.login.now() + intervalSeconds * 1e3 < end) {
    await world.login.sleep(intervalSeconds * 1e3);
    const status = await world.login.askDevice(job, clientToken, start.code);
    switch (status.state) {
      case "approved":
        return { state: "brought", token: status.token };
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
async function lengthen(job, token, world) {
  const proof = await world.meta.inspect(job, token);
  const brought = { state: "brought", token, proof };
  if (proof.state !== "alive" || !isShortLived(proof)) return brought;
  const longer = await world.meta.renew({ ...job, token }, false);
  if (longer.state !== "issued") return brought;
  const longerProof = await world.meta.inspect(job, longer.token);
  const isLonger = longerProof.state === "alive" && !isShortLived(longerProof);
  return isLonger ? { state: "brought", token: longer.token, proof: longerProof } : brought;
}
function isShortLived({ facts, at }) {
  return typeof facts.expiresAt === "number" && facts.expiresAt - at < 2 * _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY */ .d_;
}
function failed(reason) {
  return { state: "failed", outcome: isSetup(reason) ? "misconfigured" : "inconclusive", reason };
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

/***/ 2162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reauthorizeToken: () => (/* reexport */ reauthorizeToken),
  settleLogin: () => (/* reexport */ settleLogin)
});

// EXTERNAL MODULE: ./build/chunk-SZKGIS72.js
var chunk_SZKGIS72 = __webpack_require__(7184);
// EXTERNAL MODULE: ./build/chunk-JUQHFZVF.js
var chunk_JUQHFZVF = __webpack_require__(2382);
// EXTERNAL MODULE: ./build/chunk-QJ4D4F6H.js
var chunk_QJ4D4F6H = __webpack_require__(1261);
// EXTERNAL MODULE: ./build/chunk-YOWBVZRY.js
var chunk_YOWBVZRY = __webpack_require__(94);
;// CONCATENATED MODULE: ./build/chunk-D4EJUAYZ.js





// src/reauthorize.ts
async function reauthorizeToken(job, login, world) {
  const seen = await (0,chunk_JUQHFZVF/* observe */.l)(job, "reauthorize", world);
  const attempt = await acceptLogin(job, login, seen, world);
  return settleLogin(job, seen, attempt, world);
}
async function settleLogin(job, seen, attempt, world) {
  const stored = await (0,chunk_QJ4D4F6H/* store */.M_)(job, "reauthorize", seen, STORE, attempt.renewed, world);
  const { proof } = attempt;
  const isStored = proof !== void 0 && stored.sourceTrouble === void 0;
  const judged = isStored ? { ...seen, token: proof } : seen;
  const conclusion = concludeLogin(job, judged, isStored, attempt.renewed, stored);
  const report = await (0,chunk_QJ4D4F6H/* tell */.qz)(job, "reauthorize", judged, { stored, conclusion }, world);
  return { ...report, warnings: [...report.warnings, ...warnOfFewerScopes(seen.token, report)] };
}
function warnOfFewerScopes(old, { refreshed, facts }) {
  if (!refreshed || old.state !== "dead" || facts.scopes === void 0) return [];
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
var STORE = { wish: "stop", outcome: "reauthorize", reason: "reauthorized" };
async function acceptLogin(job, login, seen, world) {
  const old = seen.token;
  const fail = (outcome, reason) => ({
    renewed: {
      did: "failed",
      outcome: old.state === "dead" ? "reauthorize" : outcome,
      reason: INTERRUPTIONS.has(reason) ? "login-interrupted" : reason
    }
  });
  if (old.state === "doubt") return fail("inconclusive", old.reason);
  if (old.state === "refused" && old.reason !== "other-app") return fail("misconfigured", old.reason);
  if (seen.source?.state === "closed") return fail("inconclusive", seen.source.trouble.reason);
  if (seen.source === void 0) throw new TypeError("A login needs a place to store its token");
  const objection = (0,chunk_SZKGIS72/* objectionToLogin */.sI)(job, login, world.links.repository, old.at ?? seen.source.vault.at);
  if (objection !== void 0) return fail("inconclusive", objection);
  const identity = (0,chunk_SZKGIS72/* identityFor */.K5)(old, job.policy.expectedUserId);
  if (identity === void 0) return fail("misconfigured", "identity-unknown");
  const brought = await (0,chunk_SZKGIS72/* bringToken */.a8)(job, login, scopesToAsk(job, old), world);
  if (brought.state === "failed") return fail(brought.outcome, brought.reason);
  const judgement = (0,chunk_QJ4D4F6H/* judgeReauthorization */.K5)(identity, job.policy.requiredScopes, old, brought.proof);
  if (judgement.verdict === "rejected") return fail("inconclusive", judgement.reason);
  return {
    renewed: { did: "renewed", byLogin: true, facts: judgement.facts, token: brought.token },
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
  const had = old.state === "alive" || old.state === "dead" ? old.facts.scopes : void 0;
  return (0,chunk_YOWBVZRY/* scopesToAskFor */.Xz)(had, policy);
}
function concludeLogin(job, judged, isStored, renewed, { sourceTrouble, repaired, failed }) {
  const credentialEndsAt = judged.source?.credentialEndsAt;
  return (0,chunk_QJ4D4F6H/* conclude */.Ep)(
    {
      seen: judged.token,
      plan: isStored ? { wish: "exchange", sixtyDays: false } : (0,chunk_QJ4D4F6H/* planToken */.HU)(judged.token, job.policy),
      renewal: (0,chunk_QJ4D4F6H/* withoutSecret */.Nt)(renewed),
      superseded: false,
      repaired,
      failed,
      ...sourceTrouble === void 0 ? {} : { sourceTrouble },
      ...credentialEndsAt === void 0 ? {} : { credentialEndsAt }
    },
    job.policy
  );
}



// EXTERNAL MODULE: ./build/chunk-PTJO7SW4.js
var chunk_PTJO7SW4 = __webpack_require__(8644);
// EXTERNAL MODULE: ./build/chunk-V5PYBW2M.js
var chunk_V5PYBW2M = __webpack_require__(9914);
// EXTERNAL MODULE: ./build/chunk-EIRMHJPG.js
var chunk_EIRMHJPG = __webpack_require__(7530);
// EXTERNAL MODULE: ./build/chunk-TAQ526JW.js
var chunk_TAQ526JW = __webpack_require__(2480);
// EXTERNAL MODULE: ./build/chunk-W3NSNFD5.js
var chunk_W3NSNFD5 = __webpack_require__(8956);
// EXTERNAL MODULE: ./build/chunk-PZURBSX2.js
var chunk_PZURBSX2 = __webpack_require__(4058);
// EXTERNAL MODULE: ./build/chunk-RWUNG5ZT.js
var chunk_RWUNG5ZT = __webpack_require__(7396);
// EXTERNAL MODULE: ./build/chunk-5WSKUS3L.js
var chunk_5WSKUS3L = __webpack_require__(1475);
// EXTERNAL MODULE: ./build/chunk-W5DI4APE.js
var chunk_W5DI4APE = __webpack_require__(6877);
// EXTERNAL MODULE: ./build/chunk-CYY2VU34.js
var chunk_CYY2VU34 = __webpack_require__(8959);
// EXTERNAL MODULE: ./build/chunk-VKMAI3ER.js
var chunk_VKMAI3ER = __webpack_require__(4628);
// EXTERNAL MODULE: ./build/chunk-AT37XLH7.js
var chunk_AT37XLH7 = __webpack_require__(9476);
;// CONCATENATED MODULE: ./build/reauthorize-UO4FJXER.js

























/***/ })

};
