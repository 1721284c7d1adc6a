// List proof: takes an article, its warnings and its slips and gives one list of them, each with its place and its fix.

import type { ArticleDraft } from "../terms/article.ts";
import type { Warning } from "../terms/document.ts";
import type { ProofEntry } from "../terms/desk/proof-entry.ts";
import type { Slip } from "../terms/slip.ts";
import { shiftSpan, spanContains } from "../terms/span.ts";
import { articlePlaces, articleWords } from "./article-words.ts";
import { describeSlip } from "./proof-article.ts";

type Unnamed = Omit<ProofEntry, "matter">;

/** Two of one sort in one part of the article are told apart by their order alone. */
function withMatters(entries: readonly Unnamed[]): readonly ProofEntry[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const named = [entry.code, entry.message, entry.place?.at.kind ?? "source"].join("\n");
    const order = seen.get(named) ?? 0;
    seen.set(named, order + 1);
    return { ...entry, matter: order === 0 ? named : `${named}\n${order}` };
  });
}

function placeSlips(article: ArticleDraft, slips: readonly Slip[]): readonly Unnamed[] {
  const { words } = articleWords(article);
  const places = articlePlaces(article);
  return slips.flatMap((slip): readonly Unnamed[] => {
    const index = words.findIndex(({ span }) => spanContains(span, slip.span));
    const [stretch, at] = [words[index], places[index]];
    if (!stretch || !at) return [];
    const here = (span: Slip["span"]): Slip["span"] => shiftSpan(span, -stretch.span[0]);
    const { code, fix } = slip;
    // Where two stretches meet a fix could reach into the next one: it is told, and made by hand.
    const isHere = fix !== undefined && spanContains(stretch.span, fix.span) && !fix.text.includes("\n");
    return [
      {
        code,
        message: describeSlip(slip),
        place: { at, span: here(slip.span) },
        ...(isHere ? { fix: { span: here(fix.span), text: fix.text } } : {}),
        blocking: false,
      },
    ];
  });
}

/** What blocks publishing first, then doubts of the announcement in the order of its text, then slips as they are read. */
export function listProof(
  article: ArticleDraft,
  warnings: readonly Warning[],
  slips: readonly Slip[],
  isBlocking: (code: string) => boolean,
): readonly ProofEntry[] {
  const doubts = warnings.map(({ code, span, message }): Unnamed => {
    return { code, message, ...(span && { source: span }), blocking: isBlocking(code) };
  });
  const inOrder = doubts.toSorted(
    (a, b) => Number(b.blocking) - Number(a.blocking) || (a.source?.[0] ?? -1) - (b.source?.[0] ?? -1),
  );
  return withMatters([...inOrder, ...placeSlips(article, slips)]);
}
