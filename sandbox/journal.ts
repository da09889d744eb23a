import type { ServiceName } from './service.js';

/** What a service says, before a fault may change it. */
export interface Answer {
  status: number;
  /** A `date` here goes before the service's own; an empty one means that none is sent. */
  headers: Record<string, string>;
  body: string;
}

/** One request and what became of it. What has not happened (no answer, no fault) is absent. */
export interface Exchange {
  service: ServiceName;
  call: string;
  method: string;
  /** Without the query. */
  path: string;
  query: URLSearchParams;
  requestHeaders: Record<string, string>;
  requestBody: string;
  status?: number;
  responseHeaders?: Record<string, string>;
  responseBody?: string;
  /** Kinds of the faults that were applied, separated by `+`. */
  fault?: string;
  /** Virtual time, milliseconds since the epoch. */
  at: number;
  /** Real time of `performance.now()`: what did not overlap was dependent. */
  startedAt: number;
  endedAt?: number;
}

/** All requests and answers, in order of arrival. */
export class Journal {
  readonly #exchanges: Exchange[] = [];

  add(exchange: Exchange): void {
    this.#exchanges.push(exchange);
  }

  exchanges(service?: ServiceName, call?: string): Exchange[] {
    return this.#exchanges.filter(
      (exchange) =>
        (service === undefined || exchange.service === service) &&
        (call === undefined || exchange.call === call),
    );
  }

  /** The names of the calls, in the order of arrival. */
  calls(service?: ServiceName): string[] {
    return this.exchanges(service).map((exchange) => exchange.call);
  }

  clear(): void {
    this.#exchanges.length = 0;
  }
}
