export const id = 268;
export const ids = [268];
export const modules = {

/***/ 9995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ DIALOG_URLS),
/* harmony export */   c: () => (/* binding */ buildDialogUrl)
/* harmony export */ });
// src/token/dialog.ts
var DIALOG_URLS = {
  facebook: "https://www.facebook.com",
  instagram: "https://www.instagram.com",
  threads: "https://threads.com"
};
function buildDialogUrl(request) {
  const { platform = "facebook", dialogUrl, graphApiVersion, appId } = request;
  const { redirectUri, scopes, state, configId, authType } = request;
  const isFacebook = platform === "facebook";
  const path = isFacebook ? `${graphApiVersion}/dialog/oauth` : "oauth/authorize";
  const address = new URL(`${dialogUrl.replace(/\/+$/, "")}/${path}`);
  const parameters = {
    client_id: appId,
    redirect_uri: redirectUri,
    response_type: "code",
    scope: configId === void 0 && scopes.length > 0 ? scopes.join(",") : void 0,
    config_id: configId,
    state,
    auth_type: isFacebook ? authType : void 0,
    // The browser is often logged in to another account.
    force_reauth: platform === "instagram" ? "true" : void 0
  };
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== void 0) address.searchParams.set(name, value);
  }
  return address.href;
}




/***/ }),

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

/***/ 1331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jz: () => (/* binding */ readTokenResponse),
/* harmony export */   r1: () => (/* binding */ exchangeToken),
/* harmony export */   xn: () => (/* binding */ readNotIssued)
/* harmony export */ });
/* harmony import */ var _chunk_P66PPBAP_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5982);


// src/meta/exchange.ts
async function exchangeToken(client, request) {
  return readTokenResponse(
    await client.request({
      path: "/oauth/access_token",
      form: {
        grant_type: "fb_exchange_token",
        client_id: request.app.id,
        client_secret: request.app.secret,
        fb_exchange_token: request.token,
        set_token_expires_in_60_days: request.sixtyDays ? "true" : void 0
      }
    })
  );
}
function readTokenResponse(answer) {
  if (answer.kind !== "ok") return readNotIssued(answer);
  return answer.issued ?? { kind: "doubt", reason: "meta-unintelligible", trace: answer.trace };
}
function readNotIssued(answer) {
  const { trace } = answer;
  const failure = (0,_chunk_P66PPBAP_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(answer);
  switch (failure.kind) {
    case "doubt":
      return { kind: "doubt", reason: failure.reason, trace };
    case "refused":
      return { kind: "refused", reason: failure.reason, trace };
    case "dead":
    case "permission":
    case "parameter":
      return { kind: "declined", reason: failure.kind, trace };
  }
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

/***/ 8897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ daysLeft),
/* harmony export */   Re: () => (/* binding */ knownEnd),
/* harmony export */   bF: () => (/* binding */ assetEntries),
/* harmony export */   jr: () => (/* binding */ reportEntry)
/* harmony export */ });
/* harmony import */ var _chunk_PORRIA6A_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7411);
/* harmony import */ var _chunk_A62EAXTI_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8233);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7492);




// src/refresh/report-entry.ts
function reportEntry(report) {
  return {
    secret: report.secret,
    outcome: report.outcome,
    reason: report.reason,
    refreshed: report.refreshed,
    token_kind: report.facts.kind,
    expires_at: (0,_chunk_PORRIA6A_js__WEBPACK_IMPORTED_MODULE_0__/* .isoExpiry */ .rn)(knownEnd(report)),
    data_access_expires_at: (0,_chunk_PORRIA6A_js__WEBPACK_IMPORTED_MODULE_0__/* .isoExpiry */ .rn)(report.facts.dataAccessExpiresAt),
    days_left: daysLeft(report) ?? null,
    failed_targets: report.failedTargets.map(({ location }) => location),
    repaired_targets: report.repairedTargets,
    issue_url: report.issueUrl ?? "",
    assets: assetEntries(report)
  };
}
function assetEntries({ assets = [] }) {
  return assets.map(({ asset, reach }) => ({ asset: asset.name, state: reach.kind.replace("-", "_") }));
}
function knownEnd({ facts: { expiresAt }, alerts, now = 0 }) {
  const hasPassed = (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_2__/* .isDate */ .$P)(expiresAt) && expiresAt <= now;
  return (0,_chunk_A62EAXTI_js__WEBPACK_IMPORTED_MODULE_1__/* .isDead */ .XU)(alerts) && !hasPassed ? "unknown" : expiresAt;
}
function daysLeft({ facts, alerts, now }) {
  if ((0,_chunk_A62EAXTI_js__WEBPACK_IMPORTED_MODULE_1__/* .isDead */ .XU)(alerts)) return 0;
  return now === void 0 ? void 0 : (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeDaysLeft */ .ah)(facts.expiresAt, now);
}




/***/ }),

/***/ 760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readConfigFile)
/* harmony export */ });
/* harmony import */ var _chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1372);
/* harmony import */ var _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7757);
/* harmony import */ var _chunk_LTORU3JL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4878);
/* harmony import */ var _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1838);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1455);





// src/cli/config-file.ts

