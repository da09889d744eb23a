export const id = 51;
export const ids = [51];
export const modules = {

/***/ 9776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ lifetimeBar)
/* harmony export */ });
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7492);


// src/cli/inspect/lifetime-bar.ts
var CELLS = 20;
function lifetimeBar(left, whole, out) {
  const full = Math.max(0, Math.ceil(Math.min(1, left / whole) * CELLS));
  const style = left < 7 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ ? "red" : left < 14 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ ? "yellow" : "green";
  return out.paint(style, "\u2588".repeat(full)) + out.paint("dim", "\u2591".repeat(CELLS - full));
}




/***/ }),

/***/ 7779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   Tc: () => (/* binding */ gitHubOf),
/* harmony export */   Zz: () => (/* binding */ readRemote),
/* harmony export */   bC: () => (/* binding */ isGitHubs),
/* harmony export */   m7: () => (/* binding */ findOwnAddress),
/* harmony export */   w1: () => (/* binding */ ownCommand),
/* harmony export */   yQ: () => (/* binding */ GITHUB_COM)
/* harmony export */ });
/* harmony import */ var _chunk_7B5JV6UZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6488);
/* harmony import */ var _chunk_AYJGIARV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1726);
/* harmony import */ var _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1838);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2184);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);





// src/net/github-hosts.ts
var GITHUB_COM = {
  apiUrl: "https://api.github.com",
  serverUrl: "https://github.com",
  host: "github.com"
};
function isGitHubs(host) {
  return host === GITHUB_COM.host || /^[\w-]+\.ghe\.com$/.test(host);
}
function gitHubOf(address) {
  const url = new URL(/^https?:\/\//i.test(address) ? address : `https://${address}`);
  if (/^(api\.|www\.)?github\.com$/.test(url.host)) return GITHUB_COM;
  const [, subdomain] = /^(?:api\.)?([\w-]+\.ghe\.com)$/.exec(url.host) ?? [];
  if (subdomain !== void 0) {
    return { apiUrl: `https://api.${subdomain}`, serverUrl: `https://${subdomain}`, host: subdomain };
  }
  const path2 = url.pathname.replace(/\/+$/, "").replace(/\/api\/v3$/, "");
  const serverUrl = url.origin + path2;
  return { apiUrl: `${serverUrl}/api/v3`, serverUrl, host: url.host };
}
var REPOSITORY = String.raw`(?<repository>\w[\w.-]*/[\w.-]+?)(?:\.git)?/?(?:#(?<ref>[\w./-]{1,200}))?`;
var FORMS = [
  // https://user@host/owner/name.git, git+https://…
  new RegExp(String.raw`^(?:git\+)?(?:https?|git)://(?:[^@/]*@)?(?<host>[\w.-]+(?::\d+)?)/${REPOSITORY}$`),
  // ssh://git@host:22/…, git+ssh://…: the port is not that of the pages.
  new RegExp(String.raw`^(?:git\+)?ssh://(?:[^@/]*@)?(?<host>[\w.-]+)(?::\d+)?/${REPOSITORY}$`),
  // git@host:owner/name.git
  new RegExp(String.raw`^[\w-]+@(?<host>[\w.-]+):${REPOSITORY}$`),
  // owner/name, as package.json may have it; github:owner/name, as npm writes it
  new RegExp(`^(?:github:)?${REPOSITORY}$`)
];
function readRemote(address) {
  for (const form of FORMS) {
    const { host = GITHUB_COM.host, repository, ref } = form.exec(address.trim())?.groups ?? {};
    if (repository === void 0 || /\/\.{1,2}$/.test(repository)) continue;
    const named = host.toLowerCase();
    return {
      host: named === "ssh.github.com" ? GITHUB_COM.host : named,
      repository,
      ...ref && { ref }
    };
  }
  return void 0;
}

// src/cli/own-address.ts


var NAME = "refresh-meta-token";
var LONGEST_MS = 5e3;
async function findOwnAddress(given) {
  const { action, env, programFile, host } = given;
  if (action !== void 0 && (0,_chunk_AYJGIARV_js__WEBPACK_IMPORTED_MODULE_4__/* .readAction */ .f0)(action, host)?.ref === void 0) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d("--action", "must be OWNER/NAME@REF.", `Example: --action acme/${NAME}@v1.0.0`);
  }
  const root = node_path__WEBPACK_IMPORTED_MODULE_3__.join(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(programFile)), "../..");
  const { version, repository } = await readPackage(root);
  return (0,_chunk_AYJGIARV_js__WEBPACK_IMPORTED_MODULE_4__/* .programSource */ .ax)({
    action,
    actionRepository: env.GITHUB_ACTION_REPOSITORY,
    actionRef: env.GITHUB_ACTION_REF,
    packageRepository: readRemote(addressOf(repository)),
    versionTag: `v${version}`,
    origin: await installedFrom(root) ?? await clonedFrom(root),
    host
  });
}
async function ownCommand({ env, programFile }, host = "github.com") {
  return (0,_chunk_AYJGIARV_js__WEBPACK_IMPORTED_MODULE_4__/* .programCommand */ .OW)(await findOwnAddress({ env, programFile, host }), programFile);
}
async function readPackage(folder) {
  try {
    return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, "package.json"), "utf8"));
  } catch {
    return {};
  }
}
function addressOf(repository) {
  const address = typeof repository === "object" && repository !== null && "url" in repository ? repository.url : repository;
  return typeof address === "string" ? address : "";
}
async function installedFrom(root) {
  if (node_path__WEBPACK_IMPORTED_MODULE_3__.basename(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(root)) !== "node_modules") return void 0;
  const { dependencies = {} } = await readPackage(node_path__WEBPACK_IMPORTED_MODULE_3__.join(root, "../.."));
  return readRemote(dependencies[NAME] ?? "");
}
async function clonedFrom(root) {
  const [top, origin, commit] = await Promise.all([
    git(root, "rev-parse", "--show-toplevel"),
    git(root, "remote", "get-url", "origin"),
    git(root, "rev-parse", "HEAD")
  ]);
  if (top === void 0 || await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(top) !== await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(root)) return void 0;
  const found = origin === void 0 ? void 0 : readRemote(origin);
  return found && { ...found, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_5__/* .present */ .E)({ ref: commit }) };
}
async function git(folder, ...words) {
  try {
    const printed = await (0,_chunk_7B5JV6UZ_js__WEBPACK_IMPORTED_MODULE_0__/* .outputOf */ .j)("git", ["-C", folder, ...words], { timeout: LONGEST_MS });
    return printed.trim() || void 0;
  } catch {
    return void 0;
  }
}




