export const id = 423;
export const ids = [423];
export const modules = {

/***/ 2266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   Nx: () => (/* binding */ alertsOfLivingToken),
/* harmony export */   XU: () => (/* binding */ isDead),
/* harmony export */   kD: () => (/* binding */ mostSevereLevel),
/* harmony export */   m5: () => (/* binding */ alertsOfCredential)
/* harmony export */ });
/* harmony import */ var _chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6090);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5946);



// src/token/alert.ts
function isDead(alerts) {
  return alerts.some(({ kind }) => kind === "dead");
}
var LEVELS = [14, 7, 3, 1, 0];
function levelOf(alert, now) {
  switch (alert.kind) {
    case "dead":
    case "missing-scopes":
      return 0;
    case "ends-soon":
    case "data-access":
    case "github-credential-ends":
      return levelOfDeadline(alert.endsAt, now);
    case "refused-by-meta":
    case "asset-refused":
    case "refresh-declined":
    case "github-credential":
    case "target":
      return 14;
  }
}
function mostSevereLevel(alerts, now) {
  const levels = alerts.map((alert) => levelOf(alert, now));
  return LEVELS.findLast((level) => levels.includes(level)) ?? 14;
}
function levelOfDeadline(endsAt, now) {
  const days = (endsAt - now) / _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_;
  if (days <= 0) return 0;
  if (days <= 1) return 1;
  if (days <= 3) return 3;
  return days <= 7 ? 7 : 14;
}
function alertsOfLivingToken(facts, policy, now, notExtended) {
  const alerts = [];
  const lacking = (0,_chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_0__/* .missingScopes */ ["if"])(facts.scopes, policy);
  if (lacking.length > 0) {
    const ofApp = facts.kind === "app" ? { ofApp: true } : {};
    alerts.push({ kind: "missing-scopes", scopes: lacking, ...ofApp });
  }
  if (notExtended !== "would-extend" && (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .isDate */ .$P)(facts.expiresAt) && (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .endsWithin */ ._c)(facts.expiresAt, policy.warnBeforeDays, now)) {
    alerts.push({
      kind: "ends-soon",
      endsAt: facts.expiresAt,
      why: facts.kind === "page" ? "page-token" : notExtended
    });
  }
  const ruled = (0,_chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_0__/* .scopesRuledByDataAccess */ .rf)(facts.scopes);
  const dataAccess = facts.dataAccessExpiresAt;
  if (ruled.length > 0 && (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .isDate */ .$P)(dataAccess) && (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .endsWithin */ ._c)(dataAccess, policy.warnBeforeDays, now)) {
    alerts.push({ kind: "data-access", endsAt: dataAccess, scopes: ruled });
  }
  return alerts;
}
function alertsOfCredential(endsAt, policy, now) {
  return (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .isDate */ .$P)(endsAt) && (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .endsWithin */ ._c)(endsAt, policy.warnBeforeDays, now) ? [{ kind: "github-credential-ends", endsAt }] : [];
}
function reasonOf(alert) {
  switch (alert.kind) {
    case "dead":
    case "refused-by-meta":
      return alert.reason;
    case "missing-scopes":
      return alert.ofApp ? "app-token-scopes" : "missing-scopes";
    case "asset-refused":
      return "asset-refused";
    case "ends-soon":
      return "ends-soon";
    case "refresh-declined":
      return "refresh-declined";
    case "data-access":
      return "data-access-ends";
    case "github-credential":
      return alert.problem.reason;
    case "github-credential-ends":
      return "credential-ends";
    case "target":
      return "target-not-written";
  }
}




/***/ }),

/***/ 4726:
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
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5946);
/* harmony import */ var _chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6380);
/* harmony import */ var _chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7452);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1526);





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
  const { default: sodium } = await __webpack_require__.e(/* import() */ 768).then(__webpack_require__.bind(__webpack_require__, 4768));
  await sodium.ready;
  return sodium;
}

