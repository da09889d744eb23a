export const id = 728;
export const ids = [728];
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

/***/ 3562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yl: () => (/* binding */ isMoreSevere),
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   ux: () => (/* binding */ mostSevere)
/* harmony export */ });
// src/token/outcome.ts
var OUTCOMES = [
  "reauthorize",
  "misconfigured",
  "partial",
  "inconclusive",
  "attention",
  "refreshed",
  "superseded",
  "healthy"
];
function mostSevere(outcomes) {
  let found = "healthy";
  for (const outcome of outcomes) if (isMoreSevere(outcome, found)) found = outcome;
  return found;
}
function isMoreSevere(one, other) {
  return OUTCOMES.indexOf(one) < OUTCOMES.indexOf(other);
}
function fails(outcome) {
  switch (outcome) {
    case "healthy":
    case "refreshed":
    case "superseded":
    case "attention":
      return false;
    case "partial":
    case "inconclusive":
    case "misconfigured":
    case "reauthorize":
      return true;
  }
}




/***/ }),

/***/ 9039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   LD: () => (/* binding */ scheduleEnd),
/* harmony export */   QS: () => (/* binding */ reportLines)
/* harmony export */ });
/* harmony import */ var _chunk_IDEG2BQW_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9063);
/* harmony import */ var _chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3562);
/* harmony import */ var _chunk_GXWWWB5E_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3116);
/* harmony import */ var _chunk_W46ARQGK_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6903);
/* harmony import */ var _chunk_SMTXQW6N_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2806);
/* harmony import */ var _chunk_NNXA7R7D_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9475);
/* harmony import */ var _chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9199);
/* harmony import */ var _chunk_FUTKJSAF_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5874);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1287);










// src/messages/log.ts
function reportLines(report) {
  const { facts, now } = report;
  const lines = [
    `${report.location}: ${report.outcome}. ${(0,_chunk_NNXA7R7D_js__WEBPACK_IMPORTED_MODULE_3__/* .explain */ .WE)(report.reason).title} (${(0,_chunk_FUTKJSAF_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOf */ .$)(report.reason)}).`,
    ...identityLine(facts),
    ...now === void 0 ? [] : [endLine(facts, now)],
    ...scheduleLine(report),
    ...(report.assets ?? []).map((measured) => `${(0,_chunk_W46ARQGK_js__WEBPACK_IMPORTED_MODULE_1__/* .assetLine */ .bl)(measured)}.`),
    ...otherFindings(report).map((reason) => `Also: ${(0,_chunk_NNXA7R7D_js__WEBPACK_IMPORTED_MODULE_3__/* .explain */ .WE)(reason).title} (${(0,_chunk_FUTKJSAF_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOf */ .$)(reason)}).`),
    ...report.repairedTargets.map((location) => `Brought up to date: ${location}.`),
    ...report.failedTargets.map(({ location, why, hint }) => `Not written: ${location}. ${why} ${hint}`),
    ...answerLine(report),
    ...report.issueUrl === void 0 ? [] : [`Next steps: ${report.issueUrl}`]
  ];
  return lines.map(_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLogLine */ ._P);
}
function identityLine({ kind, appId, appName, userId, profileId, scopes }) {
  if (kind === "unknown") return [];
  const parts = [
    `Kind: ${(0,_chunk_GXWWWB5E_js__WEBPACK_IMPORTED_MODULE_7__/* .kindText */ .u)(kind)}`,
    ...appId === void 0 ? [] : [`app ${appName === void 0 ? appId : `${appName} (${appId})`}`],
    ...userId === void 0 ? [] : [`user ${userId}`],
    ...profileId === void 0 ? [] : [`page ${profileId}`],
    ...scopes === void 0 ? [] : [`permissions ${scopes.length === 0 ? "none" : scopes.join(" ")}`]
  ];
  return [`${parts.join(", ")}.`];
}
function endLine({ expiresAt, dataAccessExpiresAt }, now) {
  return `Ends: ${(0,_chunk_SMTXQW6N_js__WEBPACK_IMPORTED_MODULE_2__/* .expiryText */ .X5)(expiresAt, now)}. Data access ends: ${(0,_chunk_SMTXQW6N_js__WEBPACK_IMPORTED_MODULE_2__/* .expiryText */ .X5)(dataAccessExpiresAt, now)}.`;
}
function scheduleLine({ nextRefreshAt, warnAt, now = 0 }) {
  const parts = [
    ...nextRefreshAt === void 0 || nextRefreshAt <= now ? [] : [`Next refresh: from ${(0,_chunk_SMTXQW6N_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(nextRefreshAt)}.`],
    ...warnAt === void 0 || warnAt <= now ? [] : [`From ${(0,_chunk_SMTXQW6N_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(warnAt)} a person is asked, if it cannot be refreshed.`]
  ];
  return parts.length === 0 ? [] : [parts.join(" ")];
}
function otherFindings({ reason, findings }) {
  const severe = findings.filter(({ outcome }) => (0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_8__/* .isMoreSevere */ .Yl)(outcome, "refreshed"));
  return [...new Set(severe.map((finding) => finding.reason))].filter((other) => other !== reason);
}
function answerLine({ trace }) {
  const answer = trace && (0,_chunk_W46ARQGK_js__WEBPACK_IMPORTED_MODULE_1__/* .metaAnswer */ .ul)(trace);
  return answer === void 0 ? [] : [answer];
}
function annotationsOf(report, docsUrl) {
  const mostSevereFirst = [...report.findings].sort(
    (one, other) => (0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_8__/* .isMoreSevere */ .Yl)(one.outcome, other.outcome) ? -1 : 1
  );
  const told = /* @__PURE__ */ new Map();
  for (const { outcome, reason } of mostSevereFirst) {
    const level = levelOf(outcome);
    if (level === void 0 || told.has(reason)) continue;
    told.set(reason, annotation(level, reason, report, (0,_chunk_IDEG2BQW_js__WEBPACK_IMPORTED_MODULE_0__/* .findingText */ .NK)(reason, report), docsUrl));
  }
  for (const { reason, message, hint } of report.warnings) {
    if (!told.has(reason))
      told.set(reason, annotation("warning", reason, report, `${message} ${hint}`, docsUrl));
  }
  return [...told.values()];
}
function levelOf(outcome) {
  if ((0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_8__/* .fails */ .c6)(outcome)) return "error";
  switch (outcome) {
    case "attention":
      return "warning";
    case "superseded":
      return "notice";
    default:
      return void 0;
  }
}
function annotation(level, reason, report, detail, docsUrl) {
  const issue = level === "notice" || report.issueUrl === void 0 ? "" : ` Next steps: ${report.issueUrl}`;
  const docs = docsUrl === void 0 ? "" : ` More: ${(0,_chunk_NNXA7R7D_js__WEBPACK_IMPORTED_MODULE_3__/* .troubleshootingLink */ .rT)(reason, docsUrl)}`;
  return {
    level,
    title: (0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLogLine */ ._P)(`${(0,_chunk_FUTKJSAF_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOf */ .$)(reason)}: ${(0,_chunk_NNXA7R7D_js__WEBPACK_IMPORTED_MODULE_3__/* .explain */ .WE)(reason).title} (${report.secret})`),
    message: (0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLogLine */ ._P)(`${report.location}. ${detail}${issue}${docs}`)
  };
}

