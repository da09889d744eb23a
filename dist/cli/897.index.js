export const id = 897;
export const ids = [897];
export const modules = {

/***/ 6897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apply: () => (/* reexport safe */ _chunk_YVR7JBTX_js__WEBPACK_IMPORTED_MODULE_0__.Bb),
/* harmony export */   planToken: () => (/* reexport safe */ _chunk_GGSRCEEN_js__WEBPACK_IMPORTED_MODULE_2__.H),
/* harmony export */   report: () => (/* reexport safe */ _chunk_YVR7JBTX_js__WEBPACK_IMPORTED_MODULE_0__.z8)
/* harmony export */ });
/* harmony import */ var _chunk_YVR7JBTX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7813);
/* harmony import */ var _chunk_SRRMBLV6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9795);
/* harmony import */ var _chunk_GGSRCEEN_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4573);
/* harmony import */ var _chunk_PORRIA6A_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7411);
/* harmony import */ var _chunk_JQCNVXXN_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61);
/* harmony import */ var _chunk_4IUVC5MK_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1365);
/* harmony import */ var _chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9880);
/* harmony import */ var _chunk_A62EAXTI_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8233);
/* harmony import */ var _chunk_AJTK3TQ2_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8751);
/* harmony import */ var _chunk_IZFVMFC5_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7917);
/* harmony import */ var _chunk_ATV4BOWB_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6348);
/* harmony import */ var _chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5594);
/* harmony import */ var _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7757);
/* harmony import */ var _chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3568);
/* harmony import */ var _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1838);
/* harmony import */ var _chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7470);
/* harmony import */ var _chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(992);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7492);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(5313);






























/***/ })

};
