// Ledger desk words: what the desk's pages of the ledger say, in Japanese and in English.

import type { Language } from "../../site/site-config.ts";

export type LedgerDeskWords = {
  readonly ledger: string;
  readonly queue: string;
  readonly queueText: string;
  readonly queueEmpty: string;
  readonly questions: string;
  readonly questionsText: string;
  readonly waiting: (count: string) => string;
  readonly showAll: string;
  readonly showSure: string;
  readonly held: string;
  readonly heldText: string;
  readonly heldEmpty: string;
  readonly heldMark: string;
  readonly heldDone: string;
  readonly release: string;
  readonly successor: string;
  readonly successorHint: string;
  readonly successorMissing: string;
  readonly publicNote: string;
  readonly publicNoteHint: string;
  readonly noteHint: string;
  readonly lessons: string;
  readonly lessonsText: string;
  readonly lessonsEmpty: string;
  readonly lessonsOff: string;
  readonly lessonSilent: string;
  readonly switchOff: string;
  readonly switchOn: string;
  readonly lowered: (count: number) => string;
  readonly taught: (before: number, after: number) => string;
  readonly older: string;
  readonly newest: string;
  readonly partOf: (part: number, parts: number) => string;
  readonly partBefore: string;
  readonly partBehind: string;
  readonly saidBy: (day: string, title: string) => string;
  readonly likely: string;
  readonly possible: string;
  readonly doubtful: string;
  readonly score: string;
  readonly why: string;
  readonly speaksFor: string;
  readonly speaksAgainst: string;
  readonly figures: string;
  /** In log-odds; 0 is as likely as not. */
  readonly figuresSum: (sum: number, score: number) => string;
  readonly byHand: string;
  readonly announcement: string;
  readonly confirm: string;
  readonly reject: string;
  readonly change: string;
  readonly changeAndConfirm: string;
  readonly undo: string;
  readonly stance: string;
  readonly tells: string;
  readonly note: string;
  readonly wholeUndertaking: string;
  readonly article: string;
  readonly publicPage: string;
  readonly keys: string;
  readonly keyHelp: readonly (readonly [key: string, does: string])[];
  readonly done: Readonly<
    Record<
      | "evidence-confirmed"
      | "evidence-rejected"
      | "evidence-added"
      | "status"
      | "restatement-confirmed"
      | "restatement-rejected"
      | "question-dismissed"
      | "question-later"
      | "same"
      | "other"
      | "lesson-off"
      | "undone",
      string
    >
  >;
  readonly amountsTo: (outcome: string) => string;
  readonly settleAs: (outcome: string) => string;
  readonly settle: string;
  readonly outcome: string;
  readonly cites: string;
  readonly citesNone: string;
  readonly holds: string;
  readonly proposedNow: string;
  readonly byDesk: (by: string, when: string) => string;
  readonly byNobody: string;
  readonly rules: Readonly<Record<string, string>>;
  readonly due: string;
  readonly noDue: string;
  readonly parties: string;
  readonly strength: string;
  readonly evidence: string;
  readonly evidenceEmpty: string;
  readonly confirmedBy: string;
  readonly rejectedBy: string;
  readonly undecided: string;
  readonly addEvidence: string;
  readonly announcementNumber: string;
  readonly sentence: string;
  readonly sentenceHint: string;
  readonly date: string;
  readonly dateHint: string;
  readonly add: string;
  readonly links: string;
  readonly linksEmpty: string;
  readonly earlier: string;
  readonly later: string;
  readonly changed: string;
  readonly linkReasons: Readonly<Record<string, string>>;
  readonly history: string;
  readonly historyEmpty: string;
  readonly takenBack: string;
  readonly duePassed: (day: string) => string;
  readonly statusProposed: (outcome: string) => string;
  readonly groundsGone: string;
  readonly dismiss: string;
  readonly askLater: string;
  readonly until: string;
  readonly dueTitle: string;
  readonly proposedTitle: string;
  readonly doubtTitle: string;
  readonly peopleTitle: string;
  readonly sightingsTitle: string;
  readonly noneAsked: string;
  readonly gives: string;
  readonly givesNone: string;
  readonly speaksTo: string;
  readonly speaksToNone: string;
  readonly withdrawn: string;
  readonly notShown: string;
  readonly faultTitle: string;
  readonly conflict: (by: string) => string;
  readonly faults: Readonly<Record<string, string>>;
};

