export const id = 311;
export const ids = [311];
export const modules = {

/***/ 7504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ logInWithBrowser),
/* harmony export */   o: () => (/* binding */ NOBODY)
/* harmony export */ });
/* harmony import */ var _chunk_HVV6XJBL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4431);
/* harmony import */ var _chunk_4ZAOIO6S_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5172);
/* harmony import */ var _chunk_3QXWLQJN_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9995);
/* harmony import */ var _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2202);
/* harmony import */ var _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9942);
/* harmony import */ var _chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3601);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8474);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7067);
/* harmony import */ var _hono_node_server__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4735);
/* harmony import */ var hono__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8934);







// src/cli/login/listener.ts





// src/cli/login/screen.ts
function createScreen() {
  let page = { kind: "checking" };
  let number = 1;
  let isExpected = false;
  let lastWasSeen = false;
  const waiting = /* @__PURE__ */ new Set();
  const wake = () => {
    for (const resume of waiting) resume();
  };
  const until = (isDone, mostMs) => new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      waiting.delete(look);
      resolve();
    };
    const look = () => {
      if (isDone()) finish();
    };
    const timer = setTimeout(finish, mostMs).unref();
    waiting.add(look);
    look();
  });
  const seen = () => {
    if ((0,_chunk_HVV6XJBL_js__WEBPACK_IMPORTED_MODULE_0__/* .isLast */ .NE)(page)) lastWasSeen = true;
    wake();
  };
  return {
    show: (next) => {
      page = next;
      number++;
      wake();
    },
    expectBrowser: () => {
      isExpected = true;
    },
    document: () => {
      seen();
      return (0,_chunk_HVV6XJBL_js__WEBPACK_IMPORTED_MODULE_0__/* .pageDocument */ .z8)(page, number);
    },
    next: async (after, holdMs) => {
      await until(() => number > after, holdMs);
      seen();
      return (0,_chunk_HVV6XJBL_js__WEBPACK_IMPORTED_MODULE_0__/* .pageUpdate */ .Le)(page, number);
    },
    lastSeen: (mostMs) => until(() => !isExpected || lastWasSeen, mostMs)
  };
}

