export const id = 142;
export const ids = [142];
export const modules = {

/***/ 1284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ daysLeft),
/* harmony export */   j: () => (/* binding */ reportEntry)
/* harmony export */ });
/* harmony import */ var _chunk_CSLGGUDA_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5634);
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9476);



// src/refresh/report-entry.ts
function reportEntry(report) {
  return {
    secret: report.secret,
    outcome: report.outcome,
    reason: report.reason,
    refreshed: report.refreshed,
    token_kind: report.facts.kind,
    expires_at: (0,_chunk_CSLGGUDA_js__WEBPACK_IMPORTED_MODULE_0__/* .isoExpiry */ .r)(report.facts.expiresAt),
    data_access_expires_at: (0,_chunk_CSLGGUDA_js__WEBPACK_IMPORTED_MODULE_0__/* .isoExpiry */ .r)(report.facts.dataAccessExpiresAt),
    days_left: daysLeft(report) ?? null,
    failed_targets: report.failedTargets.map(({ location }) => location),
    repaired_targets: report.repairedTargets,
    issue_url: report.issueUrl ?? ""
  };
}
function daysLeft({ facts, now }) {
  return now === void 0 ? void 0 : (0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeDaysLeft */ .ah)(facts.expiresAt, now);
}




/***/ }),

/***/ 3988:
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
  if (mode !== "dry-run") services.issues?.prefetch(config.issue);
  const { secrets } = services;
  const others = (0,_chunk_573FYDOC_js__WEBPACK_IMPORTED_MODULE_0__/* .otherLocations */ .t)(config).map(
    async (location) => [(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_1__/* .locationKey */ .dE)(location), await secrets.see(location)]
  );
  const [source, ...rest] = await Promise.all([secrets.see(config.source), ...others]);
  return {
    token: await token,
    // A first login may make the secret.
    source: mode === "reauthorize" ? source : await mustExist(source, config.source),
    others: new Map(rest)
  };
}
async function mustExist(source, location) {
  if (source.kind === "closed" || source.updatedAt !== void 0) return source;
  const { secretMissing } = await __webpack_require__.e(/* import() */ 337).then(__webpack_require__.bind(__webpack_require__, 2337));
  return { ...source, kind: "closed", problem: secretMissing(location) };
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

/***/ 5634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ notifyConsumers),
/* harmony export */   r: () => (/* binding */ isoExpiry)
/* harmony export */ });
/* harmony import */ var _chunk_AYEERWTU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8822);
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
    return [(0,_chunk_AYEERWTU_js__WEBPACK_IMPORTED_MODULE_1__/* .notExported */ .fr)()];
  }
}
var DONE = { kind: "done", data: true };




/***/ }),

/***/ 7346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ connectServices)
/* harmony export */ });
/* harmony import */ var _chunk_3W442EBV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2273);
/* harmony import */ var _chunk_573FYDOC_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4536);
/* harmony import */ var _chunk_AYEERWTU_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8822);
/* harmony import */ var _chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4033);
/* harmony import */ var _chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9807);
/* harmony import */ var _chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5510);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7108);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);









// src/refresh/connect.ts


// src/refresh/extras-service.ts
function createExtrasService({ writer, repository, exportVariable }) {
  return {
    setVariable: async (name, value) => {
      if (writer === void 0) return { kind: "problem", problem: (0,_chunk_AYEERWTU_js__WEBPACK_IMPORTED_MODULE_5__/* .credentialMissing */ .QD)() };
      const [github, { setVariable }] = await Promise.all([writer(), Promise.all(/* import() */[__webpack_require__.e(891), __webpack_require__.e(410), __webpack_require__.e(494)]).then(__webpack_require__.bind(__webpack_require__, 2494))]);
      return setVariable(github, repository, name, value);
    },
    dispatch: async (eventType, payload) => {
      if (writer === void 0) return { kind: "problem", problem: (0,_chunk_AYEERWTU_js__WEBPACK_IMPORTED_MODULE_5__/* .credentialMissing */ .QD)() };
      const [github, { dispatchEvent }] = await Promise.all([writer(), Promise.all(/* import() */[__webpack_require__.e(891), __webpack_require__.e(410), __webpack_require__.e(992)]).then(__webpack_require__.bind(__webpack_require__, 8992))]);
      return dispatchEvent(github, repository, eventType, payload);
    },
    exportToken: (name, token) => exportVariable?.(name, token)
  };
}

