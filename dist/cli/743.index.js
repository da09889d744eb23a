export const id = 743;
export const ids = [743];
export const modules = {

/***/ 2792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ confirmDeath),
/* harmony export */   eN: () => (/* binding */ storedForSeconds),
/* harmony export */   lB: () => (/* binding */ observe),
/* harmony export */   yD: () => (/* binding */ issueKeyOf)
/* harmony export */ });
/* harmony import */ var _chunk_6RTJTWWT_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9498);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1287);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9807);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7108);





// src/token/standing.ts
var LONGEST_WAIT = 35 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
var STAMP_TOLERANCE = 60;
var JUST_CREATED = 600;
var CURRENT = { kind: "current" };
var CLOCKS = { kind: "unknown", outcome: "inconclusive", reason: "clocks-disagree" };
function standingOf({ location, source, run, metaAt, isDead }) {
  const githubAt = source.kind === "open" ? source.at : run.kind === "known" ? run.at : void 0;
  if (githubAt !== void 0 && metaAt !== void 0 && !(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .clocksAgree */ .G$)(githubAt, metaAt)) return CLOCKS;
  const cannotHaveWaited = run.kind === "none" || location.kind === "environment";
  if (source.kind === "closed") {
    if (cannotHaveWaited || !isDead) return CURRENT;
    const isYoung = run.kind === "known" && run.at - run.createdAt < JUST_CREATED;
    return isYoung && source.problem.kind === "permanent" ? CURRENT : unknown(source.problem);
  }
  const { updatedAt, at } = source;
  if (updatedAt === void 0) return CURRENT;
  if (updatedAt > at + STAMP_TOLERANCE) return CLOCKS;
  if (cannotHaveWaited || at - updatedAt > LONGEST_WAIT) return CURRENT;
  if (run.kind === "unknown") return unknown(run.problem);
  if (run.createdAt > run.at + STAMP_TOLERANCE) return CLOCKS;
  return updatedAt > run.createdAt ? { kind: "superseded" } : CURRENT;
}
function unknown(problem) {
  const outcome = problem.kind === "permanent" ? "misconfigured" : "inconclusive";
  return { kind: "unknown", outcome, reason: problem.reason, problem };
}

// src/refresh/confirm-death.ts
async function confirmDeath(first, config, { meta }) {
  if (first.kind !== "dead") return first;
  const second = await meta.inspect(config, config.token);
  if (second.kind === "alive")
    return { kind: "doubt", reason: "meta-contradicts-itself", at: second.at, trace: first.trace };
  return second.kind === "dead" && !(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .clocksAgree */ .G$)(first.at, second.at) ? { ...second, kind: "doubt", reason: "meta-contradicts-itself" } : second;
}

// src/refresh/issue-key.ts
function issueKeyOf({ source, app, platformApp }) {
  return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .E)({ id: (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_2__/* .locationKey */ .dE)(source), signedWith: app?.secret ?? platformApp?.secret });
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
    return { token: token2, others: /* @__PURE__ */ new Map(), unwritten: /* @__PURE__ */ new Set(), standing: { kind: "current" } };
  }
  if (mode !== "dry-run") services.issues?.prefetch(config.issue);
  const runAsked = config.source.kind === "environment" ? void 0 : services.runCreation();
  const locations = (0,_chunk_6RTJTWWT_js__WEBPACK_IMPORTED_MODULE_3__/* .otherLocations */ .t)(config);
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
  const standing = standingOf({
    location: config.source,
    source: source.kind === "open" ? (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .E)({ kind: "open", at: source.secretScope.at, updatedAt: source.updatedAt }) : source,
    run: run ?? { kind: "none" },
    metaAt: token.at,
    isDead: token.kind === "dead"
  });
  return {
    token,
    // A first login may make the secret.
    source: mode === "reauthorize" ? source : await mustExist(source, config.source),
    others: new Map(rest),
    unwritten: unwritten ?? /* @__PURE__ */ new Set(),
    standing
  };
}
async function mustExist(source, location) {
  if (source.kind === "closed" || source.updatedAt !== void 0) return source;
  const { secretMissing } = await __webpack_require__.e(/* import() */ 921).then(__webpack_require__.bind(__webpack_require__, 1921));
  return { ...source, kind: "closed", problem: secretMissing(location) };
}




/***/ }),

/***/ 4502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H4: () => (/* binding */ connectGraph),
/* harmony export */   LT: () => (/* binding */ connectServices),
/* harmony export */   Op: () => (/* binding */ askUsername),
/* harmony export */   XH: () => (/* binding */ appOf),
/* harmony export */   e4: () => (/* binding */ inspectToken),
/* harmony export */   jz: () => (/* binding */ readTokenResponse),
/* harmony export */   oI: () => (/* binding */ appSecretProof)
/* harmony export */ });
/* harmony import */ var _chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3304);
/* harmony import */ var _chunk_ZNYTGKPH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3817);
/* harmony import */ var _chunk_2FQHGQ34_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2792);
/* harmony import */ var _chunk_6RTJTWWT_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9498);
/* harmony import */ var _chunk_AYEERWTU_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8822);
/* harmony import */ var _chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1969);
/* harmony import */ var _chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6856);
/* harmony import */ var _chunk_VRVYV2LD_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3883);
/* harmony import */ var _chunk_ZDF67V4R_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1835);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9914);
/* harmony import */ var _chunk_QOI2MLOS_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(266);
/* harmony import */ var _chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7013);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9807);
/* harmony import */ var _chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5510);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7108);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8500);
















// src/refresh/meta-service.ts


// src/meta/app.ts
function appAccessToken(app) {
  return new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_6__/* .Secret */ .z(`${app.id}|${app.secret.reveal()}`);
}

// src/meta/client.ts
function createMetaClient(options) {
  const { runtime, version = _chunk_ZDF67V4R_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_API_VERSION */ ._, onCall, onSecret, onUpgrade } = options;
  const base = new URL(options.baseUrl);
  const prefix = base.pathname.replace(/\/+$/, "");
  async function request(call) {
    const path = `${prefix}${call.unversioned ? "" : `/${version}`}${call.path}`;
    const url = new URL(base.origin + path);
    url.search = encode(call.query).toString();
    const budget = lesserBudget(options.budget, call.budget);
    const send = (0,_chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_9__/* .boundedSend */ .wl)(runtime, base.origin, budget);
    const attemptOnce = async (attempt) => {
      const started = runtime.now();
      const { answer, waitMs, shape } = await tryOnce(call, url, send);
      const milliseconds = runtime.now() - started;
      onCall?.({
        method: call.method,
        path,
        try: attempt,
        milliseconds,
        trace: answer.trace,
        ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_11__/* .present */ .E)({ shape })
      });
      return { result: answer, setback: readSetback(answer, waitMs) };
    };
    return (0,_chunk_QOI2MLOS_js__WEBPACK_IMPORTED_MODULE_7__/* .sendWithRetries */ .HI)({ runtime, budget }, { send: attemptOnce, once: call.once === true });
  }
  async function tryOnce(call, url, send) {
    const bearer = call.bearer?.reveal();
    if (bearer !== void 0 && !FITS_A_HEADER.test(bearer)) {
      return { answer: named({ kind: "unanswered", reason: "unsendable", trace: {} }, call) };
    }
    try {
      const response = await send(url, {
        method: call.method,
        headers: {
          accept: "application/json",
          ...bearer === void 0 ? {} : { authorization: `Bearer ${bearer}` },
          ...call.form === void 0 ? {} : { "content-type": "application/x-www-form-urlencoded" }
        },
        ...call.form === void 0 ? {} : { body: encode(call.form).toString() }
      });
      const upgrade = response.headers.get("x-ad-api-version-warning");
      if (upgrade !== null) onUpgrade?.(upgrade);
      const text = await response.text();
      const answer = (0,_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__/* .readResponse */ .Uk)(response.status, response.headers, text);
      if (answer.kind === "ok" && answer.issued) onSecret?.(answer.issued.token);
      const waitMs = (0,_chunk_QOI2MLOS_js__WEBPACK_IMPORTED_MODULE_7__/* .waitAskedForMs */ .hL)(response.headers);
      return { answer: named(answer, call), waitMs, shape: (0,_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOfAnswer */ .Dr)(text) };
    } catch (error) {
      if (!(error instanceof _chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_9__/* .Unanswered */ .XX)) throw error;
      const trace = (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_11__/* .present */ .E)({ network: error.network, proxyStatus: error.proxyStatus });
      return { answer: named({ kind: "unanswered", reason: error.reason, trace }, call) };
    }
  }
  return { request };
}
function lesserBudget(whole, part) {
  return part === void 0 ? whole : { remaining: () => Math.min(whole.remaining(), part.remaining()) };
}
function named(answer, { path }) {
  const call = path.replace(/^\/(v\d+\.\d+\/)?/, "").replaceAll(/[^/]*\d[^/]*/g, "{id}");
  return { ...answer, trace: { ...answer.trace, call } };
}
var FITS_A_HEADER = /^[\x20-\x7e]+$/;
function readSetback(answer, waitMs) {
  if ((0,_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__/* .isRateLimited */ .Jz)(answer)) return { kind: "rate-limited", waitMs, mayHaveHappened: false };
  if (!(0,_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__/* .isTransient */ .dg)(answer)) return void 0;
  const wasSent = answer.kind !== "unanswered" || !_chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_9__/* .NOTHING_SENT */ .L5.has(answer.reason);
  return { kind: "passing", waitMs, mayHaveHappened: wasSent };
}
function encode(parameters = {}) {
  const encoded = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== void 0) encoded.set(name, value instanceof _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_6__/* .Secret */ .z ? value.reveal() : value);
  }
  return encoded;
}

// src/meta/exchange.ts
async function exchangeToken(client, request) {
  return readTokenResponse(
    await client.request({
      method: "POST",
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
  const failure = (0,_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(answer);
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

// src/meta/client-code.ts
async function mintClientToken(client, request) {
  const answer = await client.request({
    method: "GET",
    path: "/oauth/client_code",
    query: {
      client_id: request.app.id,
      client_secret: request.app.secret,
      redirect_uri: request.redirectUri,
      access_token: request.token,
      appsecret_proof: request.proof
    }
  });
  const code = readClientCode(answer);
  if (!(code instanceof _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_6__/* .Secret */ .z)) return code;
  return readClientToken(
    await client.request({
      method: "POST",
      path: "/oauth/access_token",
      form: {
        client_id: request.app.id,
        redirect_uri: request.redirectUri,
        code,
        machine_id: request.machineId
      },
      once: true
    })
  );
}
function readClientCode(answer) {
  if (answer.kind !== "ok") return readNotIssued(answer);
  const read = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .safeParse */ .xL)(CodeBody, answer.body);
  return read.success ? new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_6__/* .Secret */ .z(read.output.code) : { kind: "doubt", reason: "meta-unintelligible", trace: answer.trace };
}
function readClientToken(answer) {
  if (answer.kind !== "ok") return readNotIssued(answer);
  const tokenResponse = readTokenResponse(answer);
  if (tokenResponse.kind !== "issued") return tokenResponse;
  const read = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .safeParse */ .xL)(MachineBody, answer.body);
  return read.success ? { ...tokenResponse, machineId: read.output.machine_id } : tokenResponse;
}
var CodeBody = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ik)({ code: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .pipe */ .Fs)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .string */ .Yj)(), (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .regex */ .yG)(/^[\x21-\x7e]{1,4096}$/)) });
var MachineBody = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ik)({ machine_id: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .pipe */ .Fs)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .string */ .Yj)(), (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .regex */ .yG)(/^[\x21-\x7e]{1,200}$/)) });

