export const id = 71;
export const ids = [71];
export const modules = {

/***/ 2800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ok: () => (/* binding */ scopePath),
/* harmony export */   VU: () => (/* binding */ readScopeAccess),
/* harmony export */   YZ: () => (/* binding */ readKey),
/* harmony export */   gr: () => (/* binding */ secretsPurpose),
/* harmony export */   n5: () => (/* binding */ readSecret)
/* harmony export */ });
/* harmony import */ var _chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5197);
/* harmony import */ var _chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8506);
/* harmony import */ var _chunk_OS7OFVXZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5644);




// src/github/secret-scopes.ts
var PER_PAGE = 100;
var MOST_PAGES = 10;
var PublicKey = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ key_id: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), key: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6)(_chunk_OS7OFVXZ_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublicKey */ .NP)) });
var SecretFacts = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
  name: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
  updated_at: _chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_0__/* .Time */ .gX,
  visibility: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KI)(["all", "private", "selected"]))
});
var SecretList = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ secrets: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(SecretFacts) });
async function readScopeAccess(github, secretScope, secretNames) {
  const names = [...new Set(secretNames.map((name) => name.toUpperCase()))];
  const [key, secrets] = await Promise.all([
    readKey(github, secretScope),
    readSecrets(github, secretScope, names)
  ]);
  const credentialEndsAt = key.credentialEndsAt ?? (secrets.ok ? void 0 : secrets.credentialEndsAt);
  const closed = (problem) => ({
    kind: "closed",
    problem,
    ...(0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)("credentialEndsAt", credentialEndsAt)
  });
  if (!key.ok) return closed(key.problem);
  if (!secrets.ok) return closed(secrets.problem);
  if (key.at === void 0) {
    return closed((0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)({ kind: "unintelligible" }, secretsPurpose(secretScope), github.hintContext));
  }
  return {
    kind: "open",
    key: key.data,
    secrets: secrets.found,
    at: key.at,
    ...(0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)("credentialEndsAt", credentialEndsAt)
  };
}
function readKey(github, secretScope) {
  const { path, parameters } = scopePath(secretScope);
  return github.call({
    route: `GET ${path}/public-key`,
    parameters,
    purpose: secretsPurpose(secretScope),
    read: (data) => {
      const facts = (0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(PublicKey)(data);
      return facts && { keyId: facts.key_id, key: facts.key };
    }
  });
}
async function readSecret(github, secretScope, name) {
  const { path, parameters } = scopePath(secretScope);
  const answer = await github.call({
    route: `GET ${path}/{secret_name}`,
    parameters: { ...parameters, secret_name: name },
    purpose: secretsPurpose(secretScope),
    read: (0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(SecretFacts)
  });
  if (answer.ok) return { ok: true, secret: toMetadata(answer.data) };
  return (0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefused */ .H0)(answer, 404) ? { ok: true, secret: void 0 } : answer;
}
async function readSecrets(github, secretScope, names) {
  const [only] = names;
  if (only === void 0) return { ok: true, found: /* @__PURE__ */ new Map() };
  if (names.length > 1) return listSecrets(github, secretScope, new Set(names));
  const answer = await readSecret(github, secretScope, only);
  if (!answer.ok) return answer;
  return { ok: true, found: new Map(answer.secret === void 0 ? [] : [[only, answer.secret]]) };
}
async function listSecrets(github, secretScope, names) {
  const { path, parameters } = scopePath(secretScope);
  const found = /* @__PURE__ */ new Map();
  for (let page = 1; page <= MOST_PAGES && found.size < names.size; page++) {
    const answer = await github.call({
      route: `GET ${path}`,
      parameters: { ...parameters, per_page: PER_PAGE, page },
      purpose: secretsPurpose(secretScope),
      read: (0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(SecretList)
    });
    if (!answer.ok) return answer;
    for (const facts of answer.data.secrets) {
      const name = facts.name.toUpperCase();
      if (names.has(name)) found.set(name, toMetadata(facts));
    }
    if (answer.data.secrets.length < PER_PAGE) break;
  }
  return { ok: true, found };
}
function toMetadata(facts) {
  return { updatedAt: facts.updated_at, ...(0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)("visibility", facts.visibility) };
}
function secretsPurpose(secretScope) {
  return { kind: "secrets", secretScope };
}
function scopePath(secretScope) {
  switch (secretScope.kind) {
    case "repository":
      return {
        path: `/repos/{owner}/{repo}/${secretScope.store}/secrets`,
        parameters: (0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(secretScope.repository)
      };
    case "environment":
      return {
        path: "/repos/{owner}/{repo}/environments/{environment_name}/secrets",
        parameters: { ...(0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(secretScope.repository), environment_name: secretScope.environment }
      };
    case "organization":
      return {
        path: `/orgs/{org}/${secretScope.store}/secrets`,
        parameters: { org: secretScope.organization }
      };
  }
}




/***/ }),

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

/***/ 3071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeSecret: () => (/* binding */ writeSecret)
/* harmony export */ });
/* harmony import */ var _chunk_HIBQJQSN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2800);
/* harmony import */ var _chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5197);
/* harmony import */ var _chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8506);
/* harmony import */ var _chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(593);
/* harmony import */ var _chunk_OS7OFVXZ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5644);







