import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 9163:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _chunk_2XKA7VQW_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2557);
/* harmony import */ var _chunk_WFYI7P74_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2261);
/* harmony import */ var _chunk_WLBEVJMH_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8645);
/* harmony import */ var _chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3597);
/* harmony import */ var _chunk_IEZ6FYOA_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2609);
/* harmony import */ var _chunk_RWUNG5ZT_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7396);
/* harmony import */ var _chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9199);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9914);
/* harmony import */ var _chunk_FUTKJSAF_js__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(5874);
/* harmony import */ var _chunk_TRCMLR53_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(9943);
/* harmony import */ var _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(616);
/* harmony import */ var _chunk_36V37WCC_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(6168);
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(9476);
/* harmony import */ var _chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(8506);
/* harmony import */ var _chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(593);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(8500);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(8161);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_18__ = __nccwpck_require__(857);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_19__ = __nccwpck_require__(6982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_20__ = __nccwpck_require__(9896);



















// src/action/index.ts


// src/action/run.ts


// src/action/context.ts

var STRANGERS_EVENTS = /* @__PURE__ */ new Set([
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment",
  "pull_request_comment",
  "issue_comment",
  "discussion_comment"
]);
function readEvent(env) {
  return { name: env.GITHUB_EVENT_NAME ?? "", payload: readPayload(env.GITHUB_EVENT_PATH) };
}
function readPayload(path) {
  if (!path) return {};
  try {
    const payload = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_15__.readFileSync)(path, "utf8"));
    return typeof payload === "object" && payload !== null ? payload : {};
  } catch {
    return {};
  }
}
function objectionToEvent({ name, payload }) {
  if (STRANGERS_EVENTS.has(name))
    return `This action does not run on ${name}: people without write access can cause it.`;
  if (name === "workflow_run" && isFromFork(payload)) {
    return "This action does not run on workflow_run of a fork: people without write access can cause it.";
  }
  return void 0;
}
function readDocsUrl(env, serverUrl) {
  const { GITHUB_ACTION_REPOSITORY: repository = "", GITHUB_ACTION_REF: ref = "" } = env;
  const isSane = /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]{1,100}$/.test(ref);
  return isSane ? `${serverUrl}/${repository}/blob/${ref}/docs` : void 0;
}
function readActivity(repository) {
  const facts = repository ?? {};
  const { pushed_at: pushed } = facts;
  const pushedAt = typeof pushed === "number" ? pushed : Math.floor(Date.parse(String(pushed)) / 1e3);
  return typeof facts.private === "boolean" && Number.isSafeInteger(pushedAt) ? { isPublic: !facts.private, pushedAt } : void 0;
}
function isFromFork({ workflow_run: run2, repository }) {
  const head = idOf(run2?.head_repository);
  const own = idOf(repository);
  return head === void 0 || own === void 0 || head !== own;
}
function idOf(repository) {
  const { id, full_name } = repository ?? {};
  return id ?? full_name ?? void 0;
}
function readRunContext(env, { payload }) {
  const activity = readActivity(payload.repository);
  const repository = env.GITHUB_REPOSITORY ?? "";
  if (repository === "") {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_9__/* .InputError */ .dz(
      "GITHUB_REPOSITORY",
      "is missing.",
      "GitHub Actions sets it; elsewhere use the command line: npx refresh-meta-token refresh."
    );
  }
  const runId = env.GITHUB_RUN_ID ?? "";
  const workflowFile = /\/\.github\/workflows\/([\w.-]+\.ya?ml)@/.exec(env.GITHUB_WORKFLOW_REF ?? "")?.[1];
  const serverUrl = (0,_chunk_IEZ6FYOA_js__WEBPACK_IMPORTED_MODULE_4__/* .readServiceUrl */ .bX)(
    "GITHUB_SERVER_URL",
    env.GITHUB_SERVER_URL || "https://github.com",
    "https://github.com"
  );
  const docsUrl = readDocsUrl(env, serverUrl);
  return {
    serverUrl,
    repository: (0,_chunk_IEZ6FYOA_js__WEBPACK_IMPORTED_MODULE_4__/* .readRepository */ .Nu)("GITHUB_REPOSITORY", repository),
    apiUrl: (0,_chunk_IEZ6FYOA_js__WEBPACK_IMPORTED_MODULE_4__/* .readServiceUrl */ .bX)(
      "GITHUB_API_URL",
      env.GITHUB_API_URL || "https://api.github.com",
      "https://api.github.com"
    ),
    .../^\d{1,20}$/.test(runId) ? { runId } : {},
    ...workflowFile === void 0 ? {} : { workflowFile },
    ...activity === void 0 ? {} : { activity },
    ...docsUrl === void 0 ? {} : { docsUrl }
  };
}

// src/action/run.ts
async function runAction(env, runtime, runner2) {
  try {
    const event = readEvent(env);
    const objection = objectionToEvent(event);
    if (objection !== void 0) {
      return refuse(
        runner2,
        "event-refused",
        objection,
        "Start it by schedule and workflow_dispatch instead."
      );
    }
    const location = readRunContext(env, event);
    const options = await (0,_chunk_IEZ6FYOA_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .Ko)(runner2.input, location.repository);
    maskCredentials(options, runner2);
    await run(options, location, runtime, runner2);
  } catch (error2) {
    if (error2 instanceof _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_9__/* .InputError */ .dz) return refuse(runner2, error2.code, error2.message, error2.hint);
    const { name, frames } = describeDefect(error2);
    runner2.debug(frames);
    refuse(
      runner2,
      "unexpected",
      `The run stopped on an unexpected ${name}.`,
      "Run it again with debug logging, and report it with the log."
    );
  }
}
async function run(options, location, runtime, runner2) {
  const logger = {
    line: (text) => runner2.line((0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeLogLine */ ._P)(text)),
    debug: (text) => runner2.debug((0,_chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeLogLine */ ._P)(text))
  };
  const services = (0,_chunk_WLBEVJMH_js__WEBPACK_IMPORTED_MODULE_2__/* .connectServices */ .LT)(options, location, runtime, {
    logger,
    onSecret: (secret) => runner2.mask(secret.reveal()),
    exportVariable: (name, token) => {
      runner2.mask(token.reveal());
      runner2.exportVariable(name, token.reveal());
    }
  });
  const runToken = (0,_chunk_2XKA7VQW_js__WEBPACK_IMPORTED_MODULE_0__/* .withProgress */ .E)(
    options.configs.length,
    await tokenRun(options, services, runner2),
    logger.line
  );
  const [reports, { publish }] = await Promise.all([
    (0,_chunk_2XKA7VQW_js__WEBPACK_IMPORTED_MODULE_0__/* .forEachToken */ .q)(options.configs, runToken, (error2) => runner2.debug(describeDefect(error2).frames)),
    loadPublishing()
  ]);
  await publish(reports, { options, location, services, runtime }, runner2);
}
async function loadPublishing() {
  await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_14__.setImmediate)();
  return Promise.all(/* import() */[__nccwpck_require__.e(32), __nccwpck_require__.e(871)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1871));
}
async function tokenRun({ mode, login: input }, services, runner2) {
  if (input === void 0) return (config) => (0,_chunk_WFYI7P74_js__WEBPACK_IMPORTED_MODULE_1__/* .refreshToken */ .B)(config, mode, services);
  const [{ loginFrom }, { reauthorizeToken }] = await Promise.all([
    __nccwpck_require__.e(/* import() */ 730).then(__nccwpck_require__.bind(__nccwpck_require__, 7730)),
    Promise.all(/* import() */[__nccwpck_require__.e(32), __nccwpck_require__.e(800), __nccwpck_require__.e(321)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5321))
  ]);
  const login = loginFrom(input);
  if (login.kind === "code") runner2.mask(login.code.reveal());
  return (config) => reauthorizeToken(config, login, services);
}
function maskCredentials({ configs, secretsToken, githubToken, heartbeatUrl, clientToken, login }, runner2) {
  const credentials = [
    secretsToken,
    githubToken,
    heartbeatUrl,
    clientToken,
    login?.kind === "response" ? login.response : void 0,
    ...configs.flatMap(({ token, app }) => [token, app?.secret])
  ].flatMap((credential) => credential === void 0 ? [] : [credential.reveal()]);
  const appTokens = configs.flatMap(
    ({ app }) => app === void 0 ? [] : [`${app.id}|${app.secret.reveal()}`, `${app.id}%7C${app.secret.reveal()}`]
  );
  for (const value of /* @__PURE__ */ new Set([...credentials, ...appTokens])) runner2.mask(value);
}
function refuse(runner2, reason, message, hint) {
  runner2.annotate("error", (0,_chunk_FUTKJSAF_js__WEBPACK_IMPORTED_MODULE_16__/* .codeOf */ .$)(reason), `${message} ${hint}`);
  const outcome = reason === "unexpected" ? "inconclusive" : "misconfigured";
  const outputs = { outcome, refreshed: "false", "token-kind": "unknown", report: "[]" };
  for (const [name, value] of Object.entries(outputs)) runner2.output(name, value);
  runner2.fail();
}
function describeDefect(error2) {
  if (!(error2 instanceof Error)) return { name: typeof error2, frames: "" };
  const { message, stack = "" } = error2;
  const frames = stack.replace(message, "").split("\n").filter((line) => /^\s+at /.test(line));
  return { name: error2.name, frames: frames.join("\n") };
}

// src/action/runner.ts



// node_modules/@actions/core/lib/command.js


// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_18__.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js



