// Pictures words: the library of pictures, its picker and its uploads, in Japanese and in English.

import type { WordTable } from "./language.ts";

export type PicturesWords = {
  readonly add: string;
  readonly choose: string;
  readonly hint: string;
  readonly search: string;
  readonly unusedOnly: string;
  readonly none: string;
  readonly noneFound: string;
  readonly more: string;
  readonly list: string;
  readonly uploads: string;
  readonly waiting: string;
  readonly sending: string;
  readonly preparing: string;
  readonly held: string;
  readonly tooLarge: string;
  readonly refused: (reason: string) => string;
  readonly retry: string;
  readonly dismiss: string;
  readonly taken: (fileName: string) => string;
  readonly alt: string;
  readonly altHint: string;
  readonly altMissing: string;
  readonly noAlt: string;
  readonly credit: string;
  readonly creditHint: string;
  readonly creditMissing: string;
  readonly noCredit: string;
  readonly caption: string;
  readonly captionHint: string;
  readonly save: string;
  readonly saved: string;
  readonly insert: string;
  readonly back: string;
  readonly pickTitle: string;
  readonly details: string;
  readonly uses: string;
  readonly noUses: string;
  readonly discard: string;
  readonly discardAsk: string;
  readonly discarded: string;
  readonly kept: string;
  readonly measures: (width: number, height: number, size: string) => string;
  readonly whole: string;
  readonly untitled: string;
  readonly states: Readonly<Record<string, string>>;
};

const JAPANESE: PicturesWords = {
  add: "写真を追加",
  choose: "写真を選ぶ",
  hint: "ここへ置くか、貼り付けることもできます。PNG、JPEG、WebP、GIF、AVIF、20 MB まで。撮影した場所などの情報は消します。",
  search: "説明、クレジット、ファイル名で探す",
  unusedOnly: "使ったことのないもの",
  none: "まだ写真はありません。",
  noneFound: "当てはまる写真はありません。",
  more: "さらに表示",
  list: "写真の一覧",
  uploads: "送信中の写真",
  waiting: "順番待ち",
  sending: "送っています",
  preparing: "整えています",
  held: "つながり次第送ります。この画面を閉じないでください。",
  tooLarge: "20 MB を超えています。小さくしてからお送りください。",
  refused: (reason) => `受け付けられません。${reason}`,
  retry: "もう一度送る",
  dismiss: "一覧から消す",
  taken: (fileName) => `「${fileName}」を追加しました。`,
  alt: "代替テキスト",
  altHint: "写真を見られない人に、何が写っているかを伝える文です。",
  altMissing: "何が写っているかを書くか、「飾り」に印を付けてください。",
  noAlt: "飾りであり、伝えることはない",
  credit: "クレジット",
  creditHint: "誰の写真か。例: 画像出典:防衛省",
  creditMissing: "誰の写真かを書くか、「示さない」に印を付けてください。",
  noCredit: "クレジットを示さない",
  caption: "写真説明",
  captionHint: "写真の下に出ます。なくてもかまいません。",
  save: "保存",
  saved: "保存しました。",
  insert: "記事に入れる",
  back: "一覧へ戻る",
  pickTitle: "写真を入れる",
  details: "写真の情報",
  uses: "使っている記事",
  noUses: "いま使っている記事はありません。",
  discard: "破棄",
  discardAsk: "この写真を破棄しますか。元に戻せません。",
  discarded: "破棄しました。",
  kept: "記事で使ったことがあるので、破棄できません。",
  measures: (width, height, size) => `${width}×${height} ピクセル、${size}`,
  whole: "元の大きさで見る",
  untitled: "名前のない写真",
  states: {
    draft: "下書き",
    review: "確認待ち",
    approved: "承認済み",
    scheduled: "公開予約",
    published: "公開中",
    withdrawn: "取り消し",
  },
};

const ENGLISH: PicturesWords = {
  add: "Add pictures",
  choose: "Choose pictures",
  hint: "Or drop or paste them here. PNG, JPEG, WebP, GIF or AVIF of at most 20 MB. Where it was taken is removed.",
  search: "Find by description, credit or file name",
  unusedOnly: "Never used",
  none: "There are no pictures yet.",
  noneFound: "No picture fits.",
  more: "Show more",
  list: "Pictures",
  uploads: "Pictures on their way",
  waiting: "Waiting",
  sending: "Sending",
  preparing: "Preparing",
  held: "It goes as soon as the connection is back. Keep this page open.",
  tooLarge: "It has more than 20 MB. Please make it smaller first.",
  refused: (reason) => reason,
  retry: "Send again",
  dismiss: "Remove from the list",
  taken: (fileName) => `“${fileName}” has been added.`,
  alt: "Alternative text",
  altHint: "Tells people who cannot see the picture what it shows.",
  altMissing: "Write what it shows, or mark it as decoration.",
  noAlt: "Decoration: it says nothing that the text does not",
  credit: "Credit",
  creditHint: "Whose picture it is, such as “Picture: Ministry of Defense”",
  creditMissing: "Write whose picture it is, or mark that none is shown.",
  noCredit: "Show no credit",
  caption: "Caption",
  captionHint: "Stands under the picture. It may be left out.",
  save: "Save",
  saved: "Saved.",
  insert: "Put into the article",
  back: "Back to the list",
  pickTitle: "Put in a picture",
  details: "About this picture",
  uses: "Articles that show it",
  noUses: "No article shows it now.",
  discard: "Discard",
  discardAsk: "Discard this picture? It cannot be brought back.",
  discarded: "Discarded.",
  kept: "An article has shown it: it stays.",
  measures: (width, height, size) => `${width} × ${height} pixels, ${size}`,
  whole: "See it in full size",
  untitled: "Picture without a name",
  states: {
    draft: "Draft",
    review: "In review",
    approved: "Approved",
    scheduled: "Scheduled",
    published: "Published",
    withdrawn: "Withdrawn",
  },
};

export const PICTURES_WORDS: WordTable<PicturesWords> = { ja: JAPANESE, en: ENGLISH };
