// Career questions: what careers and posts leave open, and what the desk answered, in; what it is still asked, each once, out.

import type { Decided } from "../../../terms/ledger/decision.ts";
import type { CareerQuestion } from "./question.ts";

/** Dismissed, or put off to a day that has not come. */
function isAnswered(key: string, decided: readonly Decided[], today: string): boolean {
  const last = decided.findLast((decision) => decision.kind === "question" && decision.question === key);
  if (last?.kind !== "question") return false;
  return last.answer === "dismissed" || (last.until ?? "") > today;
}

/** `decided`: in force, oldest first. `today`: `YYYY-MM-DD`. Who is who comes first, in the order in which it is asked. */
export function careerQuestions(
  asked: readonly CareerQuestion[],
  decided: readonly Decided[],
  today: string,
): readonly CareerQuestion[] {
  const once = [...new Map(asked.map((question) => [question.key, question])).values()];
  const open = once.filter(({ key }) => !isAnswered(key, decided, today));
  const isOfPeople = ({ choices }: CareerQuestion): boolean => choices.length > 0;
  return [...open.filter(isOfPeople), ...open.filter((question) => !isOfPeople(question))];
}
