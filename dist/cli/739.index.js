export const id = 739;
export const ids = [739];
export const modules = {

/***/ 88:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ confirmWrite)
/* harmony export */ });
/* harmony import */ var _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2202);
/* harmony import */ var _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9942);



// src/cli/confirm.ts
async function confirmWrite(question, isSaid, terminal) {
  if (isSaid === true) return;
  if (!terminal.isInteractive) {
    throw new _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      "--yes",
      "is needed where nobody can be asked: this command writes.",
      "Add --yes, or --dry-run to see what would be done."
    );
  }
  if (!await terminal.askYesNo(question, true)) throw new _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ();
}




/***/ }),

/***/ 1739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemUser: () => (/* binding */ systemUser)
/* harmony export */ });
/* harmony import */ var _chunk_5PZIAZXF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2264);
/* harmony import */ var _chunk_UFNIJP7A_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5365);
/* harmony import */ var _chunk_RPIH22EM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7740);
/* harmony import */ var _chunk_64PGBZEJ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3493);
/* harmony import */ var _chunk_KLV6OGKN_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2881);
/* harmony import */ var _chunk_W2NBDARD_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7249);
/* harmony import */ var _chunk_KQ2PAEEL_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88);
/* harmony import */ var _chunk_PNIT3VEH_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1134);
/* harmony import */ var _chunk_2SQY5HZ7_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7014);
/* harmony import */ var _chunk_XCBX4QK4_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4094);
/* harmony import */ var _chunk_3JUAD2KU_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8612);
/* harmony import */ var _chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6603);
/* harmony import */ var _chunk_TRB2F5EZ_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3201);
/* harmony import */ var _chunk_B2S3CGZK_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1434);
/* harmony import */ var _chunk_LKCZDXEC_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9569);
/* harmony import */ var _chunk_A4DZUHC6_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3422);
/* harmony import */ var _chunk_2AYTLE5X_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(631);
/* harmony import */ var _chunk_FYJTQSD6_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(7604);
/* harmony import */ var _chunk_H632VKBM_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(848);
/* harmony import */ var _chunk_3QXWLQJN_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9995);
/* harmony import */ var _chunk_EPC2CMAT_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6040);
/* harmony import */ var _chunk_AZKXELMV_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8679);
/* harmony import */ var _chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(106);
/* harmony import */ var _chunk_MLOVMMHN_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2437);
/* harmony import */ var _chunk_GMKZNO34_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(3308);
/* harmony import */ var _chunk_SF26MNQT_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(862);
/* harmony import */ var _chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(5163);
/* harmony import */ var _chunk_BMJZUXYB_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(6182);
/* harmony import */ var _chunk_U6I6BOAW_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(5758);
/* harmony import */ var _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(2202);
/* harmony import */ var _chunk_R3OL7Z5T_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(5165);
/* harmony import */ var _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(9942);
/* harmony import */ var _chunk_GKFOO4HZ_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(5469);
/* harmony import */ var _chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(3601);
/* harmony import */ var _chunk_AYCVR3WZ_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(752);
/* harmony import */ var _chunk_QUASB7JS_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(4087);
/* harmony import */ var _chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(2031);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(5313);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(7492);
/* harmony import */ var _chunk_OMZLGOPY_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(7646);
/* harmony import */ var _chunk_JYKV3UBK_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(2622);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(3659);
/* harmony import */ var _chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(1913);
/* harmony import */ var _chunk_YUQ7XHZQ_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(8858);




















































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
        appsecret_proof: (0,_chunk_3JUAD2KU_js__WEBPACK_IMPORTED_MODULE_10__/* .appSecretProof */ .oI)(request.app.secret, request.adminToken),
        business_app: request.app.id,
        scope: request.scopes.join(","),
        set_token_expires_in_60_days: request.sixtyDays ? "true" : void 0
      },
      once: true
    })
  );
}
function readSystemUserToken(answer) {
  const tokenResponse = (0,_chunk_B2S3CGZK_js__WEBPACK_IMPORTED_MODULE_13__/* .readTokenResponse */ .jz)(answer);
  return tokenResponse.kind === "declined" && answer.kind === "error" && answer.error.says === "must-expire" ? { kind: "must-expire", trace: answer.trace } : tokenResponse;
}

