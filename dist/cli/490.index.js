export const id = 490;
export const ids = [490];
export const modules = {

/***/ 4575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ lifetimeBar)
/* harmony export */ });
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1287);


// src/cli/inspect/lifetime-bar.ts
var CELLS = 20;
function lifetimeBar(left, whole, out) {
  const full = Math.max(0, Math.ceil(Math.min(1, left / whole) * CELLS));
  const style = left < 7 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ ? "red" : left < 14 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ ? "yellow" : "green";
  return out.paint(style, "\u2588".repeat(full)) + out.paint("dim", "\u2591".repeat(CELLS - full));
}




/***/ }),

/***/ 3116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ kindText),
/* harmony export */   w: () => (/* binding */ renewalOf)
/* harmony export */ });
// src/messages/kind.ts
function kindText(kind) {
  switch (kind) {
    case "user":
      return "user token";
    case "page":
      return "page token";
    case "system-user":
      return "system user token";
    case "app":
      return "app token";
    case "instagram":
      return "Instagram token";
    case "threads":
      return "Threads token";
    case "unknown":
      return "not known";
  }
}
function renewalOf({ kind }, platform) {
  if (platform !== "facebook") return platform;
  switch (kind) {
    case "page":
      return "page-login";
    case "system-user":
    case "app":
    case "instagram":
    case "threads":
      return kind;
    case "user":
    case "unknown":
      return "login";
  }
}




/***/ }),

/***/ 4631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   m7: () => (/* binding */ findOwnAddress),
/* harmony export */   w1: () => (/* binding */ ownCommand)
/* harmony export */ });
/* harmony import */ var _chunk_L2DLWHYR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4916);
/* harmony import */ var _chunk_34XXBEQH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7809);
/* harmony import */ var _chunk_ZNYTGKPH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3817);
/* harmony import */ var _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8177);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);





// src/cli/own-address.ts


var NAME = "refresh-meta-token";
var LONGEST_MS = 5e3;
async function findOwnAddress(given) {
  const { action, env, programFile, host } = given;
  if (action !== void 0 && (0,_chunk_ZNYTGKPH_js__WEBPACK_IMPORTED_MODULE_2__/* .readAction */ .f0)(action, host)?.ref === void 0) {
    throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz("--action", "must be OWNER/NAME@REF.", `Example: --action acme/${NAME}@v1.0.0`);
  }
  const root = node_path__WEBPACK_IMPORTED_MODULE_5__.join(node_path__WEBPACK_IMPORTED_MODULE_5__.dirname(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.realpath)(programFile)), "../..");
  const { version, repository } = await readPackage(root);
  return (0,_chunk_ZNYTGKPH_js__WEBPACK_IMPORTED_MODULE_2__/* .programSource */ .ax)({
    action,
    actionRepository: env.GITHUB_ACTION_REPOSITORY,
    actionRef: env.GITHUB_ACTION_REF,
    packageRepository: (0,_chunk_34XXBEQH_js__WEBPACK_IMPORTED_MODULE_1__/* .readRemote */ .Zz)(addressOf(repository)),
    versionTag: `v${version}`,
    origin: await installedFrom(root) ?? await clonedFrom(root),
    host
  });
}
async function ownCommand({ env, programFile }, host = "github.com") {
  return (0,_chunk_ZNYTGKPH_js__WEBPACK_IMPORTED_MODULE_2__/* .programCommand */ .OW)(await findOwnAddress({ env, programFile, host }), programFile);
}
async function readPackage(folder) {
  try {
    return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_5__.join(folder, "package.json"), "utf8"));
  } catch {
    return {};
  }
}
function addressOf(repository) {
  const address = typeof repository === "object" && repository !== null && "url" in repository ? repository.url : repository;
  return typeof address === "string" ? address : "";
}
async function installedFrom(root) {
  if (node_path__WEBPACK_IMPORTED_MODULE_5__.basename(node_path__WEBPACK_IMPORTED_MODULE_5__.dirname(root)) !== "node_modules") return void 0;
  const { dependencies = {} } = await readPackage(node_path__WEBPACK_IMPORTED_MODULE_5__.join(root, "../.."));
  return (0,_chunk_34XXBEQH_js__WEBPACK_IMPORTED_MODULE_1__/* .readRemote */ .Zz)(dependencies[NAME] ?? "");
}
async function clonedFrom(root) {
  const [top, origin, commit] = await Promise.all([
    git(root, "rev-parse", "--show-toplevel"),
    git(root, "remote", "get-url", "origin"),
    git(root, "rev-parse", "HEAD")
  ]);
  if (top === void 0 || await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.realpath)(top) !== await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.realpath)(root)) return void 0;
  const found = origin === void 0 ? void 0 : (0,_chunk_34XXBEQH_js__WEBPACK_IMPORTED_MODULE_1__/* .readRemote */ .Zz)(origin);
  return found && { ...found, ...commit === void 0 ? {} : { ref: commit } };
}
async function git(folder, ...words) {
  try {
    const printed = await (0,_chunk_L2DLWHYR_js__WEBPACK_IMPORTED_MODULE_0__/* .outputOf */ .j)("git", ["-C", folder, ...words], { timeout: LONGEST_MS });
    return printed.trim() || void 0;
  } catch {
    return void 0;
  }
}




