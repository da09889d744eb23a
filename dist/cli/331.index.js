export const id = 331;
export const ids = [331];
export const modules = {

/***/ 7188:
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

/***/ 240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ credentialOfGh)
/* harmony export */ });
/* harmony import */ var _chunk_L2DLWHYR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4916);
/* harmony import */ var _chunk_34XXBEQH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7809);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9914);




// src/cli/login/github-credential.ts
var LONGEST_MS = 1e4;
async function credentialOfGh({
  githubApiUrl,
  githubServerUrl
}) {
  const { host, apiUrl } = (0,_chunk_34XXBEQH_js__WEBPACK_IMPORTED_MODULE_1__/* .gitHubOf */ .Tc)(githubServerUrl);
  if (githubApiUrl !== apiUrl) return void 0;
  try {
    const printed = await (0,_chunk_L2DLWHYR_js__WEBPACK_IMPORTED_MODULE_0__/* .outputOf */ .j)("gh", ["auth", "token", "--hostname", host], {
      timeout: LONGEST_MS
    });
    const token = printed.trim();
    return /^[\x21-\x7e]+$/.test(token) ? new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(token) : void 0;
  } catch {
    return void 0;
  }
}




/***/ }),

/***/ 331:
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
/* harmony import */ var _chunk_XVTNGGZT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8602);
/* harmony import */ var _chunk_ZI3D243L_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6957);
/* harmony import */ var _chunk_NDJAYP2F_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1932);
/* harmony import */ var _chunk_YRWO6SMN_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6187);
/* harmony import */ var _chunk_LRONIQVV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9895);
/* harmony import */ var _chunk_ERD4RCUX_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4463);
/* harmony import */ var _chunk_IDEG2BQW_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9063);
/* harmony import */ var _chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3562);
/* harmony import */ var _chunk_W46ARQGK_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6903);
/* harmony import */ var _chunk_SMTXQW6N_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2806);
/* harmony import */ var _chunk_NNXA7R7D_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9475);
/* harmony import */ var _chunk_2RAFKQJ7_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4502);
/* harmony import */ var _chunk_2FQHGQ34_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2792);
/* harmony import */ var _chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1969);
/* harmony import */ var _chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9199);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7108);

















// src/cli/login/accept.ts
function refuseHopeless(observed) {
  const obstacle = (0,_chunk_YRWO6SMN_js__WEBPACK_IMPORTED_MODULE_3__/* .obstacleToLogin */ .sQ)(observed);
  if (obstacle !== void 0) {
    const { reason, trace, problem } = obstacle;
    throw problem === void 0 ? (0,_chunk_XVTNGGZT_js__WEBPACK_IMPORTED_MODULE_0__/* .stopFor */ .aq)(reason, trace) : (0,_chunk_XVTNGGZT_js__WEBPACK_IMPORTED_MODULE_0__/* .stopForProblem */ .lp)(problem);
  }
  for (const secretState of observed.others.values()) {
    if (secretState.kind === "closed") throw (0,_chunk_XVTNGGZT_js__WEBPACK_IMPORTED_MODULE_0__/* .stopForProblem */ .lp)(secretState.problem);
  }
}
function requireVerified(token) {
  if (token.kind === "rejected") throw (0,_chunk_XVTNGGZT_js__WEBPACK_IMPORTED_MODULE_0__/* .stopFor */ .aq)(token.reason, token.trace);
  return token;
}
async function pageTokenFrom(user, pageId, config, services) {
  const page = await (0,_chunk_LRONIQVV_js__WEBPACK_IMPORTED_MODULE_4__/* .derivePageToken */ .g8)(config, pageId, user, services);
  if (page.kind === "verified") return page;
  if (page.kind === "rejected" && page.trace !== void 0) return requireVerified(page);
  const { why: what, hint } = page.kind === "rejected" ? (0,_chunk_LRONIQVV_js__WEBPACK_IMPORTED_MODULE_4__/* .describeRejection */ .xz)(page.reason) : (0,_chunk_LRONIQVV_js__WEBPACK_IMPORTED_MODULE_4__/* .describeFailedResponse */ .Wt)(page);
  throw page.kind === "rejected" ? new _chunk_XVTNGGZT_js__WEBPACK_IMPORTED_MODULE_0__/* .LoginStopped */ .xr({ reason: page.reason, title: (0,_chunk_NNXA7R7D_js__WEBPACK_IMPORTED_MODULE_9__/* .explain */ .WE)(page.reason).title, what, hint }) : new _chunk_XVTNGGZT_js__WEBPACK_IMPORTED_MODULE_0__/* .LoginStopped */ .xr({ reason: "target-not-written", title: "Meta gave no token of the page", what, hint });
}
function accept({ inspection }, old, { policy }, consent) {
  const judgement = (0,_chunk_ERD4RCUX_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeLogin */ .te)(old, inspection, policy, consent);
  const lacking = judgement.kind === "better" ? (0,_chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_12__/* .objectToAssets */ .Es)(old, inspection) : void 0;
  if (lacking !== void 0) throw stopForAssets(lacking);
  if (judgement.kind === "better") return { kind: "accepted" };
  if (judgement.reason === "new-token-other-user" && policy.expectedUserId === void 0) {
    return { kind: "other-user", before: (0,_chunk_ERD4RCUX_js__WEBPACK_IMPORTED_MODULE_5__/* .identityOf */ .cu)(old, policy)?.userId ?? "not known" };
  }
  throw stopForAssets((0,_chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_12__/* .withLostTargets */ .d9)(judgement, old, inspection));
}
function stopForAssets({ reason, lost = [] }) {
  const { problem } = (0,_chunk_XVTNGGZT_js__WEBPACK_IMPORTED_MODULE_0__/* .stopFor */ .aq)(reason);
  return lost.length === 0 ? new _chunk_XVTNGGZT_js__WEBPACK_IMPORTED_MODULE_0__/* .LoginStopped */ .xr(problem) : new _chunk_XVTNGGZT_js__WEBPACK_IMPORTED_MODULE_0__/* .LoginStopped */ .xr({ ...problem, what: `${problem.what} ${(0,_chunk_W46ARQGK_js__WEBPACK_IMPORTED_MODULE_7__/* .lostText */ .kF)(reason, lost)}` });
}

