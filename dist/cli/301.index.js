export const id = 301;
export const ids = [301];
export const modules = {

/***/ 8301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EXTRA_PERMISSIONS: () => (/* reexport safe */ _chunk_43HV6CCQ_js__WEBPACK_IMPORTED_MODULE_0__.U0),
/* harmony export */   createAppTokens: () => (/* reexport safe */ _chunk_43HV6CCQ_js__WEBPACK_IMPORTED_MODULE_0__.Yi),
/* harmony export */   planAppAccess: () => (/* reexport safe */ _chunk_43HV6CCQ_js__WEBPACK_IMPORTED_MODULE_0__.d3)
/* harmony export */ });
/* harmony import */ var _chunk_43HV6CCQ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6017);
/* harmony import */ var _chunk_77RXJI7S_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2458);
/* harmony import */ var _chunk_Y2I6SQZA_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8728);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5313);
/* harmony import */ var _chunk_PC54RKSP_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3093);
/* harmony import */ var _chunk_LW6U572F_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4869);











/***/ })

};
