export const id = 150;
export const ids = [150];
export const modules = {

/***/ 6875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readConfigFile)
/* harmony export */ });
/* harmony import */ var _chunk_N74RBCA7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9828);
/* harmony import */ var _chunk_WXFJQAQX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);



// src/cli/config-file.ts

var NAME = "--config";
async function readConfigFile(file, env) {
  const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file, "utf8").catch(() => {
    throw new _chunk_WXFJQAQX_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(NAME, "names a file that cannot be read.", "Example: --config tokens.yml");
  });
  const parsed = await (0,_chunk_N74RBCA7_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .hN)(NAME, text);
  if (!isRecord(parsed)) {
    throw new _chunk_WXFJQAQX_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      NAME,
      "must hold the action's inputs.",
      'Example of a line in it: app-id: "123456789012345"'
    );
  }
  const values = { ...parsed };
  for (const key of _chunk_WXFJQAQX_js__WEBPACK_IMPORTED_MODULE_1__/* .LIST_KEYS */ .Uo) {
    const value = values[key];
    if (typeof value === "string") values[key] = await (0,_chunk_N74RBCA7_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .hN)(`${NAME}: ${key}`, value);
  }
  const entry = { name: NAME, values: expand(values, NAME, "", env) };
  (0,_chunk_N74RBCA7_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseUnknownKeys */ .R4)(entry, _chunk_WXFJQAQX_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_KEYS */ .mC);
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
  if ((0,_chunk_WXFJQAQX_js__WEBPACK_IMPORTED_MODULE_1__/* .isCredentialKey */ .N9)(key) && value !== "") {
    throw new _chunk_WXFJQAQX_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
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
    throw new _chunk_WXFJQAQX_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(name, `needs ${variable}, which is not set.`, `Set ${variable} in the environment.`);
  return value;
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}




/***/ }),

/***/ 6920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ warnOfVersion)
/* harmony export */ });
/* harmony import */ var _chunk_C6MBO7GR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5583);
/* harmony import */ var _chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9199);
/* harmony import */ var _chunk_LVWQQB6Q_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2974);
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9476);





// src/messages/api-version.ts
function versionEnds({ version, endsAt, onlyAds }, now) {
  const what = onlyAds ? `${version} of Meta's API for ads` : `${version} of Meta's API`;
  return {
    reason: "api-version-ends",
    message: `${what} ${endsAt > now ? "ends" : "ended"} on ${(0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_3__/* .isoDay */ .kh)(endsAt)}.`,
    hint: (0,_chunk_C6MBO7GR_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)("api-version-ends").hint
  };
}
function versionUpgraded(version, said) {
  return {
    reason: "api-version-upgraded",
    message: `Meta no longer serves ${version} for every call. In its words: "${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(said).replaceAll("://", ": //")}"`,
    hint: (0,_chunk_C6MBO7GR_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)("api-version-upgraded").hint
  };
}
function versionRefused(version) {
  return {
    reason: "api-version-ended",
    message: `Meta no longer serves ${version} for an asset, which could therefore not be measured.`,
    hint: (0,_chunk_C6MBO7GR_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)("api-version-ended").hint
  };
}

// src/refresh/api-version.ts
var VERSION_ENDED = 2635;
function warnOfVersion(reports, { links: { graphApiVersion }, apiUpgrade }) {
  const assets = reports.flatMap((report) => report.assets ?? []);
  const isRefused = assets.some(
    ({ reach }) => reach.kind === "not-measured" && reach.trace.code === VERSION_ENDED
  );
  if (isRefused) return versionRefused(graphApiVersion);
  const upgrade = apiUpgrade();
  if (upgrade !== void 0) return versionUpgraded(graphApiVersion, upgrade);
  const now = reports.find((report) => report.now !== void 0)?.now;
  if (now === void 0) return void 0;
  const asksAds = assets.some(({ asset: { kind } }) => kind === "ad-account" || kind === "dataset");
  const ending = (0,_chunk_LVWQQB6Q_js__WEBPACK_IMPORTED_MODULE_2__/* .endingVersion */ .Q)(graphApiVersion, asksAds, now);
  return ending && versionEnds(ending, now);
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

/***/ 758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   X5: () => (/* binding */ expiryText),
/* harmony export */   f$: () => (/* binding */ timeLeft),
/* harmony export */   n$: () => (/* binding */ moment)
/* harmony export */ });
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9476);


