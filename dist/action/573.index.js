export const id = 573;
export const ids = [573];
export const modules = {

/***/ 8573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   secretMissing: () => (/* binding */ secretMissing)
/* harmony export */ });
/* harmony import */ var _chunk_R5YPE3E7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2323);
/* harmony import */ var _chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8792);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5341);





// src/messages/secret-missing.ts
function secretMissing(location) {
  return {
    reason: "secret-missing",
    kind: "permanent",
    message: `There is no secret ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_2__/* .describeLocation */ .lR)(location)}.`,
    hint: (0,_chunk_R5YPE3E7_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)("secret-missing").hint
  };
}



/***/ })

};
