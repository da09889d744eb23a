export const id = 657;
export const ids = [657];
export const modules = {

/***/ 4248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VJ: () => (/* binding */ storeLogin),
/* harmony export */   "if": () => (/* binding */ redeemLogin),
/* harmony export */   sQ: () => (/* binding */ obstacleToLogin)
/* harmony export */ });
/* unused harmony export reauthorizeToken */
/* harmony import */ var _chunk_IRIUERS7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4854);
/* harmony import */ var _chunk_I42RBVBY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7242);
/* harmony import */ var _chunk_AYEERWTU_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8822);
/* harmony import */ var _chunk_36V37WCC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6168);
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9476);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9807);








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
function objectionToLogin(config, login, repository, now) {
  if (config.app === void 0) return "login-unavailable";
  if (login.kind === "failure") return login.reason;
  if (login.kind !== "code" || !login.hasAddress) return void 0;
  if (login.returnedState === void 0) return "state-missing";
  const verdict = checkState(login.returnedState, config.app.secret, repository, config.source, now);
  switch (verdict) {
    case "good":
      return void 0;
    case "wrong":
      return "state-wrong";
    case "expired":
      return "state-expired";
  }
}
async function redeemLogin(config, login, scopes, services) {
  const response = await spendLogin(config, login, scopes, services);
  if (response.kind !== "issued") return failed(response.reason, response.trace);
  const first = await (0,_chunk_IRIUERS7_js__WEBPACK_IMPORTED_MODULE_0__/* .verify */ .MX)(config, response, services);
  if (first.kind === "rejected") return failed(first.reason, first.trace);
  return isShortLived(first.inspection) ? lengthen(config, first, services) : first;
}
async function spendLogin(config, login, scopes, services) {
  switch (login.kind) {
    case "failure":
      return { kind: "declined", reason: login.reason, trace: (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ code: login.errorCode }) };
    case "code":
      return services.login.exchangeCode(config, login.code);
    case "device":
      return logInOnDevice(config, login.clientToken, scopes, services);
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
async function lengthen(config, first, services) {
  const response = await services.meta.renew({ ...config, token: first.token }, false);
  if (response.kind !== "issued") return first;
  const longer = await (0,_chunk_IRIUERS7_js__WEBPACK_IMPORTED_MODULE_0__/* .verify */ .MX)(config, response, services);
  return longer.kind === "verified" && !isShortLived(longer.inspection) ? longer : first;
}
function isShortLived({ facts, at }) {
  return typeof facts.expiresAt === "number" && facts.expiresAt - at < 2 * _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_3__/* .DAY */ .d_;
}
function failed(reason, trace) {
  const outcome = LASTING.has(reason) ? "misconfigured" : "inconclusive";
  return { kind: "failed", outcome, reason, ...trace === void 0 ? {} : { trace } };
}
var LASTING = /* @__PURE__ */ new Set([
  "redirect-uri-differs",
  "redirect-uri-not-absolute",
  "domain-not-in-app-domains",
  "app-in-development",
  "app-credentials-refused",
  "app-disabled",
  "ip-not-allowed",
  "app-secret-proof-refused",
  "request-refused",
  "login-unavailable"
]);

// src/refresh/reauthorize.ts
async function reauthorizeToken(config, login, services) {
  const observed = await observe(config, "reauthorize", services);
  const renewal = await acceptLogin(config, login, observed, services);
  return storeLogin(config, observed, renewal, services);
}
async function storeLogin(config, observed, renewal, services) {
  const stored = await (0,_chunk_IRIUERS7_js__WEBPACK_IMPORTED_MODULE_0__/* .store */ .M_)(config, "reauthorize", observed, STORE, renewal, services);
  const isStored = renewal.kind === "renewed" && stored.sourceProblem === void 0;
  const now = isStored ? { ...observed, token: renewal.fresh.inspection } : observed;
  const plan = isStored ? EXCHANGED : (0,_chunk_IRIUERS7_js__WEBPACK_IMPORTED_MODULE_0__/* .planToken */ .HU)(now.token, config.policy);
  const record = (0,_chunk_IRIUERS7_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(now, { plan, superseded: false }, renewal, stored);
  const conclusion = (0,_chunk_IRIUERS7_js__WEBPACK_IMPORTED_MODULE_0__/* .conclude */ .Ep)(record, config.policy);
  const done = await (0,_chunk_IRIUERS7_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(config, "reauthorize", now, { stored, conclusion }, services);
  return { ...done, warnings: [...done.warnings, ...warnOfFewerScopes(observed.token, done)] };
}
var STORE = { kind: "stop", outcome: "reauthorize", reason: "reauthorized" };
var EXCHANGED = { kind: "exchange", sixtyDays: false };
function warnOfFewerScopes(old, { refreshed, facts }) {
  if (!refreshed || old.kind !== "dead" || facts.scopes === void 0) return [];
  const granted = new Set(facts.scopes);
  const lost = (old.facts.scopes ?? []).filter((scope) => !granted.has(scope));
  return lost.length === 0 ? [] : [(0,_chunk_AYEERWTU_js__WEBPACK_IMPORTED_MODULE_5__/* .fewerScopes */ .XA)(lost)];
}
async function acceptLogin(config, login, observed, services) {
  const { token: old, source } = observed;
  const { policy } = config;
  const fail = (outcome, reason) => ({
    kind: "failed",
    outcome: old.kind === "dead" ? "reauthorize" : outcome,
    reason: INTERRUPTIONS.has(reason) ? "login-interrupted" : reason
  });
  const obstacle = obstacleToLogin(observed);
  if (obstacle !== void 0) return fail(obstacle.outcome, obstacle.reason);
  if (source?.kind !== "open") throw new TypeError("A login needs a place to store its token");
  const now = old.at ?? source.secretScope.at;
  const objection = objectionToLogin(config, login, services.links.repository, now);
  if (objection !== void 0) return fail("inconclusive", objection);
  if (identityOf(old, policy) === void 0) return fail("misconfigured", "identity-unknown");
  const scopes = scopesToRequest(knownFacts(old)?.scopes, policy);
  const fresh = await redeemLogin(config, login, scopes, services);
  if (fresh.kind === "failed") return fail(fresh.outcome, fresh.reason);
  const judgement = judgeLogin(old, fresh.inspection, policy);
  if (judgement.kind === "rejected") return fail("inconclusive", judgement.reason);
  return { kind: "renewed", byLogin: true, fresh };
}
var INTERRUPTIONS = /* @__PURE__ */ new Set([
  "meta-unreachable",
  "meta-unavailable",
  "meta-rate-limited",
  "meta-error-unknown",
  "meta-unintelligible",
  "new-token-unproved"
]);




/***/ }),

/***/ 4657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ tellStored),
/* harmony export */   JW: () => (/* binding */ tellProblem),
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Lc: () => (/* binding */ storeToken),
/* harmony export */   Op: () => (/* binding */ look),
/* harmony export */   Ve: () => (/* binding */ enter),
/* harmony export */   YT: () => (/* binding */ requireVerified),
/* harmony export */   dG: () => (/* binding */ loginFacts),
/* harmony export */   nM: () => (/* binding */ showFacts),
/* harmony export */   x5: () => (/* binding */ pageTokenFrom),
/* harmony export */   yQ: () => (/* binding */ loginJson)
/* harmony export */ });
/* harmony import */ var _chunk_RBQCDR5V_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7891);
/* harmony import */ var _chunk_5LMD7IXR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1284);
/* harmony import */ var _chunk_4V5FF6F7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4248);
/* harmony import */ var _chunk_IRIUERS7_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4854);
/* harmony import */ var _chunk_CSLGGUDA_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5634);
/* harmony import */ var _chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3562);
/* harmony import */ var _chunk_OIRZCA2N_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(758);
/* harmony import */ var _chunk_VBIXTC6U_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2899);
/* harmony import */ var _chunk_GAHCGSFK_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7346);
/* harmony import */ var _chunk_7QQOO57C_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3988);
/* harmony import */ var _chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9199);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7108);













