export const id = 494;
export const ids = [494];
export const modules = {

/***/ 2494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   setVariable: () => (/* binding */ setVariable)
/* harmony export */ });
/* harmony import */ var _chunk_FOHHJSI3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(410);
/* harmony import */ var _chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5510);






// src/github/variables.ts
async function setVariable(github, repository, name, value) {
  const { actions } = github.rest;
  const purpose = { kind: "variables", repository };
  const variable = { ...(0,_chunk_FOHHJSI3_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(repository), name, value };
  const update = () => github.ask(actions.updateRepoVariable, variable, { purpose, read: (0,_chunk_FOHHJSI3_js__WEBPACK_IMPORTED_MODULE_0__/* .expecting */ .Kk)(204) });
  const create = () => github.ask(actions.createRepoVariable, variable, {
    purpose,
    read: (0,_chunk_FOHHJSI3_js__WEBPACK_IMPORTED_MODULE_0__/* .expecting */ .Kk)(201),
    findDone: _chunk_FOHHJSI3_js__WEBPACK_IMPORTED_MODULE_0__/* .doneTwiceIsDoneOnce */ .aL
  });
  return (0,_chunk_FOHHJSI3_js__WEBPACK_IMPORTED_MODULE_0__/* .replyOf */ .Me)(update().catch(when(404, () => create().catch(when(409, update)))));
}
function when(status, next) {
  return (error) => {
    if ((0,_chunk_FOHHJSI3_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .Of)(error, status) === void 0) throw error;
    return next();
  };
}



/***/ })

};
