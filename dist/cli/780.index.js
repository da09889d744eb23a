export const id = 780;
export const ids = [780];
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

/***/ 8897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ daysLeft),
/* harmony export */   Re: () => (/* binding */ knownEnd),
/* harmony export */   bF: () => (/* binding */ assetEntries),
/* harmony export */   jr: () => (/* binding */ reportEntry)
/* harmony export */ });
/* harmony import */ var _chunk_PORRIA6A_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7411);
/* harmony import */ var _chunk_A62EAXTI_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8233);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7492);




// src/refresh/report-entry.ts
function reportEntry(report) {
  return {
    secret: report.secret,
    outcome: report.outcome,
    reason: report.reason,
    refreshed: report.refreshed,
    token_kind: report.facts.kind,
    expires_at: (0,_chunk_PORRIA6A_js__WEBPACK_IMPORTED_MODULE_0__/* .isoExpiry */ .rn)(knownEnd(report)),
    data_access_expires_at: (0,_chunk_PORRIA6A_js__WEBPACK_IMPORTED_MODULE_0__/* .isoExpiry */ .rn)(report.facts.dataAccessExpiresAt),
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
function knownEnd({ facts: { expiresAt }, alerts, now = 0 }) {
  const hasPassed = (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_2__/* .isDate */ .$P)(expiresAt) && expiresAt <= now;
  return (0,_chunk_A62EAXTI_js__WEBPACK_IMPORTED_MODULE_1__/* .isDead */ .XU)(alerts) && !hasPassed ? "unknown" : expiresAt;
}
function daysLeft({ facts, alerts, now }) {
  if ((0,_chunk_A62EAXTI_js__WEBPACK_IMPORTED_MODULE_1__/* .isDead */ .XU)(alerts)) return 0;
  return now === void 0 ? void 0 : (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeDaysLeft */ .ah)(facts.expiresAt, now);
}




/***/ }),

/***/ 2259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ runToken)
/* harmony export */ });
/* harmony import */ var _chunk_MGELIKVD_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2150);
/* harmony import */ var _chunk_4IUVC5MK_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1365);



// src/refresh/refresh.ts
async function refreshToken(config, mode, services, loadLater) {
  const [observed, { planToken, apply, report }] = await Promise.all([
    (0,_chunk_4IUVC5MK_js__WEBPACK_IMPORTED_MODULE_1__/* .observe */ .lB)(config, mode, services),
    (0,_chunk_MGELIKVD_js__WEBPACK_IMPORTED_MODULE_0__/* .questionsSent */ .g$)().then(loadLater)
  ]);
  const applied = await apply(config, mode, observed, planToken(observed.token, config.policy), services);
  return report(config, mode, observed, applied, services);
}

// src/cli/run-token.ts
function runToken(config, mode, services) {
  return refreshToken(config, mode, services, () => Promise.all(/* import() */[__webpack_require__.e(211), __webpack_require__.e(813), __webpack_require__.e(897)]).then(__webpack_require__.bind(__webpack_require__, 6897)));
}




/***/ }),

/***/ 8886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ warnOfVersion)
/* harmony export */ });
/* harmony import */ var _chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5594);
/* harmony import */ var _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7757);
/* harmony import */ var _chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2273);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7492);





// src/messages/api-version.ts
function versionEnds({ version, endsAt, onlyAds }, now) {
  const what = onlyAds ? `${version} of Meta's API for ads` : `${version} of Meta's API`;
  return {
    reason: "api-version-ends",
    message: `${what} ${endsAt > now ? "ends" : "ended"} on ${(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_2__/* .isoDay */ .kh)(endsAt)}.`,
    hint: (0,_chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)("api-version-ends").hint
  };
}
function versionUpgraded(version, said) {
  return {
    reason: "api-version-upgraded",
    message: `Meta no longer serves ${version} for every call. In its words: "${(0,_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(said).replaceAll("://", ": //")}"`,
    hint: (0,_chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)("api-version-upgraded").hint
  };
}
function versionRefused(version) {
  return {
    reason: "api-version-ended",
    message: `Meta no longer serves ${version} for an asset, so that asset could not be measured.`,
    hint: (0,_chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)("api-version-ended").hint
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
  const ending = (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_1__/* .endingVersion */ .QE)(graphApiVersion, asksAds, now);
  return ending && versionEnds(ending, now);
}




/***/ }),