// src/refresh/secret-loader.ts
function createSecretLoader(locations, observe) {
  const names = /* @__PURE__ */ new Map();
  for (const location of locations) {
    const key = (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_6__/* .scopeKey */ .OD)(location);
    names.set(key, (names.get(key) ?? /* @__PURE__ */ new Set()).add(location.secret.toUpperCase()));
  }
  const accesses = /* @__PURE__ */ new Map();
  return async (location) => {
    const key = (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_6__/* .scopeKey */ .OD)(location);
    const secretState = accesses.get(key) ?? observe(location, [...names.get(key) ?? [location.secret.toUpperCase()]]);
    accesses.set(key, secretState);
    return locationIn(await secretState, location);
  };
}
function locationIn(secretState, location) {
  const credential = (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_7__/* .present */ .E)({ credentialEndsAt: secretState.credentialEndsAt });
  if (secretState.kind === "closed") return { kind: "closed", problem: secretState.problem, ...credential };
  const seen = secretState.secrets.get(location.secret.toUpperCase());
  return {
    kind: "open",
    secretScope: secretState,
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_7__/* .present */ .E)({ updatedAt: seen?.updatedAt }),
    ...credential
  };
}

// src/refresh/github-services.ts
function createSecretsService(line, locations) {
  const see = createSecretLoader(locations, async (secretScope, names) => {
    const github = await line();
    const { readScopeAccess } = await Promise.all(/* import() */[__webpack_require__.e(891), __webpack_require__.e(410), __webpack_require__.e(575)]).then(__webpack_require__.bind(__webpack_require__, 6575));
    return readScopeAccess(github, secretScope, names);
  });
  return {
    see,
    prepareToWrite: () => {
      Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(891), __webpack_require__.e(410), __webpack_require__.e(976)]).then(__webpack_require__.bind(__webpack_require__, 2976)),
        __webpack_require__.e(/* import() */ 653).then(__webpack_require__.bind(__webpack_require__, 653)).then((seal) => seal.loadSodium())
      ]).catch(() => {
      });
    },
    write: async (location, value, { secretScope }) => {
      const [github, { writeSecret }] = await Promise.all([line(), Promise.all(/* import() */[__webpack_require__.e(891), __webpack_require__.e(410), __webpack_require__.e(976)]).then(__webpack_require__.bind(__webpack_require__, 2976))]);
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
    const { createIssueTracker } = await Promise.all(/* import() */[__webpack_require__.e(891), __webpack_require__.e(410), __webpack_require__.e(575)]).then(__webpack_require__.bind(__webpack_require__, 6575));
    const { repository, serverUrl } = links;
    return createIssueTracker({ github, repository, serverUrl, label, extraLabels, assignees });
  };
  return {
    prefetch: (options) => {
      void trackerFor(options).then((tracker) => tracker.prefetch());
    },
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
function readCodeExchange(answer) {
  const problem = answer.kind === "error" ? codeProblemOf(answer.error) : void 0;
  if (problem !== void 0) return { kind: "declined", reason: problem, trace: answer.trace };
  const response = (0,_chunk_3W442EBV_js__WEBPACK_IMPORTED_MODULE_0__/* .readTokenResponse */ .jz)(answer);
  return response.kind === "declined" ? { kind: "refused", reason: "request-refused", trace: answer.trace } : response;
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
  const read = (0,_chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL)(DeviceBody, answer.body);
  if (!read.success) return { kind: "doubt", reason: "meta-unintelligible", trace: answer.trace };
  const { code, user_code, verification_uri, expires_in, interval } = read.output;
  return {
    kind: "started",
    code: new _chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(code),
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
  const failure = (0,_chunk_3W442EBV_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(answer);
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
  return new _chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(`${app.appId}|${app.clientToken.reveal()}`);
}
var DeviceBody = (0,_chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  code: (0,_chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(/^[\x21-\x7e]{1,4096}$/)),
  // Both are shown to a person, so only what such a code and Meta's address are made of.
  user_code: (0,_chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(/^[A-Za-z0-9-]{4,20}$/)),
  verification_uri: (0,_chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(/^https?:\/\/[\w.:/-]{1,200}$/)),
  expires_in: (0,_chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), (0,_chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(), (0,_chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Ww)(1), (0,_chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_2__/* .maxValue */ .cG)(86400)),
  interval: (0,_chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), (0,_chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(), (0,_chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Ww)(1), (0,_chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_2__/* .maxValue */ .cG)(600))
});

// src/refresh/login-service.ts
var PATIENCE_MS = 10 * 6e4;
function createLoginService(client, runtime, logger, issues, isDeviceReady) {
  return {
    isDeviceReady,
    exchangeCode: (config, code) => exchangeCode(client, { app: (0,_chunk_3W442EBV_js__WEBPACK_IMPORTED_MODULE_0__/* .appOf */ .XH)(config), code, redirectUri: config.redirectUri }),
    startDevice: (config, clientToken, scopes) => startDeviceLogin(client, { appId: (0,_chunk_3W442EBV_js__WEBPACK_IMPORTED_MODULE_0__/* .appOf */ .XH)(config).id, clientToken, scopes }),
    askDevice: (config, clientToken, code) => askDeviceLogin(client, { appId: (0,_chunk_3W442EBV_js__WEBPACK_IMPORTED_MODULE_0__/* .appOf */ .XH)(config).id, clientToken, code }),
    showDeviceCode: async (config, code) => {
      logger.line(deviceLine(code));
      await issues?.note(config.issue, {
        id: (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_6__/* .locationKey */ .dE)(config.source),
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
  const work = (0,_chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_3__/* .startBudget */ .cg)(WORK_MS + more, runtime.now);
  const telling = (0,_chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_3__/* .startBudget */ .cg)(TELL_MS + more, runtime.now);
  const { mode, configs, graphApiUrl, graphApiVersion } = options;
  const { logger, onSecret, exportVariable, credentialName } = listeners;
  const metaClient = (baseUrl) => (0,_chunk_3W442EBV_js__WEBPACK_IMPORTED_MODULE_0__/* .createMetaClient */ .JF)({
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
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_7__/* .present */ .E)({ workflowFile: location.workflowFile })
  };
  const line = (token, credentialName2, budget) => once(async () => {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setImmediate)();
    const { createGitHub } = await Promise.all(/* import() */[__webpack_require__.e(891), __webpack_require__.e(410), __webpack_require__.e(575)]).then(__webpack_require__.bind(__webpack_require__, 6575));
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
  const locations = configs.flatMap((config) => [config.source, ...(0,_chunk_573FYDOC_js__WEBPACK_IMPORTED_MODULE_8__/* .otherLocations */ .t)(config)]);
  const facebook = metaClient(graphApiUrl);
  const issues = issuer && options.openIssues ? createIssueService(issuer, links) : void 0;
  return {
    meta: (0,_chunk_3W442EBV_js__WEBPACK_IMPORTED_MODULE_0__/* .createMetaService */ .db)(
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
      const [github, { runCreatedAt }] = await Promise.all([issuer(), Promise.all(/* import() */[__webpack_require__.e(891), __webpack_require__.e(410), __webpack_require__.e(175)]).then(__webpack_require__.bind(__webpack_require__, 5175))]);
      const run = await runCreatedAt(github, location.repository, Number(location.runId));
      if (run.kind === "done") return run.data;
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
    const [github, { repositoryFacts }] = await Promise.all([issuer(), Promise.all(/* import() */[__webpack_require__.e(891), __webpack_require__.e(410), __webpack_require__.e(258)]).then(__webpack_require__.bind(__webpack_require__, 9258))]);
    const answer = await repositoryFacts(github, location.repository);
    if (answer.kind === "problem") return void 0;
    const { private: isPrivate, pushedAt } = answer.data;
    return { isPublic: !isPrivate, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_7__/* .present */ .E)({ pushedAt }) };
  });
  return async (asking) => location.activity ?? (asking ? ask() : void 0);
}
function once(ask) {
  let answer;
  return () => answer ??= ask();
}




/***/ }),

/***/ 8733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RG: () => (/* binding */ readConfigFile),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   ou: () => (/* binding */ confirmWrite)
/* harmony export */ });
/* harmony import */ var _chunk_QQFHXZ5L_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3765);
/* harmony import */ var _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(881);
/* harmony import */ var _chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4033);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);




