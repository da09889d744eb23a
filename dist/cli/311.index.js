export const id = 311;
export const ids = [311];
export const modules = {

/***/ 2659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
// src/net/once.ts
function once(ask) {
  let answer;
  return (...given) => {
    answer ??= ask(...given);
    return answer;
  };
}




/***/ }),

/***/ 1365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ confirmDeath),
/* harmony export */   dS: () => (/* binding */ isAfter),
/* harmony export */   eN: () => (/* binding */ storedForSeconds),
/* harmony export */   lB: () => (/* binding */ observe),
/* harmony export */   yD: () => (/* binding */ issueKeyOf)
/* harmony export */ });
/* harmony import */ var _chunk_4KJIHWA6_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8855);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3659);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7492);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2184);





// src/refresh/issue-key.ts
function issueKeyOf({ source, app, platformApp }) {
  return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .E)({ id: (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_2__/* .locationKey */ .dE)(source), signedWith: app?.secret ?? platformApp?.secret });
}

// src/token/freshness.ts
var LONGEST_WAIT = 35 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
var OLDEST_RUN = 30 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ + LONGEST_WAIT;
var STAMP_TOLERANCE = 60;
var JUST_CREATED = 600;
var CURRENT = { kind: "current" };
var CLOCKS = { kind: "unknown", outcome: "inconclusive", reason: "clocks-disagree" };
function freshnessOf({ location, source, run, metaAt, token }) {
  const clocks = [
    // Stryker disable next-line ConditionalExpression,ArrayDeclaration: what is no time is compared with nothing
    ...source.kind === "open" ? [source.at, source.seenAt] : [],
    // Stryker disable next-line ConditionalExpression,ArrayDeclaration: the same
    ...run.kind === "known" ? [run.at] : [],
    metaAt
  ];
  if (!allAgree(clocks)) return CLOCKS;
  const cannotHaveWaited = run.kind === "none" || location.kind === "environment";
  if (source.kind === "closed") {
    const isYoung = ageOf(run) < JUST_CREATED;
    const isPermanent = source.problem.kind === "permanent";
    const mayBeOld = token === "dead" && !(isYoung && isPermanent) || token === "alive" && !isYoung && !isPermanent;
    return mayBeOld && !cannotHaveWaited ? unknown(source.problem) : CURRENT;
  }
  const { updatedAt, seenAt: at = source.at } = source;
  if (updatedAt === void 0) return CURRENT;
  if (isAfter(updatedAt, at)) return CLOCKS;
  if (cannotHaveWaited || at - updatedAt > LONGEST_WAIT) return CURRENT;
  if (run.kind === "unknown") return unknown(run.problem);
  if (isAfter(run.createdAt, run.at) || ageOf(run) > OLDEST_RUN) return CLOCKS;
  return updatedAt > run.createdAt ? { kind: "superseded" } : CURRENT;
}
function ageOf(run) {
  return run.kind === "known" ? run.at - run.createdAt : Number.POSITIVE_INFINITY;
}
function allAgree(clocks) {
  const known = clocks.filter(_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .isDate */ .$P);
  return known.every((one) => known.every((other) => (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .clocksAgree */ .G$)(one, other)));
}
function isAfter(told, at) {
  return told > at + STAMP_TOLERANCE;
}
function unknown(problem) {
  const outcome = problem.kind === "permanent" ? "misconfigured" : "inconclusive";
  return { kind: "unknown", outcome, reason: problem.reason, problem };
}

// src/refresh/confirm-death.ts
async function confirmDeath(first, config, { meta }) {
  if (first.kind !== "dead" || config.token.reveal() === _chunk_4KJIHWA6_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_TOKEN_YET */ .dK) return first;
  const second = await meta.inspect((0,_chunk_4KJIHWA6_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutAssets */ .eJ)(config), config.token);
  if (second.kind === "alive")
    return { kind: "doubt", reason: "meta-contradicts-itself", at: second.at, trace: first.trace };
  return second.kind === "dead" && !(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .clocksAgree */ .G$)(first.at, second.at) ? { ...second, kind: "doubt", reason: "meta-contradicts-itself" } : second;
}

// src/refresh/observe.ts
function storedForSeconds({ source }) {
  return source?.kind === "open" && source.updatedAt !== void 0 ? source.secretScope.at - source.updatedAt : void 0;
}
async function observe(config, mode, services) {
  const asked = services.meta.inspect(config, config.token);
  const { secrets } = services;
  if (secrets === void 0 || mode === "check") {
    const token2 = await confirmDeath(await asked, config, services);
    return { token: token2, others: /* @__PURE__ */ new Map(), unwritten: /* @__PURE__ */ new Set(), freshness: { kind: "current" } };
  }
  if (mode !== "dry-run") services.issues?.prefetch(config.issue);
  const runAsked = config.source.kind === "environment" ? void 0 : services.runCreation();
  const locations = (0,_chunk_4KJIHWA6_js__WEBPACK_IMPORTED_MODULE_3__/* .otherLocations */ .t$)(config);
  const others = locations.map(
    async (location) => [(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_2__/* .locationKey */ .dE)(location), await secrets.see(location)]
  );
  const remembered = locations.length === 0 ? void 0 : services.issues;
  const [source, unwritten, run, ...rest] = await Promise.all([
    secrets.see(config.source),
    remembered?.unwritten(config.issue, issueKeyOf(config), locations.map(_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_2__/* .locationKey */ .dE)),
    runAsked,
    ...others
  ]);
  const token = await confirmDeath(await asked, config, services);
  const freshness = freshnessOf({
    location: config.source,
    source: source.kind === "open" ? (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .E)({
      kind: "open",
      at: source.secretScope.at,
      updatedAt: source.updatedAt,
      seenAt: source.seenAt
    }) : source,
    run: run ?? { kind: "none" },
    metaAt: token.at,
    token: token.kind
  });
  return {
    token,
    // A first login may create the secret.
    source: mode === "reauthorize" ? source : await mustExist(source, config.source),
    others: new Map(rest),
    unwritten: unwritten ?? /* @__PURE__ */ new Set(),
    freshness
  };
}
async function mustExist(source, location) {
  if (source.kind === "closed" || source.updatedAt !== void 0) return source;
  const { secretMissing } = await __webpack_require__.e(/* import() */ 173).then(__webpack_require__.bind(__webpack_require__, 173));
  return { ...source, kind: "closed", problem: secretMissing(location) };
}




/***/ }),

/***/ 8855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dK: () => (/* binding */ NO_TOKEN_YET),
/* harmony export */   eJ: () => (/* binding */ withoutAssets),
/* harmony export */   t$: () => (/* binding */ otherLocations),
/* harmony export */   z3: () => (/* binding */ loginApp)
/* harmony export */ });
// src/token/config.ts
var NO_TOKEN_YET = "no-token-is-stored-yet";
function loginApp({ app, platformApp }) {
  if (app !== void 0) return app;
  const { id, secret } = platformApp ?? {};
  return id === void 0 || secret === void 0 ? void 0 : { id, secret };
}
function withoutAssets(config) {
  return { ...config, assets: [] };
}
function otherLocations(config) {
  return [
    ...config.targets.map(({ location }) => location),
    ...config.pages.flatMap(({ locations }) => locations)
  ];
}




/***/ }),

/***/ 8751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ scopesToRequest),
/* harmony export */   V7: () => (/* binding */ spreadSeconds),
/* harmony export */   Vb: () => (/* binding */ withBasicScope),
/* harmony export */   "if": () => (/* binding */ missingScopes),
/* harmony export */   nm: () => (/* binding */ dependsOnDataAccess),
/* harmony export */   rf: () => (/* binding */ scopesRuledByDataAccess),
/* harmony export */   s5: () => (/* binding */ dueAt)
/* harmony export */ });
/* harmony import */ var _chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3568);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7492);



// src/token/policy.ts
var LONGEST_SPREAD = 3 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_;
function spreadSeconds(secretName) {
  return fnv1a(secretName.toUpperCase()) % LONGEST_SPREAD;
}
function fnv1a(text) {
  let hash = 2166136261;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 16777619);
  return hash >>> 0;
}
function dueAt(expiresAt, policy) {
  return expiresAt - policy.refreshBeforeDays * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_ - policy.spreadSeconds;
}
function scopesToRequest(has, policy) {
  const spelledRight = has?.filter((scope) => /^[a-z][a-z0-9_]{0,63}$/.test(scope)) ?? [];
  return [.../* @__PURE__ */ new Set([...spelledRight, ...policy.requiredScopes])];
}
function withBasicScope(scopes, platform) {
  const basic = _chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_0__/* .BASIC_SCOPE */ .QI[platform];
  return basic === void 0 || scopes.includes(basic) ? scopes : [basic, ...scopes];
}
function missingScopes(scopes, policy) {
  return scopes === void 0 ? [] : policy.requiredScopes.filter((scope) => !scopes.includes(scope));
}
var OUTLIVES_DATA_ACCESS = /* @__PURE__ */ new Set([
  "ads_read",
  "ads_management",
  "business_management",
  "configure_page_transactions",
  "pages_manage_ads",
  "pages_manage_cta",
  "pages_manage_instant_articles",
  "pages_manage_engagement",
  "pages_manage_metadata",
  "pages_manage_posts",
  "pages_messaging",
  "pages_read_engagement",
  "pages_read_user_content",
  "pages_show_list",
  "read_audience_network_insights",
  "read_insights",
  "public_profile",
  "email"
]);
function dependsOnDataAccess(scopes) {
  return scopes === void 0 || scopesRuledByDataAccess(scopes).length > 0;
}
function scopesRuledByDataAccess(scopes) {
  return (scopes ?? []).filter((scope) => !OUTLIVES_DATA_ACCESS.has(scope));
}




/***/ }),

/***/ 4379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ setVariable),
/* harmony export */   n: () => (/* binding */ readVariable)
/* harmony export */ });
/* harmony import */ var _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6871);
/* harmony import */ var _chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7953);



// src/github/variables.ts
async function setVariable(github, repository, name, value) {
  const { actions } = github.rest;
  const purpose = { kind: "variables", repository };
  const variable = { ...(0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(repository), name, value };
  const update = () => github.ask(actions.updateRepoVariable, variable, { purpose, read: (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .expecting */ .Kk)(204) });
  const create = () => github.ask(actions.createRepoVariable, variable, {
    purpose,
    read: (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .expecting */ .Kk)(201),
    findDone: _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .idempotent */ .yB
  });
  return (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .replyOf */ .Me)(update().catch(when(404, () => create().catch(when(409, update)))));
}
var VariableValue = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs)(
  (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ value: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)() }),
  (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pd)(({ value }) => value)
);
function readVariable(github, repository, name) {
  return (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .replyOf */ .Me)(
    github.ask(
      github.rest.actions.getRepoVariable,
      { ...(0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(repository), name },
      { purpose: { kind: "variables", repository }, read: (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(VariableValue) }
    )
  );
}
function when(status, next) {
  return (error) => {
    if ((0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .Of)(error, status) === void 0) throw error;
    return next();
  };
}




/***/ }),

/***/ 9799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ heartbeatAnswered),
/* harmony export */   QD: () => (/* binding */ credentialMissing),
/* harmony export */   XA: () => (/* binding */ fewerScopes),
/* harmony export */   ab: () => (/* binding */ heartbeatFailed),
/* harmony export */   fr: () => (/* binding */ notExported)
/* harmony export */ });
// src/messages/warnings.ts
function credentialMissing() {
  return {
    reason: "permission-missing",
    kind: "permanent",
    message: "There is no credential to set a variable or send an event with.",
    hint: "Set secrets-app-client-id and secrets-app-private-key, or secrets-token, with Variables: write for expiry-variable and Contents: write for dispatch-event."
  };
}
function notExported() {
  return {
    reason: "target-not-written",
    message: "Later steps did not get the token, because the environment file could not be written.",
    hint: "Check that nothing changes GITHUB_ENV before this step."
  };
}
function fewerScopes(lost) {
  return {
    reason: "new-token-lacks-scopes",
    message: `The new token is stored, but it lacks permissions that the old one had: ${lost.join(", ")}.`,
    hint: "If a workflow needs them, log in again and leave every permission ticked."
  };
}
function heartbeatAnswered(status) {
  return `heartbeat-url answered with HTTP ${status}.`;
}
function heartbeatFailed(cause) {
  return `heartbeat-url could not be reached (${cause}).`;
}




/***/ }),

/***/ 2150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H4: () => (/* binding */ connectGraph),
/* harmony export */   LT: () => (/* binding */ connectServices),
/* harmony export */   XH: () => (/* binding */ appOf),
/* harmony export */   e4: () => (/* binding */ inspectToken),
/* harmony export */   g$: () => (/* binding */ questionsSent),
/* harmony export */   oI: () => (/* binding */ appSecretProof)
/* harmony export */ });
/* harmony import */ var _chunk_DLSUHVLX_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9799);
/* harmony import */ var _chunk_4IUVC5MK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1365);
/* harmony import */ var _chunk_4KJIHWA6_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8855);
/* harmony import */ var _chunk_2A77TNOL_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2659);
/* harmony import */ var _chunk_AYJGIARV_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1726);
/* harmony import */ var _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7757);
/* harmony import */ var _chunk_YBKOLYV6_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2683);
/* harmony import */ var _chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3568);
/* harmony import */ var _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6871);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3659);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5313);
/* harmony import */ var _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2573);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2184);














// src/meta/app.ts
function appAccessToken(app) {
  return new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_4__/* .Secret */ .z(`${app.id}|${app.secret.reveal()}`);
}

// src/net/event-loop.ts
function eventLoopTurn() {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
async function questionsSent() {
  await eventLoopTurn();
  await eventLoopTurn();
}

// src/meta/client.ts
function createMetaClient(options) {
  const { runtime, version = _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_API_VERSION */ ._L, onCall, onSecret, onUpgrade } = options;
  const base = new URL(options.baseUrl);
  const prefix = base.pathname.replace(/\/+$/, "");
  let reading;
  const loadReading = () => reading ??= questionsSent().then(() => __webpack_require__.e(/* import() */ 763).then(__webpack_require__.bind(__webpack_require__, 9763)));
  async function request(call) {
    const path = `${prefix}${call.unversioned ? "" : `/${version}`}${call.path}`;
    const url = new URL(base.origin + path);
    url.search = encode(call.query).toString();
    const budget = lesserBudget(options.budget, call.budget);
    const send = (0,_chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_5__/* .boundedSend */ .wl)(runtime, base.origin, budget);
    const attemptOnce = async (attempt) => {
      const started = runtime.now();
      const [{ answer, waitMs, shape, wasSent }, reading2] = await Promise.all([
        tryOnce(call, url, send),
        loadReading()
      ]);
      const milliseconds = runtime.now() - started;
      const method = methodOf(call);
      onCall?.((0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_6__/* .present */ .E)({ method, path, try: attempt, milliseconds, trace: answer.trace, shape }));
      return { result: answer, transient: readTransientFailure(answer, { waitMs, wasSent }, reading2) };
    };
    return (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_3__/* .sendWithRetries */ .HI)({ runtime, budget }, { send: attemptOnce, once: call.once === true });
  }
  async function tryOnce(call, url, send) {
    const bearer = call.bearer?.reveal();
    if (bearer !== void 0 && !FITS_A_HEADER.test(bearer)) {
      return { answer: named({ kind: "unanswered", reason: "unsendable", trace: {} }, call), wasSent: false };
    }
    const body = call.form && encode(call.form).toString();
    try {
      const headers = (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_6__/* .present */ .E)({
        accept: "application/json",
        authorization: bearer && `Bearer ${bearer}`,
        "content-type": call.form && "application/x-www-form-urlencoded"
      });
      const response = await send(url, (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_6__/* .present */ .E)({ method: methodOf(call), headers, body }));
      const upgrade = response.headers.get("x-ad-api-version-warning");
      if (upgrade !== null) onUpgrade?.(upgrade);
      const text = await response.text();
      const { readResponse, shapeOfAnswer } = await loadReading();
      const answer = readResponse(response.status, response.headers, text);
      if (answer.kind === "ok" && answer.issued) onSecret?.(answer.issued.token);
      const waitMs = (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_3__/* .waitAskedForMs */ .hL)(response.headers);
      return { answer: named(answer, call), waitMs, shape: onCall && shapeOfAnswer(text), wasSent: true };
    } catch (error) {
      if (!(error instanceof _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_5__/* .Unanswered */ .XX)) throw error;
      return {
        answer: named({ kind: "unanswered", reason: error.reason, trace: error.facts }, call),
        wasSent: !_chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING_SENT */ .L5.has(error.reason)
      };
    }
  }
  return { request };
}
function methodOf({ form }) {
  return form === void 0 ? "GET" : "POST";
}
function lesserBudget(whole, part) {
  return part === void 0 ? whole : { remaining: () => Math.min(whole.remaining(), part.remaining()) };
}
function named(answer, { path, query }) {
  const name = path.slice(1).replace("v1.0/", "").replaceAll(/[^/]*\d[^/]*/g, "{id}");
  const fields = typeof query?.fields === "string" ? `?fields=${query.fields}` : "";
  const call = name === "{id}" ? name + fields : name;
  return { ...answer, trace: { ...answer.trace, call } };
}
var FITS_A_HEADER = /^[\x20-\x7e]+$/;
function readTransientFailure(answer, { waitMs, wasSent }, { isRateLimited, isTransient }) {
  if (isRateLimited(answer)) return { kind: "rate-limited", waitMs, mayHaveHappened: false };
  if (!isTransient(answer)) return void 0;
  return { kind: "outage", waitMs, mayHaveHappened: wasSent };
}
function encode(parameters = {}) {
  const encoded = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== void 0) encoded.set(name, value instanceof _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_4__/* .Secret */ .z ? value.reveal() : value);
  }
  return encoded;
}

// src/meta/debug-token.ts
async function inspectToken(client, request) {
  const answer = await client.request({
    path: "/debug_token",
    bearer: appAccessToken(request.app),
    query: { input_token: request.token, appsecret_proof: request.proof }
  });
  const { readInspection } = await __webpack_require__.e(/* import() */ 763).then(__webpack_require__.bind(__webpack_require__, 9763));
  return readInspection(answer, request.app.id, (0,_chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_2__/* .isAppToken */ .TD)(request.token.reveal()) ? "app" : void 0);
}

// src/meta/proof.ts
function appSecretProof(appSecret, token) {
  return new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_4__/* .Secret */ .z((0,_chunk_YBKOLYV6_js__WEBPACK_IMPORTED_MODULE_7__/* .createHmac */ .Gz)("sha256", appSecret.reveal()).update(token.reveal()).digest("hex"));
}

// src/refresh/meta-service.ts
function connectGraph(api, runtime, limitMs) {
  return createMetaClient({
    runtime,
    budget: (0,_chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_5__/* .startBudget */ .cg)(limitMs, runtime.now),
    baseUrl: api.graphApiUrl,
    version: api.graphApiVersion
  });
}
var MEASURE_MS = 1e4;
function createMetaService(clients, onSecret, now) {
  const proofOf = (app, caller) => {
    const proof = appSecretProof(app.secret, caller);
    onSecret(proof);
    return proof;
  };
  const inspectFacebook = async (app, token) => {
    const inspection = await inspectToken(clients.facebook, { app, token });
    if (inspection.kind !== "refused" || inspection.reason !== "app-secret-proof-missing") return inspection;
    return inspectToken(clients.facebook, { app, token, proof: proofOf(app, appAccessToken(app)) });
  };
  const inspect = async (config, token) => {
    if (config.platform === "facebook") return inspectFacebook(appOf(config), token);
    const { inspectInstagram, inspectThreads } = await __webpack_require__.e(/* import() */ 378).then(__webpack_require__.bind(__webpack_require__, 3378));
    return config.platform === "instagram" ? inspectInstagram(clients.instagram, token) : inspectThreads(clients.threads, token);
  };
  const measure = async ({ app, platform }, token, assets) => {
    const { measureAssets } = await __webpack_require__.e(/* import() */ 697).then(__webpack_require__.bind(__webpack_require__, 1697));
    return measureAssets(clients[platform], platform, assets, {
      token,
      budget: (0,_chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_5__/* .startBudget */ .cg)(MEASURE_MS, now),
      ...app && { proof: proofOf(app, token) }
    });
  };
  const inspectWithAssets = async (config, token, assets) => {
    const [inspection, measured, { settleAssets }] = await Promise.all([
      inspect(config, token),
      measure(config, token, assets),
      __webpack_require__.e(/* import() */ 572).then(__webpack_require__.bind(__webpack_require__, 2572))
    ]);
    return inspection.kind === "alive" ? { ...inspection, assets: settleAssets(measured, inspection.facts) } : inspection;
  };
  return {
    inspect: (config, token) => config.assets === void 0 || config.assets.length === 0 ? inspect(config, token) : inspectWithAssets(config, token, config.assets),
    renew: async (config, sixtyDays = false) => {
      const { exchangeToken, refreshPlatformToken } = await loadIssuing();
      switch (config.platform) {
        case "facebook":
          return exchangeToken(clients.facebook, { app: appOf(config), token: config.token, sixtyDays });
        case "instagram":
        case "threads":
          return refreshPlatformToken(clients[config.platform], config.platform, config.token);
      }
    },
    lengthen: async ({ name, platform, platformApp, token }) => {
      if (platform === "facebook" || platformApp?.secret === void 0)
        throw new TypeError(`${name}: a token to make last without its platform's app secret`);
      const { lengthenPlatformToken } = await loadIssuing();
      return lengthenPlatformToken(clients[platform], platform, token, platformApp.secret);
    },
    derivePageToken: async (config, from, pageId) => {
      const { derivePageToken } = await loadIssuing();
      return derivePageToken(clients.facebook, { token: from, pageId, proof: proofOf(appOf(config), from) });
    },
    mintOwnToken: async (config, from, target) => {
      const { mintClientToken } = await loadIssuing();
      return mintClientToken(clients.facebook, {
        app: appOf(config),
        token: from,
        proof: proofOf(appOf(config), from),
        redirectUri: config.redirectUri,
        machineId: machineId((0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_8__/* .locationKey */ .dE)(target))
      });
    }
  };
}
var loadIssuing = () => __webpack_require__.e(/* import() */ 746).then(__webpack_require__.bind(__webpack_require__, 1746));
function machineId(target) {
  return (0,_chunk_YBKOLYV6_js__WEBPACK_IMPORTED_MODULE_7__/* .createHash */ .n1)("sha256").update(target).digest("hex").slice(0, 32);
}
function appOf(config) {
  if (config.app === void 0) throw new TypeError(`${config.name}: a Facebook token without its app`);
  return config.app;
}

// src/refresh/app-writer.ts
function createAppWriter(options) {
  let opened;
  const tokens = () => {
    opened ??= open(options);
    return opened;
  };
  return {
    forPlace: async (place) => (await tokens()).forPlace(place),
    forExtra: async (input) => (await tokens()).forExtra(input),
    close: async () => {
      const made = await opened?.catch(() => void 0);
      await made?.revokeAll();
    }
  };
}
async function open(options) {
  const { mode, places, configs, repository, ...rest } = options;
  await eventLoopTurn();
  const { loadApp } = await __webpack_require__.e(/* import() */ 191).then(__webpack_require__.bind(__webpack_require__, 5572));
  const { createAppTokens, planAppAccess, EXTRA_PERMISSIONS } = await loadApp();
  const wanted = {
    "expiry-variable": configs.some(({ extras: extras2 }) => extras2.expiryVariable !== void 0),
    "dispatch-event": configs.some(({ extras: extras2 }) => extras2.dispatchEvent !== void 0)
  };
  const extras = ["expiry-variable", "dispatch-event"].filter((input) => wanted[input]).map((input) => ({ input, repository, permission: EXTRA_PERMISSIONS[input] }));
  return createAppTokens({
    ...rest,
    requests: planAppAccess(places, extras, mode === "dry-run" ? "read" : "write")
  });
}

