// Joined to each bundle that is built to be broken: when the process ends, it leaves word of what ran in it.
import { writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = process.env.MUTATION_COVERAGE;
if (folder !== undefined) {
  process.on('exit', () => {
    // @ts-expect-error Stryker puts it there.
    const ran = globalThis.__stryker__?.mutantCoverage?.static ?? {};
    writeFileSync(path.join(folder, `${process.pid}.json`), JSON.stringify(Object.keys(ran)));
  });
}