// src/cli/login/present.ts
function loginFacts({ facts, at, who, assets = [], lost = [] }) {
  const { appId, appName, userId, profileId, scopes, expiresAt, dataAccessExpiresAt } = facts;
  const ticked = (0,_chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_12__/* .tickedAssets */ .CI)(facts);
  const unticked = [.../* @__PURE__ */ new Set([...lost, ...(0,_chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_12__/* .untickedAssets */ .JD)(assets, facts)])];
  const scopeList = (names) => names.length === 0 ? "none" : names.map((scope) => (0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_13__/* .plain */ .pj)(scope, 80)).join(", ");
  return [
    ["Logged in as", named(who.name, userId)],
    ...appId === void 0 && appName === void 0 ? [] : [["App", named(appName, appId)]],
    ...profileId === void 0 ? [] : [["Page", profileId]],
    ["Granted", scopes === void 0 ? "not known" : scopeList(scopes)],
    ...who.declined === void 0 || who.declined.length === 0 ? [] : [["Declined", scopeList(who.declined)]],
    ...ticked.length === 0 ? [] : [["Ticked", scopeList(ticked)]],
    ...unticked.length === 0 ? [] : [["Not ticked", scopeList(unticked)]],
    ...assets.map((measured) => ["Asset", (0,_chunk_W46ARQGK_js__WEBPACK_IMPORTED_MODULE_7__/* .assetLine */ .bl)(measured)]),
    ["Ends", (0,_chunk_SMTXQW6N_js__WEBPACK_IMPORTED_MODULE_8__/* .expiryText */ .X5)(expiresAt, at)],
    ...dataAccessExpiresAt === "unknown" ? [] : [["Data access", (0,_chunk_SMTXQW6N_js__WEBPACK_IMPORTED_MODULE_8__/* .expiryText */ .X5)(dataAccessExpiresAt, at)]]
  ];
}
function named(name, id) {
  if (name === void 0) return id ?? "not known";
  return id === void 0 ? (0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_13__/* .plain */ .pj)(name, 80) : `${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_13__/* .plain */ .pj)(name, 80)} (${id})`;
}
function loginJson({ facts, who, assets = [], lost = [] }, report) {
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
    ticked_assets: (0,_chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_12__/* .tickedAssets */ .CI)(facts),
    unticked_assets: [.../* @__PURE__ */ new Set([...lost, ...(0,_chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_12__/* .untickedAssets */ .JD)(assets, facts)])],
    expires_at: (0,_chunk_IDEG2BQW_js__WEBPACK_IMPORTED_MODULE_6__/* .isoExpiry */ .rn)(facts.expiresAt),
    data_access_expires_at: (0,_chunk_IDEG2BQW_js__WEBPACK_IMPORTED_MODULE_6__/* .isoExpiry */ .rn)(facts.dataAccessExpiresAt),
    report: report === void 0 ? null : (0,_chunk_ZI3D243L_js__WEBPACK_IMPORTED_MODULE_1__/* .reportEntry */ .jr)(report)
  };
}
function problemJson({ reason, title, what, hint }) {
  return { stored: false, reason, title, what, hint };
}

