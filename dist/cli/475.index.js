export const id = 475;
export const ids = [475];
export const modules = {

/***/ 1590:
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
/* harmony import */ var _chunk_ETD7QXKJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9705);
/* harmony import */ var _chunk_X7MY6UZ2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2471);



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
  const words = message === void 0 ? "" : (0,_chunk_X7MY6UZ2_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(message).replaceAll("://", ": //");
  const quoted = words === "" ? "" : ` In Meta's words: "${words}"${/[.!?…。]$/u.test(words) ? "" : "."}`;
  if (facts.length === 0 && quoted === "") return void 0;
  const asked = call === void 0 ? "" : ` to ${call}`;
  if (network !== void 0)
    return `The connection${call === void 0 ? "" : ` for ${call}`}: ${facts.join(", ")}.`;
  return `Meta's answer${asked}: ${facts.length === 0 ? "no numbers" : facts.join(", ")}.${quoted}`;
}

// src/messages/assets.ts
var LONGEST_NAME = 60;
function assetLine({ asset, reach }) {
  const name = reach.kind === "reached" && reach.name !== void 0 ? ` (${(0,_chunk_X7MY6UZ2_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(reach.name, LONGEST_NAME)})` : "";
  return `${asset.name}${name}: ${reachText(reach)}`;
}
function reachText(reach) {
  switch (reach.kind) {
    case "reached":
      return (0,_chunk_ETD7QXKJ_js__WEBPACK_IMPORTED_MODULE_0__/* .isActive */ .$m)(reach) ? "reached" : `reached, but ${accountState(reach.accountStatus)}`;
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
    ({ asset, reach }) => reach.kind !== "reached" || (0,_chunk_ETD7QXKJ_js__WEBPACK_IMPORTED_MODULE_0__/* .isActive */ .$m)(reach) ? [] : [`${asset.name} is ${accountState(reach.accountStatus)}`]
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
  const first = names.slice(0, MOST_SHOWN).map((name) => (0,_chunk_X7MY6UZ2_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(name, 200));
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

/***/ 9776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ lifetimeBar)
/* harmony export */ });
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7492);


// src/cli/inspect/lifetime-bar.ts
var CELLS = 20;
function lifetimeBar(left, whole, out) {
  const full = Math.max(0, Math.ceil(Math.min(1, left / whole) * CELLS));
  const style = left < 7 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ ? "red" : left < 14 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ ? "yellow" : "green";
  return out.paint(style, "\u2588".repeat(full)) + out.paint("dim", "\u2591".repeat(CELLS - full));
}




/***/ }),

/***/ 9705:
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
/* harmony import */ var _chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(992);


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
  if (asset.kind === "dataset" && reach.kind === "refused" && !hasScopeFor(asset, facts.scopes))
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
  if (facts.scopes !== void 0 && !hasScopeFor(asset, facts.scopes))
    return { kind: "missing-scope", scopes: OPENS[asset.kind] };
  return isTicked(asset, facts) ? void 0 : { kind: "not-ticked" };
}
function hasScopeFor({ kind }, scopes) {
  const opens = (scope) => OPENS[kind].includes(scope) || kind === "page" && scope.startsWith("pages_");
  return scopes?.some(opens) === true;
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
function isTicked({ kind, id }, facts) {
  const listed = granularOf(facts).filter(({ scope }) => kindOfScope(scope) === kind);
  return listed.length === 0 || listed.some(({ targetIds }) => targetIds === void 0 || targetIds.map(bareId).includes(id));
}
function granularOf({ granularScopes }) {
  return granularScopes ?? [];
}
function targetsOf(scope, granular) {
  return granular.find((entry) => entry.scope === scope)?.targetIds?.map(bareId);
}
function bareId(id) {
  return id.replace(/^act_/, "");
}
function tickedAssets(facts) {
  return [
    ...new Set(
      granularOf(facts).flatMap(
        ({ scope, targetIds = [] }) => targetIds.map((id) => assetName(kindOfScope(scope), bareId(id)))
      )
    )
  ];
}
function untickedAssets(measured, facts) {
  return measured.flatMap(({ asset }) => isTicked(asset, facts) ? [] : [asset.name]);
}
function lostTargets(old, renewed) {
  const lost = granularOf(old).flatMap(({ scope, targetIds }) => {
    const has = targetsOf(scope, granularOf(renewed));
    if (has === void 0) return [];
    const kind = kindOfScope(scope);
    if (targetIds === void 0)
      return [`everything but ${has.map((id) => assetName(kind, id)).join(", ") || "nothing"}`];
    return targetIds.map(bareId).filter((id) => !has.includes(id)).map((id) => assetName(kind, id));
  });
  return [...new Set(lost)];
}
function withLostTargets(rejection, old, { facts }) {
  const before = (0,_chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_0__/* .knownFacts */ .Xy)(old);
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
function isActive({ accountStatus = 1 }) {
  return accountStatus === 1;
}




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

/***/ 4595:
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

/***/ 9661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ refreshToken)
/* harmony export */ });
/* harmony import */ var _chunk_3XILZNWI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7899);
/* harmony import */ var _chunk_GX6UYBTP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4580);



