// Judge questions: how many were asked, on what topic and who answered, against the gold.

import type { QuestionFact } from "../../terms/fact.ts";
import { spanContains } from "../../terms/span.ts";
import type { GoldQuestion } from "../../testing/statements/passages/gold.ts";
import { factsOf } from "../../testing/statements/passages/passage.ts";
import { foldName, readFacts, type Judged, type Sheet } from "./judged.ts";
import { touches } from "./points-at.ts";

function belongs(want: GoldQuestion, fact: QuestionFact): boolean {
  return touches(want.span, fact.span) || spanContains(want.span, fact.topic.span);
}

/** The topic may be taken from the asker's words or from the sub-head that repeats it. */
function topicFits(want: GoldQuestion, topic: QuestionFact["topic"], text: string): boolean {
  return (
    touches(topic.span, want.topic) || foldName(topic.text).includes(foldName(text.slice(...want.topic)))
  );
}

export function judgeQuestions({ reading, gold }: Judged, sheet: Sheet): void {
  const asked = factsOf(gold.facts, "question");
  const given = readFacts(reading, "question");
  const used = new Set<QuestionFact>();
  for (const want of asked) {
    const hit = given.find((fact) => belongs(want, fact) && !used.has(fact));
    sheet.ask("question", hit !== undefined, want.span, gold.text.slice(...want.topic), "");
    if (!hit) continue;
    used.add(hit);
    sheet.ask(
      "question.topic",
      topicFits(want, hit.topic, gold.text),
      want.span,
      gold.text.slice(...want.topic),
      hit.topic.text,
    );
    const got = foldName(hit.speaker);
    const fits = [want.speaker, ...(want.known ?? [])]
      .map(foldName)
      .some((known) => got.includes(known) || known.includes(got));
    sheet.ask("question.speaker", hit.speaker !== "" && fits, want.span, want.speaker, hit.speaker);
  }
  for (const fact of given) sheet.give("question", used.has(fact), fact.span, fact.topic.text);
}
