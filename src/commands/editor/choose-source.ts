// Choose source: where announcements are said to come from → that source of the store, or the desk's own.

import type { Archive } from "../../newsroom/ports/archive.ts";
import { sourceId } from "../../terms/ids.ts";
import { failure, success } from "../../terms/result.ts";
import type { Result } from "../../terms/result.ts";
import type { Source } from "../../terms/source.ts";

/** The source for what the desk hands in itself: nothing is known of it but its text. */
export const DESK_SOURCE: Source = {
  id: sourceId("desk"),
  name: "Desk",
  issuer: "",
  section: "",
  autoPublish: false,
};

export async function chooseSource(
  archive: Archive,
  id: string | undefined,
): Promise<Result<Source, string>> {
  if (id === undefined) {
    await archive.saveSource(DESK_SOURCE);
    return success(DESK_SOURCE);
  }
  const source = await archive.findSource(sourceId(id));
  if (source) return success(source);
  const known = (await archive.listSources()).map((each) => each.id).join(", ");
  return failure(
    `There is no source "${id}" in this store. It has: ${known || "none"}. How to add one: shirase import --help`,
  );
}