// src/refresh/steps.ts
async function runSteps(config, mode, services, loadLater) {
  const [observed, { plan, apply, report }] = await Promise.all([
    (0,_chunk_GX6UYBTP_js__WEBPACK_IMPORTED_MODULE_1__/* .observe */ .lB)(config, mode, services),
    (0,_chunk_3XILZNWI_js__WEBPACK_IMPORTED_MODULE_0__/* .questionsSent */ .g$)().then(loadLater)
  ]);
  const applied = await apply(config, mode, observed, plan(config, observed), services);
  return report(config, mode, observed, applied, services);
}

// src/refresh/refresh.ts
function refreshToken(config, mode, services) {
  return runSteps(config, mode, services, () => Promise.all(/* import() */[__webpack_require__.e(112), __webpack_require__.e(861), __webpack_require__.e(206)]).then(__webpack_require__.bind(__webpack_require__, 1206)));
}




/***/ }),

/***/ 992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ isShortLived),
/* harmony export */   Kj: () => (/* binding */ NO_FACTS),
/* harmony export */   Xy: () => (/* binding */ knownFacts)
/* harmony export */ });
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7492);


// src/token/inspection.ts
function knownFacts(inspection) {
  return "facts" in inspection ? inspection.facts : void 0;
}
function isShortLived({ issuedAt, expiresAt }, at) {
  return (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .isDate */ .$P)(expiresAt) && expiresAt - ((0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .isDate */ .$P)(issuedAt) ? issuedAt : at) < 2 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
}
var NO_FACTS = { kind: "unknown", expiresAt: "unknown", dataAccessExpiresAt: "unknown" };




/***/ }),

/***/ 8218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NK: () => (/* binding */ findingText),
/* harmony export */   fj: () => (/* binding */ notifyConsumers),
/* harmony export */   rn: () => (/* binding */ isoExpiry)
/* harmony export */ });
/* harmony import */ var _chunk_DHLXFI4R_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1590);
/* harmony import */ var _chunk_AYEERWTU_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4157);
/* harmony import */ var _chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5163);
/* harmony import */ var _chunk_GSKCF2RO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5306);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7492);






