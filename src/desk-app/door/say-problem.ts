// Say problem: what is wrong with a call about people → a sentence in the reader's language.

import type { CallProblem } from "../api/call-api.ts";
import { DOOR_WORDS } from "../words/door-words.ts";
import { FRAME_WORDS } from "../words/frame-words.ts";
import type { AppLanguage } from "../words/language.ts";

export function sayProblem(language: AppLanguage, problem: CallProblem): string {
  if (problem.kind === "offline") return FRAME_WORDS[language].offline;
  const words = DOOR_WORDS[language];
  const { code, retryAfter } = problem.said;
  if (problem.name === "limited" && typeof retryAfter === "number") return words.limited(retryAfter);
  return (typeof code === "string" ? words.refused[code] : undefined) ?? problem.detail;
}