/***/ 7917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ originText),
/* harmony export */   HR: () => (/* binding */ MADE_FROM_SHORT_LIVED),
/* harmony export */   uS: () => (/* binding */ kindText),
/* harmony export */   wc: () => (/* binding */ renewalOf)
/* harmony export */ });
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7492);


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
function originText({ kind, expiresAt }) {
  return kind === "page" && (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .isDate */ .$P)(expiresAt) ? MADE_FROM_SHORT_LIVED : void 0;
}
var MADE_FROM_SHORT_LIVED = "It is a page's token with an end date, so it was made from a short-lived user token.";
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

/***/ 780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspect: () => (/* binding */ inspect)
/* harmony export */ });
/* harmony import */ var _chunk_GQMH3SWE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8886);
/* harmony import */ var _chunk_E5P4BFUU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8897);
/* harmony import */ var _chunk_PORRIA6A_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7411);
/* harmony import */ var _chunk_JQCNVXXN_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61);
/* harmony import */ var _chunk_FJMYDWY4_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2259);
/* harmony import */ var _chunk_MGELIKVD_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2150);
/* harmony import */ var _chunk_4IUVC5MK_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1365);
/* harmony import */ var _chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1372);
/* harmony import */ var _chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9880);
/* harmony import */ var _chunk_A62EAXTI_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8233);
/* harmony import */ var _chunk_AJTK3TQ2_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8751);
/* harmony import */ var _chunk_KASXIQWW_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1522);
/* harmony import */ var _chunk_WFY5MDCE_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5343);
/* harmony import */ var _chunk_DLZ4SMWX_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9776);
/* harmony import */ var _chunk_IZFVMFC5_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7917);
/* harmony import */ var _chunk_ATV4BOWB_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6348);
/* harmony import */ var _chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(2841);
/* harmony import */ var _chunk_PGDHEBI7_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7779);
/* harmony import */ var _chunk_7B5JV6UZ_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6488);
/* harmony import */ var _chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(5594);
/* harmony import */ var _chunk_L2N6XHAH_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7002);
/* harmony import */ var _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7757);
/* harmony import */ var _chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(2273);
/* harmony import */ var _chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(3568);
/* harmony import */ var _chunk_BTUAOQ43_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(4379);
/* harmony import */ var _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(1838);
/* harmony import */ var _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(6871);
/* harmony import */ var _chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(7470);
/* harmony import */ var _chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(992);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(7492);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(5313);
/* harmony import */ var _chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(7953);
/* harmony import */ var _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(2573);









































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
    expires_at: (0,_chunk_PORRIA6A_js__WEBPACK_IMPORTED_MODULE_2__/* .isoExpiry */ .rn)((0,_chunk_E5P4BFUU_js__WEBPACK_IMPORTED_MODULE_1__/* .knownEnd */ .Re)(report)),
    days_left: (0,_chunk_E5P4BFUU_js__WEBPACK_IMPORTED_MODULE_1__/* .daysLeft */ .H_)(report) ?? null,
    data_access_expires_at: (0,_chunk_PORRIA6A_js__WEBPACK_IMPORTED_MODULE_2__/* .isoExpiry */ .rn)(facts.dataAccessExpiresAt),
    assets: (0,_chunk_E5P4BFUU_js__WEBPACK_IMPORTED_MODULE_1__/* .assetEntries */ .bF)(report),
    refresh_is_due: isRefreshDue(report),
    next_refresh_at: isoOrNull(nextRefreshAt),
    warn_at: isoOrNull(warnAt)
  };
}
var LONGEST_ANSWER = 1e3;
function inspectionLines(report, policy, out, program) {
  const { facts, outcome, reason, now } = report;
  const fact = (name, value) => value === void 0 ? [] : [`  ${out.paint("dim", name.padEnd(13))}${value}`];
  const scopes = facts.scopes?.map((scope) => (0,_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_31__/* .plain */ .pj)(scope, 80));
  const missing = missingScopesOf(report);
  const { what, hint, atTerminal = hint } = (0,_chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_18__/* .explain */ .WE)(reason);
  const answer = report.trace && (0,_chunk_JQCNVXXN_js__WEBPACK_IMPORTED_MODULE_3__/* .metaAnswer */ .ul)(report.trace);
  return [
    ...facts.kind === "unknown" ? [] : fact("kind", (0,_chunk_IZFVMFC5_js__WEBPACK_IMPORTED_MODULE_14__/* .kindText */ .uS)(facts.kind)),
    ...fact("app", appText(report)),
    ...fact("user", facts.userId),
    ...fact("page", facts.profileId),
    ...fact("permissions", scopes && (scopes.length === 0 ? "none" : scopes.join(", "))),
    ...policy.requiredScopes.length === 0 || scopes === void 0 ? [] : fact("required", requiredText(policy.requiredScopes, missing, out)),
    ...(report.assets ?? []).flatMap(
      (measured, index) => fact(index === 0 ? "assets" : "", assetText(measured, out))
    ),
    ...now === void 0 ? [] : [...clockLines(report, now, fact, out), ""],
    `${out.paint(styleOf(outcome), outcome)}: ${reason === "asset-refused" ? (0,_chunk_PORRIA6A_js__WEBPACK_IMPORTED_MODULE_2__/* .findingText */ .NK)(reason, report) : what}`,
    ...outcome === "misconfigured" || outcome === "inconclusive" ? [atTerminal] : [],
    ...answer === void 0 ? [] : [out.paint("dim", (0,_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_31__/* .plain */ .pj)(answer, LONGEST_ANSWER))],
    ...outcome === "reauthorize" ? [reason === "page-deleted" ? hint : remedy(facts.kind, program)] : [],
    ...nextLines(report)
  ];
}
function remedy(kind, program) {
  switch (kind) {
    case "system-user":
      return `This creates a new token for a system user: ${program} system-user`;
    case "instagram":
    case "threads":
      return `A new login gives a new token: ${program} login --platform ${kind}`;
    case "user":
    case "page":
    case "app":
    case "unknown":
      return `A new login gives a new token: ${program} login`;
  }
}
function clockLines({ facts, alerts }, now, fact, out) {
  const { issuedAt, expiresAt, dataAccessExpiresAt, scopes } = facts;
  const isOver = (0,_chunk_A62EAXTI_js__WEBPACK_IMPORTED_MODULE_9__/* .isDead */ .XU)(alerts) && typeof expiresAt === "number" && expiresAt > now;
  const bar = typeof expiresAt === "number" && issuedAt !== void 0 && !isOver ? fact("", (0,_chunk_DLZ4SMWX_js__WEBPACK_IMPORTED_MODULE_13__/* .lifetimeBar */ .j)(expiresAt - now, expiresAt - issuedAt, out)) : [];
  const ruled = (0,_chunk_AJTK3TQ2_js__WEBPACK_IMPORTED_MODULE_10__/* .scopesRuledByDataAccess */ .rf)(scopes);
  const ruling = scopes === void 0 || typeof dataAccessExpiresAt !== "number" ? "" : ruled.length === 0 ? "; none of these permissions depends on it" : `; then these end: ${ruled.map((scope) => (0,_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_31__/* .plain */ .pj)(scope, 80)).join(", ")}`;
  return [
    ...fact("issued", issuedAt === void 0 ? void 0 : (0,_chunk_ATV4BOWB_js__WEBPACK_IMPORTED_MODULE_15__/* .moment */ .n$)(issuedAt)),
    ...isOver ? fact("had until", (0,_chunk_ATV4BOWB_js__WEBPACK_IMPORTED_MODULE_15__/* .moment */ .n$)(expiresAt)) : fact("ends", (0,_chunk_ATV4BOWB_js__WEBPACK_IMPORTED_MODULE_15__/* .expiryText */ .X5)(expiresAt, now)),
    ...fact("", (0,_chunk_IZFVMFC5_js__WEBPACK_IMPORTED_MODULE_14__/* .originText */ .CQ)(facts)),
    ...bar,
    ...fact("data access", (0,_chunk_ATV4BOWB_js__WEBPACK_IMPORTED_MODULE_15__/* .expiryText */ .X5)(dataAccessExpiresAt, now) + ruling)
  ];
}
function nextLines(report) {
  const { nextRefreshAt, warnAt, now, facts } = report;
  if (now === void 0 || typeof facts.expiresAt !== "number" || facts.expiresAt <= now) return [];
  if (isRefreshDue(report)) return ["Next: refresh asks Meta for a new token, today."];
  const from = (at) => `${(0,_chunk_ATV4BOWB_js__WEBPACK_IMPORTED_MODULE_15__/* .moment */ .n$)(at)} (in ${(0,_chunk_ATV4BOWB_js__WEBPACK_IMPORTED_MODULE_15__/* .timeLeft */ .f$)(at, now).replace(" left", "")})`;
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
  const line = (0,_chunk_JQCNVXXN_js__WEBPACK_IMPORTED_MODULE_3__/* .assetLine */ .bl)(measured);
  switch (measured.reach.kind) {
    case "reached":
      return (0,_chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_8__/* .isActive */ .$m)(measured.reach) ? `${line} ${out.paint("green", "\u2714")}` : out.paint("yellow", line);
    case "refused":
      return out.paint("red", line);
    case "not-measured":
      return line;
  }
}
function appText({ facts: { appId, appName } }) {
  if (appId === void 0) return void 0;
  return appName === void 0 ? appId : `${(0,_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_31__/* .plain */ .pj)(appName, 80)} (${appId})`;
}
function isoOrNull(at) {
  return at === void 0 ? null : (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_27__/* .isoTime */ .Ly)(at);
}
function styleOf(outcome) {
  if ((0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_32__/* .fails */ .c6)(outcome)) return "red";
  return outcome === "attention" ? "yellow" : "green";
}

