export const id = 895;
export const ids = [895];
export const modules = {

/***/ 4463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ verify),
/* harmony export */   RW: () => (/* binding */ signState),
/* harmony export */   S: () => (/* binding */ judgeRenewal),
/* harmony export */   V2: () => (/* binding */ judgeOwnToken),
/* harmony export */   We: () => (/* binding */ checkState),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   oD: () => (/* binding */ judgePageToken),
/* harmony export */   te: () => (/* binding */ judgeLogin),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var _chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6856);
/* harmony import */ var _chunk_WZU7E36A_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7202);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1287);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9807);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7108);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7598);






// src/token/judgement.ts
var MOVED_AT_LEAST = _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY */ .d_;
var LONG_ENOUGH = 30 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY */ .d_;
function rejectionOf(inspection) {
  if (inspection.kind === "dead") return "new-token-dead";
  return inspection.reason === "other-app" ? "new-token-other-app" : "new-token-unproved";
}
function judgeRenewal(old, { facts, at }) {
  const objection = objectionToIdentity(old, facts) ?? objectionToReach(old, facts, at);
  if (objection !== void 0) return rejected(objection);
  if (facts.expiresAt === "unknown") return rejected("new-token-expiry-unknown");
  if (old.expiresAt === "unknown") {
    const isLong = facts.expiresAt === "never" || facts.expiresAt - at >= LONG_ENOUGH;
    return isLong ? BETTER : rejected("new-token-ends-earlier");
  }
  if (isLater(facts.expiresAt, old.expiresAt)) return BETTER;
  return { kind: "held", mayReplace: !endsEarlier(facts.expiresAt, old.expiresAt) };
}
function judgeOwnToken(source, { facts, at }) {
  const objection = objectionToIdentity(source, facts) ?? objectionToReach(source, facts, at);
  return objection === void 0 ? judgeEnd(source, facts) : rejected(objection);
}
function judgePageToken(source, pageId, { facts, at }) {
  if (facts.appId !== source.appId) return rejected("new-token-other-app");
  if (facts.kind !== "page") return rejected("new-token-other-kind");
  if (facts.profileId !== pageId) return rejected("new-token-other-page");
  if (facts.userId !== void 0 && facts.userId !== source.userId) return rejected("new-token-other-user");
  const had = source.scopes ?? [];
  const isBare = had.length > 0 && (facts.scopes ?? []).length === 0;
  if (isBare || !isSubset(had.filter(isAboutPages), facts.scopes)) return rejected("new-token-lacks-scopes");
  const objection = objectionToDataAccess(source, facts, at);
  return objection === void 0 ? judgeEnd(source, facts) : rejected(objection);
}
function isAboutPages(scope) {
  return scope.startsWith("pages_");
}
function identityOf(old, { expectedUserId }) {
  const facts = (0,_chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_0__/* .knownFacts */ .Xy)(old);
  const userId = expectedUserId ?? facts?.userId;
  if (userId === void 0) return void 0;
  const isSameUser = facts !== void 0 && facts.userId === userId && facts.kind !== "unknown";
  return isSameUser ? { userId, kind: facts.kind } : { userId };
}
function judgeLogin(old, { facts, at }, policy, { anyUser = false, anyKind = false } = {}) {
  const identity = anyUser ? void 0 : identityOf(old, policy);
  if (identity !== void 0) {
    if (facts.userId !== identity.userId) return rejected("new-token-other-user");
    const isOtherKind = identity.kind !== void 0 && facts.kind !== identity.kind;
    if (isOtherKind && !anyKind) return rejected("new-token-other-kind");
  }
  if (facts.scopes !== void 0 && !isSubset(policy.requiredScopes, facts.scopes))
    return rejected("new-token-lacks-scopes");
  if (old.kind !== "alive") {
    return isDataAccessOver(facts, at) ? rejected("new-token-data-access") : BETTER;
  }
  const had = old.facts.scopes ?? [];
  const kept = anyKind ? had.filter((scope) => !LOGIN_SCOPES.has(scope)) : had;
  if (!isSubset(kept, facts.scopes)) return rejected("new-token-lacks-scopes");
  const isSameHolder = facts.kind === old.facts.kind && facts.userId === old.facts.userId;
  const objection = isSameHolder ? objectionToReach(old.facts, facts, at) : objectionToDataAccess(old.facts, facts, at);
  return objection === void 0 ? judgeEnd(old.facts, facts) : rejected(objection);
}
var LOGIN_SCOPES = /* @__PURE__ */ new Set(["public_profile", "email"]);
function objectionToIdentity(old, renewed) {
  if (renewed.appId !== old.appId) return "new-token-other-app";
  if (renewed.kind !== old.kind) return "new-token-other-kind";
  if (renewed.userId === void 0 || renewed.userId !== old.userId) return "new-token-other-user";
  if (renewed.profileId !== old.profileId) return "new-token-other-page";
  if (old.scopes !== void 0 && !isSubset(old.scopes, renewed.scopes)) return "new-token-lacks-scopes";
  return void 0;
}
function objectionToReach(old, renewed, at) {
  return losesAssets(old, renewed) ? "new-token-lacks-assets" : objectionToDataAccess(old, renewed, at);
}
function losesAssets(old, renewed) {
  if (old.granularScopes === void 0 || old.granularScopes.length === 0) return false;
  if (renewed.granularScopes === void 0) return true;
  const before = targetsByScope(old.granularScopes);
  const after = targetsByScope(renewed.granularScopes);
  return [.../* @__PURE__ */ new Set([...old.scopes ?? [], ...before.keys()])].some((scope) => {
    const had = before.get(scope);
    const has = after.get(scope);
    if (has === void 0) return had !== void 0 && !after.has(scope);
    return had === void 0 || [...had].some((id) => !has.has(id));
  });
}
function targetsByScope(scopes) {
  return new Map(
    scopes.map(({ scope, targetIds }) => [
      scope,
      targetIds && new Set(targetIds.map((id) => id.replace(/^act_/, "")))
    ])
  );
}
function objectionToDataAccess(old, renewed, at) {
  if ((0,_chunk_WZU7E36A_js__WEBPACK_IMPORTED_MODULE_1__/* .scopesRuledByDataAccess */ .rf)(renewed.scopes).length === 0) return void 0;
  const [before, after] = [old.dataAccessExpiresAt, renewed.dataAccessExpiresAt];
  if ((0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_2__/* .isDate */ .$P)(before) && before <= at) return void 0;
  if (after === "unknown") return before === "unknown" ? void 0 : "new-token-unproved";
  return isDataAccessOver(renewed, at) || endsEarlier(after, before) ? "new-token-data-access" : void 0;
}
function isDataAccessOver({ scopes, dataAccessExpiresAt }, at) {
  return (0,_chunk_WZU7E36A_js__WEBPACK_IMPORTED_MODULE_1__/* .scopesRuledByDataAccess */ .rf)(scopes).length > 0 && (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_2__/* .isDate */ .$P)(dataAccessExpiresAt) && dataAccessExpiresAt <= at;
}
function judgeEnd(source, facts) {
  if (facts.expiresAt === "unknown") return rejected("new-token-expiry-unknown");
  return endsEarlier(facts.expiresAt, source.expiresAt) ? rejected("new-token-ends-earlier") : BETTER;
}
function endsEarlier(renewed, old) {
  if (renewed === "never") return false;
  return old === "never" || (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_2__/* .isDate */ .$P)(old) && renewed <= old - MOVED_AT_LEAST;
}
function isLater(renewed, old) {
  if (old === "never") return false;
  return renewed === "never" || renewed - old >= MOVED_AT_LEAST;
}
function isSubset(required, granted) {
  return required.every((scope) => granted?.includes(scope));
}
var BETTER = { kind: "better" };
function rejected(reason) {
  return { kind: "rejected", reason };
}

