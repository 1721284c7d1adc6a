// List entries: a question about the inbox → one page of it, at a cost that does not grow with the number of articles.

import { setImmediate as giveWay } from "node:timers/promises";
import { type ExpressionBuilder, sql } from "kysely";
import type {
  InboxFilter,
  InboxPage,
  InboxPlace,
  InboxQuery,
  UrgentQuery,
} from "../../newsroom/ports/inbox-store.ts";
import { foldForSearch } from "../../search/fold-for-search.ts";
import type { InboxEntry } from "../../terms/desk/inbox-entry.ts";
import { articleId } from "../../terms/ids.ts";
import type { ArchiveTables } from "../archive-tables.ts";
import { instantOf } from "../articles/article-row.ts";
import type { ArchiveReader } from "../engines/engine.ts";
import type { EntryRow } from "./entry-row.ts";
import { toEntries } from "./to-entries.ts";

/** Looked through in one statement: a few milliseconds, in which a store in this process answers nobody else. */
const WINDOW = 1_500;
/** In one question; then the page goes out as it is, and the next one goes on. */
const MOST_WINDOWS = 70;

type Narrow = { readonly column: keyof EntryRow; readonly value: string | number };

/** What there is the least of first: its index is walked, and what else is asked is looked at in each of its rows. */
function narrowsOf(query: InboxFilter): readonly Narrow[] {
  const { assignee, state, issuer, announcementKind, section, kind } = query;
  const all: readonly (Narrow | undefined)[] = [
    assignee === undefined ? undefined : { column: "assignee", value: assignee },
    state === "open" ? { column: "is_open", value: 1 } : undefined,
    state === undefined || state === "open" || state === "published"
      ? undefined
      : { column: "state", value: state },
    issuer === undefined ? undefined : { column: "issuer", value: issuer },
    announcementKind === undefined ? undefined : { column: "announcement_kind", value: announcementKind },
    section === undefined ? undefined : { column: "section", value: section },
    state === "published" ? { column: "state", value: state } : undefined,
    kind === undefined ? undefined : { column: "kind", value: kind },
  ];
  return all.flatMap((narrow) => narrow ?? []);
}

const escapeLike = (word: string): string => word.replace(/[\\%_]/g, "\\$&");

/** Each folds to letters and digits; what folds to nothing asks nothing. */
function wordsOf({ words = "" }: InboxFilter): readonly string[] {
  return words
    .split(/\s+/u)
    .map(foldForSearch)
    .filter((word) => word !== "");
}

type Place = { readonly received_at: number; readonly article_id: number };

const COLUMNS = [
  "article_id",
  "revision",
  "announcement_id",
  "source_id",
  "issuer",
  "announcement_kind",
  "kind",
  "section",
  "state",
  "is_open",
  "announced_at",
  "received_at",
  "updated_at",
  "headline",
  "warnings",
  "priority",
  "assignee",
  "arrival",
] as const satisfies readonly (keyof EntryRow)[];

type Condition = (is: ExpressionBuilder<ArchiveTables, "desk_entries">) => ReturnType<typeof is.and>;

/** The stretch of one index that is looked through: the first narrow only, so that its length is bounded. */
const stretch =
  (first: Narrow | undefined, before: Place | undefined): Condition =>
  (is) =>
    is.and([
      ...(first ? [is(first.column, "=", first.value)] : []),
      ...(before
        ? [is(is.refTuple("received_at", "article_id"), "<", is.tuple(before.received_at, before.article_id))]
        : []),
    ]);

async function look(
  reads: ArchiveReader,
  query: InboxQuery,
  before: Place | undefined,
): Promise<{ readonly rows: readonly Omit<EntryRow, "words">[]; readonly last: Place | undefined }> {
  const [first, ...others] = narrowsOf(query);
  const words = wordsOf(query);
  const window = reads
    .selectFrom("desk_entries")
    .where(stretch(first, before))
    .orderBy("received_at", "desc")
    .orderBy("article_id", "desc");
  const isPlain = others.length === 0 && words.length === 0 && query.hasWarnings !== true;
  if (isPlain) {
    const rows = await window
      .select(COLUMNS)
      .limit(query.limit + 1)
      .execute();
    return { rows, last: undefined };
  }
  let found = reads
    .selectFrom(
      window
        .select([...COLUMNS, "words"])
        .limit(WINDOW)
        .as("w"),
    )
    .select(COLUMNS);
  for (const { column, value } of others) found = found.where(column, "=", value);
  for (const word of words) found = found.where("words", "like", `%${escapeLike(word)}%`);
  if (query.hasWarnings === true) found = found.where("warnings", ">", 0);
  const rows = await found
    .orderBy("received_at", "desc")
    .orderBy("article_id", "desc")
    .limit(query.limit + 1)
    .execute();
  const last =
    rows.length > query.limit
      ? undefined
      : await window
          .select(["received_at", "article_id"])
          .offset(WINDOW - 1)
          .limit(1)
          .executeTakeFirst();
  return { rows, last };
}

const placeOf = ({ received_at, article_id }: Place): InboxPlace => ({
  receivedAt: new Date(received_at).toISOString(),
  article: articleId(article_id),
});

/** Where it has looked through all that it may and the page is not full, the page says where to go on. */
export async function listEntries(reads: ArchiveReader, query: InboxQuery): Promise<InboxPage> {
  const { limit } = query;
  const found: Omit<EntryRow, "words">[] = [];
  let before: Place | undefined = query.before && {
    received_at: instantOf(query.before.receivedAt),
    article_id: query.before.article,
  };
  for (let windows = 0; windows < MOST_WINDOWS; windows += 1) {
    const { rows, last } = await look(reads, query, before);
    found.push(...rows);
    if (found.length > limit || !last) {
      const entries = found.slice(0, limit);
      const end = found.length > limit ? entries.at(-1) : undefined;
      return { entries: await toEntries(reads, entries), ...(end && { next: placeOf(end) }) };
    }
    before = last;
    await giveWay();
  }
  return { entries: await toEntries(reads, found), ...(before && { next: placeOf(before) }) };
}

/** As its index is written: bound values would not let it be used. */
const IS_URGENT = sql<boolean>`is_open = 1 and priority > 0`;

/** Of so many urgent ones the rest is found by its time. */
export async function listUrgent(reads: ArchiveReader, query: UrgentQuery): Promise<readonly InboxEntry[]> {
  const window = reads
    .selectFrom("desk_entries")
    .select([...COLUMNS, "words"])
    .where(IS_URGENT)
    .orderBy("priority", "desc")
    .orderBy("received_at", "desc")
    .orderBy("article_id", "desc")
    .limit(WINDOW);
  let found = reads.selectFrom(window.as("w")).select(COLUMNS);
  for (const { column, value } of narrowsOf(query)) found = found.where(column, "=", value);
  for (const word of wordsOf(query)) found = found.where("words", "like", `%${escapeLike(word)}%`);
  if (query.hasWarnings === true) found = found.where("warnings", ">", 0);
  const rows = await found
    .orderBy("priority", "desc")
    .orderBy("received_at", "desc")
    .orderBy("article_id", "desc")
    .limit(query.limit)
    .execute();
  return toEntries(reads, rows);
}
