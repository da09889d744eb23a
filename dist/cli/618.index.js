export const id = 618;
export const ids = [618];
export const modules = {

/***/ 5618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ workflowState),
/* harmony export */   Cl: () => (/* binding */ createGitHub),
/* harmony export */   Kk: () => (/* binding */ expecting),
/* harmony export */   Me: () => (/* binding */ replyOf),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   Ow: () => (/* binding */ repositoryFacts),
/* harmony export */   T8: () => (/* binding */ splitRepository),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   aL: () => (/* binding */ doneTwiceIsDoneOnce),
/* harmony export */   gX: () => (/* binding */ Time),
/* harmony export */   hF: () => (/* binding */ reading),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _chunk_JYKV3UBK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6817);
/* harmony import */ var _chunk_QOI2MLOS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(266);
/* harmony import */ var _chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7013);
/* harmony import */ var _chunk_DMQJJSUO_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5429);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9807);
/* harmony import */ var _chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5510);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7108);
/* harmony import */ var _octokit_rest__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7432);








// src/github/client.ts


// src/github/errors.ts
var GitHubError = class extends Error {
  failure;
  problem;
  /** Some attempt may have taken effect although nobody told us. */
  mayHaveHappened;
  credentialEndsAt;
  constructor(facts) {
    super(facts.problem.reason);
    this.name = "GitHubError";
    this.failure = facts.failure;
    this.problem = facts.problem;
    this.mayHaveHappened = facts.mayHaveHappened;
    if (facts.credentialEndsAt !== void 0) this.credentialEndsAt = facts.credentialEndsAt;
  }
};
function refusalOf(error, status) {
  if (!(error instanceof GitHubError) || error.failure.kind !== "refused") return void 0;
  return error.failure.status === status ? error.failure : void 0;
}
var PREFIXES = [
  ["ghp_", "classic"],
  ["github_pat_", "fine-grained"],
  ["ghs_", "installation"],
  ["gho_", "oauth"],
  ["ghu_", "app-user"]
];
function credentialKindOf(credential) {
  return PREFIXES.find(([prefix]) => credential.startsWith(prefix))?.[1] ?? "unknown";
}
function readRefusal(status, headers, body) {
  const message = messageOf(body);
  if (isRateLimit(status, headers, message)) return { kind: "rate-limited", status };
  if (status >= 500) return { kind: "unavailable", status };
  const scopes = readMissingScopes(headers);
  const saying = readSaying(message, headers, body, scopes !== void 0);
  return {
    kind: "refused",
    status,
    saying,
    invalidFields: readInvalidFields(body),
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({
      scopes,
      ssoUrl: readSsoUrl(headers.get("x-github-sso")),
      accepted: readAcceptedPermissions(headers.get("x-accepted-github-permissions")),
      quote: saying === "other" ? quote(message) : void 0
    })
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
var SAYINGS = [
  ["lifetime-forbidden", /forbids access via .*lifetime is greater than/i],
  ["classic-forbidden", /forbids access via a personal access token \(classic\)/i],
  ["fine-grained-forbidden", /forbids access via a fine-grained personal access token/i],
  ["oauth-app-restricted", /OAuth App access restrictions/i],
  ["address-not-allowed", /IP allow list/i],
  ["archived", /was archived/i],
  ["by-integration", /not accessible by integration/i],
  ["by-personal-access-token", /not accessible by personal access token/i],
  ["must-be-admin", /must (have admin rights|be an? .*(admin|owner))/i],
  ["improperly-encrypted", /improperly encrypted/i],
  ["already-exists", /already exists/i]
];
function readSaying(message, headers, body, lacksScope) {
  if (headers.has("x-github-sso")) return "single-sign-on";
  const said = SAYINGS.find(([, pattern]) => pattern.test(message))?.[0];
  if (lacksScope && (said === void 0 || said === "must-be-admin")) return "scope-missing";
  if (said !== void 0) return said;
  return errorsOf(body).some(({ code }) => code === "already_exists") ? "already-exists" : "other";
}
function readSsoUrl(header) {
  return /;\s*url=(https?:\/\/[\w./:?=&%~-]{1,300})(?=[;\s]|$)/.exec(header ?? "")?.[1];
}
function isOf(serverUrl, address) {
  return URL.canParse(address) && new URL(address).origin === new URL(serverUrl).origin;
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
var HELD_WITH = {
  repo: ["public_repo", "repo:status", "repo_deployment", "repo:invite", "security_events"],
  "admin:org": ["write:org", "read:org"],
  "write:org": ["read:org"],
  user: ["read:user", "user:email", "user:follow"]
};
function readMissingScopes(headers) {
  const held = scopesIn(headers.get("x-oauth-scopes"));
  const accepted = scopesIn(headers.get("x-accepted-oauth-scopes"));
  if (held === void 0 || accepted === void 0 || accepted.length === 0) return void 0;
  const all = new Set(held.flatMap((scope) => [scope, ...HELD_WITH[scope] ?? []]));
  return accepted.some((scope) => all.has(scope)) ? void 0 : { held, accepted };
}
function scopesIn(header) {
  if (header === null) return void 0;
  const scopes = header.split(",").flatMap((scope) => scope.trim() || []);
  return scopes.every((scope) => /^[a-z_:]{1,40}$/.test(scope)) ? scopes : void 0;
}
var LONGEST_QUOTE = 160;
function quote(text) {
  const line = text.replace(/[^\x20-\x7e]+/g, " ").replace(/\S{21,}/g, "\u2026").replaceAll('"', "'").replace(/ +/g, " ").trim();
  if (line === "") return void 0;
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE - 1)}\u2026`;
}
function wordsFor(purpose, serverUrl) {
  switch (purpose.kind) {
    case "secrets":
      return secretsWords(purpose.secretScope, serverUrl);
    case "account":
      return {
        aim: "ask whose token it is",
        owner: "the account",
        permission: "the same permissions as before",
        check: "Check the repository's name."
      };
    case "app":
      return {
        aim: `get a token of the GitHub App for ${purpose.owner}`,
        owner: `the account ${purpose.owner}`,
        permission: "the same permissions as before",
        check: "Check the owner's name."
      };
    case "workflow-dispatch":
      return {
        ...repositoryWords(purpose.repository, "Actions: write", "actions: write"),
        aim: `run the workflow ${purpose.workflow} of ${purpose.repository}`,
        check: "Check the workflow's file name; it must be on the default branch."
      };
    case "issues":
      return {
        ...repositoryWords(purpose.repository, "Issues: write", "issues: write"),
        aim: `read and write issues of ${purpose.repository}`
      };
    case "variables":
      return {
        ...repositoryWords(purpose.repository, "Variables: write"),
        aim: `set a variable of ${purpose.repository}`
      };
    case "repository-dispatch":
      return {
        ...repositoryWords(purpose.repository, "Contents: write", "contents: write"),
        aim: `send an event to ${purpose.repository}`
      };
    case "runs":
      return {
        ...repositoryWords(purpose.repository, "Actions: read", "actions: read"),
        aim: `look at a workflow run of ${purpose.repository}`
      };
    case "repository":
      return {
        ...repositoryWords(purpose.repository, "Metadata: read", "contents: read"),
        aim: `look at ${purpose.repository}`
      };
  }
}
function repositoryWords(repository, permission, jobPermission) {
  return {
    owner: `the repository ${repository}`,
    permission: `the repository permission "${permission}" for ${repository}`,
    check: "Check the repository's name.",
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ jobPermission })
  };
}
function secretsWords(secretScope, serverUrl) {
  const aim = `read the public key and write secrets of ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_5__/* .describeScope */ .OI)(secretScope)}`;
  switch (secretScope.kind) {
    case "repository": {
      const permission = `${STORE_PERMISSIONS[secretScope.store].repository}: write`;
      return { aim, ...repositoryWords(secretScope.repository, permission) };
    }
    case "environment":
      return {
        aim,
        ...repositoryWords(secretScope.repository, "Environments: write"),
        check: `Check the names of the repository and of the environment "${secretScope.environment}", which must exist already: ${serverUrl}/${secretScope.repository}/settings/environments.`
      };
    case "organization":
      return {
        aim,
        owner: `the organization ${secretScope.organization}`,
        permission: `the organization permission "${STORE_PERMISSIONS[secretScope.store].organization}: write" of ${secretScope.organization}`,
        check: "Check the organization's name; a personal account has no organization secrets."
      };
  }
}
var STORE_PERMISSIONS = {
  actions: { repository: "Secrets", organization: "Secrets" },
  dependabot: { repository: "Dependabot secrets", organization: "Organization dependabot secrets" },
  codespaces: { repository: "Codespaces secrets", organization: "Organization codespaces secrets" },
  agents: { repository: "Agent secrets", organization: "Agent secrets" }
};
function problemOf(failure, purpose, hintContext) {
  const scene = { ...hintContext, ...wordsFor(purpose, hintContext.serverUrl), purpose };
  const told = failure.kind === "refused" ? tellRefusal(failure)(failure, scene) : tellFailure(failure, scene);
  const status = "status" in failure ? failure.status : void 0;
  return { kind: "permanent", ...told, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ status }) };
}
function tellRefusal({ status, saying }) {
  if (status === 403) return FORBIDDEN[saying];
  return BY_STATUS[status] ?? unexpectedRefusal;
}
function tellFailure(failure, scene) {
  const { aim, credentialName } = scene;
  switch (failure.kind) {
    case "malformed-credential":
      return {
        reason: "credential-refused",
        message: `${credentialName} is empty or holds a character that no GitHub token has, such as a space or a line break.`,
        hint: `Store the token again under the same name, without anything around it. ${whereTokensAre(scene)}`
      };
    case "unanswered":
      return tellUnanswered(failure, aim);
    case "unintelligible":
      return {
        reason: "github-unintelligible",
        kind: "transient",
        message: `The answer did not have the form of GitHub's answers; we wanted to ${aim}.`,
        hint: "Nothing was concluded from it; the next scheduled run tries again. If this continues, check whether a proxy answers in place of GitHub."
      };
    case "no-time":
      return {
        reason: "no-time-left",
        kind: "transient",
        message: `This run had no time left to ${aim}.`,
        hint: "The next scheduled run goes on from here."
      };
    case "unavailable":
      return {
        reason: "github-unavailable",
        kind: "transient",
        message: `GitHub had an error of its own (HTTP ${failure.status}); we wanted to ${aim}.`,
        hint: "The next scheduled run tries again. Outages: https://www.githubstatus.com"
      };
    case "rate-limited":
      return {
        reason: "github-rate-limited",
        kind: "transient",
        message: `GitHub asks ${credentialName} to slow down for longer than this run waits; we wanted to ${aim}.`,
        hint: "The next scheduled run tries again. If this continues, give this job a credential that nothing else uses."
      };
  }
}
function tellUnanswered(failure, aim) {
  const { reason, network, proxyStatus } = failure;
  switch (reason) {
    case "redirected":
      return {
        reason: "moved",
        message: `GitHub answered with a redirect; we wanted to ${aim}. A redirect is never followed: it could carry the credential elsewhere.`,
        hint: "GitHub does so for a repository or organization that was renamed or transferred: use its new name."
      };
    case "too-large":
    case "header-too-large":
    case "malformed":
      return {
        reason: "github-unintelligible",
        kind: "transient",
        message: `GitHub's answer could not be read; we wanted to ${aim}.`,
        hint: "The next scheduled run tries again. If this continues, check whether a proxy answers in place of GitHub."
      };
    default: {
      const status = proxyStatus === void 0 ? "" : ` with HTTP ${proxyStatus}`;
      const facts = network === void 0 ? "" : ` (${network}${status})`;
      if ((0,_chunk_DMQJJSUO_js__WEBPACK_IMPORTED_MODULE_6__/* .isNetworkFailure */ .N)(reason)) {
        const { what, hint } = (0,_chunk_JYKV3UBK_js__WEBPACK_IMPORTED_MODULE_0__/* .networkWords */ .G)("GitHub")[reason];
        return {
          reason: `github-${reason}`,
          kind: "transient",
          message: `${what.replace(/\.$/, "")}${facts}; we wanted to ${aim}.`,
          hint
        };
      }
      return {
        reason: "github-unreachable",
        kind: "transient",
        message: `GitHub did not answer${facts}; we wanted to ${aim}.`,
        hint: "The next scheduled run tries again. If this continues, check that the runner may reach the GitHub API."
      };
    }
  }
}
var unexpectedRefusal = ({ status, quote: said }, { aim }) => ({
  reason: "github-unintelligible",
  kind: "transient",
  message: `GitHub refused in a way we do not know (HTTP ${status}); we wanted to ${aim}.${saidByGitHub(said)}`,
  hint: "The next scheduled run tries again. If this continues, update this action, or report it."
});
var rejected = ({ status, saying, invalidFields, quote: said }, { aim, purpose }) => ({
  reason: "write-rejected",
  kind: status === 409 || saying === "improperly-encrypted" ? "transient" : "permanent",
  message: `GitHub took the request but rejected what was in it (HTTP ${status}); we wanted to ${aim}.${saidByGitHub(said)}${invalidFields.length === 0 ? "" : ` It names: ${invalidFields.join(", ")}.`}`,
  hint: saying === "improperly-encrypted" ? "GitHub answers like this when its public key changed in between; the next scheduled run tries again." : purpose.kind === "workflow-dispatch" ? "Check that the branch (--ref) is there, and that the workflow on it is started by workflow_dispatch with the inputs mode and authorization-response." : "Check the names against GitHub's rules (letters, digits and _, not starting with GITHUB_ or a digit; 100 secrets at most)."
});
var BY_STATUS = {
  401: (_refusal, scene) => ({
    reason: "credential-refused",
    message: `GitHub refused ${scene.credentialName}: it may have expired, been revoked or been stored incompletely.`,
    hint: `Make a new one with ${scene.permission} and store it under the same name. ${whereTokensAre(scene)}`
  }),
  404: (refusal, scene) => ({
    reason: "not-found",
    message: `GitHub finds nothing there for ${scene.credentialName}; we wanted to ${scene.aim}.`,
    hint: refusal.scopes === void 0 ? `${scene.check} GitHub also says "not found" for what a credential may not see: grant it ${scene.owner}, with ${scene.permission}. ${reachOf(scene)}${whereTokensAre(scene)}` : `${scene.check} GitHub also says "not found" for what a credential may not see. ${scopesOf(refusal, scene)} ${grantScope(refusal, scene)}`
  }),
  409: rejected,
  410: (refusal, scene) => scene.purpose.kind === "issues" ? {
    reason: "issues-disabled",
    message: `Issues are switched off in ${scene.purpose.repository}, so nobody can be told there.`,
    hint: `Switch them on under ${scene.serverUrl}/${scene.purpose.repository}/settings, or set open-issues to false.`
  } : unexpectedRefusal(refusal, scene),
  422: rejected
};
var unknownRefusal = ({ status, quote: said }, scene) => ({
  reason: "github-refused",
  message: `GitHub refused ${scene.credentialName} (HTTP ${status}); we wanted to ${scene.aim}.${saidByGitHub(said)}`,
  hint: `We do not know why. Whoever does this needs ${scene.permission}. ${whereTokensAre(scene)}`
});
var FORBIDDEN = {
  "single-sign-on": ({ ssoUrl }, { credentialName, serverUrl, aim }) => ({
    reason: "permission-missing",
    message: `${credentialName} is not authorized for the organization's single sign-on; we wanted to ${aim}.`,
    hint: ssoUrl !== void 0 && isOf(serverUrl, ssoUrl) ? `Authorize it within an hour: ${ssoUrl} (later: ${serverUrl}/settings/tokens, Configure SSO).` : `Authorize it there: ${serverUrl}/settings/tokens, Configure SSO.`
  }),
  "classic-forbidden": (_refusal, { credentialName, serverUrl, permission, aim }) => ({
    reason: "github-refused",
    message: `The organization accepts no classic personal access token, and ${credentialName} is one; we wanted to ${aim}.`,
    hint: `Give ${credentialName} a fine-grained personal access token with ${permission} (${serverUrl}/settings/personal-access-tokens), or a GitHub App's token.`
  }),
  "fine-grained-forbidden": (_refusal, { credentialName, permission, aim }) => ({
    reason: "github-refused",
    message: `The organization accepts no fine-grained personal access token, and ${credentialName} is one; we wanted to ${aim}.`,
    hint: `Give ${credentialName} a GitHub App's token with ${permission}, or ask an owner of the organization to allow fine-grained tokens.`
  }),
  "lifetime-forbidden": (_refusal, { credentialName, serverUrl, aim }) => ({
    reason: "github-refused",
    message: `The organization accepts no personal access token that lives as long as ${credentialName}; we wanted to ${aim}.`,
    hint: `Give the token an earlier end on ${serverUrl}/settings/personal-access-tokens, or use a GitHub App's token.`
  }),
  "oauth-app-restricted": (_refusal, { credentialName, serverUrl, permission, aim }) => ({
    reason: "github-refused",
    message: `The organization has not approved the OAuth App that ${credentialName} belongs to; we wanted to ${aim}.`,
    hint: `Ask an owner of the organization to approve the app, or use a fine-grained personal access token with ${permission}: ${serverUrl}/settings/personal-access-tokens`
  }),
  "address-not-allowed": (_refusal, { credentialName, aim }) => ({
    reason: "github-refused",
    message: `The organization has an IP allow list, and the address of this runner is not on it; we wanted to ${aim}.`,
    hint: `Run the job on a runner whose address is on the list, or ask an owner of the organization to add it. ${credentialName} itself is fine.`
  }),
  archived: (_refusal, { owner, aim }) => ({
    reason: "github-refused",
    message: `${owner} is archived, so GitHub accepts no change; we wanted to ${aim}.`,
    hint: "Unarchive the repository, or remove it from the configuration."
  }),
  "scope-missing": (refusal, scene) => ({
    reason: "permission-missing",
    message: `${scene.credentialName} may not ${scene.aim}. ${scopesOf(refusal, scene)}`,
    hint: grantScope(refusal, scene)
  }),
  "by-integration": ({ accepted }, scene) => {
    const { credentialName, credentialKind, serverUrl, permission, aim, purpose, jobPermission } = scene;
    const personalPage = `${serverUrl}/settings/personal-access-tokens`;
    const reason = purpose.kind === "secrets" ? "credential-cannot-write-secrets" : "permission-missing";
    if (credentialKind === "app-user") {
      return {
        reason,
        message: `${credentialName} may not ${aim}. A GitHub App made it for a person, as in a codespace, and it may do no more than that app.`,
        hint: `Use a fine-grained personal access token with ${permission} instead: ${personalPage}`
      };
    }
    const ofApp = `grant ${permission} on ${appPermissionsPage(scene)} and accept it for the installation. ${reachOf(scene)}`;
    if (jobPermission !== void 0 || purpose.kind === "account") {
      const first = jobPermission === void 0 ? "Use a personal access token or a GitHub App instead." : `Add to the workflow's job: "permissions: ${jobPermission}".`;
      return {
        reason: "permission-missing",
        message: `${credentialName} may not ${aim}.`,
        hint: `${first}${namedByGitHub(accepted)} If it is a GitHub App's token: ${ofApp}`.trim()
      };
    }
    return {
      reason,
      message: `${credentialName} may not ${aim}. It is either the workflow's GITHUB_TOKEN, which can never do that, or a GitHub App's token without the permission.`,
      hint: `Give ${credentialName} a GitHub App installation token or a fine-grained personal access token with ${permission}.${namedByGitHub(accepted)} A GitHub App: ${ofApp}A personal access token: ${personalPage}`
    };
  },
  "by-personal-access-token": ({ accepted }, { credentialName, serverUrl, permission, aim }) => ({
    reason: "permission-missing",
    message: `The personal access token in ${credentialName} may not ${aim}.`,
    hint: `Edit it on ${serverUrl}/settings/personal-access-tokens and grant ${permission}; an organization may have to approve the change.${namedByGitHub(accepted)}`
  }),
  "must-be-admin": (_refusal, { credentialName, owner, permission, aim }) => ({
    reason: "permission-missing",
    message: `The account behind ${credentialName} has too low a role to ${aim}.`,
    hint: `Use a token of an account that administers ${owner}, or better a GitHub App with ${permission}.`
  }),
  "improperly-encrypted": unknownRefusal,
  "already-exists": unknownRefusal,
  other: unknownRefusal
};
function saidByGitHub(said) {
  return said === void 0 ? "" : ` GitHub says: "${said}".`;
}
function namedByGitHub(accepted) {
  return accepted === void 0 ? "" : ` GitHub names what it accepts: ${accepted}.`;
}
function scopesOf({ scopes }, { credentialName }) {
  const held = scopes?.held.join(", ") || "none";
  return `It needs the scope ${scopes?.accepted.join(" or ")}; ${credentialName} has: ${held}.`;
}
function grantScope({ scopes }, { credentialKind, serverUrl, permission }) {
  const [scope = ""] = scopes?.accepted ?? [];
  return credentialKind === "oauth" ? `Add it to the login of gh: gh auth refresh --scopes ${scope}` : `Add ${scope} on ${serverUrl}/settings/tokens, or better use a fine-grained personal access token with ${permission}: ${serverUrl}/settings/personal-access-tokens`;
}
function reachOf({ credentialKind, owner }) {
  return credentialKind === "installation" ? `If actions/create-github-app-token makes it, its owner and repositories inputs must name ${owner}: without them it reaches only the repository of the workflow. ` : "";
}
function whereTokensAre({ serverUrl }) {
  return `Personal access tokens: ${serverUrl}/settings/personal-access-tokens. GitHub Apps: ${serverUrl}/settings/apps`;
}
function appPermissionsPage({ purpose, serverUrl }) {
  return purpose.kind === "secrets" && purpose.secretScope.kind === "organization" ? `${serverUrl}/organizations/${purpose.secretScope.organization}/settings/apps` : `${serverUrl}/settings/apps`;
}