// src/refresh/schedule.ts
var IDLE_DAYS = 60;
var TOLD_FROM_DAYS = 45;
function scheduleEnd({ isPublic, pushedAt }, now) {
  if (!isPublic || pushedAt === void 0) return void 0;
  return now - pushedAt > TOLD_FROM_DAYS * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_5__/* .DAY */ .d_ ? pushedAt + IDLE_DAYS * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_5__/* .DAY */ .d_ : void 0;
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

/***/ 2402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ systemUserAdvice),
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   Kq: () => (/* binding */ storeStep),
/* harmony export */   Ll: () => (/* binding */ PLATFORM_PAGES),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   V0: () => (/* binding */ sections),
/* harmony export */   V6: () => (/* binding */ loginSteps),
/* harmony export */   jN: () => (/* binding */ numbered),
/* harmony export */   k1: () => (/* binding */ workflowLink),
/* harmony export */   mE: () => (/* binding */ appDashboard),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _chunk_3QXWLQJN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7188);
/* harmony import */ var _chunk_GXWWWB5E_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3116);
/* harmony import */ var _chunk_ZNYTGKPH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3817);
/* harmony import */ var _chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9199);
/* harmony import */ var _chunk_WZU7E36A_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7202);
/* harmony import */ var _chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4790);







// src/messages/platform.ts
var PLATFORM_PAGES = {
  instagram: {
    pair: "Instagram, API setup with Instagram login, 3. Set up Instagram business login, Business login settings",
    redirects: "Instagram, API setup with Instagram login, Business login settings, OAuth redirect URIs (the dashboard may add a slash at the end)",
    generator: "Instagram, API setup with Instagram login, 2. Generate access tokens, **Generate token**",
    tester: "https://www.instagram.com/accounts/manage_access"
  },
  threads: {
    pair: "App settings, Basic: Threads app ID and Threads app secret",
    redirects: "Use cases, Access the Threads API, Settings, Redirect Callback URLs, chosen from the list that opens; the fields for uninstalling and for deleting data must be filled too",
    generator: "Use cases, Access the Threads API, Settings, **User Token Generator**",
    tester: "https://www.threads.com/settings/website_permissions"
  }
};

