// firstFrom: takes a list that is sorted by where its members start, gives the place of the first that starts at `at` or behind.

export function firstFrom<Each>(
  sorted: readonly Each[],
  startOf: (each: Each) => number,
  at: number,
): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = sorted[middle];
    if (each !== undefined && startOf(each) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