// src/github/secret-scopes.ts
var PER_PAGE = 100;
var MOST_SECRETS = 1e3;
var TextOrNumber = (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([(0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .safeInteger */ .Y2)(), (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)(String))]);
var KeyFacts = (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
  (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ key_id: TextOrNumber, key: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6)(isPublicKey)) }),
  (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)(({ key_id, key }) => ({ keyId: key_id, key }))
);
var SecretFacts = (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  name: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(),
  updated_at: _chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_1__/* .Time */ .gX,
  visibility: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KI)(["all", "private", "selected"]))
});
var SecretList = (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ secrets: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)(SecretFacts) });
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
    const problem = (0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOf */ .Zw)({ kind: "unintelligible" }, secretsPurpose(secretScope), github.hintContext);
    return { kind: "closed", ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ problem, credentialEndsAt }) };
  } catch (error) {
    if (!(error instanceof _chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_)) throw error;
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
    read: (0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_1__/* .reading */ .hF)(KeyFacts)
  });
}
async function readSecret(github, secretScope, name) {
  try {
    return await askSecret(github, secretScope, name);
  } catch (error) {
    if ((0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .Of)(error, 404) === void 0) throw error;
    return void 0;
  }
}
async function askSecret(github, secretScope, name) {
  const { path, parameters } = scopePath(secretScope);
  const { data, at } = await github.ask(
    github.route(`GET ${path}/{secret_name}`),
    { ...parameters, secret_name: name },
    { purpose: secretsPurpose(secretScope), read: (0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_1__/* .reading */ .hF)(SecretFacts) }
  );
  return toMetadata(data, at);
}
function hasMoved(github, location, seen) {
  const before = seen.secrets.get(location.secret.toUpperCase())?.updatedAt;
  const ask = before === void 0 ? readSecret : askSecret;
  const look = async () => {
    const now = await ask(github, location, location.secret);
    if (now?.at !== void 0 && !(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .clocksAgree */ .G$)(now.at, seen.at)) throw ofAnotherTime(github, location);
    return { data: now?.updatedAt !== before };
  };
  return (0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_1__/* .replyOf */ .Me)(look());
}
function ofAnotherTime(github, location) {
  const failure = { kind: "of-another-time" };
  const problem = (0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOf */ .Zw)(failure, secretsPurpose(location), github.hintContext);
  return new _chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_({ failure, problem, mayHaveHappened: false });
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
      { purpose: secretsPurpose(secretScope), read: (0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_1__/* .reading */ .hF)(SecretList) }
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
        parameters: (0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRepository */ .T8)(secretScope.repository)
      };
    case "environment":
      return {
        path: "/repos/{owner}/{repo}/environments/{environment_name}/secrets",
        parameters: { ...(0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRepository */ .T8)(secretScope.repository), environment_name: secretScope.environment }
      };
    case "organization":
      return {
        path: `/orgs/{org}/${secretScope.store}/secrets`,
        parameters: { org: secretScope.organization }
      };
  }
}




/***/ }),

/***/ 3423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGitHub: () => (/* reexport safe */ _chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_5__.Cl),
/* harmony export */   createIssueTracker: () => (/* binding */ createIssueTracker),
/* harmony export */   loadApp: () => (/* binding */ loadApp),
/* harmony export */   loadDispatch: () => (/* binding */ loadDispatch),
/* harmony export */   loadSecrets: () => (/* binding */ loadSecrets),
/* harmony export */   loadVariables: () => (/* binding */ loadVariables),
/* harmony export */   readScopeAccess: () => (/* reexport safe */ _chunk_XEKN43ND_js__WEBPACK_IMPORTED_MODULE_2__.VU),
/* harmony export */   repositoryFacts: () => (/* reexport safe */ _chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_5__.Ow),
/* harmony export */   runCreatedAt: () => (/* reexport safe */ _chunk_VH2KQW2K_js__WEBPACK_IMPORTED_MODULE_3__.DM)
/* harmony export */ });
/* harmony import */ var _chunk_LMLUBCBT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2266);
/* harmony import */ var _chunk_2A77TNOL_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(469);
/* harmony import */ var _chunk_HQH6WZ4N_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7877);
/* harmony import */ var _chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6090);
/* harmony import */ var _chunk_XEKN43ND_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4726);
/* harmony import */ var _chunk_VH2KQW2K_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(377);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5946);
/* harmony import */ var _chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6380);
/* harmony import */ var _chunk_JLKD4JRM_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5441);
/* harmony import */ var _chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8792);
/* harmony import */ var _chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7452);
/* harmony import */ var _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4827);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1526);
















