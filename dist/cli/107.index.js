export const id = 107;
export const ids = [107];
export const modules = {

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

/***/ 4573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ planToken)
/* harmony export */ });
/* harmony import */ var _chunk_AJTK3TQ2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8751);
/* harmony import */ var _chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(992);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7492);




// src/token/plan.ts
var YOUNGEST_TO_REFRESH = _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY */ .d_;
var RULES = [
  belongsToAnotherApp,
  belongsToAnotherUser,
  neverExpires,
  isPageOrAppToken,
  isRefreshedByItsPlatform,
  isDue
];
function planToken(inspection, policy) {
  switch (inspection.kind) {
    // Doubt changes nothing.
    case "doubt":
      return stop("inconclusive", inspection.reason);
    // The app secret, the app or the caller is refused: that says nothing about the token.
    case "refused":
      return stop("misconfigured", inspection.reason);
    case "dead":
      return stop("reauthorize", inspection.reason);
    case "alive":
      return planLivingToken(inspection, policy);
  }
}
function planLivingToken(inspection, policy) {
  for (const rule of RULES) {
    const plan = rule(inspection, policy);
    if (plan !== void 0) return plan;
  }
  return keep("not-due");
}
function belongsToAnotherApp({ facts }, { appId }) {
  return appId === void 0 || facts.appId === appId ? void 0 : stop("misconfigured", "other-app");
}
function belongsToAnotherUser({ facts }, { expectedUserId }) {
  return expectedUserId === void 0 || facts.userId === expectedUserId ? void 0 : stop("misconfigured", "other-user");
}
function neverExpires({ facts }) {
  return facts.expiresAt === "never" ? keep("never-expires") : void 0;
}
function isPageOrAppToken({ facts }) {
  if (facts.kind === "page") return keep("page-token");
  return facts.kind === "app" ? keep("app-token") : void 0;
}
function isRefreshedByItsPlatform({ facts, at }) {
  if (facts.kind !== "instagram" && facts.kind !== "threads") return void 0;
  const isTooYoung = (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_2__/* .isDate */ .$P)(facts.issuedAt) && at - facts.issuedAt < YOUNGEST_TO_REFRESH;
  return isTooYoung && !(0,_chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_1__/* .isShortLived */ .HB)(facts, at) ? keep("not-due") : exchange(false);
}
function isDue({ facts, at }, policy) {
  return (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_2__/* .isDate */ .$P)(facts.expiresAt) && at > (0,_chunk_AJTK3TQ2_js__WEBPACK_IMPORTED_MODULE_0__/* .dueAt */ .s5)(facts.expiresAt, policy) ? exchange(facts.kind === "system-user") : void 0;
}
function stop(outcome, reason) {
  return { kind: "stop", outcome, reason };
}
function keep(reason) {
  return { kind: "keep", reason };
}
function exchange(sixtyDays) {
  return { kind: "exchange", sixtyDays };
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

/***/ 760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readConfigFile)
/* harmony export */ });
/* harmony import */ var _chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1372);
/* harmony import */ var _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7757);
/* harmony import */ var _chunk_LTORU3JL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4878);
/* harmony import */ var _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1838);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1455);





// src/cli/config-file.ts

var NAME = "--config";
async function readConfigFile(file, env) {
  const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.readFile)(file, "utf8").catch(() => {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d(NAME, "names a file that cannot be read.", "Example: --config tokens.yml");
  });
  const parsed = await (0,_chunk_LTORU3JL_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(NAME, text);
  if (!isRecord(parsed)) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d(
      NAME,
      "must hold the action's inputs.",
      'Example of a line in it: app-id: "123456789012345"'
    );
  }
  const values = { ...parsed };
  for (const key of _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_1__/* .LIST_KEYS */ .Uo) {
    const value = values[key];
    if (typeof value === "string") values[key] = await (0,_chunk_LTORU3JL_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(`${NAME}: ${key}`, value);
  }
  const entry = { name: NAME, values: expand(values, NAME, "", env) };
  (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseUnknownKeys */ .R4)(entry, _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_KEYS */ .mC);
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
  if ((0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_1__/* .isCredentialKey */ .N9)(key) && value !== "") {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d(
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
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d(name, `needs ${variable}, which is not set.`, `Set ${variable} in the environment.`);
  return value;
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}




/***/ }),

