export const id = 768;
export const ids = [768];
export const modules = {

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

/***/ 2768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findDispatchedRun: () => (/* reexport safe */ _chunk_GF4QT2HQ_js__WEBPACK_IMPORTED_MODULE_0__.yz),
/* harmony export */   followRun: () => (/* reexport safe */ _chunk_GF4QT2HQ_js__WEBPACK_IMPORTED_MODULE_0__.R2),
/* harmony export */   passedDayBefore: () => (/* reexport safe */ _chunk_GF4QT2HQ_js__WEBPACK_IMPORTED_MODULE_0__.E),
/* harmony export */   runCreatedAt: () => (/* reexport safe */ _chunk_GF4QT2HQ_js__WEBPACK_IMPORTED_MODULE_0__.DM)
/* harmony export */ });
/* harmony import */ var _chunk_GF4QT2HQ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3974);
/* harmony import */ var _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6871);
/* harmony import */ var _chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7470);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7492);
/* harmony import */ var _chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7953);
/* harmony import */ var _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2573);











/***/ })

};
