export const id = 802;
export const ids = [802];
export const modules = {

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

/***/ 9063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NK: () => (/* binding */ findingText),
/* harmony export */   fj: () => (/* binding */ notifyConsumers),
/* harmony export */   rn: () => (/* binding */ isoExpiry)
/* harmony export */ });
/* harmony import */ var _chunk_W46ARQGK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6903);
/* harmony import */ var _chunk_SMTXQW6N_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2806);
/* harmony import */ var _chunk_NNXA7R7D_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9475);
/* harmony import */ var _chunk_AYEERWTU_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8822);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1287);






// src/messages/finding.ts
function findingText(reason, report) {
  const { what, hint } = (0,_chunk_NNXA7R7D_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .WE)(reason);
  const { alerts, now = 0 } = report;
  switch (reason) {
    case "ends-soon":
    case "data-access-ends":
    case "credential-ends": {
      const endsAt = deadline(reason, alerts);
      return endsAt === void 0 ? `${what} ${hint}` : `By ${(0,_chunk_SMTXQW6N_js__WEBPACK_IMPORTED_MODULE_1__/* .moment */ .n$)(endsAt)} (${(0,_chunk_SMTXQW6N_js__WEBPACK_IMPORTED_MODULE_1__/* .timeLeft */ .f$)(endsAt, now)}). ${what} ${hint}`;
    }
    case "missing-scopes": {
      const scopes = alerts.flatMap((alert) => alert.kind === "missing-scopes" ? alert.scopes : []);
      return `Missing: ${scopes.join(" ")}. ${what} ${hint}`;
    }
    case "asset-refused": {
      const refused = alerts.flatMap((alert) => alert.kind === "asset-refused" ? alert.assets : []);
      return [what, ...refused.map(_chunk_W46ARQGK_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedText */ .cN)].join(" ");
    }
    case "new-token-lacks-assets":
    case "new-token-unproved":
      return [what, ...report.lost === void 0 ? [] : [(0,_chunk_W46ARQGK_js__WEBPACK_IMPORTED_MODULE_0__/* .lostText */ .kF)(reason, report.lost)], hint].join(" ");
    case "target-not-written":
      return report.failedTargets.map(({ location, why, hint: fix }) => `${location}: ${why} ${fix}`).join(" ");
    default: {
      const problem = alerts.find((alert) => alert.kind === "github-credential")?.problem;
      if (problem?.reason === reason) return `${problem.message} ${problem.hint}`;
      const told = report.warnings.find((warning) => warning.reason === reason);
      if (told !== void 0) return `${told.message} ${told.hint}`;
      const owner = answered(report) ?? reason;
      const isAnswered = (0,_chunk_NNXA7R7D_js__WEBPACK_IMPORTED_MODULE_2__/* .isMetas */ .rl)(reason) && reason === owner;
      const answer = isAnswered && report.trace !== void 0 ? (0,_chunk_W46ARQGK_js__WEBPACK_IMPORTED_MODULE_0__/* .metaAnswer */ .ul)(report.trace) : void 0;
      return [what, ...answer === void 0 ? [] : [answer], hint].join(" ");
    }
  }
}
function answered({ reason, findings }) {
  return [reason, ...findings.map((finding) => finding.reason)].find(_chunk_NNXA7R7D_js__WEBPACK_IMPORTED_MODULE_2__/* .isMetas */ .rl);
}
function deadline(reason, alerts) {
  const about = {
    "ends-soon": "ends-soon",
    "data-access-ends": "data-access",
    "credential-ends": "github-credential-ends"
  }[reason];
  const alert = alerts.find((one) => one.kind === about);
  return alert !== void 0 && "endsAt" in alert ? alert.endsAt : void 0;
}

// src/refresh/notify-consumers.ts
function isoExpiry(expiry) {
  switch (expiry) {
    case "never":
      return "never";
    case "unknown":
      return "";
    default:
      return (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_3__/* .isoTime */ .Ly)(expiry);
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
    return [(0,_chunk_AYEERWTU_js__WEBPACK_IMPORTED_MODULE_4__/* .notExported */ .fr)()];
  }
}
var DONE = { kind: "done", data: true };




/***/ }),

