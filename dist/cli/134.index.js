export const id = 134;
export const ids = [134];
export const modules = {

/***/ 6189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ dispatchEvent),
/* harmony export */   i: () => (/* binding */ dispatchWorkflow)
/* harmony export */ });
/* harmony import */ var _chunk_Z64AGABH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5711);
/* harmony import */ var _chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5197);
/* harmony import */ var _chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8506);




// src/github/dispatch.ts
var RunDetails = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ workflow_run_id: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)() });
var LOOKS_FOR_RUN = 10;
var BETWEEN_LOOKS_MS = 2e3;
function dispatchEvent(github, repository, type, payload) {
  return github.call({
    route: "POST /repos/{owner}/{repo}/dispatches",
    parameters: { ...(0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRepository */ .T8)(repository), event_type: type, client_payload: payload },
    purpose: { kind: "repository-dispatch", repository },
    read: (0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_1__/* .expecting */ .Kk)(204)
  });
}
async function dispatchWorkflow(github, repository, start, { sleep }) {
  const { workflow, ref, inputs } = start;
  const started = await github.call({
    route: "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches",
    parameters: {
      ...(0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRepository */ .T8)(repository),
      workflow_id: workflow,
      ref,
      inputs,
      return_run_details: true
    },
    purpose: { kind: "workflow-dispatch", repository, workflow },
    read: (data, status) => status === 204 ? {} : toRun((0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_1__/* .reading */ .hF)(RunDetails)(data))
  });
  if (!started.ok) return started;
  const { runId } = started.data;
  if (runId !== void 0 || started.at === void 0) return { ok: true, ...(0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)("runId", runId) };
  for (let look = 0; look < LOOKS_FOR_RUN; look++) {
    await sleep(BETWEEN_LOOKS_MS);
    const found = await (0,_chunk_Z64AGABH_js__WEBPACK_IMPORTED_MODULE_0__/* .findDispatchedRun */ .yz)(github, repository, workflow, started.at);
    if (!found.ok) break;
    if (found.data.runId !== void 0) return { ok: true, runId: found.data.runId };
  }
  return { ok: true };
}
function toRun(details) {
  return details && { runId: details.workflow_run_id };
}




/***/ }),

/***/ 5711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ runCreatedAt),
/* harmony export */   R2: () => (/* binding */ followRun),
/* harmony export */   yz: () => (/* binding */ findDispatchedRun)
/* harmony export */ });
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9476);
/* harmony import */ var _chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5197);
/* harmony import */ var _chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8506);




// src/github/runs.ts
var RunFacts = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  id: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(),
  created_at: _chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_1__/* .Time */ .gX,
  status: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)()),
  conclusion: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)())
});
var RunList = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ workflow_runs: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)(RunFacts) });
var BETWEEN_LOOKS_MS = 3e3;
var STAMP_TOLERANCE_SECONDS = 5;
async function runCreatedAt(github, repository, runId) {
  const run = await readRun(github, repository, runId);
  return run.ok ? { ok: true, at: run.data.created_at } : run;
}
function readRun(github, repository, runId) {
  return github.call({
    route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}",
    parameters: { ...(0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRepository */ .T8)(repository), run_id: runId },
    purpose: { kind: "runs", repository },
    read: (0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_1__/* .reading */ .hF)(RunFacts)
  });
}
function findDispatchedRun(github, repository, workflow, since) {
  const from = since - STAMP_TOLERANCE_SECONDS;
  return github.call({
    route: "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
    parameters: {
      ...(0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRepository */ .T8)(repository),
      workflow_id: workflow,
      event: "workflow_dispatch",
      created: `>=${(0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(from)}`
    },
    purpose: { kind: "runs", repository },
    read: (data) => {
      const runs = (0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_1__/* .reading */ .hF)(RunList)(data)?.workflow_runs;
      if (runs === void 0) return void 0;
      const [first] = runs.toSorted((one, other) => one.created_at - other.created_at || one.id - other.id);
      return first === void 0 ? {} : { runId: first.id };
    }
  });
}
async function followRun(github, repository, runId, { runtime, budget }) {
  for (; ; ) {
    const run = await readRun(github, repository, runId);
    if (!run.ok) return { kind: "problem", problem: run.problem };
    if (run.data.status === "completed") {
      return { kind: run.data.conclusion === "success" ? "succeeded" : "failed" };
    }
    if (budget.remaining() <= BETWEEN_LOOKS_MS) return { kind: "still-running" };
    await runtime.sleep(BETWEEN_LOOKS_MS);
  }
}




/***/ }),

/***/ 4134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dispatchEvent: () => (/* reexport safe */ _chunk_B5HDRNPZ_js__WEBPACK_IMPORTED_MODULE_0__.P),
/* harmony export */   dispatchWorkflow: () => (/* reexport safe */ _chunk_B5HDRNPZ_js__WEBPACK_IMPORTED_MODULE_0__.i)
/* harmony export */ });
/* harmony import */ var _chunk_B5HDRNPZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6189);
/* harmony import */ var _chunk_Z64AGABH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5711);
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9476);
/* harmony import */ var _chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5197);
/* harmony import */ var _chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8506);
/* harmony import */ var _chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(593);










/***/ })

};
