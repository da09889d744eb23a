export const id = 956;
export const ids = [956];
export const modules = {

/***/ 6495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ refreshToken)
/* harmony export */ });
/* harmony import */ var _chunk_JUQHFZVF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2382);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);


// src/refresh.ts

async function refreshToken(job, mode, world) {
  const [seen, { plan, apply, tell }] = await Promise.all([(0,_chunk_JUQHFZVF_js__WEBPACK_IMPORTED_MODULE_1__/* .observe */ .l)(job, mode, world), loadNextSteps()]);
  const planned = await plan(job, mode, seen, world);
  const applied = await apply(job, mode, seen, planned, world);
  return tell(job, mode, seen, applied, world);
}
async function loadNextSteps() {
  await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
  return Promise.all(/* import() */[__webpack_require__.e(261), __webpack_require__.e(668)]).then(__webpack_require__.bind(__webpack_require__, 7668));
}




/***/ }),

/***/ 7264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RG: () => (/* binding */ readConfigFile),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   ou: () => (/* binding */ confirmWrite)
/* harmony export */ });
/* harmony import */ var _chunk_25PV3TT6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7860);
/* harmony import */ var _chunk_ZZRIQWB5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(986);
/* harmony import */ var _chunk_634LJFXZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8799);
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
    throw new _chunk_634LJFXZ_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(NAME, "names a file that cannot be read.", "Example: --config tokens.yml");
  });
  const parsed = await (0,_chunk_634LJFXZ_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .hN)(NAME, text);
  if (!isRecord(parsed)) {
    throw new _chunk_634LJFXZ_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(
      NAME,
      "must hold the action's inputs.",
      'Example of a line in it: app-id: "123456789012345"'
    );
  }
  const values = { ...parsed };
  for (const key of LIST_KEYS) {
    const value = values[key];
    if (typeof value === "string") values[key] = await (0,_chunk_634LJFXZ_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .hN)(`${NAME}: ${key}`, value);
  }
  const entry = { name: NAME, values: expand(values, NAME, "", env) };
  (0,_chunk_634LJFXZ_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknownKeys */ .R4)(entry, KEYS);
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
    throw new _chunk_634LJFXZ_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(
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
    throw new _chunk_634LJFXZ_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(name, `needs ${variable}, which is not set.`, `Set ${variable} in the environment.`);
  return value;
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/cli/confirm.ts
async function confirmWrite(question, isSaid, terminal) {
  if (isSaid === true) return;
  if (!terminal.isInteractive) {
    throw new _chunk_634LJFXZ_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(
      "--yes",
      "is needed where nobody can be asked: this command writes.",
      "Add --yes, or --dry-run to see what would be done."
    );
  }
  if (!await terminal.askYesNo(question)) throw new _chunk_ZZRIQWB5_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .c();
}

// src/cli/repository.ts
function repositoryOf({ repo }, { repository }) {
  if (typeof repo === "string") return (0,_chunk_25PV3TT6_js__WEBPACK_IMPORTED_MODULE_0__/* .readRepository */ .Nu)("--repo", repo);
  if (repository !== void 0) return repository;
  throw new _chunk_634LJFXZ_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz("--repo", "is missing.", "Example: --repo acme/website");
}




/***/ }),

/***/ 9956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  refresh: () => (/* binding */ refresh)
});

// EXTERNAL MODULE: ./build/chunk-Z5NO655D.js
var chunk_Z5NO655D = __webpack_require__(7264);
// EXTERNAL MODULE: ./build/chunk-3QUSJHPT.js
var chunk_3QUSJHPT = __webpack_require__(2432);
;// CONCATENATED MODULE: ./build/chunk-Y3JQNYOT.js


// src/steps/heartbeat.ts
var PING_MS = 1e4;
var PROVED = /* @__PURE__ */ new Set(["healthy", "refreshed", "attention"]);
async function pingHeartbeat({ heartbeatUrl, mode }, reports, ports) {
  if (heartbeatUrl === void 0 || mode === "rehearse" || !reports.every(({ outcome }) => PROVED.has(outcome)))
    return void 0;
  const url = heartbeatUrl.reveal();
  const send = (0,chunk_3QUSJHPT/* boundedFetch */.A)(ports, new URL(url).origin, (0,chunk_3QUSJHPT/* startBudget */.cg)(PING_MS, ports.now));
  try {
    const answer = await send(url);
    return answer.ok ? void 0 : `heartbeat-url answered with HTTP ${answer.status}.`;
  } catch (error) {
    if (!(error instanceof chunk_3QUSJHPT/* Unanswered */.XX)) throw error;
    return `heartbeat-url could not be reached (${error.message}).`;
  }
}