/***/ 4354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ warnOfVersion)
/* harmony export */ });
/* harmony import */ var _chunk_NNXA7R7D_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9475);
/* harmony import */ var _chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9199);
/* harmony import */ var _chunk_ZDF67V4R_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1835);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1287);





// src/messages/api-version.ts
function versionEnds({ version, endsAt, onlyAds }, now) {
  const what = onlyAds ? `${version} of Meta's API for ads` : `${version} of Meta's API`;
  return {
    reason: "api-version-ends",
    message: `${what} ${endsAt > now ? "ends" : "ended"} on ${(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_3__/* .isoDay */ .kh)(endsAt)}.`,
    hint: (0,_chunk_NNXA7R7D_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)("api-version-ends").hint
  };
}
function versionUpgraded(version, said) {
  return {
    reason: "api-version-upgraded",
    message: `Meta no longer serves ${version} for every call. In its words: "${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(said).replaceAll("://", ": //")}"`,
    hint: (0,_chunk_NNXA7R7D_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)("api-version-upgraded").hint
  };
}
function versionRefused(version) {
  return {
    reason: "api-version-ended",
    message: `Meta no longer serves ${version} for an asset, which could therefore not be measured.`,
    hint: (0,_chunk_NNXA7R7D_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)("api-version-ended").hint
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
  const ending = (0,_chunk_ZDF67V4R_js__WEBPACK_IMPORTED_MODULE_2__/* .endingVersion */ .Q)(graphApiVersion, asksAds, now);
  return ending && versionEnds(ending, now);
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

/***/ 2806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   X5: () => (/* binding */ expiryText),
/* harmony export */   f$: () => (/* binding */ timeLeft),
/* harmony export */   n$: () => (/* binding */ moment)
/* harmony export */ });
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1287);


// src/messages/dates.ts
function moment(at) {
  return `${(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(at).slice(0, 16).replace("T", " ")} UTC`;
}
function timeLeft(endsAt, now) {
  const left = endsAt - now;
  if (left <= 0) return "none left";
  if (left >= _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_) return `${count(Math.floor(left / _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_), "day")} left`;
  if (left >= _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp) return `${count(Math.floor(left / _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp), "hour")} left`;
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

/***/ 6903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ fewerAssets),
/* harmony export */   Pj: () => (/* binding */ whereToRestore),
/* harmony export */   bl: () => (/* binding */ assetLine),
/* harmony export */   cJ: () => (/* binding */ inactiveAccounts),
/* harmony export */   cN: () => (/* binding */ refusedText),
/* harmony export */   kF: () => (/* binding */ lostText),
/* harmony export */   ul: () => (/* binding */ metaAnswer),
/* harmony export */   xv: () => (/* binding */ causeText)
/* harmony export */ });
/* harmony import */ var _chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1969);
/* harmony import */ var _chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9199);



// src/messages/meta-answer.ts
function metaAnswer(trace) {
  const { status, code, subcode, type, traceId, network, proxyStatus, call, message } = trace;
  const facts = [
    ...status === void 0 ? [] : [`HTTP ${status}`],
    ...code === void 0 ? [] : [`code ${code}`],
    ...subcode === void 0 ? [] : [`sub-code ${subcode}`],
    ...type === void 0 ? [] : [`type ${type}`],
    ...traceId === void 0 ? [] : [`trace ${traceId}`],
    ...network === void 0 ? [] : [network],
    ...proxyStatus === void 0 ? [] : [`proxy HTTP ${proxyStatus}`]
  ];
  const quoted = message === void 0 ? "" : ` In Meta's words: "${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(message).replaceAll("://", ": //")}"`;
  if (facts.length === 0 && quoted === "") return void 0;
  const asked = call === void 0 ? "" : ` to ${call}`;
  if (network !== void 0)
    return `The connection${call === void 0 ? "" : ` for ${call}`}: ${facts.join(", ")}.`;
  return `Meta's answer${asked}: ${facts.length === 0 ? "no numbers" : facts.join(", ")}.${quoted}`;
}

