/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = process.getBuiltinModule("buffer");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = process.getBuiltinModule("fs");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:crypto");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = process.getBuiltinModule("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = process.getBuiltinModule("process");

/***/ }),

/***/ 469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
// src/net/once.ts
function once(ask) {
  let answer;
  return (...given) => {
    answer ??= ask(...given);
    return answer;
  };
}




/***/ }),

/***/ 5341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ SECRET_STORES),
/* harmony export */   OD: () => (/* binding */ scopeKey),
/* harmony export */   OI: () => (/* binding */ describeScope),
/* harmony export */   dE: () => (/* binding */ locationKey),
/* harmony export */   lR: () => (/* binding */ describeLocation)
/* harmony export */ });
// src/token/location.ts
var SECRET_STORES = ["actions", "dependabot", "codespaces", "agents"];
function scopeKey(secretScope) {
  switch (secretScope.kind) {
    case "repository":
      return `repository:${secretScope.repository.toLowerCase()}:${secretScope.store}`;
    case "environment":
      return `environment:${secretScope.repository.toLowerCase()}:${secretScope.environment.toLowerCase()}`;
    case "organization":
      return `organization:${secretScope.organization.toLowerCase()}:${secretScope.store}`;
  }
}
function locationKey(location) {
  return `${scopeKey(location)}:${location.secret.toUpperCase()}`;
}
function describeLocation(location) {
  return `${location.secret} in ${describeScope(location)}`;
}
function describeScope(secretScope) {
  switch (secretScope.kind) {
    case "repository":
      return `${secretScope.repository}${storeText(secretScope.store)}`;
    case "environment":
      return `${secretScope.repository}, environment ${secretScope.environment}`;
    case "organization":
      return `organization ${secretScope.organization}${storeText(secretScope.store)}`;
  }
}
function storeText(store) {
  switch (store) {
    case "actions":
      return "";
    case "dependabot":
      return " (Dependabot)";
    case "codespaces":
      return " (Codespaces)";
    case "agents":
      return " (agents)";
  }
}




/***/ }),

/***/ 1526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ present)
/* harmony export */ });
// src/token/present.ts
function present(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
}




/***/ }),

/***/ 2030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ commandWord),
/* harmony export */   OW: () => (/* binding */ programCommand),
/* harmony export */   ax: () => (/* binding */ programSource),
/* harmony export */   fJ: () => (/* binding */ repositoryWord)
/* harmony export */ });
/* harmony import */ var _chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8846);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1526);



// src/messages/command.ts
function programSource(clues) {
  const { action, actionRepository, actionRef, localRepository, packageRepository, origin, host } = clues;
  if (action !== void 0) return readAction(action, host);
  if (actionRepository) return readAction(`${actionRepository}@${actionRef ?? ""}`, host);
  if (localRepository !== void 0) return { host, repository: localRepository };
  if (packageRepository === void 0) return origin;
  const ref = packageRepository.ref ?? clues.versionTag;
  return { ...packageRepository, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({ ref }) };
}
function readAction(action, host) {
  const [, given, repository, ref] = /^(?:([\w.-]+(?::\d+)?)\/)?([\w-][\w.-]*\/[\w.-]+)@([\w./-]{0,200})$/.exec(action) ?? [];
  if (repository === void 0) return void 0;
  return { host: given ?? host, repository, ...ref ? { ref } : {} };
}
function programCommand(source, file = "") {
  if (source === void 0) return file === "" ? "refresh-meta-token" : `node ${commandWord(file)}`;
  const { host, repository, ref } = source;
  const address = host === "github.com" ? `github:${repository}` : `git+https://${host}/${repository}.git`;
  return `npx --yes ${address}${ref === void 0 ? "" : `#${ref}`}`;
}
function repositoryWord(repository, host) {
  return commandWord(host === "github.com" ? repository : `${host}/${repository}`);
}
function commandWord(text) {
  const line = (0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(text, 2e3);
  if (/^(?:[\w./:+][\w./:@+#-]*|-[\w-]*)$/.test(line)) return line;
  return /[$`"\\!“”„]/.test(line) ? `'${line.replaceAll("'", `'\\''`)}'` : `"${line}"`;
}




/***/ }),

/***/ 9659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf)
/* harmony export */ });
// src/token/reason.ts
function codeOf(reason) {
  return `RMT-${reason.toUpperCase()}`;
}




/***/ }),

/***/ 4827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ answeredAt),
/* harmony export */   L5: () => (/* binding */ NOTHING_SENT),
/* harmony export */   XX: () => (/* binding */ Unanswered),
/* harmony export */   Yl: () => (/* binding */ headersOf),
/* harmony export */   cg: () => (/* binding */ startBudget),
/* harmony export */   g1: () => (/* binding */ unansweredBy),
/* harmony export */   lq: () => (/* binding */ readHttpDate),
/* harmony export */   vt: () => (/* binding */ TRANSIENT),
/* harmony export */   wl: () => (/* binding */ boundedSend),
/* harmony export */   xk: () => (/* binding */ AT_FIRST)
/* harmony export */ });
// src/net/unanswered.ts
var NOTHING_SENT = /* @__PURE__ */ new Set([
  "connection-refused",
  "name-not-found",
  "no-route",
  "certificate-not-trusted",
  "certificate-expired",
  "certificate-of-other-host",
  "tls-failed",
  "proxy-unreachable",
  "proxy-refused",
  "foreign-origin"
]);
var TRANSIENT = /* @__PURE__ */ new Set([
  "connection-refused",
  "name-not-found",
  "no-route",
  "proxy-unreachable",
  "deadline",
  "reset",
  "header-too-large",
  "malformed",
  "too-large",
  "unreachable"
]);
var Unanswered = class extends Error {
  reason;
  constructor(reason, facts = {}) {
    super(facts.network === void 0 ? reason : `${reason} (${facts.network})`);
    this.name = "Unanswered";
    this.reason = reason;
    Object.assign(this, facts);
  }
  get facts() {
    const { name, reason, ...facts } = this;
    return facts;
  }
};
function unansweredBy(error, isThroughProxy = false) {
  const facts = factsOf(error);
  const reason = facts.network === void 0 ? "unreachable" : reasonOf(facts.network);
  return new Unanswered(isThroughProxy && PROXYS.has(reason) ? "proxy-unreachable" : reason, facts);
}
var PROXYS = /* @__PURE__ */ new Set(["connection-refused", "name-not-found", "no-route"]);
function reasonOf(code) {
  switch (code) {
    case "ECONNREFUSED":
      return "connection-refused";
    case "ENOTFOUND":
    case "ENODATA":
      return "name-not-found";
    case "EHOSTUNREACH":
    case "ENETUNREACH":
    case "ENETDOWN":
    case "EADDRNOTAVAIL":
      return "no-route";
    case "ETIMEDOUT":
      return "deadline";
    case "ECONNRESET":
    case "ECONNABORTED":
    case "EPIPE":
    case "ERR_STREAM_PREMATURE_CLOSE":
      return "reset";
    case "ERR_PROXY_TUNNEL":
      return "proxy-refused";
    case "HPE_HEADER_OVERFLOW":
      return "header-too-large";
    case "CERT_HAS_EXPIRED":
    case "CERT_NOT_YET_VALID":
      return "certificate-expired";
    case "ERR_TLS_CERT_ALTNAME_INVALID":
    case "HOSTNAME_MISMATCH":
      return "certificate-of-other-host";
    case "EPROTO":
      return "tls-failed";
    default:
      if (code.startsWith("EAI_")) return "name-not-found";
      if (/CERT|^(INVALID_(CA|PURPOSE)|PATH_LENGTH_EXCEEDED|UNABLE_TO_VERIFY_LEAF_SIGNATURE)$/.test(code))
        return "certificate-not-trusted";
      if (code.startsWith("HPE_")) return "malformed";
      return /^ERR_(SSL|TLS)_/.test(code) ? "tls-failed" : "unreachable";
  }
}
function factsOf(error) {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    const { code, statusCode } = at;
    if (typeof code === "string" && /^[A-Z][A-Z0-9_]{2,40}$/.test(code)) {
      return {
        network: code,
        ...Number.isInteger(statusCode) ? { proxyStatus: statusCode } : {}
      };
    }
  }
  return {};
}

// src/net/http.ts
var CALL_DEADLINE_MS = 1e4;
var ANSWER_LIMIT_BYTES = 1048576;
var AT_FIRST = { abortEarly: true };
var USER_AGENT = "refresh-meta-token";
function startBudget(milliseconds, now) {
  const end = now() + milliseconds;
  return { remaining: () => end - now() };
}
function boundedSend({ transport }, origin, budget) {
  return async (address, { method = "GET", headers, body } = {}) => {
    const url = URL.canParse(`${address}`) ? new URL(address) : void 0;
    if (url?.origin !== origin) throw new Unanswered("foreign-origin");
    const milliseconds = Math.min(CALL_DEADLINE_MS, budget.remaining());
    if (milliseconds <= 0) throw new Unanswered("deadline");
    const signal = AbortSignal.timeout(Math.ceil(milliseconds));
    try {
      const answer = await transport(url, {
        method,
        headers: { "user-agent": USER_AGENT, ...headers },
        ...body === void 0 ? {} : { body },
        signal,
        redirect: "manual"
      });
      const { status } = answer;
      if (status >= 300 && status < 400 && status !== 304) {
        await answer.body?.cancel();
        throw new Unanswered("redirected", { status, ...otherOriginIn(answer.headers.get("location"), url) });
      }
      const bytes = await readWithin(answer.body, ANSWER_LIMIT_BYTES);
      return {
        status,
        ok: status >= 200 && status < 300,
        url: url.href,
        headers: answer.headers,
        // Without the byte order mark, as the text of a `fetch` is.
        text: async () => bytes.toString("utf8").replace(/^\uFEFF/, ""),
        arrayBuffer: async () => new Uint8Array(bytes).buffer
      };
    } catch (error) {
      if (signal.aborted) throw new Unanswered("deadline");
      throw error instanceof Unanswered ? error : unansweredBy(error);
    }
  };
}
function otherOriginIn(location, from) {
  if (location === null || !URL.canParse(location, from.href)) return {};
  const { origin } = new URL(location, from);
  return ["null", from.origin].includes(origin) || origin.length > 100 ? {} : { redirectedTo: origin };
}
async function readWithin(body, limit) {
  const chunks = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw new Unanswered("too-large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
function headersOf(values) {
  const byName = new Map(
    Object.entries(values).filter(([, value]) => value !== void 0).map(([name, value]) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.join(", ") : `${value}`
    ])
  );
  return {
    get: (name) => byName.get(name.toLowerCase()) ?? null,
    has: (name) => byName.has(name.toLowerCase()),
    [Symbol.iterator]: () => byName[Symbol.iterator]()
  };
}
function readHttpDate(value) {
  return Date.parse(/(GMT|UTC|Z|[+-]\d\d:?\d\d)$/.test(value) ? value : `${value} GMT`);
}
function answeredAt(headers) {
  const milliseconds = readHttpDate(headers.get("date") ?? "");
  return Number.isNaN(milliseconds) ? void 0 : Math.floor(milliseconds / 1e3);
}




/***/ }),

/***/ 7877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ timingSafeEqual),
/* harmony export */   Gz: () => (/* binding */ createHmac),
/* harmony export */   Jj: () => (/* binding */ createPrivateKey),
/* harmony export */   N4: () => (/* binding */ randomUUID),
/* harmony export */   n1: () => (/* binding */ createHash)
/* harmony export */ });
// late:crypto
var createHash = (...given) => process.getBuiltinModule("node:crypto").createHash(...given);
var createHmac = (...given) => process.getBuiltinModule("node:crypto").createHmac(...given);
var createPrivateKey = (...given) => process.getBuiltinModule("node:crypto").createPrivateKey(...given);
var randomUUID = (...given) => process.getBuiltinModule("node:crypto").randomUUID(...given);
var timingSafeEqual = (...given) => process.getBuiltinModule("node:crypto").timingSafeEqual(...given);




/***/ }),

/***/ 5441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ sendWithRetries),
/* harmony export */   Zm: () => (/* binding */ failureWithoutAnswer),
/* harmony export */   hL: () => (/* binding */ waitAskedForMs)
/* harmony export */ });
/* harmony import */ var _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4827);


// src/net/retry.ts
var MOST_TRIES = 3;
var LONGEST_WAIT_MS = 6e4;
var FIRST_BACKOFF_MS = 500;
function failureWithoutAnswer(reason) {
  return _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_0__/* .TRANSIENT */ .vt.has(reason) ? { kind: "outage", mayHaveHappened: !_chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_SENT */ .L5.has(reason) } : void 0;
}
async function sendWithRetries({ runtime, budget }, { send, once, findDone }) {
  for (let attempt = 1; ; attempt++) {
    const { result, transient } = await send(attempt);
    if (transient === void 0) return result;
    const mustLookFirst = once && transient.mayHaveHappened;
    const wait = waitBeforeNext(transient, attempt, runtime.random);
    const goesOn = wait < budget.remaining() && (!mustLookFirst || findDone !== void 0);
    if (goesOn) await runtime.sleep(wait);
    if (mustLookFirst && findDone !== void 0) {
      const found = await findDone();
      if (found === "unknown") return result;
      if (found !== "not-done") return found.done;
    }
    if (!goesOn) return result;
  }
}
function waitBeforeNext({ kind, waitMs }, attempt, random) {
  const asked = waitMs ?? (kind === "rate-limited" ? Number.POSITIVE_INFINITY : 0);
  if (attempt >= MOST_TRIES || asked > LONGEST_WAIT_MS) return Number.POSITIVE_INFINITY;
  return Math.max(asked, backoffMs(attempt + 1, random));
}
function backoffMs(next, random) {
  return FIRST_BACKOFF_MS * 2 ** (next - 2) * (0.75 + random() / 2);
}
function waitAskedForMs(headers) {
  const value = headers.get("retry-after")?.trim();
  if (!value) return void 0;
  if (/^\d+$/.test(value)) return Number(value) * 1e3;
  if (!/^[A-Z][a-z]{2,8},? /.test(value)) return void 0;
  const until = (0,_chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_0__/* .readHttpDate */ .lq)(value);
  const sent = (0,_chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_0__/* .readHttpDate */ .lq)(headers.get("date") ?? "");
  return Number.isNaN(until) || Number.isNaN(sent) ? void 0 : Math.max(0, until - sent);
}




/***/ }),