var NAME = "--config";
async function readConfigFile(file, env) {
  const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.readFile)(file, "utf8").catch(() => {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d(NAME, "names a file that cannot be read.", "Example: --config tokens.yml");
  });
  const parsed = await (0,_chunk_LTORU3JL_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(NAME, text);
  if (!isRecord(parsed)) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d(
      NAME,
      "must hold the action's inputs.",
      'Example of a line in it: app-id: "123456789012345"'
    );
  }
  const values = { ...parsed };
  for (const key of _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_1__/* .LIST_KEYS */ .Uo) {
    const value = values[key];
    if (typeof value === "string") values[key] = await (0,_chunk_LTORU3JL_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(`${NAME}: ${key}`, value);
  }
  const entry = { name: NAME, values: expand(values, NAME, "", env) };
  (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseUnknownKeys */ .R4)(entry, _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_KEYS */ .mC);
  return entry;
}
function expand(value, name, key, env) {
  if (Array.isArray(value))
    return value.map((item, index) => expand(item, `${name}[${index + 1}]`, key, env));
  if (isRecord(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([inner, item]) => [inner, expand(item, `${name}.${inner}`, inner, env)])
    );
  }
  const variable = typeof value === "string" ? variableOf(value) : void 0;
  if (variable !== void 0) return environmentValue(variable, name, env);
  if ((0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_1__/* .isCredentialKey */ .N9)(key) && value !== "") {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d(
      name,
      "holds something other than an environment variable.",
      `A file is no place for a secret. Set it in the environment and write: ${key}: \${{ env.NAME }}`
    );
  }
  return value;
}
function variableOf(text) {
  return /^\$\{\{\s*env\.([A-Za-z_]\w*)\s*\}\}$/.exec(text.trim())?.[1];
}
function environmentValue(variable, name, env) {
  const value = env[variable];
  if (!value)
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d(name, `needs ${variable}, which is not set.`, `Set ${variable} in the environment.`);
  return value;
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}




/***/ }),

/***/ 4878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1838);


// src/inputs/yaml.ts
async function parseYaml(name, text) {
  const parts = entryTexts(text);
  const plain = parts.map(readPlainEntry);
  if (plain.length > 0 && !plain.includes(void 0)) return plain;
  const { LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
  const read = (part, lineCounter = new LineCounter()) => {
    const document2 = parseDocument(part, {
      schema: "failsafe",
      lineCounter,
      // Stryker disable next-line BooleanLiteral: of an error only its place is read
      prettyErrors: false,
      // Stryker disable next-line StringLiteral: what is neither `silent` nor known is as `error` here
      // With `silent` a second document is no error: it is dropped.
      logLevel: "error"
    });
    return { document: document2, problem: [...document2.errors, ...document2.warnings][0] };
  };
  const entries = readOneByOne(parts, (part, index) => {
    if (plain[index] !== void 0) return [plain[index]];
    const { document: document2, problem: problem2 } = read(part);
    return problem2 === void 0 ? document2.toJS({ maxAliasCount: 0 }) : void 0;
  });
  if (entries !== void 0) return entries;
  const wrong = (where) => new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(
    name,
    `is not valid YAML${where}.`,
    `Check the indentation, and put values with special characters in quotes.`
  );
  const lines = new LineCounter();
  const { document, problem } = read(text, lines);
  if (problem !== void 0) throw wrong(`, line ${lines.linePos(problem.pos[0]).line}`);
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    throw wrong("");
  }
}
function entryTexts(text) {
  const parts = text.split(/^(?=-[ \n])/m);
  return parts.every((part) => /^(-[ \n].*(\n( .*)?)*)$/.test(part)) ? parts : [];
}
function readOneByOne(parts, read) {
  try {
    const lists = parts.map(read);
    const isList = lists.every((list) => Array.isArray(list) && list.length === 1);
    return parts.length > 0 && isList ? lists.flat() : void 0;
  } catch {
    return void 0;
  }
}
var KEY = "[a-z]+(?:-[a-z]+)*";
var WORD = String.raw`[A-Za-z\d](?:[\w./|+=@-]*)`;
var PAIR = `(${KEY}): +(?:(${WORD})|\\[ *(${WORD}(?:, *${WORD})*) *\\])`;
var PLAIN_LINE = new RegExp(`^(?:- |  )${PAIR} *$`);
var PLAIN_BRACES = new RegExp(`^- \\{ *(${PAIR}(?:, *${PAIR})*) *\\} *$`);
var PLAIN_PAIR = new RegExp(`${PAIR}(?:, *|$)`, "g");
function readPlainEntry(text) {
  const lines = text.trimEnd().split("\n");
  const inBraces = lines.length === 1 ? PLAIN_BRACES.exec(text.trimEnd())?.[1] : void 0;
  const pairs = inBraces === void 0 ? lines.map((line) => PLAIN_LINE.exec(line)) : [...inBraces.matchAll(PLAIN_PAIR)];
  const values = {};
  for (const [index, pair] of pairs.entries()) {
    const [, key, word, list] = pair ?? [];
    const beginsRight = inBraces !== void 0 || lines[index]?.startsWith("-") === (index === 0);
    if (key === void 0 || key in values || !beginsRight) return void 0;
    values[key] = word ?? list?.split(/, */).map((item) => item.trim());
  }
  return values;
}




/***/ }),

