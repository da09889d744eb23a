export const id = 717;
export const ids = [717];
export const modules = {

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

/***/ 2717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspect: () => (/* binding */ inspect)
/* harmony export */ });
/* harmony import */ var _chunk_T7OV5A7P_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3172);
/* harmony import */ var _chunk_7RZJORXA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(382);
/* harmony import */ var _chunk_PNIT3VEH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1134);
/* harmony import */ var _chunk_2SQY5HZ7_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7014);
/* harmony import */ var _chunk_E3ZZEC5B_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7790);
/* harmony import */ var _chunk_AJI4GYDN_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4245);
/* harmony import */ var _chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6603);
/* harmony import */ var _chunk_WLURDGSV_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7901);
/* harmony import */ var _chunk_EPC2CMAT_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6040);
/* harmony import */ var _chunk_AZKXELMV_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8679);
/* harmony import */ var _chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(106);
/* harmony import */ var _chunk_MLOVMMHN_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2437);
/* harmony import */ var _chunk_DLZ4SMWX_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9776);
/* harmony import */ var _chunk_GMKZNO34_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3308);
/* harmony import */ var _chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(2841);
/* harmony import */ var _chunk_SF26MNQT_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(862);
/* harmony import */ var _chunk_GXWWWB5E_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(4595);
/* harmony import */ var _chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5163);
/* harmony import */ var _chunk_BMJZUXYB_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6182);
/* harmony import */ var _chunk_U6I6BOAW_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5758);
/* harmony import */ var _chunk_R3OL7Z5T_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(5165);
/* harmony import */ var _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(9942);
/* harmony import */ var _chunk_GKFOO4HZ_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(5469);
/* harmony import */ var _chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(3601);
/* harmony import */ var _chunk_5FLHDHIR_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(325);
/* harmony import */ var _chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(2031);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(5313);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(7492);
/* harmony import */ var _chunk_3Y2WMDBS_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(6496);
/* harmony import */ var _chunk_JYKV3UBK_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(2622);
/* harmony import */ var _chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(1913);
/* harmony import */ var _chunk_YUQ7XHZQ_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(8858);







































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
    expires_at: (0,_chunk_2SQY5HZ7_js__WEBPACK_IMPORTED_MODULE_3__/* .isoExpiry */ .rn)(facts.expiresAt),
    days_left: (0,_chunk_PNIT3VEH_js__WEBPACK_IMPORTED_MODULE_2__/* .daysLeft */ .H_)(report) ?? null,
    data_access_expires_at: (0,_chunk_2SQY5HZ7_js__WEBPACK_IMPORTED_MODULE_3__/* .isoExpiry */ .rn)(facts.dataAccessExpiresAt),
    assets: (0,_chunk_PNIT3VEH_js__WEBPACK_IMPORTED_MODULE_2__/* .assetEntries */ .bF)(report),
    refresh_is_due: isRefreshDue(report),
    next_refresh_at: isoOrNull(nextRefreshAt),
    warn_at: isoOrNull(warnAt)
  };
}
var LONGEST_ANSWER = 1e3;
function inspectionLines(report, policy, out) {
  const { facts, outcome, reason, now } = report;
  const fact = (name, value) => value === void 0 ? [] : [`  ${out.paint("dim", name.padEnd(13))}${value}`];
  const scopes = facts.scopes?.map((scope) => (0,_chunk_GKFOO4HZ_js__WEBPACK_IMPORTED_MODULE_20__/* .plain */ .pj)(scope, 80));
  const missing = missingScopesOf(report);
  const { what, hint, atTerminal = hint } = (0,_chunk_U6I6BOAW_js__WEBPACK_IMPORTED_MODULE_17__/* .explain */ .WE)(reason);
  const answer = report.trace && (0,_chunk_AZKXELMV_js__WEBPACK_IMPORTED_MODULE_9__/* .metaAnswer */ .u)(report.trace);
  return [
    ...facts.kind === "unknown" ? [] : fact("kind", (0,_chunk_GXWWWB5E_js__WEBPACK_IMPORTED_MODULE_30__/* .kindText */ .u)(facts.kind)),
    ...fact("app", appText(report)),
    ...fact("user", facts.userId),
    ...fact("page", facts.profileId),
    ...fact("permissions", scopes && (scopes.length === 0 ? "none" : scopes.join(", "))),
    ...policy.requiredScopes.length === 0 || scopes === void 0 ? [] : fact("required", requiredText(policy.requiredScopes, missing, out)),
    ...(report.assets ?? []).flatMap(
      (measured, index) => fact(index === 0 ? "assets" : "", assetText(measured, out))
    ),
    ...now === void 0 ? [] : [...clockLines(report, now, fact, out), ""],
    `${out.paint(styleOf(outcome), outcome)}: ${reason === "asset-refused" ? (0,_chunk_2SQY5HZ7_js__WEBPACK_IMPORTED_MODULE_3__/* .findingText */ .NK)(reason, report) : what}`,
    ...outcome === "misconfigured" || outcome === "inconclusive" ? [atTerminal] : [],
    ...answer === void 0 ? [] : [out.paint("dim", (0,_chunk_GKFOO4HZ_js__WEBPACK_IMPORTED_MODULE_20__/* .plain */ .pj)(answer, LONGEST_ANSWER))],
    ...outcome === "reauthorize" ? ["A new login gives a new token: refresh-meta-token login"] : [],
    ...nextLines(report)
  ];
}
function clockLines({ facts }, now, fact, out) {
  const { issuedAt, expiresAt, dataAccessExpiresAt, scopes } = facts;
  const bar = typeof expiresAt === "number" && issuedAt !== void 0 ? fact("", (0,_chunk_DLZ4SMWX_js__WEBPACK_IMPORTED_MODULE_12__/* .lifetimeBar */ .j)(expiresAt - now, expiresAt - issuedAt, out)) : [];
  const ruled = (0,_chunk_MLOVMMHN_js__WEBPACK_IMPORTED_MODULE_11__/* .scopesRuledByDataAccess */ .rf)(scopes);
  const ruling = scopes === void 0 || typeof dataAccessExpiresAt !== "number" ? "" : ruled.length === 0 ? "; none of these permissions depends on it" : `; then these end: ${ruled.map((scope) => (0,_chunk_GKFOO4HZ_js__WEBPACK_IMPORTED_MODULE_20__/* .plain */ .pj)(scope, 80)).join(", ")}`;
  return [
    ...fact("issued", issuedAt === void 0 ? void 0 : (0,_chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_15__/* .moment */ .n$)(issuedAt)),
    ...fact("ends", (0,_chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_15__/* .expiryText */ .X5)(expiresAt, now)),
    ...bar,
    ...fact("data access", (0,_chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_15__/* .expiryText */ .X5)(dataAccessExpiresAt, now) + ruling)
  ];
}
function nextLines(report) {
  const { nextRefreshAt, warnAt, now, facts } = report;
  if (now === void 0 || typeof facts.expiresAt !== "number" || facts.expiresAt <= now) return [];
  if (isRefreshDue(report)) return ["Next: refresh asks Meta for a new token, today."];
  const from = (at) => `${(0,_chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_15__/* .moment */ .n$)(at)} (in ${(0,_chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_15__/* .timeLeft */ .f$)(at, now).replace(" left", "")})`;
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
  const line = (0,_chunk_EPC2CMAT_js__WEBPACK_IMPORTED_MODULE_8__/* .assetLine */ .bl)(measured);
  switch (measured.reach.kind) {
    case "reached":
      return (0,_chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_10__/* .isActive */ .$m)(measured.reach) ? `${line} ${out.paint("green", "\u2714")}` : out.paint("yellow", line);
    case "refused":
      return out.paint("red", line);
    case "not-measured":
      return line;
  }
}
function appText({ facts: { appId, appName } }) {
  if (appId === void 0) return void 0;
  return appName === void 0 ? appId : `${(0,_chunk_GKFOO4HZ_js__WEBPACK_IMPORTED_MODULE_20__/* .plain */ .pj)(appName, 80)} (${appId})`;
}
function isoOrNull(at) {
  return at === void 0 ? null : (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_25__/* .isoTime */ .Ly)(at);
}
function styleOf(outcome) {
  if ((0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_31__/* .fails */ .c6)(outcome)) return "red";
  return outcome === "attention" ? "yellow" : "green";
}

