export const id = 188;
export const ids = [188];
export const modules = {

/***/ 8188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemUser: () => (/* binding */ systemUser)
/* harmony export */ });
/* harmony import */ var _chunk_AB2ETYSX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7592);
/* harmony import */ var _chunk_OIGFAA5Q_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6871);
/* harmony import */ var _chunk_QC3VAR3A_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1660);
/* harmony import */ var _chunk_EIDFRY76_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3130);
/* harmony import */ var _chunk_T7X2M7FN_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8237);
/* harmony import */ var _chunk_ES24AC5H_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5465);
/* harmony import */ var _chunk_LN2EUESO_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7273);
/* harmony import */ var _chunk_SYZZ6IF4_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8121);
/* harmony import */ var _chunk_UYG3XGNR_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1815);
/* harmony import */ var _chunk_2EIBS4CB_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9926);
/* harmony import */ var _chunk_34XXBEQH_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7809);
/* harmony import */ var _chunk_RRAHXLNE_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4374);
/* harmony import */ var _chunk_QBF4SCQC_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1197);
/* harmony import */ var _chunk_SIDNV7KY_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6191);
/* harmony import */ var _chunk_MO6LM3JX_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7390);
/* harmony import */ var _chunk_QNMODT56_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9026);
/* harmony import */ var _chunk_EQKCAYKN_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9002);
/* harmony import */ var _chunk_DZ2QYP7T_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1123);
/* harmony import */ var _chunk_HXKANMPP_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9639);
/* harmony import */ var _chunk_OIRZCA2N_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(758);
/* harmony import */ var _chunk_V5JW57AD_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3745);
/* harmony import */ var _chunk_PV6HZUUG_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(9455);
/* harmony import */ var _chunk_TOGAZCOJ_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(4057);
/* harmony import */ var _chunk_POUTXMHC_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(6100);
/* harmony import */ var _chunk_573FYDOC_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(4536);
/* harmony import */ var _chunk_ZNYTGKPH_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(3817);
/* harmony import */ var _chunk_F5FCQTW4_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(8930);
/* harmony import */ var _chunk_I42RBVBY_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(7242);
/* harmony import */ var _chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(9199);
/* harmony import */ var _chunk_36V37WCC_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(6168);
/* harmony import */ var _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(881);
/* harmony import */ var _chunk_LHPR35MJ_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(9099);
/* harmony import */ var _chunk_VFS53ZWJ_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(910);
/* harmony import */ var _chunk_LVWQQB6Q_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(2974);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(9914);
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(9476);
/* harmony import */ var _chunk_JYKV3UBK_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(6817);
/* harmony import */ var _chunk_QOI2MLOS_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(266);
/* harmony import */ var _chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(7013);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(7108);
/* harmony import */ var _chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(5510);


















































// src/messages/system-user.ts
var HINTS = {
  "new-token-lacks-scopes": "Nothing was stored. Start again with --scope naming all that is needed; the app must be granted each of them.",
  "new-token-other-kind": "Nothing was stored. Check --system-user: the token that Meta made is not one of a system user."
};
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
        appsecret_proof: (0,_chunk_PV6HZUUG_js__WEBPACK_IMPORTED_MODULE_21__/* .appSecretProof */ .oI)(request.app.secret, request.adminToken),
        business_app: request.app.id,
        scope: request.scopes.join(","),
        set_token_expires_in_60_days: request.sixtyDays ? "true" : void 0
      },
      once: true
    })
  );
}
function readSystemUserToken(answer) {
  const tokenResponse = (0,_chunk_PV6HZUUG_js__WEBPACK_IMPORTED_MODULE_21__/* .readTokenResponse */ .jz)(answer);
  return tokenResponse.kind === "declined" && answer.kind === "error" && answer.error.says === "must-expire" ? { kind: "must-expire", trace: answer.trace } : tokenResponse;
}

