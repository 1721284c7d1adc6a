// Name records: where an announcement's facts stand in, their ids out: those they have had since they were first read, or new ones.

import { matchPlaces } from "../../ledger/places/match-places.ts";
import type { FoundPlace } from "../../newsroom/ports/ledger-store.ts";
import type { AnnouncementId } from "../../terms/ids.ts";
import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import { ledgerIdOf, placeOfId } from "../../terms/ledger/ledger-id.ts";
import type { RecordKind } from "../../terms/ledger/ledger-record.ts";
import type { ArchiveTables } from "../archive-tables.ts";
import { changeDesk } from "../desk-change.ts";
import type { ArchiveReader, Engine } from "../engines/engine.ts";
import { requireChain } from "./find-chain.ts";

type IdRow = ArchiveTables["ledger_ids"];

const ROWS_AT_ONCE = 500;

async function listKnown(reader: ArchiveReader, announcement: number): Promise<readonly IdRow[]> {
  return reader
    .selectFrom("ledger_ids")
    .selectAll()
    .where("announcement_id", "=", announcement)
    .where("chain", "=", await requireChain(reader, announcement))
    .orderBy("span_start")
    .orderBy("span_end")
    .orderBy("id")
    .execute();
}

/** Written by this room alone. */
function toPlace({ kind, span_start, span_end }: IdRow) {
  return { kind: kind as RecordKind, span: [span_start, span_end] } as const;
}

/** The one it would have, or the next number behind it that nothing has. */
function freeId(wanted: LedgerId, taken: ReadonlySet<string>): LedgerId {
  const { announcement, start, order: first = 1 } = placeOfId(wanted);
  for (let order = first; ; order += 1) {
    const id = ledgerIdOf(announcement, start, order);
    if (!taken.has(id)) return id;
  }
}

type Named = { readonly ids: readonly LedgerId[]; readonly added: readonly IdRow[] };

/** New names are given in the order in which the facts stand in the text, whatever order they come in. */
function name(
  announcement: AnnouncementId,
  chain: number,
  known: readonly IdRow[],
  found: readonly FoundPlace[],
): Named {
  const matched = matchPlaces(known.map(toPlace), found);
  const taken = new Set(known.map(({ id }) => id));
  const ids = new Map<number, LedgerId>();
  const added: IdRow[] = [];
  const inOrder = found
    .map((place, at) => ({ ...place, at }))
    .toSorted((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1] || (a.id < b.id ? -1 : 1));
  for (const { at, id: wanted, kind, span } of inOrder) {
    const row = known[matched[at] ?? -1];
    const id = row ? (row.id as LedgerId) : freeId(wanted, taken);
    ids.set(at, id);
    if (row) continue;
    taken.add(id);
    added.push({ id, kind, chain, announcement_id: announcement, span_start: span[0], span_end: span[1] });
  }
  return { ids: found.map(({ id }, at) => ids.get(at) ?? id), added };
}

/** What is known already is read without waiting for anybody; two who name the same facts at once get the same names. */
export async function nameRecords(
  engine: Engine,
  announcement: AnnouncementId,
  found: readonly FoundPlace[],
): Promise<readonly LedgerId[]> {
  const chain = await requireChain(engine.reads, announcement);
  const before = name(announcement, chain, await listKnown(engine.reads, announcement), found);
  if (before.added.length === 0) return before.ids;
  return changeDesk(engine, async (writer) => {
    const { ids, added } = name(announcement, chain, await listKnown(writer, announcement), found);
    for (let at = 0; at < added.length; at += ROWS_AT_ONCE)
      await writer
        .insertInto("ledger_ids")
        .values(added.slice(at, at + ROWS_AT_ONCE))
        .execute();
    return ids;
  });
}
