// Inbox words: every label of the inbox, in Japanese and in English.

import type { WordTable } from "./language.ts";

export type InboxWords = {
  readonly title: string;
  readonly open: string;
  readonly all: string;
  readonly states: string;
  readonly filters: string;
  readonly search: string;
  readonly issuer: string;
  readonly anyIssuer: string;
  readonly kind: string;
  readonly anyKind: string;
  readonly section: string;
  readonly anySection: string;
  readonly mine: string;
  readonly warned: string;
  readonly clear: string;
  readonly list: string;
  readonly empty: string;
  readonly emptyFiltered: string;
  readonly more: string;
  readonly loading: string;
  readonly end: string;
  readonly failed: string;
  readonly again: string;
  readonly arrived: (count: number) => string;
  readonly showArrived: string;
  readonly news: (count: number) => string;
  readonly allSeen: string;
  readonly held: (count: number, urgent: number) => string;
  readonly seeHeld: string;
  readonly isNew: string;
  readonly announced: string;
  readonly received: string;
  readonly warnings: (count: number) => string;
  readonly urgent: string;
  readonly nobody: string;
  readonly opened: (names: string) => string;
  readonly choose: string;
  readonly chosen: (count: number) => string;
  readonly acts: string;
  readonly submit: string;
  readonly approve: string;
  readonly publish: string;
  readonly take: string;
  readonly assign: string;
  readonly setSection: string;
  readonly prioritise: string;
  readonly discard: string;
  readonly takeBack: string;
  readonly chooseNone: string;
  readonly publishTitle: (count: number) => string;
  readonly publishNow: string;
  readonly cancel: string;
  readonly changed: string;
  readonly withWarnings: (count: number) => string;
  readonly revised: string;
  readonly noLead: string;
  readonly done: Readonly<Record<ActName, (count: number) => string>>;
  readonly undone: string;
  readonly notDone: (count: number) => string;
  readonly problems: Readonly<Record<"conflict" | "refused" | "forbidden" | "missing" | "other", string>>;
  readonly offline: string;
  readonly see: string;
  readonly keys: Readonly<
    Record<
      | "next"
      | "previous"
      | "open"
      | "edit"
      | "publish"
      | "choose"
      | "range"
      | "chooseAll"
      | "chooseNone"
      | "submit"
      | "approve"
      | "take"
      | "prioritise"
      | "discard"
      | "search"
      | "arrived"
      | "nextNew"
      | "allSeen",
      string
    >
  >;
};

export type ActName =
  | "submit"
  | "approve"
  | "publish"
  | "section"
  | "assign"
  | "prioritise"
  | "discard"
  | "take-back";

const JAPANESE: InboxWords = {
  title: "受信箱",
  open: "未処理",
  all: "すべて",
  states: "状態",
  filters: "絞り込み",
  search: "見出し・リード・発表者・番号",
  issuer: "発表者",
  anyIssuer: "発表者:すべて",
  kind: "種類",
  anyKind: "種類:すべて",
  section: "分野",
  anySection: "分野:すべて",
  mine: "自分の担当",
  warned: "注意あり",
  clear: "絞り込みを解除",
  list: "記事の一覧",
  empty: "未処理の記事はありません。新しい発表が届くと、ここに現れます。",
  emptyFiltered: "この条件に合う記事はありません。",
  more: "さらに古いものを表示",
  loading: "読み込んでいます",
  end: "これで全部です",
  failed: "一覧を読み込めません。",
  again: "もう一度読み込む",
  arrived: (count) => `新しく${count}件届きました`,
  showArrived: "表示する",
  news: (count) => `前回から${count}件`,
  allSeen: "確認済みにする",
  held: (count, urgent) =>
    `規則により、${count}件の発表を下書きせずに保管しています${urgent > 0 ? `(うち優先${urgent}件)` : ""}。`,
  seeHeld: "保管中の発表を見る",
  isNew: "新着",
  announced: "発表",
  received: "受信",
  warnings: (count) => `注意${count}件`,
  urgent: "優先",
  nobody: "担当なし",
  opened: (names) => `${names}が開いています`,
  choose: "選ぶ",
  chosen: (count) => `${count}件を選択中`,
  acts: "選んだ記事に",
  submit: "確認に出す",
  approve: "承認",
  publish: "公開",
  take: "自分が担当",
  assign: "担当を決める",
  setSection: "分野を変える",
  prioritise: "優先",
  discard: "不採用",
  takeBack: "戻す",
  chooseNone: "選択を解除",
  publishTitle: (count) => (count === 1 ? "この記事を公開しますか" : `${count}件の記事を公開しますか`),
  publishNow: "公開する",
  cancel: "やめる",
  changed: "開いている間に変更されました。いまの内容は次のとおりです。",
  withWarnings: (count) => `注意が${count}件あります。`,
  revised: "発表の変更",
  noLead: "(リードなし)",
  done: {
    submit: (count) => `${count}件を確認に出しました。`,
    approve: (count) => `${count}件を承認しました。`,
    publish: (count) => `${count}件を公開しました。`,
    section: (count) => `${count}件の分野を変えました。`,
    assign: (count) => `${count}件の担当を変えました。`,
    prioritise: (count) => `${count}件の優先を変えました。`,
    discard: (count) => `${count}件を不採用にしました。`,
    "take-back": (count) => `${count}件を下書きに戻しました。`,
  },
  undone: "元に戻す",
  notDone: (count) => `次の${count}件は、そのままです。`,
  problems: {
    conflict: "ほかの人が先に変更しました。いまの状態は一覧のとおりです。",
    refused: "決まりにより、できません。",
    forbidden: "この操作の権限がありません。",
    missing: "この記事はありません。",
    other: "できませんでした。もう一度お試しください。",
  },
  offline: "サーバーに届きませんでした。済んだかどうかは、つながったあと一覧でお確かめください。",
  see: "公開ページを見る",
  keys: {
    next: "次の記事",
    previous: "前の記事",
    open: "開く",
    edit: "開いて書く",
    publish: "公開する(確かめてから)",
    choose: "選ぶ・外す",
    range: "ここまでまとめて選ぶ",
    chooseAll: "すべて選ぶ・外す",
    chooseNone: "選択を解除",
    submit: "確認に出す",
    approve: "承認する",
    take: "自分が担当する",
    prioritise: "優先にする・やめる",
    discard: "不採用にする",
    search: "検索欄へ",
    arrived: "届いたものを表示",
    nextNew: "次の新着へ",
    allSeen: "すべて確認済みにする",
  },
};

