export const id = 708;
export const ids = [708];
export const modules = {

/***/ 4708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readVariable: () => (/* reexport safe */ _chunk_RGHR62MA_js__WEBPACK_IMPORTED_MODULE_0__.n),
/* harmony export */   setVariable: () => (/* reexport safe */ _chunk_RGHR62MA_js__WEBPACK_IMPORTED_MODULE_0__.B)
/* harmony export */ });
/* harmony import */ var _chunk_RGHR62MA_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8686);
/* harmony import */ var _chunk_764VNE64_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4793);
/* harmony import */ var _chunk_Y2I6SQZA_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8728);
/* harmony import */ var _chunk_PC54RKSP_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3093);
/* harmony import */ var _chunk_LW6U572F_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4869);










/***/ })

};
