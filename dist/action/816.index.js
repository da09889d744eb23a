export const id = 816;
export const ids = [816];
export const modules = {

/***/ 5644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ sealSecret),
/* harmony export */   NP: () => (/* binding */ isPublicKey),
/* harmony export */   Or: () => (/* binding */ loadSodium)
/* harmony export */ });
// src/github/seal.ts
var PUBLIC_KEY_BYTES = 32;
function isPublicKey(base64) {
  const bytes = Buffer.from(base64, "base64");
  return bytes.length === PUBLIC_KEY_BYTES && bytes.toString("base64") === base64;
}
async function sealSecret(value, publicKeyBase64) {
  if (!isPublicKey(publicKeyBase64)) throw new RangeError("A public key of GitHub has 32 bytes.");
  const sodium = await loadSodium();
  const box = sodium.crypto_box_seal(value.reveal(), Buffer.from(publicKeyBase64, "base64"));
  return Buffer.from(box).toString("base64");
}
async function loadSodium() {
  const { default: sodium } = await __webpack_require__.e(/* import() */ 768).then(__webpack_require__.bind(__webpack_require__, 4768));
  await sodium.ready;
  return sodium;
}




/***/ }),

/***/ 9451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ok: () => (/* binding */ scopePath),
/* harmony export */   Q2: () => (/* binding */ hasMoved),
/* harmony export */   VU: () => (/* binding */ readScopeAccess),
/* harmony export */   YZ: () => (/* binding */ readKey),
/* harmony export */   gr: () => (/* binding */ secretsPurpose),
/* harmony export */   n5: () => (/* binding */ readSecret)
/* harmony export */ });
/* harmony import */ var _chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5618);
/* harmony import */ var _chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7013);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9807);
/* harmony import */ var _chunk_OS7OFVXZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5644);





// src/github/secret-scopes.ts
var PER_PAGE = 100;
var MOST_PAGES = 10;
var KeyFacts = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs)(
  (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ key_id: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), key: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6)(_chunk_OS7OFVXZ_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublicKey */ .NP)) }),
  (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pd)(({ key_id, key }) => ({ keyId: key_id, key }))
);
var SecretFacts = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
  name: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
  updated_at: _chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_0__/* .Time */ .gX,
  visibility: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KI)(["all", "private", "selected"]))
});
var SecretList = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ secrets: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(SecretFacts) });
async function readScopeAccess(github, secretScope, secretNames) {
  const names = [...new Set(secretNames.map((name) => name.toUpperCase()))];
  try {
    const [keyAsked, secretsAsked] = await Promise.allSettled([
      readKey(github, secretScope),
      readSecrets(github, secretScope, names)
    ]);
    const { data: key, at, credentialEndsAt } = settled(keyAsked);
    const secrets = settled(secretsAsked);
    const isKnown = secretScope.kind !== "organization" || [...secrets.values()].every(({ visibility }) => visibility !== void 0);
    if (at !== void 0 && isKnown)
      return { kind: "open", secrets, at, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ key, credentialEndsAt }) };
    const problem = (0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)({ kind: "unintelligible" }, secretsPurpose(secretScope), github.hintContext);
    return { kind: "closed", ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ problem, credentialEndsAt }) };
  } catch (error) {
    if (!(error instanceof _chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_)) throw error;
    const { problem, credentialEndsAt } = error;
    return { kind: "closed", ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ problem, credentialEndsAt }) };
  }
}
function settled(result) {
  if (result.status === "rejected") throw result.reason;
  return result.value;
}
function readKey(github, secretScope) {
  const { path, parameters } = scopePath(secretScope);
  return github.ask(github.route(`GET ${path}/public-key`), parameters, {
    purpose: secretsPurpose(secretScope),
    read: (0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(KeyFacts)
  });
}
async function readSecret(github, secretScope, name) {
  const { path, parameters } = scopePath(secretScope);
  try {
    const { data } = await github.ask(
      github.route(`GET ${path}/{secret_name}`),
      { ...parameters, secret_name: name },
      { purpose: secretsPurpose(secretScope), read: (0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(SecretFacts) }
    );
    return toMetadata(data);
  } catch (error) {
    if ((0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .Of)(error, 404) === void 0) throw error;
    return void 0;
  }
}
function hasMoved(github, location, seen) {
  const before = seen.secrets.get(location.secret.toUpperCase())?.updatedAt;
  const look = readSecret(github, location, location.secret);
  return (0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_0__/* .replyOf */ .Me)(look.then((now) => ({ data: now?.updatedAt !== before })));
}
async function readSecrets(github, secretScope, names) {
  const [only] = names;
  if (only === void 0) return /* @__PURE__ */ new Map();
  if (names.length > 1) return listSecrets(github, secretScope, new Set(names));
  const secret = await readSecret(github, secretScope, only);
  return new Map(secret === void 0 ? [] : [[only, secret]]);
}
async function listSecrets(github, secretScope, names) {
  const { path, parameters } = scopePath(secretScope);
  const found = /* @__PURE__ */ new Map();
  for (let page = 1; page <= MOST_PAGES && found.size < names.size; page++) {
    const { data } = await github.ask(
      github.route(`GET ${path}`),
      { ...parameters, per_page: PER_PAGE, page },
      { purpose: secretsPurpose(secretScope), read: (0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(SecretList) }
    );
    for (const facts of data.secrets) {
      const name = facts.name.toUpperCase();
      if (names.has(name)) found.set(name, toMetadata(facts));
    }
    if (data.secrets.length < PER_PAGE) break;
  }
  return found;
}
function toMetadata({ updated_at, visibility }) {
  return { updatedAt: updated_at, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ visibility }) };
}
function secretsPurpose(secretScope) {
  return { kind: "secrets", secretScope };
}
function scopePath(secretScope) {
  switch (secretScope.kind) {
    case "repository":
      return {
        path: `/repos/{owner}/{repo}/${secretScope.store}/secrets`,
        parameters: (0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(secretScope.repository)
      };
    case "environment":
      return {
        path: "/repos/{owner}/{repo}/environments/{environment_name}/secrets",
        parameters: { ...(0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(secretScope.repository), environment_name: secretScope.environment }
      };
    case "organization":
      return {
        path: `/orgs/{org}/${secretScope.store}/secrets`,
        parameters: { org: secretScope.organization }
      };
  }
}




/***/ }),

/***/ 7816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hasMoved: () => (/* reexport */ chunk_TEWIAJCJ/* hasMoved */.Q2),
  writeSecret: () => (/* reexport */ writeSecret)
});