// src/cli/login/accept.ts
function refuseHopeless(observed) {
  const obstacle = (0,_chunk_4V5FF6F7_js__WEBPACK_IMPORTED_MODULE_2__/* .obstacleToLogin */ .sQ)(observed);
  if (obstacle !== void 0) {
    const { reason, trace, problem } = obstacle;
    throw problem === void 0 ? (0,_chunk_RBQCDR5V_js__WEBPACK_IMPORTED_MODULE_0__/* .stopFor */ .aq)(reason, trace) : (0,_chunk_RBQCDR5V_js__WEBPACK_IMPORTED_MODULE_0__/* .stopForProblem */ .lp)(problem);
  }
  for (const secretState of observed.others.values()) {
    if (secretState.kind === "closed") throw (0,_chunk_RBQCDR5V_js__WEBPACK_IMPORTED_MODULE_0__/* .stopForProblem */ .lp)(secretState.problem);
  }
}
function requireVerified(token) {
  if (token.kind === "rejected") throw (0,_chunk_RBQCDR5V_js__WEBPACK_IMPORTED_MODULE_0__/* .stopFor */ .aq)(token.reason, token.trace);
  return token;
}
async function pageTokenFrom(user, pageId, config, services) {
  const page = await (0,_chunk_IRIUERS7_js__WEBPACK_IMPORTED_MODULE_3__/* .derivePageToken */ .g8)(config, pageId, user, services);
  if (page.kind === "verified") return page;
  if (page.kind === "rejected" && page.trace !== void 0) return requireVerified(page);
  const { why: what, hint } = page.kind === "rejected" ? (0,_chunk_IRIUERS7_js__WEBPACK_IMPORTED_MODULE_3__/* .describeRejection */ .xz)(page.reason) : (0,_chunk_IRIUERS7_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFailedResponse */ .Wt)(page);
  throw page.kind === "rejected" ? new _chunk_RBQCDR5V_js__WEBPACK_IMPORTED_MODULE_0__/* .LoginStopped */ .xr({ reason: page.reason, title: (0,_chunk_VBIXTC6U_js__WEBPACK_IMPORTED_MODULE_6__/* .explain */ .WE)(page.reason).title, what, hint }) : new _chunk_RBQCDR5V_js__WEBPACK_IMPORTED_MODULE_0__/* .LoginStopped */ .xr({ reason: "target-not-written", title: "Meta gave no token of the page", what, hint });
}
function accept({ inspection }, old, { policy }, consent) {
  const judgement = (0,_chunk_IRIUERS7_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeLogin */ .te)(old, inspection, policy, consent);
  if (judgement.kind === "better") return { kind: "accepted" };
  if (judgement.reason === "new-token-other-user" && policy.expectedUserId === void 0) {
    return { kind: "other-user", before: (0,_chunk_IRIUERS7_js__WEBPACK_IMPORTED_MODULE_3__/* .identityOf */ .cu)(old, policy)?.userId ?? "not known" };
  }
  throw (0,_chunk_RBQCDR5V_js__WEBPACK_IMPORTED_MODULE_0__/* .stopFor */ .aq)(judgement.reason);
}