/***/ 8846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   _P: () => (/* binding */ escapeLogLine),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
// src/messages/escape.ts
var LONGEST = 200;
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]+/gu;
var PAINT = (/* unused pure expression or super */ null && (new RegExp(String.raw`(${"\x1B"}\[(?:[1-4]|2[234]|3[0-7]|39|9[0-7])m)`)));
function plain(text, longest = LONGEST) {
  const line = text.replace(INVISIBLE, " ").replace(/\s+/gu, " ").trim();
  const characters = [...line];
  return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join("")}\u2026`;
}
function code(text, longest = LONGEST) {
  const inside = plain(text, longest).replaceAll("`", "\xB4").replaceAll("<", "\u2039").replaceAll(">", "\u203A").replaceAll("|", "\xA6");
  return inside === "" ? "`?`" : `\`${inside}\``;
}
var ADDRESS = /https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~%-]+)*\/?(?:\?[\w.~%=&+-]+)?(?<!\.)/g;
function sentence(text) {
  const line = plain(text, 2e3);
  let done = "";
  let from = 0;
  for (const { 0: address, index } of line.matchAll(ADDRESS)) {
    done += `${escapeMarkdown(line.slice(from, index))}<${address}>`;
    from = index + address.length;
  }
  return escapeStart(done + escapeMarkdown(line.slice(from)));
}
function escapeMarkdown(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*[\]|~$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\$&").replace(/@|#|GH-(?=\d)|:(?=\/\/|[\w+-]+:)|www(?=\.)/gi, "$&&#8203;");
}
function escapeStart(line) {
  return line.replace(/^[+=-]/, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2");
}
function fenced(language, text) {
  const longestRun = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longestRun + 1);
  const inside = text.replaceAll("<!--", "<! --").replaceAll("-->", "-- >");
  return `${fence}${language}
${inside}
${fence}`;
}
function shellWord(text) {
  const line = plain(text, 2e3);
  return /^[\w./:@%+,-]+$/.test(line) ? line : `'${line.replaceAll("'", `'\\''`)}'`;
}
function escapeLogLine(text) {
  return plain(text, 2e3).replace(/:(?=:)/g, ": ").replaceAll("##[", "## [");
}




/***/ }),

/***/ 7434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ isShortLived),
/* harmony export */   Kj: () => (/* binding */ NO_FACTS),
/* harmony export */   Xy: () => (/* binding */ knownFacts)
/* harmony export */ });
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5946);


// src/token/inspection.ts
function knownFacts(inspection) {
  return "facts" in inspection ? inspection.facts : void 0;
}
function isShortLived({ issuedAt, expiresAt }, at) {
  return (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .isDate */ .$P)(expiresAt) && expiresAt - ((0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .isDate */ .$P)(issuedAt) ? issuedAt : at) < 2 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
}
var NO_FACTS = { kind: "unknown", expiresAt: "unknown", dataAccessExpiresAt: "unknown" };




/***/ }),

/***/ 5946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ isDate),
/* harmony export */   G$: () => (/* binding */ clocksAgree),
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   _c: () => (/* binding */ endsWithin),
/* harmony export */   ah: () => (/* binding */ wholeDaysLeft),
/* harmony export */   d_: () => (/* binding */ DAY),
/* harmony export */   dp: () => (/* binding */ HOUR),
/* harmony export */   kh: () => (/* binding */ isoDay)
/* harmony export */ });
// src/token/time.ts
var HOUR = 3600;
var DAY = 24 * HOUR;
function clocksAgree(one, other) {
  return Math.abs(one - other) <= HOUR;
}
function isDate(expiry) {
  return typeof expiry === "number";
}
function secondsLeft(expiry, now) {
  switch (expiry) {
    case "never":
      return Number.POSITIVE_INFINITY;
    case "unknown":
      return void 0;
    default:
      return expiry - now;
  }
}
function endsWithin(expiry, days, now) {
  return isDate(expiry) && expiry - now < days * DAY;
}
function wholeDaysLeft(expiry, now) {
  const left = secondsLeft(expiry, now);
  return left === void 0 || left === Number.POSITIVE_INFINITY ? void 0 : Math.max(0, Math.floor(left / DAY));
}
function isoTime(at) {
  return new Date(at * 1e3).toISOString().replace(".000Z", "Z");
}
function isoDay(at) {
  return isoTime(at).slice(0, 10);
}




/***/ }),

/***/ 6883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ confirmDeath),
/* harmony export */   dK: () => (/* binding */ NO_TOKEN_YET),
/* harmony export */   dS: () => (/* binding */ isAfter),
/* harmony export */   eJ: () => (/* binding */ withoutAssets),
/* harmony export */   eN: () => (/* binding */ storedForSeconds),
/* harmony export */   lB: () => (/* binding */ observe),
/* harmony export */   t$: () => (/* binding */ otherLocations),
/* harmony export */   yD: () => (/* binding */ issueKeyOf),
/* harmony export */   z3: () => (/* binding */ loginApp)
/* harmony export */ });
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5946);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5341);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1526);




// src/token/config.ts
var NO_TOKEN_YET = "no-token-is-stored-yet";
function loginApp({ app, platformApp }) {
  if (app !== void 0) return app;
  const { id, secret } = platformApp ?? {};
  return id === void 0 || secret === void 0 ? void 0 : { id, secret };
}
function withoutAssets(config) {
  return { ...config, assets: [] };
}
function otherLocations(config) {
  return [
    ...config.targets.map(({ location }) => location),
    ...config.pages.flatMap(({ locations }) => locations)
  ];
}

// src/token/freshness.ts
var LONGEST_WAIT = 35 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
var OLDEST_RUN = 30 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ + LONGEST_WAIT;
var STAMP_TOLERANCE = 60;
var JUST_CREATED = 600;
var CURRENT = { kind: "current" };
var CLOCKS = { kind: "unknown", outcome: "inconclusive", reason: "clocks-disagree" };
function freshnessOf({ location, source, run, metaAt, token }) {
  const clocks = [
    // Stryker disable next-line ConditionalExpression,ArrayDeclaration: what is no time is compared with nothing
    ...source.kind === "open" ? [source.at, source.seenAt] : [],
    // Stryker disable next-line ConditionalExpression,ArrayDeclaration: the same
    ...run.kind === "known" ? [run.at] : [],
    metaAt
  ];
  if (!allAgree(clocks)) return CLOCKS;
  const cannotHaveWaited = run.kind === "none" || location.kind === "environment";
  if (source.kind === "closed") {
    const isYoung = ageOf(run) < JUST_CREATED;
    const isPermanent = source.problem.kind === "permanent";
    const mayBeOld = token === "dead" && !(isYoung && isPermanent) || token === "alive" && !isYoung && !isPermanent;
    return mayBeOld && !cannotHaveWaited ? unknown(source.problem) : CURRENT;
  }
  const { updatedAt, seenAt: at = source.at } = source;
  if (updatedAt === void 0) return CURRENT;
  if (isAfter(updatedAt, at)) return CLOCKS;
  if (cannotHaveWaited || at - updatedAt > LONGEST_WAIT) return CURRENT;
  if (run.kind === "unknown") return unknown(run.problem);
  if (isAfter(run.createdAt, run.at) || ageOf(run) > OLDEST_RUN) return CLOCKS;
  return updatedAt > run.createdAt ? { kind: "superseded" } : CURRENT;
}
function ageOf(run) {
  return run.kind === "known" ? run.at - run.createdAt : Number.POSITIVE_INFINITY;
}
function allAgree(clocks) {
  const known = clocks.filter(_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .isDate */ .$P);
  return known.every((one) => known.every((other) => (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .clocksAgree */ .G$)(one, other)));
}
function isAfter(told, at) {
  return told > at + STAMP_TOLERANCE;
}
function unknown(problem) {
  const outcome = problem.kind === "permanent" ? "misconfigured" : "inconclusive";
  return { kind: "unknown", outcome, reason: problem.reason, problem };
}

// src/refresh/confirm-death.ts
async function confirmDeath(first, config, { meta }) {
  if (first.kind !== "dead" || config.token.reveal() === NO_TOKEN_YET) return first;
  const second = await meta.inspect(withoutAssets(config), config.token);
  if (second.kind === "alive")
    return { kind: "doubt", reason: "meta-contradicts-itself", at: second.at, trace: first.trace };
  return second.kind === "dead" && !(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .clocksAgree */ .G$)(first.at, second.at) ? { ...second, kind: "doubt", reason: "meta-contradicts-itself" } : second;
}

// src/refresh/issue-key.ts
function issueKeyOf({ source, app, platformApp }) {
  return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .E)({ id: (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_2__/* .locationKey */ .dE)(source), signedWith: app?.secret ?? platformApp?.secret });
}

// src/refresh/observe.ts
function storedForSeconds({ source }) {
  return source?.kind === "open" && source.updatedAt !== void 0 ? source.secretScope.at - source.updatedAt : void 0;
}
async function observe(config, mode, services) {
  const asked = services.meta.inspect(config, config.token);
  const { secrets } = services;
  if (secrets === void 0 || mode === "check") {
    const token2 = await confirmDeath(await asked, config, services);
    return { token: token2, others: /* @__PURE__ */ new Map(), unwritten: /* @__PURE__ */ new Set(), freshness: { kind: "current" } };
  }
  if (mode !== "dry-run") services.issues?.prefetch(config.issue);
  const runAsked = config.source.kind === "environment" ? void 0 : services.runCreation();
  const locations = otherLocations(config);
  const others = locations.map(
    async (location) => [(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_2__/* .locationKey */ .dE)(location), await secrets.see(location)]
  );
  const remembered = locations.length === 0 ? void 0 : services.issues;
  const [source, unwritten, run, ...rest] = await Promise.all([
    secrets.see(config.source),
    remembered?.unwritten(config.issue, issueKeyOf(config), locations.map(_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_2__/* .locationKey */ .dE)),
    runAsked,
    ...others
  ]);
  const token = await confirmDeath(await asked, config, services);
  const freshness = freshnessOf({
    location: config.source,
    source: source.kind === "open" ? (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .E)({
      kind: "open",
      at: source.secretScope.at,
      updatedAt: source.updatedAt,
      seenAt: source.seenAt
    }) : source,
    run: run ?? { kind: "none" },
    metaAt: token.at,
    token: token.kind
  });
  return {
    token,
    // A first login may create the secret.
    source: mode === "reauthorize" ? source : await mustExist(source, config.source),
    others: new Map(rest),
    unwritten: unwritten ?? /* @__PURE__ */ new Set(),
    freshness
  };
}
async function mustExist(source, location) {
  if (source.kind === "closed" || source.updatedAt !== void 0) return source;
  const { secretMissing } = await Promise.all(/* import() */[__nccwpck_require__.e(323), __nccwpck_require__.e(573)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8573));
  return { ...source, kind: "closed", problem: secretMissing(location) };
}




/***/ }),

/***/ 9815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
// src/token/secret.ts
var HIDDEN = "***";
var Secret = class {
  #value;
  constructor(value) {
    this.#value = value;
  }
  reveal() {
    return this.#value;
  }
  equals(other) {
    return this.#value === other.#value;
  }
  toString() {
    return HIDDEN;
  }
  toJSON() {
    return HIDDEN;
  }
  [Symbol.toPrimitive]() {
    return HIDDEN;
  }
  [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
    return HIDDEN;
  }
};




/***/ }),

/***/ 2793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SO: () => (/* binding */ canUseProxy),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   iJ: () => (/* binding */ proxyFor),
/* harmony export */   rq: () => (/* binding */ readProxies)
/* harmony export */ });
// src/net/proxy.ts
var PORTS = { "https:": "443", "http:": "80" };
function readProxies(env) {
  const proxies = {};
  for (const protocol of ["https:", "http:"]) {
    const small = `${protocol.slice(0, -1)}_proxy`;
    const name = [small, small.toUpperCase()].find((candidate) => env[candidate]?.trim());
    if (name === void 0) continue;
    const address = readAddress(env[name]);
    if (address === void 0) return { kind: "invalid", name };
    proxies[protocol] = address;
  }
  const exceptions = (env.no_proxy || env.NO_PROXY || "").toLowerCase().split(/[\s,]+/);
  return { kind: "read", proxies: { ...proxies, exceptions: exceptions.filter(Boolean) } };
}
function readAddress(value = "") {
  const address = value.includes("://") ? value : `http://${value.trim()}`;
  if (!URL.canParse(address)) return void 0;
  const url = new URL(address);
  const isProxy = url.protocol in PORTS && !/["'`,]/.test(url.hostname);
  return isProxy && canDecode(`${url.username}:${url.password}`) ? url.href : void 0;
}
function canDecode(part) {
  try {
    decodeURIComponent(part);
    return true;
  } catch {
    return false;
  }
}
function proxyFor({ protocol, hostname, port }, proxies) {
  if (isLoopback(hostname)) return void 0;
  const names = [hostname.replace(/[[\]]/g, ""), hostname, `${hostname}:${port || PORTS[protocol]}`];
  const isExcepted = proxies.exceptions?.some((exception) => {
    const end = `.${exception.replace(/^\*?\./, "")}`;
    return exception === "*" || names.some((name) => `.${name}`.endsWith(end));
  });
  return isExcepted ? void 0 : proxies[protocol];
}
function isLoopback(hostname) {
  return /^((.*\.)?localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
function canUseProxy(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 24 || major === 24 && minor >= 5 || major === 22 && minor >= 21;
}




/***/ }),

/***/ 9496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
// src/inputs/options.ts
var InputError = class extends Error {
  code = "input-invalid";
  input;
  hint;
  constructor(input, problem, hint) {
    super(`${input}: ${problem}`);
    this.name = "InputError";
    this.input = input;
    this.hint = hint;
  }
};




/***/ }),

/***/ 3332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ heartbeatAnswered),
/* harmony export */   Fg: () => (/* binding */ definitionOf),
/* harmony export */   HA: () => (/* binding */ defaultOf),
/* harmony export */   Hi: () => (/* binding */ createCommonText),
/* harmony export */   N9: () => (/* binding */ isCredentialKey),
/* harmony export */   Nu: () => (/* binding */ readRepository),
/* harmony export */   PK: () => (/* binding */ credentialPartsOf),
/* harmony export */   PL: () => (/* binding */ refuseCredentialShape),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   QD: () => (/* binding */ credentialMissing),
/* harmony export */   QE: () => (/* binding */ endingVersion),
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES),
/* harmony export */   Sx: () => (/* binding */ kindByPrefix),
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   X5: () => (/* binding */ TARGET_KEYS),
/* harmony export */   XA: () => (/* binding */ fewerScopes),
/* harmony export */   _L: () => (/* binding */ DEFAULT_API_VERSION),
/* harmony export */   ab: () => (/* binding */ heartbeatFailed),
/* harmony export */   af: () => (/* binding */ readSecretName),
/* harmony export */   bX: () => (/* binding */ readServiceUrl),
/* harmony export */   fU: () => (/* binding */ PAGE_KEYS),
/* harmony export */   fk: () => (/* binding */ readPageId),
/* harmony export */   fr: () => (/* binding */ notExported),
/* harmony export */   gD: () => (/* binding */ findCredentials),
/* harmony export */   j5: () => (/* binding */ misplaced),
/* harmony export */   jr: () => (/* binding */ LOCATION_READERS),
/* harmony export */   lj: () => (/* binding */ entryKeyOf),
/* harmony export */   mc: () => (/* binding */ INPUTS),
/* harmony export */   pA: () => (/* binding */ requireSecretValue),
/* harmony export */   rw: () => (/* binding */ TOKEN_KEYS),
/* harmony export */   wd: () => (/* binding */ readAssets),
/* harmony export */   xc: () => (/* binding */ readAppId),
/* harmony export */   yx: () => (/* binding */ storeAgain)
/* harmony export */ });
/* harmony import */ var _chunk_HQH6WZ4N_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7877);
/* harmony import */ var _chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6090);
/* harmony import */ var _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9496);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9815);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5946);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5341);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1526);








// src/messages/warnings.ts
function credentialMissing() {
  return {
    reason: "permission-missing",
    kind: "permanent",
    message: "There is no credential to set a variable or send an event with.",
    hint: "Set secrets-app-client-id and secrets-app-private-key, or secrets-token, with Variables: write for expiry-variable and Contents: write for dispatch-event."
  };
}
function notExported() {
  return {
    reason: "target-not-written",
    message: "Later steps did not get the token, because the environment file could not be written.",
    hint: "Check that nothing changes GITHUB_ENV before this step."
  };
}
function fewerScopes(lost) {
  return {
    reason: "new-token-lacks-scopes",
    message: `The new token is stored, but it lacks permissions that the old one had: ${lost.join(", ")}.`,
    hint: "If a workflow needs them, log in again and leave every permission ticked."
  };
}
function heartbeatAnswered(status) {
  return `heartbeat-url answered with HTTP ${status}.`;
}
function heartbeatFailed(cause) {
  return `heartbeat-url could not be reached (${cause}).`;
}

// src/net/common-text.ts
var SAMPLE = 5;
var BUCKETS = 1 << 18;
var BASE = 31;
var FIELDS = 3;
var LEAVING = BASE ** (SAMPLE - 1);
function createCommonText() {
  const forms = [];
  const leasts = [];
  const last = new Int32Array(BUCKETS);
  let samples = new Int32Array(FIELDS * 256);
  let count = 1;
  const visit = (text, meet) => {
    let number = 0;
    for (let end = 0; end < text.length; end++) {
      const at = end - SAMPLE + 1;
      if (at > 0) number -= Math.imul(text.charCodeAt(at - 1), LEAVING);
      number = Math.imul(number, BASE) + text.charCodeAt(end) | 0;
      if (at < 0) continue;
      for (let sample = last[bucketOf(number)] ?? 0; sample !== 0; sample = samples[FIELDS * sample + 2] ?? 0) {
        const form = samples[FIELDS * sample] ?? 0;
        const span = extend(text, at, forms[form] ?? "", samples[FIELDS * sample + 1] ?? 0);
        if (span[1] - span[0] >= (leasts[form] ?? 0) && /[a-z\d]/.test(text.slice(...span)) && meet(span))
          return true;
      }
    }
    return false;
  };
  return {
    add(form, least) {
      const number = forms.push(form) - 1;
      leasts.push(least);
      for (let at = 0; at + SAMPLE <= form.length; at += least - SAMPLE + 1) {
        const bucket = bucketOf(numberOf(form, at));
        if (FIELDS * (count + 1) > samples.length) samples = grown(samples);
        samples.set([number, at, last[bucket] ?? 0], FIELDS * count);
        last[bucket] = count++;
      }
    },
    find(text) {
      const found = [];
      visit(text, (span) => {
        found.push(span);
        return false;
      });
      return found;
    },
    has: (text) => visit(text, () => true)
  };
}
function grown(numbers) {
  const more = new Int32Array(2 * numbers.length);
  more.set(numbers);
  return more;
}
function numberOf(text, from) {
  let number = 0;
  for (let at = from; at < from + SAMPLE; at++) number = Math.imul(number, BASE) + text.charCodeAt(at) | 0;
  return number;
}
function bucketOf(number) {
  return (number ^ number >>> 18) & BUCKETS - 1;
}
function extend(text, at, form, formAt) {
  let after = 0;
  while (text.charCodeAt(at + after) === form.charCodeAt(formAt + after)) after++;
  let before = 0;
  while (text.charCodeAt(at - before - 1) === form.charCodeAt(formAt - before - 1)) before++;
  return [at - before, at + after];
}

