// Turn source: a source that is watched → found by its id, paused, gone on with, or given up.

import type { Archive } from "../../newsroom/ports/archive.ts";
import type { SourceId } from "../../terms/ids.ts";
import type { Source } from "../../terms/source.ts";
import type { WatchSettings } from "../../terms/sources/watch-settings.ts";
import { print } from "../terminal.ts";
import { doing, fail } from "./add-source.ts";

export async function withSource(
  archive: Archive,
  id: SourceId,
  work: (source: Source, watch: WatchSettings) => Promise<number>,
): Promise<number> {
  const source = await archive.findSource(id);
  if (!source) return fail(`There is no source "${id}". shirase source list names all that are watched.`);
  return source.watch ? work(source, source.watch) : fail(`The source "${id}" has no place that is watched.`);
}

export function turnSource(
  id: SourceId,
  state: WatchSettings["state"],
): (archive: Archive) => Promise<number> {
  return (archive) =>
    withSource(archive, id, async (source, watch) => {
      const turned = { ...source, watch: { ...watch, state } };
      if ((await archive.saveWatch(turned, doing(), source)) === "overtaken")
        return fail(`The source "${id}" was changed by somebody else meanwhile: say it again.`);
      await print(
        `${id}: ${state === "on" ? "watched" : "paused"}${watch.state === state ? ", as before" : ""}.\n`,
      );
      return 0;
    });
}

export async function removeSource(archive: Archive, id: SourceId): Promise<number> {
  return withSource(archive, id, async () => {
    const removed = await archive.removeWatch(id, doing());
    const stays = removed === "emptied" ? " Its announcements and its name stay." : "";
    await print(`${id}: watched no more, and what was seen there is forgotten.${stays}\n`);
    return 0;
  });
}
