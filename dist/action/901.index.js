export const id = 901;
export const ids = [901];
export const modules = {

/***/ 9996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ NETWORK_FAILURES),
/* harmony export */   N: () => (/* binding */ isNetworkFailure)
/* harmony export */ });
// src/token/network-failure.ts
var NETWORK_FAILURES = [
  "connection-refused",
  "name-not-found",
  "no-route",
  "certificate-not-trusted",
  "certificate-expired",
  "certificate-of-other-host",
  "tls-failed",
  "proxy-unreachable",
  "proxy-refused",
  "deadline",
  "reset"
];
function isNetworkFailure(reason) {
  return NETWORK_FAILURES.some((failure) => failure === reason);
}




/***/ }),

/***/ 1404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ verify),
/* harmony export */   M_: () => (/* binding */ store),
/* harmony export */   S: () => (/* binding */ judgeRenewal),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   te: () => (/* binding */ judgeLogin),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var _chunk_M4AVLXID_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2464);
/* harmony import */ var _chunk_Q7ZZNMWU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6978);
/* harmony import */ var _chunk_S42V5FAK_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6883);
/* harmony import */ var _chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6090);
/* harmony import */ var _chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7566);
/* harmony import */ var _chunk_R5YPE3E7_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2323);
/* harmony import */ var _chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7434);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5946);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5341);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1526);











