export const id = 609;
export const ids = [609];
export const modules = {

/***/ 1433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ runCreatedAt),
/* harmony export */   R2: () => (/* binding */ followRun),
/* harmony export */   yz: () => (/* binding */ findDispatchedRun)
/* harmony export */ });
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9476);
/* harmony import */ var _chunk_KOWJXQ3D_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(569);
/* harmony import */ var _chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7013);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9807);





// src/github/runs.ts
var RunFacts = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  id: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(),
  created_at: _chunk_KOWJXQ3D_js__WEBPACK_IMPORTED_MODULE_1__/* .Time */ .gX,
  status: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)()),
  conclusion: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)())
});
var RunList = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ workflow_runs: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)(RunFacts) });
var BETWEEN_LOOKS_MS = 3e3;
var STAMP_TOLERANCE_SECONDS = 5;
async function runCreatedAt(github, repository, runId) {
  const run = await readRun(github, repository, runId);
  return run.kind === "done" ? { kind: "done", data: run.data.created_at } : run;
}
function readRun(github, repository, runId) {
  return (0,_chunk_KOWJXQ3D_js__WEBPACK_IMPORTED_MODULE_1__/* .replyOf */ .Me)(
    github.ask(
      github.rest.actions.getWorkflowRun,
      { ...(0,_chunk_KOWJXQ3D_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRepository */ .T8)(repository), run_id: runId },
      { purpose: { kind: "runs", repository }, read: (0,_chunk_KOWJXQ3D_js__WEBPACK_IMPORTED_MODULE_1__/* .reading */ .hF)(RunFacts) }
    )
  );
}
function findDispatchedRun(github, repository, workflow, since) {
  const from = since - STAMP_TOLERANCE_SECONDS;
  return (0,_chunk_KOWJXQ3D_js__WEBPACK_IMPORTED_MODULE_1__/* .replyOf */ .Me)(
    github.ask(
      github.rest.actions.listWorkflowRuns,
      {
        ...(0,_chunk_KOWJXQ3D_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRepository */ .T8)(repository),
        workflow_id: workflow,
        event: "workflow_dispatch",
        created: `>=${(0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(from)}`
      },
      {
        purpose: { kind: "runs", repository },
        read: (data) => {
          const runs = (0,_chunk_KOWJXQ3D_js__WEBPACK_IMPORTED_MODULE_1__/* .reading */ .hF)(RunList)(data)?.workflow_runs;
          const [first] = runs?.toSorted((one, other) => one.created_at - other.created_at || one.id - other.id) ?? [];
          return runs && (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ runId: first?.id });
        }
      }
    )
  );
}
async function followRun(github, repository, runId, { runtime, budget }) {
  for (; ; ) {
    const run = await readRun(github, repository, runId);
    if (run.kind === "problem") return run;
    if (run.data.status === "completed") {
      return { kind: run.data.conclusion === "success" ? "succeeded" : "failed" };
    }
    if (budget.remaining() <= BETWEEN_LOOKS_MS) return { kind: "still-running" };
    await runtime.sleep(BETWEEN_LOOKS_MS);
  }
}




/***/ }),

/***/ 3617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ dispatchEvent),
/* harmony export */   i: () => (/* binding */ dispatchWorkflow)
/* harmony export */ });
/* harmony import */ var _chunk_66EBK4WP_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1433);
/* harmony import */ var _chunk_KOWJXQ3D_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(569);
/* harmony import */ var _chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7013);




// src/github/dispatch.ts
var RunDetails = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
  (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ workflow_run_id: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)() }),
  (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)((details) => ({ runId: details.workflow_run_id }))
);
var LOOKS_FOR_RUN = 10;
var BETWEEN_LOOKS_MS = 2e3;
function dispatchEvent(github, repository, type, payload) {
  return (0,_chunk_KOWJXQ3D_js__WEBPACK_IMPORTED_MODULE_1__/* .replyOf */ .Me)(
    github.ask(
      github.rest.repos.createDispatchEvent,
      { ...(0,_chunk_KOWJXQ3D_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRepository */ .T8)(repository), event_type: type, client_payload: payload },
      { purpose: { kind: "repository-dispatch", repository }, read: (0,_chunk_KOWJXQ3D_js__WEBPACK_IMPORTED_MODULE_1__/* .expecting */ .Kk)(204) }
    )
  );
}
async function dispatchWorkflow(github, repository, start, { sleep }) {
  const { workflow, ref, inputs } = start;
  const started = github.ask(
    github.rest.actions.createWorkflowDispatch,
    { ...(0,_chunk_KOWJXQ3D_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRepository */ .T8)(repository), workflow_id: workflow, ref, inputs, return_run_details: true },
    {
      purpose: { kind: "workflow-dispatch", repository, workflow },
      read: (data, status) => status === 204 ? {} : (0,_chunk_KOWJXQ3D_js__WEBPACK_IMPORTED_MODULE_1__/* .reading */ .hF)(RunDetails)(data)
    }
  );
  return (0,_chunk_KOWJXQ3D_js__WEBPACK_IMPORTED_MODULE_1__/* .replyOf */ .Me)(
    started.then(async ({ data, at }) => {
      if (data.runId !== void 0 || at === void 0) return { data };
      for (let look = 0; look < LOOKS_FOR_RUN; look++) {
        await sleep(BETWEEN_LOOKS_MS);
        const found = await (0,_chunk_66EBK4WP_js__WEBPACK_IMPORTED_MODULE_0__/* .findDispatchedRun */ .yz)(github, repository, workflow, at);
        if (found.kind === "problem") break;
        if (found.data.runId !== void 0) return found;
      }
      return { data: {} };
    })
  );
}




