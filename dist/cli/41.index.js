export const id = 41;
export const ids = [41];
export const modules = {

/***/ 9555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ CARD_STYLE),
/* harmony export */   pm: () => (/* binding */ securityPolicy),
/* harmony export */   rN: () => (/* binding */ htmlDocument)
/* harmony export */ });
/* harmony import */ var _chunk_YBKOLYV6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2683);
/* harmony import */ var hono_html__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5621);


// src/cli/html.ts

function htmlDocument({
  title,
  style,
  head = "",
  body
}) {
  return (0,hono_html__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q)`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${title}</title>
${head}
<style>${(0,hono_html__WEBPACK_IMPORTED_MODULE_0__/* .raw */ .l)(style)}</style>
</head>
<body>
${body}
</body>
</html>`;
}
function securityPolicy({
  style,
  script,
  connect,
  form
}) {
  return [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    ...connect === void 0 ? [] : [`connect-src ${connect}`],
    "img-src data:",
    "base-uri 'none'",
    `form-action ${form}`,
    "frame-ancestors 'none'"
  ].join("; ");
}
function hashOf(text) {
  return `'sha256-${(0,_chunk_YBKOLYV6_js__WEBPACK_IMPORTED_MODULE_1__/* .createHash */ .n1)("sha256").update(text).digest("base64")}'`;
}
var CARD_STYLE = `
:root { --ground: #f3f4f6; --card: #fff; --text: #1c2024; --quiet: #5b6470; --line: #dfe3e8; --good: #17783a; --bad: #b3261e; --busy: #2459c9; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #14171b; --card: #1f2429; --text: #eceff2; --quiet: #a3acb6; --line: #363d45; --good: #4cc274; --bad: #ff8a80; --busy: #8ab0ff; }
}
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; min-height: 100dvh; padding: 1.5rem 1rem; display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 1rem; background: var(--ground); color: var(--text); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { width: 100%; max-width: 32rem; padding: 2rem 1.75rem; background: var(--card); border: 1px solid var(--line); border-radius: 1rem; overflow-wrap: anywhere; }
h1 { margin: 1rem 0 .5rem; font-size: 1.5rem; line-height: 1.25; }
p { margin: .75rem 0 0; }
.hint { padding: .75rem 1rem; border-left: .25rem solid var(--busy); background: var(--ground); border-radius: .25rem; }
.quiet, footer { color: var(--quiet); font-size: .875rem; }
dl { margin: 1rem 0 0; }
dl > div { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: .6rem 0; border-top: 1px solid var(--line); }
dt { flex: 0 0 7.5rem; color: var(--quiet); }
dd { flex: 1 1 12rem; margin: 0; }
.sign { width: 3rem; height: 3rem; border-radius: 50%; display: grid; place-items: center; font-size: 1.5rem; font-weight: 700; color: var(--card); }
.good { background: var(--good); }
.bad { background: var(--bad); }
.ask { background: var(--busy); }
.busy { border: .3rem solid var(--line); border-top-color: var(--busy); animation: turn 1s linear infinite; }
@keyframes turn { to { transform: rotate(1turn); } }
@media (prefers-reduced-motion: reduce) { .busy { animation-duration: 6s; } }
`;




/***/ }),

/***/ 8041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sandbox: () => (/* binding */ sandbox)
/* harmony export */ });
/* harmony import */ var _chunk_TK3SMA4Y_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9555);
/* harmony import */ var _chunk_4NS23I5D_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2355);
/* harmony import */ var _chunk_IZFVMFC5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7917);
/* harmony import */ var _chunk_ATV4BOWB_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6348);
/* harmony import */ var _chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2841);
/* harmony import */ var _chunk_7B5JV6UZ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6488);
/* harmony import */ var _chunk_AYJGIARV_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1726);
/* harmony import */ var _chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5594);
/* harmony import */ var _chunk_THGRFSOC_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5829);
/* harmony import */ var _chunk_L2N6XHAH_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7002);
/* harmony import */ var _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7757);
/* harmony import */ var _chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3568);
/* harmony import */ var _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1838);
/* harmony import */ var _chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7470);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7492);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5313);
/* harmony import */ var micromark__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5951);
/* harmony import */ var micromark_extension_gfm__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9363);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8474);
/* harmony import */ var _hono_node_server__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4735);
/* harmony import */ var hono__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8934);
/* harmony import */ var hono_html__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(5621);





















