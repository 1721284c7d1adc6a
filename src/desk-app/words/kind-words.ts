// Kind words: what forms of announcements, kinds and states of articles are called, in Japanese and in English.

import type { ArticleKind } from "../../terms/article.ts";
import type { EntryState } from "../../terms/desk/inbox-entry.ts";
import { KINDS_IN_JAPANESE } from "../../terms/kind-names.ts";
import type { AnnouncementKind } from "../../terms/kind.ts";
import type { WordTable } from "./language.ts";

export type KindWords = {
  /** Of announcements, one of them. */
  readonly announcements: Readonly<Record<AnnouncementKind, string>>;
  readonly articles: Readonly<Record<ArticleKind, string>>;
  readonly states: Readonly<Record<EntryState, string>>;
};

const JAPANESE: KindWords = {
  announcements: KINDS_IN_JAPANESE,
  articles: KINDS_IN_JAPANESE,
  states: {
    draft: "下書き",
    review: "確認待ち",
    approved: "承認済み",
    scheduled: "公開予約",
    published: "公開中",
    withdrawn: "取り下げ",
    discarded: "不採用",
  },
};

const ENGLISH: KindWords = {
  announcements: {
    "joint-statement": "Joint statement",
    "ministerial-meeting": "Ministerial meeting",
    "press-conference": "Press conference",
    "joint-press-conference": "Joint press conference",
    "personnel-order": "Personnel order",
    "aircraft-sighting": "Aircraft sighting",
    "ship-sighting": "Ship sighting",
    "scramble-statistics": "Scramble statistics",
    contract: "Contract",
    discipline: "Discipline",
    accident: "Accident",
    "disaster-relief": "Disaster relief",
    "operation-report": "Operation report",
    "cabinet-decision": "Cabinet decision",
    deployment: "Deployment",
    "unit-exchange": "Exchange between units",
    "advance-notice": "Advance notice",
    "minister-statement": "Minister’s statement",
    speech: "Speech",
    "missile-launch": "Missile launch",
    "news-report": "News report",
    notice: "Notice",
  },
  articles: { announcement: "Announcement", feature: "Feature", explainer: "Explainer", notice: "Notice" },
  states: {
    draft: "Draft",
    review: "In review",
    approved: "Approved",
    scheduled: "Scheduled",
    published: "Published",
    withdrawn: "Withdrawn",
    discarded: "Discarded",
  },
};

export const KIND_WORDS: WordTable<KindWords> = { ja: JAPANESE, en: ENGLISH };
