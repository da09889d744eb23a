export const id = 918;
export const ids = [918];
export const modules = {

/***/ 5918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reauthorizeToken: () => (/* reexport */ reauthorizeToken)
});

// UNUSED EXPORTS: storeLogin

// EXTERNAL MODULE: ./build/chunk-KKA2SPAL.js
var chunk_KKA2SPAL = __webpack_require__(9221);
// EXTERNAL MODULE: ./build/chunk-KSGTWLTU.js
var chunk_KSGTWLTU = __webpack_require__(6471);
// EXTERNAL MODULE: ./build/chunk-CH2LDXDI.js
var chunk_CH2LDXDI = __webpack_require__(5048);
// EXTERNAL MODULE: ./build/chunk-AYEERWTU.js
var chunk_AYEERWTU = __webpack_require__(8822);
// EXTERNAL MODULE: ./build/chunk-R7SDREGV.js
var chunk_R7SDREGV = __webpack_require__(5238);
// EXTERNAL MODULE: ./build/chunk-36V37WCC.js
var chunk_36V37WCC = __webpack_require__(6168);
// EXTERNAL MODULE: ./build/chunk-AT37XLH7.js
var chunk_AT37XLH7 = __webpack_require__(9476);
// EXTERNAL MODULE: ./build/chunk-BZZJMZDF.js
var chunk_BZZJMZDF = __webpack_require__(9807);
;// CONCATENATED MODULE: ./build/chunk-ZCK6DE56.js









// src/refresh/login.ts
function obstacleToLogin({ token, source }) {
  if (token.kind === "doubt" || token.kind === "refused" && token.reason !== "other-app") {
    const outcome = token.kind === "doubt" ? "inconclusive" : "misconfigured";
    return { kind: "failed", outcome, reason: token.reason, trace: token.trace };
  }
  if (source?.kind !== "closed") return void 0;
  const { problem } = source;
  return { kind: "failed", outcome: "inconclusive", reason: problem.reason, problem };
}
function objectionToLogin(config, login, repository, now) {
  if (config.app === void 0) return "login-unavailable";
  if (login.kind === "failure") return login.reason;
  if (login.kind !== "code" || !login.hasAddress) return void 0;
  if (login.returnedState === void 0) return "state-missing";
  const verdict = (0,chunk_KKA2SPAL/* checkState */.We)(login.returnedState, config.app.secret, repository, config.source, now);
  switch (verdict) {
    case "good":
      return void 0;
    case "wrong":
      return "state-wrong";
    case "expired":
      return "state-expired";
  }
}
async function redeemLogin(config, login, scopes, services) {
  const response = await spendLogin(config, login, scopes, services);
  if (response.kind !== "issued") return failed(response.reason, response.trace);
  const first = await (0,chunk_KKA2SPAL/* verify */.MX)(config, response, services);
  if (first.kind === "rejected") return failed(first.reason, first.trace);
  return isShortLived(first.inspection) ? lengthen(config, first, services) : first;
}
async function spendLogin(config, login, scopes, services) {
  switch (login.kind) {
    case "failure":
      return { kind: "declined", reason: login.reason, trace: (0,chunk_BZZJMZDF/* present */.E)({ code: login.errorCode }) };
    case "code":
      return services.login.exchangeCode(config, login.code);
    case "device":
      return logInOnDevice(config, login.clientToken, scopes, services);
  }
}
async function logInOnDevice(config, clientToken, scopes, services) {
  const start = await services.login.startDevice(config, clientToken, scopes);
  if (start.kind !== "started") return start;
  await services.login.showDeviceCode(config, start);
  const end = services.login.now() + Math.min(start.lifetimeSeconds * 1e3, services.login.patienceMs);
  let intervalSeconds = start.intervalSeconds;
  while (services.login.now() + intervalSeconds * 1e3 < end) {
    await services.login.sleep(intervalSeconds * 1e3);
    const status = await services.login.askDevice(config, clientToken, start.code);
    switch (status.kind) {
      case "issued":
      case "declined":
      case "refused":
        return status;
      case "slow-down":
        intervalSeconds += SLOWER_BY_SECONDS;
        break;
      // An outage of a moment: the person may still be typing.
      case "doubt":
      case "pending":
        break;
    }
  }
  return { kind: "declined", reason: "device-login-expired", trace: {} };
}
var SLOWER_BY_SECONDS = 5;
async function lengthen(config, first, services) {
  const response = await services.meta.renew({ ...config, token: first.token }, false);
  if (response.kind !== "issued") return first;
  const longer = await (0,chunk_KKA2SPAL/* verify */.MX)(config, response, services);
  return longer.kind === "verified" && !isShortLived(longer.inspection) ? longer : first;
}
function isShortLived({ facts, at }) {
  return typeof facts.expiresAt === "number" && facts.expiresAt - at < 2 * chunk_AT37XLH7/* DAY */.d_;
}
function failed(reason, trace) {
  const outcome = LASTING.has(reason) ? "misconfigured" : "inconclusive";
  return { kind: "failed", outcome, reason, ...trace === void 0 ? {} : { trace } };
}
var LASTING = /* @__PURE__ */ new Set([
  "redirect-uri-differs",
  "redirect-uri-not-absolute",
  "domain-not-in-app-domains",
  "app-in-development",
  "app-credentials-refused",
  "app-disabled",
  "ip-not-allowed",
  "app-secret-proof-refused",
  "request-refused",
  "login-unavailable"
]);