// src/cli/rehearsal/markdown.ts


function markdownHtml(markdown, breaks) {
  const html2 = (0,micromark__WEBPACK_IMPORTED_MODULE_14__/* .micromark */ .yt)(markdown, {
    allowDangerousHtml: true,
    extensions: [(0,micromark_extension_gfm__WEBPACK_IMPORTED_MODULE_15__/* .gfm */ .T)()],
    htmlExtensions: [(0,micromark_extension_gfm__WEBPACK_IMPORTED_MODULE_15__/* .gfmHtml */ .I)()]
  }).replace(
    /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
    "<details><summary>A diagram, which GitHub draws</summary><pre><code>$1</code></pre></details>"
  ).replaceAll("<table>", '<div class="wide"><table>').replaceAll("</table>", "</table></div>");
  return breaks === "kept" ? html2.replace(/<p>[\s\S]*?<\/p>/g, (paragraph) => paragraph.replaceAll("\n", "<br>\n")) : html2;
}
function leadHome(html2, addresses, program) {
  const dialogs = [
    ["https://www.facebook.com/", `${addresses.dialogUrl}/`],
    ["https://www.instagram.com/oauth/", `${addresses.instagramDialogUrl}/oauth/`],
    ["https://threads.com/oauth/", `${addresses.threadsDialogUrl}/oauth/`],
    ["https://www.threads.com/oauth/", `${addresses.threadsDialogUrl}/oauth/`]
  ];
  const led = dialogs.reduce((text, [real, here]) => text.replaceAll(`href="${real}`, `href="${here}`), html2);
  return led.replace(
    /npx --yes \S+ (login|refresh|inspect|system-user)\b([^\n<]*)/g,
    (_, command, options) => `${program} ${command}${options} ${optionsFor(command, options, addresses)}`
  );
}
function optionsFor(command, options, addresses) {
  const { graphUrl, dialogUrl } = addresses;
  if (options.includes("--platform instagram")) {
    const { instagramUrl, instagramLoginUrl, instagramDialogUrl } = addresses;
    return `--instagram-api-url ${instagramUrl} --instagram-login-url ${instagramLoginUrl} --dialog-url ${instagramDialogUrl}`;
  }
  if (options.includes("--platform threads"))
    return `--threads-api-url ${addresses.threadsUrl} --dialog-url ${addresses.threadsDialogUrl}`;
  const meta = `--graph-api-url ${graphUrl}`;
  return command === "login" || command === "init" ? `${meta} --dialog-url ${dialogUrl}` : meta;
}

// src/cli/rehearsal/page.ts




// src/cli/rehearsal/view.ts


