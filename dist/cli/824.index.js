export const id = 824;
export const ids = [824];
export const modules = {

/***/ 9199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
function plain(text, longest = LONGEST) {
  const line = text.replace(INVISIBLE, " ").replace(/\s+/gu, " ").trim();
  const characters = [...line];
  return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join("")}\u2026`;
}
function code(text, longest = LONGEST) {
  const inside = plain(text, longest).replaceAll("`", "\xB4").replaceAll("<", "\u2039").replaceAll(">", "\u203A").replaceAll("|", "\xA6");
  return inside === "" ? "`?`" : `\`${inside}\``;
}
var ADDRESS = /https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~%-]+)*\/?(?<!\.)/g;
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
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
function escapeMarkdown(text) {
  return text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? "").replace(/[\\`*[\]|~$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\$&").replace(/@|#|GH-(?=\d)|:(?=\/\/|[\w+-]+:)|www(?=\.)/gi, "$&&#8203;");
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

/***/ 3817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ commandWord),
/* harmony export */   MZ: () => (/* binding */ usesOf),
/* harmony export */   OW: () => (/* binding */ programCommand),
/* harmony export */   ax: () => (/* binding */ programSource),
/* harmony export */   f0: () => (/* binding */ readAction),
/* harmony export */   fJ: () => (/* binding */ repositoryWord)
/* harmony export */ });
/* harmony import */ var _chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9199);


// src/messages/command.ts
function programSource(clues) {
  const { action, actionRepository, actionRef, localRepository, packageRepository, origin, host } = clues;
  if (action !== void 0) return readAction(action, host);
  if (actionRepository) return readAction(`${actionRepository}@${actionRef ?? ""}`, host);
  if (localRepository !== void 0) return { host, repository: localRepository };
  if (packageRepository === void 0) return origin;
  const ref = packageRepository.ref ?? clues.versionTag;
  return { ...packageRepository, ...ref === void 0 ? {} : { ref } };
}
function readAction(action, host) {
  const [, given, repository, ref] = /^(?:([\w.-]+(?::\d+)?)\/)?([\w-][\w.-]*\/[\w.-]+)@([\w./-]{0,200})$/.exec(action) ?? [];
  if (repository === void 0) return void 0;
  return { host: given ?? host, repository, ...ref ? { ref } : {} };
}
function usesOf({ repository, ref }) {
  return ref === void 0 ? void 0 : `${repository}@${ref}`;
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
  const line = (0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text, 2e3);
  if (/^[\w./:+-][\w./:@+#-]*$/.test(line)) return line;
  return /[$`"\\!]/.test(line) ? `'${line.replaceAll("'", `'\\''`)}'` : `"${line}"`;
}




/***/ }),

/***/ 7824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sandbox: () => (/* binding */ sandbox)
/* harmony export */ });
/* harmony import */ var _chunk_JEZBFG4F_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(559);
/* harmony import */ var _chunk_L2DLWHYR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4916);
/* harmony import */ var _chunk_ZNYTGKPH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3817);
/* harmony import */ var _chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9199);
/* harmony import */ var _chunk_Q54FQ7XG_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7671);
/* harmony import */ var _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8177);
/* harmony import */ var _chunk_ZDF67V4R_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1835);
/* harmony import */ var _chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4790);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9914);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1287);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8474);
/* harmony import */ var _hono_node_server__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4735);
/* harmony import */ var hono__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8934);
/* harmony import */ var hono_html__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5621);












// src/cli/rehearsal/page.ts




