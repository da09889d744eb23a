export const id = 310;
export const ids = [310];
export const modules = {

/***/ 2355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ REPOSITORY),
/* harmony export */   Ep: () => (/* binding */ WORKFLOW),
/* harmony export */   GN: () => (/* binding */ onStage),
/* harmony export */   L2: () => (/* binding */ isOutcome),
/* harmony export */   Xq: () => (/* binding */ FIRST_RUN),
/* harmony export */   bB: () => (/* binding */ SECRET),
/* harmony export */   l0: () => (/* binding */ builtAction),
/* harmony export */   xH: () => (/* binding */ playDay)
/* harmony export */ });
/* harmony import */ var _chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2841);
/* harmony import */ var _chunk_7B5JV6UZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6488);
/* harmony import */ var _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7757);
/* harmony import */ var _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1838);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2184);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
/* harmony import */ var hono__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8934);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7975);
/* harmony import */ var hono_html__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5621);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8474);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8500);
/* harmony import */ var _hono_node_server__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4735);
/* harmony import */ var _hono_node_server_utils_response__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4043);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8161);






// src/cli/rehearsal/day.ts
var DAY_SECONDS = 86400;
var MINUTES_BEFORE_RUN = 20;
async function playDay(scene, stage, signal) {
  stage.turnClock(scene.day, MINUTES_BEFORE_RUN);
  await scene.act?.(stage);
  stage.turnClock(scene.day, 0);
  const before = stage.token;
  const issuesBefore = stage.issues.map(snapshot);
  const ran = await stage.run(signal);
  const { outcome = "none", report = "[]" } = ran.outputs;
  const after = stage.token;
  const issue = changeOf(issuesBefore, stage.issues);
  const shown = [ran.log, ran.summary, ...Object.values(ran.outputs), ...stage.issues.map(textOf)].join("\n");
  const shouldFail = (0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(scene.outcome);
  const faults = [
    outcome === scene.outcome ? "" : `the outcome was ${outcome}, not ${scene.outcome}`,
    ran.exitCode === 0 === !shouldFail ? "" : `the step ended with ${ran.exitCode}`,
    isHeld(after, scene.holds) ? "" : `the secret holds something else: ${JSON.stringify(after)}`,
    (issue?.what ?? "none") === scene.issue ? "" : `the issue was "${issue?.what ?? "none"}", not "${scene.issue}"`,
    stage.issues.filter(({ state }) => state === "open").length > 1 ? "two issues are open" : "",
    stage.leaks(shown) ? "a credential was shown" : ""
  ].filter((fault) => fault !== "");
  const [first] = JSON.parse(report);
  return {
    scene,
    date: stage.date,
    before,
    after,
    outcome,
    reason: first?.reason ?? "",
    requests: stage.requests,
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ issue }),
    faults: faults.length === 0 ? [] : [...faults, `the run's log:
${ran.log}`]
  };
}
function isOutcome(text) {
  return _chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOMES */ .im.includes(text);
}
function isHeld({ kind, alive, left }, holds) {
  if (holds === "dead") return !alive;
  return alive && kind === holds.kind && Math.floor(left / DAY_SECONDS) === holds.days;
}
function snapshot({ number, state, comments }) {
  return { number, state, comments: comments.length };
}
function changeOf(before, now) {
  const issue = now.at(-1);
  if (issue === void 0) return void 0;
  const old = before.find(({ number: number2 }) => number2 === issue.number);
  const { number, title } = issue;
  const lastComment = issue.comments.at(-1)?.body ?? "";
  if (old === void 0) return { number, what: "opened", says: title };
  if (old.state === "open" && issue.state === "closed") return { number, what: "closed", says: lastComment };
  if (issue.comments.length > old.comments) return { number, what: "commented", says: lastComment };
  return issue.state === "open" ? { number, what: "open", says: title } : void 0;
}
function textOf({ title, body, comments }) {
  return [title, body, ...comments.map((comment) => comment.body)].join("\n");
}

// src/cli/rehearsal/stage.ts




// sandbox/clock.ts
var MILLISECONDS = { days: 864e5, hours: 36e5, minutes: 6e4, seconds: 1e3 };
var VirtualClock = class {
  #now;
  /** @param start a date, an ISO 8601 string, or milliseconds since the epoch */
  constructor(start) {
    this.#now = milliseconds(start);
  }
  /** Milliseconds since the epoch. */
  now() {
    return this.#now;
  }
  /** Whole seconds since the epoch, as Meta counts. */
  seconds() {
    return Math.floor(this.#now / 1e3);
  }
  /** Moves the clock forward; a negative number moves it back. */
  advance(duration) {
    for (const unit of ["days", "hours", "minutes", "seconds"]) {
      this.#now += (duration[unit] ?? 0) * MILLISECONDS[unit];
    }
  }
  set(date) {
    this.#now = milliseconds(date);
  }
};
function milliseconds(date) {
  const value = new Date(date).getTime();
  if (Number.isNaN(value)) throw new RangeError("VirtualClock needs a valid date");
  return value;
}

// sandbox/random.ts
var DIGITS = "0123456789";
var HEX = "0123456789abcdef";
var LETTERS_AND_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = state + 1831565813 >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ mixed >>> 15, mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
    return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
  };
}
function hash(text) {
  let value = 2166136261;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 16777619) >>> 0;
  }
  return value;
}
function randomInteger(random, limit) {
  return Math.floor(random() * limit);
}
function randomText(random, length, alphabet = LETTERS_AND_DIGITS) {
  let text = "";
  while (text.length < length) text += alphabet[randomInteger(random, alphabet.length)];
  return text;
}

// sandbox/faults.ts
var Faults = class {
  #scheduled = [];
  #counts = /* @__PURE__ */ new Map();
  /** How often in a row each path was struck at random. */
  #runs = /* @__PURE__ */ new Map();
  #random;
  add(...faults) {
    for (const fault of faults) {
      this.#scheduled.push({ fault, skip: fault.skip ?? 0, left: fault.times ?? 1 });
    }
  }
  /**
   * Hits a share of all calls with a transient fault, none of them three times in a row: transient faults pass. The same seed
   * strikes the nth call of a name alike.
   */
  random(options) {
    this.#random = options;
    this.#counts.clear();
    this.#runs.clear();
  }
  /** The seed of the random faults, to repeat a run with. */
  get seed() {
    return this.#random?.seed;
  }
  clear() {
    this.#scheduled.length = 0;
    this.#random = void 0;
    this.#counts.clear();
    this.#runs.clear();
  }
  /** What strikes this call; counts as the call having happened. */
  strike(exchange3) {
    const { service, call, path: path3 } = exchange3;
    const strike = {
      before: [],
      after: [],
      skewSeconds: 0,
      delayMilliseconds: 0,
      effect: "kept",
      names: []
    };
    for (const scheduled of this.#scheduled) {
      const { fault } = scheduled;
      if (scheduled.left <= 0 || fault.service !== service || !matches(fault.call, call)) continue;
      if (fault.path !== void 0 && !matches(fault.path, path3)) continue;
      if (fault.when !== void 0 && !fault.when(exchange3)) continue;
      if (scheduled.skip > 0) {
        scheduled.skip -= 1;
        continue;
      }
      if (isDisturbance(fault) && strike.disturbance) continue;
      scheduled.left -= 1;
      apply(strike, fault);
    }
    const transient = this.#drawTransient(service, call, path3);
    if (transient && !strike.disturbance) apply(strike, transient);
    return strike;
  }
  #drawTransient(service, call, path3) {
    if (!this.#random) return void 0;
    const { seed, rate } = this.#random;
    const key = `${service} ${call}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    const random = createRandom(hash(`${seed} ${key} ${count}`));
    const place = `${key} ${path3}`;
    const run = this.#runs.get(place) ?? 0;
    const isStruck = random() < rate && run < LONGEST_RUN;
    this.#runs.set(place, isStruck ? run + 1 : 0);
    if (!isStruck) return void 0;
    const kinds = transientKinds(service);
    const kind = kinds[randomInteger(random, kinds.length)];
    return kind && { ...kind, service, call };
  }
};
var LONGEST_RUN = 2;
function transientKinds(service) {
  return [
    { kind: "refuse" },
    { kind: "lost-reply" },
    { kind: "status", status: 500, body: "json" },
    { kind: "status", status: 502, body: "html" },
    { kind: "status", status: 503, body: "empty" },
    { kind: "rate-limit", status: 429, retryAfter: "0" },
    { kind: "rate-limit", status: service === "meta" ? 429 : 403, retryAfter: "1" }
  ];
}
function matches(pattern, call) {
  if (pattern === "*") return true;
  return typeof pattern === "string" ? pattern === call : new RegExp(pattern.source, pattern.flags).test(call);
}
function isDisturbance(fault) {
  return fault.kind !== "skew" && fault.kind !== "delay" && fault.kind !== "before" && fault.kind !== "after";
}
function apply(strike, fault) {
  strike.names.push(fault.kind);
  if ((fault.effect ?? defaultEffect(fault)) === "suppressed") strike.effect = "suppressed";
  if (isDisturbance(fault)) strike.disturbance = fault;
  else if (fault.kind === "skew") strike.skewSeconds += fault.seconds;
  else if (fault.kind === "delay") strike.delayMilliseconds += fault.milliseconds;
  else strike[fault.kind].push(fault.run);
}
function defaultEffect({ kind }) {
  switch (kind) {
    case "refuse":
    case "hang":
    case "drip":
    case "status":
    case "rate-limit":
    case "error-in-200":
    case "answer":
    case "redirect":
    case "echo-credentials":
      return "suppressed";
    case "lost-reply":
    case "truncated":
    case "malformed":
    case "empty":
    case "html":
    case "huge":
    case "bom":
    case "wrong-shape":
    case "edit":
    case "skew":
    case "delay":
    case "before":
    case "after":
      return "kept";
  }
}

// sandbox/github/index.ts


// sandbox/github/accounts.ts
var ROLES = ["none", "read", "triage", "write", "admin"];
var NEVER_OF_GITHUB_TOKEN = /* @__PURE__ */ new Set([
  "actions_variables",
  "administration",
  "agent_secrets",
  "codespaces_secrets",
  "dependabot_secrets",
  "environments",
  "organization_actions_variables",
  "organization_agent_secrets",
  "organization_codespaces_secrets",
  "organization_dependabot_secrets",
  "organization_secrets",
  "secrets"
]);
function isGranted(credential, permission, level) {
  if (permission === "metadata" && level === "read") return true;
  if (credential.type === "github-token" && NEVER_OF_GITHUB_TOKEN.has(permission)) return false;
  const granted = credential.permissions[permission];
  return granted === "write" || granted === "read" && level === "read";
}
function isAtLeast(role, least) {
  return ROLES.indexOf(role) >= ROLES.indexOf(least);
}
function isPersonal(credential) {
  return credential.type !== "github-token" && credential.type !== "app";
}
function hasScopes(credential) {
  return credential.type === "classic-pat" || credential.type === "oauth";
}

// sandbox/github/route.ts
var ApiError = class extends Error {
  status;
  errors;
  headers;
  /** Replaces GitHub's usual error body. */
  body;
  documentationUrl;
  constructor(status2, message, more = {}) {
    super(message);
    this.status = status2;
    this.errors = more.errors;
    this.headers = more.headers ?? {};
    this.body = more.body;
    this.documentationUrl = more.documentationUrl ?? "https://docs.github.com/rest";
  }
  answer() {
    const body = this.body ?? {
      message: this.message,
      ...this.errors ? { errors: this.errors } : {},
      documentation_url: this.documentationUrl,
      status: String(this.status)
    };
    return { status: this.status, body, headers: this.headers };
  }
};
function notFound() {
  return new ApiError(404, "Not Found");
}
function validationFailed(...errors) {
  return new ApiError(422, "Validation Failed", { errors });
}
function param(call, name) {
  const value = call.params[name];
  if (value === void 0) throw notFound();
  return value;
}
function json(call) {
  if (call.text === "") return {};
  let value;
  try {
    value = JSON.parse(call.text);
  } catch {
    throw new ApiError(400, "Problems parsing JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ApiError(400, "Body should be a JSON object");
  }
  return value;
}
function iso(milliseconds2) {
  return new Date(milliseconds2).toISOString().replace(/\.\d{3}Z$/, "Z");
}
var DEFAULT_PAGE_SIZE = 30;
var MAX_PAGE_SIZE = 100;
function paginate(call, items) {
  const size = Math.min(positive(call.query.get("per_page"), DEFAULT_PAGE_SIZE), MAX_PAGE_SIZE);
  const number = positive(call.query.get("page"), 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const links = [];
  const link = (page5, relation) => {
    const query = new URLSearchParams(call.query);
    query.set("page", String(page5));
    links.push(`<${call.base}${addressById(call)}?${query}>; rel="${relation}"`);
  };
  if (number > 1) link(number - 1, "prev");
  if (number < last) link(number + 1, "next");
  if (number < last) link(last, "last");
  if (number > 1) link(1, "first");
  const page4 = items.slice((number - 1) * size, number * size);
  return { page: page4, headers: links.length > 0 ? { link: links.join(", ") } : {} };
}
function addressById(call) {
  const { owner, repo } = call.params;
  const repository = owner && repo ? call.world.findRepository(`${owner}/${repo}`) : void 0;
  return repository ? call.path.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${repository.id}`) : call.path;
}
function positive(text, otherwise) {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : otherwise;
}

// sandbox/github/policies.ts
var DAY_MILLISECONDS = 864e5;
function checkPolicy(call, account2, credential) {
  const { policy, login } = account2;
  if (!policy) return;
  if (policy.ipAllowList) {
    throw new ApiError(
      403,
      `Although you appear to have the correct authorization credentials, the \`${login}\` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.`
    );
  }
  if (policy.sso && hasScopes(credential) && !isAuthorized(credential, login))
    throw ssoRequired(call, login, credential);
  if (policy.classicTokens === "forbidden" && credential.type === "classic-pat") {
    throw new ApiError(
      403,
      `\`${login}\` forbids access via a personal access token (classic). Please use a GitHub App, OAuth App, or a personal access token with fine-grained permissions.`
    );
  }
  if (policy.fineGrainedTokens === "forbidden" && credential.type === "fine-grained-pat") {
    throw new ApiError(
      403,
      `\`${login}\` forbids access via a fine-grained personal access token. Please use a GitHub App, OAuth App, or a personal access token (classic).`
    );
  }
  const days = policy.fineGrainedLifetimeDays;
  if (days !== void 0 && credential.type === "fine-grained-pat" && livesLonger(credential, days)) {
    throw new ApiError(
      403,
      `The '${login}' organization forbids access via a fine-grained personal access tokens if the token's lifetime is greater than ${days} days. Please adjust your token's lifetime at the following URL: ${call.serverUrl}/settings/personal-access-tokens/1`
    );
  }
  if (policy.oauthApps === "restricted" && credential.type === "oauth") {
    throw new ApiError(
      403,
      `Although you appear to have the correct authorization credentials, the \`${login}\` organization has enabled OAuth App access restrictions, meaning that data access to third-parties is limited. For more information on these restrictions, including how to enable this app, visit https://docs.github.com/articles/restricting-access-to-your-organization-s-data/`
    );
  }
}
function isAuthorized({ ssoAuthorized }, login) {
  return ssoAuthorized.some((organization) => organization.toLowerCase() === login.toLowerCase());
}
function ssoRequired(call, login, { type }) {
  const token = type === "oauth" ? "OAuth token" : "Personal Access token";
  const url = `${call.serverUrl}/orgs/${login}/sso?authorization_request=SANDBOX${call.world.nextId()}`;
  return new ApiError(
    403,
    `Resource protected by organization SAML enforcement. You must grant your ${token} access to this organization.`,
    {
      headers: { "x-github-sso": `required; url=${url}` },
      documentationUrl: "https://docs.github.com/articles/authenticating-to-a-github-organization-with-saml-single-sign-on/"
    }
  );
}
function livesLonger({ createdAt, expiresAt }, days) {
  return expiresAt === void 0 || expiresAt - createdAt > days * DAY_MILLISECONDS;
}

// sandbox/github/access.ts
function authenticate(call, authorization) {
  if (authorization === null) return void 0;
  const [, token] = /^(?:bearer|token) +(\S+)$/i.exec(authorization) ?? [];
  const credential = token === void 0 ? void 0 : call.world.credential(token);
  if (!credential || credential.revoked || isExpired(credential, call.world.now())) {
    throw new ApiError(401, "Bad credentials");
  }
  if (credential.installationId !== void 0) {
    const installation = call.world.apps.installation(credential.installationId);
    if (!installation) throw new ApiError(401, "Bad credentials");
    if (installation.suspendedAt !== null) throw new ApiError(403, "This installation has been suspended");
  }
  return credential;
}
function isExpired({ expiresAt }, now) {
  return expiresAt !== void 0 && expiresAt <= now;
}
function requireRepository(call, need) {
  const fullName = `${param(call, "owner")}/${param(call, "repo")}`;
  const repository = call.world.findRepository(fullName);
  if (!repository) throw moved(call, fullName) ?? notFound();
  call.accepted = { permission: need.permission, level: need.level, scope: "repo" };
  const { caller } = call;
  const isOpen = need.openToPublic === true && !repository.private;
  if (!caller) {
    if (isOpen && need.level === "read") return repository;
    throw repository.private ? notFound() : new ApiError(401, "Requires authentication");
  }
  if (repository.private && (caller.isPending || !canReach(caller, repository))) throw notFound();
  checkPolicy(call, repository.owner, caller);
  if (!isOpen || need.level === "write") requirePermission(caller, repository, need);
  if (repository.archived && need.level === "write") {
    throw new ApiError(403, "Repository was archived so is read-only.");
  }
  return repository;
}
function requirePermission(caller, repository, need) {
  if (hasScopes(caller)) {
    const isInScope = caller.scopes.includes("repo") || !repository.private && need.openToPublic === true && caller.scopes.includes("public_repo");
    if (!isInScope) throw repository.private ? notFound() : notAdmin();
  } else if (caller.isPending || !canReach(caller, repository) || !isGranted(caller, need.permission, need.level)) {
    throw notAccessible(caller);
  }
  if (isPersonal(caller) && !isAtLeast(roleIn(caller, repository), need.role)) throw notAdmin();
}
function requireOrganization(call, need) {
  const organization = call.world.account(param(call, "org"));
  if (organization?.type !== "Organization") throw notFound();
  call.accepted = { permission: need.permission, level: need.level, scope: "admin:org" };
  const { caller } = call;
  if (!caller) throw new ApiError(401, "Requires authentication");
  const isReached = caller.organizations.some(
    (login) => login.toLowerCase() === organization.login.toLowerCase()
  );
  if (isReached) checkPolicy(call, organization, caller);
  switch (caller.type) {
    case "github-token":
    case "app":
      if (!isReached || !isGranted(caller, need.permission, need.level)) throw notAccessible(caller);
      return organization;
    case "fine-grained-pat":
    case "user-to-server":
      if (!isReached) throw notFound();
      if (caller.isPending || !isGranted(caller, need.permission, need.level)) throw notAccessible(caller);
      break;
    case "classic-pat":
    case "oauth":
      if (!isReached) throw notFound();
      if (!caller.scopes.includes("admin:org")) throw notAdmin();
      break;
  }
  if (caller.role !== "admin") throw notOrganizationAdmin();
  return organization;
}
function canReach(credential, repository) {
  const { owner, repositories } = credential;
  if (repositories === "all") {
    return owner === void 0 || owner.toLowerCase() === repository.owner.login.toLowerCase();
  }
  return repositories.some((name) => name.toLowerCase() === repository.fullName.toLowerCase());
}
function roleIn(credential, repository) {
  if (canReach(credential, repository)) return credential.role;
  return repository.private ? "none" : "read";
}
function mayTriage(call, repository) {
  if (!call.caller) return false;
  return isPersonal(call.caller) ? isAtLeast(roleIn(call.caller, repository), "triage") : isGranted(call.caller, "issues", "write");
}
function moved(call, fullName) {
  const repository = call.world.findRenamed(fullName);
  if (!repository) return void 0;
  const rest = call.path.replace(/^\/repos\/[^/]+\/[^/]+/, "");
  const query = call.query.size > 0 ? `?${call.query}` : "";
  const url = `${call.base}/repositories/${repository.id}${rest}${query}`;
  const [status2, message] = call.method === "GET" ? [301, "Moved Permanently"] : [307, "Temporary Redirect"];
  const body = { message, url, documentation_url: "https://docs.github.com/rest" };
  return new ApiError(status2, message, { body, headers: { location: url } });
}
function notAccessible(caller) {
  const whom = caller.type === "fine-grained-pat" ? "personal access token" : "integration";
  return new ApiError(403, `Resource not accessible by ${whom}`);
}
function notAdmin() {
  return new ApiError(403, "Must have admin rights to Repository.");
}
function notOrganizationAdmin() {
  return new ApiError(403, "You must be an org admin or have the actions secrets fine-grained permission.");
}

// sandbox/github/app-routes.ts


// sandbox/github/apps.ts