// src/meta/debug-token.ts
async function inspectToken(client, request) {
  const answer = await client.request({
    method: "GET",
    path: "/debug_token",
    bearer: appAccessToken(request.app),
    query: { input_token: request.token, appsecret_proof: request.proof }
  });
  return readInspection(answer, request.app.id);
}
function readInspection(answer, expectedAppId) {
  if (answer.kind !== "ok") return readRefusal(answer);
  const { at, trace } = answer;
  const data = readDebugData(answer.body);
  if (data === void 0 || at === void 0) return unintelligible(answer);
  if (data.app_id !== void 0 && data.app_id !== expectedAppId) {
    return { kind: "refused", reason: "other-app", ownerAppId: data.app_id, at, trace };
  }
  const kind = kindOf(data.type);
  if (!data.is_valid) return readDeath(answer, data, kind === "unknown" ? _chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_FACTS */ .Kj : factsOf(kind, data), at);
  const known = data.app_id !== void 0 && isComplete(kind, data) && isConsistent(data, at);
  return known ? { kind: "alive", facts: factsOf(kind, data), at } : unintelligible(answer);
}
var AnyId = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .union */ .KC)([(0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .string */ .Yj)(), (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .pipe */ .Fs)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .number */ .ai)(), (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .transform */ .pd)(String))]);
var DebugBody = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ik)({
  data: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ik)({
    is_valid: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zM)(),
    app_id: (0,_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__.Id),
    type: (0,_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .string */ .Yj)()),
    application: (0,_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .string */ .Yj)()),
    user_id: (0,_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__.Id),
    profile_id: (0,_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__.Id),
    scopes: (0,_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YO)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .string */ .Yj)())),
    granular_scopes: (0,_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YO)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ik)({ scope: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .string */ .Yj)(), target_ids: (0,_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YO)(AnyId)) }))),
    issued_at: (0,_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__/* .Time */ .gX),
    expires_at: (0,_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__/* .Time */ .gX),
    data_access_expires_at: (0,_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__/* .Time */ .gX),
    error: (0,_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .unknown */ .L5)())
  })
});
function readDebugData(body) {
  const read = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .safeParse */ .xL)(DebugBody, body);
  return read.success ? read.output.data : void 0;
}
function factsOf(kind, data) {
  const ends = (time) => {
    if (time === 0) return data.is_valid ? "never" : "unknown";
    return time ?? "unknown";
  };
  return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_11__/* .present */ .E)({
    kind,
    appId: data.app_id,
    appName: data.application,
    userId: data.user_id,
    profileId: data.profile_id,
    scopes: data.scopes,
    granularScopes: data.granular_scopes?.map(
      ({ scope, target_ids }) => (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_11__/* .present */ .E)({ scope, targetIds: target_ids })
    ),
    issuedAt: data.issued_at || void 0,
    // A valid app token has no date at all.
    expiresAt: ends(kind === "app" ? data.expires_at ?? 0 : data.expires_at),
    dataAccessExpiresAt: ends(data.data_access_expires_at)
  });
}
function deathOf(data, at) {
  if (data.error === void 0) return hasEnded(data, at) ? "expired" : void 0;
  const error = (0,_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__/* .readGraphError */ .jQ)(data.error);
  if (error.code === void 0 || !isSessionCode(error.code) || error.transient === true) return void 0;
  const reason = (0,_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__/* .deathBySession */ .GS)(error);
  if (reason !== void 0) return reason;
  if (hasEnded(data, at)) return "expired";
  return data.type === void 0 ? "unreadable" : "session-ended";
}
function isConsistent(data, at) {
  return !hasEnded(data, at) && data.error === void 0;
}
function hasEnded(data, at) {
  const end = data.expires_at ?? 0;
  return end !== 0 && end <= at;
}
function unintelligible(answer) {
  const reason = answer.kind === "error" ? "meta-error-unknown" : "meta-unintelligible";
  return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_11__/* .present */ .E)({ kind: "doubt", reason, at: answer.at, trace: answer.trace });
}
function kindOf(type) {
  switch (type) {
    case "USER":
      return "user";
    case "PAGE":
      return "page";
    case "SYSTEM_USER":
      return "system-user";
    case "APP":
      return "app";
    default:
      return "unknown";
  }
}
function isComplete(kind, data) {
  const dated = data.expires_at !== void 0 && data.scopes !== void 0;
  switch (kind) {
    case "user":
    case "system-user":
      return dated && data.user_id !== void 0;
    case "page":
      return dated && data.profile_id !== void 0;
    case "app":
      return true;
    case "instagram":
    case "threads":
    case "unknown":
      return false;
  }
}
function isSessionCode(code) {
  return [102, 190, 450, 452].includes(code);
}
function readDeath(answer, data, facts, at) {
  const error = (0,_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__/* .readGraphError */ .jQ)(data.error);
  const trace = { ...answer.trace, ...(0,_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__/* .traceOf */ .fC)(error, answer.trace.status) };
  const reason = deathOf(data, at);
  if (reason !== void 0) return { kind: "dead", reason, facts, at, trace };
  const failure = (0,_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L8)(error);
  if (failure.kind === "refused" && failure.reason === "app-disabled") {
    return { kind: "refused", reason: "app-disabled", at, trace };
  }
  const doubt = failure.kind === "doubt" ? failure.reason : "meta-error-unknown";
  return { kind: "doubt", reason: doubt, at, trace };
}
function readRefusal(answer) {
  const { trace, at } = answer;
  const refused = (reason) => (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_11__/* .present */ .E)({ kind: "refused", reason, at, trace });
  const failure = (0,_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(answer);
  switch (failure.kind) {
    case "doubt":
      return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_11__/* .present */ .E)({ kind: "doubt", reason: failure.reason, at, trace });
    case "refused":
      return refused(failure.reason);
    case "dead":
      return refused("app-credentials-refused");
    case "permission":
      return refused("meta-permission-refused");
    case "parameter":
      return unintelligible(answer);
  }
}

// src/meta/platform-token.ts
function readOwnFailure(answer, platform) {
  const { trace, at } = answer;
  const failure = (0,_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(answer);
  switch (failure.kind) {
    case "doubt":
      return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_11__/* .present */ .E)({ kind: "doubt", reason: failure.reason, at, trace });
    case "refused":
      return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_11__/* .present */ .E)({ kind: "refused", reason: failure.reason, at, trace });
    case "dead": {
      if (at === void 0) return { kind: "doubt", reason: "meta-unintelligible", trace };
      const facts = { kind: platform, expiresAt: "unknown", dataAccessExpiresAt: "unknown" };
      return { kind: "dead", reason: failure.reason, facts, at, trace };
    }
    case "permission":
      return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_11__/* .present */ .E)({ kind: "refused", reason: "meta-permission-refused", at, trace });
    case "parameter":
      return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_11__/* .present */ .E)({ kind: "doubt", reason: "meta-error-unknown", at, trace });
  }
}
var GRANTS = {
  instagram: { refresh: "ig_refresh_token", exchange: "ig_exchange_token" },
  threads: { refresh: "th_refresh_token", exchange: "th_exchange_token" }
};
async function refreshPlatformToken(client, platform, token) {
  return readRefresh(
    await client.request({
      method: "GET",
      path: "/refresh_access_token",
      unversioned: true,
      query: { grant_type: GRANTS[platform].refresh, access_token: token }
    })
  );
}
async function lengthenPlatformToken(client, platform, token, appSecret) {
  return readLengthening(
    await client.request({
      method: "GET",
      path: "/access_token",
      unversioned: true,
      query: { grant_type: GRANTS[platform].exchange, client_secret: appSecret, access_token: token }
    })
  );
}
function readLengthening(answer) {
  return answer.kind === "error" && answer.error.says === "session-key-invalid" ? { kind: "declined", reason: "long-lived", trace: answer.trace } : readRefresh(answer);
}
function readRefresh(answer) {
  const { trace } = answer;
  if (answer.kind === "error" && answer.error.says === "token-too-young")
    return { kind: "declined", reason: "too-young", trace };
  const response = readTokenResponse(answer);
  return answer.kind === "error" && response.kind === "doubt" && response.reason === "meta-error-unknown" ? { kind: "declined", reason: "parameter", trace } : response;
}
async function askUsername(client, platform, token) {
  const answer = await client.request({
    method: "GET",
    path: platform === "threads" ? "/v1.0/me" : "/me",
    unversioned: platform === "threads",
    query: { fields: "username", access_token: token }
  });
  const read = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .safeParse */ .xL)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ik)({ username: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .string */ .Yj)() }), answer.kind === "ok" ? answer.body : {});
  return read.success ? read.output.username : void 0;
}

// src/meta/instagram.ts
async function inspectInstagram(client, token) {
  return readInstagramUser(
    await client.request({
      method: "GET",
      path: "/me",
      query: { fields: "user_id,username", access_token: token }
    })
  );
}
function readInstagramUser(answer) {
  if (answer.kind !== "ok") return readOwnFailure(answer, "instagram");
  const read = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .safeParse */ .xL)(InstagramUser, answer.body);
  if (!read.success || answer.at === void 0) return unintelligible(answer);
  return {
    kind: "alive",
    facts: {
      kind: "instagram",
      userId: read.output.user_id,
      expiresAt: "unknown",
      dataAccessExpiresAt: "unknown"
    },
    at: answer.at
  };
}
var User = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ik)({ user_id: _chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__.Id });
var InstagramUser = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .union */ .KC)([
  User,
  (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .pipe */ .Fs)(
    (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ik)({ data: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .strictTuple */ .Cx)([User]) }),
    (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .transform */ .pd)(({ data: [user] }) => user)
  )
]);

// src/meta/page-token.ts
async function derivePageToken(client, request) {
  return readPageToken(
    await client.request({
      method: "GET",
      path: `/${encodeURIComponent(request.pageId)}`,
      bearer: request.token,
      query: { fields: "access_token", appsecret_proof: request.proof }
    }),
    request.pageId
  );
}
function readPageToken(answer, pageId) {
  if (answer.kind !== "ok") return readTokenResponse(answer);
  const { trace } = answer;
  const page = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .safeParse */ .xL)(Page, answer.body);
  if (!page.success || page.output.id !== pageId)
    return { kind: "doubt", reason: "meta-unintelligible", trace };
  return page.output.access_token === void 0 ? { kind: "declined", reason: "permission", trace } : readTokenResponse(answer);
}
var Page = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ik)({ id: _chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__.Id, access_token: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .optional */ .lq)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .unknown */ .L5)()) });

// src/meta/proof.ts

function appSecretProof(appSecret, token) {
  return new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_6__/* .Secret */ .z((0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.createHmac)("sha256", appSecret.reveal()).update(token.reveal()).digest("hex"));
}

// src/meta/threads.ts
async function inspectThreads(client, token) {
  return readThreadsInspection(
    await client.request({
      method: "GET",
      path: "/v1.0/debug_token",
      unversioned: true,
      query: { access_token: token, input_token: token }
    })
  );
}
function readThreadsInspection(answer) {
  if (answer.kind !== "ok") return readOwnFailure(answer, "threads");
  const data = readDebugData(answer.body);
  const { at } = answer;
  if (data === void 0 || at === void 0) return unintelligible(answer);
  const facts = factsOf("threads", data);
  if (data.is_valid) {
    const complete = data.user_id !== void 0 && data.expires_at !== void 0 && data.scopes !== void 0;
    return complete && isConsistent(data, at) ? { kind: "alive", facts, at } : unintelligible(answer);
  }
  return readDeath(answer, data, facts, at);
}

