// Terms store: terms of articles, articles related by them, and the days that have articles, each along an index.

import { sql } from "kysely";
import type {
  PublishedAround,
  PublishedDay,
  PublishedMonth,
  TermsStore,
} from "../../newsroom/ports/terms-store.ts";
import type { CountedTerm, TermKind, TermName } from "../../terms/term.ts";
import type { ArchiveReader, Engine } from "../engines/engine.ts";
import { listFiledTerms, toCountedTerm } from "./filed-terms.ts";
import { indexTerms } from "./index-terms.ts";
import { listRelated } from "./related-articles.ts";

/** More people of one name than that are not told apart on a page. */
const MOST_NAMESAKES = 20;

export function createTermsStore(engine: Engine): TermsStore {
  const { reads } = engine;
  return {
    findTerm: (term) => findTerm(reads, term),
    listTerms: async (id) => (await listFiledTerms(reads, id)).map(toCountedTerm),
    listNamesakes: (term) => listNamesakes(reads, term),
    listTermsOfKind: (kind, limit, after) => listTermsOfKind(reads, kind, limit, after),
    listRelated: (id, limit) => listRelated(reads, id, limit),
    listPublishedDays: (from, until) => listPublishedDays(reads, from, until),
    listPublishedMonths: () => listPublishedMonths(reads),
    findPublishedAround: (from, until) => findPublishedAround(reads, from, until),
    indexTerms: (readAbout) => indexTerms(engine, readAbout),
  };
}

function known(reads: ArchiveReader, kind: TermKind) {
  return reads
    .selectFrom("terms")
    .select(["label", "articles"])
    .where("kind", "=", kind)
    .where("articles", ">", 0);
}

async function findTerm(reads: ArchiveReader, { kind, key }: TermName): Promise<CountedTerm | undefined> {
  const row = await known(reads, kind).where("key", "=", key).executeTakeFirst();
  return row && toCountedTerm(row);
}

/** Keys of one name stand together: 見本誠 and, behind it, 見本誠~…. */
async function listNamesakes(reads: ArchiveReader, { kind, key }: TermName): Promise<readonly CountedTerm[]> {
  const [name = ""] = key.split("~");
  const rows = await known(reads, kind)
    .where((at) =>
      at.or([at("key", "=", name), at.and([at("key", ">", `${name}~`), at("key", "<", `${name}\u007f`)])]),
    )
    .where("key", "!=", key)
    .orderBy("key")
    .limit(MOST_NAMESAKES)
    .execute();
  return rows.map(toCountedTerm);
}

async function listTermsOfKind(
  reads: ArchiveReader,
  kind: TermKind,
  limit: number,
  after = "",
): Promise<readonly CountedTerm[]> {
  const rows = await known(reads, kind).where("key", ">", after).orderBy("key").limit(limit).execute();
  return rows.map(toCountedTerm);
}

async function listPublishedDays(
  reads: ArchiveReader,
  from: string,
  until: string,
): Promise<readonly PublishedDay[]> {
  const rows = await reads
    .selectFrom("published_days")
    .select(["day", "articles"])
    .where("day", ">=", from)
    .where("day", "<=", until)
    .where("articles", ">", 0)
    .orderBy("day")
    .execute();
  return rows.map(({ day, articles }) => ({ day, articles }));
}

/** There are as many rows as days: what is added up is a hundredth of the articles. */
async function listPublishedMonths(reads: ArchiveReader): Promise<readonly PublishedMonth[]> {
  const month = sql<string>`substr(day, 1, 7)`;
  const rows = await reads
    .selectFrom("published_days")
    .select([month.as("month"), sql<number>`sum(articles)`.as("articles")])
    .where("articles", ">", 0)
    .groupBy(month)
    .orderBy("month")
    .execute();
  return rows.map(({ month, articles }) => ({ month, articles }));
}

async function findPublishedAround(
  reads: ArchiveReader,
  from: string,
  until: string,
): Promise<PublishedAround> {
  const days = reads.selectFrom("published_days").select("day").where("articles", ">", 0).limit(1);
  const [earlier, later] = await Promise.all([
    days.where("day", "<", from).orderBy("day", "desc").executeTakeFirst(),
    days.where("day", ">", until).orderBy("day").executeTakeFirst(),
  ]);
  return { ...(earlier && { earlier: earlier.day }), ...(later && { later: later.day }) };
}
