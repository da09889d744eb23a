export const id = 776;
export const ids = [776];
export const modules = {

/***/ 7776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemUser: () => (/* binding */ systemUser)
/* harmony export */ });
/* harmony import */ var _chunk_MNKDIQRO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3903);
/* harmony import */ var _chunk_3PUP4PON_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2005);
/* harmony import */ var _chunk_TVH6FFKV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(215);
/* harmony import */ var _chunk_3J3QRZIG_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6007);
/* harmony import */ var _chunk_RWMQA53E_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2581);
/* harmony import */ var _chunk_UZKX2P3E_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3800);
/* harmony import */ var _chunk_6QQUAKRW_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2170);
/* harmony import */ var _chunk_XAQCJZBT_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(869);
/* harmony import */ var _chunk_DU3OB2DZ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2677);
/* harmony import */ var _chunk_GPNPZRB3_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3052);
/* harmony import */ var _chunk_XJ2PZAZ2_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2159);
/* harmony import */ var _chunk_ZKRCONGF_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8158);
/* harmony import */ var _chunk_XLRCNGRS_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9549);
/* harmony import */ var _chunk_5FMU6FIH_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1054);
/* harmony import */ var _chunk_OIRZCA2N_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(758);
/* harmony import */ var _chunk_VYIVAZNS_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(656);
/* harmony import */ var _chunk_WLBEVJMH_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8645);
/* harmony import */ var _chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3597);
/* harmony import */ var _chunk_IEZ6FYOA_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2609);
/* harmony import */ var _chunk_RWUNG5ZT_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7396);
/* harmony import */ var _chunk_573FYDOC_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(4536);
/* harmony import */ var _chunk_I7TXE3IP_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(9199);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(9914);
/* harmony import */ var _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(881);
/* harmony import */ var _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(616);
/* harmony import */ var _chunk_5WUPXARY_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(361);
/* harmony import */ var _chunk_36V37WCC_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(6168);
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(9476);
/* harmony import */ var _chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(8506);
/* harmony import */ var _chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(593);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(7108);




































// src/meta/system-user.ts
async function mintSystemUserToken(client, request) {
  return readSystemUserToken(
    await client.ask({
      name: "system user token",
      method: "POST",
      path: `/${encodeURIComponent(request.systemUserId)}/access_tokens`,
      form: {
        access_token: request.adminToken,
        appsecret_proof: (0,_chunk_WLBEVJMH_js__WEBPACK_IMPORTED_MODULE_16__/* .appSecretProof */ .oI)(request.app.secret, request.adminToken),
        business_app: request.app.id,
        scope: request.scopes.join(","),
        set_token_expires_in_60_days: request.sixtyDays ? "true" : void 0
      },
      once: true
    })
  );
}
function readSystemUserToken(answer) {
  const tokenResponse = (0,_chunk_WLBEVJMH_js__WEBPACK_IMPORTED_MODULE_16__/* .readTokenResponse */ .jz)(answer);
  return tokenResponse.kind === "declined" && answer.kind === "error" && answer.error.says === "must-expire" ? { kind: "must-expire", trace: answer.trace } : tokenResponse;
}

