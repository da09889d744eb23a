export const id = 803;
export const ids = [803];
export const modules = {

/***/ 2803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readVariable: () => (/* reexport safe */ _chunk_BTUAOQ43_js__WEBPACK_IMPORTED_MODULE_0__.n),
/* harmony export */   setVariable: () => (/* reexport safe */ _chunk_BTUAOQ43_js__WEBPACK_IMPORTED_MODULE_0__.B)
/* harmony export */ });
/* harmony import */ var _chunk_BTUAOQ43_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4379);
/* harmony import */ var _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6871);
/* harmony import */ var _chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7470);
/* harmony import */ var _chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7953);
/* harmony import */ var _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2573);










/***/ })

};
