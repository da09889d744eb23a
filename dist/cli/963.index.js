export const id = 963;
export const ids = [963];
export const modules = {

/***/ 9963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   secretMissing: () => (/* binding */ secretMissing)
/* harmony export */ });
/* harmony import */ var _chunk_EHQSWEEJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4923);
/* harmony import */ var _chunk_Y2I6SQZA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8728);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3659);




// src/messages/secret-missing.ts
function secretMissing(location) {
  return {
    reason: "secret-missing",
    kind: "permanent",
    message: `There is no secret ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_2__/* .describeLocation */ .lR)(location)}.`,
    hint: (0,_chunk_EHQSWEEJ_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)("secret-missing").hint
  };
}



/***/ })

};
