export const id = 994;
export const ids = [994];
export const modules = {

/***/ 1054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ notifyConsumers),
/* harmony export */   r: () => (/* binding */ isoExpiry)
/* harmony export */ });
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9476);


// src/refresh/notify-consumers.ts
function isoExpiry(expiry) {
  switch (expiry) {
    case "never":
      return "never";
    case "unknown":
      return "";
    default:
      return (0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(expiry);
  }
}
async function notifyConsumers(config, mode, conclusion, current, { extras }) {
  if (extras === void 0 || mode === "dry-run" || !conclusion.proved) return [];
  const { expiryVariable, dispatchEvent, exportEnv } = config.extras;
  const expiry = isoExpiry(conclusion.facts.expiresAt);
  const isRefreshed = conclusion.findings.some(({ outcome }) => outcome === "refreshed");
  const exported = exportEnv === void 0 ? [] : exportToken(extras, exportEnv, current);
  if (mode === "check") return exported;
  const replies = await Promise.all([
    expiryVariable !== void 0 && expiry !== "" ? extras.setVariable(expiryVariable, expiry) : DONE,
    dispatchEvent !== void 0 && isRefreshed ? extras.dispatch(dispatchEvent, { secret: config.name, expires_at: expiry }) : DONE
  ]);
  const problems = replies.flatMap((reply) => reply.ok ? [] : [reply.problem]);
  return [...exported, ...problems.map(({ reason, message, hint }) => ({ reason, message, hint }))];
}
function exportToken(extras, variable, token) {
  try {
    extras.exportToken(variable, token);
    return [];
  } catch {
    return [
      {
        reason: "target-not-written",
        message: "Later steps did not get the token: their environment could not be written.",
        hint: "Check that GITHUB_ENV reaches this step as the runner set it."
      }
    ];
  }
}
var DONE = { ok: true };




/***/ }),

/***/ 4546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ observe)
/* harmony export */ });
/* harmony import */ var _chunk_573FYDOC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4536);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7108);



// src/refresh/observe.ts
async function observe(config, mode, services) {
  const token = services.meta.inspect(config, config.token);
  if (services.secrets === void 0 || mode === "check") return { token: await token, others: /* @__PURE__ */ new Map() };
  if (mode !== "dry-run") services.issues?.look(config.issue);
  const { secrets } = services;
  const others = (0,_chunk_573FYDOC_js__WEBPACK_IMPORTED_MODULE_0__/* .otherLocations */ .t)(config).map(
    async (location) => [(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_1__/* .locationKey */ .dE)(location), await secrets.see(location)]
  );
  const [source, ...rest] = await Promise.all([secrets.see(config.source), ...others]);
  return {
    token: await token,
    // A first login may make the secret.
    source: mode === "reauthorize" ? source : mustExist(source, config.source),
    others: new Map(rest)
  };
}
function mustExist(source, location) {
  if (source.kind === "closed" || source.updatedAt !== void 0) return source;
  const problem = {
    reason: "secret-missing",
    kind: "permanent",
    message: `There is no secret ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_1__/* .describeLocation */ .lR)(location)}.`,
    hint: "Set secret-name to the secret that access-token comes from. If that secret belongs to an environment or an organization, set environment or organization too."
  };
  return { ...source, kind: "closed", problem };
}




/***/ }),

/***/ 8645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ connectServices),
/* harmony export */   XH: () => (/* binding */ appOf),
/* harmony export */   jz: () => (/* binding */ readTokenResponse),
/* harmony export */   oI: () => (/* binding */ appSecretProof)
/* harmony export */ });
/* harmony import */ var _chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3597);
/* harmony import */ var _chunk_573FYDOC_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4536);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9914);
/* harmony import */ var _chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8506);
/* harmony import */ var _chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(593);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7108);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8500);







// src/refresh/meta-service.ts


