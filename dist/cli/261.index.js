export const id = 261;
export const ids = [261];
export const modules = {

/***/ 1475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ healedComment)
/* harmony export */ });
/* harmony import */ var _chunk_W5DI4APE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6877);
/* harmony import */ var _chunk_VKMAI3ER_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4628);



// src/words/healed.ts
function healedComment(secretName, { facts, findings, reason }) {
  const name = (0,_chunk_VKMAI3ER_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(secretName);
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
      return ` and ends on ${(0,_chunk_W5DI4APE_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n$)(expiresAt)}`;
  }
}




/***/ }),

/***/ 7530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ noticesOfLivingToken),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   BA: () => (/* binding */ gravestLevel),
/* harmony export */   Mg: () => (/* binding */ noticesOfCredential)
/* harmony export */ });
/* harmony import */ var _chunk_YOWBVZRY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94);
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9476);



// src/token/notice.ts
var LEVELS = [14, 7, 3, 1, 0];
function levelOf(notice, now) {
  switch (notice.about) {
    case "dead":
    case "missing-scopes":
      return 0;
    case "ends-soon":
    case "data-access":
    case "github-credential-ends":
      return levelOfDeadline(notice.endsAt, now);
    case "refused-by-meta":
    case "refresh-declined":
    case "github-credential":
    case "target":
      return 14;
  }
}
function gravestLevel(notices, now) {
  const levels = notices.map((notice) => levelOf(notice, now));
  return LEVELS.findLast((level) => levels.includes(level)) ?? 14;
}
function levelOfDeadline(endsAt, now) {
  const days = (endsAt - now) / _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_;
  if (days <= 0) return 0;
  if (days <= 1) return 1;
  if (days <= 3) return 3;
  return days <= 7 ? 7 : 14;
}
function noticesOfLivingToken(facts, policy, now, notExtended) {
  const notices = [];
  const lacking = (0,_chunk_YOWBVZRY_js__WEBPACK_IMPORTED_MODULE_0__/* .missingScopes */ ["if"])(facts.scopes, policy);
  if (lacking.length > 0) notices.push({ about: "missing-scopes", scopes: lacking });
  if (notExtended !== "extended" && (0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_1__/* .isDate */ .$P)(facts.expiresAt) && (0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_1__/* .endsWithin */ ._c)(facts.expiresAt, policy.warnBeforeDays, now)) {
    notices.push({
      about: "ends-soon",
      endsAt: facts.expiresAt,
      why: facts.kind === "page" ? "page-token" : notExtended
    });
  }
  const ruled = (0,_chunk_YOWBVZRY_js__WEBPACK_IMPORTED_MODULE_0__/* .scopesRuledByDataAccess */ .rf)(facts.scopes);
  const dataAccess = facts.dataAccessExpiresAt;
  if (ruled.length > 0 && (0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_1__/* .isDate */ .$P)(dataAccess) && (0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_1__/* .endsWithin */ ._c)(dataAccess, policy.warnBeforeDays, now)) {
    notices.push({ about: "data-access", endsAt: dataAccess, scopes: ruled });
  }
  return notices;
}
function noticesOfCredential(endsAt, policy, now) {
  return (0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_1__/* .isDate */ .$P)(endsAt) && (0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_1__/* .endsWithin */ ._c)(endsAt, policy.warnBeforeDays, now) ? [{ about: "github-credential-ends", endsAt }] : [];
}
function reasonOf(notice) {
  switch (notice.about) {
    case "dead":
    case "refused-by-meta":
      return notice.reason;
    case "missing-scopes":
      return "missing-scopes";
    case "ends-soon":
      return "ends-soon";
    case "refresh-declined":
      return "refresh-declined";
    case "data-access":
      return "data-access-ends";
    case "github-credential":
      return notice.trouble.reason;
    case "github-credential-ends":
      return "credential-ends";
    case "target":
      return "target-not-written";
  }
}




/***/ }),