// src/messages/finding.ts
function findingText(reason, report) {
  const { what, hint: usual, ofSystemUser = usual } = (0,_chunk_GSKCF2RO_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .WE)(reason);
  const { alerts, now = 0, facts } = report;
  const hint = facts.kind === "system-user" ? ofSystemUser : usual;
  switch (reason) {
    case "ends-soon":
    case "data-access-ends":
    case "credential-ends": {
      const endsAt = deadline(reason, alerts);
      return endsAt === void 0 ? `${what} ${hint}` : `By ${(0,_chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_1__/* .moment */ .n$)(endsAt)} (${(0,_chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_1__/* .timeLeft */ .f$)(endsAt, now)}). ${what} ${hint}`;
    }
    case "missing-scopes": {
      const scopes = alerts.flatMap((alert) => alert.kind === "missing-scopes" ? alert.scopes : []);
      return `Missing: ${scopes.join(" ")}. ${what} ${hint}`;
    }
    case "asset-refused": {
      const refused = alerts.flatMap((alert) => alert.kind === "asset-refused" ? alert.assets : []);
      return [what, ...refused.map(_chunk_DHLXFI4R_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedText */ .cN)].join(" ");
    }
    case "new-token-lacks-assets":
    case "new-token-unproved":
      return [what, ...report.lost === void 0 ? [] : [(0,_chunk_DHLXFI4R_js__WEBPACK_IMPORTED_MODULE_0__/* .lostText */ .kF)(reason, report.lost)], hint].join(" ");
    case "target-not-written":
      return report.failedTargets.map(({ location, why, hint: fix }) => `${location}: ${why} ${fix}`).join(" ");
    default: {
      const problem = alerts.find((alert) => alert.kind === "github-credential")?.problem;
      if (problem?.reason === reason) return `${problem.message} ${problem.hint}`;
      const told = report.warnings.find((warning) => warning.reason === reason);
      if (told !== void 0) return `${told.message} ${told.hint}`;
      const owner = answered(report) ?? reason;
      const isAnswered = (0,_chunk_GSKCF2RO_js__WEBPACK_IMPORTED_MODULE_2__/* .isMetas */ .rl)(reason) && reason === owner;
      const answer = isAnswered && report.trace !== void 0 ? (0,_chunk_DHLXFI4R_js__WEBPACK_IMPORTED_MODULE_0__/* .metaAnswer */ .ul)(report.trace) : void 0;
      return [what, ...answer === void 0 ? [] : [answer], hint].join(" ");
    }
  }
}
function answered({ reason, findings }) {
  return [reason, ...findings.map((finding) => finding.reason)].find(_chunk_GSKCF2RO_js__WEBPACK_IMPORTED_MODULE_2__/* .isMetas */ .rl);
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

/***/ 6040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ warnOfVersion)
/* harmony export */ });
/* harmony import */ var _chunk_GSKCF2RO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5306);
/* harmony import */ var _chunk_S5GMQMGV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5142);
/* harmony import */ var _chunk_X7MY6UZ2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2471);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7492);





// src/messages/api-version.ts
function versionEnds({ version, endsAt, onlyAds }, now) {
  const what = onlyAds ? `${version} of Meta's API for ads` : `${version} of Meta's API`;
  return {
    reason: "api-version-ends",
    message: `${what} ${endsAt > now ? "ends" : "ended"} on ${(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_3__/* .isoDay */ .kh)(endsAt)}.`,
    hint: (0,_chunk_GSKCF2RO_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)("api-version-ends").hint
  };
}
function versionUpgraded(version, said) {
  return {
    reason: "api-version-upgraded",
    message: `Meta no longer serves ${version} for every call. In its words: "${(0,_chunk_X7MY6UZ2_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(said).replaceAll("://", ": //")}"`,
    hint: (0,_chunk_GSKCF2RO_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)("api-version-upgraded").hint
  };
}
function versionRefused(version) {
  return {
    reason: "api-version-ended",
    message: `Meta no longer serves ${version} for an asset, which could therefore not be measured.`,
    hint: (0,_chunk_GSKCF2RO_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)("api-version-ended").hint
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
  const ending = (0,_chunk_S5GMQMGV_js__WEBPACK_IMPORTED_MODULE_1__/* .endingVersion */ .QE)(graphApiVersion, asksAds, now);
  return ending && versionEnds(ending, now);
}




/***/ }),

/***/ 6878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ daysLeft),
/* harmony export */   bF: () => (/* binding */ assetEntries),
/* harmony export */   jr: () => (/* binding */ reportEntry)
/* harmony export */ });
/* harmony import */ var _chunk_T2BWMEMO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8218);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7492);



