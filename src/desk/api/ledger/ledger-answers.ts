// Ledger answers: undertakings, evidence, links and decisions, as the desk's API tells them.

import { z } from "zod";
import { actor } from "../../../newsroom/schemas/audit-schema.ts";
import { instant, span } from "../../../newsroom/schemas/value-schemas.ts";
import { sayLesson } from "../../../ledger/evidence/learning/say-lesson.ts";
import { mainReasons } from "../../../ledger/evidence/reasons/main-reasons.ts";
import { sayReason } from "../../../ledger/evidence/reasons/reason-words.ts";
import { decisionsInForce } from "../../../ledger/decisions/decisions-in-force.ts";
import type { StoredEvidence, StoredLink } from "../../../newsroom/ports/ledger-store.ts";
import { STANCES, TELLS } from "../../../terms/ledger/evidence.ts";
import { RESTATED_CHANGES } from "../../../terms/ledger/restatement.ts";
import { OUTCOMES, type Status } from "../../../terms/ledger/status.ts";
import type { LedgerDecision } from "../../../terms/ledger/decision.ts";
import type { StoredUndertaking } from "../../ledger/deciding/load-undertaking.ts";
import type { Proposal } from "../../ledger/looking/list-proposals.ts";
import type { LookedAt } from "../../ledger/looking/look-at-undertaking.ts";

const count = z.int().min(0);
const day = z.iso.date();
const verdict = z.enum(["confirmed", "rejected"]);
const LATENESSES = ["no-due", "not-yet-due", "due-passed", "in-time", "late"] as const;

export const languageQuery = z.enum(["ja", "en"]).default("ja").describe("In which reasons are said.");

const undertakingTold = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    sentence: z.string().describe("The clause that binds, word for word."),
    context: z.string().describe("The whole sentence that it stands in."),
    span: span.describe("Of the clause, in the announcement's text."),
    announcement: count,
    article: count.optional(),
    day,
    issuer: z.string(),
    language: z.enum(["ja", "en"]),
    act: z.string(),
    strength: z.string(),
    parties: z.array(z.strictObject({ kind: z.string(), code: z.string().optional(), name: z.string() })),
    topics: z.array(z.string()),
    due: z.string().optional().describe("EDTF."),
    recurring: z.string().optional(),
    shown: z.boolean().describe("Readers may see it."),
    withdrawn: z.string().optional().describe("Why it is in no list any more."),
  })
  .meta({ id: "Undertaking" });

const evidenceTold = z
  .strictObject({
    id: z.string(),
    undertaking: z.string(),
    announcement: count,
    day,
    span,
    sentence: z.string(),
    stance: z.enum(STANCES),
    tells: z.enum(TELLS),
    date: z.string().optional(),
    score: z.number(),
    /** What speaks for it, then what against, the strongest first; last all else together. */
    reasons: z.array(z.string()),
    ruleVersion: z.string(),
    shown: z.boolean().describe("Its announcement's article is published."),
    decided: z
      .strictObject({
        verdict,
        stance: z.enum(STANCES),
        tells: z.enum(TELLS),
        note: z.string().optional(),
        decision: count.describe("Its number: what `seen` asks for."),
        held: z
          .literal(true)
          .optional()
          .describe("By who may not publish: readers see it once somebody who may confirms it as well."),
      })
      .optional(),
  })
  .meta({ id: "LedgerEvidence" });

export const proposalTold = z
  .strictObject({
    evidence: evidenceTold,
    undertaking: undertakingTold,
    announcement: z.strictObject({ id: count, title: z.string(), article: count.optional() }),
    taught: z
      .strictObject({ score: z.number(), lesson: z.string().describe("In words.") })
      .optional()
      .describe("What it scores by what the desk decided of its like."),
    before: z.string().describe("What stands before the sentence in its paragraph."),
    after: z.string(),
  })
  .meta({ id: "EvidenceProposal" });

export const decisionTold = z
  .strictObject({ id: count, at: instant, actor, decision: z.looseObject({ kind: z.string() }) })
  .meta({ id: "LedgerDecision" });

const statusTold = z.strictObject({
  outcome: z.enum(OUTCOMES),
  lateness: z.enum(LATENESSES),
  cites: z.array(z.string()),
  ruleVersion: z.string(),
  by: z.union([z.literal("proposed"), actor]),
  at: instant.optional(),
  successor: z.string().optional().describe("Of what is superseded: what stands in its place."),
  note: z.string().optional().describe("What readers are told of the reasons."),
});