/***/ }),

/***/ 7609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logInThroughActions: () => (/* binding */ logInThroughActions)
/* harmony export */ });
/* harmony import */ var _chunk_JBXNIOUX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7073);
/* harmony import */ var _chunk_QCD67A43_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6021);
/* harmony import */ var _chunk_CNF6SZRM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6875);
/* harmony import */ var _chunk_VNPSGWOK_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(699);
/* harmony import */ var _chunk_L7ADPK7K_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(853);
/* harmony import */ var _chunk_TZPVB6V3_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2077);
/* harmony import */ var _chunk_UZTV646S_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4054);
/* harmony import */ var _chunk_TG5KM3OV_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6878);
/* harmony import */ var _chunk_5WYBXKPD_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(664);
/* harmony import */ var _chunk_34XXBEQH_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7809);
/* harmony import */ var _chunk_C6MBO7GR_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5583);
/* harmony import */ var _chunk_N74RBCA7_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9828);
/* harmony import */ var _chunk_ZNYTGKPH_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3817);
/* harmony import */ var _chunk_R7SDREGV_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5238);
/* harmony import */ var _chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9199);
/* harmony import */ var _chunk_36V37WCC_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6168);
/* harmony import */ var _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(881);
/* harmony import */ var _chunk_B4PORTVQ_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3358);
/* harmony import */ var _chunk_WXFJQAQX_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(42);
/* harmony import */ var _chunk_LVWQQB6Q_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2974);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(9914);
/* harmony import */ var _chunk_YOUH7MA5_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(3617);
/* harmony import */ var _chunk_66EBK4WP_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(1433);
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(9476);
/* harmony import */ var _chunk_KOWJXQ3D_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(569);
/* harmony import */ var _chunk_QOI2MLOS_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(266);
/* harmony import */ var _chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(7013);
/* harmony import */ var _chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(5510);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(7598);


































// src/cli/login/in-actions.ts

