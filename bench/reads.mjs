// Notes the files that a program's modules are read from, when it ends: `node --import ./reads.mjs PROGRAM`, the note in $READS.

import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { basename } from 'node:path';

// Read now: the program takes its environment away.
const { READS = '' } = process.env;
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
process.on('exit', () => writeFileSync(READS, JSON.stringify(reads)));
