export const id = 782;
export const ids = [782];
export const modules = {

/***/ 2782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readVariable: () => (/* reexport safe */ _chunk_E4WITAFU_js__WEBPACK_IMPORTED_MODULE_0__.n),
/* harmony export */   setVariable: () => (/* reexport safe */ _chunk_E4WITAFU_js__WEBPACK_IMPORTED_MODULE_0__.B)
/* harmony export */ });
/* harmony import */ var _chunk_E4WITAFU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6754);
/* harmony import */ var _chunk_FHC66OI3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(977);
/* harmony import */ var _chunk_JYKV3UBK_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2622);
/* harmony import */ var _chunk_VZBXPFFR_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7825);
/* harmony import */ var _chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5297);










/***/ })

};