const JAPANESE: LedgerDeskWords = {
  ledger: "台帳",
  queue: "判断を待つ根拠",
  queueText: "後の発表から見つけた、約束に関わる文の案です。確認するか却下するまで、読者には見えません。",
  queueEmpty: "判断を待つ案はありません。",
  questions: "確かめること",
  questionsText:
    "期日が過ぎた約束、決めてよさそうな結果、確かでないつながりです。ここで何もしなければ、何も決まりません。",
  waiting: (count) => `${count}件が待っています`,
  showAll: "可能性の低い案も見る",
  showSure: "可能性の低い案を除く",
  held: "公開を待つ判断",
  heldText:
    "公開の権限がない人が確認した根拠と、決めた結果です。公開の権限がある人がここで認めるまで、読者には何も見えません。",
  heldEmpty: "公開を待つ判断はありません。",
  heldMark: "公開待ち",
  heldDone: "公開の権限がある人が認めるまで、読者には見えません。",
  release: "読者に公開する",
  successor: "取って代わった約束",
  successorHint:
    "結果が「後の約束に置き換え」のときだけ、その約束の番号(例 15-88)を。後の声明にある同じ約束が候補に出ます。",
  successorMissing: "後の約束に置き換えられたとしましたが、どの約束かが示されていません。どれですか。",
  publicNote: "読者への説明",
  publicNoteHint: "約束のページ、フィード、データに出ます。",
  noteHint: "編集部だけが見ます。",
  lessons: "判断から学んだこと",
  lessonsText:
    "直近2,000件の確認と却下から数えたものです。案の点数と並び順だけを変え、何も消しません。「可能性の低い案も見る」で、いつでもすべて見られます。",
  lessonsEmpty: "まだ学んだことはありません。同じ種類の案を5件以上判断すると、ここに出ます。",
  lessonsOff: "使うのをやめたもの",
  lessonSilent: "いまの判断からは何も学ばれません。",
  switchOff: "使うのをやめる",
  switchOn: "また使う",
  lowered: (count) => `判断から学んだことにより、ここまでの${count}件を可能性の低い案に移しています。`,
  taught: (before, after) => `この種の案の判断から、${before}を${after}としています。`,
  older: "さらに前へ",
  partOf: (part, parts) => `${parts}ページ中${part}ページ目`,
  partBefore: "前のページへ",
  partBehind: "次のページへ",
  newest: "新しい案へ戻る",
  saidBy: (day, title) => `${day}の発表「${title}」`,
  likely: "確からしい",
  possible: "ありうる",
  doubtful: "疑わしい",
  score: "確からしさ",
  why: "そう見る理由",
  speaksFor: "そう見る手がかり",
  speaksAgainst: "疑う手がかり",
  figures: "点数の内訳",
  figuresSum: (sum, score) => `合計 ${sum}(点数 ${score})`,
  byHand: "編集部が加えました。",
  announcement: "発表",
  confirm: "確認する",
  reject: "却下する",
  change: "直して確認する",
  changeAndConfirm: "この内容で確認する",
  undo: "取り消す",
  stance: "向き",
  tells: "伝えること",
  note: "覚え書き",
  wholeUndertaking: "この約束のすべて",
  article: "記事",
  publicPage: "公開のページ",
  keys: "キーの一覧",
  keyHelp: [
    ["j / k", "次・前の案へ"],
    ["y", "確認する"],
    ["n", "却下する"],
    ["c", "直して確認する"],
    ["s", "結果を案のとおりに決める"],
    ["u", "直前の判断を取り消す"],
    ["?", "この一覧を開く・閉じる"],
  ],
  done: {
    "evidence-confirmed": "根拠として確認しました。",
    "evidence-rejected": "根拠ではないとしました。",
    "evidence-added": "根拠を加えました。",
    status: "結果を決めました。",
    "restatement-confirmed": "つながりを確認しました。",
    "restatement-rejected": "つながりではないとしました。",
    "question-dismissed": "問いを閉じました。",
    "question-later": "問いを先に延ばしました。",
    same: "同じとしました。",
    other: "別とした、と記録しました。",
    "lesson-off": "使うのをやめました。",
    undone: "判断を取り消しました。",
  },
  amountsTo: (outcome) => `確認した根拠からは「${outcome}」と考えられます。`,
  settleAs: (outcome) => `「${outcome}」と決める`,
  settle: "結果を決める",
  outcome: "結果",
  cites: "拠りどころ",
  citesNone: "確認した根拠がまだありません。",
  holds: "いまの状態",
  proposedNow: "決まりからの案",
  byDesk: (by, when) => `${by}が${when}に決定`,
  byNobody: "まだ決めていません",
  rules: {
    "nothing-yet": "確認した根拠がまだない",
    done: "実施されたと伝えられた",
    "done-in-part": "実施されたものと、取りやめになったものがある",
    begun: "始まったと伝えられた",
    tried: "努力に応じた動きが伝えられた",
    "called-off": "取りやめと伝えられた",
    "put-off": "延期と伝えられた",
    replaced: "別のものに替わったと伝えられた",
    "taken-further": "後の声明が、より強く約束した",
  },
  due: "期日",
  noDue: "期日の定めなし",
  parties: "当事者",
  strength: "約束の強さ",
  evidence: "後の発表から",
  evidenceEmpty: "この約束に関わる文は、まだ見つかっていません。",
  confirmedBy: "確認済み",
  rejectedBy: "却下済み",
  undecided: "判断待ち",
  addEvidence: "根拠を自分で加える",
  announcementNumber: "発表の番号",
  sentence: "その発表の文",
  sentenceHint: "発表のとおりに写してください。空白と改行の違いは構いません。",
  date: "起きた日",
  dateHint: "例 2025-11-07、2025-11。書かれていなければ空に",
  add: "加える",
  links: "ほかの声明の同じ約束",
  linksEmpty: "前後の声明に、同じ約束は見つかっていません。",
  earlier: "前の声明",
  later: "後の声明",
  changed: "変わり方",
  linkReasons: {
    matter: "事柄の言葉が共通",
    "verb-more": "言い方が強い",
    "verb-less": "言い方が弱い",
    "rhythm-more": "定期的になった",
    "rhythm-less": "定期的でなくなった",
    "way-out-more": "留保がなくなった",
    "way-out-less": "留保が付いた",
    "day-more": "時期が示された",
    "day-less": "時期がなくなった",
    "number-more": "回数や数が示された",
    "number-less": "回数や数がなくなった",
    "items-more": "挙げるものが増えた",
    "items-less": "挙げるものが減った",
    same: "言い方は同じ",
  },
  history: "判断の記録",
  historyEmpty: "まだ何も判断していません。",
  takenBack: "取り消し済み",
  duePassed: (day) => `期日の${day}を過ぎました。どうなりましたか。`,
  statusProposed: (outcome) => `確認した根拠からは「${outcome}」と考えられます。`,
  groundsGone: "決めた結果の拠りどころが、取り消されています。決め直してください。",
  dismiss: "問いを閉じる",
  askLater: "後でまた聞く",
  until: "いつ",
  dueTitle: "期日を過ぎ、結果が決まっていない約束",
  proposedTitle: "根拠がそろい、結果の案が出ている約束",
  doubtTitle: "確かでないつながり",
  peopleTitle: "人事の人と職",
  sightingsTitle: "同じ確認かどうか",
  noneAsked: "ありません。",
  gives: "この発表が述べた約束",
  givesNone: "約束は読み取られていません。",
  speaksTo: "この発表が関わる、前の約束",
  speaksToNone: "関わる約束は見つかっていません。",
  withdrawn: "いまは読み取られていません",
  notShown: "記事が公開されていないので、読者には見えません",
  faultTitle: "受け付けられませんでした",
  conflict: (by) => `先に${by}が判断しました。いまの内容を下に示します。何も変えていません。`,
  faults: {
    "no-grounds": "「結果はまだ」のほかは、確認した根拠を一つ以上選んでください。",
    "no-note": "判断できないとするには、読者への説明に理由を書いてください。",
    "no-successor":
      "取って代わった約束には、この約束より後の約束の番号を、結果が「後の約束に置き換え」のときだけ入れてください。",
    "seen-by-readers": "読者に公開されている判断です。変えられるのは、公開の権限がある人だけです。",
    "not-confirmed": "選んだ文の中に、確認していないものがあります。",
    "no-announcement": "その番号の発表はありません。",
    "own-words": "約束そのものが書かれた発表は、その後どうなったかの根拠になりません。",
    "no-such-place": "その文は、その発表の中に見つかりません。",
    "too-long": "根拠は一文か数文にしてください。",
    "no-day": "先に延ばす日は、明日から10年のうちにしてください。",
    "bad-request": "書かれた内容を読み取れません。",
    forbidden: "この判断をする権限がありません。",
    "not-found": "もう台帳にありません。",
    limited: "短い間に多くの操作がありました。少し待ってください。",
    "taken-back": "この判断か、その拠りどころは、先に取り消されています。いまの内容を下に示します。",
  },
};

