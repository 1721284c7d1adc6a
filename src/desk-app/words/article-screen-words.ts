// Article screen words: the names of its panes and views, in Japanese and in English.

import type { WordTable } from "./language.ts";

export type ArticleScreenWords = {
  readonly article: string;
  readonly views: string;
  readonly panes: string;
  readonly source: string;
  readonly editor: string;
  readonly proof: string;
  readonly fields: string;
  readonly revisions: string;
  readonly preview: string;
};

const JAPANESE: ArticleScreenWords = {
  article: "記事",
  views: "この記事の画面",
  panes: "表示する欄",
  source: "原文と事実",
  editor: "記事",
  proof: "確認と校正",
  fields: "分野など",
  revisions: "改訂の履歴",
  preview: "プレビュー",
};

const ENGLISH: ArticleScreenWords = {
  article: "Article",
  views: "Screens of this article",
  panes: "Part shown",
  source: "Source",
  editor: "Article",
  proof: "Proof",
  fields: "Filing",
  revisions: "Revisions",
  preview: "Preview",
};

export const ARTICLE_SCREEN_WORDS: WordTable<ArticleScreenWords> = { ja: JAPANESE, en: ENGLISH };
