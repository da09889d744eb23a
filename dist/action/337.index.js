export const id = 337;
export const ids = [337];
export const modules = {

/***/ 5337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   issueText: () => (/* binding */ issueText)
/* harmony export */ });
/* harmony import */ var _chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1130);
/* harmony import */ var _chunk_TLVOIWYW_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4340);
/* harmony import */ var _chunk_CLKRT4CT_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2030);
/* harmony import */ var _chunk_LMLUBCBT_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2266);
/* harmony import */ var _chunk_Q7ZZNMWU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6978);
/* harmony import */ var _chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8846);
/* harmony import */ var _chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6090);
/* harmony import */ var _chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7566);
/* harmony import */ var _chunk_R5YPE3E7_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2323);
/* harmony import */ var _chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7434);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5946);
/* harmony import */ var _chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8792);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5341);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1526);
















// src/messages/list.ts
function list(names, most = 30) {
  const shown = names.slice(0, most).map((name) => (0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(name, 80));
  const rest = names.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
}

// src/messages/action-items/assets.ts
var MOST_ASSETS = 20;
function assetItem(assets, context) {
  const [first, ...others] = assets;
  const names = list(assets.map(({ asset }) => asset.name));
  const it = others.length === 0 ? "it" : "them";
  return {
    headline: `does not reach ${first?.asset.name}${others.length === 0 ? "" : ` and ${others.length} more`}`,
    todo: `correct the ID of ${names} in \`assets\`, or give the token access again`,
    otherwise: `the token in ${context.name} works, but whatever needs ${it} fails until you do`,
    why: (0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .sections */ .V0)(
      `Meta calls the token valid, but the token does not reach ${others.length === 0 ? "this asset" : "these assets"}: **the ID is wrong or the access is gone.** ${assets.some(({ trace }) => trace.code !== void 0) ? "Meta was asked twice in this run, and gives the same answer in both cases. " : ""}It is not known when this last worked.`,
      bullets(assets, ({ cause, trace }) => [...cause ? [(0,_chunk_Q7ZZNMWU_js__WEBPACK_IMPORTED_MODULE_2__/* .causeText */ .xv)(cause)] : [], (0,_chunk_Q7ZZNMWU_js__WEBPACK_IMPORTED_MODULE_2__/* .metaAnswer */ .ul)(trace) ?? ""])
    ),
    steps: (0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .sections */ .V0)(
      `Compare ${others.length === 0 ? "the" : "each"} ID in \`assets\` with the one that Meta shows. If it is right:`,
      bullets(assets, ({ asset, cause }) => [(0,_chunk_Q7ZZNMWU_js__WEBPACK_IMPORTED_MODULE_2__/* .whereToRestore */ .Pj)(asset.kind, cause)]),
      `Then ${(0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .workflowLink */ .k1)(context, "run the workflow")}: once ${others.length === 0 ? "the asset is" : `all ${(0,_chunk_TLVOIWYW_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(assets.length, "asset")} are`} reached, that closes this issue.`
    ),
    login: asksForLogin(assets) ? "wanted" : "maybe",
    advice: "none"
  };
}
function asksForLogin(assets) {
  return assets.some(({ cause }) => cause?.kind === "missing-scope" || cause?.kind === "not-ticked");
}
function scopesThatOpen(assets) {
  return assets.flatMap(({ cause }) => cause?.kind === "missing-scope" ? cause.scopes.slice(0, 1) : []);
}
function bullets(assets, say) {
  const lines = assets.slice(0, MOST_ASSETS).flatMap((refused) => {
    const said = say(refused).filter((text) => text !== "");
    return said.length === 0 ? [] : [`- ${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(refused.asset.name)}: ${said.map(_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .sentence */ .em).join(" ")}`];
  });
  const rest = assets.length - MOST_ASSETS;
  return [...lines, ...rest > 0 ? [`- and ${rest} more, in the log of the run`] : []].join("\n");
}

// src/messages/platform.ts
var PLATFORM_PAGES = {
  instagram: {
    pair: "Instagram, API setup with Instagram login, 3. Set up Instagram business login, Business login settings",
    redirects: "Instagram, API setup with Instagram login, Business login settings, OAuth redirect URIs (the dashboard may add a slash at the end)",
    generator: "Instagram, API setup with Instagram login, 2. Generate access tokens, **Generate token**",
    tester: "https://www.instagram.com/accounts/manage_access"
  },
  threads: {
    pair: "App settings, Basic: Threads app ID and Threads app secret",
    redirects: "Use cases, Access the Threads API, Settings, Redirect Callback URLs, chosen from the list that opens; the fields for uninstalling and for deleting data must be filled in too",
    generator: "Use cases, Access the Threads API, Settings, **User Token Generator**",
    tester: "https://www.threads.com/settings/website_permissions"
  }
};

// src/token/dialog.ts
var DIALOG_URLS = {
  facebook: "https://www.facebook.com",
  instagram: "https://www.instagram.com",
  threads: "https://threads.com"
};
function buildDialogUrl(request) {
  const { platform = "facebook", dialogUrl, graphApiVersion, appId } = request;
  const { redirectUri, scopes, state, configId, authType } = request;
  const isFacebook = platform === "facebook";
  const path = isFacebook ? `${graphApiVersion}/dialog/oauth` : "oauth/authorize";
  const address = new URL(`${dialogUrl.replace(/\/+$/, "")}/${path}`);
  const parameters = {
    client_id: appId,
    redirect_uri: redirectUri,
    response_type: "code",
    scope: configId === void 0 && scopes.length > 0 ? scopes.join(",") : void 0,
    config_id: configId,
    state,
    auth_type: isFacebook ? authType : void 0,
    // The browser is often logged in to another account.
    force_reauth: platform === "instagram" ? "true" : void 0
  };
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== void 0) address.searchParams.set(name, value);
  }
  return address.href;
}

// src/messages/login-steps/request.ts
function scopesToAsk({ config, facts }) {
  return (0,_chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_3__/* .withBasicScope */ .Vb)((0,_chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_3__/* .scopesToRequest */ .CX)(facts.scopes, config.policy), config.platform);
}
function issueDialogUrl(request) {
  const { config, links, state, authType } = request;
  const { graphApiVersion } = links;
  const { platform, redirectUri } = config;
  const scopes = scopesToAsk(request);
  return buildDialogUrl({
    platform,
    dialogUrl: platform === "facebook" ? links.dialogUrl : DIALOG_URLS[platform],
    graphApiVersion,
    appId: loginAppId(config),
    redirectUri,
    scopes,
    configId: config.configId,
    state,
    authType
  });
}
function loginAppId({ app, platformApp }) {
  return app?.id ?? platformApp?.id;
}

