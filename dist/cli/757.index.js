export const id = 757;
export const ids = [757];
export const modules = {

/***/ 3757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readVariable: () => (/* reexport safe */ _chunk_WMO7K6ZI_js__WEBPACK_IMPORTED_MODULE_0__.n),
/* harmony export */   setVariable: () => (/* reexport safe */ _chunk_WMO7K6ZI_js__WEBPACK_IMPORTED_MODULE_0__.B)
/* harmony export */ });
/* harmony import */ var _chunk_WMO7K6ZI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4931);
/* harmony import */ var _chunk_77RXJI7S_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2458);
/* harmony import */ var _chunk_Y2I6SQZA_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8728);
/* harmony import */ var _chunk_PC54RKSP_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3093);
/* harmony import */ var _chunk_LW6U572F_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4869);










/***/ })

};
