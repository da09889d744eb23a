export const id = 986;
export const ids = [986];
export const modules = {

/***/ 8986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dispatchEvent: () => (/* binding */ dispatchEvent),
/* harmony export */   dispatchWorkflow: () => (/* binding */ dispatchWorkflow)
/* harmony export */ });
/* harmony import */ var _chunk_VH2KQW2K_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(377);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5946);
/* harmony import */ var _chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6380);
/* harmony import */ var _chunk_JLKD4JRM_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5441);
/* harmony import */ var _chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8792);
/* harmony import */ var _chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7452);
/* harmony import */ var _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4827);











// src/github/dispatch.ts
var RunDetails = (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .Fs)(
  (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({ workflow_run_id: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_5__/* .number */ .ai)() }),
  (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_5__/* .transform */ .pd)((details) => ({ runId: details.workflow_run_id }))
);
var LOOKS_FOR_RUN = 10;
var BETWEEN_LOOKS_MS = 2e3;
function dispatchEvent(github, repository, type, payload) {
  return (0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_2__/* .replyOf */ .Me)(
    github.ask(
      github.rest.repos.createDispatchEvent,
      { ...(0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRepository */ .T8)(repository), event_type: type, client_payload: payload },
      { purpose: { kind: "repository-dispatch", repository }, read: (0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_2__/* .expecting */ .Kk)(204) }
    )
  );
}
async function dispatchWorkflow(github, repository, start, { sleep }) {
  const { workflow, ref, inputs } = start;
  const started = github.ask(
    github.rest.actions.createWorkflowDispatch,
    { ...(0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRepository */ .T8)(repository), workflow_id: workflow, ref, inputs, return_run_details: true },
    {
      purpose: { kind: "workflow-dispatch", repository, workflow },
      read: (data, status) => status === 204 ? {} : (0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_2__/* .reading */ .hF)(RunDetails)(data)
    }
  );
  return (0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_2__/* .replyOf */ .Me)(
    started.then(async ({ data, at }) => {
      if (data.runId !== void 0 || at === void 0) return { data };
      for (let look = 0; look < LOOKS_FOR_RUN; look++) {
        await sleep(BETWEEN_LOOKS_MS);
        const found = await (0,_chunk_VH2KQW2K_js__WEBPACK_IMPORTED_MODULE_0__/* .findDispatchedRun */ .yz)(github, repository, workflow, at);
        if (found.kind === "problem") break;
        if (found.data.runId !== void 0) return found;
      }
      return { data: {} };
    })
  );
}



/***/ })

};
