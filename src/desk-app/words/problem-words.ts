// Problem words: why a call has no answer, for what no screen has a sentence of its own; in English the server's own sentence stands.

import type { WordTable } from "./language.ts";

export type ProblemWords = {
  readonly codes: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, string>>;
};

const JAPANESE: ProblemWords = {
  codes: {
    "original-unreadable": "原本のこのページは壊れているか保護されていて、ここでは表示できません。",
    "original-too-heavy": "原本が大きすぎるため、ここでは表示できません。",
    "no-draft": "事実から作れる案がありません。",
    "no-such-value": "その値は使えません。入力を確かめてください。",
    "no-such-fact": "この事実は今の原文の読み取りにありません。",
    "changed-since": "登録のあとで典拠が変わっているため、取り消せません。",
    "wrong-state": "今の状態ではできません。",
    "too-large": "大きすぎます。",
    verbatim: "発表の原文が一字一句同じではないため、表示も公開もできません。",
    house: "社内の設定(house)を読み取れません。設定の誤りを管理者に確かめてください。",
    picture: "PNG、JPEG、WebP、GIF、AVIFの写真として読めないか、大きすぎます。",
    "picture-heic":
      "HEICの写真は多くのブラウザーで表示できません。JPEGで送ってください。iPhoneは「設定」「カメラ」「フォーマット」の「互換性優先」でJPEGになります。",
    "picture-kept": "記事で使われている写真は消せません。",
    field: "入力に誤りがあります。",
    address: "このアドレスには送れません。公開されている https のアドレスにしてください。",
    "no-account": "その担当者はいません。",
    incomplete: "見出しか本文がありません。",
    "nothing-new": "今の内容と同じです。",
    "reason-missing": "理由を書いてください。",
    embargo: "解禁時刻の前です。",
  },
  names: {
    "bad-request": "入力に読み取れないところがあります。書き方を確かめてください。",
    "signed-out": "サインインが必要です。",
    forbidden: "この操作をする権限がありません。",
    "cross-site": "デスクの画面からの操作と確かめられませんでした。ページを読み込み直してください。",
    "not-found": "見つかりません。すでに消えたか、番号が違います。",
    conflict: "先にほかの人が変えています。今の内容を確かめてください。",
    "too-large": "大きすぎて受け付けられません。",
    limited: "短い間に回数が多すぎます。少し待って、もう一度お試しください。",
    unavailable:
      "いまデータベースにつながりません。つながり次第使えます。済んだかどうかは、そのあとでお確かめください。",
    failed: "サーバーの不具合です。もう一度お試しください。続くときは管理者に知らせてください。",
  },
};

const ENGLISH: ProblemWords = { codes: {}, names: {} };

export const PROBLEM_WORDS: WordTable<ProblemWords> = { ja: JAPANESE, en: ENGLISH };
