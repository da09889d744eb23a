export const id = 88;
export const ids = [88];
export const modules = {

/***/ 7014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NK: () => (/* binding */ findingText),
/* harmony export */   fj: () => (/* binding */ notifyConsumers),
/* harmony export */   rn: () => (/* binding */ isoExpiry)
/* harmony export */ });
/* harmony import */ var _chunk_AYEERWTU_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4157);
/* harmony import */ var _chunk_EPC2CMAT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6040);
/* harmony import */ var _chunk_AZKXELMV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8679);
/* harmony import */ var _chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5163);
/* harmony import */ var _chunk_U6I6BOAW_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5758);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7492);







// src/messages/finding.ts
function findingText(reason, report) {
  const { what, hint } = (0,_chunk_U6I6BOAW_js__WEBPACK_IMPORTED_MODULE_3__/* .explain */ .WE)(reason);
  const { alerts, now = 0 } = report;
  switch (reason) {
    case "ends-soon":
    case "data-access-ends":
    case "credential-ends": {
      const endsAt = deadline(reason, alerts);
      return endsAt === void 0 ? `${what} ${hint}` : `By ${(0,_chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(endsAt)} (${(0,_chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_2__/* .timeLeft */ .f$)(endsAt, now)}). ${what} ${hint}`;
    }
    case "missing-scopes": {
      const scopes = alerts.flatMap((alert) => alert.kind === "missing-scopes" ? alert.scopes : []);
      return `Missing: ${scopes.join(" ")}. ${what} ${hint}`;
    }
    case "asset-refused": {
      const refused = alerts.flatMap((alert) => alert.kind === "asset-refused" ? alert.assets : []);
      return [what, ...refused.map(_chunk_EPC2CMAT_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedText */ .cN)].join(" ");
    }
    case "new-token-lacks-assets":
    case "new-token-unproved":
      return [what, ...report.lost === void 0 ? [] : [(0,_chunk_EPC2CMAT_js__WEBPACK_IMPORTED_MODULE_0__/* .lostText */ .kF)(reason, report.lost)], hint].join(" ");
    case "target-not-written":
      return report.failedTargets.map(({ location, why, hint: fix }) => `${location}: ${why} ${fix}`).join(" ");
    default: {
      const problem = alerts.find((alert) => alert.kind === "github-credential")?.problem;
      if (problem?.reason === reason) return `${problem.message} ${problem.hint}`;
      const told = report.warnings.find((warning) => warning.reason === reason);
      if (told !== void 0) return `${told.message} ${told.hint}`;
      const owner = answered(report) ?? reason;
      const isAnswered = (0,_chunk_U6I6BOAW_js__WEBPACK_IMPORTED_MODULE_3__/* .isMetas */ .rl)(reason) && reason === owner;
      const answer = isAnswered && report.trace !== void 0 ? (0,_chunk_AZKXELMV_js__WEBPACK_IMPORTED_MODULE_1__/* .metaAnswer */ .u)(report.trace) : void 0;
      return [what, ...answer === void 0 ? [] : [answer], hint].join(" ");
    }
  }
}
function answered({ reason, findings }) {
  return [reason, ...findings.map((finding) => finding.reason)].find(_chunk_U6I6BOAW_js__WEBPACK_IMPORTED_MODULE_3__/* .isMetas */ .rl);
}
function deadline(reason, alerts) {
  const about = {
    "ends-soon": "ends-soon",
    "data-access-ends": "data-access",
    "credential-ends": "github-credential-ends"
  }[reason];
  const alert = alerts.find((one) => one.kind === about);
  return alert !== void 0 && "endsAt" in alert ? alert.endsAt : void 0;
}

// src/refresh/notify-consumers.ts
function isoExpiry(expiry) {
  switch (expiry) {
    case "never":
      return "never";
    case "unknown":
      return "";
    default:
      return (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_4__/* .isoTime */ .Ly)(expiry);
  }
}
async function notifyConsumers(config, mode, conclusion, current, { extras }) {
  if (extras === void 0 || mode === "dry-run" || !conclusion.verified) return [];
  const { expiryVariable, dispatchEvent, exportEnv } = config.extras;
  const expiry = isoExpiry(conclusion.facts.expiresAt);
  const isRefreshed = conclusion.findings.some(({ outcome }) => outcome === "refreshed");
  const exported = exportEnv === void 0 ? [] : exportToken(extras, exportEnv, current);
  if (mode === "check") return exported;
  const replies = await Promise.all([
    expiryVariable !== void 0 && expiry !== "" ? extras.setVariable(expiryVariable, expiry) : DONE,
    dispatchEvent !== void 0 && isRefreshed ? extras.dispatch(dispatchEvent, { secret: config.name, expires_at: expiry }) : DONE
  ]);
  const problems = replies.flatMap((reply) => reply.kind === "done" ? [] : [reply.problem]);
  return [...exported, ...problems.map(({ reason, message, hint }) => ({ reason, message, hint }))];
}
function exportToken(extras, variable, token) {
  try {
    extras.exportToken(variable, token);
    return [];
  } catch {
    return [(0,_chunk_AYEERWTU_js__WEBPACK_IMPORTED_MODULE_5__/* .notExported */ .fr)()];
  }
}
var DONE = { kind: "done", data: true };




/***/ }),

