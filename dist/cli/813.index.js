export const id = 813;
export const ids = [813];
export const modules = {

/***/ 4573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ planToken)
/* harmony export */ });
/* harmony import */ var _chunk_AJTK3TQ2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8751);
/* harmony import */ var _chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(992);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7492);




// src/token/plan.ts
var YOUNGEST_TO_REFRESH = _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY */ .d_;
var RULES = [
  belongsToAnotherApp,
  belongsToAnotherUser,
  neverExpires,
  isPageOrAppToken,
  isRefreshedByItsPlatform,
  isDue
];
function planToken(inspection, policy) {
  switch (inspection.kind) {
    // Doubt changes nothing.
    case "doubt":
      return stop("inconclusive", inspection.reason);
    // The app secret, the app or the caller is refused: that says nothing about the token.
    case "refused":
      return stop("misconfigured", inspection.reason);
    case "dead":
      return stop("reauthorize", inspection.reason);
    case "alive":
      return planLivingToken(inspection, policy);
  }
}
function planLivingToken(inspection, policy) {
  for (const rule of RULES) {
    const plan = rule(inspection, policy);
    if (plan !== void 0) return plan;
  }
  return keep("not-due");
}
function belongsToAnotherApp({ facts }, { appId }) {
  return appId === void 0 || facts.appId === appId ? void 0 : stop("misconfigured", "other-app");
}
function belongsToAnotherUser({ facts }, { expectedUserId }) {
  return expectedUserId === void 0 || facts.userId === expectedUserId ? void 0 : stop("misconfigured", "other-user");
}
function neverExpires({ facts }) {
  return facts.expiresAt === "never" ? keep("never-expires") : void 0;
}
function isPageOrAppToken({ facts }) {
  if (facts.kind === "page") return keep("page-token");
  return facts.kind === "app" ? keep("app-token") : void 0;
}
function isRefreshedByItsPlatform({ facts, at }) {
  if (facts.kind !== "instagram" && facts.kind !== "threads") return void 0;
  const isTooYoung = (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_2__/* .isDate */ .$P)(facts.issuedAt) && at - facts.issuedAt < YOUNGEST_TO_REFRESH;
  return isTooYoung && !(0,_chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_1__/* .isShortLived */ .HB)(facts, at) ? keep("not-due") : exchange(false);
}
function isDue({ facts, at }, policy) {
  return (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_2__/* .isDate */ .$P)(facts.expiresAt) && at > (0,_chunk_AJTK3TQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .dueAt */ .s5)(facts.expiresAt, policy) ? exchange(facts.kind === "system-user") : void 0;
}
function stop(outcome, reason) {
  return { kind: "stop", outcome, reason };
}
function keep(reason) {
  return { kind: "keep", reason };
}
function exchange(sixtyDays) {
  return { kind: "exchange", sixtyDays };
}




/***/ }),

/***/ 7917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ originText),
/* harmony export */   HR: () => (/* binding */ MADE_FROM_SHORT_LIVED),
/* harmony export */   uS: () => (/* binding */ kindText),
/* harmony export */   wc: () => (/* binding */ renewalOf)
/* harmony export */ });
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7492);


// src/messages/kind.ts
function kindText(kind) {
  switch (kind) {
    case "user":
      return "user token";
    case "page":
      return "page token";
    case "system-user":
      return "system user token";
    case "app":
      return "app token";
    case "instagram":
      return "Instagram token";
    case "threads":
      return "Threads token";
    case "unknown":
      return "not known";
  }
}
function originText({ kind, expiresAt }) {
  return kind === "page" && (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .isDate */ .$P)(expiresAt) ? MADE_FROM_SHORT_LIVED : void 0;
}
var MADE_FROM_SHORT_LIVED = "It is a page's token with an end date, so it was made from a short-lived user token.";
function renewalOf({ kind }, platform) {
  if (platform !== "facebook") return platform;
  switch (kind) {
    case "page":
      return "page-login";
    case "system-user":
    case "app":
    case "instagram":
    case "threads":
      return kind;
    case "user":
    case "unknown":
      return "login";
  }
}




/***/ }),

/***/ 3126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nothingStored)
/* harmony export */ });
// src/refresh/stored.ts
function nothingStored({ unwritten }) {
  return { repaired: [], failed: [], unwritten: [...unwritten] };
}




/***/ }),

/***/ 9795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ signState)
/* harmony export */ });
/* harmony import */ var _chunk_YBKOLYV6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2683);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3659);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7492);




