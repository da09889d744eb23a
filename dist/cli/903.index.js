export const id = 903;
export const ids = [903];
export const modules = {

/***/ 6007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ credentialOfGh)
/* harmony export */ });
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9914);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);


// src/cli/login/github-credential.ts


var LONGEST_MS = 1e4;
async function credentialOfGh({ githubApiUrl, githubServerUrl }, env) {
  const server = new URL(githubServerUrl);
  const belongs = githubApiUrl === `${server.origin}/api/v3` || server.host === "github.com" && githubApiUrl === "https://api.github.com";
  if (!belongs) return void 0;
  try {
    const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_1__.execFile)("gh", ["auth", "token", "--hostname", server.host], {
      env,
      timeout: LONGEST_MS
    });
    const token = stdout.trim();
    return /^[\x21-\x7e]+$/.test(token) ? new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(token) : void 0;
  } catch {
    return void 0;
  }
}




/***/ }),

/***/ 2005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cx: () => (/* binding */ readDialogWish),
/* harmony export */   D: () => (/* binding */ readLoginSetup),
/* harmony export */   Dn: () => (/* binding */ NO_ANSWER),
/* harmony export */   Jb: () => (/* binding */ readStorageSetup),
/* harmony export */   aq: () => (/* binding */ stopFor),
/* harmony export */   lp: () => (/* binding */ stopForProblem),
/* harmony export */   wh: () => (/* binding */ readId),
/* harmony export */   xr: () => (/* binding */ LoginStopped)
/* harmony export */ });
/* harmony import */ var _chunk_TVH6FFKV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(215);
/* harmony import */ var _chunk_3J3QRZIG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6007);
/* harmony import */ var _chunk_ZKRCONGF_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8158);
/* harmony import */ var _chunk_VYIVAZNS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(656);
/* harmony import */ var _chunk_IEZ6FYOA_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2609);
/* harmony import */ var _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(616);







// src/cli/login/stopped.ts
var LoginStopped = class extends Error {
  problem;
  constructor(problem) {
    super(problem.title);
    this.name = "LoginStopped";
    this.problem = problem;
  }
};
var HINTS = {
  "login-cancelled": "Nothing was changed. Start the command again, and choose Connect (or Continue) this time.",
  "login-refused": "Nothing was changed. See what Meta's page said; the app's settings are on https://developers.facebook.com/apps.",
  "login-unreadable": "Nothing was changed. Start again and paste the whole address that Meta's login ends on, from the browser's address bar.",
  "login-unavailable": "This command logs in at Facebook. Get an Instagram or Threads token in the app's dashboard, and store it with gh secret set.",
  "state-missing": "Nothing was changed. Start again, log in through the address that the command shows, and paste the whole address that it ends on.",
  "state-wrong": "Nothing was changed. Start again, and log in through the address that this very command shows: one from an earlier start does not count.",
  "code-used": "Nothing was changed. Start the command again: each login brings a new code.",
  "code-expired": "Nothing was changed. Start the command again, and finish the login within a few minutes.",
  "code-malformed": "Nothing was changed. Start the command again, and paste the whole address that the login ends on.",
  "redirect-uri-differs": "Nothing was changed. Start the command again with --redirect-uri exactly as the app has it, with or without the slash at the end.",
  "redirect-uri-not-absolute": "Give --redirect-uri in full and not encoded, such as http://localhost:8080/",
  "device-login-declined": "Nothing was changed. Start the command again to get a new code.",
  "device-login-expired": "Nothing was changed. Start the command again to get a new code.",
  "app-credentials-refused": "Compare META_APP_SECRET and --app-id with the app's dashboard: https://developers.facebook.com/apps, App settings, Basic.",
  "new-token-other-user": "Nothing was stored. Log in as the same user as before, or name the new one with --expected-user-id.",
  "new-token-other-kind": "Nothing was stored. If the secret holds a page's token, name the page with --page; a system user's token is made with refresh-meta-token system-user.",
  "new-token-lacks-scopes": "Nothing was stored. Start again with --scope naming all that is needed and --rerequest, and leave every permission ticked.",
  "new-token-ends-earlier": "Nothing was stored: the secret already holds a token that lasts longer.",
  "meta-unreachable": "Nothing was changed. Check the connection to graph.facebook.com and start again.",
  "meta-unavailable": "Nothing was changed. Start again in a while; https://metastatus.com tells about outages.",
  "meta-rate-limited": "Nothing was changed. Start again in an hour.",
  "meta-unintelligible": "Nothing was changed. Look for a proxy in between, then start again."
};
function stopFor(reason, trace) {
  const { title, what, hint } = (0,_chunk_VYIVAZNS_js__WEBPACK_IMPORTED_MODULE_3__/* .explain */ .WE)(reason);
  return new LoginStopped({
    reason,
    title,
    what,
    hint: HINTS[reason] ?? hint,
    ...trace === void 0 ? {} : { trace }
  });
}
function stopForProblem({ reason, message, hint }) {
  return new LoginStopped({ reason, title: (0,_chunk_VYIVAZNS_js__WEBPACK_IMPORTED_MODULE_3__/* .explain */ .WE)(reason).title, what: message, hint });
}
var WHAT_METAS_PAGE_MAY_SAY = [
  "If Meta showed an error instead of a login:",
  `- "URL blocked" or "Can't load URL": add the redirect address to Valid OAuth Redirect URIs (Facebook Login, Settings) and its domain to App domains.`,
  "- An app that is live does not accept http://localhost: use --redirect-uri with an https address of yours, or https://www.facebook.com/connect/login_success.html.",
  '- "App not active": the app is in development mode, and the person has no role in it (App roles).'
].join("\n");
var NO_ANSWER = {
  reason: "no-answer",
  title: "Nobody logged in within five minutes",
  what: "No login came back in time. Nothing was changed.",
  hint: `Start the command again.
${WHAT_METAS_PAGE_MAY_SAY}`
};

