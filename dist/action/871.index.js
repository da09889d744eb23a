export const id = 871;
export const ids = [871];
export const modules = {

/***/ 1475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ systemUserAdvice),
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   Kq: () => (/* binding */ storeStep),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   V0: () => (/* binding */ sections),
/* harmony export */   V6: () => (/* binding */ loginSteps),
/* harmony export */   jN: () => (/* binding */ numbered),
/* harmony export */   k1: () => (/* binding */ workflowLink),
/* harmony export */   mE: () => (/* binding */ appDashboard),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _chunk_GXWWWB5E_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3116);
/* harmony import */ var _chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9199);
/* harmony import */ var _chunk_36V37WCC_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6168);




// src/messages/login-steps.ts
var OF_EVERY_LOGIN = /* @__PURE__ */ new Set(["public_profile", "email"]);
function scopesOfSystemUser(request) {
  const scopes = scopesToAsk(request).filter((scope) => !OF_EVERY_LOGIN.has(scope));
  return scopes.length === 0 ? "" : ` with ${list(scopes)}`;
}
function scopesToAsk({ config, facts }) {
  return (0,_chunk_36V37WCC_js__WEBPACK_IMPORTED_MODULE_1__/* .scopesToRequest */ .CX)(facts.scopes, config.policy);
}
function issueDialogUrl(request) {
  const { config, links, state, authType } = request;
  const url = new URL(`${links.dialogUrl.replace(/\/+$/, "")}/${links.graphApiVersion}/dialog/oauth`);
  const scopes = scopesToAsk(request);
  const parameters = [
    ["client_id", config.app?.id],
    ["redirect_uri", config.redirectUri],
    ["response_type", "code"],
    ["scope", scopes.length === 0 ? void 0 : scopes.join(",")],
    ["state", state],
    ["auth_type", authType]
  ];
  for (const [name, value] of parameters) if (value !== void 0) url.searchParams.set(name, value);
  return url.href;
}
function loginSteps(request) {
  switch ((0,_chunk_GXWWWB5E_js__WEBPACK_IMPORTED_MODULE_2__/* .renewalOf */ .w)(request.facts, request.config.platform)) {
    case "login":
      return facebookLogin(request);
    case "page-login":
      return pageLogin(request);
    case "system-user":
      return systemUserSteps(request);
    case "app":
      return appTokenSteps(request);
    case "instagram":
      return otherLogin(
        request,
        "Instagram",
        "In [your app's dashboard](https://developers.facebook.com/apps): Instagram, API setup with Instagram business login, **Generate token** beside the account. Log in and copy the token.",
        "https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/get-started"
      );
    case "threads":
      return otherLogin(
        request,
        "Threads",
        "Get a token through your Threads app, as Meta describes, and copy it.",
        "https://developers.facebook.com/docs/threads/get-started/get-access-tokens-and-permissions"
      );
  }
}
function facebookLogin(request) {
  const { manualRun } = request.reauthorization;
  const byHand = numbered([
    openDialogStep(request),
    copyCodeStep(request),
    exchangeCodeStep(request),
    storeStep(request, "Store that token."),
    `${runStep(request)} Do it right away: the token may last only an hour or two, and the run makes it last 60 days.`
  ]);
  return sections(
    commandLineSection(request),
    ...manualRun ? [manualRunSection(request)] : [],
    foldedAway(byHand),
    redirectNote(request),
    unknownOwnerNote(request)
  );
}
function foldedAway(byHand) {
  return folded("By hand, with curl and gh", byHand);
}
function pageLogin(request) {
  const { config, facts, links } = request;
  const page = facts.profileId ?? "PAGE_ID";
  const byHand = numbered([
    openDialogStep(request),
    copyCodeStep(request),
    exchangeCodeStep(request),
    `Make that user token last 60 days, so that the page token made from it has no end date:

${curlBlock(
      [
        { prompt: "App secret", parameter: "client_secret" },
        { prompt: "User token", parameter: "fb_exchange_token" }
      ],
      [`-d grant_type=fb_exchange_token -d client_id=${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r7)(config.app?.id ?? "APP_ID")}`],
      graphAddress(links, "oauth/access_token")
    )}`,
    `Get the page's own token with it:

${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)(
      "bash",
      [
        "(",
        "  printf 'Long-lived user token: '; read -rs token; echo",
        `  printf 'header = "Authorization: Bearer %s"\\n' "$token" |`,
        `    curl -sS --config - ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r7)(`${graphAddress(links, encodeURIComponent(page))}?fields=access_token`)}`,
        ")"
      ].join("\n")
    )}`,
    storeStep(request, "Store the page's token."),
    runStep(request)
  ]);
  return sections(
    commandLineSection(request, [`--page ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r7)(page)}`]),
    foldedAway(byHand),
    redirectNote(request)
  );
}
function systemUserSteps(request) {
  const { config, facts } = request;
  return numbered([
    `Open [Business settings, Users, System users](https://business.facebook.com/settings/system-users) and choose the system user${facts.userId === void 0 ? "" : ` ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(facts.userId)}`}.`,
    `**Generate new token** for the app ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(config.app?.id ?? facts.appId ?? "?")}${scopesOfSystemUser(request)}, and copy it.`,
    storeStep(request, "Store it."),
    runStep(request)
  ]);
}
function appTokenSteps(request) {
  const { config } = request;
  return numbered([
    `Copy the app secret from ${appDashboard(config, "basic", "the app's basic settings")}. The app token is the app ID, a vertical bar and the app secret, without spaces.`,
    storeStep(request, "Store it."),
    runStep(request)
  ]);
}
function otherLogin(request, platform, how, docs) {
  return sections(
    numbered([
      how,
      storeStep(request, "Store it."),
      `${runStep(request)} From the next day on, each run makes the token last another 60 days.`
    ]),
    `${platform} has its own login: [Meta's guide](${docs}).`
  );
}
function systemUserAdvice(request) {
  const { config, facts } = request;
  return sections(
    "A **system user** belongs to your business, not to a person. Its token survives password changes and people who leave. It either never ends or is refreshed here without anybody's help.",
    numbered([
      "In [Business settings, Users, System users](https://business.facebook.com/settings/system-users), add one and assign it the ad accounts and pages it needs.",
      `**Generate new token** for the app ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(config.app?.id ?? facts.appId ?? "?")}${scopesOfSystemUser(request)}.`,
      `Store it in ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(config.name)}, in place of the present token. Nothing else changes.`
    ]),
    "[Meta's guide to system users](https://developers.facebook.com/docs/business-management-apis/system-users/install-apps-and-generate-tokens)"
  );
}
function commandLineSection(request, more = []) {
  const { config } = request;
  const scopes = scopesToAsk(request);
  const { source } = config;
  const words = [
    "npx refresh-meta-token login",
    ...config.app === void 0 ? [] : [`--app-id ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r7)(config.app.id)}`],
    source.kind === "organization" ? `--organization ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r7)(source.organization)}` : `--repo ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r7)(source.repository)}`,
    ...source.kind === "environment" ? [`--environment ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r7)(source.environment)}`] : [],
    `--secret ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r7)(source.secret)}`,
    ...scopes.length === 0 ? [] : [`--scope ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r7)(scopes.join(","))}`],
    ...request.authType === "rerequest" ? ["--rerequest"] : [],
    ...more,
    `--redirect-uri ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r7)(config.redirectUri)}`
  ];
  return sections(
    "**On your computer**",
    (0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)("bash", words.join(" \\\n  ")),
    `It opens Meta's login, checks the new token and stores it. Log in${ownerHint(request)}`
  );
}
function manualRunSection(request) {
  const { reauthorization } = request;
  return sections(
    "**Or from any browser, a phone too**",
    numbered([
      ...identityStep(request),
      openDialogStep(request),
      `Copy the whole address that the browser ends on.${errorPageHint(request)}`,
      `${workflowLink(request, "Run the workflow")} with the mode \`reauthorize\`, and paste the address as \`authorization-response\`.`
    ]),
    ...reauthorization.deviceLogin ? [
      "Or run it with the mode `reauthorize` and no address: its log then shows a short code to type at [facebook.com/device](https://www.facebook.com/device)."
    ] : [],
    "The address holds a code that works once, for a few minutes, and only together with the app secret. Whoever can see the run can read it there, so in a public repository the way on your computer is better."
  );
}
function identityStep({ config, facts }) {
  return facts.userId === void 0 && config.policy.expectedUserId === void 0 ? [
    "Set `expected-user-id` in the workflow to the ID that the user has in this app: the old token can no longer tell it."
  ] : [];
}
function openDialogStep(request) {
  return `**[Log in at Meta](${linkTarget(issueDialogUrl(request))})**${ownerHint(request)} Leave every permission ticked.${noScopesHint(request)}`;
}
function ownerHint({ config, facts }) {
  const user = config.policy.expectedUserId ?? facts.userId;
  return user === void 0 ? " as the account that the token should belong to." : ` as the same user as before (${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(user)} in this app).`;
}
function noScopesHint(request) {
  return scopesToAsk(request).length > 0 ? "" : " The link asks for no permission, because those of the old token are not known and `required-scopes` is empty: add what you need to the address' end, such as `&scope=ads_read`.";
}
function copyCodeStep(request) {
  return `Copy the code from the address that the browser ends on: what stands after \`code=\`, up to the next \`&\` or \`#\`.${errorPageHint(request)} It works once, for a few minutes, and only together with the app secret.`;
}
function errorPageHint({ config }) {
  return isLoopback(config.redirectUri) ? ` The address begins with ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(config.redirectUri)} and its page does not load; that is as it should be.` : "";
}
function exchangeCodeStep({ config, links }) {
  return `In a terminal (on Windows: Git Bash), turn the code into a token. This asks for the app secret (${appDashboard(config, "basic", "here it is")}) and the code, keeps both out of your shell's history, and prints the token as \`access_token\`:

${curlBlock(
    [
      { prompt: "App secret", parameter: "client_secret" },
      { prompt: "Code", parameter: "code" }
    ],
    [
      `-d client_id=${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r7)(config.app?.id ?? "APP_ID")}`,
      `--data-urlencode ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r7)(`redirect_uri=${config.redirectUri}`)}`
    ],
    graphAddress(links, "oauth/access_token")
  )}`;
}
function curlBlock(prompts, options, address) {
  const names = prompts.map(({ parameter }) => parameter);
  const config = names.map((name) => `data-urlencode = "${name}=%s"\\n`).join("");
  return (0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)(
    "bash",
    [
      "(",
      ...prompts.map(({ prompt, parameter }) => `  printf '${prompt}: '; read -rs ${parameter}; echo`),
      `  printf '${config}' ${names.map((name) => `"$${name}"`).join(" ")} |`,
      `    curl -sS --config - ${options.join(" ")} \\`,
      `      ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r7)(address)}`,
      ")"
    ].join("\n")
  );
}
function graphAddress({ graphApiUrl, graphApiVersion }, path) {
  return `${graphApiUrl.replace(/\/+$/, "")}/${graphApiVersion}/${path}`;
}
function storeStep({ config, links }, what) {
  const { source } = config;
  const secret = (0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r7)(source.secret);
  if (source.kind === "organization") {
    const page2 = `${links.serverUrl}/organizations/${encodeURIComponent(source.organization)}/settings/secrets/actions`;
    return `${what} In [the organization's secrets](${linkTarget(page2)}), edit ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(source.secret)} and paste it as the new value. (\`gh secret set\` would also change which repositories may read the secret.)`;
  }
  const page = `${links.serverUrl}/${source.repository}/settings/${settingsPage(source)}`;
  if (source.kind === "repository" && source.store === "agents") {
    return `${what} In [the repository's settings](${linkTarget(page)}), edit ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(source.secret)}.`;
  }
  const where = source.kind === "environment" ? ` --env ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r7)(source.environment)}` : source.store === "actions" ? "" : ` --app ${source.store}`;
  const command = (0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)(
    "bash",
    `gh secret set ${secret} --repo ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r7)(repositoryForGh(source.repository, links))}${where}`
  );
  return `${what} This asks for it; paste it there. (Or use [the repository's settings](${linkTarget(page)}).)

${command}`;
}
function settingsPage(source) {
  return source.kind === "environment" ? "environments" : `secrets/${source.store}`;
}
function repositoryForGh(repository, { serverUrl }) {
  const { host } = new URL(serverUrl);
  return host === "github.com" ? repository : `${host}/${repository}`;
}
function runStep({ links }) {
  return `${workflowLink({ links }, "Run the workflow")}: it checks the token and closes this issue.`;
}
function workflowLink({ links }, text) {
  const { serverUrl, repository, workflowFile } = links;
  const page = workflowFile === void 0 ? `${serverUrl}/${repository}/actions` : `${serverUrl}/${repository}/actions/workflows/${encodeURIComponent(workflowFile)}`;
  return `[${text}](${linkTarget(page)})`;
}
function redirectNote({ config }) {
  return `If Meta shows an error in place of a login: ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(config.redirectUri)} must be listed in ${appDashboard(config, "", "the app")} under Facebook Login, Settings, Valid OAuth Redirect URIs${isLoopback(config.redirectUri) ? "; a localhost address works only while the app is in development mode" : ""}.`;
}
function unknownOwnerNote({ facts, config, links }) {
  return facts.kind === "unknown" ? `If the secret held a system user's token: make a new one in [Business settings](https://business.facebook.com/settings/system-users) instead, and store that in ${(0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(config.name)}. Then ${workflowLink({ links }, "run the workflow")}.` : "";
}
function appDashboard({ app }, settings, text) {
  const page = settings === "" ? "dashboard" : `settings/${settings}`;
  const address = app === void 0 ? "" : `${encodeURIComponent(app.id)}/${page}/`;
  return `[${text}](https://developers.facebook.com/apps/${address})`;
}
function list(names, most = 30) {
  const shown = names.slice(0, most).map((name) => (0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name, 80));
  const rest = names.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
}
function sections(...parts) {
  return parts.filter((part) => part !== "").join("\n\n");
}
function numbered(steps) {
  return steps.map((step, index) => `${index + 1}. ${step.replace(/\n(?=.)/g, "\n   ")}`).join("\n");
}
function folded(summary, content) {
  return `<details>
<summary>${summary}</summary>

${content}

</details>`;
}
function linkTarget(url) {
  return url.replace(
    /[()<>\s\\]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`
  );
}
function isLoopback(address) {
  return /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/i.test(address);
}




/***/ }),

/***/ 1871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./build/chunk-NWJ63BY4.js
var chunk_NWJ63BY4 = __webpack_require__(593);
;// CONCATENATED MODULE: ./build/chunk-MS2MME3Q.js


// src/refresh/heartbeat.ts
var PING_MS = 1e4;
var PROVED = /* @__PURE__ */ new Set(["healthy", "refreshed", "attention"]);
async function pingHeartbeat({ heartbeatUrl, mode }, reports, runtime) {
  if (heartbeatUrl === void 0 || mode === "dry-run" || !reports.every(({ outcome }) => PROVED.has(outcome)))
    return void 0;
  const url = heartbeatUrl.reveal();
  const send = (0,chunk_NWJ63BY4/* boundedFetch */.A)(runtime, new URL(url).origin, (0,chunk_NWJ63BY4/* startBudget */.cg)(PING_MS, runtime.now));
  try {
    const answer = await send(url);
    return answer.ok ? void 0 : `heartbeat-url answered with HTTP ${answer.status}.`;
  } catch (error) {
    if (!(error instanceof chunk_NWJ63BY4/* Unanswered */.XX)) throw error;
    return `heartbeat-url could not be reached (${error.message}).`;
  }
}



// EXTERNAL MODULE: ./build/chunk-D66LAAIV.js
var chunk_D66LAAIV = __webpack_require__(1475);
// EXTERNAL MODULE: ./build/chunk-XAQCJZBT.js
var chunk_XAQCJZBT = __webpack_require__(3595);
// EXTERNAL MODULE: ./build/chunk-5FMU6FIH.js
var chunk_5FMU6FIH = __webpack_require__(1054);
// EXTERNAL MODULE: ./build/chunk-AT37XLH7.js
var chunk_AT37XLH7 = __webpack_require__(9476);
;// CONCATENATED MODULE: ./build/chunk-XLRCNGRS.js



// src/refresh/report-entry.ts
function reportEntry(report) {
  return {
    secret: report.secret,
    outcome: report.outcome,
    reason: report.reason,
    refreshed: report.refreshed,
    token_kind: report.facts.kind,
    expires_at: (0,chunk_5FMU6FIH/* isoExpiry */.r)(report.facts.expiresAt),
    data_access_expires_at: (0,chunk_5FMU6FIH/* isoExpiry */.r)(report.facts.dataAccessExpiresAt),
    days_left: daysLeft(report) ?? null,
    failed_targets: report.failedTargets.map(({ location }) => location),
    repaired_targets: report.repairedTargets,
    issue_url: report.issueUrl ?? ""
  };
}
function daysLeft({ facts, now }) {
  return now === void 0 ? void 0 : (0,chunk_AT37XLH7/* wholeDaysLeft */.ah)(facts.expiresAt, now);
}



// EXTERNAL MODULE: ./build/chunk-HT47DEYH.js
var chunk_HT47DEYH = __webpack_require__(6181);
// EXTERNAL MODULE: ./build/chunk-OIRZCA2N.js
var chunk_OIRZCA2N = __webpack_require__(758);
// EXTERNAL MODULE: ./build/chunk-VYIVAZNS.js
var chunk_VYIVAZNS = __webpack_require__(656);
// EXTERNAL MODULE: ./build/chunk-I7TXE3IP.js
var chunk_I7TXE3IP = __webpack_require__(9199);
// EXTERNAL MODULE: ./build/chunk-FUTKJSAF.js
var chunk_FUTKJSAF = __webpack_require__(5874);
// EXTERNAL MODULE: ./build/chunk-36V37WCC.js
var chunk_36V37WCC = __webpack_require__(6168);
;// CONCATENATED MODULE: ./build/publish-EFRKYPM3.js















// src/messages/gantt.ts
function gantt(report) {
  const { facts, now, nextRefreshAt, warnAt } = report;
  const { expiresAt, dataAccessExpiresAt } = facts;
  if (now === void 0 || typeof expiresAt !== "number") return void 0;
  const from = facts.issuedAt ?? now;
  if (expiresAt - from < 2 * chunk_AT37XLH7/* DAY */.d_) return void 0;
  const dates = [from, now, expiresAt, dataAccessExpiresAt].filter((date) => typeof date === "number");
  const weeks = (Math.max(...dates) - Math.min(...dates)) / chunk_AT37XLH7/* DAY */.d_ / 7;
  return (0,chunk_I7TXE3IP/* fenced */.OF)(
    "mermaid",
    [
      LAYOUT,
      "gantt",
      `  title ${label(report.secret)}`,
      "  dateFormat YYYY-MM-DD",
      "  axisFormat %b %d",
      `  tickInterval ${Math.max(1, Math.ceil(weeks / MOST_TICKS))}week`,
      // Mermaid's own marker would move with the day on which somebody looks.
      "  todayMarker off",
      ...bar("valid", "done", from, expiresAt),
      ...nextRefreshAt === void 0 ? [] : bar("refresh", "active", Math.max(nextRefreshAt, from), expiresAt),
      ...warnAt === void 0 ? [] : bar("warning", "crit", Math.max(warnAt, from), expiresAt),
      ...milestone("this run", now),
      ...milestone(`${expiresAt > now ? "ends" : "ended"} ${(0,chunk_AT37XLH7/* isoDay */.kh)(expiresAt)}`, expiresAt),
      ...typeof dataAccessExpiresAt === "number" ? bar("data access", "done", Math.min(from, dataAccessExpiresAt), dataAccessExpiresAt) : []
    ].join("\n")
  );
}
var MOST_TICKS = 5;
var LAYOUT = '%%{init: {"gantt": {"useWidth": 420, "leftPadding": 16, "rightPadding": 16, "fontSize": 14, "barHeight": 22, "topPadding": 50}}}%%';
function bar(name, style, from, to) {
  return (0,chunk_AT37XLH7/* isoDay */.kh)(from) < (0,chunk_AT37XLH7/* isoDay */.kh)(to) ? [`  ${name} :${style}, ${(0,chunk_AT37XLH7/* isoDay */.kh)(from)}, ${(0,chunk_AT37XLH7/* isoDay */.kh)(to)}`] : [];
}
function milestone(name, at) {
  return [`  ${name} :milestone, ${(0,chunk_AT37XLH7/* isoDay */.kh)(at)}, 0d`];
}
function label(text) {
  return (0,chunk_I7TXE3IP/* plain */.pj)(text, 60).replace(/[^\p{L}\p{N}_. -]/gu, " ").trim() || "token";
}

// src/messages/summary.ts
var FLEET = 10;
var MOST_DETAILS = 20;
var MOST_PICTURES = 4;
var LONGEST_TABLE = 2e5;
function jobSummary(reports, run) {
  const sorted = [...reports].sort(worstFirst);
  const withProblem = sorted.filter(({ outcome }) => (0,chunk_HT47DEYH/* isGraver */.Cg)(outcome, "refreshed"));
  const fine = sorted.filter(({ outcome }) => !(0,chunk_HT47DEYH/* isGraver */.Cg)(outcome, "refreshed"));
  const isFleet = sorted.length > FLEET;
  const charts = (isFleet ? withProblem : sorted).flatMap((report) => gantt(report) ?? []).slice(0, MOST_PICTURES);
  return `${(0,chunk_D66LAAIV/* sections */.V0)(
    "## Meta tokens",
    headline(sorted, run),
    scheduleWarning(run),
    ...isFleet ? [table(withProblem), foldedTable(fine)] : [table(sorted)],
    ...withProblem.slice(0, MOST_DETAILS).map((report) => details(report, run)),
    ...charts
  )}
`;
}
function worstFirst(one, other) {
  if (one.outcome !== other.outcome) return (0,chunk_HT47DEYH/* isGraver */.Cg)(one.outcome, other.outcome) ? -1 : 1;
  const difference = endOf(one) - endOf(other);
  return Number.isNaN(difference) || difference === 0 ? one.secret.localeCompare(other.secret) : difference;
}
function endOf({ facts }) {
  return typeof facts.expiresAt === "number" ? facts.expiresAt : Number.POSITIVE_INFINITY;
}
function headline(reports, { mode }) {
  const counts = chunk_HT47DEYH/* OUTCOMES */.im.flatMap((outcome) => {
    const number = reports.filter((report) => report.outcome === outcome).length;
    return number === 0 ? [] : [`${number} ${outcome}`];
  });
  return [
    `**${whoActs(reports)}.**`,
    ...reports.length > 1 ? [`${(0,chunk_OIRZCA2N/* count */.U9)(reports.length, "token")}: ${counts.join(", ")}.`] : [],
    ...modeText(mode)
  ].join(" ");
}
function whoActs(reports) {
  const asking = reports.filter(
    ({ outcome }) => (0,chunk_HT47DEYH/* isGraver */.Cg)(outcome, "refreshed") && outcome !== "inconclusive"
  );
  if (asking.length > 0) {
    return reports.length === 1 ? "This token needs a person" : `${asking.length} of ${reports.length} tokens ${asking.length === 1 ? "needs" : "need"} a person`;
  }
  return reports.some(({ outcome }) => outcome === "inconclusive") ? "Nothing to do yet: the next run tries again" : "Nothing to do";
}
function scheduleWarning({ schedule }) {
  if (schedule === void 0) return "";
  const page = (0,chunk_D66LAAIV/* workflowLink */.k1)(schedule, "the workflow's page");
  return `\u26A0\uFE0F GitHub switches this schedule off on **${(0,chunk_AT37XLH7/* isoDay */.kh)(schedule.endsAt)}**, 60 days after the last push. To keep it, open ${page} by then and choose **Continue running workflow**, or push a commit.`;
}
function modeText(mode) {
  switch (mode) {
    case "refresh":
      return [];
    case "check":
      return ["This run looked at Meta only and changed nothing."];
    case "dry-run":
      return ["This was a dry run: nothing was changed."];
    case "reauthorize":
      return ["This run was for a new login."];
  }
}
function table(reports) {
  if (reports.length === 0) return "";
  const rows = [];
  let length = 0;
  for (const report of reports) {
    const row = rowOf(report);
    length += row.length;
    if (length > LONGEST_TABLE) break;
    rows.push(row);
  }
  const rest = reports.length - rows.length;
  return [
    "| Secret | State |",
    "|:--|:--|",
    ...rows,
    ...rest > 0 ? [`| and ${rest} more | in the log |`] : []
  ].join("\n");
}
function rowOf(report) {
  const { outcome, reason } = report;
  const lines = [
    `${signOf(outcome)} **${outcome}**: ${(0,chunk_I7TXE3IP/* sentence */.em)((0,chunk_VYIVAZNS/* explain */.WE)(reason).title)}`,
    ...ends(report),
    next(report)
  ];
  return `| ${(0,chunk_I7TXE3IP/* code */.aY)(report.location, 100)} | ${lines.join("<br>")} |`;
}
function signOf(outcome) {
  switch (outcome) {
    case "healthy":
    case "refreshed":
      return "\u2705";
    case "superseded":
      return "\u23ED\uFE0F";
    case "attention":
    case "partial":
      return "\u26A0\uFE0F";
    case "inconclusive":
      return "\u2753";
    case "misconfigured":
    case "reauthorize":
      return "\u274C";
  }
}
function ends({ facts: { expiresAt, dataAccessExpiresAt }, now = 0 }) {
  return [
    ...typeof expiresAt === "number" ? [endText(expiresAt, now)] : [],
    ...typeof dataAccessExpiresAt === "number" ? [dataAccessText(dataAccessExpiresAt, now)] : []
  ];
}
function endText(endsAt, now) {
  return endsAt > now ? `Ends ${(0,chunk_AT37XLH7/* isoDay */.kh)(endsAt)} (${(0,chunk_OIRZCA2N/* timeLeft */.f$)(endsAt, now)})` : `Ended ${(0,chunk_AT37XLH7/* isoDay */.kh)(endsAt)}`;
}
function dataAccessText(endsAt, now) {
  return `Data access ${endsAt > now ? "ends" : "ended"} ${(0,chunk_AT37XLH7/* isoDay */.kh)(endsAt)}`;
}
function next({ outcome, nextRefreshAt, now = 0, issueUrl, facts }) {
  if (issueUrl !== void 0) return `**[What to do](${(0,chunk_D66LAAIV/* linkTarget */.Cm)(issueUrl)})**`;
  if ((0,chunk_HT47DEYH/* isGraver */.Cg)(outcome, "attention"))
    return outcome === "inconclusive" ? "The next run tries again" : "What to do stands below";
  if (facts.expiresAt === "never") return "Never ends";
  if (nextRefreshAt === void 0) return "The next run looks again";
  return nextRefreshAt > now ? `Refresh from ${(0,chunk_AT37XLH7/* isoDay */.kh)(nextRefreshAt)} on` : "The next run asks Meta again";
}
function foldedTable(reports) {
  if (reports.length === 0) return "";
  return `<details>
<summary>${(0,chunk_OIRZCA2N/* count */.U9)(reports.length, "token")} without trouble</summary>

${table(reports)}

</details>`;
}
function details(report, run) {
  const reasons = [.../* @__PURE__ */ new Set([report.reason, ...graveReasons(report)])];
  return (0,chunk_D66LAAIV/* sections */.V0)(
    `### ${(0,chunk_I7TXE3IP/* code */.aY)(report.location)}`,
    report.issueUrl === void 0 ? "" : `**[What to do, step by step](${(0,chunk_D66LAAIV/* linkTarget */.Cm)(report.issueUrl)})**`,
    ...reasons.map((reason) => paragraph(reason, report, run)),
    report.failedTargets.map(({ location, why, hint }) => `- ${(0,chunk_I7TXE3IP/* code */.aY)(location)}: ${(0,chunk_I7TXE3IP/* sentence */.em)(`${why} ${hint}`)}`).slice(0, MOST_DETAILS).join("\n")
  );
}
function graveReasons({ findings }) {
  return findings.filter(({ outcome }) => (0,chunk_HT47DEYH/* isGraver */.Cg)(outcome, "refreshed")).map(({ reason }) => reason);
}
function paragraph(reason, report, { docsUrl }) {
  const name = docsUrl === void 0 ? `\`${(0,chunk_FUTKJSAF/* codeOf */.$)(reason)}\`` : `[\`${(0,chunk_FUTKJSAF/* codeOf */.$)(reason)}\`](${(0,chunk_D66LAAIV/* linkTarget */.Cm)((0,chunk_VYIVAZNS/* troubleshootingLink */.rT)(reason, docsUrl))})`;
  const { what, hint } = (0,chunk_VYIVAZNS/* explain */.WE)(reason);
  return `${name} ${(0,chunk_I7TXE3IP/* sentence */.em)(reason === "target-not-written" ? `${what} ${hint}` : (0,chunk_XAQCJZBT/* findingText */.NK)(reason, report))}`;
}

