export const id = 223;
export const ids = [223];
export const modules = {

/***/ 1453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aH: () => (/* binding */ onlyAt),
/* harmony export */   ph: () => (/* binding */ openBrowser),
/* harmony export */   qW: () => (/* binding */ closeServer)
/* harmony export */ });
/* harmony import */ var _chunk_L2N6XHAH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7002);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);


// src/cli/open-browser.ts
async function openBrowser(address) {
  const { default: open } = await __webpack_require__.e(/* import() */ 958).then(__webpack_require__.bind(__webpack_require__, 2958));
  const environment = process.env;
  process.env = (0,_chunk_L2N6XHAH_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessIn */ .lU)(environment);
  try {
    await open(address);
    return true;
  } catch {
    return false;
  } finally {
    process.env = environment;
  }
}

// src/cli/local-server.ts

function onlyAt(host, contentSecurityPolicy) {
  return async (context, next) => {
    if (new URL(context.req.url).host !== host()) return context.text("Not here.", 421);
    await next();
    context.header("cache-control", "no-store");
    context.header("connection", "close");
    context.header("referrer-policy", "no-referrer");
    context.header("x-content-type-options", "nosniff");
    context.header("content-security-policy", contentSecurityPolicy);
    return void 0;
  };
}
var LAST_ANSWERS_MS = 1e3;
async function closeServer(server) {
  const closed = (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(server, "close");
  server.close();
  const timer = setTimeout(() => server.closeAllConnections(), LAST_ANSWERS_MS);
  await closed;
  clearTimeout(timer);
}




/***/ }),

/***/ 7860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ dispatchEvent),
/* harmony export */   i: () => (/* binding */ dispatchWorkflow)
/* harmony export */ });
/* harmony import */ var _chunk_GF4QT2HQ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3974);
/* harmony import */ var _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6871);
/* harmony import */ var _chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7953);




// src/github/dispatch.ts
var RunDetails = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
  (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ workflow_run_id: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)() }),
  (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)((details) => ({ runId: details.workflow_run_id }))
);
var LOOKS_FOR_RUN = 10;
var BETWEEN_LOOKS_MS = 2e3;
function dispatchEvent(github, repository, type, payload) {
  return (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_1__/* .replyOf */ .Me)(
    github.ask(
      github.rest.repos.createDispatchEvent,
      { ...(0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRepository */ .T8)(repository), event_type: type, client_payload: payload },
      { purpose: { kind: "repository-dispatch", repository }, read: (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_1__/* .expecting */ .Kk)(204) }
    )
  );
}
async function dispatchWorkflow(github, repository, start, { sleep }) {
  const { workflow, ref, inputs } = start;
  const started = github.ask(
    github.rest.actions.createWorkflowDispatch,
    { ...(0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRepository */ .T8)(repository), workflow_id: workflow, ref, inputs, return_run_details: true },
    {
      purpose: { kind: "workflow-dispatch", repository, workflow },
      read: (data, status) => status === 204 ? {} : (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_1__/* .reading */ .hF)(RunDetails)(data)
    }
  );
  return (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_1__/* .replyOf */ .Me)(
    started.then(async ({ data, at }) => {
      if (data.runId !== void 0 || at === void 0) return { data };
      for (let look = 0; look < LOOKS_FOR_RUN; look++) {
        await sleep(BETWEEN_LOOKS_MS);
        const found = await (0,_chunk_GF4QT2HQ_js__WEBPACK_IMPORTED_MODULE_0__/* .findDispatchedRun */ .yz)(github, repository, workflow, at);
        if (found.kind === "problem") break;
        if (found.data.runId !== void 0) return found;
      }
      return { data: {} };
    })
  );
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

/***/ 3974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ runCreatedAt),
/* harmony export */   E: () => (/* binding */ passedDayBefore),
/* harmony export */   R2: () => (/* binding */ followRun),
/* harmony export */   yz: () => (/* binding */ findDispatchedRun)
/* harmony export */ });
/* harmony import */ var _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6871);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7492);
/* harmony import */ var _chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7953);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2184);





// src/github/runs.ts
var RunId = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([(0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(/^\d{1,15}$/), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)(Number))]);
var RunFacts = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  id: RunId,
  created_at: _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .Time */ .gX,
  status: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)()),
  conclusion: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)())
});
var RunList = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ workflow_runs: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)(RunFacts) });
var BETWEEN_LOOKS_MS = 3e3;
var STAMP_TOLERANCE_SECONDS = 5;
async function runCreatedAt(github, repository, runId) {
  const asked = await (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .replyOf */ .Me)(askRun(github, repository, runId).then((data2) => ({ data: data2 })));
  if (asked.kind === "problem") return { kind: "unknown", problem: asked.problem };
  const { data, at } = asked.data;
  if (at !== void 0 && data.id === runId) return { kind: "known", createdAt: data.created_at, at };
  const purpose = { kind: "runs", repository };
  return { kind: "unknown", problem: (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)({ kind: "unintelligible" }, purpose, github.hintContext) };
}
var DAY_BEFORE_SECONDS = 12 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .HOUR */ .dp;
async function passedDayBefore(github, repository, workflow, runId) {
  const run = await runCreatedAt(github, repository, runId);
  if (run.kind !== "known") return void 0;
  const listed = await listRuns(github, repository, workflow, {
    status: "completed",
    created: `<=${(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(run.createdAt - DAY_BEFORE_SECONDS)}`,
    per_page: 20
  });
  if (listed.kind === "problem") return void 0;
  const ended = listed.data.filter(({ conclusion }) => conclusion === "success" || conclusion === "failure").toSorted((one, other) => other.created_at - one.created_at);
  return ended[0] && ended[0].conclusion === "success";
}
function listRuns(github, repository, workflow, filter) {
  return (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .replyOf */ .Me)(
    github.ask(
      github.rest.actions.listWorkflowRuns,
      { ...(0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(repository), workflow_id: workflow, ...filter },
      {
        purpose: { kind: "runs", repository },
        read: (data) => (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(RunList)(data)?.workflow_runs
      }
    )
  );
}
function askRun(github, repository, runId) {
  return github.ask(
    github.rest.actions.getWorkflowRun,
    { ...(0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(repository), run_id: runId },
    { purpose: { kind: "runs", repository }, read: (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(RunFacts) }
  );
}
async function findDispatchedRun(github, repository, workflow, since) {
  const listed = await listRuns(github, repository, workflow, {
    event: "workflow_dispatch",
    created: `>=${(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(since - STAMP_TOLERANCE_SECONDS)}`
  });
  if (listed.kind === "problem") return listed;
  const [first] = listed.data.toSorted(
    (one, other) => one.created_at - other.created_at || one.id - other.id
  );
  return { ...listed, data: (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ runId: first?.id }) };
}
async function followRun(github, repository, runId, { runtime, budget }) {
  for (; ; ) {
    const run = await (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .replyOf */ .Me)(askRun(github, repository, runId));
    if (run.kind === "problem") return run;
    if (run.data.status === "completed") {
      return { kind: run.data.conclusion === "success" ? "succeeded" : "failed" };
    }
    if (budget.remaining() <= BETWEEN_LOOKS_MS) return { kind: "still-running" };
    await runtime.sleep(BETWEEN_LOOKS_MS);
  }
}




/***/ }),

/***/ 4491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ proveWritable),
/* harmony export */   k: () => (/* binding */ writeSecret)
/* harmony export */ });
/* harmony import */ var _chunk_URZK2CQH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5307);
/* harmony import */ var _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6871);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3659);
/* harmony import */ var _chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7953);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2184);






// src/github/secrets.ts
var Stopped = class extends Error {
  why;
  constructor(why) {
    super(why.kind);
    this.why = why;
  }
};
var PER_PAGE = 100;
var MOST_PAGES = 100;
var Repositories = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  total_count: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(),
  repositories: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ id: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), full_name: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)()) }))
});
async function writeSecret(github, location, value, secretState, { keepBackMs, before: look, isGuarded = false, readBy } = {}) {
  let mayHaveHappened = false;
  const before = async (mayBeOurs) => {
    if (look === void 0) return;
    const moved = await look();
    if (moved.kind === "problem")
      throw new Stopped({ kind: mayBeOurs ? "unknown" : "not-written", problem: moved.problem });
    if (moved.data) throw new Stopped({ kind: mayBeOurs && isGuarded ? "written" : "superseded" });
  };
  const how = (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ keepBackMs, before });
  try {
    const access = location.kind === "organization" ? await readAccess(github, location, secretState, readBy) : {};
    try {
      await put(github, location, value, secretState.key, access, how);
    } catch (error) {
      mayHaveHappened = error instanceof _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_ && error.mayHaveHappened;
      if ((0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .Of)(error, 422) === void 0) throw error;
      await put(github, location, value, (await (0,_chunk_URZK2CQH_js__WEBPACK_IMPORTED_MODULE_0__/* .readKey */ .YZ)(github, location)).data, access, how);
    }
    return { kind: "written" };
  } catch (error) {
    if (error instanceof Stopped) return error.why;
    if (!(error instanceof _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_)) throw error;
    const { problem } = error;
    if (!mayHaveHappened && !error.mayHaveHappened) return { kind: "not-written", problem };
    const wasWritten = await wasWrittenSince(github, location, secretState);
    return wasWritten ? { kind: "written" } : { kind: "unknown", problem };
  }
}
function proveWritable(github, location, secretState, readBy) {
  const visibility = secretState.secrets.get(location.secret.toUpperCase())?.visibility;
  const isTold = location.kind !== "organization" || visibility === "all" || visibility === "private";
  const prove = async () => {
    if (!isTold) await readAccess(github, location, secretState, readBy);
    return { data: true };
  };
  return (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_1__/* .replyOf */ .Me)(prove());
}
async function put(github, location, value, { keyId, key }, access, how) {
  const { path, parameters } = (0,_chunk_URZK2CQH_js__WEBPACK_IMPORTED_MODULE_0__/* .scopePath */ .Ok)(location);
  const encrypted_value = await (0,_chunk_URZK2CQH_js__WEBPACK_IMPORTED_MODULE_0__/* .sealSecret */ .EX)(value, key);
  await github.ask(
    github.route(`PUT ${path}/{secret_name}`),
    { ...parameters, secret_name: location.secret, encrypted_value, key_id: keyId, ...access },
    { purpose: (0,_chunk_URZK2CQH_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsPurpose */ .gr)(location), read: (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_1__/* .expecting */ .Kk)(201, 204), ...how }
  );
}
async function wasWrittenSince(github, location, secretState) {
  try {
    const now = await (0,_chunk_URZK2CQH_js__WEBPACK_IMPORTED_MODULE_0__/* .readSecret */ .n5)(github, location, location.secret);
    if (now === void 0) return false;
    const before = secretState.secrets.get(location.secret.toUpperCase());
    return before === void 0 ? now.updatedAt >= secretState.at : now.updatedAt > before.updatedAt;
  } catch (error) {
    if (!(error instanceof _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_)) throw error;
    return false;
  }
}
async function readAccess(github, location, secretState, readBy) {
  const secret = await (0,_chunk_URZK2CQH_js__WEBPACK_IMPORTED_MODULE_0__/* .readSecret */ .n5)(github, location, location.secret);
  const isGone = secret === void 0 && secretState.secrets.has(location.secret.toUpperCase());
  if (isGone) throw accessUnknown(github, location);
  if (secret === void 0) return { visibility: "selected", selected_repository_ids: [] };
  const { visibility } = secret;
  if (visibility === void 0) throw accessUnknown(github, location);
  if (visibility !== "selected") return { visibility };
  const { path, parameters } = (0,_chunk_URZK2CQH_js__WEBPACK_IMPORTED_MODULE_0__/* .scopePath */ .Ok)(location);
  const ids = /* @__PURE__ */ new Set();
  const names = /* @__PURE__ */ new Set();
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { data } = await github.ask(
      github.route(`GET ${path}/{secret_name}/repositories`),
      { ...parameters, secret_name: location.secret, per_page: PER_PAGE, page },
      { purpose: (0,_chunk_URZK2CQH_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsPurpose */ .gr)(location), read: (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_1__/* .reading */ .hF)(Repositories) }
    );
    for (const { id, full_name } of data.repositories) {
      ids.add(id);
      names.add(full_name?.toLowerCase());
    }
    if (ids.size >= data.total_count) {
      const isSelected = readBy === void 0 || names.has(readBy.toLowerCase()) || names.has(void 0);
      if (!isSelected) throw notSelected(github, location, readBy);
      return { visibility, selected_repository_ids: [...ids] };
    }
    if (data.repositories.length === 0) break;
  }
  throw accessUnknown(github, location);
}
function notSelected(github, location, missing) {
  const page = `${github.hintContext.serverUrl}/organizations/${location.organization}/settings/secrets/actions`;
  const problem = {
    reason: "repository-not-selected",
    kind: "permanent",
    message: `GitHub's list of the repositories that may use ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_4__/* .describeLocation */ .lR)(location)} does not have ${missing}, which this run is of.`,
    hint: `Let ${missing} use it: ${page}. If the token comes from a secret of the repository itself, leave organization out. Nothing was written: the list is written back with the secret.`
  };
  return new _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_({ failure: { kind: "unintelligible" }, problem, mayHaveHappened: false });
}
function accessUnknown(github, location) {
  const failure = { kind: "unintelligible" };
  const problem = (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOf */ .Zw)(failure, (0,_chunk_URZK2CQH_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsPurpose */ .gr)(location), github.hintContext);
  return new _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_({ failure, problem, mayHaveHappened: false });
}




/***/ }),

/***/ 9555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ CARD_STYLE),
/* harmony export */   pm: () => (/* binding */ securityPolicy),
/* harmony export */   rN: () => (/* binding */ htmlDocument)
/* harmony export */ });
/* harmony import */ var _chunk_YBKOLYV6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2683);
/* harmony import */ var hono_html__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5621);


// src/cli/html.ts