/***/ 2820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readLoginSetup),
/* harmony export */   J4: () => (/* binding */ stopFor),
/* harmony export */   Jb: () => (/* binding */ readStorageSetup),
/* harmony export */   NZ: () => (/* binding */ NO_REPOSITORY),
/* harmony export */   QU: () => (/* binding */ dialogTrace),
/* harmony export */   SR: () => (/* binding */ readDialogSetup),
/* harmony export */   Tv: () => (/* binding */ loginPlatform),
/* harmony export */   aq: () => (/* binding */ isOfRedirect),
/* harmony export */   eY: () => (/* binding */ isUserUnknown),
/* harmony export */   "if": () => (/* binding */ redeemLogin),
/* harmony export */   lp: () => (/* binding */ stopForProblem),
/* harmony export */   nF: () => (/* binding */ dialogFailure),
/* harmony export */   sQ: () => (/* binding */ obstacleToLogin),
/* harmony export */   wh: () => (/* binding */ readId),
/* harmony export */   xr: () => (/* binding */ LoginStopped)
/* harmony export */ });
/* harmony import */ var _chunk_6YJEEKNC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9518);
/* harmony import */ var _chunk_3QXWLQJN_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9995);
/* harmony import */ var _chunk_I5SM6P43_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(760);
/* harmony import */ var _chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1372);
/* harmony import */ var _chunk_7BXIW6JJ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6514);
/* harmony import */ var _chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5594);
/* harmony import */ var _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7757);
/* harmony import */ var _chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3568);
/* harmony import */ var _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1838);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7492);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2184);












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
  return !isNew && (0,_chunk_6YJEEKNC_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(token, policy) === void 0;
}
function dialogTrace({ errorCode, errorMessage }) {
  return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_10__/* .present */ .E)({ code: errorCode, message: errorMessage, call: "the login" });
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
  const first = await (0,_chunk_6YJEEKNC_js__WEBPACK_IMPORTED_MODULE_0__/* .verify */ .MX)(config, response, services, since);
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
  return (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_9__/* .endsWithin */ ._c)(facts.expiresAt, 2, at);
}
async function lengthen(config, first, services) {
  const response = await services.meta.renew({ ...config, token: first.token });
  if (response.kind !== "issued") return first;
  const longer = await (0,_chunk_6YJEEKNC_js__WEBPACK_IMPORTED_MODULE_0__/* .verify */ .MX)(config, response, services, first.inspection.at);
  return longer.kind === "verified" && !endsSoon(longer.inspection) ? longer : first;
}
async function makeLast(config, short, services, since) {
  const response = await services.meta.lengthen({ ...config, token: short.token });
  const isLongLived = response.kind === "declined" && response.reason === "long-lived";
  if (response.kind !== "issued" && !isLongLived)
    return failed(response.kind === "declined" ? "new-token-short-lived" : response.reason, response.trace);
  const { scopes } = short;
  const issued = response.kind === "issued" ? { ...response, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_10__/* .present */ .E)({ scopes }) } : short;
  const longer = await (0,_chunk_6YJEEKNC_js__WEBPACK_IMPORTED_MODULE_0__/* .verify */ .MX)(config, issued, services, since);
  if (longer.kind === "rejected") {
    const { trace } = longer;
    return failed(
      longer.reason,
      response.kind === "issued" ? trace : { ...response.trace, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_10__/* .present */ .E)({ next: trace }) }
    );
  }
  const { expiresAt } = longer.inspection.facts;
  const lasts = isLongLived || expiresAt !== "unknown" && !endsSoon(longer.inspection);
  return lasts ? longer : failed("new-token-short-lived");
}
function failed(reason, trace) {
  return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_10__/* .present */ .E)({ kind: "failed", outcome: outcomeOfLogin(reason), reason, trace });
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

// src/cli/login/stopped.ts
var LoginStopped = class extends Error {
  problem;
  constructor(problem) {
    super(problem.title);
    this.name = "LoginStopped";
    this.problem = problem;
  }
};
function stopFor(reason, trace) {
  const { title, what, hint, atTerminal = hint } = (0,_chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_5__/* .explain */ .WE)(reason);
  return new LoginStopped({
    reason,
    title,
    what,
    hint: atTerminal,
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_10__/* .present */ .E)({ trace })
  });
}
function stopForProblem({ reason, message, hint }) {
  return new LoginStopped({ reason, title: (0,_chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_5__/* .explain */ .WE)(reason).title, what: message, hint });
}

