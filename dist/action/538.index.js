export const id = 538;
export const ids = [538];
export const modules = {

/***/ 538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9496);


// src/inputs/yaml.ts
async function parseYaml(name, text) {
  const parts = entryTexts(text);
  const plain = parts.map(readPlainEntry);
  if (plain.length > 0 && !plain.includes(void 0)) return plain;
  const { LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
  const read = (part, lineCounter = new LineCounter()) => {
    const document2 = parseDocument(part, {
      schema: "failsafe",
      lineCounter,
      // Stryker disable next-line BooleanLiteral: of an error only its place is read
      prettyErrors: false,
      // Stryker disable next-line StringLiteral: what is neither `silent` nor known is as `error` here
      // With `silent` a second document is no error: it is dropped.
      logLevel: "error"
    });
    return { document: document2, problem: [...document2.errors, ...document2.warnings][0] };
  };
  const entries = readOneByOne(parts, (part, index) => {
    if (plain[index] !== void 0) return [plain[index]];
    const { document: document2, problem: problem2 } = read(part);
    return problem2 === void 0 ? document2.toJS({ maxAliasCount: 0 }) : void 0;
  });
  if (entries !== void 0) return entries;
  const wrong = (where) => new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(
    name,
    `is not valid YAML${where}.`,
    `Check the indentation, and put values with special characters in quotes.`
  );
  const lines = new LineCounter();
  const { document, problem } = read(text, lines);
  if (problem !== void 0) throw wrong(`, line ${lines.linePos(problem.pos[0]).line}`);
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    throw wrong("");
  }
}
function entryTexts(text) {
  const parts = text.split(/^(?=-[ \n])/m);
  return parts.every((part) => /^(-[ \n].*(\n( .*)?)*)$/.test(part)) ? parts : [];
}
function readOneByOne(parts, read) {
  try {
    const lists = parts.map(read);
    const isList = lists.every((list) => Array.isArray(list) && list.length === 1);
    return parts.length > 0 && isList ? lists.flat() : void 0;
  } catch {
    return void 0;
  }
}
var KEY = "[a-z]+(?:-[a-z]+)*";
var WORD = String.raw`[A-Za-z\d](?:[\w./|+=@-]*)`;
var PAIR = `(${KEY}): +(?:(${WORD})|\\[ *(${WORD}(?:, *${WORD})*) *\\])`;
var PLAIN_LINE = new RegExp(`^(?:- |  )${PAIR} *$`);
var PLAIN_BRACES = new RegExp(`^- \\{ *(${PAIR}(?:, *${PAIR})*) *\\} *$`);
var PLAIN_PAIR = new RegExp(`${PAIR}(?:, *|$)`, "g");
function readPlainEntry(text) {
  const lines = text.trimEnd().split("\n");
  const inBraces = lines.length === 1 ? PLAIN_BRACES.exec(text.trimEnd())?.[1] : void 0;
  const pairs = inBraces === void 0 ? lines.map((line) => PLAIN_LINE.exec(line)) : [...inBraces.matchAll(PLAIN_PAIR)];
  const values = {};
  for (const [index, pair] of pairs.entries()) {
    const [, key, word, list] = pair ?? [];
    const beginsRight = inBraces !== void 0 || lines[index]?.startsWith("-") === (index === 0);
    if (key === void 0 || key in values || !beginsRight) return void 0;
    values[key] = word ?? list?.split(/, */).map((item) => item.trim());
  }
  return values;
}



/***/ })

};