// src/messages/login-steps/dialog.ts
function openDialogStep(request) {
  const { config } = request;
  return `**[Log in at ${config.platform === "facebook" ? "Meta" : (0,_chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_3__/* .platformName */ .$r)(config.platform)}](${(0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .linkTarget */ .Cm)(issueDialogUrl(request))})**${ownerHint(request)} Leave every permission ticked.${noScopesHint(request)}`;
}
function ownerOf({ config, facts }) {
  return config.policy.expectedUserId ?? facts.userId;
}
function ownerHint(request) {
  const user = ownerOf(request);
  if (user === void 0) return " as the account that the token should belong to.";
  const isFacebook = request.config.platform === "facebook";
  const noun = isFacebook ? "user" : "account";
  const who = request.facts.userId === user ? `the same ${noun} as before` : `the expected ${noun}`;
  return ` as ${who} (${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(user)}${isFacebook ? " in this app" : ""}).`;
}
function noScopesHint(request) {
  return scopesToAsk(request).length > 0 || request.config.configId !== void 0 ? "" : " The link asks for no permission, because those of the old token are not known and `required-scopes` is empty: add what you need to the end of the address, such as `&scope=ads_read`.";
}
function errorPageHint({ config }) {
  const isLocal = config.platform === "facebook" ? isLoopback(config.redirectUri) : isLoopback(config.redirectUri.replace(/^https:/i, "http:"));
  return isLocal ? ` The address begins with ${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(config.redirectUri)} and its page does not load; this is expected.` : "";
}
function jsonPageHint({ config }) {
  return config.platform === "threads" ? " If Threads shows a page of JSON instead, copy that." : "";
}
function redirectNote(request) {
  const { config } = request;
  if (config.platform !== "facebook") {
    const { pair, redirects } = PLATFORM_PAGES[config.platform];
    const [name, own] = [(0,_chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_3__/* .platformName */ .$r)(config.platform), (0,_chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_3__/* .ofPlatform */ .fM)(config.platform)];
    return `If ${name} shows an error instead of a login: ${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(config.redirectUri)} must be listed in [the app's dashboard](https://developers.facebook.com/apps) under ${redirects}, and the app ID must be ${own} own (${pair}), not the Meta app's.`;
  }
  const local = isLoopback(config.redirectUri) ? "; a localhost address works only while the app is in development mode" : "";
  const wanted = config.configId === void 0 ? '"Invalid Scopes": a permission in the link no longer exists, or the app does not have it. Log in without it, and remove it from `required-scopes`.' : "The configuration in `config-id` must be one of this app (Facebook Login for Business, Configurations).";
  return [
    "If Meta shows an error instead of a login:",
    "",
    `- "URL blocked": ${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(config.redirectUri)} must be listed in ${(0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .appDashboard */ .mE)(config, "", "the app")} under Facebook Login, Settings, Valid OAuth Redirect URIs${local}.`,
    `- ${wanted}`,
    ...config.configId === void 0 ? [
      "- It asks for `config_id`: the app uses Facebook Login for Business. Set `config-id` in the workflow to one of its configurations."
    ] : [],
    '- "App not active": the app is in development mode, and the person has no role in it (App roles).'
  ].join("\n");
}
function unknownOwnerNote({ facts, config, links }) {
  return facts.kind === "unknown" && facts.appId === void 0 ? `If the secret held a system user's token, generate a new one in [Business settings](https://business.facebook.com/settings/system-users) instead, and store it in ${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(config.name)}. Then ${(0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .workflowLink */ .k1)({ links }, "run the workflow")}.` : "";
}
function isLoopback(address) {
  return /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/i.test(address);
}
function loginName(platform) {
  return platform === "facebook" ? "Meta's login" : `${(0,_chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_3__/* .ofPlatform */ .fM)(platform)} login`;
}

// src/messages/login-steps/by-hand.ts
function copyCodeStep(request) {
  return `Copy the code from the address that the browser ends on: what comes after \`code=\`, up to the next \`&\` or \`#\`.${errorPageHint(request)} It works once, for a few minutes, and only together with the app secret.`;
}
function exchangeCodeStep({ config, links }) {
  return `In a terminal (on Windows: Git Bash), exchange the code for a token. This asks for the app secret (${(0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .appDashboard */ .mE)(config, "basic", "here it is")}) and the code, keeps both out of your shell's history, and prints the token as \`access_token\`:

${curlBlock(
    [
      { prompt: "App secret", parameter: "client_secret" },
      { prompt: "Code", parameter: "code" }
    ],
    [
      `-d client_id=${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .shellWord */ .r7)(config.app?.id ?? "APP_ID")}`,
      `--data-urlencode ${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .shellWord */ .r7)(`redirect_uri=${config.redirectUri}`)}`
    ],
    graphAddress(links, "oauth/access_token")
  )}`;
}
function curlBlock(prompts, options, address) {
  const names = prompts.map(({ parameter }) => parameter);
  const config = names.map((name) => `data-urlencode = "${name}=%s"\\n`).join("");
  return (0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .fenced */ .OF)(
    "bash",
    [
      "(",
      ...prompts.map(({ prompt, parameter }) => `  printf '${prompt}: '; read -rs ${parameter}; echo`),
      `  printf '${config}' ${names.map((name) => `"$${name}"`).join(" ")} |`,
      `    curl -sS --config - ${options.join(" ")} \\`,
      `      ${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .shellWord */ .r7)(address)}`,
      ")"
    ].join("\n")
  );
}
function graphAddress({ graphApiUrl, graphApiVersion }, path) {
  return `${graphApiUrl.replace(/\/+$/, "")}/${graphApiVersion}/${path}`;
}
function storeStep({ config, links }, what) {
  const { source } = config;
  const secret = (0,_chunk_CLKRT4CT_js__WEBPACK_IMPORTED_MODULE_11__/* .commandWord */ .I)(source.secret);
  if (source.kind === "organization") {
    const page2 = `${links.serverUrl}/organizations/${encodeURIComponent(source.organization)}/settings/secrets/actions`;
    return `${what} In [the organization's secrets](${(0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .linkTarget */ .Cm)(page2)}), edit ${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(source.secret)} and paste it as the new value. (\`gh secret set\` would also change which repositories may read the secret.)`;
  }
  const page = `${links.serverUrl}/${source.repository}/settings/${settingsPage(source)}`;
  if (source.kind === "repository" && source.store === "agents") {
    return `${what} In [the repository's settings](${(0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .linkTarget */ .Cm)(page)}), edit ${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(source.secret)}.`;
  }
  const where = source.kind === "environment" ? ` --env ${(0,_chunk_CLKRT4CT_js__WEBPACK_IMPORTED_MODULE_11__/* .commandWord */ .I)(source.environment)}` : source.store === "actions" ? "" : ` --app ${source.store}`;
  const command = (0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .fenced */ .OF)(
    "bash",
    `gh secret set ${secret} --repo ${(0,_chunk_CLKRT4CT_js__WEBPACK_IMPORTED_MODULE_11__/* .repositoryWord */ .fJ)(source.repository, hostOf(links))}${where}`
  );
  return `${what} This command asks for it. (Or use [the repository's settings](${(0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .linkTarget */ .Cm)(page)}).)

${command}`;
}
function settingsPage(source) {
  return source.kind === "environment" ? "environments" : `secrets/${source.store}`;
}
function runStep({ links }) {
  return `${(0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .workflowLink */ .k1)({ links }, "Run the workflow")}: it checks the token and closes this issue.`;
}
function hostOf({ serverUrl }) {
  return new URL(serverUrl).host;
}

