export const id = 958;
export const ids = [958];
export const modules = {

/***/ 7566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ isActive),
/* harmony export */   CI: () => (/* binding */ tickedAssets),
/* harmony export */   Es: () => (/* binding */ objectToAssets),
/* harmony export */   JD: () => (/* binding */ untickedAssets),
/* harmony export */   ZS: () => (/* binding */ assetsOf),
/* harmony export */   d9: () => (/* binding */ withLostTargets),
/* harmony export */   i9: () => (/* binding */ refusedAssets),
/* harmony export */   q7: () => (/* binding */ notMeasured),
/* harmony export */   tB: () => (/* binding */ lostTargets),
/* harmony export */   zQ: () => (/* binding */ settleAssets)
/* harmony export */ });
/* harmony import */ var _chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7434);


// src/token/reach.ts
var OPENS = {
  "ad-account": ["ads_read", "ads_management"],
  page: ["pages_show_list", "pages_read_engagement"],
  instagram: ["instagram_basic"],
  threads: ["threads_basic"],
  business: ["business_management"],
  whatsapp: ["whatsapp_business_management"],
  phone: ["whatsapp_business_management"],
  dataset: ["ads_read", "ads_management"]
};
function settleAssets(measured, facts) {
  return measured.map(({ asset, reach }) => ({ asset, reach: settle(asset, reach, facts) }));
}
function settle(asset, reach, facts) {
  if (asset.kind === "page" && reach.kind === "reached" && !isTicked(asset, facts))
    return { kind: "refused", trace: {} };
  if (asset.kind === "dataset" && reach.kind === "refused" && !hasScopeFor(asset, facts.scopes))
    return { kind: "not-measured", trace: reach.trace };
  return reach;
}
function refusedAssets(measured, facts) {
  return measured.flatMap(({ asset, reach }) => {
    if (reach.kind !== "refused") return [];
    const { trace, owner } = reach;
    const cause = owner === void 0 ? causeOf(asset, facts) : { kind: "other-account", owner };
    return [{ asset, trace, ...cause && { cause } }];
  });
}
function causeOf(asset, facts) {
  const { kind, profileId } = facts;
  if (kind === "page" && asset.id !== profileId)
    return { kind: "page-token", ...profileId !== void 0 && { pageId: profileId } };
  if (facts.scopes !== void 0 && !hasScopeFor(asset, facts.scopes))
    return { kind: "missing-scope", scopes: OPENS[asset.kind] };
  return isTicked(asset, facts) ? void 0 : { kind: "not-ticked" };
}
function hasScopeFor({ kind }, scopes) {
  const opens = (scope) => OPENS[kind].includes(scope) || kind === "page" && scope.startsWith("pages_");
  return scopes?.some(opens) === true;
}
var RULED = [
  [/^pages_/, "page"],
  [/^instagram_(?!business_)/, "instagram"],
  [/^ads_/, "ad-account"],
  [/^business_management$/, "business"],
  [/^whatsapp_business_/, "whatsapp"]
];
function kindOfScope(scope) {
  return RULED.find(([pattern]) => pattern.test(scope))?.[1];
}
function isTicked({ kind, id }, facts) {
  const listed = granularOf(facts).filter(({ scope }) => kindOfScope(scope) === kind);
  return listed.length === 0 || listed.some(({ targetIds }) => targetIds === void 0 || targetIds.map(bareId).includes(id));
}
function granularOf({ granularScopes }) {
  return granularScopes ?? [];
}
function targetsOf(scope, granular) {
  return granular.find((entry) => entry.scope === scope)?.targetIds?.map(bareId);
}
function bareId(id) {
  return id.replace(/^act_/, "");
}
function tickedAssets(facts) {
  return [
    ...new Set(
      granularOf(facts).flatMap(
        ({ scope, targetIds = [] }) => targetIds.map((id) => assetName(kindOfScope(scope), bareId(id)))
      )
    )
  ];
}
function untickedAssets(measured, facts) {
  return measured.flatMap(({ asset }) => isTicked(asset, facts) ? [] : [asset.name]);
}
function lostTargets(old, renewed) {
  const lost = granularOf(old).flatMap(({ scope, targetIds }) => {
    const has = targetsOf(scope, granularOf(renewed));
    if (has === void 0) return [];
    const kind = kindOfScope(scope);
    if (targetIds === void 0)
      return [`everything but ${has.map((id) => assetName(kind, id)).join(", ") || "nothing"}`];
    return targetIds.map(bareId).filter((id) => !has.includes(id)).map((id) => assetName(kind, id));
  });
  return [...new Set(lost)];
}
function withLostTargets(rejection, old, { facts }) {
  const before = (0,_chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_0__/* .knownFacts */ .Xy)(old);
  if (rejection.reason !== "new-token-lacks-assets" || before === void 0) return rejection;
  const lost = lostTargets(before, facts);
  return { ...rejection, lost: lost.length > 0 ? lost : untoldTargets(before, facts) };
}
function untoldTargets(old, renewed) {
  const isTold = (scope) => granularOf(renewed).some((entry) => entry.scope === scope);
  const untold = granularOf(old).filter(({ scope }) => !isTold(scope));
  return tickedAssets({ ...old, granularScopes: untold }).map((name) => `${name} (no longer listed)`);
}
function assetName(kind, id) {
  if (kind === void 0) return id;
  return kind === "ad-account" ? `act_${id}` : `${kind}:${id}`;
}
function objectToAssets(old, renewed) {
  const before = new Map(assetsOf(old).map(({ asset, reach }) => [asset.name, reach.kind]));
  const named = (kinds, was) => assetsOf(renewed).flatMap(
    ({ asset, reach }) => kinds.includes(reach.kind) && was(before.get(asset.name)) ? [asset.name] : []
  );
  const lost = named(["refused"], (was) => was === void 0 || was === "reached");
  if (lost.length > 0) return { kind: "rejected", reason: "new-token-lacks-assets", lost };
  const doubtful = [
    ...named(["not-measured"], (was) => was === "reached"),
    ...named(["refused"], (was) => was === "not-measured")
  ];
  return doubtful.length === 0 ? void 0 : { kind: "rejected", reason: "new-token-unproved", lost: doubtful };
}
function assetsOf(inspection) {
  return inspection.kind === "alive" ? inspection.assets ?? [] : [];
}
function notMeasured(assets) {
  return assets.map((asset) => ({ asset, reach: { kind: "not-measured", trace: {} } }));
}
function isActive({ accountStatus = 1 }) {
  return accountStatus === 1;
}




/***/ }),

/***/ 8958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assetsOf: () => (/* reexport safe */ _chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_0__.ZS),
/* harmony export */   isActive: () => (/* reexport safe */ _chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_0__.$m),
/* harmony export */   lostTargets: () => (/* reexport safe */ _chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_0__.tB),
/* harmony export */   notMeasured: () => (/* reexport safe */ _chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_0__.q7),
/* harmony export */   objectToAssets: () => (/* reexport safe */ _chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_0__.Es),
/* harmony export */   refusedAssets: () => (/* reexport safe */ _chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_0__.i9),
/* harmony export */   settleAssets: () => (/* reexport safe */ _chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_0__.zQ),
/* harmony export */   tickedAssets: () => (/* reexport safe */ _chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_0__.CI),
/* harmony export */   untickedAssets: () => (/* reexport safe */ _chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_0__.JD),
/* harmony export */   withLostTargets: () => (/* reexport safe */ _chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_0__.d9)
/* harmony export */ });
/* harmony import */ var _chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7566);
/* harmony import */ var _chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7434);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5946);






/***/ })

};
