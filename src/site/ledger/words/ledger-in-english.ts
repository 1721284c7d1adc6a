// The ledger in English.

import type { LedgerWords, WrittenPoint } from "./ledger-words.ts";

const SEASONS: readonly string[] = ["Spring", "Summer", "Autumn", "Winter"];
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const ERAS: Readonly<Record<string, string>> = {
  令和: "Reiwa",
  平成: "Heisei",
  昭和: "Showa",
  大正: "Taisho",
  明治: "Meiji",
};

function writePoint({ year, era, month, day, season }: WrittenPoint): string {
  const within = season === undefined ? MONTHS[(month ?? 0) - 1] : SEASONS[season];
  const parts = [day, within, year].filter((part) => part !== undefined).join(" ");
  return `${parts}${era ? ` (${ERAS[era.name] ?? era.name} ${era.year})` : ""}`;
}

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

export const LEDGER_IN_ENGLISH: LedgerWords = {
  ledger: "Ledger of undertakings",
  about: [
    "What official announcements say will be done is kept here one by one, with the sentence and the due date, and beside it what later announcements tell of it, in their own sentences.",
    "The desk decides each outcome from what announcements say. That a due date has passed alone never counts as not kept.",
  ],
  undertaking: "Undertaking",
  undertakings: "Undertakings",
  statement: "Statement",
  outcomes: {
    open: "Open",
    kept: "Kept",
    "partly-kept": "Partly kept",
    "not-kept": "Not kept",
    superseded: "Superseded",
    "not-assessable": "Not assessable",
  },
  latenesses: {
    "no-due": "No due date",
    "not-yet-due": "Not yet due",
    "due-passed": "Due date passed",
    "in-time": "In time",
    late: "Late",
  },
  strengths: {
    commitment: "Will do",
    effort: "Will strive",
    exploration: "Will explore",
    expectation: "Expected",
  },
  strengthsSaid: {
    commitment: "It is said that it will be done, or agreed that it will be",
    effort: "It is said that efforts will be made towards it",
    exploration: "It is said that it will be considered or explored",
    expectation: "A dated event to come was welcomed or planned",
  },
  stances: { for: "Speaks for it", against: "Speaks against it" },
  tells: {
    done: "Was done",
    begun: "Has begun",
    step: "A step towards it",
    planned: "Was planned",
    "put-off": "Was put off",
    "called-off": "Was called off",
    replaced: "Was replaced",
    restated: "Was said again",
  },
  changes: {
    repeated: "Repeated",
    strengthened: "Strengthened",
    weakened: "Weakened",
    narrowed: "Narrowed",
    widened: "Widened",
    dropped: "Not in the later one",
    new: "New",
  },
  changesSaid: {
    repeated: "The same is said again.",
    strengthened: "It is said more firmly.",
    weakened: "It is said less firmly.",
    narrowed: "It covers less.",
    widened: "It covers more.",
    dropped: "The later statement has no sentence for it, which need not mean that it was given up.",
    new: "The earlier statement has no sentence for it.",
  },
  recurring: { yearly: "Every year", monthly: "Every month", regular: "Regularly" },

  dueSoon: "Due soon",
  dueSoonText: "Due within three months from today",
  dueSoonEmpty: "Nothing is due within three months from today.",
  asked: "Due date passed: what came of it?",
  askedText: "Whether it was done is not known yet",
  askedEmpty: "There is none of which this is asked.",
  askedOne: "The due date has passed. What came of it?",
  settled: "Recently decided",
  settledEmpty: "No outcome has been decided yet.",
  newest: "Newest",
  byParties: "By countries",
  byTopic: "By topic",
  byStrength: "By how firmly it is said",
  registers: "Other registers",
  all: "All undertakings",
  empty: "The ledger holds no published undertakings yet.",
  emptyList: "There is no such undertaking.",
  noneHere: "There is none in this stretch.",
  goOn: "Look further back",
  newestFirst: "Newest announcement first",
  count: (count) => counted(count, "undertaking", "undertakings"),
  moreOf: (count) => `${count} more`,
  older: "Earlier ones",
  toNewest: "Back to the first",
  feed: "Feed",

  filters: "Narrow down",
  filterOutcome: "Outcome",
  filterStrength: "How firmly",
  filterDue: "Due",
  filterAny: "Any",
  dueIn: (month) => `Due in ${month}`,
  narrowed: (title, by) => `${title}: ${by.join(", ")}`,

  words: "The sentence",
  wordsNote: "In its paragraph, word for word",
  toPlace: "Read it in the article",
  parties: "Parties",
  together: "All of these together",
  madeOn: "Announced",
  madeBy: "By",
  due: "Due",
  dueInferred: "worked out from the day of the announcement",
  noDue: "No date is named",
  strength: "How firmly",
  topics: "Topics",
  standing: "Where it stands",
  outcome: "Outcome",
  lateness: "Against its due date",
  byDesk: (when) => `Decided by the desk on ${when}`,
  notDecided: "The desk has not decided yet",
  rule: (rule) => `Rule ${rule}`,
  cites: (count) => counted(count, "sentence cited", "sentences cited"),
  evidence: "What was announced since",
  evidenceText: "Only sentences that the desk has checked, oldest announcement first.",
  evidenceEmpty: "No checked announcement speaks to it yet.",
  evidenceRule: (rule) => `Found by rule ${rule}, checked by the desk`,
  evidenceAdded: "Picked from the announcement by the desk",
  told: "Announced",
  happened: "Happened",
  history: "Decisions",
  historyEmpty: "Nothing has been decided yet.",
  decidedAs: (outcome) => `Decided: ${outcome}`,
  takenBack: (outcome) => `Taken back: ${outcome}`,
  restated: "The same in other statements",
  earlier: "Earlier statement",
  later: "Later statement",
  toBeside: "Read the two statements side by side",
  permalink: "Address of this page",
  embed: "Show it elsewhere",
  embedText: "This code shows a card with where the undertaking stands now. It runs no script.",
  toCard: "See the card",

  statementUndertakings: (count) =>
    counted(count, "undertaking of this statement", "undertakings of this statement"),
  previousStatement: "Previous statement of the same parties",
  nextStatement: "Next statement of the same parties",
  toArticle: "Read the article",
  toStatement: "All of them, and what came of them",
  articleBlock: "What was agreed, and what came of it",
  besideTitle: (names, earlier, later) => `${names}: two statements side by side, ${earlier} / ${later}`,
  besideNext: (earlier, later) => `Read the statement of ${earlier} beside the next one, of ${later}`,
  besideText:
    "Each sentence of the earlier statement stands with its like in the later one. Words that differ are marked.",
  besideRule: "Matched by rule",
  besideConfirmed: "Match checked by the desk",
  notThere: {
    dropped: "The later statement has no sentence for it",
    new: "The earlier statement has no sentence for it",
  },
  taken: "Only in the earlier statement",
  added: "Only in the later statement",
  partiesTitle: (names) => `Undertakings: ${names}`,
  topicTitle: (name) => `Undertakings: ${name}`,

  feedTitle: (of) => (of === undefined ? "Ledger of undertakings" : `Ledger of undertakings: ${of}`),
  feedNew: (title) => `New undertaking: ${title}`,
  feedEvidence: (title) => `Announced since: ${title}`,
  feedSettled: (outcome, title) => `${outcome}: ${title}`,

  time: {
    point: writePoint,
    since: (from) => `from ${from}`,
    until: (to) => `until ${to}`,
    span: (from, to) => `${from} to ${to}`,
  },
};
