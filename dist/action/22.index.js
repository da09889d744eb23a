export const id = 22;
export const ids = [22];
export const modules = {

/***/ 4629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ deathBySession),
/* harmony export */   Jz: () => (/* binding */ isRateLimited),
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _chunk_DMQJJSUO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9996);
/* harmony import */ var _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4827);



// src/meta/failure.ts
function failureOf(answer) {
  switch (answer.kind) {
    case "unanswered":
      return doubt(unansweredDoubt(answer.reason));
    case "unintelligible":
      return doubt(doubtByStatus(answer.trace.status, "meta-unintelligible"));
    case "error": {
      const failure = classify(answer.error);
      return failure.kind === "doubt" && failure.reason === "meta-error-unknown" ? doubt(doubtByStatus(answer.trace.status, failure.reason)) : failure;
    }
  }
}
function classify(error) {
  const { code = 0, says } = error;
  if (error.transient === true) {
    return doubt(isRateLimit(code) ? "meta-rate-limited" : "meta-unavailable");
  }
  if (isRateLimit(code)) return doubt("meta-rate-limited");
  if (says === "client-secret-wrong" || says === "application-unknown")
    return refused("app-credentials-refused");
  if (says === "app-deleted") return refused("app-deleted");
  if (says === "token-of-other-app") return refused("other-app");
  switch (code) {
    case 1:
      return says === "too-much-data" || error.subcode === 99 ? refused("request-refused") : ofMetas(error);
    case 2:
      return ofMetas(error);
    case 3:
    case 10:
      return { kind: "permission" };
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
      return { kind: "dead", reason: deathBySession(error) ?? "session-ended" };
    case 412:
      return { kind: "dead", reason: "app-removed" };
    case 200:
      return says === "api-access-blocked" ? refused("app-disabled") : { kind: "permission" };
    case 104:
      return refused(isAboutProof(says) ? says : "request-refused");
    case 12:
    case 2635:
      return refused("api-version-ended");
    case 368:
      return refused("blocked-by-policy");
    case 415:
      return refused("two-factor-required");
    // About the redirect address, which only the exchange of a code has; its reader handles it.
    case 191:
    case 2500:
      return refused("request-refused");
    default:
      return code > 200 && code < 300 ? { kind: "permission" } : doubt("meta-error-unknown");
  }
}
function ofMetas({ transient }) {
  return doubt(transient === false ? "meta-error-unknown" : "meta-unavailable");
}
function deathBySession(error) {
  if (error.says === "logged-out") return "logged-out";
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
    case 466:
      return "revoked";
    case 461:
    case 462:
    case 465:
    case 467:
    case 468:
      return "session-ended";
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
    case "session-ended":
    case "password-changed":
    case "app-removed":
    case "checkpoint":
    case "user-unconfirmed":
    case "page-role-lost":
    case "page-deleted":
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
  if (answer.kind === "unanswered") return _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_0__/* .TRANSIENT */ .vt.has(answer.reason);
  if (isRateLimited(answer)) return false;
  if (answer.kind === "unintelligible") return true;
  return isDoubt(answer, "meta-unavailable");
}
function isRateLimited(answer) {
  return answer.kind !== "ok" && isDoubt(answer, "meta-rate-limited");
}
function isDoubt(answer, reason) {
  const failure = failureOf(answer);
  return failure.kind === "doubt" && failure.reason === reason;
}
function isAboutProof(says) {
  return says === "app-secret-proof-missing" || says === "app-secret-proof-refused";
}
function doubt(reason) {
  return { kind: "doubt", reason };
}
function refused(reason) {
  return { kind: "refused", reason };
}
function classifyParameter(says) {
  if (isAboutProof(says)) return refused(says);
  switch (says) {
    case "input-token-of-other-app":
      return refused("other-app");
    case "app-token-wanted":
      return refused("app-credentials-refused");
    default:
      return { kind: "parameter" };
  }
}
function isRateLimit(code) {
  return [4, 9, 17, 32, 341, 613].includes(code) || code >= 8e4 && code <= 80099;
}
function doubtByStatus(status = 0, otherwise) {
  if (status === 429) return "meta-rate-limited";
  return status >= 500 ? "meta-unavailable" : otherwise;
}
function unansweredDoubt(reason) {
  switch (reason) {
    case "redirected":
      return "meta-redirected";
    case "too-large":
    case "header-too-large":
    case "malformed":
      return "meta-unintelligible";
    default:
      return (0,_chunk_DMQJJSUO_js__WEBPACK_IMPORTED_MODULE_1__/* .isNetworkFailure */ .N)(reason) ? `meta-${reason}` : "meta-unreachable";
  }
}