/***/ 4878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1838);


// src/inputs/yaml.ts
async function parseYaml(name, text) {
  const parts = entryTexts(text);
  const plain = parts.map(readPlainEntry);
  if (plain.length > 0 && !plain.includes(void 0)) return plain;
  const { LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
  const read = (part, lineCounter = new LineCounter()) => {
    const document2 = parseDocument(part, {
      schema: "failsafe",
      lineCounter,
      // Stryker disable next-line BooleanLiteral: of an error only its place is read
      prettyErrors: false,
      // Stryker disable next-line StringLiteral: what is neither `silent` nor known is as `error` here
      // With `silent` a second document is no error: it is dropped.
      logLevel: "error"
    });
    return { document: document2, problem: [...document2.errors, ...document2.warnings][0] };
  };
  const entries = readOneByOne(parts, (part, index) => {
    if (plain[index] !== void 0) return [plain[index]];
    const { document: document2, problem: problem2 } = read(part);
    return problem2 === void 0 ? document2.toJS({ maxAliasCount: 0 }) : void 0;
  });
  if (entries !== void 0) return entries;
  const wrong = (where) => new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(
    name,
    `is not valid YAML${where}.`,
    `Check the indentation, and put values with special characters in quotes.`
  );
  const lines = new LineCounter();
  const { document, problem } = read(text, lines);
  if (problem !== void 0) throw wrong(`, line ${lines.linePos(problem.pos[0]).line}`);
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    throw wrong("");
  }
}
function entryTexts(text) {
  const parts = text.split(/^(?=-[ \n])/m);
  return parts.every((part) => /^(-[ \n].*(\n( .*)?)*)$/.test(part)) ? parts : [];
}
function readOneByOne(parts, read) {
  try {
    const lists = parts.map(read);
    const isList = lists.every((list) => Array.isArray(list) && list.length === 1);
    return parts.length > 0 && isList ? lists.flat() : void 0;
  } catch {
    return void 0;
  }
}
var KEY = "[a-z]+(?:-[a-z]+)*";
var WORD = String.raw`[A-Za-z\d](?:[\w./|+=@-]*)`;
var PAIR = `(${KEY}): +(?:(${WORD})|\\[ *(${WORD}(?:, *${WORD})*) *\\])`;
var PLAIN_LINE = new RegExp(`^(?:- |  )${PAIR} *$`);
var PLAIN_BRACES = new RegExp(`^- \\{ *(${PAIR}(?:, *${PAIR})*) *\\} *$`);
var PLAIN_PAIR = new RegExp(`${PAIR}(?:, *|$)`, "g");
function readPlainEntry(text) {
  const lines = text.trimEnd().split("\n");
  const inBraces = lines.length === 1 ? PLAIN_BRACES.exec(text.trimEnd())?.[1] : void 0;
  const pairs = inBraces === void 0 ? lines.map((line) => PLAIN_LINE.exec(line)) : [...inBraces.matchAll(PLAIN_PAIR)];
  const values = {};
  for (const [index, pair] of pairs.entries()) {
    const [, key, word, list] = pair ?? [];
    const beginsRight = inBraces !== void 0 || lines[index]?.startsWith("-") === (index === 0);
    if (key === void 0 || key in values || !beginsRight) return void 0;
    values[key] = word ?? list?.split(/, */).map((item) => item.trim());
  }
  return values;
}




/***/ }),

/***/ 5665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ confirmWrite)
/* harmony export */ });
/* harmony import */ var _chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1372);
/* harmony import */ var _chunk_THGRFSOC_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5829);



