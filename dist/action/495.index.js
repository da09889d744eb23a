export const id = 495;
export const ids = [495];
export const modules = {

/***/ 1495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apply: () => (/* reexport safe */ _chunk_BNIY4JVU_js__WEBPACK_IMPORTED_MODULE_0__.Bb),
/* harmony export */   loadReauthorize: () => (/* binding */ loadReauthorize),
/* harmony export */   planToken: () => (/* reexport safe */ _chunk_BNIY4JVU_js__WEBPACK_IMPORTED_MODULE_0__.HU),
/* harmony export */   publish: () => (/* binding */ publish),
/* harmony export */   report: () => (/* reexport safe */ _chunk_BNIY4JVU_js__WEBPACK_IMPORTED_MODULE_0__.z8)
/* harmony export */ });
/* harmony import */ var _chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1130);
/* harmony import */ var _chunk_BNIY4JVU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4250);
/* harmony import */ var _chunk_TLVOIWYW_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4340);
/* harmony import */ var _chunk_XG5APS5T_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3332);
/* harmony import */ var _chunk_LMLUBCBT_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2266);
/* harmony import */ var _chunk_Q7ZZNMWU_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6978);
/* harmony import */ var _chunk_S42V5FAK_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6883);
/* harmony import */ var _chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8846);
/* harmony import */ var _chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6090);
/* harmony import */ var _chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7566);
/* harmony import */ var _chunk_R5YPE3E7_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2323);
/* harmony import */ var _chunk_FUTKJSAF_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9659);
/* harmony import */ var _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9496);
/* harmony import */ var _chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7434);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9815);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5946);
/* harmony import */ var _chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8792);
/* harmony import */ var _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4827);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1526);























// src/messages/gantt.ts
function gantt(report2) {
  const { facts, alerts, now, nextRefreshAt, warnAt } = report2;
  const { expiresAt, dataAccessExpiresAt } = facts;
  if (now === void 0 || typeof expiresAt !== "number") return void 0;
  if ((0,_chunk_LMLUBCBT_js__WEBPACK_IMPORTED_MODULE_3__/* .isDead */ .XU)(alerts) && expiresAt > now) return void 0;
  const from = facts.issuedAt ?? now;
  if (expiresAt - from < 2 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_12__/* .DAY */ .d_) return void 0;
  const dataAccess = typeof dataAccessExpiresAt === "number" && (0,_chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_6__/* .dependsOnDataAccess */ .nm)(facts.scopes) ? [dataAccessExpiresAt] : [];
  const dates = [from, now, expiresAt, ...dataAccess];
  const weeks = (Math.max(...dates) - Math.min(...dates)) / _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_12__/* .DAY */ .d_ / 7;
  return (0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_15__/* .fenced */ .OF)(
    "mermaid",
    [
      LAYOUT,
      "gantt",
      `  title ${label(report2.secret)}`,
      "  dateFormat YYYY-MM-DD",
      "  axisFormat %b %d",
      `  tickInterval ${Math.max(1, Math.ceil(weeks / MOST_TICKS))}week`,
      // Mermaid's own marker would move with the day on which somebody looks.
      "  todayMarker off",
      ...bar("valid", "done", from, expiresAt),
      ...nextRefreshAt === void 0 ? [] : bar("refresh", "active", Math.max(nextRefreshAt, from), expiresAt),
      // Red is for the past, not for the future.
      ...warnAt === void 0 ? [] : bar("warning", warnAt <= now ? "crit" : "plain", Math.max(warnAt, from), expiresAt),
      ...milestone("this run", now),
      ...milestone(`${expiresAt > now ? "ends" : "ended"} ${(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_12__/* .isoDay */ .kh)(expiresAt)}`, expiresAt),
      ...dataAccess.flatMap((end) => bar("data access", "done", Math.min(from, end), end))
    ].join("\n")
  );
}
var MOST_TICKS = 5;
var LAYOUT = '%%{init: {"gantt": {"useWidth": 420, "leftPadding": 16, "rightPadding": 16, "fontSize": 14, "barHeight": 22, "topPadding": 50}}}%%';
function bar(name, style, from, to) {
  return (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_12__/* .isoDay */ .kh)(from) < (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_12__/* .isoDay */ .kh)(to) ? [`  ${name} :${style === "plain" ? "" : `${style}, `}${(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_12__/* .isoDay */ .kh)(from)}, ${(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_12__/* .isoDay */ .kh)(to)}`] : [];
}
function milestone(name, at) {
  return [`  ${name} :milestone, ${(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_12__/* .isoDay */ .kh)(at)}, 0d`];
}
function label(text) {
  return (0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_15__/* .plain */ .pj)(text, 60).replace(/[^\p{L}\p{N}_. -]/gu, " ").trim() || "token";
}

