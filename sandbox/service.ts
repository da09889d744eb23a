import type { Hono } from 'hono';

export type ServiceName = 'meta' | 'github';

/** One of the two services: answers requests, knows nothing of sockets, faults or the `Date` header. */
export interface Service {
  readonly name: ServiceName;
  readonly app: Hono;
  /**
   * A stable name for the call that a request makes, used by faults and the journal; `unknown` for the rest.
   * @param parameters reads query and body, for services that send several calls to one path
   */
  callName(method: string, path: string, parameters: () => URLSearchParams): string;
  /** What its own clock says, where it may differ from the sandbox's; told in `Date`. */
  now?(): number;
}
