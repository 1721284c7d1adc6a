// Workflow words: the states of an article, the steps from one to the next and their dialogs, in Japanese and in English.

import type { ArticleState } from "../../terms/article.ts";
import type { WordTable } from "./language.ts";

export type StepName =
  | "submit"
  | "return"
  | "approve"
  | "schedule"
  | "unschedule"
  | "publish"
  | "embargo"
  | "lift-embargo"
  | "update"
  | "correct"
  | "withdraw";

export type WorkflowWords = {
  readonly steps: string;
  readonly more: string;
  readonly states: Readonly<Record<ArticleState["kind"], string>>;
  readonly names: Readonly<Record<StepName, string>>;
  readonly titles: Readonly<Record<StepName, string>>;
  readonly done: Readonly<Record<StepName, string>>;
  readonly by: (name: string, at: string) => string;
  readonly returned: (name: string, at: string) => string;
  readonly dueAt: (wallTime: string, zone: string, japan: string) => string;
  readonly publishedAt: (at: string) => string;
  readonly late: (due: string) => string;
  readonly withdrawnAt: (at: string) => string;
  readonly embargo: (until: string, reason: string) => string;
  readonly stated: (quote: string) => string;
  readonly setStated: string;
  readonly correctionDue: string;
  readonly correctionHow: string;
  readonly besidePublished: (article: number) => string;
  readonly besideHow: string;
  readonly besideText: string;
  readonly toDifference: string;
  readonly toArticle: (article: number) => string;
  readonly cancel: string;
  readonly publishText: string;
  readonly updateText: string;
  readonly noLead: string;
  readonly warnings: (count: number) => string;
  readonly note: string;
  readonly noteHelp: string;
  readonly reason: string;
  readonly withdrawHelp: string;
  readonly embargoReason: string;
  readonly embargoHelp: string;
  readonly liftHelp: (until: string) => string;
  readonly time: string;
  readonly zone: string;
  readonly zoneHelp: string;
  readonly scheduleHelp: string;
  readonly takeOff: (at: string) => string;
  readonly chooseTime: string;
  readonly earlier: string;
  readonly later: string;
  readonly correctionKind: string;
  readonly correction: string;
  readonly clarification: string;
  readonly correctionText: string;
  readonly correctionHelp: string;
  readonly conflict: string;
  readonly offline: string;
  readonly unsent: string;
  readonly forbidden: string;
  readonly other: string;
  readonly seePage: string;
  readonly loading: string;
  readonly failed: string;
};

