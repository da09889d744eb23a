export const id = 809;
export const ids = [809];
export const modules = {

/***/ 1809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readVariable: () => (/* binding */ readVariable),
/* harmony export */   setVariable: () => (/* binding */ setVariable)
/* harmony export */ });
/* harmony import */ var _chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6380);
/* harmony import */ var _chunk_JLKD4JRM_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5441);
/* harmony import */ var _chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8792);
/* harmony import */ var _chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7452);
/* harmony import */ var _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4827);









// src/github/variables.ts
async function setVariable(github, repository, name, value) {
  const { actions } = github.rest;
  const purpose = { kind: "variables", repository };
  const variable = { ...(0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(repository), name, value };
  const update = () => github.ask(actions.updateRepoVariable, variable, { purpose, read: (0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_0__/* .expecting */ .Kk)(204) });
  const create = () => github.ask(actions.createRepoVariable, variable, {
    purpose,
    read: (0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_0__/* .expecting */ .Kk)(201),
    findDone: _chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_0__/* .idempotent */ .yB
  });
  return (0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_0__/* .replyOf */ .Me)(update().catch(when(404, () => create().catch(when(409, update)))));
}
var VariableValue = (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs)(
  (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ value: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)() }),
  (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pd)(({ value }) => value)
);
function readVariable(github, repository, name) {
  return (0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_0__/* .replyOf */ .Me)(
    github.ask(
      github.rest.actions.getRepoVariable,
      { ...(0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(repository), name },
      { purpose: { kind: "variables", repository }, read: (0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(VariableValue) }
    )
  );
}
function when(status, next) {
  return (error) => {
    if ((0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .Of)(error, status) === void 0) throw error;
    return next();
  };
}



/***/ })

};
