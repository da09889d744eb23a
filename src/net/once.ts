/** Calls the function once, at the first call, and gives every caller the same result. */
export function once<A extends readonly unknown[], T>(
  ask: (...given: A) => Promise<T>,
): (...given: A) => Promise<T> {
  let answer: Promise<T> | undefined;
  return (...given) => {
    answer ??= ask(...given);
    return answer;
  };
}
