// Proof words: what the proof pane says, and the names of warnings and slips, in Japanese and in English.

import type { WordTable } from "./language.ts";

export type ProofWords = {
  readonly codes: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<"headline" | "lead" | "block" | "source", string>>;
  readonly clear: string;
  readonly open: (count: number) => string;
  readonly blocking: string;
  readonly apply: string;
  readonly dismiss: string;
  readonly recall: string;
  readonly dismissed: (by: string) => string;
  readonly writes: (text: string) => string;
  readonly leavesOut: string;
  readonly keys: string;
  readonly next: string;
  readonly previous: string;
  readonly loading: string;
  readonly again: string;
  readonly offline: string;
  readonly applied: string;
  readonly let: string;
  readonly noFix: string;
  readonly toDifference: string;
};

const JAPANESE: ProofWords = {
  codes: {
    "title-missing": "表題がありません",
    "headline-missing": "見出しがありません",
    "lead-missing": "リードがありません",
    "issuer-missing": "発表者が分かりません",
    "date-missing": "発表日が分かりません",
    "official-text-missing": "公式の文がありません",
    "not-official": "発表者自身の文ではありません",
    "verbatim-broken": "公式の文が原文と違います",
    "empty-text": "文がありません",
    "pdf-page-without-text": "PDF に文字のないページがあります",
    "pdf-page-unreadable": "PDF に読めないページがあります",
    "html-cut-off": "ページが途中で切れています",
    "html-left-open": "ページの要素が閉じていません",
    "html-too-deep": "ページの入れ子が深すぎます",
    "unreadable-characters": "読めない文字があります",
    "control-characters": "制御文字があります",
    "charset-unknown": "文字コードが分かりません",
    "charset-overridden": "文字コードの宣言が誤っています",
    "text-breaks-off": "文が途中で終わっています",
    "list-breaks-off": "一覧が途中で終わっています",
    "weekday-disagrees": "曜日が日付と合いません",
    "calendar-disagrees": "元号と西暦が合いません",
    "day-disagrees": "日付の書き方が食い違っています",
    "date-unknown": "日付が定まりません",
    "no-date": "日付が読み取れません",
    "year-inferred": "年は受信日から補いました",
    "announced-at-unknown": "発表日時が分かりません",
    "announced-at-without-year": "発表日の年が分かりません",
    "announced-at-from-address": "発表日はアドレスから取りました",
    "announced-at-from-stamp": "発表日はページの日付から取りました",
    "date-inferred": "発表日は本文にありません",
    "issuer-inferred": "発表者は本文にありません",
    "kind-in-doubt": "種別が確かではありません",
    "holder-not-confirmed": "人名が確かではありません",
    "reading-missing": "読みが分かりません",
    "malformed-number": "数の書き方が誤っています",
    "may-be-the-same-craft": "同じ機体・艦艇かもしれません",
    "part-of-a-group": "一部だけの話かもしれません",
    "effective-missing": "発令日のない人事があります",
    "no-act-found": "表明が読み取れません",
    "no-row-found": "人事が読み取れません",
    "no-figure-found": "数が読み取れません",
    "no-sighting-found": "確認の記録が読み取れません",
    "no-contract-found": "契約が読み取れません",
    "no-action-found": "処分が読み取れません",
    "no-accident-found": "事故が読み取れません",
    "no-decision-found": "決定が読み取れません",
    "closing-missing": "結びがありません",
    "correction-due": "発表が書き換えられました。公開中の記事の訂正は必要ですか",
    "earlier-open": "発表が書き換えられました。変更前の発表による記事が残っています",
    "called-off": "中止や延期の発表です",
    "contract-ended": "解除などで終わった契約です",
    "supersedes-earlier-reports": "以前の報を改めるものです",
    "headline-long": "見出しが長すぎます",
    "quotes-judged": "訂正・除外した事実を引用しています",
    "rests-on-judged": "訂正・除外した事実に基づいています",
    "rests-on-corrected": "訂正した事実から推定したものです",
    "style-time": "時刻の書き方",
    "style-calendar": "暦の書き方",
    "style-weekday": "曜日の書き方",
    "style-day": "ない日付",
    "style-reading": "読みが要ります",
    "style-mixed-spelling": "表記の揺れ",
    "style-doubled-mark": "記号の重なり",
    "style-doubled-subject": "主語の重なり",
    "style-caption": "取り残された説明",
    dictionary: "表記辞書",
  },
  places: { headline: "見出し", lead: "リード", block: "本文", source: "原文" },
  clear: "確認することはありません。",
  open: (count) => `確認すること ${count}件`,
  blocking: "公開の前に必ず確認",
  apply: "直す",
  dismiss: "このままにする",
  recall: "もう一度確認する",
  dismissed: (by) => `このまま（${by}）`,
  writes: (text) => `→ ${text}`,
  leavesOut: "→ 削る",
  keys: "確認と校正",
  next: "次の指摘",
  previous: "前の指摘",
  loading: "校正しています…",
  again: "もう一度",
  offline: "つながっていません。",
  applied: "直しました",
  let: "このままにしました",
  noFix: "この指摘は手で直してください",
  toDifference: "変更点を見る",
};

const ENGLISH: ProofWords = {
  codes: {
    "correction-due": "The announcement was changed: is a correction of the published article due?",
    "earlier-open": "The announcement was changed: the article of the earlier text is still open",
  },
  places: { headline: "Headline", lead: "Lead", block: "Body", source: "Source" },
  clear: "There is nothing to look at.",
  open: (count) => (count === 1 ? "1 thing to look at" : `${count} things to look at`),
  blocking: "Has to be looked at before it is published",
  apply: "Fix",
  dismiss: "Let it stand",
  recall: "Look at it again",
  dismissed: (by) => `Let stand by ${by}`,
  writes: (text) => `→ ${text}`,
  leavesOut: "→ leave it out",
  keys: "Proof",
  next: "Next entry",
  previous: "Previous entry",
  loading: "Proof-reading…",
  again: "Try again",
  offline: "There is no connection.",
  applied: "Fixed",
  let: "It stands",
  noFix: "This one is mended by hand",
  toDifference: "See what changed",
};

export const PROOF_WORDS: WordTable<ProofWords> = { ja: JAPANESE, en: ENGLISH };