// src/messages/dates.ts
function moment(at) {
  return `${(0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(at).slice(0, 16).replace("T", " ")} UTC`;
}
function timeLeft(endsAt, now) {
  const left = endsAt - now;
  if (left <= 0) return "none left";
  if (left >= _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_) return `${count(Math.floor(left / _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_), "day")} left`;
  if (left >= _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp) return `${count(Math.floor(left / _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp), "hour")} left`;
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

/***/ 3302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ refreshToken)
/* harmony export */ });
/* harmony import */ var _chunk_CH2LDXDI_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5048);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);


// src/refresh/refresh.ts

async function refreshToken(config, mode, services) {
  const [observed, { plan, apply, report }] = await Promise.all([
    (0,_chunk_CH2LDXDI_js__WEBPACK_IMPORTED_MODULE_1__/* .observe */ .l)(config, mode, services),
    loadNextSteps()
  ]);
  const planned = await plan(config, mode, observed, services);
  const applied = await apply(config, mode, observed, planned, services);
  return report(config, mode, observed, applied, services);
}
async function loadNextSteps() {
  await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
  return Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(172)]).then(__webpack_require__.bind(__webpack_require__, 3172));
}




/***/ }),

/***/ 6878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   m7: () => (/* binding */ findOwnAddress),
/* harmony export */   w1: () => (/* binding */ ownCommand)
/* harmony export */ });
/* harmony import */ var _chunk_34XXBEQH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7809);
/* harmony import */ var _chunk_ZNYTGKPH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3817);
/* harmony import */ var _chunk_WXFJQAQX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7975);




// src/cli/own-address.ts




var NAME = "refresh-meta-token";
var LONGEST_MS = 5e3;
async function findOwnAddress(given) {
  const { action, env, programFile, host } = given;
  if (action !== void 0 && (0,_chunk_ZNYTGKPH_js__WEBPACK_IMPORTED_MODULE_1__/* .readAction */ .f0)(action, host)?.ref === void 0) {
    throw new _chunk_WXFJQAQX_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz("--action", "must be OWNER/NAME@REF.", `Example: --action acme/${NAME}@v1.0.0`);
  }
  const root = node_path__WEBPACK_IMPORTED_MODULE_5__.join(node_path__WEBPACK_IMPORTED_MODULE_5__.dirname(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.realpath)(programFile)), "../..");
  const { version, repository } = await readPackage(root);
  return (0,_chunk_ZNYTGKPH_js__WEBPACK_IMPORTED_MODULE_1__/* .programSource */ .ax)({
    action,
    actionRepository: env.GITHUB_ACTION_REPOSITORY,
    actionRef: env.GITHUB_ACTION_REF,
    packageRepository: (0,_chunk_34XXBEQH_js__WEBPACK_IMPORTED_MODULE_0__/* .readRemote */ .Zz)(addressOf(repository)),
    versionTag: `v${version}`,
    origin: await installedFrom(root) ?? await clonedFrom(root),
    host
  });
}
async function ownCommand({ env, programFile }, host = "github.com") {
  return (0,_chunk_ZNYTGKPH_js__WEBPACK_IMPORTED_MODULE_1__/* .programCommand */ .OW)(await findOwnAddress({ env, programFile, host }), programFile);
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
  return (0,_chunk_34XXBEQH_js__WEBPACK_IMPORTED_MODULE_0__/* .readRemote */ .Zz)(dependencies[NAME] ?? "");
}
async function clonedFrom(root) {
  const [top, origin, commit] = await Promise.all([
    git(root, "rev-parse", "--show-toplevel"),
    git(root, "remote", "get-url", "origin"),
    git(root, "rev-parse", "HEAD")
  ]);
  if (top === void 0 || await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.realpath)(top) !== await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.realpath)(root)) return void 0;
  const found = origin === void 0 ? void 0 : (0,_chunk_34XXBEQH_js__WEBPACK_IMPORTED_MODULE_0__/* .readRemote */ .Zz)(origin);
  return found && { ...found, ...commit === void 0 ? {} : { ref: commit } };
}
async function git(folder, ...words) {
  try {
    const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_6__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_3__.execFile)("git", ["-C", folder, ...words], {
      timeout: LONGEST_MS,
      // A child gets what it needs to find git and its own settings, and no credential.
      env: { PATH: process.env.PATH, HOME: process.env.HOME, SystemRoot: process.env.SystemRoot }
    });
    return stdout.trim() || void 0;
  } catch {
    return void 0;
  }
}