// src/refresh/verify.ts
async function verify(config, issued, { meta }, since) {
  const inspection = await meta.inspect(config, issued.token);
  if (inspection.kind !== "alive")
    return { kind: "rejected", reason: rejectionOf(inspection), trace: inspection.trace };
  return since === void 0 || (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_2__/* .clocksAgree */ .G$)(since, inspection.at) ? verified(issued, inspection) : { kind: "rejected", reason: "new-token-unproved" };
}
function verified({ token, lifetimeSeconds, scopes }, inspection) {
  const { facts, at } = inspection;
  const told = facts.kind === "instagram" ? (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ expiresAt: lifetimeSeconds === void 0 ? void 0 : at + lifetimeSeconds, scopes }) : {};
  return { kind: "verified", token, inspection: { ...inspection, facts: { ...facts, ...told } } };
}

// src/meta/login-state.ts

function signState(appSecret, repository, location, now) {
  const until = (Math.floor(now / _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY */ .d_) + 2) * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY */ .d_;
  return `${until.toString(36)}.${signature(appSecret, repository, location, until)}`;
}
function checkState(state, appSecret, repository, location, now) {
  const [, until, signed] = /^([0-9a-z]{6,8})\.([0-9a-f]{32})$/.exec(state) ?? [];
  if (until === void 0 || signed === void 0) return "wrong";
  const end = Number.parseInt(until, 36);
  const expected = signature(appSecret, repository, location, end);
  if (!(0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.timingSafeEqual)(Buffer.from(signed), Buffer.from(expected))) return "wrong";
  return now < end ? "good" : "expired";
}
function signature(appSecret, repository, location, until) {
  const bound = [
    "refresh-meta-token login state",
    repository.toLowerCase(),
    (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_5__/* .locationKey */ .dE)(location),
    String(until)
  ];
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHmac)("sha256", appSecret.reveal()).update(bound.join("\n")).digest("hex").slice(0, 32);
}




/***/ }),

/***/ 1344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   Nx: () => (/* binding */ alertsOfLivingToken),
/* harmony export */   kD: () => (/* binding */ mostSevereLevel),
/* harmony export */   m5: () => (/* binding */ alertsOfCredential)
/* harmony export */ });
/* harmony import */ var _chunk_WZU7E36A_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7202);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1287);



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
  const lacking = (0,_chunk_WZU7E36A_js__WEBPACK_IMPORTED_MODULE_0__/* .missingScopes */ ["if"])(facts.scopes, policy);
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
  const ruled = (0,_chunk_WZU7E36A_js__WEBPACK_IMPORTED_MODULE_0__/* .scopesRuledByDataAccess */ .rf)(facts.scopes);
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

/***/ 9063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NK: () => (/* binding */ findingText),
/* harmony export */   fj: () => (/* binding */ notifyConsumers),
/* harmony export */   rn: () => (/* binding */ isoExpiry)
/* harmony export */ });
/* harmony import */ var _chunk_W46ARQGK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6903);
/* harmony import */ var _chunk_SMTXQW6N_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2806);
/* harmony import */ var _chunk_NNXA7R7D_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9475);
/* harmony import */ var _chunk_AYEERWTU_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8822);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1287);






// src/messages/finding.ts
function findingText(reason, report) {
  const { what, hint } = (0,_chunk_NNXA7R7D_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .WE)(reason);
  const { alerts, now = 0 } = report;
  switch (reason) {
    case "ends-soon":
    case "data-access-ends":
    case "credential-ends": {
      const endsAt = deadline(reason, alerts);
      return endsAt === void 0 ? `${what} ${hint}` : `By ${(0,_chunk_SMTXQW6N_js__WEBPACK_IMPORTED_MODULE_1__/* .moment */ .n$)(endsAt)} (${(0,_chunk_SMTXQW6N_js__WEBPACK_IMPORTED_MODULE_1__/* .timeLeft */ .f$)(endsAt, now)}). ${what} ${hint}`;
    }
    case "missing-scopes": {
      const scopes = alerts.flatMap((alert) => alert.kind === "missing-scopes" ? alert.scopes : []);
      return `Missing: ${scopes.join(" ")}. ${what} ${hint}`;
    }
    case "asset-refused": {
      const refused = alerts.flatMap((alert) => alert.kind === "asset-refused" ? alert.assets : []);
      return [what, ...refused.map(_chunk_W46ARQGK_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedText */ .cN)].join(" ");
    }
    case "new-token-lacks-assets":
    case "new-token-unproved":
      return [what, ...report.lost === void 0 ? [] : [(0,_chunk_W46ARQGK_js__WEBPACK_IMPORTED_MODULE_0__/* .lostText */ .kF)(reason, report.lost)], hint].join(" ");
    case "target-not-written":
      return report.failedTargets.map(({ location, why, hint: fix }) => `${location}: ${why} ${fix}`).join(" ");
    default: {
      const problem = alerts.find((alert) => alert.kind === "github-credential")?.problem;
      if (problem?.reason === reason) return `${problem.message} ${problem.hint}`;
      const told = report.warnings.find((warning) => warning.reason === reason);
      if (told !== void 0) return `${told.message} ${told.hint}`;
      const owner = answered(report) ?? reason;
      const isAnswered = (0,_chunk_NNXA7R7D_js__WEBPACK_IMPORTED_MODULE_2__/* .isMetas */ .rl)(reason) && reason === owner;
      const answer = isAnswered && report.trace !== void 0 ? (0,_chunk_W46ARQGK_js__WEBPACK_IMPORTED_MODULE_0__/* .metaAnswer */ .ul)(report.trace) : void 0;
      return [what, ...answer === void 0 ? [] : [answer], hint].join(" ");
    }
  }
}
function answered({ reason, findings }) {
  return [reason, ...findings.map((finding) => finding.reason)].find(_chunk_NNXA7R7D_js__WEBPACK_IMPORTED_MODULE_2__/* .isMetas */ .rl);
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
      return (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_3__/* .isoTime */ .Ly)(expiry);
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
    return [(0,_chunk_AYEERWTU_js__WEBPACK_IMPORTED_MODULE_4__/* .notExported */ .fr)()];
  }
}
var DONE = { kind: "done", data: true };