// src/cli/rehearsal/style.ts
var STYLE = `
:root { --paper: #f6f8fa; --card: #fff; --ink: #1f2328; --quiet: #59636e; --line: #d1d9e0; --block: #f6f8fa; --link: #0969da; --good: #1a7f37; --warn: #9a6700; --bad: #cf222e; --done: #8250df; --go: #1f883d; --tint: #818b981f; color-scheme: light dark; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #010409; --card: #0d1117; --ink: #f0f6fc; --quiet: #9198a1; --line: #3d444d; --block: #151b23; --link: #4493f8; --good: #3fb950; --warn: #d29922; --bad: #f85149; --done: #ab7df8; --go: #238636; --tint: #656c7633; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 0.9375rem/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", Arial, sans-serif; overflow-wrap: anywhere; }
body > header, main { max-width: 62rem; margin: 0 auto; padding: 1rem; }
body > header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25rem 1rem; padding-bottom: 0; }
body > header a { color: inherit; font-weight: 600; text-decoration: none; }
a { color: var(--link); }
h1 { margin: 0.5rem 0; font-size: 1.6rem; font-weight: 600; line-height: 1.25; }
h1 small, .quiet, time { color: var(--quiet); font-weight: 400; }
h2 { margin: 0 0 0.75rem; font-size: 1.05rem; }
h3 { margin: 1rem 0 0.5rem; font-size: 0.875rem; color: var(--quiet); font-weight: 600; }
p { margin: 0.5rem 0; }
section, article { margin: 0 0 1rem; padding: 1rem; background: var(--card); border: 1px solid var(--line); border-radius: 0.5rem; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 1rem; align-items: start; }
@media (min-width: 50rem) { .columns { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
button, .button { display: inline-block; margin: 0 0.375rem 0.5rem 0; padding: 0.4rem 0.8rem; border: 1px solid var(--line); border-radius: 0.375rem; background: var(--block); color: inherit; font: inherit; font-weight: 500; text-decoration: none; cursor: pointer; }
button:hover, .button:hover { border-color: var(--quiet); }
button.go, .button.go { background: var(--go); border-color: var(--go); color: #fff; }
button[aria-pressed="true"] { background: var(--link); border-color: var(--link); color: var(--card); }
form { margin: 0; }
ol.steps { margin: 0; padding: 0; list-style: none; }
ol.steps > li { display: grid; grid-template-columns: 2rem minmax(0, 1fr); padding: 0.5rem 0; }
ol.steps > li + li { border-top: 1px solid var(--line); }
ol.steps .sign { width: 1.4rem; height: 1.4rem; border-radius: 50%; border: 1px solid var(--line); text-align: center; font-size: 0.8rem; line-height: 1.3rem; color: var(--quiet); }
ol.steps .past .sign { background: var(--good); border-color: var(--good); color: var(--card); }
ol.steps .past p { color: var(--quiet); }
ol.steps p { margin: 0 0 0.375rem; }
ul.rows { margin: 0; padding: 0; list-style: none; }
ul.rows > li { padding: 0.5rem 0; }
ul.rows > li + li { border-top: 1px solid var(--line); }
.pill { display: inline-block; padding: 0 0.6rem; border: 1px solid currentColor; border-radius: 2rem; font-size: 0.8125rem; font-weight: 600; }
.good { color: var(--good); } .warn { color: var(--warn); } .bad { color: var(--bad); } .done { color: var(--done); }
.state { display: inline-block; margin-bottom: 1rem; padding: 0.25rem 0.75rem; border-radius: 2rem; background: var(--go); color: #fff; font-weight: 500; }
.state.closed { background: #8250df; }
.bar { height: 0.5rem; margin: 0.5rem 0; border-radius: 1rem; background: var(--tint); overflow: hidden; }
.bar > i { display: block; height: 100%; background: currentColor; }
article { padding: 0; }
article > header { padding: 0.5rem 1rem; border-bottom: 1px solid var(--line); background: var(--block); color: var(--quiet); border-radius: 0.5rem 0.5rem 0 0; }
.markdown { padding: 0.5rem 1rem 1rem; }
.markdown h3 { color: var(--ink); font-size: 1.1rem; border: 0; }
.markdown table, table.requests { border-collapse: collapse; }
.markdown td, .markdown th { padding: 0.35rem 0.75rem; border: 1px solid var(--line); text-align: left; font-weight: 400; }
.markdown th, .markdown td:first-child:not(:has(code)) { overflow-wrap: normal; }
.wide { overflow-x: auto; }
table.requests { width: 100%; font-size: 0.8125rem; }
table.requests td { padding: 0.2rem 0.75rem 0.2rem 0; vertical-align: top; }
code { padding: 0.1em 0.35em; border-radius: 0.375rem; background: var(--tint); font: 0.85em ui-monospace, SFMono-Regular, Menlo, monospace; }
pre { margin: 0.5rem 0; padding: 0.75rem; overflow-x: auto; border-radius: 0.375rem; background: var(--block); border: 1px solid var(--line); white-space: pre-wrap; }
.markdown pre { white-space: pre; }
pre.command { padding: 0.5rem 0.75rem; }
pre.command span { display: inline-block; max-width: 100%; vertical-align: top; }
pre code { padding: 0; background: none; font-size: 0.8125rem; }
label { display: block; margin: 0.5rem 0; }
select, input { display: block; width: 100%; max-width: 32rem; margin-top: 0.25rem; padding: 0.4rem; border: 1px solid var(--line); border-radius: 0.375rem; background: var(--card); color: inherit; font: inherit; }
details > summary { cursor: pointer; }
hr { border: 0; border-top: 1px solid var(--line); }
`;

