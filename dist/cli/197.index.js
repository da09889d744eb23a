export const id = 197;
export const ids = [197];
export const modules = {

/***/ 5197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ workflowState),
/* harmony export */   Cl: () => (/* binding */ createGitHub),
/* harmony export */   H0: () => (/* binding */ isRefused),
/* harmony export */   Kk: () => (/* binding */ expecting),
/* harmony export */   Ow: () => (/* binding */ repositoryFacts),
/* harmony export */   T8: () => (/* binding */ splitRepository),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   gX: () => (/* binding */ Time),
/* harmony export */   hF: () => (/* binding */ reading),
/* harmony export */   lq: () => (/* binding */ optional2)
/* harmony export */ });
/* harmony import */ var _chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8506);
/* harmony import */ var _chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(593);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7108);
/* harmony import */ var _octokit_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5194);




// src/github/client.ts


// src/github/errors.ts
function readRefusal(status, headers, body) {
  const message = messageOf(body);
  if (isRateLimit(status, headers, message)) return { kind: "rate-limited", status };
  if (status >= 500) return { kind: "unavailable", status };
  const accepted = readAcceptedPermissions(headers.get("x-accepted-github-permissions"));
  return {
    kind: "refused",
    status,
    saying: readSaying(message, headers, body),
    ...accepted === void 0 ? {} : { accepted },
    invalidFields: readInvalidFields(body)
  };
}
function isRateLimit(status, headers, message) {
  if (status === 429) return true;
  if (status !== 403) return false;
  return headers.get("x-ratelimit-remaining")?.trim() === "0" || headers.has("retry-after") || /\brate limit\b|\babuse detection\b/i.test(message);
}
function messageOf(body) {
  const message = typeof body === "object" && body !== null && "message" in body ? body.message : void 0;
  return typeof message === "string" ? message : "";
}
function readSaying(message, headers, body) {
  if (headers.has("x-github-sso")) return "single-sign-on";
  if (/not accessible by integration/i.test(message)) return "by-integration";
  if (/not accessible by personal access token/i.test(message)) return "by-personal-access-token";
  if (/must (have admin rights|be an? .*(admin|owner))/i.test(message)) return "must-be-admin";
  if (/was archived/i.test(message)) return "archived";
  if (/improperly encrypted/i.test(message)) return "improperly-encrypted";
  const exists = /already exists/i.test(message) || errorsOf(body).some((e) => e.code === "already_exists");
  return exists ? "already-exists" : "other";
}
function readInvalidFields(body) {
  return errorsOf(body).flatMap(
    ({ field }) => typeof field === "string" && /^[a-z_]{1,40}$/.test(field) ? [field] : []
  );
}
function errorsOf(body) {
  const errors = typeof body === "object" && body !== null && "errors" in body ? body.errors : void 0;
  return Array.isArray(errors) ? errors.filter((error) => typeof error === "object" && error !== null) : [];
}
function readAcceptedPermissions(header) {
  const value = header?.trim() ?? "";
  if (value.length > 200 || !/^[a-z_]+=[a-z]+(\s*[,;]\s*[a-z_]+=[a-z]+)*$/.test(value)) return void 0;
  return value.replaceAll(/\s*([,;])\s*/g, "$1 ");
}
function problemOf(failure, purpose, hintContext) {
  const { credentialName } = hintContext;
  const aim = describePurpose(purpose);
  switch (failure.kind) {
    case "malformed-credential":
      return {
        reason: "credential-refused",
        kind: "permanent",
        message: `${credentialName} is empty or holds a character that no GitHub token has, such as a space or a line break.`,
        hint: `Store the token again under the same name, without anything around it. ${whereTokensAre(hintContext)}`
      };
    case "unanswered":
      return unansweredProblem(failure.reason, failure.network, aim);
    case "unintelligible":
      return {
        reason: "github-unintelligible",
        kind: "transient",
        message: `GitHub's answer was not one we understand; we wanted to ${aim}.`,
        hint: "Nothing was concluded from it; the next scheduled run tries again. If it stays, look for a proxy in between.",
        ...statusOf(failure.status)
      };
    case "unavailable":
      return {
        reason: "github-unavailable",
        kind: "transient",
        message: `GitHub had an error of its own (HTTP ${failure.status}); we wanted to ${aim}.`,
        hint: "The next scheduled run tries again. https://www.githubstatus.com tells about outages.",
        status: failure.status
      };
    case "rate-limited":
      return {
        reason: "github-rate-limited",
        kind: "transient",
        message: `GitHub asks ${credentialName} to slow down for longer than this run waits; we wanted to ${aim}.`,
        hint: "The next scheduled run tries again. If it stays, give this job a credential that nothing else uses.",
        status: failure.status
      };
    case "refused":
      return refusedProblem(failure, purpose, hintContext);
  }
}
function unansweredProblem(reason, network, aim) {
  switch (reason) {
    case "redirected":
      return {
        reason: "moved",
        kind: "permanent",
        message: `GitHub answered with a redirect; we wanted to ${aim}. A redirect is never followed: it could carry the credential elsewhere.`,
        hint: "The repository or organization was probably renamed or transferred: use its new name."
      };
    case "too-large":
      return {
        reason: "github-unintelligible",
        kind: "transient",
        message: `GitHub's answer was larger than any we understand; we wanted to ${aim}.`,
        hint: "The next scheduled run tries again. If it stays, look for a proxy in between."
      };
    case "unreachable":
    case "deadline":
    case "foreign-origin":
      return {
        reason: "github-unreachable",
        kind: "transient",
        message: `GitHub did not answer${network === void 0 ? "" : ` (${network})`}; we wanted to ${aim}.`,
        hint: "The next scheduled run tries again. If it stays, check that the runner may reach the GitHub API."
      };
  }
}
function refusedProblem(failure, purpose, hintContext) {
  const { status } = failure;
  const { credentialName } = hintContext;
  const aim = describePurpose(purpose);
  switch (status) {
    case 401:
      return {
        reason: "credential-refused",
        kind: "permanent",
        message: `GitHub refused ${credentialName}: it has expired, was revoked or is mistyped.`,
        hint: `Make a new one with ${permissionFor(purpose)} and store it under the same name. ${whereTokensAre(hintContext)}`,
        status
      };
    case 403:
      return forbiddenProblem(failure, purpose, hintContext);
    case 404:
      return {
        reason: "not-found",
        kind: "permanent",
        message: `GitHub finds nothing there for ${credentialName}; we wanted to ${aim}.`,
        hint: notFoundHint(purpose, hintContext),
        status
      };
    case 410:
      return purpose.kind === "issues" ? {
        reason: "issues-disabled",
        kind: "permanent",
        message: `Issues are switched off in ${purpose.repository}, so nobody can be told there.`,
        hint: `Switch them on under ${hintContext.serverUrl}/${purpose.repository}/settings, or set open-issues to false.`,
        status
      } : unexpectedRefusal(status, aim);
    case 409:
      return rejectedProblem(failure, purpose, "transient");
    case 422:
      return rejectedProblem(
        failure,
        purpose,
        failure.saying === "improperly-encrypted" ? "transient" : "permanent"
      );
    default:
      return unexpectedRefusal(status, aim);
  }
}
function unexpectedRefusal(status, aim) {
  return {
    reason: "github-unintelligible",
    kind: "transient",
    message: `GitHub refused in a way we do not know (HTTP ${status}); we wanted to ${aim}.`,
    hint: "The next scheduled run tries again. If it stays, update this action: GitHub may have retired something it uses.",
    status
  };
}
function rejectedProblem(failure, purpose, kind) {
  const fields = failure.invalidFields.length === 0 ? "" : ` It names: ${failure.invalidFields.join(", ")}.`;
  return {
    reason: "write-rejected",
    kind,
    message: `GitHub took the request but rejected what was in it (HTTP ${failure.status}); we wanted to ${describePurpose(purpose)}.${fields}`,
    hint: rejectionHint(failure, purpose),
    status: failure.status
  };
}
function rejectionHint({ saying }, purpose) {
  if (saying === "improperly-encrypted") {
    return "Its public key probably changed twice while we wrote; the next scheduled run tries again.";
  }
  return purpose.kind === "workflow-dispatch" ? "Check that the branch (--ref) is there, and that the workflow on it is started by workflow_dispatch with the inputs mode and authorization-response." : "Check the names against GitHub's rules (letters, digits and _, not starting with GITHUB_ or a digit; 100 secrets at most).";
}
function forbiddenProblem(failure, purpose, hintContext) {
  const { status, saying, accepted } = failure;
  const { credentialName, serverUrl } = hintContext;
  const aim = describePurpose(purpose);
  const permission = permissionFor(purpose);
  const saidByGitHub = accepted === void 0 ? "" : ` GitHub names what it accepts: ${accepted}.`;
  const missing = (message, hint) => ({
    reason: "permission-missing",
    kind: "permanent",
    message,
    hint,
    status
  });
  switch (saying) {
    case "by-integration":
      if (needsMoreThanGitHubToken(purpose)) {
        return {
          reason: purpose.kind === "secrets" ? "credential-cannot-write-secrets" : "permission-missing",
          kind: "permanent",
          message: `${credentialName} may not ${aim}. It is either the workflow's GITHUB_TOKEN, which can never do that, or a GitHub App's token without the permission.`,
          hint: `Give ${credentialName} a GitHub App installation token or a fine-grained personal access token with ${permission}.${saidByGitHub} An App's permissions: ${appPermissionsPage(purpose, serverUrl)}, then accept them for the installation. A personal access token: ${serverUrl}/settings/personal-access-tokens`,
          status
        };
      }
      return missing(
        `${credentialName} may not ${aim}.`,
        `${workflowPermission(purpose)}${saidByGitHub} If it is a GitHub App's token: grant ${permission} on ${appPermissionsPage(purpose, serverUrl)} and accept it for the installation.`
      );
    case "by-personal-access-token":
      return missing(
        `The personal access token in ${credentialName} may not ${aim}.`,
        `Edit it on ${serverUrl}/settings/personal-access-tokens and grant ${permission}; an organization may have to approve the change.${saidByGitHub}`
      );
    case "must-be-admin":
      return missing(
        `The account behind ${credentialName} has too low a role to ${aim}.`,
        `Use a token of an account that administers ${ownerOf(purpose)}, or better a GitHub App with ${permission}.`
      );
    case "single-sign-on":
      return missing(
        `${credentialName} is not authorized for the organization's single sign-on; we wanted to ${aim}.`,
        `Authorize it there: ${serverUrl}/settings/tokens, Configure SSO.`
      );
    case "archived":
      return missing(
        `${ownerOf(purpose)} is archived, so GitHub accepts no change; we wanted to ${aim}.`,
        "Unarchive the repository, or take it out of the configuration."
      );
    case "already-exists":
    case "improperly-encrypted":
    case "other":
      return missing(
        `GitHub does not let ${credentialName} ${aim}.`,
        `It needs ${permission}.${saidByGitHub} ${whereTokensAre(hintContext)}`
      );
  }
}
function needsMoreThanGitHubToken(purpose) {
  return purpose.kind === "secrets" || purpose.kind === "variables";
}
function describePurpose(purpose) {
  switch (purpose.kind) {
    case "secrets":
      return `read the public key and write secrets of ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_2__/* .describeScope */ .OI)(purpose.secretScope)}`;
    case "issues":
      return `read and write issues of ${purpose.repository}`;
    case "variables":
      return `set a variable of ${purpose.repository}`;
    case "repository-dispatch":
      return `send an event to ${purpose.repository}`;
    case "workflow-dispatch":
      return `run the workflow ${purpose.workflow} of ${purpose.repository}`;
    case "runs":
      return `look at a workflow run of ${purpose.repository}`;
    case "repository":
      return `look at ${purpose.repository}`;
    case "account":
      return "ask whose token it is";
  }
}
function permissionFor(purpose) {
  switch (purpose.kind) {
    case "secrets":
      return secretsPermission(purpose.secretScope);
    case "issues":
      return `the repository permission "Issues: write" for ${purpose.repository}`;
    case "variables":
      return `the repository permission "Variables: write" for ${purpose.repository}`;
    case "repository-dispatch":
      return `the repository permission "Contents: write" for ${purpose.repository}`;
    case "workflow-dispatch":
      return `the repository permission "Actions: write" for ${purpose.repository}`;
    case "runs":
      return `the repository permission "Actions: read" for ${purpose.repository}`;
    case "repository":
      return `the repository permission "Metadata: read" for ${purpose.repository}`;
    case "account":
      return "the same permissions as before";
  }
}
function secretsPermission(secretScope) {
  switch (secretScope.kind) {
    case "environment":
      return `the repository permission "Environments: write" for ${secretScope.repository}`;
    case "repository":
      return `the repository permission "${storePermission(secretScope.store, secretScope.kind)}: write" for ${secretScope.repository}`;
    case "organization":
      return `the organization permission "${storePermission(secretScope.store, secretScope.kind)}: write" of ${secretScope.organization}`;
  }
}
function storePermission(store, level) {
  const isOrganization = level === "organization";
  switch (store) {
    case "actions":
      return "Secrets";
    case "dependabot":
      return isOrganization ? "Organization dependabot secrets" : "Dependabot secrets";
    case "codespaces":
      return isOrganization ? "Organization codespaces secrets" : "Codespaces secrets";
    case "agents":
      return "Agent secrets";
  }
}
function workflowPermission(purpose) {
  switch (purpose.kind) {
    case "issues":
      return `Add to the workflow's job: "permissions: issues: write".`;
    case "repository-dispatch":
      return `Add to the workflow's job: "permissions: contents: write".`;
    case "workflow-dispatch":
      return `Add to the workflow's job: "permissions: actions: write".`;
    case "runs":
      return `Add to the workflow's job: "permissions: actions: read".`;
    case "repository":
      return `Add to the workflow's job: "permissions: contents: read".`;
    case "account":
    case "secrets":
    case "variables":
      return "Use a personal access token or a GitHub App instead.";
  }
}
function notFoundHint(purpose, hintContext) {
  const hidden = `GitHub also says "not found" for what a credential may not see: grant it ${ownerOf(purpose)}, with ${permissionFor(purpose)}. ${whereTokensAre(hintContext)}`;
  if (purpose.kind === "workflow-dispatch") {
    return `Check the workflow's file name; it must be on the default branch. ${hidden}`;
  }
  if (purpose.kind !== "secrets") return `Check the repository's name. ${hidden}`;
  switch (purpose.secretScope.kind) {
    case "repository":
      return `Check the repository's name. ${hidden}`;
    case "environment":
      return `Check the names of the repository and of the environment "${purpose.secretScope.environment}", which must exist already: ${hintContext.serverUrl}/${purpose.secretScope.repository}/settings/environments. ${hidden}`;
    case "organization":
      return `Check the organization's name; a personal account has no organization secrets. ${hidden}`;
  }
}
function whereTokensAre({ serverUrl }) {
  return `Personal access tokens: ${serverUrl}/settings/personal-access-tokens. GitHub Apps: ${serverUrl}/settings/apps`;
}
function appPermissionsPage(purpose, serverUrl) {
  return purpose.kind === "secrets" && purpose.secretScope.kind === "organization" ? `${serverUrl}/organizations/${purpose.secretScope.organization}/settings/apps` : `${serverUrl}/settings/apps`;
}
function ownerOf(purpose) {
  switch (purpose.kind) {
    case "secrets":
      return purpose.secretScope.kind === "organization" ? `the organization ${purpose.secretScope.organization}` : `the repository ${purpose.secretScope.repository}`;
    case "issues":
    case "variables":
    case "repository-dispatch":
    case "workflow-dispatch":
    case "runs":
    case "repository":
      return `the repository ${purpose.repository}`;
    case "account":
      return "the account";
  }
}
function statusOf(status) {
  return status === void 0 ? {} : { status };
}

