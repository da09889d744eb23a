export const id = 119;
export const ids = [119];
export const modules = {

/***/ 7860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ dispatchEvent),
/* harmony export */   i: () => (/* binding */ dispatchWorkflow)
/* harmony export */ });
/* harmony import */ var _chunk_GF4QT2HQ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3974);
/* harmony import */ var _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6871);
/* harmony import */ var _chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7953);




// src/github/dispatch.ts
var RunDetails = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
  (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ workflow_run_id: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)() }),
  (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)((details) => ({ runId: details.workflow_run_id }))
);
var LOOKS_FOR_RUN = 10;
var BETWEEN_LOOKS_MS = 2e3;
function dispatchEvent(github, repository, type, payload) {
  return (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_1__/* .replyOf */ .Me)(
    github.ask(
      github.rest.repos.createDispatchEvent,
      { ...(0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRepository */ .T8)(repository), event_type: type, client_payload: payload },
      { purpose: { kind: "repository-dispatch", repository }, read: (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_1__/* .expecting */ .Kk)(204) }
    )
  );
}
async function dispatchWorkflow(github, repository, start, { sleep }) {
  const { workflow, ref, inputs } = start;
  const started = github.ask(
    github.rest.actions.createWorkflowDispatch,
    { ...(0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRepository */ .T8)(repository), workflow_id: workflow, ref, inputs, return_run_details: true },
    {
      purpose: { kind: "workflow-dispatch", repository, workflow },
      read: (data, status) => status === 204 ? {} : (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_1__/* .reading */ .hF)(RunDetails)(data)
    }
  );
  return (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_1__/* .replyOf */ .Me)(
    started.then(async ({ data, at }) => {
      if (data.runId !== void 0 || at === void 0) return { data };
      for (let look = 0; look < LOOKS_FOR_RUN; look++) {
        await sleep(BETWEEN_LOOKS_MS);
        const found = await (0,_chunk_GF4QT2HQ_js__WEBPACK_IMPORTED_MODULE_0__/* .findDispatchedRun */ .yz)(github, repository, workflow, at);
        if (found.kind === "problem") break;
        if (found.data.runId !== void 0) return found;
      }
      return { data: {} };
    })
  );
}




/***/ }),

/***/ 3974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ runCreatedAt),
/* harmony export */   E: () => (/* binding */ passedDayBefore),
/* harmony export */   R2: () => (/* binding */ followRun),
/* harmony export */   yz: () => (/* binding */ findDispatchedRun)
/* harmony export */ });
/* harmony import */ var _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6871);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7492);
/* harmony import */ var _chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7953);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2184);