// src/refresh/meta-service.ts
function connectGraph(api, runtime, limitMs) {
  return createMetaClient({
    runtime,
    budget: (0,_chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_9__/* .startBudget */ .cg)(limitMs, runtime.now),
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
  const inspect = (config, token) => {
    switch (config.platform) {
      case "facebook":
        return inspectFacebook(appOf(config), token);
      case "instagram":
        return inspectInstagram(clients.instagram, token);
      case "threads":
        return inspectThreads(clients.threads, token);
    }
  };
  const measure = async ({ app, platform }, token, assets) => {
    const { measureAssets } = await __webpack_require__.e(/* import() */ 471).then(__webpack_require__.bind(__webpack_require__, 2471));
    return measureAssets(clients[platform], platform, assets, {
      token,
      budget: (0,_chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_9__/* .startBudget */ .cg)(MEASURE_MS, now),
      ...app && { proof: proofOf(app, token) }
    });
  };
  const inspectWithAssets = async (config, token, assets) => {
    const [inspection, measured] = await Promise.all([
      inspect(config, token),
      measure(config, token, assets)
    ]);
    return inspection.kind === "alive" ? { ...inspection, assets: (0,_chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_3__/* .settleAssets */ .zQ)(measured, inspection.facts) } : inspection;
  };
  return {
    inspect: (config, token) => config.assets === void 0 || config.assets.length === 0 ? inspect(config, token) : inspectWithAssets(config, token, config.assets),
    renew: (config, sixtyDays) => {
      switch (config.platform) {
        case "facebook":
          return exchangeToken(clients.facebook, { app: appOf(config), token: config.token, sixtyDays });
        case "instagram":
        case "threads":
          return refreshPlatformToken(clients[config.platform], config.platform, config.token);
      }
    },
    lengthen: ({ name, platform, platformApp, token }) => {
      if (platform === "facebook" || platformApp?.secret === void 0)
        throw new TypeError(`${name}: a token to make last without its platform's app secret`);
      return lengthenPlatformToken(clients[platform], platform, token, platformApp.secret);
    },
    derivePageToken: (config, from, pageId) => derivePageToken(clients.facebook, { token: from, pageId, proof: proofOf(appOf(config), from) }),
    mintOwnToken: (config, from, target) => mintClientToken(clients.facebook, {
      app: appOf(config),
      token: from,
      proof: proofOf(appOf(config), from),
      redirectUri: config.redirectUri,
      machineId: machineId((0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_12__/* .locationKey */ .dE)(target))
    })
  };
}
function machineId(target) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.createHash)("sha256").update(target).digest("hex").slice(0, 32);
}
function appOf(config) {
  if (config.app === void 0) throw new TypeError(`${config.name}: a Facebook token without its app`);
  return config.app;
}

// src/refresh/connect.ts


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
  await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_13__.setImmediate)();
  const [{ createAppTokens }, { planAppAccess, EXTRA_PERMISSIONS }] = await Promise.all([
    Promise.all(/* import() */[__webpack_require__.e(432), __webpack_require__.e(479), __webpack_require__.e(618), __webpack_require__.e(317)]).then(__webpack_require__.bind(__webpack_require__, 8317)),
    Promise.all(/* import() */[__webpack_require__.e(432), __webpack_require__.e(618), __webpack_require__.e(725)]).then(__webpack_require__.bind(__webpack_require__, 9725))
  ]);
  const wanted = {
    "expiry-variable": configs.some(({ extras: extras2 }) => extras2.expiryVariable !== void 0),
    "dispatch-event": configs.some(({ extras: extras2 }) => extras2.dispatchEvent !== void 0)
  };
  const extras = ["expiry-variable", "dispatch-event"].filter((input) => wanted[input]).map((input) => ({ input, repository, permission: EXTRA_PERMISSIONS[input] }));
  return createAppTokens({
    ...rest,
    wishes: planAppAccess(places, extras, mode === "dry-run" ? "read" : "write")
  });
}

// src/refresh/extras-service.ts
function createExtrasService({ writer, repository, exportVariable }) {
  return {
    setVariable: async (name, value) => {
      if (writer === void 0) return { kind: "problem", problem: (0,_chunk_AYEERWTU_js__WEBPACK_IMPORTED_MODULE_14__/* .credentialMissing */ .QD)() };
      const [github, { setVariable }] = await Promise.all([
        writer.forExtra("expiry-variable"),
        Promise.all(/* import() */[__webpack_require__.e(432), __webpack_require__.e(618), __webpack_require__.e(853)]).then(__webpack_require__.bind(__webpack_require__, 1853))
      ]);
      return setVariable(github, repository, name, value);
    },
    dispatch: async (eventType, payload) => {
      if (writer === void 0) return { kind: "problem", problem: (0,_chunk_AYEERWTU_js__WEBPACK_IMPORTED_MODULE_14__/* .credentialMissing */ .QD)() };
      const [github, { dispatchEvent }] = await Promise.all([
        writer.forExtra("dispatch-event"),
        Promise.all(/* import() */[__webpack_require__.e(432), __webpack_require__.e(618), __webpack_require__.e(690)]).then(__webpack_require__.bind(__webpack_require__, 9690))
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
    const key = (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_12__/* .scopeKey */ .OD)(location);
    names.set(key, (names.get(key) ?? /* @__PURE__ */ new Set()).add(location.secret.toUpperCase()));
  }
  const accesses = /* @__PURE__ */ new Map();
  return async (location) => {
    const key = (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_12__/* .scopeKey */ .OD)(location);
    const secretState = accesses.get(key) ?? observe(location, [...names.get(key) ?? [location.secret.toUpperCase()]]);
    accesses.set(key, secretState);
    return locationIn(await secretState, location);
  };
}
function locationIn(secretState, location) {
  const credential = (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_11__/* .present */ .E)({ credentialEndsAt: secretState.credentialEndsAt });
  if (secretState.kind === "closed") return { kind: "closed", problem: secretState.problem, ...credential };
  const seen = secretState.secrets.get(location.secret.toUpperCase());
  return {
    kind: "open",
    secretScope: secretState,
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_11__/* .present */ .E)({ updatedAt: seen?.updatedAt }),
    ...credential
  };
}

// src/refresh/github-services.ts
function oneWriter(line) {
  return { forPlace: line, forExtra: line };
}
var RECENT_MS = 2e3;
var FOR_SOURCE_MS = 6e4;
function createSecretsService(writer, locations, now, readBy) {
  const see = createSecretLoader(locations, async (secretScope, names) => {
    const github = await writer.forPlace(secretScope);
    const { readScopeAccess } = await Promise.all(/* import() */[__webpack_require__.e(432), __webpack_require__.e(618), __webpack_require__.e(794)]).then(__webpack_require__.bind(__webpack_require__, 9794));
    return readScopeAccess(github, secretScope, names);
  });
  const looks = /* @__PURE__ */ new Map();
  const lookAgain = (location, { secretScope }) => {
    const key = (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_12__/* .locationKey */ .dE)(location);
    const last = looks.get(key);
    if (last !== void 0 && now() - last.doneAt <= RECENT_MS) return last.answer;
    const ask = async () => {
      const [github, { hasMoved }] = await Promise.all([
        writer.forPlace(location),
        Promise.all(/* import() */[__webpack_require__.e(432), __webpack_require__.e(618), __webpack_require__.e(587)]).then(__webpack_require__.bind(__webpack_require__, 5587))
      ]);
      const answer = await hasMoved(github, location, secretScope);
      look.doneAt = answer.kind === "done" ? now() : Number.NEGATIVE_INFINITY;
      return answer;
    };
    const look = {
      answer: void 0,
      doneAt: Number.POSITIVE_INFINITY
    };
    look.answer = ask();
    looks.set(key, look);
    return look.answer;
  };
  return {
    see,
    prepareToWrite: () => {
      Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(432), __webpack_require__.e(618), __webpack_require__.e(587)]).then(__webpack_require__.bind(__webpack_require__, 5587)),
        __webpack_require__.e(/* import() */ 653).then(__webpack_require__.bind(__webpack_require__, 653)).then((seal) => seal.loadSodium())
      ]).catch(() => {
      });
    },
    lookAgain,
    write: async (location, value, { secretScope }, source) => {
      const [github, { writeSecret }] = await Promise.all([
        writer.forPlace(location),
        Promise.all(/* import() */[__webpack_require__.e(432), __webpack_require__.e(618), __webpack_require__.e(587)]).then(__webpack_require__.bind(__webpack_require__, 5587))
      ]);
      const isSource = location === source.location;
      return writeSecret(github, location, value, secretScope, {
        before: () => lookAgain(source.location, source.secretState),
        ...isSource ? (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_11__/* .present */ .E)({ readBy }) : { keepBackMs: FOR_SOURCE_MS }
      });
    }
  };
}
function createIssueService(line, links) {
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
    const github = await line();
    const { createIssueTracker } = await Promise.all(/* import() */[__webpack_require__.e(432), __webpack_require__.e(618), __webpack_require__.e(794)]).then(__webpack_require__.bind(__webpack_require__, 9794));
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

// src/meta/authorization-code.ts
async function exchangeCode(client, request) {
  return readCodeExchange(
    await client.request({
      method: "POST",
      path: "/oauth/access_token",
      form: {
        client_id: request.app.id,
        client_secret: request.app.secret,
        redirect_uri: request.redirectUri,
        code: request.code
      },
      once: true
    })
  );
}
async function exchangePlatformCode(client, request) {
  return readCodeExchange(
    await client.request({
      method: "POST",
      path: "/oauth/access_token",
      unversioned: true,
      form: {
        grant_type: "authorization_code",
        client_id: request.app.id,
        client_secret: request.app.secret,
        redirect_uri: request.redirectUri,
        code: request.code
      },
      once: true
    })
  );
}
function readCodeExchange(answer) {
  const problem = answer.kind === "error" ? codeProblemOf(answer.error) : void 0;
  if (problem !== void 0) return { kind: "declined", reason: problem, trace: answer.trace };
  const response = readTokenResponse(answer);
  if (response.kind !== "declined") return response;
  const reason = response.reason === "permission" ? "meta-permission-refused" : "request-refused";
  return { kind: "refused", reason, trace: answer.trace };
}
function codeProblemOf(error) {
  if (error.transient === true) return void 0;
  if (error.says === "code-malformed") return "code-malformed";
  switch (error.subcode) {
    case 36007:
      return "code-expired";
    case 36008:
      return "redirect-uri-differs";
    case 36009:
      return "code-used";
  }
  switch (error.says) {
    case "code-used":
    case "code-not-found":
    case "code-expired":
    case "redirect-uri-differs":
    case "redirect-uri-not-absolute":
    case "domain-not-in-app-domains":
    case "app-in-development":
    case "redirect-uri-not-listed":
    case "app-of-other-platform":
      return error.says;
  }
  return error.code === 191 ? "redirect-uri-differs" : void 0;
}

// src/meta/device-login.ts
async function startDeviceLogin(client, request) {
  return readDeviceStart(
    await client.request({
      method: "POST",
      path: "/device/login",
      form: { access_token: clientAccessToken(request), scope: request.scopes.join(",") }
    })
  );
}
async function askDeviceLogin(client, request) {
  return readDeviceStatus(
    await client.request({
      method: "POST",
      path: "/device/login_status",
      form: { access_token: clientAccessToken(request), code: request.code },
      once: true
    })
  );
}
function readDeviceStart(answer) {
  if (answer.kind !== "ok") return failureToAsk(answer);
  const read = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .safeParse */ .xL)(DeviceBody, answer.body);
  if (!read.success) return { kind: "doubt", reason: "meta-unintelligible", trace: answer.trace };
  const { code, user_code, verification_uri, expires_in, interval } = read.output;
  return {
    kind: "started",
    code: new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_6__/* .Secret */ .z(code),
    userCode: user_code,
    verificationUri: verification_uri,
    lifetimeSeconds: expires_in,
    intervalSeconds: interval
  };
}
function readDeviceStatus(answer) {
  const { trace } = answer;
  if (answer.kind === "ok") return answer.issued ?? { kind: "doubt", reason: "meta-unintelligible", trace };
  const status = answer.kind === "error" ? statusOf(answer.error) : void 0;
  switch (status) {
    case void 0:
      return failureToAsk(answer);
    case "pending":
    case "slow-down":
      return { kind: status };
    case "device-login-declined":
    case "device-login-expired":
      return { kind: "declined", reason: status, trace };
  }
}
function statusOf(error) {
  switch (error.subcode) {
    case 1349174:
      return "pending";
    case 1349172:
      return "slow-down";
    case 1349173:
      return "device-login-declined";
    case 1349152:
      return "device-login-expired";
  }
  if (error.says === "device-login-declined") return "device-login-declined";
  if (error.code === 31) return "pending";
  return error.code === 463 ? "device-login-expired" : void 0;
}
function failureToAsk(answer) {
  const { trace } = answer;
  const failure = (0,_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(answer);
  switch (failure.kind) {
    case "doubt":
      return { kind: "doubt", reason: failure.reason, trace };
    case "refused":
      return { kind: "refused", reason: failure.reason, trace };
    // The caller is the app with its client token, so a dead session means that one of them is wrong.
    case "dead":
      return { kind: "refused", reason: "app-credentials-refused", trace };
    case "permission":
    case "parameter":
      return { kind: "refused", reason: "request-refused", trace };
  }
}
function clientAccessToken(app) {
  return new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_6__/* .Secret */ .z(`${app.appId}|${app.clientToken.reveal()}`);
}
function isDevicePage(address) {
  if (!/^https?:\/\/[\w.:[\]-]+\/device\/?$/.test(address) || !URL.canParse(address)) return false;
  const { protocol, hostname, port } = new URL(address);
  const isMetas = protocol === "https:" && port === "" && /^(?:www\.|m\.)?facebook\.com$/.test(hostname);
  return isMetas || (0,_chunk_VRVYV2LD_js__WEBPACK_IMPORTED_MODULE_15__/* .isLoopback */ .U9)(hostname);
}
var DeviceBody = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ik)({
  code: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .pipe */ .Fs)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .string */ .Yj)(), (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .regex */ .yG)(/^[\x21-\x7e]{1,4096}$/)),
  // Both are shown to a person, so only what such a code and Meta's address are made of.
  user_code: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .pipe */ .Fs)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .string */ .Yj)(), (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .regex */ .yG)(/^[A-Za-z0-9-]{4,20}$/)),
  verification_uri: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .pipe */ .Fs)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .string */ .Yj)(), (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .check */ .z6)(isDevicePage)),
  expires_in: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .pipe */ .Fs)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .number */ .ai)(), (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .integer */ .nd)(), (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .minValue */ .Ww)(1), (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .maxValue */ .cG)(86400)),
  interval: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .pipe */ .Fs)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .number */ .ai)(), (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .integer */ .nd)(), (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .minValue */ .Ww)(1), (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_8__/* .maxValue */ .cG)(600))
});