// src/messages/summary.ts
var MOST_SHOWN = 10;
var MOST_DETAILS = 20;
var MOST_PICTURES = 4;
var MOST_ASSETS = 20;
var LONGEST_TABLE = 2e5;
function jobSummary(reports, run) {
  const sorted = [...reports].sort(worstFirst);
  const withProblem = sorted.filter(({ outcome }) => (0,_chunk_BNIY4JVU_js__WEBPACK_IMPORTED_MODULE_0__/* .isMoreSevere */ .Yl)(outcome, "refreshed"));
  const fine = sorted.filter(({ outcome }) => !(0,_chunk_BNIY4JVU_js__WEBPACK_IMPORTED_MODULE_0__/* .isMoreSevere */ .Yl)(outcome, "refreshed"));
  const hasMany = sorted.length > MOST_SHOWN;
  const charts = (hasMany ? withProblem : sorted).flatMap((report2) => gantt(report2) ?? []).slice(0, MOST_PICTURES);
  return `${(0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_16__/* .sections */ .V0)(
    "## Meta tokens",
    headline(sorted, run),
    scheduleWarning(run),
    ...hasMany ? [table(withProblem), foldedTable(fine)] : [table(sorted)],
    ...withProblem.slice(0, MOST_DETAILS).map((report2) => details(report2, run)),
    ...hasMany ? [] : fine.filter(wasRefused).map((report2) => details(report2, run)),
    ...charts
  )}
`;
}
function worstFirst(one, other) {
  if (one.outcome !== other.outcome) return (0,_chunk_BNIY4JVU_js__WEBPACK_IMPORTED_MODULE_0__/* .isMoreSevere */ .Yl)(one.outcome, other.outcome) ? -1 : 1;
  return endOf(one) - endOf(other) || one.secret.localeCompare(other.secret);
}
function endOf({ facts }) {
  return typeof facts.expiresAt === "number" ? facts.expiresAt : Number.POSITIVE_INFINITY;
}
function headline(reports, { mode }) {
  const counts = _chunk_BNIY4JVU_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im.flatMap((outcome) => {
    const number = reports.filter((report2) => report2.outcome === outcome).length;
    return number === 0 ? [] : [`${number} ${outcome}`];
  });
  return [
    `**${whoActs(reports)}.**`,
    ...reports.length > 1 ? [`${(0,_chunk_TLVOIWYW_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(reports.length, "token")}: ${counts.join(", ")}.`] : [],
    ...modeText(mode)
  ].join(" ");
}
function whoActs(reports) {
  const asking = reports.filter(
    ({ outcome, reason, issueUrl }) => (0,_chunk_BNIY4JVU_js__WEBPACK_IMPORTED_MODULE_0__/* .isMoreSevere */ .Yl)(outcome, "refreshed") && !(outcome === "inconclusive" && issueUrl === void 0 && (0,_chunk_R5YPE3E7_js__WEBPACK_IMPORTED_MODULE_8__/* .mayPassByItself */ .jF)(reason))
  );
  if (asking.length > 0) {
    return reports.length === 1 ? "This token needs a person" : `${asking.length} of ${reports.length} tokens ${asking.length === 1 ? "needs" : "need"} a person`;
  }
  return reports.some(({ outcome }) => outcome === "inconclusive") ? "Nothing to do yet: the next run tries again" : "Nothing to do";
}
function scheduleWarning({ schedule }) {
  if (schedule === void 0) return "";
  const page = (0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_16__/* .workflowLink */ .k1)(schedule, "the workflow's page");
  return `\u26A0\uFE0F GitHub disables this schedule on **${(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_12__/* .isoDay */ .kh)(schedule.endsAt)}**, 60 days after the last push. To keep it, open ${page} before then and choose **Continue running workflow**, or push a commit.`;
}
function modeText(mode) {
  switch (mode) {
    case "refresh":
      return [];
    case "check":
      return ["This run only asked Meta and changed nothing."];
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
  for (const report2 of reports) {
    const row = rowOf(report2);
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
function rowOf(report2) {
  const { outcome, reason } = report2;
  const lines = [
    `${signOf(outcome)} **${outcome}**: ${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_15__/* .sentence */ .em)((0,_chunk_R5YPE3E7_js__WEBPACK_IMPORTED_MODULE_8__/* .explain */ .WE)(reason).title)}`,
    ...ends(report2),
    ...assetLines(report2),
    next(report2)
  ];
  return `| ${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_15__/* .code */ .aY)(report2.location, 100)} | ${lines.join("<br>")} |`;
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
function ends({ facts, alerts, now = 0 }) {
  const { expiresAt, dataAccessExpiresAt, scopes } = facts;
  const origin = (0,_chunk_TLVOIWYW_js__WEBPACK_IMPORTED_MODULE_1__/* .originText */ .CQ)(facts);
  return [
    ...typeof expiresAt === "number" && !((0,_chunk_LMLUBCBT_js__WEBPACK_IMPORTED_MODULE_3__/* .isDead */ .XU)(alerts) && expiresAt > now) ? [endText(expiresAt, now)] : [],
    ...origin === void 0 ? [] : [origin],
    ...typeof dataAccessExpiresAt === "number" && (0,_chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_6__/* .dependsOnDataAccess */ .nm)(scopes) ? [dataAccessText(dataAccessExpiresAt, now)] : []
  ];
}
function endText(endsAt, now) {
  return endsAt > now ? `Ends ${(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_12__/* .isoDay */ .kh)(endsAt)} (${(0,_chunk_TLVOIWYW_js__WEBPACK_IMPORTED_MODULE_1__/* .timeLeft */ .f$)(endsAt, now)})` : `Ended ${(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_12__/* .isoDay */ .kh)(endsAt)}`;
}
function dataAccessText(endsAt, now) {
  return `Data access ${endsAt > now ? "ends" : "ended"} ${(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_12__/* .isoDay */ .kh)(endsAt)}`;
}
function assetLines({ assets = [] }) {
  const rest = assets.length - MOST_ASSETS;
  return [
    ...assets.slice(0, MOST_ASSETS).map((measured) => `${reachSign(measured.reach)} ${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_15__/* .code */ .aY)((0,_chunk_Q7ZZNMWU_js__WEBPACK_IMPORTED_MODULE_4__/* .assetLine */ .bl)(measured), 120)}`),
    ...rest > 0 ? [`and ${rest} more in the log`] : []
  ];
}
function reachSign(reach) {
  switch (reach.kind) {
    case "reached":
      return (0,_chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_7__/* .isActive */ .$m)(reach) ? "\u2705" : "\u26A0\uFE0F";
    case "refused":
      return "\u274C";
    case "not-measured":
      return "\u2753";
  }
}
function next({ outcome, reason, nextRefreshAt, now = 0, issueUrl, facts }) {
  if (issueUrl !== void 0) return `**[Next steps](${(0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_16__/* .linkTarget */ .Cm)(issueUrl)})**`;
  if ((0,_chunk_BNIY4JVU_js__WEBPACK_IMPORTED_MODULE_0__/* .isMoreSevere */ .Yl)(outcome, "attention"))
    return outcome === "inconclusive" && (0,_chunk_R5YPE3E7_js__WEBPACK_IMPORTED_MODULE_8__/* .mayPassByItself */ .jF)(reason) ? "The next run tries again" : "Next steps: below";
  if (facts.expiresAt === "never") return "Never ends";
  if (nextRefreshAt === void 0) return "The next run checks it again";
  return nextRefreshAt > now ? `Refresh from ${(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_12__/* .isoDay */ .kh)(nextRefreshAt)} on` : "The next run asks Meta again";
}
function foldedTable(reports) {
  if (reports.length === 0) return "";
  return `<details>
<summary>${(0,_chunk_TLVOIWYW_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(reports.length, "token")} without problems</summary>

${table(reports)}

</details>`;
}
function wasRefused({ trace }) {
  return trace?.code !== void 0;
}
function details(report2, run) {
  const reasons = [.../* @__PURE__ */ new Set([report2.reason, ...severeReasons(report2)])];
  const paragraphs = reasons.map((reason) => paragraph(reason, report2, run));
  return (0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_16__/* .sections */ .V0)(
    `### ${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_15__/* .code */ .aY)(report2.location)}`,
    report2.issueUrl === void 0 ? "" : `**[Next steps](${(0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_16__/* .linkTarget */ .Cm)(report2.issueUrl)})**`,
    ...paragraphs,
    answerBeside([...paragraphs, report2.steps ?? ""], report2),
    report2.failedTargets.map(({ location, why, hint }) => `- ${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_15__/* .code */ .aY)(location)}: ${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_15__/* .sentence */ .em)(`${why} ${hint}`)}`).slice(0, MOST_DETAILS).join("\n"),
    report2.steps ?? ""
  );
}
function answerBeside(texts, { trace }) {
  const answer = trace?.code === void 0 ? void 0 : (0,_chunk_Q7ZZNMWU_js__WEBPACK_IMPORTED_MODULE_4__/* .metaAnswer */ .ul)(trace);
  if (answer === void 0) return "";
  const shown = (0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_15__/* .sentence */ .em)(answer);
  return texts.some((text) => text.includes(shown)) ? "" : shown;
}
function severeReasons({ findings }) {
  return findings.filter(({ outcome }) => (0,_chunk_BNIY4JVU_js__WEBPACK_IMPORTED_MODULE_0__/* .isMoreSevere */ .Yl)(outcome, "refreshed")).map(({ reason }) => reason);
}
function paragraph(reason, report2, { docsUrl }) {
  const name = docsUrl === void 0 ? `\`${(0,_chunk_FUTKJSAF_js__WEBPACK_IMPORTED_MODULE_17__/* .codeOf */ .$)(reason)}\`` : `[\`${(0,_chunk_FUTKJSAF_js__WEBPACK_IMPORTED_MODULE_17__/* .codeOf */ .$)(reason)}\`](${(0,_chunk_4O6B6E3F_js__WEBPACK_IMPORTED_MODULE_16__/* .linkTarget */ .Cm)((0,_chunk_R5YPE3E7_js__WEBPACK_IMPORTED_MODULE_8__/* .troubleshootingLink */ .rT)(reason, docsUrl))})`;
  const { what, hint } = (0,_chunk_R5YPE3E7_js__WEBPACK_IMPORTED_MODULE_8__/* .explain */ .WE)(reason);
  return `${name} ${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_15__/* .sentence */ .em)(reason === "target-not-written" ? `${what} ${hint}` : (0,_chunk_BNIY4JVU_js__WEBPACK_IMPORTED_MODULE_0__/* .findingText */ .NK)(reason, report2))}`;
}

// src/messages/api-version.ts
function versionEnds({ version, endsAt, onlyAds }, now) {
  const what = onlyAds ? `${version} of Meta's API for ads` : `${version} of Meta's API`;
  return {
    reason: "api-version-ends",
    message: `${what} ${endsAt > now ? "ends" : "ended"} on ${(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_12__/* .isoDay */ .kh)(endsAt)}.`,
    hint: (0,_chunk_R5YPE3E7_js__WEBPACK_IMPORTED_MODULE_8__/* .explain */ .WE)("api-version-ends").hint
  };
}
function versionUpgraded(version, said) {
  return {
    reason: "api-version-upgraded",
    message: `Meta no longer serves ${version} for every call. In its words: "${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_15__/* .plain */ .pj)(said).replaceAll("://", ": //")}"`,
    hint: (0,_chunk_R5YPE3E7_js__WEBPACK_IMPORTED_MODULE_8__/* .explain */ .WE)("api-version-upgraded").hint
  };
}
function versionRefused(version) {
  return {
    reason: "api-version-ended",
    message: `Meta no longer serves ${version} for an asset, so that asset could not be measured.`,
    hint: (0,_chunk_R5YPE3E7_js__WEBPACK_IMPORTED_MODULE_8__/* .explain */ .WE)("api-version-ended").hint
  };
}

// src/refresh/api-version.ts
var VERSION_ENDED = 2635;
function warnOfVersion(reports, { links: { graphApiVersion }, apiUpgrade }) {
  const assets = reports.flatMap((report2) => report2.assets ?? []);
  const isRefused = assets.some(
    ({ reach }) => reach.kind === "not-measured" && reach.trace.code === VERSION_ENDED
  );
  if (isRefused) return versionRefused(graphApiVersion);
  const upgrade = apiUpgrade();
  if (upgrade !== void 0) return versionUpgraded(graphApiVersion, upgrade);
  const now = reports.find((report2) => report2.now !== void 0)?.now;
  if (now === void 0) return void 0;
  const asksAds = assets.some(({ asset: { kind } }) => kind === "ad-account" || kind === "dataset");
  const ending = (0,_chunk_XG5APS5T_js__WEBPACK_IMPORTED_MODULE_2__/* .endingVersion */ .QE)(graphApiVersion, asksAds, now);
  return ending && versionEnds(ending, now);
}

// src/refresh/heartbeat.ts
var PING_MS = 1e4;
var VERIFIED = /* @__PURE__ */ new Set(["healthy", "refreshed", "attention"]);
async function pingHeartbeat({ heartbeatUrl, mode }, reports, runtime) {
  if (heartbeatUrl === void 0 || mode === "dry-run" || !reports.every(({ outcome }) => VERIFIED.has(outcome)))
    return void 0;
  const url = heartbeatUrl.reveal();
  const send = (0,_chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_14__/* .boundedSend */ .wl)(runtime, new URL(url).origin, (0,_chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_14__/* .startBudget */ .cg)(PING_MS, runtime.now));
  try {
    const answer = await send(url);
    return answer.ok ? void 0 : (0,_chunk_XG5APS5T_js__WEBPACK_IMPORTED_MODULE_2__/* .heartbeatAnswered */ .Cc)(answer.status);
  } catch (error) {
    if (!(error instanceof _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_14__/* .Unanswered */ .XX)) throw error;
    return (0,_chunk_XG5APS5T_js__WEBPACK_IMPORTED_MODULE_2__/* .heartbeatFailed */ .ab)(error.message);
  }
}

// src/refresh/report-entry.ts
function reportEntry(report2) {
  return {
    secret: report2.secret,
    outcome: report2.outcome,
    reason: report2.reason,
    refreshed: report2.refreshed,
    token_kind: report2.facts.kind,
    expires_at: (0,_chunk_BNIY4JVU_js__WEBPACK_IMPORTED_MODULE_0__/* .isoExpiry */ .rn)(knownEnd(report2)),
    data_access_expires_at: (0,_chunk_BNIY4JVU_js__WEBPACK_IMPORTED_MODULE_0__/* .isoExpiry */ .rn)(report2.facts.dataAccessExpiresAt),
    days_left: daysLeft(report2) ?? null,
    failed_targets: report2.failedTargets.map(({ location }) => location),
    repaired_targets: report2.repairedTargets,
    issue_url: report2.issueUrl ?? "",
    assets: assetEntries(report2)
  };
}
function assetEntries({ assets = [] }) {
  return assets.map(({ asset, reach }) => ({ asset: asset.name, state: reach.kind.replace("-", "_") }));
}
function knownEnd({ facts: { expiresAt }, alerts, now = 0 }) {
  const hasPassed = (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_12__/* .isDate */ .$P)(expiresAt) && expiresAt <= now;
  return (0,_chunk_LMLUBCBT_js__WEBPACK_IMPORTED_MODULE_3__/* .isDead */ .XU)(alerts) && !hasPassed ? "unknown" : expiresAt;
}
function daysLeft({ facts, alerts, now }) {
  if ((0,_chunk_LMLUBCBT_js__WEBPACK_IMPORTED_MODULE_3__/* .isDead */ .XU)(alerts)) return 0;
  return now === void 0 ? void 0 : (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_12__/* .wholeDaysLeft */ .ah)(facts.expiresAt, now);
}

// src/action/outputs.ts
function mostSevereReport(reports) {
  return [...reports].sort(
    (one, other) => _chunk_BNIY4JVU_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im.indexOf(one.outcome) - _chunk_BNIY4JVU_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im.indexOf(other.outcome) || endOf2(one) - endOf2(other)
  )[0];
}
function outputsOf(reports) {
  const mostSevere = mostSevereReport(reports);
  if (mostSevere === void 0) return {};
  return {
    outcome: mostSevere.outcome,
    refreshed: String(reports.some(({ refreshed }) => refreshed)),
    "token-kind": mostSevere.facts.kind,
    "expires-at": (0,_chunk_BNIY4JVU_js__WEBPACK_IMPORTED_MODULE_0__/* .isoExpiry */ .rn)(knownEnd(mostSevere)),
    "data-access-expires-at": (0,_chunk_BNIY4JVU_js__WEBPACK_IMPORTED_MODULE_0__/* .isoExpiry */ .rn)(mostSevere.facts.dataAccessExpiresAt),
    "days-left": String(daysLeft(mostSevere) ?? ""),
    "issue-url": mostSevere.issueUrl ?? "",
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
  for (const annotation of reports.flatMap((report2) => (0,_chunk_BNIY4JVU_js__WEBPACK_IMPORTED_MODULE_0__/* .annotationsOf */ .Ih)(report2, location.docsUrl))) {
    runner.annotate(annotation.level, annotation.title, annotation.message);
  }
  const ofVersion = warnOfVersion(reports, services);
  if (ofVersion !== void 0)
    runner.annotate("warning", (0,_chunk_FUTKJSAF_js__WEBPACK_IMPORTED_MODULE_17__/* .codeOf */ .$)(ofVersion.reason), `${ofVersion.message} ${ofVersion.hint}`);
  if (heartbeatProblem !== void 0) runner.annotate("warning", "Heartbeat", heartbeatProblem);
  runner.summarize(
    jobSummary(reports, { mode: options.mode, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_18__/* .present */ .E)({ docsUrl: location.docsUrl, schedule }) })
  );
  if (reports.some(({ outcome }) => (0,_chunk_BNIY4JVU_js__WEBPACK_IMPORTED_MODULE_0__/* .fails */ .c6)(outcome))) runner.fail();
}
async function scheduleToSave(reports, services) {
  const now = reports.find((report2) => report2.now !== void 0)?.now;
  const isQuiet = reports.length === 1 && reports[0]?.issueUrl === void 0;
  const activity = await services.activity(!isQuiet);
  const endsAt = activity && now !== void 0 ? (0,_chunk_BNIY4JVU_js__WEBPACK_IMPORTED_MODULE_0__/* .scheduleEnd */ .LD)(activity, now) : void 0;
  return endsAt === void 0 ? void 0 : { endsAt, links: services.links };
}

// src/action/answers.ts
var loadReauthorize = () => __webpack_require__.e(/* import() */ 901).then(__webpack_require__.bind(__webpack_require__, 9901));



/***/ }),

/***/ 1130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   V0: () => (/* binding */ sections),
/* harmony export */   jN: () => (/* binding */ numbered),
/* harmony export */   k1: () => (/* binding */ workflowLink),
/* harmony export */   mE: () => (/* binding */ appDashboard)
/* harmony export */ });
// src/messages/markdown.ts
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