// src/github/issue-calls.ts
var PER_PAGE = 100;
var MOST_PAGES = 100;
var UserFacts = (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .nullish */ .cl)((0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ik)({ login: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .string */ .Yj)() }));
var IssueFacts = (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ik)({
  number: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .pipe */ .Fs)((0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .number */ .ai)(), (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .integer */ .nd)(), (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .minValue */ .Ww)(1)),
  title: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .string */ .Yj)(),
  body: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .nullish */ .cl)((0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .string */ .Yj)()),
  labels: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .optional */ .lq)((0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YO)((0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .union */ .KC)([(0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .string */ .Yj)(), (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ik)({ name: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .nullish */ .cl)((0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .string */ .Yj)()) })])), []),
  user: UserFacts,
  created_at: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .nullish */ .cl)((0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .string */ .Yj)()),
  closed_at: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .nullish */ .cl)((0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .string */ .Yj)()),
  pull_request: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .optional */ .lq)((0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .unknown */ .L5)())
});
var ListedIssueFacts = (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ik)({
  ...IssueFacts.entries,
  body: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .nullable */ .me)((0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .string */ .Yj)()),
  user: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .nullable */ .me)((0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ik)({ login: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .string */ .Yj)() }))
});
var CommentFacts = (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ik)({ id: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .number */ .ai)() });
function createIssueCalls(github, repository) {
  const { issues, users } = github.rest;
  const at = (0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_5__/* .splitRepository */ .T8)(repository);
  const purpose = { kind: "issues", repository };
  async function ask(endpoint, parameters, read, findDone) {
    const { data } = await github.ask(endpoint, parameters, { purpose, read, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_10__/* .present */ .E)({ findDone }) });
    return data;
  }
  function certain(findDone) {
    return async () => {
      const found = await findDone();
      if (found !== void 0) return found;
      throw unknown2(purpose, true);
    };
  }
  function unknown2(about, mayHaveHappened) {
    const failure = { kind: "unintelligible" };
    const problem = (0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_5__/* .problemOf */ .Zw)(failure, about, github.hintContext);
    return new _chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_5__/* .GitHubError */ .y_({ failure, problem, mayHaveHappened });
  }
  const list = (filter, mostPages) => allPages(
    (page) => github.ask(
      issues.listForRepo,
      { ...at, ...filter, ...page },
      { purpose, read: readIssues, isDivisible: true }
    ),
    mostPages
  );
  return {
    /** All issues, or those with a label, without pull requests, and GitHub's clock. */
    listIssues: (filter) => list(filter),
    /** The hundred newest open issues, whatever their labels. */
    listNewest: () => list({ state: "open", sort: "created", direction: "desc" }, 1),
    create: (content, findDone) => ask(issues.create, { ...at, ...content }, readIssue, certain(findDone)),
    change: (number2, change) => ask(issues.update, { ...at, issue_number: number2, ...change }, readIssue),
    /** Not repeated after a lost reply: comments are never read to find out. */
    comment: (number2, body) => ask(issues.createComment, { ...at, issue_number: number2, body }, (0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_5__/* .reading */ .hF)(CommentFacts)),
    lock: (number2) => ask(issues.lock, { ...at, issue_number: number2 }, anything),
    unlock: (number2) => ask(issues.unlock, { ...at, issue_number: number2 }, anything),
    changeComment: (id, body) => ask(issues.updateComment, { ...at, comment_id: id, body }, (0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_5__/* .reading */ .hF)(CommentFacts)),
    /** Makes sure that a label exists. */
    ensureLabel: async (name, color, description) => {
      try {
        await ask(issues.getLabel, { ...at, name }, anything);
      } catch (missing) {
        if ((0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_5__/* .refusalOf */ .Of)(missing, 404) === void 0) throw missing;
        try {
          await ask(issues.createLabel, { ...at, name, color, description }, anything, _chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_5__/* .idempotent */ .yB);
        } catch (error) {
          if ((0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_5__/* .refusalOf */ .Of)(error, 422)?.saying !== "already-exists") throw error;
        }
      }
    },
    addLabels: (number2, labels) => ask(issues.addLabels, { ...at, issue_number: number2, labels }, anything, _chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_5__/* .idempotent */ .yB),
    /** True when GitHub says that issues can be assigned to this login; false also when it cannot be asked. */
    isAssignable: async (login) => {
      const asked = github.ask(
        issues.checkUserCanBeAssigned,
        { ...at, assignee: login },
        { purpose, read: anything }
      );
      return (await (0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_5__/* .replyOf */ .Me)(asked)).kind === "done";
    },
    /**
     * The login that this credential writes as; undefined if GitHub refuses to say. `GET /user` is refused to apps and to
     * `GITHUB_TOKEN`, which the GraphQL API answers (https://github.com/fullsend-ai/fullsend/issues/1953).
     */
    ownLogin: async () => {
      const account = { kind: "account" };
      if (!github.isInstallation) {
        const read = (data2) => (0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_5__/* .reading */ .hF)((0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ik)({ login: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .string */ .Yj)() }))(data2)?.login;
        return (await github.ask(users.getAuthenticated, {}, { purpose: account, read })).data;
      }
      const query = "{viewer{login}}";
      const { data } = await github.ask(
        github.route(`POST ${github.graphqlUrl}`),
        { query },
        { purpose: account, read: readViewer, findDone: _chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_5__/* .idempotent */ .yB }
      );
      return data.login;
    },
    /** For a run that needs its login but got none. */
    loginUnknown: () => unknown2({ kind: "account" }, false)
  };
}
function readViewer(body) {
  const answer = (0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_5__/* .reading */ .hF)(Viewer)(body);
  return answer && ("errors" in answer ? {} : answer.data.viewer);
}
var Viewer = (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .union */ .KC)([
  (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ik)({ errors: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .pipe */ .Fs)((0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YO)((0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .unknown */ .L5)()), (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .minLength */ .Bp)(1)) }),
  (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ik)({ data: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ik)({ viewer: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ik)({ login: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .string */ .Yj)() }) }) })
]);
var PAGE_SIZES = [PER_PAGE, 50, 25, 5, 1];
async function allPages(ask, mostPages = MOST_PAGES) {
  const items = [];
  let clock;
  const read = async (start, size) => {
    const [length = 1, part] = PAGE_SIZES.slice(size);
    try {
      const { data, at, hasNext } = await ask({ per_page: length, page: start / length + 1 });
      items.push(...data.items);
      clock = at;
      return hasNext ?? data.length >= length;
    } catch (error) {
      if (part === void 0 || !isTooLarge(error)) throw error;
      for (let from = start; from < start + length; from += part) {
        if (!await read(from, size + 1)) return false;
      }
      return true;
    }
  };
  for (let page = 0; page < mostPages && await read(page * PER_PAGE, 0); page++) ;
  return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_10__/* .present */ .E)({ items, at: clock });
}
function isTooLarge(error) {
  if (!(error instanceof _chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_5__/* .GitHubError */ .y_)) return false;
  const { failure } = error;
  return failure.kind === "unanswered" && failure.reason === "too-large";
}
function readIssues(data) {
  const facts = (0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_5__/* .reading */ .hF)((0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YO)(ListedIssueFacts))(data);
  if (facts === void 0) return void 0;
  return { items: facts.filter((item) => !item.pull_request).map(toIssue), length: facts.length };
}
function readIssue(data) {
  const facts = (0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_5__/* .reading */ .hF)(IssueFacts)(data);
  return facts && toIssue(facts);
}
function toIssue(facts) {
  return {
    number: facts.number,
    title: facts.title,
    body: facts.body ?? "",
    labels: facts.labels.map((label) => typeof label === "string" ? label : label.name ?? ""),
    author: facts.user?.login,
    createdAt: secondsOf(facts.created_at),
    closedAt: secondsOf(facts.closed_at)
  };
}
function secondsOf(text) {
  const milliseconds = Date.parse(text ?? "");
  return Number.isNaN(milliseconds) ? void 0 : Math.floor(milliseconds / 1e3);
}
function anything() {
  return true;
}