// src/cli/confirm.ts
async function confirmWrite(question, isSaid, terminal) {
  if (isSaid === true) return;
  if (!terminal.isInteractive) (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseMissing */ .jQ)([(0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_0__/* .yesNeeded */ .r9)({})]);
  if (!await terminal.askYesNo(question, true)) throw new _chunk_THGRFSOC_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .cJ();
}




/***/ }),

/***/ 107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refresh: () => (/* binding */ refresh)
/* harmony export */ });
/* harmony import */ var _chunk_GGSRCEEN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _chunk_I5SM6P43_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(760);
/* harmony import */ var _chunk_X3ED6ANA_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5665);
/* harmony import */ var _chunk_GQMH3SWE_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8886);
/* harmony import */ var _chunk_E5P4BFUU_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8897);
/* harmony import */ var _chunk_PORRIA6A_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7411);
/* harmony import */ var _chunk_JQCNVXXN_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61);
/* harmony import */ var _chunk_FJMYDWY4_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2259);
/* harmony import */ var _chunk_MGELIKVD_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2150);
/* harmony import */ var _chunk_DLSUHVLX_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(9799);
/* harmony import */ var _chunk_4IUVC5MK_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1365);
/* harmony import */ var _chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1372);
/* harmony import */ var _chunk_4KJIHWA6_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(8855);
/* harmony import */ var _chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9880);
/* harmony import */ var _chunk_A62EAXTI_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8233);
/* harmony import */ var _chunk_AJTK3TQ2_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8751);
/* harmony import */ var _chunk_KASXIQWW_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1522);
/* harmony import */ var _chunk_WFY5MDCE_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5343);
/* harmony import */ var _chunk_ATV4BOWB_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6348);
/* harmony import */ var _chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(2841);
/* harmony import */ var _chunk_PGDHEBI7_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7779);
/* harmony import */ var _chunk_7B5JV6UZ_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6488);
/* harmony import */ var _chunk_AYJGIARV_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(1726);
/* harmony import */ var _chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(5594);
/* harmony import */ var _chunk_THGRFSOC_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(5829);
/* harmony import */ var _chunk_L2N6XHAH_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7002);
/* harmony import */ var _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(7757);
/* harmony import */ var _chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(2273);
/* harmony import */ var _chunk_YBKOLYV6_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(2683);
/* harmony import */ var _chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(3568);
/* harmony import */ var _chunk_BTUAOQ43_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(4379);
/* harmony import */ var _chunk_LTORU3JL_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(4878);
/* harmony import */ var _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(1838);
/* harmony import */ var _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(6871);
/* harmony import */ var _chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(7470);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(3659);
/* harmony import */ var _chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(992);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(7492);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(5313);
/* harmony import */ var _chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(7953);
/* harmony import */ var _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(2573);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(2184);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(6760);












































// src/refresh/heartbeat.ts
var PING_MS = 1e4;
var VERIFIED = /* @__PURE__ */ new Set(["healthy", "refreshed", "attention"]);
async function pingHeartbeat({ heartbeatUrl, mode }, reports, runtime) {
  if (heartbeatUrl === void 0 || mode === "dry-run" || !reports.every(({ outcome }) => VERIFIED.has(outcome)))
    return void 0;
  const url = heartbeatUrl.reveal();
  const send = (0,_chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_33__/* .boundedSend */ .wl)(runtime, new URL(url).origin, (0,_chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_33__/* .startBudget */ .cg)(PING_MS, runtime.now));
  try {
    const answer = await send(url);
    return answer.ok ? void 0 : (0,_chunk_DLSUHVLX_js__WEBPACK_IMPORTED_MODULE_34__/* .heartbeatAnswered */ .Cc)(answer.status);
  } catch (error) {
    if (!(error instanceof _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_33__/* .Unanswered */ .XX)) throw error;
    return (0,_chunk_DLSUHVLX_js__WEBPACK_IMPORTED_MODULE_34__/* .heartbeatFailed */ .ab)(error.message);
  }
}

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
function unexpected(config) {
  return {
    secret: config.name,
    location: (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_35__/* .describeLocation */ .lR)(config.source),
    outcome: "inconclusive",
    reason: "unexpected",
    refreshed: false,
    facts: _chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_29__/* .NO_FACTS */ .Kj,
    findings: [{ outcome: "inconclusive", reason: "unexpected" }],
    alerts: [],
    failedTargets: [],
    repairedTargets: [],
    warnings: []
  };
}