/***/ 7803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nothingStored)
/* harmony export */ });
// src/refresh/stored.ts
function nothingStored(config, { unwritten }) {
  return { current: config.token, repaired: [], failed: [], unwritten: [...unwritten] };
}




/***/ }),

/***/ 3493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ signState)
/* harmony export */ });
/* harmony import */ var _chunk_YBKOLYV6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2683);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7492);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3659);




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

/***/ 8679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ metaAnswer)
/* harmony export */ });
/* harmony import */ var _chunk_GKFOO4HZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5469);


// src/messages/meta-answer.ts
function metaAnswer(trace) {
  const { status, code, subcode, type, traceId, network, proxyStatus, call, message } = trace;
  const facts = [
    ...status === void 0 ? [] : [`HTTP ${status}`],
    ...code === void 0 ? [] : [`code ${code}`],
    ...subcode === void 0 ? [] : [`sub-code ${subcode}`],
    ...type === void 0 ? [] : [`type ${type}`],
    ...traceId === void 0 ? [] : [`trace ${traceId}`],
    ...network === void 0 ? [] : [network],
    ...proxyStatus === void 0 ? [] : [`proxy HTTP ${proxyStatus}`]
  ];
  const words = message === void 0 ? "" : (0,_chunk_GKFOO4HZ_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(message).replaceAll("://", ": //");
  const quoted = words === "" ? "" : ` In Meta's words: "${words}"${/[.!?…。]$/u.test(words) ? "" : "."}`;
  if (facts.length === 0 && quoted === "") return void 0;
  const asked = call === void 0 ? "" : ` to ${call}`;
  if (network !== void 0)
    return `The connection${call === void 0 ? "" : ` for ${call}`}: ${facts.join(", ")}.`;
  return `Meta's answer${asked}: ${facts.length === 0 ? "no numbers" : facts.join(", ")}.${quoted}`;
}




/***/ }),

/***/ 2088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ apply),
/* harmony export */   Ep: () => (/* binding */ conclude),
/* harmony export */   z8: () => (/* binding */ report),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _chunk_64PGBZEJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3493);
/* harmony import */ var _chunk_KLV6OGKN_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2881);
/* harmony import */ var _chunk_2SQY5HZ7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7014);
/* harmony import */ var _chunk_TRB2F5EZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3201);
/* harmony import */ var _chunk_5IXYHXC4_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7803);
/* harmony import */ var _chunk_WLURDGSV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7901);
/* harmony import */ var _chunk_FYJTQSD6_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7604);
/* harmony import */ var _chunk_H632VKBM_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(848);
/* harmony import */ var _chunk_EPC2CMAT_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6040);
/* harmony import */ var _chunk_AZKXELMV_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8679);
/* harmony import */ var _chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(106);
/* harmony import */ var _chunk_MLOVMMHN_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2437);
/* harmony import */ var _chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2841);
/* harmony import */ var _chunk_GXWWWB5E_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(4595);
/* harmony import */ var _chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5163);
/* harmony import */ var _chunk_U6I6BOAW_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5758);
/* harmony import */ var _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9942);
/* harmony import */ var _chunk_GKFOO4HZ_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5469);
/* harmony import */ var _chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2031);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7492);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(3659);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2184);























