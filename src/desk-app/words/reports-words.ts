// Reports words: the screen of what readers reported, in Japanese and in English.

import type { WordTable } from "./language.ts";

export type ReportsWords = {
  readonly title: string;
  readonly note: string;
  readonly which: Readonly<Record<"open" | "all", string>>;
  readonly report: (id: number) => string;
  readonly ofNone: string;
  readonly ofArticle: (id: number) => string;
  readonly atDesk: string;
  readonly close: string;
  readonly open: string;
  readonly closed: (at: string, by: string) => string;
  readonly toldClosed: (id: number) => string;
  readonly toldOpened: (id: number) => string;
  readonly none: Readonly<Record<"open" | "all", string>>;
  readonly more: string;
  readonly next: string;
  readonly previous: string;
};

const JAPANESE: ReportsWords = {
  title: "読者からの指摘",
  note: "新しい順です。誰が送ったかは残していません。済みにした人と時刻は記録に残ります。",
  which: { open: "済んでいないもの", all: "すべて" },
  report: (id) => `指摘${id}`,
  ofNone: "記事によらない連絡",
  ofArticle: (id) => `記事${id}`,
  atDesk: "デスクで開く",
  close: "済みにする",
  open: "もう一度開く",
  closed: (at, by) => `${at} ${by}が済みに`,
  toldClosed: (id) => `指摘${id}を済みにしました。`,
  toldOpened: (id) => `指摘${id}をもう一度開きました。`,
  none: { open: "済んでいない指摘はありません。", all: "指摘はまだありません。" },
  more: "これより前の指摘",
  next: "次の指摘",
  previous: "前の指摘",
};

const ENGLISH: ReportsWords = {
  title: "What readers report",
  note: "Newest first. Who sent it is not kept. Who closes one, and when, stands in the log.",
  which: { open: "Open", all: "All" },
  report: (id) => `Report ${id}`,
  ofNone: "About no article",
  ofArticle: (id) => `Article ${id}`,
  atDesk: "Open at the desk",
  close: "Close",
  open: "Open again",
  closed: (at, by) => `Closed ${at} by ${by}`,
  toldClosed: (id) => `Report ${id} is closed.`,
  toldOpened: (id) => `Report ${id} is open again.`,
  none: { open: "There is no open report.", all: "There are no reports yet." },
  more: "Older reports",
  next: "Next report",
  previous: "Previous report",
};

export const REPORTS_WORDS: WordTable<ReportsWords> = { ja: JAPANESE, en: ENGLISH };