/***/ }),

/***/ 9370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jz: () => (/* binding */ readTokenResponse),
/* harmony export */   r1: () => (/* binding */ exchangeToken),
/* harmony export */   xn: () => (/* binding */ readNotIssued)
/* harmony export */ });
/* harmony import */ var _chunk_SKYSHO7R_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4629);


// src/meta/exchange.ts
async function exchangeToken(client, request) {
  return readTokenResponse(
    await client.request({
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
  if (answer.kind !== "ok") return readNotIssued(answer);
  return answer.issued ?? { kind: "doubt", reason: "meta-unintelligible", trace: answer.trace };
}
function readNotIssued(answer) {
  const { trace } = answer;
  const failure = (0,_chunk_SKYSHO7R_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(answer);
  switch (failure.kind) {
    case "doubt":
      return { kind: "doubt", reason: failure.reason, trace };
    case "refused":
      return { kind: "refused", reason: failure.reason, trace };
    case "dead":
    case "permission":
    case "parameter":
      return { kind: "declined", reason: failure.kind, trace };
  }
}




/***/ }),

/***/ 22:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askDeviceLogin: () => (/* binding */ askDeviceLogin),
/* harmony export */   exchangeCode: () => (/* binding */ exchangeCode),
/* harmony export */   exchangePlatformCode: () => (/* binding */ exchangePlatformCode),
/* harmony export */   startDeviceLogin: () => (/* binding */ startDeviceLogin)
/* harmony export */ });
/* harmony import */ var _chunk_WFY5MDCE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2793);
/* harmony import */ var _chunk_W3CGXEZP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9370);
/* harmony import */ var _chunk_SKYSHO7R_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4629);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9815);
/* harmony import */ var _chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7452);
/* harmony import */ var _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4827);








// src/meta/authorization-code.ts
function exchangeCode(client, request) {
  return exchange(client, { form: formOf(request) });
}
function exchangePlatformCode(client, request) {
  return exchange(client, {
    unversioned: true,
    form: { grant_type: "authorization_code", ...formOf(request) }
  });
}
async function exchange(client, call) {
  const asked = { path: "/oauth/access_token", once: true };
  return readCodeExchange(await client.request({ ...asked, ...call }));
}
function formOf({ app, redirectUri, code }) {
  return { client_id: app.id, client_secret: app.secret, redirect_uri: redirectUri, code };
}
function readCodeExchange(answer) {
  const problem = answer.kind === "error" ? codeProblemOf(answer.error) : void 0;
  if (problem !== void 0) return { kind: "declined", reason: problem, trace: answer.trace };
  const response = (0,_chunk_W3CGXEZP_js__WEBPACK_IMPORTED_MODULE_1__/* .readTokenResponse */ .jz)(answer);
  if (response.kind !== "declined") return response;
  const reason = response.reason === "permission" ? "meta-permission-refused" : "request-refused";
  return { kind: "refused", reason, trace: answer.trace };
}
function codeProblemOf(error) {
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
    case "code-not-found":
    case "code-expired":
    case "redirect-uri-differs":
    case "redirect-uri-not-absolute":
    case "domain-not-in-app-domains":
    case "app-in-development":
    case "redirect-uri-not-listed":
    case "app-of-other-platform":
      return error.says;
  }
  return error.code === 191 ? "redirect-uri-differs" : void 0;
}

