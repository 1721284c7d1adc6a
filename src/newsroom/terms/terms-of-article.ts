// Takes an article and gives the terms that it is about, as it says so itself; the store keeps them for lists.

import { termKey, topicKey } from "../../japanese/names/term-key.ts";
import type { Article, ComposedText } from "../../terms/article.ts";
import type { Term } from "../../terms/term.ts";

/** A list of transfers names hundreds of people; more than a thousand are no news of each. */
const MOST_TERMS = 1_000;

type Told = Pick<
  Article,
  "kind" | "announcementKind" | "about" | "topics" | "provenance" | "headline" | "lead"
>;

/** People and places whom headline or lead name by the authority file: `people/中谷元`. */
function groundedTerms({ grounds }: ComposedText): readonly Term[] {
  return grounds.flatMap(({ from }): readonly Term[] => {
    if (from.kind !== "authority") return [];
    const [section, name = ""] = from.entry.split("/");
    return section === "people" ? [{ kind: "person", key: termKey(name), name }] : [];
  });
}

/** Without `about` (the article is older than that, or was written at the desk): what its other parts tell. */
export function termsOfArticle(article: Told): readonly Term[] {
  const { about, topics = [], provenance, headline, lead } = article;
  const kind = article.announcementKind ?? article.kind;
  const issuer = provenance?.issuer ?? "";
  const hasIssuer = about?.some((term) => term.kind === "issuer") ?? false;
  const terms: readonly Term[] = [
    ...(about ?? [headline, lead].flatMap(groundedTerms)).slice(0, MOST_TERMS),
    ...topics.slice(0, MOST_TERMS).map((name): Term => ({ kind: "topic", key: topicKey(name), name })),
    ...(hasIssuer ? [] : [{ kind: "issuer", key: termKey(issuer), name: issuer } as const]),
    { kind: "kind", key: kind, name: kind },
  ];
  const seen = new Set<string>();
  return terms.filter((term) => {
    const name = `${term.kind} ${term.key}`;
    if (term.key === "" || seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
