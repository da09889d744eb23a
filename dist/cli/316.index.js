export const id = 316;
export const ids = [316];
export const modules = {

/***/ 9518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ verify),
/* harmony export */   O2: () => (/* binding */ scopesToKeep),
/* harmony export */   S: () => (/* binding */ judgeRenewal),
/* harmony export */   V2: () => (/* binding */ judgeOwnToken),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   oD: () => (/* binding */ judgePageToken),
/* harmony export */   te: () => (/* binding */ judgeLogin),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var _chunk_AJTK3TQ2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8751);
/* harmony import */ var _chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(992);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7492);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2184);





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
  const facts = (0,_chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_1__/* .knownFacts */ .Xy)(old);
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
  if ((0,_chunk_AJTK3TQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .scopesRuledByDataAccess */ .rf)(renewed.scopes).length === 0) return void 0;
  const [before, after] = [old.dataAccessExpiresAt, renewed.dataAccessExpiresAt];
  if ((0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_2__/* .isDate */ .$P)(before) && before <= at) return void 0;
  if (after === "unknown") return before === "unknown" ? void 0 : "new-token-unproved";
  return isDataAccessOver(renewed, at) || endsEarlier(after, before) ? "new-token-data-access" : void 0;
}
function isDataAccessOver({ scopes, dataAccessExpiresAt }, at) {
  return (0,_chunk_AJTK3TQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .scopesRuledByDataAccess */ .rf)(scopes).length > 0 && (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_2__/* .isDate */ .$P)(dataAccessExpiresAt) && dataAccessExpiresAt <= at;
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




/***/ }),

/***/ 26:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M_: () => (/* binding */ store),
/* harmony export */   Wt: () => (/* binding */ describeFailedResponse),
/* harmony export */   g8: () => (/* binding */ derivePageToken),
/* harmony export */   xz: () => (/* binding */ describeRejection)
/* harmony export */ });
/* harmony import */ var _chunk_M4AVLXID_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3126);
/* harmony import */ var _chunk_6YJEEKNC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9518);
/* harmony import */ var _chunk_JQCNVXXN_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61);
/* harmony import */ var _chunk_4IUVC5MK_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1365);
/* harmony import */ var _chunk_4KJIHWA6_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8855);
/* harmony import */ var _chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9880);
/* harmony import */ var _chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5594);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3659);