// src/github/marker.ts
var MOST_BODY = 65500;
var MOST_TITLE = 190;
var MOST_PLACES = 1e3;
var STAGES = [..._chunk_LMLUBCBT_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.map(String), "resolved", "duplicate"].join("|");
var MARKER = new RegExp(
  `^<!--\\s*refresh-meta-token:v1\\s+id=(?<id>[0-9a-f]{64})\\s+level=(?<level>${STAGES})(?:\\s+said=(?<said>${_chunk_LMLUBCBT_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.join("|")}))?(?:\\s+back=(?<back>\\d{1,3}))?(?:\\s+well=(?<well>[0-9a-z]{1,9}))?(?:\\s+places=(?<places>[0-9a-f,]+))?(?:\\s+new=(?<opened>[0-9a-z]{1,9}))?(?:\\s+sig=(?<sig>[0-9a-f]{32}))?\\s*-->`,
  "gm"
);
function markerId(locationKey) {
  return (0,_chunk_HQH6WZ4N_js__WEBPACK_IMPORTED_MODULE_11__/* .createHash */ .n1)("sha256").update(locationKey).digest("hex");
}
function placeId(locationKey) {
  return markerId(locationKey).slice(0, 12);
}
function withMarker(text, id, marker, key, signed) {
  const openedAt = signed !== void 0 && "openedAt" in signed ? signed.openedAt.toString(36) : void 0;
  const facts = factsOf(id, marker);
  const seal = key === void 0 || signed === void 0 ? [] : [...openedAt === void 0 ? [] : [`new=${openedAt}`], `sig=${signature(key, facts, signed)}`];
  const written = `<!-- refresh-meta-token:v1 ${[...facts, ...seal].join(" ")} -->`;
  const harmless = text.replaceAll(/<!--(?=\s*refresh-meta-token)/gi, "&lt;!--");
  return `${cut(harmless, MOST_BODY - written.length)}

${written}`;
}
function factsOf(id, { stage, said, relapses, wellSince, unwritten }) {
  const places = unwritten.slice(0, MOST_PLACES);
  return [
    `id=${id}`,
    `level=${stage}`,
    ...said === void 0 ? [] : [`said=${said}`],
    ...relapses === void 0 ? [] : [`back=${relapses}`],
    ...wellSince === void 0 ? [] : [`well=${wellSince.toString(36)}`],
    ...places.length === 0 ? [] : [`places=${places.join(",")}`]
  ];
}
function readMarker(body, id) {
  const found = [...body.replaceAll("\r\n", "\n").matchAll(MARKER)].at(-1)?.groups;
  if (found === void 0 || found.id !== id) return void 0;
  const { level, said, back, well, places, opened, sig } = found;
  const stage = level === "resolved" || level === "duplicate" ? level : levelOf(level);
  if (stage === void 0) return void 0;
  const marker = {
    stage,
    unwritten: places?.split(",") ?? [],
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_10__/* .present */ .E)({
      said: levelOf(said),
      relapses: back === void 0 ? void 0 : Number(back),
      wellSince: well === void 0 ? void 0 : Number.parseInt(well, 36)
    })
  };
  const facts = factsOf(id, marker);
  const isSigned = (key, signed) => sig !== void 0 && (0,_chunk_HQH6WZ4N_js__WEBPACK_IMPORTED_MODULE_11__/* .timingSafeEqual */ .C5)(Buffer.from(sig), Buffer.from(signature(key, facts, signed)));
  return {
    ...marker,
    isSignedFor: (key, { number: number2, author }) => isSigned(key, { number: number2, author }),
    isSignedBeforeOpening: (key) => {
      if (opened === void 0) return void 0;
      const openedAt = Number.parseInt(opened, 36);
      return isSigned(key, { openedAt }) ? openedAt : void 0;
    }
  };
}
function mostSevereSaid({ stage, said }) {
  return said ?? (typeof stage === "number" ? stage : void 0);
}
function remark(body, id, marker, key, signed) {
  return withMarker(body.replaceAll(/\s*<!--\s*refresh-meta-token:v1[^>]*-->/g, ""), id, marker, key, signed);
}
function cutTitle(title) {
  return cut(title, MOST_TITLE);
}
function signature(key, facts, signed) {
  const bound = "number" in signed ? `${signed.number} by ${signed.author?.toLowerCase()}` : `new ${signed.openedAt}`;
  return (0,_chunk_HQH6WZ4N_js__WEBPACK_IMPORTED_MODULE_11__/* .createHmac */ .Gz)("sha256", key.reveal()).update(["refresh-meta-token issue", ...facts, bound].join("\n")).digest("hex").slice(0, 32);
}
function levelOf(text) {
  return _chunk_LMLUBCBT_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.find((level) => String(level) === text);
}
function cut(text, length) {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
}

