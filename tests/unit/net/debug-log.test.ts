import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { hideQueriesFromDebugLog } from '../../../src/net/debug-log.js';

const TOKEN = `EAAtest${'Debugged'.repeat(4)}`;

/** A standard error that remembers what reached it, and asks its writer to slow down. */
function standardError() {
  const written: unknown[] = [];
  const callbacks: unknown[] = [];
  const stream = new PassThrough() as unknown as NodeJS.WriteStream;
  stream.write = function (this: unknown, chunk: unknown, ...rest: unknown[]) {
    expect(this).toBe(stream);
    written.push(chunk);
    callbacks.push(rest);
    return false;
  } as typeof stream.write;
  return { stream, written, rest: callbacks };
}

describe("Node's debug log", () => {
  it('loses the query of every address on its way to standard error', () => {
    const { stream, written } = standardError();
    hideQueriesFromDebugLog({ NODE_DEBUG: 'fetch' }, stream);
    stream.write(
      `FETCH 12: sending request to GET https://graph.facebook.com/debug_token?input_token=${TOKEN}&x=1 now\n` +
        `FETCH 12: trailers of https://graph.threads.net/me?access_token=${TOKEN}\n`,
    );
    expect(written).toEqual([
      'FETCH 12: sending request to GET https://graph.facebook.com/debug_token?*** now\n' +
        'FETCH 12: trailers of https://graph.threads.net/me?***\n',
    ]);
  });

  it('keeps everything else as it is: lines without a query, bytes, and how they are written', () => {
    const { stream, written, rest } = standardError();
    hideQueriesFromDebugLog({ NODE_DEBUG: 'net' }, stream);
    const bytes = new Uint8Array([63, 97]);
    const done = () => {};
    expect(stream.write('NET 12: Is it open? yes\n', 'utf8', done)).toBe(false);
    expect(stream.write(bytes)).toBe(false);
    expect(written).toEqual(['NET 12: Is it open? yes\n', bytes]);
    expect(rest).toEqual([['utf8', done], []]);
  });

  it.each([
    ['not asked for', {}],
    ['asked for nothing', { NODE_DEBUG: '' }],
  ])('that is %s leaves standard error alone', (_when, env) => {
    const { stream } = standardError();
    const { write } = stream;
    hideQueriesFromDebugLog(env, stream);
    expect(stream.write).toBe(write);
  });
});