// src/messages/links.ts
function workflowLink({ links }, text) {
  const { serverUrl, repository, workflowFile } = links;
  const page = workflowFile === void 0 ? `${serverUrl}/${repository}/actions` : `${serverUrl}/${repository}/actions/workflows/${encodeURIComponent(workflowFile)}`;
  return `[${text}](${linkTarget(page)})`;
}
function appDashboard({ app }, settings, text) {
  const page = settings === "" ? "dashboard" : `settings/${settings}`;
  const address = app === void 0 ? "" : `${encodeURIComponent(app.id)}/${page}/`;
  return `[${text}](https://developers.facebook.com/apps/${address})`;
}




/***/ }),

/***/ 4250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ apply),
/* harmony export */   Ep: () => (/* binding */ conclude),
/* harmony export */   HU: () => (/* binding */ planToken),
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   LD: () => (/* binding */ scheduleEnd),
/* harmony export */   NK: () => (/* binding */ findingText),
/* harmony export */   We: () => (/* binding */ checkState),
/* harmony export */   Yl: () => (/* binding */ isMoreSevere),
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   rn: () => (/* binding */ isoExpiry),
/* harmony export */   uk: () => (/* binding */ proveSource),
/* harmony export */   z8: () => (/* binding */ report),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _chunk_TLVOIWYW_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4340);
/* harmony import */ var _chunk_XG5APS5T_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3332);
/* harmony import */ var _chunk_LMLUBCBT_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2266);
/* harmony import */ var _chunk_HQH6WZ4N_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7877);
/* harmony import */ var _chunk_M4AVLXID_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2464);
/* harmony import */ var _chunk_Q7ZZNMWU_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6978);
/* harmony import */ var _chunk_S42V5FAK_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6883);
/* harmony import */ var _chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8846);
/* harmony import */ var _chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6090);
/* harmony import */ var _chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7566);
/* harmony import */ var _chunk_R5YPE3E7_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2323);
/* harmony import */ var _chunk_FUTKJSAF_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9659);
/* harmony import */ var _chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7434);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5946);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5341);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1526);

















// src/token/plan.ts
var YOUNGEST_TO_REFRESH = _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_9__/* .DAY */ .d_;
var RULES = [
  belongsToAnotherApp,
  belongsToAnotherUser,
  neverExpires,
  isPageOrAppToken,
  isRefreshedByItsPlatform,
  isDue
];
function planToken(inspection, policy) {
  switch (inspection.kind) {
    // Doubt changes nothing.
    case "doubt":
      return stop("inconclusive", inspection.reason);
    // The app secret, the app or the caller is refused: that says nothing about the token.
    case "refused":
      return stop("misconfigured", inspection.reason);
    case "dead":
      return stop("reauthorize", inspection.reason);
    case "alive":
      return planLivingToken(inspection, policy);
  }
}
function planLivingToken(inspection, policy) {
  for (const rule of RULES) {
    const plan = rule(inspection, policy);
    if (plan !== void 0) return plan;
  }
  return keep("not-due");
}
function belongsToAnotherApp({ facts }, { appId }) {
  return appId === void 0 || facts.appId === appId ? void 0 : stop("misconfigured", "other-app");
}
function belongsToAnotherUser({ facts }, { expectedUserId }) {
  return expectedUserId === void 0 || facts.userId === expectedUserId ? void 0 : stop("misconfigured", "other-user");
}
function neverExpires({ facts }) {
  return facts.expiresAt === "never" ? keep("never-expires") : void 0;
}
function isPageOrAppToken({ facts }) {
  if (facts.kind === "page") return keep("page-token");
  return facts.kind === "app" ? keep("app-token") : void 0;
}
function isRefreshedByItsPlatform({ facts, at }) {
  if (facts.kind !== "instagram" && facts.kind !== "threads") return void 0;
  const isTooYoung = (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_9__/* .isDate */ .$P)(facts.issuedAt) && at - facts.issuedAt < YOUNGEST_TO_REFRESH;
  return isTooYoung && !(0,_chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_8__/* .isShortLived */ .HB)(facts, at) ? keep("not-due") : exchange(false);
}
function isDue({ facts, at }, policy) {
  return (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_9__/* .isDate */ .$P)(facts.expiresAt) && at > (0,_chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_5__/* .dueAt */ .s5)(facts.expiresAt, policy) ? exchange(facts.kind === "system-user") : void 0;
}
function stop(outcome, reason) {
  return { kind: "stop", outcome, reason };
}
function keep(reason) {
  return { kind: "keep", reason };
}
function exchange(sixtyDays) {
  return { kind: "exchange", sixtyDays };
}

// src/token/outcome.ts
var OUTCOMES = [
  "reauthorize",
  "misconfigured",
  "partial",
  "inconclusive",
  "attention",
  "refreshed",
  "superseded",
  "healthy"
];
function mostSevere(outcomes) {
  let found = "healthy";
  for (const outcome of outcomes) if (isMoreSevere(outcome, found)) found = outcome;
  return found;
}
function isMoreSevere(one, other) {
  return OUTCOMES.indexOf(one) < OUTCOMES.indexOf(other);
}
function fails(outcome) {
  switch (outcome) {
    case "healthy":
    case "refreshed":
    case "superseded":
    case "attention":
      return false;
    case "partial":
    case "inconclusive":
    case "misconfigured":
    case "reauthorize":
      return true;
  }
}

