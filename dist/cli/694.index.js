export const id = 694;
export const ids = [694];
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

/***/ 6954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ vaultPath),
/* harmony export */   YZ: () => (/* binding */ readKey),
/* harmony export */   gr: () => (/* binding */ secretsPurpose),
/* harmony export */   jB: () => (/* binding */ observeVault),
/* harmony export */   n5: () => (/* binding */ readSecret)
/* harmony export */ });
/* harmony import */ var _chunk_OS7OFVXZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5644);
/* harmony import */ var _chunk_HHYVQKEF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8730);
/* harmony import */ var _chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8506);




// src/github/vaults.ts
var PER_PAGE = 100;
var MOST_PAGES = 10;
var PublicKey = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ key_id: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), key: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6)(_chunk_OS7OFVXZ_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublicKey */ .NP)) });
var SecretFacts = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
  name: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
  updated_at: _chunk_HHYVQKEF_js__WEBPACK_IMPORTED_MODULE_0__/* .Time */ .gX,
  visibility: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KI)(["all", "private", "selected"]))
});
var SecretList = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ secrets: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(SecretFacts) });
async function observeVault(github, vault, secretNames) {
  const names = [...new Set(secretNames.map((name) => name.toUpperCase()))];
  const [key, secrets] = await Promise.all([readKey(github, vault), readSecrets(github, vault, names)]);
  const credentialEndsAt = key.credentialEndsAt ?? (secrets.ok ? void 0 : secrets.credentialEndsAt);
  const closed = (trouble) => ({
    state: "closed",
    trouble,
    ...(0,_chunk_HHYVQKEF_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)("credentialEndsAt", credentialEndsAt)
  });
  if (!key.ok) return closed(key.trouble);
  if (!secrets.ok) return closed(secrets.trouble);
  if (key.at === void 0) {
    return closed((0,_chunk_HHYVQKEF_js__WEBPACK_IMPORTED_MODULE_0__/* .troubleOf */ .LH)({ kind: "unintelligible" }, secretsPurpose(vault), github.speaker));
  }
  return {
    state: "open",
    key: key.data,
    secrets: secrets.found,
    at: key.at,
    ...(0,_chunk_HHYVQKEF_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)("credentialEndsAt", credentialEndsAt)
  };
}
function readKey(github, vault) {
  const { path, parameters } = vaultPath(vault);
  return github.call({
    route: `GET ${path}/public-key`,
    parameters,
    purpose: secretsPurpose(vault),
    read: (data) => {
      const facts = (0,_chunk_HHYVQKEF_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(PublicKey)(data);
      return facts && { keyId: facts.key_id, key: facts.key };
    }
  });
}
async function readSecret(github, vault, name) {
  const { path, parameters } = vaultPath(vault);
  const answer = await github.call({
    route: `GET ${path}/{secret_name}`,
    parameters: { ...parameters, secret_name: name },
    purpose: secretsPurpose(vault),
    read: (0,_chunk_HHYVQKEF_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(SecretFacts)
  });
  if (answer.ok) return { ok: true, secret: toSight(answer.data) };
  return (0,_chunk_HHYVQKEF_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefused */ .H0)(answer, 404) ? { ok: true, secret: void 0 } : answer;
}
async function readSecrets(github, vault, names) {
  const [only] = names;
  if (only === void 0) return { ok: true, found: /* @__PURE__ */ new Map() };
  if (names.length > 1) return listSecrets(github, vault, new Set(names));
  const answer = await readSecret(github, vault, only);
  if (!answer.ok) return answer;
  return { ok: true, found: new Map(answer.secret === void 0 ? [] : [[only, answer.secret]]) };
}
async function listSecrets(github, vault, names) {
  const { path, parameters } = vaultPath(vault);
  const found = /* @__PURE__ */ new Map();
  for (let page = 1; page <= MOST_PAGES && found.size < names.size; page++) {
    const answer = await github.call({
      route: `GET ${path}`,
      parameters: { ...parameters, per_page: PER_PAGE, page },
      purpose: secretsPurpose(vault),
      read: (0,_chunk_HHYVQKEF_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(SecretList)
    });
    if (!answer.ok) return answer;
    for (const facts of answer.data.secrets) {
      const name = facts.name.toUpperCase();
      if (names.has(name)) found.set(name, toSight(facts));
    }
    if (answer.data.secrets.length < PER_PAGE) break;
  }
  return { ok: true, found };
}
function toSight(facts) {
  return { updatedAt: facts.updated_at, ...(0,_chunk_HHYVQKEF_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)("visibility", facts.visibility) };
}
function secretsPurpose(vault) {
  return { doing: "secrets", vault };
}
function vaultPath(vault) {
  switch (vault.scope) {
    case "repository":
      return {
        path: `/repos/{owner}/{repo}/${vault.store}/secrets`,
        parameters: (0,_chunk_HHYVQKEF_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(vault.repository)
      };
    case "environment":
      return {
        path: "/repos/{owner}/{repo}/environments/{environment_name}/secrets",
        parameters: { ...(0,_chunk_HHYVQKEF_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(vault.repository), environment_name: vault.environment }
      };
    case "organization":
      return { path: `/orgs/{org}/${vault.store}/secrets`, parameters: { org: vault.organization } };
  }
}




/***/ }),

/***/ 8694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeSecret: () => (/* binding */ writeSecret)
/* harmony export */ });
/* harmony import */ var _chunk_ZX34B7UA_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6954);
/* harmony import */ var _chunk_OS7OFVXZ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5644);
/* harmony import */ var _chunk_HHYVQKEF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8730);
/* harmony import */ var _chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8506);
/* harmony import */ var _chunk_3QUSJHPT_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2432);