// src/github/issue-content.ts
function isMoreSevere(level, said) {
  return said === void 0 || level < said;
}
function isMilder(level, stage) {
  return typeof stage === "number" && level > stage;
}
function markerFor({ level }, unwritten, { said, relapses } = {}) {
  const isMilderThanSaid = said !== void 0 && said < level;
  return {
    stage: level,
    unwritten,
    ...isMilderThanSaid && { said },
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_10__/* .present */ .E)({ relapses: relapses || void 0 })
  };
}
function contentOf({ id, key }, { title, body }, marker, signed) {
  return { title: cutTitle(title), body: withMarker(body, id, marker, key, signed) };
}
function remarked(issue, { id, key }, marker) {
  return remark(issue.body, id, marker, key, issue);
}
function isSame(issue, content) {
  return issue.title === content.title && issue.body.replaceAll("\r\n", "\n") === content.body;
}

// src/github/issue-opening.ts
var LABEL_COLOR = "fbca04";
var LABEL_DESCRIPTION = "A Meta access token needs a person";
var MOST_ASSIGNEES = 10;
function createIssueOpener(options, calls, ours) {
  const labels = [options.label, ...options.extraLabels];
  const ensureLabel = (0,_chunk_2A77TNOL_js__WEBPACK_IMPORTED_MODULE_12__/* .once */ .O)(() => calls.ensureLabel(options.label, LABEL_COLOR, LABEL_DESCRIPTION));
  const assignees = (0,_chunk_2A77TNOL_js__WEBPACK_IMPORTED_MODULE_12__/* .once */ .O)(async () => {
    const logins = [...new Set(options.assignees)].slice(0, MOST_ASSIGNEES);
    const assignable = await Promise.all(logins.map((login) => calls.isAssignable(login)));
    return logins.filter((_login, index) => assignable[index]);
  });
  async function restoreLabels(issue) {
    const has = new Set(issue.labels.map((name) => name.toLowerCase()));
    const missing = labels.filter((name) => !has.has(name.toLowerCase()));
    if (missing.length > 0) await calls.addLabels(issue.number, missing).catch(_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_5__/* .ignoreGitHubError */ .ub);
  }
  async function open(subject, wanted, unwritten) {
    const [logins, at] = await Promise.all([
      assignees(),
      ours.clock(),
      // An issue is found even without its label.
      ensureLabel().catch(_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_5__/* .ignoreGitHubError */ .ub)
    ]);
    const marker = markerFor(wanted, unwritten);
    const text = contentOf(subject, wanted, marker, at === void 0 ? void 0 : { openedAt: at });
    const content = { ...text, labels };
    const findDone = () => ours.newest(subject);
    const created = await calls.create({ ...content, assignees: logins }, findDone).catch((error) => {
      if (!(0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_5__/* .refusalOf */ .Of)(error, 422)?.invalidFields.some(isAssigneeField)) throw error;
      return calls.create({ ...content, assignees: [] }, findDone);
    });
    const { number: number2 } = created;
    const { body } = contentOf(subject, wanted, marker, created);
    const [first] = await Promise.all([
      ours.newest(subject).catch(_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_5__/* .ignoreGitHubError */ .ub),
      body === created.body ? void 0 : calls.change(number2, { body }).catch(_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_5__/* .ignoreGitHubError */ .ub)
    ]);
    const earlier = first !== void 0 && first.number < number2 ? first : void 0;
    if (earlier === void 0) await restoreLabels(created);
    return { created: { ...created, body, marker, isProven: true }, earlier };
  }
  return { open, restoreLabels };
}
function isAssigneeField(field) {
  return field === "assignee" || field === "assignees";
}