// src/refresh/extras-service.ts
function createExtrasService({ writer, repository, exportVariable }) {
  return {
    setVariable: async (name, value) => {
      if (writer === void 0) return { kind: "problem", problem: (0,_chunk_DLSUHVLX_js__WEBPACK_IMPORTED_MODULE_9__/* .credentialMissing */ .QD)() };
      const [github, { setVariable }] = await Promise.all([
        writer.forExtra("expiry-variable"),
        __webpack_require__.e(/* import() */ 191).then(__webpack_require__.bind(__webpack_require__, 5572)).then(({ loadVariables }) => loadVariables())
      ]);
      return setVariable(github, repository, name, value);
    },
    dispatch: async (eventType, payload) => {
      if (writer === void 0) return { kind: "problem", problem: (0,_chunk_DLSUHVLX_js__WEBPACK_IMPORTED_MODULE_9__/* .credentialMissing */ .QD)() };
      const [github, { dispatchEvent }] = await Promise.all([
        writer.forExtra("dispatch-event"),
        __webpack_require__.e(/* import() */ 191).then(__webpack_require__.bind(__webpack_require__, 5572)).then(({ loadDispatch }) => loadDispatch())
      ]);
      return dispatchEvent(github, repository, eventType, payload);
    },
    exportToken: (name, token) => exportVariable?.(name, token)
  };
}

// src/refresh/secret-loader.ts
function createSecretLoader(locations, observe) {
  const names = /* @__PURE__ */ new Map();
  for (const location of locations) {
    const key = (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_8__/* .scopeKey */ .OD)(location);
    names.set(key, (names.get(key) ?? /* @__PURE__ */ new Set()).add(location.secret.toUpperCase()));
  }
  const accesses = /* @__PURE__ */ new Map();
  return async (location) => {
    const key = (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_8__/* .scopeKey */ .OD)(location);
    const secretState = accesses.get(key) ?? observe(location, [...names.get(key) ?? [location.secret.toUpperCase()]]);
    accesses.set(key, secretState);
    return locationIn(await secretState, location);
  };
}
function locationIn(secretState, location) {
  const credential = (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_6__/* .present */ .E)({ credentialEndsAt: secretState.credentialEndsAt });
  if (secretState.kind === "closed") return { kind: "closed", problem: secretState.problem, ...credential };
  const seen = secretState.secrets.get(location.secret.toUpperCase());
  return {
    kind: "open",
    secretScope: secretState,
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_6__/* .present */ .E)({ updatedAt: seen?.updatedAt, seenAt: seen?.at }),
    ...credential
  };
}

// src/refresh/github-services.ts
function oneWriter(connect) {
  return { forPlace: connect, forExtra: connect };
}
var RECENT_MS = 1500;
var AFRESH_MS = -1;
var FOR_SOURCE_MS = 6e4;
function createSecretsService(writer, locations, now, readBy) {
  const see = createSecretLoader(locations, async (secretScope, names) => {
    const github = await writer.forPlace(secretScope);
    const { readScopeAccess } = await __webpack_require__.e(/* import() */ 191).then(__webpack_require__.bind(__webpack_require__, 5572));
    return readScopeAccess(github, secretScope, names);
  });
  const looks = /* @__PURE__ */ new Map();
  const followers = /* @__PURE__ */ new Set();
  const look = (location, { secretScope }, recentMs) => {
    const key = (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_8__/* .locationKey */ .dE)(location);
    const last = looks.get(key);
    if (last !== void 0 && now() - last.doneAt <= recentMs) return last.answer;
    const ask = async () => {
      const [github, { hasMoved }] = await Promise.all([writer.forPlace(location), loadSecrets()]);
      const answer = await hasMoved(github, location, secretScope);
      asked.doneAt = answer.kind === "done" ? now() : Number.NEGATIVE_INFINITY;
      return answer;
    };
    const asked = {
      answer: void 0,
      doneAt: Number.POSITIVE_INFINITY
    };
    asked.answer = ask();
    looks.set(key, asked);
    return asked.answer;
  };
  return {
    see,
    prepareToWrite: () => {
      loadSecrets().then(({ loadSodium }) => loadSodium()).catch(() => {
      });
    },
    lookAgain: (location, secretState) => look(location, secretState, RECENT_MS),
    proveWritable: async (location, { secretScope }) => {
      const [github, { proveWritable }] = await Promise.all([writer.forPlace(location), loadSecrets()]);
      return proveWritable(github, location, secretScope, readBy);
    },
    write: async (location, value, { secretScope }, source) => {
      const followed = (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_8__/* .locationKey */ .dE)(source.location);
      if (location !== source.location) followers.add(followed);
      else if (followers.delete(followed)) looks.delete(followed);
      const [github, { writeSecret }] = await Promise.all([writer.forPlace(location), loadSecrets()]);
      const isSource = location === source.location;
      let tries = 0;
      const before = () => {
        const recentMs = isSource && tries > 0 ? AFRESH_MS : RECENT_MS;
        tries++;
        return look(source.location, source.secretState, recentMs);
      };
      return writeSecret(github, location, value, secretScope, {
        before,
        isGuarded: isSource,
        ...isSource ? (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_6__/* .present */ .E)({ readBy }) : { keepBackMs: FOR_SOURCE_MS }
      });
    }
  };
}
async function loadSecrets() {
  const { loadSecrets: loadSecrets2 } = await __webpack_require__.e(/* import() */ 191).then(__webpack_require__.bind(__webpack_require__, 5572));
  return loadSecrets2();
}
function createIssueService(connect, links) {
  const trackers = /* @__PURE__ */ new Map();
  const trackerFor = (options) => {
    const key = JSON.stringify([options.labels, options.assignees]);
    const tracker = trackers.get(key) ?? openTracker(options);
    trackers.set(key, tracker);
    return tracker;
  };
  const openTracker = async ({
    labels: [label, ...extraLabels],
    assignees
  }) => {
    const github = await connect();
    const { createIssueTracker } = await __webpack_require__.e(/* import() */ 191).then(__webpack_require__.bind(__webpack_require__, 5572));
    const { repository, serverUrl } = links;
    return createIssueTracker({ github, repository, serverUrl, label, extraLabels, assignees });
  };
  return {
    prefetch: (options) => {
      void trackerFor(options).then((tracker) => tracker.prefetch());
    },
    unwritten: async (options, key, places) => (await trackerFor(options)).unwritten(key, places),
    sync: async (options, desired) => (await trackerFor(options)).sync(desired),
    note: async (options, note) => (await trackerFor(options)).note(note)
  };
}

// src/messages/device.ts
function deviceLine({ userCode, verificationUri, lifetimeSeconds }) {
  return `Open ${verificationUri} and enter ${userCode} within ${minutes(lifetimeSeconds)}.`;
}
function deviceNote({ userCode, verificationUri, lifetimeSeconds }) {
  return [
    `**[Open ${verificationUri}](${verificationUri}?user_code=${userCode}) and enter \`${userCode}\`** within ${minutes(lifetimeSeconds)} of this note.`,
    "",
    "Log in as the user whose token this is. The run that wrote this note waits for you and stores the new token itself."
  ].join("\n");
}
function minutes(seconds) {
  const whole = Math.max(1, Math.floor(seconds / 60));
  return whole === 1 ? "1 minute" : `${whole} minutes`;
}

// src/refresh/login-service.ts
var PATIENCE_MS = 10 * 6e4;
function createLoginService(clients, runtime, logger, issues, isDeviceReady, whileTyping) {
  return {
    isDeviceReady,
    exchangeCode: async (config, code) => {
      const { exchangeCode, exchangePlatformCode } = await loadLogins();
      const { platform, redirectUri } = config;
      const exchange = platform === "facebook" ? exchangeCode : exchangePlatformCode;
      return exchange(clients[platform], { app: requireLoginApp(config), code, redirectUri });
    },
    startDevice: async (config, clientToken, scopes) => {
      const { startDeviceLogin } = await loadLogins();
      return startDeviceLogin(clients.facebook, { appId: appOf(config).id, clientToken, scopes });
    },
    askDevice: async (config, clientToken, code) => {
      const { askDeviceLogin } = await loadLogins();
      return askDeviceLogin(clients.facebook, { appId: appOf(config).id, clientToken, code });
    },
    showDeviceCode: async (config, code) => {
      logger.line(deviceLine(code));
      await issues?.note(config.issue, {
        ...(0,_chunk_4IUVC5MK_js__WEBPACK_IMPORTED_MODULE_0__/* .issueKeyOf */ .yD)(config),
        body: deviceNote(code)
      });
    },
    now: runtime.now,
    patienceMs: PATIENCE_MS,
    sleep: runtime.sleep,
    whileTyping
  };
}
var loadLogins = () => __webpack_require__.e(/* import() */ 753).then(__webpack_require__.bind(__webpack_require__, 7753));
function requireLoginApp(config) {
  const app = (0,_chunk_4KJIHWA6_js__WEBPACK_IMPORTED_MODULE_10__/* .loginApp */ .z3)(config);
  if (app === void 0) throw new TypeError(`${config.name}: a login without its app`);
  return app;
}

// src/refresh/connect.ts
var WORK_MS = 23e4;
var TELL_MS = 285e3;
var MORE_PER_TOKEN_MS = 3e3;
function connectServices(options, location, runtime, listeners) {
  const spent = listeners.startedAt === void 0 ? 0 : runtime.now() - listeners.startedAt;
  const more = (options.configs.length - 1) * MORE_PER_TOKEN_MS - spent;
  const patience = createPatience(runtime.now);
  const work = patience.extend((0,_chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_5__/* .startBudget */ .cg)(WORK_MS + more, runtime.now));
  const telling = patience.extend((0,_chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_5__/* .startBudget */ .cg)(TELL_MS + more, runtime.now));
  const { mode, configs } = options;
  const { logger, onSecret, exportVariable, credentialName } = listeners;
  let upgrade;
  const metaClient = (baseUrl) => createMetaClient({
    runtime,
    budget: work,
    baseUrl,
    version: options.graphApiVersion,
    onSecret,
    onUpgrade: (warning) => {
      upgrade = warning;
    },
    ...logger.debug && { onCall: metaCallLogger(logger.debug) }
  });
  const facebook = metaClient(options.graphApiUrl);
  const threads = metaClient(options.threadsApiUrl);
  const connection = connectionOf(location, runtime, logger);
  const issuer = options.githubToken && connectorOf({ ...connection, budget: telling }, options.githubToken, credentialName ?? "github-token");
  const locations = configs.flatMap((config) => [config.source, ...(0,_chunk_4KJIHWA6_js__WEBPACK_IMPORTED_MODULE_10__/* .otherLocations */ .t$)(config)]);
  const app = options.secretsApp === void 0 || mode === "check" ? void 0 : createAppWriter({
    app: options.secretsApp,
    mode,
    configs,
    places: locations,
    repository: location.repository,
    connection: { ...connection, budget: work },
    lastBudget: telling,
    onSecret
  });
  const writer = app ?? (options.secretsToken && oneWriter(
    connectorOf({ ...connection, budget: work }, options.secretsToken, credentialName ?? "secrets-token")
  ));
  const links = linksOf(options, location);
  const issues = issuer && options.openIssues ? createIssueService(issuer, links) : void 0;
  const readBy = location.runId === void 0 ? void 0 : location.repository;
  return {
    meta: createMetaService(
      { facebook, instagram: metaClient(options.instagramApiUrl), threads },
      onSecret,
      runtime.now
    ),
    apiUpgrade: () => upgrade,
    ...writer && mode !== "check" && { secrets: createSecretsService(writer, locations, runtime.now, readBy) },
    login: createLoginService(
      { facebook, instagram: metaClient(options.instagramLoginUrl), threads },
      runtime,
      logger,
      issues,
      options.clientToken !== void 0,
      patience.during
    ),
    ...issues && { issues },
    extras: createExtrasService({
      ...writer && { writer },
      repository: location.repository,
      ...exportVariable && { exportVariable }
    }),
    ...createRunHistory(location, issuer ?? (writer && (() => writer.forPlace(ownSecrets(location))))),
    activity: createActivity(location, issuer),
    logger,
    links,
    close: async () => app?.close()
  };
}
function connectionOf({ apiUrl, serverUrl }, runtime, { debug }) {
  return {
    runtime,
    apiUrl,
    serverUrl,
    userAgent: "refresh-meta-token",
    ...debug && {
      onCall: ({ route, attempt, status, milliseconds }) => debug(`GitHub ${route}: ${status ?? "no answer"} in ${Math.round(milliseconds)} ms, try ${attempt}`)
    }
  };
}
function connectorOf(connection, token, credentialName) {
  return (0,_chunk_2A77TNOL_js__WEBPACK_IMPORTED_MODULE_11__/* .once */ .O)(async () => {
    await eventLoopTurn();
    const { createGitHub } = await __webpack_require__.e(/* import() */ 191).then(__webpack_require__.bind(__webpack_require__, 5572));
    return createGitHub({ ...connection, token, credentialName });
  });
}
function linksOf({ graphApiUrl, graphApiVersion }, location) {
  return {
    serverUrl: location.serverUrl,
    repository: location.repository,
    program: location.program ?? (0,_chunk_AYJGIARV_js__WEBPACK_IMPORTED_MODULE_12__/* .programCommand */ .OW)(void 0),
    dialogUrl: "https://www.facebook.com",
    graphApiUrl,
    graphApiVersion,
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_6__/* .present */ .E)({ workflowFile: location.workflowFile })
  };
}
function ownSecrets({ repository }) {
  return { kind: "repository", repository, store: "actions" };
}
function createRunHistory({ repository, runId, workflowFile }, connect) {
  return {
    runCreation: (0,_chunk_2A77TNOL_js__WEBPACK_IMPORTED_MODULE_11__/* .once */ .O)(async () => {
      if (connect === void 0 || runId === void 0) return { kind: "none" };
      const [github, { runCreatedAt }] = await Promise.all([connect(), __webpack_require__.e(/* import() */ 191).then(__webpack_require__.bind(__webpack_require__, 5572))]);
      return runCreatedAt(github, repository, Number(runId));
    }),
    passedBefore: (0,_chunk_2A77TNOL_js__WEBPACK_IMPORTED_MODULE_11__/* .once */ .O)(async () => {
      if (connect === void 0 || runId === void 0 || workflowFile === void 0) return void 0;
      const [github, { passedDayBefore }] = await Promise.all([connect(), __webpack_require__.e(/* import() */ 768).then(__webpack_require__.bind(__webpack_require__, 2768))]);
      return passedDayBefore(github, repository, workflowFile, Number(runId));
    })
  };
}
function metaCallLogger(debug) {
  return ({ method, path, try: attempt, milliseconds, trace, shape }) => {
    const { call: _, message: __, permissions: ___, ...numbers } = trace;
    const facts = Object.entries({ ...numbers, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_6__/* .present */ .E)({ shape }) }).map(
      ([name, value]) => `${name} ${value}`
    );
    debug(
      `Meta ${method} ${path}: ${facts.join(", ") || "no answer"} in ${Math.round(milliseconds)} ms, try ${attempt}`
    );
  };
}
function createActivity(location, issuer) {
  const ask = (0,_chunk_2A77TNOL_js__WEBPACK_IMPORTED_MODULE_11__/* .once */ .O)(async () => {
    if (issuer === void 0 || location.runId === void 0) return void 0;
    const [github, { repositoryFacts }] = await Promise.all([issuer(), __webpack_require__.e(/* import() */ 191).then(__webpack_require__.bind(__webpack_require__, 5572))]);
    const answer = await repositoryFacts(github, location.repository);
    if (answer.kind === "problem") return void 0;
    const { private: isPrivate, pushedAt } = answer.data;
    return { isPublic: !isPrivate, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_6__/* .present */ .E)({ pushedAt }) };
  });
  return async (asking) => location.activity ?? (asking ? ask() : void 0);
}
function createPatience(now) {
  let given = 0;
  let since;
  const waited = () => Math.min(PATIENCE_MS, given + (since === void 0 ? 0 : now() - since));
  return {
    extend: (budget) => ({ remaining: () => budget.remaining() + waited() }),
    during: async (work) => {
      const startedAt = now();
      since = startedAt;
      try {
        return await work();
      } finally {
        since = void 0;
        given += now() - startedAt;
      }
    }
  };
}




/***/ }),

/***/ 7779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   Tc: () => (/* binding */ gitHubOf),
/* harmony export */   Zz: () => (/* binding */ readRemote),
/* harmony export */   bC: () => (/* binding */ isGitHubs),
/* harmony export */   m7: () => (/* binding */ findOwnAddress),
/* harmony export */   w1: () => (/* binding */ ownCommand),
/* harmony export */   yQ: () => (/* binding */ GITHUB_COM)
/* harmony export */ });
/* harmony import */ var _chunk_7B5JV6UZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6488);
/* harmony import */ var _chunk_AYJGIARV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1726);
/* harmony import */ var _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1838);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2184);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);





// src/net/github-hosts.ts
var GITHUB_COM = {
  apiUrl: "https://api.github.com",
  serverUrl: "https://github.com",
  host: "github.com"
};
function isGitHubs(host) {
  return host === GITHUB_COM.host || /^[\w-]+\.ghe\.com$/.test(host);
}
function gitHubOf(address) {
  const url = new URL(/^https?:\/\//i.test(address) ? address : `https://${address}`);
  if (/^(api\.|www\.)?github\.com$/.test(url.host)) return GITHUB_COM;
  const [, subdomain] = /^(?:api\.)?([\w-]+\.ghe\.com)$/.exec(url.host) ?? [];
  if (subdomain !== void 0) {
    return { apiUrl: `https://api.${subdomain}`, serverUrl: `https://${subdomain}`, host: subdomain };
  }
  const path2 = url.pathname.replace(/\/+$/, "").replace(/\/api\/v3$/, "");
  const serverUrl = url.origin + path2;
  return { apiUrl: `${serverUrl}/api/v3`, serverUrl, host: url.host };
}
var REPOSITORY = String.raw`(?<repository>\w[\w.-]*/[\w.-]+?)(?:\.git)?/?(?:#(?<ref>[\w./-]{1,200}))?`;
var FORMS = [
  // https://user@host/owner/name.git, git+https://…
  new RegExp(String.raw`^(?:git\+)?(?:https?|git)://(?:[^@/]*@)?(?<host>[\w.-]+(?::\d+)?)/${REPOSITORY}$`),
  // ssh://git@host:22/…, git+ssh://…: the port is not that of the pages.
  new RegExp(String.raw`^(?:git\+)?ssh://(?:[^@/]*@)?(?<host>[\w.-]+)(?::\d+)?/${REPOSITORY}$`),
  // git@host:owner/name.git
  new RegExp(String.raw`^[\w-]+@(?<host>[\w.-]+):${REPOSITORY}$`),
  // owner/name, as package.json may have it; github:owner/name, as npm writes it
  new RegExp(`^(?:github:)?${REPOSITORY}$`)
];
function readRemote(address) {
  for (const form of FORMS) {
    const { host = GITHUB_COM.host, repository, ref } = form.exec(address.trim())?.groups ?? {};
    if (repository === void 0 || /\/\.{1,2}$/.test(repository)) continue;
    const named = host.toLowerCase();
    return {
      host: named === "ssh.github.com" ? GITHUB_COM.host : named,
      repository,
      ...ref && { ref }
    };
  }
  return void 0;
}

// src/cli/own-address.ts


var NAME = "refresh-meta-token";
var LONGEST_MS = 5e3;
async function findOwnAddress(given) {
  const { action, env, programFile, host } = given;
  if (action !== void 0 && (0,_chunk_AYJGIARV_js__WEBPACK_IMPORTED_MODULE_4__/* .readAction */ .f0)(action, host)?.ref === void 0) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d("--action", "must be OWNER/NAME@REF.", `Example: --action acme/${NAME}@v1.0.0`);
  }
  const root = node_path__WEBPACK_IMPORTED_MODULE_3__.join(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(programFile)), "../..");
  const { version, repository } = await readPackage(root);
  return (0,_chunk_AYJGIARV_js__WEBPACK_IMPORTED_MODULE_4__/* .programSource */ .ax)({
    action,
    actionRepository: env.GITHUB_ACTION_REPOSITORY,
    actionRef: env.GITHUB_ACTION_REF,
    packageRepository: readRemote(addressOf(repository)),
    versionTag: `v${version}`,
    origin: await installedFrom(root) ?? await clonedFrom(root),
    host
  });
}
async function ownCommand({ env, programFile }, host = "github.com") {
  return (0,_chunk_AYJGIARV_js__WEBPACK_IMPORTED_MODULE_4__/* .programCommand */ .OW)(await findOwnAddress({ env, programFile, host }), programFile);
}
async function readPackage(folder) {
  try {
    return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, "package.json"), "utf8"));
  } catch {
    return {};
  }
}
function addressOf(repository) {
  const address = typeof repository === "object" && repository !== null && "url" in repository ? repository.url : repository;
  return typeof address === "string" ? address : "";
}
async function installedFrom(root) {
  if (node_path__WEBPACK_IMPORTED_MODULE_3__.basename(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(root)) !== "node_modules") return void 0;
  const { dependencies = {} } = await readPackage(node_path__WEBPACK_IMPORTED_MODULE_3__.join(root, "../.."));
  return readRemote(dependencies[NAME] ?? "");
}
async function clonedFrom(root) {
  const [top, origin, commit] = await Promise.all([
    git(root, "rev-parse", "--show-toplevel"),
    git(root, "remote", "get-url", "origin"),
    git(root, "rev-parse", "HEAD")
  ]);
  if (top === void 0 || await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(top) !== await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(root)) return void 0;
  const found = origin === void 0 ? void 0 : readRemote(origin);
  return found && { ...found, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_5__/* .present */ .E)({ ref: commit }) };
}
async function git(folder, ...words) {
  try {
    const printed = await (0,_chunk_7B5JV6UZ_js__WEBPACK_IMPORTED_MODULE_0__/* .outputOf */ .j)("git", ["-C", folder, ...words], { timeout: LONGEST_MS });
    return printed.trim() || void 0;
  } catch {
    return void 0;
  }
}




/***/ }),

