export const id = 211;
export const ids = [211];
export const modules = {

/***/ 8233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   K$: () => (/* binding */ isAboutWhatWasGiven),
/* harmony export */   Nx: () => (/* binding */ alertsOfLivingToken),
/* harmony export */   XU: () => (/* binding */ isDead),
/* harmony export */   kD: () => (/* binding */ mostSevereLevel),
/* harmony export */   m5: () => (/* binding */ alertsOfCredential)
/* harmony export */ });
/* harmony import */ var _chunk_AJTK3TQ2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8751);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7492);



// src/token/alert.ts
function isDead(alerts) {
  return alerts.some(({ kind }) => kind === "dead");
}
var GIVEN_WRONGLY = /* @__PURE__ */ new Set(["app-credentials-refused", "other-app", "other-user"]);
var NO_SUCH_PLACE = /* @__PURE__ */ new Set(["not-found", "secret-missing"]);
var MAY_BE_MISTYPED = /* @__PURE__ */ new Set([
  "missing-scopes",
  "asset-refused",
  "github-credential",
  "github-credential-ends"
]);
function isAboutWhatWasGiven(alerts, isWatched) {
  if (alerts.some((alert) => NO_SUCH_PLACE.has(reasonOf(alert)))) return true;
  return alerts.length > 0 && alerts.every((alert) => isGiven(alert, isWatched));
}
function isGiven(alert, isWatched) {
  if (alert.kind === "refused-by-meta") return GIVEN_WRONGLY.has(alert.reason);
  const mayBeMistyped = MAY_BE_MISTYPED.has(alert.kind) || reasonOf(alert) === "unreadable";
  return isWatched && mayBeMistyped;
}
var LEVELS = [14, 7, 3, 1, 0];
function levelOf(alert, now) {
  switch (alert.kind) {
    case "dead":
    case "missing-scopes":
      return 0;
    case "ends-soon":
    case "data-access":
    case "github-credential-ends":
      return levelOfDeadline(alert.endsAt, now);
    case "refused-by-meta":
    case "asset-refused":
    case "refresh-declined":
    case "github-credential":
    case "target":
      return 14;
  }
}
function mostSevereLevel(alerts, now) {
  const levels = alerts.map((alert) => levelOf(alert, now));
  return LEVELS.findLast((level) => levels.includes(level)) ?? 14;
}
function levelOfDeadline(endsAt, now) {
  const days = (endsAt - now) / _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_;
  if (days <= 0) return 0;
  if (days <= 1) return 1;
  if (days <= 3) return 3;
  return days <= 7 ? 7 : 14;
}
function alertsOfLivingToken(facts, policy, now, notExtended) {
  const alerts = [];
  const lacking = (0,_chunk_AJTK3TQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .missingScopes */ ["if"])(facts.scopes, policy);
  if (lacking.length > 0) {
    const ofApp = facts.kind === "app" ? { ofApp: true } : {};
    alerts.push({ kind: "missing-scopes", scopes: lacking, ...ofApp });
  }
  if (notExtended !== "would-extend" && (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .isDate */ .$P)(facts.expiresAt) && (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .endsWithin */ ._c)(facts.expiresAt, policy.warnBeforeDays, now)) {
    alerts.push({
      kind: "ends-soon",
      endsAt: facts.expiresAt,
      why: facts.kind === "page" ? "page-token" : notExtended
    });
  }
  const ruled = (0,_chunk_AJTK3TQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .scopesRuledByDataAccess */ .rf)(facts.scopes);
  const dataAccess = facts.dataAccessExpiresAt;
  if (ruled.length > 0 && (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .isDate */ .$P)(dataAccess) && (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .endsWithin */ ._c)(dataAccess, policy.warnBeforeDays, now)) {
    alerts.push({ kind: "data-access", endsAt: dataAccess, scopes: ruled });
  }
  return alerts;
}
function alertsOfCredential(endsAt, policy, now) {
  return (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .isDate */ .$P)(endsAt) && (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .endsWithin */ ._c)(endsAt, policy.warnBeforeDays, now) ? [{ kind: "github-credential-ends", endsAt }] : [];
}
function reasonOf(alert) {
  switch (alert.kind) {
    case "dead":
    case "refused-by-meta":
      return alert.reason;
    case "missing-scopes":
      return alert.ofApp ? "app-token-scopes" : "missing-scopes";
    case "asset-refused":
      return "asset-refused";
    case "ends-soon":
      return "ends-soon";
    case "refresh-declined":
      return "refresh-declined";
    case "data-access":
      return "data-access-ends";
    case "github-credential":
      return alert.problem.reason;
    case "github-credential-ends":
      return "credential-ends";
    case "target":
      return "target-not-written";
  }
}




/***/ }),

/***/ 6348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   If: () => (/* binding */ endFact),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   X5: () => (/* binding */ expiryText),
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
function endFact(expiry, alerts, now) {
  const death = alerts.find((alert) => alert.kind === "dead");
  if (death === void 0 || !(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .isDate */ .$P)(expiry) || expiry <= now) return ["Ends", expiryText(expiry, now)];
  return [HELD.has(death.reason) ? "Ends, if it works again" : "Would have ended", moment(expiry)];
}




