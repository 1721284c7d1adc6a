// Reads a Ghost export: a JSON file in, its entries out; what posts are tied to is read first, in a pass of its own.

import type { Entry } from "../piece.ts";
import { UnreadableExport } from "../piece.ts";
import { startOf } from "../read-text-stream.ts";
import type { ReadingRules } from "../reading-rules.ts";
import { toPiece } from "./ghost-piece.ts";
import { type Ties, readTies } from "./ghost-ties.ts";
import { readRows } from "./read-rows.ts";

export async function* readGhost(path: string, rules: ReadingRules): AsyncGenerator<Entry> {
  const ties: Ties = await readTies(readRows(path, await startOf(path)));
  if (ties.posts === 0)
    throw new UnreadableExport(`${path} is JSON, but holds no posts as Ghost exports them`);
  const position = await startOf(path);
  let number = 0;
  for await (const { table, fields } of readRows(path, position)) {
    if (table !== "posts") continue;
    number += 1;
    const slug = typeof fields["slug"] === "string" ? ` (${fields["slug"].slice(0, 60)})` : "";
    const place = `post ${number}${slug}`;
    const outcome = toPiece(fields, place, ties, rules);
    yield { ...(outcome.kind === "piece" ? outcome : { ...outcome, place }), readBytes: position.read };
  }
}
