// Notice words: what a page says where there is nothing yet, no longer, or not as it seems, in Japanese and in English.

import type { Language } from "../site-config.ts";

export type NoticeWords = {
  readonly sample: string;
  readonly sampleText: string;
  readonly emptyHome: string;
  readonly emptySection: string;
  /** What a copy of plain files cannot do. */
  readonly copyNote: string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  /** On a card of a sample newsroom's article. */
  readonly sampleMark: string;
  readonly goneTitle: string;
  readonly goneText: string;
  readonly withdrawnTitle: string;
  readonly withdrawnText: string;
  readonly withdrawnReason: string;
  readonly withdrawnAt: string;
  readonly publishedAt: string;
  readonly brokenTitle: string;
  readonly brokenText: string;
  readonly refusedTitle: string;
  readonly refusedText: string;
};

const JAPANESE: NoticeWords = {
  sample: "サンプル・ニュースルーム:",
  sampleText: "掲載の記事は、使い方を示すための見本です。実在の発表ではありません。",
  emptyHome: "まだ記事がありません。最初の発表が届くと、ここに並びます。",
  emptySection: "この分野の記事はまだありません。",
  copyNote: "このページは静的な写しです。検索・ランキング・API・誤りの報告はなく、閲覧数も数えていません。",
  notFoundTitle: "お探しのページは見つかりません",
  notFoundText: "アドレスが変わったか、入力に誤りがあるかもしれません。新しい記事は次からご覧いただけます。",
  sampleMark: "見本の記事",
  goneTitle: "このページは公開を終えました",
  goneText: "以前のサイトにあったページです。いまのサイトに移ったページはありません。",
  withdrawnTitle: "この記事は取り下げられました",
  withdrawnText: "記事は公開を終えました。取り下げた事実と理由を、ここに記録として残します。",
  withdrawnReason: "理由",
  withdrawnAt: "取り下げ",
  publishedAt: "公開",
  brokenTitle: "ただいまページを表示できません",
  brokenText: "こちらの不具合です。少し時間をおいて、もう一度お試しください。",
  refusedTitle: "このリクエストにはお応えできません",
  refusedText: "アドレスまたは要求の形に誤りがあります。",
};

const ENGLISH: NoticeWords = {
  sample: "Sample newsroom:",
  sampleText: "These articles are examples that show how the site works. They are not real announcements.",
  emptyHome: "No articles yet. The first announcement will appear here.",
  emptySection: "No articles in this section yet.",
  copyNote:
    "This page is a static copy: it has no search, rankings, API or reports of errors, and counts no readers.",
  notFoundTitle: "This page was not found",
  notFoundText: "The address may have changed or hold a mistake. The newest articles are below.",
  sampleMark: "Sample article",
  goneTitle: "This page is gone",
  goneText: "It stood on an earlier site and has no successor here.",
  withdrawnTitle: "This article was withdrawn",
  withdrawnText: "It is no longer published. That it was withdrawn, and why, stays on record here.",
  withdrawnReason: "Reason",
  withdrawnAt: "Withdrawn",
  publishedAt: "Published",
  brokenTitle: "This page cannot be shown right now",
  brokenText: "The fault is ours. Please try again in a little while.",
  refusedTitle: "This request cannot be answered",
  refusedText: "The address or the form of the request is wrong.",
};

export const NOTICE_WORDS: Readonly<Record<Language, NoticeWords>> = { ja: JAPANESE, en: ENGLISH };
