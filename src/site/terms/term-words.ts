// Term words: the labels of pages about people, topics, places, issuers, kinds and days, in Japanese and in English.

import { KINDS_IN_JAPANESE, type NamedKind } from "../../terms/kind-names.ts";
import type { TermKind } from "../../terms/term.ts";
import type { Language } from "../site-config.ts";

export type PageKind = NamedKind;

export type TermWords = {
  readonly sorts: Readonly<Record<TermKind, string>>;
  readonly kinds: Readonly<Record<PageKind, string>>;
  readonly date: string;
  /** What the quiet block under an article is called. */
  readonly about: string;
  readonly related: string;
  readonly shared: string;
  readonly articles: (count: number) => string;
  readonly description: (name: string, count: number) => string;
  readonly moreNames: (count: number) => string;
  readonly searchWithin: string;
  readonly feed: string;
  readonly namesakes: string;
  readonly careers: string;
  readonly archive: string;
  readonly year: (year: string) => string;
  readonly month: (year: string, month: number) => string;
  readonly day: (year: string, month: number, day: number) => string;
  readonly monthAlone: (month: number) => string;
  /** From Sunday on: for the eye, and for the ear. */
  readonly weekdays: readonly (readonly [short: string, whole: string])[];
  readonly earlier: string;
  readonly later: string;
};

const JAPANESE: TermWords = {
  sorts: { person: "人物", issuer: "発表者", topic: "テーマ", place: "国・地域", kind: "種類" },
  kinds: KINDS_IN_JAPANESE,
  date: "日付",
  about: "この記事について",
  related: "関連記事",
  shared: "共通",
  articles: (count) => `${count}本の記事`,
  description: (name, count) => `${name}についての記事${count}本を、新しい順に掲載しています。`,
  moreNames: (count) => `ほか${count}人`,
  searchWithin: "この人物の記事を検索",
  feed: "フィード",
  namesakes: "同姓同名",
  careers: "人事発令にみる経歴",
  archive: "日付で探す",
  year: (year) => `${year}年`,
  month: (year, month) => `${year}年${month}月`,
  day: (year, month, day) => `${year}年${month}月${day}日`,
  monthAlone: (month) => `${month}月`,
  weekdays: [..."日月火水木金土"].map((day) => [day, `${day}曜日`]),
  earlier: "前",
  later: "次",
};

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const monthName = (month: number): string => MONTHS[month - 1] ?? "";

const ENGLISH: TermWords = {
  sorts: { person: "Person", issuer: "Issuer", topic: "Topic", place: "Place", kind: "Kind" },
  kinds: {
    announcement: "Announcements",
    feature: "Features",
    explainer: "Explainers",
    "joint-statement": "Joint statements",
    "ministerial-meeting": "Ministerial meetings",
    "press-conference": "Press conferences",
    "joint-press-conference": "Joint press conferences",
    "personnel-order": "Personnel orders",
    "aircraft-sighting": "Aircraft sightings",
    "ship-sighting": "Ship sightings",
    "scramble-statistics": "Scramble statistics",
    contract: "Contracts",
    discipline: "Discipline",
    accident: "Accidents",
    "disaster-relief": "Disaster relief",
    "operation-report": "Operation reports",
    "cabinet-decision": "Cabinet decisions",
    deployment: "Deployments",
    "unit-exchange": "Exchanges between units",
    "advance-notice": "Advance notices",
    "minister-statement": "Ministers’ statements",
    speech: "Speeches",
    "missile-launch": "Missile launches",
    "news-report": "News reports",
    notice: "Notices",
  },
  date: "Date",
  about: "About this article",
  related: "Related articles",
  shared: "In common",
  articles: (count) => (count === 1 ? "1 article" : `${count} articles`),
  description: (name, count) =>
    `${count === 1 ? "1 article" : `${count} articles`} on ${name}, newest first.`,
  moreNames: (count) => `and ${count} more`,
  searchWithin: "Search these articles",
  feed: "Feed",
  namesakes: "Others of this name",
  careers: "Posts held, from personnel orders",
  archive: "Articles by date",
  year: (year) => year,
  month: (year, month) => `${monthName(month)} ${year}`,
  day: (year, month, day) => `${day} ${monthName(month)} ${year}`,
  monthAlone: monthName,
  weekdays: WEEKDAYS.map((day) => [day.slice(0, 3), day]),
  earlier: "Earlier",
  later: "Later",
};

export const TERM_WORDS: Readonly<Record<Language, TermWords>> = { ja: JAPANESE, en: ENGLISH };