// src/cli/system-user.ts
async function systemUser(flags, context) {
  try {
    return await mintAndStore(await (0,_chunk_QC3VAR3A_js__WEBPACK_IMPORTED_MODULE_2__/* .readStorageSetup */ .Jb)(flags, context), readMintRequest(flags), context);
  } catch (error) {
    if (error instanceof _chunk_QC3VAR3A_js__WEBPACK_IMPORTED_MODULE_2__/* .LoginStopped */ .xr) return (0,_chunk_AB2ETYSX_js__WEBPACK_IMPORTED_MODULE_0__/* .tellProblem */ .JW)(error, flags, context);
    throw error;
  }
}
function readMintRequest({ systemUser: id, scope, sixtyDays }) {
  const systemUserId = (0,_chunk_QC3VAR3A_js__WEBPACK_IMPORTED_MODULE_2__/* .readId */ .wh)("--system-user", id, "100012345678901");
  if (systemUserId === void 0) {
    throw new _chunk_VFS53ZWJ_js__WEBPACK_IMPORTED_MODULE_31__/* .InputError */ .dz(
      "--system-user",
      "is missing: the ID of the system user.",
      "You can find it on https://business.facebook.com/settings/system-users. Example: --system-user 100012345678901"
    );
  }
  const scopes = (0,_chunk_VFS53ZWJ_js__WEBPACK_IMPORTED_MODULE_31__/* .readScopes */ .Q9)("--scope", typeof scope === "string" ? scope : "");
  if (scopes.length === 0) {
    throw new _chunk_VFS53ZWJ_js__WEBPACK_IMPORTED_MODULE_31__/* .InputError */ .dz(
      "--scope",
      "is missing: what should the token be allowed to do?",
      "Example: --scope ads_read,read_insights"
    );
  }
  return { systemUserId, scopes, sixtyDays: sixtyDays === true };
}
async function mintAndStore(setup, request, context) {
  const { config, isAgreed } = setup;
  const { terminal } = context;
  const { out, notes } = terminal;
  const observed = await (0,_chunk_AB2ETYSX_js__WEBPACK_IMPORTED_MODULE_0__/* .look */ .Op)(setup, context);
  const kind = request.sixtyDays ? "a 60-day" : "a never-ending";
  const location = (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_39__/* .describeLocation */ .lR)(config.source);
  if (setup.isDryRun) {
    notes.line(
      `Would make ${kind} token of system user ${request.systemUserId} and store it in ${location}.`
    );
    if (setup.isJson) out.line(JSON.stringify({ stored: false }));
    return 0;
  }
  const adminToken = await requireAdminToken(context);
  const others = (0,_chunk_573FYDOC_js__WEBPACK_IMPORTED_MODULE_40__/* .otherLocations */ .t)(config).length;
  const more = others === 0 ? "" : ` and ${(0,_chunk_OIRZCA2N_js__WEBPACK_IMPORTED_MODULE_19__/* .count */ .U9)(others, "more place")}`;
  await (0,_chunk_LN2EUESO_js__WEBPACK_IMPORTED_MODULE_6__/* .confirmWrite */ .ou)(
    `Make ${kind} token of system user ${request.systemUserId}, and store it in ${location}${more}?`,
    isAgreed,
    terminal
  );
  const progress = terminal.progress("Making the token and checking it \u2026");
  const made = await mint(setup, request, adminToken, context).finally(() => progress.stop());
  const { facts, at } = made.inspection;
  const result = { facts, at, who: {} };
  (0,_chunk_AB2ETYSX_js__WEBPACK_IMPORTED_MODULE_0__/* .showFacts */ .nM)(result, setup, context);
  try {
    (0,_chunk_AB2ETYSX_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(made, observed.token, config, {
      anyKind: true,
      anyUser: config.policy.expectedUserId === void 0
    });
  } catch (error) {
    if (error instanceof _chunk_QC3VAR3A_js__WEBPACK_IMPORTED_MODULE_2__/* .LoginStopped */ .xr) throw new _chunk_QC3VAR3A_js__WEBPACK_IMPORTED_MODULE_2__/* .LoginStopped */ .xr(withLeftover(error.problem));
    throw error;
  }
  const report = await (0,_chunk_AB2ETYSX_js__WEBPACK_IMPORTED_MODULE_0__/* .storeToken */ .Lc)(setup, observed, made, context);
  return (0,_chunk_AB2ETYSX_js__WEBPACK_IMPORTED_MODULE_0__/* .tellStored */ .Fy)(setup, result, report, context);
}
var ADMIN_TOKEN_HINT = "A token of a business admin, or of an admin system user, made with this app and business_management: it makes the new token and is not stored.";
function requireAdminToken({ env, terminal }) {
  const value = (env.META_ADMIN_TOKEN ?? "").trim();
  return (0,_chunk_2EIBS4CB_js__WEBPACK_IMPORTED_MODULE_9__/* .requireSecret */ .ew)(
    {
      given: value === "" ? void 0 : (0,_chunk_VFS53ZWJ_js__WEBPACK_IMPORTED_MODULE_31__/* .requireSecretValue */ .pA)("META_ADMIN_TOKEN", value, ADMIN_TOKEN_HINT),
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
  const client = (0,_chunk_PV6HZUUG_js__WEBPACK_IMPORTED_MODULE_21__/* .connectGraph */ .H4)(options, context.runtime, MINT_MS);
  const response = await mintSystemUserToken(client, { app: (0,_chunk_PV6HZUUG_js__WEBPACK_IMPORTED_MODULE_21__/* .appOf */ .XH)(config), adminToken, ...request });
  if (response.kind !== "issued") throw notMade(response);
  const made = (0,_chunk_AB2ETYSX_js__WEBPACK_IMPORTED_MODULE_0__/* .requireVerified */ .YT)(await (0,_chunk_QBF4SCQC_js__WEBPACK_IMPORTED_MODULE_12__/* .verify */ .MX)(config, response, (0,_chunk_AB2ETYSX_js__WEBPACK_IMPORTED_MODULE_0__/* .enter */ .Ve)(setup, context)));
  if (made.inspection.facts.kind !== "system-user") {
    throw new _chunk_QC3VAR3A_js__WEBPACK_IMPORTED_MODULE_2__/* .LoginStopped */ .xr(withLeftover((0,_chunk_QC3VAR3A_js__WEBPACK_IMPORTED_MODULE_2__/* .stopFor */ .aq)("new-token-other-kind").problem));
  }
  return made;
}
function notMade(response) {
  switch (response.kind) {
    case "must-expire":
      return (0,_chunk_QC3VAR3A_js__WEBPACK_IMPORTED_MODULE_2__/* .stopFor */ .aq)("system-user-must-expire", response.trace);
    case "declined":
      return (0,_chunk_QC3VAR3A_js__WEBPACK_IMPORTED_MODULE_2__/* .stopFor */ .aq)("system-user-declined", response.trace);
    case "refused":
    case "doubt":
      return (0,_chunk_QC3VAR3A_js__WEBPACK_IMPORTED_MODULE_2__/* .stopFor */ .aq)(response.reason, response.trace);
  }
}
function withLeftover(problem) {
  return { ...problem, hint: unstoredHint(problem.reason, problem.hint) };
}



/***/ })

};
