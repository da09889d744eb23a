export const id = 621;
export const ids = [621];
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

/***/ 6954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ vaultPath),
/* harmony export */   YZ: () => (/* binding */ readKey),
/* harmony export */   gr: () => (/* binding */ secretsPurpose),
/* harmony export */   jB: () => (/* binding */ observeVault),
/* harmony export */   n5: () => (/* binding */ readSecret)
/* harmony export */ });
/* harmony import */ var _chunk_OS7OFVXZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5644);
/* harmony import */ var _chunk_HHYVQKEF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8730);
/* harmony import */ var _chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8506);




// src/github/vaults.ts
var PER_PAGE = 100;
var MOST_PAGES = 10;
var PublicKey = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ key_id: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), key: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6)(_chunk_OS7OFVXZ_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublicKey */ .NP)) });
var SecretFacts = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
  name: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
  updated_at: _chunk_HHYVQKEF_js__WEBPACK_IMPORTED_MODULE_0__/* .Time */ .gX,
  visibility: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KI)(["all", "private", "selected"]))
});
var SecretList = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ secrets: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(SecretFacts) });
async function observeVault(github, vault, secretNames) {
  const names = [...new Set(secretNames.map((name) => name.toUpperCase()))];
  const [key, secrets] = await Promise.all([readKey(github, vault), readSecrets(github, vault, names)]);
  const credentialEndsAt = key.credentialEndsAt ?? (secrets.ok ? void 0 : secrets.credentialEndsAt);
  const closed = (trouble) => ({
    state: "closed",
    trouble,
    ...(0,_chunk_HHYVQKEF_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)("credentialEndsAt", credentialEndsAt)
  });
  if (!key.ok) return closed(key.trouble);
  if (!secrets.ok) return closed(secrets.trouble);
  if (key.at === void 0) {
    return closed((0,_chunk_HHYVQKEF_js__WEBPACK_IMPORTED_MODULE_0__/* .troubleOf */ .LH)({ kind: "unintelligible" }, secretsPurpose(vault), github.speaker));
  }
  return {
    state: "open",
    key: key.data,
    secrets: secrets.found,
    at: key.at,
    ...(0,_chunk_HHYVQKEF_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)("credentialEndsAt", credentialEndsAt)
  };
}
function readKey(github, vault) {
  const { path, parameters } = vaultPath(vault);
  return github.call({
    route: `GET ${path}/public-key`,
    parameters,
    purpose: secretsPurpose(vault),
    read: (data) => {
      const facts = (0,_chunk_HHYVQKEF_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(PublicKey)(data);
      return facts && { keyId: facts.key_id, key: facts.key };
    }
  });
}
async function readSecret(github, vault, name) {
  const { path, parameters } = vaultPath(vault);
  const answer = await github.call({
    route: `GET ${path}/{secret_name}`,
    parameters: { ...parameters, secret_name: name },
    purpose: secretsPurpose(vault),
    read: (0,_chunk_HHYVQKEF_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(SecretFacts)
  });
  if (answer.ok) return { ok: true, secret: toSight(answer.data) };
  return (0,_chunk_HHYVQKEF_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefused */ .H0)(answer, 404) ? { ok: true, secret: void 0 } : answer;
}
async function readSecrets(github, vault, names) {
  const [only] = names;
  if (only === void 0) return { ok: true, found: /* @__PURE__ */ new Map() };
  if (names.length > 1) return listSecrets(github, vault, new Set(names));
  const answer = await readSecret(github, vault, only);
  if (!answer.ok) return answer;
  return { ok: true, found: new Map(answer.secret === void 0 ? [] : [[only, answer.secret]]) };
}
async function listSecrets(github, vault, names) {
  const { path, parameters } = vaultPath(vault);
  const found = /* @__PURE__ */ new Map();
  for (let page = 1; page <= MOST_PAGES && found.size < names.size; page++) {
    const answer = await github.call({
      route: `GET ${path}`,
      parameters: { ...parameters, per_page: PER_PAGE, page },
      purpose: secretsPurpose(vault),
      read: (0,_chunk_HHYVQKEF_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(SecretList)
    });
    if (!answer.ok) return answer;
    for (const facts of answer.data.secrets) {
      const name = facts.name.toUpperCase();
      if (names.has(name)) found.set(name, toSight(facts));
    }
    if (answer.data.secrets.length < PER_PAGE) break;
  }
  return { ok: true, found };
}
function toSight(facts) {
  return { updatedAt: facts.updated_at, ...(0,_chunk_HHYVQKEF_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)("visibility", facts.visibility) };
}
function secretsPurpose(vault) {
  return { doing: "secrets", vault };
}
function vaultPath(vault) {
  switch (vault.scope) {
    case "repository":
      return {
        path: `/repos/{owner}/{repo}/${vault.store}/secrets`,
        parameters: (0,_chunk_HHYVQKEF_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(vault.repository)
      };
    case "environment":
      return {
        path: "/repos/{owner}/{repo}/environments/{environment_name}/secrets",
        parameters: { ...(0,_chunk_HHYVQKEF_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(vault.repository), environment_name: vault.environment }
      };
    case "organization":
      return { path: `/orgs/{org}/${vault.store}/secrets`, parameters: { org: vault.organization } };
  }
}




/***/ }),

/***/ 8621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   init: () => (/* binding */ init)
/* harmony export */ });
/* harmony import */ var _chunk_3J3QRZIG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6007);
/* harmony import */ var _chunk_ZX34B7UA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6954);
/* harmony import */ var _chunk_MPOROUE6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2281);
/* harmony import */ var _chunk_GYDWNJWO_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6093);
/* harmony import */ var _chunk_25PV3TT6_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7860);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9914);
/* harmony import */ var _chunk_FLNGDXEV_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4184);
/* harmony import */ var _chunk_ZZRIQWB5_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(986);
/* harmony import */ var _chunk_634LJFXZ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8799);
/* harmony import */ var _chunk_RWUNG5ZT_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7396);
/* harmony import */ var _chunk_VKMAI3ER_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4628);
/* harmony import */ var _chunk_YOWBVZRY_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(94);
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9476);
/* harmony import */ var _chunk_HHYVQKEF_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8730);
/* harmony import */ var _chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8506);
/* harmony import */ var _chunk_3QUSJHPT_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2432);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7975);




















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
  const { vault, requiredScopes } = wish;
  return `${[
    "# Keeps the Meta access token in a secret alive, and opens an issue when only a person can.",
    "name: Refresh Meta token",
    "",
    "on:",
    "  schedule:",
    `    - cron: '${wish.dailyAt % 60} ${Math.floor(wish.dailyAt / 60)} * * *' # daily; on the full hour GitHub delays and drops runs`,
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
    ...vault.scope === "environment" ? [`    environment: ${yamlText(vault.environment)}`] : [],
    "    steps:",
    ...wish.credential === "app" ? appTokenStep(vault) : [],
    `      - uses: ${ACTION}@${wish.version}`,
    "        with:",
    `          app-id: "${wish.appId}"`,
    "          app-secret: ${{ secrets.META_APP_SECRET }}",
    `          access-token: \${{ secrets.${wish.secretName} }}`,
    `          secret-name: ${wish.secretName}`,
    ...vault.scope === "environment" ? [`          environment: ${yamlText(vault.environment)}`] : [],
    ...vault.scope === "organization" ? [`          organization: ${vault.organization}`] : [],
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
function appTokenStep(vault) {
  return [
    "      - uses: actions/create-github-app-token@v3",
    "        id: app-token",
    "        with:",
    "          client-id: ${{ vars.SECRETS_APP_CLIENT_ID }}",
    "          private-key: ${{ secrets.SECRETS_APP_PRIVATE_KEY }}",
    ...vault.scope === "organization" ? [`          owner: ${vault.organization}`] : [],
    `          ${appPermission(vault)}: write`,
    ""
  ];
}
function appPermission({ scope }) {
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
    ...placeSteps(facts),
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
function placeSteps({ wish: { vault }, repository, serverUrl, place }) {
  if (place !== "not-asked" && place.state === "closed") {
    return [{ state: "wrong", text: place.message, how: [place.hint] }];
  }
  if (vault.scope !== "environment") return [];
  return [
    {
      state: place === "not-asked" ? "unknown" : "done",
      text: `The environment ${vault.environment} exists`,
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
function permissionOf({ vault }) {
  switch (vault.scope) {
    case "repository":
      return '"Secrets: write"';
    case "environment":
      return '"Environments: write"';
    case "organization":
      return 'the organization permission "Secrets: write"';
  }
}
function secretStep(facts, name, text, input) {
  const { place } = facts;
  const how = [`gh secret set ${name} ${whereOptions(facts)}${input}`];
  if (place === "not-asked" || place.state === "closed") return { state: "unknown", text, how };
  return place.names.has(name) ? { state: "done", text, how: [] } : { state: "open", text, how };
}
function whereOptions({ wish: { vault }, repository }) {
  switch (vault.scope) {
    case "repository":
      return `--repo ${repository}`;
    case "environment":
      return `--repo ${repository} --env ${(0,_chunk_VKMAI3ER_js__WEBPACK_IMPORTED_MODULE_10__/* .shellWord */ .r7)(vault.environment)}`;
    case "organization":
      return `--org ${vault.organization} --repos ${repository}`;
  }
}
function loginOptions({ wish, repository }) {
  const { vault, appId, secretName, requiredScopes } = wish;
  const scope = requiredScopes.length === 0 ? "ads_read" : requiredScopes.join(",");
  return [
    `--app-id ${appId} --repo ${repository}`,
    ...vault.scope === "environment" ? [`--environment ${(0,_chunk_VKMAI3ER_js__WEBPACK_IMPORTED_MODULE_10__/* .shellWord */ .r7)(vault.environment)}`] : [],
    ...vault.scope === "organization" ? [`--organization ${vault.organization}`] : [],
    `--secret ${secretName} --scope ${scope}`
  ].join(" ");
}

// src/cli/init/checks.ts
var MOST_MS = 3e4;
async function checkApp(app, graph, ports) {
  const client = (0,_chunk_GYDWNJWO_js__WEBPACK_IMPORTED_MODULE_3__/* .createMetaClient */ .JF)({
    ports,
    budget: (0,_chunk_3QUSJHPT_js__WEBPACK_IMPORTED_MODULE_15__/* .startBudget */ .cg)(MOST_MS, ports.now),
    baseUrl: graph.url,
    version: graph.version
  });
  const { state } = await (0,_chunk_GYDWNJWO_js__WEBPACK_IMPORTED_MODULE_3__/* .inspectToken */ .e4)(client, { app, token: new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .z("no-token-only-a-question") });
  switch (state) {
    case "alive":
    case "dead":
      return "right";
    case "refused":
      return "wrong";
    case "doubt":
      return "unknown";
  }
}
async function checkPlace(vault, names, token, { githubApiUrl, githubServerUrl }, ports) {
  const github = (0,_chunk_HHYVQKEF_js__WEBPACK_IMPORTED_MODULE_13__/* .createGitHub */ .Cl)({
    ports,
    budget: (0,_chunk_3QUSJHPT_js__WEBPACK_IMPORTED_MODULE_15__/* .startBudget */ .cg)(MOST_MS, ports.now),
    token,
    credentialName: "your GitHub token",
    apiUrl: githubApiUrl,
    serverUrl: githubServerUrl,
    userAgent: "refresh-meta-token"
  });
  const sight = await (0,_chunk_ZX34B7UA_js__WEBPACK_IMPORTED_MODULE_1__/* .observeVault */ .jB)(github, vault, names);
  return sight.state === "open" ? { state: "open", names: new Set(sight.secrets.keys()) } : { state: "closed", message: sight.trouble.message, hint: sight.trouble.hint };
}

// src/cli/init.ts
async function init(flags, context) {
  const { terminal, ports } = context;
  const environment = (0,_chunk_MPOROUE6_js__WEBPACK_IMPORTED_MODULE_2__/* .readCliEnvironment */ .I8)(context.env);
  const repository = await findRepository(flags, environment, terminal);
  const graph = readGraph(flags, environment);
  const wish = await readWish(flags, environment, context);
  const text = workflowText(wish);
  if (flags.dryRun === true) terminal.out.line(text);
  else await writeWorkflow(text, flags.overwrite === true, terminal);
  const progress = terminal.progress("Checking what can be checked from here \u2026");
  const token = environment.githubToken ?? await (0,_chunk_3J3QRZIG_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialOfGh */ .o)(environment, context.env);
  const { appSecret } = environment;
  const [app, place] = await Promise.all([
    appSecret && checkApp({ id: wish.appId, secret: appSecret }, graph, ports),
    token && checkPlace(vaultOf(wish.vault, repository), namesIn(wish), token, environment, ports)
  ]).finally(() => progress.stop());
  const steps = checklist({
    wish,
    repository,
    serverUrl: environment.githubServerUrl,
    app: app ?? "not-asked",
    place: place ?? "not-asked"
  });
  for (const line of checklistLines(steps, terminal.out)) terminal.out.line(line);
  return steps.some(({ state }) => state === "wrong") ? 1 : 0;
}
async function findRepository(flags, environment, terminal) {
  if (typeof flags.repo === "string") return (0,_chunk_25PV3TT6_js__WEBPACK_IMPORTED_MODULE_4__/* .readRepository */ .Nu)("--repo", flags.repo);
  const found = environment.repository ?? await originOf(environment);
  if (found !== void 0) return found;
  if (!terminal.isInteractive) throw new _chunk_634LJFXZ_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .dz("--repo", "is missing.", "Example: --repo acme/website");
  return (0,_chunk_25PV3TT6_js__WEBPACK_IMPORTED_MODULE_4__/* .readRepository */ .Nu)("--repo", await terminal.askText("Repository (OWNER/NAME)", ""));
}
async function originOf({ githubServerUrl }) {
  const { host } = new URL(githubServerUrl);
  try {
    const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_19__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_16__.execFile)("git", ["remote", "get-url", "origin"], { timeout: 5e3 });
    const [, where, repository] = /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@)([^/:]+)[/:]([\w-]+\/[\w.-]+?)(?:\.git)?\/?\s*$/.exec(
      stdout
    ) ?? [];
    return where === host ? repository : void 0;
  } catch {
    return void 0;
  }
}
async function readWish(flags, environment, { terminal, ports, programFile }) {
  const given = (name) => {
    const value = flags[name];
    return typeof value === "string" ? value : void 0;
  };
  const ask = async (value, question, initial) => value ?? (terminal.isInteractive ? terminal.askText(question, initial) : initial);
  const appId = await ask(given("appId") ?? environment.appId, "Meta app ID", "");
  const secretName = await ask(
    given("secret"),
    "Name of the secret that holds the token",
    "META_ACCESS_TOKEN"
  );
  return {
    appId: (0,_chunk_25PV3TT6_js__WEBPACK_IMPORTED_MODULE_4__/* .readAppId */ .xc)("--app-id", appId),
    secretName: (0,_chunk_25PV3TT6_js__WEBPACK_IMPORTED_MODULE_4__/* .readSecretName */ .af)("--secret", secretName),
    vault: await readVault(given("environment"), given("organization"), terminal),
    credential: await readWriter(given("credential"), terminal),
    requiredScopes: (0,_chunk_25PV3TT6_js__WEBPACK_IMPORTED_MODULE_4__/* .readScopes */ .Q9)("--require", given("require") ?? ""),
    dailyAt: drawDailyMinute(ports.random),
    version: `v${await (0,_chunk_FLNGDXEV_js__WEBPACK_IMPORTED_MODULE_6__/* .readVersion */ .$)(programFile)}`
  };
}
async function readVault(environment, organization, terminal) {
  if (environment !== void 0 && organization !== void 0) {
    throw new _chunk_634LJFXZ_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .dz(
      "--environment",
      "cannot be given together with --organization: a secret lives in one place.",
      "Keep the one that the secret belongs to."
    );
  }
  const named = (0,_chunk_25PV3TT6_js__WEBPACK_IMPORTED_MODULE_4__/* .readEnvironment */ .Qo)("--environment", environment ?? "");
  if (named !== void 0) return { scope: "environment", environment: named };
  const owner = (0,_chunk_25PV3TT6_js__WEBPACK_IMPORTED_MODULE_4__/* .readOrganization */ .wu)("--organization", organization ?? "");
  if (owner !== void 0) return { scope: "organization", organization: owner };
  if (!terminal.isInteractive) return { scope: "repository" };
  const scope = await terminal.askChoice("Where are the secrets?", [
    { value: "environment", label: "in an environment that only the default branch may use (recommended)" },
    { value: "repository", label: "in the repository" }
  ]);
  if (scope === "repository") return { scope };
  const name = (0,_chunk_25PV3TT6_js__WEBPACK_IMPORTED_MODULE_4__/* .readEnvironment */ .Qo)("--environment", await terminal.askText("Name of the environment", "meta"));
  return name === void 0 ? { scope: "repository" } : { scope: "environment", environment: name };
}
async function readWriter(given, terminal) {
  if (given !== void 0) return (0,_chunk_25PV3TT6_js__WEBPACK_IMPORTED_MODULE_4__/* .readChoice */ .Kf)("--credential", given, ["app", "pat"]);
  if (!terminal.isInteractive) return "app";
  return terminal.askChoice("What writes the secrets? (GITHUB_TOKEN cannot)", [
    { value: "app", label: "a GitHub App: no end date, no person behind it (recommended)" },
    { value: "pat", label: "a fine-grained personal access token: quicker, but it ends one day" }
  ]);
}
function readGraph(flags, environment) {
  const fields = (0,_chunk_MPOROUE6_js__WEBPACK_IMPORTED_MODULE_2__/* .commandFields */ .rc)(flags, environment);
  const url = fields.text("graph-api-url");
  const version = fields.text("graph-api-version");
  return {
    url: (0,_chunk_25PV3TT6_js__WEBPACK_IMPORTED_MODULE_4__/* .readServiceUrl */ .bX)(url.name, url.value, "https://graph.facebook.com"),
    version: (0,_chunk_25PV3TT6_js__WEBPACK_IMPORTED_MODULE_4__/* .readApiVersion */ .ZS)(version.name, version.value)
  };
}
async function writeWorkflow(text, mayOverwrite, terminal) {
  const file = node_path__WEBPACK_IMPORTED_MODULE_18__.join(".github/workflows", WORKFLOW_FILE);
  const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_17__.readFile)(file, "utf8").catch(() => void 0);
  if (there !== void 0 && !mayOverwrite) {
    if (!terminal.isInteractive) {
      throw new _chunk_634LJFXZ_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .dz(
        "init",
        `finds a file at ${file} already.`,
        "Add --overwrite to replace it, or --dry-run to see the new one."
      );
    }
    if (!await terminal.askYesNo(`Replace ${file}, which is there already?`)) throw new _chunk_ZZRIQWB5_js__WEBPACK_IMPORTED_MODULE_7__/* .Cancelled */ .c();
  }
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_17__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_18__.dirname(file), { recursive: true });
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_17__.writeFile)(file, text);
  terminal.notes.line(`${there === void 0 ? "Wrote" : "Replaced"} ${file}`);
}
function vaultOf(vault, repository) {
  switch (vault.scope) {
    case "repository":
      return { scope: "repository", repository, store: "actions" };
    case "environment":
      return { scope: "environment", repository, environment: vault.environment };
    case "organization":
      return { scope: "organization", organization: vault.organization, store: "actions" };
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