// src/github/runs.ts
var RunId = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([(0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(/^\d{1,15}$/), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)(Number))]);
var RunFacts = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  id: RunId,
  created_at: _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .Time */ .gX,
  status: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)()),
  conclusion: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)())
});
var RunList = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ workflow_runs: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)(RunFacts) });
var BETWEEN_LOOKS_MS = 3e3;
var STAMP_TOLERANCE_SECONDS = 5;
async function runCreatedAt(github, repository, runId) {
  const asked = await (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .replyOf */ .Me)(askRun(github, repository, runId).then((data2) => ({ data: data2 })));
  if (asked.kind === "problem") return { kind: "unknown", problem: asked.problem };
  const { data, at } = asked.data;
  if (at !== void 0 && data.id === runId) return { kind: "known", createdAt: data.created_at, at };
  const purpose = { kind: "runs", repository };
  return { kind: "unknown", problem: (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)({ kind: "unintelligible" }, purpose, github.hintContext) };
}
var DAY_BEFORE_SECONDS = 12 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .HOUR */ .dp;
async function passedDayBefore(github, repository, workflow, runId) {
  const run = await runCreatedAt(github, repository, runId);
  if (run.kind !== "known") return void 0;
  const listed = await listRuns(github, repository, workflow, {
    status: "completed",
    created: `<=${(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(run.createdAt - DAY_BEFORE_SECONDS)}`,
    per_page: 20
  });
  if (listed.kind === "problem") return void 0;
  const ended = listed.data.filter(({ conclusion }) => conclusion === "success" || conclusion === "failure").toSorted((one, other) => other.created_at - one.created_at);
  return ended[0] && ended[0].conclusion === "success";
}
function listRuns(github, repository, workflow, filter) {
  return (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .replyOf */ .Me)(
    github.ask(
      github.rest.actions.listWorkflowRuns,
      { ...(0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(repository), workflow_id: workflow, ...filter },
      {
        purpose: { kind: "runs", repository },
        read: (data) => (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(RunList)(data)?.workflow_runs
      }
    )
  );
}
function askRun(github, repository, runId) {
  return github.ask(
    github.rest.actions.getWorkflowRun,
    { ...(0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(repository), run_id: runId },
    { purpose: { kind: "runs", repository }, read: (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(RunFacts) }
  );
}
async function findDispatchedRun(github, repository, workflow, since) {
  const listed = await listRuns(github, repository, workflow, {
    event: "workflow_dispatch",
    created: `>=${(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(since - STAMP_TOLERANCE_SECONDS)}`
  });
  if (listed.kind === "problem") return listed;
  const [first] = listed.data.toSorted(
    (one, other) => one.created_at - other.created_at || one.id - other.id
  );
  return { ...listed, data: (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ runId: first?.id }) };
}
async function followRun(github, repository, runId, { runtime, budget }) {
  for (; ; ) {
    const run = await (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .replyOf */ .Me)(askRun(github, repository, runId));
    if (run.kind === "problem") return run;
    if (run.data.status === "completed") {
      return { kind: run.data.conclusion === "success" ? "succeeded" : "failed" };
    }
    if (budget.remaining() <= BETWEEN_LOOKS_MS) return { kind: "still-running" };
    await runtime.sleep(BETWEEN_LOOKS_MS);
  }
}




/***/ }),

/***/ 5307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ sealSecret),
/* harmony export */   Ok: () => (/* binding */ scopePath),
/* harmony export */   Or: () => (/* binding */ loadSodium),
/* harmony export */   Q2: () => (/* binding */ hasMoved),
/* harmony export */   VU: () => (/* binding */ readScopeAccess),
/* harmony export */   YZ: () => (/* binding */ readKey),
/* harmony export */   gr: () => (/* binding */ secretsPurpose),
/* harmony export */   n5: () => (/* binding */ readSecret)
/* harmony export */ });
/* harmony import */ var _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6871);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7492);
/* harmony import */ var _chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7953);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2184);





// src/github/seal.ts
var PUBLIC_KEY_BYTES = 32;
function isPublicKey(base64) {
  const bytes = Buffer.from(base64, "base64");
  return bytes.length === PUBLIC_KEY_BYTES && bytes.toString("base64") === base64 && !isOfSmallOrder(bytes);
}
var FIELD = 2n ** 255n - 19n;
var SMALL_ORDER = /* @__PURE__ */ new Set([
  0n,
  1n,
  FIELD - 1n,
  325606250916557431795983626356110631294008115727848805560023387167927233504n,
  39382357235489614581723060781553021112529911719440698176882885853963445705823n
]);
function isOfSmallOrder(bytes) {
  const number2 = BigInt(`0x${Buffer.from(bytes).reverse().toString("hex")}`);
  return SMALL_ORDER.has(BigInt.asUintN(255, number2) % FIELD);
}
async function sealSecret(value, publicKeyBase64) {
  if (!isPublicKey(publicKeyBase64)) throw new RangeError("A public key of GitHub has 32 bytes.");
  const sodium = await loadSodium();
  const box = sodium.crypto_box_seal(value.reveal(), Buffer.from(publicKeyBase64, "base64"));
  return Buffer.from(box).toString("base64");
}
async function loadSodium() {
  const { default: sodium } = await __webpack_require__.e(/* import() */ 387).then(__webpack_require__.bind(__webpack_require__, 4768));
  await sodium.ready;
  return sodium;
}

