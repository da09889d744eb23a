export const id = 668;
export const ids = [668];
export const modules = {

/***/ 7668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apply: () => (/* binding */ apply),
/* harmony export */   plan: () => (/* binding */ plan),
/* harmony export */   tell: () => (/* reexport safe */ _chunk_QJ4D4F6H_js__WEBPACK_IMPORTED_MODULE_0__.qz)
/* harmony export */ });
/* harmony import */ var _chunk_QJ4D4F6H_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1261);
/* harmony import */ var _chunk_EIRMHJPG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7530);
/* harmony import */ var _chunk_TAQ526JW_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6325);
/* harmony import */ var _chunk_W3NSNFD5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8956);
/* harmony import */ var _chunk_PZURBSX2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4058);
/* harmony import */ var _chunk_RWUNG5ZT_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7396);
/* harmony import */ var _chunk_5WSKUS3L_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1475);
/* harmony import */ var _chunk_W5DI4APE_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6877);
/* harmony import */ var _chunk_CYY2VU34_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8959);
/* harmony import */ var _chunk_VKMAI3ER_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4628);
/* harmony import */ var _chunk_YOWBVZRY_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(94);
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9476);


















// src/steps/apply.ts
async function apply(job, mode, seen, planned, world) {
  if (planned.superseded) return appliedNothing(job, seen, planned);
  const renewed = await (0,_chunk_QJ4D4F6H_js__WEBPACK_IMPORTED_MODULE_0__/* .renew */ .qV)(job, mode, seen, planned.plan, world);
  const stored = await (0,_chunk_QJ4D4F6H_js__WEBPACK_IMPORTED_MODULE_0__/* .store */ .M_)(job, mode, seen, planned.plan, renewed, world);
  return { stored, conclusion: (0,_chunk_QJ4D4F6H_js__WEBPACK_IMPORTED_MODULE_0__/* .conclude */ .Ep)(courseOf(seen, planned, renewed, stored), job.policy) };
}
function appliedNothing(job, seen, planned) {
  const stored = { current: job.token, repaired: [], failed: [] };
  return { stored, conclusion: (0,_chunk_QJ4D4F6H_js__WEBPACK_IMPORTED_MODULE_0__/* .conclude */ .Ep)(courseOf(seen, planned, { did: "nothing" }, stored), job.policy) };
}
function courseOf(seen, { plan: plan2, superseded }, renewed, { sourceTrouble, repaired, failed }) {
  const credentialEndsAt = seen.source?.credentialEndsAt;
  const storedForSeconds = storedFor(seen);
  return {
    seen: seen.token,
    plan: plan2,
    renewal: (0,_chunk_QJ4D4F6H_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecret */ .Nt)(renewed),
    superseded,
    repaired,
    failed,
    ...sourceTrouble === void 0 ? {} : { sourceTrouble },
    ...credentialEndsAt === void 0 ? {} : { credentialEndsAt },
    ...storedForSeconds === void 0 ? {} : { storedForSeconds }
  };
}
function storedFor({ source }) {
  return source?.state === "open" && source.updatedAt !== void 0 ? source.vault.at - source.updatedAt : void 0;
}

// src/steps/plan.ts
async function plan(job, mode, seen, world) {
  const tokenPlan = (0,_chunk_QJ4D4F6H_js__WEBPACK_IMPORTED_MODULE_0__/* .planToken */ .HU)(seen.token, job.policy);
  return { plan: tokenPlan, superseded: await isStale(job, mode, seen, tokenPlan, world) };
}
async function isStale(job, mode, seen, tokenPlan, world) {
  const { source } = seen;
  if (mode !== "refresh" || source?.state !== "open" || source.updatedAt === void 0) return false;
  if (source.vault.at - source.updatedAt > _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_11__/* .DAY */ .d_) return false;
  if (!hasSomethingToDo(job, seen, tokenPlan)) return false;
  const createdAt = await world.runCreatedAt();
  return createdAt !== void 0 && source.updatedAt > createdAt;
}
function hasSomethingToDo(job, seen, tokenPlan) {
  return tokenPlan.wish !== "keep" || (0,_chunk_QJ4D4F6H_js__WEBPACK_IMPORTED_MODULE_0__/* .isRepairDue */ ._r)(job, seen);
}



/***/ })

};
