/**
 * Node writes a debug log of its own (NODE_DEBUG) to standard error. It holds every header of a request, `Authorization` among
 * them, and can neither be switched off nor be read before it is written (Node 24, lib/internal/util/debuglog.js): each entry,
 * `HTTPS 4242: …` in one piece, is dropped on its way. One line says so.
 */
export function dropDebugLog(
  env: NodeJS.ProcessEnv,
  process: { readonly pid: number; readonly stderr: NodeJS.WriteStream },
): void {
  if (!env.NODE_DEBUG) return;
  // Not before: Node makes the stream when it is first asked for.
  const { pid, stderr } = process;
  const write = stderr.write.bind(stderr) as (chunk: unknown, ...rest: unknown[]) => boolean;
  // Node paints the number where standard error is a terminal.
  const entry = new RegExp(`^[\\w-]+ (\\x1b\\[\\d+m)?${pid}(\\x1b\\[\\d+m)?: `);
  const writeOthers = (chunk: unknown, ...rest: unknown[]): boolean => {
    if (!entry.test(`${chunk}`)) return write(chunk, ...rest);
    for (const done of rest) if (typeof done === 'function') done();
    return true;
  };
  stderr.write = writeOthers as typeof stderr.write;
  write('NODE_DEBUG is ignored: its output contains credentials.\n');
}
