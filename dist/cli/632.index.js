export const id = 632;
export const ids = [632];
export const modules = {

/***/ 2632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ permissionOf),
/* harmony export */   Q9: () => (/* binding */ connectApp),
/* harmony export */   U0: () => (/* binding */ EXTRA_PERMISSIONS),
/* harmony export */   Yi: () => (/* binding */ createAppTokens),
/* harmony export */   d3: () => (/* binding */ planAppAccess),
/* harmony export */   yE: () => (/* binding */ installationOfRepository)
/* harmony export */ });
/* harmony import */ var _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6871);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5313);
/* harmony import */ var _chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7953);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);




// node_modules/@octokit/oauth-methods/dist-bundle/index.js
function requestToOAuthBaseUrl(request2) {
  const endpointDefaults = request2.endpoint.DEFAULTS;
  if (/^https:\/\/(api\.)?github\.com$/.test(endpointDefaults.baseUrl)) {
    return "https://github.com";
  }
  if (/^https:\/\/api\..*\.ghe\.com$/.test(endpointDefaults.baseUrl)) {
    return endpointDefaults.baseUrl.replace("api.", "");
  }
  return endpointDefaults.baseUrl.replace("/api/v3", "");
}
async function oauthRequest(request2, route, parameters) {
  const withOAuthParameters = {
    baseUrl: requestToOAuthBaseUrl(request2),
    headers: {
      accept: "application/json"
    },
    ...parameters
  };
  const response = await request2(route, withOAuthParameters);
  if ("error" in response.data) {
    const error = new _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI(
      `${response.data.error_description} (${response.data.error}, ${response.data.error_uri})`,
      400,
      {
        request: request2.endpoint.merge(
          route,
          withOAuthParameters
        )
      }
    );
    error.response = response;
    throw error;
  }
  return response;
}
async function exchangeWebFlowCode(options) {
  const request2 = options.request || _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .request */ .Em;
  const response = await oauthRequest(
    request2,
    "POST /login/oauth/access_token",
    {
      client_id: options.clientId,
      client_secret: options.clientSecret,
      code: options.code,
      redirect_uri: options.redirectUrl
    }
  );
  const authentication = {
    clientType: options.clientType,
    clientId: options.clientId,
    clientSecret: options.clientSecret,
    token: response.data.access_token,
    scopes: response.data.scope.split(/\s+/).filter(Boolean)
  };
  if (options.clientType === "github-app") {
    if ("refresh_token" in response.data) {
      const apiTimeInMs = new Date(response.headers.date).getTime();
      authentication.refreshToken = response.data.refresh_token, authentication.expiresAt = toTimestamp(
        apiTimeInMs,
        response.data.expires_in
      ), authentication.refreshTokenExpiresAt = toTimestamp(
        apiTimeInMs,
        response.data.refresh_token_expires_in
      );
    }
    delete authentication.scopes;
  }
  return { ...response, authentication };
}
function toTimestamp(apiTimeInMs, expirationInSeconds) {
  return new Date(apiTimeInMs + expirationInSeconds * 1e3).toISOString();
}
async function createDeviceCode(options) {
  const request2 = options.request || _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .request */ .Em;
  const parameters = {
    client_id: options.clientId
  };
  if ("scopes" in options && Array.isArray(options.scopes)) {
    parameters.scope = options.scopes.join(" ");
  }
  return oauthRequest(request2, "POST /login/device/code", parameters);
}
async function exchangeDeviceCode(options) {
  const request2 = options.request || _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .request */ .Em;
  const response = await oauthRequest(
    request2,
    "POST /login/oauth/access_token",
    {
      client_id: options.clientId,
      device_code: options.code,
      grant_type: "urn:ietf:params:oauth:grant-type:device_code"
    }
  );
  const authentication = {
    clientType: options.clientType,
    clientId: options.clientId,
    token: response.data.access_token,
    scopes: response.data.scope.split(/\s+/).filter(Boolean)
  };
  if ("clientSecret" in options) {
    authentication.clientSecret = options.clientSecret;
  }
  if (options.clientType === "github-app") {
    if ("refresh_token" in response.data) {
      const apiTimeInMs = new Date(response.headers.date).getTime();
      authentication.refreshToken = response.data.refresh_token, authentication.expiresAt = toTimestamp2(
        apiTimeInMs,
        response.data.expires_in
      ), authentication.refreshTokenExpiresAt = toTimestamp2(
        apiTimeInMs,
        response.data.refresh_token_expires_in
      );
    }
    delete authentication.scopes;
  }
  return { ...response, authentication };
}
function toTimestamp2(apiTimeInMs, expirationInSeconds) {
  return new Date(apiTimeInMs + expirationInSeconds * 1e3).toISOString();
}
async function checkToken(options) {
  const request2 = options.request || _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .request */ .Em;
  const response = await request2("POST /applications/{client_id}/token", {
    headers: {
      authorization: `basic ${btoa(
        `${options.clientId}:${options.clientSecret}`
      )}`
    },
    client_id: options.clientId,
    access_token: options.token
  });
  const authentication = {
    clientType: options.clientType,
    clientId: options.clientId,
    clientSecret: options.clientSecret,
    token: options.token,
    scopes: response.data.scopes
  };
  if (response.data.expires_at)
    authentication.expiresAt = response.data.expires_at;
  if (options.clientType === "github-app") {
    delete authentication.scopes;
  }
  return { ...response, authentication };
}
async function refreshToken(options) {
  const request2 = options.request || _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .request */ .Em;
  const response = await oauthRequest(
    request2,
    "POST /login/oauth/access_token",
    {
      client_id: options.clientId,
      client_secret: options.clientSecret,
      grant_type: "refresh_token",
      refresh_token: options.refreshToken
    }
  );
  const apiTimeInMs = new Date(response.headers.date).getTime();
  const authentication = {
    clientType: "github-app",
    clientId: options.clientId,
    clientSecret: options.clientSecret,
    token: response.data.access_token,
    refreshToken: response.data.refresh_token,
    expiresAt: toTimestamp3(apiTimeInMs, response.data.expires_in),
    refreshTokenExpiresAt: toTimestamp3(
      apiTimeInMs,
      response.data.refresh_token_expires_in
    )
  };
  return { ...response, authentication };
}
function toTimestamp3(apiTimeInMs, expirationInSeconds) {
  return new Date(apiTimeInMs + expirationInSeconds * 1e3).toISOString();
}
async function resetToken(options) {
  const request2 = options.request || _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .request */ .Em;
  const auth5 = btoa(`${options.clientId}:${options.clientSecret}`);
  const response = await request2(
    "PATCH /applications/{client_id}/token",
    {
      headers: {
        authorization: `basic ${auth5}`
      },
      client_id: options.clientId,
      access_token: options.token
    }
  );
  const authentication = {
    clientType: options.clientType,
    clientId: options.clientId,
    clientSecret: options.clientSecret,
    token: response.data.token,
    scopes: response.data.scopes
  };
  if (response.data.expires_at)
    authentication.expiresAt = response.data.expires_at;
  if (options.clientType === "github-app") {
    delete authentication.scopes;
  }
  return { ...response, authentication };
}
async function deleteToken(options) {
  const request2 = options.request || _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .request */ .Em;
  const auth5 = btoa(`${options.clientId}:${options.clientSecret}`);
  return request2(
    "DELETE /applications/{client_id}/token",
    {
      headers: {
        authorization: `basic ${auth5}`
      },
      client_id: options.clientId,
      access_token: options.token
    }
  );
}
async function deleteAuthorization(options) {
  const request2 = options.request || _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .request */ .Em;
  const auth5 = btoa(`${options.clientId}:${options.clientSecret}`);
  return request2(
    "DELETE /applications/{client_id}/grant",
    {
      headers: {
        authorization: `basic ${auth5}`
      },
      client_id: options.clientId,
      access_token: options.token
    }
  );
}

