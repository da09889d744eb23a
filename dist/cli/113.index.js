export const id = 113;
export const ids = [113];
export const modules = {

/***/ 9685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ok: () => (/* binding */ scopePath),
/* harmony export */   VU: () => (/* binding */ readScopeAccess),
/* harmony export */   YZ: () => (/* binding */ readKey),
/* harmony export */   gr: () => (/* binding */ secretsPurpose),
/* harmony export */   n5: () => (/* binding */ readSecret)
/* harmony export */ });
/* harmony import */ var _chunk_FOHHJSI3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(410);
/* harmony import */ var _chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9807);
/* harmony import */ var _chunk_OS7OFVXZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5644);





// src/github/secret-scopes.ts
var PER_PAGE = 100;
var MOST_PAGES = 10;
var KeyFacts = (0,_chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs)(
  (0,_chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ key_id: (0,_chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), key: (0,_chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs)((0,_chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6)(_chunk_OS7OFVXZ_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublicKey */ .NP)) }),
  (0,_chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pd)(({ key_id, key }) => ({ keyId: key_id, key }))
);
var SecretFacts = (0,_chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
  name: (0,_chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
  updated_at: _chunk_FOHHJSI3_js__WEBPACK_IMPORTED_MODULE_0__/* .Time */ .gX,
  visibility: (0,_chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KI)(["all", "private", "selected"]))
});
var SecretList = (0,_chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ secrets: (0,_chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(SecretFacts) });
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
    const problem = (0,_chunk_FOHHJSI3_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)({ kind: "unintelligible" }, secretsPurpose(secretScope), github.hintContext);
    return { kind: "closed", ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ problem, credentialEndsAt }) };
  } catch (error) {
    if (!(error instanceof _chunk_FOHHJSI3_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_)) throw error;
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
    read: (0,_chunk_FOHHJSI3_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(KeyFacts)
  });
}
async function readSecret(github, secretScope, name) {
  const { path, parameters } = scopePath(secretScope);
  try {
    const { data } = await github.ask(
      github.route(`GET ${path}/{secret_name}`),
      { ...parameters, secret_name: name },
      { purpose: secretsPurpose(secretScope), read: (0,_chunk_FOHHJSI3_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(SecretFacts) }
    );
    return toMetadata(data);
  } catch (error) {
    if ((0,_chunk_FOHHJSI3_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .Of)(error, 404) === void 0) throw error;
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
      { purpose: secretsPurpose(secretScope), read: (0,_chunk_FOHHJSI3_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(SecretList) }
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
        parameters: (0,_chunk_FOHHJSI3_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(secretScope.repository)
      };
    case "environment":
      return {
        path: "/repos/{owner}/{repo}/environments/{environment_name}/secrets",
        parameters: { ...(0,_chunk_FOHHJSI3_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(secretScope.repository), environment_name: secretScope.environment }
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

/***/ 3310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ credentialOfGh)
/* harmony export */ });
/* harmony import */ var _chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4033);
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
    return /^[\x21-\x7e]+$/.test(token) ? new _chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(token) : void 0;
  } catch {
    return void 0;
  }
}




/***/ }),

/***/ 8113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   init: () => (/* binding */ init)
/* harmony export */ });
/* harmony import */ var _chunk_YX5PGMB2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3310);
/* harmony import */ var _chunk_QWUVI7AV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6138);
/* harmony import */ var _chunk_3W442EBV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2273);
/* harmony import */ var _chunk_QQFHXZ5L_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3765);
/* harmony import */ var _chunk_I42RBVBY_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7242);
/* harmony import */ var _chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9199);
/* harmony import */ var _chunk_FLNGDXEV_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4184);
/* harmony import */ var _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(881);
/* harmony import */ var _chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4033);
/* harmony import */ var _chunk_DYSL47VL_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9685);
/* harmony import */ var _chunk_36V37WCC_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6168);
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9476);
/* harmony import */ var _chunk_FOHHJSI3_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(410);
/* harmony import */ var _chunk_KGTBYVJZ_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9473);
/* harmony import */ var _chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5510);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7975);




















// src/cli/init.ts





