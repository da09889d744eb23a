import type { Credential, Permission, PermissionLevel } from './accounts.js';
import type { GitHubWorld } from './world.js';

/** One request to GitHub's API, read. */
export interface Call {
  world: GitHubWorld;
  method: string;
  /** Origin and prefix that the caller used; the addresses in the answer begin with it. */
  base: string;
  path: string;
  params: Record<string, string>;
  query: URLSearchParams;
  /** As sent; `''` without a body. */
  text: string;
  caller: Credential | undefined;
  /** The header as sent. */
  authorization: string | null;
  /** Where people would look at what the answer tells of: `html_url`s begin with it. */
  serverUrl: string;
  isEnterpriseServer: boolean;
  /** Told in `X-Accepted-GitHub-Permissions` and `X-Accepted-OAuth-Scopes`; set where access is decided. */
  accepted?: { permission: Permission; level: PermissionLevel; scope: string };
  /** `X-GitHub-Stateless-S2S-Token`. */
  tokenForm?: string | null;
}

export interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Route {
  /** The call's name in faults and in the journal. */
  call: string;
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  /** `jwt` is an App's own; a route without authentication heeds no credential. A token unless said. */
  authentication?: 'jwt' | 'none';
  /** A page for a browser, not the API: it has none of the API's headers. */
  isPage?: boolean;
  handle(call: Call): Answer | Promise<Answer>;
}

export interface FieldError {
  resource: string;
  field: string;
  code: string;
  message?: string;
}

/** An answer that is not a success. */
export class ApiError extends Error {
  readonly status: number;
  readonly errors: FieldError[] | undefined;
  readonly headers: Record<string, string>;
  /** Replaces GitHub's usual error body. */
  readonly body: Record<string, unknown> | undefined;
  readonly documentationUrl: string;

  constructor(
    status: number,
    message: string,
    more: {
      errors?: FieldError[];
      headers?: Record<string, string>;
      body?: Record<string, unknown>;
      documentationUrl?: string;
    } = {},
  ) {
    super(message);
    this.status = status;
    this.errors = more.errors;
    this.headers = more.headers ?? {};
    this.body = more.body;
    this.documentationUrl = more.documentationUrl ?? 'https://docs.github.com/rest';
  }

  answer(): Answer {
    const body = this.body ?? {
      message: this.message,
      ...(this.errors ? { errors: this.errors } : {}),
      documentation_url: this.documentationUrl,
      status: String(this.status),
    };
    return { status: this.status, body, headers: this.headers };
  }
}

export function notFound(): ApiError {
  return new ApiError(404, 'Not Found');
}

export function validationFailed(...errors: FieldError[]): ApiError {
  return new ApiError(422, 'Validation Failed', { errors });
}

/** A path parameter, decoded. */
export function param(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw notFound();
  return value;
}

/** The request's JSON object; an absent body is an empty one. */
export function json(call: Call): Record<string, unknown> {
  if (call.text === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(call.text);
  } catch {
    throw new ApiError(400, 'Problems parsing JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ApiError(400, 'Body should be a JSON object');
  }
  return value as Record<string, unknown>;
}

/** ISO 8601 without fractions, as everywhere in GitHub's answers. */
export function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

const DEFAULT_PAGE_SIZE = 30;
const MAX_PAGE_SIZE = 100;

/** The page of a list that was asked for, and the `Link` header that leads to the others. */
export function paginate<Item>(call: Call, items: Item[]): { page: Item[]; headers: Record<string, string> } {
  const size = Math.min(positive(call.query.get('per_page'), DEFAULT_PAGE_SIZE), MAX_PAGE_SIZE);
  const number = positive(call.query.get('page'), 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const links: string[] = [];
  const link = (page: number, relation: string) => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(page));
    links.push(`<${call.base}${addressById(call)}?${query}>; rel="${relation}"`);
  };
  if (number > 1) link(number - 1, 'prev');
  if (number < last) link(number + 1, 'next');
  if (number < last) link(last, 'last');
  if (number > 1) link(1, 'first');
  const page = items.slice((number - 1) * size, number * size);
  return { page, headers: links.length > 0 ? { link: links.join(', ') } : {} };
}

/** GitHub's own links name a repository by its id. */
function addressById(call: Call): string {
  const { owner, repo } = call.params;
  const repository = owner && repo ? call.world.findRepository(`${owner}/${repo}`) : undefined;
  return repository
    ? call.path.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${repository.id}`)
    : call.path;
}

function positive(text: string | null, otherwise: number): number {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : otherwise;
}
