export const id = 258;
export const ids = [258];
export const modules = {

/***/ 9258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repositoryFacts: () => (/* reexport safe */ _chunk_FOHHJSI3_js__WEBPACK_IMPORTED_MODULE_0__.Ow),
/* harmony export */   splitRepository: () => (/* reexport safe */ _chunk_FOHHJSI3_js__WEBPACK_IMPORTED_MODULE_0__.T8),
/* harmony export */   workflowState: () => (/* reexport safe */ _chunk_FOHHJSI3_js__WEBPACK_IMPORTED_MODULE_0__.$l)
/* harmony export */ });
/* harmony import */ var _chunk_FOHHJSI3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(410);
/* harmony import */ var _chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5510);








/***/ })

};