// src/meta/exchange.ts
async function exchangeToken(client, request) {
  return readTokenResponse(
    await client.ask({
      name: "exchange",
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
  const { trace } = answer;
  if (answer.kind === "ok") {
    const minted = (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .readMinted */ .aq)(answer.body);
    return minted === void 0 ? { kind: "doubt", reason: "meta-unintelligible", trace } : { kind: "issued", ...minted };
  }
  return readNotIssued(answer);
}
function readNotIssued(answer) {
  const { trace } = answer;
  const failure = (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(answer);
  switch (failure.kind) {
    case "doubt":
      return { kind: "doubt", reason: failure.reason, trace };
    case "refused":
      return { kind: "refused", reason: failure.reason, trace };
    case "dead":
    case "permission":
    case "parameter":
      return { kind: "declined", because: failure.kind, trace };
  }
}

// src/meta/client-code.ts
async function mintClientToken(client, request) {
  const answer = await client.ask({
    name: "client_code",
    method: "GET",
    path: "/oauth/client_code",
    query: {
      client_id: request.app.id,
      client_secret: request.app.secret,
      redirect_uri: request.redirectUri,
      access_token: request.token
    }
  });
  const code = readClientCode(answer);
  if (!(code instanceof _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z)) return code;
  return readClientToken(
    await client.ask({
      name: "client_code exchange",
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
  const read = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL)(CodeBody, answer.body);
  return read.success ? new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(read.output.code) : { kind: "doubt", reason: "meta-unintelligible", trace: answer.trace };
}
function readClientToken(answer) {
  if (answer.kind !== "ok") return readNotIssued(answer);
  const tokenResponse = readTokenResponse(answer);
  if (tokenResponse.kind !== "issued") return tokenResponse;
  const read = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL)(MachineBody, answer.body);
  return read.success ? { ...tokenResponse, machineId: read.output.machine_id } : tokenResponse;
}
var CodeBody = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ code: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(/^[\x21-\x7e]{1,4096}$/)) });
var MachineBody = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ machine_id: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(/^[\x21-\x7e]{1,200}$/)) });

// src/meta/platform-token.ts
function readOwnFailure(answer, platform) {
  const { trace, at } = answer;
  const failure = (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(answer);
  switch (failure.kind) {
    case "doubt":
      return (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)({ kind: "doubt", reason: failure.reason, at, trace });
    case "refused":
      return (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)({ kind: "refused", reason: failure.reason, at, trace });
    case "dead": {
      if (at === void 0) return { kind: "doubt", reason: "meta-unintelligible", trace };
      const facts = { kind: platform, expiresAt: "unknown", dataAccessExpiresAt: "unknown" };
      return { kind: "dead", reason: failure.reason, facts, at, trace };
    }
    case "permission":
      return (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)({ kind: "refused", reason: "request-refused", at, trace });
    case "parameter":
      return (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)({ kind: "doubt", reason: "meta-unintelligible", at, trace });
  }
}
function readRefresh(answer) {
  return answer.kind === "error" && answer.error.says === "unsupported-request" ? { kind: "doubt", reason: "meta-unintelligible", trace: answer.trace } : readTokenResponse(answer);
}

// src/meta/instagram.ts
async function refreshInstagram(client, token) {
  return readRefresh(
    await client.ask({
      name: "instagram refresh",
      method: "GET",
      path: "/refresh_access_token",
      unversioned: true,
      query: { grant_type: "ig_refresh_token", access_token: token }
    })
  );
}
async function inspectInstagram(client, token) {
  return readInstagramUser(
    await client.ask({
      name: "instagram me",
      method: "GET",
      path: "/me",
      query: { fields: "user_id,username", access_token: token }
    })
  );
}
function readInstagramUser(answer) {
  if (answer.kind !== "ok") return readOwnFailure(answer, "instagram");
  const read = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL)(InstagramUser, answer.body);
  if (!read.success || answer.at === void 0) return (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .unintelligible */ .gU)(answer);
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
var User = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ user_id: _chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__.Id });
var InstagramUser = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([
  User,
  (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
    (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ data: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .strictTuple */ .Cx)([User]) }),
    (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)(({ data: [user] }) => user)
  )
]);

// src/meta/page-token.ts
async function derivePageToken(client, request) {
  return readPageToken(
    await client.ask({
      name: "page token",
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
  const page = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL)(Page, answer.body);
  if (!page.success || page.output.id !== pageId)
    return { kind: "doubt", reason: "meta-unintelligible", trace };
  return page.output.access_token === void 0 ? { kind: "declined", because: "permission", trace } : readTokenResponse(answer);
}
var Page = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ id: _chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__.Id, access_token: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)()) });

// src/meta/proof.ts

function appSecretProof(appSecret, token) {
  return new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z((0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHmac)("sha256", appSecret.reveal()).update(token.reveal()).digest("hex"));
}

