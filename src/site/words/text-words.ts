// Text words: what names an article, its official text and its source, in Japanese and in English.

import type { Day } from "../../japanese/calendar.ts";
import type { ArticleKind } from "../../terms/article.ts";
import type { Language } from "../site-config.ts";

export type TextWords = {
  readonly kinds: Readonly<Record<ArticleKind, string>>;
  readonly updated: string;
  /** Before names of who wrote it. */
  readonly by: string;
  readonly officialLabel: string;
  readonly officialNote: string;
  readonly readOfficial: string;
  readonly toSource: string;
  readonly omission: string;
  readonly table: string;
  readonly sourceTitle: string;
  readonly issuer: string;
  readonly address: string;
  readonly hash: string;
  readonly hashNote: string;
  readonly announced: string;
  readonly received: string;
  readonly series: string;
  /** A day in both calendars. */
  readonly writeDay: (
    day: Day,
    era: { readonly era: string; readonly eraYear: number } | undefined,
  ) => string;
};

const MONTHS: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const ERAS_IN_ENGLISH: Readonly<Record<string, string>> = {
  令和: "Reiwa",
  平成: "Heisei",
  昭和: "Showa",
  大正: "Taisho",
  明治: "Meiji",
};

const JAPANESE: TextWords = {
  kinds: { announcement: "発表", feature: "特集", explainer: "解説", notice: "お知らせ" },
  updated: "更新",
  by: "筆者",
  officialLabel: "公表文",
  officialNote: "以下は発表者の言葉です。原文のまま掲載しています。",
  readOfficial: "公表文を読む",
  toSource: "出典と検証値",
  omission: "略",
  table: "表",
  sourceTitle: "出典",
  issuer: "発表",
  address: "所在",
  hash: "SHA-256",
  hashNote: "受け取った原本のバイト列から計算した値です。",
  announced: "発表日時",
  received: "受領日時",
  series: "連載",
  writeDay: ({ year, month, day }, era) =>
    `${year}年${month}月${day}日${era ? `(${era.era}${era.eraYear === 1 ? "元" : era.eraYear}年)` : ""}`,
};

const ENGLISH: TextWords = {
  kinds: { announcement: "Announcement", feature: "Feature", explainer: "Explainer", notice: "Notice" },
  updated: "Updated",
  by: "By",
  officialLabel: "Official text",
  officialNote: "What follows are the issuer’s own words, word for word.",
  readOfficial: "Read the official text",
  toSource: "Source and hash",
  omission: "omitted",
  table: "Table",
  sourceTitle: "Source",
  issuer: "Issuer",
  address: "Address",
  hash: "SHA-256",
  hashNote: "Computed from the bytes of the document as received.",
  announced: "Announced",
  received: "Received",
  series: "Series",
  writeDay: ({ year, month, day }, era) =>
    `${day} ${MONTHS[month - 1]} ${year}${era ? ` (${ERAS_IN_ENGLISH[era.era] ?? era.era} ${era.eraYear})` : ""}`,
};

export const TEXT_WORDS: Readonly<Record<Language, TextWords>> = { ja: JAPANESE, en: ENGLISH };
