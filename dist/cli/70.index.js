export const id = 70;
export const ids = [70];
export const modules = {

/***/ 5070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apply: () => (/* reexport safe */ _chunk_BUDA7UPN_js__WEBPACK_IMPORTED_MODULE_0__.Bb),
/* harmony export */   plan: () => (/* binding */ plan),
/* harmony export */   report: () => (/* reexport safe */ _chunk_BUDA7UPN_js__WEBPACK_IMPORTED_MODULE_0__.z8)
/* harmony export */ });
/* harmony import */ var _chunk_BUDA7UPN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2345);
/* harmony import */ var _chunk_YT3I4RYG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6522);
/* harmony import */ var _chunk_64PGBZEJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3493);
/* harmony import */ var _chunk_UDZFK7QU_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6992);
/* harmony import */ var _chunk_AY5JGYIJ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8175);
/* harmony import */ var _chunk_JAG5JOYX_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6738);
/* harmony import */ var _chunk_SUTSWCFD_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(408);
/* harmony import */ var _chunk_EUYZFCF2_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9183);
/* harmony import */ var _chunk_MLOVMMHN_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2437);
/* harmony import */ var _chunk_ACBQWQ2V_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6720);
/* harmony import */ var _chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5163);
/* harmony import */ var _chunk_GSKCF2RO_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5306);
/* harmony import */ var _chunk_ZPFAAOU7_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1754);
/* harmony import */ var _chunk_X7MY6UZ2_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2471);
/* harmony import */ var _chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3601);
/* harmony import */ var _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1838);
/* harmony import */ var _chunk_IZH6FGAD_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8846);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5313);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7492);
/* harmony import */ var _chunk_JYKV3UBK_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2622);





























// src/refresh/plan.ts
function plan({ policy }, { token }) {
  return (0,_chunk_UDZFK7QU_js__WEBPACK_IMPORTED_MODULE_3__/* .planToken */ .H)(token, policy);
}



/***/ })

};
