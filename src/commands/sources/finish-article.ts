// Finish article: an announcement that is kept → its article, written now where a worker was killed before it was.

import type { Received } from "../../intake/receive.ts";
import type { DeskStore } from "../../newsroom/ports/archive.ts";
import type { Announcement } from "../../terms/announcement.ts";
import type { Article } from "../../terms/article.ts";
import type { SourceDocument } from "../../terms/document.ts";
import type { AnnouncementId } from "../../terms/ids.ts";
import type { TakeInWatched } from "./fetch-call.ts";

type Needs = {
  readonly store: Pick<DeskStore, "findSource" | "findAnnouncement" | "findArticleOf">;
  readonly takeIn: TakeInWatched;
};

/** By the rule of the source that it came from. Undefined where there is no such announcement. */
export async function finishArticle(
  { store, takeIn }: Needs,
  id: AnnouncementId,
  at: string,
): Promise<Article | undefined> {
  const written = await store.findArticleOf(id);
  if (written) return written;
  const announcement = await store.findAnnouncement(id);
  const source = announcement && (await store.findSource(announcement.sourceId));
  if (!announcement || !source) return undefined;
  const drafted = await takeIn.read(receivedAs(announcement), source);
  // It was read once: what cannot be read now is a fault of the program, which is tried again.
  if (!drafted.ok) throw new Error(drafted.error.message);
  return takeIn.write(drafted.value, announcement, source, at);
}

function receivedAs({ id, document }: Announcement): Received {
  const { bytes, address, format, charset } = document;
  const types: Readonly<Record<SourceDocument["format"], string>> = {
    html: `text/html; charset=${charset}`,
    text: `text/plain; charset=${charset}`,
    pdf: "application/pdf",
  };
  return {
    bytes,
    name: address ?? `announcement ${id}`,
    contentType: types[format],
    ...(address !== undefined && { address, finalAddress: address }),
  };
}