// src/github/client.ts
var API_VERSION = "2022-11-28";
var BETWEEN_WRITES_MS = 1e3;
var WAIT_WITHOUT_WORD_MS = 6e4;
function createGitHub(options) {
  const { runtime, budget, token, onCall } = options;
  const hintContext = {
    serverUrl: (options.serverUrl ?? "https://github.com").replace(/\/+$/, ""),
    credentialName: options.credentialName ?? "the GitHub credential"
  };
  const apiUrl = options.apiUrl.replace(/\/+$/, "");
  const credential = token.reveal().trim();
  const wellFormed = /^[\x21-\x7e]+$/.test(credential);
  const send = wellFormed ? createSender(options, apiUrl, credential) : void 0;
  const waitForTurn = createPacer(runtime, budget);
  const isInstallation = credential.startsWith("ghs_");
  const readEnd = isInstallation ? () => void 0 : readCredentialEnd;
  async function call(request) {
    const writes = !request.route.startsWith("GET ");
    const repeatable = !request.route.startsWith("POST ");
    let mayHaveHappened = false;
    const fail = (failure, headers = new Headers()) => ({
      ok: false,
      failure,
      problem: problemOf(failure, request.purpose, hintContext),
      mayHaveHappened,
      ...optional2("credentialEndsAt", readEnd(headers))
    });
    if (send === void 0) return fail({ kind: "malformed-credential" });
    if (writes) await waitForTurn();
    for (let attempt = 1; ; attempt++) {
      if (budget.remaining() <= 0) return fail({ kind: "unanswered", reason: "deadline" });
      const startedAt = runtime.now();
      const sent = await send(request.route, request.parameters ?? {});
      onCall?.({
        route: request.route,
        attempt,
        ...optional2("status", sent.kind === "answered" ? sent.status : void 0),
        milliseconds: runtime.now() - startedAt
      });
      const result = readResult(sent, request);
      if (result.ok) {
        const { headers: headers2, ...answer } = result;
        return { ...answer, ...optional2("credentialEndsAt", readEnd(headers2)) };
      }
      const { failure, headers } = result;
      const unknown = writes && leavesEffectUnknown(failure);
      mayHaveHappened ||= unknown;
      const wait = waitBeforeRepeating(failure, headers, attempt + 1, runtime.random);
      const goesOn = attempt < _chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_TRIES */ .ao && wait !== void 0 && wait < budget.remaining() && (repeatable || !unknown || request.findDone !== void 0);
      if (goesOn) await runtime.sleep(wait);
      if (unknown && request.findDone !== void 0) {
        const found = await request.findDone();
        if (found === "unknown") return fail(failure, headers);
        if (found !== "not-done") return found;
      }
      if (!goesOn) return fail(failure, headers);
    }
  }
  return { call, hintContext, isInstallation };
}
function readResult(sent, request) {
  if (sent.kind !== "answered") return { ok: false, failure: sent, headers: new Headers() };
  const { status, headers } = sent;
  if (status >= 400) return { ok: false, failure: readRefusal(status, headers, sent.data), headers };
  const data = request.read(sent.data, status);
  return data === void 0 ? { ok: false, failure: { kind: "unintelligible", status }, headers } : { ok: true, status, data, ...optional2("at", (0,_chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_1__/* .answeredAt */ .F7)(headers)), headers };
}
function createSender({ runtime, budget, userAgent }, apiUrl, credential) {
  const silent = { debug() {
  }, info() {
  }, warn() {
  }, error() {
  } };
  const octokit = new _octokit_core__WEBPACK_IMPORTED_MODULE_3__/* .Octokit */ .E({
    auth: credential,
    baseUrl: apiUrl,
    userAgent,
    log: silent,
    request: { fetch: (0,_chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedFetch */ .A)(runtime, new URL(apiUrl).origin, budget), log: silent }
  });
  return async (route, parameters) => {
    try {
      const { status, headers, data } = await octokit.request(route, {
        ...parameters,
        headers: { "x-github-api-version": API_VERSION }
      });
      return { kind: "answered", status, headers: toHeaders(headers), data };
    } catch (error) {
      return readOctokitError(error);
    }
  };
}
function readOctokitError(error) {
  if (!(error instanceof Error)) return { kind: "unintelligible" };
  const { cause } = error;
  if (cause instanceof _chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_1__/* .Unanswered */ .XX) {
    return { kind: "unanswered", reason: cause.reason, ...optional2("network", cause.network) };
  }
  const { response } = error;
  if (response === void 0) return { kind: "unintelligible" };
  return {
    kind: "answered",
    status: response.status,
    headers: toHeaders(response.headers),
    data: response.data
  };
}
function toHeaders(headers) {
  return new Headers(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
function createPacer(runtime, budget) {
  let free = Number.NEGATIVE_INFINITY;
  return async () => {
    const now = runtime.now();
    const turn = Math.max(now, free);
    free = turn + BETWEEN_WRITES_MS;
    if (turn > now) await runtime.sleep(Math.max(0, Math.min(turn - now, budget.remaining())));
  };
}
var NOTHING_SENT = /* @__PURE__ */ new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"]);
function leavesEffectUnknown(failure) {
  switch (failure.kind) {
    case "unanswered":
      return !isRefusedRedirect(failure.reason) && !NOTHING_SENT.has(failure.network ?? "");
    case "unavailable":
    case "unintelligible":
      return true;
    case "rate-limited":
    case "refused":
    case "malformed-credential":
      return false;
  }
}
function isRefusedRedirect(reason) {
  return reason === "redirected" || reason === "foreign-origin";
}
function waitBeforeRepeating(failure, headers, next, random) {
  switch (failure.kind) {
    case "rate-limited":
    case "unavailable":
    case "unanswered":
    case "unintelligible": {
      if (failure.kind === "unanswered" && isRefusedRedirect(failure.reason)) return void 0;
      const asked = waitAsked(failure, headers) ?? 0;
      return asked > _chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST_WAIT_MS */ .u_ ? void 0 : Math.max(asked, (0,_chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_1__/* .backoffMs */ .jo)(next, random));
    }
    case "refused":
    case "malformed-credential":
      return void 0;
  }
}
function waitAsked(failure, headers) {
  if (headers.has("retry-after")) return (0,_chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_1__/* .waitAskedForMs */ .hL)(headers);
  if (failure.kind !== "rate-limited") return void 0;
  const reset = headers.get("x-ratelimit-reset")?.trim() ?? "";
  const sentAt = (0,_chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_1__/* .answeredAt */ .F7)(headers);
  const isUsedUp = headers.get("x-ratelimit-remaining")?.trim() === "0";
  if (!isUsedUp || !/^\d{1,12}$/.test(reset) || sentAt === void 0) return WAIT_WITHOUT_WORD_MS;
  return Math.max(0, Number(reset) - sentAt + 1) * 1e3;
}
function readCredentialEnd(headers) {
  const value = headers.get("github-authentication-token-expiration")?.trim() ?? "";
  const parts = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d+)?\s*(UTC|GMT|Z|[+-]\d\d:?\d\d)?$/i.exec(
    value
  );
  if (parts === null) return void 0;
  const [, day, time, zone = "Z"] = parts;
  const milliseconds = Date.parse(`${day}T${time}${/^[+-]/.test(zone) ? zone : "Z"}`);
  return Number.isNaN(milliseconds) ? void 0 : Math.floor(milliseconds / 1e3);
}
function optional2(name, value) {
  return value === void 0 ? {} : { [name]: value };
}
function reading(schema) {
  return (data) => {
    const result = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xL)(schema, data);
    return result.success ? result.output : void 0;
  };
}
function expecting(...statuses) {
  return (_data, status) => statuses.includes(status) ? true : void 0;
}
function isRefused(answer, status) {
  return answer.failure.kind === "refused" && answer.failure.status === status;
}

