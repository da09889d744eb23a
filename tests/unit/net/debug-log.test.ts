import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { dropDebugLog } from '../../../src/net/debug-log.js';

const TOKEN = `EAAtest${'Debugged'.repeat(4)}`;
const SAID = 'NODE_DEBUG is ignored: its output contains credentials.\n';

/** A standard error that remembers what reached it, and asks its writer to slow down. */
function standardError() {
  const written: unknown[] = [];
  const rest: unknown[] = [];
  const stream = new PassThrough() as unknown as NodeJS.WriteStream;
  stream.write = function (this: unknown, chunk: unknown, ...others: unknown[]) {
    expect(this).toBe(stream);
    written.push(chunk);
    rest.push(others);
    return false;
  } as typeof stream.write;
  return { stream, written, rest };
}

describe("Node's debug log", () => {
  it.each([
    `HTTPS 12: createConnection { headers: {\n  authorization: 'Bearer ${TOKEN}' } }\n`,
    `HTTP 12: ${TOKEN}\n`,
    `HTTP2-SESSION 12: ${TOKEN}\n`,
    `MODULE_TIMER 12: ${TOKEN}\n`,
    `TLS \u001b[33m12\u001b[39m: ${TOKEN}\n`,
  ])('never reaches standard error: %j', (entry) => {
    const { stream, written } = standardError();
    dropDebugLog({ NODE_DEBUG: 'http,https,tls,net' }, { pid: 12, stderr: stream });
    let told = 0;
    expect(stream.write(entry, 'utf8', () => told++)).toBe(true);
    expect(stream.write(entry)).toBe(true);
    expect(stream.write(Buffer.from(entry))).toBe(true);
    expect([written, told]).toEqual([[SAID], 1]);
  });

  it('leaves everything else as it is, bytes too, and how it is written', () => {
    const { stream, written, rest } = standardError();
    dropDebugLog({ NODE_DEBUG: 'net' }, { pid: 12, stderr: stream });
    const bytes = new Uint8Array([63, 97]);
    const done = () => {};
    const others = ['error: NET 12: not its own line\n', 'NET 123: of another process\n', 'NET 12:\n'];
    for (const text of others) expect(stream.write(text, 'utf8', done)).toBe(false);
    expect(stream.write(bytes)).toBe(false);
    expect(written).toEqual([SAID, ...others, bytes]);
    expect(rest).toEqual([[], ...others.map(() => ['utf8', done]), []]);
  });

  it.each([
    ['not asked for', {}],
    ['asked for nothing', { NODE_DEBUG: '' }],
  ])('that is %s leaves standard error alone', (_when, env) => {
    const { stream, written } = standardError();
    const { write } = stream;
    dropDebugLog(env, { pid: 12, stderr: stream });
    expect(stream.write).toBe(write);
    expect(written).toEqual([]);
  });
});
