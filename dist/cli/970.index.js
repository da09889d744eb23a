export const id = 970;
export const ids = [970];
export const modules = {

/***/ 7238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ confirmWrite)
/* harmony export */ });
/* harmony import */ var _chunk_QBQFRLLT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(439);
/* harmony import */ var _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2202);



// src/cli/confirm.ts
async function confirmWrite(question, isSaid, terminal) {
  if (isSaid === true) return;
  if (!terminal.isInteractive) (0,_chunk_QBQFRLLT_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseMissing */ .jQ)([(0,_chunk_QBQFRLLT_js__WEBPACK_IMPORTED_MODULE_0__/* .yesNeeded */ .r9)({})]);
  if (!await terminal.askYesNo(question, true)) throw new _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .cJ();
}




/***/ }),

/***/ 2970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemUser: () => (/* binding */ systemUser)
/* harmony export */ });
/* harmony import */ var _chunk_GPPWX4YJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3344);
/* harmony import */ var _chunk_C62JQ3BH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2630);
/* harmony import */ var _chunk_6IW3KWCR_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3861);
/* harmony import */ var _chunk_YT3I4RYG_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6522);
/* harmony import */ var _chunk_P33NZYPE_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3011);
/* harmony import */ var _chunk_3GKLRC2S_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8432);
/* harmony import */ var _chunk_3QXWLQJN_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9995);
/* harmony import */ var _chunk_SRRMBLV6_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9795);
/* harmony import */ var _chunk_YDDIUVKA_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8220);
/* harmony import */ var _chunk_EYDC4VPT_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9728);
/* harmony import */ var _chunk_XZKEGLBP_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7238);
/* harmony import */ var _chunk_VSQDNMBF_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6878);
/* harmony import */ var _chunk_T2BWMEMO_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8218);
/* harmony import */ var _chunk_DHLXFI4R_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1590);
/* harmony import */ var _chunk_3XILZNWI_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7899);
/* harmony import */ var _chunk_GX6UYBTP_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4580);
/* harmony import */ var _chunk_QBQFRLLT_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(439);
/* harmony import */ var _chunk_4KJIHWA6_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(8855);
/* harmony import */ var _chunk_ETD7QXKJ_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9705);
/* harmony import */ var _chunk_J64APUJG_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(4202);
/* harmony import */ var _chunk_RI5J4XIE_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6821);
/* harmony import */ var _chunk_EZA5Y4O5_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2945);
/* harmony import */ var _chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(5163);
/* harmony import */ var _chunk_5HS5G5RA_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(989);
/* harmony import */ var _chunk_RI6322JT_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(1549);
/* harmony import */ var _chunk_JXGWRHXZ_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(2865);
/* harmony import */ var _chunk_GSKCF2RO_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(5306);
/* harmony import */ var _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(2202);
/* harmony import */ var _chunk_VXX4BQ6E_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(2959);
/* harmony import */ var _chunk_S5GMQMGV_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(5142);
/* harmony import */ var _chunk_X7MY6UZ2_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(2471);
/* harmony import */ var _chunk_4KUKJQTJ_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(1199);
/* harmony import */ var _chunk_VKD3L2EX_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(7824);
/* harmony import */ var _chunk_4C5IRGX2_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(5231);
/* harmony import */ var _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(1838);
/* harmony import */ var _chunk_GC77VD7T_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(2884);
/* harmony import */ var _chunk_JYKV3UBK_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(2622);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(3659);
/* harmony import */ var _chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(992);
/* harmony import */ var _chunk_PFBOIXRL_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(8111);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(7492);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(5313);
/* harmony import */ var _chunk_PC54RKSP_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(3093);
/* harmony import */ var _chunk_YUQ7XHZQ_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(8858);





















