var DEFAULT_WORKFLOW = "refresh-meta-token.yml";
var LOOK_MS = 3e4;
var FOLLOW_MS = 10 * 6e4;
var CREDENTIAL_HINT = "It may be a fine-grained personal access token with Actions: write in that repository, and nothing else: https://github.com/settings/personal-access-tokens/new";
async function logInThroughActions(flags, context, limitMs) {
  const { terminal, runtime } = context;
  const environment = (0,_chunk_UZTV646S_js__WEBPACK_IMPORTED_MODULE_6__/* .commandEnvironment */ .J$)(flags, context.env);
  const repository = (0,_chunk_UZTV646S_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryOf */ ._M)(flags, environment);
  const workflow = readWorkflow(flags);
  const dialog = (0,_chunk_QCD67A43_js__WEBPACK_IMPORTED_MODULE_1__/* .readDialogSetup */ .SR)((0,_chunk_5WYBXKPD_js__WEBPACK_IMPORTED_MODULE_8__/* .commandFields */ .rc)(flags, environment), flags);
  if (dialog.scopes.length === 0 && dialog.configId === void 0) {
    throw new _chunk_WXFJQAQX_js__WEBPACK_IMPORTED_MODULE_18__/* .InputError */ .dz("--scope", "is missing.", "Example: --scope ads_read,read_insights");
  }
  const token = await requireCredential(environment, context);
  const github = (budgetMs) => (0,_chunk_KOWJXQ3D_js__WEBPACK_IMPORTED_MODULE_24__/* .createGitHub */ .Cl)({
    runtime,
    budget: (0,_chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_27__/* .startBudget */ .cg)(budgetMs, runtime.now),
    token,
    credentialName: environment.githubToken === void 0 ? "the GitHub token" : environment.githubTokenName,
    apiUrl: environment.githubApiUrl,
    serverUrl: environment.githubServerUrl,
    userAgent: "refresh-meta-token"
  });
  const ref = await findBranch(github(LOOK_MS), repository, workflow, flags);
  await (0,_chunk_UZTV646S_js__WEBPACK_IMPORTED_MODULE_6__/* .confirmWrite */ .ou)(
    `Log in here, and let ${workflow} in ${repository} store the new token?`,
    flags.yes === true,
    terminal
  );
  const state = (0,node_crypto__WEBPACK_IMPORTED_MODULE_28__.randomBytes)(24).toString("base64url");
  const { login, browser } = await (0,_chunk_JBXNIOUX_js__WEBPACK_IMPORTED_MODULE_0__/* .logInWithBrowser */ .O)({ ...dialog, state, limitMs }, context);
  const page = `${environment.githubServerUrl}/${repository}/actions`;
  const progress = terminal.progress(`Starting ${workflow} \u2026`);
  const inputs = { mode: "reauthorize", "authorization-response": login.code.reveal() };
  const line = github(FOLLOW_MS);
  const started = await (0,_chunk_YOUH7MA5_js__WEBPACK_IMPORTED_MODULE_21__/* .dispatchWorkflow */ .i)(line, repository, { workflow, ref, inputs }, runtime);
  let end = started.kind === "done" ? { kind: "still-running" } : started;
  let run = `${page}/workflows/${workflow}`;
  if (started.kind === "done" && started.data.runId !== void 0) {
    run = `${page}/runs/${started.data.runId}`;
    progress.update(`The run has started: ${run}`);
    const budget = (0,_chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_27__/* .startBudget */ .cg)(FOLLOW_MS, runtime.now);
    end = await (0,_chunk_66EBK4WP_js__WEBPACK_IMPORTED_MODULE_22__/* .followRun */ .R2)(line, repository, started.data.runId, { runtime, budget });
  }
  progress.stop();
  try {
    const told = tellEnd(end, run);
    browser.show(
      told.exitCode === 0 ? { kind: "done", title: told.title, facts: [["Run", run]] } : { kind: "failed", title: told.title, what: told.what, hint: told.hint }
    );
    if (end.kind === "problem") throw (0,_chunk_QCD67A43_js__WEBPACK_IMPORTED_MODULE_1__/* .stopForProblem */ .lp)(end.problem);
    if (told.exitCode !== 0) throw new _chunk_QCD67A43_js__WEBPACK_IMPORTED_MODULE_1__/* .LoginStopped */ .xr({ reason: "login-refused", ...told });
    const { out } = terminal;
    if (flags.json === true) out.line(JSON.stringify({ stored: true, run_url: run }, null, 2));
    else out.line(`${out.paint("green", "\u2713")} ${told.title}. ${run}`);
    return 0;
  } finally {
    await browser.close();
  }
}
var CODE_LIVES_ON = "The code of this login is in the inputs of the run. It is worthless without the app secret, and expires within minutes.";
function tellEnd(end, run) {
  switch (end.kind) {
    case "succeeded":
      return { exitCode: 0, title: "The run stored the new token", what: "", hint: "" };
    case "failed":
      return {
        exitCode: 1,
        title: "The run did not store the token",
        what: `The run failed: ${run}`,
        hint: "Its summary says why and what to do. --redirect-uri has to be the redirect-uri of the workflow."
      };
    case "still-running":
      return {
        exitCode: 1,
        title: "The run has not ended yet",
        what: `It was not seen to end: ${run}`,
        hint: `Watch it there. ${CODE_LIVES_ON}`
      };
    case "problem":
      return {
        exitCode: 1,
        title: "GitHub did not start or show the run",
        what: end.problem.message,
        hint: `${end.problem.hint} ${CODE_LIVES_ON}`
      };
  }
}
function readWorkflow({ workflow = DEFAULT_WORKFLOW }) {
  if (typeof workflow === "string" && /^[\w.-]{1,100}\.ya?ml$/.test(workflow)) return workflow;
  throw new _chunk_WXFJQAQX_js__WEBPACK_IMPORTED_MODULE_18__/* .InputError */ .dz(
    "--workflow",
    "must be the name of a workflow file.",
    `Example: --workflow ${DEFAULT_WORKFLOW}`
  );
}
async function requireCredential(environment, { terminal }) {
  return (0,_chunk_5WYBXKPD_js__WEBPACK_IMPORTED_MODULE_8__/* .requireSecret */ .ew)(
    {
      given: environment.githubToken ?? await (0,_chunk_L7ADPK7K_js__WEBPACK_IMPORTED_MODULE_4__/* .credentialOfGh */ .o)(environment),
      variable: "GH_TOKEN",
      question: "GitHub token",
      hint: CREDENTIAL_HINT
    },
    terminal
  );
}
async function findBranch(github, repository, workflow, { ref }) {
  const [facts, state] = await Promise.all([
    (0,_chunk_KOWJXQ3D_js__WEBPACK_IMPORTED_MODULE_24__/* .repositoryFacts */ .Ow)(github, repository),
    (0,_chunk_KOWJXQ3D_js__WEBPACK_IMPORTED_MODULE_24__/* .workflowState */ .$l)(github, repository, workflow)
  ]);
  if (facts.kind === "problem") throw (0,_chunk_QCD67A43_js__WEBPACK_IMPORTED_MODULE_1__/* .stopForProblem */ .lp)(facts.problem);
  if (state.kind === "problem") throw (0,_chunk_QCD67A43_js__WEBPACK_IMPORTED_MODULE_1__/* .stopForProblem */ .lp)(state.problem);
  if (state.data !== "active") {
    throw new _chunk_WXFJQAQX_js__WEBPACK_IMPORTED_MODULE_18__/* .InputError */ .dz(
      "--workflow",
      "names a workflow that is switched off.",
      `Switch it on: gh workflow enable ${workflow}`
    );
  }
  return typeof ref === "string" ? ref : facts.data.defaultBranch;
}



/***/ })

};