// src/github/own-issues.ts
var INCIDENT_DAYS = 30;
var RELAPSE_DAYS = 3;
var MAKING_SECONDS = 600;
var UNSIGNED_DAYS = 2;
function subjectOf({ id, signedWith }) {
  return { id: markerId(id), key: signedWith };
}
function createOwnIssues(calls, label) {
  const labelled = (0,_chunk_2A77TNOL_js__WEBPACK_IMPORTED_MODULE_12__/* .once */ .O)(() => calls.listIssues({ state: "open", labels: label }));
  const all = (0,_chunk_2A77TNOL_js__WEBPACK_IMPORTED_MODULE_12__/* .once */ .O)(() => calls.listIssues({ state: "open" }));
  const closed = (0,_chunk_2A77TNOL_js__WEBPACK_IMPORTED_MODULE_12__/* .once */ .O)(
    (since) => calls.listIssues({
      state: "closed",
      labels: label,
      ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_10__/* .present */ .E)({ since: since === void 0 ? void 0 : (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_4__/* .isoTime */ .Ly)(since) })
    })
  );
  const ownLogin = (0,_chunk_2A77TNOL_js__WEBPACK_IMPORTED_MODULE_12__/* .once */ .O)(() => calls.ownLogin());
  async function keepOurs(issues, { id, key }, now) {
    const marked = issues.flatMap((issue) => {
      const marker = readMarker(issue.body, id);
      if (marker === void 0) return [];
      const isSigned = key !== void 0 && marker.isSignedFor(key, issue);
      const isProven = key === void 0 || isSigned || isJustMade(issue, marker, key, now);
      return [{ ...issue, marker, isSigned, isProven }];
    }).sort((one, other) => Number(other.isProven) - Number(one.isProven) || one.number - other.number);
    const signed = marked.filter(({ isSigned }) => isSigned);
    const others = marked.filter(({ isSigned }) => !isSigned);
    if (others.length === 0) return signed;
    const login = await ownLogin().catch((error) => {
      if (key !== void 0 && (signed.length > 0 || isRefusal(error))) return void 0;
      throw error;
    });
    if (login === void 0 && key === void 0) throw calls.loginUnknown();
    if (login === void 0) {
      const made = others.filter(({ isProven }) => isProven);
      return signed.length > 0 ? signed : made.slice(0, 1);
    }
    return marked.filter(({ isSigned, author }) => isSigned || author?.toLowerCase() === login.toLowerCase());
  }
  return {
    /** GitHub's clock when it listed the open issues; undefined if it sent none. */
    clock: async () => (await labelled()).at,
    /** The secret's open issues with the label, the one to keep first. */
    open: async (subject) => {
      const { items, at } = await labelled();
      return keepOurs(items, subject, at);
    },
    /** Its open issues, including those that have lost the label; one with neither label nor proof is somebody else's. */
    openWithoutLabel: async (subject) => {
      const { items, at } = await all();
      return (await keepOurs(items, subject, at)).filter(({ isProven }) => isProven);
    },
    /** The last one that was closed in this incident. `since`: one that a person closed before that was about another token. */
    lastClosed: async (subject, since) => {
      const { at } = await labelled();
      const earliest = at === void 0 ? void 0 : at - INCIDENT_DAYS * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_4__/* .DAY */ .d_;
      const ours = await keepOurs((await closed(earliest)).items, subject, at);
      const inIncident = ours.filter(({ marker, closedAt = 0 }) => {
        if (marker.stage !== "resolved" && since !== void 0 && closedAt < since) return false;
        const days = marker.stage === "resolved" ? RELAPSE_DAYS : INCIDENT_DAYS;
        return marker.stage !== "duplicate" && (at === void 0 || closedAt >= at - days * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_4__/* .DAY */ .d_);
      });
      const proven = inIncident.filter(({ isProven }) => isProven);
      return (proven.length > 0 ? proven : inIncident).at(-1);
    },
    /** Its first among the newest issues, whatever their labels, which GitHub may have dropped. */
    newest: async (subject) => {
      const { items, at } = await calls.listNewest();
      return (await keepOurs(items, subject, at))[0];
    }
  };
}
function isJustMade({ createdAt }, marker, key, now) {
  const openedAt = marker.isSignedBeforeOpening(key);
  if (openedAt === void 0 || createdAt === void 0 || now === void 0) return false;
  return Math.abs(createdAt - openedAt) <= MAKING_SECONDS && now - createdAt <= UNSIGNED_DAYS * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_4__/* .DAY */ .d_;
}
function isRefusal(error) {
  return error instanceof _chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_5__/* .GitHubError */ .y_ && error.problem.kind === "permanent";
}