function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs__WEBPACK_IMPORTED_MODULE_20__.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs__WEBPACK_IMPORTED_MODULE_20__.appendFileSync(filePath, `${toCommandValue(message)}${os__WEBPACK_IMPORTED_MODULE_18__.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_19__.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_18__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_18__.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js

var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
  const convertedVal = toCommandValue(val);
  process.env[name] = convertedVal;
  const filePath = process.env["GITHUB_ENV"] || "";
  if (filePath) {
    return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
  }
  issueCommand("set-env", { name }, convertedVal);
}
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os__WEBPACK_IMPORTED_MODULE_18__.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function isDebug() {
  return process.env["RUNNER_DEBUG"] === "1";
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os__WEBPACK_IMPORTED_MODULE_18__.EOL);
}

// src/action/runner.ts
var SHORTEST_TO_MASK = 8;
function createRunner(env) {
  const isListening = env.GITHUB_ACTIONS === "true";
  return {
    input: (name) => getInput(name),
    mask: (value) => {
      if (isListening && value.length >= SHORTEST_TO_MASK && !/[\r\n]/.test(value)) setSecret(value);
    },
    line: (text) => info(text),
    debug: (text) => debug(text),
    isDebug: () => isDebug(),
    annotate: (level, title, message) => {
      const annotate = { notice, warning, error }[level];
      annotate(message, { title });
    },
    output: (name, value) => setOutput(name, value),
    exportVariable: (name, value) => {
      if (!env.GITHUB_ENV) throw new Error("GITHUB_ENV is missing");
      exportVariable(name, value);
    },
    // Not by core.summary: its module is as long as all the rest of the toolkit that is used here, and read at every start.
    summarize: (markdown) => {
      try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_15__.appendFileSync)(env.GITHUB_STEP_SUMMARY ?? "", `${markdown}${node_os__WEBPACK_IMPORTED_MODULE_17__.EOL}`);
      } catch {
        debug("The job summary could not be written.");
      }
    },
    fail: () => {
      process.exitCode = ExitCode.Failure;
    }
  };
}

// src/action/index.ts
(0,_chunk_TRCMLR53_js__WEBPACK_IMPORTED_MODULE_8__/* .hideQueriesFromDebugLog */ .k)(process.env, process.stderr);
var runner = createRunner(process.env);
if ((0,_chunk_TRCMLR53_js__WEBPACK_IMPORTED_MODULE_8__/* .useProxyOf */ .X)(process.env) === "unsupported") {
  runner.annotate(
    "warning",
    "Proxy not used",
    `The environment names a proxy, but Node ${process.version} cannot be told to use it: update the runner (Node 24.14 or later).`
  );
}
await runAction(
  process.env,
  {
    fetch: (input, init) => fetch(input, init),
    now: Date.now,
    random: Math.random,
    sleep: async (milliseconds) => {
      await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_14__.setTimeout)(milliseconds);
    }
  },
  runner
);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ SECRET_STORES),
/* harmony export */   OD: () => (/* binding */ scopeKey),
/* harmony export */   OI: () => (/* binding */ describeScope),
/* harmony export */   dE: () => (/* binding */ locationKey),
/* harmony export */   lR: () => (/* binding */ describeLocation)
/* harmony export */ });
// src/token/location.ts
var SECRET_STORES = ["actions", "dependabot", "codespaces", "agents"];
function scopeKey(secretScope) {
  switch (secretScope.kind) {
    case "repository":
      return `repository:${secretScope.repository.toLowerCase()}:${secretScope.store}`;
    case "environment":
      return `environment:${secretScope.repository.toLowerCase()}:${secretScope.environment.toLowerCase()}`;
    case "organization":
      return `organization:${secretScope.organization.toLowerCase()}:${secretScope.store}`;
  }
}
function locationKey(location) {
  return `${scopeKey(location)}:${location.secret.toUpperCase()}`;
}
function describeLocation(location) {
  return `${location.secret} in ${describeScope(location)}`;
}
function describeScope(secretScope) {
  switch (secretScope.kind) {
    case "repository":
      return `${secretScope.repository}${storeText(secretScope.store)}`;
    case "environment":
      return `${secretScope.repository}, environment ${secretScope.environment}`;
    case "organization":
      return `organization ${secretScope.organization}${storeText(secretScope.store)}`;
  }
}
function storeText(store) {
  switch (store) {
    case "actions":
      return "";
    case "dependabot":
      return " (Dependabot)";
    case "codespaces":
      return " (Codespaces)";
    case "agents":
      return " (agents)";
  }
}




/***/ }),

/***/ 2557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withProgress),
/* harmony export */   q: () => (/* binding */ forEachToken)
/* harmony export */ });
/* harmony import */ var _chunk_RWUNG5ZT_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7396);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7108);



// src/refresh/refresh-all.ts
var AT_ONCE = 16;
async function forEachToken(configs, run, onDefect) {
  const reports = new Array(configs.length);
  const queue = configs.entries();
  const worker = async () => {
    for (const [index, config] of queue) reports[index] = await run(config).catch(defect(config));
  };
  const defect = (config) => (error) => {
    onDefect(error);
    return unexpected(config);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, configs.length) }, worker));
  return reports;
}
var PROGRESS_EVERY = 50;
function withProgress(total, run, line) {
  let done = 0;
  return async (config) => {
    const report = await run(config);
    done++;
    if (done % PROGRESS_EVERY === 0 && done < total) line(`${done} of ${total} tokens are done.`);
    return report;
  };
}
function unexpected(config) {
  return {
    secret: config.name,
    location: (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_1__/* .describeLocation */ .lR)(config.source),
    outcome: "inconclusive",
    reason: "unexpected",
    refreshed: false,
    facts: _chunk_RWUNG5ZT_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_FACTS */ .K,
    findings: [{ outcome: "inconclusive", reason: "unexpected" }],
    alerts: [],
    failedTargets: [],
    repairedTargets: [],
    warnings: []
  };
}




/***/ }),

/***/ 8506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cx: () => (/* binding */ strictTuple),
/* harmony export */   Fs: () => (/* binding */ pipe),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   KI: () => (/* binding */ picklist),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Np: () => (/* binding */ fallback),
/* harmony export */   Ww: () => (/* binding */ minValue),
/* harmony export */   Y2: () => (/* binding */ safeInteger),
/* harmony export */   YO: () => (/* binding */ array),
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   cG: () => (/* binding */ maxValue),
/* harmony export */   cl: () => (/* binding */ nullish),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   pd: () => (/* binding */ transform),
/* harmony export */   xL: () => (/* binding */ safeParse),
/* harmony export */   yG: () => (/* binding */ regex),
/* harmony export */   z6: () => (/* binding */ check),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
// node_modules/valibot/dist/index.mjs
var store$4;
var DEFAULT_CONFIG = {
  lang: void 0,
  message: void 0,
  abortEarly: void 0,
  abortPipeEarly: void 0
};
// @__NO_SIDE_EFFECTS__
function getGlobalConfig(config$1) {
  if (!config$1 && !store$4) return DEFAULT_CONFIG;
  return {
    lang: config$1?.lang ?? store$4?.lang,
    message: config$1?.message,
    abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
    abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
  };
}
var store$3;
// @__NO_SIDE_EFFECTS__
function getGlobalMessage(lang) {
  return store$3?.get(lang);
}
var store$2;
// @__NO_SIDE_EFFECTS__
function getSchemaMessage(lang) {
  return store$2?.get(lang);
}
var store$1;
// @__NO_SIDE_EFFECTS__
function getSpecificMessage(reference, lang) {
  return store$1?.get(reference)?.get(lang);
}
// @__NO_SIDE_EFFECTS__
function _stringify(input) {
  const type = typeof input;
  if (type === "string") return `"${input}"`;
  if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
  if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
  return type;
}
function _addIssue(context, label, dataset, config$1, other) {
  const input = other && "input" in other ? other.input : dataset.value;
  const expected = other?.expected ?? context.expects ?? null;
  const received = other?.received ?? /* @__PURE__ */ _stringify(input);
  const issue = {
    kind: context.kind,
    type: context.type,
    input,
    expected,
    received,
    message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
    requirement: context.requirement,
    path: other?.path,
    issues: other?.issues,
    lang: config$1.lang,
    abortEarly: config$1.abortEarly,
    abortPipeEarly: config$1.abortPipeEarly
  };
  const isSchema = context.kind === "schema";
  const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
  if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
  if (isSchema) dataset.typed = false;
  if (dataset.issues) dataset.issues.push(issue);
  else dataset.issues = [issue];
}
// @__NO_SIDE_EFFECTS__
function _joinExpects(values$1, separator) {
  const list = [...new Set(values$1)];
  if (list.length > 1) return `(${list.join(` ${separator} `)})`;
  return list[0] ?? "never";
}
function _standardSchema(schema) {
  schema["~standard"] = {
    version: 1,
    vendor: "valibot",
    validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
  };
  return schema;
}
var EMOJI_REGEX = new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$", "u");
// @__NO_SIDE_EFFECTS__
function check(requirement, message$1) {
  return {
    kind: "validation",
    type: "check",
    reference: check,
    async: false,
    expects: null,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function integer(message$1) {
  return {
    kind: "validation",
    type: "integer",
    reference: integer,
    async: false,
    expects: null,
    requirement: Number.isInteger,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function maxValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "max_value",
    reference: maxValue,
    async: false,
    expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function minValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "min_value",
    reference: minValue,
    async: false,
    expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function regex(requirement, message$1) {
  return {
    kind: "validation",
    type: "regex",
    reference: regex,
    async: false,
    expects: `${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function safeInteger(message$1) {
  return {
    kind: "validation",
    type: "safe_integer",
    reference: safeInteger,
    async: false,
    expects: null,
    requirement: Number.isSafeInteger,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function transform(operation) {
  return {
    kind: "transformation",
    type: "transform",
    reference: transform,
    async: false,
    operation,
    "~run"(dataset) {
      dataset.value = this.operation(dataset.value);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function getFallback(schema, dataset, config$1) {
  return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
// @__NO_SIDE_EFFECTS__
function fallback(schema, fallback$1) {
  return _standardSchema({
    ...schema,
    fallback: fallback$1,
    "~run"(dataset, config$1) {
      const outputDataset = schema["~run"](dataset, config$1);
      return outputDataset.issues ? {
        typed: true,
        value: /* @__PURE__ */ getFallback(this, outputDataset, config$1)
      } : outputDataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function getDefault(schema, dataset, config$1) {
  return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
// @__NO_SIDE_EFFECTS__
function array(item, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "array",
    reference: array,
    expects: "Array",
    async: false,
    item,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (Array.isArray(input)) {
        dataset.typed = true;
        dataset.value = [];
        for (let key = 0; key < input.length; key++) {
          const value$1 = input[key];
          const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
          if (itemDataset.issues) {
            const pathItem = {
              type: "array",
              origin: "value",
              input,
              key,
              value: value$1
            };
            for (const issue of itemDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = itemDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!itemDataset.typed) dataset.typed = false;
          dataset.value.push(itemDataset.value);
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function boolean(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "boolean",
    reference: boolean,
    expects: "boolean",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "boolean") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function nullish(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "nullish",
    reference: nullish,
    expects: `(${wrapped.expects} | null | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === null || dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === null || dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function number(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "number",
    reference: number,
    expects: "number",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function object(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "object",
    reference: object,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const key in this.entries) {
          const valueSchema = this.entries[key];
          if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key,
                value: value$1
              };
              for (const issue of valueDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                dataset.issues?.push(issue);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key}"`,
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            if (config$1.abortEarly) break;
          }
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function optional(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "optional",
    reference: optional,
    expects: `(${wrapped.expects} | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function picklist(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "picklist",
    reference: picklist,
    expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      if (this.options.includes(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function strictTuple(items, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "strict_tuple",
    reference: strictTuple,
    expects: "Array",
    async: false,
    items,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (Array.isArray(input)) {
        dataset.typed = true;
        dataset.value = [];
        for (let key = 0; key < this.items.length; key++) {
          const value$1 = input[key];
          const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
          if (itemDataset.issues) {
            const pathItem = {
              type: "array",
              origin: "value",
              input,
              key,
              value: value$1
            };
            for (const issue of itemDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = itemDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!itemDataset.typed) dataset.typed = false;
          dataset.value.push(itemDataset.value);
        }
        if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
          input: input[this.items.length],
          expected: "never",
          path: [{
            type: "array",
            origin: "value",
            input,
            key: this.items.length,
            value: input[this.items.length]
          }]
        });
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function string(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "string",
    reference: string,
    expects: "string",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "string") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function _subIssues(datasets) {
  let issues;
  if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
  else issues = dataset.issues;
  return issues;
}
// @__NO_SIDE_EFFECTS__
function union(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "union",
    reference: union,
    expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      let validDataset;
      let typedDatasets;
      let untypedDatasets;
      for (const schema of this.options) {
        const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
        if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
        else typedDatasets = [optionDataset];
        else {
          validDataset = optionDataset;
          break;
        }
        else if (untypedDatasets) untypedDatasets.push(optionDataset);
        else untypedDatasets = [optionDataset];
      }
      if (validDataset) return validDataset;
      if (typedDatasets) {
        if (typedDatasets.length === 1) return typedDatasets[0];
        _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
        dataset.typed = true;
      } else if (untypedDatasets?.length === 1) return untypedDatasets[0];
      else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function unknown() {
  return _standardSchema({
    kind: "schema",
    type: "unknown",
    reference: unknown,
    expects: "unknown",
    async: false,
    "~run"(dataset) {
      dataset.typed = true;
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function pipe(...pipe$1) {
  return _standardSchema({
    ...pipe$1[0],
    pipe: pipe$1,
    "~run"(dataset, config$1) {
      for (const item of pipe$1) if (item.kind !== "metadata") {
        if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
          dataset.typed = false;
          break;
        }
        if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
      }
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function safeParse(schema, input, config$1) {
  const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
  return {
    typed: dataset.typed,
    success: !dataset.issues,
    output: dataset.value,
    issues: dataset.issues
  };
}




/***/ }),

/***/ 6168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ scopesToRequest),
/* harmony export */   V7: () => (/* binding */ spreadSeconds),
/* harmony export */   "if": () => (/* binding */ missingScopes),
/* harmony export */   rf: () => (/* binding */ scopesRuledByDataAccess),
/* harmony export */   s5: () => (/* binding */ dueAt)
/* harmony export */ });
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9476);


// src/token/policy.ts
var LONGEST_SPREAD = 3 * _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
function spreadSeconds(secretName) {
  return fnv1a(secretName.toUpperCase()) % LONGEST_SPREAD;
}
function fnv1a(text) {
  let hash = 2166136261;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 16777619);
  return hash >>> 0;
}
function dueAt(expiresAt, policy) {
  return expiresAt - policy.refreshBeforeDays * _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ - policy.spreadSeconds;
}
function scopesToRequest(has, policy) {
  const spelledRight = has?.filter((scope) => /^[a-z][a-z0-9_]{0,63}$/.test(scope)) ?? [];
  return [.../* @__PURE__ */ new Set([...spelledRight, ...policy.requiredScopes])];
}
function missingScopes(scopes, policy) {
  return scopes === void 0 ? [] : policy.requiredScopes.filter((scope) => !scopes.includes(scope));
}
var OUTLIVES_DATA_ACCESS = /* @__PURE__ */ new Set([
  "ads_read",
  "ads_management",
  "business_management",
  "configure_page_transactions",
  "pages_manage_ads",
  "pages_manage_cta",
  "pages_manage_instant_articles",
  "pages_manage_engagement",
  "pages_manage_metadata",
  "pages_manage_posts",
  "pages_messaging",
  "pages_read_engagement",
  "pages_read_user_content",
  "pages_show_list",
  "read_audience_network_insights",
  "read_insights",
  "public_profile",
  "email"
]);
function scopesRuledByDataAccess(scopes) {
  return (scopes ?? []).filter((scope) => !OUTLIVES_DATA_ACCESS.has(scope));
}




/***/ }),

/***/ 3597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ appAccessToken),
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   HB: () => (/* binding */ isConsistent),
/* harmony export */   Id: () => (/* binding */ Id),
/* harmony export */   JF: () => (/* binding */ createMetaClient),
/* harmony export */   Y9: () => (/* binding */ readDebugData),
/* harmony export */   aq: () => (/* binding */ readMinted),
/* harmony export */   e4: () => (/* binding */ inspectToken),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   gU: () => (/* binding */ unintelligible),
/* harmony export */   x4: () => (/* binding */ readDeath),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _chunk_RWUNG5ZT_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7396);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9914);
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9476);
/* harmony import */ var _chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8506);
/* harmony import */ var _chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(593);






// src/meta/present.ts
function present(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
}

// src/meta/minted.ts
var LONGEST_LIFETIME = 3650 * _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY */ .d_;
var AccessToken = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs)(
  (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)(),
  (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yG)(/^[\x21-\x7e]{10,4096}$/),
  (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pd)((value) => new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(value))
);
var Lifetime = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs)(
  (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KC)([(0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yG)(/^\d{1,10}$/), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pd)(Number))]),
  (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(),
  (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .minValue */ .Ww)(1),
  (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .maxValue */ .cG)(LONGEST_LIFETIME)
);
var MintedBody = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
  access_token: AccessToken,
  expires_in: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .fallback */ .Np)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(Lifetime), void 0)
});
function readMinted(body) {
  const read = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xL)(MintedBody, body);
  if (!read.success) return void 0;
  const { access_token: token, expires_in: lifetimeSeconds } = read.output;
  return present({ token, lifetimeSeconds });
}

// src/meta/response.ts
var PHRASES = [
  ["input-token-of-other-app", /did not match the Viewing App/i],
  ["token-of-other-app", /does not belong to application/i],
  ["client-secret-wrong", /validating client secret/i],
  ["application-unknown", /validating application/i],
  ["signature-wrong", /Invalid OAuth access token signature/i],
  ["app-token-wanted", /must provide an app access token/i],
  ["app-secret-proof", /appsecret_proof/i],
  ["api-access-blocked", /API access (blocked|deactivated)/i],
  ["too-much-data", /reduce the amount of data/i],
  ["unsupported-request", /Unsupported (get |post )?request/i],
  // Meta's page documents the refusal (§5 of its system user guide), not its words.
  ["must-expire", /set_token_expires_in_60_days|must (use|be|have|set)\b.*\bexpir/i],
  ["code-used", /authorization code has been used/i],
  ["code-expired", /authorization code has expired/i],
  ["code-malformed", /Invalid verification code format/i],
  ["redirect-uri-differs", /redirect_uri is identical/i],
  ["redirect-uri-not-absolute", /redirect_uri isn't an absolute URI/i],
  ["domain-not-in-app-domains", /isn't included in the app's domains/i],
  ["app-in-development", /development mode|App Not Set ?up/i],
  ["device-login-declined", /authorization_declined/i],
  ["session-expired", /Session has expired/i],
  ["password-changed", /has been invalidated because the user changed/i],
  ["session-revoked", /has been invalidated|invalidated explicitly|user logged out/i],
  ["app-removed", /has not authorized application/i],
  ["checkpoint", /log in to www\.facebook\.com|logged-in checkpoint/i],
  ["user-unconfirmed", /not a confirmed user/i],
  ["page-role-lost", /must be an administrator of the page/i],
  ["data-access-ended", /hasn't engaged the app in longer than/i],
  [
    "token-unreadable",
    /Cannot parse access token|could not be decrypted|malformed|Invalid OAuth access token\.?$/i
  ]
];
function readResponse(status, headers, text) {
  const at = (0,_chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_4__/* .answeredAt */ .F7)(headers);
  const body = parseJson(text);
  if (body === void 0) return present({ kind: "unintelligible", trace: { status }, at });
  const error = topLevelError(body);
  if (error !== void 0) return present({ kind: "error", error, trace: traceOf(error, status), at });
  if (status > 299) return present({ kind: "unintelligible", trace: { status }, at });
  return present({ kind: "ok", body, trace: { status }, at });
}
function traceOf(error, status) {
  return present({ status, code: error.code, subcode: error.subcode });
}
function readGraphError(value) {
  const read = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xL)(ErrorObject, value);
  if (!read.success) return {};
  const { code, error_subcode, subcode = error_subcode, is_transient, message, error_message } = read.output;
  const text = message ?? error_message;
  const says = text === void 0 ? void 0 : phraseIn(text);
  return present({ code, subcode, transient: is_transient, says });
}
function failureOf(answer) {
  switch (answer.kind) {
    case "unanswered":
      return { kind: "doubt", reason: unansweredDoubt(answer.reason) };
    case "unintelligible":
      return { kind: "doubt", reason: doubtByStatus(answer.trace.status) };
    case "error": {
      const failure = classify(answer.error);
      return failure.kind === "doubt" && failure.reason === "meta-unintelligible" ? { kind: "doubt", reason: doubtByStatus(answer.trace.status) } : failure;
    }
  }
}
function classify(error) {
  const { code, says } = error;
  if (error.transient === true) {
    return { kind: "doubt", reason: isRateLimit(code) ? "meta-rate-limited" : "meta-unavailable" };
  }
  if (isRateLimit(code)) return { kind: "doubt", reason: "meta-rate-limited" };
  if (says === "client-secret-wrong" || says === "application-unknown")
    return refused("app-credentials-refused");
  if (says === "token-of-other-app") return refused("other-app");
  switch (code) {
    case 1:
      return says === "too-much-data" || error.subcode === 99 ? refused("request-refused") : { kind: "doubt", reason: "meta-unavailable" };
    case 2:
      return { kind: "doubt", reason: "meta-unavailable" };
    case 5:
      return refused("ip-not-allowed");
    case 100:
      return classifyParameter(says);
    case 101:
      return refused("app-credentials-refused");
    case 102:
    case 190:
    case 450:
    case 452:
      return { kind: "dead", reason: deathBySession(error) ?? "revoked" };
    case 412:
      return { kind: "dead", reason: "app-removed" };
    case 200:
      return says === "api-access-blocked" ? refused("app-disabled") : { kind: "permission" };
    case 104:
      return refused(says === "app-secret-proof" ? "app-secret-proof-refused" : "request-refused");
    // Unknown method, version too old (12, 2635), redirect_uri, policy block, path.
    case 3:
    case 12:
    case 191:
    case 368:
    case 2500:
    case 2635:
      return refused("request-refused");
    default:
      return code === 10 || code !== void 0 && code > 200 && code < 300 ? { kind: "permission" } : { kind: "doubt", reason: "meta-unintelligible" };
  }
}
function deathBySession(error) {
  switch (error.subcode) {
    case 456:
      return "unreadable";
    case 458:
      return "app-removed";
    case 459:
    case 490:
      return "checkpoint";
    case 460:
      return "password-changed";
    case 463:
      return "expired";
    case 464:
      return "user-unconfirmed";
    case 461:
    case 462:
    case 465:
    case 466:
    case 467:
    case 468:
      return "revoked";
    case 492:
      return "page-role-lost";
    case 493:
      return "data-access-ended";
  }
  switch (error.says) {
    case "session-expired":
      return "expired";
    case "session-revoked":
      return "revoked";
    case "password-changed":
    case "app-removed":
    case "checkpoint":
    case "user-unconfirmed":
    case "page-role-lost":
    case "data-access-ended":
      return error.says;
    case "token-unreadable":
    case "signature-wrong":
    case "application-unknown":
      return "unreadable";
  }
  return void 0;
}
function isTransient(answer) {
  if (answer.kind === "ok") return false;
  if (answer.kind === "unanswered") return ["unreachable", "deadline", "too-large"].includes(answer.reason);
  if (isRateLimited(answer)) return false;
  if (answer.kind === "unintelligible") return true;
  const failure = failureOf(answer);
  return failure.kind === "doubt" && failure.reason === "meta-unavailable";
}
function isRateLimited(answer) {
  if (answer.kind === "ok") return false;
  const failure = failureOf(answer);
  return failure.kind === "doubt" && failure.reason === "meta-rate-limited";
}
var Integer = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .fallback */ .Np)(
  (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(
    (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs)(
      (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KC)([(0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yG)(/^\d{1,9}$/), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pd)(Number))]),
      (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .safeInteger */ .Y2)()
    )
  ),
  void 0
);
var Text = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .fallback */ .Np)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)()), void 0);
var ErrorObject = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
  code: Integer,
  error_subcode: Integer,
  subcode: Integer,
  is_transient: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .fallback */ .Np)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM)()), void 0),
  message: Text,
  error_message: Text
});
function parseJson(text) {
  try {
    return JSON.parse(
      text.replace(/^\uFEFF/, ""),
      (_key, value, context) => Number.isInteger(value) && !Number.isSafeInteger(value) ? context?.source ?? value : value
    );
  } catch {
    return void 0;
  }
}
function topLevelError(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return void 0;
  const fields = body;
  if (fields.error !== void 0 && fields.error !== null) return readGraphError(fields.error);
  if (typeof fields.error_type === "string" || typeof fields.error_message === "string") {
    return readGraphError(fields);
  }
  return typeof fields.code === "number" && typeof fields.message === "string" ? readGraphError(fields) : void 0;
}
function phraseIn(message) {
  return PHRASES.find(([, pattern]) => pattern.test(message))?.[0];
}
function refused(reason) {
  return { kind: "refused", reason };
}
function classifyParameter(says) {
  switch (says) {
    case "input-token-of-other-app":
      return refused("other-app");
    case "app-token-wanted":
      return refused("app-credentials-refused");
    case "app-secret-proof":
      return refused("app-secret-proof-refused");
    default:
      return { kind: "parameter" };
  }
}
function isRateLimit(code) {
  if (code === void 0) return false;
  return [4, 9, 17, 32, 341, 613].includes(code) || code >= 8e4 && code <= 80099;
}
function doubtByStatus(status) {
  if (status === 429) return "meta-rate-limited";
  return status !== void 0 && status >= 500 ? "meta-unavailable" : "meta-unintelligible";
}
function unansweredDoubt(reason) {
  switch (reason) {
    case "unreachable":
    case "deadline":
    case "foreign-origin":
    case "unsendable":
      return "meta-unreachable";
    case "redirected":
    case "too-large":
      return "meta-unintelligible";
  }
}

// src/meta/client.ts
var DEFAULT_VERSION = "v25.0";
function createMetaClient(options) {
  const { runtime, budget, onCall, onSecret } = options;
  const base = new URL(options.baseUrl);
  const send = (0,_chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_4__/* .boundedFetch */ .A)(runtime, base.origin, budget);
  const prefix = base.pathname.replace(/\/+$/, "");
  const version = options.version ?? DEFAULT_VERSION;
  async function ask(call) {
    const path = `${prefix}${call.unversioned ? "" : `/${version}`}${call.path}`;
    const url = new URL(base.origin + path);
    url.search = encode(call.query).toString();
    for (let attempt = 1; ; attempt++) {
      const started = runtime.now();
      const { answer, waitAskedFor } = await tryOnce(call, url);
      const milliseconds = runtime.now() - started;
      onCall?.({
        name: call.name,
        method: call.method,
        path,
        try: attempt,
        milliseconds,
        trace: answer.trace
      });
      if (attempt === _chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_TRIES */ .ao || !mayAskAgain(call, answer, waitAskedFor)) return answer;
      const wait = Math.max((0,_chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_4__/* .backoffMs */ .jo)(attempt + 1, runtime.random), waitAskedFor ?? 0);
      if (wait >= budget.remaining()) return answer;
      await runtime.sleep(wait);
    }
  }
  async function tryOnce(call, url) {
    const bearer = call.bearer?.reveal();
    if (bearer !== void 0 && !FITS_A_HEADER.test(bearer)) {
      return { answer: { kind: "unanswered", reason: "unsendable", trace: {} } };
    }
    try {
      const response = await send(url, {
        method: call.method,
        headers: {
          accept: "application/json",
          ...bearer === void 0 ? {} : { authorization: `Bearer ${bearer}` }
        },
        ...call.form === void 0 ? {} : { body: encode(call.form) }
      });
      const answer = readResponse(response.status, response.headers, await response.text());
      const minted = answer.kind === "ok" ? readMinted(answer.body) : void 0;
      if (minted !== void 0) onSecret?.(minted.token);
      return { answer, waitAskedFor: (0,_chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_4__/* .waitAskedForMs */ .hL)(response.headers) };
    } catch (error) {
      if (!(error instanceof _chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_4__/* .Unanswered */ .XX)) throw error;
      const trace = present({ network: error.network });
      return { answer: { kind: "unanswered", reason: error.reason, trace } };
    }
  }
  return { ask };
}
var FITS_A_HEADER = /^[\x20-\x7e]+$/;
var NEVER_CONNECTED = [
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT"
];
function mayAskAgain(call, answer, waitAskedFor) {
  if (waitAskedFor !== void 0 && waitAskedFor > _chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST_WAIT_MS */ .u_) return false;
  if (isRateLimited(answer)) return waitAskedFor !== void 0;
  if (!isTransient(answer)) return false;
  return !call.once || NEVER_CONNECTED.includes(answer.trace.network);
}
function encode(parameters = {}) {
  const encoded = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== void 0) encoded.set(name, value instanceof _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z ? value.reveal() : value);
  }
  return encoded;
}

// src/meta/app.ts
function appAccessToken(app) {
  return new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(`${app.id}|${app.secret.reveal()}`);
}

// src/meta/fields.ts
var LATEST_TIME = Date.UTC(2200, 0) / 1e3;
var Id = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs)(
  (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KC)([(0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .safeInteger */ .Y2)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pd)(String))]),
  (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yG)(/^[1-9]\d{0,29}$/)
);
var Time = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs)(
  (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KC)([(0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yG)(/^\d{1,13}$/), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pd)(Number))]),
  (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(),
  (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .minValue */ .Ww)(0),
  (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .maxValue */ .cG)(LATEST_TIME)
);
function maybe(schema) {
  return (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs)(
    (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl)(schema),
    (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pd)((value) => value ?? void 0)
  );
}

// src/meta/debug-token.ts
async function inspectToken(client, request) {
  const answer = await client.ask({
    name: "debug_token",
    method: "GET",
    path: "/debug_token",
    bearer: appAccessToken(request.app),
    query: { input_token: request.token, appsecret_proof: request.proof }
  });
  return readInspection(answer, request.app.id);
}
function readInspection(answer, expectedAppId) {
  if (answer.kind !== "ok") return readRefusal(answer);
  const { at, trace } = answer;
  const data = readDebugData(answer.body);
  if (data === void 0 || at === void 0) return unintelligible(answer);
  if (data.app_id !== void 0 && data.app_id !== expectedAppId) {
    return { kind: "refused", reason: "other-app", ownerAppId: data.app_id, at, trace };
  }
  const kind = kindOf(data.type);
  if (!data.is_valid) return readDeath(answer, data, kind === "unknown" ? _chunk_RWUNG5ZT_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_FACTS */ .K : factsOf(kind, data), at);
  const known = data.app_id !== void 0 && isComplete(kind, data) && isConsistent(data, at);
  return known ? { kind: "alive", facts: factsOf(kind, data), at } : unintelligible(answer);
}
var DebugBody = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
  data: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
    is_valid: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM)(),
    app_id: maybe(Id),
    type: maybe((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)()),
    application: maybe((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)()),
    user_id: maybe(Id),
    profile_id: maybe(Id),
    scopes: maybe((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YO)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)())),
    issued_at: maybe(Time),
    expires_at: maybe(Time),
    data_access_expires_at: maybe(Time),
    error: maybe((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)())
  })
});
function readDebugData(body) {
  const read = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xL)(DebugBody, body);
  return read.success ? read.output.data : void 0;
}
function factsOf(kind, data) {
  const ends = (time) => {
    if (time === 0) return data.is_valid ? "never" : "unknown";
    return time ?? "unknown";
  };
  return present({
    kind,
    appId: data.app_id,
    appName: data.application,
    userId: data.user_id,
    profileId: data.profile_id,
    scopes: data.scopes,
    issuedAt: data.issued_at || void 0,
    // A valid app token has no date at all.
    expiresAt: ends(kind === "app" ? data.expires_at ?? 0 : data.expires_at),
    dataAccessExpiresAt: ends(data.data_access_expires_at)
  });
}
function deathOf(data, at) {
  const error = readGraphError(data.error);
  const aboutSession = error.code === void 0 ? data.error === void 0 : isSessionCode(error.code);
  if (!aboutSession || error.transient === true) return void 0;
  const reason = deathBySession(error);
  if (reason !== void 0) return reason;
  if (hasEnded(data, at)) return "expired";
  return data.type === void 0 ? "unreadable" : "revoked";
}
function isConsistent(data, at) {
  return !hasEnded(data, at) && data.error === void 0;
}
function hasEnded(data, at) {
  const end = data.expires_at ?? 0;
  return end !== 0 && end <= at;
}
function unintelligible(answer) {
  return present({ kind: "doubt", reason: "meta-unintelligible", at: answer.at, trace: answer.trace });
}
function kindOf(type) {
  switch (type) {
    case "USER":
      return "user";
    case "PAGE":
      return "page";
    case "SYSTEM_USER":
      return "system-user";
    case "APP":
      return "app";
    default:
      return "unknown";
  }
}
function isComplete(kind, data) {
  const dated = data.expires_at !== void 0 && data.scopes !== void 0;
  switch (kind) {
    case "user":
    case "system-user":
      return dated && data.user_id !== void 0;
    case "page":
      return dated && data.profile_id !== void 0;
    case "app":
      return true;
    case "instagram":
    case "threads":
    case "unknown":
      return false;
  }
}
function isSessionCode(code) {
  return [102, 190, 450, 452].includes(code);
}
function readDeath(answer, data, facts, at) {
  const error = readGraphError(data.error);
  const trace = traceOf(error, answer.trace.status);
  const reason = deathOf(data, at);
  if (reason !== void 0) return { kind: "dead", reason, facts, at, trace };
  const failure = classify(error);
  if (failure.kind === "refused" && failure.reason === "app-disabled") {
    return { kind: "refused", reason: "app-disabled", at, trace };
  }
  const doubt = failure.kind === "doubt" ? failure.reason : "meta-unintelligible";
  return { kind: "doubt", reason: doubt, at, trace };
}
function readRefusal(answer) {
  const { trace, at } = answer;
  const refused2 = (reason) => present({ kind: "refused", reason, at, trace });
  const failure = failureOf(answer);
  switch (failure.kind) {
    case "doubt":
      return present({ kind: "doubt", reason: failure.reason, at, trace });
    case "refused":
      return refused2(failure.reason);
    case "dead":
      return answer.kind === "error" && answer.error.says === "signature-wrong" ? refused2("app-credentials-refused") : unintelligible(answer);
    case "permission":
      return refused2("request-refused");
    case "parameter":
      return unintelligible(answer);
  }
}




/***/ }),

/***/ 4536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ otherLocations)
/* harmony export */ });
// src/token/config.ts
function otherLocations(config) {
  return [
    ...config.targets.map(({ location }) => location),
    ...config.pages.flatMap(({ locations }) => locations)
  ];
}




/***/ }),

/***/ 9476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 5874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf)
/* harmony export */ });
// src/token/reason.ts
function codeOf(reason) {
  return `RMT-${reason.toUpperCase()}`;
}




/***/ }),

/***/ 9199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 2609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   Nu: () => (/* binding */ readRepository),
/* harmony export */   bX: () => (/* binding */ readServiceUrl)
/* harmony export */ });
/* unused harmony exports readChoice, readAppId, readSecretValue, requireSecretValue, readSecretName, readOrganization, readEnvironment, readScopes, readRedirectUri, readApiVersion, readRunOptions, readLoginOptions, readPlatform */
/* harmony import */ var _chunk_573FYDOC_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4536);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9914);
/* harmony import */ var _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(616);
/* harmony import */ var _chunk_36V37WCC_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6168);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7108);






// src/inputs/values.ts
function readDays(name, value, example) {
  if (!/^\d{1,3}$/.test(value) || Number(value) > 365) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      name,
      "must be a whole number of days from 0 to 365.",
      `Example: ${name}: ${example}`
    );
  }
  return Number(value);
}
function readBoolean(name, value) {
  switch (value.toLowerCase()) {
    case "true":
      return true;
    case "false":
      return false;
    default:
      throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(name, "must be true or false.", `Example: ${name}: true`);
  }
}
function readChoice(name, value, choices) {
  const chosen = choices.find((choice) => choice === value);
  if (chosen === void 0) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(name, `must be one of ${choices.join(", ")}.`, `Example: ${name}: ${choices[0]}`);
  }
  return chosen;
}
function readAppId(name, value) {
  if (!/^\d{1,32}$/.test(value)) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      name,
      value === "" ? "is missing." : "must be the number of a Meta app.",
      `You find it on https://developers.facebook.com/apps. Example: ${name}: "123456789012345"`
    );
  }
  return value;
}
function readUserId(name, value) {
  if (value === "") return void 0;
  if (!/^\d{1,32}$/.test(value)) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      name,
      "must be the number of a user or system user, as the Access Token Debugger shows it.",
      `Example: ${name}: "10215241773831025"`
    );
  }
  return value;
}
function readSecretValue(name, value) {
  if (value === "") return void 0;
  if (!/^[\x21-\x7e]+$/.test(value) || value.length > 48e3) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      name,
      "holds a space, a line break or another character that no credential has.",
      `Store it again without anything around it. Example: ${name}: \${{ secrets.NAME }}`
    );
  }
  return new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(value);
}
function readPastedResponse(name, value) {
  if (value === "") return void 0;
  if (!/^[\x21-\x7e]+$/.test(value) || value.length > 1e4) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      name,
      "is neither an address nor a code.",
      `Paste the whole address that the dialog ended on. Example: ${name}: http://localhost:8080/?code=\u2026&state=\u2026`
    );
  }
  return new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(value);
}
function requireSecretValue(name, value, hint) {
  const secret = readSecretValue(name, value);
  if (secret === void 0) throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(name, "is missing or empty.", hint);
  return secret;
}
function readSecretName(name, value) {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(value) || /^GITHUB_/i.test(value)) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      name,
      value === "" ? "is missing." : "must be a name that GitHub accepts for a secret: letters, digits and _, not starting with a digit or GITHUB_.",
      `Example: ${name}: META_ACCESS_TOKEN`
    );
  }
  return value.toUpperCase();
}
function readVariableName(name, value, example) {
  if (value === "") return void 0;
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(value) || /^(GITHUB|RUNNER)_/i.test(value) || /^(NODE_OPTIONS|CI|PATH)$/i.test(value)) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      name,
      "must be a name of letters, digits and _, not starting with a digit or GITHUB_.",
      `Example: ${name}: ${example}`
    );
  }
  return value;
}
function readRepository(name, value) {
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9._-]{1,100}$/.test(value)) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(name, "must be a repository as OWNER/NAME.", `Example: ${name}: acme/website`);
  }
  return value;
}
function readOrganization(name, value) {
  if (value === "") return void 0;
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(value)) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(name, "must be the name of an organization on GitHub.", `Example: ${name}: acme`);
  }
  return value;
}
function readEnvironment(name, value) {
  if (value === "") return void 0;
  if (value.length > 255 || new RegExp("\\p{Cc}", "u").test(value)) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(name, "must be the name of an environment.", `Example: ${name}: production`);
  }
  return value;
}
function readScopes(name, value) {
  const scopes = listOf(value, /[\s,]+/);
  if (!scopes.every((scope) => /^[a-z][a-z0-9_]{0,63}$/.test(scope))) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      name,
      "must be permissions of Meta, separated by commas, spaces or line breaks.",
      `Example: ${name}: ads_read, read_insights`
    );
  }
  return [...new Set(scopes)];
}
function readLabels(name, value) {
  const [first, ...others] = listOf(value, /[,\n]+/);
  if (first === void 0 || [first, ...others].some((label) => label.length > 50 || new RegExp("\\p{Cc}", "u").test(label))) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      name,
      "must be one label or several, separated by commas, of at most 50 characters each.",
      `Example: ${name}: refresh-meta-token`
    );
  }
  return [first, ...others];
}
var MOST_ASSIGNEES = 10;
function readAssignees(name, value) {
  const logins = listOf(value, /[\s,]+/).map((login) => login.replace(/^@/, ""));
  if (logins.length > MOST_ASSIGNEES || !logins.every((login) => /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(\[bot\])?$/.test(login))) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      name,
      "must be GitHub logins, ten at most, separated by commas.",
      `Example: ${name}: octocat`
    );
  }
  return logins;
}
function readRedirectUri(name, value) {
  const url = parseUrl(value);
  if (url === null || !/^https?:$/.test(url.protocol) || url.hash !== "") {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      name,
      `must be an absolute address, exactly as in the app's "Valid OAuth Redirect URIs".`,
      `Example: ${name}: http://localhost:8080/`
    );
  }
  return value;
}
function readApiVersion(name, value) {
  if (!/^v\d{1,3}\.\d{1,2}$/.test(value)) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(name, "must be a version of the Graph API.", `Example: ${name}: v25.0`);
  }
  return value;
}
function readServiceUrl(name, value, example) {
  const url = parseUrl(value);
  const isSafe = url?.protocol === "https:" || url?.protocol === "http:" && isLoopback(url.hostname);
  if (url === null || !isSafe || url.username !== "" || url.password !== "" || /[?#]/.test(value)) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      name,
      "must be an https address without user, query or fragment (http only on loopback).",
      `Example: ${name}: ${example}`
    );
  }
  return value.replace(/\/+$/, "");
}
function readPingUrl(name, value) {
  if (value === "") return void 0;
  const url = parseUrl(value);
  const isSafe = url?.protocol === "https:" || url?.protocol === "http:" && isLoopback(url.hostname);
  if (!isSafe) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      name,
      "must be an https address (http only on loopback).",
      `Example: ${name}: \${{ secrets.HEARTBEAT_URL }}`
    );
  }
  return new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(value);
}
function readEventType(name, value) {
  if (value === "") return void 0;
  if (value.length > 100 || !/^[\x21-\x7e]+$/.test(value)) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      name,
      "must be a word of at most 100 characters.",
      `Example: ${name}: meta-token-refreshed`
    );
  }
  return value;
}
function parseUrl(value) {
  return URL.canParse(value) ? new URL(value) : null;
}
function isLoopback(hostname) {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
function listOf(value, separator) {
  return value.split(separator).map((part) => part.trim()).filter((part) => part !== "");
}

// src/inputs/run-options.ts
var ACCESS_TOKEN_HINT = "Set it to the stored secret: access-token: ${{ secrets.META_ACCESS_TOKEN }}. If that is what it says, no such secret exists here yet: store a first token, and name the environment in the job if it is an environment secret.";
var SECRETS_TOKEN_HINT = "GITHUB_TOKEN cannot write secrets. Set it to a GitHub App installation token or a fine-grained personal access token: secrets-token: ${{ steps.app-token.outputs.token }}";
var GITHUB_TOKEN_HINT = "Example: github-token: ${{ github.token }}, with permissions: issues: write. Or set open-issues: false.";
function readInputs(input, repository) {
  return readRunOptions((0,_chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .inputFields */ .yD)(input), repository);
}
async function readRunOptions(fields, repository) {
  const mode = readMode(fields);
  const configs = await readTokenConfigs(fields, mode, repository);
  refuseCollisions(configs);
  const secretsToken = readWith(fields, "secrets-token", readSecretValue);
  if (isWriting(mode) && secretsToken === void 0) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz("secrets-token", "is missing or empty.", SECRETS_TOKEN_HINT);
  }
  const openIssues = readWith(fields, "open-issues", readBoolean);
  const githubToken = readWith(fields, "github-token", readSecretValue);
  if (isWriting(mode) && openIssues && githubToken === void 0) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz("github-token", "is missing or empty.", GITHUB_TOKEN_HINT);
  }
  const clientToken = readWith(fields, "client-token", readSecretValue);
  refuseMixedUpCredentials(fields, configs, secretsToken, githubToken, clientToken);
  const heartbeatUrl = readWith(fields, "heartbeat-url", readPingUrl);
  const login = mode === "reauthorize" ? readLogin(fields, clientToken) : void 0;
  return {
    mode,
    configs,
    openIssues,
    ...readMetaServices(fields),
    ...secretsToken === void 0 ? {} : { secretsToken },
    ...githubToken === void 0 ? {} : { githubToken },
    ...heartbeatUrl === void 0 ? {} : { heartbeatUrl },
    ...clientToken === void 0 ? {} : { clientToken },
    ...login === void 0 ? {} : { login }
  };
}
async function readLoginOptions(fields, repository) {
  const configs = await readTokenConfigs(fields, "reauthorize", repository);
  refuseCollisions(configs);
  const secretsToken = readWith(fields, "secrets-token", readSecretValue);
  refuseMixedUpCredentials(fields, configs, secretsToken);
  return {
    mode: "reauthorize",
    configs,
    openIssues: false,
    ...readMetaServices(fields),
    ...secretsToken === void 0 ? {} : { secretsToken }
  };
}
function readMetaServices(fields) {
  return {
    graphApiVersion: readWith(fields, "graph-api-version", readApiVersion),
    graphApiUrl: readServiceUrl2(fields, "graph-api-url", "https://graph.facebook.com"),
    instagramApiUrl: readServiceUrl2(fields, "instagram-api-url", "https://graph.instagram.com"),
    threadsApiUrl: readServiceUrl2(fields, "threads-api-url", "https://graph.threads.net")
  };
}
function readMode(fields) {
  const field = fields.text("mode");
  const mode = readChoice(field.name, field.value, ["refresh", "check", "reauthorize"]);
  const dryRun = readWith(fields, "dry-run", readBoolean);
  if (mode === "reauthorize" && dryRun) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      "dry-run",
      "cannot be set together with mode reauthorize.",
      "It would spend the login's one-time code."
    );
  }
  return mode === "refresh" && dryRun ? "dry-run" : mode;
}
function isWriting(mode) {
  return mode === "refresh" || mode === "reauthorize";
}
function readLogin(fields, clientToken) {
  const response = readWith(fields, "authorization-response", readPastedResponse);
  if (response !== void 0) return { kind: "response", response };
  if (clientToken !== void 0) return { kind: "device", clientToken };
  throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
    "authorization-response",
    "is missing, and so is client-token: mode reauthorize needs one of them.",
    "Paste the address that Meta's dialog ended on, or set client-token for device login."
  );
}
var TOKEN_KEYS = [
  "secret",
  "value",
  "environment",
  "organization",
  "app-id",
  "app-secret",
  "platform",
  "required-scopes",
  "expected-user-id",
  "refresh-before-days",
  "warn-before-days",
  "targets",
  "pages",
  "redirect-uri",
  "issue-labels",
  "issue-assignees",
  "expiry-variable",
  "dispatch-event",
  "export-env"
];
async function readTokenConfigs(fields, mode, repository) {
  const entries = await fields.entries("tokens");
  if (entries.length === 0) {
    const name = fields.text("secret-name");
    const secretName = mode === "check" && name.value === "" ? "ACCESS_TOKEN" : readSecretName(name.name, name.value);
    const { name: tokenName, value } = fields.text("access-token");
    const token = readToken(tokenName, value, mode);
    return [await readTokenConfig(fields, secretName, token, repository)];
  }
  const chosen = mode === "reauthorize" ? fields.text("secret-name").value.toUpperCase() : "";
  for (const name of mode === "reauthorize" ? ["access-token"] : ["access-token", "secret-name"]) {
    if (fields.text(name).value !== "") {
      throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
        name,
        "cannot be set together with tokens.",
        "Give each entry of tokens its own secret and value."
      );
    }
  }
  const configs = await Promise.all(entries.map((entry) => readTokenEntry(entry, fields, mode, repository)));
  const wanted = chosen === "" ? configs : configs.filter(({ name }) => name === chosen);
  if (wanted.length === 0) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz("secret-name", "is none of the secrets in tokens.", "Name the one to re-authorize.");
  }
  if (mode === "reauthorize" && wanted.length > 1) refuseAmbiguousLogin(chosen);
  return wanted;
}
var NO_TOKEN_YET = "no-token-is-stored-yet";
function readToken(name, value, mode) {
  if (value === "" && mode === "reauthorize") return new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(NO_TOKEN_YET);
  return requireSecretValue(name, value, ACCESS_TOKEN_HINT);
}
function refuseAmbiguousLogin(chosen) {
  if (chosen === "") {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      "secret-name",
      "is missing: a login is for one token.",
      "Name the entry of tokens to re-authorize."
    );
  }
  throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
    "secret-name",
    "is the name of several entries of tokens: a login is for one token.",
    "Log in from a computer instead, with the place of that one: npx refresh-meta-token login --secret NAME --environment NAME"
  );
}
async function readTokenEntry(entry, fields, mode, repository) {
  (0,_chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknownKeys */ .R4)(entry, TOKEN_KEYS);
  for (const key of ["secret", "value"]) {
    if (!(key in entry.values)) {
      throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
        `${entry.name}.${key}`,
        "is missing.",
        "Example:\n- secret: META_TOKEN_ACME\n  value: ${{ secrets.META_TOKEN_ACME }}"
      );
    }
  }
  const secretName = readSecretName(`${entry.name}.secret`, (0,_chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE)(entry, "secret"));
  const isAbsent = mode === "reauthorize" && !entry.values.value;
  const token = readToken(`${entry.name}.value`, isAbsent ? "" : (0,_chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE)(entry, "value"), mode);
  return readTokenConfig((0,_chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .entryFields */ .oy)(entry, fields), secretName, token, repository);
}
async function readTokenConfig(fields, name, token, repository) {
  const platform = readPlatform(fields, token);
  const app = platform === "facebook" ? readApp(fields) : void 0;
  const source = { ...readSourceScope(fields, repository), secret: name };
  const expectedUserId = readWith(fields, "expected-user-id", readUserId);
  const expiryVariable = readWith(
    fields,
    "expiry-variable",
    (field, value) => readVariableName(field, value, "META_TOKEN_EXPIRES_AT")
  );
  const dispatchEvent = readWith(fields, "dispatch-event", readEventType);
  const exportEnv = readWith(
    fields,
    "export-env",
    (field, value) => readVariableName(field, value, "META_ACCESS_TOKEN")
  );
  return {
    name,
    source,
    token,
    platform,
    ...app === void 0 ? {} : { app },
    policy: {
      requiredScopes: readWith(fields, "required-scopes", readScopes),
      refreshBeforeDays: readWith(
        fields,
        "refresh-before-days",
        (field, value) => readDays(field, value, 30)
      ),
      warnBeforeDays: readWith(fields, "warn-before-days", (field, value) => readDays(field, value, 14)),
      spreadSeconds: (0,_chunk_36V37WCC_js__WEBPACK_IMPORTED_MODULE_2__/* .spreadSeconds */ .V7)(name),
      ...app === void 0 ? {} : { appId: app.id },
      ...expectedUserId === void 0 ? {} : { expectedUserId }
    },
    targets: await readTargets(fields, name, platform, repository),
    pages: await readPages(fields, source, platform, repository),
    redirectUri: readWith(fields, "redirect-uri", readRedirectUri),
    issue: readIssueOptions(fields),
    extras: {
      ...expiryVariable === void 0 ? {} : { expiryVariable },
      ...dispatchEvent === void 0 ? {} : { dispatchEvent },
      ...exportEnv === void 0 ? {} : { exportEnv }
    }
  };
}
function readPlatform(fields, token) {
  const { name, value } = fields.text("platform");
  const platform = readChoice(name, value, ["auto", "facebook", "instagram", "threads"]);
  if (platform !== "auto") return platform;
  const text = token.reveal();
  if (text.startsWith("IG")) return "instagram";
  return text.startsWith("TH") ? "threads" : "facebook";
}
function readApp(fields) {
  const secret = fields.text("app-secret");
  return {
    id: readWith(fields, "app-id", readAppId),
    secret: requireSecretValue(
      secret.name,
      secret.value,
      "You find it in the app's settings under Basic. Example: app-secret: ${{ secrets.META_APP_SECRET }}"
    )
  };
}
function readSourceScope(fields, repository) {
  const environment = readWith(fields, "environment", readEnvironment);
  const organization = readWith(fields, "organization", readOrganization);
  if (environment !== void 0 && organization !== void 0) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      fields.text("environment").name,
      "cannot be set together with organization: a secret lives in one place.",
      "Keep the one that the secret belongs to; write to others with targets."
    );
  }
  if (environment !== void 0) return { kind: "environment", repository, environment };
  if (organization !== void 0) return { kind: "organization", organization, store: "actions" };
  return { kind: "repository", repository, store: "actions" };
}
var LOCATION_KEYS = ["repository", "environment", "organization", "store", "secret"];
async function readTargets(fields, secretName, platform, repository) {
  const entries = await fields.entries("targets");
  return entries.map((entry) => {
    (0,_chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknownKeys */ .R4)(entry, [...LOCATION_KEYS, "own-token"]);
    const ownToken = "own-token" in entry.values && readBoolean(`${entry.name}.own-token`, (0,_chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE)(entry, "own-token"));
    if (ownToken && platform !== "facebook") {
      throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
        `${entry.name}.own-token`,
        "is something that only Facebook tokens have.",
        "Take it out: the target then gets a copy."
      );
    }
    return { location: readLocation(entry, secretName, repository), ownToken };
  });
}
async function readPages(fields, source, platform, repository) {
  const entries = await fields.entries("pages");
  return Promise.all(
    entries.map(async (entry) => {
      (0,_chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknownKeys */ .R4)(entry, ["page", ...LOCATION_KEYS, "targets"]);
      if (platform !== "facebook") {
        throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
          entry.name,
          "asks for a page token, which only a Facebook token gives.",
          "Take pages out for this token."
        );
      }
      const pageId = "page" in entry.values ? (0,_chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE)(entry, "page") : "";
      if (!/^\d{1,32}$/.test(pageId)) {
        throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
          `${entry.name}.page`,
          "must be the number of a Facebook page.",
          'Example: - page: "103455271248220"'
        );
      }
      if (!("secret" in entry.values)) {
        throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${entry.name}.secret`, "is missing.", "Example: secret: META_PAGE_TOKEN");
      }
      const hasOwnScope = ["repository", "environment", "organization", "store"].some(
        (key) => key in entry.values
      );
      const own = readLocation(entry, "", repository);
      const first = hasOwnScope ? own : { ...source, secret: own.secret };
      const targets = await readTargets((0,_chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .entryFields */ .oy)(entry, NO_FIELDS), first.secret, platform, repository);
      const minted = targets.findIndex(({ ownToken }) => ownToken);
      if (minted !== -1) {
        throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
          `${entry.name}.targets[${minted + 1}].own-token`,
          "does not exist for page tokens.",
          "Take it out."
        );
      }
      return { pageId, locations: [first, ...targets.map(({ location }) => location)] };
    })
  );
}
var NO_FIELDS = { text: (name) => ({ name, value: "" }), entries: async () => [] };
function readLocation(entry, defaultSecret, thisRepository) {
  const at = (key) => key in entry.values ? (0,_chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE)(entry, key) : "";
  const name = (key) => `${entry.name}.${key}`;
  const secret = at("secret") === "" ? defaultSecret : readSecretName(name("secret"), at("secret"));
  const environment = readEnvironment(name("environment"), at("environment"));
  const organization = readOrganization(name("organization"), at("organization"));
  const store = at("store") === "" ? "actions" : readChoice(name("store"), at("store"), _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_3__/* .SECRET_STORES */ .MJ);
  const repository = at("repository") === "" ? thisRepository : readRepository(name("repository"), at("repository"));
  if (organization !== void 0) {
    if (environment !== void 0 || at("repository") !== "") {
      throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
        name("organization"),
        "cannot be set together with repository or environment.",
        "Make it two entries."
      );
    }
    return { kind: "organization", organization, store, secret };
  }
  if (environment !== void 0) {
    if (store !== "actions") {
      throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
        name("store"),
        "cannot be set together with environment.",
        "Environments only have Actions secrets."
      );
    }
    return { kind: "environment", repository, environment, secret };
  }
  return { kind: "repository", repository, store, secret };
}
function readIssueOptions(fields) {
  return {
    labels: readWith(fields, "issue-labels", readLabels),
    assignees: readWith(fields, "issue-assignees", readAssignees)
  };
}
function refuseCollisions(configs) {
  const seen = /* @__PURE__ */ new Set();
  for (const config of configs) {
    const ofPages = new Set(config.pages.flatMap(({ locations }) => locations));
    for (const location of [config.source, ...(0,_chunk_573FYDOC_js__WEBPACK_IMPORTED_MODULE_4__/* .otherLocations */ .t)(config)]) {
      const key = (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_3__/* .locationKey */ .dE)(location);
      if (seen.has(key)) {
        const input = ofPages.has(location) ? "pages" : "targets";
        throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
          configs.length > 1 ? "tokens" : input,
          `names ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_3__/* .describeLocation */ .lR)(location)} twice.`,
          "Every secret may be written once: the one it came from need not be a target, and names do not differ by case."
        );
      }
      seen.add(key);
    }
  }
}
function refuseMixedUpCredentials(fields, configs, ...others) {
  const isList = fields.text("access-token").value === "";
  for (const { name, token, app } of configs) {
    if ([...others, app?.secret].some((other) => other?.equals(token))) {
      throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
        isList ? "tokens" : "access-token",
        isList ? `gives ${name} the same value as another credential has.` : "is the same value as another credential.",
        `${isList ? "A value in tokens" : "access-token"} is the Meta token; secrets-token and github-token are GitHub's; app-secret and client-token are the app's.`
      );
    }
  }
}
function readWith(fields, name, reader) {
  const field = fields.text(name);
  return reader(field.name, field.value);
}
function readServiceUrl2(fields, name, example) {
  return readWith(fields, name, (field, value) => readServiceUrl(field, value, example));
}




/***/ }),

/***/ 593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ boundedFetch),
/* harmony export */   F7: () => (/* binding */ answeredAt),
/* harmony export */   XX: () => (/* binding */ Unanswered),
/* harmony export */   ao: () => (/* binding */ MOST_TRIES),
/* harmony export */   cg: () => (/* binding */ startBudget),
/* harmony export */   hL: () => (/* binding */ waitAskedForMs),
/* harmony export */   jo: () => (/* binding */ backoffMs),
/* harmony export */   u_: () => (/* binding */ LONGEST_WAIT_MS)
/* harmony export */ });
// src/net/http.ts
var CALL_DEADLINE_MS = 1e4;
var ANSWER_LIMIT_BYTES = 1048576;
var MOST_TRIES = 3;
var LONGEST_WAIT_MS = 6e4;
var FIRST_BACKOFF_MS = 500;
var Unanswered = class extends Error {
  reason;
  network;
  constructor(reason, network) {
    super(network === void 0 ? reason : `${reason} (${network})`);
    this.name = "Unanswered";
    this.reason = reason;
    if (network !== void 0) this.network = network;
  }
};
function startBudget(milliseconds, now) {
  const end = now() + milliseconds;
  return { remaining: () => end - now() };
}
function boundedFetch(runtime, origin, budget) {
  return async (input, init) => {
    const url = URL.parse(input instanceof Request ? input.url : `${input}`);
    if (url?.origin !== origin) throw new Unanswered("foreign-origin");
    const milliseconds = Math.min(CALL_DEADLINE_MS, budget.remaining());
    if (milliseconds <= 0) throw new Unanswered("deadline");
    const deadline = AbortSignal.timeout(Math.ceil(milliseconds));
    const signal = init?.signal ? AbortSignal.any([deadline, init.signal]) : deadline;
    try {
      const answer = await runtime.fetch(input, { ...init, redirect: "manual", signal });
      if (answer.status >= 300 && answer.status < 400 && answer.status !== 304) {
        await answer.body?.cancel();
        throw new Unanswered("redirected");
      }
      return await readWithin(answer, ANSWER_LIMIT_BYTES);
    } catch (error) {
      if (error instanceof Unanswered) throw error;
      if (deadline.aborted) throw new Unanswered("deadline");
      throw new Unanswered("unreachable", systemCode(error));
    }
  };
}
async function readWithin(answer, limit) {
  const { status, headers } = answer;
  if (answer.body === null) return new Response(null, { status, headers });
  const chunks = [];
  let size = 0;
  for await (const chunk of answer.body) {
    size += chunk.byteLength;
    if (size > limit) throw new Unanswered("too-large");
    chunks.push(chunk);
  }
  const mayHaveBody = status !== 204 && status !== 205 && status !== 304;
  return new Response(mayHaveBody ? Buffer.concat(chunks) : null, { status, headers });
}
function systemCode(error) {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    const code = at.code;
    if (typeof code === "string" && /^[A-Z][A-Z0-9_]{2,40}$/.test(code)) return code;
  }
  return void 0;
}
function backoffMs(next, random) {
  return FIRST_BACKOFF_MS * 2 ** (next - 2) * (0.75 + random() / 2);
}
function waitAskedForMs(headers) {
  const value = headers.get("retry-after")?.trim();
  if (!value) return void 0;
  if (/^\d+$/.test(value)) return Number(value) * 1e3;
  if (!/^[A-Z][a-z]{2,8},? /.test(value)) return void 0;
  const until = readHttpDate(value);
  const sent = readHttpDate(headers.get("date") ?? "");
  return Number.isNaN(until) || Number.isNaN(sent) ? void 0 : Math.max(0, until - sent);
}
function readHttpDate(value) {
  return Date.parse(/(GMT|UTC|Z|[+-]\d\d:?\d\d)$/.test(value) ? value : `${value} GMT`);
}
function answeredAt(headers) {
  const milliseconds = readHttpDate(headers.get("date") ?? "");
  return Number.isNaN(milliseconds) ? void 0 : Math.floor(milliseconds / 1e3);
}




/***/ }),

/***/ 4546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ observe)
/* harmony export */ });
/* harmony import */ var _chunk_573FYDOC_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4536);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7108);



// src/refresh/observe.ts
async function observe(config, mode, services) {
  const token = services.meta.inspect(config, config.token);
  if (services.secrets === void 0 || mode === "check") return { token: await token, others: /* @__PURE__ */ new Map() };
  if (mode !== "dry-run") services.issues?.look(config.issue);
  const { secrets } = services;
  const others = (0,_chunk_573FYDOC_js__WEBPACK_IMPORTED_MODULE_0__/* .otherLocations */ .t)(config).map(
    async (location) => [(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_1__/* .locationKey */ .dE)(location), await secrets.see(location)]
  );
  const [source, ...rest] = await Promise.all([secrets.see(config.source), ...others]);
  return {
    token: await token,
    // A first login may make the secret.
    source: mode === "reauthorize" ? source : mustExist(source, config.source),
    others: new Map(rest)
  };
}
function mustExist(source, location) {
  if (source.kind === "closed" || source.updatedAt !== void 0) return source;
  const problem = {
    reason: "secret-missing",
    kind: "permanent",
    message: `There is no secret ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_1__/* .describeLocation */ .lR)(location)}.`,
    hint: "Set secret-name to the secret that access-token comes from. If that secret belongs to an environment or an organization, set environment or organization too."
  };
  return { ...source, kind: "closed", problem };
}




/***/ }),

/***/ 7396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ NO_FACTS)
/* harmony export */ });
// src/token/inspection.ts
var NO_FACTS = { kind: "unknown", expiresAt: "unknown", dataAccessExpiresAt: "unknown" };




/***/ }),

/***/ 9943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ hideQueriesFromDebugLog),
  X: () => (/* binding */ useProxyOf)
});

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: ./build/chunk-TRCMLR53.js
// src/net/debug-log.ts
function hideQueriesFromDebugLog(env, stderr) {
  if (!env.NODE_DEBUG) return;
  const write = stderr.write.bind(stderr);
  const writeWithoutQueries = (chunk, ...rest) => write(typeof chunk === "string" ? chunk.replace(/\?\S+/g, "?***") : chunk, ...rest);
  stderr.write = writeWithoutQueries;
}

// src/net/proxy.ts

function useProxyOf(env) {
  const isNamed = [env.https_proxy, env.HTTPS_PROXY, env.http_proxy, env.HTTP_PROXY].some(Boolean);
  if (!isNamed) return "direct";
  const { setGlobalProxyFromEnv } = external_node_http_namespaceObject;
  if (setGlobalProxyFromEnv === void 0) return "unsupported";
  setGlobalProxyFromEnv(env);
  return "proxied";
}




/***/ }),

/***/ 9914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
// src/token/secret.ts
var HIDDEN = "***";
var Secret = class {
  #value;
  constructor(value) {
    this.#value = value;
  }
  reveal() {
    return this.#value;
  }
  equals(other) {
    return this.#value === other.#value;
  }
  toString() {
    return HIDDEN;
  }
  toJSON() {
    return HIDDEN;
  }
  [Symbol.toPrimitive]() {
    return HIDDEN;
  }
  [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
    return HIDDEN;
  }
};




/***/ }),

/***/ 2261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ refreshToken)
/* harmony export */ });
/* harmony import */ var _chunk_QDEAJNSH_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4546);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);


// src/refresh/refresh.ts

async function refreshToken(config, mode, services) {
  const [seen, { plan, apply, tell }] = await Promise.all([(0,_chunk_QDEAJNSH_js__WEBPACK_IMPORTED_MODULE_1__/* .observe */ .l)(config, mode, services), loadNextSteps()]);
  const planned = await plan(config, mode, seen, services);
  const applied = await apply(config, mode, seen, planned, services);
  return tell(config, mode, seen, applied, services);
}
async function loadNextSteps() {
  await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
  return Promise.all(/* import() */[__nccwpck_require__.e(32), __nccwpck_require__.e(800), __nccwpck_require__.e(175)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9175));
}




/***/ }),

/***/ 8645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ connectServices)
/* harmony export */ });
/* unused harmony exports readTokenResponse, appSecretProof, appOf */
/* harmony import */ var _chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3597);
/* harmony import */ var _chunk_573FYDOC_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(4536);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9914);
/* harmony import */ var _chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8506);
/* harmony import */ var _chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(593);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7108);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8500);







// src/refresh/meta-service.ts


// src/meta/exchange.ts
async function exchangeToken(client, request) {
  return readTokenResponse(
    await client.ask({
      name: "exchange",
      method: "POST",
      path: "/oauth/access_token",
      form: {
        grant_type: "fb_exchange_token",
        client_id: request.app.id,
        client_secret: request.app.secret,
        fb_exchange_token: request.token,
        set_token_expires_in_60_days: request.sixtyDays ? "true" : void 0
      }
    })
  );
}
function readTokenResponse(answer) {
  const { trace } = answer;
  if (answer.kind === "ok") {
    const minted = (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .readMinted */ .aq)(answer.body);
    return minted === void 0 ? { kind: "doubt", reason: "meta-unintelligible", trace } : { kind: "issued", ...minted };
  }
  return readNotIssued(answer);
}
function readNotIssued(answer) {
  const { trace } = answer;
  const failure = (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(answer);
  switch (failure.kind) {
    case "doubt":
      return { kind: "doubt", reason: failure.reason, trace };
    case "refused":
      return { kind: "refused", reason: failure.reason, trace };
    case "dead":
    case "permission":
    case "parameter":
      return { kind: "declined", because: failure.kind, trace };
  }
}

// src/meta/client-code.ts
async function mintClientToken(client, request) {
  const answer = await client.ask({
    name: "client_code",
    method: "GET",
    path: "/oauth/client_code",
    query: {
      client_id: request.app.id,
      client_secret: request.app.secret,
      redirect_uri: request.redirectUri,
      access_token: request.token
    }
  });
  const code = readClientCode(answer);
  if (!(code instanceof _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z)) return code;
  return readClientToken(
    await client.ask({
      name: "client_code exchange",
      method: "POST",
      path: "/oauth/access_token",
      form: {
        client_id: request.app.id,
        redirect_uri: request.redirectUri,
        code,
        machine_id: request.machineId
      },
      once: true
    })
  );
}
function readClientCode(answer) {
  if (answer.kind !== "ok") return readNotIssued(answer);
  const read = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL)(CodeBody, answer.body);
  return read.success ? new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(read.output.code) : { kind: "doubt", reason: "meta-unintelligible", trace: answer.trace };
}
function readClientToken(answer) {
  if (answer.kind !== "ok") return readNotIssued(answer);
  const tokenResponse = readTokenResponse(answer);
  if (tokenResponse.kind !== "issued") return tokenResponse;
  const read = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL)(MachineBody, answer.body);
  return read.success ? { ...tokenResponse, machineId: read.output.machine_id } : tokenResponse;
}
var CodeBody = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ code: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(/^[\x21-\x7e]{1,4096}$/)) });
var MachineBody = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ machine_id: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(/^[\x21-\x7e]{1,200}$/)) });

// src/meta/platform-token.ts
function readOwnFailure(answer, platform) {
  const { trace, at } = answer;
  const failure = (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(answer);
  switch (failure.kind) {
    case "doubt":
      return (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)({ kind: "doubt", reason: failure.reason, at, trace });
    case "refused":
      return (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)({ kind: "refused", reason: failure.reason, at, trace });
    case "dead": {
      if (at === void 0) return { kind: "doubt", reason: "meta-unintelligible", trace };
      const facts = { kind: platform, expiresAt: "unknown", dataAccessExpiresAt: "unknown" };
      return { kind: "dead", reason: failure.reason, facts, at, trace };
    }
    case "permission":
      return (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)({ kind: "refused", reason: "request-refused", at, trace });
    case "parameter":
      return (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)({ kind: "doubt", reason: "meta-unintelligible", at, trace });
  }
}
function readRefresh(answer) {
  return answer.kind === "error" && answer.error.says === "unsupported-request" ? { kind: "doubt", reason: "meta-unintelligible", trace: answer.trace } : readTokenResponse(answer);
}

// src/meta/instagram.ts
async function refreshInstagram(client, token) {
  return readRefresh(
    await client.ask({
      name: "instagram refresh",
      method: "GET",
      path: "/refresh_access_token",
      unversioned: true,
      query: { grant_type: "ig_refresh_token", access_token: token }
    })
  );
}
async function inspectInstagram(client, token) {
  return readInstagramUser(
    await client.ask({
      name: "instagram me",
      method: "GET",
      path: "/me",
      query: { fields: "user_id,username", access_token: token }
    })
  );
}
function readInstagramUser(answer) {
  if (answer.kind !== "ok") return readOwnFailure(answer, "instagram");
  const read = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL)(InstagramUser, answer.body);
  if (!read.success || answer.at === void 0) return (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .unintelligible */ .gU)(answer);
  return {
    kind: "alive",
    facts: {
      kind: "instagram",
      userId: read.output.user_id,
      expiresAt: "unknown",
      dataAccessExpiresAt: "unknown"
    },
    at: answer.at
  };
}
var User = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ user_id: _chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__.Id });
var InstagramUser = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([
  User,
  (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(
    (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ data: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .strictTuple */ .Cx)([User]) }),
    (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)(({ data: [user] }) => user)
  )
]);

// src/meta/page-token.ts
async function derivePageToken(client, request) {
  return readPageToken(
    await client.ask({
      name: "page token",
      method: "GET",
      path: `/${encodeURIComponent(request.pageId)}`,
      bearer: request.token,
      query: { fields: "access_token", appsecret_proof: request.proof }
    }),
    request.pageId
  );
}
function readPageToken(answer, pageId) {
  if (answer.kind !== "ok") return readTokenResponse(answer);
  const { trace } = answer;
  const page = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL)(Page, answer.body);
  if (!page.success || page.output.id !== pageId)
    return { kind: "doubt", reason: "meta-unintelligible", trace };
  return page.output.access_token === void 0 ? { kind: "declined", because: "permission", trace } : readTokenResponse(answer);
}
var Page = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ id: _chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__.Id, access_token: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)()) });

// src/meta/proof.ts

function appSecretProof(appSecret, token) {
  return new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z((0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHmac)("sha256", appSecret.reveal()).update(token.reveal()).digest("hex"));
}

// src/meta/threads.ts
async function refreshThreads(client, token) {
  return readRefresh(
    await client.ask({
      name: "threads refresh",
      method: "GET",
      path: "/refresh_access_token",
      unversioned: true,
      query: { grant_type: "th_refresh_token", access_token: token }
    })
  );
}
async function inspectThreads(client, token) {
  return readThreadsInspection(
    await client.ask({
      name: "threads debug_token",
      method: "GET",
      path: "/v1.0/debug_token",
      unversioned: true,
      query: { access_token: token, input_token: token }
    })
  );
}
function readThreadsInspection(answer) {
  if (answer.kind !== "ok") return readOwnFailure(answer, "threads");
  const data = (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .readDebugData */ .Y9)(answer.body);
  const { at } = answer;
  if (data === void 0 || at === void 0) return (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .unintelligible */ .gU)(answer);
  const facts = (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .xS)("threads", data);
  if (data.is_valid) {
    const complete = data.user_id !== void 0 && data.expires_at !== void 0 && data.scopes !== void 0;
    return complete && (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .isConsistent */ .HB)(data, at) ? { kind: "alive", facts, at } : (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .unintelligible */ .gU)(answer);
  }
  return (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .readDeath */ .x4)(answer, data, facts, at);
}

// src/refresh/meta-service.ts
function createMetaService(clients, onSecret) {
  const proofOf = (app, caller) => {
    const proof = appSecretProof(app.secret, caller);
    onSecret(proof);
    return proof;
  };
  const inspectFacebook = async (app, token) => {
    const seen = await (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .inspectToken */ .e4)(clients.facebook, { app, token });
    if (seen.kind !== "refused" || seen.reason !== "app-secret-proof-refused") return seen;
    return (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .inspectToken */ .e4)(clients.facebook, { app, token, proof: proofOf(app, (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .appAccessToken */ .D6)(app)) });
  };
  return {
    inspect: (config, token) => {
      switch (config.platform) {
        case "facebook":
          return inspectFacebook(appOf(config), token);
        case "instagram":
          return inspectInstagram(clients.instagram, token);
        case "threads":
          return inspectThreads(clients.threads, token);
      }
    },
    renew: (config, sixtyDays) => {
      switch (config.platform) {
        case "facebook":
          return exchangeToken(clients.facebook, { app: appOf(config), token: config.token, sixtyDays });
        case "instagram":
          return refreshInstagram(clients.instagram, config.token);
        case "threads":
          return refreshThreads(clients.threads, config.token);
      }
    },
    derivePageToken: (config, from, pageId) => derivePageToken(clients.facebook, { token: from, pageId, proof: proofOf(appOf(config), from) }),
    mintOwnToken: (config, from, target) => mintClientToken(clients.facebook, {
      app: appOf(config),
      token: from,
      redirectUri: config.redirectUri,
      machineId: machineId((0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_5__/* .locationKey */ .dE)(target))
    })
  };
}
function machineId(target) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha256").update(target).digest("hex").slice(0, 32);
}
function appOf(config) {
  if (config.app === void 0) throw new TypeError(`${config.name}: a Facebook token without its app`);
  return config.app;
}

// src/refresh/connect.ts


// src/refresh/extras-service.ts
var NO_CREDENTIAL = {
  ok: false,
  problem: {
    reason: "permission-missing",
    kind: "permanent",
    message: "There is no credential that may set a variable or send an event.",
    hint: "Set secrets-token, with Variables: write for expiry-variable and Contents: write for dispatch-event."
  }
};
function createExtrasService({ writer, repository, exportVariable }) {
  return {
    setVariable: async (name, value) => {
      if (writer === void 0) return NO_CREDENTIAL;
      const [github, { setVariable }] = await Promise.all([writer(), Promise.all(/* import() */[__nccwpck_require__.e(194), __nccwpck_require__.e(197), __nccwpck_require__.e(859)]).then(__nccwpck_require__.bind(__nccwpck_require__, 859))]);
      return setVariable(github, repository, name, value);
    },
    dispatch: async (eventType, payload) => {
      if (writer === void 0) return NO_CREDENTIAL;
      const [github, { dispatchEvent }] = await Promise.all([writer(), Promise.all(/* import() */[__nccwpck_require__.e(194), __nccwpck_require__.e(197), __nccwpck_require__.e(231)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7231))]);
      return dispatchEvent(github, repository, eventType, payload);
    },
    exportToken: (name, token) => exportVariable?.(name, token)
  };
}

// src/refresh/secret-loader.ts
function createSecretLoader(locations, observe) {
  const names = /* @__PURE__ */ new Map();
  for (const location of locations) {
    const key = (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_5__/* .scopeKey */ .OD)(location);
    names.set(key, (names.get(key) ?? /* @__PURE__ */ new Set()).add(location.secret.toUpperCase()));
  }
  const accesses = /* @__PURE__ */ new Map();
  return async (location) => {
    const key = (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_5__/* .scopeKey */ .OD)(location);
    const secretState = accesses.get(key) ?? observe(location, [...names.get(key) ?? [location.secret.toUpperCase()]]);
    accesses.set(key, secretState);
    return locationIn(await secretState, location);
  };
}
function locationIn(secretState, location) {
  const credential = secretState.credentialEndsAt === void 0 ? {} : { credentialEndsAt: secretState.credentialEndsAt };
  if (secretState.kind === "closed") return { kind: "closed", problem: secretState.problem, ...credential };
  const seen = secretState.secrets.get(location.secret.toUpperCase());
  return {
    kind: "open",
    secretScope: secretState,
    ...seen === void 0 ? {} : { updatedAt: seen.updatedAt },
    ...credential
  };
}

// src/refresh/github-services.ts
function createSecretsService(line, locations) {
  const see = createSecretLoader(locations, async (secretScope, names) => {
    const github = await line();
    const { readScopeAccess } = await Promise.all(/* import() */[__nccwpck_require__.e(194), __nccwpck_require__.e(197), __nccwpck_require__.e(808)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7808));
    return readScopeAccess(github, secretScope, names);
  });
  return {
    see,
    prepareToWrite: () => {
      Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(194), __nccwpck_require__.e(197), __nccwpck_require__.e(71)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3071)),
        __nccwpck_require__.e(/* import() */ 653).then(__nccwpck_require__.bind(__nccwpck_require__, 653)).then((seal) => seal.loadSodium())
      ]).catch(() => {
      });
    },
    write: async (location, value, { secretScope }) => {
      const [github, { writeSecret }] = await Promise.all([line(), Promise.all(/* import() */[__nccwpck_require__.e(194), __nccwpck_require__.e(197), __nccwpck_require__.e(71)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3071))]);
      return writeSecret(github, location, value, secretScope);
    }
  };
}
function createIssueService(line, links) {
  const trackers = /* @__PURE__ */ new Map();
  const trackerFor = (options) => {
    const key = JSON.stringify([options.labels, options.assignees]);
    const tracker = trackers.get(key) ?? openTracker(options);
    trackers.set(key, tracker);
    return tracker;
  };
  const openTracker = async ({
    labels: [label, ...extraLabels],
    assignees
  }) => {
    const github = await line();
    const { createIssueTracker } = await Promise.all(/* import() */[__nccwpck_require__.e(194), __nccwpck_require__.e(197), __nccwpck_require__.e(808)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7808));
    const { repository, serverUrl } = links;
    return createIssueTracker({ github, repository, serverUrl, label, extraLabels, assignees });
  };
  return {
    look: (options) => {
      void trackerFor(options).then((tracker) => tracker.look());
    },
    settle: async (options, wish) => (await trackerFor(options)).settle(wish),
    note: async (options, note) => (await trackerFor(options)).note(note)
  };
}

// src/messages/device.ts
function deviceLine({ userCode, verificationUri, lifetimeSeconds }) {
  return `Open ${verificationUri} and enter ${userCode} within ${minutes(lifetimeSeconds)}.`;
}
function deviceNote({ userCode, verificationUri, lifetimeSeconds }) {
  return [
    `**[Open ${verificationUri}](${verificationUri}?user_code=${userCode}) and enter \`${userCode}\`** within ${minutes(lifetimeSeconds)} of this note.`,
    "",
    "Log in as the user whose token this is. The run that wrote this note waits for you and stores the new token itself."
  ].join("\n");
}
function minutes(seconds) {
  const whole = Math.max(1, Math.floor(seconds / 60));
  return whole === 1 ? "1 minute" : `${whole} minutes`;
}

