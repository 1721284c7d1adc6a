// Feed words: what feeds and other documents for machines say in words, in Japanese and English.

import type { Language } from "../site-config.ts";

type FeedWords = {
  readonly tooLong: string;
};

export const FEED_WORDS: Readonly<Record<Language, FeedWords>> = {
  ja: {
    tooLong: "長い記事のため、フィードには冒頭だけを載せています。全文:",
  },
  en: {
    tooLong: "This article is long: the feed holds its beginning only. The whole:",
  },
};