// src/token/conclusion.ts
function conclude(given, policy) {
  const { renewal } = given;
  const record = renewal.kind === "died" ? afterDeath(given, renewal.death, policy) : { ...given, renewal };
  const { standing } = record;
  const seen = (0,_chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_14__/* .knownFacts */ .Xy)(record.inspection) ?? _chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_14__/* .NO_FACTS */ .Kj;
  if (standing.kind === "unknown") return inDoubt(standing, seen);
  if (standing.kind === "superseded") return superseded(record, seen);
  const current = currentInspection(record);
  const facts = (0,_chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_14__/* .knownFacts */ .Xy)(current) ?? _chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_14__/* .NO_FACTS */ .Kj;
  const assets = (0,_chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_8__/* .assetsOf */ .ZS)(current);
  const alerts = alertsOf(record, facts, assets, policy);
  const found = [...findingsOf(record), ...alerts.map(findingOf)];
  const findings = found.length === 0 ? [ONLY_LOOKED] : found;
  const sum = findings.reduce((one, other) => (0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_16__/* .isMoreSevere */ .Yl)(other.outcome, one.outcome) ? other : one);
  return {
    ...sum,
    findings,
    alerts,
    facts,
    ...assets.length > 0 && { assets },
    ..."lost" in record.renewal && { lost: record.renewal.lost },
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_17__/* .present */ .E)({ trace: traceOf(record) }),
    issue: issueOf(record, alerts, assets, sum.outcome),
    verified: record.plan.kind !== "stop"
  };
}
function afterDeath(record, death, policy) {
  return { ...record, inspection: death, plan: (0,_chunk_KLV6OGKN_js__WEBPACK_IMPORTED_MODULE_1__/* .planToken */ .H)(death, policy), renewal: { kind: "nothing" } };
}
function traceOf({ inspection, renewal }) {
  const asked = "trace" in renewal ? renewal.trace : void 0;
  return asked ?? ("trace" in inspection ? inspection.trace : void 0);
}
var ONLY_LOOKED = { outcome: "healthy", reason: "would-refresh" };
function issueOf({ inspection, renewal, sourceProblem }, alerts, assets, outcome) {
  if (inspection.kind === "doubt") return alerts.some(isAboutUnknown) ? "unless-open" : "leave";
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
    // It is an alert, and a finding as such.
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
      ...inspection.ownerAppId === void 0 ? {} : { ownerAppId: inspection.ownerAppId }
    });
  }
  if (isUnknownForDays(record, policy))
    alerts.push({ kind: "refused-by-meta", reason: "meta-error-unknown" });
  if (renewal.kind === "refused") alerts.push({ kind: "refused-by-meta", reason: renewal.reason });
  if (inspection.kind === "alive") {
    if (plan.kind === "stop") alerts.push({ kind: "refused-by-meta", reason: otherIdentity(plan.reason) });
    alerts.push(
      ...(0,_chunk_TRB2F5EZ_js__WEBPACK_IMPORTED_MODULE_3__/* .alertsOfLivingToken */ .Nx)(
        facts,
        policy,
        inspection.at,
        notExtended(renewal, sourceProblem, inspection.facts)
      )
    );
  }
  const assets = (0,_chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_8__/* .refusedAssets */ .i9)(measured, facts);
  if (assets.length > 0) alerts.push({ kind: "asset-refused", assets });
  if (sourceProblem?.kind === "permanent") alerts.push({ kind: "github-credential", problem: sourceProblem });
  if (isRefreshDeclined(record)) alerts.push({ kind: "refresh-declined" });
  const isNew = renewal.kind === "renewed" && sourceProblem === void 0;
  const isAgain = isSecondDay(record);
  const told = failed.filter(
    ({ kind, isUnknown }) => isNew || kind === "permanent" || isUnknown && isAgain
  );
  if (told.length > 0) alerts.push({ kind: "target", targets: told });
  if ((0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_15__/* .isDate */ .$P)(inspection.at)) alerts.push(...(0,_chunk_TRB2F5EZ_js__WEBPACK_IMPORTED_MODULE_3__/* .alertsOfCredential */ .m5)(credentialEndsAt, policy, inspection.at));
  return alerts;
}
function isUnknownForDays(record, policy) {
  const { inspection, renewal } = record;
  if (inspection.kind === "doubt") return inspection.reason === "meta-error-unknown" && isSecondDay(record);
  if (inspection.kind !== "alive" || renewal.kind !== "failed" || renewal.reason !== "meta-error-unknown")
    return false;
  const { expiresAt } = inspection.facts;
  const isDueForDays = !(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_15__/* .isDate */ .$P)(expiresAt) || inspection.at - (0,_chunk_MLOVMMHN_js__WEBPACK_IMPORTED_MODULE_9__/* .dueAt */ .s5)(expiresAt, policy) > _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_15__/* .DAY */ .d_;
  return isDueForDays && isStoredForDays(record) && record.passedBefore !== true;
}
function isSecondDay(record) {
  return record.passedBefore === false && isStoredForDays(record);
}
function isStoredForDays({ storedForSeconds: storedForSeconds2 = Number.POSITIVE_INFINITY }) {
  return storedForSeconds2 > _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_15__/* .DAY */ .d_;
}
function dependsOnDayBefore({
  inspection,
  renewal,
  failed
}) {
  const isUnknown = (reason) => reason === "meta-error-unknown";
  return inspection.kind === "doubt" && isUnknown(inspection.reason) || renewal.kind === "failed" && isUnknown(renewal.reason) || failed.some((target) => target.isUnknown === true);
}
function isAboutUnknown(alert) {
  return alert.kind === "refused-by-meta" && alert.reason === "meta-error-unknown";
}
function otherIdentity(reason) {
  return reason === "other-app" ? "other-app" : "other-user";
}
var OLD_ENOUGH_SECONDS = 2 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_15__/* .DAY */ .d_;
var JUST_STORED_SECONDS = 20 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_15__/* .HOUR */ .dp;
function isRefreshDeclined({ inspection, renewal, storedForSeconds: storedForSeconds2 }) {
  if (storedForSeconds2 === void 0 || !wasRefreshDeclined(inspection, renewal)) return false;
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
  const isLongLived = issuedAt !== void 0 && !(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_15__/* .endsWithin */ ._c)(expiresAt, LONGEST_SHORT_LIFE_DAYS, issuedAt);
  return !isLongLived;
}
function findingOf(alert) {
  return { outcome: outcomeOf(alert), reason: (0,_chunk_TRB2F5EZ_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(alert) };
}
function outcomeOf(alert) {
  switch (alert.kind) {
    case "dead":
    case "missing-scopes":
      return "reauthorize";
    case "refused-by-meta":
      return alert.reason === "meta-error-unknown" ? "inconclusive" : "misconfigured";
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

// src/refresh/apply.ts
async function apply(config, mode, observed, plan, services) {
  const mayAct = observed.standing.kind === "current";
  const hasWork = plan.kind === "exchange" || (0,_chunk_FYJTQSD6_js__WEBPACK_IMPORTED_MODULE_18__/* .otherLocations */ .t$)(config).length > 0 || observed.source?.kind === "closed";
  const isIdle = !mayAct || !hasWork;
  const { renewal, stored } = isIdle ? { renewal: { kind: "nothing" }, stored: (0,_chunk_5IXYHXC4_js__WEBPACK_IMPORTED_MODULE_19__/* .nothingStored */ .V)(config, observed) } : await write(config, mode, observed, plan, services);
  const record = recordOf(observed, plan, renewal, stored);
  const passedBefore = dependsOnDayBefore(record) ? await services.passedBefore() : void 0;
  return { stored, conclusion: conclude({ ...record, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_17__/* .present */ .E)({ passedBefore }) }, config.policy) };
}
async function write(config, mode, observed, plan, services) {
  const { renew, store } = await __webpack_require__.e(/* import() */ 553).then(__webpack_require__.bind(__webpack_require__, 4553));
  const renewal = await renew(config, mode, observed, plan, services);
  return { renewal, stored: await store(config, mode, observed, plan, renewal, services) };
}
function recordOf(observed, plan, renewal, { sourceProblem, standing: overtaken, repaired, failed }) {
  const { token: inspection, source, standing } = observed;
  const credentialEndsAt = source?.credentialEndsAt;
  const storedFor = (0,_chunk_WLURDGSV_js__WEBPACK_IMPORTED_MODULE_4__/* .storedForSeconds */ .eN)(observed);
  return {
    inspection,
    plan,
    renewal,
    standing: overtaken ?? standing,
    repaired,
    failed,
    ...sourceProblem === void 0 ? {} : { sourceProblem },
    ...credentialEndsAt === void 0 ? {} : { credentialEndsAt },
    ...storedFor === void 0 ? {} : { storedForSeconds: storedFor }
  };
}

// src/messages/log.ts
function reportLines(report2) {
  const { facts, now } = report2;
  const lines = [
    `${report2.location}: ${report2.outcome}. ${(0,_chunk_U6I6BOAW_js__WEBPACK_IMPORTED_MODULE_11__/* .explain */ .WE)(report2.reason).title} (${(0,_chunk_U6I6BOAW_js__WEBPACK_IMPORTED_MODULE_11__/* .codeOf */ .$N)(report2.reason)}).`,
    ...identityLine(facts),
    ...now === void 0 ? [] : [endLine(facts, now)],
    ...scheduleLine(report2),
    ...(report2.assets ?? []).map((measured) => `${(0,_chunk_EPC2CMAT_js__WEBPACK_IMPORTED_MODULE_6__/* .assetLine */ .bl)(measured)}.`),
    ...otherFindings(report2).map((reason) => `Also: ${(0,_chunk_U6I6BOAW_js__WEBPACK_IMPORTED_MODULE_11__/* .explain */ .WE)(reason).title} (${(0,_chunk_U6I6BOAW_js__WEBPACK_IMPORTED_MODULE_11__/* .codeOf */ .$N)(reason)}).`),
    ...report2.repairedTargets.map((location) => `Brought up to date: ${location}.`),
    ...report2.failedTargets.map(({ location, why, hint }) => `Not written: ${location}. ${why} ${hint}`),
    ...answerLine(report2),
    ...report2.issueUrl === void 0 ? [] : [`Next steps: ${report2.issueUrl}`]
  ];
  return lines.map(_chunk_GKFOO4HZ_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeLogLine */ ._P);
}
function identityLine({ kind, appId, appName, userId, profileId, scopes }) {
  if (kind === "unknown") return [];
  const parts = [
    `Kind: ${(0,_chunk_GXWWWB5E_js__WEBPACK_IMPORTED_MODULE_20__/* .kindText */ .u)(kind)}`,
    ...appId === void 0 ? [] : [`app ${appName === void 0 ? appId : `${appName} (${appId})`}`],
    ...userId === void 0 ? [] : [`user ${userId}`],
    ...profileId === void 0 ? [] : [`page ${profileId}`],
    ...scopes === void 0 ? [] : [`permissions ${scopes.length === 0 ? "none" : scopes.join(" ")}`]
  ];
  return [`${parts.join(", ")}.`];
}
function endLine({ expiresAt, dataAccessExpiresAt, scopes }, now) {
  const dataAccess = (0,_chunk_MLOVMMHN_js__WEBPACK_IMPORTED_MODULE_9__/* .dependsOnDataAccess */ .nm)(scopes) ? ` Data access ends: ${(0,_chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_10__/* .expiryText */ .X5)(dataAccessExpiresAt, now)}.` : "";
  return `Ends: ${(0,_chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_10__/* .expiryText */ .X5)(expiresAt, now)}.${dataAccess}`;
}
function scheduleLine({ nextRefreshAt, warnAt, now = 0 }) {
  const parts = [
    ...nextRefreshAt === void 0 || nextRefreshAt <= now ? [] : [`Next refresh: from ${(0,_chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_10__/* .moment */ .n$)(nextRefreshAt)}.`],
    ...warnAt === void 0 || warnAt <= now ? [] : [`From ${(0,_chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_10__/* .moment */ .n$)(warnAt)} a person is asked, if it cannot be refreshed.`]
  ];
  return parts.length === 0 ? [] : [parts.join(" ")];
}
function otherFindings({ reason, findings }) {
  const severe = findings.filter(({ outcome }) => (0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_16__/* .isMoreSevere */ .Yl)(outcome, "refreshed"));
  return [...new Set(severe.map((finding) => finding.reason))].filter((other) => other !== reason);
}
function answerLine({ trace }) {
  const answer = trace && (0,_chunk_AZKXELMV_js__WEBPACK_IMPORTED_MODULE_7__/* .metaAnswer */ .u)(trace);
  return answer === void 0 ? [] : [answer];
}

// src/refresh/schedule.ts
var IDLE_DAYS = 60;
var TOLD_FROM_DAYS = 45;
function scheduleEnd({ isPublic, pushedAt }, now) {
  if (!isPublic || pushedAt === void 0) return void 0;
  return now - pushedAt > TOLD_FROM_DAYS * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_15__/* .DAY */ .d_ ? pushedAt + IDLE_DAYS * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_15__/* .DAY */ .d_ : void 0;
}

// src/refresh/report.ts
async function report(config, mode, observed, { stored, conclusion }, services) {
  const now = observed.token.at;
  const issue = await syncIssue(config, mode, observed, stored, conclusion, services);
  const notified = await (0,_chunk_2SQY5HZ7_js__WEBPACK_IMPORTED_MODULE_2__/* .notifyConsumers */ .fj)(config, mode, conclusion, stored.current, services);
  const handed = handOver(config, mode, observed, conclusion, services);
  const findings = [...conclusion.findings, ...issue.findings, ...handed];
  const outcome = (0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_16__/* .mostSevere */ .ux)(findings.map((finding) => finding.outcome));
  const tokenReport = {
    secret: config.name,
    location: (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_21__/* .describeLocation */ .lR)(config.source),
    outcome,
    reason: findings.find((finding) => finding.outcome === outcome)?.reason ?? conclusion.reason,
    refreshed: conclusion.findings.some((finding) => finding.outcome === "refreshed"),
    facts: conclusion.facts,
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_17__/* .present */ .E)({ assets: assetsOfReport(config, conclusion), lost: conclusion.lost }),
    ...now === void 0 ? {} : { now },
    ...schedule(config, conclusion),
    findings,
    alerts: conclusion.alerts,
    failedTargets: stored.failed,
    repairedTargets: stored.repaired,
    ...issue.url === void 0 ? {} : { issueUrl: issue.url },
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_17__/* .present */ .E)({ steps: issue.steps }),
    warnings: [
      ...(0,_chunk_EPC2CMAT_js__WEBPACK_IMPORTED_MODULE_6__/* .inactiveAccounts */ .cJ)(conclusion.assets ?? []),
      ...issue.warnings,
      ...doubtsOf(stored, observed),
      ...blockOf(conclusion),
      ...notified
    ],
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_17__/* .present */ .E)({ trace: conclusion.trace })
  };
  for (const line of reportLines(tokenReport)) services.logger.line(line);
  return tokenReport;
}
function assetsOfReport({ assets }, conclusion) {
  return assets && (conclusion.assets ?? (0,_chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_8__/* .notMeasured */ .q7)(assets));
}
function handOver({ extras: { exportEnv }, token }, mode, { token: inspection }, { outcome, reason }, { extras }) {
  if (exportEnv === void 0 || extras === void 0 || outcome !== "superseded" || mode === "dry-run")
    return [];
  if (inspection.kind !== "alive") return [{ outcome: "inconclusive", reason }];
  extras.exportToken(exportEnv, token);
  return [];
}
function schedule(config, { facts }) {
  const { expiresAt, kind } = facts;
  if (typeof expiresAt !== "number") return {};
  const warnAt = expiresAt - config.policy.warnBeforeDays * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_15__/* .DAY */ .d_;
  const isByDate = kind === "user" || kind === "system-user";
  return isByDate ? { warnAt, nextRefreshAt: (0,_chunk_MLOVMMHN_js__WEBPACK_IMPORTED_MODULE_9__/* .dueAt */ .s5)(expiresAt, config.policy) } : { warnAt };
}
var NOTHING_TO_REPORT = { findings: [], warnings: [] };
async function syncIssue(config, mode, observed, stored, conclusion, services) {
  const now = observed.token.at;
  const isLooking = mode === "check" || mode === "dry-run" || conclusion.issue === "leave";
  if (isLooking || now === void 0) return NOTHING_TO_REPORT;
  const isWanted = conclusion.issue === "wanted" || conclusion.issue === "unless-open";
  const wanted = isWanted ? await wantedIssue(config, conclusion, now, services) : void 0;
  if (services.issues === void 0) return { ...NOTHING_TO_REPORT, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_17__/* .present */ .E)({ steps: wanted?.body }) };
  const desired = {
    ...(0,_chunk_WLURDGSV_js__WEBPACK_IMPORTED_MODULE_4__/* .issueKeyOf */ .yD)(config),
    unwritten: stored.unwritten,
    hasHealed: hasHealed(conclusion),
    ...conclusion.issue === "unless-open" && { keepsOpen: true },
    resolvedComment: (0,_chunk_H632VKBM_js__WEBPACK_IMPORTED_MODULE_5__/* .resolvedComment */ .O)(config.name, conclusion),
    waitingNote: (0,_chunk_H632VKBM_js__WEBPACK_IMPORTED_MODULE_5__/* .waitingNote */ .w)(config.name),
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_17__/* .present */ .E)({ wanted, since: toldSince(observed, conclusion) })
  };
  const asked = await services.issues.sync(config.issue, desired);
  const isLabelled = hasOwnLabels(config.issue) && asked.kind === "problem" && asked.problem.reason === "write-rejected";
  const result = isLabelled ? await services.issues.sync({ ...config.issue, labels: [DEFAULT_LABEL] }, desired) : asked;
  const refused = isLabelled && result.kind !== "problem" ? [labelRefused(config.issue, asked.problem)] : [];
  if (result.kind === "problem") {
    return wanted !== void 0 ? {
      findings: [unwritten(result.problem)],
      warnings: [{ ...warningOf(result.problem), reason: "issue-not-written" }],
      steps: wanted.body
    } : { ...NOTHING_TO_REPORT, warnings: [warningOf(result.problem)] };
  }
  return !isWanted || result.kind === "left-closed" ? { ...NOTHING_TO_REPORT, warnings: refused } : { ...NOTHING_TO_REPORT, warnings: refused, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_17__/* .present */ .E)({ url: result.url }) };
}
var DEFAULT_LABEL = (0,_chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_12__/* .defaultOf */ .HA)("issue-labels");
function hasOwnLabels({ labels }) {
  return labels.length > 1 || labels[0] !== DEFAULT_LABEL;
}
function labelRefused({ labels }, { message }) {
  return {
    reason: "write-rejected",
    message: `GitHub does not take the labels in issue-labels (${labels.join(", ")}), so the issue has ${DEFAULT_LABEL} alone. ${message}`,
    hint: "Correct issue-labels. A label needs more than one emoji."
  };
}
function hasHealed({ findings }) {
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
    __webpack_require__.e(/* import() */ 586).then(__webpack_require__.bind(__webpack_require__, 7586)),
    services.activity(true)
  ]);
  const level = (0,_chunk_TRB2F5EZ_js__WEBPACK_IMPORTED_MODULE_3__/* .mostSevereLevel */ .kD)(conclusion.alerts, now);
  const scheduleEndsAt = activity && scheduleEnd(activity, now);
  const app = (0,_chunk_FYJTQSD6_js__WEBPACK_IMPORTED_MODULE_18__/* .loginApp */ .z3)(config);
  return issueText({
    config,
    conclusion,
    level,
    now,
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_17__/* .present */ .E)({ trace: conclusion.trace }),
    links: services.links,
    reauthorization: {
      manualRun: services.links.workflowFile !== void 0,
      deviceLogin: services.login.isDeviceReady
    },
    ...scheduleEndsAt === void 0 ? {} : { scheduleEndsAt },
    ...app === void 0 ? {} : { state: (0,_chunk_64PGBZEJ_js__WEBPACK_IMPORTED_MODULE_0__/* .signState */ .R)(app.secret, services.links.repository, config.source, now) }
  });
}
function unwritten({ kind }) {
  return { outcome: kind === "permanent" ? "misconfigured" : "inconclusive", reason: "issue-not-written" };
}
function doubtsOf({ sourceProblem }, { standing }) {
  const problems = [sourceProblem, standing.kind === "unknown" ? standing.problem : void 0];
  const told = problems.flatMap((problem) => problem?.kind === "transient" ? [warningOf(problem)] : []);
  return told.filter(({ reason }, index) => told.findIndex((one) => one.reason === reason) === index);
}
function blockOf({ findings }) {
  const block = findings.find(
    ({ outcome, reason }) => reason === "blocked-by-policy" && outcome === "healthy"
  );
  if (block === void 0) return [];
  const { what, hint } = (0,_chunk_U6I6BOAW_js__WEBPACK_IMPORTED_MODULE_11__/* .explain */ .WE)(block.reason);
  return [{ reason: block.reason, message: what, hint }];
}
function warningOf({ reason, message, hint }) {
  return { reason, message, hint };
}




