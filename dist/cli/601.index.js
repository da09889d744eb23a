export const id = 601;
export const ids = [601];
export const modules = {

/***/ 4601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repositoryFacts: () => (/* reexport safe */ _chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_0__.Ow),
/* harmony export */   splitRepository: () => (/* reexport safe */ _chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_0__.T8),
/* harmony export */   workflowState: () => (/* reexport safe */ _chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_0__.$l)
/* harmony export */ });
/* harmony import */ var _chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5197);
/* harmony import */ var _chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8506);
/* harmony import */ var _chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(593);







/***/ })

};