// src/github/client.ts
var API_VERSION = "2022-11-28";
var BETWEEN_WRITES_MS = 1e3;
var WAIT_WITHOUT_WORD_MS = 6e4;
async function replyOf(work) {
  try {
    return { kind: "done", data: (await work).data };
  } catch (error) {
    if (error instanceof GitHubError) return { kind: "problem", problem: error.problem };
    throw error;
  }
}
function createGitHub(options) {
  const { runtime, budget, onCall } = options;
  const apiUrl = options.apiUrl.replace(/\/+$/, "");
  const credential = options.token?.reveal().trim();
  const isWellFormed = credential === void 0 || /^[\x21-\x7e]+$/.test(credential);
  const hintContext = {
    serverUrl: (options.serverUrl ?? "https://github.com").replace(/\/+$/, ""),
    credentialName: options.credentialName ?? "the GitHub credential",
    credentialKind: credentialKindOf(credential ?? "")
  };
  const isInstallation = hintContext.credentialKind === "installation";
  const readEnd = isInstallation ? () => void 0 : readCredentialEnd;
  const waitForTurn = createPacer(runtime);
  const silent = { debug() {
  }, info() {
  }, warn() {
  }, error() {
  } };
  const octokit = new _octokit_rest__WEBPACK_IMPORTED_MODULE_7__/* .Octokit */ .E({
    ...options.strategy ?? { auth: isWellFormed ? credential : void 0 },
    baseUrl: apiUrl,
    userAgent: options.userAgent,
    log: silent,
    request: { fetch: (0,_chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_3__/* .boundedSend */ .wl)(runtime, new URL(apiUrl).origin, budget), log: silent }
  });
  octokit.hook.wrap("request", async (request, options2) => {
    const reading2 = options2.request;
    const route = `${options2.method} ${options2.url}`;
    const writes = options2.method !== "GET";
    options2.headers["x-github-api-version"] = API_VERSION;
    let mayHaveHappened = false;
    const { keepBackMs = 0 } = reading2;
    const share = { remaining: () => budget.remaining() - keepBackMs };
    const failed = (failure, headers = NO_HEADERS) => {
      const problem = problemOf(failure, reading2.purpose, hintContext);
      const credentialEndsAt = readEnd(headers);
      return {
        kind: "failed",
        error: new GitHubError((0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ failure, problem, mayHaveHappened, credentialEndsAt }))
      };
    };
    const send = async (attempt) => {
      if (share.remaining() <= 0) return { result: failed({ kind: "no-time" }) };
      await reading2.before?.(mayHaveHappened);
      const startedAt = runtime.now();
      const sent = await readSent(() => request(options2));
      const status = sent.kind === "answered" ? sent.response.status : void 0;
      onCall?.({ route, attempt, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ status }), milliseconds: runtime.now() - startedAt });
      const result = readResult(sent, reading2);
      if (result.kind === "done") return { result };
      const isTooLarge = result.failure.kind === "unanswered" && result.failure.reason === "too-large";
      const setback = isTooLarge && reading2.isDivisible ? void 0 : readSetback(result.failure, result.headers);
      mayHaveHappened ||= writes && (setback?.mayHaveHappened ?? false);
      return { result: failed(result.failure, result.headers), setback };
    };
    if (!isWellFormed) throw failed({ kind: "malformed-credential" }).error;
    if (writes && !await waitForTurn(share)) throw failed({ kind: "no-time" }).error;
    const outcome = await (0,_chunk_QOI2MLOS_js__WEBPACK_IMPORTED_MODULE_1__/* .sendWithRetries */ .HI)(
      { runtime, budget: share },
      { send, once: options2.method === "POST", findDone: reading2.findDone && finding(reading2.findDone) }
    );
    if (outcome.kind === "failed") throw outcome.error;
    return outcome.response;
  });
  return {
    rest: octokit.rest,
    route: (template) => (parameters) => octokit.request(template, parameters),
    ask: async (endpoint, parameters, reading2) => {
      const { data, headers } = await endpoint({ ...parameters, request: reading2 });
      const told = (0,_chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_3__/* .headersOf */ .Yl)(headers);
      return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ data, at: (0,_chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_3__/* .answeredAt */ .F7)(told), credentialEndsAt: readEnd(told) });
    },
    graphqlUrl: `${apiUrl.replace(/\/v3$/, "")}/graphql`,
    hintContext,
    isInstallation
  };
}
async function readSent(send) {
  try {
    return { kind: "answered", response: await send() };
  } catch (error) {
    const { cause, response } = error ?? {};
    if (cause instanceof _chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_3__/* .Unanswered */ .XX) {
      return {
        kind: "unanswered",
        reason: cause.reason,
        ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ network: cause.network, proxyStatus: cause.proxyStatus })
      };
    }
    return response === void 0 ? { kind: "unintelligible" } : { kind: "answered", response };
  }
}
function readResult(sent, { read }) {
  if (sent.kind !== "answered") return { kind: "not-done", failure: sent, headers: NO_HEADERS };
  const { response } = sent;
  const { status } = response;
  const headers = (0,_chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_3__/* .headersOf */ .Yl)(response.headers);
  if (status >= 400) {
    return { kind: "not-done", failure: readRefusal(status, headers, response.data), headers };
  }
  const data = read(response.data, status);
  return data === void 0 ? { kind: "not-done", failure: { kind: "unintelligible", status }, headers } : { kind: "done", response: { ...response, data } };
}
function finding(findDone) {
  return async () => {
    try {
      const data = await findDone();
      return data === void 0 ? "not-done" : { done: { kind: "done", response: { status: 200, url: "", headers: {}, data } } };
    } catch (error) {
      if (error instanceof GitHubError) return "unknown";
      throw error;
    }
  };
}
var NO_HEADERS = (0,_chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_3__/* .headersOf */ .Yl)({});
function createPacer(runtime) {
  let free = Number.NEGATIVE_INFINITY;
  return async (budget) => {
    const now = runtime.now();
    const turn = Math.max(now, free);
    if (turn - now >= budget.remaining()) return false;
    free = turn + BETWEEN_WRITES_MS;
    if (turn > now) await runtime.sleep(turn - now);
    return true;
  };
}
function readSetback(failure, headers) {
  const waitMs = (0,_chunk_QOI2MLOS_js__WEBPACK_IMPORTED_MODULE_1__/* .waitAskedForMs */ .hL)(headers);
  switch (failure.kind) {
    case "rate-limited":
      return { kind: "rate-limited", waitMs: waitMs ?? waitForReset(headers), mayHaveHappened: false };
    case "unavailable":
    case "unintelligible":
      return { kind: "passing", waitMs, mayHaveHappened: true };
    case "unanswered":
      return (0,_chunk_QOI2MLOS_js__WEBPACK_IMPORTED_MODULE_1__/* .setbackWithoutAnswer */ .sw)(failure.reason);
    case "refused":
    case "malformed-credential":
    case "no-time":
      return void 0;
  }
}
function waitForReset(headers) {
  if (headers.has("retry-after")) return 0;
  const reset = headers.get("x-ratelimit-reset")?.trim() ?? "";
  const sentAt = (0,_chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_3__/* .answeredAt */ .F7)(headers);
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
function reading(schema) {
  return (data) => {
    const result = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL)(schema, data);
    return result.success ? result.output : void 0;
  };
}
function expecting(...statuses) {
  return (_data, status) => statuses.includes(status) ? true : void 0;
}
async function doneTwiceIsDoneOnce() {
}