// src/cli/login/storage.ts
async function look(setup, context) {
  const progress = context.terminal.progress("Looking at the app and the place for the token \u2026");
  const observed = await (0,_chunk_2FQHGQ34_js__WEBPACK_IMPORTED_MODULE_11__/* .observe */ .lB)(setup.config, "reauthorize", enter(setup, context)).finally(
    () => progress.stop()
  );
  refuseHopeless(observed);
  return observed;
}
function enter({ options, location, credentialName }, { runtime, learn }, tell = () => {
}) {
  return (0,_chunk_2RAFKQJ7_js__WEBPACK_IMPORTED_MODULE_10__/* .connectServices */ .LT)(options, location, runtime, {
    logger: { line: (text) => tell((0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_13__/* .plain */ .pj)(text, 2e3)), debug: () => {
    } },
    onSecret: (secret) => learn(secret.reveal()),
    credentialName
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
    signal.addEventListener("abort", () => terminal.notes.line("Finishing what has begun \u2026"));
    const renewal = { kind: "renewed", byLogin: true, fresh };
    return (0,_chunk_NDJAYP2F_js__WEBPACK_IMPORTED_MODULE_2__/* .storeLogin */ .V)(setup.config, observed, renewal, enter(setup, context));
  });
}
function tellStored(setup, result, report, { terminal: { out, notes } }) {
  if (report.refreshed && !setup.isJson) {
    out.line(`${out.paint("green", "\u2713")} Stored in ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_14__/* .describeLocation */ .lR)(setup.config.source)}.`);
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
  return (0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_15__/* .fails */ .c6)(report.outcome) ? 1 : 0;
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
  const answer = trace && (0,_chunk_W46ARQGK_js__WEBPACK_IMPORTED_MODULE_7__/* .metaAnswer */ .ul)(trace);
  const said = what.startsWith(title) ? what : `${title}. ${what}`;
  notes.line(`${notes.paint("red", "error:")} ${said}`);
  notes.line(hint);
  if (answer !== void 0) notes.line(notes.paint("dim", answer));
  if (flags.json === true) out.line(JSON.stringify(problemJson(problem), null, 2));
  return 1;
}




/***/ }),

/***/ 4631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   m7: () => (/* binding */ findOwnAddress),
/* harmony export */   w1: () => (/* binding */ ownCommand)
/* harmony export */ });
/* harmony import */ var _chunk_L2DLWHYR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4916);
/* harmony import */ var _chunk_34XXBEQH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7809);
/* harmony import */ var _chunk_ZNYTGKPH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3817);
/* harmony import */ var _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8177);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);





// src/cli/own-address.ts


var NAME = "refresh-meta-token";
var LONGEST_MS = 5e3;
async function findOwnAddress(given) {
  const { action, env, programFile, host } = given;
  if (action !== void 0 && (0,_chunk_ZNYTGKPH_js__WEBPACK_IMPORTED_MODULE_2__/* .readAction */ .f0)(action, host)?.ref === void 0) {
    throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz("--action", "must be OWNER/NAME@REF.", `Example: --action acme/${NAME}@v1.0.0`);
  }
  const root = node_path__WEBPACK_IMPORTED_MODULE_5__.join(node_path__WEBPACK_IMPORTED_MODULE_5__.dirname(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.realpath)(programFile)), "../..");
  const { version, repository } = await readPackage(root);
  return (0,_chunk_ZNYTGKPH_js__WEBPACK_IMPORTED_MODULE_2__/* .programSource */ .ax)({
    action,
    actionRepository: env.GITHUB_ACTION_REPOSITORY,
    actionRef: env.GITHUB_ACTION_REF,
    packageRepository: (0,_chunk_34XXBEQH_js__WEBPACK_IMPORTED_MODULE_1__/* .readRemote */ .Zz)(addressOf(repository)),
    versionTag: `v${version}`,
    origin: await installedFrom(root) ?? await clonedFrom(root),
    host
  });
}
async function ownCommand({ env, programFile }, host = "github.com") {
  return (0,_chunk_ZNYTGKPH_js__WEBPACK_IMPORTED_MODULE_2__/* .programCommand */ .OW)(await findOwnAddress({ env, programFile, host }), programFile);
}
async function readPackage(folder) {
  try {
    return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_5__.join(folder, "package.json"), "utf8"));
  } catch {
    return {};
  }
}
function addressOf(repository) {
  const address = typeof repository === "object" && repository !== null && "url" in repository ? repository.url : repository;
  return typeof address === "string" ? address : "";
}
async function installedFrom(root) {
  if (node_path__WEBPACK_IMPORTED_MODULE_5__.basename(node_path__WEBPACK_IMPORTED_MODULE_5__.dirname(root)) !== "node_modules") return void 0;
  const { dependencies = {} } = await readPackage(node_path__WEBPACK_IMPORTED_MODULE_5__.join(root, "../.."));
  return (0,_chunk_34XXBEQH_js__WEBPACK_IMPORTED_MODULE_1__/* .readRemote */ .Zz)(dependencies[NAME] ?? "");
}
async function clonedFrom(root) {
  const [top, origin, commit] = await Promise.all([
    git(root, "rev-parse", "--show-toplevel"),
    git(root, "remote", "get-url", "origin"),
    git(root, "rev-parse", "HEAD")
  ]);
  if (top === void 0 || await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.realpath)(top) !== await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.realpath)(root)) return void 0;
  const found = origin === void 0 ? void 0 : (0,_chunk_34XXBEQH_js__WEBPACK_IMPORTED_MODULE_1__/* .readRemote */ .Zz)(origin);
  return found && { ...found, ...commit === void 0 ? {} : { ref: commit } };
}
async function git(folder, ...words) {
  try {
    const printed = await (0,_chunk_L2DLWHYR_js__WEBPACK_IMPORTED_MODULE_0__/* .outputOf */ .j)("git", ["-C", folder, ...words], { timeout: LONGEST_MS });
    return printed.trim() || void 0;
  } catch {
    return void 0;
  }
}




