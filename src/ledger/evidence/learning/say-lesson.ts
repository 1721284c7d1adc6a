// Say lesson: a lesson in, the sentence that tells what the desk decided and what follows of it out.

import type { LessonOn } from "../../../terms/ledger/lesson.ts";
import { codeInWords } from "../reasons/reason-words.ts";
import type { Lesson } from "./learn-from-decisions.ts";

export type LessonLanguage = "ja" | "en";

/** What a topic and a pair of parties are called, where somebody knows; else their keys stand. */
export type LessonNames = (on: Extract<LessonOn, { kind: "topic" | "parties" }>) => string;

const byKey: LessonNames = (on) => (on.kind === "topic" ? on.topic : on.parties);

/** The topic “joint exercises”, the word “見送” (says that it is put off or late). */
export function nameLesson(on: LessonOn, language: LessonLanguage, names: LessonNames = byKey): string {
  const isJapanese = language === "ja";
  if (on.kind === "topic") return isJapanese ? `テーマ「${names(on)}」` : `the topic ${names(on)}`;
  if (on.kind === "parties") return isJapanese ? `当事者「${names(on)}」` : `the parties ${names(on)}`;
  const reason = codeInWords(on.code, language);
  if (on.kind === "reason") return isJapanese ? `根拠「${reason}」` : `the reason “${reason}”`;
  return isJapanese ? `根拠「${reason}」の言葉「${on.words}」` : `the word “${on.words}” (${reason})`;
}

/** Of 6 proposals on the word “見送” 5 were rejected: each such proposal scores 0.1 less. */
export function sayLesson(lesson: Lesson, language: LessonLanguage, names: LessonNames = byKey): string {
  const { on, rejected, confirmed, weight } = lesson;
  const [all, name] = [rejected + confirmed, nameLesson(on, language, names)];
  const size = Math.round(Math.abs(weight) * 1000) / 1000;
  if (language === "ja") {
    return weight < 0
      ? `${name}の案${all}件のうち${rejected}件が却下されたため、点数を${size}下げる`
      : `${name}の案${all}件のうち${confirmed}件が確認されたため、点数を${size}上げる`;
  }
  return weight < 0
    ? `Of ${all} proposals on ${name}, ${rejected} were rejected: each such proposal scores ${size} less`
    : `Of ${all} proposals on ${name}, ${confirmed} were confirmed: each such proposal scores ${size} more`;
}