/***/ 7953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ minLength),
/* harmony export */   Cx: () => (/* binding */ strictTuple),
/* harmony export */   Fs: () => (/* binding */ pipe),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   KI: () => (/* binding */ picklist),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Lx: () => (/* binding */ NETWORK_FAILURES),
/* harmony export */   NQ: () => (/* binding */ isNetworkFailure),
/* harmony export */   Np: () => (/* binding */ fallback),
/* harmony export */   OZ: () => (/* binding */ url),
/* harmony export */   Ww: () => (/* binding */ minValue),
/* harmony export */   Y2: () => (/* binding */ safeInteger),
/* harmony export */   YO: () => (/* binding */ array),
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   cG: () => (/* binding */ maxValue),
/* harmony export */   cl: () => (/* binding */ nullish),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mK: () => (/* binding */ includes),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   pd: () => (/* binding */ transform),
/* harmony export */   xL: () => (/* binding */ safeParse),
/* harmony export */   yG: () => (/* binding */ regex),
/* harmony export */   z6: () => (/* binding */ check),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
// node_modules/valibot/dist/index.mjs
var store$4;
var DEFAULT_CONFIG = {
  lang: void 0,
  message: void 0,
  abortEarly: void 0,
  abortPipeEarly: void 0
};
// @__NO_SIDE_EFFECTS__
function getGlobalConfig(config$1) {
  if (!config$1 && !store$4) return DEFAULT_CONFIG;
  return {
    lang: config$1?.lang ?? store$4?.lang,
    message: config$1?.message,
    abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
    abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
  };
}
var store$3;
// @__NO_SIDE_EFFECTS__
function getGlobalMessage(lang) {
  return store$3?.get(lang);
}
var store$2;
// @__NO_SIDE_EFFECTS__
function getSchemaMessage(lang) {
  return store$2?.get(lang);
}
var store$1;
// @__NO_SIDE_EFFECTS__
function getSpecificMessage(reference, lang) {
  return store$1?.get(reference)?.get(lang);
}
// @__NO_SIDE_EFFECTS__
function _stringify(input) {
  const type = typeof input;
  if (type === "string") return `"${input}"`;
  if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
  if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
  return type;
}
function _addIssue(context, label, dataset, config$1, other) {
  const input = other && "input" in other ? other.input : dataset.value;
  const expected = other?.expected ?? context.expects ?? null;
  const received = other?.received ?? /* @__PURE__ */ _stringify(input);
  const issue = {
    kind: context.kind,
    type: context.type,
    input,
    expected,
    received,
    message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
    requirement: context.requirement,
    path: other?.path,
    issues: other?.issues,
    lang: config$1.lang,
    abortEarly: config$1.abortEarly,
    abortPipeEarly: config$1.abortPipeEarly
  };
  const isSchema = context.kind === "schema";
  const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
  if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
  if (isSchema) dataset.typed = false;
  if (dataset.issues) dataset.issues.push(issue);
  else dataset.issues = [issue];
}
// @__NO_SIDE_EFFECTS__
function _isValidObjectKey(object$1, key) {
  return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
// @__NO_SIDE_EFFECTS__
function _joinExpects(values$1, separator) {
  const list = [...new Set(values$1)];
  if (list.length > 1) return `(${list.join(` ${separator} `)})`;
  return list[0] ?? "never";
}
function _standardSchema(schema) {
  schema["~standard"] = {
    version: 1,
    vendor: "valibot",
    validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
  };
  return schema;
}
var EMOJI_REGEX = new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$", "u");
// @__NO_SIDE_EFFECTS__
function check(requirement, message$1) {
  return {
    kind: "validation",
    type: "check",
    reference: check,
    async: false,
    expects: null,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function includes(requirement, message$1) {
  const expects = /* @__PURE__ */ _stringify(requirement);
  return {
    kind: "validation",
    type: "includes",
    reference: includes,
    async: false,
    expects,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received: `!${expects}` });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function integer(message$1) {
  return {
    kind: "validation",
    type: "integer",
    reference: integer,
    async: false,
    expects: null,
    requirement: Number.isInteger,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function maxValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "max_value",
    reference: maxValue,
    async: false,
    expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function minLength(requirement, message$1) {
  return {
    kind: "validation",
    type: "min_length",
    reference: minLength,
    async: false,
    expects: `>=${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function minValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "min_value",
    reference: minValue,
    async: false,
    expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function regex(requirement, message$1) {
  return {
    kind: "validation",
    type: "regex",
    reference: regex,
    async: false,
    expects: `${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function safeInteger(message$1) {
  return {
    kind: "validation",
    type: "safe_integer",
    reference: safeInteger,
    async: false,
    expects: null,
    requirement: Number.isSafeInteger,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function transform(operation) {
  return {
    kind: "transformation",
    type: "transform",
    reference: transform,
    async: false,
    operation,
    "~run"(dataset) {
      dataset.value = this.operation(dataset.value);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function url(message$1) {
  return {
    kind: "validation",
    type: "url",
    reference: url,
    async: false,
    expects: null,
    requirement(input) {
      try {
        if (URL.canParse) return URL.canParse(input);
        new URL(input);
        return true;
      } catch {
        return false;
      }
    },
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "URL", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function getFallback(schema, dataset, config$1) {
  return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
// @__NO_SIDE_EFFECTS__
function fallback(schema, fallback$1) {
  return _standardSchema({
    ...schema,
    fallback: fallback$1,
    "~run"(dataset, config$1) {
      const outputDataset = schema["~run"](dataset, config$1);
      return outputDataset.issues ? {
        typed: true,
        value: /* @__PURE__ */ getFallback(this, outputDataset, config$1)
      } : outputDataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function getDefault(schema, dataset, config$1) {
  return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
// @__NO_SIDE_EFFECTS__
function array(item, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "array",
    reference: array,
    expects: "Array",
    async: false,
    item,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (Array.isArray(input)) {
        dataset.typed = true;
        dataset.value = [];
        for (let key = 0; key < input.length; key++) {
          const value$1 = input[key];
          const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
          if (itemDataset.issues) {
            const pathItem = {
              type: "array",
              origin: "value",
              input,
              key,
              value: value$1
            };
            for (const issue of itemDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = itemDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!itemDataset.typed) dataset.typed = false;
          dataset.value.push(itemDataset.value);
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function boolean(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "boolean",
    reference: boolean,
    expects: "boolean",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "boolean") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function nullable(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "nullable",
    reference: nullable,
    expects: `(${wrapped.expects} | null)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === null) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === null) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function nullish(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "nullish",
    reference: nullish,
    expects: `(${wrapped.expects} | null | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === null || dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === null || dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function number(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "number",
    reference: number,
    expects: "number",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function object(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "object",
    reference: object,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const key in this.entries) {
          const valueSchema = this.entries[key];
          if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key,
                value: value$1
              };
              for (const issue of valueDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                dataset.issues?.push(issue);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key}"`,
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            if (config$1.abortEarly) break;
          }
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function optional(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "optional",
    reference: optional,
    expects: `(${wrapped.expects} | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function picklist(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "picklist",
    reference: picklist,
    expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      if (this.options.includes(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function record(key, value$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "record",
    reference: record,
    expects: "Object",
    async: false,
    key,
    value: value$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
          const entryValue = input[entryKey];
          const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
          if (keyDataset.issues) {
            const pathItem = {
              type: "object",
              origin: "key",
              input,
              key: entryKey,
              value: entryValue
            };
            for (const issue of keyDataset.issues) {
              issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = keyDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
          if (valueDataset.issues) {
            const pathItem = {
              type: "object",
              origin: "value",
              input,
              key: entryKey,
              value: entryValue
            };
            for (const issue of valueDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = valueDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
          if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function strictTuple(items, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "strict_tuple",
    reference: strictTuple,
    expects: "Array",
    async: false,
    items,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (Array.isArray(input)) {
        dataset.typed = true;
        dataset.value = [];
        for (let key = 0; key < this.items.length; key++) {
          const value$1 = input[key];
          const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
          if (itemDataset.issues) {
            const pathItem = {
              type: "array",
              origin: "value",
              input,
              key,
              value: value$1
            };
            for (const issue of itemDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = itemDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!itemDataset.typed) dataset.typed = false;
          dataset.value.push(itemDataset.value);
        }
        if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
          input: input[this.items.length],
          expected: "never",
          path: [{
            type: "array",
            origin: "value",
            input,
            key: this.items.length,
            value: input[this.items.length]
          }]
        });
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function string(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "string",
    reference: string,
    expects: "string",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "string") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function _subIssues(datasets) {
  let issues;
  if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
  else issues = dataset.issues;
  return issues;
}
// @__NO_SIDE_EFFECTS__
function union(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "union",
    reference: union,
    expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      let validDataset;
      let typedDatasets;
      let untypedDatasets;
      for (const schema of this.options) {
        const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
        if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
        else typedDatasets = [optionDataset];
        else {
          validDataset = optionDataset;
          break;
        }
        else if (untypedDatasets) untypedDatasets.push(optionDataset);
        else untypedDatasets = [optionDataset];
      }
      if (validDataset) return validDataset;
      if (typedDatasets) {
        if (typedDatasets.length === 1) return typedDatasets[0];
        _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
        dataset.typed = true;
      } else if (untypedDatasets?.length === 1) return untypedDatasets[0];
      else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function unknown() {
  return _standardSchema({
    kind: "schema",
    type: "unknown",
    reference: unknown,
    expects: "unknown",
    async: false,
    "~run"(dataset) {
      dataset.typed = true;
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function pipe(...pipe$1) {
  return _standardSchema({
    ...pipe$1[0],
    pipe: pipe$1,
    "~run"(dataset, config$1) {
      for (const item of pipe$1) if (item.kind !== "metadata") {
        if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
          dataset.typed = false;
          break;
        }
        if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
      }
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function safeParse(schema, input, config$1) {
  const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
  return {
    typed: dataset.typed,
    success: !dataset.issues,
    output: dataset.value,
    issues: dataset.issues
  };
}

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

/***/ 1372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ withNames),
/* harmony export */   Bq: () => (/* binding */ withRepository),
/* harmony export */   D: () => (/* binding */ ACCESS_TOKEN_HINT),
/* harmony export */   I8: () => (/* binding */ readCliEnvironment),
/* harmony export */   J$: () => (/* binding */ commandEnvironment),
/* harmony export */   JU: () => (/* binding */ PLATFORM_APP_PAGES),
/* harmony export */   Ks: () => (/* binding */ metaNeedsOf),
/* harmony export */   MT: () => (/* binding */ readLoginOptions),
/* harmony export */   R4: () => (/* binding */ refuseUnknownKeys),
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   Xk: () => (/* binding */ NAMES),
/* harmony export */   Z4: () => (/* binding */ withMetaSecrets),
/* harmony export */   _5: () => (/* binding */ withSecretName),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   cW: () => (/* binding */ repositoryGiven),
/* harmony export */   de: () => (/* binding */ readAssetsOf),
/* harmony export */   ew: () => (/* binding */ requireSecret),
/* harmony export */   fA: () => (/* binding */ readTyped),
/* harmony export */   hN: () => (/* binding */ needsOf),
/* harmony export */   i8: () => (/* binding */ fixedFields),
/* harmony export */   iA: () => (/* binding */ GITHUB_TOKEN_HINT),
/* harmony export */   jQ: () => (/* binding */ refuseMissing),
/* harmony export */   oo: () => (/* binding */ credentialOfGh),
/* harmony export */   ow: () => (/* binding */ namedRepository),
/* harmony export */   r9: () => (/* binding */ yesNeeded),
/* harmony export */   rc: () => (/* binding */ commandFields),
/* harmony export */   sB: () => (/* binding */ APP_ID_HINT),
/* harmony export */   sF: () => (/* binding */ withAppSecret),
/* harmony export */   sO: () => (/* binding */ APP_VARIABLES),
/* harmony export */   t2: () => (/* binding */ askForAppId),
/* harmony export */   tf: () => (/* binding */ withGithubToken),
/* harmony export */   tr: () => (/* binding */ APP_SECRET_HINT),
/* harmony export */   u8: () => (/* binding */ readRunOptions),
/* harmony export */   wl: () => (/* binding */ repositoryHint)
/* harmony export */ });
/* harmony import */ var _chunk_4KJIHWA6_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8855);
/* harmony import */ var _chunk_AJTK3TQ2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8751);
/* harmony import */ var _chunk_KASXIQWW_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1522);
/* harmony import */ var _chunk_WFY5MDCE_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5343);
/* harmony import */ var _chunk_PGDHEBI7_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7779);
/* harmony import */ var _chunk_7B5JV6UZ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6488);
/* harmony import */ var _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7757);
/* harmony import */ var _chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2273);
/* harmony import */ var _chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3568);
/* harmony import */ var _chunk_BTUAOQ43_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4379);
/* harmony import */ var _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1838);
/* harmony import */ var _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6871);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3659);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5313);
/* harmony import */ var _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2573);
















// src/cli/environment.ts
var APP_VARIABLES = {
  facebook: "META_APP",
  instagram: "INSTAGRAM_APP",
  threads: "THREADS_APP"
};
var OF_GITHUB = ["GH_TOKEN", "GITHUB_TOKEN"];
var OF_SERVERS = ["GH_ENTERPRISE_TOKEN", "GITHUB_ENTERPRISE_TOKEN"];
function readCliEnvironment(env) {
  const value = (name) => (env[name] ?? "").trim();
  const secret = (name) => (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .readSecretValue */ .kq)(name, value(name));
  const githubHost = readHost("GH_HOST", value("GH_HOST"));
  const hosts = (0,_chunk_PGDHEBI7_js__WEBPACK_IMPORTED_MODULE_3__/* .gitHubOf */ .Tc)(githubHost ?? _chunk_PGDHEBI7_js__WEBPACK_IMPORTED_MODULE_3__/* .GITHUB_COM */ .yQ.host);
  const githubApiUrl = (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .readServiceUrl */ .bX)(
    "GITHUB_API_URL",
    value("GITHUB_API_URL") || hosts.apiUrl,
    hosts.apiUrl
  );
  const repository = value("GITHUB_REPOSITORY");
  const appOf = (platform) => {
    const id = value(`${APP_VARIABLES[platform]}_ID`);
    const appSecret = secret(`${APP_VARIABLES[platform]}_SECRET`);
    return { ...id !== "" && { id }, ...appSecret && { secret: appSecret } };
  };
  const isServer = githubHost !== void 0 && !value("GITHUB_API_URL") && !(0,_chunk_PGDHEBI7_js__WEBPACK_IMPORTED_MODULE_3__/* .isGitHubs */ .bC)(githubHost);
  const names = isServer ? OF_SERVERS : OF_GITHUB;
  const githubTokenName = names.find((name) => value(name) !== "") ?? names[0];
  return {
    apps: { facebook: appOf("facebook"), instagram: appOf("instagram"), threads: appOf("threads") },
    accessToken: secret("META_ACCESS_TOKEN"),
    clientToken: secret("META_CLIENT_TOKEN"),
    // In the order of GitHub's own command line: cli.github.com/manual/gh_help_environment, read 2026-11.
    githubToken: secret(githubTokenName),
    githubTokenName,
    githubEnterpriseToken: secret("GH_ENTERPRISE_TOKEN") ?? secret("GITHUB_ENTERPRISE_TOKEN"),
    githubHost,
    repository: repository === "" ? void 0 : (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .readRepository */ .Nu)("GITHUB_REPOSITORY", repository),
    githubApiUrl,
    githubServerUrl: (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .readServiceUrl */ .bX)(
      "GITHUB_SERVER_URL",
      value("GITHUB_SERVER_URL") || (0,_chunk_PGDHEBI7_js__WEBPACK_IMPORTED_MODULE_3__/* .gitHubOf */ .Tc)(githubApiUrl).serverUrl,
      "https://github.com"
    )
  };
}
function readHost(name, value) {
  if (value === "") return void 0;
  if (/^[A-Za-z0-9.-]+(?::\d{1,5})?$/.test(value)) return value.toLowerCase();
  throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(name, "must be the name of a host.", `Example: ${name}: github.acme.example`);
}

// src/cli/login/github-credential.ts
var LONGEST_MS = 1e4;
async function credentialOfGh({
  githubApiUrl,
  githubServerUrl
}) {
  const { host, apiUrl } = (0,_chunk_PGDHEBI7_js__WEBPACK_IMPORTED_MODULE_3__/* .gitHubOf */ .Tc)(githubServerUrl);
  if (githubApiUrl !== apiUrl) return void 0;
  try {
    const printed = await (0,_chunk_7B5JV6UZ_js__WEBPACK_IMPORTED_MODULE_4__/* .outputOf */ .j)("gh", ["auth", "token", "--hostname", host], {
      timeout: LONGEST_MS
    });
    const token = printed.trim();
    return /^[\x21-\x7e]+$/.test(token) ? new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_10__/* .Secret */ .z(token) : void 0;
  } catch {
    return void 0;
  }
}

// src/cli/repository.ts
async function findRepository(flags, context) {
  const { terminal, env } = context;
  const found = await namedRepository(flags, context);
  if (found !== void 0) return found;
  const hint = await repositoryHint(context);
  if (!terminal.isInteractive) throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d("--repo", "is missing.", hint);
  if (hint !== REPOSITORY_EXAMPLE) terminal.notes.line(hint);
  return (0,_chunk_KASXIQWW_js__WEBPACK_IMPORTED_MODULE_1__/* .askUntilRead */ .kQ)(
    terminal,
    () => terminal.askText("Repository (OWNER/NAME)", ""),
    (typed) => readPlace(typed, readCliEnvironment(env))
  );
}
var REPOSITORY_EXAMPLE = "Example: --repo acme/website";
async function repositoryHint({ env }) {
  const origin = (0,_chunk_PGDHEBI7_js__WEBPACK_IMPORTED_MODULE_3__/* .readRemote */ .Zz)(await (0,_chunk_PGDHEBI7_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(process.cwd(), "remote", "get-url", "origin") ?? "");
  const environment = readCliEnvironment(env);
  if (origin === void 0 || placeOf(origin.repository, origin.host, environment)) return REPOSITORY_EXAMPLE;
  const host = new URL(environment.githubServerUrl).host;
  return `The origin of this folder is on ${(0,_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_12__/* .plain */ .pj)(origin.host, 100)}: a name of this computer's SSH settings, or a GitHub of your own. If it is on ${host}: --repo ${origin.repository}. On another: --repo HOST/${origin.repository}`;
}
async function namedRepository(flags, { env }) {
  const environment = readCliEnvironment(env);
  if (typeof flags.repo === "string") return readPlace(flags.repo, environment);
  if (environment.repository !== void 0) return { environment, repository: environment.repository };
  const origin = (0,_chunk_PGDHEBI7_js__WEBPACK_IMPORTED_MODULE_3__/* .readRemote */ .Zz)(await (0,_chunk_PGDHEBI7_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(process.cwd(), "remote", "get-url", "origin") ?? "");
  return origin && placeOf(origin.repository, origin.host, environment);
}
function commandEnvironment({ repo }, env) {
  const environment = readCliEnvironment(env);
  return typeof repo === "string" ? readPlace(repo, environment).environment : environment;
}
function repositoryGiven({ repo }, environment) {
  return typeof repo === "string" || environment.repository !== void 0;
}
function repositoryOf({ repo }, environment) {
  if (typeof repo === "string") return readPlace(repo, environment).repository;
  if (environment.repository !== void 0) return environment.repository;
  throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d("--repo", "is missing.", "Example: --repo acme/website");
}
function readPlace(repo, environment) {
  const [, host, repository] = /^(?:([A-Za-z0-9.-]+(?::\d{1,5})?)\/)?([^/]*\/[^/]*)$/.exec(repo.trim()) ?? [];
  return {
    repository: (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .readRepository */ .Nu)("--repo", repository ?? repo),
    environment: host === void 0 ? environment : onHost(host.toLowerCase(), environment)
  };
}
function placeOf(repository, host, environment) {
  const isRehearsal = (0,_chunk_WFY5MDCE_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U9)(new URL(environment.githubApiUrl).hostname);
  if (isRehearsal || host === new URL(environment.githubServerUrl).host) return { repository, environment };
  const isSaid = environment.githubHost !== void 0 || environment.githubApiUrl !== _chunk_PGDHEBI7_js__WEBPACK_IMPORTED_MODULE_3__/* .GITHUB_COM */ .yQ.apiUrl;
  return (0,_chunk_PGDHEBI7_js__WEBPACK_IMPORTED_MODULE_3__/* .isGitHubs */ .bC)(host) && !isSaid ? { repository, environment: onHost(host, environment) } : void 0;
}
function onHost(host, environment) {
  if (host === new URL(environment.githubServerUrl).host) return environment;
  const { apiUrl, serverUrl, host: known } = (0,_chunk_PGDHEBI7_js__WEBPACK_IMPORTED_MODULE_3__/* .gitHubOf */ .Tc)(host);
  return {
    ...environment,
    githubApiUrl: apiUrl,
    githubServerUrl: serverUrl,
    ...!(0,_chunk_PGDHEBI7_js__WEBPACK_IMPORTED_MODULE_3__/* .isGitHubs */ .bC)(known) && {
      githubToken: environment.githubEnterpriseToken,
      githubTokenName: "GH_ENTERPRISE_TOKEN"
    }
  };
}

// src/inputs/fields.ts
function entryFields(entry, behind, keyOf = (name) => name) {
  const has = (name) => keyOf(name) in entry.values;
  return {
    text: (name, platform) => has(name) ? { name: `${entry.name}.${keyOf(name)}`, value: toText(entry, keyOf(name)) } : behind.text(name, platform),
    entries: async (name) => has(name) ? readEntries(`${entry.name}.${name}`, entry.values[name]) : behind.entries(name),
    inherited: behind.inherited
  };
}
function readInput(fields, name, platform) {
  const field = fields.text(name, platform);
  const key = `${name} ${field.value}`;
  const known = fields.inherited;
  if (!known.has(key)) known.set(key, _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .INPUTS */ .mc[name].read(field.name, field.value));
  return known.get(key);
}
function tokenFields(entry, behind) {
  return entryFields(entry, behind, _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .entryKeyOf */ .lj);
}
function toText(entry, key) {
  const value = entry.values[key];
  const name = `${entry.name}.${key}`;
  if (value === null || value === void 0 || value === "") {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(
      name,
      "is empty.",
      `Give it a value, or take the key out. If it is a \${{ secrets.NAME }}, that secret does not exist here.`
    );
  }
  const values = Array.isArray(value) ? value : [value];
  return values.map((part) => {
    if (typeof part === "object")
      throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(name, "must be a plain value.", `Example: ${key}: value`);
    return String(part).trim();
  }).join("\n");
}
function refuseUnknownKeys(entry, known) {
  const unknown = Object.keys(entry.values).find((key) => !known.includes(key));
  if (unknown === void 0) return;
  const shown = isSpelledLikeKey(unknown) ? `"${unknown}"` : "one of its keys";
  throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(
    entry.name,
    `${shown} is not a key that is known here.`,
    `Known keys: ${known.join(", ")}.`
  );
}
function isSpelledLikeKey(key) {
  return /^[a-z]+(-[a-z]+){0,3}$/.test(key) && key.length < 25;
}
function readEntries(name, value) {
  if (!Array.isArray(value) || value.length === 0) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(name, "must be a YAML list.", `Example: ${name}: |
  ${exampleEntry(name)}`);
  }
  return value.map((item, index) => {
    const entry = `${name}[${index + 1}]`;
    if (typeof item !== "object" || item === null || Array.isArray(item)) {
      throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(entry, "must be an entry with keys.", `Example: ${exampleEntry(name)}`);
    }
    return { name: entry, values: item };
  });
}
function exampleEntry(name) {
  const list = name.slice(name.lastIndexOf(".") + 1);
  if (list === "pages") return '- {page: "103455271248220", secret: META_PAGE_TOKEN}';
  return list === "targets" ? "- {repository: acme/website, secret: FB_TOKEN}" : "- secret: META_ACCESS_TOKEN";
}

// src/inputs/misplaced-credentials.ts
async function refuseMisplacedCredentials(fields) {
  const { names, credentials } = await writtenValues(fields);
  const written = new Set(names.map(({ value }) => value.toUpperCase()));
  const isName = (part) => written.has(part.toUpperCase()) && (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .credentialPartsOf */ .PK)(part, part).length === 0;
  const credentialIn = (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .findCredentials */ .gD)(
    credentials.flatMap(
      ({ name, value }) => (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .credentialPartsOf */ .PK)(value).filter((part) => !isName(part) && !(0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .isAddress */ .PW)(part)).map((part) => ({ name, value: part }))
    )
  );
  for (const { name, value } of names) {
    const owner = credentialIn(value);
    if (owner !== void 0) throw (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .misplaced */ .j5)(name, `holds the value of ${owner}, or a part of it`);
    (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseCredentialShape */ .PL)(name, value);
  }
}
async function writtenValues(fields) {
  const names = /* @__PURE__ */ new Map();
  const credentials = /* @__PURE__ */ new Map();
  const add = (name, value, isCredential) => void (isCredential ? credentials : names).set(name, { name, value });
  const addEntry = (name, key, value) => {
    if (Array.isArray(value))
      value.forEach((item, index) => void addEntry(`${name}[${index + 1}]`, key, item));
    else if (typeof value === "object" && value !== null) {
      for (const [inner, item] of Object.entries(value))
        addEntry(
          isSpelledLikeKey(inner) ? `${name}.${inner}` : `${name} (a key that is unknown here)`,
          inner,
          item
        );
    } else if (typeof value === "string") add(name, value.trim(), (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .isCredentialKey */ .N9)(key));
  };
  for (const input of _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .INPUT_NAMES */ .Qh) {
    const { kind } = (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .definitionOf */ .Fg)(input);
    switch (kind) {
      case "list":
        for (const { name, values } of await fields.entries(input)) addEntry(name, input, values);
        break;
      case "name":
      case "ping":
      case "credential":
        for (const platform of _chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_6__/* .PLATFORMS */ .P4) {
          const { name, value } = fields.text(input, platform);
          add(name, value, kind === "credential");
        }
        break;
      case "response":
        break;
    }
  }
  return { names: [...names.values()], credentials: [...credentials.values()] };
}
function refuseMixedUpCredentials(fields, configs, ...others) {
  const isList = fields.text("access-token").value === "";
  for (const { name, token, app } of configs) {
    if ([...others, app?.secret].some((other) => other?.equals(token))) {
      throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(
        isList ? "tokens" : fields.text("access-token").name,
        isList ? `gives ${name} the same value as another credential has.` : "is the same value as another credential.",
        `${isList ? "A value in tokens" : "access-token"} is the Meta token; secrets-token and github-token are GitHub's; app-secret and client-token are the app's.`
      );
    }
  }
  refuseOtherKinds(fields, configs);
}
var KINDS_IN_WORDS = {
  "meta-token": "an access token of Meta",
  "github-token": "a token of GitHub",
  "private-key": "a private key"
};
function refuseOtherKinds(fields, configs) {
  const isList = fields.text("access-token").value === "";
  const given = ["secrets-token", "github-token", "client-token"].map((input) => {
    const { name, value } = fields.text(input);
    return { name, value, right: input === "client-token" ? void 0 : "github-token" };
  });
  const ofTokens = configs.flatMap(({ name, token, app, platformApp, platform }) => [
    {
      name: isList ? `tokens (${name})` : fields.text("access-token").name,
      value: token.reveal(),
      right: "meta-token"
    },
    {
      name: isList ? "app-secret" : fields.text("app-secret", platform).name,
      value: (app?.secret ?? platformApp?.secret)?.reveal() ?? "",
      right: void 0
    }
  ]);
  for (const { name, value, right } of [...ofTokens, ...given]) {
    refuseOtherKind(
      name,
      value,
      right,
      `access-token is the Meta token; secrets-token and github-token are GitHub's; app-secret and client-token are the app's. ${(0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .storeAgain */ .yx)(name)}`
    );
  }
}
function refuseOtherKind(name, value, right, hint) {
  const kind = (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .kindByPrefix */ .Sx)(value);
  if (kind === void 0 || kind === right) return;
  throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(name, `holds ${KINDS_IN_WORDS[kind]}, and another credential belongs here.`, hint);
}

// src/cli/secrets.ts
async function requireSecret(wanted, terminal) {
  const { given, variable, question, onInput = false, hint } = wanted;
  if (onInput) {
    if (terminal.isInteractive) throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d("--stdin", "finds a terminal there.", PIPE_EXAMPLE);
    return (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .requireSecretValue */ .pA)("standard input", (await terminal.readInput()).trim(), hint);
  }
  if (given !== void 0) return given;
  if (!terminal.isInteractive) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(variable, "is missing in the environment.", hint);
  }
  return (0,_chunk_KASXIQWW_js__WEBPACK_IMPORTED_MODULE_1__/* .askUntilRead */ .kQ)(
    terminal,
    () => terminal.askHidden(question, { hint }),
    (typed) => (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .requireSecretValue */ .pA)(variable, readTyped(variable, typed, hint), hint)
  );
}
function readTyped(variable, typed, hint) {
  const value = typed.trim();
  refuseOtherKind(variable, value, KINDS[variable], hint);
  return value;
}
var KINDS = {
  META_ACCESS_TOKEN: "meta-token",
  META_ADMIN_TOKEN: "meta-token",
  GH_TOKEN: "github-token",
  GITHUB_TOKEN: "github-token",
  GH_ENTERPRISE_TOKEN: "github-token",
  GITHUB_ENTERPRISE_TOKEN: "github-token"
};
var PIPE_EXAMPLE = "Pipe the secret in, or leave --stdin out to be asked for it.";
var ACCESS_TOKEN_HINT = "It is the Meta token itself. A secret on GitHub cannot be read back: take it from where you made it.";
var APP_SECRET_HINT = "You can find it in the app's settings under Basic: https://developers.facebook.com/apps";
var GITHUB_TOKEN_HINT = "It needs a fine-grained personal access token with Secrets: write and Issues: write in that repository: https://github.com/settings/personal-access-tokens/new";

// src/token/asset.ts
function canHave(platform, { kind }) {
  return platform === "facebook" ? kind !== "threads" : kind === platform;
}

// src/inputs/locations.ts
function readSourceScope(fields, repository) {
  const environment = readInput(fields, "environment");
  const organization = readInput(fields, "organization");
  if (environment !== void 0 && organization !== void 0) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(
      fields.text("environment").name,
      "cannot be set together with organization: a secret lives in one place.",
      "Keep the one that the secret belongs to; write to others with targets."
    );
  }
  if (environment !== void 0) return { kind: "environment", repository, environment };
  if (organization !== void 0) return { kind: "organization", organization, store: "actions" };
  return { kind: "repository", repository, store: "actions" };
}
async function readTargets(fields, secretName, platform, repository) {
  const entries = await fields.entries("targets");
  return entries.map((entry) => {
    refuseUnknownKeys(entry, _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .TARGET_KEYS */ .X5);
    const ownToken = "own-token" in entry.values && (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .readBoolean */ .Vf)(`${entry.name}.own-token`, toText(entry, "own-token"));
    if (ownToken && platform !== "facebook") {
      throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(
        `${entry.name}.own-token`,
        "is something that only Facebook tokens have.",
        "Take it out: the target then gets a copy."
      );
    }
    return { location: readLocation(entry, secretName, repository), ownToken };
  });
}
async function readPages(fields, source, platform, repository) {
  const entries = await fields.entries("pages");
  return Promise.all(
    entries.map(async (entry) => {
      refuseUnknownKeys(entry, _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .PAGE_KEYS */ .fU);
      if (platform !== "facebook") {
        throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(
          entry.name,
          "asks for a page token, which only a Facebook token gives.",
          "Take pages out for this token."
        );
      }
      const pageId = (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .readPageId */ .fk)(
        `${entry.name}.page`,
        "page" in entry.values ? toText(entry, "page") : ""
      );
      if (!("secret" in entry.values)) {
        throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(`${entry.name}.secret`, "is missing.", "Example: secret: META_PAGE_TOKEN");
      }
      const hasOwnScope = ["repository", "environment", "organization", "store"].some(
        (key) => key in entry.values
      );
      const own = readLocation(entry, "", repository);
      const first = hasOwnScope ? own : { ...source, secret: own.secret };
      const targets = await readTargets(tokenFields(entry, noFields()), first.secret, platform, repository);
      const minted = targets.findIndex(({ ownToken }) => ownToken);
      if (minted !== -1) {
        throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(
          `${entry.name}.targets[${minted + 1}].own-token`,
          "does not exist for page tokens.",
          "Take it out."
        );
      }
      return { pageId, locations: [first, ...targets.map(({ location }) => location)] };
    })
  );
}
function noFields() {
  return { text: (name) => ({ name, value: "" }), entries: async () => [], inherited: /* @__PURE__ */ new Map() };
}
function readLocation(entry, defaultSecret, thisRepository) {
  const name = (key) => `${entry.name}.${key}`;
  const at = (key) => {
    const value = key in entry.values ? toText(entry, key) : "";
    return _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .LOCATION_READERS */ .jr[key](name(key), value);
  };
  const secret = at("secret") ?? defaultSecret;
  const environment = at("environment");
  const organization = at("organization");
  const store = at("store") ?? "actions";
  const repository = at("repository") ?? thisRepository;
  if (organization !== void 0) {
    if (environment !== void 0 || at("repository") !== void 0) {
      throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(
        name("organization"),
        "cannot be set together with repository or environment.",
        "Make it two entries."
      );
    }
    return { kind: "organization", organization, store, secret };
  }
  if (environment !== void 0) {
    if (store !== "actions") {
      throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(
        name("store"),
        "cannot be set together with environment.",
        "Environments only have Actions secrets."
      );
    }
    return { kind: "environment", repository, environment, secret };
  }
  return { kind: "repository", repository, store, secret };
}
function refuseCollisions(configs) {
  const seen = /* @__PURE__ */ new Set();
  for (const config of configs) {
    const ofPages = new Set(config.pages.flatMap(({ locations }) => locations));
    for (const location of [config.source, ...(0,_chunk_4KJIHWA6_js__WEBPACK_IMPORTED_MODULE_13__/* .otherLocations */ .t$)(config)]) {
      const key = (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_14__/* .locationKey */ .dE)(location);
      if (seen.has(key)) {
        const input = ofPages.has(location) ? "pages" : "targets";
        throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(
          configs.length > 1 ? "tokens" : input,
          `names ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_14__/* .describeLocation */ .lR)(location)} twice.`,
          "Every secret may be written once: the one it came from need not be a target, and names do not differ by case."
        );
      }
      seen.add(key);
    }
  }
}

// src/inputs/token-config.ts
var ACCESS_TOKEN_HINT2 = "Set it to the stored secret: access-token: ${{ secrets.META_ACCESS_TOKEN }}. If that is what it says, no such secret exists here yet: store a first token, and name the environment in the job if it is an environment secret.";
async function readTokenConfigs(fields, mode, repository) {
  const entries = await fields.entries("tokens");
  if (entries.length === 0) {
    const secretName = mode === "check" && fields.text("secret-name").value === "" ? "ACCESS_TOKEN" : readInput(fields, "secret-name");
    const token = readToken(fields.text("access-token"), secretName, mode);
    return [await readTokenConfig(fields, secretName, token, repository)];
  }
  const instead = mode === "reauthorize" ? ["access-token"] : ["access-token", "secret-name"];
  for (const name of instead) {
    if (fields.text(name).value !== "") {
      throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(
        name,
        "cannot be set together with tokens.",
        "Give each entry of tokens its own secret and value."
      );
    }
  }
  const configs = separateApps(
    await Promise.all(entries.map((entry) => readTokenEntry(entry, fields, mode, repository))),
    entries
  );
  const chosen = fields.text("secret-name").value.toUpperCase();
  const wanted = chosen === "" ? configs : configs.filter(({ name }) => name === chosen);
  if (wanted.length === 0) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d("secret-name", "is none of the secrets in tokens.", "Name the one to re-authorize.");
  }
  if (mode === "reauthorize" && wanted.length > 1) refuseAmbiguousLogin(chosen);
  return wanted;
}
function readToken({ name, value }, secretName, mode) {
  if (value === "" && mode === "reauthorize") return new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_10__/* .Secret */ .z(_chunk_4KJIHWA6_js__WEBPACK_IMPORTED_MODULE_13__/* .NO_TOKEN_YET */ .dK);
  return (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .requireSecretValue */ .pA)(name, value, ACCESS_TOKEN_HINT2, secretName);
}
function separateApps(configs, entries) {
  const ofFacebook = new Set(configs.flatMap(({ app }) => app?.id ?? []));
  return configs.map((config, index) => {
    const { platformApp, ...rest } = config;
    if (platformApp?.id === void 0 || !ofFacebook.has(platformApp.id)) return config;
    const entry = entries[index];
    if (entry === void 0 || !("app-id" in entry.values)) return rest;
    const platform = (0,_chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_6__/* .platformName */ .$r)(config.platform);
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(
      `${entry.name}.app-id`,
      `is the ID of Meta's app, which a Facebook token of this run has too. ${platform} has an app ID and secret of its own.`,
      PLATFORM_APP_PAGES[config.platform]
    );
  });
}
var PLATFORM_APP_PAGES = {
  facebook: "You find them on https://developers.facebook.com/apps, in App settings, Basic.",
  instagram: "You find them on https://developers.facebook.com/apps, in Instagram, API setup with Instagram login, Business login settings.",
  threads: "You find them on https://developers.facebook.com/apps, in App settings, Basic: Threads app ID and secret."
};
function refuseAmbiguousLogin(chosen) {
  if (chosen === "") {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(
      "secret-name",
      "is missing: a login is for one token.",
      "Name the entry of tokens to re-authorize."
    );
  }
  throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(
    "secret-name",
    "is the name of several entries of tokens: a login is for one token.",
    "Log in from a computer instead, and name the place of that one: login --secret NAME --environment NAME"
  );
}
async function readTokenEntry(entry, fields, mode, repository) {
  refuseUnknownKeys(entry, _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .TOKEN_KEYS */ .rw);
  for (const key of ["secret", "value"]) {
    if (!(key in entry.values)) {
      throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(
        `${entry.name}.${key}`,
        "is missing.",
        "Example:\n- secret: META_TOKEN_ACME\n  value: ${{ secrets.META_TOKEN_ACME }}"
      );
    }
  }
  const secretName = (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .readSecretName */ .af)(`${entry.name}.secret`, toText(entry, "secret"));
  const isAbsent = mode === "reauthorize" && !entry.values.value;
  const value = isAbsent ? "" : toText(entry, "value");
  const token = readToken({ name: `${entry.name}.value`, value }, secretName, mode);
  return readTokenConfig(tokenFields(entry, fields), secretName, token, repository);
}
async function readTokenConfig(fields, name, token, repository) {
  const platform = readPlatform(fields, token);
  const app = platform === "facebook" ? readApp(fields) : void 0;
  const platformApp = platform === "facebook" ? void 0 : readPlatformApp(fields, platform);
  const source = { ...readSourceScope(fields, repository), secret: name };
  const assets = readAssets2(fields, platform);
  const configId = platform === "facebook" ? readInput(fields, "config-id") : void 0;
  const expectedUserId = readInput(fields, "expected-user-id");
  const expiryVariable = readInput(fields, "expiry-variable");
  const dispatchEvent = readInput(fields, "dispatch-event");
  const exportEnv = readInput(fields, "export-env");
  return {
    name,
    source,
    token,
    platform,
    ...app && { app },
    ...platformApp && { platformApp },
    policy: {
      requiredScopes: readInput(fields, "required-scopes"),
      refreshBeforeDays: readInput(fields, "refresh-before-days"),
      warnBeforeDays: readInput(fields, "warn-before-days"),
      spreadSeconds: (0,_chunk_AJTK3TQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .spreadSeconds */ .V7)(name),
      ...app && { appId: app.id },
      ...expectedUserId && { expectedUserId }
    },
    targets: await readTargets(fields, name, platform, repository),
    pages: await readPages(fields, source, platform, repository),
    ...assets.length > 0 && { assets },
    redirectUri: readInput(fields, "redirect-uri", platform),
    ...configId && { configId },
    issue: readIssueOptions(fields),
    extras: {
      ...expiryVariable && { expiryVariable },
      ...dispatchEvent && { dispatchEvent },
      ...exportEnv && { exportEnv }
    }
  };
}
function readPlatform(fields, token) {
  const platform = readInput(fields, "platform");
  const ofPrefix = (0,_chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_6__/* .platformOfPrefix */ .T8)(token.reveal());
  if (platform === "auto") return ofPrefix ?? "facebook";
  if (ofPrefix !== void 0 && ofPrefix !== platform) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(
      fields.text("platform").name,
      `says ${platform}, and the token begins as those of ${(0,_chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_6__/* .platformName */ .$r)(ofPrefix)} do.`,
      `Set platform: ${ofPrefix}, or take it out. If it should be a token of ${(0,_chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_6__/* .platformName */ .$r)(platform)}, store that one.`
    );
  }
  return platform;
}
function readApp(fields) {
  const id = fields.text("app-id");
  const secret = fields.text("app-secret");
  return {
    id: (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .readAppId */ .xc)(id.name, id.value),
    secret: (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .requireSecretValue */ .pA)(
      secret.name,
      secret.value,
      "You can find it in the app's settings under Basic. Example: app-secret: ${{ secrets.META_APP_SECRET }}"
    )
  };
}
function readPlatformApp(fields, platform) {
  const id = readInput(fields, "app-id", platform);
  const secret = readInput(fields, "app-secret", platform);
  return id === void 0 && secret === void 0 ? void 0 : { ...id && { id }, ...secret && { secret } };
}
function readAssets2(fields, platform) {
  const { name, value } = fields.text("assets");
  return readAssetsOf(platform, name, value);
}
function readAssetsOf(platform, name, value) {
  const assets = (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .readAssets */ .wd)(name, value);
  if (assets.every((asset) => canHave(platform, asset))) return assets;
  throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(
    name,
    `names an asset that a token of ${(0,_chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_6__/* .platformName */ .$r)(platform)} cannot have.`,
    platform === "facebook" ? "threads:ID is for Threads tokens." : `Example: assets: ${platform}:17841400000000000. Among several tokens, give each entry its own assets.`
  );
}
function readIssueOptions(fields) {
  const mentions = readInput(fields, "issue-mentions");
  return {
    labels: readInput(fields, "issue-labels"),
    assignees: readInput(fields, "issue-assignees"),
    ...mentions.length > 0 && { mentions }
  };
}

// src/cli/names.ts
var NAMES = {
  facebook: { appId: "META_APP_ID", appSecret: "META_APP_SECRET", token: "META_ACCESS_TOKEN" },
  instagram: {
    appId: "INSTAGRAM_APP_ID",
    appSecret: "INSTAGRAM_APP_SECRET",
    token: "INSTAGRAM_ACCESS_TOKEN"
  },
  threads: { appId: "THREADS_APP_ID", appSecret: "THREADS_APP_SECRET", token: "THREADS_ACCESS_TOKEN" }
};

// src/cli/complete.ts
var LOOK_MS = 1e4;
var APPS = "https://developers.facebook.com/apps";
var APP_ID_HINT = `You can find it on ${APPS}. Example: --app-id 123456789012345`;
async function withRepository(flags, context) {
  const { terminal, env } = context;
  const isGiven = repositoryGiven(flags, readCliEnvironment(env)) || flags.organization !== void 0;
  if (isGiven || !terminal.isInteractive) return flags;
  const { repository, environment } = await findRepository(flags, context);
  const { host } = new URL(environment.githubServerUrl);
  const isElsewhere = host !== new URL(readCliEnvironment(env).githubServerUrl).host;
  return { ...flags, repo: isElsewhere ? `${host}/${repository}` : repository };
}
async function withNames(flags, fields, platform, context) {
  const { terminal } = context;
  if (!terminal.isInteractive || (await fields.entries("tokens")).length > 0) return flags;
  const appId = fields.text("app-id", platform).value === "" ? { appId: await askForAppId(platform, flags, context) } : {};
  return withSecretName({ ...flags, ...appId }, fields, context, platform);
}
async function withSecretName(flags, fields, { terminal }, platform = "facebook") {
  const isGiven = fields.text("secret-name").value !== "" || (await fields.entries("tokens")).length > 0;
  if (isGiven || !terminal.isInteractive) return flags;
  const secret = await (0,_chunk_KASXIQWW_js__WEBPACK_IMPORTED_MODULE_1__/* .askText */ .L5)(
    terminal,
    "Name of the secret",
    NAMES[platform].token,
    (typed) => (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .readSecretName */ .af)("--secret", typed)
  );
  return { ...flags, secret };
}
async function askForAppId(platform, flags, context) {
  const usual = await appIdOfRepository(platform, flags, context) ?? "";
  const question = platform === "facebook" ? `Meta app ID (${APPS})` : `${(0,_chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_6__/* .platformName */ .$r)(platform)} app ID, which is its own (${APPS})`;
  return (0,_chunk_KASXIQWW_js__WEBPACK_IMPORTED_MODULE_1__/* .askText */ .L5)(context.terminal, question, usual, (typed) => (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .readAppId */ .xc)("--app-id", typed));
}
async function appIdOfRepository(platform, flags, { env, runtime }) {
  const environment = commandEnvironment(flags, env);
  const repository = typeof flags.repo === "string" ? flags.repo : environment.repository;
  if (repository === void 0) return void 0;
  const token = environment.githubToken ?? await credentialOfGh(environment);
  if (token === void 0) return void 0;
  const github = (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_9__/* .createGitHub */ .Cl)({
    runtime,
    budget: (0,_chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_11__/* .startBudget */ .cg)(LOOK_MS, runtime.now),
    token,
    apiUrl: environment.githubApiUrl,
    serverUrl: environment.githubServerUrl,
    userAgent: "refresh-meta-token"
  });
  const name = repository.split("/").slice(-2).join("/");
  const found = await (0,_chunk_BTUAOQ43_js__WEBPACK_IMPORTED_MODULE_7__/* .readVariable */ .n)(github, name, NAMES[platform].appId);
  return found.kind === "done" && /^\d{1,32}$/.test(found.data) ? found.data : void 0;
}
function needsOf(flags, fields, platform, environment) {
  const variable = APP_VARIABLES[platform];
  return [
    {
      name: "--repo",
      isGiven: flags.organization !== void 0 || repositoryGiven(flags, environment),
      hint: "Example: --repo acme/website"
    },
    {
      name: "--app-id",
      isGiven: fields.text("app-id", platform).value !== "",
      hint: APP_ID_HINT
    },
    {
      name: "--secret",
      isGiven: fields.text("secret-name").value !== "",
      hint: `Example: --secret ${NAMES[platform].token}`
    },
    {
      name: `${variable}_SECRET`,
      isGiven: fields.text("app-secret", platform).value !== "",
      says: "is missing in the environment.",
      hint: platform === "facebook" ? APP_SECRET_HINT : PLATFORM_APP_PAGES[platform]
    }
  ];
}
async function metaNeedsOf(fields, flags) {
  if ((await fields.entries("tokens")).length > 0) return [];
  const token = fields.text("access-token").value;
  const { value: platform } = fields.text("platform");
  const byPrefix = (0,_chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_6__/* .platformOfPrefix */ .T8)(token) ?? "facebook";
  const isFacebook = (platform === "auto" ? byPrefix : platform) === "facebook";
  return [
    {
      name: "META_ACCESS_TOKEN",
      isGiven: flags.stdin === true || token !== "",
      says: "is missing in the environment.",
      hint: ACCESS_TOKEN_HINT
    },
    // What comes on standard input may be another platform's, which needs no app.
    ...isFacebook && !(flags.stdin === true && platform === "auto") ? [
      { name: "--app-id", isGiven: fields.text("app-id").value !== "", hint: APP_ID_HINT },
      {
        name: "META_APP_SECRET",
        isGiven: fields.text("app-secret").value !== "",
        says: "is missing in the environment.",
        hint: APP_SECRET_HINT
      }
    ] : []
  ];
}

// src/cli/fields.ts
function commandFields(flags, environment, file) {
  const behind = {
    text: (name, platform = "facebook") => environmentField(name, platform, environment) ?? {
      name: (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .flagOf */ .iP)(name),
      value: (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultOf */ .HA)(name, platform)
    },
    entries: async () => [],
    inherited: /* @__PURE__ */ new Map()
  };
  const fromFile = file === void 0 ? behind : entryFields(file, behind);
  return {
    text: (name, platform) => {
      const value = flags[camelCase((0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .flagOf */ .iP)(name).slice(2))];
      return value === void 0 ? fromFile.text(name, platform) : { name: (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .flagOf */ .iP)(name), value: String(value).trim() };
    },
    entries: fromFile.entries,
    inherited: fromFile.inherited
  };
}
function fixedFields(fields, fixed) {
  return { ...fields, text: (name, platform) => fixed[name] ?? fields.text(name, platform) };
}
async function withMetaSecrets(fields, flags, terminal, askForAppId2) {
  const token = fields.text("access-token");
  if ((await fields.entries("tokens")).length > 0) {
    return token.name === ACCESS_TOKEN ? fixedFields(fields, { "access-token": { ...token, value: "" } }) : fields;
  }
  const accessToken = await requireSecret(
    {
      given: flags.stdin === true || token.value === "" ? void 0 : (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .requireSecretValue */ .pA)(token.name, token.value, ACCESS_TOKEN_HINT),
      variable: ACCESS_TOKEN,
      question: "Meta access token",
      onInput: flags.stdin === true,
      hint: ACCESS_TOKEN_HINT
    },
    terminal
  );
  const complete = fixedFields(fields, { "access-token": { name: token.name, value: accessToken.reveal() } });
  if (readPlatform(fields, accessToken) !== "facebook") return complete;
  const isAsked = terminal.isInteractive && fields.text("app-id").value === "";
  const appId = isAsked ? await askForAppId2?.() : void 0;
  const withId = appId === void 0 ? complete : fixedFields(complete, { "app-id": { name: "--app-id", value: appId } });
  return withAppSecret(withId, terminal);
}
async function withAppSecret(fields, terminal, platform = "facebook") {
  if (fields.text("app-secret", platform).value !== "") return fields;
  const variable = `${APP_VARIABLES[platform]}_SECRET`;
  const [question, hint] = platform === "facebook" ? ["Meta app secret", APP_SECRET_HINT] : [`${(0,_chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_6__/* .platformName */ .$r)(platform)} app secret`, PLATFORM_APP_PAGES[platform]];
  const asked = await requireSecret({ given: void 0, variable, question, hint }, terminal);
  return fixedFields(fields, { "app-secret": { name: variable, value: asked.reveal() } });
}
async function withGithubToken(fields, terminal) {
  const secretsToken = fields.text("secrets-token");
  const githubToken = fields.text("github-token");
  if (secretsToken.value !== "" && githubToken.value !== "") return fields;
  const given = [secretsToken, githubToken].find(({ value }) => value !== "");
  const token = await requireSecret(
    {
      given: given && (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_5__/* .requireSecretValue */ .pA)(given.name, given.value, GITHUB_TOKEN_HINT),
      variable: GITHUB_TOKEN,
      question: "GitHub token",
      hint: GITHUB_TOKEN_HINT
    },
    terminal
  );
  const both = { name: GITHUB_TOKEN, value: token.reveal() };
  return fixedFields(fields, {
    "secrets-token": secretsToken.value === "" ? both : secretsToken,
    "github-token": githubToken.value === "" ? both : githubToken
  });
}
var GITHUB_TOKEN = "GH_TOKEN";
var ACCESS_TOKEN = "META_ACCESS_TOKEN";
function environmentField(input, platform, environment) {
  const { apps, accessToken, githubToken, githubTokenName } = environment;
  const { id, secret } = apps[platform];
  const given = (name, value) => value === void 0 ? void 0 : { name, value };
  switch (input) {
    case "app-id":
      return given(`${APP_VARIABLES[platform]}_ID`, id);
    case "app-secret":
      return given(`${APP_VARIABLES[platform]}_SECRET`, secret?.reveal());
    case "access-token":
      return given(ACCESS_TOKEN, accessToken?.reveal());
    case "secrets-token":
    case "github-token":
      return given(githubTokenName, githubToken?.reveal());
    default:
      return void 0;
  }
}
function camelCase(name) {
  return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

// src/cli/missing.ts
function yesNeeded({ yes, dryRun }) {
  return {
    name: "--yes",
    isGiven: yes === true || dryRun === true,
    says: "is needed where nobody can be asked: this command writes.",
    hint: "Add --yes, or --dry-run to see what would be done."
  };
}
function refuseMissing(needed) {
  const missing = needed.filter(({ isGiven }) => !isGiven);
  const [first] = missing;
  if (first === void 0) return;
  if (missing.length === 1) throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(first.name, first.says ?? "is missing.", first.hint);
  const names = missing.map(({ name }) => name);
  throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(
    `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`,
    "are missing.",
    missing.map(({ name, hint }) => `  ${name}: ${hint}`).join("\n")
  );
}

// src/inputs/run-options.ts
var SECRETS_TOKEN_HINT = "GITHUB_TOKEN cannot write secrets. Set it to a GitHub App installation token or a fine-grained personal access token: secrets-token: ${{ steps.app-token.outputs.token }}. ";
var EMPTY_CAUSES = "If it is set: a token that another job made arrives empty, so make it in this job; a reusable workflow gets secrets only with secrets: inherit; an organization's secret reaches only the repositories that its visibility names; and a run that Dependabot starts gets Dependabot's secrets alone.";
var GITHUB_TOKEN_HINT2 = "Example: github-token: ${{ github.token }}, with permissions: issues: write. Or set open-issues: false.";
async function readRunOptions(fields, repository) {
  await refuseMisplacedCredentials(fields);
  const mode = readMode(fields);
  const configs = await readTokenConfigs(fields, mode, repository);
  refuseCollisions(configs);
  const secretsApp = readSecretsApp(fields);
  const secretsToken = readInput(fields, "secrets-token");
  if (secretsApp !== void 0 && secretsToken !== void 0) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(
      "secrets-token",
      "cannot be set together with secrets-app-private-key: one of them writes the secrets.",
      "Take secrets-token out, and the step that makes it."
    );
  }
  if (isWriting(mode) && secretsToken === void 0 && secretsApp === void 0) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d("secrets-token", "is missing or empty.", SECRETS_TOKEN_HINT + EMPTY_CAUSES);
  }
  const openIssues = readInput(fields, "open-issues");
  const githubToken = readInput(fields, "github-token");
  if (isWriting(mode) && openIssues && githubToken === void 0) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d("github-token", "is missing or empty.", GITHUB_TOKEN_HINT2);
  }
  const clientToken = readInput(fields, "client-token");
  refuseMixedUpCredentials(fields, configs, secretsToken, githubToken, clientToken);
  const heartbeatUrl = readInput(fields, "heartbeat-url");
  const login = mode === "reauthorize" ? readLogin(fields, clientToken) : void 0;
  return {
    mode,
    configs,
    openIssues,
    ...readMetaServices(fields),
    ...secretsToken && { secretsToken },
    ...secretsApp && { secretsApp },
    ...githubToken && { githubToken },
    ...heartbeatUrl && { heartbeatUrl },
    ...clientToken && { clientToken },
    ...login && { login }
  };
}
async function readLoginOptions(fields, repository) {
  await refuseMisplacedCredentials(fields);
  const configs = await readTokenConfigs(fields, "reauthorize", repository);
  refuseCollisions(configs);
  const secretsToken = readInput(fields, "secrets-token");
  refuseMixedUpCredentials(fields, configs, secretsToken);
  return {
    mode: "reauthorize",
    configs,
    openIssues: false,
    ...readMetaServices(fields),
    ...secretsToken && { secretsToken }
  };
}
function readMetaServices(fields) {
  return {
    graphApiVersion: readInput(fields, "graph-api-version"),
    graphApiUrl: readInput(fields, "graph-api-url"),
    instagramApiUrl: readInput(fields, "instagram-api-url"),
    instagramLoginUrl: readInput(fields, "instagram-login-url"),
    threadsApiUrl: readInput(fields, "threads-api-url")
  };
}
function readSecretsApp(fields) {
  const clientId = readInput(fields, "secrets-app-client-id");
  const privateKey = readInput(fields, "secrets-app-private-key");
  if (clientId === void 0 && privateKey === void 0) return void 0;
  if (clientId !== void 0 && privateKey !== void 0) return { clientId, privateKey };
  throw clientId === void 0 ? new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(
    "secrets-app-client-id",
    "is missing or empty, and secrets-app-private-key is set: a GitHub App signs with both.",
    "Example: secrets-app-client-id: ${{ vars.SECRETS_APP_CLIENT_ID }}"
  ) : new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(
    "secrets-app-private-key",
    "is missing or empty, and secrets-app-client-id is set: a GitHub App signs with both.",
    `Example: secrets-app-private-key: \${{ secrets.SECRETS_APP_PRIVATE_KEY }}. ${EMPTY_CAUSES}`
  );
}
function readMode(fields) {
  const mode = readInput(fields, "mode");
  const dryRun = readInput(fields, "dry-run");
  if (mode === "reauthorize" && dryRun) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(
      "dry-run",
      "cannot be set together with mode reauthorize.",
      "It would spend the login's one-time code."
    );
  }
  return mode === "refresh" && dryRun ? "dry-run" : mode;
}
function isWriting(mode) {
  return mode === "refresh" || mode === "reauthorize";
}
function readLogin(fields, clientToken) {
  const response = readInput(fields, "authorization-response");
  if (response !== void 0) return response;
  if (clientToken !== void 0) return { kind: "device", clientToken };
  throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(
    "authorization-response",
    "is missing, and so is client-token: mode reauthorize needs one of them.",
    "Paste the address that Meta's dialog ended on, or set client-token for device login."
  );
}




/***/ }),

/***/ 6871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ workflowState),
/* harmony export */   $t: () => (/* binding */ getUserAgent),
/* harmony export */   C9: () => (/* binding */ saidByGitHub),
/* harmony export */   Cl: () => (/* binding */ createGitHub),
/* harmony export */   Em: () => (/* binding */ request),
/* harmony export */   GI: () => (/* binding */ RequestError),
/* harmony export */   HI: () => (/* binding */ sendWithRetries),
/* harmony export */   Kk: () => (/* binding */ expecting),
/* harmony export */   Me: () => (/* binding */ replyOf),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   Ow: () => (/* binding */ repositoryFacts),
/* harmony export */   T8: () => (/* binding */ splitRepository),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   gX: () => (/* binding */ Time),
/* harmony export */   hF: () => (/* binding */ reading),
/* harmony export */   hL: () => (/* binding */ waitAskedForMs),
/* harmony export */   ub: () => (/* binding */ ignoreGitHubError),
/* harmony export */   yB: () => (/* binding */ idempotent),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7470);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3659);
/* harmony import */ var _chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7953);
/* harmony import */ var _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2573);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2184);






// src/github/errors.ts
var GitHubError = class extends Error {
  failure;
  problem;
  /** An attempt may have taken effect without an answer. */
  mayHaveHappened;
  credentialEndsAt;
  constructor(facts) {
    super(facts.problem.reason);
    this.name = "GitHubError";
    this.failure = facts.failure;
    this.problem = facts.problem;
    this.mayHaveHappened = facts.mayHaveHappened;
    this.credentialEndsAt = facts.credentialEndsAt;
  }
};
function refusalOf(error, status) {
  if (!(error instanceof GitHubError) || error.failure.kind !== "refused") return void 0;
  return error.failure.status === status ? error.failure : void 0;
}
function ignoreGitHubError(error) {
  if (!(error instanceof GitHubError)) throw error;
  return void 0;
}

// src/github/purpose.ts
function wordsFor(purpose, serverUrl) {
  switch (purpose.kind) {
    case "secrets":
      return secretsWords(purpose.secretScope, serverUrl);
    case "account":
      return {
        aim: "ask whose token it is",
        owner: "the account",
        permission: "the same permissions as before",
        check: "Check the repository's name."
      };
    case "app":
      return {
        aim: `get a token of the GitHub App for ${purpose.owner}`,
        owner: `the account ${purpose.owner}`,
        permission: "the same permissions as before",
        check: "Check the owner's name."
      };
    case "workflow-dispatch":
      return {
        ...repositoryWords(purpose.repository, "Actions: write", "actions: write"),
        aim: `run the workflow ${purpose.workflow} of ${purpose.repository}`,
        check: "Check the workflow's file name; it must be on the default branch."
      };
    default: {
      const [permission, jobPermission, aim] = OF_REPOSITORY[purpose.kind];
      return {
        ...repositoryWords(purpose.repository, permission, jobPermission),
        aim: `${aim} ${purpose.repository}`
      };
    }
  }
}
var OF_REPOSITORY = {
  issues: ["Issues: write", "issues: write", "read and write issues of"],
  variables: ["Variables: write", void 0, "set a variable of"],
  "repository-dispatch": ["Contents: write", "contents: write", "send an event to"],
  runs: ["Actions: read", "actions: read", "look at a workflow run of"],
  environment: ["Actions: read", "actions: read", "look at the environments of"],
  "new-environment": ["Administration: write", void 0, "make an environment of"],
  repository: ["Metadata: read", "contents: read", "look at"]
};
function repositoryWords(repository, permission, jobPermission) {
  return {
    owner: `the repository ${repository}`,
    permission: `the repository permission "${permission}" for ${repository}`,
    check: "Check the repository's name.",
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ jobPermission })
  };
}
function secretsWords(secretScope, serverUrl) {
  const aim = `read the public key and write secrets of ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_4__/* .describeScope */ .OI)(secretScope)}`;
  switch (secretScope.kind) {
    case "repository": {
      const permission = `${STORE_PERMISSIONS[secretScope.store].repository}: write`;
      return { aim, ...repositoryWords(secretScope.repository, permission) };
    }
    case "environment":
      return {
        aim,
        ...repositoryWords(secretScope.repository, "Environments: write"),
        check: `Check the names of the repository and of the environment "${secretScope.environment}", which must exist already: ${serverUrl}/${secretScope.repository}/settings/environments.`
      };
    case "organization":
      return {
        aim,
        owner: `the organization ${secretScope.organization}`,
        permission: `the organization permission "${STORE_PERMISSIONS[secretScope.store].organization}: write" of ${secretScope.organization}`,
        check: "Check the organization's name; a personal account has no organization secrets."
      };
  }
}
var STORE_PERMISSIONS = {
  actions: { repository: "Secrets", organization: "Secrets" },
  dependabot: { repository: "Dependabot secrets", organization: "Organization dependabot secrets" },
  codespaces: { repository: "Codespaces secrets", organization: "Organization codespaces secrets" },
  agents: { repository: "Agent secrets", organization: "Agent secrets" }
};

// src/github/problem.ts
function problemOf(failure, purpose, hintContext) {
  const context = { ...hintContext, ...wordsFor(purpose, hintContext.serverUrl), purpose };
  const told = failure.kind === "refused" ? tellRefusal(failure)(failure, context) : tellFailure(failure, context);
  const status = "status" in failure ? failure.status : void 0;
  return { kind: "permanent", ...told, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ status }) };
}
function tellRefusal({ status, saying, isForeign }) {
  if (isForeign && (status === 403 || BY_STATUS[status] === void 0)) return foreign;
  if (status === 403) return FORBIDDEN[saying];
  return BY_STATUS[status] ?? unlistedRefusal;
}
function tellFailure(failure, context) {
  const { aim, credentialName } = context;
  switch (failure.kind) {
    case "malformed-credential":
      return {
        reason: "credential-refused",
        message: `${credentialName} is empty or contains a character that no GitHub token has, such as a space or a line break.`,
        hint: `Store the token again under the same name, without anything around it. ${whereTokensAre(context)}`
      };
    case "unanswered":
      return tellUnanswered(failure, aim);
    case "unintelligible":
      return {
        reason: "github-unintelligible",
        kind: "transient",
        message: `The answer does not look like one from GitHub; the request was to ${aim}.`,
        hint: "Nothing was concluded from it; the next scheduled run tries again. If this continues, check whether a proxy answers in place of GitHub."
      };
    case "of-another-time":
      return {
        reason: "clocks-disagree",
        kind: "transient",
        message: `The time in GitHub's answer does not fit the answers before it, so it may be an old one; the request was to ${aim}.`,
        hint: "Nothing was concluded from it; the next scheduled run tries again. If this continues, look for a cache between the runner and GitHub."
      };
    case "no-time":
      return {
        reason: "no-time-left",
        kind: "transient",
        message: `This run had no time left to ${aim}.`,
        hint: "The next scheduled run goes on from here."
      };
    case "unavailable":
      return {
        reason: "github-unavailable",
        kind: "transient",
        message: `GitHub had an error of its own (HTTP ${failure.status}); the request was to ${aim}.`,
        hint: "The next scheduled run tries again. Outages: https://www.githubstatus.com"
      };
    case "rate-limited":
      return {
        reason: "github-rate-limited",
        kind: "transient",
        message: `GitHub asks ${credentialName} to slow down for longer than this run waits; the request was to ${aim}.`,
        hint: "The next scheduled run tries again. If this continues, give this job a credential that nothing else uses."
      };
  }
}
function tellUnanswered(failure, aim) {
  const { reason, network, proxyStatus, status, redirectedTo } = failure;
  switch (reason) {
    case "redirected": {
      const away = redirectedTo === void 0 ? "" : `, to ${redirectedTo.replace("://", ": //")}`;
      return {
        reason: "moved",
        message: `GitHub answered with a redirect (HTTP ${status}${away}); the request was to ${aim}. A redirect is never followed: it could carry the credential elsewhere.`,
        hint: redirectedTo === void 0 ? "GitHub does so for a repository or organization that was renamed or transferred: use its new name." : "It leads away from the address configured for GitHub: check that address, and whether a proxy or gateway answers in its place."
      };
    }
    case "too-large":
    case "header-too-large":
    case "malformed":
      return {
        reason: "github-unintelligible",
        kind: "transient",
        message: `GitHub's answer could not be read; the request was to ${aim}.`,
        hint: "The next scheduled run tries again. If this continues, check whether a proxy answers in place of GitHub."
      };
    default: {
      const ofProxy = proxyStatus === void 0 ? "" : ` with HTTP ${proxyStatus}`;
      const facts = network === void 0 ? "" : ` (${network}${ofProxy})`;
      if ((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_1__/* .isNetworkFailure */ .NQ)(reason)) {
        const { what, hint } = (0,_chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_0__/* .networkWords */ .G)("GitHub")[reason];
        return {
          reason: `github-${reason}`,
          kind: "transient",
          message: `${what.replace(/\.$/, "")}${facts}; the request was to ${aim}.`,
          hint
        };
      }
      return {
        reason: "github-unreachable",
        kind: "transient",
        message: `GitHub did not answer${facts}; the request was to ${aim}.`,
        hint: "The next scheduled run tries again. If this continues, check that the runner may reach the GitHub API."
      };
    }
  }
}
var foreign = ({ status }, context) => ({
  ...tellFailure({ kind: "unintelligible" }, context),
  message: `The answer (HTTP ${status}) does not look like one from GitHub; the request was to ${context.aim}.`
});
var rejected = ({ status, saying, invalidFields, quote: said }, { aim, purpose }) => ({
  reason: "write-rejected",
  kind: status === 409 || saying === "improperly-encrypted" ? "transient" : "permanent",
  message: `GitHub accepted the request but rejected its contents (HTTP ${status}); the request was to ${aim}.${saidByGitHub(said)}${invalidFields.length === 0 ? "" : ` It names: ${invalidFields.join(", ")}.`}`,
  hint: saying === "improperly-encrypted" ? "GitHub answers like this when its public key changed in between; the next scheduled run tries again." : purpose.kind === "workflow-dispatch" ? "Check that the branch (--ref) is there, and that the workflow on it is started by workflow_dispatch with the inputs mode and authorization-response." : purpose.kind === "secrets" || purpose.kind === "variables" ? "What GitHub says, if anything, is all that is known. Its rules for names: letters, digits and _, not starting with GITHUB_ or a digit; a place holds 100 secrets at most." : wordsAreAll(said)
});
var WORDS_ARE_ALL = "What GitHub says is all that is known: this program does not know the reason.";
function wordsAreAll(said) {
  return said === void 0 ? "GitHub gives no reason." : WORDS_ARE_ALL;
}
var notFound = (refusal, context) => ({
  reason: "not-found",
  message: `GitHub finds nothing there for ${context.credentialName}; the request was to ${context.aim}.${saidByGitHub(refusal.quote)}`,
  hint: refusal.quote !== void 0 ? `${WORDS_ARE_ALL} ${context.check}` : refusal.scopes === void 0 ? `${context.check} GitHub also says "not found" for what a credential may not see: grant it ${context.owner}, with ${context.permission}. ${reachOf(context)}${whereTokensAre(context)}` : `${context.check} GitHub also says "not found" for what a credential may not see. ${scopesOf(refusal, context)} ${grantScope(refusal, context)}`
});
function isOfOwnRun({ purpose, credentialKind }) {
  return purpose.kind === "runs" && credentialKind === "installation";
}
function runNotSeen({ credentialName, aim, jobPermission }) {
  return {
    reason: "permission-missing",
    message: `GitHub finds nothing there for ${credentialName}; the request was to ${aim}.`,
    hint: `GitHub also says "not found" for what a credential may not see. Add to the workflow's job: "permissions: ${jobPermission}".`
  };
}
var BY_STATUS = {
  401: ({ quote: said }, context) => ({
    reason: "credential-refused",
    message: `GitHub refused ${context.credentialName}: it may have expired, been revoked or been stored incompletely.${saidByGitHub(said)}`,
    hint: renewCredential(context)
  }),
  404: (refusal, context) => isOfOwnRun(context) && refusal.quote === void 0 ? runNotSeen(context) : notFound(refusal, context),
  409: rejected,
  410: (refusal, context) => context.purpose.kind === "issues" ? {
    reason: "issues-disabled",
    message: `Issues are disabled in ${context.purpose.repository}, so no issue can be opened there.`,
    hint: `Enable them under ${context.serverUrl}/${context.purpose.repository}/settings, or set open-issues to false.`
  } : unlistedRefusal(refusal, context),
  422: rejected
};
var unknownRefusal = ({ status, quote: said, accepted }, context) => ({
  reason: "github-refused",
  message: `GitHub refused ${context.credentialName} (HTTP ${status}); the request was to ${context.aim}.${saidByGitHub(said)}`,
  hint: `${wordsAreAll(said)} Whoever administers ${context.owner} may know more.${namedByGitHub(accepted)}`
});
var unlistedRefusal = (refusal, context) => ({
  ...unknownRefusal(refusal, context),
  kind: "transient"
});
var FORBIDDEN = {
  "single-sign-on": ({ ssoUrl }, { credentialName, serverUrl, aim }) => ({
    reason: "permission-missing",
    message: `${credentialName} is not authorized for the organization's single sign-on; the request was to ${aim}.`,
    hint: ssoUrl !== void 0 && isOf(serverUrl, ssoUrl) ? `Authorize it within an hour: ${ssoUrl} (later: ${serverUrl}/settings/tokens, Configure SSO).` : `Authorize it there: ${serverUrl}/settings/tokens, Configure SSO.`
  }),
  "classic-forbidden": (_refusal, { credentialName, serverUrl, permission, aim }) => ({
    reason: "github-refused",
    message: `The organization accepts no classic personal access token, and ${credentialName} is one; the request was to ${aim}.`,
    hint: `Give ${credentialName} a fine-grained personal access token with ${permission} (${serverUrl}/settings/personal-access-tokens), or a GitHub App's token.`
  }),
  "fine-grained-forbidden": (_refusal, { credentialName, permission, aim }) => ({
    reason: "github-refused",
    message: `The organization accepts no fine-grained personal access token, and ${credentialName} is one; the request was to ${aim}.`,
    hint: `Give ${credentialName} a GitHub App's token with ${permission}, or ask an owner of the organization to allow fine-grained tokens.`
  }),
  "lifetime-forbidden": (_refusal, { credentialName, serverUrl, aim }) => ({
    reason: "github-refused",
    message: `The organization accepts no personal access token with as long a lifetime as ${credentialName}; the request was to ${aim}.`,
    hint: `Give the token an earlier end on ${serverUrl}/settings/personal-access-tokens, or use a GitHub App's token.`
  }),
  "oauth-app-restricted": (_refusal, { credentialName, serverUrl, permission, aim }) => ({
    reason: "github-refused",
    message: `The organization has not approved the OAuth App that ${credentialName} belongs to; the request was to ${aim}.`,
    hint: `Ask an owner of the organization to approve the app, or use a fine-grained personal access token with ${permission}: ${serverUrl}/settings/personal-access-tokens`
  }),
  "address-not-allowed": (_refusal, { credentialName, aim }) => ({
    reason: "github-refused",
    message: `The organization or its enterprise has an IP allow list, and the address of this runner is not on it; the request was to ${aim}.`,
    hint: `Run the job on a runner whose address is on the list, or ask an owner of it to add the address. ${credentialName} itself is fine.`
  }),
  archived: (_refusal, { owner, aim }) => ({
    reason: "github-refused",
    message: `${owner.charAt(0).toUpperCase()}${owner.slice(1)} is archived, so GitHub accepts no change; the request was to ${aim}.`,
    hint: "Unarchive the repository, or remove it from the configuration."
  }),
  locked: (_refusal, { aim }) => ({
    reason: "github-refused",
    message: `The issue is locked, so GitHub accepts no comment; the request was to ${aim}.`,
    hint: "Unlock the conversation on the issue's page."
  }),
  "scope-missing": (refusal, context) => ({
    reason: "permission-missing",
    message: `${context.credentialName} may not ${context.aim}. ${scopesOf(refusal, context)}`,
    hint: grantScope(refusal, context)
  }),
  "by-integration": ({ accepted }, context) => {
    const { credentialName, credentialKind, serverUrl, permission, aim, purpose, jobPermission } = context;
    const personalPage = `${serverUrl}/settings/personal-access-tokens`;
    if (credentialKind === "own-app") {
      return {
        reason: "permission-missing",
        message: `${credentialName} may not ${aim}.`,
        hint: `Add ${permission} on ${appPermissionsPage(context)} and accept it for the installation.${namedByGitHub(accepted)}`
      };
    }
    const reason = purpose.kind === "secrets" ? "credential-cannot-write-secrets" : "permission-missing";
    if (credentialKind === "app-user") {
      return {
        reason,
        message: `${credentialName} may not ${aim}. A GitHub App made it for a person, as in a codespace, and it may do no more than that app.`,
        hint: `Use a fine-grained personal access token with ${permission} instead: ${personalPage}`
      };
    }
    const ofApp = `grant ${permission} on ${appPermissionsPage(context)} and accept it for the installation. ${reachOf(context)}`;
    if (jobPermission !== void 0 || purpose.kind === "account") {
      const first = jobPermission === void 0 ? "Use a personal access token or a GitHub App instead." : `Add to the workflow's job: "permissions: ${jobPermission}".`;
      return {
        reason: "permission-missing",
        message: `${credentialName} may not ${aim}.`,
        hint: `${first}${namedByGitHub(accepted)} If it is a GitHub App's token: ${ofApp}`.trim()
      };
    }
    return {
      reason,
      message: `${credentialName} may not ${aim}. It is either the workflow's GITHUB_TOKEN, which can never do that, or a GitHub App's token without the permission.`,
      hint: `Give ${credentialName} a GitHub App installation token or a fine-grained personal access token with ${permission}.${namedByGitHub(accepted)} A GitHub App: ${ofApp}A personal access token: ${personalPage}`
    };
  },
  "by-personal-access-token": ({ accepted }, { credentialName, serverUrl, permission, aim }) => ({
    reason: "permission-missing",
    message: `The personal access token in ${credentialName} may not ${aim}.`,
    hint: `Edit it on ${serverUrl}/settings/personal-access-tokens and grant ${permission}; an organization may have to approve the change.${namedByGitHub(accepted)}`
  }),
  "must-be-admin": (_refusal, { credentialName, owner, permission, aim }) => ({
    reason: "permission-missing",
    message: `The account behind ${credentialName} has too low a role to ${aim}.`,
    hint: `Use a token of an account that administers ${owner}, or better a GitHub App with ${permission}.`
  }),
  "improperly-encrypted": unknownRefusal,
  "already-exists": unknownRefusal,
  other: unknownRefusal
};
function saidByGitHub(said) {
  return said === void 0 ? "" : ` GitHub says: "${said}".`;
}
function namedByGitHub(accepted) {
  return accepted === void 0 ? "" : ` GitHub names what it accepts: ${accepted}.`;
}
function scopesOf({ scopes }, { credentialName }) {
  const held = scopes?.held.join(", ") || "none";
  return `It needs the scope ${scopes?.accepted.join(" or ")}; ${credentialName} has: ${held}.`;
}
function grantScope({ scopes }, context) {
  const { credentialKind, credentialName, serverUrl, permission } = context;
  const [scope = ""] = scopes?.accepted ?? [];
  return credentialKind === "oauth" ? `Add it to the login of gh: gh auth refresh${hostOption(serverUrl)} --scopes ${scope}${withoutVariable(credentialName)}${storedAgain(credentialName)}` : `Add ${scope} on ${serverUrl}/settings/tokens, or better use a fine-grained personal access token with ${permission}: ${serverUrl}/settings/personal-access-tokens`;
}
function storedAgain(credentialName) {
  return /^(?:secrets|github)-token$/.test(credentialName) ? `. Then store what "gh auth token" prints in the secret that ${credentialName} reads.` : "";
}
function withoutVariable(credentialName) {
  return /^[A-Z_]+$/.test(credentialName) ? ` (with ${credentialName} cleared, which gh would use instead)` : "";
}
function hostOption(serverUrl) {
  const { host } = new URL(serverUrl);
  return host === "github.com" ? "" : ` --hostname ${host}`;
}
function renewCredential(context) {
  const { credentialKind, serverUrl, permission } = context;
  switch (credentialKind) {
    case "installation":
      return `The token of a GitHub App or of a job lasts an hour and ends with its job: create it in a step of this job, shortly before. GitHub Apps: ${serverUrl}/settings/apps`;
    case "own-app":
      return "Run the workflow again: each run creates its own token.";
    case "oauth":
      return `Log in to gh again: gh auth login${hostOption(serverUrl)}`;
    default:
      return `Make a new one with ${permission} and store it under the same name. ${whereTokensAre(context)}`;
  }
}
function reachOf({ credentialKind, owner }) {
  return credentialKind === "installation" ? `If actions/create-github-app-token makes it, its owner and repositories inputs must name ${owner}: without them it reaches only the repository of the workflow. ` : "";
}
function whereTokensAre({ serverUrl }) {
  return `Personal access tokens: ${serverUrl}/settings/personal-access-tokens. GitHub Apps: ${serverUrl}/settings/apps`;
}
function appPermissionsPage({ purpose, serverUrl }) {
  return purpose.kind === "secrets" && purpose.secretScope.kind === "organization" ? `${serverUrl}/organizations/${purpose.secretScope.organization}/settings/apps` : `${serverUrl}/settings/apps`;
}
function isOf(serverUrl, address) {
  return URL.canParse(address) && new URL(address).origin === new URL(serverUrl).origin;
}

// node_modules/universal-user-agent/index.js
function getUserAgent() {
  if (typeof navigator === "object" && "userAgent" in navigator) {
    return navigator.userAgent;
  }
  if (typeof process === "object" && process.version !== void 0) {
    return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
  }
  return "<environment undetectable>";
}

// node_modules/before-after-hook/lib/register.js
function register(state, name, method, options) {
  if (typeof method !== "function") {
    throw new Error("method for before hook must be a function");
  }
  if (!options) {
    options = {};
  }
  if (Array.isArray(name)) {
    return name.reverse().reduce((callback, name2) => {
      return register.bind(null, state, name2, callback, options);
    }, method)();
  }
  return Promise.resolve().then(() => {
    if (!state.registry[name]) {
      return method(options);
    }
    return state.registry[name].reduce((method2, registered) => {
      return registered.hook.bind(null, method2, options);
    }, method)();
  });
}

// node_modules/before-after-hook/lib/add.js
function addHook(state, kind, name, hook2) {
  const orig = hook2;
  if (!state.registry[name]) {
    state.registry[name] = [];
  }
  if (kind === "before") {
    hook2 = (method, options) => {
      return Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options));
    };
  }
  if (kind === "after") {
    hook2 = (method, options) => {
      let result;
      return Promise.resolve().then(method.bind(null, options)).then((result_) => {
        result = result_;
        return orig(result, options);
      }).then(() => {
        return result;
      });
    };
  }
  if (kind === "error") {
    hook2 = (method, options) => {
      return Promise.resolve().then(method.bind(null, options)).catch((error) => {
        return orig(error, options);
      });
    };
  }
  state.registry[name].push({
    hook: hook2,
    orig
  });
}

// node_modules/before-after-hook/lib/remove.js
function removeHook(state, name, method) {
  if (!state.registry[name]) {
    return;
  }
  const index = state.registry[name].map((registered) => {
    return registered.orig;
  }).indexOf(method);
  if (index === -1) {
    return;
  }
  state.registry[name].splice(index, 1);
}

// node_modules/before-after-hook/index.js
var bind = Function.bind;
var bindable = bind.bind(bind);
function bindApi(hook2, state, name) {
  const removeHookRef = bindable(removeHook, null).apply(
    null,
    name ? [state, name] : [state]
  );
  hook2.api = { remove: removeHookRef };
  hook2.remove = removeHookRef;
  ["before", "error", "after", "wrap"].forEach((kind) => {
    const args = name ? [state, kind, name] : [state, kind];
    hook2[kind] = hook2.api[kind] = bindable(addHook, null).apply(null, args);
  });
}
function Singular() {
  const singularHookName = /* @__PURE__ */ Symbol("Singular");
  const singularHookState = {
    registry: {}
  };
  const singularHook = register.bind(null, singularHookState, singularHookName);
  bindApi(singularHook, singularHookState, singularHookName);
  return singularHook;
}
function Collection() {
  const state = {
    registry: {}
  };
  const hook2 = register.bind(null, state);
  bindApi(hook2, state);
  return hook2;
}
var before_after_hook_default = { Singular, Collection };

// node_modules/@octokit/endpoint/dist-bundle/index.js
var VERSION = "0.0.0-development";
var userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`;
var DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};
function lowercaseKeys(object2) {
  if (!object2) {
    return {};
  }
  return Object.keys(object2).reduce((newObj, key) => {
    newObj[key.toLowerCase()] = object2[key];
    return newObj;
  }, {});
}
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults, options) {
  const result = Object.assign({}, defaults);
  Object.keys(options).forEach((key) => {
    if (isPlainObject(options[key])) {
      if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
      else result[key] = mergeDeep(defaults[key], options[key]);
    } else {
      Object.assign(result, { [key]: options[key] });
    }
  });
  return result;
}
function removeUndefinedProperties(obj) {
  for (const key in obj) {
    if (obj[key] === void 0) {
      delete obj[key];
    }
  }
  return obj;
}
function merge(defaults, route, options) {
  if (typeof route === "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else {
    options = Object.assign({}, route);
  }
  options.headers = lowercaseKeys(options.headers);
  removeUndefinedProperties(options);
  removeUndefinedProperties(options.headers);
  const mergedOptions = mergeDeep(defaults || {}, options);
  if (options.url === "/graphql") {
    if (defaults && defaults.mediaType.previews?.length) {
      mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
        (preview) => !mergedOptions.mediaType.previews.includes(preview)
      ).concat(mergedOptions.mediaType.previews);
    }
    mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
  }
  return mergedOptions;
}
function addQueryParameters(url, parameters) {
  const separator = /\?/.test(url) ? "&" : "?";
  const names = Object.keys(parameters);
  if (names.length === 0) {
    return url;
  }
  return url + separator + names.map((name) => {
    if (name === "q") {
      return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
    }
    return `${name}=${encodeURIComponent(parameters[name])}`;
  }).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  const matches = url.match(urlVariableRegex);
  if (!matches) {
    return [];
  }
  return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}
function omit(object2, keysToOmit) {
  const result = { __proto__: null };
  for (const key of Object.keys(object2)) {
    if (keysToOmit.indexOf(key) === -1) {
      result[key] = object2[key];
    }
  }
  return result;
}
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    if (!/%[0-9A-Fa-f]/.test(part)) {
      part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
    }
    return part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key) {
  value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
  if (key) {
    return encodeUnreserved(key) + "=" + value;
  } else {
    return value;
  }
}
function isDefined(value) {
  return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
  var value = context[key], result = [];
  if (isDefined(value) && value !== "") {
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
      value = value.toString();
      if (modifier && modifier !== "*") {
        value = value.substring(0, parseInt(modifier, 10));
      }
      result.push(
        encodeValue(operator, value, isKeyOperator(operator) ? key : "")
      );
    } else {
      if (modifier === "*") {
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            result.push(
              encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
            );
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              result.push(encodeValue(operator, value[k], k));
            }
          });
        }
      } else {
        const tmp = [];
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            tmp.push(encodeValue(operator, value2));
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              tmp.push(encodeUnreserved(k));
              tmp.push(encodeValue(operator, value[k].toString()));
            }
          });
        }
        if (isKeyOperator(operator)) {
          result.push(encodeUnreserved(key) + "=" + tmp.join(","));
        } else if (tmp.length !== 0) {
          result.push(tmp.join(","));
        }
      }
    }
  } else {
    if (operator === ";") {
      if (isDefined(value)) {
        result.push(encodeUnreserved(key));
      }
    } else if (value === "" && (operator === "&" || operator === "?")) {
      result.push(encodeUnreserved(key) + "=");
    } else if (value === "") {
      result.push("");
    }
  }
  return result;
}
function parseUrl(template) {
  return {
    expand: expand.bind(null, template)
  };
}
function expand(template, context) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal) {
      if (expression) {
        let operator = "";
        const values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1) {
          operator = expression.charAt(0);
          expression = expression.substr(1);
        }
        expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
        });
        if (operator && operator !== "+") {
          var separator = ",";
          if (operator === "?") {
            separator = "&";
          } else if (operator !== "#") {
            separator = operator;
          }
          return (values.length !== 0 ? operator : "") + values.join(separator);
        } else {
          return values.join(",");
        }
      } else {
        return encodeReserved(literal);
      }
    }
  );
  if (template === "/") {
    return template;
  } else {
    return template.replace(/\/$/, "");
  }
}
function parse(options) {
  let method = options.method.toUpperCase();
  let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
  let headers = Object.assign({}, options.headers);
  let body;
  let parameters = omit(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]);
  const urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters);
  if (!/^http/.test(url)) {
    url = options.baseUrl + url;
  }
  const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
  const remainingParameters = omit(parameters, omittedParameters);
  const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
  if (!isBinaryRequest) {
    if (options.mediaType.format) {
      headers.accept = headers.accept.split(/,/).map(
        (format) => format.replace(
          /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
          `application/vnd$1$2.${options.mediaType.format}`
        )
      ).join(",");
    }
    if (url.endsWith("/graphql")) {
      if (options.mediaType.previews?.length) {
        const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
        headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
          const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
          return `application/vnd.github.${preview}-preview${format}`;
        }).join(",");
      }
    }
  }
  if (["GET", "HEAD"].includes(method)) {
    url = addQueryParameters(url, remainingParameters);
  } else {
    if ("data" in remainingParameters) {
      body = remainingParameters.data;
    } else {
      if (Object.keys(remainingParameters).length) {
        body = remainingParameters;
      }
    }
  }
  if (!headers["content-type"] && typeof body !== "undefined") {
    headers["content-type"] = "application/json; charset=utf-8";
  }
  if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
    body = "";
  }
  return Object.assign(
    { method, url, headers },
    typeof body !== "undefined" ? { body } : null,
    options.request ? { request: options.request } : null
  );
}
function endpointWithDefaults(defaults, route, options) {
  return parse(merge(defaults, route, options));
}
function withDefaults(oldDefaults, newDefaults) {
  const DEFAULTS2 = merge(oldDefaults, newDefaults);
  const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge.bind(null, DEFAULTS2),
    parse
  });
}
var endpoint = withDefaults(null, DEFAULTS);

// node_modules/content-type/dist/index.js
var SP = 32;
var HTAB = 9;
var SEMI = 59;
var EQ = 61;
var DQUOTE = 34;
var BSLASH = 92;
var COMMA = 44;
var LOWER_CASE = 1;
var OWS = 2;
var SEMI_FLAG = 4;
var COMMA_FLAG = 8;
var TOKEN_FLAG = 16;
var NON_ASCII = 65280;
var CASE_FLAGS = LOWER_CASE | NON_ASCII;
var CHAR_MAP = new Uint8Array(256);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let code = 128; code <= 255; code++) {
  CHAR_MAP[code] |= LOWER_CASE;
}
for (const char of "!#$%&'*+-.^_`|~") {
  CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
}
for (let code = 48; code <= 57; code++) {
  CHAR_MAP[code] |= TOKEN_FLAG;
}
for (let code = 65; code <= 90; code++) {
  CHAR_MAP[code] |= LOWER_CASE | TOKEN_FLAG;
}
for (let code = 97; code <= 122; code++) {
  CHAR_MAP[code] |= TOKEN_FLAG;
}
var NullObject = /* @__PURE__ */ (() => {
  const C = function() {
  };
  C.prototype = /* @__PURE__ */ Object.create(null);
  return C;
})();
function parse2(header, options) {
  const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
  const len = header.length;
  let valueStart = options?.start ?? 0;
  while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) {
    valueStart++;
  }
  let index = valueStart;
  let typeFlags = 0;
  let whitespace = -1;
  let stop = options?.parameters === false ? COMMA_FLAG : 0;
  while (index < len) {
    const code = header.charCodeAt(index);
    const flags = CHAR_MAP[code];
    if ((flags & stopFlags) !== 0) {
      stop |= flags & COMMA_FLAG;
      break;
    }
    if ((flags & OWS) !== 0) {
      if (whitespace === -1)
        whitespace = index;
    } else {
      whitespace = -1;
    }
    typeFlags |= code & NON_ASCII | flags;
    index++;
  }
  const valueEnd = whitespace === -1 ? index : whitespace;
  const value = header.slice(valueStart, valueEnd);
  const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
  if (index === len || stop !== 0) {
    return { type, index, parameters: new NullObject() };
  }
  return parseParameters(header, type, index, len, stopFlags);
}
function parseParameters(header, type, index, len, stopFlags) {
  const parameters = new NullObject();
  parameter: while (index < len) {
    index++;
    while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
      index++;
    }
    const keyStart = index;
    let keyFlags = 0;
    let keyWhitespace = -1;
    while (index < len) {
      const code = header.charCodeAt(index);
      const flags = CHAR_MAP[code];
      if ((flags & stopFlags) !== 0) {
        if ((flags & COMMA_FLAG) !== 0)
          break parameter;
        continue parameter;
      }
      if (code === EQ) {
        const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
        const value = header.slice(keyStart, keyEnd);
        const key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
        index++;
        while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
          index++;
        }
        if (index < len && header.charCodeAt(index) === DQUOTE) {
          const quotedStart = ++index;
          let escaped = false;
          while (index < len) {
            const code2 = header.charCodeAt(index);
            if (code2 === DQUOTE) {
              if (parameters[key] === void 0) {
                parameters[key] = escaped ? unescapeQuotedPairs(header, quotedStart, index) : header.slice(quotedStart, index);
              }
              index++;
              let stop2 = 0;
              while (index < len) {
                const code3 = header.charCodeAt(index);
                const flags2 = CHAR_MAP[code3];
                if ((flags2 & stopFlags) !== 0) {
                  stop2 = flags2 & COMMA_FLAG;
                  break;
                }
                index++;
              }
              if (stop2 !== 0)
                break parameter;
              continue parameter;
            }
            if (code2 === BSLASH && index + 1 < len) {
              escaped = true;
              index += 2;
              continue;
            }
            index++;
          }
          continue parameter;
        }
        const valueStart = index;
        let stop = 0;
        let valueWhitespace = -1;
        while (index < len) {
          const code2 = header.charCodeAt(index);
          const flags2 = CHAR_MAP[code2];
          if ((flags2 & stopFlags) !== 0) {
            stop = flags2 & COMMA_FLAG;
            break;
          }
          if ((flags2 & OWS) !== 0) {
            if (valueWhitespace === -1)
              valueWhitespace = index;
          } else {
            valueWhitespace = -1;
          }
          index++;
        }
        if (parameters[key] === void 0) {
          const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
          parameters[key] = header.slice(valueStart, valueEnd);
        }
        if (stop !== 0)
          break parameter;
        continue parameter;
      }
      if ((flags & OWS) !== 0) {
        if (keyWhitespace === -1)
          keyWhitespace = index;
      } else {
        keyWhitespace = -1;
      }
      keyFlags |= code & NON_ASCII | flags;
      index++;
    }
  }
  return { type, index, parameters };
}
function unescapeQuotedPairs(str, start, end) {
  let result = "";
  for (let index = start; index < end; index++) {
    if (str.charCodeAt(index) === BSLASH) {
      result += str.slice(start, index);
      start = ++index;
    }
  }
  return result + str.slice(start, end);
}

// node_modules/json-with-bigint/json-with-bigint.js
var intRegex = /^-?\d+$/;
var noiseValue = /^-?\d+n+$/;
var originalStringify = JSON.stringify;
var originalParse = JSON.parse;
var customFormat = /^-?\d+n$/;
var bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
var noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
var isUnstringifiable = (val) => val === void 0 || typeof val === "function" || typeof val === "symbol";
var isRawJSON = (val) => val !== null && typeof val === "object" && val.constructor && val.constructor.name === "RawJSON";
var stringifyIteratively = (rootValue, replacer, spaceParam) => {
  let space = "";
  if (typeof spaceParam === "number") {
    space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
  } else if (typeof spaceParam === "string") {
    space = spaceParam.slice(0, 10);
  }
  const isFunctionReplacer = typeof replacer === "function";
  const propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null;
  const prepareVal = (parent, key, val) => {
    const isObject = val !== null && typeof val === "object";
    const hasToJSON = isObject && typeof val.toJSON === "function";
    if (hasToJSON) {
      val = val.toJSON(key);
    }
    const isNoise = typeof val === "string" && noiseValue.test(val);
    if (isNoise) return val + "n";
    const isBigInt = typeof val === "bigint";
    if (isBigInt) {
      const supportsRawJSON = "rawJSON" in JSON;
      if (supportsRawJSON) return JSON.rawJSON(val.toString());
      return val.toString() + "n";
    }
    if (isFunctionReplacer) {
      val = replacer.call(parent, key, val);
    }
    const isPostReplacerObject = val !== null && typeof val === "object";
    if (isPostReplacerObject) {
      const isPrimitiveWrapper = val instanceof Number || val instanceof String || val instanceof Boolean;
      if (isPrimitiveWrapper) {
        val = val.valueOf();
      }
    }
    return val;
  };
  const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
  if (isUnstringifiable(rootProcessed)) {
    return void 0;
  }
  const isRootPrimitive = rootProcessed === null || typeof rootProcessed !== "object";
  const isRootNativeRawJSON = isRawJSON(rootProcessed);
  if (isRootPrimitive || isRootNativeRawJSON) {
    return originalStringify(rootProcessed);
  }
  const chunks = [];
  let level = 0;
  const stack = [
    {
      parent: { "": rootProcessed },
      key: "",
      val: rootProcessed,
      isArray: Array.isArray(rootProcessed),
      keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
      index: 0,
      first: true
    }
  ];
  const visited = new WeakSet([rootProcessed]);
  while (stack.length > 0) {
    const node = stack[stack.length - 1];
    if (node.index === 0) {
      chunks.push(node.isArray ? "[" : "{");
      level++;
    }
    let isDone = false;
    if (node.isArray) {
      if (node.index < node.val.length) {
        if (!node.first) chunks.push(",");
        if (space) chunks.push("\n" + space.repeat(level));
        const childRaw = node.val[node.index];
        const childVal = prepareVal(node.val, String(node.index), childRaw);
        if (isUnstringifiable(childVal)) {
          chunks.push("null");
          node.first = false;
          node.index++;
        } else {
          const isComplexObject = childVal !== null && typeof childVal === "object";
          const isNativeRaw = isRawJSON(childVal);
          if (isComplexObject && !isNativeRaw) {
            if (visited.has(childVal)) {
              throw new TypeError("Converting circular structure to JSON");
            }
            visited.add(childVal);
            stack.push({
              parent: node.val,
              key: String(node.index),
              val: childVal,
              isArray: Array.isArray(childVal),
              keys: Array.isArray(childVal) ? null : Object.keys(childVal),
              index: 0,
              first: true
            });
            node.first = false;
            node.index++;
          } else {
            chunks.push(originalStringify(childVal));
            node.first = false;
            node.index++;
          }
        }
      } else {
        isDone = true;
      }
    } else {
      while (node.index < node.keys.length) {
        const k = node.keys[node.index++];
        const isFilteredOutByArray = propertyList && !propertyList.has(k);
        if (isFilteredOutByArray) continue;
        const childRaw = node.val[k];
        const childVal = prepareVal(node.val, k, childRaw);
        if (isUnstringifiable(childVal)) continue;
        if (!node.first) chunks.push(",");
        if (space) {
          chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
        } else {
          chunks.push(originalStringify(k) + ":");
        }
        const isComplexObject = childVal !== null && typeof childVal === "object";
        const isNativeRaw = isRawJSON(childVal);
        if (isComplexObject && !isNativeRaw) {
          if (visited.has(childVal)) {
            throw new TypeError("Converting circular structure to JSON");
          }
          visited.add(childVal);
          stack.push({
            parent: node.val,
            key: k,
            val: childVal,
            isArray: Array.isArray(childVal),
            keys: Array.isArray(childVal) ? null : Object.keys(childVal),
            index: 0,
            first: true
          });
          node.first = false;
          break;
        } else {
          chunks.push(originalStringify(childVal));
          node.first = false;
        }
      }
      const isNodeFullyProcessed = node.index >= node.keys.length && stack[stack.length - 1] === node;
      if (isNodeFullyProcessed) {
        isDone = true;
      }
    }
    if (isDone) {
      level--;
      if (!node.first && space) chunks.push("\n" + space.repeat(level));
      chunks.push(node.isArray ? "]" : "}");
      visited.delete(node.val);
      stack.pop();
    }
  }
  return chunks.join("");
};
var JSONStringify = (value, replacer, space) => {
  try {
    const supportsRawJSON = "rawJSON" in JSON;
    if (supportsRawJSON) {
      return originalStringify(
        value,
        (key, val) => {
          if (typeof val === "bigint") return JSON.rawJSON(val.toString());
          const hasFunctionReplacer = typeof replacer === "function";
          if (hasFunctionReplacer) return replacer(key, val);
          const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key);
          if (isKeyInArrayReplacer) return val;
          return val;
        },
        space
      );
    }
    if (!value) return originalStringify(value, replacer, space);
    const convertedToCustomJSON = originalStringify(
      value,
      (key, val) => {
        const isNoise = typeof val === "string" && noiseValue.test(val);
        if (isNoise) return val.toString() + "n";
        if (typeof val === "bigint") return val.toString() + "n";
        const hasFunctionReplacer = typeof replacer === "function";
        if (hasFunctionReplacer) return replacer(key, val);
        const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key);
        if (isKeyInArrayReplacer) return val;
        return val;
      },
      space
    );
    const processedJSON = convertedToCustomJSON.replace(
      bigIntsStringify,
      "$1$2$3"
    );
    const denoisedJSON = processedJSON.replace(noiseStringify, "$1$2$3");
    return denoisedJSON;
  } catch (error) {
    if (error instanceof RangeError) {
      const convertedJSON = stringifyIteratively(value, replacer, space);
      if (convertedJSON === void 0) return void 0;
      const supportsRawJSON = "rawJSON" in JSON;
      if (supportsRawJSON) return convertedJSON;
      const processedJSON = convertedJSON.replace(bigIntsStringify, "$1$2$3");
      return processedJSON.replace(noiseStringify, "$1$2$3");
    }
    throw error;
  }
};
var featureCache = /* @__PURE__ */ new Map();
var isContextSourceSupported = () => {
  const parseFingerprint = JSON.parse.toString();
  if (featureCache.has(parseFingerprint)) {
    return featureCache.get(parseFingerprint);
  }
  try {
    const result = JSON.parse(
      "1",
      (_, __, context) => !!context?.source && context.source === "1"
    );
    featureCache.set(parseFingerprint, result);
    return result;
  } catch {
    featureCache.set(parseFingerprint, false);
    return false;
  }
};
var convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
  const isCustomFormatBigInt = typeof value === "string" && customFormat.test(value);
  if (isCustomFormatBigInt) return BigInt(value.slice(0, -1));
  const isNoiseValue = typeof value === "string" && noiseValue.test(value);
  if (isNoiseValue) return value.slice(0, -1);
  const hasUserReviver = typeof userReviver === "function";
  if (!hasUserReviver) return value;
  return userReviver(key, value, context);
};
var JSONParseV2 = (text, reviver) => {
  return JSON.parse(text, (key, value, context) => {
    const isNumber = typeof value === "number";
    const isOutOfBounds = value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
    const isBigNumber = isNumber && isOutOfBounds;
    const isInt = context && intRegex.test(context.source);
    const isBigInt = isBigNumber && isInt;
    if (isBigInt) return BigInt(context.source);
    const hasCustomReviver = typeof reviver === "function";
    if (!hasCustomReviver) return value;
    return reviver(key, value, context);
  });
};
var MAX_INT = Number.MAX_SAFE_INTEGER.toString();
var MAX_DIGITS = MAX_INT.length;
var stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
var noiseValueWithQuotes = /^"-?\d+n+"$/;
var applyReviverIteratively = (parsed, userReviver) => {
  const rootHolder = { "": parsed };
  const stack = [{ parent: rootHolder, key: "", visited: false }];
  while (stack.length > 0) {
    const node = stack[stack.length - 1];
    if (!node.visited) {
      node.visited = true;
      const value = node.parent[node.key];
      const isComplexObject = value !== null && typeof value === "object";
      if (isComplexObject) {
        const keys = Object.keys(value);
        for (let i = keys.length - 1; i >= 0; i--) {
          stack.push({ parent: value, key: keys[i], visited: false });
        }
      }
    } else {
      const { parent, key } = node;
      let value = parent[key];
      if (typeof value === "string") {
        const isCustomFormatBigInt = customFormat.test(value);
        if (isCustomFormatBigInt) {
          value = BigInt(value.slice(0, -1));
        } else {
          const isNoise = noiseValue.test(value);
          if (isNoise) value = value.slice(0, -1);
        }
      }
      const hasUserReviver = typeof userReviver === "function";
      if (hasUserReviver) {
        value = userReviver.call(parent, key, value);
      }
      const isDeleted = value === void 0;
      if (isDeleted) {
        delete parent[key];
      } else {
        parent[key] = value;
      }
      stack.pop();
    }
  }
  return rootHolder[""];
};
var serializeBigInts = (text) => {
  return text.replace(
    stringsOrLargeNumbers,
    (match, digits, fractional, exponential) => {
      const isString = match[0] === '"';
      const isNoise = isString && noiseValueWithQuotes.test(match);
      if (isNoise) return match.substring(0, match.length - 1) + 'n"';
      const hasFractionalOrExponential = fractional || exponential;
      const isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
      const isStandardValue = isString || hasFractionalOrExponential || isLessThanMaxSafeInt;
      if (isStandardValue) return match;
      return '"' + match + 'n"';
    }
  );
};
var JSONParse = (text, reviver) => {
  if (!text) return originalParse(text, reviver);
  try {
    if (isContextSourceSupported()) return JSONParseV2(text, reviver);
    const serializedData = serializeBigInts(text);
    return originalParse(
      serializedData,
      (key, value, context) => convertMarkedBigIntsReviver(key, value, context, reviver)
    );
  } catch (error) {
    if (error instanceof RangeError) {
      const serializedData = serializeBigInts(text);
      const parsed = originalParse(serializedData);
      return applyReviverIteratively(parsed, reviver);
    }
    throw error;
  }
};

