export const id = 124;
export const ids = [124];
export const modules = {

/***/ 215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RG: () => (/* binding */ readConfigFile),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   ou: () => (/* binding */ confirmWrite)
/* harmony export */ });
/* harmony import */ var _chunk_IEZ6FYOA_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2609);
/* harmony import */ var _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(881);
/* harmony import */ var _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(616);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);




// src/cli/config-file.ts

var NAME = "--config";
var KEYS = [
  "app-id",
  "app-secret",
  "access-token",
  "secret-name",
  "environment",
  "organization",
  "tokens",
  "secrets-token",
  "github-token",
  "platform",
  "required-scopes",
  "expected-user-id",
  "refresh-before-days",
  "warn-before-days",
  "targets",
  "pages",
  "open-issues",
  "issue-labels",
  "issue-assignees",
  "redirect-uri",
  "expiry-variable",
  "dispatch-event",
  "heartbeat-url",
  "dry-run",
  "graph-api-version",
  "graph-api-url",
  "instagram-api-url",
  "threads-api-url"
];
var SECRET_KEYS = /* @__PURE__ */ new Set([
  "app-secret",
  "access-token",
  "value",
  "secrets-token",
  "github-token",
  "heartbeat-url"
]);
var LIST_KEYS = ["tokens", "targets", "pages"];
async function readConfigFile(file, env) {
  const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readFile)(file, "utf8").catch(() => {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(NAME, "names a file that cannot be read.", "Example: --config tokens.yml");
  });
  const parsed = await (0,_chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .hN)(NAME, text);
  if (!isRecord(parsed)) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(
      NAME,
      "must hold the action's inputs.",
      'Example of a line in it: app-id: "123456789012345"'
    );
  }
  const values = { ...parsed };
  for (const key of LIST_KEYS) {
    const value = values[key];
    if (typeof value === "string") values[key] = await (0,_chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .hN)(`${NAME}: ${key}`, value);
  }
  const entry = { name: NAME, values: expand(values, NAME, "", env) };
  (0,_chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknownKeys */ .R4)(entry, KEYS);
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
  if (SECRET_KEYS.has(key) && value !== "") {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(
      name,
      "holds something else than an environment variable.",
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
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(name, `needs ${variable}, which is not set.`, `Set ${variable} in the environment.`);
  return value;
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/cli/confirm.ts
async function confirmWrite(question, isSaid, terminal) {
  if (isSaid === true) return;
  if (!terminal.isInteractive) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(
      "--yes",
      "is needed where nobody can be asked: this command writes.",
      "Add --yes, or --dry-run to see what would be done."
    );
  }
  if (!await terminal.askYesNo(question)) throw new _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .cJ();
}

// src/cli/repository.ts
function repositoryOf({ repo }, { repository }) {
  if (typeof repo === "string") return (0,_chunk_IEZ6FYOA_js__WEBPACK_IMPORTED_MODULE_0__/* .readRepository */ .Nu)("--repo", repo);
  if (repository !== void 0) return repository;
  throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz("--repo", "is missing.", "Example: --repo acme/website");
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

/***/ 6124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  refresh: () => (/* binding */ refresh)
});

// EXTERNAL MODULE: ./build/chunk-TVH6FFKV.js
var chunk_TVH6FFKV = __webpack_require__(215);
// EXTERNAL MODULE: ./build/chunk-NWJ63BY4.js
var chunk_NWJ63BY4 = __webpack_require__(593);
;// CONCATENATED MODULE: ./build/chunk-MS2MME3Q.js


// src/refresh/heartbeat.ts
var PING_MS = 1e4;
var PROVED = /* @__PURE__ */ new Set(["healthy", "refreshed", "attention"]);
async function pingHeartbeat({ heartbeatUrl, mode }, reports, runtime) {
  if (heartbeatUrl === void 0 || mode === "dry-run" || !reports.every(({ outcome }) => PROVED.has(outcome)))
    return void 0;
  const url = heartbeatUrl.reveal();
  const send = (0,chunk_NWJ63BY4/* boundedFetch */.A)(runtime, new URL(url).origin, (0,chunk_NWJ63BY4/* startBudget */.cg)(PING_MS, runtime.now));
  try {
    const answer = await send(url);
    return answer.ok ? void 0 : `heartbeat-url answered with HTTP ${answer.status}.`;
  } catch (error) {
    if (!(error instanceof chunk_NWJ63BY4/* Unanswered */.XX)) throw error;
    return `heartbeat-url could not be reached (${error.message}).`;
  }
}