var HOUR_MILLISECONDS = 36e5;
var generate = (0,node_util__WEBPACK_IMPORTED_MODULE_10__.promisify)(node_crypto__WEBPACK_IMPORTED_MODULE_9__.generateKeyPair);
var Apps = class {
  /** What a browser or its extensions make of a manifest between the two pages. */
  tamper;
  /** Installation tokens are `ghs_APPID_JWT` since 2026, if a request does not say otherwise. */
  tokenForm = "stateless";
  #now;
  #nextId;
  #random;
  #apps = [];
  #installations = [];
  #flows = /* @__PURE__ */ new Map();
  #codes = /* @__PURE__ */ new Map();
  constructor(now, nextId, random) {
    this.#now = now;
    this.#nextId = nextId;
    this.#random = random;
  }
  all() {
    return this.#apps;
  }
  find(slug) {
    return this.#apps.find((app) => app.slug === slug.toLowerCase());
  }
  /** By what a JWT names as its issuer: the App's id or its client ID. */
  byIssuer(issuer) {
    return this.#apps.find((app) => String(app.id) === String(issuer) || app.clientId === issuer);
  }
  /** Registers an App as the settings page does. */
  async register(given) {
    const now = this.#now();
    const app = {
      id: this.#nextId(),
      slug: slugOf(given.name),
      name: given.name,
      description: given.description ?? null,
      owner: given.owner,
      url: given.url ?? "https://example.com",
      setupUrl: given.setupUrl ?? null,
      permissions: { ...given.permissions, metadata: "read" },
      events: given.events ?? [],
      public: given.public ?? false,
      clientId: `Iv23liTest${this.#text(10)}`,
      clientSecret: `test-client-secret-${this.#text(20)}`,
      webhookSecret: given.webhookSecret ?? null,
      publicKeys: [],
      createdAt: now,
      updatedAt: now
    };
    const pem = await this.addKey(app, given.keyPair);
    this.#apps.push(app);
    return { app, pem };
  }
  /** @returns the private key; GitHub's are PKCS #1 */
  async addKey(app, keyPair) {
    const { privateKey, publicKey } = keyPair ?? await generate("rsa", { modulusLength: 2048 });
    app.publicKeys.push(publicKey);
    return privateKey.export({ type: "pkcs1", format: "pem" }).toString();
  }
  /** Its tokens die with it. */
  delete(app) {
    for (const installation of this.installationsOf(app)) this.uninstall(installation);
    this.#apps.splice(this.#apps.indexOf(app), 1);
  }
  // Installations
  install(app, account2, repositories = "all") {
    const now = this.#now();
    const known = this.installationOn(app, account2);
    if (known) {
      Object.assign(known, { repositories, permissions: app.permissions, updatedAt: now });
      return known;
    }
    const installation = {
      id: this.#nextId(),
      app,
      account: account2,
      permissions: app.permissions,
      repositories,
      suspendedAt: null,
      suspendedBy: null,
      createdAt: now,
      updatedAt: now
    };
    this.#installations.push(installation);
    return installation;
  }
  uninstall(installation) {
    this.#installations.splice(this.#installations.indexOf(installation), 1);
  }
  suspend(installation, by = null) {
    Object.assign(installation, { suspendedAt: this.#now(), suspendedBy: by });
  }
  unsuspend(installation) {
    Object.assign(installation, { suspendedAt: null, suspendedBy: null });
  }
  installation(id2) {
    return this.#installations.find((candidate) => candidate.id === id2);
  }
  installationOn(app, account2) {
    return this.installationsOf(app).find((candidate) => candidate.account === account2);
  }
  installationsOf(app) {
    return this.#installations.filter((candidate) => candidate.app === app);
  }
  /** An obviously fake token in the requested form. */
  newToken(app, form) {
    if (form === "opaque") return `ghs_test${this.#text(32)}`;
    return `ghs_${app.id}_test${this.#text(12)}.test${this.#text(20)}.test${this.#text(12)}`;
  }
  // The manifest flow
  startFlow(flow) {
    const started = { ...flow, id: this.#text(20), startedAt: this.#now() };
    this.#flows.set(started.id, started);
    return started;
  }
  /** Undefined an hour after its manifest was posted, or once it is done. */
  flow(id2) {
    const flow = this.#flows.get(id2);
    return flow && !this.#isOver(flow.startedAt) ? flow : void 0;
  }
  /** @returns the code that the App is fetched with, once */
  finishFlow(flow, made) {
    this.#flows.delete(flow.id);
    const code = this.#text(40);
    this.#codes.set(code, { made, startedAt: flow.startedAt });
    return code;
  }
  convert(code) {
    const found = this.#codes.get(code);
    this.#codes.delete(code);
    return found && !this.#isOver(found.startedAt) ? found.made : void 0;
  }
  #isOver(startedAt) {
    return this.#now() - startedAt >= HOUR_MILLISECONDS;
  }
  #text(length) {
    return randomText(this.#random, length, LETTERS_AND_DIGITS);
  }
};
function slugOf(name) {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
function isInstalledOn({ account: account2, repositories }, repository) {
  return repositories === "all" ? repository.owner === account2 : repositories.includes(repository);
}
function covers(given, asked) {
  return Object.entries(asked).every(
    ([name, level]) => given[name] === "write" || given[name] === "read" && level === "read"
  );
}

// sandbox/github/repositories.ts
function presentIssues(repository) {
  return repository.issues.filter(({ absence }) => absence === null);
}
function findLabel(repository, name) {
  return repository.labels.get(name.toLowerCase());
}

// sandbox/github/objects.ts
function nodeId(kind, id2) {
  return Buffer.from(`${kind}:${id2}`).toString("base64url");
}
function simpleUser(call, account2) {
  const url = `${call.base}/users/${encodeURIComponent(account2.login)}`;
  const page4 = account2.type === "Bot" ? `apps/${account2.login.replace("[bot]", "")}` : account2.login;
  return {
    login: account2.login,
    id: account2.id,
    node_id: nodeId("User", account2.id),
    avatar_url: `https://avatars.githubusercontent.com/u/${account2.id}?v=4`,
    gravatar_id: "",
    url,
    html_url: `${call.serverUrl}/${page4}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: account2.type,
    site_admin: false,
    user_view_type: "public"
  };
}
function publicUser(call, account2) {
  return {
    ...simpleUser(call, account2),
    name: null,
    company: null,
    blog: null,
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: "2020-01-01T00:00:00Z",
    updated_at: "2020-01-01T00:00:00Z"
  };
}
function minimalRepository(call, repository) {
  const url = `${call.base}/repos/${repository.fullName}`;
  return {
    id: repository.id,
    node_id: nodeId("Repository", repository.id),
    name: repository.name,
    full_name: repository.fullName,
    private: repository.private,
    owner: simpleUser(call, repository.owner),
    html_url: `${call.serverUrl}/${repository.fullName}`,
    description: repository.description,
    fork: repository.fork,
    url,
    archive_url: `${url}/{archive_format}{/ref}`,
    assignees_url: `${url}/assignees{/user}`,
    blobs_url: `${url}/git/blobs{/sha}`,
    branches_url: `${url}/branches{/branch}`,
    collaborators_url: `${url}/collaborators{/collaborator}`,
    comments_url: `${url}/comments{/number}`,
    commits_url: `${url}/commits{/sha}`,
    compare_url: `${url}/compare/{base}...{head}`,
    contents_url: `${url}/contents/{+path}`,
    contributors_url: `${url}/contributors`,
    deployments_url: `${url}/deployments`,
    downloads_url: `${url}/downloads`,
    events_url: `${url}/events`,
    forks_url: `${url}/forks`,
    git_commits_url: `${url}/git/commits{/sha}`,
    git_refs_url: `${url}/git/refs{/sha}`,
    git_tags_url: `${url}/git/tags{/sha}`,
    hooks_url: `${url}/hooks`,
    issue_comment_url: `${url}/issues/comments{/number}`,
    issue_events_url: `${url}/issues/events{/number}`,
    issues_url: `${url}/issues{/number}`,
    keys_url: `${url}/keys{/key_id}`,
    labels_url: `${url}/labels{/name}`,
    languages_url: `${url}/languages`,
    merges_url: `${url}/merges`,
    milestones_url: `${url}/milestones{/number}`,
    notifications_url: `${url}/notifications{?since,all,participating}`,
    pulls_url: `${url}/pulls{/number}`,
    releases_url: `${url}/releases{/id}`,
    stargazers_url: `${url}/stargazers`,
    statuses_url: `${url}/statuses/{sha}`,
    subscribers_url: `${url}/subscribers`,
    subscription_url: `${url}/subscription`,
    tags_url: `${url}/tags`,
    teams_url: `${url}/teams`,
    trees_url: `${url}/git/trees{/sha}`
  };
}
function fullRepository(call, repository) {
  return { ...listedRepository(call, repository), network_count: 0, subscribers_count: 0 };
}
function listedRepository(call, repository) {
  const page4 = `${call.serverUrl}/${repository.fullName}`;
  const { host } = new URL(call.serverUrl);
  const openIssues = presentIssues(repository).filter((issue) => issue.state === "open").length;
  const role = call.caller ? roleIn(call.caller, repository) : "read";
  const isReached = call.caller !== void 0 && canReach(call.caller, repository);
  return {
    ...minimalRepository(call, repository),
    git_url: `git://${host}/${repository.fullName}.git`,
    ssh_url: `git@${host}:${repository.fullName}.git`,
    clone_url: `${page4}.git`,
    svn_url: page4,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    size: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers_count: 0,
    forks: 0,
    watchers: 0,
    open_issues_count: openIssues,
    open_issues: openIssues,
    default_branch: repository.defaultBranch,
    visibility: repository.private ? "private" : "public",
    has_issues: repository.hasIssues,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    has_downloads: true,
    archived: repository.archived,
    disabled: false,
    created_at: iso(repository.createdAt),
    updated_at: iso(repository.pushedAt),
    pushed_at: iso(repository.pushedAt),
    permissions: {
      admin: isReached && isAtLeast(role, "admin"),
      maintain: isReached && isAtLeast(role, "admin"),
      push: isReached && isAtLeast(role, "write"),
      triage: isReached && isAtLeast(role, "triage"),
      pull: true
    }
  };
}
function labelObject(call, repository, label) {
  return {
    id: label.id,
    node_id: nodeId("Label", label.id),
    url: `${call.base}/repos/${repository.fullName}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description
  };
}
function issueObject(call, repository, issue) {
  const repositoryUrl = `${call.base}/repos/${repository.fullName}`;
  const url = `${repositoryUrl}/issues/${issue.number}`;
  const kind = issue.isPullRequest ? "pull" : "issues";
  const page4 = `${call.serverUrl}/${repository.fullName}/${kind}/${issue.number}`;
  const pull = `${repositoryUrl}/pulls/${issue.number}`;
  const assignees = issue.assignees.map((account2) => simpleUser(call, account2));
  return {
    id: issue.id,
    node_id: nodeId("Issue", issue.id),
    url,
    repository_url: repositoryUrl,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: page4,
    number: issue.number,
    state: issue.state,
    state_reason: issue.stateReason,
    title: issue.title,
    body: issue.body,
    user: simpleUser(call, issue.user),
    labels: issue.labels.map((label) => labelObject(call, repository, label)),
    assignee: assignees[0] ?? null,
    assignees,
    milestone: null,
    locked: issue.locked,
    active_lock_reason: issue.lockReason,
    comments: issue.comments.length,
    created_at: iso(issue.createdAt),
    updated_at: iso(issue.updatedAt),
    closed_at: issue.closedAt === null ? null : iso(issue.closedAt),
    closed_by: issue.closedBy === null ? null : simpleUser(call, issue.closedBy),
    author_association: association(repository, issue.user),
    performed_via_github_app: null,
    ...issue.isPullRequest ? {
      draft: false,
      pull_request: {
        url: pull,
        html_url: page4,
        diff_url: `${page4}.diff`,
        patch_url: `${page4}.patch`,
        merged_at: null
      }
    } : {}
  };
}
function commentObject(call, repository, issue, comment) {
  const issueUrl = `${call.base}/repos/${repository.fullName}/issues/${issue.number}`;
  return {
    id: comment.id,
    node_id: nodeId("IssueComment", comment.id),
    url: `${call.base}/repos/${repository.fullName}/issues/comments/${comment.id}`,
    html_url: `${call.serverUrl}/${repository.fullName}/issues/${issue.number}#issuecomment-${comment.id}`,
    issue_url: issueUrl,
    body: comment.body,
    user: simpleUser(call, comment.user),
    created_at: iso(comment.createdAt),
    updated_at: iso(comment.updatedAt),
    author_association: association(repository, comment.user),
    performed_via_github_app: null
  };
}
function association(repository, account2) {
  if (account2.login === repository.owner.login) return "OWNER";
  return repository.assignable.includes(account2.login) ? "MEMBER" : "NONE";
}
function workflowObject(call, repository, workflow) {
  const page4 = `${call.serverUrl}/${repository.fullName}`;
  const file = workflow.path.split("/").at(-1);
  return {
    id: workflow.id,
    node_id: nodeId("Workflow", workflow.id),
    name: workflow.name,
    path: workflow.path,
    state: workflow.state,
    created_at: iso(workflow.createdAt),
    updated_at: iso(workflow.updatedAt),
    url: `${call.base}/repos/${repository.fullName}/actions/workflows/${workflow.id}`,
    html_url: `${page4}/blob/${repository.defaultBranch}/${workflow.path}`,
    badge_url: `${page4}/actions/workflows/${file}/badge.svg`
  };
}
var HEAD_SHA = "0123456789abcdef0123456789abcdef01234567";
function runObject(call, repository, run) {
  const url = runUrl(call, repository, run);
  const actor2 = simpleUser(call, run.actor);
  return {
    id: run.id,
    node_id: nodeId("WorkflowRun", run.id),
    name: run.workflow.name,
    head_branch: run.branch,
    head_sha: HEAD_SHA,
    path: run.workflow.path,
    display_title: run.workflow.name,
    run_number: run.number,
    run_attempt: 1,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: run.workflow.id,
    check_suite_id: run.id,
    check_suite_node_id: nodeId("CheckSuite", run.id),
    url,
    html_url: runPage(call, repository, run),
    pull_requests: [],
    created_at: iso(run.createdAt),
    updated_at: iso(run.updatedAt),
    run_started_at: iso(run.startedAt),
    actor: actor2,
    triggering_actor: actor2,
    referenced_workflows: [],
    previous_attempt_url: null,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${call.base}/repos/${repository.fullName}/check-suites/${run.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    workflow_url: `${call.base}/repos/${repository.fullName}/actions/workflows/${run.workflow.id}`,
    head_commit: null,
    repository: minimalRepository(call, repository),
    head_repository: minimalRepository(call, repository)
  };
}
function runUrl(call, repository, run) {
  return `${call.base}/repos/${repository.fullName}/actions/runs/${run.id}`;
}
function runPage(call, repository, run) {
  return `${call.serverUrl}/${repository.fullName}/actions/runs/${run.id}`;
}
function jobObject(call, repository, run) {
  const status2 = run.status === "waiting" ? "waiting" : run.status;
  const completedAt = run.status === "completed" ? iso(run.updatedAt) : null;
  return {
    id: run.id,
    run_id: run.id,
    run_url: runUrl(call, repository, run),
    run_attempt: 1,
    node_id: nodeId("Job", run.id),
    head_sha: HEAD_SHA,
    head_branch: run.branch,
    workflow_name: run.workflow.name,
    url: `${call.base}/repos/${repository.fullName}/actions/jobs/${run.id}`,
    html_url: `${runPage(call, repository, run)}/job/${run.id}`,
    status: status2,
    conclusion: run.conclusion,
    created_at: iso(run.createdAt),
    started_at: iso(run.startedAt),
    completed_at: completedAt,
    name: "refresh",
    steps: [
      {
        name: "Run refresh-meta-token",
        number: 1,
        status: run.status === "waiting" ? "queued" : run.status,
        conclusion: run.conclusion,
        started_at: run.status === "queued" ? null : iso(run.startedAt),
        completed_at: completedAt
      }
    ],
    check_run_url: `${call.base}/repos/${repository.fullName}/check-runs/${run.id}`,
    labels: ["ubuntu-latest"],
    runner_id: null,
    runner_name: null,
    runner_group_id: null,
    runner_group_name: null
  };
}

// sandbox/github/app-routes.ts
var HOUR_MILLISECONDS2 = 36e5;
var LONGEST_JWT_SECONDS = 600;
function appRoutes() {
  const app = "/app";
  const installation = `${app}/installations/:installation_id`;
  return [
    {
      call: "app-manifest.convert",
      method: "POST",
      path: "/app-manifests/:code/conversions",
      authentication: "none",
      handle: convert
    },
    {
      call: "app.get",
      method: "GET",
      path: app,
      authentication: "jwt",
      handle: (call) => ({ status: 200, body: appObject(call, requireApp(call), true) })
    },
    { call: "app.by-slug", method: "GET", path: "/apps/:slug", authentication: "none", handle: getBySlug },
    {
      call: "installations.list",
      method: "GET",
      path: `${app}/installations`,
      authentication: "jwt",
      handle: listInstallations
    },
    {
      call: "installation.get",
      method: "GET",
      path: installation,
      authentication: "jwt",
      handle: (call) => ({ status: 200, body: installationObject(call, requireInstallation(call)) })
    },
    {
      call: "installation.delete",
      method: "DELETE",
      path: installation,
      authentication: "jwt",
      handle(call) {
        call.world.apps.uninstall(requireInstallation(call));
        return { status: 204 };
      }
    },
    {
      call: "installation.token",
      method: "POST",
      path: `${installation}/access_tokens`,
      authentication: "jwt",
      handle: createToken
    },
    {
      call: "repo.installation",
      method: "GET",
      path: "/repos/:owner/:repo/installation",
      authentication: "jwt",
      handle: getOfRepository
    },
    {
      call: "org.installation",
      method: "GET",
      path: "/orgs/:account/installation",
      authentication: "jwt",
      handle: getOfAccount
    },
    {
      call: "user.installation",
      method: "GET",
      path: "/users/:account/installation",
      authentication: "jwt",
      handle: getOfAccount
    },
    { call: "installation.token.revoke", method: "DELETE", path: "/installation/token", handle: revokeToken },
    {
      call: "installation.repositories",
      method: "GET",
      path: "/installation/repositories",
      handle: listRepositories
    }
  ];
}
function convert(call) {
  if (call.text !== "") throw new ApiError(422, "Invalid request.");
  const made = call.world.apps.convert(param(call, "code"));
  if (!made) throw notFound();
  const { app, pem } = made;
  const body = {
    ...appObject(call, app),
    client_id: app.clientId,
    client_secret: app.clientSecret,
    webhook_secret: app.webhookSecret,
    pem
  };
  return { status: 201, body };
}
function getBySlug(call) {
  const app = call.world.apps.find(param(call, "slug"));
  if (!app?.public) throw notFound();
  return { status: 200, body: appObject(call, app) };
}
function listInstallations(call) {
  const { page: page4, headers } = paginate(call, call.world.apps.installationsOf(requireApp(call)));
  return { status: 200, body: page4.map((one) => installationObject(call, one)), headers };
}
function requireInstallation(call) {
  const app = requireApp(call);
  const installation = call.world.apps.installation(Number(param(call, "installation_id")));
  if (installation?.app !== app) throw notFound();
  return installation;
}
function getOfRepository(call) {
  const app = requireApp(call);
  const repository = call.world.findRepository(`${param(call, "owner")}/${param(call, "repo")}`);
  const installation = repository && call.world.apps.installationsOf(app).find((one) => isInstalledOn(one, repository));
  if (!installation) throw notFound();
  return { status: 200, body: installationObject(call, installation) };
}
function getOfAccount(call) {
  const app = requireApp(call);
  const account2 = call.world.account(param(call, "account"));
  const isRightKind = account2?.type === "Organization" === call.path.startsWith("/orgs/");
  const installation = account2 && isRightKind ? call.world.apps.installationOn(app, account2) : void 0;
  if (!installation) throw notFound();
  return { status: 200, body: installationObject(call, installation) };
}
function createToken(call) {
  const installation = requireInstallation(call);
  if (installation.suspendedAt !== null) throw new ApiError(403, "This installation has been suspended");
  const body = json(call);
  const permissions = readPermissions(body.permissions, installation);
  const repositories = readRepositories(call, body, installation);
  const expiresAt = call.world.now() + HOUR_MILLISECONDS2;
  const { app, account: account2 } = installation;
  const token = call.world.addCredential({
    token: call.world.apps.newToken(app, readForm(call)),
    type: "app",
    login: app.slug,
    owner: account2.login,
    repositories: repositories === "all" ? "all" : repositories.map(({ fullName }) => fullName),
    organizations: account2.type === "Organization" ? [account2.login] : [],
    permissions,
    expiresAt,
    installationId: installation.id
  });
  const isNarrowed = body.repositories !== void 0 || body.repository_ids !== void 0;
  return {
    status: 201,
    body: {
      token,
      expires_at: iso(expiresAt),
      permissions,
      repository_selection: repositories === "all" ? "all" : "selected",
      ...isNarrowed && repositories !== "all" ? { repositories: repositories.map((repository) => listedRepository(call, repository)) } : {}
    }
  };
}
function readForm(call) {
  switch (call.tokenForm) {
    case "enabled":
      return "stateless";
    case "disabled":
      return "opaque";
    default:
      return call.world.apps.tokenForm;
  }
}
function readPermissions(asked, { permissions }) {
  if (asked === void 0 || asked === null) return permissions;
  const wanted = Object.fromEntries(
    Object.entries(asked).map(([name, level]) => [name, level === "read" ? "read" : "write"])
  );
  if (!covers(permissions, wanted)) {
    throw new ApiError(422, "The permissions requested are not granted to this installation.");
  }
  return { metadata: "read", ...wanted };
}
function readRepositories(call, { repositories, repository_ids: ids }, installation) {
  if (repositories === void 0 && ids === void 0) return installation.repositories;
  const { login } = installation.account;
  const named = list(repositories).map((name) => call.world.findRepository(`${login}/${name}`));
  const numbered = list(ids).map((id2) => call.world.findRepositoryById(Number(id2)));
  return [...named, ...numbered].map((repository) => {
    if (!repository || !isInstalledOn(installation, repository)) {
      throw new ApiError(
        422,
        "There is at least one repository that does not exist or is not accessible to the parent installation."
      );
    }
    return repository;
  });
}
function list(value) {
  if (value === void 0) return [];
  if (!Array.isArray(value)) throw new ApiError(422, "Invalid request.");
  return value;
}
function requireInstallationToken(call) {
  const { caller } = call;
  if (!caller) throw new ApiError(401, "Requires authentication");
  if (caller.type !== "app" && caller.type !== "github-token") {
    throw new ApiError(403, "You must authenticate with an installation access token in order to do this.");
  }
  return caller;
}
function revokeToken(call) {
  requireInstallationToken(call).revoked = true;
  return { status: 204 };
}
function listRepositories(call) {
  const { repositories, owner } = requireInstallationToken(call);
  const all = call.world.repositories().filter(
    (one) => repositories === "all" ? owner === void 0 || one.owner.login === owner : repositories.includes(one.fullName)
  );
  const { page: page4, headers } = paginate(call, all);
  const body = {
    total_count: all.length,
    repositories: page4.map((repository) => listedRepository(call, repository))
  };
  return { status: 200, body, headers };
}
function requireApp(call) {
  const [, token = ""] = /^bearer +(\S+)$/i.exec(call.authorization ?? "") ?? [];
  const { claims, signed, signature } = readJwt(token);
  const app = call.world.apps.byIssuer(claims.iss);
  if (!app) throw new ApiError(404, "Integration not found");
  const isSigned = (key) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_9__.verify)("RSA-SHA256", Buffer.from(signed), key, signature);
  if (!app.publicKeys.some(isSigned)) throw undecodable();
  checkTimes(claims, Math.floor(call.world.now() / 1e3));
  return app;
}
function readJwt(token) {
  const [header = "", payload = "", signature = "", ...rest] = token.split(".");
  try {
    const { alg } = JSON.parse(Buffer.from(header, "base64url").toString());
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString());
    if (alg === "RS256" && rest.length === 0) {
      return { claims, signed: `${header}.${payload}`, signature: Buffer.from(signature, "base64url") };
    }
  } catch {
  }
  throw undecodable();
}
function undecodable() {
  return new ApiError(401, "A JSON web token could not be decoded");
}
function checkTimes({ iat, exp }, now) {
  if (typeof exp !== "number" || exp <= now) {
    throw new ApiError(
      401,
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires"
    );
  }
  if (exp - now > LONGEST_JWT_SECONDS) {
    throw new ApiError(401, "'Expiration time' claim ('exp') is too far in the future");
  }
  if (typeof iat !== "number" || iat > now) {
    throw new ApiError(
      401,
      "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued"
    );
  }
}
function appPage(call, { slug }) {
  return `${call.serverUrl}/${call.isEnterpriseServer ? "github-apps" : "apps"}/${slug}`;
}
function appObject(call, app, isItself = false) {
  return {
    id: app.id,
    slug: app.slug,
    node_id: Buffer.from(`App:${app.id}`).toString("base64url"),
    client_id: app.clientId,
    owner: simpleUser(call, app.owner),
    name: app.name,
    description: app.description,
    external_url: app.url,
    html_url: appPage(call, app),
    created_at: iso(app.createdAt),
    updated_at: iso(app.updatedAt),
    permissions: app.permissions,
    events: app.events,
    ...isItself ? { installations_count: call.world.apps.installationsOf(app).length } : {}
  };
}
function installationObject(call, installation) {
  const { id: id2, app, account: account2, suspendedAt, suspendedBy } = installation;
  const settings = account2.type === "Organization" ? `organizations/${account2.login}/settings` : "settings";
  return {
    id: id2,
    client_id: app.clientId,
    account: simpleUser(call, account2),
    repository_selection: installation.repositories === "all" ? "all" : "selected",
    access_tokens_url: `${call.base}/app/installations/${id2}/access_tokens`,
    repositories_url: `${call.base}/installation/repositories`,
    html_url: `${call.serverUrl}/${settings}/installations/${id2}`,
    app_id: app.id,
    app_slug: app.slug,
    target_id: account2.id,
    target_type: account2.type,
    permissions: installation.permissions,
    events: app.events,
    created_at: iso(installation.createdAt),
    updated_at: iso(installation.updatedAt),
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    suspended_by: suspendedBy && simpleUser(call, suspendedBy),
    suspended_at: suspendedAt === null ? null : iso(suspendedAt)
  };
}

// sandbox/github/app-pages.ts
var PERMISSION_LEVELS = ["read", "write"];
var MAX_NAME_CHARACTERS = 34;
var MAX_CALLBACK_URLS = 10;
var MANIFEST_KEYS = /* @__PURE__ */ new Set([
  "name",
  "url",
  "hook_attributes",
  "redirect_url",
  "callback_urls",
  "setup_url",
  "description",
  "public",
  "default_events",
  "default_permissions",
  "request_oauth_on_install",
  "setup_on_update"
]);
var MANIFEST_PERMISSIONS = /* @__PURE__ */ new Set([
  "actions",
  "actions_variables",
  "administration",
  "checks",
  "contents",
  "dependabot_secrets",
  "deployments",
  "environments",
  "issues",
  "members",
  "metadata",
  "organization_actions_variables",
  "organization_administration",
  "organization_dependabot_secrets",
  "organization_secrets",
  "pull_requests",
  "secrets",
  "statuses",
  "workflows"
]);
function appPages() {
  const confirm = "/settings/apps/manifest";
  const installPaths = ["/apps/:slug/installations", "/github-apps/:slug/installations"];
  const routes = [
    { call: "app-page.new", method: "POST", path: "/settings/apps/new", handle: newForPerson },
    {
      call: "app-page.new",
      method: "POST",
      path: "/organizations/:org/settings/apps/new",
      handle: newForOrganization
    },
    { call: "app-page.create", method: "POST", path: confirm, handle: create2 },
    ...installPaths.flatMap((path3) => [
      { call: "app-page.install", method: "GET", path: `${path3}/new`, handle: askToInstall },
      { call: "app-page.installed", method: "POST", path: path3, handle: install }
    ]),
    ...["/settings/installations/:id", "/organizations/:org/settings/installations/:id"].map((path3) => ({
      call: "app-page.installation",
      method: "GET",
      path: path3,
      handle: showInstallation
    }))
  ];
  return routes.map((route) => ({ ...route, isPage: true, authentication: "none" }));
  function newForPerson(call) {
    return start(call, call.world.addUser(call.world.signedIn));
  }
  function newForOrganization(call) {
    const organization = call.world.account(param(call, "org"));
    if (organization?.type !== "Organization" || !mayManage(call, organization)) return nothingHere();
    return start(call, organization);
  }
  function start(call, owner) {
    const text = new URLSearchParams(call.text).get("manifest") ?? "";
    let manifest;
    try {
      manifest = JSON.parse(text);
    } catch {
      return invalidManifest();
    }
    const fault = faultOf(manifest);
    if (fault !== void 0) return invalidManifest(fault);
    const { apps } = call.world;
    const state = call.query.get("state");
    return consent(apps.startFlow({ manifest, state, owner }));
  }
  function consent(flow, fault, name = String(flow.manifest.name ?? "")) {
    const asked = Object.entries(flow.manifest.default_permissions ?? {});
    const rows = asked.map(([key, level]) => `<li>${escapeHtml(titleOf(key))}: ${escapeHtml(level)}</li>`).join("");
    return page(
      fault === void 0 ? 200 : 422,
      `Create GitHub App for ${flow.owner.login}`,
      `${fault === void 0 ? "" : problem(fault)}
<p>The App will belong to <strong>${escapeHtml(flow.owner.login)}</strong> and ask for:</p>
<ul>${rows || "<li>nothing</li>"}</ul>
<form method="post" action="${confirm}">
<input type="hidden" name="flow" value="${escapeHtml(flow.id)}">
<label for="name">GitHub App name</label>
<input id="name" name="name" value="${escapeHtml(name)}" required>
<button type="submit">Create GitHub App for ${escapeHtml(flow.owner.login)}</button>
</form>`
    );
  }
  async function create2(call) {
    const form = new URLSearchParams(call.text);
    const { apps } = call.world;
    const flow = apps.flow(form.get("flow") ?? "");
    if (!flow) return page(404, "This page has expired", problem("Start again where you came from."));
    const name = (form.get("name") ?? "").trim();
    const fault = nameFault(call, name, flow.owner);
    if (fault !== void 0) return consent(flow, fault, name);
    const manifest = apps.tamper ? apps.tamper(flow.manifest) : flow.manifest;
    const made = await apps.register(readManifest(manifest, name, flow.owner));
    const code = apps.finishFlow(flow, made);
    if (typeof manifest.redirect_url !== "string") return redirect(appPage(call, made.app));
    const target = new URL(manifest.redirect_url);
    target.searchParams.set("code", code);
    if (flow.state !== null) target.searchParams.set("state", flow.state);
    return redirect(target.href);
  }
  function findApp(call) {
    const app = call.world.apps.find(param(call, "slug"));
    return app && (app.public || mayManage(call, app.owner)) ? app : void 0;
  }
  function askToInstall(call) {
    const app = findApp(call);
    if (!app) return nothingHere();
    return installPage(call, app);
  }
  function installPage(call, app, fault) {
    const own = call.world.repositories().filter(({ owner }) => owner === app.owner);
    const boxes = own.map(
      ({ name }) => `<label><input type="checkbox" name="repository" value="${escapeHtml(name)}"> ${escapeHtml(name)}</label>`
    );
    const rows = Object.entries(app.permissions).map(
      ([key, level]) => `<li>${escapeHtml(titleOf(key))}: ${escapeHtml(level)}</li>`
    );
    return page(
      fault === void 0 ? 200 : 422,
      `Install ${app.name}`,
      `${fault === void 0 ? "" : problem(fault)}
<p>Install on <strong>${escapeHtml(app.owner.login)}</strong>, for these repositories:</p>
<form method="post" action="${new URL(appPage(call, app)).pathname}/installations">
<label><input type="radio" name="selection" value="all" checked> All repositories</label>
<label><input type="radio" name="selection" value="selected"> Only select repositories</label>
<fieldset>${boxes.join("")}</fieldset>
<p>with these permissions:</p><ul>${rows.join("")}</ul>
<button type="submit">Install</button>
</form>`
    );
  }
  function install(call) {
    const app = findApp(call);
    if (!app) return nothingHere();
    const form = new URLSearchParams(call.text);
    const chosen = form.getAll("repository").map((name) => call.world.findRepository(`${app.owner.login}/${name}`)).filter((repository) => repository !== void 0);
    const isAll = form.get("selection") !== "selected";
    if (!isAll && chosen.length === 0) return installPage(call, app, "Select at least one repository.");
    const installation = call.world.apps.install(app, app.owner, isAll ? "all" : chosen);
    if (app.setupUrl === null) return redirect(settingsOf(call, installation));
    const target = new URL(app.setupUrl);
    target.searchParams.set("installation_id", String(installation.id));
    target.searchParams.set("setup_action", "install");
    return redirect(target.href);
  }
  function showInstallation(call) {
    const installation = call.world.apps.installation(Number(param(call, "id")));
    if (!installation || !mayManage(call, installation.account)) return nothingHere();
    const { app, account: account2, repositories } = installation;
    const where = repositories === "all" ? "all repositories" : repositories.map(({ name }) => name).join(", ");
    return page(
      200,
      app.name,
      `<p>Okay, ${escapeHtml(app.name)} was installed on ${escapeHtml(account2.login)}: ${escapeHtml(where)}.</p>`
    );
  }
}
function settingsOf(call, { id: id2, account: account2 }) {
  const settings = account2.type === "Organization" ? `organizations/${account2.login}/settings` : "settings";
  return `${call.serverUrl}/${settings}/installations/${id2}`;
}
function mayManage(call, account2) {
  const { signedIn } = call.world;
  return account2.type === "Organization" ? account2.owners === void 0 || account2.owners.includes(signedIn) : account2.login === signedIn;
}
function faultOf(manifest) {
  if (!isRecord(manifest)) return "";
  const unknown = Object.keys(manifest).find((key) => !MANIFEST_KEYS.has(key));
  if (unknown !== void 0) return `"${unknown}" is not a permitted key.`;
  const fault = textFault("url", manifest.url, true) ?? textFault("redirect_url", manifest.redirect_url, false);
  if (fault !== void 0) return fault;
  if (manifest.hook_attributes !== void 0) {
    const hookFault = hookFaultOf(manifest.hook_attributes);
    if (hookFault !== void 0) return hookFault;
  }
  const { callback_urls: callbacks = [], default_permissions: permissions = {} } = manifest;
  if (!Array.isArray(callbacks) || callbacks.length > MAX_CALLBACK_URLS) {
    return `No more than ${MAX_CALLBACK_URLS} callback_urls are allowed.`;
  }
  if (!isRecord(permissions)) return "For 'properties/default_permissions', it is not an object.";
  if (Object.keys(permissions).some((key) => !MANIFEST_PERMISSIONS.has(key))) {
    return "Default permission records resource is not included in the list";
  }
  if (Object.values(permissions).some((level) => !PERMISSION_LEVELS.includes(String(level)))) {
    return "Default permission records action is not included in the list";
  }
  return void 0;
}
function hookFaultOf(hook) {
  if (!isRecord(hook)) return "For 'properties/hook_attributes', it is not an object.";
  const fault = textFault("url", hook.url, true);
  if (fault !== void 0) return fault;
  const { hostname } = new URL(String(hook.url));
  const isLocal = hostname === "localhost" || hostname.startsWith("127.") || hostname === "[::1]";
  return isLocal ? "Hook url is not supported because it isn't reachable over the public Internet" : void 0;
}
function textFault(name, value, isRequired) {
  if (value === void 0 || value === null) return isRequired ? `"${name}" wasn't supplied.` : void 0;
  if (typeof value !== "string") return `For 'properties/${name}', ${JSON.stringify(value)} is not a string.`;
  return URL.canParse(value) ? void 0 : `${titleOf(name)} must be a valid URL`;
}
function nameFault(call, name, owner) {
  if (name === "") return "Name can't be blank";
  if (name.length > MAX_NAME_CHARACTERS) {
    return `Name is too long (maximum is ${MAX_NAME_CHARACTERS} characters)`;
  }
  const account2 = call.world.account(slugOf(name));
  const isTaken = call.world.apps.find(slugOf(name)) !== void 0 || account2 !== void 0 && account2 !== owner;
  return isTaken ? "Name is already taken" : void 0;
}
function readManifest(manifest, name, owner) {
  return {
    name,
    owner,
    url: String(manifest.url),
    description: typeof manifest.description === "string" ? manifest.description : null,
    setupUrl: typeof manifest.setup_url === "string" ? manifest.setup_url : null,
    permissions: manifest.default_permissions ?? {},
    events: Array.isArray(manifest.default_events) ? manifest.default_events.map(String) : [],
    public: manifest.public === true,
    webhookSecret: manifest.hook_attributes === void 0 ? null : "test-webhook-secret"
  };
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function invalidManifest(fault = "") {
  const text = "The configuration does not appear to be a valid GitHub App manifest.";
  return page(
    422,
    "Invalid GitHub App configuration",
    `<p>${text}</p>${fault === "" ? "" : problem(`Error ${fault}`)}`
  );
}
function nothingHere() {
  return page(404, "Page not found", "<p>This is not the web page you are looking for.</p>");
}
function redirect(location) {
  return { status: 302, headers: { location } };
}
function problem(text) {
  return `<p class="problem" role="alert">${escapeHtml(text)}</p>`;
}
function titleOf(key) {
  const words = key.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
var STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color:#1f2328;background:#fff}
label{display:block;margin:.25rem 0}input:not([type]){width:100%;padding:.4rem;box-sizing:border-box}
button{margin-top:1rem;padding:.5rem 1rem;background:#1f883d;color:#fff;border:0;border-radius:6px;font:inherit}
.problem{padding:.5rem 1rem;border:1px solid #cf222e;border-radius:6px}
@media(prefers-color-scheme:dark){body{color:#f0f6fc;background:#0d1117}}`;
function page(status2, title, content) {
  const body = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)} \xB7 Sandbox of GitHub</title><style>${STYLE}</style></head>
<body><h1>${escapeHtml(title)}</h1>${content}</body></html>`;
  return { status: status2, body, headers: { "content-type": "text/html; charset=utf-8" } };
}
function escapeHtml(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

// sandbox/github/general.ts
function generalRoutes() {
  const repository = "/repos/:owner/:repo";
  return [
    { call: "root.get", method: "GET", path: "/", handle: getRoot },
    { call: "meta.get", method: "GET", path: "/meta", handle: getMeta },
    // Answered with the headers every answer has; see index.ts.
    { call: "rate-limit.get", method: "GET", path: "/rate_limit", handle: () => ({ status: 200 }) },
    { call: "user.get", method: "GET", path: "/user", handle: getUser },
    { call: "users.get", method: "GET", path: "/users/:login", handle: getAccount },
    { call: "repo.get", method: "GET", path: repository, handle: getRepository },
    {
      call: "environments.list",
      method: "GET",
      path: `${repository}/environments`,
      handle: listEnvironments
    },
    {
      call: "environment.get",
      method: "GET",
      path: `${repository}/environments/:environment`,
      handle: getEnvironment
    },
    {
      call: "environment.put",
      method: "PUT",
      path: `${repository}/environments/:environment`,
      handle: putEnvironment
    },
    {
      call: "environment.add-branch",
      method: "POST",
      path: `${repository}/environments/:environment/deployment-branch-policies`,
      handle: addBranch
    }
  ];
}
function getRoot(call) {
  const { base } = call;
  const body = {
    current_user_url: `${base}/user`,
    current_user_authorizations_html_url: `${call.serverUrl}/settings/connections/applications{/client_id}`,
    authorizations_url: `${base}/authorizations`,
    code_search_url: `${base}/search/code?q={query}{&page,per_page,sort,order}`,
    commit_search_url: `${base}/search/commits?q={query}{&page,per_page,sort,order}`,
    emails_url: `${base}/user/emails`,
    emojis_url: `${base}/emojis`,
    events_url: `${base}/events`,
    feeds_url: `${base}/feeds`,
    followers_url: `${base}/user/followers`,
    following_url: `${base}/user/following{/target}`,
    gists_url: `${base}/gists{/gist_id}`,
    issue_search_url: `${base}/search/issues?q={query}{&page,per_page,sort,order}`,
    issues_url: `${base}/issues`,
    keys_url: `${base}/user/keys`,
    label_search_url: `${base}/search/labels?q={query}&repository_id={repository_id}{&page,per_page}`,
    notifications_url: `${base}/notifications`,
    organization_url: `${base}/orgs/{org}`,
    organization_repositories_url: `${base}/orgs/{org}/repos{?type,page,per_page,sort}`,
    organization_teams_url: `${base}/orgs/{org}/teams`,
    public_gists_url: `${base}/gists/public`,
    rate_limit_url: `${base}/rate_limit`,
    repository_url: `${base}/repos/{owner}/{repo}`,
    repository_search_url: `${base}/search/repositories?q={query}{&page,per_page,sort,order}`,
    current_user_repositories_url: `${base}/user/repos{?type,page,per_page,sort}`,
    starred_url: `${base}/user/starred{/owner}{/repo}`,
    starred_gists_url: `${base}/gists/starred`,
    user_url: `${base}/users/{user}`,
    user_organizations_url: `${base}/user/orgs`,
    user_repositories_url: `${base}/users/{user}/repos{?type,page,per_page,sort}`,
    user_search_url: `${base}/search/users?q={query}{&page,per_page,sort,order}`
  };
  return { status: 200, body };
}
function getMeta() {
  return { status: 200, body: { verifiable_password_authentication: false } };
}
function getUser(call) {
  const { caller } = call;
  if (!caller) throw new ApiError(401, "Requires authentication");
  if (!isPersonal(caller)) throw new ApiError(403, "Resource not accessible by integration");
  return { status: 200, body: publicUser(call, call.world.actor(caller)) };
}
function getAccount(call) {
  const account2 = call.world.account(param(call, "login"));
  if (!account2) throw notFound();
  return { status: 200, body: publicUser(call, account2) };
}
function getRepository(call) {
  const repository = requireRepository(call, {
    permission: "metadata",
    level: "read",
    role: "read",
    openToPublic: true
  });
  return { status: 200, body: fullRepository(call, repository) };
}
function openEnvironments(call) {
  return requireRepository(call, { permission: "actions", level: "read", role: "read", openToPublic: true });
}
function listEnvironments(call) {
  const repository = openEnvironments(call);
  const all = [...repository.environments.values()];
  const { page: page4, headers } = paginate(call, all);
  const environments = page4.map((environment2) => environmentObject(call, repository.fullName, environment2));
  return { status: 200, body: { total_count: all.length, environments }, headers };
}
function getEnvironment(call) {
  const repository = openEnvironments(call);
  const environment2 = repository.environments.get(param(call, "environment").toLowerCase());
  if (!environment2) throw notFound();
  return { status: 200, body: environmentObject(call, repository.fullName, environment2) };
}
function putEnvironment(call) {
  const repository = requireRepository(call, { permission: "administration", level: "write", role: "admin" });
  const name = param(call, "environment");
  const { deployment_branch_policy: policy } = json(call);
  if (policy && policy.protected_branches === policy.custom_branch_policies) {
    throw new ApiError(422, "protected_branches and custom_branch_policies can't have the same value");
  }
  if (!repository.environments.has(name.toLowerCase())) call.world.addEnvironment(repository.fullName, name);
  const environment2 = repository.environments.get(name.toLowerCase());
  if (!environment2) throw notFound();
  if (policy?.custom_branch_policies) environment2.branches ??= [];
  else delete environment2.branches;
  return { status: 200, body: environmentObject(call, repository.fullName, environment2) };
}
function addBranch(call) {
  const repository = requireRepository(call, { permission: "administration", level: "write", role: "admin" });
  const environment2 = repository.environments.get(param(call, "environment").toLowerCase());
  if (environment2?.branches === void 0) throw notFound();
  const { name } = json(call);
  if (typeof name !== "string" || name.trim() === "") {
    throw new ApiError(422, `Invalid request.

"name" wasn't supplied.`);
  }
  environment2.branches.push(name);
  const id2 = call.world.nextId();
  return { status: 200, body: { id: id2, node_id: Buffer.from(`Policy:${id2}`).toString("base64url"), name } };
}
function environmentObject(call, fullName, environment2) {
  const path3 = encodeURIComponent(environment2.name);
  return {
    id: environment2.id,
    node_id: Buffer.from(`Environment:${environment2.id}`).toString("base64url"),
    name: environment2.name,
    url: `${call.base}/repos/${fullName}/environments/${path3}`,
    html_url: `${call.serverUrl}/${fullName}/deployments/activity_log?environments_filter=${path3}`,
    created_at: iso(environment2.createdAt),
    updated_at: iso(environment2.createdAt),
    protection_rules: [],
    deployment_branch_policy: environment2.branches ? { protected_branches: false, custom_branch_policies: true } : null
  };
}

// sandbox/github/graphql.ts
function graphqlRoutes() {
  return ["/graphql", "/api/graphql"].map((path3) => ({ call: "graphql", method: "POST", path: path3, handle }));
}
function handle(call) {
  if (!call.caller) throw new ApiError(401, "This endpoint requires you to be authenticated.");
  const given = json(call);
  const query = given.query ?? "";
  const variables = given.variables ?? {};
  if (/__type\b/.test(query)) return data(introspection(query));
  if (/^\s*mutation\b/.test(query)) return mutate(call, query, variables.input);
  if (/\bviewer\b/.test(query)) {
    const { login, id: id2 } = call.world.actor(call.caller);
    return data({ viewer: { login, databaseId: id2 } });
  }
  const named = [...query.matchAll(/(\w+): repository\(owner: "([^"]+)", name: "([^"]+)"\)/g)];
  if (named.length > 0) {
    return data(
      Object.fromEntries(
        named.map(([, alias = "", owner2 = "", repo2 = ""]) => [alias, nodeOf(call, owner2, repo2)])
      )
    );
  }
  if (typeof variables.name === "string") {
    return data({ repository: nodeOf(call, String(variables.owner), variables.name) });
  }
  const { owner, repo, number } = variables;
  const inRepository = { ...call, params: { owner: String(owner), repo: String(repo) } };
  const repository = requireRepository(inRepository, {
    permission: "issues",
    level: "read",
    role: "read",
    openToPublic: true
  });
  const node2 = (issue) => issueNode(inRepository, repository, issue);
  const { hasIssues: hasIssuesEnabled } = repository;
  if (typeof number === "number") {
    const issue = presentIssues(repository).find((candidate) => candidate.number === number);
    return data({ repository: { hasIssuesEnabled, issue: issue ? node2(issue) : null } });
  }
  const nodes = presentIssues(repository).filter((issue) => !issue.isPullRequest && isWanted(issue, variables)).reverse().slice(0, typeof variables.limit === "number" ? variables.limit : void 0).map(node2);
  const pageInfo = { hasNextPage: false, endCursor: null };
  return data({
    repository: { hasIssuesEnabled, issues: { totalCount: nodes.length, nodes, pageInfo } },
    search: { issueCount: nodes.length, nodes, pageInfo }
  });
}
function mutate(call, query, given) {
  const [, name = ""] = /\{\s*(\w+)\(input: *\$input\)/.exec(query) ?? [];
  const input = given ?? {};
  const wanted = input.issueId ?? input.subjectId ?? "";
  const found = call.world.repositories().flatMap((repository2) => presentIssues(repository2).map((issue2) => ({ repository: repository2, issue: issue2 }))).find(({ issue: issue2 }) => nodeId("Issue", issue2.id) === wanted);
  if (!found) return refusal("NOT_FOUND", `Could not resolve to a node with the global id of '${wanted}'`);
  const { repository, issue } = found;
  const [owner = "", repo = ""] = repository.fullName.split("/");
  const inRepository = { ...call, params: { owner, repo } };
  requireRepository(inRepository, { permission: "issues", level: "write", role: "read", openToPublic: true });
  const { caller, world } = call;
  if (!caller) throw notFound();
  if (!mayTriage(inRepository, repository) && name !== "addComment") {
    return refusal("FORBIDDEN", "Resource not accessible by personal access token");
  }
  const actor2 = world.actor(caller);
  switch (name) {
    case "closeIssue":
      world.changeState(
        issue,
        "closed",
        actor2,
        input.stateReason === "NOT_PLANNED" ? "not_planned" : "completed"
      );
      break;
    case "reopenIssue":
      world.changeState(issue, "open", actor2, "reopened");
      break;
    case "addComment": {
      const comment = world.addComment(issue, input.body ?? "", actor2);
      const { html_url: url } = commentObject(inRepository, repository, issue, comment);
      return data({ addComment: { commentEdge: { node: { url } } } });
    }
    default:
      return refusal("undefinedField", `Field '${name}' doesn't exist on type 'Mutation'`);
  }
  return data({ [name]: { issue: { id: wanted } } });
}
function refusal(type, message) {
  return { status: 200, body: { data: null, errors: [{ type, message }] } };
}
function nodeOf(call, owner, repo) {
  const inRepository = { ...call, params: { owner, repo } };
  const found = requireRepository(inRepository, {
    permission: "metadata",
    level: "read",
    role: "read",
    openToPublic: true
  });
  const { node_id: id2 } = minimalRepository(inRepository, found);
  return {
    id: id2,
    databaseId: found.id,
    name: repo,
    owner: { login: owner },
    hasIssuesEnabled: found.hasIssues,
    defaultBranchRef: { name: found.defaultBranch },
    parent: null
  };
}
function data(value) {
  return { status: 200, body: { data: value } };
}
function introspection(query) {
  const known = { fields: [{ name: "stateReason" }], inputFields: [], enumValues: [] };
  const types = query.split(/(?=\b\w+\s*:\s*__type\b)/).flatMap((part) => {
    const [, alias] = /^(\w+)\s*:\s*__type/.exec(part) ?? [];
    const asked = Object.entries(known).filter(([name]) => new RegExp(`\\b${name}\\b`).test(part));
    return alias === void 0 ? [] : [[alias, Object.fromEntries(asked)]];
  });
  return Object.fromEntries(types);
}
function isWanted(issue, variables) {
  if (typeof variables.query === "string") return matchesSearch(issue, variables.query);
  const { states = ["OPEN"] } = variables;
  return Array.isArray(states) && states.includes(issue.state.toUpperCase());
}
function matchesSearch(issue, search) {
  const terms = [...search.matchAll(/(\w+):(?:"([^"]*)"|(\S+))/g)];
  return terms.every(([, key, quoted, plain]) => {
    const value = (quoted ?? plain ?? "").toLowerCase();
    switch (key) {
      case "label":
        return issue.labels.some(({ name }) => name.toLowerCase() === value);
      case "state":
        return issue.state === value;
      case "author":
        return issue.user.login.toLowerCase() === value;
      default:
        return true;
    }
  });
}
function issueNode(call, repository, issue) {
  const rest = issueObject(call, repository, issue);
  const login = issue.user.login.replace("[bot]", "");
  return {
    __typename: issue.isPullRequest ? "PullRequest" : "Issue",
    id: rest.node_id,
    number: issue.number,
    title: issue.title,
    body: issue.body ?? "",
    state: issue.state.toUpperCase(),
    stateReason: issue.stateReason?.toUpperCase() ?? null,
    url: rest.html_url,
    author: { login },
    createdAt: rest.created_at,
    updatedAt: rest.updated_at,
    closedAt: rest.closed_at,
    closed: issue.state === "closed",
    labels: {
      totalCount: issue.labels.length,
      nodes: rest.labels.map(({ node_id, name, color, description }) => ({
        id: node_id,
        name,
        color,
        description: description ?? ""
      }))
    },
    assignees: { totalCount: issue.assignees.length, nodes: issue.assignees.map(({ login: login2 }) => ({ login: login2 })) },
    comments: {
      totalCount: issue.comments.length,
      nodes: [],
      pageInfo: { hasNextPage: false, endCursor: null }
    },
    milestone: null,
    projectCards: { nodes: [] },
    reactionGroups: []
  };
}

// sandbox/github/issues.ts
var MAX_BODY_CHARACTERS = 65536;
var MAX_ASSIGNEES = 10;
var LOCK_REASONS = ["off-topic", "too heated", "resolved", "spam"];
var MAX_LABEL_CHARACTERS = 50;
var MAX_DESCRIPTION_CHARACTERS = 100;
var EMOJI = new RegExp("\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\p{Regional_Indicator}|\\u200d|\\ufe0f", "gu");
var STATE_REASONS = ["completed", "not_planned", "duplicate", "reopened"];
function issueRoutes() {
  const repository = "/repos/:owner/:repo";
  const issue = `${repository}/issues/:number`;
  const comment = `${repository}/issues/comments/:comment_id`;
  return [
    { call: "issues.list", method: "GET", path: `${repository}/issues`, handle: listIssues },
    { call: "issues.create", method: "POST", path: `${repository}/issues`, handle: createIssue },
    { call: "comments.get", method: "GET", path: comment, handle: getComment },
    { call: "comments.update", method: "PATCH", path: comment, handle: updateComment },
    { call: "comments.delete", method: "DELETE", path: comment, handle: deleteComment },
    { call: "issues.get", method: "GET", path: issue, handle: getIssue },
    { call: "issues.update", method: "PATCH", path: issue, handle: updateIssue },
    { call: "comments.list", method: "GET", path: `${issue}/comments`, handle: listComments },
    { call: "comments.create", method: "POST", path: `${issue}/comments`, handle: createComment },
    { call: "issue.labels.add", method: "POST", path: `${issue}/labels`, handle: addLabels },
    { call: "issue.lock", method: "PUT", path: `${issue}/lock`, handle: lockIssue },
    { call: "issue.unlock", method: "DELETE", path: `${issue}/lock`, handle: unlockIssue },
    { call: "labels.list", method: "GET", path: `${repository}/labels`, handle: listLabels },
    { call: "labels.create", method: "POST", path: `${repository}/labels`, handle: createLabel },
    { call: "labels.get", method: "GET", path: `${repository}/labels/:name`, handle: getLabel },
    { call: "assignees.get", method: "GET", path: `${repository}/assignees/:login`, handle: getAssignee }
  ];
}
function openTracker(call, level) {
  const repository = requireRepository(call, {
    permission: "issues",
    level,
    role: "read",
    openToPublic: true
  });
  if (!repository.hasIssues) throw new ApiError(410, "Issues are disabled for this repo");
  return repository;
}
function findIssue(call, repository) {
  const number = Number(param(call, "number"));
  const issue = repository.issues.find((candidate) => candidate.number === number);
  if (!issue) throw notFound();
  if (issue.absence?.kind === "deleted") throw new ApiError(410, "This issue was deleted");
  if (issue.absence?.kind === "transferred") throw transferred(call, issue.absence);
  return issue;
}
function transferred(call, to) {
  const rest = call.path.replace(/^.*\/issues\/\d+/, "");
  const url = `${call.base}/repositories/${to.repository.id}/issues/${to.number}${rest}`;
  const body = { message: "Moved Permanently", url, documentation_url: "https://docs.github.com/rest" };
  return new ApiError(301, "Moved Permanently", { body, headers: { location: url } });
}
function listIssues(call) {
  const repository = openTracker(call, "read");
  const { query } = call;
  const state = query.get("state") ?? "open";
  const labels = (query.get("labels") ?? "").toLowerCase().split(",").filter(Boolean);
  const creator = query.get("creator")?.toLowerCase();
  const assignee = query.get("assignee")?.toLowerCase();
  const since = query.get("since");
  const matching = presentIssues(repository).filter(
    (issue) => (state === "all" || issue.state === state) && labels.every((name) => issue.labels.some((label) => label.name.toLowerCase() === name)) && (creator === void 0 || issue.user.login.toLowerCase() === creator) && (assignee === void 0 || issue.assignees.some(({ login }) => login.toLowerCase() === assignee)) && (since === null || issue.updatedAt >= Date.parse(since))
  );
  const sort = query.get("sort");
  const key = (issue) => {
    if (sort === "updated") return issue.updatedAt;
    return sort === "comments" ? issue.comments.length : issue.createdAt;
  };
  const sign = query.get("direction") === "asc" ? 1 : -1;
  matching.sort((a, b) => sign * (key(a) - key(b) || a.number - b.number));
  const { page: page4, headers } = paginate(call, matching);
  return { status: 200, body: page4.map((issue) => issueObject(call, repository, issue)), headers };
}
function createIssue(call) {
  const repository = openTracker(call, "write");
  const body = json(call);
  const title = readTitle(body.title);
  const text = readBody(body.body ?? null);
  const isTrusted = mayTriage(call, repository);
  const assignees = isTrusted ? readAssignees(call, repository, body) : [];
  const labels = isTrusted ? readLabels(call, repository, body.labels, call.world.behaviour.unknownLabels) : [];
  const user = actor(call);
  const issue = call.world.openIssue(repository, { title, body: text, user, labels, assignees });
  const created = issueObject(call, repository, issue);
  return { status: 201, body: created, headers: { location: created.url } };
}
function getIssue(call) {
  const repository = openTracker(call, "read");
  return { status: 200, body: issueObject(call, repository, findIssue(call, repository)) };
}
function updateIssue(call) {
  const repository = openTracker(call, "write");
  const issue = findIssue(call, repository);
  const isTrusted = mayTriage(call, repository);
  requireAuthorOr(isTrusted, call, issue.user);
  const body = json(call);
  const title = body.title === void 0 ? issue.title : readTitle(body.title);
  const text = body.body === void 0 ? issue.body : readBody(body.body);
  const { state = issue.state } = body;
  if (state !== "open" && state !== "closed") throw invalidField("Issue", "state");
  const reason = readStateReason(body.state_reason);
  const mentionsAssignees = body.assignees !== void 0 || body.assignee !== void 0;
  const assignees = isTrusted && mentionsAssignees ? readAssignees(call, repository, body) : issue.assignees;
  const labels = isTrusted && body.labels !== void 0 ? readLabels(call, repository, body.labels, "created") : issue.labels;
  Object.assign(issue, { title, body: text, assignees, labels });
  call.world.changeState(issue, state, actor(call), reason);
  return { status: 200, body: issueObject(call, repository, issue) };
}
function listComments(call) {
  const repository = openTracker(call, "read");
  const issue = findIssue(call, repository);
  const since = call.query.get("since");
  const recent = issue.comments.filter((comment) => since === null || comment.updatedAt >= Date.parse(since));
  const { page: page4, headers } = paginate(call, recent);
  return {
    status: 200,
    body: page4.map((comment) => commentObject(call, repository, issue, comment)),
    headers
  };
}
function createComment(call) {
  const repository = openTracker(call, "write");
  const issue = findIssue(call, repository);
  if (issue.locked && !mayTalkInPeace(call, repository)) throw locked();
  const comment = call.world.addComment(issue, readComment(json(call).body), actor(call));
  const created = commentObject(call, repository, issue, comment);
  return { status: 201, body: created, headers: { location: created.url } };
}
function mayTalkInPeace({ caller }, repository) {
  return caller !== void 0 && isPersonal(caller) && isAtLeast(roleIn(caller, repository), "write");
}
function locked() {
  return new ApiError(403, "Unable to create comment because issue is locked.", {
    documentationUrl: "https://docs.github.com/articles/locking-conversations/"
  });
}
function lockIssue(call) {
  const repository = openTracker(call, "write");
  const issue = findIssue(call, repository);
  if (!mayTriage(call, repository)) throw refuse(call);
  const { lock_reason: given } = json(call);
  const reason = LOCK_REASONS.find((known) => known === given) ?? null;
  if (given !== void 0 && given !== null && reason === null) throw invalidField("Issue", "lock_reason");
  Object.assign(issue, { locked: true, lockReason: reason });
  return { status: 204 };
}
function unlockIssue(call) {
  const repository = openTracker(call, "write");
  const issue = findIssue(call, repository);
  if (!mayTriage(call, repository)) throw refuse(call);
  Object.assign(issue, { locked: false, lockReason: null });
  return { status: 204 };
}
function findComment(call, repository) {
  const id2 = Number(param(call, "comment_id"));
  for (const issue of repository.issues) {
    const comment = issue.comments.find((candidate) => candidate.id === id2);
    if (comment) return { issue, comment };
  }
  throw notFound();
}
function getComment(call) {
  const repository = openTracker(call, "read");
  const { issue, comment } = findComment(call, repository);
  return { status: 200, body: commentObject(call, repository, issue, comment) };
}
function updateComment(call) {
  const repository = openTracker(call, "write");
  const { issue, comment } = findComment(call, repository);
  requireAuthorOr(mayTriage(call, repository), call, comment.user);
  comment.body = readComment(json(call).body);
  comment.updatedAt = call.world.now();
  return { status: 200, body: commentObject(call, repository, issue, comment) };
}
function deleteComment(call) {
  const repository = openTracker(call, "write");
  const { issue, comment } = findComment(call, repository);
  requireAuthorOr(mayTriage(call, repository), call, comment.user);
  issue.comments.splice(issue.comments.indexOf(comment), 1);
  return { status: 204 };
}
function addLabels(call) {
  const repository = openTracker(call, "write");
  const issue = findIssue(call, repository);
  if (!mayTriage(call, repository)) throw refuse(call);
  const added = readLabels(call, repository, json(call).labels, "created");
  issue.labels.push(...added.filter((label) => !issue.labels.includes(label)));
  issue.updatedAt = call.world.now();
  return { status: 200, body: issue.labels.map((label) => labelObject(call, repository, label)) };
}
function listLabels(call) {
  const repository = openTracker(call, "read");
  const { page: page4, headers } = paginate(call, [...repository.labels.values()]);
  return { status: 200, body: page4.map((label) => labelObject(call, repository, label)), headers };
}
function getLabel(call) {
  const repository = openTracker(call, "read");
  const label = findLabel(repository, param(call, "name"));
  if (!label) throw notFound();
  return { status: 200, body: labelObject(call, repository, label) };
}
function createLabel(call) {
  const repository = openTracker(call, "write");
  if (!mayTriage(call, repository)) throw refuse(call);
  const { name, color, description } = json(call);
  if (typeof name !== "string" || name.trim() === "" || name !== name.trim())
    throw invalidField("Label", "name");
  if (color !== void 0 && !/^[0-9a-f]{6}$/i.test(String(color))) throw invalidField("Label", "color");
  if (findLabel(repository, name)) {
    throw validationFailed({ resource: "Label", code: "already_exists", field: "name" });
  }
  checkLabel(name, typeof description === "string" ? description : "");
  const label = call.world.addLabel(
    repository,
    name,
    typeof color === "string" ? color : void 0,
    typeof description === "string" ? description : null
  );
  const created = labelObject(call, repository, label);
  return { status: 201, body: created, headers: { location: created.url } };
}
function getAssignee(call) {
  const repository = openTracker(call, "read");
  if (!isAssignable(repository, param(call, "login"))) throw notFound();
  return { status: 204 };
}
function readTitle(title) {
  if (title === void 0 || title === null || title === "") {
    throw validationFailed({ resource: "Issue", field: "title", code: "missing_field" });
  }
  return String(title);
}
function readBody(body) {
  if (body === null) return null;
  if (typeof body !== "string") throw invalidField("Issue", "body");
  if (body.length > MAX_BODY_CHARACTERS) {
    throw validationFailed({ resource: "Issue", code: "custom", field: "body", message: tooLong() });
  }
  return body;
}
function readComment(body) {
  if (typeof body !== "string" || body.trim() === "") {
    throw validationFailed({ resource: "IssueComment", code: "missing_field", field: "body" });
  }
  if (body.length > MAX_BODY_CHARACTERS) {
    throw validationFailed({
      resource: "IssueComment",
      code: "unprocessable",
      field: "data",
      message: tooLong()
    });
  }
  return body;
}
function tooLong() {
  return `body is too long (maximum is ${MAX_BODY_CHARACTERS} characters)`;
}
function readStateReason(reason) {
  if (reason === void 0 || reason === null) return null;
  const known = STATE_REASONS.find((candidate) => candidate === reason);
  if (!known) throw invalidField("Issue", "state_reason");
  return known;
}
function readLabels(call, repository, labels, unknownLabels) {
  if (labels === void 0) return [];
  if (!Array.isArray(labels)) throw invalidField("Issue", "labels");
  const found = /* @__PURE__ */ new Set();
  for (const label of labels) {
    const name = typeof label === "object" && label !== null ? label.name : label;
    if (typeof name !== "string" || name.trim() === "") throw invalidField("Label", "name");
    const known = findLabel(repository, name);
    if (known) found.add(known);
    else if (unknownLabels === "created") {
      checkLabel(name);
      found.add(call.world.addLabel(repository, name));
    }
  }
  return call.world.behaviour.dropLabels ? [] : [...found];
}
function checkLabel(name, description = "") {
  const wrong = (field, message) => validationFailed({ resource: "Label", code: "custom", field, message });
  if (name.replace(EMOJI, "").trim() === "") {
    throw wrong("name", "name must contain more than native emoji");
  }
  if ([...name].length > MAX_LABEL_CHARACTERS) {
    throw wrong("name", `name is too long (maximum is ${MAX_LABEL_CHARACTERS} characters)`);
  }
  if ([...description].some((character) => character.length > 1)) {
    throw wrong("description", "description doesn't accept 4-byte Unicode");
  }
  if ([...description].length > MAX_DESCRIPTION_CHARACTERS) {
    throw wrong(
      "description",
      `description is too long (maximum is ${MAX_DESCRIPTION_CHARACTERS} characters)`
    );
  }
}
function readAssignees(call, repository, body) {
  const { assignees = body.assignee ? [body.assignee] : [] } = body;
  if (!Array.isArray(assignees)) throw invalidField("Issue", "assignees");
  return assignees.slice(0, MAX_ASSIGNEES).map((login) => {
    if (typeof login !== "string" || !isAssignable(repository, login))
      throw invalidField("Issue", "assignee");
    return call.world.addUser(login);
  });
}
function isAssignable(repository, login) {
  const candidates = [...repository.assignable];
  if (repository.owner.type === "User") candidates.push(repository.owner.login);
  return candidates.some((candidate) => candidate.toLowerCase() === login.toLowerCase());
}
function invalidField(resource, field) {
  return validationFailed({ resource, field, code: "invalid" });
}
function actor(call) {
  if (!call.caller) throw new ApiError(401, "Requires authentication");
  return call.world.actor(call.caller);
}
function requireAuthorOr(isTrusted, call, author) {
  if (!isTrusted && actor(call).id !== author.id) throw refuse(call);
}
function refuse(call) {
  return call.caller && !isPersonal(call.caller) ? notAccessible(call.caller) : notAdmin();
}

// sandbox/github/secrets.ts
var REPOSITORY_PERMISSION = {
  actions: "secrets",
  agents: "agent_secrets",
  codespaces: "codespaces_secrets",
  dependabot: "dependabot_secrets"
};
var ORGANIZATION_PERMISSION = {
  actions: "organization_secrets",
  agents: "organization_agent_secrets",
  codespaces: "organization_codespaces_secrets",
  dependabot: "organization_dependabot_secrets"
};
var LEAST_ROLE = {
  actions: "write",
  agents: "write",
  codespaces: "admin",
  dependabot: "write"
};
var STORES = ["actions", "agents", "codespaces", "dependabot"];
var MAX_IN_ORGANIZATION = 1e3;
var MAX_IN_REPOSITORY = 100;
var MAX_BYTES = 48 * 1024;
var BASE64 = "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$";
function secretRoutes() {
  return [
    ...STORES.flatMap((store) => scopeRoutes(`/repos/:owner/:repo/${store}/secrets`, repositoryScope(store))),
    ...scopeRoutes("/repos/:owner/:repo/environments/:environment/secrets", environmentScope),
    ...STORES.flatMap((store) => {
      const path3 = `/orgs/:org/${store}/secrets`;
      const kind = organizationScope(store);
      return [...scopeRoutes(path3, kind), ...selectedRepositoryRoutes(path3, kind)];
    })
  ];
}
function repositoryScope(store) {
  const need = { permission: REPOSITORY_PERMISSION[store], role: LEAST_ROLE[store] };
  return {
    open: (call, level) => ({ repository: requireRepository(call, { ...need, level }).fullName, store }),
    maximum: MAX_IN_REPOSITORY,
    isOrganization: false
  };
}
var environmentScope = {
  open(call, level) {
    const repository = requireRepository(call, { permission: "environments", level, role: "admin" });
    const name = param(call, "environment");
    if (!repository.environments.has(name.toLowerCase())) throw notFound();
    return { repository: repository.fullName, environment: name };
  },
  maximum: MAX_IN_REPOSITORY,
  isOrganization: false
};
function organizationScope(store) {
  const permission = ORGANIZATION_PERMISSION[store];
  return {
    open: (call, level) => ({ organization: requireOrganization(call, { permission, level }).login, store }),
    maximum: MAX_IN_ORGANIZATION,
    isOrganization: true
  };
}
function scopeRoutes(path3, kind) {
  return [
    {
      call: "secret.list",
      method: "GET",
      path: path3,
      handle(call) {
        const scoped = call.world.secretsIn(kind.open(call, "read"));
        const all = [...scoped.secrets.values()].sort((a, b) => a.name.localeCompare(b.name));
        const { page: page4, headers } = paginate(call, all);
        const secrets = page4.map((secret) => describe(call, secret, kind, `${call.path}/${secret.name}`));
        return { status: 200, body: { total_count: all.length, secrets }, headers };
      }
    },
    {
      call: "secret.public-key",
      method: "GET",
      path: `${path3}/public-key`,
      async handle(call) {
        const scoped = call.world.secretsIn(kind.open(call, "read"));
        return { status: 200, body: { key_id: scoped.keyId, key: await scoped.publicKey() } };
      }
    },
    {
      call: "secret.get",
      method: "GET",
      path: `${path3}/:secret`,
      handle(call) {
        const secret = find(call, call.world.secretsIn(kind.open(call, "read")));
        return { status: 200, body: describe(call, secret, kind, call.path) };
      }
    },
    {
      call: "secret.put",
      method: "PUT",
      path: `${path3}/:secret`,
      handle: (call) => put(call, call.world.secretsIn(kind.open(call, "write")), kind)
    },
    {
      call: "secret.delete",
      method: "DELETE",
      path: `${path3}/:secret`,
      handle(call) {
        const scoped = call.world.secretsIn(kind.open(call, "write"));
        if (!scoped.remove(param(call, "secret"))) throw notFound();
        return { status: 204 };
      }
    }
  ];
}
async function put(call, scoped, kind) {
  const name = checkName(param(call, "secret"));
  const body = json(call);
  const reach = kind.isOrganization ? readReach(call, body) : void 0;
  const known = scoped.find(name);
  const isReachAlone = known !== void 0 && reach !== void 0 && !("encrypted_value" in body);
  if (!isReachAlone) {
    const value = await unseal(scoped, body);
    if (!known && scoped.secrets.size >= kind.maximum) {
      throw new ApiError(422, `Cannot create more than ${kind.maximum} secrets.`);
    }
    scoped.store(name, value, call.world.now(), callerLogin(call));
  }
  const stored = scoped.find(name);
  if (stored && reach) {
    stored.visibility = reach.visibility;
    stored.selectedRepositoryIds = reach.ids;
    stored.updatedAt = call.world.now();
  }
  return known ? { status: 204 } : { status: 201, body: {} };
}
function checkName(name) {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    throw new ApiError(
      422,
      "Secret names can only contain alphanumeric characters ([a-z], [A-Z], [0-9]) or underscores (_). Spaces are not allowed. Must start with a letter ([a-z], [A-Z]) or underscores (_)."
    );
  }
  if (/^github_/i.test(name)) throw new ApiError(422, "Secret names must not start with GITHUB_.");
  return name;
}
async function unseal(scoped, body) {
  const { encrypted_value: encrypted, key_id: keyId } = body;
  if (typeof encrypted !== "string") throw invalid(`"encrypted_value" wasn't supplied.`);
  if (typeof keyId !== "string") throw invalid(`"key_id" wasn't supplied.`);
  if (!new RegExp(BASE64).test(encrypted)) throw invalid(`${encrypted} does not match /${BASE64}/.`);
  const value = keyId === scoped.keyId ? await scoped.open(Buffer.from(encrypted, "base64")) : void 0;
  if (value === void 0) {
    throw new ApiError(422, "Bad request - validation failed due to an improperly encrypted secret");
  }
  if (Buffer.byteLength(value) > MAX_BYTES)
    throw new ApiError(422, "Secret value is too large (maximum is 48 KB)");
  return value;
}
function invalid(what) {
  return new ApiError(422, `Invalid request.

${what}`);
}
function readReach(call, body) {
  const { visibility, selected_repository_ids: ids = [] } = body;
  if (visibility === void 0) throw invalid(`"visibility" wasn't supplied.`);
  if (visibility !== "all" && visibility !== "private" && visibility !== "selected") {
    throw invalid(`${String(visibility)} is not a member of ["all", "private", "selected"].`);
  }
  if (visibility !== "selected") return { visibility, ids: /* @__PURE__ */ new Set() };
  return { visibility, ids: readRepositoryIds(call, ids) };
}
function readRepositoryIds(call, ids) {
  if (!Array.isArray(ids)) throw invalid('"selected_repository_ids" is not an array.');
  return new Set(ids.map((id2) => repositoryOf(call, String(id2)).id));
}
function repositoryOf(call, id2) {
  const repository = call.world.findRepositoryById(Number(id2));
  if (!repository) throw notFound();
  return repository;
}
function selectedRepositoryRoutes(path3, kind) {
  const open = (call, level) => {
    const secret = find(call, call.world.secretsIn(kind.open(call, level)));
    if (level === "write" && secret.visibility !== "selected") {
      throw new ApiError(409, "Visibility of the secret must be set to selected");
    }
    return secret;
  };
  return [
    {
      call: "secret.repositories",
      method: "GET",
      path: `${path3}/:secret/repositories`,
      handle(call) {
        const secret = open(call, "read");
        const all = call.world.repositories().filter(({ id: id2 }) => secret.selectedRepositoryIds.has(id2));
        const { page: page4, headers } = paginate(call, all);
        const repositories = page4.map((repository) => minimalRepository(call, repository));
        return { status: 200, body: { total_count: all.length, repositories }, headers };
      }
    },
    {
      call: "secret.repositories.put",
      method: "PUT",
      path: `${path3}/:secret/repositories`,
      handle(call) {
        open(call, "write").selectedRepositoryIds = readRepositoryIds(
          call,
          json(call).selected_repository_ids
        );
        return { status: 204 };
      }
    },
    {
      call: "secret.repositories.add",
      method: "PUT",
      path: `${path3}/:secret/repositories/:repository_id`,
      handle(call) {
        open(call, "write").selectedRepositoryIds.add(repositoryOf(call, param(call, "repository_id")).id);
        return { status: 204 };
      }
    },
    {
      call: "secret.repositories.remove",
      method: "DELETE",
      path: `${path3}/:secret/repositories/:repository_id`,
      handle(call) {
        open(call, "write").selectedRepositoryIds.delete(Number(param(call, "repository_id")));
        return { status: 204 };
      }
    }
  ];
}
function find(call, scoped) {
  const secret = scoped.find(param(call, "secret"));
  if (!secret) throw notFound();
  return secret;
}
function describe(call, secret, kind, path3) {
  return {
    name: secret.name,
    created_at: iso(secret.createdAt),
    updated_at: iso(secret.updatedAt),
    ...kind.isOrganization ? { visibility: secret.visibility } : {},
    ...kind.isOrganization && secret.visibility === "selected" ? { selected_repositories_url: `${call.base}${path3}/repositories` } : {}
  };
}
function callerLogin(call) {
  return call.caller ? call.world.actor(call.caller).login : "nobody";
}

// sandbox/github/variables.ts
var MAX_BYTES2 = 48 * 1024;
function variableRoutes() {
  return [
    ...scopeRoutes2("/repos/:owner/:repo/actions/variables", ofRepository),
    ...scopeRoutes2("/repos/:owner/:repo/environments/:environment/variables", ofEnvironment),
    ...scopeRoutes2("/orgs/:org/actions/variables", ofOrganization)
  ];
}
var ofRepository = (call, level) => requireRepository(call, { permission: "actions_variables", level, role: "write" }).variables;
var ofEnvironment = (call, level) => {
  const repository = requireRepository(call, { permission: "environments", level, role: "write" });
  const environment2 = repository.environments.get(param(call, "environment").toLowerCase());
  if (!environment2) throw notFound();
  return environment2.variables;
};
var ofOrganization = (call, level) => {
  const { login } = requireOrganization(call, { permission: "organization_actions_variables", level });
  return call.world.organizationVariables(login);
};
function scopeRoutes2(path3, open) {
  const one = `${path3}/:name`;
  return [
    { call: "variables.list", method: "GET", path: path3, handle: (call) => list2(call, open(call, "read")) },
    { call: "variables.create", method: "POST", path: path3, handle: (call) => create(call, open(call, "write")) },
    {
      call: "variables.get",
      method: "GET",
      path: one,
      handle: (call) => ({ status: 200, body: describe2(find2(call, open(call, "read"))) })
    },
    {
      call: "variables.update",
      method: "PATCH",
      path: one,
      handle: (call) => update(call, open(call, "write"))
    },
    {
      call: "variables.delete",
      method: "DELETE",
      path: one,
      handle(call) {
        const variables = open(call, "write");
        variables.delete(find2(call, variables).name);
        return { status: 204 };
      }
    }
  ];
}
function list2(call, variables) {
  const all = [...variables.values()].sort((a, b) => a.name.localeCompare(b.name));
  const { page: page4, headers } = paginate(call, all);
  return { status: 200, body: { total_count: all.length, variables: page4.map(describe2) }, headers };
}
function create(call, variables) {
  const { name, value, visibility } = json(call);
  const key = checkName2(name);
  if (variables.has(key)) throw new ApiError(409, "Already exists- Variable already exists");
  const now = call.world.now();
  const variable = { name: key, value: checkValue(value), createdAt: now, updatedAt: now };
  if (call.params.org !== void 0) variable.visibility = checkVisibility(visibility);
  variables.set(key, variable);
  return { status: 201, body: {} };
}
function update(call, variables) {
  const variable = find2(call, variables);
  const { name = variable.name, value = variable.value, visibility = variable.visibility } = json(call);
  const key = checkName2(name);
  const changed = { ...variable, name: key, value: checkValue(value), updatedAt: call.world.now() };
  if (call.params.org !== void 0) changed.visibility = checkVisibility(visibility);
  variables.delete(variable.name);
  variables.set(key, changed);
  return { status: 204 };
}
function find2(call, variables) {
  const variable = variables.get(param(call, "name").toUpperCase());
  if (!variable) throw notFound();
  return variable;
}
function describe2({ name, value, createdAt, updatedAt, visibility }) {
  return {
    name,
    value,
    created_at: iso(createdAt),
    updated_at: iso(updatedAt),
    ...visibility ? { visibility } : {}
  };
}
function checkName2(name) {
  if (typeof name !== "string" || !/^(?!github_)[a-z_][a-z0-9_]*$/i.test(name)) {
    throw new ApiError(422, "Variable name is invalid.");
  }
  return name.toUpperCase();
}
function checkValue(value) {
  if (typeof value !== "string") throw new ApiError(422, `Invalid request.

"value" wasn't supplied.`);
  if (Buffer.byteLength(value) > MAX_BYTES2) throw new ApiError(422, "Variable value is too large.");
  return value;
}
function checkVisibility(visibility) {
  if (visibility === "all" || visibility === "private" || visibility === "selected") return visibility;
  throw new ApiError(422, `Invalid request.

"visibility" wasn't supplied.`);
}

// sandbox/github/workflows.ts
var MAX_DISPATCH_INPUTS = 25;
var MAX_PAYLOAD_KEYS = 10;
var MAX_PAYLOAD_BYTES = 64 * 1024;
var MAX_EVENT_TYPE_CHARACTERS = 100;
function workflowRoutes() {
  const repository = "/repos/:owner/:repo";
  const workflows = `${repository}/actions/workflows`;
  const workflow = `${workflows}/:workflow_id`;
  const run = `${repository}/actions/runs/:run_id`;
  const job = `${repository}/actions/jobs/:job_id`;
  const setState = (state) => (call) => changeState(call, state);
  return [
    {
      call: "dispatches.create",
      method: "POST",
      path: `${repository}/dispatches`,
      handle: dispatchRepository
    },
    { call: "workflows.list", method: "GET", path: workflows, handle: listWorkflows },
    { call: "workflow.get", method: "GET", path: workflow, handle: getWorkflow },
    { call: "workflow.dispatch", method: "POST", path: `${workflow}/dispatches`, handle: dispatchWorkflow },
    { call: "workflow.enable", method: "PUT", path: `${workflow}/enable`, handle: setState("active") },
    {
      call: "workflow.disable",
      method: "PUT",
      path: `${workflow}/disable`,
      handle: setState("disabled_manually")
    },
    { call: "workflow.runs", method: "GET", path: `${workflow}/runs`, handle: listRuns },
    { call: "runs.list", method: "GET", path: `${repository}/actions/runs`, handle: listRuns },
    { call: "run.get", method: "GET", path: run, handle: getRun },
    { call: "run.jobs", method: "GET", path: `${run}/jobs`, handle: listJobs },
    { call: "job.get", method: "GET", path: job, handle: getJob },
    { call: "job.logs", method: "GET", path: `${job}/logs`, handle: redirectToLog },
    { call: "job.log-file", method: "GET", path: "/_logs/:owner/:repo/:job_id", handle: readLog }
  ];
}
function openActions(call, level) {
  return requireRepository(call, {
    permission: "actions",
    level,
    role: level === "read" ? "read" : "write",
    openToPublic: level === "read"
  });
}
function findWorkflow(call, repository) {
  const workflow = call.world.findWorkflow(repository, param(call, "workflow_id"));
  if (!workflow) throw notFound();
  return workflow;
}
function listWorkflows(call) {
  const repository = openActions(call, "read");
  const { page: page4, headers } = paginate(call, repository.workflows);
  const workflows = page4.map((workflow) => workflowObject(call, repository, workflow));
  return { status: 200, body: { total_count: repository.workflows.length, workflows }, headers };
}
function getWorkflow(call) {
  const repository = openActions(call, "read");
  return { status: 200, body: workflowObject(call, repository, findWorkflow(call, repository)) };
}
function changeState(call, state) {
  const workflow = findWorkflow(call, openActions(call, "write"));
  workflow.state = state;
  workflow.updatedAt = call.world.now();
  return { status: 204 };
}
function dispatchWorkflow(call) {
  const repository = openActions(call, "write");
  const workflow = findWorkflow(call, repository);
  const { ref, inputs: given = {}, return_run_details: returnsRun = false } = json(call);
  if (typeof ref !== "string") throw new ApiError(422, `Invalid request.

"ref" wasn't supplied.`);
  const branch = ref.replace(/^refs\/heads\//, "");
  if (branch !== repository.defaultBranch) throw new ApiError(422, `No ref found for: ${ref}`);
  if (workflow.state !== "active") {
    throw new ApiError(422, "Cannot trigger a 'workflow_dispatch' on a disabled workflow");
  }
  const inputs = Object.fromEntries(
    Object.entries(given ?? {}).map(([name, value]) => [name, String(value)])
  );
  if (Object.keys(inputs).length > MAX_DISPATCH_INPUTS) {
    throw new ApiError(
      422,
      `Invalid request.

No more than ${MAX_DISPATCH_INPUTS} properties are allowed.`
    );
  }
  const run = call.world.addRun(repository.fullName, {
    workflow: workflow.id,
    event: "workflow_dispatch",
    status: "queued",
    branch,
    inputs,
    ...call.caller ? { actor: call.world.actor(call.caller).login } : {}
  });
  const { onWorkflowDispatch } = call.world;
  if (onWorkflowDispatch) setImmediate(() => onWorkflowDispatch({ repository, workflow, run, inputs, ref }));
  if (returnsRun !== true) return { status: 204 };
  const body = {
    workflow_run_id: run.id,
    run_url: runUrl(call, repository, run),
    html_url: runPage(call, repository, run)
  };
  return { status: 200, body };
}
function listRuns(call) {
  const repository = openActions(call, "read");
  const workflow = call.params.workflow_id === void 0 ? void 0 : findWorkflow(call, repository);
  const { query } = call;
  const status2 = query.get("status");
  const matching = repository.runs.filter(
    (run) => (workflow === void 0 || run.workflow === workflow) && (!query.has("event") || run.event === query.get("event")) && (!query.has("branch") || run.branch === query.get("branch")) && (status2 === null || run.status === status2 || run.conclusion === status2) && isWithin(query.get("created"), iso(run.createdAt))
  ).reverse();
  const { page: page4, headers } = paginate(call, matching);
  const runs = page4.map((run) => runObject(call, repository, run));
  return { status: 200, body: { total_count: matching.length, workflow_runs: runs }, headers };
}
function isWithin(range, date) {
  if (range === null) return true;
  const [, from, to] = /^(.+)\.\.(.+)$/.exec(range) ?? [];
  if (from !== void 0 && to !== void 0) return isWithin(`>=${from}`, date) && isWithin(`<=${to}`, date);
  const [, sign, limit = ""] = /^(>=|<=|>|<)?(.+)$/.exec(range) ?? [];
  const difference = Date.parse(date) - Date.parse(limit);
  switch (sign) {
    case ">=":
      return difference >= 0;
    case ">":
      return difference > 0;
    case "<=":
      return difference <= 0;
    case "<":
      return difference < 0;
    default:
      return date.startsWith(limit);
  }
}
function findRun(call, repository, name) {
  const id2 = Number(param(call, name));
  const run = repository.runs.find((candidate) => candidate.id === id2);
  if (!run) throw notFound();
  return run;
}
function getRun(call) {
  const repository = openActions(call, "read");
  return { status: 200, body: runObject(call, repository, findRun(call, repository, "run_id")) };
}
function listJobs(call) {
  const repository = openActions(call, "read");
  const job = jobObject(call, repository, findRun(call, repository, "run_id"));
  return { status: 200, body: { total_count: 1, jobs: [job] } };
}
function getJob(call) {
  const repository = openActions(call, "read");
  return { status: 200, body: jobObject(call, repository, findRun(call, repository, "job_id")) };
}
function redirectToLog(call) {
  const repository = openActions(call, "read");
  const run = findRun(call, repository, "job_id");
  if (!call.caller) throw new ApiError(403, "Must have admin rights to Repository.");
  if (run.status !== "completed") throw notFound();
  return { status: 302, headers: { location: `${call.base}/_logs/${repository.fullName}/${run.id}` } };
}
function readLog(call) {
  const repository = call.world.findRepository(`${param(call, "owner")}/${param(call, "repo")}`);
  if (!repository) throw notFound();
  const { log } = findRun(call, repository, "job_id");
  return { status: 200, body: log, headers: { "content-type": "text/plain; charset=utf-8" } };
}
function dispatchRepository(call) {
  const repository = requireRepository(call, { permission: "contents", level: "write", role: "write" });
  const { event_type: eventType, client_payload: payload = {} } = json(call);
  if (typeof eventType !== "string" || eventType === "") {
    throw new ApiError(422, `Invalid request.

"event_type" wasn't supplied.`);
  }
  if (eventType.length > MAX_EVENT_TYPE_CHARACTERS) {
    throw new ApiError(
      422,
      `Invalid request.

"event_type" is too long (maximum is ${MAX_EVENT_TYPE_CHARACTERS}).`
    );
  }
  if (typeof payload !== "object" || payload === null || Array.isArray(payload)) {
    throw new ApiError(
      422,
      "Invalid request.\n\nFor 'properties/client_payload', the value is not an object."
    );
  }
  if (Object.keys(payload).length > MAX_PAYLOAD_KEYS) {
    throw new ApiError(422, `No more than ${MAX_PAYLOAD_KEYS} properties are allowed in client_payload.`);
  }
  if (Buffer.byteLength(JSON.stringify(payload)) >= MAX_PAYLOAD_BYTES) {
    throw new ApiError(422, "client_payload is too large.");
  }
  repository.dispatches.push({
    eventType,
    clientPayload: { ...payload },
    by: call.caller ? call.world.actor(call.caller).login : "nobody",
    at: call.world.now()
  });
  return { status: 204 };
}

// sandbox/github/secret-scopes.ts
var ScopedSecrets = class {
  secrets = /* @__PURE__ */ new Map();
  #history = /* @__PURE__ */ new Map();
  #keyPair;
  #keyId;
  constructor(keyId) {
    this.#keyId = keyId;
  }
  get keyId() {
    return this.#keyId;
  }
  find(name) {
    return this.secrets.get(name.toUpperCase());
  }
  history(name) {
    return this.#history.get(name.toUpperCase()) ?? [];
  }
  /** What is sealed with the key served until now can no longer be opened. */
  rotateKey(keyId) {
    this.#keyId = keyId;
    this.#keyPair = void 0;
  }
  /** 32 bytes in standard base64. */
  async publicKey() {
    const { publicKey } = await this.#keys();
    return Buffer.from(publicKey).toString("base64");
  }
  /** The value in a sealed box, or undefined when it was not sealed for this scope's key. */
  async open(box) {
    const { publicKey, privateKey } = await this.#keys();
    const sodium = await loadSodium();
    try {
      return Buffer.from(sodium.crypto_box_seal_open(box, publicKey, privateKey)).toString("utf8");
    } catch {
      return void 0;
    }
  }
  /** @returns whether the secret is new */
  store(name, value, at, by) {
    const key = name.toUpperCase();
    const history = this.#history.get(key) ?? [];
    history.push({ value, at, by });
    this.#history.set(key, history);
    const known = this.secrets.get(key);
    if (known) {
      known.value = value;
      known.updatedAt = at;
      return false;
    }
    this.secrets.set(key, {
      name: key,
      value,
      createdAt: at,
      updatedAt: at,
      visibility: "private",
      selectedRepositoryIds: /* @__PURE__ */ new Set()
    });
    return true;
  }
  remove(name) {
    return this.secrets.delete(name.toUpperCase());
  }
  async #keys() {
    if (!this.#keyPair) {
      const sodium = await loadSodium();
      this.#keyPair ??= sodium.crypto_box_keypair();
    }
    return this.#keyPair;
  }
};
async function loadSodium() {
  const { default: sodium } = await __webpack_require__.e(/* import() */ 387).then(__webpack_require__.bind(__webpack_require__, 4768));
  await sodium.ready;
  return sodium;
}

// sandbox/github/world.ts
var TOKEN_PREFIX = {
  "github-token": "ghs_test",
  "fine-grained-pat": "github_pat_test",
  "classic-pat": "ghp_test",
  oauth: "gho_test",
  "user-to-server": "ghu_test",
  app: "ghs_test"
};
var GITHUB_COM = "https://github.com";
var LABEL_COLOR = "ededed";
var GitHubWorld = class {
  behaviour = {
    unknownLabels: "created",
    dropLabels: false,
    enforceRateLimits: false,
    rateLimits: { installation: 1e3, person: 5e3 }
  };
  /** Where `html_url`s lead, unless the host that was asked says so: GitHub Enterprise Server's, or ghe.com's. */
  serverUrl = GITHUB_COM;
  /** By how much GitHub's own clock is ahead of the sandbox's: its `Date`, its dates, its view of a JWT. */
  clockAheadSeconds = 0;
  /** Who sits at the browser. */
  signedIn = "octo";
  apps;
  /** Called after a workflow was dispatched through the API; may start it. */
  onWorkflowDispatch;
  #clock;
  #random;
  #accounts = /* @__PURE__ */ new Map();
  #credentials = /* @__PURE__ */ new Map();
  #repositories = /* @__PURE__ */ new Map();
  #renamed = /* @__PURE__ */ new Map();
  #secrets = /* @__PURE__ */ new Map();
  #organizationVariables = /* @__PURE__ */ new Map();
  #lastId = 1e3;
  constructor(clock, random) {
    this.#clock = clock;
    this.#random = random;
    this.apps = new Apps(
      () => this.now(),
      () => this.nextId(),
      random
    );
    this.#accounts.set("github-actions[bot]", { login: "github-actions[bot]", id: 41898282, type: "Bot" });
  }
  /** Milliseconds since the epoch, whole seconds: GitHub keeps no fractions. */
  now() {
    return (this.#clock.seconds() + this.clockAheadSeconds) * 1e3;
  }
  nextId() {
    this.#lastId += 1;
    return this.#lastId;
  }
  // Accounts and credentials
  addUser(login) {
    return this.#account(login, "User");
  }
  addOrganization(login, more = {}) {
    return Object.assign(this.#account(login, "Organization"), more);
  }
  account(login) {
    return this.#accounts.get(login.toLowerCase());
  }
  /** @returns the token */
  addCredential(given) {
    const token = given.token ?? TOKEN_PREFIX[given.type] + randomText(this.#random, 24, LETTERS_AND_DIGITS);
    const login = given.login ?? (given.type === "github-token" ? "github-actions" : "octo");
    if (given.type !== "github-token" && given.type !== "app") this.addUser(login);
    const credential = {
      token,
      type: given.type,
      login,
      repositories: given.repositories ?? [],
      organizations: given.organizations ?? [],
      permissions: given.permissions ?? {},
      scopes: given.scopes ?? [],
      role: given.role ?? "admin",
      ssoAuthorized: given.ssoAuthorized ?? [],
      isPending: given.isPending ?? false,
      createdAt: this.now(),
      revoked: false
    };
    if (given.owner !== void 0) credential.owner = given.owner;
    if (given.installationId !== void 0) credential.installationId = given.installationId;
    if (given.expiresAt !== void 0) credential.expiresAt = new Date(given.expiresAt).getTime();
    this.#credentials.set(token, credential);
    return token;
  }
  credential(token) {
    return this.#credentials.get(token);
  }
  revokeCredential(token) {
    this.#requireCredential(token).revoked = true;
  }
  expireCredential(token) {
    this.#requireCredential(token).expiresAt = this.now();
  }
  /** Whom GitHub names as the author of what a credential does. */
  actor(credential) {
    switch (credential.type) {
      case "github-token":
        return this.#account("github-actions[bot]", "Bot");
      case "app":
        return this.#account(`${credential.login}[bot]`, "Bot");
      case "fine-grained-pat":
      case "classic-pat":
      case "oauth":
      case "user-to-server":
        return this.addUser(credential.login);
    }
  }
  // Repositories
  addRepository(given) {
    const [login = "", name = ""] = given.fullName.split("/");
    const now = this.now();
    const repository = {
      id: this.nextId(),
      owner: this.account(login) ?? this.addUser(login),
      name,
      fullName: given.fullName,
      description: given.description ?? null,
      private: given.private ?? false,
      defaultBranch: given.defaultBranch ?? "main",
      hasIssues: given.hasIssues ?? true,
      fork: given.fork ?? false,
      archived: given.archived ?? false,
      createdAt: now,
      pushedAt: now,
      assignable: given.assignable ?? [],
      environments: /* @__PURE__ */ new Map(),
      workflows: [],
      runs: [],
      labels: /* @__PURE__ */ new Map(),
      issues: [],
      variables: /* @__PURE__ */ new Map(),
      dispatches: []
    };
    this.#repositories.set(given.fullName.toLowerCase(), repository);
    for (const environment2 of given.environments ?? []) this.addEnvironment(given.fullName, environment2);
    return repository;
  }
  /** @throws Error when there is none: a mistake in a test */
  repository(fullName) {
    const repository = this.findRepository(fullName);
    if (!repository) throw new Error(`The sandbox has no repository ${fullName}`);
    return repository;
  }
  findRepository(fullName) {
    return this.#repositories.get(fullName.toLowerCase());
  }
  findRepositoryById(id2) {
    return [...this.#repositories.values()].find((repository) => repository.id === id2);
  }
  repositories() {
    return [...this.#repositories.values()];
  }
  /** The old name answers with a redirect from now on. Its secrets move along. */
  renameRepository(from, to) {
    const repository = this.repository(from);
    const [login = "", name = ""] = to.split("/");
    this.#repositories.delete(from.toLowerCase());
    repository.owner = this.account(login) ?? this.addUser(login);
    repository.name = name;
    repository.fullName = to;
    this.#repositories.set(to.toLowerCase(), repository);
    this.#renamed.set(from.toLowerCase(), repository);
  }
  findRenamed(fullName) {
    return this.#renamed.get(fullName.toLowerCase());
  }
  addEnvironment(fullName, name) {
    const environment2 = { id: this.nextId(), name, createdAt: this.now(), variables: /* @__PURE__ */ new Map() };
    this.repository(fullName).environments.set(name.toLowerCase(), environment2);
  }
  addLabel(repository, name, color = LABEL_COLOR, description = null) {
    const label = { id: this.nextId(), name, color, description };
    repository.labels.set(name.toLowerCase(), label);
    return label;
  }
  // Workflows and runs
  addWorkflow(fullName, given) {
    const now = this.now();
    const workflow = {
      id: this.nextId(),
      path: given.path,
      name: given.name ?? given.path,
      state: given.state ?? "active",
      createdAt: now,
      updatedAt: now
    };
    this.repository(fullName).workflows.push(workflow);
    return workflow;
  }
  findWorkflow(repository, idOrFile) {
    const wanted = String(idOrFile);
    return repository.workflows.find(
      ({ id: id2, path: path3 }) => String(id2) === wanted || path3 === wanted || path3.endsWith(`/${wanted}`)
    );
  }
  addRun(fullName, given) {
    const repository = this.repository(fullName);
    const workflow = this.findWorkflow(repository, given.workflow);
    if (!workflow) throw new Error(`The sandbox has no workflow ${given.workflow} in ${fullName}`);
    const now = this.now();
    const run = {
      id: this.nextId(),
      number: repository.runs.filter((other) => other.workflow === workflow).length + 1,
      workflow,
      event: given.event ?? "schedule",
      status: given.status ?? "in_progress",
      conclusion: given.conclusion ?? null,
      branch: given.branch ?? repository.defaultBranch,
      actor: this.addUser(given.actor ?? repository.owner.login),
      inputs: given.inputs ?? {},
      createdAt: now,
      startedAt: now,
      updatedAt: now,
      log: ""
    };
    repository.runs.push(run);
    return run;
  }
  startRun(run) {
    run.status = "in_progress";
    run.startedAt = this.now();
    run.updatedAt = this.now();
  }
  finishRun(run, conclusion, log = "") {
    run.status = "completed";
    run.conclusion = conclusion;
    run.log += log;
    run.updatedAt = this.now();
  }
  /** The variables of an organization. */
  organizationVariables(login) {
    const key = login.toLowerCase();
    const variables = this.#organizationVariables.get(key) ?? /* @__PURE__ */ new Map();
    this.#organizationVariables.set(key, variables);
    return variables;
  }
  // Secrets
  secretsIn(scope) {
    const key = this.#scopeKey(scope);
    let scoped = this.#secrets.get(key);
    if (!scoped) {
      scoped = new ScopedSecrets(this.#newKeyId());
      this.#secrets.set(key, scoped);
    }
    return scoped;
  }
  /** The value that a secret now opens to, or undefined when there is none. */
  openSecret(location) {
    return this.secret(location)?.value;
  }
  secret(location) {
    return this.secretsIn(location).find(location.secret);
  }
  /** Every value that was ever stored, the first one first, also those deleted since. */
  secretHistory(location) {
    return this.secretsIn(location).history(location.secret);
  }
  /** A person types a value into the settings page. */
  putSecret(location, value, options = {}) {
    const scoped = this.secretsIn(location);
    scoped.store(location.secret, value, this.now(), options.by ?? "octo");
    const stored = scoped.find(location.secret);
    if (!stored) return;
    if (options.visibility) stored.visibility = options.visibility;
    if (options.selectedRepositories) {
      stored.selectedRepositoryIds = new Set(
        options.selectedRepositories.map((name) => this.repository(name).id)
      );
    }
  }
  deleteSecret(location) {
    this.secretsIn(location).remove(location.secret);
  }
  rotateKey(scope) {
    this.secretsIn(scope).rotateKey(this.#newKeyId());
  }
  /** Whether an organization's secret reaches a repository. */
  reaches(secret, repository) {
    switch (secret.visibility) {
      case "all":
        return true;
      case "private":
        return repository.private;
      case "selected":
        return secret.selectedRepositoryIds.has(repository.id);
    }
  }
  /**
   * The Actions secrets that a job sees now. Repository and organization secrets are read when a run is queued,
   * environment secrets when the job starts. The nearer place wins.
   */
  secretsOfJob(fullName, environment2) {
    const repository = this.repository(fullName);
    const organization = this.secretsIn({ organization: repository.owner.login }).secrets.values();
    const found = [
      ...[...organization].filter((secret) => this.reaches(secret, repository)),
      ...this.secretsIn({ repository: fullName }).secrets.values(),
      ...environment2 ? this.secretsIn({ repository: fullName, environment: environment2 }).secrets.values() : []
    ];
    return Object.fromEntries(found.map(({ name, value }) => [name, value]));
  }
  // Issues
  /** Someone opens an issue, or a pull request, by hand. A login that ends in `[bot]` is an App's. */
  plantIssue(fullName, given) {
    const repository = this.repository(fullName);
    const labels = (given.labels ?? []).map(
      (name) => repository.labels.get(name.toLowerCase()) ?? this.addLabel(repository, name)
    );
    const issue = this.openIssue(repository, {
      title: given.title,
      body: given.body ?? null,
      user: this.addUser(given.by),
      labels,
      assignees: (given.assignees ?? []).map((login) => this.addUser(login))
    });
    issue.isPullRequest = given.isPullRequest ?? false;
    return issue;
  }
  openIssue(repository, given) {
    const now = this.now();
    const issue = {
      ...given,
      id: this.nextId(),
      number: repository.issues.length + 1,
      state: "open",
      stateReason: null,
      comments: [],
      createdAt: now,
      updatedAt: now,
      closedAt: null,
      closedBy: null,
      isPullRequest: false,
      locked: false,
      lockReason: null,
      absence: null,
      notifications: [{ reason: "opened", by: given.user.login, at: now }]
    };
    repository.issues.push(issue);
    return issue;
  }
  issue(fullName, number) {
    const issue = this.repository(fullName).issues[number - 1];
    if (!issue) throw new Error(`The sandbox has no issue ${number} in ${fullName}`);
    return issue;
  }
  closeIssue(fullName, number, login, reason = "completed") {
    this.changeState(this.issue(fullName, number), "closed", this.addUser(login), reason);
  }
  reopenIssue(fullName, number, login) {
    this.changeState(this.issue(fullName, number), "open", this.addUser(login), "reopened");
  }
  editIssueBody(fullName, number, body) {
    const issue = this.issue(fullName, number);
    issue.body = body;
    issue.updatedAt = this.now();
  }
  /** Someone comments. A login that ends in `[bot]` is an App's. */
  plantComment(fullName, number, given) {
    return this.addComment(this.issue(fullName, number), given.body, this.addUser(given.by));
  }
  /** Someone removes a label. */
  removeLabel(fullName, number, name) {
    const issue = this.issue(fullName, number);
    issue.labels = issue.labels.filter((label) => label.name.toLowerCase() !== name.toLowerCase());
    issue.updatedAt = this.now();
  }
  lockIssue(fullName, number, reason = null) {
    Object.assign(this.issue(fullName, number), { locked: true, lockReason: reason });
  }
  unlockIssue(fullName, number) {
    Object.assign(this.issue(fullName, number), { locked: false, lockReason: null });
  }
  deleteIssue(fullName, number) {
    this.issue(fullName, number).absence = { kind: "deleted" };
  }
  /** It continues elsewhere, under another number. */
  transferIssue(fullName, number, to) {
    const issue = this.issue(fullName, number);
    const repository = this.repository(to);
    const copy = { ...issue, id: this.nextId(), number: repository.issues.length + 1, labels: [] };
    repository.issues.push(copy);
    issue.absence = { kind: "transferred", repository, number: copy.number };
    return copy;
  }
  changeState(issue, state, by, reason) {
    const now = this.now();
    issue.updatedAt = now;
    if (state === issue.state) {
      if (state === "closed" && reason) issue.stateReason = reason;
      return;
    }
    issue.state = state;
    if (state === "closed") {
      issue.stateReason = reason ?? "completed";
      issue.closedAt = now;
      issue.closedBy = by;
    } else {
      issue.stateReason = "reopened";
      issue.closedAt = null;
      issue.closedBy = null;
    }
    issue.notifications.push({ reason: state === "closed" ? "closed" : "reopened", by: by.login, at: now });
  }
  addComment(issue, body, user) {
    const now = this.now();
    const comment = { id: this.nextId(), body, user, createdAt: now, updatedAt: now };
    issue.comments.push(comment);
    issue.updatedAt = now;
    issue.notifications.push({ reason: "commented", by: user.login, at: now });
    return comment;
  }
  /** The notifications to watchers. A comment and its change of state count as one. */
  notifications(fullName, number) {
    const told = [];
    let single;
    for (const next of this.issue(fullName, number).notifications) {
      if (single && belongTogether(single, next)) {
        if (single.reason === "commented") single.reason = next.reason;
        single = void 0;
      } else {
        single = { ...next };
        told.push(single);
      }
    }
    return told;
  }
  #account(login, type) {
    const known = this.account(login);
    if (known) return known;
    const account2 = { login, id: this.nextId(), type: login.endsWith("[bot]") ? "Bot" : type };
    this.#accounts.set(login.toLowerCase(), account2);
    return account2;
  }
  #requireCredential(token) {
    const credential = this.#credentials.get(token);
    if (!credential) throw new Error("The sandbox has no such credential");
    return credential;
  }
  #newKeyId() {
    return randomText(this.#random, 19, "123456789");
  }
  #scopeKey(scope) {
    const store = scope.store ?? "actions";
    if ("organization" in scope)
      return JSON.stringify([store, "organization", scope.organization.toLowerCase()]);
    return JSON.stringify([
      store,
      this.repository(scope.repository).id,
      scope.environment?.toLowerCase() ?? null
    ]);
  }
};
var SAME_MOMENT_MILLISECONDS = 6e4;
function belongTogether(first, second) {
  const reasons = [first.reason, second.reason];
  return first.by === second.by && second.at - first.at <= SAME_MOMENT_MILLISECONDS && reasons.includes("commented") && (reasons.includes("closed") || reasons.includes("reopened"));
}

// sandbox/github/index.ts
var API_VERSIONS = ["2022-11-28", "2026-03-10"];
var DEFAULT_API_VERSION = "2022-11-28";
var ENTERPRISE_PREFIX = "/api/v3";
var ENTERPRISE_VERSION = "3.19.0";
var HOUR_SECONDS = 3600;
var ANONYMOUS_RATE_LIMIT = 60;
function createGitHub({ clock, random = Math.random }) {
  const world = new GitHubWorld(clock, random);
  const routes = gitHubRoutes().map((route) => ({ ...route, pattern: pathPattern(route.path) }));
  const rateLimits = new RateLimits();
  const app = new hono__WEBPACK_IMPORTED_MODULE_8__/* .Hono */ .$();
  app.all("*", async (context) => {
    const answer3 = await respond(context.req.raw, world, routes, rateLimits);
    const hasBody = answer3.body !== void 0 && answer3.status !== 204;
    const text = typeof answer3.body === "string" ? answer3.body : JSON.stringify(answer3.body);
    return new Response(hasBody ? text : null, { status: answer3.status, headers: answer3.headers ?? {} });
  });
  return {
    world,
    service: {
      name: "github",
      app,
      now: () => world.now(),
      callName(method, path3) {
        const plain = withoutPrefix(path3).replace(/^\/repositories\/\d+/, "/repos/-/-");
        return findRoute(routes, method, plain)?.route.call ?? "unknown";
      }
    }
  };
}
function gitHubRoutes() {
  return [
    ...generalRoutes(),
    ...secretRoutes(),
    ...variableRoutes(),
    ...workflowRoutes(),
    ...issueRoutes(),
    ...appRoutes(),
    ...graphqlRoutes(),
    ...appPages()
  ];
}
function pathPattern(path3) {
  return new RegExp(`^${path3.replace(/:(\w+)/g, "(?<$1>[^/]+)")}/?$`);
}
function findRoute(routes, method, path3) {
  for (const route of routes) {
    const match = route.method === method ? route.pattern.exec(path3) : null;
    if (match) return { route, params: decode(match.groups ?? {}) };
  }
  return void 0;
}
function decode(groups) {
  return Object.fromEntries(
    Object.entries(groups).map(([name, value]) => {
      try {
        return [name, decodeURIComponent(value)];
      } catch {
        return [name, value];
      }
    })
  );
}
function withoutPrefix(path3) {
  return path3.startsWith(ENTERPRISE_PREFIX) ? path3.slice(ENTERPRISE_PREFIX.length) || "/" : path3;
}
async function respond(request, world, routes, rateLimits) {
  const url = new URL(request.url);
  const isEnterpriseServer = url.pathname.startsWith(ENTERPRISE_PREFIX);
  const path3 = byName(world, withoutPrefix(url.pathname));
  const found = findRoute(routes, request.method, path3);
  const call = {
    world,
    method: request.method,
    base: url.origin + (isEnterpriseServer ? ENTERPRISE_PREFIX : ""),
    serverUrl: serverUrlOf(url, world.serverUrl),
    isEnterpriseServer,
    authorization: request.headers.get("authorization"),
    tokenForm: request.headers.get("x-github-stateless-s2s-token"),
    path: path3,
    params: found?.params ?? {},
    query: url.searchParams,
    text: await request.text(),
    caller: void 0
  };
  let answer3;
  try {
    checkHeaders(request.headers);
    if (found?.route.authentication === void 0) call.caller = authenticate(call, call.authorization);
    if (found?.route.isPage) return await found.route.handle(call);
    if (isEnterpriseServer && /\/agents\//.test(path3)) throw notFound();
    const isCounted = found?.route.call !== "rate-limit.get" && found?.route.authentication !== "jwt";
    if (isCounted) rateLimits.count(call);
    if (!found) throw notFound();
    answer3 = await found.route.handle(call);
    if (found.route.call === "rate-limit.get") answer3.body = rateLimits.overview(call);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    answer3 = error.answer();
  }
  return {
    ...answer3,
    headers: { ...commonHeaders(request, call, answer3), ...rateLimits.headers(call), ...answer3.headers }
  };
}
function serverUrlOf({ protocol, host, pathname }, known) {
  if (known !== GITHUB_COM) return known;
  if (/^api\.[^.]+\.ghe\.com(:\d+)?$/.test(host)) return `${protocol}//${host.slice("api.".length)}`;
  return pathname.startsWith(ENTERPRISE_PREFIX) ? `${protocol}//${host}` : known;
}
function byName(world, path3) {
  return path3.replace(/^\/repositories\/(\d+)/, (unchanged, id2) => {
    const repository = world.findRepositoryById(Number(id2));
    return repository ? `/repos/${repository.fullName}` : unchanged;
  });
}
function checkHeaders(headers) {
  if (!headers.get("user-agent")) {
    throw new ApiError(
      403,
      "Request forbidden by administrative rules. Please make sure your request has a User-Agent header."
    );
  }
  const version = headers.get("x-github-api-version");
  if (version !== null && !API_VERSIONS.includes(version)) {
    throw new ApiError(400, `The requested API version (${version}) is not supported.`);
  }
}
function commonHeaders(request, call, answer3) {
  const { accepted, caller } = call;
  const headers = {
    "x-github-request-id": `SAND:${call.world.nextId()}`,
    "x-github-media-type": "github.v3; format=json",
    "x-github-api-version-selected": request.headers.get("x-github-api-version") ?? DEFAULT_API_VERSION
  };
  if (answer3.body !== void 0) headers["content-type"] = "application/json; charset=utf-8";
  if (accepted) headers["x-accepted-github-permissions"] = `${accepted.permission}=${accepted.level}`;
  if (caller && hasScopes(caller)) {
    headers["x-oauth-scopes"] = caller.scopes.join(", ");
    headers["x-accepted-oauth-scopes"] = accepted?.scope ?? "";
  }
  if (call.isEnterpriseServer) headers["x-github-enterprise-version"] = ENTERPRISE_VERSION;
  if (caller?.expiresAt !== void 0 && isPersonal(caller)) {
    headers["github-authentication-token-expiration"] = expirationDate(caller.expiresAt);
  }
  return headers;
}
function expirationDate(milliseconds2) {
  return new Date(milliseconds2).toISOString().replace("T", " ").replace(/\.\d{3}Z$/, " UTC");
}
var RateLimits = class {
  #used = /* @__PURE__ */ new Map();
  count(call) {
    const record = this.#record(call);
    record.used += 1;
    if (call.world.behaviour.enforceRateLimits && record.used > limitOf(call)) {
      throw new ApiError(403, "API rate limit exceeded");
    }
  }
  headers(call) {
    const { limit, remaining, reset, used } = this.#state(call);
    return {
      "x-ratelimit-limit": String(limit),
      "x-ratelimit-remaining": String(remaining),
      "x-ratelimit-reset": String(reset),
      "x-ratelimit-used": String(used),
      "x-ratelimit-resource": "core"
    };
  }
  overview(call) {
    const rate = this.#state(call);
    const search = { ...rate, limit: 30, remaining: 30, used: 0 };
    return { resources: { core: rate, search }, rate };
  }
  #state(call) {
    const { hour, used } = this.#record(call);
    const limit = limitOf(call);
    return { limit, used, remaining: Math.max(0, limit - used), reset: (hour + 1) * HOUR_SECONDS };
  }
  #record(call) {
    const hour = Math.floor(call.world.now() / 1e3 / HOUR_SECONDS);
    const key = call.caller?.token ?? "";
    const known = this.#used.get(key);
    if (known?.hour === hour) return known;
    const fresh = { hour, used: 0 };
    this.#used.set(key, fresh);
    return fresh;
  }
};
function limitOf(call) {
  const { rateLimits } = call.world.behaviour;
  const { caller } = call;
  if (!caller) return ANONYMOUS_RATE_LIMIT;
  return isPersonal(caller) ? rateLimits.person : rateLimits.installation;
}

// sandbox/journal.ts
var Journal = class {
  #exchanges = [];
  add(exchange3) {
    this.#exchanges.push(exchange3);
  }
  exchanges(service, call) {
    return this.#exchanges.filter(
      (exchange3) => (service === void 0 || exchange3.service === service) && (call === void 0 || exchange3.call === call)
    );
  }
  /** The names of the calls, in the order of arrival. */
  calls(service) {
    return this.exchanges(service).map((exchange3) => exchange3.call);
  }
  clear() {
    this.#exchanges.length = 0;
  }
};

// sandbox/meta/index.ts


// sandbox/meta/errors.ts
var GraphError = class extends Error {
  fields;
  constructor(fields2) {
    super(fields2.message);
    this.fields = fields2;
  }
};
var FlatError = class extends Error {
  code;
  constructor(message, code = 400) {
    super(message);
    this.code = code;
  }
};
function graphAnswer({ fields: fields2 }, traceId = "AsandboxScriptedTrace00") {
  const { message, code, subcode, transient, title, userMessage, data: data2 } = fields2;
  const challenge = fields2.challenge ?? (code === 190 ? "invalid_token" : "invalid_request");
  const headerText = message.replaceAll('"', "'").replaceAll(/[^\x20-\x7e]/g, "?");
  const error = {
    message,
    type: fields2.type ?? "OAuthException",
    code,
    ...data2 === void 0 ? {} : { error_data: data2 },
    ...subcode === void 0 ? {} : { error_subcode: subcode },
    ...transient === void 0 ? {} : { is_transient: transient },
    ...title ? { error_user_title: title } : {},
    ...userMessage ? { error_user_msg: userMessage } : {},
    fbtrace_id: traceId
  };
  return {
    status: fields2.status ?? 400,
    headers: {
      "content-type": "application/json; charset=UTF-8",
      "www-authenticate": `OAuth "Facebook Platform" "${challenge}" "${headerText}"`
    },
    body: JSON.stringify({ error })
  };
}
function flatAnswer({ message, code }) {
  return {
    status: 400,
    headers: { "content-type": "application/json; charset=UTF-8" },
    body: JSON.stringify({ error_type: "OAuthException", code, error_message: message })
  };
}
var TWO_FACTOR = "Two factor authentication required. User have to enter a code from SMS or TOTP code generator to pass 2fac. This could happen when accessing a 2fac-protected asset like a page that is owned by a 2fac-protected business manager.";
var INVALID = "Error validating access token:";
var death = {
  expired: (expiresAt, now) => ({
    code: 190,
    subcode: 463,
    message: `${INVALID} Session has expired on ${pacificTime(expiresAt)}. The current time is ${pacificTime(now)}.`
  }),
  passwordChanged: () => ({
    code: 190,
    subcode: 460,
    message: `${INVALID} The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons.`
  }),
  appRemoved: (appId) => ({
    code: 190,
    subcode: 458,
    message: `${INVALID} The user has not authorized application ${appId}.`
  }),
  checkpoint: () => ({
    code: 190,
    subcode: 459,
    message: `${INVALID} You cannot access the app till you log in to www.facebook.com and follow the instructions given.`
  }),
  revoked: () => ({
    code: 190,
    subcode: 466,
    message: `${INVALID} The session was invalidated explicitly using an API call.`
  }),
  pageRoleLost: () => ({
    code: 190,
    subcode: 492,
    message: `${INVALID} The user must be an administrator of the page in order to impersonate it.`
  }),
  dataAccessEnded: () => ({
    code: 190,
    subcode: 493,
    message: `${INVALID} The access token is invalid since the user hasn't engaged the app in longer than 90 days.`
  }),
  unparsable: () => ({ code: 190, message: "Invalid OAuth access token - Cannot parse access token" }),
  undecryptable: () => ({ code: 190, message: "The access token could not be decrypted" }),
  wrongSignature: () => ({ code: 190, message: "Invalid OAuth access token signature." }),
  unknownApp: () => ({
    code: 190,
    message: "Error validating application. Cannot get application info due to a system error."
  }),
  malformedSession: () => ({
    code: 190,
    message: `${INVALID} Session key is malformed because of invalid user id.`
  }),
  sessionKeyInvalid: () => ({
    code: 190,
    // Only the first three words are reported; the rest is what Meta's list of errors says of 452: a guess here.
    message: `${INVALID} Session key invalid. This could be because the session key has an incorrect format, or because the user has revoked this session`
  })
};
function refusal2(reason) {
  return new GraphError({ ...reason, challenge: "invalid_token" });
}
var graphError = {
  unknownApp: () => new GraphError({ code: 101, message: death.unknownApp().message }),
  missingClientId: () => new GraphError({ code: 101, message: "Missing client_id parameter." }),
  unknownError: () => new GraphError({ code: 1, status: 500, message: "An unknown error has occurred." }),
  wrongSecret: (code) => new GraphError({ code, message: "Error validating client secret." }),
  foreignToken: (appId) => new GraphError({ code: 1, message: `The access token does not belong to application ${appId}` }),
  appDisabled: () => new GraphError({
    code: 200,
    message: "API access deactivated. To reactivate, go to the app dashboard."
  }),
  ipBlocked: () => new GraphError({ code: 5, message: "This IP can't make requests for that application." }),
  missingProof: () => new GraphError({
    code: 100,
    type: "GraphMethodException",
    message: "API calls from the server require an appsecret_proof argument"
  }),
  wrongProof: () => new GraphError({
    code: 100,
    type: "GraphMethodException",
    message: "Invalid appsecret_proof provided in the API argument"
  }),
  wrongCaller: () => new GraphError({
    code: 100,
    message: "(#100) You must provide an app access token, or a user access token that is an owner or developer of the app"
  }),
  otherApp: () => new GraphError({
    code: 100,
    message: "(#100) The App_id in the input_token did not match the Viewing App"
  }),
  debugOnlyToken: () => new GraphError({ code: 190, message: "Invalid OAuth access token - Debug only access token" }),
  missingParameter: (name) => new GraphError({ code: 100, message: `(#100) The parameter ${name} is required` }),
  unsupported: (method, object) => new GraphError({
    code: 100,
    subcode: 33,
    type: "GraphMethodException",
    message: `Unsupported ${method.toLowerCase()} request. Object with ID '${object}' does not exist, cannot be loaded due to missing permissions, or does not support this operation. Please read the Graph API documentation at https://developers.facebook.com/docs/graph-api`
  }),
  notExchangeable: () => (
    // Meta's text for a long-lived token that it will not exchange is not on record.
    new GraphError({ code: 100, message: "(#100) The access token can not be exchanged" })
  ),
  missingRedirectUri: () => new GraphError({ code: 191, message: "Missing redirect_uri parameter." }),
  relativeRedirectUri: () => new GraphError({ code: 191, message: "redirect_uri isn't an absolute URI. Check RFC 3986." }),
  foreignDomain: () => new GraphError({
    code: 191,
    message: "Can't Load URL: The domain of this URL isn't included in the app's domains. To be able to load this URL, add all domains and subdomains of your app to the App Domains field in your app settings."
  }),
  codeUsed: () => codeError("This authorization code has been used.", 36009),
  codeExpired: () => codeError("This authorization code has expired.", 36007),
  redirectUriMismatch: () => codeError(
    "Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request",
    36008
  ),
  codeMalformed: () => codeError("Invalid verification code format."),
  noClientToken: () => new GraphError({
    code: 190,
    message: "(#190) This method must be called with a client access token"
  }),
  noCapability: () => new GraphError({
    code: 3,
    message: "(#3) Application does not have the capability to make this API call."
  }),
  devicePending: () => new GraphError({
    code: 31,
    subcode: 1349174,
    transient: false,
    message: "This request requires the user to take a pending action",
    title: "Device Login Authorization Pending",
    userMessage: "User has not yet authorized your application. Continue polling."
  }),
  deviceTooFast: () => new GraphError({
    code: 17,
    subcode: 1349172,
    transient: true,
    message: "User request limit reached",
    title: "OAuth Device Excessive Polling",
    userMessage: "Your device is polling too frequently. Space your requests with a minimum interval of 5 seconds."
  }),
  deviceExpired: () => new GraphError({
    code: 463,
    subcode: 1349152,
    transient: false,
    message: "The session has expired",
    title: "Activation Code Expired",
    userMessage: "The code you entered has expired. Please go back to your device for a new code and try again."
  }),
  deviceDeclined: () => new GraphError({
    code: 100,
    subcode: 1349173,
    transient: false,
    message: "authorization_declined",
    title: "Device Login Authorization Declined",
    userMessage: "The user declined to authorize your application."
  }),
  noCurrentUser: () => new GraphError({
    code: 2500,
    message: "An active access token must be used to query information about the current user."
  }),
  tokenRequired: () => new GraphError({ code: 104, message: "An access token is required to request this resource." }),
  noField: (field, node2) => new GraphError({
    code: 100,
    message: `(#100) Tried accessing nonexisting field (${field}) on node type (${node2})`
  }),
  noAdPermission: () => new GraphError({
    code: 200,
    status: 403,
    message: "(#200) Ad account owner has NOT grant ads_management or ads_read permission"
  }),
  noBusinessPermission: () => new GraphError({
    code: 200,
    status: 403,
    message: "(#200) Requires business_management permission to manage the object"
  }),
  /** Recorded for tokens of people and system users alike: https://github.com/airbytehq/airbyte/issues/26679 */
  missingPermissions: () => new GraphError({ code: 100, message: "(#100) Missing permissions" }),
  notAdAccountAdmin: () => (
    // The code and what it means are reported, the words are a guess.
    new GraphError({
      code: 273,
      message: "(#273) This action requires that you are an administrator of the ad account"
    })
  ),
  noWhatsAppPermission: () => (
    // A missing WhatsApp asset shows as code 200; the words are a guess.
    new GraphError({
      code: 200,
      status: 403,
      message: "(#200) You do not have the necessary permissions for this WhatsApp Business Account"
    })
  ),
  noInstagramPermission: () => (
    // A guess: only the page's code 10 is on record.
    new GraphError({ code: 10, message: "(#10) Application does not have permission for this action" })
  ),
  onlyPageId: () => (
    // Reported with code 100 for tokens that may only message; the words are a guess.
    new GraphError({
      code: 100,
      message: "(#100) Object does not exist, cannot be loaded due to missing permission 'pages_read_engagement'"
    })
  ),
  /** Recorded: https://github.com/facebook/facebook-python-business-sdk/issues/516 */
  twoFactorOfAsset: () => new GraphError({
    code: 415,
    subcode: 1404120,
    transient: false,
    message: TWO_FACTOR,
    title: "Ask user to pass two factor authentication",
    userMessage: "Unknown error"
  }),
  /** Recorded: https://github.com/facebook/facebook-java-business-sdk/issues/437 */
  twoFactorOfBusiness: () => new GraphError({
    code: 415,
    subcode: 2859009,
    transient: false,
    message: TWO_FACTOR,
    data: { hash: "8874359819718335175" },
    title: "Two-factor authentication required",
    userMessage: "To continue working in your account, please refresh this page to authenticate. Or navigate to the business settings page and authenticate when prompted."
  }),
  policyBlocked: () => (
    // The code is recorded for exchanges; the words are those known from other calls.
    new GraphError({
      code: 368,
      message: "The action attempted has been deemed abusive or is otherwise disallowed"
    })
  ),
  marketingVersionEnded: (newest) => new GraphError({
    code: 2635,
    message: `(#2635) You are calling a deprecated version of the Ads API. Please update to the latest version: ${newest}.`
  }),
  /** Instagram's and Threads' answer to whatever they do not like: https://github.com/gitroomhq/postiz-app/issues/638 */
  unsupportedMethod: (type, method) => new GraphError({
    code: 100,
    type,
    message: `Unsupported request - method type: ${method.toLowerCase()}`
  }),
  noPagePermission: () => new GraphError({
    code: 10,
    message: "(#10) This endpoint requires the 'pages_read_engagement' permission or the 'Page Public Content Access' feature."
  }),
  mustUseExpiringTokens: () => (
    // The documentation says only that leaving the flag out "results in an error".
    new GraphError({
      code: 100,
      message: "(#100) This business must use expiring tokens: set_token_expires_in_60_days has to be true"
    })
  ),
  appNotInstalled: () => new GraphError({ code: 100, message: "(#100) The application is not installed for this system user" }),
  tooYoung: () => (
    // Instagram and Threads document the 24 hours, not the text of the refusal.
    new GraphError({ code: 100, message: "The access token is less than 24 hours old" })
  )
};
var flatError = {
  codeNotFound: () => new FlatError("Matching code was not found or was already used"),
  /** Also reported for a code that still carries its `#_`. */
  redirectUriMismatch: () => new FlatError(graphError.redirectUriMismatch().message),
  codeUsed: () => new FlatError("This authorization code has been used"),
  invalidPlatformApp: () => new FlatError("Invalid platform app"),
  wrongSecret: () => new FlatError("Error validating client secret.", 100),
  // A guess: nothing is on record for another grant.
  invalidGrantType: () => new FlatError("Invalid grant_type")
};
var DIALOG_ERRORS = {
  1349048: "Can't load URL: The domain of this URL isn't included in the app's domains.",
  1349126: "App Not Set Up: This app is still in development mode, and you don't have access to it. Switch to a registered test user or ask an app admin for permissions.",
  1349168: "URL blocked: This redirect failed because the redirect URI is not whitelisted in the app's Client OAuth Settings. Make sure Client and Web OAuth Login are on and add all your app domains as Valid OAuth Redirect URIs.",
  1349186: "Login unavailable: This app is being updated. Please try again later.",
  1349220: "Feature Unavailable: Facebook Login is currently unavailable for this app, since we are updating additional details for this app. Please try again later."
};
var THREADS_DIALOG_ERRORS = {
  1: "An unknown error occurred.",
  1349168: DIALOG_ERRORS[1349168],
  1349187: "Insecure Login Blocked: You can't get an access token or log in to this app from an insecure page. Try re-loading the page as https://",
  1349245: "Invalid Request: The user has not accepted the invite to test the app.",
  4476002: "No app ID was sent with the request."
};
function codeError(message, subcode) {
  const known = { code: 100, message, challenge: "invalid_code" };
  return new GraphError(subcode === void 0 ? known : { ...known, subcode });
}
var DUTCH = [
  [/Session has expired/, "Fout bij het valideren van de toegangstoken: de sessie is verlopen."],
  [/has been invalidated/, "Fout bij het valideren van de toegangstoken: de sessie is ongeldig gemaakt."],
  [/invalidated explicitly/, "Fout bij het valideren van de toegangstoken: de sessie is be\xEBindigd."],
  [
    /has not authorized/,
    "Fout bij het valideren van de toegangstoken: de gebruiker heeft de app niet gemachtigd."
  ],
  [/code has been used/, "Deze autorisatiecode is gebruikt."],
  [/code has expired/, "Deze autorisatiecode is verlopen."],
  [/verification code/, "Fout bij het valideren van de verificatiecode."],
  [/absolute URI/, "redirect_uri is geen absolute URI."],
  [/domain of this URL/, "Kan URL niet laden: het domein van deze URL hoort niet bij de app."],
  [/client secret/, "Fout bij het valideren van het clientgeheim."]
];
function localised(message) {
  return DUTCH.find(([pattern]) => pattern.test(message))?.[1] ?? "Er is een fout opgetreden.";
}
function pacificTime(seconds) {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: "America/Los_Angeles",
    weekday: "long",
    day: "2-digit",
    month: "short",
    year: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
    timeZoneName: "short"
  });
  const part = Object.fromEntries(
    format.formatToParts(seconds * 1e3).map(({ type, value }) => [type, value])
  );
  return `${part.weekday}, ${part.day}-${part.month}-${part.year} ${part.hour}:${part.minute}:${part.second} ${part.timeZoneName}`;
}

// sandbox/meta/request.ts


// sandbox/parameters.ts
function parametersOf(query, body) {
  const parameters = new URLSearchParams(query);
  if (body === "") return parameters;
  for (const [name, value] of bodyEntries(body)) parameters.set(name, value);
  return parameters;
}
function bodyEntries(body) {
  try {
    const parsed = JSON.parse(body);
    if (typeof parsed !== "object" || parsed === null) return [];
    return Object.entries(parsed).map(([name, value]) => [
      name,
      typeof value === "string" ? value : JSON.stringify(value)
    ]);
  } catch {
    return [...new URLSearchParams(body)];
  }
}

// sandbox/meta/request.ts
var PROOF_SECONDS = 300;
async function readRequest(context) {
  const { searchParams, origin } = new URL(context.req.url);
  const parameters = parametersOf(searchParams, await context.req.text());
  const [, bearer] = /^(?:Bearer|OAuth) +(\S+)$/i.exec(context.req.header("authorization") ?? "") ?? [];
  return { parameters, accessToken: bearer ?? parameters.get("access_token") ?? void 0, origin };
}
function required(parameters, name) {
  const value = parameters.get(name);
  if (!value) throw graphError.missingParameter(name);
  return value;
}
function isTrue(value) {
  return value === "true" || value === "1";
}
function admit(app) {
  if (app.disabled) throw graphError.appDisabled();
  if (app.ipBlocked) throw graphError.ipBlocked();
}
function checkProof(world, app, { parameters, accessToken = "" }) {
  const proof = parameters.get("appsecret_proof");
  if (proof === null) {
    if (app.proofRequired) throw graphError.missingProof();
    return;
  }
  const time = parameters.get("appsecret_time");
  const message = time === null ? accessToken : `${accessToken}|${time}`;
  const tooOld = time !== null && Math.abs(world.clock.seconds() - Number(time)) > PROOF_SECONDS;
  const expected = (0,node_crypto__WEBPACK_IMPORTED_MODULE_9__.createHmac)("sha256", app.secret).update(message).digest("hex");
  if (tooOld || proof !== expected) throw graphError.wrongProof();
}
function appCaller(world, string) {
  const known = world.appOfToken(string);
  if (known) return known;
  const [id2] = string.split("|");
  if (world.apps.some((app) => app.id === id2)) throw refusal2(death.wrongSignature());
  throw graphError.unknownApp();
}
function livingToken(world, request) {
  const token = findToken(world, request.accessToken);
  admit(token.app);
  const dead = world.deathOf(token);
  if (dead) throw refusal2(dead);
  if (token.debugOnly) throw graphError.debugOnlyToken();
  checkProof(world, token.app, request);
  return token;
}
function findToken(world, string) {
  if (string === void 0 || world.appOfToken(string)) throw graphError.noCurrentUser();
  const token = world.tokens.get(string);
  if (!token || token.kind === "instagram" || token.kind === "threads") throw refusal2(garbage(world, string));
  return token;
}
function garbage(world, string) {
  if (string.includes("|")) {
    const [id2] = string.split("|");
    return world.apps.some((app) => app.id === id2) ? death.wrongSignature() : death.unknownApp();
  }
  return string.startsWith("EAA") ? death.undecryptable() : death.unparsable();
}

// sandbox/meta/debug-token.ts
function addDebugToken(app, world) {
  app.get("/debug_token", async (context) => {
    const request = await readRequest(context);
    const viewer = viewingApp(world, request);
    admit(viewer);
    checkProof(world, viewer, request);
    return context.json({ data: inspect(world, viewer, required(request.parameters, "input_token")) });
  });
}
function viewingApp(world, { accessToken, parameters }) {
  if (accessToken === void 0) throw graphError.wrongCaller();
  const token = world.tokens.get(accessToken);
  if (!token) {
    if (!accessToken.includes("|")) throw refusal2(garbage(world, accessToken));
    const ofClientToken = world.apps.some((app) => accessToken === `${app.id}|${app.clientToken}`);
    if (ofClientToken) throw graphError.wrongCaller();
    return appCaller(world, accessToken);
  }
  if (token.debugOnly) throw graphError.debugOnlyToken();
  const dead = world.deathOf(token);
  if (dead && accessToken !== parameters.get("input_token")) throw refusal2(dead);
  if (token.kind !== "user" || !token.user.developerOf.has(token.app.id)) throw graphError.wrongCaller();
  return token.app;
}
function inspect(world, viewer, input) {
  const subject = world.appOfToken(input);
  if (subject) {
    if (subject !== viewer) throw graphError.otherApp();
    return {
      app_id: id(world, subject.id),
      type: "APP",
      application: subject.name,
      is_valid: true,
      scopes: []
    };
  }
  const token = world.tokens.get(input);
  if (!token || token.kind === "instagram" || token.kind === "threads") {
    return { error: errorData(world, garbage(world, input)), is_valid: false, scopes: [] };
  }
  if (token.app !== viewer) throw graphError.otherApp();
  return describe3(world, token);
}
function describe3(world, token) {
  const { kind, app, user, page: page4, metadata, granular } = token;
  const dead = world.deathOf(token);
  if (dead && world.behaviour.bareInvalidData) return { is_valid: false };
  return {
    app_id: id(world, app.id),
    type: kind === "user" ? "USER" : kind === "page" ? "PAGE" : "SYSTEM_USER",
    application: app.name,
    data_access_expires_at: user.system ? 0 : user.dataAccessExpiresAt,
    ...dead ? { error: errorData(world, dead) } : {},
    // Recorded: a token that a password change ended says 0 here, though it is not valid.
    expires_at: dead?.subcode === 460 ? 0 : token.expiresAt,
    is_valid: dead === void 0,
    ...showsIssuedAt(token, dead) ? { issued_at: token.issuedAt } : {},
    ...metadata ? { metadata } : {},
    ...page4 ? { profile_id: id(world, page4.id) } : {},
    scopes: dead?.subcode === 466 ? [] : token.scopes,
    ...granular && dead?.subcode !== 466 ? { granular_scopes: granular.map((entry) => granularData(world, entry)) } : {},
    user_id: id(world, user.id),
    ...world.behaviour.unknownFields ? { graph_domain: "facebook", session_flags: [1, null] } : {}
  };
}
function showsIssuedAt({ kind, longLived }, dead) {
  return kind !== "page" && longLived && (dead === void 0 || dead.subcode === 463);
}
function granularData({ behaviour }, { scope, targetIds }) {
  if (!targetIds) return { scope };
  const prefix = scope.startsWith("ads_") && behaviour.adTargetIds === "prefixed" ? "act_" : "";
  return { scope, target_ids: targetIds.map((id2) => `${prefix}${id2}`) };
}
function errorData({ behaviour }, { code, message, subcode }) {
  const text = behaviour.localisedMessages ? localised(message) : message;
  return subcode === void 0 || behaviour.omitSubcode ? { code, message: text } : { code, message: text, subcode };
}
function id(world, value) {
  return world.behaviour.numericIds ? Number(value) : value;
}

// sandbox/meta/assets.ts
var NEEDED = {
  "ad-account": ["ads_read", "ads_management"],
  page: ["pages_show_list", "pages_read_engagement"],
  instagram: ["instagram_basic"],
  business: ["business_management"],
  whatsapp: ["whatsapp_business_management"],
  phone: ["whatsapp_business_management"],
  dataset: ["ads_read", "ads_management"]
};
var RULED = [
  [/^pages_/, "page"],
  [/^instagram_(?!business_)/, "instagram"],
  [/^ads_(read|management)$/, "ad-account"],
  [/^business_management$/, "business"],
  [/^whatsapp_business_/, "whatsapp"]
];
function kindOfScope(scope) {
  return RULED.find(([pattern]) => pattern.test(scope))?.[1];
}
function hasScope(token, { kind }) {
  return NEEDED[kind].some((scope) => token.scopes.includes(scope));
}
function hasRole(token, asset) {
  return (asset.parent ?? asset).roles.has(token.user.id);
}
function isTicked(token, asset) {
  const ticked = asset.kind === "phone" && asset.parent ? asset.parent : asset;
  const limits = limitsOf(token, ticked.kind);
  return limits.length === 0 || limits.some((ids) => ids.includes(ticked.id));
}
function isNamed(token, asset) {
  return limitsOf(token, asset.kind).some((ids) => ids.includes(asset.id));
}
function limitsOf(token, kind) {
  return (token.granular ?? []).filter(({ scope }) => kindOfScope(scope) === kind).flatMap(({ targetIds }) => targetIds ? [targetIds.map((id2) => id2.replace(/^act_/, ""))] : []);
}

// sandbox/meta/consent.ts
var DialogRefusal = class extends Error {
  /** Threads numbers what it shows. */
  code;
  constructor(message, code = 1) {
    super(message);
    this.code = code;
  }
};
function openDialog(world, request) {
  switch (request.dialog) {
    case "facebook":
      return openFacebook(world, request);
    case "instagram":
      return openInstagram(world, request);
    case "threads":
      return openThreads(world, request);
  }
}
function openFacebook(world, request) {
  const app = world.apps.find(({ id: id2 }) => id2 === request.clientId);
  if (!app) {
    throw new DialogRefusal("Invalid App ID: The provided app ID does not look like a valid app ID.");
  }
  if (app.disabled) throw new DialogRefusal("App not active: This app is not currently accessible.");
  const problem2 = redirectProblem(app, request.redirectUri);
  if (problem2) throw new DialogRefusal(problem2);
  checkResponseType(request);
  if (request.configId !== void 0) {
    const configuration = app.configurations.find(({ id: id2 }) => id2 === request.configId);
    if (!configuration) throw new DialogRefusal("Invalid config_id: There is no such login configuration.");
    return { app, scopes: configuration.scopes, configuration };
  }
  const scopes = scopesOf(request.scope);
  if (app.forBusiness) {
    throw new DialogRefusal("This app uses Facebook Login for Business and needs a config_id.");
  }
  const invalid2 = scopes.filter(
    (scope) => /^(instagram_business|threads)_/.test(scope) || world.behaviour.endedScopes.includes(scope)
  );
  if (invalid2.length > 0) {
    throw new DialogRefusal(
      `Invalid Scopes: ${invalid2.join(", ")}. This message is only shown to developers. Users of your app will ignore these permissions if present. Please read the documentation for valid permissions at: https://developers.facebook.com/docs/facebook-login/permissions`
    );
  }
  return { app, scopes };
}
function openInstagram(world, request) {
  const app = world.apps.find(({ instagram }) => instagram.id === request.clientId);
  if (!app) {
    if (isOfMeta(world, request.clientId)) throw flatError.invalidPlatformApp();
    throw new DialogRefusal("Sorry, this page isn't available.");
  }
  const address = absolute(request.redirectUri);
  if (address?.protocol !== "https:" || !isListed(app.instagram.redirectUris, request.redirectUri)) {
    throw invalidRequest("Invalid redirect_uri");
  }
  checkResponseType(request);
  const scopes = scopesOf(request.scope);
  if (scopes.length === 0 || !scopes.every((scope) => scope.startsWith("instagram_business_"))) {
    throw invalidRequest("Invalid scope: []");
  }
  return { app, scopes };
}
function openThreads(world, request) {
  const app = world.apps.find(({ threads }) => threads.id === request.clientId);
  if (!app) throw threadsRefusal(4476002);
  const address = absolute(request.redirectUri);
  if (address?.protocol === "http:") throw threadsRefusal(1349187);
  const { redirectUris, uninstallCallbackUrl, deleteCallbackUrl } = app.threads;
  const isComplete = uninstallCallbackUrl !== "" && deleteCallbackUrl !== "";
  if (!address || !isComplete || !isListed(redirectUris, request.redirectUri)) throw threadsRefusal(1349168);
  checkResponseType(request);
  return { app, scopes: scopesOf(request.scope) };
}
function threadsRefusal(code) {
  return new DialogRefusal(THREADS_DIALOG_ERRORS[code], code);
}
function roleProblem({ behaviour }, dialog, app, user) {
  if (app.mode !== "development") return void 0;
  if (dialog === "facebook") {
    if (user.developerOf.has(app.id)) return void 0;
    throw new DialogRefusal("App not active: it is in development mode and this person has no role on it");
  }
  if (app[dialog].testers.get(user.id) === "accepted") return void 0;
  if (dialog === "threads") throw threadsRefusal(1349245);
  if (behaviour.missingRole === "page") throw new DialogRefusal("Insufficient developer role");
  return { error: "access_denied", error_description: "Insufficient developer role" };
}
var DECLINED = {
  facebook: {
    error: "access_denied",
    error_code: "200",
    error_description: "Permissions error.",
    error_reason: "user_denied"
  },
  instagram: {
    error: "access_denied",
    error_reason: "user_denied",
    error_description: "The user denied your request"
  },
  // Documented for Instagram, but no recorded example exists.
  threads: {
    error: "access_denied",
    error_reason: "user_denied",
    error_description: "The user denied your request"
  }
};
function scopesOf(scope) {
  return scope.split(/[\s,]+/).filter((name) => name !== "");
}
function isOfMeta(world, id2) {
  return world.apps.some((app) => app.id === id2 || app.threads.id === id2);
}
function isListed(redirectUris, redirectUri) {
  return redirectUris.length === 0 || redirectUris.includes(redirectUri);
}
function checkResponseType({ responseType = "code" }) {
  if (responseType !== "code") throw new DialogRefusal("This sandbox answers response_type=code only.");
}
function invalidRequest(what) {
  return new DialogRefusal(`Invalid Request: Request parameters are invalid: ${what}`);
}
function redirectProblem(app, redirectUri) {
  const address = absolute(redirectUri);
  if (!address) return graphError.relativeRedirectUri().message;
  const local = address.hostname === "localhost" && address.protocol === "http:";
  if (local && app.mode === "development") return void 0;
  if (address.protocol !== "https:") return DIALOG_ERRORS[1349168];
  if (!inDomains(app, address)) return graphError.foreignDomain().message;
  if (app.redirectUris.length > 0 && !app.redirectUris.includes(redirectUri)) return DIALOG_ERRORS[1349168];
  return void 0;
}
function absolute(redirectUri) {
  const address = URL.canParse(redirectUri) ? new URL(redirectUri) : void 0;
  return address && /^https?:$/.test(address.protocol) ? address : void 0;
}
function inDomains(app, address) {
  if (app.domains.length === 0) return true;
  if (app.mode === "development" && address.hostname === "localhost") return true;
  return app.domains.some((domain) => address.hostname === domain || address.hostname.endsWith(`.${domain}`));
}

// sandbox/meta/platforms.ts
var PLATFORM = {
  instagram: {
    refresh: "ig_refresh_token",
    exchange: "ig_exchange_token",
    scope: "instagram_business_basic",
    exception: "IGApiException"
  },
  threads: {
    refresh: "th_refresh_token",
    exchange: "th_exchange_token",
    scope: "threads_basic",
    exception: "THApiException"
  }
};
function platformApp(metaAppId, platform, known) {
  const random = createRandom(hash(`${metaAppId} ${platform}`));
  return {
    id: `2${randomText(random, 14, DIGITS)}`,
    secret: randomText(random, 32, HEX),
    redirectUris: [],
    uninstallCallbackUrl: "https://example.com/uninstall",
    deleteCallbackUrl: "https://example.com/delete",
    testers: /* @__PURE__ */ new Map(),
    ...known
  };
}

// sandbox/meta/model.ts
var DAY = 86400;
var SIXTY_DAYS = 60 * DAY;

// sandbox/meta/world.ts
var NINETY_DAYS = 90 * DAY;
var HOUR = 3600;
var CODE_SECONDS = { facebook: 600, instagram: HOUR, threads: HOUR };
var MetaWorld = class {
  apps = [];
  users = [];
  pages = [];
  /** Everything but the pages. */
  otherAssets = [];
  tokens = /* @__PURE__ */ new Map();
  codes = /* @__PURE__ */ new Map();
  devices = /* @__PURE__ */ new Map();
  behaviour = {
    longToLong: "same-string",
    codeToken: "short-lived",
    clientCodeToken: "until-parent",
    refreshReturns: "same-string",
    threadsDeadToken: "error",
    omitExpiresIn: false,
    expiresInAsString: false,
    expiresIn: void 0,
    revokesOldOnExchange: false,
    numericIds: false,
    omitSubcode: false,
    localisedMessages: false,
    apiVersionHeader: void 0,
    codeAnswer: {
      instagram: { wrapped: false, permissions: "array", userId: "number", user: "account" },
      threads: { wrapped: false, permissions: "absent", userId: "number", user: "account" }
    },
    codeRefusal: { instagram: "flat", threads: "flat" },
    vagueRefusals: false,
    missingRole: "redirect",
    threadsNetLosesQuery: true,
    reusesSelection: false,
    adTargetIds: "bare",
    bareInvalidData: false,
    endedScopes: [],
    endedMarketingVersion: "upgraded",
    wrongSecretCode: 1,
    mustUseExpiringSystemUserTokens: false,
    deviceInterval: 5,
    devicePollClock: "real",
    tokenAlphabet: LETTERS_AND_DIGITS,
    unknownFields: false
  };
  clock;
  random;
  /** Where the server listens; set when it does. */
  url = "";
  /** Who is logged in on instagram.com: without `force_reauth` its dialog offers nobody else. */
  instagramSession;
  #lies = [];
  #dialogOutcomes = [];
  /** What each person ticked last, by user and app. */
  #selections = /* @__PURE__ */ new Map();
  constructor({ clock, random }) {
    this.clock = clock;
    this.random = random;
  }
  get graphUrl() {
    return this.url;
  }
  /** The dialog is at `${dialogUrl}/v25.0/dialog/oauth`. */
  get dialogUrl() {
    return this.url;
  }
  /** graph.instagram.com */
  get instagramUrl() {
    return `${this.url}/instagram`;
  }
  /** api.instagram.com: takes codes at `/oauth/access_token`. */
  get instagramLoginUrl() {
    return `${this.url}/instagram-login`;
  }
  /** www.instagram.com: the dialog is at `/oauth/authorize`. */
  get instagramDialogUrl() {
    return `${this.url}/instagram-dialog`;
  }
  /** graph.threads.net: takes codes too. */
  get threadsUrl() {
    return `${this.url}/threads`;
  }
  /** threads.com: the dialog is at `/oauth/authorize`. */
  get threadsDialogUrl() {
    return `${this.url}/threads-dialog`;
  }
  /** threads.net: the dialog's old address. */
  get threadsNetUrl() {
    return `${this.url}/threads-net`;
  }
  addApp(app = {}) {
    const id2 = app.id ?? this.newId();
    const added = {
      id: id2,
      secret: randomText(this.random, 32, HEX),
      clientToken: randomText(this.random, 32, HEX),
      appToken: `${id2}|${randomText(this.random, 27)}`,
      name: "Sandbox App",
      mode: "live",
      domains: [],
      redirectUris: [],
      disabled: false,
      ipBlocked: false,
      proofRequired: false,
      loginFromDevices: true,
      forBusiness: false,
      configurations: [],
      ...app,
      instagram: platformApp(id2, "instagram", app.instagram),
      threads: platformApp(id2, "threads", app.threads)
    };
    this.apps.push(added);
    return added;
  }
  addUser(user = {}) {
    const added = {
      id: this.newId(),
      name: user.system ? "Sandbox System User" : "Sandbox Person",
      system: false,
      businessAdmin: false,
      developerOf: /* @__PURE__ */ new Set(),
      installedApps: /* @__PURE__ */ new Set(),
      dataAccessExpiresAt: 0,
      checkpoint: false,
      ...user
    };
    this.users.push(added);
    return added;
  }
  /** @param page `roles`: the people who have one; everybody known, unless said */
  addPage(page4 = {}) {
    return this.addAsset("page", page4);
  }
  /** @param options `roles`: the people who have one; everybody known, unless said */
  addAsset(kind, { roles = this.users, ...options } = {}) {
    const added = {
      kind,
      id: options.id ?? this.newId(),
      name: kind === "page" ? "Sandbox Page" : `Sandbox ${kind}`,
      unlisted: false,
      accountStatus: 1,
      userTasks: ["ANALYZE", "ADVERTISE", "MANAGE"],
      ...options,
      roles: new Set(roles.map(({ id: id2 }) => id2))
    };
    (kind === "page" ? this.pages : this.otherAssets).push(added);
    return added;
  }
  /** Everything that a token can be for. */
  get assets() {
    return [...this.pages, ...this.otherAssets];
  }
  /** The truth: whether this living token gets to this asset. */
  reaches(string, asset) {
    const token = this.tokens.get(string);
    if (!token || this.deathOf(token)) return false;
    return hasScope(token, asset) && hasRole(token, asset) && isTicked(token, asset);
  }
  /** Makes a token and returns its string. An app token is `id|secret` and has no lifetime. */
  issueToken(options) {
    const app = options.app ?? this.apps[0];
    if (!app) throw new Error("issueToken needs an app: call addApp first");
    if (options.kind === "app") return `${app.id}|${app.secret}`;
    const system = options.kind === "system-user";
    const user = options.user ?? this.users.find((candidate) => candidate.system === system) ?? this.addUser({ system });
    const issuedAt = options.issuedAt ?? this.clock.seconds();
    const never = options.lifetime === "never";
    const token = {
      string: options.string ?? this.newTokenString(options.kind),
      kind: options.kind,
      app,
      user,
      scopes: options.scopes ?? ["public_profile"],
      declined: [],
      issuedAt,
      expiresAt: options.lifetime === "never" ? 0 : issuedAt + options.lifetime,
      longLived: never || Number(options.lifetime) > DAY
    };
    if (options.kind === "page") {
      const page4 = options.page ?? this.pages[0] ?? this.addPage();
      token.page = page4;
      page4.roles.add(user.id);
    }
    if (options.granular) token.granular = options.granular;
    if (options.metadata) token.metadata = options.metadata;
    if (options.debugOnly) token.debugOnly = true;
    if (!user.system && user.dataAccessExpiresAt === 0) user.dataAccessExpiresAt = issuedAt + NINETY_DAYS;
    this.tokens.set(token.string, token);
    return token.string;
  }
  /** A new token with the facts of another, save those given. */
  reissue(from, changes) {
    const { death: _death, ...facts } = from;
    const token = {
      ...facts,
      issuedAt: this.clock.seconds(),
      string: this.newTokenString(changes.kind ?? from.kind),
      ...changes
    };
    this.tokens.set(token.string, token);
    return token;
  }
  /** Kills every token of a person, in every app (460). System users have no password. */
  changePassword(user) {
    this.#kill((token) => token.user === user && !user.system, death.passwordChanged());
  }
  /** The person removes the app (458). */
  removeApp(user, app = this.apps[0]) {
    if (app) this.#kill((token) => token.user === user && token.app === app, death.appRemoved(app.id));
  }
  /** Facebook wants to see the person first (459); may be lifted. */
  checkpoint(user) {
    user.checkpoint = true;
  }
  liftCheckpoint(user) {
    user.checkpoint = false;
  }
  /** Ends one token, and the page tokens derived from it (466). */
  revoke(string) {
    const revoked = this.tokens.get(string);
    if (!revoked) throw new Error("revoke needs a token that was issued here");
    this.#kill((token) => token === revoked || token.parent === revoked, death.revoked());
  }
  /** Ends one token with an error of the test's own: without a subcode, with 0, with any words. */
  end(string, reason) {
    this.#kill((token) => token.string === string, reason);
  }
  /** The person has no role on the asset any more; the tokens of a page end with it (492). */
  loseRole(asset, user) {
    asset.roles.delete(user.id);
    this.#kill((token) => token.page === asset && token.user === user, death.pageRoleLost());
  }
  /** 90 days without the person: data access ends (493). */
  endDataAccess(user) {
    user.dataAccessExpiresAt = this.clock.seconds();
    this.#kill((token) => token.user === user, death.dataAccessEnded());
  }
  /** Lies once, at the next exchange or refresh that would have succeeded. */
  nextExchange(lie) {
    this.#lies.push(lie);
  }
  takeLie() {
    return this.#lies.shift();
  }
  /** Ends the next dialog otherwise, once. */
  nextDialog(outcome) {
    this.#dialogOutcomes.push(outcome);
  }
  /** Shows the page that was ordered for the next dialog. */
  checkDialog() {
    const next = this.#dialogOutcomes[0];
    if (next?.kind !== "page") return;
    this.#dialogOutcomes.shift();
    throw new DialogRefusal(next.message, next.code);
  }
  /**
   * What somebody in the dialog does, without a browser: the address that the dialog would send them to. What it would show instead
   * of a redirect is thrown.
   */
  authorize(options) {
    const { dialog = "facebook", user } = options;
    this.checkDialog();
    const { app, scopes, configuration } = openDialog(this, { ...options, dialog });
    const ordered = this.#dialogOutcomes.shift();
    const refused3 = (ordered?.kind === "redirect" ? ordered.parameters : void 0) ?? roleProblem(this, dialog, app, user) ?? (options.cancel ? DECLINED[dialog] : void 0);
    const address = new URL(options.redirectUri);
    const parameters = refused3 ?? {
      code: this.newCode({
        use: "login",
        dialog,
        app,
        user,
        redirectUri: options.redirectUri,
        ...configuration ? { configuration } : {},
        ...this.#selectionOf(app, options, scopes, configuration)
      }).string
    };
    for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
    if (options.state !== void 0) address.searchParams.set("state", options.state);
    if (dialog === "facebook") address.hash = "_=_";
    else if (!refused3) address.hash = "_";
    return address.href;
  }
  /** What the dialog of Facebook takes over from the last login, when it does. */
  lastSelection(app, user, authType) {
    if (!this.behaviour.reusesSelection || authType === "rerequest") return void 0;
    return this.#selections.get(`${user.id} ${app.id}`);
  }
  /** Somebody types the user code at facebook.com/device and agrees. */
  approveDevice(userCode, user, decline = []) {
    const device = this.#device(userCode);
    device.scopes = device.scopes.filter((scope) => !decline.includes(scope));
    device.answer = { user };
  }
  /** Whether a device shows this user code and has no answer yet. */
  isWaiting(userCode) {
    const now = this.clock.seconds();
    return [...this.devices.values()].some(
      (device) => device.userCode === userCode && device.answer === "pending" && device.expiresAt > now
    );
  }
  declineDevice(userCode) {
    this.#device(userCode).answer = "declined";
  }
  /** The truth about a token, now. */
  inspect(string) {
    const app = this.appOfToken(string);
    if (app)
      return { known: true, alive: !app.disabled, kind: "app", appId: app.id, scopes: [], expiresAt: 0 };
    const token = this.tokens.get(string);
    if (!token) return { known: false, alive: false, scopes: [], reason: "never issued" };
    const dead = this.deathOf(token);
    return {
      known: true,
      alive: dead === void 0,
      kind: token.kind,
      appId: token.app.id,
      userId: token.user.id,
      ...token.page ? { pageId: token.page.id } : {},
      scopes: token.scopes,
      issuedAt: token.issuedAt,
      expiresAt: token.expiresAt,
      ...dead ? { reason: dead.message } : {}
    };
  }
  /** Why a token does not work now; undefined while it does. */
  deathOf(token) {
    if (token.death) return token.death;
    if (token.user.checkpoint) return death.checkpoint();
    const now = this.clock.seconds();
    if (token.expiresAt !== 0 && token.expiresAt <= now) return death.expired(token.expiresAt, now);
    return void 0;
  }
  /** The app whose app token this is. */
  appOfToken(string) {
    return this.apps.find((app) => string === `${app.id}|${app.secret}` || string === app.appToken);
  }
  /** A login moves the clock of data access and may bring a person back. */
  login(app, user, scopes, declined, lifetime, unticked = []) {
    const now = this.clock.seconds();
    user.dataAccessExpiresAt = now + NINETY_DAYS;
    const expiresAt = lifetime === "short-lived" ? Math.ceil((now + 3600) / 3600) * 3600 : now + lifetime;
    const granted = ["public_profile", ...scopes.filter((scope) => scope !== "public_profile")];
    const token = {
      string: this.newTokenString("user"),
      kind: "user",
      app,
      user,
      scopes: granted,
      declined,
      issuedAt: now,
      expiresAt,
      longLived: lifetime !== "short-lived"
    };
    const granular = this.#granularOf(user, granted, unticked);
    if (granular.length > 0) token.granular = granular;
    this.tokens.set(token.string, token);
    return token;
  }
  /** The token of a Login for Business configuration. */
  loginConfigured(code, { kind, lifetime, scopes }) {
    const now = this.clock.seconds();
    code.user.dataAccessExpiresAt = now + NINETY_DAYS;
    const granular = this.#granularOf(code.user, scopes, code.unticked, true);
    const string = this.issueToken({
      kind,
      app: code.app,
      user: kind === "user" ? code.user : this.#integrationOf(code.app, code.user),
      lifetime,
      scopes: kind === "user" ? ["public_profile", ...scopes] : scopes,
      granular
    });
    return this.tokens.get(string);
  }
  /** An hour's token of Instagram or Threads. */
  loginTo(platform, { app, user, scopes, declined }) {
    const now = this.clock.seconds();
    user.dataAccessExpiresAt = now + NINETY_DAYS;
    const token = {
      string: this.newTokenString(platform),
      kind: platform,
      app,
      user,
      scopes,
      declined,
      issuedAt: now,
      expiresAt: now + HOUR,
      longLived: false
    };
    this.tokens.set(token.string, token);
    return token;
  }
  /** @param code of Facebook's dialog, with nothing unticked, unless said */
  newCode(code) {
    const dialog = code.dialog ?? "facebook";
    const made = {
      unticked: [],
      ...code,
      dialog,
      string: `AQtest${randomText(this.random, 60)}`,
      expiresAt: this.clock.seconds() + CODE_SECONDS[dialog],
      used: false
    };
    this.codes.set(made.string, made);
    return made;
  }
  newId() {
    return `1${randomText(this.random, 14, DIGITS)}`;
  }
  newTokenString(kind) {
    const prefix = kind === "instagram" ? "IGAAtest" : kind === "threads" ? "THAAtest" : "EAAtest";
    return prefix + randomText(this.random, 50 + randomInteger(this.random, 30), this.behaviour.tokenAlphabet);
  }
  #selectionOf(app, { dialog = "facebook", user, authType, decline = [], untick = [] }, asked, configuration) {
    const last = dialog === "facebook" ? this.lastSelection(app, user, authType) : void 0;
    const selection = last ?? {
      declined: configuration ? [] : decline,
      unticked: untick.map(({ id: id2 }) => id2)
    };
    if (dialog === "facebook") this.#selections.set(`${user.id} ${app.id}`, selection);
    return {
      scopes: asked.filter((name) => !selection.declined.includes(name)),
      declined: asked.filter((name) => selection.declined.includes(name)),
      unticked: selection.unticked
    };
  }
  /** @param named every asset by its id, also where nothing was unticked, as a login configuration does */
  #granularOf(user, scopes, unticked, named = false) {
    return scopes.filter((scope) => scope !== "public_profile" && scope !== "email").map((scope) => {
      const kind = kindOfScope(scope);
      const own = this.assets.filter(
        (asset) => asset.kind === kind && (asset.parent ?? asset).roles.has(user.id)
      );
      const limited = kind === "page" || named || own.some(({ id: id2 }) => unticked.includes(id2));
      if (kind === void 0 || !limited) return { scope };
      return { scope, targetIds: own.map(({ id: id2 }) => id2).filter((id2) => !unticked.includes(id2)) };
    });
  }
  /** The system user that a person's business gets for an app, with the person's roles. */
  #integrationOf(app, person2) {
    const name = `${app.name} for ${person2.name}`;
    const known = this.users.find((user) => user.system && user.name === name);
    const integration = known ?? this.addUser({ system: true, name, clientBusinessId: this.newId() });
    for (const { roles } of this.assets) if (roles.has(person2.id)) roles.add(integration.id);
    return integration;
  }
  #device(userCode) {
    const device = [...this.devices.values()].find((candidate) => candidate.userCode === userCode);
    if (!device) throw new Error("no device is waiting with this user code");
    return device;
  }
  #kill(affected, reason) {
    for (const token of this.tokens.values()) {
      if (affected(token)) token.death ??= reason;
    }
  }
};

// sandbox/meta/device.ts
var CODE_SECONDS2 = 420;
var USER_CODE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
function addDeviceLogin(app, world) {
  app.post("/device/login", async (context) => {
    const request = await readRequest(context);
    const client = clientTokenCaller(world, request);
    const device = {
      code: randomText(world.random, 32, HEX),
      userCode: randomText(world.random, 8, USER_CODE_LETTERS),
      app: client,
      scopes: (request.parameters.get("scope") ?? "public_profile").split(/[\s,]+/),
      expiresAt: world.clock.seconds() + CODE_SECONDS2,
      answer: "pending"
    };
    world.devices.set(device.code, device);
    return context.json({
      code: device.code,
      user_code: device.userCode,
      verification_uri: `${request.origin}/device`,
      expires_in: CODE_SECONDS2,
      interval: world.behaviour.deviceInterval
    });
  });
  app.post("/device/login_status", async (context) => {
    const request = await readRequest(context);
    const client = clientTokenCaller(world, request);
    const device = world.devices.get(required(request.parameters, "code"));
    if (!device || device.app !== client) throw graphError.deviceExpired();
    checkPace(world, device);
    return context.json(status(world, device));
  });
}
function clientTokenCaller(world, { accessToken = "" }) {
  const client = world.apps.find((app) => accessToken === `${app.id}|${app.clientToken}`);
  if (!client) throw graphError.noClientToken();
  admit(client);
  if (!client.loginFromDevices) throw graphError.noCapability();
  return client;
}
function checkPace({ behaviour, clock }, device) {
  const now = behaviour.devicePollClock === "virtual" ? clock.now() : performance.now();
  const last = device.polledAt;
  device.polledAt = now;
  if (last !== void 0 && now - last < behaviour.deviceInterval * 1e3) throw graphError.deviceTooFast();
}
function status(world, device) {
  if (device.answer === "declined") throw graphError.deviceDeclined();
  if (device.answer === "used" || device.expiresAt <= world.clock.seconds()) throw graphError.deviceExpired();
  if (device.answer === "pending") throw graphError.devicePending();
  const token = world.login(device.app, device.answer.user, device.scopes, [], SIXTY_DAYS);
  device.answer = "used";
  return {
    access_token: token.string,
    data_access_expiration_time: token.user.dataAccessExpiresAt,
    expires_in: SIXTY_DAYS - 1
  };
}

// sandbox/meta/dialog.ts

var PATHS = {
  facebook: ["/dialog/oauth"],
  // Both of Instagram's lead to the same window.
  instagram: ["/instagram-dialog/oauth/authorize", "/instagram-login/oauth/authorize"],
  threads: ["/threads-dialog/oauth/authorize"]
};
var SITE = { facebook: "Facebook", instagram: "Instagram", threads: "Threads" };
function addDialog(app, world) {
  app.get("/device", (context) => context.html(devicePage(world, context.req.query("user_code") ?? "")));
  app.post("/device", async (context) => {
    const form = new URLSearchParams(await context.req.text());
    const userCode = (form.get("user_code") ?? "").trim().toUpperCase();
    const user = world.users.find(({ id: id2 }) => id2 === form.get("user"));
    if (!user || !world.isWaiting(userCode)) {
      return context.html(problemPage("facebook", "No device is waiting with this code."), 400);
    }
    if (form.get("answer") === "cancel") world.declineDevice(userCode);
    else world.approveDevice(userCode, user);
    return context.html(page2("facebook", "Done", (0,hono_html__WEBPACK_IMPORTED_MODULE_11__/* .html */ .q)`<h1>Done. Go back to your device.</h1>`));
  });
  for (const dialog of ["facebook", "instagram", "threads"]) {
    for (const path3 of PATHS[dialog]) {
      app.get(path3, (context) => orProblem(context, dialog, () => show(context, world, dialog)));
      app.post(path3, async (context) => {
        const form = new URLSearchParams(await context.req.text());
        return orProblem(context, dialog, () => decide(context, world, dialog, form));
      });
    }
  }
  app.get("/threads-net/oauth/authorize", (context) => {
    const { origin, search } = new URL(context.req.url);
    const query = world.behaviour.threadsNetLosesQuery ? "" : search;
    return context.redirect(`${origin}${PATHS.threads[0]}${query}`, 301);
  });
}
function requestOf(context, dialog) {
  const { client_id, redirect_uri, scope, config_id, response_type } = context.req.query();
  return {
    dialog,
    clientId: client_id ?? "",
    redirectUri: redirect_uri ?? "",
    scope: scope ?? "",
    ...config_id === void 0 ? {} : { configId: config_id },
    ...response_type === void 0 ? {} : { responseType: response_type }
  };
}
function orProblem(context, dialog, act) {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof DialogRefusal)) throw error;
    const { message, code } = error;
    if (dialog === "threads") return context.json({ error_message: message, error_code: code }, 400);
    return context.html(problemPage(dialog, message), 400);
  }
}
function show(context, world, dialog) {
  world.checkDialog();
  const { app, scopes, configuration } = openDialog(world, requestOf(context, dialog));
  const authType = context.req.query("auth_type");
  const isKnown = people(context, world, dialog).some((user) => world.lastSelection(app, user, authType));
  return context.html(
    page2(
      dialog,
      `Log in to ${app.name}`,
      (0,hono_html__WEBPACK_IMPORTED_MODULE_11__/* .html */ .q)`<form method="post" action="${new URL(context.req.url).search}">
      <h1>${app.name} asks for access</h1>
      ${isKnown && dialog === "facebook" ? sameAsBefore(scopes) : choices(world, dialog, scopes, configuration !== void 0)}
      ${peopleAndButtons(people(context, world, dialog))}
    </form>`
    )
  );
}
function choices(world, dialog, scopes, isFixed) {
  const assets = dialog === "facebook" ? offered(world, scopes) : [];
  return (0,hono_html__WEBPACK_IMPORTED_MODULE_11__/* .html */ .q)`<fieldset>
        <legend>Permissions</legend>
        ${scopes.length === 0 ? (0,hono_html__WEBPACK_IMPORTED_MODULE_11__/* .html */ .q)`<p>Your public profile.</p>` : ""}
        ${scopes.map((scope) => isFixed ? (0,hono_html__WEBPACK_IMPORTED_MODULE_11__/* .html */ .q)`<p>${scope}</p>` : tick("granted", scope, scope))}
      </fieldset>
      ${assets.length === 0 ? "" : (0,hono_html__WEBPACK_IMPORTED_MODULE_11__/* .html */ .q)`<fieldset><legend>What it may reach</legend>${assets.map(assetTick)}</fieldset>`}`;
}
function sameAsBefore(scopes) {
  return (0,hono_html__WEBPACK_IMPORTED_MODULE_11__/* .html */ .q)`<p>You have logged in before. Continue with what you chose then.</p>
    ${scopes.map((scope) => (0,hono_html__WEBPACK_IMPORTED_MODULE_11__/* .html */ .q)`<input type="hidden" name="granted" value="${scope}">`)}`;
}
function decide(context, world, dialog, form) {
  const user = people(context, world, dialog).find(({ id: id2 }) => id2 === form.get("user"));
  if (!user) throw new DialogRefusal("Nobody is logged in.");
  const { state, auth_type } = context.req.query();
  const request = requestOf(context, dialog);
  const address = world.authorize({
    ...request,
    user,
    decline: scopesOf(request.scope).filter((name) => !form.getAll("granted").includes(name)),
    untick: form.getAll("shown").filter((id2) => !form.getAll("asset").includes(id2)).map((id2) => ({ id: id2 })),
    cancel: form.get("answer") === "cancel",
    ...state === void 0 ? {} : { state },
    ...auth_type === void 0 ? {} : { authType: auth_type }
  });
  return context.redirect(address, 302);
}
function people(context, world, dialog) {
  const session = dialog === "instagram" ? world.instagramSession : void 0;
  if (session && context.req.query("force_reauth") !== "true") return [session];
  return world.users.filter((user) => !user.system);
}
function offered(world, scopes) {
  const kinds = scopes.map(kindOfScope);
  return world.assets.filter(({ kind }) => kinds.includes(kind));
}
function assetTick({ id: id2, kind, name }) {
  return (0,hono_html__WEBPACK_IMPORTED_MODULE_11__/* .html */ .q)`<input type="hidden" name="shown" value="${id2}">${tick("asset", id2, `${name} (${kind} ${id2})`)}`;
}
function tick(name, value, label) {
  return (0,hono_html__WEBPACK_IMPORTED_MODULE_11__/* .html */ .q)`<label><input type="checkbox" name="${name}" value="${value}" checked> ${label}</label>`;
}
function devicePage(world, userCode) {
  return page2(
    "facebook",
    "Connect a device",
    (0,hono_html__WEBPACK_IMPORTED_MODULE_11__/* .html */ .q)`<form method="post" action="?">
      <h1>Connect a device</h1>
      <p><label>Code on your device <input name="user_code" value="${userCode}" autocomplete="off" required></label></p>
      ${peopleAndButtons(world.users.filter((user) => !user.system))}
    </form>`
  );
}
function peopleAndButtons(people2) {
  return (0,hono_html__WEBPACK_IMPORTED_MODULE_11__/* .html */ .q)`<fieldset>
      <legend>You are</legend>
      ${people2.map((user, index) => person(user, index === 0))}
    </fieldset>
    <p class="buttons">
      <button name="answer" value="connect">Connect</button>
      <button name="answer" value="cancel" class="plain">Cancel</button>
    </p>`;
}
function person(user, first) {
  return (0,hono_html__WEBPACK_IMPORTED_MODULE_11__/* .html */ .q)`<label><input type="radio" name="user" value="${user.id}" ${first ? "checked" : ""}> ${user.name}</label>`;
}
function problemPage(dialog, problem2) {
  return page2(dialog, "Sorry", (0,hono_html__WEBPACK_IMPORTED_MODULE_11__/* .html */ .q)`<h1>Sorry, something went wrong.</h1><p role="alert">${problem2}</p>`);
}
function page2(dialog, title, content) {
  return (0,hono_html__WEBPACK_IMPORTED_MODULE_11__/* .html */ .q)`<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <link rel="icon" href="data:,">
    <title>${title} (sandbox)</title>
    <style>
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 30rem; margin: 0 auto; padding: 1rem; }
      .notice { background: #fd6; color: #222; padding: 0.5rem 1rem; border-radius: 0.5rem; }
      fieldset { border: 1px solid #8888; border-radius: 0.5rem; margin: 0 0 1rem; }
      label { display: block; padding: 0.25rem 0; }
      .buttons { display: flex; flex-wrap: wrap; gap: 0.5rem; }
      button { flex: 1; font: inherit; padding: 0.6rem 1rem; border-radius: 0.5rem; border: 1px solid #357; background: #357; color: #fff; }
      button.plain { background: transparent; color: inherit; }
    </style>
  </head>
  <body>
    <p class="notice"><strong>Sandbox, not ${SITE[dialog]}.</strong> Nothing here reaches Meta.</p>
    <main>${content}</main>
  </body>
</html>`;
}