// src/messages/action-items/item.ts
function renewalText(renewal) {
  switch (renewal) {
    case "login":
    case "page-login":
      return "log in again";
    case "system-user":
      return "make a new system user token";
    case "app":
      return "store the app token again";
    case "instagram":
      return "log in to Instagram again";
    case "threads":
      return "log in to Threads again";
  }
}
function systemUserHelps(renewal) {
  return renewal === "login" || renewal === "page-login" ? "system-user" : "none";
}

// src/messages/action-items/dead.ts
function deadItem(reason, context) {
  const { renewal, name } = context;
  const { what, issue } = (0,_chunk_R5YPE3E7_js__WEBPACK_IMPORTED_MODULE_5__/* .explain */ .WE)(reason);
  const onHold = onHoldAct(reason, context);
  const headline = issue?.headline ?? expiredHeadline(context);
  const state = issue?.state?.(name) ?? (onHold === void 0 ? `${name} ${headline}` : `Facebook has put the token in ${name} on hold`);
  return {
    headline,
    todo: reason === "unreadable" ? `store the whole token again, or ${renewalText(renewal)}` : issue?.todo ?? renewalText(renewal),
    otherwise: `${state}, and every workflow that reads it fails until you do`,
    why: (0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .sentence */ .em)(what),
    steps: onHold === void 0 ? deadSteps(reason, context) : onHoldSteps(onHold, context),
    login: reason === "page-deleted" ? "no" : onHold === void 0 ? "wanted" : "maybe",
    advice: reason === "page-deleted" ? "none" : systemUserHelps(renewal)
  };
}
function deadSteps(reason, context) {
  switch (reason) {
    case "revoked":
      return "First check that the token was not published somewhere, for example in a repository or a log: Meta revokes those.";
    case "unreadable":
      return storeStep(
        context,
        "If you still have the token, store all of it again, without quotation marks, spaces or line breaks."
      );
    case "page-deleted":
      return pageDeletedSteps(context);
    default:
      return "";
  }
}
function pageDeletedSteps(context) {
  const { profileId } = context.conclusion.facts;
  const page = profileId === void 0 ? "the page" : `the page ${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(profileId)}`;
  return (0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .sections */ .V0)(
    `If ${page} should still exist, check on [facebook.com](https://www.facebook.com/) whether it can be restored, then ${(0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .workflowLink */ .k1)(context, "run the workflow")}.`,
    `If nothing needs it any more, remove ${context.name} from the workflow.`,
    storeStep(context, "If another page takes its place, store that page's token.")
  );
}
function onHoldAct(reason, context) {
  const facebook = "[facebook.com](https://www.facebook.com/)";
  const { profileId } = context.conclusion.facts;
  switch (reason) {
    case "checkpoint":
      return `Log in on ${facebook} as ${owner(context)} and do what it asks.`;
    case "user-unconfirmed":
      return `Log in on ${facebook} as ${owner(context)} and confirm the e-mail address or phone number.`;
    case "page-role-lost":
      return `In Meta Business Suite, Settings, People, give ${owner(context)} a role on the page${profileId === void 0 ? "" : ` ${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(profileId)}`}.`;
    default:
      return void 0;
  }
}
function onHoldSteps(act, context) {
  return (0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .numbered */ .jN)([
    act,
    `${(0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .workflowLink */ .k1)(context, "Run the workflow")}: if the same token works again, that closes this issue.`
  ]);
}
function expiredHeadline({ conclusion: { facts }, now }) {
  return typeof facts.expiresAt === "number" && facts.expiresAt <= now ? `expired on ${(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_7__/* .isoDay */ .kh)(facts.expiresAt)}` : "has expired";
}
function owner({ conclusion: { facts } }) {
  return facts.userId === void 0 ? "the token's owner" : `the token's owner (${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(facts.userId)} in this app)`;
}