// src/meta/authorization-code.ts
async function exchangeCode(client, request) {
  return readCodeExchange(
    await client.ask({
      name: "code exchange",
      method: "POST",
      path: "/oauth/access_token",
      form: {
        client_id: request.app.id,
        client_secret: request.app.secret,
        redirect_uri: request.redirectUri,
        code: request.code
      },
      once: true
    })
  );
}
function readCodeExchange(answer) {
  const { trace } = answer;
  const failed = (reason) => ({ kind: "failed", reason, trace });
  if (answer.kind === "ok") {
    const minted = (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .readMinted */ .aq)(answer.body);
    return minted === void 0 ? failed("meta-unintelligible") : { kind: "issued", ...minted };
  }
  const named = answer.kind === "error" ? codeFailureOf(answer.error) : void 0;
  if (named !== void 0) return failed(named);
  const failure = (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(answer);
  switch (failure.kind) {
    case "doubt":
    case "refused":
      return failed(failure.reason);
    case "dead":
    case "permission":
    case "parameter":
      return failed("request-refused");
  }
}
function codeFailureOf(error) {
  if (error.transient === true) return void 0;
  if (error.says === "code-malformed") return "code-malformed";
  switch (error.subcode) {
    case 36007:
      return "code-expired";
    case 36008:
      return "redirect-uri-differs";
    case 36009:
      return "code-used";
  }
  switch (error.says) {
    case "code-used":
    case "code-expired":
    case "redirect-uri-differs":
    case "redirect-uri-not-absolute":
    case "domain-not-in-app-domains":
    case "app-in-development":
      return error.says;
  }
  return void 0;
}

// src/meta/device-login.ts
async function startDeviceLogin(client, request) {
  return readDeviceStart(
    await client.ask({
      name: "device login",
      method: "POST",
      path: "/device/login",
      form: { access_token: clientAccessToken(request), scope: request.scopes.join(",") }
    })
  );
}
async function askDeviceLogin(client, request) {
  return readDeviceStatus(
    await client.ask({
      name: "device login status",
      method: "POST",
      path: "/device/login_status",
      form: { access_token: clientAccessToken(request), code: request.code },
      once: true
    })
  );
}
function readDeviceStart(answer) {
  if (answer.kind !== "ok") return failureToAsk(answer);
  const read = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL)(DeviceBody, answer.body);
  if (!read.success) return { kind: "doubt", reason: "meta-unintelligible", trace: answer.trace };
  const { code, user_code, verification_uri, expires_in, interval } = read.output;
  return {
    kind: "started",
    code: new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(code),
    userCode: user_code,
    verificationUri: verification_uri,
    lifetimeSeconds: expires_in,
    intervalSeconds: interval
  };
}
function readDeviceStatus(answer) {
  if (answer.kind === "ok") {
    const minted = (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .readMinted */ .aq)(answer.body);
    return minted === void 0 ? { kind: "doubt", reason: "meta-unintelligible", trace: answer.trace } : { kind: "approved", ...minted };
  }
  const told = answer.kind === "error" ? pollingState(answer.error) : void 0;
  return told === void 0 ? failureToAsk(answer) : { kind: told };
}
function pollingState(error) {
  switch (error.subcode) {
    case 1349174:
      return "pending";
    case 1349172:
      return "slower";
    case 1349173:
      return "declined";
    case 1349152:
      return "expired";
  }
  if (error.says === "device-login-declined") return "declined";
  if (error.code === 31) return "pending";
  return error.code === 463 ? "expired" : void 0;
}
function failureToAsk(answer) {
  const { trace } = answer;
  const failure = (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(answer);
  switch (failure.kind) {
    case "doubt":
      return { kind: "doubt", reason: failure.reason, trace };
    case "refused":
      return { kind: "refused", reason: failure.reason, trace };
    // The caller is the app with its client token, so a dead session means that one of them is wrong.
    case "dead":
      return { kind: "refused", reason: "app-credentials-refused", trace };
    case "permission":
    case "parameter":
      return { kind: "refused", reason: "request-refused", trace };
  }
}
function clientAccessToken(app) {
  return new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(`${app.appId}|${app.clientToken.reveal()}`);
}
var DeviceBody = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  code: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(/^[\x21-\x7e]{1,4096}$/)),
  // Both are shown to a person, so only what such a code and Meta's address are made of.
  user_code: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(/^[A-Za-z0-9-]{4,20}$/)),
  verification_uri: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yG)(/^https?:\/\/[\w.:/-]{1,200}$/)),
  expires_in: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Ww)(1), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .maxValue */ .cG)(86400)),
  interval: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Ww)(1), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_2__/* .maxValue */ .cG)(600))
});