// src/refresh/report-entry.ts
function reportEntry(report) {
  return {
    secret: report.secret,
    outcome: report.outcome,
    reason: report.reason,
    refreshed: report.refreshed,
    token_kind: report.facts.kind,
    expires_at: (0,_chunk_T2BWMEMO_js__WEBPACK_IMPORTED_MODULE_0__/* .isoExpiry */ .rn)(report.facts.expiresAt),
    data_access_expires_at: (0,_chunk_T2BWMEMO_js__WEBPACK_IMPORTED_MODULE_0__/* .isoExpiry */ .rn)(report.facts.dataAccessExpiresAt),
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

/***/ 6475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspect: () => (/* binding */ inspect)
/* harmony export */ });
/* harmony import */ var _chunk_U624QCQN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6040);
/* harmony import */ var _chunk_VSQDNMBF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6878);
/* harmony import */ var _chunk_T2BWMEMO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8218);
/* harmony import */ var _chunk_DHLXFI4R_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1590);
/* harmony import */ var _chunk_MTHTIEVC_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9661);
/* harmony import */ var _chunk_3XILZNWI_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7899);
/* harmony import */ var _chunk_GX6UYBTP_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4580);
/* harmony import */ var _chunk_QBQFRLLT_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(439);
/* harmony import */ var _chunk_ETD7QXKJ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9705);
/* harmony import */ var _chunk_RI5J4XIE_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6821);
/* harmony import */ var _chunk_DLZ4SMWX_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9776);
/* harmony import */ var _chunk_GXWWWB5E_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(4595);
/* harmony import */ var _chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5163);
/* harmony import */ var _chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(2841);
/* harmony import */ var _chunk_5HS5G5RA_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(989);
/* harmony import */ var _chunk_RI6322JT_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1549);
/* harmony import */ var _chunk_JXGWRHXZ_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2865);
/* harmony import */ var _chunk_GSKCF2RO_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5306);
/* harmony import */ var _chunk_VXX4BQ6E_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2959);
/* harmony import */ var _chunk_S5GMQMGV_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5142);
/* harmony import */ var _chunk_X7MY6UZ2_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2471);
/* harmony import */ var _chunk_4KUKJQTJ_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1199);
/* harmony import */ var _chunk_VKD3L2EX_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7824);
/* harmony import */ var _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1838);
/* harmony import */ var _chunk_GC77VD7T_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2884);
/* harmony import */ var _chunk_JYKV3UBK_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(2622);
/* harmony import */ var _chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(992);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(7492);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(5313);
/* harmony import */ var _chunk_PC54RKSP_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(3093);
/* harmony import */ var _chunk_YUQ7XHZQ_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(8858);







































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
    expires_at: (0,_chunk_T2BWMEMO_js__WEBPACK_IMPORTED_MODULE_2__/* .isoExpiry */ .rn)(facts.expiresAt),
    days_left: (0,_chunk_VSQDNMBF_js__WEBPACK_IMPORTED_MODULE_1__/* .daysLeft */ .H_)(report) ?? null,
    data_access_expires_at: (0,_chunk_T2BWMEMO_js__WEBPACK_IMPORTED_MODULE_2__/* .isoExpiry */ .rn)(facts.dataAccessExpiresAt),
    assets: (0,_chunk_VSQDNMBF_js__WEBPACK_IMPORTED_MODULE_1__/* .assetEntries */ .bF)(report),
    refresh_is_due: isRefreshDue(report),
    next_refresh_at: isoOrNull(nextRefreshAt),
    warn_at: isoOrNull(warnAt)
  };
}
var LONGEST_ANSWER = 1e3;
function inspectionLines(report, policy, out) {
  const { facts, outcome, reason, now } = report;
  const fact = (name, value) => value === void 0 ? [] : [`  ${out.paint("dim", name.padEnd(13))}${value}`];
  const scopes = facts.scopes?.map((scope) => (0,_chunk_X7MY6UZ2_js__WEBPACK_IMPORTED_MODULE_18__/* .plain */ .pj)(scope, 80));
  const missing = missingScopesOf(report);
  const { what, hint, atTerminal = hint } = (0,_chunk_GSKCF2RO_js__WEBPACK_IMPORTED_MODULE_15__/* .explain */ .WE)(reason);
  const answer = report.trace && (0,_chunk_DHLXFI4R_js__WEBPACK_IMPORTED_MODULE_3__/* .metaAnswer */ .ul)(report.trace);
  return [
    ...facts.kind === "unknown" ? [] : fact("kind", (0,_chunk_GXWWWB5E_js__WEBPACK_IMPORTED_MODULE_29__/* .kindText */ .u)(facts.kind)),
    ...fact("app", appText(report)),
    ...fact("user", facts.userId),
    ...fact("page", facts.profileId),
    ...fact("permissions", scopes && (scopes.length === 0 ? "none" : scopes.join(", "))),
    ...policy.requiredScopes.length === 0 || scopes === void 0 ? [] : fact("required", requiredText(policy.requiredScopes, missing, out)),
    ...(report.assets ?? []).flatMap(
      (measured, index) => fact(index === 0 ? "assets" : "", assetText(measured, out))
    ),
    ...now === void 0 ? [] : [...clockLines(report, now, fact, out), ""],
    `${out.paint(styleOf(outcome), outcome)}: ${reason === "asset-refused" ? (0,_chunk_T2BWMEMO_js__WEBPACK_IMPORTED_MODULE_2__/* .findingText */ .NK)(reason, report) : what}`,
    ...outcome === "misconfigured" || outcome === "inconclusive" ? [atTerminal] : [],
    ...answer === void 0 ? [] : [out.paint("dim", (0,_chunk_X7MY6UZ2_js__WEBPACK_IMPORTED_MODULE_18__/* .plain */ .pj)(answer, LONGEST_ANSWER))],
    ...outcome === "reauthorize" ? [remedy(facts.kind)] : [],
    ...nextLines(report)
  ];
}
function remedy(kind) {
  return kind === "system-user" ? "This makes a new token of a system user: refresh-meta-token system-user" : "A new login gives a new token: refresh-meta-token login";
}
function clockLines({ facts }, now, fact, out) {
  const { issuedAt, expiresAt, dataAccessExpiresAt, scopes } = facts;
  const bar = typeof expiresAt === "number" && issuedAt !== void 0 ? fact("", (0,_chunk_DLZ4SMWX_js__WEBPACK_IMPORTED_MODULE_10__/* .lifetimeBar */ .j)(expiresAt - now, expiresAt - issuedAt, out)) : [];
  const ruled = (0,_chunk_RI5J4XIE_js__WEBPACK_IMPORTED_MODULE_9__/* .scopesRuledByDataAccess */ .rf)(scopes);
  const ruling = scopes === void 0 || typeof dataAccessExpiresAt !== "number" ? "" : ruled.length === 0 ? "; none of these permissions depends on it" : `; then these end: ${ruled.map((scope) => (0,_chunk_X7MY6UZ2_js__WEBPACK_IMPORTED_MODULE_18__/* .plain */ .pj)(scope, 80)).join(", ")}`;
  return [
    ...fact("issued", issuedAt === void 0 ? void 0 : (0,_chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_11__/* .moment */ .n$)(issuedAt)),
    ...fact("ends", (0,_chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_11__/* .expiryText */ .X5)(expiresAt, now)),
    ...bar,
    ...fact("data access", (0,_chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_11__/* .expiryText */ .X5)(dataAccessExpiresAt, now) + ruling)
  ];
}
function nextLines(report) {
  const { nextRefreshAt, warnAt, now, facts } = report;
  if (now === void 0 || typeof facts.expiresAt !== "number" || facts.expiresAt <= now) return [];
  if (isRefreshDue(report)) return ["Next: refresh asks Meta for a new token, today."];
  const from = (at) => `${(0,_chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_11__/* .moment */ .n$)(at)} (in ${(0,_chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_11__/* .timeLeft */ .f$)(at, now).replace(" left", "")})`;
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
  const line = (0,_chunk_DHLXFI4R_js__WEBPACK_IMPORTED_MODULE_3__/* .assetLine */ .bl)(measured);
  switch (measured.reach.kind) {
    case "reached":
      return (0,_chunk_ETD7QXKJ_js__WEBPACK_IMPORTED_MODULE_8__/* .isActive */ .$m)(measured.reach) ? `${line} ${out.paint("green", "\u2714")}` : out.paint("yellow", line);
    case "refused":
      return out.paint("red", line);
    case "not-measured":
      return line;
  }
}
function appText({ facts: { appId, appName } }) {
  if (appId === void 0) return void 0;
  return appName === void 0 ? appId : `${(0,_chunk_X7MY6UZ2_js__WEBPACK_IMPORTED_MODULE_18__/* .plain */ .pj)(appName, 80)} (${appId})`;
}
function isoOrNull(at) {
  return at === void 0 ? null : (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_25__/* .isoTime */ .Ly)(at);
}
function styleOf(outcome) {
  if ((0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_30__/* .fails */ .c6)(outcome)) return "red";
  return outcome === "attention" ? "yellow" : "green";
}