// src/github/times.ts
var Time = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
  (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(),
  (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)((text) => Math.floor(Date.parse(text) / 1e3)),
  (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)()
);

// src/github/repository.ts
var WORKFLOW_STATES = [
  "active",
  "deleted",
  "disabled_fork",
  "disabled_inactivity",
  "disabled_manually"
];
var Facts = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
  (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    private: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(),
    pushed_at: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)(Time),
    default_branch: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), "main")
  }),
  (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)(
    ({ private: isPrivate, pushed_at, default_branch }) => ({
      private: isPrivate,
      defaultBranch: default_branch,
      ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ pushedAt: pushed_at ?? void 0 })
    })
  )
);
var Workflow = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
  (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ state: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KI)(WORKFLOW_STATES) }),
  (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)(({ state }) => state)
);
function repositoryFacts(github, repository) {
  return replyOf(
    github.ask(github.rest.repos.get, splitRepository(repository), {
      purpose: { kind: "repository", repository },
      read: reading(Facts)
    })
  );
}
function workflowState(github, repository, file) {
  return replyOf(
    github.ask(
      github.rest.actions.getWorkflow,
      { ...splitRepository(repository), workflow_id: file },
      { purpose: { kind: "runs", repository }, read: reading(Workflow) }
    )
  );
}
function splitRepository(repository) {
  const [owner = "", repo = ""] = repository.split("/");
  return { owner, repo };
}




/***/ })

};