// EXTERNAL MODULE: ./build/chunk-ZKRCONGF.js
var chunk_ZKRCONGF = __webpack_require__(8158);
// EXTERNAL MODULE: ./build/chunk-XLRCNGRS.js
var chunk_XLRCNGRS = __webpack_require__(9549);
// EXTERNAL MODULE: ./build/chunk-5FMU6FIH.js
var chunk_5FMU6FIH = __webpack_require__(1054);
// EXTERNAL MODULE: ./build/chunk-HT47DEYH.js
var chunk_HT47DEYH = __webpack_require__(6181);
// EXTERNAL MODULE: ./build/chunk-OIRZCA2N.js
var chunk_OIRZCA2N = __webpack_require__(758);
// EXTERNAL MODULE: ./build/chunk-VYIVAZNS.js
var chunk_VYIVAZNS = __webpack_require__(656);
// EXTERNAL MODULE: ./build/chunk-RWUNG5ZT.js
var chunk_RWUNG5ZT = __webpack_require__(7396);
// EXTERNAL MODULE: ./build/chunk-2CFMDK25.js
var chunk_2CFMDK25 = __webpack_require__(7108);
;// CONCATENATED MODULE: ./build/chunk-2XKA7VQW.js



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
var PROGRESS_EVERY = 50;
function withProgress(total, run, line) {
  let done = 0;
  return async (config) => {
    const report = await run(config);
    done++;
    if (done % PROGRESS_EVERY === 0 && done < total) line(`${done} of ${total} tokens are done.`);
    return report;
  };
}
function unexpected(config) {
  return {
    secret: config.name,
    location: (0,chunk_2CFMDK25/* describeLocation */.lR)(config.source),
    outcome: "inconclusive",
    reason: "unexpected",
    refreshed: false,
    facts: chunk_RWUNG5ZT/* NO_FACTS */.K,
    findings: [{ outcome: "inconclusive", reason: "unexpected" }],
    alerts: [],
    failedTargets: [],
    repairedTargets: [],
    warnings: []
  };
}



// EXTERNAL MODULE: ./build/chunk-WFYI7P74.js
var chunk_WFYI7P74 = __webpack_require__(2261);
// EXTERNAL MODULE: ./build/chunk-WLBEVJMH.js
var chunk_WLBEVJMH = __webpack_require__(8645);
// EXTERNAL MODULE: ./build/chunk-54TKCRZ4.js
var chunk_54TKCRZ4 = __webpack_require__(3597);
// EXTERNAL MODULE: ./build/chunk-IEZ6FYOA.js
var chunk_IEZ6FYOA = __webpack_require__(2609);
// EXTERNAL MODULE: ./build/chunk-573FYDOC.js
var chunk_573FYDOC = __webpack_require__(4536);
// EXTERNAL MODULE: ./build/chunk-I7TXE3IP.js
var chunk_I7TXE3IP = __webpack_require__(9199);
// EXTERNAL MODULE: ./build/chunk-V5PYBW2M.js
var chunk_V5PYBW2M = __webpack_require__(9914);
// EXTERNAL MODULE: ./build/chunk-DXJHHKCM.js
var chunk_DXJHHKCM = __webpack_require__(881);
// EXTERNAL MODULE: ./build/chunk-Z4JWN6WT.js
var chunk_Z4JWN6WT = __webpack_require__(616);
// EXTERNAL MODULE: ./build/chunk-36V37WCC.js
var chunk_36V37WCC = __webpack_require__(6168);
// EXTERNAL MODULE: ./build/chunk-AT37XLH7.js
var chunk_AT37XLH7 = __webpack_require__(9476);
// EXTERNAL MODULE: ./build/chunk-2YMRHRTL.js
var chunk_2YMRHRTL = __webpack_require__(8506);
;// CONCATENATED MODULE: ./build/refresh-76W57MJQ.js



