// src/refresh/login-service.ts
var PATIENCE_MS = 10 * 6e4;
function createLoginService(clients, runtime, logger, issues, isDeviceReady, whileTyping) {
  return {
    isDeviceReady,
    exchangeCode: (config, code) => {
      const { platform, redirectUri } = config;
      const exchange = platform === "facebook" ? exchangeCode : exchangePlatformCode;
      return exchange(clients[platform], { app: requireLoginApp(config), code, redirectUri });
    },
    startDevice: (config, clientToken, scopes) => startDeviceLogin(clients.facebook, { appId: appOf(config).id, clientToken, scopes }),
    askDevice: (config, clientToken, code) => askDeviceLogin(clients.facebook, { appId: appOf(config).id, clientToken, code }),
    showDeviceCode: async (config, code) => {
      logger.line(deviceLine(code));
      await issues?.note(config.issue, {
        ...(0,_chunk_2FQHGQ34_js__WEBPACK_IMPORTED_MODULE_2__/* .issueKeyOf */ .yD)(config),
        body: deviceNote(code)
      });
    },
    now: runtime.now,
    patienceMs: PATIENCE_MS,
    sleep: runtime.sleep,
    whileTyping
  };
}
function requireLoginApp(config) {
  const app = (0,_chunk_6RTJTWWT_js__WEBPACK_IMPORTED_MODULE_16__/* .loginApp */ .z)(config);
  if (app === void 0) throw new TypeError(`${config.name}: a login without its app`);
  return app;
}

// src/refresh/connect.ts
var WORK_MS = 23e4;
var TELL_MS = 285e3;
var MORE_PER_TOKEN_MS = 3e3;
function connectServices(options, location, runtime, listeners) {
  const more = (options.configs.length - 1) * MORE_PER_TOKEN_MS;
  const patience = createPatience(runtime.now);
  const work = patience.extend((0,_chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_9__/* .startBudget */ .cg)(WORK_MS + more, runtime.now));
  const telling = patience.extend((0,_chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_9__/* .startBudget */ .cg)(TELL_MS + more, runtime.now));
  const { mode, configs, graphApiUrl, graphApiVersion } = options;
  const { logger, onSecret, exportVariable, credentialName } = listeners;
  let upgrade;
  const metaClient = (baseUrl) => createMetaClient({
    runtime,
    budget: work,
    baseUrl,
    version: graphApiVersion,
    onSecret,
    onUpgrade: (warning) => {
      upgrade = warning;
    },
    onCall: metaCallLogger(logger)
  });
  const links = {
    serverUrl: location.serverUrl,
    repository: location.repository,
    program: location.program ?? (0,_chunk_ZNYTGKPH_js__WEBPACK_IMPORTED_MODULE_1__/* .programCommand */ .OW)(void 0),
    dialogUrl: "https://www.facebook.com",
    graphApiUrl,
    graphApiVersion,
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_11__/* .present */ .E)({ workflowFile: location.workflowFile })
  };
  const connection = {
    runtime,
    apiUrl: location.apiUrl,
    serverUrl: location.serverUrl,
    userAgent: "refresh-meta-token",
    onCall: ({ route, attempt, status, milliseconds }) => logger.debug(
      `GitHub ${route}: ${status ?? "no answer"} in ${Math.round(milliseconds)} ms, try ${attempt}`
    )
  };
  const line = (token, credentialName2, budget) => once(async () => {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_13__.setImmediate)();
    const { createGitHub } = await Promise.all(/* import() */[__webpack_require__.e(432), __webpack_require__.e(618), __webpack_require__.e(794)]).then(__webpack_require__.bind(__webpack_require__, 9794));
    return createGitHub({ ...connection, budget, token, credentialName: credentialName2 });
  });
  const issuer = options.githubToken && line(options.githubToken, credentialName ?? "github-token", telling);
  const locations = configs.flatMap((config) => [config.source, ...(0,_chunk_6RTJTWWT_js__WEBPACK_IMPORTED_MODULE_16__/* .otherLocations */ .t)(config)]);
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
  const writer = app ?? (options.secretsToken && oneWriter(line(options.secretsToken, credentialName ?? "secrets-token", work)));
  const facebook = metaClient(graphApiUrl);
  const threads = metaClient(options.threadsApiUrl);
  const issues = issuer && options.openIssues ? createIssueService(issuer, links) : void 0;
  return {
    meta: createMetaService(
      {
        facebook,
        instagram: metaClient(options.instagramApiUrl),
        threads
      },
      onSecret,
      runtime.now
    ),
    apiUpgrade: () => upgrade,
    ...writer === void 0 || mode === "check" ? {} : {
      secrets: createSecretsService(
        writer,
        locations,
        runtime.now,
        location.runId === void 0 ? void 0 : location.repository
      )
    },
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
    runCreation: once(async () => {
      const { repository, runId } = location;
      const place = { kind: "repository", repository, store: "actions" };
      const ask = issuer ?? (writer && (() => writer.forPlace(place)));
      if (ask === void 0 || runId === void 0) return { kind: "none" };
      const [github, { runCreatedAt }] = await Promise.all([ask(), Promise.all(/* import() */[__webpack_require__.e(432), __webpack_require__.e(618), __webpack_require__.e(794)]).then(__webpack_require__.bind(__webpack_require__, 9794))]);
      return runCreatedAt(github, repository, Number(runId));
    }),
    activity: createActivity(location, issuer),
    logger,
    links,
    close: async () => app?.close()
  };
}
function metaCallLogger(logger) {
  return ({ method, path, try: attempt, milliseconds, trace, shape }) => {
    const { call: _, message: __, permissions: ___, ...numbers } = trace;
    const facts = Object.entries({ ...numbers, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_11__/* .present */ .E)({ shape }) }).map(
      ([name, value]) => `${name} ${value}`
    );
    logger.debug(
      `Meta ${method} ${path}: ${facts.join(", ") || "no answer"} in ${Math.round(milliseconds)} ms, try ${attempt}`
    );
  };
}
function createActivity(location, issuer) {
  const ask = once(async () => {
    if (issuer === void 0 || location.runId === void 0) return void 0;
    const [github, { repositoryFacts }] = await Promise.all([issuer(), Promise.all(/* import() */[__webpack_require__.e(432), __webpack_require__.e(618), __webpack_require__.e(61)]).then(__webpack_require__.bind(__webpack_require__, 8061))]);
    const answer = await repositoryFacts(github, location.repository);
    if (answer.kind === "problem") return void 0;
    const { private: isPrivate, pushedAt } = answer.data;
    return { isPublic: !isPrivate, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_11__/* .present */ .E)({ pushedAt }) };
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
function once(ask) {
  let answer;
  return () => answer ??= ask();
}




/***/ }),

/***/ 6856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ isShortLived),
/* harmony export */   Kj: () => (/* binding */ NO_FACTS),
/* harmony export */   Xy: () => (/* binding */ knownFacts)
/* harmony export */ });
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1287);


// src/token/inspection.ts
function knownFacts(inspection) {
  return inspection.kind === "alive" || inspection.kind === "dead" ? inspection.facts : void 0;
}
function isShortLived({ issuedAt, expiresAt }, at) {
  return (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .isDate */ .$P)(expiresAt) && expiresAt - ((0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .isDate */ .$P)(issuedAt) ? issuedAt : at) < 2 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
}
var NO_FACTS = { kind: "unknown", expiresAt: "unknown", dataAccessExpiresAt: "unknown" };




/***/ }),

/***/ 9498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ otherLocations),
/* harmony export */   z: () => (/* binding */ loginApp)
/* harmony export */ });
// src/token/config.ts
function loginApp({ app, platformApp }) {
  if (app !== void 0) return app;
  const { id, secret } = platformApp ?? {};
  return id === void 0 || secret === void 0 ? void 0 : { id, secret };
}
function otherLocations(config) {
  return [
    ...config.targets.map(({ location }) => location),
    ...config.pages.flatMap(({ locations }) => locations)
  ];
}




/***/ }),

/***/ 3304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ shapeOfAnswer),
/* harmony export */   GS: () => (/* binding */ deathBySession),
/* harmony export */   Id: () => (/* binding */ Id),
/* harmony export */   Jz: () => (/* binding */ isRateLimited),
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   Uk: () => (/* binding */ readResponse),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   fC: () => (/* binding */ traceOf),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   gX: () => (/* binding */ Time),
/* harmony export */   jQ: () => (/* binding */ readGraphError),
/* harmony export */   no: () => (/* binding */ maybe)
/* harmony export */ });
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9914);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1287);
/* harmony import */ var _chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7013);
/* harmony import */ var _chunk_DMQJJSUO_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5429);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9807);
/* harmony import */ var _chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5510);







