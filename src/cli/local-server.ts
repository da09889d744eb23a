import { once } from 'node:events';
import type { Server } from 'node:http';
import type { MiddlewareHandler } from 'hono';

/** Serves pages under one name only, and lets a browser keep nothing of them. `host`: asked anew for each request. */
export function onlyAt(host: () => string, contentSecurityPolicy: string): MiddlewareHandler {
  return async (context, next) => {
    // Under another name, a page of somebody else's could read ours (DNS rebinding).
    if (new URL(context.req.url).host !== host()) return context.text('Not here.', 421);
    await next();
    context.header('cache-control', 'no-store');
    // So that no idle connection outlives the command.
    context.header('connection', 'close');
    context.header('referrer-policy', 'no-referrer');
    context.header('x-content-type-options', 'nosniff');
    context.header('content-security-policy', contentSecurityPolicy);
    return undefined;
  };
}

/** How long answers may take to leave. */
const LAST_ANSWERS_MS = 1_000;

/** Closes it, once the answers that are on their way have arrived. */
export async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  const timer = setTimeout(() => server.closeAllConnections(), LAST_ANSWERS_MS);
  await closed;
  clearTimeout(timer);
}