// src/messages/assets.ts
var LONGEST_NAME = 60;
function assetLine({ asset, reach }) {
  const name = reach.kind === "reached" && reach.name !== void 0 ? ` (${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(reach.name, LONGEST_NAME)})` : "";
  return `${asset.name}${name}: ${reachText(reach)}`;
}
function reachText(reach) {
  switch (reach.kind) {
    case "reached":
      return (0,_chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_0__/* .isActive */ .$m)(reach) ? "reached" : `reached, but ${accountState(reach.accountStatus)}`;
    case "refused":
      return "refused";
    case "not-measured": {
      const { code } = reach.trace;
      return `not measured in this run${code === void 0 ? "" : ` (Meta's code ${code})`}`;
    }
  }
}
function accountState(status = 1) {
  switch (status) {
    case 1:
      return "active";
    case 2:
      return "disabled";
    case 3:
      return "unsettled: a payment is due";
    case 7:
      return "pending risk review";
    case 8:
      return "pending settlement";
    case 9:
      return "in its grace period";
    case 100:
      return "pending closure";
    case 101:
      return "closed";
    default:
      return `in a state that Meta numbers ${status}`;
  }
}
function inactiveAccounts(assets) {
  const states = assets.flatMap(
    ({ asset, reach }) => reach.kind !== "reached" || (0,_chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_0__/* .isActive */ .$m)(reach) ? [] : [`${asset.name} is ${accountState(reach.accountStatus)}`]
  );
  return states.length === 0 ? [] : [
    {
      reason: "ad-account-not-active",
      message: `The token works, but ${states.join("; ")}.`,
      hint: "See Account Quality (https://www.facebook.com/accountquality) or the billing page of the ad account. A new login would not help."
    }
  ];
}
function fewerAssets(lost) {
  return {
    reason: "new-token-lacks-assets",
    message: `The new token is stored, but it was not given what the old one had: ${shown(lost)}.`,
    hint: "If a workflow needs that, log in again with --rerequest and tick it."
  };
}
function lostText(reason, lost) {
  return reason === "new-token-lacks-assets" ? `Not reached: ${shown(lost)}.` : `Could not be verified: ${shown(lost)}.`;
}
var MOST_SHOWN = 20;
function shown(names) {
  const first = names.slice(0, MOST_SHOWN).map((name) => (0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(name, 200));
  const rest = names.length - first.length;
  return rest > 0 ? `${first.join(", ")} and ${rest} more` : first.join(", ");
}
function refusedText({ asset, cause, trace }) {
  const answer = metaAnswer(trace);
  return [
    `${asset.name} was refused.`,
    ...cause === void 0 ? [] : [causeText(cause)],
    ...answer === void 0 ? [] : [answer],
    whereToRestore(asset.kind, cause)
  ].join(" ");
}
function causeText(cause) {
  switch (cause.kind) {
    case "missing-scope":
      return `The token lacks the permission for it: ${cause.scopes.join(" or ")}.`;
    case "page-token":
      return `The token is the token of a page${cause.pageId === void 0 ? "" : ` (${cause.pageId})`}, which reaches that page alone.`;
    case "not-ticked":
      return "It was not ticked at the login, or was added since: debug_token does not list it.";
    case "other-account":
      return `The token belongs to another account: ${cause.owner}.`;
  }
}
function whereToRestore(kind, cause) {
  switch (cause?.kind) {
    case "missing-scope":
      return "Log in again and allow that permission.";
    case "page-token":
      return "Store a user's or system user's token, or take the asset out of assets.";
    case "not-ticked":
      return "Log in again and tick it; Meta asks for it only where the login is a rerequest.";
    case "other-account":
      return "Correct the ID, or log in as the other account; while the app is in development, that account must have accepted the tester invitation under the app's roles.";
    default:
      return PLACES[kind];
  }
}
var SETTINGS = "https://business.facebook.com/settings";
var PLACES = {
  "ad-account": `An admin of the ad account can assign it again: Business settings, Accounts, Ad accounts (${SETTINGS}/ad-accounts).`,
  page: `An admin of the page can give the role again: Business settings, Accounts, Pages (${SETTINGS}/pages), or the page's own settings, Page access.`,
  instagram: `Access goes by the page that the account is linked to: an admin of it can restore both in Business settings, Accounts (${SETTINGS}).`,
  threads: "The owner of the account can log in again.",
  business: `An admin of the business can add the person or the system user again: Business settings, Users (${SETTINGS}).`,
  whatsapp: `An admin of the business can assign it again: Business settings, Accounts, WhatsApp accounts (${SETTINGS}).`,
  phone: `Access goes by its WhatsApp account, which an admin of the business can assign again: Business settings, Accounts, WhatsApp accounts (${SETTINGS}).`,
  dataset: `An admin of the business can assign it again: Business settings, Data sources (${SETTINGS}).`
};




/***/ }),

