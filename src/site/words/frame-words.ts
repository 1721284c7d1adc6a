// Frame words: what stands around every page and between its lists, in Japanese and in English.

import type { Language } from "../site-config.ts";

export type FrameWords = {
  readonly skip: string;
  readonly home: string;
  readonly sections: string;
  readonly search: string;
  /** Names offered while somebody types. */
  readonly suggestions: string;
  readonly latest: string;
  readonly leading: string;
  readonly features: string;
  readonly more: string;
  readonly older: string;
  readonly newest: string;
  readonly previous: string;
  readonly next: string;
  readonly neighbours: string;
  readonly breadcrumb: string;
  readonly ledger: string;
  readonly counting: string;
  readonly about: string;
  readonly contact: string;
  readonly howWeCorrect: string;
  readonly reuse: string;
  readonly otherLanguage: string;
  readonly footer: string;
};

const JAPANESE: FrameWords = {
  skip: "本文へ",
  home: "ホーム",
  sections: "分野",
  search: "検索",
  suggestions: "検索の候補",
  latest: "最新の知らせ",
  leading: "主な知らせ",
  features: "特集・解説",
  more: "一覧",
  older: "これより前の記事",
  newest: "最新の記事へ",
  previous: "前の記事",
  next: "次の記事",
  neighbours: "前後の記事",
  breadcrumb: "現在の場所",
  ledger: "台帳",
  counting: "読者数の数え方",
  about: "このサイトについて",
  contact: "お問い合わせ",
  howWeCorrect: "訂正の方針",
  reuse: "転載と利用の条件",
  otherLanguage: "English",
  footer: "発表文は原文のまま、編集部の言葉とは区別して掲載しています。",
};

const ENGLISH: FrameWords = {
  skip: "Skip to content",
  home: "Home",
  sections: "Sections",
  search: "Search",
  suggestions: "Suggestions",
  latest: "Latest",
  leading: "Leading stories",
  features: "Features and explainers",
  more: "All",
  older: "Older articles",
  newest: "Newest articles",
  previous: "Previous",
  next: "Next",
  neighbours: "Previous and next article",
  breadcrumb: "You are here",
  ledger: "Ledger",
  counting: "How readers are counted",
  about: "About this site",
  contact: "Contact",
  howWeCorrect: "How we correct",
  reuse: "Terms of reuse",
  otherLanguage: "日本語",
  footer:
    "Official texts appear word for word, told apart from the desk’s own words. Articles stay in the language of the announcement.",
};

export const FRAME_WORDS: Readonly<Record<Language, FrameWords>> = { ja: JAPANESE, en: ENGLISH };