const JAPANESE: WorkflowWords = {
  steps: "記事の手続き",
  more: "その他の手続き",
  states: {
    draft: "下書き",
    review: "確認待ち",
    approved: "承認済み",
    scheduled: "予約済み",
    published: "公開中",
    withdrawn: "取り下げ",
  },
  names: {
    submit: "確認に出す",
    return: "差し戻す",
    approve: "承認",
    schedule: "予約",
    unschedule: "予約を取り消す",
    publish: "公開",
    embargo: "解禁を設定",
    "lift-embargo": "解禁を解除",
    update: "変更を公開",
    correct: "訂正・補足",
    withdraw: "取り下げる",
  },
  titles: {
    submit: "記事を確認に出す",
    return: "記事を差し戻す",
    approve: "記事を承認",
    schedule: "公開を予約",
    unschedule: "予約を取り消す",
    publish: "この記事を公開しますか",
    embargo: "解禁時刻を設定",
    "lift-embargo": "解禁を待たずに出せるようにする",
    update: "公開中の記事を改めますか",
    correct: "訂正または補足",
    withdraw: "記事を取り下げる",
  },
  done: {
    submit: "確認に出しました。",
    return: "差し戻しました。",
    approve: "承認しました。",
    schedule: "公開を予約しました。",
    unschedule: "予約を取り消しました。",
    publish: "公開しました。",
    embargo: "解禁時刻を設定しました。",
    "lift-embargo": "解禁の設定を解きました。",
    update: "変更を公開しました。",
    correct: "訂正・補足を公開しました。",
    withdraw: "取り下げました。",
  },
  by: (name, at) => `${name} ${at}`,
  returned: (name, at) => `${name}から差し戻し(${at})`,
  dueAt: (wallTime, zone, japan) =>
    zone === "Asia/Tokyo" ? `${japan}に公開` : `${wallTime}(${zone})、日本時間${japan}に公開`,
  publishedAt: (at) => `${at}公開`,
  late: (due) => `予約は${due}でした`,
  withdrawnAt: (at) => `${at}取り下げ`,
  embargo: (until, reason) => `${until}まで公開できません(${reason})`,
  stated: (quote) => `発表の本文に解禁の記載があります:「${quote}」`,
  setStated: "この記載で解禁を設定",
  correctionDue: "発表が書き換えられました。この記事の訂正は必要ですか。",
  correctionHow: "必要なら「訂正・補足」で。変更後の下書きを受信箱で不採用にすると消えます。",
  besidePublished: (article) => `公開中の記事${article}の発表が書き換えられました。訂正は必要ですか。`,
  besideHow: "訂正は公開中の記事で。済んだらこの下書きは受信箱で不採用にします。",
  besideText: "変更前の記事も公開中です。公開すると2本が並びます。",
  toDifference: "変更点を見る",
  toArticle: (article) => `記事${article}を開く`,
  cancel: "やめる",
  publishText: "公開すると、サイトとフィードにすぐ載ります。",
  updateText:
    "訂正の告知を出さずに、公開中の記事を今の内容に改めます。誤りを直すときは「訂正・補足」を使ってください。",
  noLead: "(リードなし)",
  warnings: (count) => `注意が${count}件あります。`,
  note: "直してほしいこと",
  noteHelp: "書いた人に、次に確認に出されるまで表示されます。",
  reason: "理由",
  withdrawHelp: "読者に表示されます。記事のページには、ここに記事があったことと理由だけが残ります。",
  embargoReason: "誰の求めか、または理由",
  embargoHelp: "この時刻より前は、誰も、予約や自動公開でも、公開できません。",
  liftHelp: (until) => `${until}までの解禁待ちを解きます。理由は記録に残ります。`,
  time: "日時",
  zone: "時間帯",
  zoneHelp: "都市名(IANA)で指定します。例: Asia/Tokyo",
  scheduleHelp: "今の内容のまま公開されます。予約した後に書いたことは、もう一度予約するまで載りません。",
  takeOff: (at) => `${at}の予約を取り消して設定する`,
  chooseTime: "時計の切り替えがあります。どちらの時刻ですか",
  earlier: "先の時刻",
  later: "後の時刻",
  correctionKind: "種類",
  correction: "訂正(誤りがあった)",
  clarification: "補足(誤解を招くおそれがあった)",
  correctionText: "何が誤りで、正しくは何か",
  correctionHelp:
    "記事の冒頭に日付とともに表示されます。本文の変更も同時に公開され、以前の内容は履歴に残ります。",
  conflict: "ほかの人が先に変更しました。今の状態を表示しています。",
  offline: "サーバーに届きませんでした。済んだかどうかは、つながったあとでお確かめください。",
  unsent: "書きかけの文字をまだ送れていません。送れてからもう一度お試しください。",
  forbidden: "この手続きをする権限がありません。",
  other: "手続きができませんでした。",
  seePage: "ページを見る",
  loading: "読み込み中",
  failed: "記事の状態を読み込めません。",
};