// src/cli/login/setup.ts
async function readLoginSetup(flags, context) {
  const environment = (0,_chunk_ZKRCONGF_js__WEBPACK_IMPORTED_MODULE_2__/* .readCliEnvironment */ .I8)(context.env);
  const named = await readNamed(flags, environment, context);
  const dialog = readDialogWish(named, flags);
  const pageId = readId("--page", flags.page, "103455271248220");
  const storage = await readStorage(named, flags, environment, context);
  const clientToken = flags.device === true ? await requireClientToken(environment, context) : void 0;
  return {
    ...storage,
    dialog,
    ...pageId === void 0 ? {} : { pageId },
    ...clientToken === void 0 ? {} : { clientToken }
  };
}
async function readStorageSetup(flags, context) {
  const environment = (0,_chunk_ZKRCONGF_js__WEBPACK_IMPORTED_MODULE_2__/* .readCliEnvironment */ .I8)(context.env);
  return readStorage(await readNamed(flags, environment, context), flags, environment, context);
}
async function readNamed(flags, environment, { terminal, env }) {
  if (flags.dryRun !== true && flags.yes !== true && !terminal.isInteractive) refuseUnasked();
  const file = typeof flags.config === "string" ? await (0,_chunk_TVH6FFKV_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfigFile */ .RG)(flags.config, env) : void 0;
  return withTargets((0,_chunk_ZKRCONGF_js__WEBPACK_IMPORTED_MODULE_2__/* .commandFields */ .rc)(flags, environment, file), flags);
}
async function readStorage(named, flags, environment, context) {
  const isDryRun = flags.dryRun === true;
  const repository = flags.organization === void 0 ? (0,_chunk_TVH6FFKV_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._M)(flags, environment) : repositoryOr(flags, environment);
  const withSecret = await (0,_chunk_ZKRCONGF_js__WEBPACK_IMPORTED_MODULE_2__/* .withAppSecret */ .sF)(named, context.terminal);
  const options = await (0,_chunk_IEZ6FYOA_js__WEBPACK_IMPORTED_MODULE_4__/* .readLoginOptions */ .MT)(
    await withCredential(withSecret, environment, isDryRun, context),
    repository
  );
  return {
    options,
    config: options.configs[0],
    location: { apiUrl: environment.githubApiUrl, serverUrl: environment.githubServerUrl, repository },
    isDryRun,
    isJson: flags.json === true,
    isAgreed: flags.yes === true
  };
}
function readDialogWish(fields, flags) {
  const read = (name, reader) => {
    const field = fields.text(name);
    return reader(field.name, field.value);
  };
  const configId = readId("--config-id", flags.configId, "1234567890");
  return {
    dialogUrl: (0,_chunk_IEZ6FYOA_js__WEBPACK_IMPORTED_MODULE_4__/* .readServiceUrl */ .bX)("--dialog-url", text(flags.dialogUrl) ?? FACEBOOK, FACEBOOK),
    appId: read("app-id", _chunk_IEZ6FYOA_js__WEBPACK_IMPORTED_MODULE_4__/* .readAppId */ .xc),
    redirectUri: read("redirect-uri", _chunk_IEZ6FYOA_js__WEBPACK_IMPORTED_MODULE_4__/* .readRedirectUri */ .n1),
    graphApiVersion: read("graph-api-version", _chunk_IEZ6FYOA_js__WEBPACK_IMPORTED_MODULE_4__/* .readApiVersion */ .ZS),
    scopes: (0,_chunk_IEZ6FYOA_js__WEBPACK_IMPORTED_MODULE_4__/* .readScopes */ .Q9)("--scope", text(flags.scope) ?? ""),
    rerequest: flags.rerequest === true,
    opensBrowser: flags.open !== false,
    ...configId === void 0 ? {} : { configId }
  };
}
var FACEBOOK = "https://www.facebook.com";
function refuseUnasked() {
  throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(
    "--yes",
    "is needed where nobody can be asked: this command writes.",
    "Add --yes, or --dry-run to see what a login brings."
  );
}
function repositoryOr(flags, environment) {
  return flags.repo === void 0 && environment.repository === void 0 ? "this/repository" : (0,_chunk_TVH6FFKV_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._M)(flags, environment);
}
async function withCredential(fields, environment, isDryRun, { env, terminal }) {
  if (isDryRun || fields.text("secrets-token").value !== "") return fields;
  const found = await (0,_chunk_3J3QRZIG_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialOfGh */ .o)(environment, env);
  if (found === void 0) return (0,_chunk_ZKRCONGF_js__WEBPACK_IMPORTED_MODULE_2__/* .withGithubToken */ .tf)(fields, terminal);
  return (0,_chunk_ZKRCONGF_js__WEBPACK_IMPORTED_MODULE_2__/* .fixedFields */ .i8)(fields, { "secrets-token": { name: "gh auth token", value: found.reveal() } });
}
function requireClientToken(environment, { terminal }) {
  return (0,_chunk_ZKRCONGF_js__WEBPACK_IMPORTED_MODULE_2__/* .requireSecret */ .ew)(
    {
      given: environment.clientToken && (0,_chunk_IEZ6FYOA_js__WEBPACK_IMPORTED_MODULE_4__/* .requireSecretValue */ .pA)("META_CLIENT_TOKEN", environment.clientToken.reveal(), CLIENT_TOKEN_HINT),
      variable: "META_CLIENT_TOKEN",
      question: "Meta client token",
      hint: CLIENT_TOKEN_HINT
    },
    terminal
  );
}
var CLIENT_TOKEN_HINT = "You find it in the app's settings under Advanced, Security: https://developers.facebook.com/apps";
function withTargets(fields, { target }) {
  if (typeof target !== "string") return fields;
  const added = target.split("\n").map((line, index) => {
    const pairs = line.split(",").map((pair) => /^\s*([a-z-]+)\s*=\s*(.+?)\s*$/.exec(pair));
    if (pairs.includes(null)) {
      throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(
        "--target",
        "must be key=value pairs.",
        "Example: --target repository=acme/site,secret=FB_TOKEN"
      );
    }
    return {
      name: `--target[${index + 1}]`,
      values: Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? "", pair?.[2]]))
    };
  });
  return {
    ...fields,
    entries: async (name) => name === "targets" ? [...await fields.entries(name), ...added] : fields.entries(name)
  };
}
function readId(name, value, example) {
  if (value === void 0) return void 0;
  if (typeof value === "string" && /^\d{1,32}$/.test(value)) return value;
  throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(name, "must be a number.", `Example: ${name} ${example}`);
}
function text(value) {
  return typeof value === "string" ? value : void 0;
}