/***/ }),

/***/ 4054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ commandEnvironment),
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   ou: () => (/* binding */ confirmWrite)
/* harmony export */ });
/* harmony import */ var _chunk_TG5KM3OV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6878);
/* harmony import */ var _chunk_5WYBXKPD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(664);
/* harmony import */ var _chunk_34XXBEQH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7809);
/* harmony import */ var _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(881);
/* harmony import */ var _chunk_WXFJQAQX_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42);






// src/cli/confirm.ts
async function confirmWrite(question, isSaid, terminal) {
  if (isSaid === true) return;
  if (!terminal.isInteractive) {
    throw new _chunk_WXFJQAQX_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(
      "--yes",
      "is needed where nobody can be asked: this command writes.",
      "Add --yes, or --dry-run to see what would be done."
    );
  }
  if (!await terminal.askYesNo(question)) throw new _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_3__/* .Cancelled */ .cJ();
}

// src/cli/repository.ts
async function findRepository(flags, { env, terminal }) {
  const environment = (0,_chunk_5WYBXKPD_js__WEBPACK_IMPORTED_MODULE_1__/* .readCliEnvironment */ .I8)(env);
  if (typeof flags.repo === "string") return readPlace(flags.repo, environment);
  if (environment.repository !== void 0) return { environment, repository: environment.repository };
  const origin = (0,_chunk_34XXBEQH_js__WEBPACK_IMPORTED_MODULE_2__/* .readRemote */ .Zz)(await (0,_chunk_TG5KM3OV_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(process.cwd(), "remote", "get-url", "origin") ?? "");
  const found = origin && placeOf(origin.repository, origin.host, environment);
  if (found !== void 0) return found;
  if (!terminal.isInteractive) throw new _chunk_WXFJQAQX_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz("--repo", "is missing.", "Example: --repo acme/website");
  return readPlace(await terminal.askText("Repository (OWNER/NAME)", ""), environment);
}
function commandEnvironment({ repo }, env) {
  const environment = (0,_chunk_5WYBXKPD_js__WEBPACK_IMPORTED_MODULE_1__/* .readCliEnvironment */ .I8)(env);
  return typeof repo === "string" ? readPlace(repo, environment).environment : environment;
}
function repositoryOf({ repo }, environment) {
  if (typeof repo === "string") return readPlace(repo, environment).repository;
  if (environment.repository !== void 0) return environment.repository;
  throw new _chunk_WXFJQAQX_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz("--repo", "is missing.", "Example: --repo acme/website");
}
function readPlace(repo, environment) {
  const [, host, repository] = /^(?:([A-Za-z0-9.-]+(?::\d{1,5})?)\/)?([^/]*\/[^/]*)$/.exec(repo.trim()) ?? [];
  return {
    repository: (0,_chunk_WXFJQAQX_js__WEBPACK_IMPORTED_MODULE_4__/* .readRepository */ .Nu)("--repo", repository ?? repo),
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

/***/ 5627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ daysLeft),
/* harmony export */   bF: () => (/* binding */ assetEntries),
/* harmony export */   jr: () => (/* binding */ reportEntry)
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
    issue_url: report.issueUrl ?? "",
    assets: assetEntries(report)
  };
}
function assetEntries({ assets = [] }) {
  return assets.map(({ asset, reach }) => ({ asset: asset.name, state: reach.kind.replace("-", "_") }));
}
function daysLeft({ facts, now }) {
  return now === void 0 ? void 0 : (0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeDaysLeft */ .ah)(facts.expiresAt, now);
}