// src/refresh/reauthorize.ts
async function reauthorizeToken(config, login, services) {
  const observed = await (0,chunk_CH2LDXDI/* observe */.l)(config, "reauthorize", services);
  const renewal = await acceptLogin(config, login, observed, services);
  return storeLogin(config, observed, renewal, services);
}
async function storeLogin(config, observed, renewal, services) {
  const stored = await (0,chunk_KKA2SPAL/* store */.M_)(config, "reauthorize", observed, STORE, renewal, services);
  const isStored = renewal.kind === "renewed" && stored.sourceProblem === void 0;
  const now = isStored ? { ...observed, token: renewal.fresh.inspection } : observed;
  const plan = isStored ? EXCHANGED : (0,chunk_KKA2SPAL/* planToken */.HU)(now.token, config.policy);
  const record = (0,chunk_KKA2SPAL/* recordOf */.zv)(now, { plan, superseded: false }, renewal, stored);
  const conclusion = (0,chunk_KKA2SPAL/* conclude */.Ep)(record, config.policy);
  const done = await (0,chunk_KKA2SPAL/* report */.z8)(config, "reauthorize", now, { stored, conclusion }, services);
  return { ...done, warnings: [...done.warnings, ...warnOfLosses(observed.token, done)] };
}
var STORE = { kind: "stop", outcome: "reauthorize", reason: "reauthorized" };
var EXCHANGED = { kind: "exchange", sixtyDays: false };
function warnOfLosses(old, { refreshed, facts }) {
  if (!refreshed || old.kind !== "dead" || facts.scopes === void 0) return [];
  const granted = new Set(facts.scopes);
  const scopes = (old.facts.scopes ?? []).filter((scope) => !granted.has(scope));
  const assets = (0,chunk_R7SDREGV/* lostTargets */.tB)(old.facts, facts);
  return [
    ...scopes.length === 0 ? [] : [(0,chunk_AYEERWTU/* fewerScopes */.XA)(scopes)],
    ...assets.length === 0 ? [] : [(0,chunk_KSGTWLTU/* fewerAssets */.JN)(assets)]
  ];
}
async function acceptLogin(config, login, observed, services) {
  const { token: old, source } = observed;
  const { policy } = config;
  const fail = (outcome, reason, lost) => ({
    kind: "failed",
    outcome: old.kind === "dead" ? "reauthorize" : outcome,
    reason: INTERRUPTIONS.has(reason) ? "login-interrupted" : reason,
    ...lost && { lost }
  });
  const obstacle = obstacleToLogin(observed);
  if (obstacle !== void 0) return fail(obstacle.outcome, obstacle.reason);
  if (source?.kind !== "open") throw new TypeError("A login needs a place to store its token");
  const now = old.at ?? source.secretScope.at;
  const objection = objectionToLogin(config, login, services.links.repository, now);
  if (objection !== void 0) return fail("inconclusive", objection);
  if ((0,chunk_KKA2SPAL/* identityOf */.cu)(old, policy) === void 0) return fail("misconfigured", "identity-unknown");
  const scopes = (0,chunk_36V37WCC/* scopesToRequest */.CX)((0,chunk_R7SDREGV/* knownFacts */.Xy)(old)?.scopes, policy);
  const fresh = await redeemLogin(config, login, scopes, services);
  if (fresh.kind === "failed") return fail(fresh.outcome, fresh.reason);
  const judgement = (0,chunk_KKA2SPAL/* judgeLogin */.te)(old, fresh.inspection, policy);
  const rejection = judgement.kind === "rejected" ? (0,chunk_R7SDREGV/* withLostTargets */.d9)(judgement, old, fresh.inspection) : (0,chunk_R7SDREGV/* objectToAssets */.Es)(old, fresh.inspection);
  if (rejection !== void 0) return fail("inconclusive", rejection.reason, rejection.lost);
  return { kind: "renewed", byLogin: true, fresh };
}
var INTERRUPTIONS = /* @__PURE__ */ new Set([
  "meta-unreachable",
  "meta-unavailable",
  "meta-rate-limited",
  "meta-error-unknown",
  "meta-unintelligible",
  "new-token-unproved"
]);



// EXTERNAL MODULE: ./build/chunk-QH4NPDUP.js
var chunk_QH4NPDUP = __webpack_require__(5488);
// EXTERNAL MODULE: ./build/chunk-MO6LM3JX.js
var chunk_MO6LM3JX = __webpack_require__(7390);
// EXTERNAL MODULE: ./build/chunk-OMBJOEPD.js
var chunk_OMBJOEPD = __webpack_require__(6442);
// EXTERNAL MODULE: ./build/chunk-3D5DFRX4.js
var chunk_3D5DFRX4 = __webpack_require__(6824);
// EXTERNAL MODULE: ./build/chunk-CSLGGUDA.js
var chunk_CSLGGUDA = __webpack_require__(5634);
// EXTERNAL MODULE: ./build/chunk-OIRZCA2N.js
var chunk_OIRZCA2N = __webpack_require__(758);
// EXTERNAL MODULE: ./build/chunk-C6MBO7GR.js
var chunk_C6MBO7GR = __webpack_require__(5583);
// EXTERNAL MODULE: ./build/chunk-I7TXE3IP.js
var chunk_I7TXE3IP = __webpack_require__(9199);
;// CONCATENATED MODULE: ./build/reauthorize-UEB6WXVK.js

























/***/ })

};
