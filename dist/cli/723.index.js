export const id = 723;
export const ids = [723];
export const modules = {

/***/ 2881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ planToken)
/* harmony export */ });
/* harmony import */ var _chunk_MLOVMMHN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2437);
/* harmony import */ var _chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2031);
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
    // The app secret, the app or the caller is refused: that says nothing of the token.
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
  return isTooYoung && !(0,_chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_1__/* .isShortLived */ .HB)(facts, at) ? keep("not-due") : exchange(false);
}
function isDue({ facts, at }, policy) {
  return (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_2__/* .isDate */ .$P)(facts.expiresAt) && at > (0,_chunk_MLOVMMHN_js__WEBPACK_IMPORTED_MODULE_0__/* .dueAt */ .s5)(facts.expiresAt, policy) ? exchange(facts.kind === "system-user") : void 0;
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

/***/ 88:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ confirmWrite)
/* harmony export */ });
/* harmony import */ var _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2202);
/* harmony import */ var _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9942);



// src/cli/confirm.ts
async function confirmWrite(question, isSaid, terminal) {
  if (isSaid === true) return;
  if (!terminal.isInteractive) {
    throw new _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      "--yes",
      "is needed where nobody can be asked: this command writes.",
      "Add --yes, or --dry-run to see what would be done."
    );
  }
  if (!await terminal.askYesNo(question, true)) throw new _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ();
}




/***/ }),

/***/ 7249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readConfigFile)
/* harmony export */ });
/* harmony import */ var _chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6603);
/* harmony import */ var _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9942);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);



// src/cli/config-file.ts

var NAME = "--config";
async function readConfigFile(file, env) {
  const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file, "utf8").catch(() => {
    throw new _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(NAME, "names a file that cannot be read.", "Example: --config tokens.yml");
  });
  const parsed = await (0,_chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .hN)(NAME, text);
  if (!isRecord(parsed)) {
    throw new _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      NAME,
      "must hold the action's inputs.",
      'Example of a line in it: app-id: "123456789012345"'
    );
  }
  const values = { ...parsed };
  for (const key of _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_1__/* .LIST_KEYS */ .Uo) {
    const value = values[key];
    if (typeof value === "string") values[key] = await (0,_chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .hN)(`${NAME}: ${key}`, value);
  }
  const entry = { name: NAME, values: expand(values, NAME, "", env) };
  (0,_chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseUnknownKeys */ .R4)(entry, _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_KEYS */ .mC);
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
  if ((0,_chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_1__/* .isCredentialKey */ .N9)(key) && value !== "") {
    throw new _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
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
    throw new _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(name, `needs ${variable}, which is not set.`, `Set ${variable} in the environment.`);
  return value;
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}




/***/ }),

/***/ 4723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refresh: () => (/* binding */ refresh)
/* harmony export */ });
/* harmony import */ var _chunk_T7OV5A7P_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3172);
/* harmony import */ var _chunk_7RZJORXA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(382);
/* harmony import */ var _chunk_KLV6OGKN_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2881);
/* harmony import */ var _chunk_W2NBDARD_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7249);
/* harmony import */ var _chunk_KQ2PAEEL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88);
/* harmony import */ var _chunk_PNIT3VEH_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1134);
/* harmony import */ var _chunk_2SQY5HZ7_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7014);
/* harmony import */ var _chunk_E3ZZEC5B_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7790);
/* harmony import */ var _chunk_AJI4GYDN_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4245);
/* harmony import */ var _chunk_AYEERWTU_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(4157);
/* harmony import */ var _chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6603);
/* harmony import */ var _chunk_WLURDGSV_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7901);
/* harmony import */ var _chunk_FYJTQSD6_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(7604);
/* harmony import */ var _chunk_EPC2CMAT_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6040);
/* harmony import */ var _chunk_AZKXELMV_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8679);
/* harmony import */ var _chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(106);
/* harmony import */ var _chunk_MLOVMMHN_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2437);
/* harmony import */ var _chunk_GMKZNO34_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3308);
/* harmony import */ var _chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(2841);
/* harmony import */ var _chunk_SF26MNQT_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(862);
/* harmony import */ var _chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5163);
/* harmony import */ var _chunk_BMJZUXYB_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6182);
/* harmony import */ var _chunk_U6I6BOAW_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(5758);
/* harmony import */ var _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2202);
/* harmony import */ var _chunk_R3OL7Z5T_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(5165);
/* harmony import */ var _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(9942);
/* harmony import */ var _chunk_YBKOLYV6_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(2683);
/* harmony import */ var _chunk_GKFOO4HZ_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(5469);
/* harmony import */ var _chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(3601);
/* harmony import */ var _chunk_5FLHDHIR_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(325);
/* harmony import */ var _chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(2031);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(5313);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(7492);
/* harmony import */ var _chunk_3Y2WMDBS_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(6496);
/* harmony import */ var _chunk_JYKV3UBK_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(2622);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(3659);
/* harmony import */ var _chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(1913);
/* harmony import */ var _chunk_YUQ7XHZQ_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(8858);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(6760);









