// src/meta/login-state.ts
function signState(appSecret, repository, location, now) {
  const until = (Math.floor(now / _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_) + 2) * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
  return `${until.toString(36)}.${signature(appSecret, repository, location, until)}`;
}
function signature(appSecret, repository, location, until) {
  const bound = [
    "refresh-meta-token login state",
    repository.toLowerCase(),
    (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_1__/* .locationKey */ .dE)(location),
    String(until)
  ];
  return (0,_chunk_YBKOLYV6_js__WEBPACK_IMPORTED_MODULE_2__/* .createHmac */ .Gz)("sha256", appSecret.reveal()).update(bound.join("\n")).digest("hex").slice(0, 32);
}




/***/ }),

/***/ 7813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ apply),
/* harmony export */   Ep: () => (/* binding */ conclude),
/* harmony export */   Q$: () => (/* binding */ proveAll),
/* harmony export */   z8: () => (/* binding */ report),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _chunk_M4AVLXID_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3126);
/* harmony import */ var _chunk_SRRMBLV6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9795);
/* harmony import */ var _chunk_GGSRCEEN_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4573);
/* harmony import */ var _chunk_PORRIA6A_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7411);
/* harmony import */ var _chunk_JQCNVXXN_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61);
/* harmony import */ var _chunk_4IUVC5MK_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1365);
/* harmony import */ var _chunk_4KJIHWA6_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8855);
/* harmony import */ var _chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9880);
/* harmony import */ var _chunk_A62EAXTI_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8233);
/* harmony import */ var _chunk_AJTK3TQ2_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8751);
/* harmony import */ var _chunk_IZFVMFC5_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7917);
/* harmony import */ var _chunk_ATV4BOWB_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6348);
/* harmony import */ var _chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2841);
/* harmony import */ var _chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5594);
/* harmony import */ var _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7757);
/* harmony import */ var _chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2273);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3659);
/* harmony import */ var _chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(992);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7492);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2184);





















