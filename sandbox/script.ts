import { credentialsOf } from './disturb.js';
import type { Edit } from './faults.js';

/*
 * What the next call of a route answers is scripted with `faults.add`: `service` and `call` name the route, `skip` passes the
 * first calls and `times` says how many are struck, `path` and `when` pick among them. `kind: 'answer'` is an exact status,
 * body and headers; `refuse` and `lost-reply` are resets, `hang` and `drip` stall. Here are edits of a true answer.
 */

/** Changes the JSON of an answer; one that is not JSON passes as it is. */
export function editJson(change: (body: unknown) => unknown): Edit {
  return (answer) => {
    let body: unknown;
    try {
      body = JSON.parse(answer.body);
    } catch {
      return answer;
    }
    return { ...answer, body: JSON.stringify(change(body)) };
  };
}

/** Leaves fields out wherever they occur. */
export function withoutFields(...names: string[]): Edit {
  return editJson((body) => mapJson(body, (value, name) => (names.includes(name) ? undefined : value)));
}

/** Adds or replaces headers; an empty `date` leaves that one out. */
export function withHeaders(headers: Record<string, string>): Edit {
  return (answer) => ({ ...answer, headers: { ...answer.headers, ...headers } });
}

/** Puts every credential of the request into every text of the answer, or into the fields named alone. */
export function repeatCredentials(...names: string[]): Edit {
  return (answer, exchange) => {
    const credentials = credentialsOf(exchange).join(' ');
    const repeat = (value: unknown, name: string) =>
      typeof value === 'string' && (names.length === 0 || names.includes(name))
        ? `${value} ${credentials}`
        : value;
    return editJson((body) => mapJson(body, repeat))(answer, exchange);
  };
}

/** Every value of a JSON document, innermost first, under the name of the field that it stands in. */
function mapJson(document: unknown, change: (value: unknown, name: string) => unknown): unknown {
  const visit = (value: unknown, name: string): unknown => {
    if (Array.isArray(value)) {
      return change(
        value.map((item) => visit(item, name)),
        name,
      );
    }
    if (typeof value !== 'object' || value === null) return change(value, name);
    const entries = Object.entries(value).map(([key, item]) => [key, visit(item, key)] as const);
    return change(Object.fromEntries(entries.filter(([, item]) => item !== undefined)), name);
  };
  return visit(document, '');
}
