// The last lines of a test run: what was skipped, and for want of what.
import type { Reporter, TestModule } from 'vitest/node';

/** One line for each reason, with the number of tests that were skipped for it. A test filter's own leave no reason. */
export function reasonsOf(skipped: readonly { readonly name: string; readonly note?: string }[]): string[] {
  const counts = new Map<string, number>();
  for (const { name, note } of skipped) {
    const reason = /\(skipped: (.+?)\)(?=$| > )/.exec(name)?.[1] ?? note ?? 'no reason given';
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([reason, count]) => `${String(count).padStart(6)} skipped: ${reason}`);
}

export default class SkippedReporter implements Reporter {
  #isFiltered = false;

  onInit({ config }: { readonly config: { readonly testNamePattern?: RegExp | undefined } }): void {
    this.#isFiltered = config.testNamePattern !== undefined;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    if (this.#isFiltered) return;
    const skipped = modules.flatMap(({ children }) =>
      [...children.allTests('skipped')].map((test) => {
        const result = test.result();
        const note = result.state === 'skipped' ? result.note : undefined;
        return { name: test.fullName, ...(note === undefined ? {} : { note }) };
      }),
    );
    for (const line of reasonsOf(skipped)) console.log(line);
  }
}
