export const id = 530;
export const ids = [530];
export const modules = {

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

/***/ 1987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ lifetimeBar)
/* harmony export */ });
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9476);


// src/cli/inspect/lifetime-bar.ts
var CELLS = 20;
function lifetimeBar(left, whole, out) {
  const full = Math.max(0, Math.ceil(Math.min(1, left / whole) * CELLS));
  const style = left < 7 * _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ ? "red" : left < 14 * _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ ? "yellow" : "green";
  return out.paint(style, "\u2588".repeat(full)) + out.paint("dim", "\u2591".repeat(CELLS - full));
}




/***/ }),

/***/ 2261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ refreshToken)
/* harmony export */ });
/* harmony import */ var _chunk_QDEAJNSH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4546);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);


// src/refresh/refresh.ts

async function refreshToken(config, mode, services) {
  const [seen, { plan, apply, tell }] = await Promise.all([(0,_chunk_QDEAJNSH_js__WEBPACK_IMPORTED_MODULE_1__/* .observe */ .l)(config, mode, services), loadNextSteps()]);
  const planned = await plan(config, mode, seen, services);
  const applied = await apply(config, mode, seen, planned, services);
  return tell(config, mode, seen, applied, services);
}
async function loadNextSteps() {
  await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
  return Promise.all(/* import() */[__webpack_require__.e(800), __webpack_require__.e(175)]).then(__webpack_require__.bind(__webpack_require__, 9175));
}




/***/ }),