// src/inputs/credentials.ts
var SHAPES = [
  {
    what: "an access token of Meta",
    input: "access-token",
    pattern: /(?:^|[^a-z0-9])(?:EAA|IG(?:AA|Q[A-Z])|TH(?:AA|Q[A-Z]))(?=[a-z0-9_-]*\d)[a-z0-9][a-z0-9_-]{19,}/i
  },
  {
    what: "an app access token of Meta (ID|SECRET)",
    input: "access-token",
    pattern: /(?:^|\D)\d{6,}(?:\||%7C)[\w-]{16,}/i
  },
  {
    what: "a token of GitHub",
    input: "secrets-token",
    pattern: /(?:^|[^a-z0-9])(?:gh[pousr]_|github_pat_)(?:(?=[a-z0-9]*\d)[a-z0-9]{10,}|\d+_eyJ)/i
  },
  {
    what: "a private key",
    input: "secrets-app-private-key",
    pattern: /-----BEGIN [A-Z ]*PRIVATE KEY|(?:^|\s)MII[A-Za-z0-9+/]{60,}/
  },
  {
    what: "an app secret of Meta",
    input: "app-secret",
    pattern: /(?:^|[\s,=])(?=\d*[a-f])[0-9a-f]{32}(?:$|[\s,])/i
  }
];
function credentialShapeIn(text) {
  return SHAPES.find(({ pattern }) => pattern.test(text));
}
function kindByPrefix(value) {
  if (/^(?:EAA|IG(?:AA|Q[A-Z])|TH(?:AA|Q[A-Z]))[A-Za-z0-9_-]{17,}$/.test(value)) return "meta-token";
  if (/^(?:gh[pousr]_|github_pat_)\S{10,}$/.test(value)) return "github-token";
  return value.includes("-----BEGIN") ? "private-key" : void 0;
}
var PIECE = 8;
function findCredentials(credentials) {
  const index = createCommonText();
  for (const { value } of credentials) index.add(withoutMarks(value).toLowerCase(), PIECE);
  let owners;
  return (text) => {
    for (const reading of readingsOf(text)) {
      if (!index.has(reading.toLowerCase())) continue;
      owners ??= ownersOfPieces(credentials);
      for (const piece of piecesOf(reading)) {
        const owner = owners.get(piece);
        if (owner !== void 0) return owner;
      }
    }
    return void 0;
  };
}
function ownersOfPieces(credentials) {
  const owners = /* @__PURE__ */ new Map();
  for (const { name: name2, value } of credentials) {
    for (const piece of piecesOf(withoutMarks(value))) if (!owners.has(piece)) owners.set(piece, name2);
  }
  return owners;
}
function* readingsOf(text) {
  yield text;
  for (const [word] of text.matchAll(/[A-Za-z0-9+/_-]{12,}/g)) {
    for (const from of [0, 1, 2, 3]) yield Buffer.from(word.slice(from), "base64").toString("latin1");
  }
  for (const [digits] of text.matchAll(/[0-9a-f]{16,}/gi)) {
    for (const from of [0, 1]) yield Buffer.from(digits.slice(from), "hex").toString("latin1");
  }
}
function withoutMarks(value) {
  return value.replace(/-----[A-Z ]+-----/g, "").replace(/^(?:EAA|IG(?:AA|Q[A-Z])|TH(?:AA|Q[A-Z])|gh[pousr]_|github_pat_)/, "");
}
function* piecesOf(text) {
  const lower = text.toLowerCase();
  for (let start = 0; start + PIECE <= lower.length; start++) {
    const piece = lower.slice(start, start + PIECE);
    if (!/^\d+$/.test(piece) && new Set(piece).size > 2) yield piece;
  }
}
function refuseCredentialShape(name2, text) {
  for (const reading of readingsOf(text)) {
    const shape = credentialShapeIn(reading);
    if (shape !== void 0) throw misplaced(name2, `looks like ${shape.what}`);
  }
}
function misplaced(name2, what) {
  return new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
    name2,
    `${what}. No credential belongs here: this is printed, published or sent on.`,
    `Write what is asked for itself, such as the name META_ACCESS_TOKEN, not \${{ secrets.META_ACCESS_TOKEN }}. Replace a real credential that was shown before.`
  );
}
function refuseLiteral(name2, value, { secretName, except } = {}) {
  const literal = literalKindOf(value, secretName);
  if (literal !== void 0 && literal !== except)
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(name2, LITERALS[literal], workingForm(name2, literal));
}
function refuseUnfilled(name2, value) {
  const literal = isQuoted(value) ? "quoted" : value.includes("${{") ? "expression" : void 0;
  if (literal !== void 0) throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(name2, LITERALS[literal], NAME_FORMS[literal]);
}
function credentialPartsOf(value, secretName) {
  const literal = literalKindOf(value, secretName);
  switch (literal) {
    case void 0:
    case "address":
      return [value];
    case "quoted":
    case "half-quoted":
      return credentialPartsOf(value.replace(EDGE_MARKS, ""), secretName);
    case "bracketed":
      return credentialPartsOf(value.slice(1, -1).trim(), secretName);
    case "separated":
      return credentialPartsOf(value.replace(SEPARATORS, ""), secretName);
    case "assignment":
      return value.split(/[\s&?;,"']/).map((part) => part.replace(KEY, "")).filter((part) => part !== "" && !/^\w+=$/.test(part)).flatMap((part) => credentialPartsOf(part, secretName));
    case "json":
      return [...value.matchAll(/"((?:[^"\\]|\\.)*)"(\s*:)?/g)].flatMap(
        ([, text = "", isKey]) => isKey === void 0 ? credentialPartsOf(text, secretName) : []
      );
    default:
      return [];
  }
}
function isAddress(text) {
  return /^https?:\/\//i.test(text);
}
var LITERALS = {
  quoted: "has quotation marks around it, and they became a part of the value.",
  expression: "holds an expression that nothing filled in.",
  "bare-expression": "is an expression without the ${{ }} around it.",
  variable: "is the name of a shell variable and not its value.",
  name: "is the name of a secret and not its value.",
  mask: "is a row of asterisks, which a log shows in place of a value.",
  "half-quoted": "begins or ends with a quotation mark, which became a part of the value.",
  bracketed: "has brackets around it, and they became a part of the value.",
  separated: "ends with a comma, a semicolon or an escaped line break, which became a part of the value.",
  assignment: "is NAME=value, and only the value belongs here.",
  json: "is JSON, and only the value in it belongs here.",
  "no-value": "is what a program writes when it finds no value.",
  placeholder: "is a word that stands for a value, and not the value.",
  file: "is the name of a file, and its content belongs here.",
  address: "is an address and not a credential."
};
var NAME_FORMS = {
  quoted: "Write it without them.",
  expression: "Expressions work in a workflow file only. Write the value itself."
};
function literalKindOf(value, secretName) {
  if (isQuoted(value)) return "quoted";
  if (isHalfQuoted(value)) return "half-quoted";
  if (value.includes("${{") || /^\{\{.*\}\}$/.test(value)) return "expression";
  if (/^\{?\s*(?:secrets|vars|env|inputs|github|steps|needs|jobs|process\.env)(?:\.[\w.-]+|\[["'][\w.-]+["']\])+\s*\}?$/i.test(
    value
  ))
    return "bare-expression";
  if (/^\$|^%[^%]+%$/.test(value)) return "variable";
  if (/^[*•]+$/.test(value)) return "mask";
  if (/^(?:null|undefined|none|nil|\[object Object\])$/i.test(value)) return "no-value";
  if (/^(?:\{[^{]|\[\s*[{"])/.test(value)) return "json";
  if (/^(?:<.+>|\[.+\]|\(.+\))$/s.test(value)) return "bracketed";
  if (/^(?:your|insert|paste|enter|replace)[ _-][\w -]+$|^(?:change[_-]?me|placeholder|true|false)$/i.test(
    value
  ))
    return "placeholder";
  if (KEY.test(value)) return "assignment";
  if (isAddress(value)) return "address";
  if (SEPARATORS.test(value) && !value.includes("-----")) return "separated";
  if (/^[\w./\\~:-]{1,200}\.(?:pem|txt|json|ya?ml|env)$/i.test(value)) return "file";
  const isName = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value);
  const isOwnName = value.toUpperCase() === secretName?.toUpperCase() && value.length <= LONGEST_NAME;
  return value !== "" && (isName || isOwnName) && credentialShapeIn(value) === void 0 ? "name" : void 0;
}
var LONGEST_NAME = 40;
function isQuoted(value) {
  return /^(?:".*"|'.*'|`.*`|“.*”|‘.*’|„.*“|«.*»)$/s.test(value);
}
function isHalfQuoted(value) {
  return value.replace(EDGE_MARKS, "").length === value.length - 1 && !/["'`“”‘’„«»]/.test(value.slice(1, -1));
}
var EDGE_MARKS = /^["'`“”‘’„«»]|["'`“”‘’„«»]$/g;
var SEPARATORS = /(?:[,;]|\\[rn])+$/;
var KEY = /^(?:export\s+)?[A-Za-z_][\w.-]*\s*(?:=(?!=*$)|:(?!\/\/|\\)(?=\s*\S))\s*/;
function workingForm(name2, literal) {
  const isShell = literal === "variable" || literal === "expression" || literal === "bare-expression";
  return storeAgain(name2, isShell, !STANDS_FOR_IT.has(literal));
}
var STANDS_FOR_IT = /* @__PURE__ */ new Set(["expression", "bare-expression", "variable", "name"]);
function storeAgain(name2, isShell = false, isStored = true) {
  if (/^[A-Z][A-Z0-9_]*$/.test(name2)) {
    const shell = isShell ? " A shell fills in another variable only where it knows it and only outside single quotes." : "";
    return `Set the environment variable ${name2} to the value itself.${shell}`;
  }
  if (name2.startsWith("--config")) {
    return `Set the value in the environment and write: ${keyOf(name2)}: \${{ env.NAME }}`;
  }
  if (name2 === "standard input") return "Pipe the value itself.";
  if (name2 === "--token-file") return "Write the token into the file, and nothing else.";
  const store = isStored ? "Store the secret again, the value and nothing else. " : "";
  return `${store}Example: ${keyOf(name2)}: ${FORMS[keyOf(name2)] ?? "${{ secrets.NAME }}"}`;
}
function keyOf(name2) {
  return name2.slice(name2.lastIndexOf(".") + 1);
}
var FORMS = {
  "access-token": "${{ secrets.META_ACCESS_TOKEN }}",
  value: "${{ secrets.META_TOKEN_ACME }}",
  "app-secret": "${{ secrets.META_APP_SECRET }}",
  "client-token": "${{ secrets.META_CLIENT_TOKEN }}",
  "secrets-token": "${{ steps.app-token.outputs.token }}",
  "secrets-app-private-key": "${{ secrets.SECRETS_APP_PRIVATE_KEY }}",
  "github-token": "${{ github.token }}",
  "heartbeat-url": "${{ secrets.HEARTBEAT_URL }}"
};

// src/token/api-version.ts
var DEFAULT_API_VERSION = "v27.0";
var WARN_BEFORE = 60 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_3__/* .DAY */ .d_;
var ENDS = {
  graph: {
    "v20.0": "2026-09-24",
    "v21.0": "2027-01-21",
    "v22.0": "2027-05-20",
    "v23.0": "2027-10-08",
    "v24.0": "2028-02-18",
    "v25.0": "2028-07-29"
  },
  marketing: { "v23.0": "2026-06-09", "v24.0": "2026-11-10", "v25.0": "2027-02-23" }
};
function endingVersion(version, asksAds, now) {
  const isNear = (day) => (
    // Stryker disable next-line ConditionalExpression: no day is no number, which is near nothing
    day !== void 0 && Date.parse(day) / 1e3 - now <= WARN_BEFORE
  );
  const ofAds = asksAds ? ENDS.marketing[version] : void 0;
  const ofAll = ENDS.graph[version];
  if (isNear(ofAll)) return { version, endsAt: Date.parse(ofAll) / 1e3, onlyAds: false };
  return isNear(ofAds) ? { version, endsAt: Date.parse(ofAds) / 1e3, onlyAds: true } : void 0;
}

// src/inputs/authorization-response.ts
function readPastedResponse(name2, pasted) {
  if (pasted === "") return void 0;
  const value = unwrapPasted(pasted);
  refusePastedCredential(name2, value);
  if (value.length <= LONGEST_RESPONSE && (value.startsWith("{") || /^[\x21-\x7e]+$/.test(value)))
    return readAuthorizationResponse(value);
  throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
    name2,
    "is neither an address nor a code.",
    `Paste the whole address that the dialog ended on. Example: ${name2}: http://localhost:8080/?code=\u2026&state=\u2026`
  );
}
var LONGEST_RESPONSE = 1e4;
function refusePastedCredential(name2, value) {
  const shape = credentialShapeIn(value);
  if (shape !== void 0 && shape.input !== "app-secret") {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
      name2,
      `looks like ${shape.what}, and only the address that the dialog ended on belongs here.`,
      `Paste that address, with code and state in it. A token that was pasted must be replaced. Example: ${name2}: http://localhost:8080/?code=\u2026&state=\u2026`
    );
  }
}
function readAuthorizationResponse(pasted) {
  const text = unwrapPasted(pasted);
  const json = text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1);
  if (text.startsWith("{") || json.includes('"error')) return readJson(json);
  const address = text.replace(/#.*/s, "").replace(/^code=(?=[\w.~-]+$)/, "");
  if (!PARAMETER.test(address)) {
    if (BARE_CODE.test(address) && kindByPrefix(address) === void 0)
      return { kind: "code", code: new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(address), hasAddress: false };
    const number2 = /\berror_code\W{1,5}(\d{1,9})\b/.exec(text)?.[1] ?? null;
    const words2 = wordsOf(sentenceIn(text));
    return number2 === null ? failure("login-unreadable", words2) : failure("login-refused", { ...numberOf2(number2), ...words2 });
  }
  const origin = originOf(address);
  const query = new URLSearchParams(address.slice(address.indexOf("?") + 1));
  const state = query.get("state");
  const returned = state === null ? {} : { returnedState: state };
  const error = query.get("error");
  const number = query.get("error_code");
  const words = query.get("error_message") ?? query.get("error_description");
  if (error !== null || number !== null || words !== null) {
    if (error === "access_denied" && isByPerson(query.get("error_reason"), words))
      return failure("login-cancelled", returned);
    return failure("login-refused", { ...numberOf2(number), ...wordsOf(words), ...returned });
  }
  const code = query.get("code");
  return code !== null && CODE.test(code) ? {
    kind: "code",
    code: new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(code),
    hasAddress: true,
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ origin }),
    ...returned
  } : failure("login-unreadable");
}
function unwrapPasted(pasted) {
  const text = pasted.trim().replace(/^[<"'`]|[>"'`]$/g, "").trim();
  const lines = text.split(/\s*[\r\n]\s*/);
  const whole = lines.every((line) => !/\s/.test(line)) ? lines.join("") : text;
  return whole.replace(/(?<=[?&]\S*)&(?:amp|#38|#x26);/gi, "&");
}
function originOf(address) {
  const { origin = "null" } = URL.canParse(address) ? new URL(address) : {};
  if (origin !== "null") return origin;
  const host = /^(localhost|[\w-]+(?:\.[\w-]+)+)(:\d+)?(?=[/?])/i.exec(address)?.[0];
  return host && `//${host.toLowerCase()}`;
}
function isByPerson(reason, words) {
  return reason ? reason.toLowerCase() === "user_denied" : words === null || /\bdenied\b/i.test(words);
}
function sentenceIn(text) {
  const words = text.split(/\s+/);
  return words.length > 2 ? words.map((word) => word.length <= LONGEST_WORD && !MAY_BE_CODE.test(word) ? word : "\u2026").join(" ") : void 0;
}
var MAY_BE_CODE = /^(?=.*\d)(?=.*[A-Za-z]).{8,}$/;
function readJson(text) {
  let page;
  try {
    page = JSON.parse(text);
  } catch {
    return failure("login-unreadable");
  }
  const { code } = page;
  if (typeof code === "string" && BARE_CODE.test(code) && page.state_checked === true) {
    return { kind: "code", code: new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(code), hasAddress: false, isChecked: true };
  }
  const inner = page.error ?? page;
  const number = inner.error_code ?? inner.code;
  const words = inner.error_message ?? inner.message;
  return number === void 0 && words === void 0 ? failure("login-unreadable") : failure("login-refused", { ...numberOf2(number), ...wordsOf(words) });
}
function failure(reason, rest = {}) {
  return { kind: "failure", reason, ...rest };
}
function numberOf2(value) {
  return /^\d{1,9}$/.test(String(value)) ? { errorCode: Number(value) } : {};
}
function wordsOf(value) {
  return typeof value === "string" && value !== "" ? { errorMessage: value.slice(0, LONGEST_WORDS) } : {};
}
var PARAMETER = /(?:^|[?&])\w+=/;
var LONGEST_WORDS = 500;
var LONGEST_WORD = 30;
var CODE = /^[\x21-\x7e]{1,4096}$/;
var BARE_CODE = /^[\w.~-]{10,4096}$/;

// src/inputs/private-key.ts
function readPrivateKey(name2, value) {
  if (value === "") return void 0;
  refuseLiteral(name2, value, { except: "file" });
  const [, label = "", body = ""] = /^-----BEGIN ([A-Z ]+)-----(.*)-----END \1-----$/s.exec(value.replace(/\\r|\\n/g, "").trim()) ?? [];
  const text = body.replace(/\s/g, "");
  if (label === "ENCRYPTED PRIVATE KEY" || /Proc-Type/.test(body)) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(name2, "is locked with a passphrase.", `Store the key as GitHub gave it. ${EXAMPLE}`);
  }
  const lines = text.match(/.{1,64}/g) ?? [];
  const pem = [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\n");
  if (!isRsa(pem)) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
      name2,
      "is not the whole private key of a GitHub App: it must be the whole .pem file, from BEGIN to END.",
      `Store the file again: ${STORE} < key.pem (in PowerShell: Get-Content -Raw key.pem | ${STORE}). ${EXAMPLE}`
    );
  }
  return new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(pem);
}
var STORE = "gh secret set SECRETS_APP_PRIVATE_KEY";
var EXAMPLE = "Example: secrets-app-private-key: ${{ secrets.SECRETS_APP_PRIVATE_KEY }}";
function isRsa(pem) {
  try {
    return (0,_chunk_HQH6WZ4N_js__WEBPACK_IMPORTED_MODULE_5__/* .createPrivateKey */ .Jj)(pem).asymmetricKeyType === "rsa";
  } catch {
    return false;
  }
}

// src/inputs/values.ts
function named(read) {
  return (name2, value, ...more) => {
    refuseUnfilled(name2, value);
    refuseCredentialShape(name2, value);
    return read(name2, value, ...more);
  };
}
function optional(read) {
  return (name2, value) => value === "" ? void 0 : read(name2, value);
}
function wholeNumber(value) {
  return /^(\d{1,32})(?:\.0+)?$/.exec(value)?.[1];
}
var readDays = named((name2, value, example) => {
  const days2 = wholeNumber(value);
  if (days2 === void 0 || days2.length > 3 || Number(days2) > 365) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
      name2,
      "must be a whole number of days from 0 to 365.",
      `Example: ${name2}: ${example}`
    );
  }
  return Number(days2);
});
var readBoolean = named((name2, value) => {
  switch (value.toLowerCase()) {
    case "true":
      return true;
    case "false":
      return false;
    default:
      throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(name2, "must be true or false.", `Example: ${name2}: true`);
  }
});
function readChoice(name2, value, choices) {
  refuseUnfilled(name2, value);
  refuseCredentialShape(name2, value);
  const chosen = choices.find((choice2) => choice2 === value);
  if (chosen === void 0) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(name2, `must be one of ${choices.join(", ")}.`, `Example: ${name2}: ${choices[0]}`);
  }
  return chosen;
}
var readAppId = named((name2, value) => {
  const id = wholeNumber(value);
  if (id === void 0) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
      name2,
      value === "" ? "is missing." : "must be the number of a Meta app.",
      `You can find it on https://developers.facebook.com/apps. Example: ${name2}: "123456789012345"`
    );
  }
  return id;
});
var readUserId = optional(
  idReader("a user or system user, as the Access Token Debugger shows it", '"10215241773831025"')
);
var readConfigId = optional(
  idReader("a configuration of Facebook Login for Business", '"1234567890123456"')
);
var readPageId = idReader("a Facebook page", '"103455271248220"');
function idReader(what, example) {
  return named((name2, value) => {
    const id = wholeNumber(value);
    if (id !== void 0) return id;
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(name2, `must be the number of ${what}.`, `Example: ${name2}: ${example}`);
  });
}
function readSecretValue(name2, value, secretName) {
  if (value === "") return void 0;
  refuseLiteral(name2, value, { secretName });
  if (/^(?:Bearer|OAuth|token)\s/i.test(value)) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
      name2,
      "begins with a word of a request, such as Bearer, and only the value belongs here.",
      storeAgain(name2)
    );
  }
  if (!/^[\x21-\x7e]+$/.test(value) || value.length > 48e3) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
      name2,
      "holds a space, a line break or another character that no credential has.",
      storeAgain(name2)
    );
  }
  return new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(value);
}
function requireSecretValue(name2, value, hint, secretName) {
  const secret = readSecretValue(name2, value, secretName);
  if (secret === void 0) throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(name2, "is missing or empty.", hint);
  return secret;
}
var readSecretName = named((name2, value) => {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(value) || /^GITHUB_/i.test(value)) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
      name2,
      value === "" ? "is missing." : "must be a name that GitHub accepts for a secret: letters, digits and _, not starting with a digit or GITHUB_.",
      `Example: ${name2}: META_ACCESS_TOKEN`
    );
  }
  return value.toUpperCase();
});
var readVariableName = named((name2, value, example) => {
  if (value === "") return void 0;
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(value) || /^(GITHUB|RUNNER)_/i.test(value) || /^(NODE_OPTIONS|CI|PATH)$/i.test(value)) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
      name2,
      "must be a name of letters, digits and _, not starting with a digit or GITHUB_.",
      `Example: ${name2}: ${example}`
    );
  }
  return value;
});
var readRepository = named((name2, value) => {
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/.test(value)) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(name2, "must be a repository as OWNER/NAME.", `Example: ${name2}: acme/website`);
  }
  return value;
});
var readOrganization = named((name2, value) => {
  if (value === "") return void 0;
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(value)) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(name2, "must be the name of an organization on GitHub.", `Example: ${name2}: acme`);
  }
  return value;
});
var readEnvironment = named((name2, value) => {
  if (value === "") return void 0;
  if (value.length > 255 || new RegExp("\\p{Cc}", "u").test(value) || /^\.{1,2}$/.test(value)) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(name2, "must be the name of an environment.", `Example: ${name2}: production`);
  }
  return value;
});
var readScopes = named((name2, value) => {
  const scopes = listOf(value, /[\s,]/);
  if (!scopes.every((scope) => /^[a-z][a-z0-9_]{0,63}$/.test(scope))) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
      name2,
      "must be permissions of Meta, separated by commas, spaces or line breaks.",
      `Example: ${name2}: ads_read, read_insights`
    );
  }
  return [...new Set(scopes)];
});
var readLabels = named((name2, value) => {
  const [first, ...others] = listOf(value, /[,\n]/);
  const isLabel = (label) => label.length <= 50 && !new RegExp("\\p{Cc}|^\\.{1,2}$", "u").test(label);
  if (first === void 0 || ![first, ...others].every(isLabel)) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
      name2,
      "must be one label or several, separated by commas, of at most 50 characters each.",
      `Example: ${name2}: refresh-meta-token`
    );
  }
  return [first, ...others];
});
var MOST_ASSIGNEES = 10;
var readAssignees = named((name2, value) => {
  const logins = listOf(value, /[\s,]/).map((login) => login.replace(/^@/, ""));
  if (logins.length > MOST_ASSIGNEES || !logins.every((login) => /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(\[bot\])?$/.test(login))) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
      name2,
      "must be GitHub logins, ten at most, separated by commas.",
      `Example: ${name2}: octocat`
    );
  }
  return logins;
});
var readMentions = named((name2, value) => {
  const mentions = listOf(value, /[\s,]/).map((mention) => `@${mention.replace(/^@/, "")}`);
  const isRight = (mention) => /^@[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\/[A-Za-z0-9][\w.-]{0,99})?$/.test(mention);
  if (mentions.length > MOST_ASSIGNEES || !mentions.every(isRight)) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
      name2,
      "must be people as @login or teams as @organization/team, ten at most, separated by commas.",
      `Example: ${name2}: @octocat, @acme/marketing`
    );
  }
  return [...new Set(mentions)];
});
var ASSET_FORMS = [
  ["act_", "ad-account"],
  ["page:", "page"],
  ["instagram:", "instagram"],
  ["threads:", "threads"],
  ["business:", "business"],
  ["whatsapp:", "whatsapp"],
  ["phone:", "phone"],
  ["dataset:", "dataset"]
];
var readAssets = named((name2, value) => {
  const assets = listOf(value.replace(/(:)[ \t]+(?=\d)/g, "$1"), /[\s,]/).map(
    (text) => readAsset(name2, text)
  );
  const isSame = (one, other) => one.kind === other.kind && one.id === other.id;
  return assets.filter((one, index) => assets.findIndex((other) => isSame(one, other)) === index);
});
function readAsset(name2, text) {
  for (const [prefix, kind] of ASSET_FORMS) {
    if (!text.toLowerCase().startsWith(prefix)) continue;
    const id = wholeNumber(text.slice(prefix.length));
    if (id !== void 0) return { kind, id, name: text };
  }
  const isBare = wholeNumber(text) !== void 0;
  const forms = ASSET_FORMS.map(([prefix]) => `${prefix}ID`).join(", ");
  throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
    name2,
    isBare ? "has an ID without its kind: perhaps an ad account, which is written act_ID, or a page, which is written page:ID." : `must be assets in one of these forms: ${forms}; ID is a number.`,
    `Example: ${name2}: act_1234567890, page:103455271248220`
  );
}
var readRedirectUri = named((name2, value) => {
  const url = parseUrl(value);
  if (url === null || !/^https?:$/.test(url.protocol) || url.hash !== "") {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
      name2,
      `must be an absolute address, exactly as in the app's "Valid OAuth Redirect URIs".`,
      `Example: ${name2}: http://localhost:8080/`
    );
  }
  return value;
});
var readApiVersion = named((name2, value) => {
  if (!/^v\d{1,3}\.\d{1,2}$/.test(value)) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(name2, "must be a version of the Graph API.", `Example: ${name2}: v27.0`);
  }
  return value;
});
var readServiceUrl = named((name2, value, example) => {
  const url = parseUrl(value);
  const isSafe = url?.protocol === "https:" || url?.protocol === "http:" && isLoopback(url.hostname);
  if (url === null || !isSafe || url.username !== "" || url.password !== "" || /[?#]/.test(value)) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
      name2,
      "must be an https address without user, query or fragment (http only on loopback).",
      `Example: ${name2}: ${example}`
    );
  }
  return value.replace(/\/+$/, "");
});
function readPingUrl(name2, value) {
  if (value === "") return void 0;
  refuseLiteral(name2, value, { except: "address" });
  const url = parseUrl(value);
  const isSafe = url?.protocol === "https:" || url?.protocol === "http:" && isLoopback(url.hostname);
  if (!isSafe) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
      name2,
      "must be an https address (http only on loopback).",
      `Example: ${name2}: \${{ secrets.HEARTBEAT_URL }}`
    );
  }
  return new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(value);
}
var readEventType = named((name2, value) => {
  if (value === "") return void 0;
  if (value.length > 100 || !/^[\x21-\x7e]+$/.test(value)) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
      name2,
      "must be a word of at most 100 characters.",
      `Example: ${name2}: meta-token-refreshed`
    );
  }
  return value;
});
function parseUrl(value) {
  return URL.canParse(value) ? new URL(value) : null;
}
function isLoopback(hostname) {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
function listOf(value, separator) {
  const lines = value.split("\n").filter((line) => line.trim() !== "");
  const isHyphened = lines.every((line) => /^\s*-(?:\s|$)/.test(line));
  const inBrackets = /^\s*\[(.*[,"'].*)\]\s*$/s.exec(value)?.[1];
  const parts = isHyphened ? lines.map((line) => line.replace(/^\s*-/, "")) : (inBrackets ?? value).split(inBrackets === void 0 ? separator : /,/);
  const isYaml = isHyphened || inBrackets !== void 0;
  return parts.map((part) => part.trim()).map((part) => isYaml ? part.replace(/^(["'])(.*)\1$/, "$2") : part).filter((part) => part !== "");
}
var readAppClientId = optional(
  named((name2, value) => {
    if (/^Iv[\w.-]{2,60}$/.test(value) || /^\d{1,20}$/.test(value)) return value;
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
      name2,
      "must be the client ID of a GitHub App, as its settings show it.",
      `Example: ${name2}: \${{ vars.SECRETS_APP_CLIENT_ID }}`
    );
  })
);

// src/inputs/table.ts
function define(kind, reader, rest) {
  return { kind, read: reader, ...rest };
}
var name = (reader, rest) => define("name", reader, rest);
var credential = (rest) => define("credential", readSecretValue, rest);
var list = (rest) => define("list", (_name, value) => value, rest);
var days = (example, rest) => name((field, value) => readDays(field, value, example), { default: String(example), ...rest });
var variable = (example, rest) => name((field, value) => readVariableName(field, value, example), rest);
var service = (address, what, rest = {}) => name((field, value) => readServiceUrl(field, value, address), {
  default: address,
  of: "run",
  flag: { argument: "<address>", text: `address of ${what}` },
  ...rest
});
var choice = (choices, rest) => name((field, value) => readChoice(field, value, choices), { default: choices[0], ...rest });
var INPUTS = {
  "app-id": name(optional(readAppId), {
    of: "token",
    flag: { argument: "<id>", text: "Meta app ID (or META_APP_ID)" }
  }),
  "app-secret": credential({ of: "token" }),
  "access-token": credential({ of: "token", entryKey: "value" }),
  "secret-name": name(readSecretName, {
    of: "token",
    entryKey: "secret",
    flag: { name: "secret", argument: "<name>", text: "name of the secret (not its value)" }
  }),
  environment: name(readEnvironment, {
    of: "token",
    flag: { argument: "<name>", text: "the secret belongs to this environment" }
  }),
  organization: name(readOrganization, {
    of: "token",
    flag: { argument: "<name>", text: "the secret belongs to this organization" }
  }),
  tokens: list({ of: "run" }),
  "secrets-token": credential({ of: "run" }),
  "secrets-app-client-id": name(readAppClientId, { of: "run", onlyInActions: true }),
  "secrets-app-private-key": define("credential", readPrivateKey, { of: "run", onlyInActions: true }),
  "github-token": credential({ of: "run" }),
  mode: choice(["refresh", "check", "reauthorize"], { of: "run", onlyInActions: true }),
  "authorization-response": define("response", readPastedResponse, { of: "run", onlyInActions: true }),
  "client-token": credential({ of: "run", onlyInActions: true }),
  platform: choice(["auto", ..._chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_0__/* .PLATFORMS */ .P4], {
    of: "token",
    flag: { argument: "<name>", text: "facebook, instagram, threads or auto" }
  }),
  "required-scopes": name(readScopes, {
    of: "token",
    flag: {
      name: "require",
      argument: "<list>",
      text: "permissions that the token must have, separated by commas"
    }
  }),
  assets: name(readAssets, {
    of: "token",
    flag: {
      name: "asset",
      argument: "<list>",
      text: "what the token must reach: act_ID, page:ID and others"
    }
  }),
  "config-id": name(readConfigId, {
    of: "token",
    flag: {
      argument: "<id>",
      text: "configuration of Facebook Login for Business, instead of --scope"
    }
  }),
  "expected-user-id": name(readUserId, {
    of: "token",
    flag: { argument: "<id>", text: "refuse a token of any other user" }
  }),
  "refresh-before-days": days(30, {
    of: "token",
    flag: { argument: "<days>", text: "refresh when less than this is left" }
  }),
  "warn-before-days": days(14, {
    of: "token",
    flag: { argument: "<days>", text: "ask for a person when less than this is left" }
  }),
  targets: list({ of: "token" }),
  pages: list({ of: "token" }),
  "open-issues": name(readBoolean, {
    default: "true",
    of: "run",
    flag: { argument: "<true|false>", text: "open, update and close the issue that asks for a person" }
  }),
  "issue-labels": name(readLabels, {
    default: "refresh-meta-token",
    of: "token",
    flag: { argument: "<list>", text: "labels of the issue" }
  }),
  "issue-assignees": name(readAssignees, {
    of: "token",
    flag: { argument: "<list>", text: "logins to assign the issue to" }
  }),
  "issue-mentions": name(readMentions, {
    of: "token",
    flag: { argument: "<list>", text: "people and teams to mention in the issue" }
  }),
  "redirect-uri": name(readRedirectUri, {
    default: {
      facebook: "http://localhost:8080/",
      // They send a browser back to https alone.
      instagram: "https://localhost/",
      threads: "https://localhost/"
    },
    of: "token",
    flag: { argument: "<address>", text: "redirect address for the login in the issue" }
  }),
  "expiry-variable": variable("META_TOKEN_EXPIRES_AT", {
    of: "token",
    flag: { argument: "<name>", text: "repository variable that gets the expiry" }
  }),
  "dispatch-event": name(readEventType, {
    of: "token",
    flag: { argument: "<type>", text: "repository_dispatch event to send after a refresh" }
  }),
  "export-env": variable("META_ACCESS_TOKEN", { of: "token", onlyInActions: true }),
  "heartbeat-url": define("ping", readPingUrl, { of: "run" }),
  "dry-run": name(readBoolean, {
    default: "false",
    of: "run",
    flag: { text: "print what would be done; change nothing" }
  }),
  "graph-api-version": name(readApiVersion, {
    default: DEFAULT_API_VERSION,
    of: "run",
    flag: { argument: "<version>", text: "version of the Graph API" }
  }),
  "graph-api-url": service("https://graph.facebook.com", "the Graph API"),
  "instagram-api-url": service("https://graph.instagram.com", "the Instagram API"),
  "instagram-login-url": service("https://api.instagram.com", "Instagram's logins"),
  "threads-api-url": service("https://graph.threads.net", "the Threads API")
};
var INPUT_NAMES = Object.keys(INPUTS);
function definitionOf(input) {
  return INPUTS[input];
}
function defaultOf(input, platform = "facebook") {
  const { default: value = "" } = definitionOf(input);
  return typeof value === "string" ? value : value[platform];
}
var TOKEN_KEYS = INPUT_NAMES.filter(
  (input) => definitionOf(input).of === "token"
).map(entryKeyOf);
function entryKeyOf(input) {
  return definitionOf(input).entryKey ?? input;
}
var LOCATION_READERS = {
  repository: optional(readRepository),
  environment: readEnvironment,
  organization: readOrganization,
  store: optional((field, value) => readChoice(field, value, _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_6__/* .SECRET_STORES */ .MJ)),
  secret: optional(readSecretName)
};
var LOCATION_KEYS = Object.keys(LOCATION_READERS);
var TARGET_KEYS = [...LOCATION_KEYS, "own-token"];
var PAGE_KEYS = ["page", ...LOCATION_KEYS, "targets"];
var CONFIG_KEYS = INPUT_NAMES.filter(
  (input) => !definitionOf(input).onlyInActions
);
function isCredentialKey(key) {
  return INPUT_NAMES.some((input) => {
    const { kind } = definitionOf(input);
    return (input === key || entryKeyOf(input) === key) && (kind === "credential" || kind === "ping");
  });
}
var LIST_KEYS = INPUT_NAMES.filter(
  (input) => definitionOf(input).kind === "list"
);




/***/ }),

/***/ 6090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ platformName),
/* harmony export */   CX: () => (/* binding */ scopesToRequest),
/* harmony export */   P4: () => (/* binding */ PLATFORMS),
/* harmony export */   QI: () => (/* binding */ BASIC_SCOPE),
/* harmony export */   T8: () => (/* binding */ platformOfPrefix),
/* harmony export */   TD: () => (/* binding */ isAppToken),
/* harmony export */   V7: () => (/* binding */ spreadSeconds),
/* harmony export */   Vb: () => (/* binding */ withBasicScope),
/* harmony export */   fM: () => (/* binding */ ofPlatform),
/* harmony export */   "if": () => (/* binding */ missingScopes),
/* harmony export */   nm: () => (/* binding */ dependsOnDataAccess),
/* harmony export */   rf: () => (/* binding */ scopesRuledByDataAccess),
/* harmony export */   s5: () => (/* binding */ dueAt)
/* harmony export */ });
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5946);


// src/token/platform.ts
var PLATFORMS = ["facebook", "instagram", "threads"];
function platformOfPrefix(token) {
  if (token.startsWith("EAA") || isAppToken(token)) return "facebook";
  if (token.startsWith("IG")) return "instagram";
  return token.startsWith("TH") ? "threads" : void 0;
}
function isAppToken(token) {
  return /^\d+\|/.test(token);
}
var BASIC_SCOPE = {
  facebook: void 0,
  instagram: "instagram_business_basic",
  threads: "threads_basic"
};
function ofPlatform(platform) {
  return { facebook: "Facebook's", instagram: "Instagram's", threads: "Threads'" }[platform];
}
function platformName(platform) {
  return { facebook: "Facebook", instagram: "Instagram", threads: "Threads" }[platform];
}

// src/token/policy.ts
var LONGEST_SPREAD = 3 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
function spreadSeconds(secretName) {
  return fnv1a(secretName.toUpperCase()) % LONGEST_SPREAD;
}
function fnv1a(text) {
  let hash = 2166136261;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 16777619);
  return hash >>> 0;
}
function dueAt(expiresAt, policy) {
  return expiresAt - policy.refreshBeforeDays * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ - policy.spreadSeconds;
}
function scopesToRequest(has, policy) {
  const spelledRight = has?.filter((scope) => /^[a-z][a-z0-9_]{0,63}$/.test(scope)) ?? [];
  return [.../* @__PURE__ */ new Set([...spelledRight, ...policy.requiredScopes])];
}
function withBasicScope(scopes, platform) {
  const basic = BASIC_SCOPE[platform];
  return basic === void 0 || scopes.includes(basic) ? scopes : [basic, ...scopes];
}
function missingScopes(scopes, policy) {
  return scopes === void 0 ? [] : policy.requiredScopes.filter((scope) => !scopes.includes(scope));
}
var OUTLIVES_DATA_ACCESS = /* @__PURE__ */ new Set([
  "ads_read",
  "ads_management",
  "business_management",
  "configure_page_transactions",
  "pages_manage_ads",
  "pages_manage_cta",
  "pages_manage_instant_articles",
  "pages_manage_engagement",
  "pages_manage_metadata",
  "pages_manage_posts",
  "pages_messaging",
  "pages_read_engagement",
  "pages_read_user_content",
  "pages_show_list",
  "read_audience_network_insights",
  "read_insights",
  "public_profile",
  "email"
]);
function dependsOnDataAccess(scopes) {
  return scopes === void 0 || scopesRuledByDataAccess(scopes).length > 0;
}
function scopesRuledByDataAccess(scopes) {
  return (scopes ?? []).filter((scope) => !OUTLIVES_DATA_ACCESS.has(scope));
}