// src/messages/action-items/refusals.ts
function refusedItem(reason, ownerAppId, context) {
  const { what, issue } = (0,_chunk_R5YPE3E7_js__WEBPACK_IMPORTED_MODULE_5__/* .explain */ .WE)(reason);
  const mayNeedLogin = ["other-app", "other-user", "meta-gives-no-reason"].includes(reason);
  return {
    headline: issue?.headline ?? "cannot be checked",
    todo: refusalTodo(reason, context),
    otherwise: refusalOtherwise(reason, context),
    why: `${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .sentence */ .em)(what)}${reason === "app-credentials-refused" ? " The token itself may be fine." : ""}`,
    steps: (0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .numbered */ .jN)([
      ...refusalSteps(reason, ownerAppId, context),
      `${(0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .workflowLink */ .k1)(context, "Run the workflow")} to see whether it is fixed.`
    ]),
    login: mayNeedLogin ? "maybe" : "no",
    advice: "none"
  };
}
function refusalTodo(reason, { name }) {
  switch (reason) {
    case "other-app":
      return `make \`app-id\` and the token in ${name} belong to the same app`;
    case "other-user":
      return `put a token of the expected user into ${name}`;
    default:
      return (0,_chunk_R5YPE3E7_js__WEBPACK_IMPORTED_MODULE_5__/* .explain */ .WE)(reason).issue?.todo ?? "see what Meta answered";
  }
}
function refusalOtherwise(reason, context) {
  const { name } = context;
  switch (reason) {
    case "app-disabled":
    case "app-deleted":
      return `until then every workflow that reads ${name} fails`;
    case "other-user":
      return "until then the token is not refreshed";
    default:
      return context.conclusion.facts.kind === "unknown" ? "until then the token is neither checked nor refreshed" : "until then the token is not refreshed";
  }
}
function refusalSteps(reason, ownerAppId, context) {
  const { config, conclusion, name } = context;
  const basic = config.platform === "facebook" ? (0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .appDashboard */ .mE)(config, "basic", "the app's basic settings") : `[${(0,_chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_3__/* .ofPlatform */ .fM)(config.platform)} own pair in the app's dashboard](https://developers.facebook.com/apps) (${PLATFORM_PAGES[config.platform].pair})`;
  switch (reason) {
    case "app-credentials-refused":
      return [
        `Compare \`app-id\` and \`app-secret\` with ${basic}.`,
        "Store the right app secret in the secret that `app-secret` reads; `gh secret set` prompts for it."
      ];
    case "app-disabled":
      return [`Open ${(0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .appDashboard */ .mE)(config, "", "the app's dashboard")} and do what it asks for.`];
    case "ip-not-allowed":
      return [
        `Open Server IP allowlist in ${(0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .appDashboard */ .mE)(config, "advanced", "the app's advanced settings")}.`,
        "Add the address of a runner whose address is fixed, or empty the list. The addresses of GitHub-hosted runners change, so those cannot be listed."
      ];
    case "app-secret-proof-refused":
      return [`Compare \`app-id\` and \`app-secret\` with ${basic}.`];
    case "other-app":
      return [
        `\`app-id\` is ${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(config.app?.id ?? "?")}; the token was made by ${ownerAppId === void 0 ? "another app, which Meta does not name" : (0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(ownerAppId)}.`,
        "Either set `app-id` and `app-secret` to those of the app that made the token, or store a token made by the app in `app-id`."
      ];
    case "other-user":
      return [
        `\`expected-user-id\` is ${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(config.policy.expectedUserId ?? "?")}; the token belongs to ${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(conclusion.facts.userId ?? "?")}.`,
        "Either log in as the expected user (below), or correct `expected-user-id`."
      ];
    case "meta-error-unknown":
      return [
        "Read Meta's answer under Why, and look up its code in [Meta's list of errors](https://developers.facebook.com/docs/graph-api/guides/error-handling).",
        "Check whether [Meta has an outage](https://metastatus.com), or whether [the app](https://developers.facebook.com/apps) or [the business](https://business.facebook.com/settings) shows a notice."
      ];
    case "meta-gives-no-reason":
      return [
        `Check whether workflows that read ${name} still work, or look at the token in [Meta's Access Token Debugger](https://developers.facebook.com/tools/debug/accesstoken/).`,
        "If it does not work, give the secret a new token (below)."
      ];
    default:
      return [(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .sentence */ .em)((0,_chunk_R5YPE3E7_js__WEBPACK_IMPORTED_MODULE_5__/* .explain */ .WE)(reason).hint)];
  }
}

// src/messages/action-items/deadlines.ts
function endsSoonItem(endsAt, why, context) {
  const { renewal, name } = context;
  return {
    headline: `ends ${(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_7__/* .isoDay */ .kh)(endsAt)}: please ${renewalText(renewal)}`,
    todo: renewalText(renewal),
    before: endsAt,
    otherwise: `after that, every workflow that reads ${name} fails`,
    why: whyNotExtended(why, context),
    steps: "",
    login: "wanted",
    advice: systemUserHelps(renewal)
  };
}
function whyNotExtended(why, context) {
  switch (why) {
    case "same-date":
      return context.renewal === "login" ? "This run asked Meta for a new token, but it ends on the same day. This is usual for a person's 60-day token: only a new login starts another 60 days." : "This run asked Meta for a new token, but it ends on the same day.";
    case "exchange-declined":
      return "This run asked Meta for a new token. Meta declined, although the current one works.";
    case "blocked-by-policy":
      return `This run asked Meta for a new token. ${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .sentence */ .em)((0,_chunk_R5YPE3E7_js__WEBPACK_IMPORTED_MODULE_5__/* .explain */ .WE)(why).what)}`;
    case "short-lived":
      return shortLivedText(context);
    case "page-token":
      return `${_chunk_TLVOIWYW_js__WEBPACK_IMPORTED_MODULE_0__/* .MADE_FROM_SHORT_LIVED */ .HR} Meta cannot extend it. A page token made from a long-lived user token has no end date.`;
    case "ends-all-the-same":
      return "The token is new, but Meta gave it this end date.";
    case "not-extended":
      return whatWentWrong(context);
  }
}
function shortLivedText({ config: { platform } }) {
  if (platform === "facebook") return (0,_chunk_R5YPE3E7_js__WEBPACK_IMPORTED_MODULE_5__/* .explain */ .WE)("short-lived").what;
  const [name, own] = [(0,_chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_3__/* .platformName */ .$r)(platform), (0,_chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_3__/* .ofPlatform */ .fM)(platform)];
  return `Its dates show that it lasts one hour. ${name} exchanges it for one of 60 days only with ${own} own app secret, which the workflow does not have: set \`app-id\` and \`app-secret\` ([the app's dashboard](https://developers.facebook.com/apps): ${PLATFORM_PAGES[platform].pair}).`;
}
function whatWentWrong({ conclusion: { findings, alerts } }) {
  const isTold = alerts.some(({ kind }) => kind === "github-credential");
  const cause = findings.find(
    ({ outcome, reason }) => (outcome === "inconclusive" || outcome === "misconfigured") && reason !== "target-not-written"
  );
  if (isTold || cause === void 0) return "This run could not extend it.";
  const { what, hint } = (0,_chunk_R5YPE3E7_js__WEBPACK_IMPORTED_MODULE_5__/* .explain */ .WE)(cause.reason);
  return `This run could not extend it. ${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .sentence */ .em)(`${what} ${hint}`)}`;
}
function dataAccessItem(endsAt, scopes, context) {
  const { renewal, now, name } = context;
  const isOver = endsAt <= now;
  return {
    headline: `${isOver ? "lost" : "loses"} data access on ${(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_7__/* .isoDay */ .kh)(endsAt)}`,
    todo: renewalText(renewal),
    before: endsAt,
    otherwise: `${isOver ? "since then" : "after that"}, Meta no longer gives ${name} data for ${list(scopes)}`,
    why: "Meta gives an app a person's data for 90 days after they last used it. This date is not the token's end date, and a refresh does not move it; a new login does. Everything else that the token may do keeps working.",
    steps: "",
    login: "wanted",
    advice: systemUserHelps(renewal)
  };
}
function refreshDeclinedItem(context) {
  const { renewal, name, conclusion } = context;
  const isBlocked = conclusion.findings.some(({ reason }) => reason === "blocked-by-policy");
  if (isBlocked)
    return {
      ...refusedItem("blocked-by-policy", void 0, context),
      login: "maybe",
      otherwise: notRefreshed(name)
    };
  return {
    headline: `cannot be refreshed: please ${renewalText(renewal)}`,
    todo: renewalText(renewal),
    otherwise: notRefreshed(name),
    why: (0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .sentence */ .em)((0,_chunk_R5YPE3E7_js__WEBPACK_IMPORTED_MODULE_5__/* .explain */ .WE)("refresh-declined").what),
    steps: causesOfDecline(context),
    login: "wanted",
    advice: systemUserHelps(renewal)
  };
}
function notRefreshed(name) {
  return `otherwise every workflow that reads ${name} fails within 60 days, or within the hour if it is a token of one hour`;
}
function causesOfDecline({ config: { platform }, state }) {
  if (platform === "facebook") return "";
  const { pair, tester } = PLATFORM_PAGES[platform];
  const own = (0,_chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_3__/* .ofPlatform */ .fM)(platform);
  return [
    "Known causes, and what to do:",
    // A login is prepared where the workflow has all of the app.
    state !== void 0 ? "- It is a token of one hour that was not exchanged in time for one of 60 days: log in as below." : `- It is a token of one hour that was never exchanged for one of 60 days: give the workflow ${own} own \`app-id\` and \`app-secret\` ([the app's dashboard](https://developers.facebook.com/apps): ${pair}). From then on, a run exchanges such a token if it starts within the hour.`,
    `- The account has not accepted its invitation as a tester of the app: accept it, logged in as that account, on [its page of invitations](${tester}).`,
    `- It is a token of another kind, or it lacks \`${_chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_3__/* .BASIC_SCOPE */ .QI[platform]}\`: log in as below.`,
    "- It was issued within the last day: the next daily run refreshes it and closes this issue."
  ].join("\n");
}

