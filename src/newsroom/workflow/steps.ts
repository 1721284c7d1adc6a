// Steps: what can be done with an article on its way to readers and after → in which states, by whose right, and what the audit log calls it.

import type { Article, ArticleState } from "../../terms/article.ts";
import type { AuditAction } from "../../terms/desk/audit-entry.ts";
import type { Role } from "../../terms/desk/role.ts";
import type { Refusal } from "../decisions/change-article.ts";
import { type Right, may } from "../people/rights.ts";

type StateKind = ArticleState["kind"];

type Rule = {
  readonly from: readonly StateKind[];
  readonly right: Right;
  readonly action: AuditAction;
};

/** Goes nowhere before somebody decides once more. */
const IN_WORK: readonly StateKind[] = ["draft", "review", "approved"];
const UNSEEN: readonly StateKind[] = [...IN_WORK, "scheduled"];

/** Publishing and scheduling are an approval, too: who may do them needs nobody else's. */
export const STEPS = {
  submit: { from: ["draft"], right: "submit", action: "article.submitted" },
  /** Back to who wrote it, with a note. What is scheduled is taken off the schedule first. */
  return: { from: ["review", "approved"], right: "return", action: "article.returned" },
  /** Somebody who may not approve goes on writing in what was approved: it is to be read once more. */
  reopen: { from: ["approved"], right: "write", action: "article.reopened" },
  approve: { from: ["draft", "review"], right: "approve", action: "article.approved" },
  /** What is scheduled is given another time. */
  schedule: { from: UNSEEN, right: "schedule", action: "article.scheduled" },
  unschedule: { from: ["scheduled"], right: "schedule", action: "article.unscheduled" },
  publish: { from: UNSEEN, right: "publish", action: "article.published" },
  embargo: { from: UNSEEN, right: "embargo", action: "article.embargoed" },
  "lift-embargo": { from: UNSEEN, right: "embargo", action: "article.embargo-lifted" },
  /** Readers get the words as they are now, without being told of a mistake. */
  update: { from: ["published"], right: "publish", action: "article.revised" },
  correct: { from: ["published"], right: "correct", action: "article.corrected" },
  withdraw: { from: ["published"], right: "withdraw", action: "article.withdrawn" },
  restore: { from: IN_WORK, right: "write", action: "article.restored" },
  /** The same where it goes out by itself. */
  "restore-scheduled": { from: ["scheduled"], right: "schedule", action: "article.restored" },
  /** The same where readers see it. */
  "restore-published": { from: ["published"], right: "publish", action: "article.restored" },
} as const satisfies Readonly<Record<string, Rule>>;

export type Step = keyof typeof STEPS;

function ruleOf(step: Step): Rule {
  return STEPS[step];
}

/** Why the step cannot be taken in the state that the article has, whoever asks. */
export function findStepFault(step: Step, { id, state }: Pick<Article, "id" | "state">): Refusal | undefined {
  const { from } = ruleOf(step);
  if (from.includes(state.kind)) return undefined;
  return {
    code: "wrong-state",
    message: `Article ${id} is ${state.kind}: "${step}" is for what is ${from.join(", ")}`,
    detail: { step, state: state.kind },
  };
}

/** What somebody of this role may do now, in the order of the table. */
export function listSteps(
  { state, embargo }: Pick<Article, "state" | "embargo">,
  role: Role,
): readonly Step[] {
  return Object.entries(STEPS).flatMap(([name, rule]) => {
    const step = parseStep(name);
    if (step === undefined || !may(role, rule.right)) return [];
    const possible: readonly StateKind[] = rule.from;
    if (!possible.includes(state.kind)) return [];
    // Nobody asks for it: it comes with the writing.
    if (step === "reopen") return [];
    return step === "lift-embargo" && embargo === undefined ? [] : [step];
  });
}

function parseStep(name: string): Step | undefined {
  return name in STEPS ? (name as Step) : undefined;
}
