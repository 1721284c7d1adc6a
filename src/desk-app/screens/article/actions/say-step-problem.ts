// Say step problem: why a step was not taken → a sentence in the reader's language.

import type { CallProblem } from "../../../api/call-api.ts";
import type { WorkflowWords } from "../../../words/workflow-words.ts";

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

export function sayStepProblem(words: WorkflowWords, problem: CallProblem): string {
  if (problem.kind === "offline") return words.offline;
  if (problem.name === "unsent") return words.unsent;
  if (problem.name === "conflict") return words.conflict;
  if (problem.name === "forbidden") return words.forbidden;
  const say = problem.name === "refused" ? words.refused[codeOf(problem)] : undefined;
  return say ? say(factsOf(problem)) : `${words.other} ${problem.detail}`;
}
