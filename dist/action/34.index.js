export const id = 34;
export const ids = [34];
export const modules = {

/***/ 2631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ok: () => (/* binding */ scopePath),
/* harmony export */   VU: () => (/* binding */ readScopeAccess),
/* harmony export */   YZ: () => (/* binding */ readKey),
/* harmony export */   gr: () => (/* binding */ secretsPurpose),
/* harmony export */   n5: () => (/* binding */ readSecret)
/* harmony export */ });
/* harmony import */ var _chunk_OS7OFVXZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5644);
/* harmony import */ var _chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5824);
/* harmony import */ var _chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7013);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9807);





// src/github/secret-scopes.ts
var PER_PAGE = 100;
var MOST_PAGES = 10;
var KeyFacts = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs)(
  (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ key_id: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), key: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6)(_chunk_OS7OFVXZ_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublicKey */ .NP)) }),
  (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pd)(({ key_id, key }) => ({ keyId: key_id, key }))
);
var SecretFacts = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
  name: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
  updated_at: _chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_0__/* .Time */ .gX,
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
    if (at !== void 0) return { kind: "open", secrets, at, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ key, credentialEndsAt }) };
    const problem = (0,_chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)({ kind: "unintelligible" }, secretsPurpose(secretScope), github.hintContext);
    return { kind: "closed", ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ problem, credentialEndsAt }) };
  } catch (error) {
    if (!(error instanceof _chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_)) throw error;
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
    read: (0,_chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(KeyFacts)
  });
}
async function readSecret(github, secretScope, name) {
  const { path, parameters } = scopePath(secretScope);
  try {
    const { data } = await github.ask(
      github.route(`GET ${path}/{secret_name}`),
      { ...parameters, secret_name: name },
      { purpose: secretsPurpose(secretScope), read: (0,_chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(SecretFacts) }
    );
    return toMetadata(data);
  } catch (error) {
    if ((0,_chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .Of)(error, 404) === void 0) throw error;
    return void 0;
  }
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
      { purpose: secretsPurpose(secretScope), read: (0,_chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(SecretList) }
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
        parameters: (0,_chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(secretScope.repository)
      };
    case "environment":
      return {
        path: "/repos/{owner}/{repo}/environments/{environment_name}/secrets",
        parameters: { ...(0,_chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(secretScope.repository), environment_name: secretScope.environment }
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

/***/ 6191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   Nx: () => (/* binding */ alertsOfLivingToken),
/* harmony export */   kD: () => (/* binding */ mostSevereLevel),
/* harmony export */   m5: () => (/* binding */ alertsOfCredential)
/* harmony export */ });
/* harmony import */ var _chunk_36V37WCC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6168);
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9476);



// src/token/alert.ts
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
  const days = (endsAt - now) / _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_;
  if (days <= 0) return 0;
  if (days <= 1) return 1;
  if (days <= 3) return 3;
  return days <= 7 ? 7 : 14;
}
function alertsOfLivingToken(facts, policy, now, notExtended) {
  const alerts = [];
  const lacking = (0,_chunk_36V37WCC_js__WEBPACK_IMPORTED_MODULE_0__/* .missingScopes */ ["if"])(facts.scopes, policy);
  if (lacking.length > 0) {
    const ofApp = facts.kind === "app" ? { ofApp: true } : {};
    alerts.push({ kind: "missing-scopes", scopes: lacking, ...ofApp });
  }
  if (notExtended !== "extended" && (0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_1__/* .isDate */ .$P)(facts.expiresAt) && (0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_1__/* .endsWithin */ ._c)(facts.expiresAt, policy.warnBeforeDays, now)) {
    alerts.push({
      kind: "ends-soon",
      endsAt: facts.expiresAt,
      why: facts.kind === "page" ? "page-token" : notExtended
    });
  }
  const ruled = (0,_chunk_36V37WCC_js__WEBPACK_IMPORTED_MODULE_0__/* .scopesRuledByDataAccess */ .rf)(facts.scopes);
  const dataAccess = facts.dataAccessExpiresAt;
  if (ruled.length > 0 && (0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_1__/* .isDate */ .$P)(dataAccess) && (0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_1__/* .endsWithin */ ._c)(dataAccess, policy.warnBeforeDays, now)) {
    alerts.push({ kind: "data-access", endsAt: dataAccess, scopes: ruled });
  }
  return alerts;
}
function alertsOfCredential(endsAt, policy, now) {
  return (0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_1__/* .isDate */ .$P)(endsAt) && (0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_1__/* .endsWithin */ ._c)(endsAt, policy.warnBeforeDays, now) ? [{ kind: "github-credential-ends", endsAt }] : [];
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

/***/ 9653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGitHub: () => (/* reexport safe */ _chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_4__.Cl),
/* harmony export */   createIssueTracker: () => (/* binding */ createIssueTracker),
/* harmony export */   readScopeAccess: () => (/* reexport safe */ _chunk_7IJSFM23_js__WEBPACK_IMPORTED_MODULE_0__.VU)
/* harmony export */ });
/* harmony import */ var _chunk_7IJSFM23_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2631);
/* harmony import */ var _chunk_SIDNV7KY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6191);
/* harmony import */ var _chunk_36V37WCC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6168);
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9476);
/* harmony import */ var _chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5824);
/* harmony import */ var _chunk_JYKV3UBK_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6817);
/* harmony import */ var _chunk_QOI2MLOS_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(266);
/* harmony import */ var _chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7013);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9807);
/* harmony import */ var _chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5510);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7598);














