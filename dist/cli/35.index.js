export const id = 35;
export const ids = [35];
export const modules = {

/***/ 7014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NK: () => (/* binding */ findingText),
/* harmony export */   fj: () => (/* binding */ notifyConsumers),
/* harmony export */   rn: () => (/* binding */ isoExpiry)
/* harmony export */ });
/* harmony import */ var _chunk_AYEERWTU_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4157);
/* harmony import */ var _chunk_EPC2CMAT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6040);
/* harmony import */ var _chunk_AZKXELMV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8679);
/* harmony import */ var _chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5163);
/* harmony import */ var _chunk_U6I6BOAW_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5758);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7492);







// src/messages/finding.ts
function findingText(reason, report) {
  const { what, hint } = (0,_chunk_U6I6BOAW_js__WEBPACK_IMPORTED_MODULE_3__/* .explain */ .WE)(reason);
  const { alerts, now = 0 } = report;
  switch (reason) {
    case "ends-soon":
    case "data-access-ends":
    case "credential-ends": {
      const endsAt = deadline(reason, alerts);
      return endsAt === void 0 ? `${what} ${hint}` : `By ${(0,_chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(endsAt)} (${(0,_chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_2__/* .timeLeft */ .f$)(endsAt, now)}). ${what} ${hint}`;
    }
    case "missing-scopes": {
      const scopes = alerts.flatMap((alert) => alert.kind === "missing-scopes" ? alert.scopes : []);
      return `Missing: ${scopes.join(" ")}. ${what} ${hint}`;
    }
    case "asset-refused": {
      const refused = alerts.flatMap((alert) => alert.kind === "asset-refused" ? alert.assets : []);
      return [what, ...refused.map(_chunk_EPC2CMAT_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedText */ .cN)].join(" ");
    }
    case "new-token-lacks-assets":
    case "new-token-unproved":
      return [what, ...report.lost === void 0 ? [] : [(0,_chunk_EPC2CMAT_js__WEBPACK_IMPORTED_MODULE_0__/* .lostText */ .kF)(reason, report.lost)], hint].join(" ");
    case "target-not-written":
      return report.failedTargets.map(({ location, why, hint: fix }) => `${location}: ${why} ${fix}`).join(" ");
    default: {
      const problem = alerts.find((alert) => alert.kind === "github-credential")?.problem;
      if (problem?.reason === reason) return `${problem.message} ${problem.hint}`;
      const told = report.warnings.find((warning) => warning.reason === reason);
      if (told !== void 0) return `${told.message} ${told.hint}`;
      const owner = answered(report) ?? reason;
      const isAnswered = (0,_chunk_U6I6BOAW_js__WEBPACK_IMPORTED_MODULE_3__/* .isMetas */ .rl)(reason) && reason === owner;
      const answer = isAnswered && report.trace !== void 0 ? (0,_chunk_AZKXELMV_js__WEBPACK_IMPORTED_MODULE_1__/* .metaAnswer */ .u)(report.trace) : void 0;
      return [what, ...answer === void 0 ? [] : [answer], hint].join(" ");
    }
  }
}
function answered({ reason, findings }) {
  return [reason, ...findings.map((finding) => finding.reason)].find(_chunk_U6I6BOAW_js__WEBPACK_IMPORTED_MODULE_3__/* .isMetas */ .rl);
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
      return (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_4__/* .isoTime */ .Ly)(expiry);
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
    return [(0,_chunk_AYEERWTU_js__WEBPACK_IMPORTED_MODULE_5__/* .notExported */ .fr)()];
  }
}
var DONE = { kind: "done", data: true };




/***/ }),

/***/ 382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ refreshToken)
/* harmony export */ });
/* harmony import */ var _chunk_AJI4GYDN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4245);
/* harmony import */ var _chunk_WLURDGSV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7901);