// src/messages/target-failure.ts
function describeFailedResponse(response) {
  switch (response.kind) {
    case "declined":
      return describeDecline(response.trace);
    case "refused":
    case "doubt": {
      const { what, hint } = (0,_chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_4__/* .explain */ .WE)(response.reason);
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
  const answer = (0,_chunk_JQCNVXXN_js__WEBPACK_IMPORTED_MODULE_1__/* .metaAnswer */ .ul)(trace);
  return answer === void 0 ? what : `${what} ${answer}`;
}
function describeRejection({ reason, lost = [] }) {
  const { what } = (0,_chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_4__/* .explain */ .WE)(reason);
  const why = lost.length === 0 ? what : `${what} ${(0,_chunk_JQCNVXXN_js__WEBPACK_IMPORTED_MODULE_1__/* .lostText */ .kF)(reason, lost)}`;
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

// src/refresh/store.ts
var STALE_AFTER_SECONDS = 600;
async function store(config, mode, observed, plan, renewal, services) {
  const { source, token } = observed;
  const idle = (0,_chunk_M4AVLXID_js__WEBPACK_IMPORTED_MODULE_5__/* .nothingStored */ .V)(observed);
  if (source === void 0 || services.secrets === void 0) return idle;
  if (source.kind === "closed") return { ...idle, sourceProblem: source.problem };
  if (renewal.kind === "renewed")
    return replace(config, observed, source, renewal.fresh, services, services.secrets);
  if (plan.kind === "stop" || token.kind !== "alive" || renewal.kind === "died") return idle;
  const current = renewal.kind === "extended" ? renewal.fresh : { kind: "verified", token: config.token, inspection: token };
  return repair(config, mode, observed, source, current, services);
}
async function replace(config, observed, source, fresh, services, secrets) {
  const idle = (0,_chunk_M4AVLXID_js__WEBPACK_IMPORTED_MODULE_5__/* .nothingStored */ .V)(observed);
  const from = { location: config.source, secretState: source };
  const look = await secrets.lookAgain(config.source, source);
  if (look.kind === "problem") return { ...idle, sourceProblem: look.problem };
  if (look.data) return { ...idle, freshness: SUPERSEDED };
  const filled = await fillAll(dependents(config, fresh, services), observed, from, config, services);
  const result = filled.isSuperseded ? SUPERSEDED : await secrets.write(config.source, fresh.token, source, from);
  const { failed, unwritten } = filled;
  switch (result.kind) {
    case "written":
      services.logger.line(`Stored the new token in ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_6__/* .describeLocation */ .lR)(config.source)}.`);
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
      location: (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_6__/* .describeLocation */ .lR)(location),
      why: "It holds an older token: a newer one was stored while this run wrote.",
      hint: "The next scheduled run writes the newer one.",
      kind: "transient"
    })),
    unwritten: [.../* @__PURE__ */ new Set([...unwritten, ...done.map(_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_6__/* .locationKey */ .dE)])]
  };
}
async function repair(config, mode, observed, source, current, services) {
  const due = dependents(config, current, services).filter(
    ({ location }) => observed.unwritten.has((0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_6__/* .locationKey */ .dE)(location)) || isStaleCopy(source, stateOf(observed, location))
  );
  const idle = (0,_chunk_M4AVLXID_js__WEBPACK_IMPORTED_MODULE_5__/* .nothingStored */ .V)(observed);
  if (mode === "dry-run") {
    for (const { location } of due) services.logger.line(`Would repair ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_6__/* .describeLocation */ .lR)(location)}.`);
    return { ...idle, failed: closedLocations(config, observed) };
  }
  const from = { location: config.source, secretState: source };
  const filled = await fillAll(due, observed, from, config, services);
  if (filled.isSuperseded) return { ...idle, freshness: SUPERSEDED, ...overtaken(filled) };
  const { done, failed, unwritten } = filled;
  return { ...idle, repaired: done.map(_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_6__/* .describeLocation */ .lR), failed, unwritten };
}
async function fillAll(due, observed, from, config, services) {
  const results = await Promise.all(
    due.map(async (dependent) => {
      const { location } = dependent;
      return { location, result: await fill(dependent, stateOf(observed, location), from, services) };
    })
  );
  const done = results.flatMap(({ location, result }) => result.kind === "written" ? [location] : []);
  for (const location of done) services.logger.line(`Stored the token in ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_6__/* .describeLocation */ .lR)(location)}.`);
  const written = new Set(done.map(_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_6__/* .locationKey */ .dE));
  const tried = results.map(({ location }) => (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_6__/* .locationKey */ .dE)(location));
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
    const make = () => derived ??= derivePageToken((0,_chunk_4KJIHWA6_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutAssets */ .eJ)(config), page.pageId, token, services);
    return page.locations.map((location) => ({ location, make }));
  });
  return [...targets, ...pages];
}
async function mintOwnToken(config, { location }, { token, inspection }, services) {
  const response = withoutHeld(await services.meta.mintOwnToken(config, token, location), inspection);
  return judged(config, response, services, inspection.at, (own) => {
    const judgement = (0,_chunk_6YJEEKNC_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeOwnToken */ .V2)(inspection.facts, own);
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
    (page) => (0,_chunk_6YJEEKNC_js__WEBPACK_IMPORTED_MODULE_0__/* .judgePageToken */ .oD)(inspection.facts, pageId, page)
  );
}
async function judged(config, response, services, since, judge) {
  if (response.kind !== "issued") return response;
  const derived = await (0,_chunk_6YJEEKNC_js__WEBPACK_IMPORTED_MODULE_0__/* .verify */ .MX)(config, response, services, since);
  if (derived.kind === "rejected") return derived;
  const judgement = judge(derived.inspection);
  return judgement.kind === "rejected" ? judgement : derived;
}
async function fill({ location, make }, secretState, from, { secrets }) {
  if (secrets === void 0 || secretState?.kind !== "open") return { kind: "closed" };
  const derived = await make();
  const failed = (told) => ({
    kind: "failed",
    failure: { location: (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_6__/* .describeLocation */ .lR)(location), ...told }
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
  return (0,_chunk_4KJIHWA6_js__WEBPACK_IMPORTED_MODULE_7__/* .otherLocations */ .t$)(config).flatMap((location) => {
    const secretState = stateOf(observed, location);
    return secretState?.kind === "closed" ? [failedTarget(location, secretState.problem)] : [];
  });
}
function failedTarget(location, { message, hint, kind }) {
  return { location: (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_6__/* .describeLocation */ .lR)(location), why: message, hint, kind };
}
function isStaleCopy(source, location) {
  if (source.updatedAt === void 0 || location?.kind !== "open") return false;
  const { updatedAt, secretScope } = location;
  if (updatedAt === void 0 || (0,_chunk_4IUVC5MK_js__WEBPACK_IMPORTED_MODULE_2__/* .isAfter */ .dS)(updatedAt, secretScope.at)) return true;
  return updatedAt < source.updatedAt - STALE_AFTER_SECONDS;
}
function stateOf(observed, location) {
  return observed.others.get((0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_6__/* .locationKey */ .dE)(location));
}




/***/ }),

/***/ 6316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renew: () => (/* binding */ renew),
/* harmony export */   store: () => (/* reexport safe */ _chunk_DVFCKHVY_js__WEBPACK_IMPORTED_MODULE_0__.M_)
/* harmony export */ });
/* harmony import */ var _chunk_DVFCKHVY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26);
/* harmony import */ var _chunk_6YJEEKNC_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9518);
/* harmony import */ var _chunk_JQCNVXXN_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61);
/* harmony import */ var _chunk_4IUVC5MK_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1365);
/* harmony import */ var _chunk_4KJIHWA6_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8855);
/* harmony import */ var _chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9880);
/* harmony import */ var _chunk_AJTK3TQ2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8751);
/* harmony import */ var _chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5594);
/* harmony import */ var _chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3568);
/* harmony import */ var _chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7470);
/* harmony import */ var _chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(992);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7492);

