/***/ }),

/***/ 2150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  refresh: () => (/* binding */ refresh)
});

// EXTERNAL MODULE: ./build/chunk-CNF6SZRM.js
var chunk_CNF6SZRM = __webpack_require__(6875);
// EXTERNAL MODULE: ./build/chunk-UZTV646S.js
var chunk_UZTV646S = __webpack_require__(4054);
// EXTERNAL MODULE: ./build/chunk-TG5KM3OV.js
var chunk_TG5KM3OV = __webpack_require__(6878);
// EXTERNAL MODULE: ./build/chunk-5WYBXKPD.js
var chunk_5WYBXKPD = __webpack_require__(664);
// EXTERNAL MODULE: ./build/chunk-34XXBEQH.js
var chunk_34XXBEQH = __webpack_require__(7809);
// EXTERNAL MODULE: ./build/chunk-AYEERWTU.js
var chunk_AYEERWTU = __webpack_require__(8822);
// EXTERNAL MODULE: ./build/chunk-H75RY4TU.js
var chunk_H75RY4TU = __webpack_require__(5510);
;// CONCATENATED MODULE: ./build/chunk-NAXIDJBW.js



// src/refresh/heartbeat.ts
var PING_MS = 1e4;
var VERIFIED = /* @__PURE__ */ new Set(["healthy", "refreshed", "attention"]);
async function pingHeartbeat({ heartbeatUrl, mode }, reports, runtime) {
  if (heartbeatUrl === void 0 || mode === "dry-run" || !reports.every(({ outcome }) => VERIFIED.has(outcome)))
    return void 0;
  const url = heartbeatUrl.reveal();
  const send = (0,chunk_H75RY4TU/* boundedSend */.wl)(runtime, new URL(url).origin, (0,chunk_H75RY4TU/* startBudget */.cg)(PING_MS, runtime.now));
  try {
    const answer = await send(url);
    return answer.ok ? void 0 : (0,chunk_AYEERWTU/* heartbeatAnswered */.Cc)(answer.status);
  } catch (error) {
    if (!(error instanceof chunk_H75RY4TU/* Unanswered */.XX)) throw error;
    return (0,chunk_AYEERWTU/* heartbeatFailed */.ab)(error.message);
  }
}



// EXTERNAL MODULE: ./build/chunk-CNKNQRXS.js
var chunk_CNKNQRXS = __webpack_require__(6920);
// EXTERNAL MODULE: ./build/chunk-XOLYZ5MM.js
var chunk_XOLYZ5MM = __webpack_require__(5627);
// EXTERNAL MODULE: ./build/chunk-CSLGGUDA.js
var chunk_CSLGGUDA = __webpack_require__(5634);
// EXTERNAL MODULE: ./build/chunk-QWV2BF7Q.js
var chunk_QWV2BF7Q = __webpack_require__(3562);
// EXTERNAL MODULE: ./build/chunk-OIRZCA2N.js
var chunk_OIRZCA2N = __webpack_require__(758);
// EXTERNAL MODULE: ./build/chunk-C6MBO7GR.js
var chunk_C6MBO7GR = __webpack_require__(5583);
// EXTERNAL MODULE: ./build/chunk-R7SDREGV.js
var chunk_R7SDREGV = __webpack_require__(5238);
// EXTERNAL MODULE: ./build/chunk-2CFMDK25.js
var chunk_2CFMDK25 = __webpack_require__(7108);
;// CONCATENATED MODULE: ./build/chunk-2GTAV7KR.js