// src/cli/login/present.ts
function loginFacts({ facts, at, who }) {
  const { appId, appName, userId, profileId, scopes, expiresAt, dataAccessExpiresAt } = facts;
  const scopeList = (names) => names.length === 0 ? "none" : names.map((scope) => (0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(scope, 80)).join(", ");
  return [
    ["Logged in as", named(who.name, userId)],
    ["App", named(appName, appId)],
    ...profileId === void 0 ? [] : [["Page", profileId]],
    ["Granted", scopes === void 0 ? "not known" : scopeList(scopes)],
    ...who.declined === void 0 || who.declined.length === 0 ? [] : [["Declined", scopeList(who.declined)]],
    ["Ends", (0,_chunk_OIRZCA2N_js__WEBPACK_IMPORTED_MODULE_5__/* .expiryText */ .X5)(expiresAt, at)],
    ["Data access", (0,_chunk_OIRZCA2N_js__WEBPACK_IMPORTED_MODULE_5__/* .expiryText */ .X5)(dataAccessExpiresAt, at)]
  ];
}
function named(name, id) {
  const number = id ?? "not known";
  return name === void 0 ? number : `${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(name, 80)} (${number})`;
}
function loginJson({ facts, who }, report) {
  return {
    stored: report?.refreshed ?? false,
    user_id: facts.userId ?? null,
    user_name: who.name ?? null,
    app_id: facts.appId ?? null,
    app_name: facts.appName ?? null,
    page_id: facts.profileId ?? null,
    token_kind: facts.kind,
    granted_scopes: facts.scopes ?? null,
    declined_scopes: who.declined ?? null,
    expires_at: (0,_chunk_CSLGGUDA_js__WEBPACK_IMPORTED_MODULE_4__/* .isoExpiry */ .r)(facts.expiresAt),
    data_access_expires_at: (0,_chunk_CSLGGUDA_js__WEBPACK_IMPORTED_MODULE_4__/* .isoExpiry */ .r)(facts.dataAccessExpiresAt),
    report: report === void 0 ? null : (0,_chunk_5LMD7IXR_js__WEBPACK_IMPORTED_MODULE_1__/* .reportEntry */ .j)(report)
  };
}
function problemJson({ reason, title, what, hint }) {
  return { stored: false, reason, title, what, hint };
}

// src/cli/login/storage.ts
async function look(setup, context) {
  const progress = context.terminal.progress("Looking at the app and the place for the token \u2026");
  const seen = await (0,_chunk_7QQOO57C_js__WEBPACK_IMPORTED_MODULE_9__/* .observe */ .l)(setup.config, "reauthorize", enter(setup, context)).finally(
    () => progress.stop()
  );
  refuseHopeless(seen);
  return seen;
}
function enter({ options, location, credentialName }, { runtime }, tell = () => {
}) {
  return (0,_chunk_GAHCGSFK_js__WEBPACK_IMPORTED_MODULE_7__/* .connectServices */ .L)(options, location, runtime, {
    logger: { line: (text) => tell((0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(text, 2e3)), debug: () => {
    } },
    onSecret: () => {
    },
    credentialName
  });
}
function showFacts(result, { isJson }, { terminal }) {
  const channel = isJson ? terminal.notes : terminal.out;
  for (const [name, value] of loginFacts(result)) {
    channel.line(`  ${channel.paint("dim", name.padEnd(13))} ${value}`);
  }
}
function storeToken(setup, seen, fresh, context) {
  const { terminal, interruption } = context;
  return interruption.during(async (signal) => {
    signal.addEventListener("abort", () => terminal.notes.line("Finishing what has begun \u2026"));
    const renewal = { kind: "renewed", byLogin: true, fresh };
    return (0,_chunk_4V5FF6F7_js__WEBPACK_IMPORTED_MODULE_2__/* .storeLogin */ .VJ)(setup.config, seen, renewal, enter(setup, context));
  });
}
function tellStored(setup, result, report, { terminal: { out, notes } }) {
  if (report.refreshed && !setup.isJson) {
    out.line(`${out.paint("green", "\u2713")} Stored in ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_10__/* .describeLocation */ .lR)(setup.config.source)}.`);
  }
  for (const { location: missed, why, hint } of report.failedTargets) {
    notes.line(`${notes.paint("red", "Not written:")} ${missed}. ${why} ${hint}`);
  }
  for (const alert of report.alerts) {
    if (alert.kind === "github-credential") {
      notes.line(`${notes.paint("red", "error:")} ${alert.problem.message}
${alert.problem.hint}`);
    }
  }
  for (const { message, hint } of report.warnings)
    notes.line(`${notes.paint("yellow", "warning:")} ${message} ${hint}`);
  if (report.refreshed) for (const line of whatToCheck(setup)) notes.line(line);
  if (setup.isJson) out.line(JSON.stringify(loginJson(result, report), null, 2));
  return (0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_11__/* .fails */ .c6)(report.outcome) ? 1 : 0;
}
function whatToCheck({ location, config }) {
  if (config.source.kind === "organization") {
    return [
      "To check: the next run of a workflow that uses it. The refresh workflow closes its issue by itself."
    ];
  }
  return [
    `To check: run the refresh workflow once; it looks at the new token and closes its issue.`,
    `${location.serverUrl}/${location.repository}/actions`
  ];
}
function tellProblem({ problem }, flags, { terminal: { out, notes } }) {
  const { title, what, hint, trace } = problem;
  const numbers = Object.entries(trace ?? {}).map(([name, value]) => `${name} ${value}`);
  const said = what.startsWith(title) ? what : `${title}. ${what}`;
  notes.line(`${notes.paint("red", "error:")} ${said}`);
  notes.line(hint);
  if (numbers.length > 0) notes.line(notes.paint("dim", `Meta's answer: ${numbers.join(", ")}`));
  if (flags.json === true) out.line(JSON.stringify(problemJson(problem), null, 2));
  return 1;
}




/***/ }),