// src/meta/fields.ts
var LATEST_TIME = Date.UTC(2200, 0) / 1e3;
var Id = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
  (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([(0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .safeInteger */ .Y2)(), (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)(String))]),
  (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(/^[1-9]\d{0,29}$/)
);
var Time = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
  (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([(0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(/^\d{1,13}$/), (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)(Number))]),
  (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(),
  (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Ww)(0),
  (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .maxValue */ .cG)(LATEST_TIME)
);
var LONGEST_LIFETIME = 3650 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_;
var AccessToken = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
  (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(),
  (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(/^[\x21-\x7e]{10,4096}$/),
  (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)((value) => new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(value))
);
var Lifetime = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
  (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([(0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(/^\d{1,10}$/), (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)(Number))]),
  (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(),
  (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Ww)(1),
  (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .maxValue */ .cG)(LONGEST_LIFETIME)
);
function maybe(schema) {
  return (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
    (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)(schema),
    (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)((value) => value ?? void 0)
  );
}

// src/meta/response.ts
var PHRASES = [
  ["input-token-of-other-app", /did not match the Viewing App/i],
  ["token-of-other-app", /does not belong to application/i],
  ["client-secret-wrong", /validating client secret/i],
  ["application-unknown", /validating application/i],
  ["signature-wrong", /Invalid OAuth access token signature/i],
  ["app-token-wanted", /must provide an app access token/i],
  ["app-secret-proof-missing", /require an appsecret_proof/i],
  ["app-secret-proof-refused", /appsecret_proof/i],
  ["api-access-blocked", /API access (blocked|deactivated)/i],
  ["too-much-data", /reduce the amount of data/i],
  ["unsupported-request", /Unsupported (get |post )?request/i],
  ["permissions-missing", /^\(#100\) Missing permissions?/i],
  ["business-management-wanted", /Requires business_management permission/i],
  // Meta's guide documents the refusal, not its words: developers.facebook.com/docs/business-management-apis/system-users/install-apps-and-generate-tokens.
  ["must-expire", /set_token_expires_in_60_days|must (use|be|have|set)\b.*\bexpir/i],
  // Reported of Instagram and Threads, flat and without a code of their own.
  ["code-not-found", /Matching code was not found/i],
  ["app-of-other-platform", /Invalid platform app/i],
  ["redirect-uri-not-listed", /redirect.?URI does not match registered/i],
  ["session-key-invalid", /session key (is )?invalid/i],
  ["code-used", /authorization code has been used/i],
  ["code-expired", /authorization code has expired/i],
  ["code-malformed", /Invalid verification code format/i],
  ["redirect-uri-differs", /redirect_uri is identical/i],
  ["redirect-uri-not-absolute", /redirect_uri isn't an absolute URI/i],
  ["domain-not-in-app-domains", /isn't included in the app's domains/i],
  ["app-in-development", /development mode|App Not Set ?up/i],
  ["device-login-declined", /authorization_declined/i],
  ["session-expired", /Session has expired/i],
  ["password-changed", /has been invalidated because the user changed/i],
  ["session-revoked", /invalidated explicitly/i],
  ["session-ended", /has been invalidated|user logged out/i],
  ["app-removed", /has not authorized application/i],
  ["checkpoint", /log in to www\.facebook\.com|logged-in checkpoint/i],
  ["user-unconfirmed", /not a confirmed user/i],
  ["page-role-lost", /must be an administrator of the page/i],
  ["data-access-ended", /hasn't engaged the app in longer than/i],
  [
    "token-unreadable",
    /Cannot parse access token|could not be decrypted|malformed|Invalid OAuth access token\.?$/i
  ],
  // Instagram and Threads document that they refuse to refresh within 24 hours, not the words: these are a guess.
  ["token-too-young", /\b24 hours\b/i]
];
function readResponse(status, headers, text) {
  const at = (0,_chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_3__/* .answeredAt */ .F7)(headers);
  const body = parseJson(text);
  if (body === void 0) return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ kind: "unintelligible", trace: { status }, at });
  const error = topLevelError(body);
  if (error !== void 0) return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ kind: "error", error, trace: traceOf(error, status), at });
  if (status > 299) return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ kind: "unintelligible", trace: { status }, at });
  return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ kind: "ok", body, issued: issuedBy(body), trace: { status }, at });
}
function traceOf(error, status) {
  const { code, subcode, type, traceId, message, permissions } = error;
  return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ status, code, subcode, type, traceId, message, permissions });
}
function readGraphError(value) {
  const read = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL)(ErrorObject, value);
  if (!read.success) return {};
  const { code, error_subcode, subcode = error_subcode, is_transient, message, error_message } = read.output;
  const { type, error_type, fbtrace_id: traceId } = read.output;
  const text = message ?? error_message ?? "";
  const says = phraseIn(text);
  const error = (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({
    code,
    subcode,
    type: type ?? error_type,
    traceId,
    transient: is_transient,
    says,
    permissions: permissionsIn(text)
  });
  const failure = classify(error);
  const isUnknown = failure.kind === "doubt" && failure.reason === "meta-error-unknown";
  return says === void 0 || isUnknown ? (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ ...error, message: quotable(text) }) : error;
}
function failureOf(answer) {
  switch (answer.kind) {
    case "unanswered":
      return { kind: "doubt", reason: unansweredDoubt(answer.reason) };
    case "unintelligible":
      return { kind: "doubt", reason: doubtByStatus(answer.trace.status, "meta-unintelligible") };
    case "error": {
      const failure = classify(answer.error);
      return failure.kind === "doubt" && failure.reason === "meta-error-unknown" ? { kind: "doubt", reason: doubtByStatus(answer.trace.status, failure.reason) } : failure;
    }
  }
}
function classify(error) {
  const { code, says } = error;
  if (error.transient === true) {
    return { kind: "doubt", reason: isRateLimit(code) ? "meta-rate-limited" : "meta-unavailable" };
  }
  if (isRateLimit(code)) return { kind: "doubt", reason: "meta-rate-limited" };
  if (says === "client-secret-wrong" || says === "application-unknown")
    return refused("app-credentials-refused");
  if (says === "token-of-other-app") return refused("other-app");
  switch (code) {
    case 1:
      return says === "too-much-data" || error.subcode === 99 ? refused("request-refused") : { kind: "doubt", reason: "meta-unavailable" };
    case 2:
      return { kind: "doubt", reason: "meta-unavailable" };
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
    case 191:
      return refused("redirect-uri-differs");
    case 368:
      return refused("blocked-by-policy");
    case 415:
      return refused("two-factor-required");
    case 2500:
      return refused("request-refused");
    default:
      return code === 3 || code === 10 || code !== void 0 && code > 200 && code < 300 ? { kind: "permission" } : { kind: "doubt", reason: "meta-error-unknown" };
  }
}
function deathBySession(error) {
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
  if (answer.kind === "unanswered") return _chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_3__/* .MAY_PASS */ .m9.has(answer.reason);
  if (isRateLimited(answer)) return false;
  if (answer.kind === "unintelligible") return true;
  const failure = failureOf(answer);
  return failure.kind === "doubt" && failure.reason === "meta-unavailable";
}
function isRateLimited(answer) {
  if (answer.kind === "ok") return false;
  const failure = failureOf(answer);
  return failure.kind === "doubt" && failure.reason === "meta-rate-limited";
}
var Integer = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .fallback */ .Np)(
  (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(
    (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
      (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([(0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(/^\d{1,9}$/), (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)(Number))]),
      (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .safeInteger */ .Y2)()
    )
  ),
  void 0
);
var Text = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .fallback */ .Np)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)()), void 0);
var Type = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .fallback */ .Np)(
  (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(/^[A-Z][A-Za-z]{1,40}(Exception|Error)$/))),
  void 0
);
var TraceId = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .fallback */ .Np)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(/^A[\w-]{8,30}$/))), void 0);
var ErrorObject = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  code: Integer,
  error_subcode: Integer,
  subcode: Integer,
  is_transient: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .fallback */ .Np)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)()), void 0),
  type: Type,
  error_type: Type,
  fbtrace_id: TraceId,
  message: Text,
  error_message: Text
});
function parseJson(text) {
  try {
    return JSON.parse(
      text.replace(/^\uFEFF/, ""),
      (_key, value, context) => Number.isInteger(value) && !Number.isSafeInteger(value) ? context?.source ?? value : value
    );
  } catch {
    return void 0;
  }
}
function issuedBy(body) {
  const read = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL)(TokenBody, body);
  if (!read.success) return void 0;
  const { access_token: token, expires_in: lifetimeSeconds, permissions: scopes } = read.output;
  return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ kind: "issued", token, lifetimeSeconds, scopes });
}
var Permissions = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
  (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([
    (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)()),
    (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
      (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(),
      (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)((text) => text.split(/[\s,]+/))
    )
  ]),
  (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)((names) => names.filter((name) => /^\w{1,100}$/.test(name)))
);
var BareTokenBody = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  access_token: AccessToken,
  expires_in: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .fallback */ .Np)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(Lifetime), void 0),
  permissions: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .fallback */ .Np)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(Permissions), void 0)
});
var TokenBody = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([
  BareTokenBody,
  (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
    (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ data: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .strictTuple */ .Cx)([BareTokenBody]) }),
    (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)(({ data: [token] }) => token)
  )
]);
function topLevelError(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return void 0;
  const fields = body;
  if (fields.error !== void 0 && fields.error !== null) return readGraphError(fields.error);
  if (typeof fields.error_type === "string" || typeof fields.error_message === "string") {
    return readGraphError(fields);
  }
  return typeof fields.code === "number" && typeof fields.message === "string" ? readGraphError(fields) : void 0;
}
function phraseIn(message) {
  return PHRASES.find(([, pattern]) => pattern.test(message))?.[0];
}
var PERMISSIONS = /* @__PURE__ */ new Set([
  "ads_management",
  "ads_read",
  "business_management",
  "catalog_management",
  "email",
  "instagram_basic",
  "instagram_business_basic",
  "instagram_business_content_publish",
  "instagram_business_manage_comments",
  "instagram_business_manage_insights",
  "instagram_business_manage_messages",
  "instagram_content_publish",
  "instagram_manage_comments",
  "instagram_manage_insights",
  "instagram_manage_messages",
  "leads_retrieval",
  "page_events",
  "pages_manage_ads",
  "pages_manage_cta",
  "pages_manage_engagement",
  "pages_manage_instant_articles",
  "pages_manage_metadata",
  "pages_manage_posts",
  "pages_messaging",
  "pages_read_engagement",
  "pages_read_user_content",
  "pages_show_list",
  "public_profile",
  "publish_video",
  "read_audience_network_insights",
  "read_insights",
  "threads_basic",
  "threads_content_publish",
  "threads_keyword_search",
  "threads_manage_insights",
  "threads_manage_replies",
  "threads_read_replies",
  "user_posts",
  "user_videos",
  "whatsapp_business_management",
  "whatsapp_business_messaging"
]);
function permissionsIn(text) {
  const named = (text.match(/\b[a-z]+(_[a-z]+)+\b/g) ?? []).filter((word) => PERMISSIONS.has(word));
  return named.length === 0 ? void 0 : [...new Set(named)];
}
var LONGEST_QUOTE = 300;
function quotable(text) {
  const line = text.slice(0, 4 * LONGEST_QUOTE).replace(/\S{8,}/gu, (word) => isWord(word) ? word : "\u2026");
  const quote = [...line].slice(0, LONGEST_QUOTE).join("").trim();
  return quote === "" ? void 0 : quote;
}
function isWord(word) {
  return new RegExp("^\\p{P}*(\\p{Lu}?[\\p{Ll}\\p{Lo}\\p{M}]+([-_\u2019'/]\\p{Lu}?[\\p{Ll}\\p{Lo}\\p{M}]+)*|\\d{1,17})[\\p{P}\\p{S}]*$", "u").test(
    word
  );
}
function shapeOfAnswer(text) {
  const body = parseJson(text);
  return body === void 0 ? `no JSON, ${text.length} characters` : shapeOf(body);
}
function shapeOf(body, depth = 0) {
  if (body === null) return "null";
  if (Array.isArray(body)) {
    return body.length === 0 ? "[]" : `[${shapeOf(body[0], depth + 1)} x${body.length}]`;
  }
  if (typeof body !== "object") return typeof body;
  if (depth > 4) return "{\u2026}";
  const fields = Object.entries(body).slice(0, 30);
  return `{${fields.map(([key, value]) => `${/^[a-z][a-z_]{0,40}$/.test(key) ? key : "?"}: ${shapeOf(value, depth + 1)}`).join(", ")}}`;
}
function isAboutProof(says) {
  return says === "app-secret-proof-missing" || says === "app-secret-proof-refused";
}
function refused(reason) {
  return { kind: "refused", reason };
}
function classifyParameter(says) {
  switch (says) {
    case "input-token-of-other-app":
      return refused("other-app");
    case "app-token-wanted":
      return refused("app-credentials-refused");
    case "app-secret-proof-missing":
    case "app-secret-proof-refused":
      return refused(says);
    default:
      return { kind: "parameter" };
  }
}
function isRateLimit(code) {
  if (code === void 0) return false;
  return [4, 9, 17, 32, 341, 613].includes(code) || code >= 8e4 && code <= 80099;
}
function doubtByStatus(status, otherwise) {
  if (status === 429) return "meta-rate-limited";
  return status !== void 0 && status >= 500 ? "meta-unavailable" : otherwise;
}
function unansweredDoubt(reason) {
  switch (reason) {
    case "redirected":
    case "too-large":
    case "header-too-large":
    case "malformed":
      return "meta-unintelligible";
    default:
      return (0,_chunk_DMQJJSUO_js__WEBPACK_IMPORTED_MODULE_5__/* .isNetworkFailure */ .N)(reason) ? `meta-${reason}` : "meta-unreachable";
  }
}




