// Told announcement: what the ledger's readers know of an announcement beside its facts.

import type { AnnouncementId, ArticleId } from "../ids.ts";
import type { AnnouncementKind } from "../kind.ts";

export type ToldAnnouncement = {
  readonly id: AnnouncementId;
  /** Absent where no article was made of it. */
  readonly article?: ArticleId;
  /** The day it was announced, `YYYY-MM-DD`. */
  readonly day: string;
  readonly issuer: string;
  readonly title: string;
  readonly language: "ja" | "en";
  readonly kind: AnnouncementKind;
};
