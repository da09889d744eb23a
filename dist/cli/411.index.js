export const id = 411;
export const ids = [411];
export const modules = {

/***/ 9476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ isDate),
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   _c: () => (/* binding */ endsWithin),
/* harmony export */   ah: () => (/* binding */ wholeDaysLeft),
/* harmony export */   d_: () => (/* binding */ DAY),
/* harmony export */   dp: () => (/* binding */ HOUR),
/* harmony export */   kh: () => (/* binding */ isoDay)
/* harmony export */ });
// src/token/time.ts
var HOUR = 3600;
var DAY = 24 * HOUR;
function isDate(expiry) {
  return typeof expiry === "number";
}
function secondsLeft(expiry, now) {
  switch (expiry) {
    case "never":
      return Number.POSITIVE_INFINITY;
    case "unknown":
      return void 0;
    default:
      return expiry - now;
  }
}
function endsWithin(expiry, days, now) {
  return isDate(expiry) && expiry - now < days * DAY;
}
function wholeDaysLeft(expiry, now) {
  const left = secondsLeft(expiry, now);
  return left === void 0 || left === Number.POSITIVE_INFINITY ? void 0 : Math.max(0, Math.floor(left / DAY));
}
function isoTime(at) {
  return new Date(at * 1e3).toISOString().replace(".000Z", "Z");
}
function isoDay(at) {
  return isoTime(at).slice(0, 10);
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

/***/ 1987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ lifetimeBar)
/* harmony export */ });
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9476);


// src/cli/inspect/lifetime-bar.ts
var CELLS = 20;
function lifetimeBar(left, whole, out) {
  const full = Math.max(0, Math.ceil(Math.min(1, left / whole) * CELLS));
  const style = left < 7 * _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ ? "red" : left < 14 * _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ ? "yellow" : "green";
  return out.paint(style, "\u2588".repeat(full)) + out.paint("dim", "\u2591".repeat(CELLS - full));
}




/***/ }),

/***/ 6792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var _chunk_UJNLDF6H_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1987);
/* harmony import */ var _chunk_MMJWCD5C_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2419);
/* harmony import */ var _chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3562);
/* harmony import */ var _chunk_GXWWWB5E_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3116);
/* harmony import */ var _chunk_OIRZCA2N_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(758);
/* harmony import */ var _chunk_VBIXTC6U_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2899);
/* harmony import */ var _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(881);
/* harmony import */ var _chunk_6DH33VFA_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4033);
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9476);












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
  const shouldFail = (0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_7__/* .fails */ .c6)(scene.outcome);
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
  return _chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_7__/* .OUTCOMES */ .im.includes(text);
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
  const opensTo = `${(0,_chunk_UJNLDF6H_js__WEBPACK_IMPORTED_MODULE_0__/* .lifetimeBar */ .j)(after.alive ? after.left : 0, LONGEST_LIFE, out)} ${tokenText(after)}`;
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
  return reason === "" ? "" : (0,_chunk_VBIXTC6U_js__WEBPACK_IMPORTED_MODULE_3__/* .explain */ .WE)(reason).what;
}
function tokenText({ kind, alive, left }) {
  const name = (0,_chunk_GXWWWB5E_js__WEBPACK_IMPORTED_MODULE_8__/* .kindText */ .u)(kind);
  if (!alive) return `dead ${name}`;
  if (left < HOUR) return `short-lived ${name}, ${(0,_chunk_OIRZCA2N_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(Math.floor(left / 60), "minute")} left`;
  return `${name}, ${(0,_chunk_OIRZCA2N_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(Math.floor(left / DAY), "day")} left`;
}
function sign(outcome) {
  if (!isOutcome(outcome) || (0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_7__/* .fails */ .c6)(outcome)) return "\u2716";
  return outcome === "attention" ? "!" : "\u2714";
}
function outcomeStyle(outcome) {
  if (!isOutcome(outcome) || (0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_7__/* .fails */ .c6)(outcome)) return "red";
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
  const actionFile = await (0,_chunk_MMJWCD5C_js__WEBPACK_IMPORTED_MODULE_1__/* .builtAction */ .l0)(context.programFile, options.action);
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
    (signal) => (0,_chunk_MMJWCD5C_js__WEBPACK_IMPORTED_MODULE_1__/* .onStage */ .GN)({ actionFile, start: _chunk_MMJWCD5C_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_RUN */ .Xq }, async (stage) => {
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
  if (days.length < STORY.length) return _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_4__/* .INTERRUPTED */ .t;
  out.line(
    `${days.length} runs, all as expected: no token was ever replaced by a worse one, and none was shown anywhere.`
  );
  out.line("Set it up for your own token: npx refresh-meta-token init");
  return 0;
}



/***/ })

};
