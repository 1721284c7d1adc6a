// Site kinds: a site of sample articles, and one address of each kind of page that it has, in each language.

import type { Article } from "../../terms/article.ts";
import { articleId } from "../../terms/ids.ts";
import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import { fillLedger, type SampleLedger } from "./sample-ledger.ts";
import type { OpenSite } from "./open-site.ts";
import { fillWithSamples, readSamples } from "./sample-articles.ts";
import { fillRegisters } from "./sample-registers.ts";
import { fillOrders } from "./sample-orders.ts";
import { fillSightings } from "./sample-sightings.ts";

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
const path = (text: string): string => text.split("/").map(encodeURIComponent).join("/");

/** Of the longest names that are likely, so that pages of terms show how they break. */
const ABOUT_EVERYTHING = {
  headline: "見本防衛大臣、例示国国防大臣との防衛相会談を例示県見本市で開催(9月10日)",
  lead: "見本省は、会談について公表した。",
  publishedAt: "2025-09-10T01:10:00.000Z",
  about: [
    { kind: "person", key: "見本太郎", name: "見本太郎", reading: "みほん・たろう", english: "Mihon Taro" },
    { kind: "person", key: "見本太郎~海上自衛隊", name: "見本太郎" },
    { kind: "place", key: "例示諸島南方海域", name: "例示諸島南方海域" },
    { kind: "issuer", key: "見本省", name: "見本省", english: "Ministry of Samples" },
    { kind: "topic", key: "joint-exercise", name: "共同訓練", english: "Joint exercises" },
  ],
  topics: ["見本".repeat(40)],
} as const;

/** More columns than a phone can show at once. */
const WIDE_TABLE = Array.from({ length: 6 }, (_, row) => ({
  kind: "official" as const,
  block: row,
  shape: "row" as const,
  table: 0,
  ...(row === 0 && { header: true }),
  cells: Array.from({ length: 9 }, (_cell, column) =>
    row === 0 ? `見本項目${column + 1}` : `例示の値${row}の${column + 1}`,
  ),
  text: `行${row}`,
}));

type LedgerRecords = { readonly seen: LedgerId; readonly moved: LedgerId };

function kindsOfLedger(
  { earlier, later, visits, exercise, band }: SampleLedger,
  { seen, moved }: LedgerRecords,
): PageKinds {
  return {
    ledger: "/ledger",
    undertakings: "/ledger/undertakings",
    "undertakings narrowed": "/ledger/undertakings?outcome=open&due=passed",
    "undertakings of parties": "/ledger/parties/FJ+JP",
    "undertakings of a topic": "/ledger/topics/joint-exercise",
    "undertaking that was kept": `/ledger/undertakings/${visits}`,
    "undertaking that was not": `/ledger/undertakings/${band}`,
    "undertaking that is open": `/ledger/undertakings/${exercise}`,
    card: `/ledger/undertakings/${visits}/card`,
    "statement in the ledger": `/ledger/statements/${earlier.announcement}`,
    "statements side by side": `/ledger/statements/${earlier.announcement}/beside/${later.announcement}`,
    "data of the ledger": "/ledger/data",
    sightings: "/ledger/sightings",
    "sightings narrowed": "/ledger/sightings?nationality=CN&month=2024",
    sighting: `/ledger/sightings/${seen}`,
    scrambles: "/ledger/scrambles",
    contracts: "/ledger/contracts",
    discipline: "/ledger/discipline",
    accidents: "/ledger/accidents",
    "contracts of a programme": `/ledger/contracts?programme=${encodeURIComponent("見本端末")}`,
    "personnel register": "/ledger/people",
    "people found": `/ledger/people?name=${encodeURIComponent("渡")}`,
    "nobody found": "/ledger/people?name=zz",
    "career of a person": `/ledger/people/${moved}`,
    "holders of a post": path("/ledger/posts/2通信群司令"),
    "article with undertakings": `/articles/${earlier.article}`,
  };
}

export async function fillEveryKind(site: OpenSite): Promise<PageKinds> {
  fillWithSamples(site.archive);
  await readSamples(site);
  await correct(site, 37);
  site.archive.withdraw(1, "2025-09-10T01:00:00.000Z", "発表が取り消されたため");
  site.archive.add(ABOUT_EVERYTHING);
  const wide = site.archive.add({
    headline: "見本省、9列の表を公表",
    lead: "見本省は、表を公表した。",
    body: WIDE_TABLE,
    publishedAt: "2025-09-10T01:05:00.000Z",
  });
  const ledger = fillLedger(site.archive);
  fillRegisters(site.archive);
  const { twice } = fillSightings(site.archive);
  const [first] = fillOrders(site.archive, "c05");
  fillOrders(site.archive, "c17");
  const [seen] = twice;
  if (seen === undefined || !first) throw new Error("The sample has no sighting, or no order.");
  return {
    ...kindsOfLedger(ledger, { seen, moved: first.id }),
    home: "",
    section: "/section/contracts",
    "a later page of a section": "/section/defence?before=1757000000000-9",
    statement: "/articles/37",
    table: "/articles/43",
    "wide table": `/articles/${wide.id}`,
    feature: "/articles/50",
    explainer: "/articles/51",
    series: "/series/silver-heron",
    rankings: "/ranking",
    ranking: "/ranking/week/contracts",
    search: "/search",
    "search that found": `/search?q=${found}&order=best`,
    "search in vain": "/search?q=zzzzz",
    person: path("/person/見本太郎"),
    issuer: path("/issuer/見本省"),
    topic: "/topic/joint-exercise",
    "topic with a long name": path(`/topic/${"見本".repeat(40)}`),
    place: path("/place/例示諸島南方海域"),
    kind: "/kind/announcement",
    "all dates": "/date",
    year: "/date/2025",
    month: "/date/2025-09",
    day: "/date/2025-09-10",
    about: "/about",
    contact: "/about/contact",
    corrections: "/about/corrections",
    reuse: "/about/reuse",
    counting: "/about/counting",
    "report received": "/about/received",
    "report about an article received": "/about/received?article=37",
    API: "/api",
    withdrawn: "/articles/1",
    missing: "/nowhere",
  };
}
