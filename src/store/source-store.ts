// Source store: sources and settings, small things kept by name.

import type { DeskStore } from "../newsroom/ports/archive.ts";
import type { Source } from "../terms/source.ts";
import { changeDesk, countChange } from "./desk-change.ts";
import type { ArchiveReader, ArchiveWriter, Engine } from "./engines/engine.ts";

type SourceStore = Pick<
  DeskStore,
  "saveSource" | "findSource" | "listSources" | "readSetting" | "saveSetting" | "keepSetting"
>;

export function createSourceStore(engine: Engine): SourceStore {
  return {
    saveSource: (source) => changeDesk(engine, (writer) => writeSource(writer, source)),
    findSource: (id) => findSource(engine.reads, id),
    async listSources() {
      const rows = await engine.reads.selectFrom("sources").select("source").orderBy("id").execute();
      return rows.map(({ source }) => parseSource(source));
    },
    async readSetting(name) {
      const rows = engine.reads.selectFrom("settings").select("value").where("name", "=", name);
      return (await rows.executeTakeFirst())?.value;
    },
    saveSetting: (name, value) =>
      changeDesk(engine, async (writer) => {
        await writer
          .insertInto("settings")
          .values({ name, value })
          .onConflict((at) => at.column("name").doUpdateSet({ value }))
          .execute();
      }),
    keepSetting: (name, value) =>
      changeDesk(engine, async (writer) => {
        const settings = writer.insertInto("settings").values({ name, value });
        await settings.onConflict((at) => at.column("name").doNothing()).execute();
        const kept = writer.selectFrom("settings").select("value").where("name", "=", name);
        return (await kept.executeTakeFirstOrThrow()).value;
      }),
  };
}

export async function findSource(reader: ArchiveReader, id: string): Promise<Source | undefined> {
  const rows = reader.selectFrom("sources").select("source").where("id", "=", id);
  const row = await rows.executeTakeFirst();
  return row && parseSource(row.source);
}

/** Pages name their sources, so this is a change that they may show. */
export async function writeSource(writer: ArchiveWriter, source: Source): Promise<void> {
  const json = JSON.stringify(source);
  await writer
    .insertInto("sources")
    .values({ id: source.id, source: json })
    .onConflict((at) => at.column("id").doUpdateSet({ source: json }))
    .execute();
  await countChange(writer);
}

/** Written by this room alone, from the same type. */
function parseSource(json: string): Source {
  return JSON.parse(json) as Source;
}