// src/cli/login/listener.ts
var LOGIN_PATH = "/refresh-meta-token/login";
var STRANGER_PATH = "/refresh-meta-token/other-login";
var LONGEST_HOLD_MS = 2e4;
var LAST_PAGE_MS = 3e3;
var LAST_ANSWERS_MS = 1e3;
var STRANGER = {
  kind: "failed",
  title: "Not the login that the terminal waits for",
  what: "Meta sent you back without the mark (state) of the login that was started last. It was not used, and nothing was stored.",
  hint: "Go back to the terminal and use the address that it shows now."
};
var NOTHING_YET = {
  kind: "failed",
  title: "No login has come back yet",
  what: "refresh-meta-token waits at this address for Meta's login.",
  hint: "Open the address that the terminal shows. Meta then brings you back here."
};
function isLoopbackRedirect(redirectUri) {
  const { protocol, hostname } = new URL(redirectUri);
  return protocol === "http:" && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
}
async function listen(options) {
  const { hostname, port } = new URL(options.redirectUri);
  const screen = createScreen();
  let settle = () => {
  };
  const answer = new Promise((resolve) => {
    settle = resolve;
  });
  const handle = (0,_hono_node_server__WEBPACK_IMPORTED_MODULE_8__/* .getRequestListener */ .SE)(createApp(options, screen, settle).fetch, {
    overrideGlobalObjects: false
  });
  const servers = await openPort(hostname, port === "" ? 80 : Number(port), (request, response) => {
    void handle(request, response);
  });
  return {
    answer,
    show: screen.show,
    close: async () => {
      await screen.lastSeen(LAST_PAGE_MS);
      await Promise.all(servers.map(stop));
    }
  };
}
function createApp(options, screen, settle) {
  const expected = new URL(options.redirectUri);
  const app = new hono__WEBPACK_IMPORTED_MODULE_9__/* .Hono */ .$();
  app.use(async (context, next) => {
    if (new URL(context.req.url).host !== expected.host) return context.text("Not here.", 421);
    await next();
    context.header("cache-control", "no-store");
    context.header("connection", "close");
    context.header("referrer-policy", "no-referrer");
    context.header("x-content-type-options", "nosniff");
    context.header("content-security-policy", (0,_chunk_HVV6XJBL_js__WEBPACK_IMPORTED_MODULE_0__/* .contentSecurityPolicy */ .A8)());
    return void 0;
  });
  app.get(LOGIN_PATH, (context) => context.html(screen.document()));
  app.get(
    `${LOGIN_PATH}/next`,
    async (context) => context.json(await screen.next(Number(context.req.query("after")), LONGEST_HOLD_MS))
  );
  app.get(STRANGER_PATH, (context) => context.html((0,_chunk_HVV6XJBL_js__WEBPACK_IMPORTED_MODULE_0__/* .pageDocument */ .z8)(STRANGER, 1)));
  app.get("*", (context) => {
    const { pathname, search } = new URL(context.req.url);
    if (pathname !== expected.pathname) return context.text("Nothing here.", 404);
    const answer = (0,_chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_4__/* .readAuthorizationResponse */ .F2)(search);
    if (answer.kind === "failure" && answer.reason === "login-unreadable")
      return context.html((0,_chunk_HVV6XJBL_js__WEBPACK_IMPORTED_MODULE_0__/* .pageDocument */ .z8)(NOTHING_YET, 1));
    if (answer.returnedState !== options.state) {
      options.onStranger();
      return leave(context, STRANGER_PATH);
    }
    screen.expectBrowser();
    settle(answer);
    return leave(context, LOGIN_PATH);
  });
  return app;
}
function leave(context, path) {
  return context.redirect(`${path}#`, 303);
}
async function openPort(hostname, port, handle) {
  const hosts = hostname === "localhost" ? ["127.0.0.1", "::1"] : [hostname.replace(/^\[|\]$/g, "")];
  const servers = [];
  try {
    for (const host of hosts) {
      const server = (0,node_http__WEBPACK_IMPORTED_MODULE_7__.createServer)(handle).listen(port, host);
      try {
        await (0,node_events__WEBPACK_IMPORTED_MODULE_6__.once)(server, "listening");
        servers.push(server);
      } catch (error) {
        const hasOther = servers.length > 0;
        if (!(hasOther && /^E(ADDRNOTAVAIL|AFNOSUPPORT)$/.test(systemCode(error)))) throw error;
      }
    }
  } catch (error) {
    await Promise.all(servers.map(stop));
    throw portError(port, systemCode(error));
  }
  return servers;
}
function portError(port, code) {
  const hint = `Free the port, or choose another with --redirect-uri http://localhost:8321/. Outside development mode, Meta accepts only what the app's "Valid OAuth Redirect URIs" list.`;
  switch (code) {
    case "EADDRINUSE":
      return new _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz("--redirect-uri", `port ${port} is in use by another program.`, hint);
    case "EACCES":
      return new _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz("--redirect-uri", `this user may not listen at port ${port}.`, hint);
    default:
      return new _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz("--redirect-uri", `port ${port} cannot be opened (${code}).`, hint);
  }
}
function systemCode(error) {
  const { code } = error ?? {};
  return typeof code === "string" ? code : "unknown";
}
async function stop(server) {
  const closed = (0,node_events__WEBPACK_IMPORTED_MODULE_6__.once)(server, "close");
  server.close();
  const timer = setTimeout(() => server.closeAllConnections(), LAST_ANSWERS_MS);
  await closed;
  clearTimeout(timer);
}