/***/ }),

/***/ 9895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ apply),
/* harmony export */   Ep: () => (/* binding */ conclude),
/* harmony export */   HU: () => (/* binding */ planToken),
/* harmony export */   M_: () => (/* binding */ store),
/* harmony export */   VC: () => (/* binding */ nothingStored),
/* harmony export */   z8: () => (/* binding */ report),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* unused harmony exports describeFailedResponse, describeRejection, derivePageToken */
/* harmony import */ var _chunk_ERD4RCUX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4463);
/* harmony import */ var _chunk_FQLOO2O4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1344);
/* harmony import */ var _chunk_OVLX3QCO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8601);
/* harmony import */ var _chunk_SBPPLKL3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9039);
/* harmony import */ var _chunk_IDEG2BQW_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9063);
/* harmony import */ var _chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3562);
/* harmony import */ var _chunk_W46ARQGK_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6903);
/* harmony import */ var _chunk_NNXA7R7D_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9475);
/* harmony import */ var _chunk_2FQHGQ34_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2792);
/* harmony import */ var _chunk_6RTJTWWT_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9498);
/* harmony import */ var _chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1969);
/* harmony import */ var _chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6856);
/* harmony import */ var _chunk_WZU7E36A_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7202);
/* harmony import */ var _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8177);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1287);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9807);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7108);


