/***/ }),

/***/ 6040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ fewerAssets),
/* harmony export */   Pj: () => (/* binding */ whereToRestore),
/* harmony export */   bl: () => (/* binding */ assetLine),
/* harmony export */   cJ: () => (/* binding */ inactiveAccounts),
/* harmony export */   cN: () => (/* binding */ refusedText),
/* harmony export */   kF: () => (/* binding */ lostText),
/* harmony export */   xv: () => (/* binding */ causeText)
/* harmony export */ });
/* harmony import */ var _chunk_AZKXELMV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8679);
/* harmony import */ var _chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(106);
/* harmony import */ var _chunk_GKFOO4HZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5469);




// src/messages/assets.ts
var LONGEST_NAME = 60;
function assetLine({ asset, reach }) {
  const name = reach.kind === "reached" && reach.name !== void 0 ? ` (${(0,_chunk_GKFOO4HZ_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(reach.name, LONGEST_NAME)})` : "";
  return `${asset.name}${name}: ${reachText(reach)}`;
}
function reachText(reach) {
  switch (reach.kind) {
    case "reached":
      return (0,_chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_1__/* .isActive */ .$m)(reach) ? "reached" : `reached, but ${accountState(reach.accountStatus)}`;
    case "refused":
      return "refused";
    case "not-measured": {
      const { code } = reach.trace;
      return `not measured in this run${code === void 0 ? "" : ` (Meta's code ${code})`}`;
    }
  }
}
function accountState(status = 1) {
  switch (status) {
    case 1:
      return "active";
    case 2:
      return "disabled";
    case 3:
      return "unsettled: a payment is due";
    case 7:
      return "pending risk review";
    case 8:
      return "pending settlement";
    case 9:
      return "in its grace period";
    case 100:
      return "pending closure";
    case 101:
      return "closed";
    default:
      return `in a state that Meta numbers ${status}`;
  }
}
function inactiveAccounts(assets) {
  const states = assets.flatMap(
    ({ asset, reach }) => reach.kind !== "reached" || (0,_chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_1__/* .isActive */ .$m)(reach) ? [] : [`${asset.name} is ${accountState(reach.accountStatus)}`]
  );
  return states.length === 0 ? [] : [
    {
      reason: "ad-account-not-active",
      message: `The token works, but ${states.join("; ")}.`,
      hint: "See Account Quality (https://www.facebook.com/accountquality) or the billing page of the ad account. A new login would not help."
    }
  ];
}
function fewerAssets(lost) {
  return {
    reason: "new-token-lacks-assets",
    message: `The new token is stored, but it was not given what the old one had: ${shown(lost)}.`,
    hint: "If a workflow needs that, log in again with --rerequest and tick it."
  };
}
function lostText(reason, lost) {
  return reason === "new-token-lacks-assets" ? `Not reached: ${shown(lost)}.` : `Could not be verified: ${shown(lost)}.`;
}
var MOST_SHOWN = 20;
function shown(names) {
  const first = names.slice(0, MOST_SHOWN).map((name) => (0,_chunk_GKFOO4HZ_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name, 200));
  const rest = names.length - first.length;
  return rest > 0 ? `${first.join(", ")} and ${rest} more` : first.join(", ");
}
function refusedText({ asset, cause, trace }) {
  const answer = (0,_chunk_AZKXELMV_js__WEBPACK_IMPORTED_MODULE_0__/* .metaAnswer */ .u)(trace);
  return [
    `${asset.name} was refused.`,
    ...cause === void 0 ? [] : [causeText(cause)],
    ...answer === void 0 ? [] : [answer],
    whereToRestore(asset.kind, cause)
  ].join(" ");
}
function causeText(cause) {
  switch (cause.kind) {
    case "missing-scope":
      return `The token lacks the permission for it: ${cause.scopes.join(" or ")}.`;
    case "page-token":
      return `The token is the token of a page${cause.pageId === void 0 ? "" : ` (${cause.pageId})`}, which reaches that page alone.`;
    case "not-ticked":
      return "It was not ticked at the login, or was added since: debug_token does not list it.";
    case "other-account":
      return `The token belongs to another account: ${cause.owner}.`;
  }
}
function whereToRestore(kind, cause) {
  switch (cause?.kind) {
    case "missing-scope":
      return "Log in again and allow that permission.";
    case "page-token":
      return "Store a user's or system user's token, or take the asset out of assets.";
    case "not-ticked":
      return "Log in again and tick it; Meta asks for it only where the login is a rerequest.";
    case "other-account":
      return "Correct the ID, or log in as the other account; while the app is in development, that account must have accepted the tester invitation under the app's roles.";
    default:
      return PLACES[kind];
  }
}
var SETTINGS = "https://business.facebook.com/settings";
var PLACES = {
  "ad-account": `An admin of the ad account can assign it again: Business settings, Accounts, Ad accounts (${SETTINGS}/ad-accounts).`,
  page: `An admin of the page can give the role again: Business settings, Accounts, Pages (${SETTINGS}/pages), or the page's own settings, Page access.`,
  instagram: `Access goes by the page that the account is linked to: an admin of it can restore both in Business settings, Accounts (${SETTINGS}).`,
  threads: "The owner of the account can log in again.",
  business: `An admin of the business can add the person or the system user again: Business settings, Users (${SETTINGS}).`,
  whatsapp: `An admin of the business can assign it again: Business settings, Accounts, WhatsApp accounts (${SETTINGS}).`,
  phone: `Access goes by its WhatsApp account, which an admin of the business can assign again: Business settings, Accounts, WhatsApp accounts (${SETTINGS}).`,
  dataset: `An admin of the business can assign it again: Business settings, Data sources (${SETTINGS}).`
};




/***/ }),