// src/refresh/heartbeat.ts
var PING_MS = 1e4;
var VERIFIED = /* @__PURE__ */ new Set(["healthy", "refreshed", "attention"]);
async function pingHeartbeat({ heartbeatUrl, mode }, reports, runtime) {
  if (heartbeatUrl === void 0 || mode === "dry-run" || !reports.every(({ outcome }) => VERIFIED.has(outcome)))
    return void 0;
  const url = heartbeatUrl.reveal();
  const send = (0,_chunk_YUQ7XHZQ_js__WEBPACK_IMPORTED_MODULE_32__/* .boundedSend */ .wl)(runtime, new URL(url).origin, (0,_chunk_YUQ7XHZQ_js__WEBPACK_IMPORTED_MODULE_32__/* .startBudget */ .cg)(PING_MS, runtime.now));
  try {
    const answer = await send(url);
    return answer.ok ? void 0 : (0,_chunk_AYEERWTU_js__WEBPACK_IMPORTED_MODULE_33__/* .heartbeatAnswered */ .Cc)(answer.status);
  } catch (error) {
    if (!(error instanceof _chunk_YUQ7XHZQ_js__WEBPACK_IMPORTED_MODULE_32__/* .Unanswered */ .XX)) throw error;
    return (0,_chunk_AYEERWTU_js__WEBPACK_IMPORTED_MODULE_33__/* .heartbeatFailed */ .ab)(error.message);
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
    location: (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_34__/* .describeLocation */ .lR)(config.source),
    outcome: "inconclusive",
    reason: "unexpected",
    refreshed: false,
    facts: _chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_26__/* .NO_FACTS */ .Kj,
    findings: [{ outcome: "inconclusive", reason: "unexpected" }],
    alerts: [],
    failedTargets: [],
    repairedTargets: [],
    warnings: []
  };
}

// src/cli/local-token.ts
var STORED_WITHIN_SECONDS = 600;
var SHORT_LIFE_SECONDS = 2 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_28__/* .HOUR */ .dp;
async function refreshLocalToken(config, mode, services) {
  const looked = services.meta.inspect(config, config.token);
  const [inspection, source] = await Promise.all([looked, services.secrets?.see(config.source)]);
  const issuedAt = earliestIssue(inspection);
  const writtenAt = source?.kind === "open" ? source.updatedAt : void 0;
  const mayBeOlder = issuedAt === void 0 ? mayWrite(config, inspection) : issuedAt + STORED_WITHIN_SECONDS < (writtenAt ?? 0);
  return writtenAt !== void 0 && mayBeOlder ? olderReport(config, inspection) : (0,_chunk_7RZJORXA_js__WEBPACK_IMPORTED_MODULE_1__/* .refreshToken */ .B)(config, mode, { ...services, meta: lookedAt(services.meta, config, looked) });
}
function earliestIssue(inspection) {
  const facts = (0,_chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_26__/* .knownFacts */ .Xy)(inspection);
  if (facts?.issuedAt !== void 0 || inspection.kind !== "alive") return facts?.issuedAt;
  const { expiresAt } = inspection.facts;
  const isShort = (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_28__/* .isDate */ .$P)(expiresAt) && expiresAt - inspection.at <= SHORT_LIFE_SECONDS;
  return isShort ? inspection.at : void 0;
}
function mayWrite(config, inspection) {
  if (inspection.kind !== "alive") return false;
  return (0,_chunk_FYJTQSD6_js__WEBPACK_IMPORTED_MODULE_35__/* .otherLocations */ .t$)(config).length > 0 || (0,_chunk_KLV6OGKN_js__WEBPACK_IMPORTED_MODULE_2__/* .planToken */ .H)(inspection, config.policy).kind === "exchange";
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
    location: (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_34__/* .describeLocation */ .lR)(config.source),
    refreshed: false,
    facts: (0,_chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_26__/* .knownFacts */ .Xy)(inspection) ?? _chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_26__/* .NO_FACTS */ .Kj,
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
      if (written.kind === "written" && (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_34__/* .locationKey */ .dE)(location) === (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_34__/* .locationKey */ .dE)(config.source)) {
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
  const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_36__.realpath)(given).catch(() => {
    throw new _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_22__/* .InputError */ .dz(
      NAME,
      "names a file that is not there.",
      `It holds the token and nothing else. ${EXAMPLE}`
    );
  });
  const { mode, isFile } = await readFacts(file);
  if (!isFile) throw new _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_22__/* .InputError */ .dz(NAME, "must name a file.", EXAMPLE);
  if (process.platform !== "win32" && (mode & 63) !== 0) {
    throw new _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_22__/* .InputError */ .dz(NAME, "names a file that other users may read or change.", EXAMPLE);
  }
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_36__.access)(node_path__WEBPACK_IMPORTED_MODULE_37__.dirname(file), node_fs_promises__WEBPACK_IMPORTED_MODULE_36__.constants.W_OK).catch(() => {
    throw new _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_22__/* .InputError */ .dz(
      NAME,
      "is in a folder that cannot be written to.",
      "The new token replaces the file."
    );
  });
  return {
    token: (0,_chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_22__/* .requireSecretValue */ .pA)(NAME, (await readToken(file)).trim(), _chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_9__/* .ACCESS_TOKEN_HINT */ .D),
    replace: (token) => replace(file, `${token.reveal()}
`)
  };
}
async function readFacts(file) {
  const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_36__.stat)(file);
  return { mode: facts.mode, isFile: facts.isFile() };
}
async function readToken(file) {
  const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_36__.open)(file, "r").catch(() => {
    throw new _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_22__/* .InputError */ .dz(NAME, "names a file that cannot be read.", EXAMPLE);
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
  const next = `${file}.${(0,_chunk_YBKOLYV6_js__WEBPACK_IMPORTED_MODULE_38__/* .randomBytes */ .po)(6).toString("hex")}`;
  try {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_36__.open)(next, "wx", 384);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_36__.rename)(next, file);
  } catch (error) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_36__.rm)(next, { force: true });
    throw error;
  }
}