// sandbox/meta/graph.ts
var DEFAULT_LIMIT = 25;
function addGraph(app, world) {
  app.get("/me", async (context) => {
    const token = livingToken(world, await readRequest(context));
    const { id: id2, name } = token.page ?? token.user;
    const { clientBusinessId } = token.user;
    return context.json(
      fields(context, { id: id2, name, ...clientBusinessId ? { client_business_id: clientBusinessId } : {} })
    );
  });
  app.get("/me/permissions", async (context) => {
    const token = livingToken(world, await readRequest(context));
    const status2 = (permissions, word) => permissions.map((permission) => ({ permission, status: word }));
    return context.json({
      data: [...status2(token.scopes, "granted"), ...status2(token.declined, "declined")]
    });
  });
  app.get("/me/adaccounts", async (context) => {
    const request = await readRequest(context);
    const token = livingToken(world, request);
    checkMarketingVersion(context, world);
    if (!token.scopes.some((scope) => scope === "ads_read" || scope === "ads_management")) {
      throw graphError.noAdPermission();
    }
    const accounts = world.otherAssets.filter((asset) => asset.kind === "ad-account" && !asset.unlisted && hasRole(token, asset)).map(adAccount);
    return context.json(paged(request, "me/adaccounts", accounts, "account_id"));
  });
  app.get("/:user/accounts", async (context) => {
    const request = await readRequest(context);
    const token = livingToken(world, request);
    if (token.kind === "page") throw graphError.noField("accounts", "Page");
    const user = context.req.param("user");
    if (user !== "me" && user !== token.user.id) throw graphError.unsupported("get", user);
    const accounts = token.scopes.includes("pages_show_list") ? world.pages.filter((page4) => !page4.unlisted && hasRole(token, page4) && isTicked(token, page4)).map((page4) => account(world, token, page4)) : [];
    return context.json(paged(request, `${user}/accounts`, accounts));
  });
  app.post("/:user/applications", async (context) => {
    const request = await readRequest(context);
    const { system } = administered(world, request, context.req.param("user"));
    system.installedApps.add(required(request.parameters, "business_app"));
    return context.json(true);
  });
  app.post("/:user/access_tokens", async (context) => {
    const request = await readRequest(context);
    const { system, admin } = administered(world, request, context.req.param("user"));
    if (!request.parameters.has("appsecret_proof")) throw graphError.missingProof();
    const business = required(request.parameters, "business_app");
    if (admin.app.id !== business) throw graphError.foreignToken(business);
    if (!system.installedApps.has(business)) throw graphError.appNotInstalled();
    const sixtyDays = isTrue(request.parameters.get("set_token_expires_in_60_days"));
    if (!sixtyDays && world.behaviour.mustUseExpiringSystemUserTokens) {
      throw graphError.mustUseExpiringTokens();
    }
    const scopes = required(request.parameters, "scope").split(/[\s,]+/);
    const granular = scopes.map((scope) => ({ scope }));
    const lifetime = sixtyDays ? SIXTY_DAYS : "never";
    return context.json({
      access_token: world.issueToken({
        kind: "system-user",
        app: admin.app,
        user: system,
        lifetime,
        scopes,
        granular
      })
    });
  });
  app.get("/:node{act_.*}", async (context) => {
    const request = await readRequest(context);
    const token = measured(() => livingToken(world, request));
    checkMarketingVersion(context, world);
    const id2 = context.req.param("node").slice("act_".length);
    const asset = world.otherAssets.find((known) => known.kind === "ad-account" && known.id === id2);
    if (!asset || !mayRead(token, asset)) throw graphError.noAdPermission();
    const wanted = context.req.query("fields") ?? "account_id";
    if (/(^|,)(owner|business)(,|$)/.test(wanted) && !token.scopes.includes("business_management")) {
      throw graphError.noBusinessPermission();
    }
    return context.json(only(wanted, adAccount(asset)));
  });
  app.get("/:node", async (context) => {
    const name = context.req.param("node");
    const token = livingToken(world, await readRequest(context));
    const asset = world.assets.find(({ id: id2, kind }) => id2 === name && kind !== "ad-account");
    if (!asset) throw graphError.unsupported("get", name);
    return context.json(fields(context, node(world, token, asset, context.req.query("fields"))));
  });
}
function administered(world, request, systemUserId) {
  const admin = livingToken(world, request);
  if (!admin.user.businessAdmin || !admin.scopes.includes("business_management")) {
    throw graphError.noBusinessPermission();
  }
  const system = world.users.find(({ id: id2, system: system2 }) => system2 && id2 === systemUserId);
  if (!system) throw graphError.unsupported("post", systemUserId);
  return { admin, system };
}
function mayRead(token, asset) {
  return hasScope(token, asset) && hasRole(token, asset) && isTicked(token, asset);
}
function node(world, token, asset, wanted) {
  const { id: id2, name } = asset;
  switch (asset.kind) {
    case "page":
      return pageNode(world, token, asset, wanted);
    case "business":
      if (!hasScope(token, asset)) throw graphError.noBusinessPermission();
      break;
    case "whatsapp":
    case "phone":
      if (!hasScope(token, asset) || !hasRole(token, asset)) throw graphError.noWhatsAppPermission();
      break;
    case "instagram":
      if (!hasScope(token, asset)) throw graphError.noInstagramPermission();
      break;
    case "dataset":
    case "ad-account":
      break;
  }
  if (!mayRead(token, asset)) throw graphError.unsupported("get", id2);
  return { id: id2, name, username: name, display_phone_number: name };
}
function pageNode(world, token, page4, wanted) {
  if (!hasRole(token, page4)) {
    throw isNamed(token, page4) ? graphError.noPagePermission() : graphError.unsupported("get", page4.id);
  }
  if (!isTicked(token, page4)) return { id: page4.id, name: page4.name };
  if (hasScope(token, page4)) return account(world, token, page4);
  if (!token.scopes.includes("pages_messaging")) throw graphError.noPagePermission();
  if (wanted !== "id") throw graphError.onlyPageId();
  return { id: page4.id };
}
function adAccount({ id: id2, name, accountStatus, userTasks }) {
  return {
    id: `act_${id2}`,
    account_id: id2,
    name,
    account_status: accountStatus,
    user_tasks: userTasks
  };
}
function measured(act) {
  try {
    return act();
  } catch (error) {
    if (error instanceof GraphError && error.fields.code === 190) {
      throw new GraphError({ ...error.fields, status: 401 });
    }
    throw error;
  }
}
var MARKETING_ENDS = { 23: "2026-06-09", 24: "2026-11-10", 25: "2027-02-23" };
function checkMarketingVersion(context, { behaviour, clock }) {
  const isServed = (version) => {
    const end = MARKETING_ENDS[version];
    return version > 25 || end !== void 0 && clock.now() < Date.parse(end);
  };
  const [, asked] = /\/v(\d+)\.0\//.exec(new URL(context.req.url).pathname) ?? [];
  if (asked === void 0 || isServed(Number(asked))) return;
  if (behaviour.endedMarketingVersion === "refused") throw graphError.marketingVersionEnded("v27.0");
  const served = [23, 24, 25, 26].find(isServed);
  context.header("facebook-api-version", `v${served}.0`);
  context.header(
    "x-ad-api-version-warning",
    `The call has been auto-upgraded to v${served}.0 as v${asked}.0 has been deprecated.`
  );
}
function account(world, token, page4) {
  return {
    access_token: pageToken(world, token, page4).string,
    category: "Software",
    category_list: [{ id: "2211", name: "Software" }],
    name: page4.name,
    id: page4.id,
    tasks: ["ANALYZE", "ADVERTISE", "MESSAGING", "MODERATE", "CREATE_CONTENT", "MANAGE"]
  };
}
function pageToken(world, parent, page4) {
  if (parent.kind === "page") return parent;
  const existing = [...world.tokens.values()].find(
    (token) => token.parent === parent && token.page === page4 && world.deathOf(token) === void 0
  );
  if (existing) return existing;
  return world.reissue(parent, {
    kind: "page",
    page: page4,
    parent,
    expiresAt: parent.longLived ? 0 : parent.expiresAt,
    granular: [{ scope: "pages_show_list", targetIds: [page4.id] }]
  });
}
function fields(context, node2) {
  const { access_token: _secret, ...plain } = node2;
  const wanted = context.req.query("fields");
  if (wanted === void 0) return { name: plain.name, id: plain.id };
  return only(wanted, node2);
}
function only(wanted, node2) {
  const names = [...wanted.split(","), "id"];
  return Object.fromEntries(Object.entries(node2).filter(([name]) => names.includes(name)));
}
function paged(request, path3, items, fallback) {
  const after = Number(Buffer.from(request.parameters.get("after") ?? "", "base64url").toString() || 0);
  const limit = Number(request.parameters.get("limit") ?? DEFAULT_LIMIT);
  const wanted = (request.parameters.get("fields") ?? fallback)?.split(",");
  const data2 = items.slice(after, after + limit).map(
    (item) => wanted ? Object.fromEntries(Object.entries(item).filter(([name]) => name === "id" || wanted.includes(name))) : item
  );
  if (data2.length === 0) return { data: data2 };
  const end = after + data2.length;
  const cursors = { before: cursor(after), after: cursor(end) };
  if (end >= items.length) return { data: data2, paging: { cursors } };
  const next = new URL(`${request.origin}/v25.0/${path3}`);
  for (const [name, value] of request.parameters) next.searchParams.set(name, value);
  next.searchParams.set("access_token", request.accessToken ?? "");
  next.searchParams.set("after", cursors.after);
  return { data: data2, paging: { cursors, next: next.href } };
}
function cursor(index) {
  return Buffer.from(String(index)).toString("base64url");
}