/***/ }),

/***/ 4916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ startProgram),
/* harmony export */   j: () => (/* binding */ outputOf)
/* harmony export */ });
/* harmony import */ var _chunk_Q54FQ7XG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7671);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);


// src/cli/process.ts


function startProgram(program, programArguments, { env = (0,_chunk_Q54FQ7XG_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessIn */ .lU)(process.env), ...options } = {}) {
  return (0,node_child_process__WEBPACK_IMPORTED_MODULE_1__.spawn)(program, programArguments, { ...options, env });
}
async function outputOf(program, programArguments, {
  timeout,
  cwd,
  needs = {}
}) {
  const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_1__.execFile)(program, programArguments, {
    timeout,
    cwd,
    env: { ...(0,_chunk_Q54FQ7XG_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessIn */ .lU)(process.env), ...needs }
  });
  return stdout;
}




/***/ }),

/***/ 2745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readConfigFile)
/* harmony export */ });
/* harmony import */ var _chunk_MC46WUOV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8345);
/* harmony import */ var _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8177);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);



// src/cli/config-file.ts

var NAME = "--config";
async function readConfigFile(file, env) {
  const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file, "utf8").catch(() => {
    throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(NAME, "names a file that cannot be read.", "Example: --config tokens.yml");
  });
  const parsed = await (0,_chunk_MC46WUOV_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .hN)(NAME, text);
  if (!isRecord(parsed)) {
    throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      NAME,
      "must hold the action's inputs.",
      'Example of a line in it: app-id: "123456789012345"'
    );
  }
  const values = { ...parsed };
  for (const key of _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .LIST_KEYS */ .Uo) {
    const value = values[key];
    if (typeof value === "string") values[key] = await (0,_chunk_MC46WUOV_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .hN)(`${NAME}: ${key}`, value);
  }
  const entry = { name: NAME, values: expand(values, NAME, "", env) };
  (0,_chunk_MC46WUOV_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseUnknownKeys */ .R4)(entry, _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_KEYS */ .mC);
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
  if ((0,_chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .isCredentialKey */ .N9)(key) && value !== "") {
    throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
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
    throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(name, `needs ${variable}, which is not set.`, `Set ${variable} in the environment.`);
  return value;
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}




/***/ }),

/***/ 1932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ storeLogin)
/* harmony export */ });
/* unused harmony export reauthorizeToken */
/* harmony import */ var _chunk_YRWO6SMN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6187);
/* harmony import */ var _chunk_LRONIQVV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9895);
/* harmony import */ var _chunk_ERD4RCUX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4463);
/* harmony import */ var _chunk_W46ARQGK_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6903);
/* harmony import */ var _chunk_2FQHGQ34_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2792);
/* harmony import */ var _chunk_AYEERWTU_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8822);
/* harmony import */ var _chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1969);
/* harmony import */ var _chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6856);
/* harmony import */ var _chunk_WZU7E36A_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7202);
/* harmony import */ var _chunk_DMQJJSUO_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5429);












