/** The same answer for every caller: the question is asked at the first call. */
export function once<A extends readonly unknown[], T>(
  ask: (...given: A) => Promise<T>,
): (...given: A) => Promise<T> {
  let answer: Promise<T> | undefined;
  return (...given) => {
    answer ??= ask(...given);
    return answer;
  };
}