// src/github/issue-calls.ts
var PER_PAGE = 100;
var MOST_PAGES = 100;
var UserFacts = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_7__/* .nullish */ .cl)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ik)({ login: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_7__/* .string */ .Yj)(), type: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_7__/* .string */ .Yj)()) }));
var IssueFacts = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ik)({
  number: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_7__/* .pipe */ .Fs)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_7__/* .number */ .ai)(), (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_7__/* .integer */ .nd)(), (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_7__/* .minValue */ .Ww)(1)),
  title: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_7__/* .string */ .Yj)(),
  body: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_7__/* .nullish */ .cl)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_7__/* .string */ .Yj)()),
  labels: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YO)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KC)([(0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_7__/* .string */ .Yj)(), (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ik)({ name: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_7__/* .nullish */ .cl)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_7__/* .string */ .Yj)()) })])), []),
  user: UserFacts,
  closed_at: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_7__/* .nullish */ .cl)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_7__/* .string */ .Yj)()),
  pull_request: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L5)())
});
var CommentFacts = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ik)({ id: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_7__/* .number */ .ai)(), body: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_7__/* .nullish */ .cl)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_7__/* .string */ .Yj)()), user: UserFacts });
function createIssueCalls(github, repository) {
  const { issues, users } = github.rest;
  const at = (0,_chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_4__/* .splitRepository */ .T8)(repository);
  const purpose = { kind: "issues", repository };
  async function ask(endpoint, parameters, read, findDone) {
    const { data } = await github.ask(endpoint, parameters, { purpose, read, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_9__/* .present */ .E)({ findDone }) });
    return data;
  }
  return {
    /** All issues with a label, without pull requests, and GitHub's clock. `since`: only those changed after it, ISO 8601. */
    listIssues: (filter) => allPages(
      (page) => github.ask(issues.listForRepo, { ...at, ...filter, ...page }, { purpose, read: readIssues })
    ),
    /** The hundred newest open issues, whatever their labels. */
    listNewest: async () => {
      const filter = { state: "open", sort: "created", direction: "desc", per_page: PER_PAGE };
      return (await ask(issues.listForRepo, { ...at, ...filter }, readIssues)).items;
    },
    create: (content, findDone) => ask(issues.create, { ...at, ...content }, readIssue, findDone),
    change: (number2, change) => ask(issues.update, { ...at, issue_number: number2, ...change }, readIssue),
    listComments: async (number2) => {
      const listed = await allPages(
        (page) => github.ask(
          issues.listComments,
          { ...at, issue_number: number2, ...page },
          { purpose, read: readComments }
        )
      );
      return listed.items;
    },
    comment: (number2, body, findDone) => ask(issues.createComment, { ...at, issue_number: number2, body }, readComment, findDone),
    changeComment: (id, body) => ask(issues.updateComment, { ...at, comment_id: id, body }, readComment),
    /** Makes sure that a label exists. One that exists already is as good as one just made. */
    ensureLabel: async (name, color, description) => {
      try {
        await ask(issues.getLabel, { ...at, name }, anything);
      } catch (missing) {
        if ((0,_chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_4__/* .refusalOf */ .Of)(missing, 404) === void 0) throw missing;
        try {
          await ask(issues.createLabel, { ...at, name, color, description }, anything, _chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_4__/* .doneTwiceIsDoneOnce */ .aL);
        } catch (error) {
          if ((0,_chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_4__/* .refusalOf */ .Of)(error, 422)?.saying !== "already-exists") throw error;
        }
      }
    },
    addLabels: (number2, labels) => ask(issues.addLabels, { ...at, issue_number: number2, labels }, anything, _chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_4__/* .doneTwiceIsDoneOnce */ .aL),
    /** True when GitHub says that issues can be assigned to this login; false also when it cannot be asked. */
    isAssignable: async (login) => {
      const asked = github.ask(
        issues.checkUserCanBeAssigned,
        { ...at, assignee: login },
        { purpose, read: anything }
      );
      return (await (0,_chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_4__/* .replyOf */ .Me)(asked)).kind === "done";
    },
    /** The login behind a personal access token; GitHub refuses this question to apps and to `GITHUB_TOKEN`. */
    ownLogin: async () => {
      const read = (data) => (0,_chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_4__/* .reading */ .hF)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ik)({ login: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_7__/* .string */ .Yj)() }))(data)?.login;
      return (await github.ask(users.getAuthenticated, {}, { purpose: { kind: "account" }, read })).data;
    }
  };
}
async function allPages(ask) {
  const items = [];
  for (let page = 1; ; page++) {
    const { data, at } = await ask({ per_page: PER_PAGE, page });
    items.push(...data.items);
    if (data.length < PER_PAGE || page === MOST_PAGES) return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_9__/* .present */ .E)({ items, at });
  }
}
function readIssues(data) {
  const facts = (0,_chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_4__/* .reading */ .hF)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YO)(IssueFacts))(data);
  if (facts === void 0) return void 0;
  return { items: facts.filter((item) => !item.pull_request).map(toIssue), length: facts.length };
}
function readIssue(data) {
  const facts = (0,_chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_4__/* .reading */ .hF)(IssueFacts)(data);
  return facts && toIssue(facts);
}
function toIssue(facts) {
  const closedAt = Date.parse(facts.closed_at ?? "");
  return {
    number: facts.number,
    title: facts.title,
    body: facts.body ?? "",
    labels: facts.labels.map((label) => typeof label === "string" ? label : label.name ?? ""),
    author: toAuthor(facts.user),
    closedAt: Number.isNaN(closedAt) ? void 0 : Math.floor(closedAt / 1e3)
  };
}
function readComments(data) {
  const facts = (0,_chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_4__/* .reading */ .hF)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YO)(CommentFacts))(data);
  return facts && { items: facts.map(toComment), length: facts.length };
}
function readComment(data) {
  const facts = (0,_chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_4__/* .reading */ .hF)(CommentFacts)(data);
  return facts && toComment(facts);
}
function toComment({ id, body, user }) {
  return { id, body: body ?? "", author: toAuthor(user) };
}
function toAuthor(user) {
  return user ? { login: user.login, isBot: user.type === "Bot" } : void 0;
}
function anything() {
  return true;
}