var ACTS = {
  "Run the workflow": (stage, signal) => stage.run(signal),
  "Store a token for an hour": (stage) => stage.pasteExplorerToken(),
  "Store a 60-day token": (stage) => stage.storeLoginToken(),
  "Store an Instagram token for an hour": (stage) => stage.storePlatformToken("instagram"),
  "Store a Threads token for an hour": (stage) => stage.storePlatformToken("threads"),
  "Store a system user's token": (stage) => stage.storeSystemUserToken(),
  "Change the password": (stage) => stage.changePassword(),
  "Revoke the stored token": (stage) => stage.revokeToken()
};
var TURNS = [
  ["1 hour", { hours: 1 }],
  ["1 day", { days: 1 }],
  ["1 week", { days: 7 }],
  ["30 days", { days: 30 }]
];
var FAULTS = {
  "Meta answers 500": {
    service: "meta",
    call: "*",
    kind: "status",
    status: 500,
    times: Number.POSITIVE_INFINITY
  },
  "Meta limits the rate": { service: "meta", call: "*", kind: "rate-limit", times: Number.POSITIVE_INFINITY },
  "Meta cannot be reached": { service: "meta", call: "*", kind: "refuse", times: Number.POSITIVE_INFINITY },
  "Meta answers with a web page": {
    service: "meta",
    call: "*",
    kind: "html",
    times: Number.POSITIVE_INFINITY
  },
  "GitHub answers 503": {
    service: "github",
    call: "*",
    kind: "status",
    status: 503,
    times: Number.POSITIVE_INFINITY
  },
  "GitHub cannot be reached": {
    service: "github",
    call: "*",
    kind: "refuse",
    times: Number.POSITIVE_INFINITY
  },
  "Replies to writes of the secret are lost": {
    service: "github",
    call: "secret.put",
    kind: "lost-reply",
    times: Number.POSITIVE_INFINITY
  }
};
var EXTENSIONS = ["same-string", "new-string-same-date", "extends", "refused"];
var LAST_REQUESTS = 12;
async function servePage(stage, sandbox2, port, signal) {
  const on = /* @__PURE__ */ new Set();
  const app = new hono__WEBPACK_IMPORTED_MODULE_12__/* .Hono */ .$();
  app.get("/", (context) => context.html(controlPage(stage, sandbox2, on)));
  app.get("/:owner/:repo/issues/:number", (context) => {
    const issue = stage.issues.find(({ number }) => String(number) === context.req.param("number"));
    return issue === void 0 ? context.notFound() : context.html(issuePage(issue));
  });
  app.get("/:owner/:repo/*", (context) => context.redirect("/"));
  app.use(async (context, next) => {
    const origin = context.req.header("origin");
    if (origin !== void 0 && new URL(origin).host !== context.req.header("host"))
      return context.text("", 403);
    return next();
  });
  app.post("/act", async (context) => {
    await ACTS[await field(context.req.raw, "act")]?.(stage, signal);
    return context.redirect("/", 303);
  });
  app.post("/turn", async (context) => {
    const by = await field(context.req.raw, "by");
    const duration = TURNS.find(([name]) => name === by)?.[1];
    if (duration !== void 0) sandbox2.clock.advance(duration);
    return context.redirect("/", 303);
  });
  app.post("/fault", async (context) => {
    const name = await field(context.req.raw, "fault");
    if (on.has(name)) on.delete(name);
    else if (name in FAULTS) on.add(name);
    sandbox2.faults.clear();
    sandbox2.faults.add(...[...on].flatMap((fault) => FAULTS[fault] ?? []));
    return context.redirect("/", 303);
  });
  app.post("/extension", async (context) => {
    const chosen = await field(context.req.raw, "extension");
    const known = EXTENSIONS.find((extension) => extension === chosen);
    if (known !== void 0) sandbox2.meta.behaviour.longToLong = known;
    return context.redirect("/", 303);
  });
  const server = (0,_hono_node_server__WEBPACK_IMPORTED_MODULE_11__/* .createAdaptorServer */ .b$)({ fetch: app.fetch, overrideGlobalObjects: false });
  server.listen(port, "127.0.0.1");
  await (0,node_events__WEBPACK_IMPORTED_MODULE_10__.once)(server, "listening");
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: async () => {
      const closed = (0,node_events__WEBPACK_IMPORTED_MODULE_10__.once)(server, "close");
      server.close();
      if ("closeAllConnections" in server) server.closeAllConnections();
      await closed;
    }
  };
}
async function field(request, name) {
  return new URLSearchParams(await request.text()).get(name) ?? "";
}
function controlPage(stage, sandbox2, on) {
  const { clock, journal, meta } = sandbox2;
  const exchanges = journal.exchanges().slice(-LAST_REQUESTS).reverse();
  return page(
    "Sandbox",
    (0,hono_html__WEBPACK_IMPORTED_MODULE_13__/* .html */ .q)`<h1>Sandbox</h1>
      <p>It is <strong>${new Date(clock.now()).toUTCString()}</strong>.
        <code>${_chunk_JEZBFG4F_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET */ .bB}</code> in <code>${_chunk_JEZBFG4F_js__WEBPACK_IMPORTED_MODULE_0__/* .REPOSITORY */ .Bw}</code> holds <strong>${tokenText(stage)}</strong>.</p>
      <h2>Clock</h2>
      ${buttons(
      "/turn",
      "by",
      TURNS.map(([name]) => name),
      /* @__PURE__ */ new Set(),
      "+ "
    )}
      <h2>People and runs</h2>
      ${buttons("/act", "act", Object.keys(ACTS), /* @__PURE__ */ new Set())}
      <p><a href="${buildDialogUrl(stage, sandbox2)}">Log in: the dialog</a>.
        It leads back to <code>http://localhost:8080/</code>, where <code>login</code> listens.
        <a href="${buildPlatformDialogUrl("instagram", stage, sandbox2)}">Instagram's</a> and
        <a href="${buildPlatformDialogUrl("threads", stage, sandbox2)}">Threads'</a> lead to <code>https://localhost/</code>,
        whose address is pasted.
        <a href="${meta.url}/device">Device login</a>.</p>
      <h2>Asked to extend a person's 60-day token, Meta gives</h2>
      ${buttons("/extension", "extension", EXTENSIONS, /* @__PURE__ */ new Set([meta.behaviour.longToLong]))}
      <h2>Faults</h2>
      ${buttons("/fault", "fault", Object.keys(FAULTS), on)}
      <h2>Issues</h2>
      ${stage.issues.length === 0 ? (0,hono_html__WEBPACK_IMPORTED_MODULE_13__/* .html */ .q)`<p>None.</p>` : (0,hono_html__WEBPACK_IMPORTED_MODULE_13__/* .html */ .q)`<ul>${stage.issues.map(
      ({ number, title, state }) => (0,hono_html__WEBPACK_IMPORTED_MODULE_13__/* .html */ .q)`<li><a href="/${_chunk_JEZBFG4F_js__WEBPACK_IMPORTED_MODULE_0__/* .REPOSITORY */ .Bw}/issues/${number}">#${number} ${title}</a> (${state})</li>`
    )}</ul>`}
      <h2>Last requests</h2>
      <table>${exchanges.map(
      ({ service, method, path, status, fault }) => (0,hono_html__WEBPACK_IMPORTED_MODULE_13__/* .html */ .q)`<tr><td>${service}</td><td>${method} ${path}</td><td>${status ?? ""} ${fault ?? ""}</td></tr>`
    )}</table>`
  );
}
function tokenText({ token: { kind, alive, left } }) {
  if (!alive) return `a dead token (${kind})`;
  const days = Math.floor(left / 86400);
  return `a valid token (${kind}), ${days > 0 ? `${days} days` : `${Math.floor(left / 60)} minutes`} left`;
}
function buildDialogUrl(stage, { meta }) {
  const url = new URL("/v25.0/dialog/oauth", meta.dialogUrl);
  url.searchParams.set("client_id", stage.environment.META_APP_ID ?? "");
  url.searchParams.set("redirect_uri", "http://localhost:8080/");
  url.searchParams.set("response_type", "code");
  url.searchParams.set("scope", "ads_read,read_insights");
  return url.href;
}
function buildPlatformDialogUrl(platform, { environment }, { meta }) {
  const isInstagram = platform === "instagram";
  const url = new URL(`${isInstagram ? meta.instagramDialogUrl : meta.threadsDialogUrl}/oauth/authorize`);
  url.searchParams.set(
    "client_id",
    (isInstagram ? environment.INSTAGRAM_APP_ID : environment.THREADS_APP_ID) ?? ""
  );
  url.searchParams.set("redirect_uri", "https://localhost/");
  url.searchParams.set("response_type", "code");
  url.searchParams.set("scope", isInstagram ? "instagram_business_basic" : "threads_basic");
  return url.href;
}
function buttons(action, name, values, pressed, prefix = "") {
  return (0,hono_html__WEBPACK_IMPORTED_MODULE_13__/* .html */ .q)`<form method="post" action="${action}">${values.map(
    (value) => (0,hono_html__WEBPACK_IMPORTED_MODULE_13__/* .html */ .q)`<button name="${name}" value="${value}" aria-pressed="${String(pressed.has(value))}">${prefix}${value}</button> `
  )}</form>`;
}
function issuePage({ number, title, state, body, comments }) {
  return page(
    title,
    (0,hono_html__WEBPACK_IMPORTED_MODULE_13__/* .html */ .q)`<p><a href="/">Sandbox</a></p>
      <h1>${title} <small>#${number}, ${state}</small></h1>
      <pre>${body ?? ""}</pre>
      ${comments.map(({ body: text, user }) => (0,hono_html__WEBPACK_IMPORTED_MODULE_13__/* .html */ .q)`<h2>${user.login}</h2><pre>${text}</pre>`)}`
  );
}
function page(title, content) {
  return (0,hono_html__WEBPACK_IMPORTED_MODULE_13__/* .html */ .q)`<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title} (sandbox)</title>
    <style>
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 0 auto; padding: 1rem; }
      h2 { font-size: 1.1rem; margin: 1.5rem 0 0.5rem; }
      button { font: inherit; padding: 0.4rem 0.8rem; margin: 0 0.25rem 0.5rem 0; border-radius: 0.5rem; border: 1px solid #8888; background: transparent; color: inherit; cursor: pointer; }
      button[aria-pressed="true"] { background: #357; color: #fff; }
      pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid #8888; border-radius: 0.5rem; padding: 1rem; }
      table { border-spacing: 0.75rem 0; margin-left: -0.75rem; overflow-wrap: anywhere; }
    </style>
  </head>
  <body><main>${content}</main></body>
</html>`;
}