// src/cli/inspect.ts
var NO_REPOSITORY = "no/repository";
async function inspect(flags, context) {
  const { terminal, runtime } = context;
  const environment = (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_7__/* .readCliEnvironment */ .I8)(context.env);
  const fields = (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_7__/* .fixedFields */ .i8)((0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_7__/* .commandFields */ .rc)(flags, environment), {
    "secret-name": { name: "--secret", value: String(flags.secret ?? "META_ACCESS_TOKEN") },
    "dry-run": { name: "--dry-run", value: "true" },
    "open-issues": { name: "--open-issues", value: "false" },
    "secrets-token": { name: "GH_TOKEN", value: "" },
    "github-token": { name: "GH_TOKEN", value: "" }
  });
  if (!terminal.isInteractive) (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseMissing */ .jQ)(await (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_7__/* .metaNeedsOf */ .Ks)(fields, flags));
  const complete = await (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_7__/* .withMetaSecrets */ .Z4)(
    fields,
    flags,
    terminal,
    () => (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_7__/* .askForAppId */ .t2)("facebook", flags, context)
  );
  const options = await (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_7__/* .readRunOptions */ .u8)(complete, NO_REPOSITORY);
  const [config] = options.configs;
  const location = {
    apiUrl: environment.githubApiUrl,
    serverUrl: environment.githubServerUrl,
    repository: NO_REPOSITORY
  };
  const progress = flags.json === true ? void 0 : terminal.progress("Asking Meta about the token.");
  const services = (0,_chunk_MGELIKVD_js__WEBPACK_IMPORTED_MODULE_5__/* .connectServices */ .LT)(options, location, runtime, {
    logger: { line: () => {
    } },
    onSecret: (secret) => context.learn(secret.reveal())
  });
  const report = await (0,_chunk_FJMYDWY4_js__WEBPACK_IMPORTED_MODULE_4__/* .runToken */ .f)(config, options.mode, services).finally(() => progress?.stop());
  const { out } = terminal;
  if (flags.json === true) out.line((0,_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_31__/* .jsonText */ .s$)(inspectionJson(report)));
  else {
    const program = await (0,_chunk_PGDHEBI7_js__WEBPACK_IMPORTED_MODULE_16__/* .ownCommand */ .w1)(context);
    for (const line of inspectionLines(report, config.policy, out, program)) out.line(line);
  }
  const ofVersion = (0,_chunk_GQMH3SWE_js__WEBPACK_IMPORTED_MODULE_0__/* .warnOfVersion */ .u)([report], services);
  for (const { message, hint } of [...report.warnings, ...ofVersion ? [ofVersion] : []])
    terminal.notes.line(`${terminal.notes.paint("yellow", "warning:")} ${message} ${hint}`);
  return (0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_32__/* .fails */ .c6)(report.outcome) ? 1 : 0;
}



/***/ })

};
