// Draws lines of the source, so that what takes hours in full can be measured in minutes.
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

/**
 * @param {string} pattern source files
 * @param {number} share of the lines that hold anything, 0 to 1
 * @param {string} seed gives the same lines again while the files stay as they are
 * @returns {string[]} ranges, as Stryker's `mutate` takes them. A mutant of several lines is in none of them.
 */
export function drawLines(pattern, share, seed) {
  return globSync(pattern).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        const lot = createHash('sha256').update(`${seed} ${file} ${index}`).digest().readUInt32BE() / 2 ** 32;
        return lot < share && line.trim() !== ''
          ? [`${file}:${index + 1}:0-${index + 1}:${line.length}`]
          : [];
      }),
  );
}

/**
 * @param {string} tests folders and files of tests, separated by a space, as `MUTATION_TESTS` names them
 * @returns {boolean} whether one of them starts the action or the command line: unit tests do not
 */
export function startsPrograms(tests) {
  return tests.split(' ').some((name) => !name.startsWith('unit/'));
}

/**
 * @param {string} tests as above
 * @returns {'forks' | 'threads'} the quicker one, where the tests can do with it: those of the command line change the folder
 */
export function poolOf(tests) {
  return startsPrograms(tests) || /unit\/cli\b/.test(tests) ? 'forks' : 'threads';
}