/***/ }),

/***/ 1681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var _chunk_4NS23I5D_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2355);
/* harmony import */ var _chunk_DLZ4SMWX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9776);
/* harmony import */ var _chunk_IZFVMFC5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7917);
/* harmony import */ var _chunk_ATV4BOWB_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6348);
/* harmony import */ var _chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2841);
/* harmony import */ var _chunk_PGDHEBI7_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7779);
/* harmony import */ var _chunk_7B5JV6UZ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6488);
/* harmony import */ var _chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5594);
/* harmony import */ var _chunk_THGRFSOC_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5829);
/* harmony import */ var _chunk_L2N6XHAH_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7002);
/* harmony import */ var _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7757);
/* harmony import */ var _chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3568);
/* harmony import */ var _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1838);
/* harmony import */ var _chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7470);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7492);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5313);






















// src/cli/rehearsal/story.ts
var STORY = [
  {
    day: 0,
    tells: "Ada makes a token in Meta's Graph API Explorer and pastes it into the secret META_ACCESS_TOKEN.",
    act: (stage) => stage.pasteExplorerToken(),
    outcome: "refreshed",
    holds: { kind: "user", days: 60 },
    issue: "none"
  },
  { day: 1, outcome: "healthy", holds: { kind: "user", days: 59 }, issue: "none" },
  { day: 20, outcome: "healthy", holds: { kind: "user", days: 40 }, issue: "none" },
  {
    day: 31,
    tells: "Half of its life is over, so each run asks Meta for a later date. Meta rarely gives one to a person.",
    outcome: "healthy",
    holds: { kind: "user", days: 29 },
    issue: "none"
  },
  {
    day: 47,
    tells: "Less than two weeks are left, and only a person can help. The token still works.",
    outcome: "attention",
    holds: { kind: "user", days: 13 },
    issue: "opened"
  },
  { day: 48, outcome: "attention", holds: { kind: "user", days: 12 }, issue: "open" },
  {
    day: 53,
    tells: "Nobody has logged in. The same issue says again that a week is left.",
    outcome: "attention",
    holds: { kind: "user", days: 7 },
    issue: "commented"
  },
  {
    day: 54,
    tells: "Ada opens the link in the issue, presses Connect, and stores the token that she gets: one for an hour.",
    act: (stage) => stage.followIssue(),
    outcome: "refreshed",
    holds: { kind: "user", days: 60 },
    issue: "closed"
  },
  { day: 55, outcome: "healthy", holds: { kind: "user", days: 59 }, issue: "none" },
  {
    day: 60,
    tells: "To avoid the next login, the team stores a 60-day token of a system user instead.",
    act: (stage) => stage.storeSystemUserToken(),
    outcome: "healthy",
    holds: { kind: "system-user", days: 59 },
    issue: "none"
  },
  {
    day: 92,
    tells: "It is due. Meta does refresh this kind: nobody has to do anything.",
    outcome: "refreshed",
    holds: { kind: "system-user", days: 60 },
    issue: "none"
  },
  {
    day: 124,
    tells: "And again, a month later.",
    outcome: "refreshed",
    holds: { kind: "system-user", days: 60 },
    issue: "none"
  },
  {
    day: 140,
    tells: "An administrator revokes the tokens of the system user. The next morning the issue says so.",
    act: (stage) => stage.revokeToken(),
    outcome: "reauthorize",
    holds: "dead",
    issue: "opened"
  },
  { day: 141, outcome: "reauthorize", holds: "dead", issue: "open" },
  {
    day: 142,
    tells: "A new token of the system user is stored.",
    act: (stage) => stage.storeSystemUserToken(),
    outcome: "healthy",
    holds: { kind: "system-user", days: 59 },
    issue: "closed"
  }
];