/***/ 9530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspect: () => (/* binding */ inspect)
/* harmony export */ });
/* harmony import */ var _chunk_ZKRCONGF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8158);
/* harmony import */ var _chunk_XLRCNGRS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9549);
/* harmony import */ var _chunk_5FMU6FIH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1054);
/* harmony import */ var _chunk_UJNLDF6H_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1987);
/* harmony import */ var _chunk_HT47DEYH_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6181);
/* harmony import */ var _chunk_GXWWWB5E_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3116);
/* harmony import */ var _chunk_OIRZCA2N_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(758);
/* harmony import */ var _chunk_VYIVAZNS_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(656);
/* harmony import */ var _chunk_WFYI7P74_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2261);
/* harmony import */ var _chunk_WLBEVJMH_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8645);
/* harmony import */ var _chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3597);
/* harmony import */ var _chunk_IEZ6FYOA_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2609);
/* harmony import */ var _chunk_RWUNG5ZT_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7396);
/* harmony import */ var _chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9199);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9914);
/* harmony import */ var _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(616);
/* harmony import */ var _chunk_36V37WCC_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6168);
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9476);
/* harmony import */ var _chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8506);
/* harmony import */ var _chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(593);

























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
    expires_at: (0,_chunk_5FMU6FIH_js__WEBPACK_IMPORTED_MODULE_2__/* .isoExpiry */ .r)(facts.expiresAt),
    days_left: (0,_chunk_XLRCNGRS_js__WEBPACK_IMPORTED_MODULE_1__/* .daysLeft */ .H)(report) ?? null,
    data_access_expires_at: (0,_chunk_5FMU6FIH_js__WEBPACK_IMPORTED_MODULE_2__/* .isoExpiry */ .r)(facts.dataAccessExpiresAt),
    refresh_is_due: isRefreshDue(report),
    next_refresh_at: isoOrNull(nextRefreshAt),
    warn_at: isoOrNull(warnAt)
  };
}
function inspectionLines(report, policy, out) {
  const { facts, outcome, reason, now } = report;
  const fact = (name, value) => value === void 0 ? [] : [`  ${out.paint("dim", name.padEnd(13))}${value}`];
  const scopes = facts.scopes?.map((scope) => (0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_11__/* .plain */ .pj)(scope, 80));
  const missing = missingScopesOf(report);
  const { what, hint } = (0,_chunk_VYIVAZNS_js__WEBPACK_IMPORTED_MODULE_5__/* .explain */ .WE)(reason);
  return [
    ...facts.kind === "unknown" ? [] : fact("kind", (0,_chunk_GXWWWB5E_js__WEBPACK_IMPORTED_MODULE_18__/* .kindText */ .u)(facts.kind)),
    ...fact("app", appText(report)),
    ...fact("user", facts.userId),
    ...fact("page", facts.profileId),
    ...fact("permissions", scopes && (scopes.length === 0 ? "none" : scopes.join(", "))),
    ...policy.requiredScopes.length === 0 || scopes === void 0 ? [] : fact("required", requiredText(policy.requiredScopes, missing, out)),
    ...now === void 0 ? [] : [...clockLines(report, now, fact, out), ""],
    `${out.paint(styleOf(outcome), outcome)}: ${what}`,
    ...outcome === "misconfigured" || outcome === "inconclusive" ? [hint] : [],
    ...outcome === "reauthorize" ? ["A new login gives a new token: refresh-meta-token login"] : [],
    ...nextLines(report)
  ];
}
function clockLines({ facts }, now, fact, out) {
  const { issuedAt, expiresAt, dataAccessExpiresAt, scopes } = facts;
  const bar = typeof expiresAt === "number" && issuedAt !== void 0 ? fact("", (0,_chunk_UJNLDF6H_js__WEBPACK_IMPORTED_MODULE_3__/* .lifetimeBar */ .j)(expiresAt - now, expiresAt - issuedAt, out)) : [];
  const ruled = (0,_chunk_36V37WCC_js__WEBPACK_IMPORTED_MODULE_14__/* .scopesRuledByDataAccess */ .rf)(scopes);
  const ruling = scopes === void 0 || typeof dataAccessExpiresAt !== "number" ? "" : ruled.length === 0 ? "; none of these permissions depends on it" : `; then these end: ${ruled.map((scope) => (0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_11__/* .plain */ .pj)(scope, 80)).join(", ")}`;
  return [
    ...fact("issued", issuedAt === void 0 ? void 0 : (0,_chunk_OIRZCA2N_js__WEBPACK_IMPORTED_MODULE_4__/* .moment */ .n$)(issuedAt)),
    ...fact("ends", (0,_chunk_OIRZCA2N_js__WEBPACK_IMPORTED_MODULE_4__/* .expiryText */ .X5)(expiresAt, now)),
    ...bar,
    ...fact("data access", (0,_chunk_OIRZCA2N_js__WEBPACK_IMPORTED_MODULE_4__/* .expiryText */ .X5)(dataAccessExpiresAt, now) + ruling)
  ];
}
function nextLines(report) {
  const { nextRefreshAt, warnAt, now, facts } = report;
  if (now === void 0 || typeof facts.expiresAt !== "number" || facts.expiresAt <= now) return [];
  if (isRefreshDue(report)) return ["Next: refresh asks Meta for a fresh token, today."];
  const from = (at) => `${(0,_chunk_OIRZCA2N_js__WEBPACK_IMPORTED_MODULE_4__/* .moment */ .n$)(at)} (in ${(0,_chunk_OIRZCA2N_js__WEBPACK_IMPORTED_MODULE_4__/* .timeLeft */ .f$)(at, now).replace(" left", "")})`;
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
function appText({ facts: { appId, appName } }) {
  if (appId === void 0) return void 0;
  return appName === void 0 ? appId : `${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_11__/* .plain */ .pj)(appName, 80)} (${appId})`;
}
function isoOrNull(at) {
  return at === void 0 ? null : (0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_15__/* .isoTime */ .Ly)(at);
}
function styleOf(outcome) {
  if ((0,_chunk_HT47DEYH_js__WEBPACK_IMPORTED_MODULE_19__/* .fails */ .c6)(outcome)) return "red";
  return outcome === "attention" ? "yellow" : "green";
}

// src/cli/inspect.ts
var NO_REPOSITORY = "no/repository";
async function inspect(flags, context) {
  const { terminal, runtime } = context;
  const environment = (0,_chunk_ZKRCONGF_js__WEBPACK_IMPORTED_MODULE_0__/* .readCliEnvironment */ .I8)(context.env);
  const fields = (0,_chunk_ZKRCONGF_js__WEBPACK_IMPORTED_MODULE_0__/* .fixedFields */ .i8)((0,_chunk_ZKRCONGF_js__WEBPACK_IMPORTED_MODULE_0__/* .commandFields */ .rc)(flags, environment), {
    "secret-name": { name: "--secret", value: String(flags.secret ?? "META_ACCESS_TOKEN") },
    "dry-run": { name: "--dry-run", value: "true" },
    "open-issues": { name: "--open-issues", value: "false" },
    "secrets-token": { name: "GH_TOKEN", value: "" },
    "github-token": { name: "GH_TOKEN", value: "" }
  });
  const options = await (0,_chunk_IEZ6FYOA_js__WEBPACK_IMPORTED_MODULE_9__/* .readRunOptions */ .u8)(await (0,_chunk_ZKRCONGF_js__WEBPACK_IMPORTED_MODULE_0__/* .withMetaSecrets */ .Z4)(fields, flags, terminal), NO_REPOSITORY);
  const [config] = options.configs;
  const location = {
    apiUrl: environment.githubApiUrl,
    serverUrl: environment.githubServerUrl,
    repository: NO_REPOSITORY
  };
  const progress = flags.json === true ? void 0 : terminal.progress("Asking Meta about the token.");
  const services = (0,_chunk_WLBEVJMH_js__WEBPACK_IMPORTED_MODULE_7__/* .connectServices */ .LT)(options, location, runtime, {
    logger: { line: () => {
    }, debug: () => {
    } },
    onSecret: () => {
    }
  });
  const report = await (0,_chunk_WFYI7P74_js__WEBPACK_IMPORTED_MODULE_6__/* .refreshToken */ .B)(config, options.mode, services).finally(() => progress?.stop());
  const { out } = terminal;
  if (flags.json === true) out.line(JSON.stringify(inspectionJson(report), null, 2));
  else for (const line of inspectionLines(report, config.policy, out)) out.line(line);
  return (0,_chunk_HT47DEYH_js__WEBPACK_IMPORTED_MODULE_19__/* .fails */ .c6)(report.outcome) ? 1 : 0;
}



/***/ })

};
