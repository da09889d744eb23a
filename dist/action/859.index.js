export const id = 859;
export const ids = [859];
export const modules = {

/***/ 859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   setVariable: () => (/* binding */ setVariable)
/* harmony export */ });
/* harmony import */ var _chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5197);
/* harmony import */ var _chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8506);
/* harmony import */ var _chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(593);





// src/github/variables.ts
async function setVariable(github, repository, name, value) {
  const purpose = { kind: "variables", repository };
  const parameters = { ...(0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(repository), name, value };
  const update = () => github.call({
    route: "PATCH /repos/{owner}/{repo}/actions/variables/{name}",
    parameters,
    purpose,
    read: (0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_0__/* .expecting */ .Kk)(204)
  });
  const updated = await update();
  if (updated.ok || !(0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefused */ .H0)(updated, 404)) return updated;
  const created = await github.call({
    route: "POST /repos/{owner}/{repo}/actions/variables",
    parameters,
    purpose,
    read: (0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_0__/* .expecting */ .Kk)(201),
    // Done twice it answers 409, and then there is a variable to update.
    findDone: async () => "not-done"
  });
  return !created.ok && (0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefused */ .H0)(created, 409) ? update() : created;
}



/***/ })

};