function htmlDocument({
  title,
  style,
  head = "",
  body
}) {
  return (0,hono_html__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q)`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${title}</title>
${head}
<style>${(0,hono_html__WEBPACK_IMPORTED_MODULE_0__/* .raw */ .l)(style)}</style>
</head>
<body>
${body}
</body>
</html>`;
}
function securityPolicy({
  style,
  script,
  connect,
  form
}) {
  return [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    ...connect === void 0 ? [] : [`connect-src ${connect}`],
    "img-src data:",
    "base-uri 'none'",
    `form-action ${form}`,
    "frame-ancestors 'none'"
  ].join("; ");
}
function hashOf(text) {
  return `'sha256-${(0,_chunk_YBKOLYV6_js__WEBPACK_IMPORTED_MODULE_1__/* .createHash */ .n1)("sha256").update(text).digest("base64")}'`;
}
var CARD_STYLE = `
:root { --ground: #f3f4f6; --card: #fff; --text: #1c2024; --quiet: #5b6470; --line: #dfe3e8; --good: #17783a; --bad: #b3261e; --busy: #2459c9; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #14171b; --card: #1f2429; --text: #eceff2; --quiet: #a3acb6; --line: #363d45; --good: #4cc274; --bad: #ff8a80; --busy: #8ab0ff; }
}
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; min-height: 100dvh; padding: 1.5rem 1rem; display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 1rem; background: var(--ground); color: var(--text); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { width: 100%; max-width: 32rem; padding: 2rem 1.75rem; background: var(--card); border: 1px solid var(--line); border-radius: 1rem; overflow-wrap: anywhere; }
h1 { margin: 1rem 0 .5rem; font-size: 1.5rem; line-height: 1.25; }
p { margin: .75rem 0 0; }
.hint { padding: .75rem 1rem; border-left: .25rem solid var(--busy); background: var(--ground); border-radius: .25rem; }
.quiet, footer { color: var(--quiet); font-size: .875rem; }
dl { margin: 1rem 0 0; }
dl > div { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: .6rem 0; border-top: 1px solid var(--line); }
dt { flex: 0 0 7.5rem; color: var(--quiet); }
dd { flex: 1 1 12rem; margin: 0; }
.sign { width: 3rem; height: 3rem; border-radius: 50%; display: grid; place-items: center; font-size: 1.5rem; font-weight: 700; color: var(--card); }
.good { background: var(--good); }
.bad { background: var(--bad); }
.ask { background: var(--busy); }
.busy { border: .3rem solid var(--line); border-top-color: var(--busy); animation: turn 1s linear infinite; }
@keyframes turn { to { transform: rotate(1turn); } }
@media (prefers-reduced-motion: reduce) { .busy { animation-duration: 6s; } }
`;




/***/ }),

/***/ 5307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ sealSecret),
/* harmony export */   Ok: () => (/* binding */ scopePath),
/* harmony export */   Or: () => (/* binding */ loadSodium),
/* harmony export */   Q2: () => (/* binding */ hasMoved),
/* harmony export */   VU: () => (/* binding */ readScopeAccess),
/* harmony export */   YZ: () => (/* binding */ readKey),
/* harmony export */   gr: () => (/* binding */ secretsPurpose),
/* harmony export */   n5: () => (/* binding */ readSecret)
/* harmony export */ });
/* harmony import */ var _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6871);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7492);
/* harmony import */ var _chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7953);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2184);





// src/github/seal.ts
var PUBLIC_KEY_BYTES = 32;
function isPublicKey(base64) {
  const bytes = Buffer.from(base64, "base64");
  return bytes.length === PUBLIC_KEY_BYTES && bytes.toString("base64") === base64 && !isOfSmallOrder(bytes);
}
var FIELD = 2n ** 255n - 19n;
var SMALL_ORDER = /* @__PURE__ */ new Set([
  0n,
  1n,
  FIELD - 1n,
  325606250916557431795983626356110631294008115727848805560023387167927233504n,
  39382357235489614581723060781553021112529911719440698176882885853963445705823n
]);
function isOfSmallOrder(bytes) {
  const number2 = BigInt(`0x${Buffer.from(bytes).reverse().toString("hex")}`);
  return SMALL_ORDER.has(BigInt.asUintN(255, number2) % FIELD);
}
async function sealSecret(value, publicKeyBase64) {
  if (!isPublicKey(publicKeyBase64)) throw new RangeError("A public key of GitHub has 32 bytes.");
  const sodium = await loadSodium();
  const box = sodium.crypto_box_seal(value.reveal(), Buffer.from(publicKeyBase64, "base64"));
  return Buffer.from(box).toString("base64");
}
async function loadSodium() {
  const { default: sodium } = await __webpack_require__.e(/* import() */ 387).then(__webpack_require__.bind(__webpack_require__, 4768));
  await sodium.ready;
  return sodium;
}

// src/github/secret-scopes.ts
var PER_PAGE = 100;
var MOST_SECRETS = 1e3;
var TextOrNumber = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([(0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .safeInteger */ .Y2)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)(String))]);
var KeyFacts = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
  (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ key_id: TextOrNumber, key: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6)(isPublicKey)) }),
  (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)(({ key_id, key }) => ({ keyId: key_id, key }))
);
var SecretFacts = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  name: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(),
  updated_at: _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .Time */ .gX,
  visibility: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KI)(["all", "private", "selected"]))
});
var SecretList = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ secrets: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)(SecretFacts) });
async function readScopeAccess(github, secretScope, secretNames) {
  const names = [...new Set(secretNames.map((name) => name.toUpperCase()))];
  try {
    const [keyAsked, secretsAsked] = await Promise.allSettled([
      readKey(github, secretScope),
      readSecrets(github, secretScope, names)
    ]);
    const { data: key, at, credentialEndsAt } = settled(keyAsked);
    const secrets = settled(secretsAsked);
    const isKnown = secretScope.kind !== "organization" || [...secrets.values()].every(({ visibility }) => visibility !== void 0);
    if (at !== void 0 && isKnown)
      return { kind: "open", secrets, at, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ key, credentialEndsAt }) };
    const problem = (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)({ kind: "unintelligible" }, secretsPurpose(secretScope), github.hintContext);
    return { kind: "closed", ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ problem, credentialEndsAt }) };
  } catch (error) {
    if (!(error instanceof _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_)) throw error;
    const { problem, credentialEndsAt } = error;
    return { kind: "closed", ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ problem, credentialEndsAt }) };
  }
}
function settled(result) {
  if (result.status === "rejected") throw result.reason;
  return result.value;
}
function readKey(github, secretScope) {
  const { path, parameters } = scopePath(secretScope);
  return github.ask(github.route(`GET ${path}/public-key`), parameters, {
    purpose: secretsPurpose(secretScope),
    read: (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(KeyFacts)
  });
}
async function readSecret(github, secretScope, name) {
  try {
    return await askSecret(github, secretScope, name);
  } catch (error) {
    if ((0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .Of)(error, 404) === void 0) throw error;
    return void 0;
  }
}
async function askSecret(github, secretScope, name) {
  const { path, parameters } = scopePath(secretScope);
  const { data, at } = await github.ask(
    github.route(`GET ${path}/{secret_name}`),
    { ...parameters, secret_name: name },
    { purpose: secretsPurpose(secretScope), read: (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(SecretFacts) }
  );
  return toMetadata(data, at);
}
function hasMoved(github, location, seen) {
  const before = seen.secrets.get(location.secret.toUpperCase())?.updatedAt;
  const ask = before === void 0 ? readSecret : askSecret;
  const look = async () => {
    const now = await ask(github, location, location.secret);
    if (now?.at !== void 0 && !(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .clocksAgree */ .G$)(now.at, seen.at)) throw ofAnotherTime(github, location);
    return { data: now?.updatedAt !== before };
  };
  return (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .replyOf */ .Me)(look());
}
function ofAnotherTime(github, location) {
  const failure = { kind: "of-another-time" };
  const problem = (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)(failure, secretsPurpose(location), github.hintContext);
  return new _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_({ failure, problem, mayHaveHappened: false });
}
async function readSecrets(github, secretScope, names) {
  const [only] = names;
  if (only === void 0) return /* @__PURE__ */ new Map();
  if (names.length > 1) return listSecrets(github, secretScope, new Set(names));
  const secret = await readSecret(github, secretScope, only);
  return new Map(secret === void 0 ? [] : [[only, secret]]);
}
async function listSecrets(github, secretScope, names) {
  const { path, parameters } = scopePath(secretScope);
  const found = /* @__PURE__ */ new Map();
  let seen = 0;
  for (let page = 1; seen < MOST_SECRETS && found.size < names.size; page++) {
    const { data, hasNext, at } = await github.ask(
      github.route(`GET ${path}`),
      { ...parameters, per_page: PER_PAGE, page },
      { purpose: secretsPurpose(secretScope), read: (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(SecretList) }
    );
    for (const facts of data.secrets) {
      const name = facts.name.toUpperCase();
      if (names.has(name)) found.set(name, toMetadata(facts, at));
    }
    seen += data.secrets.length;
    if (data.secrets.length === 0 || !(hasNext ?? data.secrets.length >= PER_PAGE)) break;
  }
  return found;
}
function toMetadata({ updated_at, visibility }, at) {
  return { updatedAt: updated_at, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ visibility, at }) };
}
function secretsPurpose(secretScope) {
  return { kind: "secrets", secretScope };
}
function scopePath(secretScope) {
  switch (secretScope.kind) {
    case "repository":
      return {
        path: `/repos/{owner}/{repo}/${secretScope.store}/secrets`,
        parameters: (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(secretScope.repository)
      };
    case "environment":
      return {
        path: "/repos/{owner}/{repo}/environments/{environment_name}/secrets",
        parameters: { ...(0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(secretScope.repository), environment_name: secretScope.environment }
      };
    case "organization":
      return {
        path: `/orgs/{org}/${secretScope.store}/secrets`,
        parameters: { org: secretScope.organization }
      };
  }
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

/***/ 7223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   init: () => (/* binding */ init)
/* harmony export */ });
/* harmony import */ var _chunk_AJCLATLO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1453);
/* harmony import */ var _chunk_TK3SMA4Y_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9555);
/* harmony import */ var _chunk_X3ED6ANA_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5665);
/* harmony import */ var _chunk_FJMYDWY4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2259);
/* harmony import */ var _chunk_MGELIKVD_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2150);
/* harmony import */ var _chunk_4IUVC5MK_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1365);
/* harmony import */ var _chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1372);
/* harmony import */ var _chunk_MSGIYYM7_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4491);
/* harmony import */ var _chunk_AJTK3TQ2_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8751);
/* harmony import */ var _chunk_URZK2CQH_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5307);
/* harmony import */ var _chunk_KASXIQWW_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1522);
/* harmony import */ var _chunk_WFY5MDCE_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5343);
/* harmony import */ var _chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(2841);
/* harmony import */ var _chunk_PGDHEBI7_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7779);
/* harmony import */ var _chunk_7B5JV6UZ_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6488);
/* harmony import */ var _chunk_AYJGIARV_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(1726);
/* harmony import */ var _chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5594);
/* harmony import */ var _chunk_THGRFSOC_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5829);
/* harmony import */ var _chunk_L2N6XHAH_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7002);
/* harmony import */ var _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7757);
/* harmony import */ var _chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(2273);
/* harmony import */ var _chunk_YBKOLYV6_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(2683);
/* harmony import */ var _chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3568);
/* harmony import */ var _chunk_BTUAOQ43_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4379);
/* harmony import */ var _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(1838);
/* harmony import */ var _chunk_DLBM4WBQ_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7860);
/* harmony import */ var _chunk_GF4QT2HQ_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(3974);
/* harmony import */ var _chunk_6NEIY7YB_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(2632);
/* harmony import */ var _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(6871);
/* harmony import */ var _chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(7470);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(7492);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(5313);
/* harmony import */ var _chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(7953);
/* harmony import */ var _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(2573);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(2184);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(6760);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(8474);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(7067);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(8500);
/* harmony import */ var _hono_node_server__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(4735);
/* harmony import */ var hono__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(8934);
/* harmony import */ var hono_html__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(5621);








