// src/cli/login/browser.ts
var NOBODY = { show: () => {
}, close: async () => {
} };
async function logInWithBrowser(request, context) {
  const isHere = isLoopbackRedirect(request.redirectUri);
  return isHere ? receive(request, context) : paste(request, context);
}
async function receive(request, context) {
  const { notes } = context.terminal;
  let hadStranger = false;
  const onStranger = () => {
    if (hadStranger) return;
    hadStranger = true;
    notes.line("A login came back that this command did not start. It was not used; still waiting.");
  };
  const listener = await listen({ redirectUri: request.redirectUri, state: request.state, onStranger });
  const browser = {
    show: (page) => listener.show(JSON.parse(context.redact(JSON.stringify(page)))),
    close: listener.close
  };
  try {
    await showDialog(request, context);
    notes.line(PASTE_BESIDE);
    const pasted = (signal) => pastedBeside(request, onStranger, context, signal);
    const answer = await waitFor(listener, pasted, request.limitMs, context);
    if (answer === "nothing") throw (0,_chunk_4ZAOIO6S_js__WEBPACK_IMPORTED_MODULE_1__/* .stopFor */ .J4)(hadStranger ? "state-wrong" : "no-answer");
    return { login: requireCode(answer), browser };
  } catch (error) {
    if (error instanceof _chunk_4ZAOIO6S_js__WEBPACK_IMPORTED_MODULE_1__/* .LoginStopped */ .xr) {
      const { title, what, hint } = error.problem;
      browser.show({ kind: "failed", title, what, hint });
    }
    await browser.close();
    throw error;
  }
}
async function showDialog(request, context) {
  const { notes } = context.terminal;
  const address = (0,_chunk_3QXWLQJN_js__WEBPACK_IMPORTED_MODULE_2__/* .buildDialogUrl */ .c)(request);
  const isOpen = request.opensBrowser && await (0,_chunk_HVV6XJBL_js__WEBPACK_IMPORTED_MODULE_0__/* .openBrowser */ .ph)(context.redact(address));
  notes.line(
    isOpen ? `Your browser opens ${loginName(request.platform)}. If it does not, open:` : "Open this address in a browser:"
  );
  notes.line();
  notes.line(notes.paint("underline", address));
  notes.line();
}
function loginName(platform) {
  return platform === "facebook" ? "Meta's login" : `${(0,_chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_5__/* .ofPlatform */ .fM)(platform)} login`;
}
async function waitFor(listener, pasted, limitMs, { terminal, interruption }) {
  return interruption.during(async (signal) => {
    const over = new AbortController();
    const progress = terminal.progress(`Waiting for the login (${Math.round(limitMs / 6e4)} minutes) \u2026`);
    let timer;
    try {
      return await Promise.race([
        listener.answer,
        pasted(over.signal),
        new Promise((resolve) => {
          timer = setTimeout(() => resolve("nothing"), limitMs);
        }),
        new Promise((_, reject) => {
          signal.addEventListener("abort", () => reject(new _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_3__/* .Cancelled */ .cJ()), { once: true });
        })
      ]);
    } finally {
      clearTimeout(timer);
      over.abort();
      progress.stop();
    }
  });
}
var PASTE_BESIDE = "If the browser ends on a page that does not load (over SSH, in a codespace or a container), paste its address here; it is not shown.";
var MOST_UNREADABLE = 20;
async function pastedBeside({ redirectUri, state }, onStranger, { terminal }, signal) {
  let unreadable = 0;
  for await (const line of terminal.readLines(signal)) {
    const answer = (0,_chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_4__/* .readAuthorizationResponse */ .F2)(line);
    if (answer.kind === "failure" && answer.reason === "login-unreadable") {
      if (line.trim() === "") continue;
      if (++unreadable === 1)
        terminal.notes.line("There is no code in that. Paste the whole address; still waiting.");
      if (unreadable === MOST_UNREADABLE) break;
      continue;
    }
    const isBare = answer.kind === "failure" ? answer.returnedState === void 0 : !answer.hasAddress;
    const isHere = answer.kind === "failure" || (0,_chunk_4ZAOIO6S_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfRedirect */ .aq)(answer, redirectUri);
    if (isBare || isHere && answer.returnedState === state) return answer;
    onStranger();
  }
  return new Promise(() => {
  });
}
async function paste(request, context) {
  const { terminal } = context;
  await showDialog(request, context);
  terminal.notes.line(
    `Log in there. The browser ends on ${request.redirectUri} with a code in its address; its page need not load.`
  );
  if (request.platform !== "facebook") terminal.notes.line(ERROR_PAGE_HINT);
  const pasted = terminal.isInteractive ? await terminal.askHidden("Paste that whole address, from the browser's address bar (it is not shown)") : await terminal.readInput();
  const answer = (0,_chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_4__/* .readAuthorizationResponse */ .F2)(pasted);
  const login = requireCode(answer);
  if (login.hasAddress) {
    if (!(0,_chunk_4ZAOIO6S_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfRedirect */ .aq)(login, request.redirectUri)) throw (0,_chunk_4ZAOIO6S_js__WEBPACK_IMPORTED_MODULE_1__/* .stopFor */ .J4)("address-of-other-origin");
    if (login.returnedState === void 0) throw (0,_chunk_4ZAOIO6S_js__WEBPACK_IMPORTED_MODULE_1__/* .stopFor */ .J4)("state-missing");
    if (login.returnedState !== request.state) throw (0,_chunk_4ZAOIO6S_js__WEBPACK_IMPORTED_MODULE_1__/* .stopFor */ .J4)("state-wrong");
  }
  return { login, browser: NOBODY };
}
var ERROR_PAGE_HINT = "If an error is shown instead, paste its text (on Threads the whole JSON) here.";
function requireCode(response) {
  if (response.kind === "code") return response;
  throw (0,_chunk_4ZAOIO6S_js__WEBPACK_IMPORTED_MODULE_1__/* .stopFor */ .J4)((0,_chunk_4ZAOIO6S_js__WEBPACK_IMPORTED_MODULE_1__/* .dialogFailure */ .nF)(response), (0,_chunk_4ZAOIO6S_js__WEBPACK_IMPORTED_MODULE_1__/* .dialogTrace */ .QU)(response));
}




