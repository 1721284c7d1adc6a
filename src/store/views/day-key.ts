// Day key: the secret that readers' keys of one day are made with; the same for all processes, gone with the day.

import { randomBytes } from "node:crypto";
import type { ArchiveWriter, Engine } from "../engines/engine.ts";

const KEY_BYTES = 32;

/** Makes the day's key on first use. To be called while the clock is held. */
export async function loadDayKey(writer: ArchiveWriter, day: string): Promise<Uint8Array> {
  const known = await writer.selectFrom("day_keys").select("key").where("day", "=", day).executeTakeFirst();
  if (known) return new Uint8Array(known.key);
  const key = randomBytes(KEY_BYTES);
  await writer.insertInto("day_keys").values({ day, key }).execute();
  return key;
}

/**
 * Destroys the keys of days before `day`: overwritten, then what was overwritten is scrubbed from the files, and only
 * then the rows go. Broken off anywhere, the rows that are left tell that it has to be done again.
 */
export async function destroyDayKeys(engine: Engine, day: string): Promise<void> {
  const old = await engine.reads.selectFrom("day_keys").select("day").where("day", "<", day).execute();
  if (old.length === 0) return;
  await engine.writes.transaction().execute(async (writer) => {
    const nothing = new Uint8Array(KEY_BYTES);
    await writer.updateTable("day_keys").set({ key: nothing }).where("day", "<", day).execute();
  });
  if (!(await engine.scrub("day_keys"))) {
    throw new Error("Cannot scrub the keys of days that have ended: another process is reading the store.");
  }
  await engine.writes.transaction().execute(async (writer) => {
    await writer.deleteFrom("day_keys").where("day", "<", day).execute();
  });
}