// src/meta/threads.ts
async function refreshThreads(client, token) {
  return readRefresh(
    await client.ask({
      name: "threads refresh",
      method: "GET",
      path: "/refresh_access_token",
      unversioned: true,
      query: { grant_type: "th_refresh_token", access_token: token }
    })
  );
}
async function inspectThreads(client, token) {
  return readThreadsInspection(
    await client.ask({
      name: "threads debug_token",
      method: "GET",
      path: "/v1.0/debug_token",
      unversioned: true,
      query: { access_token: token, input_token: token }
    })
  );
}
function readThreadsInspection(answer) {
  if (answer.kind !== "ok") return readOwnFailure(answer, "threads");
  const data = (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .readDebugData */ .Y9)(answer.body);
  const { at } = answer;
  if (data === void 0 || at === void 0) return (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .unintelligible */ .gU)(answer);
  const facts = (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .xS)("threads", data);
  if (data.is_valid) {
    const complete = data.user_id !== void 0 && data.expires_at !== void 0 && data.scopes !== void 0;
    return complete && (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .isConsistent */ .HB)(data, at) ? { kind: "alive", facts, at } : (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .unintelligible */ .gU)(answer);
  }
  return (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .readDeath */ .x4)(answer, data, facts, at);
}

// src/refresh/meta-service.ts
function createMetaService(clients, onSecret) {
  const proofOf = (app, caller) => {
    const proof = appSecretProof(app.secret, caller);
    onSecret(proof);
    return proof;
  };
  const inspectFacebook = async (app, token) => {
    const seen = await (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .inspectToken */ .e4)(clients.facebook, { app, token });
    if (seen.kind !== "refused" || seen.reason !== "app-secret-proof-refused") return seen;
    return (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .inspectToken */ .e4)(clients.facebook, { app, token, proof: proofOf(app, (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .appAccessToken */ .D6)(app)) });
  };
  return {
    inspect: (config, token) => {
      switch (config.platform) {
        case "facebook":
          return inspectFacebook(appOf(config), token);
        case "instagram":
          return inspectInstagram(clients.instagram, token);
        case "threads":
          return inspectThreads(clients.threads, token);
      }
    },
    renew: (config, sixtyDays) => {
      switch (config.platform) {
        case "facebook":
          return exchangeToken(clients.facebook, { app: appOf(config), token: config.token, sixtyDays });
        case "instagram":
          return refreshInstagram(clients.instagram, config.token);
        case "threads":
          return refreshThreads(clients.threads, config.token);
      }
    },
    derivePageToken: (config, from, pageId) => derivePageToken(clients.facebook, { token: from, pageId, proof: proofOf(appOf(config), from) }),
    mintOwnToken: (config, from, target) => mintClientToken(clients.facebook, {
      app: appOf(config),
      token: from,
      redirectUri: config.redirectUri,
      machineId: machineId((0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_5__/* .locationKey */ .dE)(target))
    })
  };
}
function machineId(target) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha256").update(target).digest("hex").slice(0, 32);
}
function appOf(config) {
  if (config.app === void 0) throw new TypeError(`${config.name}: a Facebook token without its app`);
  return config.app;
}

// src/refresh/connect.ts


// src/refresh/extras-service.ts
var NO_CREDENTIAL = {
  ok: false,
  problem: {
    reason: "permission-missing",
    kind: "permanent",
    message: "There is no credential that may set a variable or send an event.",
    hint: "Set secrets-token, with Variables: write for expiry-variable and Contents: write for dispatch-event."
  }
};
function createExtrasService({ writer, repository, exportVariable }) {
  return {
    setVariable: async (name, value) => {
      if (writer === void 0) return NO_CREDENTIAL;
      const [github, { setVariable }] = await Promise.all([writer(), Promise.all(/* import() */[__webpack_require__.e(194), __webpack_require__.e(197), __webpack_require__.e(859)]).then(__webpack_require__.bind(__webpack_require__, 859))]);
      return setVariable(github, repository, name, value);
    },
    dispatch: async (eventType, payload) => {
      if (writer === void 0) return NO_CREDENTIAL;
      const [github, { dispatchEvent }] = await Promise.all([writer(), Promise.all(/* import() */[__webpack_require__.e(194), __webpack_require__.e(197), __webpack_require__.e(134)]).then(__webpack_require__.bind(__webpack_require__, 4134))]);
      return dispatchEvent(github, repository, eventType, payload);
    },
    exportToken: (name, token) => exportVariable?.(name, token)
  };
}