/***/ }),

/***/ 2677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K5: () => (/* binding */ identityFor),
/* harmony export */   a8: () => (/* binding */ bringToken)
/* harmony export */ });
/* unused harmony exports loginFrom, objectionToLogin */
/* harmony import */ var _chunk_GPNPZRB3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3052);
/* harmony import */ var _chunk_XJ2PZAZ2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2159);
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9476);




// src/refresh/login.ts
function identityFor(old, expectedUserId) {
  const facts = old.kind === "alive" || old.kind === "dead" ? old.facts : void 0;
  const userId = expectedUserId ?? facts?.userId;
  if (userId === void 0) return void 0;
  const isSameUser = facts !== void 0 && facts.userId === userId && facts.kind !== "unknown";
  return isSameUser ? { userId, kind: facts.kind } : { userId };
}
function loginFrom(input) {
  if (input.kind === "device") return input;
  const text = input.response.reveal();
  const redirect = readRedirect(text);
  switch (redirect.kind) {
    case "code": {
      const hasAddress = /[?&=]/.test(text);
      const { code, returnedState } = redirect;
      return { kind: "code", code, hasAddress, ...returnedState === void 0 ? {} : { returnedState } };
    }
    case "declined":
      return { kind: "failure", reason: "login-cancelled" };
    case "error":
      return { kind: "failure", reason: "login-refused" };
    case "unreadable":
      return { kind: "failure", reason: "login-unreadable" };
  }
}
function objectionToLogin(config, login, repository, now) {
  if (config.app === void 0) return "login-unavailable";
  if (login.kind === "failure") return login.reason;
  if (login.kind !== "code" || !login.hasAddress) return void 0;
  if (login.returnedState === void 0) return "state-missing";
  const verdict = checkState(login.returnedState, config.app.secret, repository, config.source, now);
  switch (verdict) {
    case "good":
      return void 0;
    case "wrong":
      return "state-wrong";
    case "expired":
      return "state-expired";
  }
}
async function bringToken(config, login, scopes, services) {
  const first = await firstToken(config, login, scopes, services);
  return first.kind === "brought" ? lengthen(config, first.token, services) : first;
}
async function firstToken(config, login, scopes, services) {
  switch (login.kind) {
    case "failure":
      return failed(login.reason);
    case "code": {
      const result = await services.login.exchangeCode(config, login.code);
      return result.kind === "issued" ? { kind: "brought", token: result.token } : failed(result.reason);
    }
    case "device":
      return logInOnDevice(config, login.clientToken, scopes, services);
  }
}
async function logInOnDevice(config, clientToken, scopes, services) {
  const start = await services.login.startDevice(config, clientToken, scopes);
  if (start.kind !== "started") return failed(start.reason);
  await services.login.showDeviceCode(config, start);
  const end = services.login.now() + Math.min(start.lifetimeSeconds * 1e3, services.login.patienceMs);
  let intervalSeconds = start.intervalSeconds;
  while (services.login.now() + intervalSeconds * 1e3 < end) {
    await services.login.sleep(intervalSeconds * 1e3);
    const status = await services.login.askDevice(config, clientToken, start.code);
    switch (status.kind) {
      case "approved":
        return { kind: "brought", token: status.token };
      case "declined":
        return failed("device-login-declined");
      case "expired":
        return failed("device-login-expired");
      case "refused":
        return failed(status.reason);
      case "slower":
        intervalSeconds += SLOWER_BY_SECONDS;
        break;
      // An outage of a moment: the person may still be typing.
      case "doubt":
      case "pending":
        break;
    }
  }
  return failed("device-login-expired");
}
var SLOWER_BY_SECONDS = 5;
async function lengthen(config, token, services) {
  const proof = await services.meta.inspect(config, token);
  const brought = { kind: "brought", token, proof };
  if (proof.kind !== "alive" || !isShortLived(proof)) return brought;
  const longer = await services.meta.renew({ ...config, token }, false);
  if (longer.kind !== "issued") return brought;
  const longerProof = await services.meta.inspect(config, longer.token);
  const isLonger = longerProof.kind === "alive" && !isShortLived(longerProof);
  return isLonger ? { kind: "brought", token: longer.token, proof: longerProof } : brought;
}
function isShortLived({ facts, at }) {
  return typeof facts.expiresAt === "number" && facts.expiresAt - at < 2 * _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY */ .d_;
}
function failed(reason) {
  return { kind: "failed", outcome: isSetup(reason) ? "misconfigured" : "inconclusive", reason };
}
function isSetup(reason) {
  switch (reason) {
    case "redirect-uri-differs":
    case "redirect-uri-not-absolute":
    case "domain-not-in-app-domains":
    case "app-in-development":
    case "app-credentials-refused":
    case "app-disabled":
    case "ip-not-allowed":
    case "app-secret-proof-refused":
    case "request-refused":
    case "login-unavailable":
      return true;
    default:
      return false;
  }
}