/***/ }),

/***/ 61:
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
/* harmony import */ var _chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9880);
/* harmony import */ var _chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2273);



// src/messages/meta-answer.ts
function metaAnswer(trace) {
  const answers = [oneAnswer(trace), trace.next && metaAnswer(trace.next)];
  return answers.filter((answer) => answer !== void 0).join(" ") || void 0;
}
function oneAnswer(trace) {
  const { status, code, subcode, type, traceId, network, proxyStatus, redirectedTo, call, message } = trace;
  const facts = [
    ...status === void 0 ? [] : [`HTTP ${status}`],
    ...redirectedTo === void 0 ? [] : [`a redirect to ${inert(redirectedTo)}`],
    ...code === void 0 ? [] : [`code ${code}`],
    ...subcode === void 0 ? [] : [`sub-code ${subcode}`],
    ...type === void 0 ? [] : [`type ${type}`],
    ...traceId === void 0 ? [] : [`trace ${traceId}`],
    ...network === void 0 ? [] : [network],
    ...proxyStatus === void 0 ? [] : [`proxy HTTP ${proxyStatus}`]
  ];
  const words = message === void 0 ? "" : inert(message);
  const quoted = words === "" ? "" : ` In Meta's words: "${words}"${/[.!?…。]$/u.test(words) ? "" : "."}`;
  if (facts.length === 0 && quoted === "") return void 0;
  const asked = call === void 0 ? "" : ` to ${call}`;
  if (network !== void 0)
    return `The connection${call === void 0 ? "" : ` for ${call}`}: ${facts.join(", ")}.`;
  return `Meta's answer${asked}: ${facts.length === 0 ? "no error code" : facts.join(", ")}.${quoted}`;
}
function inert(text) {
  return (0,_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(text).replaceAll("://", ": //");
}

// src/messages/assets.ts
var LONGEST_NAME = 60;
function assetLine({ asset, reach }) {
  const name = reach.kind === "reached" && reach.name !== void 0 ? ` (${(0,_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(reach.name, LONGEST_NAME)})` : "";
  return `${asset.name}${name}: ${reachText(reach)}`;
}
function reachText(reach) {
  switch (reach.kind) {
    case "reached":
      return (0,_chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_0__/* .isActive */ .$m)(reach) ? "reached" : `reached, but ${accountState(reach)}`;
    case "refused":
      return "refused";
    case "not-measured": {
      const { code } = reach.trace;
      return `not measured in this run${code === void 0 ? "" : ` (Meta's code ${code})`}`;
    }
  }
}
var ACCOUNT_STATES = {
  2: "disabled",
  3: "unsettled: a payment is due",
  7: "pending risk review",
  8: "pending settlement",
  9: "in its grace period",
  100: "pending closure",
  101: "closed"
};
function accountState({ accountStatus }) {
  return ACCOUNT_STATES[`${accountStatus}`] ?? `in a state that Meta numbers ${accountStatus}`;
}
function inactiveAccounts(assets) {
  const states = assets.flatMap(
    ({ asset, reach }) => reach.kind !== "reached" || (0,_chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_0__/* .isActive */ .$m)(reach) ? [] : [`${asset.name} is ${accountState(reach)}`]
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
    message: `The new token is stored, but it does not reach what the old one did: ${shown(lost)}.`,
    hint: "If a workflow needs that, log in again with --rerequest and tick it."
  };
}
function lostText(reason, lost) {
  return reason === "new-token-lacks-assets" ? `Not reached: ${shown(lost)}.` : `Could not be verified: ${shown(lost)}.`;
}
var MOST_SHOWN = 20;
function shown(names) {
  const first = names.slice(0, MOST_SHOWN).map((name) => (0,_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(name, 200));
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
      return `The token belongs to a page${cause.pageId === void 0 ? "" : ` (${cause.pageId})`} and reaches only that page.`;
    case "not-ticked":
      return "It was not ticked at the login, or was added later: debug_token does not list it.";
    case "other-account":
      return `The token belongs to another account: ${cause.owner}.`;
  }
}
function whereToRestore(kind, cause) {
  switch (cause?.kind) {
    case "missing-scope":
      return "Log in again and allow that permission.";
    case "page-token":
      return "Store a user's or system user's token, or remove the asset from assets.";
    case "not-ticked":
      return "Log in again, through the link in the issue or with login --rerequest, and tick it.";
    case "other-account":
      return "Correct the ID, or log in as the other account; while the app is in development, that account must have accepted the invitation as a tester of the app.";
    default:
      return PLACES[kind];
  }
}
var SETTINGS = "https://business.facebook.com/settings";
var PLACES = {
  "ad-account": `An admin of the ad account can assign it again: Business settings, Accounts, Ad accounts (${SETTINGS}/ad-accounts).`,
  page: `An admin of the page can give the role again: Business settings, Accounts, Pages (${SETTINGS}/pages), or the page's own settings, Page access.`,
  instagram: `Access depends on the page that the account is linked to: an admin of the page can restore both in Business settings, Accounts (${SETTINGS}).`,
  threads: "The owner of the account can log in again.",
  business: `An admin of the business can add the person or the system user again: Business settings, Users (${SETTINGS}).`,
  whatsapp: `An admin of the business can assign it again: Business settings, Accounts, WhatsApp accounts (${SETTINGS}).`,
  phone: `Access depends on its WhatsApp account, which an admin of the business can assign again: Business settings, Accounts, WhatsApp accounts (${SETTINGS}).`,
  dataset: `An admin of the business can assign it again: Business settings, Data sources (${SETTINGS}).`
};




/***/ }),