// src/messages/action-items/github.ts
function credentialItem(problem, context) {
  const { facts, alerts } = context.conclusion;
  const end = !(0,_chunk_LMLUBCBT_js__WEBPACK_IMPORTED_MODULE_1__/* .isDead */ .XU)(alerts) && typeof facts.expiresAt === "number" && facts.expiresAt > context.now ? `, and the current one ends ${(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_7__/* .isoDay */ .kh)(facts.expiresAt)}` : "";
  const { issue } = (0,_chunk_R5YPE3E7_js__WEBPACK_IMPORTED_MODULE_5__/* .explain */ .WE)(problem.reason);
  return {
    headline: problem.ofApp ? "cannot be stored: GitHub App refused" : issue?.headline ?? "cannot be stored",
    todo: problem.ofApp ? "correct `secrets-app-client-id` or `secrets-app-private-key`" : issue?.todo ?? "see why nothing can be written on GitHub",
    otherwise: `until then a new token cannot be stored in ${context.name}${end}`,
    why: (0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .sentence */ .em)(problem.message),
    steps: (0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .sections */ .V0)(
      (0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .sentence */ .em)(problem.hint),
      `Then ${(0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .workflowLink */ .k1)(context, "run the workflow")} to see whether it is fixed.`
    ),
    login: "no",
    advice: problem.reason === "credential-refused" && problem.ofApp === void 0 ? "github-app" : "none"
  };
}
function credentialEndsItem(endsAt, context) {
  return {
    headline: `needs a new GitHub token by ${(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_7__/* .isoDay */ .kh)(endsAt)}`,
    todo: "renew the GitHub token in `secrets-token`",
    before: endsAt,
    otherwise: `after that, a new token cannot be stored in ${context.name}`,
    why: "GitHub gives this date as the end of the token that writes the secrets. Without it, no new token can be stored.",
    steps: (0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .numbered */ .jN)([
      `Open [your personal access tokens](${context.links.serverUrl}/settings/personal-access-tokens) and regenerate it with the same permissions.`,
      "Store the new one in the secret that `secrets-token` reads; `gh secret set` prompts for it.",
      `${(0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .workflowLink */ .k1)(context, "Run the workflow")} to see whether it is fixed.`
    ]),
    login: "no",
    advice: "github-app"
  };
}
function targetItem(targets, context) {
  const locations = (0,_chunk_TLVOIWYW_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(targets.length, "place");
  const shown = targets.slice(0, 20).map(({ location, why, hint }) => `- ${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(location)}: ${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .sentence */ .em)(why)} ${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .sentence */ .em)(hint)}`);
  const rest = targets.length - shown.length;
  return {
    headline: `did not reach ${locations}`,
    todo: `check the ${targets.length === 1 ? "place" : locations} that could not be written`,
    otherwise: `until then ${targets.length === 1 ? "it holds" : "they hold"} an older token, or none`,
    why: "The token itself is fine, and every other place has it.",
    steps: (0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .sections */ .V0)(
      [...shown, ...rest > 0 ? [`- and ${rest} more, in the log of the run`] : []].join("\n"),
      `Once that is fixed, the next run writes the token there. To do it now, ${(0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .workflowLink */ .k1)(context, "run the workflow")}.`
    ),
    login: targets.some(({ login }) => login) ? "wanted" : "no",
    advice: "none"
  };
}
function scheduleItem(context, endsAt) {
  return {
    headline: `is no longer checked from ${(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_7__/* .isoDay */ .kh)(endsAt)}`,
    todo: "renew the workflow's schedule",
    before: endsAt,
    otherwise: `after that, no daily run checks ${context.name}`,
    why: "GitHub disables scheduled workflows in a public repository after 60 days without activity.",
    steps: `Open ${(0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .workflowLink */ .k1)(context, "the workflow's page")} and choose **Continue running workflow** (or **Enable workflow**, if it is already disabled). A commit counts as activity too.`,
    login: "no",
    advice: "none"
  };
}

// src/messages/action-items/scopes.ts
function missingScopesItem(scopes, context) {
  const { renewal, name } = context;
  const [first = "", ...others] = scopes;
  const [it, one] = others.length === 0 ? ["that permission", "it is"] : ["those permissions", "one of them is"];
  return {
    headline: `lacks ${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(first, 30)}${others.length === 0 ? "" : ` and ${others.length} more`}`,
    todo: `${renewalText(renewal)} and allow ${list(scopes)}`,
    otherwise: `the token in ${name} works, but whatever needs ${it} fails until you do`,
    why: `The token works, but it lacks ${list(scopes)}, which \`required-scopes\` asks for. A refresh never adds a permission; a new login does, if every permission stays ticked. If ${one} not needed, remove it from \`required-scopes\`.`,
    steps: "",
    login: "wanted",
    advice: "none"
  };
}
function appTokenItem(scopes, { name }) {
  return {
    headline: "holds an app token, which has no permissions",
    todo: `put a user's or a system user's token with ${list(scopes)} into ${name}`,
    otherwise: `the token in ${name} works, but whatever needs a permission fails until you do`,
    why: (0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .sentence */ .em)((0,_chunk_R5YPE3E7_js__WEBPACK_IMPORTED_MODULE_5__/* .explain */ .WE)("app-token-scopes").what),
    steps: "",
    login: "wanted",
    advice: "system-user"
  };
}

// src/messages/action-items.ts
function actionItemsOf(context) {
  const alerts = [...context.conclusion.alerts].sort((one, other) => urgency(one) - urgency(other));
  const items = alerts.map((alert) => itemOf(alert, context));
  return context.scheduleEndsAt === void 0 ? items : [...items, scheduleItem(context, context.scheduleEndsAt)];
}
function urgency(alert) {
  switch (alert.kind) {
    case "dead":
      return 0;
    case "refused-by-meta":
      return 1;
    case "asset-refused":
    case "missing-scopes":
      return 2;
    case "github-credential":
      return 3;
    case "ends-soon":
    case "data-access":
    case "github-credential-ends":
      return alert.endsAt;
    case "refresh-declined":
    case "target":
      return Number.POSITIVE_INFINITY;
  }
}
function itemOf(alert, context) {
  switch (alert.kind) {
    case "dead":
      return deadItem(alert.reason, context);
    case "missing-scopes":
      return alert.ofApp ? appTokenItem(alert.scopes, context) : missingScopesItem(alert.scopes, context);
    case "refused-by-meta":
      return refusedItem(alert.reason, alert.ownerAppId, context);
    case "asset-refused":
      return assetItem(alert.assets, context);
    case "ends-soon":
      return endsSoonItem(alert.endsAt, alert.why, context);
    case "refresh-declined":
      return refreshDeclinedItem(context);
    case "data-access":
      return dataAccessItem(alert.endsAt, alert.scopes, context);
    case "github-credential":
      return credentialItem(alert.problem, context);
    case "github-credential-ends":
      return credentialEndsItem(alert.endsAt, context);
    case "target":
      return targetItem(alert.targets, context);
  }
}

// src/messages/login-steps/prepared.ts
function commandLineSection(request, more = []) {
  const { config, links } = request;
  const scopes = scopesToAsk(request);
  const { source, platform, assets = [] } = config;
  const appId = loginAppId(config);
  const repository = source.kind === "organization" ? links.repository : source.repository;
  const host = hostOf(links);
  const namesRepository = source.kind !== "organization" || host !== "github.com";
  const userId = config.policy.expectedUserId ?? request.facts.userId;
  const words = [
    links.program,
    "login",
    ...platform === "facebook" ? [] : [`--platform ${platform}`],
    ...appId === void 0 ? [] : [`--app-id ${(0,_chunk_CLKRT4CT_js__WEBPACK_IMPORTED_MODULE_11__/* .commandWord */ .I)(appId)}`],
    ...namesRepository ? [`--repo ${(0,_chunk_CLKRT4CT_js__WEBPACK_IMPORTED_MODULE_11__/* .repositoryWord */ .fJ)(repository, host)}`] : [],
    ...source.kind === "organization" ? [`--organization ${(0,_chunk_CLKRT4CT_js__WEBPACK_IMPORTED_MODULE_11__/* .commandWord */ .I)(source.organization)}`] : [],
    ...source.kind === "environment" ? [`--environment ${(0,_chunk_CLKRT4CT_js__WEBPACK_IMPORTED_MODULE_11__/* .commandWord */ .I)(source.environment)}`] : [],
    `--secret ${(0,_chunk_CLKRT4CT_js__WEBPACK_IMPORTED_MODULE_11__/* .commandWord */ .I)(source.secret)}`,
    ...config.configId === void 0 ? scopes.length === 0 ? [] : [`--scope ${(0,_chunk_CLKRT4CT_js__WEBPACK_IMPORTED_MODULE_11__/* .commandWord */ .I)(scopes.join(","))}`] : [`--config-id ${(0,_chunk_CLKRT4CT_js__WEBPACK_IMPORTED_MODULE_11__/* .commandWord */ .I)(config.configId)}`],
    ...request.authType === "rerequest" ? ["--rerequest"] : [],
    ...userId === void 0 ? [] : [`--expected-user-id ${(0,_chunk_CLKRT4CT_js__WEBPACK_IMPORTED_MODULE_11__/* .commandWord */ .I)(userId)}`],
    ...assets.length === 0 ? [] : [`--asset ${(0,_chunk_CLKRT4CT_js__WEBPACK_IMPORTED_MODULE_11__/* .commandWord */ .I)(assets.map(({ name }) => name).join(","))}`],
    ...more,
    `--redirect-uri ${(0,_chunk_CLKRT4CT_js__WEBPACK_IMPORTED_MODULE_11__/* .commandWord */ .I)(config.redirectUri)}`
  ];
  return (0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .sections */ .V0)(
    "**On your computer**",
    (0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .fenced */ .OF)("bash", words.join(" ")),
    `It opens ${loginName(config.platform)}, verifies the new token and stores it. Log in${ownerHint(request)}`
  );
}
function manualRunSection(request) {
  const { config, reauthorization } = request;
  return (0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .sections */ .V0)(
    "**Or from any browser, also on a phone**",
    (0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .numbered */ .jN)([
      ...identityStep(request),
      openDialogStep(request),
      `Copy the whole address that the browser ends on.${errorPageHint(request)}${jsonPageHint(request)}`,
      `${(0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .workflowLink */ .k1)(request, "Run the workflow")} with the mode \`reauthorize\`, and paste the address as \`authorization-response\`. If the form lacks these fields, log in on your computer instead.`
    ]),
    ...reauthorization.deviceLogin && config.platform === "facebook" ? [
      "Or run it with the mode `reauthorize` and no address: its log then shows a short code to type at [facebook.com/device](https://www.facebook.com/device)."
    ] : [],
    `The address contains a code that works once, for ${config.platform === "facebook" ? "a few minutes" : "an hour"}, and only together with the app secret. Everyone who can see the run can read it there, so in a public repository, log in on your computer instead.`
  );
}
function identityStep({ config, facts }) {
  return facts.userId === void 0 && config.policy.expectedUserId === void 0 ? [
    "Set `expected-user-id` in the workflow to the ID that the user has in this app: the token in the secret does not say it."
  ] : [];
}

// src/messages/login-steps.ts
var OF_EVERY_LOGIN = /* @__PURE__ */ new Set(["public_profile", "email"]);
function scopesOfSystemUser(request) {
  const scopes = scopesToAsk(request).filter((scope) => !OF_EVERY_LOGIN.has(scope));
  return scopes.length === 0 ? "" : ` with ${list(scopes)}`;
}
function loginSteps(request) {
  const renewal = (0,_chunk_TLVOIWYW_js__WEBPACK_IMPORTED_MODULE_0__/* .renewalOf */ .wc)(request.facts, request.config.platform);
  switch (renewal) {
    case "login":
      return facebookLogin(request);
    case "page-login":
      return pageLogin(request);
    case "system-user":
      return systemUserSteps(request);
    case "app":
      return appTokenSteps(request);
    case "instagram":
    case "threads":
      return platformLogin(request, renewal);
  }
}
function facebookLogin(request) {
  const { manualRun } = request.reauthorization;
  const byHand = (0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .numbered */ .jN)([
    openDialogStep(request),
    copyCodeStep(request),
    exchangeCodeStep(request),
    storeStep(request, "Store that token."),
    `${runStep(request)} Do it right away: the token may last only an hour or two, and the run exchanges it for one of 60 days.`
  ]);
  return (0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .sections */ .V0)(
    commandLineSection(request),
    ...manualRun ? [manualRunSection(request)] : [],
    foldedAway(byHand),
    redirectNote(request),
    unknownOwnerNote(request)
  );
}
function foldedAway(byHand) {
  return (0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .folded */ .TM)("By hand, with curl and gh", byHand);
}
function pageLogin(request) {
  const { config, facts, links } = request;
  const page = facts.profileId ?? "PAGE_ID";
  const byHand = (0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .numbered */ .jN)([
    openDialogStep(request),
    copyCodeStep(request),
    exchangeCodeStep(request),
    `Exchange that user token for one of 60 days, so that the page token made from it has no end date:

${curlBlock(
      [
        { prompt: "App secret", parameter: "client_secret" },
        { prompt: "User token", parameter: "fb_exchange_token" }
      ],
      [`-d grant_type=fb_exchange_token -d client_id=${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .shellWord */ .r7)(config.app?.id ?? "APP_ID")}`],
      graphAddress(links, "oauth/access_token")
    )}`,
    `Get the page's own token with it:

${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .fenced */ .OF)(
      "bash",
      [
        "(",
        "  printf 'Long-lived user token: '; read -rs token; echo",
        `  printf 'header = "Authorization: Bearer %s"\\n' "$token" |`,
        `    curl -sS --config - ${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .shellWord */ .r7)(`${graphAddress(links, encodeURIComponent(page))}?fields=access_token`)}`,
        ")"
      ].join("\n")
    )}`,
    storeStep(request, "Store the page's token."),
    runStep(request)
  ]);
  return (0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .sections */ .V0)(
    commandLineSection(request, [`--page ${(0,_chunk_CLKRT4CT_js__WEBPACK_IMPORTED_MODULE_11__/* .commandWord */ .I)(page)}`]),
    foldedAway(byHand),
    redirectNote(request)
  );
}
function systemUserSteps(request) {
  const { config, facts } = request;
  return (0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .numbered */ .jN)([
    `Open [Business settings, Users, System users](https://business.facebook.com/settings/system-users) and choose the system user${facts.userId === void 0 ? "" : ` ${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(facts.userId)}`}.`,
    `**Generate new token** for the app ${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(config.app?.id ?? facts.appId ?? "?")}${scopesOfSystemUser(request)}, and copy it.`,
    storeStep(request, "Store it."),
    runStep(request)
  ]);
}
function appTokenSteps(request) {
  const { config } = request;
  return (0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .numbered */ .jN)([
    `Copy the app secret from ${(0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .appDashboard */ .mE)(config, "basic", "the app's basic settings")}. The app token is the app ID, a vertical bar and the app secret, without spaces.`,
    storeStep(request, "Store it."),
    runStep(request)
  ]);
}
function platformLogin(request, platform) {
  const { generator, pair } = PLATFORM_PAGES[platform];
  const own = (0,_chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_3__/* .ofPlatform */ .fM)(platform);
  const hasApp = request.state !== void 0;
  const inDashboard = (0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .numbered */ .jN)([
    `In [your app's dashboard](https://developers.facebook.com/apps): ${generator} beside the account. Log in and copy the token, which lasts 60 days.`,
    storeStep(request, "Store it."),
    `${runStep(request)} From the next day on, each run makes the token last another 60 days.`
  ]);
  return (0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .sections */ .V0)(
    testerStep(platform),
    commandLineSection(request),
    hasApp ? request.reauthorization.manualRun ? manualRunSection(request) : "" : `The workflow lacks ${own} own \`app-id\` or \`app-secret\` (in [the app's dashboard](https://developers.facebook.com/apps): ${pair}). With both, this issue has a link to log in from any browser, and a run exchanges a token of one hour for one of 60 days.`,
    (0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .folded */ .TM)("In the app's dashboard", inDashboard),
    redirectNote(request)
  );
}
function testerStep(platform) {
  return `While the app is in development mode, the account must be one of its testers: invite it in [the app's dashboard](https://developers.facebook.com/apps), App roles, and accept, logged in as that account, on [its page of invitations](${PLATFORM_PAGES[platform].tester}).`;
}
function systemUserAdvice(request) {
  const { config, facts } = request;
  return (0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .sections */ .V0)(
    "A **system user** belongs to your business, not to a person. Its token survives password changes and people who leave. It either never ends or is refreshed here without a person.",
    (0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .numbered */ .jN)([
      "In [Business settings, Users, System users](https://business.facebook.com/settings/system-users), add one and assign it the ad accounts and pages it needs.",
      `**Generate new token** for the app ${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(config.app?.id ?? facts.appId ?? "?")}${scopesOfSystemUser(request)}.`,
      `Store it in ${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(config.name)}, in place of the current token. Nothing else changes.`
    ]),
    "[Meta's guide to system users](https://developers.facebook.com/docs/business-management-apis/system-users/install-apps-and-generate-tokens)"
  );
}