// EXTERNAL MODULE: ./build/chunk-TEWIAJCJ.js
var chunk_TEWIAJCJ = __webpack_require__(9451);
// EXTERNAL MODULE: ./build/chunk-Z23N5OVU.js
var chunk_Z23N5OVU = __webpack_require__(5618);
// EXTERNAL MODULE: ./build/chunk-HVT5ZSQT.js
var chunk_HVT5ZSQT = __webpack_require__(7013);
// EXTERNAL MODULE: ./build/chunk-BZZJMZDF.js
var chunk_BZZJMZDF = __webpack_require__(9807);
// EXTERNAL MODULE: ./build/chunk-OS7OFVXZ.js
var chunk_OS7OFVXZ = __webpack_require__(5644);
;// CONCATENATED MODULE: ./build/chunk-BLT6UAYQ.js






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
var Repositories = (0,chunk_HVT5ZSQT/* object */.Ik)({
  total_count: (0,chunk_HVT5ZSQT/* number */.ai)(),
  repositories: (0,chunk_HVT5ZSQT/* array */.YO)((0,chunk_HVT5ZSQT/* object */.Ik)({ id: (0,chunk_HVT5ZSQT/* number */.ai)() }))
});
async function writeSecret(github, location, value, secretState, { keepBackMs, before: look, readBy } = {}) {
  let mayHaveHappened = false;
  const before = async (mayBeOurs) => {
    if (mayBeOurs || look === void 0) return;
    const moved = await look();
    if (moved.kind === "problem") throw new Stopped({ kind: "not-written", problem: moved.problem });
    if (moved.data) throw new Stopped({ kind: "superseded" });
  };
  const how = (0,chunk_BZZJMZDF/* present */.E)({ keepBackMs, before });
  try {
    const access = location.kind === "organization" ? await readAccess(github, location, secretState, readBy) : {};
    try {
      await put(github, location, value, secretState.key, access, how);
    } catch (error) {
      mayHaveHappened = error instanceof chunk_Z23N5OVU/* GitHubError */.y_ && error.mayHaveHappened;
      if ((0,chunk_Z23N5OVU/* refusalOf */.Of)(error, 422) === void 0) throw error;
      await put(github, location, value, (await (0,chunk_TEWIAJCJ/* readKey */.YZ)(github, location)).data, access, how);
    }
    return { kind: "written" };
  } catch (error) {
    if (error instanceof Stopped) return error.why;
    if (!(error instanceof chunk_Z23N5OVU/* GitHubError */.y_)) throw error;
    const { problem } = error;
    if (!mayHaveHappened && !error.mayHaveHappened) return { kind: "not-written", problem };
    const wasWritten = await wasWrittenSince(github, location, secretState);
    return wasWritten ? { kind: "written" } : { kind: "unknown", problem };
  }
}
async function put(github, location, value, { keyId, key }, access, how) {
  const { path, parameters } = (0,chunk_TEWIAJCJ/* scopePath */.Ok)(location);
  const encrypted_value = await (0,chunk_OS7OFVXZ/* sealSecret */.EX)(value, key);
  await github.ask(
    github.route(`PUT ${path}/{secret_name}`),
    { ...parameters, secret_name: location.secret, encrypted_value, key_id: keyId, ...access },
    { purpose: (0,chunk_TEWIAJCJ/* secretsPurpose */.gr)(location), read: (0,chunk_Z23N5OVU/* expecting */.Kk)(201, 204), ...how }
  );
}
async function wasWrittenSince(github, location, secretState) {
  try {
    const now = await (0,chunk_TEWIAJCJ/* readSecret */.n5)(github, location, location.secret);
    if (now === void 0) return false;
    const before = secretState.secrets.get(location.secret.toUpperCase());
    return before === void 0 ? now.updatedAt >= secretState.at : now.updatedAt > before.updatedAt;
  } catch (error) {
    if (!(error instanceof chunk_Z23N5OVU/* GitHubError */.y_)) throw error;
    return false;
  }
}
async function readAccess(github, location, secretState, readBy) {
  const secret = await (0,chunk_TEWIAJCJ/* readSecret */.n5)(github, location, location.secret);
  const isGone = secret === void 0 && secretState.secrets.has(location.secret.toUpperCase());
  if (isGone) throw accessUnknown(github, location);
  if (secret === void 0) return { visibility: "selected", selected_repository_ids: [] };
  const { visibility } = secret;
  if (visibility === void 0) throw accessUnknown(github, location);
  if (visibility !== "selected") return { visibility };
  const { path, parameters } = (0,chunk_TEWIAJCJ/* scopePath */.Ok)(location);
  const ids = /* @__PURE__ */ new Set();
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { data } = await github.ask(
      github.route(`GET ${path}/{secret_name}/repositories`),
      { ...parameters, secret_name: location.secret, per_page: PER_PAGE, page },
      { purpose: (0,chunk_TEWIAJCJ/* secretsPurpose */.gr)(location), read: (0,chunk_Z23N5OVU/* reading */.hF)(Repositories) }
    );
    for (const { id } of data.repositories) ids.add(id);
    if (ids.size >= data.total_count) {
      if (ids.size === 0 && readBy !== void 0) break;
      return { visibility, selected_repository_ids: [...ids] };
    }
    if (data.repositories.length === 0) break;
  }
  throw accessUnknown(github, location);
}
function accessUnknown(github, location) {
  const failure = { kind: "unintelligible" };
  const problem = (0,chunk_Z23N5OVU/* problemOf */.Zw)(failure, (0,chunk_TEWIAJCJ/* secretsPurpose */.gr)(location), github.hintContext);
  return new chunk_Z23N5OVU/* GitHubError */.y_({ failure, problem, mayHaveHappened: false });
}



// EXTERNAL MODULE: ./build/chunk-JYKV3UBK.js
var chunk_JYKV3UBK = __webpack_require__(6817);
// EXTERNAL MODULE: ./build/chunk-QOI2MLOS.js
var chunk_QOI2MLOS = __webpack_require__(266);
// EXTERNAL MODULE: ./build/chunk-H75RY4TU.js
var chunk_H75RY4TU = __webpack_require__(5510);
;// CONCATENATED MODULE: ./build/secrets-P2MBQROH.js














/***/ })

};
