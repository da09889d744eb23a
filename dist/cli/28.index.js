export const id = 28;
export const ids = [28];
export const modules = {

/***/ 7108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ SECRET_STORES),
/* harmony export */   OD: () => (/* binding */ scopeKey),
/* harmony export */   OI: () => (/* binding */ describeScope),
/* harmony export */   dE: () => (/* binding */ locationKey),
/* harmony export */   lR: () => (/* binding */ describeLocation)
/* harmony export */ });
// src/token/location.ts
var SECRET_STORES = ["actions", "dependabot", "codespaces", "agents"];
function scopeKey(secretScope) {
  switch (secretScope.kind) {
    case "repository":
      return `repository:${secretScope.repository.toLowerCase()}:${secretScope.store}`;
    case "environment":
      return `environment:${secretScope.repository.toLowerCase()}:${secretScope.environment.toLowerCase()}`;
    case "organization":
      return `organization:${secretScope.organization.toLowerCase()}:${secretScope.store}`;
  }
}
function locationKey(location) {
  return `${scopeKey(location)}:${location.secret.toUpperCase()}`;
}
function describeLocation(location) {
  return `${location.secret} in ${describeScope(location)}`;
}
function describeScope(secretScope) {
  switch (secretScope.kind) {
    case "repository":
      return `${secretScope.repository}${storeText(secretScope.store)}`;
    case "environment":
      return `${secretScope.repository}, environment ${secretScope.environment}`;
    case "organization":
      return `organization ${secretScope.organization}${storeText(secretScope.store)}`;
  }
}
function storeText(store) {
  switch (store) {
    case "actions":
      return "";
    case "dependabot":
      return " (Dependabot)";
    case "codespaces":
      return " (Codespaces)";
    case "agents":
      return " (agents)";
  }
}




/***/ }),