// src/messages/issue.ts
function issueText(input) {
  const { config, conclusion, now } = input;
  const context = {
    ...input,
    renewal: (0,_chunk_TLVOIWYW_js__WEBPACK_IMPORTED_MODULE_0__/* .renewalOf */ .wc)(conclusion.facts, config.platform),
    name: (0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(config.name)
  };
  const [first = NOTHING_ASKED, ...more] = actionItemsOf(context);
  const mentions = config.issue?.mentions ?? [];
  const cc = mentions.length === 0 ? "" : `

cc ${mentions.join(" ")}`;
  const request = `please ${requestOf(first, now)}, as described above: ${first.otherwise}.`;
  return {
    title: titleOf(config.name, first.headline),
    body: bodyOf(context, [first, ...more], input) + cc,
    level: input.level,
    comment: capitalized(request) + cc,
    reopenComment: `Reopened, because this still has to be done: ${request}${cc}`
  };
}
var NOTHING_ASKED = {
  headline: "is well",
  todo: "do nothing",
  otherwise: "the token works",
  why: "",
  steps: "",
  login: "no",
  advice: "none"
};
var LONGEST_TITLE = 80;
function titleOf(name, headline) {
  const ending = ` ${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(headline, 60)}`;
  return (0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(name, LONGEST_TITLE - [...ending].length) + ending;
}
function requestOf({ todo, before }, now) {
  return before === void 0 || before <= now ? todo : `${todo} before ${(0,_chunk_TLVOIWYW_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n$)(before)} (${(0,_chunk_TLVOIWYW_js__WEBPACK_IMPORTED_MODULE_0__/* .timeLeft */ .f$)(before, now)})`;
}
function bodyOf(context, asks, { trace }) {
  const answer = trace && (0,_chunk_Q7ZZNMWU_js__WEBPACK_IMPORTED_MODULE_2__/* .metaAnswer */ .ul)(trace);
  return (0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .sections */ .V0)(
    ...summaryOf(context, asks),
    "### What to do",
    ...stepsOf(context, asks),
    "### The token",
    factsTable(context),
    "### Why",
    ...asks.map((ask) => labelled(ask, ask.why, asks)),
    ...answer === void 0 ? [] : [(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .sentence */ .em)(answer)],
    ...adviceOf(context, asks),
    footer(context)
  );
}
function summaryOf({ now }, asks) {
  const requests = distinct(asks).map(
    (ask) => `**Please ${requestOf(ask, now)}.** ${capitalized(ask.otherwise)}.`
  );
  return requests.length === 1 ? requests : [(0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .numbered */ .jN)(requests)];
}
function distinct(asks) {
  return asks.filter(({ todo }, index) => asks.findIndex((ask) => ask.todo === todo) === index);
}
function numberOf(asked, asks) {
  const all = distinct(asks);
  return all.length === 1 ? "" : `${all.findIndex(({ todo }) => todo === asked.todo) + 1}. `;
}
function stepsOf(context, asks) {
  const own = asks.filter(({ steps }) => steps !== "");
  const login = loginSteps(loginRequest(context));
  const parts = own.map((ask) => ({ number: numberOf(ask, asks), text: labelled(ask, ask.steps, asks) }));
  const wanting = asks.find((ask) => ask.login === "wanted");
  if (wanting !== void 0) {
    if (own.length === 0) return [login];
    const number = numberOf(wanting, asks);
    const all = [...parts, { number, text: (0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .sections */ .V0)(`**${number}A new token**`, login) }];
    return all.sort((one, other) => Number.parseInt(one.number, 10) - Number.parseInt(other.number, 10)).map(({ text }) => text);
  }
  const texts = parts.map(({ text }) => text);
  return asks.some((ask) => ask.login === "maybe") ? [...texts, (0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .folded */ .TM)("If that does not help: a new token", login)] : texts;
}
function loginRequest({ config, conclusion, links, state, reauthorization }) {
  const authType = authTypeOf(conclusion);
  const isOfApp = conclusion.alerts.some((alert) => alert.kind === "missing-scopes" && alert.ofApp);
  const { policy } = config;
  const opening = conclusion.alerts.flatMap(
    (alert) => alert.kind === "asset-refused" ? scopesThatOpen(alert.assets) : alert.kind === "target" ? alert.targets.flatMap(({ scopes = [] }) => scopes) : []
  );
  return {
    config: {
      ...config,
      policy: { ...policy, requiredScopes: [.../* @__PURE__ */ new Set([...policy.requiredScopes, ...opening])] }
    },
    facts: isOfApp ? { ...conclusion.facts, kind: "unknown" } : conclusion.facts,
    links,
    reauthorization,
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_12__/* .present */ .E)({ state, authType })
  };
}
function authTypeOf({ alerts, findings }) {
  const wantsMore = findings.some(({ reason }) => reason === "new-token-lacks-assets") || alerts.some(
    (alert) => alert.kind === "missing-scopes" || alert.kind === "target" && alert.targets.some(({ login }) => login) || alert.kind === "asset-refused" && asksForLogin(alert.assets)
  );
  if (wantsMore) return "rerequest";
  const wantsDataAccess = alerts.some(
    (alert) => alert.kind === "data-access" || alert.kind === "dead" && alert.reason === "data-access-ended"
  );
  return wantsDataAccess ? "reauthorize" : void 0;
}
function labelled(ask, text, asks) {
  return asks.length === 1 ? text : (0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_10__/* .sections */ .V0)(`**${numberOf(ask, asks)}${capitalized((0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .sentence */ .em)(ask.headline))}**`, text);
}
function factsTable({ config, conclusion, now }) {
  const { facts } = conclusion;
  const rows = [
    ["Secret", (0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)((0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_13__/* .describeLocation */ .lR)(config.source))],
    ["Kind", (0,_chunk_TLVOIWYW_js__WEBPACK_IMPORTED_MODULE_0__/* .kindText */ .uS)(facts.kind)],
    ...appRow(facts, config),
    ...facts.userId === void 0 ? [] : [["User", (0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(facts.userId)]],
    ...facts.profileId === void 0 ? [] : [["Page", (0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(facts.profileId)]],
    ...facts.scopes === void 0 ? [] : [["Permissions", facts.scopes.length === 0 ? "none" : list(facts.scopes)]],
    ...facts.issuedAt === void 0 ? [] : [["Issued", (0,_chunk_TLVOIWYW_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n$)(facts.issuedAt)]],
    (0,_chunk_TLVOIWYW_js__WEBPACK_IMPORTED_MODULE_0__/* .endFact */ .If)(facts.expiresAt, conclusion.alerts, now),
    ...facts.dataAccessExpiresAt === "unknown" || !(0,_chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_3__/* .dependsOnDataAccess */ .nm)(facts.scopes) ? [] : [["Data access ends", (0,_chunk_TLVOIWYW_js__WEBPACK_IMPORTED_MODULE_0__/* .expiryText */ .X5)(facts.dataAccessExpiresAt, now)]]
  ];
  const [head = "", ...rest] = rows.map(([fact, value]) => `| ${fact} | ${value} |`);
  return [head, "|:--|:--|", ...rest].join("\n");
}
function appRow({ appId, appName }, config) {
  const id = appId ?? config.app?.id;
  if (id === void 0) return [];
  return [["App", appName === void 0 ? (0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(id) : `${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(appName, 60)} (${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(id)})`]];
}
function adviceOf(context, asks) {
  const advice = [
    ...asks.some((ask) => ask.advice === "system-user") ? [systemUserAdvice(loginRequest(context))] : [],
    ...asks.some((ask) => ask.advice === "github-app") ? [GITHUB_APP_ADVICE] : []
  ];
  return advice.length === 0 ? [] : ["### How to stop needing this", ...advice];
}
var GITHUB_APP_ADVICE = "A **GitHub App** can replace the personal access token: its key has no end date, and it does not depend on a person. Create one with the same permission (the command `init` does it in one click), and set `secrets-app-client-id` and `secrets-app-private-key` in place of `secrets-token`.";
function footer({ now }) {
  return `---
<sub>As of ${(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_7__/* .isoDay */ .kh)(now)}. This text is kept up to date, and the issue is closed once nothing is left to do. Please do not post a token, code or app secret here: Meta revokes tokens that appear in public issues.</sub>`;
}
function capitalized(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}



/***/ })

};