// src/token/conclusion.ts
function conclude(given, policy) {
  const { renewal } = given;
  const record = renewal.kind === "died" ? afterDeath(given, renewal.death, policy) : { ...given, renewal };
  const { freshness } = record;
  const seen = factsSeen(record.inspection);
  if (freshness.kind === "unknown") return inDoubt(freshness, seen);
  if (freshness.kind === "superseded") return superseded(record, seen);
  const current = currentInspection(record);
  const facts = (0,_chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_12__/* .knownFacts */ .Xy)(current) ?? _chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_12__/* .NO_FACTS */ .Kj;
  const assets = (0,_chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_5__/* .assetsOf */ .ZS)(current);
  const alerts = alertsOf(record, facts, assets, policy);
  const found = [...findingsOf(record), ...alerts.map(findingOf)];
  const findings = found.length === 0 ? [ONLY_LOOKED] : found;
  const sum = findings.reduce((one, other) => (0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_14__/* .isMoreSevere */ .Yl)(other.outcome, one.outcome) ? other : one);
  return {
    ...sum,
    findings,
    alerts,
    facts,
    ...assets.length > 0 && { assets },
    ..."lost" in record.renewal && { lost: record.renewal.lost },
    ...answerOf(record),
    issue: issueOf(record, alerts, assets, sum.outcome),
    verified: record.plan.kind !== "stop"
  };
}
function factsSeen(inspection) {
  const facts = (0,_chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_12__/* .knownFacts */ .Xy)(inspection) ?? _chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_12__/* .NO_FACTS */ .Kj;
  return inspection.kind === "dead" ? { ...facts, expiresAt: "unknown" } : facts;
}
function afterDeath(record, death, policy) {
  return { ...record, inspection: death, plan: (0,_chunk_GGSRCEEN_js__WEBPACK_IMPORTED_MODULE_1__/* .planToken */ .H)(death, policy), renewal: { kind: "nothing" } };
}
function answerOf({ inspection, renewal }) {
  const asked = "trace" in renewal ? renewal : void 0;
  const told = asked ?? ("trace" in inspection ? inspection : void 0);
  return told === void 0 ? {} : (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_15__/* .present */ .E)({ trace: told.trace, answered: "reason" in told ? told.reason : void 0 });
}
var ONLY_LOOKED = { outcome: "healthy", reason: "would-refresh" };
function issueOf({ inspection, renewal, sourceProblem }, alerts, assets, outcome) {
  if (inspection.kind === "doubt")
    return alerts.some(({ kind }) => kind === "refused-by-meta") ? "unless-open" : "leave";
  if (alerts.length > 0) return "wanted";
  if (assets.some(({ reach }) => reach.kind === "not-measured")) return "leave";
  if (wasRefreshDeclined(inspection, renewal)) return "leave";
  const isWell = outcome === "healthy" || outcome === "refreshed";
  return isWell && sourceProblem === void 0 ? "resolved" : "leave";
}
function superseded({ failed }, facts) {
  const finding = { outcome: "superseded", reason: "newer-token-stored" };
  const alerts = failed.length === 0 ? [] : [{ kind: "target", targets: failed }];
  const findings = [...alerts.map(findingOf), finding];
  const issue = alerts.length === 0 ? "leave" : "wanted";
  return { ...findings[0] ?? finding, findings, alerts, facts, issue, verified: false };
}
function inDoubt({ outcome, reason, problem }, facts) {
  const finding = { outcome, reason };
  const alerts = problem?.kind === "permanent" ? [{ kind: "github-credential", problem }] : [];
  const issue = alerts.length === 0 ? "leave" : "wanted";
  return { ...finding, findings: [finding], alerts, facts, issue, verified: false };
}
function currentInspection({ inspection, renewal, sourceProblem }) {
  if (renewal.kind === "extended") return renewal.fresh.inspection;
  return renewal.kind === "renewed" && sourceProblem === void 0 ? renewal.fresh.inspection : inspection;
}
function findingsOf({
  inspection,
  plan,
  renewal,
  sourceProblem,
  repaired,
  failed
}) {
  const findings = [...findingsOfRenewal(renewal, sourceProblem)];
  if (repaired.length > 0) findings.unshift({ outcome: "healthy", reason: "repaired" });
  if (inspection.kind === "doubt") findings.push({ outcome: "inconclusive", reason: inspection.reason });
  if (sourceProblem?.kind === "transient" && (plan.kind === "exchange" || renewal.kind === "renewed"))
    findings.push({ outcome: "inconclusive", reason: sourceProblem.reason });
  if (failed.some(({ kind }) => kind === "transient")) {
    findings.push({ outcome: "inconclusive", reason: "target-not-written" });
  }
  if (plan.kind === "keep") findings.push({ outcome: "healthy", reason: plan.reason });
  return findings;
}
function findingsOfRenewal(renewal, sourceProblem) {
  switch (renewal.kind) {
    case "nothing":
    // It is an alert, and so already a finding.
    case "refused":
      return [];
    case "dry-run":
      return [{ outcome: "healthy", reason: "would-refresh" }];
    case "renewed":
      if (sourceProblem !== void 0) return [];
      return [{ outcome: "refreshed", reason: renewal.byLogin ? "reauthorized" : "refreshed" }];
    case "extended":
      return [{ outcome: "healthy", reason: "same-string" }];
    case "held":
      return [{ outcome: "healthy", reason: renewal.why }];
    case "rejected":
      return [{ outcome: "inconclusive", reason: renewal.reason }];
    case "failed":
      return [{ outcome: renewal.outcome, reason: renewal.reason }];
  }
}
function alertsOf(record, facts, measured, policy) {
  const { inspection, plan, renewal, sourceProblem, failed, credentialEndsAt } = record;
  const alerts = [];
  if (inspection.kind === "dead") alerts.push({ kind: "dead", reason: inspection.reason });
  if (inspection.kind === "refused") {
    alerts.push({
      kind: "refused-by-meta",
      reason: inspection.reason,
      ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_15__/* .present */ .E)({ ownerAppId: inspection.ownerAppId })
    });
  }
  const unknown = unknownForDays(record, policy);
  if (unknown !== void 0) alerts.push({ kind: "refused-by-meta", reason: unknown });
  if (renewal.kind === "refused") alerts.push({ kind: "refused-by-meta", reason: renewal.reason });
  if (inspection.kind === "alive") {
    if (plan.kind === "stop") alerts.push({ kind: "refused-by-meta", reason: otherIdentity(plan.reason) });
    alerts.push(
      ...(0,_chunk_A62EAXTI_js__WEBPACK_IMPORTED_MODULE_6__/* .alertsOfLivingToken */ .Nx)(
        facts,
        policy,
        inspection.at,
        notExtended(renewal, sourceProblem, inspection.facts)
      )
    );
  }
  const assets = (0,_chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_5__/* .refusedAssets */ .i9)(measured, facts);
  if (assets.length > 0) alerts.push({ kind: "asset-refused", assets });
  if (sourceProblem?.kind === "permanent") alerts.push({ kind: "github-credential", problem: sourceProblem });
  if (isRefreshDeclined(record)) alerts.push({ kind: "refresh-declined" });
  const isNew = renewal.kind === "renewed" && sourceProblem === void 0;
  const isAgain = isSecondDay(record);
  const told = failed.filter(
    ({ kind, isUnknown }) => isNew || kind === "permanent" || isUnknown && isAgain
  );
  if (told.length > 0) alerts.push({ kind: "target", targets: told });
  if ((0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_13__/* .isDate */ .$P)(inspection.at)) alerts.push(...(0,_chunk_A62EAXTI_js__WEBPACK_IMPORTED_MODULE_6__/* .alertsOfCredential */ .m5)(credentialEndsAt, policy, inspection.at));
  return alerts;
}
function unknownForDays(record, policy) {
  const { inspection, renewal } = record;
  if (inspection.kind === "doubt") return isSecondDay(record) ? unknownOf(inspection) : void 0;
  if (inspection.kind !== "alive") return void 0;
  const { expiresAt } = inspection.facts;
  const isDueForDays = !(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_13__/* .isDate */ .$P)(expiresAt) || inspection.at - (0,_chunk_AJTK3TQ2_js__WEBPACK_IMPORTED_MODULE_7__/* .dueAt */ .s5)(expiresAt, policy) > _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_13__/* .DAY */ .d_;
  return isDueForDays && isStoredForDays(record) && record.passedBefore !== true ? unknownOf(renewal) : void 0;
}
function isSecondDay(record) {
  return record.passedBefore === false && isStoredForDays(record);
}
function isStoredForDays({ storedForSeconds: storedForSeconds2 = Number.POSITIVE_INFINITY }) {
  return storedForSeconds2 > _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_13__/* .DAY */ .d_;
}
function dependsOnDayBefore({
  inspection,
  renewal,
  failed
}) {
  return [inspection, renewal].some(unknownOf) || failed.some((target) => target.isUnknown === true);
}
function unknownOf(answer) {
  const reason = "reason" in answer ? answer.reason : void 0;
  return reason === "meta-error-unknown" || reason === "meta-gives-no-reason" ? reason : void 0;
}
function otherIdentity(reason) {
  return reason === "other-app" ? "other-app" : "other-user";
}
var OLD_ENOUGH_SECONDS = 2 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_13__/* .DAY */ .d_;
var JUST_STORED_SECONDS = 20 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_13__/* .HOUR */ .dp;
function isRefreshDeclined({
  inspection,
  renewal,
  storedForSeconds: storedForSeconds2 = OLD_ENOUGH_SECONDS
}) {
  if (!wasRefreshDeclined(inspection, renewal)) return false;
  return storedForSeconds2 <= JUST_STORED_SECONDS || storedForSeconds2 > OLD_ENOUGH_SECONDS;
}
function wasRefreshDeclined(inspection, renewal) {
  if (!isEndUnknown(inspection) || renewal.kind !== "held") return false;
  return renewal.why === "exchange-declined" && !renewal.mayPass || renewal.why === "blocked-by-policy";
}
function isEndUnknown(inspection) {
  return inspection.kind === "alive" && inspection.facts.expiresAt === "unknown";
}
function notExtended(renewal, sourceProblem, facts) {
  switch (renewal.kind) {
    case "extended":
      return "ends-all-the-same";
    case "renewed":
      return sourceProblem === void 0 ? renewal.why ?? "ends-all-the-same" : "not-extended";
    case "dry-run":
      return needsNoPerson(facts) ? "would-extend" : "not-extended";
    case "held":
      return renewal.why === "lasts-already" ? "exchange-declined" : renewal.why;
    case "nothing":
    case "rejected":
    case "refused":
    case "failed":
      return "not-extended";
  }
}
var LONGEST_SHORT_LIFE_DAYS = 2;
function needsNoPerson({ kind, issuedAt, expiresAt }) {
  if (kind !== "user") return true;
  const isLongLived = issuedAt !== void 0 && !(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_13__/* .endsWithin */ ._c)(expiresAt, LONGEST_SHORT_LIFE_DAYS, issuedAt);
  return !isLongLived;
}
function findingOf(alert) {
  return { outcome: outcomeOf(alert), reason: (0,_chunk_A62EAXTI_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A3)(alert) };
}
function outcomeOf(alert) {
  switch (alert.kind) {
    case "dead":
    case "missing-scopes":
      return "reauthorize";
    case "refused-by-meta":
      return unknownOf(alert) === void 0 ? "misconfigured" : "inconclusive";
    case "asset-refused":
    case "github-credential":
      return "misconfigured";
    case "target":
      return "partial";
    case "ends-soon":
    case "refresh-declined":
    case "data-access":
    case "github-credential-ends":
      return "attention";
  }
}

