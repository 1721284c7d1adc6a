// Acknowledges a batch of moved articles: what became of each in the store in, its old addresses led to it, and its line of the report out.

import type { Archive } from "../../newsroom/ports/archive.ts";
import type { ImportFate, ImportPlan, KeptBecause } from "../../newsroom/ports/import-store.ts";
import type { ComposedArticle } from "../../moving/compose/compose-article.ts";
import type { Note } from "../../moving/piece.ts";
import { articlePath } from "../../site/routes/addresses.ts";
import type { EntryFate } from "./moving-report.ts";

export type Ready = ComposedArticle & { readonly place: string };

const KEPT: Readonly<Record<KeptBecause, string>> = {
  edited: "the desk has changed it since it was imported",
  published: "it is published here and a draft over there",
  unknown: "an article of this key is here that no import wrote",
};

/**
 * Told again for what is here already: a kill between the articles and their addresses loses none. A draft had no
 * address that anybody knows.
 */
export async function addRedirects(
  archive: Archive,
  batch: readonly Ready[],
  fates: readonly (ImportFate | ImportPlan)[],
): Promise<readonly (readonly Note[])[]> {
  const asked = batch.flatMap(({ article, addresses }, index) => {
    const fate = fates[index];
    if (article.publishedAt === undefined || !fate || !("id" in fate)) return [];
    const to = articlePath("ja", fate.id);
    return addresses.map((from) => ({ index, from, to }));
  });
  const outcomes = await archive.addRedirects(asked.map(({ from, to }) => ({ from, to })));
  const notes = batch.map((): Note[] => []);
  for (const [at, outcome] of outcomes.entries()) {
    const one = asked[at];
    if (one && outcome.kind === "refused")
      notes[one.index]?.push({ code: "address-taken", about: outcome.reason });
  }
  return notes;
}

export function toEntryFate(
  { place, article, addresses, notes }: Ready,
  fate: ImportFate | ImportPlan,
  taken: readonly Note[],
): EntryFate {
  const isShown = article.publishedAt !== undefined;
  return {
    place,
    fate: fate.kind,
    key: article.key,
    headline: article.draft.headline.text,
    ...("id" in fate ? { article: fate.id } : {}),
    state: isShown ? "published" : "draft",
    ...(fate.kind === "kept" ? { reason: KEPT[fate.because] } : {}),
    addresses: isShown ? addresses : [],
    notes: [...notes, ...taken],
  };
}
