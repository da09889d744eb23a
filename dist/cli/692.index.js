export const id = 692;
export const ids = [692];
export const modules = {

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

/***/ 9311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dispatchEvent: () => (/* reexport safe */ _chunk_DLBM4WBQ_js__WEBPACK_IMPORTED_MODULE_0__.P),
/* harmony export */   dispatchWorkflow: () => (/* reexport safe */ _chunk_DLBM4WBQ_js__WEBPACK_IMPORTED_MODULE_0__.i)
/* harmony export */ });
/* harmony import */ var _chunk_DLBM4WBQ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7860);
/* harmony import */ var _chunk_GF4QT2HQ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3974);
/* harmony import */ var _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6871);
/* harmony import */ var _chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7470);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7492);
/* harmony import */ var _chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7953);
/* harmony import */ var _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2573);












/***/ })

};