// src/refresh/reauthorize.ts
async function reauthorizeToken(config, login, services) {
  const observed = await observe(config, "reauthorize", services);
  const renewal = await acceptLogin(config, login, observed, services);
  return storeLogin(config, observed, renewal, services);
}
async function storeLogin(config, observed, renewal, services) {
  const stored = observed.standing.kind === "current" ? await (0,_chunk_LRONIQVV_js__WEBPACK_IMPORTED_MODULE_1__/* .store */ .M_)(config, "reauthorize", observed, STORE, renewal, services) : (0,_chunk_LRONIQVV_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingStored */ .VC)(config, observed);
  const isStored = renewal.kind === "renewed" && stored.sourceProblem === void 0 && (stored.standing ?? observed.standing).kind === "current";
  const now = isStored ? { ...observed, token: renewal.fresh.inspection } : observed;
  const plan = isStored ? EXCHANGED : (0,_chunk_LRONIQVV_js__WEBPACK_IMPORTED_MODULE_1__/* .planToken */ .HU)(now.token, config.policy);
  const record = (0,_chunk_LRONIQVV_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(now, plan, renewal, stored);
  const conclusion = (0,_chunk_LRONIQVV_js__WEBPACK_IMPORTED_MODULE_1__/* .conclude */ .Ep)(record, config.policy);
  const done = await (0,_chunk_LRONIQVV_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(config, "reauthorize", now, { stored, conclusion }, services);
  return { ...done, warnings: [...done.warnings, ...warnOfLosses(observed.token, done)] };
}
var STORE = { kind: "stop", outcome: "reauthorize", reason: "reauthorized" };
var EXCHANGED = { kind: "exchange", sixtyDays: false };
function warnOfLosses(old, { refreshed, facts }) {
  if (!refreshed || old.kind !== "dead" || facts.scopes === void 0) return [];
  const granted = new Set(facts.scopes);
  const scopes = (old.facts.scopes ?? []).filter((scope) => !granted.has(scope));
  const assets = (0,_chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_5__/* .lostTargets */ .tB)(old.facts, facts);
  return [
    ...scopes.length === 0 ? [] : [(0,_chunk_AYEERWTU_js__WEBPACK_IMPORTED_MODULE_8__/* .fewerScopes */ .XA)(scopes)],
    ...assets.length === 0 ? [] : [(0,_chunk_W46ARQGK_js__WEBPACK_IMPORTED_MODULE_3__/* .fewerAssets */ .JN)(assets)]
  ];
}
async function acceptLogin(config, login, observed, services) {
  const { token: old, source } = observed;
  const { policy } = config;
  const fail = (outcome, reason, { trace, lost } = {}) => ({
    kind: "failed",
    outcome: old.kind === "dead" ? "reauthorize" : outcome,
    reason: INTERRUPTIONS.has(reason) ? "login-interrupted" : reason,
    ...present({ trace, lost })
  });
  if (observed.standing.kind !== "current") return { kind: "nothing" };
  const obstacle = obstacleToLogin(observed);
  if (obstacle !== void 0) return fail(obstacle.outcome, obstacle.reason, obstacle);
  if (source?.kind !== "open") throw new TypeError("A login needs a place to store its token");
  const now = old.at ?? source.secretScope.at;
  const objection = objectionToLogin(config, login, services.links.repository, now);
  if (objection !== void 0) {
    const more = login.kind === "failure" ? { trace: dialogTrace(login) } : {};
    return fail(outcomeOfLogin(objection), objection, more);
  }
  if (identityOf(old, policy) === void 0) return fail("misconfigured", "identity-unknown");
  const scopes = withBasicScope(scopesToRequest(knownFacts(old)?.scopes, policy), config.platform);
  const fresh = await redeemLogin(config, login, scopes, services, old.at);
  if (fresh.kind === "failed") return fail(fresh.outcome, fresh.reason, fresh);
  const judgement = judgeLogin(old, fresh.inspection, policy);
  const rejection = judgement.kind === "rejected" ? withLostTargets(judgement, old, fresh.inspection) : objectToAssets(old, fresh.inspection);
  if (rejection !== void 0) return fail("inconclusive", rejection.reason, rejection);
  return { kind: "renewed", byLogin: true, fresh };
}
var INTERRUPTIONS = /* @__PURE__ */ new Set([
  "meta-unreachable",
  ..._chunk_DMQJJSUO_js__WEBPACK_IMPORTED_MODULE_9__/* .NETWORK_FAILURES */ .L.map((failure) => `meta-${failure}`),
  "meta-unavailable",
  "meta-rate-limited",
  "meta-error-unknown",
  "meta-unintelligible",
  "new-token-unproved"
]);




/***/ }),

/***/ 8602:
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
/* harmony import */ var _chunk_MTFWMBX2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2745);
/* harmony import */ var _chunk_ABN3WF5V_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(240);
/* harmony import */ var _chunk_YZSWFMMK_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2766);
/* harmony import */ var _chunk_R2XHO4SZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9692);
/* harmony import */ var _chunk_3QXWLQJN_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7188);
/* harmony import */ var _chunk_NNXA7R7D_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9475);
/* harmony import */ var _chunk_MC46WUOV_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8345);
/* harmony import */ var _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8177);
/* harmony import */ var _chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4790);










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
  const { title, what, hint, atTerminal = hint } = (0,_chunk_NNXA7R7D_js__WEBPACK_IMPORTED_MODULE_5__/* .explain */ .WE)(reason);
  return new LoginStopped({
    reason,
    title,
    what,
    hint: atTerminal,
    ...trace === void 0 ? {} : { trace }
  });
}
function stopForProblem({ reason, message, hint }) {
  return new LoginStopped({ reason, title: (0,_chunk_NNXA7R7D_js__WEBPACK_IMPORTED_MODULE_5__/* .explain */ .WE)(reason).title, what: message, hint });
}