// src/github/secrets.ts
var PER_PAGE = 100;
var MOST_PAGES = 100;
var Repositories = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  total_count: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(),
  repositories: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ id: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)() }))
});
async function writeSecret(github, location, value, secretState) {
  const access = location.kind === "organization" ? await readAccess(github, location, secretState) : NO_ACCESS_TO_KEEP;
  if (!access.ok) return { kind: "not-written", problem: access.problem };
  const first = await put(github, location, value, secretState.key, access.body);
  if (first.ok) return toWritten(first);
  const second = (0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefused */ .H0)(first, 422) ? await putWithNewKey(github, location, value, access.body) : first;
  if (second.ok) return toWritten(second);
  if (!first.mayHaveHappened && !second.mayHaveHappened) {
    return { kind: "not-written", problem: second.problem };
  }
  const seen = await wasWrittenSince(github, location, secretState);
  return seen ?? { kind: "unknown", problem: second.problem };
}
function toWritten(answer) {
  return { kind: "written", created: answer.data.created, ...(0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)("at", answer.at) };
}
async function putWithNewKey(github, location, value, access) {
  const key = await (0,_chunk_HIBQJQSN_js__WEBPACK_IMPORTED_MODULE_0__/* .readKey */ .YZ)(github, location);
  return key.ok ? put(github, location, value, key.data, access) : key;
}
async function put(github, location, value, { keyId, key }, access) {
  const { path, parameters } = (0,_chunk_HIBQJQSN_js__WEBPACK_IMPORTED_MODULE_0__/* .scopePath */ .Ok)(location);
  const encrypted_value = await (0,_chunk_OS7OFVXZ_js__WEBPACK_IMPORTED_MODULE_4__/* .sealSecret */ .EX)(value, key);
  return github.call({
    route: `PUT ${path}/{secret_name}`,
    parameters: { ...parameters, secret_name: location.secret, encrypted_value, key_id: keyId, ...access },
    purpose: (0,_chunk_HIBQJQSN_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsPurpose */ .gr)(location),
    read: (_data, status) => status === 201 || status === 204 ? { created: status === 201 } : void 0
  });
}
async function wasWrittenSince(github, location, secretState) {
  const now = await (0,_chunk_HIBQJQSN_js__WEBPACK_IMPORTED_MODULE_0__/* .readSecret */ .n5)(github, location, location.secret);
  if (!now.ok || now.secret === void 0) return void 0;
  const before = secretState.secrets.get(location.secret.toUpperCase());
  const { updatedAt } = now.secret;
  const moved = before === void 0 ? updatedAt >= secretState.at : updatedAt > before.updatedAt;
  return moved ? { kind: "written", created: before === void 0, at: updatedAt } : void 0;
}
var NO_ACCESS_TO_KEEP = { ok: true, body: {} };
async function readAccess(github, location, secretState) {
  const answer = await (0,_chunk_HIBQJQSN_js__WEBPACK_IMPORTED_MODULE_0__/* .readSecret */ .n5)(github, location, location.secret);
  if (!answer.ok) return answer;
  const isGone = answer.secret === void 0 && secretState.secrets.has(location.secret.toUpperCase());
  if (isGone) return accessUnknown(github, location);
  const visibility = answer.secret?.visibility ?? "selected";
  if (visibility !== "selected") return { ok: true, body: { visibility } };
  if (answer.secret === void 0) return { ok: true, body: { visibility, selected_repository_ids: [] } };
  const { path, parameters } = (0,_chunk_HIBQJQSN_js__WEBPACK_IMPORTED_MODULE_0__/* .scopePath */ .Ok)(location);
  const ids = /* @__PURE__ */ new Set();
  for (let page = 1; page <= MOST_PAGES; page++) {
    const list = await github.call({
      route: `GET ${path}/{secret_name}/repositories`,
      parameters: { ...parameters, secret_name: location.secret, per_page: PER_PAGE, page },
      purpose: (0,_chunk_HIBQJQSN_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsPurpose */ .gr)(location),
      read: (0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_1__/* .reading */ .hF)(Repositories)
    });
    if (!list.ok) return list;
    for (const { id } of list.data.repositories) ids.add(id);
    if (ids.size >= list.data.total_count) {
      return { ok: true, body: { visibility, selected_repository_ids: [...ids] } };
    }
    if (list.data.repositories.length === 0) break;
  }
  return accessUnknown(github, location);
}
function accessUnknown(github, location) {
  const failure = { kind: "unintelligible" };
  const problem = (0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOf */ .Zw)(failure, (0,_chunk_HIBQJQSN_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsPurpose */ .gr)(location), github.hintContext);
  return { ok: false, failure, problem, mayHaveHappened: false };
}



/***/ })

};