/***/ }),

/***/ 3052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readRedirect),
/* harmony export */   c: () => (/* binding */ buildDialogUrl)
/* harmony export */ });
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9914);


// src/meta/dialog.ts
function buildDialogUrl(request) {
  const address = new URL(`${request.dialogUrl.replace(/\/+$/, "")}/${request.version}/dialog/oauth`);
  const query = address.searchParams;
  query.set("client_id", request.clientId);
  query.set("redirect_uri", request.redirectUri);
  if (request.configId === void 0) query.set("scope", request.scopes.join(","));
  else query.set("config_id", request.configId);
  query.set("response_type", "code");
  query.set("state", request.state);
  if (request.rerequest) query.set("auth_type", "rerequest");
  return address.href;
}
function readRedirect(pasted) {
  const text = pasted.trim().replace(/^[<"'`]|[>"'`]$/g, "").replace(/#.*$/s, "");
  if (!/[?&=]/.test(text))
    return BARE_CODE.test(text) ? { kind: "code", code: new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(text) } : UNREADABLE;
  const query = new URLSearchParams(text.slice(text.indexOf("?") + 1));
  const state = query.get("state");
  const returned = state === null ? {} : { returnedState: state };
  const error = query.get("error");
  const errorCode = query.get("error_code");
  if (error === "access_denied") return { kind: "declined", ...returned };
  if (error !== null || errorCode !== null) {
    const known = errorCode !== null && /^\d{1,9}$/.test(errorCode);
    return { kind: "error", ...known ? { errorCode: Number(errorCode) } : {}, ...returned };
  }
  const code = query.get("code");
  return code !== null && CODE.test(code) ? { kind: "code", code: new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(code), ...returned } : UNREADABLE;
}
var UNREADABLE = { kind: "unreadable" };
var CODE = /^[\x21-\x7e]{1,4096}$/;
var BARE_CODE = /^[\w.~-]{10,4096}$/;




/***/ }),