/***/ 4863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ refreshToken)
/* harmony export */ });
/* harmony import */ var _chunk_2FQHGQ34_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2792);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);


// src/refresh/refresh.ts

async function refreshToken(config, mode, services) {
  const [observed, { plan, apply, report }] = await Promise.all([
    (0,_chunk_2FQHGQ34_js__WEBPACK_IMPORTED_MODULE_0__/* .observe */ .lB)(config, mode, services),
    loadNextSteps()
  ]);
  const applied = await apply(config, mode, observed, plan(config, observed), services);
  return report(config, mode, observed, applied, services);
}
async function loadNextSteps() {
  await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
  return Promise.all(/* import() */[__webpack_require__.e(895), __webpack_require__.e(959)]).then(__webpack_require__.bind(__webpack_require__, 2959));
}




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




/***/ }),

/***/ 4802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  refresh: () => (/* binding */ refresh)
});

// EXTERNAL MODULE: ./build/chunk-MTFWMBX2.js
var chunk_MTFWMBX2 = __webpack_require__(2745);
// EXTERNAL MODULE: ./build/chunk-YZSWFMMK.js
var chunk_YZSWFMMK = __webpack_require__(2766);
// EXTERNAL MODULE: ./build/chunk-HRVNYJGU.js
var chunk_HRVNYJGU = __webpack_require__(4631);
// EXTERNAL MODULE: ./build/chunk-L2DLWHYR.js
var chunk_L2DLWHYR = __webpack_require__(4916);
// EXTERNAL MODULE: ./build/chunk-R2XHO4SZ.js
var chunk_R2XHO4SZ = __webpack_require__(9692);
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



// EXTERNAL MODULE: ./build/chunk-JFE2FAOS.js
var chunk_JFE2FAOS = __webpack_require__(4354);
// EXTERNAL MODULE: ./build/chunk-ZI3D243L.js
var chunk_ZI3D243L = __webpack_require__(6957);
// EXTERNAL MODULE: ./build/chunk-IDEG2BQW.js
var chunk_IDEG2BQW = __webpack_require__(9063);
// EXTERNAL MODULE: ./build/chunk-QWV2BF7Q.js
var chunk_QWV2BF7Q = __webpack_require__(3562);
// EXTERNAL MODULE: ./build/chunk-W46ARQGK.js
var chunk_W46ARQGK = __webpack_require__(6903);
// EXTERNAL MODULE: ./build/chunk-SMTXQW6N.js
var chunk_SMTXQW6N = __webpack_require__(2806);
// EXTERNAL MODULE: ./build/chunk-NNXA7R7D.js
var chunk_NNXA7R7D = __webpack_require__(9475);
// EXTERNAL MODULE: ./build/chunk-4JROWNT2.js
var chunk_4JROWNT2 = __webpack_require__(6856);
// EXTERNAL MODULE: ./build/chunk-2CFMDK25.js
var chunk_2CFMDK25 = __webpack_require__(7108);
;// CONCATENATED MODULE: ./build/chunk-SJT6G2QM.js



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
    facts: chunk_4JROWNT2/* NO_FACTS */.Kj,
    findings: [{ outcome: "inconclusive", reason: "unexpected" }],
    alerts: [],
    failedTargets: [],
    repairedTargets: [],
    warnings: []
  };
}