/***/ }),

/***/ 8822:
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
    message: "There is no credential that may set a variable or send an event.",
    hint: "Set secrets-token, with Variables: write for expiry-variable and Contents: write for dispatch-event."
  };
}
function notExported() {
  return {
    reason: "target-not-written",
    message: "Later steps did not get the token: the file of their environment could not be written.",
    hint: "Check that GITHUB_ENV reaches this step as the runner set it."
  };
}
function fewerScopes(lost) {
  return {
    reason: "new-token-lacks-scopes",
    message: `The new token is stored, but it lacks permissions that the old one had: ${lost.join(" ")}.`,
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

/***/ 9807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ present)
/* harmony export */ });
// src/token/present.ts
function present(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
}




/***/ }),

/***/ 5429:
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

/***/ 7013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ minLength),
/* harmony export */   Cx: () => (/* binding */ strictTuple),
/* harmony export */   Fs: () => (/* binding */ pipe),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   KI: () => (/* binding */ picklist),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Np: () => (/* binding */ fallback),
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




/***/ }),

/***/ 8345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JU: () => (/* binding */ PLATFORM_APP_PAGES),
/* harmony export */   Kd: () => (/* binding */ readPlatform),
/* harmony export */   MT: () => (/* binding */ readLoginOptions),
/* harmony export */   R4: () => (/* binding */ refuseUnknownKeys),
/* harmony export */   hN: () => (/* binding */ parseYaml),
/* harmony export */   oy: () => (/* binding */ entryFields),
/* harmony export */   u8: () => (/* binding */ readRunOptions)
/* harmony export */ });
/* unused harmony export readInputs */
/* harmony import */ var _chunk_6RTJTWWT_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9498);
/* harmony import */ var _chunk_WZU7E36A_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7202);
/* harmony import */ var _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8177);
/* harmony import */ var _chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4790);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9914);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7108);







// src/token/asset.ts
function canHave(platform, { kind }) {
  return platform === "facebook" ? kind !== "threads" : kind === platform;
}

// src/inputs/fields.ts
function inputFields(input) {
  const lists = /* @__PURE__ */ new Map();
  const readList = async (name) => {
    const text = input(name);
    return text === "" ? [] : readEntries(name, await parseYaml(name, text));
  };
  return {
    text: (name, platform) => ({ name, value: input(name) || defaultOf(name, platform) }),
    entries: (name) => {
      const list = lists.get(name) ?? readList(name);
      lists.set(name, list);
      return list;
    }
  };
}
function entryFields(entry, behind, keyOf = (name) => name) {
  const has = (name) => keyOf(name) in entry.values;
  return {
    text: (name, platform) => has(name) ? { name: `${entry.name}.${keyOf(name)}`, value: toText(entry, keyOf(name)) } : behind.text(name, platform),
    entries: async (name) => has(name) ? readEntries(`${entry.name}.${name}`, entry.values[name]) : behind.entries(name)
  };
}
function tokenFields(entry, behind) {
  return entryFields(entry, behind, _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .entryKeyOf */ .lj);
}
function toText(entry, key) {
  const value = entry.values[key];
  const name = `${entry.name}.${key}`;
  if (value === null || value === void 0 || value === "") {
    throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      name,
      "is empty.",
      `Give it a value, or take the key out. If it is a \${{ secrets.NAME }}, that secret does not exist here.`
    );
  }
  const values = Array.isArray(value) ? value : [value];
  return values.map((part) => {
    if (typeof part === "object")
      throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(name, "must be a plain value.", `Example: ${key}: value`);
    return String(part).trim();
  }).join("\n");
}
function refuseUnknownKeys(entry, known) {
  const unknown = Object.keys(entry.values).find((key) => !known.includes(key));
  if (unknown === void 0) return;
  const shown = isSpelledLikeKey(unknown) ? `"${unknown}"` : "one of its keys";
  throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
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
    throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(name, "must be a YAML list.", `Example: ${name}: |
  - secret: META_ACCESS_TOKEN`);
  }
  return value.map((item, index) => {
    const entry = `${name}[${index + 1}]`;
    if (typeof item !== "object" || item === null || Array.isArray(item)) {
      throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(entry, "must be an entry with keys.", "Example: - secret: META_ACCESS_TOKEN");
    }
    return { name: entry, values: item };
  });
}
async function parseYaml(name, text) {
  const { LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: "failsafe",
    lineCounter: lines,
    prettyErrors: false,
    // With `silent` a second document is no error: it is dropped.
    logLevel: "error"
  });
  const [problem] = [...document.errors, ...document.warnings];
  const wrong = (where) => new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
    name,
    `is not valid YAML${where}.`,
    `Check the indentation, and put values with special characters in quotes.`
  );
  if (problem !== void 0) throw wrong(`, line ${lines.linePos(problem.pos[0]).line}`);
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    throw wrong("");
  }
}