// src/cli/login/setup.ts
async function readLoginSetup(flags, context) {
  const environment = (0,_chunk_YZSWFMMK_js__WEBPACK_IMPORTED_MODULE_2__/* .commandEnvironment */ .J$)(flags, context.env);
  const named = await readNamed(flags, environment, context);
  const dialog = readDialogSetup(named, flags, environment);
  refuseFacebookOnly(dialog.platform, flags);
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
  const environment = (0,_chunk_YZSWFMMK_js__WEBPACK_IMPORTED_MODULE_2__/* .commandEnvironment */ .J$)(flags, context.env);
  return readStorage(await readNamed(flags, environment, context), flags, environment, context);
}
async function readNamed(flags, environment, { terminal, env }) {
  if (flags.dryRun !== true && flags.yes !== true && !terminal.isInteractive) refuseUnasked();
  const file = typeof flags.config === "string" ? await (0,_chunk_MTFWMBX2_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfigFile */ .R)(flags.config, env) : void 0;
  return withTargets((0,_chunk_R2XHO4SZ_js__WEBPACK_IMPORTED_MODULE_3__/* .commandFields */ .rc)(flags, environment, file), flags);
}
async function readStorage(named, flags, environment, context) {
  const isDryRun = flags.dryRun === true;
  const repository = flags.organization === void 0 ? (0,_chunk_YZSWFMMK_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._M)(flags, environment) : repositoryOr(flags, environment);
  const platform = loginPlatform(named, environment);
  const withSecret = await (0,_chunk_R2XHO4SZ_js__WEBPACK_IMPORTED_MODULE_3__/* .withAppSecret */ .sF)(withPlatform(named, platform), context.terminal, platform);
  const fields = await withCredential(withSecret, environment, isDryRun, context);
  const options = await (0,_chunk_MC46WUOV_js__WEBPACK_IMPORTED_MODULE_6__/* .readLoginOptions */ .MT)(fields, repository);
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
  const configId = platform === "facebook" ? read("config-id", _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_7__/* .readConfigId */ .Sd) : void 0;
  const dialogUrl = _chunk_3QXWLQJN_js__WEBPACK_IMPORTED_MODULE_4__/* .DIALOG_URLS */ .A[platform];
  if (platform !== "facebook") refuseFacebookApp(fields, platform, environment);
  const redirectUri = read("redirect-uri", _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_7__/* .readRedirectUri */ .n1);
  if (platform !== "facebook" && !redirectUri.startsWith("https:")) {
    throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .dz(
      fields.text("redirect-uri", platform).name,
      `must be an https address: ${(0,_chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_8__/* .platformName */ .$r)(platform)} sends a browser back to no other.`,
      "Example: --redirect-uri https://localhost/ (its page need not load; you paste the address)"
    );
  }
  return {
    platform,
    dialogUrl: (0,_chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_7__/* .readServiceUrl */ .bX)("--dialog-url", text(flags.dialogUrl) ?? dialogUrl, dialogUrl),
    appId: read("app-id", _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_7__/* .readAppId */ .xc),
    redirectUri,
    graphApiVersion: read("graph-api-version", _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_7__/* .readApiVersion */ .ZS),
    scopes: (0,_chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_7__/* .readScopes */ .Q9)("--scope", text(flags.scope) ?? ""),
    opensBrowser: flags.open !== false,
    ...configId === void 0 ? {} : { configId },
    ...flags.rerequest === true ? { authType: "rerequest" } : {}
  };
}
function loginPlatform(fields, { accessToken }) {
  const { name, value } = fields.text("platform");
  const platform = (0,_chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_7__/* .readChoice */ .Kf)(name, value, ["auto", ..._chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_8__/* .PLATFORMS */ .P4]);
  if (platform !== "auto") return platform;
  return (accessToken && (0,_chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_8__/* .platformOfPrefix */ .T8)(accessToken.reveal())) ?? "facebook";
}
function withPlatform(fields, platform) {
  const token = fields.text("access-token");
  const isOther = ((0,_chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_8__/* .platformOfPrefix */ .T8)(token.value) ?? platform) !== platform;
  return (0,_chunk_R2XHO4SZ_js__WEBPACK_IMPORTED_MODULE_3__/* .fixedFields */ .i8)(fields, {
    platform: { name: "--platform", value: platform },
    ...isOther && { "access-token": { ...token, value: "" } }
  });
}
function refuseFacebookApp(fields, platform, { apps }) {
  const { name, value } = fields.text("app-id", platform);
  if (value === "" || value !== apps.facebook.id) return;
  throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .dz(
    name,
    `is the ID of Meta's app, which ${_chunk_R2XHO4SZ_js__WEBPACK_IMPORTED_MODULE_3__/* .APP_VARIABLES */ .sO.facebook}_ID has too. ${(0,_chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_8__/* .platformName */ .$r)(platform)} has an app ID and secret of its own.`,
    _chunk_MC46WUOV_js__WEBPACK_IMPORTED_MODULE_6__/* .PLATFORM_APP_PAGES */ .JU[platform]
  );
}
function refuseFacebookOnly(platform, flags) {
  if (platform === "facebook") return;
  const flag = flags.device === true ? "--device" : flags.page === void 0 ? void 0 : "--page";
  if (flag !== void 0)
    throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .dz(
      flag,
      `is for Facebook; ${(0,_chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_8__/* .platformName */ .$r)(platform)} has no such login.`,
      "Leave it out."
    );
}
function refuseUnasked() {
  throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .dz(
    "--yes",
    "is needed where nobody can be asked: this command writes.",
    "Add --yes, or --dry-run to see what a login brings."
  );
}
function repositoryOr(flags, environment) {
  return flags.repo === void 0 && environment.repository === void 0 ? "this/repository" : (0,_chunk_YZSWFMMK_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._M)(flags, environment);
}
async function withCredential(fields, environment, isDryRun, { terminal }) {
  if (isDryRun || fields.text("secrets-token").value !== "") return fields;
  const found = await (0,_chunk_ABN3WF5V_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialOfGh */ .o)(environment);
  if (found === void 0) return (0,_chunk_R2XHO4SZ_js__WEBPACK_IMPORTED_MODULE_3__/* .withGithubToken */ .tf)(fields, terminal);
  return (0,_chunk_R2XHO4SZ_js__WEBPACK_IMPORTED_MODULE_3__/* .fixedFields */ .i8)(fields, { "secrets-token": { name: "gh auth token", value: found.reveal() } });
}
function requireClientToken(environment, { terminal }) {
  return (0,_chunk_R2XHO4SZ_js__WEBPACK_IMPORTED_MODULE_3__/* .requireSecret */ .ew)(
    {
      given: environment.clientToken && (0,_chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_7__/* .requireSecretValue */ .pA)("META_CLIENT_TOKEN", environment.clientToken.reveal(), CLIENT_TOKEN_HINT),
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
      throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .dz(
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
  throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .dz(name, "must be a number.", `Example: ${name} ${example}`);
}
function text(value) {
  return typeof value === "string" ? value : void 0;
}




/***/ }),

/***/ 6187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ dialogTrace),
/* harmony export */   aq: () => (/* binding */ isOfRedirect),
/* harmony export */   "if": () => (/* binding */ redeemLogin),
/* harmony export */   nF: () => (/* binding */ dialogFailure),
/* harmony export */   sQ: () => (/* binding */ obstacleToLogin)
/* harmony export */ });
/* unused harmony exports objectionToLogin, outcomeOfLogin */
/* harmony import */ var _chunk_ERD4RCUX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4463);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1287);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9807);





