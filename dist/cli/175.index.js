export const id = 175;
export const ids = [175];
export const modules = {

/***/ 9175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apply: () => (/* binding */ apply),
/* harmony export */   plan: () => (/* binding */ plan),
/* harmony export */   tell: () => (/* reexport safe */ _chunk_UZKX2P3E_js__WEBPACK_IMPORTED_MODULE_0__.qz)
/* harmony export */ });
/* harmony import */ var _chunk_UZKX2P3E_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3800);
/* harmony import */ var _chunk_6QQUAKRW_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2170);
/* harmony import */ var _chunk_XAQCJZBT_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(869);
/* harmony import */ var _chunk_XJ2PZAZ2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2159);
/* harmony import */ var _chunk_5FMU6FIH_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1054);
/* harmony import */ var _chunk_OIRZCA2N_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(758);
/* harmony import */ var _chunk_VYIVAZNS_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(656);
/* harmony import */ var _chunk_RWUNG5ZT_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7396);
/* harmony import */ var _chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9199);
/* harmony import */ var _chunk_5WUPXARY_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(361);
/* harmony import */ var _chunk_36V37WCC_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6168);
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9476);


















// src/refresh/apply.ts
async function apply(config, mode, seen, planned, services) {
  if (planned.superseded) return appliedNothing(config, seen, planned);
  const renewed = await (0,_chunk_UZKX2P3E_js__WEBPACK_IMPORTED_MODULE_0__/* .renew */ .qV)(config, mode, seen, planned.plan, services);
  const stored = await (0,_chunk_UZKX2P3E_js__WEBPACK_IMPORTED_MODULE_0__/* .store */ .M_)(config, mode, seen, planned.plan, renewed, services);
  return { stored, conclusion: (0,_chunk_UZKX2P3E_js__WEBPACK_IMPORTED_MODULE_0__/* .conclude */ .Ep)(recordOf(seen, planned, renewed, stored), config.policy) };
}
function appliedNothing(config, seen, planned) {
  const stored = { current: config.token, repaired: [], failed: [] };
  return {
    stored,
    conclusion: (0,_chunk_UZKX2P3E_js__WEBPACK_IMPORTED_MODULE_0__/* .conclude */ .Ep)(recordOf(seen, planned, { kind: "nothing" }, stored), config.policy)
  };
}
function recordOf(seen, { plan: plan2, superseded }, renewed, { sourceProblem, repaired, failed }) {
  const credentialEndsAt = seen.source?.credentialEndsAt;
  const storedForSeconds = storedFor(seen);
  return {
    seen: seen.token,
    plan: plan2,
    renewal: (0,_chunk_UZKX2P3E_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecret */ .Nt)(renewed),
    superseded,
    repaired,
    failed,
    ...sourceProblem === void 0 ? {} : { sourceProblem },
    ...credentialEndsAt === void 0 ? {} : { credentialEndsAt },
    ...storedForSeconds === void 0 ? {} : { storedForSeconds }
  };
}
function storedFor({ source }) {
  return source?.kind === "open" && source.updatedAt !== void 0 ? source.secretScope.at - source.updatedAt : void 0;
}

// src/refresh/plan.ts
async function plan(config, mode, seen, services) {
  const tokenPlan = (0,_chunk_UZKX2P3E_js__WEBPACK_IMPORTED_MODULE_0__/* .planToken */ .HU)(seen.token, config.policy);
  return { plan: tokenPlan, superseded: await isStale(config, mode, seen, tokenPlan, services) };
}
async function isStale(config, mode, seen, tokenPlan, services) {
  const { source } = seen;
  if (mode !== "refresh" || source?.kind !== "open" || source.updatedAt === void 0) return false;
  if (source.secretScope.at - source.updatedAt > _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_11__/* .DAY */ .d_) return false;
  if (!hasSomethingToDo(config, seen, tokenPlan)) return false;
  const createdAt = await services.runCreatedAt();
  return createdAt !== void 0 && source.updatedAt > createdAt;
}
function hasSomethingToDo(config, seen, tokenPlan) {
  return tokenPlan.kind !== "keep" || (0,_chunk_UZKX2P3E_js__WEBPACK_IMPORTED_MODULE_0__/* .isRepairDue */ ._r)(config, seen);
}



/***/ })

};