// src/github/setup.ts
var Name = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .pipe */ .Fs)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .string */ .Yj)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .regex */ .yG)(/^[\w-]{1,100}(?:\[bot\])?$/));
var Branch = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .pipe */ .Fs)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .string */ .Yj)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .regex */ .yG)(/^[^\p{C}\p{Z}~^:?*[\\-][^\p{C}\p{Z}~^:?*[\\]{0,250}$/u));
var RepositoryFacts = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .pipe */ .Fs)(
  (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .object */ .Ik)({
    full_name: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .pipe */ .Fs)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .string */ .Yj)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .regex */ .yG)(/^[\w-]+\/[\w.-]+$/)),
    default_branch: Branch,
    owner: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .object */ .Ik)({ type: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .string */ .Yj)() })
  }),
  (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .transform */ .pd)(
    ({ full_name, default_branch, owner }) => ({
      repository: full_name,
      owner: (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_24__/* .splitRepository */ .T8)(full_name).owner,
      isOrganization: owner.type === "Organization",
      defaultBranch: default_branch
    })
  )
);
var Login = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .pipe */ .Fs)(
  (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .object */ .Ik)({ login: Name }),
  (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .transform */ .pd)(({ login }) => login)
);
function repositoryForSetup(github, repository) {
  return (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_24__/* .replyOf */ .Me)(
    github.ask(github.rest.repos.get, (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_24__/* .splitRepository */ .T8)(repository), {
      purpose: { kind: "repository", repository },
      // Nothing was read about another repository, and nothing may be written there.
      read: (data) => {
        const facts = (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_24__/* .reading */ .hF)(RepositoryFacts)(data);
        return facts?.repository.toLowerCase() === repository.toLowerCase() ? facts : void 0;
      }
    })
  );
}
function loginOf(github) {
  return (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_24__/* .replyOf */ .Me)(
    github.ask(
      github.rest.users.getAuthenticated,
      {},
      { purpose: { kind: "account" }, read: (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_24__/* .reading */ .hF)(Login) }
    )
  );
}
async function hasEnvironment(github, repository, environment) {
  const look = github.ask(
    github.rest.repos.getEnvironment,
    { ...(0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_24__/* .splitRepository */ .T8)(repository), environment_name: environment },
    { purpose: { kind: "environment", repository }, read: (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_24__/* .expecting */ .Kk)(200) }
  );
  return (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_24__/* .replyOf */ .Me)(
    look.catch((error) => {
      if ((0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_24__/* .refusalOf */ .Of)(error, 404) === void 0) throw error;
      return { data: false };
    })
  );
}
async function makeEnvironment(github, repository, environment, branch) {
  const { repos } = github.rest;
  const place = { ...(0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_24__/* .splitRepository */ .T8)(repository), environment_name: environment };
  const purpose = { kind: "new-environment", repository };
  const policy = { protected_branches: false, custom_branch_policies: true };
  const make = github.ask(
    repos.createOrUpdateEnvironment,
    { ...place, deployment_branch_policy: policy },
    { purpose, read: (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_24__/* .expecting */ .Kk)(200) }
  );
  const allow = () => github.ask(
    repos.createDeploymentBranchPolicy,
    { ...place, name: branch },
    // Adding a branch twice does no harm.
    { purpose, read: (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_24__/* .expecting */ .Kk)(200), findDone: _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_24__/* .idempotent */ .yB }
  );
  return (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_24__/* .replyOf */ .Me)(make.then(allow));
}
function deleteSecret(github, location) {
  const { path: path3, parameters } = (0,_chunk_URZK2CQH_js__WEBPACK_IMPORTED_MODULE_9__/* .scopePath */ .Ok)(location);
  return (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_24__/* .replyOf */ .Me)(
    github.ask(
      github.route(`DELETE ${path3}/{secret_name}`),
      { ...parameters, secret_name: location.secret },
      { purpose: (0,_chunk_URZK2CQH_js__WEBPACK_IMPORTED_MODULE_9__/* .secretsPurpose */ .gr)(location), read: (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_24__/* .expecting */ .Kk)(204) }
    )
  );
}
var MadeAppFacts = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .object */ .Ik)({
  slug: Name,
  name: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .string */ .Yj)(),
  owner: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .object */ .Ik)({ login: Name }),
  html_url: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .pipe */ .Fs)(
    (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .string */ .Yj)(),
    (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .url */ .OZ)(),
    (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .transform */ .pd)((address) => new URL(address).pathname),
    (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .regex */ .yG)(/^(?:\/[\w.-]+)+$/)
  ),
  client_id: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .pipe */ .Fs)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .string */ .Yj)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .regex */ .yG)(/^[\w.-]{5,100}$/)),
  pem: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .pipe */ .Fs)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .string */ .Yj)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .includes */ .mK)("PRIVATE KEY")),
  permissions: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .record */ .g1)(
    (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .pipe */ .Fs)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .string */ .Yj)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .regex */ .yG)(/^\w{1,100}$/)),
    (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .pipe */ .Fs)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .string */ .Yj)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .regex */ .yG)(/^\w{1,20}$/))
  ),
  events: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .array */ .YO)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_28__/* .string */ .Yj)())
});
function readMadeApp(data, serverUrl) {
  const facts = (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_24__/* .reading */ .hF)(MadeAppFacts)(data);
  return facts && {
    slug: facts.slug,
    name: facts.name,
    owner: facts.owner.login,
    page: new URL(serverUrl).origin + facts.html_url,
    clientId: facts.client_id,
    privateKey: new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_27__/* .Secret */ .z(facts.pem),
    permissions: facts.permissions,
    events: facts.events
  };
}
function convertManifest(github, code, owner) {
  return (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_24__/* .replyOf */ .Me)(
    github.ask(
      github.rest.apps.createFromManifest,
      { code },
      {
        purpose: { kind: "app", owner },
        read: (data) => readMadeApp(data, github.hintContext.serverUrl)
      }
    )
  );
}
async function isAppPublic(github, slug, owner) {
  const reply = await (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_24__/* .replyOf */ .Me)(
    github.ask(
      github.rest.apps.getBySlug,
      { app_slug: slug },
      { purpose: { kind: "app", owner }, read: (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_24__/* .expecting */ .Kk)(200) }
    )
  );
  return reply.kind === "done";
}

// src/cli/init/file.ts



// src/cli/init/workflow.ts
var WORKFLOW_FILE = "refresh-meta-token.yml";
var WORKFLOW_PATH = `.github/workflows/${WORKFLOW_FILE}`;
var APP_CLIENT_ID = "SECRETS_APP_CLIENT_ID";
var APP_PRIVATE_KEY = "SECRETS_APP_PRIVATE_KEY";
function drawDailyMinute(random) {
  const hour = 2 + Math.floor(random() * 5);
  const minute = 7 + Math.floor(random() * 46);
  return hour * 60 + minute;
}
function workflowText(options) {
  const { secretScope, requiredScopes, platform, appId, assets, tells } = options;
  const people = tells.filter((name) => !name.includes("/"));
  const teams = tells.filter((name) => name.includes("/"));
  return `${[
    "# Keeps the Meta access token in a secret alive, and opens an issue when only a person can help.",
    "name: Refresh Meta token",
    "",
    "on:",
    "  schedule:",
    `    - cron: '${options.dailyAt % 60} ${Math.floor(options.dailyAt / 60)} * * *' # daily; GitHub delays and drops runs on the full hour`,
    "  workflow_dispatch:",
    "    inputs:",
    // GitHub's form shows a description in place of the name, and the issue speaks of the names.
    "      mode:",
    "        description: 'mode: reauthorize after a login'",
    "        type: choice",
    "        options: [refresh, check, reauthorize]",
    "        default: refresh",
    "      authorization-response:",
    `        description: "authorization-response: the address that Meta's login ended on"`,
    "        type: string",
    "",
    "permissions:",
    "  issues: write # asks for a person when only a person can help",
    "  actions: read # notices that another run has stored a newer token",
    "",
    "concurrency:",
    "  group: refresh-meta-token",
    "  cancel-in-progress: false",
    "",
    "jobs:",
    "  refresh:",
    "    runs-on: ubuntu-latest",
    "    timeout-minutes: 20",
    ...secretScope.kind === "environment" ? [`    environment: ${yamlText(secretScope.environment)}`] : [],
    "    steps:",
    `      - uses: ${options.uses}`,
    "        with:",
    ...appId === void 0 ? [] : [
      `          app-id: "${appId}"`,
      `          app-secret: \${{ secrets.${_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_6__/* .NAMES */ .Xk[platform].appSecret} }}`
    ],
    `          access-token: \${{ secrets.${options.secretName} }}`,
    `          secret-name: ${yamlText(options.secretName)}`,
    ...platform === "facebook" ? [] : [`          platform: ${platform}`],
    ...secretScope.kind === "environment" ? [`          environment: ${yamlText(secretScope.environment)}`] : [],
    ...secretScope.kind === "organization" ? [`          organization: ${yamlText(secretScope.organization)}`] : [],
    ...credentialLines(options.credential),
    ...requiredScopes.length === 0 ? [] : [`          required-scopes: ${yamlText(requiredScopes.join(", "))}`],
    ...assets.length === 0 ? [] : [`          assets: ${yamlText(assets.join(", "))}`],
    ...people.length === 0 ? [] : [`          issue-assignees: ${yamlText(people.join(", "))}`],
    ...teams.length === 0 ? [] : [`          issue-mentions: "${teams.map((team) => `@${team}`).join(", ")}"`],
    "          mode: ${{ inputs.mode }}",
    "          authorization-response: ${{ inputs.authorization-response }}"
  ].join("\n")}
`;
}
function credentialLines(credential) {
  switch (credential) {
    case "app":
      return [
        `          secrets-app-client-id: \${{ vars.${APP_CLIENT_ID} }}`,
        `          secrets-app-private-key: \${{ secrets.${APP_PRIVATE_KEY} }}`
      ];
    case "pat":
      return ["          secrets-token: ${{ secrets.SECRETS_TOKEN }}"];
  }
}
function yamlText(text) {
  const isBare = new RegExp(`^${NAME}(?:, ${NAME})*$`).test(text);
  return isBare && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : JSON.stringify(text);
}
var NAME = "[A-Za-z](?:[\\w:-]*[\\w-])?";

// src/cli/init/file.ts
var FILE = node_path__WEBPACK_IMPORTED_MODULE_31__.join(".github", "workflows", WORKFLOW_FILE);
async function dailyMinuteThere(root) {
  const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_30__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_31__.join(root, FILE), "utf8").catch(() => "");
  const [, minute, hour] = /^ +- cron: '(\d{1,2}) (\d{1,2}) \* \* \*'/m.exec(text) ?? [];
  const at = Number(hour) * 60 + Number(minute);
  return Number(minute) < 60 && Number(hour) < 24 ? at : void 0;
}
async function writeWorkflow(root, text, mayOverwrite, terminal) {
  const file = node_path__WEBPACK_IMPORTED_MODULE_31__.join(root, FILE);
  for (const folder of [node_path__WEBPACK_IMPORTED_MODULE_31__.dirname(node_path__WEBPACK_IMPORTED_MODULE_31__.dirname(FILE)), node_path__WEBPACK_IMPORTED_MODULE_31__.dirname(FILE)]) {
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_30__.lstat)(node_path__WEBPACK_IMPORTED_MODULE_31__.join(root, folder)).catch(() => void 0);
    if (facts !== void 0 && !facts.isDirectory()) refusePlace(folder);
  }
  const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_30__.lstat)(file).catch(() => void 0);
  if (there !== void 0 && !there.isFile()) refusePlace(FILE);
  if (there !== void 0 && await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_30__.readFile)(file, "utf8") === text) {
    terminal.notes.line(`${FILE} exists already, and is the same.`);
    return;
  }
  if (there !== void 0 && !mayOverwrite) {
    if (!terminal.isInteractive) {
      throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_20__/* .InputError */ .d(
        "init",
        `finds a file at ${FILE} already.`,
        "Add --overwrite to replace it, or --dry-run to see the new one."
      );
    }
    if (!await terminal.askYesNo(`${FILE} exists already. Replace it?`, false)) throw new _chunk_THGRFSOC_js__WEBPACK_IMPORTED_MODULE_15__/* .Cancelled */ .cJ();
  }
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_30__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_31__.dirname(file), { recursive: true }).then(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_30__.writeFile)(file, text, { flag: there === void 0 ? "wx" : "w" })).catch((error) => {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_20__/* .InputError */ .d(
      "init",
      `cannot write ${FILE} in ${root} (${error.code ?? "no reason given"}).`,
      "Run it as somebody who may write there, or take the text from --dry-run."
    );
  });
  terminal.notes.line(`${there === void 0 ? "Wrote" : "Replaced"} ${FILE}`);
}
function refusePlace(place) {
  throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_20__/* .InputError */ .d(
    "init",
    `finds something at ${place} that is no ${place === FILE ? "file" : "folder"} of its own.`,
    "If it is a link, put what it leads to in its place; else remove it, or move it away."
  );
}

// src/cli/init/first-run.ts
var FOLLOW_MS = 15 * 6e4;
var LOOKS = 10;
var BETWEEN_LOOKS_MS = 2e3;
async function runOnce(github, target, { terminal, runtime }) {
  const { repository, branch, serverUrl } = target;
  const actions = `${serverUrl}/${repository}/actions`;
  const progress = terminal.progress("Starting the first run \u2026");
  try {
    const start = { workflow: WORKFLOW_FILE, ref: branch, inputs: {} };
    let started = await (0,_chunk_DLBM4WBQ_js__WEBPACK_IMPORTED_MODULE_21__/* .dispatchWorkflow */ .i)(github, repository, start, runtime);
    for (let look = 1; look < LOOKS && started.kind === "problem" && started.problem.reason === "not-found"; look++) {
      await runtime.sleep(BETWEEN_LOOKS_MS);
      started = await (0,_chunk_DLBM4WBQ_js__WEBPACK_IMPORTED_MODULE_21__/* .dispatchWorkflow */ .i)(github, repository, start, runtime);
    }
    if (started.kind === "problem")
      return { end: { kind: "problem", problem: started.problem }, page: actions };
    if (started.data.runId === void 0) {
      return { end: { kind: "still-running" }, page: `${actions}/workflows/${WORKFLOW_FILE}` };
    }
    const page = `${actions}/runs/${started.data.runId}`;
    progress.update(`The run has started: ${page}`);
    const budget = (0,_chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_29__/* .startBudget */ .cg)(FOLLOW_MS, runtime.now);
    return { end: await (0,_chunk_GF4QT2HQ_js__WEBPACK_IMPORTED_MODULE_22__/* .followRun */ .R2)(github, repository, started.data.runId, { runtime, budget }), page };
  } finally {
    progress.stop();
  }
}

// src/cli/init/app-listener.ts






// src/cli/init/app-page.ts

var SUBMIT = "document.forms[0].submit();";
var STYLE = `${_chunk_TK3SMA4Y_js__WEBPACK_IMPORTED_MODULE_1__/* .CARD_STYLE */ .B_}
button, a.next { display: inline-block; margin-top: 1.25rem; padding: .65rem 1.25rem; border: 0; border-radius: .5rem; background: var(--good); color: var(--card); font: inherit; font-weight: 600; text-decoration: none; cursor: pointer; }
`;
function appPageDocument(page) {
  return String(
    (0,_chunk_TK3SMA4Y_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlDocument */ .rN)({
      title: page.kind === "form" ? "Creating the GitHub App" : page.title,
      style: STYLE,
      body: (0,hono_html__WEBPACK_IMPORTED_MODULE_37__/* .html */ .q)`<main>${contentOf(page)}</main>