// src/token/judgement.ts
var MOVED_AT_LEAST = _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_6__/* .DAY */ .d_;
var LONG_ENOUGH = 30 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_6__/* .DAY */ .d_;
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
  const facts = (0,_chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_5__/* .knownFacts */ .Xy)(old);
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
  if (!isSubset(scopesToKeep(old, anyKind), facts.scopes)) return rejected("new-token-lacks-scopes");
  const isSameHolder = facts.kind === old.facts.kind && facts.userId === old.facts.userId;
  const objection = isSameHolder ? objectionToReach(old.facts, facts, at) : objectionToDataAccess(old.facts, facts, at);
  return objection === void 0 ? judgeEnd(old.facts, facts) : rejected(objection);
}
function scopesToKeep(old, anyKind = false) {
  const had = old.kind === "alive" && old.facts.scopes || [];
  return anyKind ? had.filter((scope) => !LOGIN_SCOPES.has(scope)) : had;
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
  const isGone = [...before].some(([scope, had]) => had !== void 0 && !after.has(scope));
  const isNarrower = [...after].some(([scope, has]) => {
    if (has === void 0) return false;
    const had = before.get(scope);
    if (had !== void 0) return [...had].some((id) => !has.has(id));
    return before.has(scope) || old.scopes?.includes(scope) === true;
  });
  return isGone || isNarrower;
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
  if ((0,_chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_2__/* .scopesRuledByDataAccess */ .rf)(renewed.scopes).length === 0) return void 0;
  const [before, after] = [old.dataAccessExpiresAt, renewed.dataAccessExpiresAt];
  if ((0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_6__/* .isDate */ .$P)(before) && before <= at) return void 0;
  if (after === "unknown") return before === "unknown" ? void 0 : "new-token-unproved";
  return isDataAccessOver(renewed, at) || endsEarlier(after, before) ? "new-token-data-access" : void 0;
}
function isDataAccessOver({ scopes, dataAccessExpiresAt }, at) {
  return (0,_chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_2__/* .scopesRuledByDataAccess */ .rf)(scopes).length > 0 && (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_6__/* .isDate */ .$P)(dataAccessExpiresAt) && dataAccessExpiresAt <= at;
}
function judgeEnd(source, facts) {
  if (facts.expiresAt === "unknown") return rejected("new-token-expiry-unknown");
  return endsEarlier(facts.expiresAt, source.expiresAt) ? rejected("new-token-ends-earlier") : BETTER;
}
function endsEarlier(renewed, old) {
  if (renewed === "never") return false;
  return old === "never" || (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_6__/* .isDate */ .$P)(old) && renewed <= old - MOVED_AT_LEAST;
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

// src/messages/target-failure.ts
function describeFailedResponse(response) {
  switch (response.kind) {
    case "declined":
      return describeDecline(response.trace);
    case "refused":
    case "doubt": {
      const { what, hint } = (0,_chunk_R5YPE3E7_js__WEBPACK_IMPORTED_MODULE_4__/* .explain */ .WE)(response.reason);
      return {
        why: withAnswer(what, response.trace),
        hint,
        kind: response.kind === "refused" ? "permanent" : "transient",
        ...response.reason === "meta-error-unknown" && { isUnknown: true }
      };
    }
  }
}
function describeDecline(trace) {
  const { code, subcode, permissions = [] } = trace;
  if (subcode === 492) {
    return {
      why: withAnswer("The account that the token belongs to has no role on the page.", trace),
      hint: "Give it a role on the page again (Meta Business Suite, Settings, People).",
      kind: "permanent"
    };
  }
  if (code === 100 && subcode === 33) {
    return {
      why: withAnswer("Meta knows no such page, or does not show it to this account.", trace),
      hint: "Check the page ID, and that the page was ticked when somebody logged in to the app.",
      login: true,
      kind: "permanent"
    };
  }
  if (code === 190 || code === 102) {
    return {
      why: withAnswer("Meta did not accept the token for this, although it had just called it valid.", trace),
      hint: "The next scheduled run tries again.",
      kind: "transient"
    };
  }
  if (code === void 0) {
    return {
      why: "Meta answered without a token for this place, as it does for a page that was not ticked at the login, or an account without a role on it.",
      hint: "Log in again with the page ticked, or give the account a role on the page.",
      login: true,
      kind: "permanent"
    };
  }
  return {
    why: withAnswer("Meta refused to give a token for this place.", trace),
    hint: permissions.length === 0 ? "Check the account's role and the token's permissions." : `Meta names ${permissions.join(", ")}: log in again and allow it.`,
    ...permissions.length === 0 ? {} : { login: true, scopes: permissions },
    kind: "permanent"
  };
}
function withAnswer(what, trace) {
  const answer = (0,_chunk_Q7ZZNMWU_js__WEBPACK_IMPORTED_MODULE_0__/* .metaAnswer */ .ul)(trace);
  return answer === void 0 ? what : `${what} ${answer}`;
}
function describeRejection({ reason, lost = [] }) {
  const { what } = (0,_chunk_R5YPE3E7_js__WEBPACK_IMPORTED_MODULE_4__/* .explain */ .WE)(reason);
  const why = lost.length === 0 ? what : `${what} ${(0,_chunk_Q7ZZNMWU_js__WEBPACK_IMPORTED_MODULE_0__/* .lostText */ .kF)(reason, lost)}`;
  switch (reason) {
    case "new-token-dead":
    case "new-token-unproved":
    case "new-token-expiry-unknown":
    case "new-token-short-lived":
      return {
        why,
        hint: "The place was left as it is; the next scheduled run tries again.",
        kind: "transient"
      };
    case "new-token-other-kind":
    case "new-token-other-page":
      return { why, hint: "The place was left as it is. Check the page ID.", kind: "permanent" };
    case "new-token-other-app":
    case "new-token-other-user":
    case "new-token-lacks-scopes":
    case "new-token-lacks-assets":
    case "new-token-data-access":
    case "new-token-ends-earlier":
      return {
        why,
        hint: "The place was left as it is. If this continues, remove own-token from this target: it then gets a copy of the token.",
        kind: "permanent"
      };
  }
}

// src/refresh/verify.ts
async function verify(config, issued, { meta }, since) {
  const inspection = await meta.inspect(config, issued.token);
  if (inspection.kind !== "alive")
    return { kind: "rejected", reason: rejectionOf(inspection), trace: inspection.trace };
  return since === void 0 || (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_6__/* .clocksAgree */ .G$)(since, inspection.at) ? verified(issued, inspection) : { kind: "rejected", reason: "new-token-unproved" };
}
function verified({ token, lifetimeSeconds, scopes }, inspection) {
  const { facts, at } = inspection;
  const told = facts.kind === "instagram" ? (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_7__/* .present */ .E)({ expiresAt: lifetimeSeconds === void 0 ? void 0 : at + lifetimeSeconds, scopes }) : {};
  return { kind: "verified", token, inspection: { ...inspection, facts: { ...facts, ...told } } };
}

// src/refresh/store.ts
var STALE_AFTER_SECONDS = 600;
async function store(config, mode, observed, plan, renewal, services) {
  const { source, token } = observed;
  const idle = (0,_chunk_M4AVLXID_js__WEBPACK_IMPORTED_MODULE_8__/* .nothingStored */ .V)(observed);
  if (source === void 0 || services.secrets === void 0) return idle;
  if (source.kind === "closed") return { ...idle, sourceProblem: source.problem };
  if (renewal.kind === "renewed")
    return replace(config, observed, source, renewal.fresh, services, services.secrets);
  if (plan.kind === "stop" || token.kind !== "alive" || renewal.kind === "died") return idle;
  const current = renewal.kind === "extended" ? renewal.fresh : { kind: "verified", token: config.token, inspection: token };
  return repair(config, mode, observed, source, current, services);
}
async function replace(config, observed, source, fresh, services, secrets) {
  const idle = (0,_chunk_M4AVLXID_js__WEBPACK_IMPORTED_MODULE_8__/* .nothingStored */ .V)(observed);
  const from = { location: config.source, secretState: source };
  const look = await secrets.lookAgain(config.source, source);
  if (look.kind === "problem") return { ...idle, sourceProblem: look.problem };
  if (look.data) return { ...idle, freshness: SUPERSEDED };
  const filled = await fillAll(dependents(config, fresh, services), observed, from, config, services);
  const result = filled.isSuperseded ? SUPERSEDED : await secrets.write(config.source, fresh.token, source, from);
  const { failed, unwritten } = filled;
  switch (result.kind) {
    case "written":
      services.logger.line(`Stored the new token in ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_9__/* .describeLocation */ .lR)(config.source)}.`);
      return { fresh: fresh.token, repaired: [], failed, unwritten };
    case "superseded":
      return { ...idle, freshness: SUPERSEDED, ...overtaken(filled) };
    case "not-written":
    case "unknown":
      return { ...idle, sourceProblem: result.problem, failed, unwritten };
  }
}
var SUPERSEDED = { kind: "superseded" };
function overtaken({ done, unwritten }) {
  return {
    failed: done.map((location) => ({
      location: (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_9__/* .describeLocation */ .lR)(location),
      why: "It holds an older token: a newer one was stored while this run wrote.",
      hint: "The next scheduled run writes the newer one.",
      kind: "transient"
    })),
    unwritten: [.../* @__PURE__ */ new Set([...unwritten, ...done.map(_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_9__/* .locationKey */ .dE)])]
  };
}
async function repair(config, mode, observed, source, current, services) {
  const due = dependents(config, current, services).filter(
    ({ location }) => observed.unwritten.has((0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_9__/* .locationKey */ .dE)(location)) || isStaleCopy(source, stateOf(observed, location))
  );
  const idle = (0,_chunk_M4AVLXID_js__WEBPACK_IMPORTED_MODULE_8__/* .nothingStored */ .V)(observed);
  if (mode === "dry-run") {
    for (const { location } of due) services.logger.line(`Would repair ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_9__/* .describeLocation */ .lR)(location)}.`);
    return { ...idle, failed: closedLocations(config, observed) };
  }
  const from = { location: config.source, secretState: source };
  const filled = await fillAll(due, observed, from, config, services);
  if (filled.isSuperseded) return { ...idle, freshness: SUPERSEDED, ...overtaken(filled) };
  const { done, failed, unwritten } = filled;
  return { ...idle, repaired: done.map(_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_9__/* .describeLocation */ .lR), failed, unwritten };
}
async function fillAll(due, observed, from, config, services) {
  const results = await Promise.all(
    due.map(async (dependent) => {
      const { location } = dependent;
      return { location, result: await fill(dependent, stateOf(observed, location), from, services) };
    })
  );
  const done = results.flatMap(({ location, result }) => result.kind === "written" ? [location] : []);
  for (const location of done) services.logger.line(`Stored the token in ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_9__/* .describeLocation */ .lR)(location)}.`);
  const written = new Set(done.map(_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_9__/* .locationKey */ .dE));
  const tried = results.map(({ location }) => (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_9__/* .locationKey */ .dE)(location));
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
    const make = () => derived ??= derivePageToken((0,_chunk_S42V5FAK_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutAssets */ .eJ)(config), page.pageId, token, services);
    return page.locations.map((location) => ({ location, make }));
  });
  return [...targets, ...pages];
}
async function mintOwnToken(config, { location }, { token, inspection }, services) {
  const response = withoutHeld(await services.meta.mintOwnToken(config, token, location), inspection);
  return judged(config, response, services, inspection.at, (own) => {
    const judgement = judgeOwnToken(inspection.facts, own);
    return judgement.kind === "rejected" ? (0,_chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_3__/* .withLostTargets */ .d9)(judgement, inspection, own) : (0,_chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_3__/* .objectToAssets */ .Es)(inspection, own) ?? judgement;
  });
}
function withoutHeld(response, { facts }) {
  if (response.kind === "issued" || response.trace.permissions === void 0) return response;
  const permissions = response.trace.permissions.filter((permission) => !facts.scopes?.includes(permission));
  return { ...response, trace: { ...response.trace, permissions } };
}
async function derivePageToken(config, pageId, { token, inspection }, services) {
  const response = withoutHeld(await services.meta.derivePageToken(config, token, pageId), inspection);
  return judged(
    config,
    response,
    services,
    inspection.at,
    (page) => judgePageToken(inspection.facts, pageId, page)
  );
}
async function judged(config, response, services, since, judge) {
  if (response.kind !== "issued") return response;
  const derived = await verify(config, response, services, since);
  if (derived.kind === "rejected") return derived;
  const judgement = judge(derived.inspection);
  return judgement.kind === "rejected" ? judgement : derived;
}
async function fill({ location, make }, secretState, from, { secrets }) {
  if (secrets === void 0 || secretState?.kind !== "open") return { kind: "closed" };
  const derived = await make();
  const failed = (told) => ({
    kind: "failed",
    failure: { location: (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_9__/* .describeLocation */ .lR)(location), ...told }
  });
  if (derived.kind === "rejected") return failed(describeRejection(derived));
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
  return (0,_chunk_S42V5FAK_js__WEBPACK_IMPORTED_MODULE_1__/* .otherLocations */ .t$)(config).flatMap((location) => {
    const secretState = stateOf(observed, location);
    return secretState?.kind === "closed" ? [failedTarget(location, secretState.problem)] : [];
  });
}
function failedTarget(location, { message, hint, kind }) {
  return { location: (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_9__/* .describeLocation */ .lR)(location), why: message, hint, kind };
}
function isStaleCopy(source, location) {
  if (source.updatedAt === void 0 || location?.kind !== "open") return false;
  const { updatedAt, secretScope } = location;
  if (updatedAt === void 0 || (0,_chunk_S42V5FAK_js__WEBPACK_IMPORTED_MODULE_1__/* .isAfter */ .dS)(updatedAt, secretScope.at)) return true;
  return updatedAt < source.updatedAt - STALE_AFTER_SECONDS;
}
function stateOf(observed, location) {
  return observed.others.get((0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_9__/* .locationKey */ .dE)(location));
}