// src/refresh/login-service.ts
var PATIENCE_MS = 10 * 6e4;
function createLoginService(client, runtime, logger, issues, isDeviceReady) {
  return {
    isDeviceReady,
    exchangeCode: (config, code) => exchangeCode(client, { app: appOf(config), code, redirectUri: config.redirectUri }),
    startDevice: (config, clientToken, scopes) => startDeviceLogin(client, { appId: appOf(config).id, clientToken, scopes }),
    askDevice: (config, clientToken, code) => askDeviceLogin(client, { appId: appOf(config).id, clientToken, code }),
    showDeviceCode: async (config, code) => {
      logger.line(deviceLine(code));
      await issues?.note(config.issue, {
        id: (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_5__/* .locationKey */ .dE)(config.source),
        name: "device-login",
        body: deviceNote(code)
      });
    },
    now: runtime.now,
    patienceMs: PATIENCE_MS,
    sleep: runtime.sleep
  };
}

// src/refresh/connect.ts
var WORK_MS = 23e4;
var TELL_MS = 285e3;
var MORE_PER_TOKEN_MS = 3e3;
function connectServices(options, location, runtime, listeners) {
  const more = (options.configs.length - 1) * MORE_PER_TOKEN_MS + (options.mode === "reauthorize" ? PATIENCE_MS : 0);
  const work = (0,_chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_3__/* .startBudget */ .cg)(WORK_MS + more, runtime.now);
  const telling = (0,_chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_3__/* .startBudget */ .cg)(TELL_MS + more, runtime.now);
  const { mode, configs, graphApiUrl, graphApiVersion } = options;
  const { logger, onSecret, exportVariable, credentialName } = listeners;
  const metaClient = (baseUrl) => (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_0__/* .createMetaClient */ .JF)({
    runtime,
    budget: work,
    baseUrl,
    version: graphApiVersion,
    onSecret,
    onCall: metaCallLogger(logger)
  });
  const links = {
    serverUrl: location.serverUrl,
    repository: location.repository,
    dialogUrl: "https://www.facebook.com",
    graphApiUrl,
    graphApiVersion,
    ...location.workflowFile === void 0 ? {} : { workflowFile: location.workflowFile }
  };
  const line = (token, credentialName2, budget) => once(async () => {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_6__.setImmediate)();
    const { createGitHub } = await Promise.all(/* import() */[__nccwpck_require__.e(194), __nccwpck_require__.e(197), __nccwpck_require__.e(808)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7808));
    return createGitHub({
      runtime,
      budget,
      token,
      credentialName: credentialName2,
      apiUrl: location.apiUrl,
      serverUrl: location.serverUrl,
      userAgent: "refresh-meta-token",
      onCall: ({ route, attempt, status, milliseconds }) => logger.debug(
        `GitHub ${route}: ${status ?? "no answer"} in ${Math.round(milliseconds)} ms, try ${attempt}`
      )
    });
  });
  const writer = options.secretsToken && line(options.secretsToken, credentialName ?? "secrets-token", work);
  const issuer = options.githubToken && line(options.githubToken, credentialName ?? "github-token", telling);
  const locations = configs.flatMap((config) => [config.source, ...(0,_chunk_573FYDOC_js__WEBPACK_IMPORTED_MODULE_7__/* .otherLocations */ .t)(config)]);
  const facebook = metaClient(graphApiUrl);
  const issues = issuer && options.openIssues ? createIssueService(issuer, links) : void 0;
  return {
    meta: createMetaService(
      {
        facebook,
        instagram: metaClient(options.instagramApiUrl),
        threads: metaClient(options.threadsApiUrl)
      },
      onSecret
    ),
    ...writer === void 0 || mode === "check" ? {} : { secrets: createSecretsService(writer, locations) },
    login: createLoginService(facebook, runtime, logger, issues, options.clientToken !== void 0),
    ...issues && { issues },
    extras: createExtrasService({
      ...writer && { writer },
      repository: location.repository,
      ...exportVariable && { exportVariable }
    }),
    runCreatedAt: once(async () => {
      if (issuer === void 0 || location.runId === void 0) return void 0;
      const [github, { runCreatedAt }] = await Promise.all([issuer(), Promise.all(/* import() */[__nccwpck_require__.e(194), __nccwpck_require__.e(197), __nccwpck_require__.e(34)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6034))]);
      const run = await runCreatedAt(github, location.repository, location.runId);
      if (run.ok) return run.at;
      logger.debug(
        "The run could not be looked at (it needs permissions: actions: read), so a stale token would not be noticed."
      );
      return void 0;
    }),
    activity: createActivity(location, issuer),
    logger,
    links
  };
}
function metaCallLogger(logger) {
  return ({ method, path, try: attempt, milliseconds, trace }) => {
    const facts = Object.entries(trace).map(([name, value]) => `${name} ${value}`);
    logger.debug(
      `Meta ${method} ${path}: ${facts.join(", ") || "no answer"} in ${Math.round(milliseconds)} ms, try ${attempt}`
    );
  };
}
function createActivity(location, issuer) {
  const ask = once(async () => {
    if (issuer === void 0 || location.runId === void 0) return void 0;
    const [github, { repositoryFacts }] = await Promise.all([issuer(), Promise.all(/* import() */[__nccwpck_require__.e(194), __nccwpck_require__.e(197), __nccwpck_require__.e(601)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4601))]);
    const answer = await repositoryFacts(github, location.repository);
    if (!answer.ok) return void 0;
    const { private: isPrivate, pushedAt } = answer.data;
    return { isPublic: !isPrivate, ...pushedAt === void 0 ? {} : { pushedAt } };
  });
  return async (asking) => location.activity ?? (asking ? ask() : void 0);
}
function once(ask) {
  let answer;
  return () => answer ??= ask();
}




