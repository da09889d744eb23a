export const id = 67;
export const ids = [67];
export const modules = {

/***/ 4575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ lifetimeBar)
/* harmony export */ });
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1287);


// src/cli/inspect/lifetime-bar.ts
var CELLS = 20;
function lifetimeBar(left, whole, out) {
  const full = Math.max(0, Math.ceil(Math.min(1, left / whole) * CELLS));
  const style = left < 7 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ ? "red" : left < 14 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ ? "yellow" : "green";
  return out.paint(style, "\u2588".repeat(full)) + out.paint("dim", "\u2591".repeat(CELLS - full));
}




/***/ }),

/***/ 3116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ kindText),
/* harmony export */   w: () => (/* binding */ renewalOf)
/* harmony export */ });
// src/messages/kind.ts
function kindText(kind) {
  switch (kind) {
    case "user":
      return "user token";
    case "page":
      return "page token";
    case "system-user":
      return "system user token";
    case "app":
      return "app token";
    case "instagram":
      return "Instagram token";
    case "threads":
      return "Threads token";
    case "unknown":
      return "not known";
  }
}
function renewalOf({ kind }, platform) {
  if (platform !== "facebook") return platform;
  switch (kind) {
    case "page":
      return "page-login";
    case "system-user":
    case "app":
    case "instagram":
    case "threads":
      return kind;
    case "user":
    case "unknown":
      return "login";
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

/***/ 5067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspect: () => (/* binding */ inspect)
/* harmony export */ });
/* harmony import */ var _chunk_DLZ4SMWX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4575);
/* harmony import */ var _chunk_R2XHO4SZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9692);
/* harmony import */ var _chunk_34XXBEQH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7809);
/* harmony import */ var _chunk_JFE2FAOS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4354);
/* harmony import */ var _chunk_ZI3D243L_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6957);
/* harmony import */ var _chunk_IDEG2BQW_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9063);
/* harmony import */ var _chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(3562);
/* harmony import */ var _chunk_GXWWWB5E_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(3116);
/* harmony import */ var _chunk_W46ARQGK_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6903);
/* harmony import */ var _chunk_SMTXQW6N_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2806);
/* harmony import */ var _chunk_NNXA7R7D_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9475);
/* harmony import */ var _chunk_YDT6ZVNH_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4863);
/* harmony import */ var _chunk_2RAFKQJ7_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4502);
/* harmony import */ var _chunk_MC46WUOV_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8345);
/* harmony import */ var _chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3304);
/* harmony import */ var _chunk_ZNYTGKPH_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3817);
/* harmony import */ var _chunk_2FQHGQ34_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2792);
/* harmony import */ var _chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1969);
/* harmony import */ var _chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6856);
/* harmony import */ var _chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9199);
/* harmony import */ var _chunk_WZU7E36A_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7202);
/* harmony import */ var _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(8177);
/* harmony import */ var _chunk_ZDF67V4R_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(1835);
/* harmony import */ var _chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(4790);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(9914);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(1287);
/* harmony import */ var _chunk_JYKV3UBK_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(6817);
/* harmony import */ var _chunk_QOI2MLOS_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(266);
/* harmony import */ var _chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(7013);
/* harmony import */ var _chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(5510);






































