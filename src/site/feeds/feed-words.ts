// Feed words: what feeds and other documents for machines say in words, in Japanese and English.

import type { Correction } from "../../terms/article.ts";
import type { Language } from "../site-config.ts";

type FeedWords = {
  readonly corrections: Readonly<Record<Correction["kind"], string>>;
  readonly tooLong: string;
};

export const FEED_WORDS: Readonly<Record<Language, FeedWords>> = {
  ja: {
    corrections: { correction: "訂正", clarification: "補足" },
    tooLong: "長い記事のため、フィードには冒頭だけを載せています。全文:",
  },
  en: {
    corrections: { correction: "Correction", clarification: "Clarification" },
    tooLong: "This article is long: the feed holds its beginning only. The whole:",
  },
};
