// Tables to move: a store → its tables with their keys, each behind those that it rests on; all but what is made anew from them.

import type { ArchiveReader, Engine } from "../engines/engine.ts";

export type MovedTable = { readonly name: string; readonly key: readonly string[] };

/** The search index has another shape in each database; the history of migrations is each store's own. */
const MADE_ANEW = /^(?:search_(?:index|texts|places)|applied_migrations$)/;

/** Throws where a table has no key, or tables rest on one another in a circle: no migration of ours makes such. */
export async function tablesToMove(engine: Engine, reader: ArchiveReader): Promise<readonly MovedTable[]> {
  const names = (await engine.listTables(reader)).filter((name) => !MADE_ANEW.test(name)).toSorted();
  const shapes = new Map(
    await Promise.all(names.map(async (name) => [name, await engine.shapeOf(reader, name)] as const)),
  );
  const ordered: MovedTable[] = [];
  while (ordered.length < shapes.size) {
    const there = new Set(ordered.map(({ name }) => name));
    const next = [...shapes].filter(
      ([name, { parents }]) =>
        !there.has(name) && parents.every((parent) => parent === name || there.has(parent)),
    );
    if (next.length === 0)
      throw new Error("Cannot move the store: its tables rest on one another in a circle.");
    for (const [name, { key }] of next) {
      if (key.length === 0) throw new Error(`Cannot move the store: its table ${name} has no key.`);
      ordered.push({ name, key });
    }
  }
  return ordered;
}
