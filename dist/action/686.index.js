export const id = 686;
export const ids = [686];
export const modules = {

/***/ 5686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findDispatchedRun: () => (/* reexport safe */ _chunk_HK45NG7Z_js__WEBPACK_IMPORTED_MODULE_0__.yz),
/* harmony export */   followRun: () => (/* reexport safe */ _chunk_HK45NG7Z_js__WEBPACK_IMPORTED_MODULE_0__.R2),
/* harmony export */   passedDayBefore: () => (/* reexport safe */ _chunk_HK45NG7Z_js__WEBPACK_IMPORTED_MODULE_0__.E),
/* harmony export */   runCreatedAt: () => (/* reexport safe */ _chunk_HK45NG7Z_js__WEBPACK_IMPORTED_MODULE_0__.DM)
/* harmony export */ });
/* harmony import */ var _chunk_HK45NG7Z_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7819);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5946);
/* harmony import */ var _chunk_HQNZNMEN_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3130);
/* harmony import */ var _chunk_Q2PMYMR2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8205);
/* harmony import */ var _chunk_Y2I6SQZA_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4894);
/* harmony import */ var _chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7452);
/* harmony import */ var _chunk_LW6U572F_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5063);













/***/ })

};
