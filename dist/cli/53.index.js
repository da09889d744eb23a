export const id = 53;
export const ids = [53];
export const modules = {

/***/ 4053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   derivePageToken: () => (/* binding */ derivePageToken),
/* harmony export */   exchangeToken: () => (/* reexport safe */ _chunk_7ZF2VDEN_js__WEBPACK_IMPORTED_MODULE_1__.r1),
/* harmony export */   lengthenPlatformToken: () => (/* reexport safe */ _chunk_R5A76QHZ_js__WEBPACK_IMPORTED_MODULE_0__.Kv),
/* harmony export */   mintClientToken: () => (/* binding */ mintClientToken),
/* harmony export */   refreshPlatformToken: () => (/* reexport safe */ _chunk_R5A76QHZ_js__WEBPACK_IMPORTED_MODULE_0__.i6)
/* harmony export */ });
/* harmony import */ var _chunk_R5A76QHZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1851);
/* harmony import */ var _chunk_7ZF2VDEN_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7509);
/* harmony import */ var _chunk_SSPKVQBC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4172);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5313);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7492);
/* harmony import */ var _chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1913);
/* harmony import */ var _chunk_YUQ7XHZQ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8858);









// src/meta/client-code.ts
async function mintClientToken(client, request) {
  const answer = await client.request({
    method: "GET",
    path: "/oauth/client_code",
    query: {
      client_id: request.app.id,
      client_secret: request.app.secret,
      redirect_uri: request.redirectUri,
      access_token: request.token,
      appsecret_proof: request.proof
    }
  });
  const code = readClientCode(answer);
  if (!(code instanceof _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z)) return code;
  return readClientToken(
    await client.request({
      method: "POST",
      path: "/oauth/access_token",
      form: {
        client_id: request.app.id,
        redirect_uri: request.redirectUri,
        code,
        machine_id: request.machineId
      },
      once: true
    })
  );
}
function readClientCode(answer) {
  if (answer.kind !== "ok") return (0,_chunk_7ZF2VDEN_js__WEBPACK_IMPORTED_MODULE_1__/* .readNotIssued */ .xn)(answer);
  const read = (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_5__/* .safeParse */ .xL)(CodeBody, answer.body, _chunk_YUQ7XHZQ_js__WEBPACK_IMPORTED_MODULE_6__/* .AT_FIRST */ .xk);
  return read.success ? new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(read.output.code) : { kind: "doubt", reason: "meta-unintelligible", trace: answer.trace };
}
function readClientToken(answer) {
  if (answer.kind !== "ok") return (0,_chunk_7ZF2VDEN_js__WEBPACK_IMPORTED_MODULE_1__/* .readNotIssued */ .xn)(answer);
  const tokenResponse = (0,_chunk_7ZF2VDEN_js__WEBPACK_IMPORTED_MODULE_1__/* .readTokenResponse */ .jz)(answer);
  if (tokenResponse.kind !== "issued") return tokenResponse;
  const read = (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_5__/* .safeParse */ .xL)(MachineBody, answer.body, _chunk_YUQ7XHZQ_js__WEBPACK_IMPORTED_MODULE_6__/* .AT_FIRST */ .xk);
  return read.success ? { ...tokenResponse, machineId: read.output.machine_id } : tokenResponse;
}
var CodeBody = (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({ code: (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .Fs)((0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj)(), (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_5__/* .regex */ .yG)(/^[\x21-\x7e]{1,4096}$/)) });
var MachineBody = (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({ machine_id: (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .Fs)((0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj)(), (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_5__/* .regex */ .yG)(/^[\x21-\x7e]{1,200}$/)) });

// src/meta/page-token.ts
async function derivePageToken(client, request) {
  return readPageToken(
    await client.request({
      method: "GET",
      path: `/${encodeURIComponent(request.pageId)}`,
      bearer: request.token,
      query: { fields: "access_token", appsecret_proof: request.proof }
    }),
    request.pageId
  );
}
function readPageToken(answer, pageId) {
  if (answer.kind !== "ok") return (0,_chunk_7ZF2VDEN_js__WEBPACK_IMPORTED_MODULE_1__/* .readTokenResponse */ .jz)(answer);
  const { trace } = answer;
  const page = (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_5__/* .safeParse */ .xL)(Page, answer.body, _chunk_YUQ7XHZQ_js__WEBPACK_IMPORTED_MODULE_6__/* .AT_FIRST */ .xk);
  if (!page.success || page.output.id !== pageId)
    return { kind: "doubt", reason: "meta-unintelligible", trace };
  return page.output.access_token === void 0 ? { kind: "declined", reason: "permission", trace } : (0,_chunk_7ZF2VDEN_js__WEBPACK_IMPORTED_MODULE_1__/* .readTokenResponse */ .jz)(answer);
}
var Page = (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({ id: _chunk_SSPKVQBC_js__WEBPACK_IMPORTED_MODULE_2__.Id, access_token: (0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)((0,_chunk_CO4PYWLV_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)()) });



/***/ })

};
