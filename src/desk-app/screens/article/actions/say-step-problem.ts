// Say step problem: why a step was not taken → a sentence in the reader's language.

import type { CallProblem } from "../../../api/call-api.ts";
import type { AppLanguage } from "../../../words/language.ts";
import { REFUSAL_WORDS } from "../../../words/refusal-words.ts";
import { WORKFLOW_WORDS } from "../../../words/workflow-words.ts";

export function factsOf(problem: CallProblem): Readonly<Record<string, unknown>> {
  if (problem.kind === "offline") return {};
  const { facts } = problem.said;
  return typeof facts === "object" && facts !== null ? { ...facts } : {};
}

export function codeOf(problem: CallProblem): string {
  if (problem.kind === "offline") return "";
  const { code } = problem.said;
  return typeof code === "string" ? code : "";
}

export function sayStepProblem(language: AppLanguage, problem: CallProblem): string {
  const words = WORKFLOW_WORDS[language];
  if (problem.kind === "offline") return words.offline;
  if (problem.name === "unsent") return words.unsent;
  if (problem.name === "conflict") return words.conflict;
  if (problem.name === "forbidden") return words.forbidden;
  const say = problem.name === "refused" ? REFUSAL_WORDS[language][codeOf(problem)] : undefined;
  return say ? say(factsOf(problem)) : `${words.other} ${problem.detail}`;
}