// src/refresh/platform-renewal.ts
var MAY_BE_SHORT_LIVED_SECONDS = 2 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_10__/* .HOUR */ .dp;
async function renewPlatformToken(config, { facts, at }, storedForSeconds2 = Number.POSITIVE_INFINITY, { meta }) {
  const isShort = (0,_chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_9__/* .isShortLived */ .HB)(facts, at);
  const mayBeShort = facts.expiresAt === "unknown" && storedForSeconds2 < MAY_BE_SHORT_LIVED_SECONDS;
  const hasSecret = config.platformApp?.secret !== void 0;
  if (isShort && !hasSecret) return { kind: "declined", reason: "short-lived", trace: {} };
  if (!hasSecret || !(isShort || mayBeShort)) return meta.renew(config);
  const longer = await meta.lengthen(config);
  if (longer.kind === "issued" || longer.kind === "doubt") return longer;
  const isLongLived = longer.reason === "long-lived";
  if (isShort && !isLongLived) return longer;
  const refreshed = await meta.renew(config);
  if (refreshed.kind === "issued" || isLongLived && refreshed.kind !== "declined") return refreshed;
  if (isLongLived) return longer;
  const no = longer.kind === "refused" && refreshed.kind === "declined" ? longer : refreshed;
  return { ...no, trace: { ...longer.trace, next: refreshed.trace } };
}