// src/refresh/secret-loader.ts
function createSecretLoader(locations, observe) {
  const names = /* @__PURE__ */ new Map();
  for (const location of locations) {
    const key = (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_5__/* .scopeKey */ .OD)(location);
    names.set(key, (names.get(key) ?? /* @__PURE__ */ new Set()).add(location.secret.toUpperCase()));
  }
  const accesses = /* @__PURE__ */ new Map();
  return async (location) => {
    const key = (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_5__/* .scopeKey */ .OD)(location);
    const secretState = accesses.get(key) ?? observe(location, [...names.get(key) ?? [location.secret.toUpperCase()]]);
    accesses.set(key, secretState);
    return locationIn(await secretState, location);
  };
}
function locationIn(secretState, location) {
  const credential = secretState.credentialEndsAt === void 0 ? {} : { credentialEndsAt: secretState.credentialEndsAt };
  if (secretState.kind === "closed") return { kind: "closed", problem: secretState.problem, ...credential };
  const seen = secretState.secrets.get(location.secret.toUpperCase());
  return {
    kind: "open",
    secretScope: secretState,
    ...seen === void 0 ? {} : { updatedAt: seen.updatedAt },
    ...credential
  };
}

// src/refresh/github-services.ts
function createSecretsService(line, locations) {
  const see = createSecretLoader(locations, async (secretScope, names) => {
    const github = await line();
    const { readScopeAccess } = await Promise.all(/* import() */[__webpack_require__.e(194), __webpack_require__.e(197), __webpack_require__.e(808)]).then(__webpack_require__.bind(__webpack_require__, 7808));
    return readScopeAccess(github, secretScope, names);
  });
  return {
    see,
    prepareToWrite: () => {
      Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(194), __webpack_require__.e(197), __webpack_require__.e(71)]).then(__webpack_require__.bind(__webpack_require__, 3071)),
        __webpack_require__.e(/* import() */ 653).then(__webpack_require__.bind(__webpack_require__, 653)).then((seal) => seal.loadSodium())
      ]).catch(() => {
      });
    },
    write: async (location, value, { secretScope }) => {
      const [github, { writeSecret }] = await Promise.all([line(), Promise.all(/* import() */[__webpack_require__.e(194), __webpack_require__.e(197), __webpack_require__.e(71)]).then(__webpack_require__.bind(__webpack_require__, 3071))]);
      return writeSecret(github, location, value, secretScope);
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
    const { createIssueTracker } = await Promise.all(/* import() */[__webpack_require__.e(194), __webpack_require__.e(197), __webpack_require__.e(808)]).then(__webpack_require__.bind(__webpack_require__, 7808));
    const { repository, serverUrl } = links;
    return createIssueTracker({ github, repository, serverUrl, label, extraLabels, assignees });
  };
  return {
    look: (options) => {
      void trackerFor(options).then((tracker) => tracker.look());
    },
    settle: async (options, wish) => (await trackerFor(options)).settle(wish),
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
    await client.ask({
      name: "code exchange",
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
function readCodeExchange(answer) {
  const { trace } = answer;
  const failed = (reason) => ({ kind: "failed", reason, trace });
  if (answer.kind === "ok") {
    const minted = (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .readMinted */ .aq)(answer.body);
    return minted === void 0 ? failed("meta-unintelligible") : { kind: "issued", ...minted };
  }
  const named = answer.kind === "error" ? codeFailureOf(answer.error) : void 0;
  if (named !== void 0) return failed(named);
  const failure = (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(answer);
  switch (failure.kind) {
    case "doubt":
    case "refused":
      return failed(failure.reason);
    case "dead":
    case "permission":
    case "parameter":
      return failed("request-refused");
  }
}
function codeFailureOf(error) {
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
    case "code-expired":
    case "redirect-uri-differs":
    case "redirect-uri-not-absolute":
    case "domain-not-in-app-domains":
    case "app-in-development":
      return error.says;
  }
  return void 0;
}

// src/meta/device-login.ts
async function startDeviceLogin(client, request) {
  return readDeviceStart(
    await client.ask({
      name: "device login",
      method: "POST",
      path: "/device/login",
      form: { access_token: clientAccessToken(request), scope: request.scopes.join(",") }
    })
  );
}
async function askDeviceLogin(client, request) {
  return readDeviceStatus(
    await client.ask({
      name: "device login status",
      method: "POST",
      path: "/device/login_status",
      form: { access_token: clientAccessToken(request), code: request.code },
      once: true
    })
  );
}
function readDeviceStart(answer) {
  if (answer.kind !== "ok") return failureToAsk(answer);
  const read = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL)(DeviceBody, answer.body);
  if (!read.success) return { kind: "doubt", reason: "meta-unintelligible", trace: answer.trace };
  const { code, user_code, verification_uri, expires_in, interval } = read.output;
  return {
    kind: "started",
    code: new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(code),
    userCode: user_code,
    verificationUri: verification_uri,
    lifetimeSeconds: expires_in,
    intervalSeconds: interval
  };
}
function readDeviceStatus(answer) {
  if (answer.kind === "ok") {
    const minted = (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .readMinted */ .aq)(answer.body);
    return minted === void 0 ? { kind: "doubt", reason: "meta-unintelligible", trace: answer.trace } : { kind: "approved", ...minted };
  }
  const told = answer.kind === "error" ? pollingState(answer.error) : void 0;
  return told === void 0 ? failureToAsk(answer) : { kind: told };
}
function pollingState(error) {
  switch (error.subcode) {
    case 1349174:
      return "pending";
    case 1349172:
      return "slower";
    case 1349173:
      return "declined";
    case 1349152:
      return "expired";
  }
  if (error.says === "device-login-declined") return "declined";
  if (error.code === 31) return "pending";
  return error.code === 463 ? "expired" : void 0;
}
function failureToAsk(answer) {
  const { trace } = answer;
  const failure = (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(answer);
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
  return new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(`${app.appId}|${app.clientToken.reveal()}`);
}
var DeviceBody = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  code: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(/^[\x21-\x7e]{1,4096}$/)),
  // Both are shown to a person, so only what such a code and Meta's address are made of.
  user_code: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(/^[A-Za-z0-9-]{4,20}$/)),
  verification_uri: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(/^https?:\/\/[\w.:/-]{1,200}$/)),
  expires_in: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Ww)(1), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .maxValue */ .cG)(86400)),
  interval: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Ww)(1), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .maxValue */ .cG)(600))
});