/***/ 5163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   X5: () => (/* binding */ expiryText),
/* harmony export */   a4: () => (/* binding */ hasEndedEarly),
/* harmony export */   f$: () => (/* binding */ timeLeft),
/* harmony export */   n$: () => (/* binding */ moment)
/* harmony export */ });
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7492);


// src/messages/dates.ts
function moment(at) {
  return `${(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(at).slice(0, 16).replace("T", " ")} UTC`;
}
function timeLeft(endsAt, now) {
  const left = endsAt - now;
  if (left <= 0) return "none left";
  if (left >= _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_) return `${count(Math.floor(left / _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_), "day")} left`;
  if (left >= _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp) return `${count(Math.floor(left / _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp), "hour")} left`;
  return "less than an hour left";
}
function expiryText(expiry, now) {
  if (expiry === "never") return "never";
  if (expiry === "unknown") return "not known";
  return expiry > now ? `${moment(expiry)} (${timeLeft(expiry, now)})` : `${moment(expiry)} (over)`;
}
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
var HELD = /* @__PURE__ */ new Set(["checkpoint", "user-unconfirmed", "page-role-lost"]);
function hasEndedEarly(alerts) {
  return alerts.some((alert) => alert.kind === "dead" && !HELD.has(alert.reason));
}




/***/ }),

