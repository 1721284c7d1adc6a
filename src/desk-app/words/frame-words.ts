// Frame words: what stands around every screen, in Japanese and in English.

import type { WordTable } from "./language.ts";

export type FrameWords = {
  readonly desk: string;
  readonly skip: string;
  readonly nav: string;
  readonly inbox: string;
  readonly taking: string;
  readonly pictures: string;
  readonly ledger: string;
  readonly sources: string;
  readonly rules: string;
  readonly readers: string;
  readonly reports: string;
  readonly audit: string;
  readonly people: string;
  readonly connections: string;
  readonly account: string;
  readonly site: string;
  readonly otherLanguage: string;
  readonly keys: string;
  readonly keysTitle: string;
  readonly keysNote: string;
  readonly keysEverywhere: string;
  readonly close: string;
  readonly more: string;
  readonly offline: string;
  readonly signedOut: string;
  readonly signInAgain: string;
  readonly checkAgain: string;
  readonly missingTitle: string;
  readonly missingText: string;
  readonly noArticleTitle: (id: number) => string;
  readonly noArticleText: string;
  readonly toInbox: string;
  readonly brokenTitle: string;
  readonly brokenText: string;
  readonly tryAgain: string;
  readonly dismiss: string;
  readonly loading: string;
  readonly article: string;
  readonly revisions: string;
  readonly preview: string;
  readonly backToArticle: string;
  readonly signIn: string;
  readonly welcome: string;
};

const JAPANESE: FrameWords = {
  desk: "デスク",
  skip: "本文へ",
  nav: "デスクの画面",
  inbox: "受信箱",
  taking: "新規",
  pictures: "写真",
  ledger: "台帳",
  sources: "情報源",
  rules: "規則",
  readers: "読者",
  reports: "指摘",
  audit: "記録",
  people: "担当者",
  connections: "連携",
  account: "アカウント",
  site: "公開のサイト",
  otherLanguage: "English",
  keys: "キー操作",
  keysTitle: "キー操作の一覧",
  keysNote: "入力欄の中と、文字の変換中には働きません。",
  keysEverywhere: "どの画面でも",
  close: "閉じる",
  more: "その他の画面",
  offline: "サーバーとつながっていません。書いたものは、つながり次第送ります。この画面を閉じないでください。",
  signedOut: "サインインの期限が切れました。この画面はそのままにして、別のタブでサインインしてください。",
  signInAgain: "サインイン(別のタブ)",
  checkAgain: "サインインした",
  missingTitle: "そのような画面はありません",
  missingText: "アドレスか、記事の番号をお確かめください。",
  noArticleTitle: (id) => `記事${id}はありません`,
  noArticleText: "番号をお確かめください。記事は削除されないため、この番号の記事が作られたことはありません。",
  toInbox: "受信箱へ",
  brokenTitle: "この部分を表示できません",
  brokenText: "こちらの不具合です。保存されたものは失われていません。ほかの部分はそのまま使えます。",
  tryAgain: "もう一度表示する",
  dismiss: "閉じる",
  loading: "読み込んでいます",
  article: "記事",
  revisions: "改訂の履歴",
  preview: "プレビュー",
  backToArticle: "記事に戻る",
  signIn: "サインイン",
  welcome: "ようこそ",
};

const ENGLISH: FrameWords = {
  desk: "Desk",
  skip: "Skip to content",
  nav: "Screens of the desk",
  inbox: "Inbox",
  taking: "New",
  pictures: "Pictures",
  ledger: "Ledger",
  sources: "Sources",
  rules: "Rules",
  readers: "Readers",
  reports: "Reports",
  audit: "Log",
  people: "People",
  connections: "Connections",
  account: "Account",
  site: "Public site",
  otherLanguage: "日本語",
  keys: "Keys",
  keysTitle: "Keys",
  keysNote: "None of them works while you type in a field or an input method converts.",
  keysEverywhere: "On every screen",
  close: "Close",
  more: "More screens",
  offline:
    "There is no connection to the server. What you write is sent as soon as there is. Please leave this page open.",
  signedOut: "Your session has ended. Leave this page as it is and sign in again in another tab.",
  signInAgain: "Sign in (another tab)",
  checkAgain: "I have signed in",
  missingTitle: "There is no such screen",
  missingText: "Please check the address, or the article’s number.",
  noArticleTitle: (id) => `There is no article ${id}`,
  noArticleText: "Please check the number. Articles are never deleted: there has been none of this number.",
  toInbox: "To the inbox",
  brokenTitle: "This part cannot be shown",
  brokenText: "The fault is ours. What was saved is not lost, and the other parts go on working.",
  tryAgain: "Show it again",
  dismiss: "Dismiss",
  loading: "Loading",
  article: "Article",
  revisions: "Revisions",
  preview: "Preview",
  backToArticle: "Back to the article",
  signIn: "Sign in",
  welcome: "Welcome",
};

export const FRAME_WORDS: WordTable<FrameWords> = { ja: JAPANESE, en: ENGLISH };