/***/ 8594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ kindWords),
/* harmony export */   w: () => (/* binding */ renewalOf)
/* harmony export */ });
// src/words/kind.ts
function kindWords(kind) {
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

/***/ 1261:
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
/* harmony import */ var _chunk_EIRMHJPG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7530);
/* harmony import */ var _chunk_TAQ526JW_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6325);
/* harmony import */ var _chunk_W3NSNFD5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8956);
/* harmony import */ var _chunk_PZURBSX2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4058);
/* harmony import */ var _chunk_HT47DEYH_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6181);
/* harmony import */ var _chunk_RWUNG5ZT_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7396);
/* harmony import */ var _chunk_MO6Z5V6Y_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3424);
/* harmony import */ var _chunk_5WSKUS3L_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1475);
/* harmony import */ var _chunk_CYY2VU34_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8959);
/* harmony import */ var _chunk_YOWBVZRY_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94);
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9476);
/* harmony import */ var _chunk_XZAC2ASK_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9603);













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
  switch (seen.state) {
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
  return (0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_8__/* .isDate */ .$P)(facts.expiresAt) && at > (0,_chunk_YOWBVZRY_js__WEBPACK_IMPORTED_MODULE_7__/* .dueAt */ .s5)(facts.expiresAt, policy) ? exchange(facts.kind === "system-user") : void 0;
}
function stop(outcome, reason) {
  return { wish: "stop", outcome, reason };
}
function keep(because) {
  return { wish: "keep", because };
}
function exchange(sixtyDays) {
  return { wish: "exchange", sixtyDays };
}