// src/cli/config-file.ts

var NAME = "--config";
async function readConfigFile(file, env) {
  const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readFile)(file, "utf8").catch(() => {
    throw new _chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(NAME, "names a file that cannot be read.", "Example: --config tokens.yml");
  });
  const parsed = await (0,_chunk_QQFHXZ5L_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .hN)(NAME, text);
  if (!isRecord(parsed)) {
    throw new _chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(
      NAME,
      "must hold the action's inputs.",
      'Example of a line in it: app-id: "123456789012345"'
    );
  }
  const values = { ...parsed };
  for (const key of _chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_2__/* .LIST_KEYS */ .Uo) {
    const value = values[key];
    if (typeof value === "string") values[key] = await (0,_chunk_QQFHXZ5L_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .hN)(`${NAME}: ${key}`, value);
  }
  const entry = { name: NAME, values: expand(values, NAME, "", env) };
  (0,_chunk_QQFHXZ5L_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseUnknownKeys */ .R4)(entry, _chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_KEYS */ .mC);
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
  if ((0,_chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_2__/* .isCredentialKey */ .N9)(key) && value !== "") {
    throw new _chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(
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
    throw new _chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(name, `needs ${variable}, which is not set.`, `Set ${variable} in the environment.`);
  return value;
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/cli/confirm.ts
async function confirmWrite(question, isSaid, terminal) {
  if (isSaid === true) return;
  if (!terminal.isInteractive) {
    throw new _chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(
      "--yes",
      "is needed where nobody can be asked: this command writes.",
      "Add --yes, or --dry-run to see what would be done."
    );
  }
  if (!await terminal.askYesNo(question)) throw new _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .cJ();
}

// src/cli/repository.ts
function repositoryOf({ repo }, { repository }) {
  if (typeof repo === "string") return (0,_chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_2__/* .readRepository */ .Nu)("--repo", repo);
  if (repository !== void 0) return repository;
  throw new _chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz("--repo", "is missing.", "Example: --repo acme/website");
}




/***/ })

};
