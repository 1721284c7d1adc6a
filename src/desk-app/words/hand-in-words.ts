// Hand-in words: what stands where an announcement is taken in by hand, in Japanese and in English.

import type { WordTable } from "./language.ts";

export type HandInWords = {
  readonly title: string;
  readonly about: string;
  readonly how: string;
  readonly text: string;
  readonly address: string;
  readonly file: string;
  readonly textNote: string;
  readonly addressNote: string;
  readonly fileNote: string;
  readonly source: string;
  readonly noSource: string;
  readonly take: string;
  readonly taking: string;
  readonly empty: string;
  readonly taken: Readonly<Record<"new" | "same" | "revision", string>>;
  readonly open: string;
  readonly offline: string;
  readonly limited: string;
  readonly failed: string;
  /** By the codes of intake; what is not among them is said as the server says it. */
  readonly faults: Readonly<Record<string, string>>;
};

const JAPANESE: HandInWords = {
  title: "発表を取り込む",
  about: "貼り付けた文章、ページのアドレス、ファイルから下書きを作ります。公開はされません。",
  how: "取り込み方",
  text: "文章を貼り付ける",
  address: "アドレス",
  file: "ファイル",
  textNote: "ページの文章、または HTML をそのまま貼り付けてください。",
  addressNote: "https:// から始まる、公開されているページか PDF のアドレスです。",
  fileNote: "HTML、PDF、テキスト、メール(.eml)。20 MB まで。",
  source: "発表元",
  noSource: "指定しない(文章から読み取る)",
  take: "取り込む",
  taking: "取り込んでいます",
  empty: "取り込むものを入れてください。",
  taken: {
    new: "下書きを作りました。",
    same: "同じ発表がすでにあります。その記事は次のとおりです。",
    revision: "以前の発表の改訂として、新しい下書きを作りました。",
  },
  open: "記事を開く",
  offline: "サーバーに届きませんでした。入れたものはそのままです。つながったら、もう一度お試しください。",
  limited: "ほかの発表を取り込んでいます。少し待って、もう一度お試しください。",
  failed: "取り込めませんでした。",
  faults: {
    "bad-address": "アドレスの書き方を確かめてください。",
    "address-not-public": "このアドレスは公開のネットワークにありません。",
    "name-not-found": "この名前のサーバーが見つかりません。",
    "connection-failed": "サーバーに接続できません。",
    "bad-certificate": "サーバーの証明書を確かめられません。",
    timeout: "時間内に応答がありませんでした。",
    "http-status": "ページを取得できませんでした。",
    "redirect-loop": "転送が繰り返されています。",
    "too-many-redirects": "転送が多すぎます。",
    "bad-response": "サーバーの応答を読めません。",
    "unsupported-type": "この種類のファイルは取り込めません。",
    "not-a-document": "文書として読めません。HTML、PDF、テキストを取り込めます。",
    "no-text": "文章がありません。画像だけの PDF かもしれません。",
    "too-complex": "文書の構造が複雑すぎます。",
    "too-large": "大きすぎます。20 MB までです。",
    empty: "中身がありません。",
    "pdf-encrypted": "PDF に鍵がかかっています。",
    "pdf-truncated": "PDF が途中で切れています。",
    "pdf-corrupt": "PDF が壊れています。",
    "pdf-too-heavy": "PDF が重すぎて読めません。",
  },
};

const ENGLISH: HandInWords = {
  title: "Take in an announcement",
  about: "A draft is made of pasted text, of a page’s address or of a file. Nothing is published.",
  how: "How it comes",
  text: "Pasted text",
  address: "Address",
  file: "File",
  textNote: "Paste the page’s text, or its HTML as it is.",
  addressNote: "Of a public page or PDF, beginning with https://.",
  fileNote: "HTML, PDF, text or a message (.eml), up to 20 MB.",
  source: "Source",
  noSource: "Not said (read from the text)",
  take: "Take in",
  taking: "Taking in",
  empty: "There is nothing to take in yet.",
  taken: {
    new: "A draft has been made.",
    same: "The same announcement is here already. This is its article:",
    revision: "A new draft has been made, as a revision of an earlier announcement.",
  },
  open: "Open the article",
  offline: "The server could not be reached. What you entered is still here: please try again.",
  limited: "Other announcements are being taken in. Please try again in a moment.",
  failed: "It could not be taken in.",
  faults: {},
};

export const HAND_IN_WORDS: WordTable<HandInWords> = { ja: JAPANESE, en: ENGLISH };