// src/cli/sandbox.ts
var SECOND_MS = 1e3;
async function sandbox(options, context) {
  const { out, notes } = context.terminal;
  const start = options.start === void 0 ? context.runtime.now() : Date.parse(options.start);
  if (Number.isNaN(start))
    throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz("--start", "must be a date.", "Example: --start 2026-01-05T06:00:00Z");
  const runtime = {
    metaPort: readPort("--meta-port", options.metaPort ?? "8471"),
    githubPort: readPort("--github-port", options.githubPort ?? "8472")
  };
  const pagePort = readPort("--page-port", options.pagePort ?? "8470");
  const actionFile = await (0,_chunk_JEZBFG4F_js__WEBPACK_IMPORTED_MODULE_0__/* .builtAction */ .l0)(context.programFile, options.action);
  await context.interruption.during(
    (signal) => (0,_chunk_JEZBFG4F_js__WEBPACK_IMPORTED_MODULE_0__/* .onStage */ .GN)({ actionFile, start, ...runtime }, async (stage, world) => {
      stage.storeLoginToken();
      stage.performDispatches(signal);
      const page2 = await servePage(stage, world, pagePort, signal);
      world.github.serverUrl = page2.url;
      const tick = setInterval(() => world.clock.advance({ seconds: 1 }), SECOND_MS);
      const environment = { ...stage.environment };
      const addresses = {
        graph_api_url: world.meta.graphUrl,
        dialog_url: world.meta.dialogUrl,
        instagram_api_url: world.meta.instagramUrl,
        instagram_login_url: world.meta.instagramLoginUrl,
        instagram_dialog_url: world.meta.instagramDialogUrl,
        threads_api_url: world.meta.threadsUrl,
        threads_dialog_url: world.meta.threadsDialogUrl,
        page_url: page2.url
      };
      if (options.json === true) out.line(JSON.stringify({ environment, ...addresses }));
      else {
        for (const [name, value] of Object.entries(environment)) out.line(`export ${name}='${value}'`);
        notes.line();
        const program = (0,_chunk_ZNYTGKPH_js__WEBPACK_IMPORTED_MODULE_2__/* .programCommand */ .OW)(void 0, context.programFile);
        for (const line of hints(addresses, program, (text) => notes.paint("bold", text))) notes.line(line);
      }
      await aborted(signal);
      clearInterval(tick);
      await page2.close();
    }).catch(portInUse)
  );
  return 0;
}
function hints(addresses, program, bold) {
  const { graph_api_url, dialog_url, page_url } = addresses;
  const meta = `--graph-api-url ${graph_api_url}`;
  const instagram = `--instagram-api-url ${addresses.instagram_api_url} --instagram-login-url ${addresses.instagram_login_url} --dialog-url ${addresses.instagram_dialog_url}`;
  const threads = `--threads-api-url ${addresses.threads_api_url} --dialog-url ${addresses.threads_dialog_url}`;
  return [
    "These stand for Meta and GitHub on this computer alone; the credentials are made up.",
    `To see a token refreshed, open ${bold(page_url)}:`,
    '  press "Store a token for an hour", then "Run the workflow". The clock, faults and the issue are there too.',
    "To try a command, paste the lines above into another terminal, then:",
    `  ${program} inspect ${meta}`,
    `  ${program} refresh --secret META_ACCESS_TOKEN ${meta}`,
    `  ${program} login --secret META_ACCESS_TOKEN ${meta} --dialog-url ${dialog_url}`,
    `  ${program} login --platform instagram --secret META_ACCESS_TOKEN ${instagram}`,
    `  ${program} login --platform threads --secret META_ACCESS_TOKEN ${threads}`,
    "Without these addresses a command contacts the real Meta.",
    "Ctrl-C ends it and leaves nothing behind."
  ];
}
function readPort(name, value) {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65535) {
    throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(name, "must be a port, or 0 for any free one.", `Example: ${name}: 8471`);
  }
  return Number(value);
}
function portInUse(error) {
  if (error.code !== "EADDRINUSE") throw error;
  throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(
    "sandbox",
    "finds a port in use.",
    "Is another one running? Other ports: --meta-port, --github-port, --page-port."
  );
}
function aborted(signal) {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}



/***/ })

};