// src/token/plan.ts
var YOUNGEST_TO_REFRESH = _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_12__/* .DAY */ .d_;
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
  const isTooYoung = (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_12__/* .isDate */ .$P)(facts.issuedAt) && at - facts.issuedAt < YOUNGEST_TO_REFRESH;
  return isTooYoung && !(0,_chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_9__/* .isShortLived */ .HB)(facts, at) ? keep("not-due") : exchange(false);
}
function isDue({ facts, at }, policy) {
  return (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_12__/* .isDate */ .$P)(facts.expiresAt) && at > (0,_chunk_WZU7E36A_js__WEBPACK_IMPORTED_MODULE_10__/* .dueAt */ .s5)(facts.expiresAt, policy) ? exchange(facts.kind === "system-user") : void 0;
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

// src/token/conclusion.ts
function conclude(given, policy) {
  const { renewal } = given;
  const record = renewal.kind === "died" ? afterDeath(given, renewal.death, policy) : { ...given, renewal };
  const { standing } = record;
  const seen = (0,_chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_9__/* .knownFacts */ .Xy)(record.inspection) ?? _chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_9__/* .NO_FACTS */ .Kj;
  if (standing.kind === "unknown") return inDoubt(standing, seen);
  if (standing.kind === "superseded") return superseded(record, seen);
  const current = currentInspection(record);
  const facts = (0,_chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_9__/* .knownFacts */ .Xy)(current) ?? _chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_9__/* .NO_FACTS */ .Kj;
  const assets = (0,_chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_8__/* .assetsOf */ .ZS)(current);
  const alerts = alertsOf(record, facts, assets, policy);
  const found = [...findingsOf(record), ...alerts.map(findingOf)];
  const findings = found.length === 0 ? [ONLY_LOOKED] : found;
  const sum = findings.reduce((one, other) => (0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_13__/* .isMoreSevere */ .Yl)(other.outcome, one.outcome) ? other : one);
  return {
    ...sum,
    findings,
    alerts,
    facts,
    ...assets.length > 0 && { assets },
    ..."lost" in record.renewal && { lost: record.renewal.lost },
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_14__/* .present */ .E)({ trace: traceOf(record) }),
    issue: issueOf(record, alerts, assets, sum.outcome),
    verified: record.plan.kind !== "stop"
  };
}
function afterDeath(record, death, policy) {
  return { ...record, inspection: death, plan: planToken(death, policy), renewal: { kind: "nothing" } };
}
function traceOf({ inspection, renewal }) {
  const asked = "trace" in renewal ? renewal.trace : void 0;
  return asked ?? ("trace" in inspection ? inspection.trace : void 0);
}
var ONLY_LOOKED = { outcome: "healthy", reason: "would-refresh" };
function issueOf({ inspection, renewal, sourceProblem }, alerts, assets, outcome) {
  if (inspection.kind === "doubt") return "leave";
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
      ...(0,_chunk_FQLOO2O4_js__WEBPACK_IMPORTED_MODULE_1__/* .alertsOfLivingToken */ .Nx)(
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
  const told = failed.filter(({ kind }) => isNew || kind === "permanent");
  if (told.length > 0) alerts.push({ kind: "target", targets: told });
  if ((0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_12__/* .isDate */ .$P)(inspection.at)) alerts.push(...(0,_chunk_FQLOO2O4_js__WEBPACK_IMPORTED_MODULE_1__/* .alertsOfCredential */ .m5)(credentialEndsAt, policy, inspection.at));
  return alerts;
}
function isUnknownForDays({ inspection, renewal, storedForSeconds: storedForSeconds2 = 0 }, policy) {
  if (inspection.kind !== "alive" || renewal.kind !== "failed" || renewal.reason !== "meta-error-unknown")
    return false;
  const { expiresAt } = inspection.facts;
  const isDueForDays = !(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_12__/* .isDate */ .$P)(expiresAt) || inspection.at - (0,_chunk_WZU7E36A_js__WEBPACK_IMPORTED_MODULE_10__/* .dueAt */ .s5)(expiresAt, policy) > _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_12__/* .DAY */ .d_;
  return isDueForDays && storedForSeconds2 > _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_12__/* .DAY */ .d_;
}
function otherIdentity(reason) {
  return reason === "other-app" ? "other-app" : "other-user";
}
var OLD_ENOUGH_SECONDS = 2 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_12__/* .DAY */ .d_;
var JUST_STORED_SECONDS = 20 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_12__/* .HOUR */ .dp;
function isRefreshDeclined({ inspection, renewal, storedForSeconds: storedForSeconds2 }) {
  if (storedForSeconds2 === void 0 || !wasRefreshDeclined(inspection, renewal)) return false;
  return storedForSeconds2 <= JUST_STORED_SECONDS || storedForSeconds2 > OLD_ENOUGH_SECONDS;
}
function wasRefreshDeclined(inspection, renewal) {
  if (!isEndUnknown(inspection) || renewal.kind !== "held") return false;
  return renewal.why === "exchange-declined" && !renewal.mayPass;
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
  const isLongLived = issuedAt !== void 0 && !(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_12__/* .endsWithin */ ._c)(expiresAt, LONGEST_SHORT_LIFE_DAYS, issuedAt);
  return !isLongLived;
}
function findingOf(alert) {
  return { outcome: outcomeOf(alert), reason: (0,_chunk_FQLOO2O4_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(alert) };
}
function outcomeOf(alert) {
  switch (alert.kind) {
    case "dead":
    case "missing-scopes":
      return "reauthorize";
    case "refused-by-meta":
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

// src/messages/target-failure.ts
function describeFailedResponse(response) {
  switch (response.kind) {
    case "declined":
      return describeDecline(response.trace);
    case "refused":
    case "doubt": {
      const { what, hint } = (0,_chunk_NNXA7R7D_js__WEBPACK_IMPORTED_MODULE_6__/* .explain */ .WE)(response.reason);
      return {
        why: withAnswer(what, response.trace),
        hint,
        kind: response.kind === "refused" ? "permanent" : "transient"
      };
    }
  }
}
function describeDecline(trace) {
  const { code, subcode, permissions = [] } = trace;
  if (subcode === 492) {
    return {
      why: "The account that the token belongs to has no role on the page.",
      hint: "Give it a role on the page again (Meta Business Suite, Settings, People).",
      kind: "permanent"
    };
  }
  if (code === 100 && subcode === 33) {
    return {
      why: "Meta knows no such page, or does not show it to this account.",
      hint: "Check the page ID, and that the page was ticked when somebody logged in to the app.",
      login: true,
      kind: "permanent"
    };
  }
  if (code === 190 || code === 102) {
    return {
      why: "Meta did not accept the token for this, although it had just called it valid.",
      hint: "The next scheduled run tries again.",
      kind: "transient"
    };
  }
  if (code === void 0) {
    return {
      why: "Meta answered without a token for this place. It does so for a page that was not ticked at the login, and for an account without a role on it.",
      hint: "Log in again with the page ticked, or give the account a role on the page.",
      login: true,
      kind: "permanent"
    };
  }
  return {
    why: withAnswer("Meta refused to give a token for this place.", trace),
    hint: permissions.length === 0 ? "Check the account's role and the token's permissions." : `Meta names ${permissions.join(", ")}: log in again and allow it.`,
    ...permissions.length === 0 ? {} : { login: true },
    kind: "permanent"
  };
}
function withAnswer(what, trace) {
  const answer = (0,_chunk_W46ARQGK_js__WEBPACK_IMPORTED_MODULE_5__/* .metaAnswer */ .ul)(trace);
  return answer === void 0 ? what : `${what} ${answer}`;
}
function describeRejection(reason) {
  const why = (0,_chunk_NNXA7R7D_js__WEBPACK_IMPORTED_MODULE_6__/* .explain */ .WE)(reason).what;
  switch (reason) {
    case "new-token-dead":
    case "new-token-unproved":
    case "new-token-expiry-unknown":
    case "new-token-short-lived":
      return {
        why,
        hint: "What the place holds was left as it is; the next scheduled run tries again.",
        kind: "transient"
      };
    case "new-token-other-kind":
    case "new-token-other-page":
      return { why, hint: "What the place holds was left as it is. Check the page ID.", kind: "permanent" };
    case "new-token-other-app":
    case "new-token-other-user":
    case "new-token-lacks-scopes":
    case "new-token-lacks-assets":
    case "new-token-data-access":
    case "new-token-ends-earlier":
      return {
        why,
        hint: "What the place holds was left as it is. If this continues, remove own-token from this target: it then gets a copy of the token.",
        kind: "permanent"
      };
  }
}

// src/refresh/store.ts
function nothingStored(config, { unwritten: unwritten2 }) {
  return { current: config.token, repaired: [], failed: [], unwritten: [...unwritten2] };
}
var STALE_AFTER_SECONDS = 600;
async function store(config, mode, observed, plan, renewal, services) {
  const { source, token } = observed;
  const idle = nothingStored(config, observed);
  if (source === void 0 || services.secrets === void 0) return idle;
  if (source.kind === "closed") return { ...idle, sourceProblem: source.problem };
  if (renewal.kind === "renewed")
    return replace(config, observed, source, renewal.fresh, services, services.secrets);
  if (plan.kind === "stop" || token.kind !== "alive" || renewal.kind === "died") return idle;
  const current = renewal.kind === "extended" ? renewal.fresh : { kind: "verified", token: config.token, inspection: token };
  return repair(config, mode, observed, source, current, services);
}
async function replace(config, observed, source, fresh, services, secrets) {
  const idle = nothingStored(config, observed);
  const from = { location: config.source, secretState: source };
  const look = await secrets.lookAgain(config.source, source);
  if (look.kind === "problem") return { ...idle, sourceProblem: look.problem };
  if (look.data) return { ...idle, standing: SUPERSEDED };
  const filled = await fillAll(dependents(config, fresh, services), observed, from, config, services);
  const result = filled.isSuperseded ? SUPERSEDED : await secrets.write(config.source, fresh.token, source, from);
  const { failed, unwritten: unwritten2 } = filled;
  switch (result.kind) {
    case "written":
      services.logger.line(`Stored the new token in ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_15__/* .describeLocation */ .lR)(config.source)}.`);
      return { current: fresh.token, repaired: [], failed, unwritten: unwritten2 };
    case "superseded":
      return { ...idle, standing: SUPERSEDED, ...overtaken(filled) };
    case "not-written":
    case "unknown":
      return { ...idle, sourceProblem: result.problem, failed, unwritten: unwritten2 };
  }
}
var SUPERSEDED = { kind: "superseded" };
function overtaken({ done, unwritten: unwritten2 }) {
  return {
    failed: done.map((location) => ({
      location: (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_15__/* .describeLocation */ .lR)(location),
      why: "It holds an older token: a newer one was stored while this run wrote.",
      hint: "The next scheduled run writes the newer one.",
      kind: "transient"
    })),
    unwritten: [.../* @__PURE__ */ new Set([...unwritten2, ...done.map(_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_15__/* .locationKey */ .dE)])]
  };
}
async function repair(config, mode, observed, source, current, services) {
  const due = dependents(config, current, services).filter(
    ({ location }) => observed.unwritten.has((0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_15__/* .locationKey */ .dE)(location)) || isStaleCopy(source, stateOf(observed, location))
  );
  const idle = nothingStored(config, observed);
  if (mode === "dry-run") {
    for (const { location } of due) services.logger.line(`Would repair ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_15__/* .describeLocation */ .lR)(location)}.`);
    return { ...idle, failed: closedLocations(config, observed) };
  }
  const from = { location: config.source, secretState: source };
  const filled = await fillAll(due, observed, from, config, services);
  if (filled.isSuperseded) return { ...idle, standing: SUPERSEDED, ...overtaken(filled) };
  const { done, failed, unwritten: unwritten2 } = filled;
  return { ...idle, repaired: done.map(_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_15__/* .describeLocation */ .lR), failed, unwritten: unwritten2 };
}
async function fillAll(due, observed, from, config, services) {
  const results = await Promise.all(
    due.map(async (dependent) => {
      const { location } = dependent;
      return { location, result: await fill(dependent, stateOf(observed, location), from, services) };
    })
  );
  const done = results.flatMap(({ location, result }) => result.kind === "written" ? [location] : []);
  for (const location of done) services.logger.line(`Stored the token in ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_15__/* .describeLocation */ .lR)(location)}.`);
  const written = new Set(done.map(_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_15__/* .locationKey */ .dE));
  const tried = results.map(({ location }) => (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_15__/* .locationKey */ .dE)(location));
  return {
    done,
    failed: [
      ...closedLocations(config, observed),
      ...results.flatMap(({ result }) => result.kind === "failed" ? [result.failure] : [])
    ],
    unwritten: [.../* @__PURE__ */ new Set([...observed.unwritten, ...tried])].filter((key) => !written.has(key)),
    isSuperseded: results.some(({ result }) => result.kind === "superseded")
  };
}
function dependents(config, token, services) {
  const targets = config.targets.map((target) => ({
    location: target.location,
    make: target.ownToken ? () => mintOwnToken(config, target, token, services) : async () => token
  }));
  const pages = config.pages.flatMap((page) => {
    let derived;
    const make = () => derived ??= derivePageToken({ ...config, assets: [] }, page.pageId, token, services);
    return page.locations.map((location) => ({ location, make }));
  });
  return [...targets, ...pages];
}
async function mintOwnToken(config, { location }, { token, inspection }, services) {
  const response = withoutHeld(await services.meta.mintOwnToken(config, token, location), inspection);
  return judged(config, response, services, inspection.at, (own) => {
    const judgement = (0,_chunk_ERD4RCUX_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeOwnToken */ .V2)(inspection.facts, own);
    return judgement.kind === "rejected" ? judgement : (0,_chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_8__/* .objectToAssets */ .Es)(inspection, own) ?? judgement;
  });
}
function withoutHeld(response, { facts }) {
  if (response.kind === "issued" || response.trace.permissions === void 0) return response;
  const { permissions: named, ...trace } = response.trace;
  const permissions = named.filter((permission) => !facts.scopes?.includes(permission));
  return { ...response, trace: permissions.length === 0 ? trace : { ...trace, permissions } };
}
async function derivePageToken(config, pageId, { token, inspection }, services) {
  const response = withoutHeld(await services.meta.derivePageToken(config, token, pageId), inspection);
  return judged(
    config,
    response,
    services,
    inspection.at,
    (page) => (0,_chunk_ERD4RCUX_js__WEBPACK_IMPORTED_MODULE_0__/* .judgePageToken */ .oD)(inspection.facts, pageId, page)
  );
}
async function judged(config, response, services, since, judge) {
  if (response.kind !== "issued") return response;
  const derived = await (0,_chunk_ERD4RCUX_js__WEBPACK_IMPORTED_MODULE_0__/* .verify */ .MX)(config, response, services, since);
  if (derived.kind === "rejected") return derived;
  const judgement = judge(derived.inspection);
  return judgement.kind === "rejected" ? judgement : derived;
}
async function fill({ location, make }, secretState, from, { secrets }) {
  if (secrets === void 0 || secretState?.kind !== "open") return { kind: "closed" };
  const derived = await make();
  const failed = (told) => ({
    kind: "failed",
    failure: { location: (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_15__/* .describeLocation */ .lR)(location), ...told }
  });
  if (derived.kind === "rejected") return failed(describeRejection(derived.reason));
  if (derived.kind !== "verified") return failed(describeFailedResponse(derived));
  const result = await secrets.write(location, derived.token, secretState, from);
  switch (result.kind) {
    case "written":
    case "superseded":
      return { kind: result.kind };
    case "not-written":
    case "unknown":
      return { kind: "failed", failure: failedTarget(location, result.problem) };
  }
}
function closedLocations(config, observed) {
  return (0,_chunk_6RTJTWWT_js__WEBPACK_IMPORTED_MODULE_16__/* .otherLocations */ .t)(config).flatMap((location) => {
    const secretState = stateOf(observed, location);
    return secretState?.kind === "closed" ? [failedTarget(location, secretState.problem)] : [];
  });
}
function failedTarget(location, { message, hint, kind }) {
  return { location: (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_15__/* .describeLocation */ .lR)(location), why: message, hint, kind };
}
function isStaleCopy(source, location) {
  if (source.kind !== "open" || source.updatedAt === void 0 || location?.kind !== "open") return false;
  return location.updatedAt === void 0 || location.updatedAt < source.updatedAt - STALE_AFTER_SECONDS;
}
function stateOf(observed, location) {
  return observed.others.get((0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_15__/* .locationKey */ .dE)(location));
}

// src/refresh/platform-renewal.ts
var MAY_BE_SHORT_LIVED_SECONDS = 2 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_12__/* .HOUR */ .dp;
async function renewPlatformToken(config, { facts, at }, storedForSeconds2, { meta }) {
  const isShort = (0,_chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_9__/* .isShortLived */ .HB)(facts, at);
  const mayBeShort = facts.expiresAt === "unknown" && storedForSeconds2 !== void 0 && storedForSeconds2 < MAY_BE_SHORT_LIVED_SECONDS;
  const hasSecret = config.platformApp?.secret !== void 0;
  if (isShort && !hasSecret) return { kind: "declined", reason: "short-lived", trace: {} };
  if (!hasSecret || !(isShort || mayBeShort)) return meta.renew(config, false);
  const longer = await meta.lengthen(config);
  if (longer.kind === "issued" || longer.kind === "doubt") return longer;
  const isLongLived = longer.kind === "declined" && longer.reason === "long-lived";
  if (isShort && !isLongLived) return longer;
  const refreshed = await meta.renew(config, false);
  if (refreshed.kind !== "declined") return refreshed;
  return isLongLived || longer.kind === "refused" ? longer : refreshed;
}

// src/refresh/renew.ts
async function renew(config, mode, observed, plan, services) {
  const old = observed.token;
  if (plan.kind !== "exchange" || old.kind !== "alive" || mode === "check") return { kind: "nothing" };
  if (observed.source?.kind === "closed") return { kind: "nothing" };
  if (mode === "dry-run") return { kind: "dry-run" };
  services.logger.line(`Asking Meta for a new token in place of ${config.name}.`);
  const asking = config.platform === "facebook" ? services.meta.renew(config, plan.sixtyDays) : renewPlatformToken(config, old, (0,_chunk_2FQHGQ34_js__WEBPACK_IMPORTED_MODULE_7__/* .storedForSeconds */ .eN)(observed), services);
  const second = old.facts.expiresAt === "unknown" ? void 0 : services.meta.inspect(config, config.token);
  services.secrets?.prepareToWrite();
  const response = await asking;
  switch (response.kind) {
    case "issued":
      return accept(config, observed, [old, await second], response, services);
    case "declined":
      return declined(config, response, services);
    case "refused":
      return response.reason === "blocked-by-policy" ? { kind: "held", why: response.reason, trace: response.trace } : response;
    case "doubt":
      return { ...response, kind: "failed", outcome: "inconclusive" };
  }
}
async function accept(config, { source }, [old, second], issued, services) {
  const isSameString = issued.token.equals(config.token);
  const isSeen = isSameString && config.platform === "instagram";
  const proving = isSeen ? (0,_chunk_ERD4RCUX_js__WEBPACK_IMPORTED_MODULE_0__/* .verified */ .zr)(issued, old) : (0,_chunk_ERD4RCUX_js__WEBPACK_IMPORTED_MODULE_0__/* .verify */ .MX)(config, issued, services, old.at);
  if (source?.kind === "open") void services.secrets?.lookAgain(config.source, source);
  const fresh = await proving;
  if (fresh.kind === "rejected") return fresh;
  const looks = second?.kind === "alive" && !isSameString ? [old.facts, second.facts] : [old.facts];
  const judgements = looks.map((facts) => (0,_chunk_ERD4RCUX_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeRenewal */ .S)(facts, fresh.inspection));
  const judgement = judgements.find(({ kind }) => kind !== "better") ?? BETTER;
  switch (judgement.kind) {
    case "better":
      if (isSameString) return { kind: "extended", fresh };
      return (0,_chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_8__/* .objectToAssets */ .Es)(old, fresh.inspection) ?? { kind: "renewed", fresh };
    case "held": {
      const death = isSameString ? void 0 : await findDeath(config, services);
      if (death === void 0) return { kind: "held", why: "same-date" };
      return judgements.every((one) => one.kind === "better" || one.kind === "held" && one.mayReplace) ? (0,_chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_8__/* .objectToAssets */ .Es)(old, fresh.inspection) ?? { kind: "renewed", fresh, why: "same-date" } : { kind: "died", death };
    }
    case "rejected":
      return isSameString && judgement.reason === "new-token-ends-earlier" ? { kind: "extended", fresh } : (0,_chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_8__/* .withLostTargets */ .d9)(judgement, old, fresh.inspection);
  }
}
var BETTER = { kind: "better" };
async function declined(config, { reason, trace }, services) {
  const death = reason === "dead" ? await findDeath(config, services) : void 0;
  if (death !== void 0) return { kind: "died", death };
  switch (reason) {
    case "long-lived":
      return { kind: "held", why: "lasts-already", trace };
    case "short-lived":
      return { kind: "held", why: "short-lived" };
    case "too-young":
      return { kind: "held", why: "exchange-declined", trace, mayPass: true };
    case "dead":
    case "permission":
    case "parameter":
      return { kind: "held", why: "exchange-declined", trace };
  }
}
async function findDeath(config, services) {
  const now = await (0,_chunk_2FQHGQ34_js__WEBPACK_IMPORTED_MODULE_7__/* .confirmDeath */ .Jr)(await services.meta.inspect(config, config.token), config, services);
  return now.kind === "dead" ? now : void 0;
}

// src/refresh/apply.ts
async function apply(config, mode, observed, plan, services) {
  const mayAct = observed.standing.kind === "current";
  const renewal = mayAct ? await renew(config, mode, observed, plan, services) : { kind: "nothing" };
  const stored = mayAct ? await store(config, mode, observed, plan, renewal, services) : nothingStored(config, observed);
  return { stored, conclusion: conclude(recordOf(observed, plan, renewal, stored), config.policy) };
}
function recordOf(observed, plan, renewal, { sourceProblem, standing: overtaken2, repaired, failed }) {
  const { token: inspection, source, standing } = observed;
  const credentialEndsAt = source?.credentialEndsAt;
  const storedFor = (0,_chunk_2FQHGQ34_js__WEBPACK_IMPORTED_MODULE_7__/* .storedForSeconds */ .eN)(observed);
  return {
    inspection,
    plan,
    renewal,
    standing: overtaken2 ?? standing,
    repaired,
    failed,
    ...sourceProblem === void 0 ? {} : { sourceProblem },
    ...credentialEndsAt === void 0 ? {} : { credentialEndsAt },
    ...storedFor === void 0 ? {} : { storedForSeconds: storedFor }
  };
}

// src/refresh/report.ts
async function report(config, mode, observed, { stored, conclusion }, services) {
  const now = observed.token.at;
  const issue = await syncIssue(config, mode, stored, conclusion, observed.token, services);
  const notified = await (0,_chunk_IDEG2BQW_js__WEBPACK_IMPORTED_MODULE_4__/* .notifyConsumers */ .fj)(config, mode, conclusion, stored.current, services);
  const handed = handOver(config, mode, observed, conclusion, services);
  const findings = [...conclusion.findings, ...issue.findings, ...handed];
  const outcome = (0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_13__/* .mostSevere */ .ux)(findings.map((finding) => finding.outcome));
  const tokenReport = {
    secret: config.name,
    location: (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_15__/* .describeLocation */ .lR)(config.source),
    outcome,
    reason: findings.find((finding) => finding.outcome === outcome)?.reason ?? conclusion.reason,
    refreshed: conclusion.findings.some((finding) => finding.outcome === "refreshed"),
    facts: conclusion.facts,
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_14__/* .present */ .E)({ assets: assetsOfReport(config, conclusion), lost: conclusion.lost }),
    ...now === void 0 ? {} : { now },
    ...schedule(config, conclusion),
    findings,
    alerts: conclusion.alerts,
    failedTargets: stored.failed,
    repairedTargets: stored.repaired,
    ...issue.url === void 0 ? {} : { issueUrl: issue.url },
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_14__/* .present */ .E)({ steps: issue.steps }),
    warnings: [
      ...(0,_chunk_W46ARQGK_js__WEBPACK_IMPORTED_MODULE_5__/* .inactiveAccounts */ .cJ)(conclusion.assets ?? []),
      ...issue.warnings,
      ...doubtsOf(stored),
      ...blockOf(conclusion),
      ...notified
    ],
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_14__/* .present */ .E)({ trace: conclusion.trace })
  };
  for (const line of (0,_chunk_SBPPLKL3_js__WEBPACK_IMPORTED_MODULE_3__/* .reportLines */ .QS)(tokenReport)) services.logger.line(line);
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
  const warnAt = expiresAt - config.policy.warnBeforeDays * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_12__/* .DAY */ .d_;
  const isByDate = kind === "user" || kind === "system-user";
  return isByDate ? { warnAt, nextRefreshAt: (0,_chunk_WZU7E36A_js__WEBPACK_IMPORTED_MODULE_10__/* .dueAt */ .s5)(expiresAt, config.policy) } : { warnAt };
}
var NOTHING_TO_REPORT = { findings: [], warnings: [] };
async function syncIssue(config, mode, stored, conclusion, seen, services) {
  const now = seen.at;
  const isLooking = mode === "check" || mode === "dry-run" || conclusion.issue === "leave";
  if (isLooking || now === void 0) return NOTHING_TO_REPORT;
  const isWanted = conclusion.issue === "wanted";
  const wanted = isWanted ? await wantedIssue(config, conclusion, now, services) : void 0;
  if (services.issues === void 0) return { ...NOTHING_TO_REPORT, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_14__/* .present */ .E)({ steps: wanted?.body }) };
  const desired = {
    ...(0,_chunk_2FQHGQ34_js__WEBPACK_IMPORTED_MODULE_7__/* .issueKeyOf */ .yD)(config),
    unwritten: stored.unwritten,
    hasHealed: hasHealed(conclusion),
    resolvedComment: (0,_chunk_OVLX3QCO_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvedComment */ .O)(config.name, conclusion),
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_14__/* .present */ .E)({ wanted })
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
  return !isWanted || result.kind === "left-closed" ? { ...NOTHING_TO_REPORT, warnings: refused } : { ...NOTHING_TO_REPORT, warnings: refused, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_14__/* .present */ .E)({ url: result.url }) };
}
var DEFAULT_LABEL = (0,_chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_11__/* .defaultOf */ .HA)("issue-labels");
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
async function wantedIssue(config, conclusion, now, services) {
  const [{ issueText }, activity] = await Promise.all([
    __webpack_require__.e(/* import() */ 990).then(__webpack_require__.bind(__webpack_require__, 2990)),
    services.activity(true)
  ]);
  const level = (0,_chunk_FQLOO2O4_js__WEBPACK_IMPORTED_MODULE_1__/* .mostSevereLevel */ .kD)(conclusion.alerts, now);
  const scheduleEndsAt = activity && (0,_chunk_SBPPLKL3_js__WEBPACK_IMPORTED_MODULE_3__/* .scheduleEnd */ .LD)(activity, now);
  const app = (0,_chunk_6RTJTWWT_js__WEBPACK_IMPORTED_MODULE_16__/* .loginApp */ .z)(config);
  return issueText({
    config,
    conclusion,
    level,
    now,
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_14__/* .present */ .E)({ trace: conclusion.trace }),
    links: services.links,
    reauthorization: {
      manualRun: services.links.workflowFile !== void 0,
      deviceLogin: services.login.isDeviceReady
    },
    ...scheduleEndsAt === void 0 ? {} : { scheduleEndsAt },
    ...app === void 0 ? {} : { state: (0,_chunk_ERD4RCUX_js__WEBPACK_IMPORTED_MODULE_0__/* .signState */ .RW)(app.secret, services.links.repository, config.source, now) }
  });
}
function unwritten({ kind }) {
  return { outcome: kind === "permanent" ? "misconfigured" : "inconclusive", reason: "issue-not-written" };
}
function doubtsOf({ sourceProblem }) {
  return sourceProblem?.kind === "transient" ? [warningOf(sourceProblem)] : [];
}
function blockOf({ findings }) {
  const block = findings.find(
    ({ outcome, reason }) => reason === "blocked-by-policy" && outcome === "healthy"
  );
  if (block === void 0) return [];
  const { what, hint } = (0,_chunk_NNXA7R7D_js__WEBPACK_IMPORTED_MODULE_6__/* .explain */ .WE)(block.reason);
  return [{ reason: block.reason, message: what, hint }];
}
function warningOf({ reason, message, hint }) {
  return { reason, message, hint };
}




