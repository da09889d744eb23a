export const id = 123;
export const ids = [123];
export const modules = {

/***/ 9123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reauthorizeToken: () => (/* reexport */ reauthorizeToken)
});

// UNUSED EXPORTS: storeLogin

// EXTERNAL MODULE: ./build/chunk-ERD4RCUX.js
var chunk_ERD4RCUX = __webpack_require__(4463);
// EXTERNAL MODULE: ./build/chunk-6RTJTWWT.js
var chunk_6RTJTWWT = __webpack_require__(9498);
// EXTERNAL MODULE: ./build/chunk-PP3DBFFL.js
var chunk_PP3DBFFL = __webpack_require__(1287);
// EXTERNAL MODULE: ./build/chunk-BZZJMZDF.js
var chunk_BZZJMZDF = __webpack_require__(9807);
;// CONCATENATED MODULE: ./build/chunk-YRWO6SMN.js





// src/meta/dialog.ts
function dialogFailure({ reason, errorCode, errorMessage = "" }) {
  if (reason !== "login-refused" && reason !== "login-unreadable") return reason;
  const byNumber = errorCode === void 0 ? void 0 : BY_NUMBER.get(errorCode);
  return byNumber ?? BY_WORDS.find(([, words]) => words.test(errorMessage))?.[0] ?? reason;
}
var BY_NUMBER = /* @__PURE__ */ new Map([
  [1349048, "domain-not-in-app-domains"],
  [1349126, "app-in-development"],
  [1349168, "redirect-uri-not-listed"],
  [1349186, "login-suspended"],
  [1349187, "redirect-uri-not-https"],
  [1349220, "login-suspended"],
  [1349245, "tester-not-accepted"],
  [4476002, "app-of-other-platform"]
]);
var BY_WORDS = [
  ["tester-not-accepted", /Insufficient developer role/i],
  ["app-in-development", /in development mode/i],
  ["redirect-uri-not-listed", /Invalid redirect_uri/i],
  ["app-of-other-platform", /Invalid platform app/i]
];

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
  const app = (0,chunk_6RTJTWWT/* loginApp */.z)(config);
  if (app === void 0) return "login-unavailable";
  if (login.kind === "failure") return dialogFailure(login);
  if (login.kind === "device") return config.platform === "facebook" ? void 0 : "login-unavailable";
  if (login.isChecked) return void 0;
  if (!isOfRedirect(login, config.redirectUri)) return "address-of-other-origin";
  if (login.returnedState === void 0) return "state-missing";
  const verdict = (0,chunk_ERD4RCUX/* checkState */.We)(login.returnedState, app.secret, repository, config.source, now);
  switch (verdict) {
    case "good":
      return void 0;
    case "wrong":
      return "state-wrong";
    case "expired":
      return "state-expired";
  }
}
function dialogTrace({ errorCode, errorMessage }) {
  return (0,chunk_BZZJMZDF/* present */.E)({ code: errorCode, message: errorMessage, call: "the login" });
}
function outcomeOfLogin(reason) {
  return LASTING.has(reason) ? "misconfigured" : "inconclusive";
}
function isOfRedirect({ origin }, redirectUri) {
  return origin === void 0 || origin === new URL(redirectUri).origin;
}
async function redeemLogin(config, login, scopes, services, since) {
  const response = await spendLogin(config, login, scopes, services);
  if (response.kind !== "issued") return failed(response.reason, response.trace);
  if (config.platform !== "facebook") return makeLast(config, response, services, since);
  const first = await (0,chunk_ERD4RCUX/* verify */.MX)(config, response, services, login.kind === "device" ? void 0 : since);
  if (first.kind === "rejected") return failed(first.reason, first.trace);
  return endsSoon(first.inspection) ? lengthen(config, first, services) : first;
}
async function spendLogin(config, login, scopes, services) {
  switch (login.kind) {
    case "failure":
      return { kind: "declined", reason: login.reason, trace: dialogTrace(login) };
    case "code":
      return services.login.exchangeCode(config, login.code);
    case "device":
      return services.login.whileTyping(() => logInOnDevice(config, login.clientToken, scopes, services));
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
function endsSoon({ facts, at }) {
  return (0,chunk_PP3DBFFL/* endsWithin */._c)(facts.expiresAt, 2, at);
}
async function lengthen(config, first, services) {
  const response = await services.meta.renew({ ...config, token: first.token }, false);
  if (response.kind !== "issued") return first;
  const longer = await (0,chunk_ERD4RCUX/* verify */.MX)(config, response, services, first.inspection.at);
  return longer.kind === "verified" && !endsSoon(longer.inspection) ? longer : first;
}
async function makeLast(config, short, services, since) {
  const response = await services.meta.lengthen({ ...config, token: short.token });
  const isLongLived = response.kind === "declined" && response.reason === "long-lived";
  if (response.kind !== "issued" && !isLongLived)
    return failed(response.kind === "declined" ? "new-token-short-lived" : response.reason, response.trace);
  const { scopes } = short;
  const issued = response.kind === "issued" ? { ...response, ...(0,chunk_BZZJMZDF/* present */.E)({ scopes }) } : short;
  const longer = await (0,chunk_ERD4RCUX/* verify */.MX)(config, issued, services, since);
  if (longer.kind === "rejected") return failed(longer.reason, longer.trace);
  const { expiresAt } = longer.inspection.facts;
  const lasts = isLongLived || expiresAt !== "unknown" && !endsSoon(longer.inspection);
  return lasts ? longer : failed("new-token-short-lived");
}
function failed(reason, trace) {
  return {
    kind: "failed",
    outcome: outcomeOfLogin(reason),
    reason,
    ...trace === void 0 ? {} : { trace }
  };
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
  "app-secret-proof-missing",
  "api-version-ended",
  "two-factor-required",
  "meta-permission-refused",
  "request-refused",
  "redirect-uri-not-listed",
  "redirect-uri-not-https",
  "login-unavailable",
  "app-of-other-platform",
  "new-token-short-lived"
]);



// EXTERNAL MODULE: ./build/chunk-LRONIQVV.js
var chunk_LRONIQVV = __webpack_require__(9895);
// EXTERNAL MODULE: ./build/chunk-W46ARQGK.js
var chunk_W46ARQGK = __webpack_require__(6903);
// EXTERNAL MODULE: ./build/chunk-2FQHGQ34.js
var chunk_2FQHGQ34 = __webpack_require__(2792);
// EXTERNAL MODULE: ./build/chunk-AYEERWTU.js
var chunk_AYEERWTU = __webpack_require__(8822);
// EXTERNAL MODULE: ./build/chunk-QJWRNKAA.js
var chunk_QJWRNKAA = __webpack_require__(1969);
// EXTERNAL MODULE: ./build/chunk-4JROWNT2.js
var chunk_4JROWNT2 = __webpack_require__(6856);
// EXTERNAL MODULE: ./build/chunk-WZU7E36A.js
var chunk_WZU7E36A = __webpack_require__(7202);
// EXTERNAL MODULE: ./build/chunk-DMQJJSUO.js
var chunk_DMQJJSUO = __webpack_require__(5429);
;// CONCATENATED MODULE: ./build/chunk-NDJAYP2F.js












// src/refresh/reauthorize.ts
async function reauthorizeToken(config, login, services) {
  const observed = await (0,chunk_2FQHGQ34/* observe */.lB)(config, "reauthorize", services);
  const renewal = await acceptLogin(config, login, observed, services);
  return storeLogin(config, observed, renewal, services);
}
async function storeLogin(config, observed, renewal, services) {
  const stored = observed.standing.kind === "current" ? await (0,chunk_LRONIQVV/* store */.M_)(config, "reauthorize", observed, STORE, renewal, services) : (0,chunk_LRONIQVV/* nothingStored */.VC)(config, observed);
  const isStored = renewal.kind === "renewed" && stored.sourceProblem === void 0 && (stored.standing ?? observed.standing).kind === "current";
  const now = isStored ? { ...observed, token: renewal.fresh.inspection } : observed;
  const plan = isStored ? EXCHANGED : (0,chunk_LRONIQVV/* planToken */.HU)(now.token, config.policy);
  const record = (0,chunk_LRONIQVV/* recordOf */.zv)(now, plan, renewal, stored);
  const conclusion = (0,chunk_LRONIQVV/* conclude */.Ep)(record, config.policy);
  const done = await (0,chunk_LRONIQVV/* report */.z8)(config, "reauthorize", now, { stored, conclusion }, services);
  return { ...done, warnings: [...done.warnings, ...warnOfLosses(observed.token, done)] };
}
var STORE = { kind: "stop", outcome: "reauthorize", reason: "reauthorized" };
var EXCHANGED = { kind: "exchange", sixtyDays: false };
function warnOfLosses(old, { refreshed, facts }) {
  if (!refreshed || old.kind !== "dead" || facts.scopes === void 0) return [];
  const granted = new Set(facts.scopes);
  const scopes = (old.facts.scopes ?? []).filter((scope) => !granted.has(scope));
  const assets = (0,chunk_QJWRNKAA/* lostTargets */.tB)(old.facts, facts);
  return [
    ...scopes.length === 0 ? [] : [(0,chunk_AYEERWTU/* fewerScopes */.XA)(scopes)],
    ...assets.length === 0 ? [] : [(0,chunk_W46ARQGK/* fewerAssets */.JN)(assets)]
  ];
}
async function acceptLogin(config, login, observed, services) {
  const { token: old, source } = observed;
  const { policy } = config;
  const fail = (outcome, reason, { trace, lost } = {}) => ({
    kind: "failed",
    outcome: old.kind === "dead" ? "reauthorize" : outcome,
    reason: INTERRUPTIONS.has(reason) ? "login-interrupted" : reason,
    ...(0,chunk_BZZJMZDF/* present */.E)({ trace, lost })
  });
  if (observed.standing.kind !== "current") return { kind: "nothing" };
  const obstacle = obstacleToLogin(observed);
  if (obstacle !== void 0) return fail(obstacle.outcome, obstacle.reason, obstacle);
  if (source?.kind !== "open") throw new TypeError("A login needs a place to store its token");
  const now = old.at ?? source.secretScope.at;
  const objection = objectionToLogin(config, login, services.links.repository, now);
  if (objection !== void 0) {
    const more = login.kind === "failure" ? { trace: dialogTrace(login) } : {};
    return fail(outcomeOfLogin(objection), objection, more);
  }
  if ((0,chunk_ERD4RCUX/* identityOf */.cu)(old, policy) === void 0) return fail("misconfigured", "identity-unknown");
  const scopes = (0,chunk_WZU7E36A/* withBasicScope */.Vb)((0,chunk_WZU7E36A/* scopesToRequest */.CX)((0,chunk_4JROWNT2/* knownFacts */.Xy)(old)?.scopes, policy), config.platform);
  const fresh = await redeemLogin(config, login, scopes, services, old.at);
  if (fresh.kind === "failed") return fail(fresh.outcome, fresh.reason, fresh);
  const judgement = (0,chunk_ERD4RCUX/* judgeLogin */.te)(old, fresh.inspection, policy);
  const rejection = judgement.kind === "rejected" ? (0,chunk_QJWRNKAA/* withLostTargets */.d9)(judgement, old, fresh.inspection) : (0,chunk_QJWRNKAA/* objectToAssets */.Es)(old, fresh.inspection);
  if (rejection !== void 0) return fail("inconclusive", rejection.reason, rejection);
  return { kind: "renewed", byLogin: true, fresh };
}
var INTERRUPTIONS = /* @__PURE__ */ new Set([
  "meta-unreachable",
  ...chunk_DMQJJSUO/* NETWORK_FAILURES */.L.map((failure) => `meta-${failure}`),
  "meta-unavailable",
  "meta-rate-limited",
  "meta-error-unknown",
  "meta-unintelligible",
  "new-token-unproved"
]);



// EXTERNAL MODULE: ./build/chunk-FQLOO2O4.js
var chunk_FQLOO2O4 = __webpack_require__(1344);
// EXTERNAL MODULE: ./build/chunk-OVLX3QCO.js
var chunk_OVLX3QCO = __webpack_require__(8601);
// EXTERNAL MODULE: ./build/chunk-SBPPLKL3.js
var chunk_SBPPLKL3 = __webpack_require__(9039);
// EXTERNAL MODULE: ./build/chunk-IDEG2BQW.js
var chunk_IDEG2BQW = __webpack_require__(9063);
// EXTERNAL MODULE: ./build/chunk-SMTXQW6N.js
var chunk_SMTXQW6N = __webpack_require__(2806);
// EXTERNAL MODULE: ./build/chunk-NNXA7R7D.js
var chunk_NNXA7R7D = __webpack_require__(9475);
// EXTERNAL MODULE: ./build/chunk-I7TXE3IP.js
var chunk_I7TXE3IP = __webpack_require__(9199);
// EXTERNAL MODULE: ./build/chunk-E2AEFCL7.js
var chunk_E2AEFCL7 = __webpack_require__(8177);
// EXTERNAL MODULE: ./build/chunk-ZDF67V4R.js
var chunk_ZDF67V4R = __webpack_require__(1835);
// EXTERNAL MODULE: ./build/chunk-ZRHTYEP2.js
var chunk_ZRHTYEP2 = __webpack_require__(4790);
// EXTERNAL MODULE: ./build/chunk-V5PYBW2M.js
var chunk_V5PYBW2M = __webpack_require__(9914);
// EXTERNAL MODULE: ./build/chunk-JYKV3UBK.js
var chunk_JYKV3UBK = __webpack_require__(6817);
;// CONCATENATED MODULE: ./build/reauthorize-O4KS54EB.js

































/***/ })

};
