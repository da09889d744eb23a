export const id = 282;
export const ids = [282];
export const modules = {

/***/ 5665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ confirmWrite)
/* harmony export */ });
/* harmony import */ var _chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1372);
/* harmony import */ var _chunk_THGRFSOC_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5829);



// src/cli/confirm.ts
async function confirmWrite(question, isSaid, terminal) {
  if (isSaid === true) return;
  if (!terminal.isInteractive) (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseMissing */ .jQ)([(0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_0__/* .yesNeeded */ .r9)({})]);
  if (!await terminal.askYesNo(question, true)) throw new _chunk_THGRFSOC_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .cJ();
}




/***/ }),

/***/ 282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemUser: () => (/* binding */ systemUser)
/* harmony export */ });
/* harmony import */ var _chunk_MX7J7GNA_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(898);
/* harmony import */ var _chunk_DVFCKHVY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26);
/* harmony import */ var _chunk_YVR7JBTX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7813);
/* harmony import */ var _chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2820);
/* harmony import */ var _chunk_6YJEEKNC_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9518);
/* harmony import */ var _chunk_3QXWLQJN_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9995);
/* harmony import */ var _chunk_SRRMBLV6_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9795);
/* harmony import */ var _chunk_GGSRCEEN_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4573);
/* harmony import */ var _chunk_I5SM6P43_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(760);
/* harmony import */ var _chunk_X3ED6ANA_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5665);
/* harmony import */ var _chunk_E5P4BFUU_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8897);
/* harmony import */ var _chunk_PORRIA6A_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7411);
/* harmony import */ var _chunk_JQCNVXXN_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(61);
/* harmony import */ var _chunk_MGELIKVD_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2150);
/* harmony import */ var _chunk_4IUVC5MK_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1365);
/* harmony import */ var _chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1372);
/* harmony import */ var _chunk_4KJIHWA6_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(8855);
/* harmony import */ var _chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9880);
/* harmony import */ var _chunk_A62EAXTI_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8233);
/* harmony import */ var _chunk_AJTK3TQ2_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8751);
/* harmony import */ var _chunk_76VMGREB_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1331);
/* harmony import */ var _chunk_7BXIW6JJ_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(6514);
/* harmony import */ var _chunk_KASXIQWW_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1522);
/* harmony import */ var _chunk_WFY5MDCE_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(5343);
/* harmony import */ var _chunk_IZFVMFC5_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(7917);
/* harmony import */ var _chunk_ATV4BOWB_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(6348);
/* harmony import */ var _chunk_PGDHEBI7_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(7779);
/* harmony import */ var _chunk_7B5JV6UZ_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(6488);
/* harmony import */ var _chunk_GYNRREMI_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(5594);
/* harmony import */ var _chunk_THGRFSOC_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(5829);
/* harmony import */ var _chunk_L2N6XHAH_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(7002);
/* harmony import */ var _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(7757);
/* harmony import */ var _chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(2273);
/* harmony import */ var _chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(3568);
/* harmony import */ var _chunk_BTUAOQ43_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(4379);
/* harmony import */ var _chunk_LTORU3JL_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(4878);
/* harmony import */ var _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(1838);
/* harmony import */ var _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(6871);
/* harmony import */ var _chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(7470);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(3659);
/* harmony import */ var _chunk_PIHME3CZ_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(992);
/* harmony import */ var _chunk_P66PPBAP_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(5982);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(7492);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(5313);
/* harmony import */ var _chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(7953);
/* harmony import */ var _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(2573);






















































// src/messages/system-user.ts
var HINTS = {
  "new-token-lacks-scopes": "Nothing was stored. Start again with every needed permission in --scope; the app must have each of them.",
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
  return `No token was created. Start again with --scope ${(0,_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_43__/* .shellWord */ .r7)([...scopes, ...lost].join(","))}; the app must have each of them.`;
}
function unstoredHint(reason, hint) {
  return `${HINTS[reason] ?? hint} The token that was created is not stored anywhere; "Revoke tokens" beside the system user revokes it, and all others of that user.`;
}

// src/meta/system-user.ts
async function mintSystemUserToken(client, request) {
  return readSystemUserToken(
    await client.request({
      path: `/${encodeURIComponent(request.systemUserId)}/access_tokens`,
      form: {
        access_token: request.adminToken,
        appsecret_proof: (0,_chunk_MGELIKVD_js__WEBPACK_IMPORTED_MODULE_13__/* .appSecretProof */ .oI)(request.app.secret, request.adminToken),
        business_app: request.app.id,
        scope: request.scopes.join(","),
        set_token_expires_in_60_days: request.sixtyDays ? "true" : void 0
      },
      once: true
    })
  );
}
function readSystemUserToken(answer) {
  const tokenResponse = (0,_chunk_76VMGREB_js__WEBPACK_IMPORTED_MODULE_19__/* .readTokenResponse */ .jz)(answer);
  return answer.kind === "error" && answer.error.says === "must-expire" && tokenResponse.kind === "declined" ? { kind: "must-expire", trace: answer.trace } : tokenResponse;
}