// src/cli/system-user.ts
async function systemUser(flags, context) {
  try {
    return await mintAndStore(await (0,_chunk_3PUP4PON_js__WEBPACK_IMPORTED_MODULE_1__/* .readStorageSetup */ .Jb)(flags, context), readWish(flags), context);
  } catch (error) {
    if (error instanceof _chunk_3PUP4PON_js__WEBPACK_IMPORTED_MODULE_1__/* .LoginStopped */ .xr) return (0,_chunk_MNKDIQRO_js__WEBPACK_IMPORTED_MODULE_0__/* .tellProblem */ .JW)(error, flags, context);
    throw error;
  }
}
function readWish({ systemUser: id, scope, sixtyDays }) {
  const systemUserId = (0,_chunk_3PUP4PON_js__WEBPACK_IMPORTED_MODULE_1__/* .readId */ .wh)("--system-user", id, "100012345678901");
  if (systemUserId === void 0) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_23__/* .InputError */ .dz(
      "--system-user",
      "is missing: the ID of the system user.",
      "You find it on https://business.facebook.com/settings/system-users. Example: --system-user 100012345678901"
    );
  }
  const scopes = (0,_chunk_IEZ6FYOA_js__WEBPACK_IMPORTED_MODULE_18__/* .readScopes */ .Q9)("--scope", typeof scope === "string" ? scope : "");
  if (scopes.length === 0) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_23__/* .InputError */ .dz(
      "--scope",
      "is missing: what should the token be allowed to do?",
      "Example: --scope ads_read,read_insights"
    );
  }
  return { systemUserId, scopes, sixtyDays: sixtyDays === true };
}
async function mintAndStore(setup, wish, context) {
  const { config, isAgreed } = setup;
  const { terminal } = context;
  const { out, notes } = terminal;
  const seen = await (0,_chunk_MNKDIQRO_js__WEBPACK_IMPORTED_MODULE_0__/* .look */ .Op)(setup, context);
  const kind = wish.sixtyDays ? "a 60-day" : "a never-ending";
  const location = (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_29__/* .describeLocation */ .lR)(config.source);
  if (setup.isDryRun) {
    notes.line(`Would make ${kind} token of system user ${wish.systemUserId} and store it in ${location}.`);
    if (setup.isJson) out.line(JSON.stringify({ stored: false }));
    return 0;
  }
  const adminToken = await requireAdminToken(context);
  const others = (0,_chunk_573FYDOC_js__WEBPACK_IMPORTED_MODULE_30__/* .otherLocations */ .t)(config).length;
  const more = others === 0 ? "" : ` and ${(0,_chunk_OIRZCA2N_js__WEBPACK_IMPORTED_MODULE_14__/* .count */ .U9)(others, "more place")}`;
  await (0,_chunk_TVH6FFKV_js__WEBPACK_IMPORTED_MODULE_2__/* .confirmWrite */ .ou)(
    `Make ${kind} token of system user ${wish.systemUserId}, and store it in ${location}${more}?`,
    isAgreed,
    terminal
  );
  const progress = terminal.progress("Making the token and checking it \u2026");
  const made = await mint(setup, wish, adminToken, context).finally(() => progress.stop());
  const { facts, at } = made.proof;
  const brought = { facts, at, who: {} };
  (0,_chunk_MNKDIQRO_js__WEBPACK_IMPORTED_MODULE_0__/* .showFacts */ .nM)(brought, setup, context);
  try {
    (0,_chunk_MNKDIQRO_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(made, seen.token, config, {
      isKindChosen: true,
      isUserAgreed: config.policy.expectedUserId === void 0
    });
  } catch (error) {
    if (error instanceof _chunk_3PUP4PON_js__WEBPACK_IMPORTED_MODULE_1__/* .LoginStopped */ .xr) throw new _chunk_3PUP4PON_js__WEBPACK_IMPORTED_MODULE_1__/* .LoginStopped */ .xr(withLeftover(error.problem));
    throw error;
  }
  const report = await (0,_chunk_MNKDIQRO_js__WEBPACK_IMPORTED_MODULE_0__/* .storeToken */ .Lc)(setup, seen, made, context);
  return (0,_chunk_MNKDIQRO_js__WEBPACK_IMPORTED_MODULE_0__/* .tellStored */ .Fy)(setup, brought, report, context);
}
var ADMIN_TOKEN_HINT = "A token of a business admin, or of an admin system user, made with this app and business_management: it makes the new token and is not stored.";
function requireAdminToken({ env, terminal }) {
  const value = (env.META_ADMIN_TOKEN ?? "").trim();
  return (0,_chunk_ZKRCONGF_js__WEBPACK_IMPORTED_MODULE_11__/* .requireSecret */ .ew)(
    {
      given: value === "" ? void 0 : (0,_chunk_IEZ6FYOA_js__WEBPACK_IMPORTED_MODULE_18__/* .requireSecretValue */ .pA)("META_ADMIN_TOKEN", value, ADMIN_TOKEN_HINT),
      variable: "META_ADMIN_TOKEN",
      question: "Token of a business admin",
      hint: ADMIN_TOKEN_HINT
    },
    terminal
  );
}
var MINT_MS = 3e4;
async function mint(setup, wish, adminToken, context) {
  const { options, config } = setup;
  const { runtime } = context;
  const client = (0,_chunk_54TKCRZ4_js__WEBPACK_IMPORTED_MODULE_17__/* .createMetaClient */ .JF)({
    runtime,
    budget: (0,_chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_28__/* .startBudget */ .cg)(MINT_MS, runtime.now),
    baseUrl: options.graphApiUrl,
    version: options.graphApiVersion
  });
  const result = await mintSystemUserToken(client, { app: (0,_chunk_WLBEVJMH_js__WEBPACK_IMPORTED_MODULE_16__/* .appOf */ .XH)(config), adminToken, ...wish });
  if (result.kind !== "issued") throw notMade(result);
  const made = (0,_chunk_MNKDIQRO_js__WEBPACK_IMPORTED_MODULE_0__/* .proved */ .tT)(result.token, await (0,_chunk_MNKDIQRO_js__WEBPACK_IMPORTED_MODULE_0__/* .enter */ .Ve)(setup, context).meta.inspect(config, result.token));
  if (made.proof.facts.kind !== "system-user") {
    throw new _chunk_3PUP4PON_js__WEBPACK_IMPORTED_MODULE_1__/* .LoginStopped */ .xr(withLeftover((0,_chunk_3PUP4PON_js__WEBPACK_IMPORTED_MODULE_1__/* .stopFor */ .aq)("new-token-other-kind").problem));
  }
  return made;
}
function notMade(result) {
  switch (result.kind) {
    case "must-expire":
      return new _chunk_3PUP4PON_js__WEBPACK_IMPORTED_MODULE_1__/* .LoginStopped */ .xr({
        reason: "request-refused",
        title: "This business may not have never-ending tokens",
        what: "Meta lets this business make only system user tokens that end after 60 days.",
        hint: "Start the command again with --sixty-days. The daily run renews such a token without a person.",
        trace: result.trace
      });
    case "declined":
      return new _chunk_3PUP4PON_js__WEBPACK_IMPORTED_MODULE_1__/* .LoginStopped */ .xr({
        reason: "request-refused",
        title: "Meta did not make the token",
        what: "The admin token may not manage this system user, or the app is not installed for it, or a permission is not granted to the app.",
        hint: "On https://business.facebook.com/settings/system-users, check the ID and assign the app to the system user. META_ADMIN_TOKEN has to be of a business admin, of the same app, with business_management.",
        trace: result.trace
      });
    case "refused":
    case "doubt":
      return (0,_chunk_3PUP4PON_js__WEBPACK_IMPORTED_MODULE_1__/* .stopFor */ .aq)(result.reason, result.trace);
  }
}
var HINTS = {
  "new-token-lacks-scopes": "Nothing was stored. Start again with --scope naming all that is needed; the app must be granted each of them.",
  "new-token-other-kind": "Nothing was stored. Check --system-user: what Meta made is no token of a system user."
};
function withLeftover(problem) {
  return {
    ...problem,
    hint: `${HINTS[problem.reason] ?? problem.hint} The token that was made is stored nowhere; "Revoke tokens" beside the system user ends it with all others.`
  };
}



/***/ })

};
