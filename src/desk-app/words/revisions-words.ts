// Revisions words: the history of an article, its differences and the way back, in Japanese and in English.

import type { ArticleBlock } from "../../terms/article.ts";
import type { AuditAction } from "../../terms/desk/audit-entry.ts";
import type { FieldName } from "../../newsroom/workflow/difference/compare-articles.ts";
import type { WordTable } from "./language.ts";

export type RevisionsWords = {
  readonly title: (id: number) => string;
  readonly toArticle: string;
  readonly list: string;
  readonly loading: string;
  readonly failed: string;
  readonly older: string;
  readonly revision: (number: number) => string;
  readonly compared: (from: number, to: number) => string;
  readonly first: string;
  readonly same: string;
  readonly restore: string;
  readonly restoreTitle: (number: number) => string;
  readonly restoreText: string;
  readonly restorePublished: string;
  readonly restored: string;
  readonly cancel: string;
  readonly unknown: string;
  readonly actions: Readonly<Partial<Record<AuditAction, string>>>;
  readonly headline: string;
  readonly lead: string;
  readonly body: string;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly none: string;
  readonly blocks: Readonly<Record<ArticleBlock["kind"], string>>;
  readonly unchanged: (count: number) => string;
  readonly added: string;
  readonly removed: string;
  readonly moved: string;
  readonly changed: string;
  readonly onlyMarks: string;
  readonly leftOut: (count: number, reason: string) => string;
  readonly broughtBack: (count: number) => string;
  readonly reason: string;
  readonly notice: string;
  readonly keys: { readonly next: string; readonly previous: string };
};

const JAPANESE: RevisionsWords = {
  title: (id) => `記事${id}の改訂の履歴`,
  toArticle: "記事に戻る",
  list: "版の一覧",
  loading: "読み込み中",
  failed: "履歴を読み込めません。",
  older: "さらに前の版",
  revision: (number) => `第${number}版`,
  compared: (from, to) => `第${from}版から第${to}版への変更`,
  first: "最初の版です。",
  same: "文面の変更はありません。",
  restore: "この版に戻す",
  restoreTitle: (number) => `第${number}版に戻す`,
  restoreText: "この版の言葉が次の版になります。今の版も、書きかけの変更も、履歴に残ります。",
  restorePublished: "公開中の記事です。読者に見える内容がすぐに変わります。",
  restored: "戻しました。",
  cancel: "やめる",
  unknown: "(記録なし)",
  actions: {
    "announcement.received": "受信",
    "article.created": "作成",
    "article.edited": "編集",
    "article.submitted": "確認に出す",
    "article.returned": "差し戻し",
    "article.approved": "承認",
    "article.scheduled": "予約",
    "article.unscheduled": "予約の取り消し",
    "article.published": "公開",
    "article.revised": "更新",
    "article.withdrawn": "取り下げ",
    "article.corrected": "訂正・補足",
    "article.embargoed": "解禁の設定",
    "article.embargo-lifted": "解禁の解除",
    "article.restored": "前の版に戻す",
  },
  headline: "見出し",
  lead: "リード",
  body: "本文",
  fields: {
    kind: "種類",
    section: "分野",
    language: "言語",
    series: "連載",
    topics: "テーマ",
    authors: "筆者",
  },
  none: "なし",
  blocks: {
    official: "発表の原文",
    omission: "省略",
    closing: "結び",
    heading: "小見出し",
    paragraph: "段落",
    list: "箇条書き",
    table: "表",
    quote: "引用",
    picture: "写真",
  },
  unchanged: (count) => `変更なし ${count}か所`,
  added: "追加",
  removed: "削除",
  moved: "移動",
  changed: "変更",
  onlyMarks: "書式だけの変更",
  leftOut: (count, reason) => `発表の原文${count}か所を省略(${reason})`,
  broughtBack: (count) => `省略していた原文${count}か所を再び掲載`,
  reason: "省略の理由を変更",
  notice: "読者への告知",
  keys: { next: "前の版へ", previous: "新しい版へ" },
};

const ENGLISH: RevisionsWords = {
  title: (id) => `Revisions of article ${id}`,
  toArticle: "Back to the article",
  list: "Revisions",
  loading: "Loading",
  failed: "The history cannot be loaded.",
  older: "Older revisions",
  revision: (number) => `Revision ${number}`,
  compared: (from, to) => `From revision ${from} to revision ${to}`,
  first: "This is the first one.",
  same: "No word was changed.",
  restore: "Restore this one",
  restoreTitle: (number) => `Restore revision ${number}`,
  restoreText:
    "Its words become the next revision. The one there is now, and what is being typed, stay in the history.",
  restorePublished: "The article is published: what readers see changes at once.",
  restored: "Restored.",
  cancel: "Cancel",
  unknown: "(not recorded)",
  actions: {
    "announcement.received": "received",
    "article.created": "created",
    "article.edited": "edited",
    "article.submitted": "submitted",
    "article.returned": "returned",
    "article.approved": "approved",
    "article.scheduled": "scheduled",
    "article.unscheduled": "taken off the schedule",
    "article.published": "published",
    "article.revised": "updated",
    "article.withdrawn": "withdrawn",
    "article.corrected": "corrected",
    "article.embargoed": "embargo set",
    "article.embargo-lifted": "embargo lifted",
    "article.restored": "restored",
  },
  headline: "Headline",
  lead: "Lead",
  body: "Body",
  fields: {
    kind: "Kind",
    section: "Section",
    language: "Language",
    series: "Series",
    topics: "Topics",
    authors: "Authors",
  },
  none: "none",
  blocks: {
    official: "official text",
    omission: "omission",
    closing: "closing",
    heading: "heading",
    paragraph: "paragraph",
    list: "list",
    table: "table",
    quote: "quote",
    picture: "picture",
  },
  unchanged: (count) => (count === 1 ? "1 block unchanged" : `${count} blocks unchanged`),
  added: "Added",
  removed: "Removed",
  moved: "Moved",
  changed: "Changed",
  onlyMarks: "Only how it is set",
  leftOut: (count, reason) =>
    `${count === 1 ? "1 block" : `${count} blocks`} of the official text left out (${reason})`,
  broughtBack: (count) => `${count === 1 ? "1 block" : `${count} blocks`} of the official text shown again`,
  reason: "Reason of the omission changed",
  notice: "Notice to readers",
  keys: { next: "Older revision", previous: "Newer revision" },
};

export const REVISIONS_WORDS: WordTable<RevisionsWords> = { ja: JAPANESE, en: ENGLISH };
