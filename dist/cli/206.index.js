export const id = 206;
export const ids = [206];
export const modules = {

/***/ 1206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apply: () => (/* reexport safe */ _chunk_6IW3KWCR_js__WEBPACK_IMPORTED_MODULE_0__.Bb),
/* harmony export */   plan: () => (/* binding */ plan),
/* harmony export */   report: () => (/* reexport safe */ _chunk_6IW3KWCR_js__WEBPACK_IMPORTED_MODULE_0__.z8)
/* harmony export */ });
/* harmony import */ var _chunk_6IW3KWCR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3861);
/* harmony import */ var _chunk_YT3I4RYG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6522);
/* harmony import */ var _chunk_SRRMBLV6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9795);
/* harmony import */ var _chunk_YDDIUVKA_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8220);
/* harmony import */ var _chunk_T2BWMEMO_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8218);
/* harmony import */ var _chunk_DHLXFI4R_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1590);
/* harmony import */ var _chunk_GX6UYBTP_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4580);
/* harmony import */ var _chunk_ETD7QXKJ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9705);
/* harmony import */ var _chunk_J64APUJG_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4202);
/* harmony import */ var _chunk_RI5J4XIE_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6821);
/* harmony import */ var _chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5163);
/* harmony import */ var _chunk_GSKCF2RO_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5306);
/* harmony import */ var _chunk_S5GMQMGV_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5142);
/* harmony import */ var _chunk_X7MY6UZ2_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2471);
/* harmony import */ var _chunk_4KUKJQTJ_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1199);
/* harmony import */ var _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1838);
/* harmony import */ var _chunk_JYKV3UBK_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2622);
/* harmony import */ var _chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(992);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7492);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(5313);





























// src/refresh/plan.ts
function plan({ policy }, { token }) {
  return (0,_chunk_YDDIUVKA_js__WEBPACK_IMPORTED_MODULE_3__/* .planToken */ .H)(token, policy);
}



/***/ })

};