// src/github/secret-scopes.ts
var PER_PAGE = 100;
var MOST_SECRETS = 1e3;
var TextOrNumber = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([(0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .safeInteger */ .Y2)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)(String))]);
var KeyFacts = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
  (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ key_id: TextOrNumber, key: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6)(isPublicKey)) }),
  (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)(({ key_id, key }) => ({ keyId: key_id, key }))
);
var SecretFacts = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  name: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(),
  updated_at: _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .Time */ .gX,
  visibility: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KI)(["all", "private", "selected"]))
});
var SecretList = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ secrets: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)(SecretFacts) });
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
    const problem = (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)({ kind: "unintelligible" }, secretsPurpose(secretScope), github.hintContext);
    return { kind: "closed", ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ problem, credentialEndsAt }) };
  } catch (error) {
    if (!(error instanceof _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_)) throw error;
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
    read: (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(KeyFacts)
  });
}
async function readSecret(github, secretScope, name) {
  try {
    return await askSecret(github, secretScope, name);
  } catch (error) {
    if ((0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .Of)(error, 404) === void 0) throw error;
    return void 0;
  }
}
async function askSecret(github, secretScope, name) {
  const { path, parameters } = scopePath(secretScope);
  const { data, at } = await github.ask(
    github.route(`GET ${path}/{secret_name}`),
    { ...parameters, secret_name: name },
    { purpose: secretsPurpose(secretScope), read: (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(SecretFacts) }
  );
  return toMetadata(data, at);
}
function hasMoved(github, location, seen) {
  const before = seen.secrets.get(location.secret.toUpperCase())?.updatedAt;
  const ask = before === void 0 ? readSecret : askSecret;
  const look = async () => {
    const now = await ask(github, location, location.secret);
    if (now?.at !== void 0 && !(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .clocksAgree */ .G$)(now.at, seen.at)) throw ofAnotherTime(github, location);
    return { data: now?.updatedAt !== before };
  };
  return (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .replyOf */ .Me)(look());
}
function ofAnotherTime(github, location) {
  const failure = { kind: "of-another-time" };
  const problem = (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)(failure, secretsPurpose(location), github.hintContext);
  return new _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_({ failure, problem, mayHaveHappened: false });
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
  let seen = 0;
  for (let page = 1; seen < MOST_SECRETS && found.size < names.size; page++) {
    const { data, hasNext, at } = await github.ask(
      github.route(`GET ${path}`),
      { ...parameters, per_page: PER_PAGE, page },
      { purpose: secretsPurpose(secretScope), read: (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(SecretList) }
    );
    for (const facts of data.secrets) {
      const name = facts.name.toUpperCase();
      if (names.has(name)) found.set(name, toMetadata(facts, at));
    }
    seen += data.secrets.length;
    if (data.secrets.length === 0 || !(hasNext ?? data.secrets.length >= PER_PAGE)) break;
  }
  return found;
}
function toMetadata({ updated_at, visibility }, at) {
  return { updatedAt: updated_at, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ visibility, at }) };
}
function secretsPurpose(secretScope) {
  return { kind: "secrets", secretScope };
}
function scopePath(secretScope) {
  switch (secretScope.kind) {
    case "repository":
      return {
        path: `/repos/{owner}/{repo}/${secretScope.store}/secrets`,
        parameters: (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(secretScope.repository)
      };
    case "environment":
      return {
        path: "/repos/{owner}/{repo}/environments/{environment_name}/secrets",
        parameters: { ...(0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(secretScope.repository), environment_name: secretScope.environment }
      };
    case "organization":
      return {
        path: `/orgs/{org}/${secretScope.store}/secrets`,
        parameters: { org: secretScope.organization }
      };
  }
}




/***/ }),