/***/ }),

/***/ 4692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   login: () => (/* binding */ login)
/* harmony export */ });
/* harmony import */ var _chunk_JESDKJQU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7504);
/* harmony import */ var _chunk_HVV6XJBL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4431);
/* harmony import */ var _chunk_K6GCEKBY_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2511);
/* harmony import */ var _chunk_DNTITX4D_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2088);
/* harmony import */ var _chunk_4ZAOIO6S_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5172);
/* harmony import */ var _chunk_64PGBZEJ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3493);
/* harmony import */ var _chunk_KLV6OGKN_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2881);
/* harmony import */ var _chunk_W2NBDARD_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7249);
/* harmony import */ var _chunk_KQ2PAEEL_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88);
/* harmony import */ var _chunk_PNIT3VEH_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1134);
/* harmony import */ var _chunk_2SQY5HZ7_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7014);
/* harmony import */ var _chunk_E3ZZEC5B_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7790);
/* harmony import */ var _chunk_AJI4GYDN_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4245);
/* harmony import */ var _chunk_43HSYZBE_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6603);
/* harmony import */ var _chunk_TRB2F5EZ_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3201);
/* harmony import */ var _chunk_R5A76QHZ_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1851);
/* harmony import */ var _chunk_7ZF2VDEN_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7509);
/* harmony import */ var _chunk_HC7OKCWD_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4051);
/* harmony import */ var _chunk_A4DZUHC6_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3422);
/* harmony import */ var _chunk_WLURDGSV_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7901);
/* harmony import */ var _chunk_FYJTQSD6_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(7604);
/* harmony import */ var _chunk_H632VKBM_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(848);
/* harmony import */ var _chunk_3QXWLQJN_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(9995);
/* harmony import */ var _chunk_EPC2CMAT_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(6040);
/* harmony import */ var _chunk_AZKXELMV_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(8679);
/* harmony import */ var _chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(106);
/* harmony import */ var _chunk_MLOVMMHN_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(2437);
/* harmony import */ var _chunk_GMKZNO34_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(3308);
/* harmony import */ var _chunk_SF26MNQT_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(862);
/* harmony import */ var _chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(5163);
/* harmony import */ var _chunk_BMJZUXYB_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(6182);
/* harmony import */ var _chunk_U6I6BOAW_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(5758);
/* harmony import */ var _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(2202);
/* harmony import */ var _chunk_R3OL7Z5T_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(5165);
/* harmony import */ var _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(9942);
/* harmony import */ var _chunk_YBKOLYV6_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(2683);
/* harmony import */ var _chunk_GKFOO4HZ_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(5469);
/* harmony import */ var _chunk_ZRHTYEP2_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(3601);
/* harmony import */ var _chunk_5FLHDHIR_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(325);
/* harmony import */ var _chunk_SSPKVQBC_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(4172);
/* harmony import */ var _chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(2031);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(5313);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(7492);
/* harmony import */ var _chunk_3Y2WMDBS_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(6496);
/* harmony import */ var _chunk_JYKV3UBK_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(2622);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(3659);
/* harmony import */ var _chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(1913);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(2184);
/* harmony import */ var _chunk_YUQ7XHZQ_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(8858);























































