// llms.txt: a configuration in, what this site is and where its data stands, for programs that read on a person's behalf, out (llmstxt.org).

import { DESCRIPTION_PATH } from "../api/api-operations.ts";
import {
  apiPath,
  countingPath,
  feedPath,
  rankingPath,
  searchPath,
  sectionPath,
  standingPath,
} from "../routes/addresses.ts";
import type { Rendered } from "../delivery/page-cache.ts";
import { ledgerPath } from "../ledger/ledger-address.ts";
import { cleanText } from "../markup/html.ts";
import type { SiteConfig } from "../site-config.ts";

type Link = readonly [name: string, path: string, about: string];

const DATA: readonly Link[] = [
  ["API", apiPath("en"), "articles, lists, searches and rankings as IPTC ninjs 3.1, without a key"],
  ["Description of the API", DESCRIPTION_PATH, "OpenAPI 3.1"],
];

const without = (isCopy: boolean | undefined, link: Link): readonly Link[] => (isCopy ? [] : [link]);

/** A name may hold what Markdown reads as a link's end. */
const escaped = (text: string): string =>
  cleanText(text)
    .replaceAll(/[\\[\]]/g, "\\$&")
    .replaceAll(/\s+/g, " ");

/** `isCopy`: without what only a server answers, and the heading of what is then empty. */
export function renderLlms({ name, tagline, baseAddress, sections, sample, isCopy }: SiteConfig): Rendered {
  const links = (all: readonly Link[]): string =>
    all.map(([title, path, about]) => `- [${escaped(title)}](${baseAddress}${path}): ${about}`).join("\n");
  const blocks = [
    `# ${escaped(name.en)} (${escaped(name.ja)})`,
    `> ${escaped(tagline.en)} ${escaped(tagline.ja)}`,
    "News from official announcements. What an issuer wrote is given word for word and marked as the issuer's, with its address, the time it was announced and the SHA-256 of what was received; headline, lead and everything outside the marked part are the desk's words. Articles are in Japanese or English; the pages around them are in both (English below /en). Times are those of Japan (UTC+9).",
    ...(sample ? ["This is a sample newsroom: its articles are examples, not real announcements."] : []),
    "## Feeds",
    links([
      [
        "JSON Feed",
        feedPath("en", { kind: "all" }, "json"),
        isCopy ? "the newest articles whole" : "the newest articles whole, older ones by next_url",
      ],
      [
        "Atom",
        feedPath("en", { kind: "all" }, "atom"),
        isCopy ? "the same" : "the same; older ones by the link to next",
      ],
      ["RSS", feedPath("en", { kind: "all" }, "rss"), "the same"],
    ]),
    "Each list has the same three feeds at its own address: add /feed.json, /feed.atom or /feed.rss.",
    "## Sections",
    links(sections.map(({ slug, name: of }) => [of.en, sectionPath("en", slug), of.ja])),
    "## Finding articles",
    links([
      ...without(isCopy, [
        "Search",
        `${searchPath("en")}?q=`,
        'phrases of headline, lead and body; "…" keeps words together, -word leaves out',
      ]),
      ...without(isCopy, ["Search as a feed", "/search/feed.json?q=", "the newest that a search finds"]),
      [
        "Ledger of undertakings",
        ledgerPath("en", { page: "home" }),
        "what was agreed and what came of it, each with its sentence",
      ],
      ...without(isCopy, [
        "Data of the ledger",
        ledgerPath("en", { page: "data" }),
        "every table of the ledger as CSV, JSON Lines and Parquet, with a dictionary and a licence",
      ]),
      ["Sitemap", "/sitemap.xml", "every article and when it changed"],
      ["News sitemap", "/sitemap-news.xml", "the articles of the last two days"],
    ]),
    ...(isCopy
      ? ["This is a copy of the site in plain files: it has no search, no rankings and no API."]
      : ["## Data", links(DATA)]),
    "## Optional",
    links([
      ...without(isCopy, ["Most read", rankingPath("en"), "over 24 hours, a week and a month"]),
      ["About", standingPath("en", "about"), "who publishes this"],
      ["Corrections", standingPath("en", "corrections"), "how mistakes are told of"],
      ["Reuse", standingPath("en", "reuse"), "terms and credit, by issuer"],
      ["How readers are counted", countingPath("en"), "the rule, with its version"],
    ]),
  ];
  return { status: 200, type: "text/plain; charset=utf-8", body: `${blocks.join("\n\n")}\n` };
}