// src/cli/init/workflow.ts
var WORKFLOW_FILE = "refresh-meta-token.yml";
var ACTION = "OWNER/refresh-meta-token";
function drawDailyMinute(random) {
  const hour = 2 + Math.floor(random() * 5);
  const minute = 2 * Math.floor(random() * 30) + 1;
  return hour * 60 + minute;
}
function workflowText(wish) {
  const { secretScope, requiredScopes } = wish;
  return `${[
    "# Keeps the Meta access token in a secret alive, and opens an issue when only a person can.",
    "name: Refresh Meta token",
    "",
    "on:",
    "  schedule:",
    `    - cron: '${wish.dailyAt % 60} ${Math.floor(wish.dailyAt / 60)} * * *' # daily; GitHub delays and drops runs on the full hour`,
    "  workflow_dispatch:",
    "    inputs:",
    "      mode:",
    "        description: What to do",
    "        type: choice",
    "        options: [refresh, check, reauthorize]",
    "        default: refresh",
    "      authorization-response:",
    "        description: With reauthorize, the address that Meta's login ended on",
    "        type: string",
    "",
    "permissions:",
    "  issues: write # asks for a person when only a person can help",
    "  actions: read # notices that another run has stored a newer token",
    "",
    "concurrency:",
    "  group: refresh-meta-token",
    "  cancel-in-progress: false",
    "",
    "jobs:",
    "  refresh:",
    "    runs-on: ubuntu-latest",
    "    timeout-minutes: 20",
    ...secretScope.kind === "environment" ? [`    environment: ${yamlText(secretScope.environment)}`] : [],
    "    steps:",
    ...wish.credential === "app" ? appTokenStep(secretScope) : [],
    `      - uses: ${ACTION}@${wish.version}`,
    "        with:",
    `          app-id: "${wish.appId}"`,
    "          app-secret: ${{ secrets.META_APP_SECRET }}",
    `          access-token: \${{ secrets.${wish.secretName} }}`,
    `          secret-name: ${wish.secretName}`,
    ...secretScope.kind === "environment" ? [`          environment: ${yamlText(secretScope.environment)}`] : [],
    ...secretScope.kind === "organization" ? [`          organization: ${secretScope.organization}`] : [],
    `          secrets-token: ${secretsToken(wish.credential)}`,
    ...requiredScopes.length === 0 ? [] : [`          required-scopes: ${requiredScopes.join(", ")}`],
    "          mode: ${{ inputs.mode }}",
    "          authorization-response: ${{ inputs.authorization-response }}"
  ].join("\n")}