// src/cli/login/setup.ts
async function readLoginSetup(typed, context) {
  const isDeviceLogin = typed.device === true && (typed.platform ?? "facebook") === "facebook";
  const { flags, environment, named } = await readNamed(typed, context, [
    {
      name: "META_CLIENT_TOKEN",
      isGiven: !isDeviceLogin || (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_3__/* .readCliEnvironment */ .I8)(context.env).clientToken !== void 0,
      says: "is missing in the environment.",
      hint: CLIENT_TOKEN_HINT
    }
  ]);
  const dialog = readDialogSetup(named, flags, environment);
  (0,_chunk_7BXIW6JJ_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseFacebookOnly */ .v)(dialog.platform, flags);
  const pageId = readId("--page", flags.page, "103455271248220");
  const storage = await readStorage(named, flags, environment, context);
  const clientToken = flags.device === true ? await requireClientToken(environment, context) : void 0;
  return {
    ...storage,
    dialog,
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_10__/* .present */ .E)({ pageId, clientToken })
  };
}
async function readStorageSetup(typed, context, more = []) {
  const { flags, environment, named } = await readNamed(typed, context, more);
  return readStorage(named, flags, environment, context);
}
async function readNamed(typed, context, more) {
  const { terminal, env } = context;
  const file = typeof typed.config === "string" ? await (0,_chunk_I5SM6P43_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfigFile */ .R)(typed.config, env) : void 0;
  const found = await (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_3__/* .withRepository */ .Bq)(typed, context);
  const environment = (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_3__/* .commandEnvironment */ .J$)(found, env);
  const fields = (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_3__/* .commandFields */ .rc)(found, environment, file);
  const platform = loginPlatform(fields, environment);
  const isList = (await fields.entries("tokens")).length > 0;
  if (!terminal.isInteractive)
    (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseMissing */ .jQ)([
      (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_3__/* .yesNeeded */ .r9)(found),
      ...isList ? [] : (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_3__/* .needsOf */ .hN)(found, fields, platform, environment),
      ...isList ? [] : await credentialNeeds(found, fields, environment),
      ...isList ? [] : more
    ]);
  const flags = await (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_3__/* .withNames */ .B1)(found, fields, platform, context);
  return { flags, environment, named: withTargets((0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_3__/* .commandFields */ .rc)(flags, environment, file), flags) };
}
async function readStorage(named, flags, environment, context) {
  const isDryRun = flags.dryRun === true;
  const repository = flags.organization === void 0 ? (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryOf */ ._M)(flags, environment) : repositoryOr(flags, environment);
  const platform = loginPlatform(named, environment);
  const withSecret = await (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_3__/* .withAppSecret */ .sF)(withPlatform(named, platform), context.terminal, platform);
  const fields = await withCredential(withSecret, environment, isDryRun, context);
  const options = await (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_3__/* .readLoginOptions */ .MT)(fields, repository);
  return {
    options,
    config: options.configs[0],
    credentialName: fields.text("secrets-token").name,
    location: { apiUrl: environment.githubApiUrl, serverUrl: environment.githubServerUrl, repository },
    isDryRun,
    isJson: flags.json === true,
    isAgreed: flags.yes === true
  };
}
function readDialogSetup(fields, flags, environment) {
  const platform = loginPlatform(fields, environment);
  const read = (name, reader) => {
    const field = fields.text(name, platform);
    return reader(field.name, field.value);
  };
  const configId = platform === "facebook" ? read("config-id", _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_6__/* .readConfigId */ .Sd) : void 0;
  const dialogUrl = _chunk_3QXWLQJN_js__WEBPACK_IMPORTED_MODULE_1__/* .DIALOG_URLS */ .A[platform];
  if (platform !== "facebook") refuseFacebookApp(fields, platform, environment);
  const redirectUri = read("redirect-uri", _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_6__/* .readRedirectUri */ .n1);
  if (platform !== "facebook" && !redirectUri.startsWith("https:")) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(
      fields.text("redirect-uri", platform).name,
      `must be an https address: ${(0,_chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_7__/* .platformName */ .$r)(platform)} accepts no other.`,
      "Example: --redirect-uri https://localhost/ (its page need not load; you paste the address)"
    );
  }
  return {
    platform,
    dialogUrl: (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_6__/* .readServiceUrl */ .bX)("--dialog-url", text(flags.dialogUrl) ?? dialogUrl, dialogUrl),
    appId: read("app-id", _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_6__/* .readAppId */ .xc),
    redirectUri,
    graphApiVersion: read("graph-api-version", _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_6__/* .readApiVersion */ .ZS),
    scopes: (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_6__/* .readScopes */ .Q9)("--scope", text(flags.scope) ?? ""),
    opensBrowser: flags.open !== false,
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_10__/* .present */ .E)({ configId }),
    ...flags.rerequest === true ? { authType: "rerequest" } : {}
  };
}
function loginPlatform(fields, { accessToken }) {
  const { name, value } = fields.text("platform");
  const platform = (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_6__/* .readChoice */ .Kf)(name, value, ["auto", ..._chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_7__/* .PLATFORMS */ .P4]);
  if (platform !== "auto") return platform;
  return (accessToken && (0,_chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_7__/* .platformOfPrefix */ .T8)(accessToken.reveal())) ?? "facebook";
}
function withPlatform(fields, platform) {
  const token = fields.text("access-token");
  const isOther = ((0,_chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_7__/* .platformOfPrefix */ .T8)(token.value) ?? platform) !== platform;
  return (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_3__/* .fixedFields */ .i8)(fields, {
    platform: { name: "--platform", value: platform },
    ...isOther && { "access-token": { ...token, value: "" } }
  });
}
function refuseFacebookApp(fields, platform, { apps }) {
  const { name, value } = fields.text("app-id", platform);
  if (value === "" || value !== apps.facebook.id) return;
  throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(
    name,
    `is the ID of Meta's app, which ${_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_3__/* .APP_VARIABLES */ .sO.facebook}_ID has too. ${(0,_chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_7__/* .platformName */ .$r)(platform)} has an app ID and secret of its own.`,
    _chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_3__/* .PLATFORM_APP_PAGES */ .JU[platform]
  );
}
var NO_REPOSITORY = "this/repository";
function repositoryOr(flags, environment) {
  return flags.repo === void 0 && environment.repository === void 0 ? NO_REPOSITORY : (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryOf */ ._M)(flags, environment);
}
async function withCredential(fields, environment, isDryRun, { terminal }) {
  if (isDryRun || fields.text("secrets-token").value !== "") return fields;
  const found = await (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_3__/* .credentialOfGh */ .oo)(environment);
  if (found === void 0) return (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_3__/* .withGithubToken */ .tf)(fields, terminal);
  return (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_3__/* .fixedFields */ .i8)(fields, { "secrets-token": { name: "gh auth token", value: found.reveal() } });
}
async function credentialNeeds({ dryRun }, fields, environment) {
  if (dryRun === true || fields.text("secrets-token").value !== "") return [];
  const isGiven = await (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_3__/* .credentialOfGh */ .oo)(environment) !== void 0;
  return [
    {
      name: environment.githubTokenName,
      isGiven,
      says: "is missing in the environment.",
      hint: _chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_3__/* .GITHUB_TOKEN_HINT */ .iA
    }
  ];
}
function requireClientToken(environment, { terminal }) {
  return (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_3__/* .requireSecret */ .ew)(
    {
      given: environment.clientToken && (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_6__/* .requireSecretValue */ .pA)("META_CLIENT_TOKEN", environment.clientToken.reveal(), CLIENT_TOKEN_HINT),
      variable: "META_CLIENT_TOKEN",
      question: "Meta client token",
      hint: CLIENT_TOKEN_HINT
    },
    terminal
  );
}
var CLIENT_TOKEN_HINT = "You can find it in the app's settings under Advanced, Security: https://developers.facebook.com/apps";
function withTargets(fields, { target }) {
  if (typeof target !== "string") return fields;
  const added = target.split("\n").map((line, index) => {
    const pairs = line.split(",").map((pair) => /^\s*([a-z-]+)\s*=\s*(.+?)\s*$/.exec(pair));
    if (pairs.includes(null)) {
      throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(
        "--target",
        "must be key=value pairs.",
        "Example: --target repository=acme/site,secret=FB_TOKEN"
      );
    }
    return {
      name: `--target[${index + 1}]`,
      values: Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? "", pair?.[2]]))
    };
  });
  return {
    ...fields,
    entries: async (name) => name === "targets" ? [...await fields.entries(name), ...added] : fields.entries(name)
  };
}
function readId(name, value, example) {
  if (value === void 0) return void 0;
  if (typeof value === "string" && /^\d{1,32}$/.test(value)) return value;
  throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(name, "must be a number.", `Example: ${name} ${example}`);
}
function text(value) {
  return typeof value === "string" ? value : void 0;
}




/***/ }),