/***/ 3903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ tellStored),
/* harmony export */   JW: () => (/* binding */ tellProblem),
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Lc: () => (/* binding */ storeToken),
/* harmony export */   Op: () => (/* binding */ look),
/* harmony export */   Ve: () => (/* binding */ enter),
/* harmony export */   dG: () => (/* binding */ loginFacts),
/* harmony export */   nM: () => (/* binding */ showFacts),
/* harmony export */   tT: () => (/* binding */ proved),
/* harmony export */   x5: () => (/* binding */ pageTokenFrom),
/* harmony export */   yQ: () => (/* binding */ loginJson)
/* harmony export */ });
/* harmony import */ var _chunk_3PUP4PON_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2005);
/* harmony import */ var _chunk_RWMQA53E_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2581);
/* harmony import */ var _chunk_UZKX2P3E_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3800);
/* harmony import */ var _chunk_DU3OB2DZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2677);
/* harmony import */ var _chunk_XLRCNGRS_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9549);
/* harmony import */ var _chunk_5FMU6FIH_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1054);
/* harmony import */ var _chunk_HT47DEYH_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6181);
/* harmony import */ var _chunk_OIRZCA2N_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(758);
/* harmony import */ var _chunk_VYIVAZNS_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(656);
/* harmony import */ var _chunk_WLBEVJMH_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8645);
/* harmony import */ var _chunk_QDEAJNSH_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4546);
/* harmony import */ var _chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9199);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7108);














// src/cli/login/accept.ts
function refuseHopeless({ token, source, others }) {
  if (token.kind === "doubt") throw (0,_chunk_3PUP4PON_js__WEBPACK_IMPORTED_MODULE_0__/* .stopFor */ .aq)(token.reason, token.trace);
  if (token.kind === "refused" && token.reason !== "other-app") throw (0,_chunk_3PUP4PON_js__WEBPACK_IMPORTED_MODULE_0__/* .stopFor */ .aq)(token.reason, token.trace);
  for (const secretState of [source, ...others.values()]) {
    if (secretState?.kind === "closed") throw (0,_chunk_3PUP4PON_js__WEBPACK_IMPORTED_MODULE_0__/* .stopForProblem */ .lp)(secretState.problem);
  }
}
function proved(token, inspection) {
  switch (inspection.kind) {
    case "alive":
      return { token, proof: inspection };
    case "dead":
      throw (0,_chunk_3PUP4PON_js__WEBPACK_IMPORTED_MODULE_0__/* .stopFor */ .aq)("new-token-dead", inspection.trace);
    case "refused":
      throw (0,_chunk_3PUP4PON_js__WEBPACK_IMPORTED_MODULE_0__/* .stopFor */ .aq)(
        inspection.reason === "other-app" ? "new-token-other-app" : "new-token-unproved",
        inspection.trace
      );
    case "doubt":
      throw (0,_chunk_3PUP4PON_js__WEBPACK_IMPORTED_MODULE_0__/* .stopFor */ .aq)("new-token-unproved", inspection.trace);
  }
}
async function pageTokenFrom(user, pageId, config, services) {
  const tokenResponse = await services.meta.derivePageToken(config, user.token, pageId);
  if (tokenResponse.kind !== "issued") {
    const { why: what, hint } = (0,_chunk_VYIVAZNS_js__WEBPACK_IMPORTED_MODULE_7__/* .describeFailedResponse */ .Wt)(tokenResponse);
    throw new _chunk_3PUP4PON_js__WEBPACK_IMPORTED_MODULE_0__/* .LoginStopped */ .xr({
      reason: "target-not-written",
      title: "Meta gave no token of the page",
      what,
      hint
    });
  }
  const page = proved(tokenResponse.token, await services.meta.inspect(config, tokenResponse.token));
  const judgement = (0,_chunk_UZKX2P3E_js__WEBPACK_IMPORTED_MODULE_2__/* .judgePageToken */ .oD)(user.proof.facts, pageId, page.proof);
  if (judgement.kind === "rejected") {
    const { why: what, hint } = (0,_chunk_VYIVAZNS_js__WEBPACK_IMPORTED_MODULE_7__/* .describeRejection */ .xz)(judgement.reason);
    throw new _chunk_3PUP4PON_js__WEBPACK_IMPORTED_MODULE_0__/* .LoginStopped */ .xr({ reason: judgement.reason, title: (0,_chunk_VYIVAZNS_js__WEBPACK_IMPORTED_MODULE_7__/* .explain */ .WE)(judgement.reason).title, what, hint });
  }
  return page;
}
function accept({ proof }, old, { policy }, { isKindChosen, isUserAgreed }) {
  const before = (0,_chunk_DU3OB2DZ_js__WEBPACK_IMPORTED_MODULE_3__/* .identityFor */ .K5)(old, policy.expectedUserId);
  const identity = isUserAgreed ? "any" : relaxed(before, isKindChosen);
  const compared = isKindChosen ? withoutLoginScopes(old) : old;
  const judgement = (0,_chunk_UZKX2P3E_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeReauthorization */ .K5)(identity, policy.requiredScopes, compared, proof);
  if (judgement.kind === "better") return { kind: "accepted" };
  if (judgement.reason === "new-token-other-user" && policy.expectedUserId === void 0) {
    return { kind: "other-user", before: before?.userId ?? "not known" };
  }
  throw (0,_chunk_3PUP4PON_js__WEBPACK_IMPORTED_MODULE_0__/* .stopFor */ .aq)(judgement.reason);
}
var LOGIN_SCOPES = /* @__PURE__ */ new Set(["public_profile", "email"]);
function withoutLoginScopes(old) {
  if (old.kind !== "alive" || old.facts.scopes === void 0) return old;
  const scopes = old.facts.scopes.filter((scope) => !LOGIN_SCOPES.has(scope));
  return { ...old, facts: { ...old.facts, scopes } };
}
function relaxed(identity, isKindChosen) {
  if (identity === void 0) return "any";
  return isKindChosen ? { userId: identity.userId } : identity;
}

