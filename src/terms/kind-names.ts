// Kind names: what forms of announcements and kinds of articles are called in Japanese, where one and many have one name.

import type { ArticleKind } from "./article.ts";
import type { AnnouncementKind } from "./kind.ts";

/** `notice` is one in both. */
export type NamedKind = AnnouncementKind | ArticleKind;

export const KINDS_IN_JAPANESE: Readonly<Record<NamedKind, string>> = {
  announcement: "発表",
  feature: "特集",
  explainer: "解説",
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
};