// src/refresh/prove-writable.ts
async function proveSource(location, observed, { secrets }) {
  const { source } = observed;
  if (source === void 0 || secrets === void 0) return observed;
  return { ...observed, source: await proved(location, source, secrets) };
}
async function proveAll(config, observed, services) {
  const { secrets } = services;
  if (secrets === void 0) return observed;
  const others = (0,_chunk_4KJIHWA6_js__WEBPACK_IMPORTED_MODULE_16__/* .otherLocations */ .t$)(config).map(async (location) => {
    const secretState = observed.others.get((0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_17__/* .locationKey */ .dE)(location));
    return secretState === void 0 ? [] : [[(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_17__/* .locationKey */ .dE)(location), await proved(location, secretState, secrets)]];
  });
  const [withSource, ...rest] = await Promise.all([
    proveSource(config.source, observed, services),
    ...others
  ]);
  return { ...withSource, others: new Map(rest.flat()) };
}
async function proved(location, secretState, secrets) {
  if (secretState.kind !== "open") return secretState;
  const reply = await secrets.proveWritable(location, secretState);
  return reply.kind === "done" ? secretState : { ...secretState, kind: "closed", problem: reply.problem };
}

// src/refresh/apply.ts
async function apply(config, mode, observed, plan, services) {
  const mayAct = observed.freshness.kind === "current";
  const hasWork = plan.kind === "exchange" || (0,_chunk_4KJIHWA6_js__WEBPACK_IMPORTED_MODULE_16__/* .otherLocations */ .t$)(config).length > 0 || observed.source?.kind === "closed";
  const isIdle = !mayAct || !hasWork;
  const { renewal, stored } = isIdle ? { renewal: { kind: "nothing" }, stored: (0,_chunk_M4AVLXID_js__WEBPACK_IMPORTED_MODULE_18__/* .nothingStored */ .V)(observed) } : await write(config, mode, observed, plan, services);
  const record = recordOf(observed, plan, renewal, stored);
  const passedBefore = dependsOnDayBefore(record) ? await services.passedBefore() : void 0;
  return { stored, conclusion: conclude({ ...record, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_15__/* .present */ .E)({ passedBefore }) }, config.policy) };
}
async function write(config, mode, observed, plan, services) {
  const { renew, store } = await __webpack_require__.e(/* import() */ 316).then(__webpack_require__.bind(__webpack_require__, 6316));
  const proved2 = plan.kind === "exchange" ? await proveSource(config.source, observed, services) : observed;
  const renewal = await renew(config, mode, proved2, plan, services);
  return { renewal, stored: await store(config, mode, proved2, plan, renewal, services) };
}
function recordOf(observed, plan, renewal, { sourceProblem, freshness: overtaken, repaired, failed }) {
  const { token: inspection, source, freshness } = observed;
  return {
    inspection,
    plan,
    renewal,
    freshness: overtaken ?? freshness,
    repaired,
    failed,
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_15__/* .present */ .E)({
      sourceProblem,
      credentialEndsAt: source?.credentialEndsAt,
      storedForSeconds: (0,_chunk_4IUVC5MK_js__WEBPACK_IMPORTED_MODULE_4__/* .storedForSeconds */ .eN)(observed)
    })
  };
}