// src/cli/login/present.ts
function loginFacts({ facts, at, who }) {
  const { appId, appName, userId, profileId, scopes, expiresAt, dataAccessExpiresAt } = facts;
  const scopeList = (names) => names.length === 0 ? "none" : names.map((scope) => (0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(scope, 80)).join(", ");
  return [
    ["Logged in as", named(who.name, userId)],
    ["App", named(appName, appId)],
    ...profileId === void 0 ? [] : [["Page", profileId]],
    ["Granted", scopes === void 0 ? "not known" : scopeList(scopes)],
    ...who.declined === void 0 || who.declined.length === 0 ? [] : [["Declined", scopeList(who.declined)]],
    ["Ends", (0,_chunk_OIRZCA2N_js__WEBPACK_IMPORTED_MODULE_6__/* .expiryText */ .X5)(expiresAt, at)],
    ["Data access", (0,_chunk_OIRZCA2N_js__WEBPACK_IMPORTED_MODULE_6__/* .expiryText */ .X5)(dataAccessExpiresAt, at)]
  ];
}
function named(name, id) {
  const number = id ?? "not known";
  return name === void 0 ? number : `${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(name, 80)} (${number})`;
}
function loginJson({ facts, who }, report) {
  return {
    stored: report?.refreshed ?? false,
    user_id: facts.userId ?? null,
    user_name: who.name ?? null,
    app_id: facts.appId ?? null,
    app_name: facts.appName ?? null,
    page_id: facts.profileId ?? null,
    token_kind: facts.kind,
    granted_scopes: facts.scopes ?? null,
    declined_scopes: who.declined ?? null,
    expires_at: (0,_chunk_5FMU6FIH_js__WEBPACK_IMPORTED_MODULE_5__/* .isoExpiry */ .r)(facts.expiresAt),
    data_access_expires_at: (0,_chunk_5FMU6FIH_js__WEBPACK_IMPORTED_MODULE_5__/* .isoExpiry */ .r)(facts.dataAccessExpiresAt),
    report: report === void 0 ? null : (0,_chunk_XLRCNGRS_js__WEBPACK_IMPORTED_MODULE_4__/* .reportEntry */ .j)(report)
  };
}
function problemJson({ reason, title, what, hint }) {
  return { stored: false, reason, title, what, hint };
}

// src/cli/login/storage.ts
async function look(setup, context) {
  const progress = context.terminal.progress("Looking at the app and the place for the token \u2026");
  const seen = await (0,_chunk_QDEAJNSH_js__WEBPACK_IMPORTED_MODULE_10__/* .observe */ .l)(setup.config, "reauthorize", enter(setup, context)).finally(
    () => progress.stop()
  );
  refuseHopeless(seen);
  return seen;
}
function enter({ options, location }, { runtime }, tell = () => {
}) {
  return (0,_chunk_WLBEVJMH_js__WEBPACK_IMPORTED_MODULE_8__/* .connectServices */ .LT)(options, location, runtime, {
    logger: { line: (text) => tell((0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(text, 2e3)), debug: () => {
    } },
    onSecret: () => {
    },
    credentialName: "GH_TOKEN"
  });
}
function showFacts(brought, { isJson }, { terminal }) {
  const channel = isJson ? terminal.notes : terminal.out;
  for (const [name, value] of loginFacts(brought)) {
    channel.line(`  ${channel.paint("dim", name.padEnd(13))} ${value}`);
  }
}
function storeToken(setup, seen, { token, proof }, context) {
  const { terminal, interruption } = context;
  const { facts } = proof;
  return interruption.during(async (signal) => {
    signal.addEventListener("abort", () => terminal.notes.line("Finishing what has begun \u2026"));
    const renewed = { kind: "renewed", byLogin: true, facts, token };
    return (0,_chunk_RWMQA53E_js__WEBPACK_IMPORTED_MODULE_1__/* .settleLogin */ .j)(setup.config, seen, { renewed, proof }, enter(setup, context));
  });
}
function tellStored(setup, brought, report, { terminal: { out, notes } }) {
  if (report.refreshed && !setup.isJson) {
    out.line(`${out.paint("green", "\u2713")} Stored in ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_11__/* .describeLocation */ .lR)(setup.config.source)}.`);
  }
  for (const { location: missed, why, hint } of report.failedTargets) {
    notes.line(`${notes.paint("red", "Not written:")} ${missed}. ${why} ${hint}`);
  }
  for (const alert of report.alerts) {
    if (alert.kind === "github-credential") {
      notes.line(`${notes.paint("red", "error:")} ${alert.problem.message}
${alert.problem.hint}`);
    }
  }
  for (const { message, hint } of report.warnings)
    notes.line(`${notes.paint("yellow", "warning:")} ${message} ${hint}`);
  if (report.refreshed) for (const line of whatToCheck(setup)) notes.line(line);
  if (setup.isJson) out.line(JSON.stringify(loginJson(brought, report), null, 2));
  return (0,_chunk_HT47DEYH_js__WEBPACK_IMPORTED_MODULE_12__/* .fails */ .c6)(report.outcome) ? 1 : 0;
}
function whatToCheck({ location, config }) {
  if (config.source.kind === "organization") {
    return [
      "To check: the next run of a workflow that uses it. The refresh workflow closes its issue by itself."
    ];
  }
  return [
    `To check: run the refresh workflow once; it looks at the new token and closes its issue.`,
    `${location.serverUrl}/${location.repository}/actions`
  ];
}
function tellProblem({ problem }, flags, { terminal: { out, notes } }) {
  const { title, what, hint, trace } = problem;
  const numbers = Object.entries(trace ?? {}).map(([name, value]) => `${name} ${value}`);
  const said = what.startsWith(title) ? what : `${title}. ${what}`;
  notes.line(`${notes.paint("red", "error:")} ${said}`);
  notes.line(hint);
  if (numbers.length > 0) notes.line(notes.paint("dim", `Meta's answer: ${numbers.join(", ")}`));
  if (flags.json === true) out.line(JSON.stringify(problemJson(problem), null, 2));
  return 1;
}




/***/ }),