/***/ 898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ startWork),
/* harmony export */   Fy: () => (/* binding */ tellStored),
/* harmony export */   JW: () => (/* binding */ tellProblem),
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   Jw: () => (/* binding */ requireAssets),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Lc: () => (/* binding */ storeToken),
/* harmony export */   NS: () => (/* binding */ stopForScopes),
/* harmony export */   OZ: () => (/* binding */ scopesLost),
/* harmony export */   Op: () => (/* binding */ look),
/* harmony export */   Ve: () => (/* binding */ enter),
/* harmony export */   YT: () => (/* binding */ requireVerified),
/* harmony export */   dG: () => (/* binding */ loginFacts),
/* harmony export */   nM: () => (/* binding */ showFacts),
/* harmony export */   x5: () => (/* binding */ pageTokenFrom),
/* harmony export */   yQ: () => (/* binding */ loginJson)
/* harmony export */ });
/* harmony import */ var _chunk_DVFCKHVY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26);
/* harmony import */ var _chunk_YVR7JBTX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7813);
/* harmony import */ var _chunk_M4AVLXID_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3126);
/* harmony import */ var _chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2820);
/* harmony import */ var _chunk_6YJEEKNC_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9518);
/* harmony import */ var _chunk_GGSRCEEN_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4573);
/* harmony import */ var _chunk_E5P4BFUU_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8897);
/* harmony import */ var _chunk_PORRIA6A_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7411);
/* harmony import */ var _chunk_JQCNVXXN_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61);
/* harmony import */ var _chunk_MGELIKVD_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2150);
/* harmony import */ var _chunk_DLSUHVLX_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9799);
/* harmony import */ var _chunk_4IUVC5MK_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1365);
/* harmony import */ var _chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9880);
/* harmony import */ var _chunk_ATV4BOWB_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6348);
/* harmony import */ var _chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2841);
/* harmony import */ var _chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5594);
/* harmony import */ var _chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2273);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3659);
/* harmony import */ var _chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7953);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2184);





















// src/cli/login/accept.ts
function refuseHopeless(observed) {
  const obstacle = (0,_chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_2__/* .obstacleToLogin */ .sQ)(observed);
  if (obstacle !== void 0) {
    const { reason, trace, problem } = obstacle;
    throw problem === void 0 ? (0,_chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_2__/* .stopFor */ .J4)(reason, trace) : (0,_chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_2__/* .stopForProblem */ .lp)(problem);
  }
  for (const secretState of observed.others.values()) {
    if (secretState.kind === "closed") throw (0,_chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_2__/* .stopForProblem */ .lp)(secretState.problem);
  }
}
function requireVerified(token) {
  if (token.kind === "rejected") throw (0,_chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_2__/* .stopFor */ .J4)(token.reason, token.trace);
  return token;
}
async function pageTokenFrom(user, pageId, config, services) {
  const page = await (0,_chunk_DVFCKHVY_js__WEBPACK_IMPORTED_MODULE_0__/* .derivePageToken */ .g8)(config, pageId, user, services);
  if (page.kind === "verified") return page;
  if (page.kind === "rejected" && page.trace !== void 0) return requireVerified(page);
  const { why: what, hint } = page.kind === "rejected" ? (0,_chunk_DVFCKHVY_js__WEBPACK_IMPORTED_MODULE_0__/* .describeRejection */ .xz)(page) : (0,_chunk_DVFCKHVY_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailedResponse */ .Wt)(page);
  throw page.kind === "rejected" ? new _chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_2__/* .LoginStopped */ .xr({ reason: page.reason, title: (0,_chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_12__/* .explain */ .WE)(page.reason).title, what, hint }) : new _chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_2__/* .LoginStopped */ .xr({ reason: "target-not-written", title: "Meta gave no token of the page", what, hint });
}
function accept({ inspection }, old, { policy }, consent) {
  const judgement = (0,_chunk_6YJEEKNC_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeLogin */ .te)(old, inspection, policy, consent);
  const lacking = judgement.kind === "better" ? (0,_chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_10__/* .objectToAssets */ .Es)(old, inspection) : void 0;
  if (lacking !== void 0) throw stopForAssets(lacking);
  if (judgement.kind === "better") return { kind: "accepted" };
  if (judgement.reason === "new-token-other-user" && policy.expectedUserId === void 0) {
    return { kind: "other-user", before: (0,_chunk_6YJEEKNC_js__WEBPACK_IMPORTED_MODULE_3__/* .identityOf */ .cu)(old, policy)?.userId ?? "not known" };
  }
  if (judgement.reason === "new-token-lacks-scopes")
    throw stopForScopes(scopesLost(inspection.facts.scopes, old, policy, consent));
  throw stopForAssets((0,_chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_10__/* .withLostTargets */ .d9)(judgement, old, inspection));
}
function scopesLost(scopes, old, { requiredScopes }, { anyKind }) {
  const needed = /* @__PURE__ */ new Set([...requiredScopes, ...(0,_chunk_6YJEEKNC_js__WEBPACK_IMPORTED_MODULE_3__/* .scopesToKeep */ .O2)(old, anyKind)]);
  return [...needed].filter((scope) => !scopes?.includes(scope));
}
function stopForScopes(lost, hint) {
  const { problem } = (0,_chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_2__/* .stopFor */ .J4)("new-token-lacks-scopes");
  const what = `${problem.what} Missing: ${lost.map((scope) => (0,_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_14__/* .plain */ .pj)(scope, 80)).join(", ")}.`;
  return new _chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_2__/* .LoginStopped */ .xr({ ...problem, what, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_15__/* .present */ .E)({ hint }) });
}
function requireAssets({ inspection }) {
  const lost = (0,_chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_10__/* .assetsOf */ .ZS)(inspection).flatMap(
    ({ asset, reach }) => reach.kind === "refused" ? [asset.name] : []
  );
  if (lost.length > 0) throw stopForAssets({ kind: "rejected", reason: "new-token-lacks-assets", lost });
}
function stopForAssets({ reason, lost = [] }) {
  const { problem } = (0,_chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_2__/* .stopFor */ .J4)(reason);
  return lost.length === 0 ? new _chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_2__/* .LoginStopped */ .xr(problem) : new _chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_2__/* .LoginStopped */ .xr({ ...problem, what: `${problem.what} ${(0,_chunk_JQCNVXXN_js__WEBPACK_IMPORTED_MODULE_7__/* .lostText */ .kF)(reason, lost)}` });
}