// EXTERNAL MODULE: ./build/chunk-MPOROUE6.js
var chunk_MPOROUE6 = __webpack_require__(2281);
// EXTERNAL MODULE: ./build/chunk-6KZVPMN6.js
var chunk_6KZVPMN6 = __webpack_require__(6502);
// EXTERNAL MODULE: ./build/chunk-RWUNG5ZT.js
var chunk_RWUNG5ZT = __webpack_require__(7396);
// EXTERNAL MODULE: ./build/chunk-XZAC2ASK.js
var chunk_XZAC2ASK = __webpack_require__(9603);
;// CONCATENATED MODULE: ./build/chunk-UE6Z3AMJ.js



// src/fleet.ts
var AT_ONCE = 16;
async function forEachToken(jobs, run, onDefect) {
  const reports = new Array(jobs.length);
  const queue = jobs.entries();
  const worker = async () => {
    for (const [index, job] of queue) reports[index] = await run(job).catch(defect(job));
  };
  const defect = (job) => (error) => {
    onDefect(error);
    return unexpected(job);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, jobs.length) }, worker));
  return reports;
}
var PROGRESS_EVERY = 50;
function withProgress(total, run, line) {
  let done = 0;
  return async (job) => {
    const report = await run(job);
    done++;
    if (done % PROGRESS_EVERY === 0 && done < total) line(`${done} of ${total} tokens are done.`);
    return report;
  };
}
function unexpected(job) {
  return {
    secret: job.name,
    place: (0,chunk_XZAC2ASK/* describePlace */.df)(job.source),
    outcome: "inconclusive",
    reason: "unexpected",
    refreshed: false,
    facts: chunk_RWUNG5ZT/* NO_FACTS */.K,
    findings: [{ outcome: "inconclusive", reason: "unexpected" }],
    notices: [],
    failedTargets: [],
    repairedTargets: [],
    warnings: []
  };
}



// EXTERNAL MODULE: ./build/chunk-3E7YX3FF.js
var chunk_3E7YX3FF = __webpack_require__(6495);
// EXTERNAL MODULE: ./build/chunk-HZWBQBBY.js
var chunk_HZWBQBBY = __webpack_require__(5587);
// EXTERNAL MODULE: ./build/chunk-GYDWNJWO.js
var chunk_GYDWNJWO = __webpack_require__(6093);
// EXTERNAL MODULE: ./build/chunk-25PV3TT6.js
var chunk_25PV3TT6 = __webpack_require__(7860);
// EXTERNAL MODULE: ./build/chunk-V5PYBW2M.js
var chunk_V5PYBW2M = __webpack_require__(9914);
// EXTERNAL MODULE: ./build/chunk-ZZRIQWB5.js
var chunk_ZZRIQWB5 = __webpack_require__(986);
// EXTERNAL MODULE: ./build/chunk-634LJFXZ.js
var chunk_634LJFXZ = __webpack_require__(8799);
// EXTERNAL MODULE: ./build/chunk-PZURBSX2.js
var chunk_PZURBSX2 = __webpack_require__(4058);
// EXTERNAL MODULE: ./build/chunk-HT47DEYH.js
var chunk_HT47DEYH = __webpack_require__(6181);
// EXTERNAL MODULE: ./build/chunk-MO6Z5V6Y.js
var chunk_MO6Z5V6Y = __webpack_require__(3424);
// EXTERNAL MODULE: ./build/chunk-W5DI4APE.js
var chunk_W5DI4APE = __webpack_require__(6877);
// EXTERNAL MODULE: ./build/chunk-CYY2VU34.js
var chunk_CYY2VU34 = __webpack_require__(8959);
// EXTERNAL MODULE: ./build/chunk-VKMAI3ER.js
var chunk_VKMAI3ER = __webpack_require__(4628);
// EXTERNAL MODULE: ./build/chunk-YOWBVZRY.js
var chunk_YOWBVZRY = __webpack_require__(94);
// EXTERNAL MODULE: ./build/chunk-AT37XLH7.js
var chunk_AT37XLH7 = __webpack_require__(9476);
// EXTERNAL MODULE: ./build/chunk-2YMRHRTL.js
var chunk_2YMRHRTL = __webpack_require__(8506);
;// CONCATENATED MODULE: ./build/refresh-FBMIFY6T.js



























