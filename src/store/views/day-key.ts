// Day key: the secret that readers' keys of one day are made with; the same for all processes, gone with the day.

import { randomBytes } from "node:crypto";
import type { Engine } from "../engines/engine.ts";

const KEY_BYTES = 32;

/** Makes the day's key on first use, and then overwrites and removes those of earlier days. */
export async function loadDayKey(engine: Engine, day: string): Promise<Uint8Array> {
  const known = await findDayKey(engine, day);
  if (known) return known;
  await engine.writes.transaction().execute(async (writer) => {
    await writer
      .insertInto("day_keys")
      .values({ day, key: randomBytes(KEY_BYTES) })
      .onConflict((at) => at.doNothing())
      .execute();
    await writer
      .updateTable("day_keys")
      .set({ key: new Uint8Array(KEY_BYTES) })
      .where("day", "<", day)
      .execute();
    await writer.deleteFrom("day_keys").where("day", "<", day).execute();
  });
  await engine.scrub("day_keys");
  const made = await findDayKey(engine, day);
  if (!made) throw new Error(`Cannot keep a key for ${day}: the store has lost it again.`);
  return made;
}

async function findDayKey({ reads }: Engine, day: string): Promise<Uint8Array | undefined> {
  const row = await reads.selectFrom("day_keys").select("key").where("day", "=", day).executeTakeFirst();
  return row && new Uint8Array(row.key);
}