export const linkTold = z.strictObject({
  earlier: z.string(),
  later: z.string(),
  change: z.enum(RESTATED_CHANGES),
  score: z.number(),
  ruleVersion: z.string(),
  decided: z.strictObject({ verdict, change: z.enum(RESTATED_CHANGES), decision: count }).optional(),
});

const questionTold = z
  .strictObject({
    kind: z.enum(["due-passed", "status-proposed", "grounds-gone", "successor-missing"]),
    key: z.string(),
  })
  .meta({ id: "LedgerQuestion" });

export const standingTold = z
  .strictObject({
    undertaking: undertakingTold,
    status: statusTold.describe("What holds: only the desk settles it."),
    statusDecision: count.nullable().describe("The number of the decision that holds: what `seen` asks for."),
    proposed: statusTold.extend({ rule: z.string() }).describe("What the confirmed evidence amounts to."),
    question: questionTold.optional().describe("What the desk is asked about it."),
    evidence: z.array(evidenceTold),
    links: z.array(linkTold),
    decisions: z.array(decisionTold).describe("Oldest first, also what was taken back."),
  })
  .meta({ id: "UndertakingStanding" });

type Told<T> = T extends z.ZodType ? z.input<T> : never;

export function tellUndertaking({
  record,
  shown,
  withdrawn,
}: StoredUndertaking): Told<typeof undertakingTold> {
  const { id, announcement, article, day: on, issuer, language, sentence, span: place, value } = record;
  const { title, context, act, strength, parties, topics, due, recurring } = value;
  return {
    id,
    title,
    sentence,
    context: context.text,
    span: [place[0], place[1]],
    announcement,
    day: on,
    issuer,
    language,
    act,
    strength,
    parties: [...parties],
    topics: [...topics],
    shown,
    ...(article !== undefined && { article }),
    ...(due !== undefined && { due }),
    ...(recurring !== undefined && { recurring }),
    ...(withdrawn !== undefined && { withdrawn }),
  };
}

function tellEvidence(
  { id, day: on, proposal, decided, shown }: StoredEvidence,
  language: "ja" | "en",
): Told<typeof evidenceTold> {
  const { span: place, reasons: _reasons, ...told } = proposal;
  const { speaksFor, speaksAgainst, rest } = mainReasons(proposal);
  return {
    ...told,
    id,
    day: on,
    span: [place[0], place[1]],
    shown,
    reasons: [...speaksFor, ...speaksAgainst, ...(rest.weight === 0 ? [] : [rest])].map((reason) =>
      sayReason(reason, language),
    ),
    ...(decided && { decided }),
  };
}

export function tellProposal(
  { evidence, undertaking, announcement, before, after, taught }: Proposal,
  language: "ja" | "en",
): Told<typeof proposalTold> {
  const { text: _text, ...named } = announcement;
  return {
    evidence: tellEvidence(evidence, language),
    undertaking: tellUndertaking(undertaking),
    announcement: named,
    ...(taught && { taught: { score: taught.score, lesson: sayLesson(taught.lesson, language) } }),
    before,
    after,
  };
}

export function tellDecision({ id, at, actor: who, decision }: LedgerDecision): Told<typeof decisionTold> {
  return { id, at, actor: who, decision };
}

const tellStatus = (status: Status): Told<typeof statusTold> => {
  const { outcome, lateness, cites, ruleVersion, by, at, successor, note } = status;
  return {
    outcome,
    lateness,
    cites: [...cites],
    ruleVersion,
    by,
    ...(at !== undefined && { at }),
    ...(successor !== undefined && { successor }),
    ...(note !== undefined && { note }),
  };
};

export const tellLink = ({ link, decided }: StoredLink): Told<typeof linkTold> => {
  const { earlier, later, change, score, ruleVersion } = link;
  return { earlier, later, change, score, ruleVersion, ...(decided && { decided }) };
};

export function tellStanding(looked: LookedAt, language: "ja" | "en"): Told<typeof standingTold> {
  const { stored, status, proposed, question, evidence, links, decisions } = looked;
  return {
    undertaking: tellUndertaking(stored),
    status: tellStatus(status),
    statusDecision: decisionsInForce(decisions).get(`status ${stored.record.id}`)?.id ?? null,
    proposed: { ...tellStatus(proposed), rule: proposed.rule },
    ...(question && { question: { kind: question.kind, key: question.key } }),
    evidence: evidence.map((one) => tellEvidence(one, language)),
    links: links.map(tellLink),
    decisions: decisions.map(tellDecision),
  };
}
