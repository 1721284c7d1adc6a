// Clock: what a process's clock says → the minute that the store counts in, one row for all processes.

import { advanceClock } from "../../readership/view-clock.ts";
import { minuteOf } from "../../readership/ranking-windows.ts";
import type { ViewClock } from "../../terms/view.ts";
import type { ArchiveReader, ArchiveWriter, Engine } from "../engines/engine.ts";

/**
 * Brings the clock to `now` and holds it until the transaction ends: whoever commits later counts in the same or a
 * later minute, so a minute that has been passed is over.
 */
export async function holdClock(writer: ArchiveWriter, engine: Engine, now: number): Promise<ViewClock> {
  await engine.lock(writer, "views");
  const stored = await readClock(writer);
  const clock = advanceClock(stored, minuteOf(now));
  if (clock.minute === stored.minute) return clock;
  await writer.updateTable("view_clock").set(clock).where("id", "=", 1).execute();
  // Work that is put off to an hour of the wrong clock would wait until that hour comes.
  if (clock.epoch !== stored.epoch) {
    await writer.updateTable("due_work").set({ due_at: 0 }).where("kind", "=", "forget-views").execute();
  }
  return clock;
}

/** Writes only where the minute has not been passed yet. */
export async function closeMinute(engine: Engine, now: number): Promise<ViewClock> {
  const stored = await readClock(engine.reads);
  if (advanceClock(stored, minuteOf(now)).minute === stored.minute) return stored;
  return engine.writes.transaction().execute((writer) => holdClock(writer, engine, now));
}

export function readClock(reader: ArchiveReader): Promise<ViewClock> {
  return reader
    .selectFrom("view_clock")
    .select(["minute", "epoch"])
    .where("id", "=", 1)
    .executeTakeFirstOrThrow();
}
