import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Exchange } from '../../../sandbox/journal.js';

type Schema = Record<string, unknown>;

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: Schema;
}

interface Body {
  content?: { 'application/json'?: { schema?: Schema } };
}

interface Operation {
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: Body & { required?: boolean };
  responses: Record<string, Body | { $ref: string }>;
}

interface ApiDescription {
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, Schema>;
    parameters: Record<string, Parameter>;
    responses: Record<string, Body>;
  };
}

export interface Description {
  /**
   * What an exchange does that GitHub's own description of its API does not allow: unknown paths, parameters and
   * fields, and bodies of another shape. An error with a status that the description does not name, as all errors of
   * the secrets' routes are, must look like every other error; an answer that a fault has touched is not looked at.
   */
  check(exchange: Exchange): string[];
  /** The same of the answer alone, for requests that are wrong on purpose. */
  checkAnswer(exchange: Exchange): string[];
  /** Whether there is such a call at all. */
  describes(method: string, path: string): boolean;
}

/** GitHub's description of github.com's API, from `@octokit/openapi`. Schemas are compiled as they are needed. */
export function createDescription(): Description {
  const require = createRequire(import.meta.url);
  const file = require.resolve('@octokit/openapi/generated/api.github.com.json');
  const description: ApiDescription = JSON.parse(readFileSync(file, 'utf8'));
  // The list's own schema asks of each account to be a user and an enterprise at once (2026-11).
  const installations = description.paths['/app/installations']?.get?.responses['200'];
  const itsContent =
    installations && 'content' in installations && installations.content?.['application/json'];
  if (itsContent) itsContent.schema = { type: 'array', items: { $ref: `${REFERENCE}installation` } };
  // Permissions that Apps have and this schema leaves out (X-Accepted-GitHub-Permissions, manifests in public; 2026-11).
  const permissions = description.components.schemas['app-permissions']?.properties as Schema | undefined;
  for (const name of ['actions_variables', 'organization_actions_variables']) {
    if (permissions) permissions[name] = { type: 'string', enum: ['read', 'write'] };
  }
  const templates = Object.keys(description.paths).map((path) => ({ path, pattern: pathPattern(path) }));
  // A path without parameters goes before one with them: `public-key` is not the name of a secret.
  templates.sort((a, b) => braces(a.path) - braces(b.path));
  const schemas = createSchemas(description.components.schemas);

  return {
    check(exchange) {
      if (isNoApi(exchange)) return [];
      const found = find(exchange.method, exchange.path);
      if (!found) return [`GitHub describes no ${exchange.method} ${plainPath(exchange.path)}`];
      const { operation, where, values } = found;
      return [
        ...checkParameters(operation, values, exchange.query).map((fault) => `${where}: ${fault}`),
        ...checkRequestBody(operation, exchange).map((fault) => `${where}: request body: ${fault}`),
        ...complaintsAboutAnswer(exchange),
      ];
    },
    checkAnswer: (exchange) => (isNoApi(exchange) ? [] : complaintsAboutAnswer(exchange)),
    describes: (method, path) => find(method, path) !== undefined,
  };

  function find(method: string, address: string) {
    const path = plainPath(address);
    const template = templates.find(
      (one) => one.pattern.test(path) && description.paths[one.path]?.[method.toLowerCase()],
    );
    const operation = template && description.paths[template.path]?.[method.toLowerCase()];
    if (!operation) return undefined;
    return {
      operation,
      where: `${method} ${template.path}`,
      values: template.pattern.exec(path)?.groups ?? {},
    };
  }

  function complaintsAboutAnswer(exchange: Exchange): string[] {
    const found = find(exchange.method, exchange.path);
    if (!found) return [`GitHub describes no ${exchange.method} ${plainPath(exchange.path)}`];
    return checkAnswer(found.operation, exchange).map(
      (fault) => `${found.where}: answer ${exchange.status}: ${fault}`,
    );
  }

  function checkParameters(
    operation: Operation,
    values: Record<string, string>,
    query: URLSearchParams,
  ): string[] {
    const parameters = (operation.parameters ?? []).map((one) =>
      resolve(one, description.components.parameters),
    );
    const known = new Set(parameters.filter((one) => one.in === 'query').map((one) => one.name));
    const unknown = [...query.keys()]
      .filter((name) => !known.has(name))
      .map((name) => `unknown parameter ${name}`);
    const checked = parameters.filter((one) => one.name !== MISDESCRIBED_PARAMETER);
    const wrong = checked.flatMap(({ name, in: location, required, schema }) => {
      const value = location === 'path' ? values[groupName(name)] : query.get(name);
      if (location !== 'path' && location !== 'query') return [];
      if (value === undefined || value === null) return required ? [`${name} is missing`] : [];
      return schema ? checkText(schema, decodeURIComponent(value)).map((fault) => `${name}${fault}`) : [];
    });
    return [...unknown, ...wrong];
  }

  /** In an address numbers and truth values are text. */
  function checkText(schema: Schema, text: string): string[] {
    const faults = schemas.check(schema, text);
    const value = /^(true|false|-?\d+)$/.test(text) ? parse(text) : text;
    return faults.length > 0 ? schemas.check(schema, value) : [];
  }

  function checkRequestBody(operation: Operation, exchange: Exchange): string[] {
    const schema = operation.requestBody?.content?.['application/json']?.schema;
    if (!schema) return exchange.requestBody === '' ? [] : ['is not described'];
    if (exchange.requestBody === '') return operation.requestBody?.required ? ['is missing'] : [];
    const body = parse(exchange.requestBody);
    return body === undefined
      ? ['is not JSON']
      : [...unknownFields(schema, body), ...schemas.check(schema, body)];
  }

  function checkAnswer(operation: Operation, exchange: Exchange): string[] {
    const { status, responseBody, fault } = exchange;
    const described = operation.responses[String(status)];
    if (status === undefined || fault !== undefined) return [];
    if (!described) {
      if (status >= 400) return checkError(responseBody ?? '');
      return UNDESCRIBED_STATUSES.has(status) ? [] : ['is not described'];
    }
    const schema = resolve(described, description.components.responses).content?.['application/json']?.schema;
    if (!schema)
      return responseBody === undefined || responseBody === '' || status >= 300 ? [] : ['has a body'];
    const body = parse(responseBody ?? '');
    if (body === undefined) return ['is not JSON'];
    // Errors tell their status in the body too; few of their schemas know it.
    const { status: _, ...error } = Array.isArray(body) || status < 400 ? { status } : (body as Schema);
    const unknown = schemas.unknownFields(schema, status < 400 ? body : error);
    return [...unknown, ...schemas.check(schema, body)];
  }
}