// src/github/marker.ts

var MOST_TEXT = 65e3;
var MOST_TITLE = 190;
var STAGES = [..._chunk_SIDNV7KY_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.map(String), "resolved", "duplicate"].join("|");
function markerId(locationKey) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.createHash)("sha256").update(locationKey).digest("hex");
}
function withStage(text, id, stage) {
  return withMarker(text, id, `level=${stage}`);
}
function withNote(text, id, note) {
  return withMarker(text, id, `note=${note}`);
}
function withMarker(text, id, fact) {
  const harmless = text.replaceAll(/<!--(?=\s*refresh-meta-token)/gi, "&lt;!--");
  return `${cut(harmless, MOST_TEXT)}

<!-- refresh-meta-token:v1 id=${id} ${fact} -->`;
}
function readStage(text, id) {
  const stage = lastMatch(text, `id=(?<id>[0-9a-f]{64})\\s+level=(?<fact>${STAGES})`, id);
  switch (stage) {
    case void 0:
      return void 0;
    case "resolved":
    case "duplicate":
      return stage;
    default:
      return _chunk_SIDNV7KY_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.find((level) => String(level) === stage);
  }
}
function isNote(text, id, note) {
  return lastMatch(text, "id=(?<id>[0-9a-f]{64})\\s+note=(?<fact>[a-z-]+)", id) === note;
}
function lastMatch(text, facts, id) {
  const markers = text.matchAll(new RegExp(`<!--\\s*refresh-meta-token:v1\\s+${facts}\\s*-->`, "g"));
  const last = [...markers].at(-1)?.groups;
  return last?.id === id ? last.fact : void 0;
}
function restage(body, id, stage) {
  return withStage(body.replaceAll(/\s*<!--\s*refresh-meta-token:v1[^>]*-->/g, ""), id, stage);
}
function cutTitle(title) {
  return cut(title, MOST_TITLE);
}
function cut(text, length) {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
}