// src/cli/refresh.ts
async function refresh(typed, context) {
  const { terminal, runtime, interruption } = context;
  const located = await (0,_chunk_E3ZZEC5B_js__WEBPACK_IMPORTED_MODULE_7__/* .withRepository */ .Bq)(typed, context);
  const environment = (0,_chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_9__/* .commandEnvironment */ .J$)(located, context.env);
  const file = typeof typed.config === "string" ? await (0,_chunk_W2NBDARD_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfigFile */ .R)(typed.config, context.env) : void 0;
  const flags = await (0,_chunk_E3ZZEC5B_js__WEBPACK_IMPORTED_MODULE_7__/* .withSecretName */ ._5)(located, (0,_chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_9__/* .commandFields */ .rc)(located, environment, file), context);
  const named = (0,_chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_9__/* .commandFields */ .rc)(flags, environment, file);
  const tokenFile = await readTokenFile(flags, named);
  const given = tokenFile === void 0 ? named : (0,_chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_9__/* .fixedFields */ .i8)(named, { "access-token": { name: "--token-file", value: tokenFile.token.reveal() } });
  if (!terminal.isInteractive) (0,_chunk_E3ZZEC5B_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseMissing */ .jQ)(await needsOfRefresh(flags, given, environment));
  const repository = (0,_chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_9__/* .repositoryOf */ ._M)(flags, environment);
  const withMeta = await (0,_chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_9__/* .withMetaSecrets */ .Z4)(
    given,
    flags,
    terminal,
    () => (0,_chunk_E3ZZEC5B_js__WEBPACK_IMPORTED_MODULE_7__/* .askForAppId */ .t2)("facebook", flags, context)
  );
  const fields = await (0,_chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_9__/* .withGithubToken */ .tf)(await withLoginOfGh(withMeta, environment, terminal), terminal);
  const options = await (0,_chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_9__/* .readRunOptions */ .u8)(fields, repository);
  if (options.mode === "refresh") await (0,_chunk_KQ2PAEEL_js__WEBPACK_IMPORTED_MODULE_4__/* .confirmWrite */ .o)(questionOf(options), flags.yes === true, terminal);
  const { out, notes } = terminal;
  const { host } = (0,_chunk_GMKZNO34_js__WEBPACK_IMPORTED_MODULE_15__/* .gitHubOf */ .Tc)(environment.githubServerUrl);
  const source = await (0,_chunk_GMKZNO34_js__WEBPACK_IMPORTED_MODULE_15__/* .findOwnAddress */ .m7)({ env: context.env, programFile: context.programFile, host });
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
    const connected = (0,_chunk_AJI4GYDN_js__WEBPACK_IMPORTED_MODULE_8__/* .connectServices */ .LT)(
      options,
      {
        apiUrl: environment.githubApiUrl,
        serverUrl: environment.githubServerUrl,
        repository,
        program: (0,_chunk_BMJZUXYB_js__WEBPACK_IMPORTED_MODULE_18__/* .programCommand */ .OW)(source)
      },
      runtime,
      {
        logger: { line: (text) => told.line((0,_chunk_GKFOO4HZ_js__WEBPACK_IMPORTED_MODULE_23__/* .plain */ .pj)(text, LONGEST_LINE)), debug: () => {
        } },
        onSecret: (secret) => context.learn(secret.reveal()),
        credentialName: fields.text("secrets-token").name
      }
    );
    const [first] = options.configs;
    const secrets = connected.secrets && tokenFile && withTokenFile(connected.secrets, first, tokenFile, tellFileFailure);
    const services = { ...connected, ...secrets && { secrets } };
    const run = tokenFile !== void 0 || flags.force === true ? _chunk_7RZJORXA_js__WEBPACK_IMPORTED_MODULE_1__/* .refreshToken */ .B : refreshLocalToken;
    const done = await forEachToken(
      options.configs,
      (config) => run(config, options.mode, services),
      () => {
      }
    );
    const heartbeatProblem = await pingHeartbeat(options, done, runtime);
    if (heartbeatProblem !== void 0)
      notes.line(`${notes.paint("yellow", "warning:")} ${heartbeatProblem}`);
    const ofVersion = (0,_chunk_T7OV5A7P_js__WEBPACK_IMPORTED_MODULE_0__/* .warnOfVersion */ .u)(done, services);
    if (ofVersion !== void 0)
      notes.line(`${notes.paint("yellow", "warning:")} ${ofVersion.message} ${ofVersion.hint}`);
    return done;
  });
  for (const report of reports) tellHint(report, terminal);
  if (flags.json === true) out.line(JSON.stringify(reports.map(_chunk_PNIT3VEH_js__WEBPACK_IMPORTED_MODULE_5__/* .reportEntry */ .jr), null, 2));
  return isFileStale || reports.some(({ outcome }) => (0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_39__/* .fails */ .c6)(outcome)) ? 1 : 0;
}
async function needsOfRefresh(flags, fields, environment) {
  const isList = (await fields.entries("tokens")).length > 0;
  return [
    { name: "--repo", isGiven: (0,_chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_9__/* .repositoryGiven */ .cW)(flags, environment), hint: "Example: --repo acme/website" },
    ...isList ? [] : [
      {
        name: "--secret",
        isGiven: fields.text("secret-name").value !== "",
        hint: "Example: --secret META_ACCESS_TOKEN"
      }
    ],
    ...await (0,_chunk_E3ZZEC5B_js__WEBPACK_IMPORTED_MODULE_7__/* .metaNeedsOf */ .Ks)(fields, flags),
    {
      name: environment.githubTokenName,
      isGiven: ["secrets-token", "github-token"].some((name) => fields.text(name).value !== ""),
      says: "is missing in the environment.",
      hint: _chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_9__/* .GITHUB_TOKEN_HINT */ .iA
    }
  ];
}
async function withLoginOfGh(fields, environment, { isInteractive }) {
  if (!isInteractive || fields.text("secrets-token").value !== "") return fields;
  const found = await (0,_chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_9__/* .credentialOfGh */ .oo)(environment);
  if (found === void 0) return fields;
  const field = { name: "gh auth token", value: found.reveal() };
  const { value } = fields.text("github-token");
  return (0,_chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_9__/* .fixedFields */ .i8)(fields, { "secrets-token": field, ...value === "" && { "github-token": field } });
}
async function readTokenFile(flags, fields) {
  if (typeof flags.tokenFile !== "string") return void 0;
  const several = (await fields.entries("tokens")).length > 0;
  if (several || flags.stdin === true) {
    throw new _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_22__/* .InputError */ .dz(
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
  const others = configs.flatMap(_chunk_FYJTQSD6_js__WEBPACK_IMPORTED_MODULE_35__/* .otherLocations */ .t$).length;
  const what = configs.length === 1 ? `the token in ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_34__/* .describeLocation */ .lR)(first.source)}` : `${(0,_chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_17__/* .count */ .U9)(configs.length, "token")}, the first in ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_34__/* .describeLocation */ .lR)(first.source)}`;
  const where = others === 0 ? "" : `, write ${(0,_chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_17__/* .count */ .U9)(others, "more place")}`;
  return `Refresh ${what} if it is due${where}${openIssues ? ", and keep its issue" : ""}?`;
}
function tellHint(report, { notes }) {
  const { outcome, reason, secret, warnings } = report;
  const text = (0,_chunk_GKFOO4HZ_js__WEBPACK_IMPORTED_MODULE_23__/* .escapeLogLine */ ._P)((0,_chunk_2SQY5HZ7_js__WEBPACK_IMPORTED_MODULE_6__/* .findingText */ .NK)(reason, report));
  if ((0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_39__/* .fails */ .c6)(outcome)) notes.line(`${notes.paint("red", `${secret}:`)} ${text}`);
  else if (outcome === "attention") notes.line(`${notes.paint("yellow", `${secret}:`)} ${text}`);
  for (const { message, hint } of warnings)
    notes.line(`${notes.paint("yellow", "warning:")} ${message} ${hint}`);
}



/***/ })

};