/***/ }),

/***/ 8601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ resolvedComment)
/* harmony export */ });
/* harmony import */ var _chunk_SMTXQW6N_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2806);
/* harmony import */ var _chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9199);



// src/messages/resolved.ts
function resolvedComment(secretName, { facts, findings, reason }) {
  const name = (0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(secretName);
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
function endClause({ expiresAt }) {
  switch (expiresAt) {
    case "never":
      return " and never expires";
    case "unknown":
      return "";
    default:
      return ` and ends on ${(0,_chunk_SMTXQW6N_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n$)(expiresAt)}`;
  }
}




/***/ }),

/***/ 3562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yl: () => (/* binding */ isMoreSevere),
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   ux: () => (/* binding */ mostSevere)
/* harmony export */ });
// src/token/outcome.ts
var OUTCOMES = [
  "reauthorize",
  "misconfigured",
  "partial",
  "inconclusive",
  "attention",
  "refreshed",
  "superseded",
  "healthy"
];
function mostSevere(outcomes) {
  let found = "healthy";
  for (const outcome of outcomes) if (isMoreSevere(outcome, found)) found = outcome;
  return found;
}
function isMoreSevere(one, other) {
  return OUTCOMES.indexOf(one) < OUTCOMES.indexOf(other);
}
function fails(outcome) {
  switch (outcome) {
    case "healthy":
    case "refreshed":
    case "superseded":
    case "attention":
      return false;
    case "partial":
    case "inconclusive":
    case "misconfigured":
    case "reauthorize":
      return true;
  }
}




