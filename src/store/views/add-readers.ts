// Add readers: readers that were counted in one minute → added to the buckets they belong to, by article and by class.

import { bucketsOf } from "../../readership/buckets.ts";
import type { Audience } from "../../terms/audience.ts";
import type { Bucket } from "../../terms/bucket.ts";
import type { ArchiveWriter, Engine } from "../engines/engine.ts";

export type CountedReader = { readonly article: number; readonly audience: Audience };

/** Every reader is added to both tables, so that for each bucket the sums of both are the same. */
export async function addReaders(
  writer: ArchiveWriter,
  engine: Engine,
  counted: readonly CountedReader[],
  minute: number,
  offsetMinutes: number,
): Promise<void> {
  const buckets = bucketsOf(minute, offsetMinutes);
  await engine.addUp(writer, {
    table: "view_counts",
    key: [
      ["width", "integer"],
      ["start", "integer"],
      ["article_id", "integer"],
    ],
    sum: "readers",
    rows: inEach(buckets, countArticles(counted)),
  });
  await engine.addUp(writer, {
    table: "view_classes",
    key: [
      ["width", "integer"],
      ["start", "integer"],
      ["referrer", "text"],
      ["device", "text"],
    ],
    sum: "readers",
    rows: inEach(buckets, countClasses(counted)),
  });
}

type Row = readonly (string | number)[];

/** In the order of articles. */
function countArticles(counted: readonly CountedReader[]): readonly Row[] {
  const counts = new Map<number, number>();
  for (const { article } of counted) counts.set(article, (counts.get(article) ?? 0) + 1);
  return [...counts].toSorted(([a], [b]) => a - b);
}

function countClasses(counted: readonly CountedReader[]): readonly Row[] {
  const counts = new Map<string, { readonly audience: Audience; times: number }>();
  for (const { audience } of counted) {
    const name = `${audience.referrer} ${audience.device}`;
    const known = counts.get(name);
    if (known) known.times += 1;
    else counts.set(name, { audience, times: 1 });
  }
  return [...counts.values()].map(({ audience, times }) => [audience.referrer, audience.device, times]);
}

function inEach(buckets: readonly Bucket[], rows: readonly Row[]): readonly Row[] {
  return buckets.flatMap(({ width, start }) => rows.map((row) => [width, start, ...row]));
}