/** The sandbox's pages, the storage of logs, and GraphQL, which has a description of its own. */
function isNoApi({ call, path }: Exchange): boolean {
  return path.endsWith('/graphql') || call === 'job.log-file' || call.startsWith('app-page.');
}

function plainPath(path: string): string {
  return path
    .replace(/^\/api\/v3(?=\/|$)/, '')
    .replace(/^\/repositories\/\d+/, '/repos/owner/name')
    .replace(/^$/, '/');
}

/** "Moved" is told of any path of a repository that was renamed (docs.github.com, "Best practices", redirects). */
const UNDESCRIBED_STATUSES: ReadonlySet<number> = new Set([301, 307]);

/** What every error that was ever seen has. */
function checkError(text: string): string[] {
  const body = parse(text);
  if (typeof body !== 'object' || body === null) return ['is no error of GitHub’s'];
  return ['message', 'documentation_url']
    .filter((name) => typeof (body as Schema)[name] !== 'string')
    .map((name) => `must have a text ${name}`);
}

function pathPattern(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{([^}]+)\}/g, (_, name: string) => `(?<${groupName(name)}>[^/]+)`)}$`);
}

function groupName(name: string): string {
  return name.replaceAll('-', '_');
}

function braces(path: string): number {
  return path.split('{').length;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function resolve<Value extends object>(
  value: Value | { $ref: string },
  components: Record<string, Value>,
): Value {
  if (!('$ref' in value)) return value;
  const found = components[value.$ref.split('/').at(-1) ?? ''];
  if (!found) throw new Error(`The description has no ${value.$ref}`);
  return found;
}

/** GitHub ignores fields that it does not know; one is a mistake all the same. */
function unknownFields(schema: Schema, body: unknown): string[] {
  const { properties, additionalProperties } = schema;
  if (typeof body !== 'object' || body === null || typeof properties !== 'object' || properties === null)
    return [];
  if (additionalProperties !== undefined) return [];
  return Object.keys(body)
    .filter((name) => !(name in properties))
    .map((name) => `unknown field ${name}`);
}

interface Schemas {
  check(schema: Schema, value: unknown): string[];
  /** What stands in an answer that its schema does not know: JSON Schema lets it pass, but GitHub does not send it. */
  unknownFields(schema: Schema, value: unknown): string[];
}

function createSchemas(components: Record<string, Schema>): Schemas {
  const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false, formats: FORMATS });
  const compiled = new Map<Schema, ValidateFunction>();

  const addReferences = (schema: unknown): void => {
    for (const name of referencesOf(schema)) {
      const component = components[name];
      if (!component) throw new Error(`The description has no schema ${name}`);
      if (ajv.schemas[name]) continue;
      ajv.addSchema(toJsonSchema(component), name);
      addReferences(component);
    }
  };

  /** A schema with all that it is made of: what it refers to, and each of its alternatives. */
  const partsOf = (schema: Schema): Schema[] => {
    const {
      $ref,
      allOf = [],
      anyOf = [],
      oneOf = [],
    } = schema as { $ref?: string } & Record<string, Schema[]>;
    const referred = $ref === undefined ? [] : [components[$ref.replace(REFERENCE, '')] ?? {}];
    return [schema, ...[...referred, ...allOf, ...anyOf, ...oneOf].flatMap(partsOf)];
  };
  const unknownIn = (given: readonly Schema[], value: unknown, at: string): string[] => {
    if (typeof value !== 'object' || value === null) return [];
    const parts = given.flatMap(partsOf);
    if (Array.isArray(value)) {
      const items = parts.flatMap(({ items }) => (items === undefined ? [] : [items as Schema]));
      return items.length === 0
        ? []
        : value.flatMap((item, index) => unknownIn(items, item, `${at}/${index}`));
    }
    const described = parts.flatMap(({ properties }) =>
      properties === undefined ? [] : [properties as Schema],
    );
    const isOpen = described.length === 0 || parts.some(({ additionalProperties }) => additionalProperties);
    return Object.entries(value).flatMap(([name, field]) => {
      const schemas = described.flatMap((properties) =>
        name in properties ? [properties[name] as Schema] : [],
      );
      if (schemas.length > 0) return unknownIn(schemas, field, `${at}/${name}`);
      return isOpen ? [] : [`unknown field ${at}/${name}`];
    });
  };

  return {
    unknownFields: (schema, value) => unknownIn([schema], value, ''),
    check(schema, value) {
      let validate = compiled.get(schema);
      if (!validate) {
        addReferences(schema);
        validate = ajv.compile(toJsonSchema(schema));
        compiled.set(schema, validate);
      }
      return validate(value) ? [] : (validate.errors ?? []).map(inText);
    },
  };
}

const FORMATS = {
  'date-time': (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text),
  uri: (text: string) => URL.canParse(text),
  'uri-template': true,
  email: true,
  int64: true,
  timestamp: true,
} as const;

/** Of lists of runs: a `date-time` by its schema, a search range such as `>=2026-01-01` by its text (2026-11). */
const MISDESCRIBED_PARAMETER = 'created';

const REFERENCE = '#/components/schemas/';

function referencesOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [value.replace(REFERENCE, '')] : referencesOf(value),
  );
}

/** OpenAPI 3.0's `nullable` is not JSON Schema's; `example` and the like are not rules. */
function toJsonSchema(schema: unknown): Schema {
  const { nullable, ...rest } = convertEntries(schema as Schema);
  return nullable === true ? { anyOf: [rest, { type: 'null' }] } : rest;
}

function convertEntries(schema: Schema): Schema {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => key !== 'discriminator' && key !== 'example' && key !== 'examples')
      .map(([key, value]) => [key, convertEntry(key, value)]),
  );
}

function convertEntry(key: string, value: unknown): unknown {
  switch (key) {
    case '$ref':
      return String(value).replace(REFERENCE, '');
    case 'properties':
    case 'patternProperties':
      return Object.fromEntries(
        Object.entries(value as Schema).map(([name, property]) => [name, toJsonSchema(property)]),
      );
    case 'allOf':
    case 'anyOf':
    case 'oneOf':
      return (value as unknown[]).map(toJsonSchema);
    case 'items':
    case 'not':
    case 'additionalProperties':
      return typeof value === 'object' ? toJsonSchema(value) : value;
    default:
      return value;
  }
}

function inText({ instancePath, message = 'is wrong', params }: ErrorObject): string {
  return `${instancePath || ''} ${message}${params.additionalProperty ? `: ${params.additionalProperty}` : ''}`;
}