// node_modules/@octokit/request-error/dist-src/index.js
var RequestError = class extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
};

// node_modules/@octokit/request/dist-bundle/index.js
var VERSION2 = "10.0.16";
var defaults_default = {
  headers: {
    "user-agent": `octokit-request.js/${VERSION2} ${getUserAgent()}`
  }
};
function isPlainObject2(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
var noop = () => "";
async function fetchWrapper(requestOptions) {
  const fetch = requestOptions.request?.fetch || globalThis.fetch;
  if (!fetch) {
    throw new Error(
      "fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
    );
  }
  const log = requestOptions.request?.log || console;
  const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
  const body = isPlainObject2(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
  const requestHeaders = Object.fromEntries(
    Object.entries(requestOptions.headers).map(([name, value]) => [
      name,
      String(value)
    ])
  );
  let fetchResponse;
  try {
    fetchResponse = await fetch(requestOptions.url, {
      method: requestOptions.method,
      body,
      redirect: requestOptions.request?.redirect,
      headers: requestHeaders,
      signal: requestOptions.request?.signal,
      // duplex must be set if request.body is ReadableStream or Async Iterables.
      // See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
      ...requestOptions.body && { duplex: "half" }
    });
  } catch (error) {
    let message = "Unknown Error";
    if (error instanceof Error) {
      if (error.name === "AbortError") {
        error.status = 500;
        throw error;
      }
      message = error.message;
      if (error.name === "TypeError" && "cause" in error) {
        if (error.cause instanceof Error) {
          message = error.cause.message;
        } else if (typeof error.cause === "string") {
          message = error.cause;
        }
      }
    }
    const requestError = new RequestError(message, 500, {
      request: requestOptions
    });
    requestError.cause = error;
    throw requestError;
  }
  const status = fetchResponse.status;
  const url = fetchResponse.url;
  const responseHeaders = {};
  for (const [key, value] of fetchResponse.headers) {
    responseHeaders[key] = value;
  }
  const octokitResponse = {
    url,
    status,
    headers: responseHeaders,
    data: ""
  };
  if ("deprecation" in responseHeaders) {
    const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
    const deprecationLink = matches && matches.pop();
    log.warn(
      `[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
    );
  }
  if (status === 204 || status === 205) {
    return octokitResponse;
  }
  if (requestOptions.method === "HEAD") {
    if (status < 400) {
      return octokitResponse;
    }
    throw new RequestError(fetchResponse.statusText, status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status === 304) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError("Not modified", status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status >= 400) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError(toErrorMessage(octokitResponse.data), status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
  return octokitResponse;
}
async function getResponseData(response) {
  const contentType = response.headers.get("content-type");
  if (!contentType) {
    return response.text().catch(noop);
  }
  const mimetype = parse2(contentType);
  if (isJSONResponse(mimetype)) {
    let text = "";
    try {
      text = await response.text();
      return JSONParse(text);
    } catch (err) {
      return text;
    }
  } else if (mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
  // (RFC 2046) and must never be decoded as text, even when the response
  // carries a (misleading) `charset=utf-8` parameter — see #751.
  mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") {
    return response.text().catch(noop);
  } else {
    return response.arrayBuffer().catch(
      /* v8 ignore next -- @preserve */
      () => new ArrayBuffer(0)
    );
  }
}
function isJSONResponse(mimetype) {
  return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
  if (typeof data === "string") {
    return data;
  }
  if (data instanceof ArrayBuffer) {
    return "Unknown error";
  }
  if (typeof data === "object" && data !== null && "message" in data) {
    const objectData = data;
    const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
    return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
  }
  return `Unknown error: ${JSON.stringify(data)}`;
}
function withDefaults2(oldEndpoint, newDefaults) {
  const endpoint2 = oldEndpoint.defaults(newDefaults);
  const newApi = function(route, parameters) {
    const endpointOptions = endpoint2.merge(route, parameters);
    if (!endpointOptions.request || !endpointOptions.request.hook) {
      return fetchWrapper(endpoint2.parse(endpointOptions));
    }
    const request2 = (route2, parameters2) => {
      return fetchWrapper(
        endpoint2.parse(endpoint2.merge(route2, parameters2))
      );
    };
    Object.assign(request2, {
      endpoint: endpoint2,
      defaults: withDefaults2.bind(null, endpoint2)
    });
    return endpointOptions.request.hook(request2, endpointOptions);
  };
  return Object.assign(newApi, {
    endpoint: endpoint2,
    defaults: withDefaults2.bind(null, endpoint2)
  });
}
var request = withDefaults2(endpoint, defaults_default);

// node_modules/@octokit/graphql/dist-bundle/index.js
var VERSION3 = "0.0.0-development";
function _buildMessageForResponseErrors(data) {
  return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
  constructor(request2, headers, response) {
    super(_buildMessageForResponseErrors(response));
    this.request = request2;
    this.headers = headers;
    this.response = response;
    this.errors = response.errors;
    this.data = response.data;
    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, this.constructor);
    }
  }
  request;
  headers;
  response;
  name = "GraphqlResponseError";
  errors;
  data;
};
var NON_VARIABLE_OPTIONS = [
  "method",
  "baseUrl",
  "url",
  "headers",
  "request",
  "query",
  "mediaType",
  "operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = ["query", "method", "url"];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
  if (options) {
    if (typeof query === "string" && "query" in options) {
      return Promise.reject(
        new Error(`[@octokit/graphql] "query" cannot be used as variable name`)
      );
    }
    for (const key in options) {
      if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
      return Promise.reject(
        new Error(
          `[@octokit/graphql] "${key}" cannot be used as variable name`
        )
      );
    }
  }
  const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
  const requestOptions = Object.keys(
    parsedOptions
  ).reduce((result, key) => {
    if (NON_VARIABLE_OPTIONS.includes(key)) {
      result[key] = parsedOptions[key];
      return result;
    }
    if (!result.variables) {
      result.variables = {};
    }
    result.variables[key] = parsedOptions[key];
    return result;
  }, {});
  const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
  if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) {
    requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
  }
  return request2(requestOptions).then((response) => {
    if (response.data.errors) {
      const headers = {};
      for (const key of Object.keys(response.headers)) {
        headers[key] = response.headers[key];
      }
      throw new GraphqlResponseError(
        requestOptions,
        headers,
        response.data
      );
    }
    return response.data.data;
  });
}
function withDefaults3(request2, newDefaults) {
  const newRequest = request2.defaults(newDefaults);
  const newApi = (query, options) => {
    return graphql(newRequest, query, options);
  };
  return Object.assign(newApi, {
    defaults: withDefaults3.bind(null, newRequest),
    endpoint: newRequest.endpoint
  });
}
var graphql2 = withDefaults3(request, {
  headers: {
    "user-agent": `octokit-graphql.js/${VERSION3} ${getUserAgent()}`
  },
  method: "POST",
  url: "/graphql"
});
function withCustomRequest(customRequest) {
  return withDefaults3(customRequest, {
    method: "POST",
    url: "/graphql"
  });
}

// node_modules/@octokit/auth-token/dist-bundle/index.js
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);
async function auth(token) {
  const isApp = isJWT(token);
  const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
  const isUserToServer = token.startsWith("ghu_");
  const tokenType = isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth";
  return {
    type: "token",
    token,
    tokenType
  };
}
function withAuthorizationPrefix(token) {
  if (token.split(/\./).length === 3) {
    return `bearer ${token}`;
  }
  return `token ${token}`;
}
async function hook(token, request2, route, parameters) {
  const endpoint2 = request2.endpoint.merge(
    route,
    parameters
  );
  endpoint2.headers.authorization = withAuthorizationPrefix(token);
  return request2(endpoint2);
}
var createTokenAuth = function createTokenAuth2(token) {
  if (!token) {
    throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
  }
  if (typeof token !== "string") {
    throw new Error(
      "[@octokit/auth-token] Token passed to createTokenAuth is not a string"
    );
  }
  token = token.replace(/^(token|bearer) +/i, "");
  return Object.assign(auth.bind(null, token), {
    hook: hook.bind(null, token)
  });
};

// node_modules/@octokit/core/dist-src/version.js
var VERSION4 = "7.0.8";

// node_modules/@octokit/core/dist-src/index.js
var noop2 = () => {
};
var consoleWarn = console.warn.bind(console);
var consoleError = console.error.bind(console);
function createLogger(logger = {}) {
  if (typeof logger.debug !== "function") {
    logger.debug = noop2;
  }
  if (typeof logger.info !== "function") {
    logger.info = noop2;
  }
  if (typeof logger.warn !== "function") {
    logger.warn = consoleWarn;
  }
  if (typeof logger.error !== "function") {
    logger.error = consoleError;
  }
  return logger;
}
var userAgentTrail = `octokit-core.js/${VERSION4} ${getUserAgent()}`;
var Octokit = class {
  static VERSION = VERSION4;
  static defaults(defaults) {
    const OctokitWithDefaults = class extends this {
      constructor(...args) {
        const options = args[0] || {};
        if (typeof defaults === "function") {
          super(defaults(options));
          return;
        }
        super(
          Object.assign(
            {},
            defaults,
            options,
            options.userAgent && defaults.userAgent ? {
              userAgent: `${options.userAgent} ${defaults.userAgent}`
            } : null
          )
        );
      }
    };
    return OctokitWithDefaults;
  }
  static plugins = [];
  /**
   * Attach a plugin (or many) to your Octokit instance.
   *
   * @example
   * const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
   */
  static plugin(...newPlugins) {
    const currentPlugins = this.plugins;
    const NewOctokit = class extends this {
      static plugins = currentPlugins.concat(
        newPlugins.filter((plugin) => !currentPlugins.includes(plugin))
      );
    };
    return NewOctokit;
  }
  constructor(options = {}) {
    const hook2 = new before_after_hook_default.Collection();
    const requestDefaults = {
      baseUrl: request.endpoint.DEFAULTS.baseUrl,
      headers: {},
      request: Object.assign({}, options.request, {
        // @ts-ignore internal usage only, no need to type
        hook: hook2.bind(null, "request")
      }),
      mediaType: {
        previews: [],
        format: ""
      }
    };
    requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
    if (options.baseUrl) {
      requestDefaults.baseUrl = options.baseUrl;
    }
    if (options.previews) {
      requestDefaults.mediaType.previews = options.previews;
    }
    if (options.timeZone) {
      requestDefaults.headers["time-zone"] = options.timeZone;
    }
    this.request = request.defaults(requestDefaults);
    this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
    this.log = createLogger(options.log);
    this.hook = hook2;
    if (!options.authStrategy) {
      if (!options.auth) {
        this.auth = async () => ({
          type: "unauthenticated"
        });
      } else {
        const auth2 = createTokenAuth(options.auth);
        hook2.wrap("request", auth2.hook);
        this.auth = auth2;
      }
    } else {
      const { authStrategy, ...otherOptions } = options;
      const auth2 = authStrategy(
        Object.assign(
          {
            request: this.request,
            log: this.log,
            // we pass the current octokit instance as well as its constructor options
            // to allow for authentication strategies that return a new octokit instance
            // that shares the same internal state as the current one. The original
            // requirement for this was the "event-octokit" authentication strategy
            // of https://github.com/probot/octokit-auth-probot.
            octokit: this,
            octokitOptions: otherOptions
          },
          options.auth
        )
      );
      hook2.wrap("request", auth2.hook);
      this.auth = auth2;
    }
    const classConstructor = this.constructor;
    for (let i = 0; i < classConstructor.plugins.length; ++i) {
      Object.assign(this, classConstructor.plugins[i](this, options));
    }
  }
  // assigned during constructor
  request;
  graphql;
  log;
  hook;
  // TODO: type `octokit.auth` based on passed options.authStrategy
  auth;
};

// node_modules/@octokit/plugin-request-log/dist-src/version.js
var VERSION5 = "6.0.0";

// node_modules/@octokit/plugin-request-log/dist-src/index.js
function requestLog(octokit) {
  octokit.hook.wrap("request", (request2, options) => {
    octokit.log.debug("request", options);
    const start = Date.now();
    const requestOptions = octokit.request.endpoint.parse(options);
    const path = requestOptions.url.replace(options.baseUrl, "");
    return request2(options).then((response) => {
      const requestId = response.headers["x-github-request-id"];
      octokit.log.info(
        `${requestOptions.method} ${path} - ${response.status} with id ${requestId} in ${Date.now() - start}ms`
      );
      return response;
    }).catch((error) => {
      const requestId = error.response?.headers["x-github-request-id"] || "UNKNOWN";
      octokit.log.error(
        `${requestOptions.method} ${path} - ${error.status} with id ${requestId} in ${Date.now() - start}ms`
      );
      throw error;
    });
  });
}
requestLog.VERSION = VERSION5;

// node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
var VERSION6 = "0.0.0-development";
function normalizePaginatedListResponse(response) {
  if (!response.data) {
    return {
      ...response,
      data: []
    };
  }
  const responseNeedsNormalization = ("total_count" in response.data || "total_commits" in response.data) && !("url" in response.data);
  if (!responseNeedsNormalization) return response;
  const incompleteResults = response.data.incomplete_results;
  const repositorySelection = response.data.repository_selection;
  const totalCount = response.data.total_count;
  const totalCommits = response.data.total_commits;
  delete response.data.incomplete_results;
  delete response.data.repository_selection;
  delete response.data.total_count;
  delete response.data.total_commits;
  const namespaceKey = Object.keys(response.data)[0];
  const data = response.data[namespaceKey];
  response.data = data;
  if (typeof incompleteResults !== "undefined") {
    response.data.incomplete_results = incompleteResults;
  }
  if (typeof repositorySelection !== "undefined") {
    response.data.repository_selection = repositorySelection;
  }
  response.data.total_count = totalCount;
  response.data.total_commits = totalCommits;
  return response;
}
function iterator(octokit, route, parameters) {
  const options = typeof route === "function" ? route.endpoint(parameters) : octokit.request.endpoint(route, parameters);
  const requestMethod = typeof route === "function" ? route : octokit.request;
  const method = options.method;
  const headers = options.headers;
  let url = options.url;
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        if (!url) return { done: true };
        try {
          const response = await requestMethod({ method, url, headers });
          const normalizedResponse = normalizePaginatedListResponse(response);
          url = ((normalizedResponse.headers.link || "").match(
            /<([^<>]+)>;\s*rel="next"/
          ) || [])[1];
          if (!url && "total_commits" in normalizedResponse.data) {
            const parsedUrl = new URL(normalizedResponse.url);
            const params = parsedUrl.searchParams;
            const page = parseInt(params.get("page") || "1", 10);
            const per_page = parseInt(params.get("per_page") || "250", 10);
            if (page * per_page < normalizedResponse.data.total_commits) {
              params.set("page", String(page + 1));
              url = parsedUrl.toString();
            }
          }
          return { value: normalizedResponse };
        } catch (error) {
          if (error.status !== 409) throw error;
          url = "";
          return {
            value: {
              status: 200,
              headers: {},
              data: []
            }
          };
        }
      }
    })
  };
}
function paginate(octokit, route, parameters, mapFn) {
  if (typeof parameters === "function") {
    mapFn = parameters;
    parameters = void 0;
  }
  return gather(
    octokit,
    [],
    iterator(octokit, route, parameters)[Symbol.asyncIterator](),
    mapFn
  );
}
function gather(octokit, results, iterator2, mapFn) {
  return iterator2.next().then((result) => {
    if (result.done) {
      return results;
    }
    let earlyExit = false;
    function done() {
      earlyExit = true;
    }
    results = results.concat(
      mapFn ? mapFn(result.value, done) : result.value.data
    );
    if (earlyExit) {
      return results;
    }
    return gather(octokit, results, iterator2, mapFn);
  });
}
var composePaginateRest = Object.assign(paginate, {
  iterator
});
function paginateRest(octokit) {
  return {
    paginate: Object.assign(paginate.bind(null, octokit), {
      iterator: iterator.bind(null, octokit)
    })
  };
}
paginateRest.VERSION = VERSION6;

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/version.js
var VERSION7 = "17.0.0";

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/generated/endpoints.js
var endpoints_default = {
  "actions": {
    "createRepoVariable": [
      "POST /repos/{owner}/{repo}/actions/variables"
    ],
    "createWorkflowDispatch": [
      "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"
    ],
    "getRepoVariable": [
      "GET /repos/{owner}/{repo}/actions/variables/{name}"
    ],
    "getWorkflow": [
      "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"
    ],
    "getWorkflowRun": [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}"
    ],
    "listWorkflowRuns": [
      "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"
    ],
    "updateRepoVariable": [
      "PATCH /repos/{owner}/{repo}/actions/variables/{name}"
    ]
  },
  "activity": {},
  "apps": {
    "createFromManifest": [
      "POST /app-manifests/{code}/conversions"
    ],
    "createInstallationAccessToken": [
      "POST /app/installations/{installation_id}/access_tokens"
    ],
    "getAuthenticated": [
      "GET /app"
    ],
    "getBySlug": [
      "GET /apps/{app_slug}"
    ],
    "getOrgInstallation": [
      "GET /orgs/{org}/installation"
    ],
    "getRepoInstallation": [
      "GET /repos/{owner}/{repo}/installation"
    ],
    "listInstallations": [
      "GET /app/installations"
    ],
    "revokeInstallationAccessToken": [
      "DELETE /installation/token"
    ]
  },
  "billing": {},
  "campaigns": {},
  "checks": {},
  "codeScanning": {},
  "codeSecurity": {},
  "codesOfConduct": {},
  "codespaces": {},
  "copilot": {},
  "credentials": {},
  "dependabot": {},
  "dependencyGraph": {},
  "emojis": {},
  "enterpriseTeamMemberships": {},
  "enterpriseTeamOrganizations": {},
  "enterpriseTeams": {},
  "gists": {},
  "git": {},
  "gitignore": {},
  "hostedCompute": {},
  "interactions": {},
  "issues": {
    "addLabels": [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/labels"
    ],
    "checkUserCanBeAssigned": [
      "GET /repos/{owner}/{repo}/assignees/{assignee}"
    ],
    "create": [
      "POST /repos/{owner}/{repo}/issues"
    ],
    "createComment": [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/comments"
    ],
    "createLabel": [
      "POST /repos/{owner}/{repo}/labels"
    ],
    "getLabel": [
      "GET /repos/{owner}/{repo}/labels/{name}"
    ],
    "listForRepo": [
      "GET /repos/{owner}/{repo}/issues"
    ],
    "lock": [
      "PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"
    ],
    "unlock": [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"
    ],
    "update": [
      "PATCH /repos/{owner}/{repo}/issues/{issue_number}"
    ],
    "updateComment": [
      "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"
    ]
  },
  "licenses": {},
  "markdown": {},
  "meta": {},
  "migrations": {},
  "oidc": {},
  "orgs": {},
  "packages": {},
  "privateRegistries": {},
  "projects": {},
  "pulls": {},
  "rateLimit": {},
  "reactions": {},
  "repos": {
    "createDeploymentBranchPolicy": [
      "POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"
    ],
    "createDispatchEvent": [
      "POST /repos/{owner}/{repo}/dispatches"
    ],
    "createOrUpdateEnvironment": [
      "PUT /repos/{owner}/{repo}/environments/{environment_name}"
    ],
    "get": [
      "GET /repos/{owner}/{repo}"
    ],
    "getEnvironment": [
      "GET /repos/{owner}/{repo}/environments/{environment_name}"
    ]
  },
  "search": {},
  "secretScanning": {},
  "securityAdvisories": {},
  "teams": {},
  "users": {
    "getAuthenticated": [
      "GET /user"
    ]
  }
};

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/endpoints-to-methods.js
var endpointMethodsMap = /* @__PURE__ */ new Map();
for (const [scope, endpoints] of Object.entries(endpoints_default)) {
  for (const [methodName, endpoint2] of Object.entries(endpoints)) {
    const [route, defaults, decorations] = endpoint2;
    const [method, url] = route.split(/ /);
    const endpointDefaults = Object.assign(
      {
        method,
        url
      },
      defaults
    );
    if (!endpointMethodsMap.has(scope)) {
      endpointMethodsMap.set(scope, /* @__PURE__ */ new Map());
    }
    endpointMethodsMap.get(scope).set(methodName, {
      scope,
      methodName,
      endpointDefaults,
      decorations
    });
  }
}
var handler = {
  has({ scope }, methodName) {
    return endpointMethodsMap.get(scope).has(methodName);
  },
  getOwnPropertyDescriptor(target, methodName) {
    return {
      value: this.get(target, methodName),
      // ensures method is in the cache
      configurable: true,
      writable: true,
      enumerable: true
    };
  },
  defineProperty(target, methodName, descriptor) {
    Object.defineProperty(target.cache, methodName, descriptor);
    return true;
  },
  deleteProperty(target, methodName) {
    delete target.cache[methodName];
    return true;
  },
  ownKeys({ scope }) {
    return [...endpointMethodsMap.get(scope).keys()];
  },
  set(target, methodName, value) {
    return target.cache[methodName] = value;
  },
  get({ octokit, scope, cache }, methodName) {
    if (cache[methodName]) {
      return cache[methodName];
    }
    const method = endpointMethodsMap.get(scope).get(methodName);
    if (!method) {
      return void 0;
    }
    const { endpointDefaults, decorations } = method;
    if (decorations) {
      cache[methodName] = decorate(
        octokit,
        scope,
        methodName,
        endpointDefaults,
        decorations
      );
    } else {
      cache[methodName] = octokit.request.defaults(endpointDefaults);
    }
    return cache[methodName];
  }
};
function endpointsToMethods(octokit) {
  const newMethods = {};
  for (const scope of endpointMethodsMap.keys()) {
    newMethods[scope] = new Proxy({ octokit, scope, cache: {} }, handler);
  }
  return newMethods;
}
function decorate(octokit, scope, methodName, defaults, decorations) {
  const requestWithDefaults = octokit.request.defaults(defaults);
  function withDecorations(...args) {
    let options = requestWithDefaults.endpoint.merge(...args);
    if (decorations.mapToData) {
      options = Object.assign({}, options, {
        data: options[decorations.mapToData],
        [decorations.mapToData]: void 0
      });
      return requestWithDefaults(options);
    }
    if (decorations.renamed) {
      const [newScope, newMethodName] = decorations.renamed;
      octokit.log.warn(
        `octokit.${scope}.${methodName}() has been renamed to octokit.${newScope}.${newMethodName}()`
      );
    }
    if (decorations.deprecated) {
      octokit.log.warn(decorations.deprecated);
    }
    if (decorations.renamedParameters) {
      const options2 = requestWithDefaults.endpoint.merge(...args);
      for (const [name, alias] of Object.entries(
        decorations.renamedParameters
      )) {
        if (name in options2) {
          octokit.log.warn(
            `"${name}" parameter is deprecated for "octokit.${scope}.${methodName}()". Use "${alias}" instead`
          );
          if (!(alias in options2)) {
            options2[alias] = options2[name];
          }
          delete options2[name];
        }
      }
      return requestWithDefaults(options2);
    }
    return requestWithDefaults(...args);
  }
  return Object.assign(withDecorations, requestWithDefaults);
}

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/index.js
function restEndpointMethods(octokit) {
  const api = endpointsToMethods(octokit);
  return {
    rest: api
  };
}
restEndpointMethods.VERSION = VERSION7;
function legacyRestEndpointMethods(octokit) {
  const api = endpointsToMethods(octokit);
  return {
    ...api,
    rest: api
  };
}
legacyRestEndpointMethods.VERSION = VERSION7;

// node_modules/@octokit/rest/dist-src/version.js
var VERSION8 = "22.0.1";

// node_modules/@octokit/rest/dist-src/index.js
var Octokit2 = Octokit.plugin(requestLog, legacyRestEndpointMethods, paginateRest).defaults(
  {
    userAgent: `octokit-rest.js/${VERSION8}`
  }
);

// src/net/retry.ts
var MOST_TRIES = 3;
var LONGEST_WAIT_MS = 6e4;
var FIRST_BACKOFF_MS = 500;
function failureWithoutAnswer(reason) {
  return _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_2__/* .TRANSIENT */ .vt.has(reason) ? { kind: "outage", mayHaveHappened: !_chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING_SENT */ .L5.has(reason) } : void 0;
}
async function sendWithRetries({ runtime, budget }, { send, once, findDone }) {
  for (let attempt = 1; ; attempt++) {
    const { result, transient } = await send(attempt);
    if (transient === void 0) return result;
    const mustLookFirst = once && transient.mayHaveHappened;
    const wait = waitBeforeNext(transient, attempt, runtime.random);
    const goesOn = wait < budget.remaining() && (!mustLookFirst || findDone !== void 0);
    if (goesOn) await runtime.sleep(wait);
    if (mustLookFirst && findDone !== void 0) {
      const found = await findDone();
      if (found === "unknown") return result;
      if (found !== "not-done") return found.done;
    }
    if (!goesOn) return result;
  }
}
function waitBeforeNext({ kind, waitMs }, attempt, random) {
  const asked = waitMs ?? (kind === "rate-limited" ? Number.POSITIVE_INFINITY : 0);
  if (attempt >= MOST_TRIES || asked > LONGEST_WAIT_MS) return Number.POSITIVE_INFINITY;
  return Math.max(asked, backoffMs(attempt + 1, random));
}
function backoffMs(next, random) {
  return FIRST_BACKOFF_MS * 2 ** (next - 2) * (0.75 + random() / 2);
}
function waitAskedForMs(headers) {
  const value = headers.get("retry-after")?.trim();
  if (!value) return void 0;
  if (/^\d+$/.test(value)) return Number(value) * 1e3;
  if (!/^[A-Z][a-z]{2,8},? /.test(value)) return void 0;
  const until = (0,_chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_2__/* .readHttpDate */ .lq)(value);
  const sent = (0,_chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_2__/* .readHttpDate */ .lq)(headers.get("date") ?? "");
  return Number.isNaN(until) || Number.isNaN(sent) ? void 0 : Math.max(0, until - sent);
}

// src/github/credential-kind.ts
var PREFIXES = [
  ["ghp_", "classic"],
  ["github_pat_", "fine-grained"],
  ["ghs_", "installation"],
  ["gho_", "oauth"],
  ["ghu_", "app-user"]
];
function credentialKindOf(credential) {
  return PREFIXES.find(([prefix]) => credential?.startsWith(prefix))?.[1] ?? "unknown";
}

// src/github/refusal.ts
function readRefusal(status, headers, body) {
  const message = messageOf(body);
  if (isRateLimit(status, headers, message)) return { kind: "rate-limited", status };
  if (status >= 500) return { kind: "unavailable", status };
  const scopes = readMissingScopes(headers);
  const saying = readSaying(message, headers, body, scopes !== void 0);
  return {
    kind: "refused",
    status,
    saying,
    invalidFields: readInvalidFields(body),
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({
      scopes,
      ssoUrl: readSsoUrl(headers.get("x-github-sso")),
      accepted: readAcceptedPermissions(headers.get("x-accepted-github-permissions")),
      quote: saying === "other" && !USUAL[status]?.includes(message) ? quote(message) : void 0,
      isForeign: typeof body === "object" && body !== null ? void 0 : true
    })
  };
}
var USUAL = {
  401: ["Bad credentials", "Requires authentication"],
  404: ["Not Found"]
};
function isRateLimit(status, headers, message) {
  if (status === 429) return true;
  if (status !== 403) return false;
  return headers.get("x-ratelimit-remaining")?.trim() === "0" || headers.has("retry-after") || /\brate limit\b|\babuse detection\b/i.test(message);
}
function messageOf(body) {
  const message = typeof body === "object" && body !== null && "message" in body ? body.message : void 0;
  return typeof message === "string" ? message : "";
}
var SAYINGS = [
  ["lifetime-forbidden", /forbids access via .*lifetime is greater than/i],
  ["classic-forbidden", /forbids access via a personal access token \(classic\)/i],
  ["fine-grained-forbidden", /forbids access via a fine-grained personal access token/i],
  ["oauth-app-restricted", /OAuth App access restrictions/i],
  ["address-not-allowed", /IP allow list/i],
  ["archived", /was archived/i],
  // https://github.com/hashicorp/terraform-provider-aws/issues/46136, and renovatebot/renovate#6215
  ["locked", /issue is locked/i],
  ["by-integration", /not accessible by integration/i],
  ["by-personal-access-token", /not accessible by personal access token/i],
  ["must-be-admin", /must (have admin rights|be an? .*(admin|owner))/i],
  ["improperly-encrypted", /improperly encrypted/i],
  ["already-exists", /already exists/i]
];
function readSaying(message, headers, body, lacksScope) {
  if (headers.has("x-github-sso")) return "single-sign-on";
  const said = SAYINGS.find(([, pattern]) => pattern.test(message))?.[0];
  if (lacksScope && (said === void 0 || said === "must-be-admin")) return "scope-missing";
  if (said !== void 0) return said;
  return errorsOf(body).some(({ code }) => code === "already_exists") ? "already-exists" : "other";
}
function readSsoUrl(header) {
  return /;\s*url=(https?:\/\/[\w./:?=&%~-]{1,300})(?=[;\s]|$)/.exec(header ?? "")?.[1];
}
function readInvalidFields(body) {
  return errorsOf(body).flatMap(
    ({ field }) => typeof field === "string" && /^[a-z_]{1,40}$/.test(field) ? [field] : []
  );
}
function errorsOf(body) {
  const errors = typeof body === "object" && body !== null && "errors" in body ? body.errors : void 0;
  return Array.isArray(errors) ? errors.filter((error) => typeof error === "object" && error !== null) : [];
}
function readAcceptedPermissions(header) {
  const value = header?.trim() ?? "";
  if (value.length > 200 || !/^[a-z_]+=[a-z]+(\s*[,;]\s*[a-z_]+=[a-z]+)*$/.test(value)) return void 0;
  return value.replaceAll(/\s*([,;])\s*/g, "$1 ");
}
var HELD_WITH = {
  repo: ["public_repo", "repo:status", "repo_deployment", "repo:invite", "security_events"],
  "admin:org": ["write:org", "read:org"],
  "write:org": ["read:org"],
  user: ["read:user", "user:email", "user:follow"]
};
function readMissingScopes(headers) {
  const held = scopesIn(headers.get("x-oauth-scopes"));
  const accepted = scopesIn(headers.get("x-accepted-oauth-scopes"));
  if (held === void 0 || accepted === void 0 || accepted.length === 0) return void 0;
  const all = new Set(held.flatMap((scope) => [scope, ...HELD_WITH[scope] ?? []]));
  return accepted.some((scope) => all.has(scope)) ? void 0 : { held, accepted };
}
function scopesIn(header) {
  if (header === null) return void 0;
  const scopes = header.split(",").flatMap((scope) => scope.trim() || []);
  return scopes.every((scope) => /^[a-z_:]{1,40}$/.test(scope)) ? scopes : void 0;
}
var LONGEST_QUOTE = 160;
function quote(text) {
  const line = text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, " ").replace(/\S{21,}/gu, "\u2026").replaceAll("://", ": //").replaceAll('"', "'").replace(/ +/g, " ").trim();
  if (line === "") return void 0;
  const characters = [...line];
  return characters.length <= LONGEST_QUOTE ? line : `${characters.slice(0, LONGEST_QUOTE - 1).join("")}\u2026`;
}

// src/github/client.ts
var API_VERSION = "2022-11-28";
var BETWEEN_WRITES_MS = 1e3;
var WAIT_WITHOUT_WORD_MS = 6e4;
async function replyOf(work) {
  try {
    return { kind: "done", data: (await work).data };
  } catch (error) {
    if (error instanceof GitHubError) return { kind: "problem", problem: error.problem };
    throw error;
  }
}
function createGitHub(options) {
  const { runtime, budget, onCall } = options;
  const apiUrl = options.apiUrl.replace(/\/+$/, "");
  const credential = options.token?.reveal().trim();
  const isWellFormed = credential === void 0 || /^[\x21-\x7e]+$/.test(credential);
  const hintContext = {
    serverUrl: (options.serverUrl ?? "https://github.com").replace(/\/+$/, ""),
    credentialName: options.credentialName ?? "the GitHub credential",
    credentialKind: options.credentialKind ?? credentialKindOf(credential)
  };
  const isInstallation = ["installation", "own-app"].includes(hintContext.credentialKind);
  const readEnd = isInstallation ? () => void 0 : readCredentialEnd;
  const waitForTurn = createPacer(runtime);
  const silent = { debug() {
  }, info() {
  }, warn() {
  }, error() {
  } };
  const octokit = new Octokit2({
    ...options.strategy ?? { auth: credential },
    baseUrl: apiUrl,
    userAgent: options.userAgent,
    log: silent,
    request: { fetch: (0,_chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_2__/* .boundedSend */ .wl)(runtime, new URL(apiUrl).origin, budget), log: silent }
  });
  octokit.hook.wrap("request", async (request2, options2) => {
    const reading2 = options2.request;
    const route = `${options2.method} ${options2.url}`;
    const writes = options2.method !== "GET";
    options2.headers["x-github-api-version"] = API_VERSION;
    let mayHaveHappened = false;
    const { keepBackMs = 0 } = reading2;
    const share = { remaining: () => budget.remaining() - keepBackMs };
    const failed = (failure, headers = NO_HEADERS) => {
      const problem = problemOf(failure, reading2.purpose, hintContext);
      const facts = { failure, problem, mayHaveHappened, credentialEndsAt: readEnd(headers) };
      return { kind: "failed", error: new GitHubError(facts) };
    };
    const send = async (attempt) => {
      if (share.remaining() <= 0) return { result: failed({ kind: "no-time" }) };
      await reading2.before?.(mayHaveHappened);
      const startedAt = runtime.now();
      const sent = await readSent(() => request2(options2));
      const status = sent.kind === "answered" ? sent.response.status : void 0;
      onCall?.({ route, attempt, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ status }), milliseconds: runtime.now() - startedAt });
      const result = readResult(sent, reading2);
      if (result.kind === "done") return { result };
      const isTooLarge = result.failure.kind === "unanswered" && result.failure.reason === "too-large";
      const transient = isTooLarge && reading2.isDivisible ? void 0 : readTransientFailure(result.failure, result.headers);
      mayHaveHappened ||= writes && (transient?.mayHaveHappened ?? false);
      return { result: failed(result.failure, result.headers), transient };
    };
    if (!isWellFormed) throw failed({ kind: "malformed-credential" }).error;
    if (writes && !await waitForTurn(share)) throw failed({ kind: "no-time" }).error;
    const outcome = await sendWithRetries(
      { runtime, budget: share },
      { send, once: options2.method === "POST", findDone: reading2.findDone && finding(reading2.findDone) }
    );
    if (outcome.kind === "failed") throw outcome.error;
    return outcome.response;
  });
  return {
    rest: octokit.rest,
    route: (template) => (parameters) => octokit.request(template, parameters),
    ask: async (endpoint2, parameters, reading2) => {
      const { data, headers } = await endpoint2({ ...parameters, request: reading2 });
      const told = (0,_chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_2__/* .headersOf */ .Yl)(headers);
      return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({
        data,
        at: (0,_chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_2__/* .answeredAt */ .F7)(told),
        credentialEndsAt: readEnd(told),
        hasNext: readHasNext(told)
      });
    },
    graphqlUrl: `${apiUrl.replace(/\/v3$/, "")}/graphql`,
    hintContext,
    isInstallation
  };
}
async function readSent(send) {
  try {
    return { kind: "answered", response: await send() };
  } catch (error) {
    const { cause, response } = error;
    if (cause instanceof _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_2__/* .Unanswered */ .XX) {
      return { kind: "unanswered", reason: cause.reason, ...cause.facts };
    }
    return response === void 0 ? { kind: "unintelligible" } : { kind: "answered", response };
  }
}
function readResult(sent, { read }) {
  if (sent.kind !== "answered") return { kind: "not-done", failure: sent, headers: NO_HEADERS };
  const { response } = sent;
  const { status } = response;
  const headers = (0,_chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_2__/* .headersOf */ .Yl)(response.headers);
  if (status >= 400) {
    return { kind: "not-done", failure: readRefusal(status, headers, response.data), headers };
  }
  const data = read(response.data, status);
  return data === void 0 ? { kind: "not-done", failure: { kind: "unintelligible", status }, headers } : { kind: "done", response: { headers: response.headers, data } };
}
function finding(findDone) {
  return async () => {
    try {
      const data = await findDone();
      return data === void 0 ? "not-done" : { done: { kind: "done", response: { headers: {}, data } } };
    } catch (error) {
      if (error instanceof GitHubError) return "unknown";
      throw error;
    }
  };
}
var NO_HEADERS = (0,_chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_2__/* .headersOf */ .Yl)({});
function createPacer(runtime) {
  let free = Number.NEGATIVE_INFINITY;
  return async (budget) => {
    const now = runtime.now();
    const turn = Math.max(now, free);
    if (turn - now >= budget.remaining()) return false;
    free = turn + BETWEEN_WRITES_MS;
    if (turn > now) await runtime.sleep(turn - now);
    return true;
  };
}
function readTransientFailure(failure, headers) {
  const waitMs = waitAskedForMs(headers);
  switch (failure.kind) {
    case "rate-limited":
      return { kind: "rate-limited", waitMs: waitMs ?? waitForReset(headers), mayHaveHappened: false };
    case "unavailable":
    case "unintelligible":
      return { kind: "outage", waitMs, mayHaveHappened: true };
    case "unanswered":
      return failureWithoutAnswer(failure.reason);
    case "refused":
      return void 0;
  }
}
function waitForReset(headers) {
  if (headers.has("retry-after")) return 0;
  const reset = headers.get("x-ratelimit-reset")?.trim() ?? "";
  const sentAt = (0,_chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_2__/* .answeredAt */ .F7)(headers);
  const isUsedUp = headers.get("x-ratelimit-remaining")?.trim() === "0";
  if (!isUsedUp || !/^\d{1,12}$/.test(reset) || sentAt === void 0) return WAIT_WITHOUT_WORD_MS;
  return Math.max(0, Number(reset) - sentAt + 1) * 1e3;
}
function readCredentialEnd(headers) {
  const value = headers.get("github-authentication-token-expiration")?.trim() ?? "";
  const parts = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d+)?\s*(?:UTC|GMT|Z|([+-]\d\d:?\d\d))?$/i.exec(
    value
  );
  if (parts === null) return void 0;
  const [, day, time, offset = "Z"] = parts;
  const milliseconds = Date.parse(`${day}T${time}${offset}`);
  return Number.isNaN(milliseconds) ? void 0 : Math.floor(milliseconds / 1e3);
}
function readHasNext(headers) {
  const link = headers.get("link");
  return link === null ? void 0 : /;\s*rel="?next"?/i.test(link);
}
function reading(schema) {
  return (data) => {
    const result = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xL)(schema, data, _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_2__/* .AT_FIRST */ .xk);
    return result.success ? result.output : void 0;
  };
}
function expecting(...statuses) {
  return (_data, status) => statuses.includes(status) ? true : void 0;
}
async function idempotent() {
}

// src/github/times.ts
var Time = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs)(
  (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
  (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pd)((text) => Math.floor(Date.parse(text) / 1e3)),
  (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)()
);

// src/github/repository.ts
var WORKFLOW_STATES = [
  "active",
  "deleted",
  "disabled_fork",
  "disabled_inactivity",
  "disabled_manually"
];
var Facts = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs)(
  (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    private: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)(),
    pushed_at: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl)(Time),
    default_branch: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), "main")
  }),
  (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pd)(
    ({ private: isPrivate, pushed_at, default_branch }) => ({
      private: isPrivate,
      defaultBranch: default_branch,
      ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ pushedAt: pushed_at ?? void 0 })
    })
  )
);
var Workflow = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs)(
  (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ state: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KI)(WORKFLOW_STATES) }),
  (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pd)(({ state }) => state)
);
function repositoryFacts(github, repository) {
  return replyOf(
    github.ask(github.rest.repos.get, splitRepository(repository), {
      purpose: { kind: "repository", repository },
      read: reading(Facts)
    })
  );
}
function workflowState(github, repository, file) {
  return replyOf(
    github.ask(
      github.rest.actions.getWorkflow,
      { ...splitRepository(repository), workflow_id: file },
      { purpose: { kind: "runs", repository }, read: reading(Workflow) }
    )
  );
}
function splitRepository(repository) {
  const [owner = "", repo = ""] = repository.split("/");
  return { owner, repo };
}


/*! Bundled license information:

content-type/dist/index.js:
  (*!
   * content-type
   * Copyright(c) 2015 Douglas Christopher Wilson
   * MIT Licensed
   *)

@octokit/request-error/dist-src/index.js:
  (* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist *)

@octokit/request/dist-bundle/index.js:
  (* v8 ignore next -- @preserve *)
  (* v8 ignore else -- @preserve *)

@octokit/graphql/dist-bundle/index.js:
  (* v8 ignore if -- @preserve *)
*/


/***/ })

};