/***/ }),

/***/ 9064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   context: () => (/* binding */ context)
/* harmony export */ });
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9896);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(857);
// node_modules/@actions/github/lib/context.js


var Context = class {
  /**
   * Hydrate the context from the environment
   */
  constructor() {
    var _a, _b, _c;
    this.payload = {};
    if (process.env.GITHUB_EVENT_PATH) {
      if ((0,fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(process.env.GITHUB_EVENT_PATH)) {
        this.payload = JSON.parse((0,fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
      } else {
        const path = process.env.GITHUB_EVENT_PATH;
        process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${os__WEBPACK_IMPORTED_MODULE_1__.EOL}`);
      }
    }
    this.eventName = process.env.GITHUB_EVENT_NAME;
    this.sha = process.env.GITHUB_SHA;
    this.ref = process.env.GITHUB_REF;
    this.workflow = process.env.GITHUB_WORKFLOW;
    this.action = process.env.GITHUB_ACTION;
    this.actor = process.env.GITHUB_ACTOR;
    this.job = process.env.GITHUB_JOB;
    this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
    this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
    this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
    this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
    this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
    this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
  }
  get issue() {
    const payload = this.payload;
    return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
  }
  get repo() {
    if (process.env.GITHUB_REPOSITORY) {
      const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
      return { owner, repo };
    }
    if (this.payload.repository) {
      return {
        owner: this.payload.repository.owner.login,
        repo: this.payload.repository.name
      };
    }
    throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
  }
};

// node_modules/@actions/github/lib/github.js
var context = new Context();



/***/ }),

/***/ 9163:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
// src/action/index.ts
var { main } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 1718));
await main();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/action/chunk-CLKRT4CT.js
var chunk_CLKRT4CT = __nccwpck_require__(2030);
// EXTERNAL MODULE: ./build/action/chunk-XG5APS5T.js
var chunk_XG5APS5T = __nccwpck_require__(3332);
// EXTERNAL MODULE: ./build/action/chunk-2A77TNOL.js
var chunk_2A77TNOL = __nccwpck_require__(469);
// EXTERNAL MODULE: ./build/action/chunk-HQH6WZ4N.js
var chunk_HQH6WZ4N = __nccwpck_require__(7877);
// EXTERNAL MODULE: ./build/action/chunk-WFY5MDCE.js
var chunk_WFY5MDCE = __nccwpck_require__(2793);
// EXTERNAL MODULE: ./build/action/chunk-S42V5FAK.js
var chunk_S42V5FAK = __nccwpck_require__(6883);
// EXTERNAL MODULE: ./build/action/chunk-O4IBU6H2.js
var chunk_O4IBU6H2 = __nccwpck_require__(8846);
// EXTERNAL MODULE: ./build/action/chunk-YRYOWLZM.js
var chunk_YRYOWLZM = __nccwpck_require__(6090);
// EXTERNAL MODULE: ./build/action/chunk-FUTKJSAF.js
var chunk_FUTKJSAF = __nccwpck_require__(9659);
// EXTERNAL MODULE: ./build/action/chunk-WWCT63U4.js
var chunk_WWCT63U4 = __nccwpck_require__(9496);
// EXTERNAL MODULE: ./build/action/chunk-PIHME3CZ.js
var chunk_PIHME3CZ = __nccwpck_require__(7434);
// EXTERNAL MODULE: ./build/action/chunk-V5PYBW2M.js
var chunk_V5PYBW2M = __nccwpck_require__(9815);
// EXTERNAL MODULE: ./build/action/chunk-PP3DBFFL.js
var chunk_PP3DBFFL = __nccwpck_require__(5946);
// EXTERNAL MODULE: ./build/action/chunk-JLKD4JRM.js
var chunk_JLKD4JRM = __nccwpck_require__(5441);
// EXTERNAL MODULE: ./build/action/chunk-2CFMDK25.js
var chunk_2CFMDK25 = __nccwpck_require__(5341);
// EXTERNAL MODULE: ./build/action/chunk-FZNBY6W4.js
var chunk_FZNBY6W4 = __nccwpck_require__(4827);
// EXTERNAL MODULE: ./build/action/chunk-BZZJMZDF.js
var chunk_BZZJMZDF = __nccwpck_require__(1526);
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = process.getBuiltinModule("node:fs");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = process.getBuiltinModule("node:os");
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./build/action/main-C54KMSOA.js


















// src/inputs/environment.ts
var HARMLESS = new RegExp(
  `^(?:${[
    "PATH|PATHEXT|HOME|USER|USERNAME|LOGNAME|SHELL|PWD|LANG|LANGUAGE|LC_\\w+|TZ|TMPDIR|TEMP|TMP",
    "TERM|COLORTERM|NO_COLOR|FORCE_COLOR|CI|BROWSER|DISPLAY|WAYLAND_DISPLAY|XAUTHORITY|XDG_\\w+",
    "DBUS_SESSION_BUS_ADDRESS|DESKTOP_SESSION|KDE_FULL_SESSION|KDE_SESSION_VERSION|GNOME_DESKTOP_SESSION_ID",
    "WSL_DISTRO_NAME|WSL_INTEROP|WSLENV|GH_CONFIG_DIR|GH_HOST",
    "USERPROFILE|HOMEDRIVE|HOMEPATH|APPDATA|LOCALAPPDATA|PROGRAMDATA|PROGRAMFILES(?:\\(X86\\))?",
    "SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC"
  ].join("|")})$`,
  "i"
);
var LOOKED_UP = /^(?:GITHUB|RUNNER|NODE|SSL)_/i;
var CREDENTIAL = /(?:TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?|(?:PRIVATE|API|ACCESS)[_-]?KEY)$/i;
var OURS = /^(?:INPUT|META|INSTAGRAM|THREADS|GH|GITHUB)_/i;
function takeEnvironment(processEnv) {
  const whole = { ...processEnv };
  for (const name of Object.keys(whole)) {
    if (!HARMLESS.test(name) && !(LOOKED_UP.test(name) && !CREDENTIAL.test(name))) delete processEnv[name];
  }
  return whole;
}
function credentialsIn(env) {
  const inputs = new Set(chunk_XG5APS5T/* INPUT_NAMES */.Qh.filter(chunk_XG5APS5T/* isCredentialKey */.N9).map((name) => `INPUT_${name.toUpperCase()}`));
  return Object.entries(env).flatMap(([name, given = ""]) => {
    const value = given.trim();
    if (!inputs.has(name) && !CREDENTIAL.test(name)) return [];
    const looksRandom = value.length >= 16 && /\d/.test(value) && /[a-z]/i.test(value) && !/[\s/]/.test(value);
    if (OURS.test(name)) return (0,chunk_XG5APS5T/* credentialPartsOf */.PK)(value).filter((part) => part !== "");
    return looksRandom ? [value] : [];
  });
}

// src/net/debug-log.ts
function dropDebugLog(env, process2) {
  if (!env.NODE_DEBUG) return;
  const { pid, stderr } = process2;
  const write = stderr.write.bind(stderr);
  const entry = new RegExp(`^[\\w-]+ (\\x1b\\[\\d+m)?${pid}(\\x1b\\[\\d+m)?: `);
  const writeOthers = (chunk, ...rest) => {
    if (!entry.test(`${chunk}`)) return write(chunk, ...rest);
    for (const done of rest) if (typeof done === "function") done();
    return true;
  };
  stderr.write = writeOthers;
  write("NODE_DEBUG is ignored: its output contains credentials.\n");
}

// src/net/transport.ts
var ADDRESS_ATTEMPT_MS = 2e3;
function createTransport(proxies = {}) {
  const agents = /* @__PURE__ */ new Map();
  const agentFor = (protocol, proxy) => {
    const key = `${protocol} ${proxy}`;
    const known = agents.get(key);
    if (known !== void 0) return known;
    const made = new (clientFor(protocol)).Agent({
      keepAlive: true,
      ...{ autoSelectFamilyAttemptTimeout: ADDRESS_ATTEMPT_MS },
      ...proxy === void 0 ? {} : { proxyEnv: { http_proxy: proxy, https_proxy: proxy } }
    });
    agents.set(key, made);
    return made;
  };
  return (url, { method, headers, body, signal }) => new Promise((resolve, reject) => {
    const proxy = (0,chunk_WFY5MDCE/* proxyFor */.iJ)(url, proxies);
    const fail = (error2) => reject((0,chunk_FZNBY6W4/* unansweredBy */.g1)(error2, proxy !== void 0));
    const { protocol } = url;
    const options = { method, headers, agent: agentFor(protocol, proxy) };
    const request = clientFor(protocol).request(url, options, (message) => {
      const { statusCode: status = 0 } = message;
      if (proxy !== void 0 && status === 407) {
        message.destroy();
        return reject(new chunk_FZNBY6W4/* Unanswered */.XX("proxy-refused", { proxyStatus: status }));
      }
      return resolve({
        status,
        headers: (0,chunk_FZNBY6W4/* headersOf */.Yl)(message.headers),
        body: {
          [Symbol.asyncIterator]: () => message[Symbol.asyncIterator](),
          cancel: async () => {
            message.destroy();
          }
        }
      });
    });
    endBy(signal, request);
    request.on("error", fail);
    request.on("close", () => fail(void 0));
    request.end(body);
  });
}
function endBy(signal, request) {
  let open2 = request;
  const end = () => void open2?.destroy(new Error("aborted"));
  request.on("close", () => {
    open2 = void 0;
  });
  if (signal.aborted) end();
  else signal.addEventListener("abort", end);
}
function clientFor(protocol) {
  return protocol === "https:" ? process.getBuiltinModule("node:https") : process.getBuiltinModule("node:http");
}

// src/net/runtime.ts
function createRuntime(env) {
  const settings = (0,chunk_WFY5MDCE/* readProxies */.rq)(env);
  const refuse2 = async () => {
    throw new chunk_FZNBY6W4/* Unanswered */.XX("proxy-unreachable");
  };
  return {
    transport: settings.kind === "read" ? createTransport(settings.proxies) : refuse2,
    now: steadyClock(),
    random: Math.random,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
  };
}
function steadyClock() {
  const startedAt = Date.now();
  const from = process.hrtime.bigint();
  return () => startedAt + Math.round(Number(process.hrtime.bigint() - from) / 1e6);
}

// src/inputs/event.ts
var TRUSTED_EVENTS = /* @__PURE__ */ new Set([
  "schedule",
  "workflow_dispatch",
  "repository_dispatch",
  "push",
  "release"
]);
var EVENT_HINT = `Start the workflow by schedule and workflow_dispatch. ${[...TRUSTED_EVENTS].slice(2).join(", ")}, and workflow_run after one of these, work too.`;
function objectionToEvent({ name, payload }) {
  if (TRUSTED_EVENTS.has(name)) return void 0;
  if (name !== "workflow_run") return objection(shown(name));
  const { event, head_repository: head } = payload.workflow_run ?? {};
  const isOwn = isSameRepository(head ?? {}, payload.repository ?? {});
  if (isOwn === void 0) return objection("workflow_run that does not name its repository");
  if (!isOwn) return objection("workflow_run of another repository");
  return TRUSTED_EVENTS.has(event) ? void 0 : objection(`workflow_run after ${shown(event)}`);
}
function objection(what) {
  return `This does not run on ${what}: it runs only on events that need write access to the repository.`;
}
function shown(event) {
  return typeof event === "string" && /^\w{1,60}$/.test(event) ? event : "an event without a name";
}
function isSameRepository(one, other) {
  if (one.id != null && other.id != null) return one.id === other.id;
  if (typeof one.full_name !== "string" || typeof other.full_name !== "string") return void 0;
  return one.full_name.toLowerCase() === other.full_name.toLowerCase();
}

// src/inputs/network.ts
function readNetwork(env, nodeVersion = process.versions.node) {
  if (env.NODE_TLS_REJECT_UNAUTHORIZED === "0") {
    throw new chunk_WWCT63U4/* InputError */.d(
      "NODE_TLS_REJECT_UNAUTHORIZED",
      "must not be 0: anybody on the way could read the credentials.",
      "Remove it. For a gateway with a certificate of its own, name the file of that certificate in NODE_EXTRA_CA_CERTS."
    );
  }
  const settings = (0,chunk_WFY5MDCE/* readProxies */.rq)(env);
  if (settings.kind === "invalid") {
    throw new chunk_WWCT63U4/* InputError */.d(
      settings.name,
      "must be the address of an HTTP proxy. Its value is not shown, because it may hold a password.",
      `Example: ${settings.name}=http://proxy.example:3128`
    );
  }
  const { proxies } = settings;
  if ((proxies["https:"] ?? proxies["http:"]) === void 0 || (0,chunk_WFY5MDCE/* canUseProxy */.SO)(nodeVersion)) return void 0;
  return `The environment names a proxy, but Node ${nodeVersion} cannot use one, so it connects directly. Use Node 22.21, 24.5 or later.`;
}

// src/inputs/fields.ts
function inputFields(input) {
  const lists = /* @__PURE__ */ new Map();
  const readList = async (name) => {
    const text = input(name);
    if (text === "") return [];
    const { parseYaml } = await __nccwpck_require__.e(/* import() */ 538).then(__nccwpck_require__.bind(__nccwpck_require__, 538));
    return readEntries(name, await parseYaml(name, text));
  };
  return {
    text: (name, platform) => ({ name, value: input(name) || (0,chunk_XG5APS5T/* defaultOf */.HA)(name, platform) }),
    entries: (name) => {
      const list = lists.get(name) ?? readList(name);
      lists.set(name, list);
      return list;
    },
    inherited: /* @__PURE__ */ new Map()
  };
}
function entryFields(entry, behind, keyOf = (name) => name) {
  const has = (name) => keyOf(name) in entry.values;
  return {
    text: (name, platform) => has(name) ? { name: `${entry.name}.${keyOf(name)}`, value: toText(entry, keyOf(name)) } : behind.text(name, platform),
    entries: async (name) => has(name) ? readEntries(`${entry.name}.${name}`, entry.values[name]) : behind.entries(name),
    inherited: behind.inherited
  };
}
function readInput(fields, name, platform) {
  const field = fields.text(name, platform);
  const key = `${name} ${field.value}`;
  const known = fields.inherited;
  if (!known.has(key)) known.set(key, chunk_XG5APS5T/* INPUTS */.mc[name].read(field.name, field.value));
  return known.get(key);
}
function tokenFields(entry, behind) {
  return entryFields(entry, behind, chunk_XG5APS5T/* entryKeyOf */.lj);
}
function toText(entry, key) {
  const value = entry.values[key];
  const name = `${entry.name}.${key}`;
  if (value === null || value === void 0 || value === "") {
    throw new chunk_WWCT63U4/* InputError */.d(
      name,
      "is empty.",
      `Give it a value, or take the key out. If it is a \${{ secrets.NAME }}, that secret does not exist here.`
    );
  }
  const values = Array.isArray(value) ? value : [value];
  return values.map((part) => {
    if (typeof part === "object")
      throw new chunk_WWCT63U4/* InputError */.d(name, "must be a plain value.", `Example: ${key}: value`);
    return String(part).trim();
  }).join("\n");
}
function refuseUnknownKeys(entry, known) {
  const unknown = Object.keys(entry.values).find((key) => !known.includes(key));
  if (unknown === void 0) return;
  const shown2 = isSpelledLikeKey(unknown) ? `"${unknown}"` : "one of its keys";
  throw new chunk_WWCT63U4/* InputError */.d(
    entry.name,
    `${shown2} is not a key that is known here.`,
    `Known keys: ${known.join(", ")}.`
  );
}
function isSpelledLikeKey(key) {
  return /^[a-z]+(-[a-z]+){0,3}$/.test(key) && key.length < 25;
}
function readEntries(name, value) {
  if (!Array.isArray(value) || value.length === 0) {
    throw new chunk_WWCT63U4/* InputError */.d(name, "must be a YAML list.", `Example: ${name}: |
  ${exampleEntry(name)}`);
  }
  return value.map((item, index) => {
    const entry = `${name}[${index + 1}]`;
    if (typeof item !== "object" || item === null || Array.isArray(item)) {
      throw new chunk_WWCT63U4/* InputError */.d(entry, "must be an entry with keys.", `Example: ${exampleEntry(name)}`);
    }
    return { name: entry, values: item };
  });
}
function exampleEntry(name) {
  const list = name.slice(name.lastIndexOf(".") + 1);
  if (list === "pages") return '- {page: "103455271248220", secret: META_PAGE_TOKEN}';
  return list === "targets" ? "- {repository: acme/website, secret: FB_TOKEN}" : "- secret: META_ACCESS_TOKEN";
}

// src/inputs/locations.ts
function readSourceScope(fields, repository) {
  const environment = readInput(fields, "environment");
  const organization = readInput(fields, "organization");
  if (environment !== void 0 && organization !== void 0) {
    throw new chunk_WWCT63U4/* InputError */.d(
      fields.text("environment").name,
      "cannot be set together with organization: a secret lives in one place.",
      "Keep the one that the secret belongs to; write to others with targets."
    );
  }
  if (environment !== void 0) return { kind: "environment", repository, environment };
  if (organization !== void 0) return { kind: "organization", organization, store: "actions" };
  return { kind: "repository", repository, store: "actions" };
}
async function readTargets(fields, secretName, platform, repository) {
  const entries = await fields.entries("targets");
  return entries.map((entry) => {
    refuseUnknownKeys(entry, chunk_XG5APS5T/* TARGET_KEYS */.X5);
    const ownToken = "own-token" in entry.values && (0,chunk_XG5APS5T/* readBoolean */.Vf)(`${entry.name}.own-token`, toText(entry, "own-token"));
    if (ownToken && platform !== "facebook") {
      throw new chunk_WWCT63U4/* InputError */.d(
        `${entry.name}.own-token`,
        "is something that only Facebook tokens have.",
        "Take it out: the target then gets a copy."
      );
    }
    return { location: readLocation(entry, secretName, repository), ownToken };
  });
}
async function readPages(fields, source, platform, repository) {
  const entries = await fields.entries("pages");
  return Promise.all(
    entries.map(async (entry) => {
      refuseUnknownKeys(entry, chunk_XG5APS5T/* PAGE_KEYS */.fU);
      if (platform !== "facebook") {
        throw new chunk_WWCT63U4/* InputError */.d(
          entry.name,
          "asks for a page token, which only a Facebook token gives.",
          "Take pages out for this token."
        );
      }
      const pageId = (0,chunk_XG5APS5T/* readPageId */.fk)(
        `${entry.name}.page`,
        "page" in entry.values ? toText(entry, "page") : ""
      );
      if (!("secret" in entry.values)) {
        throw new chunk_WWCT63U4/* InputError */.d(`${entry.name}.secret`, "is missing.", "Example: secret: META_PAGE_TOKEN");
      }
      const hasOwnScope = ["repository", "environment", "organization", "store"].some(
        (key) => key in entry.values
      );
      const own = readLocation(entry, "", repository);
      const first = hasOwnScope ? own : { ...source, secret: own.secret };
      const targets = await readTargets(tokenFields(entry, noFields()), first.secret, platform, repository);
      const minted = targets.findIndex(({ ownToken }) => ownToken);
      if (minted !== -1) {
        throw new chunk_WWCT63U4/* InputError */.d(
          `${entry.name}.targets[${minted + 1}].own-token`,
          "does not exist for page tokens.",
          "Take it out."
        );
      }
      return { pageId, locations: [first, ...targets.map(({ location }) => location)] };
    })
  );
}
function noFields() {
  return { text: (name) => ({ name, value: "" }), entries: async () => [], inherited: /* @__PURE__ */ new Map() };
}
function readLocation(entry, defaultSecret, thisRepository) {
  const name = (key) => `${entry.name}.${key}`;
  const at = (key) => {
    const value = key in entry.values ? toText(entry, key) : "";
    return chunk_XG5APS5T/* LOCATION_READERS */.jr[key](name(key), value);
  };
  const secret = at("secret") ?? defaultSecret;
  const environment = at("environment");
  const organization = at("organization");
  const store = at("store") ?? "actions";
  const repository = at("repository") ?? thisRepository;
  if (organization !== void 0) {
    if (environment !== void 0 || at("repository") !== void 0) {
      throw new chunk_WWCT63U4/* InputError */.d(
        name("organization"),
        "cannot be set together with repository or environment.",
        "Make it two entries."
      );
    }
    return { kind: "organization", organization, store, secret };
  }
  if (environment !== void 0) {
    if (store !== "actions") {
      throw new chunk_WWCT63U4/* InputError */.d(
        name("store"),
        "cannot be set together with environment.",
        "Environments only have Actions secrets."
      );
    }
    return { kind: "environment", repository, environment, secret };
  }
  return { kind: "repository", repository, store, secret };
}
function refuseCollisions(configs) {
  const seen = /* @__PURE__ */ new Set();
  for (const config of configs) {
    const ofPages = new Set(config.pages.flatMap(({ locations }) => locations));
    for (const location of [config.source, ...(0,chunk_S42V5FAK/* otherLocations */.t$)(config)]) {
      const key = (0,chunk_2CFMDK25/* locationKey */.dE)(location);
      if (seen.has(key)) {
        const input = ofPages.has(location) ? "pages" : "targets";
        throw new chunk_WWCT63U4/* InputError */.d(
          configs.length > 1 ? "tokens" : input,
          `names ${(0,chunk_2CFMDK25/* describeLocation */.lR)(location)} twice.`,
          "Every secret may be written once: the one it came from need not be a target, and names do not differ by case."
        );
      }
      seen.add(key);
    }
  }
}

// src/inputs/misplaced-credentials.ts
async function refuseMisplacedCredentials(fields) {
  const { names, credentials } = await writtenValues(fields);
  const written = new Set(names.map(({ value }) => value.toUpperCase()));
  const isName = (part) => written.has(part.toUpperCase()) && (0,chunk_XG5APS5T/* credentialPartsOf */.PK)(part, part).length === 0;
  const credentialIn = (0,chunk_XG5APS5T/* findCredentials */.gD)(
    credentials.flatMap(
      ({ name, value }) => (0,chunk_XG5APS5T/* credentialPartsOf */.PK)(value).filter((part) => !isName(part) && !(0,chunk_XG5APS5T/* isAddress */.PW)(part)).map((part) => ({ name, value: part }))
    )
  );
  for (const { name, value } of names) {
    const owner = credentialIn(value);
    if (owner !== void 0) throw (0,chunk_XG5APS5T/* misplaced */.j5)(name, `holds the value of ${owner}, or a part of it`);
    (0,chunk_XG5APS5T/* refuseCredentialShape */.PL)(name, value);
  }
}
async function writtenValues(fields) {
  const names = /* @__PURE__ */ new Map();
  const credentials = /* @__PURE__ */ new Map();
  const add = (name, value, isCredential) => void (isCredential ? credentials : names).set(name, { name, value });
  const addEntry = (name, key, value) => {
    if (Array.isArray(value))
      value.forEach((item, index) => void addEntry(`${name}[${index + 1}]`, key, item));
    else if (typeof value === "object" && value !== null) {
      for (const [inner, item] of Object.entries(value))
        addEntry(
          isSpelledLikeKey(inner) ? `${name}.${inner}` : `${name} (a key that is unknown here)`,
          inner,
          item
        );
    } else if (typeof value === "string") add(name, value.trim(), (0,chunk_XG5APS5T/* isCredentialKey */.N9)(key));
  };
  for (const input of chunk_XG5APS5T/* INPUT_NAMES */.Qh) {
    const { kind } = (0,chunk_XG5APS5T/* definitionOf */.Fg)(input);
    switch (kind) {
      case "list":
        for (const { name, values } of await fields.entries(input)) addEntry(name, input, values);
        break;
      case "name":
      case "ping":
      case "credential":
        for (const platform of chunk_YRYOWLZM/* PLATFORMS */.P4) {
          const { name, value } = fields.text(input, platform);
          add(name, value, kind === "credential");
        }
        break;
      case "response":
        break;
    }
  }
  return { names: [...names.values()], credentials: [...credentials.values()] };
}
function refuseMixedUpCredentials(fields, configs, ...others) {
  const isList = fields.text("access-token").value === "";
  for (const { name, token, app } of configs) {
    if ([...others, app?.secret].some((other) => other?.equals(token))) {
      throw new chunk_WWCT63U4/* InputError */.d(
        isList ? "tokens" : fields.text("access-token").name,
        isList ? `gives ${name} the same value as another credential has.` : "is the same value as another credential.",
        `${isList ? "A value in tokens" : "access-token"} is the Meta token; secrets-token and github-token are GitHub's; app-secret and client-token are the app's.`
      );
    }
  }
  refuseOtherKinds(fields, configs);
}
var KINDS_IN_WORDS = {
  "meta-token": "an access token of Meta",
  "github-token": "a token of GitHub",
  "private-key": "a private key"
};
function refuseOtherKinds(fields, configs) {
  const isList = fields.text("access-token").value === "";
  const given = ["secrets-token", "github-token", "client-token"].map((input) => {
    const { name, value } = fields.text(input);
    return { name, value, right: input === "client-token" ? void 0 : "github-token" };
  });
  const ofTokens = configs.flatMap(({ name, token, app, platformApp, platform }) => [
    {
      name: isList ? `tokens (${name})` : fields.text("access-token").name,
      value: token.reveal(),
      right: "meta-token"
    },
    {
      name: isList ? "app-secret" : fields.text("app-secret", platform).name,
      value: (app?.secret ?? platformApp?.secret)?.reveal() ?? "",
      right: void 0
    }
  ]);
  for (const { name, value, right } of [...ofTokens, ...given]) {
    refuseOtherKind(
      name,
      value,
      right,
      `access-token is the Meta token; secrets-token and github-token are GitHub's; app-secret and client-token are the app's. ${(0,chunk_XG5APS5T/* storeAgain */.yx)(name)}`
    );
  }
}
function refuseOtherKind(name, value, right, hint) {
  const kind = (0,chunk_XG5APS5T/* kindByPrefix */.Sx)(value);
  if (kind === void 0 || kind === right) return;
  throw new chunk_WWCT63U4/* InputError */.d(name, `holds ${KINDS_IN_WORDS[kind]}, and another credential belongs here.`, hint);
}

// src/token/asset.ts
function canHave(platform, { kind }) {
  return platform === "facebook" ? kind !== "threads" : kind === platform;
}

// src/inputs/token-config.ts
var ACCESS_TOKEN_HINT = "Set it to the stored secret: access-token: ${{ secrets.META_ACCESS_TOKEN }}. If that is what it says, no such secret exists here yet: store a first token, and name the environment in the job if it is an environment secret.";
async function readTokenConfigs(fields, mode, repository) {
  const entries = await fields.entries("tokens");
  if (entries.length === 0) {
    const secretName = mode === "check" && fields.text("secret-name").value === "" ? "ACCESS_TOKEN" : readInput(fields, "secret-name");
    const token = readToken(fields.text("access-token"), secretName, mode);
    return [await readTokenConfig(fields, secretName, token, repository)];
  }
  const instead = mode === "reauthorize" ? ["access-token"] : ["access-token", "secret-name"];
  for (const name of instead) {
    if (fields.text(name).value !== "") {
      throw new chunk_WWCT63U4/* InputError */.d(
        name,
        "cannot be set together with tokens.",
        "Give each entry of tokens its own secret and value."
      );
    }
  }
  const configs = separateApps(
    await Promise.all(entries.map((entry) => readTokenEntry(entry, fields, mode, repository))),
    entries
  );
  const chosen = fields.text("secret-name").value.toUpperCase();
  const wanted = chosen === "" ? configs : configs.filter(({ name }) => name === chosen);
  if (wanted.length === 0) {
    throw new chunk_WWCT63U4/* InputError */.d("secret-name", "is none of the secrets in tokens.", "Name the one to re-authorize.");
  }
  if (mode === "reauthorize" && wanted.length > 1) refuseAmbiguousLogin(chosen);
  return wanted;
}
function readToken({ name, value }, secretName, mode) {
  if (value === "" && mode === "reauthorize") return new chunk_V5PYBW2M/* Secret */.z(chunk_S42V5FAK/* NO_TOKEN_YET */.dK);
  return (0,chunk_XG5APS5T/* requireSecretValue */.pA)(name, value, ACCESS_TOKEN_HINT, secretName);
}
function separateApps(configs, entries) {
  const ofFacebook = new Set(configs.flatMap(({ app }) => app?.id ?? []));
  return configs.map((config, index) => {
    const { platformApp, ...rest } = config;
    if (platformApp?.id === void 0 || !ofFacebook.has(platformApp.id)) return config;
    const entry = entries[index];
    if (entry === void 0 || !("app-id" in entry.values)) return rest;
    const platform = (0,chunk_YRYOWLZM/* platformName */.$r)(config.platform);
    throw new chunk_WWCT63U4/* InputError */.d(
      `${entry.name}.app-id`,
      `is the ID of Meta's app, which a Facebook token of this run has too. ${platform} has an app ID and secret of its own.`,
      PLATFORM_APP_PAGES[config.platform]
    );
  });
}
var PLATFORM_APP_PAGES = {
  facebook: "You find them on https://developers.facebook.com/apps, in App settings, Basic.",
  instagram: "You find them on https://developers.facebook.com/apps, in Instagram, API setup with Instagram login, Business login settings.",
  threads: "You find them on https://developers.facebook.com/apps, in App settings, Basic: Threads app ID and secret."
};
function refuseAmbiguousLogin(chosen) {
  if (chosen === "") {
    throw new chunk_WWCT63U4/* InputError */.d(
      "secret-name",
      "is missing: a login is for one token.",
      "Name the entry of tokens to re-authorize."
    );
  }
  throw new chunk_WWCT63U4/* InputError */.d(
    "secret-name",
    "is the name of several entries of tokens: a login is for one token.",
    "Log in from a computer instead, and name the place of that one: login --secret NAME --environment NAME"
  );
}
async function readTokenEntry(entry, fields, mode, repository) {
  refuseUnknownKeys(entry, chunk_XG5APS5T/* TOKEN_KEYS */.rw);
  for (const key of ["secret", "value"]) {
    if (!(key in entry.values)) {
      throw new chunk_WWCT63U4/* InputError */.d(
        `${entry.name}.${key}`,
        "is missing.",
        "Example:\n- secret: META_TOKEN_ACME\n  value: ${{ secrets.META_TOKEN_ACME }}"
      );
    }
  }
  const secretName = (0,chunk_XG5APS5T/* readSecretName */.af)(`${entry.name}.secret`, toText(entry, "secret"));
  const isAbsent = mode === "reauthorize" && !entry.values.value;
  const value = isAbsent ? "" : toText(entry, "value");
  const token = readToken({ name: `${entry.name}.value`, value }, secretName, mode);
  return readTokenConfig(tokenFields(entry, fields), secretName, token, repository);
}
async function readTokenConfig(fields, name, token, repository) {
  const platform = readPlatform(fields, token);
  const app = platform === "facebook" ? readApp(fields) : void 0;
  const platformApp = platform === "facebook" ? void 0 : readPlatformApp(fields, platform);
  const source = { ...readSourceScope(fields, repository), secret: name };
  const assets = readAssets2(fields, platform);
  const configId = platform === "facebook" ? readInput(fields, "config-id") : void 0;
  const expectedUserId = readInput(fields, "expected-user-id");
  const expiryVariable = readInput(fields, "expiry-variable");
  const dispatchEvent = readInput(fields, "dispatch-event");
  const exportEnv = readInput(fields, "export-env");
  return {
    name,
    source,
    token,
    platform,
    ...app && { app },
    ...platformApp && { platformApp },
    policy: {
      requiredScopes: readInput(fields, "required-scopes"),
      refreshBeforeDays: readInput(fields, "refresh-before-days"),
      warnBeforeDays: readInput(fields, "warn-before-days"),
      spreadSeconds: (0,chunk_YRYOWLZM/* spreadSeconds */.V7)(name),
      ...app && { appId: app.id },
      ...expectedUserId && { expectedUserId }
    },
    targets: await readTargets(fields, name, platform, repository),
    pages: await readPages(fields, source, platform, repository),
    ...assets.length > 0 && { assets },
    redirectUri: readInput(fields, "redirect-uri", platform),
    ...configId && { configId },
    issue: readIssueOptions(fields),
    extras: {
      ...expiryVariable && { expiryVariable },
      ...dispatchEvent && { dispatchEvent },
      ...exportEnv && { exportEnv }
    }
  };
}
function readPlatform(fields, token) {
  const platform = readInput(fields, "platform");
  const ofPrefix = (0,chunk_YRYOWLZM/* platformOfPrefix */.T8)(token.reveal());
  if (platform === "auto") return ofPrefix ?? "facebook";
  if (ofPrefix !== void 0 && ofPrefix !== platform) {
    throw new chunk_WWCT63U4/* InputError */.d(
      fields.text("platform").name,
      `says ${platform}, and the token begins as those of ${(0,chunk_YRYOWLZM/* platformName */.$r)(ofPrefix)} do.`,
      `Set platform: ${ofPrefix}, or take it out. If it should be a token of ${(0,chunk_YRYOWLZM/* platformName */.$r)(platform)}, store that one.`
    );
  }
  return platform;
}
function readApp(fields) {
  const id = fields.text("app-id");
  const secret = fields.text("app-secret");
  return {
    id: (0,chunk_XG5APS5T/* readAppId */.xc)(id.name, id.value),
    secret: (0,chunk_XG5APS5T/* requireSecretValue */.pA)(
      secret.name,
      secret.value,
      "You can find it in the app's settings under Basic. Example: app-secret: ${{ secrets.META_APP_SECRET }}"
    )
  };
}
function readPlatformApp(fields, platform) {
  const id = readInput(fields, "app-id", platform);
  const secret = readInput(fields, "app-secret", platform);
  return id === void 0 && secret === void 0 ? void 0 : { ...id && { id }, ...secret && { secret } };
}
function readAssets2(fields, platform) {
  const { name, value } = fields.text("assets");
  return readAssetsOf(platform, name, value);
}
function readAssetsOf(platform, name, value) {
  const assets = (0,chunk_XG5APS5T/* readAssets */.wd)(name, value);
  if (assets.every((asset) => canHave(platform, asset))) return assets;
  throw new chunk_WWCT63U4/* InputError */.d(
    name,
    `names an asset that a token of ${(0,chunk_YRYOWLZM/* platformName */.$r)(platform)} cannot have.`,
    platform === "facebook" ? "threads:ID is for Threads tokens." : `Example: assets: ${platform}:17841400000000000. Among several tokens, give each entry its own assets.`
  );
}
function readIssueOptions(fields) {
  const mentions = readInput(fields, "issue-mentions");
  return {
    labels: readInput(fields, "issue-labels"),
    assignees: readInput(fields, "issue-assignees"),
    ...mentions.length > 0 && { mentions }
  };
}

// src/inputs/run-options.ts
var SECRETS_TOKEN_HINT = "GITHUB_TOKEN cannot write secrets. Set it to a GitHub App installation token or a fine-grained personal access token: secrets-token: ${{ steps.app-token.outputs.token }}. ";
var EMPTY_CAUSES = "If it is set: a token that another job made arrives empty, so make it in this job; a reusable workflow gets secrets only with secrets: inherit; an organization's secret reaches only the repositories that its visibility names; and a run that Dependabot starts gets Dependabot's secrets alone.";
var GITHUB_TOKEN_HINT = "Example: github-token: ${{ github.token }}, with permissions: issues: write. Or set open-issues: false.";
function readInputs(input, repository) {
  return readRunOptions(inputFields(input), repository);
}
async function readRunOptions(fields, repository) {
  await refuseMisplacedCredentials(fields);
  const mode = readMode(fields);
  const configs = await readTokenConfigs(fields, mode, repository);
  refuseCollisions(configs);
  const secretsApp = readSecretsApp(fields);
  const secretsToken = readInput(fields, "secrets-token");
  if (secretsApp !== void 0 && secretsToken !== void 0) {
    throw new chunk_WWCT63U4/* InputError */.d(
      "secrets-token",
      "cannot be set together with secrets-app-private-key: one of them writes the secrets.",
      "Take secrets-token out, and the step that makes it."
    );
  }
  if (isWriting(mode) && secretsToken === void 0 && secretsApp === void 0) {
    throw new chunk_WWCT63U4/* InputError */.d("secrets-token", "is missing or empty.", SECRETS_TOKEN_HINT + EMPTY_CAUSES);
  }
  const openIssues = readInput(fields, "open-issues");
  const githubToken = readInput(fields, "github-token");
  if (isWriting(mode) && openIssues && githubToken === void 0) {
    throw new chunk_WWCT63U4/* InputError */.d("github-token", "is missing or empty.", GITHUB_TOKEN_HINT);
  }
  const clientToken = readInput(fields, "client-token");
  refuseMixedUpCredentials(fields, configs, secretsToken, githubToken, clientToken);
  const heartbeatUrl = readInput(fields, "heartbeat-url");
  const login = mode === "reauthorize" ? readLogin(fields, clientToken) : void 0;
  return {
    mode,
    configs,
    openIssues,
    ...readMetaServices(fields),
    ...secretsToken && { secretsToken },
    ...secretsApp && { secretsApp },
    ...githubToken && { githubToken },
    ...heartbeatUrl && { heartbeatUrl },
    ...clientToken && { clientToken },
    ...login && { login }
  };
}
function readMetaServices(fields) {
  return {
    graphApiVersion: readInput(fields, "graph-api-version"),
    graphApiUrl: readInput(fields, "graph-api-url"),
    instagramApiUrl: readInput(fields, "instagram-api-url"),
    instagramLoginUrl: readInput(fields, "instagram-login-url"),
    threadsApiUrl: readInput(fields, "threads-api-url")
  };
}
function readSecretsApp(fields) {
  const clientId = readInput(fields, "secrets-app-client-id");
  const privateKey = readInput(fields, "secrets-app-private-key");
  if (clientId === void 0 && privateKey === void 0) return void 0;
  if (clientId !== void 0 && privateKey !== void 0) return { clientId, privateKey };
  throw clientId === void 0 ? new chunk_WWCT63U4/* InputError */.d(
    "secrets-app-client-id",
    "is missing or empty, and secrets-app-private-key is set: a GitHub App signs with both.",
    "Example: secrets-app-client-id: ${{ vars.SECRETS_APP_CLIENT_ID }}"
  ) : new chunk_WWCT63U4/* InputError */.d(
    "secrets-app-private-key",
    "is missing or empty, and secrets-app-client-id is set: a GitHub App signs with both.",
    `Example: secrets-app-private-key: \${{ secrets.SECRETS_APP_PRIVATE_KEY }}. ${EMPTY_CAUSES}`
  );
}
function readMode(fields) {
  const mode = readInput(fields, "mode");
  const dryRun = readInput(fields, "dry-run");
  if (mode === "reauthorize" && dryRun) {
    throw new chunk_WWCT63U4/* InputError */.d(
      "dry-run",
      "cannot be set together with mode reauthorize.",
      "It would spend the login's one-time code."
    );
  }
  return mode === "refresh" && dryRun ? "dry-run" : mode;
}
function isWriting(mode) {
  return mode === "refresh" || mode === "reauthorize";
}
function readLogin(fields, clientToken) {
  const response = readInput(fields, "authorization-response");
  if (response !== void 0) return response;
  if (clientToken !== void 0) return { kind: "device", clientToken };
  throw new chunk_WWCT63U4/* InputError */.d(
    "authorization-response",
    "is missing, and so is client-token: mode reauthorize needs one of them.",
    "Paste the address that Meta's dialog ended on, or set client-token for device login."
  );
}

// src/net/event-loop.ts
function eventLoopTurn() {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
async function questionsSent() {
  await eventLoopTurn();
  await eventLoopTurn();
}

// src/net/redaction.ts
var CUT = "***";
var PIECE = 8;
var SHORTEST_TO_PIECE = 16;
var MOST_LAYERS = 3;
function createRedactor() {
  const known = /* @__PURE__ */ new Set();
  const waiting = [];
  const index = (0,chunk_XG5APS5T/* createCommonText */.Hi)();
  const mayHold = (text) => {
    let reading = fold(text);
    for (let layer = 0; layer <= MOST_LAYERS; layer++) {
      if (index.has(reading)) return true;
      const decoded = decode(reading);
      if (decoded === reading) break;
      reading = decoded;
    }
    return text.match(PACKED)?.some(packs) ?? false;
  };
  const packs = (packed) => unpack(packed).some((inside) => index.has(fold(inside)));
  return {
    learn: (value) => {
      for (const credential of credentialsIn2(value)) {
        if (credential.length < PIECE || known.has(credential)) continue;
        known.add(credential);
        waiting.push(credential);
      }
    },
    redact: (text) => {
      for (const credential of waiting.splice(0)) {
        const isShort = credential.length < SHORTEST_TO_PIECE;
        for (const [form, piece] of formsOf(credential)) index.add(form, isShort ? form.length : piece);
      }
      if (!mayHold(text)) return text;
      const cuts = [];
      let reading = readAsIs(fold(text));
      for (let layer = 0; layer <= MOST_LAYERS; layer++) {
        for (const [from, to] of index.find(reading.text)) {
          cuts.push([reading.starts[from] ?? 0, reading.ends[to - 1] ?? 0]);
        }
        const decoded = decodeOnce(reading);
        if (decoded.text === reading.text) break;
        reading = decoded;
      }
      for (const { 0: packed, index: at } of text.matchAll(PACKED)) {
        if (packs(packed)) cuts.push([at, at + packed.length]);
      }
      return cut(text, cuts);
    }
  };
}
function formsOf(credential) {
  const bytes = Buffer.from(credential);
  const packed = [0, 1, 2].map((before) => fold(base64(bytes, before)));
  return new Map([
    [bytes.toString("hex"), 2 * PIECE],
    // In both orders of bytes.
    [Buffer.from(credential, "utf16le").toString("hex"), 4 * PIECE - 2],
    ...packed.map((form) => [form, BASE64_PIECE]),
    ...packed.map((form) => [backwards(form), BASE64_PIECE]),
    ...[0n, 1n, 2n, 3n, 4n].map((after) => [base32(bytes, after), BASE32_PIECE]),
    [backwards(fold(credential)), PIECE],
    [decode(fold(credential)), PIECE],
    [fold(credential), PIECE]
  ]);
}
var BASE64_PIECE = Math.floor(PIECE * 8 / 6);
function base64(bytes, before) {
  const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
  return encoded.slice(before === 0 ? 0 : before + 1).replaceAll("=", "");
}
var BASE32_PIECE = 11;
function base32(bytes, after) {
  const groups = (BigInt(`0x${bytes.toString("hex")}`) << after).toString(32).slice(1);
  return groups.replace(
    /./g,
    (group) => "abcdefghijklmnopqrstuvwxyz234567".charAt(Number.parseInt(group, 32))
  );
}
function backwards(text) {
  return [...text].reverse().join("");
}
var PACKED = /[A-Za-z\d+/_-]{16,}/g;
function unpack(packed) {
  if (!/[a-z]/.test(packed) || !/[A-Z]/.test(packed)) return [];
  return [0, 1, 2, 3].map(
    (skipped) => Buffer.from(packed.slice(skipped), "base64").toString("latin1").replaceAll("\0", "")
  );
}
var IS_ASCII = /^[\0-\x7f]*$/;
function fold(text) {
  const lower = IS_ASCII.test(text) ? text.toLowerCase() : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return lower.replaceAll("-", "+").replaceAll("_", "/");
}
function readAsIs(text) {
  const starts = Array.from({ length: text.length }, (_, at) => at);
  return { text, starts, ends: starts.map((at) => at + 1) };
}
var ESCAPE = new RegExp("%([0-9a-f]{2})|&#(?:x0*([0-9a-f]{1,6})|0*(\\d{1,7}));?|=(?:(?=\\r?\\n)|([0-9a-f]{2})(?:(?==)|(?<==..=..)))|&(amp|lt|gt|quot|apos);|\\\\u(?:\\{([0-9a-f]{1,6})\\}|([0-9a-f]{4}))|\\\\x([0-9a-f]{2})|\\\\([0-3][0-7]{2})|[\\\\\\s\\p{Cc}\\p{Cf}\\p{M}]|(?<=[\\da-f]{2}):(?=[\\da-f]{2})|(\\P{ASCII})", "gu");
var MORE_THAN_BLANKS = new RegExp("[%&\\\\]|=[\\r\\n]|=[\\da-f]{2}=|[\\da-f]:[\\da-f]|\\P{ASCII}", "u");
var BLANKS = /[\s\p{Cc}\p{Cf}]+/gu;
var NAMED = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
function decode(text) {
  return MORE_THAN_BLANKS.test(text) ? text.replace(ESCAPE, (...match) => meaningOf(match)) : text.replace(BLANKS, "");
}
function decodeOnce(reading) {
  const parts = [];
  const starts = [];
  const ends = [];
  let from = 0;
  const keep = (to) => {
    parts.push(reading.text.slice(from, to));
    for (let at = from; at < to; at++) {
      starts.push(reading.starts[at] ?? 0);
      ends.push(reading.ends[at] ?? 0);
    }
  };
  for (const match of reading.text.matchAll(ESCAPE)) {
    const { 0: written, index } = match;
    keep(index);
    from = index + written.length;
    const sign = meaningOf(match);
    parts.push(sign);
    for (let unit = 0; unit < sign.length; unit++) {
      starts.push(reading.starts[index] ?? 0);
      ends.push(reading.ends[from - 1] ?? 0);
    }
  }
  keep(reading.text.length);
  return { text: parts.join(""), starts, ends };
}
function meaningOf([, percent, hex, decimal, quoted, name, point, unit, byte, octal, sign]) {
  if (name !== void 0) return NAMED[name.toLowerCase()] ?? "";
  if (sign !== void 0) return inAscii(sign);
  const digits = percent ?? hex ?? quoted ?? point ?? unit ?? byte;
  if (digits !== void 0) return characterOf(Number.parseInt(digits, 16));
  if (decimal !== void 0) return characterOf(Number(decimal));
  return octal === void 0 ? "" : characterOf(Number.parseInt(octal, 8));
}
function characterOf(code) {
  return code > 1114111 ? NO_PART : inAscii(String.fromCodePoint(code));
}
var NO_PART = "\uFFFD";
function inAscii(sign) {
  const plain = sign.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "");
  if (/^[\x20-\x7e]+$/.test(plain)) return fold(plain);
  return /[\s\p{Cc}\p{Cf}\p{M}]/u.test(sign) ? "" : NO_PART;
}
function cut(text, cuts) {
  cuts.sort(([one], [other]) => one - other);
  let done = "";
  let from = 0;
  for (const [start, end] of cuts) {
    if (end <= from) continue;
    if (start > from || from === 0) {
      done += `${text.slice(from, start).replace(BEFORE, "")}${CUT}`;
    }
    from = end;
  }
  return done + text.slice(from);
}
var MARK = /^github_(?=pat_)/;
var BEFORE = /(?:\\+|github_)$/i;
function credentialsIn2(value) {
  const text = value.replace(/-----[A-Z ]+-----/g, "").trim();
  const isAddress2 = /^[a-z][a-z\d+.-]*:\/\//i.test(text) || /(?:^|[?&])[\w-]+=[^&]*(?:&|$)/.test(text);
  if (isAddress2) return partsOfAddress(text);
  if (/^[{[]/.test(text)) return secretParts(text.split('"'));
  return [
    text.replace(/\s/g, "").replace(/^\d+(?:\||%7C)/i, "").replace(MARK, "")
  ];
}
function partsOfAddress(text) {
  const parts = text.replace(/([?&#])(?:state|error|error_reason|error_description|error_message)=[^&#]*/g, "$1").replace(/^[a-z][a-z\d+.-]*:\/\/(?:([^/@]*)@)?[^/?#]*/i, "$1").split(/[/?&#=:]/).map(
    (part) => part.replace(/%([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  );
  return secretParts(parts);
}
function secretParts(parts) {
  return parts.filter(
    (part) => /(?:\d[a-z]+){2}|(?:[a-z]\d+){2}/i.test(part) || /^(?=.*[a-z])(?=.*[A-Z])\w{16,}$/.test(part)
  ).map((part) => part.replace(MARK, ""));
}
var CREDENTIAL_FIELD = /(?:^|_)(?:token|secret|code|proof)$/;
var ADDRESSED = /* @__PURE__ */ new Set(["authorization-response", "encrypted_value"]);
function redactRuntime(runtime, { learn, redact }) {
  const transport = (url, request) => {
    const { headers, body = "" } = request;
    for (const [name, value] of Object.entries(headers)) {
      if (name.toLowerCase() === "authorization") learn(value.replace(/^\w+ /, ""));
    }
    const isJson = /^\s*[{[]/.test(body);
    for (const form of isJson ? [url.search] : [url.search, body]) {
      for (const [name, value] of new URLSearchParams(form)) if (CREDENTIAL_FIELD.test(name)) learn(value);
    }
    return runtime.transport(url, isJson ? { ...request, body: redactJson(body, redact) } : request);
  };
  return { ...runtime, transport };
}
function redactJson(body, redact) {
  return JSON.stringify(
    JSON.parse(body),
    (key, value) => typeof value === "string" && !ADDRESSED.has(key) ? redact(value) : value
  );
}

// src/meta/client.ts
function createMetaClient(options) {
  const { runtime, version = chunk_XG5APS5T/* DEFAULT_API_VERSION */._L, onCall, onSecret, onUpgrade } = options;
  const base = new URL(options.baseUrl);
  const prefix = base.pathname.replace(/\/+$/, "");
  let reading;
  const loadReading = () => reading ??= questionsSent().then(() => Promise.all(/* import() */[__nccwpck_require__.e(23), __nccwpck_require__.e(195)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4195)));
  async function request(call) {
    const path = `${prefix}${call.unversioned ? "" : `/${version}`}${call.path}`;
    const url = new URL(base.origin + path);
    url.search = encode(call.query).toString();
    const budget = lesserBudget(options.budget, call.budget);
    const send = (0,chunk_FZNBY6W4/* boundedSend */.wl)(runtime, base.origin, budget);
    const attemptOnce = async (attempt) => {
      const started = runtime.now();
      const [{ answer, waitMs, shape, wasSent }, reading2] = await Promise.all([
        tryOnce(call, url, send),
        loadReading()
      ]);
      const milliseconds = runtime.now() - started;
      const method = methodOf(call);
      onCall?.((0,chunk_BZZJMZDF/* present */.E)({ method, path, try: attempt, milliseconds, trace: answer.trace, shape }));
      return { result: answer, transient: readTransientFailure(answer, { waitMs, wasSent }, reading2) };
    };
    return (0,chunk_JLKD4JRM/* sendWithRetries */.HI)({ runtime, budget }, { send: attemptOnce, once: call.once === true });
  }
  async function tryOnce(call, url, send) {
    const bearer = call.bearer?.reveal();
    if (bearer !== void 0 && !FITS_A_HEADER.test(bearer)) {
      return { answer: named({ kind: "unanswered", reason: "unsendable", trace: {} }, call), wasSent: false };
    }
    const body = call.form && encode(call.form).toString();
    try {
      const headers = (0,chunk_BZZJMZDF/* present */.E)({
        accept: "application/json",
        authorization: bearer && `Bearer ${bearer}`,
        "content-type": call.form && "application/x-www-form-urlencoded"
      });
      const response = await send(url, (0,chunk_BZZJMZDF/* present */.E)({ method: methodOf(call), headers, body }));
      const upgrade = response.headers.get("x-ad-api-version-warning");
      if (upgrade !== null) onUpgrade?.(upgrade);
      const text = await response.text();
      const { readResponse, shapeOfAnswer } = await loadReading();
      const answer = readResponse(response.status, response.headers, text);
      if (answer.kind === "ok" && answer.issued) onSecret?.(answer.issued.token);
      const waitMs = (0,chunk_JLKD4JRM/* waitAskedForMs */.hL)(response.headers);
      return { answer: named(answer, call), waitMs, shape: onCall && shapeOfAnswer(text), wasSent: true };
    } catch (error2) {
      if (!(error2 instanceof chunk_FZNBY6W4/* Unanswered */.XX)) throw error2;
      return {
        answer: named({ kind: "unanswered", reason: error2.reason, trace: error2.facts }, call),
        wasSent: !chunk_FZNBY6W4/* NOTHING_SENT */.L5.has(error2.reason)
      };
    }
  }
  return { request };
}
function methodOf({ form }) {
  return form === void 0 ? "GET" : "POST";
}
function lesserBudget(whole, part) {
  return part === void 0 ? whole : { remaining: () => Math.min(whole.remaining(), part.remaining()) };
}
function named(answer, { path, query }) {
  const name = path.slice(1).replace("v1.0/", "").replaceAll(/[^/]*\d[^/]*/g, "{id}");
  const fields = typeof query?.fields === "string" ? `?fields=${query.fields}` : "";
  const call = name === "{id}" ? name + fields : name;
  return { ...answer, trace: { ...answer.trace, call } };
}
var FITS_A_HEADER = /^[\x20-\x7e]+$/;
function readTransientFailure(answer, { waitMs, wasSent }, { isRateLimited, isTransient }) {
  if (isRateLimited(answer)) return { kind: "rate-limited", waitMs, mayHaveHappened: false };
  if (!isTransient(answer)) return void 0;
  return { kind: "outage", waitMs, mayHaveHappened: wasSent };
}
function encode(parameters = {}) {
  const encoded = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== void 0) encoded.set(name, value instanceof chunk_V5PYBW2M/* Secret */.z ? value.reveal() : value);
  }
  return encoded;
}

// src/refresh/app-writer.ts
function createAppWriter(options) {
  let opened;
  const tokens = () => {
    opened ??= main_C54KMSOA_open(options);
    return opened;
  };
  return {
    forPlace: async (place) => (await tokens()).forPlace(place),
    forExtra: async (input) => (await tokens()).forExtra(input),
    close: async () => {
      const made = await opened?.catch(() => void 0);
      await made?.revokeAll();
    }
  };
}
async function main_C54KMSOA_open(options) {
  const { mode, places, configs, repository, ...rest } = options;
  await eventLoopTurn();
  const { loadApp } = await Promise.all(/* import() */[__nccwpck_require__.e(23), __nccwpck_require__.e(377), __nccwpck_require__.e(423)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3423));
  const { createAppTokens, planAppAccess, EXTRA_PERMISSIONS } = await loadApp();
  const wanted = {
    "expiry-variable": configs.some(({ extras: extras2 }) => extras2.expiryVariable !== void 0),
    "dispatch-event": configs.some(({ extras: extras2 }) => extras2.dispatchEvent !== void 0)
  };
  const extras = ["expiry-variable", "dispatch-event"].filter((input) => wanted[input]).map((input) => ({ input, repository, permission: EXTRA_PERMISSIONS[input] }));
  return createAppTokens({
    ...rest,
    requests: planAppAccess(places, extras, mode === "dry-run" ? "read" : "write")
  });
}

// src/refresh/extras-service.ts
function createExtrasService({ writer, repository, exportVariable: exportVariable2 }) {
  return {
    setVariable: async (name, value) => {
      if (writer === void 0) return { kind: "problem", problem: (0,chunk_XG5APS5T/* credentialMissing */.QD)() };
      const [github, { setVariable }] = await Promise.all([
        writer.forExtra("expiry-variable"),
        Promise.all(/* import() */[__nccwpck_require__.e(23), __nccwpck_require__.e(377), __nccwpck_require__.e(423)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3423)).then(({ loadVariables }) => loadVariables())
      ]);
      return setVariable(github, repository, name, value);
    },
    dispatch: async (eventType, payload) => {
      if (writer === void 0) return { kind: "problem", problem: (0,chunk_XG5APS5T/* credentialMissing */.QD)() };
      const [github, { dispatchEvent }] = await Promise.all([
        writer.forExtra("dispatch-event"),
        Promise.all(/* import() */[__nccwpck_require__.e(23), __nccwpck_require__.e(377), __nccwpck_require__.e(423)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3423)).then(({ loadDispatch }) => loadDispatch())
      ]);
      return dispatchEvent(github, repository, eventType, payload);
    },
    exportToken: (name, token) => exportVariable2?.(name, token)
  };
}

// src/refresh/secret-loader.ts
function createSecretLoader(locations, observe2) {
  const names = /* @__PURE__ */ new Map();
  for (const location of locations) {
    const key = (0,chunk_2CFMDK25/* scopeKey */.OD)(location);
    names.set(key, (names.get(key) ?? /* @__PURE__ */ new Set()).add(location.secret.toUpperCase()));
  }
  const accesses = /* @__PURE__ */ new Map();
  return async (location) => {
    const key = (0,chunk_2CFMDK25/* scopeKey */.OD)(location);
    const secretState = accesses.get(key) ?? observe2(location, [...names.get(key) ?? [location.secret.toUpperCase()]]);
    accesses.set(key, secretState);
    return locationIn(await secretState, location);
  };
}
function locationIn(secretState, location) {
  const credential = (0,chunk_BZZJMZDF/* present */.E)({ credentialEndsAt: secretState.credentialEndsAt });
  if (secretState.kind === "closed") return { kind: "closed", problem: secretState.problem, ...credential };
  const seen = secretState.secrets.get(location.secret.toUpperCase());
  return {
    kind: "open",
    secretScope: secretState,
    ...(0,chunk_BZZJMZDF/* present */.E)({ updatedAt: seen?.updatedAt, seenAt: seen?.at }),
    ...credential
  };
}

// src/refresh/github-services.ts
function oneWriter(connect) {
  return { forPlace: connect, forExtra: connect };
}
var RECENT_MS = 1500;
var AFRESH_MS = -1;
var FOR_SOURCE_MS = 6e4;
function createSecretsService(writer, locations, now, readBy) {
  const see = createSecretLoader(locations, async (secretScope, names) => {
    const github = await writer.forPlace(secretScope);
    const { readScopeAccess } = await Promise.all(/* import() */[__nccwpck_require__.e(23), __nccwpck_require__.e(377), __nccwpck_require__.e(423)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3423));
    return readScopeAccess(github, secretScope, names);
  });
  const looks = /* @__PURE__ */ new Map();
  const followers = /* @__PURE__ */ new Set();
  const look = (location, { secretScope }, recentMs) => {
    const key = (0,chunk_2CFMDK25/* locationKey */.dE)(location);
    const last = looks.get(key);
    if (last !== void 0 && now() - last.doneAt <= recentMs) return last.answer;
    const ask = async () => {
      const [github, { hasMoved }] = await Promise.all([writer.forPlace(location), loadSecrets()]);
      const answer = await hasMoved(github, location, secretScope);
      asked.doneAt = answer.kind === "done" ? now() : Number.NEGATIVE_INFINITY;
      return answer;
    };
    const asked = {
      answer: void 0,
      doneAt: Number.POSITIVE_INFINITY
    };
    asked.answer = ask();
    looks.set(key, asked);
    return asked.answer;
  };
  return {
    see,
    prepareToWrite: () => {
      loadSecrets().then(({ loadSodium }) => loadSodium()).catch(() => {
      });
    },
    lookAgain: (location, secretState) => look(location, secretState, RECENT_MS),
    proveWritable: async (location, { secretScope }) => {
      const [github, { proveWritable }] = await Promise.all([writer.forPlace(location), loadSecrets()]);
      return proveWritable(github, location, secretScope, readBy);
    },
    write: async (location, value, { secretScope }, source) => {
      const followed = (0,chunk_2CFMDK25/* locationKey */.dE)(source.location);
      if (location !== source.location) followers.add(followed);
      else if (followers.delete(followed)) looks.delete(followed);
      const [github, { writeSecret }] = await Promise.all([writer.forPlace(location), loadSecrets()]);
      const isSource = location === source.location;
      let tries = 0;
      const before = () => {
        const recentMs = isSource && tries > 0 ? AFRESH_MS : RECENT_MS;
        tries++;
        return look(source.location, source.secretState, recentMs);
      };
      return writeSecret(github, location, value, secretScope, {
        before,
        isGuarded: isSource,
        ...isSource ? (0,chunk_BZZJMZDF/* present */.E)({ readBy }) : { keepBackMs: FOR_SOURCE_MS }
      });
    }
  };
}
async function loadSecrets() {
  const { loadSecrets: loadSecrets2 } = await Promise.all(/* import() */[__nccwpck_require__.e(23), __nccwpck_require__.e(377), __nccwpck_require__.e(423)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3423));
  return loadSecrets2();
}
function createIssueService(connect, links) {
  const trackers = /* @__PURE__ */ new Map();
  const trackerFor = (options) => {
    const key = JSON.stringify([options.labels, options.assignees]);
    const tracker = trackers.get(key) ?? openTracker(options);
    trackers.set(key, tracker);
    return tracker;
  };
  const openTracker = async ({
    labels: [label, ...extraLabels],
    assignees
  }) => {
    const github = await connect();
    const { createIssueTracker } = await Promise.all(/* import() */[__nccwpck_require__.e(23), __nccwpck_require__.e(377), __nccwpck_require__.e(423)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3423));
    const { repository, serverUrl } = links;
    return createIssueTracker({ github, repository, serverUrl, label, extraLabels, assignees });
  };
  return {
    prefetch: (options) => {
      void trackerFor(options).then((tracker) => tracker.prefetch());
    },
    unwritten: async (options, key, places) => (await trackerFor(options)).unwritten(key, places),
    sync: async (options, desired) => (await trackerFor(options)).sync(desired),
    note: async (options, note) => (await trackerFor(options)).note(note)
  };
}

// src/messages/device.ts
function deviceLine({ userCode, verificationUri, lifetimeSeconds }) {
  return `Open ${verificationUri} and enter ${userCode} within ${minutes(lifetimeSeconds)}.`;
}
function deviceNote({ userCode, verificationUri, lifetimeSeconds }) {
  return [
    `**[Open ${verificationUri}](${verificationUri}?user_code=${userCode}) and enter \`${userCode}\`** within ${minutes(lifetimeSeconds)} of this note.`,
    "",
    "Log in as the user whose token this is. The run that wrote this note waits for you and stores the new token itself."
  ].join("\n");
}
function minutes(seconds) {
  const whole = Math.max(1, Math.floor(seconds / 60));
  return whole === 1 ? "1 minute" : `${whole} minutes`;
}

// src/meta/app.ts
function appAccessToken(app) {
  return new chunk_V5PYBW2M/* Secret */.z(`${app.id}|${app.secret.reveal()}`);
}

// src/meta/debug-token.ts
async function inspectToken(client, request) {
  const answer = await client.request({
    path: "/debug_token",
    bearer: appAccessToken(request.app),
    query: { input_token: request.token, appsecret_proof: request.proof }
  });
  const { readInspection } = await Promise.all(/* import() */[__nccwpck_require__.e(23), __nccwpck_require__.e(195)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4195));
  return readInspection(answer, request.app.id, (0,chunk_YRYOWLZM/* isAppToken */.TD)(request.token.reveal()) ? "app" : void 0);
}

// src/meta/proof.ts
function appSecretProof(appSecret, token) {
  return new chunk_V5PYBW2M/* Secret */.z((0,chunk_HQH6WZ4N/* createHmac */.Gz)("sha256", appSecret.reveal()).update(token.reveal()).digest("hex"));
}

// src/refresh/meta-service.ts
var MEASURE_MS = 1e4;
function createMetaService(clients, onSecret, now) {
  const proofOf = (app, caller) => {
    const proof = appSecretProof(app.secret, caller);
    onSecret(proof);
    return proof;
  };
  const inspectFacebook = async (app, token) => {
    const inspection = await inspectToken(clients.facebook, { app, token });
    if (inspection.kind !== "refused" || inspection.reason !== "app-secret-proof-missing") return inspection;
    return inspectToken(clients.facebook, { app, token, proof: proofOf(app, appAccessToken(app)) });
  };
  const inspect = async (config, token) => {
    if (config.platform === "facebook") return inspectFacebook(appOf(config), token);
    const { inspectInstagram, inspectThreads } = await Promise.all(/* import() */[__nccwpck_require__.e(23), __nccwpck_require__.e(732)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9732));
    return config.platform === "instagram" ? inspectInstagram(clients.instagram, token) : inspectThreads(clients.threads, token);
  };
  const measure = async ({ app, platform }, token, assets) => {
    const { measureAssets } = await Promise.all(/* import() */[__nccwpck_require__.e(23), __nccwpck_require__.e(264)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5264));
    return measureAssets(clients[platform], platform, assets, {
      token,
      budget: (0,chunk_FZNBY6W4/* startBudget */.cg)(MEASURE_MS, now),
      ...app && { proof: proofOf(app, token) }
    });
  };
  const inspectWithAssets = async (config, token, assets) => {
    const [inspection, measured, { settleAssets }] = await Promise.all([
      inspect(config, token),
      measure(config, token, assets),
      __nccwpck_require__.e(/* import() */ 958).then(__nccwpck_require__.bind(__nccwpck_require__, 8958))
    ]);
    return inspection.kind === "alive" ? { ...inspection, assets: settleAssets(measured, inspection.facts) } : inspection;
  };
  return {
    inspect: (config, token) => config.assets === void 0 || config.assets.length === 0 ? inspect(config, token) : inspectWithAssets(config, token, config.assets),
    renew: async (config, sixtyDays = false) => {
      const { exchangeToken, refreshPlatformToken } = await loadIssuing();
      switch (config.platform) {
        case "facebook":
          return exchangeToken(clients.facebook, { app: appOf(config), token: config.token, sixtyDays });
        case "instagram":
        case "threads":
          return refreshPlatformToken(clients[config.platform], config.platform, config.token);
      }
    },
    lengthen: async ({ name, platform, platformApp, token }) => {
      if (platform === "facebook" || platformApp?.secret === void 0)
        throw new TypeError(`${name}: a token to make last without its platform's app secret`);
      const { lengthenPlatformToken } = await loadIssuing();
      return lengthenPlatformToken(clients[platform], platform, token, platformApp.secret);
    },
    derivePageToken: async (config, from, pageId) => {
      const { derivePageToken } = await loadIssuing();
      return derivePageToken(clients.facebook, { token: from, pageId, proof: proofOf(appOf(config), from) });
    },
    mintOwnToken: async (config, from, target) => {
      const { mintClientToken } = await loadIssuing();
      return mintClientToken(clients.facebook, {
        app: appOf(config),
        token: from,
        proof: proofOf(appOf(config), from),
        redirectUri: config.redirectUri,
        machineId: machineId((0,chunk_2CFMDK25/* locationKey */.dE)(target))
      });
    }
  };
}
var loadIssuing = () => Promise.all(/* import() */[__nccwpck_require__.e(23), __nccwpck_require__.e(631)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4631));
function machineId(target) {
  return (0,chunk_HQH6WZ4N/* createHash */.n1)("sha256").update(target).digest("hex").slice(0, 32);
}
function appOf(config) {
  if (config.app === void 0) throw new TypeError(`${config.name}: a Facebook token without its app`);
  return config.app;
}

// src/refresh/login-service.ts
var PATIENCE_MS = 10 * 6e4;
function createLoginService(clients, runtime, logger, issues, isDeviceReady, whileTyping) {
  return {
    isDeviceReady,
    exchangeCode: async (config, code) => {
      const { exchangeCode, exchangePlatformCode } = await loadLogins();
      const { platform, redirectUri } = config;
      const exchange = platform === "facebook" ? exchangeCode : exchangePlatformCode;
      return exchange(clients[platform], { app: requireLoginApp(config), code, redirectUri });
    },
    startDevice: async (config, clientToken, scopes) => {
      const { startDeviceLogin } = await loadLogins();
      return startDeviceLogin(clients.facebook, { appId: appOf(config).id, clientToken, scopes });
    },
    askDevice: async (config, clientToken, code) => {
      const { askDeviceLogin } = await loadLogins();
      return askDeviceLogin(clients.facebook, { appId: appOf(config).id, clientToken, code });
    },
    showDeviceCode: async (config, code) => {
      logger.line(deviceLine(code));
      await issues?.note(config.issue, {
        ...(0,chunk_S42V5FAK/* issueKeyOf */.yD)(config),
        body: deviceNote(code)
      });
    },
    now: runtime.now,
    patienceMs: PATIENCE_MS,
    sleep: runtime.sleep,
    whileTyping
  };
}
var loadLogins = () => Promise.all(/* import() */[__nccwpck_require__.e(23), __nccwpck_require__.e(22)]).then(__nccwpck_require__.bind(__nccwpck_require__, 22));
function requireLoginApp(config) {
  const app = (0,chunk_S42V5FAK/* loginApp */.z3)(config);
  if (app === void 0) throw new TypeError(`${config.name}: a login without its app`);
  return app;
}

// src/refresh/connect.ts
var WORK_MS = 23e4;
var TELL_MS = 285e3;
var MORE_PER_TOKEN_MS = 3e3;
function connectServices(options, location, runtime, listeners) {
  const spent = listeners.startedAt === void 0 ? 0 : runtime.now() - listeners.startedAt;
  const more = (options.configs.length - 1) * MORE_PER_TOKEN_MS - spent;
  const patience = createPatience(runtime.now);
  const work = patience.extend((0,chunk_FZNBY6W4/* startBudget */.cg)(WORK_MS + more, runtime.now));
  const telling = patience.extend((0,chunk_FZNBY6W4/* startBudget */.cg)(TELL_MS + more, runtime.now));
  const { mode, configs } = options;
  const { logger, onSecret, exportVariable: exportVariable2, credentialName } = listeners;
  let upgrade;
  const metaClient = (baseUrl) => createMetaClient({
    runtime,
    budget: work,
    baseUrl,
    version: options.graphApiVersion,
    onSecret,
    onUpgrade: (warning2) => {
      upgrade = warning2;
    },
    ...logger.debug && { onCall: metaCallLogger(logger.debug) }
  });
  const facebook = metaClient(options.graphApiUrl);
  const threads = metaClient(options.threadsApiUrl);
  const connection = connectionOf(location, runtime, logger);
  const issuer = options.githubToken && connectorOf({ ...connection, budget: telling }, options.githubToken, credentialName ?? "github-token");
  const locations = configs.flatMap((config) => [config.source, ...(0,chunk_S42V5FAK/* otherLocations */.t$)(config)]);
  const app = options.secretsApp === void 0 || mode === "check" ? void 0 : createAppWriter({
    app: options.secretsApp,
    mode,
    configs,
    places: locations,
    repository: location.repository,
    connection: { ...connection, budget: work },
    lastBudget: telling,
    onSecret
  });
  const writer = app ?? (options.secretsToken && oneWriter(
    connectorOf({ ...connection, budget: work }, options.secretsToken, credentialName ?? "secrets-token")
  ));
  const links = linksOf(options, location);
  const issues = issuer && options.openIssues ? createIssueService(issuer, links) : void 0;
  const readBy = location.runId === void 0 ? void 0 : location.repository;
  return {
    meta: createMetaService(
      { facebook, instagram: metaClient(options.instagramApiUrl), threads },
      onSecret,
      runtime.now
    ),
    apiUpgrade: () => upgrade,
    ...writer && mode !== "check" && { secrets: createSecretsService(writer, locations, runtime.now, readBy) },
    login: createLoginService(
      { facebook, instagram: metaClient(options.instagramLoginUrl), threads },
      runtime,
      logger,
      issues,
      options.clientToken !== void 0,
      patience.during
    ),
    ...issues && { issues },
    extras: createExtrasService({
      ...writer && { writer },
      repository: location.repository,
      ...exportVariable2 && { exportVariable: exportVariable2 }
    }),
    ...createRunHistory(location, issuer ?? (writer && (() => writer.forPlace(ownSecrets(location))))),
    activity: createActivity(location, issuer),
    logger,
    links,
    close: async () => app?.close()
  };
}
function connectionOf({ apiUrl, serverUrl }, runtime, { debug: debug2 }) {
  return {
    runtime,
    apiUrl,
    serverUrl,
    userAgent: "refresh-meta-token",
    ...debug2 && {
      onCall: ({ route, attempt, status, milliseconds }) => debug2(`GitHub ${route}: ${status ?? "no answer"} in ${Math.round(milliseconds)} ms, try ${attempt}`)
    }
  };
}
function connectorOf(connection, token, credentialName) {
  return (0,chunk_2A77TNOL/* once */.O)(async () => {
    await eventLoopTurn();
    const { createGitHub } = await Promise.all(/* import() */[__nccwpck_require__.e(23), __nccwpck_require__.e(377), __nccwpck_require__.e(423)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3423));
    return createGitHub({ ...connection, token, credentialName });
  });
}
function linksOf({ graphApiUrl, graphApiVersion }, location) {
  return {
    serverUrl: location.serverUrl,
    repository: location.repository,
    program: location.program ?? (0,chunk_CLKRT4CT/* programCommand */.OW)(void 0),
    dialogUrl: "https://www.facebook.com",
    graphApiUrl,
    graphApiVersion,
    ...(0,chunk_BZZJMZDF/* present */.E)({ workflowFile: location.workflowFile })
  };
}
function ownSecrets({ repository }) {
  return { kind: "repository", repository, store: "actions" };
}
function createRunHistory({ repository, runId, workflowFile }, connect) {
  return {
    runCreation: (0,chunk_2A77TNOL/* once */.O)(async () => {
      if (connect === void 0 || runId === void 0) return { kind: "none" };
      const [github, { runCreatedAt }] = await Promise.all([connect(), Promise.all(/* import() */[__nccwpck_require__.e(23), __nccwpck_require__.e(377), __nccwpck_require__.e(423)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3423))]);
      return runCreatedAt(github, repository, Number(runId));
    }),
    passedBefore: (0,chunk_2A77TNOL/* once */.O)(async () => {
      if (connect === void 0 || runId === void 0 || workflowFile === void 0) return void 0;
      const [github, { passedDayBefore }] = await Promise.all([connect(), Promise.all(/* import() */[__nccwpck_require__.e(23), __nccwpck_require__.e(377), __nccwpck_require__.e(866)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3866))]);
      return passedDayBefore(github, repository, workflowFile, Number(runId));
    })
  };
}
function metaCallLogger(debug2) {
  return ({ method, path, try: attempt, milliseconds, trace, shape }) => {
    const { call: _, message: __, permissions: ___, ...numbers } = trace;
    const facts = Object.entries({ ...numbers, ...(0,chunk_BZZJMZDF/* present */.E)({ shape }) }).map(
      ([name, value]) => `${name} ${value}`
    );
    debug2(
      `Meta ${method} ${path}: ${facts.join(", ") || "no answer"} in ${Math.round(milliseconds)} ms, try ${attempt}`
    );
  };
}
function createActivity(location, issuer) {
  const ask = (0,chunk_2A77TNOL/* once */.O)(async () => {
    if (issuer === void 0 || location.runId === void 0) return void 0;
    const [github, { repositoryFacts }] = await Promise.all([issuer(), Promise.all(/* import() */[__nccwpck_require__.e(23), __nccwpck_require__.e(377), __nccwpck_require__.e(423)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3423))]);
    const answer = await repositoryFacts(github, location.repository);
    if (answer.kind === "problem") return void 0;
    const { private: isPrivate, pushedAt } = answer.data;
    return { isPublic: !isPrivate, ...(0,chunk_BZZJMZDF/* present */.E)({ pushedAt }) };
  });
  return async (asking) => location.activity ?? (asking ? ask() : void 0);
}
function createPatience(now) {
  let given = 0;
  let since;
  const waited = () => Math.min(PATIENCE_MS, given + (since === void 0 ? 0 : now() - since));
  return {
    extend: (budget) => ({ remaining: () => budget.remaining() + waited() }),
    during: async (work) => {
      const startedAt = now();
      since = startedAt;
      try {
        return await work();
      } finally {
        since = void 0;
        given += now() - startedAt;
      }
    }
  };
}

// src/refresh/refresh.ts
async function refreshToken(config, mode, services, loadLater) {
  const [observed, { planToken, apply, report }] = await Promise.all([
    (0,chunk_S42V5FAK/* observe */.lB)(config, mode, services),
    questionsSent().then(loadLater)
  ]);
  const applied = await apply(config, mode, observed, planToken(observed.token, config.policy), services);
  return report(config, mode, observed, applied, services);
}

// src/refresh/refresh-all.ts
var AT_ONCE = 16;
async function forEachToken(configs, run2, onDefect) {
  const reports = new Array(configs.length);
  const queue = configs.entries();
  const worker = async () => {
    for (const [index, config] of queue) reports[index] = await run2(config).catch(defect(config));
  };
  const defect = (config) => (error2) => {
    onDefect(error2);
    return unexpected(config);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, configs.length) }, worker));
  return reports;
}
var PROGRESS_EVERY = 50;
function withProgress(total, run2, line) {
  let done = 0;
  return async (config) => {
    const report = await run2(config);
    done++;
    if (done % PROGRESS_EVERY === 0 && done < total) line(`${done} of ${total} tokens are done.`);
    return report;
  };
}
function unexpected(config) {
  return {
    secret: config.name,
    location: (0,chunk_2CFMDK25/* describeLocation */.lR)(config.source),
    outcome: "inconclusive",
    reason: "unexpected",
    refreshed: false,
    facts: chunk_PIHME3CZ/* NO_FACTS */.Kj,
    findings: [{ outcome: "inconclusive", reason: "unexpected" }],
    alerts: [],
    failedTargets: [],
    repairedTargets: [],
    warnings: []
  };
}

// src/action/context.ts
function readEvent({ eventName, payload }) {
  return {
    name: eventName ?? "",
    payload: typeof payload === "object" && payload !== null ? payload : {}
  };
}
function readDocsUrl(env, serverUrl) {
  const { GITHUB_ACTION_REPOSITORY: repository = "", GITHUB_ACTION_REF: ref = "" } = env;
  const isSane = /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]{1,100}$/.test(ref);
  return isSane ? `${serverUrl}/${repository}/blob/${ref}/docs` : void 0;
}
function readActivity(repository) {
  const facts = repository ?? {};
  const { pushed_at: pushed } = facts;
  const pushedAt = typeof pushed === "number" ? pushed : Math.floor(Date.parse(String(pushed)) / 1e3);
  return typeof facts.private === "boolean" && Number.isSafeInteger(pushedAt) ? { isPublic: !facts.private, pushedAt } : void 0;
}
function readRunContext(env, { payload }) {
  const activity = readActivity(payload.repository);
  const repository = env.GITHUB_REPOSITORY ?? "";
  if (repository === "") {
    throw new chunk_WWCT63U4/* InputError */.d(
      "GITHUB_REPOSITORY",
      "is missing.",
      "GitHub Actions sets it; elsewhere use the command line, and there the command refresh."
    );
  }
  const runId = env.GITHUB_RUN_ID ?? "";
  const workflowFile = /\/\.github\/workflows\/([\w.-]+\.ya?ml)@/.exec(env.GITHUB_WORKFLOW_REF ?? "")?.[1];
  const serverUrl = (0,chunk_XG5APS5T/* readServiceUrl */.bX)(
    "GITHUB_SERVER_URL",
    env.GITHUB_SERVER_URL || "https://github.com",
    "https://github.com"
  );
  const docsUrl = readDocsUrl(env, serverUrl);
  const source = (0,chunk_CLKRT4CT/* programSource */.ax)({
    actionRepository: env.GITHUB_ACTION_REPOSITORY,
    actionRef: env.GITHUB_ACTION_REF,
    localRepository: repository,
    host: new URL(serverUrl).host
  });
  return {
    serverUrl,
    repository: (0,chunk_XG5APS5T/* readRepository */.Nu)("GITHUB_REPOSITORY", repository),
    program: (0,chunk_CLKRT4CT/* programCommand */.OW)(source),
    apiUrl: (0,chunk_XG5APS5T/* readServiceUrl */.bX)(
      "GITHUB_API_URL",
      env.GITHUB_API_URL || "https://api.github.com",
      "https://api.github.com"
    ),
    ...(0,chunk_BZZJMZDF/* present */.E)({
      runId: /^\d{1,20}$/.test(runId) ? runId : void 0,
      workflowFile,
      activity,
      docsUrl
    })
  };
}

// src/action/runner.ts



// node_modules/@actions/core/lib/command.js


// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + external_os_.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js


function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!external_fs_.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${(0,chunk_HQH6WZ4N/* randomUUID */.N4)()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js

var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
  const convertedVal = toCommandValue(val);
  process.env[name] = convertedVal;
  const filePath = process.env["GITHUB_ENV"] || "";
  if (filePath) {
    return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
  }
  issueCommand("set-env", { name }, convertedVal);
}
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(external_os_.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + external_os_.EOL);
}

// src/action/runner.ts
var MISSED = {
  GITHUB_OUTPUT: "later steps get no outputs",
  GITHUB_STEP_SUMMARY: "the run has no summary"
};
var SHORTEST_TO_MASK = 8;
var CANCEL_SIGNALS = ["SIGINT", "SIGTERM"];
var CANCEL_MS = 5e3;
function createRunner(env) {
  const isListening = env.GITHUB_ACTIONS === "true";
  const unwritable = /* @__PURE__ */ new Set();
  const writing = (name, write) => {
    if (unwritable.has(name)) return;
    try {
      write();
    } catch (error2) {
      unwritable.add(name);
      const { code = "unknown error" } = error2;
      warning(
        `${name} could not be written (${code}): ${env[name]}. The outcome stands, but ${MISSED[name]}. In a container, the job's user must be allowed to write the runner's files.`,
        { title: `${name} not written` }
      );
    }
  };
  return {
    // Not by core.getInput: the process's own environment no longer holds the inputs.
    input: (name) => (env[`INPUT_${name.toUpperCase()}`] ?? "").trim(),
    mask: (value) => {
      if (isListening && value.length >= SHORTEST_TO_MASK && !/[\r\n]/.test(value)) setSecret(value);
    },
    line: (text) => info(text),
    debug: (text) => debug(text),
    annotate: (level, title, message) => {
      const annotate = { notice, warning, error }[level];
      annotate(message, { title });
    },
    output: (name, value) => writing("GITHUB_OUTPUT", () => setOutput(name, value)),
    exportVariable: (name, value) => {
      if (!env.GITHUB_ENV) throw new Error("GITHUB_ENV is missing");
      exportVariable(name, value);
      delete process.env[name];
    },
    // Not by core.summary: its module is as long as all the rest of the toolkit that is used here, and read at every start.
    summarize: (markdown) => {
      const file = env.GITHUB_STEP_SUMMARY;
      if (!file) return debug("The job summary could not be written.");
      writing("GITHUB_STEP_SUMMARY", () => (0,external_node_fs_namespaceObject.appendFileSync)(file, `${markdown}${external_node_os_namespaceObject.EOL}`));
    },
    fail: () => {
      process.exitCode = ExitCode.Failure;
    },
    beforeCancel: (work) => {
      const end = (signal) => {
        takeBack();
        const die = () => process.kill(process.pid, signal);
        setTimeout(die, CANCEL_MS).unref();
        work().then(die, die);
      };
      const takeBack = () => {
        for (const signal of CANCEL_SIGNALS) process.off(signal, end);
      };
      for (const signal of CANCEL_SIGNALS) process.on(signal, end);
      return takeBack;
    }
  };
}
function redactRunner(runner, { learn, redact }) {
  return {
    ...runner,
    mask: (value) => {
      learn(value);
      runner.mask(value);
    },
    line: (text) => runner.line(redact(text)),
    debug: (text) => runner.debug(redact(text)),
    annotate: (level, title, message) => runner.annotate(level, redact(title), redact(message)),
    output: (name, value) => runner.output(name, redact(value)),
    summarize: (markdown) => runner.summarize(redact(markdown))
  };
}

// src/action/run.ts
async function runAction(env, outerRuntime, outerRunner, loadContext2) {
  const redactor = createRedactor();
  for (const credential of credentialsIn(env)) redactor.learn(credential);
  const runner = redactRunner(outerRunner, redactor);
  const runtime = redactRuntime(outerRuntime, redactor);
  try {
    const event = readEvent(await loadContext2().catch(unreadableEvent));
    const objection2 = objectionToEvent(event);
    if (objection2 !== void 0) return refuse(runner, "event-refused", objection2, EVENT_HINT);
    const warning2 = readNetwork(env);
    if (warning2 !== void 0) runner.annotate("warning", "Proxy not used", warning2);
    const location = readRunContext(env, event);
    const options = await readInputs(runner.input, location.repository);
    maskCredentials(options, runner);
    await run(options, location, runtime, runner, env.RUNNER_DEBUG === "1");
  } catch (error2) {
    if (error2 instanceof chunk_WWCT63U4/* InputError */.d) return refuse(runner, error2.code, error2.message, error2.hint);
    const { name, frames } = describeDefect(error2);
    runner.debug(frames);
    refuse(
      runner,
      "unexpected",
      `The run stopped on an unexpected ${name}.`,
      "Run it again with debug logging, and report it with the log."
    );
  }
}
async function run(options, location, runtime, runner, isDebugging) {
  const logger = {
    line: (text) => runner.line((0,chunk_O4IBU6H2/* escapeLogLine */._P)(text)),
    ...isDebugging && { debug: (text) => runner.debug((0,chunk_O4IBU6H2/* escapeLogLine */._P)(text)) }
  };
  const services = connectServices(options, location, runtime, {
    logger,
    onSecret: (secret) => runner.mask(secret.reveal()),
    exportVariable: (name, token) => {
      runner.mask(token.reveal());
      runner.exportVariable(name, token.reveal());
    }
  });
  if (options.mode === "refresh" && services.secrets === void 0)
    throw new TypeError("A run that writes secrets needs what may write them");
  const keep = options.secretsApp === void 0 ? void 0 : runner.beforeCancel(() => services.close());
  try {
    if (options.configs.length > 1) services.activity(true).catch(() => {
    });
    const runToken = withProgress(options.configs.length, await tokenRun(options, services), logger.line);
    const [reports, { publish }] = await Promise.all([
      forEachToken(options.configs, runToken, (error2) => runner.debug(describeDefect(error2).frames)),
      questionsSent().then(loadAnswers)
    ]);
    await publish(reports, { options, location, services, runtime }, runner);
  } finally {
    await services.close();
    keep?.();
  }
}
var loadAnswers = () => Promise.all(/* import() */[__nccwpck_require__.e(323), __nccwpck_require__.e(495)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1495));
async function tokenRun({ mode, login }, services) {
  if (login === void 0) return (config) => refreshToken(config, mode, services, loadAnswers);
  const { reauthorizeToken } = await (await loadAnswers()).loadReauthorize();
  return (config) => reauthorizeToken(config, login, services);
}
function maskCredentials({ configs, secretsToken, secretsApp, githubToken, heartbeatUrl, clientToken, login }, runner) {
  const credentials = [
    secretsToken,
    secretsApp?.privateKey,
    githubToken,
    heartbeatUrl,
    clientToken,
    login?.kind === "code" ? login.code : void 0,
    ...configs.flatMap(({ token, app, platformApp }) => [token, app?.secret, platformApp?.secret])
  ].flatMap((credential) => credential === void 0 ? [] : [credential.reveal()]);
  const appTokens = configs.flatMap(
    ({ app }) => app === void 0 ? [] : [`${app.id}|${app.secret.reveal()}`, `${app.id}%7C${app.secret.reveal()}`]
  );
  const keyLines = secretsApp?.privateKey.reveal().match(/^[\w+/=]{9,}$/gm) ?? [];
  const isError = login?.kind === "failure" && login.reason !== "login-unreadable";
  const pasted = isError ? "" : runner.input("authorization-response");
  const values = [...credentials, ...appTokens, ...keyLines, ...pasted === "" ? [] : [pasted]];
  for (const value of new Set(values)) runner.mask(value);
}
function unreadableEvent() {
  throw new chunk_WWCT63U4/* InputError */.d(
    "GITHUB_EVENT_PATH",
    "does not lead to an event in JSON.",
    "GitHub Actions writes that file; a step before this one may have changed it."
  );
}
function refuse(runner, reason, message, hint) {
  runner.annotate("error", (0,chunk_FUTKJSAF/* codeOf */.$)(reason), `${message} ${hint}`);
  const outcome = reason === "unexpected" ? "inconclusive" : "misconfigured";
  const outputs = { outcome, refreshed: "false", "token-kind": "unknown", report: "[]" };
  for (const [name, value] of Object.entries(outputs)) runner.output(name, value);
  runner.fail();
}
function describeDefect(error2) {
  if (!(error2 instanceof Error)) return { name: typeof error2, frames: "" };
  const { message, stack = "" } = error2;
  const frames = stack.replace(message, "").split("\n").filter((line) => /^\s+at /.test(line));
  return { name: error2.name, frames: frames.join("\n") };
}

// src/action/main.ts
async function main() {
  const env = takeEnvironment(process.env);
  dropDebugLog(env, process);
  await runAction(env, createRuntime(env), createRunner(env), loadContext);
}
var loadContext = async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 9064))).context;



/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9163);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