// src/refresh/steps.ts
async function runSteps(config, mode, services, loadLater) {
  const [observed, { plan, apply, report }] = await Promise.all([
    (0,_chunk_WLURDGSV_js__WEBPACK_IMPORTED_MODULE_1__/* .observe */ .lB)(config, mode, services),
    (0,_chunk_AJI4GYDN_js__WEBPACK_IMPORTED_MODULE_0__/* .questionsSent */ .g$)().then(loadLater)
  ]);
  const applied = await apply(config, mode, observed, plan(config, observed), services);
  return report(config, mode, observed, applied, services);
}

// src/refresh/refresh.ts
function refreshToken(config, mode, services) {
  return runSteps(config, mode, services, () => Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(847)]).then(__webpack_require__.bind(__webpack_require__, 6847)));
}




/***/ }),

/***/ 8679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ metaAnswer)
/* harmony export */ });
/* harmony import */ var _chunk_GKFOO4HZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5469);


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
  const words = message === void 0 ? "" : (0,_chunk_GKFOO4HZ_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(message).replaceAll("://", ": //");
  const quoted = words === "" ? "" : ` In Meta's words: "${words}"${/[.!?…。]$/u.test(words) ? "" : "."}`;
  if (facts.length === 0 && quoted === "") return void 0;
  const asked = call === void 0 ? "" : ` to ${call}`;
  if (network !== void 0)
    return `The connection${call === void 0 ? "" : ` for ${call}`}: ${facts.join(", ")}.`;
  return `Meta's answer${asked}: ${facts.length === 0 ? "no numbers" : facts.join(", ")}.${quoted}`;
}




/***/ }),

/***/ 7790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ withNames),
/* harmony export */   Bq: () => (/* binding */ withRepository),
/* harmony export */   Ks: () => (/* binding */ metaNeedsOf),
/* harmony export */   _5: () => (/* binding */ withSecretName),
/* harmony export */   hN: () => (/* binding */ needsOf),
/* harmony export */   jQ: () => (/* binding */ refuseMissing),
/* harmony export */   t2: () => (/* binding */ askForAppId)
/* harmony export */ });
/* harmony import */ var _chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6603);
/* harmony import */ var _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9942);
/* harmony import */ var _chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3601);
/* harmony import */ var _chunk_5FLHDHIR_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(325);
/* harmony import */ var _chunk_3Y2WMDBS_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6496);
/* harmony import */ var _chunk_YUQ7XHZQ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8858);