// src/github/issues.ts
var MOST_RELAPSES = 2;
function createIssueTracker(options) {
  const { github, repository } = options;
  const calls = createIssueCalls(github, repository);
  const page = `${options.serverUrl.replace(/\/+$/, "")}/${repository}/issues`;
  const opened = /* @__PURE__ */ new Map();
  const notes = /* @__PURE__ */ new Map();
  const ours = createOwnIssues(calls, options.label);
  const opener = createIssueOpener(options, calls, ours);
  const done = (kind, number2) => ({ kind, number: number2, url: `${page}/${number2}` });
  async function sync(desired) {
    const { wanted } = desired;
    const subject = subjectOf(desired);
    const [kept, ...duplicates] = await findOpen(subject, wanted !== void 0 || desired.hasRecovered);
    for (const duplicate of duplicates) await closeAsDuplicate(duplicate, subject);
    if (wanted === void 0)
      return kept === void 0 ? { kind: "nothing" } : resolve(kept, subject, desired);
    if (kept !== void 0 && desired.keepsOpen) return done("nothing", kept.number);
    const unwritten2 = desired.unwritten.map(placeId);
    return kept === void 0 ? bringBack(subject, wanted, unwritten2, desired.since) : update(kept, subject, wanted, unwritten2);
  }
  async function findOpen(subject, anywhere) {
    const known = opened.get(subject.id);
    if (known !== void 0) return [known];
    const found = await ours.open(subject);
    if (found.length > 0 || !anywhere) return found;
    const unlabelled = await ours.openWithoutLabel(subject);
    for (const issue of unlabelled.slice(0, 1)) await opener.restoreLabels(issue);
    return unlabelled;
  }
  async function closeAsDuplicate(issue, subject) {
    const body = remarked(issue, subject, { ...issue.marker, stage: "duplicate" });
    await calls.change(issue.number, { state: "closed", state_reason: "duplicate", body }).catch(_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_5__/* .ignoreGitHubError */ .ub);
  }
  async function bringBack(subject, wanted, unwritten2, since) {
    const closed = await ours.lastClosed(subject, since);
    if (closed === void 0 || isMilder(wanted.level, closed.marker.stage))
      return open(subject, wanted, unwritten2);
    const { number: number2, marker } = closed;
    const isEscalated = isMoreSevere(wanted.level, mostSevereSaid(marker));
    if (!isEscalated && marker.stage !== "resolved") return done("left-closed", number2);
    const relapses = (marker.relapses ?? 0) + (marker.stage === "resolved" ? 1 : 0);
    const next = markerFor(wanted, unwritten2, { said: mostSevereSaid(marker), relapses });
    const content = contentOf(subject, wanted, next, closed);
    await calls.change(number2, { state: "open", state_reason: "reopened", ...content });
    if (isEscalated) await say(number2, wanted.reopenComment).catch(_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_5__/* .ignoreGitHubError */ .ub);
    return done("reopened", number2);
  }
  async function open(subject, wanted, unwritten2) {
    const { created, earlier } = await opener.open(subject, wanted, unwritten2);
    opened.set(subject.id, earlier ?? created);
    if (earlier === void 0) return done("opened", created.number);
    await closeAsDuplicate(created, subject);
    return done("edited", earlier.number);
  }
  async function update(issue, subject, wanted, unwritten2) {
    const { number: number2, marker } = issue;
    const said = typeof marker.stage === "number" && issue.isProven ? mostSevereSaid(marker) : void 0;
    const next = markerFor(wanted, unwritten2, { said, relapses: marker.relapses });
    const content = contentOf(subject, wanted, next, issue);
    const isEscalated = isMoreSevere(wanted.level, said);
    if (!isEscalated && isSame(issue, content)) return done("nothing", number2);
    await calls.change(number2, content);
    if (!isEscalated) return done("edited", number2);
    try {
      await say(number2, wanted.comment);
      return done("commented", number2);
    } catch (error) {
      if (!(error instanceof _chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_5__/* .GitHubError */ .y_)) throw error;
      if (!error.mayHaveHappened && error.problem.kind === "transient")
        await calls.change(number2, { body: remarked({ ...issue, ...content }, subject, marker) }).catch(_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_5__/* .ignoreGitHubError */ .ub);
      return done("edited", number2);
    }
  }
  async function say(number2, comment) {
    try {
      await calls.comment(number2, comment);
    } catch (error) {
      if ((0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_5__/* .refusalOf */ .Of)(error, 403)?.saying !== "locked") throw error;
      await calls.unlock(number2);
      await calls.comment(number2, comment).finally(() => calls.lock(number2).catch(_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_5__/* .ignoreGitHubError */ .ub));
    }
  }
  async function resolve(issue, subject, { resolvedComment: comment, waitingNote }) {
    const { number: number2, marker } = issue;
    if (marker.stage === "resolved") return done("nothing", number2);
    const at = await ours.clock();
    if ((marker.relapses ?? 0) >= MOST_RELAPSES && at !== void 0) {
      const { wellSince } = marker;
      if (wellSince === void 0) {
        const waiting = { ...issue, body: `${waitingNote}

${issue.body}` };
        await calls.change(number2, { body: remarked(waiting, subject, { ...marker, wellSince: at }) });
        return done("edited", number2);
      }
      if (at - wellSince < RELAPSE_DAYS * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_4__/* .DAY */ .d_) return done("nothing", number2);
    }
    const relapses = (marker.relapses ?? 0) < MOST_RELAPSES ? marker.relapses : void 0;
    const over = {
      stage: "resolved",
      unwritten: [],
      ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_10__/* .present */ .E)({ said: mostSevereSaid(marker), relapses })
    };
    const body = remarked(issue, subject, over);
    await calls.change(number2, { state: "closed", state_reason: "completed", body });
    await say(number2, comment).catch(_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_5__/* .ignoreGitHubError */ .ub);
    return done("closed", number2);
  }
  async function unwritten(key, places) {
    const [issue] = await findOpen(subjectOf(key), false);
    const remembered = new Set(issue?.marker.unwritten);
    return new Set(places.filter((place) => remembered.has(placeId(place))));
  }
  async function note({ body, ...key }) {
    const subject = subjectOf(key);
    const [issue] = await findOpen(subject, false);
    if (issue === void 0) return { kind: "nothing" };
    const { number: number2 } = issue;
    const known = notes.get(subject.id);
    if (known !== void 0) await calls.changeComment(known, body);
    else notes.set(subject.id, (await calls.comment(number2, body)).id);
    return done(known === void 0 ? "commented" : "edited", number2);
  }
  return {
    prefetch: () => {
      ours.clock().catch(_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_5__/* .ignoreGitHubError */ .ub);
    },
    unwritten: (key, places) => unwritten(key, places).catch((error) => (0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_5__/* .ignoreGitHubError */ .ub)(error) ?? /* @__PURE__ */ new Set()),
    sync: (desired) => sync(desired).catch(toProblem),
    note: (wanted) => note(wanted).catch(toProblem)
  };
}
function toProblem(error) {
  if (error instanceof _chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_5__/* .GitHubError */ .y_) return { kind: "problem", problem: error.problem };
  throw error;
}

// src/github/every-run.ts
var loadApp = () => __webpack_require__.e(/* import() */ 213).then(__webpack_require__.bind(__webpack_require__, 5213));
var loadSecrets = () => __webpack_require__.e(/* import() */ 806).then(__webpack_require__.bind(__webpack_require__, 9806));
var loadDispatch = () => __webpack_require__.e(/* import() */ 986).then(__webpack_require__.bind(__webpack_require__, 8986));
var loadVariables = () => __webpack_require__.e(/* import() */ 809).then(__webpack_require__.bind(__webpack_require__, 1809));



/***/ })

};