// src/action/outputs.ts
function gravestReport(reports) {
  return [...reports].sort(
    (one, other) => chunk_HT47DEYH/* OUTCOMES */.im.indexOf(one.outcome) - chunk_HT47DEYH/* OUTCOMES */.im.indexOf(other.outcome) || endOf2(one) - endOf2(other)
  )[0];
}
function outputsOf(reports) {
  const gravest = gravestReport(reports);
  if (gravest === void 0) return {};
  return {
    outcome: gravest.outcome,
    refreshed: String(reports.some(({ refreshed }) => refreshed)),
    "token-kind": gravest.facts.kind,
    "expires-at": (0,chunk_5FMU6FIH/* isoExpiry */.r)(gravest.facts.expiresAt),
    "data-access-expires-at": (0,chunk_5FMU6FIH/* isoExpiry */.r)(gravest.facts.dataAccessExpiresAt),
    "days-left": String(daysLeft(gravest) ?? ""),
    "issue-url": gravest.issueUrl ?? "",
    report: JSON.stringify(reports.map(reportEntry))
  };
}
function endOf2({ facts: { expiresAt } }) {
  return typeof expiresAt === "number" ? expiresAt : Number.POSITIVE_INFINITY;
}

// src/action/publish.ts
async function publish(reports, { options, location, services, runtime }, runner) {
  const heartbeatProblem = await pingHeartbeat(options, reports, runtime);
  const schedule = await scheduleToSave(reports, services);
  for (const [name, value] of Object.entries(outputsOf(reports))) runner.output(name, value);
  for (const annotation of reports.flatMap((report) => (0,chunk_XAQCJZBT/* annotationsOf */.Ih)(report, location.docsUrl))) {
    runner.annotate(annotation.level, annotation.title, annotation.message);
  }
  if (heartbeatProblem !== void 0) runner.annotate("warning", "Heartbeat", heartbeatProblem);
  runner.summarize(
    jobSummary(reports, {
      mode: options.mode,
      ...location.docsUrl && { docsUrl: location.docsUrl },
      ...schedule && { schedule }
    })
  );
  if (reports.some(({ outcome }) => (0,chunk_HT47DEYH/* fails */.c6)(outcome))) runner.fail();
}
async function scheduleToSave(reports, services) {
  const now = reports.find((report) => report.now !== void 0)?.now;
  const isQuiet = reports.length === 1 && reports[0]?.issueUrl === void 0;
  const activity = await services.activity(!isQuiet);
  const endsAt = activity && now !== void 0 ? (0,chunk_XAQCJZBT/* scheduleEnd */.LD)(activity, now) : void 0;
  return endsAt === void 0 ? void 0 : { endsAt, links: services.links };
}



/***/ })

};
