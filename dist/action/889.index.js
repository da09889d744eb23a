export const id = 889;
export const ids = [889];
export const modules = {

/***/ 7889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apply: () => (/* reexport safe */ _chunk_ZUBWEVE7_js__WEBPACK_IMPORTED_MODULE_0__.Bb),
/* harmony export */   plan: () => (/* binding */ plan),
/* harmony export */   report: () => (/* reexport safe */ _chunk_ZUBWEVE7_js__WEBPACK_IMPORTED_MODULE_0__.z8)
/* harmony export */ });
/* harmony import */ var _chunk_ZUBWEVE7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2819);
/* harmony import */ var _chunk_YVPF7R4X_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8190);
/* harmony import */ var _chunk_TSOQPSLU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(357);
/* harmony import */ var _chunk_OVLX3QCO_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8601);
/* harmony import */ var _chunk_3CPE2YZV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(438);
/* harmony import */ var _chunk_VLYJWJFJ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9234);
/* harmony import */ var _chunk_HXKANMPP_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9639);
/* harmony import */ var _chunk_SMTXQW6N_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2806);
/* harmony import */ var _chunk_IGOLYKPS_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4288);
/* harmony import */ var _chunk_NJISWZKX_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1736);
/* harmony import */ var _chunk_F5FCQTW4_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8930);
/* harmony import */ var _chunk_I42RBVBY_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7242);
/* harmony import */ var _chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9199);
/* harmony import */ var _chunk_BCBSV6M7_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4658);
/* harmony import */ var _chunk_FR66IAYL_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4753);
/* harmony import */ var _chunk_ZDF67V4R_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1835);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9914);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1287);
/* harmony import */ var _chunk_JYKV3UBK_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6817);



























// src/refresh/plan.ts
function plan({ policy }, { token }) {
  return (0,_chunk_ZUBWEVE7_js__WEBPACK_IMPORTED_MODULE_0__/* .planToken */ .HU)(token, policy);
}



/***/ })

};