// src/cli/inspect/present.ts
function inspectionJson(report) {
  const { facts, outcome, reason, nextRefreshAt, warnAt } = report;
  return {
    outcome,
    reason,
    token_kind: facts.kind,
    app_id: facts.appId ?? null,
    app_name: facts.appName ?? null,
    user_id: facts.userId ?? null,
    page_id: facts.profileId ?? null,
    scopes: facts.scopes ?? null,
    missing_scopes: missingScopesOf(report),
    issued_at: isoOrNull(facts.issuedAt),
    expires_at: (0,_chunk_IDEG2BQW_js__WEBPACK_IMPORTED_MODULE_5__/* .isoExpiry */ .rn)(facts.expiresAt),
    days_left: (0,_chunk_ZI3D243L_js__WEBPACK_IMPORTED_MODULE_4__/* .daysLeft */ .H_)(report) ?? null,
    data_access_expires_at: (0,_chunk_IDEG2BQW_js__WEBPACK_IMPORTED_MODULE_5__/* .isoExpiry */ .rn)(facts.dataAccessExpiresAt),
    assets: (0,_chunk_ZI3D243L_js__WEBPACK_IMPORTED_MODULE_4__/* .assetEntries */ .bF)(report),
    refresh_is_due: isRefreshDue(report),
    next_refresh_at: isoOrNull(nextRefreshAt),
    warn_at: isoOrNull(warnAt)
  };
}
var LONGEST_ANSWER = 1e3;
function inspectionLines(report, policy, out) {
  const { facts, outcome, reason, now } = report;
  const fact = (name, value) => value === void 0 ? [] : [`  ${out.paint("dim", name.padEnd(13))}${value}`];
  const scopes = facts.scopes?.map((scope) => (0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_17__/* .plain */ .pj)(scope, 80));
  const missing = missingScopesOf(report);
  const { what, hint } = (0,_chunk_NNXA7R7D_js__WEBPACK_IMPORTED_MODULE_8__/* .explain */ .WE)(reason);
  const answer = report.trace && (0,_chunk_W46ARQGK_js__WEBPACK_IMPORTED_MODULE_6__/* .metaAnswer */ .ul)(report.trace);
  return [
    ...facts.kind === "unknown" ? [] : fact("kind", (0,_chunk_GXWWWB5E_js__WEBPACK_IMPORTED_MODULE_28__/* .kindText */ .u)(facts.kind)),
    ...fact("app", appText(report)),
    ...fact("user", facts.userId),
    ...fact("page", facts.profileId),
    ...fact("permissions", scopes && (scopes.length === 0 ? "none" : scopes.join(", "))),
    ...policy.requiredScopes.length === 0 || scopes === void 0 ? [] : fact("required", requiredText(policy.requiredScopes, missing, out)),
    ...(report.assets ?? []).flatMap(
      (measured, index) => fact(index === 0 ? "assets" : "", assetText(measured, out))
    ),
    ...now === void 0 ? [] : [...clockLines(report, now, fact, out), ""],
    `${out.paint(styleOf(outcome), outcome)}: ${reason === "asset-refused" ? (0,_chunk_IDEG2BQW_js__WEBPACK_IMPORTED_MODULE_5__/* .findingText */ .NK)(reason, report) : what}`,
    ...outcome === "misconfigured" || outcome === "inconclusive" ? [hint] : [],
    ...answer === void 0 ? [] : [out.paint("dim", (0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_17__/* .plain */ .pj)(answer, LONGEST_ANSWER))],
    ...outcome === "reauthorize" ? ["A new login gives a new token: refresh-meta-token login"] : [],
    ...nextLines(report)
  ];
}
function clockLines({ facts }, now, fact, out) {
  const { issuedAt, expiresAt, dataAccessExpiresAt, scopes } = facts;
  const bar = typeof expiresAt === "number" && issuedAt !== void 0 ? fact("", (0,_chunk_DLZ4SMWX_js__WEBPACK_IMPORTED_MODULE_0__/* .lifetimeBar */ .j)(expiresAt - now, expiresAt - issuedAt, out)) : [];
  const ruled = (0,_chunk_WZU7E36A_js__WEBPACK_IMPORTED_MODULE_18__/* .scopesRuledByDataAccess */ .rf)(scopes);
  const ruling = scopes === void 0 || typeof dataAccessExpiresAt !== "number" ? "" : ruled.length === 0 ? "; none of these permissions depends on it" : `; then these end: ${ruled.map((scope) => (0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_17__/* .plain */ .pj)(scope, 80)).join(", ")}`;
  return [
    ...fact("issued", issuedAt === void 0 ? void 0 : (0,_chunk_SMTXQW6N_js__WEBPACK_IMPORTED_MODULE_7__/* .moment */ .n$)(issuedAt)),
    ...fact("ends", (0,_chunk_SMTXQW6N_js__WEBPACK_IMPORTED_MODULE_7__/* .expiryText */ .X5)(expiresAt, now)),
    ...bar,
    ...fact("data access", (0,_chunk_SMTXQW6N_js__WEBPACK_IMPORTED_MODULE_7__/* .expiryText */ .X5)(dataAccessExpiresAt, now) + ruling)
  ];
}
function nextLines(report) {
  const { nextRefreshAt, warnAt, now, facts } = report;
  if (now === void 0 || typeof facts.expiresAt !== "number" || facts.expiresAt <= now) return [];
  if (isRefreshDue(report)) return ["Next: refresh asks Meta for a new token, today."];
  const from = (at) => `${(0,_chunk_SMTXQW6N_js__WEBPACK_IMPORTED_MODULE_7__/* .moment */ .n$)(at)} (in ${(0,_chunk_SMTXQW6N_js__WEBPACK_IMPORTED_MODULE_7__/* .timeLeft */ .f$)(at, now).replace(" left", "")})`;
  if (nextRefreshAt !== void 0 && nextRefreshAt > now)
    return [`Next: refresh acts from ${from(nextRefreshAt)}.`];
  return warnAt !== void 0 && warnAt > now ? [`Next: a person is asked from ${from(warnAt)}.`] : [];
}
function isRefreshDue({ findings }) {
  return findings.some(({ reason }) => reason === "would-refresh");
}
function missingScopesOf({ alerts }) {
  return alerts.flatMap((alert) => alert.kind === "missing-scopes" ? alert.scopes : []);
}
function requiredText(required, missing, out) {
  return required.map(
    (scope) => missing.includes(scope) ? out.paint("red", `${scope} is missing`) : `${scope} ${out.paint("green", "\u2714")}`
  ).join(", ");
}
function assetText(measured, out) {
  const line = (0,_chunk_W46ARQGK_js__WEBPACK_IMPORTED_MODULE_6__/* .assetLine */ .bl)(measured);
  switch (measured.reach.kind) {
    case "reached":
      return (0,_chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_15__/* .isActive */ .$m)(measured.reach) ? `${line} ${out.paint("green", "\u2714")}` : out.paint("yellow", line);
    case "refused":
      return out.paint("red", line);
    case "not-measured":
      return line;
  }
}
function appText({ facts: { appId, appName } }) {
  if (appId === void 0) return void 0;
  return appName === void 0 ? appId : `${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_17__/* .plain */ .pj)(appName, 80)} (${appId})`;
}
function isoOrNull(at) {
  return at === void 0 ? null : (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_23__/* .isoTime */ .Ly)(at);
}
function styleOf(outcome) {
  if ((0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_29__/* .fails */ .c6)(outcome)) return "red";
  return outcome === "attention" ? "yellow" : "green";
}