/***/ 8119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logInThroughActions: () => (/* binding */ logInThroughActions)
/* harmony export */ });
/* harmony import */ var _chunk_XUL7YKWZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9658);
/* harmony import */ var _chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2820);
/* harmony import */ var _chunk_6YJEEKNC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9518);
/* harmony import */ var _chunk_6DWOWHFK_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3385);
/* harmony import */ var _chunk_3QXWLQJN_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9995);
/* harmony import */ var _chunk_SRRMBLV6_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9795);
/* harmony import */ var _chunk_AJCLATLO_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1453);
/* harmony import */ var _chunk_TK3SMA4Y_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9555);
/* harmony import */ var _chunk_I5SM6P43_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(760);
/* harmony import */ var _chunk_X3ED6ANA_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5665);
/* harmony import */ var _chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1372);
/* harmony import */ var _chunk_AJTK3TQ2_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8751);
/* harmony import */ var _chunk_URZK2CQH_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5307);
/* harmony import */ var _chunk_I5XBXVLW_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6812);
/* harmony import */ var _chunk_7BXIW6JJ_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6514);
/* harmony import */ var _chunk_KASXIQWW_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1522);
/* harmony import */ var _chunk_WFY5MDCE_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5343);
/* harmony import */ var _chunk_PGDHEBI7_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7779);
/* harmony import */ var _chunk_7B5JV6UZ_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6488);
/* harmony import */ var _chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(5594);
/* harmony import */ var _chunk_THGRFSOC_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(5829);
/* harmony import */ var _chunk_L2N6XHAH_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7002);
/* harmony import */ var _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(7757);
/* harmony import */ var _chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(2273);
/* harmony import */ var _chunk_YBKOLYV6_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(2683);
/* harmony import */ var _chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(3568);
/* harmony import */ var _chunk_BTUAOQ43_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(4379);
/* harmony import */ var _chunk_LTORU3JL_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(4878);
/* harmony import */ var _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(1838);
/* harmony import */ var _chunk_DLBM4WBQ_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(7860);
/* harmony import */ var _chunk_GF4QT2HQ_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(3974);
/* harmony import */ var _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(6871);
/* harmony import */ var _chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(7470);
/* harmony import */ var _chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(992);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(7492);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(5313);
/* harmony import */ var _chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(7953);
/* harmony import */ var _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(2573);











































