export const id = 808;
export const ids = [808];
export const modules = {

/***/ 361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   BA: () => (/* binding */ gravestLevel),
/* harmony export */   Nx: () => (/* binding */ alertsOfLivingToken),
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
    case "refresh-declined":
    case "github-credential":
    case "target":
      return 14;
  }
}
function gravestLevel(alerts, now) {
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
  if (lacking.length > 0) alerts.push({ kind: "missing-scopes", scopes: lacking });
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
      return "missing-scopes";
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

/***/ 7808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGitHub: () => (/* reexport safe */ _chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_4__.Cl),
/* harmony export */   createIssueTracker: () => (/* binding */ createIssueTracker),
/* harmony export */   readScopeAccess: () => (/* reexport safe */ _chunk_HIBQJQSN_js__WEBPACK_IMPORTED_MODULE_0__.VU)
/* harmony export */ });
/* harmony import */ var _chunk_HIBQJQSN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2800);
/* harmony import */ var _chunk_5WUPXARY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(361);
/* harmony import */ var _chunk_36V37WCC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6168);
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9476);
/* harmony import */ var _chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5197);
/* harmony import */ var _chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8506);
/* harmony import */ var _chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(593);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7598);










// src/github/issue-calls.ts
var PER_PAGE = 100;
var MOST_PAGES = 100;
var UserFacts = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_5__/* .nullish */ .cl)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({ login: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj)(), type: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj)()) }));
var IssueFacts = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({
  number: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .Fs)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_5__/* .number */ .ai)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_5__/* .integer */ .nd)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_5__/* .minValue */ .Ww)(1)),
  title: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj)(),
  body: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_5__/* .nullish */ .cl)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj)()),
  labels: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YO)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KC)([(0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({ name: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_5__/* .nullish */ .cl)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj)()) })])), []),
  user: UserFacts,
  closed_at: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_5__/* .nullish */ .cl)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj)()),
  pull_request: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)())
});
var CommentFacts = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({ id: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_5__/* .number */ .ai)(), body: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_5__/* .nullish */ .cl)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj)()), user: UserFacts });
var IssueCalls = class {
  #github;
  #parameters;
  #purpose;
  constructor(github, repository) {
    this.#github = github;
    this.#parameters = (0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_4__/* .splitRepository */ .T8)(repository);
    this.#purpose = { kind: "issues", repository };
  }
  /** All issues with a label, without pull requests. `since`: only those changed after it, ISO 8601. */
  listIssues(filter) {
    return this.#pages("GET /repos/{owner}/{repo}/issues", filter, readIssues);
  }
  /** The hundred newest open issues, whatever their labels. */
  async listNewest() {
    const answer = await this.#call("GET /repos/{owner}/{repo}/issues", {
      parameters: { state: "open", sort: "created", direction: "desc", per_page: PER_PAGE },
      read: readIssues
    });
    return answer.ok ? { ...answer, data: answer.data.items } : answer;
  }
  create(content, findDone) {
    return this.#call("POST /repos/{owner}/{repo}/issues", {
      parameters: { ...content },
      read: readIssue,
      findDone
    });
  }
  change(number2, change) {
    return this.#call("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
      parameters: { issue_number: number2, ...change },
      read: readIssue
    });
  }
  listComments(number2) {
    const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
    return this.#pages(route, { issue_number: number2 }, readComments);
  }
  comment(number2, body, findDone) {
    return this.#call("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
      parameters: { issue_number: number2, body },
      read: readComment,
      findDone
    });
  }
  changeComment(id, body) {
    return this.#call("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
      parameters: { comment_id: id, body },
      read: readComment
    });
  }
  /** Makes sure that a label exists. One that exists already is as good as one just made. */
  async ensureLabel(name, color, description) {
    const known = await this.#call("GET /repos/{owner}/{repo}/labels/{name}", {
      parameters: { name },
      read: anything
    });
    if (known.ok || !(0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_4__/* .isRefused */ .H0)(known, 404)) return known;
    const made = await this.#call("POST /repos/{owner}/{repo}/labels", {
      parameters: { name, color, description },
      read: anything,
      findDone: repeatFreely
    });
    const existsAlready = !made.ok && (0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_4__/* .isRefused */ .H0)(made, 422) && made.failure.saying === "already-exists";
    return existsAlready ? { ok: true } : made;
  }
  addLabels(number2, labels) {
    return this.#call("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", {
      parameters: { issue_number: number2, labels },
      read: anything,
      findDone: repeatFreely
    });
  }
  /** True when GitHub says that issues can be assigned to this login; false also when it cannot be asked. */
  async isAssignable(login) {
    const answer = await this.#call("GET /repos/{owner}/{repo}/assignees/{assignee}", {
      parameters: { assignee: login },
      read: anything
    });
    return answer.ok;
  }
  /** The login behind a personal access token; GitHub refuses this question to apps and to `GITHUB_TOKEN`. */
  ownLogin() {
    return this.#github.call({
      route: "GET /user",
      purpose: { kind: "account" },
      read: (data) => (0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_4__/* .reading */ .hF)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({ login: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj)() }))(data)?.login
    });
  }
  #call(route, call) {
    return this.#github.call({
      ...call,
      route,
      purpose: this.#purpose,
      parameters: { ...this.#parameters, ...call.parameters }
    });
  }
  async #pages(route, filter, read) {
    const items = [];
    for (let page = 1; ; page++) {
      const answer = await this.#call(route, { parameters: { ...filter, per_page: PER_PAGE, page }, read });
      if (!answer.ok) return answer;
      items.push(...answer.data.items);
      if (answer.data.length < PER_PAGE || page === MOST_PAGES) return { ...answer, data: items };
    }
  }
};
function readIssues(data) {
  const facts = (0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_4__/* .reading */ .hF)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YO)(IssueFacts))(data);
  if (facts === void 0) return void 0;
  return { items: facts.filter((item) => !item.pull_request).map(toIssue), length: facts.length };
}
function readIssue(data) {
  const facts = (0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_4__/* .reading */ .hF)(IssueFacts)(data);
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
  const facts = (0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_4__/* .reading */ .hF)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YO)(CommentFacts))(data);
  return facts && { items: facts.map(toComment), length: facts.length };
}
function readComment(data) {
  const facts = (0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_4__/* .reading */ .hF)(CommentFacts)(data);
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
async function repeatFreely() {
  return "not-done";
}

// src/github/marker.ts

var MOST_TEXT = 65e3;
var MOST_TITLE = 190;
var STAGES = [..._chunk_5WUPXARY_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.map(String), "resolved", "duplicate"].join("|");
function markerId(locationKey) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)("sha256").update(locationKey).digest("hex");
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
      return _chunk_5WUPXARY_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.find((level) => String(level) === stage);
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
  const calls = new IssueCalls(github, repository);
  const opened = /* @__PURE__ */ new Map();
  const openIssues = once(() => calls.listIssues({ state: "open", labels: label }));
  const ownLogin = once(() => calls.ownLogin());
  const ensureLabel = once(() => calls.ensureLabel(label, LABEL_COLOR, LABEL_DESCRIPTION));
  const assignees = once(async () => {
    const logins = [...new Set(options.assignees)].slice(0, MOST_ASSIGNEES);
    const assignable = await Promise.all(logins.map((login) => calls.isAssignable(login)));
    return logins.filter((_login, index) => assignable[index]);
  });
  const settled = (did, number2) => number2 === void 0 ? { kind: "settled", did } : {
    kind: "settled",
    did,
    number: number2,
    url: `${options.serverUrl.replace(/\/+$/, "")}/${repository}/issues/${number2}`
  };
  async function settle({ id: locationKey, wanted, resolvedComment }) {
    const id = markerId(locationKey);
    const found = await findOpen(id);
    if (!found.ok) return withProblem(found);
    const [kept, ...duplicates] = found.data;
    for (const duplicate of duplicates) await closeAsDuplicate(duplicate, id);
    if (kept === void 0) return wanted === void 0 ? settled("nothing") : bringBack(id, wanted);
    return wanted === void 0 ? resolve(kept, id, resolvedComment) : update(kept, id, wanted);
  }
  async function findOpen(id) {
    const known = opened.get(id);
    if (known !== void 0) return { ok: true, data: [known] };
    const listed = await openIssues();
    return listed.ok ? keepOurs(markedWith(id, listed.data)) : listed;
  }
  async function keepOurs(items) {
    if (items.every(({ author }) => author?.isBot)) return { ok: true, data: items };
    const own = await ownLogin();
    if (!own.ok && !(github.isInstallation && (0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_4__/* .isRefused */ .H0)(own, 403))) return own;
    const login = own.ok ? own.data.toLowerCase() : void 0;
    return {
      ok: true,
      data: items.filter(({ author }) => author?.isBot || author && author.login.toLowerCase() === login)
    };
  }
  async function closeAsDuplicate(issue, id) {
    const body = restage(issue.body, id, "duplicate");
    await calls.change(issue.number, { state: "closed", state_reason: "duplicate", body });
  }
  async function bringBack(id, wanted) {
    const closed = await findClosedByPerson(id);
    if (!closed.ok) return withProblem(closed);
    if (closed.data === void 0 || isMilder(wanted.level, closed.data.stage)) return open(id, wanted);
    const { number: number2, stage } = closed.data;
    if (!isGraver(wanted.level, stage)) return settled("left-closed", number2);
    const said = await say(number2, id, wanted.level, wanted.reopenComment);
    if (!said.ok) return withProblem(said);
    const change = { state: "open", state_reason: "reopened", ...contentOf(id, wanted) };
    const changed = await calls.change(number2, change);
    return changed.ok ? settled("reopened", number2) : withProblem(changed);
  }
  async function findClosedByPerson(id) {
    const now = await openIssues();
    if (!now.ok) return now;
    const since = now.at === void 0 ? void 0 : now.at - INCIDENT_DAYS * _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_3__/* .DAY */ .d_;
    const listed = await closedIssues(since);
    if (!listed.ok) return listed;
    const ours = await keepOurs(markedWith(id, listed.data));
    if (!ours.ok) return ours;
    const inIncident = ours.data.filter(
      ({ stage, closedAt }) => typeof stage === "number" && (since === void 0 || closedAt === void 0 || closedAt >= since)
    );
    return { ok: true, data: inIncident.at(-1) };
  }
  const closedIssues = once(
    (since) => calls.listIssues({
      state: "closed",
      labels: label,
      ...since === void 0 ? {} : { since: (0,_chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_3__/* .isoTime */ .Ly)(since) }
    })
  );
  async function open(id, wanted) {
    const [labelled, logins] = await Promise.all([ensureLabel(), assignees()]);
    if (!labelled.ok) return withProblem(labelled);
    const content = { ...contentOf(id, wanted), labels: [label, ...options.extraLabels] };
    let created = await calls.create({ ...content, assignees: logins }, () => findCreated(id));
    if (!created.ok && (0,_chunk_BI6MQTR4_js__WEBPACK_IMPORTED_MODULE_4__/* .isRefused */ .H0)(created, 422) && created.failure.invalidFields.some(isAssigneeField)) {
      created = await calls.create({ ...content, assignees: [] }, () => findCreated(id));
    }
    if (!created.ok) return withProblem(created);
    const { number: number2 } = created.data;
    const findable = await restoreLabels(created.data);
    if (!findable.ok) {
      await calls.change(number2, { state: "closed", state_reason: "not_planned" });
      return withProblem(findable);
    }
    opened.set(id, { ...created.data, stage: wanted.level });
    return settled("opened", number2);
  }
  async function restoreLabels(issue) {
    const has = new Set(issue.labels.map((name) => name.toLowerCase()));
    const missing = [label, ...options.extraLabels].filter((name) => !has.has(name.toLowerCase()));
    if (missing.length === 0) return { ok: true };
    const added = await calls.addLabels(issue.number, missing);
    return added.ok || has.has(label.toLowerCase()) ? { ok: true } : added;
  }
  async function findCreated(id) {
    const newest = await calls.listNewest();
    if (!newest.ok) return "unknown";
    const ours = await keepOurs(markedWith(id, newest.data));
    if (!ours.ok) return "unknown";
    const [issue] = ours.data;
    return issue === void 0 ? "not-done" : { ok: true, status: newest.status, data: issue };
  }
  async function update(issue, id, wanted) {
    const { number: number2 } = issue;
    const graver = isGraver(wanted.level, issue.stage);
    const said = graver ? await say(number2, id, wanted.level, wanted.comment) : SAID_NOTHING;
    if (!said.ok) return withProblem(said);
    const content = contentOf(id, wanted);
    if (isSame(issue, content)) return settled("nothing", number2);
    const changed = await calls.change(number2, content);
    return changed.ok ? settled(said.data === "said" ? "commented" : "edited", number2) : withProblem(changed);
  }
  async function resolve(issue, id, comment) {
    const { number: number2 } = issue;
    if (issue.stage === "resolved") return settled("nothing", number2);
    const said = await say(number2, id, "resolved", comment);
    if (!said.ok) return withProblem(said);
    const body = restage(issue.body, id, "resolved");
    const changed = await calls.change(number2, { state: "closed", state_reason: "completed", body });
    return changed.ok ? settled("closed", number2) : withProblem(changed);
  }
  async function say(number2, id, stage, text) {
    const before = await ourComments(number2);
    if (!before.ok) return before;
    if (wasSaid(before.data, id, stage)) return { ok: true, data: "said-before" };
    const answer = await calls.comment(
      number2,
      withStage(text, id, stage),
      () => findComment(number2, (comments) => wasSaid(comments, id, stage) ? comments.at(-1) : void 0)
    );
    return answer.ok ? { ok: true, data: "said" } : answer;
  }
  async function ourComments(number2) {
    const listed = await calls.listComments(number2);
    return listed.ok ? keepOurs(listed.data.filter(({ body }) => body.includes("refresh-meta-token:v1"))) : listed;
  }
  async function findComment(number2, pick) {
    const comments = await ourComments(number2);
    if (!comments.ok) return "unknown";
    const comment = pick(comments.data);
    return comment === void 0 ? "not-done" : { ok: true, status: 200, data: comment };
  }
  async function note({ id: locationKey, name, body }) {
    const id = markerId(locationKey);
    const found = await findOpen(id);
    if (!found.ok) return withProblem(found);
    const [issue] = found.data;
    if (issue === void 0) return settled("nothing");
    const { number: number2 } = issue;
    const comments = await ourComments(number2);
    if (!comments.ok) return withProblem(comments);
    const text = withNote(body, id, name);
    const pick = (all) => all.filter((comment) => isNote(comment.body, id, name)).at(-1);
    const known = pick(comments.data);
    if (known?.body === text) return settled("nothing", number2);
    const written = known === void 0 ? await calls.comment(number2, text, () => findComment(number2, pick)) : await calls.changeComment(known.id, text);
    return written.ok ? settled(known === void 0 ? "commented" : "edited", number2) : withProblem(written);
  }
  return { look: () => void openIssues(), settle, note };
}
var SAID_NOTHING = { ok: true, data: "said-before" };
function markedWith(id, issues) {
  return issues.flatMap((issue) => {
    const stage = readStage(issue.body, id);
    return stage === void 0 ? [] : [{ ...issue, stage }];
  }).sort((one, other) => one.number - other.number);
}
function isGraver(level, stage) {
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
function withProblem({ problem }) {
  return { kind: "problem", problem };
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
