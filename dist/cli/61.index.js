export const id = 61;
export const ids = [61];
export const modules = {

/***/ 8061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repositoryFacts: () => (/* reexport safe */ _chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_0__.Ow),
/* harmony export */   splitRepository: () => (/* reexport safe */ _chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_0__.T8),
/* harmony export */   workflowState: () => (/* reexport safe */ _chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_0__.$l)
/* harmony export */ });
/* harmony import */ var _chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5618);
/* harmony import */ var _chunk_JYKV3UBK_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6817);
/* harmony import */ var _chunk_QOI2MLOS_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(266);
/* harmony import */ var _chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7013);
/* harmony import */ var _chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5510);











/***/ })

};