// src/github/issues.ts
var LABEL_COLOR = "fbca04";
var LABEL_DESCRIPTION = "A Meta access token needs a person";
var INCIDENT_DAYS = 30;
var MOST_ASSIGNEES = 10;
function createIssueTracker(options) {
  const { github, repository, label } = options;
  const calls = createIssueCalls(github, repository);
  const page = `${options.serverUrl.replace(/\/+$/, "")}/${repository}/issues`;
  const opened = /* @__PURE__ */ new Map();
  const openIssues = once(() => calls.listIssues({ state: "open", labels: label }));
  const ownLogin = once(() => calls.ownLogin());
  const ensureLabel = once(() => calls.ensureLabel(label, LABEL_COLOR, LABEL_DESCRIPTION));
  const assignees = once(async () => {
    const logins = [...new Set(options.assignees)].slice(0, MOST_ASSIGNEES);
    const assignable = await Promise.all(logins.map((login) => calls.isAssignable(login)));
    return logins.filter((_login, index) => assignable[index]);
  });
  const done = (kind, number2) => ({ kind, number: number2, url: `${page}/${number2}` });
  async function sync({ id: locationKey, wanted, resolvedComment }) {
    const id = markerId(locationKey);
    const [kept, ...duplicates] = await findOpen(id);
    for (const duplicate of duplicates) await closeAsDuplicate(duplicate, id);
    if (kept === void 0) return wanted === void 0 ? { kind: "nothing" } : bringBack(id, wanted);
    return wanted === void 0 ? resolve(kept, id, resolvedComment) : update(kept, id, wanted);
  }
  async function findOpen(id) {
    const known = opened.get(id);
    if (known !== void 0) return [known];
    return keepOurs(markedWith(id, (await openIssues()).items));
  }
  async function keepOurs(items) {
    if (items.every(({ author }) => author?.isBot)) return items;
    const login = await ownLogin().catch((error) => {
      if (github.isInstallation && (0,_chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_4__/* .refusalOf */ .Of)(error, 403)) return void 0;
      throw error;
    });
    return items.filter(
      ({ author }) => author?.isBot || author && author.login.toLowerCase() === login?.toLowerCase()
    );
  }
  async function closeAsDuplicate(issue, id) {
    const body = restage(issue.body, id, "duplicate");
    await calls.change(issue.number, { state: "closed", state_reason: "duplicate", body }).catch(onGitHub);
  }
  async function bringBack(id, wanted) {
    const closed = await findClosedByPerson(id);
    if (closed === void 0 || isMilder(wanted.level, closed.stage)) return open(id, wanted);
    const { number: number2, stage } = closed;
    if (!isMoreSevere(wanted.level, stage)) return done("left-closed", number2);
    await say(number2, id, wanted.level, wanted.reopenComment);
    await calls.change(number2, { state: "open", state_reason: "reopened", ...contentOf(id, wanted) });
    return done("reopened", number2);
  }
  async function findClosedByPerson(id) {
    const { at } = await openIssues();
    const since = at === void 0 ? void 0 : at - INCIDENT_DAYS * _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_3__/* .DAY */ .d_;
    const ours = await keepOurs(markedWith(id, (await closedIssues(since)).items));
    const inIncident = ours.filter(
      ({ stage, closedAt }) => typeof stage === "number" && (since === void 0 || closedAt === void 0 || closedAt >= since)
    );
    return inIncident.at(-1);
  }
  const closedIssues = once(
    (since) => calls.listIssues({
      state: "closed",
      labels: label,
      ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_9__/* .present */ .E)({ since: since === void 0 ? void 0 : (0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_3__/* .isoTime */ .Ly)(since) })
    })
  );
  async function open(id, wanted) {
    const [, logins] = await Promise.all([ensureLabel(), assignees()]);
    const content = { ...contentOf(id, wanted), labels: [label, ...options.extraLabels] };
    const findDone = () => findCreated(id);
    const created = await calls.create({ ...content, assignees: logins }, findDone).catch((error) => {
      if (!(0,_chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_4__/* .refusalOf */ .Of)(error, 422)?.invalidFields.some(isAssigneeField)) throw error;
      return calls.create({ ...content, assignees: [] }, findDone);
    });
    const { number: number2 } = created;
    try {
      await restoreLabels(created);
    } catch (error) {
      await calls.change(number2, { state: "closed", state_reason: "not_planned" }).catch(onGitHub);
      throw error;
    }
    opened.set(id, { ...created, stage: wanted.level });
    return done("opened", number2);
  }
  async function restoreLabels(issue) {
    const has = new Set(issue.labels.map((name) => name.toLowerCase()));
    const missing = [label, ...options.extraLabels].filter((name) => !has.has(name.toLowerCase()));
    if (missing.length === 0) return;
    try {
      await calls.addLabels(issue.number, missing);
    } catch (error) {
      if (!(error instanceof _chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_4__/* .GitHubError */ .y_ && has.has(label.toLowerCase()))) throw error;
    }
  }
  async function findCreated(id) {
    const [issue] = await keepOurs(markedWith(id, await calls.listNewest()));
    return issue;
  }
  async function update(issue, id, wanted) {
    const { number: number2 } = issue;
    const isSaid = isMoreSevere(wanted.level, issue.stage) && await say(number2, id, wanted.level, wanted.comment);
    const content = contentOf(id, wanted);
    if (isSame(issue, content)) return done("nothing", number2);
    await calls.change(number2, content);
    return done(isSaid ? "commented" : "edited", number2);
  }
  async function resolve(issue, id, comment) {
    const { number: number2 } = issue;
    if (issue.stage === "resolved") return done("nothing", number2);
    await say(number2, id, "resolved", comment);
    const body = restage(issue.body, id, "resolved");
    await calls.change(number2, { state: "closed", state_reason: "completed", body });
    return done("closed", number2);
  }
  async function say(number2, id, stage, text) {
    if (wasSaid(await ourComments(number2), id, stage)) return false;
    await calls.comment(number2, withStage(text, id, stage), async () => {
      const comments = await ourComments(number2);
      return wasSaid(comments, id, stage) ? comments.at(-1) : void 0;
    });
    return true;
  }
  async function ourComments(number2) {
    const comments = await calls.listComments(number2);
    return keepOurs(comments.filter(({ body }) => body.includes("refresh-meta-token:v1")));
  }
  async function note({ id: locationKey, name, body }) {
    const id = markerId(locationKey);
    const [issue] = await findOpen(id);
    if (issue === void 0) return { kind: "nothing" };
    const { number: number2 } = issue;
    const find = async () => (await ourComments(number2)).filter((comment) => isNote(comment.body, id, name)).at(-1);
    const text = withNote(body, id, name);
    const known = await find();
    if (known?.body === text) return done("nothing", number2);
    if (known === void 0) await calls.comment(number2, text, find);
    else await calls.changeComment(known.id, text);
    return done(known === void 0 ? "commented" : "edited", number2);
  }
  return {
    prefetch: () => {
      openIssues().catch(onGitHub);
    },
    sync: (desired) => sync(desired).catch(toProblem),
    note: (wanted) => note(wanted).catch(toProblem)
  };
}
function toProblem(error) {
  if (error instanceof _chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_4__/* .GitHubError */ .y_) return { kind: "problem", problem: error.problem };
  throw error;
}
function onGitHub(error) {
  if (!(error instanceof _chunk_Q566HE5J_js__WEBPACK_IMPORTED_MODULE_4__/* .GitHubError */ .y_)) throw error;
}
function markedWith(id, issues) {
  return issues.flatMap((issue) => {
    const stage = readStage(issue.body, id);
    return stage === void 0 ? [] : [{ ...issue, stage }];
  }).sort((one, other) => one.number - other.number);
}
function isMoreSevere(level, stage) {
  return typeof stage !== "number" || level < stage;
}
function isMilder(level, stage) {
  return typeof stage === "number" && level > stage;
}
function wasSaid(comments, id, stage) {
  const stages = comments.flatMap(({ body }) => readStage(body, id) ?? []);
  return stage === "resolved" ? stages.at(-1) === "resolved" : stages.slice(stages.lastIndexOf("resolved") + 1).includes(stage);
}
function contentOf(id, { title, body, level }) {
  return { title: cutTitle(title), body: withStage(body, id, level) };
}
function isSame(issue, content) {
  return issue.title === content.title && issue.body.replaceAll("\r\n", "\n") === content.body;
}
function isAssigneeField(field) {
  return field === "assignee" || field === "assignees";
}
function once(ask) {
  let answer;
  return (...given) => {
    answer ??= ask(...given);
    return answer;
  };
}



/***/ })

};