// src/token/conclusion.ts
function conclude(given, policy) {
  const { renewal } = given;
  const course = renewal.did === "lost" ? afterDeath(given, renewal.death, policy) : { ...given, renewal };
  const facts = knownFacts(course);
  if (course.superseded) return superseded(facts);
  const notices = noticesOf(course, facts, policy);
  const found = [...findingsOf(course), ...notices.map(findingOf)];
  const findings = found.length === 0 ? [ONLY_LOOKED] : found;
  const sum = findings.reduce((one, other) => (0,_chunk_HT47DEYH_js__WEBPACK_IMPORTED_MODULE_9__/* .isGraver */ .Cg)(other.outcome, one.outcome) ? other : one);
  return {
    ...sum,
    findings,
    notices,
    facts,
    issue: issueOf(course, notices, sum.outcome),
    proved: course.plan.wish !== "stop"
  };
}
function afterDeath(course, death, policy) {
  return { ...course, seen: death, plan: planToken(death, policy), renewal: { did: "nothing" } };
}
var ONLY_LOOKED = { outcome: "healthy", reason: "would-refresh" };
function issueOf({ seen, sourceTrouble }, notices, outcome) {
  if (seen.state === "doubt") return "leave";
  if (notices.length > 0) return "wanted";
  const isWell = outcome === "healthy" || outcome === "refreshed";
  return isWell && sourceTrouble === void 0 ? "healed" : "leave";
}
function superseded(facts) {
  const finding = { outcome: "superseded", reason: "newer-token-stored" };
  return { ...finding, findings: [finding], notices: [], facts, issue: "leave", proved: false };
}
function knownFacts({ seen, renewal, sourceTrouble }) {
  if (renewal.did === "extended") return renewal.facts;
  if (renewal.did === "renewed" && sourceTrouble === void 0) return renewal.facts;
  return seen.state === "alive" || seen.state === "dead" ? seen.facts : _chunk_RWUNG5ZT_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_FACTS */ .K;
}
function findingsOf({ seen, plan, renewal, sourceTrouble, repaired, failed }) {
  const findings = [...findingsOfRenewal(renewal, sourceTrouble)];
  if (repaired.length > 0) findings.unshift({ outcome: "healthy", reason: "repaired" });
  if (seen.state === "doubt") findings.push({ outcome: "inconclusive", reason: seen.reason });
  if (sourceTrouble?.kind === "doubt" && (plan.wish === "exchange" || renewal.did === "renewed"))
    findings.push({ outcome: "inconclusive", reason: sourceTrouble.reason });
  if (failed.some(({ kind }) => kind === "doubt")) {
    const isStored = renewal.did === "renewed" && sourceTrouble === void 0;
    findings.push({ outcome: isStored ? "partial" : "inconclusive", reason: "target-not-written" });
  }
  if (plan.wish === "keep") findings.push({ outcome: "healthy", reason: plan.because });
  return findings;
}
function findingsOfRenewal(renewal, sourceTrouble) {
  switch (renewal.did) {
    case "nothing":
      return [];
    case "rehearsed":
      return [{ outcome: "healthy", reason: "would-refresh" }];
    case "renewed":
      if (sourceTrouble !== void 0) return [];
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
function noticesOf(course, facts, policy) {
  const { seen, plan, renewal, sourceTrouble, failed, credentialEndsAt } = course;
  const notices = [];
  if (seen.state === "dead") notices.push({ about: "dead", reason: seen.reason });
  if (seen.state === "refused") {
    notices.push({
      about: "refused-by-meta",
      reason: seen.reason,
      ...seen.ownerAppId === void 0 ? {} : { ownerAppId: seen.ownerAppId }
    });
  }
  if (seen.state === "alive") {
    if (plan.wish === "stop") notices.push({ about: "refused-by-meta", reason: otherIdentity(plan.reason) });
    notices.push(
      ...(0,_chunk_EIRMHJPG_js__WEBPACK_IMPORTED_MODULE_0__/* .noticesOfLivingToken */ .$U)(facts, policy, seen.at, notExtended(renewal, sourceTrouble, seen.facts))
    );
  }
  if (sourceTrouble?.kind === "setup") notices.push({ about: "github-credential", trouble: sourceTrouble });
  if (isRefreshDeclined(course)) notices.push({ about: "refresh-declined" });
  const lasting = failed.filter(({ kind }) => kind === "setup");
  if (lasting.length > 0) notices.push({ about: "target", targets: lasting });
  if ((0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_8__/* .isDate */ .$P)(seen.at)) notices.push(...(0,_chunk_EIRMHJPG_js__WEBPACK_IMPORTED_MODULE_0__/* .noticesOfCredential */ .Mg)(credentialEndsAt, policy, seen.at));
  return notices;
}
function otherIdentity(reason) {
  return reason === "other-app" ? "other-app" : "other-user";
}
var OLD_ENOUGH_SECONDS = 2 * _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_8__/* .DAY */ .d_;
function isRefreshDeclined({ seen, renewal, storedForSeconds = 0 }) {
  if (seen.state !== "alive" || seen.facts.expiresAt !== "unknown" || renewal.did !== "held") return false;
  return renewal.why === "exchange-declined" && !renewal.mayPass && storedForSeconds > OLD_ENOUGH_SECONDS;
}
function notExtended(renewal, sourceTrouble, facts) {
  switch (renewal.did) {
    case "extended":
      return "extended";
    case "renewed":
      return sourceTrouble === void 0 ? renewal.why ?? "extended" : "not-extended";
    case "rehearsed":
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
function findingOf(notice) {
  return { outcome: outcomeOf(notice), reason: (0,_chunk_EIRMHJPG_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(notice) };
}
function outcomeOf(notice) {
  switch (notice.about) {
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
  return isLater(facts.expiresAt, old.expiresAt, at) ? { verdict: "better", facts } : { verdict: "held" };
}
function judgeTwin(source, twin) {
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
  if (old.state !== "alive") return { verdict: "better", facts };
  if (!isSubset(old.facts.scopes ?? [], facts.scopes)) return rejected("new-token-lacks-scopes");
  return atLeastAsLongAs(old.facts, facts);
}
function objectionTo(renewed) {
  if (renewed.state === "alive") return void 0;
  if (renewed.state === "dead") return "new-token-dead";
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
  return endsEarlier ? rejected("new-token-ends-earlier") : { verdict: "better", facts };
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
  return { verdict: "rejected", reason };
}

// src/steps/renew.ts
function withoutSecret(renewed) {
  if (renewed.did !== "renewed") return renewed;
  const { token: _token, ...renewal } = renewed;
  return renewal;
}
async function renew(job, mode, seen, plan, world) {
  if (plan.wish !== "exchange" || seen.token.state !== "alive" || mode === "check") return { did: "nothing" };
  if (seen.source?.state === "closed") return { did: "nothing" };
  if (mode === "rehearse") return { did: "rehearsed" };
  world.narrator.line(`Asking Meta for a fresh token in place of ${job.name}.`);
  const asking = world.meta.renew(job, plan.sixtyDays);
  world.secrets?.prepareToWrite();
  const issuance = await asking;
  switch (issuance.state) {
    case "issued":
      return prove(job, seen.token, issuance, world);
    case "declined":
      return declined(job, issuance, world);
    case "refused":
      return { did: "failed", outcome: "misconfigured", reason: issuance.reason };
    case "doubt":
      return { did: "failed", outcome: "inconclusive", reason: issuance.reason };
  }
}
async function prove(job, old, issued, world) {
  const isSameString = issued.token.equals(job.token);
  const proof = withLifetime(await world.meta.inspect(job, issued.token), issued.lifetimeSeconds);
  const judgement = judgeRenewal(old.facts, proof);
  switch (judgement.verdict) {
    case "better":
      return isSameString ? { did: "extended", facts: judgement.facts } : { did: "renewed", facts: judgement.facts, token: issued.token };
    case "held": {
      if (isSameString || await findDeath(job, world) === void 0)
        return { did: "held", why: "same-date" };
      return { did: "renewed", facts: proof.facts, token: issued.token, why: "same-date" };
    }
    case "rejected":
      return { did: "rejected", reason: judgement.reason };
  }
}
async function declined(job, { because }, world) {
  const death = because === "dead" ? await findDeath(job, world) : void 0;
  if (death !== void 0) return { did: "lost", death };
  return { did: "held", why: "exchange-declined", ...because === "parameter" && { mayPass: true } };
}
async function findDeath(job, world) {
  const now = await world.meta.inspect(job, job.token);
  return now.state === "dead" ? now : void 0;
}
function withLifetime(proof, lifetimeSeconds) {
  if (proof.state !== "alive" || proof.facts.kind !== "instagram" || lifetimeSeconds === void 0)
    return proof;
  return { ...proof, facts: { ...proof.facts, expiresAt: proof.at + lifetimeSeconds } };
}

// src/steps/store.ts
var STALE_AFTER_SECONDS = 600;
async function store(job, mode, seen, plan, renewed, world) {
  const { source } = seen;
  const idle = { current: job.token, repaired: [], failed: [] };
  if (source === void 0 || world.secrets === void 0) return idle;
  if (source.state === "closed") return { ...idle, sourceTrouble: source.trouble };
  if (renewed.did === "renewed") return replace(job, seen, source, renewed, world, world.secrets);
  if (plan.wish === "stop" || seen.token.state !== "alive" || renewed.did === "lost") return idle;
  const facts = renewed.did === "extended" ? renewed.facts : seen.token.facts;
  return repair(job, mode, seen, source, facts, world, world.secrets);
}
async function replace(job, seen, source, renewed, world, secrets) {
  const { token, facts } = renewed;
  const { failed } = await fillAll(dependents(job, facts, token, world), job, seen, secrets, world);
  const result = await secrets.write(job.source, token, source);
  if (result.state !== "written")
    return { current: job.token, sourceTrouble: result.trouble, repaired: [], failed };
  world.narrator.line(`Stored the fresh token in ${(0,_chunk_XZAC2ASK_js__WEBPACK_IMPORTED_MODULE_10__/* .describePlace */ .df)(job.source)}.`);
  return { current: token, repaired: [], failed };
}
async function repair(job, mode, seen, source, facts, world, secrets) {
  const due = dependents(job, facts, job.token, world).filter(
    ({ place }) => isStalePlace(source, sightOf(seen, place))
  );
  if (mode === "rehearse") {
    for (const { place } of due) world.narrator.line(`Would repair ${(0,_chunk_XZAC2ASK_js__WEBPACK_IMPORTED_MODULE_10__/* .describePlace */ .df)(place)}.`);
    return { current: job.token, repaired: [], failed: closedPlaces(job, seen) };
  }
  const { written, failed } = await fillAll(due, job, seen, secrets, world);
  return { current: job.token, repaired: written, failed };
}
async function fillAll(due, job, seen, secrets, world) {
  const results = await Promise.all(
    due.map((dependent) => fill(dependent, sightOf(seen, dependent.place), secrets))
  );
  const written = results.flatMap((result) => result.written ?? []);
  for (const place of written) world.narrator.line(`Stored the token in ${place}.`);
  return {
    written,
    failed: [...closedPlaces(job, seen), ...results.flatMap((result) => result.failed ?? [])]
  };
}
function isRepairDue(job, seen) {
  const { source } = seen;
  return source !== void 0 && (0,_chunk_MO6Z5V6Y_js__WEBPACK_IMPORTED_MODULE_11__/* .otherPlaces */ .R)(job).some((place) => isStalePlace(source, sightOf(seen, place)));
}
function dependents(job, facts, token, world) {
  const targets = job.targets.map((target) => ({
    place: target.place,
    make: target.ownToken ? () => mintOwnToken(job, target, facts, token, world) : async () => ({ token })
  }));
  const pages = job.pages.flatMap((page) => {
    let derived;
    const make = () => derived ??= derivePageToken(job, page, facts, token, world);
    return page.places.map((place) => ({ place, make }));
  });
  return [...targets, ...pages];
}
async function mintOwnToken(job, target, facts, token, world) {
  const issuance = await world.meta.mintOwnToken(job, token, target.place);
  return proveMade(issuance, job, world, (proof) => judgeTwin(facts, proof));
}
async function derivePageToken(job, page, facts, token, world) {
  const issuance = await world.meta.derivePageToken(job, token, page.pageId);
  return proveMade(issuance, job, world, (proof) => judgePageToken(facts, page.pageId, proof));
}
async function proveMade(issuance, job, world, judge) {
  if (issuance.state !== "issued") return { failed: (0,_chunk_CYY2VU34_js__WEBPACK_IMPORTED_MODULE_6__/* .describeFailedIssuance */ .mr)(issuance) };
  const judgement = judge(await world.meta.inspect(job, issuance.token));
  return judgement.verdict === "better" ? { token: issuance.token } : { failed: (0,_chunk_CYY2VU34_js__WEBPACK_IMPORTED_MODULE_6__/* .describeRejection */ .xz)(judgement.reason) };
}
async function fill({ place, make }, sight, secrets) {
  if (sight?.state !== "open") return {};
  const made = await make();
  const name = (0,_chunk_XZAC2ASK_js__WEBPACK_IMPORTED_MODULE_10__/* .describePlace */ .df)(place);
  if ("failed" in made) return { failed: { place: name, ...made.failed } };
  const result = await secrets.write(place, made.token, sight);
  return result.state === "written" ? { written: name } : { failed: failedTarget(place, result.trouble) };
}
function closedPlaces(job, seen) {
  return (0,_chunk_MO6Z5V6Y_js__WEBPACK_IMPORTED_MODULE_11__/* .otherPlaces */ .R)(job).flatMap((place) => {
    const sight = sightOf(seen, place);
    return sight?.state === "closed" ? [failedTarget(place, sight.trouble)] : [];
  });
}
function failedTarget(place, { message, hint, kind }) {
  return { place: (0,_chunk_XZAC2ASK_js__WEBPACK_IMPORTED_MODULE_10__/* .describePlace */ .df)(place), why: message, cure: hint, kind };
}
function isStalePlace(source, place) {
  if (source.state !== "open" || source.updatedAt === void 0 || place?.state !== "open") return false;
  return place.updatedAt === void 0 || place.updatedAt < source.updatedAt - STALE_AFTER_SECONDS;
}
function sightOf(seen, place) {
  return seen.others.get((0,_chunk_XZAC2ASK_js__WEBPACK_IMPORTED_MODULE_10__/* .placeKey */ .r4)(place));
}

// src/steps/tell.ts
async function tell(job, mode, seen, { stored, conclusion }, world) {
  const now = seen.token.at;
  const settled = mode === "refresh" || mode === "reauthorize" ? await settleIssue(job, conclusion, now, world) : {};
  const warnings = [...settled.warnings ?? [], ...doubtsOf(stored, conclusion)];
  const findings = settled.finding === void 0 ? conclusion.findings : [...conclusion.findings, settled.finding];
  const outcome = (0,_chunk_HT47DEYH_js__WEBPACK_IMPORTED_MODULE_9__/* .gravest */ .Zk)(findings.map((finding) => finding.outcome));
  const reason = findings.find((finding) => finding.outcome === outcome)?.reason ?? conclusion.reason;
  const extras = await (0,_chunk_PZURBSX2_js__WEBPACK_IMPORTED_MODULE_3__/* .offerExtras */ .g)(job, mode, conclusion, stored.current, world);
  const { facts } = conclusion;
  const report = {
    secret: job.name,
    place: (0,_chunk_XZAC2ASK_js__WEBPACK_IMPORTED_MODULE_10__/* .describePlace */ .df)(job.source),
    outcome,
    reason,
    refreshed: conclusion.findings.some((finding) => finding.outcome === "refreshed"),
    facts,
    ...now === void 0 ? {} : { now },
    ...schedule(job, conclusion),
    findings,
    notices: conclusion.notices,
    failedTargets: stored.failed,
    repairedTargets: stored.repaired,
    ...settled.url === void 0 ? {} : { issueUrl: settled.url },
    warnings: [...warnings, ...extras],
    ..."trace" in seen.token ? { trace: seen.token.trace } : {}
  };
  for (const line of (0,_chunk_TAQ526JW_js__WEBPACK_IMPORTED_MODULE_1__/* .reportLines */ .QS)(report)) world.narrator.line(line);
  return report;
}
function schedule(job, { facts }) {
  const { expiresAt, kind } = facts;
  if (typeof expiresAt !== "number") return {};
  const warnAt = expiresAt - job.policy.warnBeforeDays * _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_8__/* .DAY */ .d_;
  const isByDate = kind === "user" || kind === "system-user";
  return isByDate ? { warnAt, nextRefreshAt: (0,_chunk_YOWBVZRY_js__WEBPACK_IMPORTED_MODULE_7__/* .dueAt */ .s5)(expiresAt, job.policy) } : { warnAt };
}
async function settleIssue(job, conclusion, now, world) {
  if (world.issues === void 0 || conclusion.issue === "leave" || now === void 0) return {};
  const isWanted = conclusion.issue === "wanted";
  const settlement = await world.issues.settle(job.issue, {
    id: (0,_chunk_XZAC2ASK_js__WEBPACK_IMPORTED_MODULE_10__/* .placeKey */ .r4)(job.source),
    healedComment: (0,_chunk_5WSKUS3L_js__WEBPACK_IMPORTED_MODULE_5__/* .healedComment */ .b)(job.name, conclusion),
    ...isWanted ? { wanted: await wantedIssue(job, conclusion, now, world) } : {}
  });
  if (settlement.state === "settled") {
    const { url, did } = settlement;
    return url === void 0 || !isWanted || did === "left-closed" ? {} : { url };
  }
  return isWanted ? { finding: unwritten(settlement.trouble) } : { warnings: [warningOf(settlement.trouble)] };
}
async function wantedIssue(job, conclusion, now, world) {
  const [{ issueText }, activity] = await Promise.all([__webpack_require__.e(/* import() */ 642).then(__webpack_require__.bind(__webpack_require__, 7642)), world.activity(true)]);
  const level = (0,_chunk_EIRMHJPG_js__WEBPACK_IMPORTED_MODULE_0__/* .gravestLevel */ .BA)(conclusion.notices, now);
  const scheduleEndsAt = activity && (0,_chunk_TAQ526JW_js__WEBPACK_IMPORTED_MODULE_1__/* .scheduleEnd */ .LD)(activity, now);
  const { title, body, comment, reopenComment } = issueText({
    job,
    conclusion,
    level,
    now,
    links: world.links,
    reauthorization: {
      manualRun: world.links.workflowFile !== void 0,
      deviceLogin: world.login.isDeviceReady
    },
    ...scheduleEndsAt === void 0 ? {} : { scheduleEndsAt },
    ...job.app === void 0 ? {} : { state: (0,_chunk_W3NSNFD5_js__WEBPACK_IMPORTED_MODULE_2__/* .signState */ .R)(job.app.secret, world.links.repository, job.source, now) }
  });
  return { title, body, level, comment, reopenComment };
}
function unwritten({ kind }) {
  return { outcome: kind === "setup" ? "misconfigured" : "inconclusive", reason: "issue-not-written" };
}
function doubtsOf({ sourceTrouble }, { outcome }) {
  return sourceTrouble?.kind === "doubt" && outcome !== "inconclusive" ? [warningOf(sourceTrouble)] : [];
}
function warningOf({ reason, message, hint }) {
  return { reason, message, hint };
}




/***/ }),

/***/ 6325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QS: () => (/* binding */ reportLines),
  LD: () => (/* binding */ scheduleEnd)
});

// UNUSED EXPORTS: annotationsOf, findingWords

// EXTERNAL MODULE: ./build/chunk-HT47DEYH.js
var chunk_HT47DEYH = __webpack_require__(6181);
// EXTERNAL MODULE: ./build/chunk-PGGOLFJ5.js
var chunk_PGGOLFJ5 = __webpack_require__(8594);
// EXTERNAL MODULE: ./build/chunk-W5DI4APE.js
var chunk_W5DI4APE = __webpack_require__(6877);
// EXTERNAL MODULE: ./build/chunk-CYY2VU34.js
var chunk_CYY2VU34 = __webpack_require__(8959);
// EXTERNAL MODULE: ./build/chunk-VKMAI3ER.js
var chunk_VKMAI3ER = __webpack_require__(4628);
;// CONCATENATED MODULE: ./build/chunk-FUTKJSAF.js
// src/token/reason.ts
function chunk_FUTKJSAF_codeOf(reason) {
  return `RMT-${reason.toUpperCase()}`;
}



// EXTERNAL MODULE: ./build/chunk-AT37XLH7.js
var chunk_AT37XLH7 = __webpack_require__(9476);
;// CONCATENATED MODULE: ./build/chunk-TAQ526JW.js








// src/words/finding.ts
function findingWords(reason, report) {
  const { what, cure } = explain(reason);
  const { notices, now = 0 } = report;
  switch (reason) {
    case "ends-soon":
    case "data-access-ends":
    case "credential-ends": {
      const endsAt = deadline(reason, notices);
      return endsAt === void 0 ? `${what} ${cure}` : `By ${moment(endsAt)} (${timeLeft(endsAt, now)}). ${what} ${cure}`;
    }
    case "missing-scopes": {
      const scopes = notices.flatMap((notice) => notice.about === "missing-scopes" ? notice.scopes : []);
      return `Missing: ${scopes.join(" ")}. ${what} ${cure}`;
    }
    case "target-not-written":
      return report.failedTargets.map(({ place, why, cure: mend }) => `${place}: ${why} ${mend}`).join(" ");
    default: {
      const trouble = notices.find((notice) => notice.about === "github-credential")?.trouble;
      return trouble?.reason === reason ? `${trouble.message} ${trouble.hint}` : `${what} ${cure}`;
    }
  }
}
function deadline(reason, notices) {
  const about = {
    "ends-soon": "ends-soon",
    "data-access-ends": "data-access",
    "credential-ends": "github-credential-ends"
  }[reason];
  const notice = notices.find((one) => one.about === about);
  return notice !== void 0 && "endsAt" in notice ? notice.endsAt : void 0;
}

// src/words/log.ts
function reportLines(report) {
  const { facts, now } = report;
  const lines = [
    `${report.place}: ${report.outcome}. ${(0,chunk_CYY2VU34/* explain */.WE)(report.reason).title} (${chunk_FUTKJSAF_codeOf(report.reason)}).`,
    ...identityLine(facts),
    ...now === void 0 ? [] : [endLine(facts, now)],
    ...scheduleLine(report),
    ...otherFindings(report).map((reason) => `Also: ${(0,chunk_CYY2VU34/* explain */.WE)(reason).title} (${chunk_FUTKJSAF_codeOf(reason)}).`),
    ...report.repairedTargets.map((place) => `Brought up to date: ${place}.`),
    ...report.failedTargets.map(({ place, why, cure }) => `Not written: ${place}. ${why} ${cure}`),
    ...traceLine(report.trace),
    ...report.issueUrl === void 0 ? [] : [`What to do stands in ${report.issueUrl}`]
  ];
  return lines.map(chunk_VKMAI3ER/* inertLogLine */.TR);
}
function identityLine({ kind, appId, appName, userId, profileId, scopes }) {
  if (kind === "unknown") return [];
  const parts = [
    `Kind: ${(0,chunk_PGGOLFJ5/* kindWords */.G)(kind)}`,
    ...appId === void 0 ? [] : [`app ${appName === void 0 ? appId : `${appName} (${appId})`}`],
    ...userId === void 0 ? [] : [`user ${userId}`],
    ...profileId === void 0 ? [] : [`page ${profileId}`],
    ...scopes === void 0 ? [] : [`permissions ${scopes.length === 0 ? "none" : scopes.join(" ")}`]
  ];
  return [`${parts.join(", ")}.`];
}
function endLine({ expiresAt, dataAccessExpiresAt }, now) {
  return `Ends: ${(0,chunk_W5DI4APE/* expiryWords */.T_)(expiresAt, now)}. Data access ends: ${(0,chunk_W5DI4APE/* expiryWords */.T_)(dataAccessExpiresAt, now)}.`;
}
function scheduleLine({ nextRefreshAt, warnAt, now = 0 }) {
  const parts = [
    ...nextRefreshAt === void 0 || nextRefreshAt <= now ? [] : [`Next refresh: from ${(0,chunk_W5DI4APE/* moment */.n$)(nextRefreshAt)}.`],
    ...warnAt === void 0 || warnAt <= now ? [] : [`A person is asked from ${(0,chunk_W5DI4APE/* moment */.n$)(warnAt)}, if it cannot be refreshed.`]
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
    told.set(reason, annotation(level, reason, report, findingWords(reason, report), docsUrl));
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
    title: inertLogLine(`${codeOf(reason)}: ${explain(reason).title} (${report.secret})`),
    message: inertLogLine(`${report.place}. ${detail}${issue}${docs}`)
  };
}

// src/steps/schedule.ts
var IDLE_DAYS = 60;
var TOLD_FROM_DAYS = 45;
function scheduleEnd({ isPublic, pushedAt }, now) {
  if (!isPublic || pushedAt === void 0) return void 0;
  return now - pushedAt > TOLD_FROM_DAYS * chunk_AT37XLH7/* DAY */.d_ ? pushedAt + IDLE_DAYS * chunk_AT37XLH7/* DAY */.d_ : void 0;
}




/***/ }),