/***/ 9880:
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
  if (rejection.reason !== "new-token-lacks-assets" || before === void 0) return rejection;
  const lost = lostTargets(before, facts);
  return { ...rejection, lost: lost.length > 0 ? lost : untoldTargets(before, facts) };
}
function untoldTargets(old, renewed) {
  const isTold = (scope) => granularOf(renewed).some((entry) => entry.scope === scope);
  const untold = granularOf(old).filter(({ scope }) => !isTold(scope));
  return tickedAssets({ ...old, granularScopes: untold }).map((name) => `${name} (no longer listed)`);
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

/***/ 7411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NK: () => (/* binding */ findingText),
/* harmony export */   fj: () => (/* binding */ notifyConsumers),
/* harmony export */   rn: () => (/* binding */ isoExpiry)
/* harmony export */ });
/* harmony import */ var _chunk_JQCNVXXN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61);
/* harmony import */ var _chunk_DLSUHVLX_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9799);
/* harmony import */ var _chunk_ATV4BOWB_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6348);
/* harmony import */ var _chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5594);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7492);






// src/messages/finding.ts
function findingText(reason, report) {
  const { what, hint: usual, ofSystemUser = usual, ofApp = usual } = (0,_chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .WE)(reason);
  const { alerts, now = 0, facts } = report;
  const hint = facts.kind === "system-user" ? ofSystemUser : facts.kind === "app" ? ofApp : usual;
  switch (reason) {
    case "ends-soon":
    case "data-access-ends":
    case "credential-ends": {
      const endsAt = deadline(reason, alerts);
      return endsAt === void 0 ? `${what} ${hint}` : `Act before ${(0,_chunk_ATV4BOWB_js__WEBPACK_IMPORTED_MODULE_1__/* .moment */ .n$)(endsAt)} (${(0,_chunk_ATV4BOWB_js__WEBPACK_IMPORTED_MODULE_1__/* .timeLeft */ .f$)(endsAt, now)}). ${what} ${hint}`;
    }
    case "missing-scopes": {
      const scopes = alerts.flatMap((alert) => alert.kind === "missing-scopes" ? alert.scopes : []);
      return `Missing: ${scopes.join(", ")}. ${what} ${hint}`;
    }
    case "asset-refused": {
      const refused = alerts.flatMap((alert) => alert.kind === "asset-refused" ? alert.assets : []);
      return [what, ...refused.map(_chunk_JQCNVXXN_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedText */ .cN)].join(" ");
    }
    case "new-token-lacks-assets":
    case "new-token-unproved":
      return [what, ...report.lost === void 0 ? [] : [(0,_chunk_JQCNVXXN_js__WEBPACK_IMPORTED_MODULE_0__/* .lostText */ .kF)(reason, report.lost)], hint].join(" ");
    case "target-not-written":
      return report.failedTargets.map(({ location, why, hint: fix }) => `${location}: ${why} ${fix}`).join(" ");
    default: {
      const problem = alerts.find((alert) => alert.kind === "github-credential")?.problem;
      if (problem?.reason === reason) return `${problem.message} ${problem.hint}`;
      const told = report.warnings.find((warning) => warning.reason === reason);
      if (told !== void 0) return `${told.message} ${told.hint}`;
      const owner = answered(report) ?? reason;
      const isAnswered = (0,_chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_2__/* .isMetas */ .rl)(reason) && reason === owner;
      const answer = isAnswered && report.trace !== void 0 ? (0,_chunk_JQCNVXXN_js__WEBPACK_IMPORTED_MODULE_0__/* .metaAnswer */ .ul)(report.trace) : void 0;
      return [what, ...answer === void 0 ? [] : [answer], hint].join(" ");
    }
  }
}
function answered({ reason, findings, answered: about }) {
  return about ?? [reason, ...findings.map((finding) => finding.reason)].find(_chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_2__/* .isMetas */ .rl);
}
var DEADLINES = {
  "ends-soon": "ends-soon",
  "data-access-ends": "data-access",
  "credential-ends": "github-credential-ends"
};
function deadline(reason, alerts) {
  return alerts.filter((alert) => "endsAt" in alert).find(({ kind }) => kind === DEADLINES[reason])?.endsAt;
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
    return [(0,_chunk_DLSUHVLX_js__WEBPACK_IMPORTED_MODULE_4__/* .notExported */ .fr)()];
  }
}
var DONE = { kind: "done", data: true };




/***/ })

};
