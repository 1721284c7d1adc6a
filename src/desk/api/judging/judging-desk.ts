// Judging desk: what the desk asks of the rooms that read, draft and proof-read, which it does not know: handed in by the wiring.

import type { JudgedFact } from "../../../newsroom/judging/apply-judgements.ts";
import type { Decision, JudgementFault } from "../../../newsroom/judging/check-judgement.ts";
import type { Article, ArticleDraft } from "../../../terms/article.ts";
import type { CorrectedValue, FactKey, Judgement, Verdict } from "../../../terms/desk/judgement.ts";
import type { ProofEntry } from "../../../terms/desk/proof-entry.ts";
import type { SourceDocument } from "../../../terms/document.ts";
import type { Part } from "../../../terms/fact.ts";
import type { Result } from "../../../terms/result.ts";
import type { Source } from "../../../terms/source.ts";

/** The announcement behind an article, and all that was judged of it. */
export type JudgeableAnnouncement = {
  /** Without its bytes: what reading goes by is the text. */
  readonly document: SourceDocument;
  readonly source?: Source;
  readonly judgements: readonly Judgement[];
};

/** What the authority could be taught by a fact. */
export type OfferedTeaching = {
  readonly section: string;
  readonly name: string;
  readonly fields: Readonly<
    Record<string, string | readonly string[] | readonly Readonly<Record<string, string>>[]>
  >;
};

export type ReadFact = JudgedFact & { readonly offer?: OfferedTeaching };

/** What is drafted from the judged reading; its official blocks are those of the article. */
export type DraftNow = Pick<
  ArticleDraft,
  "headline" | "lead" | "warnings" | "about" | "section" | "announcementKind"
>;

export type JudgingQuestion =
  /** Nothing is asked yet: what answers will need is loaded. */
  | { readonly kind: "prepare" }
  | { readonly kind: "look"; readonly announcement: JudgeableAnnouncement }
  /** `article`: as it is now, with what an editor has typed. `announcement`: absent of a piece of the desk's own. */
  | {
      readonly kind: "proof";
      readonly article: Article;
      readonly announcement?: JudgeableAnnouncement;
    }
  /** The verdict as it is to be kept, and the drafts without and with it. */
  | {
      readonly kind: "judge";
      readonly announcement: JudgeableAnnouncement;
      readonly fact: FactKey;
      readonly decision: Decision;
    };

export type Looked = {
  readonly kind: "look";
  readonly facts: readonly ReadFact[];
  readonly parts: readonly Part[];
  readonly adrift: readonly Judgement[];
  readonly draft: DraftNow;
};

export type Proofed = { readonly kind: "proof"; readonly proof: readonly ProofEntry[] };

export type JudgedNow = {
  readonly kind: "judge";
  readonly verdict: Verdict;
  /** What the fact was read as, for the log. */
  readonly read?: CorrectedValue;
  readonly before: DraftNow;
  readonly after: DraftNow;
};

export type JudgingAnswer =
  | { readonly kind: "prepared" }
  | Looked
  | Proofed
  | JudgedNow
  | { readonly kind: "fault"; readonly fault: JudgementFault }
  /** Nothing can be read until the house's files are right. */
  | { readonly kind: "no-house"; readonly reason: string };

export type TaughtLines = {
  readonly file: string;
  readonly before: string | null;
  readonly after: string;
};

export type JudgingDesk = {
  /** Somebody is at the desk: the first article that is opened then waits for nothing to be loaded. Never rejects. */
  readonly prepare: () => void;
  /** Rejects where it takes too long, or too many wait. */
  readonly ask: (question: JudgingQuestion) => Promise<JudgingAnswer>;
  /** Why nothing can be taught here; undefined where it can. */
  readonly findUnteachable: () => Promise<string | undefined>;
  /** The error is a sentence. */
  readonly teach: (entry: OfferedTeaching & { readonly source: string }) => Promise<
    Result<
      {
        readonly entry: string;
        readonly change: "added" | "amended" | "known";
        readonly lines?: TaughtLines;
      },
      string
    >
  >;
  readonly unteach: (lines: TaughtLines) => Promise<Result<void, string>>;
};
