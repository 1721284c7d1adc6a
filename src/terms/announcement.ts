// Announcement: one official document as received. Never edited, never expires.

import type { SourceDocument } from "./document.ts";
import type { AnnouncementId, SourceId } from "./ids.ts";
import type { Route } from "./sources/route.ts";

export type Announcement = {
  readonly id: AnnouncementId;
  readonly sourceId: SourceId;
  readonly document: SourceDocument;
  /** ISO 8601 instant in UTC, with milliseconds. */
  readonly receivedAt: string;
  /** As stated by the text or the source: EDTF, or ISO 8601 with minutes and offset. */
  readonly announcedAt?: string;
  /** 1 for the first; a changed document at the same address is the next. */
  readonly revision: number;
  /** The announcement whose text this one replaces. */
  readonly replaces?: AnnouncementId;
  /** What was decided about it when it came; absent where nothing was. */
  readonly route?: Route;
  /** No draft is made of it before somebody asks for one. */
  readonly held?: true;
};