/***/ }),

/***/ 2806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   X5: () => (/* binding */ expiryText),
/* harmony export */   f$: () => (/* binding */ timeLeft),
/* harmony export */   n$: () => (/* binding */ moment)
/* harmony export */ });
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1287);


// src/messages/dates.ts
function moment(at) {
  return `${(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(at).slice(0, 16).replace("T", " ")} UTC`;
}
function timeLeft(endsAt, now) {
  const left = endsAt - now;
  if (left <= 0) return "none left";
  if (left >= _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_) return `${count(Math.floor(left / _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_), "day")} left`;
  if (left >= _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp) return `${count(Math.floor(left / _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp), "hour")} left`;
  return "less than an hour left";
}
function expiryText(expiry, now) {
  if (expiry === "never") return "never";
  if (expiry === "unknown") return "not known";
  return expiry > now ? `${moment(expiry)} (${timeLeft(expiry, now)})` : `${moment(expiry)} (over)`;
}
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}




/***/ }),

/***/ 4490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var _chunk_JEZBFG4F_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(559);
/* harmony import */ var _chunk_DLZ4SMWX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4575);
/* harmony import */ var _chunk_HRVNYJGU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4631);
/* harmony import */ var _chunk_L2DLWHYR_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4916);
/* harmony import */ var _chunk_34XXBEQH_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7809);
/* harmony import */ var _chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3562);
/* harmony import */ var _chunk_GXWWWB5E_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3116);
/* harmony import */ var _chunk_SMTXQW6N_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2806);
/* harmony import */ var _chunk_NNXA7R7D_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9475);
/* harmony import */ var _chunk_ZNYTGKPH_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3817);
/* harmony import */ var _chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9199);
/* harmony import */ var _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(881);
/* harmony import */ var _chunk_Q54FQ7XG_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7671);
/* harmony import */ var _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8177);
/* harmony import */ var _chunk_ZDF67V4R_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1835);
/* harmony import */ var _chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4790);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9914);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1287);
/* harmony import */ var _chunk_JYKV3UBK_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6817);






