// src/messages/login-steps.ts
var OF_EVERY_LOGIN = /* @__PURE__ */ new Set(["public_profile", "email"]);
function scopesOfSystemUser(request) {
  const scopes = scopesToAsk(request).filter((scope) => !OF_EVERY_LOGIN.has(scope));
  return scopes.length === 0 ? "" : ` with ${list(scopes)}`;
}
function scopesToAsk({ config, facts }) {
  return (0,_chunk_WZU7E36A_js__WEBPACK_IMPORTED_MODULE_3__/* .withBasicScope */ .Vb)((0,_chunk_WZU7E36A_js__WEBPACK_IMPORTED_MODULE_3__/* .scopesToRequest */ .CX)(facts.scopes, config.policy), config.platform);
}
function issueDialogUrl(request) {
  const { config, links, state, authType } = request;
  const { graphApiVersion } = links;
  const { platform, redirectUri } = config;
  const scopes = scopesToAsk(request);
  return (0,_chunk_3QXWLQJN_js__WEBPACK_IMPORTED_MODULE_0__/* .buildDialogUrl */ .c)({
    platform,
    dialogUrl: platform === "facebook" ? links.dialogUrl : _chunk_3QXWLQJN_js__WEBPACK_IMPORTED_MODULE_0__/* .DIALOG_URLS */ .A[platform],
    graphApiVersion,
    appId: loginAppId(config),
    redirectUri,
    scopes,
    configId: config.configId,
    state,
    authType
  });
}
function loginAppId({ app, platformApp }) {
  return app?.id ?? platformApp?.id;
}
function loginSteps(request) {
  const renewal = (0,_chunk_GXWWWB5E_js__WEBPACK_IMPORTED_MODULE_5__/* .renewalOf */ .w)(request.facts, request.config.platform);
  switch (renewal) {
    case "login":
      return facebookLogin(request);
    case "page-login":
      return pageLogin(request);
    case "system-user":
      return systemUserSteps(request);
    case "app":
      return appTokenSteps(request);
    case "instagram":
    case "threads":
      return platformLogin(request, renewal);
  }
}
function facebookLogin(request) {
  const { manualRun } = request.reauthorization;
  const byHand = numbered([
    openDialogStep(request),
    copyCodeStep(request),
    exchangeCodeStep(request),
    storeStep(request, "Store that token."),
    `${runStep(request)} Do it right away: the token may last an hour or two only, and the run makes it last 60 days.`
  ]);
  return sections(
    commandLineSection(request),
    ...manualRun ? [manualRunSection(request)] : [],
    foldedAway(byHand),
    redirectNote(request),
    unknownOwnerNote(request)
  );
}
function foldedAway(byHand) {
  return folded("By hand, with curl and gh", byHand);
}
function pageLogin(request) {
  const { config, facts, links } = request;
  const page = facts.profileId ?? "PAGE_ID";
  const byHand = numbered([
    openDialogStep(request),
    copyCodeStep(request),
    exchangeCodeStep(request),
    `Make that user token last 60 days, so that the page token made from it has no end date:

${curlBlock(
      [
        { prompt: "App secret", parameter: "client_secret" },
        { prompt: "User token", parameter: "fb_exchange_token" }
      ],
      [`-d grant_type=fb_exchange_token -d client_id=${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(config.app?.id ?? "APP_ID")}`],
      graphAddress(links, "oauth/access_token")
    )}`,
    `Get the page's own token with it:

${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .OF)(
      "bash",
      [
        "(",
        "  printf 'Long-lived user token: '; read -rs token; echo",
        `  printf 'header = "Authorization: Bearer %s"\\n' "$token" |`,
        `    curl -sS --config - ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(`${graphAddress(links, encodeURIComponent(page))}?fields=access_token`)}`,
        ")"
      ].join("\n")
    )}`,
    storeStep(request, "Store the page's token."),
    runStep(request)
  ]);
  return sections(
    commandLineSection(request, [`--page ${(0,_chunk_ZNYTGKPH_js__WEBPACK_IMPORTED_MODULE_1__/* .commandWord */ .I)(page)}`]),
    foldedAway(byHand),
    redirectNote(request)
  );
}
function systemUserSteps(request) {
  const { config, facts } = request;
  return numbered([
    `Open [Business settings, Users, System users](https://business.facebook.com/settings/system-users) and choose the system user${facts.userId === void 0 ? "" : ` ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(facts.userId)}`}.`,
    `**Generate new token** for the app ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(config.app?.id ?? facts.appId ?? "?")}${scopesOfSystemUser(request)}, and copy it.`,
    storeStep(request, "Store it."),
    runStep(request)
  ]);
}
function appTokenSteps(request) {
  const { config } = request;
  return numbered([
    `Copy the app secret from ${appDashboard(config, "basic", "the app's basic settings")}. The app token is the app ID, a vertical bar and the app secret, without spaces.`,
    storeStep(request, "Store it."),
    runStep(request)
  ]);
}
function platformLogin(request, platform) {
  const { generator, pair } = PLATFORM_PAGES[platform];
  const own = (0,_chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_4__/* .ofPlatform */ .fM)(platform);
  const hasApp = request.state !== void 0;
  const inDashboard = numbered([
    `In [your app's dashboard](https://developers.facebook.com/apps): ${generator} beside the account. Log in and copy the token, which lasts 60 days.`,
    storeStep(request, "Store it."),
    `${runStep(request)} From the next day on, each run makes the token last another 60 days.`
  ]);
  return sections(
    testerStep(platform),
    commandLineSection(request),
    hasApp ? request.reauthorization.manualRun ? manualRunSection(request) : "" : `The workflow does not have all of ${own} own app. With its \`app-id\` and \`app-secret\` (in [the app's dashboard](https://developers.facebook.com/apps): ${pair}), this issue has a link to log in from any browser, and a token of one hour is made to last.`,
    folded("In the app's dashboard", inDashboard),
    redirectNote(request)
  );
}
function testerStep(platform) {
  return `While the app is in development mode, the account must be its tester: invite it in [the app's dashboard](https://developers.facebook.com/apps), App roles, and accept as that account on [its page of invitations](${PLATFORM_PAGES[platform].tester}).`;
}
function systemUserAdvice(request) {
  const { config, facts } = request;
  return sections(
    "A **system user** belongs to your business, not to a person. Its token survives password changes and people who leave. It either never ends or is refreshed here without a person.",
    numbered([
      "In [Business settings, Users, System users](https://business.facebook.com/settings/system-users), add one and assign it the ad accounts and pages it needs.",
      `**Generate new token** for the app ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(config.app?.id ?? facts.appId ?? "?")}${scopesOfSystemUser(request)}.`,
      `Store it in ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(config.name)}, in place of the current token. Nothing else changes.`
    ]),
    "[Meta's guide to system users](https://developers.facebook.com/docs/business-management-apis/system-users/install-apps-and-generate-tokens)"
  );
}
function commandLineSection(request, more = []) {
  const { config, links } = request;
  const scopes = scopesToAsk(request);
  const { source, platform, assets = [] } = config;
  const appId = loginAppId(config);
  const repository = source.kind === "organization" ? links.repository : source.repository;
  const host = hostOf(links);
  const namesRepository = source.kind !== "organization" || host !== "github.com";
  const userId = config.policy.expectedUserId ?? request.facts.userId;
  const words = [
    links.program,
    "login",
    ...platform === "facebook" ? [] : [`--platform ${platform}`],
    ...appId === void 0 ? [] : [`--app-id ${(0,_chunk_ZNYTGKPH_js__WEBPACK_IMPORTED_MODULE_1__/* .commandWord */ .I)(appId)}`],
    ...namesRepository ? [`--repo ${(0,_chunk_ZNYTGKPH_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryWord */ .fJ)(repository, host)}`] : [],
    ...source.kind === "organization" ? [`--organization ${(0,_chunk_ZNYTGKPH_js__WEBPACK_IMPORTED_MODULE_1__/* .commandWord */ .I)(source.organization)}`] : [],
    ...source.kind === "environment" ? [`--environment ${(0,_chunk_ZNYTGKPH_js__WEBPACK_IMPORTED_MODULE_1__/* .commandWord */ .I)(source.environment)}`] : [],
    `--secret ${(0,_chunk_ZNYTGKPH_js__WEBPACK_IMPORTED_MODULE_1__/* .commandWord */ .I)(source.secret)}`,
    ...config.configId === void 0 ? scopes.length === 0 ? [] : [`--scope ${(0,_chunk_ZNYTGKPH_js__WEBPACK_IMPORTED_MODULE_1__/* .commandWord */ .I)(scopes.join(","))}`] : [`--config-id ${(0,_chunk_ZNYTGKPH_js__WEBPACK_IMPORTED_MODULE_1__/* .commandWord */ .I)(config.configId)}`],
    ...request.authType === "rerequest" ? ["--rerequest"] : [],
    ...userId === void 0 ? [] : [`--expected-user-id ${(0,_chunk_ZNYTGKPH_js__WEBPACK_IMPORTED_MODULE_1__/* .commandWord */ .I)(userId)}`],
    ...assets.length === 0 ? [] : [`--asset ${(0,_chunk_ZNYTGKPH_js__WEBPACK_IMPORTED_MODULE_1__/* .commandWord */ .I)(assets.map(({ name }) => name).join(","))}`],
    ...more,
    `--redirect-uri ${(0,_chunk_ZNYTGKPH_js__WEBPACK_IMPORTED_MODULE_1__/* .commandWord */ .I)(config.redirectUri)}`
  ];
  return sections(
    "**On your computer**",
    (0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .OF)("bash", words.join(" ")),
    `It opens ${loginName(config)}, verifies the new token and stores it. Log in${ownerHint(request)}`
  );
}
function manualRunSection(request) {
  const { config, reauthorization } = request;
  return sections(
    "**Or from any browser, a phone too**",
    numbered([
      ...identityStep(request),
      openDialogStep(request),
      `Copy the whole address that the browser ends on.${errorPageHint(request)}${jsonPageHint(request)}`,
      `${workflowLink(request, "Run the workflow")} with the mode \`reauthorize\`, and paste the address as \`authorization-response\`.`
    ]),
    ...reauthorization.deviceLogin && config.platform === "facebook" ? [
      "Or run it with the mode `reauthorize` and no address: its log then shows a short code to type at [facebook.com/device](https://www.facebook.com/device)."
    ] : [],
    `The address holds a code that works once, for ${config.platform === "facebook" ? "a few minutes" : "an hour"}, and only together with the app secret. Everyone who can see the run can read it there, so in a public repository, log in on your computer instead.`
  );
}
function identityStep({ config, facts }) {
  return facts.userId === void 0 && config.policy.expectedUserId === void 0 ? [
    "Set `expected-user-id` in the workflow to the ID that the user has in this app: the old token can no longer tell it."
  ] : [];
}
function openDialogStep(request) {
  const { config } = request;
  return `**[Log in at ${config.platform === "facebook" ? "Meta" : (0,_chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_4__/* .platformName */ .$r)(config.platform)}](${linkTarget(issueDialogUrl(request))})**${ownerHint(request)} Leave every permission ticked.${noScopesHint(request)}`;
}
function ownerOf({ config, facts }) {
  return config.policy.expectedUserId ?? facts.userId;
}
function loginName({ platform }) {
  return platform === "facebook" ? "Meta's login" : `${(0,_chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_4__/* .ofPlatform */ .fM)(platform)} login`;
}
function ownerHint(request) {
  const user = ownerOf(request);
  if (user !== void 0 && request.config.platform !== "facebook")
    return ` as the same account as before (${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(user)}).`;
  return user === void 0 ? " as the account that the token should belong to." : ` as the same user as before (${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(user)} in this app).`;
}
function noScopesHint(request) {
  return scopesToAsk(request).length > 0 || request.config.configId !== void 0 ? "" : " The link asks for no permission, because those of the old token are not known and `required-scopes` is empty: add what you need at the end of the address, such as `&scope=ads_read`.";
}
function copyCodeStep(request) {
  return `Copy the code from the address that the browser ends on: what comes after \`code=\`, up to the next \`&\` or \`#\`.${errorPageHint(request)} It works once, for a few minutes, and only together with the app secret.`;
}
function errorPageHint({ config }) {
  const isLocal = config.platform === "facebook" ? isLoopback(config.redirectUri) : isLoopback(config.redirectUri.replace(/^https:/i, "http:"));
  return isLocal ? ` The address begins with ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(config.redirectUri)} and its page does not load; this is expected.` : "";
}
function jsonPageHint({ config }) {
  return config.platform === "threads" ? " If Threads shows a page of JSON instead, copy that." : "";
}
function exchangeCodeStep({ config, links }) {
  return `In a terminal (on Windows: Git Bash), turn the code into a token. This asks for the app secret (${appDashboard(config, "basic", "here it is")}) and the code, keeps both out of your shell's history, and prints the token as \`access_token\`:

${curlBlock(
    [
      { prompt: "App secret", parameter: "client_secret" },
      { prompt: "Code", parameter: "code" }
    ],
    [
      `-d client_id=${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(config.app?.id ?? "APP_ID")}`,
      `--data-urlencode ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(`redirect_uri=${config.redirectUri}`)}`
    ],
    graphAddress(links, "oauth/access_token")
  )}`;
}
function curlBlock(prompts, options, address) {
  const names = prompts.map(({ parameter }) => parameter);
  const config = names.map((name) => `data-urlencode = "${name}=%s"\\n`).join("");
  return (0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .OF)(
    "bash",
    [
      "(",
      ...prompts.map(({ prompt, parameter }) => `  printf '${prompt}: '; read -rs ${parameter}; echo`),
      `  printf '${config}' ${names.map((name) => `"$${name}"`).join(" ")} |`,
      `    curl -sS --config - ${options.join(" ")} \\`,
      `      ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(address)}`,
      ")"
    ].join("\n")
  );
}
function graphAddress({ graphApiUrl, graphApiVersion }, path) {
  return `${graphApiUrl.replace(/\/+$/, "")}/${graphApiVersion}/${path}`;
}
function storeStep({ config, links }, what) {
  const { source } = config;
  const secret = (0,_chunk_ZNYTGKPH_js__WEBPACK_IMPORTED_MODULE_1__/* .commandWord */ .I)(source.secret);
  if (source.kind === "organization") {
    const page2 = `${links.serverUrl}/organizations/${encodeURIComponent(source.organization)}/settings/secrets/actions`;
    return `${what} In [the organization's secrets](${linkTarget(page2)}), edit ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(source.secret)} and paste it as the new value. (\`gh secret set\` would also change which repositories may read the secret.)`;
  }
  const page = `${links.serverUrl}/${source.repository}/settings/${settingsPage(source)}`;
  if (source.kind === "repository" && source.store === "agents") {
    return `${what} In [the repository's settings](${linkTarget(page)}), edit ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(source.secret)}.`;
  }
  const where = source.kind === "environment" ? ` --env ${(0,_chunk_ZNYTGKPH_js__WEBPACK_IMPORTED_MODULE_1__/* .commandWord */ .I)(source.environment)}` : source.store === "actions" ? "" : ` --app ${source.store}`;
  const command = (0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .OF)(
    "bash",
    `gh secret set ${secret} --repo ${(0,_chunk_ZNYTGKPH_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryWord */ .fJ)(source.repository, hostOf(links))}${where}`
  );
  return `${what} This asks for it; paste it there. (Or use [the repository's settings](${linkTarget(page)}).)

${command}`;
}
function settingsPage(source) {
  return source.kind === "environment" ? "environments" : `secrets/${source.store}`;
}
function hostOf({ serverUrl }) {
  return new URL(serverUrl).host;
}
function runStep({ links }) {
  return `${workflowLink({ links }, "Run the workflow")}: it checks the token and closes this issue.`;
}
function workflowLink({ links }, text) {
  const { serverUrl, repository, workflowFile } = links;
  const page = workflowFile === void 0 ? `${serverUrl}/${repository}/actions` : `${serverUrl}/${repository}/actions/workflows/${encodeURIComponent(workflowFile)}`;
  return `[${text}](${linkTarget(page)})`;
}
function redirectNote(request) {
  const { config } = request;
  if (config.platform !== "facebook") {
    const { pair, redirects } = PLATFORM_PAGES[config.platform];
    const [name, own] = [(0,_chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_4__/* .platformName */ .$r)(config.platform), (0,_chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_4__/* .ofPlatform */ .fM)(config.platform)];
    return `If ${name} shows an error instead of a login: ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(config.redirectUri)} must be listed in [the app's dashboard](https://developers.facebook.com/apps) under ${redirects}; and the app ID must be ${own} own (${pair}), not the Meta app's.`;
  }
  const local = isLoopback(config.redirectUri) ? "; a localhost address works only while the app is in development mode" : "";
  const wanted = config.configId === void 0 ? '"Invalid Scopes": a permission in the link no longer exists, or the app does not have it. Log in without it, and remove it from `required-scopes`.' : "The configuration in `config-id` must be one of this app (Facebook Login for Business, Configurations).";
  return [
    "If Meta shows an error instead of a login:",
    "",
    `- "URL blocked": ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(config.redirectUri)} must be listed in ${appDashboard(config, "", "the app")} under Facebook Login, Settings, Valid OAuth Redirect URIs${local}.`,
    `- ${wanted}`,
    ...config.configId === void 0 ? [
      "- It asks for `config_id`: the app uses Facebook Login for Business. Set `config-id` in the workflow to one of its configurations."
    ] : [],
    '- "App not active": the app is in development mode, and the person has no role in it (App roles).'
  ].join("\n");
}
function unknownOwnerNote({ facts, config, links }) {
  return facts.kind === "unknown" ? `If the secret held a system user's token: make a new one in [Business settings](https://business.facebook.com/settings/system-users) instead, and store that in ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(config.name)}. Then ${workflowLink({ links }, "run the workflow")}.` : "";
}
function appDashboard({ app }, settings, text) {
  const page = settings === "" ? "dashboard" : `settings/${settings}`;
  const address = app === void 0 ? "" : `${encodeURIComponent(app.id)}/${page}/`;
  return `[${text}](https://developers.facebook.com/apps/${address})`;
}
function list(names, most = 30) {
  const shown = names.slice(0, most).map((name) => (0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name, 80));
  const rest = names.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
}
function sections(...parts) {
  return parts.filter((part) => part !== "").join("\n\n");
}
function numbered(steps) {
  return steps.map((step, index) => `${index + 1}. ${step.replace(/\n(?=.)/g, "\n   ")}`).join("\n");
}
function folded(summary, content) {
  return `<details>
<summary>${summary}</summary>

${content}

</details>`;
}
function linkTarget(url) {
  return url.replace(
    /[()<>\s\\]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`
  );
}
function isLoopback(address) {
  return /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/i.test(address);
}




/***/ }),

/***/ 2728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

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



// EXTERNAL MODULE: ./build/chunk-NNXA7R7D.js
var chunk_NNXA7R7D = __webpack_require__(9475);
// EXTERNAL MODULE: ./build/chunk-I7TXE3IP.js
var chunk_I7TXE3IP = __webpack_require__(9199);
// EXTERNAL MODULE: ./build/chunk-ZDF67V4R.js
var chunk_ZDF67V4R = __webpack_require__(1835);
// EXTERNAL MODULE: ./build/chunk-PP3DBFFL.js
var chunk_PP3DBFFL = __webpack_require__(1287);
;// CONCATENATED MODULE: ./build/chunk-JFE2FAOS.js





// src/messages/api-version.ts
function versionEnds({ version, endsAt, onlyAds }, now) {
  const what = onlyAds ? `${version} of Meta's API for ads` : `${version} of Meta's API`;
  return {
    reason: "api-version-ends",
    message: `${what} ${endsAt > now ? "ends" : "ended"} on ${(0,chunk_PP3DBFFL/* isoDay */.kh)(endsAt)}.`,
    hint: (0,chunk_NNXA7R7D/* explain */.WE)("api-version-ends").hint
  };
}
function versionUpgraded(version, said) {
  return {
    reason: "api-version-upgraded",
    message: `Meta no longer serves ${version} for every call. In its words: "${(0,chunk_I7TXE3IP/* plain */.pj)(said).replaceAll("://", ": //")}"`,
    hint: (0,chunk_NNXA7R7D/* explain */.WE)("api-version-upgraded").hint
  };
}
function versionRefused(version) {
  return {
    reason: "api-version-ended",
    message: `Meta no longer serves ${version} for an asset, which could therefore not be measured.`,
    hint: (0,chunk_NNXA7R7D/* explain */.WE)("api-version-ended").hint
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
  const ending = (0,chunk_ZDF67V4R/* endingVersion */.Q)(graphApiVersion, asksAds, now);
  return ending && versionEnds(ending, now);
}



// EXTERNAL MODULE: ./build/chunk-IDEG2BQW.js
var chunk_IDEG2BQW = __webpack_require__(9063);
;// CONCATENATED MODULE: ./build/chunk-ZI3D243L.js



// src/refresh/report-entry.ts
function reportEntry(report) {
  return {
    secret: report.secret,
    outcome: report.outcome,
    reason: report.reason,
    refreshed: report.refreshed,
    token_kind: report.facts.kind,
    expires_at: (0,chunk_IDEG2BQW/* isoExpiry */.rn)(report.facts.expiresAt),
    data_access_expires_at: (0,chunk_IDEG2BQW/* isoExpiry */.rn)(report.facts.dataAccessExpiresAt),
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
  return now === void 0 ? void 0 : (0,chunk_PP3DBFFL/* wholeDaysLeft */.ah)(facts.expiresAt, now);
}



// EXTERNAL MODULE: ./build/chunk-X6I3S33A.js
var chunk_X6I3S33A = __webpack_require__(2402);
// EXTERNAL MODULE: ./build/chunk-3QXWLQJN.js
var chunk_3QXWLQJN = __webpack_require__(7188);
// EXTERNAL MODULE: ./build/chunk-SBPPLKL3.js
var chunk_SBPPLKL3 = __webpack_require__(9039);
// EXTERNAL MODULE: ./build/chunk-QWV2BF7Q.js
var chunk_QWV2BF7Q = __webpack_require__(3562);
// EXTERNAL MODULE: ./build/chunk-W46ARQGK.js
var chunk_W46ARQGK = __webpack_require__(6903);
// EXTERNAL MODULE: ./build/chunk-SMTXQW6N.js
var chunk_SMTXQW6N = __webpack_require__(2806);
// EXTERNAL MODULE: ./build/chunk-ZNYTGKPH.js
var chunk_ZNYTGKPH = __webpack_require__(3817);
// EXTERNAL MODULE: ./build/chunk-QJWRNKAA.js
var chunk_QJWRNKAA = __webpack_require__(1969);
// EXTERNAL MODULE: ./build/chunk-4JROWNT2.js
var chunk_4JROWNT2 = __webpack_require__(6856);
// EXTERNAL MODULE: ./build/chunk-WZU7E36A.js
var chunk_WZU7E36A = __webpack_require__(7202);
// EXTERNAL MODULE: ./build/chunk-FUTKJSAF.js
var chunk_FUTKJSAF = __webpack_require__(5874);
// EXTERNAL MODULE: ./build/chunk-ZRHTYEP2.js
var chunk_ZRHTYEP2 = __webpack_require__(4790);
// EXTERNAL MODULE: ./build/chunk-JYKV3UBK.js
var chunk_JYKV3UBK = __webpack_require__(6817);
;// CONCATENATED MODULE: ./build/publish-ZA3YSCDE.js

























// src/messages/gantt.ts
function gantt(report) {
  const { facts, now, nextRefreshAt, warnAt } = report;
  const { expiresAt, dataAccessExpiresAt } = facts;
  if (now === void 0 || typeof expiresAt !== "number") return void 0;
  const from = facts.issuedAt ?? now;
  if (expiresAt - from < 2 * chunk_PP3DBFFL/* DAY */.d_) return void 0;
  const dates = [from, now, expiresAt, dataAccessExpiresAt].filter((date) => typeof date === "number");
  const weeks = (Math.max(...dates) - Math.min(...dates)) / chunk_PP3DBFFL/* DAY */.d_ / 7;
  return (0,chunk_I7TXE3IP/* fenced */.OF)(
    "mermaid",
    [
      LAYOUT,
      "gantt",
      `  title ${label(report.secret)}`,
      "  dateFormat YYYY-MM-DD",
      "  axisFormat %b %d",
      `  tickInterval ${Math.max(1, Math.ceil(weeks / MOST_TICKS))}week`,
      // Mermaid's own marker would move with the day on which somebody looks.
      "  todayMarker off",
      ...bar("valid", "done", from, expiresAt),
      ...nextRefreshAt === void 0 ? [] : bar("refresh", "active", Math.max(nextRefreshAt, from), expiresAt),
      ...warnAt === void 0 ? [] : bar("warning", "crit", Math.max(warnAt, from), expiresAt),
      ...milestone("this run", now),
      ...milestone(`${expiresAt > now ? "ends" : "ended"} ${(0,chunk_PP3DBFFL/* isoDay */.kh)(expiresAt)}`, expiresAt),
      ...typeof dataAccessExpiresAt === "number" ? bar("data access", "done", Math.min(from, dataAccessExpiresAt), dataAccessExpiresAt) : []
    ].join("\n")
  );
}
var MOST_TICKS = 5;
var LAYOUT = '%%{init: {"gantt": {"useWidth": 420, "leftPadding": 16, "rightPadding": 16, "fontSize": 14, "barHeight": 22, "topPadding": 50}}}%%';
function bar(name, style, from, to) {
  return (0,chunk_PP3DBFFL/* isoDay */.kh)(from) < (0,chunk_PP3DBFFL/* isoDay */.kh)(to) ? [`  ${name} :${style}, ${(0,chunk_PP3DBFFL/* isoDay */.kh)(from)}, ${(0,chunk_PP3DBFFL/* isoDay */.kh)(to)}`] : [];
}
function milestone(name, at) {
  return [`  ${name} :milestone, ${(0,chunk_PP3DBFFL/* isoDay */.kh)(at)}, 0d`];
}
function label(text) {
  return (0,chunk_I7TXE3IP/* plain */.pj)(text, 60).replace(/[^\p{L}\p{N}_. -]/gu, " ").trim() || "token";
}

// src/messages/summary.ts
var MOST_SHOWN = 10;
var MOST_DETAILS = 20;
var MOST_PICTURES = 4;
var MOST_ASSETS = 20;
var LONGEST_TABLE = 2e5;
function jobSummary(reports, run) {
  const sorted = [...reports].sort(worstFirst);
  const withProblem = sorted.filter(({ outcome }) => (0,chunk_QWV2BF7Q/* isMoreSevere */.Yl)(outcome, "refreshed"));
  const fine = sorted.filter(({ outcome }) => !(0,chunk_QWV2BF7Q/* isMoreSevere */.Yl)(outcome, "refreshed"));
  const hasMany = sorted.length > MOST_SHOWN;
  const charts = (hasMany ? withProblem : sorted).flatMap((report) => gantt(report) ?? []).slice(0, MOST_PICTURES);
  return `${(0,chunk_X6I3S33A/* sections */.V0)(
    "## Meta tokens",
    headline(sorted, run),
    scheduleWarning(run),
    ...hasMany ? [table(withProblem), foldedTable(fine)] : [table(sorted)],
    ...withProblem.slice(0, MOST_DETAILS).map((report) => details(report, run)),
    ...charts
  )}
`;
}
function worstFirst(one, other) {
  if (one.outcome !== other.outcome) return (0,chunk_QWV2BF7Q/* isMoreSevere */.Yl)(one.outcome, other.outcome) ? -1 : 1;
  const difference = endOf(one) - endOf(other);
  return Number.isNaN(difference) || difference === 0 ? one.secret.localeCompare(other.secret) : difference;
}
function endOf({ facts }) {
  return typeof facts.expiresAt === "number" ? facts.expiresAt : Number.POSITIVE_INFINITY;
}
function headline(reports, { mode }) {
  const counts = chunk_QWV2BF7Q/* OUTCOMES */.im.flatMap((outcome) => {
    const number = reports.filter((report) => report.outcome === outcome).length;
    return number === 0 ? [] : [`${number} ${outcome}`];
  });
  return [
    `**${whoActs(reports)}.**`,
    ...reports.length > 1 ? [`${(0,chunk_SMTXQW6N/* count */.U9)(reports.length, "token")}: ${counts.join(", ")}.`] : [],
    ...modeText(mode)
  ].join(" ");
}
function whoActs(reports) {
  const asking = reports.filter(
    ({ outcome, reason }) => (0,chunk_QWV2BF7Q/* isMoreSevere */.Yl)(outcome, "refreshed") && !(outcome === "inconclusive" && (0,chunk_NNXA7R7D/* mayPassByItself */.jF)(reason))
  );
  if (asking.length > 0) {
    return reports.length === 1 ? "This token needs a person" : `${asking.length} of ${reports.length} tokens ${asking.length === 1 ? "needs" : "need"} a person`;
  }
  return reports.some(({ outcome }) => outcome === "inconclusive") ? "Nothing to do yet: the next run tries again" : "Nothing to do";
}
function scheduleWarning({ schedule }) {
  if (schedule === void 0) return "";
  const page = (0,chunk_X6I3S33A/* workflowLink */.k1)(schedule, "the workflow's page");
  return `\u26A0\uFE0F GitHub switches this schedule off on **${(0,chunk_PP3DBFFL/* isoDay */.kh)(schedule.endsAt)}**, 60 days after the last push. To keep it, open ${page} before then and choose **Continue running workflow**, or push a commit.`;
}
function modeText(mode) {
  switch (mode) {
    case "refresh":
      return [];
    case "check":
      return ["This run only looked at Meta and changed nothing."];
    case "dry-run":
      return ["This was a dry run: nothing was changed."];
    case "reauthorize":
      return ["This run was for a new login."];
  }
}
function table(reports) {
  if (reports.length === 0) return "";
  const rows = [];
  let length = 0;
  for (const report of reports) {
    const row = rowOf(report);
    length += row.length;
    if (length > LONGEST_TABLE) break;
    rows.push(row);
  }
  const rest = reports.length - rows.length;
  return [
    "| Secret | State |",
    "|:--|:--|",
    ...rows,
    ...rest > 0 ? [`| and ${rest} more | in the log |`] : []
  ].join("\n");
}
function rowOf(report) {
  const { outcome, reason } = report;
  const lines = [
    `${signOf(outcome)} **${outcome}**: ${(0,chunk_I7TXE3IP/* sentence */.em)((0,chunk_NNXA7R7D/* explain */.WE)(reason).title)}`,
    ...ends(report),
    ...assetLines(report),
    next(report)
  ];
  return `| ${(0,chunk_I7TXE3IP/* code */.aY)(report.location, 100)} | ${lines.join("<br>")} |`;
}
function signOf(outcome) {
  switch (outcome) {
    case "healthy":
    case "refreshed":
      return "\u2705";
    case "superseded":
      return "\u23ED\uFE0F";
    case "attention":
    case "partial":
      return "\u26A0\uFE0F";
    case "inconclusive":
      return "\u2753";
    case "misconfigured":
    case "reauthorize":
      return "\u274C";
  }
}
function ends({ facts: { expiresAt, dataAccessExpiresAt }, now = 0 }) {
  return [
    ...typeof expiresAt === "number" ? [endText(expiresAt, now)] : [],
    ...typeof dataAccessExpiresAt === "number" ? [dataAccessText(dataAccessExpiresAt, now)] : []
  ];
}
function endText(endsAt, now) {
  return endsAt > now ? `Ends ${(0,chunk_PP3DBFFL/* isoDay */.kh)(endsAt)} (${(0,chunk_SMTXQW6N/* timeLeft */.f$)(endsAt, now)})` : `Ended ${(0,chunk_PP3DBFFL/* isoDay */.kh)(endsAt)}`;
}
function dataAccessText(endsAt, now) {
  return `Data access ${endsAt > now ? "ends" : "ended"} ${(0,chunk_PP3DBFFL/* isoDay */.kh)(endsAt)}`;
}
function assetLines({ assets = [] }) {
  const rest = assets.length - MOST_ASSETS;
  return [
    ...assets.slice(0, MOST_ASSETS).map((measured) => `${reachSign(measured.reach)} ${(0,chunk_I7TXE3IP/* code */.aY)((0,chunk_W46ARQGK/* assetLine */.bl)(measured), 120)}`),
    ...rest > 0 ? [`and ${rest} more in the log`] : []
  ];
}
function reachSign(reach) {
  switch (reach.kind) {
    case "reached":
      return (0,chunk_QJWRNKAA/* isActive */.$m)(reach) ? "\u2705" : "\u26A0\uFE0F";
    case "refused":
      return "\u274C";
    case "not-measured":
      return "\u2753";
  }
}
function next({ outcome, reason, nextRefreshAt, now = 0, issueUrl, facts }) {
  if (issueUrl !== void 0) return `**[Next steps](${(0,chunk_X6I3S33A/* linkTarget */.Cm)(issueUrl)})**`;
  if ((0,chunk_QWV2BF7Q/* isMoreSevere */.Yl)(outcome, "attention"))
    return outcome === "inconclusive" && (0,chunk_NNXA7R7D/* mayPassByItself */.jF)(reason) ? "The next run tries again" : "Next steps: below";
  if (facts.expiresAt === "never") return "Never ends";
  if (nextRefreshAt === void 0) return "The next run looks again";
  return nextRefreshAt > now ? `Refresh from ${(0,chunk_PP3DBFFL/* isoDay */.kh)(nextRefreshAt)} on` : "The next run asks Meta again";
}
function foldedTable(reports) {
  if (reports.length === 0) return "";
  return `<details>
<summary>${(0,chunk_SMTXQW6N/* count */.U9)(reports.length, "token")} without problems</summary>

${table(reports)}

</details>`;
}
function details(report, run) {
  const reasons = [.../* @__PURE__ */ new Set([report.reason, ...severeReasons(report)])];
  return (0,chunk_X6I3S33A/* sections */.V0)(
    `### ${(0,chunk_I7TXE3IP/* code */.aY)(report.location)}`,
    report.issueUrl === void 0 ? "" : `**[Next steps](${(0,chunk_X6I3S33A/* linkTarget */.Cm)(report.issueUrl)})**`,
    ...reasons.map((reason) => paragraph(reason, report, run)),
    report.failedTargets.map(({ location, why, hint }) => `- ${(0,chunk_I7TXE3IP/* code */.aY)(location)}: ${(0,chunk_I7TXE3IP/* sentence */.em)(`${why} ${hint}`)}`).slice(0, MOST_DETAILS).join("\n"),
    report.steps ?? ""
  );
}
function severeReasons({ findings }) {
  return findings.filter(({ outcome }) => (0,chunk_QWV2BF7Q/* isMoreSevere */.Yl)(outcome, "refreshed")).map(({ reason }) => reason);
}
function paragraph(reason, report, { docsUrl }) {
  const name = docsUrl === void 0 ? `\`${(0,chunk_FUTKJSAF/* codeOf */.$)(reason)}\`` : `[\`${(0,chunk_FUTKJSAF/* codeOf */.$)(reason)}\`](${(0,chunk_X6I3S33A/* linkTarget */.Cm)((0,chunk_NNXA7R7D/* troubleshootingLink */.rT)(reason, docsUrl))})`;
  const { what, hint } = (0,chunk_NNXA7R7D/* explain */.WE)(reason);
  return `${name} ${(0,chunk_I7TXE3IP/* sentence */.em)(reason === "target-not-written" ? `${what} ${hint}` : (0,chunk_IDEG2BQW/* findingText */.NK)(reason, report))}`;
}

// src/action/outputs.ts
function mostSevereReport(reports) {
  return [...reports].sort(
    (one, other) => chunk_QWV2BF7Q/* OUTCOMES */.im.indexOf(one.outcome) - chunk_QWV2BF7Q/* OUTCOMES */.im.indexOf(other.outcome) || endOf2(one) - endOf2(other)
  )[0];
}
function outputsOf(reports) {
  const mostSevere = mostSevereReport(reports);
  if (mostSevere === void 0) return {};
  return {
    outcome: mostSevere.outcome,
    refreshed: String(reports.some(({ refreshed }) => refreshed)),
    "token-kind": mostSevere.facts.kind,
    "expires-at": (0,chunk_IDEG2BQW/* isoExpiry */.rn)(mostSevere.facts.expiresAt),
    "data-access-expires-at": (0,chunk_IDEG2BQW/* isoExpiry */.rn)(mostSevere.facts.dataAccessExpiresAt),
    "days-left": String(daysLeft(mostSevere) ?? ""),
    "issue-url": mostSevere.issueUrl ?? "",
    report: JSON.stringify(reports.map(reportEntry))
  };
}
function endOf2({ facts: { expiresAt } }) {
  return typeof expiresAt === "number" ? expiresAt : Number.POSITIVE_INFINITY;
}

// src/action/publish.ts
async function publish(reports, { options, location, services, runtime }, runner) {
  const heartbeatProblem = await pingHeartbeat(options, reports, runtime);
  const schedule = await scheduleToSave(reports, services);
  for (const [name, value] of Object.entries(outputsOf(reports))) runner.output(name, value);
  for (const annotation of reports.flatMap((report) => (0,chunk_SBPPLKL3/* annotationsOf */.Ih)(report, location.docsUrl))) {
    runner.annotate(annotation.level, annotation.title, annotation.message);
  }
  const ofVersion = warnOfVersion(reports, services);
  if (ofVersion !== void 0)
    runner.annotate("warning", (0,chunk_FUTKJSAF/* codeOf */.$)(ofVersion.reason), `${ofVersion.message} ${ofVersion.hint}`);
  if (heartbeatProblem !== void 0) runner.annotate("warning", "Heartbeat", heartbeatProblem);
  runner.summarize(
    jobSummary(reports, {
      mode: options.mode,
      ...location.docsUrl && { docsUrl: location.docsUrl },
      ...schedule && { schedule }
    })
  );
  if (reports.some(({ outcome }) => (0,chunk_QWV2BF7Q/* fails */.c6)(outcome))) runner.fail();
}
async function scheduleToSave(reports, services) {
  const now = reports.find((report) => report.now !== void 0)?.now;
  const isQuiet = reports.length === 1 && reports[0]?.issueUrl === void 0;
  const activity = await services.activity(!isQuiet);
  const endsAt = activity && now !== void 0 ? (0,chunk_SBPPLKL3/* scheduleEnd */.LD)(activity, now) : void 0;
  return endsAt === void 0 ? void 0 : { endsAt, links: services.links };
}



/***/ })

};
