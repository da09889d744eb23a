export const id = 690;
export const ids = [690];
export const modules = {

/***/ 4043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ runCreatedAt),
/* harmony export */   R2: () => (/* binding */ followRun),
/* harmony export */   yz: () => (/* binding */ findDispatchedRun)
/* harmony export */ });
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1287);
/* harmony import */ var _chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5618);
/* harmony import */ var _chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7013);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9807);





// src/github/runs.ts
var RunFacts = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  id: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(),
  created_at: _chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_1__/* .Time */ .gX,
  status: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)()),
  conclusion: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)())
});
var RunList = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ workflow_runs: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)(RunFacts) });
var BETWEEN_LOOKS_MS = 3e3;
var STAMP_TOLERANCE_SECONDS = 5;
async function runCreatedAt(github, repository, runId) {
  try {
    const { data, at } = await askRun(github, repository, runId);
    if (at !== void 0 && data.id === runId) return { kind: "known", createdAt: data.created_at, at };
    const purpose = { kind: "runs", repository };
    return { kind: "unknown", problem: (0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOf */ .Zw)({ kind: "unintelligible" }, purpose, github.hintContext) };
  } catch (error) {
    if (!(error instanceof _chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_)) throw error;
    return { kind: "unknown", problem: error.problem };
  }
}
function readRun(github, repository, runId) {
  return (0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_1__/* .replyOf */ .Me)(askRun(github, repository, runId));
}
function askRun(github, repository, runId) {
  return github.ask(
    github.rest.actions.getWorkflowRun,
    { ...(0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRepository */ .T8)(repository), run_id: runId },
    { purpose: { kind: "runs", repository }, read: (0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_1__/* .reading */ .hF)(RunFacts) }
  );
}
function findDispatchedRun(github, repository, workflow, since) {
  const from = since - STAMP_TOLERANCE_SECONDS;
  return (0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_1__/* .replyOf */ .Me)(
    github.ask(
      github.rest.actions.listWorkflowRuns,
      {
        ...(0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRepository */ .T8)(repository),
        workflow_id: workflow,
        event: "workflow_dispatch",
        created: `>=${(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(from)}`
      },
      {
        purpose: { kind: "runs", repository },
        read: (data) => {
          const runs = (0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_1__/* .reading */ .hF)(RunList)(data)?.workflow_runs;
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

/***/ 1645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ dispatchEvent),
/* harmony export */   i: () => (/* binding */ dispatchWorkflow)
/* harmony export */ });
/* harmony import */ var _chunk_7XUWAPF7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4043);
/* harmony import */ var _chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5618);
/* harmony import */ var _chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7013);




// src/github/dispatch.ts
var RunDetails = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
  (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ workflow_run_id: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)() }),
  (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)((details) => ({ runId: details.workflow_run_id }))
);
var LOOKS_FOR_RUN = 10;
var BETWEEN_LOOKS_MS = 2e3;
function dispatchEvent(github, repository, type, payload) {
  return (0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_1__/* .replyOf */ .Me)(
    github.ask(
      github.rest.repos.createDispatchEvent,
      { ...(0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRepository */ .T8)(repository), event_type: type, client_payload: payload },
      { purpose: { kind: "repository-dispatch", repository }, read: (0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_1__/* .expecting */ .Kk)(204) }
    )
  );
}
async function dispatchWorkflow(github, repository, start, { sleep }) {
  const { workflow, ref, inputs } = start;
  const started = github.ask(
    github.rest.actions.createWorkflowDispatch,
    { ...(0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRepository */ .T8)(repository), workflow_id: workflow, ref, inputs, return_run_details: true },
    {
      purpose: { kind: "workflow-dispatch", repository, workflow },
      read: (data, status) => status === 204 ? {} : (0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_1__/* .reading */ .hF)(RunDetails)(data)
    }
  );
  return (0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_1__/* .replyOf */ .Me)(
    started.then(async ({ data, at }) => {
      if (data.runId !== void 0 || at === void 0) return { data };
      for (let look = 0; look < LOOKS_FOR_RUN; look++) {
        await sleep(BETWEEN_LOOKS_MS);
        const found = await (0,_chunk_7XUWAPF7_js__WEBPACK_IMPORTED_MODULE_0__/* .findDispatchedRun */ .yz)(github, repository, workflow, at);
        if (found.kind === "problem") break;
        if (found.data.runId !== void 0) return found;
      }
      return { data: {} };
    })
  );
}




/***/ }),

/***/ 9690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dispatchEvent: () => (/* reexport safe */ _chunk_IDKGYOGY_js__WEBPACK_IMPORTED_MODULE_0__.P),
/* harmony export */   dispatchWorkflow: () => (/* reexport safe */ _chunk_IDKGYOGY_js__WEBPACK_IMPORTED_MODULE_0__.i)
/* harmony export */ });
/* harmony import */ var _chunk_IDKGYOGY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1645);
/* harmony import */ var _chunk_7XUWAPF7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4043);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1287);
/* harmony import */ var _chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5618);
/* harmony import */ var _chunk_JYKV3UBK_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6817);
/* harmony import */ var _chunk_QOI2MLOS_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(266);
/* harmony import */ var _chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7013);
/* harmony import */ var _chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5510);














/***/ })

};