// sandbox/meta/issue.ts
var REPLY_SECONDS = 56;
function issued(world, accessToken, expiresAt) {
  return {
    access_token: accessToken,
    token_type: "bearer",
    ...expiresIn(world, expiresAt),
    ...world.behaviour.unknownFields ? { auth_type: "unknown", nested: { shape: [] } } : {}
  };
}
function expiresIn({ behaviour, clock }, expiresAt) {
  if (behaviour.omitExpiresIn) return {};
  if (behaviour.expiresIn !== void 0) return { expires_in: behaviour.expiresIn };
  if (expiresAt === 0) return {};
  const left = expiresAt - clock.seconds();
  const seconds = left > DAY ? left - REPLY_SECONDS : left;
  return { expires_in: behaviour.expiresInAsString ? String(seconds) : seconds };
}
function exchanged(world, old, fresh) {
  const order = world.takeLie();
  if (!order) {
    if (world.behaviour.revokesOldOnExchange && fresh !== old) world.revoke(old.string);
    return issued(world, fresh.string, fresh.expiresAt);
  }
  switch (order.lie) {
    case "answer":
      return issued(world, order.accessToken, fresh.expiresAt);
    case "unknown-token":
      return issued(world, world.newTokenString(fresh.kind), fresh.expiresAt);
    case "dead-token": {
      const dead = world.reissue(fresh, {});
      world.revoke(dead.string);
      return issued(world, dead.string, dead.expiresAt);
    }
    case "other-user":
      return lied(world, fresh, {
        user: world.addUser({
          system: fresh.user.system,
          dataAccessExpiresAt: fresh.user.dataAccessExpiresAt
        })
      });
    case "other-app":
      return lied(world, fresh, { app: world.addApp() });
    case "other-kind":
      return lied(world, fresh, {
        kind: fresh.kind === "page" ? "user" : "page",
        page: world.pages[0] ?? world.addPage()
      });
    case "fewer-scopes":
      return lied(world, fresh, { scopes: fresh.scopes.slice(0, -1) });
    case "fewer-assets":
      return lied(world, fresh, {
        granular: (fresh.granular ?? []).map(({ scope, targetIds = [] }) => ({
          scope,
          targetIds: targetIds.slice(0, -1)
        }))
      });
    case "earlier-expiry":
      return lied(world, fresh, { expiresAt: world.clock.seconds() + DAY });
  }
}
function lied(world, fresh, changes) {
  const token = world.reissue(fresh, changes);
  return issued(world, token.string, token.expiresAt);
}