// src/refresh/refresh-all.ts
var AT_ONCE = 16;
async function forEachToken(configs, run, onDefect) {
  const reports = new Array(configs.length);
  const queue = configs.entries();
  const worker = async () => {
    for (const [index, config] of queue) reports[index] = await run(config).catch(defect(config));
  };
  const defect = (config) => (error) => {
    onDefect(error);
    return unexpected(config);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, configs.length) }, worker));
  return reports;
}
var PROGRESS_EVERY = 50;
function withProgress(total, run, line) {
  let done = 0;
  return async (config) => {
    const report = await run(config);
    done++;
    if (done % PROGRESS_EVERY === 0 && done < total) line(`${done} of ${total} tokens are done.`);
    return report;
  };
}
function unexpected(config) {
  return {
    secret: config.name,
    location: (0,chunk_2CFMDK25/* describeLocation */.lR)(config.source),
    outcome: "inconclusive",
    reason: "unexpected",
    refreshed: false,
    facts: chunk_R7SDREGV/* NO_FACTS */.Kj,
    findings: [{ outcome: "inconclusive", reason: "unexpected" }],
    alerts: [],
    failedTargets: [],
    repairedTargets: [],
    warnings: []
  };
}



// EXTERNAL MODULE: ./build/chunk-QBWIQ2U3.js
var chunk_QBWIQ2U3 = __webpack_require__(3302);
// EXTERNAL MODULE: ./build/chunk-G5YS6S26.js
var chunk_G5YS6S26 = __webpack_require__(8493);
// EXTERNAL MODULE: ./build/chunk-N74RBCA7.js
var chunk_N74RBCA7 = __webpack_require__(9828);
// EXTERNAL MODULE: ./build/chunk-ZZ4WBA6G.js
var chunk_ZZ4WBA6G = __webpack_require__(5729);
// EXTERNAL MODULE: ./build/chunk-573FYDOC.js
var chunk_573FYDOC = __webpack_require__(4536);
// EXTERNAL MODULE: ./build/chunk-ZNYTGKPH.js
var chunk_ZNYTGKPH = __webpack_require__(3817);
// EXTERNAL MODULE: ./build/chunk-I7TXE3IP.js
var chunk_I7TXE3IP = __webpack_require__(9199);
// EXTERNAL MODULE: ./build/chunk-36V37WCC.js
var chunk_36V37WCC = __webpack_require__(6168);
// EXTERNAL MODULE: ./build/chunk-DXJHHKCM.js
var chunk_DXJHHKCM = __webpack_require__(881);
// EXTERNAL MODULE: ./build/chunk-WXFJQAQX.js
var chunk_WXFJQAQX = __webpack_require__(42);
// EXTERNAL MODULE: ./build/chunk-LVWQQB6Q.js
var chunk_LVWQQB6Q = __webpack_require__(2974);
// EXTERNAL MODULE: ./build/chunk-V5PYBW2M.js
var chunk_V5PYBW2M = __webpack_require__(9914);
// EXTERNAL MODULE: ./build/chunk-AT37XLH7.js
var chunk_AT37XLH7 = __webpack_require__(9476);
// EXTERNAL MODULE: ./build/chunk-QOI2MLOS.js
var chunk_QOI2MLOS = __webpack_require__(266);
// EXTERNAL MODULE: ./build/chunk-HVT5ZSQT.js
var chunk_HVT5ZSQT = __webpack_require__(7013);
;// CONCATENATED MODULE: ./build/refresh-ILSU7A5I.js




