// src/cli/rehearsal/timeline.ts
var DAY = 86400;
var HOUR = 3600;
var LONGEST_LIFE = 60 * DAY;
var INDENT = " ".repeat(12);
function dayLines(day, previous, out) {
  const { scene, date, outcome, reason, before, after, requests, issue, faults } = day;
  const told = faults.map((fault) => `${INDENT}${out.paint("red", "not as expected:")} ${fault}`);
  const verdict = out.paint(outcomeStyle(outcome), `${sign(outcome)} ${outcome}`);
  const opensTo = `${(0,_chunk_DLZ4SMWX_js__WEBPACK_IMPORTED_MODULE_1__/* .lifetimeBar */ .j)(after.alive ? after.left : 0, LONGEST_LIFE, out)} ${tokenText(after)}`;
  if (scene.tells === void 0) {
    const gap = previous?.scene.tells === void 0 ? [] : [""];
    return [...gap, `${out.paint("dim", date)}  ${opensTo}, ${verdict}`, ...told];
  }
  const fact = (name, text) => `${INDENT}${out.paint("dim", name.padEnd(8))}${text}`;
  return [
    "",
    ...wrap(`${date}  ${scene.tells}`, out.columns).map(
      (line, index) => index === 0 ? `${out.paint("bold", date)}${line.slice(date.length)}` : line
    ),
    fact("found", tokenText(before)),
    ...wrap(
      `${INDENT}${"run".padEnd(8)}${sign(outcome)} ${outcome}. ${reasonText(reason)}`,
      out.columns,
      20
    ).map(
      (line, index) => index === 0 ? line.replace(`${sign(outcome)} ${outcome}`, verdict).replace("run", out.paint("dim", "run")) : line
    ),
    fact("secret", opensTo),
    ...issue === void 0 ? [] : issueLines(issue, out),
    fact("asked", out.paint("dim", `Meta ${times(requests.meta)}, GitHub ${times(requests.github)}`)),
    ...told
  ];
}
function issueLines({ number, what, says }, out) {
  const doing = { opened: "opened", commented: "told again", closed: "closed", open: "open", none: "" }[what];
  const [first = "", ...others] = wrap(
    `${INDENT}${"issue".padEnd(8)}#${number} ${doing}: ${readable(says)}`,
    out.columns,
    20
  );
  return [first.replace("issue", out.paint("dim", "issue")), ...others];
}
function readable(markdown) {
  return markdown.replace(/<!--[\s\S]*?-->/g, "").replaceAll("`", "").trim();
}
function reasonText(reason) {
  return reason === "" ? "" : (0,_chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_6__/* .explain */ .WE)(reason).what;
}
function tokenText({ kind, alive, left }) {
  const name = (0,_chunk_IZFVMFC5_js__WEBPACK_IMPORTED_MODULE_2__/* .kindText */ .uS)(kind);
  if (!alive) return `dead ${name}`;
  if (left < HOUR) return `short-lived ${name}, ${(0,_chunk_ATV4BOWB_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(Math.floor(left / 60), "minute")} left`;
  return `${name}, ${(0,_chunk_ATV4BOWB_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(Math.floor(left / DAY), "day")} left`;
}
function sign(outcome) {
  if (!(0,_chunk_4NS23I5D_js__WEBPACK_IMPORTED_MODULE_0__/* .isOutcome */ .L2)(outcome) || (0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_15__/* .fails */ .c6)(outcome)) return "\u2716";
  return outcome === "attention" ? "!" : "\u2714";
}
function outcomeStyle(outcome) {
  if (!(0,_chunk_4NS23I5D_js__WEBPACK_IMPORTED_MODULE_0__/* .isOutcome */ .L2)(outcome) || (0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_15__/* .fails */ .c6)(outcome)) return "red";
  return outcome === "attention" ? "yellow" : "green";
}
function times(number) {
  return number === 1 ? "once" : number === 2 ? "twice" : `${number} times`;
}
function wrap(text, columns, indent = INDENT.length) {
  const width = Math.max(40, Math.min(columns, 100));
  const lines = [];
  let line = "";
  const start = /^ */.exec(text)?.[0] ?? "";
  for (const word of text.trimStart().split(" ")) {
    const next = line === "" ? `${start}${word}` : `${line} ${word}`;
    if (next.length > width && line !== "") {
      lines.push(line);
      line = " ".repeat(indent) + word;
    } else line = next;
  }
  return [...lines, line];
}