// src/meta/device-login.ts
async function startDeviceLogin(client, request) {
  return readDeviceStart(
    await client.request({
      path: "/device/login",
      form: { access_token: clientAccessToken(request), scope: request.scopes.join(",") }
    })
  );
}
async function askDeviceLogin(client, request) {
  return readDeviceStatus(
    await client.request({
      path: "/device/login_status",
      form: { access_token: clientAccessToken(request), code: request.code },
      once: true
    })
  );
}
function readDeviceStart(answer) {
  if (answer.kind !== "ok") return failureToAsk(answer);
  const read = (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xL)(DeviceBody, answer.body, _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_5__/* .AT_FIRST */ .xk);
  if (!read.success) return { kind: "doubt", reason: "meta-unintelligible", trace: answer.trace };
  const { code, user_code, verification_uri, expires_in, interval } = read.output;
  return {
    kind: "started",
    code: new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(code),
    userCode: user_code,
    verificationUri: verification_uri,
    lifetimeSeconds: expires_in,
    intervalSeconds: interval
  };
}
function readDeviceStatus(answer) {
  const { trace } = answer;
  if (answer.kind === "ok") return answer.issued ?? { kind: "doubt", reason: "meta-unintelligible", trace };
  const status = answer.kind === "error" ? statusOf(answer.error) : void 0;
  switch (status) {
    case void 0:
      return failureToAsk(answer);
    case "pending":
    case "slow-down":
      return { kind: status };
    case "device-login-declined":
    case "device-login-expired":
      return { kind: "declined", reason: status, trace };
  }
}
function statusOf(error) {
  switch (error.subcode) {
    case 1349174:
      return "pending";
    case 1349172:
      return "slow-down";
    case 1349173:
      return "device-login-declined";
    case 1349152:
      return "device-login-expired";
  }
  if (error.says === "device-login-declined") return "device-login-declined";
  if (error.code === 31) return "pending";
  return error.code === 463 ? "device-login-expired" : void 0;
}
function failureToAsk(answer) {
  const response = (0,_chunk_W3CGXEZP_js__WEBPACK_IMPORTED_MODULE_1__/* .readNotIssued */ .xn)(answer);
  const { trace } = answer;
  const isOfCaller = response.kind === "declined" && response.reason === "dead" || response.kind === "refused" && response.reason === "app-credentials-refused";
  if (isOfCaller) return { kind: "declined", reason: "client-token-refused", trace };
  return response.kind === "declined" ? { kind: "refused", reason: "request-refused", trace } : response;
}
function clientAccessToken(app) {
  return new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(`${app.appId}|${app.clientToken.reveal()}`);
}
function isDevicePage(address) {
  if (!/^https?:\/\/[\w.:[\]-]+\/device\/?$/.test(address) || !URL.canParse(address)) return false;
  const { protocol, hostname, port } = new URL(address);
  const isMetas = protocol === "https:" && port === "" && /^(?:www\.|m\.)?facebook\.com$/.test(hostname);
  return isMetas || (0,_chunk_WFY5MDCE_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(hostname);
}
var DEFAULT_INTERVAL_SECONDS = 5;
var Seconds = (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KC)([(0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(), (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .Fs)((0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj)(), (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_4__/* .regex */ .yG)(/^\d{1,6}$/), (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_4__/* .transform */ .pd)(Number))]);
var DeviceBody = (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
  code: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .Fs)((0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj)(), (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_4__/* .regex */ .yG)(/^[\x21-\x7e]{1,4096}$/)),
  // Both are shown to a person, so only what such a code and Meta's address are made of.
  user_code: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .Fs)((0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj)(), (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_4__/* .regex */ .yG)(/^[A-Za-z0-9-]{4,20}$/)),
  verification_uri: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .Fs)((0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj)(), (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z6)(isDevicePage)),
  expires_in: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .Fs)(Seconds, (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(), (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_4__/* .minValue */ .Ww)(1), (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_4__/* .maxValue */ .cG)(86400)),
  interval: (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(
    (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .Fs)(Seconds, (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(), (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_4__/* .minValue */ .Ww)(1), (0,_chunk_KFJUU25K_js__WEBPACK_IMPORTED_MODULE_4__/* .maxValue */ .cG)(600)),
    DEFAULT_INTERVAL_SECONDS
  )
});



/***/ })

};