// EXTERNAL MODULE: ./build/chunk-YDT6ZVNH.js
var chunk_YDT6ZVNH = __webpack_require__(4863);
// EXTERNAL MODULE: ./build/chunk-2RAFKQJ7.js
var chunk_2RAFKQJ7 = __webpack_require__(4502);
// EXTERNAL MODULE: ./build/chunk-MC46WUOV.js
var chunk_MC46WUOV = __webpack_require__(8345);
// EXTERNAL MODULE: ./build/chunk-7RHC5CII.js
var chunk_7RHC5CII = __webpack_require__(3304);
// EXTERNAL MODULE: ./build/chunk-ZNYTGKPH.js
var chunk_ZNYTGKPH = __webpack_require__(3817);
// EXTERNAL MODULE: ./build/chunk-2FQHGQ34.js
var chunk_2FQHGQ34 = __webpack_require__(2792);
// EXTERNAL MODULE: ./build/chunk-6RTJTWWT.js
var chunk_6RTJTWWT = __webpack_require__(9498);
// EXTERNAL MODULE: ./build/chunk-QJWRNKAA.js
var chunk_QJWRNKAA = __webpack_require__(1969);
// EXTERNAL MODULE: ./build/chunk-I7TXE3IP.js
var chunk_I7TXE3IP = __webpack_require__(9199);
// EXTERNAL MODULE: ./build/chunk-WZU7E36A.js
var chunk_WZU7E36A = __webpack_require__(7202);
// EXTERNAL MODULE: ./build/chunk-DXJHHKCM.js
var chunk_DXJHHKCM = __webpack_require__(881);
// EXTERNAL MODULE: ./build/chunk-Q54FQ7XG.js
var chunk_Q54FQ7XG = __webpack_require__(7671);
// EXTERNAL MODULE: ./build/chunk-E2AEFCL7.js
var chunk_E2AEFCL7 = __webpack_require__(8177);
// EXTERNAL MODULE: ./build/chunk-ZDF67V4R.js
var chunk_ZDF67V4R = __webpack_require__(1835);
// EXTERNAL MODULE: ./build/chunk-ZRHTYEP2.js
var chunk_ZRHTYEP2 = __webpack_require__(4790);
// EXTERNAL MODULE: ./build/chunk-V5PYBW2M.js
var chunk_V5PYBW2M = __webpack_require__(9914);
// EXTERNAL MODULE: ./build/chunk-PP3DBFFL.js
var chunk_PP3DBFFL = __webpack_require__(1287);
// EXTERNAL MODULE: ./build/chunk-JYKV3UBK.js
var chunk_JYKV3UBK = __webpack_require__(6817);
// EXTERNAL MODULE: ./build/chunk-QOI2MLOS.js
var chunk_QOI2MLOS = __webpack_require__(266);
// EXTERNAL MODULE: ./build/chunk-HVT5ZSQT.js
var chunk_HVT5ZSQT = __webpack_require__(7013);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/refresh-5VOEMWWL.js












































// src/cli/local-token.ts
var STORED_WITHIN_SECONDS = 600;
async function refreshLocalToken(config, mode, services) {
  const looked = services.meta.inspect(config, config.token);
  const [inspection, source] = await Promise.all([looked, services.secrets?.see(config.source)]);
  const issuedAt = (0,chunk_4JROWNT2/* knownFacts */.Xy)(inspection)?.issuedAt;
  const writtenAt = source?.kind === "open" ? source.updatedAt : void 0;
  return issuedAt !== void 0 && writtenAt !== void 0 && writtenAt > issuedAt + STORED_WITHIN_SECONDS ? olderReport(config, inspection) : (0,chunk_YDT6ZVNH/* refreshToken */.B)(config, mode, { ...services, meta: lookedAt(services.meta, config, looked) });
}
function lookedAt(meta, { token: seen }, looked) {
  let first = looked;
  return {
    ...meta,
    inspect: (config, token) => {
      const known = token.equals(seen) ? first : void 0;
      first = void 0;
      return known ?? meta.inspect(config, token);
    }
  };
}
function olderReport(config, inspection) {
  const finding = { outcome: "misconfigured", reason: "local-token-older" };
  return {
    ...finding,
    secret: config.name,
    location: (0,chunk_2CFMDK25/* describeLocation */.lR)(config.source),
    refreshed: false,
    facts: (0,chunk_4JROWNT2/* knownFacts */.Xy)(inspection) ?? chunk_4JROWNT2/* NO_FACTS */.Kj,
    ...inspection.at === void 0 ? {} : { now: inspection.at },
    findings: [finding],
    alerts: [],
    failedTargets: [],
    repairedTargets: [],
    warnings: []
  };
}
function withTokenFile(secrets, config, file, onFailure) {
  return {
    ...secrets,
    write: async (location, value, secretState, source) => {
      const written = await secrets.write(location, value, secretState, source);
      if (written.kind === "written" && (0,chunk_2CFMDK25/* locationKey */.dE)(location) === (0,chunk_2CFMDK25/* locationKey */.dE)(config.source)) {
        await file.replace(value).catch((error) => onFailure(error.code ?? "unknown"));
      }
      return written;
    }
  };
}

