export const id = 673;
export const ids = [673];
export const modules = {

/***/ 4673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemUser: () => (/* binding */ systemUser)
/* harmony export */ });
/* harmony import */ var _chunk_AQQODPGP_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(331);
/* harmony import */ var _chunk_XVTNGGZT_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8602);
/* harmony import */ var _chunk_MTFWMBX2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2745);
/* harmony import */ var _chunk_ABN3WF5V_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(240);
/* harmony import */ var _chunk_YZSWFMMK_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2766);
/* harmony import */ var _chunk_HRVNYJGU_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4631);
/* harmony import */ var _chunk_L2DLWHYR_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4916);
/* harmony import */ var _chunk_R2XHO4SZ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9692);
/* harmony import */ var _chunk_34XXBEQH_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7809);
/* harmony import */ var _chunk_ZI3D243L_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6957);
/* harmony import */ var _chunk_3QXWLQJN_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7188);
/* harmony import */ var _chunk_NDJAYP2F_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1932);
/* harmony import */ var _chunk_YRWO6SMN_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6187);
/* harmony import */ var _chunk_LRONIQVV_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9895);
/* harmony import */ var _chunk_ERD4RCUX_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4463);
/* harmony import */ var _chunk_FQLOO2O4_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1344);
/* harmony import */ var _chunk_OVLX3QCO_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8601);
/* harmony import */ var _chunk_SBPPLKL3_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(913);
/* harmony import */ var _chunk_IDEG2BQW_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9063);
/* harmony import */ var _chunk_W46ARQGK_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6903);
/* harmony import */ var _chunk_SMTXQW6N_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2806);
/* harmony import */ var _chunk_NNXA7R7D_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(9475);
/* harmony import */ var _chunk_2RAFKQJ7_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(4502);
/* harmony import */ var _chunk_MC46WUOV_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(8345);
/* harmony import */ var _chunk_7RHC5CII_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(3304);
/* harmony import */ var _chunk_ZNYTGKPH_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(3817);
/* harmony import */ var _chunk_2FQHGQ34_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(2792);
/* harmony import */ var _chunk_6RTJTWWT_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(9498);
/* harmony import */ var _chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(1969);
/* harmony import */ var _chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(6856);
/* harmony import */ var _chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(9199);
/* harmony import */ var _chunk_WZU7E36A_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(7202);
/* harmony import */ var _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(881);
/* harmony import */ var _chunk_Q54FQ7XG_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(7671);
/* harmony import */ var _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(8177);
/* harmony import */ var _chunk_ZDF67V4R_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(1835);
/* harmony import */ var _chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(4790);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(9914);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(1287);
/* harmony import */ var _chunk_JYKV3UBK_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(6817);
/* harmony import */ var _chunk_QOI2MLOS_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(266);
/* harmony import */ var _chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(7013);
/* harmony import */ var _chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(5510);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(7108);




















































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
        appsecret_proof: (0,_chunk_2RAFKQJ7_js__WEBPACK_IMPORTED_MODULE_22__/* .appSecretProof */ .oI)(request.app.secret, request.adminToken),
        business_app: request.app.id,
        scope: request.scopes.join(","),
        set_token_expires_in_60_days: request.sixtyDays ? "true" : void 0
      },
      once: true
    })
  );
}
function readSystemUserToken(answer) {
  const tokenResponse = (0,_chunk_2RAFKQJ7_js__WEBPACK_IMPORTED_MODULE_22__/* .readTokenResponse */ .jz)(answer);
  return tokenResponse.kind === "declined" && answer.kind === "error" && answer.error.says === "must-expire" ? { kind: "must-expire", trace: answer.trace } : tokenResponse;
}