// src/cli/login/in-actions.ts
var DEFAULT_WORKFLOW = "refresh-meta-token.yml";
var LOOK_MS = 3e4;
var FOLLOW_MS = 10 * 6e4;
var CREDENTIAL_HINT = "It may be a fine-grained personal access token with Actions: write in that repository, and nothing else: https://github.com/settings/personal-access-tokens/new";
async function logInThroughActions(typed, context, limitMs) {
  const { terminal, runtime } = context;
  const found = await (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_10__/* .withRepository */ .Bq)(typed, context);
  const environment = (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_10__/* .commandEnvironment */ .J$)(found, context.env);
  const flags = await withDialogFlags(found, environment, context);
  const repository = (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_10__/* .repositoryOf */ ._M)(flags, environment);
  const workflow = readWorkflow(flags);
  const fields = (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_10__/* .commandFields */ .rc)(flags, environment);
  const asked = (0,_chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_1__/* .readDialogSetup */ .SR)(fields, flags, environment);
  const dialog = { ...asked, scopes: (0,_chunk_AJTK3TQ2_js__WEBPACK_IMPORTED_MODULE_11__/* .withBasicScope */ .Vb)(asked.scopes, asked.platform) };
  const token = await requireCredential(environment, context);
  const github = (budgetMs) => (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_29__/* .createGitHub */ .Cl)({
    runtime,
    budget: (0,_chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_35__/* .startBudget */ .cg)(budgetMs, runtime.now),
    token,
    credentialName: environment.githubToken === void 0 ? "the GitHub token" : environment.githubTokenName,
    apiUrl: environment.githubApiUrl,
    serverUrl: environment.githubServerUrl,
    userAgent: "refresh-meta-token"
  });
  const location = readLocation(fields, repository);
  const before = await writtenAt(github(LOOK_MS), location);
  const ref = await findBranch(github(LOOK_MS), repository, workflow, flags);
  await (0,_chunk_X3ED6ANA_js__WEBPACK_IMPORTED_MODULE_9__/* .confirmWrite */ .o)(
    `Log in here, and let ${workflow} in ${repository} store the new token?`,
    flags.yes === true,
    terminal
  );
  const state = (0,_chunk_YBKOLYV6_js__WEBPACK_IMPORTED_MODULE_36__/* .randomBytes */ .po)(24).toString("base64url");
  const { login, browser } = await (0,_chunk_XUL7YKWZ_js__WEBPACK_IMPORTED_MODULE_0__/* .logInWithBrowser */ .O)({ ...dialog, state, limitMs }, context);
  const page = `${environment.githubServerUrl}/${repository}/actions`;
  const progress = terminal.progress(`Starting ${workflow} \u2026`);
  const inputs = { mode: "reauthorize", "authorization-response": (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_22__/* .handOver */ .Cl)(login.code) };
  const line = github(FOLLOW_MS);
  const started = await (0,_chunk_DLBM4WBQ_js__WEBPACK_IMPORTED_MODULE_27__/* .dispatchWorkflow */ .i)(line, repository, { workflow, ref, inputs }, runtime);
  let end = started.kind === "done" ? { kind: "still-running" } : started;
  let run = `${page}/workflows/${workflow}`;
  if (started.kind === "done" && started.data.runId !== void 0) {
    run = `${page}/runs/${started.data.runId}`;
    progress.update(`The run has started: ${run}`);
    const budget = (0,_chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_35__/* .startBudget */ .cg)(FOLLOW_MS, runtime.now);
    end = await (0,_chunk_GF4QT2HQ_js__WEBPACK_IMPORTED_MODULE_28__/* .followRun */ .R2)(line, repository, started.data.runId, { runtime, budget });
  }
  const after = end.kind === "succeeded" ? await writtenAt(github(LOOK_MS), location) : before;
  const isStored = before.kind === "done" && after.kind === "done" && after.data !== void 0 ? before.data !== after.data : void 0;
  progress.stop();
  try {
    const told = tellEnd(end, run, isStored);
    browser.show(
      told.exitCode === 0 ? { kind: "done", title: told.title, facts: [["Run", run]] } : { kind: "failed", title: told.title, what: told.what, hint: told.hint }
    );
    if (end.kind === "problem") throw (0,_chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_1__/* .stopForProblem */ .lp)(end.problem);
    if (told.exitCode !== 0) throw new _chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_1__/* .LoginStopped */ .xr({ reason: "login-refused", ...told });
    const { out } = terminal;
    if (flags.json === true) {
      out.line((0,_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_37__/* .jsonText */ .s$)({ stored: isStored ?? null, run_url: run }));
    } else {
      out.line(`${out.paint("green", "\u2713")} ${told.title}. ${told.hint === "" ? "" : `${told.hint} `}${run}`);
    }
    return 0;
  } finally {
    await browser.close();
  }
}
async function withDialogFlags(flags, environment, context) {
  const { terminal } = context;
  const fields = (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_10__/* .commandFields */ .rc)(flags, environment);
  const platform = (0,_chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_1__/* .loginPlatform */ .Tv)(fields, environment);
  const hasAppId = fields.text("app-id", platform).value !== "";
  const hasScopes = flags.scope !== void 0 || flags.configId !== void 0 || platform !== "facebook";
  if (!terminal.isInteractive) {
    (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_10__/* .refuseMissing */ .jQ)([
      { ...(0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_10__/* .yesNeeded */ .r9)({ yes: flags.yes }), hint: "Add --yes." },
      { name: "--repo", isGiven: (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_10__/* .repositoryGiven */ .cW)(flags, environment), hint: "Example: --repo acme/website" },
      { name: "--app-id", isGiven: hasAppId, hint: _chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_10__/* .APP_ID_HINT */ .sB },
      { name: "--scope", isGiven: hasScopes, hint: "Example: --scope ads_read,read_insights" },
      {
        name: environment.githubTokenName,
        isGiven: environment.githubToken !== void 0 || await (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_10__/* .credentialOfGh */ .oo)(environment) !== void 0,
        says: "is missing in the environment.",
        hint: CREDENTIAL_HINT
      }
    ]);
  }
  return {
    ...flags,
    ...hasAppId ? {} : { appId: await (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_10__/* .askForAppId */ .t2)(platform, flags, context) },
    ...hasScopes ? {} : { scope: await askForScopes(terminal) }
  };
}
function askForScopes(terminal) {
  return (0,_chunk_KASXIQWW_js__WEBPACK_IMPORTED_MODULE_15__/* .askText */ .L5)(terminal, "Permissions to ask for", "ads_read", (typed) => (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_22__/* .readScopes */ .Q9)("--scope", typed));
}
var CODE_LIVES_ON = "The code of this login is in the inputs of the run. It is worthless without the app secret, and expires within minutes.";
function tellEnd(end, run, isStored) {
  switch (end.kind) {
    case "succeeded":
      if (isStored) return { exitCode: 0, title: "The run stored the new token", what: "", hint: "" };
      if (isStored === void 0) {
        const hint = "Its summary says whether it stored the new token.";
        return { exitCode: 0, title: "The run ended without a failure", what: "", hint };
      }
      return {
        exitCode: 1,
        title: "The run did not store the token",
        what: `The run ended without a failure, but the secret was not written: ${run}`,
        hint: "Its summary says why. The workflow has to pass the inputs mode and authorization-response on to the action."
      };
    case "failed":
      return {
        exitCode: 1,
        title: "The run did not store the token",
        what: `The run failed: ${run}`,
        hint: "Its summary says why and what to do. --redirect-uri has to be the redirect-uri of the workflow."
      };
    case "still-running":
      return {
        exitCode: 1,
        title: "The run has not ended yet",
        what: `It was not seen to end: ${run}`,
        hint: `Watch it there. ${CODE_LIVES_ON}`
      };
    case "problem":
      return {
        exitCode: 1,
        title: "GitHub did not start or show the run",
        what: end.problem.message,
        hint: `${end.problem.hint} ${CODE_LIVES_ON}`
      };
  }
}
function readLocation(fields, repository) {
  const read = (name, reader) => {
    const field = fields.text(name);
    return reader(field.name, field.value);
  };
  if (fields.text("secret-name").value === "") return void 0;
  const secret = read("secret-name", _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_22__/* .readSecretName */ .af);
  const environment = read("environment", _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_22__/* .readEnvironment */ .Qo);
  const organization = read("organization", _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_22__/* .readOrganization */ .wu);
  if (organization !== void 0) return { kind: "organization", organization, store: "actions", secret };
  return environment === void 0 ? { kind: "repository", repository, store: "actions", secret } : { kind: "environment", repository, environment, secret };
}
async function writtenAt(github, location) {
  if (location === void 0) return { kind: "not-asked" };
  const secret = (0,_chunk_URZK2CQH_js__WEBPACK_IMPORTED_MODULE_12__/* .readSecret */ .n5)(github, location, location.secret);
  return (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_29__/* .replyOf */ .Me)(secret.then((found) => ({ data: found?.updatedAt })));
}
function readWorkflow({ workflow = DEFAULT_WORKFLOW }) {
  if (typeof workflow === "string" && /^[\w.-]{1,100}\.ya?ml$/.test(workflow)) return workflow;
  throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_26__/* .InputError */ .d(
    "--workflow",
    "must be the name of a workflow file.",
    `Example: --workflow ${DEFAULT_WORKFLOW}`
  );
}
async function requireCredential(environment, { terminal }) {
  return (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_10__/* .requireSecret */ .ew)(
    {
      given: environment.githubToken ?? await (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_10__/* .credentialOfGh */ .oo)(environment),
      variable: "GH_TOKEN",
      question: "GitHub token",
      hint: CREDENTIAL_HINT
    },
    terminal
  );
}
async function findBranch(github, repository, workflow, { ref }) {
  const [facts, state] = await Promise.all([
    (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_29__/* .repositoryFacts */ .Ow)(github, repository),
    (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_29__/* .workflowState */ .$l)(github, repository, workflow)
  ]);
  if (facts.kind === "problem") throw (0,_chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_1__/* .stopForProblem */ .lp)(facts.problem);
  if (state.kind === "problem") throw (0,_chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_1__/* .stopForProblem */ .lp)(state.problem);
  if (state.data !== "active") {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_26__/* .InputError */ .d(
      "--workflow",
      "names a workflow that is disabled.",
      `Enable it: gh workflow enable ${workflow}`
    );
  }
  return typeof ref === "string" ? ref : facts.data.defaultBranch;
}



/***/ })

};
