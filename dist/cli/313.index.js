export const id = 313;
export const ids = [313];
export const modules = {

/***/ 7313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EXTRA_PERMISSIONS: () => (/* reexport safe */ _chunk_6NEIY7YB_js__WEBPACK_IMPORTED_MODULE_0__.U0),
/* harmony export */   createAppTokens: () => (/* reexport safe */ _chunk_6NEIY7YB_js__WEBPACK_IMPORTED_MODULE_0__.Yi),
/* harmony export */   planAppAccess: () => (/* reexport safe */ _chunk_6NEIY7YB_js__WEBPACK_IMPORTED_MODULE_0__.d3)
/* harmony export */ });
/* harmony import */ var _chunk_6NEIY7YB_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2632);
/* harmony import */ var _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6871);
/* harmony import */ var _chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7470);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5313);
/* harmony import */ var _chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7953);
/* harmony import */ var _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2573);











/***/ })

};
