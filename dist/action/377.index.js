export const id = 377;
export const ids = [377];
export const modules = {

/***/ 6380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ getUserAgent),
/* harmony export */   C9: () => (/* binding */ saidByGitHub),
/* harmony export */   Cl: () => (/* binding */ createGitHub),
/* harmony export */   Em: () => (/* binding */ request),
/* harmony export */   GI: () => (/* binding */ RequestError),
/* harmony export */   Kk: () => (/* binding */ expecting),
/* harmony export */   Me: () => (/* binding */ replyOf),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   Ow: () => (/* binding */ repositoryFacts),
/* harmony export */   T8: () => (/* binding */ splitRepository),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   gX: () => (/* binding */ Time),
/* harmony export */   hF: () => (/* binding */ reading),
/* harmony export */   ub: () => (/* binding */ ignoreGitHubError),
/* harmony export */   yB: () => (/* binding */ idempotent),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _chunk_JLKD4JRM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5441);
/* harmony import */ var _chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8792);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5341);
/* harmony import */ var _chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7452);
/* harmony import */ var _chunk_DMQJJSUO_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9996);
/* harmony import */ var _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4827);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1526);








// src/github/errors.ts
var GitHubError = class extends Error {
  failure;
  problem;
  /** An attempt may have taken effect without an answer. */
  mayHaveHappened;
  credentialEndsAt;
  constructor(facts) {
    super(facts.problem.reason);
    this.name = "GitHubError";
    this.failure = facts.failure;
    this.problem = facts.problem;
    this.mayHaveHappened = facts.mayHaveHappened;
    this.credentialEndsAt = facts.credentialEndsAt;
  }
};
function refusalOf(error, status) {
  if (!(error instanceof GitHubError) || error.failure.kind !== "refused") return void 0;
  return error.failure.status === status ? error.failure : void 0;
}
function ignoreGitHubError(error) {
  if (!(error instanceof GitHubError)) throw error;
  return void 0;
}

// src/github/purpose.ts
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
    default: {
      const [permission, jobPermission, aim] = OF_REPOSITORY[purpose.kind];
      return {
        ...repositoryWords(purpose.repository, permission, jobPermission),
        aim: `${aim} ${purpose.repository}`
      };
    }
  }
}
var OF_REPOSITORY = {
  issues: ["Issues: write", "issues: write", "read and write issues of"],
  variables: ["Variables: write", void 0, "set a variable of"],
  "repository-dispatch": ["Contents: write", "contents: write", "send an event to"],
  runs: ["Actions: read", "actions: read", "look at a workflow run of"],
  environment: ["Actions: read", "actions: read", "look at the environments of"],
  "new-environment": ["Administration: write", void 0, "make an environment of"],
  repository: ["Metadata: read", "contents: read", "look at"]
};
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