// src/token/conclusion.ts
function conclude(given, policy) {
  const { renewal } = given;
  const record = renewal.kind === "died" ? afterDeath(given, renewal.death, policy) : { ...given, renewal };
  const { freshness } = record;
  const seen = factsSeen(record.inspection);
  if (freshness.kind === "unknown") return inDoubt(freshness, seen);
  if (freshness.kind === "superseded") return superseded(record, seen);
  const current = currentInspection(record);
  const facts = (0,_chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_8__/* .knownFacts */ .Xy)(current) ?? _chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_8__/* .NO_FACTS */ .Kj;
  const assets = (0,_chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_6__/* .assetsOf */ .ZS)(current);
  const alerts = alertsOf(record, facts, assets, policy);
  const found = [...findingsOf(record), ...alerts.map(findingOf)];
  const findings = found.length === 0 ? [ONLY_LOOKED] : found;
  const sum = findings.reduce((one, other) => isMoreSevere(other.outcome, one.outcome) ? other : one);
  return {
    ...sum,
    findings,
    alerts,
    facts,
    ...assets.length > 0 && { assets },
    ..."lost" in record.renewal && { lost: record.renewal.lost },
    ...answerOf(record),
    issue: issueOf(record, alerts, assets, sum.outcome),
    verified: record.plan.kind !== "stop"
  };
}
function factsSeen(inspection) {
  const facts = (0,_chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_8__/* .knownFacts */ .Xy)(inspection) ?? _chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_8__/* .NO_FACTS */ .Kj;
  return inspection.kind === "dead" ? { ...facts, expiresAt: "unknown" } : facts;
}
function afterDeath(record, death, policy) {
  return { ...record, inspection: death, plan: planToken(death, policy), renewal: { kind: "nothing" } };
}
function answerOf({ inspection, renewal }) {
  const asked = "trace" in renewal ? renewal : void 0;
  const told = asked ?? ("trace" in inspection ? inspection : void 0);
  return told === void 0 ? {} : (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_10__/* .present */ .E)({ trace: told.trace, answered: "reason" in told ? told.reason : void 0 });
}
var ONLY_LOOKED = { outcome: "healthy", reason: "would-refresh" };
function issueOf({ inspection, renewal, sourceProblem }, alerts, assets, outcome) {
  if (inspection.kind === "doubt")
    return alerts.some(({ kind }) => kind === "refused-by-meta") ? "unless-open" : "leave";
  if (alerts.length > 0) return "wanted";
  if (assets.some(({ reach }) => reach.kind === "not-measured")) return "leave";
  if (wasRefreshDeclined(inspection, renewal)) return "leave";
  const isWell = outcome === "healthy" || outcome === "refreshed";
  return isWell && sourceProblem === void 0 ? "resolved" : "leave";
}
function superseded({ failed }, facts) {
  const finding = { outcome: "superseded", reason: "newer-token-stored" };
  const alerts = failed.length === 0 ? [] : [{ kind: "target", targets: failed }];
  const findings = [...alerts.map(findingOf), finding];
  const issue = alerts.length === 0 ? "leave" : "wanted";
  return { ...findings[0] ?? finding, findings, alerts, facts, issue, verified: false };
}
function inDoubt({ outcome, reason, problem }, facts) {
  const finding = { outcome, reason };
  const alerts = problem?.kind === "permanent" ? [{ kind: "github-credential", problem }] : [];
  const issue = alerts.length === 0 ? "leave" : "wanted";
  return { ...finding, findings: [finding], alerts, facts, issue, verified: false };
}
function currentInspection({ inspection, renewal, sourceProblem }) {
  if (renewal.kind === "extended") return renewal.fresh.inspection;
  return renewal.kind === "renewed" && sourceProblem === void 0 ? renewal.fresh.inspection : inspection;
}
function findingsOf({
  inspection,
  plan,
  renewal,
  sourceProblem,
  repaired,
  failed
}) {
  const findings = [...findingsOfRenewal(renewal, sourceProblem)];
  if (repaired.length > 0) findings.unshift({ outcome: "healthy", reason: "repaired" });
  if (inspection.kind === "doubt") findings.push({ outcome: "inconclusive", reason: inspection.reason });
  if (sourceProblem?.kind === "transient" && (plan.kind === "exchange" || renewal.kind === "renewed"))
    findings.push({ outcome: "inconclusive", reason: sourceProblem.reason });
  if (failed.some(({ kind }) => kind === "transient")) {
    findings.push({ outcome: "inconclusive", reason: "target-not-written" });
  }
  if (plan.kind === "keep") findings.push({ outcome: "healthy", reason: plan.reason });
  return findings;
}
function findingsOfRenewal(renewal, sourceProblem) {
  switch (renewal.kind) {
    case "nothing":
    // It is an alert, and so already a finding.
    case "refused":
      return [];
    case "dry-run":
      return [{ outcome: "healthy", reason: "would-refresh" }];
    case "renewed":
      if (sourceProblem !== void 0) return [];
      return [{ outcome: "refreshed", reason: renewal.byLogin ? "reauthorized" : "refreshed" }];
    case "extended":
      return [{ outcome: "healthy", reason: "same-string" }];
    case "held":
      return [{ outcome: "healthy", reason: renewal.why }];
    case "rejected":
      return [{ outcome: "inconclusive", reason: renewal.reason }];
    case "failed":
      return [{ outcome: renewal.outcome, reason: renewal.reason }];
  }
}
function alertsOf(record, facts, measured, policy) {
  const { inspection, plan, renewal, sourceProblem, failed, credentialEndsAt } = record;
  const alerts = [];
  if (inspection.kind === "dead") alerts.push({ kind: "dead", reason: inspection.reason });
  if (inspection.kind === "refused") {
    alerts.push({
      kind: "refused-by-meta",
      reason: inspection.reason,
      ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_10__/* .present */ .E)({ ownerAppId: inspection.ownerAppId })
    });
  }
  const unknown = unknownForDays(record, policy);
  if (unknown !== void 0) alerts.push({ kind: "refused-by-meta", reason: unknown });
  if (renewal.kind === "refused") alerts.push({ kind: "refused-by-meta", reason: renewal.reason });
  if (inspection.kind === "alive") {
    if (plan.kind === "stop") alerts.push({ kind: "refused-by-meta", reason: otherIdentity(plan.reason) });
    alerts.push(
      ...(0,_chunk_LMLUBCBT_js__WEBPACK_IMPORTED_MODULE_2__/* .alertsOfLivingToken */ .Nx)(
        facts,
        policy,
        inspection.at,
        notExtended(renewal, sourceProblem, inspection.facts)
      )
    );
  }
  const assets = (0,_chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_6__/* .refusedAssets */ .i9)(measured, facts);
  if (assets.length > 0) alerts.push({ kind: "asset-refused", assets });
  if (sourceProblem?.kind === "permanent") alerts.push({ kind: "github-credential", problem: sourceProblem });
  if (isRefreshDeclined(record)) alerts.push({ kind: "refresh-declined" });
  const isNew = renewal.kind === "renewed" && sourceProblem === void 0;
  const isAgain = isSecondDay(record);
  const told = failed.filter(
    ({ kind, isUnknown }) => isNew || kind === "permanent" || isUnknown && isAgain
  );
  if (told.length > 0) alerts.push({ kind: "target", targets: told });
  if ((0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_9__/* .isDate */ .$P)(inspection.at)) alerts.push(...(0,_chunk_LMLUBCBT_js__WEBPACK_IMPORTED_MODULE_2__/* .alertsOfCredential */ .m5)(credentialEndsAt, policy, inspection.at));
  return alerts;
}
function unknownForDays(record, policy) {
  const { inspection, renewal } = record;
  if (inspection.kind === "doubt") return isSecondDay(record) ? unknownOf(inspection) : void 0;
  if (inspection.kind !== "alive") return void 0;
  const { expiresAt } = inspection.facts;
  const isDueForDays = !(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_9__/* .isDate */ .$P)(expiresAt) || inspection.at - (0,_chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_5__/* .dueAt */ .s5)(expiresAt, policy) > _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_9__/* .DAY */ .d_;
  return isDueForDays && isStoredForDays(record) && record.passedBefore !== true ? unknownOf(renewal) : void 0;
}
function isSecondDay(record) {
  return record.passedBefore === false && isStoredForDays(record);
}
function isStoredForDays({ storedForSeconds: storedForSeconds2 = Number.POSITIVE_INFINITY }) {
  return storedForSeconds2 > _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_9__/* .DAY */ .d_;
}
function dependsOnDayBefore({
  inspection,
  renewal,
  failed
}) {
  return [inspection, renewal].some(unknownOf) || failed.some((target) => target.isUnknown === true);
}
function unknownOf(answer) {
  const reason = "reason" in answer ? answer.reason : void 0;
  return reason === "meta-error-unknown" || reason === "meta-gives-no-reason" ? reason : void 0;
}
function otherIdentity(reason) {
  return reason === "other-app" ? "other-app" : "other-user";
}
var OLD_ENOUGH_SECONDS = 2 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_9__/* .DAY */ .d_;
var JUST_STORED_SECONDS = 20 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_9__/* .HOUR */ .dp;
function isRefreshDeclined({
  inspection,
  renewal,
  storedForSeconds: storedForSeconds2 = OLD_ENOUGH_SECONDS
}) {
  if (!wasRefreshDeclined(inspection, renewal)) return false;
  return storedForSeconds2 <= JUST_STORED_SECONDS || storedForSeconds2 > OLD_ENOUGH_SECONDS;
}
function wasRefreshDeclined(inspection, renewal) {
  if (!isEndUnknown(inspection) || renewal.kind !== "held") return false;
  return renewal.why === "exchange-declined" && !renewal.mayPass || renewal.why === "blocked-by-policy";
}
function isEndUnknown(inspection) {
  return inspection.kind === "alive" && inspection.facts.expiresAt === "unknown";
}
function notExtended(renewal, sourceProblem, facts) {
  switch (renewal.kind) {
    case "extended":
      return "ends-all-the-same";
    case "renewed":
      return sourceProblem === void 0 ? renewal.why ?? "ends-all-the-same" : "not-extended";
    case "dry-run":
      return needsNoPerson(facts) ? "would-extend" : "not-extended";
    case "held":
      return renewal.why === "lasts-already" ? "exchange-declined" : renewal.why;
    case "nothing":
    case "rejected":
    case "refused":
    case "failed":
      return "not-extended";
  }
}
var LONGEST_SHORT_LIFE_DAYS = 2;
function needsNoPerson({ kind, issuedAt, expiresAt }) {
  if (kind !== "user") return true;
  const isLongLived = issuedAt !== void 0 && !(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_9__/* .endsWithin */ ._c)(expiresAt, LONGEST_SHORT_LIFE_DAYS, issuedAt);
  return !isLongLived;
}
function findingOf(alert) {
  return { outcome: outcomeOf(alert), reason: (0,_chunk_LMLUBCBT_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(alert) };
}
function outcomeOf(alert) {
  switch (alert.kind) {
    case "dead":
    case "missing-scopes":
      return "reauthorize";
    case "refused-by-meta":
      return unknownOf(alert) === void 0 ? "misconfigured" : "inconclusive";
    case "asset-refused":
    case "github-credential":
      return "misconfigured";
    case "target":
      return "partial";
    case "ends-soon":
    case "refresh-declined":
    case "data-access":
    case "github-credential-ends":
      return "attention";
  }
}

// src/refresh/prove-writable.ts
async function proveSource(location, observed, { secrets }) {
  const { source } = observed;
  if (source === void 0 || secrets === void 0) return observed;
  return { ...observed, source: await proved(location, source, secrets) };
}
async function proved(location, secretState, secrets) {
  if (secretState.kind !== "open") return secretState;
  const reply = await secrets.proveWritable(location, secretState);
  return reply.kind === "done" ? secretState : { ...secretState, kind: "closed", problem: reply.problem };
}

// src/refresh/apply.ts
async function apply(config, mode, observed, plan, services) {
  const mayAct = observed.freshness.kind === "current";
  const hasWork = plan.kind === "exchange" || (0,_chunk_S42V5FAK_js__WEBPACK_IMPORTED_MODULE_4__/* .otherLocations */ .t$)(config).length > 0 || observed.source?.kind === "closed";
  const isIdle = !mayAct || !hasWork;
  const { renewal, stored } = isIdle ? { renewal: { kind: "nothing" }, stored: (0,_chunk_M4AVLXID_js__WEBPACK_IMPORTED_MODULE_11__/* .nothingStored */ .V)(observed) } : await write(config, mode, observed, plan, services);
  const record = recordOf(observed, plan, renewal, stored);
  const passedBefore = dependsOnDayBefore(record) ? await services.passedBefore() : void 0;
  return { stored, conclusion: conclude({ ...record, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_10__/* .present */ .E)({ passedBefore }) }, config.policy) };
}
async function write(config, mode, observed, plan, services) {
  const { renew, store } = await __webpack_require__.e(/* import() */ 322).then(__webpack_require__.bind(__webpack_require__, 5322));
  const proved2 = plan.kind === "exchange" ? await proveSource(config.source, observed, services) : observed;
  const renewal = await renew(config, mode, proved2, plan, services);
  return { renewal, stored: await store(config, mode, proved2, plan, renewal, services) };
}
function recordOf(observed, plan, renewal, { sourceProblem, freshness: overtaken, repaired, failed }) {
  const { token: inspection, source, freshness } = observed;
  return {
    inspection,
    plan,
    renewal,
    freshness: overtaken ?? freshness,
    repaired,
    failed,
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_10__/* .present */ .E)({
      sourceProblem,
      credentialEndsAt: source?.credentialEndsAt,
      storedForSeconds: (0,_chunk_S42V5FAK_js__WEBPACK_IMPORTED_MODULE_4__/* .storedForSeconds */ .eN)(observed)
    })
  };
}

