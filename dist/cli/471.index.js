export const id = 471;
export const ids = [471];
export const modules = {

/***/ 2471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measureAssets: () => (/* binding */ measureAssets)
/* harmony export */ });
/* unused harmony exports readOwnAccount, readReach */
/* harmony import */ var _chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3304);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9914);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1287);
/* harmony import */ var _chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7013);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9807);
/* harmony import */ var _chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5510);








// src/meta/assets.ts
async function measureAssets(client, platform, assets, request) {
  const ask = async (asset) => platform === "facebook" ? readReach(await client.request(nodeCall(asset, request)), asset) : readOwnAccount(await client.request(ownAccountCall(platform, request)), asset);
  return Promise.all(
    assets.map(async (asset) => {
      const first = await ask(asset);
      return { asset, reach: first.kind === "refused" ? await ask(asset) : first };
    })
  );
}
function nodeCall({ kind, id }, { token, proof, budget }) {
  return {
    method: "GET",
    path: kind === "ad-account" ? `/act_${id}` : `/${id}`,
    bearer: token,
    query: { fields: FIELDS[kind], appsecret_proof: proof },
    budget
  };
}
var FIELDS = {
  "ad-account": "account_status,name",
  page: "id",
  instagram: "id,username",
  threads: "id,username",
  business: "id,name",
  whatsapp: "id",
  phone: "id",
  dataset: "id"
};
function ownAccountCall(platform, { token, budget }) {
  const call = { method: "GET", budget };
  return platform === "threads" ? { ...call, path: "/v1.0/me", unversioned: true, query: { fields: "id,username", access_token: token } } : { ...call, path: "/me", query: { fields: "user_id,username", access_token: token } };
}
var Node = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
  id: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)(),
  name: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .fallback */ .Np)((0,_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)()), void 0),
  username: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .fallback */ .Np)((0,_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)()), void 0),
  account_status: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .fallback */ .Np)((0,_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(), (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .safeInteger */ .Y2)())), void 0)
});
function readReach(answer, asset) {
  const { trace } = answer;
  if (answer.kind !== "ok")
    return { kind: isRefusal(answer, asset.kind) ? "refused" : "not-measured", trace };
  const read = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xL)(Node, answer.body);
  const id = asset.kind === "ad-account" ? `act_${asset.id}` : asset.id;
  if (!read.success || read.output.id !== id) return { kind: "not-measured", trace };
  const { username, name = username, account_status: accountStatus } = read.output;
  return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_5__/* .present */ .E)({ kind: "reached", name, accountStatus });
}
function isRefusal(answer, kind) {
  const { status = 0 } = answer.trace;
  if (answer.kind !== "error" || status >= 500 || status === 429) return false;
  const { code, subcode, says } = answer.error;
  switch ((0,_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L8)(answer.error).kind) {
    case "permission":
      if (code === 3) return false;
      if (code === 10) return kind !== "ad-account";
      return says !== "business-management-wanted" || kind === "business";
    case "parameter":
      return subcode === 33 || says === "unsupported-request" || says === "permissions-missing";
    case "dead":
    case "refused":
    case "doubt":
      return false;
  }
}
var Account = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
  id: (0,_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__.Id),
  user_id: (0,_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__.Id),
  username: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .fallback */ .Np)((0,_chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)()), void 0)
});
var OwnAccount = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KC)([
  (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs)(
    (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ data: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .strictTuple */ .Cx)([Account]) }),
    (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pd)(({ data: [account] }) => account)
  ),
  Account
]);
function readOwnAccount(answer, asset) {
  const { trace } = answer;
  const read = answer.kind === "ok" ? (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xL)(OwnAccount, answer.body) : void 0;
  if (!read?.success) return { kind: "not-measured", trace };
  const { id, user_id = id, username: name } = read.output;
  if (user_id === void 0) return { kind: "not-measured", trace };
  return asset.id === user_id || asset.id === id ? (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_5__/* .present */ .E)({ kind: "reached", name }) : { kind: "refused", trace, owner: user_id };
}



/***/ })

};