// src/cli/demo.ts
var ABOUT = "The action runs as on GitHub, once a day. Meta and GitHub are local stand-ins, and the clock is moved forward. The secret is shown as this GitHub decrypts it. Quiet days are left out.";
async function demo(options, context) {
  const actionFile = await (0,_chunk_4NS23I5D_js__WEBPACK_IMPORTED_MODULE_0__/* .builtAction */ .l0)(context.programFile, options.action);
  const { out } = context.terminal;
  out.line(out.paint("bold", "A token's life with refresh-meta-token"));
  for (const line of wrap(ABOUT, out.columns, 0)) out.line(line);
  const days = [];
  await context.interruption.during(
    (signal) => (0,_chunk_4NS23I5D_js__WEBPACK_IMPORTED_MODULE_0__/* .onStage */ .GN)({ actionFile, start: _chunk_4NS23I5D_js__WEBPACK_IMPORTED_MODULE_0__/* .FIRST_RUN */ .Xq }, async (stage) => {
      for (const scene of STORY) {
        const day = await (0,_chunk_4NS23I5D_js__WEBPACK_IMPORTED_MODULE_0__/* .playDay */ .xH)(scene, stage, signal).catch((error) => {
          if (signal.aborted) return void 0;
          throw error;
        });
        if (day === void 0) return;
        for (const line of dayLines(day, days.at(-1), out)) out.line(line);
        days.push(day);
        if (day.faults.length > 0) return;
      }
    })
  );
  out.line();
  if (days.at(-1)?.faults.length) {
    out.line(out.paint("red", `The story stopped on ${days.at(-1)?.date}: it did not go as expected.`));
    return 1;
  }
  if (days.length < STORY.length) return _chunk_THGRFSOC_js__WEBPACK_IMPORTED_MODULE_7__/* .INTERRUPTED */ .t;
  out.line(
    `${days.length} runs, all as expected: no token was ever replaced by a worse one, and none was shown anywhere.`
  );
  out.line(`Set it up for your own token: ${await (0,_chunk_PGDHEBI7_js__WEBPACK_IMPORTED_MODULE_4__/* .ownCommand */ .w1)(context)} init`);
  return 0;
}



/***/ }),

/***/ 4043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ RESPONSE_ALREADY_SENT)
/* harmony export */ });
/* harmony import */ var _constants_BLSFu_RU_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3794);


//#region src/utils/response.ts
const RESPONSE_ALREADY_SENT = new Response(null, { headers: { [_constants_BLSFu_RU_mjs__WEBPACK_IMPORTED_MODULE_0__.t]: "true" } });

//#endregion


/***/ })

};
