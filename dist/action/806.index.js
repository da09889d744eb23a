export const id = 806;
export const ids = [806];
export const modules = {

/***/ 9806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hasMoved: () => (/* reexport safe */ _chunk_XEKN43ND_js__WEBPACK_IMPORTED_MODULE_0__.Q2),
/* harmony export */   loadSodium: () => (/* reexport safe */ _chunk_XEKN43ND_js__WEBPACK_IMPORTED_MODULE_0__.Or),
/* harmony export */   proveWritable: () => (/* binding */ proveWritable),
/* harmony export */   writeSecret: () => (/* binding */ writeSecret)
/* harmony export */ });
/* harmony import */ var _chunk_XEKN43ND_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4726);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5946);
/* harmony import */ var _chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6380);
/* harmony import */ var _chunk_JLKD4JRM_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5441);
/* harmony import */ var _chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8792);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5341);
/* harmony import */ var _chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7452);
/* harmony import */ var _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4827);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1526);











// src/github/secrets.ts
var Stopped = class extends Error {
  why;
  constructor(why) {
    super(why.kind);
    this.why = why;
  }
};
var PER_PAGE = 100;
var MOST_PAGES = 100;
var Repositories = (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({
  total_count: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_5__/* .number */ .ai)(),
  repositories: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YO)((0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({ id: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_5__/* .number */ .ai)(), full_name: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)((0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj)()) }))
});
async function writeSecret(github, location, value, secretState, { keepBackMs, before: look, isGuarded = false, readBy } = {}) {
  let mayHaveHappened = false;
  const before = async (mayBeOurs) => {
    if (look === void 0) return;
    const moved = await look();
    if (moved.kind === "problem")
      throw new Stopped({ kind: mayBeOurs ? "unknown" : "not-written", problem: moved.problem });
    if (moved.data) throw new Stopped({ kind: mayBeOurs && isGuarded ? "written" : "superseded" });
  };
  const how = (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_7__/* .present */ .E)({ keepBackMs, before });
  try {
    const access = location.kind === "organization" ? await readAccess(github, location, secretState, readBy) : {};
    try {
      await put(github, location, value, secretState.key, access, how);
    } catch (error) {
      mayHaveHappened = error instanceof _chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_ && error.mayHaveHappened;
      if ((0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(error, 422) === void 0) throw error;
      await put(github, location, value, (await (0,_chunk_XEKN43ND_js__WEBPACK_IMPORTED_MODULE_0__/* .readKey */ .YZ)(github, location)).data, access, how);
    }
    return { kind: "written" };
  } catch (error) {
    if (error instanceof Stopped) return error.why;
    if (!(error instanceof _chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_)) throw error;
    const { problem } = error;
    if (!mayHaveHappened && !error.mayHaveHappened) return { kind: "not-written", problem };
    const wasWritten = await wasWrittenSince(github, location, secretState);
    return wasWritten ? { kind: "written" } : { kind: "unknown", problem };
  }
}
function proveWritable(github, location, secretState, readBy) {
  const visibility = secretState.secrets.get(location.secret.toUpperCase())?.visibility;
  const isTold = location.kind !== "organization" || visibility === "all" || visibility === "private";
  const prove = async () => {
    if (!isTold) await readAccess(github, location, secretState, readBy);
    return { data: true };
  };
  return (0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_2__/* .replyOf */ .Me)(prove());
}
async function put(github, location, value, { keyId, key }, access, how) {
  const { path, parameters } = (0,_chunk_XEKN43ND_js__WEBPACK_IMPORTED_MODULE_0__/* .scopePath */ .Ok)(location);
  const encrypted_value = await (0,_chunk_XEKN43ND_js__WEBPACK_IMPORTED_MODULE_0__/* .sealSecret */ .EX)(value, key);
  await github.ask(
    github.route(`PUT ${path}/{secret_name}`),
    { ...parameters, secret_name: location.secret, encrypted_value, key_id: keyId, ...access },
    { purpose: (0,_chunk_XEKN43ND_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsPurpose */ .gr)(location), read: (0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_2__/* .expecting */ .Kk)(201, 204), ...how }
  );
}
async function wasWrittenSince(github, location, secretState) {
  try {
    const now = await (0,_chunk_XEKN43ND_js__WEBPACK_IMPORTED_MODULE_0__/* .readSecret */ .n5)(github, location, location.secret);
    if (now === void 0) return false;
    const before = secretState.secrets.get(location.secret.toUpperCase());
    return before === void 0 ? now.updatedAt >= secretState.at : now.updatedAt > before.updatedAt;
  } catch (error) {
    if (!(error instanceof _chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_)) throw error;
    return false;
  }
}
async function readAccess(github, location, secretState, readBy) {
  const secret = await (0,_chunk_XEKN43ND_js__WEBPACK_IMPORTED_MODULE_0__/* .readSecret */ .n5)(github, location, location.secret);
  const isGone = secret === void 0 && secretState.secrets.has(location.secret.toUpperCase());
  if (isGone) throw accessUnknown(github, location);
  if (secret === void 0) return { visibility: "selected", selected_repository_ids: [] };
  const { visibility } = secret;
  if (visibility === void 0) throw accessUnknown(github, location);
  if (visibility !== "selected") return { visibility };
  const { path, parameters } = (0,_chunk_XEKN43ND_js__WEBPACK_IMPORTED_MODULE_0__/* .scopePath */ .Ok)(location);
  const ids = /* @__PURE__ */ new Set();
  const names = /* @__PURE__ */ new Set();
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { data } = await github.ask(
      github.route(`GET ${path}/{secret_name}/repositories`),
      { ...parameters, secret_name: location.secret, per_page: PER_PAGE, page },
      { purpose: (0,_chunk_XEKN43ND_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsPurpose */ .gr)(location), read: (0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_2__/* .reading */ .hF)(Repositories) }
    );
    for (const { id, full_name } of data.repositories) {
      ids.add(id);
      names.add(full_name?.toLowerCase());
    }
    if (ids.size >= data.total_count) {
      const isSelected = readBy === void 0 || names.has(readBy.toLowerCase()) || names.has(void 0);
      if (!isSelected) throw notSelected(github, location, readBy);
      return { visibility, selected_repository_ids: [...ids] };
    }
    if (data.repositories.length === 0) break;
  }
  throw accessUnknown(github, location);
}
function notSelected(github, location, missing) {
  const page = `${github.hintContext.serverUrl}/organizations/${location.organization}/settings/secrets/actions`;
  const problem = {
    reason: "repository-not-selected",
    kind: "permanent",
    message: `GitHub's list of the repositories that may use ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_8__/* .describeLocation */ .lR)(location)} does not have ${missing}, which this run is of.`,
    hint: `Let ${missing} use it: ${page}. If the token comes from a secret of the repository itself, leave organization out. Nothing was written: the list is written back with the secret.`
  };
  return new _chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_({ failure: { kind: "unintelligible" }, problem, mayHaveHappened: false });
}
function accessUnknown(github, location) {
  const failure = { kind: "unintelligible" };
  const problem = (0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Zw)(failure, (0,_chunk_XEKN43ND_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsPurpose */ .gr)(location), github.hintContext);
  return new _chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_({ failure, problem, mayHaveHappened: false });
}



/***/ })

};
