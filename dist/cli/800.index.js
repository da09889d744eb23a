export const id = 800;
export const ids = [800];
export const modules = {

/***/ 361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   BA: () => (/* binding */ gravestLevel),
/* harmony export */   Nx: () => (/* binding */ alertsOfLivingToken),
/* harmony export */   m5: () => (/* binding */ alertsOfCredential)
/* harmony export */ });
/* harmony import */ var _chunk_36V37WCC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6168);
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9476);



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
    case "refresh-declined":
    case "github-credential":
    case "target":
      return 14;
  }
}
function gravestLevel(alerts, now) {
  const levels = alerts.map((alert) => levelOf(alert, now));
  return LEVELS.findLast((level) => levels.includes(level)) ?? 14;
}
function levelOfDeadline(endsAt, now) {
  const days = (endsAt - now) / _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_;
  if (days <= 0) return 0;
  if (days <= 1) return 1;
  if (days <= 3) return 3;
  return days <= 7 ? 7 : 14;
}
function alertsOfLivingToken(facts, policy, now, notExtended) {
  const alerts = [];
  const lacking = (0,_chunk_36V37WCC_js__WEBPACK_IMPORTED_MODULE_0__/* .missingScopes */ ["if"])(facts.scopes, policy);
  if (lacking.length > 0) alerts.push({ kind: "missing-scopes", scopes: lacking });
  if (notExtended !== "extended" && (0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_1__/* .isDate */ .$P)(facts.expiresAt) && (0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_1__/* .endsWithin */ ._c)(facts.expiresAt, policy.warnBeforeDays, now)) {
    alerts.push({
      kind: "ends-soon",
      endsAt: facts.expiresAt,
      why: facts.kind === "page" ? "page-token" : notExtended
    });
  }
  const ruled = (0,_chunk_36V37WCC_js__WEBPACK_IMPORTED_MODULE_0__/* .scopesRuledByDataAccess */ .rf)(facts.scopes);
  const dataAccess = facts.dataAccessExpiresAt;
  if (ruled.length > 0 && (0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_1__/* .isDate */ .$P)(dataAccess) && (0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_1__/* .endsWithin */ ._c)(dataAccess, policy.warnBeforeDays, now)) {
    alerts.push({ kind: "data-access", endsAt: dataAccess, scopes: ruled });
  }
  return alerts;
}
function alertsOfCredential(endsAt, policy, now) {
  return (0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_1__/* .isDate */ .$P)(endsAt) && (0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_1__/* .endsWithin */ ._c)(endsAt, policy.warnBeforeDays, now) ? [{ kind: "github-credential-ends", endsAt }] : [];
}
function reasonOf(alert) {
  switch (alert.kind) {
    case "dead":
    case "refused-by-meta":
      return alert.reason;
    case "missing-scopes":
      return "missing-scopes";
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




/***/ }),

/***/ 2170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ resolvedComment)
/* harmony export */ });
/* harmony import */ var _chunk_OIRZCA2N_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(758);
/* harmony import */ var _chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9199);



// src/messages/resolved.ts
function resolvedComment(secretName, { facts, findings, reason }) {
  const name = (0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(secretName);
  const reasons = [reason, ...findings.map((finding) => finding.reason)];
  const end = endClause(facts);
  if (reasons.includes("reauthorized"))
    return `Done: somebody logged in again, and ${name} holds a checked new token${end}.`;
  if (reasons.includes("refreshed"))
    return `Done: Meta gave a fresh token, which is checked and stored in ${name}${end}.`;
  if (reasons.includes("same-string")) return `Done: Meta extended the token in ${name}${end}.`;
  if (reasons.includes("repaired"))
    return `Done: every place that should hold ${name} has the current token again${end}.`;
  return `Done: ${name} holds a token that works${end}, and nothing is left to do.`;
}
function endClause({ expiresAt }) {
  switch (expiresAt) {
    case "never":
      return " and never expires";
    case "unknown":
      return "";
    default:
      return ` and ends on ${(0,_chunk_OIRZCA2N_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n$)(expiresAt)}`;
  }
}




/***/ }),

/***/ 3116:
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

/***/ 3800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ conclude),
/* harmony export */   HU: () => (/* binding */ planToken),
/* harmony export */   K5: () => (/* binding */ judgeReauthorization),
/* harmony export */   M_: () => (/* binding */ store),
/* harmony export */   Nt: () => (/* binding */ withoutSecret),
/* harmony export */   _r: () => (/* binding */ isRepairDue),
/* harmony export */   oD: () => (/* binding */ judgePageToken),
/* harmony export */   qV: () => (/* binding */ renew),
/* harmony export */   qz: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _chunk_6QQUAKRW_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2170);
/* harmony import */ var _chunk_XAQCJZBT_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(869);
/* harmony import */ var _chunk_XJ2PZAZ2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2159);
/* harmony import */ var _chunk_5FMU6FIH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1054);
/* harmony import */ var _chunk_HT47DEYH_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6181);
/* harmony import */ var _chunk_VYIVAZNS_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(656);
/* harmony import */ var _chunk_RWUNG5ZT_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7396);
/* harmony import */ var _chunk_573FYDOC_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4536);
/* harmony import */ var _chunk_5WUPXARY_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(361);
/* harmony import */ var _chunk_36V37WCC_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6168);
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9476);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7108);













