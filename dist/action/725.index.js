export const id = 725;
export const ids = [725];
export const modules = {

/***/ 9725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EXTRA_PERMISSIONS: () => (/* reexport safe */ _chunk_FQWTJBHH_js__WEBPACK_IMPORTED_MODULE_0__.U0),
/* harmony export */   grantOf: () => (/* reexport safe */ _chunk_FQWTJBHH_js__WEBPACK_IMPORTED_MODULE_0__.od),
/* harmony export */   ownerOf: () => (/* reexport safe */ _chunk_FQWTJBHH_js__WEBPACK_IMPORTED_MODULE_0__.bf),
/* harmony export */   permissionOf: () => (/* reexport safe */ _chunk_FQWTJBHH_js__WEBPACK_IMPORTED_MODULE_0__.Fp),
/* harmony export */   permissionTitle: () => (/* reexport safe */ _chunk_FQWTJBHH_js__WEBPACK_IMPORTED_MODULE_0__.gH),
/* harmony export */   planAppAccess: () => (/* reexport safe */ _chunk_FQWTJBHH_js__WEBPACK_IMPORTED_MODULE_0__.d3)
/* harmony export */ });
/* harmony import */ var _chunk_FQWTJBHH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4280);
/* harmony import */ var _chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5618);
/* harmony import */ var _chunk_JYKV3UBK_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6817);
/* harmony import */ var _chunk_QOI2MLOS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(266);
/* harmony import */ var _chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7013);
/* harmony import */ var _chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5510);












/***/ }),

/***/ 4280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ permissionOf),
/* harmony export */   U0: () => (/* binding */ EXTRA_PERMISSIONS),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   d3: () => (/* binding */ planAppAccess),
/* harmony export */   gH: () => (/* binding */ permissionTitle),
/* harmony export */   od: () => (/* binding */ grantOf)
/* harmony export */ });
/* harmony import */ var _chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5618);


// src/github/app-plan.ts
var EXTRA_PERMISSIONS = {
  "expiry-variable": "actions_variables",
  "dispatch-event": "contents"
};
function planAppAccess(places, extras, level) {
  const wishes = /* @__PURE__ */ new Map();
  const wishOf = (owner) => wishes.get(owner.toLowerCase()) ?? { owner, repositories: [], permissions: {}, extras: [] };
  for (const place of places) {
    const owner = ownerOf(place);
    const { repositories, permissions, ...rest } = wishOf(owner);
    const key = permissionOf(place);
    wishes.set(owner.toLowerCase(), {
      ...rest,
      repositories: place.kind === "organization" ? repositories : withName(repositories, place.repository),
      permissions: permissions === void 0 || key === void 0 ? void 0 : { ...permissions, [key]: level }
    });
  }
  if (level === "read") return [...wishes.values()];
  for (const extra of extras) {
    const { owner } = (0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(extra.repository);
    const wish = wishOf(owner);
    wishes.set(owner.toLowerCase(), {
      ...wish,
      repositories: withName(wish.repositories, extra.repository),
      extras: [...wish.extras, extra]
    });
  }
  return [...wishes.values()];
}
function withName(names, repository) {
  const { repo } = (0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(repository);
  return names.some((name) => name.toLowerCase() === repo.toLowerCase()) ? names : [...names, repo];
}
function ownerOf(place) {
  return place.kind === "organization" ? place.organization : (0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(place.repository).owner;
}
function permissionOf(place) {
  switch (place.kind) {
    case "environment":
      return "environments";
    case "repository":
      return keyOf(place.store, "");
    case "organization":
      return keyOf(place.store, "organization_");
  }
}
function keyOf(store, prefix) {
  switch (store) {
    case "actions":
      return `${prefix}secrets`;
    case "dependabot":
      return `${prefix}dependabot_secrets`;
    case "codespaces":
    case "agents":
      return void 0;
  }
}
function grantOf({ permissions, extras }, granted) {
  const has = (key, level) => granted[key] !== void 0 && (granted[key] !== "read" || level === "read");
  const missingExtras = extras.filter(({ permission }) => !has(permission, "write"));
  if (permissions === void 0) return { permissions, missing: [], missingExtras };
  const asked = Object.entries(permissions);
  const given = asked.filter(([key, level]) => has(key, level));
  const forExtras = extras.filter((extra) => !missingExtras.includes(extra)).map(({ permission }) => [permission, "write"]);
  return {
    permissions: Object.fromEntries([...given, ...forExtras]),
    missing: asked.filter(([key, level]) => !has(key, level)).map(([key]) => key),
    missingExtras
  };
}
function permissionTitle(key) {
  const titles = {
    actions_variables: "Variables",
    organization_secrets: "Organization secrets"
  };
  const words = key.replaceAll("_", " ");
  return titles[key] ?? words.charAt(0).toUpperCase() + words.slice(1);
}




/***/ })

};
