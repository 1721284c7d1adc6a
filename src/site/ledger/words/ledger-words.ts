// Ledger words: every label of the ledger's pages about undertakings, in Japanese and in English.

import type { UndertakingStrength } from "../../../terms/fact.ts";
import type { Stance, Tells } from "../../../terms/ledger/evidence.ts";
import type { RestatedChange } from "../../../terms/ledger/restatement.ts";
import type { Lateness, Outcome } from "../../../terms/ledger/status.ts";
import type { Language } from "../../site-config.ts";
import { LEDGER_IN_ENGLISH } from "./ledger-in-english.ts";
import { LEDGER_IN_JAPANESE } from "./ledger-in-japanese.ts";

export type WrittenPoint = {
  readonly year: number;
  readonly era: { readonly name: string; readonly year: number } | undefined;
  /** From 1. */
  readonly month?: number;
  readonly day?: number;
  /** From 0: spring. */
  readonly season?: number;
};

/** How two statements stand to each other in one undertaking. */
export type BesideChange = RestatedChange | "dropped" | "new";

export type LedgerWords = {
  readonly ledger: string;
  /** What the ledger is, in two sentences. */
  readonly about: readonly [string, string];
  readonly undertaking: string;
  readonly undertakings: string;
  readonly statement: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly latenesses: Readonly<Record<Lateness, string>>;
  readonly strengths: Readonly<Record<UndertakingStrength, string>>;
  /** What the strength means, in a sentence. */
  readonly strengthsSaid: Readonly<Record<UndertakingStrength, string>>;
  readonly stances: Readonly<Record<Stance, string>>;
  readonly tells: Readonly<Record<Tells, string>>;
  readonly changes: Readonly<Record<BesideChange, string>>;
  readonly changesSaid: Readonly<Record<BesideChange, string>>;
  readonly recurring: Readonly<Record<"yearly" | "monthly" | "regular", string>>;

  readonly dueSoon: string;
  readonly dueSoonText: string;
  readonly dueSoonEmpty: string;
  readonly asked: string;
  readonly askedText: string;
  readonly askedEmpty: string;
  /** Of one whose due day has passed and of which nothing is settled. */
  readonly askedOne: string;
  readonly settled: string;
  readonly settledEmpty: string;
  readonly newest: string;
  readonly byParties: string;
  readonly byTopic: string;
  readonly byStrength: string;
  /** What the ledger keeps beside undertakings. */
  readonly registers: string;
  readonly all: string;
  readonly empty: string;
  readonly emptyList: string;
  readonly noneHere: string;
  readonly goOn: string;
  readonly newestFirst: string;
  readonly count: (count: number) => string;
  /** `count`: empty where it is not known. */
  readonly moreOf: (count: string) => string;
  readonly older: string;
  readonly toNewest: string;
  readonly feed: string;

  readonly filters: string;
  readonly filterOutcome: string;
  readonly filterStrength: string;
  readonly filterDue: string;
  readonly filterAny: string;
  readonly dueIn: (month: string) => string;
  /** Of a list that was narrowed. */
  readonly narrowed: (title: string, by: readonly string[]) => string;

  readonly words: string;
  readonly wordsNote: string;
  readonly toPlace: string;
  readonly parties: string;
  /** All of them as one list. */
  readonly together: string;
  readonly madeOn: string;
  readonly madeBy: string;
  readonly due: string;
  readonly dueInferred: string;
  readonly noDue: string;
  readonly strength: string;
  readonly topics: string;
  readonly standing: string;
  readonly outcome: string;
  readonly lateness: string;
  readonly byDesk: (when: string) => string;
  readonly notDecided: string;
  readonly rule: (rule: string) => string;
  readonly cites: (count: number) => string;
  readonly evidence: string;
  readonly evidenceText: string;
  readonly evidenceEmpty: string;
  readonly evidenceRule: (rule: string) => string;
  /** Of what no rule had proposed. */
  readonly evidenceAdded: string;
  readonly told: string;
  /** Before the day that a sentence gives: it is past, or it was to be. */
  readonly dayOf: Readonly<Record<Tells, string>>;
  readonly history: string;
  readonly successor: string;
  readonly deskNote: string;
  readonly historyEmpty: string;
  readonly decidedAs: (outcome: string) => string;
  readonly takenBack: (outcome: string) => string;
  readonly restated: string;
  readonly earlier: string;
  readonly later: string;
  readonly toBeside: string;
  readonly permalink: string;
  readonly embed: string;
  readonly embedText: string;
  readonly toCard: string;

  readonly statementUndertakings: (count: number) => string;
  /** Of a statement, for who has not opened it. */
  readonly statementSaid: (headline: string) => string;
  readonly previousStatement: string;
  readonly nextStatement: string;
  readonly toArticle: string;
  readonly toStatement: string;
  readonly articleBlock: string;
  /** Of whom, and of which two days. */
  readonly besideTitle: (names: string, earlier: string, later: string) => string;
  readonly besideText: string;
  /** The earlier one beside the one after the later: of its day. */
  readonly besideNext: (earlier: string, later: string) => string;
  readonly besideRule: string;
  readonly besideConfirmed: string;
  readonly notThere: Readonly<Record<"dropped" | "new", string>>;
  readonly taken: string;
  readonly added: string;
  readonly partiesTitle: (names: string) => string;
  readonly topicTitle: (name: string) => string;

  readonly feedTitle: (of: string | undefined) => string;
  readonly feedNew: (title: string) => string;
  readonly feedEvidence: (title: string) => string;
  readonly feedSettled: (outcome: string, title: string) => string;

  readonly time: {
    readonly point: (point: WrittenPoint) => string;
    readonly since: (from: string) => string;
    readonly until: (to: string) => string;
    readonly span: (from: string, to: string) => string;
  };
};

export const LEDGER_WORDS: Readonly<Record<Language, LedgerWords>> = {
  ja: LEDGER_IN_JAPANESE,
  en: LEDGER_IN_ENGLISH,
};