// src/github/times.ts
var Time = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs)(
  (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
  (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pd)((text) => Math.floor(Date.parse(text) / 1e3)),
  (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)()
);

// src/github/repository.ts
var WORKFLOW_STATES = [
  "active",
  "deleted",
  "disabled_fork",
  "disabled_inactivity",
  "disabled_manually"
];
var Facts = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
  private: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)(),
  pushed_at: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl)(Time),
  default_branch: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), "main"),
  has_issues: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)(), true),
  fork: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)(), false)
});
function repositoryFacts(github, repository) {
  return github.call({
    route: "GET /repos/{owner}/{repo}",
    parameters: splitRepository(repository),
    purpose: { kind: "repository", repository },
    read: (data) => {
      const facts = reading(Facts)(data);
      return facts && {
        private: facts.private,
        ...facts.pushed_at ? { pushedAt: facts.pushed_at } : {},
        defaultBranch: facts.default_branch,
        hasIssues: facts.has_issues,
        isFork: facts.fork
      };
    }
  });
}
function workflowState(github, repository, file) {
  return github.call({
    route: "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}",
    parameters: { ...splitRepository(repository), workflow_id: file },
    purpose: { kind: "runs", repository },
    read: (data) => reading((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ state: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KI)(WORKFLOW_STATES) }))(data)?.state
  });
}
function splitRepository(repository) {
  const [owner = "", repo = ""] = repository.split("/");
  return { owner, repo };
}




/***/ })

};
