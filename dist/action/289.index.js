export const id = 289;
export const ids = [289];
export const modules = {

/***/ 3289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isRateLimited: () => (/* reexport safe */ _chunk_V5KM63S3_js__WEBPACK_IMPORTED_MODULE_1__.Jz),
/* harmony export */   isTransient: () => (/* reexport safe */ _chunk_V5KM63S3_js__WEBPACK_IMPORTED_MODULE_1__.dg),
/* harmony export */   readInspection: () => (/* reexport safe */ _chunk_FIWK3YXI_js__WEBPACK_IMPORTED_MODULE_0__.Py),
/* harmony export */   readResponse: () => (/* reexport safe */ _chunk_V5KM63S3_js__WEBPACK_IMPORTED_MODULE_1__.Uk),
/* harmony export */   shapeOfAnswer: () => (/* reexport safe */ _chunk_V5KM63S3_js__WEBPACK_IMPORTED_MODULE_1__.Dr)
/* harmony export */ });
/* harmony import */ var _chunk_FIWK3YXI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1623);
/* harmony import */ var _chunk_V5KM63S3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9331);
/* harmony import */ var _chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7349);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9815);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5946);
/* harmony import */ var _chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7452);
/* harmony import */ var _chunk_YUQ7XHZQ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2352);












/***/ })

};
