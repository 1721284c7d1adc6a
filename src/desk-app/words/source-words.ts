// Source words: what the source pane says of facts and what can be done with them, in Japanese and in English.

import type { FactKey, Verdict } from "../../terms/desk/judgement.ts";
import type { WordTable } from "./language.ts";

type FactName = FactKey["type"];

export type SourceWords = {
  readonly types: Readonly<Record<FactName, string>>;
  readonly verdicts: Readonly<Record<Verdict["kind"], string>>;
  readonly unjudged: string;
  readonly facts: string;
  readonly text: string;
  readonly used: string;
  readonly headline: string;
  readonly lead: string;
  readonly read: string;
  readonly by: (name: string, verdict: string) => string;
  readonly keys: string;
  readonly next: string;
  readonly previous: string;
  readonly confirm: string;
  readonly reject: string;
  readonly correct: string;
  readonly undo: string;
  readonly undone: string;
  readonly nothingToUndo: string;
  readonly offered: (place: string) => string;
  readonly take: string;
  readonly takeBoth: string;
  readonly showUse: string;
  readonly showSource: string;
  readonly nextInArticle: string;
  /** Where a fact stands: in the article's headline, its lead and its official text. */
  readonly usedIn: (headline: number, lead: number, official: number) => string;
  readonly teach: string;
  readonly teachOffer: (name: string) => string;
  readonly taught: (entry: string) => string;
  readonly known: (entry: string) => string;
  readonly forgotten: (entry: string) => string;
  readonly save: string;
  readonly cancel: string;
  readonly correctTitle: (type: string) => string;
  readonly teachTitle: string;
  readonly adrift: string;
  readonly drop: string;
  readonly noSource: string;
  readonly ledger: string;
  readonly ledgerAt: (article: number) => string;
  readonly noFacts: string;
  readonly cut: (blocks: number, facts: number) => string;
  readonly unread: string;
  readonly loading: string;
  readonly again: string;
  readonly offline: string;
  readonly conflict: string;
  readonly saved: (verdict: string) => string;
  readonly none: string;
  readonly yes: string;
  readonly no: string;
  readonly perLine: string;
  readonly timeHelp: string;
  readonly unreadable: (field: string) => string;
};

const JAPANESE: SourceWords = {
  types: {
    kind: "種別",
    issuer: "発表者",
    announcedAt: "発表日時",
    date: "日時",
    person: "人物",
    organisation: "組織",
    place: "場所",
    occasion: "行事",
    event: "できごと",
    act: "表明",
    question: "質問",
    appointment: "人事",
    sighting: "確認",
    contract: "契約",
    discipline: "処分",
    accident: "事故",
    amount: "数量",
    statistic: "統計",
  },
  verdicts: { confirmed: "確認済み", corrected: "訂正済み", rejected: "除外", withdrawn: "取り消し" },
  unjudged: "未確認",
  facts: "読み取った事実",
  text: "原文",
  used: "見出しとリードでの使われ方",
  headline: "見出し",
  lead: "リード",
  read: "読み取り",
  by: (name, verdict) => `${verdict}（${name}）`,
  keys: "原文と事実",
  next: "次の事実",
  previous: "前の事実",
  confirm: "確認する",
  reject: "除外する",
  correct: "訂正する",
  undo: "直前の判断を取り消す",
  undone: "判断を取り消しました",
  nothingToUndo: "取り消す判断はありません",
  offered: (place) => `いまの事実から書くと、${place}は次のようになります。`,
  take: "置き換える",
  takeBoth: "見出しとリードの案を採る",
  showUse: "記事で見る",
  showSource: "原文で見る",
  nextInArticle: "記事の次の事実",
  usedIn: (headline, lead, official) =>
    headline + lead + official === 0
      ? "記事では使われていません"
      : [
          ["見出し", headline],
          ["リード", lead],
          ["発表文", official],
        ]
          .flatMap(([place, count]) => (count === 0 ? [] : [`${place}${count}か所`]))
          .join("、"),
  teach: "典拠に登録…",
  teachOffer: (name) => `「${name}」を典拠に登録できます。`,
  taught: (entry) => `「${entry.replace(/^[^/]*\//u, "")}」を典拠に登録しました。`,
  known: (entry) => `${entry} は登録済みです。`,
  forgotten: (entry) => `「${entry.replace(/^[^/]*\//u, "")}」の登録を取り消しました。`,
  save: "保存",
  cancel: "やめる",
  correctTitle: (type) => `${type}を訂正`,
  teachTitle: "典拠に登録",
  adrift: "いまの読み取りに当てはまらない判断",
  drop: "取り消す",
  noSource: "この記事には発表の原文がありません。",
  ledger: "台帳での扱い",
  ledgerAt: (article) => `/desk/ledger/articles/${article}`,
  noFacts: "事実は読み取れませんでした。",
  cut: (blocks, facts) =>
    `長い発表のため、後ろの${blocks}段落と${facts}件の事実はここに表示していません。原本をご覧ください。`,
  unread: "とても長い発表のため、ここでは読み取りません。記事は到着時の下書きのままです。",
  loading: "読み取っています…",
  again: "もう一度",
  offline: "つながっていません。判断は保存されていません。",
  conflict: "ほかの人が先に判断しました。いまの内容を表示しています。",
  saved: (verdict) => `保存しました: ${verdict}`,
  none: "（なし）",
  yes: "はい",
  no: "いいえ",
  perLine: "1行に1つ",
  timeHelp: "2025-09-08、2025-09、2025-09-08T16:30+09:00 の形で。期間は 2025-09-08/2025-09-10",
  unreadable: (field) => `「${field}」を読み取れません。書き方を確かめてください。`,
};