// src/token/plan.ts
var YOUNGEST_TO_REFRESH = _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_8__/* .DAY */ .d_;
var RULES = [
  belongsToAnotherApp,
  belongsToAnotherUser,
  neverExpires,
  isPageOrAppToken,
  isRefreshedByItsPlatform,
  isDue
];
function planToken(seen, policy) {
  switch (seen.kind) {
    // Doubt changes nothing.
    case "doubt":
      return stop("inconclusive", seen.reason);
    // The app secret, the app or the caller is refused: that says nothing of the token.
    case "refused":
      return stop("misconfigured", seen.reason);
    case "dead":
      return stop("reauthorize", seen.reason);
    case "alive":
      return planLivingToken(seen, policy);
  }
}
function planLivingToken(seen, policy) {
  for (const rule of RULES) {
    const plan = rule(seen, policy);
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
  const isTooYoung = (0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_8__/* .isDate */ .$P)(facts.issuedAt) && at - facts.issuedAt < YOUNGEST_TO_REFRESH;
  return isTooYoung ? keep("not-due") : exchange(false);
}
function isDue({ facts, at }, policy) {
  return (0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_8__/* .isDate */ .$P)(facts.expiresAt) && at > (0,_chunk_36V37WCC_js__WEBPACK_IMPORTED_MODULE_7__/* .dueAt */ .s5)(facts.expiresAt, policy) ? exchange(facts.kind === "system-user") : void 0;
}
function stop(outcome, reason) {
  return { kind: "stop", outcome, reason };
}
function keep(because) {
  return { kind: "keep", because };
}
function exchange(sixtyDays) {
  return { kind: "exchange", sixtyDays };
}

// src/token/conclusion.ts
function conclude(given, policy) {
  const { renewal } = given;
  const record = renewal.kind === "died" ? afterDeath(given, renewal.death, policy) : { ...given, renewal };
  const facts = knownFacts(record);
  if (record.superseded) return superseded(facts);
  const alerts = alertsOf(record, facts, policy);
  const found = [...findingsOf(record), ...alerts.map(findingOf)];
  const findings = found.length === 0 ? [ONLY_LOOKED] : found;
  const sum = findings.reduce((one, other) => (0,_chunk_HT47DEYH_js__WEBPACK_IMPORTED_MODULE_9__/* .isGraver */ .Cg)(other.outcome, one.outcome) ? other : one);
  return {
    ...sum,
    findings,
    alerts,
    facts,
    issue: issueOf(record, alerts, sum.outcome),
    proved: record.plan.kind !== "stop"
  };
}
function afterDeath(record, death, policy) {
  return { ...record, seen: death, plan: planToken(death, policy), renewal: { kind: "nothing" } };
}
var ONLY_LOOKED = { outcome: "healthy", reason: "would-refresh" };
function issueOf({ seen, sourceProblem }, alerts, outcome) {
  if (seen.kind === "doubt") return "leave";
  if (alerts.length > 0) return "wanted";
  const isWell = outcome === "healthy" || outcome === "refreshed";
  return isWell && sourceProblem === void 0 ? "resolved" : "leave";
}
function superseded(facts) {
  const finding = { outcome: "superseded", reason: "newer-token-stored" };
  return { ...finding, findings: [finding], alerts: [], facts, issue: "leave", proved: false };
}
function knownFacts({ seen, renewal, sourceProblem }) {
  if (renewal.kind === "extended") return renewal.facts;
  if (renewal.kind === "renewed" && sourceProblem === void 0) return renewal.facts;
  return seen.kind === "alive" || seen.kind === "dead" ? seen.facts : _chunk_RWUNG5ZT_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_FACTS */ .K;
}
function findingsOf({ seen, plan, renewal, sourceProblem, repaired, failed }) {
  const findings = [...findingsOfRenewal(renewal, sourceProblem)];
  if (repaired.length > 0) findings.unshift({ outcome: "healthy", reason: "repaired" });
  if (seen.kind === "doubt") findings.push({ outcome: "inconclusive", reason: seen.reason });
  if (sourceProblem?.kind === "transient" && (plan.kind === "exchange" || renewal.kind === "renewed"))
    findings.push({ outcome: "inconclusive", reason: sourceProblem.reason });
  if (failed.some(({ kind }) => kind === "transient")) {
    const isStored = renewal.kind === "renewed" && sourceProblem === void 0;
    findings.push({ outcome: isStored ? "partial" : "inconclusive", reason: "target-not-written" });
  }
  if (plan.kind === "keep") findings.push({ outcome: "healthy", reason: plan.because });
  return findings;
}
function findingsOfRenewal(renewal, sourceProblem) {
  switch (renewal.kind) {
    case "nothing":
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
function alertsOf(record, facts, policy) {
  const { seen, plan, renewal, sourceProblem, failed, credentialEndsAt } = record;
  const alerts = [];
  if (seen.kind === "dead") alerts.push({ kind: "dead", reason: seen.reason });
  if (seen.kind === "refused") {
    alerts.push({
      kind: "refused-by-meta",
      reason: seen.reason,
      ...seen.ownerAppId === void 0 ? {} : { ownerAppId: seen.ownerAppId }
    });
  }
  if (seen.kind === "alive") {
    if (plan.kind === "stop") alerts.push({ kind: "refused-by-meta", reason: otherIdentity(plan.reason) });
    alerts.push(
      ...(0,_chunk_5WUPXARY_js__WEBPACK_IMPORTED_MODULE_6__/* .alertsOfLivingToken */ .Nx)(facts, policy, seen.at, notExtended(renewal, sourceProblem, seen.facts))
    );
  }
  if (sourceProblem?.kind === "permanent") alerts.push({ kind: "github-credential", problem: sourceProblem });
  if (isRefreshDeclined(record)) alerts.push({ kind: "refresh-declined" });
  const lasting = failed.filter(({ kind }) => kind === "permanent");
  if (lasting.length > 0) alerts.push({ kind: "target", targets: lasting });
  if ((0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_8__/* .isDate */ .$P)(seen.at)) alerts.push(...(0,_chunk_5WUPXARY_js__WEBPACK_IMPORTED_MODULE_6__/* .alertsOfCredential */ .m5)(credentialEndsAt, policy, seen.at));
  return alerts;
}
function otherIdentity(reason) {
  return reason === "other-app" ? "other-app" : "other-user";
}
var OLD_ENOUGH_SECONDS = 2 * _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_8__/* .DAY */ .d_;
function isRefreshDeclined({ seen, renewal, storedForSeconds = 0 }) {
  if (seen.kind !== "alive" || seen.facts.expiresAt !== "unknown" || renewal.kind !== "held") return false;
  return renewal.why === "exchange-declined" && !renewal.mayPass && storedForSeconds > OLD_ENOUGH_SECONDS;
}
function notExtended(renewal, sourceProblem, facts) {
  switch (renewal.kind) {
    case "extended":
      return "extended";
    case "renewed":
      return sourceProblem === void 0 ? renewal.why ?? "extended" : "not-extended";
    case "dry-run":
      return needsNoPerson(facts) ? "extended" : "not-extended";
    case "held":
      return renewal.why;
    case "nothing":
    case "rejected":
    case "failed":
      return "not-extended";
  }
}
var LONGEST_SHORT_LIFE_DAYS = 2;
function needsNoPerson({ kind, issuedAt, expiresAt }) {
  if (kind !== "user") return true;
  const isLongLived = issuedAt !== void 0 && !(0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_8__/* .endsWithin */ ._c)(expiresAt, LONGEST_SHORT_LIFE_DAYS, issuedAt);
  return !isLongLived;
}
function findingOf(alert) {
  return { outcome: outcomeOf(alert), reason: (0,_chunk_5WUPXARY_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A3)(alert) };
}
function outcomeOf(alert) {
  switch (alert.kind) {
    case "dead":
    case "missing-scopes":
      return "reauthorize";
    case "refused-by-meta":
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

// src/token/judgement.ts
var MOVED_AT_LEAST = _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_8__/* .DAY */ .d_;
function judgeRenewal(old, renewed) {
  const objection = objectionTo(renewed) ?? objectionToIdentity(old, renewed.facts);
  if (objection !== void 0) return rejected(objection);
  const { facts } = renewed;
  if (facts.expiresAt === "unknown") return rejected("new-token-expiry-unknown");
  const { at } = renewed;
  return isLater(facts.expiresAt, old.expiresAt, at) ? { kind: "better", facts } : { kind: "held" };
}
function judgeOwnToken(source, twin) {
  const objection = objectionTo(twin) ?? objectionToIdentity(source, twin.facts);
  if (objection !== void 0) return rejected(objection);
  return atLeastAsLongAs(source, twin.facts);
}
function judgePageToken(source, pageId, page) {
  const objection = objectionTo(page);
  if (objection !== void 0) return rejected(objection);
  const { facts } = page;
  if (facts.appId !== source.appId) return rejected("new-token-other-app");
  if (facts.kind !== "page") return rejected("new-token-other-kind");
  if (facts.profileId !== pageId) return rejected("new-token-other-page");
  return atLeastAsLongAs(source, facts);
}
function judgeReauthorization(identity, requiredScopes, old, brought) {
  const objection = objectionTo(brought);
  if (objection !== void 0) return rejected(objection);
  const { facts } = brought;
  if (identity !== "any") {
    if (facts.userId !== identity.userId) return rejected("new-token-other-user");
    if (identity.kind !== void 0 && facts.kind !== identity.kind) return rejected("new-token-other-kind");
  }
  if (facts.scopes !== void 0 && !isSubset(requiredScopes, facts.scopes))
    return rejected("new-token-lacks-scopes");
  if (old.kind !== "alive") return { kind: "better", facts };
  if (!isSubset(old.facts.scopes ?? [], facts.scopes)) return rejected("new-token-lacks-scopes");
  return atLeastAsLongAs(old.facts, facts);
}
function objectionTo(renewed) {
  if (renewed.kind === "alive") return void 0;
  if (renewed.kind === "dead") return "new-token-dead";
  return renewed.reason === "other-app" ? "new-token-other-app" : "new-token-unproved";
}
function objectionToIdentity(old, renewed) {
  if (renewed.appId !== old.appId) return "new-token-other-app";
  if (renewed.kind !== old.kind) return "new-token-other-kind";
  if (renewed.userId === void 0 || renewed.userId !== old.userId) return "new-token-other-user";
  if (renewed.profileId !== old.profileId) return "new-token-other-page";
  if (old.scopes !== void 0 && !isSubset(old.scopes, renewed.scopes)) return "new-token-lacks-scopes";
  return void 0;
}
function atLeastAsLongAs(source, facts) {
  if (facts.expiresAt === "unknown") return rejected("new-token-expiry-unknown");
  const endsEarlier = facts.expiresAt !== "never" && (source.expiresAt === "never" || (0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_8__/* .isDate */ .$P)(source.expiresAt) && facts.expiresAt <= source.expiresAt - MOVED_AT_LEAST);
  return endsEarlier ? rejected("new-token-ends-earlier") : { kind: "better", facts };
}
function isLater(renewed, old, now) {
  if (old === "never") return false;
  if (renewed === "never") return true;
  return renewed - (old === "unknown" ? now : old) >= MOVED_AT_LEAST;
}
function isSubset(required, granted) {
  return required.every((scope) => granted?.includes(scope));
}
function rejected(reason) {
  return { kind: "rejected", reason };
}

// src/refresh/renew.ts
function withoutSecret(renewed) {
  if (renewed.kind !== "renewed") return renewed;
  const { token: _token, ...renewal } = renewed;
  return renewal;
}
async function renew(config, mode, seen, plan, services) {
  if (plan.kind !== "exchange" || seen.token.kind !== "alive" || mode === "check") return { kind: "nothing" };
  if (seen.source?.kind === "closed") return { kind: "nothing" };
  if (mode === "dry-run") return { kind: "dry-run" };
  services.logger.line(`Asking Meta for a fresh token in place of ${config.name}.`);
  const asking = services.meta.renew(config, plan.sixtyDays);
  services.secrets?.prepareToWrite();
  const tokenResponse = await asking;
  switch (tokenResponse.kind) {
    case "issued":
      return prove(config, seen.token, tokenResponse, services);
    case "declined":
      return declined(config, tokenResponse, services);
    case "refused":
      return { kind: "failed", outcome: "misconfigured", reason: tokenResponse.reason };
    case "doubt":
      return { kind: "failed", outcome: "inconclusive", reason: tokenResponse.reason };
  }
}
async function prove(config, old, issued, services) {
  const isSameString = issued.token.equals(config.token);
  const proof = withLifetime(await services.meta.inspect(config, issued.token), issued.lifetimeSeconds);
  const judgement = judgeRenewal(old.facts, proof);
  switch (judgement.kind) {
    case "better":
      return isSameString ? { kind: "extended", facts: judgement.facts } : { kind: "renewed", facts: judgement.facts, token: issued.token };
    case "held": {
      if (isSameString || await findDeath(config, services) === void 0)
        return { kind: "held", why: "same-date" };
      return { kind: "renewed", facts: proof.facts, token: issued.token, why: "same-date" };
    }
    case "rejected":
      return { kind: "rejected", reason: judgement.reason };
  }
}
async function declined(config, { because }, services) {
  const death = because === "dead" ? await findDeath(config, services) : void 0;
  if (death !== void 0) return { kind: "died", death };
  return { kind: "held", why: "exchange-declined", ...because === "parameter" && { mayPass: true } };
}
async function findDeath(config, services) {
  const now = await services.meta.inspect(config, config.token);
  return now.kind === "dead" ? now : void 0;
}
function withLifetime(proof, lifetimeSeconds) {
  if (proof.kind !== "alive" || proof.facts.kind !== "instagram" || lifetimeSeconds === void 0)
    return proof;
  return { ...proof, facts: { ...proof.facts, expiresAt: proof.at + lifetimeSeconds } };
}

// src/refresh/store.ts
var STALE_AFTER_SECONDS = 600;
async function store(config, mode, seen, plan, renewed, services) {
  const { source } = seen;
  const idle = { current: config.token, repaired: [], failed: [] };
  if (source === void 0 || services.secrets === void 0) return idle;
  if (source.kind === "closed") return { ...idle, sourceProblem: source.problem };
  if (renewed.kind === "renewed") return replace(config, seen, source, renewed, services, services.secrets);
  if (plan.kind === "stop" || seen.token.kind !== "alive" || renewed.kind === "died") return idle;
  const facts = renewed.kind === "extended" ? renewed.facts : seen.token.facts;
  return repair(config, mode, seen, source, facts, services, services.secrets);
}
async function replace(config, seen, source, renewed, services, secrets) {
  const { token, facts } = renewed;
  const { failed } = await fillAll(
    dependents(config, facts, token, services),
    config,
    seen,
    secrets,
    services
  );
  const result = await secrets.write(config.source, token, source);
  if (result.kind !== "written")
    return { current: config.token, sourceProblem: result.problem, repaired: [], failed };
  services.logger.line(`Stored the fresh token in ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_10__/* .describeLocation */ .lR)(config.source)}.`);
  return { current: token, repaired: [], failed };
}
async function repair(config, mode, seen, source, facts, services, secrets) {
  const due = dependents(config, facts, config.token, services).filter(
    ({ location }) => isStaleCopy(source, stateOf(seen, location))
  );
  if (mode === "dry-run") {
    for (const { location } of due) services.logger.line(`Would repair ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_10__/* .describeLocation */ .lR)(location)}.`);
    return { current: config.token, repaired: [], failed: closedLocations(config, seen) };
  }
  const { written, failed } = await fillAll(due, config, seen, secrets, services);
  return { current: config.token, repaired: written, failed };
}
async function fillAll(due, config, seen, secrets, services) {
  const results = await Promise.all(
    due.map((dependent) => fill(dependent, stateOf(seen, dependent.location), secrets))
  );
  const written = results.flatMap((result) => result.written ?? []);
  for (const location of written) services.logger.line(`Stored the token in ${location}.`);
  return {
    written,
    failed: [...closedLocations(config, seen), ...results.flatMap((result) => result.failed ?? [])]
  };
}
function isRepairDue(config, seen) {
  const { source } = seen;
  return source !== void 0 && (0,_chunk_573FYDOC_js__WEBPACK_IMPORTED_MODULE_11__/* .otherLocations */ .t)(config).some((location) => isStaleCopy(source, stateOf(seen, location)));
}
function dependents(config, facts, token, services) {
  const targets = config.targets.map((target) => ({
    location: target.location,
    make: target.ownToken ? () => mintOwnToken(config, target, facts, token, services) : async () => ({ token })
  }));
  const pages = config.pages.flatMap((page) => {
    let derived;
    const make = () => derived ??= derivePageToken(config, page, facts, token, services);
    return page.locations.map((location) => ({ location, make }));
  });
  return [...targets, ...pages];
}
async function mintOwnToken(config, target, facts, token, services) {
  const tokenResponse = await services.meta.mintOwnToken(config, token, target.location);
  return proveMade(tokenResponse, config, services, (proof) => judgeOwnToken(facts, proof));
}
async function derivePageToken(config, page, facts, token, services) {
  const tokenResponse = await services.meta.derivePageToken(config, token, page.pageId);
  return proveMade(tokenResponse, config, services, (proof) => judgePageToken(facts, page.pageId, proof));
}
async function proveMade(tokenResponse, config, services, judge) {
  if (tokenResponse.kind !== "issued") return { failed: (0,_chunk_VYIVAZNS_js__WEBPACK_IMPORTED_MODULE_4__/* .describeFailedResponse */ .Wt)(tokenResponse) };
  const judgement = judge(await services.meta.inspect(config, tokenResponse.token));
  return judgement.kind === "better" ? { token: tokenResponse.token } : { failed: (0,_chunk_VYIVAZNS_js__WEBPACK_IMPORTED_MODULE_4__/* .describeRejection */ .xz)(judgement.reason) };
}
async function fill({ location, make }, secretState, secrets) {
  if (secretState?.kind !== "open") return {};
  const made = await make();
  const name = (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_10__/* .describeLocation */ .lR)(location);
  if ("failed" in made) return { failed: { location: name, ...made.failed } };
  const result = await secrets.write(location, made.token, secretState);
  return result.kind === "written" ? { written: name } : { failed: failedTarget(location, result.problem) };
}
function closedLocations(config, seen) {
  return (0,_chunk_573FYDOC_js__WEBPACK_IMPORTED_MODULE_11__/* .otherLocations */ .t)(config).flatMap((location) => {
    const secretState = stateOf(seen, location);
    return secretState?.kind === "closed" ? [failedTarget(location, secretState.problem)] : [];
  });
}
function failedTarget(location, { message, hint, kind }) {
  return { location: (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_10__/* .describeLocation */ .lR)(location), why: message, hint, kind };
}
function isStaleCopy(source, location) {
  if (source.kind !== "open" || source.updatedAt === void 0 || location?.kind !== "open") return false;
  return location.updatedAt === void 0 || location.updatedAt < source.updatedAt - STALE_AFTER_SECONDS;
}
function stateOf(seen, location) {
  return seen.others.get((0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_10__/* .locationKey */ .dE)(location));
}

// src/refresh/report.ts
async function tell(config, mode, seen, { stored, conclusion }, services) {
  const now = seen.token.at;
  const settled = mode === "refresh" || mode === "reauthorize" ? await settleIssue(config, conclusion, now, services) : {};
  const warnings = [...settled.warnings ?? [], ...doubtsOf(stored, conclusion)];
  const findings = settled.finding === void 0 ? conclusion.findings : [...conclusion.findings, settled.finding];
  const outcome = (0,_chunk_HT47DEYH_js__WEBPACK_IMPORTED_MODULE_9__/* .gravest */ .Zk)(findings.map((finding) => finding.outcome));
  const reason = findings.find((finding) => finding.outcome === outcome)?.reason ?? conclusion.reason;
  const extras = await (0,_chunk_5FMU6FIH_js__WEBPACK_IMPORTED_MODULE_3__/* .notifyConsumers */ .f)(config, mode, conclusion, stored.current, services);
  const { facts } = conclusion;
  const report = {
    secret: config.name,
    location: (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_10__/* .describeLocation */ .lR)(config.source),
    outcome,
    reason,
    refreshed: conclusion.findings.some((finding) => finding.outcome === "refreshed"),
    facts,
    ...now === void 0 ? {} : { now },
    ...schedule(config, conclusion),
    findings,
    alerts: conclusion.alerts,
    failedTargets: stored.failed,
    repairedTargets: stored.repaired,
    ...settled.url === void 0 ? {} : { issueUrl: settled.url },
    warnings: [...warnings, ...extras],
    ..."trace" in seen.token ? { trace: seen.token.trace } : {}
  };
  for (const line of (0,_chunk_XAQCJZBT_js__WEBPACK_IMPORTED_MODULE_1__/* .reportLines */ .QS)(report)) services.logger.line(line);
  return report;
}
function schedule(config, { facts }) {
  const { expiresAt, kind } = facts;
  if (typeof expiresAt !== "number") return {};
  const warnAt = expiresAt - config.policy.warnBeforeDays * _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_8__/* .DAY */ .d_;
  const isByDate = kind === "user" || kind === "system-user";
  return isByDate ? { warnAt, nextRefreshAt: (0,_chunk_36V37WCC_js__WEBPACK_IMPORTED_MODULE_7__/* .dueAt */ .s5)(expiresAt, config.policy) } : { warnAt };
}
async function settleIssue(config, conclusion, now, services) {
  if (services.issues === void 0 || conclusion.issue === "leave" || now === void 0) return {};
  const isWanted = conclusion.issue === "wanted";
  const result = await services.issues.settle(config.issue, {
    id: (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_10__/* .locationKey */ .dE)(config.source),
    resolvedComment: (0,_chunk_6QQUAKRW_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvedComment */ .O)(config.name, conclusion),
    ...isWanted ? { wanted: await wantedIssue(config, conclusion, now, services) } : {}
  });
  if (result.kind === "settled") {
    const { url, did } = result;
    return url === void 0 || !isWanted || did === "left-closed" ? {} : { url };
  }
  return isWanted ? { finding: unwritten(result.problem) } : { warnings: [warningOf(result.problem)] };
}
async function wantedIssue(config, conclusion, now, services) {
  const [{ issueText }, activity] = await Promise.all([
    __webpack_require__.e(/* import() */ 474).then(__webpack_require__.bind(__webpack_require__, 1474)),
    services.activity(true)
  ]);
  const level = (0,_chunk_5WUPXARY_js__WEBPACK_IMPORTED_MODULE_6__/* .gravestLevel */ .BA)(conclusion.alerts, now);
  const scheduleEndsAt = activity && (0,_chunk_XAQCJZBT_js__WEBPACK_IMPORTED_MODULE_1__/* .scheduleEnd */ .LD)(activity, now);
  const { title, body, comment, reopenComment } = issueText({
    config,
    conclusion,
    level,
    now,
    links: services.links,
    reauthorization: {
      manualRun: services.links.workflowFile !== void 0,
      deviceLogin: services.login.isDeviceReady
    },
    ...scheduleEndsAt === void 0 ? {} : { scheduleEndsAt },
    ...config.app === void 0 ? {} : { state: (0,_chunk_XJ2PZAZ2_js__WEBPACK_IMPORTED_MODULE_2__/* .signState */ .R)(config.app.secret, services.links.repository, config.source, now) }
  });
  return { title, body, level, comment, reopenComment };
}
function unwritten({ kind }) {
  return { outcome: kind === "permanent" ? "misconfigured" : "inconclusive", reason: "issue-not-written" };
}
function doubtsOf({ sourceProblem }, { outcome }) {
  return sourceProblem?.kind === "transient" && outcome !== "inconclusive" ? [warningOf(sourceProblem)] : [];
}
function warningOf({ reason, message, hint }) {
  return { reason, message, hint };
}




/***/ }),

/***/ 869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QS: () => (/* binding */ reportLines),
  LD: () => (/* binding */ scheduleEnd)
});

// UNUSED EXPORTS: annotationsOf, findingText

// EXTERNAL MODULE: ./build/chunk-HT47DEYH.js
var chunk_HT47DEYH = __webpack_require__(6181);
// EXTERNAL MODULE: ./build/chunk-GXWWWB5E.js
var chunk_GXWWWB5E = __webpack_require__(3116);
// EXTERNAL MODULE: ./build/chunk-OIRZCA2N.js
var chunk_OIRZCA2N = __webpack_require__(758);
// EXTERNAL MODULE: ./build/chunk-VYIVAZNS.js
var chunk_VYIVAZNS = __webpack_require__(656);
// EXTERNAL MODULE: ./build/chunk-I7TXE3IP.js
var chunk_I7TXE3IP = __webpack_require__(9199);
;// CONCATENATED MODULE: ./build/chunk-FUTKJSAF.js
// src/token/reason.ts
function chunk_FUTKJSAF_codeOf(reason) {
  return `RMT-${reason.toUpperCase()}`;
}



// EXTERNAL MODULE: ./build/chunk-AT37XLH7.js
var chunk_AT37XLH7 = __webpack_require__(9476);
;// CONCATENATED MODULE: ./build/chunk-XAQCJZBT.js








// src/messages/finding.ts
function findingText(reason, report) {
  const { what, hint } = explain(reason);
  const { alerts, now = 0 } = report;
  switch (reason) {
    case "ends-soon":
    case "data-access-ends":
    case "credential-ends": {
      const endsAt = deadline(reason, alerts);
      return endsAt === void 0 ? `${what} ${hint}` : `By ${moment(endsAt)} (${timeLeft(endsAt, now)}). ${what} ${hint}`;
    }
    case "missing-scopes": {
      const scopes = alerts.flatMap((alert) => alert.kind === "missing-scopes" ? alert.scopes : []);
      return `Missing: ${scopes.join(" ")}. ${what} ${hint}`;
    }
    case "target-not-written":
      return report.failedTargets.map(({ location, why, hint: mend }) => `${location}: ${why} ${mend}`).join(" ");
    default: {
      const problem = alerts.find((alert) => alert.kind === "github-credential")?.problem;
      return problem?.reason === reason ? `${problem.message} ${problem.hint}` : `${what} ${hint}`;
    }
  }
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

// src/messages/log.ts
function reportLines(report) {
  const { facts, now } = report;
  const lines = [
    `${report.location}: ${report.outcome}. ${(0,chunk_VYIVAZNS/* explain */.WE)(report.reason).title} (${chunk_FUTKJSAF_codeOf(report.reason)}).`,
    ...identityLine(facts),
    ...now === void 0 ? [] : [endLine(facts, now)],
    ...scheduleLine(report),
    ...otherFindings(report).map((reason) => `Also: ${(0,chunk_VYIVAZNS/* explain */.WE)(reason).title} (${chunk_FUTKJSAF_codeOf(reason)}).`),
    ...report.repairedTargets.map((location) => `Brought up to date: ${location}.`),
    ...report.failedTargets.map(({ location, why, hint }) => `Not written: ${location}. ${why} ${hint}`),
    ...traceLine(report.trace),
    ...report.issueUrl === void 0 ? [] : [`What to do stands in ${report.issueUrl}`]
  ];
  return lines.map(chunk_I7TXE3IP/* escapeLogLine */._P);
}
function identityLine({ kind, appId, appName, userId, profileId, scopes }) {
  if (kind === "unknown") return [];
  const parts = [
    `Kind: ${(0,chunk_GXWWWB5E/* kindText */.u)(kind)}`,
    ...appId === void 0 ? [] : [`app ${appName === void 0 ? appId : `${appName} (${appId})`}`],
    ...userId === void 0 ? [] : [`user ${userId}`],
    ...profileId === void 0 ? [] : [`page ${profileId}`],
    ...scopes === void 0 ? [] : [`permissions ${scopes.length === 0 ? "none" : scopes.join(" ")}`]
  ];
  return [`${parts.join(", ")}.`];
}
function endLine({ expiresAt, dataAccessExpiresAt }, now) {
  return `Ends: ${(0,chunk_OIRZCA2N/* expiryText */.X5)(expiresAt, now)}. Data access ends: ${(0,chunk_OIRZCA2N/* expiryText */.X5)(dataAccessExpiresAt, now)}.`;
}
function scheduleLine({ nextRefreshAt, warnAt, now = 0 }) {
  const parts = [
    ...nextRefreshAt === void 0 || nextRefreshAt <= now ? [] : [`Next refresh: from ${(0,chunk_OIRZCA2N/* moment */.n$)(nextRefreshAt)}.`],
    ...warnAt === void 0 || warnAt <= now ? [] : [`A person is asked from ${(0,chunk_OIRZCA2N/* moment */.n$)(warnAt)}, if it cannot be refreshed.`]
  ];
  return parts.length === 0 ? [] : [parts.join(" ")];
}
function otherFindings({ reason, findings }) {
  const grave = findings.filter(({ outcome }) => (0,chunk_HT47DEYH/* isGraver */.Cg)(outcome, "refreshed"));
  return [...new Set(grave.map((finding) => finding.reason))].filter((other) => other !== reason);
}
function traceLine(trace) {
  if (trace === void 0) return [];
  const numbers = [
    ...trace.status === void 0 ? [] : [`HTTP ${trace.status}`],
    ...trace.code === void 0 ? [] : [`code ${trace.code}`],
    ...trace.subcode === void 0 ? [] : [`subcode ${trace.subcode}`],
    ...trace.network === void 0 ? [] : [trace.network]
  ];
  return numbers.length === 0 ? [] : [`Meta's answer: ${numbers.join(", ")}.`];
}
function annotationsOf(report, docsUrl) {
  const gravestFirst = [...report.findings].sort(
    (one, other) => isGraver(one.outcome, other.outcome) ? -1 : 1
  );
  const told = /* @__PURE__ */ new Map();
  for (const { outcome, reason } of gravestFirst) {
    const level = levelOf(outcome);
    if (level === void 0 || told.has(reason)) continue;
    told.set(reason, annotation(level, reason, report, findingText(reason, report), docsUrl));
  }
  for (const { reason, message, hint } of report.warnings) {
    if (!told.has(reason))
      told.set(reason, annotation("warning", reason, report, `${message} ${hint}`, docsUrl));
  }
  return [...told.values()];
}
function levelOf(outcome) {
  if (fails(outcome)) return "error";
  switch (outcome) {
    case "attention":
      return "warning";
    case "superseded":
      return "notice";
    default:
      return void 0;
  }
}
function annotation(level, reason, report, detail, docsUrl) {
  const issue = level === "notice" || report.issueUrl === void 0 ? "" : ` What to do: ${report.issueUrl}`;
  const docs = docsUrl === void 0 ? "" : ` More: ${troubleshootingLink(reason, docsUrl)}`;
  return {
    level,
    title: escapeLogLine(`${codeOf(reason)}: ${explain(reason).title} (${report.secret})`),
    message: escapeLogLine(`${report.location}. ${detail}${issue}${docs}`)
  };
}

// src/refresh/schedule.ts
var IDLE_DAYS = 60;
var TOLD_FROM_DAYS = 45;
function scheduleEnd({ isPublic, pushedAt }, now) {
  if (!isPublic || pushedAt === void 0) return void 0;
  return now - pushedAt > TOLD_FROM_DAYS * chunk_AT37XLH7/* DAY */.d_ ? pushedAt + IDLE_DAYS * chunk_AT37XLH7/* DAY */.d_ : void 0;
}




/***/ }),

/***/ 2159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ signState)
/* harmony export */ });
/* unused harmony export checkState */
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
  if (!timingSafeEqual(Buffer.from(signed), Buffer.from(expected))) return "wrong";
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




/***/ })

};
