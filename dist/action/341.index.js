export const id = 341;
export const ids = [341];
export const modules = {

/***/ 5341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  setVariable: () => (/* reexport */ setVariable)
});

// EXTERNAL MODULE: ./build/chunk-Q566HE5J.js
var chunk_Q566HE5J = __webpack_require__(5824);
;// CONCATENATED MODULE: ./build/chunk-N62KOGCF.js


// src/github/variables.ts
async function setVariable(github, repository, name, value) {
  const { actions } = github.rest;
  const purpose = { kind: "variables", repository };
  const variable = { ...(0,chunk_Q566HE5J/* splitRepository */.T8)(repository), name, value };
  const update = () => github.ask(actions.updateRepoVariable, variable, { purpose, read: (0,chunk_Q566HE5J/* expecting */.Kk)(204) });
  const create = () => github.ask(actions.createRepoVariable, variable, {
    purpose,
    read: (0,chunk_Q566HE5J/* expecting */.Kk)(201),
    findDone: chunk_Q566HE5J/* doneTwiceIsDoneOnce */.aL
  });
  return (0,chunk_Q566HE5J/* replyOf */.Me)(update().catch(when(404, () => create().catch(when(409, update)))));
}
function when(status, next) {
  return (error) => {
    if ((0,chunk_Q566HE5J/* refusalOf */.Of)(error, status) === void 0) throw error;
    return next();
  };
}



// EXTERNAL MODULE: ./build/chunk-JYKV3UBK.js
var chunk_JYKV3UBK = __webpack_require__(6817);
// EXTERNAL MODULE: ./build/chunk-QOI2MLOS.js
var chunk_QOI2MLOS = __webpack_require__(266);
// EXTERNAL MODULE: ./build/chunk-HVT5ZSQT.js
var chunk_HVT5ZSQT = __webpack_require__(7013);
// EXTERNAL MODULE: ./build/chunk-H75RY4TU.js
var chunk_H75RY4TU = __webpack_require__(5510);
;// CONCATENATED MODULE: ./build/variables-LH7BDKGD.js












/***/ })

};