// src/cli/complete.ts
var LOOK_MS = 1e4;
var APPS = "https://developers.facebook.com/apps";
var APP_ID_HINT = `You can find it on ${APPS}. Example: --app-id 123456789012345`;
async function withRepository(flags, context) {
  const { terminal, env } = context;
  const isGiven = (0,_chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryGiven */ .cW)(flags, (0,_chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_0__/* .readCliEnvironment */ .I8)(env)) || flags.organization !== void 0;
  if (isGiven || !terminal.isInteractive) return flags;
  const { repository, environment } = await (0,_chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_0__/* .findRepository */ .W1)(flags, context);
  const { host } = new URL(environment.githubServerUrl);
  const isElsewhere = host !== new URL((0,_chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_0__/* .readCliEnvironment */ .I8)(env).githubServerUrl).host;
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
  return { ...flags, secret: await terminal.askText("Name of the secret", _chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_0__/* .NAMES */ .Xk[platform].token) };
}
async function askForAppId(platform, flags, context) {
  const usual = await appIdOfRepository(platform, flags, context) ?? "";
  return context.terminal.askText(`Meta app ID (${APPS})`, usual);
}
async function appIdOfRepository(platform, flags, { env, runtime }) {
  const environment = (0,_chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_0__/* .commandEnvironment */ .J$)(flags, env);
  const repository = typeof flags.repo === "string" ? flags.repo : environment.repository;
  if (repository === void 0) return void 0;
  const token = environment.githubToken ?? await (0,_chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialOfGh */ .oo)(environment);
  if (token === void 0) return void 0;
  const github = (0,_chunk_3Y2WMDBS_js__WEBPACK_IMPORTED_MODULE_4__/* .createGitHub */ .Cl)({
    runtime,
    budget: (0,_chunk_YUQ7XHZQ_js__WEBPACK_IMPORTED_MODULE_5__/* .startBudget */ .cg)(LOOK_MS, runtime.now),
    token,
    apiUrl: environment.githubApiUrl,
    serverUrl: environment.githubServerUrl,
    userAgent: "refresh-meta-token"
  });
  const name = repository.split("/").slice(-2).join("/");
  const found = await (0,_chunk_5FLHDHIR_js__WEBPACK_IMPORTED_MODULE_3__/* .readVariable */ .n)(github, name, _chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_0__/* .NAMES */ .Xk[platform].appId);
  return found.kind === "done" && /^\d{1,32}$/.test(found.data) ? found.data : void 0;
}
function needsOf(flags, fields, platform, environment) {
  const variable = _chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_0__/* .APP_VARIABLES */ .sO[platform];
  return [
    {
      name: "--repo",
      isGiven: flags.organization !== void 0 || (0,_chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryGiven */ .cW)(flags, environment),
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
      hint: `Example: --secret ${_chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_0__/* .NAMES */ .Xk[platform].token}`
    },
    {
      name: `${variable}_SECRET`,
      isGiven: fields.text("app-secret", platform).value !== "",
      says: "is missing in the environment.",
      hint: platform === "facebook" ? _chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_0__/* .APP_SECRET_HINT */ .tr : _chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_0__/* .PLATFORM_APP_PAGES */ .JU[platform]
    }
  ];
}
async function metaNeedsOf(fields, flags) {
  if ((await fields.entries("tokens")).length > 0) return [];
  const token = fields.text("access-token").value;
  const { value: platform } = fields.text("platform");
  const byPrefix = token === "" ? "facebook" : (0,_chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_2__/* .platformOfPrefix */ .T8)(token) ?? "facebook";
  const isFacebook = (platform === "auto" ? byPrefix : platform) === "facebook";
  return [
    {
      name: "META_ACCESS_TOKEN",
      isGiven: flags.stdin === true || token !== "",
      says: "is missing in the environment.",
      hint: _chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_0__/* .ACCESS_TOKEN_HINT */ .D
    },
    // What comes on standard input may be another platform's, which needs no app.
    ...isFacebook && !(flags.stdin === true && platform === "auto") ? [
      { name: "--app-id", isGiven: fields.text("app-id").value !== "", hint: APP_ID_HINT },
      {
        name: "META_APP_SECRET",
        isGiven: fields.text("app-secret").value !== "",
        says: "is missing in the environment.",
        hint: _chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_0__/* .APP_SECRET_HINT */ .tr
      }
    ] : []
  ];
}

// src/cli/missing.ts
function refuseMissing(needed) {
  const missing = needed.filter(({ isGiven }) => !isGiven);
  const [first] = missing;
  if (first === void 0) return;
  if (missing.length === 1) throw new _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(first.name, first.says ?? "is missing.", first.hint);
  const names = missing.map(({ name }) => name);
  throw new _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
    `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`,
    "are missing.",
    missing.map(({ name, hint }) => `  ${name}: ${hint}`).join("\n")
  );
}




/***/ }),

/***/ 6040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ fewerAssets),
/* harmony export */   Pj: () => (/* binding */ whereToRestore),
/* harmony export */   bl: () => (/* binding */ assetLine),
/* harmony export */   cJ: () => (/* binding */ inactiveAccounts),
/* harmony export */   cN: () => (/* binding */ refusedText),
/* harmony export */   kF: () => (/* binding */ lostText),
/* harmony export */   xv: () => (/* binding */ causeText)
/* harmony export */ });
/* harmony import */ var _chunk_AZKXELMV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8679);
/* harmony import */ var _chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(106);
/* harmony import */ var _chunk_GKFOO4HZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5469);




