// Compare articles: two revisions of an article in, what the later one says differently out, for a person to read.

import type { Article, ArticleBlock, ArticleState, Correction, Embargo } from "../../../terms/article.ts";
import { alignBlocks } from "./align-blocks.ts";
import { blockWords } from "./block-words.ts";
import { MOST_COMPARED, type Piece, compareTexts } from "./compare-texts.ts";

export type BlockKind = ArticleBlock["kind"];

export type BlockDifference =
  /** So many blocks that stay as they were. */
  | { readonly kind: "same"; readonly blocks: number }
  /** `onlyMarks`: its words are the same, and are strong, linked or read otherwise. */
  | {
      readonly kind: "changed";
      readonly block: BlockKind;
      readonly pieces: readonly Piece[];
      readonly onlyMarks: boolean;
    }
  | { readonly kind: "added" | "removed"; readonly block: BlockKind; readonly text: string }
  /** The same words at another place: told where they stand now. */
  | { readonly kind: "moved"; readonly block: BlockKind; readonly text: string }
  /** Official blocks that readers had and have no more, with the reason that they see; and the other way round. */
  | { readonly kind: "left-out"; readonly texts: readonly string[]; readonly reason: string }
  | { readonly kind: "brought-back"; readonly texts: readonly string[] }
  | { readonly kind: "reason"; readonly pieces: readonly Piece[] };

/** Fields beside the words, as text; empty where there is none. */
const FIELDS = ["kind", "section", "language", "series", "topics", "authors"] as const;
export type FieldName = (typeof FIELDS)[number];

export type ArticleDifference = {
  readonly headline: readonly Piece[];
  readonly lead: readonly Piece[];
  readonly body: readonly BlockDifference[];
  readonly fields: readonly { readonly field: FieldName; readonly before: string; readonly after: string }[];
  readonly corrections: readonly Correction[];
  readonly state?: { readonly before: ArticleState; readonly after: ArticleState };
  readonly embargo?: { readonly before: Embargo | null; readonly after: Embargo | null };
};

export function compareArticles(before: Article, after: Article): ArticleDifference {
  const known = before.corrections?.length ?? 0;
  const changed = (first: unknown, second: unknown): boolean =>
    JSON.stringify(first) !== JSON.stringify(second);
  return {
    headline: compareTexts(before.headline.text, after.headline.text),
    lead: compareTexts(before.lead.text, after.lead.text),
    body: compareBodies(before.body, after.body),
    fields: FIELDS.flatMap((field) => {
      const [first, second] = [writeField(before, field), writeField(after, field)];
      return first === second ? [] : [{ field, before: first, after: second }];
    }),
    corrections: (after.corrections ?? []).slice(known),
    ...(changed(before.state, after.state) && { state: { before: before.state, after: after.state } }),
    ...(changed(before.embargo, after.embargo) && {
      embargo: { before: before.embargo ?? null, after: after.embargo ?? null },
    }),
  };
}

function writeField(article: Article, field: FieldName): string {
  const { series } = article;
  switch (field) {
    case "series":
      return series === undefined ? "" : `${series.series} ${series.part} (${series.order})`;
    case "topics":
      return article.topics?.join(", ") ?? "";
    case "authors":
      return article.authors?.join(", ") ?? "";
    case "kind":
    case "section":
    case "language":
      return article[field];
  }
}

function compareBodies(
  before: readonly ArticleBlock[],
  after: readonly ArticleBlock[],
): readonly BlockDifference[] {
  const [hadOmitted, hasOmitted] = [omittedIn(before), omittedIn(after)];
  const aligned = alignBlocks(before, after);
  const gone = new Set(aligned.flatMap((each) => (each.kind === "removed" ? [keyOf(each.block)] : [])));
  const come = new Set(aligned.flatMap((each) => (each.kind === "added" ? [keyOf(each.block)] : [])));
  const official = officialIn([...before, ...after]);
  let left = 4 * MOST_COMPARED;
  const compare = (first: string, second: string): readonly Piece[] => {
    const pieces = compareTexts(first, second, Math.min(left, MOST_COMPARED));
    left = Math.max(0, left - first.length - second.length);
    return pieces;
  };
  const told = aligned.flatMap((each): readonly BlockDifference[] => {
    switch (each.kind) {
      case "same":
        return [{ kind: "same", blocks: 1 }];
      case "pair": {
        const [first, second] = [blockWords(each.before), blockWords(each.after)];
        const { kind } = each.after;
        return [
          { kind: "changed", block: kind, pieces: compare(first, second), onlyMarks: first === second },
        ];
      }
      case "removed":
        return tellRemoved(each.block, { come, hasOmitted });
      case "added":
        return tellAdded(each.block, { gone, hadOmitted, official, before });
    }
  });
  return joinRuns(told);
}

function tellRemoved(
  block: ArticleBlock,
  { come, hasOmitted }: { readonly come: ReadonlySet<string>; readonly hasOmitted: ReadonlySet<number> },
): readonly BlockDifference[] {
  // What moved, was left out or is marked otherwise is told where it stands now.
  if (block.kind === "omission" || come.has(keyOf(block))) return [];
  if (block.kind === "official" && hasOmitted.has(block.block)) return [];
  return [{ kind: "removed", block: block.kind, text: blockWords(block) }];
}

function tellAdded(
  block: ArticleBlock,
  world: {
    readonly gone: ReadonlySet<string>;
    readonly hadOmitted: ReadonlySet<number>;
    readonly official: ReadonlyMap<number, string>;
    readonly before: readonly ArticleBlock[];
  },
): readonly BlockDifference[] {
  if (world.gone.has(keyOf(block))) return [{ kind: "moved", block: block.kind, text: blockWords(block) }];
  if (block.kind === "omission") {
    const fresh = block.blocks.filter((number) => !world.hadOmitted.has(number));
    const texts = fresh.map((number) => world.official.get(number) ?? `#${number}`);
    if (texts.length > 0) return [{ kind: "left-out", texts, reason: block.reason }];
    const old = world.before.find(
      (each) => each.kind === "omission" && each.blocks.includes(block.blocks[0] ?? -1),
    );
    const reason = old ? blockWords(old) : "";
    return reason === block.reason ? [] : [{ kind: "reason", pieces: compareTexts(reason, block.reason) }];
  }
  if (block.kind === "official" && world.hadOmitted.has(block.block))
    return [{ kind: "brought-back", texts: [block.text] }];
  return [{ kind: "added", block: block.kind, text: blockWords(block) }];
}

function joinRuns(told: readonly BlockDifference[]): readonly BlockDifference[] {
  const joined: BlockDifference[] = [];
  for (const each of told) {
    const last = joined.at(-1);
    if (each.kind === "same" && last?.kind === "same")
      joined[joined.length - 1] = { kind: "same", blocks: last.blocks + each.blocks };
    else if (each.kind === "brought-back" && last?.kind === "brought-back")
      joined[joined.length - 1] = { kind: "brought-back", texts: [...last.texts, ...each.texts] };
    else joined.push(each);
  }
  return joined;
}

const keyOf = (block: ArticleBlock): string => JSON.stringify(block);

function omittedIn(body: readonly ArticleBlock[]): ReadonlySet<number> {
  return new Set(body.flatMap((block) => (block.kind === "omission" ? block.blocks : [])));
}

function officialIn(body: readonly ArticleBlock[]): ReadonlyMap<number, string> {
  return new Map(
    body.flatMap((block) => (block.kind === "official" ? [[block.block, block.text] as const] : [])),
  );
}
