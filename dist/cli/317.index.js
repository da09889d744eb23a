export const id = 317;
export const ids = [317];
export const modules = {

/***/ 8317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectApp: () => (/* reexport safe */ _chunk_G4L6UDPC_js__WEBPACK_IMPORTED_MODULE_0__.Q9),
/* harmony export */   createAppTokens: () => (/* reexport safe */ _chunk_G4L6UDPC_js__WEBPACK_IMPORTED_MODULE_0__.Yi),
/* harmony export */   createInstallationToken: () => (/* reexport safe */ _chunk_G4L6UDPC_js__WEBPACK_IMPORTED_MODULE_0__.om),
/* harmony export */   installationOfRepository: () => (/* reexport safe */ _chunk_G4L6UDPC_js__WEBPACK_IMPORTED_MODULE_0__.yE),
/* harmony export */   readInstallation: () => (/* reexport safe */ _chunk_G4L6UDPC_js__WEBPACK_IMPORTED_MODULE_0__.Z_),
/* harmony export */   revokeInstallationToken: () => (/* reexport safe */ _chunk_G4L6UDPC_js__WEBPACK_IMPORTED_MODULE_0__.EZ)
/* harmony export */ });
/* harmony import */ var _chunk_G4L6UDPC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8167);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9914);
/* harmony import */ var _chunk_FQWTJBHH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4280);
/* harmony import */ var _chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5618);
/* harmony import */ var _chunk_JYKV3UBK_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6817);
/* harmony import */ var _chunk_QOI2MLOS_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(266);
/* harmony import */ var _chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7013);
/* harmony import */ var _chunk_H75RY4TU_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5510);














/***/ }),

/***/ 4280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ permissionOf),
/* harmony export */   U0: () => (/* binding */ EXTRA_PERMISSIONS),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   d3: () => (/* binding */ planAppAccess),
/* harmony export */   gH: () => (/* binding */ permissionTitle),
/* harmony export */   od: () => (/* binding */ grantOf)
/* harmony export */ });
/* harmony import */ var _chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5618);


// src/github/app-plan.ts
var EXTRA_PERMISSIONS = {
  "expiry-variable": "actions_variables",
  "dispatch-event": "contents"
};
function planAppAccess(places, extras, level) {
  const wishes = /* @__PURE__ */ new Map();
  const wishOf = (owner) => wishes.get(owner.toLowerCase()) ?? { owner, repositories: [], permissions: {}, extras: [] };
  for (const place of places) {
    const owner = ownerOf(place);
    const { repositories, permissions, ...rest } = wishOf(owner);
    const key = permissionOf(place);
    wishes.set(owner.toLowerCase(), {
      ...rest,
      repositories: place.kind === "organization" ? repositories : withName(repositories, place.repository),
      permissions: permissions === void 0 || key === void 0 ? void 0 : { ...permissions, [key]: level }
    });
  }
  if (level === "read") return [...wishes.values()];
  for (const extra of extras) {
    const { owner } = (0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(extra.repository);
    const wish = wishOf(owner);
    wishes.set(owner.toLowerCase(), {
      ...wish,
      repositories: withName(wish.repositories, extra.repository),
      extras: [...wish.extras, extra]
    });
  }
  return [...wishes.values()];
}
function withName(names, repository) {
  const { repo } = (0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(repository);
  return names.some((name) => name.toLowerCase() === repo.toLowerCase()) ? names : [...names, repo];
}
function ownerOf(place) {
  return place.kind === "organization" ? place.organization : (0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(place.repository).owner;
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
  const has = (key, level) => granted[key] !== void 0 && (granted[key] !== "read" || level === "read");
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
function permissionTitle(key) {
  const titles = {
    actions_variables: "Variables",
    organization_secrets: "Organization secrets"
  };
  const words = key.replaceAll("_", " ");
  return titles[key] ?? words.charAt(0).toUpperCase() + words.slice(1);
}




/***/ }),

/***/ 8167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ revokeInstallationToken),
/* harmony export */   Q9: () => (/* binding */ connectApp),
/* harmony export */   Yi: () => (/* binding */ createAppTokens),
/* harmony export */   Z_: () => (/* binding */ readInstallation),
/* harmony export */   om: () => (/* binding */ createInstallationToken),
/* harmony export */   yE: () => (/* binding */ installationOfRepository)
/* harmony export */ });
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9914);
/* harmony import */ var _chunk_FQWTJBHH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4280);
/* harmony import */ var _chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5618);
/* harmony import */ var _chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7013);
/* harmony import */ var _octokit_auth_app__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6479);





// src/github/app.ts

