export const id = 365;
export const ids = [365];
export const modules = {

/***/ 7365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apply: () => (/* reexport safe */ _chunk_FMIDIDPZ_js__WEBPACK_IMPORTED_MODULE_0__.Bb),
/* harmony export */   planToken: () => (/* reexport safe */ _chunk_SAG5YFUL_js__WEBPACK_IMPORTED_MODULE_3__.H),
/* harmony export */   report: () => (/* reexport safe */ _chunk_FMIDIDPZ_js__WEBPACK_IMPORTED_MODULE_0__.z8)
/* harmony export */ });
/* harmony import */ var _chunk_FMIDIDPZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5438);
/* harmony import */ var _chunk_AY4C6WUU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7211);
/* harmony import */ var _chunk_SRRMBLV6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9795);
/* harmony import */ var _chunk_SAG5YFUL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3319);
/* harmony import */ var _chunk_EOY2XC3Y_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5311);
/* harmony import */ var _chunk_QSW5VUFL_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4254);
/* harmony import */ var _chunk_YITOM35J_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6389);
/* harmony import */ var _chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9880);
/* harmony import */ var _chunk_A62EAXTI_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8233);
/* harmony import */ var _chunk_AJTK3TQ2_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8751);
/* harmony import */ var _chunk_IZFVMFC5_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7917);
/* harmony import */ var _chunk_ATV4BOWB_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6348);
/* harmony import */ var _chunk_EHQSWEEJ_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4923);
/* harmony import */ var _chunk_M7WDWO46_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6734);
/* harmony import */ var _chunk_66MN3KQ5_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8150);
/* harmony import */ var _chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3568);
/* harmony import */ var _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1838);
/* harmony import */ var _chunk_Y2I6SQZA_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8728);
/* harmony import */ var _chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(992);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7492);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(5313);































/***/ })

};
