// Site kinds: a site of sample articles, and one address of each kind of page that it has, in each language.

import type { Article } from "../../terms/article.ts";
import { articleId } from "../../terms/ids.ts";
import type { OpenSite } from "./open-site.ts";
import { fillWithSamples, readSamples } from "./sample-articles.ts";

/** Under its kind: a path without the language. */
export type PageKinds = Readonly<Record<string, string>>;

const CORRECTIONS: NonNullable<Article["corrections"]> = [
  { at: "2025-09-10T01:20:00.000Z", kind: "correction", text: "「2隻」は「3隻」の誤りでした。" },
  { at: "2025-09-10T01:25:00.000Z", kind: "clarification", text: "3隻は延べ数です。" },
];

async function correct({ archive }: OpenSite, id: number): Promise<void> {
  const article = await archive.findArticle(articleId(id));
  if (!article) throw new Error(`There is no article ${id}.`);
  archive.replace({
    ...article,
    revision: 2,
    updatedAt: "2025-09-10T01:25:00.000Z",
    corrections: CORRECTIONS,
    body: article.body.map((block) =>
      block.kind === "official" && block.shape === "paragraph"
        ? { ...block, text: `早瀬防衛大臣は、${block.text}`, rubies: [] }
        : block,
    ),
  });
}

const found = encodeURIComponent("防衛");

export async function fillEveryKind(site: OpenSite): Promise<PageKinds> {
  fillWithSamples(site.archive);
  await readSamples(site);
  await correct(site, 37);
  site.archive.withdraw(1, "2025-09-10T01:00:00.000Z", "発表が取り消されたため");
  return {
    home: "",
    section: "/section/contracts",
    "a later page of a section": "/section/defence?before=1757000000000-9",
    statement: "/articles/37",
    table: "/articles/43",
    feature: "/articles/50",
    explainer: "/articles/51",
    series: "/series/silver-heron",
    rankings: "/ranking",
    ranking: "/ranking/week/contracts",
    search: "/search",
    "search that found": `/search?q=${found}&order=best`,
    "search in vain": "/search?q=zzzzz",
    about: "/about",
    contact: "/about/contact",
    corrections: "/about/corrections",
    reuse: "/about/reuse",
    counting: "/about/counting",
    "report received": "/about/received",
    API: "/api",
    withdrawn: "/articles/1",
    missing: "/nowhere",
  };
}