// src/github/problem.ts
function problemOf(failure, purpose, hintContext) {
  const context = { ...hintContext, ...wordsFor(purpose, hintContext.serverUrl), purpose };
  const told = failure.kind === "refused" ? tellRefusal(failure)(failure, context) : tellFailure(failure, context);
  const status = "status" in failure ? failure.status : void 0;
  return { kind: "permanent", ...told, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ status }) };
}
function tellRefusal({ status, saying, isForeign }) {
  if (isForeign && (status === 403 || BY_STATUS[status] === void 0)) return foreign;
  if (status === 403) return FORBIDDEN[saying];
  return BY_STATUS[status] ?? unlistedRefusal;
}
function tellFailure(failure, context) {
  const { aim, credentialName } = context;
  switch (failure.kind) {
    case "malformed-credential":
      return {
        reason: "credential-refused",
        message: `${credentialName} is empty or contains a character that no GitHub token has, such as a space or a line break.`,
        hint: `Store the token again under the same name, without anything around it. ${whereTokensAre(context)}`
      };
    case "unanswered":
      return tellUnanswered(failure, aim);
    case "unintelligible":
      return {
        reason: "github-unintelligible",
        kind: "transient",
        message: `The answer does not look like one from GitHub; the request was to ${aim}.`,
        hint: "Nothing was concluded from it; the next scheduled run tries again. If this continues, check whether a proxy answers in place of GitHub."
      };
    case "of-another-time":
      return {
        reason: "clocks-disagree",
        kind: "transient",
        message: `The time in GitHub's answer does not fit the answers before it, so it may be an old one; the request was to ${aim}.`,
        hint: "Nothing was concluded from it; the next scheduled run tries again. If this continues, look for a cache between the runner and GitHub."
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
        message: `GitHub had an error of its own (HTTP ${failure.status}); the request was to ${aim}.`,
        hint: "The next scheduled run tries again. Outages: https://www.githubstatus.com"
      };
    case "rate-limited":
      return {
        reason: "github-rate-limited",
        kind: "transient",
        message: `GitHub asks ${credentialName} to slow down for longer than this run waits; the request was to ${aim}.`,
        hint: "The next scheduled run tries again. If this continues, give this job a credential that nothing else uses."
      };
  }
}
function tellUnanswered(failure, aim) {
  const { reason, network, proxyStatus, status, redirectedTo } = failure;
  switch (reason) {
    case "redirected": {
      const away = redirectedTo === void 0 ? "" : `, to ${redirectedTo.replace("://", ": //")}`;
      return {
        reason: "moved",
        message: `GitHub answered with a redirect (HTTP ${status}${away}); the request was to ${aim}. A redirect is never followed: it could carry the credential elsewhere.`,
        hint: redirectedTo === void 0 ? "GitHub does so for a repository or organization that was renamed or transferred: use its new name." : "It leads away from the address configured for GitHub: check that address, and whether a proxy or gateway answers in its place."
      };
    }
    case "too-large":
    case "header-too-large":
    case "malformed":
      return {
        reason: "github-unintelligible",
        kind: "transient",
        message: `GitHub's answer could not be read; the request was to ${aim}.`,
        hint: "The next scheduled run tries again. If this continues, check whether a proxy answers in place of GitHub."
      };
    default: {
      const ofProxy = proxyStatus === void 0 ? "" : ` with HTTP ${proxyStatus}`;
      const facts = network === void 0 ? "" : ` (${network}${ofProxy})`;
      if ((0,_chunk_DMQJJSUO_js__WEBPACK_IMPORTED_MODULE_6__/* .isNetworkFailure */ .N)(reason)) {
        const { what, hint } = (0,_chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_1__/* .networkWords */ .G)("GitHub")[reason];
        return {
          reason: `github-${reason}`,
          kind: "transient",
          message: `${what.replace(/\.$/, "")}${facts}; the request was to ${aim}.`,
          hint
        };
      }
      return {
        reason: "github-unreachable",
        kind: "transient",
        message: `GitHub did not answer${facts}; the request was to ${aim}.`,
        hint: "The next scheduled run tries again. If this continues, check that the runner may reach the GitHub API."
      };
    }
  }
}
var foreign = ({ status }, context) => ({
  ...tellFailure({ kind: "unintelligible" }, context),
  message: `The answer (HTTP ${status}) does not look like one from GitHub; the request was to ${context.aim}.`
});
var rejected = ({ status, saying, invalidFields, quote: said }, { aim, purpose }) => ({
  reason: "write-rejected",
  kind: status === 409 || saying === "improperly-encrypted" ? "transient" : "permanent",
  message: `GitHub accepted the request but rejected its contents (HTTP ${status}); the request was to ${aim}.${saidByGitHub(said)}${invalidFields.length === 0 ? "" : ` It names: ${invalidFields.join(", ")}.`}`,
  hint: saying === "improperly-encrypted" ? "GitHub answers like this when its public key changed in between; the next scheduled run tries again." : purpose.kind === "workflow-dispatch" ? "Check that the branch (--ref) is there, and that the workflow on it is started by workflow_dispatch with the inputs mode and authorization-response." : purpose.kind === "secrets" || purpose.kind === "variables" ? "What GitHub says, if anything, is all that is known. Its rules for names: letters, digits and _, not starting with GITHUB_ or a digit; a place holds 100 secrets at most." : wordsAreAll(said)
});
var WORDS_ARE_ALL = "What GitHub says is all that is known: this program does not know the reason.";
function wordsAreAll(said) {
  return said === void 0 ? "GitHub gives no reason." : WORDS_ARE_ALL;
}
var notFound = (refusal, context) => ({
  reason: "not-found",
  message: `GitHub finds nothing there for ${context.credentialName}; the request was to ${context.aim}.${saidByGitHub(refusal.quote)}`,
  hint: refusal.quote !== void 0 ? `${WORDS_ARE_ALL} ${context.check}` : refusal.scopes === void 0 ? `${context.check} GitHub also says "not found" for what a credential may not see: grant it ${context.owner}, with ${context.permission}. ${reachOf(context)}${whereTokensAre(context)}` : `${context.check} GitHub also says "not found" for what a credential may not see. ${scopesOf(refusal, context)} ${grantScope(refusal, context)}`
});
function isOfOwnRun({ purpose, credentialKind }) {
  return purpose.kind === "runs" && credentialKind === "installation";
}
function runNotSeen({ credentialName, aim, jobPermission }) {
  return {
    reason: "permission-missing",
    message: `GitHub finds nothing there for ${credentialName}; the request was to ${aim}.`,
    hint: `GitHub also says "not found" for what a credential may not see. Add to the workflow's job: "permissions: ${jobPermission}".`
  };
}
var BY_STATUS = {
  401: ({ quote: said }, context) => ({
    reason: "credential-refused",
    message: `GitHub refused ${context.credentialName}: it may have expired, been revoked or been stored incompletely.${saidByGitHub(said)}`,
    hint: renewCredential(context)
  }),
  404: (refusal, context) => isOfOwnRun(context) && refusal.quote === void 0 ? runNotSeen(context) : notFound(refusal, context),
  409: rejected,
  410: (refusal, context) => context.purpose.kind === "issues" ? {
    reason: "issues-disabled",
    message: `Issues are disabled in ${context.purpose.repository}, so no issue can be opened there.`,
    hint: `Enable them under ${context.serverUrl}/${context.purpose.repository}/settings, or set open-issues to false.`
  } : unlistedRefusal(refusal, context),
  422: rejected
};
var unknownRefusal = ({ status, quote: said, accepted }, context) => ({
  reason: "github-refused",
  message: `GitHub refused ${context.credentialName} (HTTP ${status}); the request was to ${context.aim}.${saidByGitHub(said)}`,
  hint: `${wordsAreAll(said)} Whoever administers ${context.owner} may know more.${namedByGitHub(accepted)}`
});
var unlistedRefusal = (refusal, context) => ({
  ...unknownRefusal(refusal, context),
  kind: "transient"
});
var FORBIDDEN = {
  "single-sign-on": ({ ssoUrl }, { credentialName, serverUrl, aim }) => ({
    reason: "permission-missing",
    message: `${credentialName} is not authorized for the organization's single sign-on; the request was to ${aim}.`,
    hint: ssoUrl !== void 0 && isOf(serverUrl, ssoUrl) ? `Authorize it within an hour: ${ssoUrl} (later: ${serverUrl}/settings/tokens, Configure SSO).` : `Authorize it there: ${serverUrl}/settings/tokens, Configure SSO.`
  }),
  "classic-forbidden": (_refusal, { credentialName, serverUrl, permission, aim }) => ({
    reason: "github-refused",
    message: `The organization accepts no classic personal access token, and ${credentialName} is one; the request was to ${aim}.`,
    hint: `Give ${credentialName} a fine-grained personal access token with ${permission} (${serverUrl}/settings/personal-access-tokens), or a GitHub App's token.`
  }),
  "fine-grained-forbidden": (_refusal, { credentialName, permission, aim }) => ({
    reason: "github-refused",
    message: `The organization accepts no fine-grained personal access token, and ${credentialName} is one; the request was to ${aim}.`,
    hint: `Give ${credentialName} a GitHub App's token with ${permission}, or ask an owner of the organization to allow fine-grained tokens.`
  }),
  "lifetime-forbidden": (_refusal, { credentialName, serverUrl, aim }) => ({
    reason: "github-refused",
    message: `The organization accepts no personal access token with as long a lifetime as ${credentialName}; the request was to ${aim}.`,
    hint: `Give the token an earlier end on ${serverUrl}/settings/personal-access-tokens, or use a GitHub App's token.`
  }),
  "oauth-app-restricted": (_refusal, { credentialName, serverUrl, permission, aim }) => ({
    reason: "github-refused",
    message: `The organization has not approved the OAuth App that ${credentialName} belongs to; the request was to ${aim}.`,
    hint: `Ask an owner of the organization to approve the app, or use a fine-grained personal access token with ${permission}: ${serverUrl}/settings/personal-access-tokens`
  }),
  "address-not-allowed": (_refusal, { credentialName, aim }) => ({
    reason: "github-refused",
    message: `The organization or its enterprise has an IP allow list, and the address of this runner is not on it; the request was to ${aim}.`,
    hint: `Run the job on a runner whose address is on the list, or ask an owner of it to add the address. ${credentialName} itself is fine.`
  }),
  archived: (_refusal, { owner, aim }) => ({
    reason: "github-refused",
    message: `${owner.charAt(0).toUpperCase()}${owner.slice(1)} is archived, so GitHub accepts no change; the request was to ${aim}.`,
    hint: "Unarchive the repository, or remove it from the configuration."
  }),
  locked: (_refusal, { aim }) => ({
    reason: "github-refused",
    message: `The issue is locked, so GitHub accepts no comment; the request was to ${aim}.`,
    hint: "Unlock the conversation on the issue's page."
  }),
  "scope-missing": (refusal, context) => ({
    reason: "permission-missing",
    message: `${context.credentialName} may not ${context.aim}. ${scopesOf(refusal, context)}`,
    hint: grantScope(refusal, context)
  }),
  "by-integration": ({ accepted }, context) => {
    const { credentialName, credentialKind, serverUrl, permission, aim, purpose, jobPermission } = context;
    const personalPage = `${serverUrl}/settings/personal-access-tokens`;
    if (credentialKind === "own-app") {
      return {
        reason: "permission-missing",
        message: `${credentialName} may not ${aim}.`,
        hint: `Add ${permission} on ${appPermissionsPage(context)} and accept it for the installation.${namedByGitHub(accepted)}`
      };
    }
    const reason = purpose.kind === "secrets" ? "credential-cannot-write-secrets" : "permission-missing";
    if (credentialKind === "app-user") {
      return {
        reason,
        message: `${credentialName} may not ${aim}. A GitHub App made it for a person, as in a codespace, and it may do no more than that app.`,
        hint: `Use a fine-grained personal access token with ${permission} instead: ${personalPage}`
      };
    }
    const ofApp = `grant ${permission} on ${appPermissionsPage(context)} and accept it for the installation. ${reachOf(context)}`;
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
function grantScope({ scopes }, context) {
  const { credentialKind, credentialName, serverUrl, permission } = context;
  const [scope = ""] = scopes?.accepted ?? [];
  return credentialKind === "oauth" ? `Add it to the login of gh: gh auth refresh${hostOption(serverUrl)} --scopes ${scope}${withoutVariable(credentialName)}${storedAgain(credentialName)}` : `Add ${scope} on ${serverUrl}/settings/tokens, or better use a fine-grained personal access token with ${permission}: ${serverUrl}/settings/personal-access-tokens`;
}
function storedAgain(credentialName) {
  return /^(?:secrets|github)-token$/.test(credentialName) ? `. Then store what "gh auth token" prints in the secret that ${credentialName} reads.` : "";
}
function withoutVariable(credentialName) {
  return /^[A-Z_]+$/.test(credentialName) ? ` (with ${credentialName} cleared, which gh would use instead)` : "";
}
function hostOption(serverUrl) {
  const { host } = new URL(serverUrl);
  return host === "github.com" ? "" : ` --hostname ${host}`;
}
function renewCredential(context) {
  const { credentialKind, serverUrl, permission } = context;
  switch (credentialKind) {
    case "installation":
      return `The token of a GitHub App or of a job lasts an hour and ends with its job: create it in a step of this job, shortly before. GitHub Apps: ${serverUrl}/settings/apps`;
    case "own-app":
      return "Run the workflow again: each run creates its own token.";
    case "oauth":
      return `Log in to gh again: gh auth login${hostOption(serverUrl)}`;
    default:
      return `Make a new one with ${permission} and store it under the same name. ${whereTokensAre(context)}`;
  }
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
function isOf(serverUrl, address) {
  return URL.canParse(address) && new URL(address).origin === new URL(serverUrl).origin;
}

// node_modules/universal-user-agent/index.js
function getUserAgent() {
  if (typeof navigator === "object" && "userAgent" in navigator) {
    return navigator.userAgent;
  }
  if (typeof process === "object" && process.version !== void 0) {
    return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
  }
  return "<environment undetectable>";
}

// node_modules/before-after-hook/lib/register.js
function register(state, name, method, options) {
  if (typeof method !== "function") {
    throw new Error("method for before hook must be a function");
  }
  if (!options) {
    options = {};
  }
  if (Array.isArray(name)) {
    return name.reverse().reduce((callback, name2) => {
      return register.bind(null, state, name2, callback, options);
    }, method)();
  }
  return Promise.resolve().then(() => {
    if (!state.registry[name]) {
      return method(options);
    }
    return state.registry[name].reduce((method2, registered) => {
      return registered.hook.bind(null, method2, options);
    }, method)();
  });
}

// node_modules/before-after-hook/lib/add.js
function addHook(state, kind, name, hook2) {
  const orig = hook2;
  if (!state.registry[name]) {
    state.registry[name] = [];
  }
  if (kind === "before") {
    hook2 = (method, options) => {
      return Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options));
    };
  }
  if (kind === "after") {
    hook2 = (method, options) => {
      let result;
      return Promise.resolve().then(method.bind(null, options)).then((result_) => {
        result = result_;
        return orig(result, options);
      }).then(() => {
        return result;
      });
    };
  }
  if (kind === "error") {
    hook2 = (method, options) => {
      return Promise.resolve().then(method.bind(null, options)).catch((error) => {
        return orig(error, options);
      });
    };
  }
  state.registry[name].push({
    hook: hook2,
    orig
  });
}

// node_modules/before-after-hook/lib/remove.js
function removeHook(state, name, method) {
  if (!state.registry[name]) {
    return;
  }
  const index = state.registry[name].map((registered) => {
    return registered.orig;
  }).indexOf(method);
  if (index === -1) {
    return;
  }
  state.registry[name].splice(index, 1);
}

// node_modules/before-after-hook/index.js
var bind = Function.bind;
var bindable = bind.bind(bind);
function bindApi(hook2, state, name) {
  const removeHookRef = bindable(removeHook, null).apply(
    null,
    name ? [state, name] : [state]
  );
  hook2.api = { remove: removeHookRef };
  hook2.remove = removeHookRef;
  ["before", "error", "after", "wrap"].forEach((kind) => {
    const args = name ? [state, kind, name] : [state, kind];
    hook2[kind] = hook2.api[kind] = bindable(addHook, null).apply(null, args);
  });
}
function Singular() {
  const singularHookName = /* @__PURE__ */ Symbol("Singular");
  const singularHookState = {
    registry: {}
  };
  const singularHook = register.bind(null, singularHookState, singularHookName);
  bindApi(singularHook, singularHookState, singularHookName);
  return singularHook;
}
function Collection() {
  const state = {
    registry: {}
  };
  const hook2 = register.bind(null, state);
  bindApi(hook2, state);
  return hook2;
}
var before_after_hook_default = { Singular, Collection };

// node_modules/@octokit/endpoint/dist-bundle/index.js
var VERSION = "0.0.0-development";
var userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`;
var DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};
function lowercaseKeys(object2) {
  if (!object2) {
    return {};
  }
  return Object.keys(object2).reduce((newObj, key) => {
    newObj[key.toLowerCase()] = object2[key];
    return newObj;
  }, {});
}
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults, options) {
  const result = Object.assign({}, defaults);
  Object.keys(options).forEach((key) => {
    if (isPlainObject(options[key])) {
      if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
      else result[key] = mergeDeep(defaults[key], options[key]);
    } else {
      Object.assign(result, { [key]: options[key] });
    }
  });
  return result;
}
function removeUndefinedProperties(obj) {
  for (const key in obj) {
    if (obj[key] === void 0) {
      delete obj[key];
    }
  }
  return obj;
}
function merge(defaults, route, options) {
  if (typeof route === "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else {
    options = Object.assign({}, route);
  }
  options.headers = lowercaseKeys(options.headers);
  removeUndefinedProperties(options);
  removeUndefinedProperties(options.headers);
  const mergedOptions = mergeDeep(defaults || {}, options);
  if (options.url === "/graphql") {
    if (defaults && defaults.mediaType.previews?.length) {
      mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
        (preview) => !mergedOptions.mediaType.previews.includes(preview)
      ).concat(mergedOptions.mediaType.previews);
    }
    mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
  }
  return mergedOptions;
}
function addQueryParameters(url, parameters) {
  const separator = /\?/.test(url) ? "&" : "?";
  const names = Object.keys(parameters);
  if (names.length === 0) {
    return url;
  }
  return url + separator + names.map((name) => {
    if (name === "q") {
      return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
    }
    return `${name}=${encodeURIComponent(parameters[name])}`;
  }).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  const matches = url.match(urlVariableRegex);
  if (!matches) {
    return [];
  }
  return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}
function omit(object2, keysToOmit) {
  const result = { __proto__: null };
  for (const key of Object.keys(object2)) {
    if (keysToOmit.indexOf(key) === -1) {
      result[key] = object2[key];
    }
  }
  return result;
}
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    if (!/%[0-9A-Fa-f]/.test(part)) {
      part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
    }
    return part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key) {
  value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
  if (key) {
    return encodeUnreserved(key) + "=" + value;
  } else {
    return value;
  }
}
function isDefined(value) {
  return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
  var value = context[key], result = [];
  if (isDefined(value) && value !== "") {
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
      value = value.toString();
      if (modifier && modifier !== "*") {
        value = value.substring(0, parseInt(modifier, 10));
      }
      result.push(
        encodeValue(operator, value, isKeyOperator(operator) ? key : "")
      );
    } else {
      if (modifier === "*") {
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            result.push(
              encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
            );
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              result.push(encodeValue(operator, value[k], k));
            }
          });
        }
      } else {
        const tmp = [];
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            tmp.push(encodeValue(operator, value2));
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              tmp.push(encodeUnreserved(k));
              tmp.push(encodeValue(operator, value[k].toString()));
            }
          });
        }
        if (isKeyOperator(operator)) {
          result.push(encodeUnreserved(key) + "=" + tmp.join(","));
        } else if (tmp.length !== 0) {
          result.push(tmp.join(","));
        }
      }
    }
  } else {
    if (operator === ";") {
      if (isDefined(value)) {
        result.push(encodeUnreserved(key));
      }
    } else if (value === "" && (operator === "&" || operator === "?")) {
      result.push(encodeUnreserved(key) + "=");
    } else if (value === "") {
      result.push("");
    }
  }
  return result;
}
function parseUrl(template) {
  return {
    expand: expand.bind(null, template)
  };
}
function expand(template, context) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal) {
      if (expression) {
        let operator = "";
        const values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1) {
          operator = expression.charAt(0);
          expression = expression.substr(1);
        }
        expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
        });
        if (operator && operator !== "+") {
          var separator = ",";
          if (operator === "?") {
            separator = "&";
          } else if (operator !== "#") {
            separator = operator;
          }
          return (values.length !== 0 ? operator : "") + values.join(separator);
        } else {
          return values.join(",");
        }
      } else {
        return encodeReserved(literal);
      }
    }
  );
  if (template === "/") {
    return template;
  } else {
    return template.replace(/\/$/, "");
  }
}
function parse(options) {
  let method = options.method.toUpperCase();
  let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
  let headers = Object.assign({}, options.headers);
  let body;
  let parameters = omit(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]);
  const urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters);
  if (!/^http/.test(url)) {
    url = options.baseUrl + url;
  }
  const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
  const remainingParameters = omit(parameters, omittedParameters);
  const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
  if (!isBinaryRequest) {
    if (options.mediaType.format) {
      headers.accept = headers.accept.split(/,/).map(
        (format) => format.replace(
          /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
          `application/vnd$1$2.${options.mediaType.format}`
        )
      ).join(",");
    }
    if (url.endsWith("/graphql")) {
      if (options.mediaType.previews?.length) {
        const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
        headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
          const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
          return `application/vnd.github.${preview}-preview${format}`;
        }).join(",");
      }
    }
  }
  if (["GET", "HEAD"].includes(method)) {
    url = addQueryParameters(url, remainingParameters);
  } else {
    if ("data" in remainingParameters) {
      body = remainingParameters.data;
    } else {
      if (Object.keys(remainingParameters).length) {
        body = remainingParameters;
      }
    }
  }
  if (!headers["content-type"] && typeof body !== "undefined") {
    headers["content-type"] = "application/json; charset=utf-8";
  }
  if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
    body = "";
  }
  return Object.assign(
    { method, url, headers },
    typeof body !== "undefined" ? { body } : null,
    options.request ? { request: options.request } : null
  );
}
function endpointWithDefaults(defaults, route, options) {
  return parse(merge(defaults, route, options));
}
function withDefaults(oldDefaults, newDefaults) {
  const DEFAULTS2 = merge(oldDefaults, newDefaults);
  const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge.bind(null, DEFAULTS2),
    parse
  });
}
var endpoint = withDefaults(null, DEFAULTS);

// node_modules/content-type/dist/index.js
var SP = 32;
var HTAB = 9;
var SEMI = 59;
var EQ = 61;
var DQUOTE = 34;
var BSLASH = 92;
var COMMA = 44;
var LOWER_CASE = 1;
var OWS = 2;
var SEMI_FLAG = 4;
var COMMA_FLAG = 8;
var TOKEN_FLAG = 16;
var NON_ASCII = 65280;
var CASE_FLAGS = LOWER_CASE | NON_ASCII;
var CHAR_MAP = new Uint8Array(256);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let code = 128; code <= 255; code++) {
  CHAR_MAP[code] |= LOWER_CASE;
}
for (const char of "!#$%&'*+-.^_`|~") {
  CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
}
for (let code = 48; code <= 57; code++) {
  CHAR_MAP[code] |= TOKEN_FLAG;
}
for (let code = 65; code <= 90; code++) {
  CHAR_MAP[code] |= LOWER_CASE | TOKEN_FLAG;
}
for (let code = 97; code <= 122; code++) {
  CHAR_MAP[code] |= TOKEN_FLAG;
}
var NullObject = /* @__PURE__ */ (() => {
  const C = function() {
  };
  C.prototype = /* @__PURE__ */ Object.create(null);
  return C;
})();
function parse2(header, options) {
  const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
  const len = header.length;
  let valueStart = options?.start ?? 0;
  while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) {
    valueStart++;
  }
  let index = valueStart;
  let typeFlags = 0;
  let whitespace = -1;
  let stop = options?.parameters === false ? COMMA_FLAG : 0;
  while (index < len) {
    const code = header.charCodeAt(index);
    const flags = CHAR_MAP[code];
    if ((flags & stopFlags) !== 0) {
      stop |= flags & COMMA_FLAG;
      break;
    }
    if ((flags & OWS) !== 0) {
      if (whitespace === -1)
        whitespace = index;
    } else {
      whitespace = -1;
    }
    typeFlags |= code & NON_ASCII | flags;
    index++;
  }
  const valueEnd = whitespace === -1 ? index : whitespace;
  const value = header.slice(valueStart, valueEnd);
  const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
  if (index === len || stop !== 0) {
    return { type, index, parameters: new NullObject() };
  }
  return parseParameters(header, type, index, len, stopFlags);
}
function parseParameters(header, type, index, len, stopFlags) {
  const parameters = new NullObject();
  parameter: while (index < len) {
    index++;
    while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
      index++;
    }
    const keyStart = index;
    let keyFlags = 0;
    let keyWhitespace = -1;
    while (index < len) {
      const code = header.charCodeAt(index);
      const flags = CHAR_MAP[code];
      if ((flags & stopFlags) !== 0) {
        if ((flags & COMMA_FLAG) !== 0)
          break parameter;
        continue parameter;
      }
      if (code === EQ) {
        const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
        const value = header.slice(keyStart, keyEnd);
        const key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
        index++;
        while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
          index++;
        }
        if (index < len && header.charCodeAt(index) === DQUOTE) {
          const quotedStart = ++index;
          let escaped = false;
          while (index < len) {
            const code2 = header.charCodeAt(index);
            if (code2 === DQUOTE) {
              if (parameters[key] === void 0) {
                parameters[key] = escaped ? unescapeQuotedPairs(header, quotedStart, index) : header.slice(quotedStart, index);
              }
              index++;
              let stop2 = 0;
              while (index < len) {
                const code3 = header.charCodeAt(index);
                const flags2 = CHAR_MAP[code3];
                if ((flags2 & stopFlags) !== 0) {
                  stop2 = flags2 & COMMA_FLAG;
                  break;
                }
                index++;
              }
              if (stop2 !== 0)
                break parameter;
              continue parameter;
            }
            if (code2 === BSLASH && index + 1 < len) {
              escaped = true;
              index += 2;
              continue;
            }
            index++;
          }
          continue parameter;
        }
        const valueStart = index;
        let stop = 0;
        let valueWhitespace = -1;
        while (index < len) {
          const code2 = header.charCodeAt(index);
          const flags2 = CHAR_MAP[code2];
          if ((flags2 & stopFlags) !== 0) {
            stop = flags2 & COMMA_FLAG;
            break;
          }
          if ((flags2 & OWS) !== 0) {
            if (valueWhitespace === -1)
              valueWhitespace = index;
          } else {
            valueWhitespace = -1;
          }
          index++;
        }
        if (parameters[key] === void 0) {
          const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
          parameters[key] = header.slice(valueStart, valueEnd);
        }
        if (stop !== 0)
          break parameter;
        continue parameter;
      }
      if ((flags & OWS) !== 0) {
        if (keyWhitespace === -1)
          keyWhitespace = index;
      } else {
        keyWhitespace = -1;
      }
      keyFlags |= code & NON_ASCII | flags;
      index++;
    }
  }
  return { type, index, parameters };
}
function unescapeQuotedPairs(str, start, end) {
  let result = "";
  for (let index = start; index < end; index++) {
    if (str.charCodeAt(index) === BSLASH) {
      result += str.slice(start, index);
      start = ++index;
    }
  }
  return result + str.slice(start, end);
}