// src/cli/refresh.ts
async function refresh(flags, context) {
  const { terminal, runtime, interruption } = context;
  const environment = (0,chunk_ZKRCONGF/* readCliEnvironment */.I8)(context.env);
  const repository = (0,chunk_TVH6FFKV/* repositoryOf */._M)(flags, environment);
  const file = typeof flags.config === "string" ? await (0,chunk_TVH6FFKV/* readConfigFile */.RG)(flags.config, context.env) : void 0;
  const withMeta = await (0,chunk_ZKRCONGF/* withMetaSecrets */.Z4)((0,chunk_ZKRCONGF/* commandFields */.rc)(flags, environment, file), flags, terminal);
  const fields = await (0,chunk_ZKRCONGF/* withGithubToken */.tf)(withMeta, terminal);
  const options = await (0,chunk_IEZ6FYOA/* readRunOptions */.u8)(fields, repository);
  if (options.mode === "refresh") await (0,chunk_TVH6FFKV/* confirmWrite */.ou)(questionOf(options), flags.yes === true, terminal);
  const { out, notes } = terminal;
  const told = flags.json === true ? notes : out;
  const reports = await interruption.during(async (signal) => {
    signal.addEventListener("abort", () => notes.line(FINISHING));
    const services = (0,chunk_WLBEVJMH/* connectServices */.LT)(
      options,
      { apiUrl: environment.githubApiUrl, serverUrl: environment.githubServerUrl, repository },
      runtime,
      {
        logger: { line: (text) => told.line((0,chunk_I7TXE3IP/* plain */.pj)(text, LONGEST_LINE)), debug: () => {
        } },
        onSecret: () => {
        },
        credentialName: fields.text("secrets-token").name
      }
    );
    const done = await forEachToken(
      options.configs,
      (config) => (0,chunk_WFYI7P74/* refreshToken */.B)(config, options.mode, services),
      () => {
      }
    );
    const heartbeatProblem = await pingHeartbeat(options, done, runtime);
    if (heartbeatProblem !== void 0)
      notes.line(`${notes.paint("yellow", "warning:")} ${heartbeatProblem}`);
    return done;
  });
  for (const report of reports) tellHint(report, terminal);
  if (flags.json === true) out.line(JSON.stringify(reports.map(chunk_XLRCNGRS/* reportEntry */.j), null, 2));
  return reports.some(({ outcome }) => (0,chunk_HT47DEYH/* fails */.c6)(outcome)) ? 1 : 0;
}
var LONGEST_LINE = 2e3;
var FINISHING = "Finishing what has begun. Press Ctrl-C again to stop at once.";
function questionOf({ configs, openIssues }) {
  const [first] = configs;
  const others = configs.flatMap(chunk_573FYDOC/* otherLocations */.t).length;
  const what = configs.length === 1 ? `the token in ${(0,chunk_2CFMDK25/* describeLocation */.lR)(first.source)}` : `${(0,chunk_OIRZCA2N/* count */.U9)(configs.length, "token")}, the first in ${(0,chunk_2CFMDK25/* describeLocation */.lR)(first.source)}`;
  const where = others === 0 ? "" : `, write ${(0,chunk_OIRZCA2N/* count */.U9)(others, "more place")}`;
  return `Refresh ${what} if it is due${where}${openIssues ? ", and keep its issue" : ""}?`;
}
function tellHint({ outcome, reason, secret, warnings, alerts }, { notes }) {
  const problem = alerts.find((alert) => alert.kind === "github-credential")?.problem;
  const { what, hint } = problem?.reason === reason ? { what: problem.message, hint: problem.hint } : (0,chunk_VYIVAZNS/* explain */.WE)(reason);
  if ((0,chunk_HT47DEYH/* fails */.c6)(outcome)) notes.line(`${notes.paint("red", `${secret}:`)} ${what} ${hint}`);
  else if (outcome === "attention") notes.line(`${notes.paint("yellow", `${secret}:`)} ${what} ${hint}`);
  for (const { message, hint: hint2 } of warnings)
    notes.line(`${notes.paint("yellow", "warning:")} ${message} ${hint2}`);
}



/***/ })

};
