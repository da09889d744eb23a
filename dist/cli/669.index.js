export const id = 669;
export const ids = [669];
export const modules = {

/***/ 1082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ runCreatedAt),
/* harmony export */   R2: () => (/* binding */ followRun),
/* harmony export */   yz: () => (/* binding */ findDispatchedRun)
/* harmony export */ });
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9476);
/* harmony import */ var _chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5824);
/* harmony import */ var _chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7013);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9807);





// src/github/runs.ts
var RunFacts = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  id: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(),
  created_at: _chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_1__/* .Time */ .gX,
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
  return (0,_chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_1__/* .replyOf */ .Me)(
    github.ask(
      github.rest.actions.getWorkflowRun,
      { ...(0,_chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRepository */ .T8)(repository), run_id: runId },
      { purpose: { kind: "runs", repository }, read: (0,_chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_1__/* .reading */ .hF)(RunFacts) }
    )
  );
}
function findDispatchedRun(github, repository, workflow, since) {
  const from = since - STAMP_TOLERANCE_SECONDS;
  return (0,_chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_1__/* .replyOf */ .Me)(
    github.ask(
      github.rest.actions.listWorkflowRuns,
      {
        ...(0,_chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRepository */ .T8)(repository),
        workflow_id: workflow,
        event: "workflow_dispatch",
        created: `>=${(0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(from)}`
      },
      {
        purpose: { kind: "runs", repository },
        read: (data) => {
          const runs = (0,_chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_1__/* .reading */ .hF)(RunList)(data)?.workflow_runs;
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

/***/ 2669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findDispatchedRun: () => (/* reexport safe */ _chunk_QTJJSAH7_js__WEBPACK_IMPORTED_MODULE_0__.yz),
/* harmony export */   followRun: () => (/* reexport safe */ _chunk_QTJJSAH7_js__WEBPACK_IMPORTED_MODULE_0__.R2),
/* harmony export */   runCreatedAt: () => (/* reexport safe */ _chunk_QTJJSAH7_js__WEBPACK_IMPORTED_MODULE_0__.DM)
/* harmony export */ });
/* harmony import */ var _chunk_QTJJSAH7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1082);
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9476);
/* harmony import */ var _chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5824);
/* harmony import */ var _chunk_JYKV3UBK_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6817);
/* harmony import */ var _chunk_QOI2MLOS_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(266);
/* harmony import */ var _chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7013);
/* harmony import */ var _chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5510);













/***/ })

};