// src/cli/login/present.ts
function loginFacts({ facts, at, who, assets = [], lost = [] }) {
  const { appId, appName, userId, profileId, scopes, expiresAt, dataAccessExpiresAt } = facts;
  const ticked = (0,_chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_10__/* .tickedAssets */ .CI)(facts);
  const unticked = [.../* @__PURE__ */ new Set([...lost, ...(0,_chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_10__/* .untickedAssets */ .JD)(assets, facts)])];
  const scopeList = (names) => names.length === 0 ? "none" : names.map((scope) => (0,_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_14__/* .plain */ .pj)(scope, 80)).join(", ");
  return [
    [facts.kind === "system-user" ? "System user" : "Logged in as", named(who.name, userId)],
    ...appId === void 0 && appName === void 0 ? [] : [["App", named(appName, appId)]],
    ...profileId === void 0 ? [] : [["Page", profileId]],
    ["Granted", scopes === void 0 ? "not known" : scopeList(scopes)],
    ...who.declined === void 0 || who.declined.length === 0 ? [] : [["Declined", scopeList(who.declined)]],
    ...ticked.length === 0 ? [] : [["Ticked", scopeList(ticked)]],
    ...unticked.length === 0 ? [] : [["Not ticked", scopeList(unticked)]],
    ...assets.map((measured) => ["Asset", (0,_chunk_JQCNVXXN_js__WEBPACK_IMPORTED_MODULE_7__/* .assetLine */ .bl)(measured)]),
    ["Ends", (0,_chunk_ATV4BOWB_js__WEBPACK_IMPORTED_MODULE_11__/* .expiryText */ .X5)(expiresAt, at)],
    ...dataAccessExpiresAt === "unknown" ? [] : [["Data access", (0,_chunk_ATV4BOWB_js__WEBPACK_IMPORTED_MODULE_11__/* .expiryText */ .X5)(dataAccessExpiresAt, at)]]
  ];
}
function named(name, id) {
  if (name === void 0) return id ?? "not known";
  return id === void 0 ? (0,_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_14__/* .plain */ .pj)(name, 80) : `${(0,_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_14__/* .plain */ .pj)(name, 80)} (${id})`;
}
function loginJson({ facts, who, assets = [], lost = [] }, report2) {
  return {
    stored: report2?.refreshed ?? false,
    user_id: facts.userId ?? null,
    user_name: who.name ?? null,
    app_id: facts.appId ?? null,
    app_name: facts.appName ?? null,
    page_id: facts.profileId ?? null,
    token_kind: facts.kind,
    granted_scopes: facts.scopes ?? null,
    declined_scopes: who.declined ?? null,
    ticked_assets: (0,_chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_10__/* .tickedAssets */ .CI)(facts),
    unticked_assets: [.../* @__PURE__ */ new Set([...lost, ...(0,_chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_10__/* .untickedAssets */ .JD)(assets, facts)])],
    expires_at: (0,_chunk_PORRIA6A_js__WEBPACK_IMPORTED_MODULE_6__/* .isoExpiry */ .rn)(facts.expiresAt),
    data_access_expires_at: (0,_chunk_PORRIA6A_js__WEBPACK_IMPORTED_MODULE_6__/* .isoExpiry */ .rn)(facts.dataAccessExpiresAt),
    report: report2 === void 0 ? null : (0,_chunk_E5P4BFUU_js__WEBPACK_IMPORTED_MODULE_5__/* .reportEntry */ .jr)(report2)
  };
}
function problemJson({ reason, title, what, hint }) {
  return { stored: false, reason, title, what, hint };
}

