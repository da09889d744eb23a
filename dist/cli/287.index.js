export const id = 287;
export const ids = [287];
export const modules = {

/***/ 3287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EXTRA_PERMISSIONS: () => (/* reexport safe */ _chunk_QPUOFFFM_js__WEBPACK_IMPORTED_MODULE_0__.U0),
/* harmony export */   createAppTokens: () => (/* reexport safe */ _chunk_QPUOFFFM_js__WEBPACK_IMPORTED_MODULE_0__.Yi),
/* harmony export */   planAppAccess: () => (/* reexport safe */ _chunk_QPUOFFFM_js__WEBPACK_IMPORTED_MODULE_0__.d3)
/* harmony export */ });
/* harmony import */ var _chunk_QPUOFFFM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5849);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5313);
/* harmony import */ var _chunk_5RW5LA4Z_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(891);
/* harmony import */ var _chunk_JYKV3UBK_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2622);
/* harmony import */ var _chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1913);
/* harmony import */ var _chunk_WZLDPWL4_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9621);











/***/ })

};