// src/messages/system-user.ts
var HINTS = {
  "new-token-lacks-scopes": "Nothing was stored. Start again with --scope naming all that is needed; the app must be granted each of them.",
  "new-token-lacks-assets": "Nothing was stored. Compare the ID with the one that Meta shows, assign the asset to the system user (Business settings, Users, System users, Assign assets: https://business.facebook.com/settings/system-users), check that --scope has the permission for it, and start again.",
  "new-token-other-kind": "Nothing was stored. Check --system-user: the token that Meta made is not one of a system user."
};
function otherSystemUser(made, named) {
  return made === void 0 ? `Meta does not say whose token it made, so nothing shows that it is one of ${named}.` : `Meta made a token of user ${made}, not of ${named}.`;
}
function otherSystemUserHint(made) {
  return made === void 0 ? "Nothing was stored." : `Nothing was stored. If ${made} is the ID of that system user in this app, start again with --expected-user-id ${made}; else correct --system-user.`;
}
function unmintedHint(lost, scopes) {
  return `No token was made. Start again with --scope ${[...scopes, ...lost].join(",")}; the app must be granted each of them.`;
}
function unstoredHint(reason, hint) {
  return `${HINTS[reason] ?? hint} The token that was made is stored nowhere; "Revoke tokens" beside the system user ends it, and all its others.`;
}

// src/meta/system-user.ts
async function mintSystemUserToken(client, request) {
  return readSystemUserToken(
    await client.request({
      method: "POST",
      path: `/${encodeURIComponent(request.systemUserId)}/access_tokens`,
      form: {
        access_token: request.adminToken,
        appsecret_proof: (0,_chunk_3XILZNWI_js__WEBPACK_IMPORTED_MODULE_14__/* .appSecretProof */ .oI)(request.app.secret, request.adminToken),
        business_app: request.app.id,
        scope: request.scopes.join(","),
        set_token_expires_in_60_days: request.sixtyDays ? "true" : void 0
      },
      once: true
    })
  );
}
function readSystemUserToken(answer) {
  const tokenResponse = (0,_chunk_EZA5Y4O5_js__WEBPACK_IMPORTED_MODULE_20__/* .readTokenResponse */ .jz)(answer);
  return tokenResponse.kind === "declined" && answer.kind === "error" && answer.error.says === "must-expire" ? { kind: "must-expire", trace: answer.trace } : tokenResponse;
}