// src/cli/token-file.ts



var NAME = "--token-file";
var EXAMPLE = "Example: chmod 600 token.txt";
async function openTokenFile(given) {
  const file = await (0,promises_.realpath)(given).catch(() => {
    throw new chunk_E2AEFCL7/* InputError */.dz(
      NAME,
      "names a file that is not there.",
      `It holds the token and nothing else. ${EXAMPLE}`
    );
  });
  const { mode, isFile } = await readFacts(file);
  if (!isFile) throw new chunk_E2AEFCL7/* InputError */.dz(NAME, "must name a file.", EXAMPLE);
  if (process.platform !== "win32" && (mode & 63) !== 0) {
    throw new chunk_E2AEFCL7/* InputError */.dz(NAME, "names a file that other users may read or change.", EXAMPLE);
  }
  await (0,promises_.access)(external_node_path_.dirname(file), promises_.constants.W_OK).catch(() => {
    throw new chunk_E2AEFCL7/* InputError */.dz(
      NAME,
      "is in a folder that cannot be written to.",
      "The new token replaces the file."
    );
  });
  return {
    token: (0,chunk_E2AEFCL7/* requireSecretValue */.pA)(NAME, (await readToken(file)).trim(), chunk_R2XHO4SZ/* ACCESS_TOKEN_HINT */.D),
    replace: (token) => replace(file, `${token.reveal()}
`)
  };
}
async function readFacts(file) {
  const facts = await (0,promises_.stat)(file);
  return { mode: facts.mode, isFile: facts.isFile() };
}
async function readToken(file) {
  const handle = await (0,promises_.open)(file, "r").catch(() => {
    throw new chunk_E2AEFCL7/* InputError */.dz(NAME, "names a file that cannot be read.", EXAMPLE);
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(LONGEST), 0, LONGEST, 0);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await handle.close();
  }
}
var LONGEST = 16384;
async function replace(file, text) {
  const next = `${file}.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`;
  try {
    const handle = await (0,promises_.open)(next, "wx", 384);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await (0,promises_.rename)(next, file);
  } catch (error) {
    await (0,promises_.rm)(next, { force: true });
    throw error;
  }
}