// node_modules/@octokit/auth-oauth-device/dist-bundle/index.js
async function getOAuthAccessToken(state, options) {
  const cachedAuthentication = getCachedAuthentication(state, options.auth);
  if (cachedAuthentication) return cachedAuthentication;
  const { data: verification } = await createDeviceCode({
    clientType: state.clientType,
    clientId: state.clientId,
    request: options.request || state.request,
    // @ts-expect-error the extra code to make TS happy is not worth it
    scopes: options.auth.scopes || state.scopes
  });
  await state.onVerification(verification);
  const authentication = await waitForAccessToken(
    options.request || state.request,
    state.clientId,
    state.clientType,
    verification
  );
  state.authentication = authentication;
  return authentication;
}
function getCachedAuthentication(state, auth22) {
  if (auth22.refresh === true) return false;
  if (!state.authentication) return false;
  if (state.clientType === "github-app") {
    return state.authentication;
  }
  const authentication = state.authentication;
  const newScope = ("scopes" in auth22 && auth22.scopes || state.scopes).join(
    " "
  );
  const currentScope = authentication.scopes.join(" ");
  return newScope === currentScope ? authentication : false;
}
async function wait(seconds) {
  await new Promise((resolve) => setTimeout(resolve, seconds * 1e3));
}
async function waitForAccessToken(request2, clientId, clientType, verification) {
  try {
    const options = {
      clientId,
      request: request2,
      code: verification.device_code
    };
    const { authentication } = clientType === "oauth-app" ? await exchangeDeviceCode({
      ...options,
      clientType: "oauth-app"
    }) : await exchangeDeviceCode({
      ...options,
      clientType: "github-app"
    });
    return {
      type: "token",
      tokenType: "oauth",
      ...authentication
    };
  } catch (error) {
    if (!error.response) throw error;
    const errorType = error.response.data.error;
    if (errorType === "authorization_pending") {
      await wait(verification.interval);
      return waitForAccessToken(request2, clientId, clientType, verification);
    }
    if (errorType === "slow_down") {
      await wait(verification.interval + 7);
      return waitForAccessToken(request2, clientId, clientType, verification);
    }
    throw error;
  }
}
async function auth(state, authOptions) {
  return getOAuthAccessToken(state, {
    auth: authOptions
  });
}
async function hook(state, request2, route, parameters) {
  let endpoint = request2.endpoint.merge(
    route,
    parameters
  );
  if (/\/login\/(oauth\/access_token|device\/code)$/.test(endpoint.url)) {
    return request2(endpoint);
  }
  const { token } = await getOAuthAccessToken(state, {
    request: request2,
    auth: { type: "oauth" }
  });
  endpoint.headers.authorization = `token ${token}`;
  return request2(endpoint);
}
var VERSION = "0.0.0-development";
function createOAuthDeviceAuth(options) {
  const requestWithDefaults = options.request || _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .request */ .Em.defaults({
    headers: {
      "user-agent": `octokit-auth-oauth-device.js/${VERSION} ${(0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .getUserAgent */ .$t)()}`
    }
  });
  const { request: request2 = requestWithDefaults, ...otherOptions } = options;
  const state = options.clientType === "github-app" ? {
    ...otherOptions,
    clientType: "github-app",
    request: request2
  } : {
    ...otherOptions,
    clientType: "oauth-app",
    request: request2,
    scopes: options.scopes || []
  };
  if (!options.clientId) {
    throw new Error(
      '[@octokit/auth-oauth-device] "clientId" option must be set (https://github.com/octokit/auth-oauth-device.js#usage)'
    );
  }
  if (!options.onVerification) {
    throw new Error(
      '[@octokit/auth-oauth-device] "onVerification" option must be a function (https://github.com/octokit/auth-oauth-device.js#usage)'
    );
  }
  return Object.assign(auth.bind(null, state), {
    hook: hook.bind(null, state)
  });
}

