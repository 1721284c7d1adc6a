// Name records: where an announcement's facts stand in, their ids out: those they have had since they were first read, or new ones.

import { matchPlaces } from "../../ledger/places/match-places.ts";
import type { RecordPlace } from "../../newsroom/ports/ledger-keeping.ts";
import type { AnnouncementId } from "../../terms/ids.ts";
import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import { ledgerIdOf, placeOfId } from "../../terms/ledger/ledger-id.ts";
import { changeDesk } from "../desk-change.ts";
import type { ArchiveReader, Engine } from "../engines/engine.ts";
import { requireChain } from "./find-chain.ts";
import { listNames } from "./find-in-force.ts";

const ROWS_AT_ONCE = 500;

/** The one it would have, or the next number behind it that nothing has. */
function freeId(wanted: LedgerId, taken: ReadonlySet<string>): LedgerId {
  const { announcement, start, order: first = 1 } = placeOfId(wanted);
  for (let order = first; ; order += 1) {
    const id = ledgerIdOf(announcement, start, order);
    if (!taken.has(id)) return id;
  }
}

type Named = { readonly ids: readonly LedgerId[]; readonly added: readonly RecordPlace[] };

/** New names are given in the order in which the facts stand in the text, whatever order they come in. */
function name(known: readonly RecordPlace[], found: readonly RecordPlace[]): Named {
  const matched = matchPlaces(known, found);
  const taken = new Set<string>(known.map(({ id }) => id));
  const ids = new Map<number, LedgerId>();
  const added: RecordPlace[] = [];
  const inOrder = found
    .map((place, at) => ({ place, at }))
    .toSorted(
      ({ place: a }, { place: b }) =>
        a.span[0] - b.span[0] || a.span[1] - b.span[1] || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0),
    );
  for (const { place, at } of inOrder) {
    const before = known[matched[at] ?? -1];
    const id = before ? before.id : freeId(place.id, taken);
    ids.set(at, id);
    taken.add(id);
    if (!before) added.push({ ...place, id });
  }
  return { ids: found.map(({ id }, at) => ids.get(at) ?? id), added };
}

/** Its own, and those of earlier revisions where they would stand in it, unless it has that name itself. */
async function listKnown(
  reader: ArchiveReader,
  chain: number,
  announcement: AnnouncementId,
  carried: readonly RecordPlace[],
): Promise<readonly RecordPlace[]> {
  const own = (await listNames(reader, chain)).filter((place) => place.announcement === announcement);
  const names = new Set(own.map(({ id }) => id));
  return [...own, ...carried.filter(({ id }) => !names.has(id))];
}

/** What is known already is read without waiting for anybody; two who name the same facts at once get the same names. */
export async function nameRecords(
  engine: Engine,
  announcement: AnnouncementId,
  found: readonly RecordPlace[],
  carried: readonly RecordPlace[],
): Promise<readonly LedgerId[]> {
  const chain = await requireChain(engine.reads, announcement);
  const before = name(await listKnown(engine.reads, chain, announcement, carried), found);
  if (before.added.length === 0) return before.ids;
  return changeDesk(engine, async (writer) => {
    const { ids, added } = name(await listKnown(writer, chain, announcement, carried), found);
    const rows = added.map(({ id, kind, span: [start, end] }) => ({
      id,
      kind,
      chain,
      announcement_id: announcement,
      span_start: start,
      span_end: end,
    }));
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
      await writer
        .insertInto("ledger_ids")
        .values(rows.slice(at, at + ROWS_AT_ONCE))
        .execute();
    return ids;
  });
}