`;
}
function secretsToken(credential) {
  switch (credential) {
    case "app":
      return "${{ steps.app-token.outputs.token }}";
    case "pat":
      return "${{ secrets.SECRETS_TOKEN }}";
  }
}
function appTokenStep(secretScope) {
  return [
    "      - uses: actions/create-github-app-token@v3",
    "        id: app-token",
    "        with:",
    "          client-id: ${{ vars.SECRETS_APP_CLIENT_ID }}",
    "          private-key: ${{ secrets.SECRETS_APP_PRIVATE_KEY }}",
    ...secretScope.kind === "organization" ? [`          owner: ${secretScope.organization}`] : [],
    `          ${appPermission(secretScope)}: write`,
    ""
  ];
}
function appPermission({ kind: scope }) {
  switch (scope) {
    case "repository":
      return "permission-secrets";
    case "environment":
      return "permission-environments";
    case "organization":
      return "permission-organization-secrets";
  }
}
function yamlText(text) {
  return /^[A-Za-z][\w-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : JSON.stringify(text);
}

// src/cli/init/checklist.ts
function checklist(facts) {
  const { wish, repository } = facts;
  const firstToken = secretStep(facts, wish.secretName, `A first token is stored as ${wish.secretName}`, "");
  return [
    appStep(facts),
    ...locationSteps(facts),
    ...writerSteps(facts),
    secretStep(facts, "META_APP_SECRET", "The Meta app's secret is stored as META_APP_SECRET", ""),
    firstToken.state === "done" ? firstToken : {
      ...firstToken,
      how: [
        `of a person:    npx refresh-meta-token login ${loginOptions(facts)}`,
        `of a business:  npx refresh-meta-token system-user ${loginOptions(facts)} --system-user ID`
      ]
    },
    {
      state: "open",
      text: "The workflow is on the default branch, and has run once",
      how: [
        `git add .github/workflows/${WORKFLOW_FILE} && git commit -m "Keep the Meta token alive" && git push`,
        `gh workflow run ${WORKFLOW_FILE} --repo ${repository}`
      ]
    }
  ];
}
function appStep({ wish, app }) {
  const link = `https://developers.facebook.com/apps/${wish.appId}/settings/basic/`;
  switch (app) {
    case "right":
      return { state: "done", text: `Meta accepts app ${wish.appId} with its secret`, how: [] };
    case "wrong":
      return {
        state: "wrong",
        text: `Meta does not accept app ${wish.appId} with the secret in META_APP_SECRET`,
        how: [link]
      };
    case "unknown":
    case "not-asked":
      return { state: "unknown", text: `The Meta app ${wish.appId} and its secret are right`, how: [link] };
  }
}
function locationSteps({ wish: { secretScope }, repository, serverUrl, location }) {
  if (location !== "not-asked" && location.kind === "closed") {
    return [{ state: "wrong", text: location.message, how: [location.hint] }];
  }
  if (secretScope.kind !== "environment") return [];
  return [
    {
      state: location === "not-asked" ? "unknown" : "done",
      text: `The environment ${secretScope.environment} exists`,
      how: [`let only the default branch use it: ${serverUrl}/${repository}/settings/environments`]
    }
  ];
}
function writerSteps(facts) {
  const { wish, serverUrl } = facts;
  const permission = permissionOf(wish);
  switch (wish.credential) {
    case "app":
      return [
        {
          state: "unknown",
          text: `A GitHub App with ${permission} is installed where the secrets are`,
          how: [
            `${serverUrl}/settings/apps/new`,
            `gh variable set SECRETS_APP_CLIENT_ID ${whereOptions(facts)}`
          ]
        },
        secretStep(
          facts,
          "SECRETS_APP_PRIVATE_KEY",
          "The App's private key is stored as SECRETS_APP_PRIVATE_KEY",
          " < the-app.private-key.pem"
        )
      ];
    case "pat":
      return [
        {
          ...secretStep(
            facts,
            "SECRETS_TOKEN",
            `A fine-grained personal access token with ${permission} is stored as SECRETS_TOKEN`,
            ""
          ),
          how: [
            `${serverUrl}/settings/personal-access-tokens/new`,
            `gh secret set SECRETS_TOKEN ${whereOptions(facts)}`
          ]
        }
      ];
  }
}
function permissionOf({ secretScope }) {
  switch (secretScope.kind) {
    case "repository":
      return '"Secrets: write"';
    case "environment":
      return '"Environments: write"';
    case "organization":
      return 'the organization permission "Secrets: write"';
  }
}
function secretStep(facts, name, text, input) {
  const { location } = facts;
  const how = [`gh secret set ${name} ${whereOptions(facts)}${input}`];
  if (location === "not-asked" || location.kind === "closed") return { state: "unknown", text, how };
  return location.names.has(name) ? { state: "done", text, how: [] } : { state: "open", text, how };
}
function whereOptions({ wish: { secretScope }, repository }) {
  switch (secretScope.kind) {
    case "repository":
      return `--repo ${repository}`;
    case "environment":
      return `--repo ${repository} --env ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_5__/* .shellWord */ .r7)(secretScope.environment)}`;
    case "organization":
      return `--org ${secretScope.organization} --repos ${repository}`;
  }
}
function loginOptions({ wish, repository }) {
  const { secretScope, appId, secretName, requiredScopes } = wish;
  const scope = requiredScopes.length === 0 ? "ads_read" : requiredScopes.join(",");
  return [
    `--app-id ${appId} --repo ${repository}`,
    ...secretScope.kind === "environment" ? [`--environment ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_5__/* .shellWord */ .r7)(secretScope.environment)}`] : [],
    ...secretScope.kind === "organization" ? [`--organization ${secretScope.organization}`] : [],
    `--secret ${secretName} --scope ${scope}`
  ].join(" ");
}