// sandbox/meta/platform-login.ts
var CODE_PATH = {
  instagram: "/instagram-login/oauth/access_token",
  threads: "/threads/oauth/access_token"
};
function addPlatformLogin(app, world) {
  for (const platform of ["instagram", "threads"]) {
    app.post(CODE_PATH[platform], async (context) => {
      const { code, token } = redeem(world, platform, await formOf(context));
      return context.body(codeAnswer(world, platform, code, token), 200, {
        "content-type": "application/json; charset=UTF-8"
      });
    });
  }
  app.get("/threads/oauth/access_token", (context) => {
    const { client_id, client_secret, grant_type } = context.req.query();
    const client = world.apps.find(({ threads }) => threads.id === client_id);
    if (grant_type !== "client_credentials" || !client) throw unsupported("threads", "get");
    if (client.threads.secret !== client_secret) throw flatError.wrongSecret();
    return context.json({ access_token: threadsAppToken(client.threads), token_type: "bearer" });
  });
}
function threadsAppToken({ id: id2, secret }) {
  return `TH|${id2}|${secret.slice(0, 27)}`;
}
function unsupported(platform, method) {
  return graphError.unsupportedMethod(PLATFORM[platform].exception, method);
}
async function formOf(context) {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(await context.req.parseBody())) {
    if (typeof value === "string") form.set(name, value);
  }
  return form;
}
function redeem(world, platform, form) {
  const app = world.apps.find((candidate) => candidate[platform].id === form.get("client_id"));
  if (!app) throw flatError.invalidPlatformApp();
  if (form.get("grant_type") !== "authorization_code") throw flatError.invalidGrantType();
  if (form.get("client_secret") !== app[platform].secret) throw flatError.wrongSecret();
  const shown = form.get("code") ?? "";
  const code = world.codes.get(shown);
  if (shown.endsWith("#_")) throw refused(world, platform, flatError.redirectUriMismatch(), 36008);
  if (!code || code.dialog !== platform || code.app !== app || code.used) {
    throw refused(world, platform, flatError.codeNotFound(), 36009);
  }
  if (code.expiresAt <= world.clock.seconds()) {
    throw refused(world, platform, flatError.codeNotFound(), 36007);
  }
  if (code.redirectUri !== form.get("redirect_uri")) {
    throw refused(world, platform, flatError.redirectUriMismatch(), 36008);
  }
  code.used = true;
  return { code, token: world.loginTo(platform, code) };
}
function refused({ behaviour }, platform, { message }, subcode) {
  if (behaviour.codeRefusal[platform] === "flat") return new FlatError(message);
  return new GraphError({ code: 100, subcode, message });
}
function codeAnswer({ behaviour }, platform, { user }, { string, scopes }) {
  const { wrapped, permissions, userId, user: whose } = behaviour.codeAnswer[platform];
  const id2 = whose === "app-scoped" ? user.appScopedId ?? user.id : user.id;
  const fields2 = [
    `"access_token":${JSON.stringify(string)}`,
    // Written by hand: as a JavaScript number the id would already be rounded.
    `"user_id":${userId === "number" ? id2 : JSON.stringify(id2)}`
  ];
  if (permissions !== "absent") {
    fields2.push(`"permissions":${JSON.stringify(permissions === "array" ? scopes : scopes.join(","))}`);
  }
  const object = `{${fields2.join(",")}}`;
  return wrapped ? `{"data":[${object}]}` : object;
}

