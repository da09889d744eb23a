export const id = 29;
export const ids = [29];
export const modules = {

/***/ 1029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apply: () => (/* reexport safe */ _chunk_RRAHXLNE_js__WEBPACK_IMPORTED_MODULE_0__.Bb),
/* harmony export */   plan: () => (/* binding */ plan),
/* harmony export */   report: () => (/* reexport safe */ _chunk_RRAHXLNE_js__WEBPACK_IMPORTED_MODULE_0__.z8)
/* harmony export */ });
/* harmony import */ var _chunk_RRAHXLNE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4374);
/* harmony import */ var _chunk_QBF4SCQC_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1197);
/* harmony import */ var _chunk_SIDNV7KY_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6191);
/* harmony import */ var _chunk_MO6LM3JX_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7390);
/* harmony import */ var _chunk_EQKCAYKN_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9002);
/* harmony import */ var _chunk_DZ2QYP7T_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1123);
/* harmony import */ var _chunk_HXKANMPP_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9639);
/* harmony import */ var _chunk_OIRZCA2N_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(758);
/* harmony import */ var _chunk_V5JW57AD_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3745);
/* harmony import */ var _chunk_F5FCQTW4_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8930);
/* harmony import */ var _chunk_I42RBVBY_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7242);
/* harmony import */ var _chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9199);
/* harmony import */ var _chunk_36V37WCC_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6168);
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9476);
/* harmony import */ var _chunk_JYKV3UBK_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6817);























// src/refresh/plan.ts
async function plan(config, mode, observed, services) {
  const tokenPlan = (0,_chunk_RRAHXLNE_js__WEBPACK_IMPORTED_MODULE_0__/* .planToken */ .HU)(observed.token, config.policy);
  return { plan: tokenPlan, superseded: await isStale(config, mode, observed, tokenPlan, services) };
}
async function isStale(config, mode, observed, tokenPlan, services) {
  const { source } = observed;
  if (mode !== "refresh" || source?.kind !== "open" || source.updatedAt === void 0) return false;
  if (source.secretScope.at - source.updatedAt > _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_13__/* .DAY */ .d_) return false;
  if (!hasSomethingToDo(config, observed, tokenPlan)) return false;
  const createdAt = await services.runCreatedAt();
  return createdAt !== void 0 && source.updatedAt > createdAt;
}
function hasSomethingToDo(config, observed, tokenPlan) {
  return tokenPlan.kind !== "keep" || (0,_chunk_RRAHXLNE_js__WEBPACK_IMPORTED_MODULE_0__/* .isRepairDue */ ._r)(config, observed);
}



/***/ })

};