// src/meta/dialog.ts
function dialogFailure({ reason, errorCode, errorMessage = "" }) {
  if (reason !== "login-refused" && reason !== "login-unreadable") return reason;
  const byNumber = errorCode === void 0 ? void 0 : BY_NUMBER.get(errorCode);
  return byNumber ?? BY_WORDS.find(([, words]) => words.test(errorMessage))?.[0] ?? reason;
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
  ["app-in-development", /in development mode/i],
  ["redirect-uri-not-listed", /Invalid redirect_uri/i],
  ["app-of-other-platform", /Invalid platform app/i]
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
function objectionToLogin(config, login, repository, now) {
  const app = loginApp(config);
  if (app === void 0) return "login-unavailable";
  if (login.kind === "failure") return dialogFailure(login);
  if (login.kind === "device") return config.platform === "facebook" ? void 0 : "login-unavailable";
  if (login.isChecked) return void 0;
  if (!isOfRedirect(login, config.redirectUri)) return "address-of-other-origin";
  if (login.returnedState === void 0) return "state-missing";
  const verdict = checkState(login.returnedState, app.secret, repository, config.source, now);
  switch (verdict) {
    case "good":
      return void 0;
    case "wrong":
      return "state-wrong";
    case "expired":
      return "state-expired";
  }
}
function dialogTrace({ errorCode, errorMessage }) {
  return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ code: errorCode, message: errorMessage, call: "the login" });
}
function outcomeOfLogin(reason) {
  return LASTING.has(reason) ? "misconfigured" : "inconclusive";
}
function isOfRedirect({ origin }, redirectUri) {
  return origin === void 0 || origin === new URL(redirectUri).origin;
}
async function redeemLogin(config, login, scopes, services, since) {
  const response = await spendLogin(config, login, scopes, services);
  if (response.kind !== "issued") return failed(response.reason, response.trace);
  if (config.platform !== "facebook") return makeLast(config, response, services, since);
  const first = await (0,_chunk_ERD4RCUX_js__WEBPACK_IMPORTED_MODULE_0__/* .verify */ .MX)(config, response, services, login.kind === "device" ? void 0 : since);
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
  return (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .endsWithin */ ._c)(facts.expiresAt, 2, at);
}
async function lengthen(config, first, services) {
  const response = await services.meta.renew({ ...config, token: first.token }, false);
  if (response.kind !== "issued") return first;
  const longer = await (0,_chunk_ERD4RCUX_js__WEBPACK_IMPORTED_MODULE_0__/* .verify */ .MX)(config, response, services, first.inspection.at);
  return longer.kind === "verified" && !endsSoon(longer.inspection) ? longer : first;
}
async function makeLast(config, short, services, since) {
  const response = await services.meta.lengthen({ ...config, token: short.token });
  const isLongLived = response.kind === "declined" && response.reason === "long-lived";
  if (response.kind !== "issued" && !isLongLived)
    return failed(response.kind === "declined" ? "new-token-short-lived" : response.reason, response.trace);
  const { scopes } = short;
  const issued = response.kind === "issued" ? { ...response, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ scopes }) } : short;
  const longer = await (0,_chunk_ERD4RCUX_js__WEBPACK_IMPORTED_MODULE_0__/* .verify */ .MX)(config, issued, services, since);
  if (longer.kind === "rejected") return failed(longer.reason, longer.trace);
  const { expiresAt } = longer.inspection.facts;
  const lasts = isLongLived || expiresAt !== "unknown" && !endsSoon(longer.inspection);
  return lasts ? longer : failed("new-token-short-lived");
}
function failed(reason, trace) {
  return {
    kind: "failed",
    outcome: outcomeOfLogin(reason),
    reason,
    ...trace === void 0 ? {} : { trace }
  };
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




/***/ }),

