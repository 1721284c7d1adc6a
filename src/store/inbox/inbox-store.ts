// Inbox store: the desk's list of all articles, kept as they are written and changed.

import type { InboxStore } from "../../newsroom/ports/inbox-store.ts";
import { ENTRY_STATES, type EntryState } from "../../terms/desk/inbox-entry.ts";
import { changeDesk } from "../desk-change.ts";
import type { ArchiveReader, ArchiveWriter, Engine } from "../engines/engine.ts";
import { changeEntry, findEntries } from "./change-entry.ts";
import { fillEntries } from "./fill-entries.ts";
import { listEntries, listUrgent } from "./list-entries.ts";

export function createInboxStore(engine: Engine): InboxStore {
  const { reads } = engine;
  return {
    listInbox: (query) => listEntries(reads, query),
    listUrgent: (query) => listUrgent(reads, query),
    findInboxEntries: (ids) => findEntries(reads, ids),
    countInbox: () => countEntries(reads),
    changeInboxEntry: (id, change, audit) =>
      changeDesk(engine, (writer) => changeEntry(writer, id, change, audit)),
    readInboxSeen: async (account) => (await findSeen(reads, account)) ?? 0,
    saveInboxSeen: (account, upTo) => changeDesk(engine, (writer) => saveSeen(writer, account, upTo)),
    fillInbox: () => fillEntries(engine),
  };
}

async function countEntries(reads: ArchiveReader): Promise<Readonly<Record<EntryState, number>>> {
  const rows = await reads.selectFrom("desk_counts").selectAll().execute();
  const counted = new Map(rows.map(({ state, entries }) => [state, entries]));
  return Object.fromEntries(ENTRY_STATES.map((state) => [state, counted.get(state) ?? 0])) as Record<
    EntryState,
    number
  >;
}

async function findSeen(reader: ArchiveReader, account: number): Promise<number | undefined> {
  const row = await reader
    .selectFrom("desk_seen")
    .select("seen")
    .where("account_id", "=", account)
    .executeTakeFirst();
  return row?.seen;
}

async function saveSeen(writer: ArchiveWriter, account: number, upTo: number): Promise<void> {
  const seen = await findSeen(writer, account);
  if (seen === undefined) {
    await writer.insertInto("desk_seen").values({ account_id: account, seen: upTo }).execute();
  } else if (upTo > seen) {
    await writer.updateTable("desk_seen").set({ seen: upTo }).where("account_id", "=", account).execute();
  }
}
