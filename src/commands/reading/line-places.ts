// Takes a text; gives a function from a place in it to line and column, both counted from 1, by halving.

export type LinePlace = { readonly line: number; readonly column: number };

export function linePlaces(text: string): (at: number) => LinePlace {
  const starts = [0, ...[...text.matchAll(/\r\n|[\n\r]/gu)].map(({ index, 0: end }) => index + end.length)];
  return (at) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
  };
}