// node_modules/json-with-bigint/json-with-bigint.js
var intRegex = /^-?\d+$/;
var noiseValue = /^-?\d+n+$/;
var originalStringify = JSON.stringify;
var originalParse = JSON.parse;
var customFormat = /^-?\d+n$/;
var bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
var noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
var isUnstringifiable = (val) => val === void 0 || typeof val === "function" || typeof val === "symbol";
var isRawJSON = (val) => val !== null && typeof val === "object" && val.constructor && val.constructor.name === "RawJSON";
var stringifyIteratively = (rootValue, replacer, spaceParam) => {
  let space = "";
  if (typeof spaceParam === "number") {
    space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
  } else if (typeof spaceParam === "string") {
    space = spaceParam.slice(0, 10);
  }
  const isFunctionReplacer = typeof replacer === "function";
  const propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null;
  const prepareVal = (parent, key, val) => {
    const isObject = val !== null && typeof val === "object";
    const hasToJSON = isObject && typeof val.toJSON === "function";
    if (hasToJSON) {
      val = val.toJSON(key);
    }
    const isNoise = typeof val === "string" && noiseValue.test(val);
    if (isNoise) return val + "n";
    const isBigInt = typeof val === "bigint";
    if (isBigInt) {
      const supportsRawJSON = "rawJSON" in JSON;
      if (supportsRawJSON) return JSON.rawJSON(val.toString());
      return val.toString() + "n";
    }
    if (isFunctionReplacer) {
      val = replacer.call(parent, key, val);
    }
    const isPostReplacerObject = val !== null && typeof val === "object";
    if (isPostReplacerObject) {
      const isPrimitiveWrapper = val instanceof Number || val instanceof String || val instanceof Boolean;
      if (isPrimitiveWrapper) {
        val = val.valueOf();
      }
    }
    return val;
  };
  const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
  if (isUnstringifiable(rootProcessed)) {
    return void 0;
  }
  const isRootPrimitive = rootProcessed === null || typeof rootProcessed !== "object";
  const isRootNativeRawJSON = isRawJSON(rootProcessed);
  if (isRootPrimitive || isRootNativeRawJSON) {
    return originalStringify(rootProcessed);
  }
  const chunks = [];
  let level = 0;
  const stack = [
    {
      parent: { "": rootProcessed },
      key: "",
      val: rootProcessed,
      isArray: Array.isArray(rootProcessed),
      keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
      index: 0,
      first: true
    }
  ];
  const visited = new WeakSet([rootProcessed]);
  while (stack.length > 0) {
    const node = stack[stack.length - 1];
    if (node.index === 0) {
      chunks.push(node.isArray ? "[" : "{");
      level++;
    }
    let isDone = false;
    if (node.isArray) {
      if (node.index < node.val.length) {
        if (!node.first) chunks.push(",");
        if (space) chunks.push("\n" + space.repeat(level));
        const childRaw = node.val[node.index];
        const childVal = prepareVal(node.val, String(node.index), childRaw);
        if (isUnstringifiable(childVal)) {
          chunks.push("null");
          node.first = false;
          node.index++;
        } else {
          const isComplexObject = childVal !== null && typeof childVal === "object";
          const isNativeRaw = isRawJSON(childVal);
          if (isComplexObject && !isNativeRaw) {
            if (visited.has(childVal)) {
              throw new TypeError("Converting circular structure to JSON");
            }
            visited.add(childVal);
            stack.push({
              parent: node.val,
              key: String(node.index),
              val: childVal,
              isArray: Array.isArray(childVal),
              keys: Array.isArray(childVal) ? null : Object.keys(childVal),
              index: 0,
              first: true
            });
            node.first = false;
            node.index++;
          } else {
            chunks.push(originalStringify(childVal));
            node.first = false;
            node.index++;
          }
        }
      } else {
        isDone = true;
      }
    } else {
      while (node.index < node.keys.length) {
        const k = node.keys[node.index++];
        const isFilteredOutByArray = propertyList && !propertyList.has(k);
        if (isFilteredOutByArray) continue;
        const childRaw = node.val[k];
        const childVal = prepareVal(node.val, k, childRaw);
        if (isUnstringifiable(childVal)) continue;
        if (!node.first) chunks.push(",");
        if (space) {
          chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
        } else {
          chunks.push(originalStringify(k) + ":");
        }
        const isComplexObject = childVal !== null && typeof childVal === "object";
        const isNativeRaw = isRawJSON(childVal);
        if (isComplexObject && !isNativeRaw) {
          if (visited.has(childVal)) {
            throw new TypeError("Converting circular structure to JSON");
          }
          visited.add(childVal);
          stack.push({
            parent: node.val,
            key: k,
            val: childVal,
            isArray: Array.isArray(childVal),
            keys: Array.isArray(childVal) ? null : Object.keys(childVal),
            index: 0,
            first: true
          });
          node.first = false;
          break;
        } else {
          chunks.push(originalStringify(childVal));
          node.first = false;
        }
      }
      const isNodeFullyProcessed = node.index >= node.keys.length && stack[stack.length - 1] === node;
      if (isNodeFullyProcessed) {
        isDone = true;
      }
    }
    if (isDone) {
      level--;
      if (!node.first && space) chunks.push("\n" + space.repeat(level));
      chunks.push(node.isArray ? "]" : "}");
      visited.delete(node.val);
      stack.pop();
    }
  }
  return chunks.join("");
};
var JSONStringify = (value, replacer, space) => {
  try {
    const supportsRawJSON = "rawJSON" in JSON;
    if (supportsRawJSON) {
      return originalStringify(
        value,
        (key, val) => {
          if (typeof val === "bigint") return JSON.rawJSON(val.toString());
          const hasFunctionReplacer = typeof replacer === "function";
          if (hasFunctionReplacer) return replacer(key, val);
          const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key);
          if (isKeyInArrayReplacer) return val;
          return val;
        },
        space
      );
    }
    if (!value) return originalStringify(value, replacer, space);
    const convertedToCustomJSON = originalStringify(
      value,
      (key, val) => {
        const isNoise = typeof val === "string" && noiseValue.test(val);
        if (isNoise) return val.toString() + "n";
        if (typeof val === "bigint") return val.toString() + "n";
        const hasFunctionReplacer = typeof replacer === "function";
        if (hasFunctionReplacer) return replacer(key, val);
        const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key);
        if (isKeyInArrayReplacer) return val;
        return val;
      },
      space
    );
    const processedJSON = convertedToCustomJSON.replace(
      bigIntsStringify,
      "$1$2$3"
    );
    const denoisedJSON = processedJSON.replace(noiseStringify, "$1$2$3");
    return denoisedJSON;
  } catch (error) {
    if (error instanceof RangeError) {
      const convertedJSON = stringifyIteratively(value, replacer, space);
      if (convertedJSON === void 0) return void 0;
      const supportsRawJSON = "rawJSON" in JSON;
      if (supportsRawJSON) return convertedJSON;
      const processedJSON = convertedJSON.replace(bigIntsStringify, "$1$2$3");
      return processedJSON.replace(noiseStringify, "$1$2$3");
    }
    throw error;
  }
};
var featureCache = /* @__PURE__ */ new Map();
var isContextSourceSupported = () => {
  const parseFingerprint = JSON.parse.toString();
  if (featureCache.has(parseFingerprint)) {
    return featureCache.get(parseFingerprint);
  }
  try {
    const result = JSON.parse(
      "1",
      (_, __, context) => !!context?.source && context.source === "1"
    );
    featureCache.set(parseFingerprint, result);
    return result;
  } catch {
    featureCache.set(parseFingerprint, false);
    return false;
  }
};
var convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
  const isCustomFormatBigInt = typeof value === "string" && customFormat.test(value);
  if (isCustomFormatBigInt) return BigInt(value.slice(0, -1));
  const isNoiseValue = typeof value === "string" && noiseValue.test(value);
  if (isNoiseValue) return value.slice(0, -1);
  const hasUserReviver = typeof userReviver === "function";
  if (!hasUserReviver) return value;
  return userReviver(key, value, context);
};
var JSONParseV2 = (text, reviver) => {
  return JSON.parse(text, (key, value, context) => {
    const isNumber = typeof value === "number";
    const isOutOfBounds = value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
    const isBigNumber = isNumber && isOutOfBounds;
    const isInt = context && intRegex.test(context.source);
    const isBigInt = isBigNumber && isInt;
    if (isBigInt) return BigInt(context.source);
    const hasCustomReviver = typeof reviver === "function";
    if (!hasCustomReviver) return value;
    return reviver(key, value, context);
  });
};
var MAX_INT = Number.MAX_SAFE_INTEGER.toString();
var MAX_DIGITS = MAX_INT.length;
var stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
var noiseValueWithQuotes = /^"-?\d+n+"$/;
var applyReviverIteratively = (parsed, userReviver) => {
  const rootHolder = { "": parsed };
  const stack = [{ parent: rootHolder, key: "", visited: false }];
  while (stack.length > 0) {
    const node = stack[stack.length - 1];
    if (!node.visited) {
      node.visited = true;
      const value = node.parent[node.key];
      const isComplexObject = value !== null && typeof value === "object";
      if (isComplexObject) {
        const keys = Object.keys(value);
        for (let i = keys.length - 1; i >= 0; i--) {
          stack.push({ parent: value, key: keys[i], visited: false });
        }
      }
    } else {
      const { parent, key } = node;
      let value = parent[key];
      if (typeof value === "string") {
        const isCustomFormatBigInt = customFormat.test(value);
        if (isCustomFormatBigInt) {
          value = BigInt(value.slice(0, -1));
        } else {
          const isNoise = noiseValue.test(value);
          if (isNoise) value = value.slice(0, -1);
        }
      }
      const hasUserReviver = typeof userReviver === "function";
      if (hasUserReviver) {
        value = userReviver.call(parent, key, value);
      }
      const isDeleted = value === void 0;
      if (isDeleted) {
        delete parent[key];
      } else {
        parent[key] = value;
      }
      stack.pop();
    }
  }
  return rootHolder[""];
};
var serializeBigInts = (text) => {
  return text.replace(
    stringsOrLargeNumbers,
    (match, digits, fractional, exponential) => {
      const isString = match[0] === '"';
      const isNoise = isString && noiseValueWithQuotes.test(match);
      if (isNoise) return match.substring(0, match.length - 1) + 'n"';
      const hasFractionalOrExponential = fractional || exponential;
      const isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
      const isStandardValue = isString || hasFractionalOrExponential || isLessThanMaxSafeInt;
      if (isStandardValue) return match;
      return '"' + match + 'n"';
    }
  );
};
var JSONParse = (text, reviver) => {
  if (!text) return originalParse(text, reviver);
  try {
    if (isContextSourceSupported()) return JSONParseV2(text, reviver);
    const serializedData = serializeBigInts(text);
    return originalParse(
      serializedData,
      (key, value, context) => convertMarkedBigIntsReviver(key, value, context, reviver)
    );
  } catch (error) {
    if (error instanceof RangeError) {
      const serializedData = serializeBigInts(text);
      const parsed = originalParse(serializedData);
      return applyReviverIteratively(parsed, reviver);
    }
    throw error;
  }
};