const ENGLISH: SourceWords = {
  types: {
    kind: "Kind",
    issuer: "Issuer",
    announcedAt: "Announced",
    date: "Date",
    person: "Person",
    organisation: "Organisation",
    place: "Place",
    occasion: "Occasion",
    event: "Event",
    act: "Act",
    question: "Question",
    appointment: "Appointment",
    sighting: "Sighting",
    contract: "Contract",
    discipline: "Discipline",
    accident: "Accident",
    amount: "Amount",
    statistic: "Figure",
  },
  verdicts: { confirmed: "Confirmed", corrected: "Corrected", rejected: "Rejected", withdrawn: "Taken back" },
  unjudged: "Not judged",
  facts: "Facts that were read",
  text: "Text",
  used: "Where headline and lead use them",
  headline: "Headline",
  lead: "Lead",
  read: "Read as",
  by: (name, verdict) => `${verdict} by ${name}`,
  keys: "Source and facts",
  next: "Next fact",
  previous: "Previous fact",
  confirm: "Confirm",
  reject: "Reject",
  correct: "Correct",
  undo: "Take back the last judgement",
  undone: "The judgement was taken back",
  nothingToUndo: "There is no judgement to take back",
  offered: (place) => `From the facts as they are now, the ${place.toLowerCase()} would be:`,
  take: "Put it in",
  takeBoth: "Take the draft's headline and lead",
  showUse: "Show in the article",
  showSource: "Show in the source",
  nextInArticle: "Next fact of the article",
  usedIn: (headline, lead, official) =>
    headline + lead + official === 0
      ? "not used in the article"
      : [
          ["headline", headline],
          ["lead", lead],
          ["official text", official],
        ]
          .flatMap(([place, count]) => (count === 0 ? [] : [`${place} ${count}`]))
          .join(", "),
  teach: "Teach the authority…",
  teachOffer: (name) => `The authority can be taught “${name}”.`,
  taught: (entry) => `${entry} is in the authority now.`,
  known: (entry) => `${entry} was known already.`,
  forgotten: (entry) => `${entry} was taken back.`,
  save: "Save",
  cancel: "Cancel",
  correctTitle: (type) => `Correct: ${type}`,
  teachTitle: "Teach the authority",
  adrift: "Judgements that fit nothing that is read now",
  drop: "Take back",
  noSource: "No announcement stands behind this article.",
  ledger: "What the ledger has of it",
  ledgerAt: (article) => `/en/desk/ledger/articles/${article}`,
  noFacts: "No fact could be read.",
  cut: (blocks, facts) =>
    `The announcement is long: ${blocks} blocks and ${facts} facts at its end are not shown here. See the original.`,
  unread: "The announcement is too long to be read here: its article is as it was drafted on its arrival.",
  loading: "Reading…",
  again: "Try again",
  offline: "There is no connection. The judgement is not saved.",
  conflict: "Somebody else judged this first. What is there now is shown.",
  saved: (verdict) => `Saved: ${verdict}`,
  none: "(none)",
  yes: "Yes",
  no: "No",
  perLine: "One a line",
  timeHelp: "2025-09-08, 2025-09, 2025-09-08T16:30+09:00; / between the ends of an interval",
  unreadable: (field) => `“${field}” cannot be read. Please check how it is written.`,
};

export const SOURCE_WORDS: WordTable<SourceWords> = { ja: JAPANESE, en: ENGLISH };