/***/ 8506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cx: () => (/* binding */ strictTuple),
/* harmony export */   Fs: () => (/* binding */ pipe),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   KI: () => (/* binding */ picklist),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Np: () => (/* binding */ fallback),
/* harmony export */   Ww: () => (/* binding */ minValue),
/* harmony export */   Y2: () => (/* binding */ safeInteger),
/* harmony export */   YO: () => (/* binding */ array),
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   cG: () => (/* binding */ maxValue),
/* harmony export */   cl: () => (/* binding */ nullish),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   pd: () => (/* binding */ transform),
/* harmony export */   xL: () => (/* binding */ safeParse),
/* harmony export */   yG: () => (/* binding */ regex),
/* harmony export */   z6: () => (/* binding */ check),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
// node_modules/valibot/dist/index.mjs
var store$4;
var DEFAULT_CONFIG = {
  lang: void 0,
  message: void 0,
  abortEarly: void 0,
  abortPipeEarly: void 0
};
// @__NO_SIDE_EFFECTS__
function getGlobalConfig(config$1) {
  if (!config$1 && !store$4) return DEFAULT_CONFIG;
  return {
    lang: config$1?.lang ?? store$4?.lang,
    message: config$1?.message,
    abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
    abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
  };
}
var store$3;
// @__NO_SIDE_EFFECTS__
function getGlobalMessage(lang) {
  return store$3?.get(lang);
}
var store$2;
// @__NO_SIDE_EFFECTS__
function getSchemaMessage(lang) {
  return store$2?.get(lang);
}
var store$1;
// @__NO_SIDE_EFFECTS__
function getSpecificMessage(reference, lang) {
  return store$1?.get(reference)?.get(lang);
}
// @__NO_SIDE_EFFECTS__
function _stringify(input) {
  const type = typeof input;
  if (type === "string") return `"${input}"`;
  if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
  if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
  return type;
}
function _addIssue(context, label, dataset, config$1, other) {
  const input = other && "input" in other ? other.input : dataset.value;
  const expected = other?.expected ?? context.expects ?? null;
  const received = other?.received ?? /* @__PURE__ */ _stringify(input);
  const issue = {
    kind: context.kind,
    type: context.type,
    input,
    expected,
    received,
    message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
    requirement: context.requirement,
    path: other?.path,
    issues: other?.issues,
    lang: config$1.lang,
    abortEarly: config$1.abortEarly,
    abortPipeEarly: config$1.abortPipeEarly
  };
  const isSchema = context.kind === "schema";
  const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
  if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
  if (isSchema) dataset.typed = false;
  if (dataset.issues) dataset.issues.push(issue);
  else dataset.issues = [issue];
}
// @__NO_SIDE_EFFECTS__
function _joinExpects(values$1, separator) {
  const list = [...new Set(values$1)];
  if (list.length > 1) return `(${list.join(` ${separator} `)})`;
  return list[0] ?? "never";
}
function _standardSchema(schema) {
  schema["~standard"] = {
    version: 1,
    vendor: "valibot",
    validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
  };
  return schema;
}
var EMOJI_REGEX = new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$", "u");
// @__NO_SIDE_EFFECTS__
function check(requirement, message$1) {
  return {
    kind: "validation",
    type: "check",
    reference: check,
    async: false,
    expects: null,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function integer(message$1) {
  return {
    kind: "validation",
    type: "integer",
    reference: integer,
    async: false,
    expects: null,
    requirement: Number.isInteger,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function maxValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "max_value",
    reference: maxValue,
    async: false,
    expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function minValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "min_value",
    reference: minValue,
    async: false,
    expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function regex(requirement, message$1) {
  return {
    kind: "validation",
    type: "regex",
    reference: regex,
    async: false,
    expects: `${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function safeInteger(message$1) {
  return {
    kind: "validation",
    type: "safe_integer",
    reference: safeInteger,
    async: false,
    expects: null,
    requirement: Number.isSafeInteger,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function transform(operation) {
  return {
    kind: "transformation",
    type: "transform",
    reference: transform,
    async: false,
    operation,
    "~run"(dataset) {
      dataset.value = this.operation(dataset.value);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function getFallback(schema, dataset, config$1) {
  return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
// @__NO_SIDE_EFFECTS__
function fallback(schema, fallback$1) {
  return _standardSchema({
    ...schema,
    fallback: fallback$1,
    "~run"(dataset, config$1) {
      const outputDataset = schema["~run"](dataset, config$1);
      return outputDataset.issues ? {
        typed: true,
        value: /* @__PURE__ */ getFallback(this, outputDataset, config$1)
      } : outputDataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function getDefault(schema, dataset, config$1) {
  return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
// @__NO_SIDE_EFFECTS__
function array(item, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "array",
    reference: array,
    expects: "Array",
    async: false,
    item,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (Array.isArray(input)) {
        dataset.typed = true;
        dataset.value = [];
        for (let key = 0; key < input.length; key++) {
          const value$1 = input[key];
          const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
          if (itemDataset.issues) {
            const pathItem = {
              type: "array",
              origin: "value",
              input,
              key,
              value: value$1
            };
            for (const issue of itemDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = itemDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!itemDataset.typed) dataset.typed = false;
          dataset.value.push(itemDataset.value);
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function boolean(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "boolean",
    reference: boolean,
    expects: "boolean",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "boolean") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function nullish(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "nullish",
    reference: nullish,
    expects: `(${wrapped.expects} | null | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === null || dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === null || dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function number(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "number",
    reference: number,
    expects: "number",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function object(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "object",
    reference: object,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const key in this.entries) {
          const valueSchema = this.entries[key];
          if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key,
                value: value$1
              };
              for (const issue of valueDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                dataset.issues?.push(issue);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key}"`,
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            if (config$1.abortEarly) break;
          }
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function optional(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "optional",
    reference: optional,
    expects: `(${wrapped.expects} | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function picklist(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "picklist",
    reference: picklist,
    expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      if (this.options.includes(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function strictTuple(items, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "strict_tuple",
    reference: strictTuple,
    expects: "Array",
    async: false,
    items,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (Array.isArray(input)) {
        dataset.typed = true;
        dataset.value = [];
        for (let key = 0; key < this.items.length; key++) {
          const value$1 = input[key];
          const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
          if (itemDataset.issues) {
            const pathItem = {
              type: "array",
              origin: "value",
              input,
              key,
              value: value$1
            };
            for (const issue of itemDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = itemDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!itemDataset.typed) dataset.typed = false;
          dataset.value.push(itemDataset.value);
        }
        if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
          input: input[this.items.length],
          expected: "never",
          path: [{
            type: "array",
            origin: "value",
            input,
            key: this.items.length,
            value: input[this.items.length]
          }]
        });
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function string(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "string",
    reference: string,
    expects: "string",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "string") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function _subIssues(datasets) {
  let issues;
  if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
  else issues = dataset.issues;
  return issues;
}
// @__NO_SIDE_EFFECTS__
function union(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "union",
    reference: union,
    expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      let validDataset;
      let typedDatasets;
      let untypedDatasets;
      for (const schema of this.options) {
        const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
        if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
        else typedDatasets = [optionDataset];
        else {
          validDataset = optionDataset;
          break;
        }
        else if (untypedDatasets) untypedDatasets.push(optionDataset);
        else untypedDatasets = [optionDataset];
      }
      if (validDataset) return validDataset;
      if (typedDatasets) {
        if (typedDatasets.length === 1) return typedDatasets[0];
        _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
        dataset.typed = true;
      } else if (untypedDatasets?.length === 1) return untypedDatasets[0];
      else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function unknown() {
  return _standardSchema({
    kind: "schema",
    type: "unknown",
    reference: unknown,
    expects: "unknown",
    async: false,
    "~run"(dataset) {
      dataset.typed = true;
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function pipe(...pipe$1) {
  return _standardSchema({
    ...pipe$1[0],
    pipe: pipe$1,
    "~run"(dataset, config$1) {
      for (const item of pipe$1) if (item.kind !== "metadata") {
        if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
          dataset.typed = false;
          break;
        }
        if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
      }
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function safeParse(schema, input, config$1) {
  const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
  return {
    typed: dataset.typed,
    success: !dataset.issues,
    output: dataset.value,
    issues: dataset.issues
  };
}




/***/ }),

/***/ 6168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ scopesToRequest),
/* harmony export */   V7: () => (/* binding */ spreadSeconds),
/* harmony export */   "if": () => (/* binding */ missingScopes),
/* harmony export */   rf: () => (/* binding */ scopesRuledByDataAccess),
/* harmony export */   s5: () => (/* binding */ dueAt)
/* harmony export */ });
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9476);


// src/token/policy.ts
var LONGEST_SPREAD = 3 * _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
function spreadSeconds(secretName) {
  return fnv1a(secretName.toUpperCase()) % LONGEST_SPREAD;
}
function fnv1a(text) {
  let hash = 2166136261;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 16777619);
  return hash >>> 0;
}
function dueAt(expiresAt, policy) {
  return expiresAt - policy.refreshBeforeDays * _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ - policy.spreadSeconds;
}
function scopesToRequest(has, policy) {
  const spelledRight = has?.filter((scope) => /^[a-z][a-z0-9_]{0,63}$/.test(scope)) ?? [];
  return [.../* @__PURE__ */ new Set([...spelledRight, ...policy.requiredScopes])];
}
function missingScopes(scopes, policy) {
  return scopes === void 0 ? [] : policy.requiredScopes.filter((scope) => !scopes.includes(scope));
}
var OUTLIVES_DATA_ACCESS = /* @__PURE__ */ new Set([
  "ads_read",
  "ads_management",
  "business_management",
  "configure_page_transactions",
  "pages_manage_ads",
  "pages_manage_cta",
  "pages_manage_instant_articles",
  "pages_manage_engagement",
  "pages_manage_metadata",
  "pages_manage_posts",
  "pages_messaging",
  "pages_read_engagement",
  "pages_read_user_content",
  "pages_show_list",
  "read_audience_network_insights",
  "read_insights",
  "public_profile",
  "email"
]);
function scopesRuledByDataAccess(scopes) {
  return (scopes ?? []).filter((scope) => !OUTLIVES_DATA_ACCESS.has(scope));
}




/***/ }),

/***/ 3597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ appAccessToken),
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   HB: () => (/* binding */ isConsistent),
/* harmony export */   Id: () => (/* binding */ Id),
/* harmony export */   JF: () => (/* binding */ createMetaClient),
/* harmony export */   Y9: () => (/* binding */ readDebugData),
/* harmony export */   aq: () => (/* binding */ readMinted),
/* harmony export */   e4: () => (/* binding */ inspectToken),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   gU: () => (/* binding */ unintelligible),
/* harmony export */   x4: () => (/* binding */ readDeath),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _chunk_RWUNG5ZT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7396);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9914);
/* harmony import */ var _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9476);
/* harmony import */ var _chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8506);
/* harmony import */ var _chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(593);






// src/meta/present.ts
function present(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
}

// src/meta/minted.ts
var LONGEST_LIFETIME = 3650 * _chunk_AT37XLH7_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY */ .d_;
var AccessToken = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs)(
  (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)(),
  (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yG)(/^[\x21-\x7e]{10,4096}$/),
  (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pd)((value) => new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(value))
);
var Lifetime = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs)(
  (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KC)([(0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yG)(/^\d{1,10}$/), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pd)(Number))]),
  (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(),
  (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .minValue */ .Ww)(1),
  (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .maxValue */ .cG)(LONGEST_LIFETIME)
);
var MintedBody = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
  access_token: AccessToken,
  expires_in: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .fallback */ .Np)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(Lifetime), void 0)
});
function readMinted(body) {
  const read = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xL)(MintedBody, body);
  if (!read.success) return void 0;
  const { access_token: token, expires_in: lifetimeSeconds } = read.output;
  return present({ token, lifetimeSeconds });
}

// src/meta/response.ts
var PHRASES = [
  ["input-token-of-other-app", /did not match the Viewing App/i],
  ["token-of-other-app", /does not belong to application/i],
  ["client-secret-wrong", /validating client secret/i],
  ["application-unknown", /validating application/i],
  ["signature-wrong", /Invalid OAuth access token signature/i],
  ["app-token-wanted", /must provide an app access token/i],
  ["app-secret-proof", /appsecret_proof/i],
  ["api-access-blocked", /API access (blocked|deactivated)/i],
  ["too-much-data", /reduce the amount of data/i],
  ["unsupported-request", /Unsupported (get |post )?request/i],
  // Meta's page documents the refusal (§5 of its system user guide), not its words.
  ["must-expire", /set_token_expires_in_60_days|must (use|be|have|set)\b.*\bexpir/i],
  ["code-used", /authorization code has been used/i],
  ["code-expired", /authorization code has expired/i],
  ["code-malformed", /Invalid verification code format/i],
  ["redirect-uri-differs", /redirect_uri is identical/i],
  ["redirect-uri-not-absolute", /redirect_uri isn't an absolute URI/i],
  ["domain-not-in-app-domains", /isn't included in the app's domains/i],
  ["app-in-development", /development mode|App Not Set ?up/i],
  ["device-login-declined", /authorization_declined/i],
  ["session-expired", /Session has expired/i],
  ["password-changed", /has been invalidated because the user changed/i],
  ["session-revoked", /has been invalidated|invalidated explicitly|user logged out/i],
  ["app-removed", /has not authorized application/i],
  ["checkpoint", /log in to www\.facebook\.com|logged-in checkpoint/i],
  ["user-unconfirmed", /not a confirmed user/i],
  ["page-role-lost", /must be an administrator of the page/i],
  ["data-access-ended", /hasn't engaged the app in longer than/i],
  [
    "token-unreadable",
    /Cannot parse access token|could not be decrypted|malformed|Invalid OAuth access token\.?$/i
  ]
];
function readResponse(status, headers, text) {
  const at = (0,_chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_4__/* .answeredAt */ .F7)(headers);
  const body = parseJson(text);
  if (body === void 0) return present({ kind: "unintelligible", trace: { status }, at });
  const error = topLevelError(body);
  if (error !== void 0) return present({ kind: "error", error, trace: traceOf(error, status), at });
  if (status > 299) return present({ kind: "unintelligible", trace: { status }, at });
  return present({ kind: "ok", body, trace: { status }, at });
}
function traceOf(error, status) {
  return present({ status, code: error.code, subcode: error.subcode });
}
function readGraphError(value) {
  const read = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xL)(ErrorObject, value);
  if (!read.success) return {};
  const { code, error_subcode, subcode = error_subcode, is_transient, message, error_message } = read.output;
  const text = message ?? error_message;
  const says = text === void 0 ? void 0 : phraseIn(text);
  return present({ code, subcode, transient: is_transient, says });
}
function failureOf(answer) {
  switch (answer.kind) {
    case "unanswered":
      return { kind: "doubt", reason: unansweredDoubt(answer.reason) };
    case "unintelligible":
      return { kind: "doubt", reason: doubtByStatus(answer.trace.status) };
    case "error": {
      const failure = classify(answer.error);
      return failure.kind === "doubt" && failure.reason === "meta-unintelligible" ? { kind: "doubt", reason: doubtByStatus(answer.trace.status) } : failure;
    }
  }
}
function classify(error) {
  const { code, says } = error;
  if (error.transient === true) {
    return { kind: "doubt", reason: isRateLimit(code) ? "meta-rate-limited" : "meta-unavailable" };
  }
  if (isRateLimit(code)) return { kind: "doubt", reason: "meta-rate-limited" };
  if (says === "client-secret-wrong" || says === "application-unknown")
    return refused("app-credentials-refused");
  if (says === "token-of-other-app") return refused("other-app");
  switch (code) {
    case 1:
      return says === "too-much-data" || error.subcode === 99 ? refused("request-refused") : { kind: "doubt", reason: "meta-unavailable" };
    case 2:
      return { kind: "doubt", reason: "meta-unavailable" };
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
      return { kind: "dead", reason: deathBySession(error) ?? "revoked" };
    case 412:
      return { kind: "dead", reason: "app-removed" };
    case 200:
      return says === "api-access-blocked" ? refused("app-disabled") : { kind: "permission" };
    case 104:
      return refused(says === "app-secret-proof" ? "app-secret-proof-refused" : "request-refused");
    // Unknown method, version too old (12, 2635), redirect_uri, policy block, path.
    case 3:
    case 12:
    case 191:
    case 368:
    case 2500:
    case 2635:
      return refused("request-refused");
    default:
      return code === 10 || code !== void 0 && code > 200 && code < 300 ? { kind: "permission" } : { kind: "doubt", reason: "meta-unintelligible" };
  }
}
function deathBySession(error) {
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
    case 461:
    case 462:
    case 465:
    case 466:
    case 467:
    case 468:
      return "revoked";
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
    case "password-changed":
    case "app-removed":
    case "checkpoint":
    case "user-unconfirmed":
    case "page-role-lost":
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
  if (answer.kind === "unanswered") return ["unreachable", "deadline", "too-large"].includes(answer.reason);
  if (isRateLimited(answer)) return false;
  if (answer.kind === "unintelligible") return true;
  const failure = failureOf(answer);
  return failure.kind === "doubt" && failure.reason === "meta-unavailable";
}
function isRateLimited(answer) {
  if (answer.kind === "ok") return false;
  const failure = failureOf(answer);
  return failure.kind === "doubt" && failure.reason === "meta-rate-limited";
}
var Integer = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .fallback */ .Np)(
  (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(
    (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs)(
      (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KC)([(0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yG)(/^\d{1,9}$/), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pd)(Number))]),
      (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .safeInteger */ .Y2)()
    )
  ),
  void 0
);
var Text = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .fallback */ .Np)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)()), void 0);
var ErrorObject = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
  code: Integer,
  error_subcode: Integer,
  subcode: Integer,
  is_transient: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .fallback */ .Np)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM)()), void 0),
  message: Text,
  error_message: Text
});
function parseJson(text) {
  try {
    return JSON.parse(
      text.replace(/^\uFEFF/, ""),
      (_key, value, context) => Number.isInteger(value) && !Number.isSafeInteger(value) ? context?.source ?? value : value
    );
  } catch {
    return void 0;
  }
}
function topLevelError(body) {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return void 0;
  const fields = body;
  if (fields.error !== void 0 && fields.error !== null) return readGraphError(fields.error);
  if (typeof fields.error_type === "string" || typeof fields.error_message === "string") {
    return readGraphError(fields);
  }
  return typeof fields.code === "number" && typeof fields.message === "string" ? readGraphError(fields) : void 0;
}
function phraseIn(message) {
  return PHRASES.find(([, pattern]) => pattern.test(message))?.[0];
}
function refused(reason) {
  return { kind: "refused", reason };
}
function classifyParameter(says) {
  switch (says) {
    case "input-token-of-other-app":
      return refused("other-app");
    case "app-token-wanted":
      return refused("app-credentials-refused");
    case "app-secret-proof":
      return refused("app-secret-proof-refused");
    default:
      return { kind: "parameter" };
  }
}
function isRateLimit(code) {
  if (code === void 0) return false;
  return [4, 9, 17, 32, 341, 613].includes(code) || code >= 8e4 && code <= 80099;
}
function doubtByStatus(status) {
  if (status === 429) return "meta-rate-limited";
  return status !== void 0 && status >= 500 ? "meta-unavailable" : "meta-unintelligible";
}
function unansweredDoubt(reason) {
  switch (reason) {
    case "unreachable":
    case "deadline":
    case "foreign-origin":
    case "unsendable":
      return "meta-unreachable";
    case "redirected":
    case "too-large":
      return "meta-unintelligible";
  }
}

// src/meta/client.ts
var DEFAULT_VERSION = "v25.0";
function createMetaClient(options) {
  const { runtime, budget, onCall, onSecret } = options;
  const base = new URL(options.baseUrl);
  const send = (0,_chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_4__/* .boundedFetch */ .A)(runtime, base.origin, budget);
  const prefix = base.pathname.replace(/\/+$/, "");
  const version = options.version ?? DEFAULT_VERSION;
  async function ask(call) {
    const path = `${prefix}${call.unversioned ? "" : `/${version}`}${call.path}`;
    const url = new URL(base.origin + path);
    url.search = encode(call.query).toString();
    for (let attempt = 1; ; attempt++) {
      const started = runtime.now();
      const { answer, waitAskedFor } = await tryOnce(call, url);
      const milliseconds = runtime.now() - started;
      onCall?.({
        name: call.name,
        method: call.method,
        path,
        try: attempt,
        milliseconds,
        trace: answer.trace
      });
      if (attempt === _chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_TRIES */ .ao || !mayAskAgain(call, answer, waitAskedFor)) return answer;
      const wait = Math.max((0,_chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_4__/* .backoffMs */ .jo)(attempt + 1, runtime.random), waitAskedFor ?? 0);
      if (wait >= budget.remaining()) return answer;
      await runtime.sleep(wait);
    }
  }
  async function tryOnce(call, url) {
    const bearer = call.bearer?.reveal();
    if (bearer !== void 0 && !FITS_A_HEADER.test(bearer)) {
      return { answer: { kind: "unanswered", reason: "unsendable", trace: {} } };
    }
    try {
      const response = await send(url, {
        method: call.method,
        headers: {
          accept: "application/json",
          ...bearer === void 0 ? {} : { authorization: `Bearer ${bearer}` }
        },
        ...call.form === void 0 ? {} : { body: encode(call.form) }
      });
      const answer = readResponse(response.status, response.headers, await response.text());
      const minted = answer.kind === "ok" ? readMinted(answer.body) : void 0;
      if (minted !== void 0) onSecret?.(minted.token);
      return { answer, waitAskedFor: (0,_chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_4__/* .waitAskedForMs */ .hL)(response.headers) };
    } catch (error) {
      if (!(error instanceof _chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_4__/* .Unanswered */ .XX)) throw error;
      const trace = present({ network: error.network });
      return { answer: { kind: "unanswered", reason: error.reason, trace } };
    }
  }
  return { ask };
}
var FITS_A_HEADER = /^[\x20-\x7e]+$/;
var NEVER_CONNECTED = [
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT"
];
function mayAskAgain(call, answer, waitAskedFor) {
  if (waitAskedFor !== void 0 && waitAskedFor > _chunk_NWJ63BY4_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST_WAIT_MS */ .u_) return false;
  if (isRateLimited(answer)) return waitAskedFor !== void 0;
  if (!isTransient(answer)) return false;
  return !call.once || NEVER_CONNECTED.includes(answer.trace.network);
}
function encode(parameters = {}) {
  const encoded = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== void 0) encoded.set(name, value instanceof _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z ? value.reveal() : value);
  }
  return encoded;
}

// src/meta/app.ts
function appAccessToken(app) {
  return new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(`${app.id}|${app.secret.reveal()}`);
}

// src/meta/fields.ts
var LATEST_TIME = Date.UTC(2200, 0) / 1e3;
var Id = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs)(
  (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KC)([(0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .safeInteger */ .Y2)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pd)(String))]),
  (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yG)(/^[1-9]\d{0,29}$/)
);
var Time = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs)(
  (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KC)([(0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)(), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yG)(/^\d{1,13}$/), (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pd)(Number))]),
  (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(),
  (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .minValue */ .Ww)(0),
  (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .maxValue */ .cG)(LATEST_TIME)
);
function maybe(schema) {
  return (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .Fs)(
    (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl)(schema),
    (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pd)((value) => value ?? void 0)
  );
}

// src/meta/debug-token.ts
async function inspectToken(client, request) {
  const answer = await client.ask({
    name: "debug_token",
    method: "GET",
    path: "/debug_token",
    bearer: appAccessToken(request.app),
    query: { input_token: request.token, appsecret_proof: request.proof }
  });
  return readInspection(answer, request.app.id);
}
function readInspection(answer, expectedAppId) {
  if (answer.kind !== "ok") return readRefusal(answer);
  const { at, trace } = answer;
  const data = readDebugData(answer.body);
  if (data === void 0 || at === void 0) return unintelligible(answer);
  if (data.app_id !== void 0 && data.app_id !== expectedAppId) {
    return { kind: "refused", reason: "other-app", ownerAppId: data.app_id, at, trace };
  }
  const kind = kindOf(data.type);
  if (!data.is_valid) return readDeath(answer, data, kind === "unknown" ? _chunk_RWUNG5ZT_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_FACTS */ .K : factsOf(kind, data), at);
  const known = data.app_id !== void 0 && isComplete(kind, data) && isConsistent(data, at);
  return known ? { kind: "alive", facts: factsOf(kind, data), at } : unintelligible(answer);
}
var DebugBody = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
  data: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
    is_valid: (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM)(),
    app_id: maybe(Id),
    type: maybe((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)()),
    application: maybe((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)()),
    user_id: maybe(Id),
    profile_id: maybe(Id),
    scopes: maybe((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YO)((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)())),
    issued_at: maybe(Time),
    expires_at: maybe(Time),
    data_access_expires_at: maybe(Time),
    error: maybe((0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)())
  })
});
function readDebugData(body) {
  const read = (0,_chunk_2YMRHRTL_js__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xL)(DebugBody, body);
  return read.success ? read.output.data : void 0;
}
function factsOf(kind, data) {
  const ends = (time) => {
    if (time === 0) return data.is_valid ? "never" : "unknown";
    return time ?? "unknown";
  };
  return present({
    kind,
    appId: data.app_id,
    appName: data.application,
    userId: data.user_id,
    profileId: data.profile_id,
    scopes: data.scopes,
    issuedAt: data.issued_at || void 0,
    // A valid app token has no date at all.
    expiresAt: ends(kind === "app" ? data.expires_at ?? 0 : data.expires_at),
    dataAccessExpiresAt: ends(data.data_access_expires_at)
  });
}
function deathOf(data, at) {
  const error = readGraphError(data.error);
  const aboutSession = error.code === void 0 ? data.error === void 0 : isSessionCode(error.code);
  if (!aboutSession || error.transient === true) return void 0;
  const reason = deathBySession(error);
  if (reason !== void 0) return reason;
  if (hasEnded(data, at)) return "expired";
  return data.type === void 0 ? "unreadable" : "revoked";
}
function isConsistent(data, at) {
  return !hasEnded(data, at) && data.error === void 0;
}
function hasEnded(data, at) {
  const end = data.expires_at ?? 0;
  return end !== 0 && end <= at;
}
function unintelligible(answer) {
  return present({ kind: "doubt", reason: "meta-unintelligible", at: answer.at, trace: answer.trace });
}
function kindOf(type) {
  switch (type) {
    case "USER":
      return "user";
    case "PAGE":
      return "page";
    case "SYSTEM_USER":
      return "system-user";
    case "APP":
      return "app";
    default:
      return "unknown";
  }
}
function isComplete(kind, data) {
  const dated = data.expires_at !== void 0 && data.scopes !== void 0;
  switch (kind) {
    case "user":
    case "system-user":
      return dated && data.user_id !== void 0;
    case "page":
      return dated && data.profile_id !== void 0;
    case "app":
      return true;
    case "instagram":
    case "threads":
    case "unknown":
      return false;
  }
}
function isSessionCode(code) {
  return [102, 190, 450, 452].includes(code);
}
function readDeath(answer, data, facts, at) {
  const error = readGraphError(data.error);
  const trace = traceOf(error, answer.trace.status);
  const reason = deathOf(data, at);
  if (reason !== void 0) return { kind: "dead", reason, facts, at, trace };
  const failure = classify(error);
  if (failure.kind === "refused" && failure.reason === "app-disabled") {
    return { kind: "refused", reason: "app-disabled", at, trace };
  }
  const doubt = failure.kind === "doubt" ? failure.reason : "meta-unintelligible";
  return { kind: "doubt", reason: doubt, at, trace };
}
function readRefusal(answer) {
  const { trace, at } = answer;
  const refused2 = (reason) => present({ kind: "refused", reason, at, trace });
  const failure = failureOf(answer);
  switch (failure.kind) {
    case "doubt":
      return present({ kind: "doubt", reason: failure.reason, at, trace });
    case "refused":
      return refused2(failure.reason);
    case "dead":
      return answer.kind === "error" && answer.error.says === "signature-wrong" ? refused2("app-credentials-refused") : unintelligible(answer);
    case "permission":
      return refused2("request-refused");
    case "parameter":
      return unintelligible(answer);
  }
}




/***/ }),

/***/ 4536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ otherLocations)
/* harmony export */ });
// src/token/config.ts
function otherLocations(config) {
  return [
    ...config.targets.map(({ location }) => location),
    ...config.pages.flatMap(({ locations }) => locations)
  ];
}




/***/ }),

/***/ 9476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ isDate),
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   _c: () => (/* binding */ endsWithin),
/* harmony export */   ah: () => (/* binding */ wholeDaysLeft),
/* harmony export */   d_: () => (/* binding */ DAY),
/* harmony export */   dp: () => (/* binding */ HOUR),
/* harmony export */   kh: () => (/* binding */ isoDay)
/* harmony export */ });
// src/token/time.ts
var HOUR = 3600;
var DAY = 24 * HOUR;
function isDate(expiry) {
  return typeof expiry === "number";
}
function secondsLeft(expiry, now) {
  switch (expiry) {
    case "never":
      return Number.POSITIVE_INFINITY;
    case "unknown":
      return void 0;
    default:
      return expiry - now;
  }
}
function endsWithin(expiry, days, now) {
  return isDate(expiry) && expiry - now < days * DAY;
}
function wholeDaysLeft(expiry, now) {
  const left = secondsLeft(expiry, now);
  return left === void 0 || left === Number.POSITIVE_INFINITY ? void 0 : Math.max(0, Math.floor(left / DAY));
}
function isoTime(at) {
  return new Date(at * 1e3).toISOString().replace(".000Z", "Z");
}
function isoDay(at) {
  return isoTime(at).slice(0, 10);
}




/***/ }),

/***/ 9199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   _P: () => (/* binding */ escapeLogLine),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
// src/messages/escape.ts
var LONGEST = 200;
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]+/gu;
function plain(text, longest = LONGEST) {
  const line = text.replace(INVISIBLE, " ").replace(/\s+/gu, " ").trim();
  const characters = [...line];
  return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join("")}\u2026`;
}
function code(text, longest = LONGEST) {
  const inside = plain(text, longest).replaceAll("`", "\xB4").replaceAll("<", "\u2039").replaceAll(">", "\u203A").replaceAll("|", "\xA6");
  return inside === "" ? "`?`" : `\`${inside}\``;
}
var ADDRESS = /https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~%-]+)*\/?(?<!\.)/g;
function sentence(text) {
  const line = plain(text, 2e3);
  let done = "";
  let from = 0;
  for (const { 0: address, index } of line.matchAll(ADDRESS)) {
    done += `${escapeMarkdown(line.slice(from, index))}<${address}>`;
    from = index + address.length;
  }
  return escapeStart(done + escapeMarkdown(line.slice(from)));
}
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
function escapeMarkdown(text) {
  return text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? "").replace(/[\\`*[\]|~$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\$&").replace(/@|#|GH-(?=\d)|:(?=\/\/|[\w+-]+:)|www(?=\.)/gi, "$&&#8203;");
}
function escapeStart(line) {
  return line.replace(/^[+=-]/, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2");
}
function fenced(language, text) {
  const longestRun = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longestRun + 1);
  const inside = text.replaceAll("<!--", "<! --").replaceAll("-->", "-- >");
  return `${fence}${language}
${inside}
${fence}`;
}
function shellWord(text) {
  const line = plain(text, 2e3);
  return /^[\w./:@%+,-]+$/.test(line) ? line : `'${line.replaceAll("'", `'\\''`)}'`;
}
function escapeLogLine(text) {
  return plain(text, 2e3).replace(/:(?=:)/g, ": ").replaceAll("##[", "## [");
}




/***/ }),

/***/ 2609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kd: () => (/* binding */ readPlatform),
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   MT: () => (/* binding */ readLoginOptions),
/* harmony export */   Nu: () => (/* binding */ readRepository),
/* harmony export */   Q9: () => (/* binding */ readScopes),
/* harmony export */   Qo: () => (/* binding */ readEnvironment),
/* harmony export */   ZS: () => (/* binding */ readApiVersion),
/* harmony export */   af: () => (/* binding */ readSecretName),
/* harmony export */   bX: () => (/* binding */ readServiceUrl),
/* harmony export */   kq: () => (/* binding */ readSecretValue),
/* harmony export */   n1: () => (/* binding */ readRedirectUri),
/* harmony export */   pA: () => (/* binding */ requireSecretValue),
/* harmony export */   u8: () => (/* binding */ readRunOptions),
/* harmony export */   wu: () => (/* binding */ readOrganization),
/* harmony export */   xc: () => (/* binding */ readAppId)
/* harmony export */ });
/* unused harmony export readInputs */
/* harmony import */ var _chunk_573FYDOC_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4536);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9914);
/* harmony import */ var _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(616);
/* harmony import */ var _chunk_36V37WCC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6168);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7108);