// src/cli/init/checks.ts
var MOST_MS = 3e4;
async function checkApp(app, graph, runtime) {
  const client = (0,_chunk_3W442EBV_js__WEBPACK_IMPORTED_MODULE_2__/* .connectGraph */ .H4)(graph, runtime, MOST_MS);
  const { kind } = await (0,_chunk_3W442EBV_js__WEBPACK_IMPORTED_MODULE_2__/* .inspectToken */ .e4)(client, { app, token: new _chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_8__/* .Secret */ .zh("no-token-only-a-question") });
  switch (kind) {
    case "alive":
    case "dead":
      return "right";
    case "refused":
      return "wrong";
    case "doubt":
      return "unknown";
  }
}
async function checkLocation(secretScope, names, token, { githubApiUrl, githubServerUrl, githubToken, githubTokenName }, runtime) {
  const github = (0,_chunk_FOHHJSI3_js__WEBPACK_IMPORTED_MODULE_12__/* .createGitHub */ .Cl)({
    runtime,
    budget: (0,_chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_14__/* .startBudget */ .cg)(MOST_MS, runtime.now),
    token,
    credentialName: githubToken === void 0 ? "your GitHub token" : githubTokenName,
    apiUrl: githubApiUrl,
    serverUrl: githubServerUrl,
    userAgent: "refresh-meta-token"
  });
  const secretState = await (0,_chunk_DYSL47VL_js__WEBPACK_IMPORTED_MODULE_9__/* .readScopeAccess */ .VU)(github, secretScope, names);
  return secretState.kind === "open" ? { kind: "open", names: new Set(secretState.secrets.keys()) } : { kind: "closed", message: secretState.problem.message, hint: secretState.problem.hint };
}

