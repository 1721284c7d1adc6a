// Try place: what became of a hostile place, as a store keeps it → its words, and nothing kept that should not be.

import assert from "node:assert/strict";
import type { Archive } from "../../../newsroom/ports/archive.ts";
import type { SourceId } from "../../../terms/ids.ts";
import { SCRIPT_SIGNS } from "./hostile-answers.ts";
import type { HostilePlace } from "./hostile-places.ts";
import type { ServedPlace } from "./serve-place.ts";

/** What was said of the place and of its entries; nothing as long as it was not looked at, or an entry of a document waits. */
export async function wordsOf(
  archive: Archive,
  source: SourceId,
  { follow }: HostilePlace,
): Promise<string | undefined> {
  const [look] = await archive.listLooks({ source, limit: 1 });
  if (!look) return undefined;
  if (follow === undefined) return look.reason ?? "";
  const kept = await archive.listKeptItems({ source, limit: 10 });
  if (kept.some(({ state, tries }) => state === "to-fetch" && tries === 0)) return undefined;
  const reasons = kept.flatMap(({ state, reason }) => (state === "taken" ? [] : (reason ?? "")));
  return reasons.join(" ");
}

export async function assertBounded(
  archive: Archive,
  source: SourceId,
  place: HostilePlace,
  served: ServedPlace,
): Promise<void> {
  const words = (await wordsOf(archive, source, place)) ?? "it was never looked at";
  assert.match(words, place.says);
  // One sentence, or a few: nobody reads a megabyte, and none of it steers a terminal.
  assert.ok(words.length < 2_000, `${words.length} signs`);
  assert.doesNotMatch(words, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  const [look] = await archive.listLooks({ source, limit: 1 });
  assert.equal(look?.items, place.items ?? 0);
  assert.ok(!served.asked.includes("/stolen"), "an entity of a document type was asked for");
  for (const kept of await archive.listKeptItems({ source, limit: 50 })) {
    assert.ok((kept.entry?.title ?? "").length <= 4_000 && (kept.entry?.guid ?? "").length <= 2_000);
    if (kept.announcement === undefined) continue;
    const announcement = await archive.findAnnouncement(kept.announcement);
    assert.doesNotMatch(announcement?.document.text ?? "", SCRIPT_SIGNS);
  }
}
