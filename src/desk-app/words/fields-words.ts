// Fields words: what the form of an article's fields says.

import type { WordTable } from "./language.ts";

export type FieldsWords = {
  readonly fieldNames: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly languages: Readonly<Record<string, string>>;
  readonly namesHelp: string;
  readonly seriesName: string;
  readonly seriesPart: string;
  readonly seriesOrder: string;
  readonly waiting: string;
  readonly saved: string;
  readonly saving: string;
  readonly offline: string;
  readonly refused: (why: string) => string;
  readonly conflict: (field: string) => string;
  readonly yours: string;
  readonly theirs: string;
  readonly keepMine: string;
  readonly keepTheirs: string;
};

const JAPANESE: FieldsWords = {
  fieldNames: {
    section: "分野",
    kind: "種類",
    language: "記事の言語",
    topics: "テーマ",
    authors: "筆者",
    series: "連載",
  },
  kinds: { announcement: "発表", feature: "特集", explainer: "ニュース解説", notice: "お知らせ" },
  languages: { ja: "日本語", en: "英語" },
  namesHelp: "いくつかあるときは「、」で区切ります。",
  seriesName: "連載の名前",
  seriesPart: "この回の呼び名(前編、第3回など)",
  seriesOrder: "並び順",
  waiting: "記事の読み込みを待っています",
  saved: "保存しました",
  saving: "保存しています",
  offline: "サーバーとつながっていないため、保存できませんでした。つながったら、もう一度入れてください。",
  refused: (why) => `保存できませんでした: ${why}`,
  conflict: (field) => `「${field}」は、ほかの人が先に変えました。`,
  yours: "あなたの値",
  theirs: "いまの値",
  keepMine: "自分の値にする",
  keepTheirs: "いまの値のまま",
};

const ENGLISH: FieldsWords = {
  fieldNames: {
    section: "Section",
    kind: "Kind",
    language: "Language of the article",
    topics: "Topics",
    authors: "Authors",
    series: "Series",
  },
  kinds: { announcement: "Announcement", feature: "Feature", explainer: "Explainer", notice: "Notice" },
  languages: { ja: "Japanese", en: "English" },
  namesHelp: "Several are parted by commas.",
  seriesName: "Name of the series",
  seriesPart: "What this part is called",
  seriesOrder: "Place in the order",
  waiting: "Waiting for the article",
  saved: "Saved",
  saving: "Saving",
  offline: "There is no connection, so it was not saved. Please enter it again when there is.",
  refused: (why) => `It was not saved: ${why}`,
  conflict: (field) => `Somebody else has changed “${field}” first.`,
  yours: "Yours",
  theirs: "Now",
  keepMine: "Use mine",
  keepTheirs: "Leave as it is",
};

export const FIELDS_WORDS: WordTable<FieldsWords> = { ja: JAPANESE, en: ENGLISH };
