// Notes the files that a program's modules are read from, when it ends: `node --import ./reads.mjs PROGRAM`, the note in $READS.

import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { basename } from 'node:path';

/** @type {{ file: string, bytes: number }[]} */
const reads = [];
registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    if (url.startsWith('file:') && loaded.source)
      reads.push({ file: basename(url), bytes: Buffer.byteLength(loaded.source) });
    return loaded;
  },
});
process.on('exit', () => writeFileSync(process.env.READS ?? '', JSON.stringify(reads)));
