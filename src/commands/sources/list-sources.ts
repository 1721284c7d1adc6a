// List sources: a store → a line for each place that is watched.

import type { Archive } from "../../newsroom/ports/archive.ts";
import type { SourceId } from "../../terms/ids.ts";
import { print, say } from "../terminal.ts";
import { listLine } from "./show-source.ts";

const PAGE = 500;

export async function listSources(archive: Archive): Promise<number> {
  let after: SourceId | undefined;
  const backfills = new Map((await archive.listBackfills()).map((backfill) => [backfill.source, backfill]));
  for (;;) {
    const page = await archive.listWatched({ limit: PAGE, ...(after !== undefined && { after }) });
    for (const watched of page) await print(listLine(watched, backfills.get(watched.source.id)));
    if (after === undefined && page.length === 0) say("No source is watched yet: shirase source add PLACE");
    after = page.at(-1)?.source.id;
    if (page.length < PAGE) return 0;
  }
}