// sandbox/meta/instagram-threads.ts
function addInstagramAndThreads(app, world) {
  app.get("/threads/debug_token", async (context) => {
    const request = await readRequest(context);
    const input = required(request.parameters, "input_token");
    const byApp = world.apps.some(({ threads }) => threadsAppToken(threads) === request.accessToken);
    const dead = byApp ? void 0 : world.deathOf(owned(world, "threads", request.accessToken));
    if (dead && world.behaviour.threadsDeadToken === "error") throw refused2("threads", dead);
    return context.json({ data: describeThreads(world, input) });
  });
  for (const platform of ["instagram", "threads"]) addPlatform(app, world, platform);
}
function addPlatform(app, world, platform) {
  app.get(`/${platform}/refresh_access_token`, async (context) => {
    const request = await readRequest(context);
    return context.json(vaguely(world, platform, () => refresh(world, platform, request)));
  });
  app.get(`/${platform}/access_token`, async (context) => {
    const request = await readRequest(context);
    return context.json(vaguely(world, platform, () => exchange(world, platform, request)));
  });
  app.get(`/${platform}/me`, async (context) => {
    const { user } = living(world, platform, await readRequest(context));
    const node2 = {
      id: user.appScopedId ?? user.id,
      user_id: user.id,
      username: user.name,
      name: user.name
    };
    const wanted = ["id", ...(context.req.query("fields") ?? "id").split(",")];
    return context.json(Object.fromEntries(Object.entries(node2).filter(([name]) => wanted.includes(name))));
  });
  app.all(`/${platform}/*`, (context) => {
    const { method, path: path3 } = context.req;
    if (path3.endsWith("/debug_token") || method !== "GET") throw unsupported(platform, method);
    throw new GraphError({
      code: 2500,
      type: PLATFORM[platform].exception,
      message: `Unknown path components: ${path3.slice(platform.length + 1)}`
    });
  });
}
function refresh(world, platform, request) {
  checkGrant(platform, request, PLATFORM[platform].refresh);
  const token = living(world, platform, request);
  if (!token.longLived) throw refused2(platform, death.malformedSession());
  if (world.clock.seconds() - token.issuedAt < DAY) throw graphError.tooYoung();
  checkScope(platform, token);
  return exchanged(world, token, refreshed(world, token));
}
function exchange(world, platform, request) {
  checkGrant(platform, request, PLATFORM[platform].exchange);
  const known = world.tokens.get(request.accessToken ?? "");
  if (known && known.kind !== platform) throw unsupported(platform, "get");
  const token = owned(world, platform, request.accessToken);
  if (request.parameters.get("client_secret") !== token.app[platform].secret)
    throw graphError.wrongSecret(100);
  const dead = world.deathOf(token);
  if (dead) throw refused2(platform, dead);
  if (token.longLived) throw refused2(platform, death.sessionKeyInvalid());
  const expiresAt = world.clock.seconds() + SIXTY_DAYS;
  return exchanged(world, token, world.reissue(token, { expiresAt, longLived: true }));
}
function vaguely({ behaviour }, platform, act) {
  try {
    return act();
  } catch (error) {
    if (error instanceof GraphError && behaviour.vagueRefusals) throw unsupported(platform, "get");
    throw error;
  }
}
function refreshed(world, token) {
  const expiresAt = world.clock.seconds() + SIXTY_DAYS;
  if (world.behaviour.refreshReturns === "new-string") return world.reissue(token, { expiresAt });
  token.issuedAt = world.clock.seconds();
  token.expiresAt = expiresAt;
  return token;
}
function checkGrant(platform, { parameters, accessToken }, expected) {
  if (parameters.get("grant_type") !== expected || !accessToken) throw unsupported(platform, "get");
}
function checkScope(platform, token) {
  const { scope } = PLATFORM[platform];
  if (!token.scopes.includes(scope)) {
    throw new GraphError({ code: 10, message: `(#10) This action requires the ${scope} permission` });
  }
}
function owned(world, platform, string) {
  if (string === void 0) throw graphError.tokenRequired();
  const token = world.tokens.get(string);
  if (token?.kind === platform) return token;
  throw refused2(platform, token ? death.malformedSession() : death.unparsable());
}
function living(world, platform, request) {
  const token = owned(world, platform, request.accessToken);
  const dead = world.deathOf(token);
  if (dead) throw refused2(platform, dead);
  return token;
}
function refused2(platform, { subcode, ...reason }) {
  if (subcode !== void 0 && (platform === "threads" || subcode === 458 || subcode === 0))
    return refusal2({ ...reason, subcode });
  return refusal2(reason);
}
function describeThreads(world, input) {
  const token = world.tokens.get(input);
  if (token?.kind !== "threads") {
    return { error: errorData(world, death.unparsable()), is_valid: false, scopes: [] };
  }
  const dead = world.deathOf(token);
  return {
    type: "USER",
    application: token.app.name,
    data_access_expires_at: token.user.dataAccessExpiresAt,
    ...dead ? { error: errorData(world, dead) } : {},
    expires_at: token.expiresAt,
    is_valid: dead === void 0,
    issued_at: token.issuedAt,
    scopes: token.scopes,
    user_id: token.user.id
  };
}