/***/ 7891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readLoginSetup),
/* harmony export */   Jb: () => (/* binding */ readStorageSetup),
/* harmony export */   SR: () => (/* binding */ readDialogSetup),
/* harmony export */   aq: () => (/* binding */ stopFor),
/* harmony export */   lp: () => (/* binding */ stopForProblem),
/* harmony export */   wh: () => (/* binding */ readId),
/* harmony export */   xr: () => (/* binding */ LoginStopped)
/* harmony export */ });
/* harmony import */ var _chunk_OARE4R62_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8733);
/* harmony import */ var _chunk_YX5PGMB2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3310);
/* harmony import */ var _chunk_QWUVI7AV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6138);
/* harmony import */ var _chunk_VBIXTC6U_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2899);
/* harmony import */ var _chunk_QQFHXZ5L_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3765);
/* harmony import */ var _chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4033);







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
  const { title, what, hint, atTerminal = hint } = (0,_chunk_VBIXTC6U_js__WEBPACK_IMPORTED_MODULE_3__/* .explain */ .WE)(reason);
  return new LoginStopped({
    reason,
    title,
    what,
    hint: atTerminal,
    ...trace === void 0 ? {} : { trace }
  });
}
function stopForProblem({ reason, message, hint }) {
  return new LoginStopped({ reason, title: (0,_chunk_VBIXTC6U_js__WEBPACK_IMPORTED_MODULE_3__/* .explain */ .WE)(reason).title, what: message, hint });
}