const articles = (count: number): string => (count === 1 ? "1 article" : `${count} articles`);

const ENGLISH: InboxWords = {
  title: "Inbox",
  open: "To do",
  all: "All",
  states: "State",
  filters: "Filters",
  search: "Headline, lead, issuer, number",
  issuer: "Issuer",
  anyIssuer: "Any issuer",
  kind: "Kind",
  anyKind: "Any kind",
  section: "Section",
  anySection: "Any section",
  mine: "Mine",
  warned: "With warnings",
  clear: "Clear filters",
  list: "Articles",
  empty: "There is nothing to do. New announcements appear here as they come.",
  emptyFiltered: "No article matches.",
  more: "Show older ones",
  loading: "Loading",
  end: "That is all",
  failed: "The list cannot be loaded.",
  again: "Load it again",
  arrived: (count) => (count === 1 ? "1 has arrived" : `${count} have arrived`),
  showArrived: "Show",
  news: (count) => `${count} since last time`,
  allSeen: "Mark as seen",
  held: (count, urgent) =>
    `${count === 1 ? "1 announcement is" : `${count} announcements are`} held by rules without a draft${urgent > 0 ? `, ${urgent} of them urgent` : ""}.`,
  seeHeld: "See what is held",
  isNew: "new",
  announced: "announced",
  received: "received",
  warnings: (count) => (count === 1 ? "1 warning" : `${count} warnings`),
  urgent: "Urgent",
  nobody: "Nobody’s",
  opened: (names) => `Open: ${names}`,
  choose: "Select",
  chosen: (count) => `${count} selected`,
  acts: "With those selected",
  submit: "Submit",
  approve: "Approve",
  publish: "Publish",
  take: "Take on",
  assign: "Assign to",
  setSection: "Set section",
  prioritise: "Urgent",
  discard: "Discard",
  takeBack: "Take back",
  chooseNone: "Select none",
  publishTitle: (count) => (count === 1 ? "Publish this article?" : `Publish ${count} articles?`),
  publishNow: "Publish",
  cancel: "Cancel",
  changed: "It was changed while this was open. Now it reads:",
  withWarnings: (count) => (count === 1 ? "There is 1 warning." : `There are ${count} warnings.`),
  revised: "text changed",
  noLead: "(no lead)",
  done: {
    submit: (count) => `${articles(count)} submitted.`,
    approve: (count) => `${articles(count)} approved.`,
    publish: (count) => `${articles(count)} published.`,
    section: (count) => `${articles(count)} filed anew.`,
    assign: (count) => `${articles(count)} assigned.`,
    prioritise: (count) => `Urgency of ${articles(count)} changed.`,
    discard: (count) => `${articles(count)} discarded.`,
    "take-back": (count) => `${articles(count)} taken back.`,
  },
  undone: "Undo",
  notDone: (count) => (count === 1 ? "This one is as it was:" : `These ${count} are as they were:`),
  problems: {
    conflict: "Somebody else changed it first. The list shows it as it is now.",
    refused: "A rule forbids it.",
    forbidden: "You do not have the right to do this.",
    missing: "There is no such article.",
    other: "It could not be done. Please try again.",
  },
  offline: "The server could not be reached. Once it can, the list shows whether it was done.",
  see: "See the page",
  keys: {
    next: "Next article",
    previous: "Previous article",
    open: "Open",
    edit: "Open and write",
    publish: "Publish (asks first)",
    choose: "Select or not",
    range: "Select up to here",
    chooseAll: "Select all or none",
    chooseNone: "Select none",
    submit: "Submit",
    approve: "Approve",
    take: "Take on",
    prioritise: "Urgent or not",
    discard: "Discard",
    search: "To the search field",
    arrived: "Show what has arrived",
    nextNew: "To the next new one",
    allSeen: "Mark all as seen",
  },
};

export const INBOX_WORDS: WordTable<InboxWords> = { ja: JAPANESE, en: ENGLISH };