// src/messages/log.ts
function reportLines(report2) {
  const { facts, now } = report2;
  const lines = [
    `${report2.location}: ${report2.outcome}. ${(0,_chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_10__/* .explain */ .WE)(report2.reason).title} (${(0,_chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_10__/* .codeOf */ .$N)(report2.reason)}).`,
    ...identityLine(facts),
    ...now === void 0 ? [] : [endLine(report2, now)],
    ...scheduleLine(report2),
    ...(report2.assets ?? []).map((measured) => `${(0,_chunk_JQCNVXXN_js__WEBPACK_IMPORTED_MODULE_3__/* .assetLine */ .bl)(measured)}.`),
    ...otherFindings(report2).map((reason) => `Also: ${(0,_chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_10__/* .explain */ .WE)(reason).title} (${(0,_chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_10__/* .codeOf */ .$N)(reason)}).`),
    ...report2.repairedTargets.map((location) => `Brought up to date: ${location}.`),
    ...report2.failedTargets.map(({ location, why, hint }) => `Not written: ${location}. ${why} ${hint}`),
    ...answerLine(report2),
    ...report2.issueUrl === void 0 ? [] : [`Next steps: ${report2.issueUrl}`]
  ];
  return lines.map(_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_19__/* .escapeLogLine */ ._P);
}
function identityLine({ kind, appId, appName, userId, profileId, scopes }) {
  if (kind === "unknown") return [];
  const parts = [
    `Kind: ${(0,_chunk_IZFVMFC5_js__WEBPACK_IMPORTED_MODULE_8__/* .kindText */ .uS)(kind)}`,
    ...appId === void 0 ? [] : [`app ${appName === void 0 ? appId : `${appName} (${appId})`}`],
    ...userId === void 0 ? [] : [`user ${userId}`],
    ...profileId === void 0 ? [] : [`page ${profileId}`],
    ...scopes === void 0 ? [] : [`permissions ${scopes.length === 0 ? "none" : scopes.join(" ")}`]
  ];
  return [`${parts.join(", ")}.`];
}
function endLine({ facts, alerts }, now) {
  const { expiresAt, dataAccessExpiresAt, scopes } = facts;
  const dataAccess = (0,_chunk_AJTK3TQ2_js__WEBPACK_IMPORTED_MODULE_7__/* .dependsOnDataAccess */ .nm)(scopes) ? ` Data access ends: ${(0,_chunk_ATV4BOWB_js__WEBPACK_IMPORTED_MODULE_9__/* .expiryText */ .X5)(dataAccessExpiresAt, now)}.` : "";
  const origin = (0,_chunk_IZFVMFC5_js__WEBPACK_IMPORTED_MODULE_8__/* .originText */ .CQ)(facts);
  return `${(0,_chunk_ATV4BOWB_js__WEBPACK_IMPORTED_MODULE_9__/* .endFact */ .If)(expiresAt, alerts, now).join(": ")}.${origin === void 0 ? "" : ` ${origin}`}${dataAccess}`;
}
function scheduleLine({ nextRefreshAt, warnAt, now = 0 }) {
  const parts = [
    ...nextRefreshAt === void 0 || nextRefreshAt <= now ? [] : [`Next refresh: from ${(0,_chunk_ATV4BOWB_js__WEBPACK_IMPORTED_MODULE_9__/* .moment */ .n$)(nextRefreshAt)}.`],
    ...warnAt === void 0 || warnAt <= now ? [] : [`If it cannot be refreshed, a person is asked from ${(0,_chunk_ATV4BOWB_js__WEBPACK_IMPORTED_MODULE_9__/* .moment */ .n$)(warnAt)}.`]
  ];
  return parts.length === 0 ? [] : [parts.join(" ")];
}
function otherFindings({ reason, findings }) {
  const severe = findings.filter(({ outcome }) => (0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_14__/* .isMoreSevere */ .Yl)(outcome, "refreshed"));
  return [...new Set(severe.map((finding) => finding.reason))].filter((other) => other !== reason);
}
function answerLine({ trace }) {
  const answer = trace && (0,_chunk_JQCNVXXN_js__WEBPACK_IMPORTED_MODULE_3__/* .metaAnswer */ .ul)(trace);
  return answer === void 0 ? [] : [answer];
}