/***/ 4595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ kindText),
/* harmony export */   w: () => (/* binding */ renewalOf)
/* harmony export */ });
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

/***/ 848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ resolvedComment),
/* harmony export */   w: () => (/* binding */ waitingNote)
/* harmony export */ });
/* harmony import */ var _chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5163);
/* harmony import */ var _chunk_GKFOO4HZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5469);



// src/messages/resolved.ts
function resolvedComment(secretName, { facts, findings, reason }) {
  const name = (0,_chunk_GKFOO4HZ_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(secretName);
  const reasons = [reason, ...findings.map((finding) => finding.reason)];
  const end = endClause(facts);
  if (reasons.includes("reauthorized"))
    return `Done: somebody logged in again, and ${name} holds a verified new token${end}.`;
  if (reasons.includes("refreshed"))
    return `Done: Meta gave a new token, which is verified and stored in ${name}${end}.`;
  if (reasons.includes("same-string")) return `Done: Meta extended the token in ${name}${end}.`;
  if (reasons.includes("repaired"))
    return `Done: every place that should hold ${name} has the current token again${end}.`;
  return `Done: ${name} holds a valid token${end}, and nothing is left to do.`;
}
function waitingNote(secretName) {
  return `> ${(0,_chunk_GKFOO4HZ_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(secretName)} needs nobody at the moment. That has changed several times, so this issue is closed once it has stayed so for three days.`;
}
function endClause({ expiresAt }) {
  switch (expiresAt) {
    case "never":
      return " and never expires";
    case "unknown":
      return "";
    default:
      return ` and ends on ${(0,_chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n$)(expiresAt)}`;
  }
}




/***/ }),

