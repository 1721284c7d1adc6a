// Judge search: fifty searches with the article that each is to show first → how many do, and which do not.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { SearchKnowledge } from "../../search/names/widen-search.ts";
import { findArticles } from "../../site/search/find-articles.ts";
import type { ArticleId } from "../../terms/ids.ts";
import { makeArticle, makeDraft } from "../archive/specimens.ts";

export type Miss = {
  readonly words: string;
  readonly wanted: readonly string[];
  /** Absent where nothing was found. */
  readonly first?: string;
};

export type Judgement = { readonly asked: number; readonly right: number; readonly misses: readonly Miss[] };

/** Both files are ours: a list of lists. */
function readRows(name: string): readonly (readonly (string | readonly string[])[])[] {
  return parse(readFileSync(join(import.meta.dirname, name), "utf8"));
}

const listed = (entry: string | readonly string[] | undefined): readonly string[] =>
  typeof entry === "string" ? [entry] : (entry ?? []);

/** Each under its key. */
async function publishAll(archive: Archive): Promise<ReadonlyMap<ArticleId, string>> {
  const keys = new Map<ArticleId, string>();
  for (const row of readRows("judged-articles.yaml")) {
    const [key = "", day = "", headline = "", lead = "", body = ""] = row.map((cell) =>
      listed(cell).join(""),
    );
    const composed = (text: string) => ({ text, grounds: [] });
    const draft = makeDraft({
      headline: composed(headline),
      lead: composed(lead),
      body: body === "" ? [] : [{ kind: "paragraph", text: body }],
    });
    const { id } = await archive.createArticle(
      makeArticle({ draft, publishedAt: `${day}T03:00:00.000Z`, key }),
    );
    keys.set(id, key);
  }
  return keys;
}

/** Fills an empty archive; the order is `best`. */
export async function judgeSearch(archive: Archive, knowledge: SearchKnowledge): Promise<Judgement> {
  const keys = await publishAll(archive);
  const misses: Miss[] = [];
  const rows = readRows("judged-queries.yaml");
  for (const [asked, wished] of rows) {
    const [words = ""] = listed(asked);
    const wanted = listed(wished);
    const found = await findArticles(archive, { words, order: "best" }, knowledge);
    const card = found.ok ? found.value.hits[0]?.card : undefined;
    const first = card && keys.get(card.id);
    if (first === undefined || !wanted.includes(first)) {
      misses.push({ words, wanted, ...(first !== undefined && { first }) });
    }
  }
  return { asked: rows.length, right: rows.length - misses.length, misses };
}