/***/ }),

/***/ 9901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reauthorizeToken: () => (/* binding */ reauthorizeToken),
/* harmony export */   storeLogin: () => (/* binding */ storeLogin)
/* harmony export */ });
/* harmony import */ var _chunk_BNIY4JVU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4250);
/* harmony import */ var _chunk_TLVOIWYW_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4340);
/* harmony import */ var _chunk_XG5APS5T_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3332);
/* harmony import */ var _chunk_LMLUBCBT_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2266);
/* harmony import */ var _chunk_JMXEBF4O_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1404);
/* harmony import */ var _chunk_M4AVLXID_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2464);
/* harmony import */ var _chunk_Q7ZZNMWU_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6978);
/* harmony import */ var _chunk_S42V5FAK_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6883);
/* harmony import */ var _chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6090);
/* harmony import */ var _chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7566);
/* harmony import */ var _chunk_R5YPE3E7_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2323);
/* harmony import */ var _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9496);
/* harmony import */ var _chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7434);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9815);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5946);
/* harmony import */ var _chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8792);
/* harmony import */ var _chunk_DMQJJSUO_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9996);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1526);























// src/meta/dialog.ts
function dialogFailure({ reason, errorCode, errorMessage = "" }, platform) {
  if (reason !== "login-refused" && reason !== "login-unreadable") return reason;
  const byNumber = BY_NUMBER.get(errorCode ?? 0);
  if (byNumber !== void 0) return byNumber;
  const isSaid = ([, words, of]) => words.test(errorMessage) && (of === void 0 || of.includes(platform));
  return BY_WORDS.find(isSaid)?.[0] ?? reason;
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
  ["app-in-development", /in development mode|App Not Set ?up/i],
  ["redirect-uri-not-listed", /Invalid redirect_uri|URL blocked|redirect URI is not whitelisted/i],
  ["redirect-uri-not-https", /Insecure Login Blocked/i],
  ["domain-not-in-app-domains", /isn't included in the app's domains/i],
  ["scope-invalid", /Invalid Scopes?\b/i],
  ["app-of-other-platform", /Invalid platform app/i],
  // Instagram's page for an app ID that it does not know.
  ["app-of-other-platform", /this page isn['’]t available/i, ["instagram"]],
  ["app-of-other-platform", /No app ID was sent/i, ["threads"]],
  // Facebook also says this about an app that it disabled.
  ["app-in-development", /\bapp (is )?not active\b/i, ["instagram", "threads"]]
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
function isUserUnknown({ policy }, { token, source }) {
  const isNew = source?.kind === "open" && source.updatedAt === void 0;
  return !isNew && (0,_chunk_JMXEBF4O_js__WEBPACK_IMPORTED_MODULE_4__/* .identityOf */ .cu)(token, policy) === void 0;
}
function objectionToLogin(config, login, repository, now) {
  const app = (0,_chunk_S42V5FAK_js__WEBPACK_IMPORTED_MODULE_6__/* .loginApp */ .z3)(config);
  if (app === void 0) return "login-unavailable";
  if (login.kind === "failure") return dialogFailure(login, config.platform);
  if (login.kind === "device") return config.platform === "facebook" ? void 0 : "login-unavailable";
  if (login.isChecked) return void 0;
  if (!isOfRedirect(login, config.redirectUri)) return "address-of-other-origin";
  if (login.returnedState === void 0) return "state-missing";
  const verdict = (0,_chunk_BNIY4JVU_js__WEBPACK_IMPORTED_MODULE_0__/* .checkState */ .We)(login.returnedState, app.secret, repository, config.source, now);
  return verdict === "good" ? void 0 : `state-${verdict}`;
}
function dialogTrace({ errorCode, errorMessage }) {
  return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_15__/* .present */ .E)({ code: errorCode, message: errorMessage, call: "the login" });
}
function outcomeOfLogin(reason) {
  return LASTING.has(reason) ? "misconfigured" : "inconclusive";
}
function isOfRedirect({ origin }, redirectUri) {
  const expected = new URL(redirectUri);
  return origin === void 0 || origin === expected.origin || origin === `//${expected.host}`;
}
async function redeemLogin(config, login, scopes, services, since) {
  const response = await spendLogin(config, login, scopes, services);
  if (response.kind !== "issued") return failed(response.reason, response.trace);
  if (config.platform !== "facebook") return makeLast(config, response, services, since);
  const first = await (0,_chunk_JMXEBF4O_js__WEBPACK_IMPORTED_MODULE_4__/* .verify */ .MX)(config, response, services, since);
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
  return (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_13__/* .endsWithin */ ._c)(facts.expiresAt, 2, at);
}
async function lengthen(config, first, services) {
  const response = await services.meta.renew({ ...config, token: first.token });
  if (response.kind !== "issued") return first;
  const longer = await (0,_chunk_JMXEBF4O_js__WEBPACK_IMPORTED_MODULE_4__/* .verify */ .MX)(config, response, services, first.inspection.at);
  return longer.kind === "verified" && !endsSoon(longer.inspection) ? longer : first;
}
async function makeLast(config, short, services, since) {
  const response = await services.meta.lengthen({ ...config, token: short.token });
  const isLongLived = response.kind === "declined" && response.reason === "long-lived";
  if (response.kind !== "issued" && !isLongLived)
    return failed(response.kind === "declined" ? "new-token-short-lived" : response.reason, response.trace);
  const { scopes } = short;
  const issued = response.kind === "issued" ? { ...response, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_15__/* .present */ .E)({ scopes }) } : short;
  const longer = await (0,_chunk_JMXEBF4O_js__WEBPACK_IMPORTED_MODULE_4__/* .verify */ .MX)(config, issued, services, since);
  if (longer.kind === "rejected") {
    const { trace } = longer;
    return failed(
      longer.reason,
      response.kind === "issued" ? trace : { ...response.trace, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_15__/* .present */ .E)({ next: trace }) }
    );
  }
  const { expiresAt } = longer.inspection.facts;
  const lasts = isLongLived || expiresAt !== "unknown" && !endsSoon(longer.inspection);
  return lasts ? longer : failed("new-token-short-lived");
}
function failed(reason, trace) {
  return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_15__/* .present */ .E)({ kind: "failed", outcome: outcomeOfLogin(reason), reason, trace });
}
var LASTING = /* @__PURE__ */ new Set([
  "redirect-uri-differs",
  "redirect-uri-not-absolute",
  "domain-not-in-app-domains",
  "app-in-development",
  "app-credentials-refused",
  "client-token-refused",
  "app-disabled",
  "app-deleted",
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

// src/refresh/reauthorize.ts
async function reauthorizeToken(config, login, services) {
  const seen = await (0,_chunk_S42V5FAK_js__WEBPACK_IMPORTED_MODULE_6__/* .observe */ .lB)(config, "reauthorize", services);
  const mayAct = seen.freshness.kind === "current";
  const observed = mayAct ? await (0,_chunk_BNIY4JVU_js__WEBPACK_IMPORTED_MODULE_0__/* .proveSource */ .uk)(config.source, seen, services) : seen;
  const renewal = await acceptLogin(config, login, observed, services);
  return storeLogin(config, observed, renewal, services);
}
async function storeLogin(config, observed, renewal, services) {
  const stored = observed.freshness.kind === "current" ? await (0,_chunk_JMXEBF4O_js__WEBPACK_IMPORTED_MODULE_4__/* .store */ .M_)(config, "reauthorize", observed, STORE, renewal, services) : (0,_chunk_M4AVLXID_js__WEBPACK_IMPORTED_MODULE_16__/* .nothingStored */ .V)(observed);
  const isStored = renewal.kind === "renewed" && stored.sourceProblem === void 0 && (stored.freshness ?? observed.freshness).kind === "current";
  const now = isStored ? { ...observed, token: renewal.fresh.inspection } : observed;
  const plan = isStored ? EXCHANGED : (0,_chunk_BNIY4JVU_js__WEBPACK_IMPORTED_MODULE_0__/* .planToken */ .HU)(now.token, config.policy);
  const record = (0,_chunk_BNIY4JVU_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(now, plan, renewal, stored);
  const conclusion = (0,_chunk_BNIY4JVU_js__WEBPACK_IMPORTED_MODULE_0__/* .conclude */ .Ep)(record, config.policy);
  const done = await (0,_chunk_BNIY4JVU_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(config, "reauthorize", now, { stored, conclusion }, services);
  return { ...done, warnings: [...done.warnings, ...warnOfLosses(observed.token, done)] };
}
var STORE = { kind: "stop", outcome: "reauthorize", reason: "reauthorized" };
var EXCHANGED = { kind: "exchange", sixtyDays: false };
function warnOfLosses(old, { refreshed, facts }) {
  if (!refreshed || old.kind !== "dead" || facts.scopes === void 0) return [];
  const granted = new Set(facts.scopes);
  const scopes = (old.facts.scopes ?? []).filter((scope) => !granted.has(scope));
  const assets = (0,_chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_8__/* .lostTargets */ .tB)(old.facts, facts);
  return [
    ...scopes.length === 0 ? [] : [(0,_chunk_XG5APS5T_js__WEBPACK_IMPORTED_MODULE_2__/* .fewerScopes */ .XA)(scopes)],
    ...assets.length === 0 ? [] : [(0,_chunk_Q7ZZNMWU_js__WEBPACK_IMPORTED_MODULE_5__/* .fewerAssets */ .JN)(assets)]
  ];
}
async function acceptLogin(config, login, observed, services) {
  const { token: old, source } = observed;
  const { policy } = config;
  const fail = (outcome, reason, { trace, lost } = {}) => ({
    kind: "failed",
    outcome: old.kind === "dead" ? "reauthorize" : outcome,
    reason: INTERRUPTIONS.has(reason) ? "login-interrupted" : reason,
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_15__/* .present */ .E)({ trace, lost })
  });
  if (observed.freshness.kind !== "current") return { kind: "nothing" };
  const obstacle = obstacleToLogin(observed);
  if (obstacle !== void 0) return fail(obstacle.outcome, obstacle.reason, obstacle);
  if (source?.kind !== "open") throw new TypeError("A login needs a place to store its token");
  const now = old.at ?? source.secretScope.at;
  const objection = objectionToLogin(config, login, services.links.repository, now);
  if (objection !== void 0) {
    const more = login.kind === "failure" ? { trace: dialogTrace(login) } : {};
    return fail(outcomeOfLogin(objection), objection, more);
  }
  if (isUserUnknown(config, observed)) return fail("misconfigured", "identity-unknown");
  const scopes = (0,_chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_7__/* .withBasicScope */ .Vb)((0,_chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_7__/* .scopesToRequest */ .CX)((0,_chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_11__/* .knownFacts */ .Xy)(old)?.scopes, policy), config.platform);
  const fresh = await redeemLogin(config, login, scopes, services, old.at);
  if (fresh.kind === "failed") return fail(fresh.outcome, fresh.reason, fresh);
  const judgement = (0,_chunk_JMXEBF4O_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeLogin */ .te)(old, fresh.inspection, policy);
  const rejection = judgement.kind === "rejected" ? (0,_chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_8__/* .withLostTargets */ .d9)(judgement, old, fresh.inspection) : (0,_chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_8__/* .objectToAssets */ .Es)(old, fresh.inspection);
  if (rejection !== void 0) return fail("inconclusive", rejection.reason, rejection);
  return { kind: "renewed", byLogin: true, fresh };
}
var INTERRUPTIONS = /* @__PURE__ */ new Set([
  "meta-unreachable",
  ..._chunk_DMQJJSUO_js__WEBPACK_IMPORTED_MODULE_17__/* .NETWORK_FAILURES */ .L.map((failure) => `meta-${failure}`),
  "meta-unavailable",
  "meta-rate-limited",
  "meta-error-unknown",
  "meta-gives-no-reason",
  "meta-unintelligible",
  "meta-redirected",
  "new-token-unproved"
]);



/***/ })

};