// src/cli/system-user.ts
async function systemUser(flags, context) {
  try {
    const isAsked = context.terminal.isInteractive;
    const setup = await (0,_chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_3__/* .readStorageSetup */ .Jb)(flags, context, isAsked ? [] : mintNeeds(flags, context));
    const request = await readMintRequest(flags, context);
    return await mintAndStore(setup, request, (0,_chunk_MX7J7GNA_js__WEBPACK_IMPORTED_MODULE_0__/* .startWork */ .CB)(context));
  } catch (error) {
    if (error instanceof _chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_3__/* .LoginStopped */ .xr) return (0,_chunk_MX7J7GNA_js__WEBPACK_IMPORTED_MODULE_0__/* .tellProblem */ .JW)(error, flags, context);
    throw error;
  }
}
var SYSTEM_USERS = "https://business.facebook.com/settings/system-users";
var SYSTEM_USER = {
  name: "--system-user",
  says: "is missing: the ID of the system user.",
  hint: `You can find it on ${SYSTEM_USERS}. Example: --system-user 100012345678901`
};
var SCOPE = {
  name: "--scope",
  says: "is missing: what should the token be allowed to do?",
  hint: "Example: --scope ads_read,read_insights"
};
function mintNeeds({ systemUser: id, scope, dryRun }, { env }) {
  return [
    { ...SYSTEM_USER, isGiven: id !== void 0 },
    { ...SCOPE, isGiven: scope !== void 0 },
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
  const systemUserId = isAsked ? await (0,_chunk_KASXIQWW_js__WEBPACK_IMPORTED_MODULE_21__/* .askUntilRead */ .kQ)(
    terminal,
    () => terminal.askText(`ID of the system user (${SYSTEM_USERS})`, ""),
    readSystemUserId
  ) : readSystemUserId(systemUser2);
  const scopes = typeof typed === "string" ? readMintScopes(typed) : void 0;
  if (scopes === void 0 && !terminal.isInteractive) refuse(SCOPE);
  return { systemUserId, scopes, sixtyDays: sixtyDays === true };
}
function readSystemUserId(typed) {
  const id = (0,_chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_3__/* .readId */ .wh)("--system-user", typed === "" ? void 0 : typed, "100012345678901");
  return id ?? refuse(SYSTEM_USER);
}
function readMintScopes(text) {
  const scopes = (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_30__/* .readScopes */ .Q9)("--scope", text);
  return scopes.length === 0 ? refuse(SCOPE) : scopes;
}
function refuse({ name, says, hint }) {
  throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_34__/* .InputError */ .d(name, says, hint);
}
async function mintScopes({ scopes }, needed, { terminal }) {
  return scopes ?? (0,_chunk_KASXIQWW_js__WEBPACK_IMPORTED_MODULE_21__/* .askUntilRead */ .kQ)(
    terminal,
    () => terminal.askText("Permissions of the token", needed.join(",") || "ads_read"),
    readMintScopes
  );
}
async function mintAndStore(setup, request, context) {
  const { config, isAgreed } = setup;
  const { terminal } = context;
  const { out, notes } = terminal;
  const observed = await (0,_chunk_MX7J7GNA_js__WEBPACK_IMPORTED_MODULE_0__/* .look */ .Op)(setup, context);
  const consent = { anyKind: true, anyUser: config.policy.expectedUserId === void 0 };
  const needed = (0,_chunk_MX7J7GNA_js__WEBPACK_IMPORTED_MODULE_0__/* .scopesLost */ .OZ)([], observed.token, config.policy, consent);
  const scopes = await mintScopes(request, needed, context);
  const lost = needed.filter((scope) => !scopes.includes(scope));
  if (lost.length > 0) throw (0,_chunk_MX7J7GNA_js__WEBPACK_IMPORTED_MODULE_0__/* .stopForScopes */ .NS)(lost, unmintedHint(lost, scopes));
  const kind = request.sixtyDays ? "a 60-day" : "a never-ending";
  const location = (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_44__/* .describeLocation */ .lR)(config.source);
  if (setup.isDryRun) {
    notes.line(
      `Would create ${kind} token of system user ${request.systemUserId} and store it in ${location}.`
    );
    if (setup.isJson) out.line(JSON.stringify({ stored: false }));
    return 0;
  }
  const adminToken = await requireAdminToken(context);
  const others = (0,_chunk_4KJIHWA6_js__WEBPACK_IMPORTED_MODULE_45__/* .otherLocations */ .t$)(config).length;
  const more = others === 0 ? "" : ` and ${(0,_chunk_ATV4BOWB_js__WEBPACK_IMPORTED_MODULE_24__/* .count */ .U9)(others, "more place")}`;
  await (0,_chunk_X3ED6ANA_js__WEBPACK_IMPORTED_MODULE_9__/* .confirmWrite */ .o)(
    `Create ${kind} token of system user ${request.systemUserId}, and store it in ${location}${more}?`,
    isAgreed,
    terminal
  );
  const progress = terminal.progress("Creating and checking the token \u2026");
  const made = await mint(setup, { ...request, scopes }, adminToken, context).finally(() => progress.stop());
  const { facts, at } = made.inspection;
  const result = { facts, at, who: {}, assets: (0,_chunk_KF2CM7UF_js__WEBPACK_IMPORTED_MODULE_16__/* .assetsOf */ .ZS)(made.inspection) };
  (0,_chunk_MX7J7GNA_js__WEBPACK_IMPORTED_MODULE_0__/* .showFacts */ .nM)(result, setup, context);
  try {
    await agreeToUser(request.systemUserId, made, config, terminal);
    (0,_chunk_MX7J7GNA_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(made, observed.token, config, consent);
    (0,_chunk_MX7J7GNA_js__WEBPACK_IMPORTED_MODULE_0__/* .requireAssets */ .Jw)(made);
  } catch (error) {
    if (error instanceof _chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_3__/* .LoginStopped */ .xr) throw new _chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_3__/* .LoginStopped */ .xr(withLeftover(error.problem));
    throw error;
  }
  const report = await (0,_chunk_MX7J7GNA_js__WEBPACK_IMPORTED_MODULE_0__/* .storeToken */ .Lc)(setup, observed, made, context);
  return (0,_chunk_MX7J7GNA_js__WEBPACK_IMPORTED_MODULE_0__/* .tellStored */ .Fy)(setup, result, report, context);
}
async function agreeToUser(systemUserId, { inspection: { facts } }, { policy: { expectedUserId } }, terminal) {
  const { userId } = facts;
  const named = expectedUserId ?? systemUserId;
  if (userId === named) return;
  const what = otherSystemUser(userId, named);
  const isAgreed = userId !== void 0 && expectedUserId === void 0 && terminal.isInteractive && await terminal.askYesNo(`${what} Store it all the same?`, false);
  if (isAgreed) return;
  const { problem } = (0,_chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_3__/* .stopFor */ .J4)("new-token-other-user");
  throw new _chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_3__/* .LoginStopped */ .xr({ ...problem, what, hint: otherSystemUserHint(userId) });
}
var ADMIN_TOKEN_HINT = "A token of a business admin, or of an admin system user, made with this app and business_management: it creates the new token and is not stored.";
function requireAdminToken({ env, terminal }) {
  const value = (env.META_ADMIN_TOKEN ?? "").trim();
  return (0,_chunk_VT2WERIZ_js__WEBPACK_IMPORTED_MODULE_15__/* .requireSecret */ .ew)(
    {
      given: value === "" ? void 0 : (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_30__/* .requireSecretValue */ .pA)("META_ADMIN_TOKEN", value, ADMIN_TOKEN_HINT),
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
  const client = (0,_chunk_MGELIKVD_js__WEBPACK_IMPORTED_MODULE_13__/* .connectGraph */ .H4)(options, context.runtime, MINT_MS);
  const response = await mintSystemUserToken(client, { app: (0,_chunk_MGELIKVD_js__WEBPACK_IMPORTED_MODULE_13__/* .appOf */ .XH)(config), adminToken, ...request });
  if (response.kind !== "issued") throw notMade(response);
  const made = (0,_chunk_MX7J7GNA_js__WEBPACK_IMPORTED_MODULE_0__/* .requireVerified */ .YT)(await (0,_chunk_6YJEEKNC_js__WEBPACK_IMPORTED_MODULE_4__/* .verify */ .MX)(config, response, (0,_chunk_MX7J7GNA_js__WEBPACK_IMPORTED_MODULE_0__/* .enter */ .Ve)(setup, context)));
  if (made.inspection.facts.kind !== "system-user") {
    throw new _chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_3__/* .LoginStopped */ .xr(withLeftover((0,_chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_3__/* .stopFor */ .J4)("new-token-other-kind").problem));
  }
  return made;
}
function notMade(response) {
  switch (response.kind) {
    case "must-expire":
      return (0,_chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_3__/* .stopFor */ .J4)("system-user-must-expire", response.trace);
    case "declined":
      return (0,_chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_3__/* .stopFor */ .J4)("system-user-declined", response.trace);
    case "refused":
    case "doubt":
      return (0,_chunk_MGT3ZUUH_js__WEBPACK_IMPORTED_MODULE_3__/* .stopFor */ .J4)(response.reason, response.trace);
  }
}
function withLeftover(problem) {
  return { ...problem, hint: unstoredHint(problem.reason, problem.hint) };
}



/***/ })

};