// src/cli/local-token.ts
var STORED_WITHIN_SECONDS = 600;
var SHORT_LIFE_SECONDS = 2 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_30__/* .HOUR */ .dp;
async function refreshLocalToken(config, mode, services) {
  const looked = services.meta.inspect(config, config.token);
  const [inspection, source] = await Promise.all([looked, services.secrets?.see(config.source)]);
  const issuedAt = earliestIssue(inspection);
  const writtenAt = source?.kind === "open" ? source.updatedAt : void 0;
  const mayBeOlder = issuedAt === void 0 ? mayWrite(config, inspection) : issuedAt + STORED_WITHIN_SECONDS < (writtenAt ?? 0);
  return writtenAt !== void 0 && mayBeOlder ? olderReport(config, inspection) : (0,_chunk_FJMYDWY4_js__WEBPACK_IMPORTED_MODULE_7__/* .runToken */ .f)(config, mode, { ...services, meta: lookedAt(services.meta, config, looked) });
}
function earliestIssue(inspection) {
  const facts = (0,_chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_29__/* .knownFacts */ .Xy)(inspection);
  if (facts?.issuedAt !== void 0 || inspection.kind !== "alive") return facts?.issuedAt;
  const { expiresAt } = inspection.facts;
  const isShort = (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_30__/* .isDate */ .$P)(expiresAt) && expiresAt - inspection.at <= SHORT_LIFE_SECONDS;
  return isShort ? inspection.at : void 0;
}
function mayWrite(config, inspection) {
  if (inspection.kind !== "alive") return false;
  return (0,_chunk_4KJIHWA6_js__WEBPACK_IMPORTED_MODULE_36__/* .otherLocations */ .t$)(config).length > 0 || (0,_chunk_GGSRCEEN_js__WEBPACK_IMPORTED_MODULE_0__/* .planToken */ .H)(inspection, config.policy).kind === "exchange";
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
    location: (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_35__/* .describeLocation */ .lR)(config.source),
    refreshed: false,
    facts: (0,_chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_29__/* .knownFacts */ .Xy)(inspection) ?? _chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_29__/* .NO_FACTS */ .Kj,
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_37__/* .present */ .E)({ now: inspection.at }),
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
      if (written.kind === "written" && (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_35__/* .locationKey */ .dE)(location) === (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_35__/* .locationKey */ .dE)(config.source)) {
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
  const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_38__.realpath)(given).catch(() => {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_26__/* .InputError */ .d(
      NAME,
      "names a file that is not there.",
      `It holds the token and nothing else. ${EXAMPLE}`
    );
  });
  const { mode, isFile } = await readFacts(file);
  if (!isFile) throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_26__/* .InputError */ .d(NAME, "must name a file.", EXAMPLE);
  if (process.platform !== "win32" && (mode & 63) !== 0) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_26__/* .InputError */ .d(NAME, "names a file that other users may read or change.", EXAMPLE);
  }
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_38__.access)(node_path__WEBPACK_IMPORTED_MODULE_39__.dirname(file), node_fs_promises__WEBPACK_IMPORTED_MODULE_38__.constants.W_OK).catch(() => {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_26__/* .InputError */ .d(
      NAME,
      "is in a folder that cannot be written to.",
      "The new token replaces the file."
    );
  });
  return {
    token: (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_22__/* .requireSecretValue */ .pA)(NAME, (await readToken(file)).trim(), _chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_10__/* .ACCESS_TOKEN_HINT */ .D),
    prove: () => prove(file),
    replace: (token) => replace(file, `${token.reveal()}
`)
  };
}
async function readFacts(file) {
  const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_38__.stat)(file);
  return { mode: facts.mode, isFile: facts.isFile() };
}
async function readToken(file) {
  const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_38__.open)(file, "r").catch(() => {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_26__/* .InputError */ .d(NAME, "names a file that cannot be read.", EXAMPLE);
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(LONGEST), 0, LONGEST, 0);
    if (bytesRead === LONGEST) {
      throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_26__/* .InputError */ .d(
        NAME,
        "names a file that is too large for a token.",
        `It holds the token and nothing else. ${EXAMPLE}`
      );
    }
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await handle.close();
  }
}
var LONGEST = 16384;
async function prove(file) {
  const next = nameBeside(file);
  await write(next, file, " ".repeat(LONGEST_TOKEN)).finally(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_38__.rm)(next, { force: true })).catch(({ code = "unknown" }) => {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_26__/* .InputError */ .d(
      NAME,
      `is in a folder that takes no new file (${code}).`,
      "The new token replaces the file. Nothing was done yet."
    );
  });
}
var LONGEST_TOKEN = 4096;
async function replace(file, text) {
  const next = nameBeside(file);
  try {
    await write(next, file, text);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_38__.rename)(next, file).catch((error) => {
      if (error.code !== "EBUSY") throw error;
      return writeInto(file, text);
    });
  } finally {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_38__.rm)(next, { force: true });
  }
}
function nameBeside(file) {
  return `${file}.${(0,_chunk_YBKOLYV6_js__WEBPACK_IMPORTED_MODULE_40__/* .randomBytes */ .po)(6).toString("hex")}`;
}
async function write(next, file, text) {
  const { uid, gid } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_38__.stat)(file);
  const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_38__.open)(next, "wx", 384);
  try {
    const made = await handle.stat();
    if (made.uid !== uid) await handle.chown(uid, gid);
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
async function writeInto(file, text) {
  const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_38__.open)(file, "r+");
  try {
    const length = Buffer.byteLength(text);
    await handle.write(Buffer.from(text), 0, length, 0);
    await handle.truncate(length);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

// src/cli/refresh.ts
async function refresh(typed, context) {
  const { terminal, runtime, interruption } = context;
  const located = await (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_10__/* .withRepository */ .Bq)(typed, context);
  const environment = (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_10__/* .commandEnvironment */ .J$)(located, context.env);
  const file = typeof typed.config === "string" ? await (0,_chunk_I5SM6P43_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfigFile */ .R)(typed.config, context.env) : void 0;
  const flags = await (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_10__/* .withSecretName */ ._5)(located, (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_10__/* .commandFields */ .rc)(located, environment, file), context);
  const named = (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_10__/* .commandFields */ .rc)(flags, environment, file);
  const tokenFile = await readTokenFile(flags, named);
  const given = tokenFile === void 0 ? named : (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_10__/* .fixedFields */ .i8)(named, { "access-token": { name: "--token-file", value: tokenFile.token.reveal() } });
  if (!terminal.isInteractive) (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_10__/* .refuseMissing */ .jQ)(await needsOfRefresh(flags, given, environment));
  const repository = (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_10__/* .repositoryOf */ ._M)(flags, environment);
  const withMeta = await (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_10__/* .withMetaSecrets */ .Z4)(
    given,
    flags,
    terminal,
    () => (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_10__/* .askForAppId */ .t2)("facebook", flags, context)
  );
  const fields = await (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_10__/* .withGithubToken */ .tf)(await withLoginOfGh(withMeta, environment, terminal), terminal);
  const options = await (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_10__/* .readRunOptions */ .u8)(fields, repository);
  if (options.mode === "refresh") {
    await (0,_chunk_X3ED6ANA_js__WEBPACK_IMPORTED_MODULE_2__/* .confirmWrite */ .o)(questionOf(options), flags.yes === true, terminal);
    await tokenFile?.prove();
  }
  const { out, notes } = terminal;
  const { host } = (0,_chunk_PGDHEBI7_js__WEBPACK_IMPORTED_MODULE_17__/* .gitHubOf */ .Tc)(environment.githubServerUrl);
  const source = await (0,_chunk_PGDHEBI7_js__WEBPACK_IMPORTED_MODULE_17__/* .findOwnAddress */ .m7)({ env: context.env, programFile: context.programFile, host });
  const told = flags.json === true ? notes : out;
  const isToldHere = (alerts) => (0,_chunk_A62EAXTI_js__WEBPACK_IMPORTED_MODULE_12__/* .isAboutWhatWasGiven */ .K$)(alerts, terminal.isInteractive);
  let isFileStale = false;
  const tellFileFailure = (code) => {
    isFileStale = true;
    notes.line(
      `${notes.paint("red", "error:")} The new token is stored on GitHub, but --token-file could not be written (${code}). The file holds the old token.`
    );
  };
  const reports = await interruption.during(async (signal) => {
    signal.addEventListener("abort", () => notes.line(FINISHING));
    const connected = (0,_chunk_MGELIKVD_js__WEBPACK_IMPORTED_MODULE_8__/* .connectServices */ .LT)(
      options,
      {
        apiUrl: environment.githubApiUrl,
        serverUrl: environment.githubServerUrl,
        repository,
        program: (0,_chunk_AYJGIARV_js__WEBPACK_IMPORTED_MODULE_41__/* .programCommand */ .OW)(source)
      },
      runtime,
      {
        logger: { line: (text) => told.line((0,_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_42__/* .plain */ .pj)(text, LONGEST_LINE)) },
        onSecret: (secret) => context.learn(secret.reveal()),
        credentialName: fields.text("secrets-token").name
      }
    );
    const [first] = options.configs;
    const secrets = connected.secrets && tokenFile && withTokenFile(connected.secrets, first, tokenFile, tellFileFailure);
    const services = { ...connected, isToldHere, ...secrets && { secrets } };
    const run = tokenFile !== void 0 || flags.force === true ? _chunk_FJMYDWY4_js__WEBPACK_IMPORTED_MODULE_7__/* .runToken */ .f : refreshLocalToken;
    const done = await forEachToken(
      options.configs,
      (config) => run(config, options.mode, services),
      () => {
      }
    );
    const heartbeatProblem = await pingHeartbeat(options, done, runtime);
    if (heartbeatProblem !== void 0)
      notes.line(`${notes.paint("yellow", "warning:")} ${heartbeatProblem}`);
    const ofVersion = (0,_chunk_GQMH3SWE_js__WEBPACK_IMPORTED_MODULE_3__/* .warnOfVersion */ .u)(done, services);
    if (ofVersion !== void 0)
      notes.line(`${notes.paint("yellow", "warning:")} ${ofVersion.message} ${ofVersion.hint}`);
    return done;
  });
  for (const report of reports) {
    tellHint(report, fields, terminal);
    if (options.mode === "refresh" && options.openIssues && isToldHere(report.alerts)) notes.line(NO_ISSUE);
  }
  if (flags.json === true) out.line((0,_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_42__/* .jsonText */ .s$)(reports.map(_chunk_E5P4BFUU_js__WEBPACK_IMPORTED_MODULE_4__/* .reportEntry */ .jr)));
  return isFileStale || reports.some(({ outcome }) => (0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_43__/* .fails */ .c6)(outcome)) ? 1 : 0;
}
async function needsOfRefresh(flags, fields, environment) {
  const isList = (await fields.entries("tokens")).length > 0;
  return [
    (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_10__/* .yesNeeded */ .r9)({ ...flags, dryRun: fields.text("dry-run").value === "true" }),
    { name: "--repo", isGiven: (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_10__/* .repositoryGiven */ .cW)(flags, environment), hint: "Example: --repo acme/website" },
    ...isList ? [] : [
      {
        name: "--secret",
        isGiven: fields.text("secret-name").value !== "",
        hint: "Example: --secret META_ACCESS_TOKEN"
      }
    ],
    ...await (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_10__/* .metaNeedsOf */ .Ks)(fields, flags),
    {
      name: environment.githubTokenName,
      isGiven: ["secrets-token", "github-token"].some((name) => fields.text(name).value !== ""),
      says: "is missing in the environment.",
      hint: _chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_10__/* .GITHUB_TOKEN_HINT */ .iA
    }
  ];
}
async function withLoginOfGh(fields, environment, { isInteractive }) {
  if (!isInteractive || fields.text("secrets-token").value !== "") return fields;
  const found = await (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_10__/* .credentialOfGh */ .oo)(environment);
  if (found === void 0) return fields;
  const field = { name: "gh auth token", value: found.reveal() };
  const { value } = fields.text("github-token");
  return (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_10__/* .fixedFields */ .i8)(fields, { "secrets-token": field, ...value === "" && { "github-token": field } });
}
async function readTokenFile(flags, fields) {
  if (typeof flags.tokenFile !== "string") return void 0;
  const several = (await fields.entries("tokens")).length > 0;
  if (several || flags.stdin === true) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_26__/* .InputError */ .d(
      "--token-file",
      `cannot be combined with ${several ? "a list of tokens" : "--stdin"}: the file holds one token.`,
      "Leave one of them out."
    );
  }
  return openTokenFile(flags.tokenFile);
}
var LONGEST_LINE = 2e3;
var NO_ISSUE = "No issue was opened or changed: this is about how the command was called.";
var FINISHING = "Finishing the current step. Press Ctrl-C again to stop at once.";
function questionOf({ configs, openIssues }) {
  const [first] = configs;
  const others = configs.flatMap(_chunk_4KJIHWA6_js__WEBPACK_IMPORTED_MODULE_36__/* .otherLocations */ .t$).length;
  const what = configs.length === 1 ? `the token in ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_35__/* .describeLocation */ .lR)(first.source)}` : `${(0,_chunk_ATV4BOWB_js__WEBPACK_IMPORTED_MODULE_16__/* .count */ .U9)(configs.length, "token")}, the first in ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_35__/* .describeLocation */ .lR)(first.source)}`;
  const where = others === 0 ? "" : `, write ${(0,_chunk_ATV4BOWB_js__WEBPACK_IMPORTED_MODULE_16__/* .count */ .U9)(others, "more place")}`;
  return `Refresh ${what} if it is due${where}${openIssues ? ", and keep its issue" : ""}?`;
}
function inWordsOfCommand(text, fields) {
  return text.replace(/(?<![\w-])[a-z]+(?:-[a-z]+)+(?![\w-])/g, (word) => {
    const input = _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_22__/* .INPUT_NAMES */ .Qh.find((one) => one === word);
    if (input === void 0) return word;
    const { name } = fields.text(input);
    return name === (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_22__/* .flagOf */ .iP)(input) && (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_22__/* .definitionOf */ .Fg)(input).flag === void 0 ? word : name;
  });
}
function tellHint(report, fields, { notes }) {
  const { outcome, reason, secret, warnings } = report;
  const text = inWordsOfCommand((0,_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_42__/* .escapeLogLine */ ._P)((0,_chunk_PORRIA6A_js__WEBPACK_IMPORTED_MODULE_5__/* .findingText */ .NK)(reason, report)), fields);
  if ((0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_43__/* .fails */ .c6)(outcome)) notes.line(`${notes.paint("red", `${secret}:`)} ${text}`);
  else if (outcome === "attention") notes.line(`${notes.paint("yellow", `${secret}:`)} ${text}`);
  for (const { message, hint } of warnings)
    notes.line(`${notes.paint("yellow", "warning:")} ${message} ${hint}`);
}



/***/ })

};