/***/ }),

/***/ 9039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   LD: () => (/* binding */ scheduleEnd),
/* harmony export */   QS: () => (/* binding */ reportLines)
/* harmony export */ });
/* harmony import */ var _chunk_IDEG2BQW_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9063);
/* harmony import */ var _chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3562);
/* harmony import */ var _chunk_GXWWWB5E_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3116);
/* harmony import */ var _chunk_W46ARQGK_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6903);
/* harmony import */ var _chunk_SMTXQW6N_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2806);
/* harmony import */ var _chunk_NNXA7R7D_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9475);
/* harmony import */ var _chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9199);
/* harmony import */ var _chunk_FUTKJSAF_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5874);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1287);










// src/messages/log.ts
function reportLines(report) {
  const { facts, now } = report;
  const lines = [
    `${report.location}: ${report.outcome}. ${(0,_chunk_NNXA7R7D_js__WEBPACK_IMPORTED_MODULE_3__/* .explain */ .WE)(report.reason).title} (${(0,_chunk_FUTKJSAF_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOf */ .$)(report.reason)}).`,
    ...identityLine(facts),
    ...now === void 0 ? [] : [endLine(facts, now)],
    ...scheduleLine(report),
    ...(report.assets ?? []).map((measured) => `${(0,_chunk_W46ARQGK_js__WEBPACK_IMPORTED_MODULE_1__/* .assetLine */ .bl)(measured)}.`),
    ...otherFindings(report).map((reason) => `Also: ${(0,_chunk_NNXA7R7D_js__WEBPACK_IMPORTED_MODULE_3__/* .explain */ .WE)(reason).title} (${(0,_chunk_FUTKJSAF_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOf */ .$)(reason)}).`),
    ...report.repairedTargets.map((location) => `Brought up to date: ${location}.`),
    ...report.failedTargets.map(({ location, why, hint }) => `Not written: ${location}. ${why} ${hint}`),
    ...answerLine(report),
    ...report.issueUrl === void 0 ? [] : [`Next steps: ${report.issueUrl}`]
  ];
  return lines.map(_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLogLine */ ._P);
}
function identityLine({ kind, appId, appName, userId, profileId, scopes }) {
  if (kind === "unknown") return [];
  const parts = [
    `Kind: ${(0,_chunk_GXWWWB5E_js__WEBPACK_IMPORTED_MODULE_7__/* .kindText */ .u)(kind)}`,
    ...appId === void 0 ? [] : [`app ${appName === void 0 ? appId : `${appName} (${appId})`}`],
    ...userId === void 0 ? [] : [`user ${userId}`],
    ...profileId === void 0 ? [] : [`page ${profileId}`],
    ...scopes === void 0 ? [] : [`permissions ${scopes.length === 0 ? "none" : scopes.join(" ")}`]
  ];
  return [`${parts.join(", ")}.`];
}
function endLine({ expiresAt, dataAccessExpiresAt }, now) {
  return `Ends: ${(0,_chunk_SMTXQW6N_js__WEBPACK_IMPORTED_MODULE_2__/* .expiryText */ .X5)(expiresAt, now)}. Data access ends: ${(0,_chunk_SMTXQW6N_js__WEBPACK_IMPORTED_MODULE_2__/* .expiryText */ .X5)(dataAccessExpiresAt, now)}.`;
}
function scheduleLine({ nextRefreshAt, warnAt, now = 0 }) {
  const parts = [
    ...nextRefreshAt === void 0 || nextRefreshAt <= now ? [] : [`Next refresh: from ${(0,_chunk_SMTXQW6N_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(nextRefreshAt)}.`],
    ...warnAt === void 0 || warnAt <= now ? [] : [`From ${(0,_chunk_SMTXQW6N_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(warnAt)} a person is asked, if it cannot be refreshed.`]
  ];
  return parts.length === 0 ? [] : [parts.join(" ")];
}
function otherFindings({ reason, findings }) {
  const severe = findings.filter(({ outcome }) => (0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_8__/* .isMoreSevere */ .Yl)(outcome, "refreshed"));
  return [...new Set(severe.map((finding) => finding.reason))].filter((other) => other !== reason);
}
function answerLine({ trace }) {
  const answer = trace && (0,_chunk_W46ARQGK_js__WEBPACK_IMPORTED_MODULE_1__/* .metaAnswer */ .ul)(trace);
  return answer === void 0 ? [] : [answer];
}
function annotationsOf(report, docsUrl) {
  const mostSevereFirst = [...report.findings].sort(
    (one, other) => (0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_8__/* .isMoreSevere */ .Yl)(one.outcome, other.outcome) ? -1 : 1
  );
  const told = /* @__PURE__ */ new Map();
  for (const { outcome, reason } of mostSevereFirst) {
    const level = levelOf(outcome);
    if (level === void 0 || told.has(reason)) continue;
    told.set(reason, annotation(level, reason, report, (0,_chunk_IDEG2BQW_js__WEBPACK_IMPORTED_MODULE_0__/* .findingText */ .NK)(reason, report), docsUrl));
  }
  for (const { reason, message, hint } of report.warnings) {
    if (!told.has(reason))
      told.set(reason, annotation("warning", reason, report, `${message} ${hint}`, docsUrl));
  }
  return [...told.values()];
}
function levelOf(outcome) {
  if ((0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_8__/* .fails */ .c6)(outcome)) return "error";
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
  const issue = level === "notice" || report.issueUrl === void 0 ? "" : ` Next steps: ${report.issueUrl}`;
  const docs = docsUrl === void 0 ? "" : ` More: ${(0,_chunk_NNXA7R7D_js__WEBPACK_IMPORTED_MODULE_3__/* .troubleshootingLink */ .rT)(reason, docsUrl)}`;
  return {
    level,
    title: (0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLogLine */ ._P)(`${(0,_chunk_FUTKJSAF_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOf */ .$)(reason)}: ${(0,_chunk_NNXA7R7D_js__WEBPACK_IMPORTED_MODULE_3__/* .explain */ .WE)(reason).title} (${report.secret})`),
    message: (0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLogLine */ ._P)(`${report.location}. ${detail}${issue}${docs}`)
  };
}