// src/inputs/values.ts
function readDays(name, value, example) {
  if (!/^\d{1,3}$/.test(value) || Number(value) > 365) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      name,
      "must be a whole number of days from 0 to 365.",
      `Example: ${name}: ${example}`
    );
  }
  return Number(value);
}
function readBoolean(name, value) {
  switch (value.toLowerCase()) {
    case "true":
      return true;
    case "false":
      return false;
    default:
      throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(name, "must be true or false.", `Example: ${name}: true`);
  }
}
function readChoice(name, value, choices) {
  const chosen = choices.find((choice) => choice === value);
  if (chosen === void 0) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(name, `must be one of ${choices.join(", ")}.`, `Example: ${name}: ${choices[0]}`);
  }
  return chosen;
}
function readAppId(name, value) {
  if (!/^\d{1,32}$/.test(value)) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      name,
      value === "" ? "is missing." : "must be the number of a Meta app.",
      `You find it on https://developers.facebook.com/apps. Example: ${name}: "123456789012345"`
    );
  }
  return value;
}
function readUserId(name, value) {
  if (value === "") return void 0;
  if (!/^\d{1,32}$/.test(value)) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      name,
      "must be the number of a user or system user, as the Access Token Debugger shows it.",
      `Example: ${name}: "10215241773831025"`
    );
  }
  return value;
}
function readSecretValue(name, value) {
  if (value === "") return void 0;
  if (!/^[\x21-\x7e]+$/.test(value) || value.length > 48e3) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      name,
      "holds a space, a line break or another character that no credential has.",
      `Store it again without anything around it. Example: ${name}: \${{ secrets.NAME }}`
    );
  }
  return new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(value);
}
function readPastedResponse(name, value) {
  if (value === "") return void 0;
  if (!/^[\x21-\x7e]+$/.test(value) || value.length > 1e4) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      name,
      "is neither an address nor a code.",
      `Paste the whole address that the dialog ended on. Example: ${name}: http://localhost:8080/?code=\u2026&state=\u2026`
    );
  }
  return new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(value);
}
function requireSecretValue(name, value, hint) {
  const secret = readSecretValue(name, value);
  if (secret === void 0) throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(name, "is missing or empty.", hint);
  return secret;
}
function readSecretName(name, value) {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(value) || /^GITHUB_/i.test(value)) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      name,
      value === "" ? "is missing." : "must be a name that GitHub accepts for a secret: letters, digits and _, not starting with a digit or GITHUB_.",
      `Example: ${name}: META_ACCESS_TOKEN`
    );
  }
  return value.toUpperCase();
}
function readVariableName(name, value, example) {
  if (value === "") return void 0;
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(value) || /^(GITHUB|RUNNER)_/i.test(value) || /^(NODE_OPTIONS|CI|PATH)$/i.test(value)) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      name,
      "must be a name of letters, digits and _, not starting with a digit or GITHUB_.",
      `Example: ${name}: ${example}`
    );
  }
  return value;
}
function readRepository(name, value) {
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9._-]{1,100}$/.test(value)) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(name, "must be a repository as OWNER/NAME.", `Example: ${name}: acme/website`);
  }
  return value;
}
function readOrganization(name, value) {
  if (value === "") return void 0;
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(value)) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(name, "must be the name of an organization on GitHub.", `Example: ${name}: acme`);
  }
  return value;
}
function readEnvironment(name, value) {
  if (value === "") return void 0;
  if (value.length > 255 || new RegExp("\\p{Cc}", "u").test(value)) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(name, "must be the name of an environment.", `Example: ${name}: production`);
  }
  return value;
}
function readScopes(name, value) {
  const scopes = listOf(value, /[\s,]+/);
  if (!scopes.every((scope) => /^[a-z][a-z0-9_]{0,63}$/.test(scope))) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      name,
      "must be permissions of Meta, separated by commas, spaces or line breaks.",
      `Example: ${name}: ads_read, read_insights`
    );
  }
  return [...new Set(scopes)];
}
function readLabels(name, value) {
  const [first, ...others] = listOf(value, /[,\n]+/);
  if (first === void 0 || [first, ...others].some((label) => label.length > 50 || new RegExp("\\p{Cc}", "u").test(label))) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      name,
      "must be one label or several, separated by commas, of at most 50 characters each.",
      `Example: ${name}: refresh-meta-token`
    );
  }
  return [first, ...others];
}
var MOST_ASSIGNEES = 10;
function readAssignees(name, value) {
  const logins = listOf(value, /[\s,]+/).map((login) => login.replace(/^@/, ""));
  if (logins.length > MOST_ASSIGNEES || !logins.every((login) => /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(\[bot\])?$/.test(login))) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      name,
      "must be GitHub logins, ten at most, separated by commas.",
      `Example: ${name}: octocat`
    );
  }
  return logins;
}
function readRedirectUri(name, value) {
  const url = parseUrl(value);
  if (url === null || !/^https?:$/.test(url.protocol) || url.hash !== "") {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      name,
      `must be an absolute address, exactly as in the app's "Valid OAuth Redirect URIs".`,
      `Example: ${name}: http://localhost:8080/`
    );
  }
  return value;
}
function readApiVersion(name, value) {
  if (!/^v\d{1,3}\.\d{1,2}$/.test(value)) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(name, "must be a version of the Graph API.", `Example: ${name}: v25.0`);
  }
  return value;
}
function readServiceUrl(name, value, example) {
  const url = parseUrl(value);
  const isSafe = url?.protocol === "https:" || url?.protocol === "http:" && isLoopback(url.hostname);
  if (url === null || !isSafe || url.username !== "" || url.password !== "" || /[?#]/.test(value)) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      name,
      "must be an https address without user, query or fragment (http only on loopback).",
      `Example: ${name}: ${example}`
    );
  }
  return value.replace(/\/+$/, "");
}
function readPingUrl(name, value) {
  if (value === "") return void 0;
  const url = parseUrl(value);
  const isSafe = url?.protocol === "https:" || url?.protocol === "http:" && isLoopback(url.hostname);
  if (!isSafe) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      name,
      "must be an https address (http only on loopback).",
      `Example: ${name}: \${{ secrets.HEARTBEAT_URL }}`
    );
  }
  return new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(value);
}
function readEventType(name, value) {
  if (value === "") return void 0;
  if (value.length > 100 || !/^[\x21-\x7e]+$/.test(value)) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      name,
      "must be a word of at most 100 characters.",
      `Example: ${name}: meta-token-refreshed`
    );
  }
  return value;
}
function parseUrl(value) {
  return URL.canParse(value) ? new URL(value) : null;
}
function isLoopback(hostname) {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
function listOf(value, separator) {
  return value.split(separator).map((part) => part.trim()).filter((part) => part !== "");
}

// src/inputs/run-options.ts
var ACCESS_TOKEN_HINT = "Set it to the stored secret: access-token: ${{ secrets.META_ACCESS_TOKEN }}. If that is what it says, no such secret exists here yet: store a first token, and name the environment in the job if it is an environment secret.";
var SECRETS_TOKEN_HINT = "GITHUB_TOKEN cannot write secrets. Set it to a GitHub App installation token or a fine-grained personal access token: secrets-token: ${{ steps.app-token.outputs.token }}";
var GITHUB_TOKEN_HINT = "Example: github-token: ${{ github.token }}, with permissions: issues: write. Or set open-issues: false.";
function readInputs(input, repository) {
  return readRunOptions(inputFields(input), repository);
}
async function readRunOptions(fields, repository) {
  const mode = readMode(fields);
  const configs = await readTokenConfigs(fields, mode, repository);
  refuseCollisions(configs);
  const secretsToken = readWith(fields, "secrets-token", readSecretValue);
  if (isWriting(mode) && secretsToken === void 0) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz("secrets-token", "is missing or empty.", SECRETS_TOKEN_HINT);
  }
  const openIssues = readWith(fields, "open-issues", readBoolean);
  const githubToken = readWith(fields, "github-token", readSecretValue);
  if (isWriting(mode) && openIssues && githubToken === void 0) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz("github-token", "is missing or empty.", GITHUB_TOKEN_HINT);
  }
  const clientToken = readWith(fields, "client-token", readSecretValue);
  refuseMixedUpCredentials(fields, configs, secretsToken, githubToken, clientToken);
  const heartbeatUrl = readWith(fields, "heartbeat-url", readPingUrl);
  const login = mode === "reauthorize" ? readLogin(fields, clientToken) : void 0;
  return {
    mode,
    configs,
    openIssues,
    ...readMetaServices(fields),
    ...secretsToken === void 0 ? {} : { secretsToken },
    ...githubToken === void 0 ? {} : { githubToken },
    ...heartbeatUrl === void 0 ? {} : { heartbeatUrl },
    ...clientToken === void 0 ? {} : { clientToken },
    ...login === void 0 ? {} : { login }
  };
}
async function readLoginOptions(fields, repository) {
  const configs = await readTokenConfigs(fields, "reauthorize", repository);
  refuseCollisions(configs);
  const secretsToken = readWith(fields, "secrets-token", readSecretValue);
  refuseMixedUpCredentials(fields, configs, secretsToken);
  return {
    mode: "reauthorize",
    configs,
    openIssues: false,
    ...readMetaServices(fields),
    ...secretsToken === void 0 ? {} : { secretsToken }
  };
}
function readMetaServices(fields) {
  return {
    graphApiVersion: readWith(fields, "graph-api-version", readApiVersion),
    graphApiUrl: readServiceUrl2(fields, "graph-api-url", "https://graph.facebook.com"),
    instagramApiUrl: readServiceUrl2(fields, "instagram-api-url", "https://graph.instagram.com"),
    threadsApiUrl: readServiceUrl2(fields, "threads-api-url", "https://graph.threads.net")
  };
}
function readMode(fields) {
  const field = fields.text("mode");
  const mode = readChoice(field.name, field.value, ["refresh", "check", "reauthorize"]);
  const dryRun = readWith(fields, "dry-run", readBoolean);
  if (mode === "reauthorize" && dryRun) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      "dry-run",
      "cannot be set together with mode reauthorize.",
      "It would spend the login's one-time code."
    );
  }
  return mode === "refresh" && dryRun ? "dry-run" : mode;
}
function isWriting(mode) {
  return mode === "refresh" || mode === "reauthorize";
}
function readLogin(fields, clientToken) {
  const response = readWith(fields, "authorization-response", readPastedResponse);
  if (response !== void 0) return { kind: "response", response };
  if (clientToken !== void 0) return { kind: "device", clientToken };
  throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
    "authorization-response",
    "is missing, and so is client-token: mode reauthorize needs one of them.",
    "Paste the address that Meta's dialog ended on, or set client-token for device login."
  );
}
var TOKEN_KEYS = [
  "secret",
  "value",
  "environment",
  "organization",
  "app-id",
  "app-secret",
  "platform",
  "required-scopes",
  "expected-user-id",
  "refresh-before-days",
  "warn-before-days",
  "targets",
  "pages",
  "redirect-uri",
  "issue-labels",
  "issue-assignees",
  "expiry-variable",
  "dispatch-event",
  "export-env"
];
async function readTokenConfigs(fields, mode, repository) {
  const entries = await fields.entries("tokens");
  if (entries.length === 0) {
    const name = fields.text("secret-name");
    const secretName = mode === "check" && name.value === "" ? "ACCESS_TOKEN" : readSecretName(name.name, name.value);
    const { name: tokenName, value } = fields.text("access-token");
    const token = readToken(tokenName, value, mode);
    return [await readTokenConfig(fields, secretName, token, repository)];
  }
  const chosen = mode === "reauthorize" ? fields.text("secret-name").value.toUpperCase() : "";
  for (const name of mode === "reauthorize" ? ["access-token"] : ["access-token", "secret-name"]) {
    if (fields.text(name).value !== "") {
      throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
        name,
        "cannot be set together with tokens.",
        "Give each entry of tokens its own secret and value."
      );
    }
  }
  const configs = await Promise.all(entries.map((entry) => readTokenEntry(entry, fields, mode, repository)));
  const wanted = chosen === "" ? configs : configs.filter(({ name }) => name === chosen);
  if (wanted.length === 0) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz("secret-name", "is none of the secrets in tokens.", "Name the one to re-authorize.");
  }
  if (mode === "reauthorize" && wanted.length > 1) refuseAmbiguousLogin(chosen);
  return wanted;
}
var NO_TOKEN_YET = "no-token-is-stored-yet";
function readToken(name, value, mode) {
  if (value === "" && mode === "reauthorize") return new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(NO_TOKEN_YET);
  return requireSecretValue(name, value, ACCESS_TOKEN_HINT);
}
function refuseAmbiguousLogin(chosen) {
  if (chosen === "") {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      "secret-name",
      "is missing: a login is for one token.",
      "Name the entry of tokens to re-authorize."
    );
  }
  throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
    "secret-name",
    "is the name of several entries of tokens: a login is for one token.",
    "Log in from a computer instead, with the place of that one: npx refresh-meta-token login --secret NAME --environment NAME"
  );
}
async function readTokenEntry(entry, fields, mode, repository) {
  (0,_chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknownKeys */ .R4)(entry, TOKEN_KEYS);
  for (const key of ["secret", "value"]) {
    if (!(key in entry.values)) {
      throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
        `${entry.name}.${key}`,
        "is missing.",
        "Example:\n- secret: META_TOKEN_ACME\n  value: ${{ secrets.META_TOKEN_ACME }}"
      );
    }
  }
  const secretName = readSecretName(`${entry.name}.secret`, (0,_chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE)(entry, "secret"));
  const isAbsent = mode === "reauthorize" && !entry.values.value;
  const token = readToken(`${entry.name}.value`, isAbsent ? "" : (0,_chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE)(entry, "value"), mode);
  return readTokenConfig((0,_chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .entryFields */ .oy)(entry, fields), secretName, token, repository);
}
async function readTokenConfig(fields, name, token, repository) {
  const platform = readPlatform(fields, token);
  const app = platform === "facebook" ? readApp(fields) : void 0;
  const source = { ...readSourceScope(fields, repository), secret: name };
  const expectedUserId = readWith(fields, "expected-user-id", readUserId);
  const expiryVariable = readWith(
    fields,
    "expiry-variable",
    (field, value) => readVariableName(field, value, "META_TOKEN_EXPIRES_AT")
  );
  const dispatchEvent = readWith(fields, "dispatch-event", readEventType);
  const exportEnv = readWith(
    fields,
    "export-env",
    (field, value) => readVariableName(field, value, "META_ACCESS_TOKEN")
  );
  return {
    name,
    source,
    token,
    platform,
    ...app === void 0 ? {} : { app },
    policy: {
      requiredScopes: readWith(fields, "required-scopes", readScopes),
      refreshBeforeDays: readWith(
        fields,
        "refresh-before-days",
        (field, value) => readDays(field, value, 30)
      ),
      warnBeforeDays: readWith(fields, "warn-before-days", (field, value) => readDays(field, value, 14)),
      spreadSeconds: (0,_chunk_36V37WCC_js__WEBPACK_IMPORTED_MODULE_2__/* .spreadSeconds */ .V7)(name),
      ...app === void 0 ? {} : { appId: app.id },
      ...expectedUserId === void 0 ? {} : { expectedUserId }
    },
    targets: await readTargets(fields, name, platform, repository),
    pages: await readPages(fields, source, platform, repository),
    redirectUri: readWith(fields, "redirect-uri", readRedirectUri),
    issue: readIssueOptions(fields),
    extras: {
      ...expiryVariable === void 0 ? {} : { expiryVariable },
      ...dispatchEvent === void 0 ? {} : { dispatchEvent },
      ...exportEnv === void 0 ? {} : { exportEnv }
    }
  };
}
function readPlatform(fields, token) {
  const { name, value } = fields.text("platform");
  const platform = readChoice(name, value, ["auto", "facebook", "instagram", "threads"]);
  if (platform !== "auto") return platform;
  const text = token.reveal();
  if (text.startsWith("IG")) return "instagram";
  return text.startsWith("TH") ? "threads" : "facebook";
}
function readApp(fields) {
  const secret = fields.text("app-secret");
  return {
    id: readWith(fields, "app-id", readAppId),
    secret: requireSecretValue(
      secret.name,
      secret.value,
      "You find it in the app's settings under Basic. Example: app-secret: ${{ secrets.META_APP_SECRET }}"
    )
  };
}
function readSourceScope(fields, repository) {
  const environment = readWith(fields, "environment", readEnvironment);
  const organization = readWith(fields, "organization", readOrganization);
  if (environment !== void 0 && organization !== void 0) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
      fields.text("environment").name,
      "cannot be set together with organization: a secret lives in one place.",
      "Keep the one that the secret belongs to; write to others with targets."
    );
  }
  if (environment !== void 0) return { kind: "environment", repository, environment };
  if (organization !== void 0) return { kind: "organization", organization, store: "actions" };
  return { kind: "repository", repository, store: "actions" };
}
var LOCATION_KEYS = ["repository", "environment", "organization", "store", "secret"];
async function readTargets(fields, secretName, platform, repository) {
  const entries = await fields.entries("targets");
  return entries.map((entry) => {
    (0,_chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknownKeys */ .R4)(entry, [...LOCATION_KEYS, "own-token"]);
    const ownToken = "own-token" in entry.values && readBoolean(`${entry.name}.own-token`, (0,_chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE)(entry, "own-token"));
    if (ownToken && platform !== "facebook") {
      throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
        `${entry.name}.own-token`,
        "is something that only Facebook tokens have.",
        "Take it out: the target then gets a copy."
      );
    }
    return { location: readLocation(entry, secretName, repository), ownToken };
  });
}
async function readPages(fields, source, platform, repository) {
  const entries = await fields.entries("pages");
  return Promise.all(
    entries.map(async (entry) => {
      (0,_chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknownKeys */ .R4)(entry, ["page", ...LOCATION_KEYS, "targets"]);
      if (platform !== "facebook") {
        throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
          entry.name,
          "asks for a page token, which only a Facebook token gives.",
          "Take pages out for this token."
        );
      }
      const pageId = "page" in entry.values ? (0,_chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE)(entry, "page") : "";
      if (!/^\d{1,32}$/.test(pageId)) {
        throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
          `${entry.name}.page`,
          "must be the number of a Facebook page.",
          'Example: - page: "103455271248220"'
        );
      }
      if (!("secret" in entry.values)) {
        throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${entry.name}.secret`, "is missing.", "Example: secret: META_PAGE_TOKEN");
      }
      const hasOwnScope = ["repository", "environment", "organization", "store"].some(
        (key) => key in entry.values
      );
      const own = readLocation(entry, "", repository);
      const first = hasOwnScope ? own : { ...source, secret: own.secret };
      const targets = await readTargets((0,_chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .entryFields */ .oy)(entry, NO_FIELDS), first.secret, platform, repository);
      const minted = targets.findIndex(({ ownToken }) => ownToken);
      if (minted !== -1) {
        throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
          `${entry.name}.targets[${minted + 1}].own-token`,
          "does not exist for page tokens.",
          "Take it out."
        );
      }
      return { pageId, locations: [first, ...targets.map(({ location }) => location)] };
    })
  );
}
var NO_FIELDS = { text: (name) => ({ name, value: "" }), entries: async () => [] };
function readLocation(entry, defaultSecret, thisRepository) {
  const at = (key) => key in entry.values ? (0,_chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE)(entry, key) : "";
  const name = (key) => `${entry.name}.${key}`;
  const secret = at("secret") === "" ? defaultSecret : readSecretName(name("secret"), at("secret"));
  const environment = readEnvironment(name("environment"), at("environment"));
  const organization = readOrganization(name("organization"), at("organization"));
  const store = at("store") === "" ? "actions" : readChoice(name("store"), at("store"), _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_3__/* .SECRET_STORES */ .MJ);
  const repository = at("repository") === "" ? thisRepository : readRepository(name("repository"), at("repository"));
  if (organization !== void 0) {
    if (environment !== void 0 || at("repository") !== "") {
      throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
        name("organization"),
        "cannot be set together with repository or environment.",
        "Make it two entries."
      );
    }
    return { kind: "organization", organization, store, secret };
  }
  if (environment !== void 0) {
    if (store !== "actions") {
      throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
        name("store"),
        "cannot be set together with environment.",
        "Environments only have Actions secrets."
      );
    }
    return { kind: "environment", repository, environment, secret };
  }
  return { kind: "repository", repository, store, secret };
}
function readIssueOptions(fields) {
  return {
    labels: readWith(fields, "issue-labels", readLabels),
    assignees: readWith(fields, "issue-assignees", readAssignees)
  };
}
function refuseCollisions(configs) {
  const seen = /* @__PURE__ */ new Set();
  for (const config of configs) {
    const ofPages = new Set(config.pages.flatMap(({ locations }) => locations));
    for (const location of [config.source, ...(0,_chunk_573FYDOC_js__WEBPACK_IMPORTED_MODULE_4__/* .otherLocations */ .t)(config)]) {
      const key = (0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_3__/* .locationKey */ .dE)(location);
      if (seen.has(key)) {
        const input = ofPages.has(location) ? "pages" : "targets";
        throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
          configs.length > 1 ? "tokens" : input,
          `names ${(0,_chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_3__/* .describeLocation */ .lR)(location)} twice.`,
          "Every secret may be written once: the one it came from need not be a target, and names do not differ by case."
        );
      }
      seen.add(key);
    }
  }
}
function refuseMixedUpCredentials(fields, configs, ...others) {
  const isList = fields.text("access-token").value === "";
  for (const { name, token, app } of configs) {
    if ([...others, app?.secret].some((other) => other?.equals(token))) {
      throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(
        isList ? "tokens" : "access-token",
        isList ? `gives ${name} the same value as another credential has.` : "is the same value as another credential.",
        `${isList ? "A value in tokens" : "access-token"} is the Meta token; secrets-token and github-token are GitHub's; app-secret and client-token are the app's.`
      );
    }
  }
}
function readWith(fields, name, reader) {
  const field = fields.text(name);
  return reader(field.name, field.value);
}
function readServiceUrl2(fields, name, example) {
  return readWith(fields, name, (field, value) => readServiceUrl(field, value, example));
}




/***/ }),

/***/ 593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ boundedFetch),
/* harmony export */   F7: () => (/* binding */ answeredAt),
/* harmony export */   XX: () => (/* binding */ Unanswered),
/* harmony export */   ao: () => (/* binding */ MOST_TRIES),
/* harmony export */   cg: () => (/* binding */ startBudget),
/* harmony export */   hL: () => (/* binding */ waitAskedForMs),
/* harmony export */   jo: () => (/* binding */ backoffMs),
/* harmony export */   u_: () => (/* binding */ LONGEST_WAIT_MS)
/* harmony export */ });
// src/net/http.ts
var CALL_DEADLINE_MS = 1e4;
var ANSWER_LIMIT_BYTES = 1048576;
var MOST_TRIES = 3;
var LONGEST_WAIT_MS = 6e4;
var FIRST_BACKOFF_MS = 500;
var Unanswered = class extends Error {
  reason;
  network;
  constructor(reason, network) {
    super(network === void 0 ? reason : `${reason} (${network})`);
    this.name = "Unanswered";
    this.reason = reason;
    if (network !== void 0) this.network = network;
  }
};
function startBudget(milliseconds, now) {
  const end = now() + milliseconds;
  return { remaining: () => end - now() };
}
function boundedFetch(runtime, origin, budget) {
  return async (input, init) => {
    const url = URL.parse(input instanceof Request ? input.url : `${input}`);
    if (url?.origin !== origin) throw new Unanswered("foreign-origin");
    const milliseconds = Math.min(CALL_DEADLINE_MS, budget.remaining());
    if (milliseconds <= 0) throw new Unanswered("deadline");
    const deadline = AbortSignal.timeout(Math.ceil(milliseconds));
    const signal = init?.signal ? AbortSignal.any([deadline, init.signal]) : deadline;
    try {
      const answer = await runtime.fetch(input, { ...init, redirect: "manual", signal });
      if (answer.status >= 300 && answer.status < 400 && answer.status !== 304) {
        await answer.body?.cancel();
        throw new Unanswered("redirected");
      }
      return await readWithin(answer, ANSWER_LIMIT_BYTES);
    } catch (error) {
      if (error instanceof Unanswered) throw error;
      if (deadline.aborted) throw new Unanswered("deadline");
      throw new Unanswered("unreachable", systemCode(error));
    }
  };
}
async function readWithin(answer, limit) {
  const { status, headers } = answer;
  if (answer.body === null) return new Response(null, { status, headers });
  const chunks = [];
  let size = 0;
  for await (const chunk of answer.body) {
    size += chunk.byteLength;
    if (size > limit) throw new Unanswered("too-large");
    chunks.push(chunk);
  }
  const mayHaveBody = status !== 204 && status !== 205 && status !== 304;
  return new Response(mayHaveBody ? Buffer.concat(chunks) : null, { status, headers });
}
function systemCode(error) {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    const code = at.code;
    if (typeof code === "string" && /^[A-Z][A-Z0-9_]{2,40}$/.test(code)) return code;
  }
  return void 0;
}
function backoffMs(next, random) {
  return FIRST_BACKOFF_MS * 2 ** (next - 2) * (0.75 + random() / 2);
}
function waitAskedForMs(headers) {
  const value = headers.get("retry-after")?.trim();
  if (!value) return void 0;
  if (/^\d+$/.test(value)) return Number(value) * 1e3;
  if (!/^[A-Z][a-z]{2,8},? /.test(value)) return void 0;
  const until = readHttpDate(value);
  const sent = readHttpDate(headers.get("date") ?? "");
  return Number.isNaN(until) || Number.isNaN(sent) ? void 0 : Math.max(0, until - sent);
}
function readHttpDate(value) {
  return Date.parse(/(GMT|UTC|Z|[+-]\d\d:?\d\d)$/.test(value) ? value : `${value} GMT`);
}
function answeredAt(headers) {
  const milliseconds = readHttpDate(headers.get("date") ?? "");
  return Number.isNaN(milliseconds) ? void 0 : Math.floor(milliseconds / 1e3);
}




/***/ }),

/***/ 7396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ NO_FACTS)
/* harmony export */ });
// src/token/inspection.ts
var NO_FACTS = { kind: "unknown", expiresAt: "unknown", dataAccessExpiresAt: "unknown" };




/***/ }),

/***/ 9914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
// src/token/secret.ts
var HIDDEN = "***";
var Secret = class {
  #value;
  constructor(value) {
    this.#value = value;
  }
  reveal() {
    return this.#value;
  }
  equals(other) {
    return this.#value === other.#value;
  }
  toString() {
    return HIDDEN;
  }
  toJSON() {
    return HIDDEN;
  }
  [Symbol.toPrimitive]() {
    return HIDDEN;
  }
  [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
    return HIDDEN;
  }
};




/***/ }),

/***/ 8158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I8: () => (/* binding */ readCliEnvironment),
/* harmony export */   Z4: () => (/* binding */ withMetaSecrets),
/* harmony export */   ew: () => (/* binding */ requireSecret),
/* harmony export */   i8: () => (/* binding */ fixedFields),
/* harmony export */   rc: () => (/* binding */ commandFields),
/* harmony export */   sF: () => (/* binding */ withAppSecret),
/* harmony export */   tf: () => (/* binding */ withGithubToken)
/* harmony export */ });
/* harmony import */ var _chunk_IEZ6FYOA_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2609);
/* harmony import */ var _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(616);



// src/cli/environment.ts
var GITHUB_API = "https://api.github.com";
function readCliEnvironment(env) {
  const value = (name) => (env[name] ?? "").trim();
  const secret = (name) => (0,_chunk_IEZ6FYOA_js__WEBPACK_IMPORTED_MODULE_0__/* .readSecretValue */ .kq)(name, value(name));
  const githubApiUrl = (0,_chunk_IEZ6FYOA_js__WEBPACK_IMPORTED_MODULE_0__/* .readServiceUrl */ .bX)("GITHUB_API_URL", value("GITHUB_API_URL") || GITHUB_API, GITHUB_API);
  const repository = value("GITHUB_REPOSITORY");
  return {
    appId: value("META_APP_ID") || void 0,
    appSecret: secret("META_APP_SECRET"),
    accessToken: secret("META_ACCESS_TOKEN"),
    clientToken: secret("META_CLIENT_TOKEN"),
    // In the order of GitHub's own command line: cli.github.com/manual/gh_help_environment, read 2026-11.
    githubToken: secret("GH_TOKEN") ?? secret("GITHUB_TOKEN"),
    repository: repository === "" ? void 0 : (0,_chunk_IEZ6FYOA_js__WEBPACK_IMPORTED_MODULE_0__/* .readRepository */ .Nu)("GITHUB_REPOSITORY", repository),
    githubApiUrl,
    githubServerUrl: (0,_chunk_IEZ6FYOA_js__WEBPACK_IMPORTED_MODULE_0__/* .readServiceUrl */ .bX)(
      "GITHUB_SERVER_URL",
      value("GITHUB_SERVER_URL") || serverOf(githubApiUrl),
      "https://github.com"
    )
  };
}
function serverOf(apiUrl) {
  return apiUrl.endsWith("/api/v3") ? apiUrl.slice(0, -"/api/v3".length) : "https://github.com";
}

// src/cli/secrets.ts
async function requireSecret(wanted, terminal) {
  const { given, variable, question, onInput = false, hint } = wanted;
  if (onInput) {
    if (terminal.isInteractive) throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz("--stdin", "finds a terminal there.", PIPE_EXAMPLE);
    return (0,_chunk_IEZ6FYOA_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSecretValue */ .pA)("standard input", (await terminal.readInput()).trim(), hint);
  }
  if (given !== void 0) return given;
  if (!terminal.isInteractive) {
    throw new _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(variable, "is missing in the environment.", hint);
  }
  return (0,_chunk_IEZ6FYOA_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSecretValue */ .pA)(variable, (await terminal.askHidden(question)).trim(), hint);
}
var PIPE_EXAMPLE = "Pipe the secret in, or leave --stdin out to be asked for it.";
var ACCESS_TOKEN_HINT = "It is the Meta token itself. A secret on GitHub cannot be read back: take it from where you made it.";
var APP_SECRET_HINT = "You find it in the app's settings under Basic: https://developers.facebook.com/apps";
var GITHUB_TOKEN_HINT = "It needs a fine-grained personal access token with Secrets: write and Issues: write in that repository: https://github.com/settings/personal-access-tokens/new";

// src/cli/fields.ts
var FLAGS = { "secret-name": "secret", "required-scopes": "require" };
function commandFields(flags, environment, file) {
  const fromEnvironment = environmentFields(environment);
  const behind = {
    text: (name) => fromEnvironment[name] ?? { name: flagOf(name), value: _chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULTS */ .zY[name] ?? "" },
    entries: async () => []
  };
  const fromFile = file === void 0 ? behind : (0,_chunk_Z4JWN6WT_js__WEBPACK_IMPORTED_MODULE_1__/* .entryFields */ .oy)(file, behind);
  return {
    text: (name) => {
      const value = flags[camelCase(flagOf(name).slice(2))];
      return value === void 0 ? fromFile.text(name) : { name: flagOf(name), value: String(value).trim() };
    },
    entries: fromFile.entries
  };
}
function fixedFields(fields, fixed) {
  return { ...fields, text: (name) => fixed[name] ?? fields.text(name) };
}
async function withMetaSecrets(fields, flags, terminal) {
  const token = fields.text("access-token");
  if ((await fields.entries("tokens")).length > 0) {
    return token.name === ACCESS_TOKEN ? fixedFields(fields, { "access-token": { ...token, value: "" } }) : fields;
  }
  const accessToken = await requireSecret(
    {
      given: flags.stdin === true || token.value === "" ? void 0 : (0,_chunk_IEZ6FYOA_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSecretValue */ .pA)(token.name, token.value, ACCESS_TOKEN_HINT),
      variable: ACCESS_TOKEN,
      question: "Meta access token",
      onInput: flags.stdin === true,
      hint: ACCESS_TOKEN_HINT
    },
    terminal
  );
  const complete = fixedFields(fields, { "access-token": { name: token.name, value: accessToken.reveal() } });
  return (0,_chunk_IEZ6FYOA_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlatform */ .Kd)(fields, accessToken) === "facebook" ? withAppSecret(complete, terminal) : complete;
}
async function withAppSecret(fields, terminal) {
  if (fields.text("app-secret").value !== "") return fields;
  const asked = await requireSecret(
    { given: void 0, variable: APP_SECRET, question: "Meta app secret", hint: APP_SECRET_HINT },
    terminal
  );
  return fixedFields(fields, { "app-secret": { name: APP_SECRET, value: asked.reveal() } });
}
async function withGithubToken(fields, terminal) {
  const secretsToken = fields.text("secrets-token");
  const githubToken = fields.text("github-token");
  if (secretsToken.value !== "" && githubToken.value !== "") return fields;
  const given = [secretsToken, githubToken].find(({ value }) => value !== "");
  const token = await requireSecret(
    {
      given: given && (0,_chunk_IEZ6FYOA_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSecretValue */ .pA)(given.name, given.value, GITHUB_TOKEN_HINT),
      variable: GITHUB_TOKEN,
      question: "GitHub token",
      hint: GITHUB_TOKEN_HINT
    },
    terminal
  );
  const both = { name: GITHUB_TOKEN, value: token.reveal() };
  return fixedFields(fields, {
    "secrets-token": secretsToken.value === "" ? both : secretsToken,
    "github-token": githubToken.value === "" ? both : githubToken
  });
}
var GITHUB_TOKEN = "GH_TOKEN";
var ACCESS_TOKEN = "META_ACCESS_TOKEN";
var APP_SECRET = "META_APP_SECRET";
function environmentFields(environment) {
  const { appId, appSecret, accessToken, githubToken } = environment;
  const found = {
    "app-id": { name: "META_APP_ID", value: appId },
    "app-secret": { name: APP_SECRET, value: appSecret?.reveal() },
    "access-token": { name: ACCESS_TOKEN, value: accessToken?.reveal() },
    "secrets-token": { name: GITHUB_TOKEN, value: githubToken?.reveal() },
    "github-token": { name: GITHUB_TOKEN, value: githubToken?.reveal() }
  };
  return Object.fromEntries(
    Object.entries(found).flatMap(
      ([input, { name, value }]) => value === void 0 ? [] : [[input, { name, value }]]
    )
  );
}
function flagOf(input) {
  return `--${FLAGS[input] ?? input}`;
}
function camelCase(name) {
  return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}




/***/ })

};