<footer>refresh-meta-token, on this computer</footer>
${page.kind === "form" ? (0,hono_html__WEBPACK_IMPORTED_MODULE_37__/* .html */ .q)`<script>${(0,hono_html__WEBPACK_IMPORTED_MODULE_37__/* .raw */ .l)(SUBMIT)}</script>` : ""}`
    })
  );
}
function contentOf(page) {
  switch (page.kind) {
    case "form":
      return (0,hono_html__WEBPACK_IMPORTED_MODULE_37__/* .html */ .q)`<h1>Creating the GitHub App</h1>
<p>GitHub now asks you to confirm an App that may write secrets, and nothing else.</p>
<form method="post" action="${page.action}">
<input type="hidden" name="manifest" value="${page.manifest}">
<button type="submit">Continue to GitHub</button>
</form>`;
    case "told":
      return (0,hono_html__WEBPACK_IMPORTED_MODULE_37__/* .html */ .q)`<h1>${page.title}</h1>
${page.lines.map((line) => (0,hono_html__WEBPACK_IMPORTED_MODULE_37__/* .html */ .q)`<p>${line}</p>`)}
${page.links.map(([address, text]) => (0,hono_html__WEBPACK_IMPORTED_MODULE_37__/* .html */ .q)`<p><a class="next" href="${address}">${text}</a></p>`)}`;
  }
}
function appPageSecurity(serverUrl) {
  return (0,_chunk_TK3SMA4Y_js__WEBPACK_IMPORTED_MODULE_1__/* .securityPolicy */ .pm)({ style: STYLE, script: SUBMIT, form: new URL(serverUrl).origin });
}

// src/cli/init/manifest.ts
var LONGEST_NAME = 34;
function permissionsFor(place) {
  const key = (0,_chunk_6NEIY7YB_js__WEBPACK_IMPORTED_MODULE_23__/* .permissionOf */ .Fp)(place);
  return key === void 0 ? {} : { [key]: "write" };
}
function appName(owner) {
  return `Meta token ${owner}`.slice(0, LONGEST_NAME).trim();
}
function manifestOf({ owner, projectUrl, permissions }, redirectUrl) {
  return {
    name: appName(owner),
    url: projectUrl,
    description: "Keeps Meta access tokens in GitHub secrets alive. It may write secrets, and nothing else.",
    redirect_url: redirectUrl,
    public: false,
    default_permissions: permissions,
    default_events: []
  };
}
function formAddress({ owner, isOrganization, serverUrl }, state) {
  const path3 = isOrganization ? `/organizations/${encodeURIComponent(owner)}` : "";
  return `${serverUrl}${path3}/settings/apps/new?state=${encodeURIComponent(state)}`;
}
function appSettings({ owner, isOrganization, serverUrl }, slug) {
  const path3 = isOrganization ? `/organizations/${encodeURIComponent(owner)}` : "";
  return `${serverUrl}${path3}/settings/apps/${encodeURIComponent(slug)}`;
}
function prefilledForm({
  owner,
  isOrganization,
  serverUrl,
  projectUrl,
  permissions
}) {
  const path3 = isOrganization ? `/organizations/${encodeURIComponent(owner)}` : "";
  const url2 = new URL(`${serverUrl}${path3}/settings/apps/new`);
  const parameters = {
    name: appName(owner),
    url: projectUrl,
    public: "false",
    webhook_active: "false",
    ...permissions
  };
  for (const [name, value] of Object.entries(parameters)) url2.searchParams.set(name, value);
  return url2.href;
}
function differencesOf(made, registration, isPublic) {
  const { metadata: _, ...given2 } = made.permissions;
  const asked = Object.entries(registration.permissions);
  const differences = [];
  if (made.owner.toLowerCase() !== registration.owner.toLowerCase()) {
    differences.push(`it belongs to ${made.owner}, not to ${registration.owner}`);
  }
  const isSame2 = Object.keys(given2).length === asked.length && asked.every(([key, level]) => given2[key] === level);
  if (!isSame2) {
    const text = Object.entries(given2).map(([key, level]) => `${key}: ${level}`);
    differences.push(`it has other permissions than asked for (${text.join(", ") || "none"})`);
  }
  if (made.events.length > 0) differences.push("it listens to events");
  if (isPublic) differences.push("anybody may install it");
  return differences;
}
function readPastedApp(pasted) {
  const query = pasted.slice(pasted.indexOf("?") + 1).trim();
  const parameters = new URLSearchParams(query.replace(/#.*$/, ""));
  const code = parameters.get("code") ?? "";
  return isCode(code) ? { code, state: parameters.get("state") ?? void 0 } : void 0;
}
function isCode(code) {
  return /^[A-Za-z0-9_-]{8,200}$/.test(code);
}

// src/cli/init/app-listener.ts
var CREATED = "/created";
var TOLD = "/told";
async function listenForApp(options) {
  const { registration, onCode, onStranger } = options;
  const formPath = `/${(0,_chunk_YBKOLYV6_js__WEBPACK_IMPORTED_MODULE_38__/* .randomBytes */ .po)(16).toString("hex")}`;
  const states = [];
  let told = NOTHING_YET;
  let host = "";
  let wasSeen = () => {
  };
  let lastSeen = Promise.resolve();
  const accept = async (code, state) => {
    const known = states.find((one) => state !== void 0 && isSame(one, state));
    if (known === void 0) {
      onStranger();
      return "stranger";
    }
    states.splice(states.indexOf(known), 1);
    return onCode(code);
  };
  const settle = (next) => {
    if (next !== "stranger" && next.kind === "go") return next.address;
    lastSeen = new Promise((resolve) => {
      wasSeen = resolve;
    });
    told = next === "stranger" ? again(STRANGER, formPath) : next.kind === "show" ? next.page : again(next, formPath);
    return TOLD;
  };
  const app = new hono__WEBPACK_IMPORTED_MODULE_36__/* .Hono */ .$();
  app.use((0,_chunk_AJCLATLO_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyAt */ .aH)(() => host, appPageSecurity(registration.serverUrl)));
  app.get(formPath, (context) => {
    const state = (0,_chunk_YBKOLYV6_js__WEBPACK_IMPORTED_MODULE_38__/* .randomBytes */ .po)(16).toString("hex");
    states.push(state);
    const manifest = JSON.stringify(manifestOf(registration, `http://${host}${CREATED}`));
    return context.html(
      appPageDocument({ kind: "form", action: formAddress(registration, state), manifest })
    );
  });
  app.get(CREATED, async (context) => {
    const code = context.req.query("code") ?? "";
    const next = isCode(code) ? await accept(code, context.req.query("state")) : "stranger";
    return context.redirect(settle(next), 303);
  });
  app.get(TOLD, (context) => {
    wasSeen();
    return context.html(appPageDocument(told));
  });
  const handle = (0,_hono_node_server__WEBPACK_IMPORTED_MODULE_35__/* .getRequestListener */ .SE)(app.fetch, { overrideGlobalObjects: false });
  const server = (0,node_http__WEBPACK_IMPORTED_MODULE_33__.createServer)((request, response) => void handle(request, response)).listen(0, "127.0.0.1");
  await (0,node_events__WEBPACK_IMPORTED_MODULE_32__.once)(server, "listening");
  host = `127.0.0.1:${server.address().port}`;
  return {
    address: `http://${host}${formPath}`,
    paste: async (text) => {
      const read = readPastedApp(text);
      if (read === void 0) return "unreadable";
      const next = await accept(read.code, read.state);
      settle(next);
      wasSeen();
      return next === "stranger" ? "stranger" : "taken";
    },
    close: async () => {
      await Promise.race([lastSeen, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_34__.setTimeout)(LAST_PAGE_MS, void 0, { ref: false })]);
      await (0,_chunk_AJCLATLO_js__WEBPACK_IMPORTED_MODULE_0__/* .closeServer */ .qW)(server);
    }
  };
}
var NOTHING_YET = {
  kind: "told",
  title: "No App has come back yet",
  lines: ["Open the address that the terminal shows."],
  links: []
};
var STRANGER = {
  title: "Not the App that the terminal is waiting for",
  lines: [
    "GitHub sent you back without the state of the page that was opened last, so nothing was used or stored."
  ],
  links: []
};
function again({ title, lines, links }, formPath) {
  return { kind: "told", title, lines, links: [...links, [formPath, "Start again"]] };
}
function isSame(one, other) {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && (0,_chunk_YBKOLYV6_js__WEBPACK_IMPORTED_MODULE_38__/* .timingSafeEqual */ .C5)(a, b);
}
var LAST_PAGE_MS = 3e3;

// src/cli/init/make-app.ts
var TEST_SECRET = "REFRESH_META_TOKEN_TEST";
var CALLS_MS = 6e4;
var BETWEEN_LOOKS_MS2 = 2e3;
function makeApp(making, context) {
  return context.interruption.during(async (signal) => {
    const made = await confirmInBrowser(making, context, signal);
    if (made === "left") return { kind: "left" };
    if ("problem" in made) return { kind: "wrong", problem: made.problem };
    return tryOut(making, made.app, context, signal);
  });
}
async function confirmInBrowser(making, context, signal) {
  const { notes } = context.terminal;
  let settle = () => {
  };
  const confirmed = new Promise((resolve) => {
    settle = resolve;
  });
  signal.addEventListener("abort", () => settle("left"), { once: true });
  let hadStranger = false;
  const listener = await listenForApp({
    registration: making.registration,
    onCode: (code) => takeCode(code, making, context, settle),
    onStranger: () => {
      if (hadStranger) return;
      hadStranger = true;
      notes.line(
        "GitHub sent back an App that this command did not ask for. It was not used; still waiting."
      );
    }
  });
  const { serverUrl, owner } = making.registration;
  const isOpen = making.opensBrowser && await (0,_chunk_AJCLATLO_js__WEBPACK_IMPORTED_MODULE_0__/* .openBrowser */ .ph)(listener.address);
  notes.line(
    isOpen ? `Your browser asks you to create a GitHub App for ${owner}. If it does not, open:` : `Create a GitHub App for ${owner}: open this address in a browser on this computer that is logged in to ${serverUrl}:`
  );
  notes.line();
  notes.line(notes.paint("underline", listener.address));
  notes.line();
  try {
    return await (context.terminal.isInteractive ? pastedOr(confirmed, listener, context) : watched(confirmed, context));
  } finally {
    await listener.close();
  }
}
async function watched(confirmed, { terminal }) {
  const progress = terminal.progress("Waiting for the App to be created (Ctrl-C: continue without it) \u2026");
  return confirmed.finally(() => progress.stop());
}
async function pastedOr(confirmed, listener, { terminal }) {
  const { port } = new URL(listener.address);
  terminal.notes.line(
    `With the browser on another computer: ssh -L ${port}:127.0.0.1:${port} brings the address there.`
  );
  for (; ; ) {
    const taken = new AbortController();
    const pasted = terminal.askHidden(WAITING, { hint: PASTE, signal: taken.signal }).catch((error) => {
      if (error instanceof _chunk_THGRFSOC_js__WEBPACK_IMPORTED_MODULE_15__/* .Cancelled */ .cJ) return void 0;
      throw error;
    });
    const first = await Promise.race([confirmed, pasted]);
    if (typeof first === "object") {
      taken.abort();
      await pasted;
      if ("app" in first) terminal.notes.line(`GitHub created the App ${first.app.slug}.`);
      return first;
    }
    if (first === void 0 || first === "left") return "left";
    const result = await listener.paste(first);
    if (result === "unreadable") terminal.notes.line("That contains no code.");
    const settled = await Promise.race([confirmed, void 0]);
    if (settled !== void 0) return settled;
  }
}
var WAITING = "Waiting for the App (Ctrl-C: continue without it)";
var PASTE = "If the browser ends on a page that does not load, paste its address here.";
async function takeCode(code, { registration, connection, keep }, { terminal: { notes } }, settle) {
  const nobody = (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_24__/* .createGitHub */ .Cl)({ ...connection(CALLS_MS), credentialName: "nobody" });
  const converted = await convertManifest(nobody, code, registration.owner);
  if (converted.kind === "problem") {
    const isSpent = converted.problem.status === 404 || converted.problem.status === 422;
    const line = isSpent ? `GitHub did not hand over the App (HTTP ${converted.problem.status ?? "?"}): its code works once, within an hour.` : converted.problem.message;
    notes.line(`${line} Start again in the browser.`);
    return startAgain(
      "The App must be created again",
      [line, "If GitHub lists it already, delete that one."],
      [[`${registration.serverUrl}/settings/apps`, "Your Apps"]]
    );
  }
  const app = converted.data;
  const differences = differencesOf(
    app,
    registration,
    await isAppPublic(nobody, app.slug, registration.owner)
  );
  if (differences.length > 0) {
    const line = `The App ${app.slug} differs from what was requested: ${differences.join("; ")}. It was not used, and its key was discarded.`;
    notes.line(`${line} Delete it and start again in the browser.`);
    return startAgain(
      "Not the App that was requested",
      [line],
      [[`${appSettings(registration, app.slug)}/advanced`, "Delete it"]]
    );
  }
  const problem = await keep({ clientId: app.clientId, privateKey: app.privateKey });
  if (problem !== void 0) {
    settle({ problem });
    return {
      kind: "show",
      page: {
        kind: "told",
        title: "The App is created, but its key could not be stored",
        lines: [problem.message],
        links: []
      }
    };
  }
  settle({ app });
  return { kind: "go", address: installPage(app) };
}
function startAgain(title, lines, links) {
  return { kind: "again", title, lines, links };
}
function installPage({ page }) {
  return `${page}/installations/new`;
}
async function tryOut(making, made, { terminal, runtime }, signal) {
  const app = made;
  const page = installPage(made);
  const progress = terminal.progress(`Waiting for its installation (Ctrl-C: install it later): ${page}`);
  const left = { kind: "not-installed", installPage: page };
  try {
    for (; ; ) {
      if (signal.aborted) return left;
      const signed = (0,_chunk_6NEIY7YB_js__WEBPACK_IMPORTED_MODULE_23__/* .connectApp */ .Q9)(app, making.connection(CALLS_MS));
      const found = await (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_24__/* .replyOf */ .Me)((0,_chunk_6NEIY7YB_js__WEBPACK_IMPORTED_MODULE_23__/* .installationOfRepository */ .yE)(signed, making.repository));
      if (found.kind === "done") break;
      if (found.problem.status !== 404 && found.problem.kind === "permanent") {
        return { kind: "wrong", problem: found.problem };
      }
      await Promise.race([runtime.sleep(BETWEEN_LOOKS_MS2), (0,_chunk_THGRFSOC_js__WEBPACK_IMPORTED_MODULE_15__/* .whenAborted */ .eG)(signal)]);
    }
    progress.update("It is installed. Trying it out \u2026");
    const problem = await tryOneWrite(app, making);
    return problem === void 0 ? { kind: "works", slug: made.slug } : { kind: "wrong", problem };
  } finally {
    progress.stop();
  }
}
async function tryOneWrite(app, { place, connection }) {
  const line = connection(CALLS_MS);
  const tokens = (0,_chunk_6NEIY7YB_js__WEBPACK_IMPORTED_MODULE_23__/* .createAppTokens */ .Yi)({
    app,
    requests: (0,_chunk_6NEIY7YB_js__WEBPACK_IMPORTED_MODULE_23__/* .planAppAccess */ .d3)([place], [], "write"),
    connection: line,
    lastBudget: line.budget,
    onSecret: () => {
    }
  });
  try {
    const github = await tokens.forPlace(place);
    const sight = await (0,_chunk_URZK2CQH_js__WEBPACK_IMPORTED_MODULE_9__/* .readScopeAccess */ .VU)(github, place, [TEST_SECRET]);
    if (sight.kind === "closed") return sight.problem;
    const location = { ...place, secret: TEST_SECRET };
    const written = await (0,_chunk_MSGIYYM7_js__WEBPACK_IMPORTED_MODULE_7__/* .writeSecret */ .k)(github, location, new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_27__/* .Secret */ .z("Only a test. It may be deleted."), sight);
    if ("problem" in written) return written.problem;
    const deleted = await deleteSecret(github, location);
    return deleted.kind === "done" ? void 0 : deleted.problem;
  } finally {
    await tokens.revokeAll();
  }
}