// node_modules/@octokit/auth-oauth-user/dist-bundle/index.js
var VERSION2 = "0.0.0-development";
async function getAuthentication(state) {
  if ("code" in state.strategyOptions) {
    const { authentication } = await exchangeWebFlowCode({
      clientId: state.clientId,
      clientSecret: state.clientSecret,
      clientType: state.clientType,
      onTokenCreated: state.onTokenCreated,
      ...state.strategyOptions,
      request: state.request
    });
    return {
      type: "token",
      tokenType: "oauth",
      ...authentication
    };
  }
  if ("onVerification" in state.strategyOptions) {
    const deviceAuth = createOAuthDeviceAuth({
      clientType: state.clientType,
      clientId: state.clientId,
      onTokenCreated: state.onTokenCreated,
      ...state.strategyOptions,
      request: state.request
    });
    const authentication = await deviceAuth({
      type: "oauth"
    });
    return {
      clientSecret: state.clientSecret,
      ...authentication
    };
  }
  if ("token" in state.strategyOptions) {
    return {
      type: "token",
      tokenType: "oauth",
      clientId: state.clientId,
      clientSecret: state.clientSecret,
      clientType: state.clientType,
      onTokenCreated: state.onTokenCreated,
      ...state.strategyOptions
    };
  }
  throw new Error("[@octokit/auth-oauth-user] Invalid strategy options");
}
async function auth2(state, options = {}) {
  if (!state.authentication) {
    state.authentication = state.clientType === "oauth-app" ? await getAuthentication(state) : await getAuthentication(state);
  }
  if (state.authentication.invalid) {
    throw new Error("[@octokit/auth-oauth-user] Token is invalid");
  }
  const currentAuthentication = state.authentication;
  if ("expiresAt" in currentAuthentication) {
    if (options.type === "refresh" || new Date(currentAuthentication.expiresAt) < /* @__PURE__ */ new Date()) {
      const { authentication } = await refreshToken({
        clientType: "github-app",
        clientId: state.clientId,
        clientSecret: state.clientSecret,
        refreshToken: currentAuthentication.refreshToken,
        request: state.request
      });
      state.authentication = {
        tokenType: "oauth",
        type: "token",
        ...authentication
      };
    }
  }
  if (options.type === "refresh") {
    if (state.clientType === "oauth-app") {
      throw new Error(
        "[@octokit/auth-oauth-user] OAuth Apps do not support expiring tokens"
      );
    }
    if (!currentAuthentication.hasOwnProperty("expiresAt")) {
      throw new Error("[@octokit/auth-oauth-user] Refresh token missing");
    }
    await state.onTokenCreated?.(state.authentication, {
      type: options.type
    });
  }
  if (options.type === "check" || options.type === "reset") {
    const method = options.type === "check" ? checkToken : resetToken;
    try {
      const { authentication } = await method({
        // @ts-expect-error making TS happy would require unnecessary code so no
        clientType: state.clientType,
        clientId: state.clientId,
        clientSecret: state.clientSecret,
        token: state.authentication.token,
        request: state.request
      });
      state.authentication = {
        tokenType: "oauth",
        type: "token",
        // @ts-expect-error TBD
        ...authentication
      };
      if (options.type === "reset") {
        await state.onTokenCreated?.(state.authentication, {
          type: options.type
        });
      }
      return state.authentication;
    } catch (error) {
      if (error.status === 404) {
        error.message = "[@octokit/auth-oauth-user] Token is invalid";
        state.authentication.invalid = true;
      }
      throw error;
    }
  }
  if (options.type === "delete" || options.type === "deleteAuthorization") {
    const method = options.type === "delete" ? deleteToken : deleteAuthorization;
    try {
      await method({
        // @ts-expect-error making TS happy would require unnecessary code so no
        clientType: state.clientType,
        clientId: state.clientId,
        clientSecret: state.clientSecret,
        token: state.authentication.token,
        request: state.request
      });
    } catch (error) {
      if (error.status !== 404) throw error;
    }
    state.authentication.invalid = true;
    return state.authentication;
  }
  return state.authentication;
}
var ROUTES_REQUIRING_BASIC_AUTH = /\/applications\/[^/]+\/(token|grant)s?/;
function requiresBasicAuth(url) {
  return url && ROUTES_REQUIRING_BASIC_AUTH.test(url);
}
async function hook2(state, request2, route, parameters = {}) {
  const endpoint = request2.endpoint.merge(
    route,
    parameters
  );
  if (/\/login\/(oauth\/access_token|device\/code)$/.test(endpoint.url)) {
    return request2(endpoint);
  }
  if (requiresBasicAuth(endpoint.url)) {
    const credentials = btoa(`${state.clientId}:${state.clientSecret}`);
    endpoint.headers.authorization = `basic ${credentials}`;
    return request2(endpoint);
  }
  const { token } = state.clientType === "oauth-app" ? await auth2({ ...state, request: request2 }) : await auth2({ ...state, request: request2 });
  endpoint.headers.authorization = "token " + token;
  return request2(endpoint);
}
function createOAuthUserAuth({
  clientId,
  clientSecret,
  clientType = "oauth-app",
  request: request2 = _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .request */ .Em.defaults({
    headers: {
      "user-agent": `octokit-auth-oauth-app.js/${VERSION2} ${(0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .getUserAgent */ .$t)()}`
    }
  }),
  onTokenCreated,
  ...strategyOptions
}) {
  const state = Object.assign({
    clientType,
    clientId,
    clientSecret,
    onTokenCreated,
    strategyOptions,
    request: request2
  });
  return Object.assign(auth2.bind(null, state), {
    // @ts-expect-error not worth the extra code needed to appease TS
    hook: hook2.bind(null, state)
  });
}
createOAuthUserAuth.VERSION = VERSION2;

// node_modules/@octokit/auth-oauth-app/dist-bundle/index.js
async function auth3(state, authOptions) {
  if (authOptions.type === "oauth-app") {
    return {
      type: "oauth-app",
      clientId: state.clientId,
      clientSecret: state.clientSecret,
      clientType: state.clientType,
      headers: {
        authorization: `basic ${btoa(
          `${state.clientId}:${state.clientSecret}`
        )}`
      }
    };
  }
  if ("factory" in authOptions) {
    const { type, ...options } = {
      ...authOptions,
      ...state
    };
    return authOptions.factory(options);
  }
  const common = {
    clientId: state.clientId,
    clientSecret: state.clientSecret,
    request: state.request,
    ...authOptions
  };
  const userAuth = state.clientType === "oauth-app" ? await createOAuthUserAuth({
    ...common,
    clientType: state.clientType
  }) : await createOAuthUserAuth({
    ...common,
    clientType: state.clientType
  });
  return userAuth();
}
async function hook3(state, request2, route, parameters) {
  let endpoint = request2.endpoint.merge(
    route,
    parameters
  );
  if (/\/login\/(oauth\/access_token|device\/code)$/.test(endpoint.url)) {
    return request2(endpoint);
  }
  if (state.clientType === "github-app" && !requiresBasicAuth(endpoint.url)) {
    throw new Error(
      `[@octokit/auth-oauth-app] GitHub Apps cannot use their client ID/secret for basic authentication for endpoints other than "/applications/{client_id}/**". "${endpoint.method} ${endpoint.url}" is not supported.`
    );
  }
  const credentials = btoa(`${state.clientId}:${state.clientSecret}`);
  endpoint.headers.authorization = `basic ${credentials}`;
  try {
    return await request2(endpoint);
  } catch (error) {
    if (error.status !== 401) throw error;
    error.message = `[@octokit/auth-oauth-app] "${endpoint.method} ${endpoint.url}" does not support clientId/clientSecret basic authentication.`;
    throw error;
  }
}
var VERSION3 = "0.0.0-development";
function createOAuthAppAuth(options) {
  const state = Object.assign(
    {
      request: _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .request */ .Em.defaults({
        headers: {
          "user-agent": `octokit-auth-oauth-app.js/${VERSION3} ${(0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .getUserAgent */ .$t)()}`
        }
      }),
      clientType: "oauth-app"
    },
    options
  );
  return Object.assign(auth3.bind(null, state), {
    hook: hook3.bind(null, state)
  });
}

// node_modules/universal-github-app-jwt/lib/utils.js
function isPkcs1(privateKey) {
  return privateKey.includes("-----BEGIN RSA PRIVATE KEY-----");
}
function isOpenSsh(privateKey) {
  return privateKey.includes("-----BEGIN OPENSSH PRIVATE KEY-----");
}
function string2ArrayBuffer(str) {
  const buf = new ArrayBuffer(str.length);
  const bufView = new Uint8Array(buf);
  for (let i = 0, strLen = str.length; i < strLen; i++) {
    bufView[i] = str.charCodeAt(i);
  }
  return buf;
}
function getDERfromPEM(pem) {
  const pemB64 = pem.trim().split("\n").slice(1, -1).join("");
  const decoded = atob(pemB64);
  return string2ArrayBuffer(decoded);
}
function getEncodedMessage(header, payload) {
  return `${base64encodeJSON(header)}.${base64encodeJSON(payload)}`;
}
function base64encode(buffer) {
  var binary = "";
  var bytes = new Uint8Array(buffer);
  var len = bytes.byteLength;
  for (var i = 0; i < len; i++) {
    binary += String.fromCharCode(bytes[i]);
  }
  return fromBase64(btoa(binary));
}
function fromBase64(base64) {
  return base64.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
}
function base64encodeJSON(obj) {
  return fromBase64(btoa(JSON.stringify(obj)));
}

