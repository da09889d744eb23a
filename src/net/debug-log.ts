/**
 * Node writes its own debug log (NODE_DEBUG) to standard error, with the address of every request that `fetch` sends. Some of
 * Meta's addresses have to hold a token, and that log can neither be switched off nor be read before it is written (Node 24,
 * lib/internal/util/debuglog.js): so every query is taken out on its way.
 */
export function hideQueriesFromDebugLog(env: NodeJS.ProcessEnv, stderr: NodeJS.WriteStream): void {
  if (!env.NODE_DEBUG) return;
  const write = stderr.write.bind(stderr) as (chunk: unknown, ...rest: unknown[]) => boolean;
  const writeWithoutQueries = (chunk: unknown, ...rest: unknown[]): boolean =>
    write(typeof chunk === 'string' ? chunk.replace(/\?\S+/g, '?***') : chunk, ...rest);
  stderr.write = writeWithoutQueries as typeof stderr.write;
}