const ENGLISH: LedgerDeskWords = {
  ledger: "Ledger",
  queue: "Evidence that waits",
  queueText:
    "Sentences of later announcements that may speak to an undertaking. Readers see none of them before it is confirmed.",
  queueEmpty: "Nothing waits to be judged.",
  questions: "Questions",
  questionsText:
    "Undertakings whose day has passed, outcomes that seem ready to be settled, links that are in doubt. Nothing is decided unless you do.",
  waiting: (count) => `${count} waiting`,
  showAll: "Show what is hardly likely, too",
  showSure: "Leave out what is hardly likely",
  held: "Waits for publication",
  heldText:
    "Evidence confirmed and outcomes settled by people who may not publish. Readers see nothing of it until somebody who may lets them, here.",
  heldEmpty: "Nothing waits.",
  heldMark: "Not public yet",
  heldDone: "Readers do not see it until somebody who may publish agrees.",
  release: "Let readers see it",
  successor: "What took its place",
  successorHint:
    "Only where the outcome is “superseded”: the number of that undertaking, such as 15-88. Later statements that say the same are offered.",
  successorMissing: "It is superseded, but nothing says by which undertaking. Which is it?",
  publicNote: "Note for readers",
  publicNoteHint: "Stands on the undertaking's page, in feeds and in the data.",
  noteHint: "Seen by the desk alone.",
  lessons: "What was learnt",
  lessonsText:
    "Counted from the latest 2,000 confirmations and rejections. They change how likely a proposal seems and its place in the list, and remove nothing: “Show what is hardly likely, too” always shows all.",
  lessonsEmpty: "Nothing yet. What is taught stands here once five or more proposals of a kind are judged.",
  lessonsOff: "Switched off",
  lessonSilent: "The judgements teach nothing about it now.",
  switchOff: "Switch off",
  switchOn: "Use it again",
  lowered: (count) =>
    count === 1
      ? "By what was learnt, one of those up to here is among what is hardly likely."
      : `By what was learnt, ${count} of those up to here are among what is hardly likely.`,
  taught: (before, after) => `${after} in place of ${before}, by what was decided of its like.`,
  older: "Earlier ones",
  partOf: (part, parts) => `Page ${part} of ${parts}`,
  partBefore: "Previous page",
  partBehind: "Next page",
  newest: "Back to the newest",
  saidBy: (day, title) => `${day}, “${title}”`,
  likely: "likely",
  possible: "possible",
  doubtful: "doubtful",
  score: "How likely",
  why: "Why it seems so",
  speaksFor: "Speaks for it",
  speaksAgainst: "Speaks against it",
  figures: "How the score is made",
  figuresSum: (sum, score) => `Sum ${sum} (score ${score})`,
  byHand: "Added by the desk.",
  announcement: "Announcement",
  confirm: "Confirm",
  reject: "Reject",
  change: "Change and confirm",
  changeAndConfirm: "Confirm it so",
  undo: "Undo",
  stance: "Direction",
  tells: "Tells that it",
  note: "Note",
  wholeUndertaking: "All of this undertaking",
  article: "Article",
  publicPage: "Public page",
  keys: "Keys",
  keyHelp: [
    ["j / k", "next, previous"],
    ["y", "confirm"],
    ["n", "reject"],
    ["c", "change and confirm"],
    ["s", "settle the outcome as proposed"],
    ["u", "undo the last decision"],
    ["?", "open and close this list"],
  ],
  done: {
    "evidence-confirmed": "Confirmed as evidence.",
    "evidence-rejected": "Rejected as evidence.",
    "evidence-added": "Evidence added.",
    status: "The outcome is settled.",
    "restatement-confirmed": "The link is confirmed.",
    "restatement-rejected": "The link is rejected.",
    "question-dismissed": "The question is closed.",
    "question-later": "The question is put off.",
    same: "Noted as the same.",
    other: "Noted as different.",
    "lesson-off": "Switched off.",
    undone: "The decision is taken back.",
  },
  amountsTo: (outcome) => `What is confirmed amounts to “${outcome}”.`,
  settleAs: (outcome) => `Settle as “${outcome}”`,
  settle: "Settle the outcome",
  outcome: "Outcome",
  cites: "Resting on",
  citesNone: "No evidence is confirmed yet.",
  holds: "Where it stands",
  proposedNow: "By the rule",
  byDesk: (by, when) => `settled by ${by}, ${when}`,
  byNobody: "not settled yet",
  rules: {
    "nothing-yet": "nothing is confirmed yet",
    done: "it is told that it was done",
    "done-in-part": "some was done, some was called off",
    begun: "it is told that it has begun",
    tried: "something came of the effort",
    "called-off": "it is told that it was called off",
    "put-off": "it is told that it was put off",
    replaced: "it is told that something else took its place",
    "taken-further": "a later statement binds to more",
  },
  due: "Due",
  noDue: "no due date",
  parties: "Parties",
  strength: "How firmly",
  evidence: "From later announcements",
  evidenceEmpty: "No sentence was found that speaks to it.",
  confirmedBy: "confirmed",
  rejectedBy: "rejected",
  undecided: "waits",
  addEvidence: "Add evidence yourself",
  announcementNumber: "Number of the announcement",
  sentence: "Its sentence",
  sentenceHint: "Word for word; blanks and line ends do not matter.",
  date: "When it happened",
  dateHint: "such as 2025-11-07 or 2025-11; leave it empty where it is not told",
  add: "Add",
  links: "The same in other statements",
  linksEmpty: "No statement before or after says the same.",
  earlier: "Earlier statement",
  later: "Later statement",
  changed: "How it changed",
  linkReasons: {
    matter: "words of the matter in common",
    "verb-more": "said more firmly",
    "verb-less": "said less firmly",
    "rhythm-more": "now recurring",
    "rhythm-less": "no longer recurring",
    "way-out-more": "a reservation is gone",
    "way-out-less": "a reservation was added",
    "day-more": "a time is named now",
    "day-less": "no time is named any more",
    "number-more": "a number is named now",
    "number-less": "no number is named any more",
    "items-more": "more is listed",
    "items-less": "less is listed",
    same: "said in the same way",
  },
  history: "Decisions",
  historyEmpty: "Nothing was decided yet.",
  takenBack: "taken back",
  duePassed: (day) => `It was due on ${day}. What came of it?`,
  statusProposed: (outcome) => `What is confirmed amounts to “${outcome}”.`,
  groundsGone: "What the settled outcome rests on was taken back. Please settle it anew.",
  dismiss: "Close the question",
  askLater: "Ask again later",
  until: "On",
  dueTitle: "The day has passed, and nothing is settled",
  proposedTitle: "Evidence is there, and an outcome is proposed",
  doubtTitle: "Links in doubt",
  peopleTitle: "People and posts",
  sightingsTitle: "Whether sightings are one",
  noneAsked: "None.",
  gives: "What this announcement undertakes",
  givesNone: "No undertaking was read in it.",
  speaksTo: "Earlier undertakings that it may speak to",
  speaksToNone: "It speaks to no undertaking.",
  withdrawn: "not read any more",
  notShown: "readers do not see it: its article is not published",
  faultTitle: "This was not taken",
  conflict: (by) => `${by} was faster. What is there now stands below; nothing was changed.`,
  faults: {
    "no-grounds": "Any outcome but “open” has to rest on confirmed evidence: choose some.",
    "no-note": "Please tell readers in the public note why it cannot be assessed.",
    "no-successor":
      "What took its place is the number of an undertaking made after this one, and only where the outcome is “superseded”.",
    "seen-by-readers": "Readers see this: only who may publish can change it.",
    "not-confirmed": "Some of what was chosen is not confirmed.",
    "no-announcement": "There is no announcement of that number.",
    "own-words": "What the undertaking itself stands in tells nothing of what came of it.",
    "no-such-place": "That sentence is not found in that announcement.",
    "too-long": "Evidence is a sentence or a few.",
    "no-day": "Please choose a day from tomorrow on, within ten years.",
    "bad-request": "What was sent cannot be read.",
    forbidden: "Your role may not decide this.",
    "not-found": "The ledger does not have it any more.",
    limited: "There were many steps in a short time. Please wait a little.",
    "taken-back": "This, or what it would rest on, was taken back meanwhile. What is there now stands below.",
  },
};

export const LEDGER_DESK_WORDS: Readonly<Record<Language, LedgerDeskWords>> = { ja: JAPANESE, en: ENGLISH };
