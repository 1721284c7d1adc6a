// Align blocks: the bodies of two revisions in, which block of the one is which of the other out, in the order of reading.

import diff from "fast-diff";
import type { ArticleBlock } from "../../../terms/article.ts";
import { blockWords } from "./block-words.ts";
import { readTokens } from "./read-tokens.ts";

export type AlignedBlocks =
  | { readonly kind: "same"; readonly block: ArticleBlock }
  | { readonly kind: "pair"; readonly before: ArticleBlock; readonly after: ArticleBlock }
  | { readonly kind: "removed"; readonly block: ArticleBlock }
  | { readonly kind: "added"; readonly block: ArticleBlock };

/** Of their words so many have to be in both: two paragraphs of one desk share the particles anyway. */
const LEAST_SHARED = 0.5;
/** In a gap wider than this, each block is compared with the next few only: with each other one would take too long. */
const WIDEST_GAP = 60;
/** Beyond so many blocks that only one of the two has, they are told as replaced: the search costs the square of them. */
const MOST_UNSHARED = 2_000;

/** As much as a letter of the diff can stand for; an article has some thousand blocks at most. */
const MOST_LETTERS = 0xd700;

export function alignBlocks(
  before: readonly ArticleBlock[],
  after: readonly ArticleBlock[],
): readonly AlignedBlocks[] {
  const aligned: AlignedBlocks[] = [];
  let gap: Gap = { removed: [], added: [] };
  const flush = (): void => {
    aligned.push(...pairUp(gap.removed, gap.added));
    gap = { removed: [], added: [] };
  };
  for (const { kind, block } of findCommon(before, after)) {
    if (kind === "same") {
      flush();
      aligned.push({ kind, block });
    } else gap[kind].push(block);
  }
  flush();
  return aligned;
}

type Gap = { readonly removed: ArticleBlock[]; readonly added: ArticleBlock[] };
type Found = { readonly kind: "same" | "removed" | "added"; readonly block: ArticleBlock };

/** Blocks that both have, letter for letter, in the order of both. */
function findCommon(before: readonly ArticleBlock[], after: readonly ArticleBlock[]): readonly Found[] {
  const [old, fresh] = [before, after].map((blocks) => blocks.map((block) => JSON.stringify(block)));
  if (!old || !fresh) return [];
  const letters = new Map<string, string>();
  for (const key of [...old, ...fresh])
    if (!letters.has(key)) letters.set(key, String.fromCharCode(0x100 + letters.size));
  const unshared = [...letters.keys()].length * 2 - new Set(old).size - new Set(fresh).size;
  if (unshared > MOST_UNSHARED || letters.size > MOST_LETTERS) {
    return [
      ...before.map((block) => ({ kind: "removed", block }) as const),
      ...after.map((block) => ({ kind: "added", block }) as const),
    ];
  }
  const write = (keys: readonly string[]): string => keys.map((key) => letters.get(key) ?? "").join("");
  let [left, right] = [0, 0];
  return diff(write(old), write(fresh)).flatMap(([kind, { length }]): readonly Found[] => {
    const start = kind === diff.DELETE ? left : right;
    if (kind !== diff.INSERT) left += length;
    if (kind !== diff.DELETE) right += length;
    const blocks = (kind === diff.DELETE ? before : after).slice(start, start + length);
    return blocks.map((block) => ({ kind: FOUND[kind], block }));
  });
}

const FOUND = { [diff.EQUAL]: "same", [diff.DELETE]: "removed", [diff.INSERT]: "added" } as const;

/** Where both have blocks between two that are the same: each with the next one like it, and none across another pair. */
function pairUp(removed: readonly ArticleBlock[], added: readonly ArticleBlock[]): readonly AlignedBlocks[] {
  const aligned: AlignedBlocks[] = [];
  let from = 0;
  for (const before of removed) {
    const nearest = added.slice(from, from + WIDEST_GAP);
    const found = removed.length > WIDEST_GAP ? 0 : nearest.findIndex((after) => isSuccessor(before, after));
    const after = found < 0 ? undefined : nearest[found];
    if (!after || !isSuccessor(before, after)) {
      aligned.push({ kind: "removed", block: before });
      continue;
    }
    aligned.push(...nearest.slice(0, found).map((block) => ({ kind: "added", block }) as const));
    aligned.push({ kind: "pair", before, after });
    from += found + 1;
  }
  return [...aligned, ...added.slice(from).map((block) => ({ kind: "added", block }) as const)];
}

/** The same block with other words. An official block is the same only by its number, and its words never change. */
function isSuccessor(before: ArticleBlock, after: ArticleBlock): boolean {
  if (before.kind === "official" || after.kind === "official" || before.kind === "omission") return false;
  if (before.kind === "picture" || after.kind === "picture")
    return before.kind === "picture" && after.kind === "picture" && before.media === after.media;
  const [first, second] = [blockWords(before), blockWords(after)];
  return before.kind === after.kind
    ? shareOf(first, second) >= LEAST_SHARED
    : first === second && first !== "";
}

/** Of the pairs of tokens in the shorter one, how many the other has: whole where one was only added to. */
function shareOf(first: string, second: string): number {
  const [few, many] = [pairsOf(first), pairsOf(second)].toSorted((a, b) => a.size - b.size);
  if (!few || !many || few.size === 0) return first === second ? 1 : 0;
  return [...few].filter((pair) => many.has(pair)).length / few.size;
}

function pairsOf(text: string): ReadonlySet<string> {
  const tokens = readTokens(text.slice(0, 4_000));
  return new Set(tokens.slice(1).map((token, at) => `${tokens[at] ?? ""}${token}`));
}