// src/cli/refresh.ts
async function refresh(flags, context) {
  const { terminal, runtime, interruption } = context;
  const environment = (0,chunk_UZTV646S/* commandEnvironment */.J$)(flags, context.env);
  const repository = (0,chunk_UZTV646S/* repositoryOf */._M)(flags, environment);
  const file = typeof flags.config === "string" ? await (0,chunk_CNF6SZRM/* readConfigFile */.R)(flags.config, context.env) : void 0;
  const withMeta = await (0,chunk_5WYBXKPD/* withMetaSecrets */.Z4)((0,chunk_5WYBXKPD/* commandFields */.rc)(flags, environment, file), flags, terminal);
  const fields = await (0,chunk_5WYBXKPD/* withGithubToken */.tf)(withMeta, terminal);
  const options = await (0,chunk_N74RBCA7/* readRunOptions */.u8)(fields, repository);
  if (options.mode === "refresh") await (0,chunk_UZTV646S/* confirmWrite */.ou)(questionOf(options), flags.yes === true, terminal);
  const { out, notes } = terminal;
  const { host } = (0,chunk_34XXBEQH/* gitHubOf */.Tc)(environment.githubServerUrl);
  const source = await (0,chunk_TG5KM3OV/* findOwnAddress */.m7)({ env: context.env, programFile: context.programFile, host });
  const told = flags.json === true ? notes : out;
  const reports = await interruption.during(async (signal) => {
    signal.addEventListener("abort", () => notes.line(FINISHING));
    const services = (0,chunk_G5YS6S26/* connectServices */.LT)(
      options,
      {
        apiUrl: environment.githubApiUrl,
        serverUrl: environment.githubServerUrl,
        repository,
        program: (0,chunk_ZNYTGKPH/* programCommand */.OW)(source)
      },
      runtime,
      {
        logger: { line: (text) => told.line((0,chunk_I7TXE3IP/* plain */.pj)(text, LONGEST_LINE)), debug: () => {
        } },
        onSecret: () => {
        },
        credentialName: fields.text("secrets-token").name
      }
    );
    const done = await forEachToken(
      options.configs,
      (config) => (0,chunk_QBWIQ2U3/* refreshToken */.B)(config, options.mode, services),
      () => {
      }
    );
    const heartbeatProblem = await pingHeartbeat(options, done, runtime);
    if (heartbeatProblem !== void 0)
      notes.line(`${notes.paint("yellow", "warning:")} ${heartbeatProblem}`);
    const ofVersion = (0,chunk_CNKNQRXS/* warnOfVersion */.u)(done, services);
    if (ofVersion !== void 0)
      notes.line(`${notes.paint("yellow", "warning:")} ${ofVersion.message} ${ofVersion.hint}`);
    return done;
  });
  for (const report of reports) tellHint(report, terminal);
  if (flags.json === true) out.line(JSON.stringify(reports.map(chunk_XOLYZ5MM/* reportEntry */.jr), null, 2));
  return reports.some(({ outcome }) => (0,chunk_QWV2BF7Q/* fails */.c6)(outcome)) ? 1 : 0;
}
var LONGEST_LINE = 2e3;
var FINISHING = "Finishing what has begun. Press Ctrl-C again to stop at once.";
function questionOf({ configs, openIssues }) {
  const [first] = configs;
  const others = configs.flatMap(chunk_573FYDOC/* otherLocations */.t).length;
  const what = configs.length === 1 ? `the token in ${(0,chunk_2CFMDK25/* describeLocation */.lR)(first.source)}` : `${(0,chunk_OIRZCA2N/* count */.U9)(configs.length, "token")}, the first in ${(0,chunk_2CFMDK25/* describeLocation */.lR)(first.source)}`;
  const where = others === 0 ? "" : `, write ${(0,chunk_OIRZCA2N/* count */.U9)(others, "more place")}`;
  return `Refresh ${what} if it is due${where}${openIssues ? ", and keep its issue" : ""}?`;
}
function tellHint({ outcome, reason, secret, warnings, alerts }, { notes }) {
  const problem = alerts.find((alert) => alert.kind === "github-credential")?.problem;
  const { what, hint } = problem?.reason === reason ? { what: problem.message, hint: problem.hint } : (0,chunk_C6MBO7GR/* explain */.WE)(reason);
  if ((0,chunk_QWV2BF7Q/* fails */.c6)(outcome)) notes.line(`${notes.paint("red", `${secret}:`)} ${what} ${hint}`);
  else if (outcome === "attention") notes.line(`${notes.paint("yellow", `${secret}:`)} ${what} ${hint}`);
  for (const { message, hint: hint2 } of warnings)
    notes.line(`${notes.paint("yellow", "warning:")} ${message} ${hint2}`);
}



/***/ })

};