const ENGLISH: WorkflowWords = {
  steps: "Steps",
  more: "More steps",
  states: {
    draft: "Draft",
    review: "In review",
    approved: "Approved",
    scheduled: "Scheduled",
    published: "Published",
    withdrawn: "Withdrawn",
  },
  names: {
    submit: "Submit",
    return: "Return",
    approve: "Approve",
    schedule: "Schedule",
    unschedule: "Take off the schedule",
    publish: "Publish",
    embargo: "Set embargo",
    "lift-embargo": "Lift embargo",
    update: "Publish changes",
    correct: "Correct",
    withdraw: "Withdraw",
  },
  titles: {
    submit: "Submit the article",
    return: "Return the article",
    approve: "Approve the article",
    schedule: "Schedule the article",
    unschedule: "Take the article off the schedule",
    publish: "Publish this article?",
    embargo: "Set an embargo",
    "lift-embargo": "Let it out before its embargo ends",
    update: "Change the published article?",
    correct: "Correct or clarify",
    withdraw: "Withdraw the article",
  },
  done: {
    submit: "Submitted.",
    return: "Returned.",
    approve: "Approved.",
    schedule: "Scheduled.",
    unschedule: "Taken off the schedule.",
    publish: "Published.",
    embargo: "The embargo is set.",
    "lift-embargo": "The embargo is lifted.",
    update: "The changes are published.",
    correct: "The notice is published.",
    withdraw: "Withdrawn.",
  },
  by: (name, at) => `${name}, ${at}`,
  returned: (name, at) => `Returned by ${name}, ${at}`,
  dueAt: (wallTime, zone, japan) =>
    zone === "Asia/Tokyo" ? `goes out ${japan}` : `goes out ${wallTime} (${zone}), ${japan} in Japan`,
  publishedAt: (at) => `since ${at}`,
  late: (due) => `it was due ${due}`,
  withdrawnAt: (at) => `since ${at}`,
  embargo: (until, reason) => `Not to be published before ${until} (${reason})`,
  stated: (quote) => `The announcement states an embargo: “${quote}”`,
  setStated: "Set it",
  correctionDue: "The issuer has changed the announcement. Is a correction of this article due?",
  correctionHow:
    "If so, use “Correct or clarify”. This goes once the draft of the changed text is discarded in the inbox.",
  besidePublished: (article) =>
    `Article ${article}, of the earlier text, is published. Is a correction of it due?`,
  besideHow: "The correction is made at the published article; then discard this draft in the inbox.",
  besideText: "The article of the earlier text stays published: there will be two.",
  toDifference: "See what changed",
  toArticle: (article) => `Open article ${article}`,
  cancel: "Cancel",
  publishText: "It is on the site and in the feeds at once.",
  updateText:
    "Readers get the article as it is now, without a notice. To put a mistake right, use “Correct”.",
  noLead: "(no lead)",
  warnings: (count) => (count === 1 ? "There is 1 warning." : `There are ${count} warnings.`),
  note: "What is to be done",
  noteHelp: "Shown to who wrote it until it is submitted again.",
  reason: "Reason",
  withdrawHelp: "Shown to readers. The page keeps only that the article was there, and why it is no more.",
  embargoReason: "Who asked for it, or why",
  embargoHelp: "Before this time nobody publishes it, and no schedule or rule does.",
  liftHelp: (until) => `It was held until ${until}. The reason is kept in the log.`,
  time: "Date and time",
  zone: "Time zone",
  zoneHelp: "By its IANA name, such as Asia/Tokyo",
  scheduleHelp: "It goes out as it is now. What is written after this waits until it is scheduled again.",
  takeOff: (at) => `Take it off the schedule (${at}) as well`,
  chooseTime: "Clocks change. Which of the two is meant?",
  earlier: "The earlier",
  later: "The later",
  correctionKind: "Sort",
  correction: "Correction (something was wrong)",
  clarification: "Clarification (it could be misread)",
  correctionText: "What was wrong, and what is right",
  correctionHelp:
    "Stands on top of the article with its date. Changes of the text go out with it; what was there before stays in the history.",
  conflict: "Somebody else was faster. This is how it is now.",
  offline: "The server cannot be reached. Once it can, see whether the step was taken.",
  unsent: "Some of what you typed has not been sent yet. Try again once it has.",
  forbidden: "You do not have the right to take this step.",
  other: "The step could not be taken.",
  seePage: "See the page",
  loading: "Loading",
  failed: "The article's state cannot be loaded.",
};

export const WORKFLOW_WORDS: WordTable<WorkflowWords> = { ja: JAPANESE, en: ENGLISH };