// src/cli/rehearsal/day.ts
var DAY_SECONDS = 86400;
var MINUTES_BEFORE_RUN = 20;
async function playDay(scene, stage, signal) {
  stage.turnClock(scene.day, MINUTES_BEFORE_RUN);
  await scene.act?.(stage);
  stage.turnClock(scene.day, 0);
  const before = stage.token;
  const issuesBefore = stage.issues.map(snapshot);
  const ran = await stage.run(signal);
  const { outcome = "none", report = "[]" } = ran.outputs;
  const after = stage.token;
  const issue = changeOf(issuesBefore, stage.issues);
  const shown = [ran.log, ran.summary, ...Object.values(ran.outputs), ...stage.issues.map(textOf)].join("\n");
  const shouldFail = (0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_17__/* .fails */ .c6)(scene.outcome);
  const faults = [
    outcome === scene.outcome ? "" : `the outcome was ${outcome}, not ${scene.outcome}`,
    ran.exitCode === 0 === !shouldFail ? "" : `the step ended with ${ran.exitCode}`,
    isHeld(after, scene.holds) ? "" : `the secret holds something else: ${JSON.stringify(after)}`,
    (issue?.what ?? "none") === scene.issue ? "" : `the issue was "${issue?.what ?? "none"}", not "${scene.issue}"`,
    stage.issues.filter(({ state }) => state === "open").length > 1 ? "two issues are open" : "",
    stage.leaks(shown) ? "a credential was shown" : ""
  ].filter((fault) => fault !== "");
  const [first] = JSON.parse(report);
  return {
    scene,
    date: stage.date,
    before,
    after,
    outcome,
    reason: first?.reason ?? "",
    requests: stage.requests,
    ...issue === void 0 ? {} : { issue },
    faults: faults.length === 0 ? [] : [...faults, `the run's log:
${ran.log}`]
  };
}
function isOutcome(text) {
  return _chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_17__/* .OUTCOMES */ .im.includes(text);
}
function isHeld({ kind, alive, left }, holds) {
  if (holds === "dead") return !alive;
  return alive && kind === holds.kind && Math.floor(left / DAY_SECONDS) === holds.days;
}
function snapshot({ number, state, comments }) {
  return { number, state, comments: comments.length };
}
function changeOf(before, now) {
  const issue = now.at(-1);
  if (issue === void 0) return void 0;
  const old = before.find(({ number: number2 }) => number2 === issue.number);
  const { number, title } = issue;
  const lastComment = issue.comments.at(-1)?.body ?? "";
  if (old === void 0) return { number, what: "opened", says: title };
  if (old.state === "open" && issue.state === "closed") return { number, what: "closed", says: lastComment };
  if (issue.comments.length > old.comments) return { number, what: "commented", says: lastComment };
  return issue.state === "open" ? { number, what: "open", says: title } : void 0;
}
function textOf({ title, body, comments }) {
  return [title, body, ...comments.map((comment) => comment.body)].join("\n");
}

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
  return reason === "" ? "" : (0,_chunk_NNXA7R7D_js__WEBPACK_IMPORTED_MODULE_6__/* .explain */ .WE)(reason).what;
}
function tokenText({ kind, alive, left }) {
  const name = (0,_chunk_GXWWWB5E_js__WEBPACK_IMPORTED_MODULE_18__/* .kindText */ .u)(kind);
  if (!alive) return `dead ${name}`;
  if (left < HOUR) return `short-lived ${name}, ${(0,_chunk_SMTXQW6N_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(Math.floor(left / 60), "minute")} left`;
  return `${name}, ${(0,_chunk_SMTXQW6N_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(Math.floor(left / DAY), "day")} left`;
}
function sign(outcome) {
  if (!isOutcome(outcome) || (0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_17__/* .fails */ .c6)(outcome)) return "\u2716";
  return outcome === "attention" ? "!" : "\u2714";
}
function outcomeStyle(outcome) {
  if (!isOutcome(outcome) || (0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_17__/* .fails */ .c6)(outcome)) return "red";
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
async function demo(options, context) {
  const actionFile = await (0,_chunk_JEZBFG4F_js__WEBPACK_IMPORTED_MODULE_0__/* .builtAction */ .l0)(context.programFile, options.action);
  const { out } = context.terminal;
  out.line(out.paint("bold", "A token's life with refresh-meta-token"));
  out.line(
    "The action runs as on GitHub, once a day. Meta and GitHub are local stand-ins, and the clock is moved"
  );
  out.line(
    "forward. What the secret holds is what that GitHub can decrypt. Days without an event are left out."
  );
  const days = [];
  await context.interruption.during(
    (signal) => (0,_chunk_JEZBFG4F_js__WEBPACK_IMPORTED_MODULE_0__/* .onStage */ .GN)({ actionFile, start: _chunk_JEZBFG4F_js__WEBPACK_IMPORTED_MODULE_0__/* .FIRST_RUN */ .Xq }, async (stage) => {
      for (const scene of STORY) {
        const day = await playDay(scene, stage, signal).catch((error) => {
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
  if (days.length < STORY.length) return _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_9__/* .INTERRUPTED */ .t;
  out.line(
    `${days.length} runs, all as expected: no token was ever replaced by a worse one, and none was shown anywhere.`
  );
  out.line(`Set it up for your own token: ${await (0,_chunk_HRVNYJGU_js__WEBPACK_IMPORTED_MODULE_2__/* .ownCommand */ .w1)(context)} init`);
  return 0;
}



/***/ })

};