// src/cli/system-user.ts
async function systemUser(flags, context) {
  try {
    const isAsked = context.terminal.isInteractive;
    const setup = await (0,_chunk_RPIH22EM_js__WEBPACK_IMPORTED_MODULE_2__/* .readStorageSetup */ .Jb)(flags, context, isAsked ? [] : mintNeeds(flags, context));
    const request = await readMintRequest(flags, context);
    return await mintAndStore(setup, request, (0,_chunk_5PZIAZXF_js__WEBPACK_IMPORTED_MODULE_0__/* .startWork */ .CB)(context));
  } catch (error) {
    if (error instanceof _chunk_RPIH22EM_js__WEBPACK_IMPORTED_MODULE_2__/* .LoginStopped */ .xr) return (0,_chunk_5PZIAZXF_js__WEBPACK_IMPORTED_MODULE_0__/* .tellProblem */ .JW)(error, flags, context);
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
  const ask = async (given, question, usual) => given ?? (terminal.isInteractive ? await terminal.askText(question, usual) : void 0);
  const id = await ask(systemUser2, `ID of the system user (${SYSTEM_USERS})`, "");
  const scope = await ask(typed, "Permissions of the token", "ads_read");
  const systemUserId = (0,_chunk_RPIH22EM_js__WEBPACK_IMPORTED_MODULE_2__/* .readId */ .wh)("--system-user", id, "100012345678901");
  if (systemUserId === void 0) {
    throw new _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_30__/* .InputError */ .dz(
      "--system-user",
      "is missing: the ID of the system user.",
      `You can find it on ${SYSTEM_USERS}. Example: --system-user 100012345678901`
    );
  }
  const scopes = (0,_chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_30__/* .readScopes */ .Q9)("--scope", typeof scope === "string" ? scope : "");
  if (scopes.length === 0) {
    throw new _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_30__/* .InputError */ .dz(
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
  const observed = await (0,_chunk_5PZIAZXF_js__WEBPACK_IMPORTED_MODULE_0__/* .look */ .Op)(setup, context);
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
  const others = (0,_chunk_FYJTQSD6_js__WEBPACK_IMPORTED_MODULE_43__/* .otherLocations */ .t$)(config).length;
  const more = others === 0 ? "" : ` and ${(0,_chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_25__/* .count */ .U9)(others, "more place")}`;
  await (0,_chunk_KQ2PAEEL_js__WEBPACK_IMPORTED_MODULE_6__/* .confirmWrite */ .o)(
    `Make ${kind} token of system user ${request.systemUserId}, and store it in ${location}${more}?`,
    isAgreed,
    terminal
  );
  const progress = terminal.progress("Making the token and checking it \u2026");
  const made = await mint(setup, request, adminToken, context).finally(() => progress.stop());
  const { facts, at } = made.inspection;
  const result = { facts, at, who: {} };
  (0,_chunk_5PZIAZXF_js__WEBPACK_IMPORTED_MODULE_0__/* .showFacts */ .nM)(result, setup, context);
  try {
    (0,_chunk_5PZIAZXF_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(made, observed.token, config, {
      anyKind: true,
      anyUser: config.policy.expectedUserId === void 0
    });
  } catch (error) {
    if (error instanceof _chunk_RPIH22EM_js__WEBPACK_IMPORTED_MODULE_2__/* .LoginStopped */ .xr) throw new _chunk_RPIH22EM_js__WEBPACK_IMPORTED_MODULE_2__/* .LoginStopped */ .xr(withLeftover(error.problem));
    throw error;
  }
  const report = await (0,_chunk_5PZIAZXF_js__WEBPACK_IMPORTED_MODULE_0__/* .storeToken */ .Lc)(setup, observed, made, context);
  return (0,_chunk_5PZIAZXF_js__WEBPACK_IMPORTED_MODULE_0__/* .tellStored */ .Fy)(setup, result, report, context);
}
var ADMIN_TOKEN_HINT = "A token of a business admin, or of an admin system user, made with this app and business_management: it makes the new token and is not stored.";
function requireAdminToken({ env, terminal }) {
  const value = (env.META_ADMIN_TOKEN ?? "").trim();
  return (0,_chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_11__/* .requireSecret */ .ew)(
    {
      given: value === "" ? void 0 : (0,_chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_30__/* .requireSecretValue */ .pA)("META_ADMIN_TOKEN", value, ADMIN_TOKEN_HINT),
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
  const client = (0,_chunk_3JUAD2KU_js__WEBPACK_IMPORTED_MODULE_10__/* .connectGraph */ .H4)(options, context.runtime, MINT_MS);
  const response = await mintSystemUserToken(client, { app: (0,_chunk_3JUAD2KU_js__WEBPACK_IMPORTED_MODULE_10__/* .appOf */ .XH)(config), adminToken, ...request });
  if (response.kind !== "issued") throw notMade(response);
  const made = (0,_chunk_5PZIAZXF_js__WEBPACK_IMPORTED_MODULE_0__/* .requireVerified */ .YT)(await (0,_chunk_A4DZUHC6_js__WEBPACK_IMPORTED_MODULE_15__/* .verify */ .MX)(config, response, (0,_chunk_5PZIAZXF_js__WEBPACK_IMPORTED_MODULE_0__/* .enter */ .Ve)(setup, context)));
  if (made.inspection.facts.kind !== "system-user") {
    throw new _chunk_RPIH22EM_js__WEBPACK_IMPORTED_MODULE_2__/* .LoginStopped */ .xr(withLeftover((0,_chunk_RPIH22EM_js__WEBPACK_IMPORTED_MODULE_2__/* .stopFor */ .J4)("new-token-other-kind").problem));
  }
  return made;
}
function notMade(response) {
  switch (response.kind) {
    case "must-expire":
      return (0,_chunk_RPIH22EM_js__WEBPACK_IMPORTED_MODULE_2__/* .stopFor */ .J4)("system-user-must-expire", response.trace);
    case "declined":
      return (0,_chunk_RPIH22EM_js__WEBPACK_IMPORTED_MODULE_2__/* .stopFor */ .J4)("system-user-declined", response.trace);
    case "refused":
    case "doubt":
      return (0,_chunk_RPIH22EM_js__WEBPACK_IMPORTED_MODULE_2__/* .stopFor */ .J4)(response.reason, response.trace);
  }
}
function withLeftover(problem) {
  return { ...problem, hint: unstoredHint(problem.reason, problem.hint) };
}



/***/ })

};