// node_modules/@octokit/request-error/dist-src/index.js
var RequestError = class extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
};

// node_modules/@octokit/request/dist-bundle/index.js
var VERSION2 = "10.0.16";
var defaults_default = {
  headers: {
    "user-agent": `octokit-request.js/${VERSION2} ${getUserAgent()}`
  }
};
function isPlainObject2(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
var noop = () => "";
async function fetchWrapper(requestOptions) {
  const fetch = requestOptions.request?.fetch || globalThis.fetch;
  if (!fetch) {
    throw new Error(
      "fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
    );
  }
  const log = requestOptions.request?.log || console;
  const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
  const body = isPlainObject2(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
  const requestHeaders = Object.fromEntries(
    Object.entries(requestOptions.headers).map(([name, value]) => [
      name,
      String(value)
    ])
  );
  let fetchResponse;
  try {
    fetchResponse = await fetch(requestOptions.url, {
      method: requestOptions.method,
      body,
      redirect: requestOptions.request?.redirect,
      headers: requestHeaders,
      signal: requestOptions.request?.signal,
      // duplex must be set if request.body is ReadableStream or Async Iterables.
      // See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
      ...requestOptions.body && { duplex: "half" }
    });
  } catch (error) {
    let message = "Unknown Error";
    if (error instanceof Error) {
      if (error.name === "AbortError") {
        error.status = 500;
        throw error;
      }
      message = error.message;
      if (error.name === "TypeError" && "cause" in error) {
        if (error.cause instanceof Error) {
          message = error.cause.message;
        } else if (typeof error.cause === "string") {
          message = error.cause;
        }
      }
    }
    const requestError = new RequestError(message, 500, {
      request: requestOptions
    });
    requestError.cause = error;
    throw requestError;
  }
  const status = fetchResponse.status;
  const url = fetchResponse.url;
  const responseHeaders = {};
  for (const [key, value] of fetchResponse.headers) {
    responseHeaders[key] = value;
  }
  const octokitResponse = {
    url,
    status,
    headers: responseHeaders,
    data: ""
  };
  if ("deprecation" in responseHeaders) {
    const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
    const deprecationLink = matches && matches.pop();
    log.warn(
      `[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
    );
  }
  if (status === 204 || status === 205) {
    return octokitResponse;
  }
  if (requestOptions.method === "HEAD") {
    if (status < 400) {
      return octokitResponse;
    }
    throw new RequestError(fetchResponse.statusText, status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status === 304) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError("Not modified", status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status >= 400) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError(toErrorMessage(octokitResponse.data), status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
  return octokitResponse;
}
async function getResponseData(response) {
  const contentType = response.headers.get("content-type");
  if (!contentType) {
    return response.text().catch(noop);
  }
  const mimetype = parse2(contentType);
  if (isJSONResponse(mimetype)) {
    let text = "";
    try {
      text = await response.text();
      return JSONParse(text);
    } catch (err) {
      return text;
    }
  } else if (mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
  // (RFC 2046) and must never be decoded as text, even when the response
  // carries a (misleading) `charset=utf-8` parameter — see #751.
  mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") {
    return response.text().catch(noop);
  } else {
    return response.arrayBuffer().catch(
      /* v8 ignore next -- @preserve */
      () => new ArrayBuffer(0)
    );
  }
}
function isJSONResponse(mimetype) {
  return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
  if (typeof data === "string") {
    return data;
  }
  if (data instanceof ArrayBuffer) {
    return "Unknown error";
  }
  if (typeof data === "object" && data !== null && "message" in data) {
    const objectData = data;
    const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
    return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
  }
  return `Unknown error: ${JSON.stringify(data)}`;
}
function withDefaults2(oldEndpoint, newDefaults) {
  const endpoint2 = oldEndpoint.defaults(newDefaults);
  const newApi = function(route, parameters) {
    const endpointOptions = endpoint2.merge(route, parameters);
    if (!endpointOptions.request || !endpointOptions.request.hook) {
      return fetchWrapper(endpoint2.parse(endpointOptions));
    }
    const request2 = (route2, parameters2) => {
      return fetchWrapper(
        endpoint2.parse(endpoint2.merge(route2, parameters2))
      );
    };
    Object.assign(request2, {
      endpoint: endpoint2,
      defaults: withDefaults2.bind(null, endpoint2)
    });
    return endpointOptions.request.hook(request2, endpointOptions);
  };
  return Object.assign(newApi, {
    endpoint: endpoint2,
    defaults: withDefaults2.bind(null, endpoint2)
  });
}
var request = withDefaults2(endpoint, defaults_default);

// node_modules/@octokit/graphql/dist-bundle/index.js
var VERSION3 = "0.0.0-development";
function _buildMessageForResponseErrors(data) {
  return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
  constructor(request2, headers, response) {
    super(_buildMessageForResponseErrors(response));
    this.request = request2;
    this.headers = headers;
    this.response = response;
    this.errors = response.errors;
    this.data = response.data;
    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, this.constructor);
    }
  }
  request;
  headers;
  response;
  name = "GraphqlResponseError";
  errors;
  data;
};
var NON_VARIABLE_OPTIONS = [
  "method",
  "baseUrl",
  "url",
  "headers",
  "request",
  "query",
  "mediaType",
  "operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = ["query", "method", "url"];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
  if (options) {
    if (typeof query === "string" && "query" in options) {
      return Promise.reject(
        new Error(`[@octokit/graphql] "query" cannot be used as variable name`)
      );
    }
    for (const key in options) {
      if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
      return Promise.reject(
        new Error(
          `[@octokit/graphql] "${key}" cannot be used as variable name`
        )
      );
    }
  }
  const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
  const requestOptions = Object.keys(
    parsedOptions
  ).reduce((result, key) => {
    if (NON_VARIABLE_OPTIONS.includes(key)) {
      result[key] = parsedOptions[key];
      return result;
    }
    if (!result.variables) {
      result.variables = {};
    }
    result.variables[key] = parsedOptions[key];
    return result;
  }, {});
  const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
  if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) {
    requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
  }
  return request2(requestOptions).then((response) => {
    if (response.data.errors) {
      const headers = {};
      for (const key of Object.keys(response.headers)) {
        headers[key] = response.headers[key];
      }
      throw new GraphqlResponseError(
        requestOptions,
        headers,
        response.data
      );
    }
    return response.data.data;
  });
}
function withDefaults3(request2, newDefaults) {
  const newRequest = request2.defaults(newDefaults);
  const newApi = (query, options) => {
    return graphql(newRequest, query, options);
  };
  return Object.assign(newApi, {
    defaults: withDefaults3.bind(null, newRequest),
    endpoint: newRequest.endpoint
  });
}
var graphql2 = withDefaults3(request, {
  headers: {
    "user-agent": `octokit-graphql.js/${VERSION3} ${getUserAgent()}`
  },
  method: "POST",
  url: "/graphql"
});
function withCustomRequest(customRequest) {
  return withDefaults3(customRequest, {
    method: "POST",
    url: "/graphql"
  });
}

// node_modules/@octokit/auth-token/dist-bundle/index.js
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);
async function auth(token) {
  const isApp = isJWT(token);
  const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
  const isUserToServer = token.startsWith("ghu_");
  const tokenType = isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth";
  return {
    type: "token",
    token,
    tokenType
  };
}
function withAuthorizationPrefix(token) {
  if (token.split(/\./).length === 3) {
    return `bearer ${token}`;
  }
  return `token ${token}`;
}
async function hook(token, request2, route, parameters) {
  const endpoint2 = request2.endpoint.merge(
    route,
    parameters
  );
  endpoint2.headers.authorization = withAuthorizationPrefix(token);
  return request2(endpoint2);
}
var createTokenAuth = function createTokenAuth2(token) {
  if (!token) {
    throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
  }
  if (typeof token !== "string") {
    throw new Error(
      "[@octokit/auth-token] Token passed to createTokenAuth is not a string"
    );
  }
  token = token.replace(/^(token|bearer) +/i, "");
  return Object.assign(auth.bind(null, token), {
    hook: hook.bind(null, token)
  });
};

// node_modules/@octokit/core/dist-src/version.js
var VERSION4 = "7.0.8";

// node_modules/@octokit/core/dist-src/index.js
var noop2 = () => {
};
var consoleWarn = console.warn.bind(console);
var consoleError = console.error.bind(console);
function createLogger(logger = {}) {
  if (typeof logger.debug !== "function") {
    logger.debug = noop2;
  }
  if (typeof logger.info !== "function") {
    logger.info = noop2;
  }
  if (typeof logger.warn !== "function") {
    logger.warn = consoleWarn;
  }
  if (typeof logger.error !== "function") {
    logger.error = consoleError;
  }
  return logger;
}
var userAgentTrail = `octokit-core.js/${VERSION4} ${getUserAgent()}`;
var Octokit = class {
  static VERSION = VERSION4;
  static defaults(defaults) {
    const OctokitWithDefaults = class extends this {
      constructor(...args) {
        const options = args[0] || {};
        if (typeof defaults === "function") {
          super(defaults(options));
          return;
        }
        super(
          Object.assign(
            {},
            defaults,
            options,
            options.userAgent && defaults.userAgent ? {
              userAgent: `${options.userAgent} ${defaults.userAgent}`
            } : null
          )
        );
      }
    };
    return OctokitWithDefaults;
  }
  static plugins = [];
  /**
   * Attach a plugin (or many) to your Octokit instance.
   *
   * @example
   * const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
   */
  static plugin(...newPlugins) {
    const currentPlugins = this.plugins;
    const NewOctokit = class extends this {
      static plugins = currentPlugins.concat(
        newPlugins.filter((plugin) => !currentPlugins.includes(plugin))
      );
    };
    return NewOctokit;
  }
  constructor(options = {}) {
    const hook2 = new before_after_hook_default.Collection();
    const requestDefaults = {
      baseUrl: request.endpoint.DEFAULTS.baseUrl,
      headers: {},
      request: Object.assign({}, options.request, {
        // @ts-ignore internal usage only, no need to type
        hook: hook2.bind(null, "request")
      }),
      mediaType: {
        previews: [],
        format: ""
      }
    };
    requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
    if (options.baseUrl) {
      requestDefaults.baseUrl = options.baseUrl;
    }
    if (options.previews) {
      requestDefaults.mediaType.previews = options.previews;
    }
    if (options.timeZone) {
      requestDefaults.headers["time-zone"] = options.timeZone;
    }
    this.request = request.defaults(requestDefaults);
    this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
    this.log = createLogger(options.log);
    this.hook = hook2;
    if (!options.authStrategy) {
      if (!options.auth) {
        this.auth = async () => ({
          type: "unauthenticated"
        });
      } else {
        const auth2 = createTokenAuth(options.auth);
        hook2.wrap("request", auth2.hook);
        this.auth = auth2;
      }
    } else {
      const { authStrategy, ...otherOptions } = options;
      const auth2 = authStrategy(
        Object.assign(
          {
            request: this.request,
            log: this.log,
            // we pass the current octokit instance as well as its constructor options
            // to allow for authentication strategies that return a new octokit instance
            // that shares the same internal state as the current one. The original
            // requirement for this was the "event-octokit" authentication strategy
            // of https://github.com/probot/octokit-auth-probot.
            octokit: this,
            octokitOptions: otherOptions
          },
          options.auth
        )
      );
      hook2.wrap("request", auth2.hook);
      this.auth = auth2;
    }
    const classConstructor = this.constructor;
    for (let i = 0; i < classConstructor.plugins.length; ++i) {
      Object.assign(this, classConstructor.plugins[i](this, options));
    }
  }
  // assigned during constructor
  request;
  graphql;
  log;
  hook;
  // TODO: type `octokit.auth` based on passed options.authStrategy
  auth;
};

// node_modules/@octokit/plugin-request-log/dist-src/version.js
var VERSION5 = "6.0.0";

// node_modules/@octokit/plugin-request-log/dist-src/index.js
function requestLog(octokit) {
  octokit.hook.wrap("request", (request2, options) => {
    octokit.log.debug("request", options);
    const start = Date.now();
    const requestOptions = octokit.request.endpoint.parse(options);
    const path = requestOptions.url.replace(options.baseUrl, "");
    return request2(options).then((response) => {
      const requestId = response.headers["x-github-request-id"];
      octokit.log.info(
        `${requestOptions.method} ${path} - ${response.status} with id ${requestId} in ${Date.now() - start}ms`
      );
      return response;
    }).catch((error) => {
      const requestId = error.response?.headers["x-github-request-id"] || "UNKNOWN";
      octokit.log.error(
        `${requestOptions.method} ${path} - ${error.status} with id ${requestId} in ${Date.now() - start}ms`
      );
      throw error;
    });
  });
}
requestLog.VERSION = VERSION5;

// node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
var VERSION6 = "0.0.0-development";
function normalizePaginatedListResponse(response) {
  if (!response.data) {
    return {
      ...response,
      data: []
    };
  }
  const responseNeedsNormalization = ("total_count" in response.data || "total_commits" in response.data) && !("url" in response.data);
  if (!responseNeedsNormalization) return response;
  const incompleteResults = response.data.incomplete_results;
  const repositorySelection = response.data.repository_selection;
  const totalCount = response.data.total_count;
  const totalCommits = response.data.total_commits;
  delete response.data.incomplete_results;
  delete response.data.repository_selection;
  delete response.data.total_count;
  delete response.data.total_commits;
  const namespaceKey = Object.keys(response.data)[0];
  const data = response.data[namespaceKey];
  response.data = data;
  if (typeof incompleteResults !== "undefined") {
    response.data.incomplete_results = incompleteResults;
  }
  if (typeof repositorySelection !== "undefined") {
    response.data.repository_selection = repositorySelection;
  }
  response.data.total_count = totalCount;
  response.data.total_commits = totalCommits;
  return response;
}
function iterator(octokit, route, parameters) {
  const options = typeof route === "function" ? route.endpoint(parameters) : octokit.request.endpoint(route, parameters);
  const requestMethod = typeof route === "function" ? route : octokit.request;
  const method = options.method;
  const headers = options.headers;
  let url = options.url;
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        if (!url) return { done: true };
        try {
          const response = await requestMethod({ method, url, headers });
          const normalizedResponse = normalizePaginatedListResponse(response);
          url = ((normalizedResponse.headers.link || "").match(
            /<([^<>]+)>;\s*rel="next"/
          ) || [])[1];
          if (!url && "total_commits" in normalizedResponse.data) {
            const parsedUrl = new URL(normalizedResponse.url);
            const params = parsedUrl.searchParams;
            const page = parseInt(params.get("page") || "1", 10);
            const per_page = parseInt(params.get("per_page") || "250", 10);
            if (page * per_page < normalizedResponse.data.total_commits) {
              params.set("page", String(page + 1));
              url = parsedUrl.toString();
            }
          }
          return { value: normalizedResponse };
        } catch (error) {
          if (error.status !== 409) throw error;
          url = "";
          return {
            value: {
              status: 200,
              headers: {},
              data: []
            }
          };
        }
      }
    })
  };
}
function paginate(octokit, route, parameters, mapFn) {
  if (typeof parameters === "function") {
    mapFn = parameters;
    parameters = void 0;
  }
  return gather(
    octokit,
    [],
    iterator(octokit, route, parameters)[Symbol.asyncIterator](),
    mapFn
  );
}
function gather(octokit, results, iterator2, mapFn) {
  return iterator2.next().then((result) => {
    if (result.done) {
      return results;
    }
    let earlyExit = false;
    function done() {
      earlyExit = true;
    }
    results = results.concat(
      mapFn ? mapFn(result.value, done) : result.value.data
    );
    if (earlyExit) {
      return results;
    }
    return gather(octokit, results, iterator2, mapFn);
  });
}
var composePaginateRest = Object.assign(paginate, {
  iterator
});
function paginateRest(octokit) {
  return {
    paginate: Object.assign(paginate.bind(null, octokit), {
      iterator: iterator.bind(null, octokit)
    })
  };
}
paginateRest.VERSION = VERSION6;

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/version.js
var VERSION7 = "17.0.0";

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/generated/endpoints.js
var endpoints_default = {
  "actions": {
    "createRepoVariable": [
      "POST /repos/{owner}/{repo}/actions/variables"
    ],
    "createWorkflowDispatch": [
      "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"
    ],
    "getRepoVariable": [
      "GET /repos/{owner}/{repo}/actions/variables/{name}"
    ],
    "getWorkflow": [
      "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"
    ],
    "getWorkflowRun": [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}"
    ],
    "listWorkflowRuns": [
      "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"
    ],
    "updateRepoVariable": [
      "PATCH /repos/{owner}/{repo}/actions/variables/{name}"
    ]
  },
  "activity": {},
  "apps": {
    "createFromManifest": [
      "POST /app-manifests/{code}/conversions"
    ],
    "createInstallationAccessToken": [
      "POST /app/installations/{installation_id}/access_tokens"
    ],
    "getAuthenticated": [
      "GET /app"
    ],
    "getBySlug": [
      "GET /apps/{app_slug}"
    ],
    "getOrgInstallation": [
      "GET /orgs/{org}/installation"
    ],
    "getRepoInstallation": [
      "GET /repos/{owner}/{repo}/installation"
    ],
    "listInstallations": [
      "GET /app/installations"
    ],
    "revokeInstallationAccessToken": [
      "DELETE /installation/token"
    ]
  },
  "billing": {},
  "campaigns": {},
  "checks": {},
  "codeScanning": {},
  "codeSecurity": {},
  "codesOfConduct": {},
  "codespaces": {},
  "copilot": {},
  "credentials": {},
  "dependabot": {},
  "dependencyGraph": {},
  "emojis": {},
  "enterpriseTeamMemberships": {},
  "enterpriseTeamOrganizations": {},
  "enterpriseTeams": {},
  "gists": {},
  "git": {},
  "gitignore": {},
  "hostedCompute": {},
  "interactions": {},
  "issues": {
    "addLabels": [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/labels"
    ],
    "checkUserCanBeAssigned": [
      "GET /repos/{owner}/{repo}/assignees/{assignee}"
    ],
    "create": [
      "POST /repos/{owner}/{repo}/issues"
    ],
    "createComment": [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/comments"
    ],
    "createLabel": [
      "POST /repos/{owner}/{repo}/labels"
    ],
    "getLabel": [
      "GET /repos/{owner}/{repo}/labels/{name}"
    ],
    "listForRepo": [
      "GET /repos/{owner}/{repo}/issues"
    ],
    "lock": [
      "PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"
    ],
    "unlock": [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"
    ],
    "update": [
      "PATCH /repos/{owner}/{repo}/issues/{issue_number}"
    ],
    "updateComment": [
      "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"
    ]
  },
  "licenses": {},
  "markdown": {},
  "meta": {},
  "migrations": {},
  "oidc": {},
  "orgs": {},
  "packages": {},
  "privateRegistries": {},
  "projects": {},
  "pulls": {},
  "rateLimit": {},
  "reactions": {},
  "repos": {
    "createDeploymentBranchPolicy": [
      "POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"
    ],
    "createDispatchEvent": [
      "POST /repos/{owner}/{repo}/dispatches"
    ],
    "createOrUpdateEnvironment": [
      "PUT /repos/{owner}/{repo}/environments/{environment_name}"
    ],
    "get": [
      "GET /repos/{owner}/{repo}"
    ],
    "getEnvironment": [
      "GET /repos/{owner}/{repo}/environments/{environment_name}"
    ]
  },
  "search": {},
  "secretScanning": {},
  "securityAdvisories": {},
  "teams": {},
  "users": {
    "getAuthenticated": [
      "GET /user"
    ]
  }
};

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/endpoints-to-methods.js
var endpointMethodsMap = /* @__PURE__ */ new Map();
for (const [scope, endpoints] of Object.entries(endpoints_default)) {
  for (const [methodName, endpoint2] of Object.entries(endpoints)) {
    const [route, defaults, decorations] = endpoint2;
    const [method, url] = route.split(/ /);
    const endpointDefaults = Object.assign(
      {
        method,
        url
      },
      defaults
    );
    if (!endpointMethodsMap.has(scope)) {
      endpointMethodsMap.set(scope, /* @__PURE__ */ new Map());
    }
    endpointMethodsMap.get(scope).set(methodName, {
      scope,
      methodName,
      endpointDefaults,
      decorations
    });
  }
}
var handler = {
  has({ scope }, methodName) {
    return endpointMethodsMap.get(scope).has(methodName);
  },
  getOwnPropertyDescriptor(target, methodName) {
    return {
      value: this.get(target, methodName),
      // ensures method is in the cache
      configurable: true,
      writable: true,
      enumerable: true
    };
  },
  defineProperty(target, methodName, descriptor) {
    Object.defineProperty(target.cache, methodName, descriptor);
    return true;
  },
  deleteProperty(target, methodName) {
    delete target.cache[methodName];
    return true;
  },
  ownKeys({ scope }) {
    return [...endpointMethodsMap.get(scope).keys()];
  },
  set(target, methodName, value) {
    return target.cache[methodName] = value;
  },
  get({ octokit, scope, cache }, methodName) {
    if (cache[methodName]) {
      return cache[methodName];
    }
    const method = endpointMethodsMap.get(scope).get(methodName);
    if (!method) {
      return void 0;
    }
    const { endpointDefaults, decorations } = method;
    if (decorations) {
      cache[methodName] = decorate(
        octokit,
        scope,
        methodName,
        endpointDefaults,
        decorations
      );
    } else {
      cache[methodName] = octokit.request.defaults(endpointDefaults);
    }
    return cache[methodName];
  }
};
function endpointsToMethods(octokit) {
  const newMethods = {};
  for (const scope of endpointMethodsMap.keys()) {
    newMethods[scope] = new Proxy({ octokit, scope, cache: {} }, handler);
  }
  return newMethods;
}
function decorate(octokit, scope, methodName, defaults, decorations) {
  const requestWithDefaults = octokit.request.defaults(defaults);
  function withDecorations(...args) {
    let options = requestWithDefaults.endpoint.merge(...args);
    if (decorations.mapToData) {
      options = Object.assign({}, options, {
        data: options[decorations.mapToData],
        [decorations.mapToData]: void 0
      });
      return requestWithDefaults(options);
    }
    if (decorations.renamed) {
      const [newScope, newMethodName] = decorations.renamed;
      octokit.log.warn(
        `octokit.${scope}.${methodName}() has been renamed to octokit.${newScope}.${newMethodName}()`
      );
    }
    if (decorations.deprecated) {
      octokit.log.warn(decorations.deprecated);
    }
    if (decorations.renamedParameters) {
      const options2 = requestWithDefaults.endpoint.merge(...args);
      for (const [name, alias] of Object.entries(
        decorations.renamedParameters
      )) {
        if (name in options2) {
          octokit.log.warn(
            `"${name}" parameter is deprecated for "octokit.${scope}.${methodName}()". Use "${alias}" instead`
          );
          if (!(alias in options2)) {
            options2[alias] = options2[name];
          }
          delete options2[name];
        }
      }
      return requestWithDefaults(options2);
    }
    return requestWithDefaults(...args);
  }
  return Object.assign(withDecorations, requestWithDefaults);
}

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/index.js
function restEndpointMethods(octokit) {
  const api = endpointsToMethods(octokit);
  return {
    rest: api
  };
}
restEndpointMethods.VERSION = VERSION7;
function legacyRestEndpointMethods(octokit) {
  const api = endpointsToMethods(octokit);
  return {
    ...api,
    rest: api
  };
}
legacyRestEndpointMethods.VERSION = VERSION7;

// node_modules/@octokit/rest/dist-src/version.js
var VERSION8 = "22.0.1";

// node_modules/@octokit/rest/dist-src/index.js
var Octokit2 = Octokit.plugin(requestLog, legacyRestEndpointMethods, paginateRest).defaults(
  {
    userAgent: `octokit-rest.js/${VERSION8}`
  }
);

// src/github/credential-kind.ts
var PREFIXES = [
  ["ghp_", "classic"],
  ["github_pat_", "fine-grained"],
  ["ghs_", "installation"],
  ["gho_", "oauth"],
  ["ghu_", "app-user"]
];
function credentialKindOf(credential) {
  return PREFIXES.find(([prefix]) => credential?.startsWith(prefix))?.[1] ?? "unknown";
}

// src/github/refusal.ts
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
      quote: saying === "other" && !USUAL[status]?.includes(message) ? quote(message) : void 0,
      isForeign: typeof body === "object" && body !== null ? void 0 : true
    })
  };
}
var USUAL = {
  401: ["Bad credentials", "Requires authentication"],
  404: ["Not Found"]
};
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
  // https://github.com/hashicorp/terraform-provider-aws/issues/46136, and renovatebot/renovate#6215
  ["locked", /issue is locked/i],
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
  const line = text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, " ").replace(/\S{21,}/gu, "\u2026").replaceAll("://", ": //").replaceAll('"', "'").replace(/ +/g, " ").trim();
  if (line === "") return void 0;
  const characters = [...line];
  return characters.length <= LONGEST_QUOTE ? line : `${characters.slice(0, LONGEST_QUOTE - 1).join("")}\u2026`;
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
    credentialKind: options.credentialKind ?? credentialKindOf(credential)
  };
  const isInstallation = ["installation", "own-app"].includes(hintContext.credentialKind);
  const readEnd = isInstallation ? () => void 0 : readCredentialEnd;
  const waitForTurn = createPacer(runtime);
  const silent = { debug() {
  }, info() {
  }, warn() {
  }, error() {
  } };
  const octokit = new Octokit2({
    ...options.strategy ?? { auth: credential },
    baseUrl: apiUrl,
    userAgent: options.userAgent,
    log: silent,
    request: { fetch: (0,_chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_3__/* .boundedSend */ .wl)(runtime, new URL(apiUrl).origin, budget), log: silent }
  });
  octokit.hook.wrap("request", async (request2, options2) => {
    const reading2 = options2.request;
    const route = `${options2.method} ${options2.url}`;
    const writes = options2.method !== "GET";
    options2.headers["x-github-api-version"] = API_VERSION;
    let mayHaveHappened = false;
    const { keepBackMs = 0 } = reading2;
    const share = { remaining: () => budget.remaining() - keepBackMs };
    const failed = (failure, headers = NO_HEADERS) => {
      const problem = problemOf(failure, reading2.purpose, hintContext);
      const facts = { failure, problem, mayHaveHappened, credentialEndsAt: readEnd(headers) };
      return { kind: "failed", error: new GitHubError(facts) };
    };
    const send = async (attempt) => {
      if (share.remaining() <= 0) return { result: failed({ kind: "no-time" }) };
      await reading2.before?.(mayHaveHappened);
      const startedAt = runtime.now();
      const sent = await readSent(() => request2(options2));
      const status = sent.kind === "answered" ? sent.response.status : void 0;
      onCall?.({ route, attempt, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ status }), milliseconds: runtime.now() - startedAt });
      const result = readResult(sent, reading2);
      if (result.kind === "done") return { result };
      const isTooLarge = result.failure.kind === "unanswered" && result.failure.reason === "too-large";
      const transient = isTooLarge && reading2.isDivisible ? void 0 : readTransientFailure(result.failure, result.headers);
      mayHaveHappened ||= writes && (transient?.mayHaveHappened ?? false);
      return { result: failed(result.failure, result.headers), transient };
    };
    if (!isWellFormed) throw failed({ kind: "malformed-credential" }).error;
    if (writes && !await waitForTurn(share)) throw failed({ kind: "no-time" }).error;
    const outcome = await (0,_chunk_JLKD4JRM_js__WEBPACK_IMPORTED_MODULE_0__/* .sendWithRetries */ .HI)(
      { runtime, budget: share },
      { send, once: options2.method === "POST", findDone: reading2.findDone && finding(reading2.findDone) }
    );
    if (outcome.kind === "failed") throw outcome.error;
    return outcome.response;
  });
  return {
    rest: octokit.rest,
    route: (template) => (parameters) => octokit.request(template, parameters),
    ask: async (endpoint2, parameters, reading2) => {
      const { data, headers } = await endpoint2({ ...parameters, request: reading2 });
      const told = (0,_chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_3__/* .headersOf */ .Yl)(headers);
      return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({
        data,
        at: (0,_chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_3__/* .answeredAt */ .F7)(told),
        credentialEndsAt: readEnd(told),
        hasNext: readHasNext(told)
      });
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
    const { cause, response } = error;
    if (cause instanceof _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_3__/* .Unanswered */ .XX) {
      return { kind: "unanswered", reason: cause.reason, ...cause.facts };
    }
    return response === void 0 ? { kind: "unintelligible" } : { kind: "answered", response };
  }
}
function readResult(sent, { read }) {
  if (sent.kind !== "answered") return { kind: "not-done", failure: sent, headers: NO_HEADERS };
  const { response } = sent;
  const { status } = response;
  const headers = (0,_chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_3__/* .headersOf */ .Yl)(response.headers);
  if (status >= 400) {
    return { kind: "not-done", failure: readRefusal(status, headers, response.data), headers };
  }
  const data = read(response.data, status);
  return data === void 0 ? { kind: "not-done", failure: { kind: "unintelligible", status }, headers } : { kind: "done", response: { headers: response.headers, data } };
}
function finding(findDone) {
  return async () => {
    try {
      const data = await findDone();
      return data === void 0 ? "not-done" : { done: { kind: "done", response: { headers: {}, data } } };
    } catch (error) {
      if (error instanceof GitHubError) return "unknown";
      throw error;
    }
  };
}
var NO_HEADERS = (0,_chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_3__/* .headersOf */ .Yl)({});
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
function readTransientFailure(failure, headers) {
  const waitMs = (0,_chunk_JLKD4JRM_js__WEBPACK_IMPORTED_MODULE_0__/* .waitAskedForMs */ .hL)(headers);
  switch (failure.kind) {
    case "rate-limited":
      return { kind: "rate-limited", waitMs: waitMs ?? waitForReset(headers), mayHaveHappened: false };
    case "unavailable":
    case "unintelligible":
      return { kind: "outage", waitMs, mayHaveHappened: true };
    case "unanswered":
      return (0,_chunk_JLKD4JRM_js__WEBPACK_IMPORTED_MODULE_0__/* .failureWithoutAnswer */ .Zm)(failure.reason);
    case "refused":
      return void 0;
  }
}
function waitForReset(headers) {
  if (headers.has("retry-after")) return 0;
  const reset = headers.get("x-ratelimit-reset")?.trim() ?? "";
  const sentAt = (0,_chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_3__/* .answeredAt */ .F7)(headers);
  const isUsedUp = headers.get("x-ratelimit-remaining")?.trim() === "0";
  if (!isUsedUp || !/^\d{1,12}$/.test(reset) || sentAt === void 0) return WAIT_WITHOUT_WORD_MS;
  return Math.max(0, Number(reset) - sentAt + 1) * 1e3;
}
function readCredentialEnd(headers) {
  const value = headers.get("github-authentication-token-expiration")?.trim() ?? "";
  const parts = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d+)?\s*(?:UTC|GMT|Z|([+-]\d\d:?\d\d))?$/i.exec(
    value
  );
  if (parts === null) return void 0;
  const [, day, time, offset = "Z"] = parts;
  const milliseconds = Date.parse(`${day}T${time}${offset}`);
  return Number.isNaN(milliseconds) ? void 0 : Math.floor(milliseconds / 1e3);
}
function readHasNext(headers) {
  const link = headers.get("link");
  return link === null ? void 0 : /;\s*rel="?next"?/i.test(link);
}
function reading(schema) {
  return (data) => {
    const result = (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL)(schema, data, _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_3__/* .AT_FIRST */ .xk);
    return result.success ? result.output : void 0;
  };
}
function expecting(...statuses) {
  return (_data, status) => statuses.includes(status) ? true : void 0;
}
async function idempotent() {
}

// src/github/times.ts
var Time = (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
  (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(),
  (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)((text) => Math.floor(Date.parse(text) / 1e3)),
  (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)()
);

// src/github/repository.ts
var WORKFLOW_STATES = [
  "active",
  "deleted",
  "disabled_fork",
  "disabled_inactivity",
  "disabled_manually"
];
var Facts = (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
  (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    private: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(),
    pushed_at: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)(Time),
    default_branch: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), "main")
  }),
  (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)(
    ({ private: isPrivate, pushed_at, default_branch }) => ({
      private: isPrivate,
      defaultBranch: default_branch,
      ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ pushedAt: pushed_at ?? void 0 })
    })
  )
);
var Workflow = (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
  (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ state: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KI)(WORKFLOW_STATES) }),
  (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)(({ state }) => state)
);
function repositoryFacts(github, repository) {
  return replyOf(
    github.ask(github.rest.repos.get, splitRepository(repository), {
      purpose: { kind: "repository", repository },
      read: reading(Facts)
    })
  );
}
function splitRepository(repository) {
  const [owner = "", repo = ""] = repository.split("/");
  return { owner, repo };
}


/*! Bundled license information:

content-type/dist/index.js:
  (*!
   * content-type
   * Copyright(c) 2015 Douglas Christopher Wilson
   * MIT Licensed
   *)

@octokit/request-error/dist-src/index.js:
  (* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist *)

@octokit/request/dist-bundle/index.js:
  (* v8 ignore next -- @preserve *)
  (* v8 ignore else -- @preserve *)

@octokit/graphql/dist-bundle/index.js:
  (* v8 ignore if -- @preserve *)
*/


/***/ }),

/***/ 8792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ networkWords),
/* harmony export */   o: () => (/* binding */ NEXT_RUN)
/* harmony export */ });
// src/net/network-words.ts
var NEXT_RUN = "Nothing was changed; the next scheduled run tries again.";
var HOSTS = { Meta: "graph.facebook.com", GitHub: "the GitHub API" };
function networkWords(service) {
  const host = HOSTS[service];
  return {
    "connection-refused": {
      title: `Connection to ${service} was refused`,
      what: `The connection to ${service} was refused.`,
      hint: `${NEXT_RUN} If this continues, check that the runner may connect to ${host}, through a proxy if there is one.`,
      atTerminal: `Nothing was changed. Check that this computer may connect to ${host}, and start again.`
    },
    "name-not-found": {
      title: `Host name of ${service} was not found`,
      what: `The host name of ${service} could not be looked up.`,
      hint: `${NEXT_RUN} If this continues, check the configured address, and the runner's name server.`,
      atTerminal: "Nothing was changed. Check the address and this computer's connection, and start again."
    },
    "no-route": {
      title: `No route to ${service}`,
      what: `This computer's network has no route to ${service}.`,
      hint: `${NEXT_RUN} If this continues, check that the runner may connect to ${host}.`,
      atTerminal: `Nothing was changed. Check that this computer may connect to ${host}, and start again.`
    },
    "certificate-not-trusted": {
      title: `Certificate of ${service} is not trusted`,
      what: `This computer does not trust the certificate that was shown for ${service}.`,
      hint: "If a gateway inspects connections here, set NODE_EXTRA_CA_CERTS to the path of its certificate, a PEM file. If not, someone else is answering in its place: stop here.",
      fix: `if a gateway inspects connections here, set \`NODE_EXTRA_CA_CERTS\` to the path of its certificate, a PEM file. If not, someone else is answering in place of ${service}: stop here.`
    },
    "certificate-expired": {
      title: `Certificate of ${service} is not valid today`,
      what: `The certificate that was shown for ${service} has expired, or is not valid yet, by the clock of this computer.`,
      hint: "Check this computer's clock. If it is right and a gateway inspects connections here, renew the gateway's certificate."
    },
    "certificate-of-other-host": {
      title: `Certificate is not one of ${service}`,
      what: `The certificate that was shown for ${service} names another host.`,
      hint: "Check the configured address, and find out what answers there before you continue."
    },
    "tls-failed": {
      title: `No TLS connection to ${service}`,
      what: `The server that answered for ${service} does not speak TLS, or only a version that Node does not support.`,
      hint: "Check the configured address, and the proxy or gateway if there is one."
    },
    "proxy-unreachable": {
      title: `Proxy on the way to ${service} was not reached`,
      what: `The proxy in https_proxy could not be reached on the way to ${service}.`,
      hint: `${NEXT_RUN} If this continues, check the address in https_proxy, and no_proxy.`,
      atTerminal: "Nothing was changed. Check the address in https_proxy, and no_proxy, and start again."
    },
    "proxy-refused": {
      title: `Proxy refused the connection to ${service}`,
      what: `The proxy in https_proxy did not open a connection to ${service}.`,
      hint: `Check the proxy's address and credentials, and that it allows ${host}.`
    },
    deadline: {
      title: `${service} did not answer in time`,
      what: `There was no answer from ${service} in time.`,
      hint: `${NEXT_RUN} If this continues, check that the runner may connect to ${host}, through a proxy if there is one.`,
      atTerminal: `Nothing was changed. Check that this computer may connect to ${host}, and start again.`
    },
    reset: {
      title: `Connection to ${service} broke off`,
      what: `The connection to ${service} ended before the answer did.`,
      hint: NEXT_RUN,
      atTerminal: "Nothing was changed. Start again."
    }
  };
}




/***/ }),