// src/refresh/reauthorize.ts
async function storeLogin(config, observed, renewal, services) {
  const stored = observed.freshness.kind === "current" ? await (0,_chunk_DVFCKHVY_js__WEBPACK_IMPORTED_MODULE_0__/* .store */ .M_)(config, "reauthorize", observed, STORE, renewal, services) : (0,_chunk_M4AVLXID_js__WEBPACK_IMPORTED_MODULE_16__/* .nothingStored */ .V)(observed);
  const isStored = renewal.kind === "renewed" && stored.sourceProblem === void 0 && (stored.freshness ?? observed.freshness).kind === "current";
  const now = isStored ? { ...observed, token: renewal.fresh.inspection } : observed;
  const plan = isStored ? EXCHANGED : (0,_chunk_GGSRCEEN_js__WEBPACK_IMPORTED_MODULE_4__/* .planToken */ .H)(now.token, config.policy);
  const record = (0,_chunk_YVR7JBTX_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(now, plan, renewal, stored);
  const conclusion = (0,_chunk_YVR7JBTX_js__WEBPACK_IMPORTED_MODULE_1__/* .conclude */ .Ep)(record, config.policy);
  const done = await (0,_chunk_YVR7JBTX_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(config, "reauthorize", now, { stored, conclusion }, services);
  return { ...done, warnings: [...done.warnings, ...warnOfLosses(observed.token, done)] };
}
var STORE = { kind: "stop", outcome: "reauthorize", reason: "reauthorized" };
var EXCHANGED = { kind: "exchange", sixtyDays: false };
function warnOfLosses(old, { refreshed, facts }) {
  if (!refreshed || old.kind !== "dead" || facts.scopes === void 0) return [];
  const granted = new Set(facts.scopes);
  const scopes = (old.facts.scopes ?? []).filter((scope) => !granted.has(scope));
  const assets = (0,_chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_10__/* .lostTargets */ .tB)(old.facts, facts);
  return [
    ...scopes.length === 0 ? [] : [(0,_chunk_DLSUHVLX_js__WEBPACK_IMPORTED_MODULE_17__/* .fewerScopes */ .XA)(scopes)],
    ...assets.length === 0 ? [] : [(0,_chunk_JQCNVXXN_js__WEBPACK_IMPORTED_MODULE_7__/* .fewerAssets */ .JN)(assets)]
  ];
}
var INTERRUPTIONS = /* @__PURE__ */ new Set([
  "meta-unreachable",
  ..._chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_13__/* .NETWORK_FAILURES */ .Lx.map((failure) => `meta-${failure}`),
  "meta-unavailable",
  "meta-rate-limited",
  "meta-error-unknown",
  "meta-gives-no-reason",
  "meta-unintelligible",
  "meta-redirected",
  "new-token-unproved"
]);

// src/cli/login/storage.ts
async function look(setup, context) {
  const progress = context.terminal.progress("Checking the app and the place for the token \u2026");
  const services = enter(setup, context);
  const observed = await (0,_chunk_4IUVC5MK_js__WEBPACK_IMPORTED_MODULE_9__/* .observe */ .lB)(setup.config, "reauthorize", services).then((seen) => (0,_chunk_YVR7JBTX_js__WEBPACK_IMPORTED_MODULE_1__/* .proveAll */ .Q$)(setup.config, seen, services)).finally(() => progress.stop());
  refuseHopeless(observed);
  return observed;
}
function enter({ options, location, credentialName }, { runtime, startedAt, learn }, tell = () => {
}) {
  return (0,_chunk_MGELIKVD_js__WEBPACK_IMPORTED_MODULE_8__/* .connectServices */ .LT)(options, location, runtime, {
    logger: { line: (text) => tell((0,_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_14__/* .plain */ .pj)(text, 2e3)) },
    onSecret: (secret) => learn(secret.reveal()),
    credentialName,
    startedAt
  });
}
function showFacts(result, { isJson }, { terminal }) {
  const channel = isJson ? terminal.notes : terminal.out;
  for (const [name, value] of loginFacts(result)) {
    channel.line(`  ${channel.paint("dim", name.padEnd(13))} ${value}`);
  }
}
function storeToken(setup, observed, fresh, context) {
  const { terminal, interruption } = context;
  return interruption.during(async (signal) => {
    signal.addEventListener("abort", () => terminal.notes.line("Finishing the current step \u2026"));
    const renewal = { kind: "renewed", byLogin: true, fresh };
    return storeLogin(setup.config, observed, renewal, remembering(setup, context));
  });
}
function remembering(setup, context) {
  const { secretsToken } = setup.options;
  const { issues, ...services } = enter(
    secretsToken === void 0 || setup.location.repository === _chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_REPOSITORY */ .NZ ? setup : { ...setup, options: { ...setup.options, openIssues: true, githubToken: secretsToken } },
    context
  );
  if (issues === void 0) return services;
  const sync = async (options, desired) => desired.wanted !== void 0 && desired.unwritten.length > 0 ? issues.sync(options, desired) : { kind: "nothing" };
  return { ...services, issues: { ...issues, sync } };
}
function tellStored(setup, result, report2, { terminal: { out, notes } }) {
  if (report2.refreshed && !setup.isJson) {
    out.line(`${out.paint("green", "\u2713")} Stored in ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_18__/* .describeLocation */ .lR)(setup.config.source)}.`);
  }
  for (const { location: missed, why, hint } of report2.failedTargets) {
    notes.line(`${notes.paint("red", "Not written:")} ${missed}. ${why} ${hint}`);
  }
  for (const alert of report2.alerts) {
    if (alert.kind === "github-credential") {
      notes.line(`${notes.paint("red", "error:")} ${alert.problem.message}
${alert.problem.hint}`);
    }
  }
  if (report2.outcome === "attention")
    notes.line(`${notes.paint("yellow", "warning:")} ${(0,_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_14__/* .escapeLogLine */ ._P)((0,_chunk_PORRIA6A_js__WEBPACK_IMPORTED_MODULE_6__/* .findingText */ .NK)(report2.reason, report2))}`);
  for (const { message, hint } of report2.warnings)
    notes.line(`${notes.paint("yellow", "warning:")} ${message} ${hint}`);
  if (report2.refreshed) for (const line of whatToCheck(setup)) notes.line(line);
  if (setup.isJson) out.line((0,_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_14__/* .jsonText */ .s$)(loginJson(result, report2)));
  return (0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_19__/* .fails */ .c6)(report2.outcome) ? 1 : 0;
}
function whatToCheck({ location, config }) {
  if (config.source.kind === "organization") {
    return [
      "To check: the next run of a workflow that uses it. The refresh workflow closes its issue by itself."
    ];
  }
  return [
    `To check: run the refresh workflow once; it checks the new token and closes its issue.`,
    `${location.serverUrl}/${location.repository}/actions`
  ];
}
function tellProblem({ problem }, flags, { terminal: { out, notes } }) {
  const { title, what, hint, trace } = problem;
  const answer = trace && (0,_chunk_JQCNVXXN_js__WEBPACK_IMPORTED_MODULE_7__/* .metaAnswer */ .ul)(trace);
  const said = what.startsWith(title) ? what : `${title}. ${what}`;
  notes.line(`${notes.paint("red", "error:")} ${said}`);
  notes.line(hint);
  if (answer !== void 0) notes.line(notes.paint("dim", answer));
  if (flags.json === true) out.line((0,_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_14__/* .jsonText */ .s$)(problemJson(problem)));
  return 1;
}

// src/cli/login/work-time.ts
function startWork(context) {
  const { now } = context.runtime;
  let stoodFor = 0;
  let since;
  const workTime = () => (since ?? now()) - stoodFor;
  const whilePerson = async (work) => {
    if (since !== void 0) return work();
    const from = now();
    since = from;
    try {
      return await work();
    } finally {
      since = void 0;
      stoodFor += now() - from;
    }
  };
  const runtime = { ...context.runtime, now: workTime };
  return {
    ...context,
    runtime,
    terminal: patient(context.terminal, whilePerson),
    startedAt: workTime(),
    whilePerson
  };
}
function patient(terminal, whilePerson) {
  return {
    ...terminal,
    readInput: () => whilePerson(() => terminal.readInput()),
    askHidden: (...given) => whilePerson(() => terminal.askHidden(...given)),
    askText: (...given) => whilePerson(() => terminal.askText(...given)),
    askChoice: (question, choices) => whilePerson(() => terminal.askChoice(question, choices)),
    askYesNo: (...given) => whilePerson(() => terminal.askYesNo(...given))
  };
}




/***/ }),

