// New article words: what it takes to begin a piece from nothing, in Japanese and in English.

import type { WordTable } from "./language.ts";

export type PieceKind = "feature" | "explainer" | "notice";

export type NewArticleWords = {
  readonly title: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<PieceKind, string>>;
  readonly headline: string;
  readonly headlineHelp: (label: string) => string;
  readonly section: string;
  readonly usualSection: (name: string) => string;
  readonly language: string;
  readonly languages: Readonly<Record<"ja" | "en", string>>;
  readonly series: string;
  readonly seriesName: string;
  readonly seriesHelp: string;
  readonly part: string;
  readonly partHelp: string;
  readonly order: string;
  readonly lastPart: (part: string) => string;
  readonly topics: string;
  readonly authors: string;
  readonly commas: string;
  readonly begin: string;
  readonly loading: string;
  readonly failed: string;
  readonly offline: string;
};

const JAPANESE: NewArticleWords = {
  title: "記事を一から書く",
  kind: "種類",
  kinds: { feature: "特集", explainer: "ニュース解説", notice: "お知らせ" },
  headline: "見出し",
  headlineHelp: (label) => (label === "" ? "後から直せます。" : `前に${label}が付きます。後から直せます。`),
  section: "分野",
  usualSection: (name) => `いつもの分野(${name})`,
  language: "言語",
  languages: { ja: "日本語", en: "英語" },
  series: "連載",
  seriesName: "連載の名前",
  seriesHelp: "連載でなければ空のままにします。",
  part: "回の名前",
  partHelp: "前編、第2回など。見出しの後に付きます。",
  order: "順番",
  lastPart: (part) => `前の回は「${part}」です。`,
  topics: "テーマ",
  authors: "筆者",
  commas: "複数は読点(、)で区切ります。",
  begin: "書き始める",
  loading: "読み込み中",
  failed: "設定を読み込めません。",
  offline: "サーバーにつながりません。入力した内容はこの画面に残っています。",
};

const ENGLISH: NewArticleWords = {
  title: "Write from nothing",
  kind: "Kind",
  kinds: { feature: "Feature", explainer: "Explainer", notice: "Notice" },
  headline: "Headline",
  headlineHelp: (label) =>
    label === "" ? "It can be changed later." : `${label} is put before it. It can be changed later.`,
  section: "Section",
  usualSection: (name) => `The usual one (${name})`,
  language: "Language",
  languages: { ja: "Japanese", en: "English" },
  series: "Series",
  seriesName: "Name of the series",
  seriesHelp: "Leave it empty where there is none.",
  part: "Name of the part",
  partHelp: "Such as Part 2: it follows the headline.",
  order: "Place",
  lastPart: (part) => `The last part is “${part}”.`,
  topics: "Topics",
  authors: "Authors",
  commas: "With commas between several.",
  begin: "Begin",
  loading: "Loading",
  failed: "The house's settings cannot be loaded.",
  offline: "The server cannot be reached. What you typed is still here.",
};

export const NEW_ARTICLE_WORDS: WordTable<NewArticleWords> = { ja: JAPANESE, en: ENGLISH };