// node_modules/universal-github-app-jwt/lib/crypto-node.js


function convertPrivateKey(privateKey) {
  if (!isPkcs1(privateKey)) return privateKey;
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createPrivateKey)(privateKey).export({
    type: "pkcs8",
    format: "pem"
  });
}

// node_modules/universal-github-app-jwt/lib/get-token.js
async function getToken({ privateKey, payload }) {
  const convertedPrivateKey = convertPrivateKey(privateKey);
  if (isPkcs1(convertedPrivateKey)) {
    throw new Error(
      "[universal-github-app-jwt] Private Key is in PKCS#1 format, but only PKCS#8 is supported. See https://github.com/gr2m/universal-github-app-jwt#private-key-formats"
    );
  }
  if (isOpenSsh(convertedPrivateKey)) {
    throw new Error(
      "[universal-github-app-jwt] Private Key is in OpenSSH format, but only PKCS#8 is supported. See https://github.com/gr2m/universal-github-app-jwt#private-key-formats"
    );
  }
  const algorithm = {
    name: "RSASSA-PKCS1-v1_5",
    hash: { name: "SHA-256" }
  };
  const header = { alg: "RS256", typ: "JWT" };
  const privateKeyDER = getDERfromPEM(convertedPrivateKey);
  const importedKey = await node_crypto__WEBPACK_IMPORTED_MODULE_3__.subtle.importKey(
    "pkcs8",
    privateKeyDER,
    algorithm,
    false,
    ["sign"]
  );
  const encodedMessage = getEncodedMessage(header, payload);
  const encodedMessageArrBuf = string2ArrayBuffer(encodedMessage);
  const signatureArrBuf = await node_crypto__WEBPACK_IMPORTED_MODULE_3__.subtle.sign(
    algorithm.name,
    importedKey,
    encodedMessageArrBuf
  );
  const encodedSignature = base64encode(signatureArrBuf);
  return `${encodedMessage}.${encodedSignature}`;
}

// node_modules/universal-github-app-jwt/index.js
async function githubAppJwt({
  id,
  privateKey,
  now = Math.floor(Date.now() / 1e3)
}) {
  const privateKeyWithNewlines = privateKey.replace(/\\n/g, "\n");
  const nowWithSafetyMargin = now - 30;
  const expiration = nowWithSafetyMargin + 60 * 10;
  const payload = {
    iat: nowWithSafetyMargin,
    // Issued at time
    exp: expiration,
    iss: id
  };
  const token = await getToken({
    privateKey: privateKeyWithNewlines,
    payload
  });
  return {
    appId: id,
    expiration,
    token
  };
}

// node_modules/toad-cache/dist/toad-cache.mjs
function validateCacheParams(max, ttlInMsecs) {
  if (typeof max !== "number" || !Number.isInteger(max) || max < 0) {
    throw new Error("Invalid max value");
  }
  if (typeof ttlInMsecs !== "number" || !Number.isInteger(ttlInMsecs) || ttlInMsecs < 0) {
    throw new Error("Invalid ttl value");
  }
}
var LruObject = class {
  constructor(max = 1e3, ttlInMsecs = 0) {
    validateCacheParams(max, ttlInMsecs);
    this.first = null;
    this.items = /* @__PURE__ */ Object.create(null);
    this.last = null;
    this.size = 0;
    this.max = max;
    this.ttl = ttlInMsecs;
  }
  bumpLru(item) {
    if (this.last === item) {
      return;
    }
    const last = this.last;
    const next = item.next;
    const prev = item.prev;
    if (this.first === item) {
      this.first = next;
    }
    item.next = null;
    item.prev = last;
    last.next = item;
    if (prev !== null) {
      prev.next = next;
    }
    if (next !== null) {
      next.prev = prev;
    }
    this.last = item;
  }
  clear() {
    this.items = /* @__PURE__ */ Object.create(null);
    this.first = null;
    this.last = null;
    this.size = 0;
  }
  delete(key) {
    const item = this.items[key];
    if (item !== void 0) {
      delete this.items[key];
      this.size--;
      if (item.prev !== null) {
        item.prev.next = item.next;
      }
      if (item.next !== null) {
        item.next.prev = item.prev;
      }
      if (this.first === item) {
        this.first = item.next;
      }
      if (this.last === item) {
        this.last = item.prev;
      }
    }
  }
  deleteMany(keys) {
    for (var i = 0; i < keys.length; i++) {
      this.delete(keys[i]);
    }
  }
  evict() {
    if (this.size > 0) {
      const item = this.first;
      delete this.items[item.key];
      if (--this.size === 0) {
        this.first = null;
        this.last = null;
      } else {
        this.first = item.next;
        this.first.prev = null;
      }
    }
  }
  expiresAt(key) {
    const item = this.items[key];
    if (item !== void 0) {
      return item.expiry;
    }
  }
  get(key) {
    const item = this.items[key];
    if (item !== void 0) {
      if (this.ttl > 0 && item.expiry <= Date.now()) {
        this.delete(key);
        return;
      }
      this.bumpLru(item);
      return item.value;
    }
  }
  getMany(keys) {
    const result = new Array(keys.length);
    for (var i = 0; i < keys.length; i++) {
      result[i] = this.get(keys[i]);
    }
    return result;
  }
  keys() {
    return Object.keys(this.items);
  }
  set(key, value) {
    const existing = this.items[key];
    if (existing !== void 0) {
      existing.value = value;
      existing.expiry = this.ttl > 0 ? Date.now() + this.ttl : this.ttl;
      this.bumpLru(existing);
      return;
    }
    if (this.max > 0 && this.size >= this.max) {
      this.evict();
    }
    const item = {
      expiry: this.ttl > 0 ? Date.now() + this.ttl : this.ttl,
      key,
      prev: this.last,
      next: null,
      value
    };
    this.items[key] = item;
    if (++this.size === 1) {
      this.first = item;
    } else {
      this.last.next = item;
    }
    this.last = item;
  }
};

