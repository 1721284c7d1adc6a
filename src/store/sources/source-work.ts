// Source work: due work of a source's place and its entries, put on the list and taken off it in the transaction of what it follows from.

import type { KeptItem } from "../../terms/sources/kept-item.ts";
import type { ArchiveWriter } from "../engines/engine.ts";
import { fetchKey } from "./item-row.ts";

/** Held by nobody, and never tried. */
const UNTRIED = { lease: null, lease_until: 0, attempts: 0, last_error: null };

const ROWS_AT_ONCE = 200;

/** The space behind a source's id in the key of its entries, and the sign that follows the space. */
const [SPACE, BEHIND_SPACE] = [" ", "!"];

/** The look, and what waited when its source was paused. */
export async function askForWork(writer: ArchiveWriter, source: string, dueAt: number): Promise<void> {
  const fresh = { due_at: dueAt, ...UNTRIED };
  await writer
    .insertInto("due_work")
    .values({ kind: "check-source", key: source, ...fresh })
    .onConflict((at) => at.columns(["kind", "key"]).doUpdateSet(fresh))
    .execute();
  const waiting = writer
    .selectFrom("source_items")
    .select("key")
    .where("source_id", "=", source)
    .where("state", "=", "to-fetch");
  const keys = (await waiting.execute()).map(({ key }) => `${source} ${key}`);
  for (let from = 0; from < keys.length; from += ROWS_AT_ONCE)
    await writer
      .insertInto("due_work")
      .values(
        keys.slice(from, from + ROWS_AT_ONCE).map((key) => ({
          kind: "fetch-item",
          key,
          due_at: dueAt,
          ...UNTRIED,
        })),
      )
      .onConflict((at) => at.columns(["kind", "key"]).doNothing())
      .execute();
  const backfill = writer.selectFrom("source_backfills").select("state").where("source_id", "=", source);
  if ((await backfill.executeTakeFirst())?.state === "running") await askToBackfill(writer, source);
}

/** Whoever is at it may have found it stopped a moment ago: he loses it, and does not take it off the list. */
export async function askToBackfill(writer: ArchiveWriter, source: string): Promise<void> {
  const fresh = { due_at: 0, ...UNTRIED };
  await writer
    .insertInto("due_work")
    .values({ kind: "backfill-source", key: source, ...fresh })
    .onConflict((at) => at.columns(["kind", "key"]).doUpdateSet(fresh))
    .execute();
}

export async function dropWork(writer: ArchiveWriter, source: string): Promise<void> {
  await writer
    .deleteFrom("due_work")
    .where("kind", "in", ["check-source", "backfill-source"])
    .where("key", "=", source)
    .execute();
  await writer
    .deleteFrom("due_work")
    .where("kind", "=", "fetch-item")
    .where("key", ">", source + SPACE)
    .where("key", "<", source + BEHIND_SPACE)
    .execute();
}

/** Due at once, in their order, also where somebody holds one: what that fetches may be older than what was seen now. */
export async function askToFetch(
  writer: ArchiveWriter,
  items: readonly KeptItem[],
  now: number,
): Promise<void> {
  const wanted = items.filter(({ state }) => state === "to-fetch");
  const rows = wanted.map((item, place) => ({
    kind: "fetch-item",
    key: fetchKey(item),
    due_at: now - wanted.length + place,
    ...UNTRIED,
  }));
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
    await writer
      .insertInto("due_work")
      .values(rows.slice(from, from + ROWS_AT_ONCE))
      .onConflict((at) =>
        at.columns(["kind", "key"]).doUpdateSet((old) => ({
          due_at: old.ref("excluded.due_at"),
          ...UNTRIED,
        })),
      )
      .execute();
}