// src/cli/inspect.ts
var NO_REPOSITORY = "no/repository";
async function inspect(flags, context) {
  const { terminal, runtime } = context;
  const environment = (0,_chunk_R2XHO4SZ_js__WEBPACK_IMPORTED_MODULE_1__/* .readCliEnvironment */ .I8)(context.env);
  const fields = (0,_chunk_R2XHO4SZ_js__WEBPACK_IMPORTED_MODULE_1__/* .fixedFields */ .i8)((0,_chunk_R2XHO4SZ_js__WEBPACK_IMPORTED_MODULE_1__/* .commandFields */ .rc)(flags, environment), {
    "secret-name": { name: "--secret", value: String(flags.secret ?? "META_ACCESS_TOKEN") },
    "dry-run": { name: "--dry-run", value: "true" },
    "open-issues": { name: "--open-issues", value: "false" },
    "secrets-token": { name: "GH_TOKEN", value: "" },
    "github-token": { name: "GH_TOKEN", value: "" }
  });
  const options = await (0,_chunk_MC46WUOV_js__WEBPACK_IMPORTED_MODULE_11__/* .readRunOptions */ .u8)(await (0,_chunk_R2XHO4SZ_js__WEBPACK_IMPORTED_MODULE_1__/* .withMetaSecrets */ .Z4)(fields, flags, terminal), NO_REPOSITORY);
  const [config] = options.configs;
  const location = {
    apiUrl: environment.githubApiUrl,
    serverUrl: environment.githubServerUrl,
    repository: NO_REPOSITORY
  };
  const progress = flags.json === true ? void 0 : terminal.progress("Asking Meta about the token.");
  const services = (0,_chunk_2RAFKQJ7_js__WEBPACK_IMPORTED_MODULE_10__/* .connectServices */ .LT)(options, location, runtime, {
    logger: { line: () => {
    }, debug: () => {
    } },
    onSecret: (secret) => context.learn(secret.reveal())
  });
  const report = await (0,_chunk_YDT6ZVNH_js__WEBPACK_IMPORTED_MODULE_9__/* .refreshToken */ .B)(config, options.mode, services).finally(() => progress?.stop());
  const { out } = terminal;
  if (flags.json === true) out.line(JSON.stringify(inspectionJson(report), null, 2));
  else for (const line of inspectionLines(report, config.policy, out)) out.line(line);
  const ofVersion = (0,_chunk_JFE2FAOS_js__WEBPACK_IMPORTED_MODULE_3__/* .warnOfVersion */ .u)([report], services);
  for (const { message, hint } of [...report.warnings, ...ofVersion ? [ofVersion] : []])
    terminal.notes.line(`${terminal.notes.paint("yellow", "warning:")} ${message} ${hint}`);
  return (0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_29__/* .fails */ .c6)(report.outcome) ? 1 : 0;
}



/***/ })

};