/***/ 5982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ deathBySession),
/* harmony export */   Jz: () => (/* binding */ isRateLimited),
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7953);
/* harmony import */ var _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2573);



// src/meta/failure.ts
function failureOf(answer) {
  switch (answer.kind) {
    case "unanswered":
      return doubt(unansweredDoubt(answer.reason));
    case "unintelligible":
      return doubt(doubtByStatus(answer.trace.status, "meta-unintelligible"));
    case "error": {
      const failure = classify(answer.error);
      return failure.kind === "doubt" && failure.reason === "meta-error-unknown" ? doubt(doubtByStatus(answer.trace.status, failure.reason)) : failure;
    }
  }
}
function classify(error) {
  const { code = 0, says } = error;
  if (error.transient === true) {
    return doubt(isRateLimit(code) ? "meta-rate-limited" : "meta-unavailable");
  }
  if (isRateLimit(code)) return doubt("meta-rate-limited");
  if (says === "client-secret-wrong" || says === "application-unknown")
    return refused("app-credentials-refused");
  if (says === "app-deleted") return refused("app-deleted");
  if (says === "token-of-other-app") return refused("other-app");
  switch (code) {
    case 1:
      return says === "too-much-data" || error.subcode === 99 ? refused("request-refused") : ofMetas(error);
    case 2:
      return ofMetas(error);
    case 3:
    case 10:
      return { kind: "permission" };
    case 5:
      return refused("ip-not-allowed");
    case 100:
      return classifyParameter(says);
    case 101:
      return refused("app-credentials-refused");
    case 102:
    case 190:
    case 450:
    case 452:
      return { kind: "dead", reason: deathBySession(error) ?? "session-ended" };
    case 412:
      return { kind: "dead", reason: "app-removed" };
    case 200:
      return says === "api-access-blocked" ? refused("app-disabled") : { kind: "permission" };
    case 104:
      return refused(isAboutProof(says) ? says : "request-refused");
    case 12:
    case 2635:
      return refused("api-version-ended");
    case 368:
      return refused("blocked-by-policy");
    case 415:
      return refused("two-factor-required");
    // About the redirect address, which only the exchange of a code has; its reader handles it.
    case 191:
    case 2500:
      return refused("request-refused");
    default:
      return code > 200 && code < 300 ? { kind: "permission" } : doubt("meta-error-unknown");
  }
}
function ofMetas({ transient }) {
  return doubt(transient === false ? "meta-error-unknown" : "meta-unavailable");
}
function deathBySession(error) {
  if (error.says === "logged-out") return "logged-out";
  switch (error.subcode) {
    case 456:
      return "unreadable";
    case 458:
      return "app-removed";
    case 459:
    case 490:
      return "checkpoint";
    case 460:
      return "password-changed";
    case 463:
      return "expired";
    case 464:
      return "user-unconfirmed";
    case 466:
      return "revoked";
    case 461:
    case 462:
    case 465:
    case 467:
    case 468:
      return "session-ended";
    case 492:
      return "page-role-lost";
    case 493:
      return "data-access-ended";
  }
  switch (error.says) {
    case "session-expired":
      return "expired";
    case "session-revoked":
      return "revoked";
    case "session-ended":
    case "password-changed":
    case "app-removed":
    case "checkpoint":
    case "user-unconfirmed":
    case "page-role-lost":
    case "page-deleted":
    case "data-access-ended":
      return error.says;
    case "token-unreadable":
    case "signature-wrong":
    case "application-unknown":
      return "unreadable";
  }
  return void 0;
}
function isTransient(answer) {
  if (answer.kind === "ok") return false;
  if (answer.kind === "unanswered") return _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_1__/* .TRANSIENT */ .vt.has(answer.reason);
  if (isRateLimited(answer)) return false;
  if (answer.kind === "unintelligible") return true;
  return isDoubt(answer, "meta-unavailable");
}
function isRateLimited(answer) {
  return answer.kind !== "ok" && isDoubt(answer, "meta-rate-limited");
}
function isDoubt(answer, reason) {
  const failure = failureOf(answer);
  return failure.kind === "doubt" && failure.reason === reason;
}
function isAboutProof(says) {
  return says === "app-secret-proof-missing" || says === "app-secret-proof-refused";
}
function doubt(reason) {
  return { kind: "doubt", reason };
}
function refused(reason) {
  return { kind: "refused", reason };
}
function classifyParameter(says) {
  if (isAboutProof(says)) return refused(says);
  switch (says) {
    case "input-token-of-other-app":
      return refused("other-app");
    case "app-token-wanted":
      return refused("app-credentials-refused");
    default:
      return { kind: "parameter" };
  }
}
function isRateLimit(code) {
  return [4, 9, 17, 32, 341, 613].includes(code) || code >= 8e4 && code <= 80099;
}
function doubtByStatus(status = 0, otherwise) {
  if (status === 429) return "meta-rate-limited";
  return status >= 500 ? "meta-unavailable" : otherwise;
}
function unansweredDoubt(reason) {
  switch (reason) {
    case "redirected":
      return "meta-redirected";
    case "too-large":
    case "header-too-large":
    case "malformed":
      return "meta-unintelligible";
    default:
      return (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_0__/* .isNetworkFailure */ .NQ)(reason) ? `meta-${reason}` : "meta-unreachable";
  }
}




/***/ })

};
