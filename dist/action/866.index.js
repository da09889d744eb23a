export const id = 866;
export const ids = [866];
export const modules = {

/***/ 3866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findDispatchedRun: () => (/* reexport safe */ _chunk_VH2KQW2K_js__WEBPACK_IMPORTED_MODULE_0__.yz),
/* harmony export */   followRun: () => (/* reexport safe */ _chunk_VH2KQW2K_js__WEBPACK_IMPORTED_MODULE_0__.R2),
/* harmony export */   passedDayBefore: () => (/* reexport safe */ _chunk_VH2KQW2K_js__WEBPACK_IMPORTED_MODULE_0__.E),
/* harmony export */   runCreatedAt: () => (/* reexport safe */ _chunk_VH2KQW2K_js__WEBPACK_IMPORTED_MODULE_0__.DM)
/* harmony export */ });
/* harmony import */ var _chunk_VH2KQW2K_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(377);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5946);
/* harmony import */ var _chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6380);
/* harmony import */ var _chunk_JLKD4JRM_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5441);
/* harmony import */ var _chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8792);
/* harmony import */ var _chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7452);
/* harmony import */ var _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4827);













/***/ })

};
