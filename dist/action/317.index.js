export const id = 317;
export const ids = [317];
export const modules = {

/***/ 7317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  setVariable: () => (/* reexport */ setVariable)
});

// EXTERNAL MODULE: ./build/chunk-Z23N5OVU.js
var chunk_Z23N5OVU = __webpack_require__(5618);
;// CONCATENATED MODULE: ./build/chunk-LNRU5Z77.js


// src/github/variables.ts
async function setVariable(github, repository, name, value) {
  const { actions } = github.rest;
  const purpose = { kind: "variables", repository };
  const variable = { ...(0,chunk_Z23N5OVU/* splitRepository */.T8)(repository), name, value };
  const update = () => github.ask(actions.updateRepoVariable, variable, { purpose, read: (0,chunk_Z23N5OVU/* expecting */.Kk)(204) });
  const create = () => github.ask(actions.createRepoVariable, variable, {
    purpose,
    read: (0,chunk_Z23N5OVU/* expecting */.Kk)(201),
    findDone: chunk_Z23N5OVU/* doneTwiceIsDoneOnce */.aL
  });
  return (0,chunk_Z23N5OVU/* replyOf */.Me)(update().catch(when(404, () => create().catch(when(409, update)))));
}
function when(status, next) {
  return (error) => {
    if ((0,chunk_Z23N5OVU/* refusalOf */.Of)(error, status) === void 0) throw error;
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
;// CONCATENATED MODULE: ./build/variables-DANCIRYC.js












/***/ })

};
