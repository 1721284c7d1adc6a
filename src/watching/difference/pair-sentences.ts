// Pair sentences: those that a revision took away at a place and those that it put there in, which became which out.

export type SentencePair = { readonly was?: string; readonly is?: string };

/** Of their pairs of letters, so many have to be the same. */
const LEAST_ALIKE = 0.5;
/** Of a place with more sentences than these each is looked for near its own place only. */
const REACH = 12;
/** Who rewrote so much at one place has written another text. */
const MOST_PAIRED = 2_000;

/** In the order of the later text; what became nothing stands before what took its place. */
export function pairSentences(gone: readonly string[], come: readonly string[]): readonly SentencePair[] {
  if (gone.length + come.length > MOST_PAIRED)
    return [...gone.map((was) => ({ was })), ...come.map((is) => ({ is }))];
  const pairs: SentencePair[] = [];
  const letters = gone.map(pairsOf);
  let next = 0;
  for (const is of come) {
    const found = findAncestor(letters, next, is);
    if (found === undefined) {
      pairs.push({ is });
      continue;
    }
    pairs.push(...gone.slice(next, found).map((was) => ({ was })), { was: gone[found] ?? "", is });
    next = found + 1;
  }
  return [...pairs, ...gone.slice(next).map((was) => ({ was }))];
}

function findAncestor(gone: readonly ReadonlySet<string>[], from: number, is: string): number | undefined {
  const wanted = pairsOf(is);
  let best: { readonly at: number; readonly share: number } | undefined;
  for (const [ahead, was] of gone.slice(from, from + REACH).entries()) {
    const share = shareOf(wanted, was);
    if (share >= LEAST_ALIKE && share > (best?.share ?? 0)) best = { at: from + ahead, share };
  }
  return best?.at;
}

const LONGEST_LOOKED_AT = 1_000;

function pairsOf(sentence: string): ReadonlySet<string> {
  const letters = sentence.slice(0, LONGEST_LOOKED_AT).replaceAll(/[\s、。]/g, "");
  const pairs = new Set<string>();
  for (let at = 0; at < Math.max(1, letters.length - 1); at += 1) pairs.add(letters.slice(at, at + 2));
  return pairs;
}

function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let same = 0;
  for (const pair of one) if (other.has(pair)) same += 1;
  return (2 * same) / (one.size + other.size);
}