/***/ 2881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ planToken)
/* harmony export */ });
/* harmony import */ var _chunk_MLOVMMHN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2437);
/* harmony import */ var _chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2031);
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
    // The app secret, the app or the caller is refused: that says nothing of the token.
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
  return isTooYoung && !(0,_chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_1__/* .isShortLived */ .HB)(facts, at) ? keep("not-due") : exchange(false);
}
function isDue({ facts, at }, policy) {
  return (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_2__/* .isDate */ .$P)(facts.expiresAt) && at > (0,_chunk_MLOVMMHN_js__WEBPACK_IMPORTED_MODULE_0__/* .dueAt */ .s5)(facts.expiresAt, policy) ? exchange(facts.kind === "system-user") : void 0;
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

/***/ 3201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   Nx: () => (/* binding */ alertsOfLivingToken),
/* harmony export */   kD: () => (/* binding */ mostSevereLevel),
/* harmony export */   m5: () => (/* binding */ alertsOfCredential)
/* harmony export */ });
/* harmony import */ var _chunk_MLOVMMHN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2437);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7492);



// src/token/alert.ts
var LEVELS = [14, 7, 3, 1, 0];
function levelOf(alert, now) {
  switch (alert.kind) {
    case "dead":
    case "missing-scopes":
      return 0;
    case "ends-soon":
    case "data-access":
    case "github-credential-ends":
      return levelOfDeadline(alert.endsAt, now);
    case "refused-by-meta":
    case "asset-refused":
    case "refresh-declined":
    case "github-credential":
    case "target":
      return 14;
  }
}
function mostSevereLevel(alerts, now) {
  const levels = alerts.map((alert) => levelOf(alert, now));
  return LEVELS.findLast((level) => levels.includes(level)) ?? 14;
}
function levelOfDeadline(endsAt, now) {
  const days = (endsAt - now) / _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_;
  if (days <= 0) return 0;
  if (days <= 1) return 1;
  if (days <= 3) return 3;
  return days <= 7 ? 7 : 14;
}
function alertsOfLivingToken(facts, policy, now, notExtended) {
  const alerts = [];
  const lacking = (0,_chunk_MLOVMMHN_js__WEBPACK_IMPORTED_MODULE_0__/* .missingScopes */ ["if"])(facts.scopes, policy);
  if (lacking.length > 0) {
    const ofApp = facts.kind === "app" ? { ofApp: true } : {};
    alerts.push({ kind: "missing-scopes", scopes: lacking, ...ofApp });
  }
  if (notExtended !== "would-extend" && (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .isDate */ .$P)(facts.expiresAt) && (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .endsWithin */ ._c)(facts.expiresAt, policy.warnBeforeDays, now)) {
    alerts.push({
      kind: "ends-soon",
      endsAt: facts.expiresAt,
      why: facts.kind === "page" ? "page-token" : notExtended
    });
  }
  const ruled = (0,_chunk_MLOVMMHN_js__WEBPACK_IMPORTED_MODULE_0__/* .scopesRuledByDataAccess */ .rf)(facts.scopes);
  const dataAccess = facts.dataAccessExpiresAt;
  if (ruled.length > 0 && (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .isDate */ .$P)(dataAccess) && (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .endsWithin */ ._c)(dataAccess, policy.warnBeforeDays, now)) {
    alerts.push({ kind: "data-access", endsAt: dataAccess, scopes: ruled });
  }
  return alerts;
}
function alertsOfCredential(endsAt, policy, now) {
  return (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .isDate */ .$P)(endsAt) && (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .endsWithin */ ._c)(endsAt, policy.warnBeforeDays, now) ? [{ kind: "github-credential-ends", endsAt }] : [];
}
function reasonOf(alert) {
  switch (alert.kind) {
    case "dead":
    case "refused-by-meta":
      return alert.reason;
    case "missing-scopes":
      return alert.ofApp ? "app-token-scopes" : "missing-scopes";
    case "asset-refused":
      return "asset-refused";
    case "ends-soon":
      return "ends-soon";
    case "refresh-declined":
      return "refresh-declined";
    case "data-access":
      return "data-access-ends";
    case "github-credential":
      return alert.problem.reason;
    case "github-credential-ends":
      return "credential-ends";
    case "target":
      return "target-not-written";
  }
}




/***/ })

};
