import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { poolOf, startsPrograms } from './sample.mjs';

/**
 * What is played against each mutant, in this order: `MUTATION_TESTS` names folders and files of tests, `action/in-process http`.
 * Without it: all of them.
 */
const tests = process.env.MUTATION_TESTS ?? '**/*';
const names = tests.split(' ');

/** Programs then run in the test's own process, which loads the whole source for each mutant; unit tests are spared that. */
const inProcess = startsPrograms(tests);

/** What needs a process of its own, or looks at how long a program really waited. */
const APART = [
  'NODE_DEBUG',
  'cancelled by SIG',
  'asked again as often',
  'asked too fast',
  'asks more slowly',
  'waits while it is pending',
];

/** A mutant that the first tests notice costs no more than those. */
class AsNamed extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const location = ({ moduleId }: TestSpecification) =>
      names.findIndex((name) => moduleId.includes(`/tests/${name}`));
    return files.sort((one, other) => location(one) - location(other));
  }
}

export default defineConfig({
  test: {
    include: names.map((name) => `tests/${name}{/**/*,}.test.ts`),
    exclude: [
      'tests/promises/fire/{matrix,kill,leaks}.test.ts',
      'tests/scenarios/action/{proxy,cost}.test.ts',
      'tests/scenarios/cli/browser.test.ts',
    ],
    testNamePattern: new RegExp(`^(?!.*(${APART.join('|')}))`),
    setupFiles: ['tests/support/equality.ts', ...(inProcess ? ['tests/support/mutation/setup.ts'] : [])],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    pool: poolOf(tests),
    isolate: !inProcess,
    sequence: { sequencer: AsNamed },
  },
});