// src/inputs/run-options.ts
var ACCESS_TOKEN_HINT = "Set it to the stored secret: access-token: ${{ secrets.META_ACCESS_TOKEN }}. If that is what it says, no such secret exists here yet: store a first token, and name the environment in the job if it is an environment secret.";
var SECRETS_TOKEN_HINT = "GITHUB_TOKEN cannot write secrets. Set it to a GitHub App installation token or a fine-grained personal access token: secrets-token: ${{ steps.app-token.outputs.token }}. ";
var EMPTY_CAUSES = "If it is set: a token that another job made arrives empty, so make it in this job; a reusable workflow gets secrets only with secrets: inherit; an organization's secret reaches only the repositories that its visibility names; and a run that Dependabot starts gets Dependabot's secrets alone.";
var GITHUB_TOKEN_HINT = "Example: github-token: ${{ github.token }}, with permissions: issues: write. Or set open-issues: false.";
function readInputs(input, repository) {
  return readRunOptions(inputFields(input), repository);
}
async function readRunOptions(fields, repository) {
  await refuseMisplacedCredentials(fields);
  const mode = readMode(fields);
  const configs = await readTokenConfigs(fields, mode, repository);
  refuseCollisions(configs);
  const secretsApp = readSecretsApp(fields);
  const secretsToken = readInput(fields, "secrets-token");
  if (secretsApp !== void 0 && secretsToken !== void 0) {
    throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      "secrets-token",
      "cannot be set together with secrets-app-private-key: one of them writes the secrets.",
      "Take secrets-token out, and the step that makes it."
    );
  }
  if (isWriting(mode) && secretsToken === void 0 && secretsApp === void 0) {
    throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz("secrets-token", "is missing or empty.", SECRETS_TOKEN_HINT + EMPTY_CAUSES);
  }
  const openIssues = readInput(fields, "open-issues");
  const githubToken = readInput(fields, "github-token");
  if (isWriting(mode) && openIssues && githubToken === void 0) {
    throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz("github-token", "is missing or empty.", GITHUB_TOKEN_HINT);
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
function readInput(fields, name, platform) {
  const field = fields.text(name, platform);
  return _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc[name].read(field.name, field.value);
}
async function refuseMisplacedCredentials(fields) {
  const { names, credentials } = await writtenValues(fields);
  const isCredential = ({ value }) => !names.some((name) => (0,_chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c$)(value, name.value));
  const credentialIn = (0,_chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .findCredentials */ .gD)(credentials.filter(isCredential));
  for (const { name, value } of names) {
    const owner = credentialIn(value);
    if (owner !== void 0) throw (0,_chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .misplaced */ .j5)(name, `holds the value of ${owner}, or a part of it`);
    (0,_chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseCredentialShape */ .PL)(name, value);
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
    } else if (typeof value === "string") add(name, value.trim(), (0,_chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .isCredentialKey */ .N9)(key));
  };
  for (const input of _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Qh) {
    const { kind } = (0,_chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionOf */ .Fg)(input);
    switch (kind) {
      case "list":
        for (const { name, values } of await fields.entries(input)) addEntry(name, input, values);
        break;
      case "name":
      case "ping":
      case "credential":
        for (const platform of _chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_2__/* .PLATFORMS */ .P4) {
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
  throw clientId === void 0 ? new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
    "secrets-app-client-id",
    "is missing or empty, and secrets-app-private-key is set: a GitHub App signs with both.",
    "Example: secrets-app-client-id: ${{ vars.SECRETS_APP_CLIENT_ID }}"
  ) : new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
    "secrets-app-private-key",
    "is missing or empty, and secrets-app-client-id is set: a GitHub App signs with both.",
    `Example: secrets-app-private-key: \${{ secrets.SECRETS_APP_PRIVATE_KEY }}. ${EMPTY_CAUSES}`
  );
}
function readMode(fields) {
  const mode = readInput(fields, "mode");
  const dryRun = readInput(fields, "dry-run");
  if (mode === "reauthorize" && dryRun) {
    throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
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
  throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
    "authorization-response",
    "is missing, and so is client-token: mode reauthorize needs one of them.",
    "Paste the address that Meta's dialog ended on, or set client-token for device login."
  );
}
async function readTokenConfigs(fields, mode, repository) {
  const entries = await fields.entries("tokens");
  if (entries.length === 0) {
    const secretName = mode === "check" && fields.text("secret-name").value === "" ? "ACCESS_TOKEN" : readInput(fields, "secret-name");
    const token = readToken(fields.text("access-token"), secretName, mode);
    return [await readTokenConfig(fields, secretName, token, repository)];
  }
  const chosen = mode === "reauthorize" ? fields.text("secret-name").value.toUpperCase() : "";
  const instead = mode === "reauthorize" ? ["access-token"] : ["access-token", "secret-name"];
  for (const name of instead) {
    if (fields.text(name).value !== "") {
      throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
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
  const wanted = chosen === "" ? configs : configs.filter(({ name }) => name === chosen);
  if (wanted.length === 0) {
    throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz("secret-name", "is none of the secrets in tokens.", "Name the one to re-authorize.");
  }
  if (mode === "reauthorize" && wanted.length > 1) refuseAmbiguousLogin(chosen);
  return wanted;
}
var NO_TOKEN_YET = "no-token-is-stored-yet";
function readToken({ name, value }, secretName, mode) {
  if (value === "" && mode === "reauthorize") return new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(NO_TOKEN_YET);
  (0,_chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseLiteral */ .AB)(name, value, secretName);
  return (0,_chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .requireSecretValue */ .pA)(name, value, ACCESS_TOKEN_HINT);
}
function separateApps(configs, entries) {
  const ofFacebook = new Set(configs.flatMap(({ app }) => app?.id ?? []));
  return configs.map((config, index) => {
    const { platformApp, ...rest } = config;
    if (platformApp?.id === void 0 || !ofFacebook.has(platformApp.id)) return config;
    const entry = entries[index];
    if (entry === void 0 || !("app-id" in entry.values)) return rest;
    const platform = (0,_chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_2__/* .platformName */ .$r)(config.platform);
    throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
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
    throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      "secret-name",
      "is missing: a login is for one token.",
      "Name the entry of tokens to re-authorize."
    );
  }
  throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
    "secret-name",
    "is the name of several entries of tokens: a login is for one token.",
    "Log in from a computer instead, and name the place of that one: login --secret NAME --environment NAME"
  );
}
async function readTokenEntry(entry, fields, mode, repository) {
  refuseUnknownKeys(entry, _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_KEYS */ .rw);
  for (const key of ["secret", "value"]) {
    if (!(key in entry.values)) {
      throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
        `${entry.name}.${key}`,
        "is missing.",
        "Example:\n- secret: META_TOKEN_ACME\n  value: ${{ secrets.META_TOKEN_ACME }}"
      );
    }
  }
  const secretName = (0,_chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .readSecretName */ .af)(`${entry.name}.secret`, toText(entry, "secret"));
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
  const assets = readAssets(fields, platform);
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
      spreadSeconds: (0,_chunk_WZU7E36A_js__WEBPACK_IMPORTED_MODULE_0__/* .spreadSeconds */ .V7)(name),
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
  const ofPrefix = (0,_chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_2__/* .platformOfPrefix */ .T8)(token.reveal());
  if (platform === "auto") return ofPrefix ?? "facebook";
  if (ofPrefix !== void 0 && ofPrefix !== platform) {
    throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      fields.text("platform").name,
      `says ${platform}, and the token begins as those of ${(0,_chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_2__/* .platformName */ .$r)(ofPrefix)} do.`,
      `Set platform: ${ofPrefix}, or take it out. If it should be a token of ${(0,_chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_2__/* .platformName */ .$r)(platform)}, store that one.`
    );
  }
  return platform;
}
function readApp(fields) {
  const id = fields.text("app-id");
  const secret = fields.text("app-secret");
  return {
    id: (0,_chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .readAppId */ .xc)(id.name, id.value),
    secret: (0,_chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .requireSecretValue */ .pA)(
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
function readAssets(fields, platform) {
  const assets = readInput(fields, "assets");
  if (assets.every((asset) => canHave(platform, asset))) return assets;
  throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
    fields.text("assets").name,
    `names an asset that a token of ${(0,_chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_2__/* .platformName */ .$r)(platform)} cannot have.`,
    platform === "facebook" ? "threads:ID is for Threads tokens." : `Example: assets: ${platform}:17841400000000000. Among several tokens, give each entry its own assets.`
  );
}
function readSourceScope(fields, repository) {
  const environment = readInput(fields, "environment");
  const organization = readInput(fields, "organization");
  if (environment !== void 0 && organization !== void 0) {
    throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
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
    refuseUnknownKeys(entry, _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .TARGET_KEYS */ .X5);
    const ownToken = "own-token" in entry.values && (0,_chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoolean */ .Vf)(`${entry.name}.own-token`, toText(entry, "own-token"));
    if (ownToken && platform !== "facebook") {
      throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
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
      refuseUnknownKeys(entry, _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGE_KEYS */ .fU);
      if (platform !== "facebook") {
        throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
          entry.name,
          "asks for a page token, which only a Facebook token gives.",
          "Take pages out for this token."
        );
      }
      const pageId = (0,_chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .readPageId */ .fk)(
        `${entry.name}.page`,
        "page" in entry.values ? toText(entry, "page") : ""
      );
      if (!("secret" in entry.values)) {
        throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${entry.name}.secret`, "is missing.", "Example: secret: META_PAGE_TOKEN");
      }
      const hasOwnScope = ["repository", "environment", "organization", "store"].some(
        (key) => key in entry.values
      );
      const own = readLocation(entry, "", repository);
      const first = hasOwnScope ? own : { ...source, secret: own.secret };
      const targets = await readTargets(tokenFields(entry, NO_FIELDS), first.secret, platform, repository);
      const minted = targets.findIndex(({ ownToken }) => ownToken);
      if (minted !== -1) {
        throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
          `${entry.name}.targets[${minted + 1}].own-token`,
          "does not exist for page tokens.",
          "Take it out."
        );
      }
      return { pageId, locations: [first, ...targets.map(({ location }) => location)] };
    })
  );
}
var NO_FIELDS = { text: (name) => ({ name, value: "" }), entries: async () => [] };
function readLocation(entry, defaultSecret, thisRepository) {
  const name = (key) => `${entry.name}.${key}`;
  const at = (key) => {
    const value = key in entry.values ? toText(entry, key) : "";
    return _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCATION_READERS */ .jr[key](name(key), value);
  };
  const secret = at("secret") ?? defaultSecret;
  const environment = at("environment");
  const organization = at("organization");
  const store = at("store") ?? "actions";
  const repository = at("repository") ?? thisRepository;
  if (organization !== void 0) {
    if (environment !== void 0 || at("repository") !== void 0) {
      throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
        name("organization"),
        "cannot be set together with repository or environment.",
        "Make it two entries."
      );
    }
    return { kind: "organization", organization, store, secret };
  }
  if (environment !== void 0) {
    if (store !== "actions") {
      throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
        name("store"),
        "cannot be set together with environment.",
        "Environments only have Actions secrets."
      );
    }
    return { kind: "environment", repository, environment, secret };
  }
  return { kind: "repository", repository, store, secret };
}
function readIssueOptions(fields) {
  const mentions = readInput(fields, "issue-mentions");
  return {
    labels: readInput(fields, "issue-labels"),
    assignees: readInput(fields, "issue-assignees"),
    ...mentions.length > 0 && { mentions }
  };
}
function refuseCollisions(configs) {
  const seen = /* @__PURE__ */ new Set();
  for (const config of configs) {
    const ofPages = new Set(config.pages.flatMap(({ locations }) => locations));
    for (const location of [config.source, ...(0,_chunk_6RTJTWWT_js__WEBPACK_IMPORTED_MODULE_4__/* .otherLocations */ .t)(config)]) {
      const key = (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_5__/* .locationKey */ .dE)(location);
      if (seen.has(key)) {
        const input = ofPages.has(location) ? "pages" : "targets";
        throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
          configs.length > 1 ? "tokens" : input,
          `names ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_5__/* .describeLocation */ .lR)(location)} twice.`,
          "Every secret may be written once: the one it came from need not be a target, and names do not differ by case."
        );
      }
      seen.add(key);
    }
  }
}
function refuseMixedUpCredentials(fields, configs, ...others) {
  const isList = fields.text("access-token").value === "";
  for (const { name, token, app } of configs) {
    if ([...others, app?.secret].some((other) => other?.equals(token))) {
      throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
        isList ? "tokens" : "access-token",
        isList ? `gives ${name} the same value as another credential has.` : "is the same value as another credential.",
        `${isList ? "A value in tokens" : "access-token"} is the Meta token; secrets-token and github-token are GitHub's; app-secret and client-token are the app's.`
      );
    }
  }
}




/***/ }),

/***/ 1969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ isActive),
/* harmony export */   CI: () => (/* binding */ tickedAssets),
/* harmony export */   Es: () => (/* binding */ objectToAssets),
/* harmony export */   JD: () => (/* binding */ untickedAssets),
/* harmony export */   ZS: () => (/* binding */ assetsOf),
/* harmony export */   d9: () => (/* binding */ withLostTargets),
/* harmony export */   i9: () => (/* binding */ refusedAssets),
/* harmony export */   q7: () => (/* binding */ notMeasured),
/* harmony export */   tB: () => (/* binding */ lostTargets),
/* harmony export */   zQ: () => (/* binding */ settleAssets)
/* harmony export */ });
/* harmony import */ var _chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6856);


// src/token/reach.ts
var OPENS = {
  "ad-account": ["ads_read", "ads_management"],
  page: ["pages_show_list", "pages_read_engagement"],
  instagram: ["instagram_basic"],
  threads: ["threads_basic"],
  business: ["business_management"],
  whatsapp: ["whatsapp_business_management"],
  phone: ["whatsapp_business_management"],
  dataset: ["ads_read", "ads_management"]
};
function settleAssets(measured, facts) {
  return measured.map(({ asset, reach }) => ({ asset, reach: settle(asset, reach, facts) }));
}
function settle(asset, reach, facts) {
  if (asset.kind === "page" && reach.kind === "reached" && !isTicked(asset, facts))
    return { kind: "refused", trace: {} };
  if (asset.kind === "dataset" && reach.kind === "refused" && !hasScopeFor(asset, facts))
    return { kind: "not-measured", trace: reach.trace };
  return reach;
}
function refusedAssets(measured, facts) {
  return measured.flatMap(({ asset, reach }) => {
    if (reach.kind !== "refused") return [];
    const { trace, owner } = reach;
    const cause = owner === void 0 ? causeOf(asset, facts) : { kind: "other-account", owner };
    return [{ asset, trace, ...cause && { cause } }];
  });
}
function causeOf(asset, facts) {
  const { kind, profileId } = facts;
  if (kind === "page" && asset.id !== profileId)
    return { kind: "page-token", ...profileId !== void 0 && { pageId: profileId } };
  if (facts.scopes !== void 0 && !hasScopeFor(asset, facts))
    return { kind: "missing-scope", scopes: OPENS[asset.kind] };
  return isTicked(asset, facts) ? void 0 : { kind: "not-ticked" };
}
function hasScopeFor({ kind }, { scopes = [] }) {
  const opens = kind === "page" ? scopes.some((scope) => scope.startsWith("pages_")) : false;
  return opens || OPENS[kind].some((scope) => scopes.includes(scope));
}
var RULED = [
  [/^pages_/, "page"],
  [/^instagram_(?!business_)/, "instagram"],
  [/^ads_/, "ad-account"],
  [/^business_management$/, "business"],
  [/^whatsapp_business_/, "whatsapp"]
];
function kindOfScope(scope) {
  return RULED.find(([pattern]) => pattern.test(scope))?.[1];
}
function isTicked({ kind, id }, { granularScopes = [] }) {
  const listed = granularScopes.filter(({ scope }) => kindOfScope(scope) === kind);
  return listed.length === 0 || listed.some(({ targetIds }) => targetIds === void 0 || targetIds.map(bareId).includes(id));
}
function targetsOf(scope, granular) {
  return granular.find((entry) => entry.scope === scope)?.targetIds?.map(bareId);
}
function bareId(id) {
  return id.replace(/^act_/, "");
}
function tickedAssets({ granularScopes = [] }) {
  return [
    ...new Set(
      granularScopes.flatMap(
        ({ scope, targetIds = [] }) => targetIds.map((id) => assetName(kindOfScope(scope), bareId(id)))
      )
    )
  ];
}
function untickedAssets(measured, facts) {
  return measured.flatMap(({ asset }) => isTicked(asset, facts) ? [] : [asset.name]);
}
function lostTargets(old, renewed) {
  const after = renewed.granularScopes ?? [];
  const kept = (old.granularScopes ?? []).filter(({ scope }) => after.some((entry) => entry.scope === scope));
  const lost = kept.flatMap(({ scope, targetIds }) => {
    const has = targetsOf(scope, after);
    if (has === void 0) return [];
    const kind = kindOfScope(scope);
    if (targetIds === void 0)
      return [`everything but ${has.map((id) => assetName(kind, id)).join(", ") || "nothing"}`];
    return targetIds.map(bareId).filter((id) => !has.includes(id)).map((id) => assetName(kind, id));
  });
  return [...new Set(lost)];
}
function withLostTargets(rejection, old, { facts }) {
  const before = (0,_chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_0__/* .knownFacts */ .Xy)(old);
  return rejection.reason === "new-token-lacks-assets" && before !== void 0 ? { ...rejection, lost: lostTargets(before, facts) } : rejection;
}
function assetName(kind, id) {
  if (kind === void 0) return id;
  return kind === "ad-account" ? `act_${id}` : `${kind}:${id}`;
}
function objectToAssets(old, renewed) {
  const before = new Map(assetsOf(old).map(({ asset, reach }) => [asset.name, reach.kind]));
  const named = (kinds, was) => assetsOf(renewed).flatMap(
    ({ asset, reach }) => kinds.includes(reach.kind) && was(before.get(asset.name)) ? [asset.name] : []
  );
  const lost = named(["refused"], (was) => was === void 0 || was === "reached");
  if (lost.length > 0) return { kind: "rejected", reason: "new-token-lacks-assets", lost };
  const doubtful = [
    ...named(["not-measured"], (was) => was === "reached"),
    ...named(["refused"], (was) => was === "not-measured")
  ];
  return doubtful.length === 0 ? void 0 : { kind: "rejected", reason: "new-token-unproved", lost: doubtful };
}
function assetsOf(inspection) {
  return inspection.kind === "alive" ? inspection.assets ?? [] : [];
}
function notMeasured(assets) {
  return assets.map((asset) => ({ asset, reach: { kind: "not-measured", trace: {} } }));
}
function isActive(reach) {
  return reach.kind !== "reached" || reach.accountStatus === void 0 || reach.accountStatus === 1;
}




/***/ }),

/***/ 266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ sendWithRetries),
/* harmony export */   hL: () => (/* binding */ waitAskedForMs),
/* harmony export */   sw: () => (/* binding */ setbackWithoutAnswer)
/* harmony export */ });
/* harmony import */ var _chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5510);


// src/net/retry.ts
var MOST_TRIES = 3;
var LONGEST_WAIT_MS = 6e4;
var FIRST_BACKOFF_MS = 500;
function setbackWithoutAnswer(reason) {
  return _chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_0__/* .MAY_PASS */ .m9.has(reason) ? { kind: "passing", mayHaveHappened: !_chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_SENT */ .L5.has(reason) } : void 0;
}
async function sendWithRetries({ runtime, budget }, { send, once, findDone }) {
  for (let attempt = 1; ; attempt++) {
    const { result, setback } = await send(attempt);
    if (setback === void 0) return result;
    const mustLookFirst = once && setback.mayHaveHappened;
    const wait = waitBeforeNext(setback, attempt, runtime.random);
    const goesOn = wait !== void 0 && wait < budget.remaining() && (!mustLookFirst || findDone !== void 0);
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
  if (attempt >= MOST_TRIES) return void 0;
  if (kind === "rate-limited" && waitMs === void 0) return void 0;
  const asked = waitMs ?? 0;
  return asked > LONGEST_WAIT_MS ? void 0 : Math.max(asked, backoffMs(attempt + 1, random));
}
function backoffMs(next, random) {
  return FIRST_BACKOFF_MS * 2 ** (next - 2) * (0.75 + random() / 2);
}
function waitAskedForMs(headers) {
  const value = headers.get("retry-after")?.trim();
  if (!value) return void 0;
  if (/^\d+$/.test(value)) return Number(value) * 1e3;
  if (!/^[A-Z][a-z]{2,8},? /.test(value)) return void 0;
  const until = (0,_chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_0__/* .readHttpDate */ .lq)(value);
  const sent = (0,_chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_0__/* .readHttpDate */ .lq)(headers.get("date") ?? "");
  return Number.isNaN(until) || Number.isNaN(sent) ? void 0 : Math.max(0, until - sent);
}




/***/ }),

/***/ 9692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ACCESS_TOKEN_HINT),
/* harmony export */   I8: () => (/* binding */ readCliEnvironment),
/* harmony export */   Z4: () => (/* binding */ withMetaSecrets),
/* harmony export */   ew: () => (/* binding */ requireSecret),
/* harmony export */   i8: () => (/* binding */ fixedFields),
/* harmony export */   rc: () => (/* binding */ commandFields),
/* harmony export */   sF: () => (/* binding */ withAppSecret),
/* harmony export */   sO: () => (/* binding */ APP_VARIABLES),
/* harmony export */   tf: () => (/* binding */ withGithubToken),
/* harmony export */   tr: () => (/* binding */ APP_SECRET_HINT)
/* harmony export */ });
/* harmony import */ var _chunk_34XXBEQH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7809);
/* harmony import */ var _chunk_MC46WUOV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8345);
/* harmony import */ var _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8177);
/* harmony import */ var _chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4790);





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
  const secret = (name) => (0,_chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_2__/* .readSecretValue */ .kq)(name, value(name));
  const githubHost = readHost("GH_HOST", value("GH_HOST"));
  const hosts = (0,_chunk_34XXBEQH_js__WEBPACK_IMPORTED_MODULE_0__/* .gitHubOf */ .Tc)(githubHost ?? _chunk_34XXBEQH_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB_COM */ .yQ.host);
  const githubApiUrl = (0,_chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_2__/* .readServiceUrl */ .bX)(
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
  const isServer = githubHost !== void 0 && !value("GITHUB_API_URL") && !(0,_chunk_34XXBEQH_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitHubs */ .bC)(githubHost);
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
    repository: repository === "" ? void 0 : (0,_chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_2__/* .readRepository */ .Nu)("GITHUB_REPOSITORY", repository),
    githubApiUrl,
    githubServerUrl: (0,_chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_2__/* .readServiceUrl */ .bX)(
      "GITHUB_SERVER_URL",
      value("GITHUB_SERVER_URL") || (0,_chunk_34XXBEQH_js__WEBPACK_IMPORTED_MODULE_0__/* .gitHubOf */ .Tc)(githubApiUrl).serverUrl,
      "https://github.com"
    )
  };
}
function readHost(name, value) {
  if (value === "") return void 0;
  if (/^[A-Za-z0-9.-]+(?::\d{1,5})?$/.test(value)) return value.toLowerCase();
  throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(name, "must be the name of a host.", `Example: ${name}: github.acme.example`);
}

// src/cli/secrets.ts
async function requireSecret(wanted, terminal) {
  const { given, variable, question, onInput = false, hint } = wanted;
  if (onInput) {
    if (terminal.isInteractive) throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz("--stdin", "finds a terminal there.", PIPE_EXAMPLE);
    return (0,_chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_2__/* .requireSecretValue */ .pA)("standard input", (await terminal.readInput()).trim(), hint);
  }
  if (given !== void 0) return given;
  if (!terminal.isInteractive) {
    throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(variable, "is missing in the environment.", hint);
  }
  return (0,_chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_2__/* .requireSecretValue */ .pA)(variable, (await terminal.askHidden(question)).trim(), hint);
}
var PIPE_EXAMPLE = "Pipe the secret in, or leave --stdin out to be asked for it.";
var ACCESS_TOKEN_HINT = "It is the Meta token itself. A secret on GitHub cannot be read back: take it from where you made it.";
var APP_SECRET_HINT = "You can find it in the app's settings under Basic: https://developers.facebook.com/apps";
var GITHUB_TOKEN_HINT = "It needs a fine-grained personal access token with Secrets: write and Issues: write in that repository: https://github.com/settings/personal-access-tokens/new";

// src/cli/fields.ts
function commandFields(flags, environment, file) {
  const behind = {
    text: (name, platform = "facebook") => environmentField(name, platform, environment) ?? {
      name: (0,_chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_2__/* .flagOf */ .iP)(name),
      value: (0,_chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultOf */ .HA)(name, platform)
    },
    entries: async () => []
  };
  const fromFile = file === void 0 ? behind : (0,_chunk_MC46WUOV_js__WEBPACK_IMPORTED_MODULE_1__/* .entryFields */ .oy)(file, behind);
  return {
    text: (name, platform) => {
      const value = flags[camelCase((0,_chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_2__/* .flagOf */ .iP)(name).slice(2))];
      return value === void 0 ? fromFile.text(name, platform) : { name: (0,_chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_2__/* .flagOf */ .iP)(name), value: String(value).trim() };
    },
    entries: fromFile.entries
  };
}
function fixedFields(fields, fixed) {
  return { ...fields, text: (name, platform) => fixed[name] ?? fields.text(name, platform) };
}
async function withMetaSecrets(fields, flags, terminal) {
  const token = fields.text("access-token");
  if ((await fields.entries("tokens")).length > 0) {
    return token.name === ACCESS_TOKEN ? fixedFields(fields, { "access-token": { ...token, value: "" } }) : fields;
  }
  const accessToken = await requireSecret(
    {
      given: flags.stdin === true || token.value === "" ? void 0 : (0,_chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_2__/* .requireSecretValue */ .pA)(token.name, token.value, ACCESS_TOKEN_HINT),
      variable: ACCESS_TOKEN,
      question: "Meta access token",
      onInput: flags.stdin === true,
      hint: ACCESS_TOKEN_HINT
    },
    terminal
  );
  const complete = fixedFields(fields, { "access-token": { name: token.name, value: accessToken.reveal() } });
  return (0,_chunk_MC46WUOV_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlatform */ .Kd)(fields, accessToken) === "facebook" ? withAppSecret(complete, terminal) : complete;
}
async function withAppSecret(fields, terminal, platform = "facebook") {
  if (fields.text("app-secret", platform).value !== "") return fields;
  const variable = `${APP_VARIABLES[platform]}_SECRET`;
  const [question, hint] = platform === "facebook" ? ["Meta app secret", APP_SECRET_HINT] : [`${(0,_chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_3__/* .platformName */ .$r)(platform)} app secret`, _chunk_MC46WUOV_js__WEBPACK_IMPORTED_MODULE_1__/* .PLATFORM_APP_PAGES */ .JU[platform]];
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
      given: given && (0,_chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_2__/* .requireSecretValue */ .pA)(given.name, given.value, GITHUB_TOKEN_HINT),
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




/***/ }),

/***/ 7202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ scopesToRequest),
/* harmony export */   V7: () => (/* binding */ spreadSeconds),
/* harmony export */   Vb: () => (/* binding */ withBasicScope),
/* harmony export */   "if": () => (/* binding */ missingScopes),
/* harmony export */   rf: () => (/* binding */ scopesRuledByDataAccess),
/* harmony export */   s5: () => (/* binding */ dueAt)
/* harmony export */ });
/* harmony import */ var _chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4790);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1287);



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
  const basic = _chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_0__/* .BASIC_SCOPE */ .QI[platform];
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
function scopesRuledByDataAccess(scopes) {
  return (scopes ?? []).filter((scope) => !OUTLIVES_DATA_ACCESS.has(scope));
}




/***/ })

};