/***/ 8956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ signState)
/* harmony export */ });
/* unused harmony export checkState */
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9476);
/* harmony import */ var _chunk_XZAC2ASK_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9603);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);



// src/login-state.ts

function signState(appSecret, repository, place, now) {
  const until = (Math.floor(now / _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_) + 2) * _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
  return `${until.toString(36)}.${signature(appSecret, repository, place, until)}`;
}
function checkState(state, appSecret, repository, place, now) {
  const [, until, signed] = /^([0-9a-z]{6,8})\.([0-9a-f]{32})$/.exec(state) ?? [];
  if (until === void 0 || signed === void 0) return "wrong";
  const end = Number.parseInt(until, 36);
  const expected = signature(appSecret, repository, place, end);
  if (!timingSafeEqual(Buffer.from(signed), Buffer.from(expected))) return "wrong";
  return now < end ? "good" : "expired";
}
function signature(appSecret, repository, place, until) {
  const bound = ["refresh-meta-token login state", repository.toLowerCase(), (0,_chunk_XZAC2ASK_js__WEBPACK_IMPORTED_MODULE_2__/* .placeKey */ .r4)(place), String(until)];
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHmac)("sha256", appSecret.reveal()).update(bound.join("\n")).digest("hex").slice(0, 32);
}




/***/ })

};
