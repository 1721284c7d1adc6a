// Original words: an announcement as it was received, in Japanese and in English.

import type { WordTable } from "./language.ts";

export type OriginalWords = {
  readonly open: string;
  readonly title: string;
  readonly none: string;
  readonly page: string;
  readonly pageOf: (page: number, pages: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly safe: string;
  readonly drawn: string;
  readonly notDrawn: string;
  readonly download: string;
  readonly size: (bytes: string, charset: string) => string;
  readonly carrier: string;
  readonly downloadCarrier: string;
  readonly address: string;
  readonly broken: string;
};

const JAPANESE: OriginalWords = {
  open: "原本",
  title: "受け取ったままの原本",
  none: "この記事には、もとになった発表がありません。",
  page: "原本のページ",
  pageOf: (page, pages) => `${page} / ${pages} ページ`,
  previous: "前のページ",
  next: "次のページ",
  safe: "スクリプト、書式、フォームを外して表示しています。リンクは開かず、写真は読み込みません。",
  drawn:
    "PDF をサーバーで画像にしたものです。フォントの入っていない PDF では、字形が違ったり□になったりします。",
  notDrawn: "このページは表示できません。原本を保存してご覧ください。",
  download: "原本を保存",
  size: (bytes, charset) => `${bytes} バイト、${charset}`,
  carrier: "届いたメール",
  downloadCarrier: "メールを保存",
  address: "アドレス",
  broken: "原本を読み込めません。",
};

const ENGLISH: OriginalWords = {
  open: "Original",
  title: "The original, as received",
  none: "No announcement stands behind this article.",
  page: "Page of the original",
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  previous: "Previous page",
  next: "Next page",
  safe: "Shown without its scripts, styles and forms. Links do not lead anywhere, pictures are not fetched.",
  drawn:
    "The PDF is drawn on the server. Where it does not bring its fonts, signs may look different or be boxes.",
  notDrawn: "This page cannot be shown. Please save the original and look at it.",
  download: "Save the original",
  size: (bytes, charset) => `${bytes} bytes, ${charset}`,
  carrier: "The message it came in",
  downloadCarrier: "Save the message",
  address: "Address",
  broken: "The original cannot be loaded.",
};

export const ORIGINAL_WORDS: WordTable<OriginalWords> = { ja: JAPANESE, en: ENGLISH };
