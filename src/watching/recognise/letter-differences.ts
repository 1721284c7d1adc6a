// Letter differences: two rows of letters in, the stretches in which they differ out, or nothing where they have too little in common.

export type LetterDifference = { readonly one: string; readonly other: string };

/** So many letters that both have are where they go on together. */
const SYNC = 8;
/** Within so many letters on both sides it has to be found. */
const WINDOW = 2_000;
const MOST_DIFFERENCES = 40;

/**
 * Not by fast-diff: its time grows with the square of what differs, and of two texts that may be megabytes long only
 * those matter that hardly differ. Here it is their length, and a window for each difference.
 */
export function letterDifferences(one: string, other: string): readonly LetterDifference[] | undefined {
  const found: LetterDifference[] = [];
  let [at, there] = [0, 0];
  for (;;) {
    while (at < one.length && one[at] === other[there]) [at, there] = [at + 1, there + 1];
    if (at >= one.length && there >= other.length) return found;
    if (found.length === MOST_DIFFERENCES) return undefined;
    const sync = findSync(one, at, other, there);
    if (!sync) {
      const [rest, restThere] = [one.slice(at), other.slice(there)];
      return Math.max(rest.length, restThere.length) > WINDOW
        ? undefined
        : [...found, ...parts(trimEnds(rest, restThere))];
    }
    found.push(...parts(trimEnds(one.slice(at, sync[0]), other.slice(there, sync[1]))));
    [at, there] = sync;
  }
}

const parts = (difference: LetterDifference): readonly LetterDifference[] =>
  difference.one === "" && difference.other === "" ? [] : [difference];

/** The nearest place on both sides from which they have the same letters. */
function findSync(one: string, at: number, other: string, there: number): [number, number] | undefined {
  const places = new Map<string, number>();
  for (let ahead = 0; ahead <= WINDOW && there + ahead + SYNC <= other.length; ahead += 1) {
    const gram = other.slice(there + ahead, there + ahead + SYNC);
    if (!places.has(gram)) places.set(gram, ahead);
  }
  let best: [number, number] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let ahead = 0; ahead <= WINDOW && ahead < least && at + ahead + SYNC <= one.length; ahead += 1) {
    const found = places.get(one.slice(at + ahead, at + ahead + SYNC));
    if (found === undefined || ahead + found >= least) continue;
    [best, least] = [[at + ahead, there + found], ahead + found];
  }
  return best;
}

function trimEnds(one: string, other: string): LetterDifference {
  const most = Math.min(one.length, other.length);
  let tail = 0;
  while (tail < most && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return { one: one.slice(0, one.length - tail), other: other.slice(0, other.length - tail) };
}
