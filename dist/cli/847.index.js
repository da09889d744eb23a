export const id = 847;
export const ids = [847];
export const modules = {

/***/ 6847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apply: () => (/* reexport safe */ _chunk_DNTITX4D_js__WEBPACK_IMPORTED_MODULE_0__.Bb),
/* harmony export */   plan: () => (/* binding */ plan),
/* harmony export */   report: () => (/* reexport safe */ _chunk_DNTITX4D_js__WEBPACK_IMPORTED_MODULE_0__.z8)
/* harmony export */ });
/* harmony import */ var _chunk_DNTITX4D_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var _chunk_64PGBZEJ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3493);
/* harmony import */ var _chunk_KLV6OGKN_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2881);
/* harmony import */ var _chunk_2SQY5HZ7_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7014);
/* harmony import */ var _chunk_TRB2F5EZ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3201);
/* harmony import */ var _chunk_WLURDGSV_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7901);
/* harmony import */ var _chunk_H632VKBM_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(848);
/* harmony import */ var _chunk_EPC2CMAT_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6040);
/* harmony import */ var _chunk_AZKXELMV_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8679);
/* harmony import */ var _chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(106);
/* harmony import */ var _chunk_MLOVMMHN_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2437);
/* harmony import */ var _chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5163);
/* harmony import */ var _chunk_U6I6BOAW_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5758);
/* harmony import */ var _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9942);
/* harmony import */ var _chunk_GKFOO4HZ_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5469);
/* harmony import */ var _chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3601);
/* harmony import */ var _chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2031);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5313);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7492);
/* harmony import */ var _chunk_JYKV3UBK_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2622);





























// src/refresh/plan.ts
function plan({ policy }, { token }) {
  return (0,_chunk_KLV6OGKN_js__WEBPACK_IMPORTED_MODULE_2__/* .planToken */ .H)(token, policy);
}



/***/ })

};
