/** The middle value; of an even number, the upper of the two. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The median of `measured[i] / base[i]`: each pair was taken side by side, so that what slows the machine slows both. */
export function pairedRatio(measured: readonly number[], base: readonly number[]): number {
  return median(measured.map((value, index) => value / (base[index] ?? Number.NaN)));
}