// src/cli/inspect.ts
var NO_REPOSITORY = "no/repository";
async function inspect(flags, context) {
  const { terminal, runtime } = context;
  const environment = (0,_chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_6__/* .readCliEnvironment */ .I8)(context.env);
  const fields = (0,_chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_6__/* .fixedFields */ .i8)((0,_chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_6__/* .commandFields */ .rc)(flags, environment), {
    "secret-name": { name: "--secret", value: String(flags.secret ?? "META_ACCESS_TOKEN") },
    "dry-run": { name: "--dry-run", value: "true" },
    "open-issues": { name: "--open-issues", value: "false" },
    "secrets-token": { name: "GH_TOKEN", value: "" },
    "github-token": { name: "GH_TOKEN", value: "" }
  });
  if (!terminal.isInteractive) (0,_chunk_E3ZZEC5B_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseMissing */ .jQ)(await (0,_chunk_E3ZZEC5B_js__WEBPACK_IMPORTED_MODULE_4__/* .metaNeedsOf */ .Ks)(fields, flags));
  const complete = await (0,_chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_6__/* .withMetaSecrets */ .Z4)(
    fields,
    flags,
    terminal,
    () => (0,_chunk_E3ZZEC5B_js__WEBPACK_IMPORTED_MODULE_4__/* .askForAppId */ .t2)("facebook", flags, context)
  );
  const options = await (0,_chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_6__/* .readRunOptions */ .u8)(complete, NO_REPOSITORY);
  const [config] = options.configs;
  const location = {
    apiUrl: environment.githubApiUrl,
    serverUrl: environment.githubServerUrl,
    repository: NO_REPOSITORY
  };
  const progress = flags.json === true ? void 0 : terminal.progress("Asking Meta about the token.");
  const services = (0,_chunk_AJI4GYDN_js__WEBPACK_IMPORTED_MODULE_5__/* .connectServices */ .LT)(options, location, runtime, {
    logger: { line: () => {
    }, debug: () => {
    } },
    onSecret: (secret) => context.learn(secret.reveal())
  });
  const report = await (0,_chunk_7RZJORXA_js__WEBPACK_IMPORTED_MODULE_1__/* .refreshToken */ .B)(config, options.mode, services).finally(() => progress?.stop());
  const { out } = terminal;
  if (flags.json === true) out.line(JSON.stringify(inspectionJson(report), null, 2));
  else for (const line of inspectionLines(report, config.policy, out)) out.line(line);
  const ofVersion = (0,_chunk_T7OV5A7P_js__WEBPACK_IMPORTED_MODULE_0__/* .warnOfVersion */ .u)([report], services);
  for (const { message, hint } of [...report.warnings, ...ofVersion ? [ofVersion] : []])
    terminal.notes.line(`${terminal.notes.paint("yellow", "warning:")} ${message} ${hint}`);
  return (0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_31__/* .fails */ .c6)(report.outcome) ? 1 : 0;
}



/***/ })

};