function connectApp({ clientId, privateKey }, connection) {
  return (0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_2__/* .createGitHub */ .Cl)({
    ...connection,
    strategy: {
      authStrategy: _octokit_auth_app__WEBPACK_IMPORTED_MODULE_4__/* .createAppAuth */ .K,
      auth: { appId: clientId, privateKey: privateKey.reveal() }
    }
  });
}
var InstallationFacts = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
  id: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(),
  account: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ login: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)() }),
  app_slug: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)(),
  html_url: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)(),
  permissions: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)(), (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)()),
  suspended_at: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)())
});
var AppFacts = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ slug: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)(), html_url: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)() });
var TokenFacts = (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ token: (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)(), (0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .minLength */ .Bp)(1)) });
function toInstallation(facts) {
  return {
    id: facts.id,
    owner: facts.account.login,
    appSlug: facts.app_slug,
    page: facts.html_url,
    permissions: facts.permissions,
    isSuspended: typeof facts.suspended_at === "string"
  };
}
function readInstallation(data) {
  const facts = (0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_2__/* .reading */ .hF)(InstallationFacts)(data);
  return facts && toInstallation(facts);
}
function installationOfRepository(app, repository) {
  const { owner } = (0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRepository */ .T8)(repository);
  return app.ask(app.rest.apps.getRepoInstallation, (0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRepository */ .T8)(repository), {
    purpose: { kind: "app", owner },
    read: readInstallation
  });
}
function installationOfOrganization(app, org) {
  return app.ask(
    app.rest.apps.getOrgInstallation,
    { org },
    { purpose: { kind: "app", owner: org }, read: readInstallation }
  );
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
      read: (0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_2__/* .reading */ .hF)(TokenFacts),
      findDone: _chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_2__/* .doneTwiceIsDoneOnce */ .aL
    }
  );
  return new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(data.token);
}
function revokeInstallationToken(github, owner) {
  return github.ask(
    github.rest.apps.revokeInstallationAccessToken,
    {},
    { purpose: { kind: "app", owner }, read: (0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_2__/* .expecting */ .Kk)(204) }
  );
}
function createAppTokens(options) {
  const { app, wishes, connection, lastBudget, onSecret } = options;
  const signed = connectApp(app, connection);
  const made = [];
  const opened = /* @__PURE__ */ new Map();
  const open = (wish) => {
    const known = opened.get(wish) ?? openOwner(signed, wish, app, connection.serverUrl ?? GITHUB);
    opened.set(wish, known);
    return known;
  };
  const lines = /* @__PURE__ */ new Map();
  const lineOf = (owner, token, slug) => {
    const known = lines.get(owner);
    if (known !== void 0) return known;
    onSecret(token);
    made.push({ owner, token });
    const line = (0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_2__/* .createGitHub */ .Cl)({ ...connection, token, credentialName: `the GitHub App ${slug}` });
    lines.set(owner, line);
    return line;
  };
  const speak = async (wish, lack) => {
    if (wish === void 0) throw new RangeError("Nobody planned a token for this.");
    const result = await open(wish);
    if (result.kind === "closed") return refusing(signed, result.problem);
    const github = lineOf(wish.owner, result.token, result.installation.appSlug);
    const lacking = lack(result.grant);
    return lacking === void 0 ? github : refusing(signed, lacksPermission(lacking, result.installation));
  };
  return {
    forPlace: (place) => speak(
      wishes.find(({ owner }) => owner.toLowerCase() === (0,_chunk_FQWTJBHH_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(place).toLowerCase()),
      ({ missing }) => missing.find((key) => key === (0,_chunk_FQWTJBHH_js__WEBPACK_IMPORTED_MODULE_1__/* .permissionOf */ .Fp)(place))
    ),
    forExtra: (input) => speak(
      wishes.find(({ extras }) => extras.some((extra) => extra.input === input)),
      ({ missingExtras }) => missingExtras.find((extra) => extra.input === input)?.permission
    ),
    revokeAll: async () => {
      await Promise.allSettled(opened.values());
      await Promise.allSettled(
        made.splice(0).map(
          ({ owner, token }) => revokeInstallationToken((0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_2__/* .createGitHub */ .Cl)({ ...connection, budget: lastBudget, token }), owner)
        )
      );
    }
  };
}
var GITHUB = "https://github.com";
async function openOwner(signed, wish, app, serverUrl) {
  try {
    const installation = await findInstallation(signed, wish, app, serverUrl);
    if (installation.isSuspended) return closed(suspended(installation));
    const grant = (0,_chunk_FQWTJBHH_js__WEBPACK_IMPORTED_MODULE_1__/* .grantOf */ .od)(wish, installation.permissions);
    const asksForNothing = grant.permissions !== void 0 && Object.keys(grant.permissions).length === 0;
    const [lacking] = [...grant.missing, ...grant.missingExtras.map(({ permission }) => permission)];
    if (lacking !== void 0 && asksForNothing) return closed(lacksPermission(lacking, installation));
    const token = await tokenFor(signed, wish, grant, installation);
    return token instanceof _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z ? { kind: "open", token, grant, installation } : closed(token);
  } catch (error) {
    if (error instanceof _chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_) return closed(error.problem);
    throw error;
  }
}
function closed(problem) {
  return { kind: "closed", problem };
}
async function findInstallation(signed, wish, app, serverUrl) {
  const [first] = wish.repositories;
  try {
    const { data } = await (first === void 0 ? installationOfOrganization(signed, wish.owner) : installationOfRepository(signed, `${wish.owner}/${first}`));
    return data;
  } catch (error) {
    if ((0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(error, 401)) throw retold(error, keyRefused(app.clientId, serverUrl));
    if ((0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(error, 404)) throw retold(error, await whyNotFound(signed, wish, app, serverUrl));
    throw error;
  }
}
async function tokenFor(signed, wish, { permissions }, installation) {
  const ask = (repositories) => createInstallationToken(signed, installation, { repositories, permissions });
  const tell = (error) => {
    const refusal = (0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(error, 422) ?? (0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(error, 403);
    throw refusal === void 0 ? error : retold(error, refusedToken(refusal.status, installation));
  };
  try {
    return await ask(wish.repositories);
  } catch (error) {
    const reached = (0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(error, 422) ? await reachedOf(signed, wish) : [];
    const isFewer = reached.length > 0 && reached.length < wish.repositories.length;
    return isFewer ? ask(reached).catch(tell) : tell(error);
  }
}
function retold(error, problem) {
  return error instanceof _chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_ ? new _chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_({ ...error, problem }) : error;
}
async function reachedOf(signed, { owner, repositories }) {
  const looks = await Promise.allSettled(
    repositories.map((name) => installationOfRepository(signed, `${owner}/${name}`))
  );
  return repositories.filter((_, index) => looks[index]?.status === "fulfilled");
}
async function whyNotFound(signed, { owner, repositories }, { clientId }, serverUrl) {
  const purpose = { kind: "app", owner };
  const { apps } = signed.rest;
  let self;
  try {
    self = (await signed.ask(apps.getAuthenticated, {}, { purpose, read: (0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_2__/* .reading */ .hF)(AppFacts) })).data;
  } catch (error) {
    if ((0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(error, 404)) return unknownApp(clientId, serverUrl);
    throw error;
  }
  const { data: installations } = await signed.ask(
    apps.listInstallations,
    { per_page: 100 },
    { purpose, read: (data) => (0,_chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_2__/* .reading */ .hF)((0,_chunk_HVT5ZSQT_js__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YO)(InstallationFacts))(data)?.map(toInstallation) }
  );
  const installation = installations.find((one) => one.owner.toLowerCase() === owner.toLowerCase());
  return installation === void 0 ? notInstalled(self, owner) : repositoryNotChosen(installation, repositories[0] ?? owner);
}
var permanent = { kind: "permanent" };
function keyRefused(clientId, serverUrl) {
  return {
    ...permanent,
    reason: "credential-refused",
    message: `GitHub does not accept what the GitHub App ${clientId} signed: secrets-app-private-key is no key of that App, or no longer.`,
    hint: `Make a new private key on the App's page, under ${serverUrl}/settings/apps, and store all of the file as SECRETS_APP_PRIVATE_KEY.`,
    status: 401
  };
}
function unknownApp(clientId, serverUrl) {
  return {
    ...permanent,
    reason: "credential-refused",
    message: `GitHub knows no GitHub App with the client ID ${clientId}.`,
    hint: `secrets-app-client-id is the "Client ID" on the App's page, under ${serverUrl}/settings/apps. If the App was deleted, make a new one: the command init does.`,
    status: 404
  };
}
function notInstalled({ slug, html_url }, owner) {
  return {
    ...permanent,
    reason: "permission-missing",
    message: `The GitHub App ${slug} is not installed on ${owner}.`,
    hint: `Install it there: ${html_url}/installations/new. Only its owner can, unless the App is public.`,
    status: 404
  };
}
function repositoryNotChosen({ appSlug, owner, page }, repository) {
  return {
    ...permanent,
    reason: "permission-missing",
    message: `The GitHub App ${appSlug} is installed on ${owner}, but not for the repository ${repository}, or there is no such repository.`,
    hint: `Add the repository there: ${page}`,
    status: 404
  };
}
function suspended({ appSlug, owner, page }) {
  return {
    ...permanent,
    reason: "permission-missing",
    message: `The installation of the GitHub App ${appSlug} on ${owner} is suspended.`,
    hint: `Unsuspend it there, at the end of the page: ${page}`
  };
}
function lacksPermission(key, { appSlug, owner, page }) {
  return {
    ...permanent,
    reason: "permission-missing",
    message: `The GitHub App ${appSlug} was not given the permission "${(0,_chunk_FQWTJBHH_js__WEBPACK_IMPORTED_MODULE_1__/* .permissionTitle */ .gH)(key)}: write" on ${owner}.`,
    hint: `Add it to the App's permissions, then accept the change for the installation: ${page}`
  };
}
function refusedToken(status, { appSlug, owner, page }) {
  return {
    ...permanent,
    reason: "permission-missing",
    message: `GitHub refused a token of the GitHub App ${appSlug} for ${owner} (HTTP ${status}).`,
    hint: `Look at the App's permissions and repositories there: ${page}`,
    status
  };
}
function refusing(github, problem) {
  const failure = { kind: "malformed-credential" };
  return {
    ...github,
    ask: () => Promise.reject(new _chunk_Z23N5OVU_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_({ failure, problem, mayHaveHappened: false }))
  };
}




/***/ })

};
