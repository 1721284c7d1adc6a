// Desk words: every label of the desk's pages, in Japanese and in English.

import type { Language } from "../../site/site-config.ts";

export type DeskWords = {
  readonly skip: string;
  readonly desk: string;
  readonly title: string;
  readonly unit: string;
  readonly until: string;
  readonly counting: string;
  readonly inbox: string;
  readonly toInbox: string;
  readonly ledger: string;
  readonly sources: string;
  readonly rules: string;
  readonly readers: string;
  readonly site: string;
  readonly otherLanguage: string;
  readonly links: string;
  readonly contents: string;
  readonly lastMinutes: string;
  readonly published: string;
  readonly seeArticle: string;
  readonly allReaders: string;
  readonly everything: string;
  readonly table: string;
  readonly legend: string;
  readonly reports: string;
  readonly closedTitle: string;
  readonly closedText: string;
  readonly limitedTitle: string;
  readonly limitedText: string;
  readonly missingTitle: string;
  readonly missingText: string;
  readonly brokenTitle: string;
  readonly brokenText: string;
  readonly needsScript: string;
  readonly notBuilt: string;
};

const JAPANESE: DeskWords = {
  skip: "本文へ",
  desk: "デスク",
  title: "読者",
  unit: "読者の数はすべて読者・日です。一人の読者は、一つの記事につき一日に一度数えます。",
  until: "までの集計",
  counting: "読者数の数え方",
  inbox: "受信箱",
  toInbox: "受信箱へ",
  ledger: "台帳",
  sources: "情報源",
  rules: "規則",
  readers: "読者",
  site: "公開のサイト",
  otherLanguage: "English",
  links: "リンク",
  contents: "このページの図と表",
  lastMinutes: "30分",
  published: "公開",
  seeArticle: "公開の記事",
  allReaders: "すべての読者",
  everything: "すべての図",
  table: "表",
  legend: "凡例",
  reports: "読者からの指摘",
  closedTitle: "このページを開く権限がありません",
  closedText: "必要な方は、管理者に役割の変更を頼んでください。",
  limitedTitle: "しばらくお待ちください",
  limitedText: "短い間に多くの求めがありました。少し時間をおいて、もう一度お試しください。",
  missingTitle: "そのようなページはありません",
  missingText: "アドレスか、記事の番号をお確かめください。",
  brokenTitle: "ただいまページを作れません",
  brokenText: "こちらの不具合です。詳しくはサーバーの記録にあります。",
  needsScript:
    "デスクはブラウザーの中で動きます。JavaScript を有効にしてください。公開のサイトは無効のままで読めます。",
  notBuilt: "デスクの画面がまだ作られていません。サーバーを動かす人に、次の文を伝えてください。",
};

const ENGLISH: DeskWords = {
  skip: "Skip to content",
  desk: "Desk",
  title: "Readers",
  unit: "All numbers of readers are reader-days: a reader counts once per article and day.",
  until: "counted up to",
  counting: "How readers are counted",
  inbox: "Inbox",
  toInbox: "To the inbox",
  ledger: "Ledger",
  sources: "Sources",
  rules: "Rules",
  readers: "Readers",
  site: "Public site",
  otherLanguage: "日本語",
  links: "Links",
  contents: "Figures on this page",
  lastMinutes: "30 minutes",
  published: "Published",
  seeArticle: "The article",
  allReaders: "All readers",
  everything: "All figures",
  table: "table",
  legend: "Legend",
  reports: "What readers report",
  closedTitle: "Your role does not open this page",
  closedText: "If you need it, please ask an administrator to change your role.",
  limitedTitle: "Please wait a little",
  limitedText: "There were many requests in a short time. Please try again later.",
  missingTitle: "There is no such page",
  missingText: "Please check the address, or the article’s number.",
  brokenTitle: "This page cannot be made right now",
  brokenText: "The fault is ours. The server’s log has the details.",
  needsScript: "The desk runs in the browser: please allow JavaScript. The public site can be read without.",
  notBuilt: "The desk’s application has not been built yet. Please tell this to who runs the server:",
};

export const DESK_WORDS: Readonly<Record<Language, DeskWords>> = { ja: JAPANESE, en: ENGLISH };
