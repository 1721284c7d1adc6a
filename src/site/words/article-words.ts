// Article words: what the article page says beside the article, in Japanese and in English.

import type { Correction } from "../../terms/article.ts";
import type { Language } from "../site-config.ts";

export type ArticleWords = {
  /** `rate`: characters a minute of an article in Japanese, words of one in English; stated beside the estimate. */
  readonly readingTime: (minutes: number, rate: number, written: Language) => string;
  readonly corrections: string;
  readonly correctionKinds: Readonly<Record<Correction["kind"], string>>;
  /** Stands beside the lead where an issuer's words follow it. */
  readonly deskVoice: string;
  readonly aids: string;
  readonly readings: string;
  readonly readingsNote: string;
  readonly verticalNote: string;
  readonly vertical: string;
  /** The name of the text's frame while it scrolls sideways. */
  readonly verticalFrame: string;
  readonly share: string;
  readonly shareByMail: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly keys: string;
  readonly wholeSeries: (parts: number) => string;
  readonly credit: string;
  readonly licence: string;
};

const JAPANESE: ArticleWords = {
  readingTime: (minutes, rate, written) =>
    `約${minutes}分で読めます(1分${rate}${written === "ja" ? "字" : "語"})`,
  corrections: "訂正と補足",
  correctionKinds: { correction: "訂正", clarification: "補足" },
  deskVoice: "編集部のまとめ",
  aids: "読みやすくする",
  readings: "ふりがな",
  readingsNote: "ふりがなは編集部が補ったもので、公表文にはありません。",
  verticalNote: "右から左へ読みます。続きは枠の中を左へ送ってください。",
  vertical: "縦書き",
  verticalFrame: "縦書きの本文",
  share: "この記事を伝える",
  shareByMail: "メール",
  copyLink: "リンクをコピー",
  copied: "コピーしました",
  notCopied: "コピーできません",
  keys: "キーボードの ← と → でも移れます。",
  wholeSeries: (parts) => `全${parts}回を見る`,
  credit: "出典の表示",
  licence: "利用条件",
};

const ENGLISH: ArticleWords = {
  readingTime: (minutes, rate, written) =>
    `about ${minutes} min to read (${rate} ${written === "ja" ? "characters" : "words"} a minute)`,
  corrections: "Corrections and clarifications",
  correctionKinds: { correction: "Correction", clarification: "Clarification" },
  deskVoice: "The desk’s summary",
  aids: "Reading aids",
  readings: "Furigana",
  readingsNote: "Readings over the words are the desk’s; the official text does not have them.",
  verticalNote: "Lines run from right to left: scroll the frame to the left for the rest.",
  vertical: "Vertical text",
  verticalFrame: "Text in vertical lines",
  share: "Share this article",
  shareByMail: "Mail",
  copyLink: "Copy link",
  copied: "Copied",
  notCopied: "Cannot copy",
  keys: "The keys ← and → lead there, too.",
  wholeSeries: (parts) => `All ${parts} parts`,
  credit: "Credit",
  licence: "Terms of use",
};

export const ARTICLE_WORDS: Readonly<Record<Language, ArticleWords>> = { ja: JAPANESE, en: ENGLISH };