// src/refresh/login-service.ts
var PATIENCE_MS = 10 * 6e4;
function createLoginService(client, runtime, logger, issues, isDeviceReady) {
  return {
    isDeviceReady,
    exchangeCode: (config, code) => exchangeCode(client, { app: appOf(config), code, redirectUri: config.redirectUri }),
    startDevice: (config, clientToken, scopes) => startDeviceLogin(client, { appId: appOf(config).id, clientToken, scopes }),
    askDevice: (config, clientToken, code) => askDeviceLogin(client, { appId: appOf(config).id, clientToken, code }),
    showDeviceCode: async (config, code) => {
      logger.line(deviceLine(code));
      await issues?.note(config.issue, {
        id: (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_5__/* .locationKey */ .dE)(config.source),
        name: "device-login",
        body: deviceNote(code)
      });
    },
    now: runtime.now,
    patienceMs: PATIENCE_MS,
    sleep: runtime.sleep
  };
}

// src/refresh/connect.ts
var WORK_MS = 23e4;
var TELL_MS = 285e3;
var MORE_PER_TOKEN_MS = 3e3;
function connectServices(options, location, runtime, listeners) {
  const more = (options.configs.length - 1) * MORE_PER_TOKEN_MS + (options.mode === "reauthorize" ? PATIENCE_MS : 0);
  const work = (0,_chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_3__/* .startBudget */ .cg)(WORK_MS + more, runtime.now);
  const telling = (0,_chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_3__/* .startBudget */ .cg)(TELL_MS + more, runtime.now);
  const { mode, configs, graphApiUrl, graphApiVersion } = options;
  const { logger, onSecret, exportVariable, credentialName } = listeners;
  const metaClient = (baseUrl) => (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .createMetaClient */ .JF)({
    runtime,
    budget: work,
    baseUrl,
    version: graphApiVersion,
    onSecret,
    onCall: metaCallLogger(logger)
  });
  const links = {
    serverUrl: location.serverUrl,
    repository: location.repository,
    dialogUrl: "https://www.facebook.com",
    graphApiUrl,
    graphApiVersion,
    ...location.workflowFile === void 0 ? {} : { workflowFile: location.workflowFile }
  };
  const line = (token, credentialName2, budget) => once(async () => {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_6__.setImmediate)();
    const { createGitHub } = await Promise.all(/* import() */[__webpack_require__.e(194), __webpack_require__.e(197), __webpack_require__.e(808)]).then(__webpack_require__.bind(__webpack_require__, 7808));
    return createGitHub({
      runtime,
      budget,
      token,
      credentialName: credentialName2,
      apiUrl: location.apiUrl,
      serverUrl: location.serverUrl,
      userAgent: "refresh-meta-token",
      onCall: ({ route, attempt, status, milliseconds }) => logger.debug(
        `GitHub ${route}: ${status ?? "no answer"} in ${Math.round(milliseconds)} ms, try ${attempt}`
      )
    });
  });
  const writer = options.secretsToken && line(options.secretsToken, credentialName ?? "secrets-token", work);
  const issuer = options.githubToken && line(options.githubToken, credentialName ?? "github-token", telling);
  const locations = configs.flatMap((config) => [config.source, ...(0,_chunk_573FYDOC_js__WEBPACK_IMPORTED_MODULE_7__/* .otherLocations */ .t)(config)]);
  const facebook = metaClient(graphApiUrl);
  const issues = issuer && options.openIssues ? createIssueService(issuer, links) : void 0;
  return {
    meta: createMetaService(
      {
        facebook,
        instagram: metaClient(options.instagramApiUrl),
        threads: metaClient(options.threadsApiUrl)
      },
      onSecret
    ),
    ...writer === void 0 || mode === "check" ? {} : { secrets: createSecretsService(writer, locations) },
    login: createLoginService(facebook, runtime, logger, issues, options.clientToken !== void 0),
    ...issues && { issues },
    extras: createExtrasService({
      ...writer && { writer },
      repository: location.repository,
      ...exportVariable && { exportVariable }
    }),
    runCreatedAt: once(async () => {
      if (issuer === void 0 || location.runId === void 0) return void 0;
      const [github, { runCreatedAt }] = await Promise.all([issuer(), Promise.all(/* import() */[__webpack_require__.e(194), __webpack_require__.e(197), __webpack_require__.e(34)]).then(__webpack_require__.bind(__webpack_require__, 6034))]);
      const run = await runCreatedAt(github, location.repository, location.runId);
      if (run.ok) return run.at;
      logger.debug(
        "The run could not be looked at (it needs permissions: actions: read), so a stale token would not be noticed."
      );
      return void 0;
    }),
    activity: createActivity(location, issuer),
    logger,
    links
  };
}
function metaCallLogger(logger) {
  return ({ method, path, try: attempt, milliseconds, trace }) => {
    const facts = Object.entries(trace).map(([name, value]) => `${name} ${value}`);
    logger.debug(
      `Meta ${method} ${path}: ${facts.join(", ") || "no answer"} in ${Math.round(milliseconds)} ms, try ${attempt}`
    );
  };
}
function createActivity(location, issuer) {
  const ask = once(async () => {
    if (issuer === void 0 || location.runId === void 0) return void 0;
    const [github, { repositoryFacts }] = await Promise.all([issuer(), Promise.all(/* import() */[__webpack_require__.e(194), __webpack_require__.e(197), __webpack_require__.e(601)]).then(__webpack_require__.bind(__webpack_require__, 4601))]);
    const answer = await repositoryFacts(github, location.repository);
    if (!answer.ok) return void 0;
    const { private: isPrivate, pushedAt } = answer.data;
    return { isPublic: !isPrivate, ...pushedAt === void 0 ? {} : { pushedAt } };
  });
  return async (asking) => location.activity ?? (asking ? ask() : void 0);
}
function once(ask) {
  let answer;
  return () => answer ??= ask();
}




/***/ }),

/***/ 9549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ daysLeft),
/* harmony export */   j: () => (/* binding */ reportEntry)
/* harmony export */ });
/* harmony import */ var _chunk_5FMU6FIH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1054);
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9476);



// src/refresh/report-entry.ts
function reportEntry(report) {
  return {
    secret: report.secret,
    outcome: report.outcome,
    reason: report.reason,
    refreshed: report.refreshed,
    token_kind: report.facts.kind,
    expires_at: (0,_chunk_5FMU6FIH_js__WEBPACK_IMPORTED_MODULE_0__/* .isoExpiry */ .r)(report.facts.expiresAt),
    data_access_expires_at: (0,_chunk_5FMU6FIH_js__WEBPACK_IMPORTED_MODULE_0__/* .isoExpiry */ .r)(report.facts.dataAccessExpiresAt),
    days_left: daysLeft(report) ?? null,
    failed_targets: report.failedTargets.map(({ location }) => location),
    repaired_targets: report.repairedTargets,
    issue_url: report.issueUrl ?? ""
  };
}
function daysLeft({ facts, now }) {
  return now === void 0 ? void 0 : (0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeDaysLeft */ .ah)(facts.expiresAt, now);
}




/***/ })

};