// src/messages/finding.ts
function findingText(reason, report2) {
  const { what, hint: usual, ofSystemUser = usual, ofApp = usual } = (0,_chunk_R5YPE3E7_js__WEBPACK_IMPORTED_MODULE_7__/* .explain */ .WE)(reason);
  const { alerts, now = 0, facts } = report2;
  const hint = facts.kind === "system-user" ? ofSystemUser : facts.kind === "app" ? ofApp : usual;
  switch (reason) {
    case "ends-soon":
    case "data-access-ends":
    case "credential-ends": {
      const endsAt = deadline(reason, alerts);
      return endsAt === void 0 ? `${what} ${hint}` : `Act before ${(0,_chunk_TLVOIWYW_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n$)(endsAt)} (${(0,_chunk_TLVOIWYW_js__WEBPACK_IMPORTED_MODULE_0__/* .timeLeft */ .f$)(endsAt, now)}). ${what} ${hint}`;
    }
    case "missing-scopes": {
      const scopes = alerts.flatMap((alert) => alert.kind === "missing-scopes" ? alert.scopes : []);
      return `Missing: ${scopes.join(", ")}. ${what} ${hint}`;
    }
    case "asset-refused": {
      const refused = alerts.flatMap((alert) => alert.kind === "asset-refused" ? alert.assets : []);
      return [what, ...refused.map(_chunk_Q7ZZNMWU_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedText */ .cN)].join(" ");
    }
    case "new-token-lacks-assets":
    case "new-token-unproved":
      return [what, ...report2.lost === void 0 ? [] : [(0,_chunk_Q7ZZNMWU_js__WEBPACK_IMPORTED_MODULE_3__/* .lostText */ .kF)(reason, report2.lost)], hint].join(" ");
    case "target-not-written":
      return report2.failedTargets.map(({ location, why, hint: fix }) => `${location}: ${why} ${fix}`).join(" ");
    default: {
      const problem = alerts.find((alert) => alert.kind === "github-credential")?.problem;
      if (problem?.reason === reason) return `${problem.message} ${problem.hint}`;
      const told = report2.warnings.find((warning) => warning.reason === reason);
      if (told !== void 0) return `${told.message} ${told.hint}`;
      const owner = answered(report2) ?? reason;
      const isAnswered = (0,_chunk_R5YPE3E7_js__WEBPACK_IMPORTED_MODULE_7__/* .isMetas */ .rl)(reason) && reason === owner;
      const answer = isAnswered && report2.trace !== void 0 ? (0,_chunk_Q7ZZNMWU_js__WEBPACK_IMPORTED_MODULE_3__/* .metaAnswer */ .ul)(report2.trace) : void 0;
      return [what, ...answer === void 0 ? [] : [answer], hint].join(" ");
    }
  }
}
function answered({ reason, findings, answered: about }) {
  return about ?? [reason, ...findings.map((finding) => finding.reason)].find(_chunk_R5YPE3E7_js__WEBPACK_IMPORTED_MODULE_7__/* .isMetas */ .rl);
}
var DEADLINES = {
  "ends-soon": "ends-soon",
  "data-access-ends": "data-access",
  "credential-ends": "github-credential-ends"
};
function deadline(reason, alerts) {
  return alerts.filter((alert) => "endsAt" in alert).find(({ kind }) => kind === DEADLINES[reason])?.endsAt;
}

// src/messages/log.ts
function reportLines(report2) {
  const { facts, now } = report2;
  const lines = [
    `${report2.location}: ${report2.outcome}. ${(0,_chunk_R5YPE3E7_js__WEBPACK_IMPORTED_MODULE_7__/* .explain */ .WE)(report2.reason).title} (${(0,_chunk_FUTKJSAF_js__WEBPACK_IMPORTED_MODULE_12__/* .codeOf */ .$)(report2.reason)}).`,
    ...identityLine(facts),
    ...now === void 0 ? [] : [endLine(report2, now)],
    ...scheduleLine(report2),
    ...(report2.assets ?? []).map((measured) => `${(0,_chunk_Q7ZZNMWU_js__WEBPACK_IMPORTED_MODULE_3__/* .assetLine */ .bl)(measured)}.`),
    ...otherFindings(report2).map((reason) => `Also: ${(0,_chunk_R5YPE3E7_js__WEBPACK_IMPORTED_MODULE_7__/* .explain */ .WE)(reason).title} (${(0,_chunk_FUTKJSAF_js__WEBPACK_IMPORTED_MODULE_12__/* .codeOf */ .$)(reason)}).`),
    ...report2.repairedTargets.map((location) => `Brought up to date: ${location}.`),
    ...report2.failedTargets.map(({ location, why, hint }) => `Not written: ${location}. ${why} ${hint}`),
    ...answerLine(report2),
    ...report2.issueUrl === void 0 ? [] : [`Next steps: ${report2.issueUrl}`]
  ];
  return lines.map(_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeLogLine */ ._P);
}
function identityLine({ kind, appId, appName, userId, profileId, scopes }) {
  if (kind === "unknown") return [];
  const parts = [
    `Kind: ${(0,_chunk_TLVOIWYW_js__WEBPACK_IMPORTED_MODULE_0__/* .kindText */ .uS)(kind)}`,
    ...appId === void 0 ? [] : [`app ${appName === void 0 ? appId : `${appName} (${appId})`}`],
    ...userId === void 0 ? [] : [`user ${userId}`],
    ...profileId === void 0 ? [] : [`page ${profileId}`],
    ...scopes === void 0 ? [] : [`permissions ${scopes.length === 0 ? "none" : scopes.join(" ")}`]
  ];
  return [`${parts.join(", ")}.`];
}
function endLine({ facts, alerts }, now) {
  const { expiresAt, dataAccessExpiresAt, scopes } = facts;
  const dataAccess = (0,_chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_5__/* .dependsOnDataAccess */ .nm)(scopes) ? ` Data access ends: ${(0,_chunk_TLVOIWYW_js__WEBPACK_IMPORTED_MODULE_0__/* .expiryText */ .X5)(dataAccessExpiresAt, now)}.` : "";
  const origin = (0,_chunk_TLVOIWYW_js__WEBPACK_IMPORTED_MODULE_0__/* .originText */ .CQ)(facts);
  return `${(0,_chunk_TLVOIWYW_js__WEBPACK_IMPORTED_MODULE_0__/* .endFact */ .If)(expiresAt, alerts, now).join(": ")}.${origin === void 0 ? "" : ` ${origin}`}${dataAccess}`;
}
function scheduleLine({ nextRefreshAt, warnAt, now = 0 }) {
  const parts = [
    ...nextRefreshAt === void 0 || nextRefreshAt <= now ? [] : [`Next refresh: from ${(0,_chunk_TLVOIWYW_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n$)(nextRefreshAt)}.`],
    ...warnAt === void 0 || warnAt <= now ? [] : [`If it cannot be refreshed, a person is asked from ${(0,_chunk_TLVOIWYW_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n$)(warnAt)}.`]
  ];
  return parts.length === 0 ? [] : [parts.join(" ")];
}
function otherFindings({ reason, findings }) {
  const severe = findings.filter(({ outcome }) => isMoreSevere(outcome, "refreshed"));
  return [...new Set(severe.map((finding) => finding.reason))].filter((other) => other !== reason);
}
function answerLine({ trace }) {
  const answer = trace && (0,_chunk_Q7ZZNMWU_js__WEBPACK_IMPORTED_MODULE_3__/* .metaAnswer */ .ul)(trace);
  return answer === void 0 ? [] : [answer];
}
function annotationsOf(report2, docsUrl) {
  const mostSevereFirst = [...report2.findings].sort(
    (one, other) => isMoreSevere(one.outcome, other.outcome) ? -1 : 1
  );
  const told = /* @__PURE__ */ new Map();
  for (const { outcome, reason } of mostSevereFirst) {
    const level = levelOf(outcome);
    if (level === void 0 || told.has(reason)) continue;
    told.set(reason, annotation(level, reason, report2, findingText(reason, report2), docsUrl));
  }
  for (const { reason, message, hint } of report2.warnings) {
    if (!told.has(reason))
      told.set(reason, annotation("warning", reason, report2, `${message} ${hint}`, docsUrl));
  }
  return [...told.values()];
}
function levelOf(outcome) {
  if (fails(outcome)) return "error";
  switch (outcome) {
    case "attention":
      return "warning";
    case "superseded":
      return "notice";
    default:
      return void 0;
  }
}
function annotation(level, reason, report2, detail, docsUrl) {
  const issue = level === "notice" || report2.issueUrl === void 0 ? "" : ` Next steps: ${report2.issueUrl}`;
  const docs = docsUrl === void 0 ? "" : ` More: ${(0,_chunk_R5YPE3E7_js__WEBPACK_IMPORTED_MODULE_7__/* .troubleshootingLink */ .rT)(reason, docsUrl)}`;
  return {
    level,
    title: (0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeLogLine */ ._P)(`${(0,_chunk_FUTKJSAF_js__WEBPACK_IMPORTED_MODULE_12__/* .codeOf */ .$)(reason)}: ${(0,_chunk_R5YPE3E7_js__WEBPACK_IMPORTED_MODULE_7__/* .explain */ .WE)(reason).title} (${report2.secret})`),
    message: (0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeLogLine */ ._P)(`${report2.location}. ${detail}${issue}${docs}`)
  };
}

