// Due store: work that is due, claimed by a lease; of many processes that ask at once, one gets it.

import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { ClaimedWork, DueKind, DueStore } from "../newsroom/due-work.ts";
import type { ArchiveTables } from "./archive-tables.ts";
import type { ArchiveReader, ArchiveWriter, Engine } from "./engines/engine.ts";

type DueRow = ArchiveTables["due_work"];

/** A lease that ends later than this was taken by a clock that had jumped ahead, and holds nothing. */
const LONGEST_LEASE_MS = 86_400_000;

export function createDueStore(engine: Engine): DueStore {
  const write = <T>(work: (writer: ArchiveWriter) => Promise<T>): Promise<T> =>
    engine.writes.transaction().execute(work);
  return {
    scheduleWork: ({ kind, key, dueAt }) =>
      write(async (writer) => {
        const fresh = untriedAt(dueAt);
        await writer
          .insertInto("due_work")
          .values({ kind, key, ...fresh })
          .onConflict((at) => at.columns(["kind", "key"]).doUpdateSet(fresh))
          .execute();
      }),
    scheduleUnlessWaiting: ({ kind, key, dueAt }) =>
      write(async (writer) => {
        const fresh = untriedAt(dueAt);
        await writer
          .insertInto("due_work")
          .values({ kind, key, ...fresh })
          .onConflict((at) =>
            at.columns(["kind", "key"]).doUpdateSet(fresh).where("due_work.lease", "is not", null),
          )
          .execute();
      }),
    scheduleUnlessThere: ({ kind, key, dueAt }) =>
      write(async (writer) => {
        await writer
          .insertInto("due_work")
          .values({ kind, key, ...untriedAt(dueAt) })
          .onConflict((at) => at.columns(["kind", "key"]).doNothing())
          .execute();
      }),
    claimWork: async (kinds, now, leaseMs) => {
      for (;;) {
        const due = await findDue(engine.reads, kinds, now);
        if (!due) return undefined;
        const claim = await write((writer) => claimRow(writer, due, now + leaseMs));
        if (claim) return claim;
      }
    },
    finishWork: (claim, dueAt) =>
      write(async (writer) => {
        const held =
          dueAt === undefined ? deleteHeld(writer, claim) : updateHeld(writer, claim, untriedAt(dueAt));
        return (await held) ? "finished" : "lost";
      }),
    failWork: (claim, error, retryAt) =>
      write(async (writer) => {
        const failed = { due_at: retryAt, lease: null, lease_until: 0, last_error: error };
        return (await updateHeld(writer, claim, failed)) ? "finished" : "lost";
      }),
    bringForward: (kinds, latest, dueAt) =>
      write(async (writer) => {
        const late = writer
          .updateTable("due_work")
          .set(untriedAt(dueAt))
          .where("kind", "in", [...kinds]);
        await late.where("due_at", ">", latest).execute();
      }),
    dropWork: (kind, keys) =>
      write(async (writer) => {
        for (const key of keys)
          await writer.deleteFrom("due_work").where("kind", "=", kind).where("key", "=", key).execute();
      }),
    listWork: async (kind) => {
      const all = engine.reads.selectFrom("due_work").selectAll().orderBy("kind").orderBy("key");
      const rows = kind === undefined ? all : all.where("kind", "=", kind);
      return (await rows.execute()).map(toWork);
    },
  };
}

/** Held by nobody, and never tried. */
function untriedAt(dueAt: number) {
  return { due_at: dueAt, lease: null, lease_until: 0, attempts: 0, last_error: null };
}

/** The most overdue of each kind stands first in a run of the index: what waits of other kinds is not looked at. */
async function findDue(
  reads: ArchiveReader,
  kinds: readonly DueKind[],
  now: number,
): Promise<DueRow | undefined> {
  const [first, ...others] = kinds.map((kind) =>
    reads
      .selectFrom((of) =>
        of
          .selectFrom("due_work")
          .selectAll()
          .where("kind", "=", kind)
          .where("due_at", "<=", now)
          .where(sql<boolean>`not (lease_until > ${now} and lease_until <= ${now + LONGEST_LEASE_MS})`)
          .orderBy("due_at")
          .orderBy("key")
          .limit(1)
          .as("due"),
      )
      .selectAll(),
  );
  if (!first) return undefined;
  const all = others.reduce((found, one) => found.unionAll(one), first);
  return all.orderBy("due_at").orderBy("kind").orderBy("key").limit(1).executeTakeFirst();
}

/** Nothing where somebody else has changed the row since it was found. */
async function claimRow(
  writer: ArchiveWriter,
  due: DueRow,
  leaseUntil: number,
): Promise<ClaimedWork | undefined> {
  const lease = randomUUID();
  const claimed = await writer
    .updateTable("due_work")
    .set({ lease, lease_until: leaseUntil, attempts: due.attempts + 1 })
    .where("kind", "=", due.kind)
    .where("key", "=", due.key)
    .where("due_at", "=", due.due_at)
    .where("lease_until", "=", due.lease_until)
    .where("attempts", "=", due.attempts)
    .returningAll()
    .executeTakeFirst();
  return claimed && { ...toWork(claimed), lease };
}

async function updateHeld(
  writer: ArchiveWriter,
  { kind, key, lease }: ClaimedWork,
  row: Partial<DueRow>,
): Promise<boolean> {
  const { numUpdatedRows } = await writer
    .updateTable("due_work")
    .set(row)
    .where("kind", "=", kind)
    .where("key", "=", key)
    .where("lease", "=", lease)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

async function deleteHeld(writer: ArchiveWriter, { kind, key, lease }: ClaimedWork): Promise<boolean> {
  const { numDeletedRows } = await writer
    .deleteFrom("due_work")
    .where("kind", "=", kind)
    .where("key", "=", key)
    .where("lease", "=", lease)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

/** The kind was asked for by those who know it, or is only shown. */
function toWork({ kind, key, due_at, attempts, last_error }: DueRow): Omit<ClaimedWork, "lease"> {
  return {
    kind: kind as DueKind,
    key,
    dueAt: due_at,
    attempts,
    ...(last_error === null ? {} : { lastError: last_error }),
  };
}
