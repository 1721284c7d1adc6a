// Finish article: an announcement that is kept → its article, written now where a worker was killed before it was.

import type { IntakeError } from "../../intake/receive.ts";
import type { Archive, DeskStore } from "../../newsroom/ports/archive.ts";
import type { Drafted } from "../../path.ts";
import type { Announcement } from "../../terms/announcement.ts";
import type { Article } from "../../terms/article.ts";
import type { Actor } from "../../terms/desk/audit-entry.ts";
import type { AnnouncementId } from "../../terms/ids.ts";
import type { Result } from "../../terms/result.ts";
import type { Source } from "../../terms/source.ts";
import type { TakeInWatched } from "./fetch-call.ts";

type Needs = {
  readonly store: Pick<DeskStore, "findSource" | "findAnnouncement" | "findArticleOf">;
  readonly takeIn: TakeInWatched;
};

/** By its rules and those of the source that it came from. Undefined where there is no such announcement, or it is held. */
export async function finishArticle(
  { store, takeIn }: Needs,
  id: AnnouncementId,
  at: string,
): Promise<Article | undefined> {
  const written = await store.findArticleOf(id);
  if (written) return written;
  const announcement = await store.findAnnouncement(id);
  const source = announcement && (await store.findSource(announcement.sourceId));
  if (!announcement || !source || announcement.held) return undefined;
  return takeIn.write(await loadStored(takeIn, announcement, source), announcement, source, at);
}

type Asking = Pick<Needs, "takeIn"> & {
  readonly archive: Archive;
  /** Who asks. */
  readonly actor: Actor;
};

/** The same for somebody who asks for it: a draft, of what is held, too. */
export async function askForArticle(
  { archive, takeIn, actor }: Asking,
  id: AnnouncementId,
  at: string,
): Promise<Article | undefined> {
  const written = await archive.findArticleOf(id);
  if (written) return written;
  const announcement = await archive.findAnnouncement(id);
  const source = announcement && (await archive.findSource(announcement.sourceId));
  if (!announcement || !source) return undefined;
  const drafted = await loadStored(takeIn, announcement, source);
  const { writeAsked } = await import("../../path.ts");
  return writeAsked(drafted, announcement, source, archive, at, actor);
}

/** What its rules said when it was received holds. */
export function readStored(
  takeIn: Pick<TakeInWatched, "read">,
  announcement: Announcement,
  source: Source,
): Promise<Result<Drafted, IntakeError>> {
  const { id, document, route } = announcement;
  const name = document.address ?? `announcement ${id}`;
  return takeIn.read({ stored: document, name }, source, { kind: "decided", route });
}

/** It was read once: what cannot be read now is a fault of the program, which is tried again. */
async function loadStored(
  takeIn: TakeInWatched,
  announcement: Announcement,
  source: Source,
): Promise<Drafted> {
  const drafted = await readStored(takeIn, announcement, source);
  if (!drafted.ok) throw new Error(drafted.error.message);
  return drafted.value;
}