// src/messages/resolved.ts
function resolvedComment(secretName, { facts, findings, reason }) {
  const name = (0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_13__/* .code */ .aY)(secretName);
  const reasons = [reason, ...findings.map((finding) => finding.reason)];
  const end = endClause(facts);
  if (reasons.includes("reauthorized"))
    return `Done: somebody logged in again, and ${name} holds a verified new token${end}.`;
  if (reasons.includes("refreshed")) return `Done: ${name} holds a verified new token from Meta${end}.`;
  if (reasons.includes("same-string")) return `Done: Meta extended the token in ${name}${end}.`;
  if (reasons.includes("repaired"))
    return `Done: every place that should hold ${name} has the current token again${end}.`;
  return `Done: nothing is left to do, and ${name} holds a valid token${end}.`;
}
function waitingNote(secretName) {
  return `> Nothing has to be done for ${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_13__/* .code */ .aY)(secretName)} at the moment. That has changed several times, so this issue is closed once it has stayed that way for three days.`;
}
function endClause({ expiresAt }) {
  switch (expiresAt) {
    case "never":
      return ", which never expires";
    case "unknown":
      return "";
    default:
      return `, which ends on ${(0,_chunk_TLVOIWYW_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n$)(expiresAt)}`;
  }
}

// src/meta/login-state.ts
function signState(appSecret, repository, location, now) {
  const until = (Math.floor(now / _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_9__/* .DAY */ .d_) + 2) * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_9__/* .DAY */ .d_;
  return `${until.toString(36)}.${signature(appSecret, repository, location, until)}`;
}
function checkState(state, appSecret, repository, location, now) {
  if (!/^[0-9a-z]{6,8}\.[0-9a-f]{32}$/.test(state)) return "wrong";
  const end = Number.parseInt(state, 36);
  const expected = signature(appSecret, repository, location, end);
  if (!(0,_chunk_HQH6WZ4N_js__WEBPACK_IMPORTED_MODULE_14__/* .timingSafeEqual */ .C5)(Buffer.from(state.slice(-32)), Buffer.from(expected))) return "wrong";
  return now < end ? "good" : "expired";
}
function signature(appSecret, repository, location, until) {
  const bound = [
    "refresh-meta-token login state",
    repository.toLowerCase(),
    (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_15__/* .locationKey */ .dE)(location),
    String(until)
  ];
  return (0,_chunk_HQH6WZ4N_js__WEBPACK_IMPORTED_MODULE_14__/* .createHmac */ .Gz)("sha256", appSecret.reveal()).update(bound.join("\n")).digest("hex").slice(0, 32);
}

// src/refresh/notify-consumers.ts
function isoExpiry(expiry) {
  switch (expiry) {
    case "never":
      return "never";
    case "unknown":
      return "";
    default:
      return (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_9__/* .isoTime */ .Ly)(expiry);
  }
}
async function notifyConsumers(config, mode, conclusion, current, { extras }) {
  if (extras === void 0 || mode === "dry-run" || !conclusion.verified) return [];
  const { expiryVariable, dispatchEvent, exportEnv } = config.extras;
  const expiry = isoExpiry(conclusion.facts.expiresAt);
  const isRefreshed = conclusion.findings.some(({ outcome }) => outcome === "refreshed");
  const exported = exportEnv === void 0 ? [] : exportToken(extras, exportEnv, current);
  if (mode === "check") return exported;
  const replies = await Promise.all([
    expiryVariable !== void 0 && expiry !== "" ? extras.setVariable(expiryVariable, expiry) : DONE,
    dispatchEvent !== void 0 && isRefreshed ? extras.dispatch(dispatchEvent, { secret: config.name, expires_at: expiry }) : DONE
  ]);
  const problems = replies.flatMap((reply) => reply.kind === "done" ? [] : [reply.problem]);
  return [...exported, ...problems.map(({ reason, message, hint }) => ({ reason, message, hint }))];
}
function exportToken(extras, variable, token) {
  try {
    extras.exportToken(variable, token);
    return [];
  } catch {
    return [(0,_chunk_XG5APS5T_js__WEBPACK_IMPORTED_MODULE_1__/* .notExported */ .fr)()];
  }
}
var DONE = { kind: "done", data: true };

// src/refresh/schedule.ts
var IDLE_DAYS = 60;
var TOLD_FROM_DAYS = 45;
function scheduleEnd({ isPublic, pushedAt }, now) {
  const since = pushedAt ?? now;
  return isPublic && now - since > TOLD_FROM_DAYS * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_9__/* .DAY */ .d_ ? since + IDLE_DAYS * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_9__/* .DAY */ .d_ : void 0;
}

// src/refresh/report.ts
async function report(config, mode, observed, { stored, conclusion }, services) {
  const now = observed.token.at;
  const issue = await syncIssue(config, mode, observed, stored, conclusion, services);
  const notified = await notifyConsumers(config, mode, conclusion, stored.fresh ?? config.token, services);
  const handed = handOver(config, mode, observed, conclusion, services);
  const findings = [...conclusion.findings, ...issue.findings, ...handed];
  const outcome = mostSevere(findings.map((finding) => finding.outcome));
  const tokenReport = {
    secret: config.name,
    location: (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_15__/* .describeLocation */ .lR)(config.source),
    outcome,
    reason: findings.find((finding) => finding.outcome === outcome)?.reason ?? conclusion.reason,
    refreshed: conclusion.findings.some((finding) => finding.outcome === "refreshed"),
    facts: conclusion.facts,
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_10__/* .present */ .E)({ assets: assetsOfReport(config, conclusion), lost: conclusion.lost, now }),
    ...schedule(config, conclusion),
    findings,
    alerts: conclusion.alerts,
    failedTargets: stored.failed,
    repairedTargets: stored.repaired,
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_10__/* .present */ .E)({ issueUrl: issue.url, steps: issue.steps }),
    warnings: [
      ...(0,_chunk_Q7ZZNMWU_js__WEBPACK_IMPORTED_MODULE_3__/* .inactiveAccounts */ .cJ)(conclusion.assets ?? []),
      ...issue.warnings,
      ...doubtsOf(stored, observed),
      ...blockOf(conclusion),
      ...notified
    ],
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_10__/* .present */ .E)({ trace: conclusion.trace, answered: conclusion.answered })
  };
  for (const line of reportLines(tokenReport)) services.logger.line(line);
  return tokenReport;
}
function assetsOfReport({ assets }, conclusion) {
  return assets && (conclusion.assets ?? (0,_chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_6__/* .notMeasured */ .q7)(assets));
}
function handOver({ extras: { exportEnv }, token }, mode, { token: inspection }, { outcome, reason }, { extras }) {
  if (exportEnv === void 0 || extras === void 0 || outcome !== "superseded" || mode === "dry-run")
    return [];
  if (inspection.kind !== "alive") return [{ outcome: "inconclusive", reason }];
  extras.exportToken(exportEnv, token);
  return [];
}
function schedule(config, { facts, alerts }) {
  const { expiresAt, kind } = facts;
  if (typeof expiresAt !== "number" || (0,_chunk_LMLUBCBT_js__WEBPACK_IMPORTED_MODULE_2__/* .isDead */ .XU)(alerts)) return {};
  const warnAt = expiresAt - config.policy.warnBeforeDays * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_9__/* .DAY */ .d_;
  const isByDate = kind === "user" || kind === "system-user";
  return isByDate ? { warnAt, nextRefreshAt: (0,_chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_5__/* .dueAt */ .s5)(expiresAt, config.policy) } : { warnAt };
}
var NOTHING_TO_REPORT = { findings: [], warnings: [] };
async function syncIssue(config, mode, observed, stored, conclusion, services) {
  const now = observed.token.at;
  const isLooking = mode === "check" || mode === "dry-run" || conclusion.issue === "leave";
  if (isLooking || now === void 0 || services.isToldHere?.(conclusion.alerts)) return NOTHING_TO_REPORT;
  const isWanted = conclusion.issue === "wanted" || conclusion.issue === "unless-open";
  const wanted = isWanted ? await wantedIssue(config, conclusion, now, services) : void 0;
  if (services.issues === void 0) return { ...NOTHING_TO_REPORT, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_10__/* .present */ .E)({ steps: wanted?.body }) };
  const desired = {
    ...(0,_chunk_S42V5FAK_js__WEBPACK_IMPORTED_MODULE_4__/* .issueKeyOf */ .yD)(config),
    unwritten: stored.unwritten,
    hasRecovered: hasRecovered(conclusion),
    ...conclusion.issue === "unless-open" && { keepsOpen: true },
    resolvedComment: resolvedComment(config.name, conclusion),
    waitingNote: waitingNote(config.name),
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_10__/* .present */ .E)({ wanted, since: toldSince(observed, conclusion) })
  };
  const asked = await services.issues.sync(config.issue, desired);
  const isLabelled = hasOwnLabels(config.issue) && asked.kind === "problem" && asked.problem.reason === "write-rejected";
  const result = isLabelled ? await services.issues.sync({ ...config.issue, labels: [DEFAULT_LABEL] }, desired) : asked;
  if (result.kind === "problem") {
    return wanted !== void 0 ? {
      findings: [unwritten(result.problem)],
      warnings: [{ ...warningOf(result.problem), reason: "issue-not-written" }],
      steps: wanted.body
    } : { ...NOTHING_TO_REPORT, warnings: [warningOf(result.problem)] };
  }
  const refused = isLabelled ? [labelRefused(config.issue, asked.problem)] : [];
  return !isWanted || result.kind === "left-closed" ? { ...NOTHING_TO_REPORT, warnings: refused } : { ...NOTHING_TO_REPORT, warnings: refused, ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_10__/* .present */ .E)({ url: result.url }) };
}
var DEFAULT_LABEL = (0,_chunk_XG5APS5T_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultOf */ .HA)("issue-labels");
function hasOwnLabels({ labels }) {
  return labels.length > 1 || labels[0] !== DEFAULT_LABEL;
}
function labelRefused({ labels }, { message }) {
  return {
    reason: "write-rejected",
    message: `GitHub does not accept the labels in issue-labels (${labels.join(", ")}), so the issue has ${DEFAULT_LABEL} alone. ${message}`,
    hint: "Correct issue-labels. A label needs more than one emoji."
  };
}
function hasRecovered({ findings }) {
  return findings.some(({ reason }) => reason === "reauthorized" || reason === "repaired");
}
function toldSince({ source, token }, { alerts, findings }) {
  if (!alerts.some(({ kind }) => ABOUT_ITS_END.has(kind))) return void 0;
  const isJustStored = findings.some(({ outcome }) => outcome === "refreshed");
  return isJustStored ? token.at : source?.kind === "open" ? source.updatedAt : void 0;
}
var ABOUT_ITS_END = /* @__PURE__ */ new Set(["dead", "ends-soon", "refresh-declined"]);
async function wantedIssue(config, conclusion, now, services) {
  const [{ issueText }, activity] = await Promise.all([
    __webpack_require__.e(/* import() */ 337).then(__webpack_require__.bind(__webpack_require__, 5337)),
    services.activity(true)
  ]);
  const level = (0,_chunk_LMLUBCBT_js__WEBPACK_IMPORTED_MODULE_2__/* .mostSevereLevel */ .kD)(conclusion.alerts, now);
  const scheduleEndsAt = activity && scheduleEnd(activity, now);
  const app = (0,_chunk_S42V5FAK_js__WEBPACK_IMPORTED_MODULE_4__/* .loginApp */ .z3)(config);
  return issueText({
    config,
    conclusion,
    level,
    now,
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_10__/* .present */ .E)({ trace: conclusion.trace, scheduleEndsAt }),
    links: services.links,
    reauthorization: {
      manualRun: services.links.workflowFile !== void 0,
      deviceLogin: services.login.isDeviceReady
    },
    ...app === void 0 ? {} : { state: signState(app.secret, services.links.repository, config.source, now) }
  });
}
function unwritten({ kind }) {
  return { outcome: kind === "permanent" ? "misconfigured" : "inconclusive", reason: "issue-not-written" };
}
function doubtsOf({ sourceProblem }, { freshness }) {
  const problems = [sourceProblem, freshness.kind === "unknown" ? freshness.problem : void 0];
  const told = problems.flatMap((problem) => problem?.kind === "transient" ? [warningOf(problem)] : []);
  return told.filter(({ reason }, index) => told.findIndex((one) => one.reason === reason) === index);
}
function blockOf({ findings }) {
  const block = findings.find(
    ({ outcome, reason }) => reason === "blocked-by-policy" && outcome === "healthy"
  );
  if (block === void 0) return [];
  const { what, hint } = (0,_chunk_R5YPE3E7_js__WEBPACK_IMPORTED_MODULE_7__/* .explain */ .WE)(block.reason);
  return [{ reason: block.reason, message: what, hint }];
}
function warningOf({ reason, message, hint }) {
  return { reason, message, hint };
}