// src/meta/me.ts
async function askMe(client, token, proof) {
  return readMe(
    await client.request({
      method: "GET",
      path: "/me",
      bearer: token,
      query: { fields: "id,name", appsecret_proof: proof }
    })
  );
}
function readMe(answer) {
  const { trace } = answer;
  if (answer.kind !== "ok") return { kind: "failed", failure: (0,_chunk_SSPKVQBC_js__WEBPACK_IMPORTED_MODULE_37__/* .failureOf */ .g5)(answer), trace };
  const read = (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_43__/* .safeParse */ .xL)(MeBody, answer.body, _chunk_YUQ7XHZQ_js__WEBPACK_IMPORTED_MODULE_44__/* .AT_FIRST */ .xk);
  if (!read.success) {
    return { kind: "failed", failure: { kind: "doubt", reason: "meta-unintelligible" }, trace };
  }
  const { id, name } = read.output;
  return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_45__/* .present */ .E)({ kind: "known", id, name });
}
var MeBody = (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_43__/* .object */ .Ik)({ id: _chunk_SSPKVQBC_js__WEBPACK_IMPORTED_MODULE_37__.Id, name: (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_43__/* .fallback */ .Np)((0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_43__/* .optional */ .lq)((0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_43__/* .string */ .Yj)()), void 0) });

// src/meta/permissions.ts
async function grantedPermissions(client, token, proof) {
  return readPermissions(
    await client.request({
      method: "GET",
      path: "/me/permissions",
      bearer: token,
      query: { limit: "500", appsecret_proof: proof }
    })
  );
}
function readPermissions(answer) {
  const { trace } = answer;
  if (answer.kind !== "ok") return { kind: "failed", failure: (0,_chunk_SSPKVQBC_js__WEBPACK_IMPORTED_MODULE_37__/* .failureOf */ .g5)(answer), trace };
  const read = (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_43__/* .safeParse */ .xL)(PermissionsBody, answer.body, _chunk_YUQ7XHZQ_js__WEBPACK_IMPORTED_MODULE_44__/* .AT_FIRST */ .xk);
  if (!read.success) {
    return { kind: "failed", failure: { kind: "doubt", reason: "meta-unintelligible" }, trace };
  }
  const withStatus = (wanted) => read.output.data.filter(({ status }) => status.toLowerCase() === wanted).map(({ permission }) => permission);
  return {
    kind: "known",
    granted: withStatus("granted"),
    declined: withStatus("declined"),
    expired: withStatus("expired")
  };
}
var PermissionsBody = (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_43__/* .object */ .Ik)({
  data: (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_43__/* .array */ .YO)((0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_43__/* .object */ .Ik)({ permission: (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_43__/* .pipe */ .Fs)((0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_43__/* .string */ .Yj)(), (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_43__/* .regex */ .yG)(/^\w{1,100}$/)), status: (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_43__/* .string */ .Yj)() }))
});