// src/cli/init.ts
async function init(flags, context) {
  const { terminal, runtime } = context;
  const environment = (0,_chunk_QWUVI7AV_js__WEBPACK_IMPORTED_MODULE_1__/* .readCliEnvironment */ .I8)(context.env);
  const repository = await findRepository(flags, environment, terminal);
  const graph = readGraph(flags, environment);
  const wish = await readWish(flags, environment, context);
  const text = workflowText(wish);
  if (flags.dryRun === true) terminal.out.line(text);
  else await writeWorkflow(text, flags.overwrite === true, terminal);
  const progress = terminal.progress("Checking what can be checked from here \u2026");
  const token = environment.githubToken ?? await (0,_chunk_YX5PGMB2_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialOfGh */ .o)(environment, context.env);
  const appSecret = environment.apps.facebook.secret;
  const [app, location] = await Promise.all([
    appSecret && checkApp({ id: wish.appId, secret: appSecret }, graph, runtime),
    token && checkLocation(scopeOf(wish.secretScope, repository), namesIn(wish), token, environment, runtime)
  ]).finally(() => progress.stop());
  const steps = checklist({
    wish,
    repository,
    serverUrl: environment.githubServerUrl,
    app: app ?? "not-asked",
    location: location ?? "not-asked"
  });
  for (const line of checklistLines(steps, terminal.out)) terminal.out.line(line);
  return steps.some(({ state }) => state === "wrong") ? 1 : 0;
}
async function findRepository(flags, environment, terminal) {
  if (typeof flags.repo === "string") return (0,_chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_8__/* .readRepository */ .Nu)("--repo", flags.repo);
  const found = environment.repository ?? await originOf(environment);
  if (found !== void 0) return found;
  if (!terminal.isInteractive) throw new _chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .dz("--repo", "is missing.", "Example: --repo acme/website");
  return (0,_chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_8__/* .readRepository */ .Nu)("--repo", await terminal.askText("Repository (OWNER/NAME)", ""));
}
async function originOf({ githubServerUrl }) {
  const { host } = new URL(githubServerUrl);
  try {
    const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_18__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_15__.execFile)("git", ["remote", "get-url", "origin"], { timeout: 5e3 });
    const [, where, repository] = /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@)([^/:]+)[/:]([\w-]+\/[\w.-]+?)(?:\.git)?\/?\s*$/.exec(
      stdout
    ) ?? [];
    return where === host ? repository : void 0;
  } catch {
    return void 0;
  }
}
async function readWish(flags, environment, { terminal, runtime, programFile }) {
  const given = (name) => {
    const value = flags[name];
    return typeof value === "string" ? value : void 0;
  };
  const ask = async (value, question, initial) => value ?? (terminal.isInteractive ? terminal.askText(question, initial) : initial);
  const appId = await ask(given("appId") ?? environment.apps.facebook.id, "Meta app ID", "");
  const secretName = await ask(
    given("secret"),
    "Name of the secret that holds the token",
    "META_ACCESS_TOKEN"
  );
  return {
    appId: (0,_chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_8__/* .readAppId */ .xc)("--app-id", appId),
    secretName: (0,_chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_8__/* .readSecretName */ .af)("--secret", secretName),
    secretScope: await readSecretScope(given("environment"), given("organization"), terminal),
    credential: await readWriter(given("credential"), terminal),
    requiredScopes: (0,_chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_8__/* .readScopes */ .Q9)("--require", given("require") ?? ""),
    dailyAt: drawDailyMinute(runtime.random),
    version: `v${await (0,_chunk_FLNGDXEV_js__WEBPACK_IMPORTED_MODULE_6__/* .readVersion */ .$)(programFile)}`
  };
}
async function readSecretScope(environment, organization, terminal) {
  if (environment !== void 0 && organization !== void 0) {
    throw new _chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .dz(
      "--environment",
      "cannot be given together with --organization: a secret lives in one place.",
      "Keep the one that the secret belongs to."
    );
  }
  const named = (0,_chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_8__/* .readEnvironment */ .Qo)("--environment", environment ?? "");
  if (named !== void 0) return { kind: "environment", environment: named };
  const owner = (0,_chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_8__/* .readOrganization */ .wu)("--organization", organization ?? "");
  if (owner !== void 0) return { kind: "organization", organization: owner };
  if (!terminal.isInteractive) return { kind: "repository" };
  const scope = await terminal.askChoice("Where are the secrets?", [
    { value: "environment", label: "in an environment that only the default branch may use (recommended)" },
    { value: "repository", label: "in the repository" }
  ]);
  if (scope === "repository") return { kind: scope };
  const name = (0,_chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_8__/* .readEnvironment */ .Qo)("--environment", await terminal.askText("Name of the environment", "meta"));
  return name === void 0 ? { kind: "repository" } : { kind: "environment", environment: name };
}
async function readWriter(given, terminal) {
  if (given !== void 0) return (0,_chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_8__/* .readChoice */ .Kf)("--credential", given, ["app", "pat"]);
  if (!terminal.isInteractive) return "app";
  return terminal.askChoice("What writes the secrets? (GITHUB_TOKEN cannot)", [
    { value: "app", label: "a GitHub App: no end date, no person behind it (recommended)" },
    { value: "pat", label: "a fine-grained personal access token: quicker, but it ends one day" }
  ]);
}
function readGraph(flags, environment) {
  const fields = (0,_chunk_QWUVI7AV_js__WEBPACK_IMPORTED_MODULE_1__/* .commandFields */ .rc)(flags, environment);
  const url = fields.text("graph-api-url");
  const version = fields.text("graph-api-version");
  return {
    graphApiUrl: (0,_chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_8__/* .readServiceUrl */ .bX)(url.name, url.value, "https://graph.facebook.com"),
    graphApiVersion: (0,_chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_8__/* .readApiVersion */ .ZS)(version.name, version.value)
  };
}
async function writeWorkflow(text, mayOverwrite, terminal) {
  const file = node_path__WEBPACK_IMPORTED_MODULE_17__.join(".github/workflows", WORKFLOW_FILE);
  const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.readFile)(file, "utf8").catch(() => void 0);
  if (there !== void 0 && !mayOverwrite) {
    if (!terminal.isInteractive) {
      throw new _chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .dz(
        "init",
        `finds a file at ${file} already.`,
        "Add --overwrite to replace it, or --dry-run to see the new one."
      );
    }
    if (!await terminal.askYesNo(`Replace the existing ${file}?`)) throw new _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_7__/* .Cancelled */ .cJ();
  }
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_17__.dirname(file), { recursive: true });
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.writeFile)(file, text);
  terminal.notes.line(`${there === void 0 ? "Wrote" : "Replaced"} ${file}`);
}
function scopeOf(secretScope, repository) {
  switch (secretScope.kind) {
    case "repository":
      return { kind: "repository", repository, store: "actions" };
    case "environment":
      return { kind: "environment", repository, environment: secretScope.environment };
    case "organization":
      return { kind: "organization", organization: secretScope.organization, store: "actions" };
  }
}
function namesIn({ secretName, credential }) {
  return [secretName, "META_APP_SECRET", credential === "app" ? "SECRETS_APP_PRIVATE_KEY" : "SECRETS_TOKEN"];
}
function checklistLines(steps, out) {
  const sign = ({ state }) => {
    switch (state) {
      case "done":
        return out.paint("green", "[x]");
      case "wrong":
        return out.paint("red", "[!]");
      case "open":
      case "unknown":
        return "[ ]";
    }
  };
  return steps.flatMap((step) => [
    `${sign(step)} ${step.text}`,
    ...step.how.map((line) => `      ${out.paint("dim", line)}`)
  ]);
}



/***/ })

};