/***/ 2581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ settleLogin)
/* harmony export */ });
/* unused harmony export reauthorizeToken */
/* harmony import */ var _chunk_UZKX2P3E_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3800);
/* harmony import */ var _chunk_DU3OB2DZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2677);
/* harmony import */ var _chunk_36V37WCC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6168);





// src/refresh/reauthorize.ts
async function reauthorizeToken(config, login, services) {
  const seen = await observe(config, "reauthorize", services);
  const attempt = await acceptLogin(config, login, seen, services);
  return settleLogin(config, seen, attempt, services);
}
async function settleLogin(config, seen, attempt, services) {
  const stored = await (0,_chunk_UZKX2P3E_js__WEBPACK_IMPORTED_MODULE_0__/* .store */ .M_)(config, "reauthorize", seen, STORE, attempt.renewed, services);
  const { proof } = attempt;
  const isStored = proof !== void 0 && stored.sourceProblem === void 0;
  const judged = isStored ? { ...seen, token: proof } : seen;
  const conclusion = concludeLogin(config, judged, isStored, attempt.renewed, stored);
  const report = await (0,_chunk_UZKX2P3E_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .qz)(config, "reauthorize", judged, { stored, conclusion }, services);
  return { ...report, warnings: [...report.warnings, ...warnOfFewerScopes(seen.token, report)] };
}
function warnOfFewerScopes(old, { refreshed, facts }) {
  if (!refreshed || old.kind !== "dead" || facts.scopes === void 0) return [];
  const granted = new Set(facts.scopes);
  const lost = (old.facts.scopes ?? []).filter((scope) => !granted.has(scope));
  if (lost.length === 0) return [];
  return [
    {
      reason: "new-token-lacks-scopes",
      message: `The new token is stored, but it lacks what the old one had: ${lost.join(" ")}.`,
      hint: "If a workflow needs that, log in again and leave every permission ticked."
    }
  ];
}
var STORE = { kind: "stop", outcome: "reauthorize", reason: "reauthorized" };
async function acceptLogin(config, login, seen, services) {
  const old = seen.token;
  const fail = (outcome, reason) => ({
    renewed: {
      kind: "failed",
      outcome: old.kind === "dead" ? "reauthorize" : outcome,
      reason: INTERRUPTIONS.has(reason) ? "login-interrupted" : reason
    }
  });
  if (old.kind === "doubt") return fail("inconclusive", old.reason);
  if (old.kind === "refused" && old.reason !== "other-app") return fail("misconfigured", old.reason);
  if (seen.source?.kind === "closed") return fail("inconclusive", seen.source.problem.reason);
  if (seen.source === void 0) throw new TypeError("A login needs a place to store its token");
  const objection = objectionToLogin(
    config,
    login,
    services.links.repository,
    old.at ?? seen.source.secretScope.at
  );
  if (objection !== void 0) return fail("inconclusive", objection);
  const identity = identityFor(old, config.policy.expectedUserId);
  if (identity === void 0) return fail("misconfigured", "identity-unknown");
  const brought = await bringToken(config, login, scopesToAsk(config, old), services);
  if (brought.kind === "failed") return fail(brought.outcome, brought.reason);
  const judgement = judgeReauthorization(identity, config.policy.requiredScopes, old, brought.proof);
  if (judgement.kind === "rejected") return fail("inconclusive", judgement.reason);
  return {
    renewed: { kind: "renewed", byLogin: true, facts: judgement.facts, token: brought.token },
    proof: brought.proof
  };
}
var INTERRUPTIONS = /* @__PURE__ */ new Set([
  "meta-unreachable",
  "meta-unavailable",
  "meta-rate-limited",
  "meta-unintelligible",
  "new-token-unproved"
]);
function scopesToAsk({ policy }, old) {
  const had = old.kind === "alive" || old.kind === "dead" ? old.facts.scopes : void 0;
  return scopesToRequest(had, policy);
}
function concludeLogin(config, judged, isStored, renewed, { sourceProblem, repaired, failed }) {
  const credentialEndsAt = judged.source?.credentialEndsAt;
  return (0,_chunk_UZKX2P3E_js__WEBPACK_IMPORTED_MODULE_0__/* .conclude */ .Ep)(
    {
      seen: judged.token,
      plan: isStored ? { kind: "exchange", sixtyDays: false } : (0,_chunk_UZKX2P3E_js__WEBPACK_IMPORTED_MODULE_0__/* .planToken */ .HU)(judged.token, config.policy),
      renewal: (0,_chunk_UZKX2P3E_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecret */ .Nt)(renewed),
      superseded: false,
      repaired,
      failed,
      ...sourceProblem === void 0 ? {} : { sourceProblem },
      ...credentialEndsAt === void 0 ? {} : { credentialEndsAt }
    },
    config.policy
  );
}