/***/ }),

/***/ 616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R4: () => (/* binding */ refuseUnknownKeys),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   fE: () => (/* binding */ toText),
/* harmony export */   oy: () => (/* binding */ entryFields),
/* harmony export */   yD: () => (/* binding */ inputFields)
/* harmony export */ });
/* unused harmony exports DEFAULTS, parseYaml */
// src/inputs/options.ts
var InputError = class extends Error {
  code = "input-invalid";
  input;
  hint;
  constructor(input, problem, hint) {
    super(`${input}: ${problem}`);
    this.name = "InputError";
    this.input = input;
    this.hint = hint;
  }
};

// src/inputs/fields.ts
var DEFAULTS = {
  mode: "refresh",
  platform: "auto",
  "refresh-before-days": "30",
  "warn-before-days": "14",
  "open-issues": "true",
  "issue-labels": "refresh-meta-token",
  "redirect-uri": "http://localhost:8080/",
  "dry-run": "false",
  "graph-api-version": "v25.0",
  "graph-api-url": "https://graph.facebook.com",
  "instagram-api-url": "https://graph.instagram.com",
  "threads-api-url": "https://graph.threads.net"
};
function inputFields(input) {
  return {
    text: (name) => ({ name, value: input(name) || (DEFAULTS[name] ?? "") }),
    entries: async (name) => {
      const text = input(name);
      return text === "" ? [] : readEntries(name, await parseYaml(name, text));
    }
  };
}
function entryFields(entry, behind) {
  return {
    text: (name) => name in entry.values ? { name: `${entry.name}.${name}`, value: toText(entry, name) } : behind.text(name),
    entries: async (name) => name in entry.values ? readEntries(`${entry.name}.${name}`, entry.values[name]) : behind.entries(name)
  };
}
function toText(entry, key) {
  const value = entry.values[key];
  const name = `${entry.name}.${key}`;
  if (value === null || value === void 0 || value === "") {
    throw new InputError(
      name,
      "is empty.",
      `Give it a value, or take the key out. If it is a \${{ secrets.NAME }}, that secret does not exist here.`
    );
  }
  const values = Array.isArray(value) ? value : [value];
  return values.map((part) => {
    if (typeof part === "object")
      throw new InputError(name, "must be a plain value.", `Example: ${key}: value`);
    return String(part).trim();
  }).join("\n");
}
function refuseUnknownKeys(entry, known) {
  const unknown = Object.keys(entry.values).find((key) => !known.includes(key));
  if (unknown === void 0) return;
  const shown = /^[a-z]+(-[a-z]+){0,3}$/.test(unknown) && unknown.length < 25 ? `"${unknown}"` : "one of its keys";
  throw new InputError(
    entry.name,
    `${shown} is not a key that is known here.`,
    `Known keys: ${known.join(", ")}.`
  );
}
function readEntries(name, value) {
  if (!Array.isArray(value) || value.length === 0) {
    throw new InputError(name, "must be a YAML list.", `Example: ${name}: |
  - secret: META_ACCESS_TOKEN`);
  }
  return value.map((item, index) => {
    const entry = `${name}[${index + 1}]`;
    if (typeof item !== "object" || item === null || Array.isArray(item)) {
      throw new InputError(entry, "must be an entry with keys.", "Example: - secret: META_ACCESS_TOKEN");
    }
    return { name: entry, values: item };
  });
}
async function parseYaml(name, text) {
  const { LineCounter, parseDocument } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: "failsafe",
    lineCounter: lines,
    prettyErrors: false,
    // With `silent` a second document is no error: it is dropped.
    logLevel: "error"
  });
  const [problem] = [...document.errors, ...document.warnings];
  const wrong = (where) => new InputError(
    name,
    `is not valid YAML${where}.`,
    `Check the indentation, and put values with special characters in quotes.`
  );
  if (problem !== void 0) throw wrong(`, line ${lines.linePos(problem.pos[0]).line}`);
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    throw wrong("");
  }
}




/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9163);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