// src/github/secrets.ts
var PER_PAGE = 100;
var MOST_PAGES = 100;
var Repositories = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  total_count: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(),
  repositories: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ id: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)() }))
});
async function writeSecret(github, place, value, sight) {
  const access = place.scope === "organization" ? await readAccess(github, place, sight) : NO_ACCESS_TO_KEEP;
  if (!access.ok) return { state: "not-written", trouble: access.trouble };
  const first = await put(github, place, value, sight.key, access.body);
  if (first.ok) return toWritten(first);
  const second = (0,_chunk_HHYVQKEF_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefused */ .H0)(first, 422) ? await putWithNewKey(github, place, value, access.body) : first;
  if (second.ok) return toWritten(second);
  if (!first.mayHaveHappened && !second.mayHaveHappened) {
    return { state: "not-written", trouble: second.trouble };
  }
  const seen = await wasWrittenSince(github, place, sight);
  return seen ?? { state: "unknown", trouble: second.trouble };
}
function toWritten(answer) {
  return { state: "written", created: answer.data.created, ...(0,_chunk_HHYVQKEF_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)("at", answer.at) };
}
async function putWithNewKey(github, place, value, access) {
  const key = await (0,_chunk_ZX34B7UA_js__WEBPACK_IMPORTED_MODULE_0__/* .readKey */ .YZ)(github, place);
  return key.ok ? put(github, place, value, key.data, access) : key;
}
async function put(github, place, value, { keyId, key }, access) {
  const { path, parameters } = (0,_chunk_ZX34B7UA_js__WEBPACK_IMPORTED_MODULE_0__/* .vaultPath */ .O)(place);
  const encrypted_value = await (0,_chunk_OS7OFVXZ_js__WEBPACK_IMPORTED_MODULE_4__/* .sealSecret */ .EX)(value, key);
  return github.call({
    route: `PUT ${path}/{secret_name}`,
    parameters: { ...parameters, secret_name: place.secret, encrypted_value, key_id: keyId, ...access },
    purpose: (0,_chunk_ZX34B7UA_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsPurpose */ .gr)(place),
    read: (_data, status) => status === 201 || status === 204 ? { created: status === 201 } : void 0
  });
}
async function wasWrittenSince(github, place, sight) {
  const now = await (0,_chunk_ZX34B7UA_js__WEBPACK_IMPORTED_MODULE_0__/* .readSecret */ .n5)(github, place, place.secret);
  if (!now.ok || now.secret === void 0) return void 0;
  const before = sight.secrets.get(place.secret.toUpperCase());
  const { updatedAt } = now.secret;
  const moved = before === void 0 ? updatedAt >= sight.at : updatedAt > before.updatedAt;
  return moved ? { state: "written", created: before === void 0, at: updatedAt } : void 0;
}
var NO_ACCESS_TO_KEEP = { ok: true, body: {} };
async function readAccess(github, place, sight) {
  const answer = await (0,_chunk_ZX34B7UA_js__WEBPACK_IMPORTED_MODULE_0__/* .readSecret */ .n5)(github, place, place.secret);
  if (!answer.ok) return answer;
  const isGone = answer.secret === void 0 && sight.secrets.has(place.secret.toUpperCase());
  if (isGone) return accessUnknown(github, place);
  const visibility = answer.secret?.visibility ?? "selected";
  if (visibility !== "selected") return { ok: true, body: { visibility } };
  if (answer.secret === void 0) return { ok: true, body: { visibility, selected_repository_ids: [] } };
  const { path, parameters } = (0,_chunk_ZX34B7UA_js__WEBPACK_IMPORTED_MODULE_0__/* .vaultPath */ .O)(place);
  const ids = /* @__PURE__ */ new Set();
  for (let page = 1; page <= MOST_PAGES; page++) {
    const list = await github.call({
      route: `GET ${path}/{secret_name}/repositories`,
      parameters: { ...parameters, secret_name: place.secret, per_page: PER_PAGE, page },
      purpose: (0,_chunk_ZX34B7UA_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsPurpose */ .gr)(place),
      read: (0,_chunk_HHYVQKEF_js__WEBPACK_IMPORTED_MODULE_1__/* .reading */ .hF)(Repositories)
    });
    if (!list.ok) return list;
    for (const { id } of list.data.repositories) ids.add(id);
    if (ids.size >= list.data.total_count) {
      return { ok: true, body: { visibility, selected_repository_ids: [...ids] } };
    }
    if (list.data.repositories.length === 0) break;
  }
  return accessUnknown(github, place);
}
function accessUnknown(github, place) {
  const failure = { kind: "unintelligible" };
  const trouble = (0,_chunk_HHYVQKEF_js__WEBPACK_IMPORTED_MODULE_1__/* .troubleOf */ .LH)(failure, (0,_chunk_ZX34B7UA_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsPurpose */ .gr)(place), github.speaker);
  return { ok: false, failure, trouble, mayHaveHappened: false };
}



/***/ })

};
