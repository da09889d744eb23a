export const id = 915;
export const ids = [915];
export const modules = {

/***/ 9747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ refreshToken)
/* harmony export */ });
/* harmony import */ var _chunk_7QQOO57C_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3988);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);


// src/refresh/refresh.ts

async function refreshToken(config, mode, services) {
  const [observed, { plan, apply, report }] = await Promise.all([
    (0,_chunk_7QQOO57C_js__WEBPACK_IMPORTED_MODULE_1__/* .observe */ .l)(config, mode, services),
    loadNextSteps()
  ]);
  const planned = await plan(config, mode, observed, services);
  const applied = await apply(config, mode, observed, planned, services);
  return report(config, mode, observed, applied, services);
}
async function loadNextSteps() {
  await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
  return Promise.all(/* import() */[__webpack_require__.e(854), __webpack_require__.e(357)]).then(__webpack_require__.bind(__webpack_require__, 357));
}




/***/ }),

/***/ 6915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  refresh: () => (/* binding */ refresh)
});

// EXTERNAL MODULE: ./build/chunk-OARE4R62.js
var chunk_OARE4R62 = __webpack_require__(8733);
// EXTERNAL MODULE: ./build/chunk-QWUVI7AV.js
var chunk_QWUVI7AV = __webpack_require__(6138);
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



// EXTERNAL MODULE: ./build/chunk-5LMD7IXR.js
var chunk_5LMD7IXR = __webpack_require__(1284);
// EXTERNAL MODULE: ./build/chunk-CSLGGUDA.js
var chunk_CSLGGUDA = __webpack_require__(5634);
// EXTERNAL MODULE: ./build/chunk-QWV2BF7Q.js
var chunk_QWV2BF7Q = __webpack_require__(3562);
// EXTERNAL MODULE: ./build/chunk-OIRZCA2N.js
var chunk_OIRZCA2N = __webpack_require__(758);
// EXTERNAL MODULE: ./build/chunk-VBIXTC6U.js
var chunk_VBIXTC6U = __webpack_require__(2899);
// EXTERNAL MODULE: ./build/chunk-I42RBVBY.js
var chunk_I42RBVBY = __webpack_require__(7242);
// EXTERNAL MODULE: ./build/chunk-2CFMDK25.js
var chunk_2CFMDK25 = __webpack_require__(7108);
;// CONCATENATED MODULE: ./build/chunk-KRDJE4AK.js



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
    facts: chunk_I42RBVBY/* NO_FACTS */.K,
    findings: [{ outcome: "inconclusive", reason: "unexpected" }],
    alerts: [],
    failedTargets: [],
    repairedTargets: [],
    warnings: []
  };
}



// EXTERNAL MODULE: ./build/chunk-UXCRA73V.js
var chunk_UXCRA73V = __webpack_require__(9747);
// EXTERNAL MODULE: ./build/chunk-GAHCGSFK.js
var chunk_GAHCGSFK = __webpack_require__(7346);
// EXTERNAL MODULE: ./build/chunk-3W442EBV.js
var chunk_3W442EBV = __webpack_require__(2273);
// EXTERNAL MODULE: ./build/chunk-QQFHXZ5L.js
var chunk_QQFHXZ5L = __webpack_require__(3765);
// EXTERNAL MODULE: ./build/chunk-573FYDOC.js
var chunk_573FYDOC = __webpack_require__(4536);
// EXTERNAL MODULE: ./build/chunk-I7TXE3IP.js
var chunk_I7TXE3IP = __webpack_require__(9199);
// EXTERNAL MODULE: ./build/chunk-DXJHHKCM.js
var chunk_DXJHHKCM = __webpack_require__(881);
// EXTERNAL MODULE: ./build/chunk-6DH33VFA.js
var chunk_6DH33VFA = __webpack_require__(4033);
// EXTERNAL MODULE: ./build/chunk-36V37WCC.js
var chunk_36V37WCC = __webpack_require__(6168);
// EXTERNAL MODULE: ./build/chunk-AT37XLH7.js
var chunk_AT37XLH7 = __webpack_require__(9476);
// EXTERNAL MODULE: ./build/chunk-KGTBYVJZ.js
var chunk_KGTBYVJZ = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/refresh-PMK37UTV.js




























// src/cli/refresh.ts
async function refresh(flags, context) {
  const { terminal, runtime, interruption } = context;
  const environment = (0,chunk_QWUVI7AV/* readCliEnvironment */.I8)(context.env);
  const repository = (0,chunk_OARE4R62/* repositoryOf */._M)(flags, environment);
  const file = typeof flags.config === "string" ? await (0,chunk_OARE4R62/* readConfigFile */.RG)(flags.config, context.env) : void 0;
  const withMeta = await (0,chunk_QWUVI7AV/* withMetaSecrets */.Z4)((0,chunk_QWUVI7AV/* commandFields */.rc)(flags, environment, file), flags, terminal);
  const fields = await (0,chunk_QWUVI7AV/* withGithubToken */.tf)(withMeta, terminal);
  const options = await (0,chunk_QQFHXZ5L/* readRunOptions */.u8)(fields, repository);
  if (options.mode === "refresh") await (0,chunk_OARE4R62/* confirmWrite */.ou)(questionOf(options), flags.yes === true, terminal);
  const { out, notes } = terminal;
  const told = flags.json === true ? notes : out;
  const reports = await interruption.during(async (signal) => {
    signal.addEventListener("abort", () => notes.line(FINISHING));
    const services = (0,chunk_GAHCGSFK/* connectServices */.L)(
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
      (config) => (0,chunk_UXCRA73V/* refreshToken */.B)(config, options.mode, services),
      () => {
      }
    );
    const heartbeatProblem = await pingHeartbeat(options, done, runtime);
    if (heartbeatProblem !== void 0)
      notes.line(`${notes.paint("yellow", "warning:")} ${heartbeatProblem}`);
    return done;
  });
  for (const report of reports) tellHint(report, terminal);
  if (flags.json === true) out.line(JSON.stringify(reports.map(chunk_5LMD7IXR/* reportEntry */.j), null, 2));
  return reports.some(({ outcome }) => (0,chunk_QWV2BF7Q/* fails */.c6)(outcome)) ? 1 : 0;
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
  const { what, hint } = problem?.reason === reason ? { what: problem.message, hint: problem.hint } : (0,chunk_VBIXTC6U/* explain */.WE)(reason);
  if ((0,chunk_QWV2BF7Q/* fails */.c6)(outcome)) notes.line(`${notes.paint("red", `${secret}:`)} ${what} ${hint}`);
  else if (outcome === "attention") notes.line(`${notes.paint("yellow", `${secret}:`)} ${what} ${hint}`);
  for (const { message, hint: hint2 } of warnings)
    notes.line(`${notes.paint("yellow", "warning:")} ${message} ${hint2}`);
}



/***/ })

};