// src/refresh/renew.ts
async function renew(config, mode, observed, plan, services) {
  const old = observed.token;
  if (plan.kind !== "exchange" || old.kind !== "alive" || mode === "check") return { kind: "nothing" };
  if (observed.source?.kind === "closed") return { kind: "nothing" };
  if (mode === "dry-run") return { kind: "dry-run" };
  services.logger.line(`Asking Meta for a new token in place of ${config.name}.`);
  const asking = config.platform === "facebook" ? services.meta.renew(config, plan.sixtyDays) : renewPlatformToken(config, old, (0,_chunk_4IUVC5MK_js__WEBPACK_IMPORTED_MODULE_3__/* .storedForSeconds */ .eN)(observed), services);
  const second = old.facts.expiresAt === "unknown" ? void 0 : services.meta.inspect((0,_chunk_4KJIHWA6_js__WEBPACK_IMPORTED_MODULE_11__/* .withoutAssets */ .eJ)(config), config.token);
  services.secrets?.prepareToWrite();
  const response = await asking;
  switch (response.kind) {
    case "issued":
      return accept(config, observed, old, second, response, services);
    case "declined":
      return declined(config, response, services);
    case "refused":
      return response.reason === "blocked-by-policy" ? { kind: "held", why: response.reason, trace: response.trace } : response;
    case "doubt":
      return { ...response, kind: "failed", outcome: "inconclusive" };
  }
}
async function accept(config, { source }, old, asked, issued, services) {
  const isSameString = issued.token.equals(config.token);
  const isSeen = isSameString && config.platform === "instagram";
  const proving = isSeen ? (0,_chunk_6YJEEKNC_js__WEBPACK_IMPORTED_MODULE_1__/* .verified */ .zr)(issued, old) : (0,_chunk_6YJEEKNC_js__WEBPACK_IMPORTED_MODULE_1__/* .verify */ .MX)(config, issued, services, old.at);
  if (source?.kind === "open") void services.secrets?.lookAgain(config.source, source);
  const fresh = await proving;
  if (fresh.kind === "rejected") return fresh;
  const second = isSameString ? void 0 : await settled(asked, config, services);
  if (second?.kind === "doubt" || second?.kind === "refused")
    return { kind: "failed", outcome: "inconclusive", reason: second.reason, trace: second.trace };
  const looks = second?.kind === "alive" ? [old.facts, second.facts] : [old.facts];
  const judgements = looks.map((facts) => (0,_chunk_6YJEEKNC_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeRenewal */ .S)(facts, fresh.inspection));
  const judgement = judgements.find(({ kind }) => kind !== "better") ?? BETTER;
  switch (judgement.kind) {
    case "better":
      if (isSameString) return { kind: "extended", fresh };
      return (0,_chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_4__/* .objectToAssets */ .Es)(old, fresh.inspection) ?? { kind: "renewed", fresh };
    case "held": {
      const death = isSameString ? void 0 : await findDeath(config, services);
      if (death === void 0) return { kind: "held", why: "same-date" };
      return judgements.every((one) => one.kind === "better" || one.kind === "held" && one.mayReplace) ? (0,_chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_4__/* .objectToAssets */ .Es)(old, fresh.inspection) ?? { kind: "renewed", fresh, why: "same-date" } : { kind: "died", death };
    }
    case "rejected":
      return isSameString && judgement.reason === "new-token-ends-earlier" ? { kind: "extended", fresh } : (0,_chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_4__/* .withLostTargets */ .d9)(judgement, old, fresh.inspection);
  }
}
async function settled(asked, config, services) {
  return asked && (0,_chunk_4IUVC5MK_js__WEBPACK_IMPORTED_MODULE_3__/* .confirmDeath */ .Jr)(await asked, config, services);
}
var BETTER = { kind: "better" };
async function declined(config, { reason, trace }, services) {
  const mayHideDeath = reason === "parameter" && config.platform !== "facebook";
  const death = reason === "dead" || mayHideDeath ? await findDeath(config, services) : void 0;
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
  const looked = await services.meta.inspect((0,_chunk_4KJIHWA6_js__WEBPACK_IMPORTED_MODULE_11__/* .withoutAssets */ .eJ)(config), config.token);
  const now = await (0,_chunk_4IUVC5MK_js__WEBPACK_IMPORTED_MODULE_3__/* .confirmDeath */ .Jr)(looked, config, services);
  return now.kind === "dead" ? now : void 0;
}



/***/ })

};