// src/messages/resolved.ts
function resolvedComment(secretName, { facts, findings, reason }) {
  const name = (0,_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_19__/* .code */ .aY)(secretName);
  const reasons = [reason, ...findings.map((finding) => finding.reason)];
  const end = endClause(facts);
  if (reasons.includes("reauthorized"))
    return `Done: somebody logged in again, and ${name} holds a verified new token${end}.`;
  if (reasons.includes("refreshed")) return `Done: ${name} holds a verified new token from Meta${end}.`;
  if (reasons.includes("same-string")) return `Done: Meta extended the token in ${name}${end}.`;
  if (reasons.includes("repaired"))
    return `Done: every place that should hold ${name} has the current token again${end}.`;
  return `Done: nothing is left to do, and ${name} holds a valid token${end}.`;
}
function waitingNote(secretName) {
  return `> Nothing has to be done for ${(0,_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_19__/* .code */ .aY)(secretName)} at the moment. That has changed several times, so this issue is closed once it has stayed that way for three days.`;
}
function endClause({ expiresAt }) {
  switch (expiresAt) {
    case "never":
      return ", which never expires";
    case "unknown":
      return "";
    default:
      return `, which ends on ${(0,_chunk_ATV4BOWB_js__WEBPACK_IMPORTED_MODULE_9__/* .moment */ .n$)(expiresAt)}`;
  }
}