// src/messages/assets.ts
var LONGEST_NAME = 60;
function assetLine({ asset, reach }) {
  const name = reach.kind === "reached" && reach.name !== void 0 ? ` (${(0,_chunk_GKFOO4HZ_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(reach.name, LONGEST_NAME)})` : "";
  return `${asset.name}${name}: ${reachText(reach)}`;
}
function reachText(reach) {
  switch (reach.kind) {
    case "reached":
      return (0,_chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_1__/* .isActive */ .$m)(reach) ? "reached" : `reached, but ${accountState(reach.accountStatus)}`;
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
    ({ asset, reach }) => reach.kind !== "reached" || (0,_chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_1__/* .isActive */ .$m)(reach) ? [] : [`${asset.name} is ${accountState(reach.accountStatus)}`]
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
  const first = names.slice(0, MOST_SHOWN).map((name) => (0,_chunk_GKFOO4HZ_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name, 200));
  const rest = names.length - first.length;
  return rest > 0 ? `${first.join(", ")} and ${rest} more` : first.join(", ");
}
function refusedText({ asset, cause, trace }) {
  const answer = (0,_chunk_AZKXELMV_js__WEBPACK_IMPORTED_MODULE_0__/* .metaAnswer */ .u)(trace);
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

/***/ 5163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   X5: () => (/* binding */ expiryText),
/* harmony export */   a4: () => (/* binding */ hasEndedEarly),
/* harmony export */   f$: () => (/* binding */ timeLeft),
/* harmony export */   n$: () => (/* binding */ moment)
/* harmony export */ });
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7492);


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
var HELD = /* @__PURE__ */ new Set(["checkpoint", "user-unconfirmed", "page-role-lost"]);
function hasEndedEarly(alerts) {
  return alerts.some((alert) => alert.kind === "dead" && !HELD.has(alert.reason));
}




/***/ }),

/***/ 1134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ daysLeft),
/* harmony export */   bF: () => (/* binding */ assetEntries),
/* harmony export */   jr: () => (/* binding */ reportEntry)
/* harmony export */ });
/* harmony import */ var _chunk_2SQY5HZ7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7014);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7492);



// src/refresh/report-entry.ts
function reportEntry(report) {
  return {
    secret: report.secret,
    outcome: report.outcome,
    reason: report.reason,
    refreshed: report.refreshed,
    token_kind: report.facts.kind,
    expires_at: (0,_chunk_2SQY5HZ7_js__WEBPACK_IMPORTED_MODULE_0__/* .isoExpiry */ .rn)(report.facts.expiresAt),
    data_access_expires_at: (0,_chunk_2SQY5HZ7_js__WEBPACK_IMPORTED_MODULE_0__/* .isoExpiry */ .rn)(report.facts.dataAccessExpiresAt),
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

/***/ 3172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ warnOfVersion)
/* harmony export */ });
/* harmony import */ var _chunk_U6I6BOAW_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5758);
/* harmony import */ var _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9942);
/* harmony import */ var _chunk_GKFOO4HZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5469);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7492);





// src/messages/api-version.ts
function versionEnds({ version, endsAt, onlyAds }, now) {
  const what = onlyAds ? `${version} of Meta's API for ads` : `${version} of Meta's API`;
  return {
    reason: "api-version-ends",
    message: `${what} ${endsAt > now ? "ends" : "ended"} on ${(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_3__/* .isoDay */ .kh)(endsAt)}.`,
    hint: (0,_chunk_U6I6BOAW_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)("api-version-ends").hint
  };
}
function versionUpgraded(version, said) {
  return {
    reason: "api-version-upgraded",
    message: `Meta no longer serves ${version} for every call. In its words: "${(0,_chunk_GKFOO4HZ_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(said).replaceAll("://", ": //")}"`,
    hint: (0,_chunk_U6I6BOAW_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)("api-version-upgraded").hint
  };
}
function versionRefused(version) {
  return {
    reason: "api-version-ended",
    message: `Meta no longer serves ${version} for an asset, which could therefore not be measured.`,
    hint: (0,_chunk_U6I6BOAW_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)("api-version-ended").hint
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
  const ending = (0,_chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_1__/* .endingVersion */ .QE)(graphApiVersion, asksAds, now);
  return ending && versionEnds(ending, now);
}




/***/ })

};