// src/cli/rehearsal/view.ts
var DAY = 86400;
var SIXTY_DAYS = 60 * DAY;
var LAST_REQUESTS = 12;
function homePage(shown, choices) {
  const { stage, sandbox: sandbox2, faults } = shown;
  return page(
    "Sandbox",
    (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`<h1>Sandbox</h1>
<p class="quiet">A local Meta and GitHub to try refresh-meta-token with. Everything is made up, and nothing leaves this computer.</p>
<div class="columns">
<div>
${firstSteps(shown)}
${tokenCard(shown)}
</div>
<div>
${runsCard(stage)}
${issuesCard(stage)}
</div>
</div>
<section><h2>Try something else</h2>
<h3>Let time pass</h3>${buttons(choices.turns)}
<h3>Store in ${_chunk_4NS23I5D_js__WEBPACK_IMPORTED_MODULE_1__/* .SECRET */ .bB}</h3>${buttons(choices.stores)}
<h3>What people do at Meta</h3>${buttons(choices.people)}
<h3>When asked to extend a person's 60-day token, Meta returns</h3>${buttons(choices.extensions, /* @__PURE__ */ new Set([sandbox2.meta.behaviour.longToLong]))}
<h3>Faults, until you switch them off</h3>${buttons(choices.faults, faults)}
</section>
${commandsCard(shown)}
<section><details><summary>Last requests</summary>
<table class="requests">${sandbox2.journal.exchanges().slice(-LAST_REQUESTS).reverse().map(
      ({ service, method, path, status, fault }) => (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`<tr><td>${service}</td><td>${method} ${path}</td><td>${status ?? ""} ${fault ?? ""}</td></tr>`
    )}</table></details></section>`,
    sandbox2
  );
}
function firstSteps({ stage, sandbox: sandbox2 }) {
  const { runs, issues } = stage;
  const refreshed = runs.some(({ outcome }) => outcome === "refreshed");
  const [first] = issues;
  const { left } = stage.token;
  const steps = [
    {
      text: (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`A person pastes a token from Meta's Graph API Explorer. It lasts an hour.`,
      isDone: refreshed || left > 0 && left <= 3600,
      how: oneButton("/act", "act", "Store a token for an hour")
    },
    {
      text: (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`The daily run exchanges it for one of 60 days, verifies the new token, and stores it.`,
      isDone: refreshed,
      how: oneButton("/act", "act", "Run the workflow")
    },
    {
      text: (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`Seven weeks later, Meta does not extend it, so a run opens an issue that asks for a person.`,
      isDone: first !== void 0,
      how: oneButton("/act", "act", "Wait 50 days, then run the workflow")
    },
    {
      text: (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`The person opens the issue, follows its link, and presses Connect. They paste the address that the browser ends on into a manual run.`,
      isDone: first?.state === "closed",
      how: first === void 0 ? (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`` : (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`<a class="button go" href="/${_chunk_4NS23I5D_js__WEBPACK_IMPORTED_MODULE_1__/* .REPOSITORY */ .Bw}/issues/${first.number}">Open the issue</a>`
    }
  ];
  const next = steps.findIndex(({ isDone }) => !isDone);
  const isOver = next === -1;
  return (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`<section><h2>${isOver ? "You have seen it all" : "Start here"}</h2>
<ol class="steps">${steps.map(
    ({ text, isDone, how }, index) => (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`<li class="${isDone ? "past" : ""}"><span class="sign" aria-hidden="true">${isDone ? "\u2713" : index + 1}</span><div><p>${text}</p>${index === next ? how : ""}</div></li>`
  )}</ol>
${isOver ? (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`<p>A system user's token needs no person: store one below, and see it refreshed.</p>` : ""}
<p class="quiet">The time here is ${new Date(sandbox2.clock.now()).toUTCString()}.</p></section>`;
}
function tokenCard({ stage }) {
  const { token } = stage;
  const style = !token.alive ? "bad" : token.left < 14 * DAY ? "warn" : "good";
  const share = token.alive ? Math.max(0, Math.min(100, Math.round(token.left / SIXTY_DAYS * 100))) : 0;
  return (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`<section><h2>The token in <code>${_chunk_4NS23I5D_js__WEBPACK_IMPORTED_MODULE_1__/* .SECRET */ .bB}</code></h2>
<p>${tokenText(stage)}</p>
<div class="bar ${style}" aria-hidden="true"><i style="width: ${share}%"></i></div>
<p class="quiet">A secret of <code>${_chunk_4NS23I5D_js__WEBPACK_IMPORTED_MODULE_1__/* .REPOSITORY */ .Bw}</code>, as this GitHub can decrypt it.</p>
${oneButton("/act", "act", "Run the workflow", "")}</section>`;
}
function tokenText({ token: { kind, alive, left } }) {
  if (kind === "unknown") return (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`<strong>No token that Meta knows</strong>`;
  if (!alive) return (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`<strong class="bad">A dead ${(0,_chunk_IZFVMFC5_js__WEBPACK_IMPORTED_MODULE_2__/* .kindText */ .uS)(kind)}</strong>`;
  return (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`<strong>A valid ${(0,_chunk_IZFVMFC5_js__WEBPACK_IMPORTED_MODULE_2__/* .kindText */ .uS)(kind)}, ${lifeText(left)} left</strong>`;
}
function lifeText(seconds) {
  return seconds >= DAY ? (0,_chunk_ATV4BOWB_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(Math.floor(seconds / DAY), "day") : (0,_chunk_ATV4BOWB_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(Math.floor(seconds / 60), "minute");
}
function runsCard({ runs }) {
  const rows = [...runs].reverse().slice(0, 8);
  return (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`<section><h2>Runs of the workflow</h2>
${rows.length === 0 ? (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`<p class="quiet">None yet.</p>` : (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`<ul class="rows">${rows.map(
    (run) => (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`<li>${outcomePill(run)} <a href="/${run.repository}/actions/runs/${run.id}">Run ${run.id}</a>${run.repository === _chunk_4NS23I5D_js__WEBPACK_IMPORTED_MODULE_1__/* .REPOSITORY */ .Bw ? "" : ` of ${run.repository},`} <time>${dayText(run.at)}</time>
<p>${sentence(run)}</p></li>`
  )}</ul>`}</section>`;
}
function outcomePill({ outcome }) {
  const isBad = !(0,_chunk_4NS23I5D_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutcome */ .L2)(outcome) || (0,_chunk_QWV2BF7Q_js__WEBPACK_IMPORTED_MODULE_20__/* .fails */ .c6)(outcome);
  return (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`<span class="pill ${isBad ? "bad" : outcome === "attention" ? "warn" : "good"}">${outcome}</span>`;
}
function sentence({ reason, exitCode }) {
  if (reason !== "") return (0,_chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_5__/* .explain */ .WE)(reason).what;
  return exitCode === 0 ? "It ended without a report." : "It failed before it could report. Its log says why.";
}
function issuesCard({ issues }) {
  return (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`<section><h2>Issues</h2>
${issues.length === 0 ? (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`<p class="quiet">None: nobody has to do anything.</p>` : (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`<ul class="rows">${issues.map(
    ({ number, title, state }) => (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`<li><span class="pill ${state === "open" ? "good" : "done"}">${state}</span> <a href="/${_chunk_4NS23I5D_js__WEBPACK_IMPORTED_MODULE_1__/* .REPOSITORY */ .Bw}/issues/${number}">${title}</a> <span class="quiet">#${number}</span></li>`
  )}</ul>`}</section>`;
}
function commandsCard({ stage, program, sandbox: sandbox2 }) {
  const { meta } = sandbox2;
  const line = (words) => {
    const [command = ""] = words.split(" ");
    return `${program} ${words} ${optionsFor(command, words, meta)}`;
  };
  const exports = Object.entries(stage.environment).map(([name, value]) => `export ${name}='${value}'`);
  return (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`<section><h2>The command line</h2>
<p>Paste these lines into a terminal. Commands there then use this GitHub, not the real one:</p>
<details><summary>Show the ${exports.length} lines</summary><pre><code>${exports.join("\n")}</code></pre></details>
<p>Then, each with the address of this Meta:</p>
${stage.commands.map((words) => (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`<pre class="command"><code>${unbroken(line(words))}</code></pre>`)}
<p class="quiet">Dialogs by hand: <a href="${dialogOf(stage, sandbox2)}">Facebook</a> ends on <code>http://localhost:8080/</code>, where <code>login</code> listens. <a href="${platformDialogOf("instagram", stage, sandbox2)}">Instagram</a> and <a href="${platformDialogOf("threads", stage, sandbox2)}">Threads</a> end on <code>https://localhost/</code>, whose address is pasted. <a href="${meta.url}/device">Login on a device</a>.</p></section>`;
}
function unbroken(line) {
  return (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`${line.split(/(?<= )/).map((word) => (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`<span>${word}</span>`)}`;
}
function dialogOf(stage, { meta }) {
  const url = new URL("/v25.0/dialog/oauth", meta.dialogUrl);
  url.searchParams.set("client_id", stage.environment.META_APP_ID ?? "");
  url.searchParams.set("redirect_uri", "http://localhost:8080/");
  url.searchParams.set("response_type", "code");
  url.searchParams.set("scope", "ads_read,read_insights");
  return url.href;
}
function platformDialogOf(platform, { environment }, { meta }) {
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
function issuePage({ number, title, state, body, comments }, { sandbox: sandbox2, program }) {
  const shown = (markdown) => (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .raw */ .l)(leadHome(markdownHtml(markdown, "kept"), sandbox2.meta, program));
  const box = (login, markdown) => (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`<article><header><strong>${login}</strong></header><div class="markdown">${shown(markdown)}</div></article>`;
  return page(
    title,
    (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`<h1>${title} <small>#${number}</small></h1>
<div class="state ${state}">${state === "open" ? "Open" : "Closed"}</div>
${box("github-actions", body ?? "")}
${comments.map(({ body: text, user }) => box(user.login, text))}`,
    sandbox2
  );
}
function runPage(run, { sandbox: sandbox2, program }) {
  return page(
    `Run ${run.id}`,
    (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`<h1>Run ${run.id} <small>of ${run.repository}, ${dayText(run.at)}</small></h1>
<p>${outcomePill(run)} ${sentence(run)}</p>
<article><header>Summary</header><div class="markdown">${(0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .raw */ .l)(leadHome(markdownHtml(run.summary, "folded"), sandbox2.meta, program))}</div></article>
<section><h2>Log</h2><pre><code>${run.log.replace(/^::debug::.*\n?/gm, "")}</code></pre></section>`,
    sandbox2
  );
}
function dispatchPage({ sandbox: sandbox2 }) {
  return page(
    "Run workflow",
    (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`<h1>Run workflow <small>${_chunk_4NS23I5D_js__WEBPACK_IMPORTED_MODULE_1__/* .WORKFLOW */ .Ep} in ${_chunk_4NS23I5D_js__WEBPACK_IMPORTED_MODULE_1__/* .REPOSITORY */ .Bw}</small></h1>
<section><form method="post" action="/dispatch">
<label>mode: reauthorize after a login<select name="mode"><option>refresh</option><option>check</option><option>reauthorize</option></select></label>
<label>authorization-response: the address that Meta's login ended on<input name="authorization-response" autocomplete="off"></label>
<p><button class="go">Run workflow</button></p>
</form></section>`,
    sandbox2
  );
}
function buttons({ action, name, values }, pressed) {
  return (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`<form method="post" action="${action}">${Object.entries(values).map(
    ([label, value]) => pressed === void 0 ? (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`<button name="${name}" value="${value}">${label}</button>` : (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`<button name="${name}" value="${value}" aria-pressed="${String(pressed.has(value))}">${label}</button>`
  )}</form>`;
}
function oneButton(action, name, value, style = "go") {
  return (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`<form method="post" action="${action}"><button class="${style}" name="${name}" value="${value}">${value}</button></form>`;
}
function dayText(at) {
  return `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
function page(title, content, { clock }) {
  return (0,_chunk_TK3SMA4Y_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlDocument */ .rN)({
    title: `${title} (sandbox)`,
    style: STYLE,
    body: (0,hono_html__WEBPACK_IMPORTED_MODULE_19__/* .html */ .q)`<header><a href="/">refresh-meta-token sandbox</a> <time>${dayText(clock.now())}</time></header>
<main>${content}</main>`
  });
}

// src/cli/rehearsal/page.ts
var STORES = {
  "Store a token for an hour": (stage) => stage.pasteExplorerToken(),
  "Store a 60-day token": (stage) => stage.storeLoginToken(),
  "Store a system user's token": (stage) => stage.storeSystemUserToken(),
  "Store an Instagram token for an hour": (stage) => stage.storePlatformToken("instagram"),
  "Store a Threads token for an hour": (stage) => stage.storePlatformToken("threads")
};
var PEOPLE = {
  "Change the password": (stage) => stage.changePassword(),
  "Revoke the stored token": (stage) => stage.revokeToken()
};
var RUNS = {
  "Run the workflow": (stage, _, signal) => stage.run(signal),
  "Wait 50 days, then run the workflow": (stage, { clock }, signal) => {
    clock.advance({ days: 50 });
    return stage.run(signal);
  }
};
var ACTS = { ...STORES, ...PEOPLE, ...RUNS };
var TURNS = {
  "1 hour": { hours: 1 },
  "1 day": { days: 1 },
  "1 week": { days: 7 },
  "30 days": { days: 30 }
};
var FAULTS = {
  "Meta answers 500": { service: "meta", call: "*", kind: "status", status: 500 },
  "Meta limits the rate": { service: "meta", call: "*", kind: "rate-limit" },
  "Meta cannot be reached": { service: "meta", call: "*", kind: "refuse" },
  "Meta answers with a web page": { service: "meta", call: "*", kind: "html" },
  "GitHub answers 503": { service: "github", call: "*", kind: "status", status: 503 },
  "GitHub cannot be reached": { service: "github", call: "*", kind: "refuse" },
  "Replies to writes of the secret are lost": { service: "github", call: "secret.put", kind: "lost-reply" }
};
var EXTENSIONS = {
  "the same token": "same-string",
  "a new token with the same end": "new-string-same-date",
  "a later end": "extends",
  nothing: "refused"
};
var same = (names) => Object.fromEntries(names.map((name) => [name, name]));
var CHOICES = {
  turns: {
    action: "/turn",
    name: "by",
    values: Object.fromEntries(Object.keys(TURNS).map((by) => [`+ ${by}`, by]))
  },
  stores: { action: "/act", name: "act", values: same(Object.keys(STORES)) },
  people: { action: "/act", name: "act", values: same(Object.keys(PEOPLE)) },
  extensions: { action: "/extension", name: "extension", values: EXTENSIONS },
  faults: { action: "/fault", name: "fault", values: same(Object.keys(FAULTS)) }
};
var SECURITY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
async function servePage(stage, sandbox2, port, signal, program = "refresh-meta-token") {
  const faults = /* @__PURE__ */ new Set();
  const shown = { stage, sandbox: sandbox2, faults, program };
  const app = new hono__WEBPACK_IMPORTED_MODULE_18__/* .Hono */ .$();
  app.onError((error, context) => {
    if (!signal.aborted) console.error(error);
    return context.text("", signal.aborted ? 503 : 500);
  });
  app.use(async (context, next) => {
    await next();
    if (context.res.headers.get("content-type")?.startsWith("text/html") && !isGitHubs(context.req.path))
      context.res.headers.set("content-security-policy", SECURITY);
  });
  app.get("/", (context) => context.html(homePage(shown, CHOICES)));
  app.get("/:owner/:repo/issues/:number", (context) => {
    const issue = stage.issues.find(({ number }) => String(number) === context.req.param("number"));
    return issue === void 0 ? context.notFound() : context.html(issuePage(issue, shown));
  });
  app.get("/:owner/:repo/actions/runs/:id", (context) => {
    const run = stage.runs.find(({ id }) => String(id) === context.req.param("id"));
    return run === void 0 ? context.redirect("/") : context.html(runPage(run, shown));
  });
  app.get("/:owner/:repo/actions/workflows/:file", (context) => context.html(dispatchPage(shown)));
  app.all("*", async (context, next) => {
    const { method, path, raw: raw2 } = context.req;
    if (!isGitHubs(path)) return next();
    const { search } = new URL(context.req.url);
    const body = method === "POST" ? { body: await raw2.text() } : {};
    const headers = { "content-type": context.req.header("content-type") ?? "", "user-agent": "browser" };
    return fetch(sandbox2.github.url + path + search, { method, headers, ...body, redirect: "manual" });
  });
  app.get("/:owner/:repo/*", (context) => context.redirect("/"));
  app.use(async (context, next) => {
    const origin = context.req.header("origin");
    if (origin !== void 0 && origin !== `http://${context.req.header("host")}`)
      return context.text("", 403);
    return next();
  });
  app.post("/act", async (context) => {
    await ACTS[await field(context.req.raw, "act")]?.(stage, sandbox2, signal);
    return context.redirect("/", 303);
  });
  app.post("/dispatch", async (context) => {
    const form = new URLSearchParams(await context.req.raw.text());
    const id = await stage.dispatch(Object.fromEntries(form), signal);
    return context.redirect(`/${_chunk_4NS23I5D_js__WEBPACK_IMPORTED_MODULE_1__/* .REPOSITORY */ .Bw}/actions/runs/${id}`, 303);
  });
  app.post("/turn", async (context) => {
    const by = await field(context.req.raw, "by");
    if (Object.hasOwn(TURNS, by)) sandbox2.clock.advance(TURNS[by]);
    return context.redirect("/", 303);
  });
  app.post("/fault", async (context) => {
    const name = await field(context.req.raw, "fault");
    if (faults.has(name)) faults.delete(name);
    else faults.add(name);
    sandbox2.faults.clear();
    const striking = Object.entries(FAULTS).filter(([fault]) => faults.has(fault));
    sandbox2.faults.add(...striking.map(([, fault]) => ({ ...fault, times: Number.POSITIVE_INFINITY })));
    return context.redirect("/", 303);
  });
  app.post("/extension", async (context) => {
    const chosen = await field(context.req.raw, "extension");
    const known = Object.values(EXTENSIONS).find((extension) => extension === chosen);
    if (known !== void 0) sandbox2.meta.behaviour.longToLong = known;
    return context.redirect("/", 303);
  });
  const server = (0,_hono_node_server__WEBPACK_IMPORTED_MODULE_17__/* .createAdaptorServer */ .b$)({ fetch: app.fetch, overrideGlobalObjects: false });
  server.listen(port, "127.0.0.1");
  await (0,node_events__WEBPACK_IMPORTED_MODULE_16__.once)(server, "listening");
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: async () => {
      const closed = (0,node_events__WEBPACK_IMPORTED_MODULE_16__.once)(server, "close");
      server.close();
      if ("closeAllConnections" in server) server.closeAllConnections();
      await closed;
    }
  };
}
function isGitHubs(path) {
  return /^\/(?:settings|organizations|apps|github-apps)\//.test(path);
}
async function field(request, name) {
  return new URLSearchParams(await request.text()).get(name) ?? "";
}

// src/cli/sandbox.ts
var SECOND_MS = 1e3;
async function sandbox(options, context) {
  const { out, notes } = context.terminal;
  const start = options.start === void 0 ? context.runtime.now() : Date.parse(options.start);
  if (Number.isNaN(start))
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_10__/* .InputError */ .d("--start", "must be a date.", "Example: --start 2026-01-05T06:00:00Z");
  const runtime = {
    metaPort: readPort("--meta-port", options.metaPort ?? "8471"),
    githubPort: readPort("--github-port", options.githubPort ?? "8472")
  };
  const pagePort = readPort("--page-port", options.pagePort ?? "8470");
  const actionFile = await (0,_chunk_4NS23I5D_js__WEBPACK_IMPORTED_MODULE_1__/* .builtAction */ .l0)(context.programFile, options.action);
  await context.interruption.during(
    (signal) => (0,_chunk_4NS23I5D_js__WEBPACK_IMPORTED_MODULE_1__/* .onStage */ .GN)({ actionFile, start, ...runtime }, async (stage, world) => {
      stage.storeLoginToken();
      stage.performDispatches(signal);
      const program = (0,_chunk_AYJGIARV_js__WEBPACK_IMPORTED_MODULE_21__/* .programCommand */ .OW)(void 0, context.programFile);
      const page2 = await servePage(stage, world, pagePort, signal, program);
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
        const bold = (text) => notes.paint("bold", text);
        for (const line of hints(page2.url, stage.commands, world.meta, program, bold)) notes.line(line);
      }
      await (0,_chunk_THGRFSOC_js__WEBPACK_IMPORTED_MODULE_6__/* .whenAborted */ .eG)(signal);
      clearInterval(tick);
      await page2.close();
    }).catch(portInUse)
  );
  return 0;
}
function hints(page2, commands, addresses, program, bold) {
  return [
    "These lead to a Meta and a GitHub on this computer; the credentials are made up.",
    `To see a token refreshed, open ${bold(page2)}:`,
    "  press the green button, four times. The clock, faults and the issue are there too.",
    "To try a command, paste the lines above into another terminal, then:",
    ...commands.map((words) => {
      const [command = ""] = words.split(" ");
      return `  ${program} ${words} ${optionsFor(command, words, addresses)}`;
    }),
    "Without these addresses a command contacts the real Meta.",
    "Ctrl-C ends it and leaves nothing behind."
  ];
}
function readPort(name, value) {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65535) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_10__/* .InputError */ .d(name, "must be a port, or 0 for any free one.", `Example: ${name}: 8471`);
  }
  return Number(value);
}
function portInUse(error) {
  if (error.code !== "EADDRINUSE") throw error;
  throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_10__/* .InputError */ .d(
    "sandbox",
    "finds a port in use.",
    "Is another one running? Other ports: --meta-port, --github-port, --page-port."
  );
}



/***/ })

};
