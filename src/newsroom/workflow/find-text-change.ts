// Find text change: an article in, whether its issuer has changed the announcement behind it, and which other article that concerns, out.

import type { Article } from "../../terms/article.ts";
import type { AnnouncementId, ArticleId } from "../../terms/ids.ts";
import type { DeskStore } from "../ports/archive.ts";
import type { InboxStore } from "../ports/inbox-store.ts";
import { findOutdated } from "./find-outdated.ts";

/** `announcement`: the changed one. */
export type TextChange =
  /** The article is out, and what it tells was changed since: `draft` was made of the changed text. */
  | { readonly kind: "correction-due"; readonly announcement: AnnouncementId; readonly draft: ArticleId }
  /** The article was made of the changed text, and one of the earlier text is out. */
  | {
      readonly kind: "beside-published";
      readonly announcement: AnnouncementId;
      readonly published: ArticleId;
    };

type Store = Pick<DeskStore, "findAnnouncement" | "findArticleOf" | "findNewerRevision"> &
  Pick<InboxStore, "findInboxEntries">;

/** The question is over when the article was corrected since, or when the desk has done with the draft of the changed text. */
export async function findTextChange(store: Store, article: Article): Promise<TextChange | undefined> {
  const { provenance, state } = article;
  if (!provenance) return undefined;
  const { announcementId: announcement } = provenance;
  if (state.kind === "published") return findCorrectionDue(store, article, announcement);
  const [entry] = await store.findInboxEntries([article.id]);
  if (state.kind === "withdrawn" || entry?.state === "discarded") return undefined;
  const behind = await store.findAnnouncement(announcement);
  const published = behind && (await findOutdated(store, behind));
  return published && { kind: "beside-published", announcement, published: published.id };
}

async function findCorrectionDue(
  store: Store,
  { corrections = [] }: Article,
  announcement: AnnouncementId,
): Promise<TextChange | undefined> {
  const newer = await store.findNewerRevision(announcement);
  if (newer?.article === undefined) return undefined;
  const since = Date.parse(newer.receivedAt);
  if (corrections.some(({ at }) => Date.parse(at) >= since)) return undefined;
  const [draft] = await store.findInboxEntries([newer.article]);
  const isOver = !draft || draft.state === "discarded" || draft.state === "withdrawn";
  return isOver
    ? undefined
    : { kind: "correction-due", announcement: newer.announcement, draft: newer.article };
}