/***/ }),

/***/ 7566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ isActive),
/* harmony export */   CI: () => (/* binding */ tickedAssets),
/* harmony export */   Es: () => (/* binding */ objectToAssets),
/* harmony export */   JD: () => (/* binding */ untickedAssets),
/* harmony export */   ZS: () => (/* binding */ assetsOf),
/* harmony export */   d9: () => (/* binding */ withLostTargets),
/* harmony export */   i9: () => (/* binding */ refusedAssets),
/* harmony export */   q7: () => (/* binding */ notMeasured),
/* harmony export */   tB: () => (/* binding */ lostTargets),
/* harmony export */   zQ: () => (/* binding */ settleAssets)
/* harmony export */ });
/* harmony import */ var _chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7434);


// src/token/reach.ts
var OPENS = {
  "ad-account": ["ads_read", "ads_management"],
  page: ["pages_show_list", "pages_read_engagement"],
  instagram: ["instagram_basic"],
  threads: ["threads_basic"],
  business: ["business_management"],
  whatsapp: ["whatsapp_business_management"],
  phone: ["whatsapp_business_management"],
  dataset: ["ads_read", "ads_management"]
};
function settleAssets(measured, facts) {
  return measured.map(({ asset, reach }) => ({ asset, reach: settle(asset, reach, facts) }));
}
function settle(asset, reach, facts) {
  if (asset.kind === "page" && reach.kind === "reached" && !isTicked(asset, facts))
    return { kind: "refused", trace: {} };
  if (asset.kind === "dataset" && reach.kind === "refused" && !hasScopeFor(asset, facts.scopes))
    return { kind: "not-measured", trace: reach.trace };
  return reach;
}
function refusedAssets(measured, facts) {
  return measured.flatMap(({ asset, reach }) => {
    if (reach.kind !== "refused") return [];
    const { trace, owner } = reach;
    const cause = owner === void 0 ? causeOf(asset, facts) : { kind: "other-account", owner };
    return [{ asset, trace, ...cause && { cause } }];
  });
}
function causeOf(asset, facts) {
  const { kind, profileId } = facts;
  if (kind === "page" && asset.id !== profileId)
    return { kind: "page-token", ...profileId !== void 0 && { pageId: profileId } };
  if (facts.scopes !== void 0 && !hasScopeFor(asset, facts.scopes))
    return { kind: "missing-scope", scopes: OPENS[asset.kind] };
  return isTicked(asset, facts) ? void 0 : { kind: "not-ticked" };
}
function hasScopeFor({ kind }, scopes) {
  const opens = (scope) => OPENS[kind].includes(scope) || kind === "page" && scope.startsWith("pages_");
  return scopes?.some(opens) === true;
}
var RULED = [
  [/^pages_/, "page"],
  [/^instagram_(?!business_)/, "instagram"],
  [/^ads_/, "ad-account"],
  [/^business_management$/, "business"],
  [/^whatsapp_business_/, "whatsapp"]
];
function kindOfScope(scope) {
  return RULED.find(([pattern]) => pattern.test(scope))?.[1];
}
function isTicked({ kind, id }, facts) {
  const listed = granularOf(facts).filter(({ scope }) => kindOfScope(scope) === kind);
  return listed.length === 0 || listed.some(({ targetIds }) => targetIds === void 0 || targetIds.map(bareId).includes(id));
}
function granularOf({ granularScopes }) {
  return granularScopes ?? [];
}
function targetsOf(scope, granular) {
  return granular.find((entry) => entry.scope === scope)?.targetIds?.map(bareId);
}
function bareId(id) {
  return id.replace(/^act_/, "");
}
function tickedAssets(facts) {
  return [
    ...new Set(
      granularOf(facts).flatMap(
        ({ scope, targetIds = [] }) => targetIds.map((id) => assetName(kindOfScope(scope), bareId(id)))
      )
    )
  ];
}
function untickedAssets(measured, facts) {
  return measured.flatMap(({ asset }) => isTicked(asset, facts) ? [] : [asset.name]);
}
function lostTargets(old, renewed) {
  const lost = granularOf(old).flatMap(({ scope, targetIds }) => {
    const has = targetsOf(scope, granularOf(renewed));
    if (has === void 0) return [];
    const kind = kindOfScope(scope);
    if (targetIds === void 0)
      return [`everything but ${has.map((id) => assetName(kind, id)).join(", ") || "nothing"}`];
    return targetIds.map(bareId).filter((id) => !has.includes(id)).map((id) => assetName(kind, id));
  });
  return [...new Set(lost)];
}
function withLostTargets(rejection, old, { facts }) {
  const before = (0,_chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_0__/* .knownFacts */ .Xy)(old);
  if (rejection.reason !== "new-token-lacks-assets" || before === void 0) return rejection;
  const lost = lostTargets(before, facts);
  return { ...rejection, lost: lost.length > 0 ? lost : untoldTargets(before, facts) };
}
function untoldTargets(old, renewed) {
  const isTold = (scope) => granularOf(renewed).some((entry) => entry.scope === scope);
  const untold = granularOf(old).filter(({ scope }) => !isTold(scope));
  return tickedAssets({ ...old, granularScopes: untold }).map((name) => `${name} (no longer listed)`);
}
function assetName(kind, id) {
  if (kind === void 0) return id;
  return kind === "ad-account" ? `act_${id}` : `${kind}:${id}`;
}
function objectToAssets(old, renewed) {
  const before = new Map(assetsOf(old).map(({ asset, reach }) => [asset.name, reach.kind]));
  const named = (kinds, was) => assetsOf(renewed).flatMap(
    ({ asset, reach }) => kinds.includes(reach.kind) && was(before.get(asset.name)) ? [asset.name] : []
  );
  const lost = named(["refused"], (was) => was === void 0 || was === "reached");
  if (lost.length > 0) return { kind: "rejected", reason: "new-token-lacks-assets", lost };
  const doubtful = [
    ...named(["not-measured"], (was) => was === "reached"),
    ...named(["refused"], (was) => was === "not-measured")
  ];
  return doubtful.length === 0 ? void 0 : { kind: "rejected", reason: "new-token-unproved", lost: doubtful };
}
function assetsOf(inspection) {
  return inspection.kind === "alive" ? inspection.assets ?? [] : [];
}
function notMeasured(assets) {
  return assets.map((asset) => ({ asset, reach: { kind: "not-measured", trace: {} } }));
}
function isActive({ accountStatus = 1 }) {
  return accountStatus === 1;
}




/***/ }),

/***/ 2266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   Nx: () => (/* binding */ alertsOfLivingToken),
/* harmony export */   XU: () => (/* binding */ isDead),
/* harmony export */   kD: () => (/* binding */ mostSevereLevel),
/* harmony export */   m5: () => (/* binding */ alertsOfCredential)
/* harmony export */ });
/* harmony import */ var _chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6090);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5946);