// sandbox/meta/oauth.ts
function addOauth(app, world) {
  app.on(["GET", "POST"], "/oauth/access_token", async (context) => {
    const { parameters } = await readRequest(context);
    return context.json(grant(world, parameters));
  });
  app.get("/oauth/client_code", async (context) => {
    const request = await readRequest(context);
    const client = clientOf(world, request.parameters);
    checkSecret(world, client, request.parameters);
    const redirectUri = checkRedirectUri(client, request.parameters);
    const parent = livingToken(world, request);
    if (parent.app !== client) throw graphError.foreignToken(client.id);
    if (!parent.longLived) throw graphError.notExchangeable();
    const { user, scopes, declined } = parent;
    const code = world.newCode({
      use: "client",
      app: client,
      user,
      redirectUri,
      scopes,
      declined,
      parent
    });
    return context.json({ code: code.string });
  });
  app.get("/oauth/revoke", async (context) => {
    const request = await readRequest(context);
    const client = clientOf(world, request.parameters);
    checkSecret(world, client, request.parameters);
    if (livingToken(world, request).app !== client) throw graphError.foreignToken(client.id);
    const revoked = tokenOf(world, client, required(request.parameters, "revoke_token"));
    world.revoke(revoked.string);
    return context.json({ success: "true" });
  });
}
function grant(world, parameters) {
  const client = clientOf(world, parameters);
  switch (parameters.get("grant_type")) {
    case "fb_exchange_token":
      checkSecret(world, client, parameters);
      return exchange2(world, client, parameters);
    case "client_credentials":
      checkSecret(world, client, parameters);
      return { access_token: client.appToken, token_type: "bearer" };
    // Any other request counts as the authorization code flow.
    default:
      return redeem2(world, client, parameters);
  }
}
function clientOf(world, parameters) {
  const id2 = parameters.get("client_id");
  if (!id2) throw graphError.missingClientId();
  if (!/^\d+$/.test(id2)) throw graphError.unknownError();
  const client = world.apps.find((app) => app.id === id2);
  if (!client) throw graphError.unknownApp();
  admit(client);
  return client;
}
function checkSecret(world, client, parameters) {
  if (parameters.get("client_secret") !== client.secret) {
    throw graphError.wrongSecret(world.behaviour.wrongSecretCode);
  }
}
function checkRedirectUri(client, parameters) {
  const redirectUri = parameters.get("redirect_uri");
  if (!redirectUri) throw graphError.missingRedirectUri();
  const address = absolute(redirectUri);
  if (!address) throw graphError.relativeRedirectUri();
  if (!inDomains(client, address)) throw graphError.foreignDomain();
  return redirectUri;
}
function tokenOf(world, client, string) {
  const token = world.tokens.get(string);
  if (!token || token.kind === "instagram" || token.kind === "threads") throw refusal2(garbage(world, string));
  if (token.app !== client) throw graphError.foreignToken(client.id);
  return token;
}
function exchange2(world, client, parameters) {
  const old = tokenOf(world, client, required(parameters, "fb_exchange_token"));
  const dead = world.deathOf(old);
  if (dead) throw refusal2(dead);
  const sixtyDays = isTrue(parameters.get("set_token_expires_in_60_days"));
  return exchanged(world, old, successor(world, old, sixtyDays));
}
function successor(world, old, sixtyDays) {
  const renewed = { expiresAt: world.clock.seconds() + SIXTY_DAYS, longLived: true };
  switch (old.kind) {
    case "system-user":
      return sixtyDays ? world.reissue(old, renewed) : old;
    case "page":
      return world.reissue(old, renewed);
    case "user":
      if (!old.longLived) return world.reissue(old, renewed);
      if (old.expiresAt === 0) return old;
      return longUserSuccessor(world, old, renewed);
    case "app":
    case "instagram":
    case "threads":
      throw new Error(`${old.kind} tokens are not exchanged here`);
  }
}
function longUserSuccessor(world, old, renewed) {
  switch (world.behaviour.longToLong) {
    case "same-string":
      return old;
    case "new-string-same-date":
      return world.reissue(old, {});
    case "extends":
      return world.reissue(old, renewed);
    case "refused":
      throw graphError.notExchangeable();
  }
}
function redeem2(world, client, parameters) {
  const redirectUri = checkRedirectUri(client, parameters);
  const code = world.codes.get(parameters.get("code") ?? "");
  if (code?.use !== "client") checkSecret(world, client, parameters);
  if (!code || code.app !== client || code.dialog !== "facebook") throw graphError.codeMalformed();
  if (code.used) throw graphError.codeUsed();
  if (code.expiresAt <= world.clock.seconds()) throw graphError.codeExpired();
  if (code.redirectUri !== redirectUri) throw graphError.redirectUriMismatch();
  code.used = true;
  if (code.use === "client") return clientToken(world, code, parameters.get("machine_id"));
  const token = code.configuration ? world.loginConfigured(code, code.configuration) : world.login(client, code.user, code.scopes, code.declined, codeLifetime(world), code.unticked);
  return issued(world, token.string, token.expiresAt);
}
function codeLifetime({ behaviour }) {
  return behaviour.codeToken === "long-lived" ? SIXTY_DAYS : "short-lived";
}
function clientToken(world, { parent }, machineId) {
  if (!parent) throw new Error("a client code is made from a token");
  const dead = world.deathOf(parent);
  if (dead) throw refusal2(dead);
  const token = world.reissue(
    parent,
    world.behaviour.clientCodeToken === "sixty-days" ? { expiresAt: world.clock.seconds() + SIXTY_DAYS } : {}
  );
  return {
    access_token: token.string,
    machine_id: machineId ?? randomText(world.random, 24),
    ...expiresIn(world, token.expiresAt)
  };
}

// sandbox/meta/index.ts
var LATEST_VERSION = "v27.0";
function createMeta(options) {
  const world = new MetaWorld(options);
  const app = new hono__WEBPACK_IMPORTED_MODULE_8__/* .Hono */ .$({ getPath: (request) => withoutVersion(new URL(request.url).pathname) });
  app.use(async (context, next) => {
    await next();
    const version = /\/(v\d+\.\d+)(?=\/|$)/.exec(new URL(context.req.url).pathname)?.[1] ?? LATEST_VERSION;
    const served = context.res.headers.get("facebook-api-version") ?? version;
    context.header("facebook-api-version", world.behaviour.apiVersionHeader ?? served);
    context.header("x-fb-trace-id", randomText(world.random, 11));
    context.header("x-fb-rev", "1030000000");
    context.header("cache-control", "private, no-cache, no-store, must-revalidate");
  });
  addDebugToken(app, world);
  addOauth(app, world);
  addDeviceLogin(app, world);
  addDialog(app, world);
  addPlatformLogin(app, world);
  addInstagramAndThreads(app, world);
  addGraph(app, world);
  app.notFound((context) => {
    const object = context.req.path.split("/").at(1) ?? "";
    return errorAnswer(context, world, graphError.unsupported(context.req.method, object));
  });
  app.onError((error, context) => {
    if (error instanceof GraphError) return errorAnswer(context, world, error);
    if (error instanceof FlatError) return answer(context, flatAnswer(error));
    throw error;
  });
  const nodeName = (id2) => world.assets.find((asset) => asset.id === id2)?.kind.replace("-", "_");
  return {
    service: {
      name: "meta",
      app,
      callName: (method, path3, parameters) => {
        const name = callName(method, path3, parameters);
        return name === "page" ? nodeName(withoutVersion(path3).slice(1)) ?? name : name;
      }
    },
    world
  };
}
function errorAnswer(context, { behaviour, random }, { fields: fields2 }) {
  const { subcode, ...rest } = fields2;
  const said = new GraphError({
    ...rest,
    message: behaviour.localisedMessages ? localised(fields2.message) : fields2.message,
    ...subcode === void 0 || behaviour.omitSubcode ? {} : { subcode }
  });
  return answer(context, graphAnswer(said, `A${randomText(random, 22)}`));
}
function answer(context, { status: status2, headers, body }) {
  return context.body(body, status2, headers);
}
function withoutVersion(path3) {
  return path3.replace(/^(\/(?:instagram|threads)(?:-[a-z]+)?)?\/v\d+\.\d+(?=\/|$)/, "$1") || "/";
}
var CALLS = [
  [/^GET \/instagram\/refresh_access_token$/, "instagram_refresh"],
  [/^GET \/instagram\/access_token$/, "instagram_exchange"],
  [/^GET \/instagram\/me$/, "instagram_me"],
  [/^POST \/instagram-login\/oauth\/access_token$/, "instagram_code_exchange"],
  [/^(GET|POST) \/instagram-(dialog|login)\/oauth\/authorize$/, "instagram_dialog"],
  [/^POST \/threads\/oauth\/access_token$/, "threads_code_exchange"],
  [/^GET \/threads\/oauth\/access_token$/, "threads_app_token"],
  [/^(GET|POST) \/threads-dialog\/oauth\/authorize$/, "threads_dialog"],
  [/^GET \/threads-net\/oauth\/authorize$/, "threads_net_dialog"],
  [/^GET \/threads\/refresh_access_token$/, "threads_refresh"],
  [/^GET \/threads\/access_token$/, "threads_exchange"],
  [/^GET \/threads\/debug_token$/, "threads_debug_token"],
  [/^GET \/threads\/me$/, "threads_me"],
  [/^(GET|POST) \/debug_token$/, "debug_token"],
  [/^GET \/oauth\/client_code$/, "client_code"],
  [/^GET \/oauth\/revoke$/, "revoke"],
  [/^POST \/device\/login$/, "device_login"],
  [/^POST \/device\/login_status$/, "device_status"],
  [/^(GET|POST) \/device$/, "device_page"],
  [/^(GET|POST) \/dialog\/oauth$/, "dialog"],
  [/^GET \/me$/, "me"],
  [/^GET \/me\/permissions$/, "permissions"],
  [/^GET \/me\/adaccounts$/, "ad_accounts"],
  [/^GET \/[^/]+\/accounts$/, "accounts"],
  [/^POST \/[^/]+\/applications$/, "install_app"],
  [/^POST \/[^/]+\/access_tokens$/, "system_user_token"],
  [/^GET \/act_\w+$/, "ad_account"],
  [/^GET \/\d+$/, "page"]
];
function callName(method, path3, parameters) {
  const plain = withoutVersion(path3);
  if (plain === "/oauth/access_token") return grantName(parameters());
  return CALLS.find(([pattern]) => pattern.test(`${method} ${plain}`))?.[1] ?? "unknown";
}
function grantName(parameters) {
  const grantType = parameters.get("grant_type");
  if (grantType === "fb_exchange_token") return "exchange";
  if (grantType === "client_credentials") return "app_token";
  return parameters.has("client_secret") ? "code_exchange" : "client_code_exchange";
}