// src/cli/system-user.ts
async function systemUser(flags, context) {
  try {
    const isAsked = context.terminal.isInteractive;
    const setup = await (0,_chunk_P33NZYPE_js__WEBPACK_IMPORTED_MODULE_4__/* .readStorageSetup */ .Jb)(flags, context, isAsked ? [] : mintNeeds(flags, context));
    const request = await readMintRequest(flags, context);
    return await mintAndStore(setup, request, (0,_chunk_GPPWX4YJ_js__WEBPACK_IMPORTED_MODULE_0__/* .startWork */ .CB)(context));
  } catch (error) {
    if (error instanceof _chunk_P33NZYPE_js__WEBPACK_IMPORTED_MODULE_4__/* .LoginStopped */ .xr) return (0,_chunk_GPPWX4YJ_js__WEBPACK_IMPORTED_MODULE_0__/* .tellProblem */ .JW)(error, flags, context);
    throw error;
  }
}
var SYSTEM_USERS = "https://business.facebook.com/settings/system-users";
function mintNeeds({ systemUser: id, scope, dryRun }, { env }) {
  return [
    {
      name: "--system-user",
      isGiven: id !== void 0,
      says: "is missing: the ID of the system user.",
      hint: `You can find it on ${SYSTEM_USERS}. Example: --system-user 100012345678901`
    },
    {
      name: "--scope",
      isGiven: scope !== void 0,
      says: "is missing: what should the token be allowed to do?",
      hint: "Example: --scope ads_read,read_insights"
    },
    {
      name: "META_ADMIN_TOKEN",
      isGiven: dryRun === true || (env.META_ADMIN_TOKEN ?? "").trim() !== "",
      says: "is missing in the environment.",
      hint: ADMIN_TOKEN_HINT
    }
  ];
}
async function readMintRequest({ systemUser: systemUser2, scope: typed, sixtyDays }, { terminal }) {
  const isAsked = systemUser2 === void 0 && terminal.isInteractive;
  const id = isAsked ? await terminal.askText(`ID of the system user (${SYSTEM_USERS})`, "") : systemUser2;
  const systemUserId = (0,_chunk_P33NZYPE_js__WEBPACK_IMPORTED_MODULE_4__/* .readId */ .wh)("--system-user", id, "100012345678901");
  if (systemUserId === void 0) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_33__/* .InputError */ .d(
      "--system-user",
      "is missing: the ID of the system user.",
      `You can find it on ${SYSTEM_USERS}. Example: --system-user 100012345678901`
    );
  }
  const scopes = typeof typed === "string" ? readMintScopes(typed) : void 0;
  if (scopes === void 0 && !terminal.isInteractive) refuseScopes();
  return { systemUserId, scopes, sixtyDays: sixtyDays === true };
}
function readMintScopes(text) {
  const scopes = (0,_chunk_S5GMQMGV_js__WEBPACK_IMPORTED_MODULE_28__/* .readScopes */ .Q9)("--scope", text);
  return scopes.length === 0 ? refuseScopes() : scopes;
}
function refuseScopes() {
  throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_33__/* .InputError */ .d(
    "--scope",
    "is missing: what should the token be allowed to do?",
    "Example: --scope ads_read,read_insights"
  );
}
async function mintScopes({ scopes }, needed, { terminal }) {
  return scopes ?? readMintScopes(await terminal.askText("Permissions of the token", needed.join(",") || "ads_read"));
}
async function mintAndStore(setup, request, context) {
  const { config, isAgreed } = setup;
  const { terminal } = context;
  const { out, notes } = terminal;
  const observed = await (0,_chunk_GPPWX4YJ_js__WEBPACK_IMPORTED_MODULE_0__/* .look */ .Op)(setup, context);
  const consent = { anyKind: true, anyUser: config.policy.expectedUserId === void 0 };
  const needed = (0,_chunk_GPPWX4YJ_js__WEBPACK_IMPORTED_MODULE_0__/* .scopesLost */ .OZ)([], observed.token, config.policy, consent);
  const scopes = await mintScopes(request, needed, context);
  const lost = needed.filter((scope) => !scopes.includes(scope));
  if (lost.length > 0) throw (0,_chunk_GPPWX4YJ_js__WEBPACK_IMPORTED_MODULE_0__/* .stopForScopes */ .NS)(lost, unmintedHint(lost, scopes));
  const kind = request.sixtyDays ? "a 60-day" : "a never-ending";
  const location = (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_42__/* .describeLocation */ .lR)(config.source);
  if (setup.isDryRun) {
    notes.line(
      `Would make ${kind} token of system user ${request.systemUserId} and store it in ${location}.`
    );
    if (setup.isJson) out.line(JSON.stringify({ stored: false }));
    return 0;
  }
  const adminToken = await requireAdminToken(context);
  const others = (0,_chunk_4KJIHWA6_js__WEBPACK_IMPORTED_MODULE_43__/* .otherLocations */ .t$)(config).length;
  const more = others === 0 ? "" : ` and ${(0,_chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_21__/* .count */ .U9)(others, "more place")}`;
  await (0,_chunk_XZKEGLBP_js__WEBPACK_IMPORTED_MODULE_10__/* .confirmWrite */ .o)(
    `Make ${kind} token of system user ${request.systemUserId}, and store it in ${location}${more}?`,
    isAgreed,
    terminal
  );
  const progress = terminal.progress("Making the token and checking it \u2026");
  const made = await mint(setup, { ...request, scopes }, adminToken, context).finally(() => progress.stop());
  const { facts, at } = made.inspection;
  const result = { facts, at, who: {}, assets: (0,_chunk_ETD7QXKJ_js__WEBPACK_IMPORTED_MODULE_17__/* .assetsOf */ .ZS)(made.inspection) };
  (0,_chunk_GPPWX4YJ_js__WEBPACK_IMPORTED_MODULE_0__/* .showFacts */ .nM)(result, setup, context);
  try {
    await agreeToUser(request.systemUserId, made, config, terminal);
    (0,_chunk_GPPWX4YJ_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(made, observed.token, config, consent);
    (0,_chunk_GPPWX4YJ_js__WEBPACK_IMPORTED_MODULE_0__/* .requireAssets */ .Jw)(made);
  } catch (error) {
    if (error instanceof _chunk_P33NZYPE_js__WEBPACK_IMPORTED_MODULE_4__/* .LoginStopped */ .xr) throw new _chunk_P33NZYPE_js__WEBPACK_IMPORTED_MODULE_4__/* .LoginStopped */ .xr(withLeftover(error.problem));
    throw error;
  }
  const report = await (0,_chunk_GPPWX4YJ_js__WEBPACK_IMPORTED_MODULE_0__/* .storeToken */ .Lc)(setup, observed, made, context);
  return (0,_chunk_GPPWX4YJ_js__WEBPACK_IMPORTED_MODULE_0__/* .tellStored */ .Fy)(setup, result, report, context);
}
async function agreeToUser(systemUserId, { inspection: { facts } }, { policy: { expectedUserId } }, terminal) {
  const { userId } = facts;
  const named = expectedUserId ?? systemUserId;
  if (userId === named) return;
  const what = otherSystemUser(userId, named);
  const isAgreed = userId !== void 0 && expectedUserId === void 0 && terminal.isInteractive && await terminal.askYesNo(`${what} Store it all the same?`, false);
  if (isAgreed) return;
  const { problem } = (0,_chunk_P33NZYPE_js__WEBPACK_IMPORTED_MODULE_4__/* .stopFor */ .J4)("new-token-other-user");
  throw new _chunk_P33NZYPE_js__WEBPACK_IMPORTED_MODULE_4__/* .LoginStopped */ .xr({ ...problem, what, hint: otherSystemUserHint(userId) });
}
var ADMIN_TOKEN_HINT = "A token of a business admin, or of an admin system user, made with this app and business_management: it makes the new token and is not stored.";
function requireAdminToken({ env, terminal }) {
  const value = (env.META_ADMIN_TOKEN ?? "").trim();
  return (0,_chunk_QBQFRLLT_js__WEBPACK_IMPORTED_MODULE_16__/* .requireSecret */ .ew)(
    {
      given: value === "" ? void 0 : (0,_chunk_S5GMQMGV_js__WEBPACK_IMPORTED_MODULE_28__/* .requireSecretValue */ .pA)("META_ADMIN_TOKEN", value, ADMIN_TOKEN_HINT),
      variable: "META_ADMIN_TOKEN",
      question: "Token of a business admin",
      hint: ADMIN_TOKEN_HINT
    },
    terminal
  );
}
var MINT_MS = 3e4;
async function mint(setup, request, adminToken, context) {
  const { options, config } = setup;
  const client = (0,_chunk_3XILZNWI_js__WEBPACK_IMPORTED_MODULE_14__/* .connectGraph */ .H4)(options, context.runtime, MINT_MS);
  const response = await mintSystemUserToken(client, { app: (0,_chunk_3XILZNWI_js__WEBPACK_IMPORTED_MODULE_14__/* .appOf */ .XH)(config), adminToken, ...request });
  if (response.kind !== "issued") throw notMade(response);
  const made = (0,_chunk_GPPWX4YJ_js__WEBPACK_IMPORTED_MODULE_0__/* .requireVerified */ .YT)(await (0,_chunk_3GKLRC2S_js__WEBPACK_IMPORTED_MODULE_5__/* .verify */ .MX)(config, response, (0,_chunk_GPPWX4YJ_js__WEBPACK_IMPORTED_MODULE_0__/* .enter */ .Ve)(setup, context)));
  if (made.inspection.facts.kind !== "system-user") {
    throw new _chunk_P33NZYPE_js__WEBPACK_IMPORTED_MODULE_4__/* .LoginStopped */ .xr(withLeftover((0,_chunk_P33NZYPE_js__WEBPACK_IMPORTED_MODULE_4__/* .stopFor */ .J4)("new-token-other-kind").problem));
  }
  return made;
}
function notMade(response) {
  switch (response.kind) {
    case "must-expire":
      return (0,_chunk_P33NZYPE_js__WEBPACK_IMPORTED_MODULE_4__/* .stopFor */ .J4)("system-user-must-expire", response.trace);
    case "declined":
      return (0,_chunk_P33NZYPE_js__WEBPACK_IMPORTED_MODULE_4__/* .stopFor */ .J4)("system-user-declined", response.trace);
    case "refused":
    case "doubt":
      return (0,_chunk_P33NZYPE_js__WEBPACK_IMPORTED_MODULE_4__/* .stopFor */ .J4)(response.reason, response.trace);
  }
}
function withLeftover(problem) {
  return { ...problem, hint: unstoredHint(problem.reason, problem.hint) };
}



/***/ })

};