/***/ 377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ runCreatedAt),
/* harmony export */   E: () => (/* binding */ passedDayBefore),
/* harmony export */   R2: () => (/* binding */ followRun),
/* harmony export */   yz: () => (/* binding */ findDispatchedRun)
/* harmony export */ });
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5946);
/* harmony import */ var _chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6380);
/* harmony import */ var _chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7452);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1526);





// src/github/runs.ts
var RunId = (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([(0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(/^\d{1,15}$/), (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)(Number))]);
var RunFacts = (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  id: RunId,
  created_at: _chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_1__/* .Time */ .gX,
  status: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)()),
  conclusion: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)())
});
var RunList = (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ workflow_runs: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)(RunFacts) });
var BETWEEN_LOOKS_MS = 3e3;
var STAMP_TOLERANCE_SECONDS = 5;
async function runCreatedAt(github, repository, runId) {
  const asked = await (0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_1__/* .replyOf */ .Me)(askRun(github, repository, runId).then((data2) => ({ data: data2 })));
  if (asked.kind === "problem") return { kind: "unknown", problem: asked.problem };
  const { data, at } = asked.data;
  if (at !== void 0 && data.id === runId) return { kind: "known", createdAt: data.created_at, at };
  const purpose = { kind: "runs", repository };
  return { kind: "unknown", problem: (0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOf */ .Zw)({ kind: "unintelligible" }, purpose, github.hintContext) };
}
var DAY_BEFORE_SECONDS = 12 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp;
async function passedDayBefore(github, repository, workflow, runId) {
  const run = await runCreatedAt(github, repository, runId);
  if (run.kind !== "known") return void 0;
  const listed = await listRuns(github, repository, workflow, {
    status: "completed",
    created: `<=${(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(run.createdAt - DAY_BEFORE_SECONDS)}`,
    per_page: 20
  });
  if (listed.kind === "problem") return void 0;
  const ended = listed.data.filter(({ conclusion }) => conclusion === "success" || conclusion === "failure").toSorted((one, other) => other.created_at - one.created_at);
  return ended[0] && ended[0].conclusion === "success";
}
function listRuns(github, repository, workflow, filter) {
  return (0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_1__/* .replyOf */ .Me)(
    github.ask(
      github.rest.actions.listWorkflowRuns,
      { ...(0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRepository */ .T8)(repository), workflow_id: workflow, ...filter },
      {
        purpose: { kind: "runs", repository },
        read: (data) => (0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_1__/* .reading */ .hF)(RunList)(data)?.workflow_runs
      }
    )
  );
}
function askRun(github, repository, runId) {
  return github.ask(
    github.rest.actions.getWorkflowRun,
    { ...(0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRepository */ .T8)(repository), run_id: runId },
    { purpose: { kind: "runs", repository }, read: (0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_1__/* .reading */ .hF)(RunFacts) }
  );
}
async function findDispatchedRun(github, repository, workflow, since) {
  const listed = await listRuns(github, repository, workflow, {
    event: "workflow_dispatch",
    created: `>=${(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(since - STAMP_TOLERANCE_SECONDS)}`
  });
  if (listed.kind === "problem") return listed;
  const [first] = listed.data.toSorted(
    (one, other) => one.created_at - other.created_at || one.id - other.id
  );
  return { ...listed, data: (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ runId: first?.id }) };
}
async function followRun(github, repository, runId, { runtime, budget }) {
  for (; ; ) {
    const run = await (0,_chunk_5MTD5FII_js__WEBPACK_IMPORTED_MODULE_1__/* .replyOf */ .Me)(askRun(github, repository, runId));
    if (run.kind === "problem") return run;
    if (run.data.status === "completed") {
      return { kind: run.data.conclusion === "success" ? "succeeded" : "failed" };
    }
    if (budget.remaining() <= BETWEEN_LOOKS_MS) return { kind: "still-running" };
    await runtime.sleep(BETWEEN_LOOKS_MS);
  }
}




/***/ })

};