// src/refresh/schedule.ts
var IDLE_DAYS = 60;
var TOLD_FROM_DAYS = 45;
function scheduleEnd({ isPublic, pushedAt }, now) {
  if (!isPublic || pushedAt === void 0) return void 0;
  return now - pushedAt > TOLD_FROM_DAYS * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_5__/* .DAY */ .d_ ? pushedAt + IDLE_DAYS * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_5__/* .DAY */ .d_ : void 0;
}




/***/ }),

/***/ 2806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   X5: () => (/* binding */ expiryText),
/* harmony export */   f$: () => (/* binding */ timeLeft),
/* harmony export */   n$: () => (/* binding */ moment)
/* harmony export */ });
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1287);


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




/***/ }),

/***/ 6903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ fewerAssets),
/* harmony export */   Pj: () => (/* binding */ whereToRestore),
/* harmony export */   bl: () => (/* binding */ assetLine),
/* harmony export */   cJ: () => (/* binding */ inactiveAccounts),
/* harmony export */   cN: () => (/* binding */ refusedText),
/* harmony export */   kF: () => (/* binding */ lostText),
/* harmony export */   ul: () => (/* binding */ metaAnswer),
/* harmony export */   xv: () => (/* binding */ causeText)
/* harmony export */ });
/* harmony import */ var _chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1969);
/* harmony import */ var _chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9199);



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
  const quoted = message === void 0 ? "" : ` In Meta's words: "${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(message).replaceAll("://", ": //")}"`;
  if (facts.length === 0 && quoted === "") return void 0;
  const asked = call === void 0 ? "" : ` to ${call}`;
  if (network !== void 0)
    return `The connection${call === void 0 ? "" : ` for ${call}`}: ${facts.join(", ")}.`;
  return `Meta's answer${asked}: ${facts.length === 0 ? "no numbers" : facts.join(", ")}.${quoted}`;
}

// src/messages/assets.ts
var LONGEST_NAME = 60;
function assetLine({ asset, reach }) {
  const name = reach.kind === "reached" && reach.name !== void 0 ? ` (${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(reach.name, LONGEST_NAME)})` : "";
  return `${asset.name}${name}: ${reachText(reach)}`;
}
function reachText(reach) {
  switch (reach.kind) {
    case "reached":
      return (0,_chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_0__/* .isActive */ .$m)(reach) ? "reached" : `reached, but ${accountState(reach.accountStatus)}`;
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
    ({ asset, reach }) => reach.kind !== "reached" || (0,_chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_0__/* .isActive */ .$m)(reach) ? [] : [`${asset.name} is ${accountState(reach.accountStatus)}`]
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
  const first = names.slice(0, MOST_SHOWN).map((name) => (0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(name, 200));
  const rest = names.length - first.length;
  return rest > 0 ? `${first.join(", ")} and ${rest} more` : first.join(", ");
}
function refusedText({ asset, cause, trace }) {
  const answer = metaAnswer(trace);
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




/***/ })

};
