export const id = 853;
export const ids = [853];
export const modules = {

/***/ 7556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ setVariable)
/* harmony export */ });
/* harmony import */ var _chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5618);


// src/github/variables.ts
async function setVariable(github, repository, name, value) {
  const { actions } = github.rest;
  const purpose = { kind: "variables", repository };
  const variable = { ...(0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(repository), name, value };
  const update = () => github.ask(actions.updateRepoVariable, variable, { purpose, read: (0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_0__/* .expecting */ .Kk)(204) });
  const create = () => github.ask(actions.createRepoVariable, variable, {
    purpose,
    read: (0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_0__/* .expecting */ .Kk)(201),
    findDone: _chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_0__/* .doneTwiceIsDoneOnce */ .aL
  });
  return (0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_0__/* .replyOf */ .Me)(update().catch(when(404, () => create().catch(when(409, update)))));
}
function when(status, next) {
  return (error) => {
    if ((0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .Of)(error, status) === void 0) throw error;
    return next();
  };
}




/***/ }),

/***/ 1853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   setVariable: () => (/* reexport safe */ _chunk_LNRU5Z77_js__WEBPACK_IMPORTED_MODULE_0__.B)
/* harmony export */ });
/* harmony import */ var _chunk_LNRU5Z77_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7556);
/* harmony import */ var _chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5618);
/* harmony import */ var _chunk_JYKV3UBK_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6817);
/* harmony import */ var _chunk_QOI2MLOS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(266);
/* harmony import */ var _chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7013);
/* harmony import */ var _chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5510);












/***/ })

};