// node_modules/@octokit/auth-app/dist-node/index.js
async function getAppAuthentication({
  appId,
  privateKey,
  timeDifference,
  createJwt
}) {
  try {
    if (createJwt) {
      const { jwt, expiresAt } = await createJwt(appId, timeDifference);
      return {
        type: "app",
        token: jwt,
        appId,
        expiresAt
      };
    }
    const authOptions = {
      id: appId,
      privateKey
    };
    if (timeDifference) {
      Object.assign(authOptions, {
        now: Math.floor(Date.now() / 1e3) + timeDifference
      });
    }
    const appAuthentication = await githubAppJwt(authOptions);
    return {
      type: "app",
      token: appAuthentication.token,
      appId: appAuthentication.appId,
      expiresAt: new Date(appAuthentication.expiration * 1e3).toISOString()
    };
  } catch (error) {
    if (privateKey === "-----BEGIN RSA PRIVATE KEY-----") {
      throw new Error(
        "The 'privateKey` option contains only the first line '-----BEGIN RSA PRIVATE KEY-----'. If you are setting it using a `.env` file, make sure it is set on a single line with newlines replaced by '\n'"
      );
    } else {
      throw error;
    }
  }
}
function getCache() {
  return new LruObject(
    // cache max. 15000 tokens, that will use less than 10mb memory
    15e3,
    // Cache for 1 minute less than GitHub expiry
    1e3 * 60 * 59
  );
}
async function get(cache, options) {
  const cacheKey = optionsToCacheKey(options);
  const result = await cache.get(cacheKey);
  if (!result) {
    return;
  }
  const [
    token,
    createdAt,
    expiresAt,
    repositorySelection,
    permissionsString,
    singleFileName
  ] = result.split("|");
  const permissions = options.permissions || permissionsString.split(/,/).reduce((permissions2, string2) => {
    if (/!$/.test(string2)) {
      permissions2[string2.slice(0, -1)] = "write";
    } else {
      permissions2[string2] = "read";
    }
    return permissions2;
  }, {});
  return {
    token,
    createdAt,
    expiresAt,
    permissions,
    repositoryIds: options.repositoryIds,
    repositoryNames: options.repositoryNames,
    singleFileName,
    repositorySelection
  };
}
async function set(cache, options, data) {
  const key = optionsToCacheKey(options);
  const permissionsString = options.permissions ? "" : Object.keys(data.permissions).map(
    (name) => `${name}${data.permissions[name] === "write" ? "!" : ""}`
  ).join(",");
  const value = [
    data.token,
    data.createdAt,
    data.expiresAt,
    data.repositorySelection,
    permissionsString,
    data.singleFileName
  ].join("|");
  await cache.set(key, value);
}
function optionsToCacheKey({
  installationId,
  permissions = {},
  repositoryIds = [],
  repositoryNames = []
}) {
  const permissionsString = Object.keys(permissions).sort().map((name) => permissions[name] === "read" ? name : `${name}!`).join(",");
  const repositoryIdsString = repositoryIds.sort().join(",");
  const repositoryNamesString = repositoryNames.join(",");
  return [
    installationId,
    repositoryIdsString,
    repositoryNamesString,
    permissionsString
  ].filter(Boolean).join("|");
}
function toTokenAuthentication({
  installationId,
  token,
  createdAt,
  expiresAt,
  repositorySelection,
  permissions,
  repositoryIds,
  repositoryNames,
  singleFileName
}) {
  return Object.assign(
    {
      type: "token",
      tokenType: "installation",
      token,
      installationId,
      permissions,
      createdAt,
      expiresAt,
      repositorySelection
    },
    repositoryIds ? { repositoryIds } : null,
    repositoryNames ? { repositoryNames } : null,
    singleFileName ? { singleFileName } : null
  );
}
async function getInstallationAuthentication(state, options, customRequest) {
  const installationId = Number(options.installationId || state.installationId);
  if (!installationId) {
    throw new Error(
      "[@octokit/auth-app] installationId option is required for installation authentication."
    );
  }
  if (options.factory) {
    const { type, factory, oauthApp, ...factoryAuthOptions } = {
      ...state,
      ...options
    };
    return factory(factoryAuthOptions);
  }
  const request2 = customRequest || state.request;
  return getInstallationAuthenticationConcurrently(
    state,
    { ...options, installationId },
    request2
  );
}
var pendingPromises = /* @__PURE__ */ new Map();
function getInstallationAuthenticationConcurrently(state, options, request2) {
  const cacheKey = optionsToCacheKey(options);
  if (pendingPromises.has(cacheKey)) {
    return pendingPromises.get(cacheKey);
  }
  const promise = getInstallationAuthenticationImpl(
    state,
    options,
    request2
  ).finally(() => pendingPromises.delete(cacheKey));
  pendingPromises.set(cacheKey, promise);
  return promise;
}
async function getInstallationAuthenticationImpl(state, options, request2) {
  if (!options.refresh) {
    const result = await get(state.cache, options);
    if (result) {
      const {
        token: token2,
        createdAt: createdAt2,
        expiresAt: expiresAt2,
        permissions: permissions2,
        repositoryIds: repositoryIds2,
        repositoryNames: repositoryNames2,
        singleFileName: singleFileName2,
        repositorySelection: repositorySelection2
      } = result;
      return toTokenAuthentication({
        installationId: options.installationId,
        token: token2,
        createdAt: createdAt2,
        expiresAt: expiresAt2,
        permissions: permissions2,
        repositorySelection: repositorySelection2,
        repositoryIds: repositoryIds2,
        repositoryNames: repositoryNames2,
        singleFileName: singleFileName2
      });
    }
  }
  const appAuthentication = await getAppAuthentication(state);
  const payload = {
    installation_id: options.installationId,
    mediaType: {
      previews: ["machine-man"]
    },
    headers: {
      authorization: `bearer ${appAuthentication.token}`
    }
  };
  if (options.repositoryIds) {
    Object.assign(payload, { repository_ids: options.repositoryIds });
  }
  if (options.repositoryNames) {
    Object.assign(payload, {
      repositories: options.repositoryNames
    });
  }
  if (options.permissions) {
    Object.assign(payload, { permissions: options.permissions });
  }
  const {
    data: {
      token,
      expires_at: expiresAt,
      repositories,
      permissions: permissionsOptional,
      repository_selection: repositorySelectionOptional,
      single_file: singleFileName
    }
  } = await request2(
    "POST /app/installations/{installation_id}/access_tokens",
    payload
  );
  const permissions = permissionsOptional || {};
  const repositorySelection = repositorySelectionOptional || "all";
  const repositoryIds = repositories ? repositories.map((r) => r.id) : void 0;
  const repositoryNames = repositories ? repositories.map((repo) => repo.name) : void 0;
  const createdAt = (/* @__PURE__ */ new Date()).toISOString();
  const cacheOptions = {
    token,
    createdAt,
    expiresAt,
    repositorySelection,
    permissions,
    repositoryIds,
    repositoryNames
  };
  if (singleFileName) {
    Object.assign(payload, { singleFileName });
  }
  await set(state.cache, options, cacheOptions);
  const cacheData = {
    installationId: options.installationId,
    token,
    createdAt,
    expiresAt,
    repositorySelection,
    permissions,
    repositoryIds,
    repositoryNames
  };
  if (singleFileName) {
    Object.assign(cacheData, { singleFileName });
  }
  return toTokenAuthentication(cacheData);
}
async function auth4(state, authOptions) {
  switch (authOptions.type) {
    case "app":
      return getAppAuthentication(state);
    case "oauth-app":
      return state.oauthApp({ type: "oauth-app" });
    case "installation":
      authOptions;
      return getInstallationAuthentication(state, {
        ...authOptions,
        type: "installation"
      });
    case "oauth-user":
      return state.oauthApp(authOptions);
    default:
      throw new Error(`Invalid auth type: ${authOptions.type}`);
  }
}
var PATHS = [
  "/app",
  "/app/hook/config",
  "/app/hook/deliveries",
  "/app/hook/deliveries/{delivery_id}",
  "/app/hook/deliveries/{delivery_id}/attempts",
  "/app/installations",
  "/app/installations/{installation_id}",
  "/app/installations/{installation_id}/access_tokens",
  "/app/installations/{installation_id}/suspended",
  "/app/installation-requests",
  "/marketplace_listing/accounts/{account_id}",
  "/marketplace_listing/plan",
  "/marketplace_listing/plans",
  "/marketplace_listing/plans/{plan_id}/accounts",
  "/marketplace_listing/stubbed/accounts/{account_id}",
  "/marketplace_listing/stubbed/plan",
  "/marketplace_listing/stubbed/plans",
  "/marketplace_listing/stubbed/plans/{plan_id}/accounts",
  "/orgs/{org}/installation",
  "/repos/{owner}/{repo}/installation",
  "/users/{username}/installation",
  "/enterprises/{enterprise}/installation"
];
function routeMatcher(paths) {
  const regexes = paths.map(
    (p) => p.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")
  );
  const regex = `^(?:${regexes.map((r) => `(?:${r})`).join("|")})$`;
  return new RegExp(regex, "i");
}
var REGEX = routeMatcher(PATHS);
function requiresAppAuth(url) {
  return !!url && REGEX.test(url.split("?")[0]);
}
var FIVE_SECONDS_IN_MS = 5 * 1e3;
function isNotTimeSkewError(error) {
  return !(error.message.match(
    /'Expiration time' claim \('exp'\) is too far in the future/
  ) || error.message.match(
    /'Expiration time' claim \('exp'\) must be a numeric value representing the future time at which the assertion expires/
  ) || error.message.match(
    /'Issued at' claim \('iat'\) must be an Integer representing the time that the assertion was issued/
  ));
}
async function hook4(state, request2, route, parameters) {
  const endpoint = request2.endpoint.merge(route, parameters);
  const url = endpoint.url;
  if (/\/login\/oauth\/access_token$/.test(url)) {
    return request2(endpoint);
  }
  if (requiresAppAuth(url.replace(request2.endpoint.DEFAULTS.baseUrl, ""))) {
    const { token: token2 } = await getAppAuthentication(state);
    endpoint.headers.authorization = `bearer ${token2}`;
    let response;
    try {
      response = await request2(endpoint);
    } catch (error) {
      if (isNotTimeSkewError(error)) {
        throw error;
      }
      if (typeof error.response.headers.date === "undefined") {
        throw error;
      }
      const diff = Math.floor(
        (Date.parse(error.response.headers.date) - Date.parse((/* @__PURE__ */ new Date()).toString())) / 1e3
      );
      state.log.warn(error.message);
      state.log.warn(
        `[@octokit/auth-app] GitHub API time and system time are different by ${diff} seconds. Retrying request with the difference accounted for.`
      );
      const { token: token3 } = await getAppAuthentication({
        ...state,
        timeDifference: diff
      });
      endpoint.headers.authorization = `bearer ${token3}`;
      return request2(endpoint);
    }
    return response;
  }
  if (requiresBasicAuth(url)) {
    const authentication = await state.oauthApp({ type: "oauth-app" });
    endpoint.headers.authorization = authentication.headers.authorization;
    return request2(endpoint);
  }
  const { token, createdAt } = await getInstallationAuthentication(
    state,
    // @ts-expect-error TBD
    {},
    request2.defaults({ baseUrl: endpoint.baseUrl })
  );
  endpoint.headers.authorization = `token ${token}`;
  return sendRequestWithRetries(
    state,
    request2,
    endpoint,
    createdAt
  );
}
async function sendRequestWithRetries(state, request2, options, createdAt, retries = 0) {
  const timeSinceTokenCreationInMs = +/* @__PURE__ */ new Date() - +new Date(createdAt);
  try {
    return await request2(options);
  } catch (error) {
    if (error.status !== 401) {
      throw error;
    }
    if (timeSinceTokenCreationInMs >= FIVE_SECONDS_IN_MS) {
      if (retries > 0) {
        error.message = `After ${retries} retries within ${timeSinceTokenCreationInMs / 1e3}s of creating the installation access token, the response remains 401. At this point, the cause may be an authentication problem or a system outage. Please check https://www.githubstatus.com for status information`;
      }
      throw error;
    }
    ++retries;
    const awaitTime = retries * 1e3;
    state.log.warn(
      `[@octokit/auth-app] Retrying after 401 response to account for token replication delay (retry: ${retries}, wait: ${awaitTime / 1e3}s)`
    );
    await new Promise((resolve) => setTimeout(resolve, awaitTime));
    return sendRequestWithRetries(state, request2, options, createdAt, retries);
  }
}
var VERSION4 = "8.3.1";
function createAppAuth(options) {
  if (!options.appId) {
    throw new Error("[@octokit/auth-app] appId option is required");
  }
  if (!options.privateKey && !options.createJwt) {
    throw new Error("[@octokit/auth-app] privateKey option is required");
  } else if (options.privateKey && options.createJwt) {
    throw new Error(
      "[@octokit/auth-app] privateKey and createJwt options are mutually exclusive"
    );
  }
  if ("installationId" in options && !options.installationId) {
    throw new Error(
      "[@octokit/auth-app] installationId is set to a falsy value"
    );
  }
  const log = options.log || {};
  if (typeof log.warn !== "function") {
    log.warn = console.warn.bind(console);
  }
  const request2 = options.request || _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .request */ .Em.defaults({
    headers: {
      "user-agent": `octokit-auth-app.js/${VERSION4} ${(0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .getUserAgent */ .$t)()}`
    }
  });
  const state = Object.assign(
    {
      request: request2,
      cache: getCache()
    },
    options,
    options.installationId ? { installationId: Number(options.installationId) } : {},
    {
      log,
      oauthApp: createOAuthAppAuth({
        clientType: "github-app",
        clientId: options.clientId || "",
        clientSecret: options.clientSecret || "",
        request: request2
      })
    }
  );
  return Object.assign(auth4.bind(null, state), {
    hook: hook4.bind(null, state)
  });
}