/***/ }),

/***/ 215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RG: () => (/* binding */ readConfigFile),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   ou: () => (/* binding */ confirmWrite)
/* harmony export */ });
/* harmony import */ var _chunk_IEZ6FYOA_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2609);
/* harmony import */ var _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(881);
/* harmony import */ var _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(616);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);




// src/cli/config-file.ts

var NAME = "--config";
var KEYS = [
  "app-id",
  "app-secret",
  "access-token",
  "secret-name",
  "environment",
  "organization",
  "tokens",
  "secrets-token",
  "github-token",
  "platform",
  "required-scopes",
  "expected-user-id",
  "refresh-before-days",
  "warn-before-days",
  "targets",
  "pages",
  "open-issues",
  "issue-labels",
  "issue-assignees",
  "redirect-uri",
  "expiry-variable",
  "dispatch-event",
  "heartbeat-url",
  "dry-run",
  "graph-api-version",
  "graph-api-url",
  "instagram-api-url",
  "threads-api-url"
];
var SECRET_KEYS = /* @__PURE__ */ new Set([
  "app-secret",
  "access-token",
  "value",
  "secrets-token",
  "github-token",
  "heartbeat-url"
]);
var LIST_KEYS = ["tokens", "targets", "pages"];
async function readConfigFile(file, env) {
  const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readFile)(file, "utf8").catch(() => {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(NAME, "names a file that cannot be read.", "Example: --config tokens.yml");
  });
  const parsed = await (0,_chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .hN)(NAME, text);
  if (!isRecord(parsed)) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(
      NAME,
      "must hold the action's inputs.",
      'Example of a line in it: app-id: "123456789012345"'
    );
  }
  const values = { ...parsed };
  for (const key of LIST_KEYS) {
    const value = values[key];
    if (typeof value === "string") values[key] = await (0,_chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .hN)(`${NAME}: ${key}`, value);
  }
  const entry = { name: NAME, values: expand(values, NAME, "", env) };
  (0,_chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknownKeys */ .R4)(entry, KEYS);
  return entry;
}
function expand(value, name, key, env) {
  if (Array.isArray(value))
    return value.map((item, index) => expand(item, `${name}[${index + 1}]`, key, env));
  if (isRecord(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([inner, item]) => [inner, expand(item, `${name}.${inner}`, inner, env)])
    );
  }
  const variable = typeof value === "string" ? variableOf(value) : void 0;
  if (variable !== void 0) return environmentValue(variable, name, env);
  if (SECRET_KEYS.has(key) && value !== "") {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(
      name,
      "holds something else than an environment variable.",
      `A file is no place for a secret. Set it in the environment and write: ${key}: \${{ env.NAME }}`
    );
  }
  return value;
}
function variableOf(text) {
  return /^\$\{\{\s*env\.([A-Za-z_]\w*)\s*\}\}$/.exec(text.trim())?.[1];
}
function environmentValue(variable, name, env) {
  const value = env[variable];
  if (!value)
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(name, `needs ${variable}, which is not set.`, `Set ${variable} in the environment.`);
  return value;
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/cli/confirm.ts
async function confirmWrite(question, isSaid, terminal) {
  if (isSaid === true) return;
  if (!terminal.isInteractive) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(
      "--yes",
      "is needed where nobody can be asked: this command writes.",
      "Add --yes, or --dry-run to see what would be done."
    );
  }
  if (!await terminal.askYesNo(question)) throw new _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .cJ();
}

// src/cli/repository.ts
function repositoryOf({ repo }, { repository }) {
  if (typeof repo === "string") return (0,_chunk_IEZ6FYOA_js__WEBPACK_IMPORTED_MODULE_0__/* .readRepository */ .Nu)("--repo", repo);
  if (repository !== void 0) return repository;
  throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz("--repo", "is missing.", "Example: --repo acme/website");
}




/***/ })

};