// src/cli/refresh.ts
async function refresh(flags, context) {
  const { terminal, ports, interruption } = context;
  const environment = (0,chunk_MPOROUE6/* readCliEnvironment */.I8)(context.env);
  const repository = (0,chunk_Z5NO655D/* repositoryOf */._M)(flags, environment);
  const file = typeof flags.config === "string" ? await (0,chunk_Z5NO655D/* readConfigFile */.RG)(flags.config, context.env) : void 0;
  const withMeta = await (0,chunk_MPOROUE6/* withMetaSecrets */.Z4)((0,chunk_MPOROUE6/* commandFields */.rc)(flags, environment, file), flags, terminal);
  const fields = await (0,chunk_MPOROUE6/* withGithubToken */.tf)(withMeta, terminal);
  const options = await (0,chunk_25PV3TT6/* readRunOptions */.u8)(fields, repository);
  if (options.mode === "refresh") await (0,chunk_Z5NO655D/* confirmWrite */.ou)(questionOf(options), flags.yes === true, terminal);
  const { out, notes } = terminal;
  const told = flags.json === true ? notes : out;
  const reports = await interruption.during(async (signal) => {
    signal.addEventListener("abort", () => notes.line(FINISHING));
    const world = (0,chunk_HZWBQBBY/* openWorld */.HY)(
      options,
      { apiUrl: environment.githubApiUrl, serverUrl: environment.githubServerUrl, repository },
      ports,
      {
        narrator: { line: (text) => told.line((0,chunk_VKMAI3ER/* plain */.pj)(text, LONGEST_LINE)), debug: () => {
        } },
        onSecret: () => {
        },
        credentialName: fields.text("secrets-token").name
      }
    );
    const done = await forEachToken(
      options.jobs,
      (job) => (0,chunk_3E7YX3FF/* refreshToken */.B)(job, options.mode, world),
      () => {
      }
    );
    const heartbeatTrouble = await pingHeartbeat(options, done, ports);
    if (heartbeatTrouble !== void 0)
      notes.line(`${notes.paint("yellow", "warning:")} ${heartbeatTrouble}`);
    return done;
  });
  for (const report of reports) tellCure(report, terminal);
  if (flags.json === true) out.line(JSON.stringify(reports.map(chunk_6KZVPMN6/* reportEntry */.j), null, 2));
  return reports.some(({ outcome }) => (0,chunk_HT47DEYH/* fails */.c6)(outcome)) ? 1 : 0;
}
var LONGEST_LINE = 2e3;
var FINISHING = "Finishing what has begun. Press Ctrl-C again to stop at once.";
function questionOf({ jobs, openIssues }) {
  const [first] = jobs;
  const others = jobs.flatMap(chunk_MO6Z5V6Y/* otherPlaces */.R).length;
  const what = jobs.length === 1 ? `the token in ${(0,chunk_XZAC2ASK/* describePlace */.df)(first.source)}` : `${(0,chunk_W5DI4APE/* count */.U9)(jobs.length, "token")}, the first in ${(0,chunk_XZAC2ASK/* describePlace */.df)(first.source)}`;
  const where = others === 0 ? "" : `, write ${(0,chunk_W5DI4APE/* count */.U9)(others, "more place")}`;
  return `Refresh ${what} if it is due${where}${openIssues ? ", and keep its issue" : ""}?`;
}
function tellCure({ outcome, reason, secret, warnings, notices }, { notes }) {
  const trouble = notices.find((notice) => notice.about === "github-credential")?.trouble;
  const { what, cure } = trouble?.reason === reason ? { what: trouble.message, cure: trouble.hint } : (0,chunk_CYY2VU34/* explain */.WE)(reason);
  if ((0,chunk_HT47DEYH/* fails */.c6)(outcome)) notes.line(`${notes.paint("red", `${secret}:`)} ${what} ${cure}`);
  else if (outcome === "attention") notes.line(`${notes.paint("yellow", `${secret}:`)} ${what} ${cure}`);
  for (const { message, hint } of warnings)
    notes.line(`${notes.paint("yellow", "warning:")} ${message} ${hint}`);
}



/***/ })

};