// src/github/app.ts
function connectApp({ clientId, privateKey }, connection) {
  return (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .createGitHub */ .Cl)({
    ...connection,
    strategy: {
      authStrategy: createAppAuth,
      auth: { appId: clientId, privateKey: privateKey.reveal() }
    }
  });
}
var InstallationFacts = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  id: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(),
  account: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ login: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)()) })),
  app_slug: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)()),
  html_url: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)()),
  permissions: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)())),
  suspended_at: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)())
});
var AppFacts = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ slug: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), html_url: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)()) });
var TokenFacts = (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ token: (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .minLength */ .Bp)(1)) });
function toInstallation(facts, askedOwner = "") {
  return {
    id: facts.id,
    owner: facts.account?.login ?? askedOwner,
    appSlug: facts.app_slug ?? "of this run",
    page: facts.html_url ?? "Settings, Installed GitHub Apps",
    permissions: facts.permissions ?? void 0,
    isSuspended: typeof facts.suspended_at === "string"
  };
}
function readInstallation(data, owner) {
  const facts = (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(InstallationFacts)(data);
  return facts && toInstallation(facts, owner);
}
function installationOfRepository(app, repository) {
  const { owner } = (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(repository);
  return app.ask(app.rest.apps.getRepoInstallation, (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(repository), {
    purpose: { kind: "app", owner },
    read: (data) => readInstallation(data, owner)
  });
}
function installationOfOrganization(app, org) {
  return app.ask(
    app.rest.apps.getOrgInstallation,
    { org },
    { purpose: { kind: "app", owner: org }, read: (data) => readInstallation(data, org) }
  );
}
async function installationsOf(app, owner) {
  const { data } = await app.ask(
    app.rest.apps.listInstallations,
    { per_page: 100 },
    {
      purpose: { kind: "app", owner },
      read: (list) => (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)((0,_chunk_SX5622HX_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)(InstallationFacts))(list)?.map((facts) => toInstallation(facts))
    }
  );
  return data;
}
async function ownPageOf(app, owner) {
  const { data } = await app.ask(
    app.rest.apps.getAuthenticated,
    {},
    { purpose: { kind: "app", owner }, read: (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(AppFacts) }
  );
  return { slug: data.slug, page: data.html_url ?? `${app.hintContext.serverUrl}/apps/${data.slug}` };
}
async function createInstallationToken(app, { id, owner }, { repositories, permissions }) {
  const { data } = await app.ask(
    app.rest.apps.createInstallationAccessToken,
    {
      installation_id: id,
      ...repositories.length > 0 && { repositories: [...repositories] },
      ...permissions && { permissions }
    },
    {
      purpose: { kind: "app", owner },
      read: (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(TokenFacts),
      findDone: _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .idempotent */ .yB
    }
  );
  return new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(data.token);
}
function revokeInstallationToken(github, owner) {
  return github.ask(
    github.rest.apps.revokeInstallationAccessToken,
    {},
    { purpose: { kind: "app", owner }, read: (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .expecting */ .Kk)(204) }
  );
}

// src/github/app-plan.ts
var EXTRA_PERMISSIONS = {
  "expiry-variable": "actions_variables",
  "dispatch-event": "contents"
};
function planAppAccess(places, extras, level) {
  const requests = /* @__PURE__ */ new Map();
  const requestFor = (owner) => requests.get(owner.toLowerCase()) ?? { owner, repositories: [], permissions: {}, extras: [] };
  for (const place of places) {
    const owner = ownerOf(place);
    const { repositories, permissions, ...rest } = requestFor(owner);
    const key = permissionOf(place);
    requests.set(owner.toLowerCase(), {
      ...rest,
      repositories: place.kind === "organization" ? repositories : withName(repositories, place.repository),
      permissions: permissions === void 0 || key === void 0 ? void 0 : { ...permissions, [key]: level }
    });
  }
  if (level === "read") return [...requests.values()];
  for (const extra of extras) {
    const { owner } = (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(extra.repository);
    const request2 = requestFor(owner);
    requests.set(owner.toLowerCase(), {
      ...request2,
      repositories: withName(request2.repositories, extra.repository),
      extras: [...request2.extras, extra]
    });
  }
  return [...requests.values()];
}
function withName(names, repository) {
  const { repo } = (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(repository);
  return names.some((name) => name.toLowerCase() === repo.toLowerCase()) ? names : [...names, repo];
}
function ownerOf(place) {
  return place.kind === "organization" ? place.organization : (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(place.repository).owner;
}
function permissionOf(place) {
  switch (place.kind) {
    case "environment":
      return "environments";
    case "repository":
      return keyOf(place.store, "");
    case "organization":
      return keyOf(place.store, "organization_");
  }
}
function keyOf(store, prefix) {
  switch (store) {
    case "actions":
      return `${prefix}secrets`;
    case "dependabot":
      return `${prefix}dependabot_secrets`;
    case "codespaces":
    case "agents":
      return void 0;
  }
}
function grantOf({ permissions, extras }, granted) {
  const has = (key, level) => granted === void 0 || granted[key] !== void 0 && (granted[key] !== "read" || level === "read");
  const missingExtras = extras.filter(({ permission }) => !has(permission, "write"));
  if (permissions === void 0) return { permissions, missing: [], missingExtras };
  const asked = Object.entries(permissions);
  const given = asked.filter(([key, level]) => has(key, level));
  const forExtras = extras.filter((extra) => !missingExtras.includes(extra)).map(({ permission }) => [permission, "write"]);
  return {
    permissions: Object.fromEntries([...given, ...forExtras]),
    missing: asked.filter(([key, level]) => !has(key, level)).map(([key]) => key),
    missingExtras
  };
}
function withoutExtras({ permissions: needed = {}, extras }, { permissions = {}, missing }) {
  const given = Object.entries(needed).filter(([key]) => !missing.includes(key));
  const isLess = given.length > 0 && given.length < Object.keys(permissions).length;
  return isLess ? { permissions: Object.fromEntries(given), missing, missingExtras: extras } : void 0;
}
function permissionTitle(key) {
  if (key === EXTRA_PERMISSIONS["expiry-variable"]) return "Variables";
  const words = key.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

// src/github/app-problems.ts
var permanent = { kind: "permanent" };
function keyRefused(clientId, serverUrl) {
  return {
    ...permanent,
    reason: "credential-refused",
    message: `GitHub does not accept the signature of the GitHub App ${clientId}: secrets-app-private-key is not, or no longer, a key of that App.`,
    hint: `Generate a new private key on the App's page, under ${serverUrl}/settings/apps, and store the whole file as SECRETS_APP_PRIVATE_KEY.`,
    status: 401,
    ofApp: true
  };
}
function unknownApp(clientId, serverUrl) {
  return {
    ...permanent,
    reason: "credential-refused",
    message: `GitHub knows no GitHub App with the client ID ${clientId}.`,
    hint: `secrets-app-client-id is the "Client ID" on the App's page, under ${serverUrl}/settings/apps. If the App was deleted, create a new one, for example with the command init.`,
    status: 404,
    ofApp: true
  };
}
function notInstalled({ slug, page }, owner) {
  return {
    ...permanent,
    reason: "permission-missing",
    message: `The GitHub App ${slug} is not installed on ${owner}.`,
    hint: `Install it there: ${page}/installations/new. Only its owner can, unless the App is public.`,
    status: 404
  };
}
function repositoryNotChosen({ appSlug, owner, page }, repository) {
  return {
    ...permanent,
    reason: "permission-missing",
    message: `The GitHub App ${appSlug} is installed on ${owner}, but not for the repository ${repository}, or there is no such repository.`,
    hint: `Add the repository to the installation: ${page}`,
    status: 404
  };
}
function suspended({ appSlug, owner, page }) {
  return {
    ...permanent,
    reason: "permission-missing",
    message: `The installation of the GitHub App ${appSlug} on ${owner} is suspended.`,
    hint: `Unsuspend it at the end of this page: ${page}`
  };
}
function lacksPermission(key, { appSlug, owner, page }) {
  return {
    ...permanent,
    reason: "permission-missing",
    message: `The GitHub App ${appSlug} was not given the permission "${permissionTitle(key)}: write" on ${owner}.`,
    hint: `Add it to the App's permissions, then accept the change for the installation: ${page}`
  };
}
function refusedToken({ status, quote }, { appSlug, owner, page }) {
  return {
    ...permanent,
    reason: "permission-missing",
    message: `GitHub refused a token of the GitHub App ${appSlug} for ${owner} (HTTP ${status}).${(0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .saidByGitHub */ .C9)(quote)}`,
    hint: `Check the App's permissions and repositories: ${page}`,
    status
  };
}

// src/github/app-tokens.ts
function createAppTokens(options) {
  const { app, requests, connection, lastBudget, onSecret } = options;
  const signed = connectApp(app, connection);
  const made = [];
  const opened = /* @__PURE__ */ new Map();
  const open = (request2) => {
    const known = opened.get(request2) ?? openOwner(signed, request2, app);
    opened.set(request2, known);
    return known;
  };
  const clients = /* @__PURE__ */ new Map();
  const clientOf = (owner, token, slug) => {
    const known = clients.get(owner);
    if (known !== void 0) return known;
    onSecret(token);
    made.push({ owner, token });
    const client = (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .createGitHub */ .Cl)({
      ...connection,
      token,
      credentialName: `the GitHub App ${slug}`,
      credentialKind: "own-app"
    });
    clients.set(owner, client);
    return client;
  };
  const clientFor = async (request2, lack) => {
    if (request2 === void 0) throw new RangeError("Nobody planned a token for this.");
    const result = await open(request2);
    if (result.kind === "closed") return refusing(signed, result.problem);
    const github = clientOf(request2.owner, result.token, result.installation.appSlug);
    const lacking = lack(result.grant);
    return lacking === void 0 ? github : refusing(signed, lacksPermission(lacking, result.installation));
  };
  return {
    forPlace: (place) => clientFor(
      requests.find(({ owner }) => owner.toLowerCase() === ownerOf(place).toLowerCase()),
      ({ missing }) => missing.find((key) => key === permissionOf(place))
    ),
    forExtra: (input) => clientFor(
      requests.find(({ extras }) => extras.some((extra) => extra.input === input)),
      ({ missingExtras }) => missingExtras.find((extra) => extra.input === input)?.permission
    ),
    revokeAll: async () => {
      await Promise.allSettled(opened.values());
      await Promise.allSettled(
        made.splice(0).map(
          ({ owner, token }) => revokeInstallationToken((0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .createGitHub */ .Cl)({ ...connection, budget: lastBudget, token }), owner)
        )
      );
    }
  };
}
async function openOwner(signed, request2, app) {
  try {
    const installation = await findInstallation(signed, request2, app);
    if (installation.isSuspended) return closed(suspended(installation));
    const grant = grantOf(request2, installation.permissions);
    const [lacking] = [...grant.missing, ...grant.missingExtras.map(({ permission }) => permission)];
    const isEmpty = grant.permissions !== void 0 && Object.keys(grant.permissions).length === 0;
    if (lacking !== void 0 && isEmpty) return closed(lacksPermission(lacking, installation));
    const granted = await tokenFor(signed, request2, grant, installation);
    return { kind: "open", ...granted, installation };
  } catch (error) {
    if (error instanceof _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_) return closed(error.problem);
    throw error;
  }
}
function closed(problem) {
  return { kind: "closed", problem };
}
async function findInstallation(signed, request2, { clientId }) {
  const { serverUrl } = signed.hintContext;
  const [first] = request2.repositories;
  try {
    const { data } = await (first === void 0 ? installationOfOrganization(signed, request2.owner) : installationOfRepository(signed, `${request2.owner}/${first}`));
    return data;
  } catch (error) {
    if ((0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .Of)(error, 401)) throw retold(error, keyRefused(clientId, serverUrl));
    if ((0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .Of)(error, 404)) throw retold(error, await whyNotFound(signed, request2, clientId));
    throw error;
  }
}
async function tokenFor(signed, request2, grant, installation) {
  const ask = async (repositories, { permissions, ...rest }) => {
    const token = await createInstallationToken(signed, installation, { repositories, permissions });
    return { token, grant: { permissions, ...rest } };
  };
  const tell = (error) => {
    const refusal = (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .Of)(error, 422) ?? (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .Of)(error, 403);
    throw refusal === void 0 ? error : retold(error, refusedToken(refusal, installation));
  };
  try {
    return await ask(request2.repositories, grant);
  } catch (error) {
    const reached = (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .Of)(error, 422) ? await reachedOf(signed, request2) : [];
    const isFewer = reached.length > 0 && reached.length < request2.repositories.length;
    const least = withoutExtras(request2, grant);
    const askForLeast = (refused) => least !== void 0 && (0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .Of)(refused, 422) ? ask(isFewer ? reached : request2.repositories, least) : Promise.reject(refused);
    return (isFewer ? ask(reached, grant).catch(askForLeast) : askForLeast(error)).catch(tell);
  }
}
function retold(error, problem) {
  return error instanceof _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_ ? new _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_({ ...error, problem }) : error;
}
async function reachedOf(signed, { owner, repositories }) {
  const looks = await Promise.allSettled(
    repositories.map((name) => installationOfRepository(signed, `${owner}/${name}`))
  );
  return repositories.filter((_, index) => looks[index]?.status === "fulfilled");
}
async function whyNotFound(signed, { owner, repositories }, clientId) {
  let self;
  try {
    self = await ownPageOf(signed, owner);
  } catch (error) {
    if ((0,_chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .Of)(error, 404)) return unknownApp(clientId, signed.hintContext.serverUrl);
    throw error;
  }
  const installations = await installationsOf(signed, owner);
  const installation = installations.find((one) => one.owner.toLowerCase() === owner.toLowerCase());
  return installation === void 0 ? notInstalled(self, owner) : repositoryNotChosen(installation, repositories[0] ?? owner);
}
function refusing(github, problem) {
  const failure = { kind: "malformed-credential" };
  return {
    ...github,
    ask: () => Promise.reject(new _chunk_YULYOK3N_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_({ failure, problem, mayHaveHappened: false }))
  };
}


/*! Bundled license information:

@octokit/oauth-methods/dist-bundle/index.js:
  (* v8 ignore next: we always pass a custom request in tests -- @preserve *)

@octokit/auth-oauth-device/dist-bundle/index.js:
  (* v8 ignore next 2 -- @preserve *)

@octokit/auth-oauth-user/dist-bundle/index.js:
  (* v8 ignore if -- @preserve *)
  (* v8 ignore next -- @preserve *)

@octokit/auth-oauth-app/dist-bundle/index.js:
  (* v8 ignore next -- @preserve *)

toad-cache/dist/toad-cache.mjs:
  (**
   * toad-cache
   *
   * @copyright 2026 Igor Savin <kibertoad@gmail.com>
   * @license MIT
   * @version 3.7.3
   *)

@octokit/auth-app/dist-node/index.js:
  (* v8 ignore next - permissions are optional per OpenAPI spec, but we think that is incorrect -- @preserve *)
  (* v8 ignore next - repositorySelection are optional per OpenAPI spec, but we think that is incorrect -- @preserve *)
  (* v8 ignore start - due to skipped tests, see https://github.com/octokit/auth-app.js/pull/580 -- @preserve *)
  (* v8 ignore end -- @preserve *)
*/


/***/ })

};