// sandbox/server.ts





// sandbox/disturb.ts
var JSON_TYPE = { "content-type": "application/json; charset=utf-8" };
var HTML_TYPE = { "content-type": "text/html; charset=utf-8" };
var HUGE_BYTES = 1e7;
function disturb(fault, exchange3, answer3) {
  switch (fault.kind) {
    case "refuse":
    case "lost-reply":
      return { how: "destroy" };
    case "hang":
      return { how: "never" };
    case "drip":
      return { how: "drip", answer: { ...answer3, body: "" } };
    case "truncated":
      return { how: "cut", answer: answer3 };
    case "status":
      return whole(statusAnswer(exchange3.service, fault.status, fault.body ?? "json"));
    case "rate-limit":
      return whole(rateLimited(exchange3, fault));
    case "error-in-200":
      return whole(
        json2(
          200,
          errorBody(exchange3.service, 200, fault.message ?? "An unexpected error has occurred.", fault)
        )
      );
    case "malformed":
      return whole({ ...answer3, body: half(answer3.body) });
    case "empty":
      return whole({ ...answer3, body: "" });
    case "html":
      return whole({ status: answer3.status, headers: HTML_TYPE, body: page3("Please try again later.") });
    case "huge":
      return whole({ ...answer3, body: `{"padding":"${"x".repeat(HUGE_BYTES)}"}` });
    case "bom":
      return whole({ ...answer3, body: `\uFEFF${answer3.body}` });
    case "wrong-shape":
      return whole(json2(answer3.status, fault.body ?? { unexpected: { shape: [1, null, "text"] } }));
    case "answer":
      return whole({
        status: fault.status,
        headers: { ...JSON_TYPE, ...fault.headers },
        body: typeof fault.body === "string" ? fault.body : JSON.stringify(fault.body) ?? ""
      });
    case "edit":
      return whole(fault.edit(answer3, exchange3));
    case "redirect":
      return whole({ status: fault.status ?? 302, headers: { location: fault.to }, body: "" });
    case "echo-credentials":
      return whole(echo(exchange3, fault.status ?? 400, fault.body ?? "json"));
  }
}
function credentialsOf(exchange3) {
  const values = [...exchange3.query.values(), ...bodyValues(exchange3.requestBody)];
  const authorization = exchange3.requestHeaders.authorization;
  if (authorization) values.push(authorization.replace(/^\S+\s+/, ""));
  return [...new Set(values)].filter((value) => value.length >= 8);
}
function bodyValues(body) {
  if (body === "") return [];
  try {
    const values = [];
    JSON.parse(body, (_key, value) => {
      if (typeof value === "string") values.push(value);
      return value;
    });
    return values;
  } catch {
    return [...new URLSearchParams(body).values()];
  }
}
function echo(exchange3, status2, style) {
  const credentials = credentialsOf(exchange3);
  const message = `Malformed access token ${credentials.join(" ")}`;
  const inQuery = credentials.map(encodeURIComponent).join("&");
  const answer3 = style === "html" ? { status: status2, headers: HTML_TYPE, body: page3(message) } : json2(status2, errorBody(exchange3.service, status2, message, {}));
  return {
    ...answer3,
    headers: {
      ...answer3.headers,
      // A header cannot hold a line break or anything beyond Latin-1: whatever is there is sent encoded.
      "www-authenticate": `OAuth "Facebook Platform" "invalid_token" "${encodeURI(message)}"`,
      location: `/error?${inQuery}`
    }
  };
}
function rateLimited({ service, at }, fault) {
  const status2 = fault.status ?? 429;
  const retryAfter = fault.retryAfter === void 0 ? {} : { "retry-after": fault.retryAfter };
  if (service === "meta") {
    const code = fault.code ?? 4;
    const answer4 = json2(
      status2,
      errorBody("meta", status2, `(#${code}) ${graphLimit(code)}`, { code, transient: true })
    );
    return { ...answer4, headers: { ...answer4.headers, ...retryAfter } };
  }
  const answer3 = json2(status2, errorBody("github", status2, "You have exceeded a secondary rate limit.", {}));
  const limits = fault.retryAfter === void 0 ? { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(Math.ceil(at / 1e3) + 60) } : {};
  return { ...answer3, headers: { ...answer3.headers, ...retryAfter, ...limits } };
}
function graphLimit(code) {
  switch (code) {
    case 4:
      return "Application request limit reached";
    case 17:
      return "User request limit reached";
    case 32:
      return "Page request limited reached";
    default:
      return "Calls to this api have exceeded the rate limit.";
  }
}
function statusAnswer(service, status2, style) {
  switch (style) {
    case "html":
      return { status: status2, headers: HTML_TYPE, body: page3(`${status2}`) };
    case "empty":
      return { status: status2, headers: {}, body: "" };
    case "json":
      return json2(
        status2,
        errorBody(service, status2, statusMessage(service, status2), { code: statusCode(status2) })
      );
  }
}
function statusCode(status2) {
  if (status2 >= 500) return 2;
  if (status2 === 401) return 190;
  return status2 === 403 ? 200 : 100;
}
function statusMessage(service, status2) {
  if (status2 >= 500) return service === "meta" ? "(#2) Service temporarily unavailable" : "Server Error";
  switch (status2) {
    case 401:
      return service === "meta" ? "Invalid OAuth access token." : "Bad credentials";
    case 403:
      return service === "meta" ? "API access blocked." : "Resource not accessible by integration";
    case 410:
      return service === "meta" ? "Gone" : "Issues are disabled for this repo";
    default:
      return service === "meta" ? "Unsupported get request." : "Not Found";
  }
}
function errorBody(service, status2, message, { code = 2, transient = code === 2 }) {
  if (service === "github") {
    return { message, documentation_url: "https://docs.github.com/rest", status: String(status2) };
  }
  const flag = transient ? { is_transient: true } : {};
  return { error: { message, type: "OAuthException", ...flag, code, fbtrace_id: "AsandboxFaultTrace00000" } };
}
function json2(status2, body) {
  return { status: status2, headers: JSON_TYPE, body: JSON.stringify(body) };
}
function whole(answer3) {
  return { how: "whole", answer: answer3 };
}
function half(text) {
  return text.slice(0, Math.ceil(text.length / 2));
}
function page3(text) {
  return `<!DOCTYPE html><html><head><title>Error</title></head><body><h1>Sorry, something went wrong.</h1><p>${text}</p></body></html>`;
}

// sandbox/server.ts
var DRIP_MILLISECONDS = 100;
async function serve(service, surroundings) {
  const server = (0,_hono_node_server__WEBPACK_IMPORTED_MODULE_14__/* .createAdaptorServer */ .b$)({
    fetch: async (request, env) => {
      const { outgoing } = env;
      try {
        await answer2(service, surroundings, request, outgoing);
      } catch (error) {
        console.error(error);
        outgoing.destroy();
      }
      return _hono_node_server_utils_response__WEBPACK_IMPORTED_MODULE_15__/* .RESPONSE_ALREADY_SENT */ .o;
    },
    overrideGlobalObjects: false
  });
  server.listen(surroundings.port ?? 0, "127.0.0.1");
  await (0,node_events__WEBPACK_IMPORTED_MODULE_12__.once)(server, "listening");
  const { port } = server.address();
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      const closed = (0,node_events__WEBPACK_IMPORTED_MODULE_12__.once)(server, "close");
      server.close();
      if ("closeAllConnections" in server) server.closeAllConnections();
      await closed;
    }
  };
}
async function answer2(service, { clock, faults, journal }, request, outgoing) {
  const startedAt = performance.now();
  const { pathname, searchParams } = new URL(request.url);
  const requestBody = request.body === null ? "" : await request.text();
  const exchange3 = {
    service: service.name,
    call: service.callName(request.method, pathname, () => parametersOf(searchParams, requestBody)),
    method: request.method,
    path: pathname,
    query: searchParams,
    requestHeaders: Object.fromEntries(request.headers),
    requestBody,
    at: clock.now(),
    startedAt
  };
  journal.add(exchange3);
  outgoing.once("close", () => {
    exchange3.endedAt = performance.now();
  });
  const strike = faults.strike(exchange3);
  if (strike.names.length > 0) exchange3.fault = strike.names.join("+");
  if (strike.delayMilliseconds > 0) await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_13__.setTimeout)(strike.delayMilliseconds);
  for (const run of strike.before) await run(exchange3);
  const trueAnswer = strike.effect === "kept" ? await perform(service, request, requestBody) : void 0;
  for (const run of strike.after) await run(exchange3);
  let delivery;
  if (strike.disturbance) {
    const nothing = { status: 200, headers: { "content-type": "application/json" }, body: "{}" };
    delivery = disturb(strike.disturbance, exchange3, trueAnswer ?? nothing);
  } else {
    delivery = trueAnswer ? { how: "whole", answer: trueAnswer } : { how: "destroy" };
  }
  const date = new Date((service.now?.() ?? clock.now()) + strike.skewSeconds * 1e3).toUTCString();
  deliver(delivery, date, exchange3, outgoing);
}
async function perform(service, request, body) {
  const init = { method: request.method, headers: request.headers };
  if (body !== "") init.body = body;
  const response = await service.app.fetch(new Request(request.url, init));
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text()
  };
}
function deliver(delivery, date, exchange3, outgoing) {
  if (outgoing.destroyed) return;
  switch (delivery.how) {
    case "destroy":
      outgoing.destroy();
      return;
    case "never":
      return;
    case "whole":
      writeHead(delivery.answer, date, exchange3, outgoing);
      exchange3.responseBody = delivery.answer.body;
      outgoing.end(delivery.answer.body);
      return;
    case "cut": {
      const whole2 = Buffer.from(delivery.answer.body);
      const part = whole2.subarray(0, Math.ceil(whole2.length / 2));
      outgoing.setHeader("content-length", whole2.length);
      writeHead(delivery.answer, date, exchange3, outgoing);
      exchange3.responseBody = part.toString();
      outgoing.write(part, () => outgoing.destroy());
      return;
    }
    case "drip": {
      writeHead(delivery.answer, date, exchange3, outgoing);
      const timer = setInterval(() => outgoing.write(" "), DRIP_MILLISECONDS);
      outgoing.once("close", () => clearInterval(timer));
      outgoing.write("{");
      return;
    }
  }
}
function writeHead({ status: status2, headers, body }, date, exchange3, outgoing) {
  const { date: own = date, ...others } = headers;
  outgoing.sendDate = false;
  const sent = own === "" ? others : { ...others, date: own };
  exchange3.status = status2;
  exchange3.responseHeaders = sent;
  if (!outgoing.hasHeader("content-length") && body !== "") {
    outgoing.setHeader("content-length", Buffer.byteLength(body));
  }
  outgoing.writeHead(status2, sent);
}

// sandbox/index.ts
var START = "2026-01-05T06:00:00Z";
async function startSandbox(options = {}) {
  const seed = options.seed ?? 1;
  const clock = new VirtualClock(options.start ?? START);
  const faults = new Faults();
  const journal = new Journal();
  if (options.faultRate) faults.random({ rate: options.faultRate, seed });
  const surroundings = { clock, faults, journal };
  const meta = createMeta({ clock, random: createRandom(hash(`${seed} meta`)) });
  const metaServer = await serve(meta.service, { ...surroundings, port: options.metaPort ?? 0 });
  meta.world.url = metaServer.url;
  const github = createGitHub({ clock, random: createRandom(hash(`${seed} github`)) });
  const githubServer = await serve(github.service, {
    ...surroundings,
    port: options.githubPort ?? 0
  }).catch(async (error) => {
    await metaServer.close();
    throw error;
  });
  return {
    ...surroundings,
    meta: meta.world,
    github: Object.assign(github.world, { url: githubServer.url }),
    async close() {
      await Promise.all([metaServer.close(), githubServer.close()]);
    }
  };
}

// src/cli/rehearsal/runner.ts



var LONGEST_RUN_MS = 6e4;
async function runAction(actionFile, run, signal) {
  const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_7__.join((0,node_os__WEBPACK_IMPORTED_MODULE_16__.tmpdir)(), "refresh-meta-token-"));
  const file = (name) => node_path__WEBPACK_IMPORTED_MODULE_7__.join(directory, name);
  try {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.mkdir)(file("temp"));
    for (const name of ["output", "summary", "env", "path", "state"]) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.writeFile)(file(name), "");
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.writeFile)(
      file("event.json"),
      JSON.stringify(run.event === "schedule" ? { schedule: "17 6 * * *" } : {})
    );
    const { exitCode, log } = await runNode(actionFile, environment(run, file), signal);
    return {
      exitCode,
      log,
      outputs: readOutputs(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.readFile)(file("output"), "utf8")),
      summary: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.readFile)(file("summary"), "utf8")
    };
  } finally {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.rm)(directory, { recursive: true, force: true });
  }
}
function environment(run, file) {
  const inputs = Object.entries({ ...(0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredDefaults */ .$V)(), ...run.inputs }).map(([name, value]) => [
    `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
    value
  ]);
  return {
    ...Object.fromEntries(inputs),
    PATH: process.env.PATH,
    HOME: file("temp"),
    CI: "true",
    RUNNER_OS: "Linux",
    RUNNER_TEMP: file("temp"),
    GITHUB_ACTIONS: "true",
    GITHUB_API_URL: run.apiUrl,
    GITHUB_SERVER_URL: run.serverUrl,
    GITHUB_REPOSITORY: run.repository,
    GITHUB_RUN_ID: run.runId,
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_WORKFLOW_REF: `${run.repository}/.github/workflows/${run.workflowFile}@refs/heads/main`,
    GITHUB_EVENT_NAME: run.event,
    GITHUB_EVENT_PATH: file("event.json"),
    GITHUB_WORKSPACE: file("temp"),
    GITHUB_OUTPUT: file("output"),
    GITHUB_STEP_SUMMARY: file("summary"),
    GITHUB_ENV: file("env"),
    GITHUB_PATH: file("path"),
    GITHUB_STATE: file("state")
  };
}
async function runNode(script, env, signal) {
  const child = (0,_chunk_7B5JV6UZ_js__WEBPACK_IMPORTED_MODULE_0__/* .startProgram */ .X)(process.execPath, [script], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
    signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST_RUN_MS)])
  });
  const printed = ["", ""];
  for (const [index, stream] of [child.stdout, child.stderr].entries()) {
    stream?.setEncoding("utf8").on("data", (text) => {
      printed[index] += text;
    });
  }
  const exitCode = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  return { exitCode, log: printed.map((text) => text.replace(/^::add-mask::.*$\n?/gm, "")).join("") };
}
function readOutputs(text) {
  const blocks = text.matchAll(/^(?<name>[\w-]+)<<(?<end>.+)\r?\n(?<value>[\s\S]*?)\r?\n?^\k<end>$/gm);
  return Object.fromEntries([...blocks].map(({ groups }) => [groups?.name, groups?.value]));
}

// src/cli/rehearsal/stage.ts
var REPOSITORY = "acme/reports";
var SECRET = "META_ACCESS_TOKEN";
var WORKFLOW = "refresh-meta-token.yml";
var EMPTY = "acme/website";
var SCOPES = ["ads_read", "read_insights", "public_profile"];
var FIRST_RUN = "2026-01-05T06:17:00Z";
var DAY2 = 86400;
var PLATFORMS = ["instagram", "threads"];
var BASIC = { instagram: "instagram_business_basic", threads: "threads_basic" };
var HOUR2 = 3600;
var Stage = class {
  #sandbox;
  #actionFile;
  #app;
  #ada;
  #systemUser;
  #secretsToken;
  #githubToken;
  #personalToken;
  #adminToken;
  /** Every run so far, the first one first. */
  runs = [];
  constructor(sandbox, actionFile) {
    this.#sandbox = sandbox;
    this.#actionFile = actionFile;
    const { meta, github } = sandbox;
    this.#app = meta.addApp({ name: "Acme Reports", mode: "development" });
    this.#ada = meta.addUser({ name: "Ada", developerOf: /* @__PURE__ */ new Set([this.#app.id]) });
    for (const platform of PLATFORMS) this.#app[platform].testers.set(this.#ada.id, "accepted");
    this.#systemUser = meta.addUser({
      name: "reporting",
      system: true,
      installedApps: /* @__PURE__ */ new Set([this.#app.id])
    });
    const boss = meta.addUser({ name: "Grace", businessAdmin: true });
    this.#adminToken = meta.issueToken({
      kind: "user",
      lifetime: 60 * DAY2,
      scopes: ["business_management"],
      user: boss
    });
    github.addOrganization("acme");
    github.signedIn = "ada";
    for (const fullName of [REPOSITORY, EMPTY]) {
      github.addRepository({ fullName, private: true });
      github.addWorkflow(fullName, { path: `.github/workflows/${WORKFLOW}` });
    }
    this.#secretsToken = github.addCredential({
      type: "app",
      login: "acme-secrets",
      repositories: [REPOSITORY],
      permissions: { secrets: "write" }
    });
    this.#githubToken = github.addCredential({
      type: "github-token",
      repositories: [REPOSITORY, EMPTY],
      permissions: { issues: "write", actions: "read" }
    });
    this.#personalToken = github.addCredential({
      type: "fine-grained-pat",
      login: "ada",
      repositories: [REPOSITORY, EMPTY],
      permissions: {
        secrets: "write",
        environments: "write",
        administration: "write",
        issues: "write",
        actions: "write",
        actions_variables: "write",
        contents: "write"
      }
    });
  }
  /** Turns the clock to `minutes` before the scheduled run of a day; day 0 is the first. */
  turnClock(day, minutes) {
    this.#sandbox.clock.set(Date.parse(FIRST_RUN) + day * DAY2 * 1e3 - minutes * 6e4);
  }
  get date() {
    return new Date(this.#sandbox.clock.now()).toISOString().slice(0, 10);
  }
  /** The scheduled run of today. */
  run(signal) {
    const { github, journal } = this.#sandbox;
    journal.clear();
    return this.#perform(github.addRun(REPOSITORY, { workflow: WORKFLOW }), REPOSITORY, {}, signal);
  }
  /** A manual run with what somebody filled in. Returns its number. */
  async dispatch(inputs, signal) {
    const { github } = this.#sandbox;
    const run = github.addRun(REPOSITORY, { workflow: WORKFLOW, event: "workflow_dispatch", inputs });
    await this.#perform(run, REPOSITORY, inputs, signal);
    return run.id;
  }
  /** Runs the workflow whenever somebody starts it through GitHub, with what they filled in. */
  performDispatches(signal) {
    const { github } = this.#sandbox;
    github.onWorkflowDispatch = ({ repository, run, inputs }) => {
      github.startRun(run);
      this.#perform(run, repository.fullName, inputs, signal).catch(() => github.finishRun(run, "failure"));
    };
  }
  async #perform(run, repository, inputs, signal) {
    const { github, meta, clock } = this.#sandbox;
    const place = this.#placeIn(repository);
    const stored = this.#secretIn(repository, SECRET) ?? "";
    const { kind } = meta.inspect(stored);
    const app = kind === "instagram" || kind === "threads" ? this.#app[kind] : this.#app;
    const ran = await runAction(
      this.#actionFile,
      {
        inputs: {
          "app-id": app.id,
          "app-secret": app.secret,
          "access-token": stored,
          "secret-name": SECRET,
          ...place,
          ...this.#writerOf(repository),
          "github-token": this.#githubToken,
          "required-scopes": app === this.#app ? "ads_read" : "",
          "graph-api-url": meta.graphUrl,
          "instagram-api-url": meta.instagramUrl,
          "instagram-login-url": meta.instagramLoginUrl,
          "threads-api-url": meta.threadsUrl,
          ...inputs
        },
        repository,
        runId: String(run.id),
        workflowFile: WORKFLOW,
        event: run.event === "schedule" ? "schedule" : "workflow_dispatch",
        apiUrl: github.url,
        serverUrl: github.serverUrl
      },
      signal
    );
    github.finishRun(run, ran.exitCode === 0 ? "success" : "failure", ran.log);
    const { outcome = "failed", report = "[]" } = ran.outputs;
    const [entry] = JSON.parse(report);
    this.runs.push({ ...ran, id: run.id, repository, at: clock.now(), outcome, reason: entry?.reason ?? "" });
    return ran;
  }
  /** The GitHub App that `init` created, if any; else the initial credential. */
  #writerOf(repository) {
    const { github } = this.#sandbox;
    const key = this.#secretIn(repository, "SECRETS_APP_PRIVATE_KEY");
    const clientId = github.repository(repository).variables.get("SECRETS_APP_CLIENT_ID")?.value;
    return key === void 0 || clientId === void 0 ? { "secrets-token": this.#secretsToken } : { "secrets-app-client-id": clientId, "secrets-app-private-key": key };
  }
  /** The environment that holds the token, where `init` put it into one. */
  #placeIn(repository) {
    const { github } = this.#sandbox;
    const holding = [...github.repository(repository).environments.keys()].find(
      (environment2) => github.openSecret({ repository, environment: environment2, secret: SECRET }) !== void 0
    );
    return holding === void 0 ? {} : { environment: holding };
  }
  /** What a run there reads: an environment's secret before the repository's. */
  #secretIn(repository, secret) {
    const { github } = this.#sandbox;
    const ofEnvironment2 = github.openSecret({ repository, ...this.#placeIn(repository), secret });
    return ofEnvironment2 ?? github.openSecret({ repository, secret });
  }
  /** What there is to try on a command line, without the addresses of this Meta. */
  get commands() {
    return [
      "inspect",
      `refresh --secret ${SECRET}`,
      `login --secret ${SECRET}`,
      `login --platform instagram --secret ${SECRET}`,
      `login --platform threads --secret ${SECRET}`,
      `system-user --secret ${SECRET} --system-user ${this.#systemUser.id} --scope ads_read,read_insights`,
      // A clone without an origin does not know where it is published.
      `init --repo ${EMPTY} --action acme/refresh-meta-token@v1 --run`
    ];
  }
  /** What a command line needs to work with this world instead of the real one. */
  get environment() {
    const { github } = this.#sandbox;
    return {
      META_APP_ID: this.#app.id,
      META_APP_SECRET: this.#app.secret,
      META_CLIENT_TOKEN: this.#app.clientToken,
      INSTAGRAM_APP_ID: this.#app.instagram.id,
      INSTAGRAM_APP_SECRET: this.#app.instagram.secret,
      THREADS_APP_ID: this.#app.threads.id,
      THREADS_APP_SECRET: this.#app.threads.secret,
      META_ACCESS_TOKEN: this.#stored,
      META_ADMIN_TOKEN: this.#adminToken,
      GH_TOKEN: this.#personalToken,
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: github.serverUrl
    };
  }
  /** How often the last run asked each service. */
  get requests() {
    const { journal } = this.#sandbox;
    return { meta: journal.exchanges("meta").length, github: journal.exchanges("github").length };
  }
  /** Whether a text holds any credential of this world. */
  leaks(text) {
    const { meta } = this.#sandbox;
    const { instagram, threads } = this.#app;
    const secrets = [
      instagram.secret,
      threads.secret,
      this.#app.secret,
      this.#secretsToken,
      this.#githubToken,
      this.#personalToken
    ];
    return [...meta.tokens.keys(), ...secrets].some((secret) => text.includes(secret));
  }
  get token() {
    const { alive, kind = "unknown", expiresAt = 0 } = this.#sandbox.meta.inspect(this.#stored);
    return { kind, alive, left: expiresAt - this.#sandbox.clock.seconds() };
  }
  get issues() {
    return this.#sandbox.github.repository(REPOSITORY).issues;
  }
  // What people do
  /** Ada clicks "Generate Access Token" in the Graph API Explorer and pastes what it shows into the secret. */
  pasteExplorerToken() {
    this.#store(
      this.#sandbox.meta.issueToken({ kind: "user", lifetime: HOUR2, scopes: SCOPES, user: this.#ada })
    );
  }
  /** Ada stores what a login to Instagram or Threads gave her: it lasts an hour. */
  storePlatformToken(kind) {
    this.#store(
      this.#sandbox.meta.issueToken({ kind, lifetime: HOUR2, scopes: [BASIC[kind]], user: this.#ada })
    );
  }
  /** Ada opens the link in the issue, presses Connect, exchanges the code and stores the token, as the issue explains. */
  async followIssue() {
    const { meta } = this.#sandbox;
    const body = this.issues.at(-1)?.body ?? "";
    const link = /https:\/\/www\.facebook\.com\/[^\s<>()"]*dialog\/oauth\?[^\s<>()"]+/.exec(body)?.[0];
    if (link === void 0) {
      throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d(
        "the issue",
        "holds no link to the login dialog.",
        "Look at its text in src/messages."
      );
    }
    const asked = new URL(link.replaceAll("&amp;", "&")).searchParams;
    const redirectUri = asked.get("redirect_uri") ?? "";
    const landed = meta.authorize({
      clientId: asked.get("client_id") ?? "",
      redirectUri,
      scope: asked.get("scope") ?? "",
      user: this.#ada
    });
    const answer3 = await fetch(`${meta.graphUrl}/v25.0/oauth/access_token`, {
      method: "POST",
      body: new URLSearchParams({
        client_id: this.#app.id,
        client_secret: this.#app.secret,
        redirect_uri: redirectUri,
        code: new URL(landed).searchParams.get("code") ?? ""
      })
    });
    const { access_token: token } = await answer3.json();
    this.#store(token);
  }
  /** Ada stores a token that is already a 60-day one. */
  storeLoginToken() {
    this.#store(
      this.#sandbox.meta.issueToken({ kind: "user", lifetime: 60 * DAY2, scopes: SCOPES, user: this.#ada })
    );
  }
  /** An administrator generates a 60-day token for a system user in Business settings and stores it. */
  storeSystemUserToken() {
    this.#store(
      this.#sandbox.meta.issueToken({
        kind: "system-user",
        lifetime: 60 * DAY2,
        scopes: SCOPES,
        user: this.#systemUser
      })
    );
  }
  /** Ada changes her password: Meta ends all her tokens. */
  changePassword() {
    this.#sandbox.meta.changePassword(this.#ada);
  }
  /** An administrator presses "Revoke tokens" beside the system user. */
  revokeToken() {
    this.#sandbox.meta.revoke(this.#stored);
  }
  get #stored() {
    return this.#secretIn(REPOSITORY, SECRET) ?? "";
  }
  #store(token) {
    this.#sandbox.github.putSecret({ repository: REPOSITORY, secret: SECRET }, token);
  }
};
async function onStage({ actionFile, ...options }, play) {
  const sandbox = await startSandbox(options);
  try {
    return await play(new Stage(sandbox, actionFile), sandbox);
  } finally {
    await sandbox.close();
  }
}
async function builtAction(programFile, named) {
  const file = named ?? node_path__WEBPACK_IMPORTED_MODULE_7__.join(node_path__WEBPACK_IMPORTED_MODULE_7__.dirname(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.realpath)(programFile)), "../action/index.js");
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)(file)) return file;
  throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d("dist/action", "holds no built action.", "Build it first: npm run bundle");
}




/***/ }),

/***/ 6348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   If: () => (/* binding */ endFact),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   X5: () => (/* binding */ expiryText),
/* harmony export */   f$: () => (/* binding */ timeLeft),
/* harmony export */   n$: () => (/* binding */ moment)
/* harmony export */ });
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7492);


// src/messages/dates.ts
function moment(at) {
  return `${(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(at).slice(0, 16).replace("T", " ")} UTC`;
}
function timeLeft(endsAt, now) {
  const left = endsAt - now;
  if (left <= 0) return "none left";
  if (left >= _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_) return `${count(Math.floor(left / _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_), "day")} left`;
  if (left >= _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp) return `${count(Math.floor(left / _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp), "hour")} left`;
  return "less than an hour left";
}
function expiryText(expiry, now) {
  if (expiry === "never") return "never";
  if (expiry === "unknown") return "not known";
  return expiry > now ? `${moment(expiry)} (${timeLeft(expiry, now)})` : `${moment(expiry)} (over)`;
}
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
var HELD = /* @__PURE__ */ new Set(["checkpoint", "user-unconfirmed", "page-role-lost"]);
function endFact(expiry, alerts, now) {
  const death = alerts.find((alert) => alert.kind === "dead");
  if (death === void 0 || !(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .isDate */ .$P)(expiry) || expiry <= now) return ["Ends", expiryText(expiry, now)];
  return [HELD.has(death.reason) ? "Ends, if it works again" : "Would have ended", moment(expiry)];
}




/***/ }),

/***/ 7917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ originText),
/* harmony export */   HR: () => (/* binding */ MADE_FROM_SHORT_LIVED),
/* harmony export */   uS: () => (/* binding */ kindText),
/* harmony export */   wc: () => (/* binding */ renewalOf)
/* harmony export */ });
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7492);


// src/messages/kind.ts
function kindText(kind) {
  switch (kind) {
    case "user":
      return "user token";
    case "page":
      return "page token";
    case "system-user":
      return "system user token";
    case "app":
      return "app token";
    case "instagram":
      return "Instagram token";
    case "threads":
      return "Threads token";
    case "unknown":
      return "not known";
  }
}
function originText({ kind, expiresAt }) {
  return kind === "page" && (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .isDate */ .$P)(expiresAt) ? MADE_FROM_SHORT_LIVED : void 0;
}
var MADE_FROM_SHORT_LIVED = "It is a page's token with an end date, so it was made from a short-lived user token.";
function renewalOf({ kind }, platform) {
  if (platform !== "facebook") return platform;
  switch (kind) {
    case "page":
      return "page-login";
    case "system-user":
    case "app":
    case "instagram":
    case "threads":
      return kind;
    case "user":
    case "unknown":
      return "login";
  }
}




/***/ })

};