// src/cli/init/push.ts
async function isCloneOf(root, { repository, host }) {
  return isAddressOf(await (0,_chunk_PGDHEBI7_js__WEBPACK_IMPORTED_MODULE_12__/* .git */ .$Y)(root, "remote", "get-url", "origin") ?? "", { repository, host });
}
function isAddressOf(address, { repository, host }) {
  const remote = (0,_chunk_PGDHEBI7_js__WEBPACK_IMPORTED_MODULE_12__/* .readRemote */ .Zz)(address);
  return remote?.host === host && remote.repository.toLowerCase() === repository.toLowerCase();
}
async function canPush(root, target, env) {
  const says = gitAt(root, env, SET_UP);
  const { branch } = target;
  try {
    const [isClone, pushed, current] = await Promise.all([
      isCloneOf(root, target),
      says("remote", "get-url", "--push", "--all", "origin"),
      says("branch", "--show-current")
    ]);
    const addresses = pushed.trim().split("\n");
    const isThere = isClone && addresses.every((address) => isAddressOf(address, target));
    return isThere && current.trim() === branch && await onlyWorkflowIsAhead(says, branch);
  } catch {
    return false;
  }
}
async function onlyWorkflowIsAhead(says, branch) {
  const local = `refs/heads/${branch}`;
  const fetched = `refs/remotes/origin/${branch}`;
  const known = (await says("for-each-ref", "--format=%(refname)", local, fetched)).split("\n");
  if (!known.includes(local)) return true;
  const ahead = known.includes(fetched) ? `${fetched}..${local}` : local;
  const how = ["--format=", "--name-only", "-m", "--ignore-submodules=none", "--no-show-signature"];
  const files = (await says("log", ...how, ahead, "--")).split("\n").filter((file) => file !== "");
  return files.every((file) => file === WORKFLOW_PATH);
}
var OTHER_REPOSITORY = /^GIT_(?:DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|SHALLOW_FILE|GRAFT_FILE|NAMESPACE|PREFIX|IMPLICIT_WORK_TREE)$/;
var SET_UP = /^GIT_(?!TRACE)/;
var TO_COMMIT = /^(?:GIT_(?!TRACE)|SSH_)/;
var TO_PUSH = /^(?:GIT_(?!TRACE)|SSH_|GH_)/;
function gitAt(root, env, needed) {
  const needs = Object.fromEntries(
    Object.entries(env).filter(([name]) => needed.test(name) && !OTHER_REPOSITORY.test(name))
  );
  return (...words) => (0,_chunk_7B5JV6UZ_js__WEBPACK_IMPORTED_MODULE_13__/* .outputOf */ .j)("git", ["-C", root, ...words], {
    timeout: 6e4,
    needs: { ...needs, GIT_TERMINAL_PROMPT: "0" }
  });
}
async function pushWorkflow(root, target, env) {
  const { branch } = target;
  const says = gitAt(root, env, TO_COMMIT);
  try {
    await says("add", "--", WORKFLOW_PATH);
    const changed = await says("status", "--porcelain", "--", WORKFLOW_PATH);
    if (changed.trim() !== "")
      await says("commit", "--quiet", "-m", "Keep the Meta token alive", "--", WORKFLOW_PATH);
  } catch (error) {
    return { kind: "not-committed", words: wordsOf(error) };
  }
  if (!await canPush(root, target, env)) {
    return { kind: "committed", words: "more than the workflow would have been pushed.", why: "more" };
  }
  try {
    const alone = ["--no-follow-tags", "--recurse-submodules=no"];
    const push2 = gitAt(root, env, TO_PUSH);
    await push2("push", "--quiet", ...alone, "origin", `refs/heads/${branch}:refs/heads/${branch}`);
    return { kind: "pushed" };
  } catch (error) {
    const words = wordsOf(error);
    const isBehind = /\((?:fetch first|non-fast-forward)\)/.test(words);
    return { kind: "committed", words, why: isBehind ? "behind" : "refused" };
  }
}
function wordsOf(error) {
  const { stderr } = error;
  const [line = "git ended without a word"] = String(stderr ?? "").split("\n").filter((text) => !/^(?:To .*|hint:.*|(?:remote:)?\s*)$/.test(text));
  return inWords(line);
}
function inWords(line) {
  return (0,_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_39__/* .plain */ .pj)(line.replace(/(?<=:\/\/)[^\s/'"]*@/g, ""), 500);
}

// src/cli/init/checks.ts
var MOST_MS = 3e4;
async function askMeta(app, token, graph, runtime) {
  const client = (0,_chunk_MGELIKVD_js__WEBPACK_IMPORTED_MODULE_4__/* .connectGraph */ .H4)(graph, runtime, MOST_MS);
  const asked = token ?? new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_27__/* .Secret */ .z("no-token-only-a-question");
  const seen = await (0,_chunk_MGELIKVD_js__WEBPACK_IMPORTED_MODULE_4__/* .inspectToken */ .e4)(client, { app, token: asked });
  switch (seen.kind) {
    case "alive":
      return { app: "right", token: { kind: "alive", facts: seen.facts } };
    case "dead":
      return { app: "right", ...token && { token: { kind: "useless", reason: seen.reason } } };
    case "refused":
      return seen.reason === "other-app" ? { app: "right", token: { kind: "useless", reason: seen.reason } } : { app: "wrong" };
    case "doubt":
      return { app: "unknown" };
  }
}
async function checkLocation(secretScope, names, token, { githubApiUrl, githubServerUrl, githubToken, githubTokenName }, runtime) {
  const github = (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_24__/* .createGitHub */ .Cl)({
    runtime,
    budget: (0,_chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_29__/* .startBudget */ .cg)(MOST_MS, runtime.now),
    token,
    credentialName: githubToken === void 0 ? "your GitHub token" : githubTokenName,
    apiUrl: githubApiUrl,
    serverUrl: githubServerUrl,
    userAgent: "refresh-meta-token"
  });
  const secretState = await (0,_chunk_URZK2CQH_js__WEBPACK_IMPORTED_MODULE_9__/* .readScopeAccess */ .VU)(github, secretScope, names);
  return secretState.kind === "open" ? { kind: "open", names: new Set(secretState.secrets.keys()) } : { kind: "closed", message: secretState.problem.message, hint: secretState.problem.hint };
}

// src/cli/init/setting.ts
var LOOK_MS = 3e4;
var SIT_MS = 3 * 36e5;
async function lookAround(named, token, environment, context) {
  const [owner = ""] = named.split("/");
  const unseen = { repository: named, owner, isOrganization: false, defaultBranch: "main" };
  if (token === void 0) return [unseen, void 0];
  const github = gitHubFor(token, environment, context, LOOK_MS);
  const [seen, login] = await Promise.all([repositoryForSetup(github, named), loginOf(github)]);
  return [seen.kind === "done" ? seen.data : unseen, login.kind === "done" ? login.data : void 0];
}
function connectionTo(environment, { runtime }, budgetMs) {
  return {
    runtime,
    budget: (0,_chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_29__/* .startBudget */ .cg)(budgetMs, runtime.now),
    apiUrl: environment.githubApiUrl,
    serverUrl: environment.githubServerUrl,
    userAgent: "refresh-meta-token",
    credentialName: "your GitHub token"
  };
}
function gitHubFor(token, environment, context, budgetMs) {
  return (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_24__/* .createGitHub */ .Cl)({ ...connectionTo(environment, context, budgetMs), token });
}
function placesOf({
  choices,
  repository
}) {
  const place = scopeOf(choices.secretScope, repository.repository);
  const here = { kind: "repository", repository: repository.repository, store: "actions" };
  return [place, place.kind === "organization" ? here : place];
}
function scopeOf(secretScope, repository) {
  switch (secretScope.kind) {
    case "repository":
      return { kind: "repository", repository, store: "actions" };
    case "environment":
      return { kind: "environment", repository, environment: secretScope.environment };
    case "organization":
      return { kind: "organization", organization: secretScope.organization, store: "actions" };
  }
}
async function lookAtPlace(setting) {
  const { token, environment, context, choices, repository } = setting;
  if (token === void 0) return { place: "not-asked", isMissing: false };
  const [place, others] = placesOf(setting);
  const names = [_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_6__/* .NAMES */ .Xk[choices.platform].appSecret, APP_PRIVATE_KEY, "SECRETS_TOKEN"];
  const look = (scope, wanted) => checkLocation(scope, wanted, token, environment, context.runtime);
  if (place === others) {
    const seen = await look(place, [choices.secretName, ...names]);
    if (place.kind !== "environment" || seen.kind === "open") return { place: seen, isMissing: false };
    const github = gitHubFor(token, environment, context, LOOK_MS);
    const there = await hasEnvironment(github, repository.repository, place.environment);
    return { place: seen, isMissing: there.kind === "done" && !there.data };
  }
  const [first, second] = await Promise.all([look(place, [choices.secretName]), look(others, names)]);
  const closed = [first, second].find(({ kind }) => kind === "closed");
  if (first.kind === "closed" || second.kind === "closed")
    return { place: closed ?? first, isMissing: false };
  return { place: { kind: "open", names: /* @__PURE__ */ new Set([...first.names, ...second.names]) }, isMissing: false };
}
function appRegistrationOf({ choices, repository, environment, source }) {
  const { githubServerUrl: serverUrl } = environment;
  const [place] = placesOf({ choices, repository });
  return {
    owner: repository.owner,
    isOrganization: repository.isOrganization,
    serverUrl,
    projectUrl: `https://${source.host}/${source.repository}`,
    permissions: permissionsFor(place)
  };
}

// src/cli/init/store.ts
async function storeSecret(github, place, secret, value, mayReplace) {
  const sight = await (0,_chunk_URZK2CQH_js__WEBPACK_IMPORTED_MODULE_9__/* .readScopeAccess */ .VU)(github, place, [secret]);
  if (sight.kind === "closed") return { kind: "problem", problem: sight.problem };
  if (sight.secrets.has(secret.toUpperCase()) && !await mayReplace()) return { kind: "kept" };
  const written = await (0,_chunk_MSGIYYM7_js__WEBPACK_IMPORTED_MODULE_7__/* .writeSecret */ .k)(github, { ...place, secret }, value, sight);
  return "problem" in written ? { kind: "problem", problem: written.problem } : { kind: "stored" };
}
async function storeGiven(setting, mayReplace) {
  const { choices, token, environment, context, repository } = setting;
  const { notes } = context.terminal;
  if (token === void 0) return;
  const github = gitHubFor(token, environment, context, SIT_MS);
  const [place, others] = placesOf(setting);
  const names = _chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_6__/* .NAMES */ .Xk[choices.platform];
  const tell2 = (name, problem) => notes.line(`${notes.paint("red", "error:")} ${name} was not stored. ${problem.message}
${problem.hint}`);
  if (choices.appId !== void 0) {
    await (0,_chunk_BTUAOQ43_js__WEBPACK_IMPORTED_MODULE_19__/* .setVariable */ .B)(github, repository.repository, names.appId, choices.appId);
  }
  if (choices.appSecret !== void 0 && choices.app !== "wrong") {
    const stored2 = await storeSecret(github, others, names.appSecret, choices.appSecret, async () => true);
    if (stored2.kind === "problem") tell2(names.appSecret, stored2.problem);
    else notes.line(`Stored ${names.appSecret}`);
  }
  if (choices.token === void 0) return;
  const objection = await objectionToToken(setting, choices.token);
  if (objection !== void 0) {
    notes.line(`${notes.paint("red", "error:")} ${choices.secretName} was not stored. ${objection}`);
    return;
  }
  const stored = await storeSecret(github, place, choices.secretName, choices.token, async () => mayReplace);
  switch (stored.kind) {
    case "stored":
      notes.line(`Stored ${choices.secretName}`);
      break;
    case "kept":
      notes.line(`${choices.secretName} exists already, and was left as it is.`);
      break;
    case "problem":
      tell2(choices.secretName, stored.problem);
  }
}
async function objectionToToken(setting, token) {
  const { choices, flags, environment, context, repository } = setting;
  const { platform, appId, appSecret } = choices;
  const names = _chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_6__/* .NAMES */ .Xk[platform];
  if (platform === "facebook" && appSecret === void 0) {
    return `Without ${names.appSecret}, it cannot be checked.`;
  }
  const fields = (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_6__/* .fixedFields */ .i8)((0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_6__/* .commandFields */ .rc)(flags, environment), {
    "access-token": { name: "META_ACCESS_TOKEN", value: token.reveal() },
    "app-id": { name: "--app-id", value: appId ?? "" },
    "app-secret": { name: names.appSecret, value: appSecret?.reveal() ?? "" },
    "secret-name": { name: "--secret", value: choices.secretName },
    "required-scopes": { name: "--require", value: choices.requiredScopes.join(",") },
    assets: { name: "--asset", value: choices.assets.join(",") },
    platform: { name: "--platform", value: platform },
    "dry-run": { name: "--dry-run", value: "true" },
    "open-issues": { name: "--open-issues", value: "false" },
    "secrets-token": { name: "GH_TOKEN", value: "" },
    "github-token": { name: "GH_TOKEN", value: "" }
  });
  const options = await (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_6__/* .readRunOptions */ .u8)(fields, repository.repository).catch((error) => {
    if (error instanceof _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_20__/* .InputError */ .d) return `${error.message} ${error.hint}`;
    throw error;
  });
  if (typeof options === "string") return options;
  const location = {
    apiUrl: environment.githubApiUrl,
    serverUrl: environment.githubServerUrl,
    repository: repository.repository
  };
  const services = (0,_chunk_MGELIKVD_js__WEBPACK_IMPORTED_MODULE_4__/* .connectServices */ .LT)(options, location, context.runtime, {
    logger: { line: () => {
    } },
    onSecret: () => {
    }
  });
  const report = await (0,_chunk_FJMYDWY4_js__WEBPACK_IMPORTED_MODULE_3__/* .runToken */ .f)(options.configs[0], options.mode, services);
  if (!(0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_40__/* .fails */ .c6)(report.outcome)) return void 0;
  const { what, hint } = (0,_chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_14__/* .explain */ .WE)(report.reason);
  return `${what} ${hint}`;
}

// src/cli/init/whereabouts.ts

async function findWorkflow(root, target) {
  const file = node_path__WEBPACK_IMPORTED_MODULE_31__.join(root, WORKFLOW_PATH);
  if (!await isCloneOf(root, target)) return { kind: "elsewhere", file };
  const [branch, here, there] = await Promise.all([
    (0,_chunk_PGDHEBI7_js__WEBPACK_IMPORTED_MODULE_12__/* .git */ .$Y)(root, "branch", "--show-current"),
    (0,_chunk_PGDHEBI7_js__WEBPACK_IMPORTED_MODULE_12__/* .git */ .$Y)(root, "hash-object", "--", WORKFLOW_PATH),
    (0,_chunk_PGDHEBI7_js__WEBPACK_IMPORTED_MODULE_12__/* .git */ .$Y)(root, "rev-parse", "--verify", "--quiet", `refs/remotes/origin/${target.branch}:${WORKFLOW_PATH}`)
  ]);
  if (here !== void 0 && here === there) return { kind: "pushed" };
  const seen = node_path__WEBPACK_IMPORTED_MODULE_31__.relative(process.cwd(), file).split(node_path__WEBPACK_IMPORTED_MODULE_31__.sep).join("/");
  return { kind: "in-clone", file: seen, isOnBranch: branch === target.branch };
}
function waysToBranch(whereabouts, {
  repository,
  branch,
  serverUrl
}) {
  const push2 = `git push origin ${(0,_chunk_AYJGIARV_js__WEBPACK_IMPORTED_MODULE_41__/* .commandWord */ .I)(branch)}`;
  const add = (file) => [
    `git add ${(0,_chunk_AYJGIARV_js__WEBPACK_IMPORTED_MODULE_41__/* .commandWord */ .I)(file)}`,
    // What else is staged stays out of it.
    `git commit -m "Keep the Meta token alive" -- ${(0,_chunk_AYJGIARV_js__WEBPACK_IMPORTED_MODULE_41__/* .commandWord */ .I)(file)}`,
    push2
  ];
  switch (whereabouts.kind) {
    case "pushed":
      return [];
    case "committed":
      if (whereabouts.why === "behind") return [`git pull --rebase origin ${(0,_chunk_AYJGIARV_js__WEBPACK_IMPORTED_MODULE_41__/* .commandWord */ .I)(branch)}`, push2];
      if (whereabouts.why === "more")
        return [`git log --stat ${(0,_chunk_AYJGIARV_js__WEBPACK_IMPORTED_MODULE_41__/* .commandWord */ .I)(`origin/${branch}..${branch}`)}`, push2];
      return [
        `git push origin ${(0,_chunk_AYJGIARV_js__WEBPACK_IMPORTED_MODULE_41__/* .commandWord */ .I)(`${branch}:refresh-meta-token`)}`,
        `open a pull request, and merge it: ${serverUrl}/${repository}/compare/refresh-meta-token`
      ];
    case "in-clone":
      return [
        ...whereabouts.isOnBranch ? [] : [`git switch ${(0,_chunk_AYJGIARV_js__WEBPACK_IMPORTED_MODULE_41__/* .commandWord */ .I)(branch)}`],
        ...add(whereabouts.file)
      ];
    case "elsewhere":
      return [
        `copy ${(0,_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_39__/* .plain */ .pj)(whereabouts.file, 500)} to ${WORKFLOW_PATH} in a clone of ${repository}, branch ${(0,_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_39__/* .plain */ .pj)(branch, 200)}; then there:`,
        ...add(WORKFLOW_PATH)
      ];
  }
}

// src/cli/init/carry-out.ts
async function showWorkflow(setting, text) {
  setting.context.terminal.out.line(text);
  const { place } = await lookAtPlace(setting);
  return {
    location: place,
    gitHubApp: { kind: "not-made" },
    environment: "as-it-is",
    workflow: { kind: "in-clone", file: WORKFLOW_PATH, isOnBranch: true },
    run: void 0
  };
}
async function carryOut(setting, text, root) {
  const { flags, context } = setting;
  const { terminal } = context;
  const mayOverwrite = flags.overwrite === true || flags.yes === true;
  if (!terminal.isInteractive) await writeWorkflow(root, text, mayOverwrite, terminal);
  const { plan, replacesToken } = await planOf(setting, root);
  const agreed = plan.length === 0 ? plan : await agreedOf(plan, replacesToken, setting, root);
  if (terminal.isInteractive) await writeWorkflow(root, text, mayOverwrite, terminal);
  const does = (deed) => agreed.includes(deed);
  const isPlaceMade = does("environment") && await makePlace(setting);
  const gitHubApp = does("app") ? await makeGitHubApp(setting) : { kind: "not-made" };
  if (does("app-secret") || does("token") || does("app-id")) {
    const mayReplace = terminal.isInteractive && flags.yes !== true;
    await storeGiven(does("token") ? setting : withoutToken(setting), mayReplace);
  }
  if (does("login")) await logIn(setting);
  const { place } = await lookAtPlace(setting);
  const workflow = does("push") ? await push(setting, root) : await findWorkflow(root, pushTargetOf(setting));
  const isThere = workflow.kind === "pushed" || !does("push");
  const mayRun = flags.run === true || hasAllForARun(setting, place, gitHubApp);
  const run = does("run") && isThere && mayRun ? await firstRun(setting) : void 0;
  return { location: place, gitHubApp, environment: isPlaceMade ? "made" : "as-it-is", workflow, run };
}
function hasAllForARun({ choices }, place, gitHubApp) {
  if (gitHubApp.kind === "not-installed" || gitHubApp.kind === "wrong") return false;
  return place !== "not-asked" && place.kind === "open" && [choices.secretName, writerOf(choices)].every((name) => place.names.has(name));
}
function writerOf({ credential }) {
  return credential === "app" ? APP_PRIVATE_KEY : "SECRETS_TOKEN";
}
async function planOf(setting, root) {
  const { choices, token, flags, context } = setting;
  const { place, isMissing } = await lookAtPlace(setting);
  if (token === void 0 || place === "not-asked" || place.kind === "closed" && !isMissing) {
    return { plan: [], replacesToken: false };
  }
  const names = place.kind === "open" ? place.names : /* @__PURE__ */ new Set();
  const { isInteractive } = context.terminal;
  const isAsked = isInteractive && flags.yes !== true;
  const wantsApp = isInteractive ? flags.app !== false : flags.createApp === true;
  const hasToken = choices.token !== void 0 || names.has(choices.secretName);
  const pushes = (flags.run === true || isAsked) && await canPush(root, pushTargetOf(setting), context.env);
  const makesApp = choices.credential === "app" && wantsApp && !names.has(APP_PRIVATE_KEY);
  const logsIn = isAsked && !hasToken && choices.appSecret !== void 0 && choices.app !== "wrong";
  const hasWriter = makesApp || names.has(writerOf(choices));
  const deedsInOrder = [
    ["environment", isMissing],
    ["app", makesApp],
    ["app-secret", choices.appSecret !== void 0 && choices.app !== "wrong"],
    ["token", choices.token !== void 0],
    ["login", logsIn],
    ["push", pushes],
    // A run would fail without a token or a credential that writes the secret.
    ["run", flags.run === true || pushes && hasWriter && (hasToken || logsIn)]
  ];
  const deeds = deedsInOrder.flatMap(([deed, isPlanned]) => isPlanned ? [deed] : []);
  return {
    plan: deeds.length === 0 || choices.appId === void 0 ? deeds : ["app-id", ...deeds],
    replacesToken: choices.token !== void 0 && names.has(choices.secretName)
  };
}
async function agreedOf(planned, replacesToken, setting, root) {
  const { choices, repository, flags, context } = setting;
  const { terminal } = context;
  if (!terminal.isInteractive && flags.yes !== true) return planned.filter(isAboutRun);
  if (flags.yes === true) return planned;
  const question = `${choices.secretName} exists already. Replace its token?`;
  const keepsToken = replacesToken && !await terminal.askYesNo(question, false);
  const plan = planned.filter((deed) => deed !== "token" || !keepsToken);
  const { owner, defaultBranch } = repository;
  const names = _chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_6__/* .NAMES */ .Xk[choices.platform];
  const place = choices.secretScope.kind === "environment" ? choices.secretScope.environment : "";
  const lines = {
    environment: `create the environment ${place}, which only ${defaultBranch} may use`,
    app: `create a GitHub App for ${owner} in your browser: it may write these secrets, and nothing else`,
    "app-id": void 0,
    "app-secret": `store ${names.appSecret}, encrypted`,
    token: `store ${choices.secretName}, encrypted`,
    login: `log in at ${(0,_chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_18__/* .platformName */ .$r)(choices.platform)} in your browser, and store the token as ${choices.secretName}`,
    push: `commit the workflow, and push it to ${defaultBranch}`,
    run: "start its first run, and follow it"
  };
  const elsewhere = await isCloneOf(root, pushTargetOf(setting)) ? "" : ` in ${root}, which is not a clone of ${repository.repository}`;
  const told = [`write ${WORKFLOW_PATH}${elsewhere}`, ...plan.flatMap((deed) => lines[deed] ?? [])];
  for (const line of [`In ${repository.repository}, this will`, ...told.map((text) => `  - ${text}`)])
    terminal.notes.line(line);
  if (!plan.includes("push") || flags.run === true) {
    await (0,_chunk_X3ED6ANA_js__WEBPACK_IMPORTED_MODULE_2__/* .confirmWrite */ .o)("Go on?", false, terminal);
    return plan;
  }
  const answer = await terminal.askChoice("Go on?", [
    { value: "all", label: "Yes" },
    { value: "without-push", label: "Yes, but do not push the workflow" },
    { value: "nothing", label: "No" }
  ]);
  if (answer === "nothing") throw new _chunk_THGRFSOC_js__WEBPACK_IMPORTED_MODULE_15__/* .Cancelled */ .cJ();
  return answer === "all" ? plan : plan.filter((deed) => !isAboutRun(deed));
}
function withoutToken(setting) {
  return { ...setting, choices: { ...setting.choices, token: void 0 } };
}
function isAboutRun(deed) {
  return deed === "push" || deed === "run";
}
function pushTargetOf({ repository, environment }) {
  const { host } = new URL(environment.githubServerUrl);
  return { repository: repository.repository, host, branch: repository.defaultBranch };
}
async function makePlace({ choices, token, environment, context, repository }) {
  if (token === void 0 || choices.secretScope.kind !== "environment") return false;
  const { notes } = context.terminal;
  const made = await makeEnvironment(
    gitHubFor(token, environment, context, LOOK_MS),
    repository.repository,
    choices.secretScope.environment,
    repository.defaultBranch
  );
  const name = choices.secretScope.environment;
  if (made.kind === "done") notes.line(`Created the environment ${name}`);
  else
    notes.line(
      `${notes.paint("red", "error:")} The environment ${name} was not created. ${made.problem.message}
${made.problem.hint}`
    );
  return made.kind === "done";
}
async function logIn({ flags, context, choices, repository, environment }) {
  const { secretScope, platform, appId, appSecret, secretName, requiredScopes } = choices;
  if (appId === void 0 || appSecret === void 0) return;
  const { login } = await Promise.all(/* import() */[__webpack_require__.e(211), __webpack_require__.e(813), __webpack_require__.e(268), __webpack_require__.e(487)]).then(__webpack_require__.bind(__webpack_require__, 5868));
  const { notes } = context.terminal;
  const { META_ACCESS_TOKEN: _, ...env } = context.env;
  try {
    await login(
      {
        ...flags,
        run: void 0,
        platform,
        appId,
        repo: `${new URL(environment.githubServerUrl).host}/${repository.repository}`,
        secret: secretName,
        scope: requiredScopes.join(","),
        yes: true,
        ...secretScope.kind === "environment" && { environment: secretScope.environment },
        ...secretScope.kind === "organization" && { organization: secretScope.organization }
      },
      {
        ...context,
        env: {
          ...env,
          GITHUB_REPOSITORY: repository.repository,
          [_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_6__/* .NAMES */ .Xk[platform].appSecret]: appSecret.reveal()
        }
      }
    );
  } catch (error) {
    if (!(error instanceof _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_20__/* .InputError */ .d || error instanceof _chunk_THGRFSOC_js__WEBPACK_IMPORTED_MODULE_15__/* .Cancelled */ .cJ)) throw error;
    const why = error instanceof _chunk_THGRFSOC_js__WEBPACK_IMPORTED_MODULE_15__/* .Cancelled */ .cJ ? "You cancelled the login." : `The login failed. ${error.message}`;
    notes.line(`${notes.paint("yellow", "warning:")} ${why} No token was stored.`);
  }
}
function makeGitHubApp(setting) {
  const { environment, context, token, repository, flags } = setting;
  const [place, others] = placesOf(setting);
  const name = repository.repository;
  const person = () => {
    if (token === void 0) throw new RangeError("Nobody to store the key as.");
    return gitHubFor(token, environment, context, LOOK_MS);
  };
  return makeApp(
    {
      registration: appRegistrationOf(setting),
      repository: name,
      place,
      connection: (budgetMs) => connectionTo(environment, context, budgetMs),
      opensBrowser: flags.open !== false,
      keep: async ({ clientId, privateKey }) => {
        context.learn(privateKey.reveal());
        const variable = await (0,_chunk_BTUAOQ43_js__WEBPACK_IMPORTED_MODULE_19__/* .setVariable */ .B)(person(), name, APP_CLIENT_ID, clientId);
        if (variable.kind === "problem") return variable.problem;
        const key = await storeSecret(person(), others, APP_PRIVATE_KEY, privateKey, async () => true);
        return key.kind === "problem" ? key.problem : void 0;
      }
    },
    context
  );
}
async function push(setting, root) {
  const { notes } = setting.context.terminal;
  const target = pushTargetOf(setting);
  const pushed = await pushWorkflow(root, target, setting.context.env);
  switch (pushed.kind) {
    case "pushed":
      notes.line(`Pushed the workflow to ${target.branch}`);
      return { kind: "pushed" };
    case "not-committed":
    case "committed":
      notes.line(`${notes.paint("yellow", "warning:")} git did not push the workflow: ${pushed.words}`);
      return pushed.kind === "committed" ? pushed : findWorkflow(root, target);
  }
}
async function firstRun({ context, token, repository, environment }) {
  if (token === void 0) return void 0;
  const github = gitHubFor(token, environment, context, SIT_MS);
  return runOnce(
    github,
    {
      repository: repository.repository,
      branch: repository.defaultBranch,
      serverUrl: environment.githubServerUrl
    },
    context
  );
}

// src/cli/init/checklist.ts
function checklist(facts) {
  const { options, program } = facts;
  const firstToken = secretStep(
    facts,
    options.secretName,
    `A first token is stored as ${options.secretName}`
  );
  const ofBusiness = `of a business:  ${program} system-user ${loginOptions(facts)} --system-user ID`;
  return [
    ...appStep(facts),
    ...locationSteps(facts),
    ...writerSteps(facts),
    ...options.appId === void 0 ? [] : [
      secretStep(
        facts,
        _chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_6__/* .NAMES */ .Xk[options.platform].appSecret,
        `The app's secret is stored as ${_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_6__/* .NAMES */ .Xk[options.platform].appSecret}`
      )
    ],
    firstToken.state === "done" ? firstToken : {
      ...firstToken,
      how: [
        `of a person:    ${program} login ${loginOptions(facts)}`,
        ...options.platform === "facebook" ? [ofBusiness] : []
      ]
    },
    runStep(facts)
  ];
}
function appStep({ options, app }) {
  if (options.appId === void 0 || options.platform !== "facebook") return [];
  const link = `https://developers.facebook.com/apps/${options.appId}/settings/basic/`;
  switch (app) {
    case "right":
      return [{ state: "done", text: `Meta accepts app ${options.appId} with its secret`, how: [] }];
    case "wrong":
      return [
        {
          state: "wrong",
          text: `Meta does not accept app ${options.appId} with the given secret`,
          how: [link]
        }
      ];
    case "unknown":
    case "not-asked":
      return [
        { state: "unknown", text: `The Meta app ${options.appId} and its secret are right`, how: [link] }
      ];
  }
}
function locationSteps(facts) {
  const { repository, serverUrl, location, environment } = facts;
  const { secretScope } = facts.options;
  if (location !== "not-asked" && location.kind === "closed") {
    return [{ state: "wrong", text: location.message, how: [location.hint] }];
  }
  if (secretScope.kind !== "environment") return [];
  if (environment === "made") {
    const text = `The environment ${secretScope.environment} is created, for the default branch only`;
    return [{ state: "done", text, how: [] }];
  }
  return [
    {
      state: location === "not-asked" ? "unknown" : "done",
      text: `The environment ${secretScope.environment} exists`,
      how: [`let only the default branch use it: ${serverUrl}/${repository}/settings/environments`]
    }
  ];
}
function writerSteps(facts) {
  switch (facts.options.credential) {
    case "app":
      return gitHubAppSteps(facts);
    case "pat": {
      const permission = permissionOf2(facts.options);
      const text = `A fine-grained personal access token with ${permission} is stored as SECRETS_TOKEN`;
      const step = secretStep(facts, "SECRETS_TOKEN", text);
      const how = [prefilledToken(facts), `gh secret set SECRETS_TOKEN ${whereOptions(facts)}`];
      return [{ ...step, how }];
    }
  }
}
function gitHubAppSteps(facts) {
  const { options, gitHubApp, registration, serverUrl, repository } = facts;
  switch (gitHubApp.kind) {
    case "works":
      return [
        {
          state: "done",
          text: `The GitHub App ${gitHubApp.slug} may write the secret (tested)`,
          how: []
        }
      ];
    case "not-installed":
      return [
        {
          state: "done",
          text: `The GitHub App is created, and its key is stored as ${APP_PRIVATE_KEY}`,
          how: []
        },
        { state: "open", text: `It is installed on ${registration.owner}`, how: [gitHubApp.installPage] }
      ];
    case "wrong":
      return [{ state: "wrong", text: gitHubApp.problem.message, how: [gitHubApp.problem.hint] }];
    case "left":
    case "not-made": {
      const key = secretStep(facts, APP_PRIVATE_KEY, `The App's private key is stored as ${APP_PRIVATE_KEY}`);
      const form = prefilledForm(registration);
      const text = `A GitHub App with ${permissionOf2(options)} is installed where the secrets are`;
      return [
        {
          state: "unknown",
          text,
          how: [
            ...key.state === "done" ? [] : [form],
            `gh variable set ${APP_CLIENT_ID} --repo ${(0,_chunk_AYJGIARV_js__WEBPACK_IMPORTED_MODULE_41__/* .repositoryWord */ .fJ)(repository, facts.host)} --body CLIENT_ID`
          ]
        },
        key.state === "done" ? key : { ...key, how: [keyPage(options, serverUrl, repository)] }
      ];
    }
  }
}
function keyPage({ secretScope }, serverUrl, repository) {
  return secretScope.kind === "environment" ? `paste the whole file at ${serverUrl}/${repository}/settings/environments` : `paste the whole file at ${serverUrl}/${repository}/settings/secrets/actions/new`;
}
function prefilledToken({ options, serverUrl, repository }) {
  const [owner = ""] = repository.split("/");
  const url2 = new URL(`${serverUrl}/settings/personal-access-tokens/new`);
  url2.searchParams.set("name", `Meta token ${repository}`.slice(0, 40));
  url2.searchParams.set(
    "target_name",
    options.secretScope.kind === "organization" ? options.secretScope.organization : owner
  );
  url2.searchParams.set(permissionKey(options), "write");
  return url2.href;
}
function permissionKey({ secretScope }) {
  switch (secretScope.kind) {
    case "repository":
      return "secrets";
    case "environment":
      return "environments";
    case "organization":
      return "organization_secrets";
  }
}
function permissionOf2({ secretScope }) {
  switch (secretScope.kind) {
    case "repository":
      return '"Secrets: write"';
    case "environment":
      return '"Environments: write"';
    case "organization":
      return 'the organization permission "Secrets: write"';
  }
}
function runStep(facts) {
  const { run, repository, host, workflow } = facts;
  const isThere = workflow.kind === "pushed";
  const text = isThere ? "The workflow has run once" : "The workflow is on the default branch, and has run once";
  const start = `gh workflow run ${WORKFLOW_FILE} --repo ${(0,_chunk_AYJGIARV_js__WEBPACK_IMPORTED_MODULE_41__/* .repositoryWord */ .fJ)(repository, host)}`;
  switch (run?.end.kind) {
    case "succeeded":
      return { state: "done", text: `The workflow has run once: ${run.page}`, how: [] };
    case "failed":
      return {
        state: "wrong",
        text: "The first run failed; its summary says why and what to do",
        how: [run.page]
      };
    case "still-running":
      return { state: "unknown", text, how: [`check whether it has ended: ${run.page}`] };
    case "problem":
      return {
        state: "open",
        text,
        how: [`${run.end.problem.message} ${run.end.problem.hint}`, ...waysToBranch(workflow, facts), start]
      };
    case void 0:
      return { state: "open", text, how: [...waysToBranch(workflow, facts), start] };
  }
}
function secretStep(facts, name, text) {
  const { location } = facts;
  const how = [`gh secret set ${name} ${whereOptions(facts)}`];
  if (location === "not-asked" || location.kind === "closed") return { state: "unknown", text, how };
  return location.names.has(name) ? { state: "done", text, how: [] } : { state: "open", text, how };
}
function whereOptions({ options, repository, host }) {
  const { secretScope } = options;
  const repo = `--repo ${(0,_chunk_AYJGIARV_js__WEBPACK_IMPORTED_MODULE_41__/* .repositoryWord */ .fJ)(repository, host)}`;
  return secretScope.kind === "environment" ? `${repo} --env ${(0,_chunk_AYJGIARV_js__WEBPACK_IMPORTED_MODULE_41__/* .commandWord */ .I)(secretScope.environment)}` : repo;
}
function loginOptions({ options, repository, host }) {
  const { secretScope, appId, secretName, requiredScopes, platform, assets } = options;
  return [
    ...platform === "facebook" ? [] : [`--platform ${platform}`],
    ...appId === void 0 ? [] : [`--app-id ${appId}`],
    `--repo ${(0,_chunk_AYJGIARV_js__WEBPACK_IMPORTED_MODULE_41__/* .repositoryWord */ .fJ)(repository, host)}`,
    ...secretScope.kind === "environment" ? [`--environment ${(0,_chunk_AYJGIARV_js__WEBPACK_IMPORTED_MODULE_41__/* .commandWord */ .I)(secretScope.environment)}`] : [],
    ...secretScope.kind === "organization" ? [`--organization ${secretScope.organization}`] : [],
    `--secret ${secretName}`,
    ...requiredScopes.length === 0 ? [] : [`--scope ${(0,_chunk_AYJGIARV_js__WEBPACK_IMPORTED_MODULE_41__/* .commandWord */ .I)(requiredScopes.join(","))}`],
    ...assets.length === 0 ? [] : [`--asset ${(0,_chunk_AYJGIARV_js__WEBPACK_IMPORTED_MODULE_41__/* .commandWord */ .I)(assets.join(","))}`]
  ].join(" ");
}

// src/cli/init/questions.ts
var USUAL_SCOPES = {
  facebook: "ads_read",
  instagram: "instagram_business_basic",
  threads: "threads_basic"
};
var ASSET_EXAMPLES = {
  facebook: "act_123 or page:456",
  instagram: "instagram:123",
  threads: "threads:123"
};
async function askQuestions(asking) {
  const { flags, login } = asking;
  const options = readOptions(flags);
  const { platform, appId, appSecret, token, seen } = await askForMeta(asking);
  const granted = seen?.token?.kind === "alive" ? seen.token.facts.scopes : void 0;
  const requiredScopes = await ask(
    asking,
    given(flags, "require"),
    "Permissions that the token must have",
    usualScopes(platform, granted),
    readRequired
  );
  const assets = await ask(
    asking,
    given(flags, "asset"),
    `What it must reach, such as ${ASSET_EXAMPLES[platform]} (Enter: nothing in particular)`,
    "",
    (text) => (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_6__/* .readAssetsOf */ .de)(platform, "--asset", text).map(({ name }) => name)
  );
  const tells = await ask(
    asking,
    options.named,
    "Who is told when only a person can help: logins, teams as org/team",
    login ?? "",
    (text) => (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_17__/* .readMentions */ .Y_)("--issue-mentions", text).map((mention) => mention.slice(1))
  );
  return {
    platform,
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_42__/* .present */ .E)({ appId }),
    secretName: (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_17__/* .readSecretName */ .af)("--secret", given(flags, "secret") ?? _chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_6__/* .NAMES */ .Xk[platform].token),
    secretScope: options.secretScope,
    credential: options.credential,
    requiredScopes,
    assets,
    tells,
    token,
    appSecret,
    app: seen?.app ?? "not-asked"
  };
}
function readOptions(flags) {
  const secretScope = readSecretScope(given(flags, "environment"), given(flags, "organization"));
  const credential = (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_17__/* .readChoice */ .Kf)("--credential", given(flags, "credential") ?? "app", ["app", "pat"]);
  readRequired(given(flags, "require") ?? "");
  (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_17__/* .readAssets */ .wd)("--asset", given(flags, "asset") ?? "");
  const named = namesOf(given(flags, "issueAssignees"), given(flags, "issueMentions"));
  (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_17__/* .readChoice */ .Kf)("--platform", given(flags, "platform") ?? "auto", ["auto", ..._chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_18__/* .PLATFORMS */ .P4]);
  const [appId, secret] = [given(flags, "appId"), given(flags, "secret")];
  if (appId !== void 0) (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_17__/* .readAppId */ .xc)("--app-id", appId);
  if (secret !== void 0) (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_17__/* .readSecretName */ .af)("--secret", secret);
  return { secretScope, credential, named };
}
async function askForMeta(asking) {
  const { flags, environment, terminal } = asking;
  const askToken = (question) => askSecret(asking, environment.accessToken, "META_ACCESS_TOKEN", question, TOKEN_HINT);
  let token = await askToken("Meta access token, if you have one (it is not shown; Enter: later)");
  const platform = await askPlatform(given(flags, "platform"), token, asksAll(asking), terminal);
  const app = environment.apps[platform];
  const askApp = async () => {
    const appId2 = await readApp(given(flags, "appId") ?? app.id, platform, asking);
    if (appId2 === void 0) return { appSecret: void 0 };
    const hint = platform === "facebook" ? _chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_6__/* .APP_SECRET_HINT */ .tr : _chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_6__/* .PLATFORM_APP_PAGES */ .JU[platform];
    const question = "The app's secret (it is not shown; Enter: later)";
    return {
      appId: appId2,
      appSecret: await askSecret(asking, app.secret, _chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_6__/* .NAMES */ .Xk[platform].appSecret, question, hint)
    };
  };
  let { appId, appSecret } = await askApp();
  const look = async () => platform === "facebook" && appId !== void 0 && appSecret !== void 0 ? asking.look({ id: appId, secret: appSecret }, token) : void 0;
  let seen = await look();
  while (seen?.app === "wrong" && asksAll(asking) && app.secret === void 0) {
    tell(terminal, `Meta does not accept app ${appId} with that secret. Once more:`);
    ({ appId, appSecret } = await askApp());
    seen = await look();
  }
  while (seen?.token?.kind === "useless" && asksAll(asking) && environment.accessToken === void 0) {
    tell(terminal, (0,_chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_14__/* .explain */ .WE)(seen.token.reason).what);
    token = await askToken("Another token (it is not shown; Enter: later)");
    seen = await look();
  }
  return { platform, appId, appSecret, token, seen };
}
function given(flags, name) {
  const value = flags[name];
  return typeof value === "string" ? value : void 0;
}
function asksAll({ terminal, flags }) {
  return terminal.isInteractive && flags.yes !== true;
}
async function ask(asking, value, question, usual, read) {
  const { terminal } = asking;
  return value === void 0 && asksAll(asking) ? (0,_chunk_KASXIQWW_js__WEBPACK_IMPORTED_MODULE_10__/* .askUntilRead */ .kQ)(terminal, () => terminal.askText(question, usual), read) : read(value ?? "");
}
async function askSecret(asking, value, name, question, hint) {
  if (value !== void 0 || !asksAll(asking)) return value;
  const { terminal } = asking;
  return (0,_chunk_KASXIQWW_js__WEBPACK_IMPORTED_MODULE_10__/* .askUntilRead */ .kQ)(
    terminal,
    () => terminal.askHidden(question, { hint }),
    (typed) => (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_17__/* .readSecretValue */ .kq)(name, (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_6__/* .readTyped */ .fA)(name, typed, hint))
  );
}
function readRequired(text) {
  return (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_17__/* .readScopes */ .Q9)("--require", text);
}
function usualScopes(platform, granted) {
  const telling = (granted ?? []).filter((scope) => scope !== "public_profile");
  return telling.length === 0 ? USUAL_SCOPES[platform] : telling.join(",");
}
function tell({ notes }, text) {
  notes.line(`${notes.paint("red", "error:")} ${text}`);
}
var TOKEN_HINT = "From the Graph API Explorer or Business settings. A secret on GitHub cannot be read back. With Enter, a login makes one.";
function namesOf(assignees, mentions) {
  if (assignees === void 0 && mentions === void 0) return void 0;
  return [
    ...(0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_17__/* .readAssignees */ .XW)("--issue-assignees", assignees ?? ""),
    ...(0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_17__/* .readMentions */ .Y_)("--issue-mentions", mentions ?? "")
  ].join(", ");
}
async function askPlatform(given2, token, asksAll2, terminal) {
  const said = (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_17__/* .readChoice */ .Kf)("--platform", given2 ?? "auto", ["auto", ..._chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_18__/* .PLATFORMS */ .P4]);
  if (said !== "auto") return said;
  const byPrefix = token && (0,_chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_18__/* .platformOfPrefix */ .T8)(token.reveal());
  if (byPrefix !== void 0 || token !== void 0 || !asksAll2) return byPrefix ?? "facebook";
  return terminal.askChoice(
    "Which of their logins is the token from?",
    _chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_18__/* .PLATFORMS */ .P4.map((value) => ({ value, label: (0,_chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_18__/* .platformName */ .$r)(value) }))
  );
}
async function readApp(given2, platform, { flags, terminal }) {
  if (given2 !== void 0) return (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_17__/* .readAppId */ .xc)("--app-id", given2);
  const isNeeded = platform === "facebook";
  if (!isNeeded && (!terminal.isInteractive || flags.yes === true)) return void 0;
  if (!terminal.isInteractive) return (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_17__/* .readAppId */ .xc)("--app-id", "");
  const where = "https://developers.facebook.com/apps";
  const question = isNeeded ? `Meta app ID (${where})` : `ID of the ${(0,_chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_18__/* .platformName */ .$r)(platform)} app (Enter: none)`;
  return (0,_chunk_KASXIQWW_js__WEBPACK_IMPORTED_MODULE_10__/* .askUntilRead */ .kQ)(
    terminal,
    () => terminal.askText(question, ""),
    (typed) => typed === "" && !isNeeded ? void 0 : (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_17__/* .readAppId */ .xc)("--app-id", typed)
  );
}
function readSecretScope(environment, organization) {
  const named = (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_17__/* .readEnvironment */ .Qo)("--environment", environment ?? "");
  if (named !== void 0) return { kind: "environment", environment: named };
  const owner = (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_17__/* .readOrganization */ .wu)("--organization", organization ?? "");
  return owner === void 0 ? { kind: "repository" } : { kind: "organization", organization: owner };
}

// src/cli/init/source.ts
async function sourceOf(flags, { githubServerUrl }, { env, programFile }) {
  const action = typeof flags.action === "string" ? flags.action : void 0;
  const { host } = (0,_chunk_PGDHEBI7_js__WEBPACK_IMPORTED_MODULE_12__/* .gitHubOf */ .Tc)(githubServerUrl);
  const found = await (0,_chunk_PGDHEBI7_js__WEBPACK_IMPORTED_MODULE_12__/* .findOwnAddress */ .m7)({ action, env, programFile, host });
  const uses = found && (0,_chunk_AYJGIARV_js__WEBPACK_IMPORTED_MODULE_41__/* .usesOf */ .MZ)(found);
  return found === void 0 || uses === void 0 ? void 0 : { ...found, uses };
}
async function askForSource(environment, context) {
  const { terminal } = context;
  const question = "Where this action is published, with its version (acme/refresh-meta-token@v1)";
  const read = async (action) => {
    const source = await sourceOf({ action }, environment, context);
    if (source === void 0) throw new RangeError("What was named has a version.");
    return source;
  };
  return (0,_chunk_KASXIQWW_js__WEBPACK_IMPORTED_MODULE_10__/* .askUntilRead */ .kQ)(terminal, () => terminal.askText(question, ""), read);
}

// src/cli/init.ts
async function init(flags, context) {
  const { terminal, runtime } = context;
  if (flags.dryRun !== true) await refuseWithoutWorkTree();
  if (!terminal.isInteractive) (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseMissing */ .jQ)(await needsOfInit(flags, context));
  const { repository: named, environment } = await (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_6__/* .findRepository */ .W1)(flags, context);
  const { host } = (0,_chunk_PGDHEBI7_js__WEBPACK_IMPORTED_MODULE_12__/* .gitHubOf */ .Tc)(environment.githubServerUrl);
  const graph = readGraph(flags, environment);
  const source = await sourceOf(flags, environment, context) ?? await askForSource(environment, context);
  const { uses } = source;
  const token = environment.githubToken ?? await (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_6__/* .credentialOfGh */ .oo)(environment) ?? await askForLogin(flags, environment, terminal);
  const progress = terminal.progress(`Checking ${named} \u2026`);
  const [repository, login] = await lookAround(named, token, environment, context).finally(
    () => progress.stop()
  );
  if (terminal.isInteractive) terminal.notes.line(foundLine(repository, host, login));
  const look = (app, given2) => askMeta(app, given2, graph, runtime);
  const choices = await askQuestions({ flags, environment, terminal, login, look });
  const setting = { flags, context, environment, repository, host, source, token, choices };
  const root = await (0,_chunk_PGDHEBI7_js__WEBPACK_IMPORTED_MODULE_12__/* .git */ .$Y)(process.cwd(), "rev-parse", "--show-toplevel") ?? process.cwd();
  const dailyAt = await dailyMinuteThere(root) ?? drawDailyMinute(runtime.random);
  const workflow = { ...choices, dailyAt, uses };
  const done = flags.dryRun === true ? await showWorkflow(setting, workflowText(workflow)) : await carryOut(setting, workflowText(workflow), root);
  const steps = checklist({
    options: workflow,
    repository: repository.repository,
    branch: repository.defaultBranch,
    serverUrl: environment.githubServerUrl,
    host,
    program: (0,_chunk_AYJGIARV_js__WEBPACK_IMPORTED_MODULE_41__/* .programCommand */ .OW)(source),
    app: choices.app,
    registration: appRegistrationOf(setting),
    ...done
  });
  for (const line of checklistLines(steps, terminal.out)) terminal.out.line(line);
  if (done.run?.end.kind === "succeeded") terminal.notes.line(doneLine(workflow));
  return steps.some(({ state }) => state === "wrong") ? 1 : 0;
}
async function refuseWithoutWorkTree() {
  if (await (0,_chunk_PGDHEBI7_js__WEBPACK_IMPORTED_MODULE_12__/* .git */ .$Y)(process.cwd(), "rev-parse", "--is-inside-work-tree") !== "false") return;
  throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_20__/* .InputError */ .d(
    "init",
    "finds a repository without a working tree here (a bare one, or its .git folder), and no place for the workflow.",
    "Run it in a clone of the repository, or take the text from --dry-run."
  );
}
async function askForLogin({ yes, dryRun }, { githubTokenName }, terminal) {
  if (!terminal.isInteractive || yes === true || dryRun === true) return void 0;
  const question = "Your GitHub token (it is not shown; Enter: a list of what to do yourself)";
  return (0,_chunk_KASXIQWW_js__WEBPACK_IMPORTED_MODULE_10__/* .askUntilRead */ .kQ)(
    terminal,
    () => terminal.askHidden(question, { hint: LOGIN_HINT }),
    (typed) => (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_17__/* .readSecretValue */ .kq)(githubTokenName, (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_6__/* .readTyped */ .fA)(githubTokenName, typed, LOGIN_HINT))
  );
}
var LOGIN_HINT = "You are not logged in to GitHub here. Press Ctrl-C and run `gh auth login`, or paste a token with Secrets, Environments, Variables and Actions: write, and init does everything for you.";
function foundLine({ repository, defaultBranch }, host, login) {
  return `Setting up ${repository} on ${host}, branch ${defaultBranch}${login === void 0 ? "" : `, as ${login}`}.`;
}
function doneLine({ dailyAt, secretName, tells }) {
  const time = [Math.floor(dailyAt / 60), dailyAt % 60].map((part) => String(part).padStart(2, "0"));
  const who = tells.length === 0 ? "" : ` for ${tells.join(", ")}`;
  return `Done. A run checks ${secretName} every day at ${time.join(":")} UTC. When only a person can help, an issue${who} says so.`;
}
async function needsOfInit(flags, context) {
  const place = await (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_6__/* .namedRepository */ .ow)(flags, context);
  const environment = place?.environment ?? (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_6__/* .readCliEnvironment */ .I8)(context.env);
  const isFacebook = typeof flags.platform !== "string" || flags.platform === "auto" || flags.platform === "facebook";
  const token = environment.accessToken?.reveal() ?? "";
  const needsApp = isFacebook && ((0,_chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_18__/* .platformOfPrefix */ .T8)(token) ?? "facebook") === "facebook";
  return [
    { name: "--repo", isGiven: place !== void 0, hint: await (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryHint */ .wl)(context) },
    {
      name: "--action",
      isGiven: await sourceOf(flags, environment, context) !== void 0,
      hint: "It is not known where this copy is published. Example: --action acme/refresh-meta-token@v1.0.0"
    },
    {
      name: "--app-id",
      isGiven: !needsApp || flags.appId !== void 0 || environment.apps.facebook.id !== void 0,
      hint: _chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_6__/* .APP_ID_HINT */ .sB
    }
  ];
}
function readGraph(flags, environment) {
  const fields = (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_6__/* .commandFields */ .rc)(flags, environment);
  const url2 = fields.text("graph-api-url");
  const version = fields.text("graph-api-version");
  return {
    graphApiUrl: (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_17__/* .readServiceUrl */ .bX)(url2.name, url2.value, "https://graph.facebook.com"),
    graphApiVersion: (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_17__/* .readApiVersion */ .ZS)(version.name, version.value)
  };
}
function checklistLines(steps, out) {
  const sign = ({ state }) => {
    switch (state) {
      case "done":
        return out.paint("green", "[x]");
      case "wrong":
        return out.paint("red", "[!]");
      case "open":
      case "unknown":
        return "[ ]";
    }
  };
  return steps.flatMap((step) => [
    `${sign(step)} ${step.text}`,
    ...step.how.map((line) => `      ${out.paint("dim", line)}`)
  ]);
}



/***/ })

};
