// Median: figures of several runs → the one in the middle, which a noisy moment does not move.

/** The upper of the two middle ones where their number is even; 0 of none. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
