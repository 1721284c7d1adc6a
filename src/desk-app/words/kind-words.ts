// Kind words: what forms of announcements, kinds and states of articles are called, in Japanese and in English.

import type { ArticleKind } from "../../terms/article.ts";
import type { EntryState } from "../../terms/desk/inbox-entry.ts";
import type { AnnouncementKind } from "../../terms/kind.ts";
import type { WordTable } from "./language.ts";

export type KindWords = {
  /** Of announcements, one of them. */
  readonly announcements: Readonly<Record<AnnouncementKind, string>>;
  readonly articles: Readonly<Record<ArticleKind, string>>;
  readonly states: Readonly<Record<EntryState, string>>;
};

const JAPANESE: KindWords = {
  announcements: {
    "joint-statement": "共同声明",
    "ministerial-meeting": "閣僚会談",
    "press-conference": "記者会見",
    "joint-press-conference": "共同記者会見",
    "personnel-order": "人事発令",
    "aircraft-sighting": "航空機の動向",
    "ship-sighting": "艦艇の動向",
    "scramble-statistics": "緊急発進の実施状況",
    contract: "契約",
    discipline: "懲戒処分",
    accident: "事故",
    "disaster-relief": "災害派遣",
    "operation-report": "活動報告",
    "cabinet-decision": "閣議決定",
    deployment: "部隊の派遣",
    "unit-exchange": "部隊間交流",
    "advance-notice": "予告",
    "minister-statement": "大臣談話",
    speech: "演説・スピーチ",
    "missile-launch": "ミサイル発射",
    "news-report": "報道",
    notice: "お知らせ",
  },
  articles: { announcement: "発表", feature: "特集", explainer: "解説", notice: "お知らせ" },
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