// src/token/alert.ts
function isDead(alerts) {
  return alerts.some(({ kind }) => kind === "dead");
}
var LEVELS = [14, 7, 3, 1, 0];
function levelOf(alert, now) {
  switch (alert.kind) {
    case "dead":
    case "missing-scopes":
      return 0;
    case "ends-soon":
    case "data-access":
    case "github-credential-ends":
      return levelOfDeadline(alert.endsAt, now);
    case "refused-by-meta":
    case "asset-refused":
    case "refresh-declined":
    case "github-credential":
    case "target":
      return 14;
  }
}
function mostSevereLevel(alerts, now) {
  const levels = alerts.map((alert) => levelOf(alert, now));
  return LEVELS.findLast((level) => levels.includes(level)) ?? 14;
}
function levelOfDeadline(endsAt, now) {
  const days = (endsAt - now) / _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_;
  if (days <= 0) return 0;
  if (days <= 1) return 1;
  if (days <= 3) return 3;
  return days <= 7 ? 7 : 14;
}
function alertsOfLivingToken(facts, policy, now, notExtended) {
  const alerts = [];
  const lacking = (0,_chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_0__/* .missingScopes */ ["if"])(facts.scopes, policy);
  if (lacking.length > 0) {
    const ofApp = facts.kind === "app" ? { ofApp: true } : {};
    alerts.push({ kind: "missing-scopes", scopes: lacking, ...ofApp });
  }
  if (notExtended !== "would-extend" && (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .isDate */ .$P)(facts.expiresAt) && (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .endsWithin */ ._c)(facts.expiresAt, policy.warnBeforeDays, now)) {
    alerts.push({
      kind: "ends-soon",
      endsAt: facts.expiresAt,
      why: facts.kind === "page" ? "page-token" : notExtended
    });
  }
  const ruled = (0,_chunk_YRYOWLZM_js__WEBPACK_IMPORTED_MODULE_0__/* .scopesRuledByDataAccess */ .rf)(facts.scopes);
  const dataAccess = facts.dataAccessExpiresAt;
  if (ruled.length > 0 && (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .isDate */ .$P)(dataAccess) && (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .endsWithin */ ._c)(dataAccess, policy.warnBeforeDays, now)) {
    alerts.push({ kind: "data-access", endsAt: dataAccess, scopes: ruled });
  }
  return alerts;
}
function alertsOfCredential(endsAt, policy, now) {
  return (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .isDate */ .$P)(endsAt) && (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_1__/* .endsWithin */ ._c)(endsAt, policy.warnBeforeDays, now) ? [{ kind: "github-credential-ends", endsAt }] : [];
}
function reasonOf(alert) {
  switch (alert.kind) {
    case "dead":
    case "refused-by-meta":
      return alert.reason;
    case "missing-scopes":
      return alert.ofApp ? "app-token-scopes" : "missing-scopes";
    case "asset-refused":
      return "asset-refused";
    case "ends-soon":
      return "ends-soon";
    case "refresh-declined":
      return "refresh-declined";
    case "data-access":
      return "data-access-ends";
    case "github-credential":
      return alert.problem.reason;
    case "github-credential-ends":
      return "credential-ends";
    case "target":
      return "target-not-written";
  }
}




/***/ }),

/***/ 2464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nothingStored)
/* harmony export */ });
// src/refresh/stored.ts
function nothingStored({ unwritten }) {
  return { repaired: [], failed: [], unwritten: [...unwritten] };
}




/***/ }),

/***/ 6978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ fewerAssets),
/* harmony export */   Pj: () => (/* binding */ whereToRestore),
/* harmony export */   bl: () => (/* binding */ assetLine),
/* harmony export */   cJ: () => (/* binding */ inactiveAccounts),
/* harmony export */   cN: () => (/* binding */ refusedText),
/* harmony export */   kF: () => (/* binding */ lostText),
/* harmony export */   ul: () => (/* binding */ metaAnswer),
/* harmony export */   xv: () => (/* binding */ causeText)
/* harmony export */ });
/* harmony import */ var _chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8846);
/* harmony import */ var _chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7566);



// src/messages/meta-answer.ts
function metaAnswer(trace) {
  const answers = [oneAnswer(trace), trace.next && metaAnswer(trace.next)];
  return answers.filter((answer) => answer !== void 0).join(" ") || void 0;
}
function oneAnswer(trace) {
  const { status, code, subcode, type, traceId, network, proxyStatus, redirectedTo, call, message } = trace;
  const facts = [
    ...status === void 0 ? [] : [`HTTP ${status}`],
    ...redirectedTo === void 0 ? [] : [`a redirect to ${inert(redirectedTo)}`],
    ...code === void 0 ? [] : [`code ${code}`],
    ...subcode === void 0 ? [] : [`sub-code ${subcode}`],
    ...type === void 0 ? [] : [`type ${type}`],
    ...traceId === void 0 ? [] : [`trace ${traceId}`],
    ...network === void 0 ? [] : [network],
    ...proxyStatus === void 0 ? [] : [`proxy HTTP ${proxyStatus}`]
  ];
  const words = message === void 0 ? "" : inert(message);
  const quoted = words === "" ? "" : ` In Meta's words: "${words}"${/[.!?…。]$/u.test(words) ? "" : "."}`;
  if (facts.length === 0 && quoted === "") return void 0;
  const asked = call === void 0 ? "" : ` to ${call}`;
  if (network !== void 0)
    return `The connection${call === void 0 ? "" : ` for ${call}`}: ${facts.join(", ")}.`;
  return `Meta's answer${asked}: ${facts.length === 0 ? "no error code" : facts.join(", ")}.${quoted}`;
}
function inert(text) {
  return (0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(text).replaceAll("://", ": //");
}

// src/messages/assets.ts
var LONGEST_NAME = 60;
function assetLine({ asset, reach }) {
  const name = reach.kind === "reached" && reach.name !== void 0 ? ` (${(0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(reach.name, LONGEST_NAME)})` : "";
  return `${asset.name}${name}: ${reachText(reach)}`;
}
function reachText(reach) {
  switch (reach.kind) {
    case "reached":
      return (0,_chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_0__/* .isActive */ .$m)(reach) ? "reached" : `reached, but ${accountState(reach)}`;
    case "refused":
      return "refused";
    case "not-measured": {
      const { code } = reach.trace;
      return `not measured in this run${code === void 0 ? "" : ` (Meta's code ${code})`}`;
    }
  }
}
var ACCOUNT_STATES = {
  2: "disabled",
  3: "unsettled: a payment is due",
  7: "pending risk review",
  8: "pending settlement",
  9: "in its grace period",
  100: "pending closure",
  101: "closed"
};
function accountState({ accountStatus }) {
  return ACCOUNT_STATES[`${accountStatus}`] ?? `in a state that Meta numbers ${accountStatus}`;
}
function inactiveAccounts(assets) {
  const states = assets.flatMap(
    ({ asset, reach }) => reach.kind !== "reached" || (0,_chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_0__/* .isActive */ .$m)(reach) ? [] : [`${asset.name} is ${accountState(reach)}`]
  );
  return states.length === 0 ? [] : [
    {
      reason: "ad-account-not-active",
      message: `The token works, but ${states.join("; ")}.`,
      hint: "See Account Quality (https://www.facebook.com/accountquality) or the billing page of the ad account. A new login would not help."
    }
  ];
}
function fewerAssets(lost) {
  return {
    reason: "new-token-lacks-assets",
    message: `The new token is stored, but it does not reach what the old one did: ${shown(lost)}.`,
    hint: "If a workflow needs that, log in again with --rerequest and tick it."
  };
}
function lostText(reason, lost) {
  return reason === "new-token-lacks-assets" ? `Not reached: ${shown(lost)}.` : `Could not be verified: ${shown(lost)}.`;
}
var MOST_SHOWN = 20;
function shown(names) {
  const first = names.slice(0, MOST_SHOWN).map((name) => (0,_chunk_O4IBU6H2_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(name, 200));
  const rest = names.length - first.length;
  return rest > 0 ? `${first.join(", ")} and ${rest} more` : first.join(", ");
}
function refusedText({ asset, cause, trace }) {
  const answer = metaAnswer(trace);
  return [
    `${asset.name} was refused.`,
    ...cause === void 0 ? [] : [causeText(cause)],
    ...answer === void 0 ? [] : [answer],
    whereToRestore(asset.kind, cause)
  ].join(" ");
}
function causeText(cause) {
  switch (cause.kind) {
    case "missing-scope":
      return `The token lacks the permission for it: ${cause.scopes.join(" or ")}.`;
    case "page-token":
      return `The token belongs to a page${cause.pageId === void 0 ? "" : ` (${cause.pageId})`} and reaches only that page.`;
    case "not-ticked":
      return "It was not ticked at the login, or was added later: debug_token does not list it.";
    case "other-account":
      return `The token belongs to another account: ${cause.owner}.`;
  }
}
function whereToRestore(kind, cause) {
  switch (cause?.kind) {
    case "missing-scope":
      return "Log in again and allow that permission.";
    case "page-token":
      return "Store a user's or system user's token, or remove the asset from assets.";
    case "not-ticked":
      return "Log in again, through the link in the issue or with login --rerequest, and tick it.";
    case "other-account":
      return "Correct the ID, or log in as the other account; while the app is in development, that account must have accepted the invitation as a tester of the app.";
    default:
      return PLACES[kind];
  }
}
var SETTINGS = "https://business.facebook.com/settings";
var PLACES = {
  "ad-account": `An admin of the ad account can assign it again: Business settings, Accounts, Ad accounts (${SETTINGS}/ad-accounts).`,
  page: `An admin of the page can give the role again: Business settings, Accounts, Pages (${SETTINGS}/pages), or the page's own settings, Page access.`,
  instagram: `Access depends on the page that the account is linked to: an admin of the page can restore both in Business settings, Accounts (${SETTINGS}).`,
  threads: "The owner of the account can log in again.",
  business: `An admin of the business can add the person or the system user again: Business settings, Users (${SETTINGS}).`,
  whatsapp: `An admin of the business can assign it again: Business settings, Accounts, WhatsApp accounts (${SETTINGS}).`,
  phone: `Access depends on its WhatsApp account, which an admin of the business can assign again: Business settings, Accounts, WhatsApp accounts (${SETTINGS}).`,
  dataset: `An admin of the business can assign it again: Business settings, Data sources (${SETTINGS}).`
};




/***/ }),

/***/ 4340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ originText),
/* harmony export */   HR: () => (/* binding */ MADE_FROM_SHORT_LIVED),
/* harmony export */   If: () => (/* binding */ endFact),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   X5: () => (/* binding */ expiryText),
/* harmony export */   f$: () => (/* binding */ timeLeft),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   uS: () => (/* binding */ kindText),
/* harmony export */   wc: () => (/* binding */ renewalOf)
/* harmony export */ });
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5946);


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
var HELD = /* @__PURE__ */ new Set(["checkpoint", "user-unconfirmed", "page-role-lost"]);
function endFact(expiry, alerts, now) {
  const death = alerts.find((alert) => alert.kind === "dead");
  if (death === void 0 || !(0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .isDate */ .$P)(expiry) || expiry <= now) return ["Ends", expiryText(expiry, now)];
  return [HELD.has(death.reason) ? "Ends, if it works again" : "Would have ended", moment(expiry)];
}

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
function originText({ kind, expiresAt }) {
  return kind === "page" && (0,_chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_0__/* .isDate */ .$P)(expiresAt) ? MADE_FROM_SHORT_LIVED : void 0;
}
var MADE_FROM_SHORT_LIVED = "It is a page's token with an end date, so it was made from a short-lived user token.";
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




/***/ })

};