// src/cli/system-user.ts
async function systemUser(flags, context) {
  try {
    return await mintAndStore(await (0,_chunk_XVTNGGZT_js__WEBPACK_IMPORTED_MODULE_1__/* .readStorageSetup */ .Jb)(flags, context), readMintRequest(flags), context);
  } catch (error) {
    if (error instanceof _chunk_XVTNGGZT_js__WEBPACK_IMPORTED_MODULE_1__/* .LoginStopped */ .xr) return (0,_chunk_AQQODPGP_js__WEBPACK_IMPORTED_MODULE_0__/* .tellProblem */ .JW)(error, flags, context);
    throw error;
  }
}
function readMintRequest({ systemUser: id, scope, sixtyDays }) {
  const systemUserId = (0,_chunk_XVTNGGZT_js__WEBPACK_IMPORTED_MODULE_1__/* .readId */ .wh)("--system-user", id, "100012345678901");
  if (systemUserId === void 0) {
    throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_33__/* .InputError */ .dz(
      "--system-user",
      "is missing: the ID of the system user.",
      "You can find it on https://business.facebook.com/settings/system-users. Example: --system-user 100012345678901"
    );
  }
  const scopes = (0,_chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_33__/* .readScopes */ .Q9)("--scope", typeof scope === "string" ? scope : "");
  if (scopes.length === 0) {
    throw new _chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_33__/* .InputError */ .dz(
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
  const observed = await (0,_chunk_AQQODPGP_js__WEBPACK_IMPORTED_MODULE_0__/* .look */ .Op)(setup, context);
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
  const others = (0,_chunk_6RTJTWWT_js__WEBPACK_IMPORTED_MODULE_43__/* .otherLocations */ .t)(config).length;
  const more = others === 0 ? "" : ` and ${(0,_chunk_SMTXQW6N_js__WEBPACK_IMPORTED_MODULE_20__/* .count */ .U9)(others, "more place")}`;
  await (0,_chunk_YZSWFMMK_js__WEBPACK_IMPORTED_MODULE_4__/* .confirmWrite */ .ou)(
    `Make ${kind} token of system user ${request.systemUserId}, and store it in ${location}${more}?`,
    isAgreed,
    terminal
  );
  const progress = terminal.progress("Making the token and checking it \u2026");
  const made = await mint(setup, request, adminToken, context).finally(() => progress.stop());
  const { facts, at } = made.inspection;
  const result = { facts, at, who: {} };
  (0,_chunk_AQQODPGP_js__WEBPACK_IMPORTED_MODULE_0__/* .showFacts */ .nM)(result, setup, context);
  try {
    (0,_chunk_AQQODPGP_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(made, observed.token, config, {
      anyKind: true,
      anyUser: config.policy.expectedUserId === void 0
    });
  } catch (error) {
    if (error instanceof _chunk_XVTNGGZT_js__WEBPACK_IMPORTED_MODULE_1__/* .LoginStopped */ .xr) throw new _chunk_XVTNGGZT_js__WEBPACK_IMPORTED_MODULE_1__/* .LoginStopped */ .xr(withLeftover(error.problem));
    throw error;
  }
  const report = await (0,_chunk_AQQODPGP_js__WEBPACK_IMPORTED_MODULE_0__/* .storeToken */ .Lc)(setup, observed, made, context);
  return (0,_chunk_AQQODPGP_js__WEBPACK_IMPORTED_MODULE_0__/* .tellStored */ .Fy)(setup, result, report, context);
}
var ADMIN_TOKEN_HINT = "A token of a business admin, or of an admin system user, made with this app and business_management: it makes the new token and is not stored.";
function requireAdminToken({ env, terminal }) {
  const value = (env.META_ADMIN_TOKEN ?? "").trim();
  return (0,_chunk_R2XHO4SZ_js__WEBPACK_IMPORTED_MODULE_7__/* .requireSecret */ .ew)(
    {
      given: value === "" ? void 0 : (0,_chunk_E2AEFCL7_js__WEBPACK_IMPORTED_MODULE_33__/* .requireSecretValue */ .pA)("META_ADMIN_TOKEN", value, ADMIN_TOKEN_HINT),
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
  const client = (0,_chunk_2RAFKQJ7_js__WEBPACK_IMPORTED_MODULE_22__/* .connectGraph */ .H4)(options, context.runtime, MINT_MS);
  const response = await mintSystemUserToken(client, { app: (0,_chunk_2RAFKQJ7_js__WEBPACK_IMPORTED_MODULE_22__/* .appOf */ .XH)(config), adminToken, ...request });
  if (response.kind !== "issued") throw notMade(response);
  const made = (0,_chunk_AQQODPGP_js__WEBPACK_IMPORTED_MODULE_0__/* .requireVerified */ .YT)(await (0,_chunk_ERD4RCUX_js__WEBPACK_IMPORTED_MODULE_14__/* .verify */ .MX)(config, response, (0,_chunk_AQQODPGP_js__WEBPACK_IMPORTED_MODULE_0__/* .enter */ .Ve)(setup, context)));
  if (made.inspection.facts.kind !== "system-user") {
    throw new _chunk_XVTNGGZT_js__WEBPACK_IMPORTED_MODULE_1__/* .LoginStopped */ .xr(withLeftover((0,_chunk_XVTNGGZT_js__WEBPACK_IMPORTED_MODULE_1__/* .stopFor */ .aq)("new-token-other-kind").problem));
  }
  return made;
}
function notMade(response) {
  switch (response.kind) {
    case "must-expire":
      return (0,_chunk_XVTNGGZT_js__WEBPACK_IMPORTED_MODULE_1__/* .stopFor */ .aq)("system-user-must-expire", response.trace);
    case "declined":
      return (0,_chunk_XVTNGGZT_js__WEBPACK_IMPORTED_MODULE_1__/* .stopFor */ .aq)("system-user-declined", response.trace);
    case "refused":
    case "doubt":
      return (0,_chunk_XVTNGGZT_js__WEBPACK_IMPORTED_MODULE_1__/* .stopFor */ .aq)(response.reason, response.trace);
  }
}
function withLeftover(problem) {
  return { ...problem, hint: unstoredHint(problem.reason, problem.hint) };
}



/***/ })

};