// src/cli/login/who.ts
var MOST_MS = 2e4;
async function askWho(token, { platform, app }, options, { runtime }) {
  if (platform !== "facebook") {
    const graphApiUrl = platform === "instagram" ? options.instagramApiUrl : options.threadsApiUrl;
    const name = await (0,_chunk_R5A76QHZ_js__WEBPACK_IMPORTED_MODULE_15__/* .askUsername */ .Op)(
      (0,_chunk_AJI4GYDN_js__WEBPACK_IMPORTED_MODULE_12__/* .connectGraph */ .H4)({ ...options, graphApiUrl }, runtime, MOST_MS),
      platform,
      token
    );
    return (0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_45__/* .present */ .E)({ name });
  }
  const client = (0,_chunk_AJI4GYDN_js__WEBPACK_IMPORTED_MODULE_12__/* .connectGraph */ .H4)(options, runtime, MOST_MS);
  if (app === void 0) return {};
  const proof = (0,_chunk_AJI4GYDN_js__WEBPACK_IMPORTED_MODULE_12__/* .appSecretProof */ .oI)(app.secret, token);
  const [me, permissions] = await Promise.all([
    askMe(client, token, proof),
    grantedPermissions(client, token, proof)
  ]);
  return {
    ...me.kind === "known" && me.name !== void 0 ? { name: me.name } : {},
    ...permissions.kind === "known" ? { declined: permissions.declined } : {}
  };
}