/***/ 2766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ commandEnvironment),
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   ou: () => (/* binding */ confirmWrite)
/* harmony export */ });
/* harmony import */ var _chunk_HRVNYJGU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4631);
/* harmony import */ var _chunk_R2XHO4SZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9692);
/* harmony import */ var _chunk_34XXBEQH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7809);
/* harmony import */ var _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(881);
/* harmony import */ var _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8177);






// src/cli/confirm.ts
async function confirmWrite(question, isSaid, terminal) {
  if (isSaid === true) return;
  if (!terminal.isInteractive) {
    throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(
      "--yes",
      "is needed where nobody can be asked: this command writes.",
      "Add --yes, or --dry-run to see what would be done."
    );
  }
  if (!await terminal.askYesNo(question)) throw new _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_3__/* .Cancelled */ .cJ();
}

// src/cli/repository.ts
async function findRepository(flags, { env, terminal }) {
  const environment = (0,_chunk_R2XHO4SZ_js__WEBPACK_IMPORTED_MODULE_1__/* .readCliEnvironment */ .I8)(env);
  if (typeof flags.repo === "string") return readPlace(flags.repo, environment);
  if (environment.repository !== void 0) return { environment, repository: environment.repository };
  const origin = (0,_chunk_34XXBEQH_js__WEBPACK_IMPORTED_MODULE_2__/* .readRemote */ .Zz)(await (0,_chunk_HRVNYJGU_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(process.cwd(), "remote", "get-url", "origin") ?? "");
  const found = origin && placeOf(origin.repository, origin.host, environment);
  if (found !== void 0) return found;
  if (!terminal.isInteractive) throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz("--repo", "is missing.", "Example: --repo acme/website");
  return readPlace(await terminal.askText("Repository (OWNER/NAME)", ""), environment);
}
function commandEnvironment({ repo }, env) {
  const environment = (0,_chunk_R2XHO4SZ_js__WEBPACK_IMPORTED_MODULE_1__/* .readCliEnvironment */ .I8)(env);
  return typeof repo === "string" ? readPlace(repo, environment).environment : environment;
}
function repositoryOf({ repo }, environment) {
  if (typeof repo === "string") return readPlace(repo, environment).repository;
  if (environment.repository !== void 0) return environment.repository;
  throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz("--repo", "is missing.", "Example: --repo acme/website");
}
function readPlace(repo, environment) {
  const [, host, repository] = /^(?:([A-Za-z0-9.-]+(?::\d{1,5})?)\/)?([^/]*\/[^/]*)$/.exec(repo.trim()) ?? [];
  return {
    repository: (0,_chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_4__/* .readRepository */ .Nu)("--repo", repository ?? repo),
    environment: host === void 0 ? environment : onHost(host.toLowerCase(), environment)
  };
}
function placeOf(repository, host, environment) {
  if (host === new URL(environment.githubServerUrl).host) return { repository, environment };
  const isSaid = environment.githubHost !== void 0 || environment.githubApiUrl !== _chunk_34XXBEQH_js__WEBPACK_IMPORTED_MODULE_2__/* .GITHUB_COM */ .yQ.apiUrl;
  return (0,_chunk_34XXBEQH_js__WEBPACK_IMPORTED_MODULE_2__/* .isGitHubs */ .bC)(host) && !isSaid ? { repository, environment: onHost(host, environment) } : void 0;
}
function onHost(host, environment) {
  if (host === new URL(environment.githubServerUrl).host) return environment;
  const { apiUrl, serverUrl, host: known } = (0,_chunk_34XXBEQH_js__WEBPACK_IMPORTED_MODULE_2__/* .gitHubOf */ .Tc)(host);
  return {
    ...environment,
    githubApiUrl: apiUrl,
    githubServerUrl: serverUrl,
    ...!(0,_chunk_34XXBEQH_js__WEBPACK_IMPORTED_MODULE_2__/* .isGitHubs */ .bC)(known) && {
      githubToken: environment.githubEnterpriseToken,
      githubTokenName: "GH_ENTERPRISE_TOKEN"
    }
  };
}




/***/ }),

/***/ 6957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ daysLeft),
/* harmony export */   bF: () => (/* binding */ assetEntries),
/* harmony export */   jr: () => (/* binding */ reportEntry)
/* harmony export */ });
/* harmony import */ var _chunk_IDEG2BQW_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9063);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1287);



// src/refresh/report-entry.ts
function reportEntry(report) {
  return {
    secret: report.secret,
    outcome: report.outcome,
    reason: report.reason,
    refreshed: report.refreshed,
    token_kind: report.facts.kind,
    expires_at: (0,_chunk_IDEG2BQW_js__WEBPACK_IMPORTED_MODULE_0__/* .isoExpiry */ .rn)(report.facts.expiresAt),
    data_access_expires_at: (0,_chunk_IDEG2BQW_js__WEBPACK_IMPORTED_MODULE_0__/* .isoExpiry */ .rn)(report.facts.dataAccessExpiresAt),
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
function daysLeft({ facts, now }) {
  return now === void 0 ? void 0 : (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeDaysLeft */ .ah)(facts.expiresAt, now);
}




/***/ })

};