// src/cli/refresh.ts
async function refresh(flags, context) {
  const { terminal, runtime, interruption } = context;
  const environment = (0,chunk_YZSWFMMK/* commandEnvironment */.J$)(flags, context.env);
  const repository = (0,chunk_YZSWFMMK/* repositoryOf */._M)(flags, environment);
  const file = typeof flags.config === "string" ? await (0,chunk_MTFWMBX2/* readConfigFile */.R)(flags.config, context.env) : void 0;
  const named = (0,chunk_R2XHO4SZ/* commandFields */.rc)(flags, environment, file);
  const tokenFile = await readTokenFile(flags, named);
  const given = tokenFile === void 0 ? named : (0,chunk_R2XHO4SZ/* fixedFields */.i8)(named, { "access-token": { name: "--token-file", value: tokenFile.token.reveal() } });
  const withMeta = await (0,chunk_R2XHO4SZ/* withMetaSecrets */.Z4)(given, flags, terminal);
  const fields = await (0,chunk_R2XHO4SZ/* withGithubToken */.tf)(withMeta, terminal);
  const options = await (0,chunk_MC46WUOV/* readRunOptions */.u8)(fields, repository);
  if (options.mode === "refresh") await (0,chunk_YZSWFMMK/* confirmWrite */.ou)(questionOf(options), flags.yes === true, terminal);
  const { out, notes } = terminal;
  const { host } = (0,chunk_34XXBEQH/* gitHubOf */.Tc)(environment.githubServerUrl);
  const source = await (0,chunk_HRVNYJGU/* findOwnAddress */.m7)({ env: context.env, programFile: context.programFile, host });
  const told = flags.json === true ? notes : out;
  let isFileStale = false;
  const tellFileFailure = (code) => {
    isFileStale = true;
    notes.line(
      `${notes.paint("red", "error:")} The new token is stored on GitHub, but --token-file could not be written (${code}). The file holds the old token.`
    );
  };
  const reports = await interruption.during(async (signal) => {
    signal.addEventListener("abort", () => notes.line(FINISHING));
    const connected = (0,chunk_2RAFKQJ7/* connectServices */.LT)(
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
        onSecret: (secret) => context.learn(secret.reveal()),
        credentialName: fields.text("secrets-token").name
      }
    );
    const [first] = options.configs;
    const secrets = connected.secrets && tokenFile && withTokenFile(connected.secrets, first, tokenFile, tellFileFailure);
    const services = { ...connected, ...secrets && { secrets } };
    const run = tokenFile !== void 0 || flags.force === true ? chunk_YDT6ZVNH/* refreshToken */.B : refreshLocalToken;
    const done = await forEachToken(
      options.configs,
      (config) => run(config, options.mode, services),
      () => {
      }
    );
    const heartbeatProblem = await pingHeartbeat(options, done, runtime);
    if (heartbeatProblem !== void 0)
      notes.line(`${notes.paint("yellow", "warning:")} ${heartbeatProblem}`);
    const ofVersion = (0,chunk_JFE2FAOS/* warnOfVersion */.u)(done, services);
    if (ofVersion !== void 0)
      notes.line(`${notes.paint("yellow", "warning:")} ${ofVersion.message} ${ofVersion.hint}`);
    return done;
  });
  for (const report of reports) tellHint(report, terminal);
  if (flags.json === true) out.line(JSON.stringify(reports.map(chunk_ZI3D243L/* reportEntry */.jr), null, 2));
  return isFileStale || reports.some(({ outcome }) => (0,chunk_QWV2BF7Q/* fails */.c6)(outcome)) ? 1 : 0;
}
async function readTokenFile(flags, fields) {
  if (typeof flags.tokenFile !== "string") return void 0;
  const several = (await fields.entries("tokens")).length > 0;
  if (several || flags.stdin === true) {
    throw new chunk_E2AEFCL7/* InputError */.dz(
      "--token-file",
      `cannot be combined with ${several ? "a list of tokens" : "--stdin"}: the file holds one token.`,
      "Leave one of them out."
    );
  }
  return openTokenFile(flags.tokenFile);
}
var LONGEST_LINE = 2e3;
var FINISHING = "Finishing what has begun. Press Ctrl-C again to stop at once.";
function questionOf({ configs, openIssues }) {
  const [first] = configs;
  const others = configs.flatMap(chunk_6RTJTWWT/* otherLocations */.t).length;
  const what = configs.length === 1 ? `the token in ${(0,chunk_2CFMDK25/* describeLocation */.lR)(first.source)}` : `${(0,chunk_SMTXQW6N/* count */.U9)(configs.length, "token")}, the first in ${(0,chunk_2CFMDK25/* describeLocation */.lR)(first.source)}`;
  const where = others === 0 ? "" : `, write ${(0,chunk_SMTXQW6N/* count */.U9)(others, "more place")}`;
  return `Refresh ${what} if it is due${where}${openIssues ? ", and keep its issue" : ""}?`;
}
function tellHint(report, { notes }) {
  const { outcome, reason, secret, warnings } = report;
  const text = (0,chunk_I7TXE3IP/* escapeLogLine */._P)((0,chunk_IDEG2BQW/* findingText */.NK)(reason, report));
  if ((0,chunk_QWV2BF7Q/* fails */.c6)(outcome)) notes.line(`${notes.paint("red", `${secret}:`)} ${text}`);
  else if (outcome === "attention") notes.line(`${notes.paint("yellow", `${secret}:`)} ${text}`);
  for (const { message, hint } of warnings)
    notes.line(`${notes.paint("yellow", "warning:")} ${message} ${hint}`);
}



/***/ })

};