// src/refresh/schedule.ts
var IDLE_DAYS = 60;
var TOLD_FROM_DAYS = 45;
function scheduleEnd({ isPublic, pushedAt }, now) {
  const since = pushedAt ?? now;
  return isPublic && now - since > TOLD_FROM_DAYS * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_13__/* .DAY */ .d_ ? since + IDLE_DAYS * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_13__/* .DAY */ .d_ : void 0;
}

// src/refresh/report.ts
async function report(config, mode, observed, { stored, conclusion }, services) {
  const now = observed.token.at;
  const issue = await syncIssue(config, mode, observed, stored, conclusion, services);
  const notified = await (0,_chunk_PORRIA6A_js__WEBPACK_IMPORTED_MODULE_2__/* .notifyConsumers */ .fj)(config, mode, conclusion, stored.fresh ?? config.token, services);
  const handed = handOver(config, mode, observed, conclusion, services);
  const findings = [...conclusion.findings, ...issue.findings, ...handed];
  const outcome = (0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_14__/* .mostSevere */ .ux)(findings.map((finding) => finding.outcome));
  const tokenReport = {
    secret: config.name,
    location: (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_17__/* .describeLocation */ .lR)(config.source),
    outcome,
    reason: findings.find((finding) => finding.outcome === outcome)?.reason ?? conclusion.reason,
    refreshed: conclusion.findings.some((finding) => finding.outcome === "refreshed"),
    facts: conclusion.facts,
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_15__/* .present */ .E)({ assets: assetsOfReport(config, conclusion), lost: conclusion.lost, now }),
    ...schedule(config, conclusion),
    findings,
    alerts: conclusion.alerts,
    failedTargets: stored.failed,
    repairedTargets: stored.repaired,
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_15__/* .present */ .E)({ issueUrl: issue.url, steps: issue.steps }),
    warnings: [
      ...(0,_chunk_JQCNVXXN_js__WEBPACK_IMPORTED_MODULE_3__/* .inactiveAccounts */ .cJ)(conclusion.assets ?? []),
      ...issue.warnings,
      ...doubtsOf(stored, observed),
      ...blockOf(conclusion),
      ...notified
    ],
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_15__/* .present */ .E)({ trace: conclusion.trace, answered: conclusion.answered })
  };
  for (const line of reportLines(tokenReport)) services.logger.line(line);
  return tokenReport;
}
function assetsOfReport({ assets }, conclusion) {
  return assets && (conclusion.assets ?? (0,_chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_5__/* .notMeasured */ .q7)(assets));
}
function handOver({ extras: { exportEnv }, token }, mode, { token: inspection }, { outcome, reason }, { extras }) {
  if (exportEnv === void 0 || extras === void 0 || outcome !== "superseded" || mode === "dry-run")
    return [];
  if (inspection.kind !== "alive") return [{ outcome: "inconclusive", reason }];
  extras.exportToken(exportEnv, token);
  return [];
}
function schedule(config, { facts, alerts }) {
  const { expiresAt, kind } = facts;
  if (typeof expiresAt !== "number" || (0,_chunk_A62EAXTI_js__WEBPACK_IMPORTED_MODULE_6__/* .isDead */ .XU)(alerts)) return {};
  const warnAt = expiresAt - config.policy.warnBeforeDays * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_13__/* .DAY */ .d_;
  const isByDate = kind === "user" || kind === "system-user";
  return isByDate ? { warnAt, nextRefreshAt: (0,_chunk_AJTK3TQ2_js__WEBPACK_IMPORTED_MODULE_7__/* .dueAt */ .s5)(expiresAt, config.policy) } : { warnAt };
}
var NOTHING_TO_REPORT = { findings: [], warnings: [] };
async function syncIssue(config, mode, observed, stored, conclusion, services) {
  const now = observed.token.at;
  const isLooking = mode === "check" || mode === "dry-run" || conclusion.issue === "leave";
  if (isLooking || now === void 0 || services.isToldHere?.(conclusion.alerts)) return NOTHING_TO_REPORT;
  const isWanted = conclusion.issue === "wanted" || conclusion.issue === "unless-open";
  const wanted = isWanted ? await wantedIssue(config, conclusion, now, services) : void 0;
  if (services.issues === void 0) return { ...NOTHING_TO_REPORT, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_15__/* .present */ .E)({ steps: wanted?.body }) };
  const desired = {
    ...(0,_chunk_4IUVC5MK_js__WEBPACK_IMPORTED_MODULE_4__/* .issueKeyOf */ .yD)(config),
    unwritten: stored.unwritten,
    hasRecovered: hasRecovered(conclusion),
    ...conclusion.issue === "unless-open" && { keepsOpen: true },
    resolvedComment: resolvedComment(config.name, conclusion),
    waitingNote: waitingNote(config.name),
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_15__/* .present */ .E)({ wanted, since: toldSince(observed, conclusion) })
  };
  const asked = await services.issues.sync(config.issue, desired);
  const isLabelled = hasOwnLabels(config.issue) && asked.kind === "problem" && asked.problem.reason === "write-rejected";
  const result = isLabelled ? await services.issues.sync({ ...config.issue, labels: [DEFAULT_LABEL] }, desired) : asked;
  if (result.kind === "problem") {
    return wanted !== void 0 ? {
      findings: [unwritten(result.problem)],
      warnings: [{ ...warningOf(result.problem), reason: "issue-not-written" }],
      steps: wanted.body
    } : { ...NOTHING_TO_REPORT, warnings: [warningOf(result.problem)] };
  }
  const refused = isLabelled ? [labelRefused(config.issue, asked.problem)] : [];
  return !isWanted || result.kind === "left-closed" ? { ...NOTHING_TO_REPORT, warnings: refused } : { ...NOTHING_TO_REPORT, warnings: refused, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_15__/* .present */ .E)({ url: result.url }) };
}
var DEFAULT_LABEL = (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_11__/* .defaultOf */ .HA)("issue-labels");
function hasOwnLabels({ labels }) {
  return labels.length > 1 || labels[0] !== DEFAULT_LABEL;
}
function labelRefused({ labels }, { message }) {
  return {
    reason: "write-rejected",
    message: `GitHub does not accept the labels in issue-labels (${labels.join(", ")}), so the issue has ${DEFAULT_LABEL} alone. ${message}`,
    hint: "Correct issue-labels. A label needs more than one emoji."
  };
}
function hasRecovered({ findings }) {
  return findings.some(({ reason }) => reason === "reauthorized" || reason === "repaired");
}
function toldSince({ source, token }, { alerts, findings }) {
  if (!alerts.some(({ kind }) => ABOUT_ITS_END.has(kind))) return void 0;
  const isJustStored = findings.some(({ outcome }) => outcome === "refreshed");
  return isJustStored ? token.at : source?.kind === "open" ? source.updatedAt : void 0;
}
var ABOUT_ITS_END = /* @__PURE__ */ new Set(["dead", "ends-soon", "refresh-declined"]);
async function wantedIssue(config, conclusion, now, services) {
  const [{ issueText }, activity] = await Promise.all([
    __webpack_require__.e(/* import() */ 348).then(__webpack_require__.bind(__webpack_require__, 1967)),
    services.activity(true)
  ]);
  const level = (0,_chunk_A62EAXTI_js__WEBPACK_IMPORTED_MODULE_6__/* .mostSevereLevel */ .kD)(conclusion.alerts, now);
  const scheduleEndsAt = activity && scheduleEnd(activity, now);
  const app = (0,_chunk_4KJIHWA6_js__WEBPACK_IMPORTED_MODULE_16__/* .loginApp */ .z3)(config);
  return issueText({
    config,
    conclusion,
    level,
    now,
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_15__/* .present */ .E)({ trace: conclusion.trace, scheduleEndsAt }),
    links: services.links,
    reauthorization: {
      manualRun: services.links.workflowFile !== void 0,
      deviceLogin: services.login.isDeviceReady
    },
    ...app === void 0 ? {} : { state: (0,_chunk_SRRMBLV6_js__WEBPACK_IMPORTED_MODULE_0__/* .signState */ .R)(app.secret, services.links.repository, config.source, now) }
  });
}
function unwritten({ kind }) {
  return { outcome: kind === "permanent" ? "misconfigured" : "inconclusive", reason: "issue-not-written" };
}
function doubtsOf({ sourceProblem }, { freshness }) {
  const problems = [sourceProblem, freshness.kind === "unknown" ? freshness.problem : void 0];
  const told = problems.flatMap((problem) => problem?.kind === "transient" ? [warningOf(problem)] : []);
  return told.filter(({ reason }, index) => told.findIndex((one) => one.reason === reason) === index);
}
function blockOf({ findings }) {
  const block = findings.find(
    ({ outcome, reason }) => reason === "blocked-by-policy" && outcome === "healthy"
  );
  if (block === void 0) return [];
  const { what, hint } = (0,_chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_10__/* .explain */ .WE)(block.reason);
  return [{ reason: block.reason, message: what, hint }];
}
function warningOf({ reason, message, hint }) {
  return { reason, message, hint };
}




/***/ })

};