// src/cli/inspect.ts
var NO_REPOSITORY = "no/repository";
async function inspect(flags, context) {
  const { terminal, runtime } = context;
  const environment = (0,_chunk_QBQFRLLT_js__WEBPACK_IMPORTED_MODULE_7__/* .readCliEnvironment */ .I8)(context.env);
  const fields = (0,_chunk_QBQFRLLT_js__WEBPACK_IMPORTED_MODULE_7__/* .fixedFields */ .i8)((0,_chunk_QBQFRLLT_js__WEBPACK_IMPORTED_MODULE_7__/* .commandFields */ .rc)(flags, environment), {
    "secret-name": { name: "--secret", value: String(flags.secret ?? "META_ACCESS_TOKEN") },
    "dry-run": { name: "--dry-run", value: "true" },
    "open-issues": { name: "--open-issues", value: "false" },
    "secrets-token": { name: "GH_TOKEN", value: "" },
    "github-token": { name: "GH_TOKEN", value: "" }
  });
  if (!terminal.isInteractive) (0,_chunk_QBQFRLLT_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseMissing */ .jQ)(await (0,_chunk_QBQFRLLT_js__WEBPACK_IMPORTED_MODULE_7__/* .metaNeedsOf */ .Ks)(fields, flags));
  const complete = await (0,_chunk_QBQFRLLT_js__WEBPACK_IMPORTED_MODULE_7__/* .withMetaSecrets */ .Z4)(
    fields,
    flags,
    terminal,
    () => (0,_chunk_QBQFRLLT_js__WEBPACK_IMPORTED_MODULE_7__/* .askForAppId */ .t2)("facebook", flags, context)
  );
  const options = await (0,_chunk_QBQFRLLT_js__WEBPACK_IMPORTED_MODULE_7__/* .readRunOptions */ .u8)(complete, NO_REPOSITORY);
  const [config] = options.configs;
  const location = {
    apiUrl: environment.githubApiUrl,
    serverUrl: environment.githubServerUrl,
    repository: NO_REPOSITORY
  };
  const progress = flags.json === true ? void 0 : terminal.progress("Asking Meta about the token.");
  const services = (0,_chunk_3XILZNWI_js__WEBPACK_IMPORTED_MODULE_5__/* .connectServices */ .LT)(options, location, runtime, {
    logger: { line: () => {
    } },
    onSecret: (secret) => context.learn(secret.reveal())
  });
  const report = await (0,_chunk_MTHTIEVC_js__WEBPACK_IMPORTED_MODULE_4__/* .refreshToken */ .B)(config, options.mode, services).finally(() => progress?.stop());
  const { out } = terminal;
  if (flags.json === true) out.line(JSON.stringify(inspectionJson(report), null, 2));
  else for (const line of inspectionLines(report, config.policy, out)) out.line(line);
  const ofVersion = (0,_chunk_U624QCQN_js__WEBPACK_IMPORTED_MODULE_0__/* .warnOfVersion */ .u)([report], services);
  for (const { message, hint } of [...report.warnings, ...ofVersion ? [ofVersion] : []])
    terminal.notes.line(`${terminal.notes.paint("yellow", "warning:")} ${message} ${hint}`);
  return (0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_30__/* .fails */ .c6)(report.outcome) ? 1 : 0;
}



/***/ })

};