// src/cli/login.ts
var LIMIT_MS = 5 * 6e4;
async function login(flags, context) {
  try {
    if (flags.inActions === true) {
      const { logInThroughActions } = await __webpack_require__.e(/* import() */ 72).then(__webpack_require__.bind(__webpack_require__, 8072));
      return await logInThroughActions(flags, context, LIMIT_MS);
    }
    return await logInHere(await (0,_chunk_4ZAOIO6S_js__WEBPACK_IMPORTED_MODULE_4__/* .readLoginSetup */ .D)(flags, context), (0,_chunk_K6GCEKBY_js__WEBPACK_IMPORTED_MODULE_2__/* .startWork */ .CB)(context));
  } catch (error) {
    if (error instanceof _chunk_4ZAOIO6S_js__WEBPACK_IMPORTED_MODULE_4__/* .LoginStopped */ .xr) return (0,_chunk_K6GCEKBY_js__WEBPACK_IMPORTED_MODULE_2__/* .tellProblem */ .JW)(error, flags, context);
    throw error;
  }
}
async function logInHere(setup, context) {
  const observed = await (0,_chunk_K6GCEKBY_js__WEBPACK_IMPORTED_MODULE_2__/* .look */ .Op)(setup, context);
  if (asksForUser(setup, observed) && !context.terminal.isInteractive) throw (0,_chunk_4ZAOIO6S_js__WEBPACK_IMPORTED_MODULE_4__/* .stopFor */ .J4)("identity-unknown");
  const scopes = await requestedScopes(setup, observed, context);
  const { login: login2, browser } = await askPerson(setup, scopes, context);
  return informing(browser, async () => {
    const token = await takeToken(setup, login2, scopes, context);
    const { made, result } = await describe(setup, observed, token, context);
    (0,_chunk_K6GCEKBY_js__WEBPACK_IMPORTED_MODULE_2__/* .showFacts */ .nM)(result, setup, context);
    await agree(setup, observed, made, result, browser, context);
    if (setup.isDryRun) return finishDryRun(setup, result, browser, context);
    const report = await (0,_chunk_K6GCEKBY_js__WEBPACK_IMPORTED_MODULE_2__/* .storeToken */ .Lc)(setup, observed, made, context);
    browser.show(report.refreshed ? storedPage(setup, result) : NOT_STORED);
    return (0,_chunk_K6GCEKBY_js__WEBPACK_IMPORTED_MODULE_2__/* .tellStored */ .Fy)(setup, result, report, context);
  });
}
async function askPerson({ clientToken, dialog }, scopes, context) {
  if (clientToken !== void 0) return { login: { kind: "device", clientToken }, browser: _chunk_JESDKJQU_js__WEBPACK_IMPORTED_MODULE_0__/* .NOBODY */ .o };
  const state = (0,_chunk_YBKOLYV6_js__WEBPACK_IMPORTED_MODULE_46__/* .randomBytes */ .po)(24).toString("base64url");
  return context.whilePerson(
    () => (0,_chunk_JESDKJQU_js__WEBPACK_IMPORTED_MODULE_0__/* .logInWithBrowser */ .O)({ ...dialog, scopes, state, limitMs: LIMIT_MS }, context)
  );
}
async function takeToken(setup, login2, scopes, context) {
  const { terminal } = context;
  const waits = login2.kind === "device";
  let progress = terminal.progress(waits ? "Asking Meta for a code \u2026" : "Turning the code into a token \u2026");
  const services = (0,_chunk_K6GCEKBY_js__WEBPACK_IMPORTED_MODULE_2__/* .enter */ .Ve)(setup, context, (line) => {
    progress.stop(line);
    progress = terminal.progress("Waiting until the code is typed there \u2026");
  });
  const token = await (0,_chunk_4ZAOIO6S_js__WEBPACK_IMPORTED_MODULE_4__/* .redeemLogin */ ["if"])(setup.config, login2, scopes, services).finally(() => progress.stop());
  if (token.kind === "failed") throw (0,_chunk_4ZAOIO6S_js__WEBPACK_IMPORTED_MODULE_4__/* .stopFor */ .J4)(token.reason, token.trace);
  return token;
}
async function requestedScopes({ config, dialog }, { token }, { terminal }) {
  const wanted = dialog.scopes.length > 0 ? dialog.scopes : (0,_chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_38__/* .knownFacts */ .Xy)(token)?.scopes;
  const scopes = (0,_chunk_MLOVMMHN_js__WEBPACK_IMPORTED_MODULE_25__/* .withBasicScope */ .Vb)((0,_chunk_MLOVMMHN_js__WEBPACK_IMPORTED_MODULE_25__/* .scopesToRequest */ .CX)(wanted, config.policy), config.platform);
  if (scopes.length === 0 && dialog.configId === void 0) {
    if (terminal.isInteractive)
      return (0,_chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_33__/* .readScopes */ .Q9)("--scope", await terminal.askText("Permissions to ask for", "ads_read"));
    throw new _chunk_KAE2VN5O_js__WEBPACK_IMPORTED_MODULE_33__/* .InputError */ .dz(
      "--scope",
      "is missing: what should the token be allowed to do?",
      "Example: --scope ads_read,read_insights"
    );
  }
  return scopes;
}
async function describe(setup, observed, token, context) {
  const { config, pageId, options } = setup;
  const [made, who] = await Promise.all([
    pageId === void 0 ? token : (0,_chunk_K6GCEKBY_js__WEBPACK_IMPORTED_MODULE_2__/* .pageTokenFrom */ .x5)(token, pageId, config, (0,_chunk_K6GCEKBY_js__WEBPACK_IMPORTED_MODULE_2__/* .enter */ .Ve)(setup, context)),
    askWho(token.token, config, options, context)
  ]);
  const { facts, at } = made.inspection;
  const old = (0,_chunk_4JROWNT2_js__WEBPACK_IMPORTED_MODULE_38__/* .knownFacts */ .Xy)(observed.token);
  const lost = old === void 0 ? [] : (0,_chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_24__/* .lostTargets */ .tB)(old, facts);
  return { made, result: { facts, at, who, assets: (0,_chunk_QJWRNKAA_js__WEBPACK_IMPORTED_MODULE_24__/* .assetsOf */ .ZS)(made.inspection), lost } };
}
async function agree(setup, observed, made, { facts, who }, browser, { terminal }) {
  const { config, isDryRun, isAgreed } = setup;
  const anyKind = setup.pageId !== void 0;
  const ask = async (question) => {
    browser.show({ kind: "question" });
    if (!await terminal.askYesNo(question, false)) throw new _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_31__/* .Cancelled */ .cJ();
  };
  const acceptance = (0,_chunk_K6GCEKBY_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(made, observed.token, config, { anyKind });
  if (acceptance.kind === "other-user") {
    if (isDryRun || !terminal.isInteractive) throw (0,_chunk_4ZAOIO6S_js__WEBPACK_IMPORTED_MODULE_4__/* .stopFor */ .J4)("new-token-other-user");
    (0,_chunk_K6GCEKBY_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(made, observed.token, config, { anyKind, anyUser: true });
    await ask(
      `The token in ${config.name} is of user ${acceptance.before}, this one of ${(0,_chunk_K6GCEKBY_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(who.name, facts.userId)}. Replace it all the same?`
    );
  }
  if (isDryRun) return;
  if (asksForUser(setup, observed)) {
    await ask(
      `It is not known whose token ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_47__/* .describeLocation */ .lR)(config.source)} holds. Replace it with this one of ${(0,_chunk_K6GCEKBY_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(who.name, facts.userId)}?`
    );
    return browser.show({ kind: "checking" });
  }
  if (terminal.isInteractive && !isAgreed) browser.show({ kind: "question" });
  const others = (0,_chunk_FYJTQSD6_js__WEBPACK_IMPORTED_MODULE_48__/* .otherLocations */ .t$)(config).length;
  const more = others === 0 ? "" : ` and ${(0,_chunk_G6JWLMIZ_js__WEBPACK_IMPORTED_MODULE_28__/* .count */ .U9)(others, "more place")}`;
  await (0,_chunk_KQ2PAEEL_js__WEBPACK_IMPORTED_MODULE_8__/* .confirmWrite */ .o)(`Store it in ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_47__/* .describeLocation */ .lR)(config.source)}${more}?`, isAgreed, terminal);
  browser.show({ kind: "checking" });
}
function asksForUser({ config, isDryRun }, observed) {
  return !isDryRun && (0,_chunk_4ZAOIO6S_js__WEBPACK_IMPORTED_MODULE_4__/* .isUserUnknown */ .eY)(config, observed);
}
var NOT_STORED = {
  kind: "failed",
  title: "The token was not stored",
  what: "GitHub did not take it. The old token is untouched.",
  hint: "The terminal says why."
};
function storedPage({ config }, result) {
  const facts = [["Stored in", (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_47__/* .describeLocation */ .lR)(config.source)], ...(0,_chunk_K6GCEKBY_js__WEBPACK_IMPORTED_MODULE_2__/* .loginFacts */ .dG)(result)];
  return { kind: "done", title: "The new token is stored", facts };
}
function finishDryRun(setup, result, browser, { terminal: { out, notes } }) {
  notes.line(`This was a dry run: nothing was stored in ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_47__/* .describeLocation */ .lR)(setup.config.source)}.`);
  if (setup.isJson) out.line(JSON.stringify((0,_chunk_K6GCEKBY_js__WEBPACK_IMPORTED_MODULE_2__/* .loginJson */ .yQ)(result, void 0), null, 2));
  browser.show({ kind: "done", title: "A dry run: nothing was stored", facts: (0,_chunk_K6GCEKBY_js__WEBPACK_IMPORTED_MODULE_2__/* .loginFacts */ .dG)(result) });
  return 0;
}
async function informing(browser, work) {
  try {
    return await work();
  } catch (error) {
    browser.show(failurePage(error));
    throw error;
  } finally {
    await browser.close();
  }
}
function failurePage(error) {
  if (error instanceof _chunk_4ZAOIO6S_js__WEBPACK_IMPORTED_MODULE_4__/* .LoginStopped */ .xr) {
    const { title, what, hint } = error.problem;
    return { kind: "failed", title, what, hint };
  }
  return {
    kind: "failed",
    title: error instanceof _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_31__/* .Cancelled */ .cJ ? "Cancelled" : "The login was not finished",
    what: "Nothing was stored.",
    hint: error instanceof _chunk_DXJHHKCM_js__WEBPACK_IMPORTED_MODULE_31__/* .Cancelled */ .cJ ? "Start the command again when you are ready." : "The terminal says why."
  };
}



/***/ })

};