// src/cli/login/setup.ts
async function readLoginSetup(flags, context) {
  const environment = (0,_chunk_QWUVI7AV_js__WEBPACK_IMPORTED_MODULE_2__/* .readCliEnvironment */ .I8)(context.env);
  const named = await readNamed(flags, environment, context);
  const dialog = readDialogSetup(named, flags);
  const pageId = readId("--page", flags.page, "103455271248220");
  const storage = await readStorage(named, flags, environment, context);
  const clientToken = flags.device === true ? await requireClientToken(environment, context) : void 0;
  return {
    ...storage,
    dialog,
    ...pageId === void 0 ? {} : { pageId },
    ...clientToken === void 0 ? {} : { clientToken }
  };
}
async function readStorageSetup(flags, context) {
  const environment = (0,_chunk_QWUVI7AV_js__WEBPACK_IMPORTED_MODULE_2__/* .readCliEnvironment */ .I8)(context.env);
  return readStorage(await readNamed(flags, environment, context), flags, environment, context);
}
async function readNamed(flags, environment, { terminal, env }) {
  if (flags.dryRun !== true && flags.yes !== true && !terminal.isInteractive) refuseUnasked();
  const file = typeof flags.config === "string" ? await (0,_chunk_OARE4R62_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfigFile */ .RG)(flags.config, env) : void 0;
  return withTargets((0,_chunk_QWUVI7AV_js__WEBPACK_IMPORTED_MODULE_2__/* .commandFields */ .rc)(flags, environment, file), flags);
}
async function readStorage(named, flags, environment, context) {
  const isDryRun = flags.dryRun === true;
  const repository = flags.organization === void 0 ? (0,_chunk_OARE4R62_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._M)(flags, environment) : repositoryOr(flags, environment);
  const withSecret = await (0,_chunk_QWUVI7AV_js__WEBPACK_IMPORTED_MODULE_2__/* .withAppSecret */ .sF)(named, context.terminal);
  const fields = await withCredential(withSecret, environment, isDryRun, context);
  const options = await (0,_chunk_QQFHXZ5L_js__WEBPACK_IMPORTED_MODULE_4__/* .readLoginOptions */ .MT)(fields, repository);
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
function readDialogSetup(fields, flags) {
  const read = (name, reader) => {
    const field = fields.text(name);
    return reader(field.name, field.value);
  };
  const configId = read("config-id", _chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_5__/* .readConfigId */ .Sd);
  return {
    dialogUrl: (0,_chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_5__/* .readServiceUrl */ .bX)("--dialog-url", text(flags.dialogUrl) ?? FACEBOOK, FACEBOOK),
    appId: read("app-id", _chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_5__/* .readAppId */ .xc),
    redirectUri: read("redirect-uri", _chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_5__/* .readRedirectUri */ .n1),
    graphApiVersion: read("graph-api-version", _chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_5__/* .readApiVersion */ .ZS),
    scopes: (0,_chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_5__/* .readScopes */ .Q9)("--scope", text(flags.scope) ?? ""),
    opensBrowser: flags.open !== false,
    ...configId === void 0 ? {} : { configId },
    ...flags.rerequest === true ? { authType: "rerequest" } : {}
  };
}
var FACEBOOK = "https://www.facebook.com";
function refuseUnasked() {
  throw new _chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(
    "--yes",
    "is needed where nobody can be asked: this command writes.",
    "Add --yes, or --dry-run to see what a login brings."
  );
}
function repositoryOr(flags, environment) {
  return flags.repo === void 0 && environment.repository === void 0 ? "this/repository" : (0,_chunk_OARE4R62_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._M)(flags, environment);
}
async function withCredential(fields, environment, isDryRun, { env, terminal }) {
  if (isDryRun || fields.text("secrets-token").value !== "") return fields;
  const found = await (0,_chunk_YX5PGMB2_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialOfGh */ .o)(environment, env);
  if (found === void 0) return (0,_chunk_QWUVI7AV_js__WEBPACK_IMPORTED_MODULE_2__/* .withGithubToken */ .tf)(fields, terminal);
  return (0,_chunk_QWUVI7AV_js__WEBPACK_IMPORTED_MODULE_2__/* .fixedFields */ .i8)(fields, { "secrets-token": { name: "gh auth token", value: found.reveal() } });
}
function requireClientToken(environment, { terminal }) {
  return (0,_chunk_QWUVI7AV_js__WEBPACK_IMPORTED_MODULE_2__/* .requireSecret */ .ew)(
    {
      given: environment.clientToken && (0,_chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_5__/* .requireSecretValue */ .pA)("META_CLIENT_TOKEN", environment.clientToken.reveal(), CLIENT_TOKEN_HINT),
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
      throw new _chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(
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
  throw new _chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(name, "must be a number.", `Example: ${name} ${example}`);
}
function text(value) {
  return typeof value === "string" ? value : void 0;
}




/***/ }),

/***/ 3310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ credentialOfGh)
/* harmony export */ });
/* harmony import */ var _chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4033);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);


// src/cli/login/github-credential.ts


var LONGEST_MS = 1e4;
async function credentialOfGh({ githubApiUrl, githubServerUrl }, env) {
  const server = new URL(githubServerUrl);
  const belongs = githubApiUrl === `${server.origin}/api/v3` || server.host === "github.com" && githubApiUrl === "https://api.github.com";
  if (!belongs) return void 0;
  try {
    const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_1__.execFile)("gh", ["auth", "token", "--hostname", server.host], {
      env,
      timeout: LONGEST_MS
    });
    const token = stdout.trim();
    return /^[\x21-\x7e]+$/.test(token) ? new _chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(token) : void 0;
  } catch {
    return void 0;
  }
}




/***/ })

};
